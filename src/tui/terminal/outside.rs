//! What the loop asks of the disk beside saving: answers come when they come, and nothing waits for them.

use std::sync::Arc;
use std::thread;

use super::{Loop, reports};
use crate::file::completions;
use crate::tui::foreign;
use crate::tui::worker::Report;

impl Loop {
    /// Reads the state file again.
    pub(super) fn read(&self) {
        if let Some(worker) = &self.worker {
            worker.read();
        }
    }

    /// Looks for what a path may go on with.
    pub(super) fn list(&self, typed: String) {
        self.outside(move || {
            let names = completions(&typed);
            Report::Listed(typed, names)
        });
    }

    /// Reads a file of another program.
    pub(super) fn bring(&self, path: String) {
        self.outside(move || Report::Brought(foreign::read(&path).map(Arc::new), path));
    }

    /// Asks on a thread of its own: what a path leads to may take its time, and a save does not wait for it.
    fn outside(&self, ask: impl FnOnce() -> Report + Send + 'static) {
        let report = reports(self.sender.clone());
        // Without a thread there is no answer: the dialog stays as it is.
        drop(thread::Builder::new().name("outside".to_owned()).spawn(move || report(ask())));
    }
}
