//! Remarks on a subscription as it is put on record: its day, its tenant, and another one like it.

use super::Remark;
use crate::domain::field::{Field, Value};
use crate::domain::record::Record;
use crate::domain::subscription::{Subscription, SubscriptionStatus};
use crate::domain::{Date, State};

/// What is worth saying of a subscription, where `before` it was not so: its figures are of a later day (D5), its tenant is none
/// of the partner's own (R38), and an active one of its product runs there already, so that it was not begun by a first
/// activation (R37).
pub(super) fn of_subscription(
    state: &State,
    own: &Subscription,
    before: Option<&Subscription>,
    today: Date,
) -> Vec<Remark> {
    let later = |of: &Subscription| of.stated.map(|stated| stated.as_of).filter(|as_of| *as_of > today);
    let begins = later(own).filter(|day| before.and_then(later) != Some(*day)).map(|day| Remark::Begins { day });
    let moved = before.is_none_or(|before| before.tenant != own.tenant);
    let foreign = moved && !state.partner.tenants.contains(&own.tenant);
    let foreign = foreign.then(|| Remark::ForeignTenant { tenant: own.tenant.clone() });
    let new = moved || before.is_some_and(|before| before.product != own.product);
    let twin = if new { active_like(state, own, today) } else { None };
    let twin = twin.map(|other| Remark::RunsAlready { other: other.id.clone() });
    let stood = |of: &Subscription| of.stated.map(|stated| stated.as_of);
    let moved = before.and_then(stood).zip(stood(own)).filter(|(from, to)| from < to && *to <= today);
    let forgotten = moved.map(|(_, day)| Remark::EarlierForgotten { day });
    begins.into_iter().chain(foreign).chain(twin).chain(forgotten).collect()
}

/// Of seats or a last day that are set, where those of today are others and stay as they are (D8).
pub(super) fn figures_since(
    state: &State,
    fields: &[(Field, Option<Value>)],
    before: &Record,
    after: &Record,
    today: Date,
) -> Option<Remark> {
    let (Record::Subscription(before), Record::Subscription(after)) = (before, after) else { return None };
    let set = |(field, value): &(Field, Option<Value>)| matches!(field, Field::Seats | Field::Ends) && value.is_some();
    let stated = after.stated.filter(|_| fields.iter().any(set))?;
    let redemptions = state.redemptions();
    let on = |of: &Subscription| {
        let into = redemptions.of(&of.id).iter().copied();
        of.standing(&state.rules, today, into).map(|standing| (standing.seats, standing.ends))
    };
    // What moves is told as such.
    let (seats, ends) = on(after).filter(|now| on(before) == Some(*now))?;
    let since = (stated.seats, stated.ends) != (seats, ends);
    since.then(|| Remark::FiguresSince { id: after.id.clone(), day: stated.as_of, seats, ends })
}

/// Another subscription of the same product on the same tenant, active like it on a day.
fn active_like<'s>(state: &'s State, own: &Subscription, on: Date) -> Option<&'s Subscription> {
    let alike =
        |other: &&Subscription| other.id != own.id && other.tenant == own.tenant && other.product == own.product;
    let mut alike = state.subscriptions.iter().filter(alike).peekable();
    // What went into them is gathered only where there is one.
    alike.peek()?;
    let redemptions = state.redemptions();
    let active = |of: &Subscription| {
        let into = redemptions.of(&of.id).iter().copied();
        of.standing(&state.rules, on, into).is_some_and(|standing| standing.status(on) == SubscriptionStatus::Active)
    };
    alike.find(|other| active(own) && active(other))
}
