//! The timeline: every day in its column at every zoom and width, signs that tell the phases apart without colour, and
//! the line of the day shown on both sides of every boundary.

use crate::kit::harness::{CONTOSO, given, given_text};
use crate::kit::support::RULES;
use mpn_benefits::domain::Date;
use mpn_benefits::domain::date::{days_between, parse_iso, plus_days};
use mpn_benefits::domain::offer::Enrollment;
use mpn_benefits::file;
use mpn_benefits::lists::timeline::{Axis, Runs, Zoom};

fn d(text: &str) -> Date {
    parse_iso(text).unwrap()
}

fn offer(text: &str) -> Enrollment {
    let loaded = file::parse(&format!("format = 1\nrules = 'mpn-2021'\n[[enrollment]]\nid = 'o'\n{text}\n"));
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    loaded.state.enrollments[0].clone()
}

fn signs(runs: &Runs) -> Vec<char> {
    runs.iter().flat_map(|(text, _)| text.chars()).collect()
}

const WIDTHS: [u16; 8] = [1, 2, 7, 30, 34, 49, 120, 280];

#[test]
fn every_day_has_its_column_and_the_day_shown_is_always_in_sight() {
    let mut day = d("2015-12-20");
    while day < d("2033-01-10") {
        for zoom in Zoom::ALL {
            for width in WIDTHS {
                let axis = Axis::new(zoom, day, width);
                let at = axis.column(day).unwrap();
                assert!(at < usize::from(width));
                assert_eq!(days_between(axis.first, axis.last()) + 1, zoom.days());
                // More of what comes than of what was.
                assert!(days_between(axis.first, day) <= days_between(day, axis.last()) + 1, "{day} {zoom:?}");
                assert_eq!(axis.column(plus_days(axis.first, -1)), None);
                assert_eq!(axis.column(plus_days(axis.last(), 1)), None);
                assert_eq!(axis.column(axis.first), Some(0));
            }
        }
        day = plus_days(day, 11);
    }
}

#[test]
fn columns_ascend_with_the_days_and_lines_have_the_width_of_the_axis() {
    let offer = offer("offer = 'action-pack'\npurchased = 2020-02-29\nrenewals = [2021-03-30, 2022-03-05]");
    for zoom in Zoom::ALL {
        for width in WIDTHS {
            for shown in ["2019-12-31", "2020-02-29", "2021-03-30", "2023-03-01", "2025-06-30"] {
                let axis = Axis::new(zoom, d(shown), width);
                let columns: Vec<usize> =
                    (0..zoom.days()).map(|days| axis.column(plus_days(axis.first, days)).unwrap()).collect();
                assert!(columns.is_sorted());
                assert_eq!(signs(&axis.line(RULES, &offer)).len(), usize::from(width), "{zoom:?} {width} {shown}");
                assert_eq!(signs(&axis.ticks()).len(), usize::from(width));
                assert_eq!(signs(&axis.ticks()).iter().filter(|sign| **sign == '▼').count(), 1);
            }
        }
    }
}

/// What stands in the column of a day; a column a day.
fn sign(offer: &Enrollment, shown: &str, day: &str) -> char {
    let axis = Axis::new(Zoom::ThreeYears, d(shown), 1_096);
    signs(&axis.line(RULES, offer))[axis.column(d(day)).unwrap()]
}

#[test]
fn each_day_has_the_sign_of_what_it_is() {
    let plain = offer("offer = 'action-pack'\npurchased = 2020-09-01");
    for (day, want) in [
        ("2020-08-31", ' '),
        ("2020-09-01", '├'),
        ("2020-09-02", '━'),
        ("2021-08-16", '━'),
        ("2021-08-17", '•'),
        ("2021-08-31", '━'),
        ("2021-09-01", '◆'),
        ("2021-09-02", '▒'),
        ("2021-09-23", '▒'),
        ("2021-09-24", '•'),
        ("2021-10-01", '▒'),
        ("2021-10-02", '×'),
        ("2021-10-03", '·'),
    ] {
        assert_eq!(sign(&plain, "2021-03-01", day), want, "{day}");
    }
    // The line of the day shown crosses what lasts; a day of its own is seen through it.
    for (day, want) in [
        ("2020-09-01", '├'),
        ("2021-03-01", '┿'),
        ("2021-09-01", '◆'),
        ("2021-09-02", '▓'),
        ("2021-10-01", '▓'),
        ("2021-10-02", '×'),
        ("2021-12-24", '│'),
    ] {
        assert_eq!(sign(&plain, day, day), want, "on {day}");
    }
}

