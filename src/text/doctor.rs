//! Sentences of the doctor: what is odd about the records and the file, and what became of it.

use fluent_bundle::FluentArgs;

use super::{Text, own, plain, said, say};
use crate::domain::doctor::Found;
use crate::domain::{Date, State};
use crate::file::{Condition, InUse, Use};

plain! {
    cli_doctor = "cli-doctor",
    cli_doctor_after = "cli-doctor-after",
    cli_doctor_fix = "cli-doctor-fix",
    doctor_nothing = "doctor-nothing",
    doctor_what = "doctor-what",
    doctor_where = "doctor-where",
    doctor_says = "doctor-says",
    doctor_title = "doctor-title",
    doctor_looking = "doctor-looking",
    hint_mend = "hint-mend",
    doctor_nothing_to_mend = "doctor-nothing-to-mend",
    doctor_path_state = "doctor-path-state",
    doctor_path_real = "doctor-path-real",
    doctor_path_lock = "doctor-path-lock",
    doctor_path_log = "doctor-path-log",
    doctor_path_versions = "doctor-path-versions",
    doctor_path_config = "doctor-path-config",
    doctor_path_what = "doctor-path-what",
    doctor_mend_title = "doctor-mend-title",
    doctor_mend_no = "doctor-mend-no",
}

impl Text {
    /// What was found of a record, as one sentence: the message `doctor-WORD` of its kind.
    #[must_use]
    pub fn doctor_found(&self, state: &State, word: &str, found: &Found) -> String {
        let mut args: FluentArgs<'_> = found.says.iter().map(|(name, what)| (*name, self.figure(what))).collect();
        args.set("id", self.shown(found.subject.id_text(state)).into_owned());
        self.messages.get_args_fluent(&format!("doctor-{word}"), Some(&args))
    }

    /// What was found of the file itself, as one sentence.
    #[must_use]
    pub fn doctor_condition(&self, path: &str, condition: &Condition) -> String {
        let mode = |mode: &u32| said(format!("{mode:04o}"));
        match condition {
            Condition::OpenToAll { mode: own } => {
                say!(self, "doctor-open-to-all", path = self.path(path), mode = mode(own))
            }
            Condition::OpenToGroup { mode: own } => {
                say!(self, "doctor-open-to-group", path = self.path(path), mode = mode(own))
            }
            Condition::LockLeft => say!(self, "doctor-lock-left", path = self.path(path)),
            Condition::LockOpen => say!(self, "doctor-lock-open", path = self.path(path)),
            Condition::LockClosed { owner } => {
                say!(self, "doctor-lock-closed", path = self.path(path), owner = owner.as_deref().unwrap_or("none"))
            }
            Condition::LeftOver { count } => say!(self, "doctor-left-over", path = self.path(path), count = *count),
            Condition::BesideOpen { count } => say!(self, "doctor-beside-open", path = self.path(path), count = *count),
            Condition::KeptByGit { root, names } => {
                let names = said(self.shown_all(names.iter().map(String::as_str)));
                say!(
                    self,
                    "doctor-kept-by-git",
                    path = self.path(path),
                    root = self.path(&root.display().to_string()),
                    names = names
                )
            }
            Condition::NotKept(caveat) => self.caveat(path, caveat),
        }
    }

    /// How many things were found, and how many of them can be mended.
    #[must_use]
    pub fn doctor_counts(&self, found: usize, mendable: usize) -> String {
        say!(self, "doctor-counts", found = found, mendable = mendable)
    }

    /// What is still to be done with them on the command line.
    #[must_use]
    pub fn doctor_offers(&self, mendable: &[String]) -> String {
        say!(self, "doctor-offers", mendable = mendable.len(), what = said(self.list(mendable)))
    }

    /// What Enter does with them on the screen.
    #[must_use]
    pub fn doctor_remark(&self, found: usize, mendable: usize) -> String {
        say!(self, "doctor-remark", found = found, mendable = mendable)
    }

    /// How many things were mended, and how many are left.
    #[must_use]
    pub fn doctor_mended(&self, mended: &[String], left: usize) -> String {
        let what = said(self.list(mended));
        say!(self, "doctor-mended", mended = mended.len(), what = what, left = left)
    }

    /// How what was mended of the records is taken back.
    #[must_use]
    pub fn doctor_undo(&self) -> String {
        say!(self, "doctor-undo")
    }

    /// Nothing is mended on another day than today, on the command line.
    #[must_use]
    pub fn doctor_what_if(&self, date: Date) -> String {
        say!(self, "doctor-what-if", date = own(date))
    }

    /// How much was mended on the screen, and of it how much of the records, which can be taken back.
    #[must_use]
    pub fn doctor_mended_here(&self, count: usize, records: usize) -> String {
        say!(self, "doctor-mended-here", count = count, records = records)
    }

    /// That so much is to be mended.
    #[must_use]
    pub fn doctor_mend_yes(&self, count: usize) -> String {
        say!(self, "doctor-mend-yes", count = count)
    }

    /// What a path is used for, with whether there is something.
    #[must_use]
    pub fn doctor_path(&self, own: &InUse, path: &str) -> String {
        let what = match own.what {
            Use::State => self.doctor_path_state(),
            Use::Real => self.doctor_path_real(),
            Use::Lock => self.doctor_path_lock(),
            Use::Log => self.doctor_path_log(),
            Use::Versions => self.doctor_path_versions(),
            Use::Config => self.doctor_path_config(),
        };
        let there = if own.exists { "yes" } else { "no" };
        say!(self, "doctor-path", what = said(what), path = self.path(path), there = there)
    }

    /// A finding with the place of the text that it is about.
    #[must_use]
    pub fn doctor_placed(&self, line: usize, column: usize) -> String {
        say!(self, "doctor-placed", line = own(line), column = own(column))
    }
}
