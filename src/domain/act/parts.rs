//! The records that acts are done to, found by their ids.

use super::ground::Ground;
use crate::domain::cloud::{Cloud, Token};
use crate::domain::folded::Machine;
use crate::domain::offer::Enrollment;
use crate::domain::pool::twins;
use crate::domain::record::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::software::{Key, Software};
use crate::domain::technical::Technical;
use crate::domain::usable::{first_used_on, redeemed_on};
use crate::domain::{Date, Id, State, Thing};

pub(super) fn key<'a>(ground: &Ground<'a>, id: &Id) -> Result<(usize, Thing, &'a Software, &'a Key), Refusal> {
    let thing = ground.known(id, Kind::Key)?;
    let unknown = || Ground::unknown(id, Kind::Key);
    let Thing::Key(of, at) = thing else { return Err(unknown()) };
    let benefit = ground.state.software.get(of).ok_or_else(unknown)?;
    Ok((of, thing, benefit, benefit.keys.get(at).ok_or_else(unknown)?))
}

pub(super) fn token<'a>(ground: &Ground<'a>, id: &Id) -> Result<(Thing, &'a Cloud, &'a Token), Refusal> {
    let thing = ground.known(id, Kind::Token)?;
    let unknown = || Ground::unknown(id, Kind::Token);
    let Thing::Token(of, at) = thing else { return Err(unknown()) };
    let benefit = ground.state.cloud.get(of).ok_or_else(unknown)?;
    Ok((thing, benefit, benefit.tokens.get(at).ok_or_else(unknown)?))
}

pub(super) fn offer<'a>(ground: &Ground<'a>, id: &Id) -> Result<(Thing, &'a Enrollment), Refusal> {
    let thing = ground.known(id, Kind::Offer)?;
    let Thing::Offer(at) = thing else { return Err(Ground::unknown(id, Kind::Offer)) };
    Ok((thing, ground.state.enrollments.get(at).ok_or_else(|| Ground::unknown(id, Kind::Offer))?))
}

pub(super) fn technical<'a>(ground: &Ground<'a>, id: &Id) -> Result<(usize, &'a Technical), Refusal> {
    let Thing::Technical(at) = ground.known(id, Kind::Technical)? else {
        return Err(Ground::unknown(id, Kind::Technical));
    };
    Ok((at, ground.state.technical.get(at).ok_or_else(|| Ground::unknown(id, Kind::Technical))?))
}

/// The software key with this id.
pub(super) fn key_of<'a>(state: &'a State, of: &Id) -> Option<&'a Key> {
    state.software.iter().flat_map(|benefit| &benefit.keys).find(|key| key.id == *of)
}

/// Machines that carry the software of a key on a day.
pub(super) fn machines_of(state: &State, of: &Id, on: Date) -> Vec<String> {
    key_of(state, of).map(|key| key.machines(on).into_iter().map(Machine::to_string).collect()).unwrap_or_default()
}

/// The technical benefit with this id.
pub(super) fn technical_of<'a>(state: &'a State, of: &Id) -> Option<&'a Technical> {
    state.technical.iter().find(|benefit| benefit.id == *of)
}

/// The token with the same key text that was redeemed, and when (R32, D17).
pub(super) fn redeemed_elsewhere(ground: &Ground<'_>, of: Thing) -> Option<(Thing, Date)> {
    twins(ground.state, of).find_map(|thing| redeemed_on(ground.state, thing).map(|on| (thing, on)))
}

/// The software key with the same key text that was activated, and when first (R32, D17).
pub(super) fn activated_elsewhere(ground: &Ground<'_>, of: Thing) -> Option<(Thing, Date)> {
    twins(ground.state, of).find_map(|thing| first_used_on(ground.state, thing).map(|on| (thing, on)))
}
