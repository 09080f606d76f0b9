//! Exit codes: one table, used by the code, printed nowhere else.

use std::process::ExitCode;

use crate::domain::check::Alert;

/// How a run ended. A panic gives 101, a signal 128 and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Refused by a rule; nothing was written.
    Refused,
    /// Wrong usage.
    Usage,
    /// The state file, or the configuration, cannot be read or written; nothing is lost.
    File,
    /// Ambiguous; the candidates are listed.
    Ambiguous,
    /// Not found; the nearest are listed.
    NotFound,
    /// What `check` found: codes of their own, those of monitoring systems.
    Found(Alert),
    /// `check` could not tell, whatever the reason.
    Unknown,
}

impl Exit {
    /// The code of the process.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done | Self::Found(Alert::Ok) => 0,
            Self::Refused | Self::Found(Alert::Warning) => 1,
            Self::Usage | Self::Found(Alert::Critical) => 2,
            Self::File | Self::Unknown => 3,
            Self::Ambiguous => 4,
            Self::NotFound => 5,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
