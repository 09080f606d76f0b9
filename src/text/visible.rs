//! Text of strangers made safe to show: control characters become visible signs and never reach the terminal.

use std::borrow::Cow;

/// `text` with every control character, and every character that would reorder or hide what follows, made visible.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| sign(letter).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|letter| sign(letter).unwrap_or(letter)).collect())
}

/// Whether a character must not be sent as it is.
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    sign(letter).is_some()
}

/// The visible sign of a character that must not be sent as it is.
fn sign(letter: char) -> Option<char> {
    match letter {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)),
        '\u{7f}' => Some('\u{2421}'),
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Some('\u{fffd}'),
        _ => None,
    }
}
