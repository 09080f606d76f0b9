//! What each action does where no dialog is open.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{App, Effect, Use};
use crate::domain::Section;
use crate::domain::find::FindIndex;
use crate::keys::action::Action;
use crate::session::Source;
use crate::tui::overlay::Overlay;
use crate::tui::overlay::problems::Problems;
use crate::tui::theme::Tone;

impl App {
    /// Does an action where no dialog is open.
    pub(crate) fn act(&mut self, action: Action) -> Vec<Effect> {
        if self.withheld(action) {
            return Vec::new();
        }
        let page = isize::try_from(self.page()).unwrap_or(1).max(1);
        match action {
            Action::Quit | Action::QuitNow => return self.leave(action),
            Action::Copy => return self.want_key(Use::Copy),
            Action::Reveal => return self.want_key(Use::Show),
            Action::Undo | Action::Redo => return self.undo(action == Action::Redo),
            Action::Save => return self.save_again(),
            Action::Suspend => return vec![Effect::Suspend],
            Action::Mouse => return self.turn_mouse(),
            Action::Edit => return self.edit(self.edit_place()),
            Action::Reload => return self.reload(),
            Action::Actions => self.open_actions(),
            Action::New | Action::Change | Action::Remove => self.open_change(action),
            Action::Help => self.overlays.push(Overlay::help(Vec::new())),
            Action::Filter => {
                let overlay = Overlay::filter(self);
                self.overlays.push(overlay);
            }
            Action::QuickFilter => self.open_quick_filters(),
            Action::Find => self.open_find(),
            Action::DateBar => {
                let overlay = Overlay::date(self);
                self.overlays.push(overlay);
            }
            Action::Problems => self.list_problems(),
            Action::Impact => self.open_impact(),
            Action::DayBack
            | Action::DayForward
            | Action::ChangeBack
            | Action::ChangeForward
            | Action::MonthBack
            | Action::MonthForward
            | Action::Today => self.move_date(action),
            Action::ZoomIn | Action::ZoomOut => self.zoom(action == Action::ZoomIn),
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::PageUp => self.step(-page),
            Action::PageDown => self.step(page),
            Action::HalfPageUp => self.step(-(page / 2).max(1)),
            Action::HalfPageDown => self.step((page / 2).max(1)),
            Action::First => self.step(isize::MIN),
            Action::Last => self.step(isize::MAX),
            Action::NextSection => self.go_beside(1),
            Action::PreviousSection => self.go_beside(Section::ALL.len() - 1),
            Action::To(section) => self.go_to(section),
            Action::Open => self.go_deeper(),
            Action::Back => self.go_back(),
            Action::Return => self.return_from_jump(),
            Action::Sort => self.sort_by_next(),
            Action::ReverseSort => self.reverse_order(),
            // These mean something in a dialog or in a demonstration only.
            Action::Accept
            | Action::Cancel
            | Action::NextField
            | Action::PreviousField
            | Action::NextChoice
            | Action::PreviousChoice
            | Action::NextStep
            | Action::PreviousStep => {}
        }
        Vec::new()
    }

    fn turn_mouse(&mut self) -> Vec<Effect> {
        self.settings.mouse = !self.settings.mouse;
        self.say(self.text.mouse_turned(self.settings.mouse), Tone::Plain);
        vec![Effect::Mouse(self.settings.mouse)]
    }

    fn open_quick_filters(&mut self) {
        if !self.has_quick_filters() {
            return self.say(self.text.quick_not_here(), Tone::Muted);
        }
        let overlay = Overlay::quick(self);
        self.overlays.push(overlay);
    }

    fn list_problems(&mut self) {
        if self.source == Source::Staged {
            return self.say(self.text.staged_problems(), Tone::Muted);
        }
        if self.problems.is_empty() {
            return self.say(self.text.no_problems(), Tone::Good);
        }
        self.overlays.push(Overlay::Problems(Problems::default()));
    }

    fn open_find(&mut self) {
        if self.find_index.is_none() {
            self.find_index = Some(FindIndex::of(&self.state));
        }
        let overlay = Overlay::find(self);
        self.overlays.push(overlay);
    }
}
