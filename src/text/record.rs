//! Names of records and fields, and what a field takes.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{Text, own, plain, said, say};
use crate::domain::date::NoDay;
use crate::domain::field::Field;
use crate::domain::hidden::is_hidden;
use crate::domain::id::BadId;
use crate::domain::key::KeySlip;
use crate::domain::record::{Kind, Shape};
use crate::domain::typed::Mistyped;

plain! {
    cli_schema = "cli-schema",
    schema_title = "schema-title",
    schema_about = "schema-about",
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

    /// The label of a field.
    #[must_use]
    pub fn field(&self, field: Field) -> String {
        match field {
            Field::Id => say!(self, "field-id"),
            Field::Name => say!(self, "field-name"),
            Field::MpnId => say!(self, "field-mpn-id"),
            Field::Role => say!(self, "field-role"),
            Field::Tenants => say!(self, "field-tenants"),
            Field::CustomerMachines => say!(self, "field-customer-machines"),
            Field::Email => say!(self, "field-email"),
            Field::Left => say!(self, "field-left"),
            Field::Offer => say!(self, "field-offer"),
            Field::Competency => say!(self, "field-competency"),
            Field::Level => say!(self, "field-level"),
            Field::Purchased => say!(self, "field-purchased"),
            Field::Renewals => say!(self, "field-renewals"),
            Field::ProfileReviewed => say!(self, "field-profile-reviewed"),
            Field::Counting => say!(self, "field-counting"),
            Field::Enrollment => say!(self, "field-enrollment"),
            Field::Product => say!(self, "field-product"),
            Field::Quantity => say!(self, "field-quantity"),
            Field::Grant => say!(self, "field-grant"),
            Field::Activation => say!(self, "field-activation"),
            Field::Kind => say!(self, "field-kind"),
            Field::ActivateBy => say!(self, "field-activate-by"),
            Field::ExcludesPlatforms => say!(self, "field-excludes-platforms"),
            Field::Instructions => say!(self, "field-instructions"),
            Field::Key => say!(self, "field-key"),
            Field::Limit => say!(self, "field-limit"),
            Field::Viewed => say!(self, "field-viewed"),
            Field::Blocked => say!(self, "field-blocked"),
            Field::Cleared => say!(self, "field-cleared"),
            Field::Reconciled => say!(self, "field-reconciled"),
            Field::Activations => say!(self, "field-activations"),
            Field::Credit => say!(self, "field-credit"),
            Field::Assignments => say!(self, "field-assignments"),
            Field::Seats => say!(self, "field-seats"),
            Field::Redeemed => say!(self, "field-redeemed"),
            Field::Replaced => say!(self, "field-replaced"),
            Field::Tenant => say!(self, "field-tenant"),
            Field::Ends => say!(self, "field-ends"),
            Field::AsOf => say!(self, "field-as-of"),
            Field::Activated => say!(self, "field-activated"),
            Field::AccessId => say!(self, "field-access-id"),
            Field::ContractId => say!(self, "field-contract-id"),
            Field::Incidents => say!(self, "field-incidents"),
            Field::Date => say!(self, "field-date"),
            Field::Dismissed => say!(self, "field-dismissed"),
            Field::Note => say!(self, "field-note"),
            Field::On => say!(self, "field-on"),
            Field::Machine => say!(self, "field-machine"),
            Field::Case => say!(self, "field-case"),
            Field::Used => say!(self, "field-used"),
            Field::Amount => say!(self, "field-amount"),
            Field::Currency => say!(self, "field-currency"),
            Field::Person => say!(self, "field-person"),
            Field::Ended => say!(self, "field-ended"),
            Field::SignedIn => say!(self, "field-signed-in"),
            Field::As => say!(self, "field-as"),
            Field::Subscription => say!(self, "field-subscription"),
            Field::Reason => say!(self, "field-reason"),
            Field::By => say!(self, "field-by"),
            Field::Hours => say!(self, "field-hours"),
            Field::Closed => say!(self, "field-closed"),
            Field::ActivatedBefore => say!(self, "field-activated-before"),
            Field::HardwareChanged => say!(self, "field-hardware-changed"),
        }
    }

    /// What a field takes, in short.
    #[must_use]
    pub fn takes(&self, shape: Shape) -> String {
        match shape {
            Shape::Text => say!(self, "takes-text"),
            Shape::OwnId => say!(self, "takes-own-id"),
            Shape::Reference(kind) => say!(self, "takes-reference", word = kind.as_word(), kind = self.kind(kind)),
            Shape::Date => say!(self, "takes-date"),
            Shape::DateOrFlag => say!(self, "takes-date-or-flag"),
            Shape::Count => say!(self, "takes-count"),
            Shape::Flag => say!(self, "takes-flag"),
            Shape::Word(words) => say!(self, "takes-word", words = said(words.join(", "))),
            Shape::KeyKind => {
                let words = crate::domain::software::KeyKind::WORDS.join(", ");
                say!(self, "takes-word", words = said(format!("{words}, other:TEXT")))
            }
            Shape::Secret => say!(self, "takes-secret"),
            Shape::Texts => say!(self, "takes-texts"),
            Shape::Words(words) => say!(self, "takes-words", words = said(words.join(", "))),
            Shape::Dates => say!(self, "takes-dates"),
            Shape::Fact(_) | Shape::Ledger(_) => say!(self, "mistyped-several"),
        }
    }

    /// Why a typed text is no value of its field. Never quotes the text: it may be a key.
    #[must_use]
    pub fn mistyped(&self, mistyped: &Mistyped) -> String {
        match mistyped {
            Mistyped::Date(no_day) => self.no_day(*no_day),
            Mistyped::Count(most) => say!(self, "mistyped-count", most = own(most)),
            Mistyped::Flag => say!(self, "mistyped-flag"),
            Mistyped::Word { known, near: None } => say!(self, "mistyped-word", known = said(known.join(", "))),
            Mistyped::Word { known, near: Some(near) } => {
                say!(self, "mistyped-word-near", near = *near, known = said(known.join(", ")))
            }
            Mistyped::Id { bad: BadId::Key, .. } => say!(self, "mistyped-id-key"),
            Mistyped::Id { bad: BadId::Empty | BadId::Character { .. }, near } => {
                // What would have a piece of a key in it is no suggestion.
                let near = if near.is_empty() || !self.masked(near).is_empty() { "none" } else { near };
                say!(self, "mistyped-id", near = near)
            }
            Mistyped::People(count) => say!(self, "mistyped-people", count = own(count)),
            Mistyped::Key(KeySlip::Character { letter, after }) => {
                say!(self, "mistyped-key-character", letter = said(letter_named(*letter)), after = *after)
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
        say!(self, "odd-key", letter = said(letter_named(letter)), at = own(at + 1))
    }

    /// The same on the command line.
    #[must_use]
    pub fn odd_key_refused(&self, at: usize, letter: char) -> String {
        say!(self, "odd-key-refused", letter = said(letter_named(letter)), at = own(at + 1))
    }
}

/// A character by what was typed; one that nobody could see by its code.
fn letter_named(letter: char) -> String {
    if is_hidden(letter) || letter.is_whitespace() {
        format!("U+{:04X}", u32::from(letter))
    } else {
        format!("“{letter}”")
    }
}
