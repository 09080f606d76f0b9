//! What-ifs write nothing: random command lines and random dashboard sessions on another day than today, each system
//! call that could change a file watched with `strace`. `MPN_WHAT_IF` asks for more runs than the 60 of every test run,
//! `MPN_WHAT_IF_SEED` for other ones.

use std::collections::BTreeMap;
use std::path::Path;

use crate::kit::effort::few;
use crate::kit::faults::watch::{Seen, watching};
use crate::kit::program::{CONTOSO, Place};
use crate::kit::run::Setup;
use crate::kit::support::command_lines::{ACTS, READS, choices, words};
use crate::kit::support::d;
use crate::kit::support::layout::{Dice, layout};
use crate::kit::support::random::states;
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::{Date, State};
use mpn_benefits::file::parse;
use mpn_benefits::stage::disguise;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Commands that would make a file, change one from outside, or hand a key to another program.
const OTHERS: &[&str] = &[
    "init --name A --offer action-pack --purchased 2021-03-01 --file new.toml",
    "demo --write new.toml",
    "key {key} --copy --yes",
    "key {token} --copy",
    "add key --to {software} kind=mak --key-from key.txt --as-is",
    "set {key} key --key-from key.txt --as-is",
    "add offer offer=action-pack purchased=2021-01-01",
    "--help",
    "",
];

/// What nobody should type.
const ODD: &[&str] =
    &["", "none-such", "--", "-1", "ÄÖ ß", "../../etc/passwd", "a'b", "$HOME", "9999-99-99", "\u{7f}", "*"];

/// Options beside the day, of any command.
const OPTIONS: &[&[&str]] = &[
    &[],
    &["--json"],
    &["--json", "--role", "user"],
    &["--role", "global-admin"],
    &["--role", "csp-only"],
    &["--clock", "2021-03-01"],
    &["--read-only"],
    &["--stage", "--json"],
];
/// The same of commands that record something.
const OPTIONS_OF_ACTS: &[&[&str]] = &[
    &[],
    &["--json"],
    &["--json", "--dry-run"],
    &["--role", "global-admin", "--dry-run"],
    &["--on", "2021-02-01"],
    &["--on", "2020-01-01", "--json"],
    &["--clock", "2021-03-01"],
    &["--read-only"],
    &["--read-only", "--dry-run"],
    &["--stage", "--dry-run", "--json"],
];

/// Runs that are asked for.
fn asked() -> usize {
    std::env::var("MPN_WHAT_IF").ok().and_then(|count| count.parse().ok()).unwrap_or(few(30, 1_000))
}

fn seed() -> u64 {
    std::env::var("MPN_WHAT_IF_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1)
}

/// The text of a state file without faults: the sample, or a random one.
fn file(dice: &mut Dice) -> String {
    if dice.once_in(4) {
        return CONTOSO.to_owned();
    }
    let seed: Vec<u8> = (0..32).map(|_| u8::try_from(dice.roll(256)).unwrap()).collect();
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    for _ in 0..1_000 {
        let state = states().new_tree(&mut runner).unwrap().current();
        let text = layout(&state, dice);
        if parse(&text).is_clean() {
            return text;
        }
    }
    CONTOSO.to_owned()
}

fn day(dice: &mut Dice) -> Date {
    match dice.roll(6) {
        0 => plus_days(d("2021-03-01"), i64::try_from(dice.roll(3)).unwrap() - 1),
        1 => *dice.pick(&[d("1999-12-31"), d("2032-02-29"), d("2020-02-29")]),
        _ => plus_days(d("2019-06-01"), i64::try_from(dice.roll(1400)).unwrap()),
    }
}

/// A random command line on a state, as of a random day.
fn command_line(state: &State, dice: &mut Dice) -> Vec<String> {
    let staged = disguise(state);
    loop {
        let lines = *dice.pick(&[READS, READS, ACTS, ACTS, ACTS, OTHERS]);
        let line = *dice.pick(lines);
        // What happened has a day, what is on record has none; a renewal calls its own otherwise.
        let dated = !["add", "set", "remove", "renew"].iter().any(|word| line.starts_with(word));
        let options = *dice.pick(if ACTS.contains(&line) && dated { OPTIONS_OF_ACTS } else { OPTIONS });
        let known = if options.contains(&"--stage") { &staged } else { state };
        let chosen = words(line, |name| {
            if dice.once_in(12) {
                return Some((*dice.pick(ODD)).to_owned());
            }
            let known = choices(known, name);
            (!known.is_empty()).then(|| dice.pick(&known).clone())
        });
        let Some(mut words) = chosen else { continue };
        words.retain(|word| !word.is_empty() || !line.is_empty());
        words.push(format!("--today={}", day(dice)));
        words.extend(options.iter().map(|word| (*word).to_owned()));
        if !words.iter().any(|word| word == "--file") {
            words.extend(["--file".to_owned(), "benefits.toml".to_owned()]);
        }
        return words;
    }
}

fn quoted(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("'{}'", word.replace('\'', "'\\''"))).collect();
    quoted.join(" ")
}

