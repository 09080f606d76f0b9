//! Sentences of `import`: what a file is, what becomes of its rows, and why.

use super::{Text, own, plain, said, say};
use crate::domain::import::{Becomes, Line, Made, Otherwise, Place, Plan, Reason};
use crate::domain::key::KeySlip;
use crate::domain::partner::Role;
use crate::domain::{Date, Id, State};
use crate::file::FileError;

plain! {
    cli_import = "cli-import",
    cli_import_format = "cli-import-format",
    cli_import_encoding = "cli-import-encoding",
    cli_import_into = "cli-import-into",
    cli_import_assign = "cli-import-assign",
    cli_import_apply = "cli-import-apply",
    import_keys_export = "import-keys-export",
    import_remaining = "import-remaining",
    import_csv = "import-csv",
    import_people = "import-people",
    import_keys = "import-keys",
    import_product_keys_only = "import-product-keys-only",
    cli_import_product = "cli-import-product",
    import_stdin = "import-stdin",
    import_nothing_in_it = "import-nothing-in-it",
    import_nothing_new = "import-nothing-new",
    import_into_needed = "import-into-needed",
    import_no_offers = "import-no-offers",
    import_into_ask = "import-into-ask",
    import_none_picked = "import-none-picked",
    import_assign_people_only = "import-assign-people-only",
    import_into_keys_only = "import-into-keys-only",
    import_line = "import-line",
    import_what = "import-what",
    import_name = "import-name",
    import_key = "import-key",
    import_kind = "import-kind",
    import_limit = "import-limit",
    import_why = "import-why",
    import_title = "import-title",
    import_into_title = "import-into-title",
    import_reading = "import-reading",
    import_path = "import-path",
    import_path_hint = "import-path-hint",
}

impl Text {
    /// The help of the file; `formats` are what it may be.
    #[must_use]
    pub fn cli_import_file(&self, formats: &str) -> String {
        say!(self, "cli-import-file", formats = said(formats))
    }

    /// What people are to be given is the id of nothing.
    #[must_use]
    pub fn import_no_such_benefit(&self, word: &str) -> String {
        say!(self, "import-no-such-benefit", word = word)
    }

    /// The help of the columns; `columns` are what they may hold.
    #[must_use]
    pub fn cli_import_columns(&self, columns: &str) -> String {
        say!(self, "cli-import-columns", columns = said(columns))
    }

    /// A part of what was said of the columns is no column.
    #[must_use]
    pub fn import_no_such_columns(&self, part: &str, columns: &str) -> String {
        say!(self, "import-no-such-columns", part = part, columns = said(columns))
    }

    /// No such encoding.
    #[must_use]
    pub fn import_no_such_encoding(&self, name: &str) -> String {
        say!(self, "import-no-such-encoding", name = name)
    }

    /// A file cannot be read, with the place.
    #[must_use]
    pub fn import_unreadable(&self, path: &str, line: usize, column: usize, what: &str) -> String {
        say!(self, "import-unreadable", path = self.path(path), line = line, column = column, what = said(what))
    }

    /// Why the system does not give a foreign file.
    #[must_use]
    pub fn import_file_error(&self, path: &str, error: &FileError) -> String {
        match error {
            FileError::TooLarge { limit, .. } => {
                say!(self, "import-too-large", path = self.path(path), megabytes = own(limit >> 20))
            }
            FileError::Directory => say!(self, "import-directory", path = self.path(path)),
            FileError::Absent
            | FileError::NotAFile
            | FileError::Utf16
            | FileError::NotText
            | FileError::Denied
            | FileError::Unreadable(_) => self.file_error(path, error),
        }
    }

    /// What a file is.
    #[must_use]
    pub fn import_read(&self, name: &str, rows: usize, format: &str) -> String {
        say!(self, "import-read", name = name, rows = rows, format = said(format))
    }

    /// How a file is written was guessed.
    #[must_use]
    pub fn import_read_guessed(&self, encoding: &str) -> String {
        say!(self, "import-read-guessed", encoding = said(encoding))
    }

    /// What an import comes to, in figures that add up; `keys` where it brings some.
    #[must_use]
    pub fn import_counts(&self, plan: &Plan, keys: bool) -> String {
        let [new, known, same, not] =
            [Becomes::New, Becomes::Known, Becomes::Same, Becomes::NotAKey].map(|becomes| plan.count(becomes));
        let rows = plan.lines.len();
        if keys {
            say!(self, "import-counts", rows = rows, new = new, known = known, same = same, not = not)
        } else {
            say!(self, "import-counts-people", rows = rows, new = new, known = known, same = same, not = not)
        }
    }

