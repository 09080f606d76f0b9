//! Sentences for acts: why one is refused, and what one comes to.

#![warn(clippy::wildcard_enum_match_arm)]

use super::argument::Own;
use super::{Text, own, plain, said, say};
use crate::domain::act::{Act, ActKind, Effect, Freed, Mistake, Outcome, ReviewCounts};
use crate::domain::deadline::Deadline;
use crate::domain::folded::Machine;
use crate::domain::listed::distinct;
use crate::domain::{Date, Id, State};

plain! {
    act_nobody = "act-nobody",
    act_hours = "act-hours",
    act_already = "act-already",
    act_irreversible = "act-irreversible",
    ledger_mixed = "ledger-mixed",
    mistakes = "mistakes",
    rehearsal_now = "rehearsal-now",
    nothing_to_do = "nothing-to-do",
}

/// Machines that a refusal names.
pub(super) const NAMED: usize = 3;

impl Text {
    /// An act, as the menu names it.
    #[must_use]
    pub fn act_kind(&self, kind: ActKind) -> String {
        match kind {
            ActKind::Activate => say!(self, "act-activate"),
            ActKind::Redeem => say!(self, "act-redeem"),
            ActKind::Replace => say!(self, "act-replace"),
            ActKind::Assign => say!(self, "act-assign"),
            ActKind::Release => say!(self, "act-release"),
            ActKind::SignedIn => say!(self, "act-signed-in"),
            ActKind::Left => say!(self, "act-left"),
            ActKind::Enable => say!(self, "act-enable"),
            ActKind::Incident => say!(self, "act-incident"),
            ActKind::Close => say!(self, "act-close"),
            ActKind::Renew => say!(self, "act-renew"),
            ActKind::Review => say!(self, "act-review"),
            ActKind::Block => say!(self, "act-block"),
            ActKind::Clear => say!(self, "act-clear"),
            ActKind::Dismiss => say!(self, "act-dismiss"),
        }
    }

    /// An act, as the help lists it.
    #[must_use]
    pub fn act_help(&self, kind: ActKind) -> String {
        match kind {
            ActKind::Activate => say!(self, "help-act-activate"),
            ActKind::Redeem => say!(self, "help-act-redeem"),
            ActKind::Replace => say!(self, "help-act-replace"),
            ActKind::Assign => say!(self, "help-act-assign"),
            ActKind::Release => say!(self, "help-act-release"),
            ActKind::SignedIn => say!(self, "help-act-signed-in"),
            ActKind::Left => say!(self, "help-act-left"),
            ActKind::Enable => say!(self, "help-act-enable"),
            ActKind::Incident => say!(self, "help-act-incident"),
            ActKind::Close => say!(self, "help-act-close"),
            ActKind::Renew => say!(self, "help-act-renew"),
            ActKind::Review => say!(self, "help-act-review"),
            ActKind::Block => say!(self, "help-act-block"),
            ActKind::Clear => say!(self, "help-act-clear"),
            ActKind::Dismiss => say!(self, "help-act-dismiss"),
        }
    }

    /// What an act without figures is for.
    #[must_use]
    pub fn act_about(&self, kind: ActKind) -> String {
        match kind {
            ActKind::Clear => say!(self, "about-clear"),
            ActKind::Block => say!(self, "about-block"),
            ActKind::SignedIn => say!(self, "about-signed-in"),
            ActKind::Review => say!(self, "about-review"),
            ActKind::Dismiss => say!(self, "about-dismiss"),
            ActKind::Close => say!(self, "about-close"),
            ActKind::Activate
            | ActKind::Redeem
            | ActKind::Replace
            | ActKind::Assign
            | ActKind::Release
            | ActKind::Left
            | ActKind::Enable
            | ActKind::Incident
            | ActKind::Renew => say!(self, "about-else"),
        }
    }

    /// The title of the menu of acts.
    #[must_use]
    pub fn actions_title(&self, name: &str) -> String {
        say!(self, "actions-title", name = said(name))
    }

