//! The whole state file as values.

use super::cloud::{Cloud, Token};
use super::key::ProductKey;
use super::offer::Enrollment;
use super::partner::Partner;
use super::person::Person;
use super::rules::{Life, RuleSet};
use super::software::Software;
use super::subscription::{Redemptions, Subscription};
use super::technical::Technical;
use super::visual_studio::VisualStudio;
use super::{Date, Id};

/// The format of state files that this program writes, and the newest that it knows.
pub const FORMAT: u32 = 1;

/// Everything a state file says: facts, not conclusions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The rule set.
    pub rules: RuleSet,
    /// The partner account.
    pub partner: Partner,
    /// People of the directory.
    pub people: Vec<Person>,
    /// Membership offers.
    pub enrollments: Vec<Enrollment>,
    /// Software benefits.
    pub software: Vec<Software>,
    /// Cloud benefits.
    pub cloud: Vec<Cloud>,
    /// Subscriptions of tenants.
    pub subscriptions: Vec<Subscription>,
    /// Visual Studio benefits.
    pub visual_studio: Vec<VisualStudio>,
    /// Technical benefits.
    pub technical: Vec<Technical>,
}

impl State {
    /// The membership offer with this id.
    #[must_use]
    pub fn offer(&self, id: &Id) -> Option<&Enrollment> {
        self.enrollments.iter().find(|offer| offer.id == *id)
    }

    /// The offer, by position, that begins next after a day, with its first one: until then nothing of it is shown (D5).
    #[must_use]
    pub fn begins_next(&self, on: Date) -> Option<(usize, Date)> {
        let all = self.enrollments.iter().enumerate().map(|(at, offer)| (at, offer.purchased));
        all.filter(|(_, day)| *day > on).min_by_key(|(_, day)| *day)
    }

    /// Whether what the offer with this id grants, and has that life, is over on a day (R5, R7, R11, R54); not before its
    /// purchase, nor where there is none.
    #[must_use]
    pub fn is_over(&self, offer: &Id, life: Life, on: Date) -> bool {
        let term = self.offer(offer).and_then(|offer| offer.term(self.rules, on));
        term.is_some_and(|term| term.last_day(life) < on)
    }

    /// The person with this id.
    #[must_use]
    pub fn person(&self, id: &Id) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// The texts of all keys and tokens.
    pub fn keys(&self) -> impl Iterator<Item = &ProductKey> + Clone {
        let keys = self.software.iter().flat_map(|benefit| &benefit.keys).map(|key| &key.key);
        keys.chain(self.cloud.iter().flat_map(|benefit| &benefit.tokens).map(|token| &token.key))
    }

    /// What went into each subscription, in the order of the state, with the seats of each token.
    #[must_use]
    pub fn redemptions(&self) -> Redemptions<'_> {
        self.tokens().filter_map(|(_, token)| Some((token.redeemed.as_ref()?, token.seats))).collect()
    }

    /// Every token, with the cloud benefit it belongs to.
    pub fn tokens(&self) -> impl Iterator<Item = (&Cloud, &Token)> {
        self.cloud.iter().flat_map(|benefit| benefit.tokens.iter().map(move |token| (benefit, token)))
    }
}
