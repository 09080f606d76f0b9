//! Reads the fields of one record: every wrong one is reported, and reading goes on.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use super::problem::{ProblemKind, Severity, Shape};
use super::quote::Quote;
use crate::domain::field::{Field, MOST};
use crate::domain::id::BadId;
use crate::domain::key::ProductKey;
use crate::domain::nearest::nearest;
use crate::domain::offer::ProfileReview;
use crate::domain::record::Table;
use crate::domain::secret::{self, Known};
use crate::domain::software::KeyKind;
use crate::domain::words::Word;
use crate::domain::{Date, Id};

/// A value with its byte range in the block.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// A problem at a byte of the text.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) severity: Severity,
    pub(super) kind: ProblemKind,
}

/// The faults of a text, and what of the text is being read.
#[derive(Debug)]
pub(super) struct Faults<'t> {
    errors: Vec<Fault>,
    warnings: Vec<Fault>,
    /// Faults beyond those that are kept.
    more: usize,
    /// The block that is being read, and where it begins in the text.
    text: &'t str,
    base: usize,
    /// Whether fields of the block may be lost, so that nothing can be said about what is missing in it.
    pub(super) lossy: bool,
    /// Whether the table of a key or token is being read: no value of it is quoted, since fields may be swapped in it.
    pub(super) hides: bool,
}

/// Faults of each severity that are kept while reading; more of them help nobody.
const KEPT: usize = 10_000;

impl<'t> Faults<'t> {
    pub(super) fn new() -> Self {
        Self { errors: Vec::new(), warnings: Vec::new(), more: 0, text: "", base: 0, lossy: false, hides: false }
    }

    /// Begins with a block of the text.
    pub(super) fn begin(&mut self, text: &'t str, base: usize) {
        (self.text, self.base, self.lossy) = (text, base, false);
    }

    /// The byte of the whole text that is `at` bytes into the block.
    pub(super) fn place(&self, at: usize) -> usize {
        self.base + at
    }

    /// An error at a byte of the block.
    pub(super) fn error(&mut self, at: usize, kind: ProblemKind) {
        self.error_at(self.place(at), kind);
    }

    /// A warning at a byte of the block.
    pub(super) fn warning(&mut self, at: usize, kind: ProblemKind) {
        self.warning_at(self.place(at), kind);
    }

    /// An error at a byte of the whole text.
    pub(super) fn error_at(&mut self, at: usize, kind: ProblemKind) {
        if self.errors.len() < KEPT {
            self.errors.push(Fault { at, severity: Severity::Error, kind });
        } else {
            self.more += 1;
        }
    }

    /// A warning at a byte of the whole text.
    pub(super) fn warning_at(&mut self, at: usize, kind: ProblemKind) {
        if self.warnings.len() < KEPT {
            self.warnings.push(Fault { at, severity: Severity::Warning, kind });
        } else {
            self.more += 1;
        }
    }

    /// Whether so much is wrong that reading on is a waste.
    pub(super) fn is_full(&self) -> bool {
        self.errors.len() >= KEPT
    }

