//! What a user can ask of the dashboard: one table that dispatch, bottom line, help and the README are made from.

use crate::domain::Section;
use crate::domain::words::words;

words! {
    /// Something a key can do. The words are those of the key file.
    pub enum Action {
        /// One row up.
        Up = "up",
        /// One row down.
        Down = "down",
        /// To the first row.
        First = "first",
        /// To the last row.
        Last = "last",
        /// A page up.
        PageUp = "page-up",
        /// A page down.
        PageDown = "page-down",
        /// Half a page up.
        HalfPageUp = "half-page-up",
        /// Half a page down.
        HalfPageDown = "half-page-down",
        /// One level deeper: into the detail pane, or to the thing a row is about.
        Open = "open",
        /// One level back; clears a filter; never quits.
        Back = "back",
        /// To where a jump came from.
        Return = "return",
        /// The section to the right.
        NextSection = "next-section",
        /// The section to the left.
        PreviousSection = "previous-section",
        /// Software.
        Software = "software",
        /// Cloud.
        Cloud = "cloud",
        /// Visual Studio.
        VisualStudio = "visual-studio",
        /// Technical benefits.
        Technical = "technical",
        /// Renewals.
        Renewals = "renewals",
        /// Deadlines.
        Deadlines = "deadlines",
        /// People.
        People = "people",
        /// Filter this list while typing.
        Filter = "filter",
        /// The portal's quick filters.
        QuickFilter = "quick-filter",
        /// Find anything on any tab.
        Find = "find",
        /// Sort by the next column.
        Sort = "sort",
        /// Reverse the order.
        ReverseSort = "reverse-sort",
        /// The date bar.
        DateBar = "date-bar",
        /// A day earlier.
        DayBack = "day-back",
        /// A day later.
        DayForward = "day-forward",
        /// To the previous day on which something changes.
        ChangeBack = "change-back",
        /// To the next day on which something changes.
        ChangeForward = "change-forward",
        /// A month earlier.
        MonthBack = "month-back",
        /// A month later.
        MonthForward = "month-forward",
        /// Back to today.
        Today = "today",
        /// The timeline closer.
        ZoomIn = "zoom-in",
        /// The timeline wider.
        ZoomOut = "zoom-out",
        /// What follows if the selected offer is not renewed.
        Impact = "impact",
        /// Keep what was typed or chosen.
        Accept = "accept",
        /// Leave without it.
        Cancel = "cancel",
        /// What can be done here.
        Actions = "actions",
        /// A new record.
        New = "new",
        /// Change the selected record.
        Change = "change",
        /// Delete the selected record, after a preview.
        Remove = "remove",
        /// Copy a key, without showing it.
        Copy = "copy",
        /// Show a key until the next key press.
        Reveal = "reveal",
        /// Take the last change back.
        Undo = "undo",
        /// Do it again.
        Redo = "redo",
        /// Try again to save.
        Save = "save",
        /// To the next field of a form.
        NextField = "next-field",
        /// To the field before.
        PreviousField = "previous-field",
        /// The next of the words a field knows.
        NextChoice = "next-choice",
        /// The word before.
        PreviousChoice = "previous-choice",
        /// Open the state file in the editor at this row.
        Edit = "edit",
        /// Read the state file again.
        Reload = "reload",
        /// List the faults of the state file.
        Problems = "problems",
        /// Every key that works here.
        Help = "help",
        /// Mouse on or off.
        Mouse = "mouse",
        /// The next step of a demonstration.
        NextStep = "next-step",
        /// The step before.
        PreviousStep = "previous-step",
        /// Leave the program, or the dialog on top.
        Quit = "quit",
        /// Leave the program at once.
        QuitNow = "quit-now",
        /// To the shell and back.
        Suspend = "suspend",
    }
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
    /// What rules and decisions say.
    Rules,
}

impl Group {
    /// Every group, in the order of the help.
    pub const ALL: [Self; 10] = [
        Self::Move,
        Self::Sections,
        Self::Look,
        Self::Keys,
        Self::Records,
        Self::Time,
        Self::File,
        Self::Program,
        Self::Signs,
        Self::Rules,
    ];
}

impl Action {
    /// Its heading in the help.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Up
            | Self::Down
            | Self::First
            | Self::Last
            | Self::PageUp
            | Self::PageDown
            | Self::HalfPageUp
            | Self::HalfPageDown
            | Self::Open
            | Self::Back
            | Self::Return
            | Self::Accept
            | Self::Cancel => Group::Move,
            Self::NextSection
            | Self::PreviousSection
            | Self::Software
            | Self::Cloud
            | Self::VisualStudio
            | Self::Technical
            | Self::Renewals
            | Self::Deadlines
            | Self::People => Group::Sections,
            Self::Filter | Self::QuickFilter | Self::Find | Self::Sort | Self::ReverseSort => Group::Look,
            Self::DateBar
            | Self::DayBack
            | Self::DayForward
            | Self::ChangeBack
            | Self::ChangeForward
            | Self::MonthBack
            | Self::MonthForward
            | Self::Today
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::Impact => Group::Time,
            Self::Copy | Self::Reveal => Group::Keys,
            Self::Actions
            | Self::New
            | Self::Change
            | Self::Remove
            | Self::Undo
            | Self::Redo
            | Self::NextField
            | Self::PreviousField
            | Self::NextChoice
            | Self::PreviousChoice => Group::Records,
            Self::Save | Self::Edit | Self::Reload | Self::Problems => Group::File,
            Self::Help
            | Self::Mouse
            | Self::NextStep
            | Self::PreviousStep
            | Self::Quit
            | Self::QuitNow
            | Self::Suspend => Group::Program,
        }
    }

    /// Whether it changes what is recorded: such actions are not offered where nothing may be written.
    #[must_use]
    pub fn writes(self) -> bool {
        matches!(self, Self::Actions | Self::New | Self::Change | Self::Remove | Self::Undo | Self::Redo | Self::Save)
    }

    /// The section an action goes to.
    #[must_use]
    pub fn section(self) -> Option<Section> {
        Some(match self {
            Self::Software => Section::Software,
            Self::Cloud => Section::Cloud,
            Self::VisualStudio => Section::VisualStudio,
            Self::Technical => Section::Technical,
            Self::Renewals => Section::Renewals,
            Self::Deadlines => Section::Deadlines,
            Self::People => Section::People,
            _ => return None,
        })
    }

    /// The hints of the bottom line in a scope, most important first; what does not fit is left out from the end.
    #[must_use]
    pub fn hints(scope: Scope) -> &'static [Self] {
        match scope {
            Scope::Always | Scope::Global | Scope::List => &[
                Self::Help,
                Self::Quit,
                Self::Actions,
                Self::Impact,
                Self::ZoomOut,
                Self::ZoomIn,
                Self::Copy,
                Self::Reveal,
                Self::Filter,
                Self::Find,
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
