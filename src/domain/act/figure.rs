//! The figures of what an act comes to, by their names: sentences and documents are made of them.

use crate::domain::field::Field;
use crate::domain::software::ActivationCase;
use crate::domain::{Date, Id};

/// A figure with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its name in sentences and documents.
    pub name: &'static str,
    /// It.
    pub what: What,
    /// Whether documents have it, too.
    pub documented: bool,
}

impl Figure {
    /// A figure of sentences and documents.
    #[must_use]
    pub const fn new(name: &'static str, what: What) -> Self {
        Self { name, what, documented: true }
    }

    /// One that only sentences know.
    #[must_use]
    pub const fn said(name: &'static str, what: What) -> Self {
        Self { name, what, documented: false }
    }
}

/// A figure, by what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Count(u32),
    /// A number that a sentence takes a plural from.
    Several(usize),
    /// Days; below 0 fewer.
    Days(i64),
    /// A number, where there is one.
    Limit(Option<u32>),
    /// A day.
    Date(Date),
    /// A day, where there is one.
    MaybeDate(Option<Date>),
    /// A word of the contract.
    Word(&'static str),
    /// The id of a record.
    Id(Id),
    /// The id of a record, where there is one.
    MaybeId(Option<Id>),
    /// A field of records.
    Field(Field),
    /// Records.
    Ids(Vec<Id>),
    /// A text that somebody typed.
    Text(String),
    /// Several of them.
    Texts(Vec<String>),
    /// What happened on a machine.
    Case(ActivationCase),
    /// What was taken back, and when somebody else may get it.
    Freed(Vec<(Id, Freed)>),
}

/// When something that was taken back may be given to somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freed {
    /// At once: a monthly credit (R42).
    Now,
    /// At once: its holder has had the seat long enough (R45).
    Unlocked,
    /// From this day on (R45).
    From(Date),
    /// Never: its offer is lapsed meanwhile (D18).
    Over,
}

/// What an act comes to.
pub trait Comes {
    /// The sentences of the act that may say it, by [`Self::variant`].
    #[must_use]
    fn variants() -> &'static [&'static str]
    where
        Self: Sized,
    {
        &[""]
    }

    /// The figures, in the order of the documents.
    fn figures(&self) -> Vec<Figure>;

    /// Which of the sentences of the act says it; empty where there is but one.
    fn variant(&self) -> &'static str {
        ""
    }

    /// Whether documents name the record and the number of changes besides.
    fn names_record(&self) -> bool {
        false
    }
}

/// An act without figures comes to nothing but its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {}

impl Comes for Nothing {
    fn variants() -> &'static [&'static str] {
        &[]
    }

    fn figures(&self) -> Vec<Figure> {
        match *self {}
    }
}
