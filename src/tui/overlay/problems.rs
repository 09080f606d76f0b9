//! Faults and warnings of the state file, each with its place; Enter opens the editor there.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog};
use super::picker::{Entry, ListBox, Picker, note_box};
use crate::domain::Basis;
use crate::domain::rule::named_in;
use crate::file::Severity;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::message::EditAt;
use crate::tui::scene::Scene;

/// The list of faults.
#[derive(Debug, Default)]
pub struct Problems {
    pub(super) picker: Picker,
}

impl Problems {
    /// The selected fault.
    fn said(&self, cx: &Scene<'_>) -> String {
        cx.problems.get(self.picker.selected).map(|problem| cx.text.problem(problem)).unwrap_or_default()
    }
}

impl Dialog for Problems {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        match (action, below) {
            (Some(Action::Cancel), _) | (None, Some(Action::Quit | Action::Problems)) => After::close(),
            (Some(Action::Accept), _) | (None, Some(Action::Edit)) => {
                let problem = cx.problems.get(self.picker.selected);
                let place = problem.map_or(EditAt::Start, |problem| EditAt::Line(problem.line, problem.column));
                After::Stay(vec![Intent::Edit(place)])
            }
            (None, Some(Action::Reload)) => After::Stay(vec![Intent::Act(Action::Reload)]),
            (action, below) => {
                let page = usize::from(cx.hits.picker.height);
                let moved = action.or(below);
                self.picker.walk(moved, cx.problems.len(), page);
                After::stay()
            }
        }
    }

    /// Draws the list with its visible faults; the selected one in full below.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let faults = cx.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let sentence = self.said(cx);
        let wide = area.width.min(100);
        let full = wrap(&visible(&sentence), usize::from(wide.saturating_sub(4)).max(1));
        let list = Rect { height: area.height.saturating_sub(u16::try_from(full.len() + 1).unwrap_or(0)), ..area };
        let dialog = ListBox {
            title: text.problems_title(faults, cx.problems.len() - faults),
            field: None,
            remark: Some(text.problems_hint()),
            entries: cx.problems.len(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, columns| {
            let Some(problem) = cx.problems.get(at) else { return Entry { parts: Vec::new() } };
            let place = format!("{}:{}", problem.line, problem.column);
            let style = if problem.severity == Severity::Error { theme.bad.0 } else { theme.warn.0 };
            let sentence = visible(&text.problem(problem)).into_owned();
            Entry { parts: vec![(place, 9, style), (sentence, columns.saturating_sub(10), theme.plain.0)] }
        });
        note_box(cx, area, canvas, &full, wide);
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    /// In the selected fault.
    fn named(&self, cx: &Scene<'_>) -> Vec<Basis> {
        named_in(&self.said(cx))
    }

    fn is_about_state(&self) -> bool {
        false
    }
}
