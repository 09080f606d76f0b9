//! The list and the detail pane. Only visible rows are built.

use std::borrow::Cow;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::app::{App, Focus};
use super::super::canvas::Canvas;
use super::super::theme::{Theme, Tone};
use super::{Hits, blocks, chrome};
use crate::keys::action::{Action, Scope};
use crate::lists::cell::Cell;
use crate::lists::column::{Column, Drawn};
use crate::lists::detail::{Detail, Piece};
use crate::lists::fit::{fit, fit_named, is_one_line, width, wrap};
use crate::lists::gauge::gauge;
use crate::lists::list::{GAP, has_full_headings, lay_out};
use crate::lists::section::worse;
use crate::lists::signs;
use crate::lists::timeline::{Axis, Runs};

/// Before what is selected.
const SELECTED: &str = "▌";

fn columns(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The list: headings, visible rows, the filter as a chip while it holds.
pub(super) fn list(app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
    if !app.view().blocks().is_empty() {
        return blocks::list(app, chip(app, area, canvas), canvas, hits);
    }
    let (cx, view, list) = (app.cx(), app.view(), app.list());
    let all = view.columns();
    let layout = lay_out(all, &list.room, list.sort, area.width.saturating_sub(2));
    let area = chip(app, area, canvas);
    let below = legend(app, Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }, canvas);
    let rows = Rect { y: area.y + 1, height: area.height.saturating_sub(1 + below), ..area };
    let axis =
        layout.iter().find_map(|(at, wide)| all.get(*at).and_then(Column::timeline).map(|own| (own.axis)(cx, *wide)));
    headings(app, &layout, axis.as_ref(), Rect { height: 1.min(area.height), ..area }, canvas, hits);
    hits.rows = rows;
    hits.page = usize::from(rows.height).max(1);
    let selected = list.selected;
    let last_offset = list.order.len().saturating_sub(hits.page);
    hits.offset = list
        .offset
        .clamp(selected.saturating_sub(hits.page - 1), selected)
        .min(last_offset.max(selected.saturating_sub(hits.page - 1)));
    if list.order.is_empty() {
        chrome::nothing(app, rows, canvas, hits);
        return;
    }
    let in_sight = list.order.iter().skip(hits.offset).take(usize::from(rows.height));
    let mut lines: Vec<(usize, Vec<Option<Cell<'_>>>)> =
        in_sight.map(|row| (*row, cells(app, &layout, *row))).collect();
    tell_short(app, &layout, &mut lines);
    let mut above = None;
    for ((y, place), (row, cells)) in (rows.y..).zip(hits.offset..).zip(&lines) {
        let line = Rect { y, height: 1, ..rows };
        row_line(app, &layout, axis.as_ref(), (*row, cells, above), line, canvas);
        if place == selected {
            select(app, line, canvas, hits);
        }
        // A group is named at its first row that is in sight.
        above = Some(cells.as_slice());
    }
}

/// What a row says in each of the columns of a layout; nothing where words made for so few columns say nothing.
type Said<'a> = [Option<Cell<'a>>];

/// What a row says in each of the columns, in all its words where it has others; pictures say nothing.
pub(super) fn cells<'a>(app: &'a App, layout: &[(usize, u16)], row: usize) -> Vec<Option<Cell<'a>>> {
    let cx = app.cx();
    let cell = |(at, wide): &(usize, u16)| {
        let column = app.view().columns().get(*at)?;
        match column.drawn {
            Drawn::Timeline(_) | Drawn::Gauge(_) => Some(Cell::default()),
            // Where every row can be told in full all of them are.
            Drawn::Fitted(words) if app.list().room.cells.get(*at).is_none_or(|cells| cells > wide) => {
                words(cx, row, *wide)
            }
            Drawn::Fitted(_) | Drawn::Cells | Drawn::Groups => Some(column.cell(cx, row)),
        }
    };
    layout.iter().map(cell).collect()
}

