//! Keeping records and using keys in a real pseudo-terminal: an own file from nothing, saving, clipboards, the editor.
//!
//! The clipboard tests need `Xvfb`, `xclip` and `tmux`, on Linux.

#![cfg(unix)]
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "pty/run.rs"]
mod run;

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use mpn_benefits::file::parse;
use run::{CONTOSO, PATIENCE, Run, Setup};
use tempfile::TempDir;

const SPARE: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00002";

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}

fn own(run: &Run) -> String {
    std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap()
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "waited for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn from_an_empty_home_to_an_own_file() {
    let mut run = Setup::mpn(&[]).start();
    run.shows("n makes a file of your own");
    run.keys("n");
    run.shows("A file of your own");
    run.keys("Fabrikam Consulting\t1234567\tfabrikam.onmicrosoft.com\r");
    run.shows("is your file, with 41 benefits");
    run.shows("Fabrikam Consulting · 1234567");
    run.keys("7");
    run.shows("MPN › Benefits › People");
    for (name, id) in [("Ann Lee", "ann-lee"), ("Bo Li", "bo-li")] {
        run.keys("n");
        run.shows("New record");
        run.keys("1");
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
        run.shows("1 product key in");
        run.keys("1");
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
    assert_eq!(path.parent().unwrap().read_dir().unwrap().count(), 1, "no lock and no temporary file is left");
    run.is_restored();
}

#[test]
fn a_change_is_on_the_disk_and_undone_byte_for_byte() {
    let mut run = Setup::contoso().start();
    run.shows("Office Professional Plus 2019");
    run.keys("7");
    run.shows("Adele Vance");
    run.keys("e");
    run.shows("Change person adele");
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
    run.shows("Change person adele");
    run.keys("\u{5} III\rq");
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
    run.shows("Change person adele");
    run.keys("\u{5} Jr\r");
    run.shows("changed by another program");
    run.keys("j");
    run.shows("NOT SAVED");
    assert_eq!(own(&run), theirs);
    run.keys("q");
    run.shows("again leaves without it");
    run.keys("k");
    // Read again, after a question, the own change is gone and theirs is there.
    run.keys("R");
    run.shows("R again");
    run.keys("R");
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
        ("echo EDITING\nsleep 1000\n", true),
        ("trap 'echo INTERRUPTED' INT\necho EDITING\nread line\necho READ\nread line\n", false),
    ] {
        let setup = Setup::contoso();
        let editor = setup.home.path().join("editor");
        write(&editor, script);
        let mut run = setup.with("EDITOR", &format!("sh '{}'", editor.display())).start();
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

/// A program in an environment of its own.
fn program(name: &str, home: &Path) -> Command {
    let mut command = Command::new(name);
    command.env_clear().env("PATH", run::paths()).env("HOME", home).env("SHELL", "/bin/sh").env("LANG", "C.UTF-8");
    command.stdin(Stdio::null());
    command
}

/// Starts it so that it holds no terminal of another test.
fn spawn(command: &mut Command) -> std::io::Result<Child> {
    let _alone = run::alone();
    command.spawn()
}

fn output(command: &mut Command) -> std::io::Result<Output> {
    spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()))?.wait_with_output()
}

/// Sends a signal to a process that may be gone.
fn kill(signal: &str, process: u32) {
    let mut kill = program("kill", Path::new("/"));
    let _ = output(kill.args([&format!("-{signal}"), &process.to_string()]));
}

/// A display without a screen.
#[cfg(target_os = "linux")]
struct Display {
    server: Child,
    name: String,
    home: TempDir,
}

