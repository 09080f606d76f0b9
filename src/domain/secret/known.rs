//! The keys and tokens of the open file, so that a piece of one is known wherever it stands; and what is never masked.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use super::letters::{Class, Letters, class};
use super::{Found, GROUP, GROUPS, PIECE, shapes};
use crate::domain::key::ProductKey;

/// Letters and digits that pieces are counted in.
const SIGNS: u32 = 36;
/// One more than the highest number that all but the first sign of a piece make.
const SHIFT: u32 = SIGNS.pow(5);

/// Names that are never masked, whatever letters they have: products.
#[derive(Debug, Default)]
pub struct Spared(Vec<Vec<Vec<char>>>);

impl Spared {
    /// Those names, by their words.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let words = |name: &str| {
            let letters = Letters::of(name);
            letters.words().iter().map(|word| letters.slice(word).to_vec()).collect::<Vec<_>>()
        };
        Self(names.into_iter().map(words).filter(|words| !words.is_empty()).collect())
    }
}

/// What is known of the keys of the open file: every six characters in a row of them.
#[derive(Default)]
pub struct Known {
    /// Those of the usual letters and digits, as numbers in order.
    pieces: Vec<u32>,
    /// A bit for each, by a part of the number: nearly every question ends there.
    bits: Vec<u64>,
    /// Those with other letters.
    others: HashSet<[char; PIECE]>,
    spared: Option<fn() -> &'static Spared>,
    /// What tells these keys from others.
    mark: u64,
}

impl std::fmt::Debug for Known {
    /// Without the pieces.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Known of {} pieces", self.pieces.len() + self.others.len())
    }
}

fn mark<'k>(keys: impl Iterator<Item = &'k ProductKey>) -> u64 {
    let mut hasher = DefaultHasher::new();
    keys.for_each(|key| key.hash(&mut hasher));
    hasher.finish()
}

impl Known {
    /// These keys and tokens; `spared` gives the names that are shown even so.
    pub fn of<'k>(keys: impl Iterator<Item = &'k ProductKey> + Clone, spared: Option<fn() -> &'static Spared>) -> Self {
        let mut known = Self { spared, mark: mark(keys.clone()), ..Self::default() };
        for key in keys {
            secrets(key.reveal(), |secret| known.take(secret));
        }
        known.pieces.sort_unstable();
        known.pieces.dedup();
        let bits = (known.pieces.len() * 16).next_power_of_two().max(64);
        known.bits = vec![0; if known.pieces.is_empty() { 0 } else { bits / 64 }];
        for piece in &known.pieces {
            let (word, bit) = place(*piece, known.bits.len());
            if let Some(word) = known.bits.get_mut(word) {
                *word |= bit;
            }
        }
        known
    }

    /// Takes every six characters in a row.
    fn take(&mut self, secret: &str) {
        let mut watch = Watch { wide: true, ..Watch::default() };
        for letter in secret.chars() {
            let Class::Letter(folded) = class(letter) else { continue };
            match watch.take(folded) {
                Some(Piece::Usual(number)) => self.pieces.push(number),
                Some(Piece::Other(letters)) => drop(self.others.insert(letters)),
                None => {}
            }
        }
    }

    /// Whether it is what is known of these keys.
    pub fn is_of<'k>(&self, keys: impl Iterator<Item = &'k ProductKey>) -> bool {
        self.spared.is_some() && self.mark == mark(keys)
    }

    /// Whether there is no key with enough characters.
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.others.is_empty()
    }

    /// A look at one text, letter by letter.
    pub(super) fn watch(&self) -> Look<'_> {
        let watch = Watch { wide: !self.others.is_empty(), ..Watch::default() };
        Look { known: self, idle: self.is_empty(), watch }
    }

    fn has(&self, piece: Piece) -> bool {
        match piece {
            Piece::Usual(number) => {
                let (word, bit) = place(number, self.bits.len());
                self.bits.get(word).is_some_and(|word| word & bit != 0) && self.pieces.binary_search(&number).is_ok()
            }
            Piece::Other(letters) => self.others.contains(&letters),
        }
    }

    /// Pieces of the file's keys among letters, each as far as it goes.
    pub(super) fn pieces(&self, letters: &Letters) -> Vec<Found> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut look = self.watch();
        for (at, letter) in letters.folded().iter().enumerate() {
            if !look.sees(*letter) {
                continue;
            }
            let piece = at + 1 - PIECE..at + 1;
            match found.last_mut() {
                // The next letter goes on with the same key.
                Some(last) if last.end == at => last.end = at + 1,
                _ => found.push(piece),
            }
        }
        let found = found.into_iter();
        found.map(|letters| Found { shape: false, whole: letters.len() == GROUP * GROUPS, letters }).collect()
    }

    /// Where names that are never masked stand among letters, in order.
    pub(super) fn spared(&self, letters: &Letters) -> Vec<Range<usize>> {
        let Some(spared) = self.spared else { return Vec::new() };
        let words = letters.words();
        let mut found: Vec<Range<usize>> = Vec::new();
        for start in 0..words.len() {
            let rest = words.get(start..).unwrap_or_default();
            let named = |name: &&Vec<Vec<char>>| {
                rest.len() >= name.len()
                    && rest.iter().zip(name.iter()).all(|(word, name)| letters.slice(word) == name.as_slice())
            };
            let longest = spared().0.iter().filter(named).map(Vec::len).max();
            let last = longest.and_then(|length| rest.get(length.checked_sub(1)?));
            let (Some(first), Some(last)) = (rest.first(), last) else { continue };
            match found.last_mut() {
                Some(before) if first.start < before.end => before.end = before.end.max(last.end),
                _ => found.push(first.start..last.end),
            }
        }
        found
    }
}

