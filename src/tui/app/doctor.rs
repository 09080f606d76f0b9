//! The doctor: what is asked outside for its dialog, and the answers.

use super::super::intent::Mending;
use super::super::overlay::Overlay;
use super::super::overlay::doctor::Doctor;
use super::super::theme::Tone;
use super::{App, Effect};
use crate::domain::command::Command;
use crate::file::{Condition, InUse};
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
    pub(super) fn examined(&mut self, conditions: &[Condition], paths: &[InUse]) {
        // Another dialog over it, such as the help, is none to be disturbed.
        let Some(at) = self.overlays.iter().rposition(|overlay| matches!(overlay, Overlay::Doctor(_))) else { return };
        let mut overlay = self.overlays.remove(at);
        if let Overlay::Doctor(doctor) = &mut overlay {
            doctor.examined(&self.scene(), conditions, paths);
        }
        self.overlays.insert(at, overlay);
    }

    /// Mends the records as one step, then the file itself, where something may be written.
    pub(super) fn mend(&mut self, mending: Mending) -> Vec<Effect> {
        let Mending { records, file, .. } = mending;
        let permit = match self.permit() {
            Ok(permit) => permit,
            Err(sentence) => {
                self.say(sentence, Tone::Bad);
                return Vec::new();
            }
        };
        let many = if let Some(Command::Several(all)) = &records { all.len() } else { 0 };
        let mut effects = records.map_or_else(Vec::new, |command| self.run_or_say(command));
        // Whatever is not done of them is said, and not counted.
        let many = if effects.is_empty() { 0 } else { many };
        if !file.is_empty() {
            effects.push(Effect::Mend(file, many, permit));
        }
        effects
    }

    /// Says how mending ended.
    pub(super) fn mended(&mut self, mended: Result<(usize, usize), String>) {
        match mended {
            Ok((records, file)) => self.say(self.text.doctor_mended_here(records + file, records), Tone::Good),
            Err(sentence) => self.say(sentence, Tone::Bad),
        }
    }
}
