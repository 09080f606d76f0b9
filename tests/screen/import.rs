//! Import on the dashboard: a path that is completed, where keys belong, what becomes of each row, one step and back.

use std::sync::Arc;

use crate::kit::harness::{CONTOSO, Given, chords, given, says};
use mpn_benefits::file::{self, completions};
use mpn_benefits::tui::app::{Effect, Msg};
use mpn_benefits::tui::foreign::read;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/keys-export/");

/// Presses keys, and answers what is asked outside, as the loop does.
fn press(mut app: Given, keys: &str) -> Given {
    let mut answered = app.effects.len();
    for chord in chords(keys) {
        app.press(chord);
        app = answer(app, &mut answered);
    }
    app
}

/// Answers what was asked outside since.
fn answer(mut app: Given, answered: &mut usize) -> Given {
    while let Some(effect) = app.effects.get(*answered).cloned() {
        *answered += 1;
        app = match effect {
            Effect::List(typed) => {
                let names = completions(&typed);
                app.send(Msg::Listed(typed, names))
            }
            Effect::Bring(path) => {
                let read = read(&path).map(Arc::new).map_err(|unread| unread.sentence(&path, &app.app.text));
                app.send(Msg::Brought(read))
            }
            _ => app,
        };
    }
    app
}

/// What the last save would put on the disk.
fn saved(app: &Given) -> String {
    let last = app.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(commit) => Some(commit.text.to_string()),
        _ => None,
    });
    last.expect("something was saved")
}

#[test]
fn a_path_is_completed_and_its_rows_are_shown_before_anything_is_recorded() {
    let mut app = press(given("2021-03-01"), "I");
    app = app.send(Msg::Paste(format!("{FOLDER}cur")));
    app = press(app, "x<bs>");
    assert!(says(&app.text(), "current.xml"), "{}", app.text());
    app = press(app, "<tab><enter>");
    // Two offers: where do the keys belong?
    assert!(says(&app.text(), "Which offer"), "{}", app.text());
    app = press(app, "<enter>");
    let text = app.text();
    assert!(says(&text, "6 rows: 3 new, 1 known, 0 the same, 2 not a key"), "{text}");
    assert!(says(&text, "••00003") && says(&text, "Visio") && !text.contains("AAAA1"), "{text}");
    assert!(!app.effects.iter().any(|effect| matches!(effect, Effect::Save(_))), "nothing yet");
    app = press(app, "<down><down><enter>");
    let now = saved(&app);
    assert!(now.contains("DEMO0-AAAA1-BEEF0-OFFI5-00003") && now.contains("Visio"), "{now}");
    assert!(file::parse(&now).is_clean());
    assert!(app.app.overlays.is_empty());
    // One step, and back to the very bytes.
    app = press(app, "u");
    assert_eq!(saved(&app), CONTOSO);
    // Again, from the field: nothing of it was remembered wrongly.
    app = press(app, "U");
    assert_eq!(saved(&app), now);
    app = press(app, "I");
    app = app.send(Msg::Paste(format!("{FOLDER}current.xml")));
    // Nothing is new, so nobody is asked where it belongs.
    app = press(app, "<enter>");
    assert!(says(&app.text(), "0 new, 4 known"), "{}", app.text());
    app = press(app, "<enter>");
    assert!(says(&app.text(), "nothing is new") && app.app.overlays.is_empty(), "{}", app.text());
}

/// The disk answers after the next keys: Tab completes what was typed, and Enter reads that, whatever was listed before.
#[test]
fn who_types_faster_than_the_disk_answers_completes_what_was_typed() {
    let listed = |app: Given, typed: &str, names: &[&str]| {
        app.send(Msg::Listed(typed.to_owned(), names.iter().map(|name| (*name).to_owned()).collect()))
    };
    let asked = |app: &Given| match app.effects.last() {
        Some(Effect::Bring(path)) => path.clone(),
        other => panic!("{other:?}"),
    };
    let app = listed(given("2021-03-01").keys("I"), "", &["benefits.toml", "current.xml", "older.xml"]);
    assert_eq!(asked(&app.keys("curr<tab><enter>")), "current.xml");
    // Chosen, and then typed on: what was typed counts.
    let app = listed(given("2021-03-01").keys("I"), "", &["benefits.toml", "current.xml"]);
    assert_eq!(asked(&app.keys("<down>keys<enter>")), "keys");
}

