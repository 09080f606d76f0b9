//! What was dismissed of the things of a state, and which coming dates that hides.

use super::deadline::Deadline;
use super::dismissed::{Dismissed, DismissedItem};
use super::{Date, State, Thing};

impl DismissedItem {
    /// A coming date, dismissed on that day.
    #[must_use]
    pub fn of(item: &Deadline, on: Date) -> Self {
        Self { on, kind: item.kind, date: item.date, note: None }
    }
}

impl Dismissed {
    /// The day on which a coming date that is hidden on `on` was dismissed.
    #[must_use]
    pub fn day_of(&self, item: &Deadline, on: Date) -> Option<Date> {
        match self {
            Self::Nothing => None,
            Self::ListedOn(day) => Some(*day),
            Self::Items(_) => self.row_of(item, on).map(|row| row.on),
        }
    }

    /// The row that hides a coming date on `on`, where single ones are dismissed.
    #[must_use]
    pub fn row_of(&self, item: &Deadline, on: Date) -> Option<&DismissedItem> {
        match self {
            Self::Nothing | Self::ListedOn(_) => None,
            Self::Items(rows) => rows.iter().find(|row| row.on <= on && row.kind == item.kind && row.date == item.date),
        }
    }
}

impl State {
    /// What was dismissed of a thing; `None` for one that has no coming dates.
    #[must_use]
    pub fn dismissed(&self, thing: Thing) -> Option<&Dismissed> {
        Some(match thing {
            Thing::Offer(at) => &self.enrollments.get(at)?.dismissed,
            Thing::Software(at) => &self.software.get(at)?.dismissed,
            Thing::Key(at, key) => &self.software.get(at)?.keys.get(key)?.dismissed,
            Thing::Cloud(at) => &self.cloud.get(at)?.dismissed,
            Thing::Token(at, token) => &self.cloud.get(at)?.tokens.get(token)?.dismissed,
            Thing::Subscription(at) => &self.subscriptions.get(at)?.dismissed,
            Thing::VisualStudio(at) => &self.visual_studio.get(at)?.dismissed,
            Thing::Seat(at, seat) => &self.visual_studio.get(at)?.seats.get(seat)?.dismissed,
            Thing::Technical(at) => &self.technical.get(at)?.dismissed,
            Thing::Person(_) => return None,
        })
    }
}
