//! Texts with a piece of a key of the file in them, where no key belongs: they are shown masked, and said with their place.
//!
//! The shape of a key needs no knowledge of the file: it is noticed where a text is read. This looks for the rest once all
//! keys are known. Nearly no file has any of it; where one does, its blocks are read once more for the places.

use std::collections::HashSet;

use memchr::memmem;
use toml::de::{DeTable, DeValue};

use super::blocks::{Block, Cut, cut};
use super::fields::{Faults, Value};
use super::places::Part;
use super::problem::ProblemKind;
use super::read::{LARGEST, LARGEST_TABLE};
use crate::catalog;
use crate::domain::record::{Shape as Expected, Table};
use crate::domain::secret::{Known, holds};

/// Texts that are looked for one by one.
const FEW: usize = 16;

/// The keys of a file, and its texts with a piece of one in them.
#[derive(Debug, Default)]
pub(super) struct Exposed {
    pub(super) known: Known,
    texts: HashSet<String>,
    /// The places of ids with a piece of a key in them.
    ids: Vec<usize>,
}

impl Exposed {
    /// Looks through what was read.
    pub(super) fn of(part: &Part) -> Self {
        let known = Known::of(part.state.keys().chain(&part.lost_keys), Some(catalog::spared));
        let shape = Known::default();
        let mut texts = HashSet::new();
        part.state.each_text(&mut |own| {
            if holds(own, &known) && !holds(own, &shape) {
                texts.insert(own.to_owned());
            }
        });
        let ids = part.ids.iter().filter(|(_, id, _)| holds(id.as_str(), &known) && !holds(id.as_str(), &shape));
        let ids = ids.map(|(.., at)| *at).collect();
        Self { known, texts, ids }
    }

    /// Warns of every such text.
    pub(super) fn report(&self, text: &str, faults: &mut Faults<'_>) {
        for at in &self.ids {
            faults.warning_at(*at, ProblemKind::HoldsKey { field: "id" });
        }
        if !self.texts.is_empty() {
            find(text, &self.texts, faults);
        }
    }
}

/// Reads the blocks that may hold such a text once more, for the places.
fn find(text: &str, exposed: &HashSet<String>, faults: &mut Faults<'_>) {
    let shown = shown();
    let (blocks, most) = match cut(text) {
        Cut::Blocks { blocks, .. } => (blocks, LARGEST_TABLE),
        Cut::Whole(_) => (vec![Block::whole(text)], LARGEST),
    };
    // More of them are looked for by reading everything; so is one that the file may write in another way.
    let few = exposed.len() <= FEW && !exposed.iter().any(|own| own.contains(char::is_control));
    let finders: Vec<memmem::Finder<'_>> = exposed.iter().take(FEW).map(memmem::Finder::new).collect();
    for Block { range, .. } in blocks.into_iter().filter(|block| block.range.len() <= most) {
        let base = range.start;
        let block = text.get(range).unwrap_or("");
        let bytes = block.as_bytes();
        let escaped = || memchr::memchr(b'\\', bytes).is_some();
        if few && !finders.iter().any(|finder| finder.find(bytes).is_some()) && !escaped() {
            continue;
        }
        let (table, _) = DeTable::parse_recoverable(block);
        in_table(table.get_ref(), base, (&shown, exposed), faults);
    }
}

/// Fields whose texts are shown. Keys are none of them; of ids the places are known already.
fn shown() -> Vec<&'static str> {
    let specs = Table::ALL.iter().flat_map(|table| table.specs());
    let texts = specs.filter(|spec| matches!(spec.shape, Expected::Text | Expected::Texts | Expected::KeyKind));
    texts.map(|spec| spec.field.as_word()).collect()
}

/// The fields that are looked at, and the texts that are looked for.
type Sought<'s> = (&'s [&'static str], &'s HashSet<String>);

fn in_table(table: &DeTable<'_>, base: usize, sought: Sought<'_>, faults: &mut Faults<'_>) {
    for (name, value) in table {
        let field = sought.0.iter().find(|field| **field == name.get_ref().as_ref()).copied();
        in_value(field, value, base, sought, faults);
    }
}

fn in_value(field: Option<&'static str>, value: &Value<'_>, base: usize, sought: Sought<'_>, faults: &mut Faults<'_>) {
    let exposed = sought.1;
    match (value.get_ref(), field) {
        (DeValue::String(text), Some(field)) => {
            let own = text.strip_prefix("other:").map_or(text.as_ref(), str::trim);
            if exposed.contains(text.as_ref()) || exposed.contains(own) {
                faults.warning_at(base + value.span().start, ProblemKind::HoldsKey { field });
            }
        }
        (DeValue::Array(items), field) => items.iter().for_each(|item| in_value(field, item, base, sought, faults)),
        (DeValue::Table(table), _) => in_table(table, base, sought, faults),
        _ => {}
    }
}
