//! Saving under faults: the program is killed at every system call of a save, and every call of it fails once.
//!
//! Needs `strace`, on Linux. A sample runs by default; all of it with `cargo test --test save_faults -- --ignored`.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may")]

use std::collections::BTreeMap;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const CONTOSO: &str = include_str!("fixtures/contoso.toml");

/// A command that saves, and what is typed into it.
struct Saving {
    words: &'static [&'static str],
    typed: &'static str,
    /// Whether it makes the file instead of changing one.
    makes: bool,
}

const SAVES: [Saving; 6] = [
    Saving { words: &["set", "adele", "email", "adele.vance@contoso.example"], typed: "", makes: false },
    Saving { words: &["add", "person", "name=Bob Kelly"], typed: "", makes: false },
    Saving { words: &["remove", "adele", "--with-references", "--yes"], typed: "", makes: false },
    Saving {
        words: &["add", "key", "--to", "office-2019", "kind=mak"],
        typed: "BCDFG-HJKMN-PQRTV-WXY23-46789",
        makes: false,
    },
    Saving { words: &["key", "office-mak-spare", "--print"], typed: "", makes: false },
    Saving {
        words: &["init", "--name", "Contoso", "--offer", "action-pack", "--purchased", "2021-03-01"],
        typed: "",
        makes: true,
    },
];

/// A folder with a state file in it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new(saving: &Saving) -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        if !saving.makes {
            let path = place.file();
            std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/contoso.toml"), &path).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        }
        place
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("benefits.toml")
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        std::fs::read(self.file()).ok()
    }

    /// Runs the command with every right given away by the umask, under strace where options for it are given.
    fn run(&self, saving: &Saving, strace: &[String]) -> Output {
        let traced = if strace.is_empty() { "" } else { "strace \"$@\" " };
        let mpn = env!("CARGO_BIN_EXE_mpn");
        let words: Vec<String> = saving.words.iter().map(|word| format!("'{word}'")).collect();
        let file = self.file();
        let script = format!(
            "umask 000; exec {traced}'{mpn}' --file '{}' --clock 2021-03-01 {}",
            file.display(),
            words.join(" ")
        );
        let mut child = Command::new("sh")
            .args(["-c", &script, "sh"])
            .args(strace)
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", self.folder.path().join("none"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), saving.typed.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// Whatever is in the folder is for its owner only.
    fn nobody_else_reads(&self, what: &str) {
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let entry = entry.unwrap();
            let mode = entry.metadata().unwrap().mode();
            assert_eq!(mode & 0o077, 0, "{what}: {} can be read by others", entry.file_name().display());
        }
    }

    fn only_the_file(&self, what: &str) {
        let names: Vec<_> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["benefits.toml"], "{what}");
    }
}

/// A system call of a save: its name, and the how-manieth of that name it is in the run.
#[derive(Debug, Clone)]
struct Call {
    name: String,
    nth: usize,
    line: String,
}

/// The calls of a save, from the opening of the lock on, and the bytes that it leaves.
fn calls(saving: &Saving) -> (Vec<Call>, Vec<u8>) {
    let place = Place::new(saving);
    let log = tempfile::NamedTempFile::new().unwrap();
    let ran = place.run(saving, &["-o".to_owned(), log.path().display().to_string()]);
    assert!(
        ran.status.success(),
        "strace is needed here (apt-get install strace): {}",
        String::from_utf8_lossy(&ran.stderr)
    );
    place.only_the_file("a save that nothing happened to");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut calls = Vec::new();
    let mut begun = false;
    for line in std::fs::read_to_string(log.path()).unwrap().lines() {
        let Some((name, _)) = line.split_once('(') else { continue };
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            continue;
        }
        let nth = counts.entry(name.to_owned()).or_default();
        *nth += 1;
        begun |= line.contains(".lock");
        if begun && name != "exit_group" {
            calls.push(Call { name: name.to_owned(), nth: *nth, line: line.chars().take(120).collect() });
        }
    }
    assert!(calls.iter().any(|call| call.name == "fsync"), "the save was not seen: {calls:?}");
    (calls, place.bytes().unwrap())
}

/// Old or new, byte for byte; and the next run is as if nothing had been.
fn is_whole(place: &Place, saving: &Saving, new: &[u8], what: &str) {
    let bytes = place.bytes();
    match &bytes {
        None => assert!(saving.makes, "{what}: the file is gone"),
        Some(bytes) => {
            let old = !saving.makes && bytes == CONTOSO.as_bytes();
            assert!(old || bytes == new, "{what}: neither old nor new, {} bytes", bytes.len());
        }
    }
    place.nobody_else_reads(what);
    if bytes.as_deref() == Some(new) {
        let list = Saving { words: &["list", "people"], typed: "", makes: false };
        assert!(place.run(&list, &[]).status.success(), "{what}: the next run");
    } else {
        assert!(place.run(saving, &[]).status.success(), "{what}: the next run");
        assert_eq!(place.bytes().unwrap(), new, "{what}: the next run");
        place.only_the_file(what);
    }
}

