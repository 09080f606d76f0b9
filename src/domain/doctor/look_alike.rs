//! Two keys that differ in nothing but letters that look alike: one of them was read wrongly.

use std::collections::HashMap;

use super::keys::id;
use super::{Examines, Found, On};
use crate::domain::key::ProductKey;
use crate::domain::lookalike::latin;
use crate::domain::pool::keys;
use crate::domain::{State, Thing};

pub(super) struct LookAlike;

impl Examines for LookAlike {
    const WORD: &'static str = "look-alike";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        let mut first: HashMap<u64, (Thing, &ProductKey)> = HashMap::with_capacity(state.keys().count());
        for (thing, key) in keys(state).filter(|(_, key)| key.mark().is_some()) {
            // Few texts have the same mark: those are compared letter by letter.
            match first.entry(key.mark_by(seen)) {
                std::collections::hash_map::Entry::Vacant(entry) => {
                    entry.insert((thing, key));
                }
                std::collections::hash_map::Entry::Occupied(entry) => {
                    let (other, known) = *entry.get();
                    let alike = || key.letters().map(seen).eq(known.letters().map(seen));
                    if !key.is_same(known) && alike() {
                        found.push(Found::of(thing, vec![("other", id(state, other))]));
                    }
                }
            }
        }
    }
}

/// What a letter or digit of a key is taken for at a glance: one of each group that is confused.
fn seen(letter: char) -> char {
    match latin(letter).unwrap_or(letter.to_ascii_uppercase()) {
        'O' | 'Q' | 'D' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        'U' => 'V',
        other => other,
    }
}
