//! The first picture: what has to be done and by when, what is in use, and where Enter leads, on the days of story 1.

use crate::kit::harness::{CONTOSO, Given, given, given_text, says, session, start};
use crate::kit::program::{Place, contoso};
use mpn_benefits::config::Config;
use mpn_benefits::domain::Section;
use mpn_benefits::lists::gauge::gauge;
use mpn_benefits::session::Source;

/// The sample on a day as it starts without any setting.
fn first(day: &str) -> Given {
    let mut own = session(CONTOSO, day);
    (own.config, own.source) = (Config::default(), Source::File("benefits.toml".into()));
    start(own, true)
}

/// Story 1: without a key press, at the smallest usual size, what comes first and by when; all of it is seen.
#[test]
fn story_1_the_first_picture_says_what_needs_doing_first_and_by_when() {
    for (day, wanted) in [
        (
            "2021-03-01",
            &[
                "2021-03-12 11 Dynamics 365 Customer Engagement replace it, if wrong",
                "2021-03-15 14 Enterprise Mobility + Security E3 redeem it",
                "keys ▓▓▓▓▓▓░░░░░░░░░░░░░░ 10 of 32",
                "tokens ▓▓▓▓▓▓░░░░░░░░░░░░░░ 1 of 3",
                "seats ▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░ 2 of 3",
                "credits ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 1 of 1",
                "incidents ▓▓▓▓▓▓░░░░░░░░░░░░░░ 3 of 10",
                "then 2021-04-14",
            ][..],
        ),
        ("2021-04-10", &["2021-04-14 4 Gold Cloud Platform the fee is due: pay it", "then: 2021-05-30"]),
        ("2021-09-10", &["2021-10-01 21 Action Pack open: review, then renew", "2021-04-14 -149 Gold Cloud Platform"]),
        (
            "2021-12-01",
            &["2021-10-01 -61 Action Pack lapsed: clear LAB-01, LAB-02 + 3", "keys ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░ 3 of 4"],
        ),
    ] {
        let mut app = first(day).at(80, 24);
        assert_eq!(app.app.section, Section::Overview);
        let text = app.text();
        for wanted in wanted {
            assert!(says(&text, wanted), "{day}: {wanted}\n{text}");
        }
        assert!(!text.contains("more line") && text.contains("Gold Cloud Platform  "), "{day}\n{text}");
    }
    // On the real today both offers are long over, and their machines are still to be cleared.
    let today = mpn_benefits::clock::Clock::Live.today().to_string();
    let text = first(&today).at(120, 30).text();
    for wanted in ["lapsed: clear LAB-01, LAB-02, LAB-03, FRONTDESK, MEETING-A", "lapsed: clear HOST-A, HOST-B"] {
        assert!(says(&text, wanted), "{text}");
    }
}

/// What is told of first is the line that comes first: the days ascend, and the dates of one day begin with the offer's own;
/// a fee that can no longer be paid stands behind all of them.
#[test]
fn most_urgent_comes_first_and_nothing_twice() {
    let app = first("2021-09-10");
    let (cx, view) = (app.app.cx(), app.app.view());
    let days: Vec<i64> =
        (0..cx.agenda.todo.len()).map(|at| view.columns()[1].cell(cx, at).text.parse().unwrap()).collect();
    let (missed, due) = days.split_last().unwrap();
    assert!(due.is_sorted() && *missed < 0, "{days:?}");
    // The open window and its last day are one line.
    let lines = |thing: &str| (0..days.len()).filter(|at| view.key(cx, *at).ends_with(thing)).count();
    assert_eq!((lines("window maps"), lines("renewal-closes maps")), (1, 0));
}

