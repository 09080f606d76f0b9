//! Which keys a look-up means, for people who need a key now: by id, benefit, offer, words, or last five characters.

use std::collections::HashSet;

use super::find::{FindIndex, Found, Match};
use super::folded::searched;
use super::key::{ProductKey, last_five, letters_of};
use super::nearest::distance;
use super::overview::Overview;
use super::reveal::{NoKey, key_of, next_key};
use super::usable::{NoUse, no_use, of_itself};
use super::{State, Thing};

/// What a look-up found on the overview's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookedUp {
    /// The one key or token that is meant.
    One(Thing),
    /// Several, what matches best first; of those that match as well what can be used first and what is blocked last (R30).
    Several(Vec<Thing>),
    /// None; but these are near.
    Near(Vec<Thing>),
    /// Only benefits that have no key, all for this reason.
    Keyless(NoKey),
    /// Nothing.
    Nothing,
}

/// Looks keys and tokens up. An id said in full is what it says: that key, the keys of that benefit, or those of that
/// offer's benefits; capitals do not matter. So is the name of a product (D13), and so are the last five characters of a
/// key. Otherwise all words must match, as everywhere. `typed` keeps those that end in its last five characters, and of those the very one that it is where it is a
/// whole key; where none does, those that end nearly so. What was not bought yet on the day is not found (D5).
#[must_use]
pub fn look_up(state: &State, overview: &Overview, query: &str, typed: Option<&str>) -> LookedUp {
    let tail = typed.map(last_five);
    let whole = typed.filter(|typed| letters_of(typed) >= WHOLE);
    let all = |how: &dyn Fn(&ProductKey) -> bool| {
        let fits = |thing: &Thing| key_of(state, *thing).is_some_and(how);
        found(state, overview, query.trim(), tail.is_some(), &fits)
    };
    let Some(tail) = &tail else { return all(&|_| true) };
    if let Some(typed) = whole
        && let exact @ (LookedUp::One(_) | LookedUp::Several(_)) = all(&|key| key.is(typed))
    {
        return exact;
    }
    match all(&|key| key.tail().eq_ignore_ascii_case(tail)) {
        LookedUp::Nothing => match all(&|key| distance(tail, key.tail()).is_some()) {
            LookedUp::One(key) => LookedUp::Near(vec![key]),
            LookedUp::Several(keys) => LookedUp::Near(keys),
            other @ (LookedUp::Near(_) | LookedUp::Keyless(_) | LookedUp::Nothing) => other,
        },
        found @ (LookedUp::One(_) | LookedUp::Several(_) | LookedUp::Near(_) | LookedUp::Keyless(_)) => found,
    }
}

/// Finds anything by a query, as [`FindIndex::find`]; of what matches as well, keys and tokens that can be used come before
/// those that cannot. Of more hits than anybody reads only the match tells: the order is asked for with every letter.
#[must_use]
pub fn found_by_use(state: &State, overview: &Overview, index: &FindIndex, query: &str) -> Found {
    let (how, mut hits) = index.ranked(state, query);
    if how == Match::Substring && hits.len() <= READ && !query.trim().is_empty() {
        let use_of = |at: usize| index.entry(at).map_or(0, |entry| rank(state, overview, entry.thing));
        hits.sort_by_cached_key(|(matches, at)| (*matches, use_of(*at)));
    }
    Found { how, hits: hits.into_iter().map(|(_, at)| at).collect() }
}

/// Hits past which nobody reads on.
const READ: usize = 1_000;

/// Letters and digits from which on a typed text is a whole key.
const WHOLE: usize = 25;

