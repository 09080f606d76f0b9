//! `mpn impact OFFER`: what stops, and when, if that offer is not renewed.

use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::{self, Head, Table};
use super::stop::Stop;
use super::words::flag;
use crate::domain::impact::{Impact, ImpactKind, impact};
use crate::domain::record::Kind;
use crate::exchange::markdown;
use crate::lists::heading;
use crate::text::{Text, say};

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    offer: &'a str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    date: String,
    subject: &'a str,
    kind: &'a str,
    rule: String,
    text: String,
    person: Option<&'a str>,
    machine: Option<&'a str>,
    cleared: Option<String>,
    seats: Option<u32>,
    left: Option<u32>,
    past: bool,
    anyway: bool,
}

/// In which form it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A table.
    Table,
    /// A JSON document.
    Json,
    /// A list to tick off.
    Markdown,
}

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("impact")
        .about(text.cli_impact())
        .after_help(examples(text, &say!(text, "example-impact")))
        .arg(
            Arg::new("offer")
                .value_name("OFFER")
                .required(true)
                .add(Offered::Ids(&[Kind::Offer]))
                .help(text.cli_impact_offer()),
        )
        .arg(flag("markdown").conflicts_with("json").help(text.cli_markdown()))
}

/// Prints what follows without a renewal.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (asked, own, json, text) = (&given.asked()?, given.own, given.common.json, &given.text);
    let (state, overview) = (&asked.state, &asked.overview);
    let at = asked.offer(given.word("offer"), text)?;
    let form = match (json, own.get_flag("markdown")) {
        (true, _) => Form::Json,
        (false, true) => Form::Markdown,
        (false, false) => Form::Table,
    };
    let items = impact(state, overview, at);
    let Some(fact) = state.enrollments.get(at) else { return Ok(Exit::Done.into()) };
    match form {
        Form::Markdown => {
            let document = markdown::impact(text, state, fact, &items, overview.date, asked.what_if);
            output::plain(&document)?;
        }
        Form::Json => {
            let items = items.iter().map(|item| Item {
                date: item.date.to_string(),
                subject: item.subject.id_text(state),
                kind: item.kind.as_word(),
                rule: item.rule.to_string(),
                text: text.impact(state, item),
                person: item.person.as_ref().map(crate::domain::Id::as_str),
                machine: item.machine.as_deref(),
                cleared: item.cleared.map(|day| day.to_string()),
                seats: item.amount.filter(|_| !is_technical(item)),
                left: item.amount.filter(|_| is_technical(item)),
                past: item.past,
                anyway: item.anyway,
            });
            let document = Document { head: asked.head(), offer: fact.id.as_str(), items: items.collect() };
            output::document(&document, text)?;
        }
        Form::Table if items.is_empty() => output::spoken(&format!("{}\n", text.impact_not_yet(fact)))?,
        Form::Table => {
            let mut table = Table::new(vec![
                (heading::DATE.full(text), false),
                (String::new(), false),
                (heading::WHAT.full(text), false),
                (heading::SUBJECT.full(text), false),
                (text.label_rule(), false),
            ]);
            for item in &items {
                table.row(vec![
                    item.date.to_string(),
                    text.impact_tick(item).unwrap_or_default(),
                    text.impact(state, item),
                    text.shown(item.subject.id_text(state)).into_owned(),
                    item.rule.to_string(),
                ]);
            }
            table.write()?;
        }
    }
    Ok(Exit::Done.into())
}

/// Whether the amount of an item is what is left of it; of anything else it counts seats.
fn is_technical(item: &Impact) -> bool {
    matches!(item.kind, ImpactKind::ContractEnds | ImpactKind::TechnicalEnds)
}
