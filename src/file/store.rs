//! A state file on the disk: opening it, reading it again, and saving it so that no text is ever lost.
//!
//! Whatever happens, the file holds the old text or the new one, in full: the new text is written beside it and put in
//! its place in one step. It is never put in the place of anything but the bytes that were read.

#![expect(clippy::wildcard_enum_match_arm, reason = "the kinds of errors are those of the system, which gets new ones")]

mod beside;

use std::ffi::OsStr;
use std::fmt;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::beforehand;
use super::bytes::{self, LARGEST};
use super::caveat::Caveat;
use super::lock::{Lock, same};
use super::permit::Permit;
use super::rights::{Rights, opened};
use super::save_error::{SaveError, SaveStep, Written};
use super::versions::{self, Kept};
use super::{FileError, Loaded, temporary};
pub use beside::{Beside, Earlier};

/// How long a save waits for another one to end.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Whether the folders on the way to a new file are made where they are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folders {
    /// They are, for their owner only: the place is the program's own.
    Make,
    /// They are not: a path with a slip in it would make folders that nobody asked for.
    Refuse,
}

/// A state file and exactly the bytes that were read from it: what saving compares with where nothing else is named.
pub struct Store {
    path: PathBuf,
    /// The text on the disk, as far as is known; empty where it is no UTF-8, and then it is not clean either.
    known: Arc<str>,
    /// Whether that text loaded cleanly.
    clean: bool,
    /// The folder into which the last save put its file, where it could not be written through to the disk.
    owed: Option<PathBuf>,
    /// What was said of the file already.
    told: Vec<Caveat>,
    patience: Duration,
    /// The lock, where it is held from one save to the next.
    held: Option<Lock>,
    /// What the last saves could not put beside the file, and was not told yet.
    missed: Vec<Caveat>,
}

impl Store {
    /// Reads a state file, and remembers its bytes.
    ///
    /// # Errors
    /// As [`super::load`]: [`FileError`] when there is no file to read. A faulty file is no error here, but is never
    /// written over.
    pub fn open(path: &Path) -> Result<(Self, Loaded), FileError> {
        let (known, loaded) = bytes::read(path).map(bytes::parse_kept)?;
        let clean = loaded.is_clean();
        Ok((Self::knowing(path, known, clean), loaded))
    }

    /// The very text that is known to be on the disk, byte-order mark and line ends included; empty where the file is
    /// no UTF-8.
    #[must_use]
    pub fn text(&self) -> &Arc<str> {
        &self.known
    }

    /// The path as it was given: a link stays a link.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the file again, and remembers what it says now.
    ///
    /// # Errors
    /// As [`Store::open`]; then the store still knows what it knew before.
    pub fn reload(&mut self) -> Result<Loaded, FileError> {
        let (known, loaded) = bytes::read(&self.path).map(bytes::parse_kept)?;
        (self.known, self.clean) = (known, loaded.is_clean());
        Ok(loaded)
    }

    fn knowing(path: &Path, known: Arc<str>, clean: bool) -> Self {
        let (owed, held) = (None, None);
        let (told, missed) = (Vec::new(), Vec::new());
        Self { path: path.to_owned(), known, clean, owed, told, patience: PATIENCE, held, missed }
    }

    /// What a save would not keep of the file, or why it cannot be saved, as far as can be known before: to be told before
    /// the first save. Nothing is written for it, and what this gave once it does not give again.
    pub fn caveats(&mut self) -> Vec<Caveat> {
        let is_saved = self.clean && self.path.canonicalize().is_ok_and(|real| writable(&real).is_ok());
        if is_saved { self.untold(beforehand::expected(&self.path)) } else { Vec::new() }
    }

    /// Puts a text in the place of the one that is known, as [`Store::save_over`] does.
    ///
    /// # Errors
    /// As [`Store::save_over`].
    pub fn save(&mut self, text: &Arc<str>, permit: Permit) -> Result<(), SaveError> {
        self.save_over(&Arc::clone(&self.known), text, permit)
    }

