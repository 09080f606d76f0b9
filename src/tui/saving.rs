//! How saving stands, what is saved, and why it was not: the values between the dashboard, its dialogs and the worker.

use std::fmt;
use std::sync::Arc;

use crate::file::{Permit, SaveError, Step, Written};

/// How saving stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Saving {
    /// What is shown is what was read.
    #[default]
    Nothing,
    /// Being written.
    Going,
    /// Written at this time of day.
    Saved(String),
    /// Not written: a sentence.
    Failed(String),
}

/// A text to be saved, with the permission to. Only a dashboard that shows today can make one.
#[derive(Clone)]
pub struct Commit {
    /// The text that it was made from, which it takes the place of; none where there is no file any more and it is to be
    /// written anew.
    pub base: Option<Arc<str>>,
    /// The text.
    pub text: Arc<str>,
    /// What was done since the text that it was made from.
    pub steps: Vec<Step>,
    /// How many versions of the file are kept.
    pub versions: usize,
    /// The permission.
    pub permit: Permit,
}

impl fmt::Debug for Commit {
    /// Without the texts: they hold keys.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base = self.base.as_ref().map(|base| base.len());
        write!(out, "Commit of {} bytes over {base:?}", self.text.len())
    }
}

impl PartialEq for Commit {
    fn eq(&self, other: &Self) -> bool {
        (&self.base, &self.text) == (&other.base, &other.text)
    }
}

impl Eq for Commit {}

/// Why a text was not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSaved {
    /// In a sentence, with what to do about it.
    pub sentence: String,
    /// What stands against it, as a part of a sentence.
    pub why: String,
    /// What that means for the next try.
    pub left: Left,
}

/// What a save that failed left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Everything as it was.
    AsItWas,
    /// There is no file any more.
    Gone,
    /// Something stands where the file was to be written anew.
    Taken,
    /// The new text, which a loss of power could take back.
    Unsure,
}

impl From<&SaveError> for Left {
    fn from(error: &SaveError) -> Self {
        match error {
            SaveError::Vanished => Self::Gone,
            SaveError::Exists => Self::Taken,
            SaveError::Changed
            | SaveError::NotClean
            | SaveError::Busy
            | SaveError::LockedOut { .. }
            | SaveError::Mounted
            | SaveError::NoLocks
            | SaveError::Unkept(_)
            | SaveError::ReadOnly
            | SaveError::Failed { .. } => match error.written() {
                Written::No => Self::AsItWas,
                Written::Unsure | Written::Yes => Self::Unsure,
            },
        }
    }
}
