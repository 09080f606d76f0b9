//! The dashboard's behaviour by key strings, without a terminal.

use crate::kit::effort::{Turns, few};
use crate::kit::harness::{CONTOSO, Given, given, given_text, loaded, session, start};
use mpn_benefits::clock::Clock;
use mpn_benefits::domain::Section;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::lists::heading;
use mpn_benefits::session::Source;
use mpn_benefits::tui::app::{EditAt, Effect, Focus, Msg, Saving};
use mpn_benefits::tui::overlay::Overlay;

#[test]
fn a_filter_that_was_kept_is_shown_as_a_chip_and_goes_with_the_first_esc() {
    let mut app = given("2021-03-01").keys("/win<enter>j");
    assert!(app.text().contains("win · 3 of 5"));
    assert_eq!(app.selected(), "Windows Server 2019 CAL");
    let app = app.keys("<esc>");
    assert_eq!(
        (app.rows().len(), app.selected().as_str()),
        (5, "Windows Server 2019 CAL"),
        "the cursor stays on its row"
    );
}

#[test]
fn filter_words_in_any_order_exclusions_and_fields() {
    for (typed, expected) in [
        ("server 2019", 3),
        ("2019 server", 3),
        ("server !sql", 2),
        ("!server", 2),
        ("status:used", 1),
        ("source:gold", 3),
        ("source:gold status:active", 1),
        ("!source:gold", 2),
        ("00002", 1),
        ("office-mak", 1),
        ("SERVER", 3),
        ("nothing-like-it", 0),
        ("", 5),
        ("!", 5),
    ] {
        let app = given("2021-03-01").keys(&format!("/{typed}"));
        assert_eq!(app.rows().len(), expected, "{typed:?} gave {:?}", app.rows());
    }
}

#[test]
fn arrows_move_while_the_filter_is_typed() {
    let app = given("2021-03-01").keys("/win<down><down>");
    assert_eq!(app.selected(), "Windows Server 2019 Standard");
    let app = app.keys("<enter>");
    assert_eq!(app.selected(), "Windows Server 2019 Standard");
}

#[test]
fn the_date_moves_by_day_month_change_and_typing_and_comes_back() {
    let shown = |app: &Given| app.app.dates.shown.to_string();
    let app = given("2021-03-01").keys(">>>");
    assert_eq!(shown(&app), "2021-03-04");
    let app = app.keys("<lt>");
    assert_eq!(shown(&app), "2021-03-03");
    let app = app.keys("T");
    assert_eq!(shown(&app), "2021-03-01");
    let app = app.keys("t<right><right><pgdn>");
    assert_eq!(shown(&app), "2021-04-03");
    let app = app.keys("<esc>");
    assert_eq!(shown(&app), "2021-03-01", "Esc returns to today");
    let app = app.keys("t+30<enter>");
    assert_eq!(shown(&app), "2021-03-31");
    let app = app.keys("t-7<enter>");
    assert_eq!(shown(&app), "2021-03-24");
    let app = app.keys("ttoday<enter>");
    assert_eq!(shown(&app), "2021-03-01");
    let app = app.keys("tmon<enter>");
    assert_eq!(shown(&app), "2021-03-08");
    let mut app = app.keys("t2021-02-30<enter>");
    assert!(app.text().contains("no such day: 2021-02 has 28 days"), "{}", app.text());
    let app = app.keys("<bs><bs>28<enter>");
    assert_eq!(shown(&app), "2021-02-28");
}

#[test]
fn a_run_started_with_today_stays_a_what_if_and_today_leads_there() {
    let mut session = session(CONTOSO, "2021-03-01");
    session.run.what_if = parse_iso("2021-09-15");
    let mut app = start(session, true);
    assert!(app.text().contains("WHAT-IF 2021-09-15"));
    let mut app = app.keys(">T");
    assert_eq!(app.app.dates.shown, parse_iso("2021-09-15").unwrap());
    assert!(app.text().contains("WHAT-IF 2021-09-15"));
    // Even on the day that is today.
    let mut app = app.keys("t2021-03-01<enter>");
    assert!(app.text().contains("WHAT-IF 2021-03-01"));
}

