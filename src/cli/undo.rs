//! `mpn undo`: takes the last step back that was not taken back yet, byte for byte, and asks nothing.

use std::process::ExitCode;

use clap::{ArgMatches, Command};
use serde_json::json;

use super::back::put;
use super::desk::{Desk, never, read_only};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::output::{self, Failure};
use super::stop::Stop;
use super::verdict::Verdict;
use super::words::flag;
use crate::file::NoWay;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("undo")
        .about(text.cli_undo())
        .after_help(examples(text, &say!(text, "example-undo")))
        .arg(flag("dry-run").help(text.cli_undo_dry_run()))
}

/// Takes the last step back.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let answered = super::stops::held_off(|| undo(&mut desk, own));
    desk.release();
    answered
}

fn undo(desk: &mut Desk<'_>, _: &ArgMatches) -> Result<ExitCode, Stop> {
    let (common, text) = (desk.common, desk.text);
    let permit = desk.permit();
    if permit.is_some() {
        // Held from the reading on: of two that undo at once each takes a step of its own back.
        desk.hold()?;
    }
    let Some(store) = desk.store() else { return Err(read_only(common, text).into()) };
    let shown = common.shown(store.path(), text);
    let earlier = store.earlier(false).map_err(|no_way| failure(&no_way, &shown, text))?;
    let step = desk.by().went_back(&earlier.change, false, text);
    let entries = &earlier.change.entries;
    let words = text.took_back(entries);
    let ids = step.ids.clone();
    let done = permit.is_some();
    if let Some(permit) = permit {
        put(desk, &earlier.text, step, permit)?;
    }
    if common.json {
        let first = entries.first().map(|entry| &entry.step);
        let effect = json!({
            "command": first.map(|step| step.command.as_str()),
            "at": first.map(|step| step.at.as_str()),
            "ids": ids,
        });
        let verdict = Verdict { allowed: true, effect: Some(effect), done: done.then_some(true), ..Verdict::default() };
        output::document(&verdict, text)?;
    } else {
        output::note(&if done { text.cli_done_written(&words) } else { text.cli_not_written(&words) });
    }
    Ok(Exit::Done.into())
}

fn failure(no_way: &NoWay, shown: &str, text: &Text) -> Failure {
    let exit = match no_way {
        NoWay::Nothing | NoWay::NotKept => Exit::NotFound,
        NoWay::ChangedOtherwise => Exit::Refused,
        NoWay::Unreadable(_) => Exit::File,
    };
    Failure::new(exit, text.no_way_back(shown, no_way))
}
