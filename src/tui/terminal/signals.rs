//! What ends a run from outside of its loop: signals and panics, as wakes.

use std::io::{self, Write as _};
use std::sync::mpsc::Sender;
use std::thread;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};

use super::Wake;
use crate::guard;
use crate::tui::screen::leave;

/// Signals as wakes. A handler that only set a flag would not do: reading a dead terminal never returns.
pub(super) fn watch_signals(sender: Sender<Wake>) -> io::Result<()> {
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

/// A panic gives the terminal back before it is told of. The loop ends as it always does, by unwinding or when it hears of
/// it, so that what was asked for is saved and what was copied is taken off the clipboard.
pub(super) fn give_back_on_panic(sender: Sender<Wake>) {
    let own = thread::current().id();
    guard::tell_panics(move |said| {
        if thread::current().id() == own {
            leave();
            let _ = writeln!(io::stderr().lock(), "{said}");
        } else {
            let _ = sender.send(Wake::Panic(said));
        }
    });
}
