//! `mpn check`: its exit codes on both sides of every boundary, its line, its reasons, and what it does not know.

use std::path::Path;

use serde_json::Value;

use crate::kit::program::{CONTOSO, Place, Ran, contoso, failure, plain, state};

/// A subscription that ends on a day: the only date of its state.
fn ends(day: &str) -> String {
    state(&[&format!(
        "[[subscription]]\nid = \"m365\"\nproduct = \"Microsoft 365 E3\"\ntenant = \"contoso.onmicrosoft.com\"\n\
         seats = 5\nends = {day}\nas_of = 2018-01-01"
    )])
}

/// An Action Pack bought on a day, with more lines of its own.
fn maps(purchased: &str, more: &str) -> String {
    state(&[&format!("[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = {purchased}\n{more}")])
}

/// The exit code, after looking at what every run must hold to: one line, whose first word fits the code.
fn code(ran: &Ran) -> i32 {
    let code = ran.code.unwrap();
    let words = ["OK", "WARNING", "CRITICAL", "UNKNOWN"];
    assert_eq!(ran.out.split_whitespace().next(), Some(words[usize::try_from(code).unwrap()]), "{ran:?}");
    assert_eq!(ran.out.matches('\n').count(), 1, "{ran:?}");
    assert!(ran.out.ends_with('\n') && ran.out.len() > 10, "{ran:?}");
    // What the line says in full is not said twice.
    let said = ran.err.trim_start_matches("mpn: ").trim_end();
    assert!(
        if code == 3 { said.is_empty() || !ran.out.trim_end().ends_with(said) } else { said.is_empty() },
        "{ran:?}"
    );
    code
}

/// Codes by day, with options; the same by `--clock`, by `--today`, and in the document.
fn codes(place: &Place, text: &str, cases: &[(&str, &str, i32)]) {
    let path = place.write("work/own.toml", text);
    for (day, options, wanted) in cases {
        let ran = place.on(&path, &format!("check --clock {day} {options}"));
        assert_eq!(code(&ran), *wanted, "{day} {options}: {ran:?}");
        assert!(!ran.out.contains("what-if"), "{ran:?}");
        let rehearsed = place.on(&path, &format!("check --today {day} {options}"));
        assert_eq!(code(&rehearsed), *wanted, "{day} {options}: {rehearsed:?}");
        assert!(rehearsed.out.contains(&format!("what-if of {day}")), "{rehearsed:?}");
        let document = place.on(&path, &format!("check --clock {day} {options} --json"));
        assert_eq!((document.code, document.json()["code"].as_i64()), (Some(*wanted), Some(i64::from(*wanted))));
    }
}

#[test]
fn a_date_fires_from_its_lead_time_on_and_through_its_day() {
    let place = Place::new();
    codes(
        &place,
        &ends("2021-06-30"),
        &[
            ("2021-05-30", "", 0),
            ("2021-05-31", "", 1),
            ("2021-06-29", "", 1),
            ("2021-06-30", "", 2),
            ("2021-07-01", "", 0),
            ("2021-06-22", "--warn 7", 0),
            ("2021-06-23", "--warn 7", 1),
            ("2021-06-29", "--warn 0", 0),
            ("2021-06-30", "--warn 0", 2),
            ("2021-07-01", "--warn 0", 0),
            ("2020-06-29", "--warn 365", 0),
            ("2020-06-30", "--warn 365", 1),
            ("2019-01-01", "--warn 3660", 1),
        ],
    );
    // Over a leap day, and on it.
    codes(&place, &ends("2020-02-29"), &[("2020-01-29", "", 0), ("2020-01-30", "", 1), ("2020-02-29", "", 2)]);
    codes(&place, &ends("2020-03-01"), &[("2020-01-30", "", 0), ("2020-01-31", "", 1), ("2020-02-29", "", 1)]);
    codes(&place, &ends("2021-03-01"), &[("2021-01-29", "", 0), ("2021-01-30", "", 1), ("2021-02-28", "", 1)]);
}

