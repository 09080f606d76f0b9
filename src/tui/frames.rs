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
    /// It shows what the dashboard is but for the selection.
    known: bool,
}

impl Frame {
    /// Draws the dashboard as it is, where the last picture is known.
    fn draw(&mut self, app: &App, area: Rect, last: &Canvas) {
        self.canvas.reset(area);
        self.hits = view::draw_over(app, last, &mut self.canvas);
        (self.selected, self.from, self.known) = (app.list().selected, app.list().offset, true);
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

    /// Shows the dashboard as it is.
    pub fn draw(&mut self, app: &App, area: Rect) {
        if !app.is_still() {
            (self.shown.known, self.before.known, self.next.known) = (false, false, false);
        }
        if self.before.is_of(app, area) {
            std::mem::swap(&mut self.shown, &mut self.before);
            return;
        }
        if !self.next.is_of(app, area) {
            self.next.draw(app, area, &self.shown.canvas);
        }
        std::mem::swap(&mut self.before, &mut self.next);
        std::mem::swap(&mut self.shown, &mut self.before);
    }

    /// Draws what comes next if the selection goes on as it went last.
    pub fn look_ahead(&mut self, app: &mut App) {
        let goes = self.shown.selected.cast_signed().saturating_sub(self.before.selected.cast_signed());
        let area = self.shown.canvas.area();
        if goes != 0 && self.before.known {
            let (shown, next) = (&self.shown, &mut self.next);
            app.ahead(goes, |app| {
                if !next.is_of(app, area) {
                    next.draw(app, area, &shown.canvas);
                }
            });
        }
    }
}
