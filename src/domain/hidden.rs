//! Characters that must not be sent to a terminal, a shell or another program as they are.

/// The first control character of a text (category Cc) and its position in characters, from 1. None is ever written into
/// the state file (D13): where a list is read, tabs and line ends have parted its items before.
#[must_use]
pub fn control(text: &str) -> Option<(usize, char)> {
    text.chars().enumerate().find(|(_, letter)| letter.is_control()).map(|(at, letter)| (at + 1, letter))
}

/// Whether a terminal or a shell would obey a character, or whether it hides or reorders what follows.
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}
