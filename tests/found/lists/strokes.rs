//! Keys that are no commands: letters never destroy anything, and what comes in one piece with the key that closed a dialog
//! was pasted into it (c3). What `AltGr` types is the character (c4).

use std::time::Duration;

use mpn_benefits::config::Config;
use mpn_benefits::keys::{Chord, Key, KeyFile, Keymap};
use mpn_benefits::tui::app::Effect;
use mpn_benefits::tui::input::{Cutter, Input};

use super::*;
use crate::kit::harness::{not_saved, session, start};

/// Where something can be selected, and everything that opens a dialog there.
const PLACES: [&str; 9] = ["1", "1j", "1<enter>", "2", "3", "4", "5", "6", "7jj"];

/// A dashboard with something on the screen that is not on the disk.
fn unsaved() -> Given {
    given(DAY).slowly().keys("7npAnn Lee<enter>").send(not_saved("no"))
}

/// What was there before is there still, whatever was added.
fn kept(app: &Given) -> bool {
    let ids = |state: &State| -> Vec<String> {
        state.things().filter_map(|thing| thing.id(state)).map(ToString::to_string).collect()
    };
    let now = ids(&app.app.state);
    ids(&sample()).iter().all(|id| now.contains(id))
}

/// After `d` only Enter deletes; every letter and digit keeps it, and says so.
#[test]
fn found_c3_no_letter_and_no_digit_deletes() {
    for place in PLACES {
        let open = || given(DAY).keys(place).keys("d");
        if !open().app.overlays.is_empty() {
            for letter in ('a'..='z').chain('0'..='9') {
                let app = open().keys(&letter.to_string());
                assert!(kept(&app), "{place} d {letter}");
                // The key that leaves closes a question as Esc does; all others are no answer, and that is said.
                let told = letter == 'q' || said(&app).contains("nothing was done");
                // What stands behind a rule that is named there is looked up.
                let asks = letter == 'i' && says(&open().text(), "(R");
                assert!(asks || (app.app.overlays.is_empty() && told), "{place}: {letter}");
            }
            let text = given(DAY).at(120, 60).keys(place).keys("d").text();
            assert!(says(&text, "Only Enter on the answer that says so deletes."), "{text}");
            assert!(!kept(&open().keys("<down><enter>")), "{place}");
            assert!(kept(&open().keys("<enter>")) && kept(&open().keys("<esc>")), "{place}");
        }
    }
    let app = given(DAY).keys("word2019");
    assert!(kept(&app));
}