#[test]
fn an_offer_from_its_refund_to_the_last_day_that_its_lapse_is_told() {
    let place = Place::new();
    codes(
        &place,
        &maps("2020-09-01", ""),
        &[
            ("2020-08-31", "", 0),
            ("2020-09-01", "", 1),
            ("2020-10-01", "--warn 0", 2),
            ("2020-10-02", "", 0),
            ("2021-08-01", "", 0),
            ("2021-08-02", "", 1),
            // A reminder is no date on which something is due.
            ("2021-08-17", "--warn 0", 0),
            ("2021-08-31", "--warn 0", 0),
            ("2021-09-01", "--warn 0", 2),
            // The window: AD+1 to AD+30.
            ("2021-09-02", "--warn 0", 2),
            ("2021-09-10", "--warn 0", 2),
            ("2021-09-24", "--warn 0", 2),
            ("2021-10-01", "--warn 0", 2),
            // Lapsed: AD+31 to AD+60, and no longer.
            ("2021-10-02", "", 2),
            ("2021-10-31", "", 2),
            ("2021-11-01", "", 0),
        ],
    );
    // A window that opens on a leap day, and one after a purchase on a leap day.
    for (purchased, days) in [
        ("2019-02-28", ["2020-02-27", "2020-02-28", "2020-02-29", "2020-03-29", "2020-04-28", "2020-04-29"]),
        ("2020-02-29", ["2021-02-27", "2021-02-28", "2021-03-01", "2021-03-30", "2021-04-29", "2021-04-30"]),
    ] {
        let codes_of = [0, 2, 2, 2, 2, 0];
        let cases: Vec<_> = days.iter().zip(codes_of).map(|(day, wanted)| (*day, "--warn 0", wanted)).collect();
        codes(&place, &maps(purchased, ""), &cases);
    }
    // A renewal paid in the window ends it that day; one paid after it changes nothing.
    let renewed = maps("2020-09-01", "renewals = [2021-09-20]");
    codes(&place, &renewed, &[("2021-09-19", "", 2), ("2021-09-20", "", 0), ("2021-10-15", "", 0)]);
    codes(&place, &renewed, &[("2022-08-02", "", 1), ("2022-09-02", "--warn 0", 2), ("2022-10-31", "", 2)]);
    codes(&place, &renewed, &[("2022-11-01", "", 0)]);
}

/// A competency that the extension of 2021 keeps has no window in 2021.
#[test]
fn a_kept_offer_has_its_window_a_year_later() {
    let place = Place::new();
    let kept =
        maps("2020-03-15", "competency = \"cloud-platform\"\nlevel = \"gold\"").replace("action-pack", "competency");
    codes(
        &place,
        &kept,
        &[
            // The fee of the kept year has its own days (D3).
            ("2021-03-14", "--warn 0", 0),
            ("2021-03-16", "", 2),
            ("2021-05-14", "--warn 0", 2),
            ("2021-05-15", "--warn 0", 1),
            ("2022-02-12", "--warn 0", 1),
            ("2022-02-13", "", 1),
            ("2022-03-16", "--warn 0", 2),
            ("2022-05-14", "", 2),
            ("2022-05-15", "", 0),
        ],
    );
}

#[test]
fn an_addition_and_an_extension_move_what_fires() {
    let place = Place::new();
    let redeemed = |how: &str| {
        CONTOSO.replace(
            "seats = 25\n",
            &format!(
                "seats = 25\nredeemed = {{ on = 2021-03-01, tenant = \"contoso.onmicrosoft.com\", as = \"{how}\", subscription = \"m365\" }}\n"
            ),
        )
    };
    // Story 7: added, it ends on 2021-07-24; extended, on 2021-08-29.
    for (text, last) in
        [(CONTOSO.to_owned(), "2021-05-30"), (redeemed("add"), "2021-07-24"), (redeemed("extend"), "2021-08-29")]
    {
        let path = place.write("work/own.toml", &text);
        let ran = place.on(&path, &format!("check --clock {last} --warn 0"));
        assert_eq!(code(&ran), 2, "{ran:?}");
        assert!(ran.out.contains("subscription Microsoft 365 E3 (m365) ends"), "{ran:?}");
    }
}

/// Code, and subjects of the dates that fire.
fn fires(place: &Place, path: &Path, words: &str) -> (Option<i32>, Vec<String>) {
    let ran = place.on(path, &format!("check --json {words}"));
    let document = ran.json();
    let items = document["items"].as_array().unwrap().iter().filter(|item| item["fires"] == true);
    (ran.code, items.map(|item| plain(&item["subject"])).collect())
}

