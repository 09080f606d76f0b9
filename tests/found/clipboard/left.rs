//! h7: no key in a core file, in what a panic says, or on a terminal without an alternate screen.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use super::{Place, child_of, helpers, script};
use crate::kit::outside::Tmux;
use crate::kit::run::{CONTOSO, PATIENCE, Run, SPARE, Setup, alone, until, write};

/// The soft and the hard limit of core files.
fn core_limits(process: u32) -> (String, String) {
    let limits = std::fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let line = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap().to_owned();
    let words: Vec<&str> = line.trim_start_matches("Max core file size").split_whitespace().collect();
    (words[0].to_owned(), words[1].to_owned())
}

/// Core files in a folder, by how they are usually called.
fn cores(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name().display().to_string());
    names.filter(|name| name.split('.').any(|part| part == "core")).collect()
}

#[test]
fn found_h7_no_core_file() {
    for signal in ["ABRT", "SEGV", "BUS", "ILL"] {
        let setup = Setup::contoso();
        let home = Arc::clone(&setup.home);
        let [place, _] = Place::both(home.path(), 3_000);
        let script = "ulimit -S -c $(ulimit -H -c); ulimit -S -c > soft; {}; echo ENDED; exec sleep 1000";
        let mut run = place.with(setup).in_shell(&["sh", "-c"], script).start();
        run.shows("Office Professional Plus 2019");
        let wanted = std::fs::read_to_string(home.path().join("soft")).unwrap().trim().to_owned();
        run.keys("y");
        run.shows("Copied office-mak-spare");
        let (dashboard, shell) = (child_of(run.process()).unwrap(), run.process());
        let [helper] = helpers(home.path())[..] else { panic!("{:?}", helpers(home.path())) };
        let hard = core_limits(shell).1;
        for process in [dashboard, helper] {
            // An editor or a shell may raise its own again.
            assert_eq!(core_limits(process), ("0".to_owned(), hard.clone()), "asked for {wanted}");
        }
        // A handler for overflows of the stack takes the first SEGV and BUS, and lets the next one through.
        until("the end of the dashboard", || {
            let there = child_of(shell) == Some(dashboard);
            if there {
                Run::signal(signal, dashboard);
            }
            !there
        });
        run.shows("ENDED");
        assert_eq!(cores(home.path()), Vec::<String>::new(), "{signal}");
        until("the key to be cleared", || place.holds().is_empty());
    }
}

/// The commands too, while they wait for an answer with the file in memory.
#[test]
fn found_h7_no_core_file_of_a_command() {
    let setup = Setup::contoso();
    let script = "ulimit -S -c $(ulimit -H -c); exec {}";
    let run =
        setup.arguments(&["add", "key", "--to", "office-2019", "kind=mak"]).in_shell(&["sh", "-c"], script).start();
    run.shows("Key (hidden)");
    assert_eq!(core_limits(run.process()).0, "0");
}

/// A panic of any command, of its main thread or another one, quotes nothing, however much is asked to be traced.
#[cfg(debug_assertions)]
#[test]
fn found_h7_a_panic_of_a_command_quotes_nothing() {
    let setup = Setup::contoso();
    let file = setup.file();
    for words in [
        &["list", "software"][..],
        &["list", "software", "--json"],
        &["deadlines"],
        &["check"],
        &["key", "office-mak-spare"],
        &["key", "office-mak-spare", "--print"],
        &["set", "alex", "name", "X", "--dry-run"],
        &["export", "ics"],
        &["demo"],
        &[],
    ] {
        for thread in ["main", "other"] {
            for trace in ["0", "1", "full"] {
                let mut command = Command::new(env!("CARGO_BIN_EXE_mpn"));
                command.env_clear().env("HOME", setup.home.path()).env("RUST_BACKTRACE", trace);
                command.env("MPN_TEST_PANIC_SAYING", format!("{thread} {SPARE}"));
                command.args(["--file", file.to_str().unwrap(), "--clock", "2021-03-01"]).args(words);
                let ran = quiet(command);
                let said = [&ran.stdout[..], &ran.stderr].map(String::from_utf8_lossy).join("");
                assert_eq!(ran.status.code(), Some(101), "{words:?} {thread}: {said}");
                assert!(said.starts_with("mpn: internal error") && said.contains(".rs:"), "{words:?} {thread}: {said}");
                assert_eq!(said.lines().count(), 1, "{words:?} {thread} {trace}: {said}");
                assert!(!said.contains("DEMO0") && !said.contains("OFFI5"), "{words:?} {thread}: {said}");
            }
        }
    }
}

