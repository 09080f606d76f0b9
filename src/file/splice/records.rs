//! Whole records: added after their like, taken away with the comments that belong to them.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::DeTable;

use super::render;
use super::rows::Brackets;
use super::site::{
    Pair, Sheet, Site, Style, TABLES, indent, line_end, line_start, newline, part_name, style, table_name,
};
use super::{Cut, Odd, Refused, found};
use crate::domain::Id;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Record;

/// Ids of a record and its parts.
pub(super) fn ids(record: &Record) -> impl Iterator<Item = Id> + use<> {
    let own = match record.get(Field::Id) {
        Some(Value::Text(id)) => Id::parse(&id).ok(),
        _ => None,
    };
    let parts: Vec<Id> = match record {
        Record::Software(own) => own.keys.iter().map(|key| key.id.clone()).collect(),
        Record::Cloud(own) => own.tokens.iter().map(|token| token.id.clone()).collect(),
        Record::VisualStudio(own) => own.seats.iter().map(|seat| seat.id.clone()).collect(),
        Record::Partner(_)
        | Record::Person(_)
        | Record::Offer(_)
        | Record::Key(_)
        | Record::Token(_)
        | Record::Subscription(_)
        | Record::Seat(_)
        | Record::Technical(_) => Vec::new(),
    };
    own.into_iter().chain(parts)
}

/// Adds a record without parts: to its whole, or after the last record of its kind.
pub(super) fn add(sheet: Sheet<'_>, parent: Option<&Id>, record: &Record) -> Result<Vec<Cut>, Refused> {
    let row = record.written();
    match (parent, part_name(record.kind()), table_name(record.kind())) {
        (Some(parent), Some(name), _) => found(sheet, parent, |whole| part(whole, name, row)),
        (None, _, Some(name)) => match bracketed(sheet, name, &row) {
            Some(cuts) => cuts,
            None => Ok(vec![Spot::of(sheet, name)?.block([Entry::Whole(row)])]),
        },
        _ => Err((0, Odd::NotFound)),
    }
}

/// Adds a part to the record that it is a part of.
fn part(whole: &Site<'_>, name: &str, row: Row) -> Result<Vec<Cut>, Refused> {
    if let Some(pair) = whole.pair(name)
        && !pair.is_header()
    {
        return item(whole, &pair, &row);
    }
    if whole.style() == Style::Braces {
        let Some(last) = whole.pairs().into_iter().max_by_key(|pair| pair.at.end) else {
            return Err((whole.at.start, Odd::Layout));
        };
        return Ok(vec![Cut::insert(last.at.end, format!(", {name} = [{}]", render::row(&row, "")))]);
    }
    Ok(vec![under_headers(whole, name, [row])])
}

/// Adds parts under headers of their own: after the last one, or after all that their whole has.
pub(super) fn under_headers(whole: &Site<'_>, name: &str, rows: impl IntoIterator<Item = Row>) -> Cut {
    let text = whole.text;
    if let Some(last) = whole.children(name).last() {
        let header = text.get(last.at.clone()).unwrap_or("");
        return block_of(last, header, rows, after_comments(text, last.content_end()));
    }
    let layout = Layout::of_part(text, text.get(whole.at.clone()).unwrap_or(""), name);
    block(text, after_comments(text, whole.content_end()), true, rows.into_iter().map(|row| (&layout, true, row)))
}

/// The indent that such a header has where it stands first.
fn elsewhere<'t>(text: &'t str, header: &str) -> Option<&'t str> {
    let first = memchr::memmem::find(text.as_bytes(), header.as_bytes())?;
    indent(text, first)
}

/// Where new records of a kind go in a text, and how they are laid out there.
pub(super) struct Spot<'t> {
    text: &'t str,
    at: usize,
    layout: Layout<'t>,
    apart: bool,
    /// The layout of their parts, where they can have some.
    parts: Option<Layout<'t>>,
}

/// Something new at such a place.
pub(super) enum Entry {
    /// A record.
    Whole(Row),
    /// A part of the record before it.
    Part(Row),
}

