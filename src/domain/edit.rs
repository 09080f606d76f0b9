//! Edits: the smallest changes of a state, as values that can be done, undone and written into a text.

use super::draft::Draft;
use super::field::{Field, Row, Value};
use super::record::{Kind, Record};
use super::{Id, State, Thing};

/// Whose fields are changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Owner {
    /// The partner account.
    Partner,
    /// The record with this id.
    Record(Id),
}

/// The change of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldEdit {
    /// The field.
    pub field: Field,
    /// What it said; `None` = nothing.
    pub before: Option<Value>,
    /// What it says now; `None` = nothing.
    pub after: Option<Value>,
}

/// The smallest change of a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Fields of one record.
    Fields {
        /// Whose.
        of: Owner,
        /// The fields.
        fields: Vec<FieldEdit>,
    },
    /// A row of a ledger: added, taken away or changed.
    Row {
        /// The record that has the ledger.
        of: Id,
        /// The ledger.
        ledger: Field,
        /// The row's position, from 0.
        at: usize,
        /// The row as it was; `None` = it was not there.
        before: Option<Row>,
        /// The row as it is; `None` = it is not there any more.
        after: Option<Row>,
    },
    /// A record: added or taken away, with its parts.
    Record {
        /// The record that it is a part of.
        parent: Option<Id>,
        /// Its position among those of its kind there, from 0.
        at: usize,
        /// The record.
        record: Box<Record>,
        /// Added; otherwise taken away.
        added: bool,
    },
}

/// An edit that does not fit the state it is done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misfit;

impl Edit {
    /// The record that it is done to, or that one is added to or taken from; none where that is no record.
    pub(super) fn within(&self) -> Option<&Id> {
        match self {
            Self::Fields { of: Owner::Record(of), .. } | Self::Row { of, .. } => Some(of),
            Self::Fields { of: Owner::Partner, .. } => None,
            Self::Record { parent, .. } => parent.as_ref(),
        }
    }

    /// The edit that takes this one back.
    #[must_use]
    pub fn inverse(self) -> Self {
        match self {
            Self::Fields { of, fields } => {
                // A record whose id changed is found by the new one.
                let renamed = fields.iter().find(|edit| edit.field == Field::Id).and_then(|edit| edit.after.as_ref());
                let of = match renamed {
                    Some(Value::Text(id)) => Id::parse(id).map_or(of, Owner::Record),
                    _ => of,
                };
                let back = |edit: FieldEdit| FieldEdit { before: edit.after, after: edit.before, ..edit };
                Self::Fields { of, fields: fields.into_iter().map(back).collect() }
            }
            Self::Row { of, ledger, at, before, after } => Self::Row { of, ledger, at, before: after, after: before },
            Self::Record { parent, at, record, added } => Self::Record { parent, at, record, added: !added },
        }
    }
}

impl State {
    /// The thing with this id.
    #[must_use]
    pub fn thing(&self, id: &Id) -> Option<Thing> {
        self.things().find(|thing| thing.id(self) == Some(id))
    }

    /// Everything that has an id.
    pub fn things(&self) -> impl Iterator<Item = Thing> {
        let offers = (0..self.enrollments.len()).map(Thing::Offer);
        let software = self.software.iter().enumerate().flat_map(|(at, benefit)| {
            std::iter::once(Thing::Software(at)).chain((0..benefit.keys.len()).map(move |key| Thing::Key(at, key)))
        });
        let cloud = self.cloud.iter().enumerate().flat_map(|(at, benefit)| {
            std::iter::once(Thing::Cloud(at)).chain((0..benefit.tokens.len()).map(move |token| Thing::Token(at, token)))
        });
        let studio = self.visual_studio.iter().enumerate().flat_map(|(at, benefit)| {
            std::iter::once(Thing::VisualStudio(at))
                .chain((0..benefit.seats.len()).map(move |seat| Thing::Seat(at, seat)))
        });
        (0..self.people.len())
            .map(Thing::Person)
            .chain(offers)
            .chain(software)
            .chain(cloud)
            .chain((0..self.subscriptions.len()).map(Thing::Subscription))
            .chain(studio)
            .chain((0..self.technical.len()).map(Thing::Technical))
    }

