//! People of the partner's directory, who may hold seats and credits (R43).

use super::{Date, Id};

/// A person of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The person's id.
    pub id: Id,
    /// Name as shown.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// No new assignments from this day on.
    pub left: Option<Date>,
    /// Free text.
    pub note: Option<String>,
}

impl Person {
    /// The day the person left, where that is `on` or before (D5).
    #[must_use]
    pub fn left_by(&self, on: Date) -> Option<Date> {
        self.left.filter(|left| *left <= on)
    }
}

/// One row of an assignment ledger: somebody holds a seat or a credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Id of the person.
    pub person: Id,
    /// First day it is held.
    pub on: Date,
    /// First day it is no longer held; a later row of the same seat ends it too.
    pub ended: Option<Date>,
    /// The day the person signed in and so activated it (R44).
    pub signed_in: Option<Date>,
    /// Free text.
    pub note: Option<String>,
}

impl Assignment {
    /// Whether it ends before it begins.
    #[must_use]
    pub fn is_backward(&self) -> bool {
        self.ended.is_some_and(|ended| ended < self.on)
    }

    /// Whether the row, taken alone, is held on `date`: from `on` to the day before `ended`.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.on <= date && self.ended.is_none_or(|ended| date < ended)
    }
}
