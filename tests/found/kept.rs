//! What saves put beside the file: the record of what was done (R59) and the versions that were replaced; and the way back by
//! both. `MPN_UNDOS` asks for other than the 20 random commands of every run.

#![allow(clippy::disallowed_methods, reason = "a test makes its own files")]

use std::collections::BTreeSet;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use mpn_benefits::file::parse;

use crate::kit::program::{CONTOSO, Place, Ran, run};
use crate::kit::run::Setup;
use crate::kit::support::layout::Dice;

/// A folder with a state file that is for its owner only, and nothing beside it.
struct Land {
    place: Place,
    file: PathBuf,
}

impl Land {
    fn new() -> Self {
        let place = Place::new();
        let file = place.write("work/benefits.toml", CONTOSO);
        set_mode(&file, 0o600);
        Self { place, file }
    }

    fn ran(&self, words: &[&str]) -> Ran {
        run(self.place.mpn(words).arg("--file").arg(&self.file).args(["--clock", "2021-03-01"]))
    }

    /// A command that went well.
    fn did(&self, words: &[&str]) -> Ran {
        let ran = self.ran(words);
        assert_eq!(ran.code, Some(0), "{words:?}: {ran:?}");
        ran
    }

    fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.file).unwrap()
    }

    fn journal(&self) -> PathBuf {
        self.place.path("work/benefits.toml.log")
    }

    fn versions(&self) -> PathBuf {
        self.place.path("work/benefits.toml.versions")
    }

    /// The kept versions, by name.
    fn kept(&self) -> Vec<PathBuf> {
        let mut kept: Vec<PathBuf> =
            std::fs::read_dir(self.versions()).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
        kept.sort();
        kept
    }

    fn beside(&self) -> BTreeSet<String> {
        let entries = std::fs::read_dir(self.file.parent().unwrap()).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    fn items(&self, words: &[&str]) -> Vec<serde_json::Value> {
        let words: Vec<&str> = ["log", "--json"].into_iter().chain(words.iter().copied()).collect();
        self.did(&words).json()["items"].as_array().unwrap().clone()
    }
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().mode() & 0o777
}

const SET: &[&str] = &["set", "adele", "email", "ada@contoso.example"];

