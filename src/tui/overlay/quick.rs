//! The quick filters of a section: those of the portal, and one of Deadlines.

use ratatui::layout::Rect;

use super::Overlay;
use super::picker::{Dialog, Entry, Picker};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::quick::Quick;
use crate::tui::app::{App, Effect, Focus};
use crate::tui::canvas::Canvas;
use crate::tui::view::Hits;

/// The choice of a quick filter.
#[derive(Debug)]
pub struct QuickFilters {
    pub(super) picker: Picker,
    /// No filter, then each that the section has.
    choices: Vec<Option<Quick>>,
}

impl QuickFilters {
    /// Starts on the filter that comes next, so that the same key twice and Enter walks through them.
    pub(super) fn new(app: &App) -> Self {
        let own = app.view().quick().iter().copied().map(Some);
        let choices: Vec<Option<Quick>> = std::iter::once(None).chain(own).collect();
        let now = choices.iter().position(|choice| *choice == app.list().quick).unwrap_or(0);
        Self { picker: Picker { selected: (now + 1) % choices.len(), ..Picker::default() }, choices }
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        match action {
            Some(Action::Cancel) => {}
            Some(Action::Accept) => self.choose(app, self.picker.selected),
            _ => {
                let digit =
                    chord.typed().and_then(|letter| letter.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
                if let Some(at) = digit.and_then(|digit| digit.checked_sub(1)).filter(|at| *at < self.choices.len()) {
                    self.choose(app, at);
                } else {
                    self.picker.key(action, Chord::plain(chord.key), self.choices.len(), self.choices.len());
                    self.picker.input.reset();
                    app.keep_open(Overlay::Quick(self));
                }
            }
        }
        Vec::new()
    }

    fn choose(&self, app: &mut App, at: usize) {
        let quick = self.choices.get(at).copied().flatten();
        app.focus = Focus::List;
        app.narrow(|list| list.quick = quick);
    }

    /// Draws the choice.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let dialog = Dialog {
            title: app.text.quick_title(),
            field: None,
            remark: None,
            entries: self.choices.len(),
            selected: self.picker.selected,
            width: 48,
            rows: Vec::new(),
        };
        dialog.draw(area, canvas, &app.theme, hits, |at, width| Entry {
            parts: vec![
                (format!("{}", at + 1), 1, app.theme.hint_key.0),
                (app.text.quick(self.choices.get(at).copied().flatten()), width.saturating_sub(2), app.theme.plain.0),
            ],
        });
    }
}
