//! The state file: from text to [`State`], with every fault of the text in one go.
//!
//! Reading never changes the file. What could not be read is left out of the state and reported with its place.

mod problem;

use std::path::Path;

use crate::domain::State;

pub use problem::{FileError, Problem, Severity};

/// A text that was read: what it says, and everything found wrong or odd in it.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// What could be read.
    pub state: State,
    /// Faults and warnings, in the order of the text.
    pub problems: Vec<Problem>,
}

impl Loaded {
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
    let _ = path;
    Err(FileError::Absent)
}

/// Reads a state from text.
#[must_use]
pub fn parse(text: &str) -> Loaded {
    let _ = text;
    Loaded::default()
}
