//! Faults and warnings of the state file, each with its place; Enter opens the editor there.

use ratatui::layout::Rect;

use super::Overlay;
use super::picker::{Dialog, Entry, Picker};
use crate::file::Severity;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::app::{App, EditAt, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::view::Hits;

/// The list of faults.
#[derive(Debug, Default)]
pub struct Problems {
    pub(super) picker: Picker,
}

impl Problems {
    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = app.keymap.resolve(&[Scope::List, Scope::Global], chord);
        match (action, below) {
            (Some(Action::Cancel), _) | (None, Some(Action::Quit | Action::Problems)) => Vec::new(),
            (Some(Action::Accept), _) | (None, Some(Action::Edit)) => {
                let place =
                    app.problems.get(self.picker.selected).map(|problem| EditAt::Line(problem.line, problem.column));
                app.keep_open(Overlay::Problems(self));
                app.edit(place.unwrap_or(EditAt::Start))
            }
            (None, Some(Action::Reload)) => {
                app.keep_open(Overlay::Problems(self));
                app.act(Action::Reload)
            }
            (action, below) => {
                let page = usize::from(app.hits.picker.height);
                let moved = action.or(below);
                self.picker.key(moved, chord, app.problems.len(), page);
                self.picker.input.reset();
                app.keep_open(Overlay::Problems(self));
                Vec::new()
            }
        }
    }

    /// The selected fault.
    pub(super) fn said(&self, app: &App) -> String {
        app.problems.get(self.picker.selected).map(|problem| app.text.problem(problem)).unwrap_or_default()
    }

    /// Draws the list with its visible faults; the selected one in full below.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let faults = app.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let sentence = self.said(app);
        let wide = area.width.min(100);
        let full = wrap(&visible(&sentence), usize::from(wide.saturating_sub(4)).max(1));
        let list = Rect { height: area.height.saturating_sub(u16::try_from(full.len() + 1).unwrap_or(0)), ..area };
        let dialog = Dialog {
            title: text.problems_title(faults, app.problems.len() - faults),
            field: None,
            remark: Some(text.problems_hint()),
            entries: app.problems.len(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, columns| {
            let Some(problem) = app.problems.get(at) else { return Entry { parts: Vec::new() } };
            let place = format!("{}:{}", problem.line, problem.column);
            let style = if problem.severity == Severity::Error { theme.bad.0 } else { theme.warn.0 };
            let sentence = visible(&text.problem(problem)).into_owned();
            Entry { parts: vec![(place, 9, style), (sentence, columns.saturating_sub(10), theme.plain.0)] }
        });
        super::super::view::note_box(app, area, canvas, &full, wide);
    }
}
