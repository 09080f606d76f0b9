//! Finding an entry by one's own words. Every word counts by how rare it is among the entries, so that “can we” leads
//! nowhere and “tenant” does; where nothing has the words, the nearest are answered.

use std::collections::BTreeMap;

use crate::domain::find::{Found, Match};
use crate::domain::folded::searched;
use crate::domain::nearest::distance;

/// What an entry is found by, in one language.
#[derive(Debug, Clone)]
pub struct Told {
    /// What it asks.
    pub question: String,
    /// How else that is asked, parted by commas; its id is one of them.
    pub words: String,
    /// What it answers.
    pub answer: String,
}

/// What a word of an entry is worth, by where it stands.
const QUESTION: f64 = 0.9;
const WORDS: f64 = 1.0;
const ANSWER: f64 = 0.3;
/// What a word is worth that only begins or ends as one of the entry does, or is a part of it.
const BEGINS: f64 = 0.85;
const PART: f64 = 0.7;
/// What a whole phrase is worth beside its words.
const PHRASE: f64 = 0.4;
/// How much of what was asked an entry has to have, by the worth of its words.
const ENOUGH: f64 = 0.25;
/// What is worth less than so much of the best is no answer.
const BESIDE: f64 = 0.4;
/// Letters from which on a part of a word counts.
const LONG: usize = 4;
/// Answers that are only near: past these nobody reads.
const FEW: usize = 5;
/// Words of a query that the nearest is looked for.
const NEAR_WORDS: usize = 8;

/// The words of one entry.
#[derive(Debug, Clone, Default)]
struct Terms {
    /// Each with what it is worth.
    worth: BTreeMap<String, f64>,
    /// What is said in one breath: the question, and each of its other ways.
    phrases: Vec<Vec<String>>,
}

/// The words of all entries.
#[derive(Debug, Clone, Default)]
pub struct Index {
    entries: Vec<Terms>,
}

/// The words of a text, folded (D13). What parts them is no letter and no figure: `l’abonnement` is two, of which a single
/// letter is none.
fn words(text: &str) -> Vec<String> {
    let folded = searched(text);
    let is_word = |word: &&str| word.chars().nth(1).is_some() || word.chars().any(char::is_numeric);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(is_word).map(str::to_owned).collect()
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

impl Index {
    /// Indexes entries, each as it is told in one or more languages.
    pub fn of(entries: impl IntoIterator<Item = Vec<Told>>) -> Self {
        let entries = entries.into_iter().map(|languages| {
            let mut terms = Terms::default();
            for told in languages {
                let phrases = told.words.split(',').map(words).chain([words(&told.question)]);
                terms.phrases.extend(phrases.filter(|phrase| !phrase.is_empty()));
                for (text, worth) in [(&told.words, WORDS), (&told.question, QUESTION), (&told.answer, ANSWER)] {
                    for word in words(text) {
                        let known = terms.worth.entry(word).or_default();
                        *known = known.max(worth);
                    }
                }
            }
            terms
        });
        Self { entries: entries.collect() }
    }

    /// The entries that answer, by position, best first. Without a word all of them.
    #[must_use]
    pub fn find(&self, query: &str) -> Found {
        let asked = words(query);
        if asked.is_empty() {
            return Found { how: Match::Substring, hits: (0..self.entries.len()).collect() };
        }
        let rare: Vec<f64> = asked.iter().map(|word| self.rarity(word)).collect();
        let all: f64 = rare.iter().sum();
        let mut scored: Vec<(f64, usize)> = Vec::new();
        for (at, terms) in self.entries.iter().enumerate() {
            let words = asked.iter().zip(&rare).map(|(word, rare)| rare * terms.worth_of(word)).sum::<f64>();
            let phrase = terms.longest_phrase(&asked, &rare) * PHRASE;
            // A word that every entry has is no answer.
            if words > 0.0 && words >= ENOUGH * all {
                scored.push((words + phrase, at));
            }
        }
        scored.sort_by(|(one, first), (other, second)| other.total_cmp(one).then(first.cmp(second)));
        let best = scored.first().map_or(0.0, |(score, _)| *score);
        let hits: Vec<usize> =
            scored.into_iter().filter(|(score, _)| *score >= best * BESIDE).map(|(_, at)| at).collect();
        if hits.is_empty() {
            return Found { how: Match::Nearest, hits: self.near(asked.get(..NEAR_WORDS).unwrap_or(&asked)) };
        }
        Found { how: Match::Substring, hits }
    }

    /// How rare a word is among the entries: nothing where nearly all have it, the most where none has.
    fn rarity(&self, word: &str) -> f64 {
        let have = self.entries.iter().filter(|terms| terms.worth_of(word) > 0.0).count();
        (float(self.entries.len() + 1) / float(have.max(1))).ln()
    }

    /// Entries with a word near one of those asked; those with the most such words first, then the nearest.
    fn near(&self, asked: &[String]) -> Vec<usize> {
        let mut near: Vec<(usize, usize, usize)> = Vec::new();
        for (at, terms) in self.entries.iter().enumerate() {
            let own = || terms.worth.iter().filter(|(own, worth)| **worth > ANSWER && own.chars().count() >= LONG);
            let distances = asked.iter().filter_map(|word| own().filter_map(|(own, _)| distance(word, own)).min());
            let distances: Vec<usize> = distances.collect();
            if !distances.is_empty() {
                near.push((asked.len() - distances.len(), distances.iter().sum(), at));
            }
        }
        near.sort_unstable();
        near.truncate(FEW);
        near.into_iter().map(|(_, _, at)| at).collect()
    }
}

impl Terms {
    /// What a word that was asked is worth here.
    fn worth_of(&self, asked: &str) -> f64 {
        if let Some(worth) = self.worth.get(asked).filter(|worth| **worth > ANSWER) {
            return *worth;
        }
        let alike = self.worth.iter().map(|(own, worth)| worth * likeness(asked, own));
        alike.fold(0.0, f64::max)
    }

    /// The worth of the longest phrase that was asked in one piece, or of which that is a piece.
    fn longest_phrase(&self, asked: &[String], rare: &[f64]) -> f64 {
        let mut most: f64 = 0.0;
        for phrase in &self.phrases {
            let (short, long) = if phrase.len() < asked.len() { (&phrase[..], asked) } else { (asked, &phrase[..]) };
            if long.windows(short.len()).any(|piece| piece == short) {
                let worth = |word: &String| asked.iter().position(|own| own == word).and_then(|at| rare.get(at));
                // A piece of a phrase is as much of it as it has words of it.
                let whole = if asked.len() < phrase.len() { float(asked.len()) / float(phrase.len()) } else { 1.0 };
                most = most.max(short.iter().filter_map(worth).sum::<f64>() * whole);
            }
        }
        most
    }
}

/// How much a word that was asked is another one: itself, its beginning, with another ending, a part of it.
fn likeness(asked: &str, own: &str) -> f64 {
    if asked == own {
        return 1.0;
    }
    let (shorter, longer) = if asked.len() < own.len() { (asked, own) } else { (own, asked) };
    let (short, long) = (shorter.chars().count(), longer.chars().count());
    if short < LONG {
        return 0.0;
    }
    let same = asked.chars().zip(own.chars()).take_while(|(one, other)| one == other).count();
    // With another ending: two thirds of the longer one are the same.
    if same >= LONG && same * 3 >= long * 2 {
        return BEGINS;
    }
    // A compound that has what was asked, or what was asked with more before or behind it.
    if longer.contains(shorter) { PART } else { 0.0 }
}
