//! Days on which something changes: what `{` and `}` land on. A change is the day of a deadline, or the first day on
//! which a status reads otherwise than the day before; how the fee of a kept year stands is one (D3).

use std::collections::BTreeSet;

use super::date::{Date, plus_days};
use super::day::status::Status;
use super::deadline::{Deadline, DeadlineKind};
use super::deadline_kind::{Days, MovedBy};
use super::offer::{Enrollment, FeeStatus};
use super::overview::Overview;
use super::person::Assignment;
use super::{Rule, State, Thing};

/// Whose changes are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those of anything.
    Everything,
    /// Those of one offer itself: its own dates and status.
    Offer(usize),
}

/// What changes on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The day.
    pub date: Date,
    /// What changes, deadlines first; never empty.
    pub items: Vec<ChangeItem>,
}

/// One change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeItem {
    /// It is the day of this deadline.
    Deadline(Deadline),
    /// This status reads otherwise than the day before; `None` = no row on that day.
    Status {
        /// What the status belongs to.
        thing: Thing,
        /// The day before.
        from: Option<Status>,
        /// On the day.
        to: Option<Status>,
        /// The rule of what it is now.
        rule: Rule,
    },
    /// The fee of a kept year stands otherwise than the day before (R16, D3).
    Fee {
        /// The offer.
        thing: Thing,
        /// The day before.
        from: FeeStatus,
        /// On the day.
        to: FeeStatus,
    },
}

impl ChangeItem {
    /// What changes.
    #[must_use]
    pub fn thing(&self) -> Thing {
        match self {
            Self::Deadline(deadline) => deadline.subject,
            Self::Status { thing, .. } | Self::Fee { thing, .. } => *thing,
        }
    }
}

/// The first change after `after`.
#[must_use]
pub fn next(state: &State, after: Date, scope: Scope) -> Option<Change> {
    candidates(state, scope).range(plus_days(after, 1)..).find_map(|day| on(state, *day, scope))
}

/// The last change before `before`.
#[must_use]
pub fn previous(state: &State, before: Date, scope: Scope) -> Option<Change> {
    candidates(state, scope).range(..before).rev().find_map(|day| on(state, *day, scope))
}

/// What changes on `day`; `None` when nothing does.
#[must_use]
pub fn on(state: &State, day: Date, scope: Scope) -> Option<Change> {
    let today = Overview::of(state, day);
    let yesterday = Overview::of(state, plus_days(day, -1));
    let wanted = |thing: Thing| match scope {
        Scope::Everything => true,
        Scope::Offer(at) => thing == Thing::Offer(at),
    };
    let due = today.deadlines.iter().filter(|item| item.date == day && wanted(item.subject));
    let mut items: Vec<ChangeItem> = due.copied().map(ChangeItem::Deadline).collect();
    items.extend(turned(&yesterday, &today).into_iter().filter(|item| wanted(item.thing())));
    (!items.is_empty()).then_some(Change { date: day, items })
}

/// Statuses that differ between two days, in the order of the rows of the later one; then the fees that do.
pub(super) fn turned(before: &Overview, after: &Overview) -> Vec<ChangeItem> {
    let mut old: std::collections::HashMap<Thing, (Status, Rule)> =
        before.statuses().map(|(thing, status, rule)| (thing, (status, rule))).collect();
    let mut items: Vec<ChangeItem> = after
        .statuses()
        .filter_map(|(thing, status, rule)| {
            let from = old.remove(&thing).map(|(status, _)| status);
            (from != Some(status)).then_some(ChangeItem::Status { thing, from, to: Some(status), rule })
        })
        .collect();
    let mut gone: Vec<_> = old.into_iter().collect();
    gone.sort_unstable();
    let gone = gone.into_iter();
    items.extend(gone.map(|(thing, (status, rule))| ChangeItem::Status { thing, from: Some(status), to: None, rule }));
    // A year that is kept, or that is over, is told by its offer.
    items.extend(after.offers.iter().filter_map(|row| {
        let (from, to) = (before.offer(row.offer)?.fee?.status, row.fee?.status);
        (from != to).then_some(ChangeItem::Fee { thing: Thing::Offer(row.offer), from, to })
    }));
    items
}

