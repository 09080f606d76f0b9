//! Readers that go away, and places that are full.

use std::fs::File;
use std::process::Stdio;

use crate::kit::program::{CONTOSO, Place, Ran, run};

/// A state whose documents are larger than any pipe.
fn large() -> String {
    use std::fmt::Write as _;
    let mut text = CONTOSO.to_owned();
    for number in 0..4000 {
        let _ = write!(text, "\n[[person]]\nid = \"person-{number}\"\nname = \"Somebody with a long name {number}\"\n");
    }
    text
}

const COMMANDS: [&str; 4] = [
    "list people --clock 2021-03-01",
    "list people --json --clock 2021-03-01",
    "deadlines --clock 2021-03-01",
    "--help",
];

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let place = Place::new();
    place.write("work/large.toml", large());
    for words in COMMANDS {
        let line = format!("{{ \"$0\" --file large.toml {words}; echo \"code $?\" >&2; }} | head -c 1");
        let ran =
            run(place.clean("/bin/sh").args(["-c", &line, env!("CARGO_BIN_EXE_mpn")]).env("PATH", "/usr/bin:/bin"));
        assert_eq!(ran.out.chars().count(), 1, "{words}: {ran:?}");
        // Quietly: nothing but the code, and that no panic (101).
        assert!(["code 0\n", "code 141\n"].contains(&ran.err.as_str()), "{words}: {ran:?}");
    }
}

#[test]
fn a_reader_that_was_never_there() {
    let place = Place::new();
    place.write("work/large.toml", large());
    for words in COMMANDS {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = place.mpn(words.split(' '));
        let output = command.args(["--file", "large.toml"]).stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{words}");
        assert_eq!(output.status.code(), Some(0), "{words}");
    }
}

#[test]
fn standard_output_that_is_closed() {
    let place = Place::new();
    place.write("work/large.toml", large());
    for words in COMMANDS {
        let line = format!("exec \"$0\" --file large.toml {words} >&-");
        let ran = run(place.clean("/bin/sh").args(["-c", &line, env!("CARGO_BIN_EXE_mpn")]));
        assert!(!ran.err.contains("panicked") && ran.code != Some(101), "{words}: {ran:?}");
        assert!(ran.err.is_empty(), "{words}: {ran:?}");
    }
}

#[test]
fn standard_error_that_is_closed() {
    let place = Place::new();
    for words in ["list offers", "deadlines --offer x", "nonsense", ""] {
        let line = format!("exec \"$0\" {words} 2>&-");
        let ran = run(place.clean("/bin/sh").args(["-c", &line, env!("CARGO_BIN_EXE_mpn")]));
        assert!(matches!(ran.code, Some(2 | 3)), "{words}: {ran:?}");
    }
}

fn into_full(place: &Place, words: &str) -> Ran {
    let mut command = place.mpn(words.split(' '));
    command.args(["--file", "large.toml"]).stdout(File::options().write(true).open("/dev/full").unwrap());
    let output = command.stderr(Stdio::piped()).output().unwrap();
    Ran { code: output.status.code(), out: String::new(), err: String::from_utf8(output.stderr).unwrap() }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let place = Place::new();
    place.write("work/large.toml", large());
    for words in COMMANDS.iter().take(3).chain(&["list offers --json", "list cloud"]) {
        let ran = into_full(&place, words);
        assert_eq!(ran.code, Some(3), "{words}: {ran:?}");
        assert!(ran.err.starts_with("mpn: ") && ran.err.contains("space"), "{words}: {ran:?}");
        assert_eq!(ran.err.lines().count(), 1, "{words}: {ran:?}");
    }
}