impl<'t> Spot<'t> {
    /// After the last record of its kind; where there is none, after those kinds that are written before it.
    pub(super) fn of(sheet: Sheet<'t>, name: &str) -> Result<Self, Refused> {
        let text = sheet.text;
        let place = TABLES.iter().position(|(known, _)| *known == name);
        let mut last: Option<(usize, Range<usize>)> = None;
        for block in sheet.blocks {
            let header = header_name(text.get(block.range.clone()).unwrap_or(""));
            let own = header.and_then(|header| TABLES.iter().position(|(known, _)| *known == header));
            if block.top || header == Some("partner") {
                last = last.or_else(|| block.top.then_some((0, block.range.clone())));
                if header == Some("partner") && last.as_ref().is_none_or(|(rank, _)| *rank <= 1) {
                    last = Some((1, block.range.clone()));
                }
            } else if let Some(own) = own.filter(|own| Some(*own) <= place)
                && last.as_ref().is_none_or(|(rank, _)| *rank <= own + 2)
            {
                last = Some((own + 2, block.range.clone()));
            }
        }
        let Some((rank, range)) = last else { return Err((0, Odd::NotFound)) };
        let (table, _) = DeTable::parse_recoverable(text.get(range.clone()).unwrap_or(""));
        let site = Site::top(text, range.clone(), table.get_ref());
        let same = Some(rank) == place.map(|place| place + 2);
        let like = if same { site.children(name).pop() } else { None };
        let (at, layout, apart) = if let Some(last) = like {
            let header = text.get(last.at.clone()).filter(|own| own.starts_with("[["));
            let header = header.map_or_else(|| format!("[[{name}]]").into(), Cow::Borrowed);
            let (layout, apart) = Layout::like(text, &last, header);
            // The parts of the last one come before the new one.
            (after_comments(text, site.content_end()), layout, apart)
        } else {
            let header = format!("[[{name}]]");
            let at = match (example_end(text, &range, &header), table.get_ref().is_empty()) {
                (Some(end), _) => end,
                (None, true) => after_preface(text),
                (None, false) => after_comments(text, site.content_end()),
            };
            (at, Layout { header: header.into(), blanks: "", inner: "" }, at > 0)
        };
        let part = TABLES.iter().find(|(known, _)| *known == name).and_then(|(_, kind)| part_name(kind.child()?));
        let parts = part.map(|part| Layout::of_part(text, &layout.header, part));
        Ok(Self { text, at, layout, apart, parts })
    }

    /// The new ones, each with its parts behind it.
    pub(super) fn block(&self, entries: impl IntoIterator<Item = Entry>) -> Cut {
        // At the top of a text nothing stands before the first one; what follows it is set apart.
        let apart = self.apart || self.at == 0;
        let tables = entries.into_iter().map(|entry| match entry {
            Entry::Whole(row) => (&self.layout, apart, row),
            Entry::Part(row) => (self.parts.as_ref().unwrap_or(&self.layout), true, row),
        });
        block(self.text, self.at, self.apart, tables)
    }
}

/// Adds the partner table, which comes before all others.
pub(super) fn partner(sheet: Sheet<'_>, row: Row) -> Result<Vec<Cut>, Refused> {
    let text = sheet.text;
    let Some(first) = sheet.blocks.iter().find(|block| block.top) else { return Err((0, Odd::NotFound)) };
    let part = text.get(first.range.clone()).unwrap_or("");
    let (table, _) = DeTable::parse_recoverable(part);
    let site = Site::top(text, first.range.clone(), table.get_ref());
    let at = after_comments(text, site.content_end());
    let layout = Layout { header: "[partner]".into(), blanks: "", inner: "" };
    Ok(vec![block(text, at, at > 0, [(&layout, at > 0, row)])])
}

/// The first name in the header that a block begins with.
fn header_name(block: &str) -> Option<&str> {
    let inside = block.trim_start().strip_prefix('[')?;
    let inside = inside.strip_prefix('[').unwrap_or(inside).trim_start_matches([' ', '\t', '"', '\'']);
    inside.split([']', '.', ' ', '\t', '"', '\'', '\n']).next()
}

/// Adds a record to the list in brackets at the top of a file that its kind stands in, where there is one.
pub(super) fn bracketed(sheet: Sheet<'_>, name: &str, row: &Row) -> Option<Result<Vec<Cut>, Refused>> {
    let text = sheet.text;
    sheet.blocks.iter().find_map(|block| {
        let part = text.get(block.range.clone())?;
        let may = block.top || header_name(part) == Some("partner");
        if !may || memchr::memmem::find(part.as_bytes(), name.as_bytes()).is_none() {
            return None;
        }
        let (table, _) = DeTable::parse_recoverable(part);
        let site = Site { at: block.range.clone(), ..Site::top(text, block.range.clone(), table.get_ref()) };
        let pair = site.pair(name).filter(|pair| !pair.is_header())?;
        Some(item(&site, &pair, row))
    })
}

