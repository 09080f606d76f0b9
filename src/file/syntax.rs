//! What the TOML parser found wrong, as values of our own.

use std::ops::Range;

use toml::de::Error;
use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::fields::Faults;
use super::problem::{ProblemKind, Shape, Syntax};
use super::quote::Quote;
use crate::domain::date::days_in;
use crate::domain::record::{Kind, Shape as Expected};
use crate::domain::secret::{Known, holds};

/// The longest piece of a line that is quoted where the syntax is wrong.
const LONGEST: usize = 24;
/// Bytes before and after a fault that are looked at for a key.
const WINDOW: usize = 1_000;
/// Bytes before a fault that are looked at for the header of its table.
const FAR: usize = 64 * 1024;

/// Reports what the parser found in a block.
pub(super) fn report(block: &str, errors: &[Error], faults: &mut Faults<'_>) {
    let mut found: Vec<(Range<usize>, &str)> = errors
        .iter()
        .map(|error| (error.span().unwrap_or_default(), error.message()))
        .map(|(span, message)| (span.start.min(block.len())..span.end.min(block.len()), message))
        .collect();
    found.sort_by_key(|(span, _)| span.start);
    let mut texts: Option<Vec<Range<usize>>> = None;
    let mut structure = false;
    let unclosed = found
        .iter()
        .any(|(_, message)| message.starts_with("unclosed array,") || message.starts_with("unclosed inline"));
    // The line of the last fault, and where that was.
    let mut last: Option<Range<usize>> = None;
    for (mut span, message) in found {
        if faults.is_full() {
            break;
        }
        let mut at = span.start;
        let fault = fault(message);
        faults.lossy |= fault.loses_fields();
        if fault == Syntax::BadDate
            && let Some(kind) = no_such_date(block, &span)
        {
            last = Some(line_of(block, at));
            faults.error(at, kind);
            continue;
        }
        if fault == Syntax::UnclosedText {
            // The parser names the end of the text; where it begins helps more.
            let texts = texts.get_or_insert_with(|| texts_of(block));
            if let Some(text) = texts.get(texts.partition_point(|text| text.end < at)).filter(|text| text.end == at) {
                at = text.start;
            }
        }
        // What follows a fault on its line, or one of structure in a bracket that is never closed, follows from it.
        let same_line = last.as_ref().is_some_and(|line| line.contains(&at));
        if same_line || (structure && unclosed && fault.loses_fields()) {
            continue;
        }
        structure |= fault.loses_fields();
        last = Some(line_of(block, at));
        let value = matches!(fault, Syntax::Unquoted | Syntax::BadDate | Syntax::BadNumber);
        if value && let Some(begins) = whole_value(block, at) {
            // Of a day in another order the parser takes a part for a number.
            (at, span.start) = (begins, begins);
        }
        let found = quoted(block, at, &span, &fault);
        match field_at(block, at).and_then(|of| Some((of.name, of.wanted()?))).filter(|(_, own)| *own != Shape::Text) {
            Some((field, wanted)) if value => faults.error(at, ProblemKind::NoValue { field, wanted, found }),
            _ => faults.error(at, ProblemKind::Syntax { fault, found }),
        }
    }
}

/// The bytes of the line in which a byte stands, with the end of the line.
fn line_of(block: &str, at: usize) -> Range<usize> {
    let (before, after) = block.as_bytes().split_at_checked(at).unwrap_or((block.as_bytes(), &[]));
    let start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    start..memchr::memchr(b'\n', after).map_or(block.len(), |newline| at + newline) + 1
}

