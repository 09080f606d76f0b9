//! Small facts of the domain: ids, masked keys, near words, calendar arithmetic.

use mpn_benefits::domain::date::{
    FIRST, LAST, days_between, parse_iso, plus_days, plus_months, same_day_in, same_day_next_year,
};
use mpn_benefits::domain::id::{BadId, Id};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::nearest::nearest;

use crate::kit::support::{Cases, d, opt};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    ids(&mut cases);
    keys(&mut cases);
    near(&mut cases);
    calendar(&mut cases);
    edges(&mut cases);
    cases
}

fn ids(cases: &mut Cases) {
    for (text, want) in [
        ("maps", "maps"),
        ("win-ent-mak", "win-ent-mak"),
        ("m365", "m365"),
        ("7", "7"),
        ("365-e3", "365-e3"),
        ("", "empty"),
        ("Maps", "'M' at 0"),
        ("win ent", "' ' at 3"),
        ("win_ent", "'_' at 3"),
        ("-win", "'-' at 0"),
        ("win-", "'-' at 3"),
        ("win--ent", "'-' at 4"),
        ("-", "'-' at 0"),
        ("zoë", "'ë' at 2"),
        ("ëë", "'ë' at 0"),
        ("win\n", "'\\n' at 3"),
        ("win٣", "'٣' at 3"),
        ("demo0-aaaa1-beef0-win10-00001", "a key"),
        ("demo0aaaa1beef0win1000001", "a key"),
        ("demo0-aaaa1-beef0-win10", "demo0-aaaa1-beef0-win10"),
    ] {
        let got = match Id::parse(text) {
            Ok(id) => id.to_string(),
            Err(BadId::Empty) => "empty".to_owned(),
            Err(BadId::Key) => "a key".to_owned(),
            Err(BadId::Character { at, letter }) => format!("{letter:?} at {at}"),
        };
        cases.eq("file", format!("id {text:?}"), got, want);
    }
    for (text, want) in [
        ("Win Ent", "win-ent"),
        ("_MAPS_", "maps"),
        ("a--b", "a-b"),
        ("Zoë", "zoe"),
        ("!", ""),
        ("DEMO0 AAAA1 BEEF0", ""),
    ] {
        let got = Id::suggestion(text);
        cases.eq("file", format!("suggestion for {text:?}"), &got, want);
        cases.eq("file", format!("{got:?} is an id"), got.is_empty() || Id::parse(&got).is_ok(), true);
    }
}

fn keys(cases: &mut Cases) {
    for (text, masked, short, tail) in [
        ("DEMO0-AAAA1-BEEF0-WIN10-00001", "•••••-•••••-•••••-•••••-00001", "••00001", "00001"),
        ("No key is needed", "•••••eeded", "••eeded", "eeded"),
        ("ABCDEFGHIJ", "•••••FGHIJ", "••FGHIJ", "FGHIJ"),
        ("ABCDEFGHI", "•••••", "••", ""),
        ("ABCDE", "•••••", "••", ""),
        ("A", "•••••", "••", ""),
        ("", "•••••", "••", ""),
        ("ÄÖÜÄÖÜÄÖÜÄ", "•••••ÜÄÖÜÄ", "••ÜÄÖÜÄ", "ÜÄÖÜÄ"),
    ] {
        let key = ProductKey::new(text);
        cases.eq("R29", format!("mask of {text:?}"), key.masked(), masked);
        cases.eq("R29", format!("Display of {text:?}"), &key, masked);
        cases.eq("R29", format!("Debug of {text:?}"), format!("{key:?}"), masked);
        cases.eq("R29", format!("short mask of {text:?}"), key.masked_short(), short);
        cases.eq("R29", format!("tail of {text:?}"), key.tail(), tail);
        cases.eq("R29", format!("the whole of {text:?}"), key.reveal(), text);
    }
    // A whole state printed for debugging holds no key.
    let printed = format!("{:?}", crate::kit::support::contoso::contoso());
    for part in ["DEMO0", "BEEF0", "AAAA1", "AAAA0", "TOKE1"] {
        cases.eq("R29", format!("{part} in a printed state"), printed.contains(part), false);
    }
}

