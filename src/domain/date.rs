//! Calendar days: no clock times, no time zones. Arithmetic never panics; it stops at the ends of the calendar.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A calendar day in the partner's own time zone.
pub type Date = NaiveDate;

/// The first day of the calendar: the first that is written with four digits of its year.
pub const FIRST: Date = match Date::from_ymd_opt(0, 1, 1) {
    Some(day) => day,
    None => Date::MIN,
};

/// The last day of the calendar: the last that is written with four digits of its year, which is all that files, calendars
/// and documents have room for.
pub const LAST: Date = match Date::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => Date::MAX,
};

/// The day `days` after `date` (before it, for a negative count), clamped to the calendar's ends.
#[must_use]
pub fn plus_days(date: Date, days: i64) -> Date {
    let distance = Days::new(days.unsigned_abs());
    if days >= 0 {
        date.checked_add_days(distance).map_or(LAST, |day| day.min(LAST))
    } else {
        date.checked_sub_days(distance).map_or(FIRST, |day| day.max(FIRST))
    }
}

/// Days from `from` to `to`; negative when `to` lies before `from`.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The same day and month one year later; 29 February becomes 28 February (R1, R3, R8).
#[must_use]
pub fn same_day_next_year(date: Date) -> Date {
    plus_months(date, 12)
}

/// The same day and month in `year`; 29 February becomes 28 February where that year has none (R16).
#[must_use]
pub fn same_day_in(date: Date, year: i32) -> Date {
    date.with_year(year).or_else(|| plus_days(date, -1).with_year(year)).unwrap_or(date)
}

/// The same day `months` later (earlier, when negative), clamped to the month's last day.
#[must_use]
pub fn plus_months(date: Date, months: i32) -> Date {
    let distance = Months::new(months.unsigned_abs());
    if months >= 0 {
        date.checked_add_months(distance).map_or(LAST, |day| day.min(LAST))
    } else {
        date.checked_sub_months(distance).map_or(FIRST, |day| day.max(FIRST))
    }
}

/// Reads `YYYY-MM-DD`; `None` for anything else and for days that do not exist.
#[must_use]
pub fn parse_iso(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    if shape { NaiveDate::parse_from_str(text, "%Y-%m-%d").ok() } else { None }
}

/// Days of a month; `None` where there is no such month.
#[must_use]
pub fn days_in(year: i32, month: u32) -> Option<u32> {
    let begin = NaiveDate::from_ymd_opt(year, month, 1)?;
    u32::try_from(days_between(begin, plus_months(begin, 1))).ok()
}

/// Why a typed text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// It is nothing of what people type for a day.
    Unread,
    /// It is a date, but not in the calendar.
    Missing {
        /// Its year.
        year: i32,
        /// Its month.
        month: u32,
        /// Days that month has; `None` where there is no such month.
        days: Option<u32>,
    },
}

/// Reads a day as people type it, in forms and in options alike: `2021-03-01`, `today`, `tomorrow`, `yesterday`, `+30` and
/// `-7` (days from `shown`), or a weekday in English (the next such day after `shown`).
///
/// # Errors
/// [`NoDay`]: what it is instead.
pub fn read_typed(text: &str, shown: Date, today: Date) -> Result<Date, NoDay> {
    let text = text.trim().to_lowercase();
    match text.as_str() {
        "today" => return Ok(today),
        "tomorrow" => return Ok(plus_days(today, 1)),
        "yesterday" => return Ok(plus_days(today, -1)),
        _ => {}
    }
    if text.starts_with(['+', '-']) {
        return text.parse().map(|days| plus_days(shown, days)).map_err(|_| NoDay::Unread);
    }
    let weekday = text.parse::<chrono::Weekday>().ok().filter(|_| text.chars().all(char::is_alphabetic));
    let next = |weekday| (1..=7).map(|days| plus_days(shown, days)).find(|day| day.weekday() == weekday);
    if let Some(day) = weekday.and_then(next) {
        return Ok(day);
    }
    parse_iso(&text).ok_or_else(|| missing(&text).unwrap_or(NoDay::Unread))
}

/// A date of the right shape that is not in the calendar.
fn missing(text: &str) -> Option<NoDay> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return None;
    }
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    Some(NoDay::Missing { year, month, days: days_in(year, month) })
}
