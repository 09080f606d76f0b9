//! Names of records and fields, and what a field takes.

use super::{Text, own, plain, said, say};
use crate::domain::date::NoDay;
use crate::domain::field::{Field, field_words};
use crate::domain::hidden::is_hidden;
use crate::domain::id::BadId;
use crate::domain::key::{KeySlip, REAL_CHARACTERS};
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::typed::Mistyped;

plain! {
    cli_schema = "cli-schema",
    schema_title = "schema-title",
    schema_about = "schema-about",
}

/// Labels fields by the messages that stand beside their words.
macro_rules! labels {
    ($( $(#[$doc:meta])* $field:ident = $word:literal, $label:literal; )+) => {
        impl Text {
            /// The label of a field.
            #[must_use]
            pub fn field(&self, field: Field) -> String {
                match field {
                    $( Field::$field => say!(self, $label), )+
                }
            }
        }
    };
}

field_words!(labels);

impl Text {
    /// The label of a field as it is used: `case` is what happened at an activation, or the number of an incident.
    #[must_use]
    pub fn field_of(&self, spec: &Spec) -> String {
        match (spec.field, spec.shape) {
            (Field::Case, Shape::Word(_)) => say!(self, "field-activation-case"),
            (field, _) => self.field(field),
        }
    }
}

/// The message of a kind: the one place that makes an id of it.
fn kind_message(kind: Kind) -> String {
    format!("kind-{}", kind.as_word())
}

impl Text {
    /// A kind of record.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Partner => say!(self, "kind-partner"),
            Kind::Person => say!(self, "kind-person"),
            Kind::Offer => say!(self, "kind-offer"),
            Kind::Software => say!(self, "kind-software"),
            Kind::Key => say!(self, "kind-key"),
            Kind::Cloud => say!(self, "kind-cloud"),
            Kind::Token => say!(self, "kind-token"),
            Kind::Subscription => say!(self, "kind-subscription"),
            Kind::VisualStudio => say!(self, "kind-visual-studio"),
            Kind::Seat => say!(self, "kind-seat"),
            Kind::Technical => say!(self, "kind-technical"),
        }
    }

    /// A kind of record as a sentence says one of it: “a person”.
    #[must_use]
    pub fn kind_one(&self, kind: Kind) -> String {
        self.messages.get_attr(&kind_message(kind), "a")
    }

    /// As a sentence says that there is none: “no person”.
    pub(super) fn kind_none(&self, kind: Kind) -> String {
        self.messages.get_attr(&kind_message(kind), "none")
    }

    /// As the title of a new one: “New person”.
    #[must_use]
    pub fn kind_new(&self, kind: Kind) -> String {
        self.messages.get_attr(&kind_message(kind), "new")
    }

    /// What a field takes, in short.
    #[must_use]
    pub fn takes(&self, shape: Shape) -> String {
        match shape {
            Shape::Text => say!(self, "takes-text"),
            Shape::OwnId => say!(self, "takes-own-id"),
            Shape::Reference(kind) => say!(self, "takes-reference", word = kind.as_word(), kind = self.kind_one(kind)),
            Shape::Date => say!(self, "takes-date"),
            Shape::DateOrFlag => say!(self, "takes-date-or-flag"),
            Shape::Count => say!(self, "takes-count"),
            Shape::Flag => say!(self, "takes-flag"),
            Shape::Word(words) => say!(self, "takes-word", words = said(self.list(words))),
            Shape::KeyKind => {
                let words = crate::domain::software::KeyKind::WORDS.into_iter().chain(["other:TEXT"]);
                say!(self, "takes-word", words = said(self.list(words)))
            }
            Shape::Secret => say!(self, "takes-secret"),
            Shape::Texts => say!(self, "takes-texts"),
            Shape::Words(words) => say!(self, "takes-words", words = said(self.list(words))),
            Shape::Dates => say!(self, "takes-dates"),
            Shape::Fact(_) | Shape::Ledger(_) => say!(self, "mistyped-several"),
        }
    }

    /// The same of this field, which may say more than what every field of its shape takes.
    #[must_use]
    pub fn takes_as(&self, field: Field, shape: Shape) -> String {
        let id = format!("field-{}", field.as_word().replace('_', "-"));
        let own = matches!(shape, Shape::Text | Shape::Texts) && self.messages.has_attr(&id, "takes");
        if own { self.messages.get_attr(&id, "takes") } else { self.takes(shape) }
    }

    /// Why a typed text is no value of its field. Never quotes the text: it may be a key.
    #[must_use]
    pub fn mistyped(&self, mistyped: &Mistyped) -> String {
        match mistyped {
            Mistyped::Date(no_day) => self.no_day(*no_day),
            Mistyped::Count(most) => say!(self, "mistyped-count", most = *most),
            Mistyped::Flag => say!(self, "mistyped-flag"),
            Mistyped::Word { known, near: None } => say!(self, "mistyped-word", known = said(self.list(known))),
            Mistyped::Word { known, near: Some(near) } => {
                say!(self, "mistyped-word-near", near = *near, known = said(self.list(known)))
            }
            Mistyped::Id { bad: BadId::Key, .. } => say!(self, "mistyped-id-key"),
            Mistyped::Id { bad: BadId::Empty | BadId::Character { .. }, near } => {
                // What would have a piece of a key in it is no suggestion.
                let near = if near.is_empty() || !self.masked(near).is_empty() { "none" } else { near };
                say!(self, "mistyped-id", near = near)
            }
            Mistyped::People(count) => say!(self, "mistyped-people", count = *count),
            Mistyped::Key(KeySlip::Character { letter, after }) => {
                say!(self, "mistyped-key-character", letter = said(self.letter_named(*letter)), after = *after)
            }
            Mistyped::Key(KeySlip::Count { found }) => say!(self, "mistyped-key-count", found = *found),
            Mistyped::Key(KeySlip::Dash { after }) => say!(self, "mistyped-key-dash", after = *after),
            Mistyped::Several => say!(self, "mistyped-several"),
        }
    }

    /// Why a typed text is no day.
    #[must_use]
    pub fn no_day(&self, no_day: NoDay) -> String {
        match no_day {
            NoDay::Unread => say!(self, "mistyped-date"),
            NoDay::Missing { year, month, days: Some(days) } => {
                say!(self, "mistyped-day", month = said(format!("{year:04}-{month:02}")), days = own(days))
            }
            NoDay::Missing { month, .. } => say!(self, "mistyped-month", month = said(format!("{month:02}"))),
        }
    }

    /// A key with a character that real keys never have, in a form. `at` counts letters and digits, from 0.
    #[must_use]
    pub fn odd_key(&self, at: usize, letter: char) -> String {
        let letter = said(self.letter_named(letter));
        say!(self, "odd-key", letter = letter, at = own(at + 1), real = real_characters())
    }

    /// The same on the command line.
    #[must_use]
    pub fn odd_key_refused(&self, at: usize, letter: char) -> String {
        let letter = said(self.letter_named(letter));
        say!(self, "odd-key-refused", letter = letter, at = own(at + 1), real = real_characters())
    }

    /// A character by what was typed; one that nobody could see by its code.
    fn letter_named(&self, letter: char) -> String {
        if is_hidden(letter) || letter.is_whitespace() {
            format!("U+{:04X}", u32::from(letter))
        } else {
            self.quoted(&letter.to_string())
        }
    }
}

/// The letters and digits of real keys, one by one: in a row they would have the shape of a key, which is masked (D20).
fn real_characters() -> String {
    REAL_CHARACTERS.chars().map(String::from).collect::<Vec<_>>().join(" ")
}
