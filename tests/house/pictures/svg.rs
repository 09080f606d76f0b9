//! A screen as a scalable picture. Lines, bars and blocks are drawn as shapes, so that they join whatever font a viewer has;
//! letters are put at their columns and held to their width.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// Width and height of a cell, the size of its letters, and how far below its top they stand.
const WIDE: u32 = 9;
const HIGH: u32 = 20;
const LETTERS: u32 = 15;
const BASE: u32 = 15;
/// Around the screen.
const EDGE: u32 = 12;

const BACKGROUND: &str = "#171a21";
const FOREGROUND: &str = "#d8dce4";
const FONTS: &str = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    front: &'static str,
    back: Option<&'static str>,
    bold: bool,
    dim: bool,
    underlined: bool,
}

/// The picture of a screen.
pub(super) fn of(buffer: &Buffer, title: &str) -> String {
    let area = buffer.area;
    let (columns, rows) = (u32::from(area.width), u32::from(area.height));
    let (wide, high) = (columns * WIDE + 2 * EDGE, rows * HIGH + 2 * EDGE);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" \
         role=\"img\">\n<title>{}</title>\n<rect width=\"{wide}\" height=\"{high}\" rx=\"8\" fill=\"{BACKGROUND}\"/>\n\
         <g font-family=\"{FONTS}\" font-size=\"{LETTERS}\" fill=\"{FOREGROUND}\">\n",
        escaped(title)
    );
    for y in 0..area.height {
        let cells = row(buffer, y);
        grounds(&mut svg, &cells, u32::from(y));
        shapes(&mut svg, &cells, u32::from(y));
        letters(&mut svg, &cells, u32::from(y));
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// A cell that shows something: its column, its text, how many columns it takes, its look.
struct Shown<'b> {
    at: u32,
    text: &'b str,
    columns: u32,
    look: Look,
}

/// The cells of a row, without those that a wide letter covers.
fn row(buffer: &Buffer, y: u16) -> Vec<Shown<'_>> {
    let (mut cells, mut x) = (Vec::new(), 0);
    while x < buffer.area.width {
        let cell = &buffer[(x, y)];
        let columns = u16::try_from(cell.symbol().width()).unwrap().max(1);
        cells.push(Shown { at: u32::from(x), text: cell.symbol(), columns: u32::from(columns), look: look(cell) });
        x += columns;
    }
    cells
}

fn look(cell: &Cell) -> Look {
    let is = |modifier| cell.modifier.contains(modifier);
    let (mut front, mut back) = (colour(cell.fg), colour(cell.bg));
    if is(Modifier::REVERSED) {
        (front, back) = (back.or(Some(BACKGROUND)), front.or(Some(FOREGROUND)));
    }
    Look {
        front: front.unwrap_or(FOREGROUND),
        back,
        bold: is(Modifier::BOLD),
        dim: is(Modifier::DIM),
        underlined: is(Modifier::UNDERLINED),
    }
}

/// The colours of a terminal, as this one has them.
fn colour(colour: Color) -> Option<&'static str> {
    Some(match colour {
        Color::Reset => return None,
        Color::Black => "#171a21",
        Color::Red | Color::LightRed => "#f2777a",
        Color::Green | Color::LightGreen => "#8fce8a",
        Color::Yellow | Color::LightYellow => "#e8c268",
        Color::Blue | Color::LightBlue => "#7aa6f0",
        Color::Magenta | Color::LightMagenta => "#cc99e0",
        Color::Cyan | Color::LightCyan => "#6fc9d6",
        Color::Gray | Color::White => "#f1f3f7",
        Color::DarkGray => "#7a8190",
        Color::Rgb(..) | Color::Indexed(_) => panic!("{colour} is no colour of the themes"),
    })
}

