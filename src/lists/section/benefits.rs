//! The columns that sections of benefits have alike: which one it is, what granted it, and until when it must be used.

use super::{Unredeemed, expiry_tone};
use crate::domain::Date;
use crate::domain::deadline::DeadlineKind;
use crate::domain::software::Grant;
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::heading;
use crate::lists::tone::Tone;

/// What the benefit of a row has, whatever kind it is of.
pub(super) struct Granted {
    /// Position of its offer.
    pub(super) offer: usize,
    /// Which of the offer's grants it is.
    pub(super) grant: Grant,
    /// The last day to make something of it.
    pub(super) activate_by: Date,
    /// Whether it is not redeemed, activated or assigned.
    pub(super) waits: bool,
}

impl Granted {
    /// What the quick filters ask.
    pub(super) fn unredeemed(&self) -> Option<Unredeemed> {
        self.waits.then_some(Unredeemed { activate_by: self.activate_by })
    }
}

/// A section whose rows are benefits.
pub(super) trait Benefits {
    /// What the benefit of a row is called.
    fn product(cx: Cx<'_>, row: usize) -> Option<Cell<'_>>;

    /// What it has.
    fn facts(cx: Cx<'_>, row: usize) -> Option<Granted>;
}

/// Which benefit it is.
pub(super) const fn benefit<S: Benefits>(rank: u8, min: u16) -> Column {
    Column::new(heading::BENEFIT, rank, min, |cx, row| S::product(cx, row)).of_names()
}

/// What granted it; of two rows of one name it tells which is which.
pub(super) const fn source<S: Benefits>(rank: u8) -> Column {
    Column::new(heading::SOURCE, rank, 12, |cx, row| {
        let granted = S::facts(cx, row)?;
        Some(Cell::own(cx.text.source(&cx.state.enrollments, granted.offer, granted.grant)?))
    })
    .of_words()
    .telling()
    // What is cut of it looks alike.
    .or_short(|cx, row| {
        let granted = S::facts(cx, row)?;
        Some(Cell::own(cx.text.source_short(&cx.state.enrollments, granted.offer, granted.grant)?))
    })
}

/// The last day to make something of it, marked while that is still to be done.
pub(super) const fn activate_by<S: Benefits>(rank: u8) -> Column {
    Column::new(heading::ACTIVATE_BY, rank, 11, |cx, row| {
        let granted = S::facts(cx, row)?;
        let day = granted.activate_by;
        let tone = if granted.waits { expiry_tone(cx, DeadlineKind::BenefitExpiry, day) } else { Tone::Plain };
        Some(Cell::date(Some(day)).in_tone(tone))
    })
    .sorted(|cx, row| Some(SortKey::day(Some(S::facts(cx, row)?.activate_by))))
}
