//! h6: what the process is like that keeps a copied key: it holds nothing of the program's, and nothing that happens to
//! the program or its terminal reaches it.

use std::path::PathBuf;

use super::{Place, child_of, helpers, in_shell};
use crate::kit::outside;
use crate::kit::run::{Run, SPARE, Setup, until, write};
use outside::{Display, on};

/// Words of `/proc/PID/stat` after the name: state, parent, group, session, terminal.
fn stat(process: u32) -> Vec<String> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    line.rsplit(')').next().unwrap_or_default().split_whitespace().map(str::to_owned).collect()
}

/// Whether a process is there, and no zombie.
fn lives(process: u32) -> bool {
    stat(process).first().is_some_and(|state| state != "Z")
}

/// What a process holds open.
fn open(process: u32) -> Vec<(u32, PathBuf)> {
    let folder = std::fs::read_dir(format!("/proc/{process}/fd")).unwrap().flatten();
    let number = |entry: &std::fs::DirEntry| entry.file_name().to_str().unwrap().parse().unwrap();
    folder.filter_map(|entry| Some((number(&entry), std::fs::read_link(entry.path()).ok()?))).collect()
}

#[test]
fn found_h6_the_helper_holds_nothing_of_the_program() {
    let display = Display::start();
    let setup = on(&display, 3_000);
    let home = std::sync::Arc::clone(&setup.home);
    // A lock that a script holds, and a terminal that it kept aside: both would live as long as the helper.
    let script = "exec 7>held; exec 8>&1; {}; echo ENDED; exec sleep 1000";
    let mut run = setup.in_shell(&["sh", "-c"], script).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("Copied office-mak-spare");
    let dashboard = child_of(run.process()).unwrap();
    let [helper] = helpers(home.path())[..] else { panic!("{:?}", helpers(home.path())) };
    assert_eq!(child_of(dashboard), Some(helper), "one process, of the dashboard");
    let stat = stat(helper);
    assert_eq!(stat[3], helper.to_string(), "a session of its own: {stat:?}");
    assert_eq!(stat[4], "0", "no terminal: {stat:?}");
    assert_eq!(
        std::fs::read_link(format!("/proc/{helper}/cwd")).unwrap(),
        PathBuf::from("/"),
        "it keeps no folder busy"
    );
    for (number, path) in open(helper) {
        let path = path.to_str().unwrap().to_owned();
        assert!(!path.contains("/dev/pts") && !path.contains("held") && !path.contains("benefits"), "{number}: {path}");
        let known = ["pipe:", "socket:", "anon_inode:", "/dev/null", "/proc/"];
        assert!(known.iter().any(|known| path.starts_with(known)), "{number}: {path}");
    }
    // Neither its arguments nor its environment say what it keeps.
    for name in ["cmdline", "environ"] {
        let bytes = std::fs::read(format!("/proc/{helper}/{name}")).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("OFFI5"), "{name}");
    }
    run.keys("q");
    run.shows("ENDED");
    assert_eq!(display.holds(), "", "on leaving it goes at once");
    until("the helper to end", || !lives(helper));
    assert_eq!(child_of(run.process()), None, "nothing is left of it");
}

/// The command line ends at once, and everything that waits for the end of its output goes on.
#[test]
fn found_h6_nobody_waits_for_the_helper_of_the_command_line() {
    let display = Display::start();
    let setup = on(&display, 3_000);
    let (home, file) = (std::sync::Arc::clone(&setup.home), setup.file());
    let words = format!("--file {} --clock 2021-03-01 key office-mak-spare --copy", file.display());
    // Standard output, an error stream, another file: readers of all three see their end.
    let script = format!("{{ {} {words} 9>&1; }} 2>&1 | cat; echo DONE", env!("CARGO_BIN_EXE_mpn"));
    let mut run =
        Setup::mpn(&[]).in_home(&home).in_shell(&["sh", "-c"], &script).with("DISPLAY", &display.name).start();
    run.shows("DONE");
    run.exit_code();
    assert_eq!(display.holds(), SPARE);
    let [helper] = helpers(home.path())[..] else { panic!("{:?}", helpers(home.path())) };
    assert_eq!(stat(helper)[3..5], [helper.to_string(), "0".to_owned()], "a session of its own, no terminal");
    // Nothing that a terminal or a session sends ends it before its time; TERM does, and the key goes with it.
    for signal in ["HUP", "INT", "QUIT", "TSTP", "TTIN", "TTOU", "PIPE"] {
        Run::signal(signal, helper);
    }
    assert_eq!(display.holds(), SPARE);
    assert!(!matches!(stat(helper)[0].as_str(), "T" | "Z"), "{:?}", stat(helper));
    Run::signal("TERM", helper);
    until("the helper to end", || !lives(helper));
    assert_eq!(display.holds(), "");
}

