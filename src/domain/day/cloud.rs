//! Cloud benefits and their tokens on a day (R2, R5, R7, R32, R33, R41, R42).

use std::ops::Range;

use super::as_of::{AsOf, Dates, OfferOn};
use super::subscriptions::{Ends, SubscriptionRow};
use crate::domain::cloud::{Cloud, CloudStatus, CreditKind, Token, TokenStatus};
use crate::domain::date::{Date, plus_days};
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::rules::Life;
use crate::domain::{Rule, Thing};

/// A cloud benefit on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloudRow {
    /// Position in [`crate::domain::State::cloud`].
    pub benefit: usize,
    /// Position of its offer in [`crate::domain::State::enrollments`].
    pub offer: usize,
    /// Benefit expiry date, inclusive (R2, R5, D4).
    pub activate_by: Date,
    /// Whether it waits for a token to be fetched (D14), or as a credit for somebody to hold it.
    pub waits: bool,
    /// Status.
    pub status: CloudStatus,
    /// The rule that says so.
    pub rule: Rule,
    /// Its tokens in [`crate::domain::Overview::tokens`].
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
    /// Position of its benefit in [`crate::domain::State::cloud`].
    pub benefit: usize,
    /// Position among the benefit's tokens.
    pub token: usize,
    /// Whether it waits to be redeemed, whatever its day says (R32, R33).
    pub waits: bool,
    /// Status.
    pub status: TokenStatus,
    /// The rule that says so.
    pub rule: Rule,
    /// Last day of a replacement that can still be had on the day (R33).
    pub replace_until: Option<Date>,
}

impl CloudRow {
    /// How long it outlives the anniversary (R5, R7).
    #[must_use]
    pub fn life(&self) -> Life {
        if self.assigned.is_some() { Life::Grace } else { Life::Offer }
    }

    /// Tokens that can be redeemed, or credits that can be given, of how many there are; none where that is not known.
    #[must_use]
    pub fn ready_of(&self, benefit: &Cloud) -> Option<(u32, u32)> {
        match self.assigned {
            Some(_) if self.status == CloudStatus::Lapsed => Some((0, benefit.quantity?)),
            Some(held) => benefit.quantity.map(|all| (all.saturating_sub(held), all)),
            None => u32::try_from(self.tokens.len()).ok().filter(|all| *all > 0).map(|all| (self.ready, all)),
        }
    }
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>, subscriptions: &[SubscriptionRow]) -> (Vec<CloudRow>, Vec<TokenRow>) {
    let ends = Ends::of(as_of.state, subscriptions);
    let mut tokens = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.cloud.len());
    rows.extend((0..as_of.state.cloud.len()).filter_map(|at| row(as_of, at, &ends, &mut tokens)));
    (rows, tokens)
}

/// The row of one benefit, and after the others those of its tokens; none before its offer's purchase (D5).
pub(super) fn row(as_of: &AsOf<'_>, at: usize, ends: &Ends<'_>, tokens: &mut Vec<TokenRow>) -> Option<CloudRow> {
    let date = as_of.date;
    let benefit = as_of.state.cloud.get(at)?;
    let offer = as_of.offer(&benefit.enrollment)?;
    let activate_by = offer.term.first_use_by(benefit.activate_by, benefit.life());
    let first = tokens.len();
    tokens.extend(benefit.tokens.iter().enumerate().map(|(position, token)| {
        let status = token.status(date, activate_by, offer.lapsed());
        TokenRow {
            benefit: at,
            token: position,
            waits: token.is_unused(date),
            status,
            rule: rule_of_token(as_of, &offer, status, activate_by),
            replace_until: token
                .replace_until(date, &offer.term, false)
                .and_then(|_| token.replace_until(date, &offer.term, benefit.is_replacement(token, date))),
        }
    }));
    let own = tokens.get(first..).unwrap_or(&[]);
    let assigned = benefit.credit.as_ref().map(|_| u32::try_from(benefit.holders(date).count()).unwrap_or(u32::MAX));
    let (status, rule) = match assigned {
        Some(held) => credit(as_of, benefit, &offer, held),
        None => licences(as_of, benefit, &offer, activate_by, own),
    };
    Some(CloudRow {
        benefit: at,
        offer: offer.at,
        activate_by,
        waits: match assigned {
            Some(held) => benefit.quantity.map_or(held == 0, |quantity| held < quantity),
            None => benefit.lacks_token(),
        },
        status,
        rule,
        ready: u32::try_from(own.iter().filter(|token| token.status == TokenStatus::Ready).count()).unwrap_or(u32::MAX),
        assigned,
        subscription_ends: ends.soonest(benefit, date),
        tokens: first..first + own.len(),
    })
}

