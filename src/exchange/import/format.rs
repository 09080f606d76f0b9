//! What an import format is: how it is told by its content, and what makes rows of it.

use super::fault::Fault;
use crate::domain::import::{Row, Says};
use crate::domain::words::words;
use crate::text::Text;

/// An import format.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// What it is called on the command line.
    pub word: &'static str,
    /// What it is, in a few words.
    pub about: fn(&Text) -> String,
    /// How it is read.
    pub reads: Reads,
}

/// Takes the rows of a file, one after the other.
pub type Take<'t> = &'t mut dyn FnMut(Row) -> Result<(), Fault>;

/// How a format is read.
#[derive(Debug, Clone, Copy)]
pub enum Reads {
    /// As a document of its own.
    Document {
        /// Whether a text is one, by how it begins.
        fits: fn(&str) -> bool,
        /// Gives its rows.
        read: fn(&str, Take<'_>) -> Result<(), Fault>,
    },
    /// As a table: a record a line, told by its heading.
    Sheet {
        /// The columns that it may have.
        columns: &'static [Spec],
        /// What a record says.
        row: fn(&Cells<'_>) -> Says,
    },
}

/// A column of a format.
#[derive(Debug, Clone, Copy)]
pub struct Spec {
    /// Which.
    pub column: Column,
    /// What headings call it, folded.
    pub names: &'static [&'static str],
    /// Without it the table is none of this format.
    pub needed: bool,
}

impl Spec {
    /// A column that must be there.
    #[must_use]
    pub const fn must(column: Column, names: &'static [&'static str]) -> Self {
        Self { column, names, needed: true }
    }

    /// A column that may be there.
    #[must_use]
    pub const fn may(column: Column, names: &'static [&'static str]) -> Self {
        Self { column, names, needed: false }
    }
}

words! {
    /// What a column of a table may hold. The words are those of `--columns`.
    pub enum Column {
        /// The product of a key.
        Product = "product",
        /// A product key.
        Key = "key",
        /// Its kind.
        Type = "type",
        /// When it was claimed.
        Claimed = "claimed",
        /// Its number at the portal.
        Id = "id",
        /// What else is said of it.
        Note = "note",
        /// Activations it allows.
        Limit = "limit",
        /// Activations that are left.
        Remaining = "remaining",
        /// Somebody's name.
        Name = "name",
        /// Somebody's address.
        Email = "email",
    }
}

/// A record of a table, by what its columns hold.
#[derive(Debug)]
pub struct Cells<'a> {
    /// The columns, each with its place from 0.
    pub columns: &'a [(Column, usize)],
    /// Its cells.
    pub record: &'a csv::StringRecord,
    /// Cells of the heading.
    pub wanted: usize,
}

impl Cells<'_> {
    /// The text of a column, without blanks at its ends; empty where there is none.
    #[must_use]
    pub fn get(&self, column: Column) -> &str {
        let at = self.columns.iter().find(|(own, _)| *own == column).map(|(_, at)| *at);
        at.and_then(|at| self.record.get(at)).unwrap_or_default().trim()
    }

    /// Cells of the record and of the heading, where they are not as many.
    #[must_use]
    pub fn uneven(&self) -> Option<(usize, usize)> {
        (self.record.len() != self.wanted).then_some((self.record.len(), self.wanted))
    }
}
