//! What the dashboard asks of the state file: the only part of it that knows files.

use std::path::Path;

use super::app::EditAt;
use crate::file::{self, Loaded};
use crate::text::Text;

/// Reads the state file again; a sentence where there is nothing to read.
pub(super) fn read(path: &Path, text: &Text) -> Result<Box<Loaded>, String> {
    file::load(path).map(Box::new).map_err(|error| text.file_error(&path.display().to_string(), &error))
}

/// The line of a place in the state file as it is now; `None` where it is not found any more.
pub(super) fn line_of(path: &Path, place: &EditAt) -> Option<usize> {
    match place {
        EditAt::Start => None,
        EditAt::Line(line, _) => Some(*line),
        EditAt::Record(id, ledger) => {
            let bytes = std::fs::read(path).ok()?;
            let found = file::place_of(&String::from_utf8_lossy(&bytes), id, *ledger)?;
            Some(found.0)
        }
    }
}
