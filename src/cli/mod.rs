//! The command line: reads the words, finds the state, runs a command or opens the dashboard.

mod act;
mod args;
mod ask;
mod change;
mod check;
mod deadlines;
mod demo;
mod diff;
mod exit;
mod export;
mod hidden;
mod impact;
mod init;
mod key;
mod key_source;
mod list;
mod meant;
mod output;
mod remove;
mod rule;
mod stops;
mod surroundings;
mod verdict;

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use args::Common;
pub use exit::Exit;
use output::Failure;
use surroundings::Unfit;
use verdict::Verdict;

use crate::clipboard::{self, Choice};
use crate::clock::Clock;
use crate::config::{self, Config, ConfigError, ConfigNote};
use crate::domain::act::ActKind;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::domain::{Date, Overview, State};
use crate::file::{self, FileError, Loaded, Severity, Store, Written};
use crate::guard;
use crate::keys::Keymap;
use crate::session::{NewFile, Session, Source};
use crate::stage::disguise;
use crate::text::Text;
use crate::tui;
use crate::tui::theme::Theme;

/// The whole command line as the parser knows it: what is said about it elsewhere is compared with it.
#[must_use]
pub fn command_line() -> clap::Command {
    args::command(&Text::english())
}

/// Runs the program with these arguments, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let text = Text::english();
    guard::hook_panics(text.panicked());
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let wants_json = arguments.iter().any(|word| word == "--json");
    let command = args::command(&text);
    let checking = args::asked_for(&command, &arguments) == Some(check::NAME);
    let matches = match command.try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            let error = args::masked(error, &text);
            let exit = match (error.use_stderr(), checking) {
                (false, _) => Exit::Done,
                (true, false) => Exit::Usage,
                (true, true) => Exit::Unknown,
            };
            if exit != Exit::Done && wants_json {
                let sentence = usage_sentence(&error.to_string());
                let candidates = args::suggested(&error);
                return output::fail(&Failure { candidates, ..Failure::new(exit, sentence) }, true);
            }
            if exit == Exit::Unknown {
                check::say_unknown(&usage_sentence(&error.to_string()));
            }
            // Help and version go to standard output, wrong usage to standard error; a closed pipe is no matter.
            let _ = error.print();
            return exit.into();
        }
    };
    let (name, own) = matches.subcommand().map_or((None, &matches), |(name, own)| (Some(name), own));
    let common = Common::of(own);
    let json = common.json;
    match dispatch(name, own, &common, text) {
        Ok(code) => code,
        Err(Stop::Unauthorised(sentence)) => unauthorised(name, sentence, json),
        Err(Stop::Failed(failure)) if failure.written.is_none() && name.is_some_and(writes) => {
            output::fail(&Failure { written: Some(Written::No), ..failure }, json)
        }
        Err(Stop::Failed(failure)) if checking => check::fail(failure, json),
        Err(Stop::Failed(failure)) => output::fail(&failure, json),
        Err(Stop::Signal(signal)) => ExitCode::from(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0))),
        // Whoever read the output went away: nothing is wrong.
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done.into(),
        Err(Stop::Output(error)) => output::fail(&Failure::new(Exit::File, error.to_string()), false),
    }
}

/// Whether a command records something in the state file.
fn writes(name: &str) -> bool {
    ActKind::from_word(name).is_some() || matches!(name, "add" | "set" | "remove")
}

/// Answers an account that is not authorised (R53), whatever was asked: as `check` does, as an act does, or as a failure.
fn unauthorised(name: Option<&str>, sentence: String, json: bool) -> ExitCode {
    if name == Some(check::NAME) {
        return check::fail(Failure::new(Exit::Unknown, sentence), json);
    }
    if json && name.is_some_and(writes) {
        // Whoever cannot read the answer has the exit code.
        let _ = output::sentences(&Verdict::unauthorised(sentence));
        return Exit::Refused.into();
    }
    output::fail(&Failure::new(Exit::Refused, sentence), json)
}

