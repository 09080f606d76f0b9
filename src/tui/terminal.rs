//! The loop: one channel, no polling. Blocks until something happens, lets the dashboard take it, runs the effects,
//! draws once.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, SyncSender};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};

use super::app::{App, EditAt, Effect, Msg};
use super::editor::{self, EditorError};
use super::keys::{Chord, Key, Keymap, Named};
use super::screen::{Screen, leave};
use super::theme::Theme;
use super::worker;
use crate::clock::Clock;
use crate::session::{Session, Source};
use crate::text::Text;

/// What wakes the loop.
enum Wake {
    /// Events of the terminal, all that were ready.
    Input(Vec<Event>),
    /// The terminal cannot be read any more.
    InputGone,
    /// A signal.
    Signal(i32),
}

/// How a run ends.
enum End {
    /// The user left.
    Left,
    /// A signal ended it.
    Signal(i32),
    /// The terminal went away.
    Gone,
}

/// Events taken from the terminal at once; more wait for the next turn.
const BATCH: usize = 1024;
/// Rows that one notch of the wheel moves.
const WHEEL: isize = 3;

/// Opens the dashboard and returns when the user leaves it.
///
/// # Errors
/// What the terminal refused.
pub fn run(session: Session, text: Text, keymap: Keymap, theme: Theme) -> io::Result<ExitCode> {
    let clock = session.clock;
    let mut app = App::new(session, text, keymap, theme);
    give_back_on_panic(app.text.panicked());
    let (sender, wakes) = mpsc::channel();
    watch_signals(sender.clone())?;
    let mut screen = Screen::enter(app.mouse)?;
    let end = screen.draw(&mut app).and_then(|()| {
        let permits = read_input(sender)?;
        turn(&mut app, &mut screen, &wakes, &permits, clock)
    });
    leave();
    match end {
        Ok(End::Left) => Ok(ExitCode::SUCCESS),
        Ok(End::Signal(signal)) => Ok(ExitCode::from(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0)))),
        // A terminal that is gone has nobody to tell.
        Ok(End::Gone) => Ok(ExitCode::from(129)),
        Err(_) if !io::stdout().is_terminal() => Ok(ExitCode::from(129)),
        Err(error) => Err(error),
    }
}

fn turn(
    app: &mut App,
    screen: &mut Screen,
    wakes: &Receiver<Wake>,
    permits: &SyncSender<()>,
    clock: Clock,
) -> io::Result<End> {
    // The reader may read while nothing else of this loop touches the terminal's input: one permit a batch.
    let _ = permits.send(());
    loop {
        let wake = match clock.until_midnight() {
            None => wakes.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(rest) => wakes.recv_timeout(rest.max(Duration::from_secs(1))),
        };
        let mut used_permit = false;
        match wake {
            Err(RecvTimeoutError::Disconnected) | Ok(Wake::InputGone) => return Ok(End::Gone),
            Ok(Wake::Signal(SIGCONT)) => screen.enter_again(app.mouse)?,
            // Not left to the reader alone: it listens for this only from its first read on.
            Ok(Wake::Signal(SIGWINCH)) => screen.follow_size()?,
            Ok(Wake::Signal(signal)) => return Ok(End::Signal(signal)),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Wake::Input(events)) => {
                used_permit = true;
                for event in events {
                    if take(app, screen, event)? {
                        return Ok(End::Left);
                    }
                }
            }
        }
        let today = clock.today();
        if today != app.dates.today {
            app.update(Msg::NewDay(today));
        }
        screen.draw(app)?;
        if used_permit {
            let _ = permits.send(());
        }
    }
}

/// Lets the dashboard take an event and runs what it asks for; true when the user leaves.
fn take(app: &mut App, screen: &mut Screen, event: Event) -> io::Result<bool> {
    let msg = match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => chord(key).map(Msg::Key),
        Event::Paste(pasted) => Some(Msg::Paste(pasted)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Msg::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Msg::Scroll(-WHEEL)),
            MouseEventKind::ScrollDown => Some(Msg::Scroll(WHEEL)),
            _ => None,
        },
        Event::Resize(..) => {
            screen.follow_size()?;
            None
        }
        _ => None,
    };
    let Some(msg) = msg else { return Ok(false) };
    panic_if_asked();
    for effect in app.update(msg) {
        match effect {
            Effect::Quit => return Ok(true),
            Effect::Suspend => suspend(app, screen)?,
            Effect::Mouse(on) => screen.mouse(on)?,
            Effect::Reload => reload(app),
            Effect::Edit(place) => edit(app, screen, &place)?,
        }
    }
    Ok(false)
}

