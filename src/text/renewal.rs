//! Sentences of renewals: the phase, what works, the checklist, the timeline's signs, and what follows without one.

use super::act::NAMED;
use super::{Text, own, plain, said, say};
use crate::domain::date::{days_between, same_day_next_year};
use crate::domain::impact::{Impact, ImpactKind, ToClear};
use crate::domain::now::Now;
use crate::domain::offer::{Enrollment, Fee, FeeStatus, OfferStatus};
use crate::domain::overview::OfferRow;
use crate::domain::renewal::{Activity, ChecklistPoint, Profile, Tick, Unused, Works};
use crate::domain::{State, Thing};

plain! {
    label_phase = "label-phase",
    label_works = "label-works",
    label_works_not = "label-works-not",
    label_to_renew = "label-to-renew",
    label_then_next = "label-then-next",
}

impl Text {
    /// The phase of an offer, with the days left (R6, R7, R11).
    #[must_use]
    pub fn phase(&self, row: &OfferRow) -> String {
        let term = row.term;
        match row.status {
            OfferStatus::Active => {
                say!(self, "phase-active", days = row.days, anniversary = own(term.anniversary))
            }
            OfferStatus::Window => {
                // Its first day is day 1, and with the last one it is as many days as there are.
                let of = days_between(term.anniversary, term.window_closes());
                let day = of - row.days;
                say!(self, "phase-window", days = row.days, day = day, of = of, closes = own(term.window_closes()))
            }
            OfferStatus::Lapsed => {
                say!(self, "phase-lapsed", days = row.days.saturating_abs(), since = own(term.lapses()))
            }
        }
    }

    /// What follows the phase: the renewal or the lapse.
    #[must_use]
    pub fn after_term(&self, offer: &Enrollment, row: &OfferRow) -> String {
        if row.status == OfferStatus::Lapsed {
            return say!(self, "after-lapse");
        }
        let (term, renewed) = (row.term, offer.renewed(&row.term).anniversary);
        // Where that is another day of the year, why is said (R9).
        let moved = if renewed == same_day_next_year(term.anniversary) { "no" } else { "yes" };
        say!(
            self,
            "after-renewal",
            moved = moved,
            days = days_between(term.anniversary, renewed),
            opens = own(term.window_opens()),
            closes = own(term.window_closes()),
            anniversary = own(renewed),
            lapses = own(term.lapses())
        )
    }

    /// Something that is done with what an offer grants (R7).
    #[must_use]
    pub fn activity(&self, activity: Activity) -> String {
        match activity {
            Activity::See => say!(self, "works-see"),
            Activity::FirstUse => say!(self, "works-first-use"),
            Activity::Software => say!(self, "works-software"),
            Activity::Assigned => say!(self, "works-assigned"),
            Activity::Technical => say!(self, "works-technical"),
            Activity::Subscriptions => say!(self, "works-subscriptions"),
            Activity::Renew => say!(self, "works-renew"),
        }
    }

    /// Until or from when it works.
    #[must_use]
    pub fn works(&self, works: Works) -> String {
        match works {
            Works::Until(day) => say!(self, "works-until", day = own(day)),
            Works::OwnLastDay { unused, soonest } => {
                say!(self, "works-own-last-day", unused = unused, soonest = own(soonest))
            }
            Works::Nothing { lost, back, since } => {
                let since = since.map_or_else(|| said(""), own);
                match (lost, back) {
                    (_, 0) => say!(self, "works-nothing", lost = lost, since = since),
                    (0, _) => say!(self, "works-after-renewal", back = back, since = since),
                    _ => say!(self, "works-nothing-or-later", lost = lost, back = back, since = since),
                }
            }
            Works::OwnEnd => say!(self, "works-own-end"),
            Works::From(day) => say!(self, "works-from", day = own(day)),
            Works::NotSince(day) => say!(self, "works-not-since", day = own(day)),
        }
    }

    /// What works of first uses, and by name of what: what still waits, else what is lost and what a renewal brings back.
    #[must_use]
    pub fn works_named(&self, state: &State, what: &str, unused: &[Unused]) -> String {
        let names = |wanted: &dyn Fn(&Unused) -> bool| {
            let own: Vec<&str> = unused.iter().filter(|own| wanted(own)).map(|own| own.thing.id_text(state)).collect();
            let more = own.len().saturating_sub(NAMED);
            let names = self.shown_all(own.into_iter().take(NAMED));
            if more > 0 { say!(self, "works-more", names = said(names), more = more) } else { names }
        };
        let (open, lost, back) = (
            names(&|own: &Unused| !own.past),
            names(&|own: &Unused| own.past && !own.back),
            names(&|own: &Unused| own.back),
        );
        let names = match (open.is_empty(), lost.is_empty(), back.is_empty()) {
            (false, ..) => open,
            (true, true, true) => return what.to_owned(),
            (true, false, false) => say!(self, "works-lost-and-back", lost = said(lost), back = said(back)),
            (true, ..) => format!("{lost}{back}"),
        };
        say!(self, "works-named", what = said(what), names = said(names))
    }

