//! `mpn rule [NUMBER…]`: what a rule or decision says, where that stands, and how it is read. Needs no state file.

use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::{self, Failure, Table};
use super::stop::Stop;
use super::words::flag;
use crate::domain::Basis;
use crate::domain::nearest::nearest;
use crate::domain::rule::{Entry, REGISTER};
use crate::exchange::markdown;
use crate::lists::fit::wrap;
use crate::text::{Text, say};

/// Columns of an entry.
const WIDE: usize = 80;

#[derive(Serialize)]
struct Document {
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    rule: String,
    name: String,
    text: String,
    source: String,
    reading: String,
    kind: &'static str,
}

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("rule")
        .about(text.cli_rule())
        .after_help(examples(text, &say!(text, "example-rule")))
        .arg(Arg::new("number").value_name("NUMBER").num_args(0..).add(Offered::Rules).help(text.cli_rule_number()))
        .arg(flag("markdown").conflicts_with("json").help(text.cli_rule_markdown()))
}

/// Prints the rules of these numbers in full; without one a list of all. Neither a state nor a configuration has to be in
/// order for it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, json, text) = (given.own, given.common.json, &given.text);
    let words: Vec<&String> = own.get_many("number").into_iter().flatten().collect();
    let mut asked: Vec<&Entry> = Vec::new();
    for word in &words {
        let entry = Basis::parse(word).and_then(Basis::entry).ok_or_else(|| unknown(word, text))?;
        if !asked.contains(&entry) {
            asked.push(entry);
        }
    }
    let of_all = words.is_empty();
    let entries = if of_all { REGISTER.iter().collect() } else { asked };
    match (own.get_flag("markdown"), json) {
        (true, _) => output::plain(&markdown::rules(text, &entries)),
        (false, true) => output::sentences(&document(&entries, text)),
        (false, false) if of_all => table(&entries, text),
        (false, false) => output::spoken(&in_full(&entries, text)),
    }?;
    Ok(Exit::Done.into())
}

/// No rule has this number: the nearest number, or what is written nearly so.
fn unknown(word: &str, text: &Text) -> Failure {
    let numbers: Vec<String> = REGISTER.iter().map(|entry| entry.basis.to_string()).collect();
    let written = || nearest(word, numbers.iter().map(String::as_str)).map(str::to_owned);
    let near = Basis::near(word).map(|basis| basis.to_string()).or_else(written);
    Failure { candidates: near.into_iter().collect(), ..Failure::new(Exit::NotFound, text.no_rule(word)) }
}

fn document(entries: &[&Entry], text: &Text) -> Document {
    let item = |entry: &&Entry| {
        let said = text.described(entry.basis);
        let (rule, kind) = (entry.basis.to_string(), entry.kind.as_word());
        Item { rule, name: said.name, text: said.text, source: said.source, reading: said.reading, kind }
    };
    Document { items: entries.iter().map(item).collect() }
}

fn table(entries: &[&Entry], text: &Text) -> std::io::Result<()> {
    let headings = [text.label_rule(), text.label_name(), text.label_done()];
    let mut table = Table::new(headings.map(|heading| (heading, false)).into());
    for entry in entries {
        table.row(vec![entry.basis.to_string(), text.rule_name(entry.basis), text.rule_kind(entry.kind)]);
    }
    table.write()
}

/// Whole entries, a blank line between them.
fn in_full(entries: &[&Entry], text: &Text) -> String {
    let labels = [text.label_source(), text.label_reading()];
    let label = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let written = entries.iter().map(|entry| {
        let said = text.described(entry.basis);
        let mut lines = vec![format!("{}  {} ({})", entry.basis, said.name, text.rule_kind(entry.kind))];
        lines.extend(wrap(&said.text, WIDE - 2).into_iter().map(|line| format!("  {line}")));
        for (name, words) in labels.iter().zip([&said.source, &said.reading]) {
            let room = WIDE.saturating_sub(label + 4);
            for (at, line) in wrap(words, room).into_iter().enumerate() {
                let name = if at == 0 { name } else { "" };
                lines.push(format!("  {name:label$}  {line}"));
            }
        }
        lines.join("\n") + "\n"
    });
    written.collect::<Vec<_>>().join("\n")
}
