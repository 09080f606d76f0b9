//! Sentences for why a state file was not saved: the step, what the system said of it, and what to do.

use std::ffi::OsStr;
use std::path::Path;

use super::{Text, plain, said, say};
use crate::domain::secret::Known;
use crate::file::{Caveat, Quote, SaveCause, SaveError, SaveStep, Written};

plain! {
    unsaved_reload = "unsaved-reload",
    unsaved_edit = "unsaved-edit",
    unsaved_switch = "unsaved-switch",
    config_read = "config-read",
    files_none = "files-none",
    files_title = "files-title",
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

    /// Keys that were meant for a dialog which closed, or that came with the one that opened a question; the last of them.
    #[must_use]
    pub fn late_key(&self, key: &str, count: usize, asks: bool) -> String {
        if asks {
            say!(self, "late-key-asks", key = key, count = count)
        } else {
            say!(self, "late-key", key = key, count = count)
        }
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
        say!(self, "unsaved-unknown", path = self.path(path))
    }

    /// The file is gone, and what is shown is in memory only.
    #[must_use]
    pub fn vanished(&self, path: &str, save: &str) -> String {
        say!(self, "vanished", path = self.path(path), save = save)
    }

    /// What was left behind unsaved, and why.
    #[must_use]
    pub fn left_unsaved(&self, why: &str) -> String {
        say!(self, "left-unsaved", why = said(why))
    }

    /// What was left behind and could still be lost, and why.
    #[must_use]
    pub fn left_unsure(&self, why: &str) -> String {
        say!(self, "left-unsure", why = said(why))
    }

    /// What stands against saving, and nothing else: as a part of a sentence.
    #[must_use]
    pub fn why_not_saved(&self, path: &str, error: &SaveError) -> String {
        let shown = self.path(path);
        match error {
            SaveError::Changed => say!(self, "why-changed", path = shown),
            SaveError::Vanished => say!(self, "why-vanished", path = shown),
            SaveError::NotClean => say!(self, "why-not-clean", path = shown),
            SaveError::Busy => say!(self, "why-busy", path = shown),
            SaveError::ReadOnly => say!(self, "why-read-only", path = shown),
            SaveError::Exists => say!(self, "why-exists", path = shown),
            SaveError::LockedOut { owner } => {
                say!(self, "why-locked-out", path = shown, lock = lock_of(path), owner = self.owner(owner.as_deref()))
            }
            SaveError::Mounted => say!(self, "why-mounted", path = shown),
            SaveError::NoLocks => say!(self, "why-no-locks", path = shown),
            SaveError::Unkept(caveats) => self.caveats(path, caveats),
            SaveError::Failed { step, source } => {
                let (reason, _) = self.save_cause(&SaveCause::from(source));
                say!(self, "why-failed", path = shown, step = said(self.save_step(path, *step)), reason = said(reason))
            }
        }
    }

    /// What to do about it, as a part of a sentence.
    fn save_remedy(&self, error: &SaveError) -> String {
        match error {
            SaveError::Changed => say!(self, "remedy-changed"),
            SaveError::Vanished => say!(self, "remedy-vanished"),
            SaveError::NotClean => say!(self, "remedy-not-clean"),
            SaveError::Busy => say!(self, "remedy-busy"),
            SaveError::ReadOnly => say!(self, "remedy-read-only"),
            SaveError::Exists => say!(self, "remedy-exists"),
            SaveError::LockedOut { .. } => say!(self, "remedy-locked-out"),
            SaveError::Mounted => say!(self, "remedy-mounted"),
            SaveError::NoLocks => say!(self, "remedy-no-locks"),
            SaveError::Unkept(_) => say!(self, "remedy-unkept"),
            SaveError::Failed { source, .. } => self.save_cause(&SaveCause::from(source)).1,
        }
    }

    fn owner(&self, owner: Option<&str>) -> String {
        owner.map_or_else(|| say!(self, "save-another-user"), quoted)
    }

    fn caveats(&self, path: &str, caveats: &[Caveat]) -> String {
        let caveats: Vec<String> = caveats.iter().map(|caveat| self.caveat(path, caveat)).collect();
        self.clauses(&caveats)
    }

    /// What was left behind unsaved, why, and where it is instead.
    #[must_use]
    pub fn left_elsewhere(&self, why: &str, path: &str) -> String {
        say!(self, "left-elsewhere", why = said(why), path = self.path(path))
    }

    /// Why a change was not saved, as one sentence: the change is still in memory.
    #[must_use]
    pub fn save_error(&self, path: &str, error: &SaveError) -> String {
        let shown = self.path(path);
        match error {
            SaveError::Changed => say!(self, "save-changed", path = shown),
            SaveError::Vanished => say!(self, "save-vanished", path = shown),
            SaveError::NotClean => say!(self, "save-not-clean", path = shown),
            SaveError::Busy => say!(self, "save-busy", path = shown),
            SaveError::ReadOnly => say!(self, "save-read-only", path = shown),
            SaveError::Exists => say!(self, "save-exists", path = shown),
            SaveError::LockedOut { owner } => {
                say!(self, "save-locked-out", path = shown, lock = lock_of(path), owner = self.owner(owner.as_deref()))
            }
            SaveError::Mounted => say!(self, "save-mounted", path = shown),
            SaveError::NoLocks => say!(self, "save-no-locks", path = shown),
            SaveError::Unkept(caveats) => {
                say!(self, "save-unkept", path = shown, caveats = said(self.caveats(path, caveats)))
            }
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

    /// What a command left on the disk although it failed, and why, as one sentence: nothing of it is in memory.
    #[must_use]
    pub fn cli_save_error(&self, path: &str, error: &SaveError) -> String {
        if let SaveError::Changed = error {
            return say!(self, "cli-not-written-changed", path = self.path(path));
        }
        if let (SaveError::Failed { step, source }, Written::Unsure) = (error, error.written()) {
            let (reason, remedy) = self.save_cause(&SaveCause::from(source));
            let step = self.save_step(path, *step);
            return say!(
                self,
                "cli-written-unsure",
                path = self.path(path),
                step = said(step),
                reason = said(reason),
                remedy = said(remedy)
            );
        }
        let (why, remedy) = (self.why_not_saved(path, error), self.save_remedy(error));
        say!(self, "cli-not-written-why", why = said(why), remedy = said(remedy))
    }

    /// A command waits for another program to end its save.
    #[must_use]
    pub fn cli_waiting(&self, path: &str) -> String {
        say!(self, "cli-waiting", path = self.path(path))
    }

    /// A command was done, but nobody could be told.
    #[must_use]
    pub fn cli_written_unanswered(&self, reason: &str) -> String {
        say!(self, "cli-written-unanswered", reason = reason)
    }

    /// What is to be said of a file before it is saved for the first time.
    #[must_use]
    pub fn caveat(&self, path: &str, caveat: &Caveat) -> String {
        let shown = self.path(path);
        match caveat {
            Caveat::OtherNames(count) => {
                let count: u64 = *count;
                say!(self, "caveat-other-names", path = shown, count = count)
            }
            Caveat::Owner(owner) => say!(self, "caveat-owner", path = shown, owner = quoted(owner)),
            Caveat::Group(group) => say!(self, "caveat-group", path = shown, group = quoted(group)),
            Caveat::AccessList => say!(self, "caveat-access-list", path = shown),
            Caveat::Attributes(names) => {
                let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
                say!(self, "caveat-attributes", path = shown, names = self.list(names))
            }
            Caveat::Mounted => self.save_error(path, &SaveError::Mounted),
            Caveat::NoLocks => self.save_error(path, &SaveError::NoLocks),
            Caveat::NoVersion(cause) => {
                let (reason, remedy) = self.save_cause(cause);
                let folder = quoted(&format!("{path}.versions"));
                say!(self, "caveat-no-version", folder = folder, reason = said(reason), remedy = said(remedy))
            }
            Caveat::NoJournal(cause) => {
                let (reason, remedy) = self.save_cause(cause);
                let journal = quoted(&format!("{path}.log"));
                say!(self, "caveat-no-journal", journal = journal, reason = said(reason), remedy = said(remedy))
            }
            Caveat::ForeignJournal => {
                say!(self, "caveat-foreign-journal", journal = quoted(&format!("{path}.log")))
            }
        }
    }

    /// The folder that a new file is to go into is not there.
    #[must_use]
    pub fn no_folder(&self, path: &str) -> String {
        let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        say!(self, "create-no-folder", path = self.path(path), folder = quoted(&folder.to_string_lossy()))
    }

    /// Why a new file was not written, as one sentence.
    #[must_use]
    pub fn create_error(&self, path: &str, error: &SaveError) -> String {
        let shown = self.path(path);
        match error {
            SaveError::Busy => say!(self, "create-busy", path = shown),
            SaveError::ReadOnly => say!(self, "create-read-only", path = shown),
            SaveError::Failed { step: SaveStep::Folder, source } if SaveCause::from(source) == SaveCause::Gone => {
                self.no_folder(path)
            }
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
            SaveError::Changed
            | SaveError::Vanished
            | SaveError::NotClean
            | SaveError::LockedOut { .. }
            | SaveError::Mounted
            | SaveError::NoLocks
            | SaveError::Unkept(_)
            | SaveError::Exists => self.save_error(path, error),
        }
    }

    /// The step that failed.
    fn save_step(&self, path: &str, step: SaveStep) -> String {
        match step {
            SaveStep::Folder => say!(self, "save-step-folder"),
            SaveStep::Lock => say!(self, "save-step-lock", lock = lock_of(path)),
            SaveStep::Compare => say!(self, "save-step-compare"),
            SaveStep::Temporary => say!(self, "save-step-temporary"),
            SaveStep::Write => say!(self, "save-step-write"),
            SaveStep::Rights => say!(self, "save-step-rights"),
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
            SaveCause::InUse => (say!(self, "save-reason-in-use"), say!(self, "save-remedy-in-use")),
            SaveCause::Other(reason) => {
                let reason = quoted(reason);
                (say!(self, "save-reason-other", reason = reason), say!(self, "save-remedy-other"))
            }
        }
    }
}

/// What the system names, as it may be shown.
fn quoted(name: &str) -> String {
    Quote::path(name, &Known::default()).to_string()
}

/// The name of the lock file of a file.
fn lock_of(path: &str) -> String {
    let name = Path::new(path).file_name().unwrap_or(OsStr::new(path)).to_string_lossy();
    quoted(&format!("{name}.lock"))
}
