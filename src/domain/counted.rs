//! What was used of a key: by its ledger, and by the last outside count of it (R20, R21).
//!
//! The ledger's count stays what it is: an outside count corrects no row. What is left is judged by the larger of the two.

use super::Date;
use super::offer::Counting;
use super::software::{Key, counts};

/// The last outside count of a key by a day, and what its ledger counted since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outside {
    /// The day of that count, whose activations are in it.
    pub on: Date,
    /// Activations used by it.
    pub used: u32,
    /// Activations that the ledger counted after that day.
    pub since: u32,
}

impl Outside {
    /// Activations used by it and since.
    #[must_use]
    pub fn total(self) -> u32 {
        self.used.saturating_add(self.since)
    }
}

/// What was used of a key by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// By its ledger.
    pub ledger: u32,
    /// By the last outside count, where there is one.
    pub outside: Option<Outside>,
}

impl Counted {
    /// The larger of the two.
    #[must_use]
    pub fn most(self) -> u32 {
        self.outside.map_or(self.ledger, |outside| outside.total().max(self.ledger))
    }

    /// The outside count, where it says another number than the ledger.
    #[must_use]
    pub fn otherwise(self) -> Option<Outside> {
        self.outside.filter(|outside| outside.total() != self.ledger)
    }
}

impl Key {
    /// What was used of it by the end of `on`.
    #[must_use]
    pub fn counted(&self, counting: Counting, on: Date) -> Counted {
        let outside = self.reconciled.as_ref().filter(|fact| fact.on <= on).map(|fact| Outside {
            on: fact.on,
            used: fact.used,
            since: self.used_after(fact.on, counting, on),
        });
        Counted { ledger: self.used(counting, on), outside }
    }

    /// Activations that its ledger counts after a day, by the end of `on`.
    #[must_use]
    pub fn used_after(&self, after: Date, counting: Counting, on: Date) -> u32 {
        let later = |row: &&super::software::ActivationRow| after < row.on && row.on <= on;
        let used = self.activations.iter().filter(later).filter(|row| counts(row.case, counting)).count();
        u32::try_from(used).unwrap_or(u32::MAX)
    }
}
