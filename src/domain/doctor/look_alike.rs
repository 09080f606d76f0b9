//! Two keys that differ in nothing but letters that look alike: one of them was read wrongly.

use std::collections::HashMap;

use super::keys::id;
use super::{Examines, Found};
use crate::domain::key::ProductKey;
use crate::domain::pool::keys;
use crate::domain::{Date, State, Thing};

pub(super) struct LookAlike;

impl Examines for LookAlike {
    const WORD: &'static str = "look-alike";

    fn look(state: &State, _: Date, found: &mut Vec<Found>) {
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

/// The letter or digit of ASCII that one of another script looks like: Cyrillic, Greek, and those of full width.
pub(super) fn latin(letter: char) -> Option<char> {
    if let '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' = letter {
        let ascii = u32::from(letter).checked_sub(0xfee0).and_then(char::from_u32);
        return ascii.map(|own| own.to_ascii_uppercase());
    }
    let pairs = [
        ("АВЕЅІЈКМНОРСТУХ", "ABESIJKMHOPCTYX"),
        ("аеѕіјкорсух", "AESIJKOPCYX"),
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
        ("ονικχ", "OVIKX"),
    ];
    let found = pairs.into_iter().flat_map(|(foreign, ascii)| foreign.chars().zip(ascii.chars()));
    found.into_iter().find(|(foreign, _)| *foreign == letter).map(|(_, ascii)| ascii)
}
