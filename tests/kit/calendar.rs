//! Reads a calendar back with another library than the one that writes it, and puts up with nothing that is odd.
//!
//! `calcard` is what a mail and calendar server reads its users' calendars with; it gives typed values. It skips what it
//! does not understand, so that its findings are counted against the lines of the text here.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType as Kind, ICalendarDuration,
    ICalendarProperty as Name, ICalendarTransparency, ICalendarValue as Value,
};
use mpn_benefits::domain::Date;

/// A calendar as another program sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    pub(crate) name: String,
    pub(crate) events: Vec<Event>,
}

/// An all-day event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) uid: String,
    /// The first day.
    pub(crate) from: Date,
    /// The day after the last.
    pub(crate) to: Date,
    pub(crate) stamp: Date,
    pub(crate) sequence: i64,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) categories: Vec<String>,
    /// Days before the first day, in the order of the text.
    pub(crate) alarms: Vec<u32>,
}

/// Reads a calendar, or panics about what is wrong with it.
pub(crate) fn read(text: &str) -> Calendar {
    let lines = lines(text);
    let calendar = ICalendar::parse(text).unwrap_or_else(|entry| panic!("{entry:?}\n{text}"));
    let whole = &calendar.components[0];
    assert_eq!(whole.component_type, Kind::VCalendar);
    // Every line that is no beginning and no end is a property that was understood as one.
    let found: usize = calendar.components.iter().map(|component| component.entries.len()).sum();
    assert_eq!(found + 2 * calendar.components.len(), lines.len(), "{text}");
    assert_eq!(text_of(whole, &Name::Version), "2.0");
    assert!(text_of(whole, &Name::Prodid).starts_with("-//mpn-benefits//"));
    let events = whole.component_ids.iter().map(|at| event(&calendar, &calendar.components[*at as usize])).collect();
    Calendar { name: text_of(whole, &Name::Other("X-WR-CALNAME".to_owned())), events }
}

/// The unfolded lines, after a look at how they are folded (RFC 5545, section 3.1).
fn lines(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "a bare line feed");
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count(), "a bare carriage return");
    let mut whole: Vec<String> = Vec::new();
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => whole.last_mut().unwrap().push_str(rest),
            None => whole.push(line.to_owned()),
        }
    }
    for line in &whole {
        let name = line.split([':', ';']).next().unwrap();
        assert!(!name.is_empty() && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '-'), "{line}");
        assert!(line.contains(':'), "{line}");
    }
    whole
}

/// The only value of a property that must be there once.
fn value<'a>(component: &'a ICalendarComponent, name: &Name) -> &'a Value {
    let entries: Vec<_> = component.entries.iter().filter(|entry| entry.name == *name).collect();
    let [entry] = entries.as_slice() else { panic!("{} times {name:?}: {component:?}", entries.len()) };
    let [value] = entry.values.as_slice() else { panic!("{entry:?}") };
    value
}

fn text_of(component: &ICalendarComponent, name: &Name) -> String {
    let Value::Text(text) = value(component, name) else { panic!("{name:?}: {component:?}") };
    text.clone()
}

fn parts(component: &ICalendarComponent, name: &Name) -> PartialDateTime {
    let Value::PartialDateTime(parts) = value(component, name) else { panic!("{name:?}: {component:?}") };
    (**parts).clone()
}

/// A day that is written as one, without a time.
fn day(component: &ICalendarComponent, name: &Name) -> Date {
    let parts = parts(component, name);
    assert!(!parts.has_time() && !parts.has_zone(), "{parts:?}");
    date(&parts)
}

fn date(parts: &PartialDateTime) -> Date {
    let (year, month, day) = (parts.year.unwrap(), parts.month.unwrap(), parts.day.unwrap());
    Date::from_ymd_opt(year.into(), month.into(), day.into()).unwrap_or_else(|| panic!("{parts:?}"))
}

/// The day of a point in time in UTC, which must be its first.
fn stamp(component: &ICalendarComponent) -> Date {
    let parts = parts(component, &Name::Dtstamp);
    assert_eq!((parts.hour, parts.minute, parts.second), (Some(0), Some(0), Some(0)), "{parts:?}");
    assert!(parts.has_zone() && parts.tz_hour == Some(0), "UTC: {parts:?}");
    date(&parts)
}

fn event(calendar: &ICalendar, own: &ICalendarComponent) -> Event {
    assert_eq!(own.component_type, Kind::VEvent);
    assert_eq!(*value(own, &Name::Transp), Value::Transparency(ICalendarTransparency::Transparent));
    let Value::Integer(sequence) = *value(own, &Name::Sequence) else { panic!("{own:?}") };
    let categories = own.entries.iter().filter(|entry| entry.name == Name::Categories).flat_map(|entry| &entry.values);
    let categories = categories.map(|value| value.as_text().unwrap().to_owned()).collect();
    let (uid, stamp) = (text_of(own, &Name::Uid), stamp(own));
    let summary = text_of(own, &Name::Summary);
    let alarms = own.component_ids.iter().map(|at| {
        let alarm = &calendar.components[*at as usize];
        assert_eq!(alarm.component_type, Kind::VAlarm);
        assert_eq!(*value(alarm, &Name::Action), Value::Action(ICalendarAction::Display));
        assert_eq!(text_of(alarm, &Name::Description), summary);
        assert_eq!(self::stamp(alarm), stamp);
        assert!(text_of(alarm, &Name::Uid).ends_with(&uid));
        let Value::Duration(before) = value(alarm, &Name::Trigger) else { panic!("{alarm:?}") };
        // At nine in the morning, so many days before the midnight that begins the event.
        let days = if before.neg { before.days + 1 } else { 0 };
        let (days_before, hours) = if days == 0 { (0, 9) } else { (days - 1, 15) };
        let nine = ICalendarDuration { neg: days > 0, days: days_before, hours, ..ICalendarDuration::default() };
        assert_eq!(*before, nine, "nine o'clock, before the event");
        days
    });
    Event {
        alarms: alarms.collect(),
        from: day(own, &Name::Dtstart),
        to: day(own, &Name::Dtend),
        description: text_of(own, &Name::Description),
        uid,
        stamp,
        sequence,
        summary,
        categories,
    }
}