    /// Puts a text in the place of the one that it was made from, which has to be what stands on the disk: nothing that
    /// was read meanwhile takes the place of `base`. Where the disk says `text` already, nothing is written; the file
    /// was seen all the same.
    ///
    /// # Errors
    /// [`SaveError`]; the file is as it was then, and the same text can be saved again. After
    /// [`SaveStep::SyncFolder`] the file has the new text already, and saving it again only writes the folder through.
    /// [`SaveError::Unkept`] tells what [`Store::caveats`] did not, once.
    pub fn save_over(&mut self, base: &Arc<str>, text: &Arc<str>, permit: Permit) -> Result<(), SaveError> {
        self.save_with(base, text, Beside::NOTHING, permit)
    }

    /// The same, and puts beside the file what it replaced, and what was done. What could not be put there is no failure:
    /// [`Store::missed`] tells it.
    ///
    /// # Errors
    /// As [`Store::save_over`].
    pub fn save_with(
        &mut self,
        base: &Arc<str>,
        text: &Arc<str>,
        beside: Beside<'_>,
        _permit: Permit,
    ) -> Result<(), SaveError> {
        let clean = if *base == self.known { self.clean } else { super::parse(base).is_clean() };
        if !clean {
            return Err(SaveError::NotClean);
        }
        fits(text)?;
        let real = self.real()?;
        let (folder, name) = parts(&real)?;
        if text == base && self.compare(&real, text).is_ok() {
            self.known = Arc::clone(text);
            return self.settle();
        }
        writable(&real)?;
        beforehand::passable(&real)?;
        let _lock = if self.held.is_some() { None } else { Some(Lock::take(&real, self.patience)?) };
        let found = match self.compare(&real, base) {
            // The disk may have the text already: of a save that seemed to fail, or of somebody who made the same change.
            Err(SaveError::Changed) if self.compare(&real, text).is_ok() => {
                (self.known, self.clean) = (Arc::clone(text), true);
                return self.settle();
            }
            found => found?,
        };
        temporary::sweep(folder, name);
        versions::sweep(&real, &found);
        let rights = rights(&real, &found)?;
        let (temporary, lost) = temporary::write(folder, name, Some(&rights), text)?;
        let untold = self.untold(lost);
        if !untold.is_empty() {
            return Err(SaveError::Unkept(untold));
        }
        let kept = self.keep(&real, base, &rights, beside);
        untouched(&real, &found)?;
        let replaced = temporary.persist(&real);
        replaced.map_err(|refused| SaveError::Failed { step: SaveStep::Replace, source: refused.error })?;
        kept.into_iter().for_each(Kept::stays);
        (self.known, self.clean) = (Arc::clone(text), true);
        self.owed = Some(folder.to_owned());
        self.put_beside(&real, Some((base, &rights)), text, beside)
    }

    /// Keeps other programs from saving this file until [`Store::release`], or until this value goes: for reading it
    /// again, changing and saving it in one go.
    ///
    /// # Errors
    /// [`SaveError`]; nothing is held then.
    pub fn hold(&mut self) -> Result<(), SaveError> {
        if self.held.is_none() {
            self.held = Some(Lock::take(&self.real()?, self.patience)?);
        }
        Ok(())
    }

    /// Lets other programs save this file again.
    pub fn release(&mut self) {
        self.held = None;
    }

    /// Writes the file anew where it is not there any more, for its owner only. Never writes over anything.
    ///
    /// # Errors
    /// [`SaveError`]; there is no file then. After [`SaveStep::SyncFolder`] there is, in full.
    pub fn save_anew(&mut self, text: &Arc<str>, permit: Permit) -> Result<(), SaveError> {
        self.save_anew_with(text, Beside::NOTHING, permit)
    }

