//! What could be a key, or a piece of one, wherever it stands (D20), and what is shown in its place.
//!
//! The shape of a key: five groups of five letters or digits, parted by anything that is neither, or by nothing. A piece:
//! three such groups or more in a row with a digit among them, or six characters in a row of a key of the open file, all
//! that parts them dropped. Capitals, full-width forms, marks and invisible characters make no difference (D13).

mod known;
mod letters;

use std::borrow::Cow;
use std::ops::Range;

pub use known::{Known, Spared};
use letters::{Class, Letters, class};

use super::key::ProductKey;

/// Characters of a group.
const GROUP: usize = 5;
/// Groups of a key.
const GROUPS: usize = 5;
/// Groups in a row that are a piece.
const FEW: usize = 3;
/// Characters of a file's key in a row that are a piece.
const PIECE: usize = 6;
/// Characters without anything between them that are a piece by themselves: four groups.
const RUN: usize = 4 * GROUP;

/// A stretch of a text that could be a key or a piece of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Its bytes.
    pub range: Range<usize>,
    /// Its last five characters, where it is a key as a whole.
    tail: Option<String>,
}

impl Stretch {
    /// The same in a text that begins so many bytes earlier.
    #[must_use]
    pub fn after(mut self, bytes: usize) -> Self {
        self.range = self.range.start + bytes..self.range.end + bytes;
        self
    }

    /// What is shown in its place: of a whole key the last five, of a piece nothing.
    #[must_use]
    pub fn mask(&self) -> String {
        let hidden = ProductKey::new("").masked();
        match &self.tail {
            Some(tail) => {
                let mut groups = vec![hidden.as_str(); GROUPS - 1];
                groups.push(tail);
                groups.join("-")
            }
            None => hidden,
        }
    }
}

/// A text as it may be shown where nobody asked for a key.
#[must_use]
pub fn mask<'t>(text: &'t str, known: &Known) -> Cow<'t, str> {
    masked(text, &stretches(text, known))
}

fn masked<'t>(text: &'t str, stretches: &[Stretch]) -> Cow<'t, str> {
    if stretches.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut from = 0;
    for stretch in stretches {
        shown.push_str(text.get(from..stretch.range.start).unwrap_or(""));
        shown.push_str(&stretch.mask());
        from = stretch.range.end;
    }
    shown.push_str(text.get(from..).unwrap_or(""));
    Cow::Owned(shown)
}

/// A line that was made of several texts, with whole keys in it masked. Only what has digits in two groups is taken for one:
/// five words of five letters stand in many a sentence.
#[must_use]
pub fn mask_whole(line: &str) -> Cow<'_, str> {
    if !is_suspicious(line, &Known::default()) {
        return Cow::Borrowed(line);
    }
    let letters = Letters::of(line);
    let tells = |found: &Found| {
        let within = |word: &&Range<usize>| word.start >= found.letters.start && word.end <= found.letters.end;
        let (words, digits) = letters
            .words()
            .iter()
            .filter(within)
            .fold((0, 0), |(words, digits), word| (words + 1, digits + usize::from(letters.has_digit(word))));
        digits >= if words > 1 { 2 } else { 1 }
    };
    let found = shapes(&letters).into_iter().filter(|found| found.shape && tells(found));
    masked(line, &joined(found.collect(), &letters, line))
}

/// Whether a text holds what could be a key or a piece of one.
#[must_use]
pub fn holds(text: &str, known: &Known) -> bool {
    !stretches(text, known).is_empty()
}

/// Whether a text holds the whole shape of a key: it is no id then.
#[must_use]
pub fn has_shape(text: &str) -> bool {
    // Most ids end here.
    if text.len() < GROUP * GROUPS {
        return false;
    }
    let letters = Letters::of(text);
    shapes(&letters).iter().any(|found| found.shape)
}

/// What of a text could be a key or a piece of one, in order.
#[must_use]
pub fn stretches(text: &str, known: &Known) -> Vec<Stretch> {
    if !is_suspicious(text, known) || is_day(text) {
        return Vec::new();
    }
    let letters = Letters::of(text);
    let mut found = shapes(&letters);
    found.extend(known.pieces(&letters));
    if !found.is_empty() {
        let names = known.spared(&letters);
        found = found.into_iter().flat_map(|found| found.without(&names)).collect();
    }
    joined(found, &letters, text)
}

/// What was found, as stretches of the text that do not overlap.
fn joined(mut found: Vec<Found>, letters: &Letters, text: &str) -> Vec<Stretch> {
    found.sort_by_key(|found| found.letters.start);
    let mut joined: Vec<Found> = Vec::new();
    for next in found {
        match joined.last_mut() {
            Some(last) if next.letters.start < last.letters.end => last.join(&next),
            _ => joined.push(next),
        }
    }
    joined.into_iter().filter_map(|found| found.stretch(letters, text)).collect()
}

/// The fields of those texts that hold what could be a key: that is not where keys belong.
#[must_use]
pub fn misplaced<F: Copy + PartialEq>(texts: &[(F, &str)], known: &Known) -> Vec<F> {
    let mut fields = Vec::new();
    for (field, text) in texts {
        if holds(text, known) && !fields.contains(field) {
            fields.push(*field);
        }
    }
    fields
}

