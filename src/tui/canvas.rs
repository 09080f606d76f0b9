//! What a frame shows, row by row, before it is painted. A row that shows what it showed before is neither painted nor
//! compared: that, and not the widgets, is what a key press costs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::lists::fit::{is_simple, width};
use crate::lists::signs::Signs;

/// The rows of a frame, as lists of what is written on them.
#[derive(Debug, Default)]
pub struct Canvas {
    area: Rect,
    /// All text of the frame, one after the other.
    text: String,
    rows: Vec<Vec<Stroke>>,
    /// Which signs are drawn.
    signs: Signs,
    /// What is below everything.
    below: Style,
}

/// Something written on a row, over what was written there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stroke {
    /// Text from a column on, at most so many columns: its place in the canvas' text.
    Text { x: u16, columns: u16, from: usize, to: usize, style: Style },
    /// A style over columns.
    Style { x: u16, columns: u16, style: Style },
    /// Nothing: blanks over columns.
    Clear { x: u16, columns: u16 },
    /// A style over columns, with a sign at their beginning: what is said there is selected.
    Mark { x: u16, columns: u16, from: usize, to: usize, style: Style },
}

impl Stroke {
    /// What it shows: where its text stands in a canvas is no matter, only what it is.
    fn shown(self, all: &str) -> (Self, Option<&str>) {
        match self {
            Self::Text { x, columns, from, to, style } => {
                (Self::Text { x, columns, from: 0, to: 0, style }, all.get(from..to))
            }
            Self::Mark { x, columns, from, to, style } => {
                (Self::Mark { x, columns, from: 0, to: 0, style }, all.get(from..to))
            }
            Self::Style { .. } | Self::Clear { .. } => (self, None),
        }
    }
}

impl Canvas {
    /// An empty canvas of a size.
    #[must_use]
    pub fn new(area: Rect) -> Self {
        let mut canvas = Self::default();
        canvas.reset(area);
        canvas
    }

    /// Empties the canvas and gives it a size, keeping its memory.
    pub fn reset(&mut self, area: Rect) {
        self.area = area;
        self.text.clear();
        self.rows.iter_mut().for_each(Vec::clear);
        self.rows.resize_with(usize::from(area.height), Vec::new);
    }

    /// Draws with these signs from here on, over a style that everything has.
    pub fn begin(&mut self, signs: Signs, below: Style) {
        (self.signs, self.below) = (signs, below);
    }

    /// The canvas' area.
    #[must_use]
    pub fn area(&self) -> Rect {
        self.area
    }

    /// Writes text in one row, never outside `inside` nor the canvas.
    pub fn put(&mut self, x: u16, y: u16, text: &str, style: Style, inside: Rect) {
        let inside = inside.intersection(self.area);
        if text.is_empty() || y < inside.y || y >= inside.bottom() || x < inside.x || x >= inside.right() {
            return;
        }
        let (from, to) = self.keep(&self.signs.drawn(text));
        self.stroke(y, Stroke::Text { x, columns: inside.right() - x, from, to, style });
    }

    /// Marks a line as selected: a style over it, and a sign at its beginning.
    pub fn mark(&mut self, line: Rect, sign: &str, style: Style) {
        let line = line.intersection(self.area);
        if !line.is_empty() {
            let (from, to) = self.keep(&self.signs.drawn(sign));
            self.stroke(line.y, Stroke::Mark { x: line.x, columns: line.width, from, to, style });
        }
    }

    /// Says on a row what it says on another canvas of that size, without its marks.
    pub fn repeat(&mut self, row: u16, other: &Self) {
        for stroke in other.strokes(row) {
            let again = match *stroke {
                Stroke::Text { x, columns, from, to, style } => {
                    let (from, to) = self.keep(other.text.get(from..to).unwrap_or(""));
                    Stroke::Text { x, columns, from, to, style }
                }
                Stroke::Style { .. } | Stroke::Clear { .. } => *stroke,
                Stroke::Mark { .. } => continue,
            };
            self.stroke(self.area.y + row, again);
        }
    }

    /// Takes a text among those of the frame; returns its place.
    fn keep(&mut self, text: &str) -> (usize, usize) {
        let from = self.text.len();
        self.text.push_str(text);
        (from, self.text.len())
    }

