//! Text of strangers made safe to show: control characters become visible signs and never reach the terminal.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar as _;

use crate::domain::hidden::hidden_in;
pub use crate::domain::hidden::is_hidden;

/// What carries a mark that has no letter before it.
const CARRIER: char = '◌';

/// `text` with every control character, and every character that would reorder or hide what follows, made visible; a mark at
/// its beginning, which would be drawn over whatever stands before it, is carried by a sign of its own.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let carried =
        text.chars().next().filter(|letter| !letter.is_ascii() && !is_hidden(*letter) && letter.width() == Some(0));
    if carried.is_none() && !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let letters = hidden_in(text).map(|(letter, hidden)| if hidden { sign(letter) } else { letter });
    Cow::Owned(carried.map(|_| CARRIER).into_iter().chain(letters).collect())
}

/// The visible sign of a character that must not be sent as it is.
fn sign(letter: char) -> char {
    match letter {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        _ => '\u{fffd}',
    }
}
