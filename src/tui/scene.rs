//! What a dialog sees of the dashboard: everything it is drawn and decided with, and nothing it could change.

use crate::domain::agenda::Agenda;
use crate::domain::apply::{Applied, Asking, apply};
use crate::domain::command::Command;
use crate::domain::deadline::Deadline;
use crate::domain::find::FindIndex;
use crate::domain::lead_time::LeadTimes;
use crate::domain::partner::Role;
use crate::domain::refusal::Refusal;
use crate::domain::{Overview, Section, State};
use crate::file::Problem;
use crate::keys::Keymap;
use crate::lists::cx::Cx;
use crate::lists::list::List;
use crate::lists::section::view;
use crate::lists::timeline::Zoom;
use crate::session::{NewFile, Source};
use crate::text::Text;

use super::dates::Dates;
use super::hits::Hits;
use super::message::Message;
use super::saving::Saving;
use super::theme::Theme;

/// The dashboard as a dialog sees it.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Where the state came from.
    pub source: &'a Source,
    /// The facts.
    pub state: &'a State,
    /// Everything derived for the day shown.
    pub overview: &'a Overview,
    /// What has to be done on the day shown, and how much is in use.
    pub agenda: &'a Agenda,
    /// Faults and warnings of the state's text.
    pub problems: &'a [Problem],
    /// Today, and the day shown.
    pub dates: Dates,
    /// Who is using the program (D11).
    pub role: Role,
    /// The messages.
    pub text: &'a Text,
    /// The key table.
    pub keymap: &'a Keymap,
    /// The styles.
    pub theme: &'a Theme,
    /// The section shown.
    pub section: Section,
    /// Its list.
    pub list: &'a List,
    /// How near a date is worth attention.
    pub lead_times: &'a LeadTimes,
    /// How many days the timeline shows.
    pub zoom: Zoom,
    /// The index of find; none before find was opened for the first time.
    pub find: Option<&'a FindIndex>,
    /// Where a file of one's own would go.
    pub new_file: Option<&'a NewFile>,
    /// How saving stands.
    pub saving: &'a Saving,
    /// The sentence in the bottom line.
    pub message: Option<&'a Message>,
    /// Whether anything can be recorded: not on a what-if date, nor in a file that is not to be written.
    pub records: bool,
    /// Whether a demonstration is being played.
    pub plays: bool,
    /// What was drawn where, last.
    pub hits: &'a Hits,
}

/// Why a command was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotDone {
    /// It is not allowed.
    Refused(Refusal),
    /// A sentence: nothing may be written now, or the file's layout stands against it.
    Sentence(String),
}

impl Scene<'_> {
    /// What sections read.
    #[must_use]
    pub fn cx(&self) -> Cx<'_> {
        Cx {
            state: self.state,
            overview: self.overview,
            agenda: self.agenda,
            text: self.text,
            lead_times: self.lead_times,
            zoom: self.zoom,
        }
    }

    /// The coming date that the selected row of the list is.
    #[must_use]
    pub fn selected_date(&self) -> Option<Deadline> {
        view(self.section).date(self.cx(), self.list.row()?)
    }

    /// That nothing is recorded on the day shown, where that is so: menus and forms only answer then.
    #[must_use]
    pub fn only_asked(&self) -> Option<String> {
        self.dates.is_what_if().then(|| self.text.only_asked(self.dates.shown))
    }

    /// Who asks, and for which day.
    #[must_use]
    pub fn asking(&self) -> Asking {
        Asking { today: self.dates.shown, role: self.role }
    }

    /// Decides a command without doing it.
    ///
    /// # Errors
    /// [`Refusal`], as [`apply`].
    pub fn decide(&self, command: &Command) -> Result<Applied, Refusal> {
        apply(self.state, command, self.asking())
    }

    /// Why a command was not done, as one sentence.
    #[must_use]
    pub fn not_done(&self, not_done: &NotDone) -> String {
        match not_done {
            NotDone::Refused(refusal) => self.text.refusal(self.state, refusal, self.role),
            NotDone::Sentence(sentence) => sentence.clone(),
        }
    }

    /// The state file as messages name it.
    #[must_use]
    pub fn path_shown(&self) -> String {
        match self.source {
            Source::File(path) => path.display().to_string(),
            Source::Sample => self.text.mark_sample(),
            Source::Staged => self.text.mark_staged(),
        }
    }

    /// Why what is shown is not on the disk, as one sentence.
    #[must_use]
    pub fn why_unsaved(&self) -> String {
        match self.saving {
            Saving::Failed(sentence) => sentence.clone(),
            Saving::Nothing | Saving::Going | Saving::Saved(_) => self.text.unsaved_unknown(&self.path_shown()),
        }
    }

    /// A path for what is shown, beside the state file, while that cannot be written.
    #[must_use]
    pub fn elsewhere_usual(&self) -> String {
        let Source::File(path) = self.source else { return String::new() };
        let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy();
        path.with_file_name(format!("{stem}.unsaved.toml")).display().to_string()
    }
}
