//! What is real in a state, gathered on a first walk over it: no fake may be any of it.

use std::collections::HashSet;

use super::letters::{Sort, sort};
use super::walk::{Visit, What};
use super::words::{Real, folded, parts, runs};
use crate::catalog;
use crate::domain::key::{KeyShape, ProductKey};
use crate::domain::record::Kind;
use crate::domain::{Id, State};

/// The end of every Microsoft tenant's own domain.
const TENANT_END: &str = "onmicrosoft.com";
/// Ends of domains that tell nothing of whose they are, beside the two letters of a country.
const ENDS: [&str; 20] = [
    "app", "biz", "cloud", "com", "dev", "edu", "email", "example", "gov", "info", "int", "internal", "invalid", "lan",
    "local", "mil", "net", "online", "org", "test",
];
/// Words of product names that the catalogue does not have.
const PRODUCT_WORDS: [&str; 24] = [
    "access",
    "apps",
    "automate",
    "backup",
    "copilot",
    "datacenter",
    "defender",
    "education",
    "entra",
    "excel",
    "express",
    "finance",
    "foundation",
    "marketing",
    "operations",
    "outlook",
    "plan",
    "power",
    "premium",
    "sales",
    "team",
    "teams",
    "virtual",
    "web",
];
/// Digits from which on a number in the name of a product is none of its version.
const LONG: usize = 5;

/// Everything real of a state.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Words and texts.
    pub(super) real: Real,
    /// The ids of all records but people's, each once, those of records first.
    pub(super) ids: Vec<(Kind, Id)>,
    /// The ids of people.
    pub(super) people: HashSet<Id>,
    /// Keys, each once.
    pub(super) keys: Vec<ProductKey>,
    known_keys: HashSet<ProductKey>,
    known_ids: HashSet<Id>,
    /// Last labels of domains.
    ends: Vec<String>,
    kept_ends: HashSet<String>,
    /// Groups of five of the keys, in small letters.
    groups: HashSet<String>,
    programme: Vec<String>,
    vocabulary: HashSet<String>,
    versions: HashSet<String>,
}

impl Seen {
    /// What a state's records are called; the walk tells the rest.
    pub(super) fn of(state: &State) -> Self {
        let vocabulary = catalog::words().chain(PRODUCT_WORDS.map(str::to_owned)).collect();
        let versions = catalog::numbers().collect();
        let people = state.people.iter().map(|person| person.id.clone()).collect();
        let mut seen = Self { people, vocabulary, versions, ..Self::default() };
        for thing in state.things() {
            if let Some(id) = thing.id(state) {
                seen.id(thing.kind(), id);
            }
        }
        seen
    }

    /// Decides what can be decided only after the walk.
    pub(super) fn complete(&mut self) {
        for end in std::mem::take(&mut self.ends) {
            let tells_nothing = end.len() == 2 || ENDS.contains(&end.as_str());
            if tells_nothing && !self.real.is_known(&end) {
                self.kept_ends.insert(end);
            } else {
                self.real.take(&end);
            }
        }
        for text in std::mem::take(&mut self.programme) {
            for (sort, part) in parts(&folded(&text)) {
                if !self.keeps(sort, part) {
                    self.real.take(part);
                }
            }
            for run in runs(&text.to_lowercase()) {
                if self.is_part_of_key(run) {
                    self.real.take(run);
                }
            }
        }
    }

    /// Cuts a domain into what is disguised and the end that is kept, which may be nothing.
    pub(super) fn end_of<'t>(&self, domain: &'t str) -> (&'t str, &'t str) {
        let (rest, end) = cut(domain);
        if end.is_empty() || end.eq_ignore_ascii_case(TENANT_END) || self.kept_ends.contains(&end.to_lowercase()) {
            (rest, end)
        } else {
            (domain, "")
        }
    }

    /// Whether a run of letters and digits, in small letters, is five characters of a key.
    pub(super) fn is_part_of_key(&self, run: &str) -> bool {
        self.groups.contains(run) && !self.vocabulary.contains(run)
    }

    /// Whether a word or number, in small letters, stays in the name of a product: one of the programme's own. All else
    /// somebody typed by hand, and it may tell anything.
    pub(super) fn keeps(&self, sort: Sort, word: &str) -> bool {
        match sort {
            Sort::Letter => self.vocabulary.contains(word),
            Sort::Digit => self.versions.contains(word) || word.len() < LONG && !self.real.is_known(word),
            Sort::Between => true,
        }
    }
}

/// Cuts a domain before its last label, or before the end of a Microsoft tenant; what is no domain has no end.
fn cut(domain: &str) -> (&str, &str) {
    let tenant = domain.len().checked_sub(TENANT_END.len()).and_then(|at| domain.split_at_checked(at));
    match tenant.filter(|(rest, end)| end.eq_ignore_ascii_case(TENANT_END) && rest.ends_with('.')) {
        Some(cut) => cut,
        None => domain.rfind('.').and_then(|dot| domain.split_at_checked(dot + 1)).unwrap_or((domain, "")),
    }
}

/// Cuts an address after its last `@`; what has none is no address.
pub(super) fn address(text: &str) -> (&str, &str) {
    text.rfind('@').and_then(|at| text.split_at_checked(at + 1)).unwrap_or((text, ""))
}

impl Visit for Seen {
    fn text(&mut self, what: What, text: &str) -> String {
        match what {
            What::Name | What::Machine | What::Number => self.real.take(text),
            What::Tenant => {
                let (rest, end) = cut(text);
                self.real.take(rest);
                self.real.hide(text);
                if !end.eq_ignore_ascii_case(TENANT_END) {
                    self.ends.push(end.to_lowercase());
                }
            }
            What::Address => {
                let (local, domain) = address(text);
                self.real.take(local);
                self.real.hide(text);
                if !domain.is_empty() {
                    self.text(What::Tenant, domain);
                }
            }
            What::Programme => self.programme.push(text.to_owned()),
            What::Currency => {}
        }
        String::new()
    }

    fn id(&mut self, kind: Kind, id: &Id) -> Id {
        if kind == Kind::Person || self.people.contains(id) {
            self.real.take(id.as_str());
            self.people.insert(id.clone());
        } else if self.known_ids.insert(id.clone()) {
            self.real.hide(id.as_str());
            id.as_str().split('-').for_each(|word| self.real.hide(word));
            self.ids.push((kind, id.clone()));
        }
        id.clone()
    }

    fn key(&mut self, key: &ProductKey) -> ProductKey {
        if self.known_keys.insert(key.clone()) {
            let text = key.reveal().to_lowercase();
            self.real.hide(&text);
            self.real.hide(&key.tail().to_lowercase());
            for run in text.split(|letter| sort(letter) == Sort::Between) {
                self.real.hide(run);
                if key.shape() != KeyShape::NotFiveByFive {
                    self.groups.insert(run.to_owned());
                }
            }
            self.keys.push(key.clone());
        }
        key.clone()
    }
}
