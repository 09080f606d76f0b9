//! What people see: the cursor, empty lists, popups, signs, names, terminals (j).

use std::collections::BTreeSet;

use mpn_benefits::demo::scenario::{names, scenario};
use mpn_benefits::domain::hidden::is_hidden;
use mpn_benefits::domain::rule::named_in;
use mpn_benefits::file::parse;
use mpn_benefits::keys::Keymap;
use mpn_benefits::lists::fit::{fit, width, wrap};
use mpn_benefits::lists::signs;
use mpn_benefits::session::{NewFile, Source};
use mpn_benefits::text::{Text, visible};
use mpn_benefits::tui::app::{App, Effect, Focus, Msg};
use mpn_benefits::tui::overlay::Overlay;
use mpn_benefits::tui::theme::Theme;

use crate::kit::effort::every;
use crate::kit::harness::{CONTOSO, Given, chords, given, given_text, says, session, start};

/// Ways to everything that lies over the lists, with no letters typed into it.
const POPUPS: [&str; 10] = ["a", "n", "jd", "F", "5w", "2jar<esc>a", "7a", "5a", "4a", "7jjd"];
/// Everything that a selection or a caret stands in.
const PLACES: [&str; 24] = [
    "",
    "jj",
    "2",
    "3G",
    "4",
    "5",
    "5j",
    "6G",
    "7j",
    "<enter>",
    "<enter>j",
    "5<enter>jjj",
    "a",
    "aj",
    "n",
    "njj",
    "d",
    "F",
    "?",
    "?<down><down>",
    "f",
    "fwin<down>",
    "/win",
    "5wjj",
];

/// A file whose texts have what terminals draw in unusual ways.
fn odd() -> String {
    CONTOSO
        .replace("Windows 10 Enterprise", "ウィンドウズ１０エンタープライズ版")
        .replace("Adele Vance", "阿黛尔・万斯 様")
}

fn row_of(given: &mut Given) -> (u16, bool) {
    let ((_, y), seen) = given.app.hits.cursor_stands().expect("the cursor stands somewhere");
    (y, seen)
}

#[test]
fn found_j1_the_cursor_stands_on_what_is_selected() {
    for size in [(80, 24), (100, 30), (60, 15)] {
        for keys in PLACES {
            let mut app = given("2021-03-01").at(size.0, size.1).keys(keys);
            let text = app.text();
            let (y, seen) = row_of(&mut app);
            let line = text.lines().nth(usize::from(y)).unwrap_or_default().to_owned();
            assert!(line.contains('▌') && !seen, "{keys} at {size:?}: line {y} {line}\n{text}");
        }
        // Where only text is typed, at the caret, and seen.
        for (keys, typed) in [("7e", "Adele Vance"), ("t2021-1", "2021-1"), ("/nothing-like-it", "nothing-like-it")] {
            let mut app = given("2021-03-01").at(size.0, size.1).keys(keys);
            let text = app.text();
            let ((x, y), seen) = app.app.hits.cursor_stands().unwrap();
            let line = text.lines().nth(usize::from(y)).unwrap_or_default().to_owned();
            let before: String = line.chars().take(usize::from(x)).collect();
            assert!(seen && before.ends_with(typed), "{keys} at {size:?}: {before:?}\n{text}");
        }
    }
}

/// Whatever is pressed, the cursor stands somewhere on the screen, and moves with the selection.
#[test]
fn found_j1_every_frame_has_its_cursor() {
    let mut app = given("2021-03-01").at(80, 24);
    for chord in chords("jjG<enter>jj<esc>2a<down><esc>n<esc>?jj<esc>fwin<down><esc>/x<esc>6jj5w<down><esc>7v!t<esc>o9")
    {
        app.press(chord);
        let ((x, y), _) = app.app.hits.cursor_stands().unwrap_or_else(|| panic!("after {chord}\n{}", app.text()));
        assert!(x < 80 && y < 24, "after {chord}");
    }
    let (first, second) = (row_of(&mut given("2021-03-01")), row_of(&mut given("2021-03-01").keys("j")));
    assert_eq!(first.0 + 1, second.0);
    // Only what is on top has it.
    let mut app = given("2021-03-01").keys("7e");
    assert!(row_of(&mut app).1);
}

#[test]
fn found_j2_an_empty_list_says_why_and_the_way_out() {
    for section in 1..=7 {
        for size in [(80, 24), (100, 30), (60, 15), (40, 12)] {
            let mut app = given("2021-03-01").at(size.0, size.1).keys(&format!("{section}/qqqq<enter>"));
            let text = app.text();
            assert!(says(&text, "Nothing matches. Esc clears the filter."), "{section} {size:?}\n{text}");
            assert!(app.app.list().order.is_empty());
            let app = app.keys("<esc>");
            assert!(!app.app.list().order.is_empty());
        }
    }
    let bare = "format = 1\nrules = 'mpn-2021'\n[partner]\nname = 'C'\n";
    for section in 1..=7 {
        let mut app = given_text(bare, "2021-03-01").at(80, 24).keys(&section.to_string());
        let text = app.text();
        assert!(says(&text, "don't have any benefits yet. n adds a record."), "{section}\n{text}");
    }
    let mut before = given("2021-03-01").at(80, 24).keys("t2010-01-01<enter>");
    assert!(says(&before.text(), "T leads back to today."), "{}", before.text());
}

