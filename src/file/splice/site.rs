//! Finds where a record stands in a text, and how it is laid out there.

use std::ops::Range;

use toml::de::{DeArray, DeTable, DeValue};

use super::super::blocks::Block;
use super::super::fields::Value;
use super::{Odd, Refused};
use crate::domain::edit::Owner;
use crate::domain::record::{Kind, Table};

/// A table of a text.
#[derive(Debug, Clone)]
pub(super) struct Site<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// Where its block begins; the spans of the table count from there.
    pub(super) base: usize,
    /// Its block.
    pub(super) block: Range<usize>,
    /// The table.
    pub(super) table: &'a DeTable<'a>,
    /// Its header, its braces, or its name in a dotted key.
    pub(super) at: Range<usize>,
    /// Whether it stands inside a table in braces.
    pub(super) within: bool,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Under a header, a field a line.
    Header,
    /// In braces.
    Braces,
    /// By dotted keys.
    Dotted,
}

/// A field of a table in a text.
#[derive(Debug, Clone)]
pub(super) struct Pair<'a> {
    pub(super) name: &'a str,
    pub(super) key: Range<usize>,
    pub(super) value: &'a DeValue<'a>,
    pub(super) at: Range<usize>,
}

/// The names of the tables that hold records at the top of a file, with their kinds.
pub(super) const TABLES: [(&str, Kind); 7] = [
    (Table::Person.as_word(), Kind::Person),
    (Table::Enrollment.as_word(), Kind::Offer),
    (Table::Software.as_word(), Kind::Software),
    (Table::Cloud.as_word(), Kind::Cloud),
    (Table::Subscription.as_word(), Kind::Subscription),
    (Table::VisualStudio.as_word(), Kind::VisualStudio),
    (Table::Technical.as_word(), Kind::Technical),
];

/// The name of the table that holds the parts of such records.
pub(super) fn part_name(kind: Kind) -> Option<&'static str> {
    kind.parent().map(|_| kind.table().field_word())
}

/// The name of the table that holds records of a kind at the top of a file.
pub(super) fn table_name(kind: Kind) -> Option<&'static str> {
    TABLES.into_iter().find(|(_, known)| *known == kind).map(|(name, _)| name)
}

/// A text with its blocks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'t> {
    pub(super) text: &'t str,
    pub(super) blocks: &'t [Block],
}

/// Finds the table of a record and lets it be used.
pub(super) fn with_site<T>(
    sheet: Sheet<'_>,
    owner: &Owner,
    use_it: impl FnOnce(&Site<'_>, Kind) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let wanted = match owner {
        Owner::Partner => "partner",
        Owner::Record(id) => id.as_str(),
    };
    let finder = memchr::memmem::Finder::new(wanted);
    let text = sheet.text;
    for Block { range, .. } in sheet.blocks {
        let block = text.get(range.clone()).unwrap_or("");
        if finder.find(block.as_bytes()).is_none() {
            continue;
        }
        let (table, errors) = DeTable::parse_recoverable(block);
        if !errors.is_empty() {
            return Err((range.start, Odd::Layout));
        }
        let top = Site::top(text, range.clone(), table.get_ref());
        let found = match owner {
            Owner::Partner => top.child("partner").map(|site| (site, Kind::Partner)),
            Owner::Record(id) => top.record(id.as_str()),
        };
        if let Some((site, kind)) = found {
            return use_it(&site, kind);
        }
    }
    Err((0, Odd::NotFound))
}

/// Whether a text has a partner table.
pub(super) fn has_partner(sheet: Sheet<'_>) -> bool {
    with_site(sheet, &Owner::Partner, |_, _| Ok(())).is_ok()
}

impl<'a> Site<'a> {
    /// The table that a block is, which nothing in the text is braces or a header of.
    pub(super) fn top(text: &'a str, block: Range<usize>, table: &'a DeTable<'a>) -> Self {
        Self { text, base: block.start, at: block.start..block.start, block, table, within: false }
    }

    /// Where a span of the block stands in the text.
    pub(super) fn absolute(&self, span: Range<usize>) -> Range<usize> {
        self.base + span.start..self.base + span.end
    }

    /// How it is written.
    pub(super) fn style(&self) -> Style {
        style(self.text, &self.at)
    }

