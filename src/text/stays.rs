//! Sentences of what stays as it is: that nothing changes, and what rules rest on.

use super::{Text, own, said, say};
use crate::domain::State;
use crate::domain::act::Effect;
use crate::domain::rests::{Fact, Rest};

impl Text {
    /// That a command changes nothing, and what holds already.
    #[must_use]
    pub fn nothing_changed(&self, effect: Option<&Effect>) -> String {
        match effect {
            Some(Effect::SeatAssigned { seat, reassignable_from }) => {
                say!(self, "nothing-seat", seat = seat.as_str(), from = own(reassignable_from))
            }
            Some(Effect::CreditAssigned { assigned, quantity }) => {
                let quantity = quantity.map_or_else(|| said("none"), own);
                say!(self, "nothing-credit", assigned = own(assigned), quantity = quantity)
            }
            _ => self.done_nothing(),
        }
    }

    /// What rules rest on, in one line.
    pub(super) fn rests(&self, state: &State, rests: &[Rest]) -> String {
        let lines: Vec<String> = rests.iter().map(|rest| self.rest(state, rest)).collect();
        lines.join("; ")
    }

    fn rest(&self, state: &State, rest: &Rest) -> String {
        let (id, rule) = (rest.thing.id_text(state), own(rest.fact.rule()));
        match rest.fact {
            Fact::Locked { from } => say!(self, "rest-locked", id = id, from = own(from), rule = rule),
            Fact::Held { since } => say!(self, "rest-held", id = id, since = own(since), rule = rule),
            Fact::HeldInBulk { since } => say!(self, "rest-held-in-bulk", id = id, since = own(since), rule = rule),
            Fact::Redeemed { on } => say!(self, "rest-redeemed", id = id, on = own(on), rule = rule),
            Fact::Replaced { on } => say!(self, "rest-replaced", id = id, on = own(on), rule = rule),
            Fact::Replacement { of } => {
                say!(self, "rest-replacement", id = id, other = of.id_text(state), rule = rule)
            }
            Fact::Activations { counted } => say!(self, "rest-activations", id = id, counted = counted, rule = rule),
            Fact::Used { used } => say!(self, "rest-used", id = id, used = own(used), rule = rule),
        }
    }
}
