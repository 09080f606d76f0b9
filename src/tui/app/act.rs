//! What each action does where no dialog is open.

use super::super::overlay::Overlay;
use super::super::overlay::date::DateBar;
use super::super::theme::Tone;
use super::{App, Effect, Use};
use crate::domain::Section;
use crate::domain::find::FindIndex;
use crate::keys::action::Action;
use crate::session::Source;

impl App {
    /// Does an action where no dialog is open.
    pub(crate) fn act(&mut self, action: Action) -> Vec<Effect> {
        if self.withheld(action) {
            return Vec::new();
        }
        match action {
            Action::Quit | Action::QuitNow => return self.leave(action),
            Action::Copy => return self.want_key(Use::Copy),
            Action::Reveal => return self.want_key(Use::Show),
            Action::Packet => return vec![self.copy_packet()],
            Action::Undo | Action::Redo => return self.undo(action == Action::Redo),
            Action::Save => return self.save_again(),
            Action::Actions => self.open_actions(),
            Action::New | Action::Change | Action::Remove => self.open_change(action),
            Action::Import => return self.open_import(),
            Action::Doctor => return self.open_doctor(),
            Action::Suspend => return vec![Effect::Suspend],
            Action::Mouse => return self.turn_mouse(),
            Action::Edit => return self.edit(self.edit_place()),
            Action::Reload => return self.reload(),
            Action::Files => self.open_files(),
            Action::Language => self.open_languages(),
            Action::Help => self.overlays.push(Overlay::help(Vec::new())),
            Action::Demonstrations => self.open_demonstrations(),
            Action::Guide => self.open_guide(),
            Action::Find => self.open_find(),
            Action::Filter => self.overlays.push(Overlay::filter(&self.scene())),
            Action::QuickFilter => self.open_quick(),
            Action::DateBar => self.overlays.push(Overlay::Date(DateBar::default())),
            Action::Problems => self.show_problems(),
            Action::DayBack
            | Action::DayForward
            | Action::ChangeBack
            | Action::ChangeForward
            | Action::MonthBack
            | Action::MonthForward
            | Action::Today => self.move_date(action),
            Action::ZoomIn | Action::ZoomOut => self.zoom(action == Action::ZoomIn),
            Action::Impact => self.open_impact(),
            Action::Log => return self.open_log(),
            Action::To(section) => self.go_to(section),
            Action::NextSection => self.go_beside(1),
            Action::PreviousSection => self.go_beside(Section::ALL.len() - 1),
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::First => self.step(isize::MIN),
            Action::Last => self.step(isize::MAX),
            Action::PageUp => self.step_pages(-2),
            Action::PageDown => self.step_pages(2),
            Action::HalfPageUp => self.step_pages(-1),
            Action::HalfPageDown => self.step_pages(1),
            Action::Open => self.go_deeper(),
            Action::Back => self.go_back(),
            Action::Return => self.return_from_jump(),
            Action::Sort => self.sort_by_next(),
            Action::ReverseSort => self.reverse(),
            // They mean something in a dialog or a demonstration only.
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

    fn open_find(&mut self) {
        if self.find_index.is_none() {
            self.find_index = Some(FindIndex::of(&self.state));
        }
        self.overlays.push(Overlay::find(&self.scene()));
    }

    fn open_quick(&mut self) {
        if self.has_quick_filters() {
            self.overlays.push(Overlay::quick(&self.scene()));
        } else {
            self.say(self.text.quick_not_here(), Tone::Muted);
        }
    }

    fn show_problems(&mut self) {
        if self.source == Source::Staged {
            self.say(self.text.staged_problems(), Tone::Muted);
        } else if self.problems.is_empty() {
            self.say(self.text.no_problems(), Tone::Good);
        } else {
            self.open_problems();
        }
    }
}
