//! One key, one pool (D17): what stands under several ids with the same key text is one key of Microsoft's.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use super::folded::Product;
use super::key::ProductKey;
use super::offer::Counting;
use super::software::Key;
use super::{Date, State, Thing};

/// The keys and tokens of a state whose text stands more than once in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pools {
    /// Each with the place of its pool.
    of: HashMap<Thing, usize>,
    /// The things of each pool, in the order of the state.
    things: Vec<Vec<Thing>>,
    /// What became of each pool.
    fates: Vec<Fate>,
}

/// What became of one key text, under whichever of its ids, whatever day is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fate {
    /// Microsoft blocked it (R30).
    pub blocked: bool,
    /// The first day on which a token of it was redeemed (R32).
    pub redeemed: Option<Date>,
    /// The first day on which a key of it was activated.
    pub activated: Option<Date>,
}

impl Fate {
    /// Of these things.
    fn of(state: &State, things: &[Thing]) -> Self {
        let first =
            |day: &dyn Fn(&State, Thing) -> Option<Date>| things.iter().filter_map(|own| day(state, *own)).min();
        Self {
            blocked: things.iter().any(|own| is_blocked(state, *own)),
            redeemed: first(&redeemed_on),
            activated: first(&first_used_on),
        }
    }
}

impl Pools {
    /// Those of a state. There are hardly ever any, and every day that is derived asks.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let mut seen: HashSet<u64, BuildHasherDefault<Marked>> = HashSet::default();
        seen.reserve(state.keys().count());
        let twice: HashSet<u64> =
            state.keys().filter_map(ProductKey::mark).filter(|mark| !seen.insert(*mark)).collect();
        let mut pools = Self::default();
        if twice.is_empty() {
            return pools;
        }
        // By their marks: a file in which every key stands twice costs no more than one of as many keys.
        let mut first: HashMap<u64, Vec<(Thing, &ProductKey)>> = HashMap::new();
        let marked = keys(state).filter_map(|(thing, key)| Some((thing, key, key.mark()?)));
        for (thing, key, mark) in marked.filter(|(.., mark)| twice.contains(mark)) {
            let alike = first.entry(mark).or_default();
            match alike.iter().find(|(_, known)| known.is_same(key)) {
                Some((known, _)) => pools.put(*known, thing),
                None => alike.push((thing, key)),
            }
        }
        pools.fates = pools.things.iter().map(|things| Fate::of(state, things)).collect();
        pools
    }

    fn put(&mut self, first: Thing, thing: Thing) {
        let at = *self.of.entry(first).or_insert_with(|| {
            self.things.push(vec![first]);
            self.things.len() - 1
        });
        self.of.insert(thing, at);
        if let Some(pool) = self.things.get_mut(at) {
            pool.push(thing);
        }
    }

    /// Everything with the same key text as this, itself included; nothing where it stands there once.
    #[must_use]
    pub fn with(&self, thing: Thing) -> &[Thing] {
        self.of.get(&thing).and_then(|at| self.things.get(*at)).map_or(&[], Vec::as_slice)
    }

    /// What became of the key text of a thing that does not stand there once.
    #[must_use]
    pub fn fate(&self, thing: Thing) -> Fate {
        self.place(thing).and_then(|at| self.fates.get(at)).copied().unwrap_or_default()
    }

    /// The place of the pool of a thing, among those of [`Self::iter`].
    #[must_use]
    pub fn place(&self, thing: Thing) -> Option<usize> {
        self.of.get(&thing).copied()
    }

    /// Each pool, in the order of the state.
    pub fn iter(&self) -> impl Iterator<Item = &[Thing]> {
        self.things.iter().map(Vec::as_slice)
    }
}

/// A mark is a hash already.
#[derive(Debug, Default)]
struct Marked(u64);

impl Hasher for Marked {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, mark: u64) {
        self.0 = mark;
    }
}

/// The ledgers of one key together, against the largest limit that is known (D17, R20).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pooled {
    /// Activations used, by the ledgers.
    pub used: u32,
    /// The same, or by the last outside count and since, whichever is more.
    pub most: u32,
    /// Activations allowed; `None` = not limited or not known.
    pub limit: Option<u32>,
}

