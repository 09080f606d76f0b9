//! `mpn remove`: a record with what refers to it, a person's name (`--erase`), or a row that never happened (`--mistake`).

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use clap::{Arg, Command as Words};

use super::desk::{Desk, never};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::ids;
use super::offered::Offered;
use super::output::{self, Failure};
use super::stop::Stop;
use super::words::flag;
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Value};
use crate::domain::record::{Kind, Record};
use crate::domain::reference::person_named;
use crate::domain::refusal::Why;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Words {
    Words::new("remove")
        .about(text.cli_remove())
        .after_help(examples(text, &say!(text, "example-remove")))
        .arg(Arg::new("id").value_name("ID").required(true).add(Offered::Ids(Kind::ALL)).help(text.cli_remove_id()))
        .arg(flag("with-references").help(text.cli_references()).conflicts_with_all(["erase", "mistake"]))
        .arg(flag("erase").help(text.cli_erase()).conflicts_with("mistake"))
        .arg(flag("mistake").help(text.cli_mistake()))
        .arg(flag("yes").short('y').help(text.cli_yes()))
        .arg(flag("dry-run").help(text.cli_dry_run()))
}

/// Names what goes, asks, and takes it away.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let word = given.word("id");
    let command = if own.get_flag("erase") {
        let person = person_named(&desk.state, word).cloned();
        Command::Erase { person: person.map_or_else(|| ids::record(&desk.state, word, &[Kind::Person], text), Ok)? }
    } else if own.get_flag("mistake") {
        mistake(&desk, word)?
    } else {
        Command::Remove {
            id: ids::record(&desk.state, word, Kind::ALL, text)?,
            with_references: own.get_flag("with-references"),
        }
    };
    // Nothing is to be confirmed where nothing is written. A document is read by programs, which answer no question.
    let unconfirmed = !own.get_flag("yes") && desk.permit().is_some();
    let asks = unconfirmed && !common.json && io::stdin().is_terminal() && io::stderr().is_terminal();
    preview(&desk, &command, asks);
    match desk.decide(&command) {
        Err(refusal) if !common.json => {
            let reason = || text.refusal(&desk.state, &refusal, desk.role());
            let sentence = if let Why::ReferredTo { .. } = &refusal.why {
                text.cli_with_references(&reason())
            } else if let Why::Named { .. } = &refusal.why {
                text.cli_named(&reason(), word)
            } else if let Why::RestsOn { erasable, .. } = &refusal.why {
                text.cli_rests_on(&reason(), word, *erasable)
            } else {
                return desk.answer(&command);
            };
            Err(Failure::new(Exit::Refused, sentence).into())
        }
        Ok(applied) if unconfirmed && !applied.edits.is_empty() => {
            let id = target(&command);
            if !asks {
                return Err(Failure::new(Exit::Usage, text.cli_removal_needs_yes(id)).into());
            }
            let question = match &command {
                Command::Erase { .. } => text.cli_confirm_erasure(id),
                Command::Mistake { .. } => text.cli_confirm_mistake(id),
                Command::Remove { .. }
                | Command::Add { .. }
                | Command::Set { .. }
                | Command::Act { .. }
                | Command::Grant { .. }
                | Command::Several(_)
                | Command::View { .. } => text.cli_confirm_removal(id),
            };
            if !super::ask::yes(&question, text)? {
                output::note(&text.cli_not_removed());
                return Ok(Exit::Done.into());
            }
            desk.answer(&command)
        }
        _ => desk.answer(&command),
    }
}

fn target(command: &Command) -> &str {
    match command {
        Command::Remove { id, .. } => id.as_str(),
        Command::Erase { person } => person.as_str(),
        Command::Mistake { of, .. } => of.as_str(),
        Command::Add { .. }
        | Command::Set { .. }
        | Command::Act { .. }
        | Command::Grant { .. }
        | Command::Several(_)
        | Command::View { .. } => "",
    }
}

/// Tells people everything that would go, also where it is refused because of that.
fn preview(desk: &Desk<'_>, command: &Command, asks: bool) {
    if desk.common.json {
        return;
    }
    let whole = if let Command::Remove { id, .. } = command {
        Command::Remove { id: id.clone(), with_references: true }
    } else {
        command.clone()
    };
    let Ok(applied) = desk.decide(&whole) else { return };
    let lines = lines(desk.text, command, &applied);
    if lines.len() > 1 || asks || matches!(command, Command::Mistake { .. }) {
        for line in &lines {
            output::note(line);
        }
    }
}

fn lines(text: &Text, command: &Command, applied: &Applied) -> Vec<String> {
    if let Command::Erase { person } = command
        && !applied.edits.is_empty()
    {
        return text.erases(person.as_str(), applied);
    }
    // What was asked for comes first, then what refers to it.
    applied.edits.iter().rev().flat_map(|edit| text.removes(edit)).collect()
}

/// The row that never happened: `ID:ROW` counts the rows of the record's ledger from 1, `ID:LEDGER:ROW` those of another
/// one. Where there is one row only, the id says it; of a token it says the last thing that happened to it.
fn mistake(desk: &Desk<'_>, word: &str) -> Result<Command, Failure> {
    let text = desk.text;
    let mut words = word.split(':');
    let of = ids::record(&desk.state, words.next().unwrap_or_default(), Kind::ALL, text)?;
    let rest: Vec<&str> = words.collect();
    let no_row = || Failure::new(Exit::Usage, text.cli_which_row(of.as_str(), 0));
    let record = desk.state.record_of(&Owner::Record(of.clone()));
    let usual = record.as_ref().map(ledger);
    let (ledger, number) = match rest.as_slice() {
        [] => (usual, None),
        [row] => (usual, Some(*row)),
        [name, row] => (Field::from_word(name), Some(*row)),
        _ => return Err(no_row()),
    };
    if record.is_none() {
        // The command says what is missing, with the nearest id.
        return Ok(Command::Mistake { of, ledger: Field::Assignments, row: 0 });
    }
    let ledger = ledger.ok_or_else(no_row)?;
    let rows = match record.as_ref().and_then(|record| record.get(ledger)) {
        Some(Value::List(rows)) => rows,
        Some(fact) => vec![fact],
        None => Vec::new(),
    };
    let row = match number {
        Some(number) => number.parse::<usize>().ok().and_then(|row| row.checked_sub(1)).ok_or_else(no_row)?,
        None if rows.len() <= 1 => 0,
        None => {
            let named = |(at, row): (usize, &Value)| {
                let told = if let Value::Table(row) = row { text.ledger_row(row) } else { text.shown_value(row) };
                format!("{of}:{}  {told}", at + 1)
            };
            let candidates = rows.iter().enumerate().map(named).collect();
            let message = text.cli_which_row(of.as_str(), rows.len());
            return Err(Failure { candidates, ..Failure::new(Exit::Ambiguous, message) });
        }
    };
    Ok(Command::Mistake { of, ledger, row })
}

/// The ledger that a row of such a record stands in.
fn ledger(record: &Record) -> Field {
    match (record.kind(), record) {
        (Kind::Key, _) => Field::Activations,
        (Kind::Technical, _) => Field::Incidents,
        (Kind::Offer, _) => Field::Renewals,
        (_, Record::Token(token)) => token.last_fact(),
        _ => Field::Assignments,
    }
}
