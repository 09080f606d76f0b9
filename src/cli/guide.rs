//! `mpn guide [WORDS…]`: the entries of the guide that answer the words, best first; all questions without any. Needs no
//! state file.

use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::{self, Failure};
use super::stop::Stop;
use crate::domain::find::Match;
use crate::guide::{Entry, Topic, entries, entry};
use crate::lists::fit::{width, wrap};
use crate::text::{Text, say};

/// Columns of an entry.
const WIDE: usize = 80;

#[derive(Serialize)]
struct Document {
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    id: &'static str,
    question: String,
    answer: String,
    rules: Vec<String>,
    section: &'static str,
    address: Option<&'static str>,
}

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("guide")
        .about(text.cli_guide())
        .after_help(examples(text, &say!(text, "example-guide")))
        .arg(Arg::new("words").value_name("WORDS").num_args(0..).add(Offered::Guide).help(text.cli_guide_words()))
}

/// Prints the entry that answers best, and what others ask; as a document all of them in full. Neither a state nor a
/// configuration has to be in order for it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, json, text) = (given.own, given.common.json, &given.text);
    let words: Vec<&str> = own.get_many::<String>("words").into_iter().flatten().map(String::as_str).collect();
    let words = words.join(" ");
    let found = match entry(words.trim()) {
        Some(entry) => vec![entry],
        None => answering(&words, text)?,
    };
    match json {
        true => output::sentences(&document(&found, text)),
        false if words.trim().is_empty() => output::spoken(&questions(text)),
        false => output::spoken(&in_full(&found, text)),
    }?;
    Ok(Exit::Done.into())
}

/// The entries that answer; those that only have something near are what may have been meant.
fn answering(words: &str, text: &Text) -> Result<Vec<&'static Entry>, Failure> {
    let found = text.guide_found(words);
    let hits: Vec<&Entry> = found.hits.iter().filter_map(|at| entries().get(*at)).collect();
    if found.how == Match::Substring {
        return Ok(hits);
    }
    let candidates = hits.iter().map(|entry| text.labelled(&entry.id, &text.guide_question(entry))).collect();
    Err(Failure { candidates, ..Failure::new(Exit::NotFound, text.no_guide(words)) })
}

fn document(found: &[&'static Entry], text: &Text) -> Document {
    let item = |entry: &&'static Entry| {
        let said = text.guide_answer(entry);
        Item {
            id: &entry.id,
            question: said.question,
            answer: said.paragraphs.join("\n"),
            rules: entry.rules.iter().map(ToString::to_string).collect(),
            section: entry.topic.as_word(),
            address: entry.address.as_deref(),
        }
    };
    Document { items: found.iter().map(item).collect() }
}

/// All questions, under what they are about.
fn questions(text: &Text) -> String {
    let topics = Topic::ALL.iter().map(|topic| {
        let own: Vec<&Entry> = entries().iter().filter(|entry| entry.topic == *topic).collect();
        format!("{}\n{}", text.guide_topic(*topic), listed(&own, text))
    });
    topics.collect::<Vec<_>>().join("\n")
}

/// A line for each: its id, and what it asks.
fn listed(entries: &[&Entry], text: &Text) -> String {
    let wide = crate::guide::entries().iter().map(|entry| width(&entry.id)).max().unwrap_or(0);
    let mut lines = Vec::new();
    for entry in entries {
        let question = wrap(&text.guide_question(entry), WIDE.saturating_sub(wide + 4));
        for (at, line) in question.into_iter().enumerate() {
            let id = if at == 0 { entry.id.as_str() } else { "" };
            lines.push(format!("  {id:wide$}  {line}\n"));
        }
    }
    lines.concat()
}

/// The first in full, and what the others ask.
fn in_full(found: &[&Entry], text: &Text) -> String {
    let Some((best, others)) = found.split_first() else { return String::new() };
    let said = text.guide_answer(best);
    let mut lines = wrap(&said.question, WIDE);
    for paragraph in &said.paragraphs {
        lines.extend(wrap(paragraph, WIDE - 2).into_iter().map(|line| format!("  {line}")));
    }
    let rules: Vec<String> = best.rules.iter().map(ToString::to_string).collect();
    lines.push(format!("  {}", text.labelled(&text.guide_rests_on(), &text.list(&rules))));
    // In one piece, so that it can be taken from there.
    lines.extend(best.address.iter().map(|address| format!("  {}", text.labelled(&text.guide_address(), address))));
    let also = if others.is_empty() {
        String::new()
    } else {
        format!("\n{}\n{}", text.heading(&text.guide_also()), listed(others, text))
    };
    format!("{}\n{also}", lines.join("\n"))
}
