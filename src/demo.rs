//! The built-in sample data, and the day it tells of.

pub mod scenario;

use crate::clock::Clock;
use crate::domain::Date;
pub use crate::sample::{SAMPLE, products};

/// The day the sample tells of: taken for today unless another day is asked for, since on today's date nothing of it
/// would be left but lapsed offers.
#[must_use]
pub fn day() -> Date {
    Date::from_ymd_opt(2021, 3, 1).unwrap_or(Date::MIN)
}

/// The clock of the sample.
#[must_use]
pub fn clock() -> Clock {
    Clock::Rehearsal(day())
}
