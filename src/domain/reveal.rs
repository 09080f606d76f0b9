//! What looking at a key means: the refund right it may end (R15), and which key to look at.

use super::overview::Overview;
pub use super::pool::key_of;
use super::software::{Activation, SoftwareKind};
use super::usable::of_itself;
use super::{Date, Id, State, Thing};

/// What showing or copying a key means on a day (R15, D10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// It was seen before: nothing changes.
    Seen,
    /// It is the first time, which is recorded; nothing depends on it any more.
    First,
    /// It is the first time, and ends the right to a refund, which could be asked until this day, included.
    EndsRefund {
        /// The last day.
        until: Date,
    },
}

/// What showing or copying a key or token means on the overview's day. `None` for anything else.
#[must_use]
pub fn reveal(state: &State, overview: &Overview, thing: Thing) -> Option<Reveal> {
    let (viewed, offer) = match thing {
        Thing::Key(of, key) => {
            let benefit = state.software.get(of)?;
            (benefit.keys.get(key)?.viewed, &benefit.enrollment)
        }
        Thing::Token(of, token) => {
            let benefit = state.cloud.get(of)?;
            (benefit.tokens.get(token)?.viewed, &benefit.enrollment)
        }
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => return None,
    };
    if viewed.is_some_and(|viewed| viewed <= overview.date) {
        return Some(Reveal::Seen);
    }
    let refundable = refund_until(state, overview, offer);
    Some(refundable.map_or(Reveal::First, |until| Reveal::EndsRefund { until }))
}

fn refund_until(state: &State, overview: &Overview, offer: &Id) -> Option<Date> {
    let at = state.enrollments.iter().position(|own| own.id == *offer)?;
    let row = overview.offer(at).filter(|row| row.refundable)?;
    state.enrollments.get(row.offer).map(|offer| offer.refund_closes(state.rules))
}

/// Why a benefit has no key to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoKey {
    /// A client access licence: a right on paper (R23).
    Cal,
    /// It needs no activation, and none is recorded (R22).
    NotNeeded,
    /// None is recorded.
    None,
    /// No token is recorded.
    NoToken,
    /// Every key is used up, blocked or expired.
    AllUsed,
    /// The same, and its offer is lapsed: no key of it may be used any more (R7, R25).
    Lapsed,
    /// Every token is redeemed, replaced or expired.
    AllRedeemed,
    /// It is no benefit that has keys, or not there yet (D5).
    Other,
}

/// The next usable key of a software benefit: the first in the file of [`usable_keys`]; of a cloud benefit the first token
/// that is ready.
///
/// # Errors
/// [`NoKey`]: why there is none.
pub fn next_key(state: &State, overview: &Overview, of: Thing) -> Result<Thing, NoKey> {
    match of {
        Thing::Software(at) => {
            let benefit = state.software.get(at).ok_or(NoKey::Other)?;
            overview.software_at(at).ok_or(NoKey::Other)?;
            if benefit.kind == SoftwareKind::Cal {
                return Err(NoKey::Cal);
            }
            if benefit.keys.is_empty() {
                return Err(if benefit.activation == Activation::None { NoKey::NotNeeded } else { NoKey::None });
            }
            let lapsed = overview.over_since(of).is_some();
            let none = if lapsed { NoKey::Lapsed } else { NoKey::AllUsed };
            usable_keys(state, overview, at).next().ok_or(none)
        }
        Thing::Cloud(at) => {
            let benefit = state.cloud.get(at).ok_or(NoKey::Other)?;
            let row = overview.cloud_at(at).ok_or(NoKey::Other)?;
            if benefit.tokens.is_empty() {
                return Err(if benefit.credit.is_some() { NoKey::Other } else { NoKey::NoToken });
            }
            let tokens = overview.tokens_of(row).iter().map(|row| Thing::Token(at, row.token));
            let mut ready = tokens.filter(|thing| of_itself(state, overview, *thing).is_none());
            ready.next().ok_or(NoKey::AllRedeemed)
        }
        Thing::Key(..) | Thing::Token(..) => Ok(of),
        Thing::Offer(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => Err(NoKey::Other),
    }
}

/// The keys of a software benefit that nothing but a lapse of its offer stands against: not blocked (R30), with
/// activations left (R20), not past their day (R2), in the file's order.
pub fn usable_keys(state: &State, overview: &Overview, at: usize) -> impl Iterator<Item = Thing> {
    let keys = overview.software_at(at).map(|row| overview.keys_of(row)).unwrap_or_default();
    let things = keys.iter().map(move |row| Thing::Key(at, row.key));
    things.filter(|thing| of_itself(state, overview, *thing).is_none())
}
