//! Product keys and token keys: one type that never shows itself unless asked in one named place.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::hidden::is_hidden;

/// A product key or token. Its `Debug` and `Display` are masked, so that no error, panic, log or list can hold one by
/// accident; [`ProductKey::reveal`] and [`ProductKey::handed_on`] are the only ways to its text.
#[derive(Clone)]
pub struct ProductKey {
    text: Box<str>,
    /// What the letters and digits of the text come to: another number is another key (D17).
    mark: u64,
}

impl PartialEq for ProductKey {
    /// The same text, letter by letter; whether it is the same key is asked by [`ProductKey::is_same`].
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for ProductKey {}

impl Hash for ProductKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// What a key's text looks like (R29).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyShape {
    /// Five groups of five of the letters and digits that real keys use.
    Real,
    /// Five groups of five, but with letters or digits that real keys never use: a sample, a fake or a slip.
    OddCharacters {
        /// Position of the first odd character among the letters and digits, from 0.
        at: usize,
        /// It.
        letter: char,
    },
    /// Not five groups of five at all.
    NotFiveByFive,
}

/// Why a typed text is no product key (R29). Places count letters and digits, as people do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeySlip {
    /// A character that is no letter of A to Z, no digit and no dash.
    Character {
        /// It.
        letter: char,
        /// Letters and digits before it.
        after: usize,
    },
    /// Another number of letters and digits than 25.
    Count {
        /// How many there are.
        found: usize,
    },
    /// A dash that does not stand between two groups of five.
    Dash {
        /// Letters and digits before it.
        after: usize,
    },
}

/// Letters and digits in a product key (R29).
pub const LETTERS: usize = 25;
/// How many of them stand together.
const GROUP: usize = 5;
/// Letters and digits that real product keys use (R29).
pub const REAL_CHARACTERS: &str = "BCDFGHJKMNPQRTVWXY2346789";

