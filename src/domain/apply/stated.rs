//! Seats, last day and day of a subscription stand together (D8): who says one of them for the first time means the others as
//! they stand.

use crate::domain::field::{Field, Value};
use crate::domain::record::Record;
use crate::domain::{Date, State};

/// The fields with those that are meant besides; nothing where none is, or there is nothing to take them from.
pub(super) fn completed(
    state: &State,
    record: &Record,
    fields: &[(Field, Option<Value>)],
    today: Date,
) -> Option<Vec<(Field, Option<Value>)>> {
    let Record::Subscription(own) = record else { return None };
    let is_said = |field: Field| fields.iter().any(|(own, value)| *own == field && value.is_some());
    let said = [Field::Seats, Field::Ends, Field::AsOf].into_iter().filter(|field| is_said(*field)).count();
    if own.stated.is_some() || !(1..3).contains(&said) {
        return None;
    }
    let redemptions = state.redemptions();
    let standing = own.standing(&state.rules, today, redemptions.of(&own.id).iter().copied())?;
    let all = [
        (Field::Seats, Value::Count(standing.seats)),
        (Field::Ends, Value::Date(standing.ends)),
        (Field::AsOf, Value::Date(today)),
    ];
    let given = fields.iter().filter(|(field, value)| value.is_some() || !all.iter().any(|(own, _)| own == field));
    let meant = all.iter().filter(|(field, _)| !is_said(*field)).map(|(field, value)| (*field, Some(value.clone())));
    Some(given.cloned().chain(meant).collect())
}
