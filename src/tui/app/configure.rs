//! The configuration, read again while the dashboard runs; and another one of its state files, opened in the place of this one.

use std::path::PathBuf;
use std::sync::Arc;

use super::super::overlay::Overlay;
use super::super::play::told;
use super::super::theme::Tone;
use super::disk::Disk;
use super::late::Wish;
use super::{App, Configured, Dates, Effect, Focus, Opened, Saving};
use crate::config::Config;
use crate::demo::scenario::scenario;
use crate::domain::Section;
use crate::file::Document;
use crate::keys::action::Action;
use crate::lists::list::List;
use crate::session::Source;
use crate::text::Text;

/// The list of a section at first, as a configuration has it.
pub(super) fn list(section: Section, config: &Config) -> List {
    let only = config.columns.get(&section).cloned().unwrap_or_default();
    let (sort, descending) = config.sort.get(&section).copied().unwrap_or_default();
    List::new(only, (sort, descending))
}

impl App {
    /// Takes the configuration that was read again. A faulty one changes nothing, and what is wrong is said after whatever
    /// is said of the state file.
    pub(super) fn configured(&mut self, read: Result<Box<Configured>, String>) -> Vec<Effect> {
        match read {
            Err(faults) => {
                self.say_of_config(self.text.config_kept(&faults), Tone::Bad);
                Vec::new()
            }
            Ok(new) if new.config == self.configuration && new.warnings.is_empty() => Vec::new(),
            Ok(new) => self.configure(*new),
        }
    }

    fn configure(&mut self, new: Configured) -> Vec<Effect> {
        let Configured { config, role, keymap, theme, text, warnings } = new;
        let before = std::mem::replace(&mut self.configuration, config.clone());
        let mouse = if config.mouse == before.mouse { self.settings.mouse } else { config.mouse };
        let turned = mouse != self.settings.mouse;
        self.settings = Config { mouse, ..config };
        (self.keymap, self.theme) = (keymap, theme);
        if let Some(text) = text {
            self.text = text.knowing(&self.text);
        }
        self.keymap.tell(&self.text);
        self.role_given = role;
        for (section, own) in Section::ALL.iter().zip(&mut self.lists) {
            let new = list(*section, &self.settings);
            own.only = new.only;
            // What was sorted by hand stays, unless the setting is another one.
            if before.sort.get(section) != self.settings.sort.get(section) {
                (own.sort, own.descending) = (new.sort, new.descending);
            }
        }
        let places = self.places();
        self.changed(&places);
        if !self.is_authorised() {
            self.overlays.clear();
        }
        let warned = !warnings.is_empty();
        let said = std::iter::once(self.text.config_read()).chain(warnings).collect::<Vec<_>>().join(" ");
        self.say_of_config(said, if warned { Tone::Warn } else { Tone::Good });
        if turned { vec![Effect::Mouse(mouse)] } else { Vec::new() }
    }

    /// Says it now, and once more when the state file, which is read together with the configuration, has been.
    fn say_of_config(&mut self, sentence: String, tone: Tone) {
        if matches!(self.source, Source::File(_)) {
            self.said_of_config = Some((sentence.clone(), tone));
        }
        self.say(sentence, tone);
    }

    /// The languages that there are.
    pub(super) fn open_languages(&mut self) {
        let overlay = Overlay::languages(&self.scene());
        self.overlays.push(overlay);
    }

    /// Says everything in another language from now on, until the configuration names another one.
    pub(super) fn speak(&mut self, language: &str) {
        self.take_language(language);
        self.say(self.text.language_now(), Tone::Good);
    }

    fn take_language(&mut self, language: &str) {
        if let Some(under) = self.under.as_deref_mut() {
            under.take_language(language);
        }
        self.text = Text::of(language).knowing(&self.text);
        self.keymap.tell(&self.text);
        if let Some(play) = self.play.as_mut() {
            let (at, english) = (play.at, scenario(&play.scenario.name));
            play.scenario = told(english.unwrap_or_else(|| play.scenario.clone()), &self.text);
            return self.show_step(at);
        }
        let places = self.places();
        self.changed(&places);
    }

    /// `o`: the state files of the configuration.
    pub(super) fn open_files(&mut self) {
        let sentence = match self.source {
            _ if self.play.is_some() => self.text.demo_no_file(),
            Source::Staged => self.text.staged_no_file(),
            _ if self.settings.files.is_empty() => self.text.files_none(),
            Source::File(_) | Source::Sample => {
                let overlay = Overlay::files(&self.scene(), &self.settings.files);
                return self.overlays.push(overlay);
            }
        };
        self.say(sentence, Tone::Warn);
    }

    /// Has another state file opened. What is not on the disk is dropped for it only when Enter says so.
    pub(super) fn switch(&mut self, path: PathBuf) -> Vec<Effect> {
        if self.waits_for_save(Action::Files) {
            return Vec::new();
        }
        if self.is_unsaved() && !self.is_meant(Effect::Switch(path.clone())) {
            self.say(self.text.unsaved_switch(), Tone::Warn);
            return Vec::new();
        }
        vec![Effect::Switch(path)]
    }

    /// Takes another state file: from here on it is what is shown. Nothing of the one before is left but a key on the
    /// clipboard, which is still to be cleared.
    pub(super) fn switched(&mut self, opened: Result<Box<Opened>, String>) {
        let Opened { path, reading, run, caveats } = match opened {
            Ok(opened) => *opened,
            Err(sentence) => return self.say(sentence, Tone::Bad),
        };
        let clean = reading.loaded.is_clean();
        self.text.guard_file(&reading.loaded);
        self.overlays.clear();
        (self.source, self.new_file, self.made) = (Source::File(path), None, None);
        (self.saving, self.wish, self.then) = (Saving::Nothing, Wish::Nothing, None);
        (self.held, self.aside, self.said_of_config) = (None, None, None);
        self.dates = Dates::new(run);
        self.disk = Disk::new(Arc::clone(&reading.text));
        self.document = Document::new(reading.text);
        (self.state, self.problems) = (reading.loaded.state, reading.loaded.problems);
        self.came_from.clear();
        self.focus = Focus::List;
        self.lists = Section::ALL.iter().map(|section| list(*section, &self.settings)).collect();
        self.stale = vec![true; Section::ALL.len()];
        let keys = self.text.known();
        self.changed(&[const { None }; Section::ALL.len()]);
        // What a faulty text has beside the records is masked as well.
        self.text.know(keys);
        if !clean {
            self.open_problems();
        } else if !self.is_authorised() {
            self.say(self.text.not_authorised(), Tone::Warn);
        } else {
            self.say(self.text.files_opened(&self.path_shown()), Tone::Good);
        }
        self.warn(&caveats);
    }
}
