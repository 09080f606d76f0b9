//! Remarks on fields that several kinds of records have: what is hidden, a last day, days to come, the offer.

use super::Remark;
use super::part::in_lapsed;
use crate::domain::day::ladder::items_of;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::field::{Field, Value};
use crate::domain::offer::Enrollment;
use crate::domain::record::Record;
use crate::domain::technical::TechnicalKind;
use crate::domain::{Date, State};

/// What is worth saying of those fields, where `before` it was not so.
pub(super) fn of_fields(state: &State, record: &Record, before: Option<&Record>, today: Date) -> Vec<Remark> {
    let one = [
        hides_all(state, record, before, today),
        expires_before(state, record, before),
        in_offer(state, record, before, today),
    ];
    one.into_iter().flatten().chain(still_to_come(record, before, today)).collect()
}

/// The day that a field of a record says, where it was not that day `before`.
fn new_day(record: &Record, before: Option<&Record>, field: Field) -> Option<Date> {
    let day = |of: &Record| if let Some(Value::Date(day)) = of.get(field) { Some(day) } else { None };
    day(record).filter(|own| before.and_then(day) != Some(*own))
}

/// Of dates that are hidden by the day on which they are listed: not one of them, but all.
fn hides_all(state: &State, record: &Record, before: Option<&Record>, today: Date) -> Option<Remark> {
    let on = new_day(record, before, Field::Dismissed)?;
    let Some(Value::Text(id)) = record.get(Field::Id) else { return None };
    let thing = state.things().find(|thing| thing.id(state).is_some_and(|own| own.as_str() == id))?;
    let listed = items_of(state, thing, on).into_iter().filter(|item| item.date >= today);
    let kinds: Vec<DeadlineKind> = listed.map(|item| item.kind).collect();
    let count = kinds.len();
    (count > 0).then_some(Remark::HidesAll { names: kinds, count })
}

/// Of a last day for a first use that no offer had by then.
fn expires_before(state: &State, record: &Record, before: Option<&Record>) -> Option<Remark> {
    let own = new_day(record, before, Field::ActivateBy)?;
    let waits = match record {
        Record::Software(own) => own.needs_key(),
        Record::Technical(own) => own.kind != TechnicalKind::AdvisoryHours,
        Record::Cloud(_) | Record::VisualStudio(_) => true,
        Record::Partner(_)
        | Record::Person(_)
        | Record::Offer(_)
        | Record::Key(_)
        | Record::Token(_)
        | Record::Subscription(_)
        | Record::Seat(_) => false,
    };
    if !waits {
        return None;
    }
    let purchased = offer_of(state, record)?.purchased;
    (own < purchased).then_some(Remark::ExpiresBefore { purchased })
}

/// Of a benefit that is put on record for an offer that is lapsed.
fn in_offer(state: &State, record: &Record, before: Option<&Record>, today: Date) -> Option<Remark> {
    let offer = &offer_of(state, record)?.id;
    let was = before.and_then(|before| offer_of(state, before)).is_some_and(|before| before.id == *offer);
    if was { None } else { in_lapsed(state, offer, today) }
}

/// The offer that a record says grants it.
fn offer_of<'s>(state: &'s State, record: &Record) -> Option<&'s Enrollment> {
    let Some(Value::Text(offer)) = record.get(Field::Enrollment) else { return None };
    state.enrollments.iter().find(|own| own.id.as_str() == offer)
}

/// Of what is said to have happened on a day that is still to come.
fn still_to_come(record: &Record, before: Option<&Record>, today: Date) -> impl Iterator<Item = Remark> {
    let happened = [Field::Viewed, Field::Activated, Field::ProfileReviewed].into_iter();
    happened.filter_map(move |field| {
        let day = new_day(record, before, field).filter(|day| *day > today)?;
        Some(Remark::StillToCome { field, day })
    })
}
