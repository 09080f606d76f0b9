//! Bytes of a text to lines and columns.

use std::cell::{Cell, OnceCell};

use super::problem::Place;

/// The line starts of a text; looked for only when a place is asked.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: OnceCell<Vec<usize>>,
    /// The last answer: the next question is mostly on the same line, which may be long.
    last: Cell<(usize, usize, usize)>,
}

const MARK: &str = "\u{feff}";

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, starts: OnceCell::new(), last: Cell::new((usize::MAX, 0, 0)) }
    }

    /// Line and column of a byte, both from 1; columns count characters, and a byte order mark is none.
    pub(super) fn place(&self, at: usize) -> Place {
        let starts = self.starts.get_or_init(|| {
            let ends = memchr::memchr_iter(b'\n', self.text.as_bytes());
            std::iter::once(0).chain(ends.map(|end| end + 1)).collect()
        });
        let at = at.min(self.text.len());
        let line = starts.partition_point(|start| *start <= at);
        let mut start = line.checked_sub(1).and_then(|line| starts.get(line)).copied().unwrap_or(0);
        if line == 1 && self.text.starts_with(MARK) {
            start = MARK.len();
        }
        let (known, known_at, known_column) = self.last.get();
        let (from, before) =
            if known == line && known_at <= at && known_at >= start { (known_at, known_column) } else { (start, 0) };
        let column = before + self.text.get(from..at.max(from)).map_or(0, |text| text.chars().count());
        self.last.set((line, at.max(from), column));
        Place { line, column: column + 1 }
    }
}
