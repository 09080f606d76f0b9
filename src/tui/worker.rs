//! The thread that reads and saves the state file: the screen never waits for the disk. The only part of the dashboard
//! that knows files.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::app::{Commit, EditAt, Elsewhere, Opened, Reading};
use super::foreign::Unread;
use crate::exchange::import::Read;
use crate::file::{
    self, Beside, Caveat, Condition, Earlier, FileError, Folders, InUse, Journal, NoWay, SaveError, Store, guarded,
};
use crate::run::Run;
use crate::session::NewFile;

/// What the worker says.
#[derive(Debug)]
pub enum Report {
    /// A save ended.
    Saved(Result<(), SaveError>),
    /// What saves could not put beside the file; each is told once.
    Missed(Vec<Caveat>),
    /// The text that stood in the file before, or why there is none; and whether it is what was taken back.
    Back(Result<Box<Earlier>, NoWay>, bool),
    /// What is on record.
    Log(Result<Journal, FileError>),
    /// The file was read.
    Loaded(Result<Reading, FileError>),
    /// What a path, as it was typed, may go on with.
    Listed(String, Vec<String>),
    /// What is odd about the file itself.
    Examined(Vec<Condition>, Vec<InUse>),
    /// How much was mended of the records and of the file itself, or why not of that.
    Mended(Result<(usize, usize), SaveError>),
    /// A file of another program was read, or why not, with its path.
    Brought(Result<Arc<Read>, Unread>, String),
}

enum Job {
    Save(Commit),
    Read,
    /// Looks for what stood in the file before the text of this digest, or again after it.
    Back(String, bool),
    Log,
    /// Answers once everything before it is done.
    Wait(Sender<()>),
}

/// The worker's thread.
#[derive(Debug)]
pub struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread. Without a store nothing can be saved; reading works all the same.
    ///
    /// # Errors
    /// What the system said of a new thread.
    pub fn start(
        path: PathBuf,
        store: Option<Store>,
        report: impl Fn(Report) + Send + 'static,
    ) -> std::io::Result<Self> {
        let (jobs, received) = mpsc::channel();
        let thread = thread::Builder::new().name("worker".to_owned()).spawn(move || {
            work(&path, store, &received, report);
        })?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Asks for a text to be saved.
    pub fn save(&self, commit: Commit) {
        self.send(Job::Save(commit));
    }

    /// Asks for the file to be read again.
    pub fn read(&self) {
        self.send(Job::Read);
    }

    /// Asks for the text that stood in the file before the one of this digest, or again after it.
    pub fn back(&self, base: String, again: bool) {
        self.send(Job::Back(base, again));
    }

    /// Asks for what is on record.
    pub fn log(&self) {
        self.send(Job::Log);
    }

    /// Whether the thread can still answer.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Leaves the thread to itself: what it is doing is not waited for.
    pub fn abandon(mut self) {
        self.jobs = None;
        self.thread = None;
    }

    /// Waits until everything asked for so far is done.
    pub fn wait(&self) {
        let (done, answer) = mpsc::channel();
        self.send(Job::Wait(done));
        let _ = answer.recv();
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(job);
        }
    }
}

