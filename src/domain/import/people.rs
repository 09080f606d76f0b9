//! People: who is new, and who of them is given a seat or a credit.

use std::collections::HashMap;

use super::ids::Ids;
use super::line::{Line, Reason};
use super::row::{PersonRow, Place};
use super::{Asked, name};
use crate::domain::act::{Act, Assign};
use crate::domain::apply::apply_in;
use crate::domain::command::Command;
use crate::domain::draft::Draft;
use crate::domain::edit::Edit;
use crate::domain::field::{Datum as _, Field, Row, Value};
use crate::domain::folded::folded;
use crate::domain::hidden;
use crate::domain::record::Kind;
use crate::domain::secret::{self, Known};
use crate::domain::{Id, State};

/// Somebody by name or address: on record, or on a line before.
struct Somebody {
    id: Id,
    /// The line that made something of them.
    line: Option<Place>,
    has_address: bool,
}

/// People on record, and those of the rows so far.
pub(super) struct People<'a> {
    asked: &'a Asked<'a>,
    all: Vec<Somebody>,
    by_address: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    ids: Ids,
    state: &'a State,
    /// The records with what the rows so far made of them; only where people are given something.
    after: Option<Draft>,
}

impl<'a> People<'a> {
    pub(super) fn of(state: &'a State, asked: &'a Asked<'a>) -> Self {
        let mut people = Self {
            asked,
            all: Vec::new(),
            by_address: HashMap::new(),
            by_name: HashMap::new(),
            ids: Ids::of(state),
            state,
            after: None,
        };
        for person in &state.people {
            people.take(&person.name, person.email.as_deref().unwrap_or_default(), person.id.clone(), None);
        }
        people
    }

    /// The records after all rows, where people were given something.
    pub(super) fn after(self) -> Option<Box<State>> {
        self.after.map(|after| Box::new(after.into_state()))
    }

    fn take(&mut self, name: &str, email: &str, id: Id, line: Option<Place>) {
        let at = self.all.len();
        let email = folded(email).into_owned();
        self.all.push(Somebody { id, line, has_address: !email.is_empty() });
        if !email.is_empty() {
            self.by_address.entry(email).or_insert(at);
        }
        self.by_name.entry(folded(name).into_owned()).or_insert_with(|| Vec::with_capacity(1)).push(at);
    }

    /// What becomes of a row.
    pub(super) fn line(&mut self, line: Place, row: &PersonRow, commands: &mut Vec<Command>) -> Line {
        let (called, email) = (name(&row.name), name(&row.email));
        let (id, reason) = match self.who(&called, &email) {
            Err(reason) => (None, reason),
            Ok(Some(at)) => self.is_there(line, at, commands),
            Ok(None) => self.is_new(line, &called, &email, commands),
        };
        Line {
            place: line,
            name: if called.is_empty() { email } else { called },
            key: None,
            kind: None,
            limit: None,
            otherwise: Vec::new(),
            id,
            reason,
        }
    }

    /// Who a row is: somebody of those before, or somebody new.
    fn who(&self, called: &str, email: &str) -> Result<Option<usize>, Reason> {
        let could_be_key = |text: &str| secret::holds(text, &Known::default());
        if could_be_key(called) || could_be_key(email) {
            return Err(Reason::NameIsKey);
        }
        if hidden::control(called).is_some() || hidden::control(email).is_some() {
            return Err(Reason::Control);
        }
        if !email.is_empty() {
            if !is_address(email) {
                return Err(Reason::NoAddress);
            }
            if let Some(at) = self.by_address.get(folded(email).as_ref()) {
                return Ok(Some(*at));
            }
        }
        if called.is_empty() {
            return Err(Reason::NoName);
        }
        let named = self.by_name.get(folded(called).as_ref()).map(Vec::as_slice).unwrap_or_default();
        let bare = |at: &&usize| self.all.get(**at).is_some_and(|own| !own.has_address);
        match (named, email.is_empty()) {
            ([], _) => Ok(None),
            // Equal names do not make two people one: addresses tell them apart, where all have one.
            (_, false) if named.iter().find(bare).is_none() => Ok(None),
            (_, false) => Err(Reason::SameName),
            ([one], true) => Ok(Some(*one)),
            (_, true) => Err(Reason::Several),
        }
    }

