//! A seat or an Azure credit was given to somebody (R41–R45).

use std::collections::HashSet;

use super::credit::credit;
use super::deed::{Answers, Decided, Deed, Question, id as answered_id};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, from, row};
use super::holders::{benefit, is_given, no_seat};
use crate::domain::dismissed::Dismissed;
use crate::domain::edit::Edit;
use crate::domain::field::{Datum, Field, Row, Value};
use crate::domain::person::Person;
use crate::domain::proposed::unlike_any;
use crate::domain::record::{Kind, Record, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::visual_studio::{Seat, VisualStudio};
use crate::domain::{Date, Id, Rule, State, Thing};

/// A seat or an Azure credit was given to somebody (R41–R45).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assign {
    /// The seat, or the benefit: then its first seat that can be given.
    pub to: Id,
    /// The person.
    pub person: Id,
    /// Whose bulk credit it was until then, where that has to be said (R41).
    pub from: Option<Id>,
}

/// What somebody was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A seat.
    Seat {
        /// The seat.
        seat: Id,
        /// The first day it may move on (R45).
        reassignable_from: Date,
        /// Who alone could get that very seat: it is locked for everybody else (D9).
        only: Option<Id>,
    },
    /// A credit.
    Credit {
        /// Holders afterwards.
        assigned: u32,
        /// Granted.
        quantity: Option<u32>,
        /// Whose it was until then, and what they are called: a bulk one moves (R41).
        from: Option<(Id, String)>,
    },
}

impl Comes for Given {
    fn variants() -> &'static [&'static str] {
        &["", "credit", "moved"]
    }

    fn figures(&self) -> Vec<Figure> {
        match self {
            Self::Seat { seat, reassignable_from, only } => vec![
                Figure::new("seat", What::Id(seat.clone())),
                Figure::new("reassignable_from", What::Date(*reassignable_from)),
                Figure::said("only", What::MaybeId(only.clone())),
            ],
            Self::Credit { assigned, quantity, from } => {
                let from = from.iter().flat_map(|(id, name)| {
                    let said = Figure::said("from", What::Text(name.clone()));
                    [said, Figure::new("taken_from", What::Id(id.clone()))]
                });
                held(*assigned, *quantity).into_iter().chain(from).collect()
            }
        }
    }

    fn variant(&self) -> &'static str {
        match self {
            Self::Seat { .. } => "",
            Self::Credit { from: None, .. } => "credit",
            Self::Credit { from: Some(_), .. } => "moved",
        }
    }
}

/// How many hold a credit, of how many.
pub(super) fn held(assigned: u32, quantity: Option<u32>) -> Vec<Figure> {
    vec![Figure::new("assigned", What::Count(assigned)), Figure::new("quantity", What::Limit(quantity))]
}

impl Deed for Assign {
    type Effect = Given;

    const WORD: &'static str = "assign";
    const KINDS: &'static [Kind] = &[Kind::Seat, Kind::VisualStudio, Kind::Cloud];
    const TARGET: &'static str = "benefit-or-seat";
    const QUESTIONS: &'static [Question] = &[
        Question::must(Field::Person, Shape::Reference(Kind::Person)).as_word(),
        Question::may(Field::From, Shape::Reference(Kind::Person)),
    ];

    fn applies(state: &State, thing: Thing) -> bool {
        is_given(state, thing, Self::KINDS)
    }

    /// Whose it was until then is asked of a bulk credit that several may have (R41).
    fn asks(state: &State, of: &Id, field: Field) -> bool {
        let mut credits = state.cloud.iter().filter(|own| own.id == *of && own.is_bulk());
        field != Field::From || credits.any(|own| own.assignments.len() > 1)
    }

    /// Who left gets nothing any more (R43), and only who has it gives it up.
    fn may_be(state: &State, of: &Id, field: Field, id: &str, on: Date) -> bool {
        if field == Field::From {
            let mut own = state.cloud.iter().filter(|own| own.id == *of);
            return own.any(|own| own.holders(on).any(|row| row.person.as_str() == id));
        }
        !state.people.iter().any(|person| person.id.as_str() == id && person.left_by(on).is_some())
    }

    fn uses(&self) -> Option<&Id> {
        Some(&self.to)
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        Some(Self { to: of, person: answered_id(answers, Field::Person)?, from: answered_id(answers, Field::From) })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let credit = state.cloud.iter().find(|benefit| benefit.id == *of);
        let holders: HashSet<&Id> =
            credit.into_iter().flat_map(|benefit| benefit.holders(on)).map(|row| &row.person).collect();
        // Where it has to be said from whom it goes, it could be any of them.
        let first = credit.filter(|_| Self::asks(state, of, Field::From));
        let first = first.and_then(|own| own.holders(on).next()).map(|row| row.person.clone());
        let free = move |person: &&Person| person.left_by(on).is_none() && !holders.contains(&person.id);
        let people = state.people.iter().filter(free);
        Box::new(people.flat_map(move |person| {
            let from = std::iter::once(None).chain(first.clone().map(Some));
            from.map(|from| Self { to: of.clone(), person: person.id.clone(), from }).collect::<Vec<_>>()
        }))
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("person", What::Id(self.person.clone()))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Given>, Refusal> {
        let (to, person) = (&self.to, &self.person);
        ground.administers()?;
        if self.from.is_some() && !ground.state.cloud.iter().any(|own| own.id == *to && own.is_bulk()) {
            return Err(Refusal::by(Rule::BULK_CREDIT, Why::Plain(Plain::OnlyBulkMoves)));
        }
        match ground.state.thing(to) {
            Some(Thing::Seat(of, at)) => {
                let benefit = benefit(ground, of, to)?;
                ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
                is_there(ground, person)?;
                let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(to, Kind::Seat))?;
                let mut given = give(ground, of, benefit, (at, seat), person)?;
                if let Some(Given::Seat { only, .. }) = &mut given.effect {
                    *only = locked_until(ground, seat).map(|_| person.clone());
                }
                Ok(given)
            }
            Some(Thing::VisualStudio(of)) => {
                let benefit = benefit(ground, of, to)?;
                ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
                is_there(ground, person)?;
                first_free(ground, of, benefit, person)
            }
            Some(Thing::Cloud(of)) => {
                let benefit = ground.state.cloud.get(of).ok_or_else(|| Ground::unknown(to, Kind::Cloud))?;
                ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
                is_there(ground, person)?;
                credit(ground, of, benefit, person, self.from.as_ref())
            }
            other => Err(no_seat(other, to)),
        }
    }
}

