//! What an act comes to, as documents say it.

#![warn(clippy::wildcard_enum_match_arm)]

use serde_json::{Value as Json, json};

use crate::domain::Id;
use crate::domain::act::{Effect, Outcome, ReviewCounts};
use crate::domain::apply::Applied;

/// An outcome as a document says it.
pub(super) fn outcome(outcome: &Outcome) -> Json {
    let ends = outcome.ends.to_string();
    json!({ "as": outcome.how.as_word(), "seats": outcome.seats, "days": outcome.days, "ends": ends })
}

/// What a command comes to, as a document says it: where it has no figures of its own, which record was changed.
pub(super) fn effect(applied: &Applied) -> Json {
    let (id, changes) = (applied.subject.as_ref().map(Id::as_str), applied.edits.len());
    let Some(effect) = &applied.effect else { return json!({ "id": id, "changes": changes }) };
    match effect {
        Effect::Activated { counted, used, limit, .. } => json!({ "counted": counted, "used": used, "limit": limit }),
        Effect::Redeemed { outcome: own, .. } => outcome(own),
        Effect::Replaced { token, by, .. } => {
            json!({ "replaced": token.as_str(), "by": by.as_ref().map(Id::as_str) })
        }
        Effect::SeatAssigned { seat, reassignable_from } => {
            json!({ "seat": seat.as_str(), "reassignable_from": reassignable_from.to_string() })
        }
        Effect::CreditAssigned { assigned, quantity } => json!({ "assigned": assigned, "quantity": quantity }),
        Effect::Released { seat, free_from, .. } => {
            json!({ "seat": seat.as_str(), "free_from": free_from.to_string() })
        }
        Effect::Enabled => json!({ "status": "active" }),
        Effect::Renewed { anniversary, fee: true } => json!({ "anniversary": anniversary.to_string(), "fee": true }),
        Effect::Renewed { anniversary, .. } => json!({ "anniversary": anniversary.to_string() }),
        Effect::Dismissed { id, changes, item, .. } => {
            let (kind, date) = (item.kind.as_word(), item.date.to_string());
            json!({ "id": id.as_str(), "changes": changes, "kind": kind, "date": date })
        }
        Effect::Reviewed { counts } => {
            json!({ "id": id, "changes": changes, "counts": *counts != ReviewCounts::Nothing })
        }
        Effect::Incident { used, left, .. } => json!({ "used": used, "left": left }),
        Effect::Left { released, kept } => {
            let released: Vec<&str> = released.iter().map(|(id, _)| id.as_str()).collect();
            let kept: Vec<&str> = kept.iter().map(Id::as_str).collect();
            json!({ "released": released, "kept": kept })
        }
    }
}
