//! What waits is seen (D3, D14), what is open or over now is told first, what is over is told as past (D18), a review counts
//! for its term (D15), a date is dismissed alone, and one setting says what is soon.

use mpn_benefits::config::Config;
use mpn_benefits::file::parse;
use serde_json::Value;

use crate::kit::harness::{Given, given, given_text};
use crate::kit::program::{CONTOSO, Place, Ran, failure};

/// An Action Pack with one benefit of each kind, nothing of which was ever fetched.
const NEVER_FETCHED: &str = r#"format = 1
rules = "mpn-2021"
[[enrollment]]
id = "maps"
offer = "action-pack"
purchased = 2020-09-01
[[software]]
id = "office"
enrollment = "maps"
product = "Office Professional Plus 2019"
[[software]]
id = "sql"
enrollment = "maps"
product = "SQL Server 2019 Standard"
activation = "none"
[[software]]
id = "cal"
enrollment = "maps"
product = "Windows Server 2019 CAL"
kind = "cal"
[[cloud]]
id = "m365"
enrollment = "maps"
product = "Microsoft 365 E3"
quantity = 5
[[visual_studio]]
id = "vs"
enrollment = "maps"
product = "Visual Studio Professional"
quantity = 3
  [[visual_studio.seat]]
  id = "vs-1"
"#;

/// A Gold competency that the extension of 2021 keeps, and payments.
fn kept(renewals: &str) -> String {
    format!(
        "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"gold\"\noffer = \"competency\"\n\
         competency = \"cloud-platform\"\nlevel = \"gold\"\npurchased = 2020-03-15\nrenewals = [{renewals}]\n\
         profile_reviewed = false\n"
    )
}

fn on(place: &Place, text: &str, words: &str) -> Ran {
    let file = place.write("b.toml", text);
    place.on(&file, words)
}

fn json(place: &Place, text: &str, words: &str) -> Value {
    let ran = on(place, text, &format!("{words} --json"));
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{words}: {error}: {ran:?}"))
}

fn dates(document: &Value, kind: &str) -> Vec<String> {
    let items = document["items"].as_array().unwrap().iter().filter(|item| item["kind"] == kind);
    items.map(|item| format!("{} {}", item["subject"].as_str().unwrap(), item["date"].as_str().unwrap())).collect()
}

/// The line under the tabs.
fn line_3(given: &mut Given) -> String {
    given.text().lines().nth(2).unwrap_or_default().trim().to_owned()
}

#[test]
fn found_e1_what_was_never_fetched_waits_in_every_list() {
    let place = Place::new();
    let document = json(&place, NEVER_FETCHED, "deadlines --clock 2021-08-20");
    let wanted = ["m365 2021-09-01", "office 2021-09-01", "vs 2021-10-01", "vs-1 2021-10-01"];
    assert_eq!(
        dates(&document, "benefit-expiry"),
        wanted,
        "with the benefit as subject; a CAL and a static one wait for nothing"
    );
    let checked = on(&place, NEVER_FETCHED, "check --clock 2021-08-20");
    assert_eq!(checked.code, Some(1), "{checked:?}");
    let lost = json(&place, NEVER_FETCHED, "impact maps --clock 2021-08-20");
    assert_eq!(dates(&lost, "key-lost"), ["office 2021-09-01"]);
    assert_eq!(dates(&lost, "token-lost"), ["m365 2021-09-01"]);
    // In the window a renewal brings back what the anniversary ended, and says so.
    let window = on(&place, NEVER_FETCHED, "impact maps --markdown --clock 2021-09-10").out;
    assert_eq!(window.matches("a renewal brings it back").count(), 2, "{window}");
    // The quick filter and Renewals see them as well.
    assert!(given_text(NEVER_FETCHED, "2021-08-20").keys("1F<down><enter>").text().contains("1 of 3"));
    assert!(given_text(NEVER_FETCHED, "2021-08-20").keys("2F<down><enter>").text().contains("1 of 1"));
    let renewals = given_text(NEVER_FETCHED, "2021-08-20").at(120, 40).keys("5").text();
    assert!(renewals.contains("2 unused, the first through 2021-09-01"), "{renewals}");
    // And their dates can be dismissed.
    let dismissed = on(&place, NEVER_FETCHED, "dismiss office --clock 2021-08-20");
    assert_eq!(dismissed.code, Some(0), "{dismissed:?}");
}

