//! What refers to a record: asked before it is removed or gets another id.

use super::edit::{Edit, FieldEdit, Owner};
use super::field::{Datum, Field, Row, Value};
use super::folded::alike;
use super::person::{Assignment, Person};
use super::record::Record;
use super::{Id, State, Thing};

/// A place that refers to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// The record that refers.
    pub from: Thing,
    /// The field that does.
    pub field: Field,
    /// The row of that ledger, from 0.
    pub row: Option<usize>,
}

/// Everything that refers to the thing with this id, in the order of the state.
#[must_use]
pub fn references(state: &State, to: &Id) -> Vec<Reference> {
    let mut found = Vec::new();
    let rows = |from: Thing, assignments: &[Assignment], found: &mut Vec<Reference>| {
        let named = assignments.iter().enumerate().filter(|(_, row)| row.person == *to);
        found.extend(named.map(|(row, _)| Reference { from, field: Field::Assignments, row: Some(row) }));
    };
    let field = |from: Thing, field: Field| Reference { from, field, row: None };
    for (at, benefit) in state.software.iter().enumerate() {
        if benefit.enrollment == *to {
            found.push(field(Thing::Software(at), Field::Enrollment));
        }
    }
    for (at, benefit) in state.cloud.iter().enumerate() {
        if benefit.enrollment == *to {
            found.push(field(Thing::Cloud(at), Field::Enrollment));
        }
        rows(Thing::Cloud(at), &benefit.assignments, &mut found);
        for (position, token) in benefit.tokens.iter().enumerate() {
            let from = Thing::Token(at, position);
            if token.redeemed.as_ref().is_some_and(|fact| fact.subscription == *to) {
                found.push(field(from, Field::Redeemed));
            }
            if token.replaced.as_ref().is_some_and(|fact| fact.by.as_ref() == Some(to)) {
                found.push(field(from, Field::Replaced));
            }
        }
    }
    for (at, benefit) in state.visual_studio.iter().enumerate() {
        if benefit.enrollment == *to {
            found.push(field(Thing::VisualStudio(at), Field::Enrollment));
        }
        for (position, seat) in benefit.seats.iter().enumerate() {
            rows(Thing::Seat(at, position), &seat.assignments, &mut found);
        }
    }
    for (at, benefit) in state.technical.iter().enumerate() {
        if benefit.enrollment == *to {
            found.push(field(Thing::Technical(at), Field::Enrollment));
        }
    }
    found
}

impl Reference {
    /// The edit that lets it refer to `id` instead.
    #[must_use]
    pub fn moved(&self, state: &State, id: &Id) -> Option<Edit> {
        let of = self.from.id(state)?.clone();
        let record = state.record(self.from)?;
        let (field, value) = (self.field, record.get(self.field)?);
        if let Some(at) = self.row {
            let before = row(&value, at)?;
            let after = replaced(before.clone(), Field::Person, id);
            return Some(Edit::Row { of, ledger: field, at, before: Some(before), after: Some(after) });
        }
        let after = match (&value, field) {
            (Value::Table(fact), Field::Redeemed) => Value::Table(replaced(fact.clone(), Field::Subscription, id)),
            (Value::Table(fact), Field::Replaced) => Value::Table(replaced(fact.clone(), Field::By, id)),
            _ => id.to_value(),
        };
        let edit = FieldEdit { field, before: Some(value), after: Some(after) };
        Some(Edit::Fields { of: Owner::Record(of), fields: vec![edit] })
    }

    /// The edit that takes it away: the row, the redemption, or the name of the replacing token. `None` for a benefit:
    /// without its offer it must go itself.
    #[must_use]
    pub fn dropped(&self, state: &State) -> Option<Edit> {
        let of = self.from.id(state)?.clone();
        let record = state.record(self.from)?;
        let value = record.get(self.field)?;
        if let Some(at) = self.row {
            return Some(Edit::Row { of, ledger: self.field, at, before: Some(row(&value, at)?), after: None });
        }
        let gone = |field: Field, record: &Record| {
            record.get(field).map(|before| FieldEdit { field, before: Some(before), after: None })
        };
        let fields = match (self.field, &value) {
            // A token that was not redeemed has nothing to replace (D8).
            (Field::Redeemed, _) => {
                [Field::Redeemed, Field::Replaced].into_iter().filter_map(|field| gone(field, &record)).collect()
            }
            (Field::Replaced, Value::Table(fact)) => {
                let rest: Row = fact.iter().filter(|(field, _)| *field != Field::By).cloned().collect();
                vec![FieldEdit { field: self.field, before: Some(value.clone()), after: Some(Value::Table(rest)) }]
            }
            _ => return None,
        };
        Some(Edit::Fields { of: Owner::Record(of), fields })
    }
}

fn row(ledger: &Value, at: usize) -> Option<Row> {
    let Value::List(rows) = ledger else { return None };
    if let Value::Table(row) = rows.get(at)? { Some(row.clone()) } else { None }
}

fn replaced(mut row: Row, field: Field, id: &Id) -> Row {
    for (known, value) in &mut row {
        if *known == field {
            *value = id.to_value();
        }
    }
    row
}

/// Everybody with that name or address (D13): what people type where an id is asked for.
#[must_use]
pub fn people_named<'a>(state: &'a State, typed: &str) -> Vec<&'a Id> {
    let same = |text: &str| alike(text, typed);
    let fits = |person: &&Person| same(&person.name) || person.email.as_deref().is_some_and(same);
    state.people.iter().filter(fits).map(|person| &person.id).collect()
}

/// The one person with that name or address.
#[must_use]
pub fn person_named<'a>(state: &'a State, typed: &str) -> Option<&'a Id> {
    match people_named(state, typed).as_slice() {
        [one] => Some(one),
        _ => None,
    }
}