#[test]
fn a_new_calendar_day_takes_the_view_of_today_along_and_leaves_a_what_if_alone() {
    let tomorrow = parse_iso("2021-03-02").unwrap();
    let app = given("2021-03-01").send(Msg::NewDay(tomorrow));
    assert_eq!(app.app.dates.shown, tomorrow);
    let app = given("2021-03-01").keys(">>").send(Msg::NewDay(tomorrow));
    assert_eq!(app.app.dates.shown, parse_iso("2021-03-03").unwrap());
    assert!(app.app.dates.is_what_if());
}

#[test]
fn everything_on_the_screen_follows_the_date() {
    let mut app = given("2021-03-01").keys("t2021-10-02<enter>");
    assert!(app.text().contains("! lapsed"));
    let mut app = app.keys("4");
    assert!(app.text().contains("! ended"));
    let app = app.keys("t2020-03-01<enter>");
    assert_eq!(app.rows().len(), 0, "nothing exists before the purchase");
}

#[test]
fn sections_by_number_neighbour_and_arrow() {
    let mut app = given("2021-03-01");
    for (keys, section) in [
        ("2", Section::Cloud),
        ("7", Section::People),
        ("<tab>", Section::Overview),
        ("<tab>", Section::Software),
        ("<Shift-Tab>", Section::Overview),
        ("<Shift-Tab>", Section::People),
        ("h", Section::Deadlines),
        ("l", Section::People),
        ("<left>", Section::Deadlines),
        ("<right>", Section::People),
    ] {
        app = app.keys(keys);
        assert_eq!(app.app.section, section, "{keys}");
    }
}

#[test]
fn moving_stops_at_the_ends() {
    let app = given("2021-03-01").keys("kkk");
    assert_eq!(app.app.list().selected, 0);
    let app = app.keys("jjjjjjjjjj");
    assert_eq!(app.app.list().selected, 4);
    let app = app.keys("g");
    assert_eq!(app.app.list().selected, 0);
    let app = app.keys("G<Ctrl-U>");
    assert!(app.app.list().selected < 4);
    let app = app.keys("<pgdn><pgdn>");
    assert_eq!(app.app.list().selected, 4);
    let app = app.keys("<home>");
    assert_eq!(app.app.list().selected, 0);
}

#[test]
fn enter_goes_into_the_details_which_are_a_list_of_their_own() {
    let app = given("2021-03-01").keys("<enter>");
    assert_eq!(app.app.focus, Focus::Detail(0));
    let app = app.keys("jj");
    assert_eq!(app.app.focus, Focus::Detail(2));
    assert_eq!(app.app.list().selected, 0, "the list stays");
    let app = app.keys("<esc>");
    assert_eq!(app.app.focus, Focus::List);
    let app = app.keys("<enter>G");
    let Focus::Detail(last) = app.app.focus else { panic!("not in the details") };
    assert_eq!(last, 4, "two keys and three activations");
}

#[test]
fn sorting_by_the_next_column_and_back() {
    let mut app = given("2021-03-01").at(120, 30).keys("ss");
    assert!(app.text().contains("Quantity ▲"), "{}", app.text());
    assert_eq!(app.rows()[0], "SQL Server 2019 Standard", "4 before 10");
    let app = app.keys("S");
    assert_eq!(app.rows()[0], "Windows Server 2019 CAL", "100 first");
}

#[test]
fn quick_filters_of_the_portal() {
    // Not redeemed: ready tokens, free seats, what is not activated or assigned.
    let app = given("2021-03-01").keys("2F2");
    assert_eq!(app.rows(), ["Enterprise Mobility + Security E3", "Microsoft 365 E3"]);
    let app = app.keys("F3");
    assert_eq!(app.rows(), ["Enterprise Mobility + Security E3"], "the other one expires on 2021-09-01");
    let app = app.keys("F1");
    assert_eq!(app.rows().len(), 4);
    let app = app.keys("3F2");
    assert_eq!(app.rows(), ["vs-2"]);
    let app = app.keys("4F2");
    assert_eq!(app.rows(), ["Signature Cloud Support"]);
    let app = app.keys("<esc>");
    assert_eq!(app.rows().len(), 3);
    // On Deadlines: what was granted and never used, whatever it is.
    let app = app.keys("6F2");
    let unused = [
        "last day to redeem Enterprise Mobility + Security E3 (ems-16)",
        "last day to redeem Microsoft 365 E3 (m365-25)",
        "last day to activate Office Professional Plus 2019 (office-mak-spare)",
    ];
    let shown: Vec<String> = app.rows_of(heading::WHAT);
    assert_eq!(shown[..3], unused);
    assert_eq!(
        shown[3..],
        [
            "last day to assign Visual Studio Professional (vs-2)",
            "last day to enable Signature Cloud Support (signature)"
        ]
    );
    let mut app = app.keys("7F");
    assert!(app.app.overlays.is_empty() && app.bottom().contains("four tabs of benefits"), "{}", app.bottom());
    assert!(!app.keys("j").bottom().contains("not redeemed"), "nothing is offered that does nothing");
}

