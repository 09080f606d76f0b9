//! What the keys of a product have left together (R20), over all live offers.

use std::collections::HashMap;

use super::folded::Product;
use super::offer::OfferStatus;
use super::overview::Overview;
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
            // Nothing can be activated with it any more, whatever its limit says.
            let against = of_itself(state, overview, thing);
            let dead = matches!(against, Some(NoUse::Blocked | NoUse::Expired | NoUse::Redeemed));
            let left = key.left.map(|left| if dead { 0 } else { left });
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
