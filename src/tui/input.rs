//! What the terminal sends: keys, pastes, clicks and the wheel, read by a thread of its own and only when it may.
//!
//! Where reading begins or ends decides nothing: a key, a report or a paste that comes in pieces is one all the same.
//! Nobody outside of this module knows which library reads a terminal.

#[cfg(not(unix))]
mod console;
#[cfg(unix)]
mod cutter;
#[cfg(unix)]
mod paste;
#[cfg(unix)]
mod tty;

use std::io;
use std::sync::mpsc::{self, SyncSender};
use std::thread;

#[cfg(not(unix))]
use console::Source;
#[cfg(unix)]
pub use cutter::Cutter;
#[cfg(unix)]
use tty::Source;

use super::keys::{Chord, Key, Named};

/// What somebody did at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Pressed a key.
    Key(Chord),
    /// Pasted a text.
    Paste(Pasted),
    /// Clicked at a column and row of the screen.
    Click(u16, u16),
    /// Turned the wheel, by so many notches; negative is up.
    Wheel(isize),
    /// Gave the window another size; where a signal says so, this does not.
    Resized,
}

/// A paste, as far as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// Its text.
    pub text: String,
    /// Characters after that which were left out.
    pub left_out: usize,
}

/// Inputs after which a batch is handed on although there is more to read.
const BATCH: usize = 16 * 1024;

/// Starts the thread that reads the terminal and hands on what came, or that the terminal is gone; it ends when `hand_on`
/// says that nobody takes it any more. Each batch needs a permit, so that nothing is read that an editor or a shell is
/// to get.
pub(super) fn start(hand_on: impl Fn(io::Result<Vec<Input>>) -> bool + Send + 'static) -> io::Result<SyncSender<()>> {
    let (permits, granted) = mpsc::sync_channel::<()>(1);
    let mut source = Source::new();
    thread::Builder::new().name("input".to_owned()).spawn(move || {
        while granted.recv().is_ok() {
            if !hand_on(source.batch()) {
                return;
            }
        }
    })?;
    Ok(permits)
}

/// A chord as the key table knows it.
fn chord(key: Key, ctrl: bool, alt: bool, shift: bool) -> Chord {
    match key {
        // Old terminals send Ctrl-H for Backspace.
        Key::Char('h') if ctrl => Chord::plain(Key::Named(Named::Backspace)),
        Key::Char(letter) => {
            let letter = if ctrl && !alt { letter.to_ascii_lowercase() } else { letter };
            // Shift is part of a character.
            Chord { key: Key::Char(letter), ctrl, alt, shift: false }
        }
        key => Chord { key, ctrl, alt, shift },
    }
}
