//! Figures of a programme stand in the literal of its rule set and nowhere else: source and messages are searched for them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where a figure in code is none of a programme's, and why.
const ALLOWED: &[(&str, &[i64], &str)] = &[
    ("src/domain/date.rs", &[12], "months of a year"),
    ("src/domain/rules.rs", &[24], "hours of a day"),
    ("src/domain/key.rs", &[9, 25], "what a key looks like (D20)"),
    ("src/domain/lookalike.rs", &[9], "a digit of a key"),
    ("src/domain/look_up.rs", &[25], "letters of a whole key"),
    ("src/domain/find.rs", &[25, 50], "letters of a whole key; how many are suggested"),
    ("src/domain/id.rs", &[9], "a class of characters"),
    ("src/domain/hidden.rs", &[9], "a class of characters"),
    ("src/domain/secret/letters.rs", &[9], "a class of characters"),
    ("src/domain/folded.rs", &[24], "characters of Unicode"),
    ("src/domain/resemblance.rs", &[50], "how many machines are compared"),
    ("src/domain/lead_time.rs", &[30], "the setting's default, which is the user's"),
    ("src/lists/timeline.rs", &[12, 30], "how wide a month is"),
    ("src/exchange/ics.rs", &[9, 24, 75], "the format of calendars"),
];

/// Layers where a figure can only be a programme's: the others have widths and waits of their own. Their constants are
/// looked at by name below.
const LAYERS: &[&str] =
    &["src/domain", "src/text", "src/exchange", "src/catalog.rs", "src/init.rs", "src/lists/timeline.rs"];

/// Messages that say a figure which is none of a programme's, and why.
const SAID: &[(&str, &str)] = &[
    ("date-hint", "an example"),
    ("no-date", "an example"),
    ("takes-date", "an example"),
    ("remark-odd-number", "the word for a figure that it is given"),
    ("doctor-odd-number", "the word for a figure that it is given"),
    ("short-", "an example in the explanation of a heading"),
    ("cli-check-after", "exit codes, and the default of a setting"),
    ("cli-after", "exit codes"),
    ("cli-doctor-after", "exit codes"),
    ("config-days", "an example of a setting"),
    ("problem-syntax-bad-number", "an example"),
    ("takes-secret", "what a key looks like"),
    ("mistyped-", "what a key looks like, and what a calendar has"),
    ("odd-key", "what a key looks like"),
    ("form-key-count", "what a key looks like"),
    ("import-letters", "what a key looks like"),
    ("problem-no-such-month", "months of a year"),
    // What the documents say of themselves, and what the catalogue has.
    ("rule-r1.reading", "how another document counts"),
    ("rule-r3.reading", "how another document counts"),
    ("rule-r8.reading", "how another document counts"),
    ("rule-r9.reading", "the rule of another year"),
    ("rule-r29.text", "what a key looks like"),
    ("rule-r31.text", "an example"),
    ("rule-r41.reading", "the year of the documents"),
    ("rule-r42.reading", "the year of the documents"),
    ("rule-r50.reading", "what is granted: the catalogue has it"),
    ("rule-r51.text", "what is granted: the catalogue has it"),
    ("-doc-", "the names of documents"),
    ("guide-sources", "the years of the documents"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(path: PathBuf, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        let entries = std::fs::read_dir(&path).unwrap();
        for entry in entries {
            files(entry.unwrap().path(), found);
        }
    } else {
        found.push(path);
    }
}

/// The numbers of a text, as somebody would read them.
fn numbers(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = if letter.is_ascii_digit() {
            let digits = rest.find(|next: char| !next.is_ascii_digit() && next != '_').unwrap_or(rest.len());
            if !before.is_alphanumeric() && before != '_' {
                found.extend(rest[..digits].replace('_', "").parse::<i64>().ok());
            }
            digits
        } else {
            letter.len_utf8()
        };
        before = rest[..length].chars().next_back().unwrap();
        rest = &rest[length..];
    }
    found
}

