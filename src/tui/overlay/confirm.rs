//! Asks before something is recorded, shown or deleted: names it. What loses something is answered by Enter only.

use ratatui::layout::Rect;

use super::Overlay;
use super::picker::{Dialog, Entry, Picker};
use crate::domain::Id;
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::app::{App, Effect, Intent};
use crate::tui::canvas::Canvas;
use crate::tui::theme::Tone;
use crate::tui::view::Hits;

/// What can be done with a person instead of deleting them: their name goes, the rows stay.
fn erasure(app: &App, id: &Id) -> Option<(String, Intent)> {
    let person = Some(id).filter(|id| app.state.person(id).is_some())?.clone();
    let command = Command::Erase { person };
    let changes = app.decide(&command).is_ok_and(|applied| !applied.edits.is_empty());
    changes.then(|| (app.text.confirm_erase(), Intent::Run(command)))
}

/// A question with two answers, or three.
#[derive(Debug)]
pub struct Confirm {
    pub(super) picker: Picker,
    title: String,
    lines: Vec<String>,
    no: String,
    yes: String,
    intent: Intent,
    /// Saying yes loses something: no letter and no digit is an answer but to keep it.
    loses: bool,
    /// What can be done instead.
    instead: Option<(String, Intent)>,
}

impl Confirm {
    /// Asks before a record is taken away, with all that goes with it.
    pub(super) fn removal(app: &App, command: Command, applied: &Applied) -> Self {
        // What was asked for comes first, then what refers to it.
        let mut lines: Vec<String> = applied.edits.iter().rev().flat_map(|edit| app.text.removes(edit)).collect();
        lines.push(app.text.confirm_by_enter());
        let removed = if let Command::Remove { id, .. } = &command { Some(id) } else { None };
        let (title, yes) = if let Command::Mistake { of, .. } = &command {
            (app.text.confirm_mistake(of.as_str()), app.text.confirm_never_happened())
        } else {
            let name = removed.map_or_else(String::new, |id| app.text.named_id(&app.state, id));
            (app.text.confirm_removal(&name), app.text.confirm_remove())
        };
        let instead = removed.and_then(|id| erasure(app, id));
        let (no, intent) = (app.text.confirm_keep(), Intent::Run(command));
        Self { loses: true, instead, ..Self::ask(title, lines, (no, yes), intent).on_yes() }
    }

    /// Asks whether to erase a person's name, where a rule rests on the rows: why they cannot go, and what would.
    pub(super) fn erasing(app: &App, person: &Id, why: String) -> Option<Self> {
        let command = Command::Erase { person: person.clone() };
        let applied = app.decide(&command).ok().filter(|applied| !applied.edits.is_empty())?;
        let lines = std::iter::once(why).chain(app.text.erases(person.as_str(), &applied)).collect();
        let answers = (app.text.confirm_keep(), app.text.confirm_erase());
        let asked = Self::ask(
            app.text.confirm_removal(&app.text.named_id(&app.state, person)),
            lines,
            answers,
            Intent::Run(command),
        );
        Some(Self { loses: true, ..asked })
    }

    /// Asks a question before an act.
    pub(in crate::tui) fn ask(title: String, lines: Vec<String>, (no, yes): (String, String), intent: Intent) -> Self {
        // Looking at a key may end the right to a refund, for good.
        let loses = matches!(intent, Intent::Use(..));
        Self { picker: Picker::default(), title, lines, no, yes, intent, loses, instead: None }
    }

    /// The same, where yes is what was meant most likely and loses nothing.
    pub(super) fn on_yes(self) -> Self {
        Self { picker: Picker { selected: 1, ..self.picker }, ..self }
    }

    /// Whether saying yes loses something.
    pub(super) fn loses(&self) -> bool {
        self.loses
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let below = app.keymap.resolve(&[Scope::List], chord);
        match (action, chord.typed()) {
            (None, Some(_)) if self.loses => {
                app.say(app.text.confirm_kept(&chord.to_string()), Tone::Muted);
                Vec::new()
            }
            (Some(Action::Cancel), _) | (_, Some('1')) => Vec::new(),
            (Some(Action::Accept), _) if self.picker.selected == 0 => Vec::new(),
            (Some(Action::Accept), _) if self.picker.selected == 2 => {
                self.instead.map_or_else(Vec::new, |(_, intent)| app.intend(intent))
            }
            (Some(Action::Accept), _) | (_, Some('2')) => app.intend(self.intent),
            _ => {
                let answers = self.answers();
                self.picker.key(action.or(below), chord, answers, answers);
                self.picker.input.reset();
                app.keep_open(Overlay::Confirm(self));
                Vec::new()
            }
        }
    }

    /// What is asked about.
    pub(super) fn said(&self) -> String {
        self.lines.join(" ")
    }

    fn answers(&self) -> usize {
        2 + usize::from(self.instead.is_some())
    }

    /// Draws the question with its answers.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = &app.theme;
        let wide = area.width.min(76);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let mut lines: Vec<String> = self.lines.iter().flat_map(|line| wrap(&visible(line), room)).collect();
        let most = usize::from(area.height.saturating_sub(6 + u16::from(self.instead.is_some()))).max(1);
        if lines.len() > most {
            let more = lines.len() - most + 1;
            lines.truncate(most - 1);
            lines.push(app.text.lines_more(more));
        }
        let count = lines.len();
        let dialog = Dialog {
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

    /// A click on an entry: only the answers are any.
    pub(super) fn clicked(&mut self, at: usize, entries: usize) -> bool {
        let Some(answer) = at.checked_sub(entries.saturating_sub(self.answers())) else { return false };
        self.picker.selected = answer;
        true
    }
}
