//! Why a state file was not saved: values, no sentences. The sentences are in `text/save.rs`.

#![expect(clippy::wildcard_enum_match_arm, reason = "the kinds of errors are those of the system, which gets new ones")]

use std::io::{self, ErrorKind};

use super::caveat::Caveat;

/// Why nothing was saved; what was on the disk before is still there, untouched.
///
/// The one exception is [`SaveStep::SyncFolder`]: then the new text is in place, but may not outlive a loss of power.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The file says something else than when it was read.
    #[error("changed by another program")]
    Changed,
    /// The file is not there any more.
    #[error("no longer there")]
    Vanished,
    /// The file has faults: what could not be read of it would be lost.
    #[error("did not load cleanly")]
    NotClean,
    /// Another program holds the lock of the file.
    #[error("locked by another program")]
    Busy,
    /// The lock file is one that only this other user may open: whether it is held cannot be told.
    #[error("the lock file is another user's")]
    LockedOut {
        /// The user's name, where it is known.
        owner: Option<String>,
    },
    /// The file is mounted by itself: nothing can take its place.
    #[error("mounted by itself")]
    Mounted,
    /// The disk that the file lies on has no locks: two programs could write it at once.
    #[error("no locks on this disk")]
    NoLocks,
    /// A save would not keep all of the file, which nobody was told yet. Saving again does it.
    #[error("not all can be kept: {0:?}")]
    Unkept(Vec<Caveat>),
    /// Nobody may write the file, so this program does not either, whoever runs it.
    #[error("write-protected")]
    ReadOnly,
    /// Something stands where the new file should go.
    #[error("exists already")]
    Exists,
    /// The system refused a step.
    #[error("{step:?}: {source}")]
    Failed {
        /// The step.
        step: SaveStep,
        /// What the system said.
        source: io::Error,
    },
}

/// What a save left on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// Nothing: what was there before still is.
    No,
    /// The new text, which a loss of power could take back.
    Unsure,
    /// The new text.
    Yes,
}

impl SaveError {
    /// What stands on the disk in spite of the error.
    #[must_use]
    pub fn written(&self) -> Written {
        match self {
            Self::Failed { step: SaveStep::SyncFolder, .. } => Written::Unsure,
            Self::Changed
            | Self::Vanished
            | Self::NotClean
            | Self::Busy
            | Self::LockedOut { .. }
            | Self::Mounted
            | Self::NoLocks
            | Self::Unkept(_)
            | Self::ReadOnly
            | Self::Exists
            | Self::Failed { .. } => Written::No,
        }
    }
}

/// The steps of saving that the system can refuse, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveStep {
    /// Finding the folder, or making it.
    Folder,
    /// Taking the lock.
    Lock,
    /// Reading the file again, to compare it with what is known.
    Compare,
    /// Making the temporary file.
    Temporary,
    /// Writing the temporary file.
    Write,
    /// Giving it the rights of the file: owner, group, mode, access lists, other attributes.
    Rights,
    /// Writing it through to the disk.
    Sync,
    /// Putting it in the place of the file.
    Replace,
    /// Writing the folder through to the disk: the file is in place already.
    SyncFolder,
}

/// What the system said of a step, as far as there is something to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveCause {
    /// The disk is full.
    Full,
    /// The user's share of the disk is used up.
    Quota,
    /// The user may not.
    Denied,
    /// The file system is mounted for reading only.
    ReadOnlySystem,
    /// The folder is not there.
    Gone,
    /// A part of the path is no folder.
    NoFolder,
    /// Something else has the name.
    Taken,
    /// The name cannot be had on this file system.
    Name,
    /// The text is larger than any state file.
    TooLarge,
    /// The path names a folder.
    Folder,
    /// The file system knows no such thing.
    Unsupported,
    /// Somebody uses the file, or it is mounted by itself.
    InUse,
    /// Anything else, in the system's words.
    Other(String),
}

impl From<&io::Error> for SaveCause {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull => Self::Full,
            ErrorKind::QuotaExceeded => Self::Quota,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnlySystem,
            ErrorKind::NotFound => Self::Gone,
            ErrorKind::NotADirectory => Self::NoFolder,
            ErrorKind::AlreadyExists => Self::Taken,
            ErrorKind::InvalidFilename => Self::Name,
            ErrorKind::FileTooLarge => Self::TooLarge,
            ErrorKind::IsADirectory => Self::Folder,
            ErrorKind::Unsupported => Self::Unsupported,
            ErrorKind::ResourceBusy => Self::InUse,
            _ => Self::Other(error.to_string()),
        }
    }
}
