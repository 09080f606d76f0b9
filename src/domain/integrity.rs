//! What a state must not contradict itself in: facts of different records against each other.
//!
//! Reading a file reports every contradiction with its place; a command that would make one is refused.

use std::collections::HashMap;

use super::cloud::{Cloud, RedeemAs, Token};
use super::date::plus_days;
use super::subscription::Subscription;
use super::technical::TechnicalKind;
use super::{Date, Id, Rule, State, Thing};

/// Two facts that cannot both be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contradiction {
    /// A token redeemed before its offer was bought.
    RedeemedBeforePurchase {
        /// The token.
        token: Thing,
        /// The redemption.
        on: Date,
        /// The purchase.
        purchased: Date,
    },
    /// Something that happened to what an offer grants, before it was bought. In a file that is a warning.
    BeforePurchase {
        /// The key, token, seat or benefit.
        of: Thing,
        /// The day of it.
        on: Date,
        /// The purchase.
        purchased: Date,
    },
    /// A replacement that was redeemed before it was issued (R33, D8).
    RedeemedBeforeIssue {
        /// The replacement.
        token: Thing,
        /// The redemption.
        on: Date,
        /// The day it was issued.
        issued: Date,
    },
    /// A case that was opened before its benefit was enabled (R48).
    OpenedBeforeEnabled {
        /// The benefit.
        of: Thing,
        /// The first such case.
        on: Date,
        /// The day it was enabled; `None` where it was not.
        enabled: Option<Date>,
    },
    /// A subscription that ended before the day on which it is said to have stood so (D8).
    EndsBeforeStated {
        /// The subscription.
        subscription: Thing,
        /// Its last day.
        ends: Date,
        /// The day of its figures.
        as_of: Date,
    },
    /// A token that was added to, or extended, a subscription that had ended by then (R37, D7).
    IntoEnded {
        /// The subscription.
        subscription: Thing,
        /// The day of that.
        on: Date,
        /// Its last day then.
        ends: Date,
    },
    /// A token began a subscription anew that had not ended by then (R37, D7).
    BegunActive {
        /// The subscription.
        subscription: Thing,
        /// The day of that.
        on: Date,
        /// Its last day then.
        ends: Date,
    },
    /// A credit that has tokens: it is given to people, and nothing of it is redeemed (R31, R41, R42).
    CreditWithTokens {
        /// The benefit.
        of: Thing,
    },
    /// Two tokens are replaced by the same one (R33, D8).
    ReplacedTwice {
        /// The second of them.
        token: Thing,
        /// The first of them.
        first: Thing,
    },
    /// A token is replaced by one of another benefit.
    ReplacedAcross {
        /// The token.
        token: Thing,
        /// The benefit that the replacing token belongs to.
        theirs: Thing,
    },
    /// An addition to, or extension of, a subscription that does not exist yet (D7).
    NoSubscriptionYet {
        /// The token.
        token: Thing,
        /// The first day the subscription exists, where known.
        from: Option<Date>,
    },
    /// An addition to, or extension of, a subscription on another tenant (D7).
    OtherTenant {
        /// The token.
        token: Thing,
        /// The subscription.
        subscription: Thing,
    },
    /// An addition to, or extension of, a subscription of another product (D7).
    OtherProduct {
        /// The token.
        token: Thing,
        /// The subscription.
        subscription: Thing,
    },
    /// A row of an assignment ledger that ends before it begins.
    EndedBeforeStart {
        /// The seat, or the credit's benefit.
        of: Thing,
        /// The row, from 0.
        row: usize,
    },
    /// A row of a seat's ledger before the one that it ends.
    AssignedBeforePrevious {
        /// The seat.
        of: Thing,
        /// The row, from 0.
        row: usize,
    },
}

impl Contradiction {
    /// The rule that it is against.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::RedeemedBeforePurchase { .. } | Self::BeforePurchase { .. } => Rule::ENROLLMENT_YEAR,
            Self::ReplacedTwice { .. } | Self::ReplacedAcross { .. } | Self::RedeemedBeforeIssue { .. } => {
                Rule::REPLACEMENT_TOKEN
            }
            Self::OpenedBeforeEnabled { .. } => Rule::ENABLING,
            Self::EndsBeforeStated { .. } => Rule::YEAR_OF_USE,
            Self::NoSubscriptionYet { .. }
            | Self::OtherProduct { .. }
            | Self::IntoEnded { .. }
            | Self::BegunActive { .. } => Rule::REDEMPTION_PATH,
            Self::OtherTenant { .. } => Rule::TENANT,
            Self::CreditWithTokens { .. } => Rule::MONTHLY_CREDIT,
            Self::EndedBeforeStart { .. } | Self::AssignedBeforePrevious { .. } => Rule::BOOKKEEPING,
        }
    }
}

/// Every contradiction of a state between records, those between rows of one ledger left out.
#[must_use]
pub fn between_records(state: &State) -> Vec<Contradiction> {
    let mut found = Vec::new();
    purchases(state, &mut found);
    replacements(state, &mut found);
    subscriptions(state, |how| how != RedeemAs::New, &mut found);
    found
}