/// Machines are named as far as there is room, and never more than there are.
#[test]
fn machines_as_many_as_fit() {
    for (width, wanted) in [
        (60, "lapsed: clear LAB-01 + 4"),
        (80, "lapsed: clear LAB-01, LAB-02 + 3"),
        (120, "lapsed: clear LAB-01, LAB-02, LAB-03, FRONTDESK, MEETING-A"),
    ] {
        let text = first("2021-12-01").at(width, 24).text();
        let line = text.lines().find(|line| line.contains("clear")).unwrap_or_else(|| panic!("{text}"));
        assert!(line.trim_end().ends_with(wanted), "{width}: {line}");
    }
    // Each is what the list of consequences has still to do.
    let place = Place::new();
    let document = |words: &str| place.on(&contoso(), &format!("{words} --json --clock 2021-12-01")).json();
    let mut open: Vec<String> = Vec::new();
    for item in document("impact maps")["items"].as_array().unwrap() {
        if let (Some(machine), true) = (item["machine"].as_str(), item["cleared"].is_null())
            && !open.iter().any(|own| own == machine)
        {
            open.push(machine.to_owned());
        }
    }
    let overview = document("list overview");
    let lapsed = overview["items"].as_array().unwrap().iter().find(|item| item["kind"] == "lapsed").unwrap().clone();
    assert_eq!(lapsed["machines"], serde_json::json!(open));
    // Cleared, it goes, 30 days after the lapse; and is back where it is not.
    let rows = |names: &[&str]| {
        let rows = names.iter().map(|name| format!("{{ machine = \"{name}\", on = 2021-10-03 }}"));
        format!("  cleared = [ {} ]\n", rows.collect::<Vec<_>>().join(", "))
    };
    let cleared = CONTOSO
        .replace("  viewed = 2020-10-01\n", &rows(&["LAB-01", "LAB-02", "LAB-03"]))
        .replace("  viewed = 2020-09-15\n", &rows(&["FRONTDESK", "LAB-01", "MEETING-A"]));
    let told = |day: &str| says(&given_text(&cleared, day).keys("0").text(), "Action Pack lapsed");
    assert!(told("2021-10-31") && !told("2021-12-01"));
}

#[test]
fn nothing_to_do_is_said_on_one_line() {
    let text = first("2021-05-31").at(80, 24).text();
    assert!(says(&text, "2021-04-14 -47 Gold Cloud Platform record the fee, if paid"), "{text}");
    let paid = CONTOSO.replace("counting = \"every", "renewals = [2021-03-20]\ncounting = \"every");
    let mut app = given_text(&paid, "2021-07-05").keys("0").at(80, 24);
    let text = app.text();
    assert!(text.lines().any(|line| line == " Nothing to do within 30 days."), "{text}");
    assert!(text.lines().nth(1).unwrap().contains("0 Now 0"), "{text}");
    assert!(text.lines().nth(2).unwrap().starts_with(" then: 2021-"), "{text}");
    // And that there is nothing at all, with the way out of it.
    let text = given_text("format = 1\nrules = \"mpn-2021\"\n", "2021-03-01").keys("0").text();
    assert!(text.contains("n adds"), "{text}");
}

/// Enter on anything goes there, Backspace returns to the line; what acts on a row acts on what it is about.
#[test]
fn enter_goes_there_and_backspace_returns() {
    use Section::{Cloud, Renewals, Software, Technical, VisualStudio};
    let mut app = first("2021-03-01");
    let rows = app.app.list().order.len();
    let mut sections = Vec::new();
    for row in 0..rows {
        app = app.keys("<enter>");
        sections.push(app.app.section);
        app = app.keys("<bs>");
        assert_eq!((app.app.section, app.app.list().selected), (Section::Overview, row));
        app = app.keys("j");
    }
    let due = [Cloud, Cloud, VisualStudio];
    let totals = [Software, Cloud, VisualStudio, Cloud, Technical, Technical];
    assert_eq!(sections, [&due[..], &totals, &[Renewals, Renewals]].concat());
    // The day moves under the line that is selected.
    let app = first("2021-03-01").keys("j<lt>");
    assert_eq!(app.app.list().selected, 1);
    // It is in its own order, whatever is asked.
    let mut app = first("2021-03-01");
    assert!(app.keys_bottom("s").contains("an order of its own"));
    assert!(app.keys_bottom("S").contains("an order of its own"));
    assert!(app.keys_bottom("d").contains("A date is no record"));
    // The menu is that of the token, and `w` that of an offer.
    assert!(first("2021-03-01").keys("ja").text().contains("Enterprise Mobility"));
    assert!(first("2021-03-01").keys("Gw").text().contains("If Gold Cloud Platform is not renewed"));
    assert!(first("2021-03-01").keys("w").bottom().contains('5'));
    // A filter narrows all blocks.
    let mut app = first("2021-03-01").keys("/redeem<enter>");
    let text = app.text();
    assert!(text.contains("Enterprise Mobility") && text.contains("tokens") && !text.contains("Action Pack"), "{text}");
}

