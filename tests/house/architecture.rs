//! The rules of the house that no compiler enforces: who may know whom, file length, no loose ends.

use std::path::{Path, PathBuf};

/// Sources with their text; what stands in comments does not count.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut open = vec![root];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or("")).collect();
            found.push((path, code.join("\n")));
        }
    }
    assert!(!found.is_empty(), "{folder} has no sources");
    found.sort();
    found
}

/// What a layer must not mention.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "crate::text",
            "crate::tui",
            "crate::file",
            "crate::cli",
            "crate::config",
            "crate::session",
            "crate::clock",
            "ratatui",
            "crossterm",
            "toml",
            "serde",
            "std::fs",
            "std::io",
            "std::env",
            "std::process",
            "std::time",
            "Local::now",
            "Utc::now",
            "Instant",
            "SystemTime",
            "println!",
        ],
    ),
    (
        "src/file",
        &[
            "crate::text",
            "crate::tui",
            "crate::cli",
            "crate::config",
            "crate::session",
            "crate::clock",
            "ratatui",
            "crossterm",
        ],
    ),
    (
        "src/exchange",
        &[
            "crate::tui",
            "crate::file",
            "crate::cli",
            "crate::config",
            "crate::session",
            "crate::clock",
            "ratatui",
            "crossterm",
            "std::fs",
            "std::io",
            "std::env",
            "std::process",
            "std::time",
            "Local::now",
            "Utc::now",
            "println!",
        ],
    ),
    (
        "src/text",
        &["crate::cli", "crate::session", "crate::clock", "ratatui", "crossterm", "std::fs", "std::io", "std::env"],
    ),
    (
        "src/tui/section",
        &["crossterm", "ratatui", "std::fs", "std::io", "std::env", "crate::cli", "crate::file", "crate::clock"],
    ),
    ("src/tui/app", &["crossterm", "ratatui", "std::fs", "std::io", "std::env", "crate::cli"]),
    ("src/tui/overlay", &["crossterm", "std::fs", "std::io", "std::env", "crate::cli"]),
    ("src/tui/view", &["crossterm", "std::fs", "std::io", "std::env", "crate::cli"]),
    ("src/cli", &["crossterm", "ratatui"]),
    ("src/stage", PURE),
    ("src/stage.rs", PURE),
];

/// What a disguise must not mention: the same file gives the same fakes, and nobody reads the real text past it.
const PURE: &[&str] = &[
    "crate::text",
    "crate::tui",
    "crate::file",
    "crate::cli",
    "crate::config",
    "crate::session",
    "crate::clock",
    "std::fs",
    "std::io",
    "std::env",
    "std::time",
    "RandomState",
];

