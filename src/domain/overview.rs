//! Everything derived for one day: every row, count, status and deadline. Screen, JSON and exports read only this.

use std::collections::HashMap;
use std::ops::Range;

use super::cloud::{Cloud, CloudStatus, TokenStatus};
use super::date::{Date, days_between};
use super::deadline::{self, AsOf, Deadline, Index, OfferOn};
use super::offer::{OfferStatus, Term};
use super::software::{Activation, Software, SoftwareKind, SoftwareStatus};
use super::subscription::{Standing, SubscriptionStatus};
use super::technical::TechnicalStatus;
use super::visual_studio::SeatStatus;
use super::{Id, State, Thing};

/// The derived rows of a state on one day. Rows refer to their facts by position, so they hold no text, and appear in
/// the file's order; what does not exist yet on that day has no row (D5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// The day everything is derived for.
    pub date: Date,
    /// Membership offers.
    pub offers: Vec<OfferRow>,
    /// Software benefits.
    pub software: Vec<SoftwareRow>,
    /// Keys of the software benefits; each row names its range.
    pub keys: Vec<KeyRow>,
    /// Cloud benefits.
    pub cloud: Vec<CloudRow>,
    /// Tokens of the cloud benefits; each row names its range.
    pub tokens: Vec<TokenRow>,
    /// Subscriptions.
    pub subscriptions: Vec<SubscriptionRow>,
    /// Visual Studio benefits.
    pub visual_studio: Vec<VisualStudioRow>,
    /// Seats of the Visual Studio benefits; each row names its range.
    pub seats: Vec<SeatRow>,
    /// Technical benefits.
    pub technical: Vec<TechnicalRow>,
    /// People.
    pub people: Vec<PersonRow>,
    /// The ladder of coming dates, soonest first.
    pub deadlines: Vec<Deadline>,
    /// Coming dates that were dismissed.
    pub dismissed: Vec<Deadline>,
}

/// A membership offer on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferRow {
    /// Position in [`State::enrollments`].
    pub offer: usize,
    /// The term that the day sees (R1, R9, R16).
    pub term: Term,
    /// Where it stands (R6, R7).
    pub status: OfferStatus,
    /// Days left; negative when lapsed. See [`Term::days`].
    pub days: i64,
    /// Whether a refund can still be asked (R15).
    pub refundable: bool,
}

/// A software benefit on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoftwareRow {
    /// Position in [`State::software`].
    pub benefit: usize,
    /// Position of its offer in [`State::enrollments`].
    pub offer: usize,
    /// Benefit expiry date, inclusive (R2, D4).
    pub activate_by: Date,
    /// Status.
    pub status: SoftwareStatus,
    /// Its keys in [`Overview::keys`].
    pub keys: Range<usize>,
    /// Activations used, over all its keys.
    pub used: u32,
    /// Sum of its keys' limits; `None` where there is no key or one has no known limit.
    pub limit: Option<u32>,
}

/// A product key on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyRow {
    /// Position of its benefit in [`State::software`].
    pub benefit: usize,
    /// Position among the benefit's keys.
    pub key: usize,
    /// Activations used (R18–R20).
    pub used: u32,
    /// Activations allowed; `None` = not limited or not known.
    pub limit: Option<u32>,
    /// Activations left, never below 0; `None` where the limit is not known.
    pub left: Option<u32>,
}

/// A cloud benefit on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloudRow {
    /// Position in [`State::cloud`].
    pub benefit: usize,
    /// Position of its offer in [`State::enrollments`].
    pub offer: usize,
    /// Benefit expiry date, inclusive (R2, R5, D4).
    pub activate_by: Date,
    /// Status.
    pub status: CloudStatus,
    /// Its tokens in [`Overview::tokens`].
    pub tokens: Range<usize>,
    /// Tokens that are ready to be redeemed.
    pub ready: u32,
    /// Holders of the credit; `None` where the benefit is none.
    pub assigned: Option<u32>,
    /// The soonest end among the subscriptions its tokens went into, else of those with the same product text.
    pub subscription_ends: Option<Date>,
}

/// A token on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenRow {
    /// Position of its benefit in [`State::cloud`].
    pub benefit: usize,
    /// Position among the benefit's tokens.
    pub token: usize,
    /// Status.
    pub status: TokenStatus,
    /// Last day of a replacement that can still be had on the day (R33).
    pub replace_until: Option<Date>,
}

