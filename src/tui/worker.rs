//! The thread that reads and saves the state file: the screen never waits for the disk. The only part of the dashboard
//! that knows files.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::app::{Commit, EditAt};
use crate::clock::Clock;
use crate::file::{self, FileError, Loaded, SaveError, Store, guarded};

/// What the worker says.
#[derive(Debug)]
pub(super) enum Report {
    /// A save ended.
    Saved(Result<(), SaveError>),
    /// The file was read: what it says, and its text.
    Loaded(Result<(Box<Loaded>, Arc<str>), FileError>),
}

enum Job {
    Save(Commit),
    Read,
    /// Answers once everything before it is done.
    Wait(Sender<()>),
}

/// The worker's thread.
#[derive(Debug)]
pub(super) struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread. Without a store nothing can be saved; reading works all the same.
    pub(super) fn start(
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

    pub(super) fn save(&self, commit: Commit) {
        self.send(Job::Save(commit));
    }

    pub(super) fn read(&self) {
        self.send(Job::Read);
    }

    /// Waits until everything asked for so far is done.
    pub(super) fn wait(&self) {
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

/// What a file says, and its text.
type Opened = (Box<Loaded>, Arc<str>);

/// Makes a file, reads it, and starts a worker for it.
pub(super) fn create(
    path: &Path,
    text: &str,
    clock: Clock,
    report: impl Fn(Report) + Send + 'static,
) -> Result<(Opened, Worker), Creating> {
    if let Some(permit) = clock.permit(clock.today()) {
        Store::create(path, text, permit).map(drop).map_err(Creating::Save)?;
    }
    let (store, loaded) = Store::open(path).map_err(Creating::File)?;
    let opened = (Box::new(loaded), Arc::clone(store.text()));
    let worker = Worker::start(path.to_owned(), Some(store), report).map_err(Creating::Thread)?;
    Ok((opened, worker))
}

fn work(path: &Path, mut store: Option<Store>, jobs: &Receiver<Job>, report: impl Fn(Report)) {
    let mut waiting: Option<Job> = None;
    loop {
        let job = match waiting.take() {
            Some(job) => job,
            None => match jobs.recv() {
                Ok(job) => job,
                Err(_) => return,
            },
        };
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
            Job::Save(commit) => {
                // Of several texts only the newest is worth writing.
                let mut commit = commit;
                while let Ok(next) = jobs.try_recv() {
                    match next {
                        Job::Save(newer) => commit = newer,
                        other => {
                            waiting = Some(other);
                            break;
                        }
                    }
                }
                let saved = match &mut store {
                    Some(store) => store.save(&commit.text, commit.permit),
                    None => Err(SaveError::ReadOnly),
                };
                report(Report::Saved(saved));
            }
        }
    }
}

fn read(path: &Path, store: Option<&mut Store>) -> Result<(Box<Loaded>, Arc<str>), FileError> {
    if let Some(store) = store {
        let loaded = store.reload()?;
        Ok((Box::new(loaded), Arc::clone(store.text())))
    } else {
        let (store, loaded) = Store::open(path)?;
        Ok((Box::new(loaded), Arc::clone(store.text())))
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
