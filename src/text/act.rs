//! Sentences for acts: why one is refused, and what one comes to.

use super::{Text, plain, say};
use crate::domain::act::{Act, ActKind, Effect, Mistake, Outcome};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, Rule, State, Thing};

plain! {
    act_leave = "act-leave",
    act_record = "act-record",
    act_nobody = "act-nobody",
    act_hours = "act-hours",
    act_already = "act-already",
    act_irreversible = "act-irreversible",
    ledger_mixed = "ledger-mixed",
    mistakes = "mistakes",
    rehearsal_now = "rehearsal-now",
    nothing_to_do = "nothing-to-do",
}

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
            _ => say!(self, "about-else"),
        }
    }

    /// The title of the menu of acts.
    #[must_use]
    pub fn actions_title(&self, id: &str) -> String {
        say!(self, "actions-title", id = id)
    }

    /// What an act would come to.
    #[must_use]
    pub fn act_comes_to(&self, what: &str) -> String {
        say!(self, "act-comes-to", what = what)
    }

    /// What one of several ways would come to.
    #[must_use]
    pub fn act_either(&self, how: &str, what: &str) -> String {
        say!(self, "act-either", how = how, what = what)
    }

    /// A way to redeem a token, with its figures.
    #[must_use]
    pub fn outcome(&self, outcome: &Outcome) -> String {
        let (seats, days) = (outcome.seats.to_string(), outcome.days.to_string());
        let (ends, seat_days) = (outcome.ends.to_string(), outcome.seat_days().to_string());
        let how = outcome.how.as_word();
        say!(self, "outcome", how = how, seats = seats, days = days, ends = ends, seat_days = seat_days)
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
            0 => "±0".to_owned(),
            number if number < 0 => format!("−{}", number.unsigned_abs()),
            number => format!("+{number}"),
        };
        let (done, meant, last) = (mistake.done.as_word(), mistake.meant.as_word(), last.to_string());
        let (seats, days) = (signed(mistake.seats), signed(mistake.days));
        let replaced = if mistake.replaced { "yes" } else { "no" };
        say!(self, "mistake", done = done, meant = meant, seats = seats, days = days, replaced = replaced, last = last)
    }

    /// What a wrong tenant would cost.
    #[must_use]
    pub fn mistake_tenant(&self, last: Date) -> String {
        say!(self, "mistake-tenant", last = last.to_string())
    }

    /// What an activation would come to, by the state of the machine's hardware.
    #[must_use]
    pub fn hardware(&self, changed: bool, what: &str) -> String {
        let changed = if changed { "yes" } else { "no" };
        say!(self, "hardware", changed = changed, what = what)
    }

    /// What the ledger knows of a machine.
    #[must_use]
    pub fn ledger_knows(&self, machine: &str, on: Date) -> String {
        say!(self, "ledger-knows", machine = machine, on = on.to_string())
    }

    /// An act that was recorded, by what tells it from others.
    fn act_named(&self, act: &Act, id: &str) -> String {
        let more = match act {
            Act::Activate { machines, case, .. } => {
                format!("{}, {}", machines.join(", "), self.activation_case(*case))
            }
            Act::Assign { person, .. } => person.to_string(),
            Act::Incident { case, .. } | Act::Close { case, .. } => case.clone(),
            Act::Clear { machine, .. } => machine.clone(),
            _ => "none".to_owned(),
        };
        say!(self, "act-named", act = self.act_kind(act.kind()), id = id, more = more)
    }

    /// What was undone, or done again.
    #[must_use]
    pub fn undone_act(&self, act: &Act, id: &str, again: bool) -> String {
        let what = self.act_named(act, id);
        match (again, act.kind()) {
            (true, _) => say!(self, "redone-act", what = what),
            (false, ActKind::Redeem) => say!(self, "undone-redeemed", what = what),
            (false, _) => say!(self, "undone-act", what = what),
        }
    }

    /// Why an act is refused.
    pub(super) fn act_refused(&self, state: &State, refusal: &Refusal) -> String {
        let id = |thing: Thing| thing.id_text(state).to_owned();
        match &refusal.why {
            Why::StillToCome { on } => say!(self, "refused-still-to-come", on = on.to_string()),
            Why::NotBoughtYet { purchased } => {
                say!(self, "refused-not-bought-yet", purchased = purchased.to_string())
            }
            Why::GoesOn { of, on } => say!(self, "refused-goes-on", of = id(*of), on = on.to_string()),
            Why::Lapsed { offer, closed } => {
                let (offer, closed) = (id(*offer), closed.to_string());
                match refusal.rule {
                    Some(Rule(11)) => say!(self, "refused-lapsed-renew", offer = offer, closed = closed),
                    Some(Rule(54)) => say!(self, "refused-lapsed-contract", offer = offer, closed = closed),
                    _ => say!(self, "refused-lapsed", offer = offer, closed = closed),
                }
            }
            Why::Expired { activate_by } => say!(self, "refused-expired", day = activate_by.to_string()),
            Why::Cal => say!(self, "refused-cal"),
            Why::NoKeyNeeded => say!(self, "refused-no-key-needed"),
            Why::CustomerMachine { machine } => {
                say!(self, "refused-customer-machine", machine = machine.as_str())
            }
            Why::Blocked => say!(self, "refused-blocked"),
            Why::UsedUp { used, limit, more, next } => {
                let next = next.map_or_else(|| "none".to_owned(), &id);
                let full = if used >= limit { "yes" } else { "no" };
                let (used, limit, more) = (used.to_string(), limit.to_string(), more.to_string());
                say!(self, "refused-used-up", full = full, used = used, limit = limit, more = more, next = next)
            }
            Why::RedeemedAlready { on, subscription } => {
                let on = on.to_string();
                say!(self, "refused-redeemed-already", on = on, subscription = subscription.as_str())
            }
            Why::NotOurTenant { own } if own.is_empty() => say!(self, "refused-no-tenant"),
            Why::NotOurTenant { own } => say!(self, "refused-not-our-tenant", own = own.join(", ")),
            Why::NotItsTenant { theirs } => say!(self, "refused-not-its-tenant", theirs = theirs.as_str()),
            Why::Ended { ends } => say!(self, "refused-ended", ends = ends.to_string()),
            Why::NotItsProduct { theirs } => say!(self, "refused-not-its-product", theirs = theirs.as_str()),
            Why::StillActive { subscription, ends } => {
                say!(self, "refused-still-active", subscription = id(*subscription), ends = ends.to_string())
            }
            Why::NothingToAddTo => say!(self, "refused-nothing-to-add-to"),
            Why::WhichSubscription { of } => {
                let names: Vec<String> = of.iter().map(|thing| id(*thing)).collect();
                say!(self, "refused-which-subscription", of = names.join(", "))
            }
            Why::OverCap { token, seats } => {
                say!(self, "refused-over-cap", token = token.to_string(), seats = seats.to_string())
            }
            Why::NotRedeemed => say!(self, "refused-not-redeemed"),
            Why::ReplacementClosed { last } => say!(self, "refused-replacement-closed", last = last.to_string()),
            Why::ReplacedAlready { on } => say!(self, "refused-replaced-already", on = on.to_string()),
            Why::IsReplacement => say!(self, "refused-is-replacement"),
            Why::WasNotAdded => say!(self, "refused-was-not-added"),
            Why::PersonLeft { person, left } => {
                let person = state.person(person).map_or(person.as_str(), |person| &person.name);
                say!(self, "refused-person-left", person = person, left = left.to_string())
            }
            Why::SeatLocked { seat, holder: Some(holder), from } => {
                let holder = state.person(holder).map_or(holder.as_str(), |person| &person.name);
                say!(self, "refused-seat-locked", holder = holder, seat = id(*seat), from = from.to_string())
            }
            Why::SeatLocked { seat, holder: None, from } => {
                say!(self, "refused-seat-locked-empty", seat = id(*seat), from = from.to_string())
            }
            Why::NoneFree { held, quantity } => {
                say!(self, "refused-none-free", held = held.to_string(), quantity = quantity.to_string())
            }
            Why::OtherCredit { credit } => say!(self, "refused-other-credit", credit = id(*credit)),
            Why::BulkStays => say!(self, "refused-bulk-stays"),
            Why::NotHeld => {
                let rule = refusal.rule.map(|rule| rule.to_string()).unwrap_or_default();
                say!(self, "refused-not-held", rule = rule)
            }
            Why::NeedsNoEnabling => say!(self, "refused-needs-no-enabling"),
            Why::NotEnabled => say!(self, "refused-not-enabled"),
            Why::NoneLeft { used, quantity } => {
                say!(self, "refused-none-left", used = used.to_string(), quantity = quantity.to_string())
            }
            Why::CaseKnown => say!(self, "refused-case-known"),
            Why::CaseUnknown => say!(self, "refused-case-unknown"),
            Why::MachineUnknown => say!(self, "refused-machine-unknown"),
            Why::WindowNotOpen { opens } => say!(self, "refused-window-not-open", opens = opens.to_string()),
            Why::ProfileNotReviewed => say!(self, "refused-profile-not-reviewed"),
            // The reasons against records have their own sentences.
            _ => String::new(),
        }
    }

    /// What an act comes to, in a few words.
    #[must_use]
    pub fn effect(&self, effect: &Effect) -> String {
        let or_none = |number: Option<u32>| number.map_or_else(|| "none".to_owned(), |number| number.to_string());
        let ids = |ids: &[Id]| {
            let ids: Vec<&str> = ids.iter().map(Id::as_str).collect();
            if ids.is_empty() { "none".to_owned() } else { ids.join(", ") }
        };
        match effect {
            Effect::Activated { counted, before, used, limit, next } => {
                let full = limit.is_some_and(|limit| *used >= limit);
                let next = if full { next.as_ref().map_or("none", Id::as_str) } else { "not-full" };
                let (counted, before, used) =
                    (if *counted { "yes" } else { "no" }, before.to_string(), used.to_string());
                let limit = or_none(*limit);
                say!(self, "did-activated", counted = counted, before = before, used = used, limit = limit, next = next)
            }
            Effect::Redeemed { outcome, .. } => {
                let (seats, days) = (outcome.seats.to_string(), outcome.days.to_string());
                say!(self, "did-redeemed", seats = seats, days = days, ends = outcome.ends.to_string())
            }
            Effect::Replaced { until, .. } => say!(self, "did-replaced", until = until.to_string()),
            Effect::SeatAssigned { seat, reassignable_from } => {
                say!(self, "did-seat-assigned", seat = seat.as_str(), from = reassignable_from.to_string())
            }
            Effect::CreditAssigned { assigned, quantity } => {
                say!(self, "did-credit-assigned", assigned = assigned.to_string(), quantity = or_none(*quantity))
            }
            Effect::Released { seat, free_from } => {
                say!(self, "did-released", seat = seat.as_str(), from = free_from.to_string())
            }
            Effect::Enabled => say!(self, "did-enabled"),
            Effect::Renewed { anniversary } => say!(self, "did-renewed", anniversary = anniversary.to_string()),
            Effect::Incident { used, left } => {
                say!(self, "did-incident", used = used.to_string(), left = or_none(*left))
            }
            Effect::Left { released, kept } => {
                let released: Vec<String> = released.iter().map(|(id, from)| self.returned(id, *from)).collect();
                let released = if released.is_empty() { "none".to_owned() } else { released.join(", ") };
                say!(self, "did-left", released = released, kept = ids(kept))
            }
        }
    }

    /// What somebody who leaves gives back, and when it is free.
    fn returned(&self, id: &Id, later: Option<Date>) -> String {
        match later {
            None => say!(self, "did-left-now", id = id.as_str()),
            Some(from) => say!(self, "did-left-later", id = id.as_str(), from = from.to_string()),
        }
    }

    /// Everything that somebody who leaves holds: what is taken back and when it is free, and what is not.
    #[must_use]
    pub fn leaving(&self, state: &State, released: &[(Id, Option<Date>)], kept: &[Id]) -> Vec<String> {
        let name = |id: &Id| state.thing(id).map(|thing| self.held_thing(state, thing)).unwrap_or_default();
        let released = released.iter().map(|(id, later)| match later {
            None => say!(self, "leaving-now", id = id.as_str(), name = name(id)),
            Some(from) => say!(self, "leaving-later", id = id.as_str(), name = name(id), from = from.to_string()),
        });
        let kept = kept.iter().map(|id| say!(self, "leaving-kept", id = id.as_str(), name = name(id)));
        released.chain(kept).collect()
    }

    /// What an act did, as one sentence.
    pub(super) fn done_act(&self, id: &str, effect: Option<&Effect>) -> String {
        match effect {
            Some(effect @ Effect::Redeemed { replace_until, .. }) => {
                let last = replace_until.to_string();
                say!(self, "done-redeemed", id = id, what = self.effect(effect), last = last)
            }
            Some(Effect::Replaced { until, .. }) => say!(self, "done-replaced", id = id, until = until.to_string()),
            Some(effect) => say!(self, "done-act", id = id, what = self.effect(effect)),
            None => say!(self, "done-act-plain", id = id),
        }
    }
}
