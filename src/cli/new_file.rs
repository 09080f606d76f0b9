//! A file that is not there yet: where it may stand, and making it.

use std::io;
use std::path::Path;

use super::exit::Exit;
use super::output::Failure;
use crate::file::{Folders, Permit, SaveError, Store};
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
    Store::create(path, made, folders, permit).map(drop).map_err(|error| {
        let exists = matches!(error, SaveError::Exists);
        (!exists).then(|| Failure::new(Exit::File, text.create_error(&path.display().to_string(), &error)))
    })
}
