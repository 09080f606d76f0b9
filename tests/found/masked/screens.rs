//! The dashboard: every list, detail pane and dialog of files whose texts hold keys, and keys typed or pasted into every
//! field.

use std::sync::Arc;

use mpn_benefits::file::{Condition, InUse, Use, parse};
use mpn_benefits::tui::app::{Focus, Msg};
use mpn_benefits::tui::foreign::read;
use mpn_benefits::tui::overlay::Overlay;

use super::{DAY, OWN, SPELLINGS, STRANGE, leak, mixed_file, none_of};
use crate::kit::effort::every;
use crate::kit::harness::{CONTOSO, Given, given_text, loaded, says};

/// Looks at the screen: each cell for itself, since columns stand beside each other, and what goes on in the next line.
#[track_caller]
fn look(given: &mut Given, what: &str) -> String {
    let text = given.text();
    for line in text.lines() {
        for cell in line.split("  ").flat_map(|cell| cell.split(['│', '─'])) {
            let leaks = leak(cell, &[OWN, STRANGE]);
            assert!(leaks.is_none(), "{what}: {leaks:?} in {line:?}\n{text}");
        }
    }
    // The title of a detail pane stands above its first line, and columns beside each other: only whole lines go on.
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().contains("   ") && !line.contains('─')).collect();
    none_of(&lines.join("\n"), what);
    text
}

fn press(given: &mut Given, keys: &str) {
    for chord in crate::kit::harness::chords(keys) {
        given.press(chord);
    }
}

/// Presses keys without drawing after each.
fn blindly(given: &mut Given, keys: &str) {
    for chord in crate::kit::harness::chords(keys) {
        given.app.update(Msg::Key(chord));
    }
}

/// Goes to a row by its name.
fn select(given: &mut Given, name: &str) {
    blindly(given, "g");
    for _ in 0..given.rows().len() {
        if given.selected() != name {
            blindly(given, "j");
        }
    }
    assert_eq!(given.selected(), name);
}

fn paste(given: &mut Given, text: &str) {
    let effects = given.app.update(Msg::Paste(text.to_owned()));
    given.effects.extend(effects);
}

/// A dashboard on a file of which everything may be changed.
fn on(file: &str, (width, height): (u16, u16)) -> Given {
    given_text(file, DAY).at(width, height)
}

/// How often something is masked on what was looked at.
fn dots(text: &str) -> usize {
    text.matches("•••••").count()
}

#[test]
fn found_h5_no_list_and_no_detail_pane_shows_a_key_that_a_text_holds() {
    let sizes = [(true, (120, 40)), (true, (60, 15)), (false, (80, 24)), (false, (200, 50)), (true, (40, 12))];
    for (first, size) in sizes.into_iter().step_by(every(2)) {
        let mut given = on(&mixed_file(first), size);
        let mut masked = 0;
        for section in '1'..='7' {
            press(&mut given, &format!("<esc>{section}g"));
            let mut row = usize::MAX;
            while row != given.app.list().selected {
                row = given.app.list().selected;
                masked += dots(&look(&mut given, &format!("section {section}, row {row}")));
                if row < 2 || (size.0 == 80 && row % 4 == 0) {
                    blindly(&mut given, "<enter>");
                    let mut before = None;
                    while given.app.focus != Focus::List && before != Some(given.app.focus) {
                        before = Some(given.app.focus);
                        masked += dots(&look(&mut given, &format!("section {section}, row {row}, {before:?}")));
                        blindly(&mut given, "j");
                    }
                    blindly(&mut given, if before.is_some() { "<esc>" } else { "<bs>" });
                }
                blindly(&mut given, "j");
            }
        }
        assert!(masked > 300, "{masked} at {size:?}");
    }
}

