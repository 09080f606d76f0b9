//! Text into a number of columns: widths as terminals draw them, cut with a sign where something is missing.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr;

/// Columns that `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` cut to at most `columns`, with `…` where something was left out.
#[must_use]
pub fn fit(text: &str, columns: usize) -> Cow<'_, str> {
    if text.len() <= columns || width(text) <= columns {
        return Cow::Borrowed(text);
    }
    if columns == 0 {
        return Cow::Borrowed("");
    }
    let mut taken = 0;
    let mut cut = String::with_capacity(columns + 3);
    for letter in text.graphemes(true) {
        let own = width(letter);
        if taken + own > columns - 1 {
            break;
        }
        taken += own;
        cut.push_str(letter);
    }
    cut.push('…');
    Cow::Owned(cut)
}

/// `text` broken at spaces into lines of at most `columns`; a word that is longer is cut into pieces.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = vec![String::new()];
    let mut taken = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let own = width(word);
        if taken > 0 && taken + 1 + own <= columns {
            push(&mut lines, " ");
            taken += 1;
        } else if taken > 0 {
            lines.push(String::new());
            taken = 0;
        }
        for letter in word.graphemes(true) {
            let own = width(letter);
            if taken + own > columns && taken > 0 {
                lines.push(String::new());
                taken = 0;
            }
            push(&mut lines, letter);
            taken += own;
        }
    }
    lines
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}
