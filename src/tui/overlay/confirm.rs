//! Asks before something that loses something: names it, and starts on the safe answer.

use ratatui::layout::Rect;

use super::Overlay;
use super::picker::{Dialog, Entry, Picker};
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::text::visible;
use crate::tui::action::{Action, Scope};
use crate::tui::app::{App, Effect, Intent};
use crate::tui::canvas::Canvas;
use crate::tui::fit::wrap;
use crate::tui::keys::Chord;
use crate::tui::view::Hits;

/// A question with two answers.
#[derive(Debug)]
pub struct Confirm {
    pub(super) picker: Picker,
    title: String,
    lines: Vec<String>,
    no: String,
    yes: String,
    intent: Intent,
}

impl Confirm {
    /// Asks before a record is taken away, with all that goes with it.
    pub(super) fn removal(app: &App, command: Command, applied: &Applied) -> Self {
        // What was asked for comes first, then what refers to it.
        let lines: Vec<String> = applied.edits.iter().rev().flat_map(|edit| app.text.removes(edit)).collect();
        let id = match &command {
            Command::Remove { id, .. } => app.text.named_id(&app.state, id),
            _ => String::new(),
        };
        Self {
            picker: Picker::default(),
            title: app.text.confirm_removal(&id),
            lines,
            no: app.text.confirm_keep(),
            yes: app.text.confirm_remove(),
            intent: Intent::Run(command),
        }
    }

    /// Asks a question before an act.
    pub(in crate::tui) fn ask(title: String, lines: Vec<String>, (no, yes): (String, String), intent: Intent) -> Self {
        Self { picker: Picker::default(), title, lines, no, yes, intent }
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let below = app.keymap.resolve(&[Scope::List], chord);
        match (action, chord.typed()) {
            (Some(Action::Cancel), _) | (_, Some('1')) => Vec::new(),
            (Some(Action::Accept), _) if self.picker.selected == 0 => Vec::new(),
            (Some(Action::Accept), _) | (_, Some('2')) => app.intend(self.intent),
            _ => {
                self.picker.key(action.or(below), chord, 2, 2);
                self.picker.input.reset();
                app.keep_open(Overlay::Confirm(self));
                Vec::new()
            }
        }
    }

    /// Draws the question with its two answers.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = &app.theme;
        let wide = area.width.min(76);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let mut lines: Vec<String> = self.lines.iter().flat_map(|line| wrap(&visible(line), room)).collect();
        let most = usize::from(area.height.saturating_sub(6)).max(1);
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
            entries: count + 2,
            selected: count + self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(area, canvas, theme, hits, |at, width| {
            let (words, style) = match at.checked_sub(count) {
                None => (lines.get(at).cloned().unwrap_or_default(), theme.plain.0),
                Some(0) => (format!("1 {}", self.no), theme.strong.0),
                Some(_) => (format!("2 {}", self.yes), theme.tone(crate::tui::theme::Tone::Bad)),
            };
            Entry { parts: vec![(words, width, style)] }
        });
    }

    /// A click on an entry: only the two answers are any.
    pub(super) fn clicked(&mut self, at: usize, entries: usize) -> bool {
        let Some(answer) = at.checked_sub(entries.saturating_sub(2)) else { return false };
        self.picker.selected = answer;
        true
    }
}
