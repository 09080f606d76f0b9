//! Every screen, popup, message, log, export and error, at five sizes and in four languages: none shows a key of the file.
//! Each screen is looked at once in every run, in one language and at one size, and every second command and place of an error
//! in one language; all of them in all of those in a thorough run.

use std::io::Write as _;
use std::sync::LazyLock;

use mpn_benefits::config::LANGUAGES;
use mpn_benefits::domain::State;
use mpn_benefits::file::{Condition, Loaded, parse};
use mpn_benefits::session::{Session, Source};
use mpn_benefits::tui::app::Msg;

use super::commands::{ARGUMENTS, READS, each, sample};
use super::{DAY, OWN, SPELLINGS, STRANGE, mixed_file};
use crate::kit::effort::thorough;
use crate::kit::harness::{Given, chords, session, start_in};
use crate::kit::program::{Place, run};

/// Sizes of the window: the smallest, narrow, usual, large, and one on which everything stands beside each other.
const SIZES: [(u16, u16); 5] = [(20, 5), (40, 12), (80, 24), (120, 40), (200, 60)];

/// What leads to a screen, from the first row of the first list; but for the one on which a key is asked for.
const SCREENS: &[&str] = &[
    "",
    "j",
    "G",
    "<enter>",
    "G<enter>",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "0",
    "2<enter>",
    "3<enter>",
    "4<enter>",
    "5<enter>",
    "6<enter>",
    "7<enter>",
    "2j<enter>jj",
    "7G<enter>jj",
    "w",
    "w<down>",
    "w<end>",
    "5w",
    "5w<end>",
    "?",
    "?<pgdn>",
    "?<end>",
    "f",
    "f<end>",
    "fwindows",
    "f6gfy8",
    "fzzzz",
    "F",
    "t",
    "t<up>",
    "}",
    "}}}",
    "{{",
    "1/mak",
    "1/x",
    "7/a",
    "L",
    "l",
    "!",
    "H",
    "I",
    "I~",
    "E",
    "R",
    "N",
    "o",
    "O",
    "h",
    "B",
    "b",
    "D",
    "a",
    "aa",
    "aar",
    "n",
    "np",
    "no",
    "ns",
    "nk",
    "e",
    "e<tab>",
    "e<tab><tab>",
    "d",
    "d<enter>",
    "u",
    "U",
    "y",
    "yy",
    "2y",
    "2ar",
    "2ar<tab>",
    "4ai",
    "4ae",
    "3aa",
    "5n",
    "5aw",
    "6e",
    "7e",
    "7ex<enter>",
    "7d",
    "7d<enter>",
    "7al",
    "K",
    "p",
    "P",
    "s",
    "S",
    "q",
    "7exx<esc>",
    "7exx<enter>q",
    "1e<tab>xx<enter>u",
    "7npBob<enter>L",
];

/// The keys of a state, in small letters and without dashes, with which of the two files it is.
fn keys(state: &State) -> Vec<String> {
    state.keys().map(|key| bare(key.reveal())).filter(|key| key.len() == 25).collect()
}

/// What is left of a text for somebody who looks for a key: its letters and digits.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Fails where a key stands on what was shown, or two groups of the two that are like nothing else, on one line or over two.
#[track_caller]
fn has_none(shown: &str, keys: &[String], what: &str) {
    static GROUPS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let rows = [OWN, STRANGE].map(bare);
        rows.iter().flat_map(|key| (0..=15).map(|at| key[at..at + 10].to_owned())).collect()
    });
    // Lists stand in columns, beside frames: cell by cell, line by line, and all in a row.
    let inside = |line: &str| bare(line.trim_matches([' ', '│', '▌']));
    let lines: Vec<String> = shown.lines().map(inside).collect();
    let all = lines.concat();
    let found = keys.iter().chain(&*GROUPS).find(|key| all.contains(key.as_str()));
    assert!(found.is_none(), "{what}: {found:?}\n{shown}");
}

/// Languages and sizes, each with each.
fn product() -> Vec<(&'static str, (u16, u16))> {
    SIZES.into_iter().flat_map(|size| LANGUAGES.map(|language| (language, size))).collect()
}

fn press(given: &mut Given, keys: &str) {
    for chord in chords(keys) {
        given.app.update(Msg::Key(chord));
    }
}

fn open(loaded: &Loaded, language: &str, (width, height): (u16, u16)) -> Given {
    let source = Source::File(format!("/home/{OWN}/benefits.toml").into());
    let session = Session { source, loaded: loaded.clone(), ..session("", DAY) };
    start_in(language, session, true).at(width, height)
}

