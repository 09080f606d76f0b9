//! Calendars of the coming dates, read back by another library: what they say, and that importing them again moves
//! events and doubles none.

use std::collections::{BTreeMap, BTreeSet};

use crate::kit::CONTOSO;
use crate::kit::calendar::{Calendar, Event, read};
use crate::kit::effort::few;
use crate::kit::support::random::{any_days, days, states, wild_states};
use crate::kit::support::{Cases, d, gold, maps, stated};
use mpn_benefits::domain::date::{days_between, plus_days};
use mpn_benefits::domain::deadline::{Deadline, DeadlineKind};
use mpn_benefits::domain::lead_time::LeadTimes;
use mpn_benefits::domain::{Date, Overview, State, Thing};
use mpn_benefits::exchange::{Asked, Wants, ics};
use mpn_benefits::file;
use mpn_benefits::text::{Text, visible};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

thread_local! {
    /// Loaded once: it takes longer than a calendar does.
    static TEXT: &'static Text = Box::leak(Box::new(Text::english()));
}

fn text() -> &'static Text {
    TEXT.with(|text| *text)
}

fn written(state: &State, date: Date, what_if: bool, lead_times: &LeadTimes) -> String {
    let overview = Overview::of(state, date);
    ics::calendar(Asked { state, overview: &overview, what_if, lead_times, text: text(), wants: Wants::default() })
}

fn real(state: &State, day: &str) -> Calendar {
    read(&written(state, d(day), false, &LeadTimes::default()))
}

