//! Texts with a piece of a key of the file in them, where no key belongs: they are shown masked, and said with their place.
//!
//! The shape of a key needs no knowledge of the file: it is noticed where a text is read. This looks for the rest once all
//! keys are known. Nearly no file has any of it; where one does, its blocks are read once more for the places.

use std::collections::HashSet;

use toml::de::{DeTable, DeValue};

use super::blocks::{Block, Cut, cut};
use super::fields::{Faults, Value};
use super::places::Part;
use super::problem::ProblemKind;
use crate::catalog;
use crate::domain::secret::{Known, holds};

/// Fields whose texts are shown. Keys are none of them, nor are ids where something refers to them.
const SHOWN: [&str; 17] = [
    "access_id",
    "case",
    "competency",
    "contract_id",
    "currency",
    "customer_machines",
    "email",
    "id",
    "instructions",
    "kind",
    "machine",
    "mpn_id",
    "name",
    "note",
    "product",
    "tenant",
    "tenants",
];

/// Warns of every such text.
pub(super) fn check(text: &str, part: &Part, faults: &mut Faults<'_>) {
    let known = Known::of(part.state.keys().chain(&part.lost_keys), Some(catalog::spared));
    let shape = Known::default();
    let mut exposed: HashSet<&str> = HashSet::new();
    part.state.each_text(&mut |own| {
        if holds(own, &known) && !holds(own, &shape) {
            exposed.insert(own);
        }
    });
    if exposed.is_empty() {
        return;
    }
    let blocks = match cut(text) {
        Cut::Blocks { blocks, .. } => blocks,
        Cut::Whole(_) => vec![Block::whole(text)],
    };
    for Block { range, .. } in blocks {
        let base = range.start;
        let (table, _) = DeTable::parse_recoverable(text.get(range).unwrap_or(""));
        in_table(table.get_ref(), base, &exposed, faults);
    }
}

fn in_table(table: &DeTable<'_>, base: usize, exposed: &HashSet<&str>, faults: &mut Faults<'_>) {
    for (name, value) in table {
        let field = SHOWN.into_iter().find(|field| *field == name.get_ref().as_ref());
        in_value(field, value, base, exposed, faults);
    }
}

fn in_value(
    field: Option<&'static str>,
    value: &Value<'_>,
    base: usize,
    exposed: &HashSet<&str>,
    faults: &mut Faults<'_>,
) {
    match (value.get_ref(), field) {
        (DeValue::String(text), Some(field)) => {
            let own = text.strip_prefix("other:").map_or(text.as_ref(), str::trim);
            if exposed.contains(text.as_ref()) || exposed.contains(own) {
                faults.warning_at(base + value.span().start, ProblemKind::HoldsKey { field });
            }
        }
        (DeValue::Array(items), field) => items.iter().for_each(|item| in_value(field, item, base, exposed, faults)),
        (DeValue::Table(table), _) => in_table(table, base, exposed, faults),
        _ => {}
    }
}
