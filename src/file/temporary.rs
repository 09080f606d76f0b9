//! The temporary file that takes the place of a state file, and the folder that both lie in.
//!
//! It is readable by its owner only from its first byte to its last, and takes the rights of the file it replaces then. It
//! lies in the same folder, so that it can be renamed, and has a name by which what a killed save left is known.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::caveat::Caveat;
use super::rights::Rights;
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
    for path in left(folder, name) {
        let _ = std::fs::remove_file(path);
    }
}

/// What killed saves of this file left: they hold its keys.
pub(super) fn left(folder: &Path, name: &OsStr) -> Vec<PathBuf> {
    let beginning = beginning(name);
    let ours = |found: &OsStr| {
        let letters = found
            .as_encoded_bytes()
            .strip_prefix(beginning.as_encoded_bytes())
            .and_then(|rest| rest.strip_suffix(ENDING.as_bytes()));
        letters.is_some_and(|letters| letters.len() == LETTERS && letters.iter().all(u8::is_ascii_alphanumeric))
    };
    // A folder that may not be listed is no reason not to save: what stays is readable by its owner only.
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let left = entries.filter(|entry| ours(&entry.file_name()) && entry.file_type().is_ok_and(|kind| kind.is_file()));
    left.map(|entry| entry.path()).collect()
}

/// Makes an empty temporary file. It is removed again when it is dropped.
pub(super) fn make(folder: &Path, name: &OsStr) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(&beginning(name)).suffix(ENDING).rand_bytes(LETTERS).make_in(folder, fresh)
}

/// Writes a temporary file in full, through to the disk. With it comes what it could not be given of the rights of the
/// file that it is to replace.
pub(super) fn write(
    folder: &Path,
    name: &OsStr,
    rights: Option<&Rights>,
    text: &str,
) -> Result<(NamedTempFile, Vec<Caveat>), SaveError> {
    let failed = |step| move |source| SaveError::Failed { step, source };
    let mut temporary = make(folder, name).map_err(failed(SaveStep::Temporary))?;
    temporary.as_file_mut().write_all(text.as_bytes()).map_err(failed(SaveStep::Write))?;
    // Until it holds the whole text nobody else can read it.
    let lost = rights.map(|rights| rights.give(temporary.as_file())).transpose().map_err(failed(SaveStep::Rights))?;
    temporary.as_file().sync_all().map_err(failed(SaveStep::Sync))?;
    Ok((temporary, lost.unwrap_or_default()))
}

/// Makes an empty file beside another one, which whoever may open that one may open from the first moment on: one that is
/// left behind by a killed program would lock others out for good otherwise.
pub(super) fn shared(real: &Path, path: &Path, rights: Option<&Rights>) -> io::Result<File> {
    let rights = rights.map(Rights::of_lock).filter(Rights::are_shared);
    let (Some(rights), Some(folder), Some(name)) = (rights, real.parent(), real.file_name()) else {
        return fresh(path);
    };
    let temporary = make(folder, name)?;
    rights.give(temporary.as_file())?;
    temporary.persist_noclobber(path).map_err(|refused| {
        // Whoever holds the lock by now has swept it away.
        let swept = refused.error.kind() == io::ErrorKind::NotFound;
        if swept { io::ErrorKind::AlreadyExists.into() } else { refused.error }
    })
}

/// Makes a file that is not there yet, for its owner only from the first moment on; follows no link.
pub(super) fn fresh(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
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
