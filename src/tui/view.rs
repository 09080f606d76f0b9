//! The picture: a pure function of the dashboard. What was drawn where comes back, for the mouse and for pages.

mod body;
mod chrome;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::app::{App, Focus};
use super::canvas::Canvas;
use super::overlay::Overlay;
use super::overlay::picker::clear_around;
use super::play;
use crate::domain::Section;
use crate::lists::fit::fit;
use crate::session::Source;

pub use body::detail_lines;

/// What was drawn where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The whole screen.
    pub area: Rect,
    /// Tabs.
    pub tabs: Vec<(Rect, Section)>,
    /// The rows of the list.
    pub rows: Rect,
    /// The first visible row of the list, by position in its order.
    pub offset: usize,
    /// Rows of a page of the list.
    pub page: usize,
    /// Lines of the detail pane that can be selected: screen row, item.
    pub items: Vec<(u16, usize)>,
    /// The detail pane.
    pub detail: Rect,
    /// Lines of a page of the detail pane.
    pub detail_page: usize,
    /// The detail pane is not beside the list, but a page of its own.
    pub detail_hidden: bool,
    /// The entries of the dialog on top.
    pub picker: Rect,
    /// Its first visible entry.
    pub picker_first: usize,
    /// Number of its entries.
    pub picker_entries: usize,
    /// Lines that the foot of the dialog on top is scrolled by.
    pub scrolled: usize,
    /// The headings of the list: where, and of which column.
    pub headings: Vec<(Rect, usize)>,
    /// Which entry each row of the dialog on top belongs to, where that is not a row each.
    pub picker_rows: Vec<usize>,
    /// Where text is typed: the terminal's cursor is seen there.
    pub cursor: Option<(u16, u16)>,
    /// What is selected: the terminal's cursor stands there unseen, where braille lines and screen readers follow it.
    pub selected: Option<(u16, u16)>,
}

impl Hits {
    /// The tab at a place of the screen.
    #[must_use]
    pub fn tab_at(&self, x: u16, y: u16) -> Option<Section> {
        self.tabs.iter().find(|(area, _)| area.contains((x, y).into())).map(|(_, section)| *section)
    }

    /// The list's row at a place of the screen, by position in its order.
    #[must_use]
    pub fn row_at(&self, x: u16, y: u16) -> Option<usize> {
        self.rows.contains((x, y).into()).then(|| self.offset + usize::from(y - self.rows.y))
    }

    /// The item of the detail pane at a place of the screen.
    #[must_use]
    pub fn item_at(&self, x: u16, y: u16) -> Option<usize> {
        let inside = self.detail.contains((x, y).into());
        self.items.iter().find(|(row, _)| inside && *row == y).map(|(_, item)| *item)
    }

    /// The entry of the dialog on top at a place of the screen.
    #[must_use]
    pub fn picked_at(&self, x: u16, y: u16) -> Option<usize> {
        let at = self.picker.contains((x, y).into()).then(|| self.picker_first + usize::from(y - self.picker.y))?;
        (at < self.picker_entries).then(|| self.picker_rows.get(at).copied().unwrap_or(at))
    }

    /// Number of entries of the dialog on top.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.picker_rows.last().map_or(self.picker_entries, |last| last + 1)
    }

    /// The column whose heading stands at a place of the screen.
    #[must_use]
    pub fn heading_at(&self, x: u16, y: u16) -> Option<usize> {
        self.headings.iter().find(|(area, _)| area.contains((x, y).into())).map(|(_, column)| *column)
    }

    /// Where the terminal's cursor stands, and whether it is seen there.
    #[must_use]
    pub fn cursor_stands(&self) -> Option<((u16, u16), bool)> {
        self.cursor.map(|place| (place, true)).or(self.selected.map(|place| (place, false)))
    }
}

/// The smallest screen that shows anything but a sentence.
const SMALLEST: (u16, u16) = (20, 5);
/// From this width on the detail pane stands below the list; on narrower screens it is a page of its own.
const DETAIL_BELOW_FROM: u16 = 60;
/// From this height on there is room for both.
const DETAIL_BELOW_HEIGHT: u16 = 14;