#[test]
fn found_kept_each_step_is_on_record_by_whom_and_with_what_it_changed() {
    let land = Land::new();
    land.did(SET);
    land.did(&["--as", "Bob", "assign", "vs-2", "alex"]);
    land.did(&["redeem", "m365-25", "--tenant", "contoso.onmicrosoft.com", "--as", "add", "--into", "m365"]);
    let items = land.items(&[]);
    let names: Vec<&str> = items[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["at", "day", "who", "command", "ids", "before", "after"]);
    let at = items[0]["at"].as_str().unwrap();
    assert!(at.len() == 20 && at.ends_with('Z') && &at[10..11] == "T", "{at}");
    assert_eq!(items[0]["day"], "2021-03-01");
    assert_eq!(items[0]["command"], "set");
    assert_eq!(items[0]["before"], serde_json::json!({"adele": {"email": "adele@contoso.example"}}));
    assert_eq!(items[0]["after"], serde_json::json!({"adele": {"email": "ada@contoso.example"}}));
    assert_eq!((&items[1]["who"], &items[1]["command"]), (&"Bob".into(), &"assign".into()));
    assert_eq!(items[1]["ids"], serde_json::json!(["vs-2", "alex"]));
    let commands = |items: &[serde_json::Value]| -> Vec<String> {
        items.iter().map(|item| item["command"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(commands(&items), ["set", "assign", "redeem"]);
    assert_eq!(commands(&land.items(&["--person", "alex"])), ["assign"]);
    assert_eq!(commands(&land.items(&["--person", "bob"])), ["assign"], "done by him");
    assert_eq!(commands(&land.items(&["--subject", "VS-2"])), ["assign"]);
    assert_eq!(commands(&land.items(&["--subject", "adele"])), ["set"]);
    assert!(land.items(&["--since", "2021-03-02"]).is_empty());
    assert_eq!(land.items(&["--since", "2021-03-01"]).len(), 3);
    let csv = land.did(&["log", "--csv"]).out;
    assert_eq!(csv.lines().count(), 4, "{csv}");
    // What nobody has heard of is not found.
    let lost = land.ran(&["log", "--subject", "vs-22"]);
    assert_eq!(lost.code, Some(5), "{lost:?}");
    assert_eq!(land.ran(&["log", "--person", "nobody"]).code, Some(5));
}

/// Who does it: the option, the variable, the configuration, the login, in this order; before `redeem`, whose own option has
/// the same name, it stands in front.
#[test]
fn found_kept_the_option_goes_before_the_variable_and_the_setting() {
    let land = Land::new();
    land.did(SET);
    let login = land.items(&[])[0]["who"].clone();
    assert!(login.as_str().is_some_and(|name| !name.is_empty()), "{login}");
    land.place.write("config/mpn-benefits/config.toml", "who = \"Carla\"\n");
    let words = ["set", "adele", "name", "Ada"];
    land.did(&words);
    let mut command = land.place.mpn(["set", "adele", "name", "Adele"]);
    run(command.env("MPN_AS", "Dora").arg("--file").arg(&land.file).args(["--clock", "2021-03-01"]));
    let mut command = land.place.mpn(["set", "adele", "name", "Ada", "--as", "Eve"]);
    run(command.env("MPN_AS", "Dora").arg("--file").arg(&land.file).args(["--clock", "2021-03-01"]));
    land.did(&[
        "--as",
        "Fay",
        "redeem",
        "m365-25",
        "--tenant",
        "contoso.onmicrosoft.com",
        "--as",
        "add",
        "--into",
        "m365",
    ]);
    let items = land.items(&[]);
    let who: Vec<&str> = items.iter().skip(1).map(|item| item["who"].as_str().unwrap()).collect();
    assert_eq!(who, ["Carla", "Dora", "Eve", "Fay"]);
}

/// No key, and no piece of one, is in the journal: of the file, of what was added, of what went, in notes and names.
#[test]
fn found_kept_no_key_is_in_the_journal() {
    let land = Land::new();
    let key = "BCDFG-HJKMN-PQRTV-WXY23-46789";
    let from = land.place.write("work/key.txt", key).display().to_string();
    land.did(&[
        "add",
        "key",
        "--to",
        "office-2019",
        "kind=mak",
        "id=mine",
        "note=begins HJKMNPQR",
        "--key-from",
        &from,
    ]);
    std::fs::remove_file(&from).unwrap();
    land.did(&["set", "mine", "note", key]);
    land.did(&["set", "adele", "note", "DEMO0-AAAA1-BEEF0-OFFI5-00002"]);
    land.did(&["--as", key, "set", "adele", "name", "Ada"]);
    land.did(&["key", "office-mak-spare", "--print", "--yes"]);
    land.did(&["remove", "mine", "--yes"]);
    land.did(&["undo"]);
    land.did(&["undo"]);
    let text = std::fs::read_to_string(land.journal()).unwrap();
    assert!(text.lines().count() >= 7, "{text}");
    let squeezed: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    let state = parse(CONTOSO).state;
    let keys = state.keys().map(|key| key.reveal().to_owned()).chain([key.to_owned()]);
    for key in keys {
        let own: Vec<char> = key.chars().filter(char::is_ascii_alphanumeric).collect();
        for piece in own.windows(9) {
            let piece: String = piece.iter().collect();
            assert!(!squeezed.contains(&piece), "{piece} of {key}\n{text}");
        }
    }
    assert!(text.contains("\"before\":{\"mine\":{\"id\":\"mine\",\"key\":\"•"), "{text}");
}

/// F8: beside a file for its owner only everything is, whatever the mask; beside a wider one it takes mode and group.
#[test]
fn found_f8_journal_and_versions_have_the_mode_and_group_of_the_file() {
    for mask in ["000", "077"] {
        for (own, folder) in [(0o600, 0o700), (0o640, 0o750), (0o644, 0o755), (0o660, 0o770)] {
            let land = Land::new();
            set_mode(&land.file, own);
            let root = rustix::process::geteuid().is_root();
            if root {
                std::os::unix::fs::chown(&land.file, None, Some(4)).unwrap();
            }
            let group = land.file.metadata().unwrap().gid();
            let script = format!("umask {mask}; exec \"$@\"");
            let mut command = land.place.clean("/bin/sh");
            command.args(["-c", &script, "sh", env!("CARGO_BIN_EXE_mpn")]).args(SET).arg("--file").arg(&land.file);
            assert_eq!(run(&mut command).code, Some(0));
            let what = format!("{own:o} with mask {mask}");
            assert_eq!(mode(&land.file), own, "{what}");
            assert_eq!(mode(&land.journal()), own, "{what}");
            assert_eq!(mode(&land.versions()), folder, "{what}");
            let kept = land.kept();
            assert_eq!((kept.len(), mode(&kept[0])), (1, own), "{what}");
            for path in [&land.journal(), &land.versions(), &kept[0]] {
                if own != 0o600 {
                    assert_eq!(path.metadata().unwrap().gid(), group, "{what}: {}", path.display());
                }
            }
        }
    }
}

/// A version is the very file that was replaced.
#[test]
fn found_kept_a_version_costs_no_room_and_no_time() {
    let land = Land::new();
    let old = land.file.metadata().unwrap().ino();
    land.did(SET);
    let kept = land.kept();
    assert_eq!(kept[0].metadata().unwrap().ino(), old);
    assert_eq!(kept[0].metadata().unwrap().nlink(), 1);
    assert_eq!(land.file.metadata().unwrap().nlink(), 1, "nothing is told of further names");
    assert_eq!(
        land.beside(),
        ["benefits.toml", "benefits.toml.log", "benefits.toml.versions"].map(str::to_owned).into()
    );
}

/// So many are kept as the setting says, and as many steps can be taken back.
#[test]
fn found_kept_as_many_versions_as_the_setting_says() {
    for (setting, kept) in [("", 10), ("versions = 3\n", 3), ("versions = 0\n", 0)] {
        let land = Land::new();
        land.place.write("config/mpn-benefits/config.toml", setting);
        let mut texts = vec![land.bytes()];
        for number in 0..kept + 2 {
            land.did(&["set", "adele", "name", &format!("Adele {number}")]);
            texts.push(land.bytes());
        }
        assert_eq!(land.kept().len(), kept, "{setting}");
        for back in 1..=kept {
            let undone = land.did(&["undo"]);
            assert!(undone.err.contains("Undone: set adele"), "{undone:?}");
            assert_eq!(land.bytes(), texts[texts.len() - 1 - back], "{setting} {back}");
        }
        let ran = land.ran(&["undo"]);
        assert_eq!(ran.code, Some(5), "{ran:?}");
        assert_eq!(land.bytes(), texts[texts.len() - 1 - kept], "{setting}");
        assert_eq!(land.kept().len(), kept, "{setting}: what was taken back is kept instead");
    }
}

/// What is in the way of the journal, what becomes of it, and whether something of it is told.
type Obstacle = (&'static str, fn(&Land), bool);

/// Nothing that the journal or the folder of versions has become hinders a save; it is told, and left as it is.
#[test]
fn found_kept_nothing_beside_the_file_hinders_a_save() {
    const OBSTACLES: &[Obstacle] = &[
        ("a folder", |land| std::fs::create_dir(land.journal()).unwrap(), true),
        ("a pipe", |land| pipe(land, &land.journal()), true),
        ("a link", |land| symlink(land.place.path("work/other"), land.journal()).unwrap(), true),
        ("a foreign text", |land| std::fs::write(land.journal(), "my own log\n").unwrap(), true),
        ("a read-only journal", |land| read_only(&land.journal()), true),
        (
            "a cut journal",
            |land| std::fs::write(land.journal(), "{\"at\":\"2021-03-01T10:41:05Z\",\"da").unwrap(),
            false,
        ),
        ("an empty journal", |land| std::fs::write(land.journal(), "").unwrap(), false),
        ("a file for a folder", |land| std::fs::write(land.versions(), "mine").unwrap(), true),
        ("a link for a folder", |land| symlink(land.place.path("home"), land.versions()).unwrap(), true),
        ("a pipe for a folder", |land| pipe(land, &land.versions()), true),
    ];
    for (what, obstacle, told) in OBSTACLES {
        let land = Land::new();
        obstacle(&land);
        let before =
            [land.journal(), land.versions()].map(|path| path.symlink_metadata().ok().map(|found| found.ino()));
        let ran = land.did(SET);
        assert_ne!(land.bytes(), CONTOSO.as_bytes(), "{what}");
        assert_eq!(ran.err.contains("saved, but"), *told, "{what}: {ran:?}");
        assert_eq!(ran.err.matches("saved, but").count(), usize::from(*told), "{what}: once: {ran:?}");
        for (path, before) in [land.journal(), land.versions()].iter().zip(before) {
            let now = path.symlink_metadata().ok().map(|found| found.ino());
            assert!(before.is_none() || before == now, "{what}");
        }
        assert!(
            !land.place.path("work/other").exists() && land.place.path("home").read_dir().unwrap().next().is_none()
        );
        // Whatever it is, it is read without waiting and without a panic.
        for words in [&["log"][..], &["restore"], &["undo"], &["undo", "--dry-run"]] {
            let ran = land.ran(words);
            assert!(matches!(ran.code, Some(0 | 1 | 3 | 5)), "{what}: {words:?}: {ran:?}");
        }
    }
}

fn pipe(land: &Land, path: &Path) {
    let mut make = land.place.clean("mkfifo");
    assert!(make.env("PATH", crate::kit::paths()).arg(path).status().unwrap().success());
}

fn read_only(path: &Path) {
    std::fs::write(path, "").unwrap();
    set_mode(path, 0o400);
}

/// Lines that are none are left out and told of; what comes after a cut one is a line of its own.
#[test]
fn found_kept_a_cut_journal_goes_on() {
    let land = Land::new();
    land.did(SET);
    let text = std::fs::read_to_string(land.journal()).unwrap();
    std::fs::write(land.journal(), &text[..text.len() - 40]).unwrap();
    land.did(&["set", "adele", "name", "Ada"]);
    let document = land.did(&["log", "--json"]).json();
    assert_eq!(document["items"].as_array().unwrap().len(), 1, "{document}");
    assert!(document["notes"][0].as_str().unwrap().contains("first is line 1"), "{document}");
    // The step before the cut one cannot be told of, so nothing before it is taken back.
    land.did(&["undo"]);
    assert_eq!(land.ran(&["undo"]).code, Some(5));
}

#[test]
fn found_kept_nothing_is_taken_back_where_the_file_was_changed_otherwise() {
    let land = Land::new();
    land.did(SET);
    let mut bytes = land.bytes();
    bytes.extend_from_slice(b"\n# mine\n");
    std::fs::write(&land.file, &bytes).unwrap();
    let ran = land.ran(&["undo"]);
    assert_eq!((ran.code, land.bytes() == bytes), (Some(1), true), "{ran:?}");
    assert!(ran.err.contains("not on record") && ran.err.contains("mpn restore"), "{ran:?}");
    let document = land.ran(&["undo", "--json"]).json();
    assert_eq!((&document["error"]["exit"], &document["error"]["written"]), (&1.into(), &false.into()), "{document}");
    // What is done from here on can be taken back, and no further.
    land.did(&["set", "adele", "name", "Ada"]);
    land.did(&["undo"]);
    assert_eq!(land.bytes(), bytes);
    assert_eq!(land.ran(&["undo"]).code, Some(5));
    let told = land.did(&["log"]);
    assert!(told.err.contains("not on record"), "{told:?}");
}

/// Commands of every kind with words of chance: most are done, some refused.
fn chance(dice: &mut Dice) -> Vec<String> {
    let number = dice.roll(1000);
    let person = *dice.pick(&["adele", "alex", "zoe", "megan"]);
    let words = match dice.roll(12) {
        0 => format!("set {person} name Name-{number}"),
        1 => format!("set {person} email p{number}@contoso.example"),
        2 => format!("add person name=Person-{number}"),
        3 => format!("activate win-ent-mak --machine PC-{number} --case new-machine"),
        4 => format!("assign vs-2 {person}"),
        5 => format!("assign azure-monthly {person}"),
        6 => format!("remove {person} --with-references --yes"),
        7 => format!("incident support --case 120-{number}"),
        8 => format!("set win-ent quantity {number}"),
        9 => "key office-mak-spare --print --yes".to_owned(),
        10 => "block win-ent-mak".to_owned(),
        _ => format!("set maps note Note-{number}"),
    };
    words.split(' ').map(str::to_owned).collect()
}

fn rounds() -> usize {
    std::env::var("MPN_UNDOS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(20)
}

/// Commands of chance, each taken back: the very bytes from before, whatever stands in the file by hand.
#[test]
fn found_kept_random_commands_each_undone_byte_for_byte() {
    let mut dice = Dice::new(18);
    let odd = format!("\u{feff}{}# no end of line", CONTOSO.replace('\n', "\r\n"));
    let mut done = 0;
    for text in [CONTOSO, &odd] {
        let land = Land::new();
        std::fs::write(&land.file, text).unwrap();
        for _ in 0..rounds() / 2 {
            let before = land.bytes();
            let words = chance(&mut dice);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            land.ran(&words);
            if land.bytes() == before {
                continue;
            }
            done += 1;
            let after = land.bytes();
            land.did(&["undo"]);
            assert_eq!(land.bytes(), before, "{words:?}");
            // Every second one is done for good, so that the file goes on.
            if dice.once_in(2) {
                land.did(&words);
                assert_eq!(land.bytes().len(), after.len(), "{words:?}");
            }
        }
    }
    assert!(done * 3 > rounds(), "{done} of {} were done", rounds());
}

/// A walk of restores: each gives the very bytes that its version had, and none of them is lost.
#[test]
fn found_kept_a_random_walk_of_restores_loses_nothing() {
    let mut dice = Dice::new(59);
    let land = Land::new();
    for number in 0..6 {
        land.did(&["set", "adele", "name", &format!("Adele {number}")]);
    }
    let all = |land: &Land| -> BTreeSet<Vec<u8>> {
        land.kept().iter().map(|path| std::fs::read(path).unwrap()).chain([land.bytes()]).collect()
    };
    let texts = all(&land);
    assert_eq!(texts.len(), 7);
    for step in 0..rounds() / 2 {
        let kept = land.kept();
        let version = dice.pick(&kept);
        let (name, bytes) = (version.file_stem().unwrap().to_str().unwrap(), std::fs::read(version).unwrap());
        let before = land.bytes();
        land.did(&["restore", name, "--yes"]);
        assert_eq!(land.bytes(), bytes, "step {step}");
        assert_eq!(all(&land), texts, "step {step}");
        if dice.once_in(3) {
            land.did(&["undo"]);
            assert_eq!(land.bytes(), before, "step {step}");
            assert_eq!(all(&land), texts, "step {step}");
        }
    }
}

#[test]
fn found_kept_restore_lists_in_words_and_asks() {
    let land = Land::new();
    let none = land.did(&["restore"]);
    assert!(none.out.is_empty() && none.err.contains("no version is kept yet"), "{none:?}");
    land.did(SET);
    land.did(&["add", "person", "name=Bob Kelly"]);
    let listed = land.did(&["restore"]);
    assert!(listed.out.contains("Added person bob-kelly.") && listed.out.contains("E-mail of adele"), "{listed:?}");
    let items = land.did(&["restore", "--json"]).json()["items"].as_array().unwrap().clone();
    assert_eq!(items.len(), 2);
    let oldest = items[1]["version"].as_str().unwrap();
    let before = land.bytes();
    let ran = land.ran(&["restore", oldest]);
    assert_eq!(ran.code, Some(2), "nobody was asked: {ran:?}");
    assert!(ran.err.contains("--yes") && ran.err.contains("Removed bob-kelly."), "{ran:?}");
    assert_eq!(land.bytes(), before);
    let several = land.ran(&["restore", "2", "--yes"]);
    assert_eq!(several.code, Some(4), "{several:?}");
    assert_eq!(land.ran(&["restore", "nothing", "--yes"]).code, Some(5));
    land.did(&["restore", oldest, "--yes"]);
    assert_eq!(land.bytes(), CONTOSO.as_bytes());
    let item = land.items(&[]).pop().unwrap();
    assert_eq!(
        (&item["command"], &item["after"]),
        (&"restore".into(), &serde_json::json!({"adele": {"email": "adele@contoso.example"}}))
    );
    land.did(&["undo"]);
    assert_eq!(land.bytes(), before);
}

/// F9: what may not write puts nothing beside the file either.
#[test]
fn found_f9_what_may_not_write_puts_nothing_on_record() {
    for prepared in [false, true] {
        for more in [&["--dry-run"][..], &["--today", "2021-03-01"], &["--read-only"], &["--stage"]] {
            for words in [SET, &["undo"], &["restore", "2"], &["add", "person", "name=Bob"]] {
                let land = Land::new();
                if prepared {
                    land.did(&["set", "alex", "name", "Alex"]);
                }
                let (before, beside) = (land.bytes(), land.beside());
                let (log, kept) = (std::fs::read(land.journal()).ok(), land.kept());
                let words: Vec<&str> = words.iter().chain(more).copied().collect();
                let ran = land.ran(&words);
                assert!(!ran.err.contains("(written)"), "{words:?}: {ran:?}");
                assert_eq!((land.bytes(), land.beside()), (before, beside), "{words:?}");
                assert_eq!((std::fs::read(land.journal()).ok(), land.kept()), (log, kept), "{words:?}");
            }
        }
    }
}

/// A save that was killed between keeping the file and replacing it leaves the file with a second name of ours: nothing is
/// told of it, and it goes.
#[test]
fn found_kept_what_a_killed_save_left_is_taken_away() {
    let land = Land::new();
    land.did(SET);
    let leftover = land.versions().join("20210301T104105Z-77.toml");
    std::fs::hard_link(&land.file, &leftover).unwrap();
    assert!(!land.did(&["restore"]).out.contains("20210301T104105Z-77"), "it is what the file says");
    let ran = land.did(&["set", "adele", "name", "Ada"]);
    assert!(!ran.err.contains("further name") && !ran.err.contains("hard link"), "{ran:?}");
    assert!(!leftover.exists(), "{:?}", land.kept());
    assert_eq!(land.kept().len(), 2);
    // What is not named as a version is somebody else's.
    let other = land.versions().join("mine.toml");
    std::fs::write(&other, "mine").unwrap();
    land.did(&["set", "adele", "name", "Adele"]);
    assert!(other.exists());
}

/// The dashboard takes back what an earlier run of it did, and what a command did; does it again; and shows it.
#[test]
fn found_kept_the_dashboard_undoes_after_quitting() {
    let setup = Setup::contoso();
    let file = setup.file();
    let home = std::sync::Arc::clone(&setup.home);
    let mut run = setup.start();
    run.keys("7al");
    run.shows("taken back");
    run.keys("\r");
    run.shows("saved");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let changed = std::fs::read_to_string(&file).unwrap();
    assert_ne!(changed, CONTOSO);
    let again = || {
        let file = file.display().to_string();
        Setup::mpn(&["--file", &file, "--clock", "2021-03-01"]).in_home(&home).start()
    };
    let mut run = again();
    run.shows("Software");
    run.keys("7J");
    run.shows("On record");
    run.escape();
    run.hides("On record");
    run.keys("u");
    run.shows("Undone: left adele");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
    let mut run = again();
    run.shows("Software");
    run.keys("u");
    run.shows("Nothing to undo");
    run.keys("U");
    run.shows("left adele");
    run.shows("saved");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), changed);
    let text = std::fs::read_to_string(file.with_file_name("benefits.toml.log")).unwrap();
    let words: Vec<String> = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["command"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(words, ["left", "undo", "redo"]);
}