/// Everything below a folder: names, bytes, times of change.
fn below(folder: &Path) -> BTreeMap<String, (Vec<u8>, std::time::SystemTime)> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let about = path.symlink_metadata().unwrap();
        let bytes = if about.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            Vec::new()
        } else {
            std::fs::read(&path).unwrap()
        };
        found.insert(path.display().to_string(), (bytes, about.modified().unwrap()));
    }
    found
}

/// What all runs came to.
#[derive(Debug, Default)]
struct Total {
    commands: usize,
    sessions: usize,
    keys: usize,
    /// How many command lines ended with which code.
    codes: BTreeMap<i32, usize>,
    seen: Seen,
}

/// A program that is watched, in a place of its own.
fn watched(place: &Place, log: &Path, words: &[&str]) -> std::process::Command {
    let watching = watching(log);
    let mut command = place.clean(&watching[0]);
    command.args(&watching[1..]).args(words).env("PATH", crate::kit::faults::paths());
    command
}

/// Some command lines on one file, watched together.
fn commands(count: usize, dice: &mut Dice, total: &mut Total) {
    let text = file(dice);
    let state = parse(&text).state;
    let place = Place::new();
    place.write("work/benefits.toml", &text);
    place.write("work/key.txt", "DEMO0-KEY00-AAAA0-BEEF0-00009");
    let lines: Vec<Vec<String>> = (0..count).map(|_| command_line(&state, dice)).collect();
    let mpn = env!("CARGO_BIN_EXE_mpn");
    let script: Vec<String> = lines.iter().map(|line| format!("'{mpn}' {} >&2; echo $?\n", quoted(line))).collect();
    let before = below(place.folder.path());
    let log = tempfile::NamedTempFile::new().unwrap();
    let ran = crate::kit::program::run(&mut watched(&place, log.path(), &["sh", "-c", &script.concat()]));
    let codes: Vec<i32> = ran.out.lines().map(|code| code.parse().unwrap()).collect();
    assert_eq!(codes.len(), count, "strace could not follow them: {ran:?}");
    assert!(!ran.err.contains("panicked"), "{lines:?}: {ran:?}");
    let seen = Seen::of(&std::fs::read_to_string(log.path()).unwrap());
    assert!(seen.changes.is_empty(), "{lines:#?}\n{:#?}", seen.changes);
    assert_eq!(below(place.folder.path()), before, "{lines:#?}");
    for code in codes {
        *total.codes.entry(code).or_default() += 1;
    }
    total.commands += count;
    total.seen.add(&seen);
}

/// Esc as terminals send it that can tell it from the beginning of other keys: it stands alone, whatever follows and however
/// soon.
const ESC: &str = "\u{1b}[27u";

/// Keys that a session presses: actions, forms that are filled in and accepted, undo, saving.
const PRESSED: &[&str] = &[
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "j",
    "j",
    "j",
    "k",
    "g",
    "G",
    "\r",
    "\r",
    "\r",
    "\t",
    "a",
    "aa",
    "ar",
    "ap",
    "ag",
    "ai",
    "al",
    "ae",
    "ac",
    "ax",
    "an",
    "aw",
    "ab",
    "am",
    "ad",
    "aaPC-9\r",
    "acSR-7\r",
    "an\r",
    "aw\r",
    "ad\r",
    "al\r",
    "ab\r",
    "y",
    "v",
    "n",
    "ny",
    "ns",
    "np",
    "e",
    "d",
    "d\r",
    "u",
    "U",
    "\u{13}",
    "f",
    "/",
    "F",
    "s",
    "S",
    "R",
    "E",
    "!",
    "?\u{1b}[27u",
    ESC,
    "PC-9",
    "9",
    "2021-03-01",
    "yes",
    "no",
    "\u{15}",
    "\u{e}",
    "\u{10}",
    "\u{1b}[A",
    "\u{1b}[B",
    "\u{7f}",
    ESC,
];
/// Keys that move a day which is not the clock's: a run that began as a what-if stays one on every day.
const MOVES: &[&str] = &["t", "t2022-02-02\r", "t2021-03-01\r", "T", "<", ">", "{", "}", "}}}", "<<<"];

