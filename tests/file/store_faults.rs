//! A save that is killed before any of its system calls, or in which any of them fails: the file holds the old text or
//! the new one, nobody else can read what is left, and the next save goes well. Every fifth call and all that matter are
//! broken here; all of them with `cargo test _faults -- --ignored`.

#![allow(clippy::print_stdout, reason = "a test may")]
#![expect(clippy::disallowed_methods, reason = "a test makes its own files")]

use std::ffi::OsString;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use crate::kit::CONTOSO;
use crate::kit::faults::{Call, ERRORS, PATIENCE, Program};
use mpn_benefits::clock::Clock;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::file::{Folders, Permit, SaveError, Store};
use mpn_benefits::run::Run;
use mpn_benefits::text::Text;

/// Names the file that the child saves.
const FILE: &str = "MPN_TEST_SAVES";
/// Says that the child saves the text that the file has already.
const SAME: &str = "MPN_TEST_SAVES_THE_SAME";

fn permit() -> Permit {
    let day = parse_iso("2021-03-01").unwrap();
    Run::on(Clock::Rehearsal(day)).permit().unwrap()
}

fn new_text() -> String {
    format!("{CONTOSO}# changed\n")
}

/// No test but the program that the others break: saves, says how it went and what the file has then, and saves again.
#[test]
#[ignore = "the others start it"]
fn child_saves() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let same = std::env::var_os(SAME).is_some();
    crate::kit::faults::mark();
    let (store, loaded) = Store::open(&path).unwrap();
    assert!(loaded.is_clean());
    let mut store = store.with_patience(Duration::from_mins(1));
    let text = if same { Arc::clone(store.text()) } else { Arc::from(new_text()) };
    for _ in 0..2 {
        match store.save(&text, permit()) {
            Ok(()) => println!("\nSAID saved"),
            Err(error) => println!("\nSAID {}", Text::english().save_error("state.toml", &error)),
        }
        let says = std::fs::read(&path).unwrap();
        let known = [(new_text(), "new"), (CONTOSO.to_owned(), "old")];
        let known = known.into_iter().find(|(text, _)| text.as_bytes() == says).map_or("other", |(_, word)| word);
        println!("HAS {known}");
    }
}

/// One save to be broken.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Scene {
    /// A file of the user's own.
    Plain,
    /// A link to a file of another owner and with odd rights, and what a killed save left beside it.
    Odd,
    /// A file for a group, with an access list where the disk has those.
    Shared,
    /// `mpn init`: a new file in the program's own folder, which is not there yet.
    New,
}

/// A folder in which a scene plays, made anew for every run.
struct Stage {
    scene: Scene,
    folder: tempfile::TempDir,
}

