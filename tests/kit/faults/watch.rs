//! Watches a program with `strace` and finds in its log what changes a file.

use std::path::Path;

/// Calls that open a file.
const OPENING: &[&str] = &["open", "openat", "openat2", "creat"];
/// Calls that write to what is open.
const WRITING: &[&str] = &["write", "writev", "pwrite64", "pwritev", "pwritev2", "sendfile", "copy_file_range"];
/// Calls that change a file or a folder in another way.
const CHANGING: &[&str] = &[
    "chmod",
    "chown",
    "fallocate",
    "fchmod",
    "fchmodat",
    "fchmodat2",
    "fchown",
    "fchownat",
    "fremovexattr",
    "fsetxattr",
    "ftruncate",
    "futimesat",
    "lchown",
    "link",
    "linkat",
    "lremovexattr",
    "lsetxattr",
    "mkdir",
    "mkdirat",
    "mknod",
    "mknodat",
    "removexattr",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "setxattr",
    "symlink",
    "symlinkat",
    "truncate",
    "unlink",
    "unlinkat",
    "utime",
    "utimensat",
    "utimes",
];

/// The words that watch a program and all that it starts, put before its own: descriptors are logged with what they are. A
/// program may forbid that others look into it, and then `strace` could read no name: that is answered, not done.
pub(crate) fn watching(log: &Path) -> Vec<String> {
    super::is_there();
    let calls: Vec<String> = [OPENING, WRITING, CHANGING].concat().iter().map(|call| format!("?{call}")).collect();
    let trace = format!("trace={},prctl", calls.join(","));
    let log = log.display().to_string();
    let answered = "inject=prctl:retval=0";
    let words = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "8", "-o", &log, "-e", &trace, "-e", answered];
    words.map(str::to_owned).into()
}

/// What a log tells.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Calls that could have changed something.
    pub(crate) calls: usize,
    /// Files opened for writing.
    pub(crate) opened: usize,
    /// Bytes written to files.
    pub(crate) bytes: usize,
    /// Every call that changed something.
    pub(crate) changes: Vec<String>,
}

impl Seen {
    pub(crate) fn of(log: &str) -> Self {
        let mut seen = Self::default();
        for line in log.lines() {
            let Some((_, call)) = line.split_once(' ') else { continue };
            let call = call.trim_start();
            // The second half of a call that another thread's came into, a signal, an exit.
            let Some((name, arguments)) = call.split_once('(') else { continue };
            let changes = if OPENING.contains(&name) {
                let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"];
                let opens = (name == "creat" || writes.iter().any(|word| arguments.contains(word)))
                    && !is_device(arguments.split('"').nth(1).unwrap_or_default());
                seen.opened += usize::from(opens);
                opens
            } else if WRITING.contains(&name) {
                // What it is stands behind the number of the descriptor; for copies, the second one is written to.
                let at = if name == "copy_file_range" { 2 } else { 0 };
                let to = arguments.split('<').nth(1 + at / 2).and_then(|rest| rest.split('>').next()).unwrap_or("?");
                let changes =
                    !is_device(to) && !["pipe:", "socket:", "anon_inode:"].iter().any(|kind| to.starts_with(kind));
                if changes {
                    // Where another thread's call came in between, only what was asked for stands here.
                    let (asked, written) = (call.strip_suffix(" <unfinished ...>"), call.rsplit_once("= "));
                    let count = asked.and_then(|asked| asked.rsplit_once(", ")).or(written);
                    seen.bytes += count.and_then(|(_, count)| count.parse().ok()).unwrap_or(0);
                }
                changes
            } else if CHANGING.contains(&name) {
                true
            } else {
                continue;
            };
            seen.calls += 1;
            if changes {
                seen.changes.push(line.to_owned());
            }
        }
        seen
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.opened += other.opened;
        self.bytes += other.bytes;
        self.changes.extend(other.changes.iter().cloned());
    }
}

/// Terminals and the like are no files; what lies in shared memory is one, and temporary files may.
fn is_device(path: &str) -> bool {
    path.starts_with("/dev/") && !path.starts_with("/dev/shm/")
}
