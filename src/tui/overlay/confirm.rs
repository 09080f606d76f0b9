//! Asks before something is recorded, shown or deleted: names it. What loses something is answered by Enter only.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, enter};
use super::picker::{Entry, ListBox, Picker};
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::domain::rule::named_in;
use crate::domain::{Basis, Id};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Lines that what is asked about is scrolled by.
const SCROLL: usize = 4;

/// What can be done with a person instead of deleting them: their name goes, the rows stay.
fn erasure(cx: &Scene<'_>, id: &Id) -> Option<(String, Intent)> {
    let person = Some(id).filter(|id| cx.state.person(id).is_some())?.clone();
    let command = Command::Erase { person };
    let changes = cx.decide(&command).is_ok_and(|applied| !applied.edits.is_empty());
    changes.then(|| (cx.text.confirm_erase(), Intent::Run(command)))
}

/// A question with two answers, or three.
#[derive(Debug)]
pub struct Confirm {
    picker: Picker,
    title: String,
    lines: Vec<String>,
    no: String,
    yes: String,
    intent: Intent,
    /// Saying yes loses something: no letter and no digit is an answer but to keep it.
    loses: bool,
    /// What can be done instead.
    instead: Option<(String, Intent)>,
    /// Lines of what is asked about that were scrolled past.
    scrolled: usize,
}

impl Confirm {
    /// Asks before a record is taken away, with all that goes with it.
    pub(super) fn removal(cx: &Scene<'_>, command: Command, applied: &Applied) -> Self {
        // What was asked for comes first, then what refers to it.
        let mut lines: Vec<String> = applied.edits.iter().rev().flat_map(|edit| cx.text.removes(edit)).collect();
        let removed = if let Command::Remove { id, .. } = &command { Some(id) } else { None };
        let instead = removed.and_then(|id| erasure(cx, id));
        lines.extend(instead.as_ref().map(|_| cx.text.confirm_erase_means()));
        lines.push(cx.text.confirm_by_enter());
        let (title, yes) = if let Command::Mistake { of, .. } = &command {
            (cx.text.confirm_mistake(of.as_str()), cx.text.confirm_never_happened())
        } else {
            let name = removed.map_or_else(String::new, |id| cx.text.named_id(cx.state, id));
            (cx.text.confirm_removal(&name), cx.text.confirm_remove())
        };
        let (no, intent) = (cx.text.confirm_keep(), Intent::Run(command));
        Self { loses: true, instead, ..Self::ask(title, lines, (no, yes), intent) }
    }

    /// Asks whether something never happened, where it keeps a record from being taken away: why that stays comes first.
    pub(super) fn never_happened(cx: &Scene<'_>, command: Command, applied: &Applied, why: String) -> Self {
        let asked = Self::removal(cx, command, applied);
        let lines = std::iter::once(why).chain(asked.lines).collect();
        Self { lines, ..asked }
    }

    /// Asks whether to erase a person's name, where a rule rests on the rows: why they cannot go, and what would.
    pub(super) fn erasing(cx: &Scene<'_>, person: &Id, why: String) -> Option<Self> {
        let command = Command::Erase { person: person.clone() };
        let applied = cx.decide(&command).ok().filter(|applied| !applied.edits.is_empty())?;
        let lines = std::iter::once(why).chain(cx.text.erases(person.as_str(), &applied)).collect();
        let answers = (cx.text.confirm_keep(), cx.text.confirm_erase());
        let asked = Self::ask(
            cx.text.confirm_removal(&cx.text.named_id(cx.state, person)),
            lines,
            answers,
            Intent::Run(command),
        );
        Some(Self { loses: true, ..asked })
    }

    /// Asks a question before an act.
    #[must_use]
    pub fn ask(title: String, lines: Vec<String>, (no, yes): (String, String), intent: Intent) -> Self {
        // Looking at a key may end the right to a refund, for good.
        let loses = matches!(intent, Intent::Use(..));
        Self { picker: Picker::default(), title, lines, no, yes, intent, loses, instead: None, scrolled: 0 }
    }

    /// The same, where yes is what was meant most likely and loses nothing.
    pub(super) fn on_yes(self) -> Self {
        Self { picker: Picker { selected: 1, ..self.picker }, ..self }
    }

