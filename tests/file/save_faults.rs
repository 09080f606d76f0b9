//! Saving under faults: the program is killed at every system call of a save, and every call of it fails once.
//!
//! Needs `strace`, on Linux. A sample runs by default; all of it with `cargo test _faults -- --ignored`.

#![allow(clippy::disallowed_methods, reason = "a test makes its own files")]

use std::ffi::OsString;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::PathBuf;

use crate::kit::CONTOSO;
use crate::kit::faults::{Call, ERRORS, Program};

/// A command that saves.
struct Saving {
    words: &'static [&'static str],
    /// Whether it makes the file instead of changing one.
    makes: bool,
    /// What was done before, which it takes back.
    before: &'static [&'static str],
}

const SAVES: [Saving; 8] = [
    Saving { words: &["set", "adele", "email", "adele.vance@contoso.example"], makes: false, before: &[] },
    Saving { words: &["add", "person", "name=Bob Kelly"], makes: false, before: &[] },
    Saving { words: &["remove", "megan", "--with-references", "--yes"], makes: false, before: &[] },
    Saving {
        words: &["add", "key", "--to", "office-2019", "kind=mak", "--key-from", "../key.txt"],
        makes: false,
        before: &[],
    },
    Saving { words: &["key", "office-mak-spare", "--print"], makes: false, before: &[] },
    Saving {
        words: &["init", "--name", "Contoso", "--offer", "action-pack", "--purchased", "2021-03-01"],
        makes: true,
        before: &[],
    },
    Saving { words: &["undo"], makes: false, before: &["set", "adele", "email", "adele.vance@contoso.example"] },
    // Only one is kept, and its name begins with the year.
    Saving { words: &["restore", "2", "--yes"], makes: false, before: &["add", "person", "name=Bob Kelly"] },
];

/// A folder with a state file in it, and beside it the key that one command reads.
struct Place {
    root: tempfile::TempDir,
    /// What the file says before the save.
    old: Option<Vec<u8>>,
}

impl Place {
    fn new(saving: &Saving) -> Self {
        let mut place = Self { root: tempfile::tempdir().unwrap(), old: None };
        std::fs::create_dir(place.folder()).unwrap();
        std::fs::write(place.root.path().join("key.txt"), "BCDFG-HJKMN-PQRTV-WXY23-46789").unwrap();
        if !saving.makes {
            std::fs::write(place.file(), CONTOSO).unwrap();
            std::fs::set_permissions(place.file(), std::fs::Permissions::from_mode(0o600)).unwrap();
        }
        if !saving.before.is_empty() {
            let before = Saving { words: saving.before, makes: false, before: &[] };
            assert!(place.program(&before).run().status.success(), "{:?}", saving.before);
        }
        place.old = place.bytes();
        place
    }

    fn folder(&self) -> PathBuf {
        self.root.path().join("work")
    }

    fn file(&self) -> PathBuf {
        self.folder().join("benefits.toml")
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        std::fs::read(self.file()).ok()
    }

    /// The command as a program that can be broken.
    fn program(&self, saving: &Saving) -> Program {
        let mut words: Vec<OsString> = vec![env!("CARGO_BIN_EXE_mpn").into(), "--file".into(), self.file().into()];
        words.extend(["--clock", "2021-03-01"].iter().chain(saving.words).map(OsString::from));
        Program { words, variables: Vec::new(), folder: self.folder() }
    }

    /// Whatever is in the folder is for its owner only.
    fn nobody_else_reads(&self, what: &str) {
        for entry in std::fs::read_dir(self.folder()).unwrap() {
            let entry = entry.unwrap();
            let mode = entry.metadata().unwrap().mode();
            assert_eq!(mode & 0o077, 0, "{what}: {} can be read by others", entry.file_name().display());
        }
    }

    /// Beside the file are its journal and its versions, and nothing else.
    fn only_the_file(&self, what: &str) {
        let names: Vec<_> = std::fs::read_dir(self.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        let own = ["benefits.toml", "benefits.toml.log", "benefits.toml.versions"];
        assert!(names.iter().all(|name| own.iter().any(|own| name == own)), "{what}: {names:?}");
        assert!(names.iter().any(|name| name == "benefits.toml"), "{what}: {names:?}");
    }
}

/// The calls of a save, from the opening of the lock on, and the bytes that it leaves.
fn calls(saving: &Saving) -> (Vec<Call>, Vec<u8>) {
    let place = Place::new(saving);
    let (ran, calls) = place.program(saving).calls_from(".lock");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    place.only_the_file("a save that nothing happened to");
    assert!(calls.iter().any(|call| call.name == "fsync"), "the save was not seen: {calls:?}");
    (calls, place.bytes().unwrap())
}

/// Old or new, byte for byte; and the next run is as if nothing had been.
fn is_whole(place: &Place, saving: &Saving, new: &[u8], what: &str) {
    let bytes = place.bytes();
    match &bytes {
        None => assert!(saving.makes, "{what}: the file is gone"),
        Some(bytes) => {
            let old = place.old.as_ref() == Some(bytes);
            assert!(old || bytes == new, "{what}: neither old nor new, {} bytes", bytes.len());
        }
    }
    place.nobody_else_reads(what);
    if bytes.as_deref() == Some(new) {
        let list = Saving { words: &["list", "people"], makes: false, before: &[] };
        assert!(place.program(&list).run().status.success(), "{what}: the next run");
    } else {
        assert!(place.program(saving).run().status.success(), "{what}: the next run");
        assert_eq!(place.bytes().unwrap(), new, "{what}: the next run");
        place.only_the_file(what);
    }
}

fn killed(saving: &Saving, every: usize) -> usize {
    let (calls, new) = calls(saving);
    let tried: Vec<&Call> = calls.iter().step_by(every).collect();
    for call in &tried {
        let what = format!("{:?} killed at {:.120}", saving.words, call.line);
        let place = Place::new(saving);
        let ran = place.program(saving).killed_at(call);
        assert!(!ran.status.success(), "{what}: it was not killed");
        is_whole(&place, saving, &new, &what);
    }
    tried.len()
}

fn failing(saving: &Saving, every: usize) -> usize {
    let (calls, new) = calls(saving);
    let mut tried = 0;
    for call in calls.iter().filter(|call| call.writes() || call.name == "read").step_by(every) {
        for (error, _) in ERRORS {
            tried += 1;
            let what = format!("{:?} with {error} at {:.120}", saving.words, call.line);
            let place = Place::new(saving);
            let ran = place.program(saving).failing_at(call, error);
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
            let calls = place.program(&asked).log();
            assert_eq!(place.bytes(), before, "{:?}", asked.words);
            assert!(calls.contains("openat("), "{calls}");
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "rename", "unlink", "mkdir", "fsync"];
            for call in calls.lines().filter(|line| writes.iter().any(|word| line.contains(word))) {
                let device = call.contains("\"/dev/") && !call.contains("\"/dev/shm/");
                assert!(device, "{:?}: {call}", asked.words);
            }
        }
    }
}

#[test]
fn a_sample_of_the_calls_of_each_save_killed() {
    let tried: usize = SAVES.iter().map(|saving| killed(saving, 13)).sum();
    println!("{tried} kills");
}

#[test]
fn a_sample_of_the_calls_of_each_save_failing() {
    let tried: usize = SAVES.iter().map(|saving| failing(saving, 17)).sum();
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