/// Runs a program with nothing to read.
fn quiet(mut command: Command) -> Output {
    let started = alone();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(started);
    child.wait_with_output().unwrap()
}

/// A terminal without an alternate screen: what is left on it when a key was on the screen, in its history too.
struct Bare {
    tmux: Tmux,
    home: Arc<tempfile::TempDir>,
}

impl Bare {
    /// A shell in a window of tmux that has none; what it starts has these variables, and an editor.
    fn start(variables: &str) -> Self {
        let setup = Setup::contoso();
        let home = Arc::clone(&setup.home);
        let file = setup.file();
        let tmux = Tmux::start(home.path());
        for option in [["-g", "alternate-screen", "off"], ["-g", "status", "off"], ["-g", "history-limit", "5000"]] {
            tmux.run(&[&["set-option"][..], &option].concat());
        }
        let mpn = format!(
            "#!/bin/sh\nexec env -i PATH=\"$PATH\" HOME={0} TERM=screen EDITOR={0}/editor {variables} {1} --file {2} \
             --clock 2021-03-01\n",
            home.path().display(),
            env!("CARGO_BIN_EXE_mpn"),
            file.display()
        );
        let mpn = script(home.path(), "start", &mpn);
        let shell = "exec env PS1='shell> ' bash --norc --noprofile -i";
        tmux.run(&["new-window", "-n", "bare", shell]);
        tmux.run(&["resize-window", "-t", "bare", "-x", "100", "-y", "30"]);
        let bare = Self { tmux, home };
        bare.shows("shell>");
        bare.types(&format!("echo BEFORE; {}", mpn.display()));
        bare.keys(&["Enter"]);
        bare.shows("What to do");
        bare.keys(&["1"]);
        bare.shows("Office Professional Plus 2019");
        bare.keys(&["v"]);
        bare.shows(SPARE);
        bare
    }

    fn types(&self, text: &str) {
        self.tmux.run(&["send-keys", "-t", "bare", "-l", text]);
    }

    fn keys(&self, keys: &[&str]) {
        self.tmux.run(&[&["send-keys", "-t", "bare"][..], keys].concat());
    }

    /// What the window shows.
    fn text(&self) -> String {
        self.tmux.run(&["capture-pane", "-p", "-t", "bare"])
    }

    /// What it shows and what can be scrolled back to.
    fn everything(&self) -> String {
        self.tmux.run(&["capture-pane", "-p", "-S", "-", "-t", "bare"])
    }

