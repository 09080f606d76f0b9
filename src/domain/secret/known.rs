//! The keys and tokens of the open file, so that a piece of one is known wherever it stands; and what is never masked.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use super::letters::{Class, Letters, class};
use super::{Found, GROUP, GROUPS, PIECE, shapes};
use crate::domain::key::ProductKey;

/// Letters and digits that pieces are counted in.
const SIGNS: u32 = 36;
/// Bits of a letter or digit in a row of six, and of the whole row.
const BITS: u32 = 6;
const ROW: u64 = (1 << 36) - 1;

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
    /// Those of the usual letters and digits.
    pieces: Pieces,
    /// Those with other letters.
    others: HashSet<[char; PIECE]>,
    spared: Option<fn() -> &'static Spared>,
    /// What tells these keys from others.
    mark: u64,
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        self.mark == other.mark
    }
}

impl Eq for Known {}

impl std::fmt::Debug for Known {
    /// Without the pieces.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Known of {} pieces", self.pieces.numbers.len() + self.others.len())
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
        let mut rows = Vec::new();
        for key in keys {
            secrets(key.reveal(), |secret| known.take(secret, &mut rows));
        }
        known.pieces = Pieces::of(&rows);
        known
    }

    /// Takes every six characters in a row.
    fn take(&mut self, secret: &str, rows: &mut Vec<u64>) {
        pieces(secret).for_each(|piece| match piece {
            Piece::Usual(row) => rows.push(row),
            Piece::Other(letters) => drop(self.others.insert(letters)),
        });
    }

    /// Whether every piece of a key is known.
    #[must_use]
    pub fn knows(&self, key: &ProductKey) -> bool {
        let mut all = true;
        secrets(key.reveal(), |secret| all &= pieces(secret).all(|piece| self.has(piece)));
        all
    }

    /// Whether it is what is known of these keys.
    pub fn is_of<'k>(&self, keys: impl Iterator<Item = &'k ProductKey>) -> bool {
        self.spared.is_some() && self.mark == mark(keys)
    }

    /// Whether there is no key with enough characters.
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.numbers.is_empty() && self.others.is_empty()
    }

    /// A look at one text, letter by letter.
    pub(super) fn watch(&self) -> Look<'_> {
        let watch = Watch { wide: !self.others.is_empty(), ..Watch::default() };
        Look { known: self, idle: self.is_empty(), watch }
    }

    fn has(&self, piece: Piece) -> bool {
        match piece {
            Piece::Usual(row) => self.pieces.has(row),
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

/// Every six characters in a row of a text.
fn pieces(secret: &str) -> impl Iterator<Item = Piece> {
    let mut watch = Watch { wide: !secret.is_ascii(), ..Watch::default() };
    secret.chars().filter_map(move |letter| {
        let Class::Letter(folded) = class(letter) else { return None };
        watch.take(folded)
    })
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

/// Many rows of six, of which it is asked often whether one is among them, and nearly never is.
#[derive(Default)]
struct Pieces {
    /// The rows as shorter numbers, those of a bucket beside each other.
    numbers: Vec<u32>,
    /// Where each bucket begins, and where the last one ends.
    starts: Vec<usize>,
    /// A bit for each, by a part of it: nearly every question ends there.
    bits: Vec<u64>,
}

impl Pieces {
    fn of(all: &[u64]) -> Self {
        if all.is_empty() {
            return Self::default();
        }
        let mut own = Self {
            numbers: vec![0; all.len()],
            starts: vec![0; (all.len() / 8).next_power_of_two() + 1],
            bits: vec![0; (all.len() / 4).next_power_of_two()],
        };
        for row in all {
            let (word, bit) = own.bit(*row);
            if let Some(word) = own.bits.get_mut(word) {
                *word |= bit;
            }
            let bucket = own.bucket(*row);
            if let Some(count) = own.starts.get_mut(bucket + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut own.starts {
            sum += *start;
            *start = sum;
        }
        let mut next = own.starts.clone();
        for row in all {
            let bucket = own.bucket(*row);
            if let Some(place) = next.get_mut(bucket)
                && let Some(slot) = own.numbers.get_mut(*place)
            {
                *slot = short(*row);
                *place += 1;
            }
        }
        own
    }

    fn has(&self, row: u64) -> bool {
        let (word, bit) = self.bit(row);
        if self.bits.get(word).is_none_or(|word| word & bit == 0) {
            return false;
        }
        let bucket = self.bucket(row);
        let (from, to) = (self.starts.get(bucket), self.starts.get(bucket + 1));
        let own = from.zip(to).and_then(|(from, to)| self.numbers.get(*from..*to));
        own.is_some_and(|numbers| numbers.contains(&short(row)))
    }

    /// The bucket that a row belongs to.
    fn bucket(&self, row: u64) -> usize {
        mixed(row) & (self.starts.len().saturating_sub(2))
    }

    /// Where the bit of a row stands.
    fn bit(&self, row: u64) -> (usize, u64) {
        let mixed = mixed(row);
        ((mixed >> 6) & self.bits.len().wrapping_sub(1), 1 << (mixed & 63))
    }
}

/// A number of which every bit depends on all bits of another one.
fn mixed(row: u64) -> usize {
    let mixed = row.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    usize::try_from(mixed >> 32).unwrap_or(usize::MAX)
}

/// A row of six as a number that half the memory holds: of 36 signs, as there are, and not of 64.
fn short(row: u64) -> u32 {
    let digit = |at: u32| u32::try_from((row >> (at * BITS)) & 63).unwrap_or(0);
    (0..6).rev().fold(0, |number, at| number * SIGNS + digit(at))
}

/// Six characters in a row.
#[derive(Debug, Clone, Copy)]
enum Piece {
    /// Of the usual letters and digits, one after the other in a number.
    Usual(u64),
    Other([char; PIECE]),
}

/// The last letters that were seen.
#[derive(Debug, Default)]
struct Watch {
    row: u64,
    /// How many of the usual ones stand in a row.
    usual: usize,
    /// Whether pieces with other letters matter.
    wide: bool,
    last: [char; PIECE],
    count: usize,
}

impl Watch {
    #[inline]
    fn take(&mut self, letter: char) -> Option<Piece> {
        if self.wide {
            self.count += 1;
            self.last.rotate_left(1);
            if let Some(last) = self.last.last_mut() {
                *last = letter;
            }
        }
        if let Some(digit) = letter.to_digit(SIGNS) {
            self.usual += 1;
            self.row = ((self.row << BITS) | u64::from(digit)) & ROW;
        } else {
            self.usual = 0;
        }
        if self.usual >= PIECE {
            Some(Piece::Usual(self.row))
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
    #[inline]
    pub(super) fn sees(&mut self, letter: char) -> bool {
        !self.idle && self.watch.take(letter).is_some_and(|piece| self.known.has(piece))
    }
}
