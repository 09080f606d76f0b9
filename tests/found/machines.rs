//! What the loader, the environment, the user or the load of a machine decides is no matter (a).

use std::path::{Path, PathBuf};

/// What tests must not depend on, found in their text. A sleep that nothing can replace says why in the line above it.
mod depends {
    use std::path::{Path, PathBuf};

    /// What a comment says above a sleep that no fact ends.
    const EXCUSE: &str = "// No fact to wait for: ";
    /// Programs that nothing around them matters to.
    const PLAIN: &[&str] = &["\"mkfifo\""];
    /// A program that only waits to be ended waits at least so many seconds.
    const FOR_GOOD: u32 = 600;

    /// Every source below a folder.
    pub(super) fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
        let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
        found.sort();
        found
    }

    fn indent(line: &str) -> usize {
        line.len() - line.trim_start().len()
    }

    /// Whether a line stands in a loop that looks for something, and not only in one that counts.
    fn in_a_loop(lines: &[&str], at: usize) -> bool {
        let mut depth = indent(lines[at]);
        for line in lines[..at].iter().rev().filter(|line| !line.trim().is_empty()) {
            if indent(line) < depth {
                depth = indent(line);
                let begin = line.trim_start();
                if begin.starts_with("while ") || begin.ends_with("loop {") {
                    return true;
                }
            }
        }
        false
    }

    /// The number after `sleep` in a script.
    fn shell_sleep(line: &str) -> Option<f64> {
        let (_, rest) = line.split_once("sleep ")?;
        let number: String = rest.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
        number.parse().ok()
    }

    /// What is wrong with a text, line by line. `traces` may start `strace`.
    pub(super) fn faults(text: &str, traces: bool) -> Vec<(usize, &'static str)> {
        let lines: Vec<&str> = text.lines().collect();
        let mut found = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            let mut fault = |what| found.push((at + 1, what));
            if !traces && line.contains("\"strace\"") {
                fault("only tests/faults starts strace");
            }
            let excused = at > 0 && lines[at - 1].trim_start().starts_with(EXCUSE);
            if line.contains("thread::sleep(") && !in_a_loop(&lines, at) && !excused {
                fault("waits by time, and not for a fact");
            }
            if shell_sleep(line).is_some_and(|seconds| seconds < f64::from(FOR_GOOD)) {
                fault("a script waits by time");
            }
            let started = ["Command::new(", "CommandBuilder::new("].iter().find_map(|new| line.split_once(new));
            if let Some((_, rest)) = started {
                let plain = PLAIN.iter().any(|name| rest.starts_with(name));
                let cleared = lines[at..].iter().take(12).any(|line| line.contains("env_clear()"));
                if !plain && !cleared {
                    fault("starts a program in the environment of whoever runs the tests");
                }
            }
            let read = ["env::var(\"", "env::var_os(\""].iter().find_map(|call| line.split_once(call));
            if read.is_some_and(|(_, name)| !name.starts_with("MPN_") && !name.starts_with("PATH\"")) {
                fault("reads a variable that is none of the tests'");
            }
            if ["env::vars", "env::home_dir", "env::temp_dir"].iter().any(|call| line.contains(call)) {
                fault("reads what surrounds the tests");
            }
        }
        found
    }
}

/// Where a test finds the others.
fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

