//! Export, doctor, comparison and import walked: what leaves the file is told as what it is, and only what happened is on record.

use std::path::{Path, PathBuf};

use mpn_benefits::tui::app::Effect;

use crate::kit::harness::{given, says};
use crate::kit::program::{CONTOSO, Place, Ran, failure};

const CLOCK: &str = "--clock 2021-03-01";

/// A state file on a day.
struct Own {
    place: Place,
    path: PathBuf,
}

impl Own {
    fn new() -> Self {
        Self::of(CONTOSO)
    }

    fn of(text: &str) -> Self {
        let place = Place::new();
        let path = place.write("own/b.toml", text);
        #[cfg(unix)]
        mode(&path, 0o600);
        Self { place, path }
    }

    fn run(&self, words: &str) -> Ran {
        self.place.on(&self.path, &format!("{words} {CLOCK}"))
    }
}

#[cfg(unix)]
fn mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
fn mode_of(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().unwrap().permissions().mode() & 0o7777
}

/// A key that nobody saw was not looked at (D10, R15): where no file came to stand nothing is recorded.
#[test]
fn found_w1_a_failed_export_ends_no_right() {
    let place = Place::new();
    let state = place.write("own.toml", CONTOSO);
    std::fs::create_dir(place.path("work/out")).unwrap();
    place.write("work/other", "something else\n");
    for words in [
        "json -o nodir/x --with-keys",
        "csv -o out --force --with-keys",
        "maks -o out",
        "markdown -o other --force --with-keys",
    ] {
        let ran = place.on(&state, &format!("export {words} --yes {CLOCK}"));
        assert_eq!(ran.code, Some(3), "{words}: {ran:?}");
        assert_eq!(std::fs::read_to_string(&state).unwrap(), CONTOSO, "{words}");
    }
    #[cfg(target_os = "linux")]
    {
        let mut full = place.mpn(["export", "maks", "--yes", "--clock", "2021-03-01", "--file"]);
        let out = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        assert_ne!(full.arg(&state).stdout(out).status().unwrap().code(), Some(0));
        assert_eq!(std::fs::read_to_string(&state).unwrap(), CONTOSO, "/dev/full");
    }
    assert_eq!(place.on(&state, &format!("export maks -o new --yes {CLOCK}")).code, Some(0));
    assert!(
        std::fs::read_to_string(&state).unwrap().contains("viewed = 2021-03-01") && place.path("work/new").exists()
    );
}

/// A file with keys in it is its owner's alone, also where another one stood.
#[cfg(unix)]
#[test]
fn found_w2_keys_go_into_no_open_file() {
    for (format, wide) in [("maks", 0o644), ("csv --with-keys", 0o666), ("json --with-keys", 0o640)] {
        let place = Place::new();
        let state = place.write("own.toml", CONTOSO);
        let words = format!("export {format} --yes -o out {CLOCK}");
        assert_eq!(place.on(&state, &words).code, Some(0));
        let path = place.path("work/out");
        mode(&path, wide);
        assert_eq!(place.on(&state, &format!("{words} --force")).code, Some(0));
        assert_eq!(mode_of(&path), 0o600, "{format}");
    }
}

/// What left the file is on record as having left it, and undoing brings no key back.
#[test]
fn found_w4_an_export_is_no_import() {
    let own = Own::new();
    assert_eq!(own.run("export maks --yes").code, Some(0));
    let log = own.run("log");
    assert!(log.out.contains(" export ") && !log.out.contains("import"), "{log:?}");
    let undone = own.run("undo").err;
    assert!(undone.contains("in the record only") && !undone.contains("import"), "{undone}");
}

/// What a name that nothing has may stand for is listed.
#[test]
fn found_w14_a_packet_names_the_nearest() {
    let own = Own::new();
    for (word, near) in [("gold", "gold-cloud"), ("office-mack", "office-mak"), ("office", "office-2019")] {
        let candidates = failure(&own.run(&format!("export packet {word} --json -o p")), 5)["candidates"].clone();
        assert!(candidates.as_array().unwrap().contains(&near.into()), "{word}: {candidates}");
    }
}

