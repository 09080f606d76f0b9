//! Giving an Azure credit: who may get one, and from whom a bulk one goes (R41, R42, D16).

use super::assign::{Given, holding};
use super::deed::Decided;
use super::ground::{Ground, row};
use super::holders::{ended, no_seat, open};
use crate::domain::cloud::{Cloud, CreditKind};
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::{Id, Rule, Thing};

/// Gives an Azure credit; a bulk one moves to somebody else (R41, R42).
pub(super) fn credit(
    ground: &Ground<'_>,
    of: usize,
    benefit: &Cloud,
    person: &Id,
    from: Option<&Id>,
) -> Result<Decided<Given>, Refusal> {
    let Some(kind) = benefit.credit_kind() else {
        return Err(no_seat(Some(Thing::Cloud(of)), &benefit.id));
    };
    let held = u32::try_from(benefit.holders(ground.on).count()).unwrap_or(u32::MAX);
    let quantity = benefit.quantity;
    if benefit.holders(ground.on).any(|row| row.person == *person) {
        return Ok(Decided::of(&benefit.id, Vec::new(), Given::Credit { assigned: held, quantity, from: None }));
    }
    exclusive(ground, of, kind, person)?;
    let moved = match kind {
        CreditKind::Bulk => given_up(ground, of, benefit, held, from)?,
        CreditKind::Monthly => match quantity.filter(|quantity| held >= *quantity) {
            Some(quantity) => return Err(Refusal::by(Rule::PER_USER, Why::NoneFree { held, quantity })),
            None => None,
        },
    };
    ground.goes_on(Thing::Cloud(of), benefit.assignments.iter().map(|row| row.on))?;
    let mut edits: Vec<Edit> =
        moved.and_then(|at| ended(&benefit.id, &benefit.assignments, at, ground.on)).into_iter().collect();
    edits.push(row(&benefit.id, Field::Assignments, benefit.assignments.len(), holding(ground, person)));
    let from = moved.and_then(|at| benefit.assignments.get(at)).map(|row| &row.person);
    let name = |id: &Id| ground.state.person(id).map_or_else(|| id.to_string(), |own| own.name.clone());
    let from = from.map(|id| (id.clone(), name(id)));
    let assigned = if moved.is_some() { held } else { held.saturating_add(1) };
    Ok(Decided::of(&benefit.id, edits, Given::Credit { assigned, quantity, from }))
}

/// The row of whoever gives a bulk credit up for somebody else, where it moves (R41): who was named; else, where as many have it
/// as were granted, who left, or who has it alone. Where the file does not say how many it is for, it is for one.
fn given_up(
    ground: &Ground<'_>,
    of: usize,
    benefit: &Cloud,
    held: u32,
    from: Option<&Id>,
) -> Result<Option<usize>, Refusal> {
    let holders = || benefit.holders(ground.on).map(|row| row.person.clone()).collect::<Vec<_>>();
    let rows = open(&benefit.assignments, ground.on, from);
    if from.is_some() {
        let why = || Why::NotHeld { of: Thing::Cloud(of), person: from.cloned(), holders: holders() };
        return rows.first().copied().map(Some).ok_or_else(|| Refusal::by(Rule::BULK_CREDIT, why()));
    }
    let granted = benefit.quantity.or((held == 1).then_some(1));
    let Some(quantity) = granted.filter(|quantity| held >= *quantity) else { return Ok(None) };
    let left = |at: &&usize| {
        let person = benefit.assignments.get(**at).and_then(|row| ground.state.person(&row.person));
        person.is_some_and(|person| person.left_by(ground.on).is_some())
    };
    match rows.iter().find(left).or(rows.first().filter(|_| rows.len() == 1)) {
        Some(at) => Ok(Some(*at)),
        None if rows.is_empty() => Err(Refusal::by(Rule::PER_USER, Why::NoneFree { held, quantity })),
        None => Err(Refusal::by(Rule::PER_USER, Why::FromWhom { held, quantity, holders: holders() })),
    }
}

/// R41: who holds a bulk credit gets no other, and who holds another no bulk one (D16).
fn exclusive(ground: &Ground<'_>, of: usize, kind: CreditKind, person: &Id) -> Result<(), Refusal> {
    let others = || {
        let others = ground.state.cloud.iter().enumerate().filter(move |(at, _)| *at != of);
        let others = others.filter_map(|(at, own)| Some((at, own, own.credit_kind()?)));
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
