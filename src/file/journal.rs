//! The journal of a state file: a line of JSON for every step that a save wrote, in a file beside it that only grows.
//!
//! It is the record for an audit (R59), and no key is in it. The state file stays the truth: whatever the journal has become,
//! no save fails for it.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

use super::bytes::LARGEST;
use super::caveat::Caveat;
use super::lock::same;
use super::problem::FileError;
use super::rights::Rights;
use super::said::Said;
use super::save_error::SaveCause;
use super::{guarded, temporary};

/// What the name of the journal has behind that of the file.
const NAME: &str = ".log";
/// What every line begins with, and so the whole.
const BEGINS: &[u8] = b"{\"at\":\"";
/// Bytes of the largest journal that is read.
const MOST: u64 = 4 * LARGEST;

/// A step: what one command changed, with nothing in it that could be a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// When, in UTC, as `2021-03-01T10:41:05Z`.
    pub at: String,
    /// The day that it took for today.
    #[serde(default)]
    pub day: String,
    /// Who did it.
    #[serde(default)]
    pub who: String,
    /// Which command.
    #[serde(default)]
    pub command: String,
    /// The records that it is about.
    #[serde(default)]
    pub ids: Vec<String>,
    /// What they said, by record and field.
    #[serde(default)]
    pub before: Said,
    /// What they say now.
    #[serde(default)]
    pub after: Said,
}

/// A line of the journal: a step, and which text it made of which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The step.
    #[serde(flatten)]
    pub step: Step,
    /// The digest of the text that was replaced; none of a new file.
    #[serde(default)]
    pub from: Option<String>,
    /// The digest of the text that took its place. Steps of one save have both in common.
    #[serde(default)]
    pub to: Option<String>,
}

/// The same as it is written.
#[derive(Serialize)]
struct Line<'s> {
    at: &'s str,
    day: &'s str,
    who: &'s str,
    command: &'s str,
    ids: &'s [String],
    before: &'s RawValue,
    after: &'s RawValue,
    from: Option<&'s str>,
    to: Option<&'s str>,
}

/// What a journal says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journal {
    /// Its entries, the oldest first.
    pub entries: Vec<Entry>,
    /// The lines that are none, from 1.
    pub odd: Vec<usize>,
}

/// The digest of a text, as `sha256sum` prints it for the file.
#[must_use]
pub fn digest(text: &str) -> String {
    let mut digest = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        // Nothing fails in a text.
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}

/// The path of the journal of a file that is no link.
pub(super) fn path_of(real: &Path) -> PathBuf {
    let mut name = OsString::from(real);
    name.push(NAME);
    PathBuf::from(name)
}

/// Reads the journal of a file; where there is none, nothing was recorded.
///
/// # Errors
/// [`FileError`]: what has its name is no ordinary file, is too large, or may not be read.
pub fn journal(path: &Path) -> Result<Journal, FileError> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let bytes = match guarded::read(&path_of(&real), MOST) {
        Err(FileError::Absent) => return Ok(Journal::default()),
        bytes => bytes?,
    };
    Ok(Journal::of(&bytes))
}

impl Journal {
    /// What the bytes of a journal say, cut or foreign as they may be.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut read = Self::default();
        for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
            match serde_json::from_slice(line) {
                Ok(entry) => read.entries.push(entry),
                Err(_) if line.iter().all(u8::is_ascii_whitespace) => {}
                Err(_) => read.odd.push(number),
            }
        }
        read
    }
}

/// Writes steps at the end of the journal, not yet through to the disk. Only whoever holds the lock may ask for it.
pub(super) fn append(
    real: &Path,
    rights: Option<&Rights>,
    steps: &[Step],
    (from, to): (Option<&str>, &str),
) -> Result<File, Caveat> {
    let failed = |error: io::Error| Caveat::NoJournal(SaveCause::from(&error));
    let mut file = open(real, rights).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut cut = false;
    if length > 0 {
        let mut begins = Vec::new();
        file.rewind().map_err(failed)?;
        (&mut file).take(BEGINS.len() as u64).read_to_end(&mut begins).map_err(failed)?;
        if begins != BEGINS {
            return Err(Caveat::ForeignJournal);
        }
        let mut last = [0];
        file.seek(SeekFrom::End(-1)).map_err(failed)?;
        file.read_exact(&mut last).map_err(failed)?;
        // The last line was cut: what comes now is none of it.
        cut = last != *b"\n";
    }
    if let Err(error) = write(&file, cut, steps, (from, to)) {
        // Half a line is of no use to anybody.
        let _ = file.set_len(length);
        return Err(failed(error));
    }
    Ok(file)
}

/// Writes steps, a line each, after the end of a line that was cut, where there is one.
fn write(file: &File, cut: bool, steps: &[Step], (from, to): (Option<&str>, &str)) -> io::Result<()> {
    let mut out = BufWriter::new(file);
    if cut {
        out.write_all(b"\n")?;
    }
    for step in steps {
        let Step { at, day, who, command, ids, before, after } = step;
        let (before, after) = (before.raw()?, after.raw()?);
        serde_json::to_writer(&mut out, &Line { at, day, who, command, ids, before, after, from, to: Some(to) })?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Opens the journal at its end; makes it where there is none, for whoever may open the file.
fn open(real: &Path, rights: Option<&Rights>) -> io::Result<File> {
    let path = path_of(real);
    let found = match path.symlink_metadata() {
        Ok(found) if found.is_file() && found.permissions().readonly() => {
            return Err(ErrorKind::PermissionDenied.into());
        }
        Ok(found) if found.is_file() => Some(found),
        // A link would lead elsewhere, a pipe would wait for its other end.
        Ok(found) if found.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        Ok(_) => return Err(ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            drop(temporary::shared(real, &path, rights)?);
            None
        }
        Err(error) => return Err(error),
    };
    let file = guarded::at_once(OpenOptions::new().read(true).append(true)).open(&path)?;
    let own = file.metadata()?;
    if !own.is_file() || found.is_some_and(|found| !same(&found, &own)) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    Ok(file)
}
