//! The world outside: a prompt that hides what is typed, a window without a size, a clock before 1970 (l4).

use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mpn_benefits::clock::{Clock, local};
use proptest::prelude::*;

use super::ends;
use crate::kit::run::{CONTOSO, Run, Setup, paths};

const KEY: &str = "BCDFG-HJKMN-PQRTV-WXY23-46787";
const PROMPT: &str = "Key (hidden):";

/// `mpn add key` on the sample, in a shell that says before and after what modes the terminal has.
fn asking(home: &Setup) -> Setup {
    let file = home.file();
    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    std::fs::write(&file, CONTOSO).unwrap();
    let words =
        ["add", "key", "--to", "win-ent", "kind=mak", "--clock", "2021-03-01", "--file", file.to_str().unwrap()];
    let script =
        "trap : INT QUIT; echo BEFORE $(stty -g); {}; echo STATUS $?; echo AFTER $(stty -g); echo DONE; read line";
    Setup::mpn(&words).in_home(&home.home).in_shell(&["sh", "-c"], script)
}

fn child_of(parent: u32) -> Option<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    std::fs::read_to_string(path).ok()?.split_whitespace().last()?.parse().ok()
}

/// The modes before and after are the same, and what was typed is nowhere.
fn gave_back(run: &Run, what: &str) {
    run.shows("DONE");
    let written = run.written();
    let modes = |word: &str| {
        let rest = written.split(word).nth(1).unwrap_or_else(|| panic!("{what}: {written}"));
        rest.split_whitespace().next().unwrap().to_owned()
    };
    assert_eq!(modes("BEFORE "), modes("AFTER "), "{what}");
    assert!(!written.contains(KEY) && !written.contains("BCDFG"), "{what}: {written}");
}

/// However the hidden prompt ends, the terminal shows again what is typed.
#[test]
fn found_l4_the_hidden_prompt_gives_the_echo_back() {
    // As somebody types: Ctrl-C, Ctrl-\, with half a key before it or none; Ctrl-D; what is no key; a key.
    let ends: [(&str, u32); 9] = [
        ("\u{3}", 130),
        ("BCDFG-HJ\u{3}", 130),
        ("\u{1c}", 131),
        ("BCDFG-HJ\u{1c}", 131),
        ("\u{4}", 3),
        ("\r", 2),
        ("no key\r", 2),
        ("BCDFG-HJKMN-PQRTV-WXY23-46787\r", 0),
        ("BCDFG-HX\u{7f}JKMN-PQRTV-WXY23-46787\r", 0),
    ];
    for (keys, status) in ends {
        let mut run = asking(&Setup::mpn(&[])).start();
        run.shows(PROMPT);
        run.keys(keys);
        run.shows(&format!("STATUS {status}"));
        gave_back(&run, keys);
        let file = std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap();
        assert_eq!(file.contains(KEY), status == 0, "{keys:?}");
    }
    // As others end it.
    for (signal, status) in [("TERM", 143), ("INT", 130), ("HUP", 129), ("QUIT", 131)] {
        for typed in ["", "BCDFG"] {
            let mut run = asking(&Setup::mpn(&[])).start();
            run.shows(PROMPT);
            run.keys(typed);
            Run::signal(signal, child_of(run.process()).expect("mpn under the shell"));
            run.shows(&format!("STATUS {status}"));
            gave_back(&run, signal);
        }
    }
    // More than a line has; what would come after the end is the shell's, and would be echoed.
    let mut run = asking(&Setup::mpn(&[])).start();
    run.shows(PROMPT);
    for _ in 0..2 {
        run.keys(&"x".repeat(3_000));
        run.keys("\u{4}");
    }
    run.shows("STATUS 3");
    run.shows("there are more than 4096 bytes");
    gave_back(&run, "a long line");
}

/// Ctrl-Z gives the shell a terminal that shows, and `fg` asks again.
#[test]
fn found_l4_a_hidden_prompt_that_is_stopped_shows_and_asks_again() {
    let setup = Setup::mpn(&[]);
    let line = asking(&setup).command.pop().unwrap();
    let line = line.split("; ").nth(2).unwrap();
    let mut shell =
        Setup { command: ["bash", "--norc", "--noprofile", "-i"].map(str::to_owned).to_vec(), ..setup }.start();
    shell.shows("shell>");
    shell.keys(&format!("{line}\n"));
    shell.shows(PROMPT);
    shell.keys("BCDFG-\u{1a}");
    shell.shows("Stopped");
    shell.keys("stty -a | grep -o '.echo ' | sed 's/^/ECHO:/'\n");
    shell.shows("ECHO: echo");
    let asked = |run: &Run| run.written().matches(PROMPT).count();
    let before = asked(&shell);
    shell.keys("fg\n");
    shell.until("the prompt again", |run| asked(run) > before);
    shell.keys(&format!("{KEY}\r"));
    shell.keys("echo STATUS $?\n");
    shell.shows("STATUS 0");
    assert!(!shell.written().contains(KEY), "{}", shell.written());
    assert!(std::fs::read_to_string(shell.home.path().join("benefits.toml")).unwrap().contains(KEY));
    shell.keys("exit\n");
    assert_eq!(ends(&mut shell, "the shell"), 0);
}

