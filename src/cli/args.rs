//! The command line's words: built from the message catalogue, so that help speaks the user's language.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::error::{ContextKind, ContextValue};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::init::option;
use super::{act, check, demo, diff, export, impact, remove, rule};
use crate::clipboard::SERVE;
use crate::clock::Clock;
use crate::config::LANGUAGES;
use crate::domain::Date;
use crate::domain::date::read_typed;
use crate::domain::field::Field;
use crate::domain::partner::Role;
use crate::domain::secret::mask_whole;
use crate::text::Text;

/// What `list` can list.
pub(super) const VIEWS: [&str; 6] = ["software", "cloud", "visual-studio", "technical", "offers", "people"];

/// The whole command line.
pub(super) fn command(text: &Text) -> Command {
    let days = Arg::new("within").long("within").value_name("DAYS").value_parser(clap::value_parser!(i64).range(0..));
    let date = |name: &'static str| {
        Arg::new(name).long(name).value_name("DATE").value_parser(typed_day).allow_hyphen_values(true)
    };
    Command::new("mpn")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text.cli_about())
        .after_help(text.cli_after())
        .args(common(text))
        .subcommand(Command::new("list").about(text.cli_list()).arg(
            Arg::new("view").required(true).help(text.cli_list_view()).value_parser(PossibleValuesParser::new(VIEWS)),
        ))
        .subcommand(
            Command::new("deadlines")
                .about(text.cli_deadlines())
                .arg(days.help(text.cli_within()))
                .arg(Arg::new("offer").long("offer").value_name("ID").help(text.cli_offer())),
        )
        .subcommand(
            Command::new("key")
                .about(text.cli_key())
                .arg(Arg::new("query").value_name("QUERY").num_args(0..).help(text.cli_key_query()))
                .arg(
                    Arg::new("tail")
                        .long("tail")
                        .value_name("LAST5")
                        .num_args(0..=1)
                        .default_missing_value("")
                        .help(text.cli_key_tail()),
                )
                .arg(flag("copy").conflicts_with("print").help(text.cli_key_copy()))
                .arg(flag("print").help(text.cli_key_print()))
                .arg(flag("yes").short('y').help(text.cli_yes())),
        )
        .subcommand(Command::new(SERVE).hide(true).arg(Arg::new("choice").required(true)))
        .subcommand(
            Command::new("init")
                .about(text.cli_init())
                .args(
                    [Field::Name, Field::MpnId, Field::Offer, Field::Competency, Field::Level, Field::Purchased]
                        .map(|field| Arg::new(option(field)).long(option(field)).help(text.field(field))),
                )
                .arg(
                    Arg::new(option(Field::Tenants))
                        .long(option(Field::Tenants))
                        .action(ArgAction::Append)
                        .help(text.field(Field::Tenants)),
                )
                .arg(flag("dry-run").help(text.cli_dry_run())),
        )
        .subcommand(
            Command::new("add")
                .about(text.cli_add())
                .arg(Arg::new("kind").value_name("KIND").required(true).help(text.cli_kind()))
                .arg(Arg::new("fields").value_name("FIELD=VALUE").num_args(0..).help(text.cli_fields()))
                .arg(Arg::new("to").long("to").value_name("ID").help(text.cli_to()))
                .args(key_source(text))
                .arg(flag("dry-run").help(text.cli_dry_run())),
        )
        .subcommand(
            Command::new("set")
                .about(text.cli_set())
                .arg(Arg::new("id").value_name("ID").required(true).help(text.cli_record_id()))
                .arg(Arg::new("field").value_name("FIELD").required(true).help(text.cli_field()))
                .arg(
                    Arg::new("value")
                        .value_name("VALUE")
                        .num_args(0..)
                        .allow_negative_numbers(true)
                        .help(text.cli_value()),
                )
                .arg(flag("unset").conflicts_with("value").help(text.cli_unset()))
                .args(key_source(text))
                .arg(flag("dry-run").help(text.cli_dry_run())),
        )
        .subcommand(remove::command(text))
        .subcommands(act::commands(text, date))
        .subcommand(check::command(text))
        .subcommand(diff::command(text))
        .subcommand(export::command(text))
        .subcommand(impact::command(text))
        .subcommand(rule::command(text))
        .subcommand(demo::command(text))
}

/// A day as it was typed: which one it is depends on the day that counts as today.
#[derive(Debug, Clone)]
pub(super) struct Day(String);

impl Day {
    /// The day, as seen from this one.
    pub(super) fn from(&self, today: Date) -> Date {
        // What can be read from one day can be read from any.
        read_typed(&self.0, today, today).unwrap_or(today)
    }
}

/// Reads a day as every option and every form takes it.
pub(super) fn typed_day(word: &str) -> Result<Day, String> {
    match read_typed(word, Date::default(), Date::default()) {
        Ok(_) => Ok(Day(word.to_owned())),
        // The parser shares this between threads, which no catalogue of messages is made for.
        Err(no_day) => Err(Text::english().no_day(no_day)),
    }
}

pub(super) fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

/// Where a key comes from, which is never an argument.
fn key_source(text: &Text) -> [Arg; 2] {
    [
        Arg::new("key-from")
            .long("key-from")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .allow_hyphen_values(true)
            .help(text.cli_key_from()),
        flag("as-is").help(text.cli_as_is()),
    ]
}

