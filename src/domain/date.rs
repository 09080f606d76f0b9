//! Calendar days: no clock times, no time zones. Arithmetic never panics; it stops at the ends of the calendar.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A calendar day in the partner's own time zone.
pub type Date = NaiveDate;

/// The day `days` after `date` (before it, for a negative count), clamped to the calendar's ends.
#[must_use]
pub fn plus_days(date: Date, days: i64) -> Date {
    let distance = Days::new(days.unsigned_abs());
    if days >= 0 {
        date.checked_add_days(distance).unwrap_or(Date::MAX)
    } else {
        date.checked_sub_days(distance).unwrap_or(Date::MIN)
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
    date.checked_add_months(Months::new(12)).unwrap_or(Date::MAX)
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
        date.checked_add_months(distance).unwrap_or(Date::MAX)
    } else {
        date.checked_sub_months(distance).unwrap_or(Date::MIN)
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

/// Reads a date as people type it: `2021-03-01`, `today`, `+30` and `-7` (days from `shown`), or a weekday's first
/// three letters in English (the next such day after `shown`). `None` for anything else.
#[must_use]
pub fn parse_typed(text: &str, shown: Date, today: Date) -> Option<Date> {
    let text = text.trim().to_lowercase();
    if text == "today" {
        return Some(today);
    }
    if text.starts_with(['+', '-']) {
        let days: i64 = text.parse().ok()?;
        return Some(plus_days(shown, days));
    }
    let weekday = text.parse::<chrono::Weekday>().ok().filter(|_| text.chars().all(char::is_alphabetic));
    if let Some(weekday) = weekday {
        return (1..=7).map(|days| plus_days(shown, days)).find(|day| day.weekday() == weekday);
    }
    parse_iso(&text)
}
