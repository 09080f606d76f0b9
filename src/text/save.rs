//! Sentences for why a state file was not saved: the step, what the system said of it, and what to do.

use std::ffi::OsStr;
use std::path::Path;

use super::{Text, plain, said, say};
use crate::file::{Quote, SaveCause, SaveError, SaveStep};

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
        say!(self, "done-in-memory", done = said(done))
    }

    /// What was undone.
    #[must_use]
    pub fn undone(&self, done: &str) -> String {
        say!(self, "undone", done = said(done))
    }

    /// What was done again.
    #[must_use]
    pub fn redone(&self, done: &str) -> String {
        say!(self, "redone", done = said(done))
    }

    /// Leaving would lose what is not saved.
    #[must_use]
    pub fn unsaved_leave(&self, key: &str) -> String {
        say!(self, "unsaved-leave", key = key)
    }

    /// Why a change was not saved, as one sentence: the change is still in memory.
    #[must_use]
    pub fn save_error(&self, path: &str, error: &SaveError) -> String {
        let shown = Quote::path(path).to_string();
        match error {
            SaveError::Changed => say!(self, "save-changed", path = shown),
            SaveError::Vanished => say!(self, "save-vanished", path = shown),
            SaveError::NotClean => say!(self, "save-not-clean", path = shown),
            SaveError::Busy => say!(self, "save-busy", path = shown),
            SaveError::ReadOnly => say!(self, "save-read-only", path = shown),
            SaveError::Exists => say!(self, "save-exists", path = shown),
            SaveError::Failed { step, source } => {
                let (reason, remedy) = self.save_cause(&SaveCause::from(source));
                let what = self.save_step(path, *step);
                if *step == SaveStep::SyncFolder {
                    say!(
                        self,
                        "save-unsure",
                        path = shown,
                        step = said(what),
                        reason = said(reason),
                        remedy = said(remedy)
                    )
                } else {
                    say!(
                        self,
                        "save-failed",
                        path = shown,
                        step = said(what),
                        reason = said(reason),
                        remedy = said(remedy)
                    )
                }
            }
        }
    }

    /// Why a new file was not written, as one sentence.
    #[must_use]
    pub fn create_error(&self, path: &str, error: &SaveError) -> String {
        let shown = Quote::path(path).to_string();
        match error {
            SaveError::Busy => say!(self, "create-busy", path = shown),
            SaveError::ReadOnly => say!(self, "create-read-only", path = shown),
            SaveError::Failed { step, source } => {
                let (reason, remedy) = self.save_cause(&SaveCause::from(source));
                let what = self.save_step(path, *step);
                if *step == SaveStep::SyncFolder {
                    say!(
                        self,
                        "create-unsure",
                        path = shown,
                        step = said(what),
                        reason = said(reason),
                        remedy = said(remedy)
                    )
                } else {
                    say!(
                        self,
                        "create-failed",
                        path = shown,
                        step = said(what),
                        reason = said(reason),
                        remedy = said(remedy)
                    )
                }
            }
            _ => self.save_error(path, error),
        }
    }

    /// The step that failed.
    fn save_step(&self, path: &str, step: SaveStep) -> String {
        match step {
            SaveStep::Folder => say!(self, "save-step-folder"),
            SaveStep::Lock => {
                let name = Path::new(path).file_name().unwrap_or(OsStr::new(path)).to_string_lossy();
                let lock = Quote::path(&format!("{name}.lock")).to_string();
                say!(self, "save-step-lock", lock = lock)
            }
            SaveStep::Compare => say!(self, "save-step-compare"),
            SaveStep::Temporary => say!(self, "save-step-temporary"),
            SaveStep::Write => say!(self, "save-step-write"),
            SaveStep::Sync => say!(self, "save-step-sync"),
            SaveStep::Replace => say!(self, "save-step-replace"),
            SaveStep::SyncFolder => say!(self, "save-step-sync-folder"),
        }
    }

    /// What the system said, and what to do about it.
    fn save_cause(&self, cause: &SaveCause) -> (String, String) {
        match cause {
            SaveCause::Full => (say!(self, "save-reason-full"), say!(self, "save-remedy-full")),
            SaveCause::Quota => (say!(self, "save-reason-quota"), say!(self, "save-remedy-quota")),
            SaveCause::Denied => (say!(self, "save-reason-denied"), say!(self, "save-remedy-denied")),
            SaveCause::ReadOnlySystem => (say!(self, "save-reason-read-only"), say!(self, "save-remedy-read-only")),
            SaveCause::Gone => (say!(self, "save-reason-gone"), say!(self, "save-remedy-gone")),
            SaveCause::NoFolder => (say!(self, "save-reason-no-folder"), say!(self, "save-remedy-no-folder")),
            SaveCause::Taken => (say!(self, "save-reason-taken"), say!(self, "save-remedy-taken")),
            SaveCause::Name => (say!(self, "save-reason-name"), say!(self, "save-remedy-name")),
            SaveCause::TooLarge => (say!(self, "save-reason-large"), say!(self, "save-remedy-large")),
            SaveCause::Folder => (say!(self, "save-reason-folder"), say!(self, "save-remedy-folder")),
            SaveCause::Unsupported => (say!(self, "save-reason-unsupported"), say!(self, "save-remedy-unsupported")),
            SaveCause::Other(reason) => {
                let reason = Quote::path(reason).to_string();
                (say!(self, "save-reason-other", reason = reason), say!(self, "save-remedy-other"))
            }
        }
    }
}
