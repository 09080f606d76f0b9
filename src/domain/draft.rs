//! Many changes of one state, one after the other: where each id and each key text stands is looked up, not searched for
//! among all records for every change.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::edit::{Edit, Misfit, Owner};
use super::field::{Datum as _, Field, Value};
use super::key::ProductKey;
use super::pool::{self, key_of};
use super::record::{Kind, Record};
use super::{Id, State, Thing};

/// A state that is changed by many edits.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    state: State,
    /// None where an edit has moved records: it is made anew when it is asked next.
    index: Option<Index>,
}

/// Where each id and each key text of a state stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// Where an id stands twice the first is meant, as everywhere.
    ids: HashMap<Id, Thing>,
    /// By the mark of their letters.
    keys: HashMap<u64, Vec<Thing>>,
}

/// A state to decide on, with its index where there is one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sight<'a> {
    pub(super) state: &'a State,
    index: Option<&'a Index>,
}

impl<'a> From<&'a State> for Sight<'a> {
    /// For one command: to make an index takes longer than to search once.
    fn from(state: &'a State) -> Self {
        Self { state, index: None }
    }
}

impl Sight<'_> {
    /// The thing with this id.
    pub(super) fn thing(self, id: &Id) -> Option<Thing> {
        match self.index {
            Some(index) => index.ids.get(id).copied(),
            None => self.state.thing(id),
        }
    }

    /// What else than `own` has this key text.
    pub(super) fn has(self, key: &ProductKey, own: Option<Thing>) -> Option<Thing> {
        let other = |thing: &Thing| Some(*thing) != own;
        let Some(index) = self.index else {
            let mut same = pool::keys(self.state).filter(|(_, known)| known.is_same(key)).map(|(thing, _)| thing);
            return same.find(other);
        };
        let marked = index.keys.get(&key.mark()?)?.iter().copied();
        marked.filter(other).find(|thing| key_of(self.state, *thing).is_some_and(|known| known.is_same(key)))
    }
}

impl Draft {
    pub(super) fn of(state: State) -> Self {
        Self { state, index: None }
    }

    /// The state as it is now, to decide on.
    pub(super) fn sight(&mut self) -> Sight<'_> {
        let index = self.index.get_or_insert_with(|| Index::of(&self.state));
        Sight { state: &self.state, index: Some(index) }
    }

    /// The state as it is now.
    pub(super) fn into_state(self) -> State {
        self.state
    }

    /// Does edits.
    ///
    /// # Errors
    /// [`Misfit`] where one was made for another state; those before it are done then.
    pub(super) fn take<'e>(&mut self, edits: impl IntoIterator<Item = &'e Edit>) -> Result<(), Misfit> {
        edits.into_iter().try_for_each(|edit| {
            let thing = edit.within().and_then(|id| self.sight().thing(id));
            // An edit that fails may have been done in part.
            let index = self.index.take();
            self.state.take_at(edit, thing)?;
            self.index = index.and_then(|index| index.followed(&self.state, edit, thing));
            Ok(())
        })
    }
}

impl Index {
    fn of(state: &State) -> Self {
        let mut index = Self::default();
        state.things().for_each(|thing| index.add(state, thing));
        index
    }

    fn add(&mut self, state: &State, thing: Thing) {
        if let Some(id) = thing.id(state) {
            self.ids.entry(id.clone()).or_insert(thing);
        }
        if let Some(mark) = key_of(state, thing).and_then(ProductKey::mark) {
            self.keys.entry(mark).or_insert_with(|| Vec::with_capacity(1)).push(thing);
        }
    }

    /// It after an edit that was done within a thing; none where records have moved.
    fn followed(mut self, state: &State, edit: &Edit, within: Option<Thing>) -> Option<Self> {
        self.follow(state, edit, within).then_some(self)
    }

    /// Follows an edit; whether that is possible.
    fn follow(&mut self, state: &State, edit: &Edit, within: Option<Thing>) -> bool {
        match edit {
            Edit::Row { .. } | Edit::Fields { of: Owner::Partner, .. } => true,
            Edit::Fields { fields, .. } => !fields.iter().any(|edit| matches!(edit.field, Field::Id | Field::Key)),
            Edit::Record { at, record, added, .. } => {
                let kind = record.kind();
                let Some(thing) = placed(kind, within, *at) else { return false };
                match (state.count(kind, within).checked_sub(usize::from(*added)), added) {
                    (Some(last), true) if last == *at => {
                        parts(state, thing).for_each(|thing| self.add(state, thing));
                        true
                    }
                    (Some(last), false) if last == *at && kind.child().is_none() => self.remove(record, thing),
                    _ => false,
                }
            }
        }
    }

    /// Forgets the last of its kind, which has no parts.
    fn remove(&mut self, record: &Record, thing: Thing) -> bool {
        if let Some(Value::Secret(key)) = record.get(Field::Key)
            && let Some(marked) = key.mark().and_then(|mark| self.keys.get_mut(&mark))
        {
            marked.retain(|known| *known != thing);
        }
        let id = record.get(Field::Id).as_ref().and_then(Id::from_value);
        match id.map(|id| self.ids.entry(id)) {
            Some(Entry::Occupied(known)) if *known.get() == thing => {
                known.remove();
                true
            }
            // The id stands twice.
            _ => false,
        }
    }
}

/// The thing that is the record of a kind at a place.
fn placed(kind: Kind, within: Option<Thing>, at: usize) -> Option<Thing> {
    Some(match (kind, within) {
        (Kind::Person, None) => Thing::Person(at),
        (Kind::Offer, None) => Thing::Offer(at),
        (Kind::Software, None) => Thing::Software(at),
        (Kind::Cloud, None) => Thing::Cloud(at),
        (Kind::Subscription, None) => Thing::Subscription(at),
        (Kind::VisualStudio, None) => Thing::VisualStudio(at),
        (Kind::Technical, None) => Thing::Technical(at),
        (Kind::Key, Some(Thing::Software(of))) => Thing::Key(of, at),
        (Kind::Token, Some(Thing::Cloud(of))) => Thing::Token(of, at),
        (Kind::Seat, Some(Thing::VisualStudio(of))) => Thing::Seat(of, at),
        _ => return None,
    })
}

/// A thing and its parts.
fn parts(state: &State, thing: Thing) -> impl Iterator<Item = Thing> {
    let part = thing.kind().child();
    let count = part.map_or(0, |part| state.count(part, Some(thing)));
    std::iter::once(thing).chain((0..count).filter_map(move |at| placed(part?, Some(thing), at)))
}
