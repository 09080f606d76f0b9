//! The filter bar: narrows the list while it is typed; the arrows still move in the list.

use ratatui::layout::Rect;
use tui_input::Input;

use super::Overlay;
use super::picker::{Typed, draw_caret, draw_field, request};
use super::typing::{Edited, LONGEST_QUERY, edit, insert};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::tui::app::{App, Effect, Focus};
use crate::tui::canvas::Canvas;
use crate::tui::view::Hits;

/// The filter of the list, while it is typed.
#[derive(Debug)]
pub struct FilterBar {
    input: Input,
}

impl FilterBar {
    pub(super) fn new(app: &App) -> Self {
        Self { input: Input::new(app.list().filter.clone()) }
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        app.focus = Focus::List;
        let page = isize::try_from(app.hits.page).unwrap_or(1).max(1);
        match action {
            Some(Action::Cancel) => {
                app.narrow(|list| list.filter.clear());
                return Vec::new();
            }
            Some(Action::Accept) => return Vec::new(),
            Some(Action::Up) => app.step(-1),
            Some(Action::Down) => app.step(1),
            Some(Action::PageUp) => app.step(-page),
            Some(Action::PageDown) => app.step(page),
            _ => match request(chord).map(|request| edit(&mut self.input, request, LONGEST_QUERY)) {
                Some(Edited::Changed) => self.apply(app),
                Some(Edited::Full) => app.say_full(LONGEST_QUERY),
                Some(Edited::Same) | None => {}
            },
        }
        app.keep_open(Overlay::Filter(self));
        Vec::new()
    }

    pub(super) fn paste(&mut self, app: &mut App, pasted: &str) -> usize {
        app.focus = Focus::List;
        let left_out = insert(&mut self.input, pasted, LONGEST_QUERY);
        self.apply(app);
        left_out
    }

    fn apply(&self, app: &mut App) {
        let typed = self.input.value().to_owned();
        app.narrow(|list| list.filter = typed);
    }

    /// Draws the bar in the bottom line.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let field = Typed::new(&app.text, &self.input, app.text.filter_hint());
        draw_field(area, canvas, &app.theme, &field, hits);
        draw_caret(canvas, &app.theme, hits);
    }
}
