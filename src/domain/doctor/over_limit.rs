//! A key of which an outside count says more than it allows (R20, R21): what the ledger says too much is told on load.

use super::{Examines, Found, On, keys};
use crate::domain::State;
use crate::domain::act::figure::What;

pub(super) struct OverLimit;

impl Examines for OverLimit {
    const WORD: &'static str = "over-limit";

    fn look(state: &State, on: On, found: &mut Vec<Found>) {
        found.extend(keys::counted(state, on.day).filter_map(|(thing, key, counted)| {
            let (limit, most) = (key.limit?, counted.most());
            let says = vec![("used", What::Count(most)), ("limit", What::Count(limit))];
            (most > limit && counted.ledger <= limit).then(|| Found::of(thing, says))
        }));
    }
}
