//! Sentences before something is taken away: everything that goes, a person's name, a row that never happened.

use super::{Text, own, plain, said, say};
use crate::domain::apply::Applied;
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Record;
use crate::domain::typed::shown;

plain! {
    cli_erase = "cli-erase",
    cli_mistake = "cli-mistake",
    cli_remove_id = "cli-remove-id",
    confirm_erase = "confirm-erase",
    confirm_erase_means = "confirm-erase-means",
    confirm_never_happened = "confirm-never-happened",
}

/// The ledgers and facts of records, in the order in which they are told.
const LEDGERS: [Field; 6] =
    [Field::Activations, Field::Cleared, Field::Assignments, Field::Incidents, Field::Redeemed, Field::Replaced];

impl Text {
    /// What an edit takes away, as lines of a preview: the record, its parts, and every row of their ledgers.
    #[must_use]
    pub fn removes(&self, edit: &Edit) -> Vec<String> {
        match edit {
            Edit::Record { record, .. } => {
                let name = Some(named(record)).filter(|name| !name.is_empty()).unwrap_or_else(|| "none".to_owned());
                let kind = self.kind(record.kind());
                let mut lines = vec![say!(self, "removes-record", kind = kind, id = id_of(record), name = name)];
                let parts = parts(record);
                if let Some(kind) = record.kind().child().filter(|_| !parts.is_empty()) {
                    let ids: Vec<String> = parts.iter().map(id_of).collect();
                    let (ids, count) = (said(self.shown_all(ids.iter().map(String::as_str))), parts.len());
                    lines.push(say!(self, "removes-parts", kind = self.kind(kind), ids = ids, count = count));
                }
                lines.extend(std::iter::once(&**record).chain(&parts).flat_map(|record| self.ledgers(record)));
                lines
            }
            Edit::Row { of, ledger, before, .. } => {
                let rows: Vec<&Row> = before.iter().collect();
                vec![self.ledger(of.as_str(), *ledger, &rows)]
            }
            Edit::Fields { of, fields } => {
                let id = match of {
                    Owner::Partner => self.kind(crate::domain::record::Kind::Partner),
                    Owner::Record(id) => id.as_str().to_owned(),
                };
                // What it would lose with what goes, it says itself from then on.
                let stated = |wanted: Field| fields.iter().find(|edit| edit.field == wanted)?.after.as_ref();
                if let (Some(Value::Count(seats)), Some(Value::Date(ends))) =
                    (stated(Field::Seats), stated(Field::Ends))
                {
                    return vec![say!(self, "removes-keeps-figures", id = id, seats = *seats, ends = own(ends))];
                }
                let line = |edit: &FieldEdit| match (edit.before.as_ref()?, &edit.after) {
                    (Value::Table(row), _) => Some(self.ledger(&id, edit.field, &[row])),
                    (Value::List(days), after) => {
                        let kept = if let Some(Value::List(kept)) = after { kept.as_slice() } else { &[] };
                        let gone: Vec<String> =
                            days.iter().filter(|day| !kept.contains(day)).map(|day| self.shown_value(day)).collect();
                        Some(self.told(&id, edit.field, &gone))
                    }
                    _ => Some(say!(self, "removes-fact", fields = self.field(edit.field), id = id.as_str())),
                };
                fields.iter().filter_map(line).collect()
            }
        }
    }

    /// The rows of a record's own ledgers, a ledger a line.
    fn ledgers(&self, record: &Record) -> Vec<String> {
        let id = id_of(record);
        let line = |ledger: Field| {
            let value = record.get(ledger)?;
            let rows = rows(&value);
            (!rows.is_empty()).then(|| self.ledger(&id, ledger, &rows))
        };
        LEDGERS.into_iter().filter_map(line).collect()
    }

    fn ledger(&self, id: &str, ledger: Field, rows: &[&Row]) -> String {
        self.told(id, ledger, &rows.iter().map(|row| self.ledger_row(row)).collect::<Vec<_>>())
    }

    fn told(&self, id: &str, ledger: Field, rows: &[String]) -> String {
        let (ledger, told) = (self.field(ledger), said(self.list(rows)));
        say!(self, "removes-rows", id = id, ledger = ledger, rows = told, count = rows.len())
    }

