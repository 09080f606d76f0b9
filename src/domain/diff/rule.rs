//! By which rule a status or a figure reads otherwise.

use super::super::cloud::{Cloud, CloudStatus, CreditKind, TokenStatus};
use super::super::offer::{Counting, OfferStatus};
use super::super::overview::Overview;
use super::super::software::SoftwareStatus;
use super::super::technical::{TechnicalKind, TechnicalStatus};
use super::super::visual_studio::SeatStatus;
use super::super::{Rule, State, Thing};
use super::{Figure, Reading};

/// The enrollment year: with the purchase everything that was granted is there.
const BOUGHT: u8 = 1;
/// The benefit expiry date.
const EXPIRED: u8 = 2;
/// One year of use from redemption.
const YEAR_OF_USE: u8 = 3;
/// What needs a person works 30 days past the anniversary.
const GRACE: u8 = 5;
/// The renewal window.
const WINDOW: u8 = 6;
/// What works when: nothing more can be redeemed once the offer is lapsed.
const LAPSED_BENEFIT: u8 = 7;
/// The new anniversary, and with it every date that follows from it (D4).
const RENEWED: u8 = 9;
/// Missing the window.
const LAPSED_OFFER: u8 = 11;
/// Used activations: the limit is reached.
const LIMIT: u8 = 20;
/// Software is not perpetual.
const TO_CLEAR: u8 = 25;
/// Blocked keys.
const BLOCKED: u8 = 30;
/// A key redeems once.
const REDEEMED: u8 = 32;
/// Replacement tokens.
const REPLACED: u8 = 33;
/// Who may hold seats and credits.
const ASSIGNEE: u8 = 43;
/// A seat is one person's.
const ASSIGNED: u8 = 44;
/// When a seat may move on.
const MOVES_ON: u8 = 45;
/// Enabling.
const ENABLED: u8 = 48;
/// The end of a support contract.
const CONTRACT_ENDS: u8 = 54;

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
    Rule(match thing {
        Thing::Offer(_) => offer(was, OfferStatus::from_word(word)),
        Thing::Software(at) | Thing::Key(at, _) => software(state, at, was, SoftwareStatus::from_word(word)),
        Thing::Cloud(at) => cloud(state, (before, after), at, was, CloudStatus::from_word(word)),
        Thing::Token(at, _) => token(after, at, was, TokenStatus::from_word(word)),
        Thing::Subscription(at) => subscription(after, at),
        Thing::VisualStudio(_) | Thing::Seat(..) => seat(was, SeatStatus::from_word(word)),
        Thing::Technical(at) => technical(state, at, was, TechnicalStatus::from_word(word)),
        Thing::Person(_) => ASSIGNEE,
    })
}

/// The rule by which a figure reads otherwise than the day before: `from` then, `to` now.
pub(super) fn of_figure(
    state: &State,
    after: &Overview,
    thing: Thing,
    figure: Figure,
    (from, to): (&Reading<'_>, &Reading<'_>),
) -> Rule {
    Rule(match (figure, thing) {
        (Figure::Used, Thing::Technical(at)) => used(state, at),
        (Figure::Used, Thing::Key(at, _)) => counted(state, at),
        (Figure::Seats | Figure::Ends, Thing::Subscription(at)) => subscription(after, at),
        (Figure::Holders, Thing::Cloud(at)) => state.cloud.get(at).map_or(ASSIGNEE, credit),
        (Figure::Holder, _) if *from == Reading::Nothing && *to != Reading::Nothing => ASSIGNED,
        (Figure::Holder, _) => MOVES_ON,
        (Figure::NewAnniversary, _) => RENEWED,
        (Figure::Left | Figure::Used | Figure::Seats | Figure::Ends | Figure::Holders, _) => ASSIGNEE,
    })
}

fn offer(was: Option<&str>, is: Option<OfferStatus>) -> u8 {
    match is {
        Some(OfferStatus::Window) => WINDOW,
        Some(OfferStatus::Lapsed) => LAPSED_OFFER,
        Some(OfferStatus::Active) if was.is_some() => RENEWED,
        Some(OfferStatus::Active) | None => BOUGHT,
    }
}

/// What is there with the purchase, or again after a renewal.
fn granted(was: Option<&str>) -> u8 {
    if was.is_some() { RENEWED } else { BOUGHT }
}

