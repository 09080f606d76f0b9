//! Readers of fields that are more than one plain value, and what is asked of several of them together.

use super::super::fields::{Faults, Fields, Read, date, id, text};
use super::super::places::{At, Part};
use super::super::problem::{ProblemKind, Shape};
use super::table::Readable;
use crate::domain::dismissed::{Dismissed, DismissedItem};
use crate::domain::field::Field;
use crate::domain::folded::Product;
use crate::domain::record::Tabled;
use crate::domain::{Date, Id};

/// What is asked of the days of the rows of a ledger, and of the rows themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Nothing.
    Any,
    /// One that is older than the row before it is worth a warning.
    OldestFirst,
    /// A later row ends the one before it, so that it cannot be older.
    OneAfterAnother,
}

/// Reads one record or row.
#[derive(Debug)]
pub(in crate::file) struct Reader<'r, 'a, 't> {
    fields: Fields<'a>,
    faults: &'r mut Faults<'t>,
    /// What was read so far.
    pub(super) part: &'r mut Part,
    /// Whether what is missing is said by whoever asked.
    quiet: bool,
}

/// Reads a record or row, with what is not kept of it, and reports the fields that it does not have.
pub(super) fn read<T: Readable>(fields: Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) -> Option<(T, T::At)> {
    let hidden = faults.hides;
    faults.hides |= T::HIDES;
    let read = T::read(&mut Reader { fields, faults, part, quiet: false });
    for field in T::TABLE.unread() {
        fields.plain(field.as_word(), faults, text::<String>);
    }
    fields.finish(faults);
    faults.hides = hidden;
    read
}

