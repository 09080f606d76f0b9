//! `state-format.schema.json`: made anew it is the same, and of whatever a field says it thinks what the reader thinks.

use jsonschema::Validator;
use mpn_benefits::domain::record::{Shape, Table};
use mpn_benefits::exchange::schema::schema;
use mpn_benefits::file::{ProblemKind, parse};
use mpn_benefits::text::Text;
use proptest::prelude::*;

use super::state_format::{change, pieces};
use crate::kit::effort::{Turns, few};
use crate::kit::support::layout::{Dice, layout};
use crate::kit::support::random::states;

const FILE: &str = "assets/docs/state-format.schema.json";

fn validator() -> Validator {
    let schema = schema(&Text::english());
    assert!(jsonschema::draft7::meta::is_valid(&schema), "no schema of draft 7");
    jsonschema::draft7::options().should_validate_formats(true).build(&schema).unwrap()
}

/// A value as editors hand it to a schema: dates are texts.
fn as_json(of: &toml::Value) -> serde_json::Value {
    match of {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(figure) => (*figure).into(),
        toml::Value::Float(figure) => (*figure).into(),
        toml::Value::Boolean(flag) => (*flag).into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.iter().map(as_json).collect(),
        toml::Value::Table(table) => table.iter().map(|(name, own)| (name.clone(), as_json(own))).collect(),
    }
}

/// What a schema says against a file.
fn against(validator: &Validator, file: toml::Table) -> Vec<String> {
    let file = as_json(&toml::Value::Table(file));
    validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn table(text: &str) -> toml::Table {
    toml::from_str(text.trim_start_matches('\u{feff}')).unwrap()
}

#[test]
fn it_is_what_the_table_of_fields_makes() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let known = std::fs::read_to_string(path).unwrap_or_default();
    let made = format!("{:#}\n", schema(&Text::english()));
    assert!(known == made, "mpn schema > {FILE}");
}

#[test]
fn files_without_a_fault_have_none_for_it() {
    let validator = validator();
    let (mut texts, together) = pieces();
    texts.push(together);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["assets/demo", "assets/demo/scenarios", "tests/fixtures"] {
        let files = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
        texts.extend(files.map(|path| std::fs::read_to_string(path).unwrap()).filter(|text| text.contains("format =")));
    }
    assert!(texts.len() >= 4, "{} files", texts.len());
    for text in texts {
        let unknown = |kind: &ProblemKind| matches!(kind, ProblemKind::UnknownField { .. });
        if parse(&text).problems.iter().any(|problem| unknown(&problem.kind)) {
            continue;
        }
        assert_eq!(against(&validator, table(&text)), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn broken_files_are_broken_for_it() {
    let validator = validator();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    // What is wrong in itself; a schema does not see which ids there are.
    for name in ["newer-format", "unknown-word"] {
        let text = std::fs::read_to_string(root.join(format!("{name}.toml"))).unwrap();
        assert_ne!(against(&validator, table(&text)), Vec::<String>::new(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_whatever_a_state_says_it_thinks_what_the_reader_thinks(state in states(), seed: u64) {
        let text = layout(&state, &mut Dice::new(seed));
        let found = against(&validator(), table(&text));
        prop_assert_eq!(!found.is_empty(), is_faulty(&text), "{:?} {}", found, text);
    }
}

/// Whether the reader has something against a text that one table tells alone.
fn is_faulty(text: &str) -> bool {
    parse(text).problems.iter().any(|problem| {
        matches!(
            problem.kind,
            ProblemKind::Missing { .. }
                | ProblemKind::WrongType { .. }
                | ProblemKind::OutOfRange { .. }
                | ProblemKind::UnknownWord { .. }
                | ProblemKind::UnknownField { .. }
                | ProblemKind::BadId { .. }
                | ProblemKind::PartlyStated { .. }
                | ProblemKind::NewerFormat { .. }
        )
    })
}

/// Values of every kind, as TOML.
const VALUES: &[&str] = &[
    "true",
    "5",
    "-1",
    "1000000",
    "1000001",
    "1.5",
    "\"x\"",
    "\"No id\"",
    "\"\"",
    "\"other:x\"",
    "\"other: \"",
    "2021-03-01",
    "[]",
    "[\"x\"]",
    "[5]",
    "[2021-03-01]",
    "[{}]",
    "[{ nothing = 1 }]",
    "{}",
    "{ nothing = 1 }",
];

/// What editors cannot see: a date without quotes is a text for them, and the other way about no date with quotes.
fn is_seen(table: Table, field: &str, value: &str) -> bool {
    let shape = table.specs().iter().find(|spec| spec.field.as_word() == field).map(|spec| spec.shape);
    let is_text =
        matches!(shape, None | Some(Shape::Text | Shape::Texts | Shape::Secret | Shape::OwnId | Shape::Reference(_)));
    !(is_text && value.contains("2021-03-01"))
}

#[test]
fn of_whatever_a_field_says_it_thinks_what_the_reader_thinks() {
    let validator = validator();
    let (_, together) = pieces();
    let file: toml::Table = toml::from_str(&together).unwrap();
    let (mut refused, mut taken, mut turns) = (0, 0, Turns::of(3));
    for table in Table::ALL {
        for field in table.fields() {
            let spec = table.specs().iter().find(|spec| spec.field.as_word() == field);
            let words: Vec<String> = match spec.map(|spec| spec.shape) {
                Some(Shape::Word(words)) => words.iter().map(|word| format!("\"{word}\"")).collect(),
                Some(Shape::Words(words)) => words.iter().map(|word| format!("[\"{word}\"]")).collect(),
                _ => Vec::new(),
            };
            let values = VALUES.iter().copied().chain(words.iter().map(String::as_str)).map(Some).chain([None]);
            for value in values.filter(|value| value.is_none_or(|value| is_seen(*table, field, value)) && turns.take())
            {
                let with =
                    value.map(|value| toml::from_str::<toml::Table>(&format!("own = {value}")).unwrap()["own"].clone());
                let mut changed = file.clone();
                change(Table::File, &mut changed, *table, field, with.as_ref());
                let faulty = is_faulty(&toml::to_string(&changed).unwrap());
                let found = against(&validator, changed);
                assert_eq!(!found.is_empty(), faulty, "{field} of {table:?} as {value:?}: {found:?}");
                *if faulty { &mut refused } else { &mut taken } += 1;
            }
        }
        let mut changed = file.clone();
        change(Table::File, &mut changed, *table, "nothing", Some(&toml::Value::Integer(1)));
        assert_ne!(against(&validator, changed), Vec::<String>::new(), "{table:?}");
    }
    assert!(refused > few(300, 1_000) && taken > few(60, 200), "{refused} refused, {taken} taken");
}
