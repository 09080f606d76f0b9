//! The filter bar: narrows the list while it is typed; the arrows still move in the list.

use ratatui::layout::Rect;
use tui_input::Input;

use super::dialog::{After, Dialog, Letters, Pasted, Place};
use super::picker::{Picker, Typed, draw_caret, draw_field, request};
use super::typing::{Edited, LONGEST_QUERY, edit, insert, joined};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// The filter of the list, while it is typed.
#[derive(Debug)]
pub struct FilterBar {
    input: Input,
}

impl FilterBar {
    pub(super) fn new(cx: &Scene<'_>) -> Self {
        Self { input: Input::new(cx.list.filter.clone()) }
    }

    /// The list by what is typed.
    fn narrowed(&self) -> Intent {
        Intent::Filter(self.input.value().to_owned())
    }
}

impl Dialog for FilterBar {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let page = isize::try_from(cx.hits.page).unwrap_or(1).max(1);
        let step = |rows: isize| After::Stay(vec![Intent::ToList, Intent::Step(rows)]);
        match action {
            Some(Action::Cancel) => After::Close(vec![Intent::Filter(String::new())]),
            Some(Action::Accept) => After::Close(vec![Intent::ToList]),
            Some(Action::Up) => step(-1),
            Some(Action::Down) => step(1),
            Some(Action::PageUp) => step(-page),
            Some(Action::PageDown) => step(page),
            _ => match request(chord).map(|request| edit(&mut self.input, request, LONGEST_QUERY)) {
                Some(Edited::Changed) => After::Stay(vec![self.narrowed()]),
                Some(Edited::Full) => {
                    let full = Intent::say(cx.text.field_full(LONGEST_QUERY), Tone::Warn);
                    After::Stay(vec![Intent::ToList, full])
                }
                Some(Edited::Same) | None => After::Stay(vec![Intent::ToList]),
            },
        }
    }

    /// Draws the bar in the bottom line.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let field = Typed::new(cx.text, &self.input, cx.text.filter_hint());
        draw_field(area, canvas, cx.theme, &field, hits);
        draw_caret(canvas, cx.theme, hits);
    }

    fn letters(&self) -> Option<Letters> {
        Some(Letters::QUERY)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        let left_out = insert(&mut self.input, &joined(lines), LONGEST_QUERY);
        Pasted { after: After::Stay(vec![self.narrowed()]), left_out: Some(left_out) }
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        None
    }

    fn scopes(&self) -> &'static [Scope] {
        &[Scope::Input, Scope::Always]
    }

    fn place(&self) -> Place {
        Place::BarOfList
    }
}
