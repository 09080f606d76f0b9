//! The terminal: entered once, left in every way a program can end, and written to once a frame.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, execute, queue};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Rect, Size};
use ratatui::{Terminal, TerminalOptions, Viewport};

use super::app::App;
use super::view;

/// Whether the terminal is ours now; what [`leave`] looks at.
static ENTERED: AtomicBool = AtomicBool::new(false);
/// Whether mouse events are on.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// A frame fits into one write.
const FRAME_BYTES: usize = 256 * 1024;

/// The screen.
pub(super) struct Screen {
    terminal: Terminal<Quiet>,
}

impl Screen {
    /// Takes the terminal: raw mode, alternate screen, bracketed paste. Asks the terminal nothing.
    pub(super) fn enter(mouse: bool) -> io::Result<Self> {
        let (width, height) = crossterm::terminal::size()?;
        let area = Rect::new(0, 0, width, height);
        let backend = Quiet {
            inner: CrosstermBackend::new(BufWriter::with_capacity(FRAME_BYTES, io::stdout())),
            area,
            cursor_shown: false,
        };
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport: Viewport::Fixed(area) })?;
        take(mouse)?;
        Ok(Self { terminal })
    }

    /// Takes the terminal again after [`leave`]; the next frame paints everything.
    pub(super) fn enter_again(&mut self, mouse: bool) -> io::Result<()> {
        take(mouse)?;
        let (width, height) = crossterm::terminal::size()?;
        self.resize(width, height)
    }

    /// The terminal has another size; the next frame paints everything.
    pub(super) fn resize(&mut self, width: u16, height: u16) -> io::Result<()> {
        let area = Rect::new(0, 0, width, height);
        self.terminal.backend_mut().area = area;
        self.terminal.backend_mut().cursor_shown = false;
        self.terminal.resize(area)
    }

    /// Mouse events on or off.
    #[expect(clippy::unused_self, reason = "only who has the screen may change it")]
    pub(super) fn mouse(&mut self, on: bool) -> io::Result<()> {
        MOUSE.store(on, Ordering::SeqCst);
        if on { execute!(io::stdout(), EnableMouseCapture) } else { execute!(io::stdout(), DisableMouseCapture) }
    }

    /// Draws the dashboard: one write of what changed.
    pub(super) fn draw(&mut self, app: &mut App) -> io::Result<()> {
        let mut hits = view::Hits::default();
        self.terminal.draw(|frame| {
            let area = frame.area();
            hits = view::draw(app, area, frame.buffer_mut());
            if let Some(cursor) = hits.cursor {
                frame.set_cursor_position(cursor);
            }
        })?;
        app.drawn(hits);
        Ok(())
    }
}

/// Turns on what [`leave`] turns off.
fn take(mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    MOUSE.store(mouse, Ordering::SeqCst);
    let mut out = io::stdout();
    queue!(out, EnterAlternateScreen, cursor::Hide, EnableBracketedPaste)?;
    if mouse {
        queue!(out, EnableMouseCapture)?;
    }
    out.flush()
}

/// Gives the terminal back as it was: everything [`Screen::enter`] turned on, in reverse. Never fails and never
/// panics; where the terminal is gone there is nothing to give back.
pub(super) fn leave() {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    if MOUSE.load(Ordering::SeqCst) {
        let _ = queue!(out, DisableMouseCapture);
    }
    let _ = execute!(out, DisableBracketedPaste, cursor::Show, LeaveAlternateScreen);
    let _ = disable_raw_mode();
}

/// A crossterm backend that never asks the terminal anything: it is told the size, and a full repaint is a full
/// repaint. ratatui would ask for the cursor before clearing, and the answer would be read as keys.
struct Quiet {
    inner: CrosstermBackend<BufWriter<Stdout>>,
    area: Rect,
    /// Whether the terminal shows its cursor; hidden when the screen is entered.
    cursor_shown: bool,
}

impl Backend for Quiet {
    type Error = io::Error;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> io::Result<()> {
        // Even without content the styles would be reset; nothing to draw is nothing to send.
        let mut content = content.peekable();
        if content.peek().is_none() { Ok(()) } else { self.inner.draw(content) }
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.cursor_shown, false) { self.inner.hide_cursor() } else { Ok(()) }
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.cursor_shown, true) { Ok(()) } else { self.inner.show_cursor() }
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.inner.clear()
    }

    fn clear_region(&mut self, _region: ClearType) -> io::Result<()> {
        self.inner.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.area.as_size())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.area.as_size(), pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}
