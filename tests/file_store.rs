//! Saving: what it refuses, what it keeps of the file, and that writers do not lose each other's work.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may")]

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use mpn_benefits::clock::Clock;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::file::{FileError, Permit, SaveError, Step, Store};

const TEXT: &str = "format = 1\nrules = \"mpn-2021\"\n";

fn permit() -> Permit {
    let today = parse_iso("2021-03-01").unwrap();
    Clock::Rehearsal(today).permit(today).unwrap()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn file(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("benefits.toml");
    std::fs::File::create(&path).and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes())).unwrap();
    path
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().mode() & 0o7777
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn only_today_may_be_written() {
    let today = parse_iso("2021-03-01").unwrap();
    let clock = Clock::Rehearsal(today);
    assert!(clock.permit(today).is_some());
    for other in ["2021-02-28", "2021-03-02", "2022-03-01"] {
        assert!(clock.permit(parse_iso(other).unwrap()).is_none(), "{other}");
    }
}

#[test]
fn the_very_bytes() {
    for text in ["\u{feff}format = 1\r\nrules = \"mpn-2021\"\r\n", "format = 1\nrules = \"mpn-2021\" # no end"] {
        let folder = folder();
        let path = file(folder.path(), text);
        let (mut store, loaded) = Store::open(&path).unwrap();
        assert!(loaded.is_clean());
        assert_eq!(&**store.text(), text);
        let new: Arc<str> = format!("{text}\r\n# more").into();
        store.save(&new, permit()).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), &*new);
        assert_eq!(store.text(), &new);
        assert_eq!(names(folder.path()), ["benefits.toml"]);
    }
}

#[test]
fn what_is_there_already_is_not_written() {
    let folder = folder();
    let path = file(folder.path(), TEXT);
    let before = path.metadata().unwrap();
    let (mut store, _) = Store::open(&path).unwrap();
    store.save(&Arc::from(TEXT), permit()).unwrap();
    let after = path.metadata().unwrap();
    assert_eq!((before.ino(), before.mtime_nsec()), (after.ino(), after.mtime_nsec()));
}

#[test]
fn a_file_that_changed_is_left_alone() {
    let folder = folder();
    let path = file(folder.path(), TEXT);
    let (mut store, _) = Store::open(&path).unwrap();
    for other in [format!("{TEXT}# theirs"), TEXT.replace('1', "2")] {
        file(folder.path(), &other);
        let saved = store.save(&Arc::from(format!("{TEXT}# ours")), permit());
        assert!(matches!(saved, Err(SaveError::Changed)), "{saved:?}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), other);
    }
    std::fs::remove_file(&path).unwrap();
    let saved = store.save(&Arc::from(format!("{TEXT}# ours")), permit());
    assert!(matches!(saved, Err(SaveError::Vanished)), "{saved:?}");
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn a_file_with_faults_is_left_alone() {
    for text in
        ["format = 1\n", "format = 1\nrules = \"mpn-2021\"\n[[person]]\nid = \"x\"\n", "format = 9\nrules = \"x\"\n"]
    {
        let folder = folder();
        let path = file(folder.path(), text);
        let (mut store, _) = Store::open(&path).unwrap();
        let saved = store.save(&Arc::from(TEXT), permit());
        assert!(matches!(saved, Err(SaveError::NotClean)), "{saved:?}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
    let folder = folder();
    let path = folder.path().join("benefits.toml");
    std::fs::File::create(&path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, b"format = 1 # \xff\n"))
        .unwrap();
    let (mut store, _) = Store::open(&path).unwrap();
    assert!(matches!(store.save(&Arc::from(TEXT), permit()), Err(SaveError::NotClean)));
}

#[test]
fn modes() {
    for (before, after) in [(0o644, 0o600), (0o600, 0o600), (0o666, 0o600), (0o200 | 0o400, 0o600), (0o755, 0o600)] {
        let folder = folder();
        let path = file(folder.path(), TEXT);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(before)).unwrap();
        let (mut store, _) = Store::open(&path).unwrap();
        store.save(&Arc::from(format!("{TEXT}#")), permit()).unwrap();
        assert_eq!(mode(&path), after, "{before:o}");
    }
    // Nobody may write it: root neither.
    let folder = folder();
    let path = file(folder.path(), TEXT);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    let (mut store, _) = Store::open(&path).unwrap();
    assert!(matches!(store.save(&Arc::from(format!("{TEXT}#")), permit()), Err(SaveError::ReadOnly)));
    assert_eq!(mode(&path), 0o444);
}

#[test]
fn a_link_stays_a_link() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("real")).unwrap();
    let real = file(&folder.path().join("real"), TEXT);
    let link = folder.path().join("link.toml");
    symlink("real/benefits.toml", &link).unwrap();
    let (mut store, _) = Store::open(&link).unwrap();
    store.save(&Arc::from(format!("{TEXT}#")), permit()).unwrap();
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(std::fs::read_to_string(&real).unwrap(), format!("{TEXT}#"));
    assert_eq!(names(folder.path()), ["link.toml", "real"]);
    assert_eq!(names(&folder.path().join("real")), ["benefits.toml"]);
}

