//! “If we do not renew”: what stops with an offer, and when; what has to be removed; what lives on.

use std::collections::HashSet;

use super::cloud::{Cloud, TokenStatus};
use super::deadline::AsOf;
use super::overview::Overview;
use super::software::{Activation, Software, SoftwareKind};
use super::subscription::SubscriptionStatus;
use super::technical::TechnicalKind;
use super::words::words;
use super::{Date, Id, Rule, State, Thing};

words! {
    /// What becomes of something when its offer is not renewed.
    pub enum ImpactKind {
        /// A token can be redeemed on that day for the last time (R2, R7).
        TokenLost = "token-lost",
        /// A key can be activated on that day for the first and last time (R2, R7).
        KeyLost = "key-lost",
        /// A seat can be used on that day for the last time (R5).
        SeatEnds = "seat-ends",
        /// An Azure credit can be used on that day for the last time (R5).
        CreditEnds = "credit-ends",
        /// The last day of a support contract and its IDs (R54).
        ContractEnds = "contract-ends",
        /// The last day of a technical benefit without a contract: advisory hours, or one never enabled (R7).
        TechnicalEnds = "technical-ends",
        /// The first day without the offer: a new purchase is needed (R11).
        Lapses = "lapses",
        /// From that day on the software must be removed, or licensed otherwise (R25).
        RemoveSoftware = "remove-software",
        /// A subscription lives on through that day, whatever becomes of the offer (R3, R34, R35).
        SubscriptionEnds = "subscription-ends",
    }
}

/// One consequence of not renewing an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impact {
    /// The day: the last one, inclusive, of what ends; the first one of [`ImpactKind::Lapses`] and
    /// [`ImpactKind::RemoveSoftware`].
    pub date: Date,
    /// What becomes of it.
    pub kind: ImpactKind,
    /// What it becomes of.
    pub subject: Thing,
    /// The rule that says so.
    pub rule: Rule,
    /// Who holds the seat or the credit.
    pub person: Option<Id>,
    /// The machine that carries the software; `None` where no ledger says which do (R22, R23).
    pub machine: Option<String>,
    /// The day the software was removed from that machine: nothing is left to do there.
    pub cleared: Option<Date>,
    /// Seats that a token or subscription has, or what is left of a technical benefit.
    pub amount: Option<u32>,
}

/// What follows when the offer at `offer` in [`State::enrollments`] is not renewed after the term that the overview's
/// day sees, ascending by date, then kind, then the file's order. Of a lapsed offer the same, with days that are past.
/// What was lost before the day and not through the lapse is left out. Empty before the offer's purchase.
#[must_use]
pub fn impact(state: &State, overview: &Overview, offer: usize) -> Vec<Impact> {
    let (Some(row), Some(fact)) = (overview.offer(offer), state.enrollments.get(offer)) else { return Vec::new() };
    let term = row.term;
    let mut found = Found { overview, last: term.window_closes(), gone: term.lapses(), items: Vec::new() };
    // What ended earlier is no matter of the renewal.
    let since = overview.date.min(term.anniversary);
    found.items.push(Impact::new(ImpactKind::Lapses, found.gone, Thing::Offer(offer), 11));
    let of_offer = |enrollment: &Id| *enrollment == fact.id;
    for (at, benefit) in state.software.iter().enumerate().filter(|(_, own)| of_offer(&own.enrollment)) {
        let expiry = AsOf::key_expiry(benefit.activate_by, &term);
        found.software(at, benefit, expiry, since);
    }
    let mut into: HashSet<&Id> = HashSet::new();
    for (at, benefit) in state.cloud.iter().enumerate().filter(|(_, own)| of_offer(&own.enrollment)) {
        found.cloud(at, benefit, AsOf::cloud_expiry(benefit, &term), since);
        let redeemed = benefit.tokens.iter().filter_map(|token| token.redeemed_by(overview.date));
        into.extend(redeemed.map(|redeemed| &redeemed.subscription));
    }
    found.subscriptions(state, &into);
    for (at, benefit) in state.visual_studio.iter().enumerate().filter(|(_, own)| of_offer(&own.enrollment)) {
        for (seat, own) in benefit.seats.iter().enumerate() {
            let person = own.holder(overview.date).map(|row| row.person.clone());
            let item = Impact::new(ImpactKind::SeatEnds, found.last, Thing::Seat(at, seat), 5);
            found.items.push(Impact { person, ..item });
        }
    }
    for (at, benefit) in state.technical.iter().enumerate().filter(|(_, own)| of_offer(&own.enrollment)) {
        let contract = benefit.kind != TechnicalKind::AdvisoryHours && benefit.enabled(overview.date);
        let (kind, rule) = if contract { (ImpactKind::ContractEnds, 54) } else { (ImpactKind::TechnicalEnds, 7) };
        let amount = overview.technical_at(at).and_then(|row| row.left);
        found.items.push(Impact { amount, ..Impact::new(kind, found.last, Thing::Technical(at), rule) });
    }
    found.items.sort_by_key(|item| (item.date, item.kind));
    found.items
}

