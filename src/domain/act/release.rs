//! A seat or a monthly Azure credit was taken back (R42, R45).

use super::assign::held as holders_of;
use super::deed::{Answers, Decided, Deed, Question, id as answered_id};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, text};
use super::holders::{benefit as benefit_of, ended, held_by, is_given, no_one_seat, no_seat, open};
use crate::domain::field::{Field, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::{Date, Id, Rule, State, Thing};

/// A seat or a monthly credit was taken back (R42, R45).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The seat, or the credit's benefit.
    pub of: Id,
    /// Who gives a credit back.
    pub person: Option<Id>,
}

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Released {
    /// A seat.
    Seat {
        /// The seat.
        seat: Id,
        /// Who held it.
        holder: Id,
        /// The first day it may be given to somebody else (R45).
        free_from: Date,
        /// Whether that is the day it was taken back on.
        at_once: bool,
        /// Whether its offer is lapsed meanwhile, so that nobody gets it any more (D18).
        over: bool,
    },
    /// A credit.
    Credit {
        /// Who held it.
        holder: Id,
        /// Holders afterwards.
        assigned: u32,
        /// Granted.
        quantity: Option<u32>,
    },
}

impl Comes for Released {
    fn variants() -> &'static [&'static str] {
        &["", "now", "over", "credit"]
    }

    fn figures(&self) -> Vec<Figure> {
        match self {
            Self::Seat { seat, holder, free_from, .. } => vec![
                Figure::new("seat", What::Id(seat.clone())),
                Figure::said("holder", What::Id(holder.clone())),
                Figure::new("free_from", What::Date(*free_from)),
            ],
            Self::Credit { holder, assigned, quantity } => {
                let own = Figure::said("holder", What::Id(holder.clone()));
                std::iter::once(own).chain(holders_of(*assigned, *quantity)).collect()
            }
        }
    }

    fn variant(&self) -> &'static str {
        match self {
            Self::Seat { over: true, .. } => "over",
            Self::Seat { at_once: true, .. } => "now",
            Self::Seat { at_once: false, .. } => "",
            Self::Credit { .. } => "credit",
        }
    }
}

impl Deed for Release {
    type Effect = Released;

    const WORD: &'static str = "release";
    const KINDS: &'static [Kind] = &[Kind::Seat, Kind::Cloud];
    const TARGET: &'static str = "seat";
    const QUESTIONS: &'static [Question] =
        &[Question::must(Field::Person, Shape::Reference(Kind::Person)).as_word().or_not_typed()];

    fn applies(state: &State, thing: Thing) -> bool {
        is_given(state, thing, Self::KINDS)
    }

    /// A credit may have several holders, a seat has one.
    fn asks(state: &State, of: &Id, _: Field) -> bool {
        state.thing(of).is_some_and(|thing| thing.kind() == Kind::Cloud)
    }

    fn selected(state: &State, thing: Thing, row: usize) -> Option<(Field, Value)> {
        let Thing::Cloud(at) = thing else { return None };
        let fact = state.cloud.get(at)?.assignments.get(row)?;
        Some((Field::Person, text(fact.person.as_str())))
    }

    /// Whoever holds it can give it back.
    fn may_be(state: &State, of: &Id, _: Field, id: &str, on: Date) -> bool {
        let mut own = state.cloud.iter().filter(|benefit| benefit.id == *of);
        own.any(|benefit| benefit.holders(on).any(|row| row.person.as_str() == id))
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        Some(Self { of, person: answered_id(answers, Field::Person) })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let credit = state.cloud.iter().find(|benefit| benefit.id == *of);
        let holder = credit.and_then(|benefit| benefit.holders(on).next()).map(|row| row.person.clone());
        Box::new(std::iter::once(Self { of: of.clone(), person: holder }))
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Released>, Refusal> {
        ground.administers()?;
        taken_back(ground, &self.of, self.person.as_ref())
    }
}

/// Takes back what somebody holds, of that person where it is said; whether it is asked for alone or because its holder
/// left. With a lapsed offer it is over and nothing is taken back any more (R7).
pub(super) fn taken_back(ground: &Ground<'_>, of: &Id, person: Option<&Id>) -> Result<Decided<Released>, Refusal> {
    match ground.state.thing(of) {
        Some(thing @ Thing::Seat(benefit, at)) => {
            let benefit = benefit_of(ground, benefit, of)?;
            ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
            let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(of, Kind::Seat))?;
            let held = held_by(seat, thing, person, ground.on)?;
            ground.goes_on(thing, seat.days())?;
            let free_from =
                seat.reassignable_from(ground.rules(), ground.on).map_or(ground.on, |day| day.max(ground.on));
            let edits = ended(&seat.id, &seat.assignments, held, ground.on).into_iter().collect();
            let over = ground.is_over(&benefit.enrollment, Life::Grace);
            let holder = seat.assignments.get(held).map_or_else(|| of.clone(), |row| row.person.clone());
            let at_once = free_from == ground.on;
            Ok(Decided::of(of, edits, Released::Seat { seat: of.clone(), holder, free_from, at_once, over }))
        }
        Some(thing @ Thing::Cloud(at)) => {
            let benefit = ground.state.cloud.get(at).ok_or_else(|| Ground::unknown(of, Kind::Cloud))?;
            ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
            if benefit.credit.is_none() {
                return Err(no_seat(Some(thing), of));
            }
            if benefit.is_bulk() {
                return Err(Refusal::by(Rule::BULK_CREDIT, Why::Plain(Plain::BulkStays)));
            }
            let rows = open(&benefit.assignments, ground.on, person);
            // Several rows of one holder are one credit.
            let of_whom = |at: &usize| benefit.assignments.get(*at).map(|row| &row.person);
            let one = rows.first().and_then(of_whom);
            let Some(holder) = one.filter(|_| rows.iter().all(|at| of_whom(at) == one)) else {
                let holders = benefit.holders(ground.on).map(|row| row.person.clone()).collect();
                return Err(Refusal::by(
                    Rule::MONTHLY_CREDIT,
                    Why::NotHeld { of: thing, person: person.cloned(), holders },
                ));
            };
            let ends = rows.iter().filter_map(|at| benefit.assignments.get(*at)?.ended);
            ground.goes_on(thing, ends)?;
            let edits = rows.iter().filter_map(|at| ended(of, &benefit.assignments, *at, ground.on)).collect();
            let before = benefit.holders(ground.on).count();
            let assigned = u32::try_from(before.saturating_sub(rows.len())).unwrap_or(u32::MAX);
            let back = Released::Credit { holder: holder.clone(), assigned, quantity: benefit.quantity };
            Ok(Decided::of(of, edits, back))
        }
        Some(thing @ Thing::VisualStudio(at)) => Err(no_one_seat(ground, thing, at, person)),
        other => Err(no_seat(other, of)),
    }
}