    /// Lays a style over an area.
    pub fn style(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.area);
        for y in area.top()..area.bottom() {
            self.stroke(y, Stroke::Style { x: area.x, columns: area.width, style });
        }
    }

    /// Blanks an area.
    pub fn clear(&mut self, area: Rect) {
        let area = area.intersection(self.area);
        for y in area.top()..area.bottom() {
            self.stroke(y, Stroke::Clear { x: area.x, columns: area.width });
        }
    }

    /// Draws a frame around an area.
    pub fn frame(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.area);
        if area.width < 2 || area.height < 2 {
            return;
        }
        let line = "─".repeat(usize::from(area.width - 2));
        self.put(area.x, area.y, &format!("┌{line}┐"), style, area);
        self.put(area.x, area.bottom() - 1, &format!("└{line}┘"), style, area);
        for y in area.y + 1..area.bottom() - 1 {
            self.put(area.x, y, "│", style, area);
            self.put(area.right() - 1, y, "│", style, area);
        }
    }

    fn stroke(&mut self, y: u16, stroke: Stroke) {
        if let Some(row) = self.rows.get_mut(usize::from(y - self.area.y)) {
            row.push(stroke);
        }
    }

    /// Number of rows.
    #[must_use]
    pub fn height(&self) -> u16 {
        self.area.height
    }

    /// Whether a row shows what it shows on another canvas: the same strokes, so the same picture.
    #[must_use]
    pub fn has_row_of(&self, other: &Self, row: u16) -> bool {
        let (own, others) = (self.strokes(row), other.strokes(row));
        let same = |(own, others): (&Stroke, &Stroke)| own.shown(&self.text) == others.shown(&other.text);
        (self.area, self.below) == (other.area, other.below)
            && own.len() == others.len()
            && own.iter().zip(others).all(same)
    }

    fn strokes(&self, row: u16) -> &[Stroke] {
        self.rows.get(usize::from(row)).map_or(&[], Vec::as_slice)
    }

    /// Paints a row into a buffer of one row, over nothing; whether each letter has a cell.
    pub fn paint_alone(&self, row: u16, buffer: &mut Buffer) -> bool {
        buffer.reset();
        buffer.area.y = self.area.y + row;
        self.paint(row, buffer)
    }

    /// Paints a row into a buffer that has it; whether each letter has a cell.
    pub fn paint(&self, row: u16, buffer: &mut Buffer) -> bool {
        let mut simple = true;
        let y = self.area.y + row;
        if self.below != Style::default() {
            buffer.set_style(Rect { y, height: 1, ..self.area }, self.below);
        }
        for stroke in self.strokes(row) {
            match *stroke {
                Stroke::Text { x, columns, from, to, style } => {
                    let text = self.text.get(from..to).unwrap_or("");
                    cut_wide(buffer, x, y);
                    simple &= put_text(buffer, (x, y), text, columns, style);
                }
                Stroke::Style { x, columns, style } => {
                    buffer.set_style(Rect { x, y, width: columns, height: 1 }, style);
                }
                Stroke::Mark { x, columns, from, to, style } => {
                    buffer.set_style(Rect { x, y, width: columns, height: 1 }, style);
                    cut_wide(buffer, x, y);
                    simple &= put_text(buffer, (x, y), self.text.get(from..to).unwrap_or(""), columns, style);
                }
                Stroke::Clear { x, columns } => {
                    cut_wide(buffer, x, y);
                    for x in x..x + columns {
                        if let Some(cell) = buffer.cell_mut((x, y)) {
                            cell.reset();
                            cell.set_style(self.below);
                        }
                    }
                }
            }
        }
        simple
    }

    /// The text of the whole picture, line by line, without styles and without blanks at the ends.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let picture = self.picture();
        (self.area.top()..self.area.bottom())
            .map(|y| {
                let mut line = String::new();
                let mut covered = 0;
                for x in self.area.left()..self.area.right() {
                    let symbol = picture.cell((x, y)).map_or(" ", ratatui::buffer::Cell::symbol);
                    // A wide letter covers the cells behind it.
                    if covered > 0 {
                        covered -= 1;
                        continue;
                    }
                    line.push_str(symbol);
                    covered = width(symbol).saturating_sub(1);
                }
                line.trim_end().to_owned()
            })
            .collect()
    }

    /// The whole picture.
    #[must_use]
    pub fn picture(&self) -> Buffer {
        let mut buffer = Buffer::empty(self.area);
        for row in 0..self.area.height {
            self.paint(row, &mut buffer);
        }
        buffer
    }
}

/// Writes text, at most so many columns. Of what is simple each letter has a cell; whether it is.
fn put_text(buffer: &mut Buffer, (x, y): (u16, u16), text: &str, columns: u16, style: Style) -> bool {
    let simple = is_simple(text);
    if !simple {
        buffer.set_stringn(x, y, text, usize::from(columns), style);
    } else if buffer.area.contains((x, y).into()) {
        let room = usize::from(columns.min(buffer.area.right() - x));
        let first = buffer.index_of(x, y);
        for (cell, letter) in buffer.content.iter_mut().skip(first).take(room).zip(text.chars()) {
            cell.set_char(letter).set_style(style);
        }
    }
    simple
}

/// Takes a wide letter away that reaches into a cell that is written anew.
fn cut_wide(buffer: &mut Buffer, x: u16, y: u16) {
    let Some(before) = x.checked_sub(1).filter(|before| *before >= buffer.area.x) else { return };
    if let Some(cell) = buffer.cell_mut((before, y)).filter(|cell| width(cell.symbol()) > 1) {
        cell.set_symbol(" ");
    }
}
