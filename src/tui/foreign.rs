//! Files of other programs, as the dashboard asks for them: what a path may go on with, and what a file says.

use std::path::{MAIN_SEPARATOR, PathBuf, is_separator};

use crate::exchange::import::{Fault, LARGEST, Read, Wanted, read as rows_of};
use crate::file::{FileError, guarded};
use crate::text::Text;

/// Most names that a path may go on with.
const MOST: usize = 200;
/// Most entries of a folder that are looked at.
const LOOKED_AT: usize = 20_000;

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    /// The system does not give it.
    File(FileError),
    /// Something in it stands against it.
    Fault(Fault),
}

impl Unread {
    /// In a sentence.
    #[must_use]
    pub fn sentence(&self, path: &str, text: &Text) -> String {
        match self {
            Self::File(error) => text.import_file_error(path, error),
            Self::Fault(fault) => text.import_unreadable(path, fault.line, fault.column, &fault.sentence(text)),
        }
    }
}

/// Reads a file of another program.
///
/// # Errors
/// [`Unread`]
pub fn read(path: &str) -> Result<Read, Unread> {
    let bytes = guarded::read(&from_home(path), LARGEST).map_err(Unread::File)?;
    rows_of(bytes, &Wanted::default()).map_err(Unread::Fault)
}

/// Paths that a beginning of one may go on with, in their order: folders end with what parts names.
#[must_use]
pub fn completions(typed: &str) -> Vec<String> {
    let (folder, begun) = typed.rfind(is_separator).map_or(("", typed), |at| typed.split_at(at + 1));
    let place = if folder.is_empty() { PathBuf::from(".") } else { from_home(folder) };
    let Ok(entries) = std::fs::read_dir(place) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .take(LOOKED_AT)
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?;
            let hidden = name.starts_with('.') && !begun.starts_with('.');
            let fits = name.to_lowercase().starts_with(&begun.to_lowercase()) && !hidden;
            let ends = if entry.path().is_dir() { String::from(MAIN_SEPARATOR) } else { String::new() };
            fits.then(|| format!("{folder}{name}{ends}"))
        })
        .collect();
    names.sort_unstable();
    names.truncate(MOST);
    names
}

/// A path in which `~` at the beginning is the home directory.
fn from_home(typed: &str) -> PathBuf {
    let home = typed.strip_prefix("~/").zip(directories::BaseDirs::new());
    home.map_or_else(|| PathBuf::from(typed), |(rest, dirs)| dirs.home_dir().join(rest))
}
