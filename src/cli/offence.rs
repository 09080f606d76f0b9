//! What the parser took offence at, in the language of the rest: its sentence, what was perhaps meant, how the command is used.

use std::io::{self, IsTerminal as _, Write as _};

use clap::builder::styling::Style;
use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::output::drawn;
use super::parse::worded;
use crate::text::{Text, said, say};

/// What every further line of a paragraph begins with.
const INDENT: &str = "\n  ";

/// Prints what the parser says, in the language of the rest.
pub(super) fn print(error: &clap::Error, text: &Text) -> io::Result<()> {
    let (is_error, plain) = (error.use_stderr(), std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()));
    let is_terminal = if is_error { io::stderr().is_terminal() } else { io::stdout().is_terminal() };
    let said = if is_error { Offence::of(error, text).whole() } else { error.render() };
    let said = if is_terminal && !plain { said.ansi().to_string() } else { said.to_string() };
    if is_error {
        io::stderr().write_all(drawn(&said, is_terminal).as_bytes())
    } else {
        io::stdout().write_all(drawn(&worded(&said, text), is_terminal).as_bytes())
    }
}

/// A word in a style of the parser's.
fn styled_as(style: &Style, word: &str) -> String {
    format!("{style}{word}{style:#}")
}

/// Wrong usage, to be told.
pub(super) struct Offence<'a> {
    error: &'a clap::Error,
    text: &'a Text,
    styles: Styles,
}

impl<'a> Offence<'a> {
    /// Of what the parser answered, which is neither help nor the version.
    pub(super) fn of(error: &'a clap::Error, text: &'a Text) -> Self {
        Self { error, text, styles: Styles::styled() }
    }

    /// What is wrong, on one line and without any style.
    pub(super) fn sentence(&self) -> String {
        let sentence = StyledStr::from(self.wrong()).to_string();
        sentence.lines().map(str::trim).collect::<Vec<_>>().join(" ")
    }

