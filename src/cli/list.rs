//! `mpn list`: the rows of a view with their derived figures.

#![warn(clippy::wildcard_enum_match_arm)]

mod document;
mod table;

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};

use super::exit::Exit;
use super::given::Given;
use super::stop::Stop;
use crate::text::Text;

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum View {
    /// Software benefits with their keys.
    Software,
    /// Cloud benefits with their tokens, and subscriptions.
    Cloud,
    /// Visual Studio benefits with their seats.
    VisualStudio,
    /// Technical benefits.
    Technical,
    /// Membership offers.
    Offers,
    /// People, and what they hold.
    People,
}

/// The views by their words.
const VIEWS: [(&str, View); 6] = [
    ("software", View::Software),
    ("cloud", View::Cloud),
    ("visual-studio", View::VisualStudio),
    ("technical", View::Technical),
    ("offers", View::Offers),
    ("people", View::People),
];

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let view = Arg::new("view").required(true).help(text.cli_list_view());
    Command::new("list")
        .about(text.cli_list())
        .arg(view.value_parser(PossibleValuesParser::new(VIEWS.map(|(word, _)| word))))
}

/// Prints a view.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let asked = given.asked()?;
    let view = VIEWS.iter().find(|(word, _)| *word == given.word("view"));
    match view.map(|(_, view)| *view) {
        Some(view) if given.common.json => document::write(view, &asked, &given.text)?,
        Some(view) => table::write(view, &asked, &given.text)?,
        // The parser takes no other word.
        None => {}
    }
    Ok(Exit::Done.into())
}
