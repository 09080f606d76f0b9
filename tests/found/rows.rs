//! What is left of rows, lines and titles where a screen is narrow: nothing that reads as something else.

use mpn_benefits::lists::column::{Cut, Drawn};
use mpn_benefits::lists::fit::{fit, width};
use mpn_benefits::lists::heading;
use mpn_benefits::lists::list::lay_out;
use proptest::prelude::*;

use crate::kit::harness::{Given, given, given_text};
use crate::kit::program::CONTOSO;

const DAYS: [&str; 5] = ["2021-03-01", "2021-04-10", "2021-09-10", "2021-10-02", "2021-12-01"];

/// Which columns of the list are shown, with their widths.
fn layout(board: &Given) -> Vec<(usize, u16)> {
    let list = board.app.list();
    lay_out(board.app.view().columns(), &list.room, list.sort, board.size.0 - 2)
}

/// The sample with a competency that grants what the Action Pack does, too.
fn twins() -> String {
    let twin = "[[software]]\nid = \"win-gold\"\nenrollment = \"gold-cloud\"\nproduct = \"Windows 10 Enterprise\"\nquantity = 4\n\n";
    CONTOSO.replacen("[[software]]", &format!("{twin}[[software]]"), 1)
}

/// No piece of a figure or a day, and no piece of a status, on any section, width and day.
#[test]
fn found_b8_no_figure_day_or_status_is_cut() {
    for day in DAYS {
        for section in 1..=7 {
            let mut board = given(day).keys(&section.to_string());
            for wide in 60..=120 {
                board.size = (wide, 24);
                let screen = board.text();
                for line in screen.lines().filter(|line| line.contains('…')) {
                    let pieces: Vec<&str> = line.split('…').collect();
                    let cut = |piece: &&str| piece.trim_end_matches('-').ends_with(|own: char| own.is_ascii_digit());
                    let cut = pieces[..pieces.len() - 1].iter().any(cut);
                    assert!(!cut, "{day}, section {section}, {wide} columns: {line}");
                }
                let (cx, view) = (board.app.cx(), board.app.view());
                for (at, own) in layout(&board) {
                    let column = &view.columns()[at];
                    if column.cut != Cut::Never || column.timeline().is_some() {
                        continue;
                    }
                    for row in &board.app.list().order {
                        // A status may be said in fewer words, of which none is cut either.
                        let cell = if let Drawn::Fitted(words) = column.drawn {
                            words(cx, *row, own).map(|cell| cell.text)
                        } else {
                            Some(column.cell(cx, *row).text)
                        };
                        let mut cell = cell.unwrap_or_default();
                        if let Some(short) = column.short_cell(cx, *row).filter(|_| width(&cell) > own.into()) {
                            cell = short.text;
                        }
                        assert!(width(&cell) <= own.into(), "{day}, section {section}, {wide} columns: {cell}");
                    }
                }
            }
        }
    }
}

/// What says where a benefit is from goes before a product is cut; where two are called the same it stays and differs.
#[test]
fn found_b5_rows_can_be_told_apart() {
    for (text, alike) in [(CONTOSO.to_owned(), false), (twins(), true)] {
        for section in ["1", "2", "4"] {
            let mut board = given_text(&text, "2021-03-01").keys(section);
            let source = board.column(heading::SOURCE);
            let at = board.app.view().columns().iter().position(|own| std::ptr::eq(own, source)).unwrap();
            let mut names = board.rows();
            names.sort_unstable();
            let same = names.windows(2).any(|pair| pair[0] == pair[1]);
            assert_eq!(same, alike && section == "1");
            for wide in 60..=140 {
                board.size = (wide, 24);
                let shown = layout(&board);
                let named = shown[0].1;
                let cut = names.iter().any(|name| width(name) > named.into());
                let own = shown.iter().find(|(column, _)| *column == at).map(|(_, own)| *own);
                if same {
                    let own = own.unwrap_or_else(|| panic!("{wide} columns: no source"));
                    let sources = board.rows_of(heading::SOURCE);
                    let mut rows: Vec<(String, String)> = board
                        .rows()
                        .into_iter()
                        .zip(&sources)
                        .map(|(name, from)| (fit(&name, named.into()).into_owned(), fit(from, own.into()).into_owned()))
                        .collect();
                    rows.sort_unstable();
                    assert!(rows.windows(2).all(|pair| pair[0] != pair[1]), "{wide} columns: {rows:?}");
                } else {
                    assert!(
                        own.is_none() || !cut,
                        "section {section}, {wide} columns: a product is cut beside its source"
                    );
                }
            }
        }
    }
}

/// Two offers of one kind and level are told apart by their names, and where those are the same by their ids.
#[test]
fn found_b5_sources_differ_where_offers_do() {
    let sources = |competency: &str| {
        let more = format!(
            "[[enrollment]]\nid = \"gold-two\"\noffer = \"competency\"\ncompetency = \"{competency}\"\nlevel = \"gold\"\n\
             purchased = 2020-03-15\n\n[[software]]\nid = \"sql-two\"\nenrollment = \"gold-two\"\n\
             product = \"SQL Server 2019 Standard\"\nquantity = 4\nactivation = \"none\"\n\n"
        );
        let board = given_text(&CONTOSO.replacen("[[software]]", &format!("{more}[[software]]"), 1), "2021-03-01");
        let rows = board.rows().into_iter().zip(board.rows_of(heading::SOURCE));
        let mut own: Vec<String> = rows.filter(|(name, _)| name.starts_with("SQL")).map(|(_, from)| from).collect();
        own.sort_unstable();
        own
    };
    assert_eq!(sources("data-platform"), ["Gold Cloud Platform - incremental", "Gold Data Platform - core"]);
    assert_eq!(sources("Cloud Platform"), ["gold-cloud - incremental", "gold-two - core"]);
}

