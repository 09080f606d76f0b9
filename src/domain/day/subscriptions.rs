//! Subscriptions on a day, and which of them belong to a benefit (R3, R34, R35, D7, D13).

use std::collections::{HashMap, HashSet};

use super::as_of::{AsOf, Dates};
use super::cloud::CloudRow;
use crate::domain::cloud::Cloud;
use crate::domain::date::{Date, days_between};
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::folded::Product;
use crate::domain::subscription::{Standing, Subscription, SubscriptionStatus};
use crate::domain::{Id, Rule, State, Thing};

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
    /// The rule that gave it its seats and its end.
    pub rule: Rule,
}

/// How a subscription belongs to a benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belonging {
    /// A token of the benefit went into it.
    Into,
    /// It is of the product that the benefit grants licences of (D13).
    Product,
}

/// How a subscription belongs to a benefit on a day; `None` where it does not.
#[must_use]
pub fn belongs(benefit: &Cloud, subscription: &Subscription, on: Date) -> Option<Belonging> {
    if into(benefit, on).any(|id| *id == subscription.id) {
        Some(Belonging::Into)
    } else if benefit.credit.is_none() && benefit.product == subscription.product {
        Some(Belonging::Product)
    } else {
        None
    }
}

/// The subscriptions that tokens of a benefit went into by a day, some of them twice.
pub(in crate::domain) fn into(benefit: &Cloud, on: Date) -> impl Iterator<Item = &Id> {
    benefit.tokens.iter().filter_map(move |token| token.redeemed_by(on)).map(|redeemed| &redeemed.subscription)
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>) -> Vec<SubscriptionRow> {
    (0..as_of.state.subscriptions.len()).filter_map(|at| row(as_of, at)).collect()
}

/// The row of one subscription; none before it exists (D5).
pub(super) fn row(as_of: &AsOf<'_>, at: usize) -> Option<SubscriptionRow> {
    let fact = as_of.state.subscriptions.get(at)?;
    let standing = fact.standing(as_of.rules(), as_of.date, as_of.redemptions_into(&fact.id))?;
    Some(SubscriptionRow {
        subscription: at,
        standing,
        days: days_between(as_of.date, standing.ends),
        status: standing.status(as_of.date),
        rule: standing.rule(),
    })
}

/// Positions in `rows` of those that [`belongs`] gives to no benefit that has a row.
pub(in crate::domain) fn alone(as_of: &AsOf<'_>, rows: &[SubscriptionRow], cloud: &[CloudRow]) -> Vec<usize> {
    let fact = |row: &SubscriptionRow| as_of.state.subscriptions.get(row.subscription);
    let mut ids: HashSet<&Id> = rows.iter().filter_map(fact).map(|fact| &fact.id).collect();
    let mut products: HashSet<&Product> = rows.iter().filter_map(fact).map(|fact| &fact.product).collect();
    for benefit in cloud.iter().filter_map(|row| as_of.state.cloud.get(row.benefit)) {
        if ids.is_empty() {
            break;
        }
        for id in into(benefit, as_of.date) {
            ids.remove(id);
        }
        if benefit.credit.is_none() {
            products.remove(&benefit.product);
        }
    }
    let is_alone = |row: &SubscriptionRow| {
        fact(row).is_some_and(|fact| ids.contains(&fact.id) && products.contains(&fact.product))
    };
    (0..rows.len()).filter(|at| rows.get(*at).is_some_and(is_alone)).collect()
}

pub(super) fn dates(row: &SubscriptionRow, dates: &mut Dates) {
    let thing = Thing::Subscription(row.subscription);
    dates.push_by(thing, DeadlineKind::SubscriptionEnds, row.standing.ends, row.rule);
}

/// End dates of subscriptions, to look up the soonest of those that belong to a benefit.
pub(super) struct Ends<'a> {
    by_id: HashMap<&'a Id, Date>,
    by_product: HashMap<&'a Product, Date>,
}

impl<'a> Ends<'a> {
    pub(super) fn of(state: &'a State, rows: &[SubscriptionRow]) -> Self {
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

    /// The soonest among those its tokens went into, else of those of its product: as [`belongs`] has it. A credit has none.
    pub(super) fn soonest(&self, benefit: &Cloud, on: Date) -> Option<Date> {
        if benefit.credit.is_some() {
            return None;
        }
        let first = into(benefit, on).filter_map(|id| self.by_id.get(id)).min();
        first.or_else(|| self.by_product.get(&benefit.product)).copied()
    }
}
