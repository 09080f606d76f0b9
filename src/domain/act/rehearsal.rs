//! Every way to redeem a token, and what each mistake between them would cost, before it is done for good (R34–R37).

use super::figure::{Figure, What};
use crate::domain::cloud::{RedeemAs, ReplacementReason};
use crate::domain::refusal::Refusal;
use crate::domain::subscription::Standing;
use crate::domain::{Date, Id};

/// What a redemption makes of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// How.
    pub how: RedeemAs,
    /// Seats afterwards.
    pub seats: u32,
    /// Days from the redemption to the end.
    pub days: i64,
    /// Last day, inclusive.
    pub ends: Date,
}

impl Outcome {
    /// Its figures, for sentences and documents.
    #[must_use]
    pub fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::new("as", What::Word(self.how.as_word())),
            Figure::new("seats", What::Count(self.seats)),
            Figure::new("days", What::Days(self.days)),
            Figure::new("ends", What::Date(self.ends)),
        ]
    }

    /// Seats times days: equal for adding and extending but for the days that are rounded down (R36).
    #[must_use]
    pub fn seat_days(&self) -> i64 {
        i64::from(self.seats).saturating_mul(self.days)
    }
}

/// Every way to redeem a token, before it is done for good (R34–R37).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    /// The subscription that can be added to or extended, as it stands, if there is one.
    pub now: Option<(Id, Standing)>,
    /// What each way comes to, or why it may not be done; in the order of [`RedeemAs`].
    pub ways: Vec<(RedeemAs, Result<Outcome, Refusal>)>,
    /// The last day, inclusive, on which a replacement could be had (R33); `None` of a token that is a replacement itself.
    pub replace_until: Option<Date>,
}

impl Rehearsal {
    /// The ways that are allowed.
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome> {
        self.ways.iter().filter_map(|(_, outcome)| outcome.as_ref().ok().copied())
    }

    /// What each mistake between two allowed ways would cost (R36).
    #[must_use]
    pub fn mistakes(&self) -> Vec<Mistake> {
        let outcomes: Vec<Outcome> = self.outcomes().collect();
        let pairs = outcomes.iter().flat_map(|done| outcomes.iter().map(move |meant| (done, meant)));
        let mistakes = pairs.filter(|(done, meant)| done.how != meant.how).map(|(done, meant)| Mistake {
            done: done.how,
            meant: meant.how,
            seats: i64::from(done.seats) - i64::from(meant.seats),
            days: done.days - meant.days,
            replaced: ReplacementReason::of_mistake(meant.how, done.how).and(self.replace_until),
        });
        mistakes.collect()
    }
}

/// Redeeming a token in one way where another was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mistake {
    /// What was done.
    pub done: RedeemAs,
    /// What was meant.
    pub meant: RedeemAs,
    /// Seats more than meant; below 0 fewer.
    pub seats: i64,
    /// Days more than meant; below 0 fewer.
    pub days: i64,
    /// The last day, inclusive, on which Microsoft replaces the token for it, once (R33).
    pub replaced: Option<Date>,
}