impl Pooled {
    /// Those of these things by the end of `on`; tokens have no ledger. An outside count is one of the key, wherever it is
    /// recorded.
    #[must_use]
    pub fn of(state: &State, things: impl IntoIterator<Item = Thing>, on: Date) -> Self {
        let keys = things.into_iter().filter_map(|thing| {
            let Thing::Key(of, at) = thing else { return None };
            let benefit = state.software.get(of)?;
            Some((benefit.keys.get(at)?, state.offer(&benefit.enrollment)?.counting))
        });
        let keys: Vec<(&Key, Counting)> = keys.collect();
        let sum = |used: &dyn Fn(&Key, Counting) -> u32| {
            keys.iter().map(|(key, counting)| used(key, *counting)).fold(0, u32::saturating_add)
        };
        let used = sum(&|key, counting| key.used(counting, on));
        let counted = keys.iter().filter_map(|(key, _)| key.reconciled.as_ref()).filter(|fact| fact.on <= on);
        let outside =
            counted.map(|fact| fact.used.saturating_add(sum(&|key, counting| key.used_after(fact.on, counting, on))));
        let limit = keys.iter().filter_map(|(key, _)| key.limit).max();
        Self { used, most: outside.fold(used, u32::max), limit }
    }

    /// Activations left, never below 0; `None` where no limit is known.
    #[must_use]
    pub fn left(self) -> Option<u32> {
        self.limit.map(|limit| limit.saturating_sub(self.most))
    }
}

/// Every key and token, in the order of the state.
pub fn keys(state: &State) -> impl Iterator<Item = (Thing, &ProductKey)> {
    let software = state.software.iter().enumerate().flat_map(|(at, benefit)| {
        benefit.keys.iter().enumerate().map(move |(key, own)| (Thing::Key(at, key), &own.key))
    });
    let cloud = state.cloud.iter().enumerate().flat_map(|(at, benefit)| {
        benefit.tokens.iter().enumerate().map(move |(token, own)| (Thing::Token(at, token), &own.key))
    });
    software.chain(cloud)
}

/// Everything else that has the key text of this thing, in the order of the state.
pub fn twins(state: &State, of: Thing) -> impl Iterator<Item = Thing> {
    let own = key_of(state, of);
    let same = move |key: &ProductKey| own.is_some_and(|own| own.is_same(key));
    keys(state).filter(move |(thing, key)| *thing != of && same(key)).map(|(thing, _)| thing)
}

/// The product that a key or token is of.
#[must_use]
pub fn product_of(state: &State, thing: Thing) -> Option<&Product> {
    match thing {
        Thing::Key(of, _) => state.software.get(of).map(|own| &own.product),
        Thing::Token(of, _) => state.cloud.get(of).map(|own| &own.product),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    }
}

/// The key or token text of a thing.
#[must_use]
pub fn key_of(state: &State, thing: Thing) -> Option<&ProductKey> {
    match thing {
        Thing::Key(of, key) => Some(&state.software.get(of)?.keys.get(key)?.key),
        Thing::Token(of, token) => Some(&state.cloud.get(of)?.tokens.get(token)?.key),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    }
}

/// The day on which a token was redeemed, whatever day is asked.
#[must_use]
pub fn redeemed_on(state: &State, thing: Thing) -> Option<Date> {
    let Thing::Token(of, at) = thing else { return None };
    state.cloud.get(of)?.tokens.get(at)?.redeemed.as_ref().map(|fact| fact.on)
}

/// The day on which a key was first activated, whatever day is asked.
#[must_use]
pub fn first_used_on(state: &State, thing: Thing) -> Option<Date> {
    let Thing::Key(of, at) = thing else { return None };
    state.software.get(of)?.keys.get(at)?.activations.iter().map(|row| row.on).min()
}

/// Whether a key is blocked by Microsoft (R30).
#[must_use]
pub fn is_blocked(state: &State, thing: Thing) -> bool {
    let Thing::Key(of, at) = thing else { return false };
    state.software.get(of).and_then(|benefit| benefit.keys.get(at)).is_some_and(|key| key.blocked)
}
