//! What the terminal sends: keys, pastes, clicks and the wheel, read by a thread of its own and only when it may.
//!
//! Where reading begins or ends decides nothing: a key, a report or a paste that comes in pieces is one all the same.
//! Nobody outside of this module knows which library reads a terminal.

#[cfg(not(unix))]
mod console;
#[cfg(unix)]
mod cutter;
mod heard;
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
pub use heard::{Input, Pasted};
#[cfg(unix)]
use tty::Source;

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
