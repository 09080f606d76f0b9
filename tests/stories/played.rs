//! The stories of the acts and of renewals (3 to 14), told once and played twice: by key strings without a terminal, and by
//! the real binary in a pseudo-terminal.

mod cloud;
mod people;
mod renewals;
mod software;

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::kit::harness::{CONTOSO, Given, given, says};
use crate::kit::run::{PATIENCE, Run, Setup};
use mpn_benefits::tui::app::Effect;

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

/// A story's number, the day it is told on, and its steps.
type Story = (u8, &'static str, &'static [Step]);

/// Every story, in order; one that needs several days stands there once for each.
fn stories() -> impl Iterator<Item = &'static Story> {
    [software::STORIES, cloud::STORIES, people::STORIES, renewals::STORIES].into_iter().flatten()
}

/// How a terminal is asked to take something into its clipboard; the test's has no other way.
const CLIPBOARD: &str = "\u{1b}]52";

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

/// Presses keys. After Esc the story looks at what it did: with what follows at once it would be one key with Alt.
fn press(run: &mut Run, keys: &str) {
    let mut rest = keys;
    while !rest.is_empty() {
        let (typed, after) = rest.split_once('<').unwrap_or((rest, ""));
        run.keys(typed);
        let Some((name, after)) = after.split_once('>') else { return };
        match name {
            "enter" => run.keys("\r"),
            "tab" => run.keys("\t"),
            "down" => run.keys("\u{1b}[B"),
            _ => {
                assert_eq!((name, after), ("esc", ""), "{keys}");
                run.keys("\u{1b}");
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
            NothingCopied => assert!(!run.written().contains(CLIPBOARD), "{told}"),
        }
        hides_keys(&run.text(), &told);
    }
    // Out of whatever is open, and away.
    run.keys("\u{3}");
    assert_eq!(run.exit_code(), 0, "story {number}");
    // Nothing was still under way: every story ends where it began, and one that wrote nothing never touched the file.
    assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO, "story {number} on {day}");
    if !steps.iter().any(|step| matches!(step, Has(_))) {
        assert_eq!(std::fs::metadata(&file).unwrap().modified().unwrap(), begun, "story {number} on {day}");
    }
    assert!(!run.written().contains(CLIPBOARD), "story {number} on {day}");
    run.is_restored();
    hides_keys(&run.written(), &format!("story {number}"));
    let names = home.path().read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let own = ["benefits.toml", "benefits.toml.log", "benefits.toml.versions"];
    let left: Vec<String> = names.filter(|name| !own.contains(&name.as_str())).collect();
    assert!(left.is_empty(), "story {number}: {left:?} is left behind");
}

#[test]
fn by_key_strings() {
    for (number, day, steps) in stories() {
        in_process(*number, day, steps);
    }
}

#[test]
fn in_a_pseudo_terminal() {
    // Two at a time: they mostly wait.
    std::thread::scope(|scope| {
        for half in [0, 1] {
            scope.spawn(move || {
                for (number, day, steps) in stories().skip(half).step_by(2) {
                    in_a_terminal(*number, day, steps);
                }
            });
        }
    });
}

#[test]
fn every_story_of_acts_and_renewals_is_told() {
    let told: std::collections::BTreeSet<u8> = stories().map(|(number, ..)| *number).collect();
    assert!(told.into_iter().eq(3..=14));
}