    /// What an act would come to.
    #[must_use]
    pub fn act_comes_to(&self, what: &str) -> String {
        say!(self, "act-comes-to", what = said(what))
    }

    /// What one of several ways would come to.
    #[must_use]
    pub fn act_either(&self, how: &str, what: &str) -> String {
        say!(self, "act-either", how = how, what = said(what))
    }

    /// A way to redeem a token, with its figures.
    #[must_use]
    pub fn outcome(&self, outcome: &Outcome) -> String {
        let (seats, days) = (own(outcome.seats), own(outcome.days));
        let (ends, seat_days) = (own(outcome.ends), own(outcome.seat_days()));
        let how = outcome.how.as_word();
        say!(self, "outcome", how = how, seats = seats, days = days, ends = ends, seat_days = seat_days)
    }

    /// Every way to redeem a token by its name, with what it would come to; none where there is no way.
    #[must_use]
    pub fn ways(&self, outcomes: &[Outcome]) -> Option<String> {
        let way = |outcome: &Outcome| {
            let (seats, days) = (own(outcome.seats), own(outcome.days));
            let what = say!(self, "did-redeemed", seats = seats, days = days, ends = own(outcome.ends));
            self.act_either(outcome.how.as_word(), &what)
        };
        (!outcomes.is_empty()).then(|| outcomes.iter().map(way).collect::<Vec<_>>().join("; "))
    }

    /// What would be done in one of several ways.
    #[must_use]
    pub fn done_either(&self, id: &str, ways: &str) -> String {
        say!(self, "done-act", id = id, what = said(ways))
    }

    /// The headings of the figures of several ways.
    #[must_use]
    pub fn outcome_headings(&self) -> [String; 4] {
        [
            say!(self, "rehearsal-seats"),
            say!(self, "rehearsal-days"),
            say!(self, "rehearsal-ends"),
            say!(self, "rehearsal-seat-days"),
        ]
    }

    /// The tenant that ways are rehearsed on, and the subscription that is there already.
    #[must_use]
    pub fn rehearsal_on(&self, tenant: &str, into: Option<&str>) -> String {
        say!(self, "rehearsal-on", tenant = tenant, into = into.unwrap_or("none"))
    }

    /// What a mistake would cost, and until when Microsoft would replace the token for it.
    #[must_use]
    pub fn mistake(&self, mistake: &Mistake, last: Date) -> String {
        let signed = |number: i64| match number {
            0 => said("±0"),
            number if number < 0 => said(format!("−{}", number.unsigned_abs())),
            number => said(format!("+{number}")),
        };
        let (done, meant, last) = (mistake.done.as_word(), mistake.meant.as_word(), own(last));
        let (seats, days) = (signed(mistake.seats), signed(mistake.days));
        let replaced = if mistake.replaced { "yes" } else { "no" };
        say!(self, "mistake", done = done, meant = meant, seats = seats, days = days, replaced = replaced, last = last)
    }

    /// What a wrong tenant would cost.
    #[must_use]
    pub fn mistake_tenant(&self, last: Date) -> String {
        say!(self, "mistake-tenant", last = own(last))
    }

    /// What an activation would come to, by the state of the machine's hardware.
    #[must_use]
    pub fn hardware(&self, changed: bool, what: &str) -> String {
        let changed = if changed { "yes" } else { "no" };
        say!(self, "hardware", changed = changed, what = said(what))
    }

    /// What the ledger knows of a machine.
    #[must_use]
    pub fn ledger_knows(&self, machine: &str, on: Date) -> String {
        say!(self, "ledger-knows", machine = machine, on = own(on))
    }