impl ProductKey {
    /// Keeps `text` as it stands; its shape is judged by [`ProductKey::shape`], never refused.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { text: text.into(), mark: letters(text).fold(BASIS, mark_with) }
    }

    /// Reads a key as it is typed or pasted: 25 letters and digits in any case, with dashes between groups of five or
    /// without any, blanks and what nobody sees anywhere, quotation marks round it. Kept in capitals, as five groups of five
    /// (R29).
    ///
    /// # Errors
    /// [`KeySlip`]: where it is none.
    pub fn typed(text: &str) -> Result<Self, KeySlip> {
        let mut letters = String::with_capacity(LETTERS);
        let mut dash = None;
        for letter in text.trim_matches(is_wrapping).chars() {
            match letter {
                'a'..='z' | 'A'..='Z' | '0'..='9' => letters.push(letter.to_ascii_uppercase()),
                // Documents and mails turn dashes into longer ones.
                '-' | '\u{2010}'..='\u{2014}' => {
                    if letters.is_empty() || !letters.len().is_multiple_of(5) || letters.len() >= LETTERS {
                        dash.get_or_insert(letters.len());
                    }
                }
                // A mark of an encoding, a joiner of a web page: not to be seen, and no part of it.
                letter if is_nothing(letter) => {}
                _ => return Err(KeySlip::Character { letter, after: letters.len() }),
            }
        }
        if let Some(after) = dash {
            return Err(KeySlip::Dash { after });
        }
        if letters.len() != LETTERS {
            return Err(KeySlip::Count { found: letters.len() });
        }
        let groups: Vec<&str> = (0..LETTERS).step_by(5).filter_map(|at| letters.get(at..at + 5)).collect();
        Ok(Self::new(&groups.join("-")))
    }

    /// The key as it would be kept if its text were typed.
    ///
    /// # Errors
    /// [`KeySlip`]: where it is none.
    pub fn retyped(&self) -> Result<Self, KeySlip> {
        Self::typed(&self.text)
    }

    /// Whether it is the same key: the same letters and digits, in any case, whatever parts them (D13, D17). A text
    /// without any is the same as none.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.mark == other.mark && self.mark != BASIS && letters(&self.text).eq(letters(&other.text))
    }

    /// A number that two texts of the same key share (D17); seldom one that others share, so ask
    /// [`ProductKey::is_same`] then. `None` where the text has neither letters nor digits.
    #[must_use]
    pub fn mark(&self) -> Option<u64> {
        (self.mark != BASIS).then_some(self.mark)
    }

    /// A number that two texts share whose letters and digits look the same to `seen`.
    #[must_use]
    pub(super) fn mark_by(&self, seen: impl Fn(char) -> char) -> u64 {
        self.letters().map(seen).fold(BASIS, mark_with)
    }

    /// Its letters and digits as they stand, for those that compare them.
    pub(super) fn letters(&self) -> impl Iterator<Item = char> + '_ {
        self.text.chars().filter(|letter| letter.is_alphanumeric())
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The whole key. Call it only where the user asked for exactly this key.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// The whole key as other programs get it: without characters that a terminal or a shell would obey, such as a line
    /// end, and without those that hide or reorder what follows. Call it only where the user asked for exactly this key.
    #[must_use]
    pub fn handed_on(&self) -> Cow<'_, str> {
        if self.text.contains(is_hidden) {
            Cow::Owned(self.text.chars().filter(|letter| !is_hidden(*letter)).collect())
        } else {
            Cow::Borrowed(&self.text)
        }
    }

    /// Whether the text has characters that are never handed on.
    #[must_use]
    pub fn has_hidden(&self) -> bool {
        self.text.contains(is_hidden)
    }

    /// Whether a text that was typed is this very key: letters and digits are compared, in any case, and nothing else.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        self.is_same(&Self::new(typed))
    }

    /// The last five characters, which tools like `slmgr` show too; empty for a text too short to stay hidden then.
    #[must_use]
    pub fn tail(&self) -> &str {
        let mut from_end = self.text.char_indices().rev().map(|(at, _)| at);
        let at = from_end.nth(4);
        at.filter(|_| from_end.nth(4).is_some()).and_then(|at| self.text.get(at..)).unwrap_or("")
    }

    /// What the text looks like (R29).
    #[must_use]
    pub fn shape(&self) -> KeyShape {
        let groups: Vec<&str> = self.text.split('-').collect();
        let five_by_five = groups.len() == 5
            && groups.iter().all(|group| group.len() == 5 && group.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !five_by_five {
            return KeyShape::NotFiveByFive;
        }
        let mut letters = self.text.chars().filter(|letter| *letter != '-').enumerate();
        match letters.find(|(_, letter)| !REAL_CHARACTERS.contains(letter.to_ascii_uppercase())) {
            Some((at, letter)) => KeyShape::OddCharacters { at, letter },
            None => KeyShape::Real,
        }
    }

    /// The same of a text however it is written: in any case, its groups parted by anything, or by nothing (D13, D20).
    #[must_use]
    pub fn shape_read(&self) -> KeyShape {
        let shape = self.shape();
        if shape != KeyShape::NotFiveByFive {
            return shape;
        }
        let text: String = self.text.chars().filter(|letter| !is_hidden(*letter)).collect();
        let groups: Vec<&str> =
            text.split(|letter: char| !letter.is_alphanumeric()).filter(|group| !group.is_empty()).collect();
        let letters: Vec<char> = groups.iter().flat_map(|group| group.chars()).collect();
        let is_grouped = match groups.as_slice() {
            [_] => true,
            groups => groups.iter().all(|group| group.chars().count() == GROUP),
        };
        if !is_grouped || letters.len() != LETTERS {
            return KeyShape::NotFiveByFive;
        }
        let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
        Self::new(&groups.join("-")).shape()
    }

    /// The key as it is shown everywhere: dots, and the last five characters.
    #[must_use]
    pub fn masked(&self) -> String {
        match self.tail() {
            "" => "•••••".to_owned(),
            tail if self.shape() == KeyShape::NotFiveByFive => format!("•••••{tail}"),
            tail => format!("•••••-•••••-•••••-•••••-{tail}"),
        }
    }

    /// The mask in short, for narrow screens.
    #[must_use]
    pub fn masked_short(&self) -> String {
        format!("••{}", self.tail())
    }
}

/// Whether a character is one that comes with a key out of a document without being part of it: quotation marks of any
/// kind, blanks, and what nobody sees.
fn is_wrapping(letter: char) -> bool {
    let quotes = matches!(
        letter,
        '"' | '\'' | '`' | '´' | '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›' | '\u{2e42}' | '\u{300c}'..='\u{300f}'
            | '\u{301d}'..='\u{301f}' | '\u{fe41}'..='\u{fe44}' | '\u{ff02}' | '\u{ff07}' | '\u{ff62}' | '\u{ff63}'
    );
    quotes || is_nothing(letter)
}

/// Whether nobody sees a character: a blank of any kind or width, and what only joins, parts or marks.
fn is_nothing(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{ad}' || (is_hidden(letter) && !letter.is_control())
}

/// What marks begin with, and what they are multiplied by: those of FNV-1a.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

fn mark_with(mark: u64, letter: char) -> u64 {
    (mark ^ u64::from(u32::from(letter))).wrapping_mul(PRIME)
}

/// What a key is compared by: its letters and digits, in one case.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Letters and digits of what is typed as a key so far.
#[must_use]
pub fn letters_of(typed: &str) -> usize {
    typed.chars().filter(char::is_ascii_alphanumeric).count()
}

/// The last five letters and digits of what was typed as the end of a key, or as a whole one; what is shorter stays.
#[must_use]
pub fn last_five(typed: &str) -> String {
    let letters: Vec<char> = typed.chars().filter(|letter| letter.is_alphanumeric()).collect();
    match letters.len().checked_sub(5).and_then(|from| letters.get(from..)) {
        Some(last) => last.iter().collect(),
        None => typed.trim().to_owned(),
    }
}

impl fmt::Debug for ProductKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

impl fmt::Display for ProductKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}
