//! Tokens: redemption (R31–R38) and replacement (R33).

use super::software::{activated_elsewhere, redeemed_elsewhere};
use super::{Applied, Asking, Ground, done, field, text, until};
use crate::domain::act::{Act, Effect, Outcome, Rehearsal};
use crate::domain::apply::sound;
use crate::domain::cloud::{Cloud, RedeemAs, ReplacementReason, Token};
use crate::domain::date::days_between;
use crate::domain::dismissed::Dismissed;
use crate::domain::edit::Edit;
use crate::domain::field::{Datum, Field, Row, Value};
use crate::domain::folded::Tenant;
use crate::domain::overview::SubscriptionRow;
use crate::domain::record::{Kind, Record};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::subscription::{Standing, Subscription, SubscriptionStatus};
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

fn token<'a>(ground: &Ground<'a>, id: &Id) -> Result<(Thing, &'a Cloud, &'a Token), Refusal> {
    let thing = ground.known(id, Kind::Token)?;
    let unknown = || Ground::unknown(id, Kind::Token);
    let Thing::Token(of, at) = thing else { return Err(unknown()) };
    let benefit = ground.state.cloud.get(of).ok_or_else(unknown)?;
    Ok((thing, benefit, benefit.tokens.get(at).ok_or_else(unknown)?))
}

pub(super) fn redeem(
    ground: &Ground<'_>,
    id: &Id,
    tenant: &Tenant,
    how: RedeemAs,
    into: Option<&Id>,
) -> Result<Applied, Refusal> {
    let (thing, benefit, token) = token(ground, id)?;
    ground.administers()?;
    let (_, offer) = ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
    if let Some(redeemed) = &token.redeemed {
        let (on, subscription) = (redeemed.on, redeemed.subscription.clone());
        return Err(Refusal::by(Rule::REDEEMED_ONCE, Why::RedeemedAlready { on, subscription }));
    }
    // The same text under another id is the same token, or was a key (D17).
    if let Some((token, on)) = redeemed_elsewhere(ground, thing) {
        return Err(Refusal::by(Rule::REDEEMED_ONCE, Why::RedeemedElsewhere { token, on }));
    }
    if let Some((key, on)) = activated_elsewhere(ground, thing) {
        return Err(Refusal::by(Rule::REDEEMED_ONCE, Why::ActivatedElsewhere { key, on }));
    }
    ground.in_time(&offer, benefit.activate_by, benefit.life())?;
    let own = &ground.state.partner.tenants;
    let Some(tenant) = own.iter().find(|own| *own == tenant) else {
        return Err(Refusal::by(Rule::TENANT, Why::NotOurTenant { asked: tenant.clone(), own: own.clone() }));
    };
    let (subscription, outcome, new) = match how {
        RedeemAs::New => begin(ground, benefit, token, tenant, into)?,
        RedeemAs::Add | RedeemAs::Extend => {
            let (subscription, row) = target(ground, benefit, tenant, into)?;
            (subscription.id.clone(), enlarged(ground, token, &row.standing, how)?, None)
        }
    };
    let others = ground.state.tokens().filter_map(|(_, other)| other.redeemed.as_ref());
    ground.goes_on(thing, others.filter(|fact| fact.subscription == subscription).map(|fact| fact.on))?;
    let fact: Row = vec![
        (Field::On, Value::Date(ground.on)),
        (Field::Tenant, text(tenant)),
        (Field::As, text(how.as_word())),
        (Field::Subscription, subscription.to_value()),
    ];
    let mut edits: Vec<Edit> = new.into_iter().collect();
    edits.push(field(id, Field::Redeemed, None, Value::Table(fact)));
    let replace_until = ground.rules().replacement_closes(ground.on, &offer.term);
    Ok(done(edits, id, Some(Effect::Redeemed { outcome, replace_until })))
}

