//! Why a command stopped.

use std::io;

use super::output::Failure;

/// Why a command stopped.
pub(super) enum Stop {
    /// It failed.
    Failed(Failure),
    /// Its output could not be written.
    Output(io::Error),
    /// A signal ended it.
    Signal(i32),
    /// The account is not authorised to see or change records (R53), in this sentence.
    Unauthorised(String),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
