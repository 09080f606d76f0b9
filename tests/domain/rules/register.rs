//! The register of rules and decisions: whole, in words, and the only place that a number can come from.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use mpn_benefits::domain::rule::{Entry, REGISTER, named_in};
use mpn_benefits::domain::secret::{Known, holds, mask_whole};
use mpn_benefits::domain::{Basis, Decision, Rule};
use mpn_benefits::exchange::markdown;
use mpn_benefits::text::Text;

const MESSAGES: &str = include_str!("../../../assets/i18n/en/rules.ftl");

fn numbers() -> BTreeSet<String> {
    REGISTER.iter().map(|entry| entry.basis.to_string()).collect()
}

/// The numbers of rules and decisions that stand in a text: whole words as they are shown.
fn numbers_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| {
        let figures = word.strip_prefix(['R', 'D']).unwrap_or_default();
        !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[test]
fn the_register_has_every_number_once_and_in_order() {
    let rules = (1..=59).map(|number| format!("R{number}"));
    let all: Vec<String> = rules.chain((1..=20).map(|number| format!("D{number}"))).collect();
    let own: Vec<String> = REGISTER.iter().map(|entry| entry.basis.to_string()).collect();
    assert_eq!(own, all);
    assert_eq!(Rule::REPLACEMENT_TOKEN.to_string(), "R33");
    assert_eq!(Basis::from(Decision::ONE_POOL).to_string(), "D17");
    for entry in REGISTER {
        assert_eq!(entry.basis.entry(), Some(entry));
    }
}

#[test]
fn a_number_is_read_as_somebody_types_it() {
    for (typed, shown) in [
        ("R33", "R33"),
        ("r33", "R33"),
        ("33", "R33"),
        (" 33 ", "R33"),
        ("r07", "R7"),
        ("D9", "D9"),
        ("d9", "D9"),
        ("59", "R59"),
        ("d20", "D20"),
    ] {
        assert_eq!(Basis::parse(typed).map(|basis| basis.to_string()).as_deref(), Some(shown), "{typed}");
    }
    for typed in ["", "R", "D", "R0", "0", "R60", "D21", "D0", "RR33", "R 33", "R3.3", "-33", "+33", "99999999999", "٣"]
    {
        assert_eq!(Basis::parse(typed), None, "{typed}");
    }
    for (typed, near) in [("R60", Some("R59")), ("0", Some("R1")), ("d99", Some("D20")), ("R", None), ("x", None)] {
        assert_eq!(Basis::near(typed).map(|basis| basis.to_string()).as_deref(), near, "{typed}");
    }
}

#[test]
fn a_sentence_names_what_stands_in_its_brackets_and_before_its_colon() {
    for (sentence, want) in [
        ("not before 2021-04-15: 90 days after it was assigned (R45)", "R45"),
        ("A token is redeemed once, as a whole, on one tenant (R31, R32).", "R31 R32"),
        ("its offer cannot be bought later than that (2021-03-01, R1).", "R1"),
        ("R33: a replacement can be had up to 30 days after redemption", "R33"),
        ("used up (R20), and replaced once (D8), and used up (R20)", "R20 D8"),
        ("one in (brackets in (R7)) brackets", "R7"),
        ("Windows Server 2012 R2", ""),
        ("Dynamics (D365)", ""),
        ("a figure (33)", ""),
        ("33: a figure", ""),
        ("in other letters (r33), with a nought (R07), with a blank (R 7)", ""),
        ("an open bracket (R33", ""),
        ("", ""),
    ] {
        let named: Vec<String> = named_in(sentence).iter().map(ToString::to_string).collect();
        assert_eq!(named.join(" "), want, "{sentence}");
    }
}

#[test]
fn every_rule_has_its_words_and_no_words_are_without_a_rule() {
    let text = Text::english();
    let mut names = BTreeSet::new();
    for Entry { basis, .. } in REGISTER {
        let said = text.described(*basis);
        assert!(names.insert(said.name.clone()), "{basis}: two are called {}", said.name);
        assert_eq!(text.rule_name(*basis), said.name);
        for (what, words) in
            [("name", &said.name), ("text", &said.text), ("source", &said.source), ("reading", &said.reading)]
        {
            assert!(words.chars().count() >= 4 && !words.contains("No localization"), "{basis} has no {what}: {words}");
            assert!(!words.contains(['{', '}', '\n', '\u{2068}']), "{basis}, {what}: {words}");
            let own: Vec<&str> = numbers_in(words).filter(|number| !numbers().contains(*number)).collect();
            assert!(own.is_empty(), "{basis}, {what}: {own:?}");
        }
        assert!(!said.name.ends_with('.') && said.text.ends_with('.') && said.reading.ends_with('.'), "{basis}");
        // One sentence.
        assert!(!said.text.trim_end_matches('.').contains(". "), "{basis}: {}", said.text);
        if let Basis::Decision(_) = basis {
            let settles = said.source.strip_prefix("settles ").map(|rules| rules.split(", "));
            let all_known = settles.is_some_and(|mut rules| rules.all(|rule| numbers().contains(rule)));
            assert!(all_known || said.source == "our decision", "{basis}: {}", said.source);
        }
    }
    let ids = MESSAGES.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let ids: Vec<&str> = ids.filter(|id| id.starts_with(|letter: char| letter.is_ascii_lowercase())).collect();
    let known: Vec<String> = numbers().iter().map(|number| format!("rule-{}", number.to_lowercase())).collect();
    assert_eq!(ids.len(), REGISTER.len(), "each stands once");
    for id in ids {
        assert!(known.iter().any(|own| own == id), "{id} is of no rule");
    }
}

#[test]
fn documents_are_named_once_each_and_each_is_quoted() {
    let names: Vec<&str> =
        MESSAGES.lines().filter_map(|line| line.strip_prefix('-')?.split_once(" =").map(|(name, _)| name)).collect();
    assert!(names.len() > 20);
    for name in names {
        assert!(MESSAGES.contains(&format!("{{ -{name} }}")), "nobody quotes {name}");
    }
}

#[test]
fn no_word_of_the_register_is_taken_for_a_key() {
    for line in MESSAGES.lines() {
        assert_eq!(mask_whole(line), line);
        assert!(!holds(line, &Known::default()), "{line}");
    }
}

/// Every file below a folder of the repository.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.push(path);
        }
    }
    assert!(!found.is_empty(), "{folder} has no files");
    found
}

