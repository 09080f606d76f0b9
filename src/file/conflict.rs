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
    /// Its lines, from 1.
    pub(super) lines: (usize, usize),
    /// How many more there are.
    pub(super) more: usize,
}

/// The first unresolved merge, and the text without the markers and without the other side of each: as long as it was, so
/// that places hold.
pub(super) fn resolved(text: &str) -> Option<(Conflict, String)> {
    // Hardly any file has one: nothing is read twice.
    let marks =
        |text: &str| text.starts_with("<<<<<<<") || memchr::memmem::find(text.as_bytes(), b"\n<<<<<<<").is_some();
    if !marks(text) {
        return None;
    }
    let texts = long_texts(text);
    let quoted = |at: usize| texts.get(texts.partition_point(|own| own.1 <= at)).is_some_and(|own| own.0 < at);
    let (mut first, mut count) = (None, 0);
    let mut kept = String::with_capacity(text.len());
    let mut side = Side::Neither;
    let (mut at, mut begun) = (0, (0, 0));
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let mark = if quoted(at) { None } else { mark(line) };
        let (next, drops) = match (side, mark) {
            (Side::Neither, Some('<')) => {
                begun = (at, number);
                (Side::Ours, true)
            }
            (Side::Ours, Some('|')) => (Side::Base, true),
            (Side::Ours | Side::Base, Some('=')) => (Side::Theirs, true),
            (Side::Theirs, Some('>')) => {
                count += 1;
                first.get_or_insert((begun.0, (begun.1, number)));
                (Side::Neither, true)
            }
            (side, _) => (side, matches!(side, Side::Base | Side::Theirs)),
        };
        side = next;
        kept.push_str(&if drops { blank(line) } else { Cow::Borrowed(line) });
        at += line.len();
    }
    // One that never ends is none: what stands there is said as it is.
    if side != Side::Neither {
        return None;
    }
    first.map(|(at, lines)| (Conflict { at, lines, more: count - 1 }, kept))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Neither,
    Ours,
    Base,
    Theirs,
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