/// A row's cells in their columns; where groups are named once, what the row above belongs to is not said again.
pub(super) fn row_line(
    app: &App,
    layout: &[(usize, u16)],
    axis: Option<&Axis>,
    (row, said, above): (usize, &Said<'_>, Option<&Said<'_>>),
    line: Rect,
    canvas: &mut Canvas,
) {
    let (cx, theme) = (app.cx(), &app.theme);
    let mut x = line.x + 1;
    let mut cells: Vec<(u16, u16, &Column, &Cell<'_>)> = Vec::with_capacity(layout.len());
    for (place, ((at, wide), cell)) in layout.iter().zip(said).enumerate() {
        let Some(column) = app.view().columns().get(*at) else { continue };
        match (column.drawn, axis) {
            (Drawn::Timeline(timeline), Some(axis)) => {
                put_runs(canvas, theme, (x, line.y), &(timeline.line)(cx, row, axis), line);
            }
            (Drawn::Gauge(share), _) => {
                let runs = share(cx, row).map(|(used, of)| gauge(used, of, *wide)).unwrap_or_default();
                put_runs(canvas, theme, (x, line.y), &runs, line);
            }
            (Drawn::Groups | Drawn::Cells | Drawn::Fitted(_) | Drawn::Timeline(_), _) => {}
        }
        let above =
            above.filter(|_| matches!(column.drawn, Drawn::Groups)).and_then(|above| above.get(place)?.as_ref());
        let cell = cell.as_ref().filter(|cell| above.is_none_or(|above| above.text != cell.text));
        cells.extend(cell.map(|cell| (x, *wide, column, cell)));
        x = x.saturating_add(*wide + GAP);
    }
    for (place, (x, wide, column, cell)) in cells.iter().enumerate() {
        let beside = cells.get(place + 1).map(|(_, wide, beside, cell)| (*beside, *wide, *cell));
        let room = room_of((column, *wide), beside);
        let shown = fit_named(&cell.text, usize::from(room));
        let indent = if column.right { wide.saturating_sub(columns(width(&shown))) } else { 0 };
        canvas.put(x + indent, line.y, &shown, theme.tone(cell.tone), line);
    }
}

/// Columns that a cell has: what is longer than its column goes on where nothing stands beside it, up to the blanks before what
/// does.
fn room_of((column, wide): (&Column, u16), beside: Option<(&Column, u16, &Cell<'_>)>) -> u16 {
    let beside = beside.filter(|_| !column.right);
    beside.map_or(wide, |(beside, own, cell)| {
        let blank = if beside.right { own.saturating_sub(columns(width(&cell.text))) } else { 0 };
        (wide + GAP + blank).saturating_sub(column.apart()).max(wide)
    })
}

/// Tells columns in fewer words: of every row in sight, where those of one have no room.
fn tell_short<'a>(app: &'a App, layout: &[(usize, u16)], lines: &mut [(usize, Vec<Option<Cell<'a>>>)]) {
    let (cx, nothing) = (app.cx(), Cell::default());
    let of = |place: usize| layout.get(place).and_then(|(at, wide)| Some((app.view().columns().get(*at)?, *wide)));
    for place in 0..layout.len() {
        let Some((column, wide)) = of(place) else { continue };
        let is_cut = |(row, cells): &(usize, Vec<Option<Cell<'_>>>)| {
            let cell = |place: usize| cells.get(place).and_then(Option::as_ref).unwrap_or(&nothing);
            let beside = of(place + 1).map(|(own, wide)| (own, wide, cell(place + 1)));
            width(&cell(place).text) > room_of((column, wide), beside).into() && column.short_cell(cx, *row).is_some()
        };
        if lines.iter().any(is_cut) {
            for (row, cells) in &mut *lines {
                let short = column.short_cell(cx, *row);
                cells.get_mut(place).into_iter().for_each(|cell| *cell = short.clone().or(cell.take()));
            }
        }
    }
}

/// Marks the line of the selected row.
pub(super) fn select(app: &App, line: Rect, canvas: &mut Canvas, hits: &mut Hits) {
    let theme = &app.theme;
    let style = if app.focus == Focus::List { theme.selection.0 } else { theme.selection_behind.0 };
    canvas.mark(line, SELECTED, style);
    if app.focus == Focus::List {
        hits.selected = Some((line.x, line.y));
    }
}

/// Writes pieces of text one after the other.
fn put_runs(canvas: &mut Canvas, theme: &Theme, (mut x, y): (u16, u16), runs: &Runs, inside: Rect) {
    for (text, tone) in runs {
        canvas.put(x, y, text, theme.tone(*tone), inside);
        x = x.saturating_add(columns(width(text)));
    }
}

pub(super) fn headings(
    app: &App,
    layout: &[(usize, u16)],
    axis: Option<&Axis>,
    area: Rect,
    canvas: &mut Canvas,
    hits: &mut Hits,
) {
    let (list, theme) = (app.list(), &app.theme);
    let mut x = area.x + 1;
    for (at, wide) in layout {
        let Some(column) = app.view().columns().get(*at) else { continue };
        if let Some(axis) = axis.filter(|_| column.timeline().is_some()) {
            put_runs(canvas, theme, (x, area.y), &axis.ticks(), area);
            x = x.saturating_add(*wide + 2);
            continue;
        }
        let sorts = app.view().blocks().is_empty();
        let sign = match (sorts && *at == list.sort, list.descending) {
            (false, _) => String::new(),
            (true, false) => format!(" {}", signs::ASCENDING.letter),
            (true, true) => format!(" {}", signs::DESCENDING.letter),
        };
        let full = axis.is_none() && has_full_headings(area.width.saturating_sub(2));
        let heading = if full { column.heading.full(&app.text) } else { column.heading.short(&app.text) };
        // The sign is seen however little room there is.
        let mut shown = fit(&heading, usize::from(*wide).saturating_sub(width(&sign))).into_owned();
        shown.push_str(&sign);
        let indent = if column.right { wide.saturating_sub(columns(width(&shown))) } else { 0 };
        canvas.put(x + indent, area.y, &shown, theme.heading.0, area);
        if sorts {
            hits.headings.push((Rect { x, width: *wide, ..area }.intersection(area), *at));
        }
        x = x.saturating_add(*wide + 2);
    }
}

/// Rows that a list needs besides its own: its headings, the chip of its filter, what its signs mean.
pub(super) fn rows_besides(app: &App, wide: u16) -> u16 {
    let legend = columns(app.view().legend(app.cx(), wide).len());
    1 + u16::from(app.list().is_narrowed()) + legend
}

/// What narrows the list, as a chip above the headings, with what clears it; returns what is left of the area.
fn chip(app: &App, area: Rect, canvas: &mut Canvas) -> Rect {
    let (list, theme) = (app.list(), &app.theme);
    if !list.is_narrowed() || area.height < 3 {
        return area;
    }
    let mut words = app.text.shown(list.filter.trim()).into_owned();
    if let Some(quick) = list.quick {
        words = format!("{} {words}", app.text.quick(Some(quick)));
    }
    let clears = app.text.chip_clears(&app.keymap.usual(&[Scope::Global], Action::Back));
    let chip = app.text.chip(words.trim(), list.order.len(), app.view().rows(app.cx()));
    let room = usize::from(area.width).saturating_sub(width(&clears) + 6);
    let chip = format!(" {} ", fit(&crate::text::visible(&chip), room));
    canvas.put(area.x + 1, area.y, &chip, theme.selection.0, area);
    let x = area.x.saturating_add(columns(width(&chip)) + 3);
    canvas.put(x, area.y, &clears, theme.muted.0, area);
    Rect { y: area.y + 1, height: area.height - 1, ..area }
}

/// What the signs of the list mean, below its rows where there is room for both; returns the lines it takes.
fn legend(app: &App, area: Rect, canvas: &mut Canvas) -> u16 {
    let lines = app.view().legend(app.cx(), area.width);
    let (own, rows) = (columns(lines.len()), columns(app.list().order.len()));
    if own == 0 || rows == 0 || rows.saturating_add(own) > area.height {
        return 0;
    }
    for (row, line) in lines.iter().enumerate() {
        canvas.put(area.x + 1, area.y + rows + columns(row), line, app.theme.muted.0, area);
    }
    own
}

/// A line of the detail pane as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DrawnLine<'a> {
    /// The label, at the first line of a group.
    pub label: &'a str,
    /// Pieces with the column they start in and their tone.
    pub pieces: Pieces<'a>,
    /// The item that stands there, by position among the detail's items.
    pub item: Option<usize>,
    /// It goes on with what the line above it says.
    pub goes_on: bool,
}

/// Columns of the labels, with the blank after them.
fn label_columns(wide: u16) -> u16 {
    if wide < 80 { 11 } else { 13 }
}

/// From so many columns on a masked key is shown as long as it is.
const KEYS_IN_FULL: u16 = 100;

/// Widest a column of a group is made; the last one takes the rest.
const WIDEST: u16 = 36;
/// What is longer than that is no figure, no date and no status.
const LONG: u16 = 28;

/// Lays a detail pane out in lines of `wide` columns: the cells of a group stand in columns, what is alone wraps.
#[must_use]
pub fn detail_lines(detail: &Detail, wide: u16) -> Vec<DrawnLine<'_>> {
    let room = wide.saturating_sub(label_columns(wide) + 2).max(1);
    let mut lines = Vec::new();
    let mut item = 0;
    for group in &detail.groups {
        // On one screen every key is masked alike.
        let short = wide < KEYS_IN_FULL || group.lines.iter().any(|line| natural(&line.cells) > room);
        let widths = group_widths(group.lines.iter().map(|line| line.cells.as_slice()), short, room);
        for (at, line) in group.lines.iter().enumerate() {
            let label = if at == 0 { group.label.as_str() } else { "" };
            let own = line.item.map(|_| {
                item += 1;
                item - 1
            });
            let laid = in_columns(&line.cells, &widths, short, room);
            let first = lines.len();
            let drawn = |(row, pieces)| DrawnLine { label: "", pieces, item: own, goes_on: row > 0 };
            lines.extend(laid.into_iter().enumerate().map(drawn));
            if let Some(line) = lines.get_mut(first) {
                line.label = label;
            }
        }
    }
    lines
}

/// Pieces of a drawn line: the column each starts in, its text and tone.
type Pieces<'a> = Vec<(u16, Cow<'a, str>, Tone)>;

