//! What happens to the dashboard, and what it wants done outside: the values between it and the loop.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::saving::{Commit, NotSaved};
use super::theme::{Theme, Tone};
use crate::clipboard::{Cleared, Sent};
use crate::config::Config;
use crate::domain::Date;
use crate::domain::key::ProductKey;
use crate::domain::partner::Role;
use crate::exchange::import::Read;
use crate::file::{Caveat, Condition, Earlier, InUse, Journal, Loaded, NoWay, Permit};
use crate::keys::{Chord, Keymap};
use crate::run::Run;
use crate::session::NewFile;
use crate::text::Text;

/// What happens to the dashboard.
#[derive(Debug)]
pub enum Msg {
    /// A key press.
    Key(Chord),
    /// A key press that was meant for a dialog which closed by itself.
    LateKey(Chord),
    /// Key presses that came together and only type: what [`App::types`](super::app::App::types) says of each.
    Typed(String),
    /// Pasted text.
    Paste(String),
    /// The beginning of a pasted text that is too long to be kept, and how many characters of it were left out.
    PasteBegin(String, usize),
    /// A click at a column and row of the screen.
    Click(u16, u16),
    /// The wheel, in rows; negative is up.
    Scroll(isize),
    /// The calendar day changed.
    NewDay(Date),
    /// The state file was read again: what it says, and its text.
    Loaded(Result<Reading, NotRead>),
    /// The configuration was read again, or a sentence of what is wrong with it.
    Configured(Result<Box<Configured>, String>),
    /// Another state file was opened, or a sentence why not.
    Switched(Result<Box<Opened>, String>),
    /// A file of one's own was made: what it says, and its text.
    Created(Result<Reading, String>),
    /// A save ended: the time of day, or why it failed.
    Saved(Result<String, NotSaved>),
    /// What is shown was written to this path instead, or why not.
    Elsewhere(Result<String, String>),
    /// What a path, as it was typed, may go on with.
    Listed(String, Vec<String>),
    /// A file of another program was read, or a sentence why not.
    Brought(Result<Arc<Read>, String>),
    /// What is odd about the file itself.
    Examined(Vec<Condition>, Vec<InUse>),
    /// How much was mended of the records and of the file itself, or a sentence why not of that.
    Mended(Result<(usize, usize), String>),
    /// What saves could not put beside the file.
    Missed(Vec<Caveat>),
    /// The text that stood in the file before, or why there is none; and whether it is what was taken back.
    Back(Result<Box<Earlier>, NoWay>, bool),
    /// What is on record, or a sentence why it cannot be read.
    Log(Result<Journal, String>),
    /// A key was to be copied under this name.
    Copied(String, Result<Sent, String>),
    /// The clipboard was to be cleared.
    Cleared(Cleared),
    /// A second went by while something is counted down.
    Tick,
    /// Something outside failed; a sentence.
    Failed(String),
}

impl Msg {
    /// Whether somebody's hands did it.
    pub(super) fn is_by_hand(&self) -> bool {
        matches!(
            self,
            Self::Key(_)
                | Self::LateKey(_)
                | Self::Typed(_)
                | Self::Paste(_)
                | Self::PasteBegin(..)
                | Self::Click(..)
                | Self::Scroll(_)
        )
    }
}

impl Msg {
    /// Whether it is about the file or the calendar, and not about what is shown.
    pub(super) fn is_from_outside(&self) -> bool {
        matches!(
            self,
            Self::Configured(_)
                | Self::Loaded(_)
                | Self::Saved(_)
                | Self::Created(_)
                | Self::Elsewhere(_)
                | Self::NewDay(_)
        )
    }
}

impl Effect {
    /// Whether it touches no file.
    pub(super) fn is_harmless(&self) -> bool {
        match self {
            Self::Quit
            | Self::Suspend
            | Self::Mouse(_)
            | Self::Copy { .. }
            | Self::CopyPage { .. }
            | Self::ClearClipboard => true,
            Self::Edit(_)
            | Self::Reload
            | Self::Configure
            | Self::Switch(_)
            | Self::Save(_)
            | Self::Elsewhere(_)
            | Self::Create(_)
            | Self::List(_)
            | Self::Examine { .. }
            | Self::Mend(..)
            | Self::Back { .. }
            | Self::Log
            | Self::Bring(_) => false,
        }
    }
}

