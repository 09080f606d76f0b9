//! A step as it is put on record (R59): who, which command, what was said before and what is said now. No key is in it, and
//! no piece of one (D20).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use serde_json::{Map, Value as Json, json};

use crate::catalog;
use crate::clock::Clock;
use crate::domain::command::Command;
use crate::domain::compare::compared;
use crate::domain::edit::{Edit, Owner};
use crate::domain::field::{Field, Row, Value};
use crate::domain::folded::alike;
use crate::domain::key::ProductKey;
use crate::domain::record::{Kind, Record};
use crate::domain::secret::{Known, mask};
use crate::domain::{Date, Id, State, Thing};
use crate::file::{self, Change, Entry, REDO, Said, Step, UNDO};
use crate::text::Text;

/// The word of the step that makes a file.
const INIT: &str = "init";
/// The word of the step that takes a kept version back.
pub const RESTORE: &str = "restore";

/// Fields whose value is the id of a record that a step is about as well.
const NAMES: [Field; 3] = [Field::Person, Field::Subscription, Field::By];

/// Who does a step, and on which day.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// The name.
    pub who: &'a str,
    /// The day that the step takes for today.
    pub today: Date,
}

impl By<'_> {
    /// A command that was done.
    #[must_use]
    pub fn did(self, command: &Command, edits: &[Edit], text: &Text) -> Step {
        self.changed(command.as_word(), edits, text)
    }

    /// A file that was made with this text.
    #[must_use]
    pub fn made(self, made: &str, text: &Text) -> Step {
        self.changed(INIT, &compared(&State::default(), &file::parse(made).state), text)
    }

    /// Something that changed this.
    #[must_use]
    pub fn changed(self, command: &str, edits: &[Edit], text: &Text) -> Step {
        let mut facts = Facts { text, own: own_keys(edits, text), places: HashMap::new(), all: Vec::new() };
        for edit in edits {
            facts.gather(edit);
        }
        let mut all = facts.all;
        let before = side(&mut all, |about| &mut about.before);
        let after = side(&mut all, |about| &mut about.after);
        self.step(command, text, (all.into_iter().map(|about| about.id.as_ref().to_owned()).collect(), before, after))
    }

    /// What takes a change back, or does it again.
    #[must_use]
    pub fn went_back(self, change: &Change, again: bool, text: &Text) -> Step {
        let (mut ids, mut before, mut after) = (Vec::new(), Map::new(), Map::new());
        let mut seen = HashSet::new();
        for entry in &change.entries {
            let own = &entry.step;
            ids.extend(own.ids.iter().filter(|id| seen.insert(id.as_str())).cloned());
            // What was said first of all, and last.
            for (id, said) in own.before.map() {
                before.entry(id).or_insert(said);
            }
            after.extend(own.after.map());
        }
        let (before, after) = if again { (before, after) } else { (after, before) };
        self.step(if again { REDO } else { UNDO }, text, (ids, before.into(), after.into()))
    }

    /// The same of edits that were taken back, or done again.
    #[must_use]
    pub fn took_back(self, edits: &[Edit], again: bool, text: &Text) -> Step {
        let mut step = self.changed(if again { REDO } else { UNDO }, edits, text);
        if !again {
            std::mem::swap(&mut step.before, &mut step.after);
        }
        step
    }

    fn step(self, command: &str, text: &Text, (ids, before, after): (Vec<String>, Said, Said)) -> Step {
        let (at, day, who) = (Clock::moment(), self.today.to_string(), text.shown(self.who).into_owned());
        Step { at, day, who, command: command.to_owned(), ids, before, after }
    }
}

/// The keys that edits are about, as far as they are not masked yet: they may be in no file, or in none any more.
fn own_keys(edits: &[Edit], text: &Text) -> Known {
    let mut keys: Vec<ProductKey> = Vec::new();
    let mut take = |value: Option<Value>| {
        if let Some(Value::Secret(key)) = value
            && !text.guards(&key)
        {
            keys.push(key);
        }
    };
    for edit in edits {
        match edit {
            Edit::Fields { fields, .. } => {
                fields.iter().flat_map(|own| [&own.before, &own.after]).for_each(|value| take(value.clone()));
            }
            Edit::Record { record, .. } => records(record).iter().for_each(|own| take(own.get(Field::Key))),
            Edit::Row { .. } => {}
        }
    }
    Known::of(keys.iter(), Some(catalog::spared))
}

