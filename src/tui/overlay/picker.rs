//! What the dialogs that are lists share: a text field, a selection, and a box on the screen.

use ratatui::layout::Rect;
use ratatui::style::Style;
use tui_input::{Input, InputRequest};

use super::typing::{Edited, LONGEST_QUERY, edit, insert};
use crate::domain::secret::Stretch;
use crate::keys::action::Action;
use crate::keys::{Chord, Key, Named};
use crate::lists::fit::{fit, fit_named, width};
use crate::text::{Text, visible};
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::scene::Scene;
use crate::tui::theme::Theme;

/// A text field and a selection.
#[derive(Debug, Default, Clone)]
pub struct Picker {
    /// The text field.
    pub input: Input,
    /// The selected entry.
    pub selected: usize,
}

/// What a key did to a text field or a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Took {
    /// The text changed.
    Typed,
    /// The selection moved.
    Moved,
    /// The text did not change: it has no room for another character.
    Full,
    /// Nothing of either.
    Nothing,
}

/// What a key asks of a text field; `None` when it is none of a field's keys.
#[must_use]
pub fn request(chord: Chord) -> Option<InputRequest> {
    if let Some(letter) = chord.typed() {
        return Some(InputRequest::InsertChar(letter));
    }
    Some(match (chord.key, chord.ctrl) {
        (Key::Named(Named::Backspace), false) => InputRequest::DeletePrevChar,
        (Key::Named(Named::Delete), false) => InputRequest::DeleteNextChar,
        (Key::Named(Named::Left), false) => InputRequest::GoToPrevChar,
        (Key::Named(Named::Right), false) => InputRequest::GoToNextChar,
        (Key::Named(Named::Home), false) | (Key::Char('a'), true) => InputRequest::GoToStart,
        (Key::Named(Named::End), false) | (Key::Char('e'), true) => InputRequest::GoToEnd,
        (Key::Char('w') | Key::Named(Named::Backspace), true) => InputRequest::DeletePrevWord,
        (Key::Char('u'), true) => InputRequest::DeleteLine,
        (Key::Char('k'), true) => InputRequest::DeleteTillEnd,
        _ => return None,
    })
}

impl Picker {
    /// Takes a key for the text field or the selection among `entries`.
    pub fn key(&mut self, action: Option<Action>, chord: Chord, entries: usize, page: usize) -> Took {
        if self.moves(action, entries, page) {
            return Took::Moved;
        }
        let Some(request) = request(chord) else { return Took::Nothing };
        match edit(&mut self.input, request, LONGEST_QUERY) {
            Edited::Changed => {
                self.selected = 0;
                Took::Typed
            }
            Edited::Full => Took::Full,
            Edited::Same => Took::Nothing,
        }
    }

    /// Takes an action for the selection among `entries`, where it is one: a list without a text field knows no other.
    pub fn walk(&mut self, action: Option<Action>, entries: usize, page: usize) -> bool {
        let half = isize::try_from(page / 2).unwrap_or(1).max(1);
        match action {
            Some(Action::First) => self.step(isize::MIN, entries),
            Some(Action::Last) => self.step(isize::MAX, entries),
            Some(Action::HalfPageDown) => self.step(half, entries),
            Some(Action::HalfPageUp) => self.step(-half, entries),
            _ => return self.moves(action, entries, page),
        }
        true
    }

    /// The same of the actions that move within a list with a text field, too.
    fn moves(&mut self, action: Option<Action>, entries: usize, page: usize) -> bool {
        let page = isize::try_from(page).unwrap_or(1).max(1);
        match action {
            Some(Action::Down) => self.step(1, entries),
            Some(Action::Up) => self.step(-1, entries),
            Some(Action::PageDown) => self.step(page, entries),
            Some(Action::PageUp) => self.step(-page, entries),
            _ => return false,
        }
        true
    }

    /// Moves the selection, stopping at the ends.
    pub fn step(&mut self, rows: isize, entries: usize) {
        self.selected = self.selected.saturating_add_signed(rows).min(entries.saturating_sub(1));
    }

    /// Takes pasted text; returns how many characters of it had no room.
    pub fn paste(&mut self, pasted: &str) -> usize {
        self.selected = 0;
        insert(&mut self.input, pasted, LONGEST_QUERY)
    }
}

/// A text field that is typed into.
#[derive(Debug, Clone)]
pub struct Typed<'a> {
    input: &'a Input,
    /// What of it could be a key.
    masked: Vec<Stretch>,
    /// What stands there while it is empty.
    hint: String,
    /// All of it is selected.
    selected: bool,
}

impl<'a> Typed<'a> {
    /// A text field, and what stands there while it is empty.
    #[must_use]
    pub fn new(text: &Text, input: &'a Input, hint: String) -> Self {
        Self { input, masked: text.masked(input.value()), hint, selected: false }
    }

    /// The same, all of it selected.
    #[must_use]
    pub fn selected(self, selected: bool) -> Self {
        Self { selected, ..self }
    }
}

