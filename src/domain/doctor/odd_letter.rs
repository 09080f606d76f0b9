//! A key of the right shape with a letter or digit that Microsoft never uses in one (R29): a slip, or a made-up one.

use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::act::figure::What;
use crate::domain::key::KeyShape;
use crate::domain::pool::keys;

pub(super) struct OddLetter;

impl Examines for OddLetter {
    const WORD: &'static str = "odd-letter";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        found.extend(keys(state).filter_map(|(thing, key)| match key.shape_read() {
            KeyShape::OddCharacters { at, .. } => Some(Found::of(thing, vec![("at", What::Several(at + 1))])),
            KeyShape::Real | KeyShape::NotFiveByFive => None,
        }));
    }
}
