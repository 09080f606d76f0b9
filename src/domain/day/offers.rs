//! Membership offers on a day (R1, R6, R7, R10, R11, R15, R16).

use super::as_of::{AsOf, Dates, OfferOn};
use crate::domain::date::Date;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::offer::{Enrollment, Fee, OfferStatus, Term};
use crate::domain::{Rule, Thing};

/// A membership offer on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferRow {
    /// Position in [`crate::domain::State::enrollments`].
    pub offer: usize,
    /// The term that the day sees (R1, R9, R16).
    pub term: Term,
    /// Where it stands (R6, R7).
    pub status: OfferStatus,
    /// The rule that says so.
    pub rule: Rule,
    /// Days left; negative when lapsed. See [`Term::days`].
    pub days: i64,
    /// Whether a refund can still be asked (R15).
    pub refundable: bool,
    /// The fee of the kept year, where the term is one (R16, D3).
    pub fee: Option<Fee>,
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>) -> Vec<OfferRow> {
    (0..as_of.state.enrollments.len()).filter_map(|at| row(as_of, at)).collect()
}

/// The row of one offer; none before its purchase (D5).
pub(super) fn row(as_of: &AsOf<'_>, at: usize) -> Option<OfferRow> {
    let offer = as_of.offer_at(at)?;
    let OfferOn { term, status, .. } = offer;
    let rule = match status {
        OfferStatus::Active => as_of.granted(&offer),
        OfferStatus::Window => Rule::RENEWAL_WINDOW,
        OfferStatus::Lapsed => Rule::MISSED_WINDOW,
    };
    Some(OfferRow {
        offer: at,
        term,
        status,
        rule,
        days: term.days(as_of.date),
        refundable: refundable(as_of, at),
        fee: as_of.state.enrollments.get(at).and_then(|fact| fact.fee(&term, as_of.date)),
    })
}

pub(super) fn dates(as_of: &AsOf<'_>, row: &OfferRow, dates: &mut Dates) {
    let thing = Thing::Offer(row.offer);
    let Some(fact) = as_of.state.enrollments.get(row.offer).filter(|_| row.status != OfferStatus::Lapsed) else {
        return;
    };
    let mut push = |kind: DeadlineKind, date: Date| dates.push(thing, kind, date);
    push(DeadlineKind::Anniversary, row.term.anniversary);
    for day in row.term.reminders() {
        push(DeadlineKind::RenewalReminder, day);
    }
    push(DeadlineKind::RenewalOpens, row.term.window_opens());
    push(DeadlineKind::RenewalCloses, row.term.window_closes());
    if let Some(fee) = row.fee.filter(|fee| fee.paid.is_none()) {
        push(DeadlineKind::FeeCloses, fee.to);
    }
    if row.refundable {
        push(DeadlineKind::RefundCloses, fact.refund_closes(as_of.state.rules));
    }
}

/// Whether R15 still allows a refund.
fn refundable(as_of: &AsOf<'_>, at: usize) -> bool {
    let (state, date) = (as_of.state, as_of.date);
    let until = |offer: &Enrollment| offer.refundable_until(state.rules, date, || as_of.is_used(&offer.id));
    state.enrollments.get(at).and_then(until).is_some()
}