/// The keys of what the words lead to, as far as they fit; `certain` where certain characters were asked for.
fn found(state: &State, overview: &Overview, query: &str, certain: bool, ends: &dyn Fn(&Thing) -> bool) -> LookedUp {
    let ranked = |things: &[(u8, Thing)]| {
        let mut seen = HashSet::new();
        let of = |(matches, thing): &(u8, Thing)| {
            let matches = *matches;
            keys_of(overview, *thing).into_iter().map(move |key| (matches, key))
        };
        let all = things.iter().flat_map(of);
        let mut keys: Vec<(u8, Thing)> = all.filter(|(_, key)| ends(key) && seen.insert(*key)).collect();
        keys.sort_by_cached_key(|(matches, key)| (*matches, rank(state, overview, *key)));
        keys.into_iter().map(|(_, key)| key).collect::<Vec<_>>()
    };
    let alike = |things: Vec<Thing>| things.into_iter().map(|thing| (0, thing)).collect::<Vec<_>>();
    if query.is_empty() {
        let benefits = state.things().filter(|thing| matches!(thing, Thing::Software(_) | Thing::Cloud(_)));
        return several(ranked(&alike(benefits.collect())));
    }
    let is_asked = |thing: &Thing| {
        let kind =
            matches!(thing, Thing::Key(..) | Thing::Token(..) | Thing::Software(_) | Thing::Cloud(_) | Thing::Offer(_));
        kind && thing.id_text(state).eq_ignore_ascii_case(query)
    };
    let asked = searched(query);
    let is_named = |thing: &Thing| {
        let product = match *thing {
            Thing::Software(at) => state.software.get(at).map(|own| &own.product),
            Thing::Cloud(at) => state.cloud.get(at).map(|own| &own.product),
            Thing::Offer(_)
            | Thing::Key(..)
            | Thing::Token(..)
            | Thing::Subscription(_)
            | Thing::VisualStudio(_)
            | Thing::Seat(..)
            | Thing::Technical(_)
            | Thing::Person(_) => None,
        };
        product.is_some_and(|product| is_searched_as(product, &asked))
    };
    let ends_so = |thing: &Thing| key_of(state, *thing).is_some_and(|key| key.tail().eq_ignore_ascii_case(query));
    let mut named: Vec<Thing> = match state.things().find(is_asked) {
        Some(named) => vec![named],
        None => state.things().filter(is_named).collect(),
    };
    if named.is_empty() && query.len() == 5 && letters_of(query) == 5 {
        named = state.things().filter(ends_so).collect();
    }
    let (things, how) = if named.is_empty() {
        let (how, mut things) = FindIndex::once(state, query);
        // An offer that words lead to is not asked for itself.
        things.retain(|(_, thing)| !matches!(thing, Thing::Offer(_)));
        (things, how)
    } else {
        (alike(named), Match::Substring)
    };
    let keys = ranked(&things);
    match (keys.is_empty(), how) {
        (false, Match::Nearest) => LookedUp::Near(keys),
        (false, _) => several(keys),
        (true, Match::Nearest) => LookedUp::Nothing,
        // Why there is none is no answer to a question for certain characters.
        (true, _) if certain => LookedUp::Nothing,
        (true, _) => {
            // A case, a seat or a person that the words lead to has no keys by nature: it says nothing about them.
            let benefits = things
                .iter()
                .map(|(_, thing)| thing)
                .filter(|thing| matches!(thing, Thing::Software(_) | Thing::Cloud(_)));
            let mut reasons = benefits.map(|thing| next_key(state, overview, *thing).err());
            let first = reasons.next().flatten().filter(|why| *why != NoKey::Other);
            first.filter(|first| reasons.all(|why| why == Some(*first))).map_or(LookedUp::Nothing, LookedUp::Keyless)
        }
    }
}

/// Whether a text is searched as this; most are plain, and many are asked.
fn is_searched_as(text: &str, asked: &str) -> bool {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    if text.len() <= asked.len() && plain(text) {
        return text.eq_ignore_ascii_case(asked);
    }
    searched(text) == asked
}

fn several(keys: Vec<Thing>) -> LookedUp {
    match keys.as_slice() {
        [] => LookedUp::Nothing,
        [one] => LookedUp::One(*one),
        _ => LookedUp::Several(keys),
    }
}

/// The keys and tokens that a thing stands for: itself, or those of a benefit or of an offer's benefits.
fn keys_of(overview: &Overview, thing: Thing) -> Vec<Thing> {
    match thing {
        Thing::Key(of, _) if overview.software_at(of).is_some() => vec![thing],
        Thing::Token(of, _) if overview.cloud_at(of).is_some() => vec![thing],
        Thing::Software(of) => {
            let keys = overview.software_at(of).map(|row| overview.keys_of(row)).unwrap_or_default();
            keys.iter().map(|row| Thing::Key(of, row.key)).collect()
        }
        Thing::Cloud(of) => {
            let tokens = overview.cloud_at(of).map(|row| overview.tokens_of(row)).unwrap_or_default();
            tokens.iter().map(|row| Thing::Token(of, row.token)).collect()
        }
        Thing::Offer(at) => {
            let software =
                overview.software.iter().filter(|row| row.offer == at).map(|row| Thing::Software(row.benefit));
            let cloud = overview.cloud.iter().filter(|row| row.offer == at).map(|row| Thing::Cloud(row.benefit));
            software.chain(cloud).flat_map(|benefit| keys_of(overview, benefit)).collect()
        }
        // A key that is not there yet (D5), and what never has one.
        Thing::Key(..)
        | Thing::Token(..)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => Vec::new(),
    }
}

/// What can be used comes first; then what is used up, redeemed or expired (R2, R7, R20, R32); what is blocked last (R30).
fn rank(state: &State, overview: &Overview, thing: Thing) -> u8 {
    let blocked = of_itself(state, overview, thing) == Some(NoUse::Blocked);
    if blocked { 2 } else { u8::from(no_use(state, overview, thing).is_some()) }
}
