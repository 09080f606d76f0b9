//! A calendar of its own: civil dates as day numbers, so that not even the arithmetic of dates is shared with the code.

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// Days before each month of a year that is no leap year.
const BEFORE_MONTH: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// A civil date, as the number of days since 0001-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Day(i64);

/// Whether the year has a 29 February.
fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The days of a month.
fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Day {
    /// The date of a year, month and day that exist.
    pub(crate) fn of(year: i64, month: i64, day: i64) -> Self {
        assert!((1..=12).contains(&month) && (1..=length(year, month)).contains(&day), "no {year}-{month}-{day}");
        Self::counted(year, month, day)
    }

    /// The day number of a date that is known to exist.
    fn counted(year: i64, month: i64, day: i64) -> Self {
        let whole = year - 1;
        let leap_days = whole / 4 - whole / 100 + whole / 400;
        let this_year = i64::from(month > 2 && is_leap(year));
        Self(whole * 365 + leap_days + BEFORE_MONTH[month as usize - 1] + this_year + day - 1)
    }

    /// Year, month and day.
    fn civil(self) -> (i64, i64, i64) {
        let mut year = self.0 / 366 + 1;
        while Self::counted(year + 1, 1, 1) <= self {
            year += 1;
        }
        let mut month = 12;
        while Self::counted(year, month, 1) > self {
            month -= 1;
        }
        (year, month, self.0 - Self::counted(year, month, 1).0 + 1)
    }

    /// So many days later, or earlier.
    pub(crate) fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// The days from another date to this one.
    pub(crate) fn since(self, other: Self) -> i64 {
        self.0 - other.0
    }

    /// The same day and month of another year; 29 February becomes 28 February where there is none.
    pub(crate) fn in_year(self, year: i64) -> Self {
        let (_, month, day) = self.civil();
        Self::of(year, month, day.min(length(year, month)))
    }

    /// The same day and month a year later.
    pub(crate) fn a_year_later(self) -> Self {
        self.in_year(self.civil().0 + 1)
    }

    /// The date of the code that is this one.
    pub(crate) fn to_code(self) -> NaiveDate {
        let (year, month, day) = self.civil();
        NaiveDate::from_ymd_opt(year as i32, month as u32, day as u32).unwrap()
    }

    /// A date of the code.
    pub(crate) fn from_code(date: NaiveDate) -> Self {
        Self::counted(i64::from(date.year()), i64::from(date.month()), i64::from(date.day()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(to, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{self}")
    }
}

/// Every day from the first to the last, both included.
pub(crate) fn days(first: Day, last: Day) -> impl Iterator<Item = Day> + Clone {
    (first.0..=last.0).map(Day)
}

#[test]
fn this_calendar_runs_through_every_day_as_the_calendar_on_the_wall_does() {
    let mut day = Day::of(1999, 12, 31);
    for year in 2000..=2040 {
        for month in 1..=12 {
            for number in 1..=length(year, month) {
                day = day.plus(1);
                assert_eq!(day, Day::of(year, month, number));
                assert_eq!(day.civil(), (year, month, number));
                assert_eq!(Day::from_code(day.to_code()), day);
                assert_eq!(day.to_code().to_string(), day.to_string());
            }
        }
    }
    assert_eq!(Day::of(2040, 12, 31).since(Day::of(1999, 12, 31)), 41 * 365 + 11, "11 leap days in 2000 to 2040");
    assert_eq!(Day::of(2020, 2, 29).a_year_later(), Day::of(2021, 2, 28));
    assert_eq!(Day::of(2019, 2, 28).a_year_later(), Day::of(2020, 2, 28));
    assert_eq!(Day::of(2023, 3, 1).a_year_later(), Day::of(2024, 3, 1));
}
