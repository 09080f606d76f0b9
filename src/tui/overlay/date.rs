//! The date bar: moves the day shown, by days, changes and months, or by typing a date.

use ratatui::layout::Rect;
use tui_input::Input;

use super::Overlay;
use super::picker::{Typed, draw_field, request};
use super::typing::{Edited, LONGEST_QUERY, edit, insert};
use crate::domain::date::{NoDay, read_typed};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::fit::{fit, width};
use crate::text::visible;
use crate::tui::app::{App, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::theme::Tone;
use crate::tui::view::Hits;

/// The date bar, while it is open.
#[derive(Debug)]
pub struct DateBar {
    input: Input,
}

impl DateBar {
    pub(super) fn new(_app: &App) -> Self {
        Self { input: Input::default() }
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let typing = !self.input.value().is_empty();
        // While a date is typed, its characters and the keys of a text field go first.
        let editing = request(chord).filter(|_| chord.typed().is_none_or(|letter| is_date_character(letter, typing)));
        match (action, editing) {
            (Some(Action::Cancel), _) => {
                app.show_date(app.dates.home());
                return Vec::new();
            }
            (Some(Action::Accept), _) => {
                if !typing {
                    return Vec::new();
                }
                let typed = self.input.value().to_owned();
                match read_typed(&typed, app.dates.shown, app.dates.today) {
                    Ok(date) => {
                        app.show_date(date);
                        return Vec::new();
                    }
                    Err(NoDay::Unread) => app.say(app.text.no_date(&typed), Tone::Bad),
                    Err(missing) => app.say(app.text.no_day(missing), Tone::Bad),
                }
            }
            (Some(action), _) if !typing => app.move_date(action),
            (_, Some(request)) => {
                if edit(&mut self.input, request, LONGEST_QUERY) == Edited::Full {
                    app.say_full(LONGEST_QUERY);
                }
                if let Some(date) = crate::domain::date::parse_iso(self.input.value()) {
                    app.show_date(date);
                }
            }
            _ => {}
        }
        app.keep_open(Overlay::Date(self));
        Vec::new()
    }

    pub(super) fn paste(&mut self, pasted: &str) -> usize {
        insert(&mut self.input, pasted.trim(), LONGEST_QUERY)
    }

    /// Draws the bar in the bottom line.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let label = format!(" {} ", app.text.date_label());
        canvas.put(area.x, area.y, &label, app.theme.strong.0, area);
        let used = u16::try_from(width(&label)).unwrap_or(0).min(area.width);
        let field = Rect { x: area.x + used, width: area.width - used, ..area };
        // What was said last stands where the hint would, or behind what is typed.
        let (hint, style) = match &app.message {
            Some(message) => (visible(&message.text).into_owned(), app.theme.tone(message.tone)),
            None => (app.text.date_hint(), app.theme.muted.0),
        };
        draw_field(field, canvas, &app.theme, &Typed::new(&app.text, &self.input, String::new()), hits);
        let typed = u16::try_from(width(self.input.value())).unwrap_or(0);
        let at = field.x + 3 + if typed > 0 { typed + 2 } else { 0 };
        let room = usize::from(area.right().saturating_sub(at));
        if typed == 0 || app.message.is_some() {
            canvas.put(at, area.y, &fit(&hint, room), style, area);
        }
    }
}

/// What belongs to a typed date: digits at once; words and signs once something is typed or where they begin one.
fn is_date_character(letter: char, typing: bool) -> bool {
    letter.is_ascii_digit() || matches!(letter, '+' | '-') || (letter.is_ascii_lowercase()) || typing
}
