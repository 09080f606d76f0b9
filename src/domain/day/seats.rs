//! Visual Studio benefits and their seats on a day (R5, R44, R45, D9, D14).

use std::ops::Range;

use super::as_of::{AsOf, Dates, OfferOn};
use crate::domain::date::Date;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::rules::Life;
use crate::domain::visual_studio::{Seat, SeatStatus};
use crate::domain::{Rule, Thing};

/// A Visual Studio benefit on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisualStudioRow {
    /// Position in [`crate::domain::State::visual_studio`].
    pub benefit: usize,
    /// Position of its offer in [`crate::domain::State::enrollments`].
    pub offer: usize,
    /// Last day to assign, inclusive (R5, D4).
    pub activate_by: Date,
    /// Last day of use (R5).
    pub usable_until: Date,
    /// Seats that somebody holds, by the ledger: also after the grace, when the status says that they ended.
    pub assigned: u32,
    /// Seats that can be given: quantity − assigned − released and still locked; never below 0 (R45).
    pub free: u32,
    /// Its seats in [`crate::domain::Overview::seats`].
    pub seats: Range<usize>,
    /// Seats granted but not on record, each of which waits (D14).
    pub unrecorded: u32,
    /// What a seat that is not on record is: free like any that was never assigned, until the grace is over.
    pub unrecorded_status: SeatStatus,
}

/// A seat on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatRow {
    /// Position of its benefit in [`crate::domain::State::visual_studio`].
    pub benefit: usize,
    /// Position among the benefit's seats.
    pub seat: usize,
    /// Whether it waits for somebody to hold it, whatever its day says.
    pub waits: bool,
    /// Status.
    pub status: SeatStatus,
    /// The rule that says so.
    pub rule: Rule,
    /// First day it may move on: the lock of its latest assignment is over, also when past (R45).
    pub reassignable_from: Option<Date>,
}

impl VisualStudioRow {
    /// Whether as many are held as were granted: those that are on record beyond that are nobody's to give (R44).
    #[must_use]
    pub fn is_full(&self, quantity: u32) -> bool {
        self.assigned >= quantity
    }
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>) -> (Vec<VisualStudioRow>, Vec<SeatRow>) {
    let mut seats = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.visual_studio.len());
    rows.extend((0..as_of.state.visual_studio.len()).filter_map(|at| row(as_of, at, &mut seats)));
    (rows, seats)
}

/// Positions in `rows` of those that grant more seats than are on record, or of which none is.
pub(in crate::domain) fn beyond(rows: &[VisualStudioRow]) -> Vec<usize> {
    let open = |(at, row): (usize, &VisualStudioRow)| (row.unrecorded > 0 || row.seats.is_empty()).then_some(at);
    rows.iter().enumerate().filter_map(open).collect()
}

/// The row of one benefit, and after the others those of its seats; none before its offer's purchase (D5).
pub(super) fn row(as_of: &AsOf<'_>, at: usize, seats: &mut Vec<SeatRow>) -> Option<VisualStudioRow> {
    let (date, rules) = (as_of.date, as_of.rules());
    let benefit = as_of.state.visual_studio.get(at)?;
    let offer = as_of.offer(&benefit.enrollment)?;
    let usable_until = offer.term.grace_ends();
    let first = seats.len();
    seats.extend(benefit.seats.iter().enumerate().map(|(position, seat)| {
        let status = seat.status(rules, date, usable_until);
        SeatRow {
            benefit: at,
            seat: position,
            waits: seat.holder(date).is_none(),
            status,
            rule: rule_of(as_of, &offer, seat, status),
            reassignable_from: seat.reassignable_from(rules, date),
        }
    }));
    let own = seats.get(first..).unwrap_or(&[]);
    let count =
        |of: &dyn Fn(&SeatRow) -> bool| u32::try_from(own.iter().filter(|row| of(row)).count()).unwrap_or(u32::MAX);
    let assigned = count(&|row| !row.waits);
    let locked = count(&|row| row.waits && row.reassignable_from.is_some_and(|day| date < day));
    let over = offer.is_over(Life::Grace, date);
    Some(VisualStudioRow {
        benefit: at,
        offer: offer.at,
        activate_by: offer.term.first_use_by(benefit.activate_by, Life::Grace),
        usable_until,
        assigned,
        free: benefit.quantity.saturating_sub(assigned).saturating_sub(locked),
        seats: first..first + own.len(),
        unrecorded: benefit.unrecorded(),
        unrecorded_status: if over { SeatStatus::Ended } else { SeatStatus::Free },
    })
}

/// Seats that somebody holds, seats that wait, and seats that are not on record yet (D14).
pub(super) fn dates(as_of: &AsOf<'_>, row: &VisualStudioRow, seats: &[SeatRow], dates: &mut Dates) {
    if as_of.open_offer(row.offer, Life::Grace).is_none() {
        return;
    }
    let thing = Thing::VisualStudio(row.benefit);
    if row.unrecorded > 0 {
        dates.push(thing, DeadlineKind::BenefitExpiry, row.activate_by);
    }
    if row.assigned > 0 {
        dates.push(thing, DeadlineKind::GraceEnds, row.usable_until);
    }
    let full = as_of.state.visual_studio.get(row.benefit).is_some_and(|own| row.is_full(own.quantity));
    for seat in seats {
        let thing = Thing::Seat(row.benefit, seat.seat);
        if seat.waits && !full {
            dates.push(thing, DeadlineKind::BenefitExpiry, row.activate_by);
        }
        if let Some(day) = seat.reassignable_from {
            dates.push(thing, DeadlineKind::Reassignable, day);
        }
    }
}

fn rule_of(as_of: &AsOf<'_>, offer: &OfferOn, seat: &Seat, status: SeatStatus) -> Rule {
    match status {
        SeatStatus::Ended => Rule::GRACE,
        SeatStatus::Held => Rule::PER_USER,
        SeatStatus::Free if as_of.is_first(offer) && seat.latest(as_of.date).is_none() => Rule::ENROLLMENT_YEAR,
        SeatStatus::Locked | SeatStatus::Free => Rule::REASSIGNMENT,
    }
}
