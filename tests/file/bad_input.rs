//! What is no state file at all gets a clear answer, soon, and stays untouched.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mpn_benefits::file::{self, FileError, Loaded, ProblemKind, Syntax};
use mpn_benefits::text::Text;

/// A build without optimisation, on a machine however busy, with files of a tenth of the size: this tells a hang or a
/// quadratic reader, not a speed. Optimised, ten times the size is answered within a second.
const BOUND: Duration = Duration::from_mins(1);
const SIZE: usize = 5_000_000;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

#[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
fn written(folder: &Path, bytes: &[u8]) -> PathBuf {
    let path = folder.join("state.toml");
    std::fs::write(&path, bytes).expect("written");
    path
}

/// Loads bytes as a file; the file must stay as it is.
fn loaded(bytes: &[u8]) -> Loaded {
    let folder = folder();
    let path = written(folder.path(), bytes);
    let begin = Instant::now();
    let loaded = file::load(&path).expect("an ordinary file");
    assert!(begin.elapsed() < BOUND, "{:?} for {:?}", begin.elapsed(), loaded.problems.first());
    assert!(std::fs::read(&path).expect("still there") == bytes);
    loaded
}

fn first(bytes: &[u8]) -> (usize, usize, ProblemKind) {
    let loaded = loaded(bytes);
    assert!(!loaded.is_clean());
    let problem = loaded.problems.first().expect("a problem").clone();
    assert!(!Text::english().problem(&problem).is_empty());
    (problem.line, problem.column, problem.kind)
}

/// The same bytes on every run, without a pattern.
fn noise(length: usize, map: impl Fn(u8) -> u8) -> Vec<u8> {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    (0..length)
        .map(|_| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            map(seed.to_le_bytes()[4])
        })
        .collect()
}

fn printable(byte: u8) -> u8 {
    b' ' + byte % 95
}

#[test]
fn no_file_to_read() {
    let folder = folder();
    let text = Text::english();
    let absent = file::load(&folder.path().join("none.toml")).expect_err("absent");
    assert!(matches!(absent, FileError::Absent));
    let below_a_file = written(folder.path(), b"").join("state.toml");
    assert!(matches!(file::load(&below_a_file), Err(FileError::Absent)));
    let directory = file::load(folder.path()).expect_err("a directory");
    assert!(matches!(directory, FileError::Directory));
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let pipe = file::load(&pipe).expect_err("a pipe");
    assert!(matches!(pipe, FileError::NotAFile));
    assert!(matches!(file::load(Path::new("/dev/null")), Err(FileError::NotAFile)));
    let large = folder.path().join("large.toml");
    std::fs::File::create(&large).and_then(|file| file.set_len((256 << 20) + 1)).expect("a file with a hole");
    let large = file::load(&large).expect_err("too large");
    assert!(matches!(large, FileError::TooLarge { .. }));
    assert!(text.file_error("x.toml", &large).contains("256"));
    for error in [absent, directory, pipe, large] {
        assert!(text.file_error("x.toml", &error).contains("x.toml"));
    }
}

#[test]
fn what_is_no_text() {
    assert_eq!(first(&vec![0; SIZE]), (1, 1, ProblemKind::NotText));
    assert_eq!(first(b"format = 1\nru\0les").2, ProblemKind::NotText);
    assert_eq!(first(&noise(SIZE, |byte| byte)).2, ProblemKind::NotText);
    assert_eq!(first(&noise(SIZE, |byte| byte | 0x80)).2, ProblemKind::NotText);
}

#[test]
fn what_is_not_quite_text_is_read_as_far_as_it_goes() {
    let bytes = b"format = 1\nrules = \"mpn-2021\"\n[partner]\nname = \"Zo\xEB \xFF\"\nmpn_id = \"1\"\n";
    let loaded = loaded(bytes);
    let places: Vec<_> = loaded.problems.iter().map(|problem| (problem.line, problem.column)).collect();
    assert_eq!(places, [(4, 11)]);
    assert_eq!(loaded.problems[0].kind, ProblemKind::NotUtf8 { byte: 0xEB });
    assert_eq!(loaded.state.partner.mpn_id.as_deref(), Some("1"));
}

#[test]
fn garbage_is_refused_soon() {
    let repeated = |text: &str| text.repeat(SIZE / text.len()).into_bytes();
    let lines = |mut bytes: Vec<u8>| {
        bytes.iter_mut().skip(76).step_by(77).for_each(|byte| *byte = b'\n');
        bytes
    };
    let base64 = |byte: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[usize::from(byte % 64)];
    for bytes in [
        noise(SIZE, printable),
        lines(noise(SIZE, printable)),
        noise(SIZE, base64),
        lines(noise(SIZE, base64)),
        repeated("["),
        repeated("a=1\n"),
        repeated("[a]\n"),
        repeated("[[software]]\n"),
        repeated("]\n"),
        repeated("{"),
        repeated("a = [\n"),
        repeated("é"),
        format!("x = \"\"\"{}", "a\n".repeat(SIZE / 2)).into_bytes(),
        format!("\"\"\"{}", "a\n".repeat(SIZE / 2)).into_bytes(),
        format!("x = {}", "[".repeat(SIZE)).into_bytes(),
        format!("x = {}", "{a=".repeat(SIZE / 3)).into_bytes(),
        format!("x{} = 1", ".a".repeat(SIZE / 2)).into_bytes(),
    ] {
        let (line, column, kind) = first(&bytes);
        println!("{line}:{column} {kind:?}");
    }
}

#[test]
fn deep_nesting() {
    for text in [
        format!("x = {}", "[".repeat(100_000)),
        format!("x = {}{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("x = {}", "{a=".repeat(100_000)),
        format!("[{}]", vec!["a"; 100_000].join(".")),
        format!("{} = 1", vec!["a"; 100_000].join(".")),
    ] {
        let (line, _, kind) = first(text.as_bytes());
        assert_eq!(line, 1, "{kind:?}");
    }
}

#[test]
fn an_unclosed_text_is_named_where_it_begins() {
    let text = format!("format = 1\nrules = \"mpn-2021\"\nnote = \"\"\"{}", "word\n".repeat(400_000));
    let (line, column, kind) = first(text.as_bytes());
    assert_eq!((line, column), (3, 8));
    assert!(matches!(kind, ProblemKind::Syntax { fault: Syntax::UnclosedText, .. }));
}

#[test]
fn a_newer_format_is_one_problem() {
    let text = crate::kit::CONTOSO.replacen("format = 1", "format = 2\nlater = { x = 1 }", 1);
    let text = text.replacen("offer = \"competency\"", "offer = \"later\"", 1);
    let loaded = loaded(text.as_bytes());
    assert_eq!(loaded.problems.len(), 1);
    assert!(matches!(loaded.problems[0].kind, ProblemKind::NewerFormat { known: 1, .. }));
    assert_eq!(loaded.state.people.len(), 4);
}

#[test]
fn a_thousand_problems_are_listed_and_the_others_counted() {
    let mut text = "format = 1\nrules = \"mpn-2021\"\n".to_owned();
    for at in 0..3_000 {
        let _ = write!(text, "[[person]]\nid = \"p{at}\"\nname = {at}\n");
    }
    let loaded = loaded(text.as_bytes());
    assert_eq!(loaded.problems.len(), 1_001);
    assert_eq!(loaded.problems[1_000].kind, ProblemKind::More { count: 2_000 });
}