    /// Somebody who is there, or was on a line before.
    fn is_there(&mut self, line: Place, at: usize, commands: &mut Vec<Command>) -> (Option<Id>, Reason) {
        let Some(Somebody { id, line: before, .. }) = self.all.get(at) else { return (None, Reason::OnRecord) };
        let id = id.clone();
        if let Some(line) = *before {
            return (Some(id), Reason::SameAs { line });
        }
        let Some(benefit) = self.asked.assign else { return (Some(id), Reason::OnRecord) };
        let given = self.give(&[self.assignment(benefit, &id)], benefit, false, commands);
        if let (Reason::Assigned { .. }, Some(own)) = (&given, self.all.get_mut(at)) {
            own.line = Some(line);
        }
        (Some(id), given)
    }

    /// Somebody new.
    fn is_new(&mut self, line: Place, called: &str, email: &str, commands: &mut Vec<Command>) -> (Option<Id>, Reason) {
        let Some(id) = self.ids.propose(called, Kind::Person.as_word()) else { return (None, Reason::NoName) };
        let mut fields: Row = Vec::with_capacity(3);
        fields.extend([(Field::Id, id.to_value()), (Field::Name, Value::Text(called.to_owned()))]);
        fields.extend((!email.is_empty()).then(|| (Field::Email, Value::Text(email.to_owned()))));
        let add = Command::Add { kind: Kind::Person, parent: None, fields };
        let reason = match self.asked.assign {
            None => {
                commands.push(add);
                Reason::Person
            }
            Some(benefit) => self.give(&[add, self.assignment(benefit, &id)], benefit, true, commands),
        };
        if reason.becomes() == super::Becomes::NotAKey {
            return (None, reason);
        }
        self.take(called, email, id.clone(), Some(line));
        (Some(id), reason)
    }

    fn assignment(&self, benefit: &Id, person: &Id) -> Command {
        let act = Act::Assign(Assign { to: benefit.clone(), person: person.clone(), from: None });
        Command::Act { act, on: self.asked.asking.today }
    }

    /// Gives somebody what is asked for, after what the rows before did: all of the steps, or none.
    fn give(&mut self, steps: &[Command], benefit: &Id, new: bool, commands: &mut Vec<Command>) -> Reason {
        let state = self.state;
        let after = self.after.get_or_insert_with(|| Draft::of(state.clone()));
        let (mut done, mut edits) = (Vec::new(), Vec::new());
        for step in steps {
            let applied = match apply_in(after.sight(), step, self.asked.asking) {
                Ok(applied) => applied,
                Err(refusal) => {
                    let back: Vec<Edit> = edits.into_iter().rev().map(Edit::inverse).collect();
                    // What was done to it just now can be taken back.
                    let _ = after.take(&back);
                    return Reason::Refused(Box::new(refusal));
                }
            };
            if !applied.edits.is_empty() {
                done.push(step.clone());
            }
            // An edit that does not fit its own state is none that was made here.
            let _ = after.take(&applied.edits);
            edits.extend(applied.edits);
        }
        if done.is_empty() {
            return Reason::Holds { of: benefit.clone() };
        }
        commands.append(&mut done);
        Reason::Assigned { to: benefit.clone(), new }
    }
}

/// Whether a text can be an address: something, an at sign, something, and no blank.
fn is_address(text: &str) -> bool {
    let parted = text.split_once('@');
    parted.is_some_and(|(who, place)| !who.is_empty() && !place.is_empty() && !place.contains('@'))
        && !text.contains(char::is_whitespace)
}