impl Stage {
    fn new(scene: Scene) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stage = Self { scene, folder };
        if scene == Scene::New {
            return stage;
        }
        std::fs::create_dir(stage.home()).unwrap();
        std::fs::write(stage.file(), CONTOSO).unwrap();
        set_mode(&stage.file(), if scene == Scene::Shared { SHARED } else { 0o600 });
        if scene == Scene::Shared {
            // Only an administrator may; without it the file is for a group of the user's own.
            let _ = std::os::unix::fs::chown(stage.file(), None, Some(12_346));
            let mut list = Command::new("setfacl");
            list.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).args(["-m", "u:12345:r"]);
            let _ = list.arg(stage.file()).status();
        }
        if scene == Scene::Odd {
            symlink("home/state.toml", stage.folder.path().join("link.toml")).unwrap();
            // Only an administrator can give a file away, and not every one can read a file that its owner cannot.
            if std::os::unix::fs::chown(stage.file(), Some(12_345), Some(12_346)).is_ok() {
                set_mode(&stage.file(), 0o200);
                if std::fs::File::open(stage.file()).is_err() {
                    set_mode(&stage.file(), 0o600);
                }
            }
            for name in [".state.toml.abc123.mpn-tmp", "state.toml.lock"] {
                std::fs::write(stage.home().join(name), "").unwrap();
                set_mode(&stage.home().join(name), 0o600);
                let _ = std::os::unix::fs::chown(stage.home().join(name), Some(12_345), Some(12_346));
            }
        }
        stage
    }

    /// The folder of the file.
    fn home(&self) -> PathBuf {
        self.folder.path().join(if self.scene == Scene::New { "mpn-benefits" } else { "home" })
    }

    /// The file itself.
    fn file(&self) -> PathBuf {
        self.home().join(self.name())
    }

    fn name(&self) -> &'static str {
        if self.scene == Scene::New { "benefits.toml" } else { "state.toml" }
    }

    fn program(&self) -> Program {
        let folder = self.folder.path().to_owned();
        if self.scene == Scene::New {
            let words = std::iter::once(env!("CARGO_BIN_EXE_mpn")).chain(INIT).map(OsString::from).collect();
            return Program { words, variables: vec![("XDG_DATA_HOME", folder.clone().into_os_string())], folder };
        }
        let file = if self.scene == Scene::Odd { folder.join("link.toml") } else { self.file() };
        let mut program = Program::test(module_path!(), "child_saves", folder);
        program.variables.push((FILE, file.into_os_string()));
        program
    }

    /// What the file may say: the text before, where there was one, and the text after.
    fn texts(&self) -> (Option<String>, String) {
        match self.scene {
            Scene::New => (None, made_by_init().to_owned()),
            Scene::Plain | Scene::Odd | Scene::Shared => (Some(CONTOSO.to_owned()), new_text()),
        }
    }

    /// What must hold after every run, however it ended; `what` tells of it.
    fn judge(&self, what: &str) {
        let (before, after) = self.texts();
        let says = std::fs::read_to_string(self.file()).ok();
        assert!(says == before || says.as_deref() == Some(&*after), "{what}: mixed: {says:?}");
        for entry in std::fs::read_dir(self.home()).into_iter().flatten() {
            let path = entry.unwrap().path();
            let mode = path.symlink_metadata().unwrap().permissions().mode();
            let others = if self.scene == Scene::Shared { SHARED & 0o077 } else { 0 };
            assert_eq!(mode & 0o077 & !others, 0, "{what}: others may use {}: {mode:o}", path.display());
            let is_half = path.metadata().is_ok_and(|found| (1..CONTOSO.len() as u64).contains(&found.len()));
            let is_open = mode & 0o077 != 0;
            assert!(!(is_half && is_open), "{what}: {mode:o} while it is written");
        }
        // The next one, without a hand to help it.
        if says.is_none() {
            match Store::create(&self.file(), made_by_init(), Folders::Make, permit()) {
                Ok(_) => {}
                Err(error) => panic!("{what}: cannot be made then: {error:?}"),
            }
        }
        let (mut store, loaded) = Store::open(&self.file()).unwrap();
        assert!(loaded.is_clean(), "{what}: {:?}", loaded.problems);
        let next: Arc<str> = Arc::from(format!("{}# the next\n", store.text()));
        store.save(&next, permit()).unwrap_or_else(|error| panic!("{what}: cannot be saved then: {error:?}"));
        assert_eq!(std::fs::read(self.file()).unwrap(), next.as_bytes(), "{what}");
        let left: Vec<_> = std::fs::read_dir(self.home()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        // What was done is on record beside it.
        let own = [self.name().to_owned(), format!("{}.log", self.name())];
        assert!(left.iter().all(|name| own.iter().any(|own| name == own.as_str())), "{what}: {left:?} is left");
        assert!(left.iter().any(|name| name == self.name()), "{what}: {left:?}");
        let mode = self.file().symlink_metadata().unwrap().permissions().mode();
        if self.scene == Scene::Shared {
            assert_eq!(mode & 0o777, SHARED, "{what}: {mode:o}");
        } else {
            assert_eq!(mode & 0o177, 0, "{what}: {mode:o}");
        }
    }
}

/// The mode of a file for a group; a group with an access list has the most that the list gives anybody.
const SHARED: u32 = 0o664;

/// Makes a file of one's own.
const INIT: [&str; 7] = ["init", "--name", "Contoso", "--offer", "action-pack", "--purchased", "2021-03-01"];

/// The text of that file.
fn made_by_init() -> &'static str {
    static MADE: OnceLock<String> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut init = Command::new(env!("CARGO_BIN_EXE_mpn"));
        let ran = init.env_clear().env("XDG_DATA_HOME", "/nowhere").args(INIT).arg("--dry-run").output().unwrap();
        assert!(ran.status.success(), "{ran:?}");
        String::from_utf8(ran.stdout).unwrap()
    })
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// The calls of a scene, which goes well when nothing is broken; and those of them that are broken when not all are.
fn calls(scene: Scene, all: bool) -> Vec<Call> {
    let stage = Stage::new(scene);
    let first = match scene {
        Scene::New => "mpn-benefits\", 0700",
        Scene::Shared => ".mpn-tmp\"",
        Scene::Plain | Scene::Odd => "state.toml.lock\"",
    };
    let calls = stage.program().calls(first, &format!("{}.lock", stage.name()));
    assert_eq!(std::fs::read_to_string(stage.file()).unwrap(), stage.texts().1, "{scene:?}");
    stage.judge("unbroken");
    // What a save cannot do without: if the log lacked one, the rest would prove little.
    for name in ["flock", "write", "fsync", "rename", "unlink"] {
        assert!(calls.iter().any(|call| call.name.starts_with(name)), "{scene:?}: no {name} in {calls:#?}");
    }
    let picked = calls.into_iter().enumerate().filter(|(at, call)| all || at % 5 == 0 || call.is_decisive());
    picked.map(|(_, call)| call).collect()
}

