//! Why a command is refused: one sentence for each reason.

use super::act::NAMED;
use super::{Text, own, said, say};
use crate::domain::date::plus_days;
use crate::domain::folded::{Machine, Tenant};
use crate::domain::partner::Role;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Basis, Id, Rule, State, Thing};

impl Text {
    /// Why a command is refused; `role` is who asked.
    #[must_use]
    pub fn refusal(&self, state: &State, refusal: &Refusal, role: Role) -> String {
        let reason = self.reason(state, refusal, role);
        match refusal.as_of {
            Some(on) => say!(self, "refused-as-of", on = own(on), reason = said(reason)),
            None => reason,
        }
    }

    #[expect(clippy::too_many_lines, reason = "one plain sentence a reason, and none of them left out")]
    fn reason(&self, state: &State, refusal: &Refusal, role: Role) -> String {
        let id = |thing: Thing| thing.id_text(state).to_owned();
        match &refusal.why {
            Why::Plain(own) => self.once(own.message(), &|| self.messages.get(own.message())),
            Why::Role { may } => {
                let roles: Vec<String> = may.iter().map(|role| self.role(*role)).collect();
                say!(self, "refused-role", roles = said(self.list(&roles)), role = self.role(role))
            }
            Why::NotAuthorised => self.refused_not_authorised(),
            Why::Unknown { id, .. } if refusal.rule.is_some() => say!(self, "refused-no-person", id = id.as_str()),
            Why::Unknown { id, kind: None } => say!(self, "refused-unknown", id = id.as_str()),
            Why::Unknown { id, kind: Some(kind) } => {
                say!(self, "refused-unknown-kind", id = id.as_str(), none = self.kind_none(*kind))
            }
            Why::OtherKind { id, is, wanted } => {
                let (is, wanted) = (self.kind_one(*is), self.kind_one(*wanted));
                say!(self, "refused-other-kind", id = id.as_str(), is = is, wanted = wanted)
            }
            Why::WholeNeeded { part, whole } => {
                say!(self, "refused-whole", part = self.kind_one(*part), whole = self.kind_one(*whole))
            }
            Why::IdTaken { id, by } => {
                say!(self, "refused-id-taken", id = id.as_str(), kind = self.kind_one(by.kind()))
            }
            Why::Field { kind, field, unfit } => self.unfit(*kind, *field, *unfit),
            Why::Control(found) => self.control(found),
            Why::Missing { fields } => self.needed(fields),
            Why::ReferredTo { by } => {
                let names = self.shown_all(by.iter().map(|thing| thing.id_text(state)));
                say!(self, "refused-referred-to", by = said(names), count = by.len())
            }
            Why::Named { by } => {
                let names = self.shown_all(by.iter().map(|thing| thing.id_text(state)));
                say!(self, "refused-named", by = said(names), count = by.len())
            }
            Why::RestsOn { rests, first, .. } => {
                let what = said(self.rests(state, rests));
                let when = first.map_or("never", |(_, lapses)| if lapses { "lapse" } else { "day" });
                let first = first.map_or_else(String::new, |(day, _)| day.to_string());
                say!(self, "refused-rests-on", what = what, when = when, first = first)
            }
            Why::NoSuchRow { of } => say!(self, "refused-no-such-row", of = said(self.named(state, *of))),
            Why::KeyKnown { by } => {
                say!(self, "refused-key-known", id = by.id_text(state), kind = self.kind(by.kind()))
            }
            Why::Contradiction(found) => self.contradiction(state, found),
            Why::StillToCome { on } => say!(self, "refused-still-to-come", on = own(on)),
            Why::NotBoughtYet { purchased } => {
                say!(self, "refused-not-bought-yet", purchased = own(purchased))
            }
            Why::GoesOn { of, on } => say!(self, "refused-goes-on", of = said(self.named(state, *of)), on = own(on)),
            Why::Lapsed { offer, closed } => {
                let since = own(plus_days(*closed, 1));
                let (offer, closed) = (said(self.named(state, *offer)), own(closed));
                match refusal.rule {
                    Some(Basis::Rule(Rule::MISSED_WINDOW)) => {
                        say!(self, "refused-lapsed-renew", offer = offer, closed = closed)
                    }
                    Some(Basis::Rule(Rule::CONTRACT_LIFE)) => {
                        say!(self, "refused-lapsed-contract", offer = offer, closed = closed)
                    }
                    // It is lapsed since the day after the last good one.
                    _ => say!(self, "refused-lapsed", offer = offer, since = since),
                }
            }
            Why::Expired { activate_by, outlived: true } => {
                say!(self, "refused-expired-outlived", day = own(activate_by))
            }
            Why::Expired { activate_by, outlived: false } => say!(self, "refused-expired", day = own(activate_by)),
            Why::CustomerMachine { machine } => {
                say!(self, "refused-customer-machine", machine = machine.as_str())
            }
            Why::UsedUp { used, outside, limit, more, next } => {
                let outside = outside.map_or_else(|| said("none"), own);
                let next = next.map_or_else(|| "none".to_owned(), &id);
                let full = if used >= limit { "yes" } else { "no" };
                let (used, limit, more) = (*used, *limit, *more);
                say!(
                    self,
                    "refused-used-up",
                    full = full,
                    used = used,
                    outside = outside,
                    limit = limit,
                    more = more,
                    next = next
                )
            }
            Why::RedeemedAlready { on, subscription } => {
                say!(self, "refused-redeemed-already", on = own(on), subscription = subscription.as_str())
            }
            Why::RedeemedElsewhere { token, on } => {
                say!(self, "refused-redeemed-elsewhere", token = id(*token), on = own(on))
            }
            Why::ActivatedElsewhere { key, on } => {
                say!(self, "refused-activated-elsewhere", key = id(*key), on = own(on))
            }
            Why::NotOurTenant { own, .. } if own.is_empty() => say!(self, "refused-no-tenant"),
            Why::NotOurTenant { asked, own } => {
                let own = self.shown_all(own.iter().map(Tenant::as_str));
                say!(self, "refused-not-our-tenant", asked = asked.as_str(), own = said(own))
            }
            Why::NotItsTenant { asked, theirs } => {
                say!(self, "refused-not-its-tenant", asked = asked.as_str(), theirs = theirs.as_str())
            }
            Why::Ended { ends } => say!(self, "refused-ended", ends = own(ends)),
            Why::NotItsProduct { ours, theirs } => {
                say!(self, "refused-not-its-product", ours = ours.as_str(), theirs = theirs.as_str())
            }
            Why::StillActive { subscription, ends } => {
                say!(
                    self,
                    "refused-still-active",
                    subscription = said(self.named(state, *subscription)),
                    ends = own(ends)
                )
            }
            Why::WhichSubscription { of } => {
                let names = self.shown_all(of.iter().map(|thing| thing.id_text(state)));
                say!(self, "refused-which-subscription", of = said(names))
            }
            Why::OverCap { token, seats } => {
                let (times, months) = (self.rules().extend_times, self.rules().extend_months());
                say!(self, "refused-over-cap", token = *token, seats = *seats, times = times, months = months)
            }
            Why::ReplacementClosed { last } => {
                say!(self, "refused-replacement-closed", last = own(last), days = self.rules().replacement)
            }
            Why::ReplacedAlready { on, named: false, reason: Some(reason) } => {
                say!(self, "refused-replaced-otherwise", on = own(on), reason = reason.as_word())
            }
            Why::ReplacedAlready { on, named: true, .. } => say!(self, "refused-replaced-already", on = own(on)),
            Why::ReplacedAlready { on, named: false, reason: None } => {
                say!(self, "refused-replaced-unnamed", on = own(on))
            }
            Why::PersonLeft { person, left } => {
                let person = state.person(person).map_or(person.as_str(), |person| &person.name);
                say!(self, "refused-person-left", person = person, left = own(left))
            }
            Why::SeatLocked { seat, holder: Some(holder), from } => {
                let holder = state.person(holder).map_or(holder.as_str(), |person| &person.name);
                let days = self.rules().lock;
                say!(self, "refused-seat-locked", holder = holder, seat = id(*seat), from = own(from), days = days)
            }
            Why::SeatLocked { seat, holder: None, from } => {
                let days = self.rules().lock;
                say!(self, "refused-seat-locked-empty", seat = id(*seat), from = own(from), days = days)
            }
            Why::NoRoom { held, quantity, seat, from } => {
                let (held, quantity, from, days) = (*held, *quantity, own(from), self.rules().lock);
                say!(
                    self,
                    "refused-no-room",
                    held = held,
                    quantity = quantity,
                    seat = id(*seat),
                    from = from,
                    days = days
                )
            }
            Why::NoneFree { held, quantity } => {
                say!(self, "refused-none-free", held = *held, quantity = *quantity)
            }
            Why::FromWhom { held, quantity, holders } => {
                let holders = said(self.list(holders.iter().map(|id| self.person_named(state, id))));
                say!(self, "refused-from-whom", held = *held, quantity = *quantity, holders = holders)
            }
            Why::HasSeat { seat } => say!(self, "refused-has-seat", seat = id(*seat)),
            Why::OtherCredit { credit, bulk } => {
                let bulk = if *bulk { "yes" } else { "no" };
                say!(self, "refused-other-credit", credit = said(self.named(state, *credit)), bulk = bulk)
            }
            Why::NotHeld { of, person, holders } => {
                self.not_held(state, self.named(state, *of), person.as_ref(), holders, refusal.rule)
            }
            Why::EnabledAlready { on } => say!(self, "refused-enabled-already", on = own(on)),
            Why::NoneLeft { used, quantity, asked } => {
                let (left, rule) = (quantity.saturating_sub(*used), refusal.rule.map_or_else(|| said(""), own));
                say!(self, "refused-none-left", left = left, quantity = *quantity, asked = *asked, rule = rule)
            }
            Why::CaseUnknown { open } => {
                let names = said(self.shown_all(open.iter().map(String::as_str)));
                say!(self, "refused-case-unknown", names = names, count = open.len())
            }
            Why::MachineUnknown { machine, known } => self.machine_unknown(machine, known),
            Why::FeeDaysOver { from, to } => say!(self, "refused-fee-days-over", from = own(from), to = own(to)),
            Why::WindowNotOpen { opens, fee: None } => say!(self, "refused-window-not-open", opens = own(opens)),
            Why::WindowNotOpen { opens, fee: Some((from, to)) } => {
                say!(self, "refused-window-fee-first", opens = own(opens), from = own(from), to = own(to))
            }
            Why::WhichDate { .. } => say!(self, "refused-which-date"),
            Why::NothingListed { of } if of.is_empty() => say!(self, "refused-nothing-listed"),
            Why::NothingListed { .. } => say!(self, "refused-not-listed"),
        }
    }

    /// Somebody by name.
    fn person_named(&self, state: &State, id: &Id) -> String {
        let name = state.person(id).map_or(id.as_str(), |person| person.name.as_str());
        self.shown(name).into_owned()
    }

    /// Nobody holds it, or somebody else than who was named.
    fn not_held(&self, state: &State, of: String, person: Option<&Id>, holders: &[Id], rule: Option<Basis>) -> String {
        let rule = rule.map_or_else(|| said(""), own);
        let name = |id: &Id| self.person_named(state, id);
        let person = said(person.map_or_else(|| "nobody".to_owned(), name));
        let count = holders.len();
        let holders = said(self.list(holders.iter().map(name)));
        say!(self, "refused-not-held", of = said(of), person = person, holders = holders, count = count, rule = rule)
    }

    /// Not one of these machines, the nearest first.
    fn machine_unknown(&self, machine: &Machine, known: &[Machine]) -> String {
        let (shown, more) = (known.iter().take(NAMED), known.len().saturating_sub(NAMED));
        let names = said(self.shown_all(shown.map(Machine::as_str)));
        let machine = said(self.shown(machine.as_str()));
        say!(self, "refused-machine-unknown", machine = machine, names = names, count = known.len(), more = more)
    }
}
