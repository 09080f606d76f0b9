//! What a dialog is: it sees the dashboard, and answers with values. It pushes, pops and runs nothing.

use std::fmt;

use ratatui::layout::Rect;

use super::picker::Picker;
use super::typing::{LONGEST, LONGEST_QUERY};
use crate::domain::Basis;
use crate::domain::command::Command;
use crate::keys::action::{Action, Scope};
use crate::keys::{Chord, Key, Named};
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::{NotDone, Scene};
use crate::tui::theme::Tone;

/// The keys of a menu whose lines have letters.
pub(super) const LETTERS: &str = "a-z";

/// What a key does to a list that something is chosen from, and that `own` opened: it has no text field.
pub(super) fn choice(
    picker: &mut Picker,
    cx: &Scene<'_>,
    own: Action,
    (action, chord): (Option<Action>, Chord),
    entries: usize,
    chosen: impl FnOnce(usize) -> Option<Intent>,
) -> After {
    // The keys of a list work here, too.
    match action.or_else(|| cx.keymap.resolve(&[Scope::List, Scope::Global], chord)) {
        Some(Action::Cancel | Action::Quit) => After::close(),
        Some(Action::Accept) => chosen(picker.selected).map_or_else(After::close, |intent| After::Close(vec![intent])),
        Some(action) if action == own => After::close(),
        action => {
            picker.walk(action, entries, usize::from(cx.hits.picker.height));
            After::stay()
        }
    }
}

/// What becomes of a dialog after a message, and what it wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After {
    /// It stays open.
    Stay(Vec<Intent>),
    /// It is closed before that is done.
    Close(Vec<Intent>),
    /// A command is done, and it is closed; where the command is not done, it stays and is told why.
    Submit(Command),
}

impl After {
    /// It stays, and nothing else is done.
    #[must_use]
    pub fn stay() -> Self {
        Self::Stay(Vec::new())
    }

    /// It is closed, and nothing else is done.
    #[must_use]
    pub fn close() -> Self {
        Self::Close(Vec::new())
    }

    /// It stays, and a sentence is said.
    #[must_use]
    pub fn say(text: String, tone: Tone) -> Self {
        Self::Stay(vec![Intent::say(text, tone)])
    }

    /// It stays, and it is said that a field takes no more than so many characters.
    #[must_use]
    pub fn full(cx: &Scene<'_>, most: usize) -> Self {
        Self::say(cx.text.field_full(most), Tone::Warn)
    }
}

/// What became of pasted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// What becomes of the dialog.
    pub after: After,
    /// How many characters had no room; none where there is no field to paste into.
    pub left_out: Option<usize>,
}

impl Pasted {
    /// There is no field to paste into.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { after: After::stay(), left_out: None }
    }

    /// A field took it, but for so many characters.
    #[must_use]
    pub fn into_field(left_out: usize) -> Self {
        Self { after: After::stay(), left_out: Some(left_out) }
    }
}

/// A text field that letters go into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters {
    /// Characters that it takes.
    pub most: usize,
    /// Control characters of a paste are kept, to be refused with their place.
    pub exact: bool,
    /// Letters that come together go into it as one text.
    pub together: bool,
}

impl Letters {
    /// What is searched by.
    pub const QUERY: Self = Self { most: LONGEST_QUERY, exact: false, together: true };
    /// What is recorded.
    pub const RECORDED: Self = Self { most: LONGEST, exact: true, together: true };
}

/// Where a dialog stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a box over everything above the bottom line.
    Box,
    /// In the bottom line.
    Bar,
    /// In the bottom line; the list above it is still moved in.
    BarOfList,
}

/// A dialog. One that is only read has no text field and nothing to choose from, which is what it is unless it says otherwise.
pub trait Dialog: fmt::Debug {
    /// Takes a key press.
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After;

    /// Draws it.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits);

    /// The text field that letters go into now; none where letters are no text.
    fn letters(&self) -> Option<Letters> {
        None
    }

    /// Takes pasted lines; but for an exact field they are freed of control characters, with tabs left.
    fn paste(&mut self, _cx: &Scene<'_>, _lines: &[String]) -> Pasted {
        Pasted::nowhere()
    }

    /// Its list: a click chooses a line, the wheel moves. None where it has none that is chosen from so.
    fn picker(&mut self) -> Option<&mut Picker> {
        None
    }

    /// Keys of its own, which may mean something else in lists, and what they do here.
    fn own_keys(&self, _: &Scene<'_>) -> Option<(String, String)> {
        None
    }

    /// The scopes that its keys are looked up in, innermost first.
    fn scopes(&self) -> &'static [Scope] {
        &[Scope::Picker, Scope::Always]
    }

    /// Where it stands.
    fn place(&self) -> Place {
        Place::Box
    }

    /// Takes a click on one of its lines.
    fn click(&mut self, cx: &Scene<'_>, at: usize) -> After {
        let Some(picker) = self.picker() else { return After::stay() };
        picker.selected = at;
        self.key(cx, Some(Action::Accept), enter())
    }

    /// Moves the selection among so many entries, or the lines of which a page is seen.
    fn scroll(&mut self, rows: isize, entries: usize, _page: usize) {
        if let Some(picker) = self.picker() {
            picker.step(rows, entries);
        }
    }

    /// The rules and decisions that it names just now: in what is selected, or in what it says of what was typed.
    fn named(&self, _cx: &Scene<'_>) -> Vec<Basis> {
        Vec::new()
    }

    /// Whether an answer here loses something.
    fn asks_before_loss(&self) -> bool {
        false
    }

    /// Whether the key that leaves the dashboard closes it as Esc does.
    fn is_left_like_a_list(&self) -> bool {
        self.letters().is_none()
    }

    /// Whether it is about the state shown: a newly read one waits for it, or closes it.
    fn is_about_state(&self) -> bool {
        true
    }

    /// What the bottom line calls an action here; none where it does nothing.
    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        Some(cx.text.hint(action))
    }

    /// Takes why the command that it submitted was not done. It stays.
    fn refused(&mut self, cx: &Scene<'_>, not_done: &NotDone) -> Vec<Intent> {
        vec![Intent::say(cx.not_done(not_done), Tone::Bad)]
    }
}

/// The key that chooses.
#[must_use]
pub fn enter() -> Chord {
    Chord::plain(Key::Named(Named::Enter))
}
