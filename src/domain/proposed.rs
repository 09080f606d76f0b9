//! Ids for new records: made of what the record is called, and unlike any other.

use super::field::{Field, Value};
use super::record::Kind;
use super::secret::{self, Known};
use super::{Id, State};

/// The id that a new record gets where none is given: from what it is called, and unlike any other.
#[must_use]
pub fn proposed_id(state: &State, kind: Kind, parent: Option<&Id>, fields: &[(Field, Value)]) -> Option<Id> {
    let text = |field: Field| {
        let given = fields.iter().find(|(known, _)| *known == field);
        given.and_then(|(_, value)| if let Value::Text(text) = value { Some(text.as_str()) } else { None })
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
    if secret::holds(&base, &Known::of(state.keys(), None)) {
        return unlike_any(state, kind.as_word());
    }
    match Id::suggestion(&base) {
        none if none.is_empty() => numbered(state, kind.as_word()),
        suggested => unlike_any(state, &suggested),
    }
}

/// The first of `word-1`, `word-2` … that nothing has: for what is called so that no id can be made of it.
fn numbered(state: &State, word: &str) -> Option<Id> {
    let taken: std::collections::HashSet<&Id> = state.things().filter_map(|thing| thing.id(state)).collect();
    (1_u32..).map_while(|number| Id::parse(&format!("{word}-{number}")).ok()).find(|id| !taken.contains(id))
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
