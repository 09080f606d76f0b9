//! The quick filters of a section: those of the portal, and one of Deadlines.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog};
use super::picker::{Entry, ListBox, Picker};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::quick::Quick;
use crate::lists::section::view;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;

/// The choice of a quick filter.
#[derive(Debug)]
pub struct QuickFilters {
    pub(super) picker: Picker,
    /// No filter, then each that the section has.
    choices: Vec<Option<Quick>>,
}

impl QuickFilters {
    /// Starts on the filter that comes next, so that the same key twice and Enter walks through them.
    pub(super) fn new(cx: &Scene<'_>) -> Self {
        let own = view(cx.section).quick().iter().copied().map(Some);
        let choices: Vec<Option<Quick>> = std::iter::once(None).chain(own).collect();
        let now = choices.iter().position(|choice| *choice == cx.list.quick).unwrap_or(0);
        Self { picker: Picker { selected: (now + 1) % choices.len(), ..Picker::default() }, choices }
    }

    fn choose(&self, at: usize) -> After {
        After::Close(vec![Intent::Quick(self.choices.get(at).copied().flatten())])
    }
}

impl Dialog for QuickFilters {
    fn key(&mut self, _cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        match action {
            Some(Action::Cancel) => After::close(),
            Some(Action::Accept) => self.choose(self.picker.selected),
            _ => {
                let digit =
                    chord.typed().and_then(|letter| letter.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
                if let Some(at) = digit.and_then(|digit| digit.checked_sub(1)).filter(|at| *at < self.choices.len()) {
                    return self.choose(at);
                }
                self.picker.walk(action, self.choices.len(), self.choices.len());
                After::stay()
            }
        }
    }

    /// Draws the choice.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let dialog = ListBox {
            title: cx.text.quick_title(),
            field: None,
            remark: None,
            entries: self.choices.len(),
            selected: self.picker.selected,
            width: 48,
            rows: Vec::new(),
        };
        dialog.draw(area, canvas, cx.theme, hits, |at, width| Entry {
            parts: vec![
                (format!("{}", at + 1), 1, cx.theme.hint_key.0),
                (cx.text.quick(self.choices.get(at).copied().flatten()), width.saturating_sub(2), cx.theme.plain.0),
            ],
        });
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }
}
