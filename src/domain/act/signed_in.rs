//! The holder of a seat signed in (R44).

use super::deed::{Answers, Decided, Deed};
use super::figure::Nothing;
use super::ground::{Ground, changed};
use super::holders::{benefit, held};
use crate::domain::field::{Datum, Field};
use crate::domain::person::Assignment;
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::{Id, Rule, Thing};

/// The holder of a seat signed in (R44).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The seat.
    pub seat: Id,
}

impl Deed for SignedIn {
    type Effect = Nothing;

    const WORD: &'static str = "signed-in";
    const KINDS: &'static [Kind] = &[Kind::Seat];
    const TARGET: &'static str = "seat";

    fn said(of: Id, _: &Answers) -> Option<Self> {
        Some(Self { seat: of })
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Nothing>, Refusal> {
        let id = &self.seat;
        let Thing::Seat(of, at) = ground.known(id, Kind::Seat)? else { return Err(Ground::unknown(id, Kind::Seat)) };
        let benefit = benefit(ground, of, id)?;
        ground.live_offer(&benefit.enrollment, Life::Grace, Rule::WHAT_WORKS)?;
        let seat = benefit.seats.get(at).ok_or_else(|| Ground::unknown(id, Kind::Seat))?;
        // Of a day before it was given to somebody else nothing is noted any more (R59).
        ground.goes_on(Thing::Seat(of, at), seat.assignments.iter().map(|row| row.on))?;
        let held = held(seat, ground.on).and_then(|at| Some((at, seat.assignments.get(at)?)));
        let Some((row, before)) = held else {
            let of = Thing::Seat(of, at);
            return Err(Refusal::by(Rule::PER_USER, Why::NotHeld { of, person: None, holders: Vec::new() }));
        };
        if before.signed_in.is_some_and(|day| day <= ground.on) {
            return Ok(Decided::plain(id, Vec::new()));
        }
        let after = Assignment { signed_in: Some(ground.on), ..before.clone() };
        let edit = changed(id, Field::Assignments, row, before.to_value(), after.to_value());
        Ok(Decided::plain(id, vec![edit]))
    }
}
