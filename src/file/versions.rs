//! Kept versions of a state file: what saves replaced, each a file of its own in a folder beside it.
//!
//! A version is the very file that was replaced, under another name: keeping it costs no time and no room, and it lets
//! whom it let before. Where a file can have one name only it is a copy. The folder lets in whoever may open the file, and
//! everything in it that has no such name is somebody else's.

#![expect(clippy::wildcard_enum_match_arm, reason = "the kinds of errors are those of the system, which gets new ones")]

use std::ffi::{OsStr, OsString};
use std::fs::{DirBuilder, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bytes::LARGEST;
use super::problem::FileError;
use super::rights::{Rights, opened};
use super::save_error::SaveError;
use super::{guarded, temporary};

/// What the name of the folder has behind that of the file.
const FOLDER: &str = ".versions";
/// What the name of a version ends with.
const ENDING: &str = ".toml";
/// The moment in a name, a digit for each `0`.
const MOMENT: &str = "00000000T000000Z";

/// A kept version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What it is asked for by: when it was replaced, in UTC, and a number that counts on.
    pub name: String,
    /// The number: the larger one was replaced later, whatever the clock said.
    number: u64,
    path: PathBuf,
}

impl Version {
    /// The version that a file of this folder is, by its name.
    fn of(folder: &Path, file: &OsStr) -> Option<Self> {
        let name = file.to_str()?.strip_suffix(ENDING)?;
        let (moment, number) = name.split_once('-')?;
        let fits = |(own, is): (u8, u8)| if is == b'0' { own.is_ascii_digit() } else { own == is };
        let is_moment = moment.len() == MOMENT.len() && moment.bytes().zip(MOMENT.bytes()).all(fits);
        let is_number = !number.is_empty() && number.bytes().all(|letter| letter.is_ascii_digit());
        if !is_moment || !is_number {
            return None;
        }
        Some(Self { name: name.to_owned(), number: number.parse().ok()?, path: folder.join(file) })
    }

    /// When it was replaced, in UTC, as `2021-03-01T10:41:05Z`.
    #[must_use]
    pub fn at(&self) -> String {
        let part = |range: std::ops::Range<usize>| self.name.get(range).unwrap_or_default();
        let (year, month, day) = (part(0..4), part(4..6), part(6..8));
        format!("{year}-{month}-{day}T{}:{}:{}Z", part(9..11), part(11..13), part(13..15))
    }

    /// Its text.
    ///
    /// # Errors
    /// [`FileError`]: it is no ordinary file any more, or no text, or may not be read.
    pub fn text(&self) -> Result<Arc<str>, FileError> {
        // A link would show another file under its name.
        if !self.path.symlink_metadata().is_ok_and(|found| found.is_file()) {
            return Err(FileError::NotAFile);
        }
        guarded::read_text(&self.path, LARGEST).map(Arc::from)
    }
}

/// The folder in which the versions of a file are, which is no link.
pub(super) fn folder_of(real: &Path) -> PathBuf {
    let mut name = OsString::from(real);
    name.push(FOLDER);
    PathBuf::from(name)
}

/// The kept versions of a file, the newest first.
fn of(real: &Path) -> Vec<Version> {
    // A folder that may not be listed is no reason not to save.
    listed(&folder_of(real)).unwrap_or_default()
}

fn listed(folder: &Path) -> io::Result<Vec<Version>> {
    match folder.symlink_metadata() {
        Ok(found) if found.is_dir() => {}
        // A link to a folder would lead elsewhere.
        Ok(_) => return Ok(Vec::new()),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    }
    let mut versions = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        versions.extend(Version::of(folder, &entry?.file_name()));
    }
    versions.sort_by(|one, other| (other.number, &other.name).cmp(&(one.number, &one.name)));
    Ok(versions)
}

/// A version that was kept for a save, which may still fail: then it goes again.
#[derive(Debug)]
pub(super) struct Kept {
    path: Option<PathBuf>,
}