    /// The record of a thing, with its parts.
    #[must_use]
    pub fn record(&self, thing: Thing) -> Option<Record> {
        Some(match thing {
            Thing::Offer(at) => Record::Offer(self.enrollments.get(at)?.clone()),
            Thing::Software(at) => Record::Software(self.software.get(at)?.clone()),
            Thing::Key(at, key) => Record::Key(self.software.get(at)?.keys.get(key)?.clone()),
            Thing::Cloud(at) => Record::Cloud(self.cloud.get(at)?.clone()),
            Thing::Token(at, token) => Record::Token(self.cloud.get(at)?.tokens.get(token)?.clone()),
            Thing::Subscription(at) => Record::Subscription(self.subscriptions.get(at)?.clone()),
            Thing::VisualStudio(at) => Record::VisualStudio(self.visual_studio.get(at)?.clone()),
            Thing::Seat(at, seat) => Record::Seat(self.visual_studio.get(at)?.seats.get(seat)?.clone()),
            Thing::Technical(at) => Record::Technical(self.technical.get(at)?.clone()),
            Thing::Person(at) => Record::Person(self.people.get(at)?.clone()),
        })
    }

    /// The record of an owner.
    #[must_use]
    pub fn record_of(&self, owner: &Owner) -> Option<Record> {
        match owner {
            Owner::Partner => Some(Record::Partner(self.partner.clone())),
            Owner::Record(id) => self.record(self.thing(id)?),
        }
    }

    /// Does an edit.
    ///
    /// # Errors
    /// [`Misfit`] when the edit was made for another state; this one may then be changed in part.
    pub fn take(&mut self, edit: &Edit) -> Result<(), Misfit> {
        let thing = edit.within().and_then(|id| self.thing(id));
        self.take_at(edit, thing)
    }

