//! The lock of a state file: a sibling file that one program at a time holds while it saves.
//!
//! The state file itself cannot be the lock: saving puts a new file in its place, and whoever waits for the old one
//! would hold a lock on a file that nobody can find any more. The system gives the lock up when its holder dies, so
//! there is no stale lock, only a stale empty file, which the next save takes over and removes. It may be opened by
//! whoever may open the state file, so that this next save can be anybody's.

use std::ffi::OsString;
use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::guarded;
use super::rights::{Rights, lacks_locks, opened, owner_of};
use super::save_error::{SaveError, SaveStep};
use super::temporary::shared;

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
    pub(super) fn path_of(real: &Path) -> PathBuf {
        let mut name = OsString::from(real);
        name.push(".lock");
        PathBuf::from(name)
    }

    /// Takes the lock of a file that is no link, waiting at most so long for whoever holds it.
    pub(super) fn take(real: &Path, wait: Duration) -> Result<Self, SaveError> {
        let failed = |source| SaveError::Failed { step: SaveStep::Lock, source };
        let path = Self::path_of(real);
        let rights = opened(real).and_then(|state| Rights::of(&state)).ok().map(|rights| rights.of_lock());
        let began = Instant::now();
        loop {
            let found = Found::at(&path).map_err(failed)?;
            let locked_out = matches!(found, Found::Closed);
            let open = match found {
                Found::Open(file) => Some((file, false)),
                Found::Nothing => make(real, &path, rights.as_ref()).map_err(failed)?.map(|file| (file, true)),
                Found::Closed => None,
            };
            if let Some((file, is_new)) = open {
                match file.try_lock() {
                    Ok(()) => {
                        let lock = Self { path: path.clone(), file };
                        if lock.holds().map_err(failed)? {
                            if !is_new {
                                lock.open_to(rights.as_ref());
                            }
                            return Ok(lock);
                        }
                        // What is locked was removed by its last holder meanwhile: it locks nobody out.
                        lock.forget();
                    }
                    Err(TryLockError::WouldBlock) => {}
                    Err(TryLockError::Error(source)) if lacks_locks(&source) => {
                        if is_new {
                            // Nobody can hold it.
                            let _ = std::fs::remove_file(&path);
                        }
                        return Err(SaveError::NoLocks);
                    }
                    Err(TryLockError::Error(source)) => return Err(failed(source)),
                }
            }
            if began.elapsed() >= wait {
                // Whose it is may be about to save, or gone for good: that cannot be told from here.
                return Err(if locked_out {
                    SaveError::LockedOut { owner: owner_of(&path).ok() }
                } else {
                    SaveError::Busy
                });
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Lets those open a lock that a killed save left who may open the file. Where it is another user's that fails, and
    /// is no matter: it could be opened.
    fn open_to(&self, rights: Option<&Rights>) {
        if let Some(rights) = rights.filter(|rights| rights.are_shared()) {
            let _ = rights.give(&self.file);
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

/// What lies where the lock of a file would be.
pub(super) enum Left {
    /// Nothing, or the lock of somebody who is saving right now.
    Nothing,
    /// The lock of a save that was killed; whether more people may open it than the file.
    Behind {
        /// Whether that is so.
        wide: bool,
    },
    /// One that may not be opened: nobody can save. Its owner, where that is to be told.
    Closed(Option<String>),
}

impl Left {
    /// Looks for the lock of a file that is no link.
    pub(super) fn of(real: &Path) -> io::Result<Self> {
        let path = Lock::path_of(real);
        Ok(match Found::at(&path)? {
            Found::Closed => Self::Closed(owner_of(&path).ok()),
            // It is let go of at once: whoever wants to save meanwhile waits for a moment.
            Found::Open(file) if file.try_lock().is_ok() => {
                let theirs = Rights::of(&opened(real)?)?.of_lock();
                Self::Behind { wide: Rights::of(&file)?.more_than(&theirs) }
            }
            Found::Nothing | Found::Open(_) => Self::Nothing,
        })
    }
}

/// What has the name of a lock.
enum Found {
    Nothing,
    /// A file that may be opened.
    Open(File),
    /// A file that may not be opened.
    Closed,
}

impl Found {
    fn at(path: &Path) -> io::Result<Self> {
        match path.symlink_metadata() {
            Ok(found) if found.is_file() => {}
            // A link would lead the lock elsewhere, a pipe would wait for its other end.
            Ok(_) => return Err(ErrorKind::AlreadyExists.into()),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::Nothing),
            Err(error) => return Err(error),
        }
        // Some network disks lock only what is open for writing; all others do with reading.
        let open = |write: bool| guarded::at_once(OpenOptions::new().read(true).write(write)).open(path);
        match open(true).or_else(|error| if is_denied(&error) { open(false) } else { Err(error) }) {
            Ok(file) => Ok(Self::Open(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::Nothing),
            Err(error) if is_denied(&error) => Ok(Self::Closed),
            Err(error) => Err(error),
        }
    }
}

fn is_denied(error: &io::Error) -> bool {
    error.kind() == ErrorKind::PermissionDenied
}

/// Makes the lock of a file; `None` where another one was faster. Where others may open the file they may open its lock
/// from the first moment on: one that a killed save leaves behind would lock them out for good otherwise.
fn make(real: &Path, path: &Path, rights: Option<&Rights>) -> io::Result<Option<File>> {
    match shared(real, path, rights) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(None),
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
