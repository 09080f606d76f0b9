//! `mpn log`: what was done to the state file, when and by whom (R59).

use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::{self, Failure, Head, Table};
use super::reading::state_path;
use super::stop::Stop;
use super::words::{Day, flag, typed_day, word};
use crate::domain::folded::alike;
use crate::domain::nearest::nearest_all;
use crate::domain::record::Kind;
use crate::domain::reference::{people_named, people_near};
use crate::domain::{Date, Id, State};
use crate::exchange::{Sheet, csv};
use crate::file::{self, Entry, Journal};
use crate::journal::{Wanted, line};
use crate::lists::fit::fit;
use crate::text::{Text, say};

/// Columns of what was changed, in a table.
const WIDE: usize = 100;

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let since =
        Arg::new("since").long("since").value_name("DATE").value_parser(typed_day(text)).allow_hyphen_values(true);
    let option = |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    Command::new("log")
        .about(text.cli_log())
        .after_help(examples(text, &say!(text, "example-log")))
        .arg(option("person", "PERSON").add(Offered::Ids(&[Kind::Person])).help(text.cli_log_person()))
        .arg(option("subject", "ID").add(Offered::Ids(Kind::ALL)).help(text.cli_log_subject()))
        .arg(since.help(text.cli_log_since()))
        .arg(flag("csv").conflicts_with("json").help(text.cli_list_csv()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<&'a file::Step>,
    notes: Vec<String>,
}

/// Prints what is on record.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let asked = given.asked()?;
    let today = asked.overview.date;
    let (journal, shown) = match state_path(common, config).filter(|_| !common.stage) {
        Some((path, _)) => {
            let shown = format!("{}.log", common.shown(&path, text));
            let unreadable = |error| Failure::new(Exit::File, text.file_error(&shown, &error));
            (file::journal(&path).map_err(unreadable)?, shown)
        }
        // What was really done is no disguise.
        None => (Journal::default(), String::new()),
    };
    let wanted = wanted(own, &asked.state, today, &journal, text)?;
    let notes = notes(&journal, &shown, common.stage, text);
    let found: Vec<&Entry> = journal.entries.iter().filter(|entry| wanted.wants(entry)).collect();
    if common.json {
        let items = found.into_iter().map(|entry| &entry.step).collect();
        output::document(&Document { head: asked.head(), items, notes }, text)?;
        return Ok(Exit::Done.into());
    }
    let headings = [
        text.log_at(),
        text.log_day(),
        text.log_who(),
        text.log_command(),
        text.log_ids(),
        text.log_before(),
        text.log_after(),
    ];
    let rows = found.into_iter().map(|entry| cells(entry, text));
    if own.get_flag("csv") {
        output::plain(&csv::table(headings.into(), rows, Sheet::default()))?;
    } else {
        let mut table = Table::new(headings.into_iter().map(|heading| (heading, false)).collect());
        rows.for_each(|cells| table.row(cells.into_iter().map(|cell| fit(&cell, WIDE).into_owned()).collect()));
        table.write_or(|| text.log_nothing())?;
    }
    output::notes(&notes);
    Ok(Exit::Done.into())
}

/// What a line says. Whoever can write the journal may have written anything into it.
fn cells(entry: &Entry, text: &Text) -> Vec<String> {
    let step = &entry.step;
    let ids = step.ids.join(", ");
    let (before, after) = (line(&step.before), line(&step.after));
    let cells = [&step.at, &step.day, &step.who, &step.command, &ids, &before, &after];
    cells.map(|cell| text.displayed(cell).into_owned()).into()
}

/// What is worth saying of the whole.
fn notes(journal: &Journal, shown: &str, staged: bool, text: &Text) -> Vec<String> {
    let mut notes = Vec::new();
    if staged {
        notes.push(text.log_staged());
    }
    if let Some(first) = journal.odd.first() {
        notes.push(text.log_odd(shown, *first, journal.odd.len()));
    }
    let pairs = journal.entries.iter().zip(journal.entries.iter().skip(1));
    let otherwise = pairs.filter(|(one, next)| next.from != one.to && (next.from != one.from || next.to != one.to));
    let otherwise = otherwise.count();
    if otherwise > 0 {
        notes.push(text.log_otherwise(otherwise));
    }
    notes
}

/// Whose steps are asked for. A record may be gone: what was done to it is still on record.
fn wanted(own: &ArgMatches, state: &State, today: Date, journal: &Journal, text: &Text) -> Result<Wanted, Failure> {
    let since = own.get_one::<Day>("since").map(|day| day.from(today));
    let mut wanted = Wanted { since, ..Wanted::default() };
    if let Some(typed) = word(own, "subject") {
        let asked = Wanted { about: Some(vec![typed.to_owned()]), ..Wanted::default() };
        let is_known = alike(typed, Kind::Partner.as_word())
            || state.things().any(|thing| alike(thing.id_text(state), typed))
            || journal.entries.iter().any(|entry| asked.wants(entry));
        if !is_known {
            let ids = state.things().map(|thing| thing.id_text(state));
            return Err(unknown(typed, &nearest_all(typed, ids), text));
        }
        wanted.about = asked.about;
    }
    if let Some(typed) = word(own, "person") {
        // On record with or without rows: by the id as by the name.
        let by_id = state.people.iter().find(|person| alike(person.id.as_str(), typed)).map(|person| &person.id);
        let people = by_id.map_or_else(|| people_named(state, typed), |id| vec![id]);
        let asked = Wanted { person: Some(vec![typed.to_owned()]), ..Wanted::default() };
        wanted.person = match people.as_slice() {
            [one] => Some(vec![one.to_string(), typed.to_owned()]),
            [] if journal.entries.iter().any(|entry| asked.wants(entry)) => asked.person,
            [] => {
                let near = people_near(state, typed);
                return Err(unknown(typed, &near.into_iter().map(Id::as_str).collect::<Vec<_>>(), text));
            }
            several => {
                let candidates = several.iter().map(|id: &&Id| text.shown(id.as_str()).into_owned()).collect();
                return Err(Failure { candidates, ..Failure::new(Exit::Ambiguous, text.log_which_person(typed)) });
            }
        };
    }
    Ok(wanted)
}

fn unknown(typed: &str, near: &[&str], text: &Text) -> Failure {
    let near = near.iter().map(|near| text.shown(near).into_owned());
    Failure { candidates: near.collect(), ..Failure::new(Exit::NotFound, text.log_no_such(typed)) }
}
