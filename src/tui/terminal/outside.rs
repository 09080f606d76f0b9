//! What the loop asks of the disk beside saving: what is only looked for comes when it comes, and nothing waits for it; a file
//! that is to be shown instead is opened at once.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::{End, Loop, reports};
use crate::clipboard::{Content, Said};
use crate::file::{self, Beside, Condition, Permit, completions};
use crate::journal::By;
use crate::run::Run;
use crate::session::{NewFile, Source};
use crate::text::Text;
use crate::tui::app::{Configured, Creation, Effect, Msg, Opened, Reading};
use crate::tui::foreign;
use crate::tui::worker::{self, Creating, Report};

/// What the dashboard comes back to while it runs.
pub struct Outside<'a> {
    /// Reads the configuration again, in the language of these messages; or says what is wrong with it.
    pub configure: &'a dyn Fn(&Text) -> Result<Box<Configured>, String>,
    /// What may be done with a state file.
    pub run: Run,
}

impl std::fmt::Debug for Outside<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Outside").field("run", &self.run).finish_non_exhaustive()
    }
}

impl Loop<'_> {
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

    /// Makes a file of one's own, and works on it from now on.
    pub(super) fn create(&mut self, creation: &Creation) -> Result<Reading, String> {
        let NewFile { path, run, .. } = &creation.at;
        let who = self.app.settings.who.as_deref().unwrap_or_default();
        let by = By { who, today: run.clock.today() };
        let steps = [by.made(&creation.text, &self.app.text)];
        let beside = Beside { steps: &steps, versions: self.app.settings.versions.into() };
        let report = reports(self.number + 1, self.sender.clone());
        let created = worker::create(&creation.at, &creation.text, beside, report);
        let (opened, worker) = created.map_err(|error| self.not_opened(path, &error))?;
        (self.worker, self.clock, self.number) = (Some(worker), run.clock, self.number + 1);
        Ok(opened)
    }

    /// Opens another state file, and works on it from now on.
    pub(super) fn switch(&mut self, path: &Path) -> Result<Opened, String> {
        // A demonstration has nothing outside, and asks for no file.
        let run = self.outside.map_or(Run { read_only: true, ..Run::on(self.clock) }, |outside| outside.run);
        let report = reports(self.number + 1, self.sender.clone());
        let opened = worker::open(path.to_owned(), run, report);
        let (opened, worker) = opened.map_err(|error| self.not_opened(path, &error))?;
        (self.worker, self.clock, self.number) = (Some(worker), run.clock, self.number + 1);
        Ok(opened)
    }

    fn not_opened(&self, path: &Path, error: &Creating) -> String {
        let path = path.display().to_string();
        match error {
            Creating::Save(error) => self.app.text.create_error(&path, error),
            Creating::File(error) => self.app.text.file_error(&path, error),
            Creating::Thread(error) => error.to_string(),
        }
    }

    /// Reads the configuration again, and has it taken.
    pub(super) fn configure(&mut self) -> Vec<Effect> {
        let Some(outside) = self.outside else { return Vec::new() };
        let read = (outside.configure)(&self.app.outside().text);
        if let Ok(new) = &read {
            self.clipboard.follow(new.config.clipboard, Duration::from_secs(new.config.clear_after));
        }
        self.app.update(Msg::Configured(read))
    }

    /// Copies; some ways to a clipboard answer at once.
    pub(super) fn copy(&mut self, name: String, content: Content) -> io::Result<Option<End>> {
        self.clipboard.copy(name, content);
        self.hear_clipboard()
    }

    /// Takes what the clipboard says.
    pub(super) fn hear_clipboard(&mut self) -> io::Result<Option<End>> {
        while let Some(said) = self.clipboard.said(self.screen.writer()) {
            let msg = match said {
                Said::Copied(name, copied) => {
                    // A newer copy has its whole time.
                    self.tick = None;
                    Msg::Copied(name, copied.map_err(|error| self.app.text.copy_error(&error)))
                }
                Said::Cleared(cleared) => Msg::Cleared(cleared),
            };
            if let Some(end) = self.update(msg)? {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }

    /// Looks at the state file itself, and at what lies beside it.
    pub(super) fn examine(&self, has_keys: bool) {
        if let Some(path) = self.path() {
            self.outside(move || Report::Examined(file::examine(&path, has_keys), file::paths_in_use(&path)));
        }
    }

    /// Mends the state file itself.
    pub(super) fn mend(&self, conditions: Vec<Condition>, records: usize, permit: Permit) {
        if let Some(path) = self.path() {
            let count = conditions.len();
            self.outside(move || Report::Mended(file::mend(&path, &conditions, permit).map(|()| (records, count))));
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
        let report = reports(self.number, self.sender.clone());
        // Without a thread there is no answer: the dialog stays as it is.
        drop(thread::Builder::new().name("outside".to_owned()).spawn(move || report(ask())));
    }
}
