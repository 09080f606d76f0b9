//! A bracketed paste while it comes in: its text so far, and whether its end has begun.

use super::heard::Pasted;
use crate::tui::overlay::typing::LONGEST;

/// What a terminal sends before a paste, without its `ESC [`.
pub(super) const BEGIN: &[u8] = b"200~";
/// What a terminal sends after a paste.
pub(super) const END: &[u8] = b"\x1b[201~";
/// Bytes that are kept: four for each character that a field takes at most. However much comes, it costs no memory.
const KEPT: usize = 4 * LONGEST;
/// Bytes of one character after its first.
const TAIL: usize = 3;

/// A paste whose end has not come yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Paste {
    text: Vec<u8>,
    /// Characters after the text that were left out.
    left_out: usize,
    /// How much of the end has come.
    ending: usize,
}

impl Paste {
    /// Takes the next byte; whether the paste is whole with it.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        if END.get(self.ending) == Some(&byte) {
            self.ending += 1;
            return self.ending == END.len();
        }
        // What looked like the end is text. Only its first byte can begin another one.
        let looked = std::mem::take(&mut self.ending);
        for byte in END.iter().take(looked) {
            self.keep(*byte);
        }
        if END.first() == Some(&byte) {
            self.ending = 1;
        } else {
            self.keep(byte);
        }
        false
    }

    fn keep(&mut self, byte: u8) {
        let continues = byte & 0b1100_0000 == 0b1000_0000;
        // The last character that is kept is kept whole.
        let room = if continues && self.left_out == 0 { KEPT + TAIL } else { KEPT };
        if self.text.len() < room {
            self.text.push(byte);
        } else if !continues {
            self.left_out += 1;
        }
    }

    /// The paste, as far as it came.
    pub(super) fn finish(self) -> Pasted {
        Pasted { text: String::from_utf8_lossy(&self.text).into_owned(), left_out: self.left_out }
    }
}