/// A line whose cells stand in columns; what is longer than its column goes on below itself, inside of it. What there is
/// no column for goes below the whole line.
fn in_columns<'a>(cells: &'a [Piece], widths: &[u16], short: bool, room: u16) -> Vec<Pieces<'a>> {
    let mut laid: Vec<Pieces<'a>> = vec![Vec::with_capacity(cells.len())];
    let mut put = |row: usize, x: u16, text: Cow<'a, str>, tone: Tone| {
        if laid.len() <= row {
            laid.resize_with(row + 1, Vec::new);
        }
        if let Some(line) = laid.get_mut(row) {
            line.push((x, text, tone));
        }
    };
    let mut x = 0;
    let last = cells.iter().rposition(|cell| !cell.text.is_empty()).unwrap_or(0);
    let mut rows = 1;
    for (column, cell) in cells.iter().enumerate().take(last + 1) {
        let text = words(cell, short);
        let (own, first) = if column < last && column < widths.len() {
            (widths.get(column).copied().unwrap_or(0), 0)
        } else if column < last {
            let rest = cells.get(column..=last).unwrap_or_default();
            for (row, (piece, tone)) in as_one_text(rest, short, room.saturating_sub(2)).into_iter().enumerate() {
                let (row, x) = if column > 0 { (rows + row, 2) } else { (row, if row > 0 { 2 } else { 0 }) };
                put(row, x, Cow::Owned(piece), tone);
            }
            break;
        } else if x + 40 > room && x > 0 && width(text) > usize::from(room.saturating_sub(x)) {
            // The last cell goes under the whole line where little room is left beside it.
            x = 2;
            (room.saturating_sub(2), rows)
        } else {
            (room.saturating_sub(x), 0)
        };
        if is_one_line(text, usize::from(own)) {
            put(first, x, Cow::Borrowed(text), cell.tone);
            rows = rows.max(first + 1);
        } else {
            for (row, piece) in wrap(text, usize::from(own)).into_iter().enumerate() {
                put(first + row, x, Cow::Owned(piece), cell.tone);
                rows = rows.max(first + row + 1);
            }
        }
        x = x.saturating_add(own + 2);
    }
    laid
}

