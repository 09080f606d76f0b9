//! What other programs read and write: values of the domain in the formats of strangers, and their files as rows. Knows no
//! file and no clock; who asks gets text, and decides where it goes.

mod contract;
mod grid;
mod handover;
pub mod import;
pub mod schema;

use crate::domain::lead_time::LeadTimes;
use crate::domain::partner::Role;
use crate::domain::{Date, Overview, State, Thing};
use crate::text::Text;

/// A line for each export format: a file of that name, with its `FORMAT`.
macro_rules! formats {
    ($( $file:ident ),+ $(,)?) => {
        $( pub mod $file; )+

        /// The export formats.
        pub const FORMATS: &[&Format] = &[ $( &$file::FORMAT ),+ ];
    };
}

formats! {
    ics,
    csv,
    json,
    markdown,
    packet,
    maks,
}

/// What a support ticket about one thing asks.
#[must_use]
pub fn support_packet(asked: Asked<'_>) -> String {
    (packet::FORMAT.export)(asked).text
}

/// An export format.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// What it is called on the command line.
    pub word: &'static str,
    /// Whether keys are in it.
    pub keys: Keys,
    /// Whether a file that begins so is one: over others nothing is written.
    pub is_one: fn(&str) -> bool,
    /// Makes it.
    pub export: fn(Asked<'_>) -> Exported,
    /// Its word, and what it is.
    pub about: fn(&Text) -> String,
    /// That it was written to a file, with so many items.
    pub written: fn(&Text, &str, usize) -> String,
    /// That a file is none, and is not written over.
    pub is_none: fn(&Text, &str) -> String,
    /// That it is no JSON document; none of one that is.
    pub no_document: Option<fn(&Text) -> String>,
    /// That it is the what-if of a day.
    pub what_if: fn(&Text, Date) -> String,
}

/// Whether keys are in an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// None ever is.
    Never,
    /// They are where that was asked for.
    WhereAsked,
    /// It is made of them.
    Always,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// What cells are parted by.
    pub separator: u8,
    /// Whether a mark stands before it, by which Excel knows Unicode.
    pub mark: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Self { separator: b',', mark: false }
    }
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
    /// What else was asked for.
    pub wants: Wants,
}

/// What else an export is asked with.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wants {
    /// Who asks, where that is not what the file says (D11).
    pub role: Option<Role>,
    /// Whether keys were asked for.
    pub with_keys: bool,
    /// How a table is written.
    pub sheet: Sheet,
    /// What it is about, where it is about one thing.
    pub subject: Option<Thing>,
}

/// An export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its text.
    pub text: String,
    /// How many items are in it.
    pub items: usize,
}
