//! The real binary in a real pseudo-terminal: what a user does, and how the terminal is left.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::kit::run::{CONTOSO, PATIENCE, Run, Setup};

/// The children of a shell are found by their parent.
fn child_of(parent: u32) -> Option<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    std::fs::read_to_string(path).ok()?.split_whitespace().last()?.parse().ok()
}

#[test]
fn a_walk_over_all_sections_find_the_date_help_and_out() {
    let mut run = Setup::contoso().start();
    run.shows("Contoso Consulting");
    run.shows("next: 2021-03-12, in 11 days: replace: Dynamics 365 Customer Engagement");
    run.shows("Office Professional Plus 2019");
    for (key, title, words) in [
        ("2", "Cloud", "Microsoft 365 E3"),
        ("3", "Visual Studio", "Zoë Müller"),
        ("4", "Technical benefits", "Signature Cloud Support"),
        ("5", "Renewals", "Gold Cloud Platform"),
        ("6", "Deadlines", "can move: Visual Studio Professional (vs-3)"),
        ("7", "People", "Megan Bowen"),
        ("1", "Software", "Windows Server 2019 CAL"),
    ] {
        run.keys(key);
        run.shows(&format!("MPN › Benefits › {title}"));
        run.shows(words);
    }
    run.keys("7f00019");
    run.shows("Find · 1");
    run.keys("\r");
    run.shows("HOST-B");
    run.shows("MPN › Benefits › Software");
    run.keys("\u{7f}");
    run.shows("MPN › Benefits › People");
    run.keys("5}");
    run.shows("WHAT-IF 2021-08-17 (today 2021-03-01)");
    run.shows("2021-08-17: Action Pack: renewal reminder");
    run.keys(">");
    run.shows("WHAT-IF 2021-08-18");
    run.keys("T");
    run.hides("WHAT-IF");
    run.keys("?");
    run.shows("type to search");
    run.escape();
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    run.is_restored();
    let file = std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap();
    assert_eq!(file, CONTOSO, "looking changes nothing");
}

#[test]
fn after_leaving_the_terminal_is_as_before() {
    let script = "stty -g; {}; echo STATUS $?; stty -g; echo DONE; read line";
    let mut run = Setup::contoso().in_shell(&["sh", "-c"], script).start();
    run.shows("Office Professional Plus 2019");
    run.keys("q");
    run.shows("DONE");
    run.shows("STATUS 0");
    let text = run.text();
    let modes: Vec<&str> = text.lines().filter(|line| line.contains(':')).collect();
    assert_eq!(modes.len(), 2, "{text}");
    assert_eq!(modes[0], modes[1]);
    assert!(!run.screen().hide_cursor() && !run.screen().alternate_screen() && !run.screen().bracketed_paste());
    assert!(!text.contains("Office"), "nothing of the dashboard is left on the screen: {text}");
}

