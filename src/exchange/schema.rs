//! JSON Schema: what a state file may say, for editors of TOML. Made of the table of fields, in draft 7, which they read.

use serde_json::{Map, Value, json};

use crate::domain::field::{self, Field};
use crate::domain::record::{Condition, Shape, Spec, Table};
use crate::domain::rules::RuleSet;
use crate::domain::software::KeyKind;
use crate::domain::state::FORMAT;
use crate::text::Text;

/// The schema of a state file. What it calls wrong, the reader reports as a fault or, of a field
/// that it does not know, as a warning; what only the whole file tells, such as an id that is not there, it does not see.
#[must_use]
pub fn schema(text: &Text) -> Value {
    let mut definitions = Map::new();
    definitions.insert("id".to_owned(), json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }));
    for table in Table::ALL.iter().filter(|table| **table != Table::File) {
        definitions.insert(table.as_word().to_owned(), object(*table, text));
    }
    let mut file = Map::new();
    file.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    file.insert("title".to_owned(), json!(text.schema_title()));
    file.insert("description".to_owned(), json!(text.schema_about()));
    file.extend(of_object(Table::File, text));
    file.insert("definitions".to_owned(), Value::Object(definitions));
    Value::Object(file)
}

/// A table.
fn object(table: Table, text: &Text) -> Value {
    Value::Object(of_object(table, text))
}

/// What is asked of a table.
fn of_object(table: Table, text: &Text) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut needed = Vec::new();
    if table == Table::File {
        fields.insert("format".to_owned(), json!({ "const": FORMAT }));
        fields.insert("rules".to_owned(), json!({ "enum": RuleSet::WORDS }));
        needed.extend(["format", "rules"]);
    }
    for spec in table.specs() {
        fields.insert(spec.field.as_word().to_owned(), described(spec, table, text));
        needed.extend(spec.needed.then(|| spec.field.as_word()));
    }
    for field in table.unread() {
        fields.insert(field.as_word().to_owned(), json!({ "description": text.field(*field), "type": "string" }));
    }
    for inner in table.inner() {
        let one = json!({ "$ref": reference(inner.as_word()) });
        let held = if inner.is_single() { one } else { json!({ "type": "array", "items": one }) };
        fields.insert(inner.field_word().to_owned(), held);
    }
    let mut object = Map::new();
    object.insert("type".to_owned(), json!("object"));
    object.insert("properties".to_owned(), Value::Object(fields));
    if !needed.is_empty() {
        object.insert("required".to_owned(), json!(needed));
    }
    object.insert("additionalProperties".to_owned(), json!(false));
    let together: Vec<&str> = table.together().iter().map(|spec| spec.field.as_word()).collect();
    if !together.is_empty() {
        let others = |own: &&str| together.iter().filter(|other| *other != own).copied().collect::<Vec<_>>();
        let all: Map<String, Value> = together.iter().map(|own| ((*own).to_owned(), json!(others(own)))).collect();
        object.insert("dependencies".to_owned(), Value::Object(all));
    }
    let conditions = conditions(table);
    if !conditions.is_empty() {
        object.insert("allOf".to_owned(), Value::Array(conditions));
    }
    object
}

fn reference(name: &str) -> String {
    format!("#/definitions/{name}")
}

/// What a field takes, with its name for people and what holds without it.
fn described(spec: &Spec, table: Table, text: &Text) -> Value {
    let mut all = Map::new();
    all.insert("description".to_owned(), json!(text.field_of(spec)));
    let takes = takes(spec);
    if let Value::Object(takes) = takes {
        all.extend(takes);
    } else {
        all.insert("allOf".to_owned(), json!([takes]));
    }
    let default = table.kind().and_then(|kind| kind.default_of(spec.field));
    all.extend(default.and_then(|value| Some(("default".to_owned(), plain(&value)?))));
    Value::Object(all)
}

/// A default as a file would say it.
fn plain(value: &field::Value) -> Option<Value> {
    match value {
        field::Value::Text(text) => Some(json!(text)),
        field::Value::Flag(flag) => Some(json!(flag)),
        field::Value::Count(count) => Some(json!(count)),
        field::Value::Date(_) | field::Value::Secret(_) | field::Value::List(_) | field::Value::Table(_) => None,
    }
}

/// What a field takes. In draft 7 nothing counts beside a reference, so that one stands in a list of its own.
fn takes(spec: &Spec) -> Value {
    let date = || json!({ "type": "string", "format": "date" });
    let list = |of: Value| json!({ "type": "array", "items": of });
    let rows =
        || Table::of_rows(spec.field).map_or_else(|| json!({}), |rows| json!({ "$ref": reference(rows.as_word()) }));
    match spec.shape {
        // The day of older files, or rows as they are written now.
        Shape::Date if Table::of_rows(spec.field).is_some() => json!({ "anyOf": [date(), list(rows())] }),
        Shape::Date => date(),
        Shape::DateOrFlag => json!({ "anyOf": [date(), { "type": "boolean" }] }),
        Shape::Dates => list(date()),
        Shape::Text | Shape::Secret => json!({ "type": "string" }),
        Shape::Texts => list(json!({ "type": "string" })),
        Shape::OwnId | Shape::Reference(_) => json!({ "allOf": [{ "$ref": reference("id") }] }),
        Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": field::MOST }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Words(words) => list(json!({ "enum": words })),
        Shape::KeyKind => {
            json!({ "anyOf": [{ "enum": KeyKind::WORDS }, { "type": "string", "pattern": "^other:.*\\S" }] })
        }
        Shape::Fact(_) => json!({ "allOf": [rows()] }),
        Shape::Ledger(_) => list(rows()),
    }
}

/// What must be there for some words of another field: fields of the table, and of rows in it that its words decide of.
fn conditions(table: Table) -> Vec<Value> {
    let mut all = Vec::new();
    let own = |field: Field| table.specs().iter().any(|spec| spec.field == field);
    let decides = |condition: &Condition| {
        let by = condition.by.as_word();
        json!({ "properties": { by: { "enum": condition.words } }, "required": [by] })
    };
    for spec in table.specs() {
        let field = spec.field.as_word();
        if let Some(condition) = table.condition(spec.field).filter(|condition| own(condition.by)) {
            all.push(json!({ "if": decides(&condition), "then": { "required": [field] } }));
        }
        let Some(rows) = Table::of_rows(spec.field) else { continue };
        for inner in rows.specs() {
            let outside = |condition: &Condition| rows.specs().iter().all(|spec| spec.field != condition.by);
            if let Some(condition) = rows.condition(inner.field).filter(outside) {
                let then = json!({ "properties": { field: { "items": { "required": [inner.field.as_word()] } } } });
                all.push(json!({ "if": decides(&condition), "then": then }));
            }
        }
    }
    all
}
