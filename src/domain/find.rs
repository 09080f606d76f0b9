//! Find: everything of a state by words, ids, names, machines, cases and the last five characters of keys.
//!
//! One meaning everywhere: all words as substrings; where nothing matches, fuzzy; where still nothing does, the nearest.

use std::collections::HashSet;

use memchr::memmem;
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::folded::{push_searched, searched};
use super::key::ProductKey;
use super::nearest::distance;
use super::software::{ActivationRow, Key};
use super::{State, Thing};

/// What of a thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The thing itself.
    Itself,
    /// A row of its ledger, by position: an activation of a key, a case of a technical benefit.
    Ledger(usize),
}

/// One thing that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The thing.
    pub thing: Thing,
    /// What of it.
    pub part: Part,
}

/// How a query matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// All words occur.
    Substring,
    /// The letters occur in order, with gaps.
    Fuzzy,
    /// Only something near was found.
    Nearest,
}

/// The answer to a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How it matched.
    pub how: Match,
    /// Entries by position in the index, best first.
    pub hits: Vec<usize>,
}

/// Most hits of a fuzzy or nearest answer: past these nobody reads.
const FEW: usize = 50;
/// Words of a query that the nearest is looked for: a text that was pasted by mistake has more, each compared with every
/// word there is.
const NEAR_WORDS: usize = 8;

/// Everything that can be found in a state, as one text as it is searched (D13), with one line for each entry.
#[derive(Debug, Clone, Default)]
pub struct FindIndex {
    entries: Vec<Entry>,
    text: String,
    starts: Vec<usize>,
}

