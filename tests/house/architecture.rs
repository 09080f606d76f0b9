//! The rules of the house that no compiler enforces: who may know whom, file length, no loose ends.

use std::path::{Path, PathBuf};

use super::graph::Graph;

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

/// A row of the table of layers in `src/lib.rs`: modules, and those of ours that they may use.
struct Layer {
    modules: Vec<String>,
    may_use: Vec<String>,
}

/// What stands in backquotes.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The table of layers, the lowest first.
fn layers() -> Vec<Layer> {
    let map = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let table = map.lines().skip_while(|line| !line.contains("| module |")).skip(2);
    let rows = table.map_while(|line| line.strip_prefix("//! | ")).map(|row| {
        let cells: Vec<&str> = row.split(" | ").collect();
        assert_eq!(cells.len(), 3, "{row}");
        Layer { modules: quoted(cells[0]), may_use: quoted(cells[2]) }
    });
    rows.collect()
}

/// The table is the rule: every file stands under a row, names only what its row allows, and no row allows one below it.
#[test]
fn layers_are_the_table_of_the_map() {
    let layers = layers();
    let graph = Graph::of(&sources("src"));
    let row = |module: &str| {
        let top = module.split("::").next().unwrap();
        layers.iter().position(|layer| layer.modules.iter().any(|own| own == top))
    };
    let mut broken = Vec::new();
    for (at, layer) in layers.iter().enumerate() {
        for used in &layer.may_use {
            let below = row(used).is_some_and(|used| used < at);
            if !below {
                broken.push(format!("the row of {:?} allows {used}, which does not stand above it", layer.modules));
            }
        }
    }
    let mut needed = std::collections::BTreeSet::new();
    for (module, names) in &graph.edges {
        let Some(at) = row(module) else {
            broken.push(format!("{module} stands under no row"));
            continue;
        };
        for name in names {
            let top = name.split("::").next().unwrap();
            if layers[at].modules.iter().any(|own| own == top) {
                continue;
            }
            needed.insert((at, top.to_owned()));
            if !layers[at].may_use.iter().any(|own| own == top) {
                broken.push(format!("{module} names {name}, which its row does not allow"));
            }
        }
    }
    for (at, layer) in layers.iter().enumerate() {
        for used in layer.may_use.iter().filter(|used| !needed.contains(&(at, (*used).clone()))) {
            broken.push(format!("the row of {:?} allows {used}, and nobody uses it", layer.modules));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Files that lead to each other are read together: four at most.
#[test]
fn no_circle_of_files_is_large() {
    let graph = Graph::of(&sources("src"));
    let circles = graph.circles();
    let large: Vec<_> = circles.iter().filter(|circle| circle.len() > 4).collect();
    assert!(large.is_empty(), "{large:#?}");
}

/// What a layer must not mention of what is not ours.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
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
    ("src/file", &["ratatui", "crossterm"]),
    (
        "src/exchange",
        &[
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
    ("src/text", &["ratatui", "crossterm", "std::fs", "std::io", "std::env"]),
    ("src/keys", &["ratatui", "crossterm", "std::fs", "std::io", "std::env"]),
    ("src/lists", &["ratatui", "crossterm", "std::fs", "std::io", "std::env"]),
    ("src/tui/app", &["crossterm", "ratatui", "std::fs", "std::io", "std::env"]),
    ("src/tui/overlay", &["crossterm", "std::fs", "std::io", "std::env"]),
    ("src/tui/view", &["crossterm", "std::fs", "std::io", "std::env"]),
    ("src/cli", &["crossterm", "ratatui"]),
    // The same file gives the same fakes, and nobody reads the real text past them.
    ("src/stage", &["std::fs", "std::io", "std::env", "std::time", "RandomState"]),
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
    let all = sources("src");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (folder, words) in FORBIDDEN {
        // The file of that name beside the folder is part of it.
        let beside = root.join(folder).with_extension("rs");
        let own = all.iter().filter(|(path, _)| path.starts_with(root.join(folder)) || *path == beside);
        for (path, code) in own {
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
    // Only the options of a run give the permission to write, and only for today.
    assert_eq!(places("Permit::granted"), ["src/run.rs"]);
    assert_eq!(places("Self::granted"), Vec::<String>::new());
    // Nobody else changes a state, or a text.
    assert_eq!(places(".take_at(edit"), ["src/domain/draft.rs", "src/domain/edit.rs"]);
    // The dashboard's word of this name is about inputs.
    let changes = places(".take_all(").into_iter().filter(|path| !path.starts_with("src/tui/"));
    assert_eq!(changes.collect::<Vec<_>>(), ["src/domain/apply/checks.rs", "src/file/document.rs"]);
    for word in ["Store::open", "Store::create", ".save_with("] {
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
    // the pieces of keys has to know them. A count from outside may name a key by its id. Exports have keys where that was
    // asked for and confirmed.
    let known = [
        "src/cli/key.rs",
        "src/clipboard.rs",
        "src/clipboard/native.rs",
        "src/clipboard/tmux.rs",
        "src/domain/find.rs",
        "src/domain/import/counts.rs",
        "src/domain/secret/known.rs",
        "src/exchange/csv.rs",
        "src/exchange/handover.rs",
        "src/exchange/json.rs",
        "src/exchange/maks.rs",
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
    assert_eq!(who, ["src/text.rs"]);
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
    let mut all = sources("tests");
    // Targets of a fuzzer and benchmarks are programs of their own.
    all.retain(|(path, _)| !["fuzz", "benches"].iter().any(|own| path.starts_with(root.join(own))));
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
        ".cargo",
        ".ci",
        ".git",
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
    ("src/exchange/import/", "the words of formats, which are English"),
    ("src/cli/surroundings.rs", "names of encodings"),
    ("src/keys.rs", "names of keys"),
    ("src/tui/input.rs", "chords"),
    ("src/tui/input/", "chords"),
    ("src/text/domain.rs", "the first letter of a sentence"),
    ("src/text/messages.rs", "the first letter of a sentence"),
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