fn kill(scene: Scene, all: bool) {
    let (mut old, mut new) = (0, 0);
    let calls = calls(scene, all);
    for call in &calls {
        let stage = Stage::new(scene);
        let what = format!("{scene:?} killed at {} {}: {}", call.name, call.nth, call.line);
        let output = stage.program().killed_at(call);
        assert!(!output.status.success(), "{what}: it lived: {output:?}");
        let says = std::fs::read_to_string(stage.file()).ok();
        *(if says.as_deref() == Some(&*stage.texts().1) { &mut new } else { &mut old }) += 1;
        stage.judge(&what);
    }
    // Both happened: the calls were those of a save, not of what comes before or after it.
    assert!(old > 3 && new > 1, "{scene:?}: {old} old, {new} new of {}", calls.len());
    println!("{scene:?}: {} kills, {old} left the old text, {new} the new one", calls.len());
}

fn fail(scene: Scene, all: bool) {
    let calls: Vec<Call> = calls(scene, true).into_iter().filter(Call::writes).collect();
    let mut refused = 0;
    for (at, call) in calls.iter().enumerate() {
        for (number, (error, meaning)) in ERRORS.iter().enumerate() {
            if !all && number != at % ERRORS.len() {
                continue;
            }
            let stage = Stage::new(scene);
            let what = format!("{scene:?} with {error} of {} {}: {}", call.name, call.nth, call.line);
            let output = stage.program().failing_at(call, error);
            let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
            assert!(!said.contains("panicked") && !said.contains(".mpn-tmp"), "{what}: {said}");
            refused += usize::from(if scene == Scene::New {
                failed_to_create(&stage, call, &output, meaning, &what)
            } else {
                assert!(output.status.success(), "{what}: {said}");
                failed_to_save(call, &said, meaning, &what)
            });
            stage.judge(&what);
        }
    }
    assert!(refused >= 6, "{scene:?}: only {refused} of {} refused", calls.len());
}

/// Whether it only opens a lock that is there: one that may not be written is opened for reading, and tried again.
fn opens_lock(call: &Call) -> bool {
    call.line.contains(".lock\"") && !call.line.contains("O_CREAT")
}

/// Whether the save was refused; either way it says what is so, and the second try goes well.
fn failed_to_save(call: &Call, said: &str, meaning: &str, what: &str) -> bool {
    let words = |beginning: &str| said.lines().filter_map(|line| line.strip_prefix(beginning)).collect::<Vec<_>>();
    let ([first, second], [then, _]) = (&words("SAID ")[..], &words("HAS ")[..]) else {
        panic!("{what}: {said}");
    };
    assert_eq!(*second, "saved", "{what}: the change is not kept: {said}");
    assert_ne!(*then, "other", "{what}: mixed");
    if *first == "saved" {
        assert!(!call.is_promised() || opens_lock(call), "{what}: nobody was told");
        assert_eq!(*then, "new", "{what}");
        return false;
    }
    // What may not be kept is no failure: it is told, once.
    let told = (call.name.starts_with("fchown") || call.name == "fsetxattr") && first.contains("is not saved yet");
    assert!((first.contains(meaning) || told) && first.contains("save again"), "{what}: {first}");
    assert_eq!(*then == "new", first.contains("is saved, but"), "{what}: {first}");
    true
}

/// Whether the new file was refused; it says so, and leaves none then.
fn failed_to_create(stage: &Stage, call: &Call, output: &std::process::Output, meaning: &str, what: &str) -> bool {
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        // What could not be put on record hinders nothing, and is told.
        assert!(!call.is_promised() || said.contains("benefits.toml.log"), "{what}: nobody was told: {said}");
        assert!(stage.file().exists(), "{what}");
        return false;
    }
    assert_eq!(output.status.code(), Some(3), "{what}: {said}");
    assert!(said.contains(meaning) && said.contains("mpn-benefits/benefits.toml"), "{what}: {said}");
    assert_eq!(stage.file().exists(), said.contains("is written, but"), "{what}: {said}");
    true
}

