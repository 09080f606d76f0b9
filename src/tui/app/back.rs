//! What is put on record, and what is done with it: steps of earlier runs are taken back, and the record of a row is shown.

use std::sync::Arc;

use super::super::overlay::Overlay;
use super::super::overlay::log::Log;
use super::super::theme::Tone;
use super::{App, Effect};
use crate::file::{self, Document, Earlier, Journal, NoWay, Step};
use crate::journal::{By, Wanted};
use crate::session::Source;
use crate::text::Text;

impl App {
    /// Puts on record what was just done, where there is a file.
    pub(super) fn record(&mut self, made: impl FnOnce(By<'_>, &Document, &Text) -> Step) {
        if let Source::File(_) = self.source {
            let who = self.settings.who.as_deref().unwrap_or_default();
            let step = made(By { who, today: self.dates.today }, &self.document, &self.text);
            self.disk.did(step);
        }
    }

    /// Looks for the step before those of this run, which somebody may have done in another one; or for the one that was
    /// taken back there.
    pub(super) fn look_back(&mut self, again: bool) -> Vec<Effect> {
        if let (Source::File(_), false) = (&self.source, self.is_unsaved() || self.is_saving()) {
            return vec![Effect::Back { base: file::digest(self.document.text()), again }];
        }
        self.say(self.nothing(again), Tone::Muted);
        Vec::new()
    }

    fn nothing(&self, again: bool) -> String {
        if again { self.text.nothing_to_redo() } else { self.text.nothing_to_undo() }
    }

    /// Takes the text that stood in the file before, and has it saved.
    pub(super) fn went_back(&mut self, earlier: Result<Box<Earlier>, NoWay>, again: bool) -> Vec<Effect> {
        let earlier = match earlier {
            // Only what is shown is taken back.
            Ok(_) if self.is_unsaved() || self.is_saving() => return Vec::new(),
            Ok(earlier) => earlier,
            Err(no_way) => {
                let nothing = matches!(no_way, NoWay::Nothing);
                let path = self.path_shown();
                let sentence = if nothing { self.nothing(again) } else { self.text.no_way_back(&path, &no_way) };
                self.say(sentence, if nothing { Tone::Muted } else { Tone::Warn });
                return Vec::new();
            }
        };
        let permit = match self.permit() {
            Ok(permit) => permit,
            Err(sentence) => {
                self.say(sentence, Tone::Bad);
                return Vec::new();
            }
        };
        let Earlier { text, change, version } = *earlier;
        let loaded = file::parse(&text);
        if !loaded.is_clean() {
            self.say(self.text.version_faulty(&version.name), Tone::Bad);
            return Vec::new();
        }
        let places = self.places();
        self.state = loaded.state;
        (self.document, self.made) = (Document::new(Arc::clone(&text)), None);
        self.overlays.retain(|overlay| !overlay.dialog().is_about_state());
        self.changed(&places);
        self.record(|by, _, text| by.went_back(&change, again, text));
        let entries = &change.entries;
        let sentence = if again { self.text.did_again(entries) } else { self.text.took_back(entries) };
        self.save(permit, sentence)
    }

    /// Asks for what is on record of the selected row.
    pub(super) fn open_log(&mut self) -> Vec<Effect> {
        let Some(item) = self.target() else {
            self.say_nothing_selected();
            return Vec::new();
        };
        match self.source {
            Source::File(_) => {
                let title = self.text.log_title(&self.text.named(&self.state, item.thing));
                self.log_of = Some((title, Wanted::about(&self.state, item.thing)));
                return vec![Effect::Log];
            }
            Source::Sample => self.say(self.text.sample_no_file(), Tone::Warn),
            Source::Staged => self.say(self.text.log_staged(), Tone::Warn),
        }
        Vec::new()
    }

    /// Shows what is on record, where it was asked for.
    pub(super) fn logged(&mut self, journal: Result<Journal, String>) {
        let Some((title, wanted)) = self.log_of.take() else { return };
        match journal {
            Err(sentence) => self.say(sentence, Tone::Bad),
            Ok(journal) => {
                // The last step is what is asked for most often.
                let entries = journal.entries.into_iter().rev().filter(|entry| wanted.wants(entry)).collect();
                let log = Log::new(title, entries);
                if log.is_empty() {
                    self.say(self.text.log_none_of(), Tone::Muted);
                } else {
                    self.overlays.push(Overlay::Log(log));
                }
            }
        }
    }
}
