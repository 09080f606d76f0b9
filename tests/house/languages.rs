//! Languages: each folder of messages is one that can be asked for, and says everything that English says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mpn_benefits::config::LANGUAGES;
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
        assert!(LANGUAGES.contains(&&*language), "{language} is no word of LANGUAGES in src/config.rs");
    }
    assert!(languages().contains(&"en".to_owned()));
}

#[test]
fn every_language_says_everything_with_the_same_arguments() {
    for language in languages() {
        for file in ["mpn.ftl", "rules.ftl"] {
            let read = |language: &str| std::fs::read_to_string(folder().join(language).join(file)).unwrap_or_default();
            let text = read(&language);
            let faults = fluent_bundle::FluentResource::try_new(text.clone()).err().map(|(_, faults)| faults);
            assert!(faults.is_none(), "{language}/{file}: {faults:?}");
            let (english, own) = (messages(&read("en")), messages(&text));
            for (id, arguments) in &english {
                let Some(said) = own.get(id) else { panic!("{language}/{file} lacks {id}") };
                assert_eq!(said, arguments, "{language}/{file}: what {id} is given");
            }
            assert!(own.keys().all(|id| english.contains_key(id)), "{language}/{file} says what nobody asks");
        }
    }
}

#[test]
fn what_a_language_lacks_is_english() {
    for language in LANGUAGES {
        assert!(!Text::of(language).done_nothing().contains("No localization"), "{language}");
    }
    assert_eq!(Text::of("nowhere").done_nothing(), Text::english().done_nothing());
}
