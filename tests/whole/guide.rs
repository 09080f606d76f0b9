//! The guide: every statement of the source documents is answered, every entry is told in four languages and found by the
//! words of each, and what it says of a row is said of every state.

use std::collections::BTreeMap;

use crate::kit::effort::Turns;
use crate::kit::support::contoso::contoso;
use crate::kit::support::random::{days, states, wild_states};
use mpn_benefits::config::LANGUAGES;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::find::Match;
use mpn_benefits::domain::{Basis, Date, Overview, Section, State};
use mpn_benefits::guide::concern::{Concern, concerns};
use mpn_benefits::guide::{Entry, Topic, concerning, entries, entry};
use mpn_benefits::text::Text;
use proptest::prelude::*;

const LIST: &str = include_str!("../../assets/guide/entries.toml");
const STATEMENTS: &str = include_str!("guide/statements.md");
const QUERIES: &str = include_str!("guide/queries.toml");

/// A row of the table of statements.
struct Statement {
    number: usize,
    absent: bool,
    /// What answers it.
    by: Vec<String>,
    /// A piece of what the entry says.
    says: String,
}

fn statements() -> Vec<Statement> {
    let rows = STATEMENTS.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| #"));
    let statement = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 6, "{line}");
        let by = cells[4].split(',').map(|by| by.trim().trim_matches('`').to_owned()).collect();
        Statement { number: cells[0].parse().unwrap(), absent: cells[3] == "d", by, says: cells[5].to_owned() }
    };
    rows.map(statement).collect()
}

#[test]
fn every_statement_of_the_documents_is_answered() {
    let (all, text) = (statements(), Text::english());
    assert_eq!(all.iter().map(|own| own.number).collect::<Vec<_>>(), (1..=162).collect::<Vec<_>>());
    assert_eq!(all.iter().filter(|own| own.absent).count(), 43);
    for own in &all {
        let mut says = String::new();
        for by in &own.by {
            if let Some(entry) = entry(by) {
                let answer = text.guide_answer(entry);
                says.push_str(&format!("{}\n{}\n", answer.question, answer.paragraphs.join("\n")));
                says.push_str(entry.address.as_deref().unwrap_or_default());
                says.push_str(&words("en", &entry.id));
            } else if let Some(section) = by.strip_prefix("screen ") {
                assert!(Section::from_word(section).is_some(), "{}: {by}", own.number);
            } else {
                assert!(
                    by.starts_with(['R', 'D']) && Basis::parse(by).is_some(),
                    "{}: {by} answers nothing",
                    own.number
                );
            }
        }
        if own.absent {
            assert!(!own.says.is_empty() && says.contains(&own.says), "{}: {:?} in {says}", own.number, own.says);
        }
    }
    // Nor is an entry there that answers nothing, but for those that users ask and the documents do not.
    let unasked = ["different-dates", "next-anniversary", "refund", "missing-benefits", "key-refused"];
    let others = ["redeem", "not-in-time", "monthly-credit", "person-leaves", "advisory-hours"];
    for entry in entries() {
        let asked = all.iter().any(|own| own.by.contains(&entry.id));
        let known = unasked.iter().chain(&others).any(|id| *id == entry.id);
        assert!(asked != known, "{}", entry.id);
    }
}

#[test]
fn the_list_is_read_whole_and_names_what_there_is() {
    assert_eq!(entries().len(), LIST.matches("[[entry]]").count(), "a word of the list is none of the code's");
    for (at, own) in entries().iter().enumerate() {
        assert!(entries().iter().skip(at + 1).all(|other| other.id != own.id), "{} is there twice", own.id);
        assert!(!own.rules.is_empty(), "{} rests on nothing", own.id);
        assert!(own.address.as_ref().is_none_or(|address| address.starts_with("https://")), "{}", own.id);
    }
    // They stand by what they are about, and every word of both tables is used.
    assert!(entries().is_sorted_by_key(|own| own.topic));
    assert!(Topic::ALL.iter().all(|topic| entries().iter().any(|own| own.topic == *topic)));
    for concern in Concern::ALL {
        assert!(entries().iter().any(|own| own.concerns.contains(concern)), "no entry concerns {}", concern.as_word());
    }
}

