//! The doctor on the dashboard: what is found is listed, Enter mends it as one step, or leads to it.

use mpn_benefits::file::{Condition, InUse, Use};
use mpn_benefits::session::Source;
use mpn_benefits::tui::app::{Effect, Msg};

use crate::kit::harness::{CONTOSO, Given, chords, given_text, says};

/// The sample with one product written in two ways.
fn spelt() -> String {
    let text = CONTOSO.replacen("product = \"Microsoft 365 E3\"", "product = \"microsoft 365  E3\"", 1);
    assert_ne!(text, CONTOSO);
    text
}

fn on(text: &str) -> Given {
    let mut given = given_text(text, "2021-03-01").at(120, 40);
    given.app.source = Source::File("benefits.toml".into());
    given
}

fn press(given: &mut Given, keys: &str) {
    for chord in chords(keys) {
        given.press(chord);
    }
}

fn saved(given: &Given) -> Option<String> {
    given.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(commit) => Some(commit.text.to_string()),
        _ => None,
    })
}

#[test]
fn what_is_found_is_mended_as_one_step_and_taken_back() {
    let text = spelt();
    let mut given = on(&text);
    press(&mut given, "H");
    assert!(given.effects.iter().any(|effect| matches!(effect, Effect::Examine { has_keys: true })));
    assert!(says(&given.text(), "are looked at"), "{}", given.text());
    let open = Condition::OpenToAll { mode: 0o644 };
    let mut given = given.send(Msg::Examined(vec![open.clone(), Condition::OpenToGroup { mode: 0o640 }], Vec::new()));
    assert!(says(&given.text(), "found, 2 can be mended") && says(&given.text(), "spelt-twice"), "{}", given.text());
    assert!(saved(&given).is_none());
    // Enter is for all of them: it asks first, and names them.
    assert!(says(&given.bottom(), "mend all"), "{}", given.bottom());
    press(&mut given, "<enter>");
    let asked = given.text();
    assert!(saved(&given).is_none() && says(&asked, "Mend all 2"), "{asked}");
    assert!(says(&asked, "Everybody on this machine") && says(&asked, "microsoft 365"), "{asked}");
    press(&mut given, "<enter>");
    assert!(given.app.overlays.is_empty());
    let mends = given.effects.iter().filter_map(|effect| match effect {
        Effect::Mend(conditions, 1, _) => Some(conditions.clone()),
        _ => None,
    });
    assert_eq!(mends.collect::<Vec<_>>(), [vec![open]], "what somebody may have meant stays");
    assert!(!saved(&given).unwrap().contains("microsoft 365  E3"));
    assert!(says(&given.bottom(), "Recorded 1 change as one step: "), "{}", given.bottom());
    let mut given = given.send(Msg::Mended(Ok((1, 1))));
    assert!(
        says(&given.bottom(), "2 things were mended; u takes back what was changed in the records"),
        "{}",
        given.bottom()
    );
    press(&mut given, "u");
    assert_eq!(saved(&given).unwrap(), text, "one step");
}

#[test]
fn what_cannot_be_mended_leads_to_its_record() {
    let mut given = on(CONTOSO);
    press(&mut given, "H");
    let mut given = given.send(Msg::Examined(Vec::new(), Vec::new()));
    assert!(says(&given.text(), "odd-letter") && says(&given.text(), "win-ent-mak"), "{}", given.text());
    press(&mut given, "<enter>");
    assert!(given.app.overlays.is_empty() && given.effects.iter().all(|own| !matches!(own, Effect::Mend(..))));
    assert_eq!(given.selected(), "Windows 10 Enterprise");
    // On another day nothing is mended.
    let mut given = on(&spelt());
    press(&mut given, ">H");
    let mut given = given.send(Msg::Examined(vec![Condition::OpenToAll { mode: 0o644 }], Vec::new()));
    press(&mut given, "<enter><enter>");
    assert!(given.effects.iter().all(|own| !matches!(own, Effect::Mend(..) | Effect::Save(_))));
}

/// The sample has no file to be looked at.
#[test]
fn without_a_file_only_the_records_are_looked_at() {
    let mut given = given_text(CONTOSO, "2021-03-01").at(100, 30);
    given.app.source = Source::Sample;
    press(&mut given, "H");
    assert!(given.effects.iter().all(|own| !matches!(own, Effect::Examine { .. })));
    assert!(says(&given.text(), "odd-letter"), "{}", given.text());
    press(&mut given, "H");
    assert!(given.app.overlays.is_empty());
}

/// A line about a place of the text has it; that Enter opens the editor there is said, and `E` does the same.
#[test]
fn found_w3_a_line_of_the_text_has_its_place_and_announces_the_editor() {
    let text = CONTOSO.replacen("format = 1\n", "format = 1\ncolour = 1\n", 1);
    let mut given = on(&text);
    press(&mut given, "H");
    let mut given = given.send(Msg::Examined(Vec::new(), Vec::new()));
    assert!(says(&given.text(), "unknown-field 4:1:") || says(&given.text(), "unknown-field"), "{}", given.text());
    let place = text.lines().position(|line| line == "colour = 1").unwrap() + 1;
    assert!(says(&given.text(), &format!("{place}:1")), "{}", given.text());
    assert!(says(&given.bottom(), "Enter edit file"), "{}", given.bottom());
    assert!(given.effects.iter().all(|own| !matches!(own, Effect::Edit(..))));
    for key in ["<enter>", "E"] {
        given.effects.clear();
        press(&mut given, key);
        assert!(given.effects.iter().any(|own| matches!(own, Effect::Edit(..))), "{key}");
    }
}

/// The paths in use are on the screen, too.
#[test]
fn found_w9_the_paths_in_use_are_listed() {
    let mut given = on(CONTOSO);
    press(&mut given, "H");
    let paths = vec![InUse { what: Use::Versions, path: "benefits.toml.versions".into(), exists: false }];
    let mut given = given.send(Msg::Examined(Vec::new(), paths));
    press(&mut given, "G");
    let screen = given.text();
    assert!(says(&screen, "kept versions, which hold its keys: benefits.toml.versions, not there now"), "{screen}");
    press(&mut given, "<enter>");
    assert!(!given.app.overlays.is_empty());
}
