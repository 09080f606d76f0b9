//! What the parser took offence at, and what was asked for all the same.

use std::ffi::OsString;

use clap::Command;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue};

use super::help::common_options;
use crate::domain::secret::mask_whole;
use crate::text::{Text, say};

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
        ContextValue::None | ContextValue::Bool(_) | ContextValue::Number(_) | _ => value.clone(),
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

/// The words that the parser puts around ours in help, in the language of ours; a test looks for those that are left.
pub(super) fn worded(said: &str, text: &Text) -> String {
    let common = common_options(text);
    let parsers = format!("{common}:");
    let words = [
        (parsers.as_str(), text.heading(&common)),
        ("Usage:", text.heading(&say!(text, "parser-usage"))),
        ("Arguments:", text.heading(&say!(text, "parser-arguments"))),
        ("Options:", text.heading(&say!(text, "parser-options"))),
        ("[OPTIONS]", say!(text, "parser-any-options")),
        ("[COMMAND]", say!(text, "parser-any-command")),
        ("[possible values: ", say!(text, "parser-values")),
        ("[default: ", say!(text, "parser-default")),
        ("[env: ", say!(text, "parser-variable")),
        ("Print help (see more with '--help')", say!(text, "parser-help")),
        ("Print help (see a summary with '-h')", say!(text, "parser-help")),
        ("Print help", say!(text, "parser-help")),
        ("Print version", say!(text, "parser-version")),
        ("Print this message or the help of the given subcommand(s)", say!(text, "cli-help")),
    ];
    words.iter().fold(said.to_owned(), |said, (own, other)| said.replace(own, other))
}

/// What the parser thinks was meant: in a document there is no room for its advice.
pub(super) fn suggested(error: &clap::Error) -> Vec<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let values = kinds.into_iter().filter_map(|kind| error.get(kind));
    values
        .flat_map(|value| match value {
            ContextValue::String(word) => vec![word.clone()],
            ContextValue::Strings(words) => words.clone(),
            // No others are suggestions.
            ContextValue::None
            | ContextValue::Bool(_)
            | ContextValue::Number(_)
            | ContextValue::StyledStr(_)
            | ContextValue::StyledStrs(_)
            | _ => Vec::new(),
        })
        .collect()
}

/// The language that is asked for, looked up before anything is parsed.
pub(super) fn language(arguments: &[OsString]) -> Option<&str> {
    let at = arguments.iter().position(|word| word == "--lang");
    let behind = at.and_then(|at| arguments.get(at + 1)).and_then(|word| word.to_str());
    behind.or_else(|| arguments.iter().find_map(|word| word.to_str()?.strip_prefix("--lang=")))
}

/// What an option names, looked up likewise.
pub(super) fn option(arguments: &[OsString], name: &str) -> Option<OsString> {
    let at = arguments.iter().position(|word| word == name);
    let behind = at.and_then(|at| arguments.get(at + 1)).cloned();
    let own = |word: &OsString| Some(OsString::from(word.to_str()?.strip_prefix(name)?.strip_prefix('=')?));
    behind.or_else(|| arguments.iter().find_map(own))
}
