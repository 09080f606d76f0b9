//! The detail pane as values: groups of lines, some of which can be selected and acted on.

use crate::domain::find::Part;
use crate::domain::key::ProductKey;
use crate::domain::rule::{named_in, names_any, once};
use crate::domain::{Basis, Thing};
use crate::lists::tone::Tone;
use crate::text::{Text, visible};

/// What the detail pane of a row says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Detail {
    /// The row's name.
    pub title: String,
    /// A shorter form, for where that has no room.
    pub title_short: Option<String>,
    /// Groups of lines, in order.
    pub groups: Vec<Group>,
    /// Which of its items, by position, are lines that are selected only to look up what they name.
    read_only: Vec<usize>,
}

/// Lines under one label; the cells of a group stand in columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The label, shown at the first line.
    pub label: String,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Its cells.
    pub cells: Vec<Piece>,
    /// What can be selected there.
    pub item: Option<Item>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Piece {
    /// The text, made safe to show.
    pub text: String,
    /// A shorter form for narrow screens.
    pub short: Option<String>,
    /// How it is meant.
    pub tone: Tone,
}

/// Something of a detail pane that can be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub thing: Thing,
    /// Which row of its ledger.
    pub part: Part,
    /// Whether Enter goes there: it is at home on another row or tab.
    pub leads: bool,
}

impl Item {
    /// A thing at home in this detail pane.
    #[must_use]
    pub fn here(thing: Thing, part: Part) -> Option<Self> {
        Some(Self { thing, part, leads: false })
    }

    /// A thing at home elsewhere.
    #[must_use]
    pub fn elsewhere(thing: Thing) -> Option<Self> {
        Some(Self { thing, part: Part::Itself, leads: true })
    }
}

impl Piece {
    /// Text of our own.
    #[must_use]
    pub fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text of the state file: masked where it could be a key.
    #[must_use]
    pub fn fact(text: &Text, fact: &str) -> Self {
        Self::own(text.displayed(fact))
    }

    /// A key as it is shown everywhere: its last five characters.
    #[must_use]
    pub fn key(key: &ProductKey) -> Self {
        Self::own(visible(&key.masked())).or_short(visible(&key.masked_short()).into_owned())
    }

    /// The same in another tone.
    #[must_use]
    pub fn in_tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// The same with a shorter form for narrow screens.
    #[must_use]
    pub fn or_short(self, short: String) -> Self {
        Self { short: Some(short), ..self }
    }
}

impl Line {
    /// The rules and decisions that its sentences name.
    #[must_use]
    pub fn named(&self) -> Vec<Basis> {
        once(self.cells.iter().flat_map(|cell| named_in(&cell.text)))
    }
}

impl Detail {
    /// A detail pane of that title, whose names are masked already.
    #[must_use]
    pub fn new(title: &str) -> Self {
        Self { title: visible(title).into_owned(), ..Self::default() }
    }

    /// Adds a group, unless it is empty.
    pub fn group(&mut self, label: String, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.groups.push(Group { label, lines });
        }
    }

    /// Adds a group of one sentence.
    pub fn say(&mut self, label: String, text: impl Into<String>) {
        self.say_in(label, text, Tone::Plain);
    }

    /// Adds a group of one sentence in a tone.
    pub fn say_in(&mut self, label: String, text: impl Into<String>, tone: Tone) {
        self.group(label, vec![Line { cells: vec![Piece::own(text).in_tone(tone)], item: None }]);
    }

    /// Adds a group of several sentences.
    pub fn notes(&mut self, label: String, notes: Vec<Piece>) {
        self.group(label, notes.into_iter().map(|note| Line { cells: vec![note], item: None }).collect());
    }

    /// Makes every line one that can be selected: those that are about nothing else are about `item`.
    pub fn select_all(&mut self, item: Item) {
        for line in self.groups.iter_mut().flat_map(|group| &mut group.lines) {
            line.item.get_or_insert(item);
        }
    }

    /// Makes every line one that can be selected that names a rule: those that are about nothing else are about `item`.
    pub fn select_named(&mut self, item: Item) {
        let mut items = 0;
        for line in self.groups.iter_mut().flat_map(|group| &mut group.lines) {
            if line.item.is_none() && line.cells.iter().any(|cell| names_any(&cell.text)) {
                line.item = Some(item);
                self.read_only.push(items);
            }
            items += usize::from(line.item.is_some());
        }
    }

    /// The item that Enter starts on, where it is the one at `wanted` of those that something is done with.
    #[must_use]
    pub fn first_item(&self, wanted: usize) -> usize {
        let own = (0..self.items().count()).filter(|item| !self.read_only.contains(item));
        own.into_iter().nth(wanted).unwrap_or(0)
    }

    /// The last item that something is done with.
    #[must_use]
    pub fn last_item(&self) -> Option<usize> {
        (0..self.items().count()).rev().find(|item| !self.read_only.contains(item))
    }

    /// The rules that the line of an item names.
    #[must_use]
    pub fn named(&self, item: usize) -> Vec<Basis> {
        let mut lines = self.groups.iter().flat_map(|group| &group.lines).filter(|line| line.item.is_some());
        lines.nth(item).map(Line::named).unwrap_or_default()
    }

    /// All rules that it names.
    #[must_use]
    pub fn all_named(&self) -> Vec<Basis> {
        once(self.groups.iter().flat_map(|group| &group.lines).flat_map(Line::named))
    }

    /// Everything that can be selected, in order.
    pub fn items(&self) -> impl Iterator<Item = Item> {
        self.groups.iter().flat_map(|group| &group.lines).filter_map(|line| line.item)
    }
}