#[test]
fn found_j2_the_chip_covers_no_heading() {
    for size in [(60, 15), (80, 24), (100, 30), (140, 40)] {
        for section in 1..=7 {
            let headings = |keys: &str| {
                let mut app = given("2021-03-01").at(size.0, size.1).keys(keys);
                let text = app.text();
                let y = app.app.hits.rows.y - 1;
                text.lines().nth(usize::from(y)).unwrap_or_default().to_owned()
            };
            let plain = headings(&section.to_string());
            assert_eq!(headings(&format!("{section}/a<enter>")), plain, "{section} {size:?}");
        }
    }
}

#[test]
fn found_j2_only_what_is_seen_is_sorted_by() {
    for size in [(60, 15), (80, 24), (100, 30), (160, 40)] {
        for section in 1..=7 {
            let mut app = given("2021-03-01").at(size.0, size.1).keys(&section.to_string());
            for press in 0..10 {
                let text = app.text();
                let heading = text.lines().nth(usize::from(app.app.hits.rows.y) - 1).unwrap().to_owned();
                assert!(heading.contains('▲'), "{section} {size:?} after {press}: {heading}");
                app = app.keys("s");
            }
            // Also where the window shrinks afterwards.
            for narrow in [(60, 15), (30, 10), (20, 5)] {
                app = app.at(narrow.0, narrow.1).keys("k");
                let text = app.text();
                assert!(text.contains('▲'), "{section} {narrow:?}\n{text}");
            }
        }
    }
}

#[test]
fn found_j4_a_file_of_ones_own_is_previewed_and_taken_back() {
    let mut of_sample = session(CONTOSO, "2021-03-01");
    let folder = tempfile::tempdir().unwrap();
    of_sample.new_file = Some(NewFile {
        path: folder.path().join("own.toml"),
        folders: mpn_benefits::file::Folders::Refuse,
        run: of_sample.run,
    });
    let mut app = start(of_sample, true).at(80, 24).keys("nNorthwind<enter>");
    let text = app.text();
    assert!(says(&text, "own.toml?") && says(&text, "Action Pack, bought on 2021-03-01"), "{text}");
    assert!(app.effects.is_empty() && text.contains("software benefit"), "nothing is made yet\n{text}");
    // Back at the questions, with what was typed.
    let mut back = app.keys("<esc>");
    assert!(says(&back.text(), "Northwind") && back.effects.is_empty(), "{}", back.text());
    let app = back.keys("<enter>2");
    let Some(Effect::Create(creation)) = app.effects.last() else { panic!("{:?}", app.effects) };
    let text = creation.text.clone();
    let reading = mpn_benefits::tui::app::Reading { loaded: Box::new(parse(&text)), text: text.as_str().into() };
    let mut app = app.send(Msg::Created(Ok(reading)));
    assert!(app.app.state.software.len() > 10);
    app = app.keys("u");
    let state = &app.app.state;
    assert!(
        state.enrollments.is_empty() && state.software.is_empty() && state.technical.is_empty(),
        "{}",
        app.bottom()
    );
    assert_eq!(state.partner.name.as_deref(), Some("Northwind"));
    // An offer comes first where there is none.
    let mut app = app.keys("n");
    let first = app.text().lines().find(|line| line.contains('▌')).unwrap().to_owned();
    assert!(first.contains("membership offer"), "{first}");
}

#[test]
fn found_j4_a_second_offer_brings_its_benefits_as_one_change() {
    let before = parse(CONTOSO).state;
    let mut app = given("2021-03-01").at(100, 30).keys("5no<Ctrl-U>learning-action-pack<enter>");
    if !says(&app.text(), "Add what the catalogue has") {
        app = given("2021-03-01").at(100, 30).keys("5nolearning-action-pack<tab><tab><tab>2021-02-01<enter>");
    }
    let text = app.text();
    assert!(says(&text, "Add what the catalogue has for Learning Action Pack?"), "{text}");
    assert_eq!(app.app.state.enrollments.len(), before.enrollments.len() + 1);
    let app = app.keys("2");
    let more = app.app.state.software.len() - before.software.len();
    assert!(more > 1, "{more}");
    let text = app.app.state.clone();
    let app = app.keys("u");
    assert_eq!(app.app.state.software.len(), before.software.len());
    assert_eq!(app.app.state.enrollments.len(), before.enrollments.len() + 1);
    let app = app.keys("U");
    assert_eq!(app.app.state, text);
    let app = app.keys("uu");
    assert_eq!(app.app.state, before);
}

#[test]
fn found_j5_q_and_esc_close_every_popup_alike() {
    for keys in POPUPS {
        let opened = given("2021-03-01").keys(keys);
        assert!(!opened.app.overlays.is_empty(), "{keys} opens nothing");
        let (by_q, by_esc) = (given("2021-03-01").keys(keys).keys("q"), given("2021-03-01").keys(keys).keys("<esc>"));
        for (out, app) in [("q", &by_q), ("Esc", &by_esc)] {
            assert_eq!(app.app.overlays.len(), opened.app.overlays.len() - 1, "{keys} by {out}");
            assert_eq!(app.effects, opened.effects, "{keys} by {out}");
            assert_eq!(app.app.state, opened.app.state, "{keys} by {out}");
        }
    }
    // In a field it is a letter.
    let mut app = given("2021-03-01").keys("fq");
    assert!(app.text().contains("> q"), "{}", app.text());
}

