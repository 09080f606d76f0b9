//! What was read of a state file, and what was wrong with it.

use std::path::Path;
use std::sync::Arc;

use super::bytes;
use super::problem::{FileError, Problem, Severity};
use crate::domain::State;
use crate::domain::key::ProductKey;
use crate::domain::secret::Known;

/// A text that was read: what it says, and everything found wrong or odd in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loaded {
    /// What could be read.
    pub state: State,
    /// Faults and warnings, in the order of the text.
    pub problems: Vec<Problem>,
    /// Keys and tokens of records that were left out.
    pub lost_keys: Vec<ProductKey>,
    /// What is known of all keys and tokens, so that no piece of one is shown.
    pub known: Arc<Known>,
}

impl Loaded {
    /// Every key and token that was read, those of records that were left out too.
    pub fn keys(&self) -> impl Iterator<Item = &ProductKey> + Clone {
        self.state.keys().chain(&self.lost_keys)
    }

    /// Whether the text may be written over: it has no fault (warnings do not count).
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity != Severity::Error)
    }
}

/// Reads a state file.
///
/// # Errors
/// [`FileError`] when there is no file to read: absent, a directory, a device, over 256 MB, or refused by the system.
/// A file that was read but is faulty is no error here: see [`Loaded::problems`].
pub fn load(path: &Path) -> Result<Loaded, FileError> {
    bytes::read(path).map(bytes::parse)
}
