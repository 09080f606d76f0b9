//! The holder of a seat signed in (R44).

use super::deed::{Answers, Decided, Deed, Question, id as answered_id};
use super::figure::Nothing;
use super::ground::{Ground, changed};
use super::holders::{benefit, held_by, no_one_seat};
use crate::domain::field::{Datum, Field};
use crate::domain::person::Assignment;
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::Refusal;
use crate::domain::rules::Life;
use crate::domain::{Id, Rule, Thing};

/// The holder of a seat signed in (R44).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The seat.
    pub seat: Id,
    /// Who holds it, where that was said.
    pub person: Option<Id>,
}

impl Deed for SignedIn {
    type Effect = Nothing;

    const WORD: &'static str = "signed-in";
    const KINDS: &'static [Kind] = &[Kind::Seat];
    const TARGET: &'static str = "seat";
    const QUESTIONS: &'static [Question] =
        &[Question::may(Field::Person, Shape::Reference(Kind::Person)).as_word().typed_only()];

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        Some(Self { seat: of, person: answered_id(answers, Field::Person) })
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Nothing>, Refusal> {
        let id = &self.seat;
        if let Some(thing @ Thing::VisualStudio(at)) = ground.state.thing(id) {
            return Err(no_one_seat(ground, thing, at, self.person.as_ref()));
        }
        let Thing::Seat(of, at) = ground.known(id, Kind::Seat)? else { return Err(Ground::unknown(id, Kind::Seat)) };
        let benefit = benefit(ground, of, id)?;
        ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
        let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(id, Kind::Seat))?;
        // Of a day before it was given to somebody else nothing is noted any more (R59).
        ground.goes_on(Thing::Seat(of, at), seat.assignments.iter().map(|row| row.on))?;
        let row = held_by(seat, Thing::Seat(of, at), self.person.as_ref(), ground.on)?;
        let Some(before) = seat.assignments.get(row) else { return Err(Ground::unknown(id, Kind::Seat)) };
        if before.signed_in.is_some_and(|day| day <= ground.on) {
            return Ok(Decided::plain(id, Vec::new()));
        }
        let after = Assignment { signed_in: Some(ground.on), ..before.clone() };
        let edit = changed(id, Field::Assignments, row, before.to_value(), after.to_value());
        Ok(Decided::plain(id, vec![edit]))
    }
}
