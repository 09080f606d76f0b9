//! Languages: each folder of messages is one that can be asked for, and says everything that English says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mpn_benefits::config::{self, LANGUAGES};
use mpn_benefits::text::{Text, languages};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n")
}

/// The arguments of every message and attribute of a file.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (mut all, mut message, mut own): (BTreeMap<_, BTreeSet<String>>, String, String) = Default::default();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_alphabetic())) {
            (message, own) = (id.to_owned(), id.to_owned());
        } else if let Some((attribute, _)) = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="))
        {
            own = format!("{message}.{attribute}");
        }
        let arguments = line.split('$').skip(1).map(|rest| {
            rest.split(|letter: char| !letter.is_alphanumeric() && !"-_".contains(letter)).next().unwrap().to_owned()
        });
        all.entry(own.clone()).or_default().extend(arguments);
    }
    all
}

#[test]
fn every_folder_of_messages_can_be_asked_for() {
    for language in languages() {
        assert!(config::languages().any(|own| own == language), "{language}");
    }
    assert!(languages().contains(&"en".to_owned()));
}

/// Ids that a file has twice: files are merged line by line, and the second message is never said.
fn repeated(text: &str) -> Vec<String> {
    let ids = text.lines().filter(|line| line.starts_with(|first: char| first.is_alphabetic() || first == '-'));
    let mut known = BTreeSet::new();
    ids.filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .filter(|id| !known.insert(id.clone()))
        .collect()
}

#[test]
fn every_message_exists_in_all_languages_with_the_same_arguments() {
    let mut faults = Vec::new();
    for language in languages() {
        for file in ["mpn_benefits.ftl", "rules.ftl", "guide.ftl"] {
            let read = |language: &str| std::fs::read_to_string(folder().join(language).join(file)).unwrap_or_default();
            let text = read(&language);
            let broken = fluent_bundle::FluentResource::try_new(text.clone()).err().map(|(_, faults)| faults);
            assert!(broken.is_none(), "{language}/{file}: {broken:?}");
            faults.extend(repeated(&text).into_iter().map(|id| format!("{language}/{file} has {id} twice")));
            let (english, own) = (messages(&read("en")), messages(&text));
            for (id, arguments) in &english {
                match own.get(id) {
                    None => faults.push(format!("{language}/{file} lacks {id}")),
                    Some(said) if said != arguments => {
                        let differ: Vec<&String> = said.symmetric_difference(arguments).collect();
                        faults.push(format!("{language}/{file}: {id} differs from English in {differ:?}"));
                    }
                    Some(_) => {}
                }
            }
            let others = own.keys().filter(|id| !english.contains_key(*id));
            faults.extend(others.map(|id| format!("{language}/{file} says {id}, for which nobody asks")));
        }
    }
    assert!(faults.is_empty(), "{} to translate:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_a_language_lacks_is_english() {
    for language in LANGUAGES {
        let text = Text::of(language);
        assert!(!text.done_nothing().contains("No localization"), "{language}");
        assert!(!text.fell_back(), "{language} reads English as well");
    }
    assert_eq!(Text::of("nowhere").done_nothing(), Text::english().done_nothing());
}

/// What checks the messages while the program is built looks for what it has read under the name of the crate, and keeps it
/// under the domain: where the two differ, it reads the catalogue anew for each message.
#[test]
fn the_catalogue_is_read_once_in_a_build() {
    let settings: toml::Table =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n.toml")).unwrap().parse().unwrap();
    let own = env!("CARGO_PKG_NAME").replace('-', "_");
    let domain = settings["fluent"].get("domain").and_then(toml::Value::as_str);
    assert!(domain.is_none_or(|domain| domain == own), "{domain:?} is not {own}");
    assert!(folder().join("en").join(format!("{own}.ftl")).is_file());
}