#[test]
fn what_was_dismissed_does_not_fire_and_stands_apart() {
    let place = Place::new();
    let dismissed = ends("2021-06-30").replace("id = \"m365\"", "id = \"m365\"\ndismissed = 2021-06-10");
    codes(&place, &dismissed, &[("2021-06-09", "", 1), ("2021-06-10", "", 0), ("2021-06-30", "", 0)]);
    let path = place.write("work/own.toml", &dismissed);
    let ran = place.on(&path, "check --explain --clock 2021-06-30");
    let (listed, apart) = ran.out.split_once("Dismissed").unwrap_or_else(|| panic!("{ran:?}"));
    assert!(!listed.contains("m365") && apart.contains("m365") && apart.contains("2021-06-30"), "{ran:?}");
    let document = place.on(&path, "check --json --clock 2021-06-30").json();
    assert_eq!(document["items"], Value::from(Vec::<Value>::new()));
    assert_eq!(document["dismissed"][0]["subject"], "m365");
    assert!(!place.on(&path, "check --explain --clock 2021-06-09").out.contains("Dismissed"));
    // An open window and a lapse are no dates that could be dismissed.
    let offer = maps("2020-09-01", "dismissed = 2021-08-05");
    codes(
        &place,
        &offer,
        &[
            ("2021-08-04", "", 1),
            ("2021-08-05", "", 0),
            ("2021-09-01", "", 0),
            ("2021-09-02", "", 2),
            ("2021-10-31", "", 2),
            ("2021-11-01", "", 0),
        ],
    );
}

#[test]
fn what_only_reminds_or_only_opens_never_fires() {
    let place = Place::new();
    // vs-3 may move on that day, and nothing else happens.
    let (_, subjects) = fires(&place, &contoso(), "--clock 2021-03-20 --warn 0");
    assert_eq!(subjects, Vec::<String>::new());
    let document = place.on(&contoso(), "check --json --clock 2021-03-20 --warn 0").json();
    let items = document["items"].as_array().unwrap();
    for item in items {
        let never = ["reassignable", "renewal-reminder"].contains(&item["kind"].as_str().unwrap());
        assert_eq!(item["why"] == "never-due", never, "{item}");
        assert_eq!(item["threshold"].is_null(), never, "{item}");
    }
    assert!(items[0]["days"] == 0 && items[0]["kind"] == "reassignable" && items[0]["fires"] == false, "{}", items[0]);
}

#[test]
fn lead_times_are_those_of_the_settings_unless_one_is_asked_for() {
    let place = Place::new();
    let usual = "config/mpn-benefits/config.toml";
    let warn_days = |lines: &str| {
        place.write(usual, format!("[warn_days]\n{lines}\n"));
    };
    warn_days("subscription-ends = [3, 60, 10]");
    codes(&place, &ends("2021-06-30"), &[("2021-04-30", "", 0), ("2021-05-01", "", 1), ("2021-06-30", "", 2)]);
    // What is asked for goes before the settings, both ways.
    codes(&place, &ends("2021-06-30"), &[("2021-05-01", "--warn 30", 0), ("2021-05-31", "--warn 30", 1)]);
    warn_days("default = [5]");
    codes(&place, &ends("2021-06-30"), &[("2021-06-24", "", 0), ("2021-06-25", "", 1)]);
    warn_days("default = []\nanniversary = [14]");
    codes(&place, &ends("2021-06-30"), &[("2021-06-29", "", 0), ("2021-06-30", "", 0), ("2021-06-30", "--warn 0", 2)]);
    codes(&place, &maps("2020-09-01", ""), &[("2021-08-17", "", 0), ("2021-08-18", "", 1), ("2021-09-01", "", 2)]);
    // No setting keeps an open window or a lapse from being told.
    codes(&place, &maps("2020-09-01", ""), &[("2021-09-02", "", 2), ("2021-10-31", "", 2), ("2021-11-01", "", 0)]);
    warn_days("subscription-ends = []");
    let path = place.write("work/own.toml", ends("2021-06-30"));
    let document = place.on(&path, "check --json --clock 2021-06-30").json();
    let item = &document["items"][0];
    assert_eq!((&item["fires"], &item["threshold"]), (&Value::from(false), &Value::Null));
    assert_eq!(item["why"], "never-warned");
    assert!(place.on(&path, "check --explain --clock 2021-06-30").out.contains("warn_days says never"));
}