    /// All there is to say, with styles.
    pub(super) fn whole(&self) -> StyledStr {
        let (text, error) = (self.text, self.error);
        let styled = |style: &Style, word: String| styled_as(style, &word);
        let mut parts =
            vec![format!("{} {}", styled(self.styles.get_error(), say!(text, "parser-error")), self.wrong())];
        let tip = |tip: String| format!("  {} {tip}", styled(self.styles.get_valid(), say!(text, "parser-tip")));
        let tips: Vec<String> = self.tips().into_iter().map(tip).collect();
        if !tips.is_empty() {
            parts.push(tips.join("\n"));
        }
        if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
            parts.push(worded(&usage.ansi().to_string(), text));
        }
        let help = styled(self.styles.get_literal(), "--help".to_owned());
        parts.push(say!(text, "parser-more-help", help = said(help)));
        StyledStr::from(format!("{}\n", parts.join("\n\n")))
    }

    /// The words of a kind, each in a style.
    fn words(&self, kind: ContextKind, style: &Style) -> Vec<String> {
        let words: &[String] = match self.error.get(kind) {
            Some(ContextValue::String(word)) => std::slice::from_ref(word),
            Some(ContextValue::Strings(words)) => words,
            // The parser has no other words of these kinds.
            _ => &[],
        };
        words.iter().map(|word| styled_as(style, word)).collect()
    }

    fn word(&self, kind: ContextKind, style: &Style) -> Option<String> {
        self.words(kind, style).into_iter().next()
    }

    /// What is wrong; what there are several of stands on lines of its own.
    fn wrong(&self) -> String {
        // What the parser says of what has no words of ours is English.
        self.known().unwrap_or_else(|| self.error.kind().as_str().unwrap_or_default().to_owned())
    }

    fn known(&self) -> Option<String> {
        let text = self.text;
        let (valid, invalid, literal) = (self.styles.get_valid(), self.styles.get_invalid(), self.styles.get_literal());
        let arg = |style| self.word(ContextKind::InvalidArg, style).map(said);
        let value = || self.word(ContextKind::InvalidValue, invalid).map(said);
        let listed = |sentence: String, words: Vec<String>| {
            words.into_iter().fold(sentence, |sentence, word| format!("{sentence}{INDENT}{word}"))
        };
        let empty =
            matches!(self.error.get(ContextKind::InvalidValue), Some(ContextValue::String(word)) if word.is_empty());
        Some(match self.error.kind() {
            ErrorKind::ArgumentConflict => {
                let others = self.words(ContextKind::PriorArg, invalid);
                let own = self.word(ContextKind::InvalidArg, invalid)?;
                match others.as_slice() {
                    [other] if *other == own => say!(text, "parser-twice", arg = said(own)),
                    [other] => say!(text, "parser-conflict", arg = said(own), other = said(other.as_str())),
                    _ => listed(say!(text, "parser-conflicts", arg = said(own)), others),
                }
            }
            ErrorKind::InvalidValue if empty => self.among(say!(text, "parser-no-value", arg = arg(invalid)?)),
            ErrorKind::InvalidValue => {
                self.among(say!(text, "parser-bad-value", value = value()?, arg = arg(literal)?))
            }
            ErrorKind::ValueValidation => {
                let bad = say!(text, "parser-bad-value", value = value()?, arg = arg(literal)?);
                match std::error::Error::source(self.error) {
                    Some(why) => text.labelled(&bad, &why.to_string()),
                    None => bad,
                }
            }
            ErrorKind::InvalidSubcommand => {
                say!(text, "parser-no-command", word = said(self.word(ContextKind::InvalidSubcommand, invalid)?))
            }
            ErrorKind::MissingRequiredArgument => {
                listed(say!(text, "parser-missing"), self.words(ContextKind::InvalidArg, valid))
            }
            ErrorKind::UnknownArgument => say!(text, "parser-unknown", arg = arg(invalid)?),
            ErrorKind::TooManyValues => say!(text, "parser-too-many", value = value()?, arg = arg(literal)?),
            ErrorKind::InvalidUtf8 => say!(text, "parser-utf8"),
            // Of no command of ours, or no offence.
            ErrorKind::NoEquals
            | ErrorKind::TooFewValues
            | ErrorKind::WrongNumberOfValues
            | ErrorKind::MissingSubcommand
            | ErrorKind::DisplayHelp
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            | ErrorKind::DisplayVersion
            | ErrorKind::Io
            | ErrorKind::Format
            | _ => return None,
        })
    }

    /// The same with the values that there are.
    fn among(&self, sentence: String) -> String {
        let values = self.words(ContextKind::ValidValue, self.styles.get_valid());
        if values.is_empty() {
            return sentence;
        }
        format!("{sentence}{INDENT}{}{}]", say!(self.text, "parser-values"), values.join(", "))
    }

    /// What was perhaps meant.
    fn tips(&self) -> Vec<String> {
        let (text, valid) = (self.text, self.styles.get_valid());
        let similar = |kind, make: fn(&Text, usize, String) -> String| {
            let words = self.words(kind, valid);
            let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
            (!words.is_empty()).then(|| make(text, words.len(), quoted.join(", ")))
        };
        let similar = [
            similar(ContextKind::SuggestedSubcommand, |text, count, words| {
                say!(text, "parser-similar-command", count = count, words = said(words))
            }),
            similar(ContextKind::SuggestedArg, |text, count, words| {
                say!(text, "parser-similar-argument", count = count, words = said(words))
            }),
            similar(ContextKind::SuggestedValue, |text, count, words| {
                say!(text, "parser-similar-value", count = count, words = said(words))
            }),
        ];
        let advised = match self.error.get(ContextKind::Suggested) {
            Some(ContextValue::StyledStrs(all)) => all.iter().map(|tip| self.advised(&tip.to_string())).collect(),
            _ => Vec::new(),
        };
        similar.into_iter().flatten().chain(advised).collect()
    }

    /// A tip that the parser has as a sentence only: the words it quotes, in a sentence of ours.
    fn advised(&self, tip: &str) -> String {
        let (text, valid, invalid) = (self.text, self.styles.get_valid(), self.styles.get_invalid());
        let quoted: Vec<&str> = tip.split('\'').skip(1).step_by(2).collect();
        match quoted.as_slice() {
            [word, how] if tip.starts_with("to pass ") => {
                let (word, how) = (styled_as(invalid, word), styled_as(valid, how));
                say!(text, "parser-as-value", word = said(word), how = said(how))
            }
            [word] if tip.ends_with(" exists") => say!(text, "parser-exists", word = said(styled_as(valid, word))),
            _ => tip.to_owned(),
        }
    }
}