/// A record and its parts.
fn records(record: &Record) -> Vec<Record> {
    let mut records = vec![record.clone()];
    match record {
        Record::Software(own) => records.extend(own.keys.iter().cloned().map(Record::Key)),
        Record::Cloud(own) => records.extend(own.tokens.iter().cloned().map(Record::Token)),
        Record::VisualStudio(own) => records.extend(own.seats.iter().cloned().map(Record::Seat)),
        Record::Partner(_)
        | Record::Person(_)
        | Record::Offer(_)
        | Record::Key(_)
        | Record::Token(_)
        | Record::Subscription(_)
        | Record::Seat(_)
        | Record::Technical(_) => {}
    }
    records
}

/// What edits say of whom.
struct Facts<'t> {
    text: &'t Text,
    own: Known,
    /// Where each id stands among all.
    places: HashMap<Rc<str>, usize>,
    all: Vec<About>,
}

/// What is said of one record.
struct About {
    id: Rc<str>,
    before: Side,
    after: Side,
}

/// What a record said before, or says now.
#[derive(Default)]
enum Side {
    #[default]
    Nothing,
    /// A new record, or one that is gone: of most of those nothing more is said.
    Whole(Said),
    /// Something of it, to which more may come.
    Some(Box<Map<String, Json>>),
}

impl Side {
    fn said(self) -> Option<Said> {
        match self {
            Self::Nothing => None,
            Self::Whole(said) => Some(said),
            Self::Some(said) => Some((*said).into()),
        }
    }

    /// Takes all that is said of a record, with what was said of it before.
    fn takes(&mut self, whole: Map<String, Json>) {
        if matches!(self, Self::Nothing) {
            *self = Self::Whole(whole.into());
        } else {
            self.says(|said| said.extend(whole));
        }
    }

    /// Says more.
    fn says(&mut self, more: impl FnOnce(&mut Map<String, Json>)) {
        let mut said = match std::mem::take(self) {
            Self::Nothing => Box::default(),
            Self::Whole(said) => Box::new(said.map()),
            Self::Some(said) => said,
        };
        more(&mut said);
        *self = Self::Some(said);
    }
}

/// One side of all that is said.
fn side(all: &mut [About], of: fn(&mut About) -> &mut Side) -> Said {
    let said = all.iter_mut().filter_map(|about| Some((std::mem::take(of(about)).said()?, &*about)));
    Said::of_each(said.map(|(said, about)| (&*about.id, said)).collect())
}

impl About {
    fn side(&mut self, is_after: bool) -> &mut Side {
        if is_after { &mut self.after } else { &mut self.before }
    }
}

