//! Writing by splices: any layout stays what it is but for the lines concerned, and undone is as before, byte for byte.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::format_push_string,
    clippy::match_bool,
    clippy::string_slice,
    reason = "tests"
)]

mod support;

use mpn_benefits::domain::State;
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::edit::Edit;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::file::{Odd, Unsplicable, parse, respliced, splice, unspliced};
use support::commands::command;
use support::layout::{Dice, layout};
use support::{contoso, d};

fn asking() -> Asking {
    Asking { today: d("2021-03-01"), role: Role::GlobalAdmin }
}

/// Layouts that are tried; `MPN_LAYOUTS` asks for another number.
fn seeds() -> std::ops::Range<u64> {
    let asked = std::env::var("MPN_LAYOUTS").ok().and_then(|number| number.parse().ok());
    0..asked.unwrap_or(1_000)
}

fn run(text: &str, state: &State, command: &Command) -> Option<Result<(String, State, Vec<Edit>), Unsplicable>> {
    let applied = apply(state, command, asking()).ok()?;
    let after = applied.after(state).expect("fits the state it was decided for");
    let spliced = match splice(text, &applied.edits, &after) {
        Ok(spliced) => spliced,
        Err(unsplicable) => return Some(Err(unsplicable)),
    };
    assert_eq!(unspliced(&spliced.text, &spliced.splices).as_deref(), Some(text), "undone: the same bytes");
    assert_eq!(respliced(text, &spliced.splices).as_deref(), Some(spliced.text.as_str()), "redone: the same bytes");
    let mut back = after.clone();
    for edit in applied.edits.iter().rev() {
        back.take(&edit.clone().inverse()).expect("an edit can be taken back");
    }
    assert_eq!(&back, state, "undone: the same facts");
    Some(Ok((spliced.text, after, applied.edits)))
}

#[test]
fn any_layout_takes_any_command() {
    let (mut done, mut refused, mut odd) = (0, 0, Vec::new());
    for seed in seeds() {
        let mut dice = Dice::new(seed);
        let mut state = contoso::contoso();
        let mut text = layout(&state, &mut dice);
        let loaded = parse(&text);
        assert!(loaded.is_clean(), "seed {seed}: {:?}\n{text}", loaded.problems);
        for thing in state.things() {
            assert_eq!(loaded.state.record(thing), state.record(thing), "seed {seed}\n{text}");
        }
        assert_eq!(loaded.state, state, "seed {seed}\n{text}");
        state = loaded.state;
        for _ in 0..4 {
            let command = command(&state, &mut dice);
            match run(&text, &state, &command) {
                None => refused += 1,
                Some(Err(unsplicable)) => {
                    let at = unsplicable.place.line;
                    let near: String = text.lines().skip(at.saturating_sub(8)).take(16).collect::<Vec<_>>().join("\n");
                    assert_ne!(unsplicable.why, Odd::Mismatch, "seed {seed}: {command:?} {unsplicable:?}\n{near}");
                    odd.push((seed, unsplicable));
                }
                Some(Ok((new, after, edits))) => {
                    done += 1;
                    let loaded = parse(&new);
                    assert!(loaded.is_clean(), "seed {seed}: {command:?} {:?}\n{text}\n{new}", loaded.problems);
                    assert_eq!(loaded.state, after, "seed {seed}: {command:?}\n{text}\n{new}");
                    few_lines(seed, &command, &edits, &text, &new);
                    (text, state) = (new, after);
                }
            }
        }
    }
    println!("{done} done, {refused} refused by apply, {} by their layout", odd.len());
    assert!(done > refused, "{done} done, {refused} refused");
    assert!(odd.len() * 20 < done, "too many layouts are refused: {odd:?}");
}

/// Only the lines concerned differ.
fn few_lines(seed: u64, command: &Command, edits: &[Edit], before: &str, after: &str) {
    let kept = |line: &&str| !line.trim().is_empty();
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_inclusive('\n').filter(kept).collect(), after.split_inclusive('\n').filter(kept).collect());
    let lost = missing(&old, &new);
    let gained = missing(&new, &old);
    let simple: usize = edits
        .iter()
        .map(|edit| match edit {
            Edit::Fields { fields, .. } => fields.len(),
            Edit::Row { .. } => 1,
            Edit::Record { .. } => 1_000,
        })
        .sum();
    if simple < 1_000 {
        // A text of several lines may be one field; a last line without an end gets one.
        let spare = if before.ends_with('\n') { 0 } else { 1 };
        let lines = 5 * simple + spare;
        assert!(lost.len() <= lines, "seed {seed}: {command:?} lost {lost:?}");
        assert!(gained.len() <= lines, "seed {seed}: {command:?} gained {gained:?}");
    }
    if matches!(edits, [Edit::Record { added: true, .. }]) {
        assert!(lost.len() <= 2, "seed {seed}: {command:?} lost {lost:?}");
    }
    if matches!(edits, [Edit::Record { added: false, .. }]) {
        assert!(gained.len() <= 1, "seed {seed}: {command:?} gained {gained:?}");
    }
}

fn missing<'t>(from: &[&'t str], of: &[&str]) -> Vec<&'t str> {
    let mut counts = std::collections::HashMap::new();
    for line in of {
        *counts.entry(*line).or_insert(0) += 1;
    }
    from.iter()
        .filter(|line| match counts.get_mut(**line) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        })
        .copied()
        .collect()
}
