//! A token, its benefit and what it went into are of one product (R37, D13): another name of one is one of all.

use std::collections::HashSet;

use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Datum as _, Field, Value};
use crate::domain::{State, Thing};

/// The edits that call what a benefit or a subscription is bound to by its tokens as it is called now.
pub(super) fn renamed(state: &State, thing: Thing, product: &Value) -> Vec<Edit> {
    let pairs: Vec<(Thing, Thing)> = state
        .cloud
        .iter()
        .enumerate()
        .flat_map(|(at, benefit)| benefit.tokens.iter().map(move |token| (at, token)))
        .filter_map(|(at, token)| {
            let into = &token.redeemed.as_ref()?.subscription;
            let of = state.subscriptions.iter().position(|own| own.id == *into)?;
            Some((Thing::Cloud(at), Thing::Subscription(of)))
        })
        .collect();
    let mut bound = HashSet::from([thing]);
    loop {
        let more = pairs.iter().filter(|(one, other)| bound.contains(one) != bound.contains(other));
        let more: Vec<Thing> = more.flat_map(|(one, other)| [*one, *other]).collect();
        if more.is_empty() {
            break;
        }
        bound.extend(more);
    }
    // In the order of the state, whatever the set has.
    let others = state.things().filter(|own| *own != thing && bound.contains(own));
    others.filter_map(|own| edit(state, own, product)).collect()
}

fn edit(state: &State, thing: Thing, product: &Value) -> Option<Edit> {
    let before = match thing {
        Thing::Cloud(at) => state.cloud.get(at)?.product.to_value(),
        Thing::Subscription(at) => state.subscriptions.get(at)?.product.to_value(),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Key(..)
        | Thing::Token(..)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => return None,
    };
    let fields = vec![FieldEdit { field: Field::Product, before: Some(before), after: Some(product.clone()) }];
    Some(Edit::Fields { of: Owner::Record(thing.id(state)?.clone()), fields })
}
