//! What a user can ask of the dashboard: one table that dispatch, bottom line, help and the README are made from.

use crate::domain::Section;
use crate::domain::words::words;
use crate::text::{Text, say};

/// Declares the actions, each with all that there is to say of it.
macro_rules! actions {
    ($( $(#[$meta:meta])* $action:ident = $word:literal: $row:expr ),+ $(,)?) => {
        /// Something a key can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $( $(#[$meta])* $action, )+
            /// To a section; its word is the section's.
            To(Section),
        }

        impl Action {
            /// Every action, those that go to a section last.
            pub fn all() -> impl Iterator<Item = Self> + Clone {
                [$( Self::$action ),+].into_iter().chain(Section::ALL.iter().copied().map(Self::To))
            }

            /// The word that stands for it in key files.
            #[must_use]
            pub const fn as_word(self) -> &'static str {
                match self { $( Self::$action => $word, )+ Self::To(section) => section.as_word() }
            }

            /// The action of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$action), )+ _ => Section::from_word(word).map(Self::To) }
            }

            /// What there is to say of it.
            fn row(self) -> Row {
                match self { $( Self::$action => $row, )+ Self::To(section) => Row::section(section) }
            }
        }
    };
}

/// A row of the table of actions.
struct Row {
    /// Its heading in the help.
    group: Group,
    does: Does,
    /// What it does in a word or two, for the bottom line; `None` = as in the help.
    hint: Option<fn(&Text) -> String>,
    /// Whether it changes what is recorded.
    writes: bool,
}

/// What an action does.
enum Does {
    /// What this says.
    Says(fn(&Text) -> String),
    /// It goes to a section, whose name says so.
    Shows(Section),
}

impl Row {
    const fn new(group: Group, does: fn(&Text) -> String) -> Self {
        Self { group, does: Does::Says(does), hint: None, writes: false }
    }

    const fn section(section: Section) -> Self {
        Self { group: Group::Sections, does: Does::Shows(section), hint: None, writes: false }
    }

    const fn hint(self, hint: fn(&Text) -> String) -> Self {
        Self { hint: Some(hint), ..self }
    }

    const fn writes(self) -> Self {
        Self { writes: true, ..self }
    }
}

