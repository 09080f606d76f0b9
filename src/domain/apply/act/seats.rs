//! Who holds what: seats (R43–R45), Azure credits (R41, R42), and what a person who leaves gives back.

use super::{Applied, Ground, changed, done, field, from, row};
use crate::domain::act::{Effect, Freed};
use crate::domain::cloud::{Cloud, CreditKind};
use crate::domain::dismissed::Dismissed;
use crate::domain::edit::Edit;
use crate::domain::field::{Datum, Field, Row, Value};
use crate::domain::person::Assignment;
use crate::domain::record::{Kind, Record};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::visual_studio::{Seat, VisualStudio};
use crate::domain::{Date, Id, Rule, Thing};

pub(super) fn assign(ground: &Ground<'_>, to: &Id, person: &Id) -> Result<Applied, Refusal> {
    ground.administers()?;
    match ground.state.thing(to) {
        Some(Thing::Seat(of, at)) => {
            let benefit = benefit(ground, of, to)?;
            ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
            is_there(ground, person)?;
            let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(to, Kind::Seat))?;
            give(ground, of, benefit, (at, seat), person)
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
            credit(ground, of, benefit, person)
        }
        other => Err(no_seat(other, to)),
    }
}

fn no_seat(thing: Option<Thing>, id: &Id) -> Refusal {
    match thing {
        Some(other) => Refusal::of(Why::OtherKind { id: id.clone(), is: other.kind(), wanted: Kind::Seat }),
        None => Ground::unknown(id, Kind::Seat),
    }
}

