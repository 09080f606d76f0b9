//! Records of every kind, seen as fields: which kinds there are, which fields each has, and what a field may hold.
//!
//! The records themselves and their rules stand in the files of their kinds.

mod parts;
mod schema;

use super::cloud::{Cloud, Token};
use super::field::{Field, Parts, Row, Unfit, Value};
use super::offer::Enrollment;
use super::partner::Partner;
use super::person::Person;
use super::software::{Key, Software};
use super::subscription::Subscription;
use super::technical::Technical;
use super::visual_studio::{Seat, VisualStudio};
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

impl Kind {
    /// The fields of such a record, in the order in which they are written.
    #[must_use]
    pub fn specs(self) -> &'static [Spec] {
        match self {
            Self::Partner => schema::PARTNER,
            Self::Person => schema::PERSON,
            Self::Offer => schema::ENROLLMENT,
            Self::Software => schema::SOFTWARE,
            Self::Key => schema::KEY,
            Self::Cloud => schema::CLOUD,
            Self::Token => schema::TOKEN,
            Self::Subscription => schema::SUBSCRIPTION,
            Self::VisualStudio => schema::VISUAL_STUDIO,
            Self::Seat => schema::SEAT,
            Self::Technical => schema::TECHNICAL,
        }
    }

    /// What a field of such a record may hold.
    #[must_use]
    pub fn spec(self, field: Field) -> Option<&'static Spec> {
        self.specs().iter().find(|spec| spec.field == field)
    }

    /// The kind of record that such a record is a part of.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        match self {
            Self::Key => Some(Self::Software),
            Self::Token => Some(Self::Cloud),
            Self::Seat => Some(Self::VisualStudio),
            _ => None,
        }
    }

    /// The kind of record that is a part of such a record.
    #[must_use]
    pub fn child(self) -> Option<Self> {
        match self {
            Self::Software => Some(Self::Key),
            Self::Cloud => Some(Self::Token),
            Self::VisualStudio => Some(Self::Seat),
            _ => None,
        }
    }
}

impl Spec {
    /// Whether a person fills it in by hand: ledgers and facts of several parts have commands of their own.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !matches!(self.shape, Shape::Ledger(_) | Shape::Fact(_))
    }
}

/// A record of any kind, with its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the kinds say it")]
pub enum Record {
    Partner(Partner),
    Person(Person),
    Offer(Enrollment),
    Software(Software),
    Key(Key),
    Cloud(Cloud),
    Token(Token),
    Subscription(Subscription),
    VisualStudio(VisualStudio),
    Seat(Seat),
    Technical(Technical),
}

impl Record {
    /// A record of this kind with these fields, and no parts.
    ///
    /// # Errors
    /// The field that is missing, unknown or of another kind.
    pub fn new(kind: Kind, fields: &[(Field, Value)]) -> Result<Self, (Field, Unfit)> {
        let mut record = parts::blank(kind);
        let find = |field: Field| fields.iter().find(|(known, _)| *known == field).map(|(_, value)| value);
        if let Some((field, _)) = fields.iter().find(|(field, _)| kind.spec(*field).is_none()) {
            return Err((*field, Unfit::NoSuchField));
        }
        let all: Vec<(Field, Option<&Value>)> =
            kind.specs().iter().map(|spec| (spec.field, find(spec.field))).collect();
        record.set_all(&all)?;
        Ok(record)
    }

    /// What a field of a record of this kind means where nothing is said; none where it must be said, or means nothing.
    #[must_use]
    pub fn usual(kind: Kind, field: Field) -> Option<Value> {
        kind.spec(field).filter(|spec| !spec.needed)?;
        parts::blank(kind).get(field)
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Partner(_) => Kind::Partner,
            Self::Person(_) => Kind::Person,
            Self::Offer(_) => Kind::Offer,
            Self::Software(_) => Kind::Software,
            Self::Key(_) => Kind::Key,
            Self::Cloud(_) => Kind::Cloud,
            Self::Token(_) => Kind::Token,
            Self::Subscription(_) => Kind::Subscription,
            Self::VisualStudio(_) => Kind::VisualStudio,
            Self::Seat(_) => Kind::Seat,
            Self::Technical(_) => Kind::Technical,
        }
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
        value.is_some() && (needed || value != parts::blank(self.kind()).get(field))
    }

    /// Its fields that say something else than the default, in the order in which they are written.
    #[must_use]
    pub fn written(&self) -> Row {
        let blank = parts::blank(self.kind());
        let specs = self.kind().specs().iter();
        specs
            .filter_map(|spec| {
                let value = self.get(spec.field)?;
                (spec.needed || blank.get(spec.field).as_ref() != Some(&value)).then_some((spec.field, value))
            })
            .collect()
    }

    /// Gives fields their values, or takes them away.
    ///
    /// # Errors
    /// The first field that does not take its value; the record is then of no use.
    pub fn set_all(&mut self, fields: &[(Field, Option<&Value>)]) -> Result<(), (Field, Unfit)> {
        self.as_parts_mut().set_all(fields)
    }

    fn as_parts(&self) -> &dyn Parts {
        match self {
            Self::Partner(own) => own,
            Self::Person(own) => own,
            Self::Offer(own) => own,
            Self::Software(own) => own,
            Self::Key(own) => own,
            Self::Cloud(own) => own,
            Self::Token(own) => own,
            Self::Subscription(own) => own,
            Self::VisualStudio(own) => own,
            Self::Seat(own) => own,
            Self::Technical(own) => own,
        }
    }

    fn as_parts_mut(&mut self) -> &mut dyn Parts {
        match self {
            Self::Partner(own) => own,
            Self::Person(own) => own,
            Self::Offer(own) => own,
            Self::Software(own) => own,
            Self::Key(own) => own,
            Self::Cloud(own) => own,
            Self::Token(own) => own,
            Self::Subscription(own) => own,
            Self::VisualStudio(own) => own,
            Self::Seat(own) => own,
            Self::Technical(own) => own,
        }
    }
}