#[test]
fn find_by_the_last_five_characters_goes_to_the_key_and_backspace_returns() {
    let mut app = given("2021-03-01").keys("7jj");
    app = app.keys("f00019");
    assert!(app.text().contains("ws-2019-mak"), "{}", app.text());
    let app = app.keys("<enter>");
    assert_eq!((app.app.section, app.selected().as_str()), (Section::Software, "Windows Server 2019 Standard"));
    assert_eq!(app.app.focus, Focus::Detail(0), "on the key itself");
    let app = app.keys("<bs>");
    assert_eq!((app.app.section, app.selected().as_str()), (Section::People, "Alex Wilber"));
    let mut app = app.keys("<bs>");
    assert!(app.bottom().contains("No jump to come back from"));
}

#[test]
fn find_reaches_people_machines_cases_and_ids() {
    for (query, section, row) in [
        ("zoe", Section::People, "Zoë Müller-Lüdenscheidt"),
        ("host-b", Section::Software, "Windows Server 2019 Standard"),
        ("120-1002", Section::Technical, "Product support incidents"),
        ("m365-25", Section::Cloud, "Microsoft 365 E3"),
        ("d365-demo", Section::Cloud, "Dynamics 365 Customer Engagement"),
        ("vs-3", Section::VisualStudio, "vs-3"),
        ("gold-cloud cloud platform", Section::Renewals, "Gold Cloud Platform"),
        ("100200300", Section::Technical, "Product support incidents"),
    ] {
        let app = given("2021-03-01").keys(&format!("<Ctrl-P>{query}<enter>"));
        assert_eq!((app.app.section, app.selected().as_str()), (section, row), "{query}");
    }
}

#[test]
fn a_jump_clears_a_filter_that_would_hide_its_target() {
    let app = given("2021-03-01").keys("/sql<enter>fwin-ent-mak<enter>");
    assert_eq!(app.selected(), "Windows 10 Enterprise");
}

#[test]
fn find_says_when_a_thing_is_not_there_on_the_day_shown() {
    let mut app = given("2021-03-01").keys("t2020-03-20<enter>fwin-ent-mak<enter>");
    assert!(app.bottom().contains("is not there on 2020-03-20"), "{}", app.bottom());
}

#[test]
fn enter_on_a_deadline_jumps_to_its_subject() {
    let app = given("2021-03-01").keys("6<enter>");
    assert_eq!((app.app.section, app.selected().as_str()), (Section::Cloud, "Dynamics 365 Customer Engagement"));
    assert_eq!(app.app.focus, Focus::Detail(0));
    let app = app.keys("<bs>");
    assert_eq!((app.app.section, app.app.list().selected), (Section::Deadlines, 0));
}

#[test]
fn what_a_person_holds_leads_to_the_seat() {
    let app = given("2021-03-01").keys("7<enter>j<enter>");
    assert_eq!((app.app.section, app.selected().as_str()), (Section::VisualStudio, "vs-1"));
    let app = app.keys("<bs>");
    assert_eq!((app.app.section, app.app.focus), (Section::People, Focus::Detail(1)));
}

#[test]
fn help_lists_every_key_is_searchable_and_runs_what_is_chosen() {
    let mut app = given("2021-03-01").keys("?");
    assert!(app.text().contains("type to search"));
    let app = app.keys("reverse<enter>");
    assert!(app.app.overlays.is_empty());
    assert!(app.app.list().descending, "Enter ran it");
    let app = app.keys("?quit").keys("<esc>");
    assert!(app.effects.is_empty(), "typing q in the help does not quit");
}

