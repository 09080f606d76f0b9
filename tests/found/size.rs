//! Section m: no input costs more than its length. What is counted is what was done, never time.

use std::fmt::Write as _;

use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::{Overview, Section};
use mpn_benefits::file::{ProblemKind, Severity, parse};

use crate::kit::large::large;

const HEAD: &str = "format = 1\nrules = \"mpn-2021\"\n\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\n\
                    purchased = 2020-09-01\n";

#[test]
fn the_files_that_are_measured_are_what_they_say() {
    for rows in [200, 1_000, 10_000] {
        let loaded = parse(&large(rows));
        assert!(loaded.is_clean(), "{:?}", loaded.problems.first());
        let keys = loaded.state.software.iter().flat_map(|benefit| &benefit.keys);
        let found: usize = keys.map(|key| 1 + key.activations.len()).sum();
        assert_eq!(found, rows);
        let overview = Overview::of(&loaded.state, parse_iso("2021-03-01").unwrap());
        assert!(!overview.deadlines.is_empty() && !overview.subscriptions.is_empty() && !overview.seats.is_empty());
    }
}

/// Ways to fill a file with faults, each about as long as asked.
fn garbage() -> Vec<(&'static str, fn(usize) -> String)> {
    vec![
        ("carriage returns", |length| "\r".repeat(length)),
        ("bad escapes", |length| format!("note = \"{}\"\n", "\\q".repeat(length / 2))),
        ("commas", |length| format!("renewals = [{}]\n", ",".repeat(length))),
        ("equals signs", |length| "=".repeat(length)),
        ("bare words", |length| format!("renewals = [{}]\n", "a, ".repeat(length / 3))),
        ("control characters", |length| format!("note = \"{}\"\n", "\u{7f}".repeat(length))),
        ("bad lines", |length| "= x\n".repeat(length / 4)),
        ("brackets", |length| "[".repeat(length)),
        ("lists that are not closed", |length| "x = [\n".repeat(length / 6)),
        ("quotation marks", |length| "\"".repeat(length)),
        ("tables twice", |length| "[partner]\nname = \"x\"\n".repeat(length / 21)),
        ("one field again and again", |length| "note = \"a\"\n".repeat(length / 11)),
    ]
}

#[test]
fn found_m1_garbage_behind_a_good_head_is_refused_with_its_place() {
    for (name, fill) in garbage() {
        for length in [100, 10_000, 200_000] {
            let loaded = parse(&format!("{HEAD}{}", fill(length)));
            let wrong = loaded.problems.iter().find(|problem| problem.severity == Severity::Error);
            let wrong = wrong.unwrap_or_else(|| panic!("{name}: {length} characters pass"));
            assert!(wrong.line >= 8, "{name}: the head is right, {wrong:?}");
        }
    }
}

#[test]
fn found_m1_a_large_table_with_a_few_faults_is_read_to_its_end() {
    let mut text = HEAD.to_owned()
        + "\n[[software]]\nid = \"office\"\nenrollment = \"maps\"\nproduct = \"Office\"\n\n[[software.key]]\nid = \"k\"\n\
           key = \"DEMO0-AAAA1-BEEF0-OFFI5-00001\"\nkind = \"retail\"\nactivations = [\n";
    for row in 0..20_000 {
        let day = if row % 4_000 == 17 { "2021-02-31" } else { "2020-10-01" };
        let _ = writeln!(text, "  {{ on = {day}, machine = \"PC-{row}\", case = \"new-machine\" }},");
    }
    text.push_str("]\n");
    let loaded = parse(&text);
    let dates = loaded.problems.iter().filter(|found| matches!(found.kind, ProblemKind::NoSuchDate { .. }));
    assert_eq!(dates.count(), 5, "{:?}", loaded.problems.first());
}

#[test]
fn found_m1_payments_and_spellings_are_judged_as_before() {
    // The window that a payment missed is that of the term which held then.
    let text = HEAD.to_owned() + "renewals = [2020-10-01, 2021-09-05, 2022-01-01]\n";
    let windows: Vec<String> = parse(&text)
        .problems
        .iter()
        .filter_map(|found| match &found.kind {
            ProblemKind::PaymentOutsideWindow { paid, opens, .. } => Some(format!("{paid} {opens}")),
            _ => None,
        })
        .collect();
    assert_eq!(windows.len(), 2, "{windows:?}");
    assert!(windows[0].starts_with("2020-10-01 2021-") && windows[1].starts_with("2022-01-01 2022-"), "{windows:?}");

    let mut text = HEAD.to_owned();
    for (at, name) in ["Office", "Office", "OFFICE", "office", "OFFICE"].into_iter().enumerate() {
        let _ = write!(text, "\n[[software]]\nid = \"p{at}\"\nenrollment = \"maps\"\nproduct = \"{name}\"\n");
    }
    let spelt: Vec<(usize, usize)> = parse(&text)
        .problems
        .iter()
        .filter_map(|found| match &found.kind {
            ProblemKind::ProductSpeltTwice { first, .. } => Some((found.line, first.line)),
            _ => None,
        })
        .collect();
    assert_eq!(spelt, [(22, 12), (27, 12)], "each further spelling once, beside the first");
}

#[test]
fn found_m1_lists_find_the_rows_that_a_walk_over_everything_finds() {
    let loaded = parse(&large(2_000));
    let given = crate::kit::harness::given_text(&large(2_000), "2021-03-01");
    let (cx, overview) = (given.app.cx(), &given.app.overview);
    for section in [Section::People, Section::VisualStudio] {
        let view = mpn_benefits::lists::section::view(section);
        let mut things = Vec::new();
        if section == Section::People {
            for row in &overview.people {
                things.extend(vec![mpn_benefits::domain::Thing::Person(row.person); row.holds.len().max(1)]);
            }
        } else {
            things.extend(overview.seats.iter().map(|row| mpn_benefits::domain::Thing::Seat(row.benefit, row.seat)));
            let open = overview.visual_studio.iter().filter(|row| row.unrecorded > 0 || row.seats.is_empty());
            things.extend(open.map(|row| mpn_benefits::domain::Thing::VisualStudio(row.benefit)));
        }
        assert_eq!(view.rows(cx), things.len());
        let found: Vec<_> = (0..view.rows(cx)).filter_map(|row| view.thing(cx, row)).collect();
        assert_eq!(found, things);
        assert_eq!(view.thing(cx, things.len()), None);
    }
    for (at, row) in overview.offers.iter().enumerate() {
        assert_eq!(overview.offer(row.offer), overview.offers.get(at));
    }
    for row in &overview.subscriptions {
        assert_eq!(overview.subscription_at(row.subscription), Some(row));
    }
    for row in &overview.seats {
        assert_eq!(overview.seat_at(row.benefit, row.seat), Some(row));
    }
    assert_eq!(overview.person_at(loaded.state.people.len()), None);
}
