//! Whether a key or token is still of use on a day, and what stands against it. It can be looked at all the same (D18).

use super::cloud::TokenStatus;
use super::overview::Overview;
use super::words::words;
use super::{State, Thing};

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
    let lapsed = overview.over_since(thing).is_some();
    match thing {
        Thing::Key(of, at) => {
            let key = state.software.get(of)?.keys.get(at)?;
            let row = overview.software_at(of)?;
            let late = key.is_past_its_day(row.activate_by, overview.date);
            let full = overview.key_at(of, at).is_some_and(|row| row.left == Some(0));
            let reasons =
                [(lapsed, NoUse::Lapsed), (key.blocked, NoUse::Blocked), (full, NoUse::UsedUp), (late, NoUse::Expired)];
            reasons.into_iter().find(|(holds, _)| *holds).map(|(_, why)| why)
        }
        Thing::Token(of, at) => match overview.token_at(of, at)?.status {
            TokenStatus::Redeemed | TokenStatus::Replaced => Some(NoUse::Redeemed),
            _ if lapsed => Some(NoUse::Lapsed),
            TokenStatus::Expired => Some(NoUse::Expired),
            TokenStatus::Ready => None,
        },
        _ => None,
    }
}
