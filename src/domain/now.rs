//! What is open or over on a day: what the dashboard tells before any date that is still to come.

use std::collections::HashMap;

use super::check::{Check, OfferWhy, WatchedOffer};
use super::date::plus_days;
use super::deadline::DeadlineKind;
use super::impact::{ToClear, to_clear};
use super::lead_time::LeadTimes;
use super::overview::Overview;
use super::renewal::review_first;
use super::{Date, State, Thing};

/// Something that is open or over on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Now {
    /// An offer can be renewed (R6).
    Window {
        /// The offer.
        offer: Thing,
        /// Days to its last day.
        days: i64,
        /// Whether the business profile must be reviewed first (R12).
        review: bool,
    },
    /// The fee of a kept year can be paid (R16, D3).
    FeeOpen {
        /// The offer.
        offer: Thing,
        /// Days to its last day.
        days: i64,
    },
    /// The days of that fee are over, and it is not on record (D3).
    FeeMissed {
        /// The offer.
        offer: Thing,
        /// The day that was the last one.
        closed: Date,
        /// Whether that is still told as news.
        lately: bool,
    },
    /// An offer lapsed (R11): told for some days, and while a machine is to be cleared (R25).
    Lapsed {
        /// The offer.
        offer: Thing,
        /// The first day without it.
        since: Date,
        /// The day before, which was the last one to renew it (R6).
        closed: Date,
        /// What of its software is still to be removed.
        to_clear: ToClear,
    },
}

impl Now {
    /// The offer that it is about.
    #[must_use]
    pub fn offer(&self) -> Thing {
        match self {
            Self::Window { offer, .. }
            | Self::FeeOpen { offer, .. }
            | Self::FeeMissed { offer, .. }
            | Self::Lapsed { offer, .. } => *offer,
        }
    }

    /// The dates of the ladder that are told with it: the first day and the last of what is open.
    pub fn dates(&self) -> impl Iterator<Item = (DeadlineKind, Thing)> {
        let why = match self {
            Self::Window { .. } => OfferWhy::Window,
            Self::FeeOpen { .. } => OfferWhy::FeeOpen,
            Self::FeeMissed { .. } => OfferWhy::FeeMissed,
            Self::Lapsed { .. } => OfferWhy::LapsedLately,
        };
        why.dates().iter().map(|kind| (*kind, self.offer()))
    }

    /// Whether it is no more than noted: it could not be done for long, and does not press.
    #[must_use]
    pub fn is_noted(&self) -> bool {
        matches!(self, Self::FeeMissed { lately: false, .. })
    }

    /// Open before over: of those the first to close, then the latest lapse, then the fees that were missed.
    fn order(&self) -> (u8, i64) {
        match self {
            Self::Window { days, .. } | Self::FeeOpen { days, .. } => (0, *days),
            // What is still to be cleared comes before what can no longer be paid.
            Self::Lapsed { since, .. } => (1, -super::date::days_between(Date::MIN, *since)),
            Self::FeeMissed { lately, .. } => (2, i64::from(!lately)),
        }
    }
}

/// What is open or over on the overview's day, the most pressing first.
#[must_use]
pub fn now(state: &State, overview: &Overview) -> Vec<Now> {
    let watched = Check::of(overview, &LeadTimes::default()).offers;
    let to_clear = to_clear(state, overview);
    let mut all: Vec<Now> = watched.iter().filter_map(|offer| told(state, overview, offer, &to_clear)).collect();
    all.sort_by_key(Now::order);
    all
}

fn told(state: &State, overview: &Overview, watched: &WatchedOffer, to_clear: &HashMap<usize, ToClear>) -> Option<Now> {
    let (offer, days) = (watched.thing(), watched.days);
    Some(match watched.why {
        OfferWhy::Active => return None,
        OfferWhy::Window => Now::Window { offer, days, review: review_first(state, watched.offer, overview.date) },
        OfferWhy::FeeOpen => Now::FeeOpen { offer, days },
        OfferWhy::FeeMissedLately | OfferWhy::FeeMissed => {
            Now::FeeMissed { offer, closed: watched.fee?.to, lately: watched.why == OfferWhy::FeeMissedLately }
        }
        OfferWhy::LapsedLately | OfferWhy::LapsedBefore => {
            let to_clear = to_clear.get(&watched.offer).cloned().unwrap_or_default();
            // What no ledger knows cannot be ticked off, so it is not told for ever.
            let told = watched.why == OfferWhy::LapsedLately || !to_clear.machines.is_empty();
            let (since, closed) = (watched.since, plus_days(watched.since, -1));
            return told.then_some(Now::Lapsed { offer, since, closed, to_clear });
        }
    })
}