#[test]
fn found_j5_what_the_end_of_a_demonstration_says_of_leaving_is_true() {
    for name in names() {
        let own = scenario(&name).unwrap();
        let steps = own.steps.len();
        let keymap = Keymap::built_in();
        let app =
            App::playing(own, &mpn_benefits::config::Config::default(), Text::english(), keymap, Theme::new(true));
        let mut given = Given::of(app, (80, 24)).keys(&" ".repeat(steps));
        let bottom = given.bottom();
        let key = if bottom.contains("q leaves") { "q" } else { "<Ctrl-C>" };
        assert!(bottom.contains(if key == "q" { "q leaves" } else { "Ctrl-C leaves" }), "{name}: {bottom}");
        assert_eq!(given.keys(key).effects, [Effect::Quit], "{name}");
    }
}

#[test]
fn found_j6_products_and_names_stand_where_ids_stood() {
    let state = parse(CONTOSO).state;
    let text = Text::english();
    for day in ["2020-12-01", "2021-03-01", "2021-08-01"] {
        let overview = mpn_benefits::domain::Overview::of(&state, mpn_benefits::domain::date::parse_iso(day).unwrap());
        for item in &overview.deadlines {
            let sentence = text.deadline(&state, item);
            let (name, id) = (text.named(&state, item.subject), item.subject.id_text(&state));
            assert!(sentence.contains(&name), "{sentence}");
            assert!(name != id && (name.ends_with(&format!("({id})")) || !name.contains('(')), "{name}");
        }
    }
    let ics = mpn_benefits::exchange::ics::calendar(mpn_benefits::exchange::Asked {
        state: &state,
        overview: &mpn_benefits::domain::Overview::of(
            &state,
            mpn_benefits::domain::date::parse_iso("2021-03-01").unwrap(),
        ),
        what_if: false,
        lead_times: &mpn_benefits::domain::lead_time::LeadTimes::default(),
        text: &text,
        wants: mpn_benefits::exchange::Wants::default(),
    });
    let ics = ics.replace("\r\n ", "");
    assert!(ics.contains("SUMMARY:last day to redeem Enterprise Mobility + Security E3 (ems-16)"), "{ics}");
    for (keys, title) in [
        ("2ja", "What can be done with Enterprise Mobility + Security E3"),
        ("7d", "Delete Adele Vance (adele)?"),
        ("1jjaa", "Windows 10 Enterprise (win-ent-mak)"),
    ] {
        let mut app = given("2021-03-01").keys(keys);
        assert!(app.text().contains(title), "{keys}\n{}", app.text());
    }
    // Two offers of one name are told apart.
    let twice = format!("{CONTOSO}\n[[enrollment]]\nid = 'second'\noffer = 'action-pack'\npurchased = 2020-10-01\n");
    let state = parse(&twice).state;
    let thing = state.thing(&mpn_benefits::domain::Id::parse("second").unwrap()).unwrap();
    assert_eq!(text.named(&state, thing), "Action Pack (second)");
}

/// Letters of no alphabet that the screen shows anywhere.
fn signs_of(text: &str) -> BTreeSet<char> {
    text.chars().filter(|letter| !letter.is_ascii() && !letter.is_alphanumeric()).collect()
}

const WALK: [&str; 22] = [
    "",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "5t2021-09-05<enter>",
    "5t2021-10-05<enter>",
    "5t2021-09-01<enter>+++",
    "5jt2022-01-01<enter>",
    "2jar",
    "1jjaa",
    "a",
    "n",
    "?",
    "f",
    "/win",
    "t",
    "5w",
    "S",
    "7e",
];

#[test]
fn found_j7_every_sign_that_is_drawn_is_in_the_table() {
    let known: BTreeSet<char> = signs::all().map(|sign| sign.letter).collect();
    for size in [(80, 24), (140, 40), (60, 15)] {
        for keys in WALK {
            let text = given("2021-03-01").at(size.0, size.1).keys(keys).text();
            let unknown: Vec<char> = signs_of(&text).difference(&known).copied().collect();
            assert!(unknown.is_empty(), "{unknown:?} after {keys} at {size:?}\n{text}");
        }
    }
    // Each means something in help, where it is found by its sign and by its meaning.
    let text = Text::english();
    for (sign, meaning) in signs::legend() {
        let mut app = given("2021-03-01").at(100, 30).keys("?").send(Msg::Paste(text.meaning(meaning)));
        let screen = app.text();
        assert!(screen.contains(sign.letter) && screen.contains("Signs"), "{sign:?}\n{screen}");
    }
    for short in ["AD", "≤30d"] {
        let mut app = given("2021-03-01").at(80, 24).keys("?").send(Msg::Paste(format!("signs {short}")));
        assert!(app.text().contains(short), "{}", app.text());
    }
}

#[test]
fn found_j7_the_legend_of_renewals_is_seen_at_80x24() {
    for size in [(80, 24), (100, 30), (60, 15)] {
        for keys in ["5", "5j", "5t2021-09-05<enter>", "5j<enter>jjj"] {
            let text = given("2021-03-01").at(size.0, size.1).keys(keys).text();
            for (sign, meaning) in signs::TIMELINE {
                let words = format!("{} {}", sign.letter, Text::english().meaning(meaning));
                assert!(text.contains(&words), "{words} at {size:?} after {keys}\n{text}");
            }
        }
    }
}