/// A misspelt benefit is one sentence with the nearest, and no row is gone through for it.
#[test]
fn found_w14_a_benefit_that_is_none_is_refused_at_once() {
    let own = Own::new();
    let (place, path) = (&own.place, &own.path);
    let table = place.write("work/people.csv", "name,email\nAnna One,a@example.com\nBert Two,b@example.com\n");
    let run = |benefit: &str| {
        let words = format!("import {} --assign {benefit} --json {CLOCK}", table.display());
        place.on(path, &words)
    };
    assert_eq!(failure(&run("vs-pr"), 5)["candidates"], serde_json::json!(["vs-pro"]));
    assert_eq!(failure(&run("nix"), 5)["message"].as_str().unwrap().lines().count(), 1);
    for other in ["office-2019", "office-mak", "adele", "support"] {
        let error = failure(&run(other), 2);
        assert!(error["message"].as_str().unwrap().contains(other), "{error}");
    }
}

/// Nothing is written on a what-if date, and that is said in place of what to add.
#[test]
fn found_w13_nothing_is_applied_on_a_what_if_date() {
    let own = Own::new();
    let (place, path) = (&own.place, &own.path);
    let table = place.write("work/people.csv", "name,email\nAnna One,a@example.com\n");
    let ran = place.on(path, &format!("--today 2021-03-01 import {} --apply", table.display()));
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("--today") && !ran.err.contains("--apply"), "{ran:?}");
    assert_eq!(place.on(path, &format!("--today 2021-03-01 import {}", table.display())).code, Some(0));
}

/// A packet and the page for whoever takes over say of a benefit what the list says of it.
#[test]
fn found_w16_a_packet_says_what_the_list_says() {
    let own = Own::new();
    for (words, wanted, not) in [
        (
            "export packet office-2019",
            "10 licenses, 3 of 8 used, activate by 2021-09-01, 5 left, 1 key used up",
            ", key",
        ),
        ("export packet office-mak-spare", "3 of 8 used", "key used up,"),
        ("export packet azure-monthly", "1 user,", "1 users"),
        ("export packet ws-cal", "licenses, activate by", "0 used"),
        ("export packet support", "10 incidents, 3 of 10 used", "10 of 10"),
        ("export packet office-2019 --lang nl", "10 licenties, 3 van 8 gebruikt", "licenses"),
        ("export packet office-2019 --lang sv", "10 licenser, 3 av 8 använda", "licenses"),
        ("export packet office-2019 --lang fr", "10 licences, ", "licenses"),
        ("export markdown", "| 3 of 8 | 2021-09-01 | 5 left, 1 key used up |", "key used up | 0"),
        ("export markdown", "| 3 of 10 |", "10 of 10"),
    ] {
        let ran = own.run(words);
        assert!(ran.out.contains(wanted) && !ran.out.contains(not), "{words}: {}", ran.out);
    }
}

/// The table for other programs has the same columns and the same words, whatever the data and the language.
#[test]
fn found_w17_a_table_for_programs_is_one_table() {
    let own = Own::new();
    let heading = "benefit,source,type,quantity,unit,used,activate_by,status";
    let english = own.run("export csv").out;
    for language in ["nl", "fr", "sv"] {
        assert_eq!(own.run(&format!("export csv --lang {language}")).out, english, "{language}");
    }
    assert_eq!(own.run("reconcile win-ent-mak --used 6").code, Some(0));
    assert_eq!(own.run("export csv").out.lines().next(), Some(heading));
    let keys = own.run("export csv --with-keys --yes").out;
    assert_eq!(keys.lines().next(), Some(&*format!("{heading},keys")));
}

/// A cell that has nothing is empty in a table for spreadsheets; only a text of somebody is guarded.
#[test]
fn found_w18_an_empty_cell_is_empty() {
    let named = CONTOSO.replacen("product = \"SQL Server 2019 Standard\"", "product = \"-\"", 1);
    assert_ne!(named, CONTOSO);
    let own = Own::of(&named);
    for view in ["software", "cloud", "visual-studio", "technical", "offers", "people"] {
        let ran = own.run(&format!("list {view} --csv"));
        let cells = ran.out.lines().flat_map(|line| line.split(','));
        let guarded = cells.filter(|cell| *cell == "'-").count();
        assert_eq!(guarded, usize::from(view == "software"), "{view}: {}", ran.out);
        assert!(ran.out.lines().flat_map(|line| line.split(',')).all(|cell| cell != "-"), "{view}: {}", ran.out);
    }
}