fn fault(message: &str) -> Syntax {
    let (what, wanted) = message.split_once(", expected ").unwrap_or((message, ""));
    let closing = matches!(wanted, "`\"`" | "`'`" | "`\"\"\"`" | "`'''`");
    match what {
        "invalid basic string"
        | "invalid literal string"
        | "invalid multi-line basic string"
        | "invalid multi-line literal string"
            if closing =>
        {
            Syntax::UnclosedText
        }
        "invalid basic string"
        | "invalid literal string"
        | "invalid multi-line basic string"
        | "invalid multi-line literal string"
        | "missing escaped value"
        | "too few unicode value digits"
        | "value is out of range" => Syntax::BadText,
        "string values must be quoted" | "invalid boolean" | "invalid value" => Syntax::Unquoted,
        "key with no value"
        | "missing value for key"
        | "missing value"
        | "missing assignment between key-value pairs" => Syntax::NoValue,
        "unquoted keys cannot be empty"
        | "invalid unquoted key"
        | "missing key for inline table element"
        | "invalid key"
        | "extra `=`"
        | "extra assignment between key-value pairs"
        | "invalid inline table element"
        | "invalid key-value pair"
        | "unexpected `=` in array"
        | "keys cannot be multi-line basic strings"
        | "keys cannot be multi-line literal strings" => Syntax::BadKey,
        "duplicate key" => Syntax::Duplicate,
        "unexpected key or value" | "unexpected content" | "unexpected content between comment and newline" => {
            Syntax::Extra
        }
        "unclosed table" | "unclosed array table" | "invalid table" | "missing table open" => Syntax::BadHeader,
        "unclosed array" | "missing array opening" => Syntax::UnclosedList,
        "unclosed inline table" | "missing inline table opening" => Syntax::UnclosedTable,
        "missing comma between array elements" | "missing comma between key-value pairs" => Syntax::NoComma,
        "extra comma in array" | "extra comma in inline table" => Syntax::ExtraComma,
        "cannot recurse further; max recursion depth met" | "recursion limit" => Syntax::TooDeep,
        "carriage return must be followed by newline" | "invalid comment character" => Syntax::Control,
        what if what.starts_with("cannot extend value") => Syntax::Duplicate,
        what if what.starts_with("invalid date") || what.starts_with("invalid time") => Syntax::BadDate,
        what if ["integer", "float", "number", "zero", "sign", "radix", "digits"]
            .iter()
            .any(|word| what.contains(word)) =>
        {
            Syntax::BadNumber
        }
        _ => Syntax::Other(message.to_owned()),
    }
}

/// The texts of a block, each with its quotes.
fn texts_of(block: &str) -> Vec<Range<usize>> {
    let text = |kind: TokenKind| {
        matches!(
            kind,
            TokenKind::BasicString | TokenKind::LiteralString | TokenKind::MlBasicString | TokenKind::MlLiteralString
        )
    };
    let tokens = Source::new(block).lex().filter(|token| text(token.kind()));
    tokens.map(|token| token.span().start()..token.span().end()).collect()
}

/// A date of the right shape that is not in the calendar.
fn no_such_date(block: &str, span: &Range<usize>) -> Option<ProblemKind> {
    let text = block.get(span.clone())?;
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let shape = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
    let (year, month) = (year.parse::<u16>().ok()?, month.parse::<u8>().ok()?);
    day.parse::<u8>().ok()?;
    let days = days_in(i32::from(year), u32::from(month));
    let field = field_at(block, span.start).map(|field| field.name);
    shape.then(|| ProblemKind::NoSuchDate { field, found: Quote::of(text), year, month, days })
}

/// The field in whose value something stands.
struct FieldAt {
    name: &'static str,
    shapes: Vec<Expected>,
    /// Whether it stands in a list.
    listed: bool,
}

impl FieldAt {
    /// What is to stand there; none where records differ in what such a field takes.
    fn wanted(&self) -> Option<Shape> {
        let of = |expected: &Expected| match expected {
            Expected::Count => Shape::Whole,
            Expected::Date => Shape::Date,
            Expected::Dates if self.listed => Shape::Date,
            Expected::DateOrFlag => Shape::DateOrFlag,
            Expected::Flag => Shape::Flag,
            Expected::Texts | Expected::Words(_) if self.listed => Shape::Text,
            Expected::Texts | Expected::Words(_) | Expected::Dates => Shape::List,
            Expected::Fact(_) => Shape::Table,
            Expected::Ledger(_) => Shape::Tables,
            Expected::Text
            | Expected::OwnId
            | Expected::Reference(_)
            | Expected::Word(_)
            | Expected::KeyKind
            | Expected::Secret => Shape::Text,
        };
        let mut all = self.shapes.iter().map(of);
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    }
}

