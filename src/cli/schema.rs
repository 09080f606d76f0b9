//! `mpn schema`: the JSON schema of a state file, for editors of TOML. Needs no state file.

use std::process::ExitCode;

use clap::Command;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::output;
use super::stop::Stop;
use crate::exchange::schema::schema;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("schema").about(text.cli_schema()).after_help(examples(text, &say!(text, "example-schema")))
}

/// Prints the schema. Neither a state nor a configuration has to be in order for it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let schema = schema(&given.text);
    output::plain(&if given.common.json { format!("{schema}\n") } else { format!("{schema:#}\n") })?;
    Ok(Exit::Done.into())
}