#[cfg(target_os = "linux")]
impl Display {
    fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut server = program("Xvfb", home.path());
        // Not begun anew whenever nobody is connected: whoever comes just then is turned away.
        server.args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = spawn(server.stdout(Stdio::piped()).stderr(Stdio::null()))
            .expect("this test needs Xvfb and xclip: apt-get install xvfb xclip");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, name: format!(":{}", number.trim()), home }
    }

    /// What is on the clipboard.
    fn holds(&self) -> String {
        self.read(&[])
    }

    fn xclip(&self) -> Command {
        let mut xclip = program("xclip", self.home.path());
        xclip.args(["-selection", "clipboard"]).env("DISPLAY", &self.name);
        xclip
    }

    fn read(&self, more: &[&str]) -> String {
        String::from_utf8(output(self.xclip().arg("-o").args(more)).expect("xclip").stdout).unwrap()
    }

    fn copy(&self, text: &str) {
        let mut xclip = self.xclip();
        xclip.arg("-i").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut xclip = spawn(&mut xclip).unwrap();
        xclip.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        xclip.wait().unwrap();
    }
}

#[cfg(target_os = "linux")]
impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What the command line leaves behind: processes that serve a key for so many seconds, a number that tells them from those
/// of other tests. None outlives its test.
#[cfg(target_os = "linux")]
struct Serving {
    seconds: u32,
}

#[cfg(target_os = "linux")]
impl Serving {
    fn processes(&self) -> Vec<u32> {
        let own = format!("{}\0serve-clipboard\0{}\0", env!("CARGO_BIN_EXE_mpn"), self.seconds);
        let all = std::fs::read_dir("/proc").unwrap().flatten();
        let numbers = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        let says = |process: &u32| std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        numbers.filter(|process| says(process).starts_with(own.as_bytes())).collect()
    }
}

#[cfg(target_os = "linux")]
impl Drop for Serving {
    fn drop(&mut self) {
        for process in self.processes() {
            kill("KILL", process);
        }
    }
}

/// Seconds until a key is cleared.
#[cfg(target_os = "linux")]
fn clear_after(home: &Path, seconds: u32) {
    write(&home.join(".config/mpn-benefits/config.toml"), &format!("clear_after = {seconds}\n"));
}

/// The sample on a display, with so many seconds until a key is cleared.
#[cfg(target_os = "linux")]
fn on(display: &Display, seconds: u32) -> Setup {
    let setup = Setup::contoso();
    clear_after(setup.home.path(), seconds);
    setup.with("DISPLAY", &display.name)
}

