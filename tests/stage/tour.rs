//! A tour of everything that the dashboard and the command line show: each list, each item of each detail pane, each
//! dialog, at three sizes; each command as a table and as a document.

use std::path::Path;

use mpn_benefits::domain::{State, Thing};
use mpn_benefits::file::Loaded;
use mpn_benefits::session::{Session, Source};
use mpn_benefits::tui::app::{Focus, Msg};

use super::harness::{Given, chords, session, start};
use super::program::{Place, Ran};
use super::search::Shown;

/// Sizes of the window.
pub(crate) const SIZES: [(u16, u16); 3] = [(60, 15), (80, 24), (120, 40)];

/// Commands that read. Words in braces stand for the first of their kind in the state.
pub(crate) const READS: &[&str] = &[
    "list software",
    "list cloud",
    "list visual-studio",
    "list technical",
    "list offers",
    "list people",
    "deadlines",
    "deadlines --within 90",
    "deadlines --offer {offer}",
    "deadlines --offer none-such",
    "check",
    "check --explain",
    "impact {offer}",
    "impact {offer} --markdown",
    "impact none-such",
    "diff 2020-01-01 2023-01-01",
    "diff 2021-01-01 2020-01-01",
    "export ics",
    "key",
    "key {key}",
    "key {software}",
    "key {offer}",
    "key {machine}",
    "key {key} --print --yes",
    "key {token} --print --yes",
    "key --tail {tail}",
    "key none-such",
    "list nothing",
];

/// Commands that record something: answered for a day, or in a dry run.
pub(crate) const ACTS: &[&str] = &[
    "activate {key} --machine {machine} --case new-machine",
    "activate {key} --machine PC-9,PC-10 --case same-hardware",
    "activate {customer} --machine {machine} --case new-machine",
    "redeem {token} --tenant {tenant}",
    "redeem {token} --tenant {tenant} --as new",
    "redeem {token} --tenant elsewhere.onmicrosoft.com --as add --into {subscription}",
    "replace {token} --reason wrong-tenant",
    "assign {seat} {person}",
    "assign {visual-studio} {person}",
    "release {seat}",
    "release {credit} {person}",
    "signed-in {seat}",
    "left {person}",
    "enable {technical} --access-id 1 --contract-id 2",
    "incident {technical} --case 7-7 --hours 2",
    "close {technical} {case}",
    "renew {offer}",
    "review {offer}",
    "block {key}",
    "clear {key} {machine}",
    "dismiss {token}",
    "set {person} email nobody@nowhere.example",
    "set partner note nothing",
    "add seat --to {visual-studio}",
    "remove {person}",
    "remove {person} --with-references",
    "remove {offer}",
    "remove {offer} --with-references",
];

/// A session on a state as `--stage` has it.
pub(crate) fn staged(state: &State, day: &str) -> Session {
    let loaded = Loaded { state: state.clone(), problems: Vec::new() };
    Session { source: Source::Staged, loaded, read_only: true, ..session("", day) }
}

/// A session in which everything may be tried: for the dialogs that a staged one does not open.
pub(crate) fn open(state: &State, day: &str) -> Session {
    let loaded = Loaded { state: state.clone(), problems: Vec::new() };
    Session { source: Source::File("benefits.toml".into()), loaded, ..session("", day) }
}

/// Everything that a dashboard shows.
pub(crate) fn screens(session: &impl Fn() -> Session, shown: &mut Shown) {
    for (width, height) in SIZES {
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

/// The first of each kind in a state.
fn first<'s>(state: &'s State, word: &str) -> Option<&'s str> {
    let kind = |wanted: fn(&Thing) -> bool| state.things().find(wanted).map(|thing| thing.id_text(state));
    match word {
        "offer" => kind(|thing| matches!(thing, Thing::Offer(_))),
        "software" => kind(|thing| matches!(thing, Thing::Software(_))),
        "key" | "customer" => kind(|thing| matches!(thing, Thing::Key(..))),
        "token" => kind(|thing| matches!(thing, Thing::Token(..))),
        "subscription" => kind(|thing| matches!(thing, Thing::Subscription(_))),
        "visual-studio" => kind(|thing| matches!(thing, Thing::VisualStudio(_))),
        "seat" => kind(|thing| matches!(thing, Thing::Seat(..))),
        "technical" => kind(|thing| matches!(thing, Thing::Technical(_))),
        "person" => kind(|thing| matches!(thing, Thing::Person(_))),
        "credit" => state.cloud.iter().find(|own| own.credit.is_some()).map(|own| own.id.as_str()),
        "tenant" => state.partner.tenants.first().map(String::as_str),
        "machine" => {
            let keys = state.software.iter().flat_map(|own| &own.keys);
            keys.flat_map(|key| &key.activations).next().map(|row| row.machine.as_str())
        }
        "tail" => state.software.iter().flat_map(|own| &own.keys).next().map(|key| key.key.tail()),
        "case" => state.technical.iter().flat_map(|own| &own.incidents).next().map(|row| row.case.as_str()),
        _ => panic!("no word {word}"),
    }
}

/// The words of a command; none where the state has nothing of a kind that it asks for.
pub(crate) fn words(command: &str, state: &State) -> Option<Vec<String>> {
    let word = |word: &str| match word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
        Some(name) => first(state, name).map(str::to_owned),
        None => Some(word.to_owned()),
    };
    command.split(' ').map(word).collect()
}

/// Runs every command on a file, as a table and as a document.
pub(crate) fn documents(place: &Place, file: &Path, state: &State, options: &[&str], shown: &mut Shown) -> Vec<Ran> {
    let mut all = Vec::new();
    for (command, dry) in READS.iter().map(|read| (read, false)).chain(ACTS.iter().map(|act| (act, true))) {
        let Some(words) = words(command, state) else { continue };
        for json in [false, true] {
            let mut run = place.mpn(&words);
            run.args(options).arg("--file").arg(file);
            run.args(dry.then_some("--dry-run")).args(json.then_some("--json"));
            let ran = super::program::run(&mut run);
            assert!(!ran.err.contains("panicked"), "{command}: {ran:?}");
            shown.add(&ran.out);
            shown.add(&ran.err);
            all.push(ran);
        }
    }
    all
}