fn item(site: &Site<'_>, pair: &Pair<'_>, row: &Row) -> Result<Vec<Cut>, Refused> {
    let toml::de::DeValue::Array(items) = pair.value else { return Err((pair.key.start, Odd::Layout)) };
    if style(site.text, &pair.at) != Style::Header {
        return Err((pair.key.start, Odd::Layout));
    }
    let items = items.iter().map(|item| site.absolute(item.span())).collect::<Vec<_>>();
    let brackets = Brackets { text: site.text, at: pair.at.clone(), items };
    let blanks = if site.within { None } else { indent(site.text, pair.key.start) };
    brackets.insert(brackets.items.len(), &render::row(row, ""), blanks)
}

/// How tables under headers are laid out.
struct Layout<'t> {
    header: Cow<'t, str>,
    blanks: &'t str,
    /// The blanks before a field.
    inner: &'t str,
}

impl<'t> Layout<'t> {
    /// As a table of the text is; and whether it is set apart from what stands before it.
    fn like(text: &'t str, like: &Site<'_>, header: Cow<'t, str>) -> (Self, bool) {
        let blanks = indent(text, like.at.start).unwrap_or("");
        let inner = like.pairs().first().and_then(|pair| indent(text, pair.key.start)).unwrap_or(blanks);
        let apart = before_comments(text, line_start(text, like.at.start));
        (Self { header, blanks, inner }, apart == 0 || blank_line_before(text, apart))
    }

    /// As parts are of which their whole has none yet; `own` is its header.
    fn of_part(text: &'t str, own: &str, name: &str) -> Self {
        // The name as the whole's own header has it, which may be quoted.
        let own = own.trim_matches(|letter| matches!(letter, '[' | ']' | ' ' | '\t'));
        let header = format!("[[{own}.{name}]]");
        let blanks = elsewhere(text, &header).unwrap_or("  ");
        Self { header: header.into(), blanks, inner: blanks }
    }

    /// Writes a table, but for the end of its last line.
    fn write(&self, row: &Row, nl: &str, out: &mut String) {
        out.push_str(self.blanks);
        out.push_str(&self.header);
        for (field, value) in row {
            for part in [nl, self.inner, field.as_word(), " = ", &render::value(value, "")] {
                out.push_str(part);
            }
        }
    }
}

/// Tables under a header each, laid out like one beside them.
pub(super) fn block_of(like: &Site<'_>, header: &str, rows: impl IntoIterator<Item = Row>, at: usize) -> Cut {
    let (layout, apart) = Layout::like(like.text, like, header.into());
    block(like.text, at, apart, rows.into_iter().map(|row| (&layout, apart, row)))
}

/// Tables under a header each, put between two lines: each with its layout, and whether it is set apart from the one before
/// it. `apart` says so of the first.
fn block<'l>(text: &str, at: usize, apart: bool, tables: impl IntoIterator<Item = (&'l Layout<'l>, bool, Row)>) -> Cut {
    let nl = newline(text, at.saturating_sub(1));
    let gap = if apart { nl } else { "" };
    let end = line_end(text, at.saturating_sub(1));
    let ends = |at: usize| text.get(..at).is_some_and(|before| before.ends_with('\n'));
    let (at, before, after) = match at {
        0 if text.starts_with('\u{feff}') => ('\u{feff}'.len_utf8(), ["", ""], nl),
        0 => (0, ["", ""], nl),
        at if ends(at) => (at, [gap, ""], nl),
        _ if ends(end) => (end, [gap, ""], nl),
        _ => (end, [nl, gap], ""),
    };
    // What becomes of thousands of records is put together once.
    let mut by = before.concat();
    for (number, (layout, apart, row)) in tables.into_iter().enumerate() {
        if number > 0 {
            by.push_str(nl);
            by.push_str(if apart { nl } else { "" });
        }
        layout.write(&row, nl, &mut by);
    }
    by.push_str(after);
    Cut::insert(at, by)
}

