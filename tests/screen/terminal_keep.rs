//! Keeping records and using keys in a real pseudo-terminal: an own file from nothing, saving, clipboards, the editor.
//!
//! The clipboard tests need `Xvfb`, `xclip` and `tmux`, on Linux.

#[cfg(target_os = "linux")]
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

#[cfg(target_os = "linux")]
use crate::kit::outside::{Display, Tmux, on};
use crate::kit::run::{CONTOSO, Run, SPARE, Setup, until, write};
use mpn_benefits::file::parse;

fn own(run: &Run) -> String {
    std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap()
}

#[test]
fn from_an_empty_home_to_an_own_file() {
    let mut run = Setup::mpn(&[]).start();
    run.shows("n makes a file of your own");
    run.keys("n");
    run.shows("A file of your own");
    run.keys("Fabrikam Consulting\t1234567\tfabrikam.onmicrosoft.com\r");
    run.shows("Make /");
    run.keys("\r");
    run.shows("is your file, with 41 benefits");
    run.shows("Fabrikam Consulting · 1234567");
    run.keys("7");
    run.shows("MPN › Benefits › People");
    for (name, id) in [("Ann Lee", "ann-lee"), ("Bo Li", "bo-li")] {
        run.keys("n");
        run.shows("New record");
        run.keys("p");
        run.shows("New person");
        run.keys(&format!("{name}\t{id}@fabrikam.example\r"));
        run.shows(&format!("Added person {id}"));
    }
    run.keys("1");
    run.shows("MPN › Benefits › Software");
    let keys = ["BCDFG-HJKMN-PQRTV-WXY23-46789", "BCDFG-HJKMN-PQRTV-WXY23-46788", "BCDFG-HJKMN-PQRTV-WXY23-46787"];
    for (benefit, key) in [("visio", keys[0]), ("office pro", keys[1]), ("windows-10-ent", keys[2])] {
        run.keys("/");
        run.shows("Enter keeps");
        run.keys(&format!("{benefit}\r"));
        run.shows("1 of 32");
        run.keys("n");
        run.shows("y product key in");
        run.keys("y");
        run.shows("New product key");
        run.keys(&format!("{key}\tmak\t10\r"));
        run.shows("Added product key");
        run.until("saved", |run| run.text().contains("saved"));
        run.keys("\u{1b}");
        run.hides("1 of 32");
    }
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let path = run.home.path().join(".local/share/mpn-benefits/benefits.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let loaded = parse(&text);
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let state = loaded.state;
    assert_eq!((state.enrollments.len(), state.people.len()), (1, 2));
    let own: Vec<&str> = state.software.iter().flat_map(|benefit| &benefit.keys).map(|key| key.key.reveal()).collect();
    assert_eq!(own.len(), 3);
    for key in keys {
        assert!(own.contains(&key) && !run.written().contains(&key[..11]), "kept, and never shown");
    }
    assert_eq!(path.metadata().unwrap().mode() & 0o777, 0o600);
    let left = path.parent().unwrap().read_dir().unwrap().map(|entry| entry.unwrap().file_name());
    let own = ["benefits.toml", "benefits.toml.log", "benefits.toml.versions"];
    assert!(left.into_iter().all(|name| own.iter().any(|own| name == *own)), "no lock and no temporary file is left");
    run.is_restored();
}

#[test]
fn a_change_is_on_the_disk_and_undone_byte_for_byte() {
    let mut run = Setup::contoso().start();
    run.shows("Office Professional Plus 2019");
    run.keys("7");
    run.shows("Adele Vance");
    run.keys("e");
    run.shows("Change the record of person Adele Vance");
    run.keys("\u{5} Jr\r");
    run.shows("Adele Vance Jr");
    until("the change on the disk", || own(&run).contains("name = \"Adele Vance Jr\""));
    assert_eq!(own(&run).replace(" Jr\"", "\""), CONTOSO, "that line and no other");
    run.shows("saved ");
    run.keys("u");
    run.shows("Undone");
    until("the undoing on the disk", || own(&run) == CONTOSO);
    // What was asked for right before leaving is saved, too.
    run.keys("e");
    run.shows("Change the record of person Adele Vance");
    run.keys("\u{5} III\r");
    run.hides("Change the record of person Adele Vance");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert!(own(&run).contains("Adele Vance III"));
}

#[test]
fn a_file_that_somebody_else_changed_is_left_alone() {
    let mut run = Setup::contoso().start();
    run.shows("Office Professional Plus 2019");
    let theirs = CONTOSO.replace("Alex Wilber", "Alexander Wilber");
    write(&run.home.path().join("benefits.toml"), &theirs);
    run.keys("7e");
    run.shows("Change the record of person Adele Vance");
    run.keys("\u{5} Jr\r");
    run.shows("changed by another program");
    run.keys("j");
    run.shows("NOT SAVED");
    assert_eq!(own(&run), theirs);
    run.keys("q");
    run.shows("leave: what is not saved is lost");
    run.escape();
    // Read again, after a question, the own change is gone and theirs is there.
    run.keys("R");
    run.shows("Enter reads the file and drops it");
    run.keys("\r");
    run.shows("Alexander Wilber");
    run.hides("Adele Vance Jr");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(own(&run), theirs);
}

#[test]
fn without_a_display_a_key_goes_to_the_terminal_and_no_more_is_said_than_is_known() {
    let mut run = Setup::contoso().start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("office-mak-spare was sent to the terminal (OSC 52)");
    // DEMO0-AAAA1-BEEF0-OFFI5-00002, in base 64.
    let sequence = "\u{1b}]52;c;REVNTzAtQUFBQTEtQkVFRjAtT0ZGSTUtMDAwMDI=";
    assert_eq!(run.written().matches(sequence).count(), 1, "{:?}", run.written().matches("]52").count());
    assert!(!run.text().contains(SPARE) && !run.written().contains(SPARE));
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    run.is_restored();
}

#[test]
fn a_key_that_was_shown_is_not_left_behind() {
    for signal in [None, Some("TERM"), Some("HUP")] {
        let mut run = Setup::contoso().start();
        run.shows("Office Professional Plus 2019");
        run.keys("v");
        run.shows(SPARE);
        match signal {
            None => {
                run.keys("j");
                run.hides(SPARE);
                run.keys("q");
            }
            Some(signal) => Run::signal(signal, run.process()),
        }
        run.exit_code();
        run.is_restored();
        assert!(!run.text().contains("DEMO0"), "{signal:?}: {}", run.text());
    }
}

/// An editor that leaves the terminal in its ordinary mode: Ctrl-C there is meant for it alone.
#[test]
fn ctrl_c_in_the_editor_is_for_the_editor() {
    for (script, dies) in [
        ("#!/bin/sh\necho EDITING\nsleep 1000\n", true),
        ("#!/bin/sh\ntrap 'echo INTERRUPTED' INT\necho EDITING\nread line\necho READ\nread line\n", false),
    ] {
        let setup = Setup::contoso();
        let editor = setup.home.path().join("editor");
        write(&editor, script);
        std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).unwrap();
        let mut run = setup.with("EDITOR", &editor.display().to_string()).start();
        run.shows("Office Professional Plus 2019");
        run.keys("E");
        run.shows("EDITING");
        run.keys("\u{3}");
        if dies {
            run.shows("SIGINT");
            run.keys("g");
        } else {
            run.shows("INTERRUPTED");
            run.keys("\n");
            run.keys("\n");
        }
        run.shows("Office Professional Plus 2019");
        run.press("2");
        run.shows("MPN › Benefits › Cloud");
        // Afterwards it is ours again.
        run.keys("\u{3}");
        assert_eq!(run.exit_code(), 0, "Ctrl-C leaves");
        run.is_restored();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_real_clipboard() {
    let display = Display::start();
    // Cleared after its time.
    let mut run = on(&display, 2).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("Copied office-mak-spare; cleared in 2 s");
    assert_eq!(display.holds(), SPARE);
    run.shows("The clipboard was cleared");
    assert_eq!(display.holds(), "");
    // Not when something else was copied meanwhile.
    run.keys("y");
    run.shows("Copied office-mak-spare");
    display.copy("something else");
    run.shows("holds something else");
    assert_eq!(display.holds(), "something else");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    // On leaving it goes at once; a signal is a way to leave.
    for leave in ["q", "\u{3}"] {
        let mut run = on(&display, 3_000).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("Copied office-mak-spare");
        assert_eq!(display.holds(), SPARE);
        run.keys(leave);
        assert_eq!(run.exit_code(), 0);
        assert_eq!(display.holds(), "");
    }
    let mut run = on(&display, 3_000).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("Copied office-mak-spare");
    Run::signal("TERM", run.process());
    assert_eq!(run.exit_code(), 143);
    assert_eq!(display.holds(), "");
}

/// A key copied by the command line outlives it, in a process that shows it to nobody, and no longer than its time.
#[cfg(target_os = "linux")]
#[test]
fn the_command_line_leaves_a_key_on_the_clipboard() {
    let display = Display::start();
    let setup = on(&display, 3);
    let file = setup.file();
    let home = setup.home.path().to_owned();
    // Without a runtime folder: the mark of the last copy then stands in the one for state.
    let copy = |query: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mpn"));
        command.env_clear().env("HOME", &home).env("DISPLAY", &display.name);
        command.args(["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", query, "--copy"]);
        let ran = command.stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8(ran.stderr).unwrap();
        assert!(ran.status.success() && said.contains("cleared in 3 s"), "{said}");
        assert_eq!(ran.stdout, b"");
        Instant::now()
    };
    copy("office-mak-spare");
    assert_eq!(display.holds(), SPARE);
    // Marked as a secret, so that histories leave it out.
    let targets = display.read(&["-t", "TARGETS"]);
    assert!(targets.lines().any(|line| line == "x-kde-passwordManagerHint"), "{targets}");
    // Neither its arguments nor its environment say what it holds.
    let mut helpers = 0;
    for process in std::fs::read_dir("/proc").unwrap().flatten() {
        let read = |name: &str| std::fs::read(process.path().join(name)).unwrap_or_default();
        let (arguments, environment) = (read("cmdline"), read("environ"));
        let has = |bytes: &[u8], wanted: &str| bytes.windows(wanted.len()).any(|part| part == wanted.as_bytes());
        if has(&arguments, "serve-clipboard") && has(&environment, &format!("HOME={}\0", home.display())) {
            helpers += 1;
            assert!(!has(&arguments, "OFFI5") && !has(&environment, "OFFI5"));
        }
    }
    assert_eq!(helpers, 1);
    // The same key again, a while later, has its whole time: the first process does not cut it short.
    // No fact to wait for: a part of the first one's time is to pass.
    std::thread::sleep(Duration::from_millis(1_500));
    let second = copy("office-mak-spare");
    while second.elapsed() < Duration::from_secs(2) {
        assert_eq!(display.holds(), SPARE, "after {:?}", second.elapsed());
        std::thread::sleep(Duration::from_millis(100));
    }
    until("the clipboard to be cleared", || display.holds().is_empty());
    // Something else that was copied meanwhile is left alone.
    copy("office-mak");
    display.copy("something else");
    // No fact to wait for: nothing is to happen when the key's time is over.
    std::thread::sleep(Duration::from_millis(3_500));
    assert_eq!(display.holds(), "something else");
}

#[cfg(target_os = "linux")]
#[test]
fn inside_tmux_a_key_goes_to_its_buffer() {
    let setup = Setup::contoso();
    let tmux = Tmux::start(setup.home.path());
    write(&setup.home.path().join(".config/mpn-benefits/config.toml"), "start = \"software\"\nclear_after = 2\n");
    let mut run = setup.with("TMUX", &tmux.variable()).start();
    run.shows("Office Professional Plus 2019");
    // Somebody else's long buffer is none of ours.
    tmux.run(&["set-buffer", &"x".repeat(5_000)]);
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    assert_eq!(tmux.run(&["show-buffer"]), SPARE);
    until("the buffer to be cleared", || tmux.run(&["list-buffers"]).lines().count() == 1);
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    // Another key after it: the one before does not stay behind.
    run.keys("jjy");
    run.shows("win-ent-mak is in the buffer of tmux");
    tmux.run(&["set-buffer", "something else"]);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let left = tmux.run(&["list-buffers", "-F", "#{buffer_size}"]);
    assert_eq!(left, "14\n5000\n", "ours is gone, theirs stays");
}

/// A panic of any thread takes the key off again.
#[cfg(all(target_os = "linux", debug_assertions))]
#[test]
fn a_panic_leaves_no_key_in_the_buffer() {
    for thread in ["main", "other"] {
        let setup = Setup::contoso();
        let tmux = Tmux::start(setup.home.path());
        let mut run = setup.with("TMUX", &tmux.variable()).with("MPN_TEST_PANIC", thread).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("office-mak-spare is in the buffer of tmux");
        assert_eq!(tmux.run(&["show-buffer"]), SPARE);
        run.keys("j");
        assert_eq!(run.exit_code(), 101, "{thread}");
        assert_eq!(tmux.run(&["list-buffers"]), "", "{thread}");
    }
}

/// A server of tmux that is stopped, not gone, holds nobody up: the terminal is sent the key then. What tmux had before is
/// taken away when it answers again, and what it could not be given is not there either.
#[cfg(target_os = "linux")]
#[test]
fn a_tmux_that_does_not_answer() {
    let setup = Setup::contoso();
    let tmux = Tmux::start(setup.home.path());
    let server: u32 = tmux.run(&["display-message", "-p", "#{pid}"]).trim().parse().unwrap();
    let mut run = setup.with("TMUX", &tmux.variable()).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    Run::signal("STOP", server);
    run.keys("jjy");
    run.shows("win-ent-mak was sent to the terminal (OSC 52)");
    Run::signal("CONT", server);
    assert!(!tmux.run(&["list-buffers", "-F", "#{buffer_sample}"]).contains("WIN10"), "nothing is loaded late");
    until("the buffer to be cleared", || tmux.run(&["list-buffers"]).is_empty());
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(tmux.run(&["list-buffers"]), "");
}

/// Somebody with a great many buffers: their list is longer than a pipe holds.
#[cfg(target_os = "linux")]
#[test]
fn a_tmux_with_many_buffers() {
    let setup = Setup::contoso();
    let tmux = Tmux::start(setup.home.path());
    let script = setup.home.path().join("buffers");
    let lines: Vec<String> = (0..700).map(|at| format!("set-buffer -b {}{at} theirs", "n".repeat(120))).collect();
    write(&script, &lines.join("\n"));
    tmux.run(&["source-file", script.to_str().unwrap()]);
    let mut run = setup.with("TMUX", &tmux.variable()).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    assert_eq!(tmux.run(&["show-buffer"]), SPARE);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert!(!tmux.run(&["list-buffers", "-F", "#{buffer_sample}"]).contains("DEMO0"));
}

/// A copy on one display is none on another: each is cleared after its own time.
#[cfg(target_os = "linux")]
#[test]
fn each_display_has_a_clipboard_of_its_own() {
    let displays = [Display::start(), Display::start()];
    let setup = on(&displays[0], 2);
    let (home, file) = (Arc::clone(&setup.home), setup.file());
    let mut run = setup.start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("Copied office-mak-spare; cleared in 2 s");
    let mut command = Command::new(env!("CARGO_BIN_EXE_mpn"));
    command.env_clear().env("HOME", home.path()).env("DISPLAY", &displays[1].name);
    command.args(["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "office-mak-spare", "--copy"]);
    assert!(command.stdin(Stdio::null()).output().unwrap().status.success());
    assert_eq!(displays[1].holds(), SPARE);
    run.shows("The clipboard was cleared");
    assert_eq!(displays[0].holds(), "");
    until("the other clipboard to be cleared", || displays[1].holds().is_empty());
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// The command line takes the same ways: tmux, and the terminal where a display does not answer.
#[cfg(target_os = "linux")]
#[test]
fn the_ways_of_the_command_line() {
    let setup = Setup::contoso();
    let tmux = Tmux::start(setup.home.path());
    write(&setup.home.path().join(".config/mpn-benefits/config.toml"), "start = \"software\"\nclear_after = 2\n");
    let file = setup.file();
    let words = ["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "office-mak-spare", "--copy"];
    let home = Arc::clone(&setup.home);
    let mut run = Setup::mpn(&words).in_home(&home).with("TMUX", &tmux.variable()).start();
    run.shows("office-mak-spare is in the buffer of tmux");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(tmux.run(&["show-buffer"]), SPARE);
    until("the buffer to be cleared", || tmux.run(&["list-buffers"]).is_empty());

    let mut run = Setup::mpn(&words).in_home(&home).with("DISPLAY", ":4999").start();
    run.shows("office-mak-spare was sent to the terminal (OSC 52)");
    assert_eq!(run.exit_code(), 0);
    assert!(run.written().contains("\u{1b}]52;c;"), "{}", run.written());
    // What was asked for goes by no other way.
    write(&home.path().join(".config/mpn-benefits/config.toml"), "start = \"software\"\nclipboard = \"native\"\n");
    let mut run = Setup::mpn(&words).in_home(&home).with("DISPLAY", ":4999").start();
    assert_eq!(run.exit_code(), 3);
    assert!(!run.written().contains("]52"), "{}", run.written());
}

/// On a terminal the first look that ends a right is asked about (D10): no is the answer of every other key.
#[test]
fn the_command_line_asks() {
    let setup = Setup::contoso();
    let file = setup.file();
    let start = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2021-02-20\n\
                 [[software]]\nid = \"office\"\nenrollment = \"maps\"\nproduct = \"Office\"\n\
                 [[software.key]]\nid = \"one\"\nkey = \"DEMO0-AAAA1-BEEF0-OFFI5-00001\"\nkind = \"mak\"\n";
    write(&file, start);
    let words = ["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "one", "--print"];
    for (answer, exit, shown) in [("n\r", 1, false), ("\r", 1, false), ("y\r", 0, true)] {
        let mut run = Setup::mpn(&words).in_home(&setup.home).start();
        run.shows("Until 2021-03-22");
        run.keys(answer);
        assert_eq!(run.exit_code(), exit, "{answer:?}");
        assert_eq!(run.written().contains("DEMO0-AAAA1-BEEF0-OFFI5-00001"), shown, "{answer:?}");
        let now = std::fs::read_to_string(&file).unwrap();
        assert_eq!(now.contains("viewed = 2021-03-01"), shown, "{answer:?}");
    }
}