/// A day is no piece of a key, whatever its digits are.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
}

/// A find, by its letters.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    letters: Range<usize>,
    /// Whether the whole shape of a key is in it.
    shape: bool,
    /// Whether it is one key and no more.
    whole: bool,
}

impl Found {
    /// What is left of it beside names that are never masked, which are in order.
    fn without(self, names: &[Range<usize>]) -> Vec<Self> {
        let names = names.get(names.partition_point(|name| name.end <= self.letters.start)..).unwrap_or_default();
        if names.first().is_none_or(|name| name.start >= self.letters.end) {
            return vec![self];
        }
        let mut rest = Vec::new();
        let mut from = self.letters.start;
        let last = self.letters.end..self.letters.end;
        for name in names.iter().take_while(|name| name.start < self.letters.end).chain([&last]) {
            if from < name.start {
                rest.push(Self { letters: from..name.start, shape: self.shape, whole: false });
            }
            from = name.end;
        }
        rest
    }

    fn join(&mut self, other: &Self) {
        let end = self.letters.end.max(other.letters.end);
        let covers = |one: &Self| one.whole && one.letters.start <= self.letters.start && one.letters.end == end;
        let whole = covers(self) || (covers(other) && other.letters.start == self.letters.start);
        *self = Self { letters: self.letters.start..end, shape: self.shape || other.shape, whole };
    }

    fn stretch(&self, letters: &Letters, text: &str) -> Option<Stretch> {
        let range = letters.bytes(&self.letters)?;
        let last = self.letters.end.saturating_sub(GROUP)..self.letters.end;
        let tail = self.whole.then(|| letters.bytes(&last).and_then(|bytes| text.get(bytes))).flatten();
        let is_letter = |letter: &char| matches!(class(*letter), Class::Letter(_));
        let tail = tail.map(|tail| tail.chars().filter(is_letter).collect());
        Some(Stretch { range, tail })
    }
}

/// Shapes and groups in a row, whatever the keys of the file are.
fn shapes(letters: &Letters) -> Vec<Found> {
    let mut found = Vec::new();
    let words = letters.words();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let length = word.len();
        if length == GROUP * GROUPS || (length == RUN && letters.is_mixed(word)) {
            let whole = length == GROUP * GROUPS;
            found.push(Found { letters: word.clone(), shape: whole, whole });
        }
        // Words that are made of groups, as far as they go; and among them those that are one group each. A word of ten
        // letters is a word, unless a digit is in it.
        let is_made = |word: &&Range<usize>| match word.len() {
            GROUP => true,
            length => length % GROUP == 0 && length <= RUN && letters.has_digit(word),
        };
        let row = words.get(at..).unwrap_or_default().iter().take_while(is_made).count();
        let row = words.get(at..at + row).unwrap_or_default();
        found.extend(glued(letters, row));
        for five in row.chunk_by(|one, two| one.len() == GROUP && two.len() == GROUP) {
            found.extend(in_a_row(letters, five));
        }
        at += row.len().max(1);
    }
    found
}

/// Single groups in a row: five are the shape of a key, three with a digit a piece.
fn in_a_row(letters: &Letters, groups: &[Range<usize>]) -> Option<Found> {
    let (first, last) = (groups.first()?, groups.last()?);
    if first.len() != GROUP {
        return None;
    }
    let shape = groups.len() >= GROUPS;
    let piece = groups.len() >= FEW && groups.iter().any(|group| letters.has_digit(group));
    let whole = groups.len() == GROUPS;
    (shape || piece).then_some(Found { letters: first.start..last.end, shape, whole })
}

/// Groups of which some are written without anything between them. Names of ten characters are common: two digits tell.
fn glued(letters: &Letters, words: &[Range<usize>]) -> Option<Found> {
    let (first, last) = (words.first()?, words.last()?);
    let groups = (last.end - first.start) / GROUP;
    let digits = words.iter().filter(|word| letters.has_digit(word)).count();
    let glued = words.len() > 1 && words.iter().any(|word| word.len() > GROUP);
    (glued && groups >= GROUPS && digits >= 2).then_some(Found {
        letters: first.start..last.end,
        shape: true,
        whole: groups == GROUPS,
    })
}

/// Whether a text is worth a closer look: nearly none is, and every text on the screen is asked.
fn is_suspicious(text: &str, known: &Known) -> bool {
    // Nothing shorter has the letters for it.
    let least = if known.is_empty() { GROUP * FEW } else { PIECE };
    if text.len() < least {
        return false;
    }
    let mut watch = known.watch();
    let (mut length, mut groups) = (0_usize, 0_usize);
    let row = |length: usize, groups: usize| match length {
        0 => groups,
        length if length % GROUP == 0 => groups + length / GROUP,
        _ => 0,
    };
    for letter in text.chars() {
        match class(letter) {
            Class::Letter(folded) => {
                length += 1;
                if watch.sees(folded) {
                    return true;
                }
            }
            Class::Dropped => {}
            Class::Between => {
                if length >= RUN {
                    return true;
                }
                groups = row(length, groups);
                length = 0;
                if groups >= FEW {
                    return true;
                }
            }
        }
    }
    length >= RUN || row(length, groups) >= FEW
}
