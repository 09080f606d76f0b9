//! The rows of an overview, from facts and rules.

use super::super::folded::Product;
use std::collections::HashMap;

use super::super::cloud::{Cloud, CloudStatus, TokenStatus};
use super::super::date::{Date, days_between};
use super::super::deadline::{self, AsOf, OfferOn};
use super::super::pool::{Pooled, Pools};
use super::super::rules::Life;
use super::super::software::{Activation, Software, SoftwareKind, SoftwareStatus};
use super::super::{Id, State, Thing};
use super::{
    CloudRow, Hold, KeyRow, OfferRow, PersonRow, SeatRow, SoftwareRow, SubscriptionRow, TechnicalRow, TokenRow,
    VisualStudioRow,
};

pub(super) fn offer_rows(as_of: &AsOf<'_>) -> Vec<OfferRow> {
    (0..as_of.state.enrollments.len())
        .filter_map(|at| as_of.offer_at(at))
        .map(|OfferOn { at, term, status }| OfferRow {
            offer: at,
            term,
            status,
            days: term.days(as_of.date),
            refundable: as_of.refundable(at),
            fee: as_of.state.enrollments.get(at).and_then(|fact| fact.fee(&term, as_of.date)),
        })
        .collect()
}

pub(super) fn software_rows(as_of: &AsOf<'_>, pools: &Pools) -> (Vec<SoftwareRow>, Vec<KeyRow>) {
    let mut keys = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.software.len());
    // What each pool has left together, once for all of its keys.
    let left_of = |things: &[Thing]| Pooled::of(as_of.state, things.iter().copied(), as_of.date).left();
    let pooled: Vec<Option<u32>> = pools.iter().map(left_of).collect();
    for (at, benefit) in as_of.state.software.iter().enumerate() {
        let Some(offer) = as_of.offer(&benefit.enrollment) else { continue };
        let counting = as_of.state.enrollments.get(offer.at).map(|fact| fact.counting);
        let first = keys.len();
        keys.extend(benefit.keys.iter().enumerate().map(|(position, key)| {
            let used = counting.map_or(0, |counting| key.used(counting, as_of.date));
            let left = match pools.place(Thing::Key(at, position)) {
                None => key.limit.map(|limit| limit.saturating_sub(used)),
                Some(pool) => pooled.get(pool).copied().flatten(),
            };
            KeyRow { benefit: at, key: position, used, limit: key.limit, left }
        }));
        let own = keys.get(first..).unwrap_or(&[]);
        let activate_by = offer.term.first_use_by(benefit.activate_by, Life::Offer);
        rows.push(SoftwareRow {
            benefit: at,
            offer: offer.at,
            activate_by,
            status: software_status(as_of, benefit, offer, activate_by, own),
            used: own.iter().map(|key| key.used).fold(0, u32::saturating_add),
            limit: limit_of(own, pools),
            keys: first..first + own.len(),
        });
    }
    (rows, keys)
}

/// The sum of the limits of a benefit's keys, a key that stands there twice taken once (D17); `None` where there is no key,
/// or one has no known limit.
fn limit_of(keys: &[KeyRow], pools: &Pools) -> Option<u32> {
    let mut limits: Vec<Option<u32>> = Vec::with_capacity(keys.len());
    let mut known: HashMap<usize, usize> = HashMap::new();
    for row in keys {
        if let Some(pool) = pools.place(Thing::Key(row.benefit, row.key)) {
            let at = *known.entry(pool).or_insert(limits.len());
            if let Some(limit) = limits.get_mut(at) {
                *limit = row.limit.max(*limit);
                continue;
            }
        }
        limits.push(row.limit);
    }
    limits.into_iter().reduce(|sum, limit| Some(sum?.saturating_add(limit?))).flatten()
}

/// The first status that holds (R2, R7, R20–R23, R30).
fn software_status(
    as_of: &AsOf<'_>,
    benefit: &Software,
    offer: OfferOn,
    activate_by: Date,
    keys: &[KeyRow],
) -> SoftwareStatus {
    if offer.lapsed() {
        SoftwareStatus::Lapsed
    } else if benefit.kind == SoftwareKind::Cal {
        SoftwareStatus::NoDetails
    } else if benefit.activation == Activation::None {
        SoftwareStatus::NoKeyNeeded
    } else if benefit.keys.iter().any(|key| key.blocked) {
        SoftwareStatus::KeyBlocked
    } else if keys.iter().any(|key| key.left == Some(0)) {
        SoftwareStatus::KeyUsedUp
    } else if benefit.keys.iter().any(|key| key.activated(as_of.date)) {
        SoftwareStatus::Active
    } else if as_of.date > activate_by {
        SoftwareStatus::Expired
    } else if keys.is_empty() {
        SoftwareStatus::NoKey
    } else {
        SoftwareStatus::NotActivated
    }
}

