//! By which rule a figure reads otherwise. A status has its rule with it.

use super::super::day::cloud::credit_rule;
use super::super::day::technical::used_rule;
use super::super::overview::Overview;
use super::super::{Rule, State, Thing};
use super::{Figure, Reading};

/// The rule by which a figure reads otherwise than the day before: `from` then, `to` now.
pub(super) fn of_figure(
    state: &State,
    after: &Overview,
    thing: Thing,
    figure: Figure,
    (from, to): (&Reading<'_>, &Reading<'_>),
) -> Rule {
    let own = match (figure, thing) {
        (Figure::Used, Thing::Technical(at)) => state.technical.get(at).map(used_rule),
        (Figure::Used, Thing::Key(at, _)) => {
            let offer = state.software.get(at).and_then(|benefit| state.offer(&benefit.enrollment));
            Some(offer.map(|offer| offer.counting).unwrap_or_default().rule())
        }
        (Figure::Seats | Figure::Ends, Thing::Subscription(at)) => after.subscription_at(at).map(|row| row.rule),
        (Figure::Holders, Thing::Cloud(at)) => state.cloud.get(at).map(credit_rule),
        (Figure::Holder, _) if *from == Reading::Nothing && *to != Reading::Nothing => Some(Rule::PER_USER),
        (Figure::Holder, _) => Some(Rule::REASSIGNMENT),
        (Figure::NewAnniversary, _) => Some(Rule::NEW_ANNIVERSARY),
        (Figure::FirstUse, _) => Some(Rule::BENEFIT_EXPIRY),
        (Figure::Left | Figure::Used | Figure::Seats | Figure::Ends | Figure::Holders, _) => None,
    };
    own.unwrap_or(Rule::ASSIGNEE)
}
