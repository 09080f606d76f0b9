//! `mpn export`: what other programs read, on standard output or as a file of its own.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::new_file::{create, has_folder};
use super::output::{self, Failure, Head};
use super::reading::Asked;
use super::reading::state_path;
use super::stop::Stop;
use super::words::flag;
use crate::exchange::{self, FORMATS, Format};
use crate::file::{self, Caveat, Folders, Permit};
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("export")
        .about(text.cli_export())
        .after_help(examples(text, &say!(text, "example-export")))
        .arg(
            Arg::new("format")
                .value_name("FORMAT")
                .required(true)
                .help(FORMATS.iter().map(|format| (format.about)(text)).collect::<Vec<_>>().join("; "))
                .value_parser(PossibleValuesParser::new(FORMATS.iter().map(|format| format.word))),
        )
        .arg(
            Arg::new("output")
                .long("output")
                .short('o')
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .help(text.cli_output()),
        )
        .arg(flag("force").requires("output").help(text.cli_force()))
}

#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    path: &'a str,
    items: usize,
}

/// Exports, as asked.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let word = given.word("format");
    // The parser takes no other word.
    let Some(format) = FORMATS.iter().find(|format| format.word == word) else { return Ok(Exit::Usage.into()) };
    let permit = common.run().permit();
    let output = match (own.get_one::<PathBuf>("output"), permit) {
        (Some(_), None) => return Err(Failure::new(Exit::Usage, text.export_not_written()).into()),
        (Some(path), Some(permit)) => Some((path, permit)),
        (None, _) => None,
    };
    if output.is_none() && common.json {
        return Err(Failure::new(Exit::Usage, (format.no_document)(text)).into());
    }
    let asked = Asked::read(common, config, text)?;
    let exported = (format.export)(exchange::Asked {
        state: &asked.state,
        overview: &asked.overview,
        what_if: asked.what_if,
        lead_times: &config.warn_days,
        text,
    });
    if asked.what_if {
        output::note(&(format.what_if)(text, asked.overview.date));
    }
    let Some((path, permit)) = output else {
        output::plain(&exported.text)?;
        return Ok(Exit::Done.into());
    };
    let state = state_path(common, config).map(|(state, _)| state);
    let place = Place { path, format, force: own.get_flag("force"), state: state.as_deref() };
    place.write(&exported.text, permit, text)?;
    let (shown, items) = (path.display().to_string(), exported.items);
    if common.json {
        output::document(&Written { head: asked.head(), path: &shown, items }, text)?;
    } else {
        output::note(&(format.written)(text, &shown, items));
    }
    Ok(Exit::Done.into())
}

/// Where an export goes.
struct Place<'a> {
    path: &'a Path,
    format: &'a Format,
    /// Whether it may be written over another one.
    force: bool,
    /// The state file, over which nothing is written.
    state: Option<&'a Path>,
}

impl Place<'_> {
    /// Writes a file that only its owner can read, over another one only where that is asked for, and never over the state.
    fn write(&self, made: &str, permit: Permit, text: &Text) -> Result<(), Failure> {
        let path = self.path;
        let shown = path.display().to_string();
        let exists = path.symlink_metadata().is_ok();
        let state = self.state.and_then(|state| state.canonicalize().ok());
        if exists && state.is_some() && path.canonicalize().ok() == state {
            return Err(Failure::new(Exit::File, text.export_own_file(&shown)));
        }
        has_folder(path, text)?;
        if exists && self.force && path.is_file() && !file::begins(path, self.format.begins) {
            return Err(Failure::new(Exit::File, (self.format.is_none)(text, &shown)));
        }
        if !(exists && self.force) {
            return create(path, made, Folders::Refuse, permit, text)
                .map_err(|failure| failure.unwrap_or_else(|| Failure::new(Exit::File, text.export_exists(&shown))));
        }
        let tell = |caveat: &Caveat| output::note(&text.caveat(&shown, caveat));
        file::replace(path, made, tell, permit)
            .map_err(|error| Failure::new(Exit::File, text.create_error(&shown, &error)))
    }
}
