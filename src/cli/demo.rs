//! `mpn demo`: the sample as a file of one's own, and captioned walks through it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::parser::ValueSource;
use clap::{Arg, ArgGroup, ArgMatches, Command};

use super::common::Common;
use super::dashboard::{dashboard, look};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::new_file::create;
use super::offered::Offered;
use super::output::{self, Failure};
use super::stop::Stop;
use super::words::flag;
use crate::config::Config;
use crate::demo;
use crate::demo::scenario::{Scenario, names, scenario};
use crate::domain::nearest::nearest;
use crate::file::{Folders, Permit};
use crate::sample::SAMPLE;
use crate::text::{Text, say, visible};
use crate::tui;
use crate::tui::play::{Told, USUAL_SIZE, transcript};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let write = Arg::new("write").long("write").value_name("FILE").value_parser(clap::value_parser!(PathBuf));
    let scenario =
        Arg::new("scenario").long("scenario").value_name("NAME").add(Offered::Scenarios).conflicts_with("write");
    let name = Arg::new("name").value_name("NAME").add(Offered::Scenarios).conflicts_with("write");
    let step = Arg::new("step").long("step").value_name("STEP").requires("played").add(Offered::Steps);
    Command::new("demo")
        .about(text.cli_demo())
        .after_help(examples(text, &say!(text, "example-demo")))
        .arg(write.help(text.cli_write()))
        .arg(name.help(text.cli_demo_name()))
        .arg(step.help(text.cli_step()))
        .arg(scenario.help(text.cli_scenario(&text.list(names()))))
        .group(ArgGroup::new("played").args(["name", "scenario"]))
        .arg(flag("batch").requires("played").help(text.cli_batch()))
}

/// Writes the sample, plays a scenario, or opens the dashboard on the sample.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    if let Some(path) = given.own.get_one::<PathBuf>("write") {
        let Some(permit) = given.common.run().permit() else {
            return Err(Failure::new(Exit::Usage, given.text.cli_never_written()).into());
        };
        write(path, permit, &given.text)?;
        return Ok(Exit::Done.into());
    }
    let config = given.config()?;
    match played(given.own) {
        Some(name) => play(name, given.own, (given.common, &config), given.text),
        None => dashboard(given.common, config, true, given.text),
    }
}

/// The name of the scenario that is asked for, in either way.
fn played(own: &ArgMatches) -> Option<&String> {
    own.get_one::<String>("name").or_else(|| own.get_one::<String>("scenario"))
}

/// Writes the sample to a new file that only its owner can read; never over anything that exists.
fn write(path: &Path, permit: Permit, text: &Text) -> Result<(), Failure> {
    let shown = path.display().to_string();
    create(path, SAMPLE, Folders::Refuse, permit, text)
        .map_err(|failure| failure.unwrap_or_else(|| Failure::new(Exit::File, text.cli_exists(&shown))))?;
    output::note(&text.cli_written(&shown, &demo::day().to_string()));
    Ok(())
}

/// Plays a scenario, or prints it.
fn play(name: &str, own: &ArgMatches, (common, config): (&Common, &Config), text: Text) -> Result<ExitCode, Stop> {
    // What stands in the environment is meant for one's own state.
    let typed = |option: &&str| own.value_source(option) == Some(ValueSource::CommandLine);
    if ["file", "role", "today", "clock", "stage", "json"].iter().any(typed) {
        return Err(Failure::new(Exit::Usage, text.cli_scenario_alone()).into());
    }
    let scenario = scenario(name).ok_or_else(|| not_found(name, &text))?;
    let asked = own.get_one::<String>("step");
    let at = asked.map_or(Ok(0), |asked| scenario.step(asked).ok_or_else(|| no_step(&scenario, asked, &text)))?;
    if own.get_flag("batch") {
        print(scenario, at, text)?;
        return Ok(Exit::Done.into());
    }
    let (keymap, theme) = look(common, config, &text)?;
    tui::play(scenario, at, config, text, keymap, theme)
        .map_err(|error| Failure::new(Exit::File, error.to_string()).into())
}

fn not_found(name: &str, text: &Text) -> Failure {
    let names = names();
    let begun = names.iter().find(|known| !name.is_empty() && known.starts_with(name)).cloned();
    let near = begun.or_else(|| nearest(name, names.iter().map(String::as_str)).map(str::to_owned));
    let candidates = near.map_or_else(|| names.clone(), |near| vec![near]);
    Failure { candidates, ..Failure::new(Exit::NotFound, text.cli_no_scenario(name)) }
}

fn no_step(scenario: &Scenario, asked: &str, text: &Text) -> Failure {
    let names: Vec<String> = scenario.steps.iter().map(|step| step.id.clone()).collect();
    let near = nearest(asked, names.iter().map(String::as_str)).map(str::to_owned);
    let candidates = near.map_or(names, |near| vec![near]);
    Failure { candidates, ..Failure::new(Exit::NotFound, text.cli_no_step(&scenario.name, asked)) }
}

/// Prints each step from one on: its caption, then the screen.
fn print(scenario: Scenario, from: usize, text: Text) -> std::io::Result<()> {
    let (title, steps) =
        (text.demo_title(&scenario.name).unwrap_or_else(|| scenario.title.clone()), scenario.steps.len());
    let mut out = format!("{title}\n");
    for (at, told) in transcript(scenario, text, USUAL_SIZE).into_iter().enumerate().skip(from) {
        let Told { caption, keys, screen } = told;
        let rule = "─".repeat(usize::from(USUAL_SIZE.0));
        let keys = if keys.is_empty() { keys } else { format!("[{keys}] ") };
        out.push_str(&[format!("\n{}/{steps} {keys}{}", at + 1, visible(&caption)), rule].join("\n"));
        out.push('\n');
        out.push_str(&screen.join("\n"));
        out.push('\n');
    }
    output::spoken(&out)
}
