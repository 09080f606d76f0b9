//! What the screen says around its lists: the way out of an empty one, its filter, abbreviations, demonstrations.

use super::{Text, said, say};
use crate::domain::deadline::DeadlineKind;
use crate::domain::lead_time::LeadTimes;

impl Text {
    /// A demonstration is over.
    #[must_use]
    pub fn demo_end(&self, key: &str) -> String {
        say!(self, "demo-end", key = key)
    }

    /// `d` on a date: what hides it, and how what it is about is deleted.
    #[must_use]
    pub fn no_removal_of_dates(&self, thing: &str, tab: &str, keys: [&str; 3]) -> String {
        let [hide, open, remove] = keys;
        say!(self, "no-removal-of-dates", thing = said(thing), tab = tab, hide = hide, open = open, remove = remove)
    }

    /// The same of a line that is no date either.
    #[must_use]
    pub fn no_removal_of_line(&self, thing: &str, tab: &str, [open, remove]: [&str; 2]) -> String {
        say!(self, "no-removal-of-line", thing = said(thing), tab = tab, open = open, remove = remove)
    }

    /// A filter that leaves nothing.
    #[must_use]
    pub fn nothing_matches(&self, key: &str) -> String {
        say!(self, "nothing-matches", key = key)
    }

    /// The way out of an empty list: a record.
    #[must_use]
    pub fn nothing_new(&self, key: &str) -> String {
        say!(self, "nothing-new", key = key)
    }

    /// The way out of an empty list on another day.
    #[must_use]
    pub fn nothing_today(&self, key: &str) -> String {
        say!(self, "nothing-today", key = key)
    }

    /// What clears the filter, beside its chip.
    #[must_use]
    pub fn chip_clears(&self, key: &str) -> String {
        say!(self, "chip-clears", key = key)
    }

    /// The abbreviations of the dashboard, with what they stand for.
    #[must_use]
    pub fn abbreviations(&self) -> [(String, String); 8] {
        [
            (say!(self, "column-short-anniversary"), say!(self, "short-for-ad")),
            (self.within_sign(), say!(self, "short-for-within")),
            (say!(self, "key-mak"), say!(self, "short-for-mak")),
            (say!(self, "column-tokens"), say!(self, "short-for-tokens")),
            (say!(self, "section-short-visual-studio"), say!(self, "short-for-vs")),
            (self.used_most_of(4, 21, Some(20)), say!(self, "short-for-counted")),
            ("[x] [ ] [?]".to_owned(), say!(self, "short-for-ticks")),
            ("5:2".to_owned(), say!(self, "short-for-figure")),
        ]
    }

    /// The sign of dates at hand, for so many days.
    fn within_sign(&self) -> String {
        say!(self, "within-sign", days = LeadTimes::default().threshold(DeadlineKind::Anniversary).unwrap_or_default())
    }

    /// No editor is named, and none of the usual ones is there.
    #[must_use]
    pub fn no_editor(&self, tried: &[&str]) -> String {
        say!(self, "no-editor", tried = said(self.list(tried)))
    }

    /// The configuration that was read while the program runs is wrong.
    #[must_use]
    pub fn config_kept(&self, faults: &str) -> String {
        say!(self, "config-kept", faults = said(faults.replace('\n', " ")))
    }

    /// A configuration that is in order: its path, whether there is a file, and how much is odd about it.
    #[must_use]
    pub fn config_checked(&self, path: &str, there: bool, odd: usize) -> String {
        match (there, odd) {
            (false, _) => say!(self, "config-checked-none", path = self.path(path)),
            (true, 0) => say!(self, "config-checked", path = self.path(path)),
            (true, odd) => say!(self, "config-checked-odd", path = self.path(path), odd = odd),
        }
    }

    /// Another state file was opened.
    #[must_use]
    pub fn files_opened(&self, path: &str) -> String {
        say!(self, "files-opened", path = self.path(path))
    }

    /// What a demonstration types into a field.
    #[must_use]
    pub fn demo_typed(&self, typed: &str) -> String {
        say!(self, "demo-typed", typed = typed)
    }
}
