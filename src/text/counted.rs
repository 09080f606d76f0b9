//! What outside counts of keys say otherwise than their ledgers, for what tells of a whole benefit.

use super::{Text, said, say};
use crate::domain::overview::SoftwareRow;
use crate::domain::{Overview, State, Thing};

impl Text {
    /// What was used of the keys of a benefit where the last outside count of one says otherwise than its ledger; each such
    /// key is named where there are several. None where all agree.
    #[must_use]
    pub fn counted_otherwise(&self, state: &State, overview: &Overview, row: &SoftwareRow) -> Option<String> {
        let keys = overview.keys_of(row);
        let otherwise = keys.iter().filter(|key| key.outside.is_some()).map(|key| {
            let counted = self.counted_of(key.used, key.outside, key.limit);
            let id = Thing::Key(key.benefit, key.key).id_text(state);
            if keys.len() == 1 { counted } else { say!(self, "counted-key", key = id, counted = said(counted)) }
        });
        let all: Vec<String> = otherwise.collect();
        (!all.is_empty()).then(|| self.clauses(all))
    }
}
