//! Whether anything but the selection changed since the last picture: whatever else that showed stands then as it was.

use super::{App, Focus};
use crate::keys::action::Action;

/// What changed since the last picture. Only a key that moves the selection of the list keeps it still: any other message
/// does not, whatever it does.
#[derive(Debug, Default)]
pub(super) struct Still {
    /// Nothing but the selection, if anything.
    holds: bool,
    /// The message that is being taken is such a key.
    moves: bool,
}

impl Still {
    /// A picture was drawn.
    pub(super) fn drawn(&mut self) {
        self.holds = true;
    }
}

impl App {
    /// Whether nothing but the selection of the list changed since the last picture, and what was said then.
    #[must_use]
    pub fn is_still(&self) -> bool {
        self.still.holds && self.is_plain()
    }

    /// Whether nothing is drawn over what the facts and the selection make of the picture.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.message.is_none() && self.only_lists()
    }

    /// A message is taken: nothing is known of what it does.
    pub(super) fn stir(&mut self) -> bool {
        std::mem::take(&mut self.still).holds
    }

    /// It was taken; whether it was still before.
    pub(super) fn settle(&mut self, was_still: bool) {
        let Still { moves, .. } = std::mem::take(&mut self.still);
        self.still.holds = was_still && moves;
    }

    /// An action is done: whether it moves the selection of the list, with nothing else that it could change.
    pub(super) fn begin(&mut self, action: Action) {
        self.still.moves = action.is_step() && self.only_lists();
    }

    /// Whether there is nothing but the list that a key could change.
    fn only_lists(&self) -> bool {
        self.overlays.is_empty() && self.play.is_none() && self.held.is_none() && self.focus == Focus::List
    }

    /// Looks at the dashboard as a key makes it that moves the selection so many rows on, where there is such a key. It stays
    /// as it is.
    pub(in crate::tui) fn ahead(&mut self, rows: isize, look: impl FnOnce(&Self)) {
        let (selected, said, used) = (self.list().selected, self.message.take(), self.used);
        self.used = true;
        self.with_list(|list| list.step(rows));
        if self.is_still() && self.list().selected != selected {
            look(self);
        }
        self.with_list(|list| list.selected = selected);
        (self.message, self.used) = (said, used);
    }
}