/// A line of a dialog's list.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its parts, each with the columns it is given and its style.
    pub parts: Vec<(String, usize, Style)>,
}

/// How a dialog that is a list looks.
#[derive(Debug, Default)]
pub struct ListBox<'a> {
    /// Its title.
    pub title: String,
    /// Its text field.
    pub field: Option<Typed<'a>>,
    /// A line between field and list.
    pub remark: Option<String>,
    /// Number of entries.
    pub entries: usize,
    /// The selected one; none where there is no such entry.
    pub selected: usize,
    /// Columns wanted.
    pub width: u16,
    /// Of each row the entry that it belongs to, where an entry may have several; empty where each has one.
    pub rows: Vec<usize>,
}

impl ListBox<'_> {
    /// Number of its rows.
    fn count(&self) -> usize {
        if self.rows.is_empty() { self.entries } else { self.rows.len() }
    }

    /// Lines that the field and what stands below it take.
    fn above(&self) -> u16 {
        u16::from(self.field.is_some()) + u16::from(self.remark.is_some())
    }

    /// Where it stands in an area.
    fn frame(&self, area: Rect) -> Rect {
        let extra = 2 + self.above();
        let wanted = u16::try_from(self.count()).unwrap_or(u16::MAX).saturating_add(extra).max(extra + 1);
        let height = wanted.min(area.height.saturating_sub(2).max(3)).min(area.height);
        place(area, self.width.min(area.width), height)
    }

    /// Its first row that is in sight: what a group is called has to be said there.
    #[must_use]
    pub(super) fn first(&self, area: Rect) -> usize {
        let rows = usize::from(inside(self.frame(area), 1).height.saturating_sub(self.above()));
        let shown = if self.selected < self.entries { self.selected } else { 0 };
        let last =
            if self.rows.is_empty() { shown } else { self.rows.partition_point(|own| *own <= shown).saturating_sub(1) };
        last.saturating_sub(rows.saturating_sub(1))
    }

    /// Draws the dialog; `line` gives the visible entries only.
    pub fn draw(
        &self,
        area: Rect,
        canvas: &mut Canvas,
        theme: &Theme,
        hits: &mut Hits,
        line: impl Fn(usize, usize) -> Entry,
    ) {
        let frame = self.frame(area);
        let count = self.count();
        let entry = |row: usize| self.rows.get(row).copied().unwrap_or(row);
        draw_box(frame, canvas, theme, &self.title);
        let inside = inside(frame, 1);
        let mut top = inside.y;
        if let Some(field) = &self.field
            && inside.height > 0
        {
            draw_field(Rect { y: top, height: 1, ..inside }, canvas, theme, field, hits);
            top += 1;
        }
        if let Some(remark) = &self.remark
            && top < inside.bottom()
        {
            canvas.put(
                inside.x + 1,
                top,
                &fit(remark, usize::from(inside.width.saturating_sub(2))),
                theme.warn.0,
                inside,
            );
            top += 1;
        }
        let rows = usize::from(inside.bottom().saturating_sub(top));
        let first = self.first(area);
        hits.picker = Rect { y: top, height: u16::try_from(rows).unwrap_or(0), ..inside };
        hits.picker_box = Some(frame);
        hits.picker_first = first;
        hits.picker_entries = count;
        hits.picker_rows.clone_from(&self.rows);
        for (place, at) in (first..count).take(rows).enumerate() {
            let y = top + u16::try_from(place).unwrap_or(0);
            let mut x = inside.x + 1;
            for (text, columns, style) in line(at, usize::from(inside.width.saturating_sub(2))).parts {
                canvas.put(x, y, &fit_named(&text, columns), style, inside);
                x = x.saturating_add(u16::try_from(columns + 1).unwrap_or(u16::MAX));
            }
            if entry(at) == self.selected {
                canvas.style(Rect { y, height: 1, ..inside }, theme.selection.0);
                canvas.put(inside.x, y, "▌", theme.selection.0, inside);
                // At its first row.
                hits.selected.get_or_insert((inside.x, y));
            }
        }
        if self.field.is_some() {
            draw_caret(canvas, theme, hits);
        }
    }
}

/// Says on the border below a list how many of its lines stand below the edge.
pub(super) fn announce(cx: &Scene<'_>, canvas: &mut Canvas, hits: &Hits) {
    let list = hits.picker;
    let hidden = hits.picker_entries.saturating_sub(hits.picker_first + usize::from(list.height));
    if hidden > 0 && list.height > 0 {
        let words = format!(" {} ", cx.text.lines_more(hidden));
        let room = usize::from(list.width.saturating_sub(2));
        canvas.put(list.x + 1, list.bottom(), &fit(&words, room), cx.theme.muted.0, canvas.area());
    }
}

