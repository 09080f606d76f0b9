//! The date bar: moves the day shown, by days, changes and months, or by typing a date.

use ratatui::layout::Rect;
use tui_input::Input;

use super::dialog::{After, Dialog, Letters, Pasted, Place};
use super::picker::{Typed, draw_field, request};
use super::typing::{Edited, LONGEST_QUERY, edit, insert, joined};
use crate::domain::date::{NoDay, parse_iso, read_typed};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::{fit, width};
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// The date bar, while it is open.
#[derive(Debug, Default)]
pub struct DateBar {
    input: Input,
}

impl Dialog for DateBar {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let typing = !self.input.value().is_empty();
        // While a date is typed, its characters and the keys of a text field go first.
        let editing = request(chord).filter(|_| chord.typed().is_none_or(|letter| is_date_character(letter, typing)));
        match (action, editing) {
            (Some(Action::Cancel), _) => After::Close(vec![Intent::ShowDate(cx.dates.home())]),
            (Some(Action::Accept), _) if !typing => After::close(),
            (Some(Action::Accept), _) => {
                let typed = self.input.value();
                match read_typed(&cx.text.typed().day(typed), cx.dates.shown, cx.dates.today) {
                    Ok(date) => After::Close(vec![Intent::ShowDate(date)]),
                    Err(NoDay::Unread) => After::say(cx.text.no_date(typed), Tone::Bad),
                    Err(missing) => After::say(cx.text.no_day(missing), Tone::Bad),
                }
            }
            (Some(action), _) if !typing => After::Stay(vec![Intent::MoveDate(action)]),
            (_, Some(request)) => {
                let full = edit(&mut self.input, request, LONGEST_QUERY) == Edited::Full;
                let full = full.then(|| Intent::say(cx.text.field_full(LONGEST_QUERY), Tone::Warn));
                let date = parse_iso(self.input.value()).map(Intent::ShowDate);
                After::Stay(full.into_iter().chain(date).collect())
            }
            _ => After::stay(),
        }
    }

    /// Draws the bar in the bottom line.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let label = format!(" {} ", cx.text.date_label());
        canvas.put(area.x, area.y, &label, cx.theme.strong.0, area);
        let used = u16::try_from(width(&label)).unwrap_or(0).min(area.width);
        let field = Rect { x: area.x + used, width: area.width - used, ..area };
        // What was said last stands where the hint would, or behind what is typed.
        draw_field(field, canvas, cx.theme, &Typed::new(cx.text, &self.input, String::new()), hits);
        let typed = u16::try_from(width(self.input.value())).unwrap_or(0);
        let at = field.x + 3 + if typed > 0 { typed + 2 } else { 0 };
        let room = usize::from(area.right().saturating_sub(at));
        // As many keys as have room: a piece of one says nothing.
        let hint = || {
            let all = cx.text.date_hints(&cx.dates.home_named(cx.text));
            all.into_iter().find(|hint| width(hint) <= room).unwrap_or_default()
        };
        let (hint, style) = match cx.message {
            Some(message) => (visible(&message.text).into_owned(), cx.theme.tone(message.tone)),
            None => (hint(), cx.theme.muted.0),
        };
        if typed == 0 || cx.message.is_some() {
            canvas.put(at, area.y, &fit(&hint, room), style, area);
        }
    }

    fn letters(&self) -> Option<Letters> {
        // Some of its letters are keys.
        Some(Letters { together: false, ..Letters::QUERY })
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        Pasted::into_field(insert(&mut self.input, joined(lines).trim(), LONGEST_QUERY))
    }

    fn scopes(&self) -> &'static [Scope] {
        &[Scope::Date, Scope::Always]
    }

    fn place(&self) -> Place {
        Place::Bar
    }
}

/// What belongs to a typed date: digits at once; words and signs once something is typed or where they begin one.
fn is_date_character(letter: char, typing: bool) -> bool {
    letter.is_ascii_digit() || matches!(letter, '+' | '-') || letter.is_lowercase() || typing
}
