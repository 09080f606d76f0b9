//! Runs the real binary in an empty environment of its own, and reads what it says.

pub(crate) use super::CONTOSO;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The sample where it lies.
pub(crate) fn contoso() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/contoso.toml")
}

/// What a run left.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The document on standard output.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("no document: {error}: {self:?}"))
    }

    /// A run that went well, without a word on standard error.
    pub(crate) fn fine(self) -> Self {
        assert_eq!(self.code, Some(0), "{self:?}");
        assert_eq!(self.err, "", "{self:?}");
        self
    }
}

/// A folder with a home, a place for configurations and one for data, all empty.
pub(crate) struct Place {
    pub(crate) folder: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        #[cfg(unix)]
        super::signals::at_default();
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "config", "data", "work"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file below the folder; gives its path.
    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// A program that knows nothing of the world outside of this folder.
    pub(crate) fn clean(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("LANG", "C.UTF-8")
            .env("HOME", self.path("home"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_STATE_HOME", self.path("home/state"))
            .env("XDG_CACHE_HOME", self.path("home/cache"))
            .env("XDG_RUNTIME_DIR", self.path("home/run"))
            .current_dir(self.path("work"))
            .stdin(Stdio::null());
        command
    }

    /// The program itself, with arguments.
    pub(crate) fn mpn<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = self.clean(env!("CARGO_BIN_EXE_mpn"));
        command.args(args);
        command
    }

    /// Runs the program on words separated by blanks.
    pub(crate) fn run(&self, words: &str) -> Ran {
        run(&mut self.mpn(words.split_whitespace()))
    }

    /// Runs the program on a state file, with further words.
    pub(crate) fn on(&self, state: &Path, words: &str) -> Ran {
        run(self.mpn(words.split_whitespace()).arg("--file").arg(state))
    }
}

/// Runs to the end.
pub(crate) fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// JSON without the blanks between its parts; the order of its fields stays.
pub(crate) fn squeezed(text: &str) -> String {
    let (mut out, mut quoted, mut escaped) = (String::new(), false, false);
    for letter in text.chars() {
        if quoted || !letter.is_whitespace() {
            out.push(letter);
        }
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
    }
    out
}

/// Compares a document with the one that the contract asks for: values, names and the order of names.
pub(crate) fn same_document(ran: &Ran, expected: &str) {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (found, wanted) = (squeezed(&ran.out), squeezed(expected));
    if found != wanted {
        let at = found.bytes().zip(wanted.bytes()).take_while(|(a, b)| a == b).count();
        let near = |text: &str| String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(60)..]).into_owned();
        panic!("differs at {at}:\n  found {:.200}\n wanted {:.200}", near(&found), near(&wanted));
    }
    assert_eq!(ran.out.matches('\n').count(), 1, "one document, one line: {ran:?}");
    assert!(ran.out.ends_with('\n'));
}

/// A JSON value as short text: a string without quotes.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Bytes and time of change of a file: what must not move.
pub(crate) fn snapshot(path: &Path) -> (Vec<u8>, std::time::SystemTime) {
    let changed = std::fs::metadata(path).unwrap().modified().unwrap();
    (std::fs::read(path).unwrap(), changed)
}

/// The failure document, with its exit code compared with that of the process.
pub(crate) fn failure(ran: &Ran, exit: i32) -> Value {
    assert_eq!(ran.code, Some(exit), "{ran:?}");
    assert_eq!(ran.err, "", "{ran:?}");
    assert_eq!(ran.out.matches('\n').count(), 1, "{ran:?}");
    assert!(ran.out.starts_with("{\"error\":{\"exit\":"), "{ran:?}");
    let document = ran.json();
    let error = &document["error"];
    assert_eq!(error["exit"], exit, "{ran:?}");
    assert!(!error["message"].as_str().unwrap().trim().is_empty(), "{ran:?}");
    assert!(error["candidates"].is_array(), "{ran:?}");
    let fields: Vec<&String> = error.as_object().unwrap().keys().collect();
    // Of a command that records something it says whether anything was written.
    let known: &[&str] = if error["written"].is_null() { &[] } else { &["written"] };
    assert_eq!(fields, [&["exit", "message", "candidates"], known].concat());
    let place = |name: &str| ran.out.find(&format!("\"{name}\":")).unwrap();
    assert!(place("exit") < place("message") && place("message") < place("candidates"), "{ran:?}");
    document["error"].clone()
}

/// A failure said on standard error, with nothing on standard output.
pub(crate) fn refused(ran: &Ran, exit: i32) -> String {
    assert_eq!(ran.code, Some(exit), "{ran:?}");
    assert_eq!(ran.out, "", "{ran:?}");
    assert!(!ran.err.trim().is_empty(), "{ran:?}");
    assert!(!ran.err.contains("panicked"), "{ran:?}");
    ran.err.clone()
}

/// The head of a small state file, followed by its parts.
pub(crate) fn state(parts: &[&str]) -> String {
    let mut text = "format = 1\nrules = \"mpn-2021\"\n".to_owned();
    for part in parts {
        let _ = writeln!(text, "\n{part}");
    }
    text
}

/// The sample in a place of its own, on its day.
pub(crate) struct Sample {
    place: Place,
    file: PathBuf,
    day: &'static str,
}

impl Sample {
    pub(crate) fn new() -> Self {
        Self::of(CONTOSO)
    }

    pub(crate) fn of(text: &str) -> Self {
        let place = Place::new();
        let file = place.write("b.toml", text);
        Self { place, file, day: "2021-03-01" }
    }

    pub(crate) fn on(self, day: &'static str) -> Self {
        Self { day, ..self }
    }

    /// Runs a command, its words parted by blanks.
    pub(crate) fn run(&self, words: &str) -> Ran {
        let words: Vec<&str> = words.split_whitespace().collect();
        self.words(&words)
    }

    pub(crate) fn words(&self, words: &[&str]) -> Ran {
        run(self.place.mpn(words).args(["--clock", self.day, "--file"]).arg(&self.file))
    }

    /// The answer of an act as a document.
    pub(crate) fn verdict(&self, words: &str) -> Value {
        self.run(&format!("{words} --json")).json()
    }

    /// The rule that refuses a command, and nothing is written.
    pub(crate) fn refused(&self, words: &str) -> String {
        let before = self.text();
        let verdict = self.verdict(words);
        assert_eq!(verdict["allowed"], false, "{words}: {verdict}");
        assert_eq!(self.text(), before, "{words}");
        verdict["rule"].as_str().unwrap_or("-").to_owned()
    }

    /// A command that is done.
    pub(crate) fn done(&self, words: &str) -> Value {
        let verdict = self.verdict(words);
        assert_eq!(verdict["done"], true, "{words}: {verdict}");
        verdict
    }

    pub(crate) fn text(&self) -> String {
        std::fs::read_to_string(&self.file).unwrap()
    }

    /// The row of a list with this id.
    pub(crate) fn row(&self, list: &str, id: &str) -> Value {
        let rows = self.run(&format!("list {list} --json")).json();
        let rows = rows["items"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("no {id} in {list}"))
    }

    /// Adds a key of this text, given in a file, whatever letters it has.
    pub(crate) fn add_key(&self, words: &str, key: &str) -> Ran {
        self.add_real_key(&format!("{words} --as-is"), key)
    }

    /// The same of a key that real ones are like.
    pub(crate) fn add_real_key(&self, words: &str, key: &str) -> Ran {
        let from = self.place.write("key.txt", key);
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut command = self.place.mpn(words);
        command.args(["--clock", self.day, "--key-from"]).arg(from);
        run(command.arg("--file").arg(&self.file))
    }
}