impl Reader<'_, '_, '_> {
    /// Whether a field says one of these words: of this record, or of a row the one that it stands in.
    pub(super) fn says(&self, field: Field, words: &[&str]) -> bool {
        self.fields.deciding(field).is_some_and(|word| words.contains(&word))
    }

    /// A plain value.
    pub(super) fn one<T>(&mut self, field: Field, needed: bool, at: &mut At, read: Read<T>) -> Option<T> {
        let name = field.as_word();
        let Some(value) = self.fields.value(name) else {
            if needed && !self.quiet {
                self.fields.missing(name, self.faults);
            }
            return None;
        };
        let read = read(name, value, self.faults)?;
        *at = At::of(self.faults.place(value.span().start));
        Some(read)
    }

    /// The id of the record, which is kept for the checks across records.
    pub(super) fn own_id(&mut self, at: &mut At) -> Option<Id> {
        let read = self.one(Field::Id, true, at, id);
        let table = self.fields.record();
        match &read {
            Some(id) => self.part.ids.push((table, id.clone(), at.byte())),
            None => {
                self.part.lost.insert(table);
            }
        }
        read
    }

    /// The product; where it is named is kept.
    pub(super) fn product(&mut self, needed: bool, at: &mut At) -> Option<Product> {
        let product: Product = self.one(Field::Product, needed, at, text)?;
        self.part.products.push((product.clone(), at.byte()));
        Some(product)
    }

    /// A list of plain values.
    pub(super) fn items<T>(&mut self, field: Field, at: &mut At, read: Read<T>) -> Vec<T> {
        let name = field.as_word();
        *at = self.fields.value(name).map_or(*at, |value| At::of(self.faults.place(value.span().start)));
        self.fields.list(name, self.faults).iter().filter_map(|item| read(name, item, self.faults)).collect()
    }

    /// A list of days, oldest first, each with its place.
    pub(super) fn dates(&mut self, field: Field, places: &mut Vec<At>) -> Vec<Date> {
        let name = field.as_word();
        let (mut days, mut previous) = (Vec::new(), None);
        for item in self.fields.list(name, self.faults) {
            if let Some(day) = date(name, item, self.faults) {
                let at = self.faults.place(item.span().start);
                in_order(day, &mut previous, at, self.faults);
                days.push(day);
                places.push(At::of(at));
            }
        }
        days
    }

    /// A fact of several parts.
    pub(super) fn fact<T: Readable>(&mut self, field: Field, at: &mut T::At) -> Option<T> {
        let row = self.fields.table(field.as_word(), T::TABLE, self.faults)?;
        let (fact, places) = read(row, self.faults, self.part)?;
        *at = places;
        Some(fact)
    }

    /// Fields that stand together or not at all; the place is that of the first which is there.
    pub(super) fn together<T: Readable>(&mut self, at: &mut T::At) -> Option<T> {
        let names = <T as Tabled>::SPECS.iter().map(|spec| spec.field.as_word());
        let (there, missing): (Vec<&'static str>, Vec<&'static str>) =
            names.partition(|name| self.fields.value(name).is_some());
        let read = T::read(&mut Reader { fields: self.fields, faults: self.faults, part: self.part, quiet: true });
        let first = there.iter().filter_map(|name| self.fields.value(name)).map(|value| value.span().start).min();
        if let Some(first) = first.filter(|_| !missing.is_empty() && !self.faults.lossy) {
            self.faults.error(first, ProblemKind::PartlyStated { missing });
        }
        let (whole, places) = read?;
        *at = places;
        Some(whole)
    }

    /// The records that stand in this one.
    pub(super) fn parts<T: Readable>(&mut self, places: &mut Vec<T::At>) -> Vec<T> {
        self.rows(T::TABLE.field_word(), Order::Any, places)
    }

    /// The rows of a ledger, and the places of each.
    pub(super) fn rows<T: Readable>(&mut self, name: &'static str, order: Order, places: &mut Vec<T::At>) -> Vec<T> {
        let tables = self.fields.tables(name, T::TABLE, self.faults);
        let mut rows = Vec::with_capacity(tables.len());
        places.reserve_exact(tables.len());
        let mut previous = None;
        for fields in tables {
            if let Some((row, at)) = read(fields, self.faults, self.part) {
                rows.push(row);
                places.push(at);
            }
            // A row that is left out has its day all the same.
            order.check(&fields, &mut previous, self.faults);
        }
        rows
    }

    /// What was dismissed: rows of items, or the day of older files.
    pub(super) fn dismissed(&mut self, field: Field, at: &mut At) -> Dismissed {
        let name = field.as_word();
        let Some(value) = self.fields.value(name) else { return Dismissed::default() };
        *at = At::of(self.faults.place(value.span().start));
        if value.get_ref().as_datetime().is_some() {
            return date(name, value, self.faults).map_or(Dismissed::Nothing, Dismissed::ListedOn);
        }
        if !value.get_ref().is_array() {
            self.faults.wrong_type(name, value, Shape::DateOrTables);
            return Dismissed::Nothing;
        }
        Dismissed::items(self.rows::<DismissedItem>(name, Order::Any, &mut Vec::new()))
    }
}

impl Order {
    /// Checks the days of a row, against each other and against those of the row before it.
    fn check(self, row: &Fields<'_>, previous: &mut Option<Date>, faults: &mut Faults<'_>) {
        if self == Self::Any {
            return;
        }
        let Some((on, at)) = row.day(Field::On, faults) else { return };
        if let Some((ended, at)) = row.day(Field::Ended, faults).filter(|(ended, _)| *ended < on) {
            faults.error_at(at, ProblemKind::EndedBeforeStart { ended, on });
        }
        match (self, previous.filter(|previous| on < *previous)) {
            (Self::OneAfterAnother, Some(earlier)) => {
                faults.error_at(at, ProblemKind::AssignedBeforePrevious { on, previous: earlier });
                *previous = Some(on);
            }
            (Self::Any | Self::OldestFirst, _) | (_, None) => in_order(on, previous, at, faults),
        }
    }
}

/// Warns of a day that is older than the one before it.
fn in_order(on: Date, previous: &mut Option<Date>, at: usize, faults: &mut Faults<'_>) {
    if let Some(previous) = previous.filter(|previous| on < *previous) {
        faults.warning_at(at, ProblemKind::OutOfOrder { on, previous });
    }
    *previous = Some(on);
}
