//! Values as TOML.

use toml_writer::{ToTomlValue as _, TomlStringBuilder};

use crate::domain::field::{Field, Value};

/// A value on one line, its text quoted as `like` is where that can be.
pub(super) fn value(value: &Value, like: &str) -> String {
    match value {
        Value::Text(own) => text(own, like),
        // Writing the file is where a key is asked for in full.
        Value::Secret(key) => text(key.reveal(), like),
        Value::Date(date) => date.format("%Y-%m-%d").to_string(),
        Value::Count(count) => count.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| self::value(item, like)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Table(row) => self::row(row, like),
    }
}

/// A row in braces.
pub(super) fn row(row: &[(Field, Value)], like: &str) -> String {
    if row.is_empty() {
        return "{}".to_owned();
    }
    let fields: Vec<String> =
        row.iter().map(|(field, own)| format!("{} = {}", field.as_word(), value(own, like))).collect();
    format!("{{ {} }}", fields.join(", "))
}

fn text(own: &str, like: &str) -> String {
    let text = TomlStringBuilder::new(own);
    let literal = like.starts_with('\'') && !like.starts_with("'''");
    let literal = if literal { text.as_literal() } else { None };
    literal.unwrap_or_else(|| text.as_basic()).to_toml_value()
}
