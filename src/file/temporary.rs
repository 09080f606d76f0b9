//! The temporary file that takes the place of a state file, and the folder that both lie in.
//!
//! It is readable by its owner only from its first byte on, lies in the same folder, so that it can be renamed, and has
//! a name by which what a killed save left is known.

use std::ffi::{OsStr, OsString};
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use super::save_error::{SaveError, SaveStep};

/// What the name of a temporary file ends with.
const ENDING: &str = ".mpn-tmp";
/// Letters and digits that tell one temporary file from another.
const LETTERS: usize = 6;

/// What the name of a temporary file of this file begins with.
fn beginning(name: &OsStr) -> OsString {
    let mut beginning = OsString::from(".");
    beginning.push(name);
    beginning.push(".");
    beginning
}

/// Removes what killed saves of this file left. Only whoever holds the lock of the file may ask for it: nobody else can
/// be using such a file then.
pub(super) fn sweep(folder: &Path, name: &OsStr) {
    let beginning = beginning(name);
    let ours = |found: &OsStr| {
        let letters = found
            .as_encoded_bytes()
            .strip_prefix(beginning.as_encoded_bytes())
            .and_then(|rest| rest.strip_suffix(ENDING.as_bytes()));
        letters.is_some_and(|letters| letters.len() == LETTERS && letters.iter().all(u8::is_ascii_alphanumeric))
    };
    // A folder that may not be listed is no reason not to save: what stays is readable by its owner only.
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if ours(&entry.file_name()) && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Writes a temporary file in full, through to the disk, with the owner and the rights of the file it is to replace.
/// It is removed again when it is dropped.
pub(super) fn write(
    folder: &Path,
    name: &OsStr,
    replaced: Option<&Metadata>,
    text: &str,
) -> Result<NamedTempFile, SaveError> {
    let failed = |step| move |source| SaveError::Failed { step, source };
    let mut temporary = tempfile::Builder::new()
        .prefix(&beginning(name))
        .suffix(ENDING)
        .rand_bytes(LETTERS)
        .make_in(folder, fresh)
        .map_err(failed(SaveStep::Temporary))?;
    protect(temporary.as_file(), replaced).map_err(failed(SaveStep::Temporary))?;
    temporary.as_file_mut().write_all(text.as_bytes()).map_err(failed(SaveStep::Write))?;
    temporary.as_file().sync_all().map_err(failed(SaveStep::Sync))?;
    Ok(temporary)
}

/// Makes a file that is not there yet, for its owner only from the first moment on; follows no link.
pub(super) fn fresh(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Gives the file the owner and group of the one it is to replace, where the system allows it, and the right to be read
/// and written by its owner only, or fewer where the replaced one has fewer.
#[cfg(unix)]
fn protect(file: &File, replaced: Option<&Metadata>) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    const OWNER_ONLY: u32 = 0o600;
    let own = file.metadata()?;
    let mut mode = OWNER_ONLY;
    if let Some(replaced) = replaced {
        if own.uid() != replaced.uid() && fchown(file, Some(replaced.uid()), None).is_err() {
            // Only an administrator may give a file away: it becomes the saver's own.
        }
        if own.gid() != replaced.gid() && fchown(file, None, Some(replaced.gid())).is_err() {
            // Not a group of the saver's: nobody but the owner can read the file anyway.
        }
        let theirs = replaced.mode() & 0o7777;
        if theirs & OWNER_ONLY == theirs {
            mode = theirs;
        }
    }
    if file.metadata()?.mode() & 0o7777 == mode {
        return Ok(());
    }
    file.set_permissions(std::fs::Permissions::from_mode(mode))
}

/// Nothing to do where rights come from the folder.
#[cfg(not(unix))]
fn protect(_: &File, _: Option<&Metadata>) -> io::Result<()> {
    Ok(())
}

/// Writes the names in a folder through to the disk.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    use std::io::ErrorKind;
    match File::open(folder)?.sync_all() {
        // Some network file systems know no such thing.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}

/// A folder cannot be written through to the disk here.
#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
