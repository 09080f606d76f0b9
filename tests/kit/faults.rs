//! Breaks a program while it saves: kills it before any of its system calls, or lets any of them fail. Needs `strace`.
//!
//! A first run is only watched: it tells the calls of the save, up to the one that removes the lock. Every further run
//! breaks one of them, named by its kind and by how many of that kind the same thread made before, and is asked afterwards
//! whether it was that one. What the loader, the processor or the environment decides is in no count:
//!
//! - A test that plays the program comes to its mark ([`mark`]) and waits there until `strace` has hold of its thread, and
//!   of no other: nothing that was before is counted.
//! - `mpn` has no such mark. It runs on one thread, in an environment that is made for it and is the same in all runs; the
//!   count begins with what it was for the first call that names the place of the save.

pub(crate) mod watch;

pub(crate) use super::paths;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::process::{ExitStatusExt as _, parent_id};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

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

/// Calls that only look, or let go of what was looked at. All others are taken for calls that write, also those that no
/// save makes yet.
const LOOKING: &[&str] = &[
    "access",
    "close",
    "faccessat",
    "faccessat2",
    "fcntl",
    "fgetxattr",
    "flistxattr",
    "fstat",
    "fstatfs",
    "getcwd",
    "getdents64",
    "getegid",
    "geteuid",
    "getgid",
    "getgroups",
    "getpid",
    "gettid",
    "getuid",
    "getxattr",
    "ioctl",
    "lgetxattr",
    "listxattr",
    "llistxattr",
    "lseek",
    "lstat",
    "newfstatat",
    "poll",
    "pread64",
    "prlimit64",
    "read",
    "readlink",
    "readlinkat",
    "stat",
    "statfs",
    "statx",
];

/// Calls that a save makes its promise by: where one of them fails, nobody is told that all is well.
const PROMISING: &[&str] = &[
    "fallocate",
    "fdatasync",
    "flock",
    "fsync",
    "ftruncate",
    "link",
    "linkat",
    "mkdir",
    "mkdirat",
    "pwrite64",
    "rename",
    "renameat",
    "renameat2",
    "write",
    "writev",
];

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
        !LOOKING.contains(&self.name.as_str())
    }

    /// Whether the disk says something else after it.
    pub(crate) fn is_decisive(&self) -> bool {
        self.writes() && (!self.opens() || self.line.contains("O_CREAT"))
    }

    /// Whether a save that says that all is well had to make it. A folder that cannot be listed, a leftover that stays and
    /// an owner that cannot be kept are no reason not to save.
    pub(crate) fn is_promised(&self) -> bool {
        PROMISING.contains(&self.name.as_str()) || (self.opens() && !self.line.contains("O_DIRECTORY"))
    }

    fn opens(&self) -> bool {
        self.name.starts_with("open")
    }
}

/// Tells a test that it plays the program, and how it says so when it comes to its mark.
const MARK: &str = "MPN_TEST_MARK";
/// What a thread gets for the number of its parent while `strace` has hold of it: no process has that number.
const HELD: u32 = 2_021_030_100;
/// Longest wait for anything: a machine under load may be slow, a hang is a failure.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Starts the program `"$@"`, waits until it says the number of its thread, and becomes the `strace` that takes hold of it;
/// so that `strace` is an ancestor, as systems ask that let nobody else look into a process. The program holds the pipe
/// open, so that nobody waits for a thread of one that died. It has ended when its output has.
const HOLD: &str = r#"umask 000
home=$1 log=$2 options=$3
shift 3
mkfifo "$home/mark"
{ "$@" 9>"$home/mark"; echo $? >"$home/status"; } &
read -r thread <"$home/mark"
exec strace -qq -s 300 $options -o "$log" -p "$thread""#;

/// Starts the program `"$@"` under `strace`.
const START: &str = r#"umask 000
home=$1 log=$2 options=$3
shift 3
exec strace -f -qq -s 300 $options -o "$log" -- "$@""#;

