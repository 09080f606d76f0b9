//! The words of a state and what stands for each of them: one fake word for one word, wherever it occurs.

use std::collections::{BTreeSet, HashMap, HashSet};

use nucleo_matcher::chars::normalize;

use super::letters::{Letters, Numbers, Sort, sort};

/// Characters from which on a word tells something; shorter ones occur in any text.
const TELLING: usize = 3;
/// Draws of a fake word in which no real one may occur; then it must be none; then it need only be free.
const CLEAN: usize = 60;
const DIFFERENT: usize = 120;
const FREE: usize = 180;
/// Draws after which a word takes what stands for another one already: there are no more of its kind.
const DRAWS: usize = 20_000;

/// A text in small letters without marks over them, character by character: a name and what is made of it in an address
/// or an id are one word.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase().chars().map(normalize).collect()
}

/// The parts of a lower-cased text: words of letters, numbers, and what stands between them.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (Sort, &str)> {
    alike(text, sort)
}

/// A text cut into the longest pieces whose characters are alike in what `of` says of them, each with that.
pub(super) fn alike<T: PartialEq>(text: &str, of: impl Fn(char) -> T) -> impl Iterator<Item = (T, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let own = of(rest.chars().next()?);
        let end = rest.find(|letter| of(letter) != own).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some((own, part))
    })
}

/// The runs of letters and digits of a lower-cased text: what a search for whole words would find.
pub(super) fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| sort(letter) == Sort::Between).filter(|run| is_telling(run))
}

fn is_telling(text: &str) -> bool {
    text.chars().nth(TELLING - 1).is_some()
}

/// Everything real that must not be seen, lower-cased.
#[derive(Debug, Clone, Default)]
pub(super) struct Real {
    /// Words and numbers that get a fake one, in the order in which they were met.
    words: Vec<String>,
    known: HashSet<String>,
    /// What no fake may be, or have in it: words, whole texts, ids, parts of keys.
    hidden: HashSet<String>,
    /// Lengths of what is hidden, in bytes.
    lengths: BTreeSet<usize>,
    /// The first bytes of what is hidden: nearly every look for it ends at them.
    begins: HashSet<[u8; TELLING]>,
}

impl Real {
    /// Takes a text whose words are all to be disguised.
    pub(super) fn take(&mut self, text: &str) {
        let lower = text.to_lowercase();
        runs(&lower).for_each(|run| self.hide(run));
        self.hide(&lower);
        let text = folded(text);
        for (_, part) in parts(&text).filter(|(sort, _)| *sort != Sort::Between) {
            if self.known.insert(part.to_owned()) {
                self.words.push(part.to_owned());
            }
            self.hide(part);
        }
        runs(&text).for_each(|run| self.hide(run));
        self.hide(&text);
    }

    /// Takes a text that no fake may be.
    pub(super) fn hide(&mut self, text: &str) {
        let lower = text.to_lowercase();
        if is_telling(text) && !self.hidden.contains(&lower) {
            self.lengths.insert(lower.len());
            self.begins.extend(lower.as_bytes().first_chunk());
            self.hidden.insert(lower);
        }
    }

    /// Whether this word gets a fake one.
    pub(super) fn is_known(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// Whether this is something real.
    pub(super) fn is_hidden(&self, text: &str) -> bool {
        self.hidden.contains(text)
    }

    /// Whether something real occurs in it, but for what also occurs in `allowed`.
    pub(super) fn occurs_in(&self, text: &str, allowed: &str) -> bool {
        let begins = |at: &usize| {
            let own = text.as_bytes().get(*at..).and_then(<[u8]>::first_chunk);
            own.is_some_and(|own| self.begins.contains(own))
        };
        let starts = text.char_indices().map(|(at, _)| at).filter(begins);
        starts.into_iter().any(|start| {
            let ends = self.lengths.iter().map(|length| start + length).take_while(|end| *end <= text.len());
            let mut found = ends.filter_map(|end| text.get(start..end)).filter(|part| self.hidden.contains(*part));
            found.any(|part| allowed.is_empty() || !allowed.contains(part))
        })
    }
}

/// What stands for each word.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    fakes: HashMap<String, String>,
    /// How many draws are spared a word of that many characters, digits or not: those that nearly all words of its shape
    /// took in vain.
    spared: HashMap<(bool, usize), usize>,
}

impl Words {
    /// A fake word for each real one.
    pub(super) fn of(real: &Real, letters: &mut Letters, numbers: &mut Numbers) -> Self {
        let mut words = Self::default();
        let mut owners: HashMap<String, String> = HashMap::new();
        for word in &real.words {
            words.find(word, real, &mut owners, letters, numbers);
        }
        words
    }

    /// Finds what stands for a word. Where all of its kind are taken, as by a hundred machines with two digits, it
    /// takes one from another word, which looks for one again: nothing but the shape of a word decides what it gets.
    fn find(
        &mut self,
        word: &str,
        real: &Real,
        owners: &mut HashMap<String, String>,
        letters: &mut Letters,
        numbers: &mut Numbers,
    ) {
        let mut word = word.to_owned();
        let shape = (word.chars().all(|letter| sort(letter) == Sort::Digit), word.chars().count());
        for draw in self.spared.get(&shape).copied().unwrap_or(0)..DRAWS {
            let fake = letters.word(&word, numbers);
            let bad = if draw < CLEAN {
                real.occurs_in(&fake, "") || real.known.contains(&fake)
            } else if draw < DIFFERENT {
                real.known.contains(&fake) || real.hidden.contains(&fake)
            } else {
                fake == word
            };
            if bad || (draw < FREE && owners.contains_key(&fake)) {
                continue;
            }
            let in_vain = [FREE, DIFFERENT, CLEAN].into_iter().find(|stage| draw >= *stage).unwrap_or(0);
            self.spared.entry(shape).and_modify(|spared| *spared = in_vain.max(*spared)).or_insert(in_vain);
            self.fakes.insert(word.clone(), fake.clone());
            match owners.insert(fake, word) {
                None => return,
                Some(other) => word = other,
            }
        }
    }

    /// A text with a fake word for each word that `takes` it. What differs in capitals only still does.
    pub(super) fn translated(&self, text: &str, takes: impl Fn(Sort, &str) -> bool) -> String {
        let lower = text.to_lowercase();
        let mut letters = lower.chars();
        let fake: String = parts(&folded(text))
            .map(|(sort, part)| {
                // What stays, stays with its marks.
                let own: String = letters.by_ref().take(part.chars().count()).collect();
                match self.fakes.get(part) {
                    Some(fake) if sort != Sort::Between && takes(sort, part) => fake.clone(),
                    _ => own,
                }
            })
            .collect();
        if lower.chars().count() != text.chars().count() {
            return fake;
        }
        let capital = |(real, fake): (char, char)| {
            let small = real.to_lowercase().eq([real]);
            if small { fake } else { fake.to_uppercase().next().unwrap_or(fake) }
        };
        text.chars().zip(fake.chars()).map(capital).collect()
    }
}