/// The document of `deadlines`, with more in it.
#[test]
fn the_document_is_that_of_the_deadlines_and_more() {
    let place = Place::new();
    for day in ["2020-09-10", "2021-03-01", "2021-03-12", "2021-09-15", "2021-10-20", "2022-06-01"] {
        let ran = place.on(&contoso(), &format!("check --json --clock {day}"));
        assert_eq!(ran.err, "");
        assert!(
            ran.out.starts_with(&format!("{{\"today\":\"{day}\",\"what_if\":false,\"rules\":\"mpn-2021\",\"code\":"))
        );
        let (mut own, ladder) = (ran.json(), place.on(&contoso(), &format!("deadlines --json --clock {day}")).json());
        for item in own["items"].as_array_mut().unwrap() {
            let fields: Vec<&str> = item.as_object().unwrap().keys().map(String::as_str).collect();
            let more = ["fires", "threshold", "why"];
            assert_eq!(fields, [&["date", "days", "kind", "subject", "section", "rule", "text"][..], &more].concat());
            for name in more {
                item.as_object_mut().unwrap().remove(name);
            }
        }
        for name in ["today", "what_if", "rules", "items"] {
            assert_eq!(own[name], ladder[name], "{day}: {name}");
        }
    }
    let document = place.on(&contoso(), "check --json --today 2021-10-02").json();
    assert_eq!(document["what_if"], true);
    let offer = &document["offers"][0];
    assert_eq!(
        offer,
        &serde_json::json!({"subject": "maps", "why": "lapsed-lately", "since": "2021-10-02", "until": "2021-10-31",
            "days": 29, "rule": "R11", "text": offer["text"]})
    );
    let fee = &document["offers"][1];
    assert_eq!(
        fee,
        &serde_json::json!({"subject": "gold-cloud", "why": "fee-missed", "since": "2021-04-15", "until": "2022-04-14",
            "days": 194, "rule": "R16", "text": fee["text"]})
    );
    assert_eq!(document["offers"].as_array().unwrap().len(), 2, "the active one is told of by its dates");
}

#[test]
fn the_line_tells_counts_and_the_soonest() {
    let place = Place::new();
    for (words, line) in [
        (
            "--clock 2021-03-01",
            "WARNING - 2 due within their lead times, 1 more to know of; next due 2021-03-12, in 11 days: last day for a replacement of Dynamics 365 Customer Engagement (d365-5)",
        ),
        (
            "--clock 2021-03-01 --warn 11",
            "WARNING - 1 due within 11 days; next due 2021-03-12, in 11 days: last day for a replacement of Dynamics 365 Customer Engagement (d365-5)",
        ),
        (
            "--clock 2021-03-01 --warn 10",
            "OK - no date due; next due 2021-03-12, in 11 days: last day for a replacement of Dynamics 365 Customer Engagement (d365-5)",
        ),
        (
            "--today 2021-03-12 --warn 3",
            "CRITICAL - what-if of 2021-03-12; 1 due today, 1 due within 3 days; next due 2021-03-12, today: last day for a replacement of Dynamics 365 Customer Engagement (d365-5)",
        ),
        (
            "--clock 2021-09-05 --warn 0",
            "CRITICAL - 1 renewal window open, 1 fee not on record; maps: Action Pack can be renewed until 2021-10-01, \
             in 26 days; gold-cloud: Gold Cloud Platform: no payment of the kept year's fee is on record; its last day was \
             2021-04-14; next due 2021-10-01, in 26 days: last day to assign Visual Studio Professional (vs-2)",
        ),
        (
            "--clock 2021-08-31 --warn 1",
            "WARNING - 3 due within one day, 1 fee not on record; gold-cloud: Gold Cloud Platform: no payment of the kept \
             year's fee is on record; its last day was 2021-04-14; next due 2021-09-01, tomorrow: Action Pack: anniversary, last day of the paid year (maps)",
        ),
        (
            "--clock 2021-10-02",
            "CRITICAL - 1 fee not on record, 1 offer lapsed; maps: Action Pack lapsed on 2021-10-02; this warning stays until \
             2021-10-31; gold-cloud: Gold Cloud Platform: no payment of the kept year's fee is on record; its last day was \
             2021-04-14; maps: still 5 machines to clear (R25); next due 2022-02-10, in 131 days: subscription Dynamics 365 \
             Customer Engagement (d365-demo) ends",
        ),
        (
            "--clock 2030-01-01",
            "OK - no date due; maps: still 5 machines to clear (R25); gold-cloud: still 2 machines to clear (R25); no offer \
             is live since 2022-04-15; no coming date",
        ),
    ] {
        let ran = place.on(&contoso(), &format!("check {words}"));
        assert_eq!(ran.out, format!("{line}\n"), "{words}");
    }
}

/// What a name in the file smuggles neither ends the line nor begins the figures that monitoring systems draw.
#[test]
fn the_line_stays_one_line() {
    let place = Place::new();
    let odd = maps("2020-09-01", "competency = \"a|b\\nCRITICAL\\u001b[2J\"\nlevel = \"gold\"")
        .replace("action-pack", "competency");
    let path = place.write("work/own.toml", odd);
    for words in ["check --clock 2021-08-20", "check --clock 2021-09-10", "check --clock 2021-10-10"] {
        let ran = place.on(&path, words);
        code(&ran);
        assert!(!ran.out.contains(['|', '\u{1b}']) && ran.out.contains('\u{a6}'), "{ran:?}");
    }
}