/// Plays until the two met: until the second thing happened while the first was still under way. A machine under load may
/// need several tries.
#[cfg(target_os = "linux")]
fn meet(what: &str, mut met: impl FnMut() -> bool) {
    assert!((0..20).any(|_| met()), "never met: {what}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_real_clipboard() {
    let display = Display::start();
    // Cleared after its time.
    let mut run = on(&display, 1).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("The clipboard was cleared");
    assert_eq!(display.holds(), "");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    // Not when something else was copied meanwhile.
    meet("another copy", || {
        let mut run = on(&display, 2).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.until("a copy", |_| !display.holds().is_empty());
        display.copy("something else");
        run.until("its end", |run| ["was cleared", "holds something else"].iter().any(|end| run.text().contains(end)));
        let met = run.text().contains("holds something else");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        assert_eq!(display.holds(), "something else");
        met
    });
    // On leaving it goes at once; a signal is a way to leave.
    for leave in ["q", "\u{3}"] {
        let mut run = on(&display, 3_000).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("Copied office-mak-spare; cleared in");
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
    let (long, short) = (Serving { seconds: 601 }, Serving { seconds: 3 });
    let setup = on(&display, long.seconds);
    let file = setup.file();
    let home = setup.home.path().to_owned();
    // Without a runtime folder: the mark of the last copy then stands in the one for state.
    let copy = |query: &str, serving: &Serving| {
        clear_after(&home, serving.seconds);
        let mut command = program(env!("CARGO_BIN_EXE_mpn"), &home);
        command.env("DISPLAY", &display.name);
        command.args(["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", query, "--copy"]);
        let ran = output(&mut command).unwrap();
        let said = String::from_utf8(ran.stderr).unwrap();
        assert!(ran.status.success() && said.contains(&format!("cleared in {} s", serving.seconds)), "{said}");
        assert_eq!(ran.stdout, b"");
    };
    copy("office-mak-spare", &long);
    assert_eq!(display.holds(), SPARE);
    // Marked as a secret, so that histories leave it out.
    let targets = display.read(&["-t", "TARGETS"]);
    assert!(targets.lines().any(|line| line == "x-kde-passwordManagerHint"), "{targets}");
    // Neither its arguments nor its environment say what it holds.
    let helpers = long.processes();
    assert_eq!(helpers.len(), 1);
    for name in ["cmdline", "environ"] {
        let says = std::fs::read(format!("/proc/{}/{name}", helpers[0])).unwrap_or_default();
        assert!(!says.windows(5).any(|part| part == b"OFFI5"), "{name}");
    }
    // The same key again, a while later, has its whole time: the first process does not cut it short.
    meet("a second copy", || {
        copy("office-mak-spare", &short);
        copy("office-mak-spare", &long);
        let met = !short.processes().is_empty();
        until("the first process to end", || short.processes().is_empty());
        assert_eq!(display.holds(), SPARE);
        met
    });
    copy("office-mak-spare", &short);
    until("the clipboard to be cleared", || display.holds().is_empty());
    until("its process to end", || short.processes().is_empty());
    // Something else that was copied meanwhile is left alone.
    meet("another copy", || {
        copy("office-mak", &short);
        display.copy("something else");
        let met = !short.processes().is_empty();
        until("its process to end", || short.processes().is_empty());
        assert_eq!(display.holds(), "something else");
        met
    });
}

/// A server of tmux of the test's own.
#[cfg(target_os = "linux")]
struct Tmux {
    home: TempDir,
    server: u32,
}

#[cfg(target_os = "linux")]
impl Tmux {
    fn start() -> Self {
        // Wherever temporary files are: the path of a socket may only be short.
        let mut own = Self { home: tempfile::tempdir_in("/tmp").unwrap(), server: 0 };
        own.run(&["new-session", "-d", "sleep 1000"]);
        own.server = own.run(&["display-message", "-p", "#{pid}"]).trim().parse().unwrap();
        own
    }

    fn run(&self, arguments: &[&str]) -> String {
        let mut tmux = program("tmux", self.home.path());
        tmux.arg("-S").arg(self.socket()).args(["-f", "/dev/null"]).args(arguments);
        let ran = output(&mut tmux).expect("this test needs tmux: apt-get install tmux");
        String::from_utf8_lossy(&ran.stdout).into_owned()
    }

    fn socket(&self) -> PathBuf {
        self.home.path().join("tmux")
    }

    /// What says inside it that one is.
    fn variable(&self) -> String {
        format!("{},1,0", self.socket().display())
    }
}

#[cfg(target_os = "linux")]
impl Drop for Tmux {
    fn drop(&mut self) {
        kill("CONT", self.server);
        self.run(&["kill-server"]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn inside_tmux_a_key_goes_to_its_buffer() {
    let setup = Setup::contoso();
    let tmux = Tmux::start();
    clear_after(setup.home.path(), 3_000);
    let mut run = setup.with("TMUX", &tmux.variable()).start();
    run.shows("Office Professional Plus 2019");
    // Somebody else's long buffer is none of ours.
    tmux.run(&["set-buffer", &"x".repeat(5_000)]);
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    assert_eq!(tmux.run(&["show-buffer"]), SPARE);
    // Another key after it: the one before does not stay behind.
    run.keys("jjy");
    run.shows("win-ent-mak is in the buffer of tmux");
    tmux.run(&["set-buffer", "something else"]);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let left = tmux.run(&["list-buffers", "-F", "#{buffer_size}"]);
    assert_eq!(left, "14\n5000\n", "ours is gone, theirs stays");
    // Cleared after its time, too.
    let setup = Setup::contoso();
    clear_after(setup.home.path(), 1);
    let mut run = setup.with("TMUX", &tmux.variable()).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("The clipboard was cleared");
    assert_eq!(tmux.run(&["list-buffers", "-F", "#{buffer_size}"]), left);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// A panic of any thread takes the key off again.
#[cfg(all(target_os = "linux", debug_assertions))]
#[test]
fn a_panic_leaves_no_key_in_the_buffer() {
    for thread in ["main", "other"] {
        let setup = Setup::contoso();
        let tmux = Tmux::start();
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
    let tmux = Tmux::start();
    let mut run = setup.with("TMUX", &tmux.variable()).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    Run::signal("STOP", tmux.server);
    run.keys("jjy");
    run.shows("win-ent-mak was sent to the terminal (OSC 52)");
    Run::signal("CONT", tmux.server);
    assert_eq!(tmux.run(&["list-buffers"]).lines().count(), 1, "nothing is loaded late");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(tmux.run(&["list-buffers"]), "");
}

/// Somebody with a great many buffers: their list is longer than a pipe holds.
#[cfg(target_os = "linux")]
#[test]
fn a_tmux_with_many_buffers() {
    let setup = Setup::contoso();
    let tmux = Tmux::start();
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
    let (long, short) = (Serving { seconds: 602 }, Serving { seconds: 2 });
    let setup = on(&displays[0], 2);
    let (home, file) = (Arc::clone(&setup.home), setup.file());
    let copy = |serving: &Serving| {
        let own = home.path().join("other.toml");
        write(&own, &format!("clear_after = {}\n", serving.seconds));
        let mut command = program(env!("CARGO_BIN_EXE_mpn"), home.path());
        command.env("DISPLAY", &displays[1].name).args(["--config", own.to_str().unwrap()]);
        command.args(["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "office-mak-spare", "--copy"]);
        let ran = output(&mut command).unwrap();
        assert!(ran.status.success(), "{ran:?}");
    };
    let mut run = setup.start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    copy(&long);
    assert_eq!(displays[1].holds(), SPARE);
    run.shows("The clipboard was cleared");
    assert_eq!((displays[0].holds(), displays[1].holds()), (String::new(), SPARE.to_owned()));
    copy(&short);
    until("the other clipboard to be cleared", || displays[1].holds().is_empty());
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// The command line takes the same ways: tmux, and the terminal where a display does not answer.
#[cfg(target_os = "linux")]
#[test]
fn the_ways_of_the_command_line() {
    let setup = Setup::contoso();
    let tmux = Tmux::start();
    let (long, short) = (Serving { seconds: 603 }, Serving { seconds: 1 });
    let file = setup.file();
    let words = ["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "office-mak-spare", "--copy"];
    let home = Arc::clone(&setup.home);
    for serving in [&long, &short] {
        clear_after(home.path(), serving.seconds);
        let mut run = Setup::mpn(&words).in_home(&home).with("TMUX", &tmux.variable()).start();
        run.shows("office-mak-spare is in the buffer of tmux");
        assert_eq!(run.exit_code(), 0);
        if serving.seconds == long.seconds {
            assert_eq!(tmux.run(&["show-buffer"]), SPARE);
            tmux.run(&["delete-buffer"]);
        }
    }
    until("the buffer to be cleared", || tmux.run(&["list-buffers"]).is_empty());

    let mut run = Setup::mpn(&words).in_home(&home).with("DISPLAY", ":4999").start();
    run.shows("office-mak-spare was sent to the terminal (OSC 52)");
    assert_eq!(run.exit_code(), 0);
    assert!(run.written().contains("\u{1b}]52;c;"), "{}", run.written());
    // What was asked for goes by no other way.
    write(&home.path().join(".config/mpn-benefits/config.toml"), "clipboard = \"native\"\n");
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