/// Every contradiction of a state.
#[must_use]
pub fn contradictions(state: &State) -> Vec<Contradiction> {
    let mut found = between_records(state);
    found.extend(before_purchase(state));
    // What a token began is of its product, on its tenant (R32, R37).
    subscriptions(state, |how| how == RedeemAs::New, &mut found);
    before_others(state, &mut found);
    found.extend(into_ended(state));
    for (at, benefit) in state.cloud.iter().enumerate() {
        let idle = benefit.credit.is_some() && !benefit.tokens.is_empty();
        found.extend(idle.then_some(Contradiction::CreditWithTokens { of: Thing::Cloud(at) }));
        let backward = benefit.assignments.iter().enumerate().filter(|(_, row)| row.is_backward());
        found.extend(backward.map(|(row, _)| Contradiction::EndedBeforeStart { of: Thing::Cloud(at), row }));
    }
    for (at, benefit) in state.visual_studio.iter().enumerate() {
        for (position, seat) in benefit.seats.iter().enumerate() {
            let of = Thing::Seat(at, position);
            let mut previous: Option<Date> = None;
            for (row, fact) in seat.assignments.iter().enumerate() {
                if fact.is_backward() {
                    found.push(Contradiction::EndedBeforeStart { of, row });
                }
                if previous.is_some_and(|previous| fact.on < previous) {
                    found.push(Contradiction::AssignedBeforePrevious { of, row });
                }
                previous = Some(fact.on);
            }
        }
    }
    found
}

/// Every token with its benefit and the thing that it is.
fn tokens(state: &State) -> impl Iterator<Item = (Thing, &Cloud, &Token)> {
    state.cloud.iter().enumerate().flat_map(|(at, benefit)| {
        let tokens = benefit.tokens.iter().enumerate();
        tokens.map(move |(position, token)| (Thing::Token(at, position), benefit, token))
    })
}

/// The first day of each offer, by its id.
fn purchased(state: &State) -> HashMap<&Id, Date> {
    let mut days = HashMap::new();
    for offer in &state.enrollments {
        days.entry(&offer.id).or_insert(offer.purchased);
    }
    days
}

fn purchases(state: &State, found: &mut Vec<Contradiction>) {
    let days = purchased(state);
    for (token, benefit, fact) in tokens(state) {
        if let (Some(redeemed), Some(&purchased)) = (&fact.redeemed, days.get(&benefit.enrollment))
            && redeemed.on < purchased
        {
            let on = redeemed.on;
            found.push(Contradiction::RedeemedBeforePurchase { token, on, purchased });
        }
    }
}

/// What happened to anything before its offer was bought, redemptions left out.
fn before_purchase(state: &State) -> Vec<Contradiction> {
    let (days, mut found) = (purchased(state), Vec::new());
    let mut early = |of: Thing, offer: &Id, facts: &mut dyn Iterator<Item = Date>| {
        let Some(&purchased) = days.get(offer) else { return };
        let facts = facts.filter(|on| *on < purchased);
        found.extend(facts.map(|on| Contradiction::BeforePurchase { of, on, purchased }));
    };
    for (at, benefit) in state.software.iter().enumerate() {
        for (position, key) in benefit.keys.iter().enumerate() {
            let used = key.activations.iter().map(|row| row.on);
            early(Thing::Key(at, position), &benefit.enrollment, &mut key.viewed.into_iter().chain(used));
        }
    }
    for (at, benefit) in state.cloud.iter().enumerate() {
        early(Thing::Cloud(at), &benefit.enrollment, &mut benefit.assignments.iter().map(|row| row.on));
        for (position, token) in benefit.tokens.iter().enumerate() {
            let replaced = token.replaced.as_ref().map(|fact| fact.on);
            early(Thing::Token(at, position), &benefit.enrollment, &mut token.viewed.into_iter().chain(replaced));
        }
    }
    for (at, benefit) in state.visual_studio.iter().enumerate() {
        for (position, seat) in benefit.seats.iter().enumerate() {
            let given = &mut seat.assignments.iter().map(|row| row.on);
            early(Thing::Seat(at, position), &benefit.enrollment, given);
        }
    }
    for (at, benefit) in state.technical.iter().enumerate() {
        let opened = benefit.incidents.iter().map(|row| row.on);
        early(Thing::Technical(at), &benefit.enrollment, &mut benefit.activated.into_iter().chain(opened));
    }
    found
}

