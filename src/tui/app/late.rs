//! Keys that are no commands: typed ahead for a dialog that closed, or without having seen what is asked; and chords as they
//! are meant.

use super::{App, Effect, Message};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::tui::theme::Tone;

/// What was asked for that would drop what is not saved.
#[derive(Debug, Default)]
pub(super) enum Wish {
    #[default]
    Nothing,
    /// It is asked whether this is meant.
    Asked(Effect),
    /// It is, and is being done.
    Meant,
}

/// What dialogs did since that was asked for last.
#[derive(Debug, Default)]
pub(super) struct Turns {
    /// One closed by itself.
    pub(super) closed_by_itself: bool,
    /// Enter answered one, or a question that loses something was opened.
    pub(super) turned: bool,
}

/// Keys that were no commands, as the bottom line tells of them.
#[derive(Debug)]
pub(super) struct Late {
    /// What the bottom line says beside them.
    pub(super) beside: Option<String>,
    count: usize,
    told: String,
}

impl Late {
    const fn beside(said: Option<String>) -> Self {
        Self { beside: said, count: 0, told: String::new() }
    }

    pub(super) fn sentence(&self) -> String {
        self.beside.iter().chain([&self.told]).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

impl App {
    /// Whether Enter answered a dialog, or a question that loses something was opened, since this was asked last: what came
    /// in one piece with that key was typed for something else.
    pub fn turned(&mut self) -> bool {
        std::mem::take(&mut self.turns.turned)
    }

    /// Whether what is asked loses something, and Enter is the answer.
    pub(super) fn asks_before_loss(&self) -> bool {
        matches!(self.wish, Wish::Asked(_))
            || self.overlays.last().is_some_and(|overlay| overlay.dialog().asks_before_loss())
    }

    /// The chord as it is meant where it was pressed.
    pub(super) fn meant(&self, chord: Chord) -> Chord {
        let demo: &[Scope] = if self.play.is_some() { &[Scope::Demo] } else { &[] };
        self.keymap.meant(&[demo, self.scopes()].concat(), chord)
    }

    pub(super) fn resolve(&self, chord: Chord) -> Option<Action> {
        self.keymap.resolve(self.scopes(), self.meant(chord))
    }

    /// A key that was meant for something that is no more, or for something that nobody had seen yet.
    pub(super) fn late_key(&mut self, chord: Chord) {
        let late = self.late.take().unwrap_or_else(|| Late::beside(self.message.take().map(|said| said.text)));
        let count = late.count + 1;
        let told = self.text.late_key(&chord.to_string(), count, self.asks_before_loss());
        let late = Late { count, told, ..late };
        self.message = Some(Message { text: late.sentence(), tone: Tone::Muted });
        self.late = Some(late);
    }

    /// Whether a dialog closed by itself since this was asked last: what was typed for it is no command.
    pub fn closed_by_itself(&mut self) -> bool {
        std::mem::take(&mut self.turns.closed_by_itself)
    }
}
