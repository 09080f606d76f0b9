//! iCalendar (RFC 5545): every coming date of the ladder as an all-day event with alarms.
//!
//! An event keeps its UID wherever its date moves to, so that importing a later calendar moves events instead of doubling
//! them. What is no longer on the ladder, a token redeemed in time, stays where it was imported: no calendar can tell of
//! what it does not hold.

use chrono::{DateTime, Datelike as _, NaiveTime, Utc};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property};

use super::{Asked, Exported, Format, Keys};
use crate::domain::date::{Date, LAST, days_between, plus_days};
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::{Overview, Thing};
use crate::text::{Text, visible};

/// What every UID ends with.
const DOMAIN: &str = "mpn-benefits";
/// The hour of the day at which alarms sound.
const ALARM_HOUR: u16 = 9;
/// Most octets of a line, without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// Calendars, as they are exported.
pub const FORMAT: Format = Format {
    word: "ics",
    keys: Keys::Never,
    is_one: |begins| begins.starts_with("BEGIN:VCALENDAR"),
    export: |asked| Exported { text: calendar(asked), items: count(asked.overview) },
    about: Text::cli_export_format,
    written: Text::export_written,
    is_none: Text::export_no_calendar,
    no_document: Some(Text::export_no_document),
    what_if: Text::export_what_if,
};

/// The calendar of a day: the same text whenever it is asked for that day. What was dismissed is not in it, nor is the
/// calendar's last day, which has none after it.
#[must_use]
pub fn calendar(asked: Asked<'_>) -> String {
    let partner = asked.state.partner.name.as_deref().unwrap_or_default();
    let name = asked.text.ics_name(partner, asked.what_if.then_some(asked.overview.date));
    let name = visible(&name);
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", concat!("-//mpn-benefits//mpn ", env!("CARGO_PKG_VERSION"), "//EN")))
        .append_property(("CALSCALE", "GREGORIAN"))
        // Not `NAME`, which few programs read and the library does not escape.
        .append_property(("X-WR-CALNAME", name.as_ref()));
    for item in dates(asked.overview) {
        calendar.push(event(asked, item));
    }
    fold(&calendar.to_string())
}

/// Number of events in the calendar.
#[must_use]
pub fn count(overview: &Overview) -> usize {
    dates(overview).count()
}

/// The dates that become events: those from the year 1 on that have a day after them, on which the event ends.
fn dates(overview: &Overview) -> impl Iterator<Item = &Deadline> {
    overview.deadlines.iter().filter(|item| item.date.year() > 0 && item.date < LAST)
}

fn event(asked: Asked<'_>, item: &Deadline) -> Event {
    let (state, text) = (asked.state, asked.text);
    let day = asked.overview.date;
    let uid = uid(asked, item);
    let sentence = text.deadline(state, item);
    let summary = if asked.what_if { text.ics_what_if(&sentence, day) } else { sentence };
    let summary = visible(&summary).into_owned();
    let thing = text.thing(state, item.subject);
    let lines = [text.deadline_todo(state, item), text.deadline_then(state, item), text.deadline_rule(item), thing];
    let description = lines.map(|line| visible(&line).into_owned()).join("\n");
    let mut event = Event::new();
    event
        .uid(&uid)
        .timestamp(stamp(day))
        .sequence(sequence(day))
        .starts(item.date)
        // The end is exclusive: the event lasts that one day.
        .ends(plus_days(item.date, 1))
        .summary(&summary)
        .description(&description)
        .categories([text.section(item.subject.section())])
        .add_property("TRANSP", "TRANSPARENT");
    let to_come = alarms(asked, item.kind).iter().filter(|days| i64::from(**days) <= item.days);
    for days in to_come {
        event.alarm(alarm(&summary, *days, &uid, day));
    }
    event.done()
}

/// The days before a date of that kind on which an alarm sounds. What only tells of another date does so where it is asked
/// to, and nothing of a what-if does.
fn alarms(asked: Asked<'_>, kind: DeadlineKind) -> &[u16] {
    if asked.what_if {
        &[]
    } else if kind.is_due() {
        asked.lead_times.of(kind)
    } else {
        asked.lead_times.own(kind).unwrap_or_default()
    }
}

/// An alarm some days before its event, at nine in the morning: an all-day event begins at midnight.
fn alarm(summary: &str, days: u16, event: &str, day: Date) -> Alarm {
    let mut alarm = Alarm::display(summary, -chrono::Duration::days(i64::from(days)));
    alarm
        .append_property(Property::new("TRIGGER", trigger(days)))
        // Without these two the library makes them up anew for every text, from chance and the clock.
        .uid(&format!("{days}-days-before.{event}"))
        .timestamp(stamp(day));
    alarm.done()
}

/// How long before the midnight that begins its day an alarm sounds: hours are left of the day it sounds on.
fn trigger(days: u16) -> String {
    match days {
        0 => format!("PT{ALARM_HOUR}H"),
        1 => format!("-PT{}H", 24 - ALARM_HOUR),
        days => format!("-P{}DT{}H", days - 1, 24 - ALARM_HOUR),
    }
}

/// What an event is known by: what happens to what, never when. Of the two reminders of a term the first and the second
/// are told apart; a what-if has names of its own.
fn uid(asked: Asked<'_>, item: &Deadline) -> String {
    let mut parts = Vec::new();
    if asked.what_if {
        parts.push(format!("what-if-{}", asked.overview.date));
    }
    parts.push(item.kind.as_word().to_owned());
    parts.push(stand_in(asked.text, item.subject.id_text(asked.state)));
    parts.extend(reminder(asked.overview, item).map(|number| number.to_string()));
    // Partners may use the same ids, and one person may have the calendars of several.
    let mpn_id = asked.state.partner.mpn_id.as_deref().unwrap_or_default();
    let mpn_id = stand_in(asked.text, mpn_id);
    let mpn_id: String = mpn_id.chars().filter(char::is_ascii_alphanumeric).collect();
    if !mpn_id.is_empty() {
        parts.push(mpn_id);
    }
    format!("{}@{DOMAIN}", parts.join("."))
}

/// An id; or, where it could be a piece of a key, what stands for it: too short to tell anything, and the same on every
/// day.
fn stand_in(text: &Text, id: &str) -> String {
    if text.masked(id).is_empty() {
        return id.to_owned();
    }
    // FNV-1a, folded to 16 bits.
    let sum = id.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("masked-{}", (sum >> 16) ^ (sum & 0xffff))
}

/// Which of its term's reminders a deadline is, from 1.
fn reminder(overview: &Overview, item: &Deadline) -> Option<usize> {
    let Thing::Offer(at) = item.subject else { return None };
    if item.kind != DeadlineKind::RenewalReminder {
        return None;
    }
    let place = overview.offer(at)?.term.reminders().position(|day| day == item.date)?;
    Some(place + 1)
}

/// The day as a point in time: no clock is asked, so that a day has one calendar.
fn stamp(day: Date) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// Grows from day to day, so that what was imported earlier gives way.
fn sequence(day: Date) -> u32 {
    let first = Date::from_ymd_opt(2000, 1, 1).unwrap_or(Date::MIN);
    u32::try_from(days_between(first, day)).unwrap_or(0)
}

/// Lines of at most [`LINE`] octets. The library folds too, but lets the last part of a line have one octet more.
fn fold(text: &str) -> String {
    let whole = text.replace("\r\n ", "");
    let mut folded = String::with_capacity(text.len() + text.len() / LINE);
    for line in whole.split_terminator("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LINE {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(letter);
            length += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}
