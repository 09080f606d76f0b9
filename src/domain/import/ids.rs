//! Ids for many new records at once: made as for one, without looking through all records for each.

use std::collections::{HashMap, HashSet};

use crate::domain::{Id, State};

/// The ids that are taken.
#[derive(Debug)]
pub(super) struct Ids {
    taken: HashSet<Id>,
    /// The number that was tried last after each word.
    last: HashMap<String, u32>,
}

impl Ids {
    pub(super) fn of(state: &State) -> Self {
        let taken = state.things().filter_map(|thing| thing.id(state)).cloned().collect();
        Self { taken, last: HashMap::new() }
    }

    /// An id made of what a record is called, and unlike any other; of `word` and a number where none can be made of it.
    pub(super) fn propose(&mut self, called: &str, word: &str) -> Option<Id> {
        let base = Id::suggestion(called);
        let (base, first) = if base.is_empty() { (word.to_owned(), 1) } else { (base, 2) };
        if first > 1
            && let Ok(id) = Id::parse(&base)
            && self.taken.insert(id.clone())
        {
            return Some(id);
        }
        let last = self.last.entry(base.clone()).or_insert(first - 1);
        loop {
            *last += 1;
            let id = Id::parse(&format!("{base}-{last}")).ok()?;
            if self.taken.insert(id.clone()) {
                return Some(id);
            }
        }
    }
}
