//! The picture: a pure function of the dashboard. What was drawn where comes back, for the mouse and for pages.

mod again;
mod blocks;
mod body;
mod chrome;
mod coming;
mod tabs;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::app::{App, Focus};
use super::canvas::Canvas;
use super::overlay::Overlay;
use super::overlay::dialog::Place;
use super::play;
use crate::lists::fit::fit;
use crate::session::Source;

pub use super::hits::Hits;
pub use body::{DrawnLine, detail_lines};

/// The smallest screen that shows anything but a sentence.
const SMALLEST: (u16, u16) = (20, 5);
/// Rows above the list.
const HEAD: u16 = 3;
/// From this width on the detail pane stands below the list; on narrower screens it is a page of its own.
const DETAIL_BELOW_FROM: u16 = 60;
/// From this height on there is room for both.
const DETAIL_BELOW_HEIGHT: u16 = 14;

/// Draws the dashboard.
#[must_use]
pub fn draw(app: &App, canvas: &mut Canvas) -> Hits {
    draw_over(app, None, canvas)
}

/// The same, where there is a last picture with nothing but the facts on it: what stands as it was is taken from that.
pub(super) fn draw_over(app: &App, last: Option<&Canvas>, canvas: &mut Canvas) -> Hits {
    let area = canvas.area();
    let mut hits = Hits { area, follows: app.theme.cursor, ..Hits::default() };
    canvas.begin(app.theme.signs, app.theme.screen.0);
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
    let last = last.filter(|last| app.is_still() && last.area() == area && app.hits.area == area);
    if let Some(last) = last {
        again::head(app, last, canvas, &mut hits);
    } else {
        chrome::header(app, line(0), canvas);
        tabs::tabs(app, line(1), canvas, &mut hits);
        coming::next_deadline(app, line(2), canvas);
    }
    let body = Rect { y: area.y + HEAD, height: rest.height.saturating_sub(HEAD), ..area };
    let below = area.width >= DETAIL_BELOW_FROM && area.height >= DETAIL_BELOW_HEIGHT;
    hits.detail_hidden = !below;
    match (app.is_authorised(), below, app.focus) {
        (false, _, _) => chrome::nothing(app, body, canvas, &mut hits),
        (true, false, Focus::Detail(_)) => body::detail(app, body, canvas, &mut hits),
        (true, false, Focus::List) => body::list(app, body, canvas, &mut hits),
        (true, true, _) => {
            let (list, detail) = split(app, body);
            if !last.is_some_and(|last| again::list(app, list, last, canvas, &mut hits)) {
                body::list(app, list, canvas, &mut hits);
            }
            body::detail(app, detail, canvas, &mut hits);
        }
    }
    let scene = app.scene();
    let stands = app.overlays.last().map(|overlay| (overlay, overlay.dialog().place()));
    match stands {
        None | Some((_, Place::Box)) => chrome::footer(app, bottom, canvas),
        Some((bar, Place::Bar)) => {
            hits.selected = None;
            bar.dialog().draw(&scene, bottom, canvas, &mut hits);
        }
        Some((bar, Place::BarOfList)) => {
            if app.list().order.is_empty() {
                // Only the filter can be gone on with.
                hits.selected = None;
            }
            bar.dialog().draw(&scene, bottom, canvas, &mut hits);
            chrome::said_above(app, bottom, canvas);
        }
    }
    // No dialog hides the mark of a what-if or of a disguise.
    let marked = app.dates.is_what_if() || app.source == Source::Staged;
    let header = u16::from(marked && rest.height > SMALLEST.1);
    let above = Rect { y: rest.y + header, height: rest.height - header, ..rest };
    for dialog in app.overlays.iter().map(Overlay::dialog).filter(|dialog| dialog.place() == Place::Box) {
        // Only what is on top has the cursor.
        (hits.cursor, hits.selected, hits.picker_rows, hits.picker_box) = (None, None, Vec::new(), None);
        dialog.draw(&scene, above, canvas, &mut hits);
        announce(app, &hits, canvas);
    }
    // A list that was not drawn keeps its place.
    if hits.page == 0 {
        hits.offset = app.list().offset;
    }
    hits
}

/// Says in the border of a box how many of its lines are above and below those that are seen.
fn announce(app: &App, hits: &Hits, canvas: &mut Canvas) {
    let Some(frame) = hits.picker_box.filter(|frame| frame.height > 0) else { return };
    let (seen, above) = (usize::from(hits.picker.height), hits.picker_first);
    let below = hits.picker_entries.saturating_sub(above + seen);
    if above + below > 0 {
        let words = format!(" {} ", app.text.lines_beyond(above, below));
        let room = usize::from(frame.width.saturating_sub(4));
        canvas.put(frame.x + 2, frame.bottom() - 1, &fit(&words, room), app.theme.muted.0, frame);
    }
}

/// Divides the body between list and detail pane. Depends on the number of rows only, so that nothing jumps while the
/// selection moves.
fn split(app: &App, body: Rect) -> (Rect, Rect) {
    if app.list().order.is_empty() {
        // There is nothing to tell more of.
        return (body, Rect { y: body.bottom(), height: 0, ..body });
    }
    if !app.view().blocks().is_empty() {
        return blocks::split(app, body);
    }
    let rows = u16::try_from(app.list().order.len()).unwrap_or(u16::MAX);
    let rows = rows.saturating_add(body::rows_besides(app, body.width));
    let most = body.height.saturating_sub((body.height * 2 / 5).max(4));
    let list = rows.clamp(2, most.max(2)).min(body.height);
    let list_area = Rect { height: list, ..body };
    (list_area, Rect { y: body.y + list, height: body.height - list, ..body })
}