#[test]
fn quitting() {
    assert_eq!(given("2021-03-01").keys("q").effects, [Effect::Quit]);
    assert_eq!(given("2021-03-01").keys("f<Ctrl-C>").effects, [Effect::Quit], "Ctrl-C works in every dialog");
    assert!(given("2021-03-01").keys("/q").effects.is_empty(), "q in a field is a letter");
}

#[test]
fn the_editor_opens_at_what_is_selected() {
    let at = |keys: &str| match given("2021-03-01").keys(keys).effects.pop() {
        Some(Effect::Edit(EditAt::Record(id, ledger))) => (id, ledger),
        other => panic!("{other:?}"),
    };
    assert_eq!(at("E"), ("office-2019".to_owned(), None));
    assert_eq!(at("<enter>jE"), ("office-mak-spare".to_owned(), None));
    assert_eq!(at("<enter>jjE"), ("office-mak".to_owned(), Some(("activations", 2))));
    assert_eq!(at("4j<enter>E"), ("support".to_owned(), Some(("incidents", 2))));
    assert_eq!(at("3<enter>E"), ("vs-1".to_owned(), Some(("assignments", 0))));
    assert_eq!(at("6E"), ("d365-5".to_owned(), None));
}

#[test]
fn the_sample_has_no_file_to_edit_and_says_how_to_get_one() {
    let mut app = start(session(CONTOSO, "2021-03-01"), true);
    assert!(app.bottom().contains("n makes a file of your own"));
    assert!(app.text().lines().next().unwrap().contains("SAMPLE"));
    let mut app = app.keys("E");
    assert!(app.effects.is_empty() && app.bottom().contains("no file"));
}

#[test]
fn reading_again_keeps_the_cursor_on_its_row() {
    let changed = CONTOSO.replace("product = \"Windows 10 Enterprise\"", "product = \"A first product\"");
    let app = given("2021-03-01").keys("jj");
    assert_eq!(app.selected(), "Windows 10 Enterprise");
    let app = app.send(loaded(&changed));
    assert_eq!(app.selected(), "A first product", "the same benefit, now first in the list");
    assert_eq!(app.app.list().selected, 0);
}

#[test]
fn a_file_that_broke_leaves_the_last_good_view_and_names_the_faults() {
    let broken = CONTOSO.replace("offer = \"action-pack\"", "offer = \"action-pak\"");
    let mut app = given("2021-03-01").keys("R");
    assert_eq!(app.effects, [Effect::Configure, Effect::Reload]);
    app = app.send(loaded(&broken));
    assert!(app.app.is_read_only() && app.app.has_faults());
    let text = app.text();
    assert!(text.contains("action-pak"), "{text}");
    let mut app = app.keys("<esc>");
    assert_eq!(app.rows().len(), 5, "the last good view stays");
    assert!(app.text().contains("1 fault"));
    let app = app.keys("!<enter>");
    let line = broken.lines().position(|line| line.contains("action-pak")).unwrap() + 1;
    assert_eq!(app.effects.last(), Some(&Effect::Edit(EditAt::Line(line, 9))));
    let mut app = app.send(loaded(CONTOSO));
    assert!(!app.app.is_read_only() && !app.text().contains("fault"), "repaired, the banner goes");
}

#[test]
fn a_file_that_starts_broken_opens_read_only_on_what_could_be_read_with_its_faults() {
    let broken = CONTOSO.replace("purchased = 2020-03-15", "purchased = 2020-02-30");
    let mut app = given_text(&broken, "2021-03-01");
    let text = app.text();
    assert!(app.app.is_read_only() && text.contains("READ-ONLY"), "{text}");
    let mut app = app.keys("<esc>");
    assert!(app.rows().iter().any(|row| row == "Windows 10 Enterprise"), "{}", app.text());
}

#[test]
fn warnings_are_said_and_listed_and_hinder_nothing() {
    let odd = CONTOSO
        .replace("profile_reviewed = false", "profile_reviewed = false\nrenewals = [2021-01-05]\ncolour = \"red\"");
    let mut app = given_text(&odd, "2021-03-01");
    assert!(app.bottom().contains("2 warnings about the state file: ! lists them."), "{}", app.bottom());
    assert!(!app.app.is_read_only() && app.rows().len() == 5);
    let text = app.keys("!").text();
    assert!(text.contains("No faults, 2 warnings") && text.contains("2021-01-05") && text.contains("colour"), "{text}");
}

