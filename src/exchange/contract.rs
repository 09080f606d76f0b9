//! What stands between the partner and Microsoft's support for a technical benefit: its IDs, with which a call begins, and
//! its cases.

use super::Asked;
use crate::domain::technical::TechnicalStatus;
use crate::domain::{Date, Id};

/// The contract of a technical benefit, in words.
pub(super) struct Support<'a> {
    /// The benefit.
    pub(super) of: &'a Id,
    /// The Access ID; none where there is no contract on the day (R50, R54).
    pub(super) access: String,
    /// The Contract ID.
    pub(super) contract: String,
    /// Its cases of the day and before.
    pub(super) cases: String,
}

/// The contract of the technical benefit at that place, as the day sees it; none where there is nothing to say of it.
pub(super) fn contract(asked: Asked<'_>, at: usize) -> Option<Support<'_>> {
    let (fact, row) = (asked.state.technical.get(at)?, asked.overview.technical_at(at)?);
    let (text, day) = (asked.text, asked.overview.date);
    let is_there = row.status == TechnicalStatus::Active;
    let id = |own: &Option<String>| {
        let own = own.as_deref().filter(|_| is_there);
        own.map(|own| text.shown(own).into_owned()).unwrap_or_default()
    };
    let by = |closed: &Date| *closed <= day;
    let cases = fact.incidents.iter().filter(|own| by(&own.on));
    let cases = cases.map(|own| text.packet_case(&own.case, own.on, own.closed.filter(by)));
    let (access, contract, cases) = (id(&fact.access_id), id(&fact.contract_id), text.list(cases));
    let is_empty = [&access, &contract, &cases].into_iter().all(String::is_empty);
    (!is_empty).then_some(Support { of: &fact.id, access, contract, cases })
}