#[test]
fn a_lock_that_is_held() {
    let folder = folder();
    let path = file(folder.path(), TEXT);
    let lock = std::fs::File::create(folder.path().join("benefits.toml.lock")).unwrap();
    lock.lock().unwrap();
    let (store, _) = Store::open(&path).unwrap();
    let mut store = store.with_patience(Duration::from_millis(60));
    let text: Arc<str> = format!("{TEXT}#").into();
    assert!(matches!(store.save(&text, permit()), Err(SaveError::Busy)));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), TEXT);
    drop(lock);
    store.save(&text, permit()).unwrap();
    assert_eq!(names(folder.path()), ["benefits.toml"]);
}

#[test]
fn what_a_killed_save_left_is_cleared_away() {
    let folder = folder();
    let path = file(folder.path(), TEXT);
    let others = [".benefits.toml.mine", ".other.toml.XXXXXX.mpn-tmp", "benefits.toml.XXXXXX.mpn-tmp"];
    for name in others.into_iter().chain([".benefits.toml.AbCdEf.mpn-tmp", "benefits.toml.lock"]) {
        std::fs::File::create(folder.path().join(name)).unwrap();
    }
    let (mut store, _) = Store::open(&path).unwrap();
    store.save(&Arc::from(format!("{TEXT}#")), permit()).unwrap();
    let mut left: Vec<String> =
        others.iter().map(|name| (*name).to_owned()).chain(["benefits.toml".to_owned()]).collect();
    left.sort();
    assert_eq!(names(folder.path()), left, "only what is surely ours");
}

#[test]
fn a_new_file() {
    let folder = folder();
    let path = folder.path().join("a/b/benefits.toml");
    Store::create(&path, TEXT, permit()).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), TEXT);
    assert_eq!((mode(&path), mode(&folder.path().join("a/b"))), (0o600, 0o700));
    assert_eq!(names(&folder.path().join("a/b")), ["benefits.toml"]);
    assert!(matches!(Store::create(&path, "other", permit()), Err(SaveError::Exists)));
    let dangling = folder.path().join("dangling.toml");
    symlink("nowhere", &dangling).unwrap();
    assert!(matches!(Store::create(&dangling, TEXT, permit()), Err(SaveError::Exists)));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), TEXT);
    let blocked = path.join("below/benefits.toml");
    let made = Store::create(&blocked, TEXT, permit());
    assert!(matches!(made, Err(SaveError::Failed { step: Step::Folder, .. })), "{made:?}");
}

#[test]
fn what_cannot_be_read_is_said() {
    let folder = folder();
    assert!(matches!(Store::open(&folder.path().join("none.toml")), Err(FileError::Absent)));
    assert!(matches!(Store::open(folder.path()), Err(FileError::Directory)));
}

/// Eight writers, each adding its own lines; a save that finds the file changed starts over on what is there.
#[test]
fn writers_lose_nothing() {
    const WRITERS: usize = 8;
    const LINES: usize = 25;
    let folder = folder();
    let path = file(folder.path(), TEXT);
    std::thread::scope(|threads| {
        for writer in 0..WRITERS {
            let path = path.clone();
            threads.spawn(move || {
                for line in 0..LINES {
                    loop {
                        let (store, _) = Store::open(&path).unwrap();
                        let mut store = store.with_patience(Duration::from_mins(1));
                        let text: Arc<str> = format!("{}# {writer} {line}\n", store.text()).into();
                        match store.save(&text, permit()) {
                            Ok(()) => break,
                            Err(SaveError::Changed) => {}
                            Err(error) => panic!("{error:?}"),
                        }
                    }
                }
            });
        }
    });
    let text = std::fs::read_to_string(&path).unwrap();
    for writer in 0..WRITERS {
        for line in 0..LINES {
            assert_eq!(text.matches(&format!("# {writer} {line}\n")).count(), 1, "{writer} {line}");
        }
    }
    assert_eq!(names(folder.path()), ["benefits.toml"]);
}
