//! Deadlines: a coming date of a tab, how far it is, and what it concerns.

use super::cloud::{Cloud, Token};
use super::date::{Date, plus_days};
use super::day::subscriptions::into;
pub use super::deadline_kind::DeadlineKind;
use super::offer::OfferStatus;
use super::words::words;
use super::{Id, Rule, State, Thing};

/// One coming date of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The day.
    pub date: Date,
    /// Days from the date asked; never negative.
    pub days: i64,
    /// What happens.
    pub kind: DeadlineKind,
    /// What it happens to.
    pub subject: Thing,
    /// The rule that gives the date.
    pub rule: Rule,
}

words! {
    /// What is done with a thing for the first time (R2).
    pub enum FirstUse {
        /// A token.
        Redeem = "redeem",
        /// A key.
        Activate = "activate",
        /// A seat, or a credit.
        Assign = "assign",
        /// A technical benefit.
        Enable = "enable",
    }
}

impl FirstUse {
    /// That of a thing.
    #[must_use]
    pub fn of(state: &State, thing: Thing) -> Self {
        match thing {
            Thing::Cloud(at) if state.cloud.get(at).is_some_and(|own| own.credit.is_some()) => Self::Assign,
            Thing::Cloud(_) | Thing::Token(..) => Self::Redeem,
            Thing::VisualStudio(_) | Thing::Seat(..) => Self::Assign,
            Thing::Technical(_) => Self::Enable,
            Thing::Software(_) | Thing::Key(..) | Thing::Offer(_) | Thing::Subscription(_) | Thing::Person(_) => {
                Self::Activate
            }
        }
    }
}

/// Whether a token could still go into the subscription that ends, added or to extend it: one of its product that an offer
/// which is live on the day asked grants and that waits for its first use, or the next year's, where that offer can be
/// renewed before the end (R2, R7, R39, D13, D18).
#[must_use]
pub fn grows(state: &State, item: &Deadline) -> bool {
    let Thing::Subscription(at) = item.subject else { return false };
    grows_by(state, at, plus_days(item.date, -item.days), item.date)
}

/// The same of the subscription at `at`, whose last day is `ends`, as the day `asked` sees it.
#[must_use]
pub fn grows_by(state: &State, at: usize, asked: Date, ends: Date) -> bool {
    let Some(subscription) = state.subscriptions.get(at) else { return false };
    let takes = |own: &&Cloud| own.credit.is_none() && own.product == subscription.product;
    state.cloud.iter().filter(takes).any(|own| {
        let term = state.offer(&own.enrollment).and_then(|offer| Some((offer, offer.term(state.rules, asked)?)));
        term.filter(|(_, term)| term.status(asked) != OfferStatus::Lapsed).is_some_and(|(offer, term)| {
            // For what a renewal brought no day is on record, where the file has that of an earlier term only (D4).
            let by = own.activate_by.filter(|day| !offer.outlives(&term, *day, own.life()));
            // What a renewal brings is fetched anew (R9, R39): the tokens of earlier terms are used up.
            let earlier = |token: &Token| token.redeemed_by(asked).is_some_and(|fact| fact.on < term.starts);
            let waits = own.lacks_token()
                || own.tokens.iter().any(|token| token.is_unused(asked))
                || own.tokens.iter().all(earlier);
            (waits && asked <= term.first_use_by(by, own.life())) || term.window_opens() <= ends
        })
    })
}

/// The date to tell of first: the soonest, and of several on one day an offer's own, since the others hang on it.
pub fn foremost<'a>(items: impl IntoIterator<Item = &'a Deadline>) -> Option<&'a Deadline> {
    items.into_iter().min_by_key(|item| (item.date, !matches!(item.subject, Thing::Offer(_))))
}

/// Whether a deadline belongs to `offer`: its own, those of its benefits, and those of subscriptions that one of its
/// tokens went into by `date`.
#[must_use]
pub fn concerns(state: &State, deadline: &Deadline, offer: &Id, date: Date) -> bool {
    match deadline.subject {
        Thing::Offer(at) => state.enrollments.get(at).is_some_and(|fact| fact.id == *offer),
        granted @ (Thing::Software(_)
        | Thing::Key(..)
        | Thing::Cloud(_)
        | Thing::Token(..)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)) => granted.granted_by(state) == Some(offer),
        Thing::Subscription(at) => state.subscriptions.get(at).is_some_and(|subscription| {
            let own = state.cloud.iter().filter(|benefit| benefit.enrollment == *offer);
            own.flat_map(|benefit| into(benefit, date)).any(|id| *id == subscription.id)
        }),
        Thing::Person(_) => false,
    }
}
