//! What strangers stumbled over on narrow screens: cells that are cut although there is room, rows that read alike, names
//! that lose what tells them apart, sentences without their end.

use std::collections::HashSet;

use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::{State, Thing};
use mpn_benefits::file::parse;
use mpn_benefits::lists::column::{Column, Drawn};
use mpn_benefits::lists::fit::{fit_named, width};
use mpn_benefits::lists::list::{GAP, lay_out};
use mpn_benefits::lists::signs::CROSSED;
use mpn_benefits::text::is_called_alike;
use mpn_benefits::tui::app::{Message, Msg, Saving};
use mpn_benefits::tui::overlay::Overlay;
use mpn_benefits::tui::theme::Tone;
use mpn_benefits::tui::view::{DrawnLine, detail_lines};
use proptest::prelude::*;

use crate::kit::harness::{Given, given, given_text, says};
use crate::kit::program::{CONTOSO, Place, Sample, contoso, run};
use crate::kit::run::Setup;
use crate::kit::support::layout::{Dice, layout as layout_of};
use crate::kit::support::random::{days, states};

const DAYS: [&str; 5] = ["2021-03-01", "2021-04-10", "2021-09-10", "2021-10-02", "2021-12-01"];

/// The columns of the list that are shown, each with where it starts and how wide it is.
fn layout(board: &Given) -> Vec<(&'static Column, u16, u16)> {
    let list = board.app.list();
    let columns = board.app.view().columns();
    let mut x = 1;
    let stand = |(at, wide): (usize, u16)| {
        let own = (&columns[at], x, wide);
        x += wide + GAP;
        own
    };
    lay_out(columns, &list.room, list.sort, board.size.0 - 2).into_iter().map(stand).collect()
}

/// Whether a column has room for every row in full.
fn is_in_full(board: &Given, column: &Column, wide: u16) -> bool {
    let at = board.app.view().columns().iter().position(|own| std::ptr::eq(own, column)).unwrap();
    board.app.list().room.cells[at] <= wide
}

/// What a column says of a row in so many screen columns.
fn words(board: &Given, column: &Column, row: usize, wide: u16) -> String {
    let cx = board.app.cx();
    match column.drawn {
        Drawn::Fitted(_) if is_in_full(board, column, wide) => column.cell(cx, row).text.into_owned(),
        Drawn::Fitted(words) => words(cx, row, wide).map(|cell| cell.text.into_owned()).unwrap_or_default(),
        Drawn::Cells | Drawn::Groups | Drawn::Timeline(_) | Drawn::Gauge(_) => column.cell(cx, row).text.into_owned(),
    }
}

/// What stands between two screen columns of a line.
fn between(line: &str, from: u16, to: u16) -> String {
    let mut at = 0;
    let mut kept = String::new();
    for letter in line.chars() {
        if (usize::from(from)..usize::from(to)).contains(&at) {
            kept.push(letter);
        }
        at += width(letter.encode_utf8(&mut [0; 4]));
    }
    kept
}