/// Cells without room for columns, as one text in lines.
fn as_one_text(cells: &[Piece], short: bool, room: u16) -> Vec<(String, Tone)> {
    let texts: Vec<&str> = cells.iter().map(|cell| words(cell, short)).filter(|text| !text.is_empty()).collect();
    let tone = cells.iter().map(|cell| cell.tone).fold(Tone::Plain, worse);
    wrap(&texts.join("  "), usize::from(room)).into_iter().map(|line| (line, tone)).collect()
}

fn words(cell: &Piece, short: bool) -> &str {
    cell.short.as_deref().filter(|_| short).unwrap_or(&cell.text)
}

/// Columns a line takes in its long form, with enough for the beginning of its last cell, which may wrap.
fn natural(cells: &[Piece]) -> u16 {
    const BEGINNING: usize = 24;
    let last = cells.iter().rposition(|cell| !cell.text.is_empty()).unwrap_or(0);
    let own = |(at, cell): (usize, &Piece)| {
        let own = width(&cell.text);
        columns(if at == last { own.min(BEGINNING) } else { own + 2 })
    };
    cells.iter().enumerate().take(last + 1).map(own).fold(0, u16::saturating_add)
}

/// The widths of the columns of a group but the last, as many as there is room for. Before one goes, those with long texts
/// give way: a product can go on below itself.
fn group_widths<'a>(lines: impl Iterator<Item = &'a [Piece]> + Clone, short: bool, room: u16) -> Vec<u16> {
    let in_room = |wide: usize| columns(wide).min(WIDEST).min(room);
    let mut widths = widest(lines.clone(), |cell| in_room(width(words(cell, short))));
    let taken = |widths: &[u16]| widths.iter().fold(0, |sum: u16, own| sum.saturating_add(*own + 2));
    if taken(&widths) <= room {
        return widths;
    }
    // No word is broken.
    let word = |cell: &Piece| in_room(words(cell, short).split(' ').map(width).max().unwrap_or(0));
    let least = widest(lines, word);
    while taken(&widths) > room {
        let giving = widths.iter_mut().zip(&least).filter(|(own, least)| **own > **least && **own > LONG);
        match giving.max() {
            Some((widest, _)) => *widest -= 1,
            None => {
                widths.pop();
            }
        }
    }
    widths
}

