//! Sentences for saving: which step failed, and what to do about it.

use super::{Text, plain, say};
use crate::file::{SaveError, Step, Trouble};

plain! {
    saving = "saving",
    not_saved = "not-saved",
    nothing_to_undo = "nothing-to-undo",
    nothing_to_redo = "nothing-to-redo",
    done_nothing = "done-nothing",
    refused_read_only = "refused-read-only",
    refused_faults = "refused-faults",
    unsaved_reload = "unsaved-reload",
}

impl Text {
    /// The file was saved at this time of day.
    #[must_use]
    pub fn saved(&self, time: &str) -> String {
        say!(self, "saved", time = time)
    }

    /// What was done, and that it is in memory only.
    #[must_use]
    pub fn done_in_memory(&self, done: &str) -> String {
        say!(self, "done-in-memory", done = done)
    }

    /// What was undone.
    #[must_use]
    pub fn undone(&self, done: &str) -> String {
        say!(self, "undone", done = done)
    }

    /// What was done again.
    #[must_use]
    pub fn redone(&self, done: &str) -> String {
        say!(self, "redone", done = done)
    }

    /// Leaving would lose what is not saved.
    #[must_use]
    pub fn unsaved_leave(&self, key: &str) -> String {
        say!(self, "unsaved-leave", key = key)
    }

    /// Why a file was not saved.
    #[must_use]
    pub fn save_error(&self, path: &str, error: &SaveError) -> String {
        match error {
            SaveError::Changed => say!(self, "save-changed", path = path),
            SaveError::Vanished => say!(self, "save-vanished", path = path),
            SaveError::NotClean => say!(self, "save-not-clean", path = path),
            SaveError::Busy => say!(self, "save-busy", path = path),
            SaveError::ReadOnly => say!(self, "save-read-only", path = path),
            SaveError::Exists => say!(self, "save-exists", path = path),
            SaveError::Failed { step: Step::SyncFolder, source } => {
                say!(self, "save-failed-folder-sync", path = path, why = source.to_string())
            }
            SaveError::Failed { step, source } => {
                let remedy = match Trouble::of(source) {
                    Trouble::Full => say!(self, "remedy-full"),
                    Trouble::Denied => say!(self, "remedy-denied"),
                    Trouble::ReadOnlySystem => say!(self, "remedy-read-only-system"),
                    Trouble::Other => say!(self, "remedy-other"),
                };
                let (step, why) = (self.save_step(*step), source.to_string());
                say!(self, "save-failed", step = step, path = path, why = why, remedy = remedy)
            }
        }
    }

    fn save_step(&self, step: Step) -> String {
        match step {
            Step::Folder => say!(self, "save-step-folder"),
            Step::Lock => say!(self, "save-step-lock"),
            Step::Compare => say!(self, "save-step-compare"),
            Step::Temporary => say!(self, "save-step-temporary"),
            Step::Write => say!(self, "save-step-write"),
            Step::Sync => say!(self, "save-step-sync"),
            Step::Replace | Step::SyncFolder => say!(self, "save-step-replace"),
        }
    }
}
