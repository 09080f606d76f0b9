//! What is no state file at all gets an answer soon, through the binary, and stays as it is.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::kit::program::{CONTOSO, Place, Ran, failure, plain, refused, run, snapshot};

/// For a build without optimisation on a busy machine.
const BOUND: Duration = Duration::from_mins(1);
const LARGE: usize = 50_000_000;

/// Asks about a file: an answer in time, the file as before.
fn asked(place: &Place, path: &Path, words: &str) -> Ran {
    let before = snapshot(path);
    let begin = Instant::now();
    let ran = place.on(path, words);
    assert!(begin.elapsed() < BOUND, "{:?} for {}: {:?}", begin.elapsed(), path.display(), ran.err);
    let after = snapshot(path);
    assert!(before == after, "{} changed", path.display());
    ran
}

/// The places of the faults, as `LINE:COLUMN`.
fn places(place: &Place, bytes: impl AsRef<[u8]>) -> Vec<String> {
    let path = place.write("work/bad.toml", bytes);
    let said = refused(&asked(place, &path, "list offers"), 3);
    let prefix = format!("mpn: {}:", path.display());
    let places = said.lines().map(|line| {
        let rest = line.strip_prefix(&prefix).unwrap_or_else(|| panic!("no place: {line:.200}"));
        assert!(line.len() < 600, "a line that nobody reads: {line:.200}");
        rest.split(": ").next().unwrap().to_owned()
    });
    places.collect()
}

#[test]
fn small_and_wrong() {
    let place = Place::new();
    let first = |bytes: &[u8]| places(&place, bytes)[0].clone();
    // Both that are missing: `format` and `rules`.
    assert_eq!(places(&place, ""), ["1:1", "1:1"]);
    assert_eq!(first(b"\n\n\n"), "1:1");
    assert_eq!(first(b"\xef\xbb\xbf"), "1:1");
    assert_eq!(first(b"format = 1\nrules = \"mpn-2021\"\n# caf\xe9\n"), "3:6");
    assert!(first(b"\xff\xfef\x00o\x00").starts_with("1:"), "UTF-16");
    assert_eq!(first(b"\x00"), "1:1");
    assert_eq!(first(b"format = 1\nrules = \"mpn-2021\"\n[[person]\n"), "3:10");
    assert_eq!(first(b"format = 1\nrules = \"mpn-2021\"\nformat = 1\n"), "3:1");
    let path = place.write("work/empty.toml", "");
    let error = failure(&asked(&place, &path, "deadlines --json"), 3);
    assert!(plain(&error["message"]).contains("empty.toml:1:1: "), "{error}");
}

#[test]
fn a_newer_format_says_so() {
    let place = Place::new();
    let path = place.write("work/newer.toml", CONTOSO.replace("format = 1", "format = 2"));
    let said = refused(&asked(&place, &path, "list offers"), 3);
    assert!(said.contains(":3:10: ") && said.contains('2') && said.contains('1'), "{said}");
}

