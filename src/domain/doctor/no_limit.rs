//! A multiple activation key without its limit (R21): nothing can be said of what is left of it.

use super::{Examines, Found, On};
use crate::domain::software::KeyKind;
use crate::domain::{State, Thing};

pub(super) struct NoLimit;

impl Examines for NoLimit {
    const WORD: &'static str = "no-limit";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        for (at, benefit) in state.software.iter().enumerate().filter(|(_, own)| own.needs_key()) {
            let keys = benefit.keys.iter().enumerate();
            let unlimited = keys.filter(|(_, key)| key.kind == KeyKind::Mak && key.limit.is_none() && !key.blocked);
            found.extend(unlimited.map(|(key, _)| Found::of(Thing::Key(at, key), Vec::new())));
        }
    }
}
