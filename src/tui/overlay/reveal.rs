//! A key in full, until the next key press: the one place of the dashboard that shows one.

use ratatui::layout::Rect;

use super::picker::{draw_box, place};
use crate::domain::Thing;
use crate::domain::reveal::key_of;
use crate::domain::usable::no_use;
use crate::lists::fit::{fit, wrap};
use crate::text::visible;
use crate::tui::app::App;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Tone;
use crate::tui::view::Hits;

/// A key that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revealed {
    /// The key or token.
    pub thing: Thing,
    /// Seconds until it is hidden by itself.
    pub left: u64,
}

impl Revealed {
    /// Draws the key.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let Some(key) = key_of(&app.state, self.thing) else { return };
        let (text, theme) = (&app.text, &app.theme);
        // That it is of no use is said with it (D18).
        let name = text.named(&app.state, self.thing);
        let why = no_use(&app.state, &app.overview, self.thing).map(|why| text.no_use(&name, why));
        let wide = place(area, 46, 5).width.saturating_sub(4);
        let why = why.map(|why| wrap(&visible(&why), usize::from(wide).max(1))).unwrap_or_default();
        let more = u16::try_from(why.len()).unwrap_or(0);
        let frame = place(area, 46, 5_u16.saturating_add(more));
        draw_box(frame, canvas, theme, &visible(&name));
        let room = usize::from(frame.width.saturating_sub(4));
        let line = |row: u16| frame.y.saturating_add(row);
        canvas.put(frame.x + 2, line(2), &fit(&visible(key.reveal()), room), theme.strong.0, frame);
        hits.selected = Some((frame.x + 2, line(2)));
        for (row, words) in (4..).zip(&why) {
            canvas.put(frame.x + 2, line(row), &fit(words, room), theme.tone(Tone::Warn), frame);
        }
        let hint = text.reveal_hint(self.left);
        canvas.put(frame.x + 2, line(3), &fit(&hint, room), theme.muted.0, frame);
    }
}
