//! A list whose rows stand in blocks, each under headings of its own. All of it moves as one where the screen is low: first
//! what its signs mean goes, then the blank lines, then it scrolls.

use ratatui::layout::Rect;

use super::super::app::App;
use super::super::canvas::Canvas;
use super::{Hits, body, chrome};
use crate::lists::column::Column;
use crate::lists::fit::fit;
use crate::lists::list::lay_out;
use crate::lists::section::Block;
use crate::lists::timeline::Axis;

/// From so many lines of the body on there is room for a detail pane of that many at least.
const DETAIL_FROM: u16 = 26;
const DETAIL_LEAST: u16 = 6;

/// A line of the list.
enum Line {
    /// The headings of a block, by its position.
    Headings(usize),
    /// A row of a block: both by their positions, the row in the order of the list.
    Row(usize, usize),
    /// What is said of a block that has no row.
    Nothing(String),
    /// Between two blocks.
    Blank,
    /// What signs mean.
    Legend(String),
}

/// Every line there is, with all that there is room for.
fn lines(app: &App, wide: u16, high: u16) -> Vec<Line> {
    let (cx, list) = (app.cx(), app.list());
    let mut lines = Vec::new();
    for (at, block) in app.view().blocks().iter().enumerate() {
        let (from, to) = (block.rows)(cx);
        let own = list.order.iter().enumerate().filter(|(_, row)| (from..to).contains(*row));
        let mut own: Vec<Line> = own.map(|(place, _)| Line::Row(at, place)).collect();
        if own.is_empty() && !list.is_narrowed() {
            own.extend(block.nothing.map(|nothing| Line::Nothing(nothing(cx))));
        }
        if own.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Line::Blank);
        }
        // Headings over nothing say nothing.
        if !matches!(own.first(), Some(Line::Nothing(_))) {
            lines.push(Line::Headings(at));
        }
        lines.extend(own);
    }
    let legend = app.view().legend(cx, wide);
    let high = usize::from(high);
    if lines.len() + 1 + legend.len() <= high {
        lines.push(Line::Blank);
        lines.extend(legend.into_iter().map(Line::Legend));
    } else if lines.len() + legend.len() <= high {
        lines.extend(legend.into_iter().map(Line::Legend));
    } else if lines.len() > high {
        lines.retain(|line| !matches!(line, Line::Blank));
    }
    lines
}

/// Divides the body between the list and the detail pane of its selected row, where there is room for both.
pub(super) fn split(app: &App, area: Rect) -> (Rect, Rect) {
    let whole = (area, Rect { y: area.bottom(), height: 0, ..area });
    if area.height < DETAIL_FROM {
        return whole;
    }
    let chip = usize::from(app.list().is_narrowed());
    let height = u16::try_from(lines(app, area.width, area.height).len() + chip + 1).unwrap_or(u16::MAX);
    if area.height.saturating_sub(height) < DETAIL_LEAST {
        return whole;
    }
    (Rect { height, ..area }, Rect { y: area.y + height, height: area.height - height, ..area })
}

/// The columns of a block in so many screen columns, and its axis where it has one.
fn laid_out(app: &App, block: &Block, wide: u16) -> (Vec<(usize, u16)>, Option<Axis>) {
    let (from, to) = block.columns;
    let own = app.view().columns().get(from..to).unwrap_or_default();
    let layout = lay_out(own, &app.list().room.of(from..to), 0, wide.saturating_sub(2));
    let axis = layout.iter().find_map(|(at, wide)| {
        own.get(*at).and_then(Column::timeline).map(|timeline| (timeline.axis)(app.cx(), *wide))
    });
    (layout.into_iter().map(|(at, wide)| (from + at, wide)).collect(), axis)
}

/// The list.
pub(super) fn list(app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
    let (list, theme, blocks) = (app.list(), &app.theme, app.view().blocks());
    hits.rows = area;
    hits.page = usize::from(area.height).max(1);
    if list.order.is_empty() {
        return chrome::nothing(app, area, canvas, hits);
    }
    let lines = lines(app, area.width, area.height);
    // Where not all of it is seen, the last line says so.
    let announced = lines.len() > usize::from(area.height) && area.height > 2;
    let page = usize::from(area.height) - usize::from(announced);
    hits.page = page.max(1);
    let stands = |line: &Line| matches!(line, Line::Row(_, place) if *place == list.selected);
    let selected = lines.iter().position(stands).unwrap_or(0);
    // The first row of a block is seen with its headings.
    let with =
        if matches!(lines.get(selected.wrapping_sub(1)), Some(Line::Headings(_))) { selected - 1 } else { selected };
    let least = (selected + 1).saturating_sub(page);
    let last = lines.len().saturating_sub(page);
    hits.offset = list.offset.clamp(least, with.max(least)).min(last.max(least));
    let layouts: Vec<_> = blocks.iter().map(|block| laid_out(app, block, area.width)).collect();
    for (y, line) in (area.y..area.bottom()).zip(lines.iter().skip(hits.offset).take(page)) {
        let own = Rect { y, height: 1, ..area };
        let room = usize::from(area.width.saturating_sub(2));
        match line {
            Line::Headings(at) => {
                if let Some((layout, axis)) = layouts.get(*at) {
                    body::headings(app, layout, axis.as_ref(), own, canvas, hits);
                }
            }
            Line::Row(at, place) => {
                if let (Some((layout, axis)), Some(row)) = (layouts.get(*at), list.order.get(*place)) {
                    let cells = body::cells(app, layout, *row);
                    body::row_line(app, layout, axis.as_ref(), (*row, &cells, None), own, canvas);
                }
                hits.placed.push((y, *place));
                if *place == list.selected {
                    body::select(app, own, canvas, hits);
                }
            }
            Line::Nothing(sentence) => canvas.put(area.x + 1, y, &fit(sentence, room), theme.good.0, own),
            Line::Legend(signs) => canvas.put(area.x + 1, y, &fit(signs, room), theme.muted.0, own),
            Line::Blank => {}
        }
    }
    let hidden = lines.len().saturating_sub(hits.offset + page);
    if announced && hidden > 0 {
        canvas.put(area.x + 1, area.bottom() - 1, &app.text.lines_more(hidden), theme.muted.0, area);
    }
}
