//! What rules rest on, and so must not be forgotten when a record is taken away (D19).

use super::cloud::{Cloud, Token};
use super::field::Field;
use super::person::Assignment;
use super::reference::Reference;
use super::rules::{Life, Rules};
use super::software::{Key, counts};
use super::visual_studio::Seat;
use super::{Date, Rule, State, Thing};

/// A thing that a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest {
    /// The thing.
    pub thing: Thing,
    /// What of it, and by which rule.
    pub fact: Fact,
}

/// What of a thing a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A seat may not move to somebody else yet (R45).
    Locked {
        /// The first day it may.
        from: Date,
    },
    /// Somebody holds a seat or a credit (R44).
    Held {
        /// Since when.
        since: Date,
    },
    /// Somebody holds a bulk credit, which is never taken back (R41).
    HeldInBulk {
        /// Since when.
        since: Date,
    },
    /// A token was redeemed (R32).
    Redeemed {
        /// When.
        on: Date,
    },
    /// A token was replaced (R33).
    Replaced {
        /// When.
        on: Date,
    },
    /// A token is a replacement (R33).
    Replacement {
        /// The token that it replaces.
        of: Thing,
    },
    /// Activations of a key count (R20).
    Activations {
        /// How many.
        counted: u32,
    },
    /// Cases or hours of the current term were used (R50).
    Used {
        /// How many.
        used: u32,
    },
}

impl Fact {
    /// The rule.
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Self::Locked { .. } => Rule::REASSIGNMENT,
            Self::Held { .. } => Rule::PER_USER,
            Self::HeldInBulk { .. } => Rule::BULK_CREDIT,
            Self::Redeemed { .. } => Rule::REDEEMED_ONCE,
            Self::Replaced { .. } | Self::Replacement { .. } => Rule::REPLACEMENT_TOKEN,
            Self::Activations { .. } => Rule::ACTIVATION_LIMIT,
            Self::Used { .. } => Rule::INCIDENTS,
        }
    }
}

/// What rests on a record and its parts on a day, in the order of the state. Nothing does on what belongs to an offer that
/// has lapsed; nor on an offer itself, with which all of it goes.
#[must_use]
pub fn rests_of(state: &State, thing: Thing, on: Date) -> Vec<Rest> {
    let mut rests = Vec::new();
    match thing {
        Thing::Software(at) => {
            let keys = state.software.get(at).map_or(0, |benefit| benefit.keys.len());
            (0..keys).for_each(|key| rests.extend(of_key(state, at, key, on)));
        }
        Thing::Key(at, key) => rests.extend(of_key(state, at, key, on)),
        Thing::Cloud(at) => {
            let Some(benefit) = state.cloud.get(at).filter(|own| !state.is_over(&own.enrollment, own.life(), on))
            else {
                return rests;
            };
            rests.extend(
                benefit.assignments.iter().filter_map(|row| Some(Rest { thing, fact: of_credit(benefit, row, on)? })),
            );
            rests.retain(|rest| matches!(rest.fact, Fact::HeldInBulk { .. }));
            (0..benefit.tokens.len()).for_each(|token| rests.extend(of_token(state, at, token, on)));
        }
        Thing::Token(at, token) => rests.extend(of_token(state, at, token, on)),
        Thing::VisualStudio(at) => {
            let seats = state.visual_studio.get(at).map_or(0, |benefit| benefit.seats.len());
            (0..seats).for_each(|seat| rests.extend(of_seat(state, at, seat, on)));
        }
        Thing::Seat(at, seat) => rests.extend(of_seat(state, at, seat, on)),
        Thing::Technical(at) => rests.extend(of_technical(state, at, on)),
        Thing::Offer(_) | Thing::Subscription(_) | Thing::Person(_) => {}
    }
    rests
}

