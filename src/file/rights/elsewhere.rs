//! What a file lets whom do, where that comes from its folder: there is nothing to be kept.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::file::caveat::Caveat;

/// What a file lets whom do.
#[derive(Debug, Clone)]
pub(in crate::file) struct Rights;

/// Opens a file to look at it.
pub(in crate::file) fn opened(real: &Path) -> io::Result<File> {
    File::open(real)
}

#[allow(
    clippy::unnecessary_wraps,
    clippy::unused_self,
    reason = "elsewhere it can fail, and there is something to keep"
)]
impl Rights {
    pub(in crate::file) fn of(_: &File) -> io::Result<Self> {
        Ok(Self)
    }

    pub(in crate::file) fn of_lock(&self) -> Self {
        Self
    }

    pub(in crate::file) fn are_shared(&self) -> bool {
        false
    }

    pub(in crate::file) fn open_to_others(&self) -> Option<u32> {
        None
    }

    pub(in crate::file) fn more_than(&self, _: &Self) -> bool {
        false
    }

    pub(in crate::file) fn give(&self, _: &File) -> io::Result<Vec<Caveat>> {
        Ok(Vec::new())
    }

    pub(in crate::file) fn give_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(in crate::file) fn without_names(self, _: u64) -> Self {
        self
    }

    pub(in crate::file) fn expected_losses(&self, _: &Path) -> Vec<Caveat> {
        Vec::new()
    }
}

/// Leaves a file to its owner alone: here that comes from its folder.
pub(in crate::file) fn close(_: &File) -> io::Result<()> {
    Ok(())
}

/// Whether a file or folder lets others do what the file with these rights does not: not to be told here.
pub(in crate::file) fn is_wider(_: &Path, _: &Rights) -> bool {
    false
}

/// Takes from a file or folder what the file with these rights does not let others do: there is nothing to be taken.
pub(in crate::file) fn narrow(_: &Path, _: &Rights) -> io::Result<()> {
    Ok(())
}

/// Whether this is what a disk without locks says.
pub(in crate::file) fn lacks_locks(error: &io::Error) -> bool {
    error.kind() == ErrorKind::Unsupported
}

/// The owner of a file: not to be told here.
pub(in crate::file) fn owner_of(_: &Path) -> io::Result<String> {
    Err(ErrorKind::Unsupported.into())
}
