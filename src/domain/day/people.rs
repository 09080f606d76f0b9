//! People on a day, and what they hold (R42, R45).

use std::collections::HashMap;

use super::as_of::AsOf;
use crate::domain::date::Date;
use crate::domain::{Id, Thing};

/// A person on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Position in [`crate::domain::State::people`].
    pub person: usize,
    /// The place of its first line in a list of what everybody holds, in which who holds nothing has a line, too.
    pub first: usize,
    /// What the person holds, in the order of the file.
    pub holds: Vec<Hold>,
}

/// Something a person holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// The seat, or the credit's benefit.
    pub subject: Thing,
    /// First day it was held.
    pub since: Date,
    /// First day it may move to somebody else (R45); `None` where no day is set (R42).
    pub free_from: Option<Date>,
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>) -> Vec<PersonRow> {
    let (date, rules) = (as_of.date, as_of.rules());
    let mut rows: Vec<PersonRow> =
        (0..as_of.state.people.len()).map(|person| PersonRow { person, first: 0, holds: Vec::new() }).collect();
    let positions: HashMap<&Id, usize> =
        as_of.state.people.iter().enumerate().map(|(at, person)| (&person.id, at)).collect();
    let mut give = |person: &Id, hold: Hold| {
        if let Some(row) = positions.get(person).and_then(|at| rows.get_mut(*at)) {
            row.holds.push(hold);
        }
    };
    for (at, benefit) in as_of.state.cloud.iter().enumerate() {
        if benefit.credit.is_none() || as_of.offer(&benefit.enrollment).is_none() {
            continue;
        }
        for held in benefit.holders(date) {
            give(&held.person, Hold { subject: Thing::Cloud(at), since: held.on, free_from: None });
        }
    }
    for (at, benefit) in as_of.state.visual_studio.iter().enumerate() {
        if as_of.offer(&benefit.enrollment).is_none() {
            continue;
        }
        for (position, seat) in benefit.seats.iter().enumerate() {
            if let Some(held) = seat.holder(date) {
                let free_from = seat.reassignable_from(rules, date);
                give(&held.person, Hold { subject: Thing::Seat(at, position), since: held.on, free_from });
            }
        }
    }
    let mut lines = 0;
    for row in &mut rows {
        row.first = lines;
        lines += row.lines();
    }
    rows
}

impl PersonRow {
    /// Lines that it takes in a list of what everybody holds.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.holds.len().max(1)
    }
}