/// One session: begun on another day, or moved to one; then random keys.
fn session(dice: &mut Dice, total: &mut Total) {
    let text = file(dice);
    let log = tempfile::NamedTempFile::new().unwrap();
    // An editor that leaves the file as it is: a real one would take the keys.
    let mut setup = Setup::mpn(&[]).with("EDITOR", "true");
    std::io::Write::write_all(&mut std::fs::File::create(setup.file()).unwrap(), text.as_bytes()).unwrap();
    setup.command = [watching(log.path()), setup.command].concat();
    let file = setup.file().display().to_string();
    let begun = dice.once_in(2);
    // A day that is left in one direction is not come back to.
    let (day, further) = (day(dice).to_string(), if dice.once_in(2) { ["<", "<<<"] } else { [">", "}"] });
    let option = if begun { "--today" } else { "--clock" };
    let setup = setup.arguments(&["--file", &file, option, &day]);
    let before = below(setup.home.path());
    let mut run = setup.start();
    run.shows("MPN › Benefits");
    if !begun {
        let typed = format!("t{}\r", plus_days(d(&day), if further[0] == "<" { -40 } else { 40 }));
        run.keys(if dice.once_in(3) { &typed } else { further[0] });
    }
    run.shows("WHAT-IF");
    let mut pressed = Vec::new();
    for _ in 0..40 {
        let keys = match dice.roll(6) {
            0 if begun => *dice.pick(MOVES),
            0 => *dice.pick(&further),
            _ => *dice.pick(PRESSED),
        };
        run.keys(keys);
        pressed.push(keys);
    }
    // Out of every dialog: it still is a what-if. Help comes after all that was pressed: were the terminal still lent to an
    // editor, Ctrl-C would be for that one.
    // What came in one piece with an Enter that closed a dialog was no command: then it is pressed once more.
    for _ in 0..20 {
        run.keys(&ESC.repeat(4));
        run.keys("?");
        // No fact to wait for: whether a key counts is seen by what it does only.
        std::thread::sleep(std::time::Duration::from_millis(200));
        if run.text().contains("type to search") {
            break;
        }
    }
    run.shows("type to search");
    run.keys(ESC);
    run.hides("┌─");
    run.shows("WHAT-IF");
    let home = std::sync::Arc::clone(&run.home);
    run.keys("\u{3}");
    assert_eq!(run.exit_code(), 0, "{pressed:?}");
    let seen = Seen::of(&std::fs::read_to_string(log.path()).unwrap());
    assert!(seen.changes.is_empty(), "{option} {day} {pressed:?}\n{:#?}", seen.changes);
    assert_eq!(below(home.path()), before, "{option} {day} {pressed:?}");
    total.sessions += 1;
    total.keys += pressed.len();
    total.seen.add(&seen);
}

#[test]
fn a_what_if_writes_nothing() {
    let (runs, dice) = (asked(), &mut Dice::new(seed()));
    let mut total = Total::default();
    // Every sixth run is a session; command lines go together.
    let sessions = runs.div_ceil(6);
    for _ in 0..sessions {
        session(dice, &mut total);
    }
    while total.commands + sessions < runs {
        let count = 25.min(runs - sessions - total.commands);
        commands(count, dice, &mut total);
    }
    println!(
        "{} what-if runs ({} command lines, {} sessions of {} keys in all): {} system calls looked at, {} files opened \
         for writing, {} bytes written to files; exit codes {:?}",
        total.commands + total.sessions,
        total.commands,
        total.sessions,
        total.keys,
        total.seen.calls,
        total.seen.opened,
        total.seen.bytes,
        total.codes
    );
    assert_eq!(total.commands + total.sessions, runs);
    assert_eq!((total.seen.opened, total.seen.bytes), (0, 0));
    let answered: usize = [0, 1].iter().filter_map(|code| total.codes.get(code)).sum();
    assert!(answered * 2 > total.commands, "most are answered: {:?}", total.codes);
}

/// The watch sees what a run does that is no what-if: on the command line and in the dashboard.
#[test]
fn the_watch_sees_what_is_written() {
    let place = Place::new();
    place.write("work/benefits.toml", CONTOSO);
    let log = tempfile::NamedTempFile::new().unwrap();
    let words = ["left", "adele", "--file", "benefits.toml", "--clock", "2021-03-01"];
    let words: Vec<&str> = [env!("CARGO_BIN_EXE_mpn")].into_iter().chain(words).collect();
    let ran = crate::kit::program::run(&mut watched(&place, log.path(), &words));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let seen = Seen::of(&std::fs::read_to_string(log.path()).unwrap());
    assert!(seen.opened >= 1 && seen.bytes >= CONTOSO.len(), "{seen:?}");
    assert!(seen.changes.iter().any(|change| change.contains("rename")), "{seen:?}");

    let log = tempfile::NamedTempFile::new().unwrap();
    let mut setup = Setup::contoso();
    setup.command = [watching(log.path()), setup.command].concat();
    let mut run = setup.start();
    run.shows("MPN › Benefits");
    run.keys("7al");
    run.shows("taken back");
    run.keys("\r");
    run.shows("saved ");
    run.keys("\u{3}");
    assert_eq!(run.exit_code(), 0);
    let seen = Seen::of(&std::fs::read_to_string(log.path()).unwrap());
    assert!(seen.opened >= 1 && seen.bytes >= CONTOSO.len(), "{seen:?}");
}