    /// Nothing was recorded yet.
    #[must_use]
    pub fn import_preview(&self, path: &str) -> String {
        say!(self, "import-preview", path = self.path(path))
    }

    /// What was recorded.
    #[must_use]
    pub fn import_recorded(&self, count: usize) -> String {
        say!(self, "import-recorded", count = count)
    }

    /// Nothing is recorded on another day than today.
    #[must_use]
    pub fn import_what_if(&self, date: Date) -> String {
        say!(self, "import-what-if", date = own(date))
    }

    /// Keys go to the only offer there is.
    #[must_use]
    pub fn import_into_alone(&self, offer: &str) -> String {
        say!(self, "import-into-alone", offer = offer)
    }

    /// Rows are set against the records.
    #[must_use]
    pub fn import_working(&self, rows: usize) -> String {
        say!(self, "import-working", rows = rows)
    }

    /// Rows are written.
    #[must_use]
    pub fn import_writing(&self, count: usize) -> String {
        say!(self, "import-writing", count = count)
    }

    /// What becomes of a row, in a word or two.
    #[must_use]
    pub fn import_becomes(&self, line: &Line, keys: bool) -> String {
        match line.becomes() {
            Becomes::New if line.makes_product() => say!(self, "import-becomes-new-product"),
            Becomes::New => say!(self, "import-becomes-new"),
            Becomes::Known => say!(self, "import-becomes-known"),
            Becomes::Same => say!(self, "import-becomes-same"),
            Becomes::NotAKey if !keys => say!(self, "import-becomes-not-taken"),
            Becomes::NotAKey => say!(self, "import-becomes-not-a-key"),
        }
    }

    /// What a key is that is recorded, and how many activations it allows, as far as the file says it.
    #[must_use]
    pub fn import_kind_and_limit(&self, line: &Line) -> String {
        let kind = line.kind.as_ref().map(|kind| self.key_kind(kind)).unwrap_or_default();
        match line.limit {
            Some(limit) => say!(self, "import-limit-of", kind = said(kind), limit = own(limit)).trim().to_owned(),
            None => kind,
        }
    }

    /// Columns that nothing is read from; none where every one is.
    #[must_use]
    pub fn import_ignored(&self, columns: &[String]) -> Option<String> {
        let shown: Vec<_> = columns.iter().map(|column| self.shown(column)).collect();
        (!columns.is_empty())
            .then(|| say!(self, "import-ignored", count = columns.len(), columns = said(self.list(&shown))))
    }

    /// Why a row becomes what it does; `after` is what refusals speak of.
    #[must_use]
    pub fn import_reason(&self, line: &Line, after: &State, role: Role) -> String {
        let id = || line.id.as_ref().map_or("", Id::as_str);
        let reason = match &line.reason {
            Reason::KeyOf { benefit } => say!(self, "import-key-of", benefit = benefit.as_str()),
            Reason::KeyOfNew { benefit, made } => self.import_key_of_new(benefit, made),
            Reason::Counted { used, limit } => say!(self, "import-counted", used = *used, limit = *limit),
            Reason::Person => say!(self, "import-person"),
            Reason::Assigned { to, new: false } => say!(self, "import-assigned", benefit = to.as_str()),
            Reason::Assigned { to, new: true } => say!(self, "import-assigned-new", benefit = to.as_str()),
            Reason::OnRecord => say!(self, "import-on-record", id = id()),
            Reason::OnRecordAsToken => say!(self, "import-on-record-token", id = id()),
            Reason::TokenOf { product } => {
                say!(self, "import-token-of", id = id(), there = product.as_str(), here = line.name.as_str())
            }
            Reason::CountOnRecord => say!(self, "import-count-on-record"),
            Reason::Holds { of } => say!(self, "import-holds", benefit = of.as_str()),
            Reason::SameAs { line } => say!(self, "import-same-as", line = said(line.to_string())),
            Reason::Above => say!(self, "import-above"),
            Reason::NoKey => say!(self, "import-no-key"),
            Reason::NoKeyNeeded => say!(self, "import-no-key-needed"),
            Reason::NotFiveByFive(KeySlip::Count { found }) => say!(self, "import-letters", found = *found),
            Reason::NotFiveByFive(KeySlip::Character { .. } | KeySlip::Dash { .. }) => say!(self, "import-not-five"),
            Reason::Cells { found, wanted } => {
                say!(self, "import-row-cells", found = *found, wanted = *wanted)
            }
            Reason::NoProduct => say!(self, "import-no-product"),
            Reason::NoName => say!(self, "import-no-name"),
            Reason::NameIsKey => say!(self, "import-name-is-key"),
            Reason::Control => say!(self, "import-control"),
            Reason::OtherTab { tab, benefit } => {
                let (tab, benefit) = (tab.as_word(), benefit.as_ref().map_or("", Id::as_str));
                let from = if benefit.is_empty() { "catalogue" } else { "record" };
                say!(self, "import-other-tab", tab = tab, from = from, benefit = benefit)
            }
            Reason::NotOnRecord => say!(self, "import-not-on-record"),
            Reason::Several => say!(self, "import-several"),
            Reason::IsToken => say!(self, "import-is-token"),
            Reason::NoLimit => say!(self, "import-no-limit", id = id()),
            Reason::OverLimit { remaining, limit } => {
                say!(self, "import-over-limit", remaining = *remaining, limit = *limit)
            }
            Reason::NoNumber => say!(self, "import-no-number"),
            Reason::OtherCount { line } => say!(self, "import-other-count", line = said(line.to_string())),
            Reason::NoAddress => say!(self, "import-no-address"),
            Reason::SameName => say!(self, "import-same-name"),
            Reason::Refused(refusal) => self.refusal(after, refusal, role),
        };
        self.clauses([reason].into_iter().chain(line.otherwise.iter().map(|other| self.import_otherwise(other))))
    }

