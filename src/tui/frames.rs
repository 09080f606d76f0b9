//! The pictures that are known: the one that is shown, the one before it, and the one that comes next if the selection goes
//! on as it went, which is drawn while nobody waits. Of those, the one that a key asks for is drawn already.

use ratatui::layout::Rect;

use super::app::App;
use super::canvas::Canvas;
use super::hits::Hits;
use super::view;

/// A picture of the dashboard with a row selected.
#[derive(Debug, Default)]
pub struct Frame {
    /// What it shows.
    pub canvas: Canvas,
    /// What was drawn where.
    pub hits: Hits,
    /// The selected row, by position in the list's order.
    selected: usize,
    /// The first row that was in sight when it was drawn: where it is in sight now hangs on that.
    from: usize,
    /// It shows what the facts make of it, which have not changed since, and nothing else.
    known: bool,
}

impl Frame {
    /// Draws the dashboard as it is, after another picture.
    fn draw(&mut self, app: &App, area: Rect, last: &Self) {
        self.canvas.reset(area);
        self.hits = view::draw_over(app, last.known.then_some(&last.canvas), &mut self.canvas);
        (self.selected, self.from, self.known) = (app.list().selected, app.list().offset, app.is_plain());
    }

    /// Whether it is what would be drawn now, of a dashboard that is still.
    fn is_of(&self, app: &App, area: Rect) -> bool {
        let list = app.list();
        let in_sight = [self.from, self.hits.offset].contains(&list.offset);
        self.known && self.selected == list.selected && in_sight && self.canvas.area() == area
    }
}

/// The pictures.
#[derive(Debug, Default)]
pub struct Frames {
    shown: Frame,
    before: Frame,
    next: Frame,
}

impl Frames {
    /// The one that is shown.
    #[must_use]
    pub fn shown(&self) -> &Frame {
        &self.shown
    }

    /// The one that was shown before it; where what the terminal shows is not known, one of no size.
    #[must_use]
    pub fn before(&self) -> &Frame {
        &self.before
    }

    /// Forgets all of them.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Shows the dashboard as it is; whether that was drawn already.
    pub fn draw(&mut self, app: &App, area: Rect) -> bool {
        if !app.is_still() {
            (self.shown.known, self.before.known, self.next.known) = (false, false, false);
        }
        if self.before.is_of(app, area) {
            std::mem::swap(&mut self.shown, &mut self.before);
            return true;
        }
        let known = self.next.is_of(app, area);
        if !known {
            self.next.draw(app, area, &self.shown);
        }
        std::mem::swap(&mut self.before, &mut self.next);
        std::mem::swap(&mut self.shown, &mut self.before);
        known
    }

    /// Draws what comes next if the selection goes on as it went last, or down.
    pub fn look_ahead(&mut self, app: &mut App) {
        let (to, from) = (self.shown.selected.cast_signed(), self.before.selected.cast_signed());
        let goes = if to == from { 1 } else { to.saturating_sub(from) };
        let (shown, next) = (&self.shown, &mut self.next);
        app.ahead(goes, |app| {
            let area = shown.canvas.area();
            if !next.is_of(app, area) {
                next.draw(app, area, shown);
            }
        });
    }
}
