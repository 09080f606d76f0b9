//! Panics: the terminal is given back before they are told of.

use std::io::{self, Write as _};
use std::sync::mpsc::Sender;
use std::thread;

use super::Wake;
use crate::guard;
use crate::tui::screen::leave;

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
