//! What `undo` and `restore` have in common: a text that stood in the file before is put in its place again.

use std::sync::Arc;

use super::desk::Desk;
use super::exit::Exit;
use super::output::Failure;
use crate::domain::State;
use crate::domain::edit::Edit;
use crate::file::{self, Permit, Step, Version};
use crate::text::Text;

/// Differences that are said one by one.
const MOST: usize = 20;

/// The state that a kept version says.
pub(super) fn state_of(version: &Version, text: &Text) -> Result<(Arc<str>, State), Failure> {
    let unreadable = |error| Failure::new(Exit::File, text.file_error(&version.name, &error));
    let kept = version.text().map_err(unreadable)?;
    let loaded = file::parse(&kept);
    if !loaded.is_clean() {
        return Err(Failure::new(Exit::File, text.version_faulty(&version.name)));
    }
    Ok((kept, loaded.state))
}

/// What differs, in words, not more than is read.
pub(super) fn differences(edits: &[Edit], text: &Text) -> Vec<String> {
    let mut lines: Vec<String> = edits.iter().take(MOST).map(|edit| text.difference_of_versions(edit)).collect();
    if edits.len() > MOST {
        lines.push(text.more_differences(edits.len() - MOST));
    }
    if edits.is_empty() {
        lines.push(text.differs_in_layout());
    }
    lines
}

/// Saves a text as a step, with the file held.
pub(super) fn put(desk: &mut Desk<'_>, kept: &Arc<str>, step: Step, permit: Permit) -> Result<(), Failure> {
    let saved = desk.save_step(kept, step, permit);
    desk.release();
    saved
}
