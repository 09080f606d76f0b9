//! Sentences for why a state file was not saved: the step, what the system said of it, and what to do.

use std::ffi::OsStr;
use std::path::Path;

use super::{Text, plain, say};
use crate::file::{Quote, SaveCause, SaveError, SaveStep, Written};

plain! {
    saving = "saving",
    not_saved = "not-saved",
    nothing_to_undo = "nothing-to-undo",
    nothing_to_redo = "nothing-to-redo",
    done_nothing = "done-nothing",
    refused_read_only = "refused-read-only",
    refused_faults = "refused-faults",
    unsaved_title = "unsaved-title",
    unsaved_stay = "unsaved-stay",
    unsaved_again = "unsaved-again",
    unsaved_elsewhere = "unsaved-elsewhere",
    unsaved_lose = "unsaved-lose",
    unsaved_path = "unsaved-path",
    read_meanwhile = "read-meanwhile",
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

    /// Reading again would lose what is not saved, unless the key is pressed again.
    #[must_use]
    pub fn unsaved_reload(&self, key: &str) -> String {
        say!(self, "unsaved-reload", key = key)
    }

    /// A key that was meant for a dialog which closed by itself.
    #[must_use]
    pub fn late_key(&self, key: &str) -> String {
        say!(self, "late-key", key = key)
    }

    /// The editor opens another text than is shown, once the key is pressed again.
    #[must_use]
    pub fn unsaved_edit(&self, key: &str) -> String {
        say!(self, "unsaved-edit", key = key)
    }

    /// The file was read, and a change stays that is not saved.
    #[must_use]
    pub fn unsaved_kept(&self, save: &str) -> String {
        say!(self, "unsaved-kept", save = save)
    }

    /// The file was read and says something else; a change stays that is not saved.
    #[must_use]
    pub fn unsaved_kept_changed(&self, reload: &str) -> String {
        say!(self, "unsaved-kept-changed", reload = reload)
    }

    /// Nobody waited for the end of a save.
    #[must_use]
    pub fn unsaved_unknown(&self, path: &str) -> String {
        say!(self, "unsaved-unknown", path = Quote::path(path).to_string())
    }

    /// The file is gone, and what is shown is in memory only.
    #[must_use]
    pub fn vanished(&self, path: &str, save: &str) -> String {
        say!(self, "vanished", path = Quote::path(path).to_string(), save = save)
    }

    /// What was left behind unsaved, and why.
    #[must_use]
    pub fn left_unsaved(&self, why: &str) -> String {
        say!(self, "left-unsaved", why = why)
    }

    /// What was left behind and could still be lost, and why.
    #[must_use]
    pub fn left_unsure(&self, why: &str) -> String {
        say!(self, "left-unsure", why = why)
    }

    /// What stands against saving, and nothing else: as a part of a sentence.
    #[must_use]
    pub fn why_not_saved(&self, path: &str, error: &SaveError) -> String {
        let shown = Quote::path(path).to_string();
        match error {
            SaveError::Changed => say!(self, "why-changed", path = shown),
            SaveError::Vanished => say!(self, "why-vanished", path = shown),
            SaveError::NotClean => say!(self, "why-not-clean", path = shown),
            SaveError::Busy => say!(self, "why-busy", path = shown),
            SaveError::ReadOnly => say!(self, "why-read-only", path = shown),
            SaveError::Exists => say!(self, "why-exists", path = shown),
            SaveError::Failed { step, source } => {
                let (reason, _) = self.save_cause(&SaveCause::from(source));
                say!(self, "why-failed", path = shown, step = self.save_step(path, *step), reason = reason)
            }
        }
    }

    /// What was left behind unsaved, why, and where it is instead.
    #[must_use]
    pub fn left_elsewhere(&self, why: &str, path: &str) -> String {
        say!(self, "left-elsewhere", why = why, path = Quote::path(path).to_string())
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
                    say!(self, "save-unsure", path = shown, step = what, reason = reason, remedy = remedy)
                } else {
                    say!(self, "save-failed", path = shown, step = what, reason = reason, remedy = remedy)
                }
            }
        }
    }

    /// What a command left on the disk although it failed, and why, as one sentence: nothing of it is in memory.
    #[must_use]
    pub fn cli_save_error(&self, path: &str, error: &SaveError) -> String {
        let shown = Quote::path(path).to_string();
        match error {
            SaveError::Changed => say!(self, "cli-not-written-changed", path = shown),
            SaveError::Vanished => say!(self, "cli-not-written-vanished", path = shown),
            SaveError::NotClean => say!(self, "cli-not-written-not-clean", path = shown),
            SaveError::Busy => say!(self, "cli-not-written-busy", path = shown),
            SaveError::ReadOnly => say!(self, "cli-not-written-read-only", path = shown),
            SaveError::Exists => say!(self, "cli-not-written-exists", path = shown),
            SaveError::Failed { step, source } => {
                let (reason, remedy) = self.save_cause(&SaveCause::from(source));
                let what = self.save_step(path, *step);
                if error.written() == Written::Unsure {
                    say!(self, "cli-written-unsure", path = shown, step = what, reason = reason, remedy = remedy)
                } else {
                    say!(self, "cli-not-written-failed", path = shown, step = what, reason = reason, remedy = remedy)
                }
            }
        }
    }

    /// A command was done, but nobody could be told.
    #[must_use]
    pub fn cli_written_unanswered(&self, reason: &str) -> String {
        say!(self, "cli-written-unanswered", reason = reason)
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
                    say!(self, "create-unsure", path = shown, step = what, reason = reason, remedy = remedy)
                } else {
                    say!(self, "create-failed", path = shown, step = what, reason = reason, remedy = remedy)
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
