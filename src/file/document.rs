//! A text and what was done to it: keeps text and state in step, and takes commands back byte for byte.

use std::sync::Arc;

use super::blocks::Blocks;
use super::splice::{Splice, Unsplicable, respliced, splice_in, unspliced};
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::domain::edit::Edit;
use crate::domain::{Id, State};

/// The text of a state, with every command since it was read.
pub struct Document {
    text: Arc<str>,
    /// The blocks of the text, once a command asked for them.
    blocks: Option<Blocks>,
    done: Vec<Done>,
    undone: Vec<Done>,
}

/// A command that was done.
#[derive(Debug, Clone)]
struct Done {
    command: Command,
    subject: Option<Id>,
    edits: Vec<Edit>,
    splices: Vec<Splice>,
}

impl std::fmt::Debug for Document {
    /// Without the text: it holds keys.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Document of {} bytes, {} done, {} undone", self.text.len(), self.done.len(), self.undone.len())
    }
}

/// A text, and the state that it says, after what one command changes; for whoever takes nothing back.
///
/// # Errors
/// [`Unsplicable`].
pub fn changed(text: &str, state: &State, applied: &Applied) -> Result<(Arc<str>, State), Unsplicable> {
    let Ok(after) = applied.after(state) else { return Err(Unsplicable::mismatch()) };
    let text = splice_in(text, &mut Blocks::of(text), &applied.edits, &after)?.text;
    Ok((Arc::from(text), after))
}

impl Document {
    /// A text to which nothing was done yet.
    #[must_use]
    pub fn new(text: Arc<str>) -> Self {
        Self { text, blocks: None, done: Vec::new(), undone: Vec::new() }
    }

    /// The text as it is now.
    #[must_use]
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// Does what a command changes, to the text and to the state that it says. What was undone before is forgotten.
    ///
    /// # Errors
    /// [`Unsplicable`]; text and state are as before.
    pub fn run(&mut self, state: &mut State, command: Command, applied: Applied) -> Result<(), Unsplicable> {
        if applied.edits.is_empty() {
            return Ok(());
        }
        let Ok(after) = applied.after(state) else { return Err(Unsplicable::mismatch()) };
        // Taken out, so that a refusal leaves none behind that belong to no text.
        let mut blocks = self.blocks.take().unwrap_or_else(|| Blocks::of(&self.text));
        let spliced = splice_in(&self.text, &mut blocks, &applied.edits, &after)?;
        *state = after;
        (self.text, self.blocks) = (Arc::from(spliced.text), Some(blocks));
        self.undone.clear();
        self.done.push(Done { command, subject: applied.subject, edits: applied.edits, splices: spliced.splices });
        Ok(())
    }

    /// The record that the last command was about: the last one done (again), or the last one taken back.
    #[must_use]
    pub fn last_subject(&self, done: bool) -> Option<Id> {
        let last = if done { self.done.last() } else { self.undone.last() };
        last.and_then(|last| last.subject.clone())
    }

    /// What the last command changed: the last one done (again), or the last one taken back.
    #[must_use]
    pub fn last_edits(&self, done: bool) -> &[Edit] {
        let last = if done { self.done.last() } else { self.undone.last() };
        last.map(|last| last.edits.as_slice()).unwrap_or_default()
    }

    /// Takes the last command back; names it.
    pub fn undo(&mut self, state: &mut State) -> Option<Command> {
        let last = self.done.pop()?;
        let text = unspliced(&self.text, &last.splices);
        let mut before = state.clone();
        let inverse: Vec<Edit> = last.edits.iter().rev().map(|edit| edit.clone().inverse()).collect();
        let back = before.take_all(&inverse);
        let (Some(text), Ok(())) = (text, back) else {
            self.done.push(last);
            return None;
        };
        *state = before;
        (self.text, self.blocks) = (Arc::from(text), None);
        let command = last.command.clone();
        self.undone.push(last);
        Some(command)
    }

    /// Does the command that was taken back last once more; names it.
    pub fn redo(&mut self, state: &mut State) -> Option<Command> {
        let next = self.undone.pop()?;
        let text = respliced(&self.text, &next.splices);
        let mut after = state.clone();
        let again = after.take_all(&next.edits);
        let (Some(text), Ok(())) = (text, again) else {
            self.undone.push(next);
            return None;
        };
        *state = after;
        (self.text, self.blocks) = (Arc::from(text), None);
        let command = next.command.clone();
        self.done.push(next);
        Some(command)
    }
}