pub(super) fn cloud_rows(as_of: &AsOf<'_>, subscriptions: &[SubscriptionRow]) -> (Vec<CloudRow>, Vec<TokenRow>) {
    let date = as_of.date;
    let mut tokens: Vec<TokenRow> = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.cloud.len());
    let ends = Ends::of(as_of.state, subscriptions);
    for (at, benefit) in as_of.state.cloud.iter().enumerate() {
        let Some(offer) = as_of.offer(&benefit.enrollment) else { continue };
        let activate_by = offer.term.first_use_by(benefit.activate_by, benefit.life());
        let first = tokens.len();
        tokens.extend(benefit.tokens.iter().enumerate().map(|(position, token)| {
            TokenRow {
                benefit: at,
                token: position,
                status: token.status(date, activate_by, offer.lapsed()),
                replace_until: token
                    .replace_until(date, &offer.term, false)
                    .and_then(|_| token.replace_until(date, &offer.term, benefit.is_replacement(token, date))),
            }
        }));
        let own = tokens.get(first..).unwrap_or(&[]);
        let assigned =
            benefit.credit.as_ref().map(|_| u32::try_from(benefit.holders(date).count()).unwrap_or(u32::MAX));
        let status = match assigned {
            Some(held) => credit_status(offer.is_over(Life::Grace, date), held, benefit.quantity),
            None => licence_status(offer, date > activate_by, own),
        };
        rows.push(CloudRow {
            benefit: at,
            offer: offer.at,
            activate_by,
            status,
            ready: u32::try_from(own.iter().filter(|token| token.status == TokenStatus::Ready).count())
                .unwrap_or(u32::MAX),
            assigned,
            subscription_ends: if assigned.is_some() { None } else { ends.soonest(benefit, date) },
            tokens: first..first + own.len(),
        });
    }
    (rows, tokens)
}

/// End dates of subscriptions, to look the soonest up.
struct Ends<'a> {
    by_id: HashMap<&'a Id, Date>,
    by_product: HashMap<&'a Product, Date>,
}