/// A subscription on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubscriptionRow {
    /// Position in [`State::subscriptions`].
    pub subscription: usize,
    /// Seats and end date (R3, R34, R35).
    pub standing: Standing,
    /// Days to its end; negative when it ended.
    pub days: i64,
    /// Status.
    pub status: SubscriptionStatus,
}

/// A Visual Studio benefit on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisualStudioRow {
    /// Position in [`State::visual_studio`].
    pub benefit: usize,
    /// Position of its offer in [`State::enrollments`].
    pub offer: usize,
    /// Last day to assign, inclusive (R5, D4).
    pub activate_by: Date,
    /// Last day of use (R5).
    pub usable_until: Date,
    /// Seats that somebody holds, by the ledger: also after the grace, when the status says that they ended.
    pub assigned: u32,
    /// Seats that can be given: quantity − assigned − released and still locked; never below 0 (R45).
    pub free: u32,
    /// Its seats in [`Overview::seats`].
    pub seats: Range<usize>,
    /// Seats granted but not on record.
    pub unrecorded: u32,
}

/// A seat on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatRow {
    /// Position of its benefit in [`State::visual_studio`].
    pub benefit: usize,
    /// Position among the benefit's seats.
    pub seat: usize,
    /// Status.
    pub status: SeatStatus,
    /// First day it may move on: day 90 of its latest assignment, also when past (R45).
    pub reassignable_from: Option<Date>,
}

/// A technical benefit on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TechnicalRow {
    /// Position in [`State::technical`].
    pub benefit: usize,
    /// Position of its offer in [`State::enrollments`].
    pub offer: usize,
    /// Last day to enable it, inclusive (D4).
    pub activate_by: Date,
    /// Last day of the contract (R54).
    pub contract_ends: Date,
    /// Incidents or hours used in the current term (R50, R51, D4).
    pub used: u32,
    /// What is left, never below 0; `None` = unlimited.
    pub left: Option<u32>,
    /// Status.
    pub status: TechnicalStatus,
}

/// A person on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Position in [`State::people`].
    pub person: usize,
    /// What the person holds, in the order of the file.
    pub holds: Vec<Hold>,
}

/// Something a person holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// The seat, or the credit's benefit.
    pub subject: Thing,
    /// First day it was held.
    pub since: Date,
    /// First day it may move to somebody else (R45); `None` where no day is set (R42).
    pub free_from: Option<Date>,
}

impl Overview {
    /// Derives everything for `date`. Never fails and never panics, whatever the facts say; what refers to an offer
    /// that does not exist has no row.
    #[must_use]
    pub fn of(state: &State, date: Date) -> Self {
        let index = Index::of(state);
        let as_of = AsOf::new(state, &index, date);
        let ladder = deadline::ladder(&as_of);
        let subscriptions = subscription_rows(&as_of);
        let (software, keys) = software_rows(&as_of);
        let (cloud, tokens) = cloud_rows(&as_of, &subscriptions);
        let (visual_studio, seats) = visual_studio_rows(&as_of);
        Self {
            date,
            offers: offer_rows(&as_of),
            software,
            keys,
            cloud,
            tokens,
            subscriptions,
            visual_studio,
            seats,
            technical: technical_rows(&as_of),
            people: people_rows(&as_of),
            deadlines: ladder.listed,
            dismissed: ladder.dismissed,
        }
    }

    /// The keys of a software row.
    #[must_use]
    pub fn keys_of(&self, row: &SoftwareRow) -> &[KeyRow] {
        self.keys.get(row.keys.clone()).unwrap_or(&[])
    }

    /// The tokens of a cloud row.
    #[must_use]
    pub fn tokens_of(&self, row: &CloudRow) -> &[TokenRow] {
        self.tokens.get(row.tokens.clone()).unwrap_or(&[])
    }

    /// The recorded seats of a Visual Studio row.
    #[must_use]
    pub fn seats_of(&self, row: &VisualStudioRow) -> &[SeatRow] {
        self.seats.get(row.seats.clone()).unwrap_or(&[])
    }

