//! Changing records: runs commands, takes them back, and says how saving stands.

use std::sync::Arc;

use super::super::overlay::Overlay;
use super::super::saving::Saving;
use super::super::theme::Tone;
use super::disk::Disk;
use super::{App, Dates, Effect, Focus, NotDone, Reading};
use crate::domain::act::ActKind;
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::domain::field::Field;
use crate::domain::find::Part;
use crate::domain::record::Record;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::reveal::{NoKey, next_key};
use crate::domain::{Id, Overview, Section, Thing};
use crate::file::{Caveat, Document, Permit};
use crate::keys::action::{Action, Scope};
use crate::lists::detail::Item;
use crate::session::Source;

impl App {
    /// What the selected row of the list is about.
    pub(super) fn selected_thing(&self) -> Option<Thing> {
        self.view().thing(self.cx(), self.list().row()?)
    }

    /// Whether the selected row is about something that is at home on another tab.
    fn leads_elsewhere(&self) -> bool {
        self.list().row().is_some_and(|row| self.view().leads_to(self.cx(), row).is_some())
    }

    /// What changes and other acts are about: the selected item, else the selected row.
    #[must_use]
    pub fn target(&self) -> Option<Item> {
        if let Focus::Detail(at) = self.focus
            && let Some(detail) = self.detail()
        {
            return detail.items().nth(at);
        }
        let thing = self.selected_thing()?;
        Some(Item { thing, part: Part::Itself, leads: false })
    }

    /// Says that there is nothing under the cursor that something could be done with: no row, or one that only counts.
    pub(super) fn say_nothing_selected(&mut self) {
        let counts = self.list().row().is_some();
        self.say(if counts { self.text.only_counts() } else { self.text.nothing_selected() }, Tone::Muted);
    }

    /// Permission to write, or the sentence that says why not.
    pub(crate) fn permit(&self) -> Result<Permit, String> {
        if self.has_faults() {
            return Err(self.text.refused_faults());
        }
        if self.source == Source::Staged {
            return Err(self.text.refused_staged());
        }
        if self.read_only_asked {
            return Err(self.text.refused_read_only());
        }
        self.dates.permit().ok_or_else(|| self.text.refused_what_if(self.dates.shown, self.dates.started_for.is_some()))
    }

    /// Why nothing is ever written here, whatever day is shown: none where only the day stands against it.
    pub(super) fn never_written(&self) -> Option<String> {
        self.permit().err().filter(|_| self.is_read_only())
    }

    /// Decides a command without doing it.
    ///
    /// # Errors
    /// [`Refusal`], as [`apply`](crate::domain::apply::apply).
    pub fn decide(&self, command: &Command) -> Result<Applied, Refusal> {
        self.scene().decide(command)
    }

    /// Does a command: in memory at once, on the disk by the effects that come back.
    ///
    /// # Errors
    /// [`NotDone`]; nothing changed.
    pub fn run(&mut self, command: Command) -> Result<Vec<Effect>, NotDone> {
        // What was read since is what the command is decided on.
        self.adopt_held();
        let permit = self.permit().map_err(NotDone::Sentence)?;
        let applied = self.decide(&command).map_err(NotDone::Refused)?;
        if applied.edits.is_empty() {
            self.say(self.text.nothing_changed(applied.effect.as_ref()), Tone::Muted);
            // That something was saved before is not to be taken for this.
            if matches!(self.saving, Saving::Saved(_)) {
                self.saving = Saving::Nothing;
            }
            return Ok(Vec::new());
        }
        let id = applied.subject.as_ref().map(Id::as_str);
        let done = self.text.done(&self.state, &command, id, applied.effect.as_ref());
        // A key where none belongs is recorded as it was typed, and that is said at once.
        let said = [self.text.counted_once(&command), self.text.holds_key(&command.texts())];
        let done = std::iter::once(done).chain(said.into_iter().flatten()).collect::<Vec<_>>().join(" ");
        let places = self.places();
        let word = command.as_word();
        let run = self.document.run(&mut self.state, command, applied);
        run.map_err(|odd| NotDone::Sentence(self.text.unsplicable(&self.path_shown(), &odd)))?;
        self.changed(&places);
        self.record(|by, document, text| by.changed(word, document.last_edits(true), text));
        Ok(self.save(permit, done))
    }

    /// Does a command, and says what stands against it.
    pub(crate) fn run_or_say(&mut self, command: Command) -> Vec<Effect> {
        match self.run(command) {
            Ok(effects) => effects,
            Err(not_done) => {
                let sentence = self.not_done(&not_done);
                self.say(sentence, Tone::Bad);
                Vec::new()
            }
        }
    }

