//! Something of a key or token on record as done on a day that is still to come: every act refuses such a day. Of another day
//! than today nothing is said: there it has not happened yet (D5).

use super::{Examines, Found, On};
use crate::domain::act::figure::What;
use crate::domain::{Date, State, Thing};

pub(super) struct StillToCome;

impl Examines for StillToCome {
    const WORD: &'static str = "still-to-come";

    fn look(state: &State, on: On, found: &mut Vec<Found>) {
        if on.what_if {
            return;
        }
        let mut take = |thing: Thing, days: Vec<Date>| {
            let first = days.into_iter().find(|day| *day > on.day);
            found.extend(first.map(|day| Found::of(thing, vec![("on", What::Date(day))])));
        };
        for (at, benefit) in state.software.iter().enumerate() {
            for (own, key) in benefit.keys.iter().enumerate() {
                let rows = key.activations.iter().map(|row| row.on).chain(key.cleared.iter().map(|row| row.on));
                let facts = key.viewed.into_iter().chain(key.reconciled.as_ref().map(|fact| fact.on));
                take(Thing::Key(at, own), facts.chain(rows).collect());
            }
        }
        for (at, benefit) in state.cloud.iter().enumerate() {
            for (own, token) in benefit.tokens.iter().enumerate() {
                let facts = token.viewed.into_iter().chain(token.redeemed.as_ref().map(|fact| fact.on));
                take(Thing::Token(at, own), facts.chain(token.replaced.as_ref().map(|fact| fact.on)).collect());
            }
        }
    }
}