impl Kept {
    /// The save went through.
    pub(super) fn stays(mut self) {
        self.path = None;
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // One that stays is the file itself, and the next save takes it away.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Keeps the file that is about to be replaced. Only whoever holds the lock may ask for it.
pub(super) fn keep(real: &Path, text: &str, rights: &Rights, at: &str) -> io::Result<Kept> {
    let folder = folder_of(real);
    make(&folder, rights)?;
    let number = listed(&folder)?.first().map_or(0, |newest| newest.number).saturating_add(1);
    let moment: String = at.chars().filter(char::is_ascii_alphanumeric).collect();
    let path = folder.join(format!("{moment}-{number}{ENDING}"));
    if std::fs::hard_link(real, &path).is_err() {
        copy(real, &folder, &path, text, rights)?;
    }
    Ok(Kept { path: Some(path) })
}

/// Writes a version where the file can have no second name.
fn copy(real: &Path, folder: &Path, path: &Path, text: &str, rights: &Rights) -> io::Result<()> {
    let name = real.file_name().unwrap_or_default();
    temporary::sweep(folder, name);
    let (temporary, _) = temporary::write(folder, name, Some(rights), text).map_err(|error| match error {
        SaveError::Failed { source, .. } => source,
        _ => ErrorKind::Other.into(),
    })?;
    temporary.persist_noclobber(path).map(drop).map_err(|refused| refused.error)
}

/// Makes the folder, for whoever may open the file.
fn make(folder: &Path, rights: &Rights) -> io::Result<()> {
    match folder.symlink_metadata() {
        Ok(found) if found.is_dir() => return Ok(()),
        Ok(_) => return Err(ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut builder = DirBuilder::new();
    builder.recursive(false);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    rights.give_folder(folder)
}

/// The folder, where there is one, and the versions in it.
pub(super) fn paths(real: &Path) -> Vec<PathBuf> {
    let folder = folder_of(real);
    let Ok(versions) = listed(&folder) else { return Vec::new() };
    let is_there = folder.symlink_metadata().is_ok_and(|found| found.is_dir());
    is_there.then_some(folder).into_iter().chain(versions.into_iter().map(|version| version.path)).collect()
}

/// Takes away all versions but so many of the newest.
pub(super) fn prune(real: &Path, most: usize) {
    for version in of(real).iter().skip(most) {
        let _ = std::fs::remove_file(&version.path);
    }
}

/// Takes away what a save made the text of the file again: undoing and doing again would fill the folder with it.
pub(super) fn forget(real: &Path, text: &str) {
    let is_long = |version: &Version| {
        let found = version.path.symlink_metadata();
        found.is_ok_and(|found| found.is_file() && usize::try_from(found.len()) == Ok(text.len()))
    };
    for version in of(real).iter().filter(|version| is_long(version)) {
        if version.text().is_ok_and(|own| *own == *text) {
            let _ = std::fs::remove_file(&version.path);
        }
    }
}

/// The versions that are the file itself: a save was killed after it kept the file, and before it replaced it.
#[cfg(unix)]
fn same_as(real: &Path, found: &Metadata) -> Vec<Version> {
    use std::os::unix::fs::MetadataExt as _;
    // Hardly any file has a second name.
    if found.nlink() < 2 {
        return Vec::new();
    }
    let is_same = |version: &Version| {
        version.path.symlink_metadata().is_ok_and(|own| (own.dev(), own.ino()) == (found.dev(), found.ino()))
    };
    of(real).into_iter().filter(is_same).collect()
}

/// The versions that are the file itself: not to be told here.
#[cfg(not(unix))]
fn same_as(_: &Path, _: &Metadata) -> Vec<Version> {
    Vec::new()
}

/// Takes away what a killed save left. Only whoever holds the lock may ask for it.
pub(super) fn sweep(real: &Path, found: &Metadata) {
    for version in same_as(real, found) {
        let _ = std::fs::remove_file(&version.path);
    }
}

/// The kept versions of a file, the newest first, without what a killed save left: that is the file itself.
///
/// # Errors
/// What the system said of their folder.
pub(super) fn replaced(real: &Path) -> io::Result<Vec<Version>> {
    let found = opened(real).and_then(|file| file.metadata());
    let left = found.map_or_else(|_| Vec::new(), |found| same_as(real, &found));
    Ok(listed(&folder_of(real))?.into_iter().filter(|version| !left.contains(version)).collect())
}

/// How many of the names of a file are those of such versions.
pub(super) fn names_of(real: &Path) -> u64 {
    let found = opened(real).and_then(|file| file.metadata());
    found.map_or(0, |found| u64::try_from(same_as(real, &found).len()).unwrap_or(0))
}