#[test]
fn found_e2_the_fee_of_a_kept_year_has_its_days() {
    let place = Place::new();
    for (day, paid, code) in [
        ("2021-02-12", "", 0),
        ("2021-03-15", "", 1),
        ("2021-03-16", "", 2),
        ("2021-04-14", "", 2),
        ("2021-04-15", "", 2),
        ("2021-05-14", "", 2),
        ("2021-05-15", "", 1),
        ("2021-12-01", "", 1),
        ("2021-04-14", "2021-03-20", 0),
        ("2021-05-20", "2021-04-14", 0),
        ("2021-05-20", "2021-04-15", 1),
        // Which is still to come on that day (D5).
        ("2021-03-19", "2021-03-20", 2),
    ] {
        let text = kept(paid);
        let checked = on(&place, &text, &format!("check --explain --clock {day}"));
        assert_eq!(checked.code, Some(code), "{day}, paid {paid:?}: {checked:?}");
        let told = checked.out.contains("fee of the kept year") || checked.out.contains("kept year's fee");
        assert_eq!(told, code > 0 || day < "2021-03-16", "{day}, paid {paid:?}: {checked:?}");
        let listed = dates(&json(&place, &text, &format!("deadlines --clock {day}")), "fee-closes");
        let closes =
            if day <= "2021-04-14" && (paid.is_empty() || paid > day) { vec!["gold 2021-04-14"] } else { vec![] };
        assert_eq!(listed, closes, "{day}, paid {paid:?}");
    }
    let offer = json(&place, &kept("2021-03-20"), "list offers --clock 2021-04-14")["items"][0].clone();
    assert_eq!(offer["fee"], serde_json::json!({ "from": "2021-03-16", "to": "2021-04-14", "paid": "2021-03-20" }));
    assert_eq!((offer["status"].as_str(), offer["anniversary"].as_str()), (Some("active"), Some("2022-03-15")));
}

#[test]
fn found_e2_the_fee_is_recorded_as_a_renewal_that_moves_nothing() {
    let place = Place::new();
    // A review that refuses renewals is not asked for (R12).
    let verdict = json(&place, &kept(""), "renew gold --paid 2021-03-20 --clock 2021-04-14");
    assert_eq!(verdict["effect"], serde_json::json!({ "anniversary": "2022-03-15", "fee": true }), "{verdict}");
    let file = place.path("b.toml");
    assert!(std::fs::read_to_string(&file).unwrap().contains("renewals = [2021-03-20]"));
    assert_eq!(place.on(&file, "check --clock 2021-04-14").code, Some(0));
    // Once it is on record the window is what is asked for.
    let ran = place.on(&file, "renew gold --paid 2021-04-01 --clock 2021-04-14 --json");
    let verdict: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((verdict["rule"].as_str(), verdict["first_day"].as_str()), (Some("R6"), Some("2022-03-16")));
    for (day, rule) in [("2021-03-15", "R6"), ("2021-04-15", "R6"), ("2022-03-16", "R12"), ("2022-04-15", "R11")] {
        let verdict = json(&place, &kept(""), &format!("renew gold --dry-run --clock {day}"));
        assert_eq!(verdict["rule"], rule, "{day}: {verdict}");
    }
    // Unpaid it is marked wherever somebody looks, at 80 columns too.
    for keys in ["1", "2", "3", "4", "5", "6", "7"] {
        let mut shown = given_text(&kept(""), "2021-12-01").at(80, 24).keys(keys);
        assert!(line_3(&mut shown).starts_with("Gold Cloud Platform: fee not on record · next "), "{}", shown.text());
    }
    let renewals = given_text(&kept(""), "2021-12-01").keys("5").text();
    assert!(
        renewals.contains("! unpaid") && renewals.contains("no payment from 2021-03-16 to 2021-04-14"),
        "{renewals}"
    );
}