    /// Errors and warnings so far.
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.errors.len(), self.warnings.len())
    }

    /// Adds the faults of what stands after this.
    pub(super) fn append(&mut self, after: Faults<'_>) {
        self.more += after.more;
        for fault in after.errors {
            self.error_at(fault.at, fault.kind);
        }
        for fault in after.warnings {
            self.warning_at(fault.at, fault.kind);
        }
    }

    /// Drops what was found since the counts and only follows from a fault of syntax on its line.
    pub(super) fn drop_followers(&mut self, (errors, warnings): (usize, usize)) {
        let new = self.errors.get(errors..).unwrap_or_default();
        let mut syntax: Vec<usize> = new.iter().filter(|fault| is_syntax(&fault.kind)).map(|fault| fault.at).collect();
        if syntax.is_empty() {
            return;
        }
        syntax.sort_unstable();
        let (text, base) = (self.text, self.base);
        let same_line = |at: usize, other: usize| {
            let (from, to) = (at.min(other).saturating_sub(base), at.max(other).saturating_sub(base));
            text.get(from..to).is_some_and(|between| memchr::memchr(b'\n', between.as_bytes()).is_none())
        };
        let follows = |at: usize| {
            let after = syntax.partition_point(|other| *other < at);
            let near = [after.checked_sub(1), Some(after)].into_iter().flatten().filter_map(|near| syntax.get(near));
            near.into_iter().any(|other| same_line(at, *other))
        };
        for (faults, first) in [(&mut self.errors, errors), (&mut self.warnings, warnings)] {
            let mut position = 0;
            faults.retain(|fault| {
                position += 1;
                position <= first || is_syntax(&fault.kind) || !follows(fault.at)
            });
        }
    }

    /// All faults in the order of the text, and how many more there were.
    pub(super) fn into_sorted(mut self) -> (Vec<Fault>, usize) {
        self.errors.append(&mut self.warnings);
        self.errors.sort_by_key(|fault| fault.at);
        (self.errors, self.more)
    }

    /// Keeps only the errors that satisfy a condition, and no warning.
    pub(super) fn keep(&mut self, wanted: fn(&ProblemKind) -> bool) {
        self.warnings.clear();
        self.errors.retain(|fault| wanted(&fault.kind));
    }

    /// The block's own text of a value.
    pub(super) fn quote(&self, span: Range<usize>) -> Option<Quote> {
        self.text.get(span).filter(|text| !text.is_empty()).map(|text| self.quoted(text))
    }

    /// A value as it may be shown.
    pub(super) fn quoted(&self, text: &str) -> Quote {
        if self.hides { Quote::hidden() } else { Quote::of(text) }
    }

    /// Warns of a text that could be a key or a piece of one, where none belongs (D20).
    fn suspect(&mut self, field: &'static str, text: &str, at: usize) {
        if secret::holds(text, &Known::default()) {
            self.warning(at, ProblemKind::HoldsKey { field });
        }
    }

    /// A field that must be there is not. Says nothing where fields may be lost.
    pub(super) fn missing(&mut self, at: usize, record: Table, field: &'static str) {
        if !self.lossy {
            self.error(at, ProblemKind::Missing { record, field });
        }
    }

    pub(super) fn wrong_type(&mut self, field: &str, value: &Value<'_>, wanted: Shape) {
        // A key's text is shown nowhere, whatever it looks like.
        let text = if field == "key" || self.hides { None } else { self.scalar(value) };
        let kind = ProblemKind::WrongType { field: field.to_owned(), found: shape(value.get_ref()), wanted, text };
        self.error(value.span().start, kind);
    }

    fn scalar(&self, value: &Value<'_>) -> Option<Quote> {
        match value.get_ref() {
            DeValue::Array(_) | DeValue::Table(_) => None,
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => self.quote(value.span()),
        }
    }
}

/// What kind of value it is.
fn shape(value: &DeValue<'_>) -> Shape {
    match value {
        DeValue::String(_) => Shape::Text,
        DeValue::Integer(_) => Shape::Whole,
        DeValue::Float(_) => Shape::Fraction,
        DeValue::Boolean(_) => Shape::Flag,
        DeValue::Datetime(date) if date.time.is_none() => Shape::Date,
        DeValue::Datetime(_) => Shape::DateTime,
        DeValue::Array(list) => {
            if !list.is_empty() && list.iter().all(|item| item.get_ref().is_table()) {
                Shape::Tables
            } else {
                Shape::List
            }
        }
        DeValue::Table(_) => Shape::Table,
    }
}

/// The fields of one record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'a> {
    table: &'a DeTable<'a>,
    /// Where the record begins in the block: its header or its brace.
    at: usize,
    record: Table,
    /// The table that the record stands in.
    within: Option<&'a DeTable<'a>>,
}

