//! What a command says it wrote is what the file has (k6), and writers do not starve each other (k7).

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use mpn_benefits::file::parse;

use crate::kit::program::{CONTOSO, Place, failure, run};

/// Commands that record something, each on the sample.
const WRITING: &[&str] = &[
    "activate win-ent-mak --machine NEW --case new-machine",
    "set adele note hello",
    "add person name=Ann",
    "block office-mak",
    "left zoe",
];

#[test]
fn found_k6_a_command_that_did_not_write_says_so() {
    for words in WRITING {
        let place = Place::new();
        let file = place.write("b.toml", CONTOSO);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o400)).unwrap();
        let said = place.on(&file, &format!("{words} --clock 2021-03-01"));
        assert_eq!(said.code, Some(3), "{words}: {said:?}");
        assert!(said.err.contains("Not written: ") && said.err.contains("give the command again"), "{said:?}");
        assert!(!said.err.contains("kept") && !said.err.contains("save again"), "nothing is in memory: {said:?}");
        let error = failure(&place.on(&file, &format!("{words} --clock 2021-03-01 --json")), 3);
        assert_eq!(error["written"], false, "{error}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
    }
    // Also where it never came to writing, and where it is no file at all.
    let place = Place::new();
    let broken = place.write("b.toml", "format = 1\n");
    let error = failure(&place.on(&broken, "set adele note x --json"), 3);
    assert_eq!(error["written"], false, "{error}");
    let file = place.write("c.toml", CONTOSO);
    assert_eq!(failure(&place.on(&file, "set nobody note x --json"), 5)["written"], false);
    // What writes nothing anyway does not speak of it.
    assert!(failure(&place.on(&broken, "list people --json"), 3)["written"].is_null());
}

#[test]
fn found_k6_a_command_that_wrote_says_so() {
    for words in WRITING {
        let place = Place::new();
        let file = place.write("b.toml", CONTOSO);
        let said = place.on(&file, &format!("{words} --clock 2021-03-01"));
        assert_eq!(said.code, Some(0), "{said:?}");
        assert!(said.err.contains("(written)"), "{said:?}");
        assert_ne!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
        let dry = place.on(&file, &format!("{words} --clock 2021-03-01 --dry-run"));
        assert!(!dry.err.contains("(written)"), "{dry:?}");
    }
}

/// The answer goes where nothing can be written; the fact is in the file, and giving the command again would count twice.
#[test]
#[cfg(target_os = "linux")]
fn found_k6_an_answer_that_cannot_be_given_is_no_command_that_was_not_done() {
    for words in WRITING {
        let place = Place::new();
        let file = place.write("b.toml", CONTOSO);
        let mut command = place.mpn(words.split(' ').chain(["--clock", "2021-03-01", "--json"]));
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command.arg("--file").arg(&file).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{said}");
        assert!(said.contains("Written, but the answer could not be given"), "{said}");
        assert_ne!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
    }
}

#[test]
fn nothing_to_change_is_an_answer_of_its_own() {
    let place = Place::new();
    let file = place.write("b.toml", CONTOSO);
    let again = place.on(&file, "set adele name=x --clock 2021-03-01");
    assert_eq!(again.code, Some(2), "{again:?}");
    for _ in 0..2 {
        let set = run(place.mpn(["set", "adele", "name", "Adele Vance", "--json"]).arg("--file").arg(&file));
        assert_eq!((set.code, set.json()["done"].as_bool()), (Some(0), Some(false)), "{set:?}");
        assert_eq!(set.json()["allowed"], true);
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
}

/// A lock that somebody holds is waited for, and that is said.
#[test]
fn a_command_waits_for_another_ones_save() {
    let place = Place::new();
    let file = place.write("b.toml", CONTOSO);
    let lock = std::fs::File::create(place.path("b.toml.lock")).unwrap();
    lock.lock().unwrap();
    let mut command = place.mpn(["set", "adele", "note", "hello"]);
    let mut child = command.arg("--file").arg(&file).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    let first = said.next().unwrap().unwrap();
    assert!(first.contains("is being saved by another program; waiting"), "{first}");
    drop(lock);
    let last = said.next().unwrap().unwrap();
    assert!(child.wait().unwrap().success() && last.contains("(written)"), "{last}");
    assert!(std::fs::read_to_string(&file).unwrap().contains("hello"));
}

/// Rows enough for a save to take a while.
fn large(people: usize) -> String {
    let mut text = CONTOSO.to_owned();
    for number in 0..people {
        let _ = write!(text, "\n[[person]]\nid = \"p{number}\"\nname = \"Person {number}\"\n");
    }
    text
}

#[test]
fn found_k7_writers_at_once_all_come_to_their_turn() {
    const WRITERS: usize = 8;
    const EDITS: usize = 4;
    let place = Place::new();
    let file = place.write("b.toml", large(1_500));
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (place, file) = (&place, &file);
            scope.spawn(move || {
                for edit in 0..EDITS {
                    let said = place.on(file, &format!("add person name=W{writer}E{edit}"));
                    assert_eq!(said.code, Some(0), "{said:?}");
                }
            });
        }
    });
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(parse(&text).is_clean());
    for writer in 0..WRITERS {
        for edit in 0..EDITS {
            assert!(text.contains(&format!("\"w{writer}e{edit}\"")), "{writer} {edit} is lost");
        }
    }
    let left: Vec<_> =
        std::fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains(".lock")), "{left:?}");
}
