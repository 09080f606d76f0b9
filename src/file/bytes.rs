//! From a path to text: how large that may be, and what is no text.

use std::fs::Metadata;
use std::path::Path;
use std::sync::Arc;

use super::Loaded;
use super::encoding;
use super::guarded;
use super::lines::Lines;
use super::problem::{FileError, Problem, ProblemKind, Severity};

/// The largest state file, in bytes.
pub const LARGEST: u64 = 256 * 1024 * 1024;
/// Sequences that are no UTF-8 after which a file is no text.
const BAD_SEQUENCES: usize = 100;

/// Reads the bytes of a state file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    read_with_metadata(path).map(|(bytes, _)| bytes)
}

/// Reads the bytes of a state file, and what the system knew of it just before.
pub(super) fn read_with_metadata(path: &Path) -> Result<(Vec<u8>, Metadata), FileError> {
    guarded::read_with_metadata(path, LARGEST)
}

/// Reads a state from bytes, and keeps their very text; an empty one where they are no UTF-8.
pub(super) fn parse_kept(bytes: Vec<u8>) -> (Arc<str>, Loaded) {
    match String::from_utf8(bytes) {
        Ok(text) => {
            // The copy replaces the original before anything is read: a large file is in memory once.
            let text: Arc<str> = Arc::from(text);
            let loaded = match memchr::memchr(0, text.as_bytes()) {
                None => super::read::parse(&text),
                Some(at) => no_text(text.as_bytes(), at),
            };
            (text, loaded)
        }
        Err(error) => (Arc::from(""), parse(error.into_bytes())),
    }
}

/// Reads a state from bytes; those that are no text are replaced one for one, so that places hold.
pub(super) fn parse(bytes: Vec<u8>) -> Loaded {
    if encoding::is_utf16(&bytes) {
        return no_text(&bytes, 0);
    }
    if let Some(at) = memchr::memchr(0, &bytes) {
        return no_text(&bytes, at);
    }
    let mut bytes = bytes;
    let mut bad: Vec<(usize, u8)> = Vec::new();
    let mut sequences = 0;
    let mut from = 0;
    let text = loop {
        // The part before `from` is known to be right: each byte is looked at once.
        let Err(error) = std::str::from_utf8(bytes.get(from..).unwrap_or_default()) else {
            match String::from_utf8(bytes) {
                Ok(text) => break text,
                Err(_) => return Loaded::default(),
            }
        };
        let at = from + error.valid_up_to();
        let length = error.error_len().unwrap_or(bytes.len() - at);
        sequences += 1;
        if sequences > BAD_SEQUENCES {
            return no_text(&bytes, bad.first().map_or(at, |(at, _)| *at));
        }
        let same_line = bad.last().is_some_and(|(last, _)| {
            bytes.get(*last..at).is_some_and(|between| memchr::memchr(b'\n', between).is_none())
        });
        if let Some(first) = bytes.get(at).filter(|_| !same_line) {
            bad.push((at, *first));
        }
        if let Some(sequence) = bytes.get_mut(at..at + length) {
            sequence.fill(b'?');
        }
        from = at + length;
    };
    let mut loaded = super::read::parse(&text);
    let lines = Lines::new(&text);
    for (at, byte) in bad {
        let place = lines.place(at);
        let (line, column) = (place.line, place.column);
        let kind = ProblemKind::NotUtf8 { byte };
        loaded.problems.push(Problem { line, column, severity: Severity::Error, kind });
    }
    loaded.problems.sort_by_key(|problem| (problem.line, problem.column));
    loaded
}

/// A file that is no text: only the first byte that says so is named.
fn no_text(bytes: &[u8], at: usize) -> Loaded {
    let (at, kind) = if encoding::is_utf16(bytes) { (0, ProblemKind::Utf16) } else { (at, ProblemKind::NotText) };
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
    let place = Lines::new(&before).place(before.len());
    let (line, column) = (place.line, place.column);
    let problem = Problem { line, column, severity: Severity::Error, kind };
    Loaded { problems: vec![problem], ..Loaded::default() }
}
