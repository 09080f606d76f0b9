//! What the loop asks of the disk beside saving: answers come when they come, and nothing waits for them.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use super::{Loop, reports};
use crate::file::{self, Condition, Permit, completions};
use crate::session::Source;
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

    /// Looks at the state file itself, and at what lies beside it.
    pub(super) fn examine(&self, has_keys: bool) {
        if let Some(path) = self.path() {
            self.outside(move || Report::Examined(file::examine(&path, has_keys)));
        }
    }

    /// Mends the state file itself.
    pub(super) fn mend(&self, conditions: Vec<Condition>, permit: Permit) {
        if let Some(path) = self.path() {
            let count = conditions.len();
            self.outside(move || Report::Mended(file::mend(&path, &conditions, permit).map(|()| count)));
        }
    }

    /// The state file.
    fn path(&self) -> Option<PathBuf> {
        match &self.app.outside().source {
            Source::File(path) => Some(path.clone()),
            Source::Sample | Source::Staged => None,
        }
    }

    /// Asks on a thread of its own: what a path leads to may take its time, and a save does not wait for it.
    fn outside(&self, ask: impl FnOnce() -> Report + Send + 'static) {
        let report = reports(self.sender.clone());
        // Without a thread there is no answer: the dialog stays as it is.
        drop(thread::Builder::new().name("outside".to_owned()).spawn(move || report(ask())));
    }
}