/// The mouse: a click selects the line that it is on, a second one goes there; what is no row is none.
#[test]
fn the_mouse_finds_the_lines_between_headings() {
    use mpn_benefits::tui::app::Msg;
    let mut app = first("2021-03-01").at(80, 24);
    let text = app.text();
    let line = |wanted: &str| u16::try_from(text.lines().position(|line| line.contains(wanted)).unwrap()).unwrap();
    let app = app.send(Msg::Click(5, line("incidents")));
    assert_eq!(app.app.list().selected, 7);
    let app = app.send(Msg::Click(5, line("In use"))).send(Msg::Click(5, line("tokens") + 5));
    assert_eq!((app.app.section, app.app.list().selected), (Section::Overview, 7));
    let app = app.send(Msg::Click(5, line("incidents")));
    assert_eq!(app.app.section, Section::Technical);
}

/// `start` says where; an unknown word is an error that names the nearest.
#[test]
fn it_starts_where_the_configuration_says() {
    for (word, section) in Section::WORDS.iter().zip(Section::ALL) {
        let (config, notes) = Config::read(&format!("start = \"{word}\"\n"), std::path::Path::new("/")).unwrap();
        assert!(notes.is_empty());
        let mut own = session(CONTOSO, "2021-03-01");
        own.config = config;
        assert_eq!(start(own, true).app.section, *section);
    }
    let place = Place::new();
    let config = place.write("own.toml", "start = \"overwiew\"\n");
    let ran = place.on(&contoso(), &format!("--config {} list offers", config.display()));
    assert!(ran.code == Some(3) && ran.err.contains("overwiew") && ran.err.contains("overview"), "{ran:?}");
}

/// However low or narrow, what comes first stays, the selected line is seen, and nothing panics.
#[test]
fn every_size_shows_the_selected_line() {
    for width in [20, 40, 60, 80, 120, 200] {
        for height in [5, 6, 8, 10, 15, 24, 40, 60] {
            let mut app = first("2021-09-10").at(width, height);
            for _ in 0..app.app.list().order.len() {
                let text = app.text();
                assert!(text.lines().any(|line| line.starts_with('▌')), "{width}x{height}\n{text}");
                app = app.keys("j");
            }
        }
    }
}

/// A bar is never full before all is used, never empty once something is.
#[test]
fn a_gauge_rounds_to_neither_end() {
    let bar = |used, of, columns| gauge(used, of, columns).iter().map(|(bar, _)| bar.as_str()).collect::<String>();
    for (used, of, columns, wanted) in [
        (0, 0, 5, "░░░░░"),
        (0, 9, 5, "░░░░░"),
        (1, 1_000, 5, "▓░░░░"),
        (999, 1_000, 5, "▓▓▓▓░"),
        (1_000, 1_000, 5, "▓▓▓▓▓"),
        (7, 3, 5, "▓▓▓▓▓"),
        (1, 2, 1, "░"),
        (10, 32, 5, "▓░░░░"),
        (u32::MAX, u32::MAX, 3, "▓▓▓"),
    ] {
        assert_eq!(bar(used, of, columns), wanted, "{used} of {of}");
    }
}

macro_rules! pictures {
    ($( $name:ident: $day:literal $keys:literal $colours:literal $width:literal x $height:literal; )+) => {
        $(
            #[test]
            fn $name() {
                let mut own = session(CONTOSO, $day);
                (own.config, own.source) = (Config::default(), Source::File("benefits.toml".into()));
                insta::assert_snapshot!(start(own, $colours).at($width, $height).keys($keys).picture());
            }
        )+
    };
}

pictures! {
    first_80x24: "2021-03-01" "" true 80 x 24;
    first_120x40: "2021-03-01" "" true 120 x 40;
    first_200x60: "2021-03-01" "" true 200 x 60;
    first_60x15: "2021-03-01" "" true 60 x 15;
    without_colour_80x24: "2021-03-01" "" false 80 x 24;
    window_80x24: "2021-09-10" "" true 80 x 24;
    lapsed_80x24: "2021-12-01" "" true 80 x 24;
    what_if_80x24: "2021-03-01" "t2021-10-01<enter>" true 80 x 24;
    totals_120x40: "2021-03-01" "jjj" true 120 x 40;
}

#[test]
fn staged_80x24() {
    let mut own = session(CONTOSO, "2021-03-01");
    own.config = Config::default();
    own.loaded.state = mpn_benefits::stage::disguise(&own.loaded.state);
    own.source = Source::Staged;
    insta::assert_snapshot!(start(own, true).at(80, 24).picture());
}

/// A list of a benefit's section is not the first picture any more, and is as it was.
#[test]
fn by_its_key_from_everywhere() {
    let app = given("2021-03-01").keys("60");
    assert_eq!(app.app.section, Section::Overview);
}