/// What the parser says, without its advice: the first paragraph, which may go on over several lines.
fn usage_sentence(message: &str) -> String {
    let lines = message.trim_start_matches("error: ").lines().take_while(|line| !line.trim().is_empty());
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Why a command stopped.
enum Stop {
    /// It failed.
    Failed(Failure),
    /// Its output could not be written.
    Output(io::Error),
    /// A signal ended it.
    Signal(i32),
    /// The account is not authorised to see or change records (R53), in this sentence.
    Unauthorised(String),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

fn dispatch(name: Option<&str>, own: &clap::ArgMatches, common: &Common, text: Text) -> Result<ExitCode, Stop> {
    #[cfg(debug_assertions)]
    guard::panic_if_asked();
    if name == Some(clipboard::SERVE) {
        return Ok(serve(own));
    }
    if let Some(path) = own.try_get_one::<PathBuf>("write").ok().flatten() {
        if common.read_only || common.today.is_some() {
            return Err(Failure::new(Exit::Usage, text.cli_never_written()).into());
        }
        demo::write(path, common, &text)?;
        return Ok(Exit::Done.into());
    }
    // Neither a state nor a configuration has to be in order for it.
    if name == Some(rule::NAME) {
        rule::run(own, common.json, &text)?;
        return Ok(Exit::Done.into());
    }
    let config = read_config(common, &text)?;
    if let Some(kind) = name.and_then(ActKind::from_word) {
        return act::run(kind, own, common, &config, &text);
    }
    match name {
        Some("list") => {
            let asked = Asked::read(common, &config, &text)?;
            let view = own.get_one::<String>("view").map_or("", String::as_str);
            list::run(view, &asked, common.json, &text)?;
        }
        Some("deadlines") => {
            let asked = Asked::read(common, &config, &text)?;
            let offer = own.get_one::<String>("offer").map(String::as_str);
            deadlines::run(&asked, own.get_one::<i64>("within").copied(), offer, common.json, &text)?;
        }
        Some("impact") => {
            let asked = Asked::read(common, &config, &text)?;
            impact::run(own, &asked, common.json, &text)?;
        }
        Some(check::NAME) => return check::run(own, common, &config, &text),
        Some("diff") => {
            let asked = Asked::read(common, &config, &text)?;
            diff::run(own, &asked, common.json, &text)?;
        }
        Some("export") => return export::run(own, common, &config, &text),
        Some("key") => return key::run(own, common, &config, &text),
        Some("init") => return init::run(own, common, &config, &text),
        Some("add") => return change::add(own, common, &config, &text),
        Some("set") => return change::set(own, common, &config, &text),
        Some("remove") => return remove::run(own, common, &config, &text),
        Some(demo::NAME) => match own.get_one::<String>("scenario") {
            Some(name) => return demo::play(name, own, &config, text),
            None => return dashboard(common, config, true, text),
        },
        _ => return dashboard(common, config, false, text),
    }
    Ok(Exit::Done.into())
}

/// The process that keeps copied keys.
fn serve(own: &clap::ArgMatches) -> ExitCode {
    let choice = own.get_one::<String>("choice").and_then(|word| Choice::from_word(word)).unwrap_or_default();
    clipboard::serve(choice);
    Exit::Done.into()
}

fn read_config(common: &Common, text: &Text) -> Result<Config, Failure> {
    let usual = config::usual_path();
    let path = common.config.as_deref().or(usual.as_deref()).unwrap_or(Path::new(""));
    let shown = common.config_shown(path, text);
    match Config::load(common.config.as_deref(), usual.as_deref()) {
        Ok((config, warnings)) => {
            // They quote what may name a partner.
            for warning in warnings.iter().filter(|_| !common.stage) {
                output::note(&placed(&shown, warning, text));
            }
            Ok(config)
        }
        Err(ConfigError::Unreadable(_, error)) => Err(Failure::new(Exit::File, text.config_error(&shown, &error))),
        Err(ConfigError::Wrong(_, notes)) if common.stage => {
            let places = notes.iter().map(|note| (note.line, note.column));
            Err(Failure::new(Exit::File, text.staged_faults(&shown, notes.len(), places)))
        }
        Err(ConfigError::Wrong(_, notes)) => {
            let lines: Vec<String> = notes.iter().map(|note| placed(&shown, note, text)).collect();
            Err(Failure::new(Exit::File, lines.join("\n")))
        }
    }
}

fn placed(path: &str, note: &ConfigNote, text: &Text) -> String {
    format!("{path}:{}:{}: {}", note.line, note.column, text.config_note(&note.kind))
}

/// The state file that is asked for: an existing path, a name of the configuration, else the usual one.
fn state_path(common: &Common, config: &Config) -> Option<(PathBuf, bool)> {
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
}

impl Asked {
    fn read(common: &Common, config: &Config, text: &Text) -> Result<Self, Stop> {
        let Read { state, today, .. } = Read::clean(common, config, text)?;
        let overview = Overview::of(&state, common.today.unwrap_or(today));
        Ok(Self { state, overview, what_if: common.today.is_some() })
    }
}

/// A state file without faults; with `--stage` its disguise, or that of the sample where there is no file yet.
struct Read {
    /// The file, for saving; none for a disguise.
    store: Option<Store>,
    state: State,
    /// The day that counts as today.
    today: Date,
}

impl Read {
    /// The one gate of everything that shows or changes records: an account that is not authorised gets nothing (R53, D11).
    fn clean(common: &Common, config: &Config, text: &Text) -> Result<Self, Stop> {
        let given = common.role.or(config.role);
        let authorised = |role: Role| match role {
            Role::CspOnly => Err(Stop::Unauthorised(text.refused_not_authorised())),
            _ => Ok(()),
        };
        // Nor does it learn what is wrong with the file.
        given.map_or(Ok(()), authorised)?;
        let path = state_path(common, config);
        let there = path.as_ref().is_some_and(|(path, named)| *named || is_there(path));
        if common.stage && !there {
            output::note(&text.staged_sample());
            let state = disguise(&file::parse(crate::demo::SAMPLE).state);
            authorised(given.unwrap_or(state.partner.role))?;
            text.guard(state.keys());
            return Ok(Self { store: None, state, today: sample_clock(common).today() });
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
        let today = clock(common).today();
        if common.stage {
            output::note(&text.staged_output());
            let state = disguise(&loaded.state);
            text.guard(state.keys().chain(loaded.state.keys()));
            return Ok(Self { store: None, state, today });
        }
        Ok(Self { store: Some(store), state: loaded.state, today })
    }
}

impl Asked {
    /// What a document about it begins with.
    fn head(&self) -> output::Head<'_> {
        output::Head::of(&self.state, self.overview.date, self.what_if)
    }

    /// The position of the offer with this id, or what may have been meant.
    fn offer(&self, word: &str, text: &Text) -> Result<usize, Failure> {
        let ids = || self.state.enrollments.iter().map(|offer| offer.id.as_str());
        let near = || {
            let near = nearest(word, ids()).map_or_else(|| ids().collect(), |near| vec![near]);
            near.into_iter().map(|id| text.shown(id).into_owned()).collect()
        };
        ids()
            .position(|id| id == word)
            .ok_or_else(|| Failure { candidates: near(), ..Failure::new(Exit::NotFound, text.cli_no_offer(word)) })
    }
}

fn clock(common: &Common) -> Clock {
    common.clock.map_or(Clock::Live, Clock::Rehearsal)
}

/// The sample tells of a day of its own.
fn sample_clock(common: &Common) -> Clock {
    common.clock.map_or_else(crate::demo::clock, Clock::Rehearsal)
}

/// Whether something stands at the usual place. A link to nowhere and a folder that may not be looked into are no
/// first run: the sample would pass for the own file that is out of reach.
fn is_there(path: &Path) -> bool {
    match path.symlink_metadata() {
        Ok(_) => true,
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

fn open(path: &Path, common: &Common, config: &Config, text: &Text) -> Result<(Store, Loaded), Failure> {
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
fn faults(path: &Path, loaded: &Loaded, common: &Common, text: &Text) -> String {
    let path = common.shown(path, text);
    let faults = loaded.problems.iter().filter(|problem| problem.severity == Severity::Error);
    if common.stage {
        return text.staged_faults(&path, faults.clone().count(), faults.map(|fault| (fault.line, fault.column)));
    }
    let lines = faults.map(|problem| format!("{path}:{}:{}: {}", problem.line, problem.column, text.problem(problem)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Keys and styles of a dashboard. Without a terminal there is none.
fn look(config: &Config, text: &Text) -> Result<(Keymap, Theme), Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::new(Exit::Usage, text.cli_no_terminal()));
    }
    surroundings::fit(std::env::var_os("TERM").as_deref()).map_err(|unfit| {
        let sentence = match unfit {
            Unfit::Dumb(term) => text.cli_dumb_terminal(&term),
            Unfit::Unsaid => text.cli_unknown_terminal(),
        };
        Failure::new(Exit::Usage, sentence)
    })?;
    let colours =
        std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && config.theme != config::ThemeChoice::Mono;
    let theme = Theme::new(colours).in_ascii(surroundings::is_ascii(|name| std::env::var_os(name)));
    // The configuration was checked when it was read.
    Ok((Keymap::new(&config.keys).unwrap_or_default(), theme))
}

/// Opens the dashboard on the state file, or on the sample where there is none yet or it is asked for.
fn dashboard(common: &Common, config: Config, sample: bool, text: Text) -> Result<ExitCode, Stop> {
    if common.json {
        return Err(Failure::new(Exit::Usage, text.cli_json_needs_command()).into());
    }
    let (keymap, theme) = look(&config, &text)?;
    let own = if sample { None } else { state_path(common, &config).filter(|(path, named)| *named || is_there(path)) };
    let (source, loaded, known, store, clock) = if let Some((path, _)) = own {
        let (store, loaded) = open(&path, common, &config, &text)?;
        if common.stage && !loaded.is_clean() {
            return Err(Failure::new(Exit::File, faults(&path, &loaded, common, &text)).into());
        }
        let known = Arc::clone(store.text());
        // A run that may not write has nothing to write with.
        let store = Some(store).filter(|_| !common.read_only && common.today.is_none());
        (Source::File(path), loaded, known, store, clock(common))
    } else {
        (Source::Sample, file::parse(crate::demo::SAMPLE), Arc::from(crate::demo::SAMPLE), None, sample_clock(common))
    };
    // The real text, its path and what is odd about it go no further than here.
    let (source, loaded, known) = if common.stage {
        (Source::Staged, Loaded { state: disguise(&loaded.state), ..Loaded::default() }, Arc::from(""))
    } else {
        (source, loaded, known)
    };
    let free = state_path(common, &config).filter(|(path, _)| path.symlink_metadata().is_err());
    let may_write = !common.read_only && common.today.is_none();
    let new_file = free.filter(|_| source == Source::Sample && may_write).map(|(path, named)| NewFile {
        path,
        folders: init::folders_to(named),
        clock: self::clock(common),
    });
    let session = Session {
        source,
        new_file,
        loaded,
        text: known,
        store,
        clock,
        what_if: common.today,
        role: common.role.or(config.role),
        read_only: common.read_only,
        config,
    };
    match tui::run(session, text, keymap, theme) {
        Ok(code) => Ok(code),
        Err(error) => Err(Failure::new(Exit::File, error.to_string()).into()),
    }
}
