//! Remarks on a renewal: what should come before it, and which last days do not move with it.

use super::Remark;
use crate::domain::offer::{FeeStatus, OfferStatus};
use crate::domain::renewal::Profile;
use crate::domain::{Date, Id, State};

/// What is worth saying before a renewal is recorded, in its window: nothing says that the profile was reviewed (R12, D15), and
/// benefits have last days of their own, which do not move with it (D4). In the days of a kept year's fee (D3) no renewal is
/// asked for.
pub(super) fn of_renewal(state: &State, id: &Id, on: Date) -> Vec<Remark> {
    let found = state.offer(id).and_then(|offer| Some((offer, offer.term(state.rules, on)?)));
    let open = found.filter(|(offer, term)| {
        let fee = offer.fee(term, on).is_some_and(|fee| fee.status == FeeStatus::Open);
        term.status(on) == OfferStatus::Window && !fee
    });
    let Some((offer, term)) = open else { return Vec::new() };
    let unknown = (offer.profile(&term, on) == Profile::Unknown).then_some(Remark::ReviewUnknown {});
    // A later one was written for the term to come.
    let stay = own_days(state, id).filter(|(_, day)| *day <= term.assigned_by());
    let benefits: Vec<Id> = stay.map(|(benefit, _)| benefit.clone()).collect();
    let stay = (!benefits.is_empty()).then_some(Remark::DaysStay { benefits });
    unknown.into_iter().chain(stay).collect()
}

/// The benefits of an offer that wait for a first use by a day of their own.
fn own_days<'s>(state: &'s State, offer: &'s Id) -> impl Iterator<Item = (&'s Id, Date)> {
    let software = state.software.iter().filter(|own| own.needs_key());
    let software = software.map(|own| (&own.enrollment, &own.id, own.activate_by));
    let cloud = state.cloud.iter().map(|own| (&own.enrollment, &own.id, own.activate_by));
    let seats = state.visual_studio.iter().map(|own| (&own.enrollment, &own.id, own.activate_by));
    let technical = state.technical.iter().filter(|own| own.activated.is_none());
    let technical = technical.map(|own| (&own.enrollment, &own.id, own.activate_by));
    let all = software.chain(cloud).chain(seats).chain(technical);
    all.filter(move |(of, ..)| *of == offer).filter_map(|(_, id, day)| Some((id, day?)))
}