    /// The box before a point of the checklist.
    #[must_use]
    pub fn tick(&self, tick: Tick) -> String {
        match tick {
            Tick::Done => say!(self, "tick-done"),
            Tick::Open => say!(self, "tick-open"),
            Tick::Unknown => say!(self, "tick-unknown"),
        }
    }

    /// A point of the checklist (R12).
    #[must_use]
    pub fn check(&self, check: ChecklistPoint) -> String {
        match check {
            ChecklistPoint::Window { status: OfferStatus::Active, opens, closes } => {
                say!(self, "check-window-coming", opens = own(opens), closes = own(closes))
            }
            ChecklistPoint::Window { status: OfferStatus::Window, closes, .. } => {
                say!(self, "check-window-open", closes = own(closes))
            }
            ChecklistPoint::Window { closes, .. } => say!(self, "check-window-missed", closes = own(closes)),
            ChecklistPoint::Profile(Profile::ReviewedOn(day)) => say!(self, "check-profile-on", day = own(day)),
            ChecklistPoint::Profile(Profile::Reviewed) => say!(self, "check-profile-done"),
            ChecklistPoint::Profile(Profile::TooEarly(day)) => {
                say!(self, "check-profile-too-early", day = own(day))
            }
            ChecklistPoint::Profile(Profile::NotYet) => say!(self, "check-profile-not-yet"),
            ChecklistPoint::Profile(Profile::Unknown) => say!(self, "check-profile-unknown"),
            ChecklistPoint::KeptYearFee(fee) => self.fee(&fee),
            ChecklistPoint::Verified => say!(self, "check-verified"),
            ChecklistPoint::Qualified => say!(self, "check-qualified"),
        }
    }

    /// How the fee of a kept year stands (R16, D3).
    #[must_use]
    pub fn fee(&self, fee: &Fee) -> String {
        let (from, to) = (own(fee.from), own(fee.to));
        match fee.status {
            FeeStatus::Paid => say!(self, "check-fee-paid", day = fee.paid.map_or_else(|| said(""), own)),
            FeeStatus::Coming => say!(self, "check-fee-coming", from = from, to = to),
            FeeStatus::Open => say!(self, "check-fee-due", from = from, to = to),
            FeeStatus::NotOnRecord => say!(self, "check-fee-not-on-record", from = from, to = to),
        }
    }

    /// Something that is open or over on the day, in short.
    #[must_use]
    pub fn now(&self, state: &State, now: &Now) -> String {
        let named = |offer: Thing| said(self.called(state, offer).unwrap_or_default());
        match now {
            Now::Window { offer, days, .. } => say!(self, "now-window", offer = named(*offer), days = *days),
            Now::FeeOpen { offer, days } => say!(self, "now-fee-open", offer = named(*offer), days = *days),
            Now::FeeMissed { offer, closed, .. } => {
                say!(self, "now-fee-missed", offer = named(*offer), closed = own(*closed))
            }
            Now::Lapsed { offer, since, to_clear, .. } => {
                let lapsed = say!(self, "now-lapsed", offer = named(*offer), since = own(*since));
                self.with_left_behind(lapsed, to_clear)
            }
        }
    }

    /// What of the software of a lapsed offer is still to be removed, in figures.
    #[must_use]
    pub fn left_behind(&self, own: &ToClear) -> String {
        let machines = own.machines.len();
        let machines = (machines > 0).then(|| say!(self, "left-machines", count = machines));
        let copies = (own.unlisted > 0).then(|| say!(self, "left-copies", count = own.unlisted));
        self.list(machines.into_iter().chain(copies).collect::<Vec<_>>())
    }

    /// The same of both kinds, in few words.
    pub(crate) fn left_in_short(&self, machines: usize, copies: usize) -> String {
        say!(self, "left-both-short", machines = machines, copies = copies)
    }

    fn with_left_behind(&self, lapsed: String, own: &ToClear) -> String {
        if own.is_empty() {
            return lapsed;
        }
        say!(self, "now-left-behind", lapsed = said(lapsed), what = said(self.left_behind(own)))
    }

