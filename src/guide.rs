//! The guide: its entries, which of them concern a row on a day, and how one is found by one's own words. What they say is
//! said by [`crate::text`].

pub mod concern;
pub mod search;

use std::sync::LazyLock;

use rust_embed::RustEmbed;
use serde::Deserialize;

use crate::domain::words::words;
use crate::domain::{Basis, Overview, State, Thing};

use concern::{Concern, concerns};

words! {
    /// What an entry is about, in the order in which they are listed; where a section of the dashboard is, its word.
    pub enum Topic {
        /// Offers, their days and their renewals.
        Renewals = "renewals",
        /// Licences and the terms they are used on.
        Licences = "licences",
        /// Accounts, roles and help.
        Account = "account",
        /// Software and its keys.
        Software = "software",
        /// Tokens, subscriptions and credits.
        Cloud = "cloud",
        /// Seats.
        VisualStudio = "visual-studio",
        /// Support and advice.
        Technical = "technical",
    }
}

/// An entry: a question, and what its answer rests on.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Where it is listed.
    pub topic: Topic,
    /// The rules and decisions that its answer rests on.
    pub rules: Vec<Basis>,
    /// Where to go at Microsoft.
    pub address: Option<String>,
    /// The rows that it concerns.
    pub concerns: Vec<Concern>,
    /// What its sentence about a row is given; none where it has no such sentence.
    pub figures: Vec<String>,
}

/// The list, compiled in.
#[derive(RustEmbed)]
#[folder = "assets/guide/"]
struct Files;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    entry: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    section: String,
    rules: Vec<String>,
    address: Option<String>,
    #[serde(default)]
    concerns: Vec<String>,
    #[serde(default)]
    figures: Vec<String>,
}

/// Every entry, in the order of the list. A test reads it, so that none is left out for a user.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| read().unwrap_or_default());

fn read() -> Option<Vec<Entry>> {
    let file = Files::get("entries.toml")?;
    let list: List = toml::from_str(std::str::from_utf8(&file.data).ok()?).ok()?;
    let entry = |row: Row| {
        Some(Entry {
            topic: Topic::from_word(&row.section)?,
            rules: row.rules.iter().map(|rule| Basis::parse(rule)).collect::<Option<_>>()?,
            concerns: row.concerns.iter().map(|word| Concern::from_word(word)).collect::<Option<_>>()?,
            id: row.id,
            address: row.address,
            figures: row.figures,
        })
    };
    list.entry.into_iter().map(entry).collect()
}

/// Every entry, in the order in which they are listed.
#[must_use]
pub fn entries() -> &'static [Entry] {
    &ENTRIES
}

/// The entry with this id.
#[must_use]
pub fn entry(id: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.id == id)
}

impl Entry {
    /// How well it fits a thing on a day, the least best; `None` where it does not concern it.
    fn fits(&self, of: &[Concern]) -> Option<usize> {
        of.iter().position(|concern| self.concerns.contains(concern))
    }

    /// What it concerns on the overview's day, the most fitting first, then in the file's order.
    #[must_use]
    pub fn concerned(&self, state: &State, overview: &Overview) -> Vec<Thing> {
        if self.concerns.is_empty() {
            return Vec::new();
        }
        let wanted = |concern: &Concern| self.concerns.contains(concern);
        let best = |thing: Thing| concerns(state, overview, thing).into_iter().find(wanted);
        let mut found: Vec<(Concern, Thing)> = state.things().filter_map(|thing| Some((best(thing)?, thing))).collect();
        found.sort_by_key(|(concern, _)| *concern);
        found.into_iter().map(|(_, thing)| thing).collect()
    }
}

/// The entries that concern a thing on the overview's day, the most fitting first.
#[must_use]
pub fn concerning(state: &State, overview: &Overview, thing: Thing) -> Vec<&'static Entry> {
    let of = concerns(state, overview, thing);
    let mut found: Vec<(usize, &Entry)> =
        entries().iter().filter_map(|entry| Some((entry.fits(&of)?, entry))).collect();
    found.sort_by_key(|(fits, _)| *fits);
    found.into_iter().map(|(_, entry)| entry).collect()
}
