//! Sentences about what is on record, and about going back to what was.

use super::{Text, own, plain, said, say};
use crate::domain::act::ActKind;
use crate::domain::command::{EXPORT, VIEW};
use crate::domain::edit::{Edit, Owner};
use crate::domain::field::{Field, Value};
use crate::domain::record::Kind;
use crate::file::{Entry, NoWay};

/// How many ids of a step are named in a sentence.
const LISTED: usize = 20;

plain! {
    cli_as = "cli-as",
    cli_done_by = "cli-done-by",
    cli_log = "cli-log",
    cli_log_person = "cli-log-person",
    cli_log_subject = "cli-log-subject",
    cli_log_since = "cli-log-since",
    cli_undo = "cli-undo",
    cli_undo_dry_run = "cli-undo-dry-run",
    cli_restore = "cli-restore",
    cli_restore_version = "cli-restore-version",
    log_at = "log-at",
    log_day = "log-day",
    log_who = "log-who",
    log_command = "log-command",
    log_ids = "log-ids",
    log_before = "log-before",
    log_after = "log-after",
    log_nothing = "log-nothing",
    log_staged = "log-staged",
    log_none_of = "log-none-of",
    restore_version = "restore-version",
    restore_at = "restore-at",
    restore_what = "restore-what",
    restore_nothing = "restore-nothing",
    differs_in_layout = "differs-in-layout",
}

impl Text {
    /// Nothing on record, and no record, has this id or name.
    #[must_use]
    pub fn log_no_such(&self, typed: &str) -> String {
        say!(self, "log-no-such", typed = typed)
    }

    /// Several people have this name.
    #[must_use]
    pub fn log_which_person(&self, typed: &str) -> String {
        say!(self, "log-which-person", typed = typed)
    }

    /// The title of what is on record of a thing.
    #[must_use]
    pub fn log_title(&self, thing: &str) -> String {
        say!(self, "log-title", thing = said(thing))
    }

    /// Lines of the journal that are none of its own.
    #[must_use]
    pub fn log_odd(&self, path: &str, first: usize, count: usize) -> String {
        say!(self, "log-odd", path = self.path(path), first = own(first), count = count)
    }

    /// How often the file was changed by something that is not on record.
    #[must_use]
    pub fn log_otherwise(&self, count: usize) -> String {
        say!(self, "log-otherwise", count = count)
    }

    /// What a step did, in short: the command and what it is about.
    #[must_use]
    pub fn step(&self, entry: &Entry) -> String {
        let step = &entry.step;
        let ids = self.step_ids(entry);
        say!(
            self,
            "log-step",
            command = said(self.shown(&step.command).into_owned()),
            ids = said(ids),
            day = said(self.shown(&step.day).into_owned()),
            who = said(self.shown(&step.who).into_owned())
        )
    }

    /// What a step is about; of many the first ones, since nobody reads a line of thousands.
    fn step_ids(&self, entry: &Entry) -> String {
        let all = &entry.step.ids;
        let mut ids: Vec<String> = all.iter().take(LISTED).map(|id| self.shown(id).into_owned()).collect();
        ids.extend(all.len().checked_sub(LISTED).filter(|more| *more > 0).map(|more| self.lines_more(more)));
        self.list(&ids)
    }

    /// What was taken back, of the steps of one save.
    #[must_use]
    pub fn took_back(&self, entries: &[Entry]) -> String {
        // What undoing does not undo is said alone, as it is where it was just done.
        let (mut steps, mut own) = (Vec::new(), Vec::new());
        for entry in entries {
            match self.undone_step(entry) {
                Some(sentence) => own.push(sentence),
                None => steps.push(self.step(entry)),
            }
        }
        let together = (!steps.is_empty()).then(|| self.undone(&self.clauses(&steps)));
        together.into_iter().chain(own).collect::<Vec<_>>().join(" ")
    }

    /// What undoing a step does not undo, where there is such a thing: said as it is where the step was just done.
    fn undone_step(&self, entry: &Entry) -> Option<String> {
        if let Some(id) = viewed(entry) {
            return Some(self.undone_view(id));
        }
        if entry.step.command == EXPORT {
            return Some(say!(self, "undone-export", keys = said(self.step_ids(entry))));
        }
        let kind = ActKind::from_word(&entry.step.command)?;
        self.undone_here_only(kind, &self.step(entry))
    }

    /// What was done again.
    #[must_use]
    pub fn did_again(&self, entries: &[Entry]) -> String {
        let again = |entry: &Entry| viewed(entry).map_or_else(|| self.step(entry), |id| self.viewed(id));
        let steps: Vec<String> = entries.iter().map(again).collect();
        self.redone(&self.clauses(&steps))
    }

    /// Why no step is taken back.
    #[must_use]
    pub fn no_way_back(&self, path: &str, no_way: &NoWay) -> String {
        match no_way {
            NoWay::Unreadable(error) => self.file_error(&format!("{path}.log"), error),
            NoWay::Nothing => say!(self, "no-way-nothing"),
            NoWay::ChangedOtherwise => say!(self, "no-way-changed"),
            NoWay::NotKept => say!(self, "no-way-not-kept"),
        }
    }

    /// No version has this name, or several begin so.
    #[must_use]
    pub fn no_such_version(&self, typed: &str) -> String {
        say!(self, "no-such-version", typed = typed)
    }

    /// A version that cannot be read, or has faults.
    #[must_use]
    pub fn version_faulty(&self, version: &str) -> String {
        say!(self, "version-faulty", version = said(version.to_owned()))
    }

    /// Nobody could be asked before a version is restored.
    #[must_use]
    pub fn cli_restore_needs_yes(&self, version: &str) -> String {
        say!(self, "cli-restore-needs-yes", version = said(version.to_owned()))
    }

    /// The question before it.
    #[must_use]
    pub fn cli_restore_confirm(&self, version: &str) -> String {
        say!(self, "cli-restore-confirm", version = said(version.to_owned()))
    }

    /// A version was restored.
    #[must_use]
    pub fn restored(&self, version: &str) -> String {
        say!(self, "restored", version = said(version.to_owned()))
    }

    /// How many differences more there are.
    #[must_use]
    pub fn more_differences(&self, count: usize) -> String {
        say!(self, "more-differences", count = count)
    }

    /// What one edit changes, in the words of what was done.
    #[must_use]
    pub fn difference_of_versions(&self, edit: &Edit) -> String {
        match edit {
            Edit::Record { record, added, .. } => {
                let id = if let Some(Value::Text(id)) = record.get(Field::Id) { id } else { String::new() };
                if *added {
                    say!(self, "done-added", kind = self.kind(record.kind()), id = id.as_str())
                } else {
                    say!(self, "done-removed", id = id.as_str())
                }
            }
            Edit::Fields { of, fields } => {
                let names: Vec<String> = fields.iter().map(|own| self.field(own.field)).collect();
                let id = match of {
                    Owner::Partner => self.kind(Kind::Partner),
                    Owner::Record(id) => id.as_str().to_owned(),
                };
                say!(self, "done-set", fields = said(self.list(&names)), id = id)
            }
            Edit::Row { of, ledger, .. } => {
                say!(self, "done-set", fields = said(self.field(*ledger)), id = of.as_str())
            }
        }
    }
}

/// The key whose first look a step put on record.
fn viewed(entry: &Entry) -> Option<&str> {
    let own = entry.step.ids.first().filter(|_| entry.step.command == VIEW);
    own.map(String::as_str)
}
