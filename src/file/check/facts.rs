//! Facts of different records against each other: tokens and subscriptions, purchases, payments, full ledgers.

use std::collections::HashMap;

use super::super::fields::Faults;
use super::super::lines::Lines;
use super::super::places::{At, Part, at};
use super::super::problem::ProblemKind;
use super::super::quote::Quote;
use crate::domain::cloud::{Cloud, Token};
use crate::domain::integrity::{self, Contradiction};
use crate::domain::offer::{Enrollment, PaymentEffect, Term};
use crate::domain::person::Assignment;
use crate::domain::pool::Pools;
use crate::domain::rules::RuleSet;
use crate::domain::software::counts;
use crate::domain::technical::{Technical, TechnicalKind};
use crate::domain::{Date, Id, State, Thing};

pub(super) fn check(part: &Part, lines: &Lines<'_>, faults: &mut Faults<'_>) {
    kinds_of_offers(part, faults);
    payments(part, faults);
    keys_twice(part, lines, faults);
    contradictions(part, lines, faults);
    let mut offers: HashMap<&Id, &Enrollment> = HashMap::new();
    for offer in &part.state.enrollments {
        offers.entry(&offer.id).or_insert(offer);
    }
    let (state, places) = (&part.state, &part.places);
    for (benefit, place) in state.software.iter().zip(&places.software) {
        let Some(offer) = offers.get(&benefit.enrollment) else { continue };
        for (key, place) in benefit.keys.iter().zip(&place.keys) {
            bought_by(offer, key.viewed, place.viewed, faults);
            bought_by(offer, key.reconciled.as_ref().map(|fact| fact.on), place.reconciled.on, faults);
            for (row, place) in key.cleared.iter().zip(&place.cleared) {
                bought_by(offer, Some(row.on), place.on, faults);
            }
            let mut used = 0;
            let mut over = None;
            for (row, place) in key.activations.iter().zip(&place.activations) {
                bought_by(offer, Some(row.on), place.on, faults);
                used += u32::from(counts(row.case, offer.counting));
                if key.limit.is_some_and(|limit| used > limit) {
                    over.get_or_insert(place.on);
                }
            }
            over_full(over, used, key.limit, faults);
        }
    }
    for (benefit, place) in state.cloud.iter().zip(&places.cloud) {
        if let Some(offer) = offers.get(&benefit.enrollment) {
            cloud(benefit, place, offer, faults);
        }
    }
    for (benefit, place) in state.visual_studio.iter().zip(&places.visual_studio) {
        let Some(offer) = offers.get(&benefit.enrollment) else { continue };
        let mut held = Vec::new();
        for (seat, place) in benefit.seats.iter().zip(&place.seats) {
            rows_bought_by(offer, &seat.assignments, &place.assignments, faults);
            let next = seat.assignments.iter().skip(1).map(|row| Some(row.on)).chain([None]);
            for ((row, place), next) in seat.assignments.iter().zip(&place.assignments).zip(next) {
                let ended = [row.ended, next].into_iter().flatten().min();
                held.push((row.on, ended, place.on));
            }
        }
        held_at_once(held, Some(benefit.quantity), faults);
    }
    for (benefit, place) in state.technical.iter().zip(&places.technical) {
        let Some(offer) = offers.get(&benefit.enrollment) else { continue };
        bought_by(offer, benefit.activated, place.activated, faults);
        for (row, place) in benefit.incidents.iter().zip(&place.incidents) {
            bought_by(offer, Some(row.on), place.on, faults);
        }
        incidents(state.rules, benefit, &place.incidents, offer, faults);
    }
}

/// Warns of a fact before the purchase of its offer.
fn bought_by(offer: &Enrollment, on: Option<Date>, at: At, faults: &mut Faults<'_>) {
    if let Some(on) = on.filter(|on| *on < offer.purchased) {
        faults.warning(at.byte(), ProblemKind::BeforePurchase { on, purchased: offer.purchased });
    }
}

fn rows_bought_by(offer: &Enrollment, rows: &[Assignment], places: &[at::Assignment], faults: &mut Faults<'_>) {
    for (row, place) in rows.iter().zip(places) {
        bought_by(offer, Some(row.on), place.on, faults);
    }
}

fn over_full(at: Option<At>, used: u32, limit: Option<u32>, faults: &mut Faults<'_>) {
    if let (Some(at), Some(limit)) = (at, limit) {
        faults.warning(at.byte(), ProblemKind::OverFull { used, limit });
    }
}

