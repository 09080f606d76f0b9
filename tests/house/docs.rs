//! What the documents say, compared with the code.

use std::fmt::Write;

use mpn_benefits::config::ThemeChoice;
use mpn_benefits::domain::Section;
use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::doctor;
use mpn_benefits::domain::remark::Remark;
use mpn_benefits::keys::action::{Action, Scope};
use mpn_benefits::keys::{Chord, Keymap};
use mpn_benefits::text::Text;
use mpn_benefits::tui::overlay::help;
use mpn_benefits::tui::theme::Theme;

use super::papers::page::{are_written, write};

const README: &str = include_str!("../../README.md");

fn keymap() -> Keymap {
    Keymap::new(&std::collections::BTreeMap::new()).unwrap()
}

/// The table of keys between two marks of the README.
fn key_table() -> String {
    let mut table = String::from("| keys | do |\n|---|---|\n");
    for line in help::lines(&keymap(), &Text::english()) {
        if line.action.is_some() {
            let keys: Vec<String> = line.keys.iter().map(|key| format!("`{}`", key.replace('|', "\\|"))).collect();
            writeln!(table, "| {} | {} |", keys.join(" "), line.does).unwrap();
        }
    }
    table
}

#[test]
fn the_readme_lists_every_key() {
    let start = README.find("<!-- keys -->\n").expect("a mark") + "<!-- keys -->\n".len();
    let end = README.find("<!-- /keys -->").expect("a mark");
    let written = README.get(start..end).unwrap();
    let table = key_table();
    if are_written() && written != table {
        let (before, after) = (README.get(..start).unwrap(), README.get(end..).unwrap());
        write("README.md", &format!("{before}{table}{after}"));
    }
    assert_eq!(written.trim(), table.trim(), "MPN_PAGES=write writes this table:\n{table}");
}

#[test]
fn the_readme_has_the_two_commands() {
    assert!(README.contains("cargo run --release") && README.contains("cargo test"));
}

#[test]
fn every_action_is_bound_in_the_built_in_key_table() {
    let keymap = keymap();
    for action in Action::all() {
        let bound = Scope::ALL.iter().any(|scope| !keymap.chords(*scope, action).is_empty());
        assert!(bound, "{} has no key", action.as_word());
    }
}

#[test]
fn every_section_is_reached_without_a_modifier() {
    let keymap = keymap();
    for action in Section::ALL.iter().copied().map(Action::To) {
        let chords = keymap.chords(Scope::Global, action);
        assert!(chords.iter().any(|chord| !chord.ctrl && !chord.alt && !chord.shift), "{}", action.as_word());
    }
}

#[test]
fn no_key_of_a_list_hides_one_of_the_whole_dashboard() {
    let keymap = keymap();
    for (action, chords) in keymap.actions(Scope::List) {
        for chord in chords {
            let outer = keymap.resolve(&[Scope::Global, Scope::Always], *chord);
            assert_eq!(outer, None, "{chord} is {} and {:?}", action.as_word(), outer);
        }
    }
}

#[test]
fn chords_are_written_and_read_alike() {
    let keymap = keymap();
    for scope in Scope::ALL {
        for (_, chords) in keymap.actions(*scope) {
            for chord in chords {
                assert_eq!(Chord::parse(&chord.to_string()), Some(*chord), "{chord}");
            }
        }
    }
    for text in ["", " ", "Ctrl-", "Hyper-x", "F0", "F25", "Shift-?", "ab", "Ctrl", "\u{7}"] {
        assert_eq!(Chord::parse(text), None, "{text:?}");
    }
    for (text, same) in [("ctrl-p", "Ctrl-P"), ("pgup", "PgUp"), ("Shift-a", "A"), ("space", "Space"), ("-", "-")] {
        assert_eq!(Chord::parse(text).unwrap().to_string(), same);
    }
    assert_ne!(Chord::parse("u"), Chord::parse("U"), "small and large letters are different keys");
}

#[test]
fn a_users_keys_replace_unbind_and_are_refused_with_every_fault() {
    let file = |text: &str| toml::from_str(text).unwrap();
    let keymap = Keymap::new(&file("[list]\ndown = ['n']\nup = []\n")).unwrap();
    assert_eq!(keymap.resolve(&[Scope::List], Chord::parse("n").unwrap()), Some(Action::Down));
    assert_eq!(keymap.resolve(&[Scope::List], Chord::parse("j").unwrap()), None);
    assert!(keymap.chords(Scope::List, Action::Up).is_empty());
    let faults = Keymap::new(&file(
        "[lst]\ndown = ['n']\n[list]\ndwn = ['x']\nup = ['Hyper-q']\nfirst = ['G']\n[global]\nopen = ['o']\n",
    ))
    .unwrap_err();
    assert_eq!(faults.len(), 5, "{faults:#?}");
    let said = format!("{faults:?}");
    for word in ["lst", "list", "dwn", "down", "Hyper-q", "first", "last", "open"] {
        assert!(said.contains(word), "{word} in {said}");
    }
}

#[test]
fn the_built_in_themes_are_read_and_the_one_without_colours_has_none() {
    let read = |text: &str| Theme::read(text).unwrap();
    for theme in ThemeChoice::ALL {
        assert_eq!(read(theme.text()), Theme::of(*theme), "{theme:?}");
    }
    // Each file is a row.
    for file in super::papers::places::files("assets/themes", "toml") {
        let name = std::path::Path::new(&file).file_stem().unwrap().to_str().unwrap();
        assert!(ThemeChoice::from_word(name).is_some(), "{name} is no row of src/config/theme.rs");
    }
    let mono = format!("{:?}", Theme::new(false));
    for colour in ["Red", "Green", "Yellow", "Blue", "Cyan", "White", "Black", "Rgb"] {
        assert!(!mono.contains(colour), "{colour}");
    }
    let selection = Theme::new(false).selection.0.add_modifier;
    assert!(selection.contains(ratatui::style::Modifier::REVERSED), "the selection must be seen");
    assert!(Theme::read("header = { fg = 'rainbow' }").unwrap_err().to_string().contains("rainbow"));
}

#[test]
fn every_message_of_the_catalogue_is_used() {
    let catalogue = include_str!("../../assets/i18n/en/mpn_benefits.ftl");
    let mut code = String::new();
    let mut open = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            code.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
    let ids = catalogue.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let ids: Vec<&str> = ids.filter(|id| id.starts_with(|letter: char| letter.is_ascii_lowercase())).collect();
    assert!(ids.len() > 200, "the catalogue was read");
    let said: std::collections::BTreeSet<&str> = code.lines().flat_map(|line| line.split('"')).collect();
    // An act says which message is its own.
    let of_act = |id: &str| id.strip_prefix("act-").is_some_and(|word| ActKind::from_word(word).is_some());
    // So does a kind of finding.
    let of_doctor = |id: &str| id.strip_prefix("doctor-").is_some_and(|word| doctor::WORDS.contains(&word));
    // And a remark.
    let of_remark =
        |id: &str| id.strip_prefix("remark-").is_some_and(|word| Remark::TABLE.iter().any(|(own, _)| *own == word));
    for id in ids.iter().filter(|id| !of_act(id) && !of_doctor(id) && !of_remark(id)) {
        assert!(said.contains(*id), "nobody says {id}");
    }
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), ids.len(), "a message stands twice");
}