fn software(state: &State, at: usize, was: Option<&str>, is: Option<SoftwareStatus>) -> u8 {
    match is {
        Some(SoftwareStatus::Lapsed) => TO_CLEAR,
        Some(SoftwareStatus::KeyBlocked) => BLOCKED,
        Some(SoftwareStatus::KeyUsedUp) => LIMIT,
        Some(SoftwareStatus::Active) => counted(state, at),
        Some(SoftwareStatus::Expired) => EXPIRED,
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
fn counted(state: &State, at: usize) -> u8 {
    let enrollment = state.software.get(at).map(|benefit| &benefit.enrollment);
    let offer = state.enrollments.iter().find(|offer| Some(&offer.id) == enrollment);
    match offer.map(|offer| offer.counting).unwrap_or_default() {
        Counting::NewOrChangedHardware => 18,
        Counting::EveryActivation => 19,
    }
}

fn cloud(
    state: &State,
    (before, after): (&Overview, &Overview),
    at: usize,
    was: Option<&str>,
    is: Option<CloudStatus>,
) -> u8 {
    let Some(benefit) = state.cloud.get(at) else { return BOUGHT };
    let turned = |wanted: TokenStatus| {
        (0..benefit.tokens.len()).any(|token| {
            let status = |of: &Overview| of.token_at(at, token).map(|row| row.status);
            status(after) == Some(wanted) && status(before) != Some(wanted)
        })
    };
    match is {
        Some(CloudStatus::Lapsed) if benefit.credit.is_some() => GRACE,
        Some(CloudStatus::Lapsed) => LAPSED_BENEFIT,
        Some(CloudStatus::Redeemed) if turned(TokenStatus::Redeemed) => REDEEMED,
        Some(CloudStatus::Redeemed | CloudStatus::Expired) if turned(TokenStatus::Replaced) => REPLACED,
        // Redeemed already: the last one that was ready is not any more.
        Some(CloudStatus::Redeemed) => expired(after, at),
        Some(CloudStatus::Replaced) => REPLACED,
        Some(CloudStatus::Expired) => EXPIRED,
        Some(CloudStatus::NotAssigned) if was.is_none() => BOUGHT,
        Some(CloudStatus::NotAssigned | CloudStatus::PartlyAssigned | CloudStatus::Assigned) => credit(benefit),
        Some(CloudStatus::Ready | CloudStatus::NoToken) | None => granted(was),
    }
}

/// Who may have a credit, and how long.
fn credit(benefit: &Cloud) -> u8 {
    match benefit.credit.as_ref().map(|credit| credit.kind) {
        Some(CreditKind::Bulk) => 41,
        Some(CreditKind::Monthly) | None => 42,
    }
}

fn token(after: &Overview, of: usize, was: Option<&str>, is: Option<TokenStatus>) -> u8 {
    match is {
        Some(TokenStatus::Redeemed) => REDEEMED,
        Some(TokenStatus::Replaced) => REPLACED,
        Some(TokenStatus::Expired) => expired(after, of),
        Some(TokenStatus::Ready) | None => granted(was),
    }
}

/// Why a token can no longer be redeemed: its day has passed, or its offer lapsed before that.
fn expired(after: &Overview, of: usize) -> u8 {
    let passed = after.cloud_at(of).is_none_or(|row| row.activate_by < after.date);
    if passed { EXPIRED } else { LAPSED_BENEFIT }
}

/// What gave a subscription its seats and its end.
fn subscription(after: &Overview, at: usize) -> u8 {
    let row = after.subscriptions.iter().find(|row| row.subscription == at);
    row.map_or(YEAR_OF_USE, |row| row.standing.rule().0)
}

fn seat(was: Option<&str>, is: Option<SeatStatus>) -> u8 {
    match is {
        Some(SeatStatus::Held) => ASSIGNED,
        Some(SeatStatus::Locked) => MOVES_ON,
        Some(SeatStatus::Ended) => GRACE,
        Some(SeatStatus::Free) if was.is_some() => MOVES_ON,
        Some(SeatStatus::Free) | None => BOUGHT,
    }
}

fn technical(state: &State, at: usize, was: Option<&str>, is: Option<TechnicalStatus>) -> u8 {
    let hours = is_hours(state, at);
    let used_up = was == Some(TechnicalStatus::UsedUp.as_word());
    match is {
        Some(TechnicalStatus::UsedUp) => used(state, at),
        // A new term has begun, and counts anew (D4).
        Some(TechnicalStatus::Active) if used_up => used(state, at),
        Some(TechnicalStatus::Active) if hours => granted(was),
        Some(TechnicalStatus::Active) => ENABLED,
        // A contract has a life of its own (R54); hours, and what was never enabled, have none.
        Some(TechnicalStatus::Ended) if hours || was == Some(TechnicalStatus::NotActivated.as_word()) => LAPSED_BENEFIT,
        Some(TechnicalStatus::Ended) => CONTRACT_ENDS,
        Some(TechnicalStatus::NotActivated) | None => granted(was),
    }
}

/// What counts against what a technical benefit grants.
fn used(state: &State, at: usize) -> u8 {
    if is_hours(state, at) { 51 } else { 50 }
}

/// Whether it grants advisory hours, not incidents of a contract.
fn is_hours(state: &State, at: usize) -> bool {
    state.technical.get(at).is_some_and(|benefit| benefit.kind == TechnicalKind::AdvisoryHours)
}
