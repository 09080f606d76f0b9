//! JSON: every fact under its name of the state file, and under `derived` beside it every figure of the day.

use serde_json::{Map, Value, json};

use super::{Asked, Exported, Format, Keys};
use crate::domain::Date;
use crate::domain::deadline::Deadline;
use crate::domain::field::{self, Field, Row};
use crate::domain::overview::{OfferRow, Overview};
use crate::domain::record::{Record, Table};
use crate::domain::state::FORMAT as STATE;
use crate::domain::{State, Thing};
use crate::text::{Text, visible};

/// JSON, as it is exported.
pub const FORMAT: Format = Format {
    word: "json",
    keys: Keys::WhereAsked,
    is_one: |begins| begins.starts_with("{\"today\":"),
    export,
    about: Text::export_json,
    written: |text, path, items| text.export_records(path, items),
    is_none: |text, path| text.export_is_none(path, "json"),
    no_document: None,
    what_if: Text::export_is_what_if,
};

fn export(asked: Asked<'_>) -> Exported {
    let document = document(asked);
    let items = asked.state.things().count();
    Exported { text: format!("{document}\n"), items }
}

/// The document of a day.
#[must_use]
pub fn document(asked: Asked<'_>) -> Value {
    let (state, overview) = (asked.state, asked.overview);
    let own = Facts { asked };
    let mut all = Map::new();
    let mut put = |name: &str, value: Value| all.insert(name.to_owned(), value);
    put("today", json!(overview.date.to_string()));
    put("what_if", json!(asked.what_if));
    put("format", json!(STATE));
    put("rules", json!(state.rules.as_word()));
    put("partner", Value::Object(own.fields(&Record::Partner(state.partner.clone()))));
    let things: Vec<Thing> = state.things().collect();
    for table in Table::ALL.iter().filter(|table| Table::File.inner().any(|top| top == **table)) {
        let Some(kind) = table.kind().filter(|_| !table.is_single()) else { continue };
        let of_kind = things.iter().filter(|thing| thing.kind() == kind);
        put(table.field_word(), of_kind.map(|thing| own.record(*thing)).collect());
    }
    put("deadlines", overview.deadlines.iter().map(|item| own.deadline(item)).collect());
    put("dismissed", overview.dismissed.iter().map(|item| own.deadline(item)).collect());
    Value::Object(all)
}

/// Facts as JSON.
struct Facts<'a> {
    asked: Asked<'a>,
}

