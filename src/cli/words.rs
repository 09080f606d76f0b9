//! Words that several commands take.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches};

use crate::domain::Date;
use crate::domain::date::read_typed;
use crate::text::Text;

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
pub(super) fn typed_day(text: &Text) -> impl Fn(&str) -> Result<Day, String> + Clone + Send + Sync + 'static {
    let (typed, language) = (text.typed(), text.language());
    move |word: &str| {
        let word = typed.day(word);
        match read_typed(&word, Date::default(), Date::default()) {
            Ok(_) => Ok(Day(word.into_owned())),
            // The parser shares this between threads, which no catalogue of messages is made for.
            Err(no_day) => Err(Text::of(&language).no_day(no_day)),
        }
    }
}

/// Reads a whole number from none to the most, inclusive; `None`: as large as it can be.
pub(super) fn typed_number<N: TryFrom<u64> + Clone + Send + Sync + 'static>(
    text: &Text,
    most: Option<u16>,
) -> impl Fn(&str) -> Result<N, String> + Clone + Send + Sync + 'static {
    let language = text.language();
    move |word: &str| {
        let own = word.parse::<u64>().ok().filter(|own| most.is_none_or(|most| *own <= u64::from(most)));
        own.and_then(|own| N::try_from(own).ok()).ok_or_else(|| Text::of(&language).whole_number(most))
    }
}

/// An option that is there or not.
pub(super) fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

/// Where a key comes from, which is never an argument.
pub(super) fn key_source(text: &Text) -> [Arg; 2] {
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

/// A word that was said, where the command knows it.
pub(super) fn word<'a>(own: &'a ArgMatches, name: &str) -> Option<&'a str> {
    own.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}
