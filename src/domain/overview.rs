//! Everything derived for one day: every row, count, status and deadline. Screen, JSON and exports read only this.

mod derive;

use std::ops::Range;

use super::cloud::{CloudStatus, TokenStatus};
use super::date::Date;
use super::deadline::{self, AsOf, Deadline, Index};
use super::offer::{Fee, OfferStatus, Term};
use super::pool::Pools;
use super::rules::Life;
use super::software::SoftwareStatus;
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
    /// The keys and tokens whose text stands more than once in the state (D17).
    pub pools: Pools,
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
    /// The fee of the kept year, where the term is one (R16, D3).
    pub fee: Option<Fee>,
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
    /// First day it may move on: the lock of its latest assignment is over, also when past (R45).
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
        let subscriptions = derive::subscription_rows(&as_of);
        let pools = Pools::of(state);
        let (software, keys) = derive::software_rows(&as_of, &pools);
        let (cloud, tokens) = derive::cloud_rows(&as_of, &subscriptions);
        let (visual_studio, seats) = derive::visual_studio_rows(&as_of);
        Self {
            date,
            offers: derive::offer_rows(&as_of),
            software,
            keys,
            cloud,
            tokens,
            subscriptions,
            visual_studio,
            seats,
            technical: derive::technical_rows(&as_of),
            people: derive::people_rows(&as_of),
            deadlines: ladder.listed,
            dismissed: ladder.dismissed,
            pools,
        }
    }

    /// The row of the software benefit at `at` in [`State::software`]; none before its offer's purchase (D5).
    #[must_use]
    pub fn software_at(&self, at: usize) -> Option<&SoftwareRow> {
        by(&self.software, &at, |row| row.benefit)
    }

    /// The row of the cloud benefit at `at` in [`State::cloud`]; none before its offer's purchase (D5).
    #[must_use]
    pub fn cloud_at(&self, at: usize) -> Option<&CloudRow> {
        by(&self.cloud, &at, |row| row.benefit)
    }

    /// The row of the Visual Studio benefit at `at` in [`State::visual_studio`]; none before its offer's purchase (D5).
    #[must_use]
    pub fn visual_studio_at(&self, at: usize) -> Option<&VisualStudioRow> {
        by(&self.visual_studio, &at, |row| row.benefit)
    }

    /// The row of the technical benefit at `at` in [`State::technical`]; none before its offer's purchase (D5).
    #[must_use]
    pub fn technical_at(&self, at: usize) -> Option<&TechnicalRow> {
        by(&self.technical, &at, |row| row.benefit)
    }

    /// The row of a key: software benefit, key.
    #[must_use]
    pub fn key_at(&self, of: usize, at: usize) -> Option<&KeyRow> {
        by(&self.keys, &(of, at), |row| (row.benefit, row.key))
    }

    /// The row of a token: cloud benefit, token.
    #[must_use]
    pub fn token_at(&self, of: usize, at: usize) -> Option<&TokenRow> {
        by(&self.tokens, &(of, at), |row| (row.benefit, row.token))
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

    /// The last day, inclusive, on which a thing that an offer granted could be used, where that has passed: what was is past
    /// then (R5, R7, R54, D18). `None` of a subscription, which lives on (R3), and of a person.
    #[must_use]
    pub fn over_since(&self, thing: Thing) -> Option<Date> {
        let (offer, life) = match thing {
            Thing::Offer(at) => (at, Life::Offer),
            Thing::Software(at) | Thing::Key(at, _) => (self.software_at(at)?.offer, Life::Offer),
            Thing::Cloud(at) | Thing::Token(at, _) => {
                let row = self.cloud_at(at)?;
                (row.offer, if row.assigned.is_some() { Life::Grace } else { Life::Offer })
            }
            Thing::VisualStudio(at) | Thing::Seat(at, _) => (self.visual_studio_at(at)?.offer, Life::Grace),
            Thing::Technical(at) => (self.technical_at(at)?.offer, Life::Contract),
            Thing::Subscription(_) | Thing::Person(_) => return None,
        };
        let last = self.offer(offer)?.term.last_day(life);
        (last < self.date).then_some(last)
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

/// The row with this position. Rows stand in the file's order, so that their positions ascend.
fn by<'a, R, P: Ord>(rows: &'a [R], wanted: &P, position: impl Fn(&R) -> P) -> Option<&'a R> {
    rows.get(rows.binary_search_by(|row| position(row).cmp(wanted)).ok()?)
}
