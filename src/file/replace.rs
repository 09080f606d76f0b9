//! Writing over a file that is no state file: an export of an earlier day.

use std::io::{ErrorKind, Read};
use std::path::Path;

use super::beforehand;
use super::caveat::Caveat;
use super::guarded;
use super::lock::Lock;
use super::permit::Permit;
use super::rights::{Rights, opened};
use super::save_error::{SaveError, SaveStep};
use super::store::{PATIENCE, fits, parts, writable};
use super::temporary;

/// Whether what a file begins with is what it should be: what bears a name may be something else. Of one that cannot be read it
/// is not.
#[must_use]
pub fn begins(path: &Path, is: impl Fn(&str) -> bool) -> bool {
    let mut begins = Vec::with_capacity(64);
    let read = guarded::open(path).is_ok_and(|(file, _)| file.take(64).read_to_end(&mut begins).is_ok());
    read && is(&String::from_utf8_lossy(&begins))
}

/// Who may open a file that takes the place of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Who could open the other one.
    Same,
    /// Its owner alone: there are keys in it.
    OwnerAlone,
}

/// Puts a text in the place of a file, in one step: whoever reads it meanwhile has the old text or the new one, in full. A
/// link stays a link; what cannot be kept of the file is told before.
///
/// # Errors
/// [`SaveError`]; the file is as it was then. After [`SaveStep::SyncFolder`] it has the new text already.
pub fn replace(path: &Path, text: &str, whom: For, tell: impl Fn(&Caveat), _permit: Permit) -> Result<(), SaveError> {
    let failed = |step| move |source| SaveError::Failed { step, source };
    fits(text)?;
    let real = path.canonicalize().map_err(failed(SaveStep::Folder))?;
    let found = real.metadata().map_err(failed(SaveStep::Folder))?;
    if !found.is_file() {
        return Err(failed(SaveStep::Replace)(ErrorKind::AlreadyExists.into()));
    }
    writable(&real)?;
    beforehand::passable(&real)?;
    let (folder, name) = parts(&real)?;
    let _lock = Lock::take(&real, PATIENCE)?;
    temporary::sweep(folder, name);
    let rights = match whom {
        For::Same => Some(opened(&real).and_then(|file| Rights::of(&file)).map_err(failed(SaveStep::Rights))?),
        For::OwnerAlone => None,
    };
    let (temporary, lost) = temporary::write(folder, name, rights.as_ref(), text)?;
    lost.iter().for_each(tell);
    temporary.persist(&real).map_err(|refused| failed(SaveStep::Replace)(refused.error))?;
    temporary::sync_folder(folder).map_err(failed(SaveStep::SyncFolder))
}
