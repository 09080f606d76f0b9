//! Ctrl-Z while a command saves: it takes effect when the lock is given back, so that a stopped command keeps nobody else
//! from saving.

/// Does something without being stopped by the terminal meanwhile; a stop that was asked for comes right after it.
#[cfg(unix)]
pub(super) fn held_off<T>(work: impl FnOnce() -> T) -> T {
    use nix::sys::signal::{SigSet, Signal};
    let mut stops = SigSet::empty();
    for signal in [Signal::SIGTSTP, Signal::SIGTTIN, Signal::SIGTTOU] {
        stops.add(signal);
    }
    // Where the system refuses, a stop works as it always does.
    let held = stops.thread_swap_mask(nix::sys::signal::SigmaskHow::SIG_BLOCK);
    let done = work();
    if let Ok(before) = held {
        let _ = before.thread_set_mask();
    }
    done
}

/// Does something: there is no such stop here.
#[cfg(not(unix))]
pub(super) fn held_off<T>(work: impl FnOnce() -> T) -> T {
    work()
}