#[test]
fn found_j7_tabs_shorten_one_by_one_and_keep_their_figures() {
    let full = ["1 Software 5", "2 Cloud 4", "3 Visual Studio 3", "4 Technical benefits 3"];
    let last = ["0 Overview 3", "5 Renewals 2", "6 Deadlines 3", "7 People 5"];
    for day in ["2021-03-01", "2021-09-24", "2021-10-05"] {
        for wide in 20..180 {
            let mut app = given(day).at(wide, 24).keys("7");
            let line = app.text().lines().nth(1).unwrap().to_owned();
            let figures = app.app.hits.tabs.iter().filter(|(area, section)| {
                let words: String = line.chars().skip(usize::from(area.x)).take(usize::from(area.width)).collect();
                let own = app.app.tabs.iter().find(|(own, ..)| own == section).unwrap();
                words.replace(" ≤30d", "").trim_end_matches(['!', '•', ' ']).ends_with(&format!(
                    "{}{}",
                    if words.contains(':') { ":" } else { " " },
                    own.1
                ))
            });
            let figures = figures.count();
            assert!(figures == 8 || figures == 0 || wide < 44, "{figures} at {wide}: {line}");
            if wide >= 60 {
                assert_eq!(figures, 8, "{wide}: {line}");
            }
            assert!(width(&line) <= usize::from(wide));
            if wide >= 100 {
                assert!(full.iter().all(|tab| line.contains(tab)), "{wide}: {line}");
            }
            if day == "2021-03-01" && !full.iter().all(|tab| line.contains(tab)) {
                assert!(last.iter().all(|tab| !line.contains(tab)), "the others first, {wide}: {line}");
            }
        }
    }
}

#[test]
fn found_j7_a_figure_counts_the_rows_of_its_tab() {
    for day in ["2021-03-01", "2021-09-24"] {
        let mut app = given(day);
        for (at, (section, count, _)) in app.app.tabs.clone().into_iter().enumerate() {
            app = app.keys(&at.to_string());
            if section == mpn_benefits::domain::Section::Overview {
                // Its first block; the others are counted on their own tabs.
                assert_eq!(count, app.app.agenda.todo.len());
            } else if section == mpn_benefits::domain::Section::Deadlines {
                let near = |item: &&mpn_benefits::domain::deadline::Deadline| {
                    app.app.settings.warn_days.urgency(item) != mpn_benefits::domain::lead_time::Urgency::Later
                };
                assert_eq!(count, app.app.overview.deadlines.iter().filter(near).count());
            } else {
                assert_eq!(count, app.app.list().order.len(), "{section:?}");
            }
        }
    }
}

#[test]
fn found_j7_the_first_day_of_the_window_is_day_one() {
    for (day, words) in [
        ("2021-09-02", "day 1 of 30, the last is 2021-10-01, in 29 days (R6)"),
        ("2021-09-30", "day 29 of 30, the last is tomorrow, 2021-10-01 (R6)"),
        ("2021-10-01", "today, 2021-10-01, is the last day to renew (R6)"),
    ] {
        let mut app = given("2021-03-01").keys(&format!("5t{day}<enter>"));
        assert!(says(&app.text(), words), "{day}\n{}", app.text());
    }
}

/// Beside a box there is nothing, or words enough to be read; and no half of a wide letter.
#[test]
fn found_j9_popups_leave_no_slivers() {
    for text in [CONTOSO.to_owned(), odd()] {
        for size in [(80, 24), (84, 30), (92, 30), (100, 30), (60, 15)] {
            for keys in ["a", "n", "F", "?", "f", "7d", "5w", "7e", "1jjaa", "1<enter>v"] {
                let mut app = given_text(&text, "2021-03-01").at(size.0, size.1).keys(keys);
                let picture = app.canvas().picture();
                let screen = app.text();
                for y in 0..size.1 {
                    let cell = |x: u16| picture.cell((x, y)).map_or(" ", ratatui::buffer::Cell::symbol).to_owned();
                    let edges: Vec<u16> = (0..size.0).filter(|x| ["┌", "└"].contains(&cell(*x).as_str())).collect();
                    for left in edges {
                        let before: String = (0..left).map(cell).collect();
                        assert!(
                            before.ends_with("  ") || before.trim().is_empty(),
                            "{keys} {size:?} {before:?}\n{screen}"
                        );
                        assert!(before.trim().is_empty() || left > 20, "{keys} {size:?} {before:?}\n{screen}");
                    }
                    // A wide letter has both of its cells.
                    for x in 0..size.0 {
                        if width(&cell(x)) > 1 {
                            assert_eq!(cell(x + 1), " ", "{keys} {size:?} {x},{y}\n{screen}");
                        }
                    }
                }
            }
        }
    }
}

/// Any key hides a key that is shown: nothing beside it says otherwise.
#[test]
fn found_j9_a_shown_key_has_one_hint() {
    let mut app = given("2021-03-01").at(80, 24).keys("<enter>v");
    let text = app.text();
    assert!(text.contains("any key hides it"), "{text}");
    for other in ["Enter choose", "Esc close", "↓ down"] {
        assert!(!text.lines().last().unwrap_or_default().contains(other), "{other}\n{text}");
    }
    assert!(app.keys("j").app.overlays.is_empty());
}