fn reload(app: &mut App) {
    if let Source::File(path) = &app.source {
        let loaded = worker::read(path, &app.text);
        app.update(Msg::Loaded(loaded));
    }
}

/// Gives the terminal to the editor and takes it back; what was changed is read.
fn edit(app: &mut App, screen: &mut Screen, place: &EditAt) -> io::Result<()> {
    let Source::File(path) = app.source.clone() else { return Ok(()) };
    let line = worker::line_of(&path, place);
    leave();
    let edited = editor::open(&path, line);
    screen.enter_again(app.mouse)?;
    match edited {
        Ok(()) => reload(app),
        Err(EditorError::None) => {
            let sentence = app.text.no_editor();
            app.update(Msg::Failed(sentence));
        }
        Err(EditorError::Failed { program, why }) => {
            let sentence = app.text.editor_failed(&program, &why);
            app.update(Msg::Failed(sentence));
        }
    }
    Ok(())
}

/// To the shell; returns when it brings the program back. Without a shell that could, nothing happens.
fn suspend(app: &App, screen: &mut Screen) -> io::Result<()> {
    leave();
    let _ = signal_hook::low_level::raise(SIGTSTP);
    screen.enter_again(app.mouse)
}

/// Signals as wakes. A handler that only set a flag would not do: reading a dead terminal never returns.
fn watch_signals(sender: Sender<Wake>) -> io::Result<()> {
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGWINCH])?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            if sender.send(Wake::Signal(signal)).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

/// Terminal input as wakes. The thread reads only after a permit, so that it never takes what an editor or a shell is
/// to get.
fn read_input(sender: Sender<Wake>) -> io::Result<SyncSender<()>> {
    let (permits, granted) = mpsc::sync_channel::<()>(1);
    thread::Builder::new().name("input".to_owned()).spawn(move || {
        while granted.recv().is_ok() {
            let wake = match batch() {
                Ok(events) => Wake::Input(events),
                Err(_) => Wake::InputGone,
            };
            if sender.send(wake).is_err() {
                return;
            }
        }
    })?;
    Ok(permits)
}

/// Waits for an event; returns it with all others that are ready.
fn batch() -> io::Result<Vec<Event>> {
    let mut events = vec![event::read()?];
    while events.len() < BATCH && event::poll(Duration::ZERO)? {
        events.push(event::read()?);
    }
    Ok(events)
}

/// The chord of a key event; none for keys that have no name here.
fn chord(event: KeyEvent) -> Option<Chord> {
    let named = |named| Some(Key::Named(named));
    let shift = event.modifiers.contains(KeyModifiers::SHIFT);
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let key = match event.code {
        // Old terminals send Ctrl-H for Backspace.
        KeyCode::Char('h') if ctrl => return Some(Chord::plain(Key::Named(Named::Backspace))),
        KeyCode::Char(letter) if ctrl => Some(Key::Char(letter.to_ascii_lowercase())),
        KeyCode::Char(letter) => Some(Key::Char(letter)),
        KeyCode::F(number) => Some(Key::F(number)),
        KeyCode::Enter => named(Named::Enter),
        KeyCode::Esc => named(Named::Esc),
        KeyCode::Tab | KeyCode::BackTab => named(Named::Tab),
        KeyCode::Backspace => named(Named::Backspace),
        KeyCode::Delete => named(Named::Delete),
        KeyCode::Insert => named(Named::Insert),
        KeyCode::Up => named(Named::Up),
        KeyCode::Down => named(Named::Down),
        KeyCode::Left => named(Named::Left),
        KeyCode::Right => named(Named::Right),
        KeyCode::Home => named(Named::Home),
        KeyCode::End => named(Named::End),
        KeyCode::PageUp => named(Named::PageUp),
        KeyCode::PageDown => named(Named::PageDown),
        _ => None,
    }?;
    let shift = (shift && !matches!(key, Key::Char(_))) || event.code == KeyCode::BackTab;
    Some(Chord { key, ctrl, alt: event.modifiers.contains(KeyModifiers::ALT), shift })
}

/// For the test of what a panic leaves behind, in builds for development only.
fn panic_if_asked() {
    #[cfg(debug_assertions)]
    assert!(std::env::var_os("MPN_TEST_PANIC").is_none(), "as asked");
}

/// A panic of any thread gives the terminal back and says where it happened. What it said is left out: it may quote
/// the file, and with it a key.
fn give_back_on_panic(sentence: String) {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(move || {
        std::panic::set_hook(Box::new(move |info| {
            use io::Write;
            leave();
            let place = info.location().map_or_else(String::new, ToString::to_string);
            let _ = writeln!(io::stderr().lock(), "mpn: {sentence} ({place})");
            std::process::exit(101);
        }));
    });
}