    /// The offer row of the offer at `at` in [`State::enrollments`].
    #[must_use]
    pub fn offer(&self, at: usize) -> Option<&OfferRow> {
        self.offers.iter().find(|row| row.offer == at)
    }

    /// The subscription row of the subscription with this id.
    #[must_use]
    pub fn subscription(&self, state: &State, id: &Id) -> Option<&SubscriptionRow> {
        self.subscriptions
            .iter()
            .find(|row| state.subscriptions.get(row.subscription).is_some_and(|fact| fact.id == *id))
    }

    /// Every status on the day, as the contract word beside what it belongs to: what “a status reads otherwise than
    /// the day before” compares.
    pub fn statuses(&self) -> impl Iterator<Item = (Thing, &'static str)> {
        let offers = self.offers.iter().map(|row| (Thing::Offer(row.offer), row.status.as_word()));
        let software = self.software.iter().map(|row| (Thing::Software(row.benefit), row.status.as_word()));
        let cloud = self.cloud.iter().map(|row| (Thing::Cloud(row.benefit), row.status.as_word()));
        let tokens = self.tokens.iter().map(|row| (Thing::Token(row.benefit, row.token), row.status.as_word()));
        let subscriptions =
            self.subscriptions.iter().map(|row| (Thing::Subscription(row.subscription), row.status.as_word()));
        let seats = self.seats.iter().map(|row| (Thing::Seat(row.benefit, row.seat), row.status.as_word()));
        let technical = self.technical.iter().map(|row| (Thing::Technical(row.benefit), row.status.as_word()));
        offers.chain(software).chain(cloud).chain(tokens).chain(subscriptions).chain(seats).chain(technical)
    }
}

fn offer_rows(as_of: &AsOf<'_>) -> Vec<OfferRow> {
    (0..as_of.state.enrollments.len())
        .filter_map(|at| as_of.offer_at(at))
        .map(|OfferOn { at, term, status }| OfferRow {
            offer: at,
            term,
            status,
            days: term.days(as_of.date),
            refundable: as_of.refundable(at),
        })
        .collect()
}

fn software_rows(as_of: &AsOf<'_>) -> (Vec<SoftwareRow>, Vec<KeyRow>) {
    let mut keys = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.software.len());
    for (at, benefit) in as_of.state.software.iter().enumerate() {
        let Some(offer) = as_of.offer(&benefit.enrollment) else { continue };
        let counting = as_of.state.enrollments.get(offer.at).map(|fact| fact.counting);
        let first = keys.len();
        keys.extend(benefit.keys.iter().enumerate().map(|(position, key)| {
            let used = counting.map_or(0, |counting| key.used(counting, as_of.date));
            let left = key.limit.map(|limit| limit.saturating_sub(used));
            KeyRow { benefit: at, key: position, used, limit: key.limit, left }
        }));
        let own = keys.get(first..).unwrap_or(&[]);
        let activate_by = AsOf::key_expiry(benefit.activate_by, &offer.term);
        rows.push(SoftwareRow {
            benefit: at,
            offer: offer.at,
            activate_by,
            status: software_status(as_of, benefit, offer, activate_by, own),
            used: own.iter().map(|key| key.used).fold(0, u32::saturating_add),
            limit: own.iter().map(|key| key.limit).reduce(|sum, limit| Some(sum?.saturating_add(limit?))).flatten(),
            keys: first..first + own.len(),
        });
    }
    (rows, keys)
}

/// The first status that holds (R2, R7, R20–R23, R30).
fn software_status(
    as_of: &AsOf<'_>,
    benefit: &Software,
    offer: OfferOn,
    activate_by: Date,
    keys: &[KeyRow],
) -> SoftwareStatus {
    if offer.lapsed() {
        SoftwareStatus::Lapsed
    } else if benefit.kind == SoftwareKind::Cal {
        SoftwareStatus::NoDetails
    } else if benefit.activation == Activation::None {
        SoftwareStatus::NoKeyNeeded
    } else if benefit.keys.iter().any(|key| key.blocked) {
        SoftwareStatus::KeyBlocked
    } else if keys.iter().any(|key| key.limit.is_some_and(|limit| key.used >= limit)) {
        SoftwareStatus::KeyUsedUp
    } else if benefit.keys.iter().any(|key| key.activated(as_of.date)) {
        SoftwareStatus::Active
    } else if as_of.date > activate_by {
        SoftwareStatus::Expired
    } else if keys.is_empty() {
        SoftwareStatus::NoKey
    } else {
        SoftwareStatus::NotActivated
    }
}

