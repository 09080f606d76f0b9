//! Cuts a text at its top-level headers, with the lexer of the TOML parser: a header inside a text or a list is none.
//!
//! Says nothing about what is right. Where blocks alone would not give the verdict of the whole text, it says so.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "tokens are those of the TOML lexer; what is none of the named ones has no meaning there"
)]

mod kept;

use std::collections::HashMap;
use std::ops::Range;

pub(super) use kept::Blocks;

use toml_parser::lexer::TokenKind;
use toml_parser::{Raw, Source, Span};

use crate::domain::record::Table;

/// Whether it is the name of a table at the top of a state file.
fn is_table(name: &str) -> bool {
    Table::TOP.iter().any(|table| table.as_word() == name)
}

/// A top-level table with its sub-tables, or what stands before the first one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// The byte at which something is surely malformed, where the cutting noticed.
    pub(super) broken: Option<usize>,
    /// Whether it is the first one: the top of the file, before any header.
    pub(super) top: bool,
}

impl Block {
    /// All of a text.
    pub(super) fn whole(text: &str) -> Self {
        Self { range: 0..text.len(), broken: None, top: true }
    }
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cut {
    /// Blocks, each of which can be read alone; they cover the text up to `end`, past which it is garbage.
    Blocks {
        /// The blocks.
        blocks: Vec<Block>,
        /// Where cutting stopped, if it did.
        stopped: Option<usize>,
    },
    /// Only the whole text can be judged: the header, or key, at this byte belongs to something before it.
    Whole(usize),
}

/// Malformed expressions after which a text is taken for garbage.
const GARBAGE: usize = 1_000;
/// Fields of one table after which it is no record, and unknown tables after which a file is no state.
const FIELDS: usize = 10_000;
/// Bytes of the blocks that are given at once, and pieces that a smaller text is given in, for two to have an even share.
const AT_ONCE: usize = 128 * 1024;
const PIECES: usize = 8;
/// Brackets deeper than the parser allows.
const DEEP: usize = 100;
/// Tokens of the longest header that is looked at.
const HEADER: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// At the start of a line, outside brackets.
    Start,
    /// In a header.
    Header,
    /// In the key of a field.
    Key,
    /// In a value, or after one.
    Value,
    /// In something malformed that ends with the line.
    Skip,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    Field,
    Table,
    Tables,
}

/// A token of the lexer, at its place in the whole text.
#[derive(Debug, Clone, Copy)]
struct Token {
    kind: TokenKind,
    span: Span,
}

impl Token {
    fn kind(self) -> TokenKind {
        self.kind
    }

    fn span(self) -> Span {
        self.span
    }
}

struct Cutter<'t, 'g> {
    text: &'t str,
    /// Takes blocks as soon as they are cut.
    give: Option<&'g mut dyn FnMut(Vec<Block>)>,
    at: At,
    depth: usize,
    /// Whether only blanks stand before this on its line.
    line_start: bool,
    header: Vec<Token>,
    key: Option<Span>,
    blocks: Vec<Block>,
    /// Name of the block that is being cut; `None` for the first.
    name: Option<String>,
    names: HashMap<String, Name>,
    /// Where the header or field that is being read begins.
    begun: usize,
    malformed: usize,
    fields: usize,
    /// Tables that the state format does not know.
    strangers: usize,
}

/// Cuts a text.
pub(super) fn cut(text: &str) -> Cut {
    cut_named(text, None).0
}

/// Cuts a text, and gives its blocks as soon as there are many; what it returns are the last ones. Where that is
/// [`Cut::Whole`], those that were given count for nothing.
pub(super) fn cut_giving(text: &str, give: &mut dyn FnMut(Vec<Block>)) -> Cut {
    cut_named(text, Some(give)).0
}