/// The sample, with parts of its text replaced.
fn sample(replace: &[(&str, &str)]) -> State {
    let mut text = CONTOSO.to_owned();
    for (from, to) in replace {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let loaded = file::parse(&text);
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    loaded.state
}

/// What an event must say of a deadline.
fn says(event: &Event, item: &Deadline, state: &State, overview: &Overview, lead_times: &LeadTimes) {
    let text = text();
    assert_eq!((event.from, event.to), (item.date, plus_days(item.date, 1)), "{event:?}");
    assert_eq!(days_between(event.from, event.to), 1, "one day, the end excluded");
    assert_eq!(event.summary, visible(&text.deadline(state, item)), "{event:?}");
    let sentences = [text.deadline_todo(state, item), text.deadline_then(state, item), text.deadline_rule(item)];
    let lines = sentences.into_iter().chain([text.thing(state, item.subject)]);
    let lines: Vec<String> = lines.map(|line| visible(&line).into_owned()).collect();
    assert_eq!(event.description, lines.join("\n"));
    assert!(event.description.contains(&format!("{}: ", item.rule)));
    assert_eq!(event.categories, [text.section(item.subject.section())]);
    // What only tells of another date has an alarm where the settings name it.
    let tells = matches!(item.kind, DeadlineKind::RenewalReminder | DeadlineKind::Reassignable);
    let own = if tells { lead_times.own(item.kind).unwrap_or_default() } else { lead_times.of(item.kind) };
    let alarms: Vec<u32> = own.iter().copied().map(u32::from).collect();
    let to_come = alarms.into_iter().filter(|days| plus_days(item.date, -i64::from(*days)) >= overview.date);
    assert_eq!(event.alarms, to_come.collect::<Vec<_>>(), "{event:?}");
    assert_eq!(event.stamp, overview.date);
    assert_eq!(event.sequence, days_between(d("2000-01-01"), overview.date).max(0));
    assert!(event.uid.ends_with("@mpn-benefits") && event.uid.contains(item.subject.id_text(state)));
}

fn lead_times() -> impl Strategy<Value = LeadTimes> {
    let some = || vec(prop_oneof![Just(0_u16), 0_u16..70, 0_u16..=LeadTimes::MOST], 0..3);
    (some(), btree_map(select(DeadlineKind::ALL), some(), 0..4)).prop_map(|(default, own)| LeadTimes::new(default, own))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: few(40, 200), failure_persistence: None, ..ProptestConfig::default() })]

    /// The events are the ladder: no more, no fewer, none twice.
    #[test]
    fn events_are_the_ladder(state in states(), date in days(), times in lead_times()) {
        let overview = Overview::of(&state, date);
        let calendar = read(&written(&state, date, false, &times));
        // A year that the format cannot write is left out: extended by enough seats, a subscription lasts that long (R35).
        let listed: Vec<&Deadline> = overview.deadlines.iter().filter(|item| item.date < d("9999-12-31")).collect();
        prop_assert_eq!(calendar.events.len(), listed.len());
        for (event, item) in calendar.events.iter().zip(&listed) {
            says(event, item, &state, &overview, &times);
        }
        let uids: BTreeSet<&str> = calendar.events.iter().map(|event| event.uid.as_str()).collect();
        prop_assert_eq!(uids.len(), listed.len(), "two events with one UID");
    }

    /// At the ends of the calendar there are years that the format cannot write.
    #[test]
    fn no_day_is_too_far(state in wild_states(), date in any_days()) {
        let overview = Overview::of(&state, date);
        let text = written(&state, date, false, &LeadTimes::default());
        let writable = overview.deadlines.iter().filter(|item| item.date >= d("0001-01-01") && item.date < d("9999-12-31"));
        prop_assert_eq!(ics::count(&overview), writable.clone().count());
        if (d("0001-01-01")..d("9999-12-31")).contains(&date) {
            let calendar = read(&text);
            let days: Vec<Date> = calendar.events.iter().map(|event| event.from).collect();
            prop_assert_eq!(days, writable.map(|item| item.date).collect::<Vec<_>>());
        }
    }

    /// A name of any kind is read back as it is shown everywhere, and makes no line of its own.
    #[test]
    fn no_text_breaks_a_line(name in any::<String>(), product in "\\PC{0,300}", odd in "[\r\n,;:\\\\\"|^ a\u{e9}\u{1f468}\u{200d}\u{0}\u{1b}]{0,200}") {
        texts_survive(&name, &product, &odd);
    }

    /// From day to day one thing has one UID: whatever is imported later lands on it.
    #[test]
    fn a_thing_keeps_its_uid(state in states(), one in days(), later in 2_i64..800) {
        let mut known: BTreeMap<(DeadlineKind, Thing, usize), String> = BTreeMap::new();
        let mut all = BTreeMap::new();
        for date in [one, plus_days(one, 1), plus_days(one, later)] {
            let overview = Overview::of(&state, date);
            let calendar = read(&written(&state, date, false, &LeadTimes::default()));
            let reminders = |item: &Deadline| {
                let anniversary = match item.subject {
                    Thing::Offer(at) => overview.offer(at).unwrap().term.anniversary,
                    _ => return 0,
                };
                usize::from(item.kind == DeadlineKind::RenewalReminder && item.date > anniversary)
            };
            let listed = overview.deadlines.iter().filter(|item| item.date < d("9999-12-31"));
            for (event, item) in calendar.events.iter().zip(listed) {
                let which = (item.kind, item.subject, reminders(item));
                let uid = known.entry(which).or_insert_with(|| event.uid.clone());
                prop_assert_eq!(&*uid, &event.uid, "{:?}", item);
                prop_assert!(!event.uid.contains(&item.date.to_string()), "{}", event.uid);
                let before: Option<(_, i64)> = all.insert(event.uid.clone(), (which, event.sequence));
                if let Some((same, sequence)) = before {
                    prop_assert_eq!(same, which, "two things with the UID {}", event.uid);
                    prop_assert!(sequence < event.sequence, "what is imported later must be taken for newer");
                }
            }
        }
    }
}

fn texts_survive(name: &str, product: &str, odd: &str) {
    let mut state = sample(&[]);
    state.partner.name = Some(name.to_owned());
    state.enrollments[1].competency = Some(odd.into());
    state.cloud[0].product = product.into();
    state.subscriptions[0].product = odd.into();
    let (overview, times) = (Overview::of(&state, d("2021-03-01")), LeadTimes::default());
    let calendar = read(&written(&state, overview.date, false, &times));
    // A mark at the beginning of the name is carried by what stands before it.
    let named = format!("MPN benefits of {name}");
    let partner = visible(&named);
    let expected = if name.is_empty() { "MPN benefits".to_owned() } else { partner.into_owned() };
    assert_eq!(calendar.name, expected);
    assert_eq!(calendar.events.len(), overview.deadlines.len());
    for (event, item) in calendar.events.iter().zip(&overview.deadlines) {
        says(event, item, &state, &overview, &times);
    }
}

