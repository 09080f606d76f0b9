//! `mpn demo --write`: a file of one's own, readable by its owner only, never over anything.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::fs::symlink;
use std::path::Path;

use crate::kit::program::{CONTOSO, Place, contoso, failure, plain, refused, run, snapshot};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn the_sample_becomes_a_file_that_loads_clean() {
    let place = Place::new();
    let ran = place.run("demo --write mine.toml");
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
    let path = place.path("work/mine.toml");
    let loaded = mpn_benefits::file::load(&path).unwrap();
    assert!(loaded.is_clean() && loaded.problems.is_empty(), "{:?}", loaded.problems);
    assert_eq!(mode(&path), 0o600);
    // What it says to type is what works.
    let told = ran.err.trim().split_once("mpn --file ").unwrap_or_else(|| panic!("{ran:?}")).1;
    assert_eq!(told, "mine.toml --clock 2021-03-01");
    for view in ["offers", "software", "cloud", "visual-studio", "technical", "people"] {
        let own = run(place.mpn(["list", view, "--json", "--file"]).args(told.split(' '))).fine();
        let sample = place.on(&contoso(), &format!("list {view} --json --clock 2021-03-01")).fine();
        assert_eq!(own.out, sample.out, "{view}");
    }
    let own = run(place.mpn(["deadlines", "--json", "--file"]).args(told.split(' '))).fine();
    assert_eq!(own.out, place.on(&contoso(), "deadlines --json --clock 2021-03-01").fine().out);
}

#[test]
fn only_its_owner_can_read_it_whatever_the_mask() {
    let place = Place::new();
    for mask in ["000", "022", "077"] {
        let name = format!("mask-{mask}.toml");
        let line = format!("umask {mask}; exec \"$0\" demo --write {name}");
        let ran = run(place.clean("/bin/sh").args(["-c", &line, env!("CARGO_BIN_EXE_mpn")]));
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(mode(&place.path("work").join(name)), 0o600, "umask {mask}");
    }
}

#[test]
fn never_over_anything() {
    let place = Place::new();
    let file = place.write("work/there.toml", "mine\n");
    let target = place.path("work/nowhere.toml");
    symlink(&target, place.path("work/dangling.toml")).unwrap();
    symlink(&file, place.path("work/link.toml")).unwrap();
    let before = snapshot(&file);
    for name in ["there.toml", "dangling.toml", "link.toml"] {
        let words = format!("demo --write {name}");
        let said = refused(&place.run(&words), 3);
        assert!(said.contains(name) && said.contains("exists"), "{said}");
        let error = failure(&place.run(&format!("{words} --json")), 3);
        assert!(plain(&error["message"]).contains(name), "{error}");
    }
    assert_eq!(snapshot(&file), before);
    assert!(!target.exists());
    assert_eq!(std::fs::read_link(place.path("work/dangling.toml")).unwrap(), target);
    assert_eq!(std::fs::read_link(place.path("work/link.toml")).unwrap(), file);
    refused(&place.run("demo --write ."), 3);
    // Written once, the second time is refused and the first stays.
    place.run("demo --write twice.toml");
    let before = snapshot(&place.path("work/twice.toml"));
    refused(&place.run("demo --write twice.toml"), 3);
    assert_eq!(snapshot(&place.path("work/twice.toml")), before);
}

#[test]
fn where_nothing_can_be_written() {
    let place = Place::new();
    place.write("work/file", "mine\n");
    for name in ["file/mine.toml", "absent/", "absent/mine.toml"] {
        let said = refused(&place.run(&format!("demo --write {name}")), 3);
        assert!(said.contains(name) && said.contains("try again"), "{said}");
    }
    assert!(!place.path("work/absent").exists());
    let locked = place.path("work/locked");
    std::fs::create_dir(&locked).unwrap();
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o500)).unwrap();
    let ran = place.run("demo --write locked/mine.toml");
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o700)).unwrap();
    if ran.code == Some(0) {
        return; // Whoever runs the tests may write everywhere.
    }
    let said = refused(&ran, 3);
    assert!(said.contains("locked/mine.toml"), "{said}");
    assert_eq!(std::fs::read_dir(&locked).unwrap().count(), 0);
}

/// A path with a slip in it makes no folders; the program's own place has none yet when the program is new.
#[test]
fn folders_are_made_for_the_owner_only_and_where_none_was_named() {
    let place = Place::new();
    let said = refused(&place.run("demo --write new/folder/mine.toml"), 3);
    assert!(said.contains("new/folder/mine.toml is not written: there is no folder new/folder;"), "{said}");
    assert!(!place.path("work/new").exists());
    let line = "umask 000; exec \"$0\" init --name Contoso --offer action-pack --purchased 2021-03-01";
    let ran = run(place.clean("/bin/sh").args(["-c", line, env!("CARGO_BIN_EXE_mpn")]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for (name, wanted) in [("data/mpn-benefits", 0o700), ("data/mpn-benefits/benefits.toml", 0o600)] {
        assert_eq!(mode(&place.path(name)), wanted, "{name}");
    }
    let made = std::fs::read_dir(place.path("data/mpn-benefits")).unwrap().map(|entry| entry.unwrap().file_name());
    let made: std::collections::BTreeSet<_> = made.collect();
    assert_eq!(made, ["benefits.toml", "benefits.toml.log"].map(Into::into).into(), "that it was made is on record");
}

/// `--read-only` never writes; a what-if writes nothing.
#[test]
fn not_where_nothing_may_be_written() {
    let place = Place::new();
    for option in ["--read-only", "--today 2021-03-01"] {
        let ran = place.run(&format!("demo --write mine.toml {option}"));
        refused(&ran, 2);
        failure(&place.run(&format!("{option} --json demo --write mine.toml")), 2);
        assert!(!place.path("work/mine.toml").exists(), "{option}");
    }
}

/// The sample that is built in and the one that the stories are told on differ in their comments only.
#[test]
fn the_sample_is_the_one_of_the_stories() {
    let facts = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned);
        lines.collect::<Vec<_>>()
    };
    assert_eq!(facts(mpn_benefits::demo::SAMPLE), facts(CONTOSO));
}