#[test]
fn a_signal_leaves_the_terminal_as_before() {
    for (signal, status) in [("TERM", 143), ("INT", 130), ("HUP", 129)] {
        let script = "stty -g; {}; echo STATUS $?; stty -g; echo DONE; read line";
        let run = Setup::contoso().in_shell(&["sh", "-c"], script).start();
        run.shows("Office Professional Plus 2019");
        Run::signal(signal, child_of(run.process()).expect("mpn under the shell"));
        run.shows("DONE");
        run.shows(&format!("STATUS {status}"));
        let text = run.text();
        let modes: Vec<&str> = text.lines().filter(|line| line.contains(':')).collect();
        assert_eq!(modes.len(), 2, "{text}");
        assert_eq!(modes[0], modes[1], "{signal}");
        run.is_restored();
    }
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_leaves_the_terminal_as_before_and_quotes_nothing() {
    for thread in ["main", "other"] {
        panics(thread);
    }
}

#[cfg(debug_assertions)]
fn panics(thread: &str) {
    let script = "stty -g; {} 2>errors; echo STATUS $?; stty -g; echo DONE; read line";
    let mut run = Setup::contoso().with("MPN_TEST_PANIC", thread).in_shell(&["sh", "-c"], script).start();
    run.shows("Office Professional Plus 2019");
    run.keys("j");
    run.shows("DONE");
    run.shows("STATUS 101");
    let text = run.text();
    let modes: Vec<&str> = text.lines().filter(|line| line.matches(':').count() > 8).collect();
    assert_eq!((modes.len(), modes.first() == modes.last()), (2, true), "{text}");
    let errors = std::fs::read_to_string(run.home.path().join("errors")).unwrap();
    assert_eq!(errors.lines().count(), 1, "{errors}");
    assert!(errors.contains("mpn: internal error") && errors.contains("src/tui/terminal"), "{errors}");
    assert!(!errors.contains("as asked"), "a panic's own words may quote the file: {errors}");
    assert!(!text.contains("Contoso"), "{text}");
    run.is_restored();
}

#[test]
fn a_terminal_that_vanishes_ends_the_program() {
    for script in [None, Some("trap '' HUP; exec {}")] {
        let mut setup = Setup::contoso();
        if let Some(script) = script {
            setup = setup.in_shell(&["sh", "-c"], script);
        }
        let mut run = setup.start();
        run.shows("Office Professional Plus 2019");
        // The reader holds the terminal too: it lets go after what it reads next, whatever that is.
        run.stop.store(true, Ordering::SeqCst);
        let end = Instant::now() + PATIENCE;
        while !run.reader.is_finished() {
            assert!(Instant::now() < end, "nothing was drawn");
            run.keys(">");
            std::thread::sleep(Duration::from_millis(5));
        }
        let before = cpu(run.process()).expect("it runs");
        drop(run.keyboard.take());
        drop(run.master.take());
        let (end, mut used) = (Instant::now() + PATIENCE, before);
        let status = loop {
            used = cpu(run.process()).unwrap_or(used);
            if let Some(status) = run.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < end, "it goes on without a terminal ({script:?})");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(status.exit_code(), 129, "{script:?}");
        // A hundred ticks are a second: one that went round and round without its terminal would have used all of it.
        assert!(used - before <= 100, "{} ticks of the processor without a terminal ({script:?})", used - before);
    }
}

/// Processor time of a process, in ticks; none once it is gone.
fn cpu(process: u32) -> Option<u64> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, may hold spaces; the two times are the 12th and 13th word after it.
    let times = line.rsplit(')').next()?.split_whitespace().skip(11).take(2);
    Some(times.map(|time| time.parse::<u64>().unwrap()).sum())
}

#[test]
fn suspended_and_back() {
    let setup = Setup::contoso();
    let command: Vec<String> = setup.command.iter().map(|word| format!("'{word}'")).collect();
    let line = command.join(" ");
    let mut shell =
        Setup { command: ["bash", "--norc", "--noprofile", "-i"].map(str::to_owned).to_vec(), ..setup }.start();
    shell.shows("shell>");
    shell.keys(&format!("{line}\n"));
    shell.shows("Office Professional Plus 2019");
    shell.keys("2");
    shell.shows("Microsoft Azure");
    shell.shows("MPN › Benefits › Cloud");
    shell.press("");
    shell.shows("a actions");
    let before = shell.text();
    shell.keys("\u{1a}");
    shell.shows("Stopped");
    assert!(!shell.screen().alternate_screen() && !shell.screen().hide_cursor());
    shell.keys("fg\n");
    shell.until("the whole dashboard", |run| run.screen().alternate_screen() && run.text() == before);
    shell.keys("j");
    shell.keys("q");
    shell.until("the shell", |run| !run.screen().alternate_screen());
    shell.keys("echo STATUS $?\n");
    shell.shows("STATUS 0");
    assert!(!shell.screen().hide_cursor());
    shell.keys("exit\n");
    shell.exit_code();
}

/// An editor that writes its arguments down, changes a product's name, and ends with `code`: a script for `sh`, since not
/// every disk for temporary files lets programs be started from it.
fn editor(home: &Path, code: u8) -> PathBuf {
    let path = home.join("editor");
    let script = format!(
        "echo \"$@\" >> {0}/arguments\nfor last; do :; done\nsed -i 's/Windows Server 2019 CAL/Renamed by the editor/' \"$last\"\nstty -a > {0}/mode\nexit {code}\n",
        home.display()
    );
    std::fs::File::create(&path).unwrap().write_all(script.as_bytes()).unwrap();
    path
}

#[test]
fn the_editor_opens_at_the_rows_line_and_the_file_is_read_again() {
    let setup = Setup::contoso();
    let editor = editor(setup.home.path(), 0);
    let file = setup.file().display().to_string();
    let mut run = setup.with("VISUAL", &format!("sh '{}' --wait", editor.display())).with("EDITOR", "false").start();
    run.shows("Windows Server 2019 CAL");
    run.keys("jE");
    run.shows("Renamed by the editor");
    // The line of the record's header, which stands above its id.
    let line = CONTOSO.lines().position(|line| line == "id = \"sql-2019\"").unwrap();
    let arguments = std::fs::read_to_string(run.home.path().join("arguments")).unwrap();
    assert_eq!(arguments.trim(), format!("--wait +{line} {file}"));
    let mode = std::fs::read_to_string(run.home.path().join("mode")).unwrap();
    let words: Vec<&str> = mode.split_whitespace().map(|word| word.trim_end_matches(';')).collect();
    assert!(words.contains(&"icanon") && words.contains(&"echo"), "the editor got the terminal as it was: {mode}");
    assert!(run.written().matches("\u{1b}[?1049h").count() == 2, "the alternate screen was left for it");
    run.keys("2");
    run.shows("Microsoft Azure");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    run.is_restored();
}

