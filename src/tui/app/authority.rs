//! What an account that is not authorised gets (R53, D11): no records at all, whatever asks for them.

use super::super::overlay::Overlay;
use super::super::overlay::problems::Problems;
use super::super::theme::Tone;
use super::App;
use crate::domain::State;
use crate::domain::partner::Role;
use crate::keys::action::Action;

/// What of a state is shown to a role: every record, or none. What is not there is shown by no tab, line, list or dialog.
pub(super) fn shown_to(role: Role, state: State) -> State {
    match role {
        Role::CspOnly => State { rules: state.rules, partner: state.partner, ..State::default() },
        Role::GlobalAdmin
        | Role::MpnPartnerAdmin
        | Role::AccountAdmin
        | Role::AdminAgent
        | Role::UserManagementAdmin
        | Role::User => state,
    }
}

impl App {
    /// Whether records are shown at all: not to an account without authorisation (R53).
    #[must_use]
    pub fn is_authorised(&self) -> bool {
        self.role != Role::CspOnly
    }

    /// Lets go of every record where the account may see none. The text itself stays, for the file.
    pub(super) fn withhold(&mut self) {
        self.state = shown_to(self.role, std::mem::take(&mut self.state));
    }

    /// Says so of an action that would show or change records; whether it did.
    pub(super) fn withheld(&mut self, action: Action) -> bool {
        let shows_none = action.section().is_some()
            || action.is_step()
            || matches!(
                action,
                Action::NextSection
                    | Action::PreviousSection
                    | Action::Back
                    | Action::Help
                    | Action::Demonstrations
                    | Action::Guide
                    | Action::Mouse
                    | Action::Reload
                    | Action::Files
                    | Action::Language
                    | Action::Save
                    | Action::Suspend
                    | Action::Quit
                    | Action::QuitNow
            );
        let withheld = !self.is_authorised() && !shows_none;
        if withheld {
            self.say(self.text.not_authorised(), Tone::Warn);
        }
        withheld
    }

    /// Opens the faults of the file. They quote it.
    pub(super) fn open_problems(&mut self) {
        if self.is_authorised() {
            self.overlays.push(Overlay::Problems(Problems::default()));
        } else {
            self.say(self.text.not_authorised(), Tone::Warn);
        }
    }
}
