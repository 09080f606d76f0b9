//! Saving a state file so that nothing is ever lost: whatever happens, the old bytes or the new ones are there.
//!
//! Deliberately knows nothing of what the text says.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::{FileError, Loaded, bytes};

/// Permission to write: proof that the day shown is really today. Only the clock hands one out, so that a what-if date,
/// a dry run and a run that was asked to write nothing cannot write.
#[derive(Debug, Clone, Copy)]
pub struct Permit(());

impl Permit {
    /// For the clock only.
    pub(crate) const fn granted() -> Self {
        Self(())
    }
}

/// A state file, and the very bytes that were read from it: saving compares with them.
pub struct Store {
    path: PathBuf,
    known: Arc<str>,
    /// Whether the text loaded without a fault, so that it may be written over.
    clean: bool,
    patience: Duration,
}

impl std::fmt::Debug for Store {
    /// Without the text: it holds keys.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Store").field("path", &self.path).field("clean", &self.clean).finish_non_exhaustive()
    }
}

/// A step of saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Making the folder of a new file.
    Folder,
    /// Taking the lock beside the file.
    Lock,
    /// Reading the file again, to compare it.
    Compare,
    /// Making a temporary file beside it.
    Temporary,
    /// Writing the temporary file.
    Write,
    /// Waiting until it is on the disk.
    Sync,
    /// Putting it in the file's place.
    Replace,
    /// Waiting until that is on the disk. The file is the new one already.
    SyncFolder,
}

/// Why a file was not saved. Whatever it is, the file's old text is still there, except after [`Step::SyncFolder`].
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else changed the file since it was read.
    #[error("changed since it was read")]
    Changed,
    /// The file is not there any more.
    #[error("not there any more")]
    Vanished,
    /// The file did not load cleanly.
    #[error("did not load cleanly")]
    NotClean,
    /// Somebody else is saving, for longer than saving takes.
    #[error("locked by another program")]
    Busy,
    /// Nobody may write the file.
    #[error("write-protected")]
    ReadOnly,
    /// Something is there already, where a new file was to be made.
    #[error("exists")]
    Exists,
    /// The system refused a step.
    #[error("{step:?}: {source}")]
    Failed {
        /// The step.
        step: Step,
        /// What the system says.
        source: io::Error,
    },
}

/// What stands against a save, as far as somebody can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The disk, or one's share of it, is full.
    Full,
    /// The right to write there is missing.
    Denied,
    /// The file system is mounted read-only.
    ReadOnlySystem,
    /// Anything else.
    Other,
}

impl Trouble {
    /// What an error of the system comes to.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnlySystem,
            _ => Self::Other,
        }
    }
}

/// How long a save waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it sleeps between two tries.
const PAUSE: Duration = Duration::from_millis(20);
/// What the names of temporary files end with.
const TEMPORARY: &str = ".mpn-tmp";

impl Store {
    /// Reads a state file, and remembers what was read.
    ///
    /// # Errors
    /// [`FileError`], as [`super::load`].
    pub fn open(path: &Path) -> Result<(Self, Loaded), FileError> {
        let mut store = Self { path: path.to_owned(), known: Arc::from(""), clean: false, patience: PATIENCE };
        let loaded = store.reload()?;
        Ok((store, loaded))
    }

    /// Reads the file again.
    ///
    /// # Errors
    /// [`FileError`]; what was known before stays known.
    pub fn reload(&mut self) -> Result<Loaded, FileError> {
        let read = bytes::read(&self.path)?;
        let known = std::str::from_utf8(&read).map(Arc::from);
        let loaded = bytes::parse(read);
        self.clean = loaded.is_clean() && known.is_ok();
        self.known = known.unwrap_or_else(|_| Arc::from(""));
        Ok(loaded)
    }

    /// The text as it was read, or saved, last; empty where it is no UTF-8.
    #[must_use]
    pub fn text(&self) -> &Arc<str> {
        &self.known
    }

    /// The path that it was opened by.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The same store with another patience for other programs that are saving.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Puts a text in the place of what was read. A text that is there already is not written.
    ///
    /// # Errors
    /// [`SaveError`]; nothing is lost.
    pub fn save(&mut self, text: &Arc<str>, _: Permit) -> Result<(), SaveError> {
        if !self.clean {
            return Err(SaveError::NotClean);
        }
        if *text == self.known {
            return Ok(());
        }
        // A link stays one: what it leads to is replaced.
        let real = std::fs::canonicalize(&self.path).map_err(vanished)?;
        let before = real.metadata().map_err(vanished)?;
        if before.permissions().readonly() {
            return Err(SaveError::ReadOnly);
        }
        let lock = Lock::take(&real, self.patience)?;
        if !holds(&real, &self.known)? {
            return Err(SaveError::Changed);
        }
        remove_leftovers(&real);
        let temporary = written(&real, text, Some(&before))?;
        temporary.persist(&real).map_err(|error| failed(Step::Replace)(error.error))?;
        // From here on the file is the new one, whatever else fails.
        self.known = Arc::clone(text);
        let synced = sync_folder(&real);
        drop(lock);
        synced
    }

