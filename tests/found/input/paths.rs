//! Whatever a path has become: nobody waits in it, nobody reads it without an end (l3).

use std::io::{Read as _, Write as _};
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use mpn_benefits::file::{self, FileError, guarded};
use tempfile::TempDir;

use super::{EVER, ends};
use crate::kit::run::{CONTOSO, Run, Setup};

const KEY: &str = "BCDFG-HJKMN-PQRTV-WXY23-46787";

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    std::fs::write(path, bytes).unwrap();
}

/// What a path can become: its name, how, and whether an editor could do anything with it.
type Turned = (&'static str, fn(&Path), bool);

const TURNED: [Turned; 8] = [
    ("a pipe", |path| pipe(path), false),
    (
        "a link to a pipe",
        |path| {
            pipe(&path.with_extension("pipe"));
            symlink(path.with_extension("pipe"), path).unwrap();
        },
        false,
    ),
    ("a link to what has no end", |path| symlink("/dev/zero", path).unwrap(), false),
    ("a link to what is full", |path| symlink("/dev/full", path).unwrap(), false),
    ("a link to a terminal", |path| symlink("/dev/tty", path).unwrap(), false),
    ("a folder", |path| std::fs::create_dir(path).unwrap(), false),
    ("a socket", |path| drop(UnixListener::bind(path).unwrap()), false),
    ("a link to nowhere", |path| symlink("nowhere", path).unwrap(), true),
];

/// `E` and `R` on what the state file has become: a sentence at once, and no editor that would wait; TERM ends it.
#[test]
fn found_l3_no_key_of_the_dashboard_waits_in_what_the_file_has_become() {
    for (name, turn, edits) in TURNED {
        let setup = Setup::contoso();
        let file = setup.file();
        let mut run = setup.with("EDITOR", "sh -c 'touch edited'").start();
        run.shows("a actions");
        std::fs::remove_file(&file).unwrap();
        turn(&file);
        run.keys("R");
        let sentence = match name {
            "a folder" => "is a directory",
            "a link to nowhere" => "there is no such file",
            _ => "is no ordinary file but a pipe, a device or a socket",
        };
        run.shows(sentence.split(' ').next_back().unwrap());
        run.press("");
        // Where there is no file any more, what is shown is in memory only, and it is asked whether the editor is meant.
        let gone = name == "a link to nowhere";
        for keys in ["E", "jE", "2E", "!E"] {
            run.keys(keys);
            if gone {
                run.shows("Enter opens the file");
                run.keys("\r");
            }
            if edits {
                run.until("the editor", |run| std::fs::remove_file(run.home.path().join("edited")).is_ok());
            } else {
                run.until(name, |run| {
                    let text: String = run.text().split_whitespace().collect::<Vec<_>>().join(" ");
                    text.contains(sentence)
                });
            }
            run.press("");
        }
        assert!(!run.home.path().join("edited").exists(), "{name}");
        Run::signal("TERM", run.process());
        assert_eq!(ends(&mut run, name), if gone { 3 } else { 143 }, "{name}");
        run.is_restored();
    }
}

/// A command that is not waited for: what it said, or that it did not end.
fn runs(command: &mut Command, input: Option<&[u8]>, what: &str) -> Output {
    let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
    let mut child = command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
        let input = input.to_vec();
        // Who reads no further lets the pipe go.
        std::thread::spawn(move || drop(pipe.write_all(&input)));
    }
    let end = Instant::now() + EVER;
    loop {
        if child.try_wait().unwrap().is_some() {
            return child.wait_with_output().unwrap();
        }
        if Instant::now() > end {
            child.kill().unwrap();
            panic!("{what} is waited for");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The program in an empty environment.
fn mpn(home: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mpn"));
    command.env_clear().env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap()).current_dir(home).args(words);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with the sample and a key in it.
fn home() -> (TempDir, PathBuf) {
    crate::kit::signals::at_default();
    let home = tempfile::tempdir().unwrap();
    write(&home.path().join("benefits.toml"), CONTOSO);
    write(&home.path().join("key.txt"), format!("{KEY}\n"));
    let path = home.path().to_owned();
    (home, path)
}

const ON: [&str; 4] = ["--file", "benefits.toml", "--clock", "2021-03-01"];
const ADD: [&str; 8] = ["add", "key", "--to", "win-ent", "kind=mak", "--dry-run", "--key-from", "given"];

#[test]
fn found_l3_a_configuration_is_an_ordinary_file() {
    for (name, turn, _) in TURNED {
        let (_kept, home) = home();
        turn(&home.join("given"));
        let ran = runs(mpn(&home, &["list", "software", "--config", "given"]).args(ON), None, name);
        assert_eq!(ran.status.code(), Some(3), "{name}: {}", said(&ran));
        let sentence = match name {
            "a folder" => "given is a directory; name the configuration in it",
            "a link to nowhere" => "given: there is no such file",
            _ => "given is no ordinary file but a pipe, a device or a socket",
        };
        assert!(said(&ran).contains(sentence), "{name}: {}", said(&ran));
        // The usual one is no other.
        let (_kept, home) = self::home();
        std::fs::create_dir_all(home.join(".config/mpn-benefits")).unwrap();
        turn(&home.join(".config/mpn-benefits/config.toml"));
        let ran = runs(mpn(&home, &["list", "software"]).args(ON), None, name);
        let code = if name == "a link to nowhere" { 0 } else { 3 };
        assert_eq!(ran.status.code(), Some(code), "{name}: {}", said(&ran));
    }
    let (_kept, home) = home();
    write(&home.join("given"), "# long\n".repeat(200_000));
    let ran = runs(mpn(&home, &["list", "software", "--config", "given"]).args(ON), None, "a large one");
    assert!(said(&ran).contains("given has more than 1 MB; a configuration is never that large"), "{}", said(&ran));
    // Nothing is how programs are told to have none.
    let ran = runs(mpn(&home, &["list", "software", "--config", "/dev/null"]).args(ON), None, "/dev/null");
    assert_eq!((ran.status.code(), said(&ran)), (Some(0), String::new()));
}

#[test]
fn found_l3_a_key_comes_from_a_file_or_a_pipe_and_is_short() {
    let refused = |turn: &dyn Fn(&Path), input: Option<&[u8]>, from: &str, sentence: &str| {
        let (_kept, home) = home();
        turn(&home.join("given"));
        let words: Vec<&str> = ADD.iter().copied().map(|word| if word == "given" { from } else { word }).collect();
        let ran = runs(mpn(&home, &words).args(ON), input, sentence);
        assert_eq!(ran.status.code(), Some(3), "{sentence}: {}", said(&ran));
        assert!(said(&ran).contains(&format!("the key could not be read: {sentence}")), "{}", said(&ran));
        assert!(!said(&ran).contains("given"), "what was named may have been the key: {}", said(&ran));
    };
    for (name, turn, _) in TURNED {
        match name {
            // Those have a test of their own: waiting for a writer is what was asked for.
            "a pipe" | "a link to a pipe" => {}
            "a folder" => refused(&turn, None, "given", "that is a directory; name the file in it"),
            "a link to nowhere" => refused(&turn, None, "given", "there is no such file"),
            _ => refused(&turn, None, "given", "that is neither a file nor a pipe; --key-from - reads standard input"),
        }
    }
    let long = "there are more than 4096 bytes; a key has 29 characters";
    refused(&|path| write(path, "x".repeat(4097)), None, "given", long);
    refused(&|path| write(path, "x".repeat(50_000_000)), None, "given", long);
    refused(&|_| (), Some(&vec![b'x'; 50_000_000]), "-", long);
    refused(&|_| (), Some(&vec![b'x'; 50_000_000]), "/dev/stdin", long);
    // A key with blanks around it, as far as anybody types.
    for length in [0, 1_000, 4_000] {
        let (_kept, home) = home();
        let typed = format!("{}{KEY}\n", " ".repeat(length));
        write(&home.join("given"), &typed);
        for (from, input) in [("given", None), ("-", Some(typed.as_bytes())), ("/dev/stdin", Some(typed.as_bytes()))] {
            let words: Vec<&str> = ADD.iter().copied().map(|word| if word == "given" { from } else { word }).collect();
            let ran = runs(mpn(&home, &words).args(ON), input, from);
            assert_eq!(ran.status.code(), Some(0), "{from} {length}: {}", said(&ran));
        }
    }
}

/// What a shell makes of `<(program)` is a pipe: it is read to its end, and no further than a key is long.
#[test]
fn found_l3_a_key_may_come_from_a_pipe() {
    let (_kept, home) = home();
    let bash = |script: &str| {
        let mut command = Command::new("bash");
        command.args(["--norc", "--noprofile", "-c", script]).env_clear().env("HOME", &home).current_dir(&home);
        command.env("PATH", std::env::var_os("PATH").unwrap()).env("MPN", env!("CARGO_BIN_EXE_mpn"));
        runs(&mut command, None, script)
    };
    let add = "\"$MPN\" add key --to win-ent kind=mak --dry-run --file benefits.toml --clock 2021-03-01";
    let ran = bash(&format!("{add} --key-from <(cat key.txt)"));
    assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
    let ran = bash(&format!("{add} --key-from <(yes)"));
    assert_eq!(ran.status.code(), Some(3), "{}", said(&ran));
    assert!(said(&ran).contains("more than 4096 bytes"), "{}", said(&ran));
    // One with a name waits for who writes into it; signals end that as they end every command.
    pipe(&home.join("given"));
    let mut waits = mpn(&home, &ADD).args(ON).stderr(Stdio::piped()).spawn().unwrap();
    write(&home.join("given"), KEY);
    assert!(waits.wait().unwrap().success());
    for signal in ["TERM", "INT"] {
        let mut waits = mpn(&home, &ADD).args(ON).stderr(Stdio::piped()).spawn().unwrap();
        assert!(waits.try_wait().unwrap().is_none());
        Run::signal(signal, waits.id());
        assert!(!waits.wait().unwrap().success());
    }
}

/// Whatever an export is to replace, looking at it does not wait.
#[test]
fn found_l3_looking_at_what_is_to_be_replaced_does_not_wait() {
    for (name, turn, _) in TURNED {
        let (_kept, home) = home();
        turn(&home.join("given"));
        let (done, answer) = mpsc::channel();
        let path = home.join("given");
        std::thread::spawn(move || done.send(file::begins(&path, |text| text.starts_with("BEGIN:VCALENDAR"))).unwrap());
        assert_eq!(answer.recv_timeout(EVER), Ok(false), "{name}");
        let ran = runs(mpn(&home, &["export", "ics", "-o", "given", "--force"]).args(ON), None, name);
        assert_ne!(ran.status.code(), Some(101), "{name}: {}", said(&ran));
    }
}

/// What is opened may be another thing than what was looked at just before.
#[test]
fn found_l3_a_path_that_changes_while_it_is_read_is_not_waited_for() {
    let (_kept, home) = home();
    let (path, other) = (home.join("benefits.toml"), home.join("pipe"));
    pipe(&other);
    // Before anything is swapped: what stands at the path afterwards may be a link to a file that is not there yet.
    std::fs::copy(&path, home.join("benefits.real")).unwrap();
    let (stop, stopped) = (std::sync::Arc::new(AtomicBool::new(false)), mpsc::channel());
    let swaps = {
        let (stop, path) = (std::sync::Arc::clone(&stop), path.clone());
        std::thread::spawn(move || {
            while !stop.load(Ordering::SeqCst) {
                // A link is put in the place of the file, and the file in that of the link: each at one stroke.
                for (target, name) in [("pipe", "one"), ("benefits.real", "two")] {
                    let link = path.with_file_name(name);
                    symlink(target, &link).unwrap();
                    std::fs::rename(&link, &path).unwrap();
                }
            }
        })
    };
    let reads = {
        let (path, done) = (path.clone(), stopped.0);
        std::thread::spawn(move || {
            let mut found = [0; 2];
            for _ in 0..20_000 {
                match guarded::read(&path, file::LARGEST) {
                    Ok(bytes) => {
                        assert_eq!(bytes, CONTOSO.as_bytes());
                        found[0] += 1;
                    }
                    Err(FileError::NotAFile) => found[1] += 1,
                    Err(error) => panic!("{error}"),
                }
            }
            done.send(found).unwrap();
        })
    };
    let found = stopped.1.recv_timeout(EVER);
    stop.store(true, Ordering::SeqCst);
    swaps.join().unwrap();
    let found = found.expect("it waits in the pipe");
    reads.join().unwrap();
    assert!(found[0] > 0 && found[1] > 0, "{found:?}");
}

/// A limit is one of what is read, not of what the system says beforehand.
#[test]
fn found_l3_no_more_is_read_than_was_asked_for() {
    let (_kept, home) = home();
    let path = home.join("given");
    write(&path, [b'x'; 100]);
    assert_eq!(guarded::read(&path, 100).unwrap().len(), 100);
    assert!(matches!(guarded::read(&path, 99), Err(FileError::TooLarge { limit: 99, .. })));
    let mut endless = std::io::repeat(b'x');
    assert!(matches!(guarded::read_stream(&mut endless, 4096), Err(FileError::TooLarge { limit: 4096, .. })));
    let mut next = [0; 1];
    endless.read_exact(&mut next).unwrap();
    // What says that it is empty and is not.
    let status = guarded::read_text(Path::new("/proc/self/status"), 1024 * 1024);
    assert!(!cfg!(target_os = "linux") || status.unwrap().contains("Name:"));
}
