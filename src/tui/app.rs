//! The state machine of the dashboard: messages in, effects out. Knows no terminal and no file.

mod act;
mod authority;
mod back;
mod change;
mod configure;
mod demonstrations;
mod dialogs;
mod disk;
mod doctor;
mod import;
mod late;
mod leave;
mod navigate;
mod paste;
mod read;
mod rules;
mod secret;
mod still;
mod time;

use std::sync::Arc;

use super::overlay::Overlay;
use super::theme::{Theme, Tone};
use super::walk::Play;
use crate::config::Config;
use crate::domain::agenda::Agenda;
use crate::domain::find::FindIndex;
use crate::domain::partner::Role;
use crate::domain::{Id, Overview, Section, State};
use crate::file::{Document, Problem};
use crate::journal::Wanted;
use crate::keys::action::{Action, Scope};
use crate::keys::{Chord, Key, Keymap, Named};
use crate::lists::cx::Cx;
use crate::lists::list::List;
use crate::lists::section::{SectionView, view, worse};
use crate::lists::timeline::Zoom;
use crate::session::{NewFile, Session, Source};
use crate::text::Text;

pub use super::dates::Dates;
pub use super::hits::Hits;
pub use super::intent::{Intent, Use};
pub use super::message::{Configured, Opened};
pub use super::message::{Creation, EditAt, Effect, Elsewhere, Message, Msg, NotRead, Reading};
pub use super::saving::{Commit, Left, NotSaved, Saving};
pub use super::scene::{NotDone, Scene};
use disk::Disk;
use late::{Late, Turns, Wish};
pub use navigate::Place;
pub use secret::OnClipboard;
use still::Still;

/// What the keys act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The rows of the list.
    List,
    /// The detail pane: its item, by position.
    Detail(usize),
}

/// The dashboard.
#[derive(Debug)]
pub struct App {
    /// Where the state came from.
    pub source: Source,
    /// The facts.
    pub state: State,
    /// Faults and warnings of the state's text.
    pub problems: Vec<Problem>,
    /// Everything derived for the day shown.
    pub overview: Overview,
    /// Today, and the day shown.
    pub dates: Dates,
    /// Who is using the program (D11).
    pub role: Role,
    /// Nothing may be written, because that was asked for.
    read_only_asked: bool,
    /// Set when the role was given from outside the file.
    role_given: Option<Role>,
    /// The messages.
    pub text: Text,
    /// The key table.
    pub keymap: Keymap,
    /// The styles.
    pub theme: Theme,
    /// The section shown.
    pub section: Section,
    /// What the keys act on.
    pub focus: Focus,
    /// The settings of the run; the mouse may be turned on and off meanwhile.
    pub settings: Config,
    /// What was read of the configuration last.
    configuration: Config,
    /// What is said of the configuration once the state file was read.
    said_of_config: Option<(String, Tone)>,
    /// How many days the timeline shows.
    zoom: Zoom,
    /// The demonstration that is being played.
    pub play: Option<Play>,
    /// The dashboard that the demonstration was begun in: it goes on when that is left.
    under: Option<Box<Self>>,
    /// The demonstrations that were left, with the step that each goes on at.
    walks: Vec<(String, usize)>,
    /// Dialogs, the last one on top.
    pub overlays: Vec<Overlay>,
    /// A dialog that is opened again when what it asked for cannot be done.
    aside: Option<Overlay>,
    /// The sentence in the bottom line.
    pub message: Option<Message>,
    /// Row counts and worst states of the sections, for the tabs.
    pub tabs: Vec<(Section, usize, Tone)>,
    /// What has to be done on the day shown, and how much is in use.
    pub agenda: Agenda,
    /// Where a file of one's own would go.
    pub new_file: Option<NewFile>,
    /// The offer that a file of one's own was made with, in this run: taken back like a change.
    made: Option<Id>,
    /// The text of the facts, and what was done to it.
    document: Document,
    /// How saving stands.
    pub saving: Saving,
    /// What stands on the disk, and what is on its way there.
    disk: Disk,
    /// What is asked of the record, until it is read.
    log_of: Option<(String, Wanted)>,
    /// What was asked for while something was not saved, and would drop it: Enter is the answer that it is meant.
    wish: Wish,
    /// What is to be done once the save that is on its way has ended well.
    then: Option<Action>,
    /// What was read while a dialog was open: it is taken when the dialog is closed.
    held: Option<Reading>,
    /// What dialogs did that keys typed ahead do not know of.
    turns: Turns,
    /// Keys that came and were no commands, until the next one that is.
    late: Option<Late>,
    /// Whether any key was pressed yet.
    used: bool,
    /// A key on the clipboard, counted down.
    pub on_clipboard: Option<OnClipboard>,
    lists: Vec<List>,
    stale: Vec<bool>,
    came_from: Vec<Place>,
    find_index: Option<FindIndex>,
    /// What was drawn where.
    pub hits: Hits,
    /// What changed since.
    still: Still,
}