/// A token begins a subscription, or one that has ended anew (R3, R37, D7).
fn begin(
    ground: &Ground<'_>,
    benefit: &Cloud,
    token: &Token,
    tenant: &Tenant,
    into: Option<&Id>,
) -> Result<(Id, Outcome, Option<Edit>), Refusal> {
    let there = into.filter(|id| ground.state.thing(id).is_some());
    if let Some(id) = there {
        let Thing::Subscription(at) = ground.known(id, Kind::Subscription)? else {
            return Err(Ground::unknown(id, Kind::Subscription));
        };
        if let Some(own) = ground.state.subscriptions.get(at) {
            of_tenant(own, tenant)?;
            of_product(own, benefit)?;
        }
    }
    if let Some((at, row)) = actives(ground.state, ground.overview(), benefit, tenant).first() {
        let why = Why::StillActive { subscription: Thing::Subscription(*at), ends: row.standing.ends };
        return Err(Refusal::by(Rule::REDEMPTION_PATH, why));
    }
    let begun = Standing::new(ground.rules(), ground.on, token.seats);
    let days = days_between(ground.on, begun.ends);
    let outcome = Outcome { how: RedeemAs::New, seats: begun.seats, days, ends: begun.ends };
    if let Some(id) = there {
        return Ok((id.clone(), outcome, None));
    }
    let base = into.map_or_else(|| format!("{}-sub", token.id), Id::to_string);
    let id = crate::domain::command::unlike_any(ground.state, &base)
        .ok_or_else(|| Ground::unknown(&token.id, Kind::Subscription))?;
    let (product, tenant) = (benefit.product.clone(), tenant.clone());
    let own =
        Subscription { id: id.clone(), product, tenant, stated: None, dismissed: Dismissed::default(), note: None };
    let (at, record) = (ground.state.subscriptions.len(), Box::new(Record::Subscription(own)));
    Ok((id, outcome, Some(Edit::Record { parent: None, at, record, added: true })))
}

fn of_tenant(own: &Subscription, tenant: &Tenant) -> Result<(), Refusal> {
    if own.tenant == *tenant {
        return Ok(());
    }
    Err(Refusal::by(Rule::TENANT, Why::NotItsTenant { asked: tenant.clone(), theirs: own.tenant.clone() }))
}

fn of_product(own: &Subscription, benefit: &Cloud) -> Result<(), Refusal> {
    if own.product == benefit.product {
        return Ok(());
    }
    Err(Refusal::by(
        Rule::REDEMPTION_PATH,
        Why::NotItsProduct { ours: benefit.product.clone(), theirs: own.product.clone() },
    ))
}

/// Active subscriptions of the benefit's product on a tenant.
fn actives(state: &State, overview: &Overview, benefit: &Cloud, tenant: &Tenant) -> Vec<(usize, SubscriptionRow)> {
    let rows = overview.subscriptions.iter().filter(|row| row.status == SubscriptionStatus::Active);
    let fits = |row: &&SubscriptionRow| {
        let own = state.subscriptions.get(row.subscription);
        own.is_some_and(|own| own.tenant == *tenant && own.product == benefit.product)
    };
    rows.filter(fits).map(|row| (row.subscription, *row)).collect()
}

/// The subscription that a token is added to, or extends.
fn target<'a>(
    ground: &Ground<'a>,
    benefit: &Cloud,
    tenant: &Tenant,
    into: Option<&Id>,
) -> Result<(&'a Subscription, SubscriptionRow), Refusal> {
    let at = match into {
        Some(id) => {
            let Thing::Subscription(at) = ground.known(id, Kind::Subscription)? else {
                return Err(Ground::unknown(id, Kind::Subscription));
            };
            at
        }
        None => match actives(ground.state, ground.overview(), benefit, tenant).as_slice() {
            [(at, _)] => *at,
            [] => return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::NothingToAddTo)),
            several => {
                let of = several.iter().map(|(at, _)| Thing::Subscription(*at)).collect();
                return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::WhichSubscription { of }));
            }
        },
    };
    let own = ground.state.subscriptions.get(at).ok_or_else(|| Ground::unknown(&benefit.id, Kind::Subscription))?;
    of_tenant(own, tenant)?;
    let row = ground.overview().subscriptions.iter().find(|row| row.subscription == at);
    let Some(row) = row else { return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::NothingToAddTo)) };
    if row.status == SubscriptionStatus::Ended {
        return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::Ended { ends: row.standing.ends }));
    }
    of_product(own, benefit)?;
    Ok((own, *row))
}