/// Draws the dashboard.
#[must_use]
pub fn draw(app: &App, canvas: &mut Canvas) -> Hits {
    let area = canvas.area();
    let mut hits = Hits { area, ..Hits::default() };
    canvas.in_ascii(app.theme.ascii);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let sentence = app.text.too_small();
        canvas.put(area.x, area.y, &fit(&sentence, usize::from(area.width)), Style::default(), area);
        hits.selected = Some((area.x, area.y));
        return hits;
    }
    let bottom = Rect { y: area.bottom() - 1, height: 1, ..area };
    // What a demonstration says stands above the bottom line; everything else has the room above it.
    let foot = if app.play.is_some() { chrome::footer_height(app, bottom) } else { 1 };
    let rest = play::draw_caption(app, Rect { height: area.height.saturating_sub(foot), ..area }, canvas);
    let line = |row: u16| Rect { y: area.y + row, height: 1, ..area };
    chrome::header(app, line(0), canvas);
    chrome::tabs(app, line(1), canvas, &mut hits);
    chrome::next_deadline(app, line(2), canvas);
    let body = Rect { y: area.y + 3, height: rest.height.saturating_sub(3), ..area };
    let below = area.width >= DETAIL_BELOW_FROM && area.height >= DETAIL_BELOW_HEIGHT;
    hits.detail_hidden = !below;
    match (app.is_authorised(), below, app.focus) {
        (false, _, _) => chrome::nothing(app, body, canvas, &mut hits),
        (true, false, Focus::Detail(_)) => body::detail(app, body, canvas, &mut hits),
        (true, false, Focus::List) => body::list(app, body, canvas, &mut hits),
        (true, true, _) => {
            let (list, detail) = split(app, body);
            body::list(app, list, canvas, &mut hits);
            body::detail(app, detail, canvas, &mut hits);
        }
    }
    match app.overlays.last() {
        Some(Overlay::Filter(bar)) => {
            if app.list().order.is_empty() {
                // Only the filter can be gone on with.
                hits.selected = None;
            }
            bar.draw(app, bottom, canvas, &mut hits);
            chrome::said_above(app, bottom, canvas);
        }
        Some(Overlay::Date(bar)) => {
            hits.selected = None;
            bar.draw(app, bottom, canvas, &mut hits);
        }
        _ => chrome::footer(app, bottom, canvas),
    }
    // No dialog hides the mark of a what-if or of a disguise.
    let marked = app.dates.is_what_if() || app.source == Source::Staged;
    let header = u16::from(marked && rest.height > SMALLEST.1);
    let above = Rect { y: rest.y + header, height: rest.height - header, ..rest };
    for overlay in &app.overlays {
        if !matches!(overlay, Overlay::Filter(_) | Overlay::Date(_)) {
            // Only what is on top has the cursor.
            (hits.cursor, hits.selected, hits.picker_rows) = (None, None, Vec::new());
        }
        match overlay {
            Overlay::Help(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Find(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Quick(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Problems(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Impact(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::New(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Actions(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Form(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Confirm(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Unsaved(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Reveal(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Rules(own) => own.draw(app, above, canvas, &mut hits),
            Overlay::Filter(_) | Overlay::Date(_) => {}
        }
    }
    // A list that was not drawn keeps its place.
    if hits.page == 0 {
        hits.offset = app.list().offset;
    }
    hits
}

/// Divides the body between list and detail pane. Depends on the number of rows only, so that nothing jumps while the
/// selection moves.
fn split(app: &App, body: Rect) -> (Rect, Rect) {
    if app.list().order.is_empty() {
        // There is nothing to tell more of.
        return (body, Rect { y: body.bottom(), height: 0, ..body });
    }
    let rows = u16::try_from(app.list().order.len()).unwrap_or(u16::MAX);
    let rows = rows.saturating_add(body::rows_besides(app, body.width));
    let most = body.height - (body.height * 2 / 5).max(4);
    let list = rows.clamp(2, most.max(2)).min(body.height);
    let list_area = Rect { height: list, ..body };
    (list_area, Rect { y: body.y + list, height: body.height - list, ..body })
}

/// A box of wrapped lines at the bottom of an area: the full text of what is selected above it.
pub(in crate::tui) fn note_box(app: &App, area: Rect, canvas: &mut Canvas, lines: &[String], width: u16) {
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    let x = area.x + (area.width.saturating_sub(width)) / 2;
    let frame = Rect { x, y: area.bottom() - height, width: width.min(area.width), height }.intersection(canvas.area());
    clear_around(frame, canvas);
    for (row, line) in lines.iter().enumerate().take(usize::from(height)) {
        let y = frame.y + u16::try_from(row).unwrap_or(0);
        canvas.put(frame.x + 2, y, line, app.theme.strong.0, frame);
    }
}