#[test]
fn found_k1_no_screen_shows_a_key_in_any_language_at_any_size() {
    let files = [mixed_file(true), mixed_file(false), sample()].map(|file| parse(&file));
    let known = files.each_ref().map(|file| keys(&file.state));
    assert!(known.iter().all(|keys| keys.len() > 3));
    let pairs = product();
    let mut masked = 0;
    for (turn, (language, size)) in pairs.iter().enumerate() {
        let at = turn % files.len();
        let keys = &known[at];
        let mut given = open(&files[at], language, *size);
        for (_, screen) in SCREENS.iter().enumerate().filter(|(own, _)| thorough() || own % pairs.len() == turn) {
            given.app.overlays.clear();
            press(&mut given, "<esc><esc>1g");
            press(&mut given, screen);
            given.app.update(Msg::Examined(
                vec![Condition::KeptByGit { root: format!("/home/{OWN}").into(), names: vec![OWN.to_owned()] }],
                Vec::new(),
            ));
            for more in ["", "<down><enter>"] {
                press(&mut given, more);
                let text = given.text();
                has_none(&text, keys, &format!("{language} at {size:?}: {screen}{more}"));
                masked += text.matches("•••••").count();
            }
            // Pasted where something else is asked for.
            given.app.update(Msg::Paste(STRANGE.to_owned()));
            press(&mut given, "<enter>");
            has_none(&given.text(), keys, &format!("{language} at {size:?}: {screen}, a key"));
        }
    }
    assert!(masked > 500, "{masked}");
    // What is looked for is found where it was asked for.
    let mut given = open(&files[0], "fr", (80, 24));
    press(&mut given, "v");
    let text = bare(&given.text());
    assert!(known[0].iter().any(|key| text.contains(key)), "{}", given.text());
}

#[test]
fn found_k1_no_command_shows_a_key_in_any_language() {
    let place = Place::new();
    let file = place.write("work/b.toml", mixed_file(true));
    let known = keys(&parse(&mixed_file(true)).state);
    let own = place.write("work/s.toml", sample());
    let rows = format!("name,key\nWindows 10 Enterprise,{OWN}\nVisio,{STRANGE}\n{OWN},x\n,x{STRANGE}x\n");
    let sheet = place.write("work/keys.csv", rows);
    std::fs::File::options().append(true).open(&sheet).unwrap().write_all(b"\"open,\n\n").unwrap();
    let whole = place.write("work/whole.csv", format!("name,key\nVisio,{STRANGE}\nOther,{OWN}\n"));
    for line in ["set p1 note changed", "activate k2 --machine PC-9", "add person name=Bob"] {
        assert_eq!(place.on(&file, &format!("{line} --clock {DAY}")).code, Some(0), "{line}");
    }
    let more = [
        "log".to_owned(),
        "restore".to_owned(),
        "restore 1 --dry-run".to_owned(),
        format!("import {}", sheet.display()),
        format!("import {} --into maps", whole.display()),
        "doctor --today 2021-04-01".to_owned(),
        "reconcile k1 --used x".to_owned(),
        "export packet t1".to_owned(),
        "export maks".to_owned(),
        "undo --dry-run".to_owned(),
    ];
    let lines: Vec<String> = READS.iter().map(|line| (*line).to_owned()).chain(more).collect();
    let others = &LANGUAGES[1..];
    let reads = lines.iter().enumerate().flat_map(|(at, line)| {
        let spoken = others.iter().enumerate().filter(move |(own, _)| thorough() || at % (2 * others.len()) == *own);
        spoken.map(move |(_, language)| (line.clone(), *language))
    });
    each(&reads.collect::<Vec<_>>(), |(line, language)| {
        let ran = place.on(&file, &format!("{line} --clock {DAY} --lang {language}"));
        has_none(&format!("{}\n{}", ran.out, ran.err), &known, &format!("{line} in {language}"));
    });
    let errors = ARGUMENTS.iter().enumerate().flat_map(|(at, words)| {
        let spoken = others.iter().enumerate().filter(move |(own, _)| thorough() || at % (2 * others.len()) == *own);
        spoken.map(move |(_, language)| (at, *words, *language))
    });
    each(&errors.collect::<Vec<_>>(), |(at, words, language)| {
        let (_, spelling) = SPELLINGS[at % SPELLINGS.len()];
        let mut command = place.mpn(words.iter().map(|word| word.replace("{}", &spelling(STRANGE))));
        command.env("MPN_FILE", &own).env("MPN_LANG", language).env("LANG", format!("{language}.UTF-8"));
        let ran = run(&mut command);
        has_none(&format!("{}\n{}", ran.out, ran.err), &[], &format!("{words:?} in {language}"));
    });
}