    /// Makes a new file, never over anything that is there, and opens it. Missing folders are made, for their owner only.
    ///
    /// # Errors
    /// [`SaveError`]; where something is there already, [`SaveError::Exists`].
    pub fn create(path: &Path, text: &str, _: Permit) -> Result<(), SaveError> {
        if path.symlink_metadata().is_ok() {
            return Err(SaveError::Exists);
        }
        let folder = folder_of(path);
        let mut maker = std::fs::DirBuilder::new();
        maker.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
        maker.create(&folder).map_err(failed(Step::Folder))?;
        let lock = Lock::take(path, PATIENCE)?;
        remove_leftovers(path);
        let temporary = written(path, text, None)?;
        temporary.persist_noclobber(path).map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => SaveError::Exists,
            _ => failed(Step::Replace)(error.error),
        })?;
        let synced = sync_folder(path);
        drop(lock);
        synced
    }
}

/// An error of a step.
fn failed(step: Step) -> impl Fn(io::Error) -> SaveError {
    move |source| SaveError::Failed { step, source }
}

fn vanished(source: io::Error) -> SaveError {
    match source.kind() {
        io::ErrorKind::NotFound => SaveError::Vanished,
        _ => SaveError::Failed { step: Step::Compare, source },
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Whether a file holds this text and nothing else.
fn holds(path: &Path, known: &str) -> Result<bool, SaveError> {
    let mut file = File::open(path).map_err(vanished)?;
    let size = file.metadata().map_err(failed(Step::Compare))?.len();
    if u64::try_from(known.len()) != Ok(size) {
        return Ok(false);
    }
    let mut bytes = Vec::with_capacity(known.len());
    file.read_to_end(&mut bytes).map_err(failed(Step::Compare))?;
    Ok(bytes == known.as_bytes())
}

/// A new file beside `path` that holds the text and is on the disk. It goes away by itself unless it is put in place.
fn written(path: &Path, text: &str, before: Option<&std::fs::Metadata>) -> Result<tempfile::NamedTempFile, SaveError> {
    let mut temporary = tempfile::Builder::new()
        .prefix(&prefix(path))
        .suffix(TEMPORARY)
        .tempfile_in(folder_of(path))
        .map_err(failed(Step::Temporary))?;
    keep_owner(temporary.as_file(), before).map_err(failed(Step::Temporary))?;
    temporary.write_all(text.as_bytes()).map_err(failed(Step::Write))?;
    temporary.as_file().sync_all().map_err(failed(Step::Sync))?;
    Ok(temporary)
}

/// The file's own mode where it is stricter than 0600, and its owner where the system lets us give it away.
#[cfg(unix)]
fn keep_owner(file: &File, before: Option<&std::fs::Metadata>) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let Some(before) = before else { return Ok(()) };
    let now = file.metadata()?;
    if (before.uid(), before.gid()) != (now.uid(), now.gid()) {
        // Without the right to, the file becomes ours: its text is what matters.
        let _ = fchown(file, Some(before.uid()), Some(before.gid()));
    }
    let mode = before.mode() & 0o600;
    if mode != now.mode() & 0o777 {
        file.set_permissions(std::fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: Option<&std::fs::Metadata>) -> io::Result<()> {
    Ok(())
}

/// What the names of temporary files for a path begin with.
fn prefix(path: &Path) -> OsString {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    name
}

/// Removes what saves that were killed left behind. Only under the lock: nobody else is saving then.
fn remove_leftovers(path: &Path) {
    let prefix = prefix(path);
    let Ok(entries) = std::fs::read_dir(folder_of(path)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        let ours = name.starts_with(prefix.as_encoded_bytes()) && name.ends_with(TEMPORARY.as_bytes());
        if ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), SaveError> {
    File::open(folder_of(path)).and_then(|folder| folder.sync_all()).map_err(failed(Step::SyncFolder))
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<(), SaveError> {
    Ok(())
}

/// The lock beside a file. Locking the file itself would be of no use: saving puts another one in its place.
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    fn take(path: &Path, patience: Duration) -> Result<Self, SaveError> {
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        let mut waited = Duration::ZERO;
        loop {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(&path).map_err(failed(Step::Lock))?;
            match file.try_lock() {
                // Who held it before may have removed it between our opening and our locking it.
                Ok(()) if is_same(&file, &path) => return Ok(Self { path, _file: file }),
                Ok(()) => {}
                Err(std::fs::TryLockError::WouldBlock) if waited >= patience => return Err(SaveError::Busy),
                Err(std::fs::TryLockError::WouldBlock) => {
                    std::thread::sleep(PAUSE);
                    waited += PAUSE;
                }
                Err(std::fs::TryLockError::Error(source)) => {
                    return Err(SaveError::Failed { step: Step::Lock, source });
                }
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still locked: whoever waits for it sees that it is gone, and makes a new one.
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(own), Ok(there)) = (file.metadata(), path.metadata()) else { return false };
    (own.dev(), own.ino()) == (there.dev(), there.ino())
}

#[cfg(not(unix))]
fn is_same(_: &File, path: &Path) -> bool {
    path.exists()
}