/// Every day on which something may change; a superset, each is checked against the definition by [`on`]. Facts have their
/// days, and the table of deadlines says what moves each kind of date.
pub(super) fn candidates(state: &State, scope: Scope) -> BTreeSet<Date> {
    let mut days = Days::default();
    if let Scope::Offer(at) = scope {
        if let Some(offer) = state.enrollments.get(at) {
            of_offer(state, offer, &mut days);
        }
        return days.0;
    }
    for offer in &state.enrollments {
        of_offer(state, offer, &mut days);
    }
    for benefit in &state.software {
        days.on(benefit.keys.iter().flat_map(|key| key.activations.iter().map(|row| row.on)));
        days.on(benefit.keys.iter().filter_map(|key| key.reconciled.as_ref()).map(|fact| fact.on));
    }
    for benefit in &state.cloud {
        of_assignments(&benefit.assignments, &mut days);
        days.on(benefit.tokens.iter().filter_map(|token| token.redeemed.as_ref()).map(|redeemed| redeemed.on));
        days.on(benefit.tokens.iter().filter_map(|token| token.replaced.as_ref()).map(|replaced| replaced.on));
    }
    for seat in state.visual_studio.iter().flat_map(|benefit| &benefit.seats) {
        of_assignments(&seat.assignments, &mut days);
    }
    for benefit in &state.technical {
        days.on(benefit.activated);
        days.on(benefit.incidents.iter().map(|row| row.on));
    }
    for kind in DeadlineKind::ALL {
        of_kind(state, kind.moved_by(), &mut days);
    }
    days.0
}

/// The days of an offer itself: its facts, and what its terms move.
fn of_offer(state: &State, offer: &Enrollment, days: &mut Days) {
    days.on([offer.purchased]);
    days.on(offer.renewals.iter().copied());
    for (begun, term) in offer.terms(state.rules) {
        days.on([begun]);
        for kind in DeadlineKind::ALL {
            if let MovedBy::Term(add) = kind.moved_by() {
                add(&term, days);
            }
        }
    }
    for kind in DeadlineKind::ALL {
        if let MovedBy::Purchase(day) = kind.moved_by() {
            days.on([day(offer, state.rules)]);
        }
    }
}

fn of_assignments(rows: &[Assignment], days: &mut Days) {
    days.on(rows.iter().map(|row| row.on));
    days.on(rows.iter().filter_map(|row| row.ended));
}

/// The days on which dates of a kind stand, whatever day asks, and on which a status reads otherwise by them.
fn of_kind(state: &State, moved: MovedBy, days: &mut Days) {
    match moved {
        // Those of the offers themselves.
        MovedBy::Term(_) | MovedBy::Purchase(_) => {}
        MovedBy::FirstUse => {
            let software = state.software.iter().map(|benefit| benefit.activate_by);
            let cloud = state.cloud.iter().map(|benefit| benefit.activate_by);
            let seats = state.visual_studio.iter().map(|benefit| benefit.activate_by);
            let technical = state.technical.iter().map(|benefit| benefit.activate_by);
            for day in software.chain(cloud).chain(seats).chain(technical).flatten() {
                days.last(day);
            }
            // Without one of its own a benefit has that of the term; the anniversary is a date of every offer.
            for offer in &state.enrollments {
                offer.terms(state.rules).for_each(|(_, term)| days.last(term.assigned_by()));
            }
        }
        MovedBy::Assignment(day) => {
            let seats = state.visual_studio.iter().flat_map(|benefit| &benefit.seats);
            let rows =
                seats.flat_map(|seat| &seat.assignments).chain(state.cloud.iter().flat_map(|own| &own.assignments));
            days.on(rows.map(|row| day(&state.rules, row.on)));
        }
        MovedBy::Redemption(day) => {
            let redeemed = state.tokens().filter_map(|(_, token)| token.redeemed.as_ref());
            days.on(redeemed.map(|redeemed| day(&state.rules, redeemed.on)));
        }
        MovedBy::Subscription => of_subscriptions(state, days),
    }
}

/// The ends of every subscription after each fact that moved it.
fn of_subscriptions(state: &State, days: &mut Days) {
    let mut redemptions: std::collections::HashMap<&super::Id, Vec<_>> = std::collections::HashMap::new();
    for (_, token) in state.tokens() {
        if let Some(redeemed) = &token.redeemed {
            redemptions.entry(&redeemed.subscription).or_default().push((redeemed, token.seats));
        }
    }
    for subscription in &state.subscriptions {
        let into = redemptions.get(&subscription.id).map_or(&[][..], Vec::as_slice);
        for (day, standing) in subscription.standings(&state.rules, into.iter().copied()) {
            days.on([day]);
            if let Some(standing) = standing {
                days.last(standing.ends);
            }
        }
    }
}
