//! What the keys of a product have left together (R20), over all live offers.

use std::collections::HashMap;

use super::key::ProductKey;
use super::offer::OfferStatus;
use super::overview::Overview;
use super::{Date, State};

/// A key text with all that is recorded of it: one key is one pool, wherever it stands (D17).
struct Pool {
    used: u32,
    /// The larger limit; `None` where one is not known.
    limit: Option<u32>,
    /// Whether nothing can be activated with it any more: blocked (R30), or past its day without an activation (R2).
    dead: bool,
}

impl Pool {
    fn left(&self) -> Option<u32> {
        let limit = self.limit?;
        Some(if self.dead { 0 } else { limit.saturating_sub(self.used) })
    }
}

/// The products that are activated with keys, each as the position of its first benefit in [`State::software`], and the
/// activations that all its keys of live offers have left together; `None` where a key has no known limit.
#[must_use]
pub fn left_by_product(state: &State, overview: &Overview) -> Vec<(usize, Option<u32>)> {
    let mut products: Vec<(usize, HashMap<&ProductKey, Pool>)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for row in &overview.software {
        let live = overview.offer(row.offer).is_some_and(|offer| offer.status != OfferStatus::Lapsed);
        let Some(benefit) = state.software.get(row.benefit).filter(|benefit| live && benefit.needs_key()) else {
            continue;
        };
        for key in overview.keys_of(row) {
            let Some(fact) = benefit.keys.get(key.key) else { continue };
            let place = *places.entry(benefit.product.as_str()).or_insert(products.len());
            if place == products.len() {
                products.push((row.benefit, HashMap::new()));
            }
            let Some((_, pools)) = products.get_mut(place) else { continue };
            let dead = fact.blocked || past_its_day(row.activate_by, overview.date, fact.activated(overview.date));
            let pool = Pool { used: key.used, limit: key.limit, dead };
            pools
                .entry(&fact.key)
                .and_modify(|known| {
                    known.used = known.used.saturating_add(pool.used);
                    known.limit = known.limit.zip(pool.limit).map(|(one, two)| one.max(two));
                    known.dead |= pool.dead;
                })
                .or_insert(pool);
        }
    }
    let sum = |pools: HashMap<&ProductKey, Pool>| {
        pools.into_values().try_fold(0_u32, |sum, pool| pool.left().map(|left| sum.saturating_add(left)))
    };
    products.into_iter().map(|(benefit, pools)| (benefit, sum(pools))).collect()
}

/// Whether a key can no longer be activated because its day has passed without a first activation (R2, D4).
#[must_use]
pub fn past_its_day(activate_by: Date, on: Date, activated: bool) -> bool {
    on > activate_by && !activated
}
