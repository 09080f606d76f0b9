//! What seats and Azure credits have in common: their holders, and who may be given one.

use super::ground::{Ground, changed};
use crate::domain::edit::Edit;
use crate::domain::field::{Datum, Field};
use crate::domain::person::Assignment;
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::visual_studio::{Seat, VisualStudio};
use crate::domain::{Date, Id, Rule, State, Thing};

/// The kinds of things that people get, where not every such thing is one.
pub(super) fn is_given(state: &State, thing: Thing, kinds: &[Kind]) -> bool {
    let credit = |at: usize| state.cloud.get(at).is_some_and(|benefit| benefit.credit.is_some());
    kinds.contains(&thing.kind()) && if let Thing::Cloud(at) = thing { credit(at) } else { true }
}

pub(super) fn no_seat(thing: Option<Thing>, id: &Id) -> Refusal {
    match thing {
        Some(other) => Refusal::of(Why::OtherKind { id: id.clone(), is: other.kind(), wanted: Kind::Seat }),
        None => Ground::unknown(id, Kind::Seat),
    }
}

pub(super) fn benefit<'a>(ground: &Ground<'a>, of: usize, id: &Id) -> Result<&'a VisualStudio, Refusal> {
    ground.state.visual_studio.get(of).ok_or_else(|| Ground::unknown(id, Kind::VisualStudio))
}

/// Rows that are held on a day, by position; of one person where that is said.
pub(super) fn open(rows: &[Assignment], on: Date, person: Option<&Id>) -> Vec<usize> {
    let fits = |row: &Assignment| row.covers(on) && person.is_none_or(|person| row.person == *person);
    rows.iter().enumerate().filter(|(_, row)| fits(row)).map(|(at, _)| at).collect()
}

/// The edit that ends a row on a day.
pub(super) fn ended(of: &Id, rows: &[Assignment], at: usize, on: Date) -> Option<Edit> {
    let before = rows.get(at)?;
    let after = Assignment { ended: Some(on), ..before.clone() };
    Some(changed(of, Field::Assignments, at, before.to_value(), after.to_value()))
}

/// The row of a seat that is held on a day, by that person where one is named.
pub(super) fn held_by(seat: &Seat, of: Thing, person: Option<&Id>, on: Date) -> Result<usize, Refusal> {
    let holder = seat.holder(on).map(|row| &row.person);
    let fits = holder.is_some_and(|holder| person.is_none_or(|person| person == holder));
    held(seat, on).filter(|_| fits).ok_or_else(|| not_held(of, person, holder.cloned().into_iter().collect()))
}

/// A benefit was named of which nobody, not that person, or several hold a seat.
pub(super) fn no_one_seat(ground: &Ground<'_>, of: Thing, at: usize, person: Option<&Id>) -> Refusal {
    let seats = ground.state.visual_studio.get(at).into_iter().flat_map(|benefit| &benefit.seats);
    not_held(of, person, seats.filter_map(|seat| Some(seat.holder(ground.on)?.person.clone())).collect())
}

fn not_held(of: Thing, person: Option<&Id>, holders: Vec<Id>) -> Refusal {
    Refusal::by(Rule::PER_USER, Why::NotHeld { of, person: person.cloned(), holders })
}

/// The row of a seat that is held on a day.
pub(super) fn held(seat: &Seat, on: Date) -> Option<usize> {
    let holder = seat.holder(on)?;
    seat.assignments.iter().position(|row| row == holder)
}
