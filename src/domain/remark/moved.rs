//! Remarks on what moves with a change of a record without being named: a last day, an anniversary, what is counted.

use super::Remark;
use crate::domain::field::{Field, Value};
use crate::domain::software::{Software, counts};
use crate::domain::subscription::{Redemptions, Standing, Subscription};
use crate::domain::{Date, Id, State};

/// The fields on which such a figure rests: what names none of them moves nothing.
const MOVERS: [Field; 11] = [
    Field::Seats,
    Field::Ends,
    Field::AsOf,
    Field::Product,
    Field::Purchased,
    Field::Renewals,
    Field::Offer,
    Field::Competency,
    Field::Level,
    Field::Counting,
    Field::Enrollment,
];

/// Whether a change of those fields can move anything: it is asked before the states are compared, since a form asks with every
/// key, and an import for thousands of changes.
#[must_use]
pub(super) fn can_move(fields: &[(Field, Option<Value>)]) -> bool {
    fields.iter().any(|(field, _)| MOVERS.contains(field))
}

/// What moves from one state to another one, in which fields of a record are changed; as `today` sees it. What was said
/// itself is none of it.
#[must_use]
pub(super) fn moved(
    before: &State,
    after: &State,
    of: &Id,
    fields: &[(Field, Option<Value>)],
    today: Date,
) -> Vec<Remark> {
    let mut all = Vec::new();
    let (were, are) = (before.redemptions(), after.redemptions());
    for (own, then) in before.subscriptions.iter().zip(&after.subscriptions) {
        let said = if own.id == *of { fields } else { &[] };
        if let (Some(from), Some(to)) = (standing(before, &were, own, today), standing(after, &are, then, today)) {
            let seats = from.seats != to.seats && !is_said(said, Field::Seats, &Value::Count(to.seats));
            let ends = from.ends != to.ends && !is_said(said, Field::Ends, &Value::Date(to.ends));
            all.extend((seats || ends).then(|| Remark::SubscriptionMoves {
                id: own.id.clone(),
                before: from.seats,
                from: from.ends,
                seats: to.seats,
                to: to.ends,
            }));
        }
    }
    for (own, then) in before.enrollments.iter().zip(&after.enrollments) {
        let anniversary = own.term(before.rules, today).zip(then.term(after.rules, today));
        let moves = anniversary.filter(|(from, to)| from.anniversary != to.anniversary);
        all.extend(moves.map(|(from, to)| Remark::AnniversaryMoves {
            from: from.anniversary,
            to: to.anniversary,
            kept: from.kept_from.is_some() || to.kept_from.is_some(),
        }));
    }
    let (mut from, mut to) = (0, 0);
    for (own, then) in before.software.iter().zip(&after.software) {
        if let (Some(one), Some(other)) = (used(before, own), used(after, then))
            && one != other
        {
            (from, to) = (from + one, to + other);
        }
    }
    all.extend((from != to).then_some(Remark::UsedMoves { from, to }));
    all
}

fn is_said(fields: &[(Field, Option<Value>)], field: Field, value: &Value) -> bool {
    fields.iter().any(|(own, said)| *own == field && said.as_ref() == Some(value))
}

fn standing(state: &State, redemptions: &Redemptions<'_>, own: &Subscription, on: Date) -> Option<Standing> {
    own.standing(&state.rules, on, redemptions.of(&own.id).iter().copied())
}

/// What the keys of a benefit were used for, as its offer counts it.
fn used(state: &State, benefit: &Software) -> Option<u32> {
    let counting = state.offer(&benefit.enrollment)?.counting;
    let rows = benefit.keys.iter().flat_map(|key| &key.activations);
    u32::try_from(rows.filter(|row| counts(row.case, counting)).count()).ok()
}
