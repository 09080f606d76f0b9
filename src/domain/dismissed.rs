//! What was dismissed of the dates of a thing: single items; in older files everything that was listed on a day.

use super::Date;
use super::deadline_kind::DeadlineKind;

/// What is hidden of the coming dates of a thing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Dismissed {
    /// Nothing.
    #[default]
    Nothing,
    /// Everything that was listed on that day, as older files say it.
    ListedOn(Date),
    /// These items; never none.
    Items(Vec<DismissedItem>),
}

/// A date that was dismissed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DismissedItem {
    /// The day it was dismissed on.
    pub on: Date,
    /// What happens on the date.
    pub kind: DeadlineKind,
    /// The date.
    pub date: Date,
    /// Free text.
    pub note: Option<String>,
}

impl Dismissed {
    /// Nothing, or these items.
    #[must_use]
    pub fn items(items: Vec<DismissedItem>) -> Self {
        if items.is_empty() { Self::Nothing } else { Self::Items(items) }
    }

    /// Whether nothing was dismissed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::Nothing
    }
}