impl Drop for Worker {
    /// What was asked for is done before the program ends.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Why a file of one's own was not made.
#[derive(Debug)]
pub(super) enum Creating {
    /// It could not be saved.
    Save(SaveError),
    /// It could not be read again.
    File(FileError),
    /// No thread could be started for it.
    Thread(std::io::Error),
}

/// Makes a file, reads it, and starts a worker for it.
pub(super) fn create(
    NewFile { path, folders, run }: &NewFile,
    text: &str,
    beside: Beside<'_>,
    report: impl Fn(Report) + Send + 'static,
) -> Result<(Reading, Worker), Creating> {
    if let Some(permit) = run.permit() {
        Store::create_with(path, text, *folders, beside, permit).map(drop).map_err(Creating::Save)?;
    }
    let (store, loaded) = Store::open(path).map_err(Creating::File)?;
    let opened = Reading { loaded: Box::new(loaded), text: Arc::clone(store.text()) };
    let worker = Worker::start(path.to_owned(), Some(store), report).map_err(Creating::Thread)?;
    Ok((opened, worker))
}

/// Opens another state file, and starts a worker for it: one that may not write has nothing to write with.
pub(super) fn open(
    path: PathBuf,
    run: Run,
    report: impl Fn(Report) + Send + 'static,
) -> Result<(Opened, Worker), Creating> {
    let (mut store, loaded) = Store::open(&path).map_err(Creating::File)?;
    let reading = Reading { loaded: Box::new(loaded), text: Arc::clone(store.text()) };
    let caveats = if run.may_write() { store.caveats() } else { Vec::new() };
    let worker = Worker::start(path.clone(), Some(store).filter(|_| run.may_write()), report);
    Ok((Opened { path, reading, run, caveats }, worker.map_err(Creating::Thread)?))
}

fn work(path: &Path, mut store: Option<Store>, jobs: &Receiver<Job>, report: impl Fn(Report)) {
    let mut waiting: Option<Job> = None;
    while let Some(job) = waiting.take().or_else(|| jobs.recv().ok()) {
        match job {
            Job::Wait(done) => {
                let _ = done.send(());
            }
            Job::Read => {
                // What was asked for several times is read once: whoever leaves meanwhile does not wait for it.
                while let Ok(next) = jobs.try_recv() {
                    if !matches!(next, Job::Read) {
                        waiting = Some(next);
                        break;
                    }
                }
                report(Report::Loaded(read(path, store.as_mut())));
            }
            Job::Save(Commit { base, text, steps, versions, permit }) => {
                let beside = Beside { steps: &steps, versions };
                let saved = match (&mut store, base) {
                    (Some(store), Some(base)) => store.save_with(&base, &text, beside, permit),
                    (Some(store), None) => store.save_anew_with(&text, beside, permit),
                    (None, _) => Err(SaveError::ReadOnly),
                };
                report(Report::Saved(saved));
                let missed = store.as_mut().map(Store::missed).unwrap_or_default();
                if !missed.is_empty() {
                    report(Report::Missed(missed));
                }
            }
            Job::Back(base, again) => {
                let known = store.as_ref().filter(|store| file::digest(store.text()) == base);
                let earlier = known.map_or(Err(NoWay::ChangedOtherwise), |store| store.earlier(again));
                report(Report::Back(earlier.map(Box::new), again));
            }
            Job::Log => report(Report::Log(file::journal(path))),
        }
    }
}

fn read(path: &Path, store: Option<&mut Store>) -> Result<Reading, FileError> {
    let (loaded, text) = if let Some(store) = store {
        (store.reload()?, Arc::clone(store.text()))
    } else {
        let (store, loaded) = Store::open(path)?;
        (loaded, Arc::clone(store.text()))
    };
    Ok(Reading { loaded: Box::new(loaded), text })
}

/// Writes a text to another file, which must not be there yet; gives its path. `~` at the beginning is the home
/// directory.
pub(super) fn write_elsewhere(elsewhere: &Elsewhere) -> Result<PathBuf, (PathBuf, SaveError)> {
    let typed = elsewhere.path.as_str();
    let home = typed.strip_prefix("~/").zip(directories::BaseDirs::new());
    let path = home.map_or_else(|| PathBuf::from(typed), |(rest, dirs)| dirs.home_dir().join(rest));
    match Store::create(&path, &elsewhere.text, Folders::Refuse, elsewhere.permit) {
        Ok(_) => Ok(path),
        Err(error) => Err((path, error)),
    }
}

/// The line of a place in the state file as it is now; `None` where it is not found any more.
///
/// # Errors
/// What the path has become is nothing that an editor could open: it would wait in it, or have no end to read.
pub(super) fn line_of(path: &Path, place: &EditAt) -> Result<Option<usize>, FileError> {
    let (line, looked) = match place {
        EditAt::Start => (None, guarded::check(path)),
        EditAt::Line(line, _) => (Some(*line), guarded::check(path)),
        EditAt::Record(id, ledger) => match guarded::read(path, file::LARGEST) {
            Ok(bytes) => (file::place_of(&String::from_utf8_lossy(&bytes), id, *ledger).map(|found| found.0), Ok(())),
            Err(error) => (None, Err(error)),
        },
    };
    match looked {
        Err(error @ (FileError::NotAFile | FileError::Directory)) => Err(error),
        // What else is the matter with it, the editor says.
        Ok(()) | Err(_) => Ok(line),
    }
}