/// A credit that waits for somebody or that somebody holds; tokens, and licences whose token was never fetched (D14).
pub(super) fn dates(as_of: &AsOf<'_>, row: &CloudRow, tokens: &[TokenRow], dates: &mut Dates) {
    let open = as_of.open_offer(row.offer, row.life());
    let thing = Thing::Cloud(row.benefit);
    if let Some(offer) = open {
        if row.waits {
            dates.push(thing, DeadlineKind::BenefitExpiry, row.activate_by);
        }
        if row.assigned.is_some_and(|held| held > 0) {
            dates.push(thing, DeadlineKind::GraceEnds, offer.term.grace_ends());
        }
    }
    for token in tokens {
        let thing = Thing::Token(row.benefit, token.token);
        if token.waits && as_of.open_offer(row.offer, Life::Offer).is_some() {
            dates.push(thing, DeadlineKind::BenefitExpiry, row.activate_by);
        }
        if let Some(last) = token.replace_until {
            dates.push(thing, DeadlineKind::ReplacementCloses, last);
        }
    }
}

fn rule_of_token(as_of: &AsOf<'_>, offer: &OfferOn, status: TokenStatus, activate_by: Date) -> Rule {
    match status {
        TokenStatus::Replaced => Rule::REPLACEMENT_TOKEN,
        TokenStatus::Redeemed => Rule::REDEEMED_ONCE,
        TokenStatus::Ready => as_of.granted(offer),
        // Its day has passed, or its offer lapsed before that.
        TokenStatus::Expired if activate_by < as_of.date => Rule::BENEFIT_EXPIRY,
        TokenStatus::Expired => Rule::WHAT_WORKS,
    }
}

/// The first status of a token benefit that holds, and its rule.
fn licences(
    as_of: &AsOf<'_>,
    benefit: &Cloud,
    offer: &OfferOn,
    activate_by: Date,
    tokens: &[TokenRow],
) -> (CloudStatus, Rule) {
    let any = |status: TokenStatus| tokens.iter().any(|token| token.status == status);
    if any(TokenStatus::Ready) {
        (CloudStatus::Ready, as_of.granted(offer))
    } else if any(TokenStatus::Redeemed) {
        (CloudStatus::Redeemed, latest(as_of, benefit, offer, activate_by, tokens))
    } else if !tokens.is_empty() && tokens.iter().all(|token| token.status == TokenStatus::Replaced) {
        (CloudStatus::Replaced, Rule::REPLACEMENT_TOKEN)
    } else if offer.lapsed() {
        (CloudStatus::Lapsed, Rule::WHAT_WORKS)
    } else if any(TokenStatus::Expired) {
        // A replacement can be what left none but those that had expired.
        let rule = latest(as_of, benefit, offer, activate_by, tokens);
        (CloudStatus::Expired, if rule == Rule::REPLACEMENT_TOKEN { rule } else { Rule::BENEFIT_EXPIRY })
    } else if as_of.date > activate_by {
        (CloudStatus::Expired, Rule::BENEFIT_EXPIRY)
    } else {
        (CloudStatus::NoToken, as_of.granted(offer))
    }
}

/// The rule of what happened last to one of its tokens: on one day first that one was redeemed, then that one was replaced,
/// then that one expired.
fn latest(as_of: &AsOf<'_>, benefit: &Cloud, offer: &OfferOn, activate_by: Date, tokens: &[TokenRow]) -> Rule {
    let happened = |row: &TokenRow, token: &Token| match row.status {
        TokenStatus::Redeemed => token.redeemed.as_ref().map(|fact| (fact.on, 2)),
        TokenStatus::Replaced => token.replaced.as_ref().map(|fact| (fact.on, 1)),
        TokenStatus::Expired => Some((plus_days(activate_by.min(offer.term.window_closes()), 1), 0)),
        TokenStatus::Ready => None,
    };
    let all = tokens.iter().zip(&benefit.tokens).filter_map(|(row, token)| Some((happened(row, token)?, row.rule)));
    all.max_by_key(|(when, _)| *when).map_or_else(|| as_of.granted(offer), |(_, rule)| rule)
}

/// The first status of a credit that holds, and its rule (R5: it lives through the grace).
fn credit(as_of: &AsOf<'_>, benefit: &Cloud, offer: &OfferOn, held: u32) -> (CloudStatus, Rule) {
    let rule = credit_rule(benefit);
    if offer.is_over(Life::Grace, as_of.date) {
        (CloudStatus::Lapsed, Rule::GRACE)
    } else if held == 0 {
        let never = as_of.is_first(offer) && !benefit.assignments.iter().any(|row| row.on <= as_of.date);
        (CloudStatus::NotAssigned, if never { Rule::ENROLLMENT_YEAR } else { rule })
    } else if benefit.quantity.is_some_and(|quantity| held < quantity) {
        (CloudStatus::PartlyAssigned, rule)
    } else {
        (CloudStatus::Assigned, rule)
    }
}

/// Who may have a credit, and how long.
pub(in crate::domain) fn credit_rule(benefit: &Cloud) -> Rule {
    match benefit.credit_kind() {
        Some(CreditKind::Bulk) => Rule::BULK_CREDIT,
        Some(CreditKind::Monthly) | None => Rule::MONTHLY_CREDIT,
    }
}