/// What stands behind letters, a rectangle for each stretch.
fn grounds(svg: &mut String, cells: &[Shown<'_>], y: u32) {
    for run in cells.chunk_by(|one, next| one.look.back == next.look.back) {
        let Some(back) = run[0].look.back else { continue };
        let columns: u32 = run.iter().map(|cell| cell.columns).sum();
        rectangle(svg, (left(run[0].at), top(y), columns * WIDE, HIGH), back, false);
    }
}

fn rectangle(svg: &mut String, (x, y, width, height): (u32, u32, u32, u32), fill: &str, dim: bool) {
    let dim = if dim { " opacity=\"0.6\"" } else { "" };
    writeln!(svg, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"{dim}/>").unwrap();
}

/// What is drawn for a sign of lines and blocks: rectangles within a cell.
fn shape(sign: &str) -> Option<&'static [(u32, u32, u32, u32)]> {
    Some(match sign {
        "─" => &[(0, 10, WIDE, 1)],
        "━" => &[(0, 9, WIDE, 3)],
        "═" => &[(0, 8, WIDE, 1), (0, 12, WIDE, 1)],
        "│" => &[(4, 0, 1, HIGH)],
        "║" => &[(3, 0, 1, HIGH), (6, 0, 1, HIGH)],
        "┌" => &[(4, 10, 5, 1), (4, 10, 1, 10)],
        "┐" => &[(0, 10, 5, 1), (4, 10, 1, 10)],
        "└" => &[(4, 10, 5, 1), (4, 0, 1, 10)],
        "┘" => &[(0, 10, 5, 1), (4, 0, 1, 11)],
        "├" => &[(4, 10, 5, 1), (4, 0, 1, HIGH)],
        "┤" => &[(0, 10, 5, 1), (4, 0, 1, HIGH)],
        "┬" => &[(0, 10, WIDE, 1), (4, 10, 1, 10)],
        "┴" => &[(0, 10, WIDE, 1), (4, 0, 1, 10)],
        "┼" => &[(0, 10, WIDE, 1), (4, 0, 1, HIGH)],
        "╪" => &[(0, 8, WIDE, 1), (0, 12, WIDE, 1), (4, 0, 1, HIGH)],
        "█" => &[(0, 0, WIDE, HIGH)],
        "▌" => &[(0, 0, 4, HIGH)],
        "▐" => &[(5, 0, 4, HIGH)],
        "▀" => &[(0, 0, WIDE, 10)],
        "▄" => &[(0, 10, WIDE, 10)],
        _ => return None,
    })
}

/// Lines and blocks; a stretch of the same sign that goes across is one shape.
fn shapes(svg: &mut String, cells: &[Shown<'_>], y: u32) {
    for run in cells.chunk_by(|one, next| one.text == next.text && one.look == next.look) {
        let Some(parts) = shape(run[0].text) else { continue };
        let look = run[0].look;
        for &(x, down, width, height) in parts {
            if width == WIDE {
                let wide = WIDE * u32::try_from(run.len()).unwrap();
                rectangle(svg, (left(run[0].at), top(y) + down, wide, height), look.front, look.dim);
                continue;
            }
            for cell in run {
                rectangle(svg, (left(cell.at) + x, top(y) + down, width, height), look.front, look.dim);
            }
        }
    }
}

/// The words of a row: each stretch of one look, up to the next two blanks, is held to its columns.
fn letters(svg: &mut String, cells: &[Shown<'_>], y: u32) {
    for run in cells.chunk_by(|one, next| one.look == next.look && is_letter(one) == is_letter(next)) {
        if !is_letter(&run[0]) {
            continue;
        }
        let mut rest = run;
        while let Some(begin) = rest.iter().position(|cell| cell.text != " ") {
            rest = &rest[begin..];
            let gap = rest.windows(2).position(|pair| pair.iter().all(|cell| cell.text == " "));
            let words = &rest[..gap.unwrap_or(rest.len())];
            let end = words.iter().rposition(|cell| cell.text != " ").unwrap() + 1;
            written(svg, &words[..end], y);
            rest = &rest[words.len()..];
        }
        let look = run[0].look;
        if look.underlined {
            let columns: u32 = run.iter().map(|cell| cell.columns).sum();
            rectangle(svg, (left(run[0].at), top(y) + HIGH - 2, columns * WIDE, 1), look.front, look.dim);
        }
    }
}

fn is_letter(cell: &Shown<'_>) -> bool {
    shape(cell.text).is_none()
}

fn written(svg: &mut String, words: &[Shown<'_>], y: u32) {
    let look = words[0].look;
    let text: String = words.iter().map(|cell| escaped(cell.text)).collect();
    let columns: u32 = words.iter().map(|cell| cell.columns).sum();
    let mut style = String::new();
    if look.front != FOREGROUND {
        write!(style, " fill=\"{}\"", look.front).unwrap();
    }
    if look.bold {
        style.push_str(" font-weight=\"bold\"");
    }
    if look.dim {
        style.push_str(" opacity=\"0.6\"");
    }
    let (x, y, long) = (left(words[0].at), top(y) + BASE, columns * WIDE);
    writeln!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" textLength=\"{long}\" lengthAdjust=\"spacingAndGlyphs\"{style}>{text}</text>"
    )
    .unwrap();
}

fn left(column: u32) -> u32 {
    EDGE + column * WIDE
}

fn top(row: u32) -> u32 {
    EDGE + row * HIGH
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