/// What users read: messages, demonstrations, documents, and the texts of the source.
#[test]
fn every_number_that_users_read_is_in_the_register() {
    let known = numbers();
    let mut read = 0;
    let mut unknown = Vec::new();
    let mut look = |path: &Path, text: &str| {
        for number in numbers_in(text) {
            read += 1;
            if !known.contains(number) {
                unknown.push(format!("{}: {number}", path.display()));
            }
        }
    };
    let documents = ["assets/i18n/en", "assets/demo", "assets/docs", "README.md", "config.example.toml"];
    for path in documents.into_iter().flat_map(files) {
        look(&path, &std::fs::read_to_string(&path).unwrap());
    }
    for path in files("src") {
        let text = std::fs::read_to_string(&path).unwrap();
        for line in text.lines().map(|line| line.split("//").next().unwrap_or("")) {
            // Every second stretch between quotation marks is a text.
            for literal in line.split('"').skip(1).step_by(2) {
                look(&path, literal);
            }
        }
    }
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
    assert!(read > 400, "{read} numbers were found");
}

/// Rules are named by their constants: a figure in the source would be a rule that nobody can look up.
#[test]
fn no_rule_is_made_of_a_figure() {
    for path in files("src").into_iter().filter(|path| !path.ends_with("domain/rule/register.rs")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, line) in text.lines().enumerate() {
            for word in ["Rule(", "Decision("] {
                let made =
                    line.split(word).skip(1).any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
                assert!(!made, "{}:{}: {line}", path.display(), at + 1);
            }
        }
    }
}

#[test]
fn the_page_of_rules_is_made_of_the_register() {
    let page = std::fs::read_to_string(files("assets/docs/rules.md").first().unwrap()).unwrap();
    let made = markdown::rules(&Text::english(), &REGISTER.iter().collect::<Vec<_>>());
    assert!(page == made, "mpn rule --markdown > assets/docs/rules.md");
    for number in numbers() {
        assert!(page.contains(&format!("\n### {number} ")), "{number}");
    }
}
