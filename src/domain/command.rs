//! Commands: every change of a state that somebody can ask for, as a value.

use super::act::Act;
use super::edit::Owner;
use super::field::{Field, Row, Value};
use super::record::Kind;
use super::secret::{self, Known};
use super::{Date, Id, State};

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
    /// A key is about to be shown or copied (R15, D10): the first time is recorded.
    View {
        /// The key or token.
        id: Id,
    },
}

impl Command {
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
            // What the catalogue says.
            Self::Grant { .. } | Self::Remove { .. } | Self::View { .. } => {}
        }
        texts
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

/// The id that a new record gets where none is given: from what it is called, and unlike any other.
#[must_use]
pub fn proposed_id(state: &State, kind: Kind, parent: Option<&Id>, fields: &[(Field, Value)]) -> Option<Id> {
    let text = |field: Field| {
        fields.iter().find(|(known, _)| *known == field).and_then(|(_, value)| match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    };
    let base = match kind {
        Kind::Partner => return None,
        Kind::Person => text(Field::Name)?.to_owned(),
        Kind::Offer => match (text(Field::Competency), text(Field::Level)) {
            (Some(competency), Some(level)) => format!("{level} {competency}"),
            (Some(competency), None) => competency.to_owned(),
            _ => text(Field::Offer)?.to_owned(),
        },
        Kind::Software | Kind::Cloud | Kind::VisualStudio | Kind::Subscription => text(Field::Product)?.to_owned(),
        Kind::Technical => text(Field::Kind)?.to_owned(),
        Kind::Key => format!("{} {}", parent?, text(Field::Kind).unwrap_or("key")),
        Kind::Token => format!("{} token", parent?),
        Kind::Seat => {
            let whole = parent?;
            let seats =
                state.visual_studio.iter().find(|benefit| benefit.id == *whole).map_or(0, |found| found.seats.len());
            format!("{whole} {}", seats + 1)
        }
    };
    // No id is made of what could be a key: ids are shown everywhere.
    let base =
        if secret::holds(&base, &Known::of(state.keys(), None)) { kind.as_word() } else { &Id::suggestion(&base) };
    unlike_any(state, base)
}

/// The id, or the first of `id-2`, `id-3` … that nothing has.
pub(super) fn unlike_any(state: &State, base: &str) -> Option<Id> {
    let taken: std::collections::HashSet<&Id> = state.things().filter_map(|thing| thing.id(state)).collect();
    let first = Id::parse(base).ok()?;
    if !taken.contains(&first) {
        return Some(first);
    }
    (2_u32..).map_while(|number| Id::parse(&format!("{base}-{number}")).ok()).find(|id| !taken.contains(id))
}