/// How the text of a field becomes a value; reports what is wrong with it.
pub(super) type Read<T> = fn(&'static str, &Value<'_>, &mut Faults<'_>) -> Option<T>;

impl<'a> Fields<'a> {
    /// Of the whole file.
    pub(super) fn of_file(table: &'a DeTable<'a>) -> Self {
        Self { table, at: 0, record: Table::File, within: None }
    }

    /// Which record it is.
    pub(super) fn record(&self) -> Table {
        self.record
    }

    pub(super) fn value(&self, name: &str) -> Option<&'a Value<'a>> {
        self.table.get(name)
    }

    /// A field of which no place is kept.
    pub(super) fn plain<T>(&self, name: &'static str, faults: &mut Faults<'_>, read: Read<T>) -> Option<T> {
        read(name, self.value(name)?, faults)
    }

    /// The word of a field on which it depends what the record needs: its own, or that of the record it stands in.
    pub(super) fn deciding(&self, field: Field) -> Option<&'a str> {
        let table = if self.has(field) { self.table } else { self.within? };
        table.get(field.as_word())?.get_ref().as_str()
    }

    /// The day in a field and its place, where there is one; whatever is wrong with it is said by whoever reads it.
    pub(super) fn day(&self, field: Field, faults: &Faults<'_>) -> Option<(Date, usize)> {
        let value = self.value(field.as_word()).filter(|_| self.has(field))?;
        Some((day_of(value)?, faults.place(value.span().start)))
    }

    fn has(&self, field: Field) -> bool {
        self.record.specs().iter().any(|spec| spec.field == field)
    }

    /// Reports that a field is not there.
    pub(super) fn missing(&self, name: &'static str, faults: &mut Faults<'_>) {
        faults.missing(self.at, self.record, name);
    }

    /// The items of a list; empty where there is none.
    pub(super) fn list(&self, name: &'static str, faults: &mut Faults<'_>) -> &'a [Value<'a>] {
        self.items(name, faults, Shape::List)
    }

    /// The tables of a list of tables; empty where there is none.
    pub(super) fn tables(&self, name: &'static str, record: Table, faults: &mut Faults<'_>) -> Vec<Fields<'a>> {
        let items = self.items(name, faults, Shape::Tables);
        items.iter().filter_map(|item| self.inner(name, item, record, faults)).collect()
    }

    /// One table.
    pub(super) fn table(&self, name: &'static str, record: Table, faults: &mut Faults<'_>) -> Option<Fields<'a>> {
        self.inner(name, self.value(name)?, record, faults)
    }

    fn inner(
        &self,
        name: &'static str,
        value: &'a Value<'a>,
        record: Table,
        faults: &mut Faults<'_>,
    ) -> Option<Fields<'a>> {
        if let DeValue::Table(table) = value.get_ref() {
            Some(Fields { table, at: value.span().start, record, within: Some(self.table) })
        } else {
            faults.wrong_type(name, value, Shape::Table);
            None
        }
    }

    fn items(&self, name: &'static str, faults: &mut Faults<'_>, wanted: Shape) -> &'a [Value<'a>] {
        let Some(value) = self.value(name) else { return &[] };
        if let DeValue::Array(items) = value.get_ref() {
            items
        } else {
            faults.wrong_type(name, value, wanted);
            &[]
        }
    }

    /// Reports the fields that such a record does not have.
    pub(super) fn finish(&self, faults: &mut Faults<'_>) {
        let known = self.record.fields();
        for name in self.table.keys() {
            let text: &str = name.get_ref();
            if known.clone().all(|known| known != text) {
                let near = near(text, known.clone());
                let field = Quote::of(text);
                faults.warning(name.span().start, ProblemKind::UnknownField { record: self.record, field, near });
            }
        }
    }
}

/// Reads a text, or a name that has a type of its own.
pub(super) fn text<T: for<'a> From<&'a str>>(
    name: &'static str,
    value: &Value<'_>,
    faults: &mut Faults<'_>,
) -> Option<T> {
    let text = value.get_ref().as_str();
    match text {
        Some(text) => faults.suspect(name, text, value.span().start),
        None => faults.wrong_type(name, value, Shape::Text),
    }
    text.map(T::from)
}