    /// Its fields, in the order of the text.
    pub(super) fn pairs(&self) -> Vec<Pair<'a>> {
        let mut pairs: Vec<Pair<'a>> = self
            .table
            .iter()
            .map(|(key, value)| Pair {
                name: key.get_ref(),
                key: self.absolute(key.span()),
                value: value.get_ref(),
                at: self.absolute(value.span()),
            })
            .collect();
        pairs.sort_by_key(|pair| pair.key.start);
        pairs
    }

    /// The field of this name.
    pub(super) fn pair(&self, name: &str) -> Option<Pair<'a>> {
        self.pairs().into_iter().find(|pair| pair.name == name)
    }

    /// The table that a field holds.
    pub(super) fn child(&self, name: &str) -> Option<Site<'a>> {
        self.of_value(self.table.get(name)?)
    }

    /// The tables that a field holds, in its order.
    pub(super) fn children(&self, name: &str) -> Vec<Site<'a>> {
        let items = self.table.get(name).and_then(|value| value.get_ref().as_array());
        items.map(|items| items.iter().filter_map(|item| self.of_value(item)).collect()).unwrap_or_default()
    }

    fn of_value(&self, value: &'a Value<'a>) -> Option<Site<'a>> {
        let table = value.get_ref().as_table()?;
        let within = self.within || self.style() == Style::Braces;
        Some(Site { table, at: self.absolute(value.span()), within, block: self.block.clone(), ..*self })
    }

    fn record(&self, id: &str) -> Option<(Site<'a>, Kind)> {
        let found = self.records().into_iter().find(|(own, ..)| *own == id);
        found.map(|(_, site, kind)| (site, kind))
    }

    /// The records with an id in it, each before its parts.
    pub(super) fn records(&self) -> Vec<(&'a str, Site<'a>, Kind)> {
        let mut records = Vec::new();
        let mut take = |site: &Site<'a>, kind: Kind| {
            let id = site.table.get("id").and_then(|value| value.get_ref().as_str());
            records.extend(id.map(|id| (id, site.clone(), kind)));
        };
        for (name, kind) in TABLES {
            for record in self.children(name) {
                take(&record, kind);
                if let Some((name, part)) = kind.child().and_then(|part| Some((part_name(part)?, part))) {
                    record.children(name).iter().for_each(|own| take(own, part));
                }
            }
        }
        records
    }

    /// The first byte after all that belongs to it, up to and with the end of the last line.
    pub(super) fn content_end(&self) -> usize {
        line_end(self.text, self.at.end.max(self.base + end_of(self.table)).saturating_sub(1))
    }
}

/// The last byte of a table that a span reaches.
fn end_of(table: &DeTable<'_>) -> usize {
    let pairs = table.iter();
    pairs.map(|(key, value)| key.span().end.max(value.span().end).max(end_of_value(value.get_ref()))).max().unwrap_or(0)
}

fn end_of_value(value: &DeValue<'_>) -> usize {
    match value {
        DeValue::Table(table) => end_of(table),
        DeValue::Array(items) => end_of_items(items),
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => 0,
    }
}

fn end_of_items(items: &DeArray<'_>) -> usize {
    items.iter().map(|item| item.span().end.max(end_of_value(item.get_ref()))).max().unwrap_or(0)
}

/// How the table at this place is written.
pub(super) fn style(text: &str, at: &Range<usize>) -> Style {
    match text.as_bytes().get(at.start) {
        Some(b'{') => Style::Braces,
        Some(b'[') => Style::Header,
        _ => Style::Dotted,
    }
}

impl Pair<'_> {
    /// Whether it is written as header lines: a table, or tables, of its own.
    pub(super) fn is_header(&self) -> bool {
        self.at.contains(&self.key.start) && self.at != self.key
    }

    /// Whether it is written by dotted keys.
    pub(super) fn is_dotted(&self) -> bool {
        self.at == self.key
    }
}

/// The first byte of a line.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8().min(at) } else { start }
}

/// The first byte after a line and its end.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    memchr::memchr(b'\n', rest).map_or(text.len(), |newline| at + newline + 1)
}

/// How lines end near a place.
pub(super) fn newline(text: &str, at: usize) -> &'static str {
    let end = line_end(text, at);
    let near = if text.get(..end).is_some_and(|before| before.ends_with('\n')) { end } else { line_start(text, at) };
    if text.get(..near).is_some_and(|before| before.ends_with("\r\n")) { "\r\n" } else { "\n" }
}

/// The blanks that a line begins with, where only blanks stand before the place.
pub(super) fn indent(text: &str, at: usize) -> Option<&str> {
    text.get(line_start(text, at)..at).filter(|before| before.bytes().all(|byte| matches!(byte, b' ' | b'\t')))
}
