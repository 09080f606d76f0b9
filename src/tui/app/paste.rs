//! What goes into a text field at once: pastes, and letters that came together. Each is one text, cut to what its field
//! takes, with a word about what was left out.

use super::App;
use crate::keys::Chord;
use crate::tui::overlay::Overlay;
use crate::tui::overlay::typing::{LONGEST, cut};
use crate::tui::theme::Tone;

impl App {
    /// Takes a pasted text, of which so many characters more were left out already.
    pub(super) fn paste(&mut self, pasted: &str, left_out: usize) {
        self.message = None;
        let Some(overlay) = self.overlays.pop() else {
            self.say(self.text.paste_where(), Tone::Muted);
            return;
        };
        // No field takes more.
        let (pasted, more) = cut(pasted, LONGEST);
        // A form refuses what may not be written, with its place; what is only searched for needs none of it.
        let keeps = matches!(overlay, Overlay::Form(_));
        let clean = |line: &str| {
            let letters = line.chars().filter(|letter| keeps || *letter == '\t' || !letter.is_control());
            letters.collect::<String>().trim().to_owned()
        };
        let lines: Vec<String> = pasted.split(['\n', '\r']).map(clean).filter(|line| !line.is_empty()).collect();
        let most = overlay.room();
        let Some(no_room) = overlay.paste(self, &lines) else { return };
        let left_out = left_out + more + no_room;
        if left_out > 0 {
            self.say(self.text.paste_cut(left_out, most), Tone::Warn);
        }
    }

    /// The letter that a key types into the dialog on top, where it does nothing else. A terminal without bracketed pastes
    /// sends a whole text as such keys.
    #[must_use]
    pub fn types(&self, chord: Chord) -> Option<char> {
        let field = matches!(
            self.overlays.last(),
            Some(Overlay::Form(_) | Overlay::Find(_) | Overlay::Help(_) | Overlay::Filter(_))
        );
        let chord = self.meant(chord);
        let only = field && self.play.is_none() && self.keymap.resolve(self.scopes(), chord).is_none();
        chord.typed().filter(|_| only)
    }

    /// Takes letters that came together, as if each was typed.
    pub(super) fn typed(&mut self, letters: &str) {
        self.message = None;
        let Some(overlay) = self.overlays.pop() else { return };
        let most = overlay.room();
        if overlay.paste(self, &[letters.to_owned()]).is_some_and(|left_out| left_out > 0) {
            self.say_full(most);
        }
    }

    /// Says that a field takes no more than so many characters.
    pub(in crate::tui) fn say_full(&mut self, most: usize) {
        self.say(self.text.field_full(most), Tone::Warn);
    }
}