impl<'a> Ends<'a> {
    fn of(state: &'a State, rows: &[SubscriptionRow]) -> Self {
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

    /// The soonest among those the benefit's tokens went into by `date`, else of those with the same product text.
    fn soonest(&self, benefit: &Cloud, date: Date) -> Option<Date> {
        let redeemed = benefit.tokens.iter().filter_map(|token| token.redeemed_by(date));
        let into = redeemed.filter_map(|redeemed| self.by_id.get(&redeemed.subscription)).min();
        into.or_else(|| self.by_product.get(&benefit.product)).copied()
    }
}

/// The first status of a token benefit that holds.
fn licence_status(offer: OfferOn, past_expiry: bool, tokens: &[TokenRow]) -> CloudStatus {
    let any = |status: TokenStatus| tokens.iter().any(|token| token.status == status);
    if any(TokenStatus::Ready) {
        CloudStatus::Ready
    } else if any(TokenStatus::Redeemed) {
        CloudStatus::Redeemed
    } else if !tokens.is_empty() && tokens.iter().all(|token| token.status == TokenStatus::Replaced) {
        CloudStatus::Replaced
    } else if offer.lapsed() {
        CloudStatus::Lapsed
    } else if any(TokenStatus::Expired) || past_expiry {
        CloudStatus::Expired
    } else {
        CloudStatus::NoToken
    }
}

/// The first status of a credit that holds (R5: it lives through the grace).
fn credit_status(over: bool, held: u32, quantity: Option<u32>) -> CloudStatus {
    if over {
        CloudStatus::Lapsed
    } else if held == 0 {
        CloudStatus::NotAssigned
    } else if quantity.is_some_and(|quantity| held < quantity) {
        CloudStatus::PartlyAssigned
    } else {
        CloudStatus::Assigned
    }
}

pub(super) fn subscription_rows(as_of: &AsOf<'_>) -> Vec<SubscriptionRow> {
    as_of
        .state
        .subscriptions
        .iter()
        .enumerate()
        .filter_map(|(at, fact)| {
            let standing = fact.standing(&as_of.state.rules, as_of.date, as_of.redemptions_into(&fact.id))?;
            Some(SubscriptionRow {
                subscription: at,
                standing,
                days: days_between(as_of.date, standing.ends),
                status: standing.status(as_of.date),
            })
        })
        .collect()
}

pub(super) fn visual_studio_rows(as_of: &AsOf<'_>) -> (Vec<VisualStudioRow>, Vec<SeatRow>) {
    let (date, rules) = (as_of.date, &*as_of.state.rules);
    let mut seats: Vec<SeatRow> = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.visual_studio.len());
    for (at, benefit) in as_of.state.visual_studio.iter().enumerate() {
        let Some(offer) = as_of.offer(&benefit.enrollment) else { continue };
        let usable_until = offer.term.grace_ends();
        let first = seats.len();
        seats.extend(benefit.seats.iter().enumerate().map(|(position, seat)| SeatRow {
            benefit: at,
            seat: position,
            status: seat.status(rules, date, usable_until),
            reassignable_from: seat.reassignable_from(rules, date),
        }));
        let assigned = deadline::assigned(benefit, date);
        let locked = benefit.seats.iter().filter(|seat| {
            seat.holder(date).is_none() && seat.reassignable_from(rules, date).is_some_and(|day| date < day)
        });
        let locked = u32::try_from(locked.count()).unwrap_or(u32::MAX);
        rows.push(VisualStudioRow {
            benefit: at,
            offer: offer.at,
            activate_by: offer.term.first_use_by(benefit.activate_by, Life::Grace),
            usable_until,
            assigned,
            free: benefit.quantity.saturating_sub(assigned).saturating_sub(locked),
            seats: first..seats.len(),
            unrecorded: benefit.unrecorded(),
        });
    }
    (rows, seats)
}

pub(super) fn technical_rows(as_of: &AsOf<'_>) -> Vec<TechnicalRow> {
    as_of
        .state
        .technical
        .iter()
        .enumerate()
        .filter_map(|(at, benefit)| {
            let offer = as_of.offer(&benefit.enrollment)?;
            let contract_ends = offer.term.contract_ends();
            let used = benefit.used(offer.term.starts, as_of.date);
            Some(TechnicalRow {
                benefit: at,
                offer: offer.at,
                activate_by: offer.term.first_use_by(benefit.activate_by, Life::Contract),
                contract_ends,
                used,
                left: benefit.quantity.map(|quantity| quantity.saturating_sub(used)),
                status: benefit.status(as_of.date, used, contract_ends),
            })
        })
        .collect()
}

pub(super) fn people_rows(as_of: &AsOf<'_>) -> Vec<PersonRow> {
    let (date, rules) = (as_of.date, &*as_of.state.rules);
    let mut rows: Vec<PersonRow> =
        (0..as_of.state.people.len()).map(|person| PersonRow { person, holds: Vec::new() }).collect();
    let positions: HashMap<&Id, usize> =
        as_of.state.people.iter().enumerate().map(|(at, person)| (&person.id, at)).collect();
    let mut give = |person: &Id, hold: Hold| {
        if let Some(row) = positions.get(person).and_then(|at| rows.get_mut(*at)) {
            row.holds.push(hold);
        }
    };
    for (at, benefit) in as_of.state.cloud.iter().enumerate() {
        if benefit.credit.is_none() || as_of.offer(&benefit.enrollment).is_none() {
            continue;
        }
        for held in benefit.holders(date) {
            give(&held.person, Hold { subject: Thing::Cloud(at), since: held.on, free_from: None });
        }
    }
    for (at, benefit) in as_of.state.visual_studio.iter().enumerate() {
        if as_of.offer(&benefit.enrollment).is_none() {
            continue;
        }
        for (position, seat) in benefit.seats.iter().enumerate() {
            if let Some(held) = seat.holder(date) {
                let free_from = seat.reassignable_from(rules, date);
                give(&held.person, Hold { subject: Thing::Seat(at, position), since: held.on, free_from });
            }
        }
    }
    rows
}
