//! Records of every kind, seen as fields: which kinds there are, which fields each has, and what a field may hold.
//!
//! The records themselves and their rules stand in the files of their kinds; their fields in `table`, of which the rest
//! is made.

pub(crate) mod fields;
mod kinds;
pub(crate) mod table;

pub(crate) use fields::Tabled;
pub use kinds::{Condition, Record, Table};

use super::field::{Field, Row, Unfit, Value};
use super::folded::Competency;
use super::offer::{Enrollment, Level, OfferKind};
use super::words::words;

words! {
    /// A kind of record. The words are those of the command line.
    pub enum Kind {
        /// The partner account: there is one.
        Partner = "partner",
        /// A person.
        Person = "person",
        /// A membership offer.
        Offer = "offer",
        /// A software benefit.
        Software = "software",
        /// A key of a software benefit.
        Key = "key",
        /// A cloud benefit.
        Cloud = "cloud",
        /// A token of a cloud benefit.
        Token = "token",
        /// A subscription.
        Subscription = "subscription",
        /// A Visual Studio benefit.
        VisualStudio = "visual-studio",
        /// A seat of a Visual Studio benefit.
        Seat = "seat",
        /// A technical benefit.
        Technical = "technical",
    }
}

/// What a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Free text.
    Text,
    /// The record's own id.
    OwnId,
    /// The id of a record of this kind.
    Reference(Kind),
    /// A day.
    Date,
    /// A day, or yes or no (R12).
    DateOrFlag,
    /// A whole number.
    Count,
    /// Yes or no.
    Flag,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A kind of key: a known word, or `other:TEXT`.
    KeyKind,
    /// A product key or token.
    Secret,
    /// Texts.
    Texts,
    /// Some of these words.
    Words(&'static [&'static str]),
    /// Days.
    Dates,
    /// A fact of several parts.
    Fact(&'static [Spec]),
    /// A ledger: one row after another.
    Ledger(&'static [Spec]),
}

/// A field of a kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// The field.
    pub field: Field,
    /// What it may hold.
    pub shape: Shape,
    /// Whether the record must have it, whatever else it says.
    pub needed: bool,
}

impl Shape {
    /// The fields of its rows, where it has any.
    #[must_use]
    pub const fn rows(self) -> &'static [Spec] {
        match self {
            Self::Fact(fields) | Self::Ledger(fields) => fields,
            Self::Text
            | Self::OwnId
            | Self::Reference(_)
            | Self::Date
            | Self::DateOrFlag
            | Self::Count
            | Self::Flag
            | Self::Word(_)
            | Self::KeyKind
            | Self::Secret
            | Self::Texts
            | Self::Words(_)
            | Self::Dates => &[],
        }
    }
}

impl Kind {
    /// The fields of such a record, in the order in which they are written.
    #[must_use]
    pub const fn specs(self) -> &'static [Spec] {
        self.table().specs()
    }

    /// What a field of such a record may hold.
    #[must_use]
    pub fn spec(self, field: Field) -> Option<&'static Spec> {
        self.specs().iter().find(|spec| spec.field == field)
    }

    /// The kind of record that such a record is a part of.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        Self::ALL.iter().find(|kind| kind.child() == Some(self)).copied()
    }

    /// The kind of record that is a part of such a record.
    #[must_use]
    pub fn child(self) -> Option<Self> {
        self.table().part()?.kind()
    }
}

impl Spec {
    /// Whether a person fills it in by hand: ledgers and facts of several parts have commands of their own.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !matches!(self.shape, Shape::Ledger(_) | Shape::Fact(_))
    }
}

impl Record {
    /// A record of this kind with these fields, and no parts.
    ///
    /// # Errors
    /// The field that is missing, unknown or of another kind.
    pub fn new(kind: Kind, fields: &[(Field, Value)]) -> Result<Self, (Field, Unfit)> {
        if let Some((field, _)) = fields.iter().find(|(field, _)| kind.spec(*field).is_none()) {
            return Err((*field, Unfit::NoSuchField));
        }
        kind.record(&|wanted| fields.iter().find(|(known, _)| *known == wanted).map(|(_, value)| value))
    }

    /// The value of a field; the default where the record says nothing and there is one.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<Value> {
        self.as_parts().get(field)
    }

    /// Whether every field has the very same words: names are equal already where they are the same to the eye (D13).
    #[must_use]
    pub fn is_word_for_word(&self, other: &Self) -> bool {
        let mut specs = self.kind().specs().iter();
        self.kind() == other.kind() && specs.all(|spec| self.get(spec.field) == other.get(spec.field))
    }

    /// Whether a field says something else than its default.
    #[must_use]
    pub fn says(&self, field: Field) -> bool {
        let needed = self.kind().spec(field).is_some_and(|spec| spec.needed);
        let value = self.get(field);
        value.is_some() && (needed || value != self.kind().default_of(field))
    }

    /// Its fields that say something else than the default, in the order in which they are written.
    #[must_use]
    pub fn written(&self) -> Row {
        let specs = self.kind().specs().iter().filter(|spec| self.says(spec.field));
        specs.filter_map(|spec| Some((spec.field, self.get(spec.field)?))).collect()
    }

    /// Gives fields their values, or takes them away.
    ///
    /// # Errors
    /// The first field that does not take its value; the record is then of no use.
    pub fn set_all(&mut self, fields: &[(Field, Option<&Value>)]) -> Result<(), (Field, Unfit)> {
        self.as_parts_mut().set_all(fields)
    }
}

impl OfferKind {
    /// Whether such an offer must say this: a competency or specialization which, a competency at which level.
    #[must_use]
    pub fn needs(self, field: Field) -> bool {
        let condition = Table::Enrollment.condition(field);
        condition.is_some_and(|condition| condition.words.contains(&self.as_word()))
    }
}

impl Enrollment {
    /// Its competency, where its kind has one.
    #[must_use]
    pub fn own_competency(&self) -> Option<&Competency> {
        self.competency.as_ref().filter(|_| self.offer.needs(Field::Competency))
    }

    /// Its level, where its kind has one.
    #[must_use]
    pub fn own_level(&self) -> Option<Level> {
        self.level.filter(|_| self.offer.needs(Field::Level))
    }
}
