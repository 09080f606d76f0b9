//! Merges of git that somebody left unresolved: both sides stand in the file, between markers.

use std::borrow::Cow;

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

/// Letters of a marker.
const LONG: usize = 7;

/// An unresolved merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Conflict {
    /// The byte of the text at which the first one begins.
    pub(super) at: usize,
    /// Its lines, from 1; one line where only that is left of it.
    pub(super) lines: (usize, usize),
    /// How many more there are.
    pub(super) more: usize,
}

/// The first unresolved merge, or line that is left of one, and the text without the markers and without the other side of
/// each: as long as it was, so that places hold.
pub(super) fn resolved(text: &str) -> Option<(Conflict, String)> {
    // Hardly any file has one: nothing is read twice.
    let stands = |mark: &str| {
        text.starts_with(mark.trim_start()) || memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some()
    };
    if !["\n<<<<<<<", "\n|||||||", "\n=======", "\n>>>>>>>"].into_iter().any(stands) {
        return None;
    }
    let marks = marks(text);
    let mut found: Vec<Found> = Vec::new();
    let mut left = marks.as_slice();
    while let Some((first, rest)) = left.split_first() {
        let whole = whole(left);
        let taken = whole.as_ref().map_or(0, |whole| whole.marks - 1);
        found.push(whole.map_or_else(|| Found::left(first), |whole| whole.found));
        left = rest.get(taken..).unwrap_or_default();
    }
    let first = found.first()?;
    let conflict = Conflict { at: first.at, lines: first.lines, more: found.len() - 1 };
    let mut kept = String::with_capacity(text.len());
    let mut drops = found.iter().flat_map(|found| &found.drops).peekable();
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        while drops.next_if(|(_, to)| *to < number).is_some() {}
        let dropped = drops.peek().is_some_and(|(from, _)| *from <= number);
        kept.push_str(&if dropped { blank(line) } else { Cow::Borrowed(line) });
    }
    Some((conflict, kept))
}

/// A line that is a marker.
#[derive(Debug, Clone, Copy)]
struct Mark {
    letter: char,
    /// The byte at which it begins.
    at: usize,
    line: usize,
}

/// A merge, or what is left of one.
#[derive(Debug)]
struct Found {
    at: usize,
    lines: (usize, usize),
    /// The lines that are not read, from and to.
    drops: Vec<(usize, usize)>,
}

impl Found {
    /// A marker that somebody forgot.
    fn left(mark: &Mark) -> Self {
        Self { at: mark.at, lines: (mark.line, mark.line), drops: vec![(mark.line, mark.line)] }
    }
}

/// A merge with both sides, and of how many markers it is.
struct Whole {
    found: Found,
    marks: usize,
}

/// The merge that the first of these markers begins.
fn whole(marks: &[Mark]) -> Option<Whole> {
    let first = marks.first().filter(|mark| mark.letter == '<')?;
    let mut rest = marks.iter().skip(1).peekable();
    let base = rest.next_if(|mark| mark.letter == '|');
    let theirs = rest.next().filter(|mark| mark.letter == '=')?;
    let last = rest.next().filter(|mark| mark.letter == '>')?;
    let other = base.unwrap_or(theirs);
    let drops = vec![(first.line, first.line), (other.line, last.line)];
    let found = Found { at: first.at, lines: (first.line, last.line), drops };
    Some(Whole { found, marks: if base.is_some() { 4 } else { 3 } })
}

/// The lines that are markers, but for those in texts of several lines.
fn marks(text: &str) -> Vec<Mark> {
    let texts = long_texts(text);
    let quoted = |at: usize| texts.get(texts.partition_point(|own| own.1 <= at)).is_some_and(|own| own.0 < at);
    let mut at = 0;
    let lines = (1..).zip(text.split_inclusive('\n')).filter_map(|(line, own)| {
        let begins = at;
        at += own.len();
        let letter = mark(own)?;
        (!quoted(begins)).then_some(Mark { letter, at: begins, line })
    });
    lines.collect()
}

/// The letter of which a marker consists, if the line is one.
fn mark(line: &str) -> Option<char> {
    let letter = line.chars().next().filter(|letter| matches!(letter, '<' | '|' | '=' | '>'))?;
    let rest = line.trim_start_matches(letter);
    let ends = rest.trim_end_matches(['\r', '\n']).is_empty();
    (line.len() - rest.len() == LONG && (ends || (letter != '=' && rest.starts_with(' ')))).then_some(letter)
}

/// A line of nothing, as long.
fn blank(line: &str) -> Cow<'static, str> {
    let kept = |byte: u8| if matches!(byte, b'\r' | b'\n') { char::from(byte) } else { ' ' };
    line.bytes().map(kept).collect::<String>().into()
}

/// The texts of several lines, in which anything may stand.
fn long_texts(text: &str) -> Vec<(usize, usize)> {
    let long = |kind: TokenKind| matches!(kind, TokenKind::MlBasicString | TokenKind::MlLiteralString);
    let tokens = Source::new(text).lex().filter(|token| long(token.kind()));
    tokens.map(|token| (token.span().start(), token.span().end())).collect()
}
