//! A person left: what can be taken back is (R41, R42, R45).

use super::deed::{Answers, Decided, Deed};
use super::figure::{Comes, Figure, Freed, What};
use super::ground::{Ground, field};
use super::holders::open;
use super::release::{Released, taken_back};
use crate::domain::cloud::Cloud;
use crate::domain::field::{Field, Value};
use crate::domain::person::Assignment;
use crate::domain::record::Kind;
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::visual_studio::Seat;
use crate::domain::{Date, Id, State, Thing};

/// A person left: what can be taken back is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The person.
    pub person: Id,
}

/// What somebody who left gave back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// What was taken back: the seat or the credit's benefit, and when somebody else may get it.
    pub released: Vec<(Id, Freed)>,
    /// What cannot be taken back, only given to somebody else (R41).
    pub kept: Vec<Id>,
    /// What is over with its offer: nothing of it is taken back any more (R7).
    pub over: Vec<Id>,
    /// The day on which they left.
    pub since: Date,
}

impl Comes for Leaving {
    fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::new("released", What::Freed(self.released.clone())),
            Figure::new("kept", What::Ids(self.kept.clone())),
            Figure::said("over", What::Ids(self.over.clone())),
            Figure::said("since", What::Date(self.since)),
        ]
    }
}

impl Deed for Left {
    type Effect = Leaving;

    const WORD: &'static str = "left";
    const KINDS: &'static [Kind] = &[Kind::Person];
    const TARGET: &'static str = "person";

    fn said(of: Id, _: &Answers) -> Option<Self> {
        Some(Self { person: of })
    }

    /// Notes the day, and takes back every seat and monthly credit that the person holds on it (R42, R45), as each would be
    /// alone.
    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Leaving>, Refusal> {
        let id = &self.person;
        let Some(person) = ground.state.person(id) else { return Err(Ground::unknown(id, Kind::Person)) };
        // What they were given after that day says that they had not left then.
        had_not_left(ground.state, id, ground.on)?;
        let (mut edits, mut released, mut kept, mut over) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for held in held_by(ground, id) {
            let of = held.id(ground.state).ok_or_else(|| Ground::unknown(id, Kind::Person))?;
            match taken_back(ground, of, Some(id)) {
                Ok(back) => {
                    released.push((of.clone(), freed(ground, held, back.effect)));
                    edits.extend(back.edits);
                }
                Err(Refusal { why: Why::Lapsed { .. }, .. }) => over.push(of.clone()),
                Err(Refusal { why: Why::Plain(Plain::BulkStays), .. }) => kept.push(of.clone()),
                // What an offer grants that is not bought yet is not there (D5).
                Err(Refusal { why: Why::NotBoughtYet { .. }, .. }) => {}
                Err(refusal) => return Err(refusal),
            }
        }
        if !edits.is_empty() {
            ground.administers()?;
        }
        // Who left before stays gone since that day.
        let known = person.left_by(ground.on);
        if known.is_none() {
            edits.insert(0, field(id, Field::Left, person.left.map(Value::Date), Value::Date(ground.on)));
        }
        Ok(Decided::of(id, edits, Leaving { released, kept, over, since: known.unwrap_or(ground.on) }))
    }
}

/// Refuses that a person left on a day, where they were given something after it (R43, R59).
pub(in crate::domain) fn had_not_left(state: &State, person: &Id, on: Date) -> Result<(), Refusal> {
    let given = given_later(state, person, on);
    given.map_or(Ok(()), |(of, on)| Err(Refusal::of(Why::GoesOn { of, on })))
}

/// Something that a person was given after a day, with the day of that.
fn given_later(state: &State, person: &Id, on: Date) -> Option<(Thing, Date)> {
    let later =
        |rows: &[Assignment]| rows.iter().filter(|row| row.person == *person && row.on > on).map(|row| row.on).max();
    let seats = state.visual_studio.iter().enumerate().flat_map(|(of, benefit)| {
        let own = benefit.seats.iter().enumerate();
        own.filter_map(move |(at, seat)| Some((Thing::Seat(of, at), later(&seat.assignments)?)))
    });
    let credits = state.cloud.iter().enumerate();
    let credits = credits.filter_map(|(at, benefit)| Some((Thing::Cloud(at), later(&benefit.assignments)?)));
    seats.chain(credits).next()
}

/// What a person holds on the day, each thing once: seats, then credits.
fn held_by(ground: &Ground<'_>, person: &Id) -> Vec<Thing> {
    let state = ground.state;
    let seats = state.visual_studio.iter().enumerate().flat_map(|(of, benefit)| {
        let theirs = |seat: &Seat| seat.holder(ground.on).is_some_and(|row| row.person == *person);
        let own = benefit.seats.iter().enumerate().filter(move |(_, seat)| theirs(seat));
        own.map(move |(at, _)| Thing::Seat(of, at))
    });
    let credits = state.cloud.iter().enumerate();
    let credits = credits.filter(|(_, benefit)| benefit.credit.is_some());
    let credits = credits.filter(|(_, benefit)| !open(&benefit.assignments, ground.on, Some(person)).is_empty());
    seats.chain(credits.map(|(at, _)| Thing::Cloud(at))).collect()
}

/// When somebody else may have what was taken back.
fn freed(ground: &Ground<'_>, held: Thing, back: Option<Released>) -> Freed {
    let credit_over = |own: &Cloud| ground.is_over(&own.enrollment, Life::Grace);
    match (back, held) {
        (Some(Released::Seat { over: true, .. }), _) => Freed::Over,
        (Some(Released::Seat { free_from, .. }), _) if free_from > ground.on => Freed::From(free_from),
        (Some(Released::Seat { .. }), _) => Freed::Unlocked,
        (_, Thing::Cloud(at)) if ground.state.cloud.get(at).is_some_and(credit_over) => Freed::Over,
        (Some(Released::Credit { .. }) | None, _) => Freed::Now,
    }
}
