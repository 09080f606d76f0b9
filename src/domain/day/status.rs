//! A status of whatever kind of thing, so that what compares days needs no words.

use crate::domain::cloud::{CloudStatus, TokenStatus};
use crate::domain::offer::OfferStatus;
use crate::domain::software::SoftwareStatus;
use crate::domain::subscription::SubscriptionStatus;
use crate::domain::technical::TechnicalStatus;
use crate::domain::visual_studio::SeatStatus;

/// A status, of the kind of thing that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Of an offer.
    Offer(OfferStatus),
    /// Of a software benefit.
    Software(SoftwareStatus),
    /// Of a cloud benefit.
    Cloud(CloudStatus),
    /// Of a token.
    Token(TokenStatus),
    /// Of a subscription.
    Subscription(SubscriptionStatus),
    /// Of a seat.
    Seat(SeatStatus),
    /// Of a technical benefit.
    Technical(TechnicalStatus),
}

impl Status {
    /// The contract word.
    #[must_use]
    pub const fn as_word(self) -> &'static str {
        match self {
            Self::Offer(status) => status.as_word(),
            Self::Software(status) => status.as_word(),
            Self::Cloud(status) => status.as_word(),
            Self::Token(status) => status.as_word(),
            Self::Subscription(status) => status.as_word(),
            Self::Seat(status) => status.as_word(),
            Self::Technical(status) => status.as_word(),
        }
    }
}
