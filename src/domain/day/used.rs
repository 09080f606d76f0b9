//! What is in use on a day, of every tab: a refund of the offer would take it away.

use std::collections::HashSet;

use crate::domain::date::Date;
use crate::domain::{Id, State};

/// The offers of which something was viewed, activated, redeemed, assigned, enabled or used by a day.
pub(in crate::domain) fn offers(state: &State, date: Date) -> HashSet<&Id> {
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