    /// The same, and puts beside the file what was done.
    ///
    /// # Errors
    /// As [`Store::save_anew`].
    pub fn save_anew_with(&mut self, text: &Arc<str>, beside: Beside<'_>, permit: Permit) -> Result<(), SaveError> {
        match Self::create_with(&self.path, text, Folders::Refuse, beside, permit) {
            Ok(mut made) => {
                made.missed().into_iter().for_each(|caveat| self.miss(caveat));
                (self.known, self.clean) = (made.known, made.clean);
                Ok(())
            }
            Err(error) => {
                if error.written() == Written::Unsure {
                    (self.known, self.clean) = (Arc::clone(text), true);
                    self.owed = self.real().ok().and_then(|real| real.parent().map(Path::to_owned));
                }
                Err(error)
            }
        }
    }

    /// Writes a new file that only its owner can read. Never writes over anything, be it a link to nowhere.
    ///
    /// # Errors
    /// [`SaveError`]; there is no new file then. After [`SaveStep::SyncFolder`] there is, in full.
    pub fn create(path: &Path, text: &str, folders: Folders, permit: Permit) -> Result<Self, SaveError> {
        Self::create_with(path, text, folders, Beside::NOTHING, permit)
    }

    /// The same, and puts beside the file what was done.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_with(
        path: &Path,
        text: &str,
        folders: Folders,
        beside: Beside<'_>,
        _permit: Permit,
    ) -> Result<Self, SaveError> {
        fits(text)?;
        let failed = |step| move |source| SaveError::Failed { step, source };
        // `folder/.` and `..` are folders; so would be what ends with a separator.
        let name = path.file_name().ok_or(SaveError::Exists)?;
        match path.symlink_metadata() {
            Ok(_) => return Err(SaveError::Exists),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(failed(SaveStep::Folder)(error)),
        }
        if path.as_os_str().to_string_lossy().ends_with(std::path::is_separator) {
            return Err(failed(SaveStep::Folder)(ErrorKind::IsADirectory.into()));
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if folders == Folders::Make {
            make_folders(parent).map_err(failed(SaveStep::Folder))?;
        }
        let folder = parent.canonicalize().map_err(failed(SaveStep::Folder))?;
        let real = folder.join(name);
        let _lock = Lock::take(&real, PATIENCE)?;
        temporary::sweep(&folder, name);
        let (temporary, _) = temporary::write(&folder, name, None, text)?;
        temporary.persist_noclobber(&real).map_err(|refused| match refused.error.kind() {
            ErrorKind::AlreadyExists => SaveError::Exists,
            _ => SaveError::Failed { step: SaveStep::Replace, source: refused.error },
        })?;
        let mut made = Self::knowing(path, Arc::from(text), super::parse(text).is_clean());
        made.owed = Some(folder);
        made.put_beside(&real, None, text, beside)?;
        Ok(made)
    }

    /// The same store, waiting only so long for another save to end: for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The file itself, where the path is a link to it.
    fn real(&self) -> Result<PathBuf, SaveError> {
        self.path.canonicalize().map_err(|error| match error.kind() {
            ErrorKind::NotFound => SaveError::Vanished,
            _ => SaveError::Failed { step: SaveStep::Compare, source: error },
        })
    }

    /// Those of these caveats that were not told yet; from now on they are.
    fn untold(&mut self, caveats: Vec<Caveat>) -> Vec<Caveat> {
        let untold: Vec<Caveat> = caveats.into_iter().filter(|caveat| !self.told.contains(caveat)).collect();
        self.told.extend(untold.iter().cloned());
        untold
    }

    /// Compares the file with a text; gives what the system knew of it just before.
    #[expect(clippy::unused_self, reason = "only who has the file compares it")]
    fn compare(&self, real: &Path, text: &str) -> Result<Metadata, SaveError> {
        let failed = |source| SaveError::Failed { step: SaveStep::Compare, source };
        match bytes::read_with_metadata(real) {
            Ok((bytes, found)) if bytes == text.as_bytes() => Ok(found),
            Ok(_)
            | Err(
                FileError::Directory
                | FileError::NotAFile
                | FileError::TooLarge { .. }
                | FileError::Utf16
                | FileError::NotText,
            ) => Err(SaveError::Changed),
            Err(FileError::Absent) => Err(SaveError::Vanished),
            Err(FileError::Denied) => Err(failed(ErrorKind::PermissionDenied.into())),
            Err(FileError::Unreadable(source)) => Err(failed(source)),
        }
    }

    /// Writes the folder of the last save through to the disk, where that is still to be done.
    fn settle(&mut self) -> Result<(), SaveError> {
        if let Some(folder) = &self.owed {
            let settled = temporary::sync_folder(folder);
            settled.map_err(|source| SaveError::Failed { step: SaveStep::SyncFolder, source })?;
            self.owed = None;
        }
        Ok(())
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text has keys in it.
        out.debug_struct("Store")
            .field("path", &self.path)
            .field("bytes", &self.known.len())
            .field("clean", &self.clean)
            .finish_non_exhaustive()
    }
}