#[test]
fn odd_texts_survive() {
    for odd in [
        "Contoso, Ltd; \"the\" company: A\\B",
        "a\nb\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged",
        "\\n is no line \\, \\; \\\\",
        "\u{1b}[2J\u{7}\u{0}\t\u{9b}\u{202e}",
        "👩\u{200d}💻 Zoë Müller-Lüdenscheidt 老虎 שלום",
        " leads and trails ",
        "",
        "=\u{a0}=",
        &"é".repeat(5_000),
        &"👍".repeat(2_000),
        &"ab ".repeat(700),
    ] {
        texts_survive(odd, odd, odd);
    }
    // Every length around the place where a line is folded.
    for length in 1..160 {
        // Nothing that looks like a key, which would be masked.
        let plain: String = "xx.".chars().cycle().take(length).collect();
        texts_survive(&plain, &"ö".repeat(length), &"👍".repeat(length));
    }
}

/// What was imported, by UID, as a calendar program keeps it: the newer replaces the older.
#[derive(Default)]
struct Imported(BTreeMap<String, Event>);

impl Imported {
    fn import(&mut self, calendar: Calendar) -> usize {
        for event in calendar.events {
            let old = self.0.insert(event.uid.clone(), event.clone());
            assert!(old.is_none_or(|old| old.sequence <= event.sequence && old.stamp <= event.stamp));
        }
        self.0.len()
    }

