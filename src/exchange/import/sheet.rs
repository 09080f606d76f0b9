//! Tables as spreadsheets of any country write them: which separator, which heading, which columns; record by record.

use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};

use super::fault::{Counter, Fault, Why};
use super::format::{Cells, Column, Format, Reads, Spec, Take};
use crate::domain::folded::folded;
use crate::domain::import::Says;
use crate::domain::key::ProductKey;
use crate::domain::secret::has_shape;

/// What cells are parted by; those that are no letters of texts come first.
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Records that the separator is told by.
const LOOKED_AT: usize = 64;
/// Most cells of a record.
const CELLS: usize = 1000;
/// Most bytes of a cell: a quotation mark that nobody closed takes the rest of a file into one.
const CELL: usize = 64 * 1024;
/// Most bytes of a line.
const LINE: usize = 1024 * 1024;

/// A column that was named where the import was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it holds.
    pub column: Column,
    /// Its letter, its number or its heading.
    pub by: String,
}

impl Named {
    /// Reads `product=A,key=C`.
    ///
    /// # Errors
    /// The part that is none.
    pub fn parse(words: &str) -> Result<Vec<Self>, String> {
        let one = |part: &str| {
            let (word, by) = part.split_once('=')?;
            let column = Column::from_word(folded(word).as_ref())?;
            (!by.trim().is_empty()).then(|| Self { column, by: by.trim().to_owned() })
        };
        words.split(',').map(|part| one(part).ok_or_else(|| part.trim().to_owned())).collect()
    }
}

/// How a table is read.
pub(super) struct Layout {
    pub(super) format: &'static Format,
    /// What cells are parted by.
    pub(super) separator: u8,
    /// The columns, each with its place.
    columns: Vec<(Column, usize)>,
    /// What stands above the others, where there is a heading.
    pub(super) ignored: Vec<String>,
    /// What stands above the heading.
    above: Range<usize>,
    /// Where the records begin.
    from: usize,
    /// Cells of the heading, or of the first record.
    wanted: usize,
}