/// The mark of a test that plays the program: comes back when `strace` has hold of this thread. What it does from then on is
/// counted, and nothing that it or another thread did before. Only a thread that is held is told that number.
pub(crate) fn mark() {
    let Some(pipe) = std::env::var_os(MARK) else { return };
    let thread = std::fs::read_link("/proc/thread-self").unwrap();
    let thread = thread.file_name().unwrap().to_string_lossy().into_owned();
    let mut pipe = std::fs::OpenOptions::new().write(true).open(pipe).unwrap();
    std::io::Write::write_all(&mut pipe, format!("{thread}\n").as_bytes()).unwrap();
    // Closing it would be counted or not, by when strace takes hold: it stays open.
    std::mem::forget(pipe);
    let end = Instant::now() + PATIENCE;
    while parent_id() != HELD {
        assert!(Instant::now() < end, "strace takes no hold of this thread");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// What the test runner calls a test of a module, the module as [`module_path`] has it.
pub(crate) fn test_name(module: &str, name: &str) -> String {
    let inside = module.split_once("::").map_or("", |(_, inside)| inside);
    format!("{inside}::{name}")
}

/// A program that saves; started with a mask that would let everybody read what it makes, and in an environment of its own.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    /// The program and its words.
    pub(crate) words: Vec<OsString>,
    /// Variables that it gets beside where programs are, a home and a language.
    pub(crate) variables: Vec<(&'static str, OsString)>,
    /// The folder it is started in, which is its home too.
    pub(crate) folder: PathBuf,
}

impl Program {
    /// A test of a module that plays the program: it is ignored otherwise, and comes to its [`mark`].
    pub(crate) fn test(module: &str, name: &str, folder: PathBuf) -> Self {
        let mut words = vec![std::env::current_exe().unwrap().into_os_string()];
        words.extend(
            [&*test_name(module, name), "--exact", "--ignored", "--nocapture", "--test-threads=1"].map(OsString::from),
        );
        Self { words, variables: Vec::new(), folder }
    }

    /// Whether it is a test that plays the program.
    fn is_test(&self) -> bool {
        self.words.first().map(OsString::as_os_str) == std::env::current_exe().ok().as_deref().map(Path::as_os_str)
    }

    /// Runs it, every system call logged; gives the log.
    pub(crate) fn log(&self) -> String {
        self.logged().1
    }

    /// Runs it, every system call logged; gives what it said, and the log.
    pub(crate) fn logged(&self) -> (Output, String) {
        let log = tempfile::NamedTempFile::new().unwrap();
        let output = self.under("trace=all", "", log.path());
        let log = read(log.path(), &output);
        assert!(log.contains("exit"), "strace could not follow the program: {output:?}");
        (output, log)
    }

    /// The calls of its save: from the first that has this in its log to the one that removes the lock, and one more.
    pub(crate) fn calls(&self, first: &str, lock: &str) -> Vec<Call> {
        let log = self.log();
        let mut calls = self.calls_in(&log, first);
        let lock = format!("{lock}\"");
        let end = calls.iter().position(|call| call.name.starts_with("unlink") && call.line.contains(&lock));
        let end = end.unwrap_or_else(|| panic!("no save in this log, or one that leaves its lock:\n{log}"));
        calls.truncate(end + 2);
        calls
    }

    /// What it said, and the calls of its save with all that the same thread makes after it.
    pub(crate) fn calls_from(&self, first: &str) -> (Output, Vec<Call>) {
        let (output, log) = self.logged();
        (output, self.calls_in(&log, first))
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

    /// Runs it with this call beginning only so many seconds later. Meanwhile the file has what was done of this kind.
    pub(crate) fn late_at(&self, call: &Call, seconds: u32, log: &Path) -> Output {
        self.broken_logged(call, &format!("delay_enter={}", seconds * 1_000_000), "", log)
    }

    /// Runs it as it is, with the same mask and the same environment.
    pub(crate) fn run(&self) -> Output {
        self.started("umask 000; exec \"$@\"", &[]).output().unwrap()
    }

    fn broken(&self, call: &Call, how: &str, further: &str) -> Output {
        let log = tempfile::NamedTempFile::new().unwrap();
        self.broken_logged(call, how, further, log.path())
    }

    fn broken_logged(&self, call: &Call, how: &str, further: &str, log: &Path) -> Output {
        let inject = format!("-e inject={}:{how}:when={}{further}", call.name, call.nth);
        let output = self.under(&format!("trace={}", call.name), &inject, log);
        let log = read(log, &output);
        // Where it was another one, the run proves nothing.
        let met = self.counted(&log).find(|met| met.name == call.name && met.nth == call.nth);
        let met = met.unwrap_or_else(|| panic!("{call:?} was never made: {output:?}\n{log}"));
        assert!(is_same(&call.line, met.line), "meant was {call:?}, and broken {met:?}\n{log}");
        output
    }

    /// The program `"$@"` of a script that the words of this one are given to, after others.
    fn started(&self, script: &str, before: &[&OsStr]) -> Command {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", script, "sh"]).args(before).args(&self.words);
        shell.env_clear().env("PATH", paths()).env("HOME", &self.folder).env("LANG", "C.UTF-8");
        shell.envs(self.variables.iter().cloned()).current_dir(&self.folder).stdin(Stdio::null());
        shell
    }

    fn under(&self, trace: &str, inject: &str, log: &Path) -> Output {
        is_there();
        let home = tempfile::tempdir().unwrap();
        // A program may forbid that others look into it, and then `strace` could read no name: that is answered, not done.
        let (script, own, answered) = if self.is_test() {
            (HOLD, "getppid", format!("-e inject=getppid:retval={HELD}"))
        } else {
            (START, "prctl", "-e inject=prctl:retval=0".to_owned())
        };
        let options = format!("-e {trace},{own} {answered} {inject}");
        let mut command = self.started(script, &[home.path().as_os_str(), log.as_os_str(), options.as_ref()]);
        let mut output = command.env(MARK, home.path().join("mark")).output().unwrap();
        if self.is_test() {
            let status = std::fs::read_to_string(home.path().join("status")).unwrap();
            output.status = ExitStatus::from_raw(status.trim().parse::<i32>().unwrap() << 8);
        }
        output
    }

    /// Every call in a log, with how many of its kind its thread made up to it.
    fn counted<'a>(&self, log: &'a str) -> impl Iterator<Item = Counted<'a>> {
        let held = self.is_test();
        // Every thread counts for itself, and so does strace.
        let mut counts: HashMap<(&str, &str), usize> = HashMap::new();
        log.lines().filter_map(move |line| {
            let (thread, call) = if held { ("", line) } else { line.split_once(' ')? };
            let call = call.trim_start();
            let (name, _) = call.split_once('(')?;
            // The second half of a call that another thread's came into, a signal, an exit.
            if !name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_') {
                return None;
            }
            let count = counts.entry((thread, name)).or_default();
            *count += 1;
            Some(Counted { thread, name, nth: *count, line: call })
        })
    }

    /// The calls of the thread that saves: from the first that has this in its log.
    fn calls_in(&self, log: &str, first: &str) -> Vec<Call> {
        let mut others: HashMap<&str, HashMap<&str, usize>> = HashMap::new();
        let (mut saver, mut found) = (None, Vec::new());
        for call in self.counted(log) {
            if saver.is_none() && call.line.contains(first) {
                saver = Some(call.thread);
            }
            if saver != Some(call.thread) {
                others.entry(call.name).or_default().insert(call.thread, call.nth);
            } else if !QUIET.contains(&call.name) {
                let most = others.get(call.name).and_then(|counts| {
                    counts.iter().filter(|(thread, _)| **thread != call.thread).map(|(_, count)| *count).max()
                });
                assert!(
                    most.is_none_or(|most| most < call.nth),
                    "another thread makes its {} number {} first: a program of several threads needs a mark",
                    call.name,
                    call.nth
                );
                found.push(Call { name: call.name.to_owned(), nth: call.nth, line: call.line.to_owned() });
            }
        }
        found
    }
}

