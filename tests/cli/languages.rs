//! Every command in every language: the same figures, days, words of the contract and exit codes.

use std::collections::BTreeMap;

use mpn_benefits::config::LANGUAGES;
use serde_json::Value;

use crate::kit::program::{Place, contoso};

/// Commands that say something of the sample, each with its figures.
const COMMANDS: [&str; 24] = [
    "list software",
    "list cloud",
    "list visual-studio",
    "list technical",
    "list renewals",
    "list deadlines",
    "list people",
    "list software --sort status --csv",
    "list software --filter status:2",
    "deadlines --within 90",
    "impact maps",
    "impact maps --markdown",
    "check --explain",
    "check",
    "diff 2021-03-01 2021-12-31",
    "export markdown",
    "export csv",
    "export ics",
    "export packet office-2019",
    "key office",
    "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run",
    "left adele --dry-run",
    "activate office-mak --machine NEW-1 --dry-run",
    "init --name X --offer action-pack --purchased 2020-09-01 --dry-run",
];

/// Days and other figures of a text, each as often as it is there.
fn figures(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    // Lines of a calendar are folded.
    let text = text.replace("\r\n ", "");
    for piece in text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-') {
        let piece = piece.trim_matches('-');
        if piece.starts_with(|letter: char| letter.is_ascii_digit()) {
            *found
                .entry(piece.trim_end_matches(|letter: char| letter.is_ascii_lowercase() || letter == '-').to_owned())
                .or_default() += 1;
        }
    }
    found
}

