//! `state-format.md`: every field of every record with what it takes, and pieces of TOML that make up one clean file.

use std::collections::BTreeSet;

use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::record::{Kind, Shape, Spec, Table};
use mpn_benefits::domain::rules::RuleSet;
use mpn_benefits::domain::software::KeyKind;
use mpn_benefits::domain::typed::shown;
use mpn_benefits::file::{ProblemKind, parse};

use super::page::{Page, any_of, same_rows};

const PAGE: &str = "assets/docs/state-format.md";
const COLUMNS: [&str; 5] = ["field", "takes", "needed", "default", "what it says"];
/// What stands in a cell that says nothing.
const NOTHING: &str = "–";

/// Every table of a file, with the heading that it stands under.
const TABLES: [(Table, &str); 21] = [
    (Table::File, "The top of the file"),
    (Table::Partner, "[partner]"),
    (Table::Person, "[[person]]"),
    (Table::Enrollment, "[[enrollment]]"),
    (Table::Software, "[[software]]"),
    (Table::Key, "[[software.key]]"),
    (Table::Cleared, "cleared"),
    (Table::Reconciled, "reconciled"),
    (Table::Activation, "activations"),
    (Table::Cloud, "[[cloud]]"),
    (Table::Credit, "credit"),
    (Table::Assignment, "assignments"),
    (Table::Token, "[[cloud.token]]"),
    (Table::Redeemed, "redeemed"),
    (Table::Replaced, "replaced"),
    (Table::Subscription, "[[subscription]]"),
    (Table::VisualStudio, "[[visual_studio]]"),
    (Table::Seat, "[[visual_studio.seat]]"),
    (Table::Technical, "[[technical]]"),
    (Table::Incident, "incidents"),
    (Table::Dismissed, "dismissed"),
];

fn takes(spec: Spec) -> String {
    // The schema speaks of the day of older files only: items have an act of their own.
    if spec.field == Field::Dismissed {
        return "list of tables, or a date".to_owned();
    }
    match spec.shape {
        Shape::Text => "text".to_owned(),
        Shape::OwnId => "id, its own".to_owned(),
        Shape::Reference(kind) => {
            let word = kind.table().as_word();
            format!("id of {} `{word}`", if word.starts_with('e') { "an" } else { "a" })
        }
        Shape::Date => "date".to_owned(),
        Shape::DateOrFlag => "date, true or false".to_owned(),
        Shape::Count => "number".to_owned(),
        Shape::Flag => "true or false".to_owned(),
        Shape::Word(words) => any_of(words),
        Shape::KeyKind => any_of(&KeyKind::WORDS.into_iter().chain(["other:TEXT"]).collect::<Vec<_>>()),
        Shape::Secret => "key".to_owned(),
        Shape::Texts => "list of texts".to_owned(),
        Shape::Words(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("list of {}", words.join(", "))
        }
        Shape::Dates => "list of dates".to_owned(),
        Shape::Fact(_) => "table".to_owned(),
        Shape::Ledger(_) => "list of tables".to_owned(),
    }
}

/// What a field says where a record of this kind leaves it out.
fn default(kind: Kind, field: Field) -> String {
    match kind.default_of(field) {
        None => NOTHING.to_owned(),
        Some(Value::Flag(flag)) => format!("`{flag}`"),
        Some(value) => format!("`{}`", shown(&value)),
    }
}

/// Whether a field must be there, whatever else is said, or what for.
fn needed(table: Table, spec: Spec) -> String {
    if spec.needed {
        return "yes".to_owned();
    }
    let Some(condition) = table.condition(spec.field) else { return "no".to_owned() };
    let words: Vec<String> = condition.words.iter().map(|word| format!("`{word}`")).collect();
    format!("for {}", words.join(", "))
}

/// The rows that the code would write for a table: what the schema knows, in the order in which it is written, then what
/// only the reader knows.
fn rows(table: Table) -> Vec<Vec<String>> {
    let specs = table.specs();
    let row = |field: &str, takes: &str, needed: &str, default: &str| {
        [&format!("`{field}`"), takes, needed, default].map(str::to_owned).to_vec()
    };
    let mut rows: Vec<Vec<String>> = specs
        .iter()
        .map(|spec| {
            let default = table.kind().map_or(NOTHING.to_owned(), |kind| default(kind, spec.field));
            let default = if spec.needed { NOTHING.to_owned() } else { default };
            row(spec.field.as_word(), &takes(*spec), &needed(table, *spec), &default)
        })
        .collect();
    rows.extend(table.unread().iter().map(|field| row(field.as_word(), "text", "no", NOTHING)));
    if table == Table::File {
        // Its records have sections of their own.
        rows.insert(0, row("format", "number", "yes", NOTHING));
        rows.insert(1, row("rules", &any_of(RuleSet::WORDS), "yes", NOTHING));
    } else {
        rows.extend(table.part().map(|part| row(part.field_word(), "tables", "no", NOTHING)));
    }
    rows
}

