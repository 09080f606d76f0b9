//! Names in any script: wide letters, combining marks, joiners, right-to-left, ambiguous widths. Borders and columns stay
//! where they are, and nothing panics.

use mpn_benefits::lists::fit::{fit, width};
use mpn_benefits::lists::list::lay_out;
use proptest::prelude::*;

use super::themes::{EVERYWHERE, SIZES, broken_frames, cut_figures};
use crate::kit::effort::{every, few};
use crate::kit::harness::{CONTOSO, Given, given_text};

/// What names are made of.
const PIECES: [&str; 22] = [
    "Windows",
    " ",
    "10",
    "ウィンドウズ",
    "Ｅｎｔ",
    "阿黛尔",
    "한국어",
    "ﾊﾝｶｸ",
    "é",
    "e\u{301}",
    "a\u{30a}\u{308}\u{323}",
    "\u{301}",
    "हिन्दी",
    "ไทยที่",
    "👩\u{200d}💻",
    "👍🏽",
    "🇳🇱",
    "❤\u{fe0f}",
    "אלכס",
    "عربي ٣",
    "±Ω①§…",
    "—“x”",
];

/// The sample with other names of products, people, machines and the partner.
fn named(name: &str) -> String {
    let quoted = toml::Value::String(name.to_owned()).to_string();
    [
        "Windows 10 Enterprise",
        "Office Professional Plus 2019",
        "Adele Vance",
        "Alex Wilber",
        "Contoso Consulting",
        "HOST-A",
    ]
    .iter()
    .fold(CONTOSO.to_owned(), |text, own| text.replace(&format!("\"{own}\""), &quoted))
}

/// The cells of the list stand in their columns, whatever stands before them.
fn columns_stand(board: &mut Given) {
    let picture = board.canvas().picture();
    let (app, hits) = (&board.app, &board.app.hits);
    let (cx, list, view) = (app.cx(), app.list(), app.view());
    if !view.blocks().is_empty() || hits.rows.height == 0 || !app.overlays.is_empty() {
        return;
    }
    let layout = lay_out(view.columns(), &list.room, list.sort, picture.area.width - 2);
    for (y, row) in (hits.rows.y..hits.rows.bottom()).zip(list.order.iter().skip(hits.offset)) {
        let mut x = 1;
        for (at, wide) in &layout {
            let column = &view.columns()[*at];
            let plain = matches!(column.drawn, mpn_benefits::lists::column::Drawn::Cells)
                && column.short_cell(cx, *row).is_none();
            let cell = column.cell(cx, *row);
            let shown = fit(&cell.text, usize::from(*wide));
            let own = u16::try_from(width(&shown)).unwrap();
            let from = x + if column.right { wide - own } else { 0 };
            let mut drawn = String::new();
            let mut to = from;
            while to < from + own {
                let symbol = picture[(to, y)].symbol();
                drawn.push_str(symbol);
                to += u16::try_from(width(symbol)).unwrap().max(1);
            }
            // What is longer goes on in what is blank beside it.
            if plain && width(&cell.text) <= usize::from(*wide) {
                assert_eq!(drawn, shown.as_ref(), "row {row}, column {at}");
            }
            x += wide + 2;
        }
    }
}

fn holds(name: &str, walks: &[&str]) {
    let text = named(name);
    for size in SIZES {
        for keys in walks {
            let mut board = given_text(&text, "2021-03-01").at(size.0, size.1).keys(keys);
            let screen = board.text();
            for line in screen.lines() {
                assert!(width(line) <= usize::from(size.0), "{name:?}, {size:?}, {keys}: {line}");
            }
            let frames = broken_frames(&board.canvas().picture());
            assert!(frames.is_empty(), "{name:?}, {size:?}, {keys}: {frames:?}\n{screen}");
            if !name.contains('…') {
                assert!(cut_figures(&screen).is_empty(), "{name:?}, {size:?}, {keys}: {:?}", cut_figures(&screen));
            }
            columns_stand(&mut board);
        }
    }
}

#[test]
fn every_script_everywhere() {
    for (turn, pieces) in PIECES.chunks(6).enumerate() {
        // Other places with other scripts: together they are everywhere.
        let walks: Vec<&str> = EVERYWHERE.into_iter().skip(turn % every(5)).step_by(every(5)).collect();
        holds(&pieces.concat().repeat(2), &walks);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: few(3, 6), failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_mixture_of_scripts(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 1..14)) {
        let name = pieces.concat();
        if !name.trim().is_empty() {
            holds(&name, &["1", "3", "7", "1jjaa", "7e", "f"]);
        }
    }

    /// A text that is fitted is never wider than its room, and what is left of it is its beginning.
    #[test]
    fn nothing_is_wider_than_its_room(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..14),
        room in 0_usize..40,
    ) {
        let text = pieces.concat();
        let shown = fit(&text, room);
        prop_assert!(width(&shown) <= room, "{:?} in {}", shown, room);
        let begins = shown.strip_suffix('…').unwrap_or(&shown);
        prop_assert!(text.starts_with(begins));
    }
}

#[cfg(unix)]
mod terminal {
    use crate::kit::run::{CONTOSO, Setup, write};

    /// Behind what terminals draw in different widths the cursor is told where it stands, so that nothing there moves.
    #[test]
    fn what_is_drawn_behind_an_unsure_width_is_placed() {
        for (name, last) in [("Windows Ω", "Ω"), ("Windows 👩\u{200d}💻", "💻"), ("Windows e\u{301}", "e\u{301}")]
        {
            let setup = Setup::contoso();
            write(&setup.file(), &CONTOSO.replace("Windows 10 Enterprise", name));
            let mut run = setup.start_at(80, 24);
            run.shows("Windows");
            run.shows("all keys");
            let bytes = String::from_utf8_lossy(&run.bytes()).into_owned();
            let behind: Vec<&str> = bytes.split(last).skip(1).collect();
            assert!(!behind.is_empty(), "{name} is not drawn");
            for rest in behind {
                // Styles may change first.
                let placed = rest.split('\u{1b}').skip(1).find(|sequence| !sequence.ends_with('m'));
                let placed =
                    placed.is_some_and(|sequence| sequence.split('H').next().is_some_and(|at| at.contains(';')));
                let written = rest.split('\u{1b}').next().unwrap_or_default();
                assert!(written.is_empty() && placed, "{name}: {:?}", rest.chars().take(40).collect::<String>());
            }
            run.keys("q");
            assert_eq!(run.exit_code(), 0);
        }
    }
}

/// A mark that no letter carries is drawn with a sign below it, and nowhere else.
#[test]
fn a_mark_without_a_letter_has_a_carrier() {
    use mpn_benefits::text::visible;
    assert_eq!(visible("\u{301}Word"), "\u{25cc}\u{301}Word");
    assert_eq!(visible("\u{25cc}\u{301}Word"), "\u{25cc}\u{301}Word");
    assert_eq!(visible("e\u{301}"), "e\u{301}");
    let board = given_text(&named("\u{301}Word"), "2021-03-01").at(100, 30).keys("1").text();
    assert!(board.contains(" \u{25cc}\u{301}Word "), "{board}");
}

/// A word that has to be cut is not cut in a figure.
#[test]
fn a_first_word_is_not_cut_in_a_figure() {
    for (text, columns, shown) in [("Windows10Enterprise", 10, "Windows…"), ("2019Windows", 3, "20…")] {
        assert_eq!(fit(text, columns), shown);
    }
}