/// The known field in whose value a byte stands: the name before the last `=`.
fn field_at(block: &str, at: usize) -> Option<FieldAt> {
    let before = block.as_bytes().get(at.saturating_sub(WINDOW)..at)?;
    let equals = memchr::memrchr(b'=', before)?;
    let value = before.get(equals + 1..)?;
    let listed = value.contains(&b'[');
    // On another line only a list goes on.
    if !listed && value.contains(&b'\n') {
        return None;
    }
    let name = before.get(..equals)?.trim_ascii_end();
    let start = name.iter().rposition(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_').map_or(0, |at| at + 1);
    let name = std::str::from_utf8(name.get(start..)?).ok()?;
    let mut shapes = Vec::new();
    let mut known = None;
    for spec in Kind::ALL.iter().flat_map(|kind| kind.specs()) {
        for spec in std::iter::once(spec).chain(spec.shape.rows()).filter(|spec| spec.field.as_word() == name) {
            known = Some(spec.field.as_word());
            shapes.push(spec.shape);
        }
    }
    Some(FieldAt { name: known?, shapes, listed })
}

/// Where the value begins in whose middle something wrong stands.
fn whole_value(block: &str, at: usize) -> Option<usize> {
    let before = block.get(line_of(block, at).start..at)?;
    let begins = before.rfind([' ', '\t', '=', ',', '[', '{', '"', '\'']).map_or(0, |own| own + 1);
    let part = before.get(begins..)?;
    (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')).then(|| at - part.len())
}

/// What stands at a fault, where it may be shown: nothing of the table of a key or token, and nothing of a line, or its
/// neighbour, that holds a key or what could be one.
fn quoted(block: &str, at: usize, span: &Range<usize>, fault: &Syntax) -> Option<Quote> {
    let rest = block.get(at..)?;
    let own = rest.get(..rest.len().min(WINDOW)).unwrap_or_default();
    let own = own.lines().next().unwrap_or("");
    let start = at.saturating_sub(WINDOW);
    let before = block.as_bytes().get(start..at)?;
    // This line and the one before it: a key that was cut in two leaves its end on the next line.
    let breaks = memchr::memrchr_iter(b'\n', before).nth(1);
    if breaks.is_none() && start > 0 {
        return None;
    }
    let near = before.get(breaks.unwrap_or(0)..)?;
    if memchr::memmem::find(near, b"key").is_some() || own.contains("key") || is_of_key(block, at) {
        return None;
    }
    if holds(&(String::from_utf8_lossy(near) + own), &Known::default()) {
        return None;
    }
    let end = if *fault == Syntax::UnclosedText {
        own.len()
    } else if span.is_empty() {
        own.find([' ', '\t', ',', ']', '}', '#']).unwrap_or(own.len())
    } else {
        span.len().min(own.len())
    };
    let text = own.get(..end)?.trim_end();
    let short = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| text.get(..end).unwrap_or(""));
    (!short.is_empty()).then(|| Quote::of(short))
}

/// Whether the table in which something stands is that of a key or token, as far as its header is near.
fn is_of_key(block: &str, at: usize) -> bool {
    let start = at.saturating_sub(FAR);
    let before = block.as_bytes().get(start..at).unwrap_or_default();
    let mut end = before.len();
    while let Some(found) = before.get(..end).and_then(|before| memchr::memmem::rfind(before, b"[[")) {
        let line = memchr::memrchr(b'\n', before.get(..found).unwrap_or_default()).map_or(0, |newline| newline + 1);
        let blanks = before.get(line..found).unwrap_or_default();
        if blanks.iter().all(|byte| matches!(byte, b' ' | b'\t')) {
            let header = before.get(found..).unwrap_or_default();
            let header = header.get(..memchr::memchr(b'\n', header).unwrap_or(header.len())).unwrap_or_default();
            return [&b"key"[..], b"token"].into_iter().any(|name| memchr::memmem::find(header, name).is_some());
        }
        end = found;
    }
    start > 0
}
