//! Coming dates that are dismissed: one item of a thing, never its neighbours.

use super::{Applied, Ground, done, row};
use crate::domain::act::Effect;
use crate::domain::day::ladder::items_of;
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::dismissed::{Dismissed, DismissedItem};
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Datum, Field, Unfit, Value};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, Thing};

/// Hides one coming date of a thing: the one that is meant by its kind and day, where more than one is listed.
pub(super) fn dismiss(
    ground: &Ground<'_>,
    id: &Id,
    kind: Option<DeadlineKind>,
    date: Option<Date>,
) -> Result<Applied, Refusal> {
    let thing = ground.state.thing(id).ok_or_else(|| Refusal::of(Why::Unknown { id: id.clone(), kind: None }))?;
    let record_kind = thing.kind();
    if record_kind.spec(Field::Dismissed).is_none() {
        let (field, unfit) = (Field::Dismissed, Unfit::NoSuchField);
        return Err(Refusal::of(Why::Field { kind: record_kind, field, unfit }));
    }
    let meant = |item: &Deadline| {
        item.subject == thing && kind.is_none_or(|kind| item.kind == kind) && date.is_none_or(|date| item.date == date)
    };
    let listed = |all: &[Deadline]| -> Vec<Deadline> { all.iter().filter(|item| meant(item)).copied().collect() };
    let overview = ground.overview();
    match listed(&overview.deadlines).as_slice() {
        [] if !listed(&overview.dismissed).is_empty() => Ok(done(Vec::new(), id, None)),
        [] => Err(Refusal::of(Why::NothingListed { of: own(&overview.deadlines, thing) })),
        [item] => {
            let others = own(&overview.deadlines, thing).len().saturating_sub(1);
            let item = DismissedItem::of(item, ground.on);
            let edits = edits(ground, thing, id, item);
            let effect = Effect::Dismissed { id: id.clone(), changes: edits.len(), item, others };
            Ok(done(edits, id, Some(effect)))
        }
        several => Err(Refusal::of(Why::WhichDate { of: several.to_vec() })),
    }
}

fn own(all: &[Deadline], thing: Thing) -> Vec<Deadline> {
    all.iter().filter(|item| item.subject == thing).copied().collect()
}

/// A row for the item. What an older file says by a day is said by rows as well then, and means what it meant.
fn edits(ground: &Ground<'_>, thing: Thing, id: &Id, item: DismissedItem) -> Vec<Edit> {
    let known = match ground.state.dismissed(thing) {
        Some(Dismissed::ListedOn(day)) => {
            let day = *day;
            let before = items_of(ground.state, thing, day);
            let rows = before.iter().map(|old| DismissedItem::of(old, day));
            let unset = FieldEdit { field: Field::Dismissed, before: Some(Value::Date(day)), after: None };
            let unset = Edit::Fields { of: Owner::Record(id.clone()), fields: vec![unset] };
            return std::iter::once(unset).chain(add(id, 0, rows.chain([item]))).collect();
        }
        Some(Dismissed::Items(rows)) => rows.len(),
        Some(Dismissed::Nothing) | None => 0,
    };
    add(id, known, [item]).collect()
}

fn add(id: &Id, known: usize, items: impl IntoIterator<Item = DismissedItem>) -> impl Iterator<Item = Edit> {
    items.into_iter().enumerate().filter_map(move |(at, item)| {
        let Value::Table(fields) = item.to_value() else { return None };
        Some(row(id, Field::Dismissed, known + at, fields))
    })
}
