//! Characters that must not be sent to a terminal, a shell or another program as they are.

use unicode_width::UnicodeWidthChar as _;

use super::listed::LINE_ENDS;

/// The first control character or line end of a text (categories Cc, Zl, Zp) and its position in characters, from 1. None is
/// ever written into the state file (D13): where a list is read, tabs and line ends have parted its items before.
#[must_use]
pub fn control(text: &str) -> Option<(usize, char)> {
    let stops = |letter: char| letter.is_control() || LINE_ENDS.contains(&letter);
    text.chars().enumerate().find(|(_, letter)| stops(*letter)).map(|(at, letter)| (at + 1, letter))
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

/// The characters of a text, each with whether it must not be sent as it is. A joiner, or what keeps letters apart, is
/// part of how Persian and Sinhala names and some pictures are written: between letters, or between pictures, it is
/// harmless.
pub fn hidden_in(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut before = None;
    let mut rest = text.chars();
    std::iter::from_fn(move || {
        let letter = rest.next()?;
        let joins = matches!(letter, '\u{200c}' | '\u{200d}')
            && before.zip(rest.clone().next()).is_some_and(|(before, after)| joins_with(before) && joins_with(after));
        before = Some(letter);
        Some((letter, is_hidden(letter) && !joins))
    })
}

/// Whether a character is a letter, a mark on one, or a picture.
fn joins_with(letter: char) -> bool {
    let mark = || !is_hidden(letter) && letter.width() == Some(0);
    letter.is_alphabetic() || matches!(letter, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}') || mark()
}
