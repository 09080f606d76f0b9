//! Finds where a record stands in a text, for opening an editor there.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::blocks::{Block, Cut, cut};
use super::lines::Lines;

/// Line and column, both from 1, of the record with this id; with `ledger`, of that row (from 0) of that field of it,
/// such as `("activations", 3)`. Only the blocks in which the id's text occurs are parsed.
#[must_use]
pub fn place_of(text: &str, id: &str, ledger: Option<(&str, usize)>) -> Option<(usize, usize)> {
    let blocks = match cut(text) {
        Cut::Blocks { blocks, .. } => blocks,
        Cut::Whole(_) => vec![Block::whole(text)],
    };
    let wanted = memchr::memmem::Finder::new(id);
    for Block { range, .. } in blocks {
        let base = range.start;
        let block = text.get(range).unwrap_or("");
        if wanted.find(block.as_bytes()).is_none() {
            continue;
        }
        let (table, _) = DeTable::parse_recoverable(block);
        if let Some(at) = in_table(table.get_ref(), 0, id, ledger) {
            let place = Lines::new(text).place(base + at);
            return Some((place.line, place.column));
        }
    }
    None
}

fn in_table(table: &DeTable<'_>, at: usize, id: &str, ledger: Option<(&str, usize)>) -> Option<usize> {
    if table.get("id").and_then(|value| value.get_ref().as_str()) == Some(id) {
        let rows = ledger.and_then(|(name, row)| Some((table.get(name)?.get_ref().as_array()?, row)));
        return Some(rows.and_then(|(rows, row)| rows.get(row)).map_or(at, |row| row.span().start));
    }
    table.iter().find_map(|(_, value)| in_value(value, id, ledger))
}

fn in_value(value: &Spanned<DeValue<'_>>, id: &str, ledger: Option<(&str, usize)>) -> Option<usize> {
    match value.get_ref() {
        DeValue::Table(table) => in_table(table, value.span().start, id, ledger),
        DeValue::Array(items) => items.iter().find_map(|item| in_value(item, id, ledger)),
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
            None
        }
    }
}
