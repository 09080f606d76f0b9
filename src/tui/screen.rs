//! The terminal: entered once, left in every way a program can end, and written to once a frame.

use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write};
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicUsize, Ordering};

use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::style::{Attribute, SetAttribute, SetStyle};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::backend::IntoCrossterm as _;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthChar as _;

use super::app::App;
use super::frames::Frames;
use crate::lists::signs::is_sign;

/// Whether the terminal is ours now; what [`leave`] looks at.
static ENTERED: AtomicBool = AtomicBool::new(false);
/// How often the terminal was taken.
static TAKEN: AtomicUsize = AtomicUsize::new(0);
/// Whether mouse events are on.
static MOUSE: AtomicBool = AtomicBool::new(false);
/// How many rows were drawn on.
static ROWS: AtomicU16 = AtomicU16::new(0);

/// Columns and rows of a terminal that does not say how many it has.
const USUAL: (u16, u16) = (80, 24);
/// A frame fits into one write.
const FRAME_BYTES: usize = 256 * 1024;

/// The screen: what it shows, row by row.
pub(super) struct Screen {
    out: BufWriter<Stdout>,
    area: Rect,
    frames: Frames,
    /// A row as the terminal shows it, and as it will: both are painted anew for each row that changes. To keep all of
    /// them painted would be faster only if memory were: a row of cells is thousands of bytes, and its strokes are few.
    was: Buffer,
    is: Buffer,
    /// Where the terminal has its cursor, and whether it is seen; it is not when the screen is entered.
    cursor: Option<((u16, u16), bool)>,
}

impl Screen {
    /// Takes the terminal: raw mode, alternate screen, bracketed paste. Asks the terminal nothing.
    pub(super) fn enter(mouse: bool) -> io::Result<Self> {
        let (width, height) = size()?;
        take(mouse)?;
        let out = BufWriter::with_capacity(FRAME_BYTES, io::stdout());
        let (frames, was, is) = <(Frames, Buffer, Buffer)>::default();
        let mut screen = Self { out, area: Rect::ZERO, frames, was, is, cursor: None };
        screen.forget(width, height);
        Ok(screen)
    }

    /// Takes the terminal again after [`leave`]; the next frame paints everything.
    pub(super) fn enter_again(&mut self, mouse: bool) -> io::Result<()> {
        take(mouse)?;
        let (width, height) = size()?;
        self.resize(width, height)
    }

    /// Follows the terminal's size; where that changed, the next frame paints everything.
    pub(super) fn follow_size(&mut self) -> io::Result<()> {
        let (width, height) = size()?;
        if (width, height) == (self.area.width, self.area.height) { Ok(()) } else { self.resize(width, height) }
    }

    /// The terminal has another size; the next frame paints everything.
    fn resize(&mut self, width: u16, height: u16) -> io::Result<()> {
        self.forget(width, height);
        queue!(self.out, cursor::Hide)?;
        erase(&mut self.out)?;
        self.out.flush()
    }

    /// Forgets what the terminal shows: it is blank.
    fn forget(&mut self, width: u16, height: u16) {
        ROWS.fetch_max(height, Ordering::SeqCst);
        self.area = Rect::new(0, 0, width, height);
        self.cursor = None;
        self.frames.forget();
        self.was = Buffer::empty(Rect { height: 1, ..self.area });
        self.is.clone_from(&self.was);
    }

    /// Where frames are written: for what the terminal is told besides.
    pub(super) fn writer(&mut self) -> &mut (impl Write + use<>) {
        &mut self.out
    }

    /// Mouse events on or off.
    #[expect(clippy::unused_self, reason = "only who has the screen may change it")]
    pub(super) fn mouse(&mut self, on: bool) -> io::Result<()> {
        MOUSE.store(on, Ordering::SeqCst);
        if on { execute!(io::stdout(), EnableMouseCapture) } else { execute!(io::stdout(), DisableMouseCapture) }
    }

