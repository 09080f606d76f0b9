//! `mpn export`: what other programs and people read, on standard output or as a file of its own.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use super::ask;
use super::desk::Desk;
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::ids;
use super::new_file::{create, has_folder};
use super::offered::Offered;
use super::output::{self, Failure, Head};
use super::reading::Asked;
use super::reading::state_path;
use super::stop::Stop;
use super::words::flag;
use crate::clipboard;
use crate::domain::command::Command as Change;
use crate::domain::record::Kind;
use crate::domain::reveal::{Reveal, reveal};
use crate::domain::software::KeyKind;
use crate::domain::{Overview, Thing};
use crate::exchange::{self, FORMATS, Format, Keys, Sheet, Wants, maks};
use crate::file::{self, Caveat, Folders, For, Permit};
use crate::text::{Text, say};

/// What the cells of a table may be parted by, by their words.
const SEPARATORS: [(&str, u8); 3] = [(",", b','), (";", b';'), ("tab", b'\t')];

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("export")
        .about(text.cli_export())
        .after_help(examples(text, &say!(text, "example-export")))
        .arg(
            Arg::new("format")
                .value_name("FORMAT")
                .required(true)
                .help(text.clauses(FORMATS.iter().map(|format| (format.about)(text))))
                .value_parser(PossibleValuesParser::new(FORMATS.iter().map(|format| format.word))),
        )
        .arg(Arg::new("id").value_name("ID").add(Offered::Ids(Kind::ALL)).help(text.export_subject()))
        .arg(
            Arg::new("output")
                .long("output")
                .short('o')
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .help(text.cli_output()),
        )
        .arg(flag("force").requires("output").help(text.cli_force()))
        .arg(flag("copy").conflicts_with("output").help(text.export_copy()))
        .arg(flag("with-keys").help(text.export_with_keys()))
        .arg(flag("yes").short('y').help(text.export_yes()))
        .arg(
            Arg::new("separator")
                .long("separator")
                .value_name("SEPARATOR")
                .value_parser(PossibleValuesParser::new(SEPARATORS.map(|(word, _)| word)))
                .help(text.export_separator()),
        )
        .arg(flag("bom").help(text.export_mark()))
}

#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    path: &'a str,
    items: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

/// Exports, as asked.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let word = given.word("format");
    // The parser takes no other word.
    let Some(format) = FORMATS.iter().find(|format| format.word == word) else { return Ok(Exit::Usage.into()) };
    let sheet = sheet(own, format, text)?;
    let with_keys = with_keys(own, format, text)?;
    let permit = common.run().permit();
    let output = match (own.get_one::<PathBuf>("output"), permit) {
        (Some(_), None) => return Err(Failure::new(Exit::Usage, text.export_not_written()).into()),
        (Some(path), Some(permit)) => Some((path, permit)),
        (None, _) => None,
    };
    if let (None, true, Some(no_document)) = (&output, common.json, format.no_document) {
        return Err(Failure::new(Exit::Usage, no_document(text)).into());
    }
    let subject = own.get_one::<String>("id");
    let copies = own.get_flag("copy");
    if copies && format.word != "packet" {
        return Err(Failure::new(Exit::Usage, text.export_copy_packet_only()).into());
    }
    if subject.is_some() && format.word != "packet" {
        return Err(Failure::new(Exit::Usage, text.export_packet_only()).into());
    }
    let mut desk = None;
    if with_keys {
        let opened = Desk::open(common, config, false, text)?;
        may_leave(&opened, format, own.get_flag("yes"))?;
        desk = Some(opened);
    }
    let asked = match &desk {
        Some(desk) => Asked::of(desk.state.clone(), desk.today(), common, config),
        None => Asked::read(common, config, text)?,
    };
    // Only what came out was looked at.
    let left = || desk.into_iter().for_each(|desk| record(desk, format));
    let about = subject.map(|word| thing(&asked, word, text)).transpose()?;
    let wanted = exchange::Asked {
        state: &asked.state,
        overview: &asked.overview,
        what_if: asked.what_if,
        lead_times: &config.warn_days,
        text,
        wants: Wants { role: common.role.or(config.role), with_keys, sheet, subject: about },
    };
    let exported = (format.export)(wanted);
    let notes = if format.keys == Keys::Always { maks::told(wanted) } else { Vec::new() };
    if asked.what_if {
        output::note(&(format.what_if)(text, asked.overview.date));
    }
    if copies {
        let (mut out, mut errors) = (io::stdout(), io::stderr());
        let terminal: Option<&mut dyn io::Write> = match (out.is_terminal(), errors.is_terminal()) {
            (true, _) => Some(&mut out),
            (false, true) => Some(&mut errors),
            (false, false) => None,
        };
        let time = Duration::from_secs(config.clear_after);
        let sent = clipboard::copy_text_and_leave(&exported.text, config.clipboard, time, terminal);
        let sent = sent.map_err(|error| Failure::new(Exit::File, text.copy_error(&error)))?;
        let name = text.export_packet_name(&asked.state, about);
        output::note(&text.copied(&name, sent, config.clear_after));
        return Ok(Exit::Done.into());
    }
    let Some((path, permit)) = output else {
        output::plain(&exported.text)?;
        output::notes(&notes);
        left();
        return Ok(Exit::Done.into());
    };
    let state = state_path(common, config).map(|(state, _)| state);
    let place = Place { path, format, force: own.get_flag("force"), with_keys, state: state.as_deref() };
    place.write(&exported.text, permit, text)?;
    left();
    let (shown, items) = (path.display().to_string(), exported.items);
    if common.json {
        output::document(&Written { head: asked.head(), path: &shown, items, notes }, text)?;
    } else {
        output::note(&(format.written)(text, &shown, items));
        output::notes(&notes);
    }
    Ok(Exit::Done.into())
}

