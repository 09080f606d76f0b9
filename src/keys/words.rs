//! Actions in words: what a key does, in full and on the bottom line.

use super::action::{Action, Group};
use crate::text::{Text, say};

impl Text {
    /// What an action does, for the help.
    #[must_use]
    pub fn action(&self, action: Action) -> String {
        match action {
            Action::Up => say!(self, "action-up"),
            Action::Down => say!(self, "action-down"),
            Action::First => say!(self, "action-first"),
            Action::Last => say!(self, "action-last"),
            Action::PageUp => say!(self, "action-page-up"),
            Action::PageDown => say!(self, "action-page-down"),
            Action::HalfPageUp => say!(self, "action-half-page-up"),
            Action::HalfPageDown => say!(self, "action-half-page-down"),
            Action::Open => say!(self, "action-open"),
            Action::Back => say!(self, "action-back"),
            Action::Return => say!(self, "action-return"),
            Action::NextSection => say!(self, "action-next-section"),
            Action::PreviousSection => say!(self, "action-previous-section"),
            Action::Software
            | Action::Cloud
            | Action::VisualStudio
            | Action::Technical
            | Action::Renewals
            | Action::Deadlines
            | Action::People => action.section().map(|section| self.section(section)).unwrap_or_default(),
            Action::Filter => say!(self, "action-filter"),
            Action::QuickFilter => say!(self, "action-quick-filter", months = self.rules().expiring_months),
            Action::Find => say!(self, "action-find"),
            Action::Sort => say!(self, "action-sort"),
            Action::ReverseSort => say!(self, "action-reverse-sort"),
            Action::DateBar => say!(self, "action-date-bar"),
            Action::DayBack => say!(self, "action-day-back"),
            Action::DayForward => say!(self, "action-day-forward"),
            Action::ChangeBack => say!(self, "action-change-back"),
            Action::ChangeForward => say!(self, "action-change-forward"),
            Action::MonthBack => say!(self, "action-month-back"),
            Action::MonthForward => say!(self, "action-month-forward"),
            Action::Today => say!(self, "action-today"),
            Action::ZoomIn => say!(self, "action-zoom-in"),
            Action::ZoomOut => say!(self, "action-zoom-out"),
            Action::Impact => say!(self, "action-impact"),
            Action::Accept => say!(self, "action-accept"),
            Action::Cancel => say!(self, "action-cancel"),
            Action::Actions => say!(self, "action-actions"),
            Action::New => say!(self, "action-new"),
            Action::Change => say!(self, "action-change"),
            Action::Remove => say!(self, "action-remove"),
            Action::Copy => say!(self, "action-copy"),
            Action::Reveal => say!(self, "action-reveal"),
            Action::Undo => say!(self, "action-undo"),
            Action::Redo => say!(self, "action-redo"),
            Action::Save => say!(self, "action-save"),
            Action::NextField => say!(self, "action-next-field"),
            Action::PreviousField => say!(self, "action-previous-field"),
            Action::NextChoice => say!(self, "action-next-choice"),
            Action::PreviousChoice => say!(self, "action-previous-choice"),
            Action::Edit => say!(self, "action-edit"),
            Action::Reload => say!(self, "action-reload"),
            Action::Problems => say!(self, "action-problems"),
            Action::Help => say!(self, "action-help"),
            Action::Mouse => say!(self, "action-mouse"),
            Action::NextStep => say!(self, "action-next-step"),
            Action::PreviousStep => say!(self, "action-previous-step"),
            Action::Quit => say!(self, "action-quit"),
            Action::QuitNow => say!(self, "action-quit-now"),
            Action::Suspend => say!(self, "action-suspend"),
        }
    }

    /// An action in a word or two, for the bottom line.
    #[must_use]
    pub fn hint(&self, action: Action) -> String {
        match action {
            Action::Help => say!(self, "hint-help"),
            Action::Today => say!(self, "hint-today"),
            Action::Filter => say!(self, "hint-filter"),
            Action::Find => say!(self, "hint-find"),
            Action::Open => say!(self, "hint-open"),
            Action::Back => say!(self, "hint-back"),
            Action::ChangeForward => say!(self, "hint-change-forward"),
            Action::DayForward => say!(self, "hint-day-forward"),
            Action::MonthForward => say!(self, "hint-month-forward"),
            Action::DateBar => say!(self, "hint-date-bar"),
            Action::QuickFilter => say!(self, "hint-quick-filter"),
            Action::NextStep => say!(self, "hint-next-step"),
            Action::PreviousStep => say!(self, "hint-previous-step"),
            Action::Quit => say!(self, "hint-quit"),
            Action::Impact => say!(self, "hint-impact"),
            Action::ZoomIn => say!(self, "hint-zoom-in"),
            Action::ZoomOut => say!(self, "hint-zoom-out"),
            Action::Sort => say!(self, "hint-sort"),
            Action::Edit => say!(self, "hint-edit"),
            Action::Actions => say!(self, "hint-actions"),
            Action::New => say!(self, "hint-new"),
            Action::Change => say!(self, "hint-change"),
            Action::Copy => say!(self, "hint-copy"),
            Action::Reveal => say!(self, "hint-reveal"),
            Action::NextField => say!(self, "hint-next-field"),
            Action::PreviousField => say!(self, "hint-previous-field"),
            Action::NextChoice => say!(self, "hint-next-choice"),
            Action::Accept => say!(self, "hint-accept"),
            Action::Cancel => say!(self, "hint-cancel"),
            Action::Down => say!(self, "hint-down"),
            Action::Up => say!(self, "hint-up"),
            _ => self.action(action),
        }
    }

    /// A heading of the help.
    #[must_use]
    pub fn group(&self, group: Group) -> String {
        match group {
            Group::Move => say!(self, "group-move"),
            Group::Sections => say!(self, "group-sections"),
            Group::Look => say!(self, "group-look"),
            Group::Keys => say!(self, "group-keys"),
            Group::Records => say!(self, "group-records"),
            Group::Time => say!(self, "group-time"),
            Group::File => say!(self, "group-file"),
            Group::Program => say!(self, "group-program"),
            Group::Signs => say!(self, "group-signs"),
            Group::Rules => say!(self, "group-rules"),
        }
    }
}