#[test]
fn read_only_that_was_asked_for_outlives_a_repaired_file() {
    let broken = CONTOSO.replace("offer = \"action-pack\"", "offer = \"action-pak\"");
    let mut session = session(CONTOSO, "2021-03-01");
    session.source = Source::File("benefits.toml".into());
    session.run.read_only = true;
    let mut app = start(session, true);
    assert!(app.text().lines().next().unwrap().contains("READ-ONLY"));
    for text in [&broken, CONTOSO] {
        app = app.send(loaded(text));
        assert!(app.app.is_read_only());
    }
}

#[test]
fn a_csp_only_account_sees_what_the_portal_says() {
    let mut session = session(CONTOSO, "2021-03-01");
    session.role = Some(Role::CspOnly);
    let mut app = start(session, true);
    assert!(app.text().contains("You are not authorized for this action"));
}

#[test]
fn an_empty_state_says_so() {
    let mut app = given_text("format = 1\nrules = \"mpn-2021\"\n", "2021-03-01");
    assert!(app.text().contains("Looks like you don't have any benefits yet"));
    for keys in ["2", "3", "4", "5", "6", "7", "<enter>", "j", "}", "f", "<esc>", "s", "F2", "E"] {
        app = app.keys(keys);
    }
}

#[test]
fn pasted_text_goes_to_the_field_without_control_characters_and_runs_no_keys() {
    let app = given("2021-03-01").keys("/").send(Msg::Paste("win\n\u{1b}[2J".to_owned()));
    assert_eq!(app.app.list().filter, "win [2J");
    let app = given("2021-03-01").send(Msg::Paste("qqq".to_owned()));
    assert!(app.effects.is_empty());
}

#[test]
fn a_pasted_whole_key_is_found() {
    let app =
        given("2021-03-01").keys("f").send(Msg::Paste("DEMO0-AAAA1-BEEF0-WINS5-00019\n".to_owned())).keys("<enter>");
    assert_eq!(app.selected(), "Windows Server 2019 Standard");
}

#[test]
fn the_mouse_clicks_tabs_rows_and_items() {
    let app = given("2021-03-01");
    let (tab, _) = *app.app.hits.tabs.iter().find(|(_, section)| *section == Section::Cloud).unwrap();
    let app = app.send(Msg::Click(tab.x + 1, tab.y));
    assert_eq!(app.app.section, Section::Cloud);
    let rows = app.app.hits.rows;
    let app = app.send(Msg::Click(rows.x + 2, rows.y + 2));
    assert_eq!(app.app.list().selected, 2);
    let app = app.send(Msg::Click(rows.x + 2, rows.y + 2));
    assert_eq!(app.app.focus, Focus::Detail(0), "again goes in");
    let app = app.send(Msg::Click(0, 0)).send(Msg::Scroll(3));
    assert_eq!(app.app.focus, Focus::Detail(1));
}

#[test]
fn no_screen_of_any_section_or_dialog_shows_a_key() {
    let keys: Vec<&str> = CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")).collect();
    assert_eq!(keys.len(), 7);
    let mut turns = Turns::of(3);
    for size in [(100, 30), (80, 24), (60, 15), (200, 60), (40, 12)] {
        for walk in ["1", "2", "3", "4", "5", "6", "7"] {
            for more in ["", "<enter>", "<enter>jj", "f", "fdemo0", "?", "F", "/DEMO0", "t", "!", "jj<enter>"] {
                if !turns.take() {
                    continue;
                }
                let text = given("2021-03-01").at(size.0, size.1).keys(walk).keys(more).text();
                for key in &keys {
                    // Two groups in a row are more than anybody needs to see.
                    assert!(!text.contains(&key[..11]), "{walk}{more} at {size:?} shows {key}");
                }
            }
        }
    }
}