#[test]
fn found_e3_line_3_tells_first_what_is_open_or_over() {
    for (day, now, next) in [
        ("2021-08-01", "next: 2021-08-17", ""),
        ("2021-09-02", "Action Pack: renewal window, 29 days left", "2021-09-24: "),
        ("2021-09-10", "Action Pack: renewal window, 21 days left", "2021-09-24: "),
        ("2021-10-01", "Action Pack: renewal window, last day today", "today: "),
        ("2021-10-02", "Action Pack lapsed 2021-10-02: 5 machines to clear", "2022-02-10: "),
        ("2021-12-01", "Action Pack lapsed 2021-10-02: 5 machines to clear", "2022-02-10: "),
    ] {
        let paid = CONTOSO.replace("purchased = 2020-03-15", "purchased = 2020-03-15\nrenewals = [2021-03-20]");
        for size in [(80, 24), (140, 40)] {
            let line = line_3(&mut given_text(&paid, day).at(size.0, size.1));
            // Beside the subject of what comes next a window is said in few words.
            let short = now.replace("renewal window", "window").replace(" days left", "d left").replace(" today", "");
            let short = short.replace("lapsed 2021-10-02", "lapsed");
            let told = line.starts_with(now) || (size.0 < 100 && line.starts_with(&short));
            assert!(told && line.contains(next), "{day} at {size:?}: {line}");
        }
    }
    // A fee that is not on record does not hide a lapse.
    let line = line_3(&mut given_text(CONTOSO, "2021-12-01").at(80, 24));
    assert!(line.starts_with("Action Pack lapsed: 5 machines to clear (+ fee)"), "{line}");
    // Without a machine the lapse is told of for 30 days.
    for (day, told) in [("2021-10-02", true), ("2021-10-31", true), ("2021-11-01", false)] {
        assert_eq!(line_3(&mut given_text(NEVER_FETCHED, day)).contains("lapsed 2021-10-02"), told, "{day}");
    }
}

#[test]
fn found_e4_check_says_since_when_nothing_is_live() {
    let place = Place::new();
    for (day, code) in [("2021-10-02", 2), ("2021-10-31", 2), ("2021-11-01", 0), ("2026-01-01", 0)] {
        let checked = on(&place, NEVER_FETCHED, &format!("check --clock {day}"));
        assert_eq!(checked.code, Some(code), "{checked:?}");
        assert!(checked.out.contains("no offer is live since 2021-10-02"), "{checked:?}");
    }
    let live = on(&place, NEVER_FETCHED, "check --clock 2021-10-01");
    assert!(!live.out.contains("no offer is live"), "{live:?}");
}

/// Words that speak of something left, free, usable or to come, and must not stand near what a lapsed offer granted.
const FORBIDDEN: [&str; 14] = [
    " left",
    " free",
    "can move",
    "can be",
    "usable until",
    "brings it back",
    "valid until",
    "not before",
    "last day to",
    "to be assigned",
    "any time",
    "unlimited",
    "is not renewed",
    " ends",
];

/// A partner whose every offer is lapsed, with a little of all that was granted.
fn all_lapsed() -> String {
    // The subscriptions live on, and nothing is forbidden of them (R3).
    let head = CONTOSO.replace("purchased = 2020-03-15", "purchased = 2019-07-15");
    assert_ne!(head, CONTOSO);
    head
}

