//! Writing by splices: any layout stays what it is but for the lines concerned, and undone is as before, byte for byte.

use crate::kit::effort::few;
use crate::kit::support::commands::command;
use crate::kit::support::layout::{Dice, layout};
use crate::kit::support::{contoso, d, id};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::edit::{Edit, Owner};
use mpn_benefits::domain::field::{Field, Row, Value};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::{Kind, Shape};
use mpn_benefits::domain::{Id, State, Thing};
use mpn_benefits::file::{Document, Odd, Unsplicable, parse, respliced, splice, unspliced};

fn asking() -> Asking {
    Asking { today: d("2021-03-01"), role: Role::GlobalAdmin }
}

/// Layouts that are tried, a thousand in a thorough run; `MPN_LAYOUTS` asks for another number.
fn seeds() -> std::ops::Range<u64> {
    let asked = std::env::var("MPN_LAYOUTS").ok().and_then(|number| number.parse().ok());
    0..asked.unwrap_or(few(120, 1_000))
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
        let spare = usize::from(!before.ends_with('\n'));
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

/// Whether commands can be written, which must come to the same whether they come together or one by one.
fn together_as_one_by_one(text: &str, state: &State, commands: &[Command], case: &str) -> bool {
    let together = run(text, state, &Command::Several(commands.to_vec())).expect("allowed");
    let mut apart = Ok((text.to_owned(), state.clone(), Vec::new()));
    for command in commands {
        apart = apart.and_then(|(text, state, _)| run(&text, &state, command).expect("allowed"));
    }
    let text = |ran: Result<(String, State, Vec<Edit>), Unsplicable>| ran.map(|(text, ..)| text).ok();
    let (together, apart) = (text(together), text(apart));
    assert_eq!(together, apart, "{case}");
    together.is_some()
}

fn words(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// A new key, by its number.
fn new_key(of: &Id, number: usize) -> Command {
    let key = ProductKey::new(&format!("MPNAA-BCDFG-HJKMN-PQRTV-{number:05}"));
    let mut fields = vec![
        (Field::Id, words(format!("one-of-many-{number}"))),
        (Field::Key, Value::Secret(key)),
        (Field::Kind, words("mak")),
    ];
    fields.extend(number.is_multiple_of(2).then_some((Field::Limit, Value::Count(8))));
    Command::Add { kind: Kind::Key, parent: Some(of.clone()), fields }
}

/// A new benefit, by its number.
fn new_software(number: usize) -> (Id, Command) {
    let id = id(&format!("software-of-many-{number}"));
    let fields = vec![
        (Field::Id, words(id.as_str())),
        (Field::Enrollment, words("maps")),
        (Field::Product, words(format!("Product of many {number}"))),
    ];
    (id, Command::Add { kind: Kind::Software, parent: None, fields })
}

/// Keys that come together stand where they would stand if each came by itself, in any layout.
#[test]
fn together_or_one_by_one() {
    let mut written = 0;
    for seed in seeds().take(few(40, 100)) {
        let mut dice = Dice::new(seed);
        let text = layout(&contoso::contoso(), &mut dice);
        let state = parse(&text).state;
        for (at, whole) in state.software.iter().enumerate() {
            let commands: Vec<Command> = (1..=3).map(|number| new_key(&whole.id, number)).collect();
            written +=
                usize::from(together_as_one_by_one(&text, &state, &commands, &format!("seed {seed}, benefit {at}")));
        }
    }
    assert!(written > 100, "{written}");
}

/// So do new people, and new products with their keys; also in a file that has none yet.
#[test]
fn new_records_together_or_one_by_one() {
    let mut written = 0;
    for seed in seeds().take(few(40, 100)) {
        let mut dice = Dice::new(seed);
        let mut state = contoso::contoso();
        if dice.once_in(3) {
            state.software = Vec::new();
        }
        let text = layout(&state, &mut dice);
        let state = parse(&text).state;
        let person = |number: usize| {
            let fields = vec![
                (Field::Id, words(format!("person-of-many-{number}"))),
                (Field::Name, words(format!("Person {number}"))),
            ];
            Command::Add { kind: Kind::Person, parent: None, fields }
        };
        let people: Vec<Command> = (1..=3).map(person).collect();
        let mut products = Vec::new();
        for number in 1..=4 {
            let (id, software) = new_software(number);
            products.push(software);
            products.extend((0..dice.roll(3)).map(|key| new_key(&id, 10 * number + key)));
        }
        for commands in [people, products] {
            written += usize::from(together_as_one_by_one(&text, &state, &commands, &format!("seed {seed}")));
        }
    }
    assert!(written > 60, "{written}");
}

/// So does what concerns a great many records, each another one.
#[test]
fn scattered_together_or_one_by_one() {
    let mut written = 0;
    for seed in seeds().take(few(6, 40)) {
        let mut dice = Dice::new(seed);
        let mut state = contoso::contoso();
        for number in 1..=60 {
            let (id, software) = new_software(number);
            for command in [software, new_key(&id, number)] {
                state = apply(&state, &command, asking()).unwrap().after(&state).unwrap();
            }
        }
        let text = layout(&state, &mut dice);
        let state = parse(&text).state;
        let all = |each: &dyn Fn(usize) -> Command| (1..=60).map(each).collect::<Vec<_>>();
        let keys = all(&|number| new_key(&new_software(number).0, 100 + number));
        let limits = all(&|number| Command::Set {
            of: Owner::Record(id(&format!("one-of-many-{number}"))),
            fields: vec![(Field::Limit, Some(Value::Count(9)))],
        });
        for commands in [keys, limits] {
            written += usize::from(together_as_one_by_one(&text, &state, &commands, &format!("seed {seed}")));
        }
    }
    assert!(written > 6, "{written}");
}

/// Commands in any order, undone in reverse: first the bytes of the end, then those of the beginning, and so twice.
#[test]
fn undone_and_redone() {
    for seed in 0..60 {
        let mut dice = Dice::new(seed + 10_000);
        let first = layout(&contoso::contoso(), &mut dice);
        let mut state = parse(&first).state;
        let first_state = state.clone();
        let mut document = Document::new(first.as_str().into());
        let mut steps = Vec::new();
        for _ in 0..50 {
            let command = command(&state, &mut dice);
            let Ok(applied) = apply(&state, &command, asking()) else { continue };
            let changes = !applied.edits.is_empty();
            if document.run(&mut state, command.clone(), applied).is_ok() && changes {
                steps.push(command);
            }
        }
        assert!(steps.len() > 10, "seed {seed}: {} steps", steps.len());
        let (last, last_state) = (document.text().clone(), state.clone());
        for _ in 0..2 {
            for step in steps.iter().rev() {
                assert_eq!(document.undo(&mut state).as_ref(), Some(step), "seed {seed}");
            }
            assert_eq!(document.undo(&mut state), None);
            assert_eq!((&**document.text(), &state), (first.as_str(), &first_state), "seed {seed}");
            for step in &steps {
                assert_eq!(document.redo(&mut state).as_ref(), Some(step), "seed {seed}");
            }
            assert_eq!(document.redo(&mut state), None);
            assert_eq!((document.text(), &state), (&last, &last_state), "seed {seed}");
        }
        // A new command forgets what was undone.
        document.undo(&mut state);
        let other =
            Command::Set { of: Owner::Partner, fields: vec![(Field::Note, Some(Value::Text(format!("seed {seed}"))))] };
        let applied = apply(&state, &other, asking()).unwrap();
        if document.run(&mut state, other, applied).is_ok() {
            assert_eq!(document.redo(&mut state), None);
        }
    }
}

/// Rows of ledgers: added at the end, changed, taken away, whatever the ledger looks like.
#[test]
fn rows_of_ledgers() {
    let (mut done, mut odd) = (0, 0);
    for seed in 0..few(80, 400) {
        let mut dice = Dice::new(seed + 50_000);
        let mut text = layout(&contoso::contoso(), &mut dice);
        let mut state = parse(&text).state;
        for _ in 0..4 {
            let Some(edit) = row(&state, &mut dice) else { continue };
            let mut after = state.clone();
            after.take(&edit).unwrap();
            match splice(&text, std::slice::from_ref(&edit), &after) {
                Err(unsplicable) => {
                    assert_eq!(unsplicable.why, Odd::Layout, "seed {seed}: {edit:?} {unsplicable:?}\n{text}");
                    odd += 1;
                }
                Ok(spliced) => {
                    done += 1;
                    assert_eq!(unspliced(&spliced.text, &spliced.splices).as_deref(), Some(text.as_str()));
                    let loaded = parse(&spliced.text);
                    assert!(loaded.is_clean(), "seed {seed}: {edit:?} {:?}", loaded.problems);
                    assert_eq!(loaded.state, after, "seed {seed}: {edit:?}");
                    let lost = missing(&lines(&text), &lines(&spliced.text));
                    let gained = missing(&lines(&spliced.text), &lines(&text));
                    // A comma may have to be put behind the row before; a table of its own has a line a field.
                    assert!(lost.len() <= 7 && gained.len() <= 7, "seed {seed}: {edit:?} {lost:?} {gained:?}");
                    (text, state) = (spliced.text, after);
                }
            }
        }
    }
    println!("{done} rows written, {odd} refused by their layout");
    assert!(done > few(200, 1_000) && odd * 20 < done, "{done} written, {odd} refused");
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').filter(|line| !line.trim().is_empty()).collect()
}

/// An edit of a row of any ledger.
fn row(state: &State, dice: &mut Dice) -> Option<Edit> {
    let ledgers: Vec<(Thing, Field)> = state
        .things()
        .flat_map(|thing| {
            let ledgers = thing.kind().specs().iter().filter(|spec| matches!(spec.shape, Shape::Ledger(_)));
            ledgers.map(move |spec| (thing, spec.field))
        })
        .collect();
    let (thing, ledger) = *dice.pick(&ledgers);
    let of = thing.id(state)?.clone();
    let rows = match state.record(thing)?.get(ledger) {
        Some(Value::List(rows)) => rows,
        _ => Vec::new(),
    };
    let later = (30 * rows.len() + dice.roll(20)) as i64;
    let on = Value::Date(mpn_benefits::domain::date::plus_days(d("2021-03-01"), later));
    let text = |text: &str| Value::Text(text.to_owned());
    let new: Row = match ledger {
        Field::Activations => {
            vec![(Field::On, on), (Field::Machine, text("it's \"LAB\"")), (Field::Case, text("new-machine"))]
        }
        Field::Cleared => vec![(Field::Machine, text("LAB-01")), (Field::On, on)],
        Field::Incidents => vec![(Field::Case, text("120-9")), (Field::On, on), (Field::Hours, Value::Count(2))],
        _ => vec![(Field::Person, text("megan")), (Field::On, on)],
    };
    let at = dice.roll(rows.len());
    let old = rows.get(at).and_then(|row| if let Value::Table(row) = row { Some(row.clone()) } else { None });
    Some(match (dice.roll(4), old) {
        (0, Some(old)) => Edit::Row { of, ledger, at, before: Some(old), after: None },
        (1, Some(old)) if ledger != Field::Cleared => {
            let mut changed: Row = old.iter().filter(|(field, _)| *field != Field::Note).cloned().collect();
            changed.push((Field::Note, text("said so")));
            Edit::Row { of, ledger, at, before: Some(old), after: Some(changed) }
        }
        _ => Edit::Row { of, ledger, at: rows.len(), before: None, after: Some(new) },
    })
}