#[test]
fn every_date_and_offer_is_explained() {
    let place = Place::new();
    let ran = place.on(&contoso(), "check --explain --clock 2021-09-05 --warn 26");
    let lines: Vec<&str> = ran.out.lines().collect();
    // The last day of the open window is told with the window, and counted there.
    assert!(lines[0].starts_with("CRITICAL - 4 due within 26 days"), "{ran:?}");
    assert_eq!(ran.out.matches("told with its offer").count(), 1, "{ran:?}");
    let document = place.on(&contoso(), "check --json --clock 2021-09-05 --warn 26").json();
    let items = document["items"].as_array().unwrap();
    for (line, item) in lines[3..].iter().zip(items) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let threshold = if item["threshold"].is_null() { "never".to_owned() } else { plain(&item["threshold"]) };
        let fires = if item["fires"] == true { "yes" } else { "no" };
        assert_eq!(words[..4], [&plain(&item["date"]), &plain(&item["days"]), &threshold, fires], "{line}");
        assert!(words.contains(&&*plain(&item["subject"])), "{line}");
        assert_eq!(*words.last().unwrap(), plain(&item["rule"]), "{line}");
    }
    let offers = &lines[3 + items.len() + 2..];
    assert_eq!(offers.len(), 3, "{ran:?}");
    assert!(offers[0].starts_with("maps ") && offers[0].contains(" yes ") && offers[0].ends_with("R6"), "{ran:?}");
    assert!(offers[1].starts_with("gold-cloud ") && offers[1].contains(" no "), "{ran:?}");
    assert!(
        offers[2].starts_with("gold-cloud ") && offers[2].contains(" yes ") && offers[2].ends_with("R16"),
        "{ran:?}"
    );
    assert!(ran.out.contains("not before 2022-01-15"), "when it begins to fire: {ran:?}");
}

#[test]
fn what_cannot_be_told_is_unknown() {
    let place = Place::new();
    let broken = place.write("work/broken.toml", CONTOSO.replace("action-pack", "action-pak"));
    let said = place.on(&broken, "check");
    assert_eq!(code(&said), 3);
    assert!(said.out.contains("broken.toml:") && said.out.contains("action-pak") && said.err.is_empty(), "{said:?}");
    // Several faults: the first in the line, all of them where failures go.
    let twice = CONTOSO.replace("action-pack", "action-pak").replace("2020-03-15", "2020-02-30");
    let said = place.on(&place.write("work/twice.toml", twice), "check");
    assert_eq!((code(&said), said.err.lines().count()), (3, 2), "{said:?}");
    place.write("work/config.toml", "[warn_days]\ndefault = [100000]\n");
    place.write("work/empty.toml", "");
    for words in [
        "check",
        "check --file absent.toml",
        "check --file .",
        "check --file empty.toml",
        "check --config config.toml",
        "check --config absent.toml",
        "check --wrong",
        "--wrong check",
        "--file x check more",
        "-f x check more",
        "--file=x check more",
        "check --warn",
        "check --warn -1",
        "check --warn soon",
        "check --warn 3661",
        "check --today 2021-02-30",
        "--clock nonsense check",
        "check --explain --explain",
        "check --role boss",
    ] {
        let ran = place.run(words);
        assert_eq!(code(&ran), 3, "{words}: {ran:?}");
        let error = failure(&place.run(&format!("--json {words}")), 3);
        let first = plain(&error["message"]).lines().next().unwrap_or_default().to_owned();
        assert!(ran.out.contains(&first), "{words}: {error}: {ran:?}");
    }
    // The word is the command only where it stands as one.
    for words in ["-f check list", "--file check deadlines --within x", "--config check lst", "list check"] {
        assert_eq!(place.run(words).code, Some(2), "{words}");
        failure(&place.run(&format!("--json {words}")), 2);
    }
    // Help is no check.
    let ran = place.run("check --help").fine();
    assert!(ran.out.contains("--explain") && ran.out.contains("3 unknown"), "{ran:?}");
}

/// Whoever reads only the code gets it, also where nobody reads the line.
#[test]
fn a_closed_pipe_does_not_change_the_code() {
    let place = Place::new();
    for (day, wanted) in [("2021-03-01", 1), ("2021-03-12", 2), ("2030-01-01", 0)] {
        for more in [&[][..], &["--explain"], &["--json"]] {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            let mut command = place.mpn(["check", "--clock", day]);
            let output = command.args(more).arg("-f").arg(contoso()).stdout(writer).output().unwrap();
            assert_eq!((output.status.code(), &*output.stderr), (Some(wanted), &b""[..]), "{day} {more:?}");
        }
    }
}
