//! What stands on the disk, as far as the dashboard knows, and what is on its way there.
//!
//! A save names the text that it was made from, and one save is on its way at a time: so the text that is named is the
//! one that was read, or the one whose saving was confirmed, and never one that was read behind the screen's back.

use std::fmt;
use std::sync::Arc;

use crate::file::{Permit, Step};
use crate::tui::saving::{Commit, Left, NotSaved};

/// For which text on the disk a change may be dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// For whatever is there.
    Any,
    /// For one that somebody changed.
    Changed,
}

/// What stands on the disk, as far as is known.
pub(super) struct Disk {
    /// The text that was read last, or whose saving was confirmed since.
    known: Arc<str>,
    /// There was no file when it was looked for last.
    gone: bool,
    /// The file has the text, but a loss of power could take it back.
    unsure: bool,
    /// What stood against the last save that failed.
    why: Option<String>,
    /// The text whose saving is on its way.
    going: Option<Arc<str>>,
    /// What was done since the text that is known, as far as it is on no way there yet.
    steps: Vec<Step>,
    /// What was done of which the saving is on its way.
    going_steps: Vec<Step>,
    /// The permission of the last change.
    permit: Option<Permit>,
    /// The text that may be dropped for what is read next, since that was asked for; and whether for any text, or only for
    /// another one than is known.
    may_drop: Option<(Arc<str>, For)>,
    /// Where a text was written to instead, as messages name it.
    elsewhere: Option<(String, Arc<str>)>,
}

impl fmt::Debug for Disk {
    /// Without the texts: they hold keys.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Disk")
            .field("known", &self.known.len())
            .field("gone", &self.gone)
            .field("unsure", &self.unsure)
            .field("going", &self.going.as_ref().map(|text| text.len()))
            .finish_non_exhaustive()
    }
}

/// Whether two texts are the same; most often they are the very same.
fn same(one: &Arc<str>, other: &Arc<str>) -> bool {
    Arc::ptr_eq(one, other) || one == other
}

impl Disk {
    /// A disk that has just this text.
    pub(super) fn new(known: Arc<str>) -> Self {
        Self {
            known,
            gone: false,
            unsure: false,
            why: None,
            going: None,
            steps: Vec::new(),
            going_steps: Vec::new(),
            permit: None,
            may_drop: None,
            elsewhere: None,
        }
    }

    /// Whether the disk does not surely have this text.
    pub(super) fn lacks(&self, text: &Arc<str>) -> bool {
        self.gone || self.unsure || !self.has(text)
    }

    /// Whether this is the text that is known.
    pub(super) fn has(&self, text: &Arc<str>) -> bool {
        same(&self.known, text)
    }

    /// Whether a save is on its way.
    pub(super) fn is_going(&self) -> bool {
        self.going.is_some()
    }

    /// The permission of the last change.
    pub(super) fn permit(&self) -> Option<Permit> {
        self.permit
    }

    /// Something was done: it goes on record with the next text that is sent.
    pub(super) fn did(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Sends a changed text on its way; none while another one is: its end sends the newest.
    pub(super) fn send(&mut self, text: &Arc<str>, versions: usize, permit: Permit) -> Option<Commit> {
        self.permit = Some(permit);
        if self.is_going() {
            return None;
        }
        self.going = Some(Arc::clone(text));
        self.going_steps = std::mem::take(&mut self.steps);
        let (base, steps) = (Some(Arc::clone(&self.known)), self.going_steps.clone());
        Some(Commit { base, text: Arc::clone(text), steps, versions, permit })
    }

    /// Tries again, because that was asked for: a file that is gone is written anew.
    pub(super) fn send_again(&mut self, text: &Arc<str>, versions: usize, permit: Permit) -> Option<Commit> {
        let mut commit = self.send(text, versions, permit)?;
        commit.base = commit.base.filter(|_| !self.gone);
        Some(commit)
    }

    /// Takes how the save that was on its way ended.
    pub(super) fn ended(&mut self, ended: Result<(), &NotSaved>) {
        let Some(text) = self.going.take() else { return };
        let steps = std::mem::take(&mut self.going_steps);
        if ended.is_err_and(|not| not.left != Left::Unsure) {
            // They are on record with the save that gets through.
            self.steps.splice(0..0, steps);
        }
        self.why = ended.err().map(|not| not.why.clone());
        let left = ended.map_err(|not| not.left);
        match left {
            Ok(()) => {
                self.known = text;
                (self.gone, self.unsure) = (false, false);
            }
            Err(Left::Unsure) => {
                self.known = text;
                (self.gone, self.unsure) = (false, true);
            }
            Err(Left::Gone) => self.gone = true,
            Err(Left::Taken) => self.gone = false,
            Err(Left::AsItWas) => {}
        }
    }

    /// There was no file to be read.
    pub(super) fn vanish(&mut self, why: String) {
        (self.gone, self.why) = (true, Some(why));
    }

    /// Whether the file has what was sent last, and only a loss of power could take it back.
    pub(super) fn is_unsure_of(&self, text: &Arc<str>) -> bool {
        self.unsure && !self.gone && self.has(text)
    }

    /// What stood against the last save that failed.
    pub(super) fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    /// The file was read, and has this text now.
    pub(super) fn read(&mut self, text: &Arc<str>) {
        self.known = Arc::clone(text);
        (self.gone, self.unsure, self.may_drop) = (false, false, None);
    }

    /// There is a file again, whatever it says.
    pub(super) fn is_there(&mut self) {
        self.gone = false;
    }

    /// Allows this text, and no later one, to be dropped for what is read next.
    pub(super) fn allow_drop(&mut self, text: &Arc<str>, what: For) {
        self.may_drop = Some((Arc::clone(text), what));
    }

    /// Whether a text may be dropped for the one that was read; asked once.
    pub(super) fn may_drop(&mut self, text: &Arc<str>, read: &Arc<str>) -> bool {
        let allowed = self.may_drop.take().filter(|(allowed, _)| same(allowed, text));
        allowed.is_some_and(|(_, what)| what == For::Any || !self.has(read))
    }

    /// A text was written elsewhere.
    pub(super) fn written_elsewhere(&mut self, path: String, text: Arc<str>) {
        self.elsewhere = Some((path, text));
    }

    /// Where this very text was written to instead.
    pub(super) fn elsewhere(&self, text: &Arc<str>) -> Option<&str> {
        self.elsewhere.as_ref().filter(|(_, written)| same(written, text)).map(|(path, _)| path.as_str())
    }
}
