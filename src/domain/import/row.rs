//! Rows of a foreign file, as its format reads them: nothing of them is judged yet.

use crate::domain::Date;
use crate::domain::key::ProductKey;
use crate::domain::software::KeyKind;

/// Where a row begins in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1; only where other rows begin on that line.
    pub column: Option<usize>,
}

impl From<usize> for Place {
    /// A line that begins with its only row.
    fn from(line: usize) -> Self {
        Self { line, column: None }
    }
}

impl std::fmt::Display for Place {
    /// As `line`, or `line:column`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.column {
            None => write!(out, "{}", self.line),
            Some(column) => write!(out, "{}:{column}", self.line),
        }
    }
}

/// A row, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it begins.
    pub place: Place,
    /// What it says.
    pub says: Says,
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// A product key.
    Key(Box<KeyRow>),
    /// How often a key can still be activated.
    Remaining(RemainingRow),
    /// Somebody.
    Person(PersonRow),
    /// Nothing: it stands above the heading of a table.
    Above,
}

/// A product key as a foreign file has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyRow {
    /// Its product.
    pub product: String,
    /// The text that stands where the key belongs; none where there is no text.
    pub key: Option<ProductKey>,
    /// Its kind, where the file names one.
    pub kind: Kind,
    /// Activations it allows.
    pub limit: Option<u32>,
    /// When it was claimed.
    pub claimed: Claimed,
    /// Its number at the portal, as notes have it; may be empty.
    pub number: String,
    /// What else is said of it.
    pub note: String,
    /// Cells of the row and of the heading, where they are not as many.
    pub cells: Option<(usize, usize)>,
}

/// What a foreign file says of a key's kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Kind {
    /// Nothing.
    #[default]
    Unsaid,
    /// This.
    Is(KeyKind),
    /// That there is no key, and none is needed.
    NoKey,
}

/// What a foreign file says of the day on which a key was claimed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Claimed {
    /// Nothing, or that it never was.
    #[default]
    Never,
    /// This day.
    On(Date),
    /// Something that is no day.
    Unclear(String),
}

/// How often a key can still be activated, by an outside count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemainingRow {
    /// The key, its last five characters, or its id.
    pub key: ProductKey,
    /// The count, as it stands there.
    pub remaining: String,
}

/// Somebody as a foreign file has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The name.
    pub name: String,
    /// The address; may be empty.
    pub email: String,
}
