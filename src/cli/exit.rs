//! Exit codes: one table, used by the code, printed nowhere else.

use std::process::ExitCode;

/// How a run ended. `check` will have its own four; a panic gives 101, a signal 128 and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Refused by a rule; nothing was written.
    Refused = 1,
    /// Wrong usage.
    Usage = 2,
    /// The state file, or the configuration, cannot be read or written; nothing is lost.
    File = 3,
    /// Ambiguous; the candidates are listed.
    Ambiguous = 4,
    /// Not found; the nearest are listed.
    NotFound = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
