//! Import: what is asked outside for its dialog, and the answers.

use std::sync::Arc;

use super::super::overlay::Overlay;
use super::super::overlay::import::Import;
use super::super::theme::Tone;
use super::{App, Effect};
use crate::exchange::import::Read;

impl App {
    /// Opens the import, where something may be recorded.
    pub(super) fn open_import(&mut self) -> Vec<Effect> {
        if let Err(sentence) = self.permit() {
            self.say(sentence, Tone::Bad);
            return Vec::new();
        }
        self.overlays.push(Overlay::Import(Import::default()));
        vec![Effect::List(String::new())]
    }

    /// Takes what a path may go on with.
    pub(super) fn listed(&mut self, typed: &str, names: Vec<String>) {
        if let Some(Overlay::Import(import)) = self.overlays.last_mut() {
            import.listed(typed, names);
        }
    }

    /// Takes a file that was read, or why it was not.
    pub(super) fn brought(&mut self, read: Result<Arc<Read>, String>) {
        // Another dialog over it, such as the help, is none to be disturbed.
        let Some(at) = self.overlays.iter().rposition(|overlay| matches!(overlay, Overlay::Import(_))) else { return };
        let mut overlay = self.overlays.remove(at);
        if let Overlay::Import(import) = &mut overlay {
            import.brought(&self.scene(), read);
        }
        self.overlays.insert(at, overlay);
    }
}