    fn shows(&self, text: &str) {
        let end = std::time::Instant::now() + PATIENCE;
        while !self.text().contains(text) {
            assert!(std::time::Instant::now() < end, "waited for {text}, not\n{}", self.text());
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }

    fn dashboard(&self) -> u32 {
        let shell = self.tmux.run(&["display-message", "-p", "-t", "bare", "#{pane_pid}"]);
        child_of(shell.trim().parse().unwrap()).unwrap()
    }

    fn nothing_is_left(&self, how: &str) {
        let left = self.everything();
        assert!(!left.contains("DEMO0") && !left.contains("OFFI5"), "{how}:\n{left}");
        assert!(!left.contains("Contoso") && !left.contains("Office Professional"), "{how}:\n{left}");
        assert!(left.contains("BEFORE"), "what was there before can be scrolled back to, {how}:\n{left}");
    }
}

#[test]
fn found_h7_nothing_stays_without_an_alternate_screen() {
    for how in ["Ctrl-C", "TERM", "HUP", "INT", "QUIT"] {
        let bare = Bare::start("");
        if how == "Ctrl-C" {
            bare.keys(&["C-c"]);
        } else {
            Run::signal(how, bare.dashboard());
        }
        bare.shows("shell>");
        bare.nothing_is_left(how);
    }
}

#[cfg(debug_assertions)]
#[test]
fn found_h7_nothing_stays_after_a_panic() {
    for thread in ["main", "other"] {
        let bare = Bare::start(&format!("MPN_TEST_PANIC={thread} RUST_BACKTRACE=full"));
        bare.keys(&["j"]);
        bare.shows("internal error");
        bare.shows("shell>");
        bare.nothing_is_left(thread);
    }
}

/// Nor while the shell or an editor has the terminal; and the dashboard is whole again afterwards, with its history
/// still without a key.
#[test]
fn found_h7_nothing_stays_while_somebody_else_has_the_terminal() {
    let bare = Bare::start("");
    script(bare.home.path(), "editor", "#!/bin/sh\necho EDITING\nread line\n");
    bare.keys(&["C-z"]);
    bare.shows("Stopped");
    bare.nothing_is_left("suspended");
    bare.types("fg");
    bare.keys(&["Enter"]);
    bare.shows("Office Professional Plus 2019");
    assert!(!bare.text().contains(SPARE), "any key press hides it, that one too: {}", bare.text());
    bare.keys(&["v"]);
    bare.shows(SPARE);
    bare.keys(&["E"]);
    until("the key to be hidden", || !bare.text().contains(SPARE));
    bare.keys(&["E"]);
    bare.shows("EDITING");
    bare.nothing_is_left("an editor");
    bare.keys(&["Enter"]);
    bare.shows("Office Professional Plus 2019");
    bare.keys(&["v"]);
    bare.shows(SPARE);
    bare.keys(&["C-c"]);
    bare.shows("shell>");
    bare.nothing_is_left("left");
}

/// A window that grows while a key is shown: painting it anew pushes nothing into the history. (What a terminal pushes
/// there itself when it shrinks is not in our hands.)
#[test]
fn found_h7_nothing_stays_after_a_new_size() {
    let bare = Bare::start("");
    for (columns, rows) in [("120", "30"), ("120", "40"), ("130", "45")] {
        bare.tmux.run(&["resize-window", "-t", "bare", "-x", columns, "-y", rows]);
        // The day stands at the right end of the first line.
        let wide = |line: &str| line.trim_end().chars().count() == columns.parse::<usize>().unwrap() - 1;
        until(columns, || bare.text().lines().next().is_some_and(wide) && bare.text().contains(SPARE));
    }
    bare.keys(&["C-c"]);
    bare.shows("shell>");
    bare.nothing_is_left("a new size");
}

/// With an alternate screen the main one is as it was, and the key was erased all the same: some terminals keep the
/// other one to look at.
#[test]
fn found_h7_the_alternate_screen_is_erased_before_it_is_left() {
    let setup = Setup::contoso();
    assert!(CONTOSO.contains(SPARE));
    let mut run = setup.in_shell(&["sh", "-c"], "echo BEFORE; {}; echo ENDED").start();
    run.shows("Office Professional Plus 2019");
    run.keys("v");
    run.shows(SPARE);
    run.keys("\u{3}");
    run.shows("ENDED");
    run.exit_code();
    assert_eq!(run.text(), "BEFORE\nENDED\n");
    let written = run.bytes();
    let end = written.windows(8).rposition(|part| part == b"\x1b[?1049l").unwrap();
    let mut terminal = vt100::Parser::new(30.try_into().unwrap(), 100.try_into().unwrap(), 0);
    terminal.process(&written[..end]);
    assert_eq!(terminal.screen().contents().trim(), "");
}

/// The mark of the last copy says nothing of a key.
#[test]
fn found_h7_no_key_in_any_file_that_is_left() {
    let setup = Setup::contoso();
    let home = Arc::clone(&setup.home);
    let [place, _] = Place::both(home.path(), 3_000);
    write(&home.path().join("note"), "");
    let mut run = place.with(setup).start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("Copied office-mak-spare");
    Run::signal("KILL", run.process());
    let mut open = vec![home.path().to_owned()];
    while let Some(path) = open.pop() {
        // A kept version is the file as it was, keys and all.
        if path.ends_with("benefits.toml.versions") {
            continue;
        }
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().flatten().map(|entry| entry.path()));
        } else if let Ok(bytes) = std::fs::read(&path)
            && path != home.path().join("benefits.toml")
        {
            assert!(!bytes.windows(5).any(|part| part == b"OFFI5"), "{}", path.display());
        }
    }
}
