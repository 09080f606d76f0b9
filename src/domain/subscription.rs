//! Subscriptions: what a tenant really has, and what tokens add to it (R3, R34–R37, D7).

use std::collections::HashMap;

use super::cloud::{RedeemAs, Redemption};
use super::date::{Date, days_between, plus_days};
use super::dismissed::Dismissed;
use super::folded::{Product, Tenant};
use super::rules::Rules;
use super::words::words;
use super::{Id, Rule};

words! {
    /// Status of a subscription on a day.
    pub enum SubscriptionStatus {
        /// Its end date is that day or later.
        Active = "active",
        /// Its end date has passed.
        Ended = "ended",
    }
}

/// A subscription of a tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The subscription's id.
    pub id: Id,
    /// Product name; a token must be of the same product (D7, D13).
    pub product: Product,
    /// The tenant.
    pub tenant: Tenant,
    /// Seats and end date as they stood on a day; `None` where a token redeemed as new created it.
    pub stated: Option<Stated>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// Seats and end date as they stood on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// Seats.
    pub seats: u32,
    /// Last day.
    pub ends: Date,
    /// The day they stood so; redemptions after it are folded in.
    pub as_of: Date,
}

/// Seats and end date that result from facts and rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Seats.
    pub seats: u32,
    /// Last day, inclusive.
    pub ends: Date,
    /// How it came to this end: the last fact that moved it.
    pub last: Option<RedeemAs>,
}

impl Standing {
    /// First activation of a token (R3, R37): its seats, through the same day next year.
    #[must_use]
    pub fn new(rules: &Rules, on: Date, seats: u32) -> Self {
        Self { seats, ends: rules.subscription_ends(on), last: Some(RedeemAs::New) }
    }

    /// Adds a token's seats and averages the end date (R34): `(A × B + C × a token's days) ÷ (A + C)` days, rounded down.
    #[must_use]
    pub fn add(self, rules: &Rules, on: Date, seats: u32) -> Self {
        let (now, more) = (i64::from(self.seats), i64::from(seats));
        let left = days_between(on, self.ends).max(0);
        let days = (now * left + more * rules.token).checked_div(now + more).unwrap_or(left);
        Self { seats: self.seats.saturating_add(seats), ends: plus_days(on, days), last: Some(RedeemAs::Add) }
    }

    /// Extends the end date by `C ÷ A × a token's days`, multiplied before divided and rounded down; seats stay (R35).
    #[must_use]
    pub fn extend(self, rules: &Rules, on: Date, seats: u32) -> Self {
        let (now, more) = (i64::from(self.seats), i64::from(seats));
        let left = days_between(on, self.ends).max(0);
        let added = (more * rules.token).checked_div(now).unwrap_or(0);
        Self { seats: self.seats, ends: plus_days(on, left + added), last: Some(RedeemAs::Extend) }
    }

    /// The rule that gave the end date: R35 after an extension, R34 after an addition, otherwise R3.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self.last {
            Some(RedeemAs::Extend) => Rule::EXTEND_END_DATE,
            Some(RedeemAs::Add) => Rule::ADD_LICENCES,
            Some(RedeemAs::New) | None => Rule::YEAR_OF_USE,
        }
    }

    /// Status on `on`: the end date is the last active day.
    #[must_use]
    pub fn status(&self, on: Date) -> SubscriptionStatus {
        if self.ends >= on { SubscriptionStatus::Active } else { SubscriptionStatus::Ended }
    }
}

/// What went into each subscription, with the seats of each token: gathered once where several are asked for.
#[derive(Debug)]
pub struct Redemptions<'a>(HashMap<&'a Id, Vec<(&'a Redemption, u32)>>);

impl<'a> Redemptions<'a> {
    /// What went into one, in the order in which it was gathered.
    #[must_use]
    pub fn of(&self, subscription: &Id) -> &[(&'a Redemption, u32)] {
        self.0.get(subscription).map_or(&[][..], Vec::as_slice)
    }
}

impl<'a> FromIterator<(&'a Redemption, u32)> for Redemptions<'a> {
    fn from_iter<T: IntoIterator<Item = (&'a Redemption, u32)>>(all: T) -> Self {
        let mut own: HashMap<_, Vec<_>> = HashMap::new();
        for (redeemed, seats) in all {
            own.entry(&redeemed.subscription).or_default().push((redeemed, seats));
        }
        Self(own)
    }
}

impl Subscription {
    /// Seats and end date on `on`, folding the redemptions that went into it (`seats` of each token beside it).
    /// `None` before it existed: before its `as_of` and its first redemption as new (D5).
    #[must_use]
    pub fn standing<'a>(
        &self,
        rules: &Rules,
        on: Date,
        redemptions: impl IntoIterator<Item = (&'a Redemption, u32)>,
    ) -> Option<Standing> {
        let by_then = self.standings(rules, redemptions).into_iter().take_while(|(day, _)| *day <= on);
        by_then.last().and_then(|(_, standing)| standing)
    }

    /// Seats and end date after each fact that moved them, with its day: the last one of a day is how it stands then.
    #[must_use]
    pub fn standings<'a>(
        &self,
        rules: &Rules,
        redemptions: impl IntoIterator<Item = (&'a Redemption, u32)>,
    ) -> Vec<(Date, Option<Standing>)> {
        let own = redemptions.into_iter().filter(|(redeemed, _)| redeemed.subscription == self.id);
        let mut events: Vec<(&Redemption, u32)> = own.collect();
        // On one day `new` comes first, wherever its token stands in the file: nothing can be added to what is not
        // there or has ended, and an active subscription is not begun anew (R37, D7).
        events.sort_by_key(|(redeemed, _)| (redeemed.on, redeemed.redeemed_as != RedeemAs::New));
        let mut stated = self
            .stated
            .map(|stated| (stated.as_of, Some(Standing { seats: stated.seats, ends: stated.ends, last: None })));
        let (mut standings, mut standing) = (Vec::with_capacity(events.len() + 1), None);
        for (redeemed, seats) in events {
            // What is stated holds whatever was redeemed by that day.
            if let Some(stated) = stated.take_if(|(as_of, _)| redeemed.on > *as_of) {
                standings.push(stated);
                standing = stated.1;
            }
            standing = match (redeemed.redeemed_as, standing) {
                (RedeemAs::New, _) => Some(Standing::new(rules, redeemed.on, seats)),
                (RedeemAs::Add, Some(standing)) => Some(standing.add(rules, redeemed.on, seats)),
                (RedeemAs::Extend, Some(standing)) => Some(standing.extend(rules, redeemed.on, seats)),
                (RedeemAs::Add | RedeemAs::Extend, None) => None,
            };
            standings.push((redeemed.on, standing));
        }
        standings.extend(stated);
        standings
    }
}