#[test]
fn terms_before_and_the_kept_year() {
    let renewed = offer("offer = 'action-pack'\npurchased = 2020-09-01\nrenewals = [2021-09-20]");
    for (shown, day, want) in [
        // Before the payment nobody knows of it (D5).
        ("2021-09-19", "2021-10-02", '×'),
        ("2021-09-20", "2021-10-02", '━'),
        ("2021-09-20", "2021-09-01", '◇'),
        ("2021-09-20", "2021-06-01", '─'),
        ("2021-09-20", "2021-09-02", '━'),
        ("2021-09-20", "2021-08-17", '─'),
        ("2021-09-20", "2022-08-17", '•'),
        ("2021-09-20", "2022-09-01", '◆'),
    ] {
        assert_eq!(sign(&renewed, shown, day), want, "{day} as of {shown}");
    }
    let kept = offer("offer = 'competency'\ncompetency = 'cloud-platform'\nlevel = 'gold'\npurchased = 2020-03-15");
    for (day, want) in [
        ("2021-03-14", '━'),
        ("2021-03-15", '◇'),
        ("2021-03-16", '═'),
        ("2022-02-28", '•'),
        ("2022-03-15", '◆'),
        ("2022-03-16", '▒'),
        ("2022-04-15", '×'),
    ] {
        assert_eq!(sign(&kept, "2021-05-01", day), want, "{day}");
    }
    assert_eq!(sign(&kept, "2021-05-01", "2021-05-01"), '╪');
    assert_eq!(sign(&renewed, "2021-09-20", "2021-09-20"), '┿');
    // Before the purchase there is no line at all.
    let axis = Axis::new(Zoom::Year, d("2020-08-31"), 40);
    assert!(signs(&axis.line(RULES, &renewed)).iter().all(|sign| matches!(sign, ' ' | '│')));
}

/// Whatever the zoom and width, the window is not hidden by what stands around it, and the legend knows every sign.
#[test]
fn the_window_is_seen_from_a_month_to_two_years_on_narrow_screens() {
    let offer = offer("offer = 'action-pack'\npurchased = 2020-09-01");
    for zoom in Zoom::ALL.into_iter().filter(|zoom| *zoom != Zoom::ThreeYears) {
        let axis = Axis::new(zoom, d("2021-08-01"), 30);
        let line = signs(&axis.line(RULES, &offer));
        assert!(line.contains(&'▒') || axis.last() < d("2021-09-02"), "{zoom:?} {line:?}");
        assert!(line.contains(&'◆') || axis.last() < d("2021-09-01"), "{zoom:?} {line:?}");
        // The day shown is what it is, whatever shares its column.
        for (day, want) in [
            ("2021-08-17", '•'),
            ("2021-08-31", '┿'),
            ("2021-09-01", '◆'),
            ("2021-09-02", '▓'),
            ("2021-09-30", '▓'),
            ("2021-10-01", '▓'),
            ("2021-10-02", '×'),
            ("2021-10-03", '│'),
        ] {
            let axis = Axis::new(zoom, d(day), 30);
            assert_eq!(signs(&axis.line(RULES, &offer))[axis.column(d(day)).unwrap()], want, "{zoom:?} {day}");
        }
    }
}

/// What lasts fills exactly the columns of its days: a column shows what one of its own days is.
#[test]
fn no_column_shows_what_none_of_its_days_is() {
    let offer = offer("offer = 'action-pack'\npurchased = 2020-09-01");
    for width in 1..160 {
        for zoom in Zoom::ALL {
            for shown in ["2020-11-05", "2021-03-01", "2021-08-30", "2021-12-01"] {
                let axis = Axis::new(zoom, d(shown), width);
                let line: String = signs(&axis.line(RULES, &offer)).into_iter().collect();
                let after = line.split(['◆', '▒', '×']).skip(1).collect::<String>();
                assert!(!after.contains('━'), "{zoom:?} {width} {shown}: {line}");
                let before = line.split('├').next().unwrap_or("");
                assert!(!line.contains('├') || before.trim_matches([' ', '│']).is_empty(), "{zoom:?} {width}: {line}");
            }
        }
    }
}

#[test]
fn the_axis_names_months_or_weeks() {
    let ticks = |zoom, width| signs(&Axis::new(zoom, d("2021-03-01"), width).ticks()).into_iter().collect::<String>();
    let month = ticks(Zoom::Month, 60);
    assert!(month.contains("03-08") && !month.contains("2021-"), "{month}");
    let year = ticks(Zoom::Year, 120);
    assert!(year.contains("2021-06") && year.contains("2021-08"), "{year}");
    for zoom in Zoom::ALL {
        for width in WIDTHS {
            let line = ticks(zoom, width);
            // A label is whole or not there, and each axis has one kind.
            let sizes: std::collections::BTreeSet<usize> =
                line.replace('▼', " ").split_whitespace().map(str::len).collect();
            assert!(sizes.len() <= 1, "{zoom:?} {width}: {line}");
            for word in line.replace('▼', " ").split_whitespace() {
                assert!(word.len() == 7 || word.len() == 5, "{zoom:?} {width}: {line}");
            }
        }
    }
}

