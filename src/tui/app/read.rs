//! Taking what the state file says: when it is asked for, when it has to wait, and what it may not drop.

use std::sync::Arc;

use super::super::overlay::Overlay;
use super::super::theme::Tone;
use super::disk::{Disk, For};
use super::late::Wish;
use super::{App, EditAt, Effect, NotRead, Reading, Saving};
use crate::domain::Overview;
use crate::file::{Document, SaveError};
use crate::keys::action::{Action, Scope};
use crate::session::Source;

impl App {
    /// Reads the file again. What is not on the disk is dropped for it only when Enter says so.
    pub(super) fn reload(&mut self) -> Vec<Effect> {
        if self.waits_for_save(Action::Reload) {
            return Vec::new();
        }
        if self.is_unsaved() {
            if !self.is_meant(Effect::Reload) {
                self.say(self.text.unsaved_reload(), Tone::Warn);
                return Vec::new();
            }
            self.disk.allow_drop(self.document.text(), For::Any);
        }
        // The configuration first: what it says of the role decides what is shown of the file. What is wrong with it could
        // name what a disguise hides.
        let mut effects = self.with_file(Effect::Reload);
        if self.play.is_none() && self.source != Source::Staged {
            effects.insert(0, Effect::Configure);
        }
        effects
    }

    /// Opens the state file in the editor. What is not on the disk is dropped for what is written there only when Enter
    /// says so.
    pub(crate) fn edit(&mut self, place: EditAt) -> Vec<Effect> {
        if self.waits_for_save(Action::Edit) {
            return Vec::new();
        }
        if self.is_unsaved() {
            if !self.is_meant(Effect::Edit(place.clone())) {
                self.say(self.text.unsaved_edit(), Tone::Warn);
                return Vec::new();
            }
            self.disk.allow_drop(self.document.text(), For::Changed);
        }
        self.with_file(Effect::Edit(place))
    }

    /// What is to be done with the state file, where the run has one.
    fn with_file(&mut self, effect: Effect) -> Vec<Effect> {
        let sentence = match self.source {
            Source::File(_) => return vec![effect],
            Source::Sample if self.play.is_some() => self.text.demo_no_file(),
            Source::Sample => self.text.sample_no_file(),
            Source::Staged => self.text.staged_no_file(),
        };
        self.say(sentence, Tone::Warn);
        Vec::new()
    }

    /// Takes what was read. Nothing takes the focus from under somebody's hands: while a dialog is open it is kept.
    pub(super) fn read(&mut self, read: Result<Reading, NotRead>) {
        match read {
            // How the save that is on its way ends says what the file has.
            Ok(_) if self.is_saving() => {}
            Ok(reading) => {
                self.held = Some(reading);
                self.take_held();
            }
            Err(NotRead { sentence, gone }) => self.not_read(sentence, gone),
        }
        if let Some((sentence, tone)) = self.said_of_config.take() {
            self.say(sentence, tone);
        }
    }

    /// A file that is gone leaves what is shown in memory only.
    fn not_read(&mut self, sentence: String, gone: bool) {
        let held = matches!(self.source, Source::File(_));
        if !gone || !held || self.is_saving() {
            return self.say(sentence, Tone::Bad);
        }
        self.disk.vanish(self.text.why_not_saved(&self.path_shown(), &SaveError::Vanished));
        let sentence = match self.permit() {
            Ok(_) => self.vanished(),
            Err(_) => sentence,
        };
        self.saving = Saving::Failed(sentence.clone());
        self.say(sentence, Tone::Bad);
    }

    /// Takes what was read while a dialog was open, once none is that it could be taken from.
    pub(super) fn take_held(&mut self) {
        if !self.overlays.iter().any(|overlay| overlay.dialog().is_about_state()) {
            self.adopt_held();
        }
    }

    /// Takes what was read, whatever dialog is open. Those that are about what was shown before are closed.
    pub(crate) fn adopt_held(&mut self) {
        if let Some(reading) = self.held.take() {
            self.take(reading);
        }
    }

    /// Whether something was read that is not shown yet.
    pub(crate) fn has_held(&self) -> bool {
        self.held.is_some()
    }

    /// Takes a newly read state. With a faulty one the last good view stays; and what is not on the disk stays unless it
    /// may be dropped.
    fn take(&mut self, Reading { loaded, text }: Reading) {
        let clean = loaded.is_clean();
        if self.is_unsaved() && *self.document.text() != text && !self.disk.may_drop(self.document.text(), &text) {
            self.disk.is_there();
            let known = self.disk.has(&text);
            let keys = [Action::Save, Action::Reload].map(|action| self.keymap.usual(&[Scope::Global], action));
            let [save, reload] = &keys;
            let sentence = if known { self.text.unsaved_kept(save) } else { self.text.unsaved_kept_changed(reload) };
            self.saving = Saving::Failed(sentence.clone());
            return self.say(sentence, Tone::Warn);
        }
        let had_faults = self.has_faults();
        // The faults of the one may be said over the view of the other.
        self.text.guard(self.state.keys().chain(loaded.keys()));
        self.problems = loaded.problems;
        if !clean && !had_faults {
            // The last good view stays, with the faults over it.
            self.overlays.clear();
            self.open_problems();
            return;
        }
        let places = self.places();
        self.state = loaded.state;
        if *self.document.text() == text {
            self.disk.read(&text);
        } else {
            self.disk = Disk::new(Arc::clone(&text));
            (self.document, self.made) = (Document::new(text), None);
        }
        (self.saving, self.wish) = (Saving::Nothing, Wish::Nothing);
        self.role = self.role_given.unwrap_or(self.state.partner.role);
        self.withhold();
        self.find_index = None;
        self.came_from.clear();
        // Help and rules are about no state: who opened them right after the editor keeps them.
        self.overlays.retain(|overlay| {
            let faults = matches!(overlay, Overlay::Problems(_));
            if faults { !clean } else { !overlay.dialog().is_about_state() }
        });
        self.overview = Overview::of(&self.state, self.dates.shown);
        self.rebuild_all(&places);
        if clean && !self.problems.is_empty() {
            self.say(self.text.warnings_hint(self.problems.len()), Tone::Warn);
        } else if clean {
            self.say(self.text.read_again(), Tone::Good);
        } else if self.overlays.is_empty() {
            self.open_problems();
        }
    }
}