#[test]
fn hints_offer_only_what_works() {
    let mut app = given("2021-03-01").at(140, 40);
    let bottom = app.bottom();
    for word in ["copy", "reveal", "new", "change"] {
        assert!(bottom.contains(word), "{bottom}");
    }
    assert!(bottom.contains("actions"), "{bottom}");
    let mut session = session(CONTOSO, "2021-03-01");
    session.source = Source::File("benefits.toml".into());
    session.run.read_only = true;
    let bottom = start(session, true).at(140, 40).bottom();
    assert!(bottom.contains("copy") && !bottom.contains("n new") && !bottom.contains("e change"), "{bottom}");
}

#[test]
fn a_file_source_is_not_marked_as_sample() {
    let app = given("2021-03-01");
    assert!(matches!(app.app.source, Source::File(_)));
    let mut session = session(CONTOSO, "2021-03-01");
    session.run.clock = Clock::Live;
    let mut app = start(session, true);
    assert!(!app.text().contains("clock 2"), "a live clock is not a rehearsal");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: few(12, 48), failure_persistence: None, ..Default::default() })]

    /// Whatever is pressed, at whatever size, on a sound or a damaged file: no panic, a list that selects what it has,
    /// a day that can be left again, and no key on the screen.
    #[test]
    fn random_walks_end_nowhere_odd(
        walk in proptest::collection::vec(0..KEYS.len(), 1..60),
        size in (1..140_u16, 1..45_u16),
        cut in 0..CONTOSO.len(),
        damaged in proptest::bool::weighted(0.3),
    ) {
        let mut text = CONTOSO.to_owned();
        if damaged {
            let at = (cut..CONTOSO.len()).find(|at| CONTOSO.is_char_boundary(*at)).unwrap_or(CONTOSO.len());
            text.insert_str(at, "\u{1b}= [ \"");
        }
        let mut app = given_text(&text, "2021-03-01").at(size.0, size.1);
        for at in walk {
            app = app.keys(KEYS[at]);
            let list = app.app.list();
            assert!(list.selected < list.order.len().max(1));
            // The first picture is scrolled by lines, of which headings are some.
            let by_lines = app.app.section == Section::Overview;
            assert!(by_lines || list.offset <= list.selected || size.1 < 6, "{} {}", list.offset, list.selected);
        }
        let shown = app.text();
        for key in CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")) {
            assert!(!shown.contains(&key[..17]));
        }
        let mut app = app.keys("<esc><esc><esc><esc>T");
        assert_eq!(app.app.dates.shown, app.app.dates.today);
        app = app.keys("q");
        // A walk may have recorded something; leaving waits until it is on the disk.
        if app.app.saving == Saving::Going {
            app = app.send(Msg::Saved(Ok("10:41".to_owned())));
        }
        assert_eq!(app.effects.last(), Some(&Effect::Quit));
    }
}

/// What a walk presses.
const KEYS: &[&str] = &[
    "j",
    "k",
    "g",
    "G",
    "<pgdn>",
    "<pgup>",
    "<Ctrl-D>",
    "<Ctrl-U>",
    "<enter>",
    "<esc>",
    "<bs>",
    "<tab>",
    "<Shift-Tab>",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "/",
    "F",
    "f",
    "s",
    "S",
    "t",
    "<lt>",
    ">",
    "{",
    "}",
    "T",
    "E",
    "R",
    "!",
    "?",
    "M",
    "<up>",
    "<down>",
    "<left>",
    "<right>",
    "<home>",
    "<end>",
    "w",
    "a",
    "0",
    "-",
    "+",
    ":",
    " ",
    "é",
    "漢",
    "<Ctrl-P>",
    "<Ctrl-N>",
    "<Ctrl-W>",
    "<Ctrl-K>",
];

/// Advice stands in the detail pane of what it concerns, last, with its rule (D12).
#[test]
fn advice_stands_in_the_detail_pane() {
    for (keys, rules) in [
        ("1", &["(R26)", "(R27)"][..]),
        ("2jjj", &["(R42)"]),
        ("3", &["(R27)", "(R47)"]),
        ("4j", &["(R52)"]),
        ("5", &["(R57)"]),
    ] {
        let text = given("2021-03-01").at(160, 40).keys(keys).text();
        let (_, advice) = text.split_once(" Advice ").unwrap_or_else(|| panic!("{keys}\n{text}"));
        assert!(rules.iter().all(|rule| advice.contains(rule)), "{keys}\n{text}");
    }
}