/// The options that every command takes.
fn common(text: &Text) -> Vec<Arg> {
    let day = |name: &'static str| {
        Arg::new(name).long(name).value_name("DATE").global(true).value_parser(typed_day).allow_hyphen_values(true)
    };
    vec![
        or_variable(Arg::new("file").short('f').long("file"), "MPN_FILE")
            .value_name("FILE-OR-NAME")
            .global(true)
            .help(text.cli_file()),
        or_variable(Arg::new("role").long("role"), "MPN_ROLE")
            .value_name("ROLE")
            .global(true)
            .value_parser(PossibleValuesParser::new(Role::ALL.iter().map(|role| role.as_word())))
            .hide_possible_values(true)
            .help(text.cli_role(&Role::ALL.iter().map(|role| role.as_word()).collect::<Vec<_>>().join(", "))),
        day("today").help(text.cli_today()),
        day("clock").help(text.cli_clock()),
        Arg::new("json").long("json").global(true).action(ArgAction::SetTrue).help(text.cli_json()),
        Arg::new("lang")
            .long("lang")
            .value_name("LANGUAGE")
            .global(true)
            .value_parser(PossibleValuesParser::new(LANGUAGES))
            .help(text.cli_lang()),
        Arg::new("read-only").long("read-only").global(true).action(ArgAction::SetTrue).help(text.cli_read_only()),
        Arg::new("stage").long("stage").global(true).action(ArgAction::SetTrue).help(text.cli_stage()),
        or_variable(Arg::new("config").long("config"), "MPN_CONFIG")
            .value_name("FILE")
            .global(true)
            .value_parser(clap::value_parser!(PathBuf))
            .help(text.cli_config()),
    ]
}

/// An option that an environment variable stands in for; an empty variable is none.
fn or_variable(option: Arg, name: &'static str) -> Arg {
    // Help names the variable but not what it holds, which may be the path of somebody's file.
    let option = option.hide_env_values(true);
    if std::env::var_os(name).is_some_and(|value| value.is_empty()) { option } else { option.env(name) }
}

/// The command that these words ask for, also where the parser takes offence at them: the first word that is neither an
/// option nor an option's value. The program's own name comes first.
pub(super) fn asked_for<'a>(command: &Command, words: &'a [OsString]) -> Option<&'a str> {
    let takes_value = |word: &str| {
        let known = command.get_arguments().find(|arg| match word.strip_prefix("--") {
            Some(name) => arg.get_long() == Some(name),
            None => word.strip_prefix('-').is_some_and(|name| name.chars().eq(arg.get_short())),
        });
        known.is_some_and(|arg| arg.get_action().takes_values())
    };
    let mut words = words.iter().skip(1);
    while let Some(word) = words.next() {
        let Some(word) = word.to_str() else { continue };
        if !word.starts_with('-') {
            return Some(word);
        }
        if takes_value(word) {
            words.next();
        }
    }
    None
}

/// What the parser took offence at, masked where it could be a key: it quotes what was typed.
pub(super) fn masked(mut error: clap::Error, text: &Text) -> clap::Error {
    let masked = |value: &ContextValue| match value {
        ContextValue::String(word) => ContextValue::String(text.shown(word).into_owned()),
        ContextValue::Strings(words) => {
            ContextValue::Strings(words.iter().map(|word| text.shown(word).into_owned()).collect())
        }
        ContextValue::StyledStr(words) => ContextValue::StyledStr(styled(words, text)),
        ContextValue::StyledStrs(all) => {
            ContextValue::StyledStrs(all.iter().map(|words| styled(words, text)).collect())
        }
        other => other.clone(),
    };
    let all: Vec<(ContextKind, ContextValue)> = error
        .context()
        .filter(|(kind, _)| *kind != ContextKind::Usage)
        .map(|(kind, value)| (kind, masked(value)))
        .collect();
    for (kind, value) in all {
        error.insert(kind, value);
    }
    error
}

fn styled(words: &StyledStr, text: &Text) -> StyledStr {
    let words = words.ansi().to_string();
    StyledStr::from(mask_whole(&text.shown(&words)).into_owned())
}

/// What the parser thinks was meant: in a document there is no room for its advice.
pub(super) fn suggested(error: &clap::Error) -> Vec<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let values = kinds.into_iter().filter_map(|kind| error.get(kind));
    values
        .flat_map(|value| match value {
            ContextValue::String(word) => vec![word.clone()],
            ContextValue::Strings(words) => words.clone(),
            _ => Vec::new(),
        })
        .collect()
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
    /// Nothing may be written: asked for, or because what is shown is not what the file says.
    pub(super) read_only: bool,
    /// Everything is shown as if it were somebody else's.
    pub(super) stage: bool,
    pub(super) config: Option<PathBuf>,
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
            read_only: matches.get_flag("read-only") || matches.get_flag("stage"),
            stage: matches.get_flag("stage"),
            config: matches.get_one::<PathBuf>("config").cloned(),
            file_typed: typed("file"),
            config_typed: typed("config"),
        }
    }

    /// The state file as messages name it. With `--stage` a path may tell as much as what lies there: only what was
    /// typed is said.
    pub(super) fn shown(&self, path: &Path, text: &Text) -> String {
        match &self.file {
            _ if !self.stage => text.shown(&path.display().to_string()).into_owned(),
            Some(typed) if self.file_typed => text.shown(typed).into_owned(),
            _ => text.staged_file(),
        }
    }

    /// The configuration as messages name it, likewise.
    pub(super) fn config_shown(&self, path: &Path, text: &Text) -> String {
        if self.stage && !self.config_typed {
            text.staged_config()
        } else {
            text.shown(&path.display().to_string()).into_owned()
        }
    }
}