/// Days of one record that are before a day of it, or of the one that it came from, which was first.
fn before_others(state: &State, found: &mut Vec<Contradiction>) {
    for (at, benefit) in state.cloud.iter().enumerate() {
        for replaced in benefit.tokens.iter().filter_map(|token| token.replaced.as_ref()) {
            let by = benefit.tokens.iter().position(|token| replaced.by.as_ref() == Some(&token.id));
            let redeemed = by.and_then(|by| Some((by, benefit.tokens.get(by)?.redeemed.as_ref()?.on)));
            found.extend(redeemed.filter(|(_, on)| *on < replaced.on).map(|(by, on)| {
                Contradiction::RedeemedBeforeIssue { token: Thing::Token(at, by), on, issued: replaced.on }
            }));
        }
    }
    for (at, benefit) in state.technical.iter().enumerate() {
        let first = benefit.incidents.iter().map(|row| row.on).min();
        // Advisory hours need no enabling (R51).
        let needed = benefit.kind != TechnicalKind::AdvisoryHours;
        let enabled = benefit.activated;
        let early = first.filter(|on| enabled.map_or(needed, |enabled| *on < enabled));
        found.extend(early.map(|on| Contradiction::OpenedBeforeEnabled { of: Thing::Technical(at), on, enabled }));
    }
    for (at, subscription) in state.subscriptions.iter().enumerate() {
        found.extend(subscription.stated.filter(|stated| stated.ends < stated.as_of).map(|stated| {
            let subscription = Thing::Subscription(at);
            Contradiction::EndsBeforeStated { subscription, ends: stated.ends, as_of: stated.as_of }
        }));
    }
}

/// Tokens that went into what had ended, or began anew what had not: by the figures of the day before (R37).
fn into_ended(state: &State) -> Vec<Contradiction> {
    let into = state.redemptions();
    let mut found = Vec::new();
    for (at, own) in state.subscriptions.iter().enumerate() {
        let own_tokens = into.of(&own.id);
        let begun = |on: Date| own_tokens.iter().any(|(fact, _)| fact.on == on && fact.redeemed_as == RedeemAs::New);
        // What stands in the figures of a later day was before them.
        let later = own_tokens.iter().filter(|(fact, _)| own.stated.is_none_or(|stated| stated.as_of < fact.on));
        for (fact, _) in later {
            let before = own.standing(&state.rules, plus_days(fact.on, -1), own_tokens.iter().copied());
            let (subscription, on) = (Thing::Subscription(at), fact.on);
            found.extend(before.map(|own| own.ends).and_then(|ends| match fact.redeemed_as {
                RedeemAs::New => (ends >= on).then_some(Contradiction::BegunActive { subscription, on, ends }),
                RedeemAs::Add | RedeemAs::Extend => {
                    (ends < on && !begun(on)).then_some(Contradiction::IntoEnded { subscription, on, ends })
                }
            }));
        }
    }
    found
}

/// A token replaces one token at most, of its own benefit (R33, D8).
fn replacements(state: &State, found: &mut Vec<Contradiction>) {
    let owners: HashMap<&Id, (usize, &Cloud)> = state
        .cloud
        .iter()
        .enumerate()
        .flat_map(|(at, benefit)| benefit.tokens.iter().map(move |token| (&token.id, (at, benefit))))
        .collect();
    let mut seen: HashMap<&Id, Thing> = HashMap::new();
    for (token, benefit, fact) in tokens(state) {
        let Some(by) = fact.replaced.as_ref().and_then(|fact| fact.by.as_ref()) else { continue };
        if let Some(first) = seen.get(by) {
            found.push(Contradiction::ReplacedTwice { token, first: *first });
        } else {
            seen.insert(by, token);
        }
        if let Some((owner, _)) = owners.get(by).filter(|(_, owner)| owner.id != benefit.id) {
            found.push(Contradiction::ReplacedAcross { token, theirs: Thing::Cloud(*owner) });
        }
    }
}

/// A token is added only to, and extends only, a subscription that exists, on its tenant, of its product (D7): of the tokens
/// that went in so.
fn subscriptions(state: &State, of: fn(RedeemAs) -> bool, found: &mut Vec<Contradiction>) {
    let known: HashMap<&Id, (usize, &Subscription)> = state
        .subscriptions
        .iter()
        .enumerate()
        .map(|(at, subscription)| (&subscription.id, (at, subscription)))
        .collect();
    let mut created: HashMap<&Id, Date> = HashMap::new();
    for (_, token) in state.tokens() {
        if let Some(redeemed) = token.redeemed.as_ref().filter(|fact| fact.redeemed_as == RedeemAs::New) {
            created.entry(&redeemed.subscription).and_modify(|on| *on = redeemed.on.min(*on)).or_insert(redeemed.on);
        }
    }
    for (token, benefit, fact) in tokens(state) {
        let Some(redeemed) = fact.redeemed.as_ref().filter(|fact| of(fact.redeemed_as)) else { continue };
        let Some((at, subscription)) = known.get(&redeemed.subscription).copied() else { continue };
        let from = created.get(&subscription.id).copied();
        // Figures as of a later day contain what was redeemed before it (D8), so such a subscription existed.
        let exists = subscription.stated.is_some() || from.is_some_and(|from| from <= redeemed.on);
        if !exists {
            found.push(Contradiction::NoSubscriptionYet { token, from });
        }
        if redeemed.tenant != subscription.tenant {
            found.push(Contradiction::OtherTenant { token, subscription: Thing::Subscription(at) });
        }
        if benefit.product != subscription.product {
            found.push(Contradiction::OtherProduct { token, subscription: Thing::Subscription(at) });
        }
    }
}