#[test]
fn line_ends_and_marks_of_other_systems_load() {
    let place = Place::new();
    let plain = place.write("work/plain.toml", CONTOSO);
    let other = format!("\u{feff}{}", CONTOSO.replace('\n', "\r\n"));
    let other = place.write("work/other.toml", other);
    for words in ["list software --json --clock 2021-03-01", "deadlines --json --clock 2021-03-01"] {
        assert_eq!(asked(&place, &other, words).fine().out, asked(&place, &plain, words).fine().out);
    }
    // Places are counted without the mark, and a line end is one.
    let broken = format!("\u{feff}{}", CONTOSO.replace('\n', "\r\n").replace("action-pack", "action-pak"));
    let line = CONTOSO.lines().position(|line| line.contains("action-pack")).unwrap() + 1;
    assert_eq!(places(&place, broken), [format!("{line}:9")]);
    // No line end after the last line.
    let path = place.write("work/cut.toml", CONTOSO.trim_end());
    asked(&place, &path, "list offers").fine();
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let place = Place::new();
    assert!(std::process::Command::new("mkfifo").arg(place.path("work/pipe")).status().unwrap().success());
    for name in ["pipe", "/dev/null", "/dev/zero", "/dev/full", "."] {
        let begin = Instant::now();
        let mut child = place
            .mpn(["list", "offers", "--file", name])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if begin.elapsed() > BOUND {
                child.kill().unwrap();
                child.wait().unwrap();
                panic!("{name} is waited for");
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        assert_eq!(status.code(), Some(3), "{name}");
    }
    refused(&place.run("list offers --file pipe"), 3);
    // The same for a configuration: no place to wait in.
    let ran = run(place.mpn(["list", "offers", "--config", "."]).env("MPN_FILE", "x"));
    refused(&ran, 3);
}

/// Bytes without a pattern, the same in every run.
fn noise(length: usize) -> Vec<u8> {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        bytes.extend(seed.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

fn large(name: &str, bytes: Vec<u8>) {
    let place = Place::new();
    let path = place.write("work/large.toml", bytes);
    let said = refused(&asked(&place, &path, "list offers"), 3);
    assert!(said.len() < 20_000, "{name}: {} bytes of answer", said.len());
    assert!(said.contains(&format!("{}:1:", path.display())), "{name}: {said:.300}");
}

#[test]
fn fifty_megabytes_of_noise() {
    large("noise", noise(LARGE));
}

#[test]
fn fifty_megabytes_of_printable_noise() {
    let mut text = noise(LARGE);
    for byte in &mut text {
        *byte = if *byte < 4 { b'\n' } else { b' ' + *byte % 95 };
    }
    large("printable", text);
}

#[test]
fn fifty_megabytes_of_brackets() {
    large("brackets", vec![b'['; LARGE]);
}

#[test]
fn fifty_megabytes_on_one_line() {
    let mut text = b"format = 1 ".to_vec();
    text.resize(LARGE, b'a');
    large("one line", text);
}

#[test]
fn a_hundred_thousand_deep() {
    let place = Place::new();
    let head = "format = 1\nrules = \"mpn-2021\"\n";
    let deep = 100_000;
    for text in [
        format!("{head}x = {}", "[".repeat(deep)),
        format!("{head}x = {}{}\n", "[".repeat(deep), "]".repeat(deep)),
        format!("{head}x = {}1{}\n", "{a=".repeat(deep), "}".repeat(deep)),
        format!("{head}x{} = 1\n", ".x".repeat(deep)),
        format!("{head}[x{}]\n", ".x".repeat(deep)),
    ] {
        let path = place.write("work/deep.toml", &text);
        let ran = asked(&place, &path, "list offers");
        // Depth in a field that nobody knows may load; it must not end the program.
        assert!(matches!(ran.code, Some(0 | 3)), "{:.60}: {:?} {:.300}", text[30..].to_owned(), ran.code, ran.err);
        assert!(!ran.err.contains("overflow"), "{:.300}", ran.err);
        if ran.code == Some(3) {
            // The parser gives no place for a name of too many parts: then it is the first of its block.
            let dotted = text.contains("x.x");
            assert!(ran.err.contains(":3:") || (dotted && ran.err.contains(":1:1: ")), "{:.300}", ran.err);
        }
    }
}

/// Many faults are answered with some of them and their number, not with a flood.
#[test]
fn a_thousand_faults() {
    let place = Place::new();
    let mut text = "format = 1\nrules = \"mpn-2021\"\n".to_owned();
    for number in 0..1000 {
        let _ = write!(
            text,
            "\n[[software]]\nid = \"s-{number}\"\nenrollment = \"none\"\nproduct = \"P\"\nquantity = -1\n"
        );
    }
    let path = place.write("work/many.toml", text);
    let said = refused(&asked(&place, &path, "list offers"), 3);
    assert!(said.lines().count() <= 2001, "{}", said.lines().count());
    assert!(said.contains(":6:14: "), "{said:.500}");
}