fn cloud_rows(as_of: &AsOf<'_>, subscriptions: &[SubscriptionRow]) -> (Vec<CloudRow>, Vec<TokenRow>) {
    let date = as_of.date;
    let mut tokens: Vec<TokenRow> = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.cloud.len());
    let ends = Ends::of(as_of.state, subscriptions);
    for (at, benefit) in as_of.state.cloud.iter().enumerate() {
        let Some(offer) = as_of.offer(&benefit.enrollment) else { continue };
        let activate_by = AsOf::cloud_expiry(benefit, &offer.term);
        let first = tokens.len();
        tokens.extend(benefit.tokens.iter().enumerate().map(|(position, token)| {
            TokenRow {
                benefit: at,
                token: position,
                status: token.status(date, activate_by, offer.lapsed()),
                replace_until: token
                    .replace_until(date, false)
                    .and_then(|_| token.replace_until(date, benefit.is_replacement(token, date))),
            }
        }));
        let own = tokens.get(first..).unwrap_or(&[]);
        let assigned =
            benefit.credit.as_ref().map(|_| u32::try_from(benefit.holders(date).count()).unwrap_or(u32::MAX));
        let status = match assigned {
            Some(held) => credit_status(offer, held, benefit.quantity),
            None => licence_status(offer, date > activate_by, own),
        };
        rows.push(CloudRow {
            benefit: at,
            offer: offer.at,
            activate_by,
            status,
            ready: u32::try_from(own.iter().filter(|token| token.status == TokenStatus::Ready).count())
                .unwrap_or(u32::MAX),
            assigned,
            subscription_ends: if assigned.is_some() { None } else { ends.soonest(benefit, date) },
            tokens: first..first + own.len(),
        });
    }
    (rows, tokens)
}

/// End dates of subscriptions, to look the soonest up.
struct Ends<'a> {
    by_id: HashMap<&'a Id, Date>,
    by_product: HashMap<&'a str, Date>,
}

impl<'a> Ends<'a> {
    fn of(state: &'a State, rows: &[SubscriptionRow]) -> Self {
        let mut ends = Self { by_id: HashMap::new(), by_product: HashMap::new() };
        for row in rows {
            if let Some(fact) = state.subscriptions.get(row.subscription) {
                let day = row.standing.ends;
                ends.by_id.insert(&fact.id, day);
                ends.by_product.entry(&fact.product).and_modify(|soonest| *soonest = day.min(*soonest)).or_insert(day);
            }
        }
        ends
    }

    /// The soonest among those the benefit's tokens went into by `date`, else of those with the same product text.
    fn soonest(&self, benefit: &Cloud, date: Date) -> Option<Date> {
        let redeemed = benefit.tokens.iter().filter_map(|token| token.redeemed_by(date));
        let into = redeemed.filter_map(|redeemed| self.by_id.get(&redeemed.subscription)).min();
        into.or_else(|| self.by_product.get(benefit.product.as_str())).copied()
    }
}

/// The first status of a token benefit that holds.
fn licence_status(offer: OfferOn, past_expiry: bool, tokens: &[TokenRow]) -> CloudStatus {
    let any = |status: TokenStatus| tokens.iter().any(|token| token.status == status);
    if any(TokenStatus::Ready) {
        CloudStatus::Ready
    } else if any(TokenStatus::Redeemed) {
        CloudStatus::Redeemed
    } else if !tokens.is_empty() && tokens.iter().all(|token| token.status == TokenStatus::Replaced) {
        CloudStatus::Replaced
    } else if offer.lapsed() {
        CloudStatus::Lapsed
    } else if any(TokenStatus::Expired) || past_expiry {
        CloudStatus::Expired
    } else {
        CloudStatus::NoToken
    }
}

/// The first status of a credit that holds (R5: it lives through the grace).
fn credit_status(offer: OfferOn, held: u32, quantity: Option<u32>) -> CloudStatus {
    if offer.lapsed() {
        CloudStatus::Lapsed
    } else if held == 0 {
        CloudStatus::NotAssigned
    } else if quantity.is_some_and(|quantity| held < quantity) {
        CloudStatus::PartlyAssigned
    } else {
        CloudStatus::Assigned
    }
}