#[test]
fn found_j9_what_help_says_is_never_cut() {
    for size in [(40, 12), (60, 15), (80, 24), (100, 30)].into_iter().step_by(every(2)) {
        let mut app = given("2021-03-01").at(size.0, size.1).keys("?");
        let mut seen = String::new();
        for _ in 0..150 {
            let text = app.text();
            for line in text.lines().filter(|line| line.starts_with('│') || line.contains(" │") || line.contains("│▌"))
            {
                assert!(
                    !line.contains("…│") && !line.trim_end_matches(['│', ' ']).ends_with('…') || line.contains("…  "),
                    "{line}"
                );
            }
            seen.push_str(&text);
            seen.push('\n');
            app = app.keys("<down>");
        }
        let all = mpn_benefits::tui::overlay::help::lines(&Keymap::built_in(), &Text::english());
        for line in all.iter().take(60) {
            for word in line.does.split(' ').filter(|word| word.len() < 20) {
                assert!(seen.contains(word), "{word} of {:?} at {size:?}", line.does);
            }
        }
    }
}

#[test]
fn found_j9_the_first_screen_says_how_to_go_on_and_out() {
    for size in [(80, 24), (100, 30)] {
        let last = |given: &mut Given| given.text().lines().last().unwrap_or_default().to_owned();
        let sample = last(&mut start(session(CONTOSO, "2021-03-01"), true).at(size.0, size.1));
        let own = last(&mut given("2021-03-01").at(size.0, size.1));
        let mut staged = session(CONTOSO, "2021-03-01");
        staged.source = Source::Staged;
        let staged = last(&mut start(staged, true).at(size.0, size.1));
        for line in [sample, own, staged] {
            assert!(line.contains("? all keys") && line.contains("q leave"), "{size:?}: {line}");
        }
    }
}

#[test]
fn found_j9_a_long_product_keeps_its_row_in_columns() {
    let long = "Microsoft 365 Enterprise E5 with Advanced Compliance and Audio Conferencing for Partners";
    let text = CONTOSO.replace("Visual Studio Professional", long);
    for size in [(80, 24), (100, 30), (60, 20)] {
        let mut app = given_text(&text, "2021-03-01").at(size.0, size.1).keys("7<enter>");
        let screen = app.text();
        let line = screen.lines().find(|line| line.contains("azure-monthly")).unwrap_or_default().to_owned();
        let other = screen.lines().find(|line| line.contains("vs-1 ") || line.ends_with("vs-1")).unwrap_or_default();
        let at = |line: &str, word: &str| line.find(word).map(|at| width(&line[..at]));
        assert_eq!(at(&line, "azure-monthly"), at(other, "vs-1"), "{size:?}\n{screen}");
        // Nothing of it is lost.
        for word in long.split(' ') {
            assert!(screen.contains(word), "{word}\n{screen}");
        }
    }
}

#[test]
fn found_j10_a_date_is_not_deleted() {
    for keys in ["6Gd", "6d", "6jjjd", "6G<Del>"] {
        let mut app = given("2021-03-01").at(100, 30).keys(keys);
        assert!(app.app.overlays.is_empty() && app.effects.is_empty(), "{keys}");
        let bottom = app.bottom();
        assert!(bottom.contains("A date is no record") && bottom.contains("a d hides it"), "{keys}: {bottom}");
        assert_eq!(app.app.state, parse(CONTOSO).state);
    }
    let mut app = given("2021-03-01").keys("5<Del>");
    assert!(app.text().contains("Delete Action Pack?"), "{}", app.text());
}

#[test]
fn found_j11_captions_name_keys_for_people() {
    let own = scenario("wrong-tenant").unwrap();
    let app = App::playing(
        own,
        &mpn_benefits::config::Config::default(),
        Text::english(),
        Keymap::built_in(),
        Theme::new(true),
    );
    let mut app = Given::of(app, (100, 30)).keys("  ");
    assert!(says(&app.text(), "3/7 · Enter, a, p:"), "{}", app.text());
    for name in names() {
        let own = scenario(&name).unwrap();
        let steps = own.steps.len();
        for size in [(80, 24), (100, 30)] {
            let app = App::playing(
                own.clone(),
                &mpn_benefits::config::Config::default(),
                Text::english(),
                Keymap::built_in(),
                Theme::new(true),
            );
            let mut app = Given::of(app, size);
            for step in 0..steps {
                let text = app.text();
                let last = text.lines().last().unwrap_or_default();
                assert_eq!(last.contains("next step"), step + 1 < steps, "{name} {step} {size:?}: {last}");
                app = app.keys(" ");
            }
        }
    }
}

#[test]
fn found_j12_joiners_between_letters_are_shown_and_what_reorders_is_not() {
    for harmless in
        ["می\u{200c}خواهم", "ශ්\u{200d}රී", "👩\u{200d}💻", "👨\u{200d}👩\u{200d}👧", "🏳\u{fe0f}\u{200d}🌈", "क्\u{200d}ष"]
    {
        assert_eq!(visible(harmless), harmless);
        let text = CONTOSO.replace("Adele Vance", harmless);
        let screen = given_text(&text, "2021-03-01").at(80, 24).keys("7").text();
        assert!(screen.contains(harmless) && !screen.contains('�'), "{harmless:?}\n{screen}");
        assert_eq!(wrap(harmless, 40), [harmless]);
        assert_eq!(fit(harmless, 40), harmless);
    }
    for harmful in [
        "a\u{202e}b",
        "a\u{202d}b",
        "a\u{2066}b",
        "a\u{200f}b",
        "a\u{200b}b",
        "\u{200d}a",
        "a\u{200d}",
        "a\u{200d}\u{200d}b",
        "1\u{200c}2",
        "a \u{200c}b",
        "a\u{feff}b",
        "a\u{200d}\u{202e}b",
    ] {
        assert!(visible(harmful).contains('�'), "{harmful:?}");
        assert!(!visible(harmful).contains('\u{202e}'));
    }
    // Of a key nothing of it is handed on.
    assert!(is_hidden('\u{200d}') && is_hidden('\u{200c}'));
}