impl App {
    /// A dashboard on what a session works on.
    #[must_use]
    pub fn new(session: Session, text: Text, keymap: Keymap, theme: Theme) -> Self {
        keymap.tell(&text);
        text.guard_file(&session.loaded);
        let dates = Dates::new(session.run);
        let (role, clean) = (session.role(), session.loaded.is_clean());
        let state = authority::shown_to(role, session.loaded.state);
        let overview = Overview::of(&state, dates.shown);
        let own = session.config;
        let mut app = Self {
            overview,
            dates,
            role,
            read_only_asked: session.run.read_only || session.source == Source::Staged,
            role_given: session.role,
            source: session.source,
            state,
            problems: session.loaded.problems,
            new_file: session.new_file,
            disk: Disk::new(Arc::clone(&session.text)),
            log_of: None,
            made: None,
            document: Document::new(session.text),
            saving: Saving::default(),
            wish: Wish::Nothing,
            then: None,
            held: None,
            turns: Turns::default(),
            late: None,
            used: false,
            on_clipboard: None,
            section: own.start,
            lists: Section::ALL.iter().map(|section| configure::list(*section, &own)).collect(),
            configuration: own.clone(),
            said_of_config: None,
            settings: own,
            zoom: Zoom::default(),
            play: None,
            under: None,
            walks: Vec::new(),
            text,
            keymap,
            theme,
            focus: Focus::List,
            overlays: Vec::new(),
            aside: None,
            message: None,
            tabs: Vec::new(),
            agenda: Agenda::default(),
            stale: vec![true; Section::ALL.len()],
            came_from: Vec::new(),
            find_index: None,
            hits: Hits::default(),
            still: Still::default(),
        };
        app.refresh();
        if !clean {
            app.open_problems();
        } else if !app.is_authorised() {
            app.say(app.text.not_authorised(), Tone::Warn);
        } else if app.source == Source::Sample {
            app.say(app.text.sample_hint(), Tone::Plain);
        } else if app.source == Source::Staged {
            app.say(app.text.staged_hint(), Tone::Plain);
        } else if !app.problems.is_empty() {
            app.say(app.text.warnings_hint(app.problems.len()), Tone::Warn);
        }
        app
    }

    /// Whether any key was pressed yet.
    #[must_use]
    pub fn is_used(&self) -> bool {
        self.used
    }

