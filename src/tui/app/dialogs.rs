//! What the dashboard does for its dialogs: it alone pushes, pops and runs. They see a scene and answer with values.

use super::super::intent::Opening;
use super::super::overlay::Overlay;
use super::super::overlay::dialog::After;
use super::super::theme::Tone;
use super::{App, Effect, Focus, Intent, NotDone, Scene};
use crate::domain::command::Command;

impl App {
    /// What a dialog sees.
    #[must_use]
    pub fn scene(&self) -> Scene<'_> {
        Scene {
            source: &self.source,
            state: &self.state,
            overview: &self.overview,
            agenda: &self.agenda,
            problems: &self.problems,
            dates: self.dates,
            role: self.role,
            text: &self.text,
            keymap: &self.keymap,
            theme: &self.theme,
            section: self.section,
            list: self.list(),
            lead_times: &self.settings.warn_days,
            zoom: self.zoom,
            find: self.find_index.as_ref(),
            new_file: self.new_file.as_ref(),
            saving: &self.saving,
            message: self.message.as_ref(),
            records: self.records(),
            plays: self.play.is_some(),
            hits: &self.hits,
        }
    }

    /// Does what a dialog that was taken off the stack answers.
    pub(super) fn after(&mut self, overlay: Overlay, after: After) -> Vec<Effect> {
        match after {
            After::Stay(intents) => {
                self.overlays.push(overlay);
                self.intend_all(intents)
            }
            After::Close(intents) => self.intend_all(intents),
            After::Submit(command) => self.submit(overlay, command),
        }
    }

    fn intend_all(&mut self, intents: Vec<Intent>) -> Vec<Effect> {
        intents.into_iter().flat_map(|intent| self.intend(intent)).collect()
    }

    /// Does what a dialog wants done.
    fn intend(&mut self, intent: Intent) -> Vec<Effect> {
        match intent {
            Intent::Run(_) | Intent::Use(..) | Intent::Create(_) | Intent::Mend(..) if self.has_held() => {
                // The question was about a state that is no more.
                self.adopt_held();
                self.say(self.text.read_meanwhile(), Tone::Warn);
            }
            Intent::Run(command) => return self.run_or_say(command),
            Intent::Use(how, thing) => return self.use_key(how, thing),
            Intent::Create(creation) => {
                // What was typed is kept until there is a file: its folder may be missing.
                self.aside = self.overlays.pop();
                return vec![Effect::Create(creation)];
            }
            Intent::Say(message) => self.message = Some(message),
            Intent::Act(action) => return self.act(action),
            // What may never be recorded here is not asked for; a what-if date answers every question.
            Intent::Open(opening) => {
                let refused = self.never_written().filter(|_| matches!(opening, Opening::Act { .. }));
                if let Some(sentence) = refused {
                    self.say(sentence, Tone::Bad);
                } else {
                    let overlay = Overlay::open(&self.scene(), opening);
                    self.overlays.extend(overlay);
                }
            }
            Intent::CloseAll => self.overlays.clear(),
            Intent::CopyAddress(address) => return vec![self.copy_address(address)],
            Intent::ToList => self.focus = Focus::List,
            Intent::Filter(typed) => {
                self.focus = Focus::List;
                self.narrow(|list| list.filter = typed);
            }
            Intent::Quick(quick) => {
                self.focus = Focus::List;
                self.narrow(|list| list.quick = quick);
            }
            Intent::Step(rows) => self.step(rows),
            Intent::ShowDate(date) => self.show_date(date),
            Intent::MoveDate(action) => self.move_date(action),
            Intent::Jump(thing, part, line) => self.jump_from(thing, part, line),
            Intent::Edit(place) => return self.edit(place),
            Intent::SaveAndLeave => return self.save_and_leave(),
            Intent::WriteElsewhere(path) => return self.write_elsewhere(&path),
            Intent::Play(name) => self.begin_walk(&name),
            Intent::Switch(path) => return self.switch(path),
            Intent::Speak(language) => self.speak(language),
            Intent::List(typed) => return vec![Effect::List(typed)],
            Intent::Bring(path) => return vec![Effect::Bring(path)],
            Intent::Mend(mending) => return self.mend(*mending),
            Intent::Leave => return vec![Effect::Quit],
        }
        Vec::new()
    }

    /// Does the command of a dialog, which is closed then. Where it is not done, the dialog is told why and stays.
    fn submit(&mut self, mut overlay: Overlay, command: Command) -> Vec<Effect> {
        let adds = matches!(command, Command::Add { .. });
        let subject = self.decide(&command).ok().and_then(|applied| applied.subject);
        match self.run(command) {
            Ok(effects) => {
                if let (Some(id), true) = (subject, adds) {
                    self.show(&id);
                    let grant = Overlay::grant(&self.scene(), &id);
                    self.overlays.extend(grant);
                }
                effects
            }
            Err(not_done) => {
                let intents = overlay.dialog_mut().refused(&self.scene(), &not_done);
                self.overlays.push(overlay);
                self.intend_all(intents)
            }
        }
    }

    /// Why a command was not done, as one sentence.
    #[must_use]
    pub fn not_done(&self, not_done: &NotDone) -> String {
        self.scene().not_done(not_done)
    }
}