    pub(super) fn undo(&mut self, again: bool) -> Vec<Effect> {
        let permit = match self.permit() {
            Ok(permit) => permit,
            Err(sentence) => {
                self.say(sentence, Tone::Bad);
                return Vec::new();
            }
        };
        let places = self.places();
        let command = if again { self.document.redo(&mut self.state) } else { self.document.undo(&mut self.state) };
        let Some(command) = command else {
            if let Some(made) = self.made.take().filter(|_| !again) {
                return self.run_or_say(Command::Remove { id: made, with_references: true });
            }
            return self.look_back(again);
        };
        self.changed(&places);
        self.record(|by, document, text| by.took_back(document.last_edits(again), again, text));
        let id = self.document.last_subject(again).map(|id| id.to_string()).unwrap_or_default();
        let sentence = match &command {
            Command::Act { act, .. } => self.text.undone_act(act, &id, again),
            // What was seen stays seen (D10, R15).
            Command::View { .. } if !again => self.text.undone_view(&id),
            _ if again => self.text.redone(&self.text.done(&self.state, &command, Some(&id), None)),
            Command::Add { .. }
            | Command::Set { .. }
            | Command::Remove { .. }
            | Command::Erase { .. }
            | Command::Mistake { .. }
            | Command::Grant { .. }
            | Command::Several(_)
            | Command::View { .. } => self.text.undone(&self.text.done(&self.state, &command, Some(&id), None)),
        };
        self.save(permit, sentence)
    }

    /// Says what a save will not keep of the file, or why it cannot be saved: before anything is changed, and after what
    /// is said of it already.
    pub fn warn(&mut self, caveats: &[Caveat]) {
        if caveats.is_empty() {
            return;
        }
        let path = self.path_shown();
        let said = self.message.take().map(|message| message.text);
        let sentences = caveats.iter().map(|caveat| format!("{}.", self.text.caveat(&path, caveat)));
        let sentences: Vec<String> = said.into_iter().chain(sentences).collect();
        self.say(sentences.join(" "), Tone::Warn);
    }

    /// Has what is shown saved, and says what was done.
    pub(super) fn save(&mut self, permit: Permit, done: String) -> Vec<Effect> {
        if self.source == Source::Sample {
            self.say(self.text.done_in_memory(&done), Tone::Good);
            return Vec::new();
        }
        self.say(done, Tone::Good);
        self.send(permit)
    }

    /// The selected rows by what identifies them.
    pub(super) fn places(&self) -> Vec<Option<String>> {
        Section::ALL.iter().map(|section| self.selected_key(*section)).collect()
    }

    /// Derives everything anew after the facts changed.
    pub(super) fn changed(&mut self, places: &[Option<String>]) {
        self.role = self.role_given.unwrap_or(self.state.partner.role);
        self.withhold();
        self.find_index = None;
        self.text.guard(self.state.keys());
        self.text.follow(self.state.rules);
        self.overview = Overview::of(&self.state, self.dates.shown);
        self.rebuild_all(places);
        self.ask_impacts_again();
    }

    /// What follows without a renewal is listed of the records as they are.
    fn ask_impacts_again(&mut self) {
        let scene = self.scene();
        let again = |overlay: &Overlay| if let Overlay::Impact(own) = overlay { own.again(&scene) } else { None };
        let again: Vec<_> = self.overlays.iter().map(again).collect();
        for (overlay, own) in self.overlays.iter_mut().zip(again) {
            if let Some(own) = own {
                *overlay = Overlay::Impact(own);
            }
        }
    }

    /// Selects a record where it is shown, if it is.
    pub(crate) fn show(&mut self, id: &Id) {
        let Some(thing) = self.state.thing(id) else { return };
        let Some((section, row)) = crate::lists::section::row_of(self.cx(), thing) else { return };
        let focus = self.focus;
        self.go_to(section);
        let at = self.list().order.iter().position(|own| *own == row);
        self.with_list(|list| list.selected = at.unwrap_or(list.selected));
        let item = self.detail().and_then(|detail| detail.items().position(|item| item.thing == thing));
        if let (Some(item), true) = (item, matches!(thing, Thing::Key(..) | Thing::Token(..)) && focus != Focus::List) {
            self.focus = Focus::Detail(item);
        }
    }

    /// A file of one's own was made: from here on it is what is shown.
    pub(super) fn created(&mut self, created: Result<Reading, String>) {
        let Some(at) = self.new_file.clone() else { return };
        let form = self.aside.take();
        match created {
            Err(sentence) => {
                self.overlays.extend(form);
                self.say(sentence, Tone::Bad);
            }
            Ok(Reading { loaded, text }) => {
                let benefits = loaded.state.software.len()
                    + loaded.state.cloud.len()
                    + loaded.state.visual_studio.len()
                    + loaded.state.technical.len();
                self.new_file = None;
                self.made = loaded.state.enrollments.first().map(|offer| offer.id.clone());
                self.dates = Dates::new(at.run);
                self.source = Source::File(at.path);
                self.disk = Disk::new(Arc::clone(&text));
                self.document = Document::new(text);
                (self.state, self.problems) = (loaded.state, loaded.problems);
                self.changed(&[]);
                self.rebuild_all(&[const { None }; Section::ALL.len()]);
                self.say(self.text.init_made(&self.path_shown(), benefits), Tone::Good);
            }
        }
    }

