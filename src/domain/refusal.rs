//! Refusals: why something may not be done, as values. The sentences are in `text/refusal.rs`.

use super::field::{Field, Unfit};
use super::integrity::Contradiction;
use super::partner::Role;
use super::record::Kind;
use super::{Date, Id, Rule, Thing};

/// A command that is not allowed, and what would have to be otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The rule that refuses, where the programme has one.
    pub rule: Option<Rule>,
    /// Why.
    pub why: Why,
    /// The first day on which it becomes possible, where that is known.
    pub first_day: Option<Date>,
    /// The last day on which it was possible, where there was one.
    pub last_day: Option<Date>,
}

/// Why a command is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Somebody in another role may (R58).
    Role {
        /// The roles that may.
        may: &'static [Role],
    },
    /// The account is not authorised for MPN benefits (R53).
    NotAuthorised,
    /// Nothing has this id.
    Unknown {
        /// The id.
        id: Id,
        /// The kind of record that was looked for.
        kind: Option<Kind>,
    },
    /// The thing with this id is of another kind.
    OtherKind {
        /// The id.
        id: Id,
        /// What it is.
        is: Kind,
        /// What it should be.
        wanted: Kind,
    },
    /// A part of a record needs the record that it is a part of.
    WholeNeeded {
        /// The kind of the part.
        part: Kind,
        /// The kind of the whole.
        whole: Kind,
    },
    /// The partner account is always there: it can be changed, not added or removed.
    OnePartner,
    /// Another record has this id.
    IdTaken {
        /// The id.
        id: Id,
        /// The record that has it.
        by: Thing,
    },
    /// A field does not take its value.
    Field {
        /// The kind of record.
        kind: Kind,
        /// The field.
        field: Field,
        /// Why.
        unfit: Unfit,
    },
    /// Other records refer to it.
    ReferredTo {
        /// What refers to it, each once, in the order of the state.
        by: Vec<Thing>,
    },
    /// It would contradict another fact.
    Contradiction(Contradiction),
}

impl Refusal {
    /// A refusal of our own, by no rule of the programme.
    #[must_use]
    pub fn of(why: Why) -> Self {
        Self { rule: None, why, first_day: None, last_day: None }
    }

    /// A refusal by a rule.
    #[must_use]
    pub fn by(rule: Rule, why: Why) -> Self {
        Self { rule: Some(rule), why, first_day: None, last_day: None }
    }
}