#[test]
fn found_a1_no_test_waits_by_time_or_reads_what_surrounds_it() {
    let mut broken = Vec::new();
    for (path, text) in depends::sources(&tests()) {
        // These two have the words that are looked for.
        if ["found/machines.rs", "architecture.rs"].iter().any(|name| path.ends_with(name)) {
            continue;
        }
        for (line, what) in
            depends::faults(&text, path.starts_with(tests().join("kit/faults")) || path.ends_with("kit/faults.rs"))
        {
            broken.push(format!("{}:{line}: {what}", path.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What the search is for, it finds; and nothing else.
#[test]
fn found_a1_what_a_test_must_not_depend_on_is_found() {
    for (text, wanted) in [
        ("    run.keys(\"j\");\n    std::thread::sleep(SOON);\n", 1),
        ("    for _ in 0..60 {\n        std::thread::sleep(SOON);\n    }\n", 1),
        ("    while !done() {\n        std::thread::sleep(SOON);\n    }\n", 0),
        ("    loop {\n        if done() {\n            break;\n        }\n        thread::sleep(SOON);\n    }\n", 0),
        ("    let status = loop {\n        thread::sleep(SOON);\n    };\n    thread::sleep(SOON);\n", 1),
        ("    // No fact to wait for: the pause is what is tested.\n    thread::sleep(SOON);\n", 0),
        ("    let script = \"sleep 0.1; echo\";\n", 1),
        ("    let script = \"sleep 60\";\n", 1),
        ("    let script = \"sleep 1000\";\n", 0),
        ("    Command::new(\"strace\").env_clear()\n", 1),
        ("    Command::new(\"xclip\").output()\n", 1),
        ("    Command::new(\"xclip\")\n        .env_clear()\n        .output()\n", 0),
        ("    Command::new(\"mkfifo\").arg(path)\n", 0),
        ("    std::env::var(\"HOME\")\n", 1),
        ("    std::env::var(\"MPN_LAYOUTS\")\n", 0),
        ("    std::env::temp_dir()\n", 1),
    ] {
        assert_eq!(depends::faults(text, false).len(), wanted, "{text}");
    }
    assert!(depends::faults("    Command::new(\"strace\").env_clear()\n", true).is_empty());
}

#[cfg(target_os = "linux")]
mod traced {
    use std::collections::BTreeMap;
    use std::ffi::OsString;
    use std::panic::AssertUnwindSafe;
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::sync::atomic::{AtomicBool, Ordering};

    use mpn_benefits::clock::Clock;
    use mpn_benefits::demo::SAMPLE;
    use mpn_benefits::domain::date::parse_iso;
    use mpn_benefits::file::{Folders, Store};

    use crate::kit::faults::{self, Call, Program};
    use crate::kit::run::{Run, Setup};

    const FILE: &str = "own.toml";

    /// No test but a program that the others break: makes a file, from its mark on.
    #[test]
    #[ignore = "the others start it"]
    fn child_makes() {
        if std::env::var_os("MPN_TEST_MAKES").is_none() {
            return;
        }
        let day = parse_iso("2021-03-01").unwrap();
        let permit = Clock::Rehearsal(day).permit(day).unwrap();
        crate::kit::faults::mark();
        Store::create(Path::new(FILE), SAMPLE, Folders::Refuse, permit).unwrap();
    }

    /// A folder in which one of two programs makes a file: a test that has a mark, and the product, which has none.
    struct Scene {
        folder: tempfile::TempDir,
        marked: bool,
        loader: Option<OsString>,
    }

    impl Scene {
        fn new(marked: bool, loader: Option<&OsString>) -> Self {
            Self { folder: tempfile::tempdir().unwrap(), marked, loader: loader.cloned() }
        }

        fn program(&self) -> Program {
            let folder = self.folder.path().to_owned();
            let mut program = if self.marked {
                let mut program = Program::test(module_path!(), "child_makes", folder);
                program.variables.push(("MPN_TEST_MAKES", "1".into()));
                program
            } else {
                let words = [env!("CARGO_BIN_EXE_mpn"), "demo", "--write", FILE].map(OsString::from);
                Program { words: words.to_vec(), variables: Vec::new(), folder }
            };
            program.variables.extend(self.loader.clone().map(|folders| ("LD_LIBRARY_PATH", folders)));
            program
        }

        fn says(&self) -> Option<String> {
            std::fs::read_to_string(self.folder.path().join(FILE)).ok()
        }

        fn calls(&self) -> Vec<Call> {
            let calls = self.program().calls(".lock", &format!("{FILE}.lock"));
            assert_eq!(self.says().as_deref(), Some(SAMPLE));
            calls
        }
    }

    fn named<'a>(calls: &'a [Call], begin: &str) -> &'a Call {
        calls.iter().find(|call| call.name.starts_with(begin)).unwrap_or_else(|| panic!("no {begin} in {calls:#?}"))
    }

    /// Breaks both programs where it is decided what the file says.
    fn breaks(loader: Option<&OsString>) {
        for marked in [true, false] {
            let calls = Scene::new(marked, loader).calls();
            let killed = Scene::new(marked, loader);
            let output = killed.program().killed_at(named(&calls, "fsync"));
            assert!(!output.status.success() && killed.says().is_none(), "{loader:?} {marked} {output:?}");
            let failing = Scene::new(marked, loader);
            let output = failing.program().failing_at(named(&calls, "rename"), "ENOSPC");
            assert!(!output.status.success() && failing.says().is_none(), "{loader:?} {marked} {output:?}");
            let late = Scene::new(marked, loader);
            let output = late.program().failing_at(named(&calls, "unlink"), "EIO");
            assert!(output.status.success(), "{loader:?} {marked} {output:?}");
            assert_eq!(late.says().as_deref(), Some(SAMPLE), "{loader:?} {marked}");
        }
    }

    /// Folders for the loader to look into: none at all, a variable that names none, and some.
    fn loaders(home: &Path) -> Vec<Option<OsString>> {
        let mut all = vec![None, Some(OsString::new())];
        for count in [1, 4, 12] {
            let folders: Vec<PathBuf> = (0..count).map(|number| home.join(format!("folder-{number}"))).collect();
            for folder in &folders {
                std::fs::create_dir_all(folder).unwrap();
            }
            all.push(Some(std::env::join_paths(folders).unwrap()));
        }
        all
    }

    #[test]
    fn found_a1_a_save_is_broken_where_it_is_meant_whatever_the_loader_looks_into() {
        let home = tempfile::tempdir().unwrap();
        let loaders = loaders(home.path());
        // The loader does look: otherwise this would prove nothing.
        let looked = |loader: Option<&OsString>| {
            let log = Scene::new(false, loader).program().log();
            log.lines().filter(|line| line.contains("folder-")).count()
        };
        assert!(looked(loaders[4].as_ref()) > looked(loaders[3].as_ref()) && looked(loaders[2].as_ref()) > 0);
        // What is counted from a mark is the same everywhere.
        let counted = |loader: Option<&OsString>| {
            let calls = Scene::new(true, loader).calls();
            calls.into_iter().map(|call| (call.name, call.nth)).collect::<Vec<_>>()
        };
        let first = counted(None);
        assert!(first.iter().any(|call| call == &("fsync".to_owned(), 1)), "{first:?}");
        for loader in &loaders {
            assert_eq!(counted(loader.as_ref()), first, "{loader:?}");
            breaks(loader.as_ref());
        }
    }

    /// The sibling: a save that began after other calls of its kind, as many as nobody knows.
    #[test]
    fn found_a1_a_call_that_is_another_one_proves_nothing() {
        let calls = Scene::new(true, None).calls();
        let meant = named(&calls, "rename");
        let others = [
            Call { nth: meant.nth + 9, ..meant.clone() },
            Call { line: meant.line.replace(FILE, "other.toml"), ..meant.clone() },
            Call { line: named(&calls, "write").line.replace("# ", "; "), ..named(&calls, "write").clone() },
        ];
        for other in others {
            let scene = Scene::new(true, None);
            let broken = std::panic::catch_unwind(AssertUnwindSafe(|| scene.program().failing_at(&other, "EIO")));
            assert!(broken.is_err(), "taken for the one that was meant: {other:?}");
        }
    }

    /// No test but a scene of each kind that starts programs, for others to play in an environment of theirs.
    #[test]
    #[ignore = "the others start it"]
    fn scenes() {
        breaks(None);
        let mut run = Setup::contoso().start();
        run.shows("MPN › Benefits › Software");
        run.shows("Office Professional Plus 2019");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        run.is_restored();
        for signal in ["HUP", "INT", "TERM"] {
            let mut run = Setup::contoso().start();
            run.shows("MPN › Benefits › Software");
            Run::signal(signal, run.process());
            assert_ne!(run.exit_code(), 0, "{signal}");
            run.is_restored();
        }
    }

    /// Plays the scenes with these variables and no others, except where programs are found.
    fn play(variables: &BTreeMap<&str, OsString>) {
        play_by(&mut Command::new(std::env::current_exe().unwrap()), variables);
    }

    fn play_by(command: &mut Command, variables: &BTreeMap<&str, OsString>) {
        command.env_clear().env("PATH", crate::kit::faults::paths()).envs(variables);
        command.args([&*faults::test_name(module_path!(), "scenes"), "--exact", "--ignored", "--nocapture"]);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains("1 passed"), "{variables:?}\n{said}");
    }

    #[test]
    fn found_a1_scenes_play_alike_in_any_environment() {
        let home = tempfile::tempdir().unwrap();
        let nowhere = || OsString::from("/nowhere");
        let alone = |name, value: OsString| BTreeMap::from([(name, value)]);
        // Nothing at all: no home, no terminal, no language.
        play(&BTreeMap::new());
        for loader in loaders(home.path()).into_iter().flatten() {
            play(&alone("LD_LIBRARY_PATH", loader));
        }
        play(&BTreeMap::from([("LANG", "C".into()), ("LC_ALL", "C".into()), ("TERM", "dumb".into())]));
        play(&BTreeMap::from([("LANG", "de_DE.ISO-8859-1".into()), ("TZ", "Pacific/Kiritimati".into())]));
        // Somebody who uses the program, in tmux, over SSH, with a display.
        let own = ["MPN_FILE", "MPN_CONFIG", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME", "VISUAL"];
        let around = ["TMUX", "DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "EDITOR", "XDG_RUNTIME_DIR", "SHELL"];
        let mut variables: BTreeMap<&str, OsString> =
            own.iter().chain(&around).map(|name| (*name, nowhere())).collect();
        variables.extend([("MPN_ROLE", "csp-only".into()), ("NO_COLOR", "1".into()), ("RUST_BACKTRACE", "1".into())]);
        play(&variables);
    }

    /// A shell ignores some signals for what it runs in the background, and `nohup` does.
    #[test]
    fn found_a1_scenes_play_alike_where_signals_were_ignored() {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", "trap '' HUP INT QUIT TERM; exec \"$0\" \"$@\""]).arg(std::env::current_exe().unwrap());
        play_by(&mut shell, &BTreeMap::new());
    }

    /// A loop on every processor, all the time.
    #[test]
    fn found_a1_scenes_play_alike_on_a_busy_machine() {
        let done = AtomicBool::new(false);
        std::thread::scope(|threads| {
            for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
                threads.spawn(|| {
                    while !done.load(Ordering::Relaxed) {
                        std::hint::spin_loop();
                    }
                });
            }
            let played = std::panic::catch_unwind(|| play(&BTreeMap::new()));
            done.store(true, Ordering::Relaxed);
            played.unwrap();
        });
    }
}