/// Once the prompt is over, a signal ends the program as it ends every other: here while it waits for a lock.
#[test]
fn found_l4_after_the_prompt_signals_are_what_they_were() {
    for signal in ["INT", "TERM"] {
        let setup = asking(&Setup::mpn(&[]));
        let file = setup.home.path().join("benefits.toml");
        let mut lock = file.clone().into_os_string();
        lock.push(".lock");
        let held = std::fs::File::create_new(&lock).unwrap();
        held.lock().unwrap();
        let mut run = setup.start();
        run.shows(PROMPT);
        run.keys(&format!("{KEY}\r"));
        let child = child_of(run.process()).expect("mpn under the shell");
        // While it asks it listens for signals, on a socket.
        let open = format!("/proc/{child}/fd");
        run.until("the prompt is over", |_| {
            let open = std::fs::read_dir(&open).into_iter().flatten().flatten();
            !open.into_iter().any(|open| {
                std::fs::read_link(open.path()).is_ok_and(|path| path.to_string_lossy().starts_with("socket:"))
            })
        });
        Run::signal(signal, child);
        run.shows(if signal == "INT" { "STATUS 130" } else { "STATUS 143" });
        gave_back(&run, signal);
    }
}

/// A terminal that says no size has the usual one, from the start and later.
#[test]
fn found_l4_a_window_without_a_size_has_the_usual_one() {
    for (columns, rows) in [(0, 0), (0, 24), (80, 0)] {
        let script = format!("stty cols {columns} rows {rows}; exec {{}}");
        let mut run = Setup::contoso().in_shell(&["sh", "-c"], &script).start_at(80, 24);
        run.shows("Office Professional Plus 2019");
        run.shows("a actions");
        let last = run.text().lines().count();
        assert_eq!(last, 24, "{columns}x{rows}: the bottom line is the last one:\n{}", run.text());
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }
    let mut run = Setup::contoso().start_at(80, 24);
    run.shows("a actions");
    let before = run.text();
    let size = portable_pty::PtySize { rows: 0, cols: 0, pixel_width: 0, pixel_height: 0 };
    run.master.as_ref().unwrap().resize(size).unwrap();
    run.press("");
    assert_eq!(run.text(), before);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

proptest! {
    /// Whatever a clock says, there is a date; and the one after it is the next day.
    #[test]
    fn found_l4_every_clock_has_a_date(seconds in -200_000_000_000_i64..200_000_000_000) {
        let length = Duration::from_secs(seconds.unsigned_abs());
        let moment = |more: Duration| {
            let base = if seconds < 0 { UNIX_EPOCH - length } else { UNIX_EPOCH + length };
            local(base + more).date_naive()
        };
        let (today, tomorrow) = (moment(Duration::ZERO), moment(Duration::from_hours(24)));
        // A day may be an hour longer or shorter where clocks are changed.
        let apart = (tomorrow - today).num_days();
        prop_assert!((0..=2).contains(&apart), "{today} {tomorrow}");
    }
}

#[test]
fn found_l4_a_clock_before_1970_is_a_clock() {
    use chrono::Datelike as _;
    for (seconds, year) in [(400 * 86_400_u64, 1968), (3_653 * 86_400, 1960), (25_567 * 86_400, 1900)] {
        let date = local(UNIX_EPOCH - Duration::from_secs(seconds)).date_naive();
        assert!((date.year() - year).abs() <= 1, "{date}");
    }
    let now: SystemTime = UNIX_EPOCH + Duration::from_hours(448_500);
    assert_eq!((local(now).year(), local(now).month()), (2021, 3));
    // The clock of the machine that runs this is read all the same.
    assert!(Clock::Live.today().year() >= 1970);
}

/// The program that gives others another clock, in an environment of its own.
fn faketime() -> Command {
    let mut command = Command::new("faketime");
    command.env_clear().env("PATH", paths()).env("LANG", "C.UTF-8");
    command
}

/// Every command under a clock before 1970; needs `faketime`.
#[test]
fn found_l4_no_command_panics_before_1970() {
    if faketime().arg("--version").output().is_err() {
        println!("skipped: faketime is not installed");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("benefits.toml");
    for day in ["@1960-01-01 10:00:00", "@1969-12-31 23:59:58", "@1901-12-14 00:00:00"] {
        for words in [
            "list software",
            "list cloud",
            "list offers",
            "deadlines",
            "impact maps",
            "check --explain",
            "diff 2020-01-01 2021-01-01",
            "export ics",
            "key office",
            "set adele note x",
            "activate office-mak-spare --machine PC-1 --dry-run",
            "remove adele --dry-run",
            "add person name=Zed",
            "demo --write new.toml",
            "init --dry-run --name A --offer action-pack --purchased 1960-01-01",
        ] {
            #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
            std::fs::write(&file, CONTOSO).unwrap();
            let _ = std::fs::remove_file(home.path().join("new.toml"));
            let mut command = faketime();
            command.args(["-f", day, env!("CARGO_BIN_EXE_mpn")]).args(words.split(' ')).current_dir(home.path());
            command.env("HOME", home.path()).env("TZ", "UTC");
            if !words.starts_with("demo") && !words.starts_with("init") {
                command.arg("--file").arg(&file);
            }
            let ran = command.output().unwrap();
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.code().is_some_and(|code| code < 6), "{day} {words}: {:?} {said}", ran.status);
            assert!(!said.contains("panic") && !said.contains("internal error"), "{day} {words}: {said}");
        }
    }
    let mut run = Setup::contoso();
    let file = run.file().display().to_string();
    run.command = ["faketime", "-f", "@1960-01-01 10:00:00", env!("CARGO_BIN_EXE_mpn"), "--file", &file]
        .map(str::to_owned)
        .to_vec();
    let mut run = run.with("TZ", "UTC").start();
    run.shows("1960-01-01");
    run.keys("q");
    assert_eq!(ends(&mut run, "before 1970"), 0);
}
