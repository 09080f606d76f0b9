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
    LetGo,
}

/// What the thread asks of the desktop.
trait Desktop {
    /// The text on the clipboard, where there is one.
    fn text(&mut self) -> Option<String>;
    /// Puts a key on it.
    fn put(&mut self, key: &ProductKey) -> io::Result<()>;
    /// Empties it; whether that was done.
    fn empty(&mut self) -> bool;
}

impl Desktop for arboard::Clipboard {
    fn text(&mut self) -> Option<String> {
        self.get_text().ok()
    }

    fn put(&mut self, key: &ProductKey) -> io::Result<()> {
        set(self, key)
    }

    fn empty(&mut self) -> bool {
        self.clear().is_ok()
    }
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

    /// What is on it now is somebody else's, also where it is the same key.
    pub(super) fn let_go(&self) {
        let _ = self.jobs.send(Job::LetGo);
    }
}

fn wait<T>(answer: &Receiver<T>) -> io::Result<T> {
    answer.recv_timeout(PATIENCE).map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "no answer in 2 seconds"))
}

fn work(mut desktop: impl Desktop, jobs: &Receiver<Job>) {
    let mut ours = None;
    while let Ok(job) = jobs.recv() {
        match job {
            Job::Set(key, answer) => {
                let put = desktop.put(&key);
                if put.is_ok() {
                    ours = Some(key);
                }
                let _ = answer.send(put);
            }
            Job::Clear(key, answer) => {
                let cleared = take_off(&mut desktop, &key);
                if cleared != Cleared::Nothing {
                    ours = None;
                }
                let _ = answer.send(cleared);
            }
            Job::LetGo => ours = None,
        }
    }
    // Nobody waits for the desktop any more: a key that it took too late would stay with it.
    if let Some(key) = ours {
        take_off(&mut desktop, &key);
    }
}

/// Empties the clipboard, if it still holds the key.
fn take_off(desktop: &mut impl Desktop, key: &ProductKey) -> Cleared {
    match desktop.text().is_some_and(|text| text == key.reveal()) {
        true if desktop.empty() => Cleared::Gone,
        true => Cleared::Nothing,
        false => Cleared::Changed,
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

#[cfg(test)]
mod tests {
    use super::{Desktop, Job, work};
    use crate::clipboard::Cleared;
    use crate::domain::key::ProductKey;
    use std::io;
    use std::sync::mpsc::{self, Sender};
    use std::sync::{Arc, Mutex, PoisonError};

    /// A desktop that holds a text, and refuses one key.
    #[derive(Clone, Default)]
    struct Fake(Arc<Mutex<String>>);

    const REFUSED: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00009";

    impl Fake {
        fn write(&self, text: &str) {
            text.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
        }

        fn read(&self) -> String {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
        }
    }

    impl Desktop for Fake {
        fn text(&mut self) -> Option<String> {
            Some(self.read())
        }

        fn put(&mut self, key: &ProductKey) -> io::Result<()> {
            if key.reveal() == REFUSED {
                return Err(io::Error::other("refused"));
            }
            self.write(key.reveal());
            Ok(())
        }

        fn empty(&mut self) -> bool {
            self.write("");
            true
        }
    }

    fn set(jobs: &Sender<Job>, key: &str) {
        // Whoever asked has gone: its time was over.
        let _ = jobs.send(Job::Set(ProductKey::new(key), mpsc::channel().0));
    }

    /// What is left on the desktop by these jobs, once nobody can ask for more.
    fn left(ask: impl FnOnce(&Sender<Job>)) -> String {
        let (jobs, received) = mpsc::channel();
        ask(&jobs);
        drop(jobs);
        let desktop = Fake::default();
        work(desktop.clone(), &received);
        desktop.read()
    }

    const KEY: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00001";

    #[test]
    fn a_key_that_nobody_clears_any_more_goes_with_the_thread() {
        assert_eq!(left(|jobs| set(jobs, KEY)), "");
        // Nor does an earlier one stay when a later one is refused.
        let both = |jobs: &Sender<Job>| {
            set(jobs, KEY);
            set(jobs, REFUSED);
        };
        assert_eq!(left(both), "");
    }

    #[test]
    fn what_was_let_go_stays() {
        let newer = |jobs: &Sender<Job>| {
            set(jobs, KEY);
            let _ = jobs.send(Job::LetGo);
        };
        assert_eq!(left(newer), KEY, "the same key, copied by somebody else since");
    }

    #[test]
    fn clearing_is_answered() {
        let (answer, answered) = mpsc::channel();
        let cleared = |jobs: &Sender<Job>| {
            set(jobs, KEY);
            let _ = jobs.send(Job::Clear(ProductKey::new(KEY), answer.clone()));
            let _ = jobs.send(Job::Clear(ProductKey::new(KEY), answer));
        };
        assert_eq!(left(cleared), "");
        assert_eq!(answered.iter().collect::<Vec<_>>(), [Cleared::Gone, Cleared::Changed]);
    }
}