/// After the comments that stand right below a place, without a blank line between.
fn after_comments(text: &str, at: usize) -> usize {
    let mut end = at;
    while end < text.len() {
        let next = line_end(text, end);
        if !text.get(end..next).is_some_and(|line| line.trim_start().starts_with('#')) {
            break;
        }
        end = next;
    }
    // Comments that lead straight to the next table are its own.
    let leads = text.get(end..line_end(text, end)).is_some_and(|line| line.trim_start().starts_with('['));
    if leads { at } else { end }
}

/// After the comments that hold an example of such a record, where the block has some: that is where its author
/// expects the first one.
fn example_end(text: &str, range: &Range<usize>, header: &str) -> Option<usize> {
    let block = text.get(range.clone())?;
    let found = memchr::memmem::find_iter(block.as_bytes(), header.as_bytes()).map(|at| range.start + at);
    let in_comment = |at: &usize| {
        let start = line_start(text, *at);
        text.get(start..*at).is_some_and(|before| before.trim_start().starts_with('#'))
    };
    let found = found.into_iter().find(in_comment)?;
    let mut end = line_end(text, found);
    while end < text.len() && text.get(end..line_end(text, end)).is_some_and(|line| line.trim_start().starts_with('#'))
    {
        end = line_end(text, end);
    }
    Some(end)
}

/// Before the first table of a text that has nothing before it but comments.
fn after_preface(text: &str) -> usize {
    after_comments(text, if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 })
}

/// Before the comments that stand right above a line. A line that sets off a part of the file is no such comment.
fn before_comments(text: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let above = line_start(text, start.saturating_sub(1));
        let comment = text.get(above..start).unwrap_or("").trim();
        let sets_off = ["---", "===", "###", "***", "───"].iter().any(|mark| comment.contains(mark));
        if above == start || !comment.starts_with('#') || sets_off {
            break;
        }
        start = above;
    }
    start
}

fn blank_line_before(text: &str, line: usize) -> bool {
    let above = line_start(text, line.saturating_sub(1));
    line > 0 && text.get(above..line).is_some_and(|line| line.trim().is_empty())
}

/// Takes a record away, with its parts, the comments above it, and the blank line that set it apart.
pub(super) fn remove(sheet: Sheet<'_>, record: &Record) -> Result<Vec<Cut>, Refused> {
    let text = sheet.text;
    let Some(id) = ids(record).next() else { return Err((0, Odd::NotFound)) };
    found(sheet, &id, |site| match site.style() {
        Style::Dotted => Err((site.at.start, Odd::Layout)),
        Style::Braces => in_list(site),
        Style::Header => {
            let start = before_comments(text, line_start(text, site.at.start));
            let mut end = site.content_end();
            // A table whose parts, or more of whose kind, stand elsewhere between others is left to its author.
            if site.block.end < end {
                return Err((site.at.start, Odd::Layout));
            }
            let mut start = start;
            if blank_line_before(text, start) || start == 0 {
                while end < text.len() && text.get(end..line_end(text, end)).is_some_and(|line| line.trim().is_empty())
                {
                    end = line_end(text, end);
                }
                if end == text.len() {
                    while blank_line_before(text, start) {
                        start = line_start(text, start.saturating_sub(1));
                    }
                }
            }
            Ok(vec![Cut::remove(start..end)])
        }
    })
}

/// Takes a record out of the list in brackets that it stands in.
fn in_list(site: &Site<'_>) -> Result<Vec<Cut>, Refused> {
    let text = site.text.get(site.block.clone()).unwrap_or("");
    let (table, _) = DeTable::parse_recoverable(text);
    let top = Site::top(site.text, site.block.clone(), table.get_ref());
    let holds = |of: &Site<'_>, name: &str| {
        let pair = of.pair(name)?;
        let toml::de::DeValue::Array(items) = pair.value else { return None };
        let items: Vec<Range<usize>> = items.iter().map(|item| of.absolute(item.span())).collect();
        let position = items.iter().position(|item| *item == site.at)?;
        Some((Brackets { text: site.text, at: pair.at, items }, position))
    };
    for (name, kind) in TABLES {
        if let Some((brackets, position)) = holds(&top, name) {
            return brackets.remove(position);
        }
        let Some(part) = kind.child().and_then(part_name) else { continue };
        for whole in top.children(name) {
            if let Some((brackets, position)) = holds(&whole, part) {
                return brackets.remove(position);
            }
        }
    }
    Err((site.at.start, Odd::Layout))
}