fn near(cases: &mut Cases) {
    let words = ["software", "cloud", "visual-studio", "technical", "offers", "people"];
    for (word, want) in [
        ("sotfware", "software"),
        ("Software", "software"),
        ("cluod", "cloud"),
        ("visual studio", "visual-studio"),
        ("tehcnical", "technical"),
        ("offer", "offers"),
        ("peple", "people"),
        ("clod", "cloud"),
        ("xyz", "-"),
        ("", "-"),
    ] {
        cases.eq("file", format!("nearest to {word:?}"), nearest(word, words).unwrap_or("-"), want);
    }
    cases.eq("file", "of equally near ones the first", nearest("abd", ["abc", "abe"]).unwrap_or("-"), "abc");
    cases.eq("file", "a third may differ", nearest("abc", ["abd"]).unwrap_or("-"), "abd");
    cases.eq("file", "more than a third may not", nearest("abc", ["ade"]).unwrap_or("-"), "-");
    cases.eq("file", "no candidates", nearest("abc", []).unwrap_or("-"), "-");
}

fn calendar(cases: &mut Cases) {
    for (from, days, want) in [
        ("2021-01-31", 30, "2021-03-02"),
        ("2020-01-31", 30, "2020-03-01"),
        ("2020-12-31", 1, "2021-01-01"),
        ("2021-01-01", -1, "2020-12-31"),
        ("2020-02-28", 1, "2020-02-29"),
        ("2021-02-28", 1, "2021-03-01"),
        ("2021-03-01", -1, "2021-02-28"),
        ("2021-09-01", 365, "2022-09-01"),
        ("2019-09-01", 365, "2020-08-31"),
        ("2021-03-01", 0, "2021-03-01"),
    ] {
        cases.eq("D7", format!("{from} {days:+} days"), plus_days(d(from), days), want);
        cases.eq("D7", format!("days from {from} to {want}"), days_between(d(from), d(want)), days);
    }
    for (from, months, want) in [
        ("2021-01-31", 1, "2021-02-28"),
        ("2020-01-31", 1, "2020-02-29"),
        ("2021-03-31", -1, "2021-02-28"),
        ("2021-12-31", 2, "2022-02-28"),
        ("2021-05-31", 1, "2021-06-30"),
        ("2021-01-15", -1, "2020-12-15"),
        ("2021-01-15", 0, "2021-01-15"),
    ] {
        cases.eq("ux", format!("{from} {months:+} months"), plus_months(d(from), months), want);
    }
    for (from, year, want) in [
        ("2021-03-15", 2022, "2022-03-15"),
        ("2020-02-29", 2022, "2022-02-28"),
        ("2020-02-29", 2024, "2024-02-29"),
        ("2021-06-30", 2022, "2022-06-30"),
        ("2021-12-31", 2022, "2022-12-31"),
    ] {
        cases.eq("R16", format!("{from} in {year}"), same_day_in(d(from), year), want);
    }
    for (text, want) in [
        ("2021-03-01", "2021-03-01"),
        ("2020-02-29", "2020-02-29"),
        ("2021-02-29", "-"),
        ("2021-04-31", "-"),
        ("2021-13-01", "-"),
        ("2021-00-01", "-"),
        ("2021-01-00", "-"),
        ("2021-3-1", "-"),
        ("2021/03/01", "-"),
        ("+021-03-01", "-"),
        (" 2021-03-01", "-"),
        ("2021-03-01T00:00:00", "-"),
        ("20210301", "-"),
        ("2021-03-0١", "-"),
        ("", "-"),
    ] {
        cases.eq("file", format!("day {text:?}"), opt(parse_iso(text)), want);
    }
}

fn edges(cases: &mut Cases) {
    for days in [1, 365, i64::from(i32::MAX), i64::MAX] {
        cases.eq("file", format!("last + {days}"), plus_days(LAST, days), LAST);
        cases.eq("file", format!("first - {days}"), plus_days(FIRST, -days), FIRST);
    }
    cases.eq("file", "first + the least count", plus_days(FIRST, i64::MIN), FIRST);
    cases.eq("file", "last, next year", same_day_next_year(LAST), LAST);
    cases.eq("file", "last + a month", plus_months(LAST, 1), LAST);
    cases.eq("file", "first - a month", plus_months(FIRST, -1), FIRST);
    cases.eq("file", "first - the least count of months", plus_months(FIRST, i32::MIN), FIRST);
    cases.eq("file", "no such year", same_day_in(d("2020-02-29"), i32::MAX), "2020-02-29");
    cases.eq("file", "the calendar's length", days_between(FIRST, LAST), 3_652_424);
}
