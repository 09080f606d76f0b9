//! What one state says that another one does not, as edits: what came, what went, and which fields say something else.

use std::collections::HashMap;

use super::edit::{Edit, FieldEdit, Owner};
use super::record::Record;
use super::{Id, State, Thing};

/// The edits that lead from one state to another, as far as records are concerned. In which order they stand is no
/// difference.
#[must_use]
pub fn compared(before: &State, after: &State) -> Vec<Edit> {
    let mut edits = Vec::new();
    let partner = |state: &State| Record::Partner(state.partner.clone());
    edits.extend(fields(Owner::Partner, &partner(before), &partner(after)));
    let (old, new) = (by_id(before), by_id(after));
    for thing in before.things() {
        let Some((id, record)) = thing.id(before).zip(before.record(thing)) else { continue };
        let now = new.get(id).and_then(|thing| after.record(*thing)).filter(|now| now.kind() == record.kind());
        match now {
            Some(now) => edits.extend(fields(Owner::Record(id.clone()), &record, &now)),
            None => edits.push(whole(before, thing, record, false)),
        }
    }
    for thing in after.things() {
        let Some((id, record)) = thing.id(after).zip(after.record(thing)) else { continue };
        if old.get(id).is_none_or(|thing| thing.kind() != record.kind()) {
            edits.push(whole(after, thing, record, true));
        }
    }
    edits
}

fn by_id(state: &State) -> HashMap<&Id, Thing> {
    state.things().filter_map(|thing| Some((thing.id(state)?, thing))).collect()
}

/// The fields of a record that say something else.
fn fields(of: Owner, before: &Record, after: &Record) -> Option<Edit> {
    let said = |record: &Record, field| record.get(field).filter(|_| record.says(field));
    let specs = before.kind().specs().iter();
    let changed = specs.filter_map(|spec| {
        let (before, after) = (said(before, spec.field), said(after, spec.field));
        (before != after).then_some(FieldEdit { field: spec.field, before, after })
    });
    let fields: Vec<FieldEdit> = changed.collect();
    (!fields.is_empty()).then_some(Edit::Fields { of, fields })
}

/// A record that came or went; its parts have edits of their own.
fn whole(state: &State, thing: Thing, record: Record, added: bool) -> Edit {
    let parent = match thing {
        Thing::Key(at, _) => state.software.get(at).map(|own| own.id.clone()),
        Thing::Token(at, _) => state.cloud.get(at).map(|own| own.id.clone()),
        Thing::Seat(at, _) => state.visual_studio.get(at).map(|own| own.id.clone()),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    };
    Edit::Record { parent, at: 0, record: Box::new(alone(record)), added }
}

/// A record without its parts.
fn alone(record: Record) -> Record {
    match record {
        Record::Software(own) => Record::Software(super::software::Software { keys: Vec::new(), ..own }),
        Record::Cloud(own) => Record::Cloud(super::cloud::Cloud { tokens: Vec::new(), ..own }),
        Record::VisualStudio(own) => {
            Record::VisualStudio(super::visual_studio::VisualStudio { seats: Vec::new(), ..own })
        }
        whole @ (Record::Partner(_)
        | Record::Person(_)
        | Record::Offer(_)
        | Record::Key(_)
        | Record::Token(_)
        | Record::Subscription(_)
        | Record::Seat(_)
        | Record::Technical(_)) => whole,
    }
}
