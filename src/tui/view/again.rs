//! What the last picture showed, where nothing but the selection changed: it is taken from there.

use ratatui::layout::Rect;

use super::super::app::App;
use super::super::canvas::Canvas;
use super::{HEAD, Hits, body};

/// The rows above the list.
pub(super) fn head(app: &App, last: &Canvas, canvas: &mut Canvas, hits: &mut Hits) {
    (0..HEAD).for_each(|row| canvas.repeat(row, last));
    hits.tabs.clone_from(&app.hits.tabs);
}

/// The list as it stands on the last picture, with another row selected; whether that is in sight there.
pub(super) fn list(app: &App, area: Rect, last: &Canvas, canvas: &mut Canvas, hits: &mut Hits) -> bool {
    let (list, then) = (app.list(), &app.hits);
    let place = list.selected.checked_sub(then.offset).filter(|place| *place < then.page);
    let rows = app.view().blocks().is_empty() && !list.order.is_empty();
    let Some(place) = place.filter(|_| rows) else { return false };
    (area.top()..area.bottom()).for_each(|y| canvas.repeat(y, last));
    (hits.rows, hits.page, hits.offset) = (then.rows, then.page, then.offset);
    hits.headings.clone_from(&then.headings);
    let line = Rect { y: then.rows.y.saturating_add(u16::try_from(place).unwrap_or(u16::MAX)), height: 1, ..then.rows };
    body::select(app, line, canvas, hits);
    true
}
