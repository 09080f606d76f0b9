//! Looks a large block through before it is read: the parser keeps every fault that it finds, and a fault takes a hundred
//! times the memory of the byte that it is about.

use toml_parser::decoder::Encoding;
use toml_parser::parser::{EventReceiver, RecursionGuard, parse_document};
use toml_parser::{ErrorSink, ParseError, Raw, Source, Span};

/// Bytes from which on a block is looked through; what a smaller one can have of faults is little.
pub(super) const LOOKED_THROUGH: usize = 64 * 1024;
/// Bytes of the beginning that is looked at first.
const BEGINNING: usize = 256 * 1024;
/// Faults of one block after which it is garbage.
const GARBAGE: usize = 1_000;
/// How deep values may stand in each other.
const DEEP: u32 = 80;

/// The byte at which a block that is garbage is broken first; none of one that is no garbage.
pub(super) fn begins(block: &str) -> Option<usize> {
    // Mostly the beginning tells, in a small part of the memory; where that is cut off a few faults come of it.
    let beginning = (0..=BEGINNING).rev().find_map(|end| block.get(..end));
    beginning.filter(|own| own.len() < block.len()).and_then(begins_in).or_else(|| begins_in(block))
}

/// The same of a text, all of it at once.
fn begins_in(text: &str) -> Option<usize> {
    let tokens = Source::new(text).lex().into_vec();
    let (mut look, mut faults) = (Look { text }, Faults::default());
    parse_document(&tokens, &mut RecursionGuard::new(&mut look, DEEP), &mut faults);
    faults.first.filter(|_| faults.count > GARBAGE)
}

/// What the parser finds wrong, counted.
#[derive(Debug, Default)]
struct Faults {
    count: usize,
    first: Option<usize>,
}

impl ErrorSink for Faults {
    fn report_error(&mut self, error: ParseError) {
        self.count += 1;
        let at = error.unexpected().map(|span| span.start());
        self.first = self.first.into_iter().chain(at).min();
    }
}

/// Judges keys and values as the parser does that keeps them.
struct Look<'t> {
    text: &'t str,
}

impl<'t> Look<'t> {
    fn raw(&self, span: Span, encoding: Option<Encoding>) -> Option<Raw<'t>> {
        let own = self.text.get(span.start()..span.end())?;
        Some(Raw::new_unchecked(own, encoding, span))
    }
}

impl EventReceiver for Look<'_> {
    fn simple_key(&mut self, span: Span, kind: Option<Encoding>, error: &mut dyn ErrorSink) {
        if let Some(raw) = self.raw(span, kind) {
            raw.decode_key(&mut (), error);
        }
    }

    fn scalar(&mut self, span: Span, kind: Option<Encoding>, error: &mut dyn ErrorSink) {
        if let Some(raw) = self.raw(span, kind) {
            let _ = raw.decode_scalar(&mut (), error);
        }
    }

    fn whitespace(&mut self, span: Span, error: &mut dyn ErrorSink) {
        if let Some(raw) = self.raw(span, None) {
            raw.decode_whitespace(error);
        }
    }

    fn comment(&mut self, span: Span, error: &mut dyn ErrorSink) {
        if let Some(raw) = self.raw(span, None) {
            raw.decode_comment(error);
        }
    }

    fn newline(&mut self, span: Span, error: &mut dyn ErrorSink) {
        if let Some(raw) = self.raw(span, None) {
            raw.decode_newline(error);
        }
    }
}
