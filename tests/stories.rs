//! The stories of the acts (3 to 12 of the dashboard's stories), told once and played twice: by key strings without a
//! terminal, and by the real binary in a pseudo-terminal. As commands they are in `cli/stories.rs`.

#![cfg(unix)]
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may")]

mod harness;
#[path = "pty/run.rs"]
mod run;

use std::sync::Arc;
use std::time::{Duration, Instant};

use harness::{CONTOSO, Given, given};
use mpn_benefits::tui::app::Effect;
use run::{PATIENCE, Run, Setup};

/// A step of a story.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// Key presses.
    Keys(&'static str),
    /// The screen says this; sentences may be broken at the edge of their box.
    Shows(&'static str),
    /// The screen does not say this.
    Hides(&'static str),
    /// The file says this.
    Has(&'static str),
    /// The file is byte for byte what it was.
    Same,
    /// Nothing was written since the beginning.
    Untouched,
    /// No key went anywhere.
    NothingCopied,
}

use Step::{Has, Hides, Keys, NothingCopied, Same, Shows, Untouched};

const STORIES: &[(u8, &str, &[Step])] = &[
    // The same hardware does not count, changed hardware and a new machine do.
    (
        3,
        "2021-03-01",
        &[
            Keys("jjaaLAB-01"),
            Shows("yes (by the ledger)"),
            Shows("same hardware: not counted: still 4 of 20 used"),
            Shows("hardware changed: counted: 4 before, 5 of 20 used"),
            Keys("<tab><tab>no<enter>"),
            Shows("2021-03-01 LAB-01 same hardware not counted"),
            Shows("4 of 20"),
            Keys("aaLAB-01<tab><tab>yes<enter>"),
            Shows("2021-03-01 LAB-01 changed hardware counted"),
            Shows("5 of 20"),
            Keys("aaNEW-PC<enter>"),
            Shows("2021-03-01 NEW-PC new machine counted"),
            Shows("6 of 20"),
            Has("machine = \"NEW-PC\", case = \"new-machine\""),
            Keys("u"),
            Hides("NEW-PC"),
            Shows("5 of 20"),
            Keys("uu"),
            Shows("Undone: activate win-ent-mak"),
            Shows("4 of 20"),
            Same,
        ],
    ),
    // A key that is used up points at the spare one.
    (
        4,
        "2021-03-01",
        &[
            Keys("<enter>a"),
            Shows("What can be done with office-mak"),
            Shows("still 3 of 3 used; this key is full then, the next one to use is office-mak-spare"),
            Keys("aNEW-PC"),
            Shows("3 of 3 activations are used, and the programme grants no more (R20, R21); office-mak-spare has"),
            Keys("<enter>"),
            Shows("3 of 3 activations are used"),
            Keys("<esc><esc>"),
            Untouched,
        ],
    ),
    // A competency grant counts every activation (R19).
    (
        5,
        "2021-03-01",
        &[
            Keys("jjjj"),
            Shows("HOST-A same hardware counted"),
            Shows("3 of 4"),
            Keys("aaHOST-A<tab><tab>no"),
            Shows("→ counted: 3 before, 4 of 4 used; this key is full then"),
            Keys("<enter>"),
            Shows("2021-03-01 HOST-A same hardware counted"),
            Shows("4 of 4"),
            Keys("u"),
            Same,
        ],
    ),
    // A client access licence has nothing to look at, to copy or to activate.
    (
        6,
        "2021-03-01",
        &[
            Keys("jjj"),
            Shows("no details"),
            Keys("y"),
            Shows("No further details available: a client access licence has no key and nothing to download (R23)."),
            NothingCopied,
            Keys("a"),
            Shows("What can be done with ws-cal"),
            Shows("(R23)"),
            Keys("a"),
            Hides("Used this key before?"),
            Untouched,
        ],
    ),
    // Both ways side by side, the tenant typed back, what a mistake costs; and what undoing is.
    (
        7,
        "2021-03-01",
        &[
            Keys("2jjar"),
            Shows("Into m365 on contoso.onmicrosoft.com:"),
            Shows("now 100 90 2021-05-30 9000"),
            Shows("add 125 145 2021-07-24 18125"),
            Shows("extend 100 181 2021-08-29 18100"),
            Shows("A redemption cannot be undone at Microsoft (R36)"),
            Keys("add<tab>contso.onmicrosoft.com"),
            Shows("(R38)"),
            Keys("<enter>"),
            Shows("(R38)"),
            Untouched,
            Keys("<esc><esc>"),
            Hides("Redeemed as"),
            Untouched,
            Keys("arextend<tab>contoso.onmicrosoft.com"),
            Shows("→ 100 seats for 181 days, until 2021-08-29"),
            Shows("extend for add: −25 seats, +36 days; not replaced (R33)"),
            Shows("wrong tenant: it stays there (R32); replaced once, until 2021-03-31 (R33)"),
            Keys("<enter>"),
            Shows("m365-25: 100 seats for 181 days, until 2021-08-29. A replacement could be had until"),
            Has("as = \"extend\""),
            Keys("u"),
            Shows("in the record only, at Microsoft the token stays redeemed (R36)"),
            Same,
        ],
    ),
    // More than three times the seats; and the last day of a token.
    (
        8,
        "2021-03-01",
        &[
            Keys("2jarextend<tab>contoso.onmicrosoft.com<tab>ems-main"),
            Shows("(R35)"),
            Keys("<enter>"),
            Shows("(R35)"),
            Keys("<esc><esc>t2021-03-15<enter>"),
            Shows("WHAT-IF 2021-03-15"),
            Shows("ready to redeem"),
            Keys("ar"),
            Shows("Redeemed as"),
            Keys("<esc>t2021-03-16<enter>"),
            Shows("WHAT-IF 2021-03-16"),
            Keys("ar"),
            Shows("2021-03-15"),
            Shows("(R2)"),
            Hides("Redeemed as"),
            Untouched,
        ],
    ),
    // A replacement until its last day, once, and not a day later.
    (
        9,
        "2021-03-12",
        &[
            Keys("2a"),
            Shows("d365-5: replaced, which is possible until 2021-0"),
            Keys("pwrong-tenant<enter>"),
            Has("replaced = { on = 2021-03-12, reason = \"wrong-tenant\" }"),
            Keys("ap"),
            Shows("A replacement was issued on 2021-03-12: there is one for each token (R33)."),
            Hides("Reason *"),
            Keys("<esc>u"),
            Same,
        ],
    ),
    (9, "2021-03-13", &[Keys("2ap"), Shows("2021-03-12"), Shows("(R33)"), Hides("Reason *"), Untouched]),
    // A seat is locked for 90 days; on a what-if day the answer turns, and nothing is done.
    (
        10,
        "2021-03-01",
        &[
            Keys("3ag"),
            Shows("Adele Vance holds vs-1 until at least 2021-04-15: a seat may move to somebody else 90 days after"),
            Shows("(R45)"),
            Keys("<esc>t2021-04-15<enter>agalex"),
            Shows("WHAT-IF 2021-04-15"),
            Shows("→ vs-1 may move on from 2021-07-14"),
            Keys("<enter>"),
            Shows("This is 2021-04-15, not today: nothing is written on a what-if date."),
            Untouched,
        ],
    ),
    // Who leaves gives everything back in one step.
    (
        11,
        "2021-03-01",
        &[
            Keys("7"),
            Shows("Visual Studio Professional"),
            Keys("al"),
            Shows("Visual Studio Professional (vs-1): taken back, for somebody else from 2021-04-15 on (R45)"),
            Shows("Microsoft Azure (azure-monthly): taken back, for anybody at once (R42)"),
            Untouched,
            Keys("2"),
            Shows("left 2021-03-01"),
            Has("left = 2021-03-01"),
            Has("ended = 2021-03-01"),
            Keys("u"),
            Shows("Undone: leaves adele"),
            Same,
        ],
    ),
    // A case more is one left less.
    (
        12,
        "2021-03-01",
        &[
            Keys("4j"),
            Shows("3 of 10"),
            Keys("acSR-77"),
            Shows("→ 4 used, 6 left"),
            Keys("<enter>"),
            Shows("4 of 10"),
            Has("SR-77"),
            Keys("u"),
            Shows("3 of 10"),
            Same,
        ],
    ),
];

/// What the screen says: as one line, and what stands in boxes as one line.
fn flat(text: &str) -> [String; 2] {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let inside = text.lines().filter_map(|line| {
        let (_, rest) = line.split_once('│')?;
        rest.rsplit_once('│').map(|(inside, _)| inside.trim_start_matches('▌').to_owned() + " ")
    });
    [words(text.replace(['│', '▌'], " ")), words(inside.collect())]
}

fn says(text: &str, wanted: &str) -> bool {
    flat(text).iter().any(|text| text.contains(wanted))
}

/// No key of the file is ever on the screen unasked.
fn hides_keys(text: &str, told: &str) {
    for key in CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")) {
        assert!(!text.contains(&key[..17]), "{told}: a key is shown\n{text}");
    }
}

/// Plays a story without a terminal.
fn in_process(number: u8, day: &str, steps: &[Step]) {
    let mut app: Given = given(day);
    for step in steps {
        let told = format!("story {number} on {day}, {step:?}");
        if let Keys(keys) = step {
            app = app.keys(keys);
        }
        let text = app.text();
        hides_keys(&text, &told);
        let mut saved = app.effects.iter().filter_map(|effect| match effect {
            Effect::Save(commit) => Some(commit.text.to_string()),
            _ => None,
        });
        match step {
            Keys(_) => {}
            Shows(wanted) => assert!(says(&text, wanted), "{told}\n{text}"),
            Hides(unwanted) => assert!(!says(&text, unwanted), "{told}\n{text}"),
            Has(wanted) => assert!(saved.next_back().unwrap().contains(wanted), "{told}"),
            Same => assert_eq!(saved.next_back().unwrap(), CONTOSO, "{told}"),
            Untouched => assert_eq!(saved.count(), 0, "{told}"),
            NothingCopied => {
                assert!(!app.effects.iter().any(|effect| matches!(effect, Effect::Copy { .. })), "{told}");
            }
        }
    }
}

/// Waits until something holds.
fn until(run: &Run, told: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "{told}\n{}", run.text());
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Presses keys; Esc waits a moment, since with what follows at once it would be one key with Alt.
fn press(run: &mut Run, keys: &str) {
    let mut rest = keys;
    while !rest.is_empty() {
        let (typed, after) = rest.split_once('<').unwrap_or((rest, ""));
        run.keys(typed);
        let Some((name, after)) = after.split_once('>') else { return };
        match name {
            "enter" => run.keys("\r"),
            "tab" => run.keys("\t"),
            _ => {
                assert_eq!(name, "esc");
                run.keys("\u{1b}");
                std::thread::sleep(Duration::from_millis(40));
            }
        }
        rest = after;
    }
}

/// Plays a story with the real binary in a real terminal.
fn in_a_terminal(number: u8, day: &str, steps: &[Step]) {
    let setup = Setup::mpn(&[]);
    let file = setup.file();
    std::fs::File::create(&file).and_then(|mut own| std::io::Write::write_all(&mut own, CONTOSO.as_bytes())).unwrap();
    let begun = std::fs::metadata(&file).unwrap().modified().unwrap();
    let home = Arc::clone(&setup.home);
    let mut run = setup.arguments(&["--file", &file.display().to_string(), "--clock", day]).start();
    run.shows("Office Professional Plus 2019");
    for step in steps {
        let told = format!("story {number} on {day}, {step:?}");
        let now = || std::fs::read_to_string(&file).unwrap();
        match step {
            Keys(keys) => press(&mut run, keys),
            Shows(wanted) => until(&run, &told, || says(&run.text(), wanted)),
            Hides(unwanted) => until(&run, &told, || !says(&run.text(), unwanted)),
            Has(wanted) => until(&run, &told, || now().contains(wanted)),
            Same => until(&run, &told, || now() == CONTOSO),
            Untouched => {
                let changed = std::fs::metadata(&file).unwrap().modified().unwrap();
                assert_eq!((now().as_str(), changed), (CONTOSO, begun), "{told}");
            }
            NothingCopied => assert!(!run.written().contains("\u{1b}]52"), "{told}"),
        }
        hides_keys(&run.text(), &told);
    }
    // Out of whatever is open, and away.
    press(&mut run, "<esc><esc><esc>q");
    assert_eq!(run.exit_code(), 0, "story {number}");
    hides_keys(&run.written(), &format!("story {number}"));
    assert_eq!(home.path().read_dir().unwrap().count(), 1, "story {number}: nothing else is left behind");
}

#[test]
fn by_key_strings() {
    for (number, day, steps) in STORIES {
        in_process(*number, day, steps);
    }
}

#[test]
fn in_a_pseudo_terminal() {
    // Two at a time: they mostly wait.
    std::thread::scope(|scope| {
        for half in [0, 1] {
            scope.spawn(move || {
                for (number, day, steps) in STORIES.iter().skip(half).step_by(2) {
                    in_a_terminal(*number, day, steps);
                }
            });
        }
    });
}

#[test]
fn every_story_of_the_acts_is_told() {
    let told: std::collections::BTreeSet<u8> = STORIES.iter().map(|(number, ..)| *number).collect();
    assert!(told.into_iter().eq(3..=12));
}
