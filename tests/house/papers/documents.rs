//! `command-line.md`: every key of every document that the real program gives, and no other one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mpn_benefits::demo::SAMPLE;
use mpn_benefits::domain::act::ActKind;
use mpn_benefits::text::Text;
use serde_json::Value;

use super::command_line::{PAGE, commands};
use super::page::{Page, Section};
use super::state_format::pieces;

/// Where the keys stand that several documents share.
const DAYS: &str = "Documents";
const VERDICTS: &str = "Verdicts";

/// Runs by the section that tells of their document. `{page}` is the file that the page of the format makes up, `{new}` a
/// place where nothing is yet; all else is asked of the sample. The others share the section's keys and have none.
const RUNS: &[(&str, &str)] = &[
    ("list offers", "list offers --clock 2021-03-01"),
    ("list overview", "list overview --clock 2021-03-01"),
    ("list software", "list software --clock 2021-03-01"),
    ("list cloud", "list cloud --clock 2021-03-01"),
    ("list cloud", "list cloud --today 2021-02-15 --file {page}"),
    ("list visual-studio", "list visual-studio --clock 2021-03-01"),
    ("list technical", "list technical --clock 2021-03-01"),
    ("list technical", "list technical --today 2021-02-15 --file {page}"),
    ("list people", "list people --clock 2021-03-01"),
    ("list people", "list people --clock 2021-07-01 --file {page}"),
    ("mpn deadlines", "deadlines --clock 2021-03-01"),
    ("mpn check", "check --left 100 --clock 2021-03-01"),
    ("mpn check", "check --left 1 --clock 2021-09-10"),
    ("mpn check", "check --clock 2021-09-26 --file {page}"),
    ("mpn doctor", "doctor --clock 2021-03-01 --file {page}"),
    ("mpn doctor", "doctor --fix --clock 2021-03-01 --file {copy}"),
    ("list software", "list software --clock 2021-03-01 --file {page}"),
    ("mpn key", "key office-mak --clock 2021-03-01 --file {page}"),
    ("mpn diff", "diff 2020-08-01 2021-12-31 --clock 2021-03-01"),
    ("mpn impact", "impact maps --clock 2021-03-01"),
    ("mpn impact", "impact maps --clock 2021-10-10 --file {page}"),
    ("mpn key", "key office-mak --clock 2021-03-01"),
    ("mpn key", "key m365-25 --clock 2021-03-01 --print --yes"),
    ("mpn rule", "rule"),
    ("mpn guide", "guide"),
    ("mpn config", "config path"),
    ("mpn config", "config check"),
    ("mpn import", "import {keys} --into maps --clock 2021-03-01"),
    ("mpn import", "import {keys} --into maps --apply --clock 2021-03-01 --file {copy}"),
    ("mpn log", "log --file {copy}"),
    ("mpn restore", "restore --file {copy}"),
    ("mpn restore", "restore 2 --dry-run --file {copy}"),
    ("mpn undo", "undo --dry-run --file {copy}"),
    ("mpn export", "export ics --output {new} --clock 2021-03-01"),
    (
        "mpn init",
        "init --dry-run --file {new} --name Contoso --mpn-id 4567890 --tenant contoso.onmicrosoft.com --offer action-pack --purchased 2020-09-01",
    ),
    ("mpn add", "add person name=Nobody --dry-run --clock 2021-03-01"),
    ("mpn set", "set adele email nobody@nowhere.example --dry-run --clock 2021-03-01"),
    ("mpn remove", "remove alex --dry-run --clock 2021-03-01"),
    ("mpn redeem", "redeem m365-25 --tenant contoso.onmicrosoft.com --into m365 --dry-run --clock 2021-03-01"),
    ("mpn redeem", "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run --clock 2021-03-01"),
    ("mpn assign", "assign azure-monthly alex --dry-run --clock 2021-03-01 --file {page}"),
    ("mpn release", "release azure-monthly adele --dry-run --clock 2021-03-01"),
    ("mpn renew", "renew maps --dry-run --clock 2021-09-20"),
    ("mpn renew", "renew gold-cloud --dry-run --clock 2021-03-20"),
    ("mpn review", "review maps --clock 2021-03-01 --file {copy}"),
    // Refused, failed.
    ("mpn assign", "assign vs-3 alex --clock 2021-03-01 --dry-run"),
    ("mpn replace", "replace d365-5 --reason wrong-tenant --clock 2021-08-01 --dry-run"),
    (DAYS, "deadlines --offer mpas --clock 2021-03-01"),
    (DAYS, "block nobody --clock 2021-03-01 --dry-run"),
    ("mpn redeem", "redeem m365-25 --tenant x.example --as extend --into ems-main --clock 2021-03-01 --dry-run"),
];

/// All of them, with what each act gives for an example of itself.
fn runs() -> Vec<(String, String)> {
    let text = Text::english();
    let acts = ActKind::ALL.iter().map(|kind| {
        let example = text.cli_act_example(*kind);
        let words = example
            .strip_prefix("mpn ")
            .unwrap_or_else(|| panic!("{kind:?}: {example}"))
            .trim_end_matches(" --dry-run")
            .to_owned();
        (format!("mpn {}", kind.as_word()), format!("{words} --dry-run --clock 2021-03-01"))
    });
    acts.chain(RUNS.iter().map(|(heading, words)| ((*heading).to_owned(), (*words).to_owned()))).collect()
}