/// Deadlines stand in groups, soonest first; what was dismissed stands apart, and is in no count.
#[test]
fn deadlines_in_groups_and_dismissed_ones_apart() {
    let groups = |app: &Given| {
        let whens = app.rows_of(heading::WHEN);
        let mut groups: Vec<(String, usize)> = Vec::new();
        for when in whens {
            match groups.last_mut() {
                Some((last, count)) if *last == when => *count += 1,
                _ => groups.push((when, 1)),
            }
        }
        groups.into_iter().map(|(when, count)| format!("{when} {count}")).collect::<Vec<_>>().join(", ")
    };
    // By the lead times that they have reached, a month and a week: those that the tab counts, and the others.
    assert_eq!(groups(&given("2021-03-12").keys("6")), "today 1, ≤ 7 days 1, ≤ 30 days 1, later 22");
    assert_eq!(groups(&given("2021-03-08").keys("6")), "≤ 7 days 2, ≤ 30 days 1, later 22");
    assert_eq!(groups(&given("2021-03-07").keys("6")), "≤ 7 days 1, ≤ 30 days 2, later 22");
    let dismissed = CONTOSO.replace("id = \"d365-5\"", "id = \"d365-5\"\n  dismissed = 2021-03-01");
    let mut app = given_text(&dismissed, "2021-03-12").at(120, 30).keys("6");
    assert_eq!(groups(&app), "≤ 7 days 1, ≤ 30 days 1, later 22, dismissed 1");
    assert!(app.text().contains("6 Deadlines 2"), "{}", app.text());
    let mut app = app.keys("G");
    assert!(app.text().contains("dismissed"), "{}", app.text());
    assert!(app.text().contains("“mpn set d365-5"), "{}", app.text());
    // It leads to its subject like the others, and back.
    let app = app.keys("<enter>");
    assert_eq!((app.app.section, app.selected().as_str()), (Section::Cloud, "Dynamics 365 Customer Engagement"));
    let app = app.keys("<bs>");
    assert_eq!((app.app.section, app.app.list().selected), (Section::Deadlines, 24));
    // A group is named once; a filter by it works.
    let mut app = given("2021-03-12").keys("6/when:later<enter>");
    assert_eq!(groups(&app), "later 22");
    let text = app.text();
    let named = text.lines().filter(|line| line.trim_start_matches('▌').trim_start().starts_with("later ")).count();
    assert_eq!(named, 1, "{text}");
}

#[test]
fn what_to_do_about_every_kind_of_deadline() {
    let app = given("2020-09-02").keys("6");
    let bare = CONTOSO.split("[[software]]").next().unwrap();
    let fresh = given_text(bare, "2020-09-02").keys("6");
    for app in [&app, &fresh] {
        for (what, todo) in app.rows_of(heading::WHAT).iter().zip(app.rows_of(heading::TODO)) {
            assert!(todo.len() > 8, "{what}: {todo}");
        }
    }
    assert!(fresh.rows_of(heading::TODO).iter().any(|todo| todo.starts_with("ask for the refund")));
}

/// The setting `warn_days` decides what is marked, and as what.
#[test]
fn lead_times_mark_what_is_near() {
    let marked = |setting: &str| {
        let (config, notes) = mpn_benefits::config::Config::read(setting, std::path::Path::new("/")).unwrap();
        assert_eq!(notes, []);
        let mut session = session(CONTOSO, "2021-03-01");
        session.config = config;
        let app = start(session, true).keys("6");
        let (cx, dates) = (app.app.cx(), app.column(heading::DATE));
        let tones = app.app.list().order.iter().map(|row| dates.cell(cx, *row).tone);
        tones.take(5).map(|tone| format!("{tone:?}")).collect::<Vec<_>>().join(" ")
    };
    // In 11 (replacement), 14 (expiry), 19 (reassignable), 45 (reassignable), 90 days (subscription).
    assert_eq!(marked(""), "Warn Warn Warn Plain Plain");
    assert_eq!(marked("warn_days.default = [90, 14]"), "Bad Bad Warn Warn Warn");
    assert_eq!(marked("warn_days.default = [10]"), "Plain Plain Plain Plain Plain");
    assert_eq!(marked("warn_days.default = [14]\nwarn_days.reassignable = []"), "Warn Warn Plain Plain Plain");
    assert_eq!(
        marked("warn_days.replacement-closes = [11, 11]\nwarn_days.default = []"),
        "Warn Plain Plain Plain Plain"
    );
}