/// Of each column of a group but the last the widest cell, as it is measured.
fn widest<'a>(lines: impl Iterator<Item = &'a [Piece]>, measured: impl Fn(&Piece) -> u16) -> Vec<u16> {
    let mut widths: Vec<u16> = Vec::new();
    for cells in lines {
        let last = cells.iter().rposition(|cell| !cell.text.is_empty()).unwrap_or(0);
        for (column, cell) in cells.iter().enumerate().take(last) {
            let own = measured(cell);
            match widths.get_mut(column) {
                Some(widest) => *widest = own.max(*widest),
                None => widths.push(own),
            }
        }
    }
    widths
}

/// The detail pane of the selected row.
pub(super) fn detail(app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
    let theme = &app.theme;
    let Some(detail) = app.detail() else { return };
    if area.height == 0 {
        return;
    }
    let inside = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let lines = detail_lines(&detail, inside.width);
    let indent = label_columns(inside.width);
    let selected = match app.focus {
        Focus::Detail(item) => Some(item),
        Focus::List => None,
    };
    let page = usize::from(inside.height);
    // The selected item stays visible with the label of its group where possible.
    let first_of = |item: usize| lines.iter().position(|line| line.item == Some(item));
    let last_of = |item: usize| lines.iter().rposition(|line| line.item == Some(item));
    let offset = match selected {
        Some(item) => {
            // From the last one that something is done with on, the end of the pane is shown.
            let end = if detail.last_item().is_none_or(|last| item >= last) {
                lines.len()
            } else {
                last_of(item).map_or(0, |at| at + 1)
            };
            let first = first_of(item).unwrap_or(usize::MAX).min(lines.len().saturating_sub(1));
            let offset = end.saturating_sub(page).min(first);
            // The first line in sight is no middle of a sentence.
            (offset..=first).find(|at| lines.get(*at).is_none_or(|line| !line.goes_on)).unwrap_or(offset)
        }
        None => 0,
    };
    hits.detail = inside;
    hits.detail_page = page.max(1);
    for (place, line) in lines.iter().enumerate().skip(offset).take(page) {
        let y = inside.y + columns(place - offset);
        // A group is named at its first line that is in sight.
        let named =
            if place == offset { lines.iter().take(place + 1).rfind(|line| !line.label.is_empty()) } else { None };
        let label = named.unwrap_or(line).label;
        canvas.put(inside.x + 1, y, &fit(label, usize::from(indent - 1)), theme.label.0, inside);
        for (x, text, tone) in &line.pieces {
            canvas.put(inside.x + 1 + indent + x, y, text, theme.tone(*tone), inside);
        }
        if let Some(item) = line.item {
            hits.items.push((y, item));
            if selected == Some(item) {
                let own = Rect { x: inside.x + indent, y, width: inside.width.saturating_sub(indent), height: 1 };
                canvas.mark(own, SELECTED, theme.selection.0);
                // At the first line of what is selected, with which it is read.
                hits.selected.get_or_insert((inside.x + indent, y));
            }
        }
    }
    let hidden = lines.len().saturating_sub(offset + page);
    let more = if hidden + offset > 0 { format!(" {} ", app.text.lines_beyond(offset, hidden)) } else { String::new() };
    rule(app, &detail, &more, Rect { height: 1, ..area }, canvas);
}

/// The line between list and detail pane, with the row's name in it, and how much more there is below.
fn rule(app: &App, detail: &Detail, more: &str, area: Rect, canvas: &mut Canvas) {
    let theme: &Theme = &app.theme;
    let plain: Style = theme.rule.0;
    canvas.put(area.x, area.y, &"─".repeat(usize::from(area.width)), plain, area);
    let room = usize::from(area.width.saturating_sub(6)).saturating_sub(width(more));
    let short = detail.title_short.as_ref().filter(|short| width(&detail.title) > room && width(short) <= room);
    let title = fit_named(short.unwrap_or(&detail.title), room).into_owned();
    canvas.put(area.x + 1, area.y, &format!(" {title} "), theme.strong.0, area);
    let x = area.right().saturating_sub(columns(width(more)) + 1);
    canvas.put(x, area.y, more, theme.muted.0, area);
}