    /// `a`: what can be done with what is selected, on the day shown.
    pub(super) fn open_actions(&mut self) {
        // A what-if day answers every question; a file that is never to be written asks none.
        if let Some(sentence) = self.never_written() {
            return self.say(sentence, Tone::Bad);
        }
        let Some(item) = self.target() else { return self.say_nothing_selected() };
        // What waits for its first key or token cannot be used yet: what can be done is to put one on record.
        if let (Thing::Software(_) | Thing::Cloud(_), Err(none @ (NoKey::None | NoKey::NoToken))) =
            (item.thing, next_key(&self.state, &self.overview, item.thing))
        {
            return self.say_no_key(none);
        }
        match Overlay::actions(&self.scene(), item) {
            Some(overlay) => self.overlays.push(overlay),
            None => self.say(self.text.nothing_to_do(), Tone::Muted),
        }
    }

    /// The preview of what goes, with what can be done instead, or why nothing may.
    fn open_removal(&mut self, id: &Id, item: Item) {
        let command = match (item.part, ledger_of(item.thing)) {
            // A row of a ledger goes where it never happened (D19).
            (Part::Ledger(row), Some(ledger)) => Command::Mistake { of: id.clone(), ledger, row },
            _ => Command::Remove { id: id.clone(), with_references: true },
        };
        let refusal = match self.decide(&command) {
            Ok(applied) => {
                let overlay = Overlay::removal(&self.scene(), command, &applied);
                return self.overlays.push(overlay);
            }
            Err(refusal) => refusal,
        };
        let sentence = self.text.refusal(&self.state, &refusal, self.role);
        // What happened to a token is no row that could be selected.
        if let (Part::Itself, Some(Record::Token(token))) = (item.part, self.state.record(item.thing)) {
            let never = Command::Mistake { of: id.clone(), ledger: token.last_fact(), row: 0 };
            if let Ok(applied) = self.decide(&never) {
                let overlay = Overlay::never_happened(&self.scene(), never, &applied, sentence);
                return self.overlays.push(overlay);
            }
        }
        let erasable = matches!(refusal.why, Why::RestsOn { erasable: true, .. });
        let instead = erasable.then(|| Overlay::erasing(&self.scene(), id, sentence.clone())).flatten();
        match instead {
            Some(overlay) => self.overlays.push(overlay),
            None => self.say(sentence, Tone::Bad),
        }
    }

    /// `n`, `e`, `d`: opens the dialog for it.
    pub(super) fn open_change(&mut self, action: Action) {
        if action == Action::New && self.source == Source::Sample {
            match &self.new_file {
                Some(_) => {
                    let overlay = Overlay::init(&self.scene());
                    self.overlays.push(overlay);
                }
                None if self.play.is_some() => self.say(self.text.demo_no_file(), Tone::Warn),
                None => self.say(self.text.sample_no_new(), Tone::Warn),
            }
            return;
        }
        if let Err(sentence) = self.permit() {
            return self.say(sentence, Tone::Bad);
        }
        let target = self.target();
        match (action, target) {
            (Action::New, _) => {
                let thing = target.map(|item| item.thing);
                let overlay = Overlay::new_record(&self.scene(), thing);
                self.overlays.push(overlay);
            }
            (_, None) => self.say_nothing_selected(),
            (Action::Change, Some(Item { part: Part::Ledger(_), .. })) => {
                self.say(self.text.ledger_is_kept(), Tone::Warn);
            }
            (Action::Remove, Some(Item { thing, .. })) if self.leads_elsewhere() => {
                let key = |action| self.keymap.usual(&[Scope::List], action);
                let (open, remove) = (key(Action::Open), key(Action::Remove));
                let dismiss = self.keymap.act(ActKind::Dismiss).first().map(ToString::to_string);
                let hide = [key(Action::Actions), dismiss.unwrap_or_default()].join(" ");
                let (thing, tab) = (self.text.thing(&self.state, thing), self.text.section(thing.section()));
                let sentence = if self.scene().selected_date().is_some() {
                    self.text.no_removal_of_dates(&thing, &tab, [&hide, &open, &remove])
                } else {
                    self.text.no_removal_of_line(&thing, &tab, [&open, &remove])
                };
                self.say(sentence, Tone::Warn);
            }
            (Action::Change, Some(item)) => {
                let Some(id) = item.thing.id(&self.state).cloned() else { return };
                let overlay = Overlay::change(&self.scene(), &id);
                self.overlays.extend(overlay);
            }
            (_, Some(item)) => {
                let Some(id) = item.thing.id(&self.state).cloned() else { return };
                self.open_removal(&id, item);
            }
        }
    }
}

/// The ledger whose rows stand in the detail pane of such a thing.
fn ledger_of(thing: Thing) -> Option<Field> {
    match thing {
        Thing::Key(..) => Some(Field::Activations),
        Thing::Cloud(_) | Thing::Seat(..) => Some(Field::Assignments),
        Thing::Technical(_) => Some(Field::Incidents),
        Thing::Offer(_) => Some(Field::Renewals),
        Thing::Software(_) | Thing::Token(..) | Thing::Subscription(_) | Thing::VisualStudio(_) | Thing::Person(_) => {
            None
        }
    }
}