#[test]
fn found_j13_a_terminal_with_ascii_only_gets_ascii_only() {
    let given_ascii = |text: &str, keys: &str, size: (u16, u16)| {
        let mut session = session(text, "2021-03-01");
        session.source = Source::File("benefits.toml".into());
        let app = App::new(session, Text::english(), Keymap::built_in(), Theme::new(true).in_ascii(true));
        let mut given = Given::of(app, size).keys(keys);
        given.text()
    };
    for text in [CONTOSO.to_owned(), odd()] {
        for keys in WALK {
            let screen = given_ascii(&text, keys, (80, 24));
            assert!(screen.is_ascii(), "{:?} after {keys}\n{screen}", signs_of(&screen));
        }
    }
    // As wide as with every sign, and the signs of the timeline are still told apart.
    let plain = given_ascii(CONTOSO, "5", (80, 24));
    let whole = given("2021-03-01").at(80, 24).keys("5").text();
    let widths = |text: &str| text.lines().map(width).collect::<Vec<_>>();
    assert_eq!(widths(&plain), widths(&whole));
    let apart: BTreeSet<char> = signs::TIMELINE.iter().chain(&signs::CROSSED).map(|(sign, _)| sign.plain).collect();
    assert_eq!(apart.len(), signs::TIMELINE.len() + signs::CROSSED.len());
}

#[test]
fn found_j13_further_keys_reread_and_delete() {
    for key in ["R", "<F5>", "<Ctrl-R>"] {
        assert!(given("2021-03-01").keys(key).effects.contains(&Effect::Reload), "{key}");
    }
    assert!(matches!(given("2021-03-01").keys("7<Del>").app.overlays.last(), Some(Overlay::Confirm(_))));
}

#[test]
fn found_j13_the_mouse_works_on_headings_tabs_menus_and_forms() {
    let app = given("2021-03-01").at(100, 30);
    let (area, column) = *app.app.hits.headings.last().unwrap();
    let app = app.send(Msg::Click(area.x, area.y));
    assert_eq!((app.app.list().sort, app.app.list().descending), (column, false));
    let app = app.send(Msg::Click(area.x, area.y));
    assert_eq!((app.app.list().sort, app.app.list().descending), (column, true));
    for tab in 0..7 {
        let (area, section) = app.app.hits.tabs[tab];
        let app = given("2021-03-01").at(100, 30).send(Msg::Click(area.x, area.y));
        assert_eq!(app.app.section, section);
    }
    // The second line of a menu; the second field of a form; a line of the help that has several rows.
    let app = given("2021-03-01").keys("2F");
    let picker = app.app.hits.picker;
    let app = app.send(Msg::Click(picker.x + 3, picker.y + 1));
    assert!(app.app.list().quick.is_some() && app.app.overlays.is_empty());
    let mut app = given("2021-03-01").keys("7e");
    let (before, picker) = (app.app.hits.cursor, app.app.hits.picker);
    app = app.send(Msg::Click(picker.x + 3, picker.y + 1));
    assert_ne!(app.app.hits.cursor, before);
    // The wheel moves in what is on top.
    let mut app = given("2021-03-01").keys("?");
    let selected = row_of(&mut app).0;
    let mut app = app.send(Msg::Scroll(3));
    assert!(row_of(&mut app).0 > selected);
    assert_eq!((app.app.list().selected, app.app.focus), (0, Focus::List));
}

#[cfg(unix)]
mod terminal {
    use std::os::unix::fs::PermissionsExt as _;

    use crate::kit::run::{CONTOSO, Run, Setup, write};

    #[test]
    fn found_j1_a_move_writes_the_place_of_the_cursor() {
        let mut run = Setup::contoso().start_at(80, 24);
        // What of a picture comes first may be seen before the cursor is where it belongs.
        let row = |run: &Run| usize::from(run.screen().cursor_position().0);
        run.until("the cursor on the first row", |run| {
            run.text().lines().nth(row(run)).is_some_and(|line| line.starts_with('▌'))
        });
        let before = row(&run);
        run.keys("j");
        run.until("the cursor one row further down", |run| row(run) == before + 1);
        assert!(run.screen().hide_cursor(), "it is not seen");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }

    #[test]
    fn found_j13_a_dumb_terminal_is_told_what_to_use() {
        for (term, says) in [("dumb", "TERM=dumb"), ("", "TERM is not set")] {
            let mut run = Setup::contoso().with("TERM", term).start_at(160, 24);
            run.shows(says);
            run.shows("mpn list");
            assert_eq!(run.exit_code(), 2, "{term}");
        }
    }

