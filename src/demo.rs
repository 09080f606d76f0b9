//! The built-in sample data, and the day it tells of.

pub mod scenario;

use crate::clock::Clock;
use crate::domain::Date;

/// The sample as a state file.
pub const SAMPLE: &str = include_str!("../assets/demo/contoso.toml");

/// The names of products in the sample; some come twice.
pub fn products() -> impl Iterator<Item = &'static str> {
    let named = SAMPLE.split("product = \"").skip(1);
    named.filter_map(|rest| rest.split_once('"')).map(|(name, _)| name)
}

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
