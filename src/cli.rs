//! The command line: a table of commands, each in a file of its own with its words and what it does; how one is found, and
//! how its failures are answered.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the table runs every command alike, and the dashboard keeps what it is given"
)]

mod act;
mod add;
mod ask;
mod back;
mod check;
mod common;
mod complete;
mod completions;
mod config;
mod dashboard;
mod deadlines;
mod demo;
mod desk;
mod diff;
mod doctor;
mod effect;
mod exit;
mod export;
mod fields;
mod given;
mod guide;
mod help;
mod hidden;
mod ids;
mod impact;
mod import;
mod init;
mod key;
mod key_source;
mod list;
mod log;
mod man;
mod meant;
mod new_file;
mod offence;
mod offered;
mod output;
mod parse;
mod reading;
mod remove;
mod restore;
mod rule;
mod schema;
mod serve;
mod set;
mod settings;
mod stop;
mod stops;
mod surroundings;
mod undo;
mod verdict;
mod views;
mod words;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command as Words};
use common::Common;
pub use exit::Exit;
use given::Given;
use help::{Group, examples};
use offence::Offence;
use output::Failure;
use stop::Stop;
use verdict::Verdict;

use crate::domain::act::ActKind;
use crate::file::Written;
use crate::guard;
use crate::text::{Text, say};