/// The file of a language.
fn told(language: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n");
    std::fs::read_to_string(root.join(language).join("guide.ftl")).unwrap_or_else(|error| panic!("{language}: {error}"))
}

/// What a message and its attributes are given, by its id and theirs.
fn given(text: &str) -> BTreeMap<String, Vec<String>> {
    let (mut all, mut message, mut own) = (BTreeMap::<_, Vec<String>>::new(), String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with("guide-")) {
            (message, own) = (id.to_owned(), id.to_owned());
        } else if let Some((name, _)) = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" =")) {
            own = format!("{message}.{name}");
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '-').unwrap_or(rest.len());
            rest[..end].to_owned()
        });
        let known = all.entry(own.clone()).or_default();
        known.extend(names);
        known.sort();
        known.dedup();
    }
    all
}

/// The other words for an entry in a language.
fn words(language: &str, id: &str) -> String {
    let text = told(language);
    let rest = text.split_once(&format!("guide-{id} =")).unwrap().1;
    rest.split_once(".words = ").unwrap().1.lines().next().unwrap().to_owned()
}

#[test]
fn every_entry_is_told_in_four_languages_with_the_same_arguments() {
    let english = given(&told("en"));
    for language in LANGUAGES {
        let text = told(language);
        let faults = fluent_bundle::FluentResource::try_new(text.clone()).err().map(|(_, faults)| faults);
        assert!(faults.is_none(), "{language}: {faults:?}");
        let own = given(&text);
        for (id, arguments) in &english {
            assert_eq!(own.get(id), Some(arguments), "{language}: what {id} is given");
        }
        assert!(own.keys().all(|id| english.contains_key(id)), "{language} says what nobody asks");
        let ids: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("guide-")?.split(' ').next()).collect();
        assert_eq!(ids, entries().iter().map(|own| own.id.as_str()).collect::<Vec<_>>(), "{language}: in their order");
        for entry in entries() {
            let of_row = own.get(&format!("guide-{}.row", entry.id));
            let mut wanted: Vec<String> = entry.figures.iter().cloned().chain(["name".to_owned()]).collect();
            wanted.sort();
            assert_eq!(of_row.is_some(), !entry.figures.is_empty(), "{language}: {}", entry.id);
            assert!(of_row.is_none_or(|given| *given == wanted), "{language}: {} is given {of_row:?}", entry.id);
            assert!(words(language, &entry.id).split(',').count() >= 3, "{language}: few words for {}", entry.id);
        }
    }
}

/// Every text of an entry in a language, as users see it.
fn texts(text: &Text, entry: &Entry) -> Vec<String> {
    let answer = text.guide_answer(entry);
    let address = entry.address.clone();
    answer.paragraphs.into_iter().chain([answer.question]).chain(address).collect()
}

#[test]
fn no_language_is_another_one_and_nothing_is_left_out_or_masked() {
    let english = Text::english();
    for language in LANGUAGES {
        let text = Text::of(language);
        for entry in entries() {
            for said in texts(&text, entry) {
                assert!(!said.contains('{') && !said.contains("No localization"), "{language}: {said}");
            }
            // What could be a key is masked where it is named among what may have been meant (D20).
            let named = std::iter::once(text.guide_question(entry)).chain(entry.address.clone());
            for said in named {
                assert_eq!(text.displayed(&said), said, "{language}: {}", entry.id);
            }
            if language != "en" {
                let (own, other) = (text.guide_answer(entry), english.guide_answer(entry));
                assert_ne!(own.question, other.question, "{language}: {}", entry.id);
                assert_eq!(own.paragraphs.len(), other.paragraphs.len(), "{language}: {}", entry.id);
                let same = own.paragraphs.iter().find(|line| other.paragraphs.contains(line));
                assert_eq!(same, None, "{language}: {}", entry.id);
            }
        }
        // French parts its signs by a blank that does not break, and so do not the others.
        let parted = |said: &str| [" :", " ;", " ?", " !", " »", "« "].iter().any(|sign| said.contains(sign));
        for said in entries().iter().flat_map(|entry| texts(&text, entry)) {
            assert!(!parted(&said), "{language}: {said}");
        }
    }
}

