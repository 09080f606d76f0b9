//! `mpn doctor`: what is odd about the state file, its records and what lies beside it; with `--fix` what can be mended of it.

use std::borrow::Cow;
use std::io;
use std::process::ExitCode;

use clap::Command as Words;
use serde::Serialize;

use super::desk::{Desk, never_alone};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::output::{self, Failure, Head, Table};
use super::reading::Read;
use super::stop::Stop;
use super::words::flag;
use crate::config::{self, Config};
use crate::doctor::{About, Finding, Mend, Patient, findings, remedy};
use crate::domain::command::Command;
use crate::domain::doctor::On;
use crate::file::{self, Condition, InUse, Use, paths_in_use};
use crate::text::{Text, say};

/// The command's word.
pub(super) const NAME: &str = "doctor";

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Words {
    Words::new(NAME)
        .about(text.cli_doctor())
        .after_help(format!("{}\n\n{}", examples(text, &say!(text, "example-doctor")), text.cli_doctor_after()))
        .arg(flag("fix").help(text.cli_doctor_fix()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    code: u8,
    items: Vec<Item<'a>>,
    paths: Vec<PathItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<usize>,
}

#[derive(Serialize)]
struct Item<'a> {
    what: &'a str,
    subject: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    mendable: bool,
    text: &'a str,
}

#[derive(Serialize)]
struct PathItem {
    what: &'static str,
    path: String,
    exists: bool,
}

/// Looks at everything, mends what is asked for, and says what is found. Who may see nothing learns that nothing is known:
/// the codes are its own, like those of `check`.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    examined(&given).map_err(|stop| match stop {
        Stop::Unauthorised(sentence) => Failure::new(Exit::Unknown, sentence).into(),
        Stop::Failed(_) | Stop::Signal(_) | Stop::Output(_) => stop,
    })
}

fn examined(given: &Given<'_>) -> Result<ExitCode, Stop> {
    let (common, text, config) = (given.common, &given.text, &given.config()?);
    let mut looked = Looked::at(given, config)?;
    let mut mended = None;
    let mut of_records = false;
    if given.own.get_flag("fix") {
        let before = looked.mendable(text);
        of_records = looked.of_records();
        mend(given, config, &looked)?;
        looked = Looked::at(given, config)?;
        let left = looked.mendable(text);
        mended = Some(before.into_iter().filter(|own| !left.contains(own)).collect::<Vec<_>>());
    }
    let Looked { read, conditions: _, found } = &looked;
    let exit = if found.is_empty() { Exit::Done } else { Exit::Odd };
    let paths = paths(given, read);
    if common.json {
        let item = |own: &'_ Finding| -> (Option<&str>, Option<(usize, usize)>) {
            match own.about {
                About::Record(thing) => (Some(thing.id_text(&read.state)), None),
                About::Place(line, column) => (None, Some((line, column))),
                About::File => (None, None),
            }
        };
        let items = found.iter().map(|own| {
            let (subject, place) = item(own);
            let (line, column) = (place.map(|at| at.0), place.map(|at| at.1));
            Item { what: own.what, subject, line, column, mendable: own.mend.is_some(), text: &own.sentence }
        });
        let document = Document {
            head: Head::of(&read.state, common.today.unwrap_or(read.today), common.today.is_some()),
            code: exit.code(),
            items: items.collect(),
            paths: paths.iter().map(|own| shown(given, own)).collect(),
            mended: mended.map(|mended| mended.len()),
        };
        output::document(&document, text)?;
        return Ok(exit.into());
    }
    table(&looked, text)?;
    for own in &paths {
        output::note(&text.doctor_path(own, &common.shown(&own.path, text)));
    }
    if let Some(mended) = mended {
        output::note(&text.doctor_mended(&mended, found.len()));
        if of_records {
            output::note(&text.doctor_undo());
        }
    } else if found.is_empty() {
        output::note(&text.doctor_nothing());
    } else {
        let mendable = looked.mendable(text);
        output::note(&text.doctor_counts(found.len(), mendable.len()));
        if !mendable.is_empty() {
            output::note(&text.doctor_offers(&mendable));
        }
    }
    Ok(exit.into())
}

/// What was looked at, and what was found.
struct Looked {
    read: Read,
    conditions: Vec<Condition>,
    found: Vec<Finding>,
}