#[test]
fn without_a_renewal_every_line_leads_to_what_it_is_about() {
    let mut app = given("2021-03-01").keys("5w");
    let Some(Overlay::Impact(_)) = app.app.overlays.last() else { panic!("no list") };
    assert!(app.text().contains("If Action Pack is not renewed"));
    for (down, section, selected) in [
        (0, Section::Cloud, "Microsoft 365 E3"),
        (1, Section::Software, "Office Professional Plus 2019"),
        (2, Section::VisualStudio, "vs-1"),
        (5, Section::Cloud, "Microsoft Azure"),
        (6, Section::Technical, "Product support incidents"),
        (8, Section::Renewals, "Action Pack"),
        (9, Section::Software, "Windows 10 Enterprise"),
        (15, Section::Cloud, "Dynamics 365 Customer Engagement"),
    ] {
        let app = given("2021-03-01").keys("5w").keys(&"j".repeat(down)).keys("<enter>");
        assert!(app.app.overlays.is_empty());
        assert_eq!((app.app.section, app.selected().as_str()), (section, selected), "line {down}");
        let app = app.keys("<bs>");
        assert_eq!((app.app.section, app.selected().as_str()), (Section::Renewals, "Action Pack"));
        assert!(matches!(app.app.overlays.last(), Some(Overlay::Impact(_))), "line {down}");
    }
    // From a machine to its last row in the ledger, where an act knows the machine.
    let mut app = given("2021-03-01").keys("5wjjjjjjjjjj<enter>am");
    assert!(app.text().contains("LAB-02"), "{}", app.text());
    let app = app.keys("<enter>5w");
    assert!(app.app.overlays.len() == 1);
    let mut app = app;
    assert!(app.text().contains("1 of 6 removals done"), "{}", app.text());
    // The way back leads into the list, at the line that was left, also after something was recorded.
    let mut app = given("2021-03-01").keys("5wjjjjjjjjjj<enter>am<enter><bs>");
    assert!(app.text().contains("1 of 6 removals done"), "{}", app.text());
    assert!(app.text().contains("▌           [x] LAB-02"), "{}", app.text());
    // Out of it by Esc, q and its own key; past the ends it stays.
    for out in ["<esc>", "q", "w"] {
        let app = given("2021-03-01").keys("5wGjjgkk").keys(out);
        assert!(app.app.overlays.is_empty() && app.effects.is_empty(), "{out}");
    }
    assert!(given("2021-03-01").keys("2w").bottom().contains("on Renewals (5)"));
    // An offer that nothing hangs on.
    let bare =
        "format = 1\nrules = 'mpn-2021'\n[[enrollment]]\nid = 'm'\noffer = 'action-pack'\npurchased = 2020-09-01\n";
    let mut app = given_text(bare, "2021-03-01").keys("5w");
    assert!(app.text().contains("Action Pack lapses"), "{}", app.text());
}

/// The state is read again after the editor: who opened the help meanwhile keeps it.
#[test]
fn help_stays_open_while_the_state_is_read_again() {
    let mut app = given("2021-03-01").keys("2?").send(crate::kit::harness::loaded(CONTOSO));
    assert!(app.text().contains("type to search"), "{}", app.text());
    let app = app.keys("<esc>");
    assert_eq!((app.app.section, app.app.overlays.len()), (Section::Cloud, 0));
    // What is about the state before stays open with it, and is closed by nobody but its user.
    let app = given("2021-03-01")
        .keys("2a")
        .send(crate::kit::harness::loaded(&CONTOSO.replace("Contoso Consulting", "Fabrikam")));
    assert_eq!((app.app.overlays.len(), app.app.state.partner.name.as_deref()), (1, Some("Contoso Consulting")));
    let app = app.keys("<esc>");
    assert_eq!((app.app.overlays.len(), app.app.state.partner.name.as_deref()), (0, Some("Fabrikam")));
}