#[test]
fn found_h5_no_dialog_shows_a_key_that_a_text_holds() {
    for (first, size) in [(true, (100, 30)), (false, (60, 20))] {
        let mut given = on(&mixed_file(first), size);
        for keys in [
            "w",
            "w<down><down>",
            "w<end>",
            "?",
            "f",
            "f<pgdn>",
            "f<end>",
            "fpc",
            "f6gfy8",
            "fx8fyz",
            "fzzzz",
            "F",
            "t",
            "}",
            "}}}",
            "{{",
            "5w",
            "5jw",
            "5wjj",
            "5w<end>",
            "5}",
            "6<enter>",
            "u",
            "R",
            "s",
            "S",
            "<bs>",
            "1/mak",
            "1/•",
            "7/zz",
        ] {
            given.app.overlays.clear();
            blindly(&mut given, keys);
            look(&mut given, keys);
            blindly(&mut given, "<esc><esc>T");
        }
        // Each kind of row, at another spelling each.
        let letters = if first { "arpgtilecnxbmo" } else { "" };
        for (at, section) in ('1'..='7').enumerate() {
            for item in ["", "<enter>"] {
                let place = format!("{section}g{}{item}", "j".repeat(at + usize::from(item.is_empty())));
                let mut seen = 0;
                let acts = letters.chars().map(|letter| format!("a{letter}"));
                for keys in ["a", "e", "d", "n"].map(str::to_owned).into_iter().chain(acts) {
                    given.app.overlays.clear();
                    blindly(&mut given, &format!("<esc>{place}{keys}"));
                    let menu = keys.len() == 2 && matches!(given.app.overlays.last(), Some(Overlay::Actions(_)));
                    if menu || given.app.overlays.is_empty() {
                        // There is no such act here.
                        continue;
                    }
                    let what = format!("{place}{keys}");
                    seen += dots(&look(&mut given, &what));
                    if matches!(given.app.overlays.last(), Some(Overlay::Form(_))) {
                        for more in ["<tab>", "<tab><tab>", "<tab><tab><tab>"] {
                            blindly(&mut given, more);
                            look(&mut given, &format!("{what}{more}"));
                        }
                    }
                }
                assert!(seen > 0, "{place}");
            }
        }
    }
}

/// The doctor, and what an import would record, at every size: they speak of nothing but keys.
#[test]
fn found_k1_no_size_of_the_doctor_or_an_import_shows_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = folder.path().join("keys.csv");
    let other = STRANGE.to_lowercase();
    let rows = format!("name,key\nWindows 10 Enterprise,{OWN}\nVisio {other},{STRANGE}\n{OWN},{OWN}\n,x{other}x\n");
    mpn_benefits::file::Store::create(
        &sheet,
        &rows,
        mpn_benefits::file::Folders::Refuse,
        mpn_benefits::run::Run::on(mpn_benefits::clock::Clock::Live).permit().unwrap(),
    )
    .unwrap();
    let sheet = sheet.display().to_string();
    for size in [(20, 5), (40, 12), (60, 20), (80, 24), (120, 40), (300, 100)] {
        for first in [true, false] {
            let mut given = on(&mixed_file(first), size);
            blindly(&mut given, "H");
            let conditions = vec![
                Condition::OpenToAll { mode: 0o644 },
                Condition::KeptByGit { root: format!("/home/{OWN}").into(), names: vec![OWN.to_owned()] },
                Condition::LockClosed { owner: Some(STRANGE.to_owned()) },
            ];
            let path = InUse { what: Use::Versions, path: format!("/home/{OWN}").into(), exists: true };
            given.app.update(Msg::Examined(conditions, vec![path]));
            assert!(matches!(given.app.overlays.last(), Some(Overlay::Doctor(_))), "{size:?}");
            for at in 0..40 {
                look(&mut given, &format!("the doctor at {size:?}, {at}"));
                blindly(&mut given, "<down>");
            }
            blindly(&mut given, "<esc>I");
            paste(&mut given, &sheet);
            look(&mut given, "the path");
            blindly(&mut given, "<enter>");
            let read = read(&sheet).map(Arc::new).map_err(|unread| unread.sentence(&sheet, &given.app.text));
            given.app.update(Msg::Brought(read));
            for more in ["", "<enter>", "<down>", "<down>", "<down>", "<enter>", "u"] {
                blindly(&mut given, more);
                look(&mut given, &format!("an import at {size:?} {more}"));
            }
        }
    }
}

