//! Pieces of a file as they may be shown: short, without control characters, and never with a product key in them.

use std::fmt;

use crate::domain::key::ProductKey;
use crate::domain::secret::{Known, mask};

/// The most characters of a file that one problem shows.
const LONGEST: usize = 60;

/// A piece of a file that may be shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Quote(String);

impl Quote {
    /// Makes a piece of a file fit to be shown.
    #[must_use]
    pub fn of(text: &str) -> Self {
        // Far more than is shown; a longer text would only cost time.
        let end = text.char_indices().nth(4 * LONGEST).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or(text);
        Self::cut(&masked(&mask(text, &Known::default())), LONGEST)
    }

    /// A piece of a file that is not shown at all.
    #[must_use]
    pub fn hidden() -> Self {
        Self(ProductKey::new("").masked())
    }

    /// The path of a file, in full. Each of its parts is masked for itself: folders in a row may look like a key only
    /// together, and nobody finds a file whose path is not said.
    #[must_use]
    pub fn path(path: &str, known: &Known) -> Self {
        let parts = path.split_inclusive(std::path::is_separator);
        Self::cut(&parts.map(|part| mask(part, known)).collect::<String>(), usize::MAX)
    }

    fn cut(text: &str, longest: usize) -> Self {
        let mut shown = String::new();
        for (count, letter) in text.chars().enumerate() {
            if count == longest {
                shown.push('…');
                break;
            }
            match letter {
                // Bidirectional controls would turn the rest of the sentence around.
                '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
                    shown.extend(letter.escape_unicode());
                }
                letter if letter.is_control() => shown.extend(letter.escape_default()),
                letter => shown.push(letter),
            }
        }
        Self(shown)
    }

    /// The piece as it may be shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Quote {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?}", self.0)
    }
}

impl fmt::Display for Quote {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The text with everything that looks like a part of a product key masked: the record that a damaged key belongs to may be
/// lost, so that nobody knows it, and less than the shape of a key has to do.
fn masked(text: &str) -> String {
    let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let mut shown = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|letter: char| part(letter) != part(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(length);
        if part(first) && looks_like_key(run) {
            shown.push_str(&ProductKey::new("").masked());
        } else {
            shown.push_str(run);
        }
        rest = after;
    }
    shown
}

/// Whether a run of letters, digits and dashes may be a key: two groups of five of those that keys use, in capitals, or
/// five groups of five in any case. A part of a damaged key has two groups at least, or says too little to be used.
fn looks_like_key(run: &str) -> bool {
    let five = |group: &&str| group.len() == 5;
    let capital = |group: &&str| five(group) && !group.bytes().any(|byte| byte.is_ascii_lowercase());
    let groups = || run.split('-');
    groups().filter(capital).count() >= 2
        || groups().filter(five).count() >= 5
        || (run.len() >= 20 && !run.contains('-') && !run.bytes().any(|byte| byte.is_ascii_lowercase()))
}
