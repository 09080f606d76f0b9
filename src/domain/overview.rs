//! Everything derived for one day: every row, count, status and deadline. Screen, JSON and exports read only this.

use super::date::Date;
use super::day::as_of::{AsOf, Index};
pub use super::day::cloud::{CloudRow, TokenRow};
use super::day::ladder;
pub use super::day::offers::OfferRow;
pub use super::day::people::{Hold, PersonRow};
pub use super::day::seats::{SeatRow, VisualStudioRow};
pub use super::day::software::{KeyRow, SoftwareRow};
pub use super::day::status::Status;
pub use super::day::subscriptions::{Belonging, SubscriptionRow, belongs};
pub use super::day::technical::TechnicalRow;
use super::day::{cloud, offers, people, seats, software, subscriptions, technical};
use super::deadline::Deadline;
use super::pool::Pools;
use super::rules::Life;
use super::{Id, Rule, State, Thing};

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
    /// Positions in `subscriptions` of those that [belong](belongs) to no cloud row.
    pub subscriptions_alone: Vec<usize>,
    /// Visual Studio benefits.
    pub visual_studio: Vec<VisualStudioRow>,
    /// Positions in `visual_studio` of those that grant more seats than are on record, or of which none is.
    pub visual_studio_beyond: Vec<usize>,
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

impl Overview {
    /// Derives everything for `date`. Never fails and never panics, whatever the facts say; what refers to an offer
    /// that does not exist has no row.
    #[must_use]
    pub fn of(state: &State, date: Date) -> Self {
        let index = Index::of(state);
        let as_of = AsOf::new(state, &index, date);
        let subscriptions = subscriptions::rows(&as_of);
        let pools = Pools::of(state);
        let (software, keys) = software::rows(&as_of, &pools);
        let (cloud, tokens) = cloud::rows(&as_of, &subscriptions);
        let (visual_studio, seats) = seats::rows(&as_of);
        let rows = Self {
            date,
            offers: offers::rows(&as_of),
            software,
            keys,
            subscriptions_alone: subscriptions::alone(&as_of, &subscriptions, &cloud),
            cloud,
            tokens,
            subscriptions,
            visual_studio_beyond: seats::beyond(&visual_studio),
            visual_studio,
            seats,
            technical: technical::rows(&as_of),
            people: people::rows(&as_of),
            deadlines: Vec::new(),
            dismissed: Vec::new(),
            pools,
        };
        let ladder = ladder::ladder(&as_of, &rows);
        Self { deadlines: ladder.listed, dismissed: ladder.dismissed, ..rows }
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
        by(&self.offers, &at, |row| row.offer)
    }

    /// The row of the subscription at `at` in [`State::subscriptions`]; none before it exists (D5).
    #[must_use]
    pub fn subscription_at(&self, at: usize) -> Option<&SubscriptionRow> {
        by(&self.subscriptions, &at, |row| row.subscription)
    }

    /// The row of a seat: Visual Studio benefit, seat.
    #[must_use]
    pub fn seat_at(&self, of: usize, at: usize) -> Option<&SeatRow> {
        by(&self.seats, &(of, at), |row| (row.benefit, row.seat))
    }

    /// The row of the person at `at` in [`State::people`].
    #[must_use]
    pub fn person_at(&self, at: usize) -> Option<&PersonRow> {
        by(&self.people, &at, |row| row.person)
    }

    /// The last day, inclusive, on which a thing that an offer granted could be used, where that has passed: what was is past
    /// then (R5, R7, R54, D18). `None` of a subscription, which lives on (R3), and of a person.
    #[must_use]
    pub fn over_since(&self, thing: Thing) -> Option<Date> {
        let (offer, life) = self.lives(thing)?;
        let last = self.offer(offer)?.term.last_day(life);
        (last < self.date).then_some(last)
    }

    /// The position of the offer that a thing lives by, and how long with it (R5, R7, R54); `None` of what lives on without one.
    #[must_use]
    pub fn lives(&self, thing: Thing) -> Option<(usize, Life)> {
        Some(match thing {
            Thing::Offer(at) => (at, Life::Offer),
            Thing::Software(at) | Thing::Key(at, _) => (self.software_at(at)?.offer, Life::Offer),
            Thing::Cloud(at) | Thing::Token(at, _) => {
                let row = self.cloud_at(at)?;
                (row.offer, row.life())
            }
            Thing::VisualStudio(at) | Thing::Seat(at, _) => (self.visual_studio_at(at)?.offer, Life::Grace),
            Thing::Technical(at) => (self.technical_at(at)?.offer, Life::Contract),
            Thing::Subscription(_) | Thing::Person(_) => return None,
        })
    }

    /// The subscription row of the subscription with this id.
    #[must_use]
    pub fn subscription(&self, state: &State, id: &Id) -> Option<&SubscriptionRow> {
        self.subscriptions
            .iter()
            .find(|row| state.subscriptions.get(row.subscription).is_some_and(|fact| fact.id == *id))
    }

    /// Every status on the day with the rule that says so, beside what it belongs to: what “a status reads otherwise than
    /// the day before” compares.
    pub fn statuses(&self) -> impl Iterator<Item = (Thing, Status, Rule)> {
        let offers = self.offers.iter().map(|row| (Thing::Offer(row.offer), Status::Offer(row.status), row.rule));
        let software =
            self.software.iter().map(|row| (Thing::Software(row.benefit), Status::Software(row.status), row.rule));
        let cloud = self.cloud.iter().map(|row| (Thing::Cloud(row.benefit), Status::Cloud(row.status), row.rule));
        let tokens =
            self.tokens.iter().map(|row| (Thing::Token(row.benefit, row.token), Status::Token(row.status), row.rule));
        let subscriptions = self
            .subscriptions
            .iter()
            .map(|row| (Thing::Subscription(row.subscription), Status::Subscription(row.status), row.rule));
        let seats =
            self.seats.iter().map(|row| (Thing::Seat(row.benefit, row.seat), Status::Seat(row.status), row.rule));
        let technical =
            self.technical.iter().map(|row| (Thing::Technical(row.benefit), Status::Technical(row.status), row.rule));
        offers.chain(software).chain(cloud).chain(tokens).chain(subscriptions).chain(seats).chain(technical)
    }
}

/// The row with this position. Rows stand in the file's order, so that their positions ascend.
fn by<'a, R, P: Ord>(rows: &'a [R], wanted: &P, position: impl Fn(&R) -> P) -> Option<&'a R> {
    rows.get(rows.binary_search_by(|row| position(row).cmp(wanted)).ok()?)
}