#[test]
fn three_queries_in_each_language_find_each_entry_first_or_second() {
    let table: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(QUERIES).unwrap();
    assert_eq!(table.len(), entries().len());
    let (mut missed, mut turns) = (Vec::new(), Turns::of(2));
    for language in LANGUAGES {
        let text = Text::of(language);
        for (id, queries) in &table {
            let queries = &queries[language];
            assert_eq!(queries.len(), 3, "{language}: {id}");
            for query in queries.iter().filter(|_| turns.take()) {
                let found = text.guide_found(query);
                let ids: Vec<&str> = found.hits.iter().map(|at| entries()[*at].id.as_str()).take(4).collect();
                if found.how != Match::Substring || !ids.iter().take(2).any(|own| own == id) {
                    missed.push(format!("{language} {id}: {query:?} finds {ids:?}"));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} missed\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn english_finds_in_every_language_and_accents_and_case_are_ignored() {
    for language in LANGUAGES {
        let text = Text::of(language);
        let first = |query: &str| text.guide_found(query).hits.first().map(|at| entries()[*at].id.as_str());
        for (query, id) in [("wrong tenant", "replacement"), ("PERPETUAL", "not-renewing"), ("R33", "replacement")] {
            assert_eq!(first(query), Some(id), "{language}: {query}");
        }
    }
    let first = |language: &str, query: &str| entries()[Text::of(language).guide_found(query).hits[0]].id.as_str();
    assert_eq!(first("fr", "SPECIALISATION AVANCEE"), "specialization");
    assert_eq!(first("sv", "forfallodatum"), "expiry-date");
    assert_eq!(first("nl", "VERKEERDE tenant"), "replacement");
}

#[test]
fn what_nothing_answers_is_answered_with_the_nearest() {
    let text = Text::english();
    let near = |query: &str| {
        let found = text.guide_found(query);
        (found.how, found.hits.iter().map(|at| entries()[*at].id.as_str()).collect::<Vec<_>>())
    };
    assert_eq!(near("covdi"), (Match::Nearest, vec!["covid", "kept-fee"]));
    assert_eq!(near("xyzzy"), (Match::Nearest, vec![]));
    assert_eq!(near("").1.len(), entries().len());
    assert_eq!(near(" ,;").1.len(), entries().len());
}

/// The entries that concern what has this id, on a day.
fn here(state: &State, on: &str, id: &str) -> Vec<&'static str> {
    let overview = Overview::of(state, parse_iso(on).unwrap());
    let thing = state.things().find(|thing| thing.id_text(state) == id).unwrap();
    concerning(state, &overview, thing).into_iter().map(|entry| entry.id.as_str()).collect()
}

#[test]
fn on_a_row_the_most_fitting_entry_comes_first() {
    let state = contoso();
    for (on, id, first) in [
        ("2021-03-01", "office-2019", "key-used-up"),
        ("2021-03-01", "office-mak", "key-used-up"),
        ("2021-03-01", "ws-cal", "cal"),
        ("2021-03-01", "sql-2019", "needs-key"),
        ("2021-03-01", "d365", "replacement"),
        ("2021-03-01", "vs-1", "vs-reassign"),
        ("2021-03-01", "vs-2", "vs-assign"),
        ("2021-03-01", "azure-monthly", "monthly-credit"),
        ("2021-03-01", "adele", "person-leaves"),
        ("2021-03-01", "advisory", "advisory-hours"),
        ("2021-03-01", "gold-cloud", "covid"),
        ("2021-03-16", "gold-cloud", "kept-fee"),
        ("2021-09-10", "maps", "renew-when"),
        ("2021-10-02", "maps", "not-renewing"),
        ("2021-10-02", "office-2019", "not-renewing"),
        ("2021-10-02", "vs-1", "missed-window"),
        ("2021-03-16", "ems", "not-in-time"),
        ("2021-04-15", "m365", "add-or-extend"),
    ] {
        assert_eq!(here(&state, on, id).first(), Some(&first), "{id} on {on}: {:?}", here(&state, on, id));
    }
    // Nothing is there before it was bought (D5).
    assert_eq!(here(&state, "2019-01-01", "office-2019"), Vec::<&str>::new());
}

#[test]
fn a_sentence_about_a_row_has_the_figures_of_the_row() {
    let (state, text) = (contoso(), Text::english());
    let said = |on: &str, id: &str, entry_id: &str| {
        let overview = Overview::of(&state, parse_iso(on).unwrap());
        let thing = state.things().find(|thing| thing.id_text(&state) == id).unwrap();
        text.guide_row(entry(entry_id).unwrap(), &state, &overview, thing)
    };
    for (on, id, entry, wanted) in [
        (
            "2021-03-01",
            "office-2019",
            "key-used-up",
            "Office Professional Plus 2019 (office-2019), office-mak: 3 of 3 used.",
        ),
        ("2021-03-01", "d365", "replacement", "Dynamics 365 Customer Engagement (d365): d365-5 until 2021-03-12."),
        ("2021-03-01", "vs-1", "vs-reassign", "Visual Studio Professional (vs-1): free to move from 2021-04-15."),
        ("2021-03-01", "maps", "renew-when", "Action Pack: from 2021-09-02 to 2021-10-01."),
        ("2021-03-01", "gold-cloud", "covid", "Gold Cloud Platform: kept from 2021-03-15 to 2022-03-15."),
        (
            "2021-10-02",
            "office-2019",
            "not-renewing",
            "Office Professional Plus 2019 (office-2019): its offer could be renewed until 2021-10-01. What is still installed has to go.",
        ),
        ("2021-03-01", "support", "incidents", "Product support incidents (support): 3 of 10 used."),
    ] {
        assert_eq!(said(on, id, entry).as_deref(), Some(wanted), "{id} on {on}");
    }
    assert_eq!(said("2021-03-13", "d365", "replacement"), None, "there is no day any more");
}

/// Every sentence of every entry about every thing that it concerns has all its figures, in every language; what it concerns
/// and what concerns that is one relation.
fn is_whole(state: &State, on: Date) -> Result<(), TestCaseError> {
    let overview = Overview::of(state, on);
    let texts = LANGUAGES.map(Text::of);
    for thing in state.things() {
        let of = concerns(state, &overview, thing);
        prop_assert!(of.is_sorted());
        for entry in concerning(state, &overview, thing) {
            prop_assert!(entry.concerned(state, &overview).contains(&thing));
            for text in &texts {
                let said = text.guide_row(entry, state, &overview, thing).unwrap_or_default();
                prop_assert!(!said.contains("{$") && !said.contains('\n'), "{}: {said}", entry.id);
            }
        }
        let lapsed = overview.over_since(thing).is_some();
        let past = [Concern::OfferLapsed, Concern::SoftwareLapsed, Concern::SeatEnded, Concern::Lapsed];
        prop_assert_eq!(lapsed, of.iter().any(|own| past.contains(own)), "{:?}", of);
        prop_assert!(!lapsed || of.len() == 1, "of what has lapsed nothing else is told (D18): {:?}", of);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_said_of_rows_is_whole(state in states(), on in days()) {
        is_whole(&state, on)?;
    }

    #[test]
    fn what_is_said_of_rows_is_whole_anywhere(state in wild_states(), on in days()) {
        is_whole(&state, on)?;
    }
}