    /// The days of events whose UID begins so.
    fn days(&self, uid: &str) -> String {
        let own = self.0.iter().filter(|(known, _)| known.starts_with(uid));
        own.map(|(_, event)| event.from.to_string()).collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn importing_again_doubles_nothing() {
    let state = sample(&[]);
    let mut imported = Imported::default();
    let first = imported.import(real(&state, "2021-03-01"));
    assert_eq!(first, 25);
    assert_eq!(imported.import(real(&state, "2021-03-01")), first, "the same day");
    assert_eq!(imported.import(real(&state, "2021-03-02")), first, "a day later");
    assert_eq!(imported.import(real(&state, "2021-03-13")), first, "after a date has passed");
    assert_eq!(imported.days("renewal-reminder.maps"), "2021-08-17 2021-09-24");
    // When the first reminder has passed, the second is still the second.
    assert_eq!(imported.import(real(&state, "2021-08-18")), first);
    assert_eq!(imported.days("renewal-reminder.maps"), "2021-08-17 2021-09-24");
}

#[test]
fn a_renewal_moves_its_events() {
    let renewed = sample(&[("purchased = 2020-09-01\n", "purchased = 2020-09-01\nrenewals = [2021-09-20]\n")]);
    let mut imported = Imported::default();
    imported.import(real(&renewed, "2021-03-01"));
    let first = imported.import(real(&renewed, "2021-09-19"));
    let of_maps = |imported: &Imported| {
        ["anniversary.maps", "renewal-opens.maps", "renewal-closes.maps", "renewal-reminder.maps", "grace-ends.vs-pro"]
            .map(|uid| imported.days(uid))
    };
    assert_eq!(of_maps(&imported), ["2021-09-01", "2021-09-02", "2021-10-01", "2021-08-17 2021-09-24", "2021-10-01"]);
    assert_eq!(imported.import(real(&renewed, "2021-09-20")), first, "renewed");
    assert_eq!(of_maps(&imported), ["2022-09-01", "2022-09-02", "2022-10-01", "2022-08-17 2022-09-24", "2022-10-01"]);
}

#[test]
fn an_extension_and_a_new_holder_move_their_events() {
    let redeemed = "seats = 25\nredeemed = { on = 2021-03-05, tenant = \"contoso.onmicrosoft.com\", as = \"extend\", subscription = \"m365\" }\n";
    let state = sample(&[("seats = 25\n", redeemed)]);
    let mut imported = Imported::default();
    let first = imported.import(real(&state, "2021-03-04"));
    assert_eq!(imported.days("subscription-ends.m365"), "2021-05-30");
    // The replacement of the token that was redeemed is a date of its own.
    assert_eq!(imported.import(real(&state, "2021-03-05")), first + 1);
    assert_eq!(imported.days("subscription-ends.m365"), "2021-08-29");
    assert_eq!(imported.days("replacement-closes.m365-25"), "2021-04-04");
    let row = "{ person = \"adele\", on = 2021-01-15, signed_in = 2021-01-16 }";
    let moved = sample(&[(row, &format!("{row}, {{ person = \"alex\", on = 2021-04-20 }}"))]);
    let mut imported = Imported::default();
    let first = imported.import(real(&moved, "2021-04-10"));
    assert_eq!(imported.days("reassignable.vs-1"), "2021-04-15");
    assert_eq!(imported.import(real(&moved, "2021-04-20")), first);
    assert_eq!(imported.days("reassignable.vs-1"), "2021-07-19");
}

#[test]
fn a_what_if_says_so_and_overwrites_nothing() {
    let state = sample(&[]);
    let what_if = |day: &str| read(&written(&state, d(day), true, &LeadTimes::default()));
    let mut imported = Imported::default();
    let first = imported.import(real(&state, "2021-08-20"));
    let rehearsed = what_if("2021-08-20");
    assert_eq!(rehearsed.name, "What-if of 2021-08-20: MPN benefits of Contoso Consulting");
    let dates = real(&state, "2021-08-20").events;
    assert_eq!(rehearsed.events.len(), dates.len());
    for (event, own) in rehearsed.events.iter().zip(&dates) {
        assert_eq!(event.summary, format!("What-if of 2021-08-20: {}", own.summary));
        assert_eq!((event.from, &event.description), (own.from, &own.description));
    }
    let count = rehearsed.events.len();
    assert_eq!(imported.import(rehearsed), first + count);
    assert_eq!(imported.import(what_if("2021-08-21")), first + 2 * count, "nor another what-if");
    assert_eq!(imported.import(what_if("2021-08-20")), first + 2 * count);
}

#[test]
fn two_partners_in_one_calendar() {
    let other = sample(&[("mpn_id = \"4567890\"", "mpn_id = \"12, 34\\n\"")]);
    let mut imported = Imported::default();
    let first = imported.import(real(&sample(&[]), "2021-03-01"));
    assert_eq!(imported.import(real(&other, "2021-03-01")), 2 * first);
    assert!(imported.0.contains_key("anniversary.maps.1234@mpn-benefits"));
    let unknown = sample(&[("mpn_id = \"4567890\"\n", "")]);
    assert!(real(&unknown, "2021-03-01").events.iter().any(|event| event.uid == "anniversary.maps@mpn-benefits"));
}

#[test]
fn what_was_dismissed_is_no_event() {
    let state = sample(&[("id = \"maps\"\n", "id = \"maps\"\ndismissed = 2021-03-01\n")]);
    let uids = |day: &str| real(&state, day).events.into_iter().map(|event| event.uid).collect::<Vec<_>>();
    assert!(uids("2021-02-28").iter().any(|uid| uid.contains(".maps.")));
    assert!(!uids("2021-03-01").iter().any(|uid| uid.contains(".maps.")));
}

#[test]
fn the_same_day_has_the_same_bytes() {
    let state = sample(&[]);
    for (day, sequence) in [("2021-03-01", 7730), ("2000-01-01", 0), ("2000-01-02", 1), ("1999-12-31", 0)] {
        let text = written(&state, d(day), false, &LeadTimes::default());
        assert_eq!(text, written(&state, d(day), false, &LeadTimes::default()));
        for line in text.lines().filter(|line| line.starts_with("SEQUENCE")) {
            assert_eq!(line, format!("SEQUENCE:{sequence}"));
        }
        let stamp = format!("DTSTAMP:{}T000000Z", day.replace('-', ""));
        assert!(text.lines().filter(|line| line.starts_with("DTSTAMP")).all(|line| line == stamp));
    }
}

#[test]
fn no_key_is_in_it() {
    for day in ["2020-09-10", "2021-03-01", "2021-09-10"] {
        for what_if in [false, true] {
            let text = written(&sample(&[]), d(day), what_if, &LeadTimes::default()).replace("\r\n ", "");
            for key in CONTOSO.lines().filter_map(|line| line.trim().strip_prefix("key = \"")?.strip_suffix('"')) {
                for pair in key.split('-').collect::<Vec<_>>().windows(2) {
                    assert!(!text.contains(&pair.join("-")) && !text.contains(&pair.concat()), "{key}");
                }
            }
        }
    }
}

#[test]
fn alarms_follow_the_lead_times() {
    let mut cases = Cases::default();
    let state = crate::kit::support::state(maps("2020-09-01"));
    let own = |days: &[u16]| BTreeMap::from([(DeadlineKind::Anniversary, days.to_vec())]);
    let alarms = |times: &LeadTimes, day: &str, uid: &str| {
        let events = read(&written(&state, d(day), false, times)).events;
        let event = events.into_iter().find(|event| event.uid.starts_with(uid)).unwrap();
        event.alarms.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    let reminders = BTreeMap::from([(DeadlineKind::RenewalReminder, vec![0, 2])]);
    let (usual, many) = (LeadTimes::default(), LeadTimes::new(vec![30, 7], own(&[0, 60, 1, 14, 14])));
    for (times, day, uid, want) in [
        (&usual, "2021-08-02", "anniversary", "30 7"),
        (&usual, "2021-08-03", "anniversary", "7"),
        (&usual, "2021-08-25", "anniversary", "7"),
        (&usual, "2021-08-26", "anniversary", ""),
        (&many, "2021-03-01", "anniversary", "60 14 1 0"),
        (&many, "2021-03-01", "renewal-opens", "30 7"),
        (&many, "2021-09-01", "anniversary", "0"),
        (&LeadTimes::new(Vec::new(), own(&[3])), "2021-03-01", "renewal-closes", ""),
        (&LeadTimes::new(vec![9], own(&[])), "2021-03-01", "anniversary", ""),
        (&usual, "2021-03-01", "renewal-reminder", ""),
        (&LeadTimes::new(vec![], reminders), "2021-03-01", "renewal-reminder", "2 0"),
    ] {
        cases.eq("cli", format!("{uid} on {day}"), alarms(times, day, uid), want);
    }
    let failures = cases.failures();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let text = written(&state, d("2021-03-01"), false, &many);
    for trigger in ["-P59DT15H", "-P13DT15H", "-PT15H", "PT9H"] {
        assert!(text.contains(&format!("\r\nTRIGGER:{trigger}\r\n")), "{trigger}\n{text}");
    }
    // Nothing of a what-if rings.
    assert!(!written(&state, d("2021-03-01"), true, &many).contains("VALARM"));
}

#[test]
fn leap_days_and_the_turn_of_a_year() {
    let days = |state: &State, day: &str, uid: &str| {
        let events = real(state, day).events;
        let event = events.into_iter().find(|event| event.uid.starts_with(uid)).unwrap();
        format!("{} {}", event.from, event.to)
    };
    let offer = crate::kit::support::state(maps("2019-02-28"));
    assert_eq!(days(&offer, "2019-06-01", "renewal-opens"), "2020-02-29 2020-03-01");
    assert_eq!(days(&offer, "2019-06-01", "anniversary"), "2020-02-28 2020-02-29");
    let offer = crate::kit::support::state(maps("2020-02-29"));
    assert_eq!(days(&offer, "2020-06-01", "anniversary"), "2021-02-28 2021-03-01");
    let offer = crate::kit::support::state(gold("2018-12-31", "cloud-platform"));
    assert_eq!(days(&offer, "2019-06-01", "anniversary"), "2019-12-31 2020-01-01");
    let ends = State { subscriptions: vec![stated(5, "2024-02-29", "2023-03-01")], ..State::default() };
    assert_eq!(days(&ends, "2024-02-29", "subscription-ends"), "2024-02-29 2024-03-01");
}
