//! Text of strangers made safe to show: control characters become visible signs and never reach the terminal.

use std::borrow::Cow;

use crate::domain::hidden::hidden_in;
pub use crate::domain::hidden::is_hidden;

/// `text` with every control character, and every character that would reorder or hide what follows, made visible.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(hidden_in(text).map(|(letter, hidden)| if hidden { sign(letter) } else { letter }).collect())
}

/// The visible sign of a character that must not be sent as it is.
fn sign(letter: char) -> char {
    match letter {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        _ => '\u{fffd}',
    }
}
