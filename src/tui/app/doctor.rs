//! The doctor: what is asked outside for its dialog, and the answers.

use super::super::overlay::Overlay;
use super::super::overlay::doctor::Doctor;
use super::super::theme::Tone;
use super::{App, Effect};
use crate::file::Condition;
use crate::session::Source;

impl App {
    /// Opens it; the file itself is looked at outside.
    pub(super) fn open_doctor(&mut self) -> Vec<Effect> {
        let Source::File(_) = self.source else {
            self.overlays.push(Overlay::Doctor(Doctor::new(&self.scene(), false)));
            return Vec::new();
        };
        self.overlays.push(Overlay::Doctor(Doctor::new(&self.scene(), true)));
        vec![Effect::Examine { has_keys: self.state.keys().next().is_some() }]
    }

    /// Takes what is odd about the file itself.
    pub(super) fn examined(&mut self, conditions: &[Condition]) {
        // Another dialog over it, such as the help, is none to be disturbed.
        let Some(at) = self.overlays.iter().rposition(|overlay| matches!(overlay, Overlay::Doctor(_))) else { return };
        let mut overlay = self.overlays.remove(at);
        if let Overlay::Doctor(doctor) = &mut overlay {
            doctor.examined(&self.scene(), conditions);
        }
        self.overlays.insert(at, overlay);
    }

    /// Mends the file itself, where something may be written.
    pub(super) fn mend(&mut self, conditions: Vec<Condition>) -> Vec<Effect> {
        match self.permit() {
            Ok(permit) => vec![Effect::Mend(conditions, permit)],
            Err(sentence) => {
                self.say(sentence, Tone::Bad);
                Vec::new()
            }
        }
    }

    /// Says how mending the file ended.
    pub(super) fn mended(&mut self, mended: Result<usize, String>) {
        match mended {
            Ok(count) => self.say(self.text.doctor_mended_file(count), Tone::Good),
            Err(sentence) => self.say(sentence, Tone::Bad),
        }
    }
}