/// What of a key's text is secret: all of it. But where somebody wrote a sentence in the place of a key, as for a product
/// that needs none, its words are those of other texts too, and only those with a digit may be a key.
fn secrets<'k>(text: &'k str, mut take: impl FnMut(&'k str)) {
    let is_sentence = text.trim().contains(char::is_whitespace) && shapes(&Letters::of(text)).is_empty();
    if is_sentence {
        let has_digit = |word: &&str| word.contains(char::is_numeric);
        text.split_whitespace().filter(has_digit).for_each(take);
    } else {
        take(text);
    }
}

/// Where the bit of a piece stands.
fn place(piece: u32, words: usize) -> (usize, u64) {
    let mixed = piece.wrapping_mul(0x9E37_79B9);
    let at = usize::try_from(mixed >> 6).unwrap_or(0) & words.wrapping_sub(1);
    (at, 1 << (mixed & 63))
}

/// Six characters in a row.
#[derive(Debug, Clone, Copy)]
enum Piece {
    Usual(u32),
    Other([char; PIECE]),
}

/// The last letters that were seen.
#[derive(Debug, Default)]
struct Watch {
    number: u32,
    /// How many of the usual ones stand in a row.
    usual: usize,
    /// Whether pieces with other letters matter.
    wide: bool,
    last: [char; PIECE],
    count: usize,
}

impl Watch {
    fn take(&mut self, letter: char) -> Option<Piece> {
        if self.wide {
            self.count += 1;
            self.last.rotate_left(1);
            if let Some(last) = self.last.last_mut() {
                *last = letter;
            }
        }
        if letter.is_ascii()
            && let Some(digit) = letter.to_digit(SIGNS)
        {
            self.usual += 1;
            self.number = (self.number % SHIFT) * SIGNS + digit;
        } else {
            (self.usual, self.number) = (0, 0);
        }
        if self.usual >= PIECE {
            Some(Piece::Usual(self.number))
        } else {
            (self.count >= PIECE).then_some(Piece::Other(self.last))
        }
    }
}

/// A look at one text for pieces of the file's keys.
#[derive(Debug)]
pub(super) struct Look<'k> {
    known: &'k Known,
    idle: bool,
    watch: Watch,
}

impl Look<'_> {
    /// Whether this letter ends a piece.
    pub(super) fn sees(&mut self, letter: char) -> bool {
        !self.idle && self.watch.take(letter).is_some_and(|piece| self.known.has(piece))
    }
}
