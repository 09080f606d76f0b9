//! Looks at a file before it is saved for the first time, for what a save cannot keep of it. Nothing is written for it.

use std::path::Path;

use super::caveat::Caveat;
use super::rights::{Rights, lacks_locks, opened};
use super::save_error::SaveError;
use super::store::parts;

/// What can be known of a file before it is saved. Nothing is written for it.
pub(super) fn expected(path: &Path) -> Vec<Caveat> {
    let Ok(real) = path.canonicalize() else { return Vec::new() };
    let mut caveats: Vec<Caveat> = match passable(&real) {
        Err(SaveError::Mounted) => vec![Caveat::Mounted],
        Err(SaveError::NoLocks) => vec![Caveat::NoLocks],
        // Whatever else there is, the save meets it and says it.
        _ => Vec::new(),
    };
    if let (Ok(rights), Ok((folder, _))) = (opened(&real).and_then(|file| Rights::of(&file)), parts(&real)) {
        let rights = rights.without_names(super::versions::names_of(&real));
        caveats.extend(rights.expected_losses(folder));
    }
    caveats
}

/// Refuses a file that nothing can take the place of, and one on a disk without locks, before anything is written.
pub(super) fn passable(real: &Path) -> Result<(), SaveError> {
    if is_mounted(real) {
        return Err(SaveError::Mounted);
    }
    // Whatever else stands against opening it, the save meets it and says it.
    match opened(real).map(|file| file.try_lock_shared()) {
        Ok(Err(std::fs::TryLockError::Error(source))) if lacks_locks(&source) => Err(SaveError::NoLocks),
        _ => Ok(()),
    }
}

/// Whether a file lies on another mount than its folder, as the single files that are handed into a container do.
#[cfg(target_os = "linux")]
fn is_mounted(real: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxFlags, statx};
    let mount = |path: &Path| {
        let found = statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::MNT_ID).ok()?;
        // An old system does not tell.
        StatxFlags::from_bits_retain(found.stx_mask).contains(StatxFlags::MNT_ID).then_some(found.stx_mnt_id)
    };
    match (mount(real), parts(real).ok().and_then(|(folder, _)| mount(folder))) {
        (Some(own), Some(of_folder)) => own != of_folder,
        _ => false,
    }
}

/// Not to be told beforehand here: then the system refuses to put anything in its place.
#[cfg(not(target_os = "linux"))]
fn is_mounted(_: &Path) -> bool {
    false
}
