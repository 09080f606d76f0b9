//! Files of other programs, as the dashboard asks for them.

use crate::exchange::import::{Fault, LARGEST, Read, Wanted, read as rows_of};
use crate::file::{FileError, from_home, guarded};
use crate::text::Text;

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    /// The system does not give it.
    File(FileError),
    /// Something in it stands against it.
    Fault(Fault),
}

impl Unread {
    /// In a sentence.
    #[must_use]
    pub fn sentence(&self, path: &str, text: &Text) -> String {
        match self {
            Self::File(error) => text.import_file_error(path, error),
            Self::Fault(fault) => text.import_unreadable(path, fault.line, fault.column, &fault.sentence(text)),
        }
    }
}

/// Reads a file of another program.
///
/// # Errors
/// [`Unread`]
pub fn read(path: &str) -> Result<Read, Unread> {
    let bytes = guarded::read(&from_home(path), LARGEST).map_err(Unread::File)?;
    rows_of(bytes, &Wanted::default()).map_err(Unread::Fault)
}