    fn answers(&self) -> usize {
        2 + usize::from(self.instead.is_some())
    }
}

impl Dialog for Confirm {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let below = cx.keymap.resolve(&[Scope::List], chord);
        match (action, chord.typed()) {
            (None, Some(_)) if self.loses => {
                After::Close(vec![Intent::say(cx.text.confirm_kept(&chord.to_string()), Tone::Muted)])
            }
            (Some(Action::Cancel), _) | (_, Some('1')) => After::close(),
            (Some(Action::Accept), _) if self.picker.selected == 0 => After::close(),
            (Some(Action::Accept), _) if self.picker.selected == 2 => {
                After::Close(self.instead.iter().map(|(_, intent)| intent.clone()).collect())
            }
            (Some(Action::Accept), _) | (_, Some('2')) => After::Close(vec![self.intent.clone()]),
            _ => {
                let answers = self.answers();
                match action.or(below) {
                    // Drawing knows how far it can go.
                    Some(Action::PageDown) => self.scrolled = cx.hits.scrolled.saturating_add(SCROLL),
                    Some(Action::PageUp) => self.scrolled = cx.hits.scrolled.saturating_sub(SCROLL),
                    moved => {
                        self.picker.walk(moved, answers, answers);
                    }
                }
                After::stay()
            }
        }
    }

    /// Draws the question with its answers.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = cx.theme;
        let wide = area.width.min(76);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let all: Vec<String> = self.lines.iter().flat_map(|line| wrap(&visible(line), room)).collect();
        let most = usize::from(area.height.saturating_sub(6 + u16::from(self.instead.is_some()))).max(1);
        // What is left out is announced, in a line of its own; the answers are seen all the time.
        let lines = if all.len() > most {
            let page = most.saturating_sub(1).max(1);
            let first = self.scrolled.min(all.len() - page);
            hits.scrolled = first;
            let mut lines: Vec<String> = all.iter().skip(first).take(page).cloned().collect();
            let rest = all.len() - first - lines.len();
            let key = |action| cx.keymap.usual(&[Scope::List], action);
            if most > 1 {
                lines.push(if rest > 0 {
                    cx.text.form_more(rest, &key(Action::PageDown))
                } else {
                    cx.text.form_above(first, &key(Action::PageUp))
                });
            }
            lines
        } else {
            hits.scrolled = 0;
            all
        };
        let count = lines.len();
        let dialog = ListBox {
            title: self.title.clone(),
            field: None,
            remark: None,
            entries: count + self.answers(),
            selected: count + self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        let numbered =
            |number: u8, words: &str| if self.loses { words.to_owned() } else { format!("{number} {words}") };
        dialog.draw(area, canvas, theme, hits, |at, width| {
            let (words, style) = match at.checked_sub(count) {
                None => (lines.get(at).cloned().unwrap_or_default(), theme.plain.0),
                Some(0) => (numbered(1, &self.no), theme.strong.0),
                Some(1) => (numbered(2, &self.yes), theme.tone(Tone::Bad)),
                Some(_) => {
                    let words = self.instead.as_ref().map_or("", |(words, _)| words);
                    (numbered(3, words), theme.strong.0)
                }
            };
            Entry { parts: vec![(words, width, style)] }
        });
    }

    /// Scrolls what is asked about; drawing knows how far that can be.
    fn scroll(&mut self, rows: isize, _entries: usize, _page: usize) {
        self.scrolled = self.scrolled.saturating_add_signed(rows);
    }

    /// A click on an entry: only the answers are any.
    fn click(&mut self, cx: &Scene<'_>, at: usize) -> After {
        let lines = cx.hits.picker_entries.saturating_sub(self.answers());
        let Some(answer) = at.checked_sub(lines) else { return After::stay() };
        self.picker.selected = answer;
        self.key(cx, Some(Action::Accept), enter())
    }

    /// In what is asked about.
    fn named(&self, _cx: &Scene<'_>) -> Vec<Basis> {
        named_in(&self.lines.join(" "))
    }

    fn asks_before_loss(&self) -> bool {
        self.loses
    }
}
