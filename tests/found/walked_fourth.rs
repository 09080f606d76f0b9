//! Stories walked a fourth time: one fact is told once and alike everywhere, and nothing on a screen needs a guess.

use std::path::Path;

use mpn_benefits::config::Config;
use mpn_benefits::domain::Section;
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::deadline::DeadlineKind;
use mpn_benefits::domain::diff::between;
use mpn_benefits::domain::impact::{ImpactKind, impact};
use mpn_benefits::domain::lead_time::{LeadTimes, Urgency};
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::file::parse;
use mpn_benefits::lists::fit::width;
use mpn_benefits::lists::heading;
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;

use crate::kit::harness::{Given, given, given_text, says, session, start};
use crate::kit::program::{CONTOSO, Sample};
use crate::kit::support::d;

/// The days of the walk.
const DAYS: [&str; 5] = ["2021-03-01", "2021-04-10", "2021-09-10", "2021-10-02", "2021-12-01"];

/// The line under the tabs.
fn line_3(board: &mut Given) -> String {
    board.text().lines().nth(2).unwrap().trim_end().to_owned()
}

/// A key that is used up is no alarm while another one has activations left; where none has, it is.
#[test]
fn found_x1_a_used_up_key_beside_another_is_no_alarm() {
    let status = |text: &str, day: &str| {
        let board = given_text(text, day).at(120, 30).keys("1");
        let at = board.rows().iter().position(|name| name.starts_with("Office")).unwrap();
        (board.rows_of(heading::STATUS)[at].clone(), board.app.tabs[1])
    };
    let (words, tab) = status(CONTOSO, "2021-03-01");
    assert_eq!(words, "5 left, 1 key used up");
    assert_eq!((tab.0, tab.2), (Section::Software, mpn_benefits::lists::tone::Tone::Plain));
    for (from, to, wanted) in [
        // The other one is used up as well, is blocked, or has no known limit.
        ("limit = 5", "limit = 0", "! key used up"),
        ("limit = 5", "limit = 5\n  blocked = true", "! key blocked"),
        ("  limit = 5\n", "", "1 key used up, others not"),
    ] {
        let text = CONTOSO.replacen(from, to, 1);
        assert_ne!(text, CONTOSO, "{from}");
        assert_eq!(status(&text, "2021-03-01").0, wanted, "{to}");
    }
    // A key that was not used in time has nothing left, whatever its limit says.
    assert_eq!(status(CONTOSO, "2021-09-10").0, "! key used up");
    // It is found by the same words.
    let board = given("2021-03-01").at(120, 30).keys("1/used up<enter>");
    assert_eq!(board.rows().len(), 1);
}

/// `check` counts and tells an open window and an open fee once, with the last day of each.
#[test]
fn found_x2_check_tells_each_fact_once() {
    for (day, last, kind) in [
        ("2021-04-10", "2021-04-14", "last day to pay the fee"),
        ("2021-04-14", "2021-04-14", "last day to pay the fee"),
        ("2021-09-10", "2021-10-01", "last day to renew"),
        ("2021-10-01", "2021-10-01", "last day to renew"),
    ] {
        let sample = Sample::new().on(day);
        let line = sample.run("check").out;
        assert!(!line.contains(kind), "{line}");
        let told = line.matches(&format!("until {last}")).count();
        assert_eq!(told, 1, "{line}");
        // What is counted is what the tab counts, each once.
        let counted: u64 = line
            .split("; ")
            .next()
            .unwrap()
            .split(" - ")
            .nth(1)
            .unwrap()
            .split([',', ' '])
            .filter_map(|word| word.parse::<u64>().ok())
            .sum();
        let missed = u64::from(line.contains("fee not on record"));
        let mut board = given(day).at(160, 30).keys("6");
        let tab = board.app.tabs.iter().find(|(section, ..)| *section == Section::Deadlines).unwrap().1;
        assert_eq!(counted, tab as u64 + missed, "{line}\n{}", board.text());
        // The document has every date as before.
        let document = sample.run("check --json").json();
        let dates: Vec<bool> = document["items"].as_array().unwrap().iter().map(|item| item["fires"] == true).collect();
        assert!(dates.iter().any(|fires| *fires), "{document}");
    }
}

