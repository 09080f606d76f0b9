//! A paste is one text, cut at a sensible length with a word about it (l2).

use mpn_benefits::keys::{Chord, Key};
use mpn_benefits::tui::app::Msg;
use proptest::prelude::*;

use super::{ends, type_ahead};
use crate::kit::effort::few;
use crate::kit::harness::{Given, given, says};
use crate::kit::run::{Run, Setup};

/// Where there is a field to type into: how it is opened and emptied, and how many characters it takes.
const FIELDS: [(&str, usize); 7] = [
    ("/", 256),
    ("f", 256),
    ("?", 256),
    ("t", 256),
    ("e<Ctrl-U>", 65_536),
    ("e<tab><tab><Ctrl-U>", 65_536),
    ("aa<Ctrl-U>", 65_536),
];

fn said(app: &Given) -> String {
    app.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default()
}

fn cut(left_out: usize, most: usize) -> String {
    let count = if left_out == 1 { "character is".to_owned() } else { format!("{left_out} characters are") };
    format!("The paste was cut: its last {count} left out, as this field takes {most} at most.")
}

/// What does not fit is counted, character for character, wherever it was cut.
#[test]
fn found_l2_a_paste_is_cut_with_a_word_about_it() {
    for (keys, most) in FIELDS {
        for total in [most + 1, 100_000, 400_000] {
            let app = given("2021-03-01").keys(keys);
            let mut app = app.send(Msg::Paste("7".repeat(total)));
            let sentence = cut(total - most, most);
            assert_eq!(said(&app), sentence, "{keys} {total}");
            // Behind a date there is no room for more of it.
            let shown = if keys == "t" { app.text().lines().count() > 0 } else { says(&app.text(), &sentence) };
            assert!(shown, "{keys}: the sentence is not on the screen:\n{}", app.text());
            // One letter more has no room either; instead of another one it has.
            app = app.keys("7");
            assert_eq!(said(&app), format!("This field is full: it takes {most} characters at most."), "{keys}");
            app = app.keys("<bs>7");
            assert_eq!(said(&app), "", "{keys}");
        }
        // As the reader of a terminal hands it on: the beginning, and how much more there was.
        let app = given("2021-03-01").keys(keys).send(Msg::PasteBegin("7".repeat(200_000), 300_000));
        assert_eq!(said(&app), cut(500_000 - most, most), "{keys}");
        // Where nothing is cut, nothing is said.
        let app = given("2021-03-01").keys(keys).send(Msg::Paste("7".repeat(most)));
        assert_eq!(said(&app), "", "{keys}");
    }
    // Where there is no field, what there always was.
    let app = given("2021-03-01").send(Msg::Paste("x".repeat(400_000)));
    assert!(said(&app).starts_with("Nothing to paste into here"));
}

/// Lists are joined as they always were, and cut after that.
#[test]
fn found_l2_a_pasted_list_is_one_text() {
    let list: Vec<String> = (0..30_000).map(|number| format!("LAB-{number:05}")).collect();
    let list = list.join("\r\n");
    let mut app = given("2021-03-01").keys("aa").send(Msg::Paste(list));
    assert!(said(&app).contains("as this field takes 65536 at most"), "{}", said(&app));
    app = app.keys("<home>");
    assert!(says(&app.text(), "LAB-00000, LAB-00001, LAB-00002"), "{}", app.text());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(few(6, 16)))]

    /// Letters that come together, pasted or not, are what they are one by one; wherever the cursor stands.
    #[test]
    fn found_l2_letters_that_come_together_are_those_letters(
        before in "[a-zäß漢0-9 ]{0,8}",
        moves in "(<left>|<right>|<home>|<end>){0,6}",
        text in "[!-~äß漢🙂]([ -~äß漢🙂]{0,12}[!-~äß漢🙂])?",
    ) {
        for keys in ["/", "f", "?", "e", "aa"] {
            let start = || given("2021-03-01").keys(keys).keys(&before).keys(&moves);
            let letter = |letter: char| Msg::Key(Chord::plain(Key::Char(letter)));
            let mut single = text.chars().fold(start(), |app, own| app.send(letter(own)));
            let mut pasted = start().send(Msg::Paste(text.clone()));
            prop_assert_eq!(single.text(), pasted.text(), "{}", keys);
            let app = start();
            if text.chars().all(|own| app.app.types(Chord::plain(Key::Char(own))).is_some()) {
                let mut together = app.send(Msg::Typed(text.clone()));
                prop_assert_eq!(single.text(), together.text(), "{}", keys);
            }
        }
    }
}

/// What a key does besides typing is done: only those that type are taken together.
#[test]
fn found_l2_keys_that_do_something_are_not_letters() {
    let letter = |letter: char| Chord::plain(Key::Char(letter));
    let app = given("2021-03-01");
    assert_eq!(app.app.types(letter('x')), None, "a list has no field");
    let app = app.keys("/");
    assert_eq!(app.app.types(letter('x')), Some('x'));
    assert_eq!(app.app.types(Chord { ctrl: true, ..letter('c') }), None);
    assert_eq!(app.app.types(Chord { alt: true, ..letter('x') }), None);
    for keys in ["t", "a", "n", "F", "d"] {
        let app = given("2021-03-01").keys(keys);
        assert_eq!(app.app.types(letter('2')), None, "{keys}: letters choose there");
    }
}

/// The figure of the entry: 400 kB, and whoever waits for what.
#[test]
fn found_l2_nobody_waits_for_a_paste() {
    let paste = [b"\x1b[200~".to_vec(), b"PC-0001 ".repeat(50_000), b"\x1b[201~".to_vec()].concat();
    for field in ["e", "/", "f"] {
        let open = |field: &str| {
            let mut run = Setup::contoso().start();
            run.shows("a actions");
            run.keys(field);
            run.hides("a actions");
            run
        };
        let mut run = open(field);
        type_ahead(&mut run, [&paste[..], b"\x03"].concat());
        assert_eq!(ends(&mut run, "Ctrl-C"), 0, "{field}");
        let mut run = open(field);
        type_ahead(&mut run, paste.repeat(3));
        run.shows("The paste was cut");
        Run::signal("TERM", run.process());
        assert_eq!(ends(&mut run, "TERM"), 143, "{field}");
    }
    // The same without brackets.
    let mut run = Setup::contoso().start();
    run.shows("a actions");
    run.keys("e");
    run.hides("a actions");
    type_ahead(&mut run, [b"PC-0001 ".repeat(50_000), b"\x03".to_vec()].concat());
    assert_eq!(ends(&mut run, "Ctrl-C"), 0);
}