/// Reads a product key.
pub(super) fn key(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<ProductKey> {
    let text = value.get_ref().as_str();
    if text.is_none() {
        faults.wrong_type(name, value, Shape::Text);
    }
    text.map(ProductKey::new)
}

/// Reads `true` or `false`.
pub(super) fn flag(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<bool> {
    let flag = value.get_ref().as_bool();
    if flag.is_none() {
        faults.wrong_type(name, value, Shape::Flag);
    }
    flag
}

/// Reads a day.
pub(super) fn date(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<Date> {
    let is_day = |found: &Datetime| found.time.is_none() && found.offset.is_none();
    if !value.get_ref().as_datetime().is_some_and(is_day) {
        faults.wrong_type(name, value, Shape::Date);
    }
    // Without a date the syntax is wrong, which is reported already.
    day_of(value)
}

/// The day that a value is.
fn day_of(value: &Value<'_>) -> Option<Date> {
    let found = value.get_ref().as_datetime().filter(|found| found.time.is_none() && found.offset.is_none())?;
    let day = found.date.as_ref()?;
    Date::from_ymd_opt(i32::from(day.year), u32::from(day.month), u32::from(day.day))
}

/// Reads a whole number.
pub(super) fn count(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<u32> {
    number(name, value, 0..=MOST, faults)
}

/// Reads a whole number of a range.
pub(super) fn number(
    name: &'static str,
    value: &Value<'_>,
    range: std::ops::RangeInclusive<u32>,
    faults: &mut Faults<'_>,
) -> Option<u32> {
    let DeValue::Integer(found) = value.get_ref() else {
        faults.wrong_type(name, value, Shape::Whole);
        return None;
    };
    let figure = i64::from_str_radix(found.as_str(), found.radix()).ok().and_then(|figure| u32::try_from(figure).ok());
    let figure = figure.filter(|figure| range.contains(figure));
    if figure.is_none()
        && let Some(found) = faults.quote(value.span())
    {
        let kind = ProblemKind::OutOfRange { field: name, found, least: *range.start(), most: *range.end() };
        faults.error(value.span().start, kind);
    }
    figure
}

/// Reads a word of a known set.
pub(super) fn word<T: Word>(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<T> {
    let Some(found) = value.get_ref().as_str() else {
        faults.wrong_type(name, value, Shape::Text);
        return None;
    };
    let read = T::of_word(found);
    if read.is_none() {
        unknown_word(name, value, found, T::WORDS.to_vec(), faults);
    }
    read
}

/// Reads a kind of key: a known word, or one of its own.
pub(super) fn key_kind(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<KeyKind> {
    let found: String = text(name, value, faults)?;
    let kind = KeyKind::from_word(&found);
    if kind.is_none() {
        let known = KeyKind::WORDS.into_iter().chain(["other:TEXT"]).collect();
        unknown_word(name, value, &found, known, faults);
    }
    kind
}

/// The candidate that was probably meant; none for a text far too long to be one.
pub(super) fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST_WORD { None } else { nearest(word, candidates) }
}

/// Bytes of the longest text that is compared with known words: comparing costs the square of that.
const LONGEST_WORD: usize = 100;

/// Reports a word that a field does not know.
fn unknown_word(
    field: &'static str,
    value: &Value<'_>,
    found: &str,
    known: Vec<&'static str>,
    faults: &mut Faults<'_>,
) {
    let near = near(found, known.iter().copied());
    let found = faults.quoted(found);
    faults.error(value.span().start, ProblemKind::UnknownWord { field, found, near, known });
}

/// Reads an id.
pub(super) fn id(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<Id> {
    let Some(found) = value.get_ref().as_str() else {
        faults.wrong_type(name, value, Shape::Text);
        return None;
    };
    let at = value.span().start;
    match Id::parse(found) {
        Ok(read) => {
            if name == "id" {
                faults.suspect(name, found, at);
            }
            Some(read)
        }
        Err(BadId::Key) => {
            // Shown masked even here: the last five say which key it is.
            faults.error(at, ProblemKind::KeyAsId { found: Quote::of(found) });
            None
        }
        Err(BadId::Empty | BadId::Character { .. }) => {
            let near = if found.len() > LONGEST_WORD || faults.hides { String::new() } else { Id::suggestion(found) };
            let found = faults.quoted(found);
            let near = Some(near).filter(|near| !near.is_empty()).map(|near| Quote::of(&near));
            faults.error(at, ProblemKind::BadId { found, near });
            None
        }
    }
}

/// A value of two shapes: a date, or `true` or `false`.
pub(super) fn date_or_flag(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<ProfileReview> {
    let found = value.get_ref();
    if let Some(done) = found.as_bool() {
        return Some(if done { ProfileReview::Done } else { ProfileReview::NotYet });
    }
    if found.as_datetime().is_some_and(|found| found.time.is_none()) {
        return date(name, value, faults).map(ProfileReview::On);
    }
    faults.wrong_type(name, value, Shape::DateOrFlag);
    None
}

/// Whether a fault is one of syntax.
pub(super) fn is_syntax(kind: &ProblemKind) -> bool {
    matches!(kind, ProblemKind::Syntax { .. } | ProblemKind::NoValue { .. } | ProblemKind::NoSuchDate { .. })
}
