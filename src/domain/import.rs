//! What a foreign file brings, set against the records: for each row whether it is new, known, the same as a row before, or
//! no key at all; and the one command that puts what is new on record.

mod counts;
mod ids;
mod keys;
mod line;
mod people;
mod row;

pub use line::{Becomes, Line, Made, Otherwise, Reason};
pub use row::{Claimed, KeyRow, Kind, PersonRow, Place, RemainingRow, Row, Says};

use std::collections::HashMap;

use super::admission::Asking;
use super::command::Command;
use super::field::{Datum as _, Field, Row as Fields};
use super::folded::Product;
use super::key::ProductKey;
use super::listed::LINE_ENDS;
use super::offer::Enrollment;
use super::{Id, State, record};

/// What an import is asked with.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The offer that keys belong to.
    pub into: Option<&'a Id>,
    /// What people are given.
    pub assign: Option<&'a Id>,
    /// Who asks, and for which day.
    pub asking: Asking,
    /// What the catalogue knows of a product that an offer has, its name as it is spelt there among it.
    pub known: &'a dyn Fn(&Enrollment, &Product) -> Fields,
    /// The tab of a product of the catalogue that is no software.
    pub tab: &'a dyn Fn(&Product) -> Option<record::Kind>,
    /// Whether a text holds what could be a key, or a piece of one of the open file or of this one (D20).
    pub holds: &'a dyn Fn(&str) -> bool,
}

impl std::fmt::Debug for Asked<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Asked").field("into", &self.into).field("assign", &self.assign).finish_non_exhaustive()
    }
}

/// What an import comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// What becomes of each row, in the order of the file.
    pub lines: Vec<Line>,
    /// What puts the new ones on record, each on what those before it made.
    pub commands: Vec<Command>,
    /// Lines of new keys with letters or digits that keys of Microsoft never have (R29).
    pub odd: Vec<Place>,
    /// Lines of new keys whose claimed day is none: it stands in the note.
    pub unclear: Vec<Place>,
    /// Lines of new keys whose claimed day is still to come: it stands in the note.
    pub to_come: Vec<Place>,
    /// Lines of new keys whose kind or note held what could be a key (D20): that is left out.
    pub left_out: Vec<Place>,
    /// The records as people would have been given theirs: what refusals speak of.
    pub after: Option<Box<State>>,
}

impl Plan {
    /// How many rows become this.
    #[must_use]
    pub fn count(&self, of: Becomes) -> usize {
        self.lines.iter().filter(|line| line.becomes() == of).count()
    }

    /// Lines that say otherwise of a key than the record or a line before.
    #[must_use]
    pub fn otherwise(&self) -> Vec<Place> {
        let other = |line: &&Line| !line.otherwise.is_empty() || matches!(line.reason, Reason::TokenOf { .. });
        self.lines.iter().filter(other).map(|line| line.place).collect()
    }

    /// The one step that records what is new.
    #[must_use]
    pub fn command(&self) -> Command {
        Command::Several(self.commands.clone())
    }
}

/// Whether rows bring keys, which have to belong somewhere.
#[must_use]
pub fn brings_keys(rows: &[Row]) -> bool {
    rows.iter().any(|row| matches!(row.says, Says::Key(_)))
}

/// The keys of rows, so that whoever shows something of them can mask every piece of one.
#[must_use]
pub fn keys_of(rows: &[Row]) -> Vec<ProductKey> {
    let key = |row: &Row| match &row.says {
        Says::Key(row) => row.key.as_ref().and_then(|key| key.retyped().ok()),
        Says::Remaining(row) => row.key.retyped().ok(),
        Says::Person(_) | Says::Above => None,
    };
    rows.iter().filter_map(key).collect()
}

/// Sets rows against a state. Nothing is decided here that `apply` does not decide again.
#[must_use]
pub fn plan(state: &State, rows: &[Row], asked: &Asked<'_>) -> Plan {
    let mut plan = Plan { lines: Vec::with_capacity(rows.len()), ..Plan::default() };
    plan.commands.reserve(rows.len());
    let mut keys = keys::Keys::of(state, asked);
    let mut counts = counts::Counts::of(state, asked.asking.today);
    let mut people = people::People::of(state, asked);
    for row in rows {
        let line = match &row.says {
            Says::Key(key) => keys.line(row.place, key, &mut plan.commands),
            Says::Remaining(count) => counts.line(row.place, count, &mut plan.commands),
            Says::Person(person) => people.line(row.place, person, &mut plan.commands),
            Says::Above => Line::nothing(row.place, Reason::Above),
        };
        plan.lines.push(line);
    }
    together(&mut plan.commands);
    (plan.odd, plan.unclear) = (keys.odd, keys.unclear);
    (plan.to_come, plan.left_out) = (keys.to_come, keys.left_out);
    plan.after = people.after();
    plan
}

/// Puts what belongs to one benefit together, in the order of the file: it is written at one place, in one go.
fn together(commands: &mut [Command]) {
    let is_key = |kind: record::Kind| matches!(kind, record::Kind::Software | record::Kind::Key);
    if !commands.iter().all(|command| matches!(command, Command::Add { kind, .. } if is_key(*kind))) {
        return;
    }
    let mut places: HashMap<Id, usize> = HashMap::new();
    commands.sort_by_cached_key(|command| {
        let Command::Add { kind, parent, fields } = command else { return None };
        let own = || fields.iter().find(|(field, _)| *field == Field::Id).and_then(|(_, id)| Id::from_value(id));
        let of = if kind.parent().is_some() { parent.clone() } else { own() };
        let next = places.len();
        of.map(|of| *places.entry(of).or_insert(next))
    });
}

/// A name as it is recorded: tabs and line ends, which documents put between words, are blanks; blanks at the ends are none
/// of it.
fn name(text: &str) -> String {
    let parts = |letter: char| letter == '\t' || LINE_ENDS.contains(&letter);
    text.split(parts).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
