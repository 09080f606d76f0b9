//! What saves put beside the file: the versions that they replace, and the journal; and the way back by both.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::super::caveat::Caveat;
use super::super::history::{Change, History, NoWay};
use super::super::journal::{self, Step, digest, journal};
use super::super::problem::FileError;
use super::super::rights::Rights;
use super::super::save_error::{SaveCause, SaveError};
use super::super::versions::{self, Kept, Version};
use super::Store;

/// What a save puts beside the file: what it replaces, and what was done. Nothing of it ever hinders the save.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'s> {
    /// What was done since the text that is replaced. Where nothing was, nothing is put there.
    pub steps: &'s [Step],
    /// How many versions are kept.
    pub versions: usize,
}

impl Beside<'_> {
    /// Nothing.
    pub const NOTHING: Self = Beside { steps: &[], versions: 0 };
}

/// A text that stood in the file before, and what leads to it.
pub struct Earlier {
    /// The version.
    pub version: Version,
    /// Its text.
    pub text: Arc<str>,
    /// What is taken back, or done again.
    pub change: Change,
}

impl fmt::Debug for Earlier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text has keys in it.
        out.debug_struct("Earlier").field("version", &self.version.name).finish_non_exhaustive()
    }
}

impl Store {
    /// Keeps what is about to be replaced.
    pub(super) fn keep(&mut self, real: &Path, base: &str, rights: &Rights, beside: Beside<'_>) -> Option<Kept> {
        let at = beside.steps.last().filter(|_| beside.versions > 0).map(|step| &step.at)?;
        match versions::keep(real, base, rights, at) {
            Ok(kept) => Some(kept),
            Err(error) => {
                self.miss(Caveat::NoVersion(SaveCause::from(&error)));
                None
            }
        }
    }

    /// Puts beside a file that was saved what was done, and writes all of it through to the disk, the file first.
    pub(super) fn put_beside(
        &mut self,
        real: &Path,
        replaced: Option<(&str, &Rights)>,
        text: &str,
        beside: Beside<'_>,
    ) -> Result<(), SaveError> {
        if beside.steps.is_empty() {
            return self.settle();
        }
        versions::forget(real, text);
        versions::prune(real, beside.versions);
        let from = replaced.map(|(base, _)| digest(base));
        let rights = replaced.map(|(_, rights)| rights);
        let journal = journal::append(real, rights, beside.steps, (from.as_deref(), &digest(text)));
        self.settle()?;
        let synced =
            journal.and_then(|journal| journal.sync_data().map_err(|error| Caveat::NoJournal(SaveCause::from(&error))));
        if let Err(caveat) = synced {
            self.miss(caveat);
        }
        Ok(())
    }

    /// What the saves so far could not put beside the file; each is told once.
    pub fn missed(&mut self) -> Vec<Caveat> {
        std::mem::take(&mut self.missed)
    }

    pub(super) fn miss(&mut self, caveat: Caveat) {
        let untold = self.untold(vec![caveat]);
        self.missed.extend(untold);
    }

    /// The versions that are kept of the file, the newest first.
    ///
    /// # Errors
    /// What the system said of their folder.
    pub fn versions(&self) -> Result<Vec<Version>, FileError> {
        // Beside a file that is gone they can be found no more.
        let Ok(real) = self.real() else { return Err(FileError::Absent) };
        versions::replaced(&real).map_err(FileError::Unreadable)
    }

    /// The text that the last step which was not taken back yet was made of; or, again, the one that the step which was taken
    /// back last had made.
    ///
    /// # Errors
    /// [`NoWay`]: there is no such step, or no such text any more.
    pub fn earlier(&self, again: bool) -> Result<Earlier, NoWay> {
        let entries = journal(&self.path).map_err(NoWay::Unreadable)?.entries;
        let (change, leads) = History::of(entries).next(&digest(&self.known), again)?;
        let mut unread = NoWay::NotKept;
        for version in self.versions().map_err(NoWay::Unreadable)? {
            match version.text() {
                Ok(text) if digest(&text) == leads => return Ok(Earlier { version, text, change }),
                Ok(_) => {}
                Err(error) => unread = NoWay::Unreadable(error),
            }
        }
        Err(unread)
    }
}
