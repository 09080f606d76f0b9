//! Remarks on a key, token or seat as it is put on record: what it belongs to has none, has no more, or is over.

use super::offer::lapsed;
use super::record::{more_seats, needs_no_key};
use super::{Remark, beyond};
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Kind;
use crate::domain::{Date, Id, State, Thing};

/// What is worth saying of a new part of a benefit.
pub(super) fn of_part(state: &State, kind: Kind, parent: &Id, fields: &Row, today: Date) -> Vec<Remark> {
    let own = match (kind, state.thing(parent)) {
        (Kind::Key, Some(Thing::Software(at))) => {
            let without = state.software.get(at).filter(|benefit| !benefit.needs_key());
            without.map(needs_no_key)
        }
        (Kind::Token, Some(Thing::Cloud(at))) => state.cloud.get(at).and_then(|benefit| {
            let seats = fields.iter().find(|(field, _)| *field == Field::Seats).map(|(_, value)| value);
            let more = if let Some(Value::Count(seats)) = seats { *seats } else { 0 };
            beyond::of_tokens(benefit, more)
        }),
        (Kind::Seat, Some(Thing::VisualStudio(at))) => {
            state.visual_studio.get(at).and_then(|benefit| more_seats(benefit, benefit.seats.len() + 1))
        }
        // Whatever else it is said to belong to is refused.
        (_, _) => None,
    };
    let offer = state.thing(parent).and_then(|thing| thing.granted_by(state));
    let lapsed = offer.and_then(|offer| in_lapsed(state, offer, today));
    // What can never be used has no room either.
    let full = |own: &Remark| matches!(own, Remark::MoreSeats { .. } | Remark::Beyond { .. });
    let own = own.filter(|own| lapsed.is_none() || !full(own));
    own.into_iter().chain(lapsed).collect()
}

/// Of what is put on record for an offer that is lapsed: it is of no use (R7).
pub(super) fn in_lapsed(state: &State, offer: &Id, today: Date) -> Option<Remark> {
    lapsed(state.rules, state.offer(offer)?, today)
}
