//! What a command answers about: the state file that is asked for, read, on a day.

use std::io;
use std::path::{Path, PathBuf};

use super::common::Common;
use super::exit::Exit;
use super::ids;
use super::output::{self, Failure};
use super::stop::Stop;
use crate::config::{self, Config};
use crate::domain::folded::alike;
use crate::domain::lead_time::LeadTimes;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::domain::record::Kind;
use crate::domain::{Date, Overview, State};
use crate::file::{self, FileError, Loaded, Problem, Severity, Store};
use crate::stage::disguise;
use crate::text::Text;

/// The state file that is asked for: an existing path, a name of the configuration, else the usual one.
pub(super) fn state_path(common: &Common, config: &Config) -> Option<(PathBuf, bool)> {
    match &common.file {
        Some(name) => {
            let path = PathBuf::from(name);
            let known = config.files.get(name).filter(|_| !path.exists());
            Some((known.cloned().unwrap_or(path), true))
        }
        None => config::usual_state().map(|path| (path, false)),
    }
}

/// What a command answers about: a state on a day.
pub(super) struct Asked {
    pub(super) state: State,
    pub(super) overview: Overview,
    pub(super) what_if: bool,
    /// How near a date is worth attention.
    pub(super) lead_times: LeadTimes,
}

impl Asked {
    pub(super) fn read(common: &Common, config: &Config, text: &Text) -> Result<Self, Stop> {
        let Read { state, today, .. } = Read::clean(common, config, text)?;
        Ok(Self::of(state, common.today.unwrap_or(today), common, config))
    }

    /// The same of a state that was read already.
    pub(super) fn of(state: State, day: Date, common: &Common, config: &Config) -> Self {
        let overview = Overview::of(&state, day);
        Self { state, overview, what_if: common.today.is_some(), lead_times: config.warn_days.clone() }
    }
}

/// A state file without faults; with `--stage` its disguise, or that of the sample where there is no file yet.
pub(super) struct Read {
    /// The file, for saving; none for a disguise.
    pub(super) store: Option<Store>,
    pub(super) state: State,
    /// The day that counts as today.
    pub(super) today: Date,
    /// What is odd about its text; of a disguise nothing is told.
    pub(super) problems: Vec<Problem>,
}

impl Read {
    /// What is shown or changed, with what is to be said of a disguise.
    pub(super) fn clean(common: &Common, config: &Config, text: &Text) -> Result<Self, Stop> {
        let (read, disguised) = Self::silently(common, config, text)?;
        if let Some(sentence) = disguised {
            output::note(&sentence);
        }
        Ok(read)
    }

    /// The one gate of everything that shows or changes records: an account that is not authorised gets nothing (R53, D11).
    /// Says nothing itself: a shell may ask while something is typed.
    pub(super) fn silently(common: &Common, config: &Config, text: &Text) -> Result<(Self, Option<String>), Stop> {
        let given = common.role.or(config.role);
        let authorised = |role: Role| {
            if role == Role::CspOnly { Err(Stop::Unauthorised(text.refused_not_authorised())) } else { Ok(()) }
        };
        // Nor does it learn what is wrong with the file.
        given.map_or(Ok(()), authorised)?;
        let path = state_path(common, config);
        let there = path.as_ref().is_some_and(|(path, named)| *named || is_there(path));
        if common.stage && !there {
            let state = disguise(&file::parse(crate::demo::SAMPLE).state);
            authorised(given.unwrap_or(state.partner.role))?;
            text.guard(state.keys());
            let today = common.sample_clock().today();
            return Ok((Self { store: None, state, today, problems: Vec::new() }, Some(text.staged_sample())));
        }
        let Some((path, _)) = path else {
            return Err(Failure::new(Exit::File, text.cli_no_state("")).into());
        };
        let (store, loaded) = open(&path, common, config, text)?;
        text.guard_file(&loaded);
        authorised(given.unwrap_or(loaded.state.partner.role))?;
        if !loaded.is_clean() {
            return Err(Failure::new(Exit::File, faults(&path, &loaded, common, text)).into());
        }
        let today = common.clock().today();
        if common.stage {
            let state = disguise(&loaded.state);
            text.guard(state.keys().chain(loaded.state.keys()));
            return Ok((Self { store: None, state, today, problems: Vec::new() }, Some(text.staged_output())));
        }
        let Loaded { state, problems, .. } = loaded;
        Ok((Self { store: Some(store), state, today, problems }, None))
    }
}

impl Asked {
    /// What a document about it begins with.
    pub(super) fn head(&self) -> output::Head<'_> {
        output::Head::of(&self.state, self.overview.date, self.what_if)
    }

    /// The position of the offer with this id, or what may have been meant.
    pub(super) fn offer(&self, word: &str, text: &Text) -> Result<usize, Failure> {
        let ids = || self.state.enrollments.iter().map(|offer| offer.id.as_str());
        ids().position(|id| alike(id, word)).ok_or_else(|| {
            let mut candidates = ids::near(&self.state, word, &[Kind::Offer], text);
            candidates.retain(|near| ids().any(|id| id == near));
            if candidates.is_empty() {
                candidates = ids().map(|id| text.shown(id).into_owned()).collect();
            }
            Failure { candidates, ..Failure::new(Exit::NotFound, text.cli_no_offer(word)) }
        })
    }
}

/// Whether something stands at the usual place. A link to nowhere and a folder that may not be looked into are no
/// first run: the sample would pass for the own file that is out of reach.
pub(super) fn is_there(path: &Path) -> bool {
    match path.symlink_metadata() {
        Ok(_) => true,
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

pub(super) fn open(path: &Path, common: &Common, config: &Config, text: &Text) -> Result<(Store, Loaded), Failure> {
    Store::open(path).map_err(|error| {
        let shown = common.shown(path, text);
        match (&error, &common.file) {
            (FileError::Absent, Some(name)) => {
                // The configuration's names for files may be those of partners.
                let names = config.files.keys().map(String::as_str).filter(|known| *known != name && !common.stage);
                let near = nearest(name, names);
                Failure {
                    candidates: near.map(|near| text.shown(near).into_owned()).into_iter().collect(),
                    ..Failure::new(Exit::File, text.cli_absent(&shown))
                }
            }
            (FileError::Absent, None) => Failure::new(Exit::File, text.cli_no_state(&shown)),
            _ => Failure::new(Exit::File, text.file_error(&shown, &error)),
        }
    })
}

/// Every fault of a file, one a line, with its place; with `--stage` the places only, since a fault quotes the file.
pub(super) fn faults(path: &Path, loaded: &Loaded, common: &Common, text: &Text) -> String {
    let path = common.shown(path, text);
    let faults = loaded.problems.iter().filter(|problem| problem.severity == Severity::Error);
    if common.stage {
        return text.staged_faults(&path, faults.clone().count(), faults.map(|fault| (fault.line, fault.column)));
    }
    let lines = faults.map(|problem| format!("{path}:{}:{}: {}", problem.line, problem.column, text.problem(problem)));
    lines.collect::<Vec<_>>().join("\n")
}
