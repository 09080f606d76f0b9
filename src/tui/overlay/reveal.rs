//! A key in full, until the next key press: the one place of the dashboard that shows one.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, Pasted};
use super::picker::{draw_box, place};
use crate::domain::Thing;
use crate::domain::reveal::key_of;
use crate::domain::usable::no_use;
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::fit::{fit, width, wrap};
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// A key that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revealed {
    /// The key or token.
    pub thing: Thing,
    /// Seconds until it is hidden by itself.
    pub left: u64,
}

impl Dialog for Revealed {
    /// Any key hides it.
    fn key(&mut self, _cx: &Scene<'_>, _action: Option<Action>, _chord: Chord) -> After {
        After::close()
    }

    /// Draws the key.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let Some(key) = key_of(cx.state, self.thing) else { return };
        let (text, theme) = (cx.text, cx.theme);
        // That it is of no use is said with it (D18).
        let name = text.named(cx.state, self.thing);
        // Which of several keys it is stays to be read, whatever its product is called.
        let id = format!(" ({})", text.shown(self.thing.id_text(cx.state)));
        let wanted = u16::try_from(width(&name) + 6).unwrap_or(u16::MAX).max(46);
        let why = no_use(cx.state, cx.overview, self.thing).map(|why| text.no_use(&name, why));
        let wide = place(area, wanted, 5).width.saturating_sub(4);
        let why = why.map(|why| wrap(&visible(&why), usize::from(wide).max(1))).unwrap_or_default();
        let more = u16::try_from(why.len()).unwrap_or(0);
        let frame = place(area, wanted, 5_u16.saturating_add(more));
        let room = usize::from(frame.width.saturating_sub(4));
        let called = text.called(cx.state, self.thing).filter(|_| width(&name) + 2 > room);
        let title = called.map_or(name, |called| format!("{}{id}", fit(&called, room.saturating_sub(width(&id) + 2))));
        draw_box(frame, canvas, theme, &visible(&title));
        let line = |row: u16| frame.y.saturating_add(row);
        canvas.put(frame.x + 2, line(2), &fit(&visible(key.reveal()), room), theme.strong.0, frame);
        hits.selected = Some((frame.x + 2, line(2)));
        for (row, words) in (4..).zip(&why) {
            canvas.put(frame.x + 2, line(row), &fit(words, room), theme.tone(Tone::Warn), frame);
        }
        let hint = text.reveal_hint(self.left);
        canvas.put(frame.x + 2, line(3), &fit(&hint, room), theme.muted.0, frame);
    }

    fn paste(&mut self, _cx: &Scene<'_>, _lines: &[String]) -> Pasted {
        Pasted { after: After::close(), ..Pasted::nowhere() }
    }

    fn click(&mut self, _cx: &Scene<'_>, _at: usize) -> After {
        After::close()
    }

    /// Any key hides it, which stands in it.
    fn hint(&self, _cx: &Scene<'_>, _action: Action) -> Option<String> {
        None
    }
}