/// Whoever ends the helper ends no dashboard; nothing is counted down then, and the next copy has another one.
#[test]
fn found_h6_a_helper_that_is_killed() {
    let setup = Setup::contoso();
    for place in Place::both(setup.home.path(), 3_000) {
        let again = Setup { command: setup.command.clone(), ..Setup::mpn(&[]) }.in_home(&setup.home);
        let mut run = place.with(again).start();
        run.shows("Office Professional Plus 2019");
        let mut before = Vec::new();
        for _ in 0..2 {
            run.keys("y");
            run.shows("cleared in");
            assert_eq!(place.holds(), SPARE);
            let now: Vec<u32> = helpers(setup.home.path()).into_iter().filter(|one| lives(*one)).collect();
            assert!(now.len() == 1 && !before.contains(&now[0]), "{now:?} {before:?}");
            Run::signal("KILL", now[0]);
            run.keys("j");
            // What was said of the first copy must not be taken for what is said of the next one.
            let told = ["clipboard:", "tmux:", "cleared in"];
            run.until("no countdown", |run| told.iter().all(|words| !run.text().contains(words)));
            assert!(!std::path::Path::new(&format!("/proc/{}", now[0])).exists(), "no zombie is left");
            before = now;
            run.keys("k");
        }
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }
}

/// The program was deleted, or another version put in its place, since it was started.
#[test]
fn found_h6_a_program_that_is_not_there_any_more() {
    let display = Display::start();
    let setup = on(&display, 3_000);
    let copy = setup.home.path().join("mpn-copy");
    std::fs::copy(env!("CARGO_BIN_EXE_mpn"), &copy).unwrap();
    let mut setup = setup;
    setup.command[0] = copy.display().to_string();
    let mut run = setup.start();
    run.shows("Office Professional Plus 2019");
    std::fs::remove_file(&copy).unwrap();
    write(&copy, "#!/bin/sh\nexit 1\n");
    run.keys("y");
    run.shows("Copied office-mak-spare");
    assert_eq!(display.holds(), SPARE);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(display.holds(), "");
}

/// A display that does not answer holds nothing up, and gets no key late.
#[test]
fn found_h6_a_display_that_does_not_answer() {
    let display = Display::start();
    let mut run = on(&display, 3_000).start();
    run.shows("Office Professional Plus 2019");
    Run::signal("STOP", display.server.id());
    run.keys("y2");
    run.shows("office-mak-spare was sent to the terminal (OSC 52)");
    // The section came at once: copying is given up after seconds, and only then the terminal is sent the key.
    let written = run.written();
    assert!(written.find("Microsoft Azure") < written.find("]52"), "the dashboard waited for the display");
    Run::signal("CONT", display.server.id());
    assert_eq!(display.holds(), "");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(display.holds(), "");
}

/// Suspending stops the whole group of the dashboard, and a shell ends what it stopped.
#[test]
fn found_h6_the_helper_is_in_no_group_that_a_terminal_stops() {
    let setup = Setup::contoso();
    let home = std::sync::Arc::clone(&setup.home);
    let [place, _] = Place::both(home.path(), 3_000);
    let mut shell = in_shell(place.with(setup));
    shell.keys("y");
    shell.shows("Copied office-mak-spare");
    shell.keys("\u{1a}");
    shell.shows("Stopped");
    let [helper] = helpers(home.path())[..] else { panic!("{:?}", helpers(home.path())) };
    assert_ne!(stat(helper)[0], "T");
    assert_eq!(place.holds(), SPARE, "it can be pasted while the program is suspended");
    // The shell lets it go on behind, where the terminal stops it again. Brought back before that, it would be stopped once
    // more by a shell that thinks it runs.
    shell.keys("kill %1; echo KIL''LED\n");
    shell.shows("KILLED");
    shell.until("the dashboard stopped once more", |run| {
        child_of(run.process()).is_none_or(|child| stat(child).first().is_none_or(|state| state == "T"))
    });
    shell.keys("fg\n");
    shell.until("the end of the dashboard", |run| child_of(run.process()).is_none());
    until("the helper to end", || !lives(helper));
    assert_eq!(place.holds(), "");
}

/// Where no process can be started nothing is put where nobody would take it off again: the terminal is sent the key, as
/// where the desktop refuses, and else it is said.
#[test]
fn found_h6_no_process_can_be_started() {
    let display = Display::start();
    let setup = on(&display, 3_000);
    let (home, file) = (std::sync::Arc::clone(&setup.home), setup.file());
    let config = home.path().join(".config/mpn-benefits/config.toml");
    // The program starts itself by this path, and nothing else does.
    let never = ["-f", "-qq", "-P", "/proc/self/exe", "-e", "trace=execve", "-e", "inject=execve:error=EAGAIN"];
    let strace = format!("exec strace {} -o /dev/null {{}}", never.join(" "));
    let command = setup.command.clone();
    for (choice, said, sent) in [
        ("auto", "was sent to the terminal (OSC 52)", true),
        ("native", "could not be started (Resource temporarily unavailable", false),
    ] {
        write(&config, &format!("start = \"software\"\nclipboard = \"{choice}\"\n"));
        let again = Setup { command: command.clone(), ..Setup::mpn(&[]) }.in_home(&home).with("DISPLAY", &display.name);
        let mut run = again.in_shell(&["sh", "-c"], &strace).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.until(said, |run| run.text().split_whitespace().collect::<Vec<_>>().join(" ").contains(said));
        assert_eq!(run.written().contains("]52;c;"), sent, "{choice}");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }
    write(&config, "clipboard = \"native\"\n");
    let words = ["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "office-mak-spare", "--copy"];
    let mut run =
        Setup::mpn(&words).in_home(&home).with("DISPLAY", &display.name).in_shell(&["sh", "-c"], &strace).start();
    assert_eq!(run.exit_code(), 3);
    assert!(run.text().contains("could not be started"), "{}", run.text());
    assert_eq!(display.holds(), "");
}