/// What adding or extending makes of a subscription (R34, R35).
fn enlarged(ground: &Ground<'_>, token: &Token, now: &Standing, how: RedeemAs) -> Result<Outcome, Refusal> {
    let (rules, on) = (ground.rules(), ground.on);
    if how == RedeemAs::Extend && token.seats > now.seats.saturating_mul(rules.extend_times) {
        return Err(Refusal::by(Rule::EXTEND_END_DATE, Why::OverCap { token: token.seats, seats: now.seats }));
    }
    let extends = how == RedeemAs::Extend;
    let then = if extends { now.extend(rules, on, token.seats) } else { now.add(rules, on, token.seats) };
    Ok(Outcome { how, seats: then.seats, days: days_between(on, then.ends), ends: then.ends })
}

/// Asks for every way to redeem a token (R34–R37), as redeeming it will be asked.
#[must_use]
pub fn rehearse(state: &State, token: &Id, tenant: &Tenant, into: Option<&Id>, on: Date, asking: Asking) -> Rehearsal {
    let day = state.rules.replacement_days(on);
    let ground = match Ground::admitted(state, on, asking) {
        Ok(ground) => ground,
        Err(refusal) => {
            let ways = RedeemAs::ALL.iter().map(|how| (*how, Err(refusal.clone()))).collect();
            return Rehearsal { now: None, ways, replace_until: day };
        }
    };
    let ways = RedeemAs::ALL.iter().filter_map(|how| {
        let (token, tenant, into) = (token.clone(), tenant.clone(), into.cloned());
        let act = Act::Redeem { token, tenant, how: *how, into };
        match ground.decide(&act).and_then(|applied| sound(state, applied)) {
            Ok(Applied { effect: Some(Effect::Redeemed { outcome, .. }), .. }) => Some((*how, Ok(outcome))),
            Ok(_) => None,
            Err(refusal) => Some((*how, Err(refusal))),
        }
    });
    let offer = self::token(&ground, token).and_then(|(_, benefit, _)| ground.offer(&benefit.enrollment));
    let replace_until = offer.map_or(day, |(_, offer)| state.rules.replacement_closes(on, &offer.term));
    let found = self::token(&ground, token).and_then(|(_, benefit, _)| target(&ground, benefit, tenant, into));
    let now = found.ok().map(|(own, row)| (own.id.clone(), row.standing));
    Rehearsal { now, ways: ways.collect(), replace_until }
}

pub(super) fn replace(
    ground: &Ground<'_>,
    id: &Id,
    reason: ReplacementReason,
    by: Option<&Id>,
) -> Result<Applied, Refusal> {
    let (thing, benefit, token) = token(ground, id)?;
    ground.administers()?;
    let (_, offer) = ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
    let rule = Rule::REPLACEMENT_TOKEN;
    if let Some(replaced) = &token.replaced {
        return Err(Refusal::by(rule, Why::ReplacedAlready { on: replaced.on }));
    }
    if benefit.is_replacement(token, ground.on) {
        return Err(Refusal::by(rule, Why::IsReplacement));
    }
    let Some(redeemed) = token.redeemed_by(ground.on) else {
        return Err(Refusal::by(rule, Why::NotRedeemed));
    };
    // What no day mends is said first.
    if reason == ReplacementReason::AddedInsteadOfExtended && redeemed.redeemed_as != RedeemAs::Add {
        return Err(Refusal::by(rule, Why::WasNotAdded));
    }
    let last = ground.rules().replacement_closes(redeemed.on, &offer.term);
    if ground.on > last {
        return Err(until(rule, Why::ReplacementClosed { last }, last));
    }
    if let Some(by) = by {
        ground.known(by, Kind::Token)?;
    }
    ground.goes_on(thing, Some(redeemed.on))?;
    let mut fact: Row = vec![(Field::On, Value::Date(ground.on)), (Field::Reason, text(reason.as_word()))];
    fact.extend(by.map(|by| (Field::By, by.to_value())));
    let effect = Effect::Replaced { token: id.clone(), by: by.cloned(), until: last };
    Ok(done(vec![field(id, Field::Replaced, None, Value::Table(fact))], id, Some(effect)))
}