    /// The same without the day on which it was over, where room is short.
    #[must_use]
    pub fn now_short(&self, state: &State, now: &Now) -> String {
        let named = |offer: Thing| said(self.called(state, offer).unwrap_or_default());
        match now {
            Now::Window { offer, days, .. } => say!(self, "now-window-short", offer = named(*offer), days = *days),
            Now::FeeOpen { offer, days } => say!(self, "now-fee-open-short", offer = named(*offer), days = *days),
            Now::FeeMissed { offer, .. } => say!(self, "now-fee-missed-short", offer = named(*offer)),
            Now::Lapsed { offer, to_clear, .. } => {
                let lapsed = say!(self, "now-lapsed-short", offer = named(*offer));
                let (machines, copies) = (to_clear.machines.len(), to_clear.unlisted);
                if machines == 0 || copies == 0 {
                    return self.with_left_behind(lapsed, to_clear);
                }
                let both = self.left_in_short(machines, copies);
                say!(self, "now-left-behind", lapsed = said(lapsed), what = said(both))
            }
        }
    }

    /// The timeline is elsewhere.
    #[must_use]
    pub fn zoom_not_here(&self, key: &str) -> String {
        say!(self, "zoom-not-here", key = key)
    }

    /// Why a line is nothing to tick off.
    #[must_use]
    pub fn impact_no_task(&self, state: &State, impact: Option<&Impact>) -> String {
        let removal = impact.filter(|own| own.kind == ImpactKind::RemoveSoftware && !own.is_access(state));
        match removal {
            Some(own) => say!(self, "impact-no-ledger", product = self.called(state, own.subject).unwrap_or_default()),
            None => say!(self, "impact-no-task"),
        }
    }

    /// Offers are elsewhere.
    #[must_use]
    pub fn impact_not_here(&self, key: &str) -> String {
        say!(self, "impact-not-here", key = key)
    }

    /// The title of what follows without a renewal; of a lapsed offer, of what followed.
    #[must_use]
    pub fn impact_title(&self, offer: &Enrollment, items: &[Impact]) -> String {
        let name = said(self.offer(offer));
        if items.iter().any(|item| item.over) {
            say!(self, "impact-title-past", offer = name)
        } else {
            say!(self, "impact-title", offer = name)
        }
    }

    /// How many removals of how many are done, on how many machines, of how many further products no ledger says where they
    /// are, and the key that ticks one off where one is open.
    #[must_use]
    pub fn impact_cleared(&self, (cleared, all): (usize, usize), (machines, unlisted): (usize, usize)) -> String {
        say!(self, "impact-cleared", cleared = cleared, all = all, machines = machines, unlisted = unlisted)
    }

    /// The box before something that can be done about it: a machine to clear.
    #[must_use]
    pub fn impact_tick(&self, impact: &Impact) -> Option<String> {
        let tick = if impact.cleared.is_some() { Tick::Done } else { Tick::Open };
        impact.is_task().then(|| self.tick(tick))
    }

    /// An offer that the day does not know yet.
    #[must_use]
    pub fn impact_not_yet(&self, offer: &Enrollment) -> String {
        say!(self, "impact-not-yet", day = own(offer.purchased))
    }

    /// One consequence of not renewing an offer, without its day.
    #[must_use]
    pub fn impact(&self, state: &State, impact: &Impact) -> String {
        let what = if impact.over { self.past(state, impact) } else { self.consequence(state, impact) };
        let told = matches!(impact.kind, ImpactKind::TokenLost | ImpactKind::KeyLost) && impact.past;
        if impact.anyway && !impact.over && !told { say!(self, "impact-anyway", what = said(what)) } else { what }
    }

    /// What the lapse of an offer ended, told as past (D18); machines that are to be cleared and subscriptions that live on
    /// are told as ever.
    fn past(&self, state: &State, impact: &Impact) -> String {
        let id = impact.subject.id_text(state);
        let product = self.called(state, impact.subject).unwrap_or_default();
        let holder = impact.person.as_ref().map(|id| {
            let known = state.person(id).map(|person| person.name.as_str());
            known.unwrap_or(id.as_str()).to_owned()
        });
        match (impact.kind, holder) {
            (ImpactKind::RemoveSoftware, _) if impact.machine.is_none() && impact.is_access(state) => {
                say!(self, "impact-cal-ended", product = product)
            }
            (ImpactKind::RemoveSoftware | ImpactKind::SubscriptionEnds, _) => self.consequence(state, impact),
            (ImpactKind::Lapses, _) => say!(self, "impact-lapsed", offer = product),
            (ImpactKind::SeatEnds, Some(person)) => {
                say!(self, "impact-seat-ended", product = product, id = id, person = person)
            }
            (ImpactKind::CreditEnds, Some(person)) => {
                say!(self, "impact-credit-ended", product = product, person = person)
            }
            (ImpactKind::ContractEnds, _) => say!(self, "impact-contract-ended", product = product),
            (ImpactKind::SeatEnds, None) if impact.amount.is_some() => {
                let seats = impact.amount.unwrap_or_default();
                say!(self, "impact-seats-unrecorded-ended", product = product, seats = seats)
            }
            (ImpactKind::SeatEnds | ImpactKind::CreditEnds, None) | (ImpactKind::TechnicalEnds, _) => {
                say!(self, "impact-thing-ended", product = product, id = id)
            }
            (ImpactKind::TokenLost, _) if matches!(impact.subject, Thing::Cloud(_)) => {
                say!(self, "impact-token-unfetched", product = product, id = id)
            }
            (ImpactKind::KeyLost, _) if matches!(impact.subject, Thing::Software(_)) => {
                say!(self, "impact-key-unfetched", product = product, id = id)
            }
            (ImpactKind::TokenLost, _) => say!(self, "impact-token-lost", product = product, id = id),
            (ImpactKind::KeyLost, _) => say!(self, "impact-key-lost", product = product, id = id),
        }
    }