    /// A key of a benefit that is made for it.
    fn import_key_of_new(&self, benefit: &Id, made: &Made) -> String {
        let made_for = if made.known {
            say!(self, "import-key-of-new-known", benefit = benefit.as_str())
        } else {
            say!(self, "import-key-of-new", benefit = benefit.as_str())
        };
        let quantity = made.quantity.map(|quantity| say!(self, "import-with-quantity", quantity = quantity));
        let elsewhere = made
            .elsewhere
            .as_ref()
            .map(|(offer, own)| say!(self, "import-elsewhere", offer = offer.as_str(), benefit = own.as_str()));
        self.clauses([made_for].into_iter().chain(quantity).chain(elsewhere))
    }

    /// What a row says otherwise than what has its key.
    fn import_otherwise(&self, otherwise: &Otherwise) -> String {
        match otherwise {
            Otherwise::Product { there, here } => {
                say!(self, "import-other-product", there = there.as_str(), here = here.as_str())
            }
            Otherwise::Kind { there, here } => {
                let (there, here) = (self.key_kind(there), self.key_kind(here));
                say!(self, "import-other-kind", there = said(there), here = said(here))
            }
            Otherwise::Limit { there: Some(there), here } => {
                say!(self, "import-other-limit", there = own(*there), here = own(*here))
            }
            Otherwise::Limit { there: None, here } => say!(self, "import-other-no-limit", here = own(*here)),
        }
    }

    /// The selected row of a preview, in full.
    #[must_use]
    pub fn import_selected(&self, line: Place, name: &str, reason: &str) -> String {
        let named = if name.is_empty() { "no" } else { "yes" };
        say!(self, "import-selected", line = said(line.to_string()), named = named, name = name, reason = said(reason))
    }

    /// What is to be looked at in an import.
    #[must_use]
    pub fn import_notes(&self, plan: &Plan) -> Vec<String> {
        let of =
            |lines: &[Place], say: &dyn Fn(usize, Place) -> String| lines.first().map(|line| say(lines.len(), *line));
        let notes = [
            of(&plan.otherwise(), &|count, line| {
                say!(self, "import-otherwise", count = count, line = said(line.to_string()))
            }),
            of(&plan.odd, &|count, line| say!(self, "import-odd", count = count, line = said(line.to_string()))),
            of(&plan.unclear, &|count, line| {
                say!(self, "import-unclear", count = count, line = said(line.to_string()))
            }),
            of(&plan.to_come, &|count, line| {
                say!(self, "import-to-come", count = count, line = said(line.to_string()))
            }),
            of(&plan.left_out, &|count, line| {
                say!(self, "import-left-out", count = count, line = said(line.to_string()))
            }),
        ];
        notes.into_iter().flatten().collect()
    }
}