fn benefit<'a>(ground: &Ground<'a>, of: usize, id: &Id) -> Result<&'a VisualStudio, Refusal> {
    ground.state.visual_studio.get(of).ok_or_else(|| Ground::unknown(id, Kind::VisualStudio))
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
) -> Result<Applied, Refusal> {
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
fn holds(ground: &Ground<'_>, seat: &Seat) -> Applied {
    let from = seat.reassignable_from(ground.rules(), ground.on).unwrap_or(ground.on);
    let effect = Effect::SeatAssigned { seat: seat.id.clone(), reassignable_from: from };
    done(Vec::new(), &seat.id, Some(effect))
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
    // A seat that nobody holds but that may not move on yet is the one that comes free first.
    match locked.into_iter().min() {
        Some((day, at)) => {
            let why = Why::SeatLocked { seat: Thing::Seat(of, at), holder: None, from: day };
            Err(from(Rule::REASSIGNMENT, why, day))
        }
        None => Err(Refusal::by(Rule::PER_USER, Why::NoneFree { held, quantity: benefit.quantity })),
    }
}

/// Refuses where the seat goes to somebody later on, or the person gets another one of the benefit (D9).
fn goes_on(ground: &Ground<'_>, of: usize, benefit: &VisualStudio, at: usize, person: &Id) -> Result<(), Refusal> {
    for (other, seat) in benefit.seats.iter().enumerate() {
        let theirs = seat.assignments.iter().filter(|row| other == at || row.person == *person);
        ground.goes_on(Thing::Seat(of, other), theirs.map(|row| row.on))?;
    }
    Ok(())
}

fn given(ground: &Ground<'_>, seat: &Seat, person: &Id, mut edits: Vec<Edit>) -> Applied {
    edits.push(row(&seat.id, Field::Assignments, seat.assignments.len(), holding(ground, person)));
    let reassignable_from = ground.rules().lock_ends(ground.on);
    done(edits, &seat.id, Some(Effect::SeatAssigned { seat: seat.id.clone(), reassignable_from }))
}

fn holding(ground: &Ground<'_>, person: &Id) -> Row {
    vec![(Field::Person, person.to_value()), (Field::On, Value::Date(ground.on))]
}

/// The seat that the person had last and that is locked for others; else the first in the file's order that can be given;
/// else a new one where fewer are on record than were granted (D9).
fn first_free(ground: &Ground<'_>, of: usize, benefit: &VisualStudio, person: &Id) -> Result<Applied, Refusal> {
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
        let id = crate::domain::command::unlike_any(ground.state, &base)
            .ok_or_else(|| Ground::unknown(&benefit.id, Kind::Seat))?;
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

/// Gives an Azure credit; a bulk one moves to somebody else (R41, R42).
fn credit(ground: &Ground<'_>, of: usize, benefit: &Cloud, person: &Id) -> Result<Applied, Refusal> {
    let Some(kind) = benefit.credit.as_ref().map(|credit| credit.kind) else {
        return Err(no_seat(Some(Thing::Cloud(of)), &benefit.id));
    };
    if benefit.holders(ground.on).any(|row| row.person == *person) {
        let assigned = u32::try_from(benefit.holders(ground.on).count()).unwrap_or(u32::MAX);
        let effect = Effect::CreditAssigned { assigned, quantity: benefit.quantity };
        return Ok(done(Vec::new(), &benefit.id, Some(effect)));
    }
    exclusive(ground, of, kind, person)?;
    let held = u32::try_from(benefit.holders(ground.on).count()).unwrap_or(u32::MAX);
    let mut edits = Vec::new();
    let mut assigned = held.saturating_add(1);
    if let Some(quantity) = benefit.quantity.filter(|quantity| held >= *quantity) {
        match (kind, open(&benefit.assignments, ground.on, None).as_slice()) {
            // Transfer: it goes from the one to the other.
            (CreditKind::Bulk, [at]) => {
                edits.extend(ended(&benefit.id, &benefit.assignments, *at, ground.on));
                assigned = held;
            }
            _ => return Err(Refusal::by(Rule::PER_USER, Why::NoneFree { held, quantity })),
        }
    }
    ground.goes_on(Thing::Cloud(of), benefit.assignments.iter().map(|row| row.on))?;
    edits.push(row(&benefit.id, Field::Assignments, benefit.assignments.len(), holding(ground, person)));
    Ok(done(edits, &benefit.id, Some(Effect::CreditAssigned { assigned, quantity: benefit.quantity })))
}

/// R41: who holds a bulk credit gets no other, and who holds another no bulk one (D16).
fn exclusive(ground: &Ground<'_>, of: usize, kind: CreditKind, person: &Id) -> Result<(), Refusal> {
    let others = || {
        let others = ground.state.cloud.iter().enumerate().filter(move |(at, _)| *at != of);
        let others = others.filter_map(|(at, own)| Some((at, own, own.credit.as_ref()?.kind)));
        others.filter(move |(.., other)| kind == CreditKind::Bulk || *other == CreditKind::Bulk)
    };
    // A credit ends with the grace (R5): nobody holds it any more.
    let lives = |own: &Cloud| ground.offer(&own.enrollment).is_ok_and(|(_, on)| !on.is_over(Life::Grace, ground.on));
    let holds = |own: &Cloud| own.holders(ground.on).any(|row| row.person == *person);
    if let Some((at, _, other)) = others().find(|(_, own, _)| holds(own) && lives(own)) {
        let bulk = other == CreditKind::Bulk;
        return Err(Refusal::by(Rule::BULK_CREDIT, Why::OtherCredit { credit: Thing::Cloud(at), bulk }));
    }
    others().try_for_each(|(at, own, _)| {
        let theirs = own.assignments.iter().filter(|row| row.person == *person);
        ground.goes_on(Thing::Cloud(at), theirs.map(|row| row.on))
    })
}

/// Rows that are held on a day, by position; of one person where that is said.
fn open(rows: &[Assignment], on: Date, person: Option<&Id>) -> Vec<usize> {
    let fits = |row: &Assignment| row.covers(on) && person.is_none_or(|person| row.person == *person);
    rows.iter().enumerate().filter(|(_, row)| fits(row)).map(|(at, _)| at).collect()
}

/// The edit that ends a row on a day.
fn ended(of: &Id, rows: &[Assignment], at: usize, on: Date) -> Option<Edit> {
    let before = rows.get(at)?;
    let after = Assignment { ended: Some(on), ..before.clone() };
    Some(changed(of, Field::Assignments, at, before.to_value(), after.to_value()))
}

/// The row of a seat that is held on a day.
fn held(seat: &Seat, on: Date) -> Option<usize> {
    let holder = seat.holder(on)?;
    seat.assignments.iter().position(|row| row == holder)
}

pub(super) fn release(ground: &Ground<'_>, of: &Id, person: Option<&Id>) -> Result<Applied, Refusal> {
    ground.administers()?;
    match ground.state.thing(of) {
        Some(thing @ Thing::Seat(benefit, at)) => {
            let benefit = self::benefit(ground, benefit, of)?;
            ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
            let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(of, Kind::Seat))?;
            let Some(held) = held(seat, ground.on) else {
                return Err(Refusal::by(Rule::PER_USER, Why::NotHeld { of: thing, person: None, holders: Vec::new() }));
            };
            ground.goes_on(thing, seat.assignments.iter().map(|row| row.on))?;
            let free_from =
                seat.reassignable_from(ground.rules(), ground.on).map_or(ground.on, |day| day.max(ground.on));
            let edits = ended(&seat.id, &seat.assignments, held, ground.on).into_iter().collect();
            Ok(done(
                edits,
                of,
                Some(Effect::Released {
                    seat: of.clone(),
                    free_from,
                    over: ground.is_over(&benefit.enrollment, Life::Grace),
                }),
            ))
        }
        Some(thing @ Thing::Cloud(at)) => {
            let benefit = ground.state.cloud.get(at).ok_or_else(|| Ground::unknown(of, Kind::Cloud))?;
            ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
            let Some(credit) = &benefit.credit else { return Err(no_seat(Some(thing), of)) };
            if credit.kind == CreditKind::Bulk {
                return Err(Refusal::by(Rule::BULK_CREDIT, Why::BulkStays));
            }
            let rows = open(&benefit.assignments, ground.on, person);
            let [held] = rows.as_slice() else {
                let holders = benefit.holders(ground.on).map(|row| row.person.clone()).collect();
                return Err(Refusal::by(
                    Rule::MONTHLY_CREDIT,
                    Why::NotHeld { of: thing, person: person.cloned(), holders },
                ));
            };
            ground.goes_on(thing, benefit.assignments.get(*held).and_then(|row| row.ended))?;
            let edits = ended(of, &benefit.assignments, *held, ground.on).into_iter().collect();
            let assigned = u32::try_from(benefit.holders(ground.on).count()).unwrap_or(u32::MAX).saturating_sub(1);
            Ok(done(edits, of, Some(Effect::CreditAssigned { assigned, quantity: benefit.quantity })))
        }
        other => Err(no_seat(other, of)),
    }
}

pub(super) fn signed_in(ground: &Ground<'_>, id: &Id) -> Result<Applied, Refusal> {
    let Thing::Seat(of, at) = ground.known(id, Kind::Seat)? else { return Err(Ground::unknown(id, Kind::Seat)) };
    let benefit = benefit(ground, of, id)?;
    ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
    let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(id, Kind::Seat))?;
    let held = held(seat, ground.on).and_then(|at| Some((at, seat.assignments.get(at)?)));
    let Some((row, before)) = held else {
        let of = Thing::Seat(of, at);
        return Err(Refusal::by(Rule::PER_USER, Why::NotHeld { of, person: None, holders: Vec::new() }));
    };
    if before.signed_in.is_some_and(|day| day <= ground.on) {
        return Ok(done(Vec::new(), id, None));
    }
    let after = Assignment { signed_in: Some(ground.on), ..before.clone() };
    Ok(done(vec![changed(id, Field::Assignments, row, before.to_value(), after.to_value())], id, None))
}

