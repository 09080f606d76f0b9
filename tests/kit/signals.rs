//! Signals that whoever started the tests left ignored, as a shell does with what runs in the background, and `nohup`: a
//! program inherits that, and one that is meant to be ended by such a signal would go on for ever.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Once};

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};

static TAKEN: Once = Once::new();

/// Programs that are started from now on begin with every signal at its default. What this process ignores it still does:
/// a signal that has a handler, here one that does nothing, is at its default in the programs that are started.
pub(crate) fn at_default() {
    TAKEN.call_once(|| {
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM].into_iter().filter(|signal| is_ignored(*signal)) {
            signal_hook::flag::register(signal, Arc::new(AtomicBool::new(false))).unwrap();
        }
    });
}

/// Whether this process ignores a signal; where the system does not say it in a file, it is taken not to.
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    mask >> (signal - 1) & 1 == 1
}