/// No cell of the list is cut while another column has room that it does not need, or while nothing stands beside it.
fn nothing_is_cut_beside_room(board: &mut Given, told: &str) {
    let screen = board.text();
    let columns = layout(board);
    let rows = board.app.hits.rows;
    let shown: Vec<usize> = board.app.list().order.clone();
    let mut cut = false;
    for (y, row) in (rows.y..rows.bottom()).zip(shown.iter().skip(board.app.hits.offset)) {
        let line = screen.lines().nth(y.into()).unwrap_or("");
        for (at, (column, x, wide)) in columns.iter().enumerate() {
            let mut full = words(board, column, *row, *wide);
            if column.is_picture() || column.right || width(&full) <= (*wide).into() {
                continue;
            }
            // Up to the blanks before what stands beside it in this row.
            let room = columns.get(at + 1).map_or(*wide, |(next, from, own)| {
                let text = words(board, next, *row, *own);
                let blank = if next.right { usize::from(*own).saturating_sub(width(&text)) } else { 0 };
                from + u16::try_from(blank).unwrap() - column.apart() - x
            });
            let seen = between(line, *x, x + room);
            // Where one row has no room for all of its words every row is told in fewer.
            let short = column.short_cell(board.app.cx(), *row).map(|short| short.text.into_owned());
            full = short.filter(|short| seen.trim_end() == short).unwrap_or(full);
            let wanted = fit_named(&full, room.into()).into_owned();
            assert_eq!(seen.trim_end(), wanted.trim_end(), "{told}: {line}");
            cut |= wanted != full;
        }
    }
    if !cut {
        return;
    }
    let (list, all) = (board.app.list(), board.app.view().columns());
    // What stands at the right edge takes nothing from anybody.
    for (column, _, wide) in columns.iter().take(columns.len().saturating_sub(1)) {
        if column.is_picture() || column.fixed {
            continue;
        }
        let widest = shown.iter().map(|row| width(&words(board, column, *row, *wide))).max().unwrap_or(0);
        let sign = if std::ptr::eq(*column, &raw const all[list.sort]) { 2 } else { 0 };
        let heading = width(&column.heading.short(&board.app.text)) + sign;
        assert!(usize::from(*wide) <= widest.max(heading), "{told}: {} has room to spare\n{screen}", {
            column.heading.full(&board.app.text)
        });
    }
}

/// Names, sources and words are given the room that there is, on every tab, width and day.
#[test]
fn found_c37_no_cell_is_cut_while_there_is_room_beside_it() {
    for day in DAYS {
        for section in 1..=7 {
            let mut board = given(day).keys(&section.to_string());
            for wide in (60..=160).step_by(if day == DAYS[0] { 1 } else { 7 }) {
                board.size = (wide, 40);
                nothing_is_cut_beside_room(&mut board, &format!("{day}, section {section}, {wide} columns"));
            }
        }
    }
    let source = given("2021-03-01").at(100, 30).text();
    assert!(source.contains("Action Pack - core") && source.contains("Gold - incremental"), "{source}");
    let cloud = given("2021-03-01").at(80, 24).keys("2").text();
    for name in ["Dynamics 365 Customer Engagement ", "Enterprise Mobility + Security E3 "] {
        assert!(cloud.contains(name), "{cloud}");
    }
}

/// A state as a file says it; the sample where no file does.
fn written(state: &State) -> String {
    let text = layout_of(state, &mut Dice::new(7));
    if parse(&text).is_clean() { text } else { CONTOSO.to_owned() }
}

