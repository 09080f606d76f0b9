//! What a dialog wants done: values that only the dashboard does.

use std::path::PathBuf;

use super::message::{Creation, EditAt, Message};
use super::theme::Tone;
use crate::domain::act::ActKind;
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Value};
use crate::domain::find::Part;
use crate::domain::record::Kind;
use crate::domain::{Basis, Date, Id, Thing};
use crate::file::Condition;
use crate::guide;
use crate::keys::action::Action;
use crate::lists::quick::Quick;

/// What is done with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It goes to the clipboard, without being shown.
    Copy,
    /// It is shown until the next key press.
    Show,
}

/// What the doctor can mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mending {
    /// It, in sentences.
    pub what: Vec<String>,
    /// What of the records, as one step.
    pub records: Option<Command>,
    /// What of the file itself.
    pub file: Vec<Condition>,
}

/// Something that a dialog wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// A sentence is said in the bottom line.
    Say(Message),
    /// What a key does where no dialog is open.
    Act(Action),
    /// Another dialog is opened.
    Open(Opening),
    /// A question was answered: this command is done.
    Run(Command),
    /// A question was answered: a key is used.
    Use(Use, Thing),
    /// A question was answered: a file of one's own is made.
    Create(Creation),
    /// The dialogs below it are closed as well: it leads away from all of them.
    CloseAll,
    /// An address at Microsoft goes to the clipboard.
    CopyAddress(&'static str),
    /// The list gets the keys, not its detail pane.
    ToList,
    /// The list is narrowed by what was typed.
    Filter(String),
    /// The list is narrowed by a quick filter, or by none.
    Quick(Option<Quick>),
    /// The selection of the list moves.
    Step(isize),
    /// Another day is shown.
    ShowDate(Date),
    /// The day shown is moved as a key does it.
    MoveDate(Action),
    /// To where a thing is shown; with the line of the list of consequences that Backspace leads back to.
    Jump(Thing, Part, Option<usize>),
    /// The editor opens the state file.
    Edit(EditAt),
    /// Saving is tried again, and the program left when it has ended well.
    SaveAndLeave,
    /// What is shown is written to this path instead.
    WriteElsewhere(String),
    /// A demonstration is played, by its name.
    Play(String),
    /// Another state file is opened.
    Switch(PathBuf),
    /// Everything is said in this language from now on.
    Speak(&'static str),
    /// What a path may go on with is looked for.
    List(String),
    /// A file of another program is read.
    Bring(String),
    /// A question was answered: what can be mended of the records and of the file itself is.
    Mend(Box<Mending>),
    /// The program is left, whatever is not saved.
    Leave,
}

impl Intent {
    /// A sentence in the bottom line.
    #[must_use]
    pub fn say(text: String, tone: Tone) -> Self {
        Self::Say(Message { text, tone })
    }
}

/// A dialog that another one asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// The form of an act.
    Act {
        /// Which.
        kind: ActKind,
        /// What it is done to.
        of: Id,
        /// What is answered already.
        known: Vec<(Field, Value)>,
        /// Why it may not be done on the day shown.
        why: Option<String>,
    },
    /// The form of a new record.
    Add {
        /// Of which kind.
        kind: Kind,
        /// As a part of this one.
        parent: Option<Id>,
        /// What is answered already.
        known: Vec<(Field, Value)>,
    },
    /// The form of a record that is there.
    Set(Owner),
    /// What rules and decisions say.
    Rules(Vec<Basis>),
    /// An entry of the guide, asked on a row.
    Reading {
        /// Which.
        entry: &'static guide::Entry,
        /// The row.
        of: Option<Thing>,
    },
    /// The question before a file of one's own.
    Creation(Creation),
    /// The question before what can be mended is, with what that is.
    Mending(Box<Mending>),
}