    /// Does edits, each on what those before it made.
    ///
    /// # Errors
    /// [`Misfit`] when one was made for another state; this one is as it was then.
    pub fn take_all<'e>(&mut self, edits: impl IntoIterator<Item = &'e Edit>) -> Result<(), Misfit> {
        let mut draft = Draft::of(self.clone());
        draft.take(edits)?;
        *self = draft.into_state();
        Ok(())
    }

    /// Does an edit that is [within](Edit::within) this thing.
    pub(super) fn take_at(&mut self, edit: &Edit, thing: Option<Thing>) -> Result<(), Misfit> {
        if edit.within().is_some() && thing.is_none() {
            return Err(Misfit);
        }
        match edit {
            Edit::Fields { fields, .. } => {
                let values: Vec<_> = fields.iter().map(|edit| (edit.field, edit.after.as_ref())).collect();
                self.replace(thing, |record| record.set_all(&values).map_err(|_| Misfit))
            }
            Edit::Row { ledger, at, before, after, .. } => self.replace(thing, |record| {
                let mut rows = match record.get(*ledger) {
                    Some(Value::List(rows)) => rows,
                    None => Vec::new(),
                    Some(_) => return Err(Misfit),
                };
                let row = after.clone().map(Value::Table);
                match (before.is_some(), row) {
                    (false, Some(row)) if *at <= rows.len() => rows.insert(*at, row),
                    (true, Some(row)) => *rows.get_mut(*at).ok_or(Misfit)? = row,
                    (true, None) if *at < rows.len() => drop(rows.remove(*at)),
                    _ => return Err(Misfit),
                }
                let rows = Value::List(rows);
                record.set_all(&[(*ledger, Some(&rows))]).map_err(|_| Misfit)
            }),
            Edit::Record { at, record, added, .. } => self.add_or_remove(thing, *at, record, *added),
        }
    }

    /// Changes a record in place; the partner's where it is none of the things.
    fn replace(
        &mut self,
        thing: Option<Thing>,
        change: impl FnOnce(&mut Record) -> Result<(), Misfit>,
    ) -> Result<(), Misfit> {
        let record = match thing {
            None => Some(Record::Partner(self.partner.clone())),
            Some(thing) => self.record(thing),
        };
        let mut record = record.ok_or(Misfit)?;
        change(&mut record)?;
        self.put(thing, record).ok_or(Misfit)
    }

    /// Puts a record where one of its kind is.
    fn put(&mut self, at: Option<Thing>, record: Record) -> Option<()> {
        match (at, record) {
            (None, Record::Partner(own)) => self.partner = own,
            (Some(Thing::Offer(at)), Record::Offer(own)) => *self.enrollments.get_mut(at)? = own,
            (Some(Thing::Software(at)), Record::Software(own)) => *self.software.get_mut(at)? = own,
            (Some(Thing::Key(at, key)), Record::Key(own)) => *self.software.get_mut(at)?.keys.get_mut(key)? = own,
            (Some(Thing::Cloud(at)), Record::Cloud(own)) => *self.cloud.get_mut(at)? = own,
            (Some(Thing::Token(at, token)), Record::Token(own)) => {
                *self.cloud.get_mut(at)?.tokens.get_mut(token)? = own;
            }
            (Some(Thing::Subscription(at)), Record::Subscription(own)) => *self.subscriptions.get_mut(at)? = own,
            (Some(Thing::VisualStudio(at)), Record::VisualStudio(own)) => *self.visual_studio.get_mut(at)? = own,
            (Some(Thing::Seat(at, seat)), Record::Seat(own)) => {
                *self.visual_studio.get_mut(at)?.seats.get_mut(seat)? = own;
            }
            (Some(Thing::Technical(at)), Record::Technical(own)) => *self.technical.get_mut(at)? = own,
            (Some(Thing::Person(at)), Record::Person(own)) => *self.people.get_mut(at)? = own,
            _ => return None,
        }
        Some(())
    }

    fn add_or_remove(&mut self, parent: Option<Thing>, at: usize, record: &Record, added: bool) -> Result<(), Misfit> {
        match (parent, record) {
            (None, Record::Person(own)) => change(&mut self.people, at, own, added),
            (None, Record::Offer(own)) => change(&mut self.enrollments, at, own, added),
            (None, Record::Software(own)) => change(&mut self.software, at, own, added),
            (None, Record::Cloud(own)) => change(&mut self.cloud, at, own, added),
            (None, Record::Subscription(own)) => change(&mut self.subscriptions, at, own, added),
            (None, Record::VisualStudio(own)) => change(&mut self.visual_studio, at, own, added),
            (None, Record::Technical(own)) => change(&mut self.technical, at, own, added),
            (Some(Thing::Software(of)), Record::Key(own)) => {
                change(&mut self.software.get_mut(of).ok_or(Misfit)?.keys, at, own, added)
            }
            (Some(Thing::Cloud(of)), Record::Token(own)) => {
                change(&mut self.cloud.get_mut(of).ok_or(Misfit)?.tokens, at, own, added)
            }
            (Some(Thing::VisualStudio(of)), Record::Seat(own)) => {
                change(&mut self.visual_studio.get_mut(of).ok_or(Misfit)?.seats, at, own, added)
            }
            _ => Err(Misfit),
        }
    }

    /// How many records of a kind there are, of those that are parts of `parent` where the kind has one.
    #[must_use]
    pub fn count(&self, kind: Kind, parent: Option<Thing>) -> usize {
        match (kind, parent) {
            (Kind::Person, _) => self.people.len(),
            (Kind::Offer, _) => self.enrollments.len(),
            (Kind::Software, _) => self.software.len(),
            (Kind::Cloud, _) => self.cloud.len(),
            (Kind::Subscription, _) => self.subscriptions.len(),
            (Kind::VisualStudio, _) => self.visual_studio.len(),
            (Kind::Technical, _) => self.technical.len(),
            (Kind::Key, Some(Thing::Software(of))) => self.software.get(of).map_or(0, |benefit| benefit.keys.len()),
            (Kind::Token, Some(Thing::Cloud(of))) => self.cloud.get(of).map_or(0, |benefit| benefit.tokens.len()),
            (Kind::Seat, Some(Thing::VisualStudio(of))) => {
                self.visual_studio.get(of).map_or(0, |benefit| benefit.seats.len())
            }
            (Kind::Partner | Kind::Key | Kind::Token | Kind::Seat, _) => 0,
        }
    }
}

fn change<T: Clone + PartialEq>(list: &mut Vec<T>, at: usize, own: &T, added: bool) -> Result<(), Misfit> {
    if added && at <= list.len() {
        // Most of a great many new products have one key.
        if list.is_empty() {
            list.reserve_exact(1);
        }
        list.insert(at, own.clone());
        Ok(())
    } else if !added && list.get(at) == Some(own) {
        list.remove(at);
        Ok(())
    } else {
        Err(Misfit)
    }
}