/// How a table is to be written.
fn sheet(own: &ArgMatches, format: &Format, text: &Text) -> Result<Sheet, Failure> {
    let word = own.get_one::<String>("separator");
    let mark = own.get_flag("bom");
    if (word.is_some() || mark) && format.word != "csv" {
        return Err(Failure::new(Exit::Usage, text.export_table_only()));
    }
    let known = word.and_then(|word| SEPARATORS.iter().find(|(known, _)| known == word));
    Ok(Sheet { separator: known.map_or(b',', |(_, separator)| *separator), mark })
}

/// Whether keys leave the file.
fn with_keys(own: &ArgMatches, format: &Format, text: &Text) -> Result<bool, Failure> {
    match (format.keys, own.get_flag("with-keys")) {
        (Keys::Always, _) | (Keys::WhereAsked, true) => Ok(true),
        (Keys::WhereAsked | Keys::Never, false) => Ok(false),
        (Keys::Never, true) => Err(Failure::new(Exit::Usage, text.export_no_keys())),
    }
}

/// Asks before keys leave the file.
fn may_leave(desk: &Desk<'_>, format: &Format, yes: bool) -> Result<(), Stop> {
    let text = desk.text;
    if desk.common.today.is_some() {
        return Err(Failure::new(Exit::Usage, text.export_keys_today()).into());
    }
    if !yes {
        let asks = !desk.common.json && io::stdin().is_terminal() && io::stderr().is_terminal();
        output::note(&text.export_keys_leave(leaving(desk, format).len()));
        if !asks {
            return Err(Failure::new(Exit::Usage, text.export_keys_stay()).into());
        }
        if !ask::yes(&text.export_keys_ask(), text)? {
            return Err(Failure::new(Exit::Refused, text.export_keys_left()).into());
        }
    }
    Ok(())
}

/// Records that the keys which left the file were looked at, where that may be written (D10, R15).
fn record(mut desk: Desk<'_>, format: &Format) {
    let text = desk.text;
    let keys = leaving(&desk, format);
    let overview = Overview::of(&desk.state, desk.today());
    let seen = |thing: &Thing| matches!(reveal(&desk.state, &overview, *thing), None | Some(Reveal::Seen));
    let new = keys.into_iter().filter(|thing| !seen(thing));
    let views: Vec<Change> =
        new.filter_map(|thing| Some(Change::View { id: thing.id(&desk.state)?.clone() })).collect();
    if views.is_empty() || desk.permit().is_none() {
        return;
    }
    // A file that may not be written never keeps anybody from a key: what stands against it is said, and that is all.
    match desk.run(&Change::Several(views)) {
        Ok(Ok(_)) => {}
        Ok(Err(refusal)) => output::note(&text.refusal(&desk.state, &refusal, desk.role())),
        Err(failure) => output::note(&failure.message),
    }
}

/// The keys and tokens that are in an export.
fn leaving(desk: &Desk<'_>, format: &Format) -> Vec<Thing> {
    let state = &desk.state;
    let is_mak = |of: usize, at: usize| {
        let key = state.software.get(of).and_then(|benefit| benefit.keys.get(at));
        key.is_some_and(|key| key.kind == KeyKind::Mak && !key.blocked)
    };
    let wanted = |thing: &Thing| match *thing {
        Thing::Key(of, at) => format.keys != Keys::Always || is_mak(of, at),
        Thing::Token(..) => format.keys != Keys::Always,
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => false,
    };
    state.things().filter(wanted).collect()
}

/// The thing with this id, or what may have been meant.
fn thing(asked: &Asked, word: &str, text: &Text) -> Result<Thing, Failure> {
    let id = ids::record(&asked.state, word, Kind::ALL, text)?;
    asked.state.thing(&id).ok_or_else(|| {
        let candidates = ids::near(&asked.state, word, Kind::ALL, text);
        Failure { candidates, ..Failure::new(Exit::NotFound, text.export_no_subject(word)) }
    })
}

/// Where an export goes.
struct Place<'a> {
    path: &'a Path,
    format: &'a Format,
    /// Whether it may be written over another one.
    force: bool,
    with_keys: bool,
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
        if path.is_dir() {
            return Err(Failure::new(Exit::File, text.export_directory(&shown)));
        }
        if exists && self.force && path.is_file() && !file::begins(path, self.format.is_one) {
            return Err(Failure::new(Exit::File, (self.format.is_none)(text, &shown)));
        }
        if !(exists && self.force) {
            return create(path, made, Folders::Refuse, permit, text)
                .map_err(|failure| failure.unwrap_or_else(|| Failure::new(Exit::File, text.export_exists(&shown))));
        }
        let tell = |caveat: &Caveat| output::note(&text.caveat(&shown, caveat));
        let whom = if self.with_keys { For::OwnerAlone } else { For::Same };
        file::replace(path, made, whom, tell, permit)
            .map_err(|error| Failure::new(Exit::File, text.create_error(&shown, &error)))
    }
}