/// R43: somebody of the directory, who has not left.
fn is_there(ground: &Ground<'_>, id: &Id) -> Result<(), Refusal> {
    let Some(person) = ground.state.person(id) else {
        return Err(Refusal { rule: Some(Rule::ASSIGNEE.into()), ..Ground::unknown(id, Kind::Person) });
    };
    match person.left_by(ground.on) {
        Some(left) => Err(Refusal::by(Rule::ASSIGNEE, Why::PersonLeft { person: id.clone(), left })),
        None => Ok(()),
    }
}

/// Gives a seat to somebody, once the lock of whoever had it before is over (R45, D9).
fn give(
    ground: &Ground<'_>,
    of: usize,
    benefit: &VisualStudio,
    (at, seat): (usize, &Seat),
    person: &Id,
) -> Result<Decided<Given>, Refusal> {
    let holder = seat.holder(ground.on).map(|row| &row.person);
    if holder == Some(person) {
        return Ok(holds(ground, seat));
    }
    if let Some((other, _)) = held_by(ground, benefit, person) {
        return Err(Refusal::by(Rule::PER_USER, Why::HasSeat { seat: Thing::Seat(of, other) }));
    }
    if let Some(day) = locked_until(ground, seat).filter(|_| !comes_back(ground, seat, person)) {
        let why = Why::SeatLocked { seat: Thing::Seat(of, at), holder: holder.cloned(), from: day };
        return Err(from(Rule::REASSIGNMENT, why, day));
    }
    room(ground, of, benefit, Some(at))?;
    goes_on(ground, of, benefit, at, person)?;
    Ok(given(ground, seat, person, Vec::new()))
}

/// Somebody has it already: nothing changes, and what holds is said (D9).
fn holds(ground: &Ground<'_>, seat: &Seat) -> Decided<Given> {
    let from = seat.reassignable_from(ground.rules(), ground.on).unwrap_or(ground.on);
    Decided::of(&seat.id, Vec::new(), Given::Seat { seat: seat.id.clone(), reassignable_from: from, only: None })
}

/// The seat of the benefit that a person holds.
fn held_by<'b>(ground: &Ground<'_>, benefit: &'b VisualStudio, person: &Id) -> Option<(usize, &'b Seat)> {
    let theirs = |seat: &Seat| seat.holder(ground.on).is_some_and(|row| row.person == *person);
    benefit.seats.iter().enumerate().find(|(_, seat)| theirs(seat))
}

/// The first day on which a seat may move to somebody else, where that is still to come (R45).
fn locked_until(ground: &Ground<'_>, seat: &Seat) -> Option<Date> {
    seat.reassignable_from(ground.rules(), ground.on).filter(|day| ground.on < *day)
}

/// Whether a person had a seat last that nobody holds now: the lock bars others, not them (D9).
fn comes_back(ground: &Ground<'_>, seat: &Seat, person: &Id) -> bool {
    seat.holder(ground.on).is_none() && seat.latest(ground.on).is_some_and(|row| row.person == *person)
}

