//! Days on which something changes: what `{` and `}` land on. A change is the day of a deadline, or the first day on
//! which a status reads otherwise than the day before.

use std::collections::BTreeSet;

use super::date::{Date, plus_days};
use super::deadline::Deadline;
use super::offer::Enrollment;
use super::overview::Overview;
use super::person::Assignment;
use super::rules::{RuleSet, Rules};
use super::{State, Thing};

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
    /// This status reads otherwise than the day before. Contract words; `None` = no row on that day.
    Status {
        /// What the status belongs to.
        thing: Thing,
        /// The day before.
        from: Option<&'static str>,
        /// On the day.
        to: Option<&'static str>,
    },
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
    items.extend(turned(&yesterday, &today).into_iter().filter(|item| match item {
        ChangeItem::Status { thing, .. } => wanted(*thing),
        ChangeItem::Deadline(_) => true,
    }));
    (!items.is_empty()).then_some(Change { date: day, items })
}

/// Statuses that differ between two days, in the order of the rows of the later one.
pub(super) fn turned(before: &Overview, after: &Overview) -> Vec<ChangeItem> {
    let mut old: std::collections::HashMap<Thing, &'static str> = before.statuses().collect();
    let mut items: Vec<ChangeItem> = after
        .statuses()
        .filter_map(|(thing, word)| {
            let from = old.remove(&thing);
            (from != Some(word)).then_some(ChangeItem::Status { thing, from, to: Some(word) })
        })
        .collect();
    let mut gone: Vec<_> = old.into_iter().collect();
    gone.sort_unstable();
    items.extend(gone.into_iter().map(|(thing, word)| ChangeItem::Status { thing, from: Some(word), to: None }));
    items
}

/// Every day on which something may change; a superset, each is checked against the definition by [`on`].
pub(super) fn candidates(state: &State, scope: Scope) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    if let Scope::Offer(at) = scope {
        if let Some(offer) = state.enrollments.get(at) {
            offer_days(state.rules, offer, &mut days);
        }
        return days;
    }
    for offer in &state.enrollments {
        offer_days(state.rules, offer, &mut days);
    }
    for benefit in &state.software {
        last_day(benefit.activate_by, &mut days);
        days.extend(benefit.keys.iter().flat_map(|key| key.activations.iter().map(|row| row.on)));
    }
    for benefit in &state.cloud {
        last_day(benefit.activate_by, &mut days);
        assignment_days(&state.rules, &benefit.assignments, &mut days);
        for token in &benefit.tokens {
            if let Some(redeemed) = &token.redeemed {
                days.insert(redeemed.on);
                // Where the window of the offer closes before that, its own days are among these.
                days.insert(state.rules.replacement_days(redeemed.on));
            }
            days.extend(token.replaced.as_ref().map(|replaced| replaced.on));
        }
    }
    for benefit in &state.visual_studio {
        last_day(benefit.activate_by, &mut days);
        for seat in &benefit.seats {
            assignment_days(&state.rules, &seat.assignments, &mut days);
        }
    }
    for benefit in &state.technical {
        last_day(benefit.activate_by, &mut days);
        days.extend(benefit.activated);
        days.extend(benefit.incidents.iter().map(|row| row.on));
    }
    subscription_days(state, &mut days);
    days
}

/// A last day counts itself; what depends on it reads otherwise on the day after.
fn last_day(day: Option<Date>, days: &mut BTreeSet<Date>) {
    if let Some(day) = day {
        days.insert(day);
        days.insert(plus_days(day, 1));
    }
}

fn offer_days(rules: RuleSet, offer: &Enrollment, days: &mut BTreeSet<Date>) {
    days.insert(offer.purchased);
    days.insert(offer.refund_closes(rules));
    for (begun, term) in offer.terms(rules) {
        days.insert(begun);
        days.insert(term.window_opens());
        for last in
            [term.anniversary, term.window_closes(), term.grace_ends(), term.contract_ends(), term.assigned_by()]
        {
            last_day(Some(last), days);
        }
        days.extend(term.reminders());
        days.extend(term.fee_window().map(|(_, last)| last));
    }
}

fn assignment_days(rules: &Rules, rows: &[Assignment], days: &mut BTreeSet<Date>) {
    for row in rows {
        days.insert(row.on);
        days.insert(rules.lock_ends(row.on));
        days.extend(row.ended);
    }
}

/// The ends of every subscription after each fact that moved it.
fn subscription_days(state: &State, days: &mut BTreeSet<Date>) {
    let mut redemptions: std::collections::HashMap<&super::Id, Vec<_>> = std::collections::HashMap::new();
    for (_, token) in state.tokens() {
        if let Some(redeemed) = &token.redeemed {
            redemptions.entry(&redeemed.subscription).or_default().push((redeemed, token.seats));
        }
    }
    for subscription in &state.subscriptions {
        let into = redemptions.get(&subscription.id).map_or(&[][..], Vec::as_slice);
        let facts = into.iter().map(|(redeemed, _)| redeemed.on).chain(subscription.stated.map(|stated| stated.as_of));
        for day in facts {
            days.insert(day);
            last_day(
                subscription.standing(&state.rules, day, into.iter().copied()).map(|standing| standing.ends),
                days,
            );
        }
    }
}