impl Impact {
    fn new(kind: ImpactKind, date: Date, subject: Thing, rule: u8) -> Self {
        let rule = Rule(rule);
        Self { date, kind, subject, rule, person: None, machine: None, cleared: None, amount: None }
    }
}

/// What was found so far.
struct Found<'a> {
    overview: &'a Overview,
    /// The last day of the grace, inclusive.
    last: Date,
    /// The first day without the offer.
    gone: Date,
    items: Vec<Impact>,
}

impl Found<'_> {
    /// The last day of a first use, and the rule that ends it: its own last day, or the lapse (R2, R7).
    fn last_use(&self, expiry: Date) -> (Date, u8) {
        if expiry <= self.last { (expiry, 2) } else { (self.last, 7) }
    }

    fn software(&mut self, at: usize, benefit: &Software, expiry: Date, since: Date) {
        if benefit.kind == SoftwareKind::Cal || benefit.activation == Activation::None {
            self.items.push(Impact::new(ImpactKind::RemoveSoftware, self.gone, Thing::Software(at), 25));
        }
        for (position, key) in benefit.keys.iter().enumerate() {
            let thing = Thing::Key(at, position);
            for (machine, cleared) in key.machines_ever(self.overview.date) {
                let item = Impact::new(ImpactKind::RemoveSoftware, self.gone, thing, 25);
                self.items.push(Impact { machine: Some(machine.to_owned()), cleared, ..item });
            }
            let (last, rule) = self.last_use(expiry);
            let waits = benefit.kind == SoftwareKind::Product
                && benefit.activation == Activation::Required
                && !key.blocked
                && !key.activated(self.overview.date);
            if waits && last >= since {
                self.items.push(Impact::new(ImpactKind::KeyLost, last, thing, rule));
            }
        }
    }

    fn cloud(&mut self, at: usize, benefit: &Cloud, expiry: Date, since: Date) {
        if benefit.credit.is_some() {
            for holder in benefit.holders(self.overview.date) {
                let item = Impact::new(ImpactKind::CreditEnds, self.last, Thing::Cloud(at), 5);
                self.items.push(Impact { person: Some(holder.person.clone()), ..item });
            }
            return;
        }
        let (last, rule) = self.last_use(expiry);
        for (position, token) in benefit.tokens.iter().enumerate() {
            let row = self.overview.token_at(at, position);
            let unused = row.is_some_and(|row| matches!(row.status, TokenStatus::Ready | TokenStatus::Expired));
            if unused && last >= since {
                let item = Impact::new(ImpactKind::TokenLost, last, Thing::Token(at, position), rule);
                self.items.push(Impact { amount: Some(token.seats), ..item });
            }
        }
    }

    fn subscriptions(&mut self, state: &State, into: &HashSet<&Id>) {
        for row in self.overview.subscriptions.iter().filter(|row| row.status == SubscriptionStatus::Active) {
            let id = state.subscriptions.get(row.subscription).map(|fact| &fact.id);
            if id.is_some_and(|id| into.contains(id)) {
                let (thing, rule) = (Thing::Subscription(row.subscription), row.standing.rule().0);
                let item = Impact::new(ImpactKind::SubscriptionEnds, row.standing.ends, thing, rule);
                self.items.push(Impact { amount: Some(row.standing.seats), ..item });
            }
        }
    }
}
