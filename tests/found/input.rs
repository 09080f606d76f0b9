//! No input sticks (l).
//!
//! `sequences`: what bytes mean, wherever they are cut. `floods`: the same in a terminal, a hundred thousand bytes at once
//! (l1). `pastes` (l2), `paths` (l3), `outside` (l4).

mod floods;
mod outside;
mod pastes;
mod paths;
mod sequences;

use std::io::Write as _;
use std::time::{Duration, Instant};

use crate::kit::run::Run;

/// Longest wait for what takes a while in a build for development on a busy machine; what sticks does so for ever.
const EVER: Duration = Duration::from_secs(90);

/// Types bytes without waiting until they are read: what sticks would hold the test, too, and so would a program that
/// ended, whose terminal takes no more.
fn type_ahead(run: &mut Run, bytes: Vec<u8>) {
    let mut keyboard = run.keyboard.take().expect("nobody types already");
    std::thread::spawn(move || {
        let _ = keyboard.write_all(&bytes).and_then(|()| keyboard.flush());
        // Dropped, it would type a new line and an end of the input on its own, and so take a message off the screen.
        std::mem::forget(keyboard);
    });
}

/// Waits until the program ends by itself; how it did.
fn ends(run: &mut Run, what: &str) -> u32 {
    let end = Instant::now() + EVER;
    loop {
        if let Some(status) = run.child.try_wait().unwrap() {
            run.until("the last of what was written", |run| run.reader.is_finished());
            return status.exit_code();
        }
        assert!(Instant::now() < end, "{what}: it does not end; the screen:\n{}", run.text());
        std::thread::sleep(Duration::from_millis(5));
    }
}