/// A count that was recorded wrongly is corrected on the same day on the screen, too: the form opens with it.
#[test]
fn found_w7_a_wrong_count_is_corrected_on_the_same_day() {
    let mut board = given("2021-03-01").at(120, 30).keys("1/windows 10<enter>ao5<enter>");
    assert!(says(&board.bottom(), "compared with an outside count"), "{}", board.bottom());
    let form = board.keys("a");
    let mut form = form;
    assert!(!says(&form.text(), "It is on record already"), "{}", form.text());
    let mut form = form.keys("o");
    assert!(says(&form.text(), "5"), "{}", form.text());
    let mut board = form.keys("<bs>6<enter>");
    assert!(says(&board.bottom(), "6 by that count"), "{}", board.bottom());
    let key = board.app.state.software.iter().flat_map(|own| &own.keys).find(|key| key.id.as_str() == "win-ent-mak");
    assert_eq!(key.and_then(|key| key.reconciled.as_ref()).map(|fact| fact.used), Some(6));
}

/// A name in a document means one thing: `since` is a day wherever it stands.
#[test]
fn found_w15_since_is_a_day_everywhere() {
    fn walk(value: &serde_json::Value, seen: &mut usize) {
        match value {
            serde_json::Value::Object(fields) => fields.iter().for_each(|(name, value)| {
                if name == "since" {
                    assert!(value.is_null() || value.as_str().is_some_and(|day| day.len() == 10), "{value}");
                    *seen += 1;
                }
                walk(value, seen);
            }),
            serde_json::Value::Array(items) => items.iter().for_each(|item| walk(item, seen)),
            _ => {}
        }
    }
    let own = Own::new();
    let mut seen = 0;
    walk(&own.run("reconcile win-ent-mak --used 6 --json").json(), &mut seen);
    for words in [
        "list software --json",
        "list visual-studio --json",
        "list people --json",
        "key win-ent-mak --json",
        "export json",
    ] {
        walk(&own.run(words).json(), &mut seen);
    }
    assert!(seen > 4, "{seen}");
}

/// What is searched for by the name of the command is found, and what only the command line has is said.
#[test]
fn found_w23_help_finds_things_by_their_names() {
    for (words, wanted) in [
        ("doctor", "what is odd about the file"),
        ("reconc", "compared with an outside count"),
        ("export", "mpn export, on the command line"),
        ("csv", "mpn export, on the command line"),
        ("import", "import keys or people"),
    ] {
        let help = given("2021-03-01").at(100, 40).keys(&format!("?{words}")).text();
        assert!(says(&help, wanted), "{words}: {help}");
    }
}

/// A packet that was copied is told with what it is about.
#[test]
fn found_w23_a_copied_packet_is_told_with_its_subject() {
    let board = given("2021-03-01").at(100, 30).keys("1/office<enter>Y");
    let name = board.effects.iter().find_map(|effect| match effect {
        Effect::CopyPage { name, .. } => Some(name.clone()),
        _ => None,
    });
    assert_eq!(name.as_deref(), Some("the support packet about Office Professional Plus 2019 (office-2019)"));
}

/// Sentences that named what is not there, or not what is wrong.
#[test]
fn found_w25_sentences_can_be_acted_on() {
    let own = Own::new();
    std::fs::create_dir(own.place.path("work/out")).unwrap();
    own.place.write("work/page.xml", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n");
    own.place.write("work/people.csv", "name,email\nAnna One,a@example.com\n");
    for (words, code, wanted, not) in [
        ("import out", 3, "out is a directory; name the file in it", "state file"),
        ("export csv -o out", 3, "is a directory: name a file in it", "--force"),
        ("export csv -o out --force", 3, "is a directory: name a file in it", "something else"),
        ("import people.csv --apply --read-only", 2, "leave it out", "--dry-run"),
        ("import people.csv --stage", 2, "with --stage: leave it out", "--dry-run"),
        ("doctor --fix --read-only", 2, "leave it out", "--dry-run"),
        ("reconcile win-ent-mak --used -1", 2, "number", "-- -1"),
        ("import page.xml", 2, "web page", "hide"),
    ] {
        let ran = own.run(words);
        assert_eq!(ran.code, Some(code), "{words}: {ran:?}");
        assert!(ran.err.contains(wanted) && !ran.err.contains(not), "{words}: {ran:?}");
    }
    let staged = own.run("export maks --yes --stage");
    assert_eq!(staged.err.matches("made up").count(), 1, "{staged:?}");
    // What many records are about is named in part.
    let rows: String = (0..60).map(|at| format!("Person {at},p{at}@example.com\n")).collect();
    own.place.write("work/many.csv", format!("name,email\n{rows}"));
    assert_eq!(own.run("import many.csv --apply").code, Some(0));
    let undone = own.run("undo").err;
    assert!(undone.contains("40 more") && undone.lines().all(|line| line.len() < 500), "{undone}");
}