    #[test]
    fn found_j13_a_locale_without_utf_8_gets_ascii() {
        let mut run = Setup::contoso().with("LANG", "C").start_at(80, 24);
        run.shows("MPN > Benefits > Software");
        assert!(run.text().is_ascii(), "{}", run.text());
        run.keys("q");
        run.exit_code();
        let mut run = Setup::contoso().with("LANG", "C").with("LC_ALL", "en_US.UTF-8").start_at(80, 24);
        run.shows("MPN › Benefits › Software");
        run.keys("q");
        run.exit_code();
    }

    #[test]
    fn found_j13_without_an_editor_named_a_usual_one_is_taken() {
        let setup = Setup::contoso();
        let programs = setup.home.path().join("programs");
        write(
            &programs.join("vi"),
            "#!/bin/sh\necho 'note = \"by vi\"' >/dev/null\nfor file; do :; done\necho '# by vi' >> \"$file\"\n",
        );
        std::fs::set_permissions(programs.join("vi"), std::fs::Permissions::from_mode(0o700)).unwrap();
        let file = setup.file();
        let mut run = setup.with("PATH", &programs.display().to_string()).start();
        run.shows("Windows 10 Enterprise");
        run.keys("E");
        run.until("what the editor wrote", |_| std::fs::read_to_string(&file).unwrap().ends_with("# by vi\n"));
        run.shows("Windows 10 Enterprise");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        assert!(std::fs::read_to_string(&file).unwrap().starts_with(&CONTOSO[..40]));
    }
}

/// What the box on top says of rules; nothing where there is none.
fn rules_shown(given: &mut Given) -> Option<String> {
    matches!(given.app.overlays.last(), Some(Overlay::Rules(_))).then(|| given.text())
}

/// On every tab, every row, every line of every detail pane: Enter shows what a line names, unless it leads elsewhere.
#[test]
fn found_j8_enter_on_a_line_that_names_a_rule_shows_what_it_says() {
    let (mut looked_up, mut led, words) = (BTreeSet::new(), 0, Text::english());
    for (day, section) in ["2021-03-01", "2021-10-02"].into_iter().flat_map(|day| (1..=7).map(move |own| (day, own))) {
        let mut app = given(day).at(80, 24).keys(&section.to_string());
        for row in 0..app.rows().len() {
            let detail = app.app.detail().unwrap();
            for (at, item) in detail.items().enumerate() {
                let named = detail.named(at);
                app.app.focus = Focus::Detail(at);
                app.press(chords("<enter>")[0]);
                let shown = rules_shown(&mut app);
                if named.is_empty() || item.leads {
                    assert!(shown.is_none(), "{day} {section} {row} {at}");
                    // Where it led, the way back.
                    app = app.keys(if item.leads { "<bs>" } else { "" });
                    led += usize::from(item.leads);
                    continue;
                }
                let text = shown.unwrap_or_else(|| panic!("{day} {section} {row} {at}\n{}", app.text()));
                assert!(says(&text, &format!("{} {}", named[0], words.rule_name(named[0]))), "{named:?}\n{text}");
                assert!(says(&text, words.described(named[0]).text.get(..60).unwrap_or_default()), "{text}");
                // Out of it, one is where one was.
                app = app.keys(["q", "<esc>", "<enter>"][at % 3]);
                assert!(
                    app.app.overlays.is_empty() && app.app.focus == Focus::Detail(at),
                    "{day} {section} {row} {at}"
                );
                looked_up.extend(named);
            }
            app.app.focus = Focus::List;
            assert!(app.effects.is_empty());
            app = app.keys("j");
        }
    }
    assert!(looked_up.len() >= 20 && led > 0, "{looked_up:?}, {led}");
}

/// What names a rule can be reached by the keys alone, and reaching it takes nothing away from what was there.
#[test]
fn found_j8_lines_that_name_a_rule_are_reached_from_the_list() {
    // Enter still begins at the first line that something is done with.
    let app = given("2021-03-01").at(80, 24).keys("<enter>");
    assert_eq!(app.app.focus, Focus::Detail(0));
    let mut app = given("2021-03-01").at(80, 24).keys("2j<enter>G<pgdn><enter>");
    let text = rules_shown(&mut app).unwrap_or_else(|| panic!("{}", app.text()));
    assert!(text.contains("Source: "), "{text}");
    // A client access licence has no line but the note.
    let mut app = given("2021-03-01").at(80, 24).keys("/cal<enter><enter><enter>");
    let text = rules_shown(&mut app).unwrap_or_else(|| panic!("{}", app.text()));
    assert!(says(&text, "R23 Client access licences (enforced)"), "{text}");
}

