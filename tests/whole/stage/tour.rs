//! A tour of everything that the dashboard and the command line show: each list, each item of each detail pane, each
//! dialog, at three sizes; each command as a table and as a document.

use std::path::Path;

use mpn_benefits::domain::State;
use mpn_benefits::file::Loaded;
use mpn_benefits::run::Run;
use mpn_benefits::session::{Session, Source};
use mpn_benefits::tui::app::{Focus, Msg};

use super::search::Shown;
use crate::kit::effort::every;
use crate::kit::harness::{Given, chords, session, start};
use crate::kit::program::{Place, Ran};
use crate::kit::support::command_lines::{ACTS, READS, first};

/// Sizes of the window.
pub(crate) const SIZES: [(u16, u16); 3] = [(60, 15), (80, 24), (120, 40)];

/// A session on a state as `--stage` has it.
pub(crate) fn staged(state: &State, day: &str) -> Session {
    let loaded = Loaded { state: state.clone(), ..Loaded::default() };
    let session = session("", day);
    Session { source: Source::Staged, loaded, run: Run { read_only: true, ..session.run }, ..session }
}

/// A session in which everything may be tried: for the dialogs that a staged one does not open.
pub(crate) fn open(state: &State, day: &str) -> Session {
    let loaded = Loaded { state: state.clone(), ..Loaded::default() };
    Session { source: Source::File("benefits.toml".into()), loaded, ..session("", day) }
}

/// Everything that a dashboard shows.
pub(crate) fn screens(session: &impl Fn() -> Session, shown: &mut Shown) {
    // The largest shows most.
    for (width, height) in SIZES.into_iter().rev().step_by(every(3)) {
        let at = || start(session(), true).at(width, height);
        for section in '1'..='7' {
            rows(at().keys(&section.to_string()), shown);
        }
        for keys in [
            "?",
            "?<pgdn>",
            "?<pgdn><pgdn>",
            "?<pgdn><pgdn><pgdn>",
            "?<end>",
            "t",
            "t<up>",
            "t<pgup>",
            "F",
            "1/a",
            "7/e",
            "f",
            "f<pgdn>",
            "f<end>",
            "f0",
            "fmicrosoft",
            "fzzzzzzzzz",
            "!",
            "E",
            "R",
            "a",
            "n",
            "e",
            "d",
            "u",
            "U",
            "<Ctrl-S>",
            "y",
            "2y",
            "v",
            "2v",
            "4y",
            "4yy",
            "}",
            "}}}",
            "{",
            "{{{",
            "<lt><lt>",
            ">",
            "T",
            "5}",
            "5w",
            "5jw",
            "5wGkkk<enter>",
            "5+++",
            "5--",
            "6F2",
            "6<enter>",
            "6j<enter>",
            "3a",
            "7e",
            "7d",
        ] {
            look(at().keys(keys), shown);
        }
        for days in ["", "}}}}", "}}}}}}}}}}}}}}}}"] {
            for section in '1'..='7' {
                look(at().keys(days).keys(&section.to_string()), shown);
            }
        }
    }
}

/// Presses keys without looking after each.
fn blindly(mut app: Given, keys: &str) -> Given {
    for chord in chords(keys) {
        app.app.update(Msg::Key(chord));
    }
    app
}

fn look(mut app: Given, shown: &mut Shown) -> Given {
    shown.add(&app.text());
    app
}

/// Every row of the list, and every item of its detail pane.
fn rows(mut app: Given, shown: &mut Shown) {
    for _ in 0..60 {
        app = look(app, shown).keys("<enter>");
        let mut before = None;
        while app.app.focus != Focus::List && before != Some(app.app.focus) {
            before = Some(app.app.focus);
            app = look(app, shown).keys("j");
        }
        // A deadline leads to another section.
        app = if before.is_some() { app.keys("<esc>") } else { look(app, shown).keys("<bs>") };
        let row = app.app.list().selected;
        app = app.keys("j");
        if app.app.list().selected == row {
            return;
        }
    }
}

/// Every dialog in which something is recorded, for the first rows and the first items of each.
pub(crate) fn dialogs(session: Session, size: (u16, u16), most: usize, shown: &mut Shown) {
    let mut app = start(session, true);
    app.size = size;
    for section in ['1', '2', '3', '4', '5', '7'] {
        app = blindly(app, &format!("{section}g"));
        for row in 0..app.rows().len().min(most) {
            app = blindly(app, &format!("g{}", "j".repeat(row)));
            app = record(app, shown);
            app = blindly(app, "<enter>");
            for _ in 1..most {
                let before = app.app.focus;
                app = record(app, shown);
                app = blindly(app, "j");
                if app.app.focus == Focus::List || app.app.focus == before {
                    break;
                }
            }
            app = blindly(app, "<esc>");
        }
    }
    for kind in 1..=9 {
        app = form(blindly(app, &format!("n{kind}")), shown);
    }
}

/// Every dialog about what is selected.
fn record(mut app: Given, shown: &mut Shown) -> Given {
    app = form(blindly(app, "e"), shown);
    for keys in ["d", "v"] {
        app = look(blindly(app, keys), shown);
        app.app.overlays.clear();
    }
    app = look(blindly(app, "a"), shown);
    let menu = app.text();
    for letter in "arpgtilecxnwbmd".chars() {
        app.app.overlays.clear();
        app = blindly(app, &format!("a{letter}"));
        if app.text() != menu {
            app = form(app, shown);
        }
    }
    app.app.overlays.clear();
    app
}

/// A form: each of its fields with what is to be chosen there.
fn form(mut app: Given, shown: &mut Shown) -> Given {
    for _ in 0..4 {
        if app.app.overlays.is_empty() {
            break;
        }
        app = blindly(look(blindly(app, "<down>"), shown), "<tab>");
    }
    app = look(app, shown);
    app.app.overlays.clear();
    app
}

/// Runs every command on a file, as a table and as a document.
pub(crate) fn documents(place: &Place, file: &Path, state: &State, options: &[&str], shown: &mut Shown) -> Vec<Ran> {
    let mut all = Vec::new();
    for (command, dry) in READS.iter().map(|read| (read, false)).chain(ACTS.iter().map(|act| (act, true))) {
        let Some(words) = first(command, state) else { continue };
        for json in [false, true] {
            let mut run = place.mpn(&words);
            run.args(options).arg("--file").arg(file);
            run.args(dry.then_some("--dry-run")).args(json.then_some("--json"));
            let ran = crate::kit::program::run(&mut run);
            assert!(!ran.err.contains("panicked"), "{command}: {ran:?}");
            shown.add(&ran.out);
            shown.add(&ran.err);
            all.push(ran);
        }
    }
    all
}