impl Facts<'_> {
    /// A text of the file: what could be a key is masked, what a terminal would obey is made visible.
    fn text(&self, text: &str) -> Value {
        json!(visible(&self.asked.text.shown(text)))
    }

    fn value(&self, value: &field::Value) -> Value {
        match value {
            field::Value::Text(text) => self.text(text),
            field::Value::Date(day) => json!(day.to_string()),
            field::Value::Count(count) => json!(count),
            field::Value::Flag(flag) => json!(flag),
            field::Value::Secret(key) => json!(key.handed_on()),
            field::Value::List(items) => items.iter().map(|item| self.value(item)).collect(),
            field::Value::Table(row) => Value::Object(self.row(row)),
        }
    }

    fn row(&self, row: &Row) -> Map<String, Value> {
        let secret = |value: &field::Value| matches!(value, field::Value::Secret(_));
        let said = row.iter().filter(|(_, value)| self.asked.wants.with_keys || !secret(value));
        said.map(|(field, value)| (field.as_word().to_owned(), self.value(value))).collect()
    }

    /// What a record says.
    fn fields(&self, record: &Record) -> Map<String, Value> {
        self.row(&record.written())
    }

    /// A record with its parts, and what follows for each.
    fn record(&self, thing: Thing) -> Value {
        let (state, overview) = (self.asked.state, self.asked.overview);
        let Some(record) = state.record(thing) else { return Value::Null };
        let mut fields = self.fields(&record);
        if let Some(field::Value::Secret(key)) = record.get(Field::Key) {
            fields.insert("tail".to_owned(), json!(key.tail()));
        }
        let parts: Vec<Thing> = match (thing, &record) {
            (Thing::Software(at), Record::Software(own)) => {
                (0..own.keys.len()).map(|key| Thing::Key(at, key)).collect()
            }
            (Thing::Cloud(at), Record::Cloud(own)) => {
                (0..own.tokens.len()).map(|token| Thing::Token(at, token)).collect()
            }
            (Thing::VisualStudio(at), Record::VisualStudio(own)) => {
                (0..own.seats.len()).map(|seat| Thing::Seat(at, seat)).collect()
            }
            _ => Vec::new(),
        };
        if let Some(child) = thing.kind().child() {
            let parts = parts.into_iter().map(|part| self.record(part)).collect();
            fields.insert(child.table().field_word().to_owned(), parts);
        }
        fields.insert("derived".to_owned(), derived(state, overview, thing).unwrap_or_default());
        Value::Object(fields)
    }

    fn deadline(&self, item: &Deadline) -> Value {
        json!({
            "date": item.date.to_string(),
            "days": item.days,
            "kind": item.kind.as_word(),
            "subject": item.subject.id_text(self.asked.state),
            "section": item.subject.section().as_word(),
            "rule": item.rule.to_string(),
            "text": visible(&self.asked.text.deadline(self.asked.state, item)),
        })
    }
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// What follows for a thing on the day; none of what does not exist yet then (D5).
fn derived(state: &State, overview: &Overview, thing: Thing) -> Option<Value> {
    Some(match thing {
        Thing::Offer(at) => of_offer(overview.offer(at)?),
        Thing::Software(at) => {
            let row = overview.software_at(at)?;
            json!({
                "status": row.status.as_word(),
                "rule": row.rule.to_string(),
                "activate_by": row.activate_by.to_string(),
                "waits": row.waits,
                "used": row.used,
                "most": row.most,
                "limit": row.limit,
            })
        }
        Thing::Key(of, at) => {
            let row = overview.key_at(of, at)?;
            let outside =
                row.outside.map(|own| json!({ "on": own.on.to_string(), "used": own.used, "later": own.since }));
            json!({ "waits": row.waits, "used": row.used, "outside": outside, "limit": row.limit, "left": row.left })
        }
        Thing::Cloud(at) => {
            let row = overview.cloud_at(at)?;
            json!({
                "status": row.status.as_word(),
                "rule": row.rule.to_string(),
                "activate_by": row.activate_by.to_string(),
                "waits": row.waits,
                "ready": row.ready,
                "assigned": row.assigned,
                "subscription_ends": day(row.subscription_ends),
            })
        }
        Thing::Token(of, at) => {
            let row = overview.token_at(of, at)?;
            json!({
                "status": row.status.as_word(),
                "rule": row.rule.to_string(),
                "waits": row.waits,
                "replace_until": day(row.replace_until),
            })
        }
        Thing::Subscription(at) => {
            let row = overview.subscription_at(at)?;
            json!({
                "status": row.status.as_word(),
                "rule": row.rule.to_string(),
                "seats": row.standing.seats,
                "ends": row.standing.ends.to_string(),
                "days": row.days,
            })
        }
        Thing::VisualStudio(at) => {
            let row = overview.visual_studio_at(at)?;
            json!({
                "activate_by": row.activate_by.to_string(),
                "assigned": row.assigned,
                "free": row.free,
                "usable_until": row.usable_until.to_string(),
            })
        }
        Thing::Seat(of, at) => {
            let row = overview.seat_at(of, at)?;
            let held = state.visual_studio.get(of)?.seats.get(at)?.holder(overview.date);
            json!({
                "status": row.status.as_word(),
                "rule": row.rule.to_string(),
                "person": held.map(|held| held.person.as_str()),
                "since": held.map(|held| held.on.to_string()),
                "reassignable_from": day(row.reassignable_from),
            })
        }
        Thing::Technical(at) => {
            let row = overview.technical_at(at)?;
            json!({
                "status": row.status.as_word(),
                "rule": row.rule.to_string(),
                "activate_by": row.activate_by.to_string(),
                "used": row.used,
                "left": row.left,
            })
        }
        Thing::Person(at) => {
            let row = overview.person_at(at)?;
            let holds = row.holds.iter().map(|hold| {
                json!({
                    "subject": hold.subject.id_text(state),
                    "since": hold.since.to_string(),
                    "free_from": day(hold.free_from),
                })
            });
            json!({ "holds": holds.collect::<Value>() })
        }
    })
}

/// What follows for an offer on the day.
fn of_offer(row: &OfferRow) -> Value {
    let fee =
        row.fee.map(|fee| json!({ "from": fee.from.to_string(), "to": fee.to.to_string(), "paid": day(fee.paid) }));
    json!({
        "status": row.status.as_word(),
        "rule": row.rule.to_string(),
        "anniversary": row.term.anniversary.to_string(),
        "kept_from": day(row.term.kept_from),
        "window_opens": row.term.window_opens().to_string(),
        "window_closes": row.term.window_closes().to_string(),
        "days": row.days,
        "fee": fee,
    })
}

