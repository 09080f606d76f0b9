//! `mpn restore`: the versions of the state file that are kept, and one of them in its place again.

use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;
use serde_json::json;

use super::ask;
use super::back::{differences, put, state_of};
use super::common::Common;
use super::desk::{Desk, never, read_only};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::{self, Failure, Head, Table};
use super::stop::Stop;
use super::verdict::Verdict;
use super::words::{flag, word};
use crate::domain::compare::compared;
use crate::file::{Store, Version};
use crate::journal::RESTORE;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let version = Arg::new("version").value_name("VERSION").add(Offered::Versions);
    Command::new("restore")
        .about(text.cli_restore())
        .after_help(examples(text, &say!(text, "example-restore")))
        .arg(version.help(text.cli_restore_version()))
        .arg(flag("yes").short('y').help(text.cli_yes()))
        .arg(flag("dry-run").help(text.cli_undo_dry_run()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    version: String,
    at: String,
    text: String,
}

/// Lists the versions, or puts one back.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let asked = word(own, "version");
    let mut desk = Desk::open(common, config, asked.is_none() || own.get_flag("dry-run"), text)?;
    let Some(asked) = asked else { return list(&desk) };
    never(&desk)?;
    let Some(store) = desk.store() else { return Err(read_only(common, text).into()) };
    let version = named(&kept(store, common, text)?, asked, text)?;
    let shown = std::sync::Arc::clone(store.text());
    let (kept, state) = state_of(&version, text)?;
    text.guard(desk.state.keys().chain(state.keys()));
    let edits = compared(&desk.state, &state);
    let lines = differences(&edits, text);
    if !common.json {
        output::notes(&lines);
    }
    let permit = desk.permit();
    let asks = !common.json && io::stdin().is_terminal() && io::stderr().is_terminal();
    if permit.is_some() && !own.get_flag("yes") {
        if !asks {
            return Err(Failure::new(Exit::Usage, text.cli_restore_needs_yes(&version.name)).into());
        }
        if !ask::yes(&text.cli_restore_confirm(&version.name), text)? {
            output::note(&text.cli_not_removed());
            return Ok(Exit::Done.into());
        }
    }
    let done = permit.is_some();
    if let Some(permit) = permit {
        let step = desk.by().changed(RESTORE, &edits, text);
        super::stops::held_off(|| {
            desk.hold()?;
            if desk.store().is_none_or(|store| *store.text() != shown) {
                desk.release();
                return Err(desk.changed_meanwhile());
            }
            put(&mut desk, &kept, step, permit)
        })?;
    }
    let words = text.restored(&version.name);
    if common.json {
        let effect = json!({ "version": version.name, "at": version.at(), "text": lines.join(" ") });
        let verdict = Verdict { allowed: true, effect: Some(effect), done: done.then_some(true), ..Verdict::default() };
        output::document(&verdict, text)?;
    } else {
        output::note(&if done { text.cli_done_written(&words) } else { text.cli_not_written(&words) });
    }
    Ok(Exit::Done.into())
}

/// The versions, each with what the step that replaced it changed.
fn list(desk: &Desk<'_>) -> Result<ExitCode, Stop> {
    let text = desk.text;
    // A disguise has none.
    let versions = desk.store().map_or(Ok(Vec::new()), |store| kept(store, desk.common, text))?;
    let mut items = Vec::new();
    let mut next = Some(desk.state.clone());
    for version in versions {
        let state = state_of(&version, text).ok().map(|(_, state)| state);
        if let Some(state) = &state {
            text.guard(desk.state.keys().chain(state.keys()));
        }
        let words = match (&state, &next) {
            (Some(state), Some(next)) => differences(&compared(state, next), text).join(" "),
            _ => text.version_faulty(&version.name),
        };
        items.push(Item { at: version.at(), version: version.name, text: words });
        next = state;
    }
    if desk.common.json {
        let what_if = desk.common.today.is_some();
        output::document(&Document { head: Head::of(&desk.state, desk.today(), what_if), items }, text)?;
        return Ok(Exit::Done.into());
    }
    let headings = [text.restore_version(), text.restore_at(), text.restore_what()];
    let mut table = Table::new(headings.into_iter().map(|heading| (heading, false)).collect());
    for item in items {
        table.row(vec![item.version, item.at, item.text]);
    }
    table.write_or(|| text.restore_nothing())?;
    Ok(Exit::Done.into())
}

/// The versions that are kept.
fn kept(store: &Store, common: &Common, text: &Text) -> Result<Vec<Version>, Failure> {
    let folder = format!("{}.versions", common.shown(store.path(), text));
    store.versions().map_err(|error| Failure::new(Exit::File, text.file_error(&folder, &error)))
}

/// The version that is meant: by its name, or by what only its name begins with.
fn named(all: &[Version], asked: &str, text: &Text) -> Result<Version, Failure> {
    let begun: Vec<&Version> = all.iter().filter(|version| version.name.starts_with(asked)).collect();
    let exact = begun.iter().find(|version| version.name == asked);
    match (exact, begun.as_slice()) {
        (Some(one), _) => Ok((*one).clone()),
        (None, [one]) if !asked.is_empty() => Ok((*one).clone()),
        (None, several) => {
            let (exit, of) = if several.is_empty() || asked.is_empty() {
                (Exit::NotFound, all.iter().collect())
            } else {
                (Exit::Ambiguous, several.to_vec())
            };
            let candidates = of.into_iter().map(|version: &Version| version.name.clone()).collect();
            Err(Failure { candidates, ..Failure::new(exit, text.no_such_version(asked)) })
        }
    }
}
