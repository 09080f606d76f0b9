//! A key in full, until the next key press: the one place of the dashboard that shows one.

use ratatui::layout::Rect;

use super::picker::{draw_box, place};
use crate::domain::Thing;
use crate::domain::reveal::key_of;
use crate::text::visible;
use crate::tui::app::App;
use crate::tui::canvas::Canvas;
use crate::tui::fit::fit;
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
        let frame = place(area, 46, 5);
        draw_box(frame, canvas, theme, &visible(&text.named(&app.state, self.thing)));
        let room = usize::from(frame.width.saturating_sub(4));
        let line = |row: u16| frame.y.saturating_add(row);
        canvas.put(frame.x + 2, line(2), &fit(&visible(key.reveal()), room), theme.strong.0, frame);
        hits.selected = Some((frame.x + 2, line(2)));
        let hint = text.reveal_hint(self.left);
        canvas.put(frame.x + 2, line(3), &fit(&hint, room), theme.muted.0, frame);
    }
}
