//! A token was redeemed (R31–R38).

use super::deed::{Answers, Decided, Deed, Foretells, Question, Unsaid, id as answered_id, text as answer};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, field, text};
use super::parts::{activated_elsewhere, redeemed_elsewhere, token};
use super::rehearsal::{Outcome, Rehearsal};
use crate::domain::admission::Asking;
use crate::domain::apply::checks::sound;
use crate::domain::cloud::{Cloud, RedeemAs, Token};
use crate::domain::date::days_between;
use crate::domain::dismissed::Dismissed;
use crate::domain::edit::Edit;
use crate::domain::field::{Datum, Field, Row, Value};
use crate::domain::folded::Tenant;
use crate::domain::offer::Term;
use crate::domain::overview::SubscriptionRow;
use crate::domain::proposed::unlike_any;
use crate::domain::record::{Kind, Record, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::subscription::{Standing, Subscription, SubscriptionStatus};
use crate::domain::usable::of_itself;
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

/// A token was redeemed (R31–R38).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeem {
    /// The token.
    pub token: Id,
    /// The tenant, typed as a confirmation.
    pub tenant: Tenant,
    /// How.
    pub how: RedeemAs,
    /// The subscription; where one only is possible it need not be said.
    pub into: Option<Id>,
}

/// What a redemption comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeemed {
    /// What became of the subscription.
    pub outcome: Outcome,
    /// The last day, inclusive, on which a replacement for it can be had (R33); `None` where it is a replacement itself.
    pub replace_until: Option<Date>,
    /// Whether that day is past.
    pub past: bool,
}

impl Comes for Redeemed {
    fn figures(&self) -> Vec<Figure> {
        let mut figures = self.outcome.figures();
        figures.push(Figure::said("replace_until", What::MaybeDate(self.replace_until)));
        figures.push(Figure::said("past", What::Flag(self.past)));
        figures
    }
}

impl Deed for Redeem {
    type Effect = Redeemed;

    const WORD: &'static str = "redeem";
    const KINDS: &'static [Kind] = &[Kind::Token];
    const TARGET: &'static str = "token";
    const QUESTIONS: &'static [Question] = &[
        Question::must(Field::As, Shape::Word(RedeemAs::WORDS)).or_not_typed(),
        // A tenant is typed back, so there is none to choose.
        Question::must(Field::Tenant, Shape::Text),
        // One that is still to be begun has no record yet.
        Question::may(Field::Subscription, Shape::OwnId).named("into"),
    ];
    const FORETELLS: Foretells = Foretells::Ways;

    fn fits(state: &State, overview: &Overview, part: Thing, _: &Answers) -> bool {
        of_itself(state, overview, part).is_none()
    }

    /// The subscriptions of the token's product.
    fn choices(state: &State, of: &Id, field: Field, _: Date) -> Vec<String> {
        if field != Field::Subscription {
            return Vec::new();
        }
        let mut benefits = state.cloud.iter();
        let benefit = benefits.find(|benefit| benefit.tokens.iter().any(|token| token.id == *of));
        let own =
            state.subscriptions.iter().filter(|own| benefit.is_some_and(|benefit| benefit.product == own.product));
        own.map(|own| own.id.to_string()).collect()
    }

    fn may_be(state: &State, of: &Id, field: Field, id: &str, on: Date) -> bool {
        // Where there is no subscription of the product there is nothing to add to or to extend (R36).
        field != Field::As
            || RedeemAs::from_word(id) == Some(RedeemAs::New)
            || !Self::choices(state, of, Field::Subscription, on).is_empty()
    }

    fn trials(state: &State, field: Field) -> Vec<String> {
        let own = if field == Field::Tenant { state.partner.tenants.as_slice() } else { &[] };
        own.iter().map(Tenant::to_string).collect()
    }

    fn uses(&self) -> Option<&Id> {
        Some(&self.token)
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let how = answer(answers, Field::As).and_then(RedeemAs::from_word)?;
        let tenant = answer(answers, Field::Tenant)?.into();
        Some(Self { token: of, tenant, how, into: answered_id(answers, Field::Subscription) })
    }

    fn typed(_: &State, of: Id, _: Date, answers: &Answers) -> Result<Self, Unsaid> {
        Self::said(of, answers).ok_or(Unsaid::Way)
    }

    fn likely<'a>(state: &'a State, of: &'a Id, _: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let ways = [RedeemAs::Add, RedeemAs::Extend, RedeemAs::New];
        let tenants = state.partner.tenants.iter().cloned();
        // Without a tenant on record the question is still asked once, so that it says what is missing.
        let tenants = tenants.chain(state.partner.tenants.is_empty().then(Tenant::default));
        Box::new(tenants.flat_map(move |tenant| ways.map(|how| (tenant.clone(), how))).map(|(tenant, how)| Self {
            token: of.clone(),
            tenant,
            how,
            into: None,
        }))
    }

    fn all_texts(&self) -> Vec<(Field, &str)> {
        vec![(Field::Tenant, self.tenant.as_str())]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Redeemed>, Refusal> {
        let (id, how, into) = (&self.token, self.how, self.into.as_ref());
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
        let Some(tenant) = own.iter().find(|own| **own == self.tenant) else {
            let why = Why::NotOurTenant { asked: self.tenant.clone(), own: own.clone() };
            return Err(Refusal::by(Rule::TENANT, why));
        };
        let (subscription, outcome, new) = match how {
            RedeemAs::New => begin(ground, benefit, token, tenant, into)?,
            RedeemAs::Add | RedeemAs::Extend => {
                let (subscription, row) = target(ground, benefit, tenant, into)?;
                (subscription.id.clone(), enlarged(ground, token, &row.standing, how)?, None)
            }
        };
        let of = ground.state.thing(&subscription).unwrap_or(thing);
        ground.goes_on(of, redeemed_into(ground.state, &subscription))?;
        let fact: Row = vec![
            (Field::On, Value::Date(ground.on)),
            (Field::Tenant, text(tenant)),
            (Field::As, text(how.as_word())),
            (Field::Subscription, subscription.to_value()),
        ];
        let mut edits: Vec<Edit> = new.into_iter().collect();
        edits.push(field(id, Field::Redeemed, None, Value::Table(fact)));
        let replace_until = replace_until(ground, benefit, token, &offer.term);
        let past = replace_until.is_some_and(|last| last < ground.today);
        Ok(Decided::of(id, edits, Redeemed { outcome, replace_until, past }))
    }
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
    alone_until(ground, benefit, tenant, begun.ends)?;
    let days = days_between(ground.on, begun.ends);
    let outcome = Outcome { how: RedeemAs::New, seats: begun.seats, days, ends: begun.ends };
    if let Some(id) = there {
        return Ok((id.clone(), outcome, None));
    }
    let base = into.map_or_else(|| format!("{}-sub", token.id), Id::to_string);
    let id = unlike_any(ground.state, &base).ok_or_else(|| Ground::unknown(&token.id, Kind::Subscription))?;
    let (product, tenant) = (benefit.product.clone(), tenant.clone());
    let own =
        Subscription { id: id.clone(), product, tenant, stated: None, dismissed: Dismissed::default(), note: None };
    let (at, record) = (ground.state.subscriptions.len(), Box::new(Record::Subscription(own)));
    Ok((id, outcome, Some(Edit::Record { parent: None, at, record, added: true })))
}