/// A text that could not be read again is not written.
pub(super) fn fits(text: &str) -> Result<(), SaveError> {
    match u64::try_from(text.len()) {
        Ok(length) if length <= LARGEST => Ok(()),
        _ => Err(SaveError::Failed { step: SaveStep::Write, source: ErrorKind::FileTooLarge.into() }),
    }
}

/// The folder and the name of a file that is no link.
pub(super) fn parts(real: &Path) -> Result<(&Path, &OsStr), SaveError> {
    // Only the root has neither, and the root was no file when it was read.
    real.parent().zip(real.file_name()).ok_or(SaveError::Changed)
}

/// Refuses a file that nobody may write. Replacing it would need no right on the file itself, and an administrator may
/// write anything, so the system would not refuse.
pub(super) fn writable(real: &Path) -> Result<(), SaveError> {
    match real.metadata() {
        Ok(found) if found.permissions().readonly() => Err(SaveError::ReadOnly),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(SaveError::Vanished),
        Err(source) => Err(SaveError::Failed { step: SaveStep::Compare, source }),
    }
}

/// What a file lets whom do, which must be the one that was looked at before.
fn rights(real: &Path, before: &Metadata) -> Result<Rights, SaveError> {
    let failed = |source| SaveError::Failed { step: SaveStep::Compare, source };
    let file = opened(real).map_err(failed)?;
    if !same(&file.metadata().map_err(failed)?, before) {
        return Err(SaveError::Changed);
    }
    Rights::of(&file).map_err(failed)
}

/// Looks once more, just before the file is replaced: editors take no lock, and the disk may have been slow. What is
/// left between this look and the replacement is far below a millisecond.
fn untouched(real: &Path, before: &Metadata) -> Result<(), SaveError> {
    let now = match real.symlink_metadata() {
        Ok(now) => now,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(SaveError::Vanished),
        Err(source) => return Err(SaveError::Failed { step: SaveStep::Compare, source }),
    };
    let unchanged = same(&now, before) && now.len() == before.len() && now.modified().ok() == before.modified().ok();
    if unchanged { Ok(()) } else { Err(SaveError::Changed) }
}

/// Makes the folders that are missing, for their owner only, and writes their names through to the disk.
fn make_folders(folder: &Path) -> io::Result<()> {
    let mut missing: Vec<&Path> = Vec::new();
    for ancestor in folder.ancestors().filter(|ancestor| !ancestor.as_os_str().is_empty()) {
        match ancestor.metadata() {
            Ok(_) => break,
            Err(error) if error.kind() == ErrorKind::NotFound => missing.push(ancestor),
            Err(error) => return Err(error),
        }
    }
    for path in missing.into_iter().rev() {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(false);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(path) {
            // Another program was faster.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => {}
            done => done?,
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        temporary::sync_folder(parent)?;
    }
    Ok(())
}