/// Cuts a text, and says which names stand at its top.
fn cut_named(text: &str, give: Option<&mut dyn FnMut(Vec<Block>)>) -> (Cut, HashMap<String, Name>) {
    let mut cutter = Cutter {
        text,
        give,
        at: At::Start,
        depth: 0,
        line_start: true,
        header: Vec::new(),
        key: None,
        blocks: vec![Block::whole(text)],
        name: None,
        names: HashMap::new(),
        begun: 0,
        malformed: 0,
        fields: 0,
        strangers: 0,
    };
    let mut base = 0;
    'restart: while let Some(rest) = text.get(base..) {
        for token in Source::new(rest).lex() {
            let span = Span::new_unchecked(token.span().start() + base, token.span().end() + base);
            let token = Token { kind: token.kind(), span };
            if let Err(odd) = cutter.take(token) {
                return (Cut::Whole(odd), cutter.names);
            }
            if cutter.malformed > GARBAGE || cutter.fields.max(cutter.strangers) > FIELDS {
                return cutter.end(Some(span.end()));
            }
            if cutter.at == At::Skip {
                // To the end of the line in one step: it may be the rest of 50 MB.
                let found = text.get(span.start()..).and_then(|rest| memchr::memchr(b'\n', rest.as_bytes()));
                let Some(found) = found else { break };
                base = span.start() + found + 1;
                (cutter.at, cutter.line_start) = (At::Start, true);
                continue 'restart;
            }
        }
        break;
    }
    cutter.end(None)
}

impl Cutter<'_, '_> {
    fn end(mut self, stopped: Option<usize>) -> (Cut, HashMap<String, Name>) {
        if let (Some(last), Some(end)) = (self.blocks.last_mut(), stopped) {
            last.range.end = end.max(last.range.start);
            last.broken.get_or_insert(end);
        }
        (Cut::Blocks { blocks: self.blocks, stopped }, self.names)
    }

    /// Takes the next token; an error is the byte that makes blocks unfit.
    fn take(&mut self, token: Token) -> Result<(), usize> {
        let kind = token.kind();
        let line_start = self.line_start;
        self.line_start = match kind {
            TokenKind::Newline => true,
            TokenKind::Whitespace => line_start,
            _ => false,
        };
        self.unclosed(token);
        if line_start && kind == TokenKind::LeftSquareBracket && self.depth > 0 && self.is_known_header(token) {
            // A bare word inside a list is never right, so this is the next table after an unclosed bracket.
            (self.depth, self.at) = (0, At::Start);
        }
        match self.at {
            At::Start => self.start(token),
            At::Header => return self.header(token),
            At::Key => self.key(token),
            At::Value => self.value(token),
            At::Skip => {}
        }
        Ok(())
    }

    fn start(&mut self, token: Token) {
        self.begun = token.span().start();
        match token.kind() {
            TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment | TokenKind::Eof => {}
            TokenKind::LeftSquareBracket => {
                self.header.clear();
                self.header.push(token);
                self.at = At::Header;
            }
            TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString => {
                self.fields += 1;
                self.key = Some(token.span());
                self.at = At::Key;
                if self.name.is_none() {
                    self.header.clear();
                    self.header.push(token);
                }
            }
            _ => self.malformed(token),
        }
    }

    fn key(&mut self, token: Token) {
        match token.kind() {
            TokenKind::Equals => {
                self.at = At::Value;
                if self.name.is_none()
                    && let Some(first) = self.header.first().copied()
                {
                    self.names.insert(self.decoded(first), Name::Field);
                }
            }
            TokenKind::Atom
            | TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::Dot
            | TokenKind::Whitespace => {}
            _ => self.malformed(token),
        }
    }

