//! Lists as people type and paste them: what parts their items, and which item stands in them twice.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::folded::folded;

/// What parts the items of a list: people type commas, spreadsheets give semicolons and tabs, clipboards give lines.
pub const PARTS: [char; 7] = [',', ';', '\t', '\n', '\r', LINE_SEPARATOR, PARAGRAPH_SEPARATOR];

/// What ends a line: word processors and notes give the two of Unicode where a line is broken by hand.
pub const LINE_ENDS: [char; 4] = ['\n', '\r', LINE_SEPARATOR, PARAGRAPH_SEPARATOR];

/// Unicode's end of a line.
pub const LINE_SEPARATOR: char = '\u{2028}';
/// Unicode's end of a paragraph.
pub const PARAGRAPH_SEPARATOR: char = '\u{2029}';

/// The items of a typed list, trimmed, in their order; empty ones are none.
pub fn items(typed: &str) -> impl Iterator<Item = &str> {
    typed.split(PARTS).map(str::trim).filter(|item| !item.is_empty())
}

/// The items of a typed list of things that have no blank in them, such as days: blanks part them, too.
pub fn words(typed: &str) -> impl Iterator<Item = &str> {
    items(typed).flat_map(str::split_whitespace)
}

/// The items, each once: the same thing named twice is one thing.
#[must_use]
pub fn distinct<'t>(items: impl IntoIterator<Item = &'t str>) -> Vec<&'t str> {
    let mut seen = HashSet::new();
    items.into_iter().filter(|item| seen.insert(alike(item))).collect()
}

/// The items that stand in a list again, each once, as they stand there first.
#[must_use]
pub fn repeated<'t>(items: impl IntoIterator<Item = &'t str>) -> Vec<&'t str> {
    let mut first = HashMap::new();
    let again: Vec<&str> = items
        .into_iter()
        .filter_map(|item| match first.entry(alike(item)) {
            Entry::Vacant(place) => {
                place.insert(item);
                None
            }
            Entry::Occupied(known) => Some(*known.get()),
        })
        .collect();
    distinct(again)
}

/// What two names have in common that are the same to the eye.
fn alike(name: &str) -> String {
    folded(name).into_owned()
}
