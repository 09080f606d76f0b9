//! Sentences of `export`, and those that stand in what is exported.

use super::{Text, own, plain, said, say};
use crate::domain::Date;

plain! {
    cli_export = "cli-export",
    cli_export_format = "cli-export-format",
    cli_output = "cli-output",
    cli_force = "cli-force",
    export_not_written = "export-not-written",
    export_no_document = "export-no-document",
}

impl Text {
    /// What would be written over is no calendar.
    #[must_use]
    pub fn export_no_calendar(&self, path: &str) -> String {
        say!(self, "export-no-calendar", path = path)
    }

    /// The name of a calendar; `partner` may be empty.
    #[must_use]
    pub fn ics_name(&self, partner: &str, what_if: Option<Date>) -> String {
        let name =
            if partner.is_empty() { say!(self, "ics-name") } else { say!(self, "ics-name-of", partner = partner) };
        what_if.map_or(name.clone(), |date| self.ics_what_if(&name, date))
    }

    /// A name or a summary, in the calendar of a what-if.
    #[must_use]
    pub fn ics_what_if(&self, what: &str, date: Date) -> String {
        say!(self, "ics-what-if", date = own(date), what = said(what))
    }

    /// What was exported is a what-if.
    #[must_use]
    pub fn export_what_if(&self, date: Date) -> String {
        say!(self, "export-what-if", date = own(date))
    }

    /// A calendar was written to a file.
    #[must_use]
    pub fn export_written(&self, path: &str, count: usize) -> String {
        say!(self, "export-written", path = path, count = count)
    }

    /// The file to write exists.
    #[must_use]
    pub fn export_exists(&self, path: &str) -> String {
        say!(self, "export-exists", path = path)
    }

    /// The file to write is the state file.
    #[must_use]
    pub fn export_own_file(&self, path: &str) -> String {
        say!(self, "export-own-file", path = path)
    }
}
