//! What keys have left together (R20): those of a product over all live offers, and those of one benefit.

use std::collections::HashMap;

use super::folded::Product;
use super::offer::OfferStatus;
use super::overview::{Overview, SoftwareRow};
use super::software::SoftwareStatus;
use super::usable::{NoUse, of_itself};
use super::{State, Thing};

/// The products that are activated with keys, each as the position of its first benefit in [`State::software`], and the
/// activations that all its keys of live offers have left together, one key counted once wherever it stands (D17); `None`
/// where a key has no known limit.
#[must_use]
pub fn left_by_product(state: &State, overview: &Overview) -> Vec<(usize, Option<u32>)> {
    let mut products: Vec<(usize, HashMap<Thing, Option<u32>>)> = Vec::new();
    let mut places: HashMap<&Product, usize> = HashMap::new();
    for row in &overview.software {
        let live = overview.offer(row.offer).is_some_and(|offer| offer.status != OfferStatus::Lapsed);
        let Some(benefit) = state.software.get(row.benefit).filter(|benefit| live && benefit.needs_key()) else {
            continue;
        };
        for key in overview.keys_of(row) {
            let place = *places.entry(&benefit.product).or_insert(products.len());
            if place == products.len() {
                products.push((row.benefit, HashMap::new()));
            }
            let Some((_, keys)) = products.get_mut(place) else { continue };
            let thing = Thing::Key(row.benefit, key.key);
            let left = key.left.map(|left| if is_dead(state, overview, thing) { 0 } else { left });
            let first = overview.pools.with(thing).first().copied().unwrap_or(thing);
            let known = keys.entry(first).or_insert(left);
            *known = known.zip(left).map(|(one, two)| one.min(two));
        }
    }
    let sum = |keys: HashMap<Thing, Option<u32>>| {
        keys.into_values().try_fold(0_u32, |sum, left| left.map(|left| sum.saturating_add(left)))
    };
    products.into_iter().map(|(benefit, keys)| (benefit, sum(keys))).collect()
}

/// Whether nothing can be activated with a key any more, whatever its limit says.
fn is_dead(state: &State, overview: &Overview, key: Thing) -> bool {
    matches!(of_itself(state, overview, key), Some(NoUse::Blocked | NoUse::Expired | NoUse::Redeemed))
}

/// What goes on beside the keys of a benefit that are used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spare {
    /// How many keys are used up.
    pub used_up: usize,
    /// Activations that the others have left together, a key that stands there twice taken once (D17); `None` where one of
    /// them has no known limit.
    pub left: Option<u32>,
}

/// What goes on where the status of a benefit is that a key is used up and another one is not: nothing is wrong then.
#[must_use]
pub fn going_on(state: &State, overview: &Overview, row: &SoftwareRow) -> Option<Spare> {
    if row.status == SoftwareStatus::KeyUsedUp { spare(state, overview, row) } else { None }
}

/// What goes on beside the used up keys of a benefit; `None` where no key of it can be activated any more, or none is used up.
#[must_use]
pub fn spare(state: &State, overview: &Overview, row: &SoftwareRow) -> Option<Spare> {
    let keys = overview.keys_of(row);
    let used_up = keys.iter().filter(|key| key.left == Some(0)).count();
    let mut others: HashMap<Thing, Option<u32>> = HashMap::new();
    for key in keys.iter().filter(|key| key.left != Some(0)) {
        let thing = Thing::Key(row.benefit, key.key);
        if !is_dead(state, overview, thing) {
            others.insert(overview.pools.with(thing).first().copied().unwrap_or(thing), key.left);
        }
    }
    let left = others.values().try_fold(0_u32, |sum, left| left.map(|left| sum.saturating_add(left)));
    (used_up > 0 && !others.is_empty()).then_some(Spare { used_up, left })
}
