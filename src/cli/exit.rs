//! Exit codes: one table, used by the code, printed nowhere else.

use std::process::ExitCode;

use crate::domain::check::Alert;
use crate::text::{Text, say};

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
    /// Not found; what is near is listed.
    NotFound,
    /// `doctor` found something.
    Odd,
    /// What `check` found: codes of their own, those of monitoring systems.
    Found(Alert),
    /// `check` could not tell, whatever the reason.
    Unknown,
}

impl Exit {
    /// Those that every command but `check` ends with, in the order of their codes.
    pub const ORDINARY: [Self; 6] =
        [Self::Done, Self::Refused, Self::Usage, Self::File, Self::Ambiguous, Self::NotFound];

    /// What it means, in a sentence.
    #[must_use]
    pub fn about(self, text: &Text) -> String {
        match self {
            Self::Done | Self::Found(Alert::Ok) => say!(text, "exit-done"),
            Self::Odd => say!(text, "exit-odd"),
            Self::Refused => say!(text, "exit-refused"),
            Self::Usage => say!(text, "exit-usage"),
            Self::File => say!(text, "exit-file"),
            Self::Ambiguous => say!(text, "exit-ambiguous"),
            Self::NotFound => say!(text, "exit-not-found"),
            Self::Found(Alert::Warning) => say!(text, "exit-warning"),
            Self::Found(Alert::Critical) => say!(text, "exit-critical"),
            Self::Unknown => say!(text, "exit-unknown"),
        }
    }

    /// The code of the process.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done | Self::Found(Alert::Ok) => 0,
            Self::Refused | Self::Odd | Self::Found(Alert::Warning) => 1,
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