fn cloud(benefit: &Cloud, place: &at::Cloud, offer: &Enrollment, faults: &mut Faults<'_>) {
    rows_bought_by(offer, &benefit.assignments, &place.assignments, faults);
    let rows = benefit.assignments.iter().zip(&place.assignments);
    let held = rows.map(|(row, place)| (row.on, row.ended, place.on)).collect();
    held_at_once(held, benefit.quantity, faults);
    for (token, place) in benefit.tokens.iter().zip(&place.tokens) {
        bought_by(offer, token.viewed, place.viewed, faults);
        bought_by(offer, token.replaced.as_ref().map(|fact| fact.on), place.replaced.on, faults);
    }
}

/// Warns at the first row with which more is held on one day than was granted.
fn held_at_once(mut held: Vec<(Date, Option<Date>, At)>, limit: Option<u32>, faults: &mut Faults<'_>) {
    let Some(limit) = limit else { return };
    held.retain(|(on, ended, _)| ended.is_none_or(|ended| ended > *on));
    held.sort_by_key(|(on, ..)| *on);
    let mut ends = std::collections::BinaryHeap::new();
    let (mut open, mut most, mut over) = (0_usize, 0, None);
    for (on, ended, at) in held {
        while ends.peek().is_some_and(|std::cmp::Reverse(ended)| *ended <= on) {
            ends.pop();
        }
        match ended {
            Some(ended) => ends.push(std::cmp::Reverse(ended)),
            None => open += 1,
        }
        let now = u32::try_from(open + ends.len()).unwrap_or(u32::MAX);
        most = most.max(now);
        if now > limit {
            over.get_or_insert(at);
        }
    }
    over_full(over, most, Some(limit), faults);
}

/// Warns at the first case of a term with which more is used than was granted (R50, R51, D4).
fn incidents(
    rules: RuleSet,
    benefit: &Technical,
    places: &[at::Incident],
    offer: &Enrollment,
    faults: &mut Faults<'_>,
) {
    let Some(limit) = benefit.quantity else { return };
    let hours = benefit.kind == TechnicalKind::AdvisoryHours;
    let mut rows: Vec<(Date, u32, At)> = benefit
        .incidents
        .iter()
        .zip(places)
        .map(|(row, place)| (row.on, if hours { row.hours.unwrap_or(0) } else { 1 }, place.on))
        .collect();
    rows.sort_by_key(|(on, ..)| *on);
    let terms: Vec<(Date, Date)> = offer.terms(rules).map(|(begun, term)| (begun, term.starts)).collect();
    for (position, (begun, starts)) in terms.iter().enumerate() {
        let next = terms.get(position + 1).map(|(begun, _)| *begun);
        let (mut used, mut over) = (0_u32, None);
        for (on, amount, at) in &rows {
            if on < starts || next.is_some_and(|next| *on >= next) {
                continue;
            }
            used = used.saturating_add(*amount);
            // A case before the payment was seen by the term before.
            if used > limit && on >= begun {
                over.get_or_insert(*at);
            }
        }
        over_full(over, used, Some(limit), faults);
    }
}

/// Warns of every key text that stands in the file before, with both places (D17).
fn keys_twice(part: &Part, lines: &Lines<'_>, faults: &mut Faults<'_>) {
    let place = |thing: Thing| match thing {
        Thing::Key(of, at) => Some(part.places.software.get(of)?.keys.get(at)?.key.byte()),
        Thing::Token(of, at) => Some(part.places.cloud.get(of)?.tokens.get(at)?.key.byte()),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    };
    for pool in Pools::of(&part.state).iter() {
        let mut places: Vec<(usize, Thing)> = pool.iter().filter_map(|thing| Some((place(*thing)?, *thing))).collect();
        places.sort_unstable();
        let Some(((first, thing), others)) = places.split_first() else { continue };
        for (at, _) in others {
            let id = Quote::of(thing.id_text(&part.state));
            faults.warning(*at, ProblemKind::KeyTwice { id, first: lines.place(*first) });
        }
    }
}

/// Refuses kinds of offers that the file's rule set does not have.
fn kinds_of_offers(part: &Part, faults: &mut Faults<'_>) {
    let known = part.state.rules.offers;
    for (offer, place) in part.state.enrollments.iter().zip(&part.places.enrollments) {
        if !known.contains(&offer.offer) {
            let (found, known) =
                (faults.quoted(offer.offer.as_word()), known.iter().map(|kind| kind.as_word()).collect());
            faults.error(place.offer.byte(), ProblemKind::UnknownWord { field: "offer", found, near: None, known });
        }
    }
}

