//! What refers to a record: asked before it is removed or gets another id.

use super::edit::{Edit, FieldEdit, Owner};
use super::field::{Datum, Field, Row, Value};
use super::folded::{alike, searched};
use super::nearest::distance;
use super::person::Person;
use super::record::fields::Referring;
use super::record::{Record, Tabled};
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
    /// The field of that row or fact.
    pub part: Option<Field>,
}

/// Everything that refers to the thing with this id, in the order of the state.
#[must_use]
pub fn references(state: &State, to: &Id) -> Vec<Reference> {
    let State { rules: _, partner: _, people, enrollments, software, cloud, subscriptions, visual_studio, technical } =
        state;
    let mut found = Vec::new();
    each(people, Thing::Person, to, &mut found);
    each(enrollments, Thing::Offer, to, &mut found);
    for (at, benefit) in software.iter().enumerate() {
        one(benefit, Thing::Software(at), to, &mut found);
        each(&benefit.keys, |key| Thing::Key(at, key), to, &mut found);
    }
    for (at, benefit) in cloud.iter().enumerate() {
        one(benefit, Thing::Cloud(at), to, &mut found);
        each(&benefit.tokens, |token| Thing::Token(at, token), to, &mut found);
    }
    each(subscriptions, Thing::Subscription, to, &mut found);
    for (at, benefit) in visual_studio.iter().enumerate() {
        one(benefit, Thing::VisualStudio(at), to, &mut found);
        each(&benefit.seats, |seat| Thing::Seat(at, seat), to, &mut found);
    }
    each(technical, Thing::Technical, to, &mut found);
    found
}

fn each<T: Tabled>(records: &[T], thing: impl Fn(usize) -> Thing, to: &Id, found: &mut Vec<Reference>) {
    records.iter().enumerate().for_each(|(at, record)| one(record, thing(at), to, found));
}

fn one<T: Tabled>(record: &T, from: Thing, to: &Id, found: &mut Vec<Reference>) {
    record.each_reference(&mut |Referring { field, row, part }, id| {
        if id == to {
            found.push(Reference { from, field, row, part });
        }
    });
}

impl Reference {
    /// The edit that lets it refer to `id` instead.
    #[must_use]
    pub fn moved(&self, state: &State, id: &Id) -> Option<Edit> {
        let of = self.from.id(state)?.clone();
        let record = state.record(self.from)?;
        let (field, value) = (self.field, record.get(self.field)?);
        if let (Some(at), Some(part)) = (self.row, self.part) {
            let before = row(&value, at)?;
            let after = replaced(before.clone(), part, id);
            return Some(Edit::Row { of, ledger: field, at, before: Some(before), after: Some(after) });
        }
        let after = match (&value, self.part) {
            (Value::Table(fact), Some(part)) => Value::Table(replaced(fact.clone(), part, id)),
            (_, _) => id.to_value(),
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

/// Whom that may mean where it is nobody's name: everybody in whose id, name and address all its words stand, else whoever
/// has the one that is nearest to it.
#[must_use]
pub fn people_near<'a>(state: &'a State, typed: &str) -> Vec<&'a Id> {
    let wanted = searched(typed);
    let holds = |person: &&Person| {
        let own = texts(person).join(" ");
        let all = searched(&own);
        !wanted.trim().is_empty() && wanted.split_whitespace().all(|word| all.contains(word))
    };
    let holding: Vec<&Id> = state.people.iter().filter(holds).map(|person| &person.id).collect();
    if !holding.is_empty() {
        return holding;
    }
    // A name as a whole, and its words each for themselves.
    let words = |person: &'a Person| texts(person).into_iter().chain(person.name.split_whitespace());
    let all = state.people.iter().flat_map(|person| words(person).map(move |word| (word, person)));
    let far = all.filter_map(|(word, person)| Some((distance(typed, word)?, person)));
    far.min_by_key(|(distance, _)| *distance).map(|(_, person)| &person.id).into_iter().collect()
}

/// What somebody is found by.
fn texts(person: &Person) -> [&str; 3] {
    [person.id.as_str(), &person.name, person.email.as_deref().unwrap_or_default()]
}