fn killed(saving: &Saving, every: usize) -> usize {
    let (calls, new) = calls(saving);
    let tried: Vec<&Call> = calls.iter().step_by(every).collect();
    for call in &tried {
        let what = format!("{:?} killed at {}", saving.words, call.line);
        let place = Place::new(saving);
        let inject = format!("inject={}:signal=KILL:when={}", call.name, call.nth);
        let ran = place.run(saving, &["-o".to_owned(), "/dev/null".to_owned(), "-e".to_owned(), inject]);
        assert!(!ran.status.success(), "{what}: it was not killed");
        is_whole(&place, saving, &new, &what);
    }
    tried.len()
}

/// Errors that a disk, a quota or a mount may give at each call that can get them.
const ERRORS: [&str; 5] = ["ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT"];
const FALLIBLE: [&str; 14] = [
    "openat",
    "write",
    "fsync",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "fchmod",
    "fchown",
    "flock",
    "mkdir",
    "read",
];

fn failing(saving: &Saving, every: usize) -> usize {
    let (calls, new) = calls(saving);
    let mut tried = 0;
    for call in calls.iter().filter(|call| FALLIBLE.contains(&call.name.as_str())).step_by(every) {
        for error in ERRORS {
            tried += 1;
            let what = format!("{:?} with {error} at {}", saving.words, call.line);
            let place = Place::new(saving);
            let inject = format!("inject={}:error={error}:when={}", call.name, call.nth);
            let ran = place.run(saving, &["-o".to_owned(), "/dev/null".to_owned(), "-e".to_owned(), inject]);
            let said = String::from_utf8_lossy(&ran.stderr).into_owned();
            // Looking a key up goes on when its first view cannot be recorded.
            let looks = saving.words[0] == "key";
            assert!(matches!(ran.status.code(), Some(0 | 3)), "{what}: {:?} {said}", ran.status);
            assert!(!said.contains("panicked"), "{what}: {said}");
            let changed = place.bytes().is_some_and(|bytes| bytes == new);
            if ran.status.code() == Some(3) || (looks && !changed) {
                assert!(
                    said.contains("benefits.toml") || call.line.contains("write(1"),
                    "{what}: says no place: {said}"
                );
            }
            is_whole(&place, saving, &new, &what);
        }
    }
    tried
}

fn path_of(name: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|paths| std::env::split_paths(&paths).any(|path: PathBuf| Path::is_file(&path.join(name))))
}

#[test]
fn strace_is_there() {
    assert!(path_of("strace"), "these tests need strace: apt-get install strace");
}

/// On a what-if date, in a dry run and with `--read-only` no file is opened for writing.
#[test]
fn what_may_not_write_opens_nothing_for_writing() {
    for saving in &SAVES {
        for more in ["--dry-run", "--today=2021-03-01", "--read-only"] {
            let looks = saving.words[0] == "key";
            if (looks && more == "--dry-run") || (saving.makes && more != "--dry-run") {
                continue;
            }
            let words: Vec<&'static str> = saving.words.iter().copied().chain([more]).collect();
            let asked = Saving { words: Vec::leak(words), ..*saving };
            let place = Place::new(&asked);
            let before = place.bytes();
            let log = tempfile::NamedTempFile::new().unwrap();
            place.run(&asked, &["-f".to_owned(), "-o".to_owned(), log.path().display().to_string()]);
            assert_eq!(place.bytes(), before, "{:?}", asked.words);
            let calls = std::fs::read_to_string(log.path()).unwrap();
            assert!(calls.contains("openat("), "{calls}");
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "rename", "unlink", "mkdir", "fsync"];
            for call in calls.lines().filter(|line| writes.iter().any(|word| line.contains(word))) {
                assert!(call.contains("\"/dev/"), "{:?}: {call}", asked.words);
            }
        }
    }
}

#[test]
fn a_sample_of_the_calls_of_each_save_killed() {
    let tried: usize = SAVES.iter().map(|saving| killed(saving, 4)).sum();
    println!("{tried} kills");
}

#[test]
fn a_sample_of_the_calls_of_each_save_failing() {
    let tried: usize = SAVES.iter().map(|saving| failing(saving, 5)).sum();
    println!("{tried} failures");
}

#[test]
#[ignore = "all of it takes a minute or two"]
fn every_call_of_each_save_killed() {
    let tried: usize = SAVES.iter().map(|saving| killed(saving, 1)).sum();
    println!("{tried} kills");
}

#[test]
#[ignore = "all of it takes some minutes"]
fn every_call_of_each_save_failing() {
    let tried: usize = SAVES.iter().map(|saving| failing(saving, 1)).sum();
    println!("{tried} failures");
}