/// Nor does one drop what is not saved: by reading again, by the editor, by leaving.
#[test]
fn found_c3_no_letter_drops_what_is_not_saved() {
    let lost = |app: &Given| {
        app.effects.iter().any(|effect| matches!(effect, Effect::Quit | Effect::Reload | Effect::Edit(_)))
    };
    for asked in ["R", "E", "q"] {
        for letter in ["a", "E", "R", "U", "q", "u", "x", "y", "1", "4", "9"].map(|own| own.chars().next().unwrap()) {
            if asked == "q" && matches!(letter, '2' | '3') {
                // Try again, and elsewhere: nothing is lost by either.
                continue;
            }
            let app = unsaved().keys(asked).keys(&letter.to_string()).keys(&letter.to_string());
            assert!(!lost(&app), "{asked}{letter}");
        }
    }
    for (asked, meant) in [("R", "<enter>"), ("E", "<enter>"), ("q", "4<enter>"), ("q", "<Ctrl-C>")] {
        assert!(lost(&unsaved().keys(asked).keys(meant)), "{asked}{meant}");
    }
    // A click, a paste, another key in between: the question is asked anew.
    for between in [Msg::Click(3, 3), Msg::Paste("x".to_owned()), Msg::Scroll(3)] {
        let app = unsaved().keys("R").send(between).keys("<enter>");
        assert!(!lost(&app));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever words are typed on a list, no record goes and nothing unsaved is dropped.
    #[test]
    fn found_c3_no_word_destroys_anything(place in 0_usize..PLACES.len(), words in "[a-zA-Z0-9]{1,12}") {
        let app = given(DAY).keys(PLACES[place]).keys(&words);
        prop_assert!(kept(&app), "{}: {}", PLACES[place], words);
        let app = unsaved().keys(&words);
        // The words for trying again and for another file lose nothing.
        let lost = app.effects.iter().any(|effect| matches!(effect, Effect::Reload | Effect::Edit(_) | Effect::Quit));
        prop_assert!(!lost || !app.app.is_unsaved(), "{}", words);
    }
}

/// What is told apart: the keys of one piece, and keys that are pressed.
#[cfg(unix)]
mod pieces {
    use super::*;
    use crate::kit::run::{Run, Setup, until};

    fn own(run: &Run) -> String {
        std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap()
    }

    /// The form of an activation, open and empty.
    fn form() -> Run {
        let mut run = Setup::contoso().start();
        run.shows("a actions");
        run.keys("aa");
        run.shows("Used this key before?");
        run
    }

    /// An unbracketed paste of two lines: the first is recorded, the second runs nothing, and that is said.
    #[test]
    fn found_c3_the_rest_of_a_paste_is_no_command() {
        for (pasted, rest) in [
            ("web1\nprod2\n", "6 keys did nothing: the dialog they were meant for had just closed."),
            ("web1\rprod2\rqq\r", "9 keys did nothing"),
            ("web1\rd\rd\rd\r", "6 keys did nothing"),
            ("web1\rd", "d did nothing: the dialog it was meant for had just closed."),
            ("web1\rq", "q did nothing"),
            ("web1\ru", "u did nothing"),
        ] {
            let mut run = form();
            run.keys(pasted);
            run.until(rest, |run| says(&run.text(), rest) && says(&run.text(), "1 of 5 used"));
            until("the first line on the disk", || own(&run).contains("machine = \"web1\""));
            let file = own(&run);
            assert_eq!(file.lines().filter(|line| !CONTOSO.contains(*line)).count(), 1, "{pasted:?}: {file}");
            pressed(&mut run, "?", "type to search");
        }
    }

    /// Presses a key until it is taken: one that comes right after those of a piece is still one of them.
    fn pressed(run: &mut Run, key: &str, wanted: &str) {
        let mut tries = 0;
        while !run.text().contains(wanted) {
            tries += 1;
            assert!(tries < 60, "{key} is never taken:\n{}", run.text());
            run.keys(key);
            std::thread::sleep(Duration::from_millis(500));
        }
    }

    /// A question that was opened in the middle of a piece is not answered by the rest of it.
    #[test]
    fn found_c3_nobody_answers_a_question_that_was_not_seen() {
        for piece in ["jd\r", "7jjd\r", "jprod\r", "jd\r\r\r"] {
            let mut run = Setup::contoso().start();
            run.shows("a actions");
            run.keys(piece);
            run.shows("Only Enter on the answer that says so deletes.");
            run.shows("at one stroke with the key that asks this");
            assert_eq!(own(&run), CONTOSO, "{piece:?}");
        }
        // Seen, it is.
        let mut run = Setup::contoso().start();
        run.shows("a actions");
        run.keys("7");
        run.shows("MPN › Benefits › People");
        run.keys("jj");
        run.shows("▌Alex");
        run.keys("d");
        run.shows("Only Enter on the answer that says so deletes.");
        run.keys("\u{1b}[B\r");
        until("it gone", || !own(&run).contains("id = \"alex\""));
    }

    /// Who types ahead is understood: on the list, into a filter, through menus and forms.
    #[test]
    fn found_c3_typing_ahead_goes_on_working() {
        let mut run = Setup::contoso().start();
        run.shows("a actions");
        run.keys("/win\r");
        run.shows("win · 3 of 5");
        run.hides("SQL Server");
        run.keys("\u{1b}");
        run.shows("SQL Server");
        run.keys("7npAnn Lee\r");
        until("her on the disk", || own(&run).contains("ann-lee"));
        run.shows("saved ");
        run.keys("uUu");
        until("her gone", || !own(&run).contains("ann-lee"));
        run.keys("1aaweb1\r");
        until("it on the disk", || own(&run).contains("web1"));
    }
}

/// What a terminal sends for a character that is typed with `AltGr`, by protocol: kitty's, xterm's.
fn sent(letter: char) -> [String; 2] {
    let code = u32::from(letter);
    [format!("\u{1b}[{code};7u"), format!("\u{1b}[27;7;{code}~")]
}

fn cut(bytes: &[u8]) -> Vec<Chord> {
    let mut cutter = Cutter::new(Duration::from_millis(25));
    let mut inputs = Vec::new();
    cutter.take(bytes, &mut inputs);
    let chord = |input: Input| if let Input::Key(chord) = input { Some(chord) } else { None };
    inputs.into_iter().filter_map(chord).collect()
}

/// Characters that keyboards of Sweden, France, Germany, the Netherlands and Poland have behind `AltGr`.
const BEHIND_ALT_GR: &str = "@{}[]\\~|€£$µ#^`²³łąęøæþ";

fn with_both(letter: char) -> Chord {
    Chord { key: Key::Char(letter), ctrl: true, alt: true, shift: false }
}

/// Typed with `AltGr` it is that character, in every field.
#[test]
fn found_c4_what_alt_gr_types_is_the_character() {
    for letter in BEHIND_ALT_GR.chars() {
        for sent in sent(letter) {
            assert_eq!(cut(sent.as_bytes()), [with_both(letter)], "{sent:?}");
        }
        for open in ["/", "f", "?", "7e<Ctrl-U>", "aa<Ctrl-U>"] {
            let (mut both, mut plain) = (given(DAY).keys(open), given(DAY).keys(open));
            both.press(with_both(letter));
            plain.press(Chord::plain(Key::Char(letter)));
            assert_eq!(both.text(), plain.text(), "{letter} in {open}");
            assert_eq!(given(DAY).keys(open).app.types(with_both(letter)), Some(letter), "{letter} in {open}");
        }
    }
}

/// On the list it is the command of that character.
#[test]
fn found_c4_what_alt_gr_types_is_the_command_of_the_character() {
    for letter in ('!'..='~').chain(BEHIND_ALT_GR.chars()) {
        // What the keymap knows with Ctrl alone is another chord.
        let (mut both, mut plain) = (given(DAY), given(DAY));
        both.press(with_both(letter));
        plain.press(Chord::plain(Key::Char(letter)));
        assert_eq!(both.text(), plain.text(), "{letter}");
    }
    let mut app = given(DAY);
    app.press(with_both('}'));
    assert!(app.app.dates.is_what_if(), "the next change");
}

/// A chord of Ctrl, Alt and a character that the configuration binds is that chord.
#[test]
fn found_c4_what_is_bound_is_that_chord() {
    let mut keys = KeyFile::new();
    keys.entry("global".to_owned())
        .or_default()
        .insert("people".to_owned(), vec!["Ctrl-Alt-P".to_owned(), "7".to_owned()]);
    let mut session = session(CONTOSO, DAY);
    session.config = Config { keys: keys.clone(), ..Config::default() };
    let mut app = start(session, true);
    app.app.keymap = Keymap::new(&keys).unwrap();
    for letter in ['p', 'P'] {
        app = app.keys("1");
        app.press(with_both(letter));
        assert!(app.text().contains("› People"), "{letter}");
    }
    // In a field it is the character: the list's chords mean nothing there.
    let mut app = app.keys("/");
    app.press(with_both('p'));
    assert!(app.text().contains("p · 5 of 5"), "{}", app.text());
}