actions! {
    /// One row up.
    Up = "up": Row::new(Group::Move, |text| say!(text, "action-up")).hint(|text| say!(text, "hint-up")),
    /// One row down.
    Down = "down": Row::new(Group::Move, |text| say!(text, "action-down")).hint(|text| say!(text, "hint-down")),
    /// To the first row.
    First = "first": Row::new(Group::Move, |text| say!(text, "action-first")),
    /// To the last row.
    Last = "last": Row::new(Group::Move, |text| say!(text, "action-last")),
    /// A page up.
    PageUp = "page-up": Row::new(Group::Move, |text| say!(text, "action-page-up")),
    /// A page down.
    PageDown = "page-down": Row::new(Group::Move, |text| say!(text, "action-page-down")),
    /// Half a page up.
    HalfPageUp = "half-page-up": Row::new(Group::Move, |text| say!(text, "action-half-page-up")),
    /// Half a page down.
    HalfPageDown = "half-page-down": Row::new(Group::Move, |text| say!(text, "action-half-page-down")),
    /// One level deeper: into the detail pane, or to the thing a row is about.
    Open = "open": Row::new(Group::Move, |text| say!(text, "action-open")).hint(|text| say!(text, "hint-open")),
    /// One level back; clears a filter; never quits.
    Back = "back": Row::new(Group::Move, |text| say!(text, "action-back")).hint(|text| say!(text, "hint-back")),
    /// To where a jump came from.
    Return = "return": Row::new(Group::Move, |text| say!(text, "action-return")),
    /// The section to the right.
    NextSection = "next-section": Row::new(Group::Sections, |text| say!(text, "action-next-section")),
    /// The section to the left.
    PreviousSection = "previous-section": Row::new(Group::Sections, |text| say!(text, "action-previous-section")),
    /// Filter this list while typing.
    Filter = "filter": Row::new(Group::Look, |text| say!(text, "action-filter")).hint(|text| say!(text, "hint-filter")),
    /// The portal's quick filters.
    QuickFilter = "quick-filter": Row::new(Group::Look, |text| say!(text, "action-quick-filter", months = text.rules().expiring_months))
        .hint(|text| say!(text, "hint-quick-filter")),
    /// Find anything on any tab.
    Find = "find": Row::new(Group::Look, |text| say!(text, "action-find")).hint(|text| say!(text, "hint-find")),
    /// Sort by the next column.
    Sort = "sort": Row::new(Group::Look, |text| say!(text, "action-sort")).hint(|text| say!(text, "hint-sort")),
    /// Reverse the order.
    ReverseSort = "reverse-sort": Row::new(Group::Look, |text| say!(text, "action-reverse-sort")),
    /// The date bar.
    DateBar = "date-bar": Row::new(Group::Time, |text| say!(text, "action-date-bar"))
        .hint(|text| say!(text, "hint-date-bar")),
    /// A day earlier.
    DayBack = "day-back": Row::new(Group::Time, |text| say!(text, "action-day-back")),
    /// A day later.
    DayForward = "day-forward": Row::new(Group::Time, |text| say!(text, "action-day-forward"))
        .hint(|text| say!(text, "hint-day-forward")),
    /// To the previous day on which something changes.
    ChangeBack = "change-back": Row::new(Group::Time, |text| say!(text, "action-change-back")),
    /// To the next day on which something changes.
    ChangeForward = "change-forward": Row::new(Group::Time, |text| say!(text, "action-change-forward"))
        .hint(|text| say!(text, "hint-change-forward")),
    /// A month earlier.
    MonthBack = "month-back": Row::new(Group::Time, |text| say!(text, "action-month-back")),
    /// A month later.
    MonthForward = "month-forward": Row::new(Group::Time, |text| say!(text, "action-month-forward"))
        .hint(|text| say!(text, "hint-month-forward")),
    /// Back to today.
    Today = "today": Row::new(Group::Time, |text| say!(text, "action-today")).hint(|text| say!(text, "hint-today")),
    /// The timeline closer.
    ZoomIn = "zoom-in": Row::new(Group::Time, |text| say!(text, "action-zoom-in"))
        .hint(|text| say!(text, "hint-zoom-in")),
    /// The timeline wider.
    ZoomOut = "zoom-out": Row::new(Group::Time, |text| say!(text, "action-zoom-out"))
        .hint(|text| say!(text, "hint-zoom-out")),
    /// What follows if the selected offer is not renewed.
    Impact = "impact": Row::new(Group::Time, |text| say!(text, "action-impact")).hint(|text| say!(text, "hint-impact")),
    /// What is on record of the selected row.
    Log = "log": Row::new(Group::Look, |text| say!(text, "action-log")),
    /// Keep what was typed or chosen.
    Accept = "accept": Row::new(Group::Move, |text| say!(text, "action-accept")).hint(|text| say!(text, "hint-accept")),
    /// Leave without it.
    Cancel = "cancel": Row::new(Group::Move, |text| say!(text, "action-cancel")).hint(|text| say!(text, "hint-cancel")),
    /// What can be done here.
    Actions = "actions": Row::new(Group::Records, |text| say!(text, "action-actions"))
        .hint(|text| say!(text, "hint-actions"))
        .writes(),
    /// A new record.
    New = "new": Row::new(Group::Records, |text| say!(text, "action-new")).hint(|text| say!(text, "hint-new")).writes(),
    /// Change the selected record.
    Change = "change": Row::new(Group::Records, |text| say!(text, "action-change"))
        .hint(|text| say!(text, "hint-change"))
        .writes(),
    /// Delete the selected record, after a preview.
    Remove = "remove": Row::new(Group::Records, |text| say!(text, "action-remove")).writes(),
    /// Copy a key, without showing it.
    Copy = "copy": Row::new(Group::Keys, |text| say!(text, "action-copy")).hint(|text| say!(text, "hint-copy")),
    /// Show a key until the next key press.
    Reveal = "reveal": Row::new(Group::Keys, |text| say!(text, "action-reveal")).hint(|text| say!(text, "hint-reveal")),
    /// Copy what a support ticket about the selected row asks.
    Packet = "packet": Row::new(Group::Keys, |text| say!(text, "action-packet")),
    /// Take the last change back.
    Undo = "undo": Row::new(Group::Records, |text| say!(text, "action-undo")).writes(),
    /// Do it again.
    Redo = "redo": Row::new(Group::Records, |text| say!(text, "action-redo")).writes(),
    /// Try again to save.
    Save = "save": Row::new(Group::File, |text| say!(text, "action-save")).writes(),
    /// To the next field of a form.
    NextField = "next-field": Row::new(Group::Records, |text| say!(text, "action-next-field"))
        .hint(|text| say!(text, "hint-next-field")),
    /// To the field before.
    PreviousField = "previous-field": Row::new(Group::Records, |text| say!(text, "action-previous-field"))
        .hint(|text| say!(text, "hint-previous-field")),
    /// The next of the words a field knows.
    NextChoice = "next-choice": Row::new(Group::Records, |text| say!(text, "action-next-choice"))
        .hint(|text| say!(text, "hint-next-choice")),
    /// The word before.
    PreviousChoice = "previous-choice": Row::new(Group::Records, |text| say!(text, "action-previous-choice")),
    /// Import from a file of another program.
    Import = "import": Row::new(Group::Records, |text| say!(text, "action-import")).writes(),
    /// Open the state file in the editor at this row.
    Edit = "edit": Row::new(Group::File, |text| say!(text, "action-edit")).hint(|text| say!(text, "hint-edit")),
    /// Read the state file again.
    Reload = "reload": Row::new(Group::File, |text| say!(text, "action-reload")),
    /// Another state file of the configuration.
    Files = "files": Row::new(Group::File, |text| say!(text, "action-files")),
    /// Another language.
    Language = "language": Row::new(Group::Program, |text| say!(text, "action-language")),
    /// List the faults of the state file.
    Problems = "problems": Row::new(Group::File, |text| say!(text, "action-problems")),
    /// What is odd about the file and its records.
    Doctor = "doctor": Row::new(Group::File, |text| say!(text, "action-doctor")),
    /// Every key that works here.
    Help = "help": Row::new(Group::Program, |text| say!(text, "action-help")).hint(|text| say!(text, "hint-help")),
    /// The demonstrations.
    Demonstrations = "demonstrations": Row::new(Group::Program, |text| say!(text, "action-demonstrations"))
        .hint(|text| say!(text, "hint-demonstrations")),
    /// The guide, asked about the selected row.
    Guide = "guide": Row::new(Group::Guide, |text| say!(text, "action-guide")).hint(|text| say!(text, "hint-guide")),
    /// Mouse on or off.
    Mouse = "mouse": Row::new(Group::Program, |text| say!(text, "action-mouse")),
    /// The next step of a demonstration.
    NextStep = "next-step": Row::new(Group::Program, |text| say!(text, "action-next-step"))
        .hint(|text| say!(text, "hint-next-step")),
    /// The step before.
    PreviousStep = "previous-step": Row::new(Group::Program, |text| say!(text, "action-previous-step"))
        .hint(|text| say!(text, "hint-previous-step")),
    /// Leave the program, or the dialog on top.
    Quit = "quit": Row::new(Group::Program, |text| say!(text, "action-quit")).hint(|text| say!(text, "hint-quit")),
    /// Leave the program at once.
    QuitNow = "quit-now": Row::new(Group::Program, |text| say!(text, "action-quit-now")),
    /// To the shell and back.
    Suspend = "suspend": Row::new(Group::Program, |text| say!(text, "action-suspend")),
}