/// Nothing that is typed or pasted is echoed where it is a key: not by the field, not by what is said about it.
#[test]
fn found_h1_no_field_and_no_message_repeats_a_key() {
    for (at, (how, spelling)) in SPELLINGS.iter().enumerate() {
        // A list of machines is a list of names; the brackets of a spelling are no part of one.
        let key = spelling(if at % 2 == 0 { OWN } else { STRANGE });
        let mut given = on(&CONTOSO.replace("DEMO0-AAAA1-BEEF0-WIN10-00001", OWN), (100, 30));
        let fields = [
            "f",
            "1/",
            "7/",
            "t",
            "?",
            "7e",
            "7e<tab>",
            "1e",
            "7np",
            "7npA<up>",
            "5no",
            "1aa",
            "2jar",
            "2jar<tab>",
            "4ai",
            "4jjae",
            "3jaa",
            "6e",
        ];
        for (number, keys) in fields.into_iter().enumerate() {
            if at > 1 && (number + at) % 3 != 0 {
                continue;
            }
            given.app.overlays.clear();
            blindly(&mut given, &format!("<esc><esc>g{keys}"));
            paste(&mut given, &key);
            let what = format!("{how}: {keys}");
            let text = look(&mut given, &what);
            let typed = given.app.hits.cursor.is_some();
            assert!(!typed || text.contains("•••••"), "{what}: nothing is seen of it\n{text}");
            for more in ["<left><left>", "<home><tab>", "<enter>", "<enter>", "<esc>", "u"] {
                blindly(&mut given, more);
                look(&mut given, &format!("{what} {more}"));
            }
        }
    }
}

/// What could be a key is edited under its mask: what was typed is what is kept.
#[test]
fn found_h5_a_masked_field_is_edited_as_any_other() {
    let file = format!("{CONTOSO}\n[[person]]\nid = \"bob\"\nname = \"Bob\"\nnote = \"his key {STRANGE} is old\"\n");
    let mut given = on(&file, (100, 30));
    press(&mut given, "7");
    select(&mut given, "Bob");
    press(&mut given, "e");
    let text = look(&mut given, "the form");
    assert!(text.contains("his key •••••-•••••-•••••-•••••-X8FYZ is old"), "{text}");
    // Name, address, left, note: the cursor stands at the end of the text, behind the mask.
    press(&mut given, "<tab><tab><tab>");
    look(&mut given, "the field");
    let (column, _) = given.app.hits.cursor.unwrap();
    let line = given.text().lines().find(|line| line.contains("X8FYZ")).unwrap().to_owned();
    let end = line.chars().position(|letter| letter == 'h').unwrap()
        + "his key •••••-•••••-•••••-•••••-X8FYZ is old".chars().count();
    assert_eq!(usize::from(column), end);
    press(&mut given, &"<left>".repeat(" is old".len()));
    let (column, _) = given.app.hits.cursor.unwrap();
    assert_eq!(usize::from(column), end - " is old".len());
    // Inside of it the cursor stands at its end; what is deleted is the character before the real place.
    press(&mut given, "<bs>");
    let text = look(&mut given, "one character less");
    assert!(text.contains("his key ••••• is old") || text.contains("his key •••••-X8FY is old"), "{text}");
    press(&mut given, "<Ctrl-U>no key<enter>");
    let person = given.app.state.people.iter().find(|own| own.id.as_str() == "bob").unwrap();
    assert_eq!(person.note.as_deref(), Some("no key"));
    // A field that is left alone keeps what it holds, mask or no mask.
    let mut given = on(&file, (100, 30));
    press(&mut given, "7");
    select(&mut given, "Bob");
    press(&mut given, "e<Ctrl-U>Robert<enter>");
    let person = given.app.state.people.iter().find(|own| own.id.as_str() == "bob").unwrap();
    assert_eq!((person.name.as_str(), person.note.as_deref()), ("Robert", Some(&*format!("his key {STRANGE} is old"))));
}

/// Five machines of five letters are five names, not a key.
#[test]
fn found_h5_a_list_of_machines_is_seen_while_it_is_typed() {
    let mut given = on(CONTOSO, (100, 30));
    press(&mut given, "1");
    select(&mut given, "Windows 10 Enterprise");
    press(&mut given, "aa");
    paste(&mut given, "PC001, PC002, PC003, LAB04, LAB05");
    assert!(given.text().contains("PC001, PC002, PC003, LAB04, LAB05"), "{}", given.text());
    press(&mut given, "<enter>");
    press(&mut given, "<enter>");
    assert!(says(&given.text(), "PC001") || given.effects.iter().any(|effect| format!("{effect:?}").contains("Save")));
    let rows =
        parse(CONTOSO).state.software.iter().flat_map(|own| &own.keys).map(|key| key.activations.len()).sum::<usize>();
    let after =
        given.app.state.software.iter().flat_map(|own| &own.keys).map(|key| key.activations.len()).sum::<usize>();
    if after > rows {
        let bottom = given.bottom();
        assert!(!bottom.contains("•••••"), "{bottom}");
        press(&mut given, "u");
        assert!(given.bottom().contains("PC001, PC002, PC003, LAB04, LAB05"), "{}", given.bottom());
    }
}