/// What is lost without a renewal is told of the days, too: of an unused key as of a token.
#[test]
fn found_x3_what_is_lost_is_told_of_the_days() {
    let state = parse(CONTOSO).state;
    for day in DAYS {
        let overview = Overview::of(&state, d(day));
        for offer in 0..state.enrollments.len() {
            for item in impact(&state, &overview, offer) {
                if !matches!(item.kind, ImpactKind::KeyLost | ImpactKind::TokenLost) || item.past {
                    continue;
                }
                let after = plus_days(item.date, 1);
                let told = between(&state, item.date, after);
                assert!(told.iter().any(|own| own.subject == item.subject && own.date == after), "{item:?} {told:?}");
            }
        }
    }
    let said = Sample::new().run("diff 2021-09-01 2021-09-02").out;
    assert!(
        says(&said, "Office Professional Plus 2019 (office-mak-spare): 2021-09-01 was the last day for a first use"),
        "{said}"
    );
    // One that was used in time is not lost.
    let sample = Sample::new();
    sample.done("activate office-mak-spare --machine NEW-PC");
    let said = sample.run("diff 2021-09-01 2021-09-02").out;
    assert!(!said.contains("first use"), "{said}");
    // A seat that nobody held, with a last day of its own.
    let text = CONTOSO.replacen("[[visual_studio]]\n", "[[visual_studio]]\nactivate_by = 2021-06-30\n", 1);
    let said = Sample::of(&text).run("diff 2021-06-30 2021-07-01").out;
    assert!(says(&said, "(vs-2): 2021-06-30 was the last day for a first use"), "{said}");
}

/// A tab counts the rows of its list; the first what has to be done, Deadlines the dates within their lead times.
#[test]
fn found_x4_every_tab_counts_its_rows() {
    for day in DAYS {
        let board = given(day);
        for (section, count, _) in board.app.tabs.clone() {
            let board = given(day).keys(&(section as usize).to_string());
            let wanted = match section {
                Section::Overview => board.app.agenda.todo.len(),
                Section::Deadlines => {
                    let whens = board.rows_of(heading::WHEN);
                    whens.iter().filter(|when| *when != "later" && *when != "dismissed").count()
                }
                Section::Software
                | Section::Cloud
                | Section::VisualStudio
                | Section::Technical
                | Section::Renewals
                | Section::People => board.rows().len(),
            };
            assert_eq!(count, wanted, "{day} {section:?}");
        }
    }
}

/// The groups of Deadlines are those of the lead times, whatever the settings make of them.
#[test]
fn found_x5_the_groups_are_the_lead_times() {
    for (settings, wanted) in [
        ("", vec!["≤ 30 days", "later"]),
        ("[warn_days]\ndefault = [11, 3]\n", vec!["≤ 11 days", "later"]),
        ("[warn_days]\ndefault = [400, 60, 20, 1]\n", vec!["≤ 20 days", "≤ 60 days", "≤ 400 days", "later"]),
        ("[warn_days]\ndefault = []\n", vec!["later"]),
    ] {
        let (config, _) = Config::read(settings, Path::new("/there")).unwrap();
        let mut own = session(CONTOSO, "2021-03-01");
        (own.source, own.config) = (Source::File("benefits.toml".into()), config.clone());
        let board = start(own, true).keys("6");
        let mut groups = board.rows_of(heading::WHEN);
        groups.dedup();
        assert_eq!(groups, wanted, "{settings}");
        let near = board.app.overview.deadlines.iter();
        let near = near.filter(|item| config.warn_days.urgency(item) != Urgency::Later).count();
        let tab = board.app.tabs.iter().find(|(section, ..)| *section == Section::Deadlines).unwrap().1;
        assert_eq!(tab, near);
    }
    let times = LeadTimes::new(vec![7, 30], std::collections::BTreeMap::new());
    let reached = |days| times.reached(DeadlineKind::Anniversary, days);
    assert_eq!(
        [reached(0), reached(7), reached(8), reached(30), reached(31)],
        [Some(7), Some(7), Some(30), Some(30), None]
    );
}

