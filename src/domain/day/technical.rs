//! Technical benefits on a day (R48, R50, R51, R54).

use super::as_of::{AsOf, Dates, OfferOn};
use crate::domain::date::Date;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::rules::Life;
use crate::domain::technical::{Technical, TechnicalKind, TechnicalStatus};
use crate::domain::{Rule, Thing};

/// A technical benefit on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TechnicalRow {
    /// Position in [`crate::domain::State::technical`].
    pub benefit: usize,
    /// Position of its offer in [`crate::domain::State::enrollments`].
    pub offer: usize,
    /// Last day to enable it, inclusive (D4).
    pub activate_by: Date,
    /// Whether it waits to be enabled, whatever its day says; never of advisory hours (R48, R51).
    pub waits: bool,
    /// Whether it is a support contract that is enabled (R54).
    pub contract: bool,
    /// Last day of the contract (R54).
    pub contract_ends: Date,
    /// Incidents or hours used in the current term (R50, R51, D4).
    pub used: u32,
    /// What is left, never below 0; `None` = unlimited.
    pub left: Option<u32>,
    /// Status.
    pub status: TechnicalStatus,
    /// The rule that says so.
    pub rule: Rule,
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>) -> Vec<TechnicalRow> {
    (0..as_of.state.technical.len()).filter_map(|at| row(as_of, at)).collect()
}

/// The row of one benefit; none before its offer's purchase (D5).
pub(super) fn row(as_of: &AsOf<'_>, at: usize) -> Option<TechnicalRow> {
    let benefit = as_of.state.technical.get(at)?;
    let offer = as_of.offer(&benefit.enrollment)?;
    let contract_ends = offer.term.contract_ends();
    let used = benefit.used(offer.term.starts, as_of.date);
    let enabled = benefit.enabled(as_of.date);
    let status = benefit.status(as_of.date, used, contract_ends);
    Some(TechnicalRow {
        benefit: at,
        offer: offer.at,
        activate_by: offer.term.first_use_by(benefit.activate_by, Life::Contract),
        waits: !enabled,
        contract: enabled && benefit.kind != TechnicalKind::AdvisoryHours,
        contract_ends,
        used,
        left: benefit.quantity.map(|quantity| quantity.saturating_sub(used)),
        status,
        rule: rule_of(as_of, benefit, &offer, status),
    })
}

pub(super) fn dates(as_of: &AsOf<'_>, row: &TechnicalRow, dates: &mut Dates) {
    if as_of.open_offer(row.offer, Life::Contract).is_none() {
        return;
    }
    let thing = Thing::Technical(row.benefit);
    if row.contract {
        dates.push(thing, DeadlineKind::ContractEnds, row.contract_ends);
    } else if row.waits {
        dates.push(thing, DeadlineKind::BenefitExpiry, row.activate_by);
    }
}

fn rule_of(as_of: &AsOf<'_>, benefit: &Technical, offer: &OfferOn, status: TechnicalStatus) -> Rule {
    let hours = benefit.kind == TechnicalKind::AdvisoryHours;
    let lately = benefit.activated.is_some_and(|day| offer.term.starts <= day);
    match status {
        TechnicalStatus::NotActivated => as_of.granted(offer),
        TechnicalStatus::Active if hours && as_of.is_first(offer) => Rule::ENROLLMENT_YEAR,
        TechnicalStatus::Active if !hours && (lately || as_of.is_first(offer)) => Rule::ENABLING,
        // Nothing is left, or a new term has begun and counts anew (D4).
        TechnicalStatus::UsedUp | TechnicalStatus::Active => used_rule(benefit),
        // A contract has a life of its own (R54); hours, and what was never enabled, have none.
        TechnicalStatus::Ended if hours || !benefit.enabled(as_of.date) => Rule::WHAT_WORKS,
        TechnicalStatus::Ended => Rule::CONTRACT_LIFE,
    }
}

/// What counts against what a technical benefit grants.
pub(in crate::domain) fn used_rule(benefit: &Technical) -> Rule {
    match benefit.kind {
        TechnicalKind::AdvisoryHours => Rule::ADVISORY_HOURS,
        TechnicalKind::ProductSupport | TechnicalKind::SignatureCloud => Rule::INCIDENTS,
    }
}
