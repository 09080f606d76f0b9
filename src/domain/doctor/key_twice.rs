//! One key under several ids of the same product (D17): it is one key, and what was used of it counts together.

use super::keys::id;
use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::pool::{Pools, product_of};

pub(super) struct KeyTwice;

impl Examines for KeyTwice {
    const WORD: &'static str = "key-twice";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        for pool in Pools::of(state).iter() {
            let Some((first, others)) = pool.split_first() else { continue };
            let same = others.iter().filter(|own| product_of(state, **own) == product_of(state, *first));
            found.extend(same.map(|own| Found::of(*own, vec![("other", id(state, *first))])));
        }
    }
}
