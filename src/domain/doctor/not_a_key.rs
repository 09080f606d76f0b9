//! A text that is no key: not five groups of five letters and digits (R29), however they are written (D20).

use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::key::{KeyShape, ProductKey};
use crate::domain::pool::keys;

pub(super) struct NotAKey;

impl Examines for NotAKey {
    const WORD: &'static str = "not-a-key";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        // Of one with a letter of another script it is said which.
        let none = |key: &ProductKey| key.shape_read() == KeyShape::NotFiveByFive && key.first_foreign().is_none();
        let odd = keys(state).filter(|(_, key)| none(key));
        found.extend(odd.map(|(thing, _)| Found::of(thing, Vec::new())));
    }
}