    /// An act that was recorded, by what tells it from others.
    fn act_named(&self, act: &Act, id: &str) -> String {
        let more = match act {
            Act::Activate { machines, case, .. } => {
                let machines = self.shown_all(distinct(machines.iter().map(Machine::as_str)));
                format!("{machines}, {}", self.activation_case(*case)).into()
            }
            Act::Assign { person, .. } => self.shown(person.as_str()),
            Act::Incident { case, .. } | Act::Close { case, .. } => self.shown(case),
            Act::Clear { machine, .. } => self.shown(machine),
            Act::Redeem { .. }
            | Act::Replace { .. }
            | Act::Release { .. }
            | Act::SignedIn { .. }
            | Act::Left { .. }
            | Act::Enable { .. }
            | Act::Renew { .. }
            | Act::Review { .. }
            | Act::Block { .. }
            | Act::Dismiss { .. } => "none".into(),
        };
        say!(self, "act-named", act = self.act_kind(act.kind()), id = id, more = said(more))
    }

    /// What was undone, or done again.
    #[must_use]
    pub fn undone_act(&self, act: &Act, id: &str, again: bool) -> String {
        let what = self.act_named(act, id);
        match (again, act.kind()) {
            (true, _) => say!(self, "redone-act", what = said(what)),
            (false, ActKind::Redeem) => say!(self, "undone-redeemed", what = said(what)),
            (false, _) => say!(self, "undone-act", what = said(what)),
        }
    }

    /// What an act comes to, in a few words.
    #[must_use]
    pub fn effect(&self, effect: &Effect) -> String {
        let or_none = |number: Option<u32>| number.map_or_else(|| said("none"), own);
        let ids = |ids: &[Id]| {
            if ids.is_empty() { "none".to_owned() } else { self.shown_all(ids.iter().map(Id::as_str)) }
        };
        match effect {
            Effect::Activated { counted, before, used, limit, next } => {
                let full = limit.is_some_and(|limit| *used >= limit);
                let next = if full { next.as_ref().map_or("none", Id::as_str) } else { "not-full" };
                let (counted, before, used) = (if *counted { "yes" } else { "no" }, own(before), own(used));
                let limit = or_none(*limit);
                say!(self, "did-activated", counted = counted, before = before, used = used, limit = limit, next = next)
            }
            Effect::Redeemed { outcome, .. } => {
                let (seats, days) = (own(outcome.seats), own(outcome.days));
                say!(self, "did-redeemed", seats = seats, days = days, ends = own(outcome.ends))
            }
            Effect::Replaced { until, .. } => say!(self, "did-replaced", until = own(until)),
            Effect::SeatAssigned { seat, reassignable_from } => {
                say!(self, "did-seat-assigned", seat = seat.as_str(), from = own(reassignable_from))
            }
            Effect::CreditAssigned { assigned, quantity } => {
                say!(self, "did-credit-assigned", assigned = own(assigned), quantity = or_none(*quantity))
            }
            Effect::Released { seat, over: true, .. } => say!(self, "did-released-over", seat = seat.as_str()),
            Effect::Released { seat, free_from, .. } => {
                say!(self, "did-released", seat = seat.as_str(), from = own(free_from))
            }
            Effect::Enabled => say!(self, "did-enabled"),
            Effect::Renewed { anniversary, fee: true } => {
                say!(self, "did-fee", anniversary = own(anniversary))
            }
            Effect::Renewed { anniversary, .. } => say!(self, "did-renewed", anniversary = own(anniversary)),
            Effect::Dismissed { item, others, .. } => {
                let (kind, date) = (item.kind.as_word(), own(item.date));
                say!(self, "did-dismiss", kind = kind, date = date, others = *others)
            }
            Effect::Reviewed { counts: ReviewCounts::Coming } => say!(self, "did-reviewed"),
            Effect::Reviewed { counts: ReviewCounts::Open } => say!(self, "did-reviewed-open"),
            Effect::Reviewed { counts: ReviewCounts::Nothing } => say!(self, "did-reviewed-over"),
            Effect::Incident { used, left, over } => {
                say!(self, "did-incident", used = own(used), left = or_none(left.filter(|_| !over)))
            }
            Effect::Left { released, kept } => {
                let released: Vec<String> = released.iter().map(|(id, freed)| self.returned(id, *freed)).collect();
                let released = if released.is_empty() { "none".to_owned() } else { released.join(", ") };
                say!(self, "did-left", released = said(released), kept = said(ids(kept)))
            }
        }
    }