/// What rests on a place that refers to a record, and would go with it.
#[must_use]
pub fn rest_of_reference(state: &State, reference: &Reference, on: Date) -> Option<Rest> {
    let thing = reference.from;
    let fact = match (thing, reference.row, reference.field) {
        (Thing::Seat(of, at), Some(row), _) => {
            let benefit = state.visual_studio.get(of).filter(|own| !state.is_over(&own.enrollment, Life::Grace, on))?;
            of_row(&state.rules, benefit.seats.get(at)?, row, on)?
        }
        (Thing::Cloud(at), Some(row), _) => {
            let benefit = state.cloud.get(at).filter(|own| !state.is_over(&own.enrollment, own.life(), on))?;
            of_credit(benefit, benefit.assignments.get(row)?, on)?
        }
        (Thing::Token(of, at), None, Field::Redeemed) => {
            let benefit = state.cloud.get(of).filter(|own| !state.is_over(&own.enrollment, own.life(), on))?;
            Fact::Redeemed { on: benefit.tokens.get(at)?.redeemed.as_ref()?.on }
        }
        _ => return None,
    };
    Some(Rest { thing, fact })
}

fn of_key(state: &State, of: usize, at: usize, on: Date) -> Option<Rest> {
    let benefit = state.software.get(of).filter(|own| !state.is_over(&own.enrollment, Life::Offer, on))?;
    let offer = state.offer(&benefit.enrollment)?;
    let Key { activations, .. } = benefit.keys.get(at)?;
    // A row of a later day counts, too, once that day has come.
    let counted = activations.iter().filter(|row| counts(row.case, offer.counting)).count();
    let counted = u32::try_from(counted).unwrap_or(u32::MAX);
    (counted > 0).then_some(Rest { thing: Thing::Key(of, at), fact: Fact::Activations { counted } })
}

fn of_token(state: &State, of: usize, at: usize, on: Date) -> Vec<Rest> {
    let Some(benefit) = state.cloud.get(of).filter(|own| !state.is_over(&own.enrollment, own.life(), on)) else {
        return Vec::new();
    };
    let Some(Token { id, redeemed, replaced, .. }) = benefit.tokens.get(at) else { return Vec::new() };
    let replaces = |token: &Token| token.replaced.as_ref().is_some_and(|fact| fact.by.as_ref() == Some(id));
    let facts = [
        redeemed.as_ref().map(|fact| Fact::Redeemed { on: fact.on }),
        replaced.as_ref().map(|fact| Fact::Replaced { on: fact.on }),
        benefit.tokens.iter().position(replaces).map(|other| Fact::Replacement { of: Thing::Token(of, other) }),
    ];
    facts.into_iter().flatten().map(|fact| Rest { thing: Thing::Token(of, at), fact }).collect()
}

fn of_seat(state: &State, of: usize, at: usize, on: Date) -> Option<Rest> {
    let benefit = state.visual_studio.get(of).filter(|own| !state.is_over(&own.enrollment, Life::Grace, on))?;
    let last = benefit.seats.get(at)?.assignments.iter().max_by_key(|row| row.on)?;
    Some(Rest { thing: Thing::Seat(of, at), fact: locked(&state.rules, last, on)? })
}

fn locked(rules: &Rules, row: &Assignment, on: Date) -> Option<Fact> {
    let from = rules.lock_ends(row.on);
    (on < from).then_some(Fact::Locked { from })
}

/// What rests on a row of a seat's ledger: on the last one the lock, and that somebody holds it.
fn of_row(rules: &Rules, seat: &Seat, at: usize, on: Date) -> Option<Fact> {
    let row = seat.assignments.get(at)?;
    let ends = |later: &Assignment| later.on > row.on;
    let last = !seat.assignments.iter().any(ends) && !seat.assignments.iter().skip(at + 1).any(|own| own.on == row.on);
    let held = row.ended.is_none_or(|ended| on < ended).then_some(Fact::Held { since: row.on });
    last.then(|| locked(rules, row, on).or(held)).flatten()
}

fn of_credit(benefit: &Cloud, row: &Assignment, on: Date) -> Option<Fact> {
    let held = row.ended.is_none_or(|ended| on < ended);
    let since = row.on;
    held.then_some(if benefit.is_bulk() { Fact::HeldInBulk { since } } else { Fact::Held { since } })
}

fn of_technical(state: &State, at: usize, on: Date) -> Option<Rest> {
    let benefit = state.technical.get(at).filter(|own| !state.is_over(&own.enrollment, Life::Contract, on))?;
    let offer = state.offer(&benefit.enrollment)?;
    let starts = offer.term(state.rules, on).map_or(offer.purchased, |term| term.starts);
    let last = benefit.incidents.iter().map(|row| row.on).max()?;
    let used = benefit.used(starts, last);
    (used > 0).then_some(Rest { thing: Thing::Technical(at), fact: Fact::Used { used } })
}
