//! What other programs read: values of the domain in the formats of strangers. Knows no file and no clock; who asks gets
//! text, and decides where it goes.

pub mod markdown;
pub mod schema;

use crate::domain::lead_time::LeadTimes;
use crate::domain::{Date, Overview, State};
use crate::text::Text;

/// A line for each format that the ladder is exported in: a file of that name, with its `FORMAT`.
macro_rules! formats {
    ($( $file:ident ),+ $(,)?) => {
        $( pub mod $file; )+

        /// The formats that the ladder is exported in.
        pub const FORMATS: &[&Format] = &[ $( &$file::FORMAT ),+ ];
    };
}

formats! {
    ics,
}

/// A format that the ladder is exported in.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// What it is called on the command line.
    pub word: &'static str,
    /// What every file of it begins with: over others nothing is written.
    pub begins: &'static str,
    /// Makes it.
    pub export: fn(Asked<'_>) -> Exported,
    /// Its word, and what it is.
    pub about: fn(&Text) -> String,
    /// That it was written to a file, with so many items.
    pub written: fn(&Text, &str, usize) -> String,
    /// That a file is none, and is not written over.
    pub is_none: fn(&Text, &str) -> String,
    /// That it is no JSON document.
    pub no_document: fn(&Text) -> String,
    /// That it is the what-if of a day.
    pub what_if: fn(&Text, Date) -> String,
}

/// What an export is made of.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The facts.
    pub state: &'a State,
    /// What follows from them on the day asked.
    pub overview: &'a Overview,
    /// Whether that day is a what-if, which the export says then.
    pub what_if: bool,
    /// Days before a date on which it is worth attention, by kind.
    pub lead_times: &'a LeadTimes,
    /// The words.
    pub text: &'a Text,
}

/// An export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its text.
    pub text: String,
    /// How many dates are in it.
    pub items: usize,
}
