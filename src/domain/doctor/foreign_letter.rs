//! A letter of another script in a key that looks like one of A to Z: nobody sees why the key does not work.

use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::act::figure::What;
use crate::domain::key::ProductKey;
use crate::domain::lookalike::latin;
use crate::domain::pool::keys;

pub(super) struct ForeignLetter;

impl Examines for ForeignLetter {
    const WORD: &'static str = "foreign-letter";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        found.extend(keys(state).filter_map(|(thing, key)| {
            let at = key.first_foreign()?;
            Some(Found::of(thing, vec![("at", What::Several(at + 1))]))
        }));
    }
}

impl ProductKey {
    /// The place among its letters and digits of the first one that only looks like one of A to Z or 0 to 9.
    pub(super) fn first_foreign(&self) -> Option<usize> {
        self.letters().position(|letter| latin(letter).is_some())
    }
}
