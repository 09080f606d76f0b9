//! A cell of a list, and what its row is sorted by.

use std::borrow::Cow;

use super::tone::Tone;
use crate::domain::Date;
use crate::domain::folded::searched;
use crate::text::Text;

/// A cell: text made safe to show, and how it is meant.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// How it is meant.
    pub tone: Tone,
}

impl<'a> Cell<'a> {
    /// Text of the state file: masked where it could be a key.
    #[must_use]
    pub fn fact(text: &Text, fact: &'a str) -> Self {
        Self { text: text.displayed(fact), tone: Tone::Plain }
    }

    /// Text of our own.
    #[must_use]
    pub fn own(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    /// Nothing to say.
    #[must_use]
    pub fn none() -> Self {
        Self { text: Cow::Borrowed("-"), tone: Tone::Muted }
    }

    /// A date, or nothing.
    #[must_use]
    pub fn date(date: Option<Date>) -> Self {
        date.map_or_else(Self::none, |date| Self::own(date.to_string()))
    }

    /// The same with a text of its own.
    #[must_use]
    pub fn into_owned(self) -> Cell<'static> {
        Cell { text: Cow::Owned(self.text.into_owned()), tone: self.tone }
    }

    /// The same in another tone.
    #[must_use]
    pub fn in_tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// A status: what wants attention carries a sign, so that colour is never needed to see it.
    #[must_use]
    pub fn status(words: String, tone: Tone) -> Self {
        let text = match tone.sign() {
            Some(sign) => format!("{} {words}", sign.letter),
            None => words,
        };
        Self { text: Cow::Owned(text), tone }
    }
}

/// What a row is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortKey {
    /// A number; what has none comes first.
    Number(Option<i64>),
    /// A day; what has none comes last.
    Day(bool, Option<Date>),
    /// Text, as it is searched (D13).
    Text(String),
}

impl SortKey {
    /// By text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(searched(text).into_owned())
    }

    /// By day.
    #[must_use]
    pub fn day(day: Option<Date>) -> Self {
        Self::Day(day.is_none(), day)
    }

    /// By number.
    #[must_use]
    pub fn number(number: Option<impl Into<i64>>) -> Self {
        Self::Number(number.map(Into::into))
    }
}