/// A line of code, without its comment and what it says in quotes.
fn code(line: &str) -> String {
    let line = line.split("//").next().unwrap_or_default();
    line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

/// Every figure of every rule set: read from the literals themselves, so that one more is searched for as well. Up to `least`
/// anything is counted anywhere.
fn figures(least: i64) -> BTreeSet<i64> {
    let mut sets = Vec::new();
    files(root().join("src/domain/rules"), &mut sets);
    let text: Vec<String> = sets.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let literals = text.iter().flat_map(|text| text.lines()).flat_map(|line| numbers(&code(line)));
    let figures: BTreeSet<i64> = literals.filter(|figure| *figure > least).collect();
    assert!([30, 90, 365, 15, 23, 60, 2022].iter().all(|figure| figures.contains(figure)), "{figures:?}");
    figures
}

#[test]
fn no_code_has_a_figure_of_a_rule_set() {
    let (figures, mut broken, mut used) = (figures(8), Vec::new(), BTreeSet::new());
    let mut sources = Vec::new();
    for layer in LAYERS {
        files(root().join(layer), &mut sources);
    }
    sources.extend(LAYERS.iter().map(|layer| root().join(layer).with_extension("rs")).filter(|path| path.is_file()));
    let literals = |path: &Path| path.starts_with(root().join("src/domain/rules"));
    // The register is the list of the numbers themselves.
    let register = root().join("src/domain/rule/register.rs");
    for path in sources.iter().filter(|path| !literals(path) && **path != register) {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let allowed = ALLOWED.iter().find(|(file, ..)| *file == name);
        let text = std::fs::read_to_string(path).unwrap();
        for (line, at) in text.lines().zip(1..) {
            for figure in numbers(&code(line)).into_iter().filter(|figure| figures.contains(figure)) {
                if allowed.is_some_and(|(_, known, _)| known.contains(&figure)) {
                    used.insert((name.clone(), figure));
                } else {
                    broken.push(format!("{name}:{at}: {figure}: {}", line.trim()));
                }
            }
        }
    }
    for (file, known, _) in ALLOWED {
        let never =
            known.iter().filter(|figure| figures.contains(figure) && !used.contains(&((*file).to_owned(), **figure)));
        broken.extend(never.map(|figure| format!("{file} is allowed {figure}, and has none")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Where the screen and the command line count days they ask lead times or the rule set: no day is reckoned with a literal.
#[test]
fn no_day_is_reckoned_with_a_literal() {
    let mut sources = Vec::new();
    files(root().join("src"), &mut sources);
    let literals = |path: &Path| path.starts_with(root().join("src/domain/rules"));
    let mut broken = Vec::new();
    for path in sources.iter().filter(|path| !literals(path)) {
        let text = std::fs::read_to_string(path).unwrap();
        for (line, at) in text.lines().zip(1..) {
            let code = code(line);
            let reckons =
                ["plus_days(", "days <= ", "days < ", "tone(", "DAYS: i64 ="].iter().any(|word| code.contains(word));
            let large = numbers(&code).into_iter().any(|figure| figure > 7);
            let told = line.trim_start().starts_with("//")
                && ["30 days", "60 days", "90 days", "365 days", "day 30", "day 90"]
                    .iter()
                    .any(|said| line.contains(said));
            if (reckons && large) || told {
                broken.push(format!("{}:{at}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The messages of a file: each with its id, and its attribute where the line is one, without what is put into it.
fn messages(text: &str) -> Vec<(String, String)> {
    let (mut found, mut id): (Vec<(String, String)>, String) = (Vec::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        let said = match line.split_once(" =").filter(|_| begins) {
            Some((own, said)) => {
                own.clone_into(&mut id);
                found.push((id.clone(), String::new()));
                said
            }
            None => match line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" = ")) {
                Some((attribute, said)) => {
                    found.push((format!("{id}.{attribute}"), String::new()));
                    said
                }
                None => line,
            },
        };
        // What a message is given stands in braces; which of several it says, in brackets.
        let said = said.trim_start().trim_start_matches('*');
        let said = if said.starts_with('[') { said.split_once(']').map_or("", |(_, said)| said) } else { said };
        let mut plain = String::new();
        for part in said.split('{') {
            plain.push_str(part.split_once('}').map_or(part, |(_, after)| after));
            plain.push(' ');
        }
        if let Some((_, all)) = found.last_mut() {
            all.push_str(&plain);
            all.push('\n');
        }
    }
    found
}

/// What is to be done one after the other, without the numbers before it.
fn without_steps(said: &str) -> String {
    let step = |line: &str| {
        let line = line.trim_start();
        let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
        rest.strip_prefix(". ").filter(|_| rest.len() < line.len()).unwrap_or(line).to_owned()
    };
    said.lines().map(step).collect::<Vec<_>>().join("\n")
}

/// Days of examples, and the numbers of rules and documents.
fn without_names(said: &str) -> String {
    let words = said.split(|letter: char| letter.is_whitespace() || "(),;:.".contains(letter));
    let named = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|first| "RDS".contains(first)) && letters.all(|letter| letter.is_ascii_digit())
    };
    let day = |word: &str| word.len() >= 10 && word.bytes().filter(|byte| *byte == b'-').count() == 2;
    words.filter(|word| !named(word) && !day(word)).collect::<Vec<_>>().join(" ")
}

#[test]
fn no_message_says_a_figure_of_a_rule_set() {
    /// Figures that are written out, where one of a rule set could be.
    const WORDS: [(&str, i64); 4] = [("three times", 3), ("five times", 5), ("nine", 9), ("thirty", 30)];
    let figures = figures(2);
    let (mut broken, mut used) = (Vec::new(), BTreeSet::new());
    let mut guides = Vec::new();
    files(root().join("assets/i18n"), &mut guides);
    let guides = guides.into_iter().filter(|path| path.ends_with("guide.ftl") && !path.ends_with("en/guide.ftl"));
    let english = ["mpn_benefits.ftl", "rules.ftl", "guide.ftl"].map(|file| root().join("assets/i18n/en").join(file));
    for (path, is_english) in english.into_iter().map(|path| (path, true)).chain(guides.map(|path| (path, false))) {
        let text = std::fs::read_to_string(&path).unwrap();
        let file = path.strip_prefix(root()).unwrap().display();
        // An example is typed, and so is what an entry of the guide is found by: neither says anything of the rules.
        let typed = |id: &str| {
            let attribute = id.split_once('.').map(|(_, attribute)| attribute);
            matches!(attribute, Some("example" | "words")) || id.starts_with("example-")
        };
        for (id, said) in messages(&text).into_iter().filter(|(id, _)| !typed(id)) {
            let plain = without_names(&without_steps(&said));
            let written =
                WORDS.iter().filter(|(word, _)| is_english && plain.contains(word)).map(|(_, figure)| *figure);
            let told: Vec<i64> = numbers(&plain).into_iter().chain(written).filter(|it| figures.contains(it)).collect();
            if told.is_empty() {
                continue;
            }
            match SAID.iter().find(|(allowed, _)| id.starts_with(allowed)) {
                Some((allowed, _)) => {
                    used.insert(*allowed);
                }
                None => broken.push(format!("{file}: {id} says {told:?}: {}", said.trim())),
            }
        }
    }
    let never = SAID.iter().filter(|(allowed, _)| !used.contains(allowed));
    broken.extend(never.map(|(allowed, _)| format!("{allowed} is allowed a figure, and says none")));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_figure_is_found_where_it_stands() {
    assert_eq!(numbers("a 30-day window, 365 days, R33, x12, 1_000"), [30, 365, 1000]);
    let said = messages(
        "a = within { $days } days (R6)\nb = { $n ->\n    [30] one of 90\n   *[other] none\n}\n    .text = 365\n",
    );
    let figures: Vec<Vec<i64>> = said.iter().map(|(_, said)| numbers(&without_names(said))).collect();
    assert_eq!(figures, [vec![], vec![90], vec![365]]);
    assert_eq!(said.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["a", "b", "b.text"]);
}
