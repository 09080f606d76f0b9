//! Activations of an outside count that stand in no ledger (R20): somebody uses the key, and nobody wrote it down.

use super::{Examines, Found, On, keys};
use crate::domain::State;
use crate::domain::act::figure::What;

pub(super) struct Unexplained;

impl Examines for Unexplained {
    const WORD: &'static str = "unexplained";

    fn look(state: &State, on: On, found: &mut Vec<Found>) {
        found.extend(keys::counted(state, on.day).filter_map(|(thing, _, counted)| {
            let outside = counted.outside?;
            let more = outside.total().saturating_sub(counted.ledger);
            let says = vec![
                ("count", What::Several(usize::try_from(more).unwrap_or(usize::MAX))),
                ("on", What::Date(outside.on)),
            ];
            (more > 0).then(|| Found::of(thing, says))
        }));
    }
}
