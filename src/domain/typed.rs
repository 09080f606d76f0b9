//! What people type into a field, read into its value: forms, prompts and arguments share this.

use super::date::{Date, NoDay, read_typed};
use super::field::Value;
use super::id::BadId;
use super::key::{KeySlip, ProductKey};
use super::listed;
use super::nearest::nearest;
use super::record::Shape;
use super::software::KeyKind;
use super::{Id, field};

/// Why a typed text is no value of its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistyped {
    /// No day: `2021-03-01`, `today`, `+30` or `mon` would be.
    Date(NoDay),
    /// No whole number from 0 to this.
    Count(u32),
    /// Neither yes nor no.
    Flag,
    /// None of the words the field knows; the one that was probably meant.
    Word {
        /// The known words.
        known: Vec<&'static str>,
        /// The nearest of them.
        near: Option<&'static str>,
    },
    /// No id.
    Id {
        /// What is no id about it.
        bad: BadId,
        /// The id nearest to it; empty where there is none.
        near: String,
    },
    /// A name or address that this many people have.
    People(usize),
    /// No product key (R29).
    Key(KeySlip),
    /// The field cannot be typed: it is a ledger or a fact of several parts.
    Several,
}

/// Reads a typed text; `None` for an empty one, which takes a field away. Days are counted from `today`.
///
/// # Errors
/// [`Mistyped`]: what would have been right.
pub fn read(shape: Shape, typed: &str, today: Date) -> Result<Option<Value>, Mistyped> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = match shape {
        Shape::Text => Value::Text(text.to_owned()),
        // One that is still to be is typed as it will stand; one that is there in any case.
        Shape::OwnId => Value::Text(id(text, Id::parse(text))?),
        Shape::Reference(_) => Value::Text(id(text, Id::typed(text))?),
        Shape::Date => Value::Date(date(text, today)?),
        Shape::DateOrFlag => {
            flag(text).map_or_else(|| date(text, today).map(Value::Date), |flag| Ok(Value::Flag(flag)))?
        }
        Shape::Count => {
            let count = text.parse().ok().filter(|count| *count <= field::MOST).ok_or(Mistyped::Count(field::MOST));
            Value::Count(count?)
        }
        Shape::Flag => Value::Flag(flag(text).ok_or(Mistyped::Flag)?),
        Shape::Word(known) => Value::Text(word(text, known)?),
        Shape::KeyKind => Value::Text(key_kind(text)?),
        Shape::Secret => Value::Secret(ProductKey::typed(text).map_err(Mistyped::Key)?),
        Shape::Texts => Value::List(listed::items(text).map(|item| Value::Text(item.to_owned())).collect()),
        Shape::Words(known) => {
            Value::List(listed::words(text).map(|item| word(item, known).map(Value::Text)).collect::<Result<_, _>>()?)
        }
        Shape::Dates => {
            Value::List(listed::words(text).map(|item| date(item, today).map(Value::Date)).collect::<Result<_, _>>()?)
        }
        Shape::Fact(_) | Shape::Ledger(_) => return Err(Mistyped::Several),
    };
    Ok(Some(value))
}

/// The value as it would be typed; a key never.
#[must_use]
pub fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Date(date) => date.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        Value::Secret(key) => key.masked(),
        Value::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Table(row) => row.iter().map(|(_, value)| shown(value)).collect::<Vec<_>>().join(" "),
    }
}

fn id(text: &str, read: Result<Id, BadId>) -> Result<String, Mistyped> {
    match read {
        Ok(id) => Ok(id.as_str().to_owned()),
        Err(bad) => Err(Mistyped::Id { bad, near: Id::suggestion(text) }),
    }
}

fn date(text: &str, today: Date) -> Result<Date, Mistyped> {
    read_typed(text, today, today).map_err(Mistyped::Date)
}

fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" => Some(true),
        "no" | "n" | "false" => Some(false),
        _ => None,
    }
}

fn word(text: &str, known: &[&'static str]) -> Result<String, Mistyped> {
    let exact = known.iter().find(|word| word.eq_ignore_ascii_case(text));
    // The beginning of one word only is that word.
    let begun = || {
        let lower = text.to_lowercase();
        let mut begun = known.iter().filter(|word| word.starts_with(&lower));
        begun.next().filter(|_| begun.next().is_none())
    };
    match exact.or_else(begun) {
        Some(word) => Ok((*word).to_owned()),
        None => Err(Mistyped::Word { known: known.to_vec(), near: nearest(text, known.iter().copied()) }),
    }
}

fn key_kind(text: &str) -> Result<String, Mistyped> {
    if text.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("other:")) {
        let own = text.get(6..).unwrap_or("").trim();
        if !own.is_empty() {
            return Ok(format!("other:{own}"));
        }
    }
    word(text, &KeyKind::WORDS).map_err(|mistyped| {
        if let Mistyped::Word { mut known, near } = mistyped {
            known.push("other:TEXT");
            return Mistyped::Word { known, near };
        }
        mistyped
    })
}
