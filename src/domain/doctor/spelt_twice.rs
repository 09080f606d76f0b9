//! A product that is written in two ways which nobody sees (D13). What most records say is taken for all of them: they mean
//! the same, so nothing is lost.

use std::collections::HashMap;

use super::{Examines, Found, On};
use crate::domain::act::figure::What;
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Value};
use crate::domain::folded::Product;
use crate::domain::{State, Thing};

pub(super) struct SpeltTwice;

impl Examines for SpeltTwice {
    const WORD: &'static str = "spelt-twice";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        let mut spelt: HashMap<&Product, Vec<(Thing, &str)>> = HashMap::new();
        for (thing, product) in products(state) {
            spelt.entry(product).or_default().push((thing, product.as_str()));
        }
        let mut odd: Vec<(Thing, &str, &str)> = Vec::new();
        for all in spelt.values() {
            let usual = usual(all);
            odd.extend(all.iter().filter(|(_, own)| *own != usual).map(|(thing, own)| (*thing, *own, usual)));
        }
        odd.sort_unstable();
        found.extend(odd.into_iter().filter_map(|(thing, own, usual)| {
            let says = vec![("product", What::Text(own.to_owned())), ("theirs", What::Text(usual.to_owned()))];
            let fields = vec![(Field::Product, Some(Value::Text(usual.to_owned())))];
            let mend = Command::Set { of: Owner::Record(thing.id(state)?.clone()), fields };
            Some(Found { mend: Some(mend), ..Found::of(thing, says) })
        }));
    }
}

/// The way that most records write it; of several one without further blanks, and of those the one that stands first.
fn usual<'s>(all: &[(Thing, &'s str)]) -> &'s str {
    let mut ways: Vec<(&'s str, usize)> = Vec::new();
    for (_, own) in all {
        match ways.iter_mut().find(|(way, _)| way == own) {
            Some((_, count)) => *count += 1,
            None => ways.push((own, 1)),
        }
    }
    ways.into_iter().rev().max_by_key(|(way, count)| (*count, is_plain(way))).map_or("", |(way, _)| way)
}

/// Whether its words are parted by one blank each, and by nothing else.
fn is_plain(way: &str) -> bool {
    way.split(' ').all(|word| !word.is_empty() && !word.contains(char::is_whitespace))
}

/// Every record that names a product.
pub(super) fn products(state: &State) -> impl Iterator<Item = (Thing, &Product)> {
    let software = state.software.iter().enumerate().map(|(at, own)| (Thing::Software(at), &own.product));
    let cloud = state.cloud.iter().enumerate().map(|(at, own)| (Thing::Cloud(at), &own.product));
    let tenants = state.subscriptions.iter().enumerate().map(|(at, own)| (Thing::Subscription(at), &own.product));
    let seats = state.visual_studio.iter().enumerate().map(|(at, own)| (Thing::VisualStudio(at), &own.product));
    software.chain(cloud).chain(tenants).chain(seats)
}