impl FindIndex {
    /// Indexes a state. Holds no key: only the last five characters of each.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self::with(state, |key| {
            let mut seen = HashSet::new();
            key.activations.iter().enumerate().filter(move |(_, fact)| seen.insert(&fact.machine))
        })
    }

    /// Indexes a state, of the ledger of each key those rows.
    fn with<'s, R>(state: &'s State, mut rows_of: impl FnMut(&'s Key) -> R) -> Self
    where
        R: Iterator<Item = (usize, &'s ActivationRow)>,
    {
        let mut index = Self::default();
        for (at, benefit) in state.software.iter().enumerate() {
            index.add(
                Thing::Software(at),
                Part::Itself,
                &[&benefit.product, benefit.id.as_str(), benefit.enrollment.as_str()],
            );
            for (position, key) in benefit.keys.iter().enumerate() {
                let thing = Thing::Key(at, position);
                let words =
                    [key.id.as_str(), key.key.tail(), &benefit.product, key.note.as_deref().unwrap_or_default()];
                index.add(thing, Part::Itself, &words);
                for (row, fact) in rows_of(key) {
                    index.add(thing, Part::Ledger(row), &[&fact.machine, key.id.as_str(), &benefit.product]);
                }
            }
        }
        for (at, benefit) in state.cloud.iter().enumerate() {
            index.add(
                Thing::Cloud(at),
                Part::Itself,
                &[&benefit.product, benefit.id.as_str(), benefit.enrollment.as_str()],
            );
            for (position, token) in benefit.tokens.iter().enumerate() {
                let words =
                    [token.id.as_str(), token.key.tail(), &benefit.product, token.note.as_deref().unwrap_or_default()];
                index.add(Thing::Token(at, position), Part::Itself, &words);
            }
        }
        for (at, subscription) in state.subscriptions.iter().enumerate() {
            let words = [subscription.id.as_str(), &subscription.product, &subscription.tenant];
            index.add(Thing::Subscription(at), Part::Itself, &words);
        }
        for (at, benefit) in state.visual_studio.iter().enumerate() {
            index.add(
                Thing::VisualStudio(at),
                Part::Itself,
                &[&benefit.product, benefit.id.as_str(), benefit.enrollment.as_str()],
            );
            for (position, seat) in benefit.seats.iter().enumerate() {
                index.add(Thing::Seat(at, position), Part::Itself, &[seat.id.as_str(), &benefit.product]);
            }
        }
        for (at, benefit) in state.technical.iter().enumerate() {
            let kind = benefit.kind.as_word();
            let (access, contract) =
                (benefit.access_id.as_deref().unwrap_or_default(), benefit.contract_id.as_deref().unwrap_or_default());
            let words = [benefit.id.as_str(), kind, &kind.replace('-', " "), access, contract];
            index.add(Thing::Technical(at), Part::Itself, &words);
            for (row, incident) in benefit.incidents.iter().enumerate() {
                let words = [&incident.case, benefit.id.as_str(), incident.product.as_deref().unwrap_or_default()];
                index.add(Thing::Technical(at), Part::Ledger(row), &words);
            }
        }
        for (at, offer) in state.enrollments.iter().enumerate() {
            let kind = offer.offer.as_word();
            let competency = offer.competency.as_deref().unwrap_or_default();
            let level = offer.level.map_or("", super::offer::Level::as_word);
            let spaced = (kind.replace('-', " "), competency.replace('-', " "));
            let words = [offer.id.as_str(), kind, &spaced.0, level, competency, &spaced.1];
            index.add(Thing::Offer(at), Part::Itself, &words);
        }
        for (at, person) in state.people.iter().enumerate() {
            index.add(
                Thing::Person(at),
                Part::Itself,
                &[&person.name, person.id.as_str(), person.email.as_deref().unwrap_or_default()],
            );
        }
        index
    }

    fn add(&mut self, thing: Thing, part: Part, words: &[&str]) {
        self.entries.push(Entry { thing, part });
        self.starts.push(self.text.len());
        for word in words.iter().filter(|word| !word.is_empty()) {
            // Folded, it has no line break: one line an entry.
            push_searched(word, &mut self.text);
            self.text.push(' ');
        }
        self.text.push('\n');
    }

    /// The entry at a position that a [`Found`] names.
    #[must_use]
    pub fn entry(&self, at: usize) -> Option<Entry> {
        self.entries.get(at).copied()
    }

    /// Number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to find.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Answers a query. An empty one finds everything, in the file's order. A whole key finds itself in `state`.
    #[must_use]
    pub fn find(&self, state: &State, query: &str) -> Found {
        let (how, hits) = self.ranked(state, query);
        Found { how, hits: hits.into_iter().map(|(_, at)| at).collect() }
    }

    /// The same, each hit with how well it matches: less is better. Those that are equally good are in the file's order; of
    /// letters in order and of the nearest only the order tells.
    pub(super) fn ranked(&self, state: &State, query: &str) -> (Match, Vec<(u8, usize)>) {
        let alike = |hits: Vec<usize>| hits.into_iter().map(|at| (0, at)).collect();
        let asked = searched(query);
        let words: Vec<&str> = asked.split_whitespace().collect();
        if let Some(hits) = self.certain(state, query, &words) {
            return (Match::Substring, hits);
        }
        let hits = self.by_fuzzy(&asked);
        if !hits.is_empty() {
            return (Match::Fuzzy, alike(hits));
        }
        let few = words.get(..NEAR_WORDS).unwrap_or(&words);
        (Match::Nearest, alike(self.by_nearness(few)))
    }

    /// What has a query's words, or is the whole key that it is.
    fn certain(&self, state: &State, query: &str, words: &[&str]) -> Option<Vec<(u8, usize)>> {
        if let Some(at) = self.whole_key(state, query) {
            return Some(vec![(0, at)]);
        }
        let hits = self.by_substrings(words);
        (!hits.is_empty() || words.is_empty()).then_some(hits)
    }

    /// What a query leads to that is asked once, of an index that nobody keeps: the things of `ranked`, each as well
    /// as its best entry matches, and in the same order. A row of a ledger that has no word of its own says nothing that its
    /// key does not say as well, and of a large file most have none; where words are near only, every row may be it.
    #[must_use]
    pub fn once(state: &State, query: &str) -> (Match, Vec<(u8, Thing)>) {
        let asked = searched(query);
        let words: Vec<&str> = asked.split_whitespace().collect();
        let finders: Vec<memmem::Finder<'_>> = words.iter().map(memmem::Finder::new).collect();
        let mut machine = String::new();
        let few = Self::with(state, |key| {
            let has_word = |(_, fact): &(usize, &ActivationRow)| {
                machine.clear();
                push_searched(&fact.machine, &mut machine);
                finders.iter().any(|word| word.find(machine.as_bytes()).is_some())
            };
            key.activations.iter().enumerate().filter(has_word).collect::<Vec<_>>().into_iter()
        });
        let things = |index: &Self, (how, hits): (Match, Vec<(u8, usize)>)| {
            let mut seen = HashSet::new();
            let thing = |(matches, at)| Some((matches, index.entry(at)?.thing));
            (how, hits.into_iter().filter_map(thing).filter(|(_, thing)| seen.insert(*thing)).collect())
        };
        if let Some(hits) = few.certain(state, query, &words) {
            return things(&few, (Match::Substring, hits));
        }
        let whole = Self::of(state);
        things(&whole, whole.ranked(state, query))
    }

    /// The entry whose whole key was typed or pasted.
    fn whole_key(&self, state: &State, query: &str) -> Option<usize> {
        if query.trim().len() < 25 {
            return None;
        }
        let asked = ProductKey::new(query);
        let same = |key: &ProductKey| key.is_same(&asked);
        self.entries.iter().position(|entry| match (entry.thing, entry.part) {
            (Thing::Key(at, key), Part::Itself) => {
                state.software.get(at).and_then(|benefit| benefit.keys.get(key)).is_some_and(|key| same(&key.key))
            }
            (Thing::Token(at, token), Part::Itself) => {
                state.cloud.get(at).and_then(|benefit| benefit.tokens.get(token)).is_some_and(|token| same(&token.key))
            }
            _ => false,
        })
    }

    fn by_substrings(&self, words: &[&str]) -> Vec<(u8, usize)> {
        // The longest word is the rarest: it picks the lines, the others only look at those.
        let Some(longest) = words.iter().max_by_key(|word| word.len()) else {
            return (0..self.len()).map(|at| (0, at)).collect();
        };
        let finder = memmem::Finder::new(longest);
        let mut hits: Vec<(u8, usize)> = Vec::new();
        let mut from = 0;
        while let Some(place) = self.text.as_bytes().get(from..).and_then(|rest| finder.find(rest)) {
            let at = self.starts.partition_point(|start| *start <= from + place) - 1;
            let line = self.line(at);
            if words.iter().all(|word| line.contains(word)) {
                hits.push((rank(line, words), at));
            }
            from = self.starts.get(at + 1).copied().unwrap_or(self.text.len());
        }
        hits.sort_unstable();
        hits
    }

    fn by_fuzzy(&self, query: &str) -> Vec<usize> {
        // Not `parse`: `!`, `^`, `$` and `'` are letters here, and only a filter excludes.
        let pattern = Pattern::new(query, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut letters = Vec::new();
        let mut hits: Vec<(std::cmp::Reverse<u32>, usize)> = (0..self.len())
            .filter_map(|at| {
                let score = pattern.score(Utf32Str::new(self.line(at), &mut letters), &mut matcher)?;
                Some((std::cmp::Reverse(score), at))
            })
            .collect();
        hits.sort_unstable();
        hits.truncate(FEW);
        hits.into_iter().map(|(_, at)| at).collect()
    }

    /// Entries with a word near one of the query's; those with the most such words first, then the nearest.
    fn by_nearness(&self, words: &[&str]) -> Vec<usize> {
        let mut hits: Vec<(usize, usize, usize)> = (0..self.len())
            .filter_map(|at| {
                let near = |word: &&str| self.line(at).split_whitespace().filter_map(|own| distance(word, own)).min();
                let distances: Vec<usize> = words.iter().filter_map(near).collect();
                (!distances.is_empty()).then(|| (words.len() - distances.len(), distances.iter().sum(), at))
            })
            .collect();
        hits.sort_unstable();
        hits.truncate(FEW);
        hits.into_iter().map(|(_, _, at)| at).collect()
    }

    fn line(&self, at: usize) -> &str {
        let start = self.starts.get(at).copied().unwrap_or(self.text.len());
        let end = self.starts.get(at + 1).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or("").trim_end()
    }
}

/// Better matches first: a whole word of the line, then the beginning of one, then anything.
fn rank(line: &str, words: &[&str]) -> u8 {
    let whole = words.iter().all(|word| line.split_whitespace().any(|own| own == *word));
    let begins = words.iter().all(|word| line.split_whitespace().any(|own| own.starts_with(word)));
    match (whole, begins) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => 2,
    }
}
