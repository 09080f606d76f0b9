//! Several commands as one step: what they come to one after the other, all of them or none, and undone as one.

use std::sync::Arc;

use mpn_benefits::domain::act::{Activate, Assign};
use mpn_benefits::domain::apply::{Applied, Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::refusal::{Refusal, Why};
use mpn_benefits::domain::software::ActivationCase;
use mpn_benefits::domain::{Date, State};
use mpn_benefits::file::{self, Document};
use proptest::prelude::*;

use super::acts::{made, seeds};
use crate::kit::CONTOSO;
use crate::kit::support::random::states;
use crate::kit::support::{d, id};

fn asking(today: Date) -> Asking {
    Asking { today, role: Role::MpnPartnerAdmin }
}

/// One after the other, each on what those before it made.
fn in_turn(state: &State, commands: &[Command], asking: Asking) -> Result<State, Refusal> {
    commands.iter().try_fold(state.clone(), |state, command| Ok(apply(&state, command, asking)?.after(&state).unwrap()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn several_come_to_what_they_come_to_one_after_the_other(
        state in states(),
        walk in proptest::collection::vec(seeds(), 1..6),
    ) {
        let acts = walk.into_iter().filter_map(|seed| made(&state, seed));
        let commands: Vec<Command> = acts.map(|(act, on)| Command::Act { act, on }).collect();
        let asking = asking(d("2032-12-31"));
        let all = Command::Several(commands.clone());
        match (apply(&state, &all, asking), in_turn(&state, &commands, asking)) {
            (Ok(applied), Ok(after)) => prop_assert!(applied.after(&state).unwrap() == after),
            (Err(_), Err(_)) => {}
            // On the way facts may contradict each other that do not in the end.
            (Ok(_), Err(refusal)) => prop_assert!(matches!(refusal.why, Why::Contradiction(_)), "{refusal:?}"),
            (Err(refusal), Ok(_)) => prop_assert!(false, "one by one they are allowed: {refusal:?}"),
        }
    }
}

/// A person, a key, a machine on that key, and a seat for that person.
fn newcomer(seat: &str) -> Command {
    let text = |text: &str| Value::Text(text.to_owned());
    let key = ProductKey::typed("DEMO0-AAAAA-BBBBB-CCCCC-77777").unwrap();
    let on = d("2021-03-01");
    let person = vec![(Field::Id, text("ann")), (Field::Name, text("Ann Lee"))];
    let key = vec![(Field::Id, text("win-new")), (Field::Key, Value::Secret(key)), (Field::Kind, text("mak"))];
    let machines = vec!["PC-1".into(), "PC-2".into()];
    let used = Activate { key: id("win-new"), machines, case: ActivationCase::NewMachine };
    Command::Several(vec![
        Command::Add { kind: Kind::Person, parent: None, fields: person },
        Command::Add { kind: Kind::Key, parent: Some(id("win-ent")), fields: key },
        Command::Act { act: used.into(), on },
        Command::Act { act: Assign { to: id(seat), person: id("ann"), from: None }.into(), on },
    ])
}

fn decided(state: &State, command: &Command) -> Result<Applied, Refusal> {
    apply(state, command, asking(d("2021-03-01")))
}

#[test]
fn several_are_one_step_of_the_file_and_undone_as_one() {
    let mut state = file::parse(CONTOSO).state;
    let before = state.clone();
    let mut document = Document::new(Arc::from(CONTOSO));
    let command = newcomer("vs-pro");
    let applied = decided(&state, &command).unwrap();
    document.run(&mut state, command.clone(), applied).unwrap();
    let text = document.text().to_string();
    assert!(file::parse(&text).is_clean() && file::parse(&text).state == state, "{text}");
    for word in ["Ann Lee", "win-new", "PC-2"] {
        assert!(text.contains(word), "{word}");
    }
    assert_eq!(document.undo(&mut state), Some(command.clone()));
    assert!(document.text().as_ref() == CONTOSO && state == before, "bytes as before, at one stroke");
    assert_eq!(document.undo(&mut state), None, "it was one step");
    assert_eq!(document.redo(&mut state), Some(command));
    assert_eq!(document.text().as_ref(), text);
}

#[test]
fn where_one_is_refused_none_is_done() {
    let state = file::parse(CONTOSO).state;
    // The last of them: that seat is locked (R45).
    let refused = decided(&state, &newcomer("vs-1")).unwrap_err();
    assert_eq!(refused.rule.map(|rule| rule.to_string()).as_deref(), Some("R45"), "{refused:?}");
    let twice = Command::Several(vec![newcomer("vs-pro"), newcomer("vs-pro")]);
    assert!(matches!(decided(&state, &twice).unwrap_err().why, Why::IdTaken { .. } | Why::KeyKnown { .. }));
    let nothing = decided(&state, &Command::Several(Vec::new())).unwrap();
    assert!(nothing.edits.is_empty());
    // Several in several are several.
    let nested = Command::Several(vec![Command::Several(Vec::new()), newcomer("vs-pro")]);
    assert_eq!(decided(&state, &nested).unwrap().edits, decided(&state, &newcomer("vs-pro")).unwrap().edits);
}
