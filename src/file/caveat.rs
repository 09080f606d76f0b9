//! What is to be said of a file before it is saved for the first time: values, no sentences. The sentences are in
//! `text/save.rs`.

use super::save_error::SaveCause;

/// What a save cannot keep of a file, or why it cannot be saved at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caveat {
    /// It has further names (hard links), which will go on having the old text.
    OtherNames(u64),
    /// It is this other user's, and becomes the saver's own.
    Owner(String),
    /// It is for this group, which is none of the saver's.
    Group(String),
    /// It has an access list that its replacement cannot have.
    AccessList,
    /// It has these attributes, by name, that its replacement cannot have.
    Attributes(Vec<String>),
    /// It is mounted by itself: nothing can take its place.
    Mounted,
    /// The disk it lies on has no locks, so that two programs could write at once.
    NoLocks,
    /// What was replaced is not kept, for this reason.
    NoVersion(SaveCause),
    /// The journal has not got what was done, for this reason.
    NoJournal(SaveCause),
    /// What has the name of the journal is no journal.
    ForeignJournal,
}

impl Caveat {
    /// Whether the file cannot be saved at all.
    #[must_use]
    pub fn hinders(&self) -> bool {
        matches!(self, Self::Mounted | Self::NoLocks)
    }
}