    /// What sections read.
    #[must_use]
    pub fn cx(&self) -> Cx<'_> {
        Cx {
            state: &self.state,
            overview: &self.overview,
            agenda: &self.agenda,
            text: &self.text,
            lead_times: &self.settings.warn_days,
            zoom: self.zoom,
        }
    }

    /// The list of the section shown.
    #[must_use]
    pub fn list(&self) -> &List {
        static NONE: std::sync::LazyLock<List> = std::sync::LazyLock::new(List::default);
        self.lists.get(self.section as usize).unwrap_or(&NONE)
    }

    /// Changes the list of the section shown.
    pub(super) fn with_list(&mut self, change: impl FnOnce(&mut List)) {
        if let Some(list) = self.lists.get_mut(self.section as usize) {
            change(list);
        }
    }

    /// The view of the section shown.
    #[must_use]
    pub fn view(&self) -> &'static dyn SectionView {
        view(self.section)
    }

    /// The index of find; empty before find was opened for the first time.
    #[must_use]
    pub fn find_index(&self) -> Option<&FindIndex> {
        self.find_index.as_ref()
    }

    /// Takes one message; what it returns is to be done outside.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let still = self.stir();
        if let Some(under) = self.under.as_mut().filter(|_| msg.is_from_outside()) {
            return under.update(msg);
        }
        let plays = self.under.is_some();
        let mut effects = self.turn(msg);
        self.settle(still);
        // What is done in a demonstration is done to nothing of the user's.
        effects.retain(|effect| !(plays && self.under.is_some()) || effect.is_harmless());
        effects
    }

    fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        let by_hand = msg.is_by_hand();
        let accepts = matches!(&msg, Msg::Key(chord) if self.resolve(*chord) == Some(Action::Accept));
        let (open, asked) = (self.overlays.len(), self.asks_before_loss());
        let effects = self.respond(msg);
        self.take_held();
        let closed = self.overlays.len() < open;
        self.turns.closed_by_itself |= !by_hand && closed;
        self.turns.turned |= (accepts && closed) || (!asked && self.asks_before_loss());
        effects
    }

    fn respond(&mut self, msg: Msg) -> Vec<Effect> {
        if msg.is_by_hand() && !matches!(msg, Msg::LateKey(_)) {
            self.late = None;
            // A key is looked at before it is an answer; what else is done is none.
            if !matches!(msg, Msg::Key(_)) {
                self.wish = Wish::Nothing;
            }
        }
        match msg {
            Msg::Key(chord) => return self.key(chord),
            Msg::LateKey(chord) if self.keymap.resolve(&[Scope::Always], chord).is_some() => return self.key(chord),
            Msg::LateKey(chord) => self.late_key(chord),
            Msg::Typed(letters) => return self.typed(&letters),
            Msg::Paste(pasted) => return self.paste(&pasted, 0),
            Msg::PasteBegin(pasted, left_out) => return self.paste(&pasted, left_out),
            Msg::Click(x, y) => return self.click(x, y),
            Msg::Scroll(rows) => self.scroll(rows),
            Msg::NewDay(today) => {
                if self.dates.turn_to(today) {
                    self.show_date(self.dates.shown);
                } else {
                    self.refresh();
                }
            }
            Msg::Loaded(loaded) => self.read(loaded),
            Msg::Failed(sentence) => self.say(sentence, Tone::Bad),
            Msg::Created(created) => self.created(created),
            Msg::Configured(read) => return self.configured(read),
            Msg::Switched(opened) => self.switched(opened),
            Msg::Saved(result) => return self.saved(result),
            Msg::Elsewhere(result) => return self.written_elsewhere(result),
            Msg::Listed(typed, names) => self.listed(&typed, names),
            Msg::Brought(read) => self.brought(read),
            Msg::Examined(conditions, paths) => self.examined(&conditions, &paths),
            Msg::Mended(mended) => self.mended(mended),
            Msg::Missed(missed) => self.warn(&missed),
            Msg::Back(earlier, again) => return self.went_back(earlier, again),
            Msg::Log(journal) => self.logged(journal),
            Msg::Copied(name, result) => self.copied(name, result),
            Msg::Cleared(cleared) => self.cleared(cleared),
            Msg::Tick => return self.tick(),
        }
        Vec::new()
    }

    /// Remembers what was drawn where: for the mouse, for pages, and so that scrolling goes on from there.
    pub fn drawn(&mut self, hits: Hits) {
        let offset = hits.offset;
        self.with_list(|list| list.offset = offset);
        self.hits = hits;
        self.still.drawn();
    }

    /// The scopes that keys are looked up in, innermost first.
    #[must_use]
    pub fn scopes(&self) -> &'static [Scope] {
        match self.overlays.last() {
            None => &[Scope::List, Scope::Global, Scope::Always],
            Some(overlay) => overlay.dialog().scopes(),
        }
    }

    fn key(&mut self, chord: Chord) -> Vec<Effect> {
        let said = self.message.take().map_or_else(String::new, |message| message.text);
        self.used = true;
        let chord = self.meant(chord);
        // No letter loses anything: only Enter is meant, right after the question.
        if let Wish::Asked(wish) = std::mem::take(&mut self.wish)
            && chord == Chord::plain(Key::Named(Named::Enter))
        {
            return self.grant(wish);
        }
        if let Some(action) = self.turning(chord) {
            self.turn_page(action == Action::NextStep);
            return Vec::new();
        }
        if let Some(play) = self.play.as_mut().filter(|_| !self.keymap.leaves(chord)) {
            play.wandered = true;
        }
        let action = self.keymap.resolve(self.scopes(), chord);
        if matches!(action, Some(Action::QuitNow | Action::Suspend)) {
            self.hide_key();
            return action.map(|action| self.act(action)).unwrap_or_default();
        }
        let quits = self.keymap.leaves(chord);
        if quits && self.ends_walk() {
            return self.leave(Action::Quit);
        }
        if self.looks_up(action, chord, &said) {
            return Vec::new();
        }
        if let Some(mut overlay) = self.overlays.pop() {
            let dialog = overlay.dialog_mut();
            // What leaves the dashboard leaves a dialog, too, wherever it is no letter that is typed.
            let action = action.or(Some(Action::Cancel).filter(|_| quits && dialog.is_left_like_a_list()));
            let after = dialog.key(&self.scene(), action, chord);
            return self.after(overlay, after);
        }
        if let Some(action) = action {
            self.begin(action);
            return self.act(action);
        }
        if chord.typed().is_some() {
            self.say(self.text.no_such_key(&chord.to_string()), Tone::Muted);
        }
        Vec::new()
    }

    /// What a key asks of the demonstration that is being played. What types a letter goes to the dialog that is open,
    /// but for the blank on the way: there it turns every page, and only who wanders writes blanks into a field.
    #[must_use]
    pub fn turning(&self, chord: Chord) -> Option<Action> {
        let play = self.play.as_ref()?;
        let writes = !self.overlays.is_empty() && chord.typed().is_some_and(|letter| letter != ' ' || play.wandered);
        self.keymap.resolve(&[Scope::Demo], chord).filter(|_| !writes)
    }

    /// Takes what a run is set to, for a dashboard that is not on a user's own state: when a date is near is part of that.
    pub(super) fn take_settings(&mut self, config: &Config) {
        let warn_days = std::mem::take(&mut self.settings.warn_days);
        self.settings = Config { warn_days, ..config.clone() };
    }

    /// Takes from the dashboard before it what belongs to the run and not to the state: a key on the clipboard, which is
    /// still to be cleared, and the settings of the run, and the dashboard that a demonstration was begun in.
    pub(super) fn keep_outside(&mut self, before: &mut Self) {
        self.settings = std::mem::take(&mut before.settings);
        self.on_clipboard = before.on_clipboard.take();
        (self.under, self.walks) = (before.under.take(), std::mem::take(&mut before.walks));
    }

    /// Whether quick filters mean anything on the section shown.
    #[must_use]
    pub fn has_quick_filters(&self) -> bool {
        !self.view().quick().is_empty()
    }

    /// Says what came in by itself. What went wrong since the last key stands before it: nobody has read that yet.
    pub(super) fn say_beside(&mut self, text: String, tone: Tone) {
        match self.message.take().filter(|message| message.tone == Tone::Bad) {
            Some(wrong) => self.say(format!("{} {text}", wrong.text), Tone::Bad),
            None => self.say(text, tone),
        }
    }

    /// Says a sentence in the bottom line, until the next key; beside it which keys were no commands, if that stands there:
    /// what comes in by itself does not hide it.
    pub(super) fn say(&mut self, text: String, tone: Tone) {
        let text = match &mut self.late {
            Some(late) => {
                late.beside = Some(text);
                late.sentence()
            }
            None => text,
        };
        self.message = Some(Message { text, tone });
    }

    /// Whether nothing may be written: asked for, or because the state's text has faults.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only_asked || self.has_faults()
    }

    /// Whether anything can be recorded: not on a what-if date, nor in a file that is not to be written.
    #[must_use]
    pub fn records(&self) -> bool {
        !self.is_read_only() && !self.dates.is_what_if()
    }

    /// Whether the state's text has faults, so that nothing may be written over it.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == crate::file::Severity::Error)
    }

    /// Derives what has to be done on the day shown: lists are built of it.
    pub(super) fn derive(&mut self) {
        self.agenda = Agenda::of(&self.state, &self.overview, &self.settings.warn_days);
    }

    /// Derives what the tabs say, and the rows of the list shown; other lists follow when they are shown.
    pub(super) fn refresh(&mut self) {
        self.derive();
        let cx = self.cx();
        self.tabs = Section::ALL
            .iter()
            .map(|section| {
                let view = view(*section);
                (*section, view.count(cx), worse(Tone::Plain, view.worst(cx)))
            })
            .collect();
        self.show_list();
    }
}
