//! Keys: activations (R18–R24, R40), blocked ones (R30), cleared machines (R25).

use std::collections::HashSet;

use super::{Applied, Ground, done, field, row, text};
use crate::domain::act::Effect;
use crate::domain::field::{Field, Row, Value};
use crate::domain::folded::{Machine, fits};
use crate::domain::nearest::distance;
use crate::domain::pool::{Pooled, twins};
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::reveal::usable_keys;
use crate::domain::rules::Life;
use crate::domain::software::{Activation, ActivationCase, Key, Software, SoftwareKind, counts};
use crate::domain::usable::{first_used_on, is_blocked, redeemed_on};
use crate::domain::{Date, Id, Rule, Thing};

fn key<'a>(ground: &Ground<'a>, id: &Id) -> Result<(usize, Thing, &'a Software, &'a Key), Refusal> {
    let thing = ground.known(id, Kind::Key)?;
    let unknown = || Ground::unknown(id, Kind::Key);
    let Thing::Key(of, at) = thing else { return Err(unknown()) };
    let benefit = ground.state.software.get(of).ok_or_else(unknown)?;
    Ok((of, thing, benefit, benefit.keys.get(at).ok_or_else(unknown)?))
}

pub(super) fn activate(
    ground: &Ground<'_>,
    id: &Id,
    machines: &[Machine],
    case: ActivationCase,
) -> Result<Applied, Refusal> {
    // A benefit without keys is asked for by its own id, and answers why it has none.
    if let Some(Thing::Software(of)) = ground.state.thing(id)
        && let Some(benefit) = ground.state.software.get(of)
    {
        ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
        needs_activation(benefit)?;
    }
    let (of, thing, benefit, key) = key(ground, id)?;
    let (offer, live) = ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
    needs_activation(benefit)?;
    // A key that was used before may serve further machines as long as the offer lives (D4).
    if !key.activated(ground.on) {
        ground.in_time(&live, benefit.activate_by, Life::Offer)?;
    }
    // The same text was a token: it is used up by that (D17).
    if let Some((token, on)) = redeemed_elsewhere(ground, thing) {
        return Err(Refusal::by(Rule::REDEEMED_ONCE, Why::RedeemedElsewhere { token, on }));
    }
    // A machine that is named twice counts once.
    let mut named = HashSet::new();
    let machines: Vec<&Machine> = machines.iter().filter(|machine| named.insert(*machine)).collect();
    let customers = &ground.state.partner.customer_machines;
    if let Some(machine) = machines.iter().find(|machine| customers.iter().any(|pattern| fits(pattern, machine))) {
        return Err(Refusal::by(Rule::CUSTOMER_USE, Why::CustomerMachine { machine: (*machine).clone() }));
    }
    if key.blocked || twins(ground.state, thing).any(|twin| is_blocked(ground.state, twin)) {
        return Err(Refusal::by(Rule::BLOCKED_KEY, Why::Blocked));
    }
    let counted = counts(case, offer.counting);
    // One key text has one pool, whatever ids it has (D17).
    let pool = Pooled::of(ground.state, twins(ground.state, thing), ground.on);
    let pool = pool.and(key.used(offer.counting, ground.on), key.limit);
    let before = pool.used;
    let more = if counted { u32::try_from(machines.len()).unwrap_or(u32::MAX) } else { 0 };
    let used = before.saturating_add(more);
    let next = || {
        let mut others = usable_keys(ground.state, ground.overview(), of).filter(|next| *next != thing);
        if ground.is_over(&benefit.enrollment, Life::Offer) { None } else { others.next() }
    };
    if let Some(limit) = pool.limit.filter(|limit| counted && used > *limit) {
        return Err(Refusal::by(Rule::ACTIVATION_LIMIT, Why::UsedUp { used: before, limit, more, next: next() }));
    }
    ground.goes_on(thing, key.activations.iter().map(|row| row.on))?;
    let first = key.activations.len();
    let edits = machines.iter().enumerate().map(|(at, machine)| {
        let fact: Row = vec![
            (Field::On, Value::Date(ground.on)),
            (Field::Machine, text(machine)),
            (Field::Case, text(case.as_word())),
        ];
        row(id, Field::Activations, first + at, fact)
    });
    let edits = edits.collect();
    let full = pool.limit.is_some_and(|limit| used >= limit);
    let next = if full { next().and_then(|next| next.id(ground.state)).cloned() } else { None };
    Ok(done(edits, id, Some(Effect::Activated { counted, before, used, limit: pool.limit, next })))
}

/// The token with the same key text that was redeemed, and when (R32, D17).
pub(super) fn redeemed_elsewhere(ground: &Ground<'_>, of: Thing) -> Option<(Thing, Date)> {
    twins(ground.state, of).find_map(|thing| redeemed_on(ground.state, thing).map(|on| (thing, on)))
}

/// The software key with the same key text that was activated, and when first (R32, D17).
pub(super) fn activated_elsewhere(ground: &Ground<'_>, of: Thing) -> Option<(Thing, Date)> {
    twins(ground.state, of).find_map(|thing| first_used_on(ground.state, thing).map(|on| (thing, on)))
}

fn needs_activation(benefit: &Software) -> Result<(), Refusal> {
    match (benefit.kind, benefit.activation) {
        (SoftwareKind::Cal, _) => Err(Refusal::by(Rule::CLIENT_ACCESS_LICENCE, Why::Cal)),
        (SoftwareKind::Product, Activation::None) => Err(Refusal::by(Rule::NEEDS_ACTIVATION, Why::NoKeyNeeded)),
        (SoftwareKind::Product, Activation::Required) => Ok(()),
    }
}

pub(super) fn block(ground: &Ground<'_>, id: &Id) -> Result<Applied, Refusal> {
    let (_, _, _, key) = key(ground, id)?;
    if key.blocked {
        return Ok(done(Vec::new(), id, None));
    }
    Ok(done(vec![field(id, Field::Blocked, Some(Value::Flag(false)), Value::Flag(true))], id, None))
}

pub(super) fn clear(ground: &Ground<'_>, id: &Id, machine: &Machine) -> Result<Applied, Refusal> {
    let (_, thing, _, key) = key(ground, id)?;
    let Some(name) = key.machines(ground.on).into_iter().find(|name| *name == machine) else {
        let mut known: Vec<Machine> = key.machines(ground.on).into_iter().cloned().collect();
        known.sort_by_key(|name| distance(machine.as_str(), name.as_str()).unwrap_or(usize::MAX));
        return Err(Refusal::by(Rule::NOT_PERPETUAL, Why::MachineUnknown { known }));
    };
    ground.goes_on(thing, key.activations.iter().filter(|row| row.machine == *machine).map(|row| row.on))?;
    let fact: Row = vec![(Field::Machine, text(name)), (Field::On, Value::Date(ground.on))];
    Ok(done(vec![row(id, Field::Cleared, key.cleared.len(), fact)], id, None))
}