/// What of a text field is seen in so many columns, and the cursor's column there. What could be a key is masked here as
/// it is everywhere; it is edited all the same.
#[must_use]
pub(super) fn seen(input: &Input, masked: &[Stretch], room: usize) -> (String, usize) {
    if masked.is_empty() {
        let scroll = input.visual_scroll(room);
        let shown: String = input.value().chars().skip(scroll).collect();
        return (visible(&shown).into_owned(), input.visual_cursor().saturating_sub(scroll).min(room));
    }
    let text = input.value();
    let cursor = text.char_indices().nth(input.cursor()).map_or(text.len(), |(at, _)| at);
    let (mut shown, mut column, mut from) = (String::new(), None, 0);
    for stretch in masked {
        let between = text.get(from..stretch.range.start).unwrap_or("");
        if column.is_none() && cursor <= stretch.range.start {
            column = Some(width(&shown) + width(between.get(..cursor.saturating_sub(from)).unwrap_or(between)));
        }
        shown.push_str(&visible(between));
        shown.push_str(&stretch.mask());
        if column.is_none() && cursor < stretch.range.end {
            column = Some(width(&shown));
        }
        from = stretch.range.end;
    }
    let rest = text.get(from..).unwrap_or("");
    let column =
        column.unwrap_or_else(|| width(&shown) + width(rest.get(..cursor.saturating_sub(from)).unwrap_or(rest)));
    shown.push_str(&visible(rest));
    let scroll = column.saturating_sub(room);
    (shown.chars().skip(scroll).collect(), column - scroll)
}

/// Draws a text field of one line and puts the cursor there.
pub(super) fn draw_field(area: Rect, canvas: &mut Canvas, theme: &Theme, field: &Typed<'_>, hits: &mut Hits) {
    let Typed { input, masked, hint, selected } = field;
    let room = usize::from(area.width.saturating_sub(3)).max(1);
    canvas.put(area.x, area.y, ">", theme.hint_key.0, area);
    let (shown, column) = seen(input, masked, room);
    if input.value().is_empty() {
        canvas.put(area.x + 2, area.y, &fit(hint, room), theme.muted.0, area);
    } else {
        let style = if *selected { theme.selection.0 } else { theme.input.0 };
        canvas.put(area.x + 2, area.y, &fit(&shown, room), style, area);
    }
    hits.cursor = Some((area.x.saturating_add(2 + u16::try_from(column).unwrap_or(0)), area.y));
}

/// Where something is selected besides what is typed, the terminal's cursor stands at that, and a drawn one in the field.
pub(super) fn draw_caret(canvas: &mut Canvas, theme: &Theme, hits: &mut Hits) {
    if let Some((x, y)) = hits.cursor.filter(|_| hits.selected.is_some()) {
        canvas.style(Rect { x, y, width: 1, height: 1 }, theme.caret.0);
        hits.cursor = None;
    }
}

/// Where a dialog of that size stands: in the middle, a little above it.
pub(super) fn place(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 3, width, height }
}

/// What a box has room in: its border and so many columns at its sides left out.
pub(super) fn inside(frame: Rect, sides: u16) -> Rect {
    let (width, height) = (frame.width.saturating_sub(2 * sides), frame.height.saturating_sub(2));
    Rect { x: frame.x + sides, y: frame.y + 1, width, height }
}

/// An empty box with a title.
pub(super) fn draw_box(frame: Rect, canvas: &mut Canvas, theme: &Theme, title: &str) {
    let frame = frame.intersection(canvas.area());
    clear_around(frame, canvas);
    canvas.frame(frame, theme.plain.0);
    let room = usize::from(frame.width.saturating_sub(4));
    let title = format!(" {} ", fit_named(title, room.saturating_sub(2)));
    if width(&title) > 2 && room > 3 && frame.height > 0 {
        canvas.put(frame.x + 2, frame.y, &title, theme.strong.0, frame);
    }
}

/// Columns that stay free beside a box.
const MARGIN: u16 = 2;
/// Fewer columns beside a box say nothing: what stands there is no more than the ends of words.
const SLIVER: u16 = 20;

/// Clears where a box is to stand, with a margin at its sides, and what is too narrow beside it to be read.
pub(in crate::tui) fn clear_around(frame: Rect, canvas: &mut Canvas) {
    let whole = canvas.area();
    let beside = |free: u16| if free <= SLIVER + MARGIN { free } else { MARGIN };
    let left = beside(frame.x.saturating_sub(whole.x));
    let right = beside(whole.right().saturating_sub(frame.right()));
    canvas.clear(Rect { x: frame.x - left, width: frame.width + left + right, ..frame });
}

/// A box of wrapped lines at the bottom of an area: the full text of what is selected above it.
pub(super) fn note_box(cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, lines: &[String], width: u16) {
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    let x = area.x + (area.width.saturating_sub(width)) / 2;
    let frame = Rect { x, y: area.bottom() - height, width: width.min(area.width), height }.intersection(canvas.area());
    clear_around(frame, canvas);
    for (row, line) in lines.iter().enumerate().take(usize::from(height)) {
        let y = frame.y + u16::try_from(row).unwrap_or(0);
        canvas.put(frame.x + 2, y, line, cx.theme.strong.0, frame);
    }
}
