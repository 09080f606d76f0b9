//! What was heard from the terminal.

use crate::keys::{Chord, Key, Named};

/// What somebody did at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Pressed a key.
    Key(Chord),
    /// Pasted a text.
    Paste(Pasted),
    /// Clicked at a column and row of the screen.
    Click(u16, u16),
    /// Turned the wheel, by so many notches; negative is up.
    Wheel(isize),
    /// Gave the window another size; where a signal says so, this does not.
    Resized,
}

/// A paste, as far as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// Its text.
    pub text: String,
    /// Characters after that which were left out.
    pub left_out: usize,
}

/// Inputs after which a batch is handed on although there is more to read.
pub(super) const BATCH: usize = 16 * 1024;

/// A chord as the key table knows it.
pub(super) fn chord(key: Key, ctrl: bool, alt: bool, shift: bool) -> Chord {
    match key {
        // Old terminals send Ctrl-H for Backspace.
        Key::Char('h') if ctrl => Chord::plain(Key::Named(Named::Backspace)),
        Key::Char(letter) => {
            let letter = if ctrl && !alt { letter.to_ascii_lowercase() } else { letter };
            // Shift is part of a character.
            Chord { key: Key::Char(letter), ctrl, alt, shift: false }
        }
        Key::F(_) | Key::Named(_) => Chord { key, ctrl, alt, shift },
    }
}