#[test]
fn found_h1_the_id_field_says_why_and_shows_nothing() {
    let mut given = on(CONTOSO, (100, 30));
    press(&mut given, "7npBob");
    // The id is asked last.
    press(&mut given, "<up>");
    paste(&mut given, &OWN.to_lowercase());
    press(&mut given, "<enter>");
    let text = look(&mut given, "the id field");
    assert!(says(&text, "This could be a product key, and a key is never an id"), "{text}");
    assert_eq!(given.app.state.people.len(), parse(CONTOSO).state.people.len());
}

#[test]
fn found_h2_a_key_that_is_stored_as_a_name_is_said_and_masked() {
    for (how, spelling) in SPELLINGS {
        let mut given = on(CONTOSO, (100, 30));
        press(&mut given, "7np");
        paste(&mut given, &spelling(STRANGE));
        press(&mut given, "<enter>");
        let text = look(&mut given, how);
        assert_eq!(given.app.state.people.len(), parse(CONTOSO).state.people.len() + 1, "{how}: {text}");
        let bottom = given.bottom();
        assert!(bottom.contains("could be a product key or hold a piece of one"), "{how}: {bottom}");
        assert!(given.rows().iter().any(|row| row.contains("•••••")), "{how}: {:?}", given.rows());
        let id = given.app.state.people.last().unwrap().id.to_string();
        assert!(id.starts_with("person"), "{how}: {id}");
        press(&mut given, "u");
        look(&mut given, how);
        press(&mut given, "U");
        look(&mut given, how);
    }
}

/// The file is read again, and now it holds a key that an old text has a piece of; then it is faulty.
#[test]
fn found_h5_what_is_known_follows_the_file() {
    let file = CONTOSO.replace("name = \"Alex Wilber\"", "name = \"Alex 9RWPJ-ZC3DN\"");
    let mut given = on(&file, (100, 30));
    press(&mut given, "7");
    assert!(given.text().contains("Alex 9RWPJ-ZC3DN"), "nobody knows that it is a piece of a key");
    let mut given = given.send(loaded(&file.replace("DEMO0-AAAA1-BEEF0-OFFI5-00001", OWN)));
    assert!(look(&mut given, "read again").contains("Alex •••••"), "{}", given.text());
    assert!(given.app.problems.len() == 1, "{:?}", given.app.problems);
    // The old view stays over a faulty text, whose pieces and whose own are both masked.
    let faulty = file
        .replace("DEMO0-AAAA1-BEEF0-OFFI5-00001", STRANGE)
        .replace("offer = \"action-pack\"", "offer = \"9RWPJZ W2QPH7\"");
    let mut given = given.send(loaded(&faulty));
    let text = look(&mut given, "a faulty text");
    assert!(text.contains("•••••"), "{text}");
    press(&mut given, "<esc>7");
    look(&mut given, "the old view");
}

/// A key in a text of the sample's own shape is masked, and all of the sample is as it was.
#[test]
fn found_h4_nothing_of_the_sample_is_masked_but_its_keys() {
    let mut given = on(mpn_benefits::demo::SAMPLE, (140, 40));
    for section in '1'..='7' {
        press(&mut given, &format!("<esc>{section}g"));
        let mut row = usize::MAX;
        while row != given.app.list().selected {
            row = given.app.list().selected;
            let text = given.text();
            let masks = text.matches("•••••").count();
            let keys = text.matches("•••••-•••••-•••••-•••••-").count();
            assert_eq!(masks, keys * 4, "{text}");
            press(&mut given, "j");
        }
    }
    let products = mpn_benefits::demo::products().collect::<Vec<_>>();
    for name in products {
        press(&mut given, "<esc><esc>f");
        paste(&mut given, name);
        assert!(given.text().contains(&format!("> {name}")), "{name}: {}", given.text());
    }
}
