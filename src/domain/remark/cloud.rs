//! Remarks on a cloud benefit: licences that are a credit, a credit that is none, somebody with two credits.

use super::{Catalogue, Remark};
use crate::domain::cloud::{Cloud, CreditKind};
use crate::domain::{Date, State};

/// What is worth saying of a cloud benefit, where `before` it was not so.
pub(super) fn of_cloud(
    state: &State,
    benefit: &Cloud,
    before: Option<&Cloud>,
    today: Date,
    catalogue: &dyn Catalogue,
) -> Vec<Remark> {
    let idle = before.and_then(|before| idle_holders(benefit, before));
    let renamed = before.is_none_or(|before| before.product != benefit.product);
    let credit = renamed && benefit.credit.is_none() && catalogue.is_credit(&benefit.product);
    let changed = before.is_some_and(|before| before.credit_kind() != benefit.credit_kind());
    let both = if changed { both_credits(state, benefit, today) } else { None };
    [idle, credit.then_some(Remark::IsCredit {}), both].into_iter().flatten().collect()
}

/// Of holders of what is no credit any more (R41, R42).
fn idle_holders(benefit: &Cloud, before: &Cloud) -> Option<Remark> {
    let idle = before.credit.is_some() && benefit.credit.is_none() && !before.assignments.is_empty();
    idle.then(|| Remark::NeedsNoHolder { id: benefit.id.clone() })
}

/// Somebody who holds the credit and another one, of which one is a bulk one (R41, D16).
fn both_credits(state: &State, benefit: &Cloud, on: Date) -> Option<Remark> {
    let own = benefit.credit_kind()?;
    let bulk = |other: &&Cloud| other.credit_kind().is_some_and(|other| [own, other].contains(&CreditKind::Bulk));
    benefit.holders(on).find_map(|row| {
        let mut others = state.cloud.iter().filter(|other| other.id != benefit.id).filter(bulk);
        let other = others.find(|other| other.holders(on).any(|theirs| theirs.person == row.person))?;
        Some(Remark::NotExclusive { person: row.person.clone(), other: other.id.clone() })
    })
}