/// In a menu a letter means what its line says, which the bottom line says; no letter stands before two lines.
#[test]
fn found_x6_a_letter_means_one_thing() {
    for (width, keys) in [(80, "1a"), (60, "1a"), (100, "2a"), (80, "n"), (60, "5n"), (80, "7a")] {
        let mut board = given("2021-03-01").at(width, 40).keys(keys);
        let bottom = board.bottom();
        assert!(bottom.contains("a-z that line") && bottom.contains("Esc close"), "{keys}: {bottom}");
        let text = board.text();
        let mut letters: Vec<char> = Vec::new();
        for line in text.lines() {
            let mut words = line.trim_start_matches([' ', '│', '▌']).chars();
            let (first, second) = (words.next(), words.next());
            if line.trim_start().starts_with('│')
                && let (Some(letter), Some(' ')) = (first, second)
                && letter.is_ascii_lowercase()
            {
                letters.push(letter);
            }
        }
        let all = letters.len();
        letters.sort_unstable();
        letters.dedup();
        assert!(all > 0 && letters.len() == all, "{keys}: {letters:?}\n{text}");
    }
    // The letter does the line it stands before, and the others are chosen by moving.
    let first = given("2021-03-01").at(120, 40).keys("1/office<enter>aa").text();
    assert!(first.contains("office-mak-spare"), "{first}");
    let second = given("2021-03-01").at(120, 40).keys("1/office<enter>aj<enter>").text();
    assert!(says(&second, "FRONTDESK") || second.contains("office-mak"), "{second}");
    // Elsewhere the bottom line is as before.
    assert!(!given("2021-03-01").keys("1").bottom().contains("a-z"));
}

/// The line under the tabs names things whole, counts what else is within the lead times, and tells no fact twice.
#[test]
fn found_x7_line_3_is_whole() {
    let products =
        ["Dynamics 365 Customer Engagement", "Visual Studio Professional", "Gold Cloud Platform", "Action Pack"];
    for day in DAYS.into_iter().chain(["2021-04-14", "2021-10-01", "2022-03-20"]) {
        for wide in [60, 80, 100, 120] {
            let mut board = given(day).at(wide, 24).keys("1");
            let line = line_3(&mut board);
            assert!(width(&line) <= usize::from(wide) && !line.contains('…'), "{day} at {wide}: {line}");
            for product in products {
                let begun = product.split(' ').next().unwrap();
                assert!(!line.contains(begun) || line.contains(product), "{day} at {wide}: {line}");
            }
            // The last day of what is open is no other fact.
            let next = line.split_once("next").map_or("", |(_, next)| next);
            if line.contains("renewal window,") || line.contains("fee of the kept year,") {
                assert!(!next.contains("last day to renew") && !next.contains("last day to pay"), "{line}");
            }
            let more = board.app.agenda.coming(&board.app.overview);
            let near = board.app.settings.warn_days.count(more).saturating_sub(1);
            // On the narrowest what is open and the day of what comes go before.
            if near > 0 && (wide >= 80 || board.app.agenda.now.is_empty()) {
                let told = [format!("+ {near} within 30 days"), format!("+{near} ≤30d")];
                // Of which some are due on the very day.
                let told = told.iter().any(|told| line.ends_with(told)) || line.contains(" today");
                assert!(told, "{day} at {wide}: {line}");
            }
        }
    }
    let line = |wide| {
        let line = line_3(&mut given("2021-03-01").at(wide, 24).keys("1"));
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        line(130),
        "next: 2021-03-12, in 11 days: last day for a replacement of Dynamics 365 Customer Engagement (d365-5) \
         + 2 within 30 days"
    );
    assert_eq!(line(80), "next 2021-03-12: replace: Dynamics 365 Customer Engagement + 2 within 30 days");
    assert_eq!(line(60), "next 2021-03-12: replace: d365-5 + 2 within 30 days");
    let now = line_3(&mut given("2021-04-10").at(100, 24).keys("1"));
    let next = "next 2021-04-15: can move: Visual Studio Professional (vs-1)";
    assert!(now.contains("4d left") && now.contains(next), "{now}");
    // On the first picture, too.
    for day in DAYS {
        for wide in [60, 80, 100, 120] {
            let line = line_3(&mut given(day).at(wide, 24).keys("0"));
            assert!(!line.contains('…'), "{day} at {wide}: {line}");
        }
    }
}

/// Machines that are not cleared change no exit code: the line tells of them as long as there are any, and the help says so.
#[test]
fn found_x8_machines_to_clear_are_told_and_fire_nothing() {
    let paid = CONTOSO.replace("purchased = 2020-03-15", "purchased = 2020-03-15\nrenewals = [2021-03-20]");
    for (day, code) in [("2021-10-31", 2), ("2021-11-01", 0), ("2021-12-01", 0)] {
        let ran = Sample::of(&paid).on(day).run("check");
        assert_eq!(ran.code, Some(code), "{ran:?}");
        assert!(ran.out.contains("maps: still 5 machines to clear (R25)"), "{ran:?}");
    }
    let help = Sample::new().run("check --help").out;
    assert!(says(&help, "Machines still to be cleared are told") && says(&help, "change no code"), "{help}");
}

