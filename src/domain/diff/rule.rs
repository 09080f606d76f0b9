//! By which rule a status or a figure reads otherwise.

use super::super::cloud::{Cloud, CloudStatus, CreditKind, TokenStatus};
use super::super::offer::{Counting, OfferStatus};
use super::super::overview::Overview;
use super::super::software::SoftwareStatus;
use super::super::technical::{TechnicalKind, TechnicalStatus};
use super::super::visual_studio::SeatStatus;
use super::super::{Rule, State, Thing};
use super::{Figure, Reading};

/// The rule by which a status reads otherwise than the day before: `was` then, `is` now.
pub(super) fn of_status(
    state: &State,
    before: &Overview,
    after: &Overview,
    thing: Thing,
    was: Option<&str>,
    is: Option<&str>,
) -> Rule {
    let word = is.unwrap_or_default();
    match thing {
        Thing::Offer(_) => offer(was, OfferStatus::from_word(word)),
        Thing::Software(at) | Thing::Key(at, _) => software(state, at, was, SoftwareStatus::from_word(word)),
        Thing::Cloud(at) => cloud(state, (before, after), at, was, CloudStatus::from_word(word)),
        Thing::Token(at, _) => token(after, at, was, TokenStatus::from_word(word)),
        Thing::Subscription(at) => subscription(after, at),
        Thing::VisualStudio(_) | Thing::Seat(..) => seat(was, SeatStatus::from_word(word)),
        Thing::Technical(at) => technical(state, at, was, TechnicalStatus::from_word(word)),
        Thing::Person(_) => Rule::ASSIGNEE,
    }
}

/// The rule by which a figure reads otherwise than the day before: `from` then, `to` now.
pub(super) fn of_figure(
    state: &State,
    after: &Overview,
    thing: Thing,
    figure: Figure,
    (from, to): (&Reading<'_>, &Reading<'_>),
) -> Rule {
    match (figure, thing) {
        (Figure::Used, Thing::Technical(at)) => used(state, at),
        (Figure::Used, Thing::Key(at, _)) => counted(state, at),
        (Figure::Seats | Figure::Ends, Thing::Subscription(at)) => subscription(after, at),
        (Figure::Holders, Thing::Cloud(at)) => state.cloud.get(at).map_or(Rule::ASSIGNEE, credit),
        (Figure::Holder, _) if *from == Reading::Nothing && *to != Reading::Nothing => Rule::PER_USER,
        (Figure::Holder, _) => Rule::REASSIGNMENT,
        (Figure::NewAnniversary, _) => Rule::NEW_ANNIVERSARY,
        (Figure::Left | Figure::Used | Figure::Seats | Figure::Ends | Figure::Holders, _) => Rule::ASSIGNEE,
    }
}

fn offer(was: Option<&str>, is: Option<OfferStatus>) -> Rule {
    match is {
        Some(OfferStatus::Window) => Rule::RENEWAL_WINDOW,
        Some(OfferStatus::Lapsed) => Rule::MISSED_WINDOW,
        Some(OfferStatus::Active) if was.is_some() => Rule::NEW_ANNIVERSARY,
        Some(OfferStatus::Active) | None => Rule::ENROLLMENT_YEAR,
    }
}

/// What is there with the purchase, or again after a renewal.
fn granted(was: Option<&str>) -> Rule {
    if was.is_some() { Rule::NEW_ANNIVERSARY } else { Rule::ENROLLMENT_YEAR }
}

fn software(state: &State, at: usize, was: Option<&str>, is: Option<SoftwareStatus>) -> Rule {
    match is {
        Some(SoftwareStatus::Lapsed) => Rule::NOT_PERPETUAL,
        Some(SoftwareStatus::KeyBlocked) => Rule::BLOCKED_KEY,
        Some(SoftwareStatus::KeyUsedUp) => Rule::ACTIVATION_LIMIT,
        Some(SoftwareStatus::Active) => counted(state, at),
        Some(SoftwareStatus::Expired) => Rule::BENEFIT_EXPIRY,
        Some(
            SoftwareStatus::NotActivated
            | SoftwareStatus::NoKey
            | SoftwareStatus::NoDetails
            | SoftwareStatus::NoKeyNeeded,
        )
        | None => granted(was),
    }
}

/// How the activations of a software benefit are counted (D6).
fn counted(state: &State, at: usize) -> Rule {
    let offer = state.software.get(at).and_then(|benefit| state.offer(&benefit.enrollment));
    match offer.map(|offer| offer.counting).unwrap_or_default() {
        Counting::NewOrChangedHardware => Rule::COUNTING_BY_HARDWARE,
        Counting::EveryActivation => Rule::COUNTING_EVERY_ACTIVATION,
    }
}