#[test]
fn figures_of_every_command_are_the_same() {
    let place = Place::new();
    let mut faults = Vec::new();
    for command in COMMANDS {
        let ran = |language: &str| place.on(&contoso(), &format!("{command} --clock 2021-03-01 --lang {language}"));
        let english = ran("en");
        for language in LANGUAGES {
            let own = ran(language);
            if own.code != english.code {
                faults.push(format!("{language}: {command}: {:?} and {:?}: {}", own.code, english.code, own.err));
            }
            for (own, english) in [(&own.out, &english.out), (&own.err, &english.err)] {
                let (own, english) = (figures(own), figures(english));
                let differ: Vec<_> = own
                    .iter()
                    .filter(|(figure, count)| english.get(*figure) != Some(count))
                    .chain(english.iter().filter(|(figure, count)| own.get(*figure) != Some(count)))
                    .collect();
                if !differ.is_empty() {
                    faults.push(format!("{language}: {command}: {differ:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What programs read: everything in a document but its sentences.
fn without_sentences(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), without_sentences(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(without_sentences).collect(),
        Value::String(words) if words.contains(' ') => Value::String(String::new()),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

#[test]
fn documents_are_the_same_but_for_their_sentences() {
    let place = Place::new();
    for command in [
        "list software",
        "list cloud",
        "deadlines",
        "impact maps",
        "check",
        "diff 2021-03-01 2021-12-31",
        "export json",
    ] {
        let ran = |language: &str| {
            place.on(&contoso(), &format!("{command} --json --clock 2021-03-01 --lang {language}")).json()
        };
        let english = without_sentences(&ran("en"));
        for language in LANGUAGES {
            assert_eq!(without_sentences(&ran(language)), english, "{language}: {command}");
        }
    }
}

#[test]
fn the_locale_chooses_unless_the_configuration_or_an_option_does() {
    let place = Place::new();
    let said = |variables: &[(&str, &str)], words: &str| {
        let mut command = place.mpn(words.split_whitespace());
        for (name, value) in variables {
            command.env(name, value);
        }
        crate::kit::program::run(&mut command).out
    };
    let (dutch, swedish, french) = ("Taal van de meldingen", "Meddelandenas språk", "Langue des messages");
    assert!(said(&[], "--help").contains("Language of the messages"));
    assert!(said(&[("LANG", "nl_BE.UTF-8")], "--help").contains(dutch));
    assert!(said(&[("LANG", "nl_BE.UTF-8"), ("LC_MESSAGES", "sv_SE.UTF-8")], "--help").contains(swedish));
    assert!(said(&[("LC_MESSAGES", "sv_SE.UTF-8"), ("LC_ALL", "fr_FR.UTF-8")], "--help").contains(french));
    assert!(said(&[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")], "--help").contains("Language of the messages"));
    assert!(said(&[("LANG", "xx_XX.UTF-8")], "--help").contains("Language of the messages"));
    place.write("config/mpn-benefits/config.toml", "lang = \"sv\"\n");
    assert!(said(&[("LANG", "nl_NL.UTF-8")], "--help").contains(swedish));
    assert!(said(&[("LANG", "nl_NL.UTF-8")], "--lang fr --help").contains(french));
}

#[test]
fn days_are_typed_in_the_language_that_is_asked_for() {
    let place = Place::new();
    let ran = |words: &str| place.on(&contoso(), &format!("deadlines --clock 2021-03-01 {words}"));
    let english = ran("--today tomorrow").fine();
    for (language, typed) in [("nl", "morgen"), ("fr", "demain"), ("nl", "tomorrow")] {
        assert_eq!(figures(&ran(&format!("--today {typed} --lang {language}")).fine().out), figures(&english.out));
    }
    let wrong = ran("--today morgen --lang fr");
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("Ce n’est pas un jour"), "{}", wrong.err);
}

/// Wrong usage of every kind that the parser takes offence at, and what it says in English.
const WRONG: [(&str, &str); 13] = [
    ("lst", "error: unrecognized subcommand 'lst'\n\n  tip: some similar subcommands exist: 'left', 'list'\n"),
    (
        "list software --foo",
        "error: unexpected argument '--foo' found\n\n  tip: to pass '--foo' as a value, use '-- --foo'\n",
    ),
    ("key --copi", "error: unexpected argument '--copi' found\n\n  tip: a similar argument exists: '--copy'\n"),
    ("clear", "error: the following required arguments were not provided:\n  <KEY-OR-BENEFIT-ID>\n  <machine>...\n"),
    ("list nowhere", "error: invalid value 'nowhere' for '<view>'\n  [possible values: overview, software,"),
    ("list softwar", "error: invalid value 'softwar' for '<view>'\n  [possible values: overview, software,"),
    ("list software --sort", "error: a value is required for '--sort <COLUMN>' but none was supplied\n"),
    ("list software extra", "error: unexpected argument 'extra' found\n"),
    ("key --copy --print", "error: the argument '--copy' cannot be used with '--print"),
    ("list software --reverse --reverse", "error: the argument '--reverse' cannot be used multiple times\n"),
    (
        "check --warn soon",
        "error: invalid value 'soon' for '--warn <DAYS>': a whole number from 0 to 3660 is wanted here\n",
    ),
    ("check --left -1", "error: invalid value '-1' for '--left <N>': "),
    ("--today 2021-13-01 check", "error: invalid value '2021-13-01' for '--today <DATE>': "),
];

/// Words of the parser that stand in no message of another language.
const ENGLISH: [&str; 13] = [
    "error:",
    "found",
    "similar",
    "required",
    "provided",
    "supplied",
    "invalid",
    "unexpected",
    "possible values",
    "cannot",
    "recognized",
    "to pass",
    "For more",
];

/// What the parser takes offence at is told in the language of the rest, on the screen and in documents.
#[test]
fn wrong_usage_is_told_in_every_language() {
    let place = Place::new();
    for (words, english) in WRONG {
        let ran = |language: &str, json: &str| place.on(&contoso(), &format!("--lang {language} {words}{json}"));
        let own = ran("en", "");
        assert!(own.err.starts_with(english), "{words}: {}", own.err);
        assert!(own.err.trim_end().ends_with("For more information, try '--help'."), "{}", own.err);
        for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
            for json in ["", " --json"] {
                let told = ran(language, json);
                let said = format!("{}{}", told.out, told.err);
                assert_eq!(told.code, own.code, "{language}: {words}: {said}");
                let left = ENGLISH.iter().find(|left| said.contains(*left));
                assert!(left.is_none(), "{language}: {words}{json} says {left:?}: {said}");
            }
        }
    }
}
