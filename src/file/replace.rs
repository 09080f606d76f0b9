//! Writing over a file that is no state file: an export of an earlier day.

use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use super::lock::Lock;
use super::save_error::{SaveError, SaveStep};
use super::store::{Permit, fits, parts, writable};
use super::temporary;

/// How long to wait for whoever writes the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Puts a text in the place of a file, in one step: whoever reads it meanwhile has the old text or the new one, in full. A
/// link stays a link. Only its owner can read the file afterwards.
///
/// # Errors
/// [`SaveError`]; the file is as it was then. After [`SaveStep::SyncFolder`] it has the new text already.
pub fn replace(path: &Path, text: &str, _permit: Permit) -> Result<(), SaveError> {
    let failed = |step| move |source| SaveError::Failed { step, source };
    fits(text)?;
    let real = path.canonicalize().map_err(failed(SaveStep::Folder))?;
    let found = real.metadata().map_err(failed(SaveStep::Folder))?;
    if !found.is_file() {
        return Err(failed(SaveStep::Replace)(ErrorKind::AlreadyExists.into()));
    }
    writable(&real)?;
    let (folder, name) = parts(&real)?;
    let _lock = Lock::take(&real, PATIENCE)?;
    temporary::sweep(folder, name);
    let temporary = temporary::write(folder, name, Some(&found), text)?;
    temporary.persist(&real).map_err(|refused| failed(SaveStep::Replace)(refused.error))?;
    temporary::sync_folder(folder).map_err(failed(SaveStep::SyncFolder))
}