impl Layout {
    /// How a text is read as a table of one of these formats.
    pub(super) fn of(text: &str, formats: &[&'static Format], named: &[Named]) -> Result<Self, Fault> {
        if let Some(fault) = too_long(text) {
            return Err(fault);
        }
        let (from, given) = hint(text);
        let body = text.get(from..).unwrap_or_default();
        let given = given.as_ref().map(std::slice::from_ref);
        let separators = given.unwrap_or(&SEPARATORS);
        if !named.is_empty() {
            return Self::by_names(text, from, separators, formats, named);
        }
        if let Some(layout) = Self::by_heading(text, from, separators, formats) {
            return Ok(layout);
        }
        let list = formats.iter().find(|format| format.word == super::keys::FORMAT.word);
        if let Some(format) = list
            && body.lines().map(str::trim).find(|line| !line.is_empty()).is_some_and(is_key)
        {
            let columns = vec![(Column::Key, 0)];
            return Ok(Self {
                format,
                separator: b',',
                columns,
                ignored: Vec::new(),
                above: from..from,
                from,
                wanted: 1,
            });
        }
        if body.trim().is_empty() {
            return Err(Fault::first(Why::Empty));
        }
        let only = if let [format] = formats { Some(format.reads) } else { None };
        let why = match only {
            Some(Reads::Sheet { columns: specs, .. }) => {
                let heading = first(body, guessed(body, separators)).map(|(heading, _)| heading).unwrap_or_default();
                lacking(specs, &places(&heading, specs)).map_or(Why::Heading, |column| Why::Lacks(column.as_word()))
            }
            Some(Reads::Document { .. }) | None => Why::Heading,
        };
        Err(Fault::at(text, from, why))
    }

    /// By a heading that is known: on the first line, or below of what somebody wrote above it.
    fn by_heading(text: &str, from: usize, separators: &[u8], formats: &[&'static Format]) -> Option<Self> {
        let body = text.get(from..).unwrap_or_default();
        let tables: Vec<_> = separators.iter().map(|separator| (*separator, records(body, *separator))).collect();
        let most = tables.iter().map(|(_, records)| records.len()).max().unwrap_or_default();
        for at in 0..most {
            for format in formats {
                let Reads::Sheet { columns: specs, .. } = format.reads else { continue };
                for (separator, records) in &tables {
                    let Some((heading, span)) = records.get(at) else { continue };
                    let columns = places(heading, specs);
                    // One word alone is a heading of one column only, and hardly one below of others.
                    let alone = specs.len() == 1 && (heading.len() > 1 || at > 0);
                    if lacking(specs, &columns).is_some() || alone {
                        continue;
                    }
                    return Some(Self {
                        format,
                        separator: *separator,
                        ignored: ignored(heading, &columns),
                        columns,
                        above: from..from + span.start,
                        from: from + span.end,
                        wanted: heading.len(),
                    });
                }
            }
        }
        None
    }

    /// By columns that were named.
    fn by_names(
        text: &str,
        from: usize,
        separators: &[u8],
        formats: &[&'static Format],
        named: &[Named],
    ) -> Result<Self, Fault> {
        let body = text.get(from..).unwrap_or_default();
        let separator = guessed(body, separators);
        let records = records(body, separator);
        let headed = |(record, _): &&(StringRecord, Range<usize>)| {
            record.iter().any(|cell| named.iter().any(|own| folded(&own.by) == folded(cell)))
        };
        let heading = records.iter().find(headed);
        // Letters and numbers are places of a record with a key, whatever stands above it.
        let model = heading.or_else(|| records.iter().find(|(record, _)| holds_key(record))).or(records.first());
        let Some((model, span)) = model else { return Err(Fault::first(Why::Empty)) };
        let mut columns = Vec::new();
        for own in named {
            let by = folded(&own.by);
            let place = model.iter().position(|cell| folded(cell) == by);
            let place = place.or_else(|| place_of(&own.by).filter(|at| *at < model.len()));
            columns.push((own.column, place.ok_or_else(|| Fault::at(text, from, Why::NoColumn(own.by.clone())))?));
        }
        let format = made_of(formats, &columns)?;
        // A line without a digit where a key, a count or an address belongs is a heading.
        let telling = |column: &Column| matches!(column, Column::Key | Column::Remaining | Column::Email);
        let is_heading = |record: &StringRecord| {
            let mut told = columns.iter().filter(|(column, _)| telling(column)).map(|(_, at)| record.get(*at));
            let plain = |cell: &str| !cell.contains(|letter: char| letter.is_ascii_digit() || letter == '@');
            told.all(|cell| cell.is_some_and(plain))
        };
        let first = records.first().filter(|(record, _)| is_heading(record));
        let (above, begins, ignored) = match (heading, first) {
            (Some((heading, _)), _) => (from..from + span.start, from + span.end, ignored(heading, &columns)),
            (None, Some((heading, span))) => (from..from, from + span.end, ignored(heading, &columns)),
            (None, None) => (from..from, from, Vec::new()),
        };
        Ok(Self { format, separator, ignored, above, from: begins, wanted: model.len(), columns })
    }

    /// Gives the rows; what stands above the heading is none of the table, and not passed over in silence.
    pub(super) fn read(&self, text: &str, take: Take<'_>) -> Result<(), Fault> {
        let Reads::Sheet { row, .. } = self.format.reads else { return Ok(()) };
        let mut counter = Counter::default();
        let above = text.get(self.above.clone()).unwrap_or_default();
        for (record, span) in records(above, self.separator) {
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                let line = counter.line(text, self.above.start + span.start);
                take(crate::domain::import::Row { place: line.into(), says: Says::Above })?;
            }
        }
        let body = text.get(self.from..).unwrap_or_default();
        let mut reader = reader(body, self.separator);
        let mut record = StringRecord::new();
        loop {
            let begins = self.from + before(&reader);
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(_) => return Err(Fault::at(text, begins, Why::NotText)),
            }
            // Lines without anything are passed over by the reader.
            let begins = begins + blank(text.get(begins..).unwrap_or_default());
            let ends = self.from + before(&reader);
            if record.len() > CELLS {
                return Err(Fault::at(text, begins, Why::Cells(CELLS)));
            }
            let raw = text.get(begins..ends).unwrap_or_default();
            if ends >= text.trim_end().len() && is_open(raw) {
                return Err(Fault::at(text, begins + raw.find('"').unwrap_or_default(), Why::Quote));
            }
            if let Some(at) = record.iter().position(|cell| cell.len() > CELL) {
                let place = record.range(at).map_or(0, |range| range.start);
                return Err(Fault::at(text, (begins + place + at).min(ends), Why::Long(CELL)));
            }
            let line = counter.line(text, begins);
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let says = row(&Cells { columns: &self.columns, record: &record, wanted: self.wanted });
            take(crate::domain::import::Row { place: line.into(), says })?;
        }
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// Bytes that a reader has taken.
fn before(reader: &csv::Reader<&[u8]>) -> usize {
    usize::try_from(reader.position().byte()).unwrap_or(usize::MAX)
}

/// Bytes of line ends before anything else.
fn blank(text: &str) -> usize {
    text.len() - text.trim_start_matches(['\r', '\n']).len()
}

/// The first record, and where it ends.
fn first(text: &str, separator: u8) -> Option<(StringRecord, usize)> {
    let mut reader = reader(text, separator);
    let mut record = StringRecord::new();
    reader.read_record(&mut record).ok().filter(|read| *read)?;
    Some((record, before(&reader)))
}

/// Where a table begins: Excel takes a separator from a line before it.
fn hint(text: &str) -> (usize, Option<u8>) {
    let line = text.lines().next().unwrap_or_default();
    let separator = line.strip_prefix("sep=").map(str::as_bytes);
    match separator {
        Some([separator]) if separator.is_ascii() => {
            let after = text.get(line.len()..).unwrap_or_default();
            let end = after.len() - after.strip_prefix("\r\n").or(after.strip_prefix('\n')).unwrap_or(after).len();
            (line.len() + end, Some(*separator))
        }
        _ => (0, None),
    }
}

/// The first records, each with where it begins and ends.
fn records(text: &str, separator: u8) -> Vec<(StringRecord, Range<usize>)> {
    let mut reader = reader(text, separator);
    let mut record = StringRecord::new();
    let mut all = Vec::new();
    let mut begins = 0;
    while all.len() < LOOKED_AT && reader.read_record(&mut record).unwrap_or(false) {
        let ends = before(&reader);
        let span = begins + blank(text.get(begins..).unwrap_or_default())..ends;
        all.push((record.clone(), span));
        begins = ends;
    }
    all
}

/// Whether a cell of a record has the shape of a key.
fn holds_key(record: &StringRecord) -> bool {
    record.iter().any(has_shape)
}

/// Whether a line is a key and nothing else.
fn is_key(line: &str) -> bool {
    ProductKey::typed(line).is_ok()
}

/// The separator by which the first records have the most cells that are as many in each: those that hold keys, where any
/// do, since around them stands whatever people write.
fn guessed(text: &str, separators: &[u8]) -> u8 {
    let even = |separator: u8| {
        let records = records(text, separator);
        let any = records.iter().any(|(record, _)| holds_key(record));
        let told = records.iter().filter(|(record, _)| !any || holds_key(record));
        let counts: Vec<usize> = told.map(|(record, _)| record.len()).collect();
        let most = counts.iter().copied().max_by_key(|cells| counts.iter().filter(|own| *own == cells).count());
        let cells = most.filter(|cells| *cells > 1).unwrap_or_default();
        (if cells == 0 { 0 } else { counts.iter().filter(|own| **own == cells).count() }, cells)
    };
    let mut best = (separators.first().copied().unwrap_or(b','), (0, 0));
    for separator in separators {
        let score = even(*separator);
        if score > best.1 {
            best = (*separator, score);
        }
    }
    // A single column is parted by nothing.
    if best.1 == (0, 0) && separators.contains(&b',') { b',' } else { best.0 }
}

/// The format that columns make: one that reads all of them.
fn made_of(formats: &[&'static Format], columns: &[(Column, usize)]) -> Result<&'static Format, Fault> {
    let mut unread: Option<(&'static Format, Vec<&'static str>)> = None;
    for format in formats {
        let Reads::Sheet { columns: specs, .. } = format.reads else { continue };
        if lacking(specs, columns).is_some() {
            continue;
        }
        let own = |column: Column| specs.iter().any(|spec| spec.column == column);
        let rest: Vec<_> = columns.iter().map(|(column, _)| *column).filter(|column| !own(*column)).collect();
        if rest.is_empty() {
            return Ok(format);
        }
        if unread.as_ref().is_none_or(|(_, before)| rest.len() < before.len()) {
            unread = Some((format, rest.iter().map(|column| column.as_word()).collect()));
        }
    }
    let why = unread.map_or(Why::TooFew, |(format, columns)| Why::NotTogether { format: format.word, columns });
    Err(Fault::first(why))
}

/// The columns of a format that a heading has.
fn places(heading: &StringRecord, specs: &[Spec]) -> Vec<(Column, usize)> {
    let cells: Vec<_> = heading.iter().map(folded).collect();
    let place = |spec: &Spec| cells.iter().position(|cell| spec.names.contains(&cell.as_ref()));
    specs.iter().filter_map(|spec| Some((spec.column, place(spec)?))).collect()
}

/// The cells of a heading that are no column of those.
fn ignored(heading: &StringRecord, columns: &[(Column, usize)]) -> Vec<String> {
    let other = |(at, cell): (usize, &str)| {
        let cell = cell.trim();
        (!cell.is_empty() && columns.iter().all(|(_, own)| *own != at)).then(|| cell.to_owned())
    };
    heading.iter().enumerate().filter_map(other).collect()
}

/// The first column that a format needs and that is not there.
fn lacking(specs: &[Spec], columns: &[(Column, usize)]) -> Option<Column> {
    let there = |spec: &&Spec| columns.iter().any(|(column, _)| *column == spec.column);
    specs.iter().filter(|spec| spec.needed).find(|spec| !there(spec)).map(|spec| spec.column)
}

/// The place of a column by its number or its letters, from 0.
fn place_of(by: &str) -> Option<usize> {
    if by.bytes().all(|letter| letter.is_ascii_digit()) {
        return by.parse::<usize>().ok()?.checked_sub(1);
    }
    let letters = by.len() <= 3 && by.bytes().all(|letter| letter.is_ascii_alphabetic());
    let number = |sum: usize, letter: u8| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    if letters { by.bytes().fold(0, number).checked_sub(1) } else { None }
}

/// Whether a record on several lines, the last one, has a quotation mark that nobody closed.
fn is_open(raw: &str) -> bool {
    raw.trim_end().contains(['\n', '\r']) && !raw.bytes().filter(|letter| *letter == b'"').count().is_multiple_of(2)
}

/// The first line that is too long for one of a table.
fn too_long(text: &str) -> Option<Fault> {
    let mut from = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        if line.len() > LINE {
            return Some(Fault::at(text, from, Why::Long(LINE)));
        }
        from += line.len();
    }
    None
}
