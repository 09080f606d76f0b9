//! What goes into a text field at once: pastes, and letters that came together. Each is one text, cut to what its field
//! takes, with a word about what was left out.

use super::{App, Effect};
use crate::domain::listed::LINE_ENDS;
use crate::keys::Chord;
use crate::tui::overlay::dialog::{Letters, Pasted};
use crate::tui::overlay::typing::{LONGEST, LONGEST_QUERY, cut};
use crate::tui::theme::Tone;

impl App {
    /// Takes a pasted text, of which so many characters more were left out already.
    pub(super) fn paste(&mut self, pasted: &str, left_out: usize) -> Vec<Effect> {
        self.message = None;
        let Some(mut overlay) = self.overlays.pop() else {
            self.say(self.text.paste_where(), Tone::Muted);
            return Vec::new();
        };
        // No field takes more.
        let (pasted, more) = cut(pasted, LONGEST);
        // A form refuses what may not be written, with its place; what is only searched for needs none of it.
        let field = overlay.dialog().letters();
        let keeps = field.is_some_and(|field| field.exact);
        let clean = |line: &str| {
            let letters = line.chars().filter(|letter| keeps || *letter == '\t' || !letter.is_control());
            letters.collect::<String>().trim().to_owned()
        };
        let lines: Vec<String> = pasted.split(LINE_ENDS).map(clean).filter(|line| !line.is_empty()).collect();
        let Pasted { after, left_out: no_room } = overlay.dialog_mut().paste(&self.scene(), &lines);
        let effects = self.after(overlay, after);
        let left_out = no_room.map_or(0, |no_room| left_out + more + no_room);
        if left_out > 0 {
            self.say(self.text.paste_cut(left_out, room(field)), Tone::Warn);
        }
        effects
    }

    /// The letter that a key types into the dialog on top, where it does nothing else. A terminal without bracketed pastes
    /// sends a whole text as such keys.
    #[must_use]
    pub fn types(&self, chord: Chord) -> Option<char> {
        let field = self.overlays.last().and_then(|overlay| overlay.dialog().letters());
        let field = field.is_some_and(|field| field.together);
        let chord = self.meant(chord);
        let only = field && self.play.is_none() && self.keymap.resolve(self.scopes(), chord).is_none();
        chord.typed().filter(|_| only)
    }

    /// Takes letters that came together, as if each was typed.
    pub(super) fn typed(&mut self, letters: &str) -> Vec<Effect> {
        self.message = None;
        let Some(mut overlay) = self.overlays.pop() else { return Vec::new() };
        let most = room(overlay.dialog().letters());
        let Pasted { after, left_out } = overlay.dialog_mut().paste(&self.scene(), &[letters.to_owned()]);
        let effects = self.after(overlay, after);
        if left_out.is_some_and(|left_out| left_out > 0) {
            self.say(self.text.field_full(most), Tone::Warn);
        }
        effects
    }
}

/// Characters that a field takes.
fn room(field: Option<Letters>) -> usize {
    field.map_or(LONGEST_QUERY, |field| field.most)
}
