//! The filter bar: narrows the list while it is typed; the arrows still move in the list.

use ratatui::layout::Rect;
use tui_input::{Input, InputRequest};

use super::dialog::{After, Dialog, Letters, Pasted, Place};
use super::picker::{Typed, draw_caret, draw_field, request};
use super::typing::{Edited, LONGEST_QUERY, edit, insert, joined};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::width;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// The filter of the list, while it is typed.
#[derive(Debug)]
pub struct FilterBar {
    input: Input,
    /// All of it is selected, as it stood there before: what is typed or pasted first stands in its place.
    whole: bool,
}

impl FilterBar {
    pub(super) fn new(cx: &Scene<'_>) -> Self {
        let input = Input::new(cx.list.filter.clone());
        Self { whole: !input.value().is_empty(), input }
    }

    /// Makes room for what is typed or pasted where all that stands there is selected.
    fn make_room(&mut self) {
        if std::mem::take(&mut self.whole) {
            self.input.reset();
        }
    }

    /// Does what a key asks. Where all of it is selected, a letter or what deletes makes room, and whatever moves keeps it.
    fn edited(&mut self, request: InputRequest) -> Edited {
        let had = self.whole;
        match request {
            InputRequest::InsertChar(_) => self.make_room(),
            InputRequest::DeletePrevChar | InputRequest::DeleteNextChar | InputRequest::DeletePrevWord if had => {
                self.make_room();
                return Edited::Changed;
            }
            InputRequest::DeletePrevChar
            | InputRequest::DeleteNextChar
            | InputRequest::DeletePrevWord
            | InputRequest::DeleteNextWord
            | InputRequest::DeleteLine
            | InputRequest::DeleteTillEnd
            | InputRequest::DeleteFromStart
            | InputRequest::SetCursor(_)
            | InputRequest::GoToPrevChar
            | InputRequest::GoToNextChar
            | InputRequest::GoToPrevWord
            | InputRequest::GoToNextWord
            | InputRequest::GoToStart
            | InputRequest::GoToEnd
            | InputRequest::Yank => self.whole = false,
        }
        edit(&mut self.input, request, LONGEST_QUERY)
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
            _ => match request(chord).map(|request| self.edited(request)) {
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
        draw_field(area, canvas, cx.theme, &field.selected(self.whole), hits);
        if self.whole {
            // What a key would do to it.
            let used = u16::try_from(width(&visible(self.input.value()))).unwrap_or(u16::MAX).saturating_add(5);
            let x = area.x.saturating_add(used).min(area.right());
            let hint = cx.text.filter_replaces();
            let room = usize::from(area.right().saturating_sub(x));
            if width(&hint) <= room {
                canvas.put(x, area.y, &hint, cx.theme.muted.0, area);
            }
        }
        draw_caret(canvas, cx.theme, hits);
    }

    fn letters(&self) -> Option<Letters> {
        Some(Letters::QUERY)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        self.make_room();
        let left_out = insert(&mut self.input, &joined(lines), LONGEST_QUERY);
        Pasted { after: After::Stay(vec![self.narrowed()]), left_out: Some(left_out) }
    }

    fn scopes(&self) -> &'static [Scope] {
        &[Scope::Input, Scope::Always]
    }

    fn place(&self) -> Place {
        Place::BarOfList
    }
}