    fn consequence(&self, state: &State, impact: &Impact) -> String {
        let id = impact.subject.id_text(state);
        let product = self.called(state, impact.subject).unwrap_or_default();
        let amount = impact.amount.unwrap_or_default();
        let person = impact.person.as_ref().map(|id| {
            let known = state.person(id).map(|person| person.name.as_str());
            known.unwrap_or(id.as_str()).to_owned()
        });
        match (impact.kind, person, impact.amount) {
            (ImpactKind::Lapses, ..) => say!(self, "impact-lapses", offer = product),
            (ImpactKind::RemoveSoftware, ..) => self.removal(state, impact, &product),
            (ImpactKind::SeatEnds, Some(person), _) => {
                say!(self, "impact-seat", product = product, id = id, person = person)
            }
            (ImpactKind::SeatEnds, None, Some(seats)) => {
                say!(self, "impact-seats-unrecorded", product = product, seats = seats)
            }
            (ImpactKind::SeatEnds, None, None) => say!(self, "impact-seat-free", product = product, id = id),
            (ImpactKind::CreditEnds, Some(person), _) => {
                say!(self, "impact-credit", product = product, person = person)
            }
            (ImpactKind::CreditEnds, None, _) => say!(self, "impact-credit-free", product = product),
            (ImpactKind::ContractEnds, _, Some(left)) => say!(self, "impact-contract", product = product, left = left),
            (ImpactKind::ContractEnds, _, None) => say!(self, "impact-contract-unlimited", product = product),
            (ImpactKind::TechnicalEnds, _, Some(left)) => {
                say!(self, "impact-technical", product = product, left = left)
            }
            (ImpactKind::TechnicalEnds, _, None) => say!(self, "impact-technical-unlimited", product = product),
            (ImpactKind::TokenLost, ..) if matches!(impact.subject, Thing::Cloud(_)) => {
                let past = whether_past(impact);
                say!(self, "impact-no-token", id = id, product = product, past = past)
            }
            (ImpactKind::KeyLost, ..) if matches!(impact.subject, Thing::Software(_)) => {
                let past = whether_past(impact);
                say!(self, "impact-no-key", id = id, product = product, past = past)
            }
            (ImpactKind::TokenLost, ..) if impact.past => {
                let past = whether_past(impact);
                say!(self, "impact-token-past", id = id, product = product, seats = amount, past = past)
            }
            (ImpactKind::TokenLost, ..) => say!(self, "impact-token", id = id, product = product, seats = amount),
            (ImpactKind::KeyLost, ..) if impact.past => {
                say!(self, "impact-key-past", id = id, product = product, past = whether_past(impact))
            }
            (ImpactKind::KeyLost, ..) => say!(self, "impact-key", id = id, product = product),
            (ImpactKind::SubscriptionEnds, ..) => {
                say!(self, "impact-subscription", id = id, product = product, seats = amount)
            }
        }
    }

    /// What is to be removed where, or was.
    fn removal(&self, state: &State, impact: &Impact, product: &str) -> String {
        match (&impact.machine, impact.cleared) {
            (Some(machine), None) => say!(self, "impact-remove", product = product, machine = machine.as_str()),
            (Some(machine), Some(day)) => {
                say!(self, "impact-removed", product = product, machine = machine.as_str(), day = own(day))
            }
            (None, _) if impact.is_access(state) => say!(self, "impact-cal", product = product),
            (None, _) => say!(self, "impact-remove-all", product = product),
        }
    }
}

/// Whether its day has passed, and whether it is lost for good by then.
fn whether_past(impact: &Impact) -> &'static str {
    match (impact.past, impact.anyway) {
        (false, _) => "no",
        (true, false) => "back",
        (true, true) => "lost",
    }
}