#[test]
fn found_e5_nothing_of_a_lapsed_offer_is_left_free_or_to_come() {
    let place = Place::new();
    let mut looked = 0;
    for (text, day) in [
        (all_lapsed(), "2021-12-01"),
        (NEVER_FETCHED.to_owned(), "2021-10-02"),
        (NEVER_FETCHED.to_owned(), "2023-01-01"),
    ] {
        let mut said: Vec<(String, String)> = Vec::new();
        for words in ["impact maps", "impact maps --markdown", "list technical", "list software"] {
            said.push((words.to_owned(), on(&place, &text, &format!("{words} --clock {day}")).out));
        }
        let calendar = on(&place, &text, &format!("export ics --clock {day}")).out;
        let told: Vec<&str> = calendar.lines().filter(|line| line.starts_with("SUMMARY")).collect();
        assert!(told.iter().all(|line| line.contains("d365-demo")), "only what lives on (R3): {told:?}");
        for section in '1'..='7' {
            for row in 0..6 {
                let keys = format!("{section}{}", "j".repeat(row));
                let mut shown = given_text(&text, day).at(120, 40).keys(&keys);
                said.push((keys, shown.text()));
            }
        }
        said.push(("5w".to_owned(), given_text(&text, day).at(120, 40).keys("5w").text()));
        for (what, screen) in said {
            for line in screen.lines() {
                // What lives on (R3), headings, the keys of the dashboard, and what says that it is over are no matter.
                let apart = [
                    "subscription",
                    "lives on",
                    "d365-demo",
                    "Signs",
                    "No jump",
                    " ends 20",
                    ": ends: ",
                    "Esc",
                    "all keys",
                    "▲",
                    "Id  ",
                    "last day to renew was",
                    "nothing of it can be",
                    "ended 20",
                ];
                if apart.iter().any(|word| line.contains(word)) {
                    continue;
                }
                looked += 1;
                let found = FORBIDDEN.iter().find(|word| line.to_lowercase().contains(*word));
                assert!(found.is_none(), "{what} on {day} says {found:?}: {line}\n{screen}");
            }
        }
    }
    assert!(looked > 500, "{looked} lines");
}

#[test]
fn found_e5_a_key_past_its_day_has_nothing_left() {
    let spare = given("2021-09-10").at(120, 40).keys("1").text();
    assert!(spare.contains("never activated, last day 2021-09-01") && !spare.contains("5 left"), "{spare}");
    assert!(given("2021-09-01").at(120, 40).keys("1").text().contains("5 left"), "the last day counts");
}

#[test]
fn found_e7_lapsed_since_the_first_lapsed_day() {
    let place = Place::new();
    let text = CONTOSO.to_owned();
    let refused = on(&place, &text, "activate win-ent-mak --machine X --case new-machine --clock 2021-10-02 --dry-run");
    assert!(refused.err.contains("lapsed on 2021-10-02 (R7)"), "{refused:?}");
    assert!(given("2021-10-02").at(120, 40).keys("5").text().contains("lapsed since 2021-10-02"));
}

#[test]
fn found_e8_one_date_is_dismissed_not_its_neighbours() {
    let place = Place::new();
    let words = "dismiss maps --clock 2021-03-01";
    let error = failure(&on(&place, CONTOSO, &format!("{words} --json")), 4);
    assert_eq!(error["candidates"].as_array().unwrap().len(), 5, "{error}");
    let failed = failure(&on(&place, CONTOSO, &format!("{words} --kind renewal-reminder --json")), 4);
    assert_eq!(failed["candidates"].as_array().unwrap().len(), 2, "{failed}");
    assert_eq!(failure(&on(&place, CONTOSO, &format!("{words} --date 2021-03-02 --json")), 5)["written"], false);
    let before = json(&place, CONTOSO, "deadlines --clock 2021-03-01")["items"].as_array().unwrap().len();
    let done = on(&place, CONTOSO, &format!("{words} --kind renewal-reminder --date 2021-08-17"));
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.err.contains("4 other dates of it stay"), "what stays is told: {done:?}");
    let file = place.path("b.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("{ on = 2021-03-01, kind = \"renewal-reminder\", date = 2021-08-17 }"), "{text}");
    let after = json(&place, &text, "deadlines --clock 2021-03-01");
    assert_eq!(after["items"].as_array().unwrap().len(), before - 1);
    assert_eq!(
        dates(&after, "renewal-reminder"),
        ["maps 2021-09-24", "gold-cloud 2022-02-28", "gold-cloud 2022-04-07"]
    );
    // Before the day it was dismissed on it stands (D5), and twice is once.
    assert_eq!(dates(&json(&place, &text, "deadlines --today 2021-02-28"), "renewal-reminder").len(), 4);
    let again = on(&place, &text, &format!("{words} --kind renewal-reminder --date 2021-08-17 --json"));
    assert!(again.out.contains("\"done\":false"), "{again:?}");
    // Undone in the dashboard, the file is as it was.
    let mut shown = given("2021-03-01").keys("6/reminder<enter>ad");
    assert!(shown.text().contains("renewal-reminder"), "{}", shown.text());
    let mut chosen = shown.keys("<enter>");
    let rows = format!("{:?}", chosen.app.state.enrollments[0].dismissed);
    assert!(rows.contains("RenewalReminder"), "{rows}: {}", chosen.text());
    assert_eq!(chosen.keys("u").app.state, parse(CONTOSO).state);
}