#[test]
fn killed_at_calls_of_a_save() {
    kill(Scene::Plain, false);
}

#[test]
fn killed_at_calls_of_a_save_through_a_link() {
    kill(Scene::Odd, false);
}

#[test]
fn killed_at_calls_that_make_a_new_file() {
    kill(Scene::New, false);
}

#[test]
fn failing_calls_of_a_save() {
    fail(Scene::Plain, false);
}

#[test]
fn failing_calls_of_a_save_through_a_link() {
    fail(Scene::Odd, false);
}

#[test]
fn killed_at_calls_of_a_save_of_a_group() {
    kill(Scene::Shared, false);
}

#[test]
fn failing_calls_of_a_save_of_a_group() {
    fail(Scene::Shared, false);
}

#[test]
fn failing_calls_that_make_a_new_file() {
    fail(Scene::New, false);
}

#[test]
#[ignore = "a minute or more: every call, every error"]
fn every_call_of_every_save() {
    for scene in [Scene::Plain, Scene::Odd, Scene::Shared, Scene::New] {
        kill(scene, true);
        fail(scene, true);
    }
}

/// The order of the steps, which no kill can tell as long as the machine keeps running: the text is on the disk before
/// its name is, and the name before the lock goes. Whatever is made is made new, for its owner only.
#[test]
fn the_steps_of_a_save_are_in_order() {
    for scene in [Scene::Plain, Scene::New] {
        let calls = calls(scene, true);
        let mut at = 0;
        for (name, word) in [
            ("openat", ".toml.lock\", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600"),
            ("flock", "LOCK_EX|LOCK_NB"),
            ("openat", if scene == Scene::New { "O_DIRECTORY" } else { "state.toml\", O_RDONLY" }),
            ("openat", ".mpn-tmp\", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600"),
            ("write", ""),
            ("fsync", ""),
            ("rename", if scene == Scene::New { "benefits.toml\"" } else { "state.toml\"" }),
            ("openat", if scene == Scene::New { "/mpn-benefits\", O_RDONLY" } else { "/home\", O_RDONLY" }),
            ("fsync", ""),
            ("unlink", ".toml.lock"),
        ] {
            let found = calls[at..].iter().position(|call| call.name.starts_with(name) && call.line.contains(word));
            at += found.unwrap_or_else(|| panic!("{scene:?}: no {name} {word} after {at} in {calls:#?}")) + 1;
        }
        for call in calls.iter().filter(|call| call.line.contains("O_CREAT")) {
            assert!(call.line.contains("O_EXCL") && call.line.contains(", 0600)"), "{scene:?}: {}", call.line);
        }
    }
}

/// An editor takes no lock. What it writes while the new text is on its slow way to the disk is not written over.
#[test]
fn an_editor_that_saves_in_the_middle_of_a_save_wins() {
    let slow = calls(Scene::Plain, true).into_iter().find(|call| call.name == "fsync").unwrap();
    for _ in 0..20 {
        let stage = Stage::new(Scene::Plain);
        let under_way = || {
            let entries = std::fs::read_dir(stage.home()).unwrap();
            entries.flatten().any(|entry| entry.file_name().to_string_lossy().ends_with(".mpn-tmp"))
        };
        let theirs = CONTOSO.replace("Contoso", "Fabriko");
        let log = tempfile::NamedTempFile::new().unwrap();
        let (met, output) = std::thread::scope(|threads| {
            let saver = threads.spawn(|| stage.program().late_at(&slow, 2, log.path()));
            while !under_way() && !saver.is_finished() {
                std::thread::sleep(Duration::from_millis(5));
            }
            let edited = stage.folder.path().join("edited.toml");
            std::fs::write(&edited, &theirs).unwrap();
            set_mode(&edited, 0o600);
            std::fs::rename(&edited, stage.file()).unwrap();
            // Still under way after that: the two met. Otherwise this machine was too busy; once more.
            let met = under_way();
            (met, saver.join().unwrap())
        });
        if !met {
            continue;
        }
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(said.matches("changed by another program").count(), 2, "{said}");
        assert_eq!(std::fs::read_to_string(stage.file()).unwrap(), theirs);
        assert_eq!(std::fs::read_dir(stage.home()).unwrap().count(), 1);
        return;
    }
    panic!("the editor never met the save");
}

