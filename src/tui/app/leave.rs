//! Saving what is shown, and leaving: what is not on the disk is never lost without a word.

use std::sync::Arc;

use super::super::overlay::Overlay;
use super::super::overlay::unsaved::Unsaved;
use super::super::theme::Tone;
use super::late::Wish;
use super::{App, Effect, Elsewhere, Left, NotSaved, Saving};
use crate::file::Permit;
use crate::keys::action::{Action, Scope};
use crate::session::Source;

impl App {
    /// Whether something of this run is not surely on the disk.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        matches!(self.source, Source::File(_)) && self.disk.lacks(self.document.text())
    }

    /// Whether a save is on its way.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        self.disk.is_going()
    }

    /// Sends what is shown on its way to the disk.
    pub(super) fn send(&mut self, permit: Permit) -> Vec<Effect> {
        self.saving = Saving::Going;
        // What was read before is older than what the disk will have.
        self.held = None;
        self.disk
            .send(self.document.text(), self.settings.versions.into(), permit)
            .map(Effect::Save)
            .into_iter()
            .collect()
    }

    /// Tries again to save what could not be saved.
    pub(crate) fn save_again(&mut self) -> Vec<Effect> {
        match self.permit() {
            Err(sentence) => {
                self.say(sentence, Tone::Bad);
                Vec::new()
            }
            Ok(_) if !self.is_unsaved() || self.is_saving() => {
                self.say(self.text.done_nothing(), Tone::Muted);
                Vec::new()
            }
            Ok(permit) => {
                self.saving = Saving::Going;
                self.disk
                    .send_again(self.document.text(), self.settings.versions.into(), permit)
                    .map(Effect::Save)
                    .into_iter()
                    .collect()
            }
        }
    }

    /// Takes how saving went: the time of day, or why not.
    pub(super) fn saved(&mut self, result: Result<String, NotSaved>) -> Vec<Effect> {
        self.disk.ended(result.as_ref().map(drop));
        match result {
            Ok(time) => {
                // What was changed meanwhile is next.
                if let (true, Some(permit)) = (self.is_unsaved(), self.disk.permit()) {
                    return self.send(permit);
                }
                self.saving = Saving::Saved(time);
                match self.then.take() {
                    None => Vec::new(),
                    Some(action) => self.act(action),
                }
            }
            // A file that was gone is back: what names the text that it was made from goes by what stands there now.
            Err(NotSaved { left: Left::Taken, .. }) if self.disk.permit().is_some() => {
                self.disk.permit().map_or_else(Vec::new, |permit| self.send(permit))
            }
            Err(mut not) => {
                if not.left == Left::Gone {
                    not.sentence = self.vanished();
                }
                let leaves = matches!(self.then.take(), Some(Action::Quit | Action::QuitNow));
                self.say(not.sentence.clone(), Tone::Bad);
                // Nothing of ours may be missing there: what was undone meanwhile needs no saving.
                self.saving = if self.is_unsaved() { Saving::Failed(not.sentence) } else { Saving::Nothing };
                if leaves && self.is_unsaved() {
                    self.ask_before_leaving();
                }
                Vec::new()
            }
        }
    }

    /// Whether an action has to wait for the save that is on its way; it is done when that has ended well.
    pub(super) fn waits_for_save(&mut self, action: Action) -> bool {
        if !self.is_saving() {
            return false;
        }
        self.then = Some(action);
        self.say(self.text.saving(), Tone::Strong);
        true
    }

    /// Whether what drops what is not saved was answered to be meant; else that is the question now.
    pub(super) fn is_meant(&mut self, wish: Effect) -> bool {
        let meant = matches!(self.wish, Wish::Meant);
        if !meant {
            self.wish = Wish::Asked(wish);
        }
        meant
    }

    /// Does what was wished for, and is meant.
    pub(super) fn grant(&mut self, wish: Effect) -> Vec<Effect> {
        self.wish = Wish::Meant;
        let effects = match wish {
            Effect::Reload => self.reload(),
            Effect::Edit(place) => self.edit(place),
            Effect::Switch(path) => self.switch(path),
            // Nothing else waits for an answer.
            Effect::Quit
            | Effect::Suspend
            | Effect::Mouse(_)
            | Effect::Configure
            | Effect::Save(_)
            | Effect::Elsewhere(_)
            | Effect::Copy { .. }
            | Effect::CopyPage { .. }
            | Effect::Create(_)
            | Effect::List(_)
            | Effect::Back { .. }
            | Effect::Log
            | Effect::Bring(_)
            | Effect::Examine { .. }
            | Effect::Mend(..)
            | Effect::ClearClipboard => Vec::new(),
        };
        self.wish = Wish::Nothing;
        effects
    }

    /// Leaves, once everything is on the disk. What is not there is asked about; Ctrl-C a second time leaves all the same.
    pub(super) fn leave(&mut self, action: Action) -> Vec<Effect> {
        // Whatever leaves, leaves a demonstration that was begun inside first.
        if self.leave_walk() {
            return Vec::new();
        }
        let asks = self.overlays.iter().any(|overlay| matches!(overlay, Overlay::Unsaved(_)));
        let again = self.then == Some(Action::QuitNow) || asks;
        if again && action == Action::QuitNow {
            return vec![Effect::Quit];
        }
        if self.waits_for_save(action) || asks {
            return Vec::new();
        }
        if self.is_unsaved() && self.disk.elsewhere(self.document.text()).is_none() {
            self.ask_before_leaving();
            return Vec::new();
        }
        vec![Effect::Quit]
    }

    /// The file is gone, and how it is written anew.
    pub(super) fn vanished(&self) -> String {
        self.text.vanished(&self.path_shown(), &self.keymap.usual(&[Scope::Global], Action::Save))
    }

    fn ask_before_leaving(&mut self) {
        self.overlays.push(Overlay::Unsaved(Unsaved::default()));
    }

    /// Tries again to save, and leaves when that has ended well.
    pub(super) fn save_and_leave(&mut self) -> Vec<Effect> {
        let effects = self.save_again();
        self.then = self.is_saving().then_some(Action::Quit);
        effects
    }

    /// Has what is shown written to another file, which must not be there yet.
    pub(super) fn write_elsewhere(&mut self, typed: &str) -> Vec<Effect> {
        match self.disk.permit().map_or_else(|| self.permit(), Ok) {
            Ok(permit) => {
                let text = Arc::clone(self.document.text());
                vec![Effect::Elsewhere(Elsewhere { path: typed.trim().to_owned(), text, permit })]
            }
            Err(sentence) => {
                self.not_elsewhere(sentence);
                Vec::new()
            }
        }
    }

    /// Says why it was not written there, where that was asked for.
    fn not_elsewhere(&mut self, sentence: String) {
        if let Some(Overlay::Unsaved(asking)) = self.overlays.last_mut() {
            asking.refuse(sentence);
        } else {
            self.say(sentence, Tone::Bad);
        }
    }

    /// Takes whether that was written: then nothing is lost by leaving.
    pub(super) fn written_elsewhere(&mut self, result: Result<String, String>) -> Vec<Effect> {
        match result {
            Ok(path) => {
                self.disk.written_elsewhere(path, Arc::clone(self.document.text()));
                vec![Effect::Quit]
            }
            Err(sentence) => {
                self.not_elsewhere(sentence);
                Vec::new()
            }
        }
    }

    /// The state file as messages name it.
    pub(crate) fn path_shown(&self) -> String {
        self.scene().path_shown()
    }

    /// What leaving now loses, or leaves elsewhere, as one sentence; none where the disk has everything.
    #[must_use]
    pub fn left_unsaved(&self) -> Option<String> {
        if !self.is_unsaved() && !self.is_saving() {
            return None;
        }
        let why = self.disk.why().map_or_else(|| self.text.unsaved_unknown(&self.path_shown()), str::to_owned);
        Some(match self.disk.elsewhere(self.document.text()) {
            Some(path) => self.text.left_elsewhere(&why, path),
            None if self.disk.is_unsure_of(self.document.text()) => self.text.left_unsure(&why),
            None => self.text.left_unsaved(&why),
        })
    }
}