    /// Draws the dashboard: one write of what changed, none where nothing did.
    pub(super) fn draw(&mut self, app: &mut App) -> io::Result<()> {
        self.frames.draw(app, self.area);
        let (shown, before) = (self.frames.shown(), &self.frames.before().canvas);
        // Only rows that show something else are painted; all their changes go to the terminal together.
        let mut pen = Pen::default();
        for row in 0..self.area.height {
            if !shown.canvas.has_row_of(before, row) {
                let simple = before.paint_alone(row, &mut self.was) & shown.canvas.paint_alone(row, &mut self.is);
                let (out, was, is) = (&mut self.out, &self.was, &self.is);
                if simple {
                    // A letter a cell: there is nothing that could reach into another one.
                    let cells = (0..).zip(was.content.iter().zip(&is.content));
                    for (x, (_, cell)) in cells.filter(|(_, (was, is))| was != is) {
                        pen.go_on(out, (x, row), &is.content)?;
                        pen.write(out, (x, row), cell)?;
                    }
                } else {
                    was.diff_iter(is).try_for_each(|(x, y, cell)| pen.write(out, (x, y), cell))?;
                }
            }
        }
        let mut wrote = pen.lift(&mut self.out)?;
        let stands = shown.hits.cursor_stands();
        if stands != self.cursor || (wrote && stands.is_some()) {
            let seen = |cursor: Option<((u16, u16), bool)>| cursor.is_some_and(|(_, seen)| seen);
            if let Some(((x, y), _)) = stands {
                queue!(self.out, cursor::MoveTo(x, y))?;
            }
            match (seen(self.cursor), seen(stands)) {
                (false, true) => queue!(self.out, cursor::Show)?,
                (true, false) => queue!(self.out, cursor::Hide)?,
                _ => {}
            }
            self.cursor = stands;
            wrote = true;
        }
        if wrote {
            self.out.flush()?;
        }
        app.drawn(shown.hits.clone());
        Ok(())
    }

    /// Draws ahead what a key may ask for next; nothing of it is written.
    pub(super) fn look_ahead(&mut self, app: &mut App) {
        self.frames.look_ahead(app);
    }
}

/// What cells are written with, one after the other: where the terminal's cursor is, and in which style it writes.
#[derive(Debug, Default)]
struct Pen {
    /// Where the next letter goes by itself; none where that is not sure, and before the first.
    at: Option<(u16, u16)>,
    /// Colours and attributes; none before the first.
    style: Option<(Color, Color, Modifier)>,
}

/// Letters that are written again sooner than the cursor is told to go past them: what it is told is as long.
const GAP: usize = 6;

impl Pen {
    /// Writes what stands before a place on its row, where it is that near and of one style.
    fn go_on(&mut self, out: &mut impl Write, (x, y): (u16, u16), row: &[Cell]) -> io::Result<()> {
        let Some((at, _)) = self.at.filter(|(at, own)| *own == y && *at < x) else { return Ok(()) };
        let gap = row.get(usize::from(at)..usize::from(x)).unwrap_or_default();
        let own = |cell: &Cell| self.style == Some((cell.fg, cell.bg, cell.modifier)) && cell.symbol().len() == 1;
        if gap.len() <= GAP && gap.iter().all(own) {
            (at..).zip(gap).try_for_each(|(x, cell)| self.write(out, (x, y), cell))?;
        }
        Ok(())
    }

    fn write(&mut self, out: &mut impl Write, (x, y): (u16, u16), cell: &Cell) -> io::Result<()> {
        if self.at != Some((x, y)) {
            queue!(out, cursor::MoveTo(x, y))?;
        }
        // Behind what terminals draw in different widths the cursor is told where it stands, and behind what is wide.
        self.at = Some((x + 1, y)).filter(|_| !is_unsure(cell));
        let own = (cell.fg, cell.bg, cell.modifier);
        if self.style.unwrap_or_default() != own {
            let coloured = |colour: Color| Some(colour).filter(|colour| *colour != Color::Reset);
            let (fg, bg) = (coloured(cell.fg), coloured(cell.bg));
            let style = Style { fg, bg, add_modifier: cell.modifier, ..Style::default() };
            queue!(out, SetAttribute(Attribute::Reset), SetStyle(style.into_crossterm()))?;
        }
        self.style = Some(own);
        out.write_all(cell.symbol().as_bytes())
    }