/// The file that is locked at last may be one that its last holder removed, while a third one made and locked another.
#[test]
fn a_lock_whose_name_is_gone_locks_nobody_out_and_so_is_none() {
    let slow = calls(Scene::Plain, true).into_iter().find(|call| call.line.contains("LOCK_EX")).unwrap();
    for _ in 0..20 {
        let stage = Stage::new(Scene::Plain);
        let path = stage.home().join("state.toml.lock");
        let says = || std::fs::read_to_string(stage.file()).unwrap();
        let log = tempfile::NamedTempFile::new().unwrap();
        let met = std::thread::scope(|threads| {
            let saver = threads.spawn(|| stage.program().late_at(&slow, 2, log.path()));
            while !path.exists() && !saver.is_finished() {
                std::thread::sleep(Duration::from_millis(5));
            }
            if std::fs::remove_file(&path).is_err() {
                return false;
            }
            let lock = std::fs::File::create_new(&path).unwrap();
            set_mode(&path, 0o600);
            let met = lock.try_lock().is_ok() && says() == CONTOSO;
            // Until it has asked for that one too, and was not given it.
            let refused = || std::fs::read_to_string(log.path()).unwrap().contains("EAGAIN");
            let end = Instant::now() + PATIENCE;
            while !refused() && !saver.is_finished() {
                assert!(Instant::now() < end, "it never asked for the other lock");
                assert!(!met || says() == CONTOSO, "two hold the lock at once");
                std::thread::sleep(Duration::from_millis(5));
            }
            assert!(!met || says() == CONTOSO, "two hold the lock at once");
            std::fs::remove_file(&path).unwrap();
            drop(lock);
            assert!(saver.join().unwrap().status.success());
            met
        });
        if met {
            assert_eq!(says(), new_text());
            stage.judge("after another lock");
            return;
        }
    }
    panic!("the two never met");
}

/// Saving again what may not outlive a loss of power is no empty promise: the folder is written through then.
#[test]
fn a_folder_that_was_not_written_through_is_not_forgotten() {
    let folder = calls(Scene::Plain, true).into_iter().rfind(|call| call.name == "fsync").unwrap();
    let stage = Stage::new(Scene::Plain);
    let said = String::from_utf8(stage.program().failing_from(&folder, "EIO").stdout).unwrap();
    assert_eq!(said.matches("SAID state.toml is saved, but").count(), 2, "{said}");
    stage.judge("the folder");
}

/// A file system that cannot rename without clobbering: the new file gets its name as a second one.
#[test]
fn a_new_file_where_names_cannot_be_taken_at_once() {
    let calls = calls(Scene::New, true);
    let rename = calls.iter().find(|call| call.name == "renameat2").unwrap();
    for error in ["EINVAL", "ENOSYS"] {
        let stage = Stage::new(Scene::New);
        let output = stage.program().failing_at(rename, error);
        assert!(output.status.success(), "{error}: {output:?}");
        assert_eq!(std::fs::read_to_string(stage.file()).unwrap(), made_by_init());
        let names = std::fs::read_dir(stage.home()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        assert_eq!(names, ["benefits.toml", "benefits.toml.log"], "{error}");
        stage.judge(error);
    }
}

/// A text that is not changed opens nothing for writing.
#[test]
fn an_unchanged_text_is_not_written() {
    let stage = Stage::new(Scene::Plain);
    let mut program = stage.program();
    program.variables.push((SAME, "1".into()));
    let log = program.log();
    let home = stage.home().display().to_string();
    let touching: Vec<&str> = log.lines().filter(|line| line.contains(&home)).collect();
    assert!(touching.iter().any(|line| line.contains("O_RDONLY")), "the log has no reading:\n{log}");
    for line in touching {
        let name = line.split_whitespace().nth(1).and_then(|call| call.split('(').next()).unwrap_or("");
        assert!(!["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|flag| line.contains(flag)), "{line}");
        assert!(!["unlink", "rename", "mkdir", "link", "chmod"].contains(&name), "{line}");
    }
    stage.judge("unchanged");
}

/// The lock dies with its holder: a killed save keeps nobody waiting.
#[test]
fn a_killed_save_locks_nobody_out() {
    let after_lock = calls(Scene::Plain, true).into_iter().find(|call| call.name == "fsync").unwrap();
    let stage = Stage::new(Scene::Plain);
    stage.program().killed_at(&after_lock);
    let names = std::fs::read_dir(stage.home()).unwrap().count();
    assert_eq!(names, 3, "the file, the lock and the temporary file");
    let mut hurried = Store::open(&stage.file()).unwrap().0.with_patience(Duration::ZERO);
    match hurried.save(&Arc::from(new_text()), permit()) {
        Ok(()) => {}
        Err(SaveError::Busy) => panic!("the dead hold the lock"),
        Err(error) => panic!("{error:?}"),
    }
    stage.judge("after a killed save");
}