/// The line of what comes next names things as people do, and what there is besides.
#[test]
fn found_b6_the_next_line_names_things() {
    let line = |day: &str, wide: u16| given(day).at(wide, 24).text().lines().nth(2).unwrap().trim().to_owned();
    let ids = ["d365-5", "ems-16", "m365-25", "vs-1", "vs-3", "win-ent", "maps", "gold-cloud", "d365-demo"];
    for day in DAYS.into_iter().chain(["2021-03-16", "2021-04-15", "2021-08-20", "2022-04-01"]) {
        let mut board = given(day);
        for wide in 60..=140 {
            board.size = (wide, 24);
            let told = board.text().lines().nth(2).unwrap().to_owned();
            for id in ids.iter().filter(|id| told.contains(**id)) {
                // Alone where the name has no room.
                let named = told.contains(&format!("({id})"))
                    || told.ends_with(&format!(": {id}"))
                    || told.contains(&format!(": {id} "));
                assert!(named, "{day}, {wide} columns: {told}");
            }
            assert!(!told.contains("(+ 1"), "{day}, {wide} columns: {told}");
        }
    }
    assert!(line("2021-03-01", 80).starts_with("next 2021-03-12: replace: Dynamics 365 Customer Engagement  "));
    assert!(line("2021-09-10", 80).contains("left (+ fee) · 2021-09-24: reminder: maps"), "{}", line("2021-09-10", 80));
    assert!(
        line("2021-10-02", 80).contains("lapsed: 5 machines to clear (+ fee) · 2022-02-10: ends: d365-demo"),
        "{}",
        line("2021-10-02", 80)
    );
    assert!(line("2021-04-15", 80).contains("fee not on record · today: can move: vs-1"), "{}", line("2021-04-15", 80));
}

/// Whatever is scrolled says how much of it is above and below, and whose lines those are that are seen.
#[test]
fn found_b7_a_scrolled_box_says_what_is_beyond_it() {
    for (keys, size) in [("5w", (60, 15)), ("5w", (80, 24)), ("?", (80, 24)), ("?", (60, 15)), ("f0", (80, 15))] {
        let mut board = given("2021-03-01").at(size.0, size.1).keys(keys);
        let mut seen_above = false;
        for _ in 0..40 {
            let screen = board.text();
            let (rows, first, all) = {
                let hits = &board.app.hits;
                (usize::from(hits.picker.height), hits.picker_first, hits.picker_entries)
            };
            let border = screen.lines().rfind(|line| line.contains('└')).unwrap().to_owned();
            let below = all.saturating_sub(first + rows);
            assert_eq!(border.contains(&format!("{below} more")), below > 0, "{keys}: {screen}");
            assert_eq!(border.contains(&format!("{first} above")), first > 0, "{keys}: {screen}");
            seen_above |= first > 0;
            if keys == "5w" {
                // The rest of a line has none: the first that begins has, and no line is longer than four.
                let top = screen.lines().skip(board.app.hits.picker.y.into()).take(4);
                assert!(top.into_iter().any(|line| line.starts_with("│ 202") || line.starts_with("│▌202")), "{screen}");
            }
            board = board.keys("<down>");
        }
        assert!(seen_above || size.1 > 15, "{keys} at {size:?} is scrolled");
    }
    // The detail pane likewise.
    let mut board = given("2021-03-01").at(80, 24).keys("5<enter>jjjjjjjjjjjjjjjj");
    let screen = board.text();
    assert!(screen.contains(" above"), "{screen}");
}

/// The title of a key that is shown says which one it is, however long its product is called.
#[test]
fn found_b9_a_shown_key_says_which_it_is() {
    let long = "Office Professional Plus 2019 for the branch offices of the north, volume licence, all languages";
    let text = CONTOSO.replace("Office Professional Plus 2019", long);
    for wide in [40, 60, 80, 120] {
        let shown = given_text(&text, "2021-03-01").at(wide, 24).keys("/office<enter><enter>v").text();
        let title = shown.lines().find(|line| line.contains('┌')).unwrap_or_else(|| panic!("{shown}"));
        assert!(title.contains("(office-mak)"), "{wide}: {shown}");
    }
}

proptest! {
    /// A cut text has no piece of a word with a figure in it but its first one, and never more columns than it may have.
    #[test]
    fn a_cut_leaves_no_piece_of_a_figure(text in "([a-zé]{1,9}|[0-9]{1,4}|20[0-9]{2}-[01][0-9]-[0-3][0-9]| ){1,12}", room in 0_usize..40) {
        let shown = fit(&text, room);
        prop_assert!(width(&shown) <= room);
        if let Some(kept) = shown.strip_suffix('…') {
            let words: Vec<&str> = text.split(' ').collect();
            for (at, piece) in kept.split(' ').enumerate().filter(|(_, piece)| !piece.is_empty()) {
                let figure = piece.chars().any(|own| own.is_ascii_digit());
                let last = at + 1 == kept.split(' ').count();
                let only = !words[at].chars().any(char::is_alphabetic);
                prop_assert!(!figure || !last && piece == words[at] || at == 0 && !only, "{shown:?} of {text:?}");
            }
        }
    }
}