#[test]
fn zoom_from_a_month_to_three_years_on_renewals_only() {
    let mut app = given("2021-03-01").keys("5");
    let start = app.text();
    for said in ["a year", "half a year", "three months", "a month", "a month"] {
        assert!(app.keys_bottom("+").contains(&format!("The timeline shows {said}, ")), "{said}");
    }
    for said in ["three months", "half a year", "a year", "two years", "three years", "three years"] {
        assert!(app.keys_bottom("-").contains(&format!("The timeline shows {said}, ")), "{said}");
    }
    assert!(app.keys_bottom("+").contains("two years"));
    // The zoom stays while the day moves; the same zoom is the same picture.
    let app = app.keys(">");
    assert_eq!(app.keys("<lt>").text(), start);
    assert!(given("2021-03-01").keys_bottom("+").contains("The timeline is on Renewals (5)."));
}

#[test]
fn the_line_moves_and_reads_without_colour_at_sixty_columns() {
    // Two years show the terms and the window; a year closer the reminders have columns of their own, too.
    let mut app = given("2021-03-01").at(60, 15).keys("5t2021-08-17<enter>");
    let line = |text: String| text.lines().nth(4).unwrap().to_owned();
    let wide = line(app.text());
    assert!(wide.contains('━') && wide.contains('•') && wide.contains('▒') && wide.contains('·'), "{wide}");
    let mut app = app.keys("+t2021-08-10<enter>");
    let before = line(app.text());
    let after = line(app.keys("t2021-11-17<enter>").text());
    assert!(before.contains('•') && before.contains('◆') && before.contains('▒') && before.contains('×'), "{before}");
    assert_ne!(before, after);
    assert!(after.contains('│') && after.contains("! lapsed"), "{after}");
}

/// Both sides of every boundary, on the screen and in words: leap days, renewals, the extension.
#[test]
fn phases_on_both_sides_of_every_boundary() {
    let leap =
        "format = 1\nrules = 'mpn-2021'\n[[enrollment]]\nid = 'maps'\noffer = 'action-pack'\npurchased = 2020-02-29\n";
    let late =
        "format = 1\nrules = 'mpn-2021'\n[[enrollment]]\nid = 'maps'\noffer = 'action-pack'\npurchased = 2019-02-28\n";
    let renewed = CONTOSO.replacen("purchased = 2020-09-01", "purchased = 2020-09-01\nrenewals = [2021-09-02]", 1);
    for (text, keys, day, want) in [
        (CONTOSO, "5", "2021-08-31", "active: 1 day to the anniversary 2021-09-01 (R1)"),
        (CONTOSO, "5", "2021-09-01", "active: today, 2021-09-01, is the anniversary, the last paid day (R1)"),
        (CONTOSO, "5", "2021-09-02", "renewal window: day 1 of 30, the last is 2021-10-01, in 29 days (R6)"),
        (CONTOSO, "5", "2021-09-30", "renewal window: day 29 of 30, the last is tomorrow, 2021-10-01 (R6)"),
        (CONTOSO, "5", "2021-10-01", "renewal window: today, 2021-10-01, is the last day to renew (R6)"),
        (CONTOSO, "5", "2021-10-02", "lapsed since 2021-10-02: the last day to renew was yesterday (R11)"),
        (CONTOSO, "5", "2021-10-03", "lapsed since 2021-10-02: the last day to renew was 2 days ago (R11)"),
        // Kept to the same day of 2022 (R16).
        (CONTOSO, "5j", "2021-03-16", "active: 364 days to the anniversary 2022-03-15 (R1)"),
        (CONTOSO, "5j", "2022-03-15", "active: today, 2022-03-15, is the anniversary, the last paid day (R1)"),
        (CONTOSO, "5j", "2022-04-14", "renewal window: today, 2022-04-14, is the last day to renew (R6)"),
        (CONTOSO, "5j", "2022-04-15", "lapsed since 2022-04-15"),
        // Renewed on the first day of the window: 365 days on (R9).
        (&renewed, "5", "2021-09-01", "active: today, 2021-09-01, is the anniversary"),
        (&renewed, "5", "2021-09-02", "active: 364 days to the anniversary 2022-09-01 (R1)"),
        (&renewed, "5", "2022-10-02", "lapsed since 2022-10-02"),
        // 29 February (R8).
        (leap, "5", "2021-02-28", "active: today, 2021-02-28, is the anniversary"),
        (leap, "5", "2021-03-01", "renewal window: day 1 of 30, the last is 2021-03-30, in 29 days (R6)"),
        (leap, "5", "2021-03-31", "lapsed since 2021-03-31"),
        (late, "5", "2020-02-29", "renewal window: day 1 of 30, the last is 2020-03-29, in 29 days (R6)"),
    ] {
        let mut app = given_text(text, day).keys(keys);
        let shown = app.text();
        assert!(shown.contains(want), "{day}: {want}\n{shown}");
        // As a what-if it reads the same.
        let mut app = given_text(text, "2020-12-01").keys(&format!("{keys}t{day}<enter>"));
        let shown = app.text();
        assert!(shown.contains(want) && shown.contains(&format!("WHAT-IF {day}")), "{day}: {want}\n{shown}");
    }
}
