//! One key under two products (D17): it belongs to one of them.

use super::keys::{id, product_said};
use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::pool::{Pools, product_of};

pub(super) struct TwoProducts;

impl Examines for TwoProducts {
    const WORD: &'static str = "two-products";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        for pool in Pools::of(state).iter() {
            let Some((first, others)) = pool.split_first() else { continue };
            let apart = others.iter().filter(|own| product_of(state, **own) != product_of(state, *first));
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
