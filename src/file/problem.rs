//! What can be wrong with a state file: values, no sentences.

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The file did not load cleanly: nothing may be written over it.
    Error,
    /// Odd, but recorded: shown, and nothing more.
    Warning,
}

/// One problem of a text, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
}

/// Why a state file could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is no such file.
    #[error("no such file")]
    Absent,
}
