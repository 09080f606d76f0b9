//! Membership offers on a day (R1, R6, R7, R10, R11, R15, R16).

use std::collections::HashSet;

use super::as_of::{AsOf, Dates, OfferOn};
use crate::domain::date::Date;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::offer::{Fee, OfferStatus, Term};
use crate::domain::{Id, Rule, State, Thing};

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

/// Whether R15 still allows a refund: within its days from the purchase, nothing viewed, activated, redeemed,
/// assigned, enabled or used.
fn refundable(as_of: &AsOf<'_>, at: usize) -> bool {
    let (state, date) = (as_of.state, as_of.date);
    let Some(offer) = state.enrollments.get(at) else { return false };
    if date < offer.purchased || date > offer.refund_closes(state.rules) {
        return false;
    }
    !as_of.is_used(&offer.id)
}

/// The offers of which something was viewed, activated, redeemed, assigned, enabled or used by a day.
pub(super) fn used(state: &State, date: Date) -> HashSet<&Id> {
    let software = state.software.iter().filter(|benefit| {
        let mut keys = benefit.keys.iter();
        keys.any(|key| key.viewed_by(date) || key.activated(date))
    });
    let cloud = state.cloud.iter().filter(|benefit| {
        let assigned = benefit.assignments.iter().any(|row| row.on <= date);
        let viewed = |viewed: Option<Date>| viewed.is_some_and(|day| day <= date);
        assigned || benefit.tokens.iter().any(|token| token.redeemed_by(date).is_some() || viewed(token.viewed))
    });
    let visual_studio =
        state.visual_studio.iter().filter(|benefit| benefit.seats.iter().any(|seat| seat.latest(date).is_some()));
    let technical = state.technical.iter().filter(|benefit| {
        benefit.activated.is_some_and(|day| day <= date) || benefit.incidents.iter().any(|row| row.on <= date)
    });
    let (software, cloud) = (software.map(|own| &own.enrollment), cloud.map(|own| &own.enrollment));
    let (seats, technical) = (visual_studio.map(|own| &own.enrollment), technical.map(|own| &own.enrollment));
    software.chain(cloud).chain(seats).chain(technical).collect()
}
