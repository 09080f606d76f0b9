//! Lead times: how many days before a date it is worth attention. One table for the dashboard, `check` and calendars.

use std::collections::BTreeMap;

use super::deadline::{Deadline, DeadlineKind};

/// Days before a date on which it is worth attention, by what happens on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadTimes {
    /// Of every kind without its own; longest first, each once.
    default: Vec<u16>,
    /// Of single kinds, likewise. An empty list: never.
    own: BTreeMap<DeadlineKind, Vec<u16>>,
}

/// How near a date is, by the lead times of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Before its longest lead time.
    Later,
    /// From its longest lead time on.
    Soon,
    /// From the shortest of several lead times on; with a single one, on the day itself.
    Urgent,
}

impl Default for LeadTimes {
    /// A month and a week before, whatever happens.
    fn default() -> Self {
        Self::new(vec![30, 7], BTreeMap::new())
    }
}

impl LeadTimes {
    /// The most days that a lead time may have: ten years.
    pub const MOST: u16 = 3_660;

    /// Lead times in days, in any order.
    #[must_use]
    pub fn new(default: Vec<u16>, own: BTreeMap<DeadlineKind, Vec<u16>>) -> Self {
        let own = own.into_iter().map(|(kind, days)| (kind, in_order(days))).collect();
        Self { default: in_order(default), own }
    }

    /// One lead time for every kind: what is asked for on the command line goes before any setting.
    #[must_use]
    pub fn single(days: u16) -> Self {
        Self::new(vec![days], BTreeMap::new())
    }

    /// The lead times of a kind in days, longest first. Empty: it is never worth attention.
    #[must_use]
    pub fn of(&self, kind: DeadlineKind) -> &[u16] {
        self.own.get(&kind).unwrap_or(&self.default)
    }

    /// The lead times that the settings give this very kind; `None` where it has only those of every kind.
    #[must_use]
    pub fn own(&self, kind: DeadlineKind) -> Option<&[u16]> {
        self.own.get(&kind).map(Vec::as_slice)
    }

    /// Days before the date from which on it is worth attention, that day included; `None` = never.
    #[must_use]
    pub fn threshold(&self, kind: DeadlineKind) -> Option<u16> {
        self.of(kind).first().copied()
    }

    /// How near a deadline is.
    #[must_use]
    pub fn urgency(&self, deadline: &Deadline) -> Urgency {
        self.near(deadline.kind, deadline.days)
    }

    /// How near a date of that kind is that is so many days away: what decides *soon* wherever it is said or shown.
    #[must_use]
    pub fn near(&self, kind: DeadlineKind, days: i64) -> Urgency {
        let (soon, urgent) = match self.of(kind) {
            [] => return Urgency::Later,
            [only] => (*only, 0),
            [longest, .., shortest] => (*longest, *shortest),
        };
        if days <= i64::from(urgent) {
            Urgency::Urgent
        } else if days <= i64::from(soon) {
            Urgency::Soon
        } else {
            Urgency::Later
        }
    }

    /// The shortest lead time of that kind that has been reached by a date so many days away; `None` = not even the longest.
    #[must_use]
    pub fn reached(&self, kind: DeadlineKind, days: i64) -> Option<u16> {
        self.of(kind).iter().rev().copied().find(|own| days <= i64::from(*own))
    }

    /// How many of these dates are within the lead times of their kinds.
    pub fn count<'a>(&self, items: impl IntoIterator<Item = &'a Deadline>) -> usize {
        items.into_iter().filter(|item| self.urgency(item) != Urgency::Later).count()
    }

    /// The longest lead time, where it is the same for every kind; `None` where they differ or there is none.
    #[must_use]
    pub fn same_for_all(&self) -> Option<u16> {
        let longest = self.default.first().copied();
        longest.filter(|_| self.own.values().all(|days| days.first().copied() == longest))
    }
}

fn in_order(mut days: Vec<u16>) -> Vec<u16> {
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    days
}
