//! Reads what a path leads to, whatever that has become: never waits for somebody to write, never without an end.
//!
//! Every path that somebody names is read here: it may be a pipe, a device that has no end, or become one between two
//! looks.

#![expect(clippy::wildcard_enum_match_arm, reason = "the kinds of errors are those of the system, which gets new ones")]

use std::fs::{File, Metadata, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use super::encoding;
use super::problem::FileError;

/// How long a file is asked for that another program, such as a file server, has to give up first.
const PATIENCE: Duration = Duration::from_secs(2);
/// Time between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// Reads an ordinary file of at most so many bytes.
///
/// # Errors
/// [`FileError`]: anything but an ordinary file, one that is larger, and what the system refuses.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    read_with_metadata(path, most).map(|(bytes, _)| bytes)
}

/// Reads an ordinary file of at most so many bytes as text.
///
/// # Errors
/// As [`read`], and where it is no UTF-8.
pub fn read_text(path: &Path, most: u64) -> Result<String, FileError> {
    let bytes = read(path, most)?;
    if encoding::is_utf16(&bytes) {
        return Err(FileError::Utf16);
    }
    String::from_utf8(bytes).map_err(|_| FileError::NotText)
}

/// Reads an ordinary file, or a pipe to its end: for a command line where it was named, such as `<(program)` of a shell.
/// Waiting for who writes into the pipe is what was asked for, and only signals end it.
///
/// # Errors
/// As [`read`]; a pipe that has more is not read on.
pub fn read_piped(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    if !is_pipe(&std::fs::metadata(path).map_err(refused)?) {
        return read(path, most);
    }
    let mut pipe = File::open(path).map_err(refused)?;
    let found = pipe.metadata().map_err(refused)?;
    if is_pipe(&found) { read_to_end(&mut pipe, 0, most) } else { Err(FileError::NotAFile) }
}

/// Reads a stream to its end, and no further than so many bytes.
///
/// # Errors
/// [`FileError::TooLarge`] where there are more, and what the system refuses.
pub fn read_stream(stream: &mut impl Read, most: u64) -> Result<Vec<u8>, FileError> {
    read_to_end(stream, 0, most)
}

/// Looks whether a path leads to an ordinary file that may be read.
///
/// # Errors
/// As [`read`].
pub fn check(path: &Path) -> Result<(), FileError> {
    open(path).map(drop)
}

/// Reads an ordinary file of at most so many bytes, with what the system knew of it just before.
pub(super) fn read_with_metadata(path: &Path, most: u64) -> Result<(Vec<u8>, Metadata), FileError> {
    let (mut file, found) = open(path)?;
    if found.len() > most {
        return Err(FileError::TooLarge { bytes: found.len(), limit: most });
    }
    let bytes = read_to_end(&mut file, found.len(), most)?;
    Ok((bytes, found))
}

/// Opens an ordinary file for reading.
pub(super) fn open(path: &Path) -> Result<(File, Metadata), FileError> {
    // A device is not even opened: some do something then.
    ordinary(&std::fs::metadata(path).map_err(refused)?)?;
    let began = Instant::now();
    let file = loop {
        match at_once(OpenOptions::new().read(true)).open(path) {
            Err(error) if error.kind() == ErrorKind::WouldBlock && began.elapsed() < PATIENCE => {
                std::thread::sleep(PAUSE);
            }
            opened => break opened.map_err(refused)?,
        }
    };
    // What was opened may be another thing than what was looked at.
    let found = file.metadata().map_err(refused)?;
    ordinary(&found)?;
    Ok((file, found))
}

/// Has a path opened without waiting for anybody: a pipe whose other end nobody holds opens for reading all the same, and
/// is refused for writing.
#[cfg(unix)]
pub(crate) fn at_once(options: &mut OpenOptions) -> &mut OpenOptions {
    use rustix::fs::OFlags;
    let flags = i32::try_from((OFlags::NONBLOCK | OFlags::NOCTTY).bits()).unwrap_or(0);
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags)
}

/// Has a path opened; where there are no pipes among the files, nothing waits.
#[cfg(not(unix))]
pub(crate) fn at_once(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

fn read_to_end(stream: &mut impl Read, size: u64, most: u64) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    stream.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(refused)?;
    match u64::try_from(bytes.len()) {
        Ok(read) if read <= most => Ok(bytes),
        _ => Err(FileError::TooLarge { bytes: most.saturating_add(1), limit: most }),
    }
}

fn ordinary(found: &Metadata) -> Result<(), FileError> {
    if found.is_dir() {
        Err(FileError::Directory)
    } else if found.is_file() {
        Ok(())
    } else {
        Err(FileError::NotAFile)
    }
}

#[cfg(unix)]
fn is_pipe(found: &Metadata) -> bool {
    std::os::unix::fs::FileTypeExt::is_fifo(&found.file_type())
}

#[cfg(not(unix))]
fn is_pipe(_: &Metadata) -> bool {
    false
}

fn refused(error: std::io::Error) -> FileError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => FileError::Absent,
        ErrorKind::PermissionDenied => FileError::Denied,
        ErrorKind::IsADirectory => FileError::Directory,
        _ => FileError::Unreadable(error),
    }
}
