//! Sentences of what rules rest on, so that it stays as it is.

use super::{Text, own, say};
use crate::domain::State;
use crate::domain::rests::{Fact, Rest};

impl Text {
    /// What rules rest on, in one line.
    pub(super) fn rests(&self, state: &State, rests: &[Rest]) -> String {
        self.clauses(rests.iter().map(|rest| self.rest(state, rest)))
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