/// A row of the table: commands that share a file.
struct Entry {
    name: Name,
    /// Where the help lists them.
    group: Group,
    /// Their words, for the parser.
    words: fn(&Text) -> Vec<Words>,
    run: fn(Given<'_>) -> Result<ExitCode, Stop>,
    /// Whether it records something in the state file: then a failure says that nothing was written.
    writes: bool,
}

/// What a row answers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    /// This word.
    Is(&'static str),
    /// The word of any act.
    Act,
}

impl Name {
    fn is(self, word: &str) -> bool {
        match self {
            Self::Is(name) => name == word,
            Self::Act => ActKind::from_word(word).is_some(),
        }
    }
}

/// The commands, in the order of the help.
const COMMANDS: &[Entry] = &[
    Entry {
        name: Name::Is("list"),
        group: Group::Look,
        words: |text| vec![list::command(text)],
        run: list::run,
        writes: false,
    },
    Entry {
        name: Name::Is("deadlines"),
        group: Group::Look,
        words: |text| vec![deadlines::command(text)],
        run: deadlines::run,
        writes: false,
    },
    Entry {
        name: Name::Is("key"),
        group: Group::Look,
        words: |text| vec![key::command(text)],
        run: key::run,
        writes: false,
    },
    Entry {
        name: Name::Is("log"),
        group: Group::Look,
        words: |text| vec![log::command(text)],
        run: log::run,
        writes: false,
    },
    Entry {
        name: Name::Is(serve::NAME),
        group: Group::Hidden,
        words: |_| vec![serve::command()],
        run: serve::run,
        writes: false,
    },
    Entry {
        name: Name::Is("init"),
        group: Group::Records,
        words: |text| vec![init::command(text)],
        run: init::run,
        writes: false,
    },
    Entry {
        name: Name::Is("add"),
        group: Group::Records,
        words: |text| vec![add::command(text)],
        run: add::run,
        writes: true,
    },
    Entry {
        name: Name::Is("set"),
        group: Group::Records,
        words: |text| vec![set::command(text)],
        run: set::run,
        writes: true,
    },
    Entry {
        name: Name::Is("remove"),
        group: Group::Records,
        words: |text| vec![remove::command(text)],
        run: remove::run,
        writes: true,
    },
    Entry {
        name: Name::Is("undo"),
        group: Group::Records,
        words: |text| vec![undo::command(text)],
        run: undo::run,
        writes: true,
    },
    Entry {
        name: Name::Is("restore"),
        group: Group::Records,
        words: |text| vec![restore::command(text)],
        run: restore::run,
        writes: true,
    },
    Entry { name: Name::Act, group: Group::Happened, words: act::commands, run: act::run, writes: true },
    Entry {
        name: Name::Is(check::NAME),
        group: Group::Programs,
        words: |text| vec![check::command(text)],
        run: check::run,
        writes: false,
    },
    Entry {
        name: Name::Is(doctor::NAME),
        group: Group::Programs,
        words: |text| vec![doctor::command(text)],
        run: doctor::run,
        writes: false,
    },
    Entry {
        name: Name::Is("diff"),
        group: Group::Look,
        words: |text| vec![diff::command(text)],
        run: diff::run,
        writes: false,
    },
    Entry {
        name: Name::Is("import"),
        group: Group::Programs,
        words: |text| vec![import::command(text)],
        run: import::run,
        writes: true,
    },
    Entry {
        name: Name::Is("export"),
        group: Group::Programs,
        words: |text| vec![export::command(text)],
        run: export::run,
        writes: false,
    },
    Entry {
        name: Name::Is("impact"),
        group: Group::Look,
        words: |text| vec![impact::command(text)],
        run: impact::run,
        writes: false,
    },
    Entry {
        name: Name::Is("rule"),
        group: Group::Learn,
        words: |text| vec![rule::command(text)],
        run: rule::run,
        writes: false,
    },
    Entry {
        name: Name::Is("guide"),
        group: Group::Learn,
        words: |text| vec![guide::command(text)],
        run: guide::run,
        writes: false,
    },
    Entry {
        name: Name::Is("schema"),
        group: Group::Learn,
        words: |text| vec![schema::command(text)],
        run: schema::run,
        writes: false,
    },
    Entry {
        name: Name::Is("demo"),
        group: Group::Learn,
        words: |text| vec![demo::command(text)],
        run: demo::run,
        writes: false,
    },
    Entry {
        name: Name::Is(config::NAME),
        group: Group::Learn,
        words: |text| vec![config::command(text)],
        run: config::run,
        writes: false,
    },
    Entry {
        name: Name::Is(completions::NAME),
        group: Group::Learn,
        words: |text| vec![completions::command(text)],
        run: completions::run,
        writes: false,
    },
    Entry {
        name: Name::Is(man::NAME),
        group: Group::Learn,
        words: |text| vec![man::command(text)],
        run: man::run,
        writes: false,
    },
];

/// The whole command line as the parser knows it: what is said about it elsewhere is compared with it.
#[must_use]
pub fn command_line() -> Words {
    parser(&Text::english())
}

fn parser(text: &Text) -> Words {
    let own = |entry: &Entry| {
        let words = (entry.words)(text).into_iter().map(|words| common::with_who(words, text).add(entry.group));
        words.collect::<Vec<_>>()
    };
    let commands: Vec<Words> = COMMANDS.iter().flat_map(own).collect();
    options(text)
        .about(text.cli_about())
        .after_help(format!("{}\n\n{}", examples(text, &say!(text, "example-whole")), text.cli_after()))
        .help_template(help::template(text, &commands))
        .subcommands(commands)
}

/// The options alone, with which the command that is asked for is found.
fn options(text: &Text) -> Words {
    Words::new("mpn").version(env!("CARGO_PKG_VERSION")).args(common::options(text))
}

/// What the parser makes of the arguments. The whole command line with its help is built only where something is to be said
/// about it; usually the command that is asked for is enough.
fn parsed(text: &Text, arguments: Vec<OsString>) -> (Result<ArgMatches, clap::Error>, bool) {
    let options = options(text);
    let asked = parse::asked_for(&options, &arguments).map(str::to_owned);
    let checking = asked.as_deref() == Some(check::NAME);
    let entry = asked.as_deref().and_then(|word| COMMANDS.iter().find(|entry| entry.name.is(word)));
    if entry.is_some() || asked.is_none() {
        let own = entry.into_iter().flat_map(|entry| (entry.words)(text));
        let own = own.filter(|words| asked.as_deref() == Some(words.get_name()));
        let own = own.map(|words| common::with_who(words, text));
        let mut parser = options.subcommands(own);
        let matches = parser.try_get_matches_from_mut(&arguments);
        // The system takes it back when the program ends.
        std::mem::forget(parser);
        if matches.is_ok() {
            return (matches, checking);
        }
    }
    let mut arguments = arguments;
    if asked.as_deref() == Some("help") {
        // Help of the help is the help.
        arguments.retain(|word| word != "--help" && word != "-h");
    }
    (parser(text).try_get_matches_from(arguments), checking)
}

/// Runs the program with these arguments, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let Some(answered) = complete::asked(&arguments, parser) {
        return answered;
    }
    // Help is said in that language, too.
    let text = text_for(&arguments);
    guard::hook_panics(text.panicked());
    let plain = arguments.iter().any(|word| word == "--plain");
    output::draw_with(surroundings::signs(plain, |name| std::env::var_os(name)));
    let wants_json = arguments.iter().any(|word| word == "--json");
    let (matches, checking) = parsed(&text, arguments.clone());
    let matches = match matches {
        Ok(matches) => matches,
        Err(error) => {
            let error = parse::masked(error, &text);
            let missing = error.kind() == ErrorKind::MissingRequiredArgument;
            let others = if missing { other_faults(&text, &arguments) } else { Vec::new() };
            if !others.is_empty() {
                let sentences = std::iter::once(Offence::of(&error, &text).sentence()).chain(others);
                let sentences = sentences.collect::<Vec<_>>().join("\n");
                return output::fail(&Failure::new(Exit::Usage, sentences), wants_json);
            }
            let exit = match (error.use_stderr(), checking) {
                (false, _) => Exit::Done,
                (true, false) => Exit::Usage,
                (true, true) => Exit::Unknown,
            };
            if exit != Exit::Done && wants_json {
                let sentence = Offence::of(&error, &text).sentence();
                let candidates = parse::suggested(&error);
                return output::fail(&Failure { candidates, ..Failure::new(exit, sentence) }, true);
            }
            if exit == Exit::Unknown {
                check::say_unknown(&Offence::of(&error, &text).sentence());
            }
            // Help and version go to standard output, wrong usage to standard error; a closed pipe is no matter.
            let _ = offence::print(&error, &text);
            return exit.into();
        }
    };
    let (name, own) = matches.subcommand().map_or((None, &matches), |(name, own)| (Some(name), own));
    let common = Common::of(own);
    let json = common.json;
    let entry = name.and_then(|name| COMMANDS.iter().find(|entry| entry.name.is(name)));
    #[cfg(debug_assertions)]
    guard::panic_if_asked();
    let given = Given { name: name.unwrap_or_default(), own, common: &common, text, whole: self::parser };
    let answer = match entry {
        Some(entry) => (entry.run)(given),
        None => dashboard::run(given),
    };
    let writes = entry.is_some_and(|entry| entry.writes);
    match answer {
        Ok(code) => code,
        Err(Stop::Unauthorised(sentence)) => unauthorised(checking, writes, sentence, json),
        Err(Stop::Failed(failure)) if failure.written.is_none() && writes => {
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

/// The messages in the language of a run, looked up before anything is parsed.
fn text_for(arguments: &[OsString]) -> Text {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let configured = || {
        let named = parse::option(arguments, "--config").or_else(|| variable("MPN_CONFIG"));
        crate::config::language_in(&named.map(PathBuf::from).or_else(crate::config::usual_path)?)
    };
    Text::of(&surroundings::spoken(parse::language(arguments), configured, variable))
}

/// What else is wrong with the words of an act of which some are missing: the parser tells that first, and nothing else.
fn other_faults(text: &Text, arguments: &[OsString]) -> Vec<String> {
    let parser = parser(text);
    let name = parse::asked_for(&parser, arguments).filter(|word| Name::Act.is(word)).map(str::to_owned);
    let Some(name) = name else { return Vec::new() };
    let parser = parser.mut_subcommand(&name, |own| own.mut_args(|arg| arg.required(false)));
    let Ok(matches) = parser.try_get_matches_from(arguments) else { return Vec::new() };
    let Some((name, own)) = matches.subcommand() else { return Vec::new() };
    let common = Common::of(own);
    let text = text_for(arguments);
    act::told(&Given { name, own, common: &common, text, whole: self::parser })
}

/// Answers an account that is not authorised (R53), whatever was asked: as `check` does, as an act does, or as a failure.
fn unauthorised(checking: bool, writes: bool, sentence: String, json: bool) -> ExitCode {
    if checking {
        return check::fail(Failure::new(Exit::Unknown, sentence), json);
    }
    if json && writes {
        // Whoever cannot read the answer has the exit code.
        let _ = output::sentences(&Verdict::unauthorised(sentence));
        return Exit::Refused.into();
    }
    output::fail(&Failure::new(Exit::Refused, sentence), json)
}
