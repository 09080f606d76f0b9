//! A person left: what can be taken back is (R41, R42, R45).

use super::deed::{Answers, Decided, Deed};
use super::figure::{Comes, Figure, Freed, What};
use super::ground::{Ground, field};
use super::holders::{ended, held, open};
use crate::domain::cloud::CreditKind;
use crate::domain::field::{Field, Value};
use crate::domain::record::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Life;
use crate::domain::{Id, Thing};

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
}

impl Comes for Leaving {
    fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::new("released", What::Freed(self.released.clone())),
            Figure::new("kept", What::Ids(self.kept.clone())),
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

    /// Notes the day, and takes back every seat and monthly credit that the person holds on it (R42, R45).
    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Leaving>, Refusal> {
        let id = &self.person;
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
        Ok(Decided::of(id, edits, Leaving { released, kept }))
    }
}
