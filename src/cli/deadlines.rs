//! `mpn deadlines`: every coming date of the ladder.

use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::{self, Head, Table};
use super::stop::Stop;
use super::words::typed_number;
use crate::domain::State;
use crate::domain::deadline::{Deadline, concerns};
use crate::domain::record::Kind;
use crate::lists::heading;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let days = Arg::new("within")
        .long("within")
        .value_name("DAYS")
        .value_parser(typed_number::<i64>(text, None))
        .allow_negative_numbers(true);
    Command::new("deadlines")
        .about(text.cli_deadlines())
        .after_help(examples(text, &say!(text, "example-deadlines")))
        .arg(days.help(text.cli_within()))
        .arg(Arg::new("offer").long("offer").value_name("ID").add(Offered::Ids(&[Kind::Offer])).help(text.cli_offer()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<Item<'a>>,
}

/// A date of the ladder, as every document gives it.
#[derive(Serialize)]
pub(super) struct Item<'a> {
    date: String,
    days: i64,
    kind: &'a str,
    subject: &'a str,
    section: &'a str,
    rule: String,
    text: String,
}

impl<'a> Item<'a> {
    pub(super) fn of(state: &'a State, item: &Deadline, text: &Text) -> Self {
        Self {
            date: item.date.to_string(),
            days: item.days,
            kind: item.kind.as_word(),
            subject: item.subject.id_text(state),
            section: item.subject.section().as_word(),
            rule: item.rule.to_string(),
            text: text.deadline(state, item),
        }
    }
}

/// Prints the ladder, as far as asked.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (asked, text) = (given.asked()?, &given.text);
    let (state, overview) = (&asked.state, &asked.overview);
    let within = given.own.get_one::<i64>("within").copied();
    let offer = given.own.get_one::<String>("offer").map(|word| asked.offer(word, text)).transpose()?;
    let offer = offer.and_then(|at| state.enrollments.get(at)).map(|offer| &offer.id);
    let items: Vec<&Deadline> = overview
        .deadlines
        .iter()
        .filter(|item| within.is_none_or(|days| item.days <= days))
        .filter(|item| offer.is_none_or(|offer| concerns(state, item, offer, overview.date)))
        .collect();
    if given.common.json {
        let items = items.into_iter().map(|item| Item::of(state, item, text));
        let document = Document { head: asked.head(), items: items.collect() };
        output::document(&document, text)?;
        return Ok(Exit::Done.into());
    }
    let mut table = Table::new(vec![
        (heading::DATE.full(text), false),
        (heading::DAYS.full(text), true),
        (heading::WHAT.full(text), false),
        (heading::SUBJECT.full(text), false),
        (heading::TAB.full(text), false),
        (text.label_rule(), false),
    ]);
    for item in items {
        table.row(vec![
            item.date.to_string(),
            item.days.to_string(),
            text.deadline(state, item),
            text.shown(item.subject.id_text(state)).into_owned(),
            text.section(item.subject.section()),
            item.rule.to_string(),
        ]);
    }
    table.write_or(|| say!(text, "cli-no-deadline", count = overview.deadlines.len()))?;
    Ok(Exit::Done.into())
}