/// What the dashboard wants done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Leave the program.
    Quit,
    /// Go to the shell and come back.
    Suspend,
    /// Open the state file in the editor at a record, then read it again.
    Edit(EditAt),
    /// Read the state file again.
    Reload,
    /// Read the configuration again.
    Configure,
    /// Open another state file in the place of this one.
    Switch(PathBuf),
    /// Take mouse events, or leave them to the terminal.
    Mouse(bool),
    /// Save a text.
    Save(Commit),
    /// Write a text to another file, since it cannot be saved.
    Elsewhere(Elsewhere),
    /// Copy a key.
    Copy {
        /// The key.
        key: ProductKey,
        /// What it is called.
        name: String,
    },
    /// Copy a page of several lines with no key in it.
    CopyPage {
        /// The page.
        page: String,
        /// What it is called.
        name: String,
    },
    /// Make a file of one's own.
    Create(Creation),
    /// Look for what a path may go on with.
    List(String),
    /// Read a file of another program.
    Bring(String),
    /// Look at the file itself, and at what lies beside it.
    Examine {
        /// Whether it has keys.
        has_keys: bool,
    },
    /// Mend the file itself, after so much of the records.
    Mend(Vec<Condition>, usize, Permit),
    /// Look for the text that stood in the file before this one, or again after it.
    Back {
        /// The text that is shown, by its digest.
        base: String,
        /// Whether what was taken back is wanted again.
        again: bool,
    },
    /// Read what is on record.
    Log,
    /// Take a copied key off the clipboard, if it is still there.
    ClearClipboard,
}

/// Where an editor is to open the state file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditAt {
    /// At its beginning.
    Start,
    /// At a line and column.
    Line(usize, usize),
    /// At a record by its id, at a row of its ledger field where one is named.
    Record(String, Option<(&'static str, usize)>),
}

/// A sentence in the bottom line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The sentence.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

/// A text that was read: what it says, and the text itself.
pub struct Reading {
    /// What it says.
    pub loaded: Box<Loaded>,
    /// The text.
    pub text: Arc<str>,
}

impl fmt::Debug for Reading {
    /// Without the text: it holds keys.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Reading of {} bytes, {} problems", self.text.len(), self.loaded.problems.len())
    }
}

/// What a configuration that was read again comes to.
#[derive(Debug)]
pub struct Configured {
    /// Its settings.
    pub config: Config,
    /// Who is using the program, by what goes before it, or by itself.
    pub role: Option<Role>,
    /// The key table.
    pub keymap: Keymap,
    /// The styles.
    pub theme: Theme,
    /// The messages, where they are in another language.
    pub text: Option<Text>,
    /// What is odd about it.
    pub warnings: Vec<String>,
}

/// Another state file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its path.
    pub path: PathBuf,
    /// What it says.
    pub reading: Reading,
    /// What may be done with it, and where today comes from.
    pub run: Run,
    /// What a save will not keep of it.
    pub caveats: Vec<Caveat>,
}

/// Why the state file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotRead {
    /// In a sentence.
    pub sentence: String,
    /// There is no file any more.
    pub gone: bool,
}

/// A file of one's own that is to be made.
#[derive(Clone, PartialEq, Eq)]
pub struct Creation {
    /// Where, and whose today.
    pub at: NewFile,
    /// Its text.
    pub text: String,
}

impl fmt::Debug for Creation {
    /// Without the text.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Creation of {} bytes at {}", self.text.len(), self.at.path.display())
    }
}

/// A text that is to be written to another file, since it cannot be saved.
#[derive(Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// Where, as it was typed.
    pub path: String,
    /// The text.
    pub text: Arc<str>,
    /// The permission.
    pub permit: Permit,
}

impl fmt::Debug for Elsewhere {
    /// Without the text: it holds keys.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Elsewhere of {} bytes to {}", self.text.len(), self.path)
    }
}