#[test]
fn every_field_stands_in_the_table_of_its_record_as_the_code_has_it() {
    let page = Page::read(PAGE);
    let mut wrong = Vec::new();
    assert_eq!(TABLES.map(|(table, _)| table).iter().collect::<BTreeSet<_>>(), Table::ALL.iter().collect());
    for (table, heading) in TABLES {
        same_rows(heading, &page.section(heading).table(&COLUMNS), &rows(table), &mut wrong);
    }
    assert!(wrong.is_empty(), "{PAGE}\n{}", wrong.join("\n"));
}

#[test]
fn every_record_of_the_file_has_its_section_and_no_other_table_of_fields_stands_on_the_page() {
    let page = Page::read(PAGE);
    let top: Vec<&str> = Table::File.fields().filter(|field| !matches!(*field, "format" | "rules" | "note")).collect();
    for name in &top {
        assert!(TABLES.iter().any(|(table, _)| table.as_word() == *name), "{name} has no section");
    }
    let tables =
        page.sections().iter().flat_map(|section| section.tables.iter().map(|table| (&section.heading, table)));
    for (heading, table) in tables.filter(|(_, table)| table[0][0] == COLUMNS[0]) {
        assert!(TABLES.iter().any(|(_, known)| known == heading), "“{heading}” is no record");
        assert!(table.iter().all(|row| row.len() == COLUMNS.len()), "“{heading}” has rows of another length");
    }
}

/// The pieces of the page: those that stand for themselves, and those that are one file together.
pub(crate) fn pieces() -> (Vec<String>, String) {
    let (mut whole, mut together) = (Vec::new(), String::new());
    for (info, code) in Page::read(PAGE).sections().iter().flat_map(|section| section.code.clone()) {
        match info.as_str() {
            "toml whole" => whole.push(code),
            "toml" => together.push_str(&code),
            _ => panic!("{PAGE}: a piece of {info:?}"),
        }
    }
    (whole, together)
}

#[test]
fn the_pieces_open_without_a_word() {
    let (mut all, together) = pieces();
    all.push(together);
    for text in all {
        let loaded = parse(&text);
        assert_eq!(loaded.problems, [], "{text}");
    }
}

#[test]
fn the_pieces_use_every_field_that_there_is() {
    let (_, together) = pieces();
    let file: toml::Table = toml::from_str(&together).unwrap();
    let mut used: BTreeSet<(&str, String)> = BTreeSet::new();
    gather(Table::File, &file, &mut used);
    for (table, heading) in TABLES {
        for field in table.fields() {
            assert!(used.contains(&(table.as_word(), field.to_owned())), "no piece shows `{field}` of {heading}");
        }
    }
}

/// The kind of table that stands in a table under this name.
fn part_of(table: Table, name: &str) -> Option<Table> {
    let path = if table == Table::File { name.to_owned() } else { format!("{}.{name}", table.as_word()) };
    let known = TABLES.iter().map(|(known, _)| *known).filter(|known| *known != Table::File);
    known.into_iter().find(|known| known.as_word() == path || known.as_word() == name)
}

/// The fields that a table of the text has, and those of the tables in it.
fn gather(table: Table, text: &toml::Table, used: &mut BTreeSet<(&str, String)>) {
    for (name, value) in text {
        used.insert((table.as_word(), name.clone()));
        let Some(part) = part_of(table, name) else { continue };
        match value {
            toml::Value::Table(row) => gather(part, row, used),
            toml::Value::Array(rows) => {
                rows.iter().filter_map(toml::Value::as_table).for_each(|row| gather(part, row, used));
            }
            _ => {}
        }
    }
}

#[test]
fn what_is_needed_is_missed_by_the_reader_and_nothing_else_is() {
    let (_, together) = pieces();
    let file: toml::Table = toml::from_str(&together).unwrap();
    let page = Page::read(PAGE);
    for (table, heading) in TABLES {
        for row in page.section(heading).table(&COLUMNS) {
            let field = row[0].trim_matches('`');
            let mut without = file.clone();
            change(Table::File, &mut without, table, field, None);
            let problems = parse(&toml::to_string(&without).unwrap()).problems;
            let missed = problems.iter().any(|problem| {
                matches!(&problem.kind, ProblemKind::Missing { record, field: known } if (*record, *known) == (table, field))
            });
            assert_eq!(missed, row[2] != "no", "`{field}` of {heading}, needed: {}", row[2]);
        }
    }
}

/// Gives a field another value in every table of one kind, or takes it out of them.
pub(crate) fn change(within: Table, text: &mut toml::Table, of: Table, field: &str, with: Option<&toml::Value>) {
    for (name, value) in &mut *text {
        let Some(part) = part_of(within, name) else { continue };
        match value {
            toml::Value::Table(row) => change(part, row, of, field, with),
            toml::Value::Array(rows) => {
                let rows = rows.iter_mut().filter_map(toml::Value::as_table_mut);
                rows.for_each(|row| change(part, row, of, field, with));
            }
            _ => {}
        }
    }
    if within == of {
        match with {
            Some(value) => drop(text.insert(field.to_owned(), value.clone())),
            None => drop(text.remove(field)),
        }
    }
}
