//! `mpn diff`: what changes between two days.

use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;
use serde_json::Value;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::output::{self, Failure, Head, Table};
use super::reading::Asked;
use super::stop::Stop;
use super::words::{Day, typed_day};
use crate::domain::diff::{DiffItem, Difference, Reading, between};
use crate::domain::overview::Status;
use crate::lists::heading;
use crate::text::{Text, own as argument_own, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let day = |name: &'static str, shown: &'static str| {
        Arg::new(name).value_name(shown).required(true).value_parser(typed_day(text)).allow_hyphen_values(true)
    };
    Command::new("diff")
        .about(text.cli_diff())
        .after_help(examples(text, &say!(text, "example-diff")))
        .arg(day("from", "FROM").help(text.cli_diff_from()))
        .arg(day("to", "TO").help(text.cli_diff_to()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    from: String,
    to: String,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    date: String,
    subject: &'a str,
    kind: &'a str,
    rule: String,
    text: String,
    from: Value,
    to: Value,
}

/// Prints the changes after one day up to and including another.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (asked, own, json, text) = (&given.asked()?, given.own, given.common.json, &given.text);
    let day = |name: &str| own.get_one::<Day>(name).map_or(asked.overview.date, |day| day.from(asked.overview.date));
    let (from, to) = (day("from"), day("to"));
    if to < from {
        return Err(Failure::new(Exit::Usage, text.diff_backwards(from, to)).into());
    }
    let state = &asked.state;
    let items = between(state, from, to);
    if json {
        let items = items.iter().map(|item| document(asked, item, text)).collect();
        let document = Document { head: asked.head(), from: from.to_string(), to: to.to_string(), items };
        output::document(&document, text)?;
        return Ok(Exit::Done.into());
    }
    let mut table = Table::new(vec![
        (heading::DATE.full(text), false),
        (heading::WHAT.full(text), false),
        (heading::SUBJECT.full(text), false),
        (heading::TAB.full(text), false),
        (text.label_rule(), false),
    ]);
    for item in &items {
        table.row(vec![
            item.date.to_string(),
            text.difference(state, &asked.overview, item),
            text.shown(item.subject.id_text(state)).into_owned(),
            text.section(item.subject.section()),
            item.rule.to_string(),
        ]);
    }
    table.write_or(|| say!(text, "cli-nothing-changes", from = argument_own(from), to = argument_own(to)))?;
    Ok(Exit::Done.into())
}

fn document<'a>(asked: &'a Asked, item: &DiffItem<'a>, text: &Text) -> Item<'a> {
    let (from, to) = match &item.what {
        Difference::Deadline(_) => (Value::Null, Value::Null),
        Difference::Status { from, to } => {
            (Value::from(from.map(Status::as_word)), Value::from(to.map(Status::as_word)))
        }
        Difference::Fee { from, to } => (Value::from(from.as_word()), Value::from(to.as_word())),
        Difference::Figure { from, to, .. } => (value(from), value(to)),
    };
    Item {
        date: item.date.to_string(),
        subject: item.subject.id_text(&asked.state),
        kind: item.kind(),
        rule: item.rule.to_string(),
        text: text.difference(&asked.state, &asked.overview, item),
        from,
        to,
    }
}

fn value(reading: &Reading<'_>) -> Value {
    match reading {
        Reading::Nothing => Value::Null,
        Reading::Count(count) => Value::from(*count),
        Reading::Day(day) => Value::from(day.to_string()),
        Reading::Person(person) => Value::from(person.as_str()),
        Reading::People(people) => people.iter().map(|person| person.as_str()).collect(),
    }
}