impl Looked {
    fn at(given: &Given<'_>, config: &Config) -> Result<Self, Stop> {
        let (common, text) = (given.common, &given.text);
        let (read, disguised) = Read::silently(common, config, text)?;
        if let Some(sentence) = disguised.filter(|_| !common.json) {
            output::note(&sentence);
        }
        // A disguise has no file: what is odd about that one would tell of it.
        let path = read.store.as_ref().map(|store| store.path().to_owned());
        let has_keys = read.state.keys().next().is_some();
        let conditions = path.as_deref().map_or_else(Vec::new, |path| file::examine(path, has_keys));
        let shown = path.map_or_else(String::new, |path| common.shown(&path, text));
        let patient = Patient {
            state: &read.state,
            problems: &read.problems,
            conditions: &conditions,
            path: &shown,
            on: On { day: common.today.unwrap_or(read.today), what_if: common.today.is_some() },
        };
        let found = findings(patient, text);
        Ok(Self { read, conditions, found })
    }
}

impl Looked {
    /// What can be mended: what it is, and of a record whose.
    fn mendable(&self, text: &Text) -> Vec<String> {
        let called = |own: &Finding| match own.about {
            About::Record(thing) => format!("{} {}", own.what, text.shown(thing.id_text(&self.read.state))),
            About::Place(..) | About::File => own.what.to_owned(),
        };
        self.found.iter().filter(|own| own.mend.is_some()).map(called).collect()
    }

    /// Whether any of that is about records.
    fn of_records(&self) -> bool {
        self.found.iter().any(|own| matches!(own.mend, Some(Mend::Records(_))))
    }
}

/// Mends what can be mended: of the records as one step, then of the file.
fn mend(given: &Given<'_>, config: &Config, looked: &Looked) -> Result<(), Stop> {
    let (common, text) = (given.common, &given.text);
    let mut desk = Desk::open(common, config, false, text)?;
    never_alone(&desk)?;
    let permit = desk.permit().ok_or_else(|| Failure::new(Exit::Usage, text.doctor_what_if(desk.today())))?;
    if looked.of_records() {
        let on = |desk: &Desk<'_>| On { day: desk.today(), what_if: false };
        let make = |desk: &Desk<'_>| Ok(remedy(&desk.state, on(desk)).unwrap_or(Command::Several(Vec::new())));
        if let Err(refusal) = desk.run_made(&make)? {
            let reason = text.refusal(&desk.state, &refusal, desk.role());
            return Err(Failure::new(Exit::File, reason).into());
        }
    }
    if let Some(path) = looked.read.store.as_ref().map(|store| store.path().to_owned()) {
        file::mend(&path, &looked.conditions, permit).map_err(|error| {
            let shown = common.shown(&path, text);
            Failure { written: Some(error.written()), ..Failure::new(Exit::File, text.cli_save_error(&shown, &error)) }
        })?;
    }
    Ok(())
}

/// The paths that this run uses; none of a disguise.
fn paths(given: &Given<'_>, read: &Read) -> Vec<InUse> {
    let Some(store) = &read.store else { return Vec::new() };
    let config = given.common.config.clone().or_else(config::usual_path);
    let config = config.map(|path| InUse::of(Use::Config, path));
    paths_in_use(store.path()).into_iter().chain(config).collect()
}

fn shown(given: &Given<'_>, own: &InUse) -> PathItem {
    let path = given.text.path_shown(&own.path);
    PathItem { what: own.what.as_word(), path, exists: own.exists }
}

fn table(looked: &Looked, text: &Text) -> io::Result<()> {
    if looked.found.is_empty() {
        return Ok(());
    }
    let headings = vec![(text.doctor_what(), false), (text.doctor_where(), false), (text.doctor_says(), false)];
    let mut table = Table::new(headings);
    for own in &looked.found {
        let place = match own.about {
            About::Record(thing) => text.shown(thing.id_text(&looked.read.state)),
            About::Place(line, column) => Cow::Owned(text.doctor_placed(line, column)),
            About::File => Cow::Borrowed("-"),
        };
        table.row(vec![own.what.to_owned(), place.into_owned(), own.sentence.clone()]);
    }
    table.write()
}
