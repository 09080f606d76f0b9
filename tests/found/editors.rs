//! Editors of seven kinds against the open dashboard, with `R`, `E` and undo among its keys: nothing that they wrote is ever
//! written over (F4). `MPN_ROUNDS` asks for other than the 40 rounds of every run.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use mpn_benefits::file::parse;

use crate::kit::run::{Run, Setup};
use crate::kit::support::layout::Dice;

/// How an editor saves a file.
type Style = fn(&Path, &str);

const STYLES: [Style; 7] = [
    // In place, as the simplest do.
    |path, text| std::fs::write(path, text).unwrap(),
    // Beside it, then in its place.
    |path, text| {
        let beside = path.with_extension("swp");
        std::fs::write(&beside, text).unwrap();
        std::fs::rename(beside, path).unwrap();
    },
    // The old one becomes the backup, and a new one is made.
    |path, text| {
        std::fs::rename(path, path.with_extension("toml~")).unwrap();
        std::fs::write(path, text).unwrap();
    },
    // Removed, and made anew.
    |path, text| {
        std::fs::remove_file(path).unwrap();
        std::fs::write(path, text).unwrap();
    },
    // In place, and cut to its length afterwards.
    |path, text| {
        let mut file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.set_len(u64::try_from(text.len()).unwrap()).unwrap();
    },
    // A hard link to the old one is the backup.
    |path, text| {
        let (beside, backup) = (path.with_extension("new"), path.with_extension("bak"));
        let _ = std::fs::remove_file(&backup);
        std::fs::hard_link(path, backup).unwrap();
        std::fs::write(&beside, text).unwrap();
        std::fs::rename(beside, path).unwrap();
    },
    // Line by line, written through to the disk.
    |path, text| {
        let mut file = std::fs::File::create(path).unwrap();
        for line in text.split_inclusive('\n') {
            file.write_all(line.as_bytes()).unwrap();
        }
        file.sync_all().unwrap();
    },
];

/// Presses a key of which something is said, whatever that is.
fn settled(run: &Run) {
    run.until("the end of a save", |run| !run.text().contains("saving …"));
}

/// Reads the file again and drops what is not saved. On a busy machine a key may come at one stroke with a question, and is
/// no answer then: what is pressed hangs on what is shown, and each press is waited for.
fn drop_unsaved(run: &mut Run) {
    while run.text().contains("NOT SAVED") {
        let shown = run.text();
        let (reads, asks) = (shown.contains("Enter reads"), shown.contains("Enter opens"));
        let key = match (reads, asks) {
            (true, _) if !shown.contains("no answer") => "\r",
            (false, false) => "R",
            _ => "j",
        };
        run.keys(key);
        run.until(&format!("an answer to {key:?}"), |run| run.text() != shown);
    }
}

/// What was read while an editor was in the middle of its writing has faults; read again, it has none.
fn read_whole(run: &mut Run) {
    while run.text().contains("READ-ONLY: FAULTS") {
        let shown = run.text();
        run.keys("R");
        run.until("another reading", |run| run.text() != shown);
    }
}

#[test]
fn editors_of_seven_kinds_are_never_written_over() {
    let rounds = std::env::var("MPN_ROUNDS").ok().and_then(|count| count.parse().ok()).unwrap_or(40_usize);
    let setup = Setup::contoso();
    let (file, editor) = (setup.file(), setup.home.path().join("editor"));
    std::fs::write(
        &editor,
        "#!/bin/sh\nfor file; do :; done\nread -r mark < \"$HOME/mark\"\necho \"$mark\" >> \"$file\"\n",
    )
    .unwrap();
    std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).unwrap();
    let mut run = setup.with("EDITOR", &editor.display().to_string()).start();
    run.shows("Office Professional Plus 2019");
    run.keys("7");
    run.shows("MPN › Benefits › People");
    let mut dice = Dice::new(1);
    let mut marks: Vec<String> = Vec::new();
    let mut unsaved = 0;
    for round in 0..rounds {
        let mark = format!("# mark {round}");
        let outside = |marks: &mut Vec<String>, style: Style| {
            let text = std::fs::read_to_string(&file).unwrap();
            style(&file, &format!("{text}{mark}\n"));
            marks.push(mark.clone());
        };
        // Before, between or after what is pressed.
        let when = dice.roll(3);
        if when == 0 {
            outside(&mut marks, *dice.pick(&STYLES));
        }
        read_whole(&mut run);
        match dice.roll(5) {
            0 => {
                // A key that comes right after the list of faults had gone is none.
                while !run.text().contains("New record") {
                    let before = run.text();
                    run.keys("n");
                    run.until("an answer to n", |run| run.text() != before);
                }
                run.keys("p");
                run.shows("New person");
                if when == 1 {
                    settled(&run);
                    outside(&mut marks, *dice.pick(&STYLES));
                }
                run.keys(&format!("Person {round}\r"));
                run.hides("New person");
            }
            1 => run.keys("u"),
            2 => run.keys("Ru"),
            3 => run.keys("U"),
            _ => {
                // What the editor adds is its mark of this round.
                std::fs::write(run.home.path().join("mark"), format!("{mark} by E\n")).unwrap();
                run.keys("E");
                run.until("the editor, or a question", |run| {
                    let shown = run.text();
                    // A key that came right after the list of faults had gone is none.
                    let answered = ["again opens the file", "had just closed", "NOT SAVED"];
                    answered.iter().any(|answer| shown.contains(answer))
                        || std::fs::read_to_string(&file).is_ok_and(|text| text.contains(&format!("{mark} by E\n")))
                });
                if std::fs::read_to_string(&file).unwrap().contains(&format!("{mark} by E\n")) {
                    marks.push(format!("{mark} by E"));
                }
            }
        }
        settled(&run);
        if when == 2 {
            outside(&mut marks, *dice.pick(&STYLES));
        }
        let text = std::fs::read_to_string(&file).unwrap();
        for mark in &marks {
            assert!(text.lines().any(|line| line == mark), "round {round}: {mark} is gone");
        }
        assert!(parse(&text).is_clean(), "round {round}");
        // What could not be saved is dropped now and then, as users do.
        if run.text().contains("NOT SAVED") {
            unsaved += 1;
            if dice.once_in(2) {
                drop_unsaved(&mut run);
            }
        }
    }
    println!("{rounds} rounds, {} outside edits, {unsaved} times not saved", marks.len());
    assert!(marks.len() > rounds / 2 && unsaved > 0);
    Run::signal("KILL", run.process());
}
