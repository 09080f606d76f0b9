//! Ids: what people type, and what undo, the journal and merges refer to.

use std::fmt;

use super::folded::{folded, searched};
use super::secret::{self, Known};

/// The id of a record: lower-case words of letters and digits, joined by `-`; unique in a state among all kinds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

impl Id {
    /// Makes an id of `text`, or says with the character position (from 0) what is no id about it.
    ///
    /// # Errors
    /// [`BadId`] for an empty text, for one that could be a product key (D20), and for the first character that may not
    /// stand where it does.
    pub fn parse(text: &str) -> Result<Self, BadId> {
        if text.is_empty() {
            return Err(BadId::Empty);
        }
        if secret::has_shape(text) {
            return Err(BadId::Key);
        }
        let mut after_dash = true;
        for (at, letter) in text.chars().enumerate() {
            match letter {
                'a'..='z' | '0'..='9' => after_dash = false,
                '-' if !after_dash => after_dash = true,
                _ => return Err(BadId::Character { at, letter }),
            }
        }
        if after_dash {
            Err(BadId::Character { at: text.chars().count() - 1, letter: '-' })
        } else {
            Ok(Self(text.into()))
        }
    }

    /// The id that somebody typed: without regard to case, to the kind of its dashes and to blanks around it (D13).
    ///
    /// # Errors
    /// [`BadId`], of the text as it was typed.
    pub fn typed(text: &str) -> Result<Self, BadId> {
        Self::parse(text)
            .or_else(|bad| if bad == BadId::Key { Err(bad) } else { Self::parse(&folded(text)).map_err(|_| bad) })
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id nearest to `text` that is well shaped: what an error message suggests. Empty when nothing is left, and where
    /// the text could be a key or has a piece of one.
    #[must_use]
    pub fn suggestion(text: &str) -> String {
        if secret::holds(text, &Known::default()) {
            return String::new();
        }
        // As it is searched for: Müller is muller, not m-ller. Of other scripts nothing is left.
        let words: Vec<String> = searched(text)
            .split(|letter: char| !(letter.is_ascii_lowercase() || letter.is_ascii_digit()))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.join("-")
    }
}

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadId {
    /// There is no text.
    Empty,
    /// It has the shape of a product key: none is ever an id, since ids are shown everywhere.
    Key,
    /// The character `letter` may not stand at position `at`, counted in characters from 0.
    Character {
        /// Position in characters, from 0.
        at: usize,
        /// The character found there.
        letter: char,
    },
}

impl fmt::Debug for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?}", &*self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