fn subscription_rows(as_of: &AsOf<'_>) -> Vec<SubscriptionRow> {
    as_of
        .state
        .subscriptions
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| {
            let standing = fact.standing(as_of.date, as_of.redemptions_into(&fact.id))?;
            Some(SubscriptionRow {
                subscription: at,
                standing,
                days: days_between(as_of.date, standing.ends),
                status: standing.status(as_of.date),
            })
        })
        .collect()
}

fn visual_studio_rows(as_of: &AsOf<'_>) -> (Vec<VisualStudioRow>, Vec<SeatRow>) {
    let date = as_of.date;
    let mut seats: Vec<SeatRow> = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.visual_studio.len());
    for (at, benefit) in as_of.state.visual_studio.iter().enumerate() {
        let Some(offer) = as_of.offer(&benefit.enrollment) else { continue };
        let usable_until = offer.term.window_closes();
        let first = seats.len();
        seats.extend(benefit.seats.iter().enumerate().map(|(position, seat)| SeatRow {
            benefit: at,
            seat: position,
            status: seat.status(date, usable_until),
            reassignable_from: seat.reassignable_from(date),
        }));
        let assigned = deadline::assigned(benefit, date);
        let locked = benefit
            .seats
            .iter()
            .filter(|seat| seat.holder(date).is_none() && seat.reassignable_from(date).is_some_and(|day| date < day));
        let locked = u32::try_from(locked.count()).unwrap_or(u32::MAX);
        let recorded = u32::try_from(benefit.seats.len()).unwrap_or(u32::MAX);
        rows.push(VisualStudioRow {
            benefit: at,
            offer: offer.at,
            activate_by: AsOf::assigned_expiry(benefit.activate_by, &offer.term),
            usable_until,
            assigned,
            free: benefit.quantity.saturating_sub(assigned).saturating_sub(locked),
            seats: first..seats.len(),
            unrecorded: benefit.quantity.saturating_sub(recorded),
        });
    }
    (rows, seats)
}

fn technical_rows(as_of: &AsOf<'_>) -> Vec<TechnicalRow> {
    as_of
        .state
        .technical
        .iter()
        .enumerate()
        .filter_map(|(at, benefit)| {
            let offer = as_of.offer(&benefit.enrollment)?;
            let contract_ends = offer.term.window_closes();
            let used = benefit.used(offer.term.starts, as_of.date);
            Some(TechnicalRow {
                benefit: at,
                offer: offer.at,
                activate_by: AsOf::assigned_expiry(benefit.activate_by, &offer.term),
                contract_ends,
                used,
                left: benefit.quantity.map(|quantity| quantity.saturating_sub(used)),
                status: benefit.status(as_of.date, used, contract_ends),
            })
        })
        .collect()
}

fn people_rows(as_of: &AsOf<'_>) -> Vec<PersonRow> {
    let date = as_of.date;
    let mut rows: Vec<PersonRow> =
        (0..as_of.state.people.len()).map(|person| PersonRow { person, holds: Vec::new() }).collect();
    let positions: HashMap<&Id, usize> =
        as_of.state.people.iter().enumerate().map(|(at, person)| (&person.id, at)).collect();
    let mut give = |person: &Id, hold: Hold| {
        if let Some(row) = positions.get(person).and_then(|at| rows.get_mut(*at)) {
            row.holds.push(hold);
        }
    };
    for (at, benefit) in as_of.state.cloud.iter().enumerate() {
        if benefit.credit.is_none() || as_of.offer(&benefit.enrollment).is_none() {
            continue;
        }
        for held in benefit.holders(date) {
            give(&held.person, Hold { subject: Thing::Cloud(at), since: held.on, free_from: None });
        }
    }
    for (at, benefit) in as_of.state.visual_studio.iter().enumerate() {
        if as_of.offer(&benefit.enrollment).is_none() {
            continue;
        }
        for (position, seat) in benefit.seats.iter().enumerate() {
            if let Some(held) = seat.holder(date) {
                let free_from = seat.reassignable_from(date);
                give(&held.person, Hold { subject: Thing::Seat(at, position), since: held.on, free_from });
            }
        }
    }
    rows
}