    fn value(&mut self, token: Token) {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                self.depth += 1;
                if self.depth > DEEP {
                    self.depth = 0;
                    self.malformed(token);
                }
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                self.depth = self.depth.saturating_sub(1);
            }
            TokenKind::Newline if self.depth == 0 => self.at = At::Start,
            _ => {}
        }
    }

    fn header(&mut self, token: Token) -> Result<(), usize> {
        match token.kind() {
            TokenKind::Newline | TokenKind::Comment | TokenKind::Eof => {
                self.at = if token.kind() == TokenKind::Newline { At::Start } else { At::Value };
                self.begin()
            }
            _ if self.header.len() < HEADER => {
                self.header.push(token);
                Ok(())
            }
            _ => {
                self.malformed(token);
                Ok(())
            }
        }
    }

    /// A whole header line was read: begins a block, goes on with the last one, or gives up on blocks.
    fn begin(&mut self) -> Result<(), usize> {
        let Some(start) = self.header.first().map(|token| token.span().start()) else { return Ok(()) };
        let tokens: Vec<Token> =
            self.header.iter().copied().filter(|token| token.kind() != TokenKind::Whitespace).collect();
        let adjacent = |first: Token, second: Token| first.span().end() == second.span().start();
        let bracket = |token: Token, kind: TokenKind| token.kind() == kind;
        let list = matches!(self.header.as_slice(), [first, second, ..]
            if bracket(*second, TokenKind::LeftSquareBracket) && adjacent(*first, *second));
        let brackets = if list { 2 } else { 1 };
        let path = tokens.get(brackets..).unwrap_or_default();
        let first = path.first().copied().filter(|token| is_key(*token));
        let Some(first) = first else {
            self.note(start);
            return Ok(());
        };
        let name = self.decoded(first);
        let single = !matches!(path.get(1), Some(token) if bracket(*token, TokenKind::Dot));
        let mut end = 1;
        while let Some([dot, key]) = path.get(end..end + 2) {
            if !bracket(*dot, TokenKind::Dot) || !is_key(*key) {
                break;
            }
            end += 2;
        }
        let closed = match path.get(end..).unwrap_or_default() {
            [end] => !list && bracket(*end, TokenKind::RightSquareBracket),
            [one, two] => {
                let both = [one, two].iter().all(|token| bracket(**token, TokenKind::RightSquareBracket));
                list && both && adjacent(*one, *two)
            }
            _ => false,
        };
        if !closed {
            if single && is_table(&name) {
                self.open(start, name);
            }
            self.note(start);
            return Ok(());
        }
        self.fields = 0;
        if !single {
            return if self.name.as_deref() == Some(name.as_str()) { Ok(()) } else { Err(start) };
        }
        let kind = if list { Name::Tables } else { Name::Table };
        match self.names.get(&name) {
            None => {
                self.names.insert(name.clone(), kind);
            }
            Some(Name::Tables) if list => {}
            Some(_) => return Err(start),
        }
        self.open(start, name);
        Ok(())
    }

    fn open(&mut self, start: usize, name: String) {
        if let Some(last) = self.blocks.last_mut() {
            last.range.end = start;
        }
        let begun = self.blocks.first().map_or(start, |first| first.range.start);
        let at_once = AT_ONCE.min(self.text.len() / PIECES);
        if let Some(give) = self.give.as_mut().filter(|_| start - begun >= at_once) {
            give(std::mem::take(&mut self.blocks));
        }
        self.blocks.push(Block { range: start..self.text.len(), broken: None, top: false });
        self.strangers += usize::from(!is_table(&name));
        self.name = Some(name);
        self.fields = 0;
    }

    fn malformed(&mut self, token: Token) {
        self.note(self.begun);
        self.at = if token.kind() == TokenKind::Newline { At::Start } else { At::Skip };
    }

    fn note(&mut self, at: usize) {
        self.malformed += 1;
        if let Some(last) = self.blocks.last_mut() {
            last.broken.get_or_insert(at);
        }
    }

    /// Notes a text of several lines that runs to the end of the file.
    fn unclosed(&mut self, token: Token) {
        let mark = match token.kind() {
            TokenKind::MlBasicString => "\"\"\"",
            TokenKind::MlLiteralString => "'''",
            _ => return,
        };
        let (start, end) = (token.span().start(), token.span().end());
        let closed = end - start >= 6 && self.text.get(..end).is_some_and(|text| text.ends_with(mark));
        if !closed {
            self.note(start);
        }
    }

    /// Whether a bracket begins `[name]` or `[[name]]` with a name of the state format.
    fn is_known_header(&self, token: Token) -> bool {
        let Some(rest) = self.text.get(token.span().start()..).and_then(|rest| rest.strip_prefix('[')) else {
            return false;
        };
        let rest = rest.strip_prefix('[').unwrap_or(rest).trim_start_matches([' ', '\t']);
        let length = rest.bytes().take(20).take_while(|byte| byte.is_ascii_lowercase() || *byte == b'_').count();
        let (name, after) = rest.split_at_checked(length).unwrap_or(("", rest));
        is_table(name) && after.trim_start_matches([' ', '\t']).starts_with(']')
    }

    /// The name that a token of a key stands for.
    fn decoded(&self, token: Token) -> String {
        let mut name = std::borrow::Cow::Borrowed("");
        let encoding = token.kind().encoding();
        if let Some(text) = self.text.get(token.span().start()..token.span().end()) {
            Raw::new_unchecked(text, encoding, token.span()).decode_key(&mut name, &mut ());
        }
        name.into_owned()
    }
}

fn is_key(token: Token) -> bool {
    matches!(token.kind(), TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString)
}
