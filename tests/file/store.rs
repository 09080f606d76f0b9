//! Saving a state file: what is refused, what is kept, what is left behind, and who may read it.

#![expect(clippy::disallowed_methods, reason = "a test makes its own files")]

use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use crate::kit::CONTOSO;
use mpn_benefits::clock::Clock;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::file::{Caveat, FileError, Folders, Permit, SaveError, SaveStep, Store};
use mpn_benefits::run::Run;
use mpn_benefits::text::Text;

fn permit() -> Permit {
    let day = parse_iso("2021-03-01").unwrap();
    Run::on(Clock::Rehearsal(day)).permit().unwrap()
}

/// A folder with one state file, `state.toml`.
struct Place {
    folder: tempfile::TempDir,
    file: PathBuf,
}

impl Place {
    fn new(bytes: impl AsRef<[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("state.toml");
        std::fs::write(&file, bytes).unwrap();
        set_mode(&file, 0o600);
        Self { folder, file }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self) -> Store {
        Store::open(&self.file).unwrap().0
    }

    fn says(&self) -> Vec<u8> {
        std::fs::read(&self.file).unwrap()
    }

    /// Everything in the folder.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// The sample with a comment more.
fn changed(mark: &str) -> Arc<str> {
    Arc::from(format!("{CONTOSO}# {mark}\n"))
}

/// A failed save says what is wrong in one sentence that names the file, and no key.
fn sentence(error: &SaveError) -> String {
    let text = Text::english();
    for said in [text.save_error("/a/state.toml", error), text.create_error("/a/state.toml", error)] {
        assert!(said.contains("/a/state.toml") && !said.contains('\n'), "{said}");
        assert!(!said.to_lowercase().contains("invalid") && !said.contains("00001"), "{said}");
    }
    text.save_error("/a/state.toml", error)
}

/// Any option against writing takes the permit away, and so does any other day than today.
#[test]
fn only_a_run_that_may_write_has_a_permit_and_only_on_its_own_day() {
    let day = |text| parse_iso(text).unwrap();
    let (today, other) = (day("2021-03-01"), day("2021-03-02"));
    let run = Run::on(Clock::Rehearsal(today));
    for what_if in [None, Some(today), Some(other)] {
        for (read_only, dry_run) in [(false, false), (true, false), (false, true), (true, true)] {
            let run = Run { read_only, dry_run, ..run.asked_for(what_if) };
            let may = what_if.is_none() && !read_only && !dry_run;
            assert_eq!((run.permit().is_some(), run.permit_on(today).is_some()), (may, may), "{run:?}");
            assert!(run.permit_on(other).is_none(), "{run:?}");
        }
    }
    assert!(Run::on(Clock::Live).permit().is_some());
    assert!(Run::on(Clock::Live).permit_on(today).is_none());
}

#[test]
fn a_saved_text_is_what_the_file_says_and_nothing_else_is_left() {
    let place = Place::new(CONTOSO);
    let mut store = place.open();
    assert_eq!(&**store.text(), CONTOSO);
    assert_eq!(store.path(), place.file);
    for mark in ["one", "two"] {
        store.save(&changed(mark), permit()).unwrap();
        assert_eq!(place.says(), changed(mark).as_bytes());
        assert_eq!(*store.text(), changed(mark));
        assert_eq!(place.names(), ["state.toml"]);
    }
    let shown = format!("{store:?}");
    assert!(shown.contains("state.toml") && !shown.contains("format"), "{shown}");
}

#[test]
fn every_byte_is_kept() {
    for text in [
        "\u{feff}format = 1\r\nrules = \"mpn-2021\"\r\n# no line end",
        "format = 1\r\nrules = \"mpn-2021\"\n\n\n",
        "format = 1\nrules = \"mpn-2021\" # été 東京",
    ] {
        let place = Place::new(text);
        let (mut store, loaded) = Store::open(&place.file).unwrap();
        assert_eq!(&**store.text(), text);
        assert_eq!(loaded, mpn_benefits::file::parse(text));
        let longer: Arc<str> = Arc::from(format!("{text}\r\n# \u{feff}more"));
        store.save(&longer, permit()).unwrap();
        assert_eq!(place.says(), longer.as_bytes());
        store.save(&Arc::from(text), permit()).unwrap();
        assert_eq!(place.says(), text.as_bytes());
    }
}

/// An equal text touches neither the file nor the folder, even where both could be written.
#[test]
fn an_unchanged_text_writes_nothing() {
    let place = Place::new(CONTOSO);
    let seen = |path: &Path| {
        let found = std::fs::metadata(path).unwrap();
        (found.ino(), found.mtime(), found.mtime_nsec(), found.ctime(), found.ctime_nsec())
    };
    let mut store = place.open();
    let before = (seen(&place.file), seen(place.folder.path()));
    store.save(&Arc::from(CONTOSO), permit()).unwrap();
    assert_eq!((seen(&place.file), seen(place.folder.path())), before);
    // What was saved is what is known.
    store.save(&changed("one"), permit()).unwrap();
    let before = (seen(&place.file), seen(place.folder.path()));
    store.save(&changed("one"), permit()).unwrap();
    assert_eq!((seen(&place.file), seen(place.folder.path())), before);
}

#[test]
fn what_another_program_wrote_is_never_written_over() {
    let place = Place::new(CONTOSO);
    let mut store = place.open();
    // In place, of the same length.
    let theirs = CONTOSO.replace("Contoso", "Fabriko");
    std::fs::write(&place.file, &theirs).unwrap();
    let error = store.save(&changed("mine"), permit()).unwrap_err();
    assert!(matches!(error, SaveError::Changed), "{error:?}");
    assert!(sentence(&error).contains("changed by another program"));
    assert_eq!((place.says(), place.names()), (theirs.into_bytes(), vec!["state.toml".to_owned()]));
    // Read again, it can be saved.
    store.reload().unwrap();
    store.save(&changed("mine"), permit()).unwrap();
    // A folder or a pipe in its place is a change too.
    std::fs::remove_file(&place.file).unwrap();
    std::fs::create_dir(&place.file).unwrap();
    assert!(matches!(store.save(&changed("two"), permit()), Err(SaveError::Changed)));
    assert!(matches!(store.reload(), Err(FileError::Directory)));
    assert_eq!(*store.text(), changed("mine"), "what could not be read is not forgotten");
    std::fs::remove_dir(&place.file).unwrap();
    let made = Command::new("mkfifo").arg(&place.file).status().unwrap();
    assert!(made.success());
    assert!(matches!(store.save(&changed("two"), permit()), Err(SaveError::Changed)));
    assert_eq!(place.names(), ["state.toml"]);
}

#[test]
fn a_file_that_went_away_is_not_made_again() {
    let place = Place::new(CONTOSO);
    let mut store = place.open();
    std::fs::rename(&place.file, place.path("away.toml")).unwrap();
    let error = store.save(&changed("mine"), permit()).unwrap_err();
    assert!(matches!(error, SaveError::Vanished), "{error:?}");
    assert!(sentence(&error).contains("put the file back"));
    assert_eq!(place.names(), ["away.toml"]);
    std::fs::rename(place.path("away.toml"), &place.file).unwrap();
    store.save(&changed("mine"), permit()).unwrap();
    assert_eq!(place.says(), changed("mine").as_bytes());
}

#[test]
fn a_faulty_file_is_never_written_over() {
    for bytes in [&b"format = 1\n"[..], b"format = 1\nrules = \"mpn-2021\"\n# \xff\n", b"\0\0", b"[[person"] {
        let place = Place::new(bytes);
        let (mut store, loaded) = Store::open(&place.file).unwrap();
        assert!(!loaded.is_clean());
        assert_eq!(store.text().as_bytes(), if bytes.contains(&0xff) { &b""[..] } else { bytes });
        for text in [changed("mine"), Arc::from(""), Arc::clone(store.text())] {
            let error = store.save(&text, permit()).unwrap_err();
            assert!(matches!(error, SaveError::NotClean), "{error:?}");
            assert!(sentence(&error).contains("repair"));
        }
        assert_eq!((place.says(), place.names()), (bytes.to_vec(), vec!["state.toml".to_owned()]));
        // Repaired and read again, it can be saved.
        std::fs::write(&place.file, CONTOSO).unwrap();
        assert!(store.reload().unwrap().is_clean());
        store.save(&changed("mine"), permit()).unwrap();
        // Broken and read again, it cannot.
        std::fs::write(&place.file, bytes).unwrap();
        store.reload().unwrap();
        assert!(matches!(store.save(&changed("two"), permit()), Err(SaveError::NotClean)));
    }
}

#[test]
fn a_link_stays_a_link() {
    let place = Place::new(CONTOSO);
    std::fs::create_dir(place.path("real")).unwrap();
    let real = place.path("real/state.toml");
    std::fs::rename(&place.file, &real).unwrap();
    symlink("real/state.toml", place.path("middle.toml")).unwrap();
    symlink("middle.toml", &place.file).unwrap();
    let mut store = place.open();
    // The lock lies beside the real file: whoever saves through another link waits for the same.
    let lock = std::fs::File::create(place.path("real/state.toml.lock")).unwrap();
    lock.lock().unwrap();
    let mut hurried = place.open().with_patience(Duration::ZERO);
    assert!(matches!(hurried.save(&changed("mine"), permit()), Err(SaveError::Busy)));
    drop(lock);
    store.save(&changed("mine"), permit()).unwrap();
    assert_eq!(std::fs::read(&real).unwrap(), changed("mine").as_bytes());
    assert_eq!(std::fs::read_link(&place.file).unwrap(), Path::new("middle.toml"));
    assert_eq!(std::fs::read_link(place.path("middle.toml")).unwrap(), Path::new("real/state.toml"));
    assert_eq!(place.names(), ["middle.toml", "real", "state.toml"]);
    assert_eq!(std::fs::read_dir(place.path("real")).unwrap().count(), 1);
    // A link to nowhere is a file that went away.
    std::fs::remove_file(&real).unwrap();
    assert!(matches!(store.save(&changed("two"), permit()), Err(SaveError::Vanished)));
    assert!(!real.exists());
}

/// Whoever could open the file still can, and nobody else.
#[test]
fn who_may_do_what_stays() {
    for kept in [0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o604, 0o700, 0o755, 0o1600] {
        let place = Place::new(CONTOSO);
        set_mode(&place.file, kept);
        let mut store = place.open();
        assert_eq!(store.caveats(), []);
        store.save(&changed("mine"), permit()).unwrap();
        assert_eq!(format!("{:o}", mode(&place.file)), format!("{kept:o}"));
        assert_eq!(place.names(), ["state.toml"]);
    }
}

/// Another name of the file goes on having the old text. That is told before, and once; whoever did not ask is refused,
/// once.
#[test]
fn another_name_is_told_once_before_it_is_parted() {
    let place = Place::new(CONTOSO);
    let other = place.path("other.toml");
    std::fs::hard_link(&place.file, &other).unwrap();
    let mut asked = place.open();
    assert_eq!((asked.caveats(), asked.caveats()), (vec![Caveat::OtherNames(1)], Vec::new()));
    let mut store = place.open();
    let error = store.save(&changed("mine"), permit()).unwrap_err();
    assert!(matches!(&error, SaveError::Unkept(caveats) if *caveats == [Caveat::OtherNames(1)]), "{error:?}");
    assert!(sentence(&error).contains("hard link") && sentence(&error).contains("save again"));
    assert_eq!((place.says(), place.names()), (CONTOSO.into(), vec!["other.toml".to_owned(), "state.toml".to_owned()]));
    asked.save(&changed("mine"), permit()).unwrap();
    assert_eq!(std::fs::read(&other).unwrap(), CONTOSO.as_bytes());
    // It has one name again.
    assert_eq!(asked.caveats(), []);
    store.reload().unwrap();
    store.save(&changed("two"), permit()).unwrap();
    assert_eq!(place.says(), changed("two").as_bytes());
}

/// Owner and group stay, where whoever saves may give files away.
#[test]
fn the_owner_stays_the_owner() {
    let place = Place::new(CONTOSO);
    if std::os::unix::fs::chown(&place.file, Some(12_345), Some(12_346)).is_err() {
        return; // Only an administrator can try this.
    }
    place.open().save(&changed("mine"), permit()).unwrap();
    let found = std::fs::metadata(&place.file).unwrap();
    assert_eq!((found.uid(), found.gid(), mode(&place.file)), (12_345, 12_346, 0o600));
    // The bits that a change of owner clears come after it.
    set_mode(&place.file, 0o6750);
    place.open().save(&changed("two"), permit()).unwrap();
    let found = std::fs::metadata(&place.file).unwrap();
    assert_eq!((found.uid(), found.gid(), mode(&place.file)), (12_345, 12_346, 0o6750));
}

/// Nor does an administrator write it, whom the system would let.
#[test]
fn a_write_protected_file_is_left_alone() {
    let place = Place::new(CONTOSO);
    let mut store = place.open();
    for protected in [0o400, 0o444] {
        set_mode(&place.file, protected);
        let error = store.save(&changed("mine"), permit()).unwrap_err();
        assert!(matches!(error, SaveError::ReadOnly), "{error:?}");
        assert!(sentence(&error).contains("chmod u+w"));
        assert_eq!((mode(&place.file), place.says()), (protected, CONTOSO.as_bytes().to_vec()));
    }
    set_mode(&place.file, 0o600);
    store.save(&changed("mine"), permit()).unwrap();
}

#[test]
fn a_held_lock_is_waited_for_and_then_respected() {
    let place = Place::new(CONTOSO);
    let path = place.path("state.toml.lock");
    let lock = std::fs::File::create(&path).unwrap();
    lock.lock().unwrap();
    let mut store = place.open().with_patience(Duration::from_millis(50));
    let error = store.save(&changed("mine"), permit()).unwrap_err();
    assert!(matches!(error, SaveError::Busy), "{error:?}");
    assert!(sentence(&error).contains("another program"));
    assert!(path.exists(), "the lock of another one stays");
    assert_eq!(place.says(), CONTOSO.as_bytes());
    // The lock of a save that was killed: the file is there, nobody holds it.
    drop(lock);
    store.save(&changed("mine"), permit()).unwrap();
    assert_eq!(place.names(), ["state.toml"]);
    // Let go while it is waited for, its file removed as a holder does it.
    let lock = std::fs::File::create(&path).unwrap();
    lock.lock().unwrap();
    let mut patient = store.with_patience(Duration::from_mins(1));
    let (begins, begun) = std::sync::mpsc::channel();
    let waiting = std::thread::spawn(move || {
        begins.send(std::fs::read_link("/proc/thread-self").ok()).unwrap();
        patient.save(&changed("two"), permit())
    });
    // Until it has lain down to wait, where the system tells that.
    if let Some(thread) = begun.recv().unwrap() {
        let status = Path::new("/proc").join(thread).join("status");
        let rests = || {
            let status = std::fs::read_to_string(&status).unwrap_or_default();
            let rests = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            rests.map_or(u64::MAX, |rests| rests.trim().parse().unwrap())
        };
        let before = rests();
        while rests() <= before && !waiting.is_finished() {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    assert!(!waiting.is_finished());
    std::fs::remove_file(&path).unwrap();
    drop(lock);
    waiting.join().unwrap().unwrap();
    assert_eq!((place.says(), place.names()), (changed("two").as_bytes().to_vec(), vec!["state.toml".to_owned()]));
}

/// What has the name of the lock but is none is neither followed, nor opened, nor removed.
#[test]
fn nothing_is_lost_that_has_the_name_of_the_lock() {
    let place = Place::new(CONTOSO);
    let path = place.path("state.toml.lock");
    let mut store = place.open();
    let refused = |store: &mut Store| match store.save(&changed("mine"), permit()) {
        Err(error @ SaveError::Failed { step: SaveStep::Lock, .. }) => {
            let said = sentence(&error);
            assert!(said.contains("state.toml.lock") && said.contains("something else"), "{said}");
        }
        other => panic!("{other:?}"),
    };
    symlink(place.path("elsewhere"), &path).unwrap();
    refused(&mut store);
    assert!(!place.path("elsewhere").exists());
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    refused(&mut store);
    std::fs::remove_dir(&path).unwrap();
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    refused(&mut store);
    std::fs::remove_file(&path).unwrap();
    // A file with a content is somebody's.
    std::fs::write(&path, "mine").unwrap();
    store.save(&changed("mine"), permit()).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
}

#[test]
fn what_killed_saves_left_is_removed_and_nothing_else() {
    let place = Place::new(CONTOSO);
    let kept = [
        ".other.toml.abc123.mpn-tmp",
        ".state.toml.abc12.mpn-tmp",
        ".state.toml.abc1234.mpn-tmp",
        ".state.toml.abc-23.mpn-tmp",
        ".state.toml.abc123.mpn-tmp~",
        "state.toml.abc123.mpn-tmp",
    ];
    for name in kept.iter().chain(&[".state.toml.abc123.mpn-tmp", ".state.toml.Z9z9Z9.mpn-tmp"]) {
        std::fs::write(place.path(name), "half a text").unwrap();
    }
    std::fs::create_dir(place.path(".state.toml.folder.mpn-tmp")).unwrap();
    symlink("state.toml", place.path(".state.toml.linked.mpn-tmp")).unwrap();
    // Not while another one may be using them.
    let lock = std::fs::File::create(place.path("state.toml.lock")).unwrap();
    lock.lock().unwrap();
    let mut store = place.open().with_patience(Duration::ZERO);
    assert!(matches!(store.save(&changed("mine"), permit()), Err(SaveError::Busy)));
    assert!(place.path(".state.toml.abc123.mpn-tmp").exists());
    drop(lock);
    store.save(&changed("mine"), permit()).unwrap();
    let mut expected: Vec<&str> = kept.to_vec();
    expected.extend([".state.toml.folder.mpn-tmp", ".state.toml.linked.mpn-tmp", "state.toml"]);
    expected.sort_unstable();
    assert_eq!(place.names(), expected);
}

/// What could not be read again is not written: nothing is touched.
#[test]
fn a_text_larger_than_any_state_file_is_refused() {
    let place = Place::new(CONTOSO);
    let mut store = place.open();
    let large: Arc<str> = Arc::from(String::from_utf8(vec![0; (256 << 20) + 1]).unwrap());
    for refused in [
        store.save(&large, permit()).unwrap_err(),
        Store::create(&place.path("new.toml"), &large, Folders::Refuse, permit()).unwrap_err(),
    ] {
        assert!(matches!(refused, SaveError::Failed { step: SaveStep::Write, .. }), "{refused:?}");
        assert!(sentence(&refused).contains("larger than a state file may be"));
    }
    assert_eq!((place.says(), place.names()), (CONTOSO.as_bytes().to_vec(), vec!["state.toml".to_owned()]));
}

/// The longest name that a file may have leaves no room for the lock's: said, and nothing is touched.
#[test]
fn a_name_too_long_for_a_lock_is_said() {
    let place = Place::new(CONTOSO);
    let path = place.path(&"n".repeat(252));
    std::fs::rename(&place.file, &path).unwrap();
    let mut store = Store::open(&path).unwrap().0;
    match store.save(&changed("mine"), permit()) {
        Err(error @ SaveError::Failed { step: SaveStep::Lock, .. }) => {
            assert!(sentence(&error).contains("name is too long"), "{}", sentence(&error));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(std::fs::read(&path).unwrap(), CONTOSO.as_bytes());
}

/// Every writer adds its lines, reading again whenever another one was faster: no line is lost.
#[test]
fn writers_at_once_lose_nothing() {
    const WRITERS: usize = 4;
    const LINES: usize = 25;
    let place = Place::new(CONTOSO);
    let ready = std::sync::Barrier::new(WRITERS);
    let collisions: usize = std::thread::scope(|threads| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (place, ready) = (&place, &ready);
                threads.spawn(move || {
                    let mut store = place.open().with_patience(Duration::from_mins(1));
                    ready.wait();
                    let mut collisions = 0;
                    for line in 0..LINES {
                        loop {
                            let text: Arc<str> = Arc::from(format!("{}# {writer}-{line}\n", store.text()));
                            match store.save(&text, permit()) {
                                Ok(()) => break,
                                Err(SaveError::Changed) => collisions += 1,
                                Err(error) => panic!("{error:?}"),
                            }
                            assert!(store.reload().unwrap().is_clean());
                        }
                    }
                    collisions
                })
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).sum()
    });
    let text = String::from_utf8(place.says()).unwrap();
    assert!(text.starts_with(CONTOSO));
    for writer in 0..WRITERS {
        let beginning = format!("# {writer}-");
        let lines: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix(&beginning)).collect();
        let wanted: Vec<String> = (0..LINES).map(|line| line.to_string()).collect();
        assert_eq!(lines, wanted, "writer {writer}");
    }
    assert!(collisions >= WRITERS - 1, "all began with the same text, so only one first save can have been right");
    assert_eq!(place.names(), ["state.toml"]);
}

#[test]
fn a_new_file_is_made_for_its_owner_only_and_can_be_saved() {
    let place = Place::new(CONTOSO);
    let path = place.path("a/b/new.toml");
    let mut store = Store::create(&path, CONTOSO, Folders::Make, permit()).unwrap();
    assert_eq!((mode(&path), mode(&place.path("a")), mode(&place.path("a/b"))), (0o600, 0o700, 0o700));
    assert_eq!(std::fs::read_dir(place.path("a/b")).unwrap().count(), 1);
    assert_eq!((store.path(), &**store.text()), (&*path, CONTOSO));
    store.save(&changed("mine"), permit()).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), changed("mine").as_bytes());
    // Nobody asked for these folders.
    let error = Store::create(&place.path("c/d/new.toml"), CONTOSO, Folders::Refuse, permit()).unwrap_err();
    let said = Text::english().create_error(&place.path("c/d/new.toml").display().to_string(), &error);
    assert!(said.contains("there is no folder") && said.contains("c/d;"), "{said}");
    assert!(!place.path("c").exists());
    // A text that is not clean is written as asked, but not over.
    let mut faulty = Store::create(&place.path("faulty.toml"), "format = 1\n", Folders::Refuse, permit()).unwrap();
    assert!(matches!(faulty.save(&changed("mine"), permit()), Err(SaveError::NotClean)));
}

#[test]
fn a_new_file_never_takes_the_place_of_anything() {
    let place = Place::new("mine");
    symlink(place.path("nowhere"), place.path("dangling.toml")).unwrap();
    symlink(&place.file, place.path("link.toml")).unwrap();
    std::fs::create_dir(place.path("folder")).unwrap();
    let names = place.names();
    for name in ["state.toml", "dangling.toml", "link.toml", "folder", "folder/", ".", "folder/.."] {
        let error = Store::create(&place.path(name), CONTOSO, Folders::Make, permit()).unwrap_err();
        assert!(matches!(error, SaveError::Exists), "{name}: {error:?}");
        assert!(sentence(&error).contains("exists already"));
    }
    for (name, kind) in [("state.toml/new.toml", ErrorKind::NotADirectory), ("new/", ErrorKind::IsADirectory)] {
        match Store::create(&place.path(name), CONTOSO, Folders::Make, permit()) {
            Err(error @ SaveError::Failed { step: SaveStep::Folder, .. }) => {
                let SaveError::Failed { source, .. } = &error else { unreachable!() };
                assert_eq!(source.kind(), kind, "{name}");
                sentence(&error);
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    assert_eq!((place.names(), place.says()), (names, b"mine".to_vec()));
    assert!(!place.path("nowhere").exists());
    // Two that make the same file at once: one is first, whole.
    let path = place.path("both.toml");
    let made: Vec<bool> = std::thread::scope(|threads| {
        let make = |mark: &'static str| {
            let path = &path;
            move || match Store::create(path, &changed(mark), Folders::Refuse, permit()) {
                Ok(_) => true,
                Err(SaveError::Exists) => false,
                Err(error) => panic!("{error:?}"),
            }
        };
        let both = [threads.spawn(make("one")), threads.spawn(make("two"))];
        both.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let first = if made == [true, false] { "one" } else { "two" };
    assert!(made == [true, false] || made == [false, true], "{made:?}");
    assert_eq!(std::fs::read(&path).unwrap(), changed(first).as_bytes());
}

/// The steps that the system can refuse, each with its sentence: what failed, why, and what to do.
#[test]
fn every_refusal_of_the_system_has_its_sentence() {
    let steps = [
        (SaveStep::Folder, "folder"),
        (SaveStep::Lock, "state.toml.lock"),
        (SaveStep::Compare, "read again"),
        (SaveStep::Temporary, "temporary file can be made"),
        (SaveStep::Write, "temporary file cannot be written:"),
        (SaveStep::Rights, "take the rights"),
        (SaveStep::Sync, "through to the disk"),
        (SaveStep::Replace, "take its place"),
        (SaveStep::SyncFolder, "is saved, but"),
    ];
    // Codes that are the same on Linux and macOS: EACCES, EIO, ENOSPC, EROFS, EPERM, ENOENT.
    let reasons = [
        (13, "permission is denied", "chmod"),
        (1, "permission is denied", "chmod"),
        (5, "Input/output error", "connected"),
        (28, "disk is full", "free some space"),
        (30, "file system is read-only", "mount"),
        (2, "not there", "make the folder"),
    ];
    let mut said = std::collections::HashSet::new();
    for (step, words) in steps {
        for (code, why, remedy) in reasons {
            let source = std::io::Error::from_raw_os_error(code);
            let sentence = sentence(&SaveError::Failed { step, source });
            for word in [words, why, remedy, "save again"] {
                assert!(sentence.contains(word), "{word} in {sentence}");
            }
            said.insert(sentence);
        }
        let source = std::io::Error::from(ErrorKind::QuotaExceeded);
        assert!(sentence(&SaveError::Failed { step, source }).contains("share"));
    }
    // And all that has a kind of its own.
    for kind in [
        ErrorKind::NotADirectory,
        ErrorKind::AlreadyExists,
        ErrorKind::InvalidFilename,
        ErrorKind::FileTooLarge,
        ErrorKind::IsADirectory,
        ErrorKind::Unsupported,
        ErrorKind::ResourceBusy,
    ] {
        let sentence = sentence(&SaveError::Failed { step: SaveStep::Replace, source: kind.into() });
        assert!(!sentence.contains("connected"), "{kind:?} has no sentence of its own: {sentence}");
    }
    for error in [SaveError::Mounted, SaveError::NoLocks, SaveError::LockedOut { owner: None }] {
        sentence(&error);
    }
    assert_eq!(said.len(), steps.len() * (reasons.len() - 1), "EACCES and EPERM are told alike, all else is not");
}
