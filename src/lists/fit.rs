//! Text into a number of columns: widths as terminals draw them, cut with a sign where something is missing, but never
//! within a figure or a day.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr;

/// Columns that `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    // Most texts are plain.
    if is_plain(text) { text.len() } else { text.width() }
}

/// Whether every character is a letter for itself, a column wide: one of ASCII, of Europe's languages, or one that the
/// dashboard draws lines and marks with. There is nothing to join and to measure then.
#[must_use]
pub fn is_simple(text: &str) -> bool {
    let alone = |letter| {
        matches!(letter, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '–' | '“' | '”' | '’' | '•' | '…')
            || matches!(letter, '─'..='▟')
    };
    is_plain(text) || text.chars().all(alone)
}

/// Whether every character is one of ASCII that is drawn: a byte each, and a column.
fn is_plain(text: &str) -> bool {
    // All of them are looked at: many at once, which is faster than to stop at the first.
    text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~'))
}

/// `text` cut to at most `columns`, with `…` where something was left out. A word with a figure in it is left out whole: a
/// piece of a day or a count reads as another one.
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
    cut.truncate(before_figure(text, cut.len()).unwrap_or(cut.len()));
    cut.push('…');
    Cow::Owned(cut)
}

/// The same of a name that ends with what tells it apart, an id in brackets or behind a dot: the name before it is cut.
#[must_use]
pub fn fit_named(text: &str, columns: usize) -> Cow<'_, str> {
    if text.len() <= columns || width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let apart = if text.ends_with(')') { text.rfind(" (") } else { text.rfind(" · ") };
    // The number of a rule tells nothing apart.
    let is_rule = |own: &str| own.trim_matches([' ', '(', ')']).strip_prefix(['R', 'D']).is_some_and(is_number);
    match apart.and_then(|at| text.split_at_checked(at)) {
        Some((name, own)) if is_kept(own, columns) && !is_rule(own) => {
            Cow::Owned(format!("{}{own}", fit(name, columns - width(own))))
        }
        _ => fit(text, columns),
    }
}

/// Whether what tells a name apart is kept in so many columns: no more than half of them, since something of the name has to be
/// seen.
#[must_use]
pub fn is_kept(own: &str, columns: usize) -> bool {
    width(own) <= columns / 2
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit())
}

/// Where a word begins that a cut at `at` would go through, if it has a figure in it; of the first word only if it has
/// nothing else, since something has to be shown.
fn before_figure(text: &str, at: usize) -> Option<usize> {
    let (before, after) = text.split_at_checked(at)?;
    let begun = before.rsplit(' ').next().unwrap_or("");
    let ends = after.split(' ').next().unwrap_or("");
    let word = || begun.chars().chain(ends.chars());
    // The sign right behind a whole figure would read as a piece of it, too.
    let through = !begun.is_empty() && word().any(|letter| letter.is_ascii_digit());
    let begins = before.len() - begun.len();
    if through && begins == 0 && word().any(char::is_alphabetic) {
        // Of a word that has to be shown the piece ends before the figure.
        let whole = before.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        return (whole > 0 && whole < at).then_some(whole);
    }
    through.then_some(begins)
}

/// `text` broken at spaces into lines of at most `columns`; a word that is longer is cut into pieces.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    if is_one_line(text, columns) {
        return vec![text.to_owned()];
    }
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
        if is_simple(word) && taken + own <= columns {
            push(&mut lines, word);
            taken += own;
            continue;
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

/// Whether a text stands in a line of that many columns as it is: blanks only stand between words, and one at a time.
#[must_use]
pub fn is_one_line(text: &str, columns: usize) -> bool {
    let letters = text.as_bytes();
    let ends = [letters.first(), letters.last()];
    // A letter has at least a byte for its column.
    (letters.len() <= columns || width(text) <= columns)
        && is_simple(text)
        && !ends.contains(&Some(&b' '))
        && !letters.windows(2).any(|two| two == b"  ")
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}