words! {
    /// Where a key works. An open dialog hides the scopes of what lies below it, except [`Scope::Always`].
    pub enum Scope {
        /// Everywhere, dialogs included.
        Always = "always",
        /// Wherever no dialog is open.
        Global = "global",
        /// In a list or its detail pane.
        List = "list",
        /// While typing a filter.
        Input = "input",
        /// In a dialog that is a list: find, help, faults, quick filters.
        Picker = "picker",
        /// In the date bar.
        Date = "date",
        /// In a form.
        Form = "form",
        /// While a demonstration is played, before everything else; what types a letter only where no dialog is open,
        /// except Space.
        Demo = "demo",
    }
}

/// Under which heading help lists an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Moving about.
    Move,
    /// Sections.
    Sections,
    /// Narrowing and finding.
    Look,
    /// The date.
    Time,
    /// Keys.
    Keys,
    /// Records.
    Records,
    /// The state file.
    File,
    /// The program.
    Program,
    /// What signs and abbreviations mean.
    Signs,
    /// Questions and answers.
    Guide,
    /// What rules and decisions say.
    Rules,
}

impl Group {
    /// Every group, in the order of the help.
    pub const ALL: [Self; 11] = [
        Self::Move,
        Self::Sections,
        Self::Look,
        Self::Keys,
        Self::Records,
        Self::Time,
        Self::File,
        Self::Program,
        Self::Signs,
        Self::Guide,
        Self::Rules,
    ];
}