fn cloud(
    state: &State,
    (before, after): (&Overview, &Overview),
    at: usize,
    was: Option<&str>,
    is: Option<CloudStatus>,
) -> Rule {
    let Some(benefit) = state.cloud.get(at) else { return Rule::ENROLLMENT_YEAR };
    let turned = |wanted: TokenStatus| {
        (0..benefit.tokens.len()).any(|token| {
            let status = |of: &Overview| of.token_at(at, token).map(|row| row.status);
            status(after) == Some(wanted) && status(before) != Some(wanted)
        })
    };
    match is {
        Some(CloudStatus::Lapsed) if benefit.credit.is_some() => Rule::GRACE,
        Some(CloudStatus::Lapsed) => Rule::WHAT_WORKS,
        Some(CloudStatus::Redeemed) if turned(TokenStatus::Redeemed) => Rule::REDEEMED_ONCE,
        Some(CloudStatus::Redeemed | CloudStatus::Expired) if turned(TokenStatus::Replaced) => Rule::REPLACEMENT_TOKEN,
        // Redeemed already: the last one that was ready is not any more.
        Some(CloudStatus::Redeemed) => expired(after, at),
        Some(CloudStatus::Replaced) => Rule::REPLACEMENT_TOKEN,
        Some(CloudStatus::Expired) => Rule::BENEFIT_EXPIRY,
        Some(CloudStatus::NotAssigned) if was.is_none() => Rule::ENROLLMENT_YEAR,
        Some(CloudStatus::NotAssigned | CloudStatus::PartlyAssigned | CloudStatus::Assigned) => credit(benefit),
        Some(CloudStatus::Ready | CloudStatus::NoToken) | None => granted(was),
    }
}

/// Who may have a credit, and how long.
fn credit(benefit: &Cloud) -> Rule {
    match benefit.credit.as_ref().map(|credit| credit.kind) {
        Some(CreditKind::Bulk) => Rule::BULK_CREDIT,
        Some(CreditKind::Monthly) | None => Rule::MONTHLY_CREDIT,
    }
}

fn token(after: &Overview, of: usize, was: Option<&str>, is: Option<TokenStatus>) -> Rule {
    match is {
        Some(TokenStatus::Redeemed) => Rule::REDEEMED_ONCE,
        Some(TokenStatus::Replaced) => Rule::REPLACEMENT_TOKEN,
        Some(TokenStatus::Expired) => expired(after, of),
        Some(TokenStatus::Ready) | None => granted(was),
    }
}

/// Why a token can no longer be redeemed: its day has passed, or its offer lapsed before that.
fn expired(after: &Overview, of: usize) -> Rule {
    let passed = after.cloud_at(of).is_none_or(|row| row.activate_by < after.date);
    if passed { Rule::BENEFIT_EXPIRY } else { Rule::WHAT_WORKS }
}

/// What gave a subscription its seats and its end.
fn subscription(after: &Overview, at: usize) -> Rule {
    let row = after.subscriptions.iter().find(|row| row.subscription == at);
    row.map_or(Rule::YEAR_OF_USE, |row| row.standing.rule())
}

fn seat(was: Option<&str>, is: Option<SeatStatus>) -> Rule {
    match is {
        Some(SeatStatus::Held) => Rule::PER_USER,
        Some(SeatStatus::Locked) => Rule::REASSIGNMENT,
        Some(SeatStatus::Ended) => Rule::GRACE,
        Some(SeatStatus::Free) if was.is_some() => Rule::REASSIGNMENT,
        Some(SeatStatus::Free) | None => Rule::ENROLLMENT_YEAR,
    }
}

fn technical(state: &State, at: usize, was: Option<&str>, is: Option<TechnicalStatus>) -> Rule {
    let hours = is_hours(state, at);
    let used_up = was == Some(TechnicalStatus::UsedUp.as_word());
    match is {
        Some(TechnicalStatus::UsedUp) => used(state, at),
        // A new term has begun, and counts anew (D4).
        Some(TechnicalStatus::Active) if used_up => used(state, at),
        Some(TechnicalStatus::Active) if hours => granted(was),
        Some(TechnicalStatus::Active) => Rule::ENABLING,
        // A contract has a life of its own (R54); hours, and what was never enabled, have none.
        Some(TechnicalStatus::Ended) if hours || was == Some(TechnicalStatus::NotActivated.as_word()) => {
            Rule::WHAT_WORKS
        }
        Some(TechnicalStatus::Ended) => Rule::CONTRACT_LIFE,
        Some(TechnicalStatus::NotActivated) | None => granted(was),
    }
}

/// What counts against what a technical benefit grants.
fn used(state: &State, at: usize) -> Rule {
    if is_hours(state, at) { Rule::ADVISORY_HOURS } else { Rule::INCIDENTS }
}

/// Whether it grants advisory hours, not incidents of a contract.
fn is_hours(state: &State, at: usize) -> bool {
    state.technical.get(at).is_some_and(|benefit| benefit.kind == TechnicalKind::AdvisoryHours)
}