    /// Leaves the terminal in no style; whether anything was written.
    fn lift(self, out: &mut impl Write) -> io::Result<bool> {
        if self.style.is_some_and(|style| style != Default::default()) {
            queue!(out, SetAttribute(Attribute::Reset))?;
        }
        Ok(self.style.is_some())
    }
}

/// Whether terminals disagree on how wide a cell's letters are: joined and combined ones, and those of ambiguous width.
fn is_unsure(cell: &Cell) -> bool {
    let symbol = cell.symbol();
    let mut letters = symbol.chars();
    match (letters.next(), letters.next()) {
        (_, Some(_)) => true,
        (Some(letter), None) => !letter.is_ascii() && !is_sign(letter) && letter.width() != letter.width_cjk(),
        (None, None) => false,
    }
}

/// Columns of the terminal that standard output is; none where it is no terminal.
#[must_use]
pub fn columns_of_output() -> Option<u16> {
    let columns = || crossterm::terminal::size().ok().map(|(columns, _)| columns);
    io::stdout().is_terminal().then(columns).flatten().filter(|columns| *columns > 0)
}

/// The size of the window. A terminal that does not say has the usual one: a serial line, one that a program opened and
/// gave no size.
fn size() -> io::Result<(u16, u16)> {
    let or = |found, usual| if found == 0 { usual } else { found };
    let (width, height) = crossterm::terminal::size()?;
    Ok((or(width, USUAL.0), or(height, USUAL.1)))
}

/// How often the terminal was taken: what was read before it was taken last was typed for somebody else's eyes.
pub(super) fn times_taken() -> usize {
    TAKEN.load(Ordering::SeqCst)
}

/// Turns on what [`leave`] turns off.
fn take(mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    let again = ENTERED.swap(true, Ordering::SeqCst);
    TAKEN.fetch_add(1, Ordering::SeqCst);
    MOUSE.store(mouse, Ordering::SeqCst);
    let mut out = io::stdout();
    queue!(out, EnterAlternateScreen, cursor::Hide, EnableBracketedPaste)?;
    if !again {
        // A terminal without an alternate screen still shows what was there before. It may keep that in its history.
        queue!(out, Clear(ClearType::All))?;
    }
    if mouse {
        queue!(out, EnableMouseCapture)?;
    }
    out.flush()
}

/// Erases the screen, row by row: a terminal without an alternate screen may put what is erased at once, by one
/// sequence for the whole screen, into its history, and a key with it.
fn erase(out: &mut impl Write) -> io::Result<()> {
    queue!(out, SetAttribute(Attribute::Reset))?;
    // A window that has grown may have moved what was drawn; what is below one that has shrunk is its last row.
    for row in (0..ROWS.load(Ordering::SeqCst).max(rows())).rev() {
        queue!(out, cursor::MoveTo(0, row), Clear(ClearType::CurrentLine))?;
    }
    Ok(())
}

/// The rows of the terminal now, without asking any program when it cannot tell.
fn rows() -> u16 {
    #[cfg(unix)]
    return rustix::termios::tcgetwinsize(io::stdout()).map_or(0, |size| size.ws_row);
    #[cfg(not(unix))]
    return crossterm::terminal::size().map_or(0, |(_, height)| height);
}

/// Gives the terminal back as it was: everything [`Screen::enter`] turned on, in reverse, and nothing left that was shown.
/// Never fails and never panics; where the terminal is gone there is nothing to give back.
pub(super) fn leave() {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    let _ = erase(&mut out);
    if MOUSE.load(Ordering::SeqCst) {
        let _ = queue!(out, DisableMouseCapture);
    }
    let _ = execute!(out, DisableBracketedPaste, cursor::Show, LeaveAlternateScreen);
    let _ = disable_raw_mode();
}