impl Action {
    /// Its heading in the help.
    #[must_use]
    pub fn group(self) -> Group {
        self.row().group
    }

    /// Whether it changes what is recorded: such actions are not offered where nothing may be written.
    #[must_use]
    pub fn writes(self) -> bool {
        self.row().writes
    }

    /// Whether it moves the selection in a list, by whatever distance.
    #[must_use]
    pub fn is_step(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::First
                | Self::Last
                | Self::PageUp
                | Self::PageDown
                | Self::HalfPageUp
                | Self::HalfPageDown
        )
    }

    /// The section an action goes to.
    #[must_use]
    pub fn section(self) -> Option<Section> {
        match self.row().does {
            Does::Shows(section) => Some(section),
            Does::Says(_) => None,
        }
    }

    /// The hints of the bottom line in a scope, most important first; what does not fit is left out from the end.
    #[must_use]
    pub fn hints(scope: Scope) -> &'static [Self] {
        match scope {
            Scope::Always | Scope::Global | Scope::List => &[
                Self::Help,
                Self::Quit,
                Self::Demonstrations,
                Self::Actions,
                Self::Impact,
                Self::ZoomOut,
                Self::ZoomIn,
                Self::Copy,
                Self::Reveal,
                Self::Filter,
                Self::Find,
                Self::Guide,
                Self::Open,
                Self::New,
                Self::Change,
                Self::ChangeForward,
                Self::DateBar,
                Self::QuickFilter,
                Self::Sort,
                Self::Edit,
            ],
            Scope::Demo => &[Self::NextStep, Self::PreviousStep],
            Scope::Input => &[Self::Accept, Self::Cancel],
            Scope::Picker => &[Self::Accept, Self::Cancel, Self::Down, Self::Up],
            Scope::Form => &[Self::Accept, Self::Cancel, Self::NextField, Self::PreviousField, Self::NextChoice],
            Scope::Date => &[Self::Accept, Self::Cancel, Self::DayForward, Self::ChangeForward, Self::MonthForward],
        }
    }
}

impl Text {
    /// What an action does, for the help.
    #[must_use]
    pub fn action(&self, action: Action) -> String {
        match action.row().does {
            Does::Says(says) => says(self),
            Does::Shows(section) => self.section(section),
        }
    }

    /// An action in a word or two, for the bottom line.
    #[must_use]
    pub fn hint(&self, action: Action) -> String {
        action.row().hint.map_or_else(|| self.action(action), |says| says(self))
    }
}
