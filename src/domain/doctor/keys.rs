//! What several kinds of findings ask of keys and tokens.

use crate::domain::act::figure::What;
use crate::domain::counted::Counted;
use crate::domain::pool::product_of;
use crate::domain::software::Key;
use crate::domain::{Date, State, Thing};

/// What was used of the keys that were set against an outside count by a day.
pub(super) fn counted(state: &State, day: Date) -> impl Iterator<Item = (Thing, &Key, Counted)> {
    state.software.iter().enumerate().flat_map(move |(at, benefit)| {
        let compared = benefit.keys.iter().enumerate().filter(|(_, key)| key.reconciled.is_some());
        compared.filter_map(move |(own, key)| {
            let counting = state.offer(&benefit.enrollment)?.counting;
            Some((Thing::Key(at, own), key, key.counted(counting, day)))
        })
    })
}

/// The id of a thing, for a sentence.
pub(super) fn id(state: &State, of: Thing) -> What {
    What::MaybeId(of.id(state).cloned())
}

/// Its product, for a sentence.
pub(super) fn product_said(state: &State, of: Thing) -> What {
    What::Text(product_of(state, of).map(|own| own.as_str().to_owned()).unwrap_or_default())
}