/// The days on which tokens went into a subscription.
fn redeemed_into(state: &State, id: &Id) -> impl Iterator<Item = Date> {
    let all = state.tokens().filter_map(|(_, token)| token.redeemed.as_ref());
    all.filter(move |fact| fact.subscription == *id).map(|fact| fact.on)
}

/// Refuses a new subscription of an earlier day while which another one of its product is known on the tenant (R37).
fn alone_until(ground: &Ground<'_>, benefit: &Cloud, tenant: &Tenant, ends: Date) -> Result<(), Refusal> {
    for (at, own) in ground.state.subscriptions.iter().enumerate() {
        if own.tenant == *tenant && own.product == benefit.product {
            let known = redeemed_into(ground.state, &own.id).chain(own.stated.map(|stated| stated.as_of));
            ground.goes_on(Thing::Subscription(at), known.filter(|day| *day <= ends))?;
        }
    }
    Ok(())
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
            [] => return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::Plain(Plain::NothingToAddTo))),
            several => {
                let of = several.iter().map(|(at, _)| Thing::Subscription(*at)).collect();
                return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::WhichSubscription { of }));
            }
        },
    };
    let own = ground.state.subscriptions.get(at).ok_or_else(|| Ground::unknown(&benefit.id, Kind::Subscription))?;
    of_tenant(own, tenant)?;
    let row = ground.overview().subscription_at(at);
    let Some(row) = row else { return Err(Refusal::by(Rule::REDEMPTION_PATH, Why::Plain(Plain::NothingToAddTo))) };
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

/// The last day, inclusive, on which a replacement can be had for a token that is redeemed now; a replacement has none (R33).
fn replace_until(ground: &Ground<'_>, benefit: &Cloud, token: &Token, term: &Term) -> Option<Date> {
    (!benefit.is_replacement(token, ground.today)).then(|| ground.rules().replacement_closes(ground.on, term))
}

/// Asks for every way to redeem a token (R34–R37), as redeeming it will be asked.
#[must_use]
pub fn rehearse(state: &State, token: &Id, tenant: &Tenant, into: Option<&Id>, on: Date, asking: Asking) -> Rehearsal {
    let ground = match Ground::admitted(state, on, asking) {
        Ok(ground) => ground,
        Err(refusal) => {
            let ways = RedeemAs::ALL.iter().map(|how| (*how, Err(refusal.clone()))).collect();
            return Rehearsal { now: None, ways, replace_until: None };
        }
    };
    let ways = RedeemAs::ALL.iter().filter_map(|how| {
        let way = Redeem { token: token.clone(), tenant: tenant.clone(), how: *how, into: into.cloned() };
        match way.decide(&ground).and_then(|decided| sound(state, &decided.edits).map(|()| decided.effect)) {
            Ok(effect) => effect.map(|effect| (*how, Ok(effect.outcome))),
            Err(refusal) => Some((*how, Err(refusal))),
        }
    });
    let ways = ways.collect();
    let Ok((_, benefit, token)) = self::token(&ground, token) else {
        return Rehearsal { now: None, ways, replace_until: None };
    };
    let offer = ground.offer(&benefit.enrollment).ok();
    let replace_until = offer.and_then(|(_, offer)| replace_until(&ground, benefit, token, &offer.term));
    let target = target(&ground, benefit, tenant, into);
    let now = target.ok().map(|(own, row)| (own.id.clone(), row.standing));
    Rehearsal { now, ways, replace_until }
}
