//! Paths while they are typed: what one may go on with, and where `~` is.

use std::path::{MAIN_SEPARATOR, PathBuf, is_separator};

use crate::domain::folded::folded;

/// Most names that a path may go on with.
const MOST: usize = 200;
/// Most entries of a folder that are looked at.
const LOOKED_AT: usize = 20_000;

/// Paths that a beginning of one may go on with, in their order: folders end with what parts names.
#[must_use]
pub fn completions(typed: &str) -> Vec<String> {
    let (folder, begun) = typed.rfind(is_separator).map_or(("", typed), |at| typed.split_at(at + 1));
    let place = if folder.is_empty() { PathBuf::from(".") } else { from_home(folder) };
    let shows_hidden = begun.starts_with('.');
    let begun = folded(begun);
    let Ok(entries) = std::fs::read_dir(place) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .take(LOOKED_AT)
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?;
            let hidden = name.starts_with('.') && !shows_hidden;
            let fits = folded(&name).starts_with(begun.as_ref()) && !hidden;
            let ends = if entry.path().is_dir() { String::from(MAIN_SEPARATOR) } else { String::new() };
            fits.then(|| format!("{folder}{name}{ends}"))
        })
        .collect();
    names.sort_unstable();
    names.truncate(MOST);
    names
}

/// A path in which `~` at the beginning is the home directory.
#[must_use]
pub fn from_home(typed: &str) -> PathBuf {
    let home = typed.strip_prefix("~/").zip(directories::BaseDirs::new());
    home.map_or_else(|| PathBuf::from(typed), |(rest, dirs)| dirs.home_dir().join(rest))
}