#[test]
fn found_e8_a_plain_date_of_an_older_file_keeps_its_meaning() {
    let place = Place::new();
    let old = CONTOSO.replace("id = \"maps\"\noffer", "id = \"maps\"\ndismissed = 2021-08-20\noffer");
    let listed =
        |text: &str, day: &str| json(&place, text, &format!("deadlines --offer maps --clock {day}"))["items"].clone();
    let before = listed(&old, "2021-09-01");
    // All that is left of maps itself was listed on that day; a seat's date is another thing's.
    let done = on(&place, &old, "dismiss vs-2 --clock 2021-09-01");
    assert_eq!(done.code, Some(0), "{done:?}");
    let paid = old.replace("purchased = 2020-09-01", "purchased = 2020-09-01\nrenewals = [2021-09-10]");
    let more = on(&place, &paid, "dismiss maps --kind anniversary --clock 2021-09-10");
    assert_eq!(more.code, Some(0), "{more:?}");
    let text = std::fs::read_to_string(place.path("b.toml")).unwrap();
    assert!(
        !text.contains("dismissed = 2021-08-20") && text.contains("on = 2021-08-20, kind = \"renewal-closes\""),
        "{text}"
    );
    let unpaid = text.replace("renewals = [2021-09-10]\n", "");
    assert_eq!(listed(&unpaid, "2021-09-01"), before, "as rows it says what the day said");
    for wrong in [
        "dismissed = 5",
        "dismissed = [{ on = 2021-03-01, kind = \"anniversry\", date = 2021-09-01 }]",
        "dismissed = [1]",
    ] {
        let text = CONTOSO.replace("id = \"maps\"\noffer", &format!("id = \"maps\"\n{wrong}\noffer"));
        assert_eq!(on(&place, &text, "deadlines").code, Some(3), "{wrong}");
    }
}

/// The screen of the sample with a configuration.
fn configured(config: &str, day: &str) -> Given {
    let (config, _) = Config::read(config, std::path::Path::new("/")).unwrap();
    let mut session = crate::kit::harness::session(CONTOSO, day);
    session.config = config;
    crate::kit::harness::start(session, true)
}

#[test]
fn found_e9_one_setting_says_what_is_soon() {
    let mut never = configured("[warn_days]\ndefault = []\n", "2021-08-20").at(140, 30);
    assert!(never.text().contains("6 Deadlines 0 "), "{}", never.text());
    let line = line_3(&mut never);
    assert!(!line.contains(" within "), "{line}");
    let mut month = configured("", "2021-08-20").at(140, 30);
    assert!(month.text().contains("≤30d"), "{}", month.text());
    let mut week = configured("[warn_days]\ndefault = [7]\n", "2021-08-20").at(140, 30);
    assert!(week.text().contains("6 Deadlines 0 ≤7d"), "{}", week.text());
    let mut mixed = configured("[warn_days]\ndefault = [7]\nanniversary = [30]\n", "2021-08-20").at(140, 30);
    assert!(mixed.text().contains("6 Deadlines 1") && !mixed.text().contains("≤"), "{}", mixed.text());
}

