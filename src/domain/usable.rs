//! Whether a key or token is still of use on a day, and what stands against it. It can be looked at all the same (D18).

use super::cloud::TokenStatus;
use super::overview::Overview;
pub use super::pool::{first_used_on, is_blocked, redeemed_on};
use super::words::words;
use super::{Date, State, Thing};

words! {
    /// Why a key or token is of no use: the first that holds, in this order.
    pub enum NoUse {
        /// The token is redeemed, or was replaced after that (R32).
        Redeemed = "redeemed",
        /// Its offer is lapsed (R7).
        Lapsed = "lapsed",
        /// Microsoft blocked it (R30).
        Blocked = "blocked",
        /// Its activations are used up (R20).
        UsedUp = "used-up",
        /// Its benefit expiry date has passed without a first use (R2).
        Expired = "expired",
    }
}

/// What stands against the use of a key or token on the overview's day; none of anything else, nor where it can be used.
#[must_use]
pub fn no_use(state: &State, overview: &Overview, thing: Thing) -> Option<NoUse> {
    let there = match thing {
        Thing::Key(of, _) => overview.software_at(of).is_some(),
        Thing::Token(of, _) => overview.cloud_at(of).is_some(),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => false,
    };
    let lapsed = there && overview.over_since(thing).is_some();
    match of_itself(state, overview, thing) {
        Some(NoUse::Redeemed) => Some(NoUse::Redeemed),
        _ if lapsed => Some(NoUse::Lapsed),
        own => own,
    }
}

/// What stands against it whatever its offer does.
pub(super) fn of_itself(state: &State, overview: &Overview, thing: Thing) -> Option<NoUse> {
    // One key text is one key of Microsoft's, whatever ids it has (D17).
    let fate = overview.pools.fate(thing);
    let come = |day: Option<Date>| day.is_some_and(|on| on <= overview.date);
    match thing {
        Thing::Key(of, at) => {
            let key = state.software.get(of)?.keys.get(at)?;
            let row = overview.software_at(of)?;
            let full = overview.key_at(of, at).is_some_and(|row| row.left == Some(0));
            let late = key.is_past_its_day(row.activate_by, overview.date);
            let reasons = [
                (come(fate.redeemed), NoUse::Redeemed),
                (key.blocked || fate.blocked, NoUse::Blocked),
                (full, NoUse::UsedUp),
                (late, NoUse::Expired),
            ];
            reasons.into_iter().find(|(holds, _)| *holds).map(|(_, why)| why)
        }
        Thing::Token(of, at) => match overview.token_at(of, at)?.status {
            TokenStatus::Redeemed | TokenStatus::Replaced => Some(NoUse::Redeemed),
            _ if come(fate.redeemed) || come(fate.activated) => Some(NoUse::Redeemed),
            TokenStatus::Expired => Some(NoUse::Expired),
            TokenStatus::Ready => None,
        },
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    }
}
