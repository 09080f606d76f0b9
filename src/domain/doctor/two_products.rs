//! One key under two products (D17): it belongs to one of them.

use super::keys::{id, product, product_said};
use super::{Examines, Found};
use crate::domain::pool::Pools;
use crate::domain::{Date, State};

pub(super) struct TwoProducts;

impl Examines for TwoProducts {
    const WORD: &'static str = "two-products";

    fn look(state: &State, _: Date, found: &mut Vec<Found>) {
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
