//! The lock of a state file: a sibling file that one program at a time holds while it saves.
//!
//! The state file itself cannot be the lock: saving puts a new file in its place, and whoever waits for the old one
//! would hold a lock on a file that nobody can find any more. The system gives the lock up when its holder dies, so
//! there is no stale lock, only a stale empty file, which the next save takes over and removes.

use std::ffi::OsString;
use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::save_error::{SaveError, SaveStep};
use super::temporary::fresh;

/// Time between two tries for a lock that is held.
const PAUSE: Duration = Duration::from_millis(20);

/// A lock that is held; it goes, with its file, when this value does.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// The name of the lock of a file.
    fn path_of(real: &Path) -> PathBuf {
        let mut name = OsString::from(real);
        name.push(".lock");
        PathBuf::from(name)
    }

    /// Takes the lock of a file that is no link, waiting at most so long for whoever holds it.
    pub(super) fn take(real: &Path, wait: Duration) -> Result<Self, SaveError> {
        let failed = |source| SaveError::Failed { step: SaveStep::Lock, source };
        let path = Self::path_of(real);
        let began = Instant::now();
        loop {
            if let Some(file) = open(&path).map_err(failed)? {
                match file.try_lock() {
                    Ok(()) => {
                        let lock = Self { path: path.clone(), file };
                        if lock.holds().map_err(failed)? {
                            return Ok(lock);
                        }
                        // What is locked was removed by its last holder meanwhile: it locks nobody out.
                        lock.forget();
                    }
                    Err(TryLockError::WouldBlock) => {}
                    Err(TryLockError::Error(source)) => return Err(failed(source)),
                }
            }
            if began.elapsed() >= wait {
                return Err(SaveError::Busy);
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Whether the path still names what is locked.
    fn holds(&self) -> io::Result<bool> {
        match self.path.symlink_metadata() {
            Ok(named) => Ok(same(&named, &self.file.metadata()?)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Lets go without removing the file: it is another one's.
    fn forget(mut self) {
        self.path.clear();
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is held, so that whoever got hold of this file before finds that its name is gone. Where
        // files have no identity that could be compared, the empty file stays: two holders would be worse.
        let removable = cfg!(unix) && !self.path.as_os_str().is_empty();
        // A file with something in it is not one of ours, whatever its name says.
        let empty = |file: &File| file.metadata().is_ok_and(|found| found.len() == 0);
        if removable && empty(&self.file) && self.holds().unwrap_or(false) {
            // A lock file that stays behind hinders nobody, so this is no failure of the save.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Makes the lock file, or opens the one that is there; `None` where it went meanwhile.
fn open(path: &Path) -> io::Result<Option<File>> {
    match fresh(path) {
        Ok(file) => return Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    let found = path.symlink_metadata().and_then(|found| {
        // A link would lead the lock elsewhere, a pipe would wait for its other end.
        if found.is_file() {
            OpenOptions::new().read(true).write(true).open(path)
        } else {
            Err(ErrorKind::AlreadyExists.into())
        }
    });
    match found {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether both are the same file.
#[cfg(unix)]
pub(super) fn same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Whether both are the same file: not to be told here.
#[cfg(not(unix))]
pub(super) fn same(_: &Metadata, _: &Metadata) -> bool {
    true
}