/// The rows of the list as they are drawn.
fn drawn_rows(board: &mut Given) -> Vec<String> {
    let screen = board.text();
    let rows = board.app.hits.rows;
    let kept = screen.lines().skip(rows.y.into()).take(rows.height.into());
    kept.map(|line| line.trim_start_matches('▌').trim().to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// The same over any records.
    #[test]
    fn no_cell_of_any_state_is_cut_while_there_is_room(state in states(), day in days(), wide in 60_u16..160) {
        let text = written(&state);
        for section in 1..=7 {
            let mut board = given_text(&text, &day.to_string()).at(wide, 40).keys(&section.to_string());
            nothing_is_cut_beside_room(&mut board, &format!("section {section}, {wide} columns"));
        }
    }

    /// No two dates read alike, however little room there is.
    #[test]
    fn no_two_dates_of_any_state_read_alike(state in states(), day in days()) {
        let text = written(&state);
        for size in [(80, 60), (60, 60)] {
            let mut board = given_text(&text, &day.to_string()).at(size.0, size.1).keys("6");
            let count = board.app.list().order.len();
            let rows: Vec<String> = drawn_rows(&mut board).into_iter().take(count).collect();
            // The group is named once.
            let told: Vec<String> = rows.iter().filter_map(|row| {
                row.find(|own: char| own.is_ascii_digit()).map(|at| row[at..].to_owned())
            }).collect();
            let different: HashSet<&String> = told.iter().collect();
            prop_assert_eq!(different.len(), told.len(), "{:?}: {}", size, board.text());
        }
    }
}

/// What a date is about comes first and is seen whole at the smallest usual size; its id where another one is called so.
#[test]
fn found_c29_a_date_says_what_it_is_about() {
    for day in DAYS {
        for wide in [80, 100] {
            let mut board = given(day).at(wide, 60).keys("6");
            let screen = board.text();
            let what = layout(&board).into_iter().find(|(column, ..)| matches!(column.drawn, Drawn::Fitted(_)));
            let (column, _, own) = what.unwrap();
            for row in board.app.list().order.clone() {
                let told = words(&board, column, row, own);
                let thing = board.app.view().thing(board.app.cx(), row).unwrap();
                let name = board.app.text.called(&board.app.state, thing).unwrap();
                assert!(told.contains(&name), "{day}, {wide} columns: {told}");
                let id = format!("({})", thing.id_text(&board.app.state));
                let alike = is_called_alike(&board.app.state, thing);
                // Of two that are called alike the name may be cut, never the id.
                let drawn = fit_named(&told, own.into());
                assert!(drawn == told || alike && drawn.ends_with(&id), "{day}, {wide} columns: {told}\n{screen}");
                assert!(!alike || told.contains(&id), "{day}, {wide} columns: {told}");
            }
        }
    }
    let screen = given("2021-03-01").at(80, 24).keys("6").text();
    for told in ["replace: Dynamics 365 Customer Engagement", "can move: Visual Studio Professional (vs-3)"] {
        assert!(screen.contains(told), "{told}: {screen}");
    }
}

/// What follows without a renewal is said in full, where it does not fit on lines below.
#[test]
fn found_c30_what_follows_is_said_in_full() {
    for (day, size) in [("2021-03-01", (80, 24)), ("2021-03-01", (60, 15)), ("2021-10-02", (80, 24))] {
        let mut board = given(day).at(size.0, size.1).keys("5w<home>");
        let mut seen = String::new();
        for _ in 0..30 {
            let screen = board.text();
            let inside: Vec<&str> = screen.lines().filter(|line| line.contains('│')).collect();
            assert!(!inside.iter().any(|line| line.contains('…')), "{screen}");
            seen.push_str(&inside.join("\n"));
            board = board.keys("<down>");
        }
        assert!(seen.contains("Professional"), "{seen}");
    }
}

/// The sample with a second benefit of the same product.
fn twins() -> String {
    let twin = "[[software]]\nid = \"office-gold\"\nenrollment = \"gold-cloud\"\nproduct = \"Office Professional Plus 2019\"\nquantity = 4\n\n";
    CONTOSO.replacen("[[software]]", &format!("{twin}[[software]]"), 1)
}

/// Panes and forms of two things that are called alike say which one they are about, however narrow the screen.
#[test]
fn found_c31_headers_tell_things_of_one_name_apart() {
    let twin = twins();
    for (text, keys, id) in [
        (twin.as_str(), "1/plus<enter>", "office-gold"),
        (&twin, "1/plus<enter>j", "· office-2019"),
        (CONTOSO, "3a", "(vs-1)"),
        (CONTOSO, "3ja<enter>", "(vs-2)"),
        (&twin, "1/plus<enter>je", "(office-2019)"),
        (CONTOSO, "6jj", "(vs-3)"),
    ] {
        for size in [(60, 15), (80, 24), (100, 30)] {
            let screen = given_text(text, "2021-03-01").at(size.0, size.1).keys(keys).text();
            let titles: Vec<&str> = screen.lines().filter(|line| line.contains("─ ") && line.contains(" ─")).collect();
            assert!(titles.iter().any(|line| line.contains(id)), "{keys} at {size:?}: {screen}");
        }
    }
}

/// On the Overview likewise: two seats, two tokens of one product.
#[test]
fn found_c32_rows_of_the_overview_keep_the_id_that_tells_them_apart() {
    for size in [(60, 15), (80, 24), (100, 30)] {
        let mut board = given("2021-03-01").at(size.0, size.1).keys("0");
        let screen = board.text();
        assert!(screen.contains("(vs-3)"), "{size:?}: {screen}");
    }
    let more = CONTOSO.replacen(
        "[[cloud.token]]",
        "[[cloud.token]]\nid = \"ems-twin\"\nkey = \"DEMO0-AAAA1-BEEF0-EMS00-00099\"\nseats = 3\n\n[[cloud.token]]",
        1,
    );
    let board = given_text(&more, "2021-03-01");
    for at in 0..board.app.state.cloud.len() {
        for token in 0..board.app.state.cloud[at].tokens.len() {
            let several = board.app.state.cloud[at].tokens.len() > 1;
            assert_eq!(is_called_alike(&board.app.state, Thing::Token(at, token)), several);
        }
    }
}

/// The keys of the date bar are said whole, as many as have room.
#[test]
fn found_c34_the_help_of_the_date_bar_is_not_cut() {
    for wide in 40..=120 {
        let mut board = given("2021-03-01").at(wide, 24).keys("5t");
        let screen = board.text();
        let bar = screen.lines().last().unwrap();
        assert!(!bar.contains('…'), "{wide}: {bar}");
        assert!(wide < 60 || bar.ends_with("Esc today"), "{wide}: {bar}");
    }
}

/// Signs of the day shown that stand in the lines are in the legend beside its own.
#[test]
fn found_15_the_legend_has_every_sign_of_the_day_shown() {
    for day in DAYS {
        for keys in ["0", "5"] {
            let mut board = given(day).at(80, 24).keys(keys);
            let screen = board.text();
            // Where there is no room for it, `?` has it.
            let Some(legend) = screen.lines().find(|line| line.contains("the day shown")) else { continue };
            let (own, _) = legend.split_once("the day shown").unwrap();
            for (sign, _) in CROSSED {
                let offers = screen.lines().skip_while(|line| !line.trim_start().starts_with("Offer"));
                let mut offers = offers.filter(|line| !line.contains("the day shown"));
                let drawn = offers.any(|line| line.contains(sign.letter));
                assert!(!drawn || own.contains(sign.letter), "{day}: {}\n{screen}", sign.letter);
            }
        }
    }
}

/// A field that is none, a status that nothing has, a word that is mistyped: the nearest is named, on screen and command line.
#[test]
fn found_8_a_filter_without_a_match_says_what_would_be_right() {
    for (section, view, filter, wanted) in [
        ("1", "software", "sttus:active", "No column is called “sttus”: the nearest is “Status”"),
        ("1", "software", "status:actve", "Status never reads “actve” here: the nearest is “active”"),
        ("1", "software", "status:no-key-needed", "the nearest is “no key needed”"),
        ("2", "cloud", "redemed", "No row has “redemed”: the nearest is “redeemed”"),
        ("2", "cloud", "colour:red", "No column is called “colour”: there are Benefit, Source"),
        ("7", "people", "name:adel!", "Name never reads “adel!” here: the nearest is"),
    ] {
        let screen = given("2021-03-01").keys(&format!("{section}/{filter}")).text();
        assert!(says(&screen, wanted), "{filter}: {screen}");
        let ran = Sample::new().on("2021-03-01").words(&["list", view, "--filter", filter]);
        assert!(ran.err.contains(wanted), "{filter}: {}", ran.err);
        assert_eq!(ran.code, Some(if wanted.starts_with("No column") { 2 } else { 0 }), "{filter}");
    }
    // What is a part of a word and no field stays one.
    let screen = given("2021-03-01").keys("5<enter><esc>/maps").text();
    assert!(!screen.contains("No column"), "{screen}");
}

/// A detail pane that is scrolled begins with the beginning of what it says, at every place it is scrolled to.
#[test]
fn found_c36_a_scrolled_pane_begins_with_a_sentence() {
    for (section, size) in [("5", (80, 24)), ("5", (60, 15)), ("1", (60, 15)), ("2", (60, 15)), ("3", (60, 15))] {
        let mut board = given("2021-03-01").at(size.0, size.1).keys(&format!("{section}<enter>"));
        for _ in 0..30 {
            let screen = board.text();
            let detail = board.app.detail().unwrap();
            let lines = detail_lines(&detail, size.0);
            let first = screen.lines().nth(board.app.hits.detail.y.into()).unwrap_or("").to_owned();
            let said = |line: &DrawnLine| {
                !line.pieces.is_empty() && line.pieces.iter().all(|(_, text, _)| first.contains(text.trim()))
            };
            let own: Vec<&DrawnLine> = lines.iter().filter(|line| said(line)).collect();
            let tall = lines.iter().filter(|line| line.goes_on).count() > usize::from(board.app.hits.detail.height);
            assert!(tall || own.iter().any(|line| !line.goes_on), "{section} at {size:?}: {screen}");
            board = board.keys("<down>");
        }
    }
}

/// What was said last is said to its end, whatever stands at the right of the bottom line.
#[test]
fn found_c35_what_is_said_is_not_cut() {
    for size in [(60, 15), (80, 24)] {
        let mut board = given("2021-03-01").at(size.0, size.1).keys("1jj");
        let words = "win-ent-mak is in the buffer of tmux, cleared in 30 s, and perhaps on the clipboard of your \
                     terminal, which is out of reach here: whoever can read its screen can read it there.";
        board.app.message = Some(Message { text: words.to_owned(), tone: Tone::Plain });
        board.app.saving = Saving::Saved("10:41".to_owned());
        let screen = board.text();
        assert!(says(&screen, "can read it there."), "{size:?}: {screen}");
        assert!(screen.lines().last().unwrap().contains("10:41") || size.0 < 80, "{screen}");
    }
}

/// Tables of the command line are no wider than the terminal: what has no room goes on below, and days are whole. Elsewhere a
/// row is a line.
#[test]
fn found_9_a_table_fits_the_terminal() {
    for view in ["software", "cloud", "visual-studio", "technical", "offers", "people"] {
        let piped = Sample::new().on("2021-03-01").run(&format!("list {view}")).fine().out;
        let words: HashSet<&str> = piped.split_whitespace().collect();
        let mut run = Setup::contoso().arguments(&["list", view]).start_at(80, 60);
        assert_eq!(run.exit_code(), 0);
        let text = run.text();
        for word in text.split_whitespace() {
            assert!(words.iter().any(|whole| whole.contains(word)), "{view}: {word}\n{text}");
        }
        // Nothing is left out, and nothing comes twice.
        let letters = |text: &str| {
            let mut all: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            all.sort_unstable();
            all
        };
        assert_eq!(letters(&text), letters(&piped), "{view}: {text}");
        // A day is whole.
        let days = |text: &str| text.split_whitespace().filter(|word| word.starts_with("202")).count();
        assert_eq!(days(&text), days(&piped), "{view}: {text}");
        // What the terminal breaks begins at its edge: there stand the pieces of the first column only.
        let first: HashSet<&str> = piped.lines().filter_map(|line| line.split_whitespace().next()).collect();
        for line in text.lines().filter(|line| line.starts_with(|own: char| !own.is_whitespace())) {
            let begins = line.split_whitespace().next().unwrap();
            assert!(view == "people" || first.iter().any(|word| word.contains(begins)), "{view}: {line}\n{text}");
        }
        let columns = piped.lines().map(width).max().unwrap();
        assert!(columns <= 80 || text.lines().count() > piped.lines().count(), "{view}: {text}");
    }
}

/// Seats that nobody has put on record yet are told as what they are.
#[test]
fn found_11_seats_without_a_record_say_so() {
    let (first, rest) = CONTOSO.split_once("  [[visual_studio.seat]]").unwrap();
    let after = &rest[rest.find("\n[[").unwrap()..];
    let none = format!("{first}{after}");
    assert!(parse(&none).is_clean());
    let screen = given_text(&none, "2021-03-01").at(80, 24).keys("3").text();
    assert!(says(&screen, "3 seats nobody recorded yet"), "{screen}");
    let two = CONTOSO.replacen("quantity = 3", "quantity = 5", 1);
    let screen = given_text(&two, "2021-03-01").at(80, 24).keys("3").text();
    assert!(says(&screen, "2 more seats nobody recorded yet"), "{screen}");
}

/// What one step recorded is named when it is recorded, undone and done again.
#[test]
fn found_15_undo_names_what_several_changes_were() {
    let text = mpn_benefits::text::Text::of("en");
    let add = |kind, id: &str| Command::Add { kind, parent: None, fields: vec![(Field::Id, Value::Text(id.into()))] };
    let all = ["visio", "project", "access", "word"].map(|id| add(Kind::Software, id));
    let told = text.done(&State::default(), &Command::Several(all.to_vec()), None, None);
    assert_eq!(
        told,
        "Recorded 4 changes as one step: software benefit visio, software benefit project, software benefit access and 1 more."
    );
    let told = text.done(
        &State::default(),
        &Command::Several(vec![add(Kind::Person, "ada"), add(Kind::Key, "k")]),
        None,
        None,
    );
    assert_eq!(told, "Recorded 2 changes as one step: person ada, product key k.");
}

/// On one screen every key is masked alike.
#[test]
fn found_15_masks_have_one_shape() {
    for wide in [60, 80, 99, 100, 120] {
        let mut shapes = HashSet::new();
        let mut board = given("2021-03-01").at(wide, 30).keys("1");
        for _ in 0..5 {
            let screen = board.text();
            let masked =
                screen.split_whitespace().filter(|word| word.contains("••") && word.ends_with(char::is_numeric));
            shapes.extend(masked.map(|word| word.contains('-')));
            board = board.keys("j");
        }
        assert_eq!(shapes.len(), 1, "{wide}");
    }
}

/// A filter that stands is replaced by what is typed or pasted first, and kept by a key that moves.
#[test]
fn found_16_an_opened_filter_is_replaced_by_what_is_typed() {
    let filter = |keys: &str| given("2021-03-01").keys(keys).app.list().filter.clone();
    assert_eq!(filter("1/win<enter>/sql"), "sql");
    assert_eq!(filter("1/win<enter>/<end> ent"), "win ent");
    assert_eq!(filter("1/win<enter>/<left>x"), "wixn");
    assert_eq!(filter("1/win<enter>/<bs>"), "");
    assert_eq!(filter("1/win<enter>/<enter>"), "win");
    assert_eq!(filter("1/win<enter>/<esc>"), "");
    assert_eq!(filter("1/win<bs>"), "wi");
    let pasted = given("2021-03-01").keys("1/win<enter>/").send(Msg::Paste("office".to_owned()));
    assert_eq!(pasted.app.list().filter, "office");
    let told = given("2021-03-01").at(80, 24).keys("1/win<enter>/").keys_bottom("");
    assert!(told.contains("typing replaces it"), "{told}");
}

/// A key, a token or a seat can be made from anywhere: which benefit it belongs to is asked, or known where there is one.
#[test]
fn found_17_a_part_is_made_where_no_row_is_selected() {
    for (keys, asked) in [
        ("1/zzz<enter>ny", "Where does the product key belong?"),
        ("5ny", "Where does the product key belong?"),
        ("5nt", "Where does the token belong?"),
        ("7ny", "Where does the product key belong?"),
    ] {
        let screen = given("2021-03-01").keys(keys).text();
        assert!(says(&screen, asked), "{keys}: {screen}");
        let chosen = given("2021-03-01").keys(&format!("{keys}<down><enter>"));
        assert!(matches!(chosen.app.overlays.last(), Some(Overlay::Form(_))), "{keys}");
        let back = given("2021-03-01").keys(&format!("{keys}<esc>"));
        assert!(matches!(back.app.overlays.last(), Some(Overlay::New(_))), "{keys}: Esc leads back");
    }
    // There is one Visual Studio benefit.
    let seat = given("2021-03-01").keys("5ne");
    assert!(matches!(seat.app.overlays.last(), Some(Overlay::Form(_))));
    // Where there is none, what has to be added first is said.
    let empty = CONTOSO.split("[[software]]").next().unwrap();
    let told = given_text(empty, "2021-03-01").keys("5").keys_bottom("ny");
    assert!(told.contains("belongs to a software benefit, and there is none yet"), "{told}");
}

/// What is the only possibility is answered already, and the form begins with what is not.
#[test]
fn found_16_the_one_possible_word_is_the_default() {
    // No subscription of the product is on that tenant: a new one is the only way.
    let without = CONTOSO.replacen("product = \"Microsoft 365 E3\"\ntenant", "product = \"Project Plan 3\"\ntenant", 1);
    let mut board = given_text(&without, "2021-03-01").keys("2/365 e3<enter>ar");
    assert!(says(&board.text(), "new"), "{}", board.text());
    board = board.send(Msg::Paste("contoso.onmicrosoft.com".to_owned()));
    let screen = board.text();
    let tenant = screen.lines().find(|line| line.contains("contoso.onmicrosoft.com"));
    assert!(tenant.is_some_and(|line| line.contains("Tenant")), "{screen}");
}

/// The preview of an import says what a key is and allows, which products are new, and which columns nothing is read from.
#[test]
fn found_2_an_import_says_what_it_takes_and_what_it_does_not() {
    let table = "name,key,type,limit,colour\nWindows 10 Enterprise,DEMO0-AAAA1-BEEF0-WIN10-00077,MAK,50,red\n\
                 Visio Professional 2019,DEMO0-AAAA1-BEEF0-VISI0-00001,Retail,,blue\n";
    let sample = Sample::new().on("2021-03-01");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.csv");
    crate::kit::run::write(&path, table);
    let ran = sample.words(&["import", path.to_str().unwrap(), "--into", "maps"]);
    let said = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("new Windows 10 Enterprise ••00077 MAK 50"), "{}", ran.out);
    assert!(said.contains("new product Visio Professional 2019 ••00001 retail"), "{}", ran.out);
    assert!(ran.err.contains("1 column is not read: colour"), "{}", ran.err);
    for size in [(80, 24), (100, 30)] {
        let path = path.to_str().unwrap();
        let mut board = given("2021-03-01").at(size.0, size.1).keys("I").send(Msg::Paste(path.to_owned()));
        board = board.keys("<enter>");
        let read = mpn_benefits::tui::foreign::read(path).map_err(|_| String::new()).map(std::sync::Arc::new);
        board = board.send(Msg::Brought(read)).keys("<enter>");
        let screen = board.text();
        for wanted in ["MAK 50", "new product", "Visio Professional 2019", "1 column is not read: colour"] {
            assert!(says(&screen, wanted), "{size:?} {wanted}: {screen}");
        }
    }
}

/// Shells are offered headings of several words, and no CAL for an activation.
#[test]
fn found_15_shells_complete_headings_and_leave_out_what_is_never_activated() {
    let sample = Sample::new().on("2021-03-01");
    let ran = sample.words(&["list", "software", "--sort", "activate-by"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.out, sample.words(&["list", "software", "--sort", "Activate by"]).out);
    let offered = |words: &[&str]| {
        let place = Place::new();
        let mut command = place.mpn(["--", "mpn"]);
        command.args(words).env("MPN_COMPLETE", "fish").env("MPN_FILE", contoso());
        run(&mut command).fine().out
    };
    assert!(offered(&["list", "software", "--sort", "Act"]).contains("Activate-by"));
    let targets = offered(&["activate", ""]);
    for cal in ["ws-cal", "cal", "sql-2019"] {
        assert!(!targets.lines().any(|line| line.split('\t').next() == Some(cal)), "{targets}");
    }
    assert!(!targets.to_lowercase().contains("2019 cal"), "{targets}");
    assert!(targets.contains("win-ent-mak"), "{targets}");
}
