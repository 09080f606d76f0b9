//! One key under two products (D17): it belongs to one of them.

use super::keys::{id, product, product_said};
use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::pool::Pools;

pub(super) struct TwoProducts;

impl Examines for TwoProducts {
    const WORD: &'static str = "two-products";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        for pool in Pools::of(state).iter() {
            let Some((first, others)) = pool.split_first() else { continue };
            let apart = others.iter().filter(|own| product(state, **own) != product(state, *first));
            found.extend(apart.map(|own| {
                let says = vec![
                    ("product", product_said(state, *own)),
                    ("other", id(state, *first)),
                    ("theirs", product_said(state, *first)),
                ];
                Found::of(*own, says)
            }));
        }
    }
}
