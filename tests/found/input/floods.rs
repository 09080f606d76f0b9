//! A hundred thousand bytes at once in a real terminal (l1).

use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::{EVER, ends, type_ahead};
use crate::kit::run::{Run, Setup};

fn started() -> Run {
    started_with(&[])
}

fn started_with(environment: &[(&str, &str)]) -> Run {
    // Letters of a flood that ask for an editor find none anywhere.
    let setup = Setup::contoso().with("PATH", "/nonexistent");
    let setup = environment.iter().fold(setup, |setup, (name, value)| setup.with(name, value));
    let run = setup.start();
    run.shows("Office Professional Plus 2019");
    run.shows("a actions");
    run
}

/// A hundred thousand bytes of each kind of input, and of all of them in turns.
fn floods() -> Vec<(&'static str, Vec<u8>)> {
    let list: Vec<u8> =
        (0..6_000).flat_map(|number| format!("PC-9{:04}-ABOVE\r", number % 9_999).into_bytes()).collect();
    let kinds: Vec<(&str, Vec<u8>)> = vec![
        ("keys", b"jk".repeat(50_000)),
        ("one key", b"j".repeat(100_000)),
        ("arrows", b"\x1b[B\x1b[A".repeat(16_667)),
        ("the wheel", b"\x1b[<64;10;10M\x1b[<65;10;10M".repeat(4_000)),
        ("what is no UTF-8", b"\xff\xfe\xc3\x28\x80\xe2\x82".repeat(14_286)),
        ("half a letter", [b"\xf0\x9f".repeat(50_000), b"\xf0\x9f\x98".to_vec()].concat()),
        ("Esc", vec![0x1b; 100_000]),
        ("Esc, an odd number", vec![0x1b; 99_999]),
        ("a list without brackets", list),
        ("a paste", [b"\x1b[200~".to_vec(), b"PC-0001\r".repeat(12_500), b"\x1b[201~".to_vec()].concat()),
        ("pastes", b"\x1b[200~web1\rprod2\x1b[201~".repeat(4_546)),
        ("answers", b"\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\\x1b[?62;22c".repeat(2_860)),
    ];
    let turns: Vec<u8> =
        kinds.iter().filter(|(name, _)| *name != "a list without brackets").fold(Vec::new(), |mut turns, (_, kind)| {
            // An end of its own for each.
            turns.extend(kind.iter().take(8_000));
            turns.extend(b"\x1b[201~\x1b\\");
            turns
        });
    kinds.into_iter().chain([("all in turns", turns)]).collect()
}

/// Whatever comes at once, the key after it is heard: in the same write, and by itself.
#[test]
fn found_l1_a_flood_of_every_kind_ends_with_the_key_after_it() {
    for (kind, flood) in floods() {
        let mut run = started();
        type_ahead(&mut run, [flood, b"q".to_vec()].concat());
        assert_eq!(ends(&mut run, kind), 0, "{kind}");
        run.is_restored();
    }
}

/// The example of the entry, and its border: 1,024 bytes were read at a time.
#[test]
fn found_l1_ctrl_c_is_heard_after_a_burst() {
    for count in [1_000, 1_023, 1_024, 1_025, 1_501, 4_000, 4_096] {
        let mut run = started();
        run.keys(&"j".repeat(count));
        run.keys("\u{3}");
        assert_eq!(ends(&mut run, "Ctrl-C"), 0, "{count}");
    }
}

/// Everything before the last key was taken, too: nothing is left for the next one to free.
#[test]
fn found_l1_a_burst_is_taken_to_its_end() {
    let mut run = started();
    run.keys(&">".repeat(1_500));
    run.shows("WHAT-IF 2025-04-09");
    run.keys(&"<".repeat(1_499));
    run.shows("WHAT-IF 2021-03-02");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// Work that takes long does not keep a signal waiting, and neither does one who reads no more.
#[test]
fn found_l1_a_signal_does_not_wait_for_a_flood() {
    for (signal, code) in [("TERM", 143), ("INT", 130), ("HUP", 129)] {
        let mut run = started();
        type_ahead(&mut run, b">".repeat(2_000_000));
        run.until("the flood", |run| run.text().contains("WHAT-IF"));
        Run::signal(signal, run.process());
        assert_eq!(ends(&mut run, signal), code, "{signal}");
    }
}

/// Keys and pastes that come in pieces are one. Where a line is slow, `SSH_CONNECTION` says so, and an Esc waits longer.
#[test]
fn found_l1_what_comes_in_pieces_is_one() {
    let mut run = started_with(&[("SSH_CONNECTION", "10.0.0.1 50000 10.0.0.2 22")]);
    for piece in ["\u{1b}[", "1", ";", "5", "P"] {
        run.keys(piece);
        // No fact to wait for: the pause is what is tested.
        std::thread::sleep(Duration::from_millis(3));
    }
    // Ctrl-F1 is none of its keys: what would be heard of a piece is the tab of a number, or the filter.
    run.keys("?");
    run.shows("type to search");
    for piece in "\u{1b}[200~dd2\rq1 2 3 qqq zzz\u{1b}[201~".chars() {
        run.keys(&piece.to_string());
    }
    run.shows("> dd2 q1 2 3 qqq zzz");
    run.keys("\u{1b}");
    run.hides("┌─");
    assert!(run.text().contains("MPN › Benefits › Software"), "{}", run.text());
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap(), crate::kit::run::CONTOSO);
}

