//! Breaks a program while it saves: kills it before any of its system calls, or lets any of them fail. Needs `strace`.
//!
//! A first run is only watched: it tells the calls of the save, up to the one that removes the lock. Every further run breaks one of them, named by its kind and by how many of that kind the same thread made before.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Calls that touch memory, threads or signals only: breaking them breaks nothing that the next call does not.
const QUIET: &[&str] = &[
    "brk",
    "clock_nanosleep",
    "clone3",
    "exit",
    "exit_group",
    "futex",
    "getrandom",
    "madvise",
    "mmap",
    "mprotect",
    "mremap",
    "munmap",
    "prctl",
    "rseq",
    "rt_sigaction",
    "rt_sigprocmask",
    "sched_getaffinity",
    "sched_yield",
    "set_robust_list",
    "sigaltstack",
];

/// Calls by which a save can fail on the side of writing.
const WRITING: &[&str] = &[
    "chmod",
    "chown",
    "fallocate",
    "fchmod",
    "fchmodat",
    "fchown",
    "fchownat",
    "fdatasync",
    "flock",
    "fsync",
    "ftruncate",
    "link",
    "linkat",
    "mkdir",
    "mkdirat",
    "open",
    "openat",
    "pwrite64",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "write",
    "writev",
];

/// Calls after which the disk says something else than before.
const DECISIVE: &[&str] =
    &["fchmod", "flock", "fsync", "link", "linkat", "mkdir", "rename", "renameat2", "unlink", "write"];

/// What a failing call may say: name, what it means to a reader of the message.
pub(crate) const ERRORS: &[(&str, &str)] = &[
    ("ENOSPC", "the disk is full"),
    ("EIO", "Input/output error"),
    ("EROFS", "the file system is read-only"),
    ("EACCES", "permission is denied"),
    ("EDQUOT", "your share of the disk is used up"),
];

/// One system call of the thread that saves.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// Its name.
    pub(crate) name: String,
    /// Which one of that name the thread makes, from 1.
    pub(crate) nth: usize,
    /// How it was logged.
    pub(crate) line: String,
}

impl Call {
    /// Whether a save can fail in it on the side of writing.
    pub(crate) fn writes(&self) -> bool {
        WRITING.contains(&self.name.as_str())
    }

    /// Whether the disk says something else after it.
    pub(crate) fn is_decisive(&self) -> bool {
        DECISIVE.contains(&self.name.as_str()) || self.line.contains("O_CREAT")
    }
}

/// A program that saves; started with a mask that would let everybody read what it makes.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    /// The program and its words.
    pub(crate) words: Vec<OsString>,
    /// Variables that it gets beside those of the test.
    pub(crate) variables: Vec<(&'static str, OsString)>,
    /// The folder it is started in.
    pub(crate) folder: PathBuf,
}

impl Program {
    /// Runs it, every system call logged; gives the log.
    pub(crate) fn log(&self) -> String {
        let log = tempfile::NamedTempFile::new().unwrap();
        let output = self.under(&["-s", "300", "-o", log.path().to_str().unwrap()]);
        let text = std::fs::read_to_string(log.path()).unwrap();
        assert!(text.contains("exit"), "strace could not follow the program: {output:?}");
        text
    }

    /// The calls of its save: from the first that has this in its log to the one that removes the lock, and one more.
    pub(crate) fn calls(&self, first: &str, lock: &str) -> Vec<Call> {
        calls(&self.log(), first, lock)
    }

    /// Runs it to this call, which it does not live to make.
    pub(crate) fn killed_at(&self, call: &Call) -> Output {
        self.broken(call, "signal=KILL", "")
    }

    /// Runs it with this call failing, once.
    pub(crate) fn failing_at(&self, call: &Call, error: &str) -> Output {
        self.broken(call, &format!("error={error}"), "")
    }

    /// Runs it with this call, and all of its kind after it, failing.
    pub(crate) fn failing_from(&self, call: &Call, error: &str) -> Output {
        self.broken(call, &format!("error={error}"), "+")
    }

    /// Runs it with this call beginning only so many seconds later.
    pub(crate) fn late_at(&self, call: &Call, seconds: u32) -> Output {
        self.broken(call, &format!("delay_enter={}", seconds * 1_000_000), "")
    }

    fn broken(&self, call: &Call, how: &str, further: &str) -> Output {
        let (trace, inject) =
            (format!("trace={}", call.name), format!("inject={}:{how}:when={}{further}", call.name, call.nth));
        self.under(&["-o", "/dev/null", "-e", &trace, "-e", &inject])
    }

    fn under(&self, options: &[&str]) -> Output {
        let found = Command::new("strace").arg("-V").stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(
            found.is_ok_and(|status| status.success()),
            "these tests break system calls with strace, and there is none: install the package of that name, for \
             example with apt-get install strace"
        );
        Command::new("/bin/sh")
            .args(["-c", "umask 000; exec strace -f -qq \"$@\"", "sh"])
            .args(options)
            .arg("--")
            .args(&self.words)
            .envs(self.variables.iter().cloned())
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }
}

/// The calls of a save in a log of everything that a program did.
fn calls(log: &str, first: &str, lock: &str) -> Vec<Call> {
    let lock = format!("{lock}\"");
    // Every thread counts for itself, and so does strace.
    let mut counts: HashMap<(String, String), usize> = HashMap::new();
    let (mut saver, mut found, mut ended) = (None::<String>, Vec::new(), false);
    for line in log.lines() {
        let Some((thread, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        let Some((name, _)) = call.split_once('(') else { continue };
        // The second half of a call that another thread's came into, a signal, an exit.
        if !name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_') {
            continue;
        }
        let count = counts.entry((thread.to_owned(), name.to_owned())).or_default();
        *count += 1;
        let nth = *count;
        if saver.is_none() && call.contains(first) {
            saver = Some(thread.to_owned());
        }
        if saver.as_deref() != Some(thread) || QUIET.contains(&name) {
            continue;
        }
        let faster = counts.iter().find(|((other, of), count)| other != thread && of == name && **count >= nth);
        assert!(faster.is_none(), "another thread makes its {name} number {nth} first: let the saver make some before");
        found.push(Call { name: name.to_owned(), nth, line: call.to_owned() });
        if ended {
            return found;
        }
        ended = name.starts_with("unlink") && call.contains(&lock);
    }
    assert!(ended, "no save in this log, or one that leaves its lock:\n{log}");
    found
}
