//! How many colours a terminal has, and the nearest ones that it has to those of a theme.

use anstyle::{Ansi256Color, RgbColor};
use anstyle_lossy::palette::VGA;
use anstyle_lossy::{rgb_to_xterm, xterm_to_rgb};
use ratatui::style::{Color, Style};

/// How many colours a terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// None, or none is wanted.
    None,
    /// The sixteen that its user chooses.
    Sixteen,
    /// Those, and 240 that are the same everywhere.
    Many,
    /// All.
    All,
}

/// Contrast below which letters are hard to read.
pub const READABLE: f64 = 4.5;

/// The sixteen colours in the order of their numbers.
const SIXTEEN: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// What a colour is made of; none of the terminal's own. Its user may have changed the sixteen: they are taken as they
/// usually are.
#[must_use]
pub fn parts(colour: Color) -> Option<(u8, u8, u8)> {
    let number = match colour {
        Color::Reset => return None,
        Color::Rgb(red, green, blue) => return Some((red, green, blue)),
        Color::Indexed(number) => number,
        Color::Black
        | Color::Red
        | Color::Green
        | Color::Yellow
        | Color::Blue
        | Color::Magenta
        | Color::Cyan
        | Color::Gray
        | Color::DarkGray
        | Color::LightRed
        | Color::LightGreen
        | Color::LightYellow
        | Color::LightBlue
        | Color::LightMagenta
        | Color::LightCyan
        | Color::White => u8::try_from(SIXTEEN.iter().position(|own| *own == colour)?).ok()?,
    };
    let RgbColor(red, green, blue) = xterm_to_rgb(Ansi256Color(number), VGA);
    Some((red, green, blue))
}

/// How far two colours stand apart, from 1 to 21, as the guidelines for accessible pages reckon it; none where one of them is
/// the terminal's own.
#[must_use]
pub fn contrast(one: Color, other: Color) -> Option<f64> {
    let light = |colour| {
        let (red, green, blue) = parts(colour)?;
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        Some(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
    };
    let (one, other): (f64, f64) = (light(one)?, light(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// A style in the colours that a terminal has, on `below` where it has no background of its own.
#[must_use]
pub fn in_depth(style: Style, below: Option<Color>, depth: Depth) -> Style {
    let many = |colour| {
        let Color::Rgb(red, green, blue) = colour else { return colour };
        Color::Indexed(rgb_to_xterm(RgbColor(red, green, blue)).0)
    };
    match depth {
        Depth::All => style,
        Depth::Many => Style { fg: style.fg.map(many), bg: style.bg.map(many), ..style },
        Depth::Sixteen => {
            let bg = style.bg.map(|bg| of_sixteen(bg, None));
            let below = bg.or(below.map(|below| of_sixteen(below, None)));
            Style { fg: style.fg.map(|fg| of_sixteen(fg, below)), bg, ..style }
        }
        Depth::None => Style { fg: None, bg: None, ..style },
    }
}

/// The nearest of the sixteen, of those that can be read on `below`.
fn of_sixteen(colour: Color, below: Option<Color>) -> Color {
    let Color::Rgb(red, green, blue) = colour else { return colour };
    let far = |own: Color| {
        let (own_red, own_green, own_blue) = parts(own).unwrap_or_default();
        let part = |one: u8, other: u8| u32::from(one.abs_diff(other)).pow(2);
        part(red, own_red) * 2 + part(green, own_green) * 4 + part(blue, own_blue) * 3
    };
    let read = |own: &Color| below.and_then(|below| contrast(*own, below)).is_none_or(|contrast| contrast >= READABLE);
    SIXTEEN.into_iter().filter(read).min_by_key(|own| far(*own)).unwrap_or(colour)
}
