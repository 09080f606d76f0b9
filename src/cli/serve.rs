//! The hidden command by which the program keeps a copied key.

use std::process::ExitCode;

use clap::{Arg, Command};

use super::exit::Exit;
use super::given::Given;
use super::stop::Stop;
use crate::clipboard::{self, Choice};

/// The command's word.
pub(super) const NAME: &str = clipboard::SERVE;

/// The words of the command, for the parser.
pub(super) fn command() -> Command {
    Command::new(NAME).hide(true).arg(Arg::new("choice").required(true))
}

/// The process that keeps copied keys.
#[expect(clippy::unnecessary_wraps, reason = "commands of the table may fail")]
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    clipboard::serve(Choice::from_word(given.word("choice")).unwrap_or_default());
    Ok(Exit::Done.into())
}
