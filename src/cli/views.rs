//! The views of `mpn list`: by which word each section is asked for, and what its rows can be sorted by.

use crate::domain::Section;
use crate::lists::section::view;
use crate::text::Text;

/// The word of a section's view; dates have a command of their own.
pub(super) const fn word(section: Section) -> Option<&'static str> {
    Some(match section {
        Section::Overview => "overview",
        Section::Software => "software",
        Section::Cloud => "cloud",
        Section::VisualStudio => "visual-studio",
        Section::Technical => "technical",
        Section::Renewals => "offers",
        Section::People => "people",
        Section::Deadlines => return None,
    })
}

/// The headings that the rows of a view can be sorted by.
pub(super) fn headings(asked: &str, text: &Text) -> Vec<String> {
    let section = Section::ALL.iter().find(|section| word(**section) == Some(asked));
    let columns = section.map_or(&[][..], |section| view(*section).columns());
    columns.iter().filter(|column| !column.is_picture()).map(|column| column.heading.full(text)).collect()
}