/// A call in a log.
#[derive(Debug)]
struct Counted<'a> {
    thread: &'a str,
    name: &'a str,
    nth: usize,
    line: &'a str,
}

fn read(log: &Path, output: &Output) -> String {
    std::fs::read_to_string(log).unwrap_or_else(|error| panic!("strace has no log: {error}: {output:?}"))
}

/// These tests say what they lack.
fn is_there() {
    let mut strace = Command::new("strace");
    strace.env_clear().env("PATH", paths()).arg("-V").stdout(Stdio::null()).stderr(Stdio::null());
    assert!(
        strace.status().is_ok_and(|status| status.success()),
        "these tests break system calls with strace, and there is none: install the package of that name, for example \
         with apt-get install strace"
    );
}

/// Whether two logs tell of the same call, as far as both tell what was asked for: an answer stands for an address, and a
/// folder of the test and a temporary file have another name every time.
fn is_same(one: &str, other: &str) -> bool {
    let asked = |line: &str| -> Vec<String> {
        let (_, arguments) = line.split_once('(').unwrap_or_default();
        let end = [") = ", " <unfinished", ")  "].iter().filter_map(|end| arguments.find(end)).min();
        let arguments = arguments.get(..end.unwrap_or(arguments.len())).unwrap_or_default();
        let answer = |argument: &&str| ["0x", "{", "["].iter().any(|begin| argument.starts_with(begin));
        let told = arguments.split(", ").take_while(|argument| !argument.is_empty() && !answer(argument));
        told.map(|argument| argument.rsplit('/').next().unwrap_or_default().to_owned()).map(plain).collect()
    };
    asked(one).iter().zip(&asked(other)).all(|(one, other)| one == other)
}

/// A name without the six letters that are others every time.
fn plain(name: String) -> String {
    let cut =
        |name: &str, from: usize| name.get(..from).zip(name.get(from + 6..)).map(|(one, two)| one.to_owned() + two);
    // When a version was kept, and when a step was done, is another moment every time.
    if name.starts_with("\"{\\\"at\\\":") {
        return "a line of the journal".to_owned();
    }
    let is_moment = |at: &usize| {
        let moment = name.get(*at..*at + 16).unwrap_or_default();
        moment.len() == 16
            && moment.bytes().zip(b"00000000T000000Z").all(|(own, is)| own.is_ascii_digit() == (*is == b'0'))
    };
    if let Some(at) = (0..name.len()).find(is_moment) {
        return name.get(..at).unwrap_or_default().to_owned() + name.get(at + 16..).unwrap_or_default();
    }
    match (name.find(".mpn-tmp"), name.strip_prefix(".tmp")) {
        (Some(end), _) => end.checked_sub(6).and_then(|from| cut(&name, from)),
        (None, Some(letters)) if letters.len() >= 6 => cut(&name, 4),
        _ => None,
    }
    .unwrap_or(name)
}