    /// A row of a ledger in short: its day, then the rest of it. A day or a figure is told with what it is one of.
    #[must_use]
    pub fn ledger_row(&self, row: &Row) -> String {
        let day = row.iter().filter(|(field, _)| *field == Field::On).map(|(_, value)| self.shown_value(value));
        let rest = row.iter().filter(|(field, _)| *field != Field::On);
        let rest = rest.map(|(field, value)| match value {
            Value::Date(_) | Value::Count(_) | Value::Flag(_) => {
                say!(self, "ledger-named", name = self.field(*field), value = said(self.shown_value(value)))
            }
            Value::Text(_) | Value::Secret(_) | Value::List(_) | Value::Table(_) => self.shown_value(value),
        });
        day.chain(rest).collect::<Vec<_>>().join(" ")
    }

    /// What is left of a person whose name is erased, as lines of a preview.
    #[must_use]
    pub fn erases(&self, id: &str, applied: &Applied) -> Vec<String> {
        let pseudonym = applied.subject.as_ref().map_or("", |id| id.as_str());
        let rows = applied.edits.iter().filter(|edit| matches!(edit, Edit::Row { .. })).count();
        vec![
            say!(self, "erases-person", id = id, pseudonym = pseudonym),
            say!(self, "erases-rows", rows = rows, pseudonym = pseudonym),
        ]
    }

    /// The question before a row is taken away that never happened.
    #[must_use]
    pub fn confirm_mistake(&self, id: &str) -> String {
        say!(self, "confirm-mistake", id = id)
    }

    /// The same on the command line.
    #[must_use]
    pub fn cli_confirm_mistake(&self, id: &str) -> String {
        say!(self, "cli-confirm-mistake", id = id)
    }

    /// The question of a command before a name is erased.
    #[must_use]
    pub fn cli_confirm_erasure(&self, id: &str) -> String {
        say!(self, "cli-confirm-erasure", id = id)
    }

    /// A rule rests on what was to be deleted, and what can be done instead.
    #[must_use]
    pub fn cli_rests_on(&self, reason: &str, id: &str, erasable: bool) -> String {
        let erasable = if erasable { "yes" } else { "no" };
        say!(self, "cli-rests-on", reason = said(reason), id = id, erasable = erasable)
    }

    /// Rows name a person who was to be deleted, and what can be done.
    #[must_use]
    pub fn cli_named(&self, reason: &str, id: &str) -> String {
        say!(self, "cli-named", reason = said(reason), id = id)
    }

    /// The ledger has several rows: which of them never happened is to be said.
    #[must_use]
    pub fn cli_which_row(&self, id: &str, count: usize) -> String {
        say!(self, "cli-which-row", id = id, count = count)
    }
}

fn named(record: &Record) -> String {
    let value = |field: Field| record.get(field).as_ref().map(shown).unwrap_or_default();
    [Field::Product, Field::Name].into_iter().map(value).find(|name| !name.is_empty()).unwrap_or_default()
}

fn id_of(record: &Record) -> String {
    record.get(Field::Id).as_ref().map(shown).unwrap_or_default()
}

/// The rows of a ledger; a fact is one.
fn rows(value: &Value) -> Vec<&Row> {
    fn row(value: &Value) -> Option<&Row> {
        if let Value::Table(row) = value { Some(row) } else { None }
    }
    if let Value::List(items) = value {
        items.iter().filter_map(row).collect()
    } else {
        row(value).into_iter().collect()
    }
}

/// The parts of a record.
fn parts(record: &Record) -> Vec<Record> {
    match record {
        Record::Software(own) => own.keys.iter().cloned().map(Record::Key).collect(),
        Record::Cloud(own) => own.tokens.iter().cloned().map(Record::Token).collect(),
        Record::VisualStudio(own) => own.seats.iter().cloned().map(Record::Seat).collect(),
        Record::Partner(_)
        | Record::Person(_)
        | Record::Offer(_)
        | Record::Key(_)
        | Record::Token(_)
        | Record::Subscription(_)
        | Record::Seat(_)
        | Record::Technical(_) => Vec::new(),
    }
}