/// Commands that give no document.
const WITHOUT: &[&str] = &["demo", "schema", "completions", "man"];

/// A folder that the program is run in, alone in its world.
struct Place(tempfile::TempDir);

impl Place {
    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("sample.toml"), SAMPLE).unwrap();
        std::fs::write(folder.path().join("copy.toml"), SAMPLE).unwrap();
        std::fs::write(folder.path().join("page.toml"), pieces().1).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The document that these words are answered with.
    fn document(&self, words: &str, number: usize) -> Value {
        let word = |word: &str| match word {
            "{page}" => self.path("page.toml").into_os_string(),
            "{copy}" => self.path("copy.toml").into_os_string(),
            "{keys}" => {
                Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys-export/current.xml").into_os_string()
            }
            "{new}" => self.path(&format!("new-{number}")).into_os_string(),
            word => word.into(),
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_mpn"));
        command.env_clear().args(words.split(' ').map(word)).arg("--json");
        if !words.contains("--file") {
            command.arg("--file").arg(self.path("sample.toml"));
        }
        let home: &Path = self.0.path();
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"]
        {
            command.env(name, home.join("home"));
        }
        let output = command.current_dir(home).stdin(Stdio::null()).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{words}: {error}: {text}{}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// What a value is, in the words of the page.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "flag",
        Value::Number(_) => "number",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
        Value::String(text) if mpn_benefits::domain::date::parse_iso(text).is_some() => "date",
        Value::String(_) => "text",
    }
}

/// The keys of a document with what stands there; `items[].id` is the `id` of each item.
fn keys(value: &Value, path: &str, found: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                found.entry(path.clone()).or_default().insert(kind(value));
                // The names in these are ids and fields.
                if !matches!(name.as_str(), "before" | "after") {
                    keys(value, &path, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, &format!("{path}[]"), found)),
        _ => {}
    }
}

/// The keys that a section tells of, with what they can be.
fn told(section: &Section) -> BTreeMap<String, String> {
    let tables = section.tables.iter().filter(|table| table[0] == ["key", "is", "what it says"]);
    let rows = tables.flat_map(|table| &table[1..]);
    rows.map(|row| (row[0].trim_matches('`').to_owned(), row[1].clone())).collect()
}

/// The sections that tell of the documents of a section: its own keys, and those that it shares.
fn shared(heading: &str) -> &'static [&'static str] {
    let changes = |name: &str| ActKind::from_word(name).is_some() || matches!(name, "init" | "add" | "set" | "remove");
    match heading.strip_prefix("mpn ") {
        Some(name) if changes(name) => &[VERDICTS, DAYS],
        _ => &[DAYS, VERDICTS],
    }
}

#[test]
fn every_key_of_every_document_is_told_of_and_no_other() {
    let page = Page::read(PAGE);
    let place = Place::new();
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (number, (heading, words)) in runs().iter().enumerate() {
        let mut found = BTreeMap::new();
        keys(&place.document(words, number), "", &mut found);
        for (key, kinds) in found {
            let mut sections = [&**heading].into_iter().chain(shared(heading).iter().copied());
            let own = sections.find_map(|heading| Some((heading, told(page.section(heading)).remove(&key)?)));
            let Some((section, is)) = own else {
                wrong.push(format!("{heading}: nobody tells of `{key}`, {kinds:?} ({words})"));
                continue;
            };
            seen.entry(section.to_owned()).or_default().insert(key.clone());
            let words_of_it: Vec<&str> = is.split([',', ' ']).filter(|word| !matches!(*word, "" | "or")).collect();
            for kind in kinds.iter().filter(|kind| !words_of_it.contains(kind)) {
                wrong.push(format!("{section}: `{key}` is {kind}, the page says “{is}” ({words})"));
            }
        }
    }
    for section in page.sections() {
        let known = seen.get(section.heading.as_str());
        for key in told(section).keys().filter(|key| !known.is_some_and(|known| known.contains(*key))) {
            wrong.push(format!("{}: no document has `{key}`", section.heading));
        }
    }
    assert!(wrong.is_empty(), "{PAGE}\n{}", wrong.join("\n"));
}

#[test]
fn every_command_is_asked_for_its_document() {
    for command in commands() {
        let name = command.get_name();
        let asked = runs().iter().any(|(_, words)| words.split(' ').next() == Some(name));
        assert_ne!(asked, WITHOUT.contains(&name), "{name}");
    }
}

#[test]
fn documents_on_the_page_are_documents() {
    let page = Page::read(PAGE);
    for section in page.sections() {
        for (_, code) in section.code.iter().filter(|(info, _)| info == "json") {
            let value: Value = serde_json::from_str(code).unwrap_or_else(|error| panic!("{code}: {error}"));
            let mut found = BTreeMap::new();
            keys(&value, "", &mut found);
            let told = told(section);
            for key in found.keys() {
                assert!(told.contains_key(key), "{}: `{key}` of its example", section.heading);
            }
        }
    }
}