#[test]
fn no_editor_and_an_editor_that_fails_are_said() {
    // Nothing is installed there that could stand in.
    let setup = Setup::contoso();
    let nowhere = setup.home.path().join("nothing").display().to_string();
    let mut run = setup.with("PATH", &nowhere).start();
    run.shows("Office Professional Plus 2019");
    run.keys("E");
    run.shows("No editor: set VISUAL or EDITOR");
    run.keys("q");
    run.exit_code();
    let setup = Setup::contoso();
    let editor = editor(setup.home.path(), 3);
    let mut run = setup.with("EDITOR", &format!("sh '{}'", editor.display())).start();
    run.shows("Office Professional Plus 2019");
    run.keys("E");
    run.shows("could not be run");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

#[test]
fn read_again_shows_what_changed_what_broke_and_what_was_repaired() {
    let setup = Setup::contoso();
    let file = setup.file();
    let write = |text: &str| std::fs::File::create(&file).unwrap().write_all(text.as_bytes()).unwrap();
    let mut run = setup.start();
    run.shows("Windows 10 Enterprise");
    write(&CONTOSO.replace("Windows 10 Enterprise", "Windows 11 Enterprise"));
    run.keys("R");
    run.shows("Windows 11 Enterprise");
    let broken = CONTOSO.replace("offer = \"action-pack\"", "offer = \"action-pak\"");
    let line = broken.lines().position(|line| line.contains("action-pak")).unwrap() + 1;
    write(&broken);
    run.keys("R");
    run.shows(&format!("{line}:9"));
    run.shows("READ-ONLY");
    run.shows("did you mean “action-pack”?");
    run.escape();
    run.shows("Windows 11 Enterprise");
    write(CONTOSO);
    run.keys("R");
    run.shows("Windows 10 Enterprise");
    run.hides("READ-ONLY");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(std::fs::read_to_string(run.home.path().join("benefits.toml")).unwrap(), CONTOSO);
}

#[test]
fn the_terminal_is_asked_nothing_and_nothing_is_sent_while_idle() {
    let run = Setup::contoso().start();
    run.shows("a actions");
    // At rest, once it is: not a byte in two seconds, and next to never awake.
    let end = Instant::now() + PATIENCE;
    let seen = || (run.bytes().len(), switches(run.process()));
    loop {
        let before = seen();
        std::thread::sleep(Duration::from_secs(2));
        let after = seen();
        if before.0 == after.0 && after.1 - before.1 <= 2 {
            break;
        }
        assert!(Instant::now() < end, "no rest: {before:?}, two seconds later {after:?}");
    }
    for sequence in run.sequences() {
        // Status, attributes, window, mode, parameters, version, keyboard: `n c t $p x >q ?u`.
        let asks =
            sequence.ends_with(['n', 'c', 't', 'x']) || ["$p", "q", "u"].iter().any(|end| sequence.ends_with(end));
        assert!(!asks, "ESC [ {sequence} asks the terminal");
    }
    for query in ["\u{1b}]", "\u{1b}P", "\u{1b}_", "\u{1b}Z", "\u{5}"] {
        assert!(!run.written().contains(query), "{query:?} asks the terminal");
    }
}

/// Voluntary context switches of all threads of a process.
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

#[test]
fn without_colour_the_selection_is_reversed_and_no_colour_is_sent() {
    let mut run = Setup::contoso().with("NO_COLOR", "1").start();
    run.shows("a actions");
    // All of the row, its warning too: for a colour it may not send the terminal library writes a full reset.
    let screen = run.screen();
    let row = (0..30).find(|row| screen.contents_between(*row, 0, *row, 40).contains("▌Office")).expect("the row");
    for column in 1..95 {
        assert!(screen.cell(row, column).unwrap().inverse(), "column {column} of the selected row is not reversed");
    }
    run.keys("j}");
    run.shows("WHAT-IF");
    let screen = run.screen();
    let row = (0..30).find(|row| screen.contents_between(*row, 0, *row, 40).contains("▌SQL Server")).expect("the row");
    assert!(screen.cell(row, 3).unwrap().inverse(), "the selected row is reversed");
    for row in 0..30 {
        for column in 0..100 {
            let cell = screen.cell(row, column).unwrap();
            assert_eq!((cell.fgcolor(), cell.bgcolor()), (vt100::Color::Default, vt100::Color::Default));
        }
    }
    run.keys("q");
    run.exit_code();
    for style in run.sequences().iter().filter_map(|sequence| sequence.strip_suffix('m')) {
        for number in style.split([';', ':']).filter_map(|number| number.parse::<u8>().ok()) {
            assert!(!matches!(number, 30..=38 | 40..=48 | 90..=107), "ESC [ {style} m is a colour");
        }
    }
}

#[test]
fn the_picture_follows_the_size_of_the_window() {
    let mut run = Setup::contoso().start();
    run.shows("Office Professional Plus 2019");
    for (columns, rows, words) in [
        (80, 24, "key used up"),
        (60, 15, "3 of 8"),
        (20, 5, "Software"),
        (10, 3, "window"),
        (120, 40, "Action Pack - core"),
        (100, 30, "next: 2021-03-12, in 11 days: replace: Dynamics 365 Customer Engagement"),
    ] {
        run.resize(columns, rows);
        run.shows(words);
    }
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

#[test]
fn without_a_terminal_it_says_what_to_use_instead() {
    // Input, output, both: the other end is the terminal, and the message goes there too.
    for script in [
        "echo q | {}; echo STATUS $?; echo DONE",
        "{ {}; echo STATUS $? >&2; } | cat; echo DONE",
        "{ echo q | {}; echo STATUS $? >&2; } | cat; echo DONE",
    ] {
        let mut run = Setup::contoso().in_shell(&["sh", "-c"], script).start();
        run.shows("DONE");
        run.exit_code();
        run.shows("STATUS 2");
        let text = run.text();
        assert!(text.contains("needs a terminal") && text.contains("mpn list"), "{script}: {text}");
        assert!(!run.written().contains("\u{1b}["), "{script}: the terminal was touched");
    }
}

#[test]
fn without_a_state_file_the_sample_opens_and_says_how_to_make_an_own_one() {
    let mut run = Setup::mpn(&[]).start();
    run.shows("SAMPLE");
    run.shows("n makes a file of your own");
    run.shows("clock 2021-03-01");
    run.keys("E");
    run.shows("has no file");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let left: Vec<_> = std::fs::read_dir(run.home.path()).unwrap().collect();
    assert!(left.is_empty(), "nothing was written: {left:?}");
}

/// The sample must not pass for an own file that is out of reach: on a disk that is not mounted, say.
#[test]
fn a_usual_file_that_leads_nowhere_is_no_first_run() {
    let setup = Setup::mpn(&[]);
    let data = setup.home.path().join("data");
    let folder = data.join("mpn-benefits");
    std::fs::create_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink("/nowhere/benefits.toml", folder.join("benefits.toml")).unwrap();
    let mut run = setup.with("XDG_DATA_HOME", data.to_str().unwrap()).start();
    assert_eq!(run.exit_code(), 3);
}

#[test]
fn no_key_is_in_any_byte_that_was_sent() {
    let mut run = Setup::contoso().start_at(160, 50);
    run.shows("Office Professional Plus 2019");
    let keys = CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-"));
    let secret: Vec<&str> = keys.flat_map(|key| key.split('-').take(4)).collect();
    assert_eq!(secret.len(), 28, "the sample's keys, without their last five");
    for section in 1..=7 {
        run.press(&section.to_string());
        // Enter on every row, and a walk down its detail; the section's own key leads back to the list.
        for row in 0..5 {
            for keys in [format!("{section}g{}", "j".repeat(row)), "\r".to_owned(), "jj".to_owned()] {
                run.press(&keys);
                let text = run.text();
                assert!(!secret.iter().any(|part| text.contains(part)), "section {section}, row {row}: {text}");
            }
        }
    }
    run.keys("fdemo");
    run.shows("> demo");
    run.escape();
    run.keys("?keys");
    run.shows("> keys");
    run.escape();
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let written = run.written();
    assert!(!secret.iter().any(|part| written.contains(part)), "a key was sent");
    // What stays with the shell: nothing at all of the dashboard.
    let outside =
        written.split("\u{1b}[?1049h").next().unwrap().len() + written.rsplit("\u{1b}[?1049l").next().unwrap().len();
    assert_eq!(outside, 0, "{written:?}");
}

#[test]
fn many_keys_at_once_are_all_taken() {
    let mut run = Setup::contoso().start();
    run.shows("Office Professional Plus 2019");
    run.keys(&">".repeat(300));
    run.shows("WHAT-IF 2021-12-26");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}
