//! The one place where the clock is read.

use std::time::SystemTime;

use chrono::{DateTime, Local, Utc};

use crate::domain::Date;

/// Where “today” comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's calendar, in its own time zone.
    Live,
    /// A day taken for the real today: rehearsals and tests (`--clock`).
    Rehearsal(Date),
}

impl Clock {
    /// Today's date.
    #[must_use]
    pub fn today(self) -> Date {
        match self {
            Self::Live => local(now()).date_naive(),
            Self::Rehearsal(date) => date,
        }
    }

    /// The time of day, as `10:41`.
    #[must_use]
    pub fn time_of_day() -> String {
        local(now()).format("%H:%M").to_string()
    }

    /// The moment in UTC, as `2021-03-01T10:41:05Z`.
    #[must_use]
    pub fn moment() -> String {
        DateTime::<Utc>::from(now()).format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// Time until the local date changes; `None` for a day that stands still.
    #[must_use]
    pub fn until_midnight(self) -> Option<std::time::Duration> {
        match self {
            Self::Rehearsal(_) => None,
            Self::Live => {
                use chrono::Timelike;
                let passed = u64::from(local(now()).time().num_seconds_from_midnight());
                // A second past midnight, so that the new date has surely begun.
                Some(std::time::Duration::from_secs(86_401_u64.saturating_sub(passed)))
            }
        }
    }
}

/// The machine's time.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
fn now() -> SystemTime {
    SystemTime::now()
}

/// A moment on the machine's calendar. The clock of a machine whose battery is empty may stand before 1970, which is why
/// the time is not asked of `chrono`: that counts seconds from there on only.
#[must_use]
pub fn local(moment: SystemTime) -> DateTime<Local> {
    DateTime::from(moment)
}
