//! Signals: their numbers, who watches them, and how the program sends itself one. Windows has none of those that are asked
//! for here, and Ctrl-C comes as a key: there nothing is watched and nothing sent.

use std::io;

#[cfg(unix)]
pub(super) use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};

#[cfg(not(unix))]
pub(super) use absent::*;

/// Tells of every signal, as long as somebody takes it. A handler that only set a flag would not do: reading a dead
/// terminal never returns.
#[cfg(unix)]
pub(super) fn watch(tell: impl Fn(i32) -> bool + Send + 'static) -> io::Result<()> {
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGWINCH])?;
    let watch = move || {
        for signal in signals.forever() {
            if !tell(signal) {
                return;
            }
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(watch)?;
    Ok(())
}

/// Sends the program a signal; whether there is such a thing.
#[cfg(unix)]
pub(super) fn raise(signal: i32) -> bool {
    signal_hook::low_level::raise(signal).is_ok()
}

/// Where there are no signals: numbers that never come.
#[cfg(not(unix))]
mod absent {
    pub(in crate::tui::terminal) const SIGHUP: i32 = 1;
    pub(in crate::tui::terminal) const SIGINT: i32 = 2;
    pub(in crate::tui::terminal) const SIGQUIT: i32 = 3;
    pub(in crate::tui::terminal) const SIGTERM: i32 = 15;
    pub(in crate::tui::terminal) const SIGCONT: i32 = 18;
    pub(in crate::tui::terminal) const SIGTSTP: i32 = 20;
    pub(in crate::tui::terminal) const SIGWINCH: i32 = 28;
}

/// Nothing tells of anything.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "where there are signals, it can fail")]
pub(super) fn watch(_tell: impl Fn(i32) -> bool + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// There is no such thing.
#[cfg(not(unix))]
pub(super) fn raise(_signal: i32) -> bool {
    false
}
