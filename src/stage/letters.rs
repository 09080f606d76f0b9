//! Which characters may stand for which: of the same kind and the same width, and never the same one.

use std::collections::HashMap;

use unicode_width::UnicodeWidthChar as _;

/// Letters that stand for each other.
const VOWELS: &str = "aeiou";
const CONSONANTS: &str = "bcdfghjklmnpqrstvwxyz";
const DIGITS: &str = "0123456789";
/// What stands for a letter that has none of its kind near it, by columns.
const STRAYS: [&str; 3] = ["\u{300}\u{301}\u{302}\u{303}", "ðøłđþ", "山川田木"];
/// Characters of real product keys, which stay such, and those that real keys never have (R29).
const KEY_CHARACTERS: [&str; 2] = ["BCDFGHJKMNPQRTVWXY2346789", "AEIOULSZ015"];
/// Signs that stand for each other in what is no five by five.
const KEY_SIGNS: &str = ".,:;!?/+_=()";

/// Numbers that look like chance and are the same in every run.
#[derive(Debug, Clone)]
pub(super) struct Numbers(u64);

impl Numbers {
    pub(super) fn new(salt: u64) -> Self {
        Self(salt.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66_D1CE_4E5B)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of these; `None` where there is none.
    fn pick(&mut self, of: &[char]) -> Option<char> {
        let sides = u64::try_from(of.len()).ok().filter(|sides| *sides > 0)?;
        of.get(usize::try_from(self.next() % sides).ok()?).copied()
    }
}

/// For each character those that may stand for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters {
    known: HashMap<char, Vec<char>>,
    known_in_keys: HashMap<char, Vec<char>>,
}

impl Letters {
    /// Another character for each of a lower-cased word.
    pub(super) fn word(&mut self, word: &str, numbers: &mut Numbers) -> String {
        let other = |own: char| {
            let others = self.known.entry(own).or_insert_with(|| others(own));
            numbers.pick(others).unwrap_or(own)
        };
        word.chars().map(other).collect()
    }

    /// Another character for each of a product key but for dashes and blanks: what looks real does so again.
    pub(super) fn key(&mut self, key: &str, numbers: &mut Numbers) -> String {
        let other = |own: char| {
            let others = self.known_in_keys.entry(own).or_insert_with(|| others_in_keys(own));
            numbers.pick(others).unwrap_or(own)
        };
        key.chars().map(other).collect()
    }
}

/// What the characters of a text are to a disguise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A letter, a mark over one, or a sign that may tell as much as a word.
    Letter,
    /// A digit.
    Digit,
    /// What stands between words, and stays.
    Between,
}

/// What a character is to a disguise.
pub(super) fn sort(letter: char) -> Sort {
    if letter.is_numeric() {
        Sort::Digit
    } else if letter.is_alphabetic() || is_telling(letter) {
        Sort::Letter
    } else {
        Sort::Between
    }
}

/// Marks over letters, and signs other than punctuation: an emoji in a name tells whose it is.
fn is_telling(letter: char) -> bool {
    let punctuation = matches!(
        letter,
        '\0'..='\u{bf}'
            | '×' | '÷'
            | '\u{2000}'..='\u{206f}'
            | '\u{3000}'..='\u{303f}'
            | '\u{fe00}'..='\u{fe6f}'
            | '\u{feff}'
            | '\u{ff00}'..='\u{ff0f}'
            | '\u{ff1a}'..='\u{ff20}'
            | '\u{ff3b}'..='\u{ff40}'
            | '\u{ff5b}'..='\u{ff65}'
    );
    !punctuation && !letter.is_whitespace() && letter.width().is_some()
}

/// The characters of `list` but for `own`.
fn but(list: &str, own: char) -> Vec<char> {
    list.chars().filter(|letter| *letter != own).collect()
}

fn others(own: char) -> Vec<char> {
    for list in [VOWELS, CONSONANTS, DIGITS] {
        if list.contains(own) {
            return but(list, own);
        }
    }
    if sort(own) == Sort::Between {
        return Vec::new();
    }
    // Alphabets and symbols stand in blocks; the nearest of the same kind are of the same alphabet.
    for size in [64, 256] {
        let first = u32::from(own) / size * size;
        let near: Vec<char> =
            (first..first + size).filter_map(char::from_u32).filter(|other| alike(*other, own)).collect();
        if !near.is_empty() {
            return near;
        }
    }
    STRAYS.get(own.width().unwrap_or(1).min(2)).map_or_else(Vec::new, |list| but(list, own))
}

/// Whether one character may stand for another one.
fn alike(other: char, own: char) -> bool {
    // A letter must come back from its capital, or what is equal but for capitals would not stay so.
    let whole = || {
        let capital: Vec<char> = other.to_uppercase().collect();
        match capital.as_slice() {
            [capital] => capital.to_lowercase().eq([other]) && capital.width() == other.width(),
            _ => false,
        }
    };
    // The small sigma has two shapes, by where in a word it stands.
    other != own
        && !matches!(other, 'σ' | 'ς')
        && !other.is_ascii()
        && other.is_alphabetic() == own.is_alphabetic()
        && sort(other) == sort(own)
        && other.is_lowercase() == own.is_lowercase()
        && other.is_uppercase() == own.is_uppercase()
        && other.width() == own.width()
        && whole()
}

fn others_in_keys(own: char) -> Vec<char> {
    let capital = own.to_ascii_uppercase();
    for list in KEY_CHARACTERS {
        if list.contains(capital) {
            let other = |letter: char| if own.is_ascii_lowercase() { letter.to_ascii_lowercase() } else { letter };
            return but(list, capital).into_iter().map(other).collect();
        }
    }
    match own {
        '-' | ' ' => Vec::new(),
        sign if sign.is_ascii_punctuation() => but(KEY_SIGNS, sign),
        letter => others(letter),
    }
}