/// Refuses where every seat that was granted is held or still locked; `but` is the seat that is to be given (R44, R45).
fn room(ground: &Ground<'_>, of: usize, benefit: &VisualStudio, but: Option<usize>) -> Result<(), Refusal> {
    let (mut held, mut locked): (u32, Vec<(Date, usize)>) = (0, Vec::new());
    for (at, seat) in benefit.seats.iter().enumerate().filter(|(at, _)| Some(*at) != but) {
        match locked_until(ground, seat) {
            _ if seat.holder(ground.on).is_some() => held = held.saturating_add(1),
            Some(day) => locked.push((day, at)),
            None => {}
        }
    }
    let taken = held.saturating_add(u32::try_from(locked.len()).unwrap_or(u32::MAX));
    if taken < benefit.quantity {
        return Ok(());
    }
    // A seat that nobody holds but that may not move on yet is the one that comes free first: but none does while as many are
    // held as were granted.
    match locked.into_iter().min().filter(|_| held < benefit.quantity) {
        Some((day, at)) => {
            let seat = Thing::Seat(of, at);
            let why = Why::NoRoom { held, quantity: benefit.quantity, seat, from: day };
            Err(from(Rule::REASSIGNMENT, why, day))
        }
        None => Err(Refusal::by(Rule::PER_USER, Why::NoneFree { held, quantity: benefit.quantity })),
    }
}

/// Refuses where the seat goes to somebody later on, or the person gets another one of the benefit (D9).
fn goes_on(ground: &Ground<'_>, of: usize, benefit: &VisualStudio, at: usize, person: &Id) -> Result<(), Refusal> {
    for (other, seat) in benefit.seats.iter().enumerate() {
        let theirs = seat.assignments.iter().filter(|row| row.person == *person).map(|row| row.on);
        let own = (other == at).then(|| seat.days());
        ground.goes_on(Thing::Seat(of, other), theirs.chain(own.into_iter().flatten()))?;
    }
    Ok(())
}

fn given(ground: &Ground<'_>, seat: &Seat, person: &Id, mut edits: Vec<Edit>) -> Decided<Given> {
    edits.push(row(&seat.id, Field::Assignments, seat.assignments.len(), holding(ground, person)));
    let reassignable_from = ground.rules().lock_ends(ground.on);
    Decided::of(&seat.id, edits, Given::Seat { seat: seat.id.clone(), reassignable_from, only: None })
}

pub(super) fn holding(ground: &Ground<'_>, person: &Id) -> Row {
    vec![(Field::Person, person.to_value()), (Field::On, Value::Date(ground.on))]
}

/// The seat that the person had last and that is locked for others; else the first in the file's order that can be given;
/// else a new one where fewer are on record than were granted (D9).
fn first_free(ground: &Ground<'_>, of: usize, benefit: &VisualStudio, person: &Id) -> Result<Decided<Given>, Refusal> {
    if let Some((_, seat)) = held_by(ground, benefit, person) {
        return Ok(holds(ground, seat));
    }
    // A seat that somebody gets later on is not free, whatever this day says.
    let open = || {
        let later = |seat: &Seat| seat.assignments.iter().any(|row| row.on > ground.on);
        let seats = benefit.seats.iter().enumerate();
        seats.filter(move |(_, seat)| seat.holder(ground.on).is_none() && !later(seat))
    };
    let theirs = open()
        .filter(|(_, seat)| locked_until(ground, seat).is_some() && comes_back(ground, seat, person))
        .max_by_key(|(at, seat)| (seat.latest(ground.on).map(|row| row.on), std::cmp::Reverse(*at)));
    let free = || open().find(|(_, seat)| locked_until(ground, seat).is_none());
    if let Some(seat) = theirs.or_else(free) {
        return give(ground, of, benefit, seat, person);
    }
    room(ground, of, benefit, None)?;
    let recorded = u32::try_from(benefit.seats.len()).unwrap_or(u32::MAX);
    if recorded < benefit.quantity {
        goes_on(ground, of, benefit, benefit.seats.len(), person)?;
        let base = format!("{}-{}", benefit.id, recorded.saturating_add(1));
        let id = unlike_any(ground.state, &base).ok_or_else(|| Ground::unknown(&benefit.id, Kind::Seat))?;
        let seat = Seat { id, assignments: Vec::new(), dismissed: Dismissed::default(), note: None };
        let (parent, at) = (Some(benefit.id.clone()), benefit.seats.len());
        let added = Edit::Record { parent, at, record: Box::new(Record::Seat(seat.clone())), added: true };
        return Ok(given(ground, &seat, person, vec![added]));
    }
    // What is neither held nor locked is somebody's from a later day on.
    let later = benefit.seats.iter().enumerate().find(|(_, seat)| seat.holder(ground.on).is_none());
    if let Some((at, _)) = later {
        goes_on(ground, of, benefit, at, person)?;
    }
    Err(Refusal::by(Rule::PER_USER, Why::NoneFree { held: benefit.quantity, quantity: benefit.quantity }))
}
