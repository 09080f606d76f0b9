//! What a shell is told while a command is typed: commands, options, words, and the ids of the state file.
//!
//! Asked by a variable of the environment, as the script of `mpn completions` does it. It answers on standard output or
//! not at all: a file with faults, or none, gives no ids and no sentence. Nothing is written, nothing is locked, and
//! neither a key nor a piece of one is among the answers.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use clap::{ArgMatches, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};
use clap_complete::env::Shells;

use super::common::Common;
use super::exit::Exit;
use super::help;
use super::offered::{Asked, Offered, Value};
use super::output;
use super::parse;
use super::reading::Read;
use crate::config::{self, Config};
use crate::domain::folded::searched;
use crate::text::Text;

/// The variable that names the shell which asks.
pub(super) const VARIABLE: &str = "MPN_COMPLETE";

/// The program, as its scripts call it.
pub(super) const PROGRAM: &str = "mpn";

/// The shells that can ask.
pub(super) fn shells() -> Shells<'static> {
    Shells::builtins()
}

/// Answers a shell, where one asks; none where this is an ordinary run. Where nothing is known, nothing is said.
pub(super) fn asked(arguments: &[OsString], whole: fn(&Text) -> Command) -> Option<ExitCode> {
    let shell = std::env::var_os(VARIABLE).filter(|name| !name.is_empty())?;
    let name = Path::new(&shell).file_stem().unwrap_or(&shell).to_string_lossy();
    let shells = shells();
    let Some(shell) = shells.completer(&name) else { return Some(Exit::Done.into()) };
    let words: Vec<OsString> = arguments.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
    let mut answer = Vec::new();
    let written = if words.is_empty() {
        shell.write_registration(VARIABLE, PROGRAM, PROGRAM, PROGRAM, &mut answer)
    } else {
        let mut command = offering(&words, whole);
        let here = std::env::current_dir().ok();
        shell.write_complete(&mut command, words, here.as_deref(), &mut answer)
    };
    if written.is_ok() {
        // Whoever does not read it went on typing.
        let _ = output::plain(&String::from_utf8_lossy(&answer));
    }
    Some(Exit::Done.into())
}

/// The parser, in which every argument that has something to offer asks for it.
fn offering(words: &[OsString], whole: fn(&Text) -> Command) -> Command {
    let language = parse::language(words).unwrap_or("en").to_owned();
    let parser = whole(&Text::of(&language));
    let world = Arc::new(World { parser: parser.clone(), words: words.to_vec(), language, known: OnceLock::new() });
    // Options are many: they are told of where one is begun, or where there is nothing else to say.
    let begun = typed(words).is_some_and(|word| word.to_string_lossy().starts_with('-'));
    let offer = |command: Command| {
        command.disable_help_flag(!begun).mut_args(|argument| {
            let is_option = !argument.is_positional();
            match argument.get::<Offered>().copied() {
                Some(offered) => argument.add(ArgValueCompleter::new(Completer { world: Arc::clone(&world), offered })),
                None => argument,
            }
            .hide(is_option && !begun)
        })
    };
    offer(parser).mut_subcommands(offer)
}

/// The word that is typed: some shells say which it is, to the others it is the last one.
fn typed(words: &[OsString]) -> Option<&OsString> {
    let said = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|index| index.parse().ok());
    said.map_or_else(|| words.last(), |index: usize| words.get(index))
}

/// What is known where a word is to be completed; the records are read when somebody asks for them.
struct World {
    parser: Command,
    words: Vec<OsString>,
    language: String,
    known: OnceLock<Option<Known>>,
}

/// What the options that were typed lead to.
struct Known {
    matches: ArgMatches,
    config: Option<Config>,
    read: Option<Read>,
}

struct Completer {
    world: Arc<World>,
    offered: Offered,
}

impl World {
    /// The records, with the words that were typed.
    fn known(&self, text: &Text) -> Option<&Known> {
        self.known.get_or_init(|| self.read(text)).as_ref()
    }

    fn read(&self, text: &Text) -> Option<Known> {
        let parser = self.parser.clone().ignore_errors(true);
        let matches = parser.try_get_matches_from(&self.words).ok()?;
        let common = Common::of(matches.subcommand().map_or(&matches, |(_, own)| own));
        let config = Config::load(common.config.as_deref(), config::usual_path().as_deref()).ok();
        let config = config.map(|(config, _)| config);
        let read = config.as_ref().and_then(|config| Read::silently(&common, config, text).ok()).map(|(read, _)| read);
        Some(Known { matches, config, read })
    }
}

impl Completer {
    fn values(&self, text: &Text) -> Vec<Value> {
        let known = self.world.known(text);
        if self.offered == Offered::Pages {
            return help::shown(&self.world.parser).map(|command| Value::plain(command.get_name())).collect();
        }
        if let Some(values) = self.offered.of_tables(known.and_then(|known| known.config.as_ref()), text) {
            return values;
        }
        let Some((known, read)) = known.and_then(|known| Some((known, known.read.as_ref()?))) else {
            return Vec::new();
        };
        text.guard(read.state.keys());
        let words = known.matches.subcommand().map_or(&known.matches, |(_, own)| own);
        self.offered.of_records(&Asked {
            words,
            state: &read.state,
            store: read.store.as_ref(),
            today: read.today,
            text,
        })
    }
}

impl ValueCompleter for Completer {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let text = Text::of(&self.world.language);
        let typed = current.to_string_lossy();
        let all: Vec<Value> = self.values(&text).into_iter().filter(|value| is_plain(&value.value, &text)).collect();
        let begun = all.iter().filter(|value| value.value.starts_with(&*typed));
        let mut found: Vec<&Value> = begun.collect();
        let wanted = searched(&typed);
        if found.is_empty() {
            // Typed with other capitals, or with another dash, it is the same (D13).
            found = all.iter().filter(|value| searched(&value.value).starts_with(&*wanted)).collect();
        }
        if found.is_empty() {
            // Nobody knows an id by heart: a name leads to it, too.
            found = all.iter().filter(|value| searched(&value.about).contains(&*wanted)).collect();
        }
        let shown = |value: &Value| {
            let about = text.displayed(&value.about).into_owned();
            CompletionCandidate::new(&value.value).help((!about.is_empty()).then(|| about.into()))
        };
        let mut candidates: Vec<CompletionCandidate> = found.into_iter().map(shown).collect();
        if self.offered == Offered::Files {
            candidates.extend(PathCompleter::file().complete(current));
        }
        candidates
    }
}

/// Whether a word can be offered: no shell reads anything else in it, and nothing of it would be masked.
fn is_plain(word: &str, text: &Text) -> bool {
    let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '@' | '+' | '=' | '/');
    !word.is_empty() && !word.starts_with('-') && word.chars().all(is_plain) && text.masked(word).is_empty()
}