/// What “Ready” counts is in the legend, and a form says that a record is changed, not the thing.
#[test]
fn found_x9_headings_and_titles_need_no_guess() {
    let mut help = given("2021-03-01").at(120, 40).keys("?").send(mpn_benefits::tui::app::Msg::Paste("ready".into()));
    assert!(says(&help.text(), "tokens ready to redeem, of all on record"), "{}", help.text());
    let form = given("2021-03-01").at(120, 30).keys("2<enter>e").text();
    assert!(form.contains("Change the record of token"), "{form}");
}

/// Undoing is told alike where it is done, in a later run and on the command line: a look at a key stays a look, a
/// redemption stays one at Microsoft.
#[test]
fn found_x9_undoing_is_told_alike() {
    let sample = Sample::new();
    let seen = sample.run("key office-mak-spare --print --yes");
    assert_eq!(seen.code, Some(0), "{seen:?}");
    let said = sample.run("undo").err;
    assert!(says(&said, &Text::of("en").undone_view("office-mak-spare")), "{said}");
    sample.done("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365");
    let said = sample.run("undo").err;
    assert!(says(&said, "in the record only, at Microsoft the token stays redeemed (R36)"), "{said}");
    sample.done("activate win-ent --machine LAB-09");
    let said = sample.run("undo").err;
    assert!(says(&said, "Undone: activate"), "{said}");
}

/// Lists that are chosen from take every key that moves in a list.
#[test]
fn found_x10_every_list_is_walked_alike() {
    let text = "start = \"software\"\n[files]\na = \"a.toml\"\nb = \"b.toml\"\nc = \"c.toml\"\nd = \"d.toml\"\n";
    let (config, _) = Config::read(text, Path::new("/there")).unwrap();
    let board = |opens: &str| {
        let mut own = session(CONTOSO, "2021-03-01");
        if opens != "D" {
            own.source = Source::File("benefits.toml".into());
        }
        own.config = config.clone();
        start(own, true).at(100, 30).keys(opens)
    };
    for opens in ["L", "o", "D"] {
        let selected = |keys: &str| {
            let mut board = board(opens).keys(keys);
            let _ = board.text();
            board.app.overlays.last_mut().and_then(|own| own.dialog_mut().picker().map(|own| own.selected)).unwrap()
        };
        let last = selected("jjjjjjjjjjjjjjjjjjjj");
        assert!(last > 2, "{opens}");
        for (keys, wanted) in [
            ("G", last),
            ("<end>", last),
            ("Gg", 0),
            ("G<home>", 0),
            ("<pgdn>", last),
            ("G<pgup>", 0),
            ("gj", 1),
            ("Gk", last - 1),
            ("g<Ctrl-D>", last.min(selected("g<Ctrl-D>"))),
        ] {
            assert_eq!(selected(keys), wanted, "{opens}{keys}");
        }
        assert!(selected("g<Ctrl-D>") > 0 && selected("G<Ctrl-U>") < last, "{opens}");
    }
}

/// A replacement that is on record without the token that came for it can have that named by the menu, once it is there;
/// until then nobody knows the new one for a replacement (R33, D8).
#[test]
fn found_walked_a_replacement_that_waits_for_its_token_can_be_told_of_it() {
    let redeemed = "as = \"new\", subscription = \"d365-demo\" }\n";
    assert_eq!(CONTOSO.matches(redeemed).count(), 1);
    let replaced = "  replaced = { on = 2021-03-01, reason = \"wrong-tenant\" }\n";
    let came = "\n  [[cloud.token]]\n  id = \"d365-new\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00006\"\n  seats = 5\n";
    let text = CONTOSO.replacen(redeemed, &format!("{redeemed}{replaced}{came}"), 1);
    assert!(parse(&text).is_clean(), "{:?}", parse(&text).problems);
    let mut menu = given_text(&text, "2021-03-01").at(120, 40).keys("2/dynamics<enter>a");
    assert!(!says(&menu.text(), "there is one for each token"), "{}", menu.text());
    let mut form = menu.keys("p");
    assert!(says(&form.text(), "d365-5"), "{}", form.text());
    assert!(says(&form.text(), "then name it here"), "{}", form.text());
    let state = &form.keys("wrong-tenant<tab>d365-new<enter>").app.state;
    let by = state.cloud.iter().flat_map(|own| &own.tokens).find_map(|own| own.replaced.as_ref()?.by.as_ref());
    assert_eq!(by.map(mpn_benefits::domain::Id::as_str), Some("d365-new"));
}