/// The same in the language of the rest: title, captions and screens.
#[test]
fn scenarios_as_text_in_other_languages() {
    let place = Place::new();
    for (language, title, caption) in [
        ("nl", "Het verlengingsvenster", "verlengen kan nog niet"),
        ("fr", "La fenêtre de renouvellement", "renouvel"),
        ("sv", "Förnyelsefönstret", "förny"),
    ] {
        let ran = place.run(&format!("demo renewal-window --batch --lang {language}")).fine();
        let first: String = ran.out.lines().take(3).collect::<Vec<_>>().join("\n");
        assert!(first.starts_with(title) && first.contains(caption), "{first}");
        assert!(!ran.out.contains("Overview") && !ran.out.contains("all keys"), "{}", ran.out);
    }
}

/// A scenario as text: every caption with its screen; nothing is written, no terminal is needed.
#[test]
fn scenarios_as_text() {
    let place = Place::new();
    let ran = place.run("demo --scenario renewal-window --batch").fine();
    let out = &ran.out;
    assert!(out.starts_with("The renewal window, day by day\n\n1/9 [5] An Action Pack was bought"), "{out}");
    for wanted in ["\n9/9 ", "WHAT-IF 2021-09-02 (today 2021-08-01)", "2021-10-02: Action Pack lapsed"] {
        assert!(out.contains(wanted), "{wanted}\n{out}");
    }
    for key in CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")) {
        assert!(!out.contains(&key[..17]));
    }
    assert_eq!(ran.out, place.run("demo --scenario renewal-window --batch").fine().out, "always the same");
    // No configuration of one's own changes it.
    place.write("config/mpn-benefits/config.toml", "role = \"user\"\n[keys.global]\nrenewals = [\"9\"]\n");
    assert_eq!(ran.out, place.run("demo --scenario renewal-window --batch").fine().out);
}

#[test]
fn what_is_no_scenario() {
    let place = Place::new();
    let said = refused(&place.run("demo --scenario renewal-windows --batch"), 5);
    assert!(said.contains("renewal-windows") && said.contains("  renewal-window"), "{said}");
    let said = refused(&place.run("demo --scenario something-else --batch"), 5);
    assert!(said.contains("key-used-up") && said.contains("wrong-tenant"), "{said}");
    for words in [
        "demo --batch",
        "demo --scenario seat-locked --write mine.toml",
        "demo --scenario seat-locked --batch --json",
        "demo --scenario seat-locked --batch --today 2021-03-01",
        "demo --scenario seat-locked --batch --clock 2021-03-01",
        "demo --scenario seat-locked --batch --file mine.toml",
        "demo --scenario seat-locked --batch --role user",
        "demo --scenario seat-locked --batch --stage",
        "demo --scenario seat-locked",
    ] {
        assert_eq!(place.run(words).code, Some(2), "{words}");
    }
    let help = place.run("demo --help").fine().out;
    assert!(help.contains("added-instead-of-extended") && help.contains("--batch"), "{help}");
}

/// A step by its name or number; the walk by its name alone.
#[test]
fn found_j11_a_step_can_be_named() {
    let place = Place::new();
    let whole = place.run("demo wrong-tenant --batch").fine().out;
    assert_eq!(whole, place.run("demo --scenario wrong-tenant --batch").fine().out);
    let own = mpn_benefits::demo::scenario::scenario("wrong-tenant").unwrap();
    for (at, step) in own.steps.iter().enumerate() {
        let number = at + 1;
        let named = place.run(&format!("demo wrong-tenant --step {} --batch", step.id)).fine().out;
        assert_eq!(named, place.run(&format!("demo wrong-tenant --step {number} --batch")).fine().out);
        let begins = named.lines().nth(2).unwrap();
        assert!(begins.starts_with(&format!("{number}/7 ")), "{begins}");
        assert!(whole.ends_with(named.split_once('\n').unwrap().1), "{}", step.id);
    }
    let said = refused(&place.run("demo wrong-tenant --step twise --batch"), 5);
    assert!(said.contains("twise") && said.contains("  twice"), "{said}");
    for step in ["0", "8", "-1", ""] {
        let ran = place.run(&format!("demo wrong-tenant --step={step} --batch"));
        assert!(matches!(ran.code, Some(5 | 2)), "{step}: {ran:?}");
    }
    for words in ["demo --step 2", "demo wrong-tenant --write mine.toml", "demo wrong-tenant --scenario wrong-tenant"] {
        assert_eq!(place.run(words).code, Some(2), "{words}");
    }
}
