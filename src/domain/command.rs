//! Commands: every change of a state that somebody can ask for, as a value.

use super::act::Act;
use super::control::Control;
use super::edit::Owner;
use super::field::{Field, Row, Value};
use super::hidden;
use super::listed;
use super::record::Kind;
use super::{Date, Id};

/// The word of a first look at a key, as steps are put on record.
pub const VIEW: &str = "view";

/// The word of keys that left the file.
pub const EXPORT: &str = "export";

/// A change that is asked for. [`super::apply`] says what it changes, or why it is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// A new record.
    Add {
        /// Its kind.
        kind: Kind,
        /// The record that it is to be a part of.
        parent: Option<Id>,
        /// Its fields; an id is proposed where there is none.
        fields: Row,
    },
    /// Other values of fields of a record; `None` takes a field away.
    Set {
        /// Whose.
        of: Owner,
        /// The fields.
        fields: Vec<(Field, Option<Value>)>,
    },
    /// A person's name, address and note are taken away; a pseudonym stays, for the rows that name them (D19).
    Erase {
        /// The person.
        person: Id,
    },
    /// A row of a ledger was entered by mistake: it never happened (D19).
    Mistake {
        /// The record that has it.
        of: Id,
        /// The ledger, or the redemption or replacement of a token.
        ledger: Field,
        /// The row, from 0.
        row: usize,
    },
    /// A record is taken away, with its parts.
    Remove {
        /// Its id.
        id: Id,
        /// Take away what refers to it, too; otherwise that refuses.
        with_references: bool,
    },
    /// Something happened to a benefit.
    Act {
        /// What.
        act: Act,
        /// The day; never later than today.
        on: Date,
    },
    /// What an offer grants is put on record, as one change.
    Grant {
        /// The offer.
        of: Id,
        /// The benefits by kind, each with its fields but the offer; an id that is taken is made unlike any other.
        benefits: Vec<(Kind, Row)>,
    },
    /// Several commands, each on what those before it made, as one change: all of them or none.
    Several(Vec<Command>),
    /// A key is about to be shown or copied (R15, D10): the first time is recorded.
    View {
        /// The key or token.
        id: Id,
    },
}

impl Command {
    /// The word that it has on record.
    #[must_use]
    pub fn as_word(&self) -> &'static str {
        match self {
            Self::Add { .. } => "add",
            Self::Set { .. } => "set",
            Self::Erase { .. } => "erase",
            Self::Mistake { .. } => "mistake",
            Self::Remove { .. } => "remove",
            Self::Act { act, .. } => act.kind().as_word(),
            Self::Grant { .. } => "grant",
            // An import adds, counts and assigns; the doctor gives fields the value that others have.
            Self::Several(commands) if commands.iter().all(|own| matches!(own, Self::Set { .. })) => "mend",
            // Keys that left the file were looked at.
            Self::Several(commands) if commands.iter().all(|own| matches!(own, Self::View { .. })) => EXPORT,
            Self::Several(_) => "import",
            Self::View { .. } => VIEW,
        }
    }

    /// The texts that it would record, each with its field; a key is none of them.
    #[must_use]
    pub fn texts(&self) -> Vec<(Field, &str)> {
        let mut texts = Vec::new();
        match self {
            Self::Add { fields, .. } => texts = texts_of(fields),
            Self::Set { fields, .. } => {
                let given = fields.iter().filter_map(|(field, value)| Some((field, value.as_ref()?)));
                given.for_each(|(field, value)| gather(*field, value, &mut texts));
            }
            Self::Act { act, .. } => texts = act.texts(),
            Self::Several(commands) => texts = commands.iter().flat_map(Self::texts).collect(),
            // What the catalogue says.
            Self::Grant { .. }
            | Self::Remove { .. }
            | Self::Erase { .. }
            | Self::Mistake { .. }
            | Self::View { .. } => {}
        }
        texts
    }

    /// What is named twice in a list of a record, each once: it counts once, and that is said. Of acts a remark says it.
    #[must_use]
    pub fn repeated(&self) -> Vec<&str> {
        let lists: Vec<Vec<&str>> = match self {
            Self::Add { fields, .. } => fields.iter().map(|(_, value)| names(value)).collect(),
            Self::Set { fields, .. } => fields.iter().filter_map(|(_, value)| value.as_ref()).map(names).collect(),
            Self::Several(commands) => return commands.iter().flat_map(Self::repeated).collect(),
            Self::Act { .. }
            | Self::Grant { .. }
            | Self::Remove { .. }
            | Self::Erase { .. }
            | Self::Mistake { .. }
            | Self::View { .. } => Vec::new(),
        };
        lists.into_iter().flat_map(listed::repeated).collect()
    }

    /// The first control character in what was typed for it.
    pub(super) fn control(&self) -> Option<Control> {
        if let Self::Several(commands) = self {
            return commands.iter().find_map(Self::control);
        }
        let texts = if let Self::Act { act, .. } = self { act.all_texts() } else { self.texts() };
        let (at, (field, (place, letter))) =
            texts.iter().enumerate().find_map(|(at, (field, text))| Some((at, (*field, hidden::control(text)?))))?;
        let of_field = |texts: &[(Field, &str)]| texts.iter().filter(|(own, _)| *own == field).count();
        let item = of_field(texts.get(..at).unwrap_or_default()) + 1;
        Some(Control { field, item: (of_field(&texts) > 1).then_some(item), at: place, letter })
    }
}

/// The texts of a list of nothing but texts.
fn names(value: &Value) -> Vec<&str> {
    let Value::List(items) = value else { return Vec::new() };
    if !items.iter().all(|item| matches!(item, Value::Text(_))) {
        return Vec::new();
    }
    items.iter().filter_map(|item| if let Value::Text(text) = item { Some(text.as_str()) } else { None }).collect()
}

/// A value as it is recorded: in a list of names each stands once.
pub(super) fn recorded(value: &Value) -> Value {
    match names(value) {
        names if names.is_empty() => value.clone(),
        names => Value::List(listed::distinct(names).into_iter().map(|name| Value::Text(name.to_owned())).collect()),
    }
}

/// The texts of a row, each with its field.
#[must_use]
pub fn texts_of(row: &[(Field, Value)]) -> Vec<(Field, &str)> {
    let mut texts = Vec::new();
    for (field, value) in row {
        gather(*field, value, &mut texts);
    }
    texts
}

/// The texts of a value, under the field that holds them.
fn gather<'v>(field: Field, value: &'v Value, texts: &mut Vec<(Field, &'v str)>) {
    match value {
        Value::Text(text) => texts.push((field, text)),
        Value::List(items) => items.iter().for_each(|item| gather(field, item, texts)),
        Value::Table(row) => row.iter().for_each(|(_, value)| gather(field, value, texts)),
        Value::Date(_) | Value::Count(_) | Value::Flag(_) | Value::Secret(_) => {}
    }
}