/// A paste whose end never comes swallows no key for longer than a moment.
#[test]
fn found_l1_a_paste_without_an_end_does_not_stick() {
    let mut run = started();
    run.keys("/");
    run.shows("all words");
    run.keys("\u{1b}[200~win");
    run.shows("> win");
    run.keys("\r");
    // What comes in one piece with the Enter that closed the filter would be no command.
    run.hides("> win");
    run.keys("q");
    assert_eq!(ends(&mut run, "q"), 0);
    let mut run = started();
    run.keys("\u{1b}[200~win");
    // No fact to wait for: the pause is what is tested.
    std::thread::sleep(Duration::from_millis(50));
    run.keys("\u{3}");
    assert_eq!(ends(&mut run, "Ctrl-C"), 0);
}

/// A terminal that goes while something has begun ends the program, without a processor that spins.
#[test]
fn found_l1_a_terminal_that_goes_in_the_middle_of_something_ends_it() {
    for begun in ["", "\u{1b}[", "\u{1b}[200~win", "\u{1b}]11;", "\u{e2}"] {
        for ignores in [false, true] {
            let setup = Setup::contoso();
            let script = if ignores { "trap '' HUP; exec {}" } else { "exec {}" };
            let mut run = setup.in_shell(&["sh", "-c"], script).start();
            run.shows("a actions");
            // The reader holds the terminal, too: it lets go after what it reads next.
            run.stop.store(true, Ordering::SeqCst);
            let end = Instant::now() + EVER;
            while !run.reader.is_finished() {
                assert!(Instant::now() < end, "nothing was drawn");
                run.keys(">");
                // No fact to wait for: the pause is what is tested.
                std::thread::sleep(Duration::from_millis(5));
            }
            run.keys(begun);
            let before = ticks(run.process());
            drop(run.keyboard.take());
            drop(run.master.take());
            let mut used = before;
            let code = loop {
                used = ticks(run.process()).max(used);
                if let Some(status) = run.child.try_wait().unwrap() {
                    break status.exit_code();
                }
                assert!(Instant::now() < end, "it goes on without a terminal ({begun:?})");
                // No fact to wait for: the pause is what is tested.
                std::thread::sleep(Duration::from_millis(5));
            };
            assert_eq!(code, 129, "{begun:?}");
            assert!(used - before <= 50, "{} ticks of the processor without a terminal ({begun:?})", used - before);
        }
    }
}

/// Processor time of a process, in ticks; nothing once it is gone.
fn ticks(process: u32) -> u64 {
    let Ok(line) = std::fs::read_to_string(format!("/proc/{process}/stat")) else { return 0 };
    let times = line.rsplit(')').next().unwrap().split_whitespace().skip(11).take(2);
    times.map(|time| time.parse::<u64>().unwrap()).sum()
}

/// Whatever had begun: when nothing comes any more, nothing is waited for by the clock.
#[cfg(target_os = "linux")]
#[test]
fn found_l1_nothing_wakes_it_up_after_a_flood() {
    let mut run = started();
    for begun in ["jkjk\u{1b}[A", "\u{1b}[200~win", "\u{1b}]11;rgb", "\u{1b}[1;", "\u{1b}"] {
        run.keys(begun);
    }
    // A key of its own after all that: its picture is the last one.
    // No fact to wait for: the pause is what is tested.
    std::thread::sleep(Duration::from_millis(1_500));
    run.keys("2");
    run.shows("MPN › Benefits › Cloud");
    run.shows("a actions");
    let end = Instant::now() + EVER;
    loop {
        let before = (run.bytes().len(), switches(run.process()));
        // No fact to wait for: the pause is what is tested.
        std::thread::sleep(Duration::from_secs(1));
        let after = (run.bytes().len(), switches(run.process()));
        if before == after {
            break;
        }
        assert!(Instant::now() < end, "it wakes up, or writes: {before:?} {after:?}");
    }
}

/// Voluntary context switches of all threads of a process.
#[cfg(target_os = "linux")]
fn switches(process: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).unwrap();
    tasks
        .map(|task| {
            let status = std::fs::read_to_string(task.unwrap().path().join("status")).unwrap();
            let line = status.lines().find(|line| line.starts_with("voluntary_ctxt_switches")).unwrap();
            line.split_whitespace().last().unwrap().parse::<u64>().unwrap()
        })
        .sum()
}

/// Keys typed ahead of an editor were for the editor: as commands they would do what nobody asked for.
#[test]
fn found_l1_what_was_typed_ahead_of_an_editor_is_no_command() {
    let setup = Setup::contoso();
    let editor = editor(setup.home.path());
    let mut run = setup.with("EDITOR", &editor).start();
    run.shows("Office Professional Plus 2019");
    run.keys("Eq2q");
    run.until("the editor", |run| run.home.path().join("edited").exists());
    run.shows("Read again");
    run.press("");
    assert!(run.text().contains("MPN › Benefits › Software"), "{}", run.text());
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// An editor that is done at once, and leaves a file that says so.
#[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
fn editor(home: &Path) -> String {
    let script = home.join("editor.sh");
    std::fs::write(&script, "touch \"$HOME/edited\"\n").unwrap();
    format!("sh {}", script.display())
}