#[test]
fn what_cannot_be_read_is_said_in_the_dialog() {
    for (path, wanted) in [
        (format!("{FOLDER}nowhere.xml"), "nowhere.xml"),
        (format!("{FOLDER}empty.xml"), "no row"),
        (format!("{}/Cargo.toml", env!("CARGO_MANIFEST_DIR")), "--columns"),
    ] {
        let mut app = press(given("2021-03-01"), "I");
        app = app.send(Msg::Paste(path));
        app = press(app, "<enter>");
        assert!(says(&app.text(), wanted), "{wanted}\n{}", app.text());
        app = press(app, "<esc>");
        assert!(app.app.overlays.is_empty());
    }
}

/// Wherever it stands, Esc goes one level back and nothing is recorded.
#[test]
fn escape_leaves_everything_as_it_was() {
    for keys in ["<esc>", "<enter><esc><esc>", "<enter><enter><esc><esc>"] {
        let mut app = press(given("2021-03-01"), "I");
        app = app.send(Msg::Paste(format!("{FOLDER}current.xml")));
        app = press(app, keys);
        assert!(app.app.overlays.is_empty(), "{keys}\n{}", app.text());
        assert!(!app.effects.iter().any(|effect| matches!(effect, Effect::Save(_))));
    }
    let mut what_if = press(given("2021-03-01"), ">I");
    assert!(what_if.app.overlays.is_empty() && says(&what_if.text(), "what-if"), "{}", what_if.text());
}

/// At every size of a window, and with a path that is too long for it.
#[test]
fn every_size() {
    for (width, height) in [(20, 5), (40, 10), (60, 20), (80, 24), (200, 60)] {
        let mut app = press(given("2021-03-01").at(width, height), "I");
        app = app.send(Msg::Paste(format!("{FOLDER}current.xml")));
        for keys in ["<down>", "<enter>", "<enter>", "<down>", "G"] {
            app = press(app, keys);
            assert!(!app.text().contains("AAAA1"), "{}", app.text());
        }
    }
}

/// Options of the command line stand behind the path: columns, an encoding, what people are given.
#[test]
fn options_stand_behind_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str, text: &str| {
        let path = folder.path().join(name);
        let permit = mpn_benefits::run::Run::on(mpn_benefits::clock::Clock::Live).permit().unwrap();
        file::Store::create(&path, text, file::Folders::Refuse, permit).unwrap();
        path.display().to_string()
    };
    let table = make("own.csv", "Visio;x;BCDFG-HJKMN-PQRTV-WXY23-46789\n");
    let people = make("people.csv", "email,name\nada@contoso.example,Ada\n");
    for (typed, wanted) in [
        (format!("{table} --columns product=A,key=C"), "Which offer"),
        (format!("{table} --columns=product=A,key=C --encoding windows-1252"), "Which offer"),
        (format!("{table} --columns colour=A"), "colour"),
        (format!("{table} --encoding klingon"), "klingon"),
        (format!("{people} --assign vs-pro"), "1 row: 1 new"),
        (format!("{people} --assign nothing"), "nothing"),
        (format!("{people} --assign NO ID"), "is no id"),
        (format!("{table} --columns product=A,key=C --assign vs-pro"), "people"),
        (format!("{table} --colours"), "--colours"),
    ] {
        let mut app = press(given("2021-03-01"), "I");
        app = app.send(Msg::Paste(typed.clone()));
        app = press(app, "<enter>");
        assert!(says(&app.text(), wanted), "{typed}: {}", app.text());
    }
    let mut app = press(given("2021-03-01"), "I");
    app = app.send(Msg::Paste(format!("{people} --assign vs-pro")));
    app = press(app, "<enter><enter>");
    let now = saved(&app);
    assert!(now.contains("ada@contoso.example") && now.contains("person = \"ada\", on = 2021-03-01"), "{now}");
}