/// The box covers what it covers, whole lines of it, on low and narrow screens, and everything in it can be read.
#[test]
fn found_j8_the_rules_scroll_and_cover_what_lies_below() {
    for (width, height) in [(80, 24), (60, 15), (40, 12), (120, 40)] {
        let mut app = given("2021-03-01").at(width, height).keys("2j<enter>");
        let detail = app.app.detail().unwrap();
        let at = (0..detail.items().count()).find(|at| detail.named(*at).len() == 2).expect("a line that names two");
        app.app.focus = Focus::Detail(at);
        app = app.keys("<enter>");
        let mut seen: Vec<String> = Vec::new();
        for _ in 0..40 {
            let text = rules_shown(&mut app).unwrap();
            let top =
                text.lines().position(|line| line.contains("┌─ About R31, R32 ")).unwrap_or_else(|| panic!("{text}"));
            let inside = text.lines().skip(top + 1).take_while(|line| line.contains('│'));
            for line in inside {
                let (_, rest) = line.split_once('│').unwrap();
                let (own, beside) = rest.rsplit_once('│').unwrap_or_else(|| panic!("a torn line {line}\n{text}"));
                assert!(!own.contains('│') && beside.trim().is_empty(), "{line}\n{text}");
                if !seen.contains(&own.trim().to_owned()) {
                    seen.push(own.trim().to_owned());
                }
            }
            app = app.keys("j");
        }
        let read = seen.join(" ");
        let words = Text::english();
        for basis in detail.named(at) {
            let said = words.described(basis);
            for own in [said.name, said.text, said.source, said.reading] {
                assert!(read.contains(&own), "{width}x{height}: {own}\n{read}");
            }
        }
        // At the ends it stops; what is hidden is announced.
        let ends = |keys: &str| given("2021-03-01").at(width, height).keys("2j<enter>").keys(keys).app.focus;
        assert_eq!(ends(""), Focus::Detail(0));
        let bottom = app.text();
        app = app.keys("jG<pgdn>");
        assert_eq!(app.text(), bottom, "{width}x{height}");
        app = app.keys("g<pgup>k");
        let top = app.text();
        assert!(says(&top, "R31 A token is not split (shown)"), "{top}");
        assert_eq!(top == bottom, !top.contains("more"), "{width}x{height}\n{top}");
        let wheel = app.send(Msg::Scroll(1000)).text();
        assert_eq!(wheel, bottom, "{width}x{height}");
    }
}

/// Where Enter leads elsewhere, and for what a dialog or the bottom line says, it is the help's key.
#[test]
fn found_j8_the_helps_key_shows_what_was_just_named() {
    // A row of deadlines leads to its subject; the help has its rule on top.
    let mut app = given("2021-03-01").at(80, 24).keys("6?");
    assert!(app.text().contains("▌Rules"), "{}", app.text());
    app = app.keys("<enter>");
    let text = rules_shown(&mut app).unwrap_or_else(|| panic!("{}", app.text()));
    assert!(says(&text, "R33 Replacement token"), "{text}");
    // Back to the help, and out.
    let app = app.keys("q<esc>");
    assert!(app.app.overlays.is_empty());
    // By its number, from anywhere.
    let mut app = given("2021-03-01").keys("?d17<enter>");
    assert!(says(&rules_shown(&mut app).unwrap(), "D17 One key, one pool"));
    // A sentence of the bottom line: a client access licence has no key.
    let mut app = given("2021-03-01").at(80, 24).keys("/cal<enter>y");
    assert!(app.bottom().contains("(R23)"), "{}", app.text());
    app = app.keys("?<enter>");
    assert!(says(&rules_shown(&mut app).unwrap(), "R23 Client access licences"));
    // In dialogs that name one: the menu, what follows without a renewal, a question, a form.
    for (keys, shown) in [
        ("2ak?", "R32 A key redeems once"),
        ("5w?", "R2 Benefit expiry date"),
        ("2jar<F1>", "R36 Add or extend, for good"),
        ("7d?", "D19 Deleting forgets no rule"),
    ] {
        let mut app = given("2021-03-01").at(80, 24).keys(keys);
        let said = app.text();
        let text = rules_shown(&mut app).unwrap_or_else(|| panic!("{keys}\n{said}"));
        assert!(says(&text, shown), "{keys}\n{text}");
        // Closed, the dialog is there as it was.
        let below = keys.trim_end_matches('?').trim_end_matches("<F1>");
        assert_eq!(app.keys("q").text(), given("2021-03-01").at(80, 24).keys(below).text(), "{keys}");
    }
    // In a field it is a letter, and the other key of the help is not.
    let mut app = given("2021-03-01").at(80, 24).keys("3jag?");
    assert!(rules_shown(&mut app).is_none(), "{}", app.text());
}

/// A caption of a demonstration names rules as well: 28 in six of them.
#[test]
fn found_j8_a_demonstrations_rules_are_looked_up_where_they_are_told() {
    let played = |name: &str, steps: usize| {
        let (own, config) = (scenario(name).unwrap(), mpn_benefits::config::Config::default());
        let app = App::playing(own, &config, Text::english(), Keymap::built_in(), Theme::new(true));
        let given = Given::of(app, (80, 24));
        given.keys(&"<Space>".repeat(steps))
    };
    let mut told = 0;
    for name in names() {
        for (step, caption) in scenario(&name).unwrap().steps.iter().map(|step| &step.caption).enumerate() {
            for (at, basis) in named_in(caption).into_iter().enumerate() {
                let mut app = played(&name, step);
                let open = app.app.overlays.len();
                app = app.keys("<F1>");
                // Where no dialog is open it is the help, and has them on top.
                if open == 0 {
                    app = app.keys(&format!("{}<enter>", "<down>".repeat(at)));
                }
                let mut read = rules_shown(&mut app).unwrap_or_else(|| panic!("{name}: {caption}\n{}", app.text()));
                app = app.keys("<end>");
                read.push_str(&app.text());
                assert!(says(&read, &Text::english().rule_name(basis)), "{name}: {caption}\n{read}");
                told += 1;
                app = app.keys(if open == 0 { "<esc><esc>" } else { "<esc>" });
                assert_eq!(app.app.overlays.len(), open, "{name}: {caption}");
            }
        }
    }
    assert!(told > 5, "{told}");
}
