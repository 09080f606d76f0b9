//! The desktop's clipboard, on a thread of its own: a display that does not answer must not hold the program up.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use super::Cleared;
use crate::domain::key::ProductKey;

/// How long the desktop may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

enum Job {
    Set(ProductKey, Sender<io::Result<()>>),
    Clear(ProductKey, Sender<Cleared>),
}

/// The thread that owns the desktop's clipboard. What is on it stays until the thread ends.
pub(super) struct Native {
    jobs: Sender<Job>,
}

impl std::fmt::Debug for Native {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Native")
    }
}

impl Native {
    pub(super) fn start() -> io::Result<Self> {
        let (jobs, received) = mpsc::channel();
        let (ready, answer) = mpsc::channel();
        thread::Builder::new().name("clipboard".to_owned()).spawn(move || match arboard::Clipboard::new() {
            Ok(clipboard) => {
                let _ = ready.send(Ok(()));
                work(clipboard, &received);
            }
            Err(error) => {
                let _ = ready.send(Err(io::Error::other(error.to_string())));
            }
        })?;
        wait(&answer)??;
        Ok(Self { jobs })
    }

    pub(super) fn set(&self, key: &ProductKey) -> io::Result<()> {
        let (answer, answered) = mpsc::channel();
        self.jobs.send(Job::Set(key.clone(), answer)).map_err(io::Error::other)?;
        wait(&answered)?
    }

    pub(super) fn clear(&self, key: &ProductKey) -> Cleared {
        let (answer, answered) = mpsc::channel();
        if self.jobs.send(Job::Clear(key.clone(), answer)).is_err() {
            return Cleared::Nothing;
        }
        wait(&answered).unwrap_or(Cleared::Nothing)
    }
}

fn wait<T>(answer: &Receiver<T>) -> io::Result<T> {
    answer.recv_timeout(PATIENCE).map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "no answer in 2 seconds"))
}

fn work(mut clipboard: arboard::Clipboard, jobs: &Receiver<Job>) {
    while let Ok(job) = jobs.recv() {
        match job {
            Job::Set(key, answer) => {
                let _ = answer.send(set(&mut clipboard, &key));
            }
            Job::Clear(key, answer) => {
                let ours = clipboard.get_text().is_ok_and(|text| text == key.reveal());
                let cleared = match ours {
                    true if clipboard.clear().is_ok() => Cleared::Gone,
                    true => Cleared::Nothing,
                    false => Cleared::Changed,
                };
                let _ = answer.send(cleared);
            }
        }
    }
}

/// Sets it, marked as a secret where the desktop has such a mark, so that histories leave it out.
fn set(clipboard: &mut arboard::Clipboard, key: &ProductKey) -> io::Result<()> {
    #[cfg(target_os = "macos")]
    use arboard::SetExtApple as _;
    #[cfg(target_os = "linux")]
    use arboard::SetExtLinux as _;
    #[cfg(windows)]
    use arboard::SetExtWindows as _;
    let set = clipboard.set();
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    let set = set.exclude_from_history();
    #[cfg(windows)]
    let set = set.exclude_from_history().exclude_from_cloud();
    set.text(key.reveal().to_owned()).map_err(|error| io::Error::other(error.to_string()))
}
