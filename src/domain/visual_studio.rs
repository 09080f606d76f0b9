//! Visual Studio subscriptions: seats, holders, and the days before a seat may move on (R44–R46, D9).

use super::Id;
use super::date::Date;
use super::dismissed::Dismissed;
use super::folded::Product;
use super::person::Assignment;
use super::rules::Rules;
use super::software::Grant;
use super::words::words;

words! {
    /// Status of a seat on a day.
    pub enum SeatStatus {
        /// The grace after the anniversary is over (R5).
        Ended = "ended",
        /// Somebody holds it.
        Held = "held",
        /// Nobody holds it, and its day to move on has not come (R45).
        Locked = "locked",
        /// Can be assigned.
        Free = "free",
    }
}

/// One granted line of the Visual Studio tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisualStudio {
    /// The benefit's id.
    pub id: Id,
    /// Id of the offer that granted it.
    pub enrollment: Id,
    /// Product name.
    pub product: Product,
    /// Seats granted.
    pub quantity: u32,
    /// Core or incremental.
    pub grant: Grant,
    /// Last day to assign, inclusive; `None` = the rule's default (R5, D4).
    pub activate_by: Option<Date>,
    /// Seats on record; may be fewer than granted.
    pub seats: Vec<Seat>,
    /// Address of the instructions.
    pub instructions: Option<String>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// A seat with the ledger of who held it; a later row ends the one before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The seat's id.
    pub id: Id,
    /// Its assignments, oldest first.
    pub assignments: Vec<Assignment>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

impl VisualStudio {
    /// Seats that are granted and not on record (D14).
    #[must_use]
    pub fn unrecorded(&self) -> u32 {
        self.quantity.saturating_sub(u32::try_from(self.seats.len()).unwrap_or(u32::MAX))
    }
}

impl Seat {
    /// The days on which something happened to it.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        self.assignments.iter().flat_map(|row| std::iter::once(row.on).chain(row.signed_in))
    }

    /// The latest assignment by the end of `on`, ended or not.
    #[must_use]
    pub fn latest(&self, on: Date) -> Option<&Assignment> {
        self.assignments.iter().filter(|row| row.on <= on).max_by_key(|row| row.on)
    }

    /// The assignment that holds the seat on `on`.
    #[must_use]
    pub fn holder(&self, on: Date) -> Option<&Assignment> {
        self.latest(on).filter(|row| row.covers(on))
    }

    /// The first day the seat may move to somebody else: the lock of its latest assignment is over, also when that is past
    /// (R45). `None` for a seat never assigned.
    #[must_use]
    pub fn reassignable_from(&self, rules: &Rules, on: Date) -> Option<Date> {
        self.latest(on).map(|row| rules.lock_ends(row.on))
    }

    /// Status on `on`, given the last day of grace (R5, R45).
    #[must_use]
    pub fn status(&self, rules: &Rules, on: Date, usable_until: Date) -> SeatStatus {
        if on > usable_until {
            SeatStatus::Ended
        } else if self.holder(on).is_some() {
            SeatStatus::Held
        } else if self.reassignable_from(rules, on).is_some_and(|day| on < day) {
            SeatStatus::Locked
        } else {
            SeatStatus::Free
        }
    }
}