#[test]
fn found_e11_check_watches_keys_that_run_out() {
    let place = Place::new();
    let full = CONTOSO.replace("limit = 5", "limit = 0");
    assert_ne!(full, CONTOSO);
    for (text, words, code, left) in [
        (CONTOSO, "--warn 0", 0, None),
        (CONTOSO, "--warn 0 --left 0", 0, Some(5)),
        // Windows Server has one left.
        (CONTOSO, "--warn 0 --left 1", 1, Some(5)),
        (CONTOSO, "--warn 0 --left 5", 1, Some(5)),
        (full.as_str(), "--warn 0 --left 0", 1, Some(0)),
    ] {
        let document = json(&place, text, &format!("check {words} --clock 2021-03-01"));
        assert_eq!(document["code"], code, "{words}: {document}");
        let office =
            document["keys"].as_array().unwrap().iter().find(|own| own["product"] == "Office Professional Plus 2019");
        assert_eq!(office.map(|own| own["left"].as_u64()), left.map(Some), "{words}: {document}");
        if let Some(own) = office {
            let most = own["threshold"].as_u64().unwrap();
            assert_eq!(own["fires"], own["left"].as_u64().unwrap() <= most, "{own}");
        }
        let line = on(&place, text, &format!("check {words} --clock 2021-03-01")).out;
        assert_eq!(line.contains("left"), code == 1, "{line}");
    }
    // One product in two spellings, and one key in two, are one product and one pool (D13, D17).
    let second = "\n[[software]]\nid = \"again\"\nenrollment = \"maps\"\nproduct = \"office\u{a0}professional plus 2019\"\n  \
         [[software.key]]\n  id = \"again-mak\"\n  key = \"demo0 aaaa1 beef0 offi5 00002\"\n  kind = \"mak\"\n  limit = 5\n";
    let document = json(&place, &format!("{CONTOSO}{second}"), "check --warn 0 --left 1 --clock 2021-03-01");
    let keys = document["keys"].as_array().unwrap();
    let office: Vec<_> = keys.iter().filter(|own| own["left"] == 5).map(|own| own["product"].clone()).collect();
    assert_eq!(office, ["Office Professional Plus 2019"], "{document}");
    // Of the settings as well, where the option goes before; lapsed offers are not asked.
    let config = place.write("config.toml", "warn_left = 5\n");
    let words = |more: &str| format!("check --warn 0 --clock 2021-03-01 --config {} {more}", config.display());
    assert_eq!(on(&place, CONTOSO, &words("")).code, Some(1));
    assert_eq!(on(&place, CONTOSO, &words("--left 0")).code, Some(0));
    let lapsed = json(&place, CONTOSO, "check --left 100 --clock 2021-12-01");
    let products: Vec<_> = lapsed["keys"].as_array().unwrap().iter().map(|own| own["product"].clone()).collect();
    assert_eq!(products, ["Windows Server 2019 Standard"]);
    for wrong in ["warn_left = -1", "warn_left = \"many\"", "warn_left = 1000001"] {
        assert!(Config::read(wrong, std::path::Path::new("/")).is_err(), "{wrong}");
    }
}

#[test]
fn found_d15_a_review_counts_for_the_term_it_is_in() {
    let place = Place::new();
    for (review, rule) in [
        ("profile_reviewed = true", None),
        ("profile_reviewed = 2020-09-01", None),
        ("profile_reviewed = 2021-09-10", None),
        ("profile_reviewed = 2021-09-11", None),
        ("", None),
        ("profile_reviewed = 2020-08-31", Some("R12")),
        ("profile_reviewed = false", Some("R12")),
    ] {
        let text = format!(
            "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n{review}\n"
        );
        let verdict = json(&place, &text, "renew maps --dry-run --clock 2021-09-10");
        assert_eq!(verdict["rule"].as_str(), rule, "{review}: {verdict}");
    }
}
