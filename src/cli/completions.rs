//! `mpn completions SHELL`: the script by which a shell completes what is typed. Needs no state file.

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};

use super::complete::{PROGRAM, VARIABLE, shells};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::output::{self, Failure};
use super::stop::Stop;
use crate::text::{Text, say};

/// The command's word.
pub(super) const NAME: &str = "completions";

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let names: Vec<&str> = shells().names().collect();
    let shell = Arg::new("shell").value_name("SHELL").required(true).value_parser(PossibleValuesParser::new(names));
    Command::new(NAME)
        .about(text.cli_completions())
        .after_help(examples(text, &say!(text, "example-completions")))
        .arg(shell.help(text.cli_completions_shell()))
}

/// Prints the script. Neither a state nor a configuration has to be in order for it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    if given.common.json {
        return Err(Failure::new(Exit::Usage, given.text.cli_no_document(NAME)).into());
    }
    let shells = shells();
    // The parser takes no other word.
    let Some(shell) = shells.completer(given.word("shell")) else { return Ok(Exit::Usage.into()) };
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, PROGRAM, PROGRAM, PROGRAM, &mut script)?;
    output::plain(String::from_utf8_lossy(&script).trim_start())?;
    Ok(Exit::Done.into())
}
