//! People of the partner's directory, who may hold seats and credits (R43).

use super::folded::alike;
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

/// Somebody on record who may be the person that is about to be recorded: equal names do not make two people one (D13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namesake {
    /// Who.
    pub person: Id,
    /// Their name.
    pub name: String,
    /// Whether it is the address that is the same.
    pub by_address: bool,
}

impl Person {
    /// Somebody else of the same name, or with the same address, as far as that is new of this person.
    #[must_use]
    pub fn namesake(&self, people: &[Self], before: Option<&Self>) -> Option<Namesake> {
        let mut others = people.iter().filter(|other| before.is_none_or(|before| before.id != other.id));
        let is_named = before.is_none_or(|before| before.name != self.name);
        let is_addressed = before.is_none_or(|before| before.email != self.email);
        let same = |other: &Self| {
            let addresses = self.email.as_deref().zip(other.email.as_deref()).filter(|_| is_addressed);
            let by_address = addresses.is_some_and(|(own, theirs)| alike(own, theirs));
            let found = by_address || (is_named && alike(&self.name, &other.name));
            found.then(|| Namesake { person: other.id.clone(), name: other.name.clone(), by_address })
        };
        others.find_map(same)
    }

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
