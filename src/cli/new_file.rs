//! A file that is not there yet: where it may stand, and making it.

use std::io;
use std::path::Path;

use super::exit::Exit;
use super::output::Failure;
use crate::file::{Beside, Caveat, Folders, Permit, SaveError, Store};
use crate::text::Text;

/// Whether the folders on the way to a new state file are made: to the usual place, where no other was named.
pub(super) fn folders_to(named: bool) -> Folders {
    if named { Folders::Refuse } else { Folders::Make }
}

/// Refuses a path in a folder that is not there.
pub(super) fn has_folder(path: &Path, text: &Text) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_missing = match folder.metadata() {
        Ok(found) => !found.is_dir(),
        // What may not be looked at is met when the file is made.
        Err(error) => matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory),
    };
    if is_missing {
        return Err(Failure::new(Exit::File, text.no_folder(&path.display().to_string())));
    }
    Ok(())
}

/// Makes a new file; `None` where one is there already.
pub(super) fn create(
    path: &Path,
    made: &str,
    folders: Folders,
    permit: Permit,
    text: &Text,
) -> Result<(), Option<Failure>> {
    create_with(path, made, folders, Beside::NOTHING, permit, text).map(drop)
}

/// The same, and puts beside it what was done; gives what could not be put there.
pub(super) fn create_with(
    path: &Path,
    made: &str,
    folders: Folders,
    beside: Beside<'_>,
    permit: Permit,
    text: &Text,
) -> Result<Vec<Caveat>, Option<Failure>> {
    Store::create_with(path, made, folders, beside, permit).map(|mut store| store.missed()).map_err(|error| {
        let exists = matches!(error, SaveError::Exists);
        (!exists).then(|| Failure::new(Exit::File, text.create_error(&path.display().to_string(), &error)))
    })
}