    /// A coming date as it is chosen to be dismissed: its kind and its day, as the options take them.
    #[must_use]
    pub fn date_to_dismiss(&self, state: &State, item: &Deadline) -> String {
        let what = said(self.deadline(state, item));
        say!(self, "date-to-dismiss", kind = item.kind.as_word(), date = own(item.date), what = what)
    }

    /// What somebody who leaves gives back, and when it is free.
    fn returned(&self, id: &Id, freed: Freed) -> String {
        match freed {
            Freed::Now | Freed::Unlocked => say!(self, "did-left-now", id = id.as_str()),
            Freed::From(from) => say!(self, "did-left-later", id = id.as_str(), from = own(from)),
            Freed::Over => say!(self, "did-left-over", id = id.as_str()),
        }
    }

    /// Everything that somebody who leaves holds: what is taken back and when it is free, and what is not.
    #[must_use]
    pub fn leaving(&self, state: &State, released: &[(Id, Freed)], kept: &[Id]) -> Vec<String> {
        let name = |id: &Id| state.thing(id).map(|thing| self.held_thing(state, thing)).unwrap_or_default();
        let released = released.iter().map(|(id, freed)| match freed {
            Freed::Now => say!(self, "leaving-now", id = id.as_str(), name = name(id)),
            Freed::Unlocked => say!(self, "leaving-unlocked", id = id.as_str(), name = name(id)),
            Freed::From(from) => say!(self, "leaving-later", id = id.as_str(), name = name(id), from = own(from)),
            Freed::Over => say!(self, "leaving-over", id = id.as_str(), name = name(id)),
        });
        let kept = kept.iter().map(|id| say!(self, "leaving-kept", id = id.as_str(), name = name(id)));
        released.chain(kept).collect()
    }

    /// What an act without figures recorded.
    fn recorded(&self, act: &Act, on: Own, id: &str) -> String {
        match act {
            Act::Clear { machine, .. } => say!(self, "done-clear", id = id, machine = machine.as_str(), on = on),
            Act::Block { .. } => say!(self, "done-block", id = id),
            Act::SignedIn { .. } => say!(self, "done-signed-in", id = id, on = on),
            Act::Review { .. } => say!(self, "done-review", id = id, on = on),
            Act::Dismiss { .. } => say!(self, "done-dismiss", id = id, on = on),
            Act::Close { case, .. } => say!(self, "done-close", id = id, case = case.as_str(), on = on),
            Act::Activate { .. }
            | Act::Redeem { .. }
            | Act::Replace { .. }
            | Act::Assign { .. }
            | Act::Release { .. }
            | Act::Left { .. }
            | Act::Enable { .. }
            | Act::Incident { .. }
            | Act::Renew { .. } => say!(self, "done-act-plain", id = id, act = self.act_kind(act.kind()), on = on),
        }
    }

    /// What an act did, as one sentence.
    pub(super) fn done_act(&self, act: &Act, on: Date, id: &str, effect: Option<&Effect>) -> String {
        match effect {
            Some(effect @ Effect::Redeemed { replace_until, .. }) => {
                say!(self, "done-redeemed", id = id, what = said(self.effect(effect)), last = own(replace_until))
            }
            Some(Effect::Replaced { until, .. }) => say!(self, "done-replaced", id = id, until = own(until)),
            Some(effect @ Effect::Reviewed { .. }) => {
                let (recorded, counts) = (said(self.recorded(act, own(on), id)), said(self.effect(effect)));
                say!(self, "done-reviewed", recorded = recorded, counts = counts)
            }
            Some(effect) => say!(self, "done-act", id = id, what = said(self.effect(effect))),
            None => self.recorded(act, own(on), id),
        }
    }
}