impl Facts<'_> {
    fn gather(&mut self, edit: &Edit) {
        match edit {
            Edit::Fields { of, fields } => {
                let id = match of {
                    Owner::Partner => Kind::Partner.as_word(),
                    Owner::Record(id) => id.as_str(),
                };
                let at = self.names(id);
                for own in fields {
                    if let (Field::Id, Some(Value::Text(id))) = (own.field, &own.after) {
                        self.names(id);
                    }
                    let said = own.before.iter().chain(&own.after);
                    said.for_each(|value| self.names_in(own.field, value));
                    for (value, is_after) in [(&own.before, false), (&own.after, true)] {
                        let Some(value) = value.as_ref().map(|value| self.value(value)) else { continue };
                        self.says(at, is_after, |said| drop(said.insert(own.field.as_word().to_owned(), value)));
                    }
                }
            }
            Edit::Row { of, ledger, before, after, .. } => {
                let at = self.names(of.as_str());
                for (row, is_after) in [(before, false), (after, true)] {
                    let Some(row) = row else { continue };
                    for (field, value) in row {
                        self.names_in(*field, value);
                    }
                    let row = Json::Object(self.row(row));
                    self.says(at, is_after, |said| {
                        let rows = said.entry(ledger.as_word()).or_insert_with(|| json!([]));
                        if let Json::Array(rows) = rows {
                            rows.push(row);
                        }
                    });
                }
            }
            Edit::Record { record, added, .. } => {
                for record in records(record) {
                    let at = match record.get(Field::Id) {
                        Some(Value::Text(id)) => self.names(&id),
                        _ => self.names(record.kind().as_word()),
                    };
                    let said = self.row(&record.written());
                    let Some(about) = self.all.get_mut(at) else { continue };
                    about.side(*added).takes(said);
                }
            }
        }
    }

    /// The place of a record that is named.
    fn names(&mut self, id: &str) -> usize {
        let id: Rc<str> = self.masked(id).into();
        let next = self.all.len();
        let at = *self.places.entry(Rc::clone(&id)).or_insert(next);
        if at == next {
            self.all.push(About { id, before: Side::Nothing, after: Side::Nothing });
        }
        at
    }

    fn names_in(&mut self, field: Field, value: &Value) {
        match value {
            Value::Text(id) if NAMES.contains(&field) => drop(self.names(id)),
            Value::List(items) => items.iter().for_each(|item| self.names_in(field, item)),
            Value::Table(row) => row.iter().for_each(|(field, value)| self.names_in(*field, value)),
            Value::Text(_) | Value::Date(_) | Value::Count(_) | Value::Flag(_) | Value::Secret(_) => {}
        }
    }

    /// Says more of a record.
    fn says(&mut self, at: usize, is_after: bool, more: impl FnOnce(&mut Map<String, Json>)) {
        if let Some(about) = self.all.get_mut(at) {
            about.side(is_after).says(more);
        }
    }

    fn value(&self, value: &Value) -> Json {
        match value {
            Value::Text(text) => json!(self.masked(text)),
            Value::Date(day) => json!(day.to_string()),
            Value::Count(count) => json!(count),
            Value::Flag(flag) => json!(flag),
            Value::Secret(key) => json!(key.masked()),
            Value::List(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Table(row) => Json::Object(self.row(row)),
        }
    }

    fn row(&self, row: &Row) -> Map<String, Json> {
        row.iter().map(|(field, value)| (field.as_word().to_owned(), self.value(value))).collect()
    }

    fn masked(&self, text: &str) -> String {
        mask(&self.text.shown(text), &self.own).into_owned()
    }
}

/// Whose steps are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Those about one of these ids; `None` = all.
    pub about: Option<Vec<String>>,
    /// Those about a person of one of these ids, or done under one of these names; `None` = all.
    pub person: Option<Vec<String>>,
    /// Those of this day and later.
    pub since: Option<Date>,
}

impl Wanted {
    /// Those about a thing or a part of it.
    #[must_use]
    pub fn about(state: &State, thing: Thing) -> Self {
        let parts = state.things().filter(|part| is_part(*part, thing));
        let ids = std::iter::once(thing).chain(parts).filter_map(|thing| thing.id(state)).map(Id::to_string);
        Self { about: Some(ids.collect()), ..Self::default() }
    }

    /// Whether this one is among them.
    #[must_use]
    pub fn wants(&self, entry: &Entry) -> bool {
        let step = &entry.step;
        let about = |ids: &[String]| step.ids.iter().any(|own| ids.iter().any(|id| alike(own, id)));
        let by = |names: &[String]| names.iter().any(|name| alike(&step.who, name));
        self.about.as_deref().is_none_or(about)
            && self.person.as_deref().is_none_or(|names| about(names) || by(names))
            && self.since.is_none_or(|since| step.day >= since.to_string())
    }
}

fn is_part(part: Thing, of: Thing) -> bool {
    match (part, of) {
        (Thing::Key(at, _), Thing::Software(own))
        | (Thing::Token(at, _), Thing::Cloud(own))
        | (Thing::Seat(at, _), Thing::VisualStudio(own)) => at == own,
        _ => false,
    }
}

/// What is said of records, as a line: `id field: value, field: value; id …`.
#[must_use]
pub fn line(said: &Said) -> String {
    let plain = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let of = |(id, said): (&String, &Json)| {
        let Json::Object(fields) = said else { return format!("{id}: {}", plain(said)) };
        let fields: Vec<String> = fields.iter().map(|(field, value)| format!("{field} {}", plain(value))).collect();
        format!("{id}: {}", fields.join(", "))
    };
    said.map().iter().map(of).collect::<Vec<_>>().join("; ")
}

/// The name of the login: of the account that runs the program.
#[must_use]
pub fn login() -> String {
    #[cfg(unix)]
    if let Ok(Some(user)) = nix::unistd::User::from_uid(nix::unistd::getuid()) {
        return user.name;
    }
    let set = |name: &str| std::env::var(name).ok().filter(|name| !name.trim().is_empty());
    set("USER").or_else(|| set("LOGNAME")).or_else(|| set("USERNAME")).unwrap_or_default()
}
