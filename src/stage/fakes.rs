//! What stands for everything real of a state: the second walk over it puts these in its place.

use std::collections::{HashMap, HashSet};

use super::letters::{Letters, Numbers, Sort, sort};
use super::seen::{Seen, address};
use super::walk::{Visit, What};
use super::words::{Words, alike, runs};
use crate::domain::Id;
use crate::domain::key::ProductKey;
use crate::domain::record::Kind;

/// Draws of a fake key in which nothing real may occur; after them its end need only be new.
const CLEAN: usize = 60;
/// Draws of a fake key, or of a number, before what is left to ask for is no more than that it is none of the file.
const DRAWS: usize = 1_000;

/// The fakes of one state.
#[derive(Debug)]
pub(super) struct Fakes<'s> {
    seen: &'s Seen,
    words: Words,
    ids: HashMap<Id, Id>,
    keys: HashMap<ProductKey, ProductKey>,
    /// Whether no text that was made so far is something real.
    apart: bool,
    /// Others are tried after these: once one of them is something real nothing more is made of them.
    tried: bool,
}

impl<'s> Fakes<'s> {
    /// The fakes for what was seen; another salt gives other ones.
    pub(super) fn of(seen: &'s Seen, salt: u64, tried: bool) -> Self {
        let (mut letters, mut numbers) = (Letters::default(), Numbers::new(salt));
        let words = Words::of(&seen.real, &mut letters, &mut numbers);
        let keys = keys(seen, &mut letters, &mut numbers);
        let mut fakes = Self { seen, words, ids: HashMap::new(), keys, apart: true, tried };
        fakes.number();
        fakes
    }

    /// Whether no text that was made is something real of the file.
    pub(super) fn are_apart(&self) -> bool {
        self.apart
    }

    /// Ids by kind and number, as `key-3`: readable, and none of the file.
    fn number(&mut self) {
        let people: HashSet<String> = self.seen.people.iter().map(|id| self.words(id.as_str())).collect();
        let mut counts: HashMap<Kind, (usize, usize)> = HashMap::new();
        for (kind, id) in &self.seen.ids {
            let word = kind.as_word();
            let (count, skipped) = counts.entry(*kind).or_default();
            loop {
                *count += 1;
                let fake = format!("{word}-{count}");
                let real = &self.seen.real;
                // A file that has all of these somewhere is made to have them.
                let taken = if *skipped < DRAWS { real.occurs_in(&fake, word) } else { real.is_hidden(&fake) };
                if taken || people.contains(&fake) {
                    // Where a file has nearly all of them, each further one is not looked for as long again.
                    *skipped += 1;
                    continue;
                }
                self.ids.extend(Id::parse(&fake).ok().map(|fake| (id.clone(), fake)));
                break;
            }
        }
    }

    /// Whether these fakes are dropped whatever else is made of them.
    fn is_dropped(&self) -> bool {
        self.tried && !self.apart
    }

    /// A text with a fake for each of its words.
    fn words(&self, text: &str) -> String {
        self.words.translated(text, |_, _| true)
    }

    /// A text that is disguised as a whole.
    fn whole(&mut self, text: &str) -> String {
        let fake = self.words(text);
        let lower = fake.to_lowercase();
        let real = |text: &str| self.seen.real.is_hidden(text);
        let is_real = runs(&lower).any(real) || (real(&lower) && runs(&text.to_lowercase()).next().is_some());
        self.apart &= !is_real;
        fake
    }

    fn domain(&mut self, domain: &str) -> String {
        let (rest, end) = self.seen.end_of(domain);
        self.whole(rest) + end
    }

    /// Of the name of a product the words of the programme stay, and nothing else.
    fn programme(&self, text: &str) -> String {
        alike(text, |letter| sort(letter) == Sort::Between)
            .map(|(_, run)| {
                let whole = self.seen.is_part_of_key(&run.to_lowercase());
                self.words.translated(run, |sort, word| whole || !self.seen.keeps(sort, word))
            })
            .collect()
    }
}

/// A fake for each key: of the same shape, with an end that no other key has, real or fake.
fn keys(seen: &Seen, letters: &mut Letters, numbers: &mut Numbers) -> HashMap<ProductKey, ProductKey> {
    let mut tails: HashSet<String> = seen.keys.iter().map(|key| key.tail().to_lowercase()).collect();
    let mut fakes = HashMap::new();
    for key in &seen.keys {
        let mut fake = ProductKey::new("");
        for draw in 0..DRAWS {
            fake = ProductKey::new(&letters.key(key.reveal(), numbers));
            let tail = fake.tail().to_lowercase();
            let clean = draw >= CLEAN || !seen.real.occurs_in(&fake.reveal().to_lowercase(), "");
            if clean && (tail.is_empty() || !tails.contains(&tail)) {
                tails.insert(tail);
                break;
            }
        }
        fakes.insert(key.clone(), fake);
    }
    fakes
}

impl Visit for Fakes<'_> {
    fn text(&mut self, what: What, text: &str) -> String {
        if self.is_dropped() {
            return String::new();
        }
        match what {
            What::Name | What::Machine | What::Number => self.whole(text),
            What::Tenant => self.domain(text),
            What::Address => {
                let (local, domain) = address(text);
                self.whole(local) + &self.domain(domain)
            }
            What::Programme => self.programme(text),
            What::Currency => text.to_owned(),
        }
    }

    fn id(&mut self, _: Kind, id: &Id) -> Id {
        if self.seen.people.contains(id) {
            let fake = self.whole(id.as_str());
            return Id::parse(&fake).unwrap_or_else(|_| id.clone());
        }
        self.ids.get(id).unwrap_or(id).clone()
    }

    fn key(&mut self, key: &ProductKey) -> ProductKey {
        self.keys.get(key).cloned().unwrap_or_else(|| ProductKey::new(""))
    }
}