/// The figures of a table, each with what it is: a `?` means that it may be null.
fn figures(table: Table) -> &'static [(&'static str, &'static str)] {
    match table {
        Table::Enrollment => &[
            ("status", "text"),
            ("rule", "text"),
            ("anniversary", "date"),
            ("kept_from", "date?"),
            ("window_opens", "date"),
            ("window_closes", "date"),
            ("days", "number"),
            ("fee", "fee?"),
        ],
        Table::Software => &[
            ("status", "text"),
            ("rule", "text"),
            ("activate_by", "date"),
            ("waits", "flag"),
            ("used", "number"),
            ("most", "number"),
            ("limit", "number?"),
        ],
        Table::Key => {
            &[("waits", "flag"), ("used", "number"), ("outside", "outside?"), ("limit", "number?"), ("left", "number?")]
        }
        Table::Cloud => &[
            ("status", "text"),
            ("rule", "text"),
            ("activate_by", "date"),
            ("waits", "flag"),
            ("ready", "number"),
            ("assigned", "number?"),
            ("subscription_ends", "date?"),
        ],
        Table::Token => &[("status", "text"), ("rule", "text"), ("waits", "flag"), ("replace_until", "date?")],
        Table::Subscription => {
            &[("status", "text"), ("rule", "text"), ("seats", "number"), ("ends", "date"), ("days", "number")]
        }
        Table::VisualStudio => {
            &[("activate_by", "date"), ("assigned", "number"), ("free", "number"), ("usable_until", "date")]
        }
        Table::Seat => &[
            ("status", "text"),
            ("rule", "text"),
            ("person", "text?"),
            ("since", "date?"),
            ("reassignable_from", "date?"),
        ],
        Table::Technical => {
            &[("status", "text"), ("rule", "text"), ("activate_by", "date"), ("used", "number"), ("left", "number?")]
        }
        Table::Person => &[("holds", "holds")],
        // The file itself, and rows and facts of records.
        Table::File
        | Table::Partner
        | Table::Activation
        | Table::Assignment
        | Table::Cleared
        | Table::Credit
        | Table::Dismissed
        | Table::Incident
        | Table::Reconciled
        | Table::Redeemed
        | Table::Replaced => &[],
    }
}

/// The schema of the document: that of a state file, with what is derived beside each record.
#[must_use]
pub fn schema(text: &Text) -> Value {
    let mut schema = super::schema::schema(text);
    let date = json!({ "type": "string", "format": "date" });
    let deadline = exactly(&[
        ("date", "date"),
        ("days", "number"),
        ("kind", "text"),
        ("subject", "text"),
        ("section", "text"),
        ("rule", "text"),
        ("text", "text"),
    ]);
    for table in Table::ALL {
        let figures = figures(*table);
        let Some(own) = schema.pointer_mut(&format!("/definitions/{}", table.as_word())) else { continue };
        if figures.is_empty() {
            continue;
        }
        let derived =
            json!({ "description": text.export_json_derived(), "anyOf": [exactly(figures), { "type": "null" }] });
        put(own, "properties", "derived", derived);
        need(own, |needed| needed.push(json!("derived")));
        if matches!(table, Table::Key | Table::Token) {
            put(own, "properties", "tail", json!({ "description": text.export_json_tail(), "type": "string" }));
            need(own, |needed| {
                needed.retain(|name| name != "key");
                needed.push(json!("tail"));
            });
        }
    }
    put(&mut schema, "properties", "today", date);
    put(&mut schema, "properties", "what_if", json!({ "type": "boolean" }));
    put(&mut schema, "properties", "deadlines", json!({ "type": "array", "items": deadline }));
    put(&mut schema, "properties", "dismissed", json!({ "type": "array", "items": deadline }));
    need(&mut schema, |needed| needed.extend(["today", "what_if", "deadlines", "dismissed"].map(|name| json!(name))));
    if let Value::Object(all) = &mut schema {
        all.insert("title".to_owned(), json!(text.export_json_title()));
        all.insert("description".to_owned(), json!(text.export_json_about()));
    }
    schema
}

fn put(schema: &mut Value, within: &str, name: &str, value: Value) {
    if let Some(Value::Object(fields)) = schema.get_mut(within) {
        fields.insert(name.to_owned(), value);
    }
}

fn need(schema: &mut Value, change: impl FnOnce(&mut Vec<Value>)) {
    if let Value::Object(own) = schema
        && let Value::Array(needed) = own.entry("required").or_insert_with(|| json!([]))
    {
        change(needed);
    }
}

/// An object with exactly these.
fn exactly(figures: &[(&str, &str)]) -> Value {
    let properties: Map<String, Value> = figures.iter().map(|(name, is)| ((*name).to_owned(), takes(is))).collect();
    let names: Vec<&str> = figures.iter().map(|(name, _)| *name).collect();
    json!({ "type": "object", "properties": properties, "required": names, "additionalProperties": false })
}

fn takes(is: &str) -> Value {
    if let Some(is) = is.strip_suffix('?') {
        return json!({ "anyOf": [takes(is), { "type": "null" }] });
    }
    match is {
        "date" => json!({ "type": "string", "format": "date" }),
        "number" => json!({ "type": "integer" }),
        "flag" => json!({ "type": "boolean" }),
        "outside" => exactly(&[("on", "date"), ("used", "number"), ("later", "number")]),
        "fee" => exactly(&[("from", "date"), ("to", "date"), ("paid", "date?")]),
        "holds" => {
            let hold = exactly(&[("subject", "text"), ("since", "date"), ("free_from", "date?")]);
            json!({ "type": "array", "items": hold })
        }
        _ => json!({ "type": "string" }),
    }
}
