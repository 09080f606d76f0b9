//! The options that every command takes.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches};

use super::help::common_options;
use super::offered::Offered;
use super::words::{Day, typed_day};
use crate::clock::Clock;
use crate::config::{Config, languages};
use crate::domain::Date;
use crate::domain::partner::Role;
use crate::journal;
use crate::run::Run;
use crate::text::Text;

/// The option of who does it.
const WHO: &str = "as";

/// The options that every command takes.
pub(super) fn options(text: &Text) -> Vec<Arg> {
    let day = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("DATE")
            .global(true)
            .value_parser(typed_day(text))
            .allow_hyphen_values(true)
    };
    let options = [
        or_variable(Arg::new("file").short('f').long("file"), "MPN_FILE")
            .value_name("FILE-OR-NAME")
            .global(true)
            .add(Offered::Files)
            .help(text.cli_file()),
        or_variable(Arg::new("role").long("role"), "MPN_ROLE")
            .value_name("ROLE")
            .global(true)
            .value_parser(PossibleValuesParser::new(Role::ALL.iter().map(|role| role.as_word())))
            .hide_possible_values(true)
            .help(text.cli_role(&text.list(Role::ALL.iter().map(|role| role.as_word())))),
        or_variable(Arg::new("who").long(WHO), "MPN_AS").value_name("NAME").global(true).help(text.cli_as()),
        day("today").help(text.cli_today()),
        day("clock").help(text.cli_clock()),
        Arg::new("json").long("json").global(true).action(ArgAction::SetTrue).help(text.cli_json()),
        Arg::new("lang")
            .long("lang")
            .value_name("LANGUAGE")
            .global(true)
            .value_parser(PossibleValuesParser::new(languages()))
            .help(text.cli_lang()),
        Arg::new("plain").long("plain").global(true).action(ArgAction::SetTrue).help(text.cli_plain()),
        Arg::new("read-only").long("read-only").global(true).action(ArgAction::SetTrue).help(text.cli_read_only()),
        Arg::new("stage").long("stage").global(true).action(ArgAction::SetTrue).help(text.cli_stage()),
        or_variable(Arg::new("config").long("config"), "MPN_CONFIG")
            .value_name("FILE")
            .global(true)
            .value_parser(clap::value_parser!(PathBuf))
            .help(text.cli_config()),
    ];
    options.map(|option| option.help_heading(common_options(text))).into()
}

/// A command with an option `--as` of its own: who does it stands before the command there, or behind another word.
pub(super) fn with_who(words: clap::Command, text: &Text) -> clap::Command {
    let has = words.get_arguments().any(|own| own.get_long() == Some(WHO));
    if !has {
        return words;
    }
    let who = or_variable(Arg::new("who").long("done-by"), "MPN_AS").value_name("NAME");
    words.arg(who.help(text.cli_done_by()).help_heading(common_options(text)))
}

/// An option that an environment variable stands in for; an empty variable is none.
fn or_variable(option: Arg, name: &'static str) -> Arg {
    // Help names the variable but not what it holds, which may be the path of somebody's file.
    let option = option.hide_env_values(true);
    if std::env::var_os(name).is_some_and(|value| value.is_empty()) { option } else { option.env(name) }
}

/// The common options, read.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own, given or not")]
pub(super) struct Common {
    pub(super) file: Option<String>,
    pub(super) role: Option<Role>,
    pub(super) today: Option<Date>,
    pub(super) clock: Option<Date>,
    pub(super) json: bool,
    /// The dashboard is drawn for screen readers and simple terminals.
    pub(super) plain: bool,
    /// Nothing may be written: asked for, or because what is shown is not what the file says.
    pub(super) read_only: bool,
    /// Everything is shown as if it were somebody else's.
    pub(super) stage: bool,
    pub(super) config: Option<PathBuf>,
    /// The language that was typed.
    pub(super) lang: Option<String>,
    /// Who does what is done, where that was said.
    who: Option<String>,
    /// Whether the state file's name was typed, so that it may be said.
    file_typed: bool,
    /// Whether the configuration's name was typed.
    config_typed: bool,
}

impl Common {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let day = |name: &str| matches.get_one::<Day>(name);
        let clock = day("clock").map(|day| day.from(Clock::Live.today()));
        let today = day("today").map(|day| day.from(clock.unwrap_or_else(|| Clock::Live.today())));
        let typed = |name: &str| matches.value_source(name) == Some(ValueSource::CommandLine);
        Self {
            file: matches.get_one::<String>("file").cloned().filter(|name| !name.is_empty()),
            role: matches.get_one::<String>("role").and_then(|word| Role::from_word(word)),
            today,
            clock,
            json: matches.get_flag("json"),
            plain: matches.get_flag("plain"),
            read_only: matches.get_flag("read-only") || matches.get_flag("stage"),
            stage: matches.get_flag("stage"),
            lang: matches.get_one::<String>("lang").cloned(),
            config: matches.get_one::<PathBuf>("config").cloned(),
            who: matches.get_one::<String>("who").map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
            file_typed: typed("file"),
            config_typed: typed("config"),
        }
    }

    /// Who does what is done: who was named, else whom the configuration names, else the login.
    pub(super) fn who(&self, config: &Config) -> String {
        self.who.clone().or_else(|| config.who.clone()).unwrap_or_else(journal::login)
    }

    /// The state file as messages name it. With `--stage` a path may tell as much as what lies there: only what was
    /// typed is said.
    pub(super) fn shown(&self, path: &Path, text: &Text) -> String {
        match &self.file {
            _ if !self.stage => text.path_shown(path),
            Some(typed) if self.file_typed => text.shown(typed).into_owned(),
            _ => text.staged_file(),
        }
    }

    /// The configuration as messages name it, likewise.
    pub(super) fn config_shown(&self, path: &Path, text: &Text) -> String {
        if self.stage && !self.config_typed { text.staged_config() } else { text.path_shown(path) }
    }

    /// Where today comes from.
    pub(super) fn clock(&self) -> Clock {
        self.clock.map_or(Clock::Live, Clock::Rehearsal)
    }

    /// The sample tells of a day of its own.
    pub(super) fn sample_clock(&self) -> Clock {
        self.clock.map_or_else(crate::demo::clock, Clock::Rehearsal)
    }

    /// What the run may do, as far as these options say.
    pub(super) fn run(&self) -> Run {
        Run { read_only: self.read_only, ..Run::on(self.clock()).asked_for(self.today) }
    }
}
