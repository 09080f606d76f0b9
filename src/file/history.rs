//! Which step can be taken back, and done again, by what the journal says of the text that stands in the file.

use super::journal::Entry;
use super::problem::FileError;

/// The word of a step that takes another one back.
pub const UNDO: &str = "undo";
/// The word of a step that does again what was taken back.
pub const REDO: &str = "redo";

/// Why no step is taken back, or done again.
#[derive(Debug)]
pub enum NoWay {
    /// There is none on record.
    Nothing,
    /// The file was changed since by something that is not on record.
    ChangedOtherwise,
    /// The version before it is not kept any more.
    NotKept,
    /// The journal, or what is kept, cannot be read.
    Unreadable(FileError),
}

/// The steps of one save: one change of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its entries, the oldest first; never empty.
    pub entries: Vec<Entry>,
}

impl Change {
    fn from(&self) -> Option<&str> {
        self.entries.first()?.from.as_deref()
    }

    fn to(&self) -> Option<&str> {
        self.entries.first()?.to.as_deref()
    }

    /// Whether it is this word and nothing else.
    fn is(&self, word: &str) -> bool {
        matches!(self.entries.as_slice(), [only] if only.step.command == word)
    }

    /// Whether it leads from where the other one leads to, to where that came from.
    fn is_back(&self, other: &Self) -> bool {
        self.from() == other.to() && self.to() == other.from() && self.from().is_some() && self.to().is_some()
    }

    fn is_same_way(&self, other: &Self) -> bool {
        self.from() == other.from() && self.to() == other.to()
    }
}

/// What can be taken back and done again, each the last one at the end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct History {
    done: Vec<Change>,
    undone: Vec<Change>,
}

impl History {
    /// What the entries of a journal come to. Where one does not begin with what the one before it left, something else
    /// changed the file in between: nothing from before can be taken back.
    pub(super) fn of(entries: Vec<Entry>) -> Self {
        let mut history = Self::default();
        let mut stands: Option<String> = None;
        for change in changes(entries) {
            if change.from() != stands.as_deref() {
                (history.done, history.undone) = (Vec::new(), Vec::new());
            }
            stands = change.to().map(str::to_owned);
            if change.is(UNDO) && history.done.last().is_some_and(|last| change.is_back(last)) {
                history.undone.extend(history.done.pop());
            } else if change.is(REDO) && history.undone.last().is_some_and(|last| change.is_same_way(last)) {
                history.done.extend(history.undone.pop());
            } else {
                history.undone.clear();
                history.done.push(change);
            }
        }
        history
    }

    /// The change that is next, with the digest of the text that it leads to; `stands` is that of the file.
    pub(super) fn next(mut self, stands: &str, again: bool) -> Result<(Change, String), NoWay> {
        // Where the last of both stacks leaves the file says what it should be.
        let should = self.done.last().map(Change::to).or_else(|| self.undone.last().map(Change::from));
        match should {
            None => return Err(NoWay::Nothing),
            Some(digest) if digest != Some(stands) => return Err(NoWay::ChangedOtherwise),
            Some(_) => {}
        }
        let next = if again { self.undone.pop() } else { self.done.pop() };
        let next = next.ok_or(NoWay::Nothing)?;
        let leads = if again { next.to() } else { next.from() };
        // What made the file is taken back by nobody.
        let leads = leads.ok_or(NoWay::Nothing)?.to_owned();
        Ok((next, leads))
    }
}

/// Entries of one save stand together, and have the texts in common.
fn changes(entries: Vec<Entry>) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    for entry in entries {
        match changes.last_mut() {
            // The same way cannot be gone twice in a row but by a step that leads nowhere.
            Some(last)
                if entry.from != entry.to
                    && last.from() == entry.from.as_deref()
                    && last.to() == entry.to.as_deref() =>
            {
                last.entries.push(entry);
            }
            _ => changes.push(Change { entries: vec![entry] }),
        }
    }
    changes
}