/// Whether a line names a module or an item: not one whose name only begins like it.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let next = line.get(at + word.len()..).and_then(|rest| rest.chars().next());
        !next.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn no_layer_knows_what_it_must_not() {
    let mut broken = Vec::new();
    for (folder, words) in FORBIDDEN {
        for (path, code) in sources(folder) {
            for (number, line) in code.lines().enumerate() {
                for word in words.iter().filter(|word| names(line, word)) {
                    broken.push(format!("{}:{}: {word}: {}", path.display(), number + 1, line.trim()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_outside_is_touched_in_named_places_only() {
    let places = |word: &str| -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let all = sources("src");
        let with = all.iter().filter(|(_, code)| code.contains(word));
        with.map(|(path, _)| path.strip_prefix(root).unwrap().display().to_string()).collect()
    };
    assert_eq!(places("Local::now"), Vec::<String>::new(), "it panics before 1970");
    assert_eq!(places("SystemTime::now"), ["src/clock.rs"], "the clock is read in one place");
    assert_eq!(
        places("crossterm::"),
        ["src/clipboard.rs", "src/tui/input/console.rs", "src/tui/screen.rs"],
        "the terminal"
    );
    assert_eq!(places("termina::"), ["src/tui/input/cutter.rs"], "what its bytes mean");
    // What a path leads to is read where nothing waits and nothing is without an end.
    for word in ["fs::read(", "fs::read_to_string", "File::open(path)"] {
        let places = places(word);
        assert!(places.iter().all(|path| path == "src/file/guarded.rs"), "{word}: {places:?}");
    }
    assert_eq!(places("Command::new(program)"), ["src/tui/editor.rs"], "other programs");
    assert_eq!(places("Command::new(\"tmux\")"), ["src/clipboard/tmux.rs"], "tmux");
    assert_eq!(places("Command::new(RUNNING)"), ["src/clipboard/helper.rs"], "itself");
    assert_eq!(places("set_hook"), ["src/guard.rs"], "what a panic says");
    // Only the clock hands out the permission to write, and only for today.
    assert_eq!(places("Permit::granted"), ["src/clock.rs"]);
    assert_eq!(places("Self::granted"), Vec::<String>::new());
    // Nobody else changes a state, or a text.
    assert_eq!(places(".take(edit)"), ["src/domain/apply.rs", "src/file/document.rs"]);
    for word in ["Store::open", "Store::create", ".save_over("] {
        let tui: Vec<String> = places(word).into_iter().filter(|path| path.starts_with("src/tui")).collect();
        assert_eq!(tui, ["src/tui/worker.rs"], "{word}: only the worker of the dashboard knows files");
    }
    for path in places("std::fs::") {
        let known = ["src/cli/hidden.rs", "src/clipboard.rs"];
        assert!(
            path.starts_with("src/file/") || path.starts_with("src/clipboard/") || known.contains(&path.as_str()),
            "{path} touches files"
        );
    }
}

#[test]
fn a_key_is_revealed_in_named_places_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let who: Vec<String> = sources("src")
        .into_iter()
        .filter(|(_, code)| code.contains(".reveal()") || code.contains(".handed_on()"))
        .map(|(path, _)| path.strip_prefix(root).unwrap().display().to_string())
        .collect();
    // Shown: by the dashboard in one dialog, by the command line with --print. Handed on: to the clipboard, and to the
    // file. Find compares a key that the user typed or pasted; it shows none. A disguise takes its shape only. What masks
    // the pieces of keys has to know them.
    let known = [
        "src/cli/key.rs",
        "src/clipboard.rs",
        "src/clipboard/native.rs",
        "src/clipboard/tmux.rs",
        "src/domain/find.rs",
        "src/domain/secret/known.rs",
        "src/file/splice/render.rs",
        "src/stage/fakes.rs",
        "src/stage/seen.rs",
        "src/tui/overlay/reveal.rs",
    ];
    assert!(who.iter().all(|file| known.contains(&file.as_str())), "{who:?}");
}

#[test]
fn nothing_goes_into_a_sentence_past_the_mask() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = sources("src");
    let with = all.iter().filter(|(_, code)| code.contains("fl!("));
    let who: Vec<String> = with.map(|(path, _)| path.strip_prefix(root).unwrap().display().to_string()).collect();
    // `say!`, which masks what a message is given.
    assert_eq!(who, ["src/text/mod.rs"]);
}

#[test]
fn files_hold_one_idea() {
    for (path, _) in sources("src") {
        let text = std::fs::read_to_string(&path).unwrap();
        let lines = text.lines().count();
        assert!(lines <= 500, "{} has {lines} lines: split it by noun", path.display());
        let first = text.lines().next().unwrap_or("");
        assert!(first.starts_with("//! "), "{} does not say what it is for in its first line", path.display());
    }
}

/// A test that no `mod` names is never run, and nobody notices.
#[test]
fn every_test_file_is_in_the_binary() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let all = sources("tests");
    let mut named = std::collections::BTreeSet::from([root.join("main.rs")]);
    for (path, code) in &all {
        assert!(!code.lines().any(|line| line.trim().starts_with("#[path")), "{}: by a path", path.display());
        let folder = if path.ends_with("tests/main.rs") { root.clone() } else { path.with_extension("") };
        let modules =
            code.lines().filter_map(|line| line.trim().strip_suffix(';')?.rsplit_once("mod ")).map(|(_, name)| name);
        named.extend(modules.map(|name| folder.join(name).with_extension("rs")));
    }
    let there: std::collections::BTreeSet<PathBuf> = all.into_iter().map(|(path, _)| path).collect();
    assert_eq!(there.difference(&named).collect::<Vec<_>>(), Vec::<&PathBuf>::new(), "no module names it");
    // One binary of tests, one of the library's own, and documentation's.
    let manifest = std::fs::read_to_string(root.join("../Cargo.toml")).unwrap();
    assert_eq!(manifest.matches("[[test]]").count(), 1);
    assert!(manifest.contains("autotests = false"));
}

#[test]
fn no_loose_ends() {
    for folder in ["src", "tests"] {
        for (path, code) in sources(folder) {
            if path.ends_with("tests/house/architecture.rs") {
                continue;
            }
            for word in ["todo!", "unimplemented!", "FIXME", "dbg!("] {
                assert!(!code.contains(word), "{} has {word}", path.display());
            }
        }
    }
}

#[test]
fn the_top_level_is_what_was_agreed() {
    let known = [
        ".ci",
        ".git",
        ".gitattributes",
        ".github",
        ".gitignore",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "assets",
        "clippy.toml",
        "config.example.toml",
        "deny.toml",
        "i18n.toml",
        "rustfmt.toml",
        "src",
        "target",
        "tests",
    ];
    for entry in std::fs::read_dir(env!("CARGO_MANIFEST_DIR")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(&name.as_str()), "{name} does not belong at the top level");
    }
}

/// Where letters are lowered or raised for another reason than comparing what people see (D13).
const OWN_LETTERS: &[(&str, &str)] = &[
    ("src/domain/folded.rs", "the folding itself"),
    ("src/domain/id.rs", "ids are small letters of ASCII"),
    ("src/domain/look_up.rs", "ids are typed in any case"),
    ("src/domain/key.rs", "keys are kept in capitals"),
    ("src/domain/resemblance.rs", "names that are nearly the same, letter by letter"),
    ("src/domain/date.rs", "words for days"),
    ("src/domain/typed.rs", "words of the contract"),
    ("src/domain/secret/letters.rs", "shapes of keys in any spelling"),
    ("src/cli/ask.rs", "yes and no"),
    ("src/cli/surroundings.rs", "names of encodings"),
    ("src/tui/keys.rs", "names of keys"),
    ("src/tui/input.rs", "chords"),
    ("src/tui/input/", "chords"),
    ("src/text/domain.rs", "the first letter of a sentence"),
    ("src/catalog.rs", "words that are never disguised"),
    ("src/stage/", "fakes of the same case"),
];

#[test]
fn letters_are_compared_by_folding_only() {
    let root = env!("CARGO_MANIFEST_DIR");
    for (path, code) in sources("src") {
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        if OWN_LETTERS.iter().any(|(own, _)| name.starts_with(own)) {
            continue;
        }
        for word in ["to_lowercase", "to_uppercase", "eq_ignore_ascii_case", "to_ascii_lowercase"] {
            assert!(!code.contains(word), "{name} compares letters by {word}: domain::folded knows how (D13)");
        }
    }
}