/// Notes the day, and takes back every seat and monthly credit that the person holds on it (R42, R45).
pub(super) fn left(ground: &Ground<'_>, id: &Id) -> Result<Applied, Refusal> {
    let Some(person) = ground.state.person(id) else { return Err(Ground::unknown(id, Kind::Person)) };
    let (mut edits, mut released, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for (at, benefit) in ground.state.visual_studio.iter().enumerate() {
        for (position, seat) in benefit.seats.iter().enumerate() {
            let theirs = seat.holder(ground.on).is_some_and(|row| row.person == *id);
            let Some(row) = held(seat, ground.on).filter(|_| theirs) else { continue };
            ground.goes_on(Thing::Seat(at, position), seat.assignments.iter().map(|row| row.on))?;
            edits.extend(ended(&seat.id, &seat.assignments, row, ground.on));
            let freed = match seat.reassignable_from(ground.rules(), ground.on).filter(|day| *day > ground.on) {
                _ if ground.is_over(&benefit.enrollment, Life::Grace) => Freed::Over,
                Some(later) => Freed::From(later),
                None => Freed::Unlocked,
            };
            released.push((seat.id.clone(), freed));
        }
    }
    for benefit in &ground.state.cloud {
        let monthly = benefit.credit.as_ref().is_some_and(|credit| credit.kind == CreditKind::Monthly);
        for row in open(&benefit.assignments, ground.on, Some(id)) {
            if monthly {
                edits.extend(ended(&benefit.id, &benefit.assignments, row, ground.on));
                let over = ground.is_over(&benefit.enrollment, Life::Grace);
                released.push((benefit.id.clone(), if over { Freed::Over } else { Freed::Now }));
            } else {
                kept.push(benefit.id.clone());
            }
        }
    }
    if !edits.is_empty() {
        ground.administers()?;
    }
    // Who left before stays gone since that day.
    if person.left_by(ground.on).is_none() {
        edits.insert(0, field(id, Field::Left, person.left.map(Value::Date), Value::Date(ground.on)));
    }
    Ok(done(edits, id, Some(Effect::Left { released, kept })))
}