/// Warns of payments that moved nothing (D1).
fn payments(part: &Part, faults: &mut Faults<'_>) {
    let rules = part.state.rules;
    for (offer, place) in part.state.enrollments.iter().zip(&part.places.enrollments) {
        let rows = offer.renewals.iter().zip(&place.renewals).zip(offer.payment_effects(rules));
        let terms: Vec<(Date, Term)> = offer.terms(rules).collect();
        for ((paid, at), effect) in rows {
            if effect != PaymentEffect::OutsideWindow {
                continue;
            }
            let begun = terms.partition_point(|(begun, _)| begun <= paid);
            if let Some((_, term)) = terms.get(begun.saturating_sub(1)) {
                let (opens, closes) = (term.window_opens(), term.window_closes());
                faults.warning(at.byte(), ProblemKind::PaymentOutsideWindow { paid: *paid, opens, closes });
            }
        }
    }
}

/// Facts of different records that cannot both be right, at their places.
fn contradictions(part: &Part, lines: &Lines<'_>, faults: &mut Faults<'_>) {
    let (state, places) = (&part.state, &part.places);
    let of_token = |thing: Thing| {
        let Thing::Token(at, token) = thing else { return None };
        let benefit = state.cloud.get(at)?;
        Some((benefit, benefit.tokens.get(token)?, places.cloud.get(at)?.tokens.get(token)?))
    };
    for found in integrity::between_records(state) {
        let Some((at, kind)) = placed(state, &found, of_token, lines) else { continue };
        faults.error(at, kind);
    }
}

fn placed<'p>(
    state: &State,
    found: &Contradiction,
    of_token: impl Fn(Thing) -> Option<(&'p Cloud, &'p Token, &'p at::Token)>,
    lines: &Lines<'_>,
) -> Option<(usize, ProblemKind)> {
    let quoted = |thing: Thing| Quote::of(thing.id_text(state));
    Some(match *found {
        Contradiction::RedeemedBeforePurchase { token, on, purchased } => {
            let (_, _, place) = of_token(token)?;
            (place.redeemed.on.byte(), ProblemKind::RedeemedBeforePurchase { on, purchased })
        }
        Contradiction::ReplacedTwice { token, first } => {
            let (_, fact, place) = of_token(token)?;
            let by = Quote::of(fact.replaced.as_ref()?.by.as_ref()?.as_str());
            let first = lines.place(of_token(first)?.2.replaced.by.byte());
            (place.replaced.by.byte(), ProblemKind::ReplacedTwice { by, first })
        }
        Contradiction::ReplacedAcross { token, theirs } => {
            let (benefit, fact, place) = of_token(token)?;
            let by = Quote::of(fact.replaced.as_ref()?.by.as_ref()?.as_str());
            let ours = Quote::of(benefit.id.as_str());
            (place.replaced.by.byte(), ProblemKind::ReplacedAcross { by, theirs: quoted(theirs), ours })
        }
        Contradiction::NoSubscriptionYet { token, from } => {
            let (_, fact, place) = of_token(token)?;
            let redeemed = fact.redeemed.as_ref()?;
            let subscription = Quote::of(redeemed.subscription.as_str());
            let kind = ProblemKind::NoSubscriptionYet { subscription, on: redeemed.on, from };
            (place.redeemed.subscription.byte(), kind)
        }
        Contradiction::OtherTenant { token, subscription: thing @ Thing::Subscription(at) } => {
            let (_, fact, place) = of_token(token)?;
            let found = Quote::of(&fact.redeemed.as_ref()?.tenant);
            let theirs = Quote::of(&state.subscriptions.get(at)?.tenant);
            let kind = ProblemKind::OtherTenant { subscription: quoted(thing), found, theirs };
            (place.redeemed.tenant.byte(), kind)
        }
        Contradiction::OtherProduct { token, subscription: thing @ Thing::Subscription(at) } => {
            let (benefit, _, place) = of_token(token)?;
            let found = Quote::of(&benefit.product);
            let theirs = Quote::of(&state.subscriptions.get(at)?.product);
            let kind = ProblemKind::OtherProduct { subscription: quoted(thing), found, theirs };
            (place.redeemed.subscription.byte(), kind)
        }
        // Facts before a purchase are warned of (`bought_by`), rows of one ledger judged where they are read; what subscriptions are said to be, are subscriptions.
        Contradiction::BeforePurchase { .. }
        | Contradiction::RedeemedBeforeIssue { .. }
        | Contradiction::IntoEnded { .. }
        | Contradiction::BegunActive { .. }
        | Contradiction::CreditWithTokens { .. }
        | Contradiction::OpenedBeforeEnabled { .. }
        | Contradiction::EndsBeforeStated { .. }
        | Contradiction::EndedBeforeStart { .. }
        | Contradiction::AssignedBeforePrevious { .. }
        | Contradiction::OtherTenant { .. }
        | Contradiction::OtherProduct { .. } => return None,
    })
}
