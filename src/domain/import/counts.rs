//! How often keys can still be activated, by an outside count: what was used is set against their ledgers.

use std::collections::HashMap;

use super::line::{Line, Reason};
use super::row::{Place, RemainingRow};
use crate::domain::act::{Act, Reconcile};
use crate::domain::command::Command;
use crate::domain::folded::folded;
use crate::domain::key::{ProductKey, last_five};
use crate::domain::pool;
use crate::domain::software::Key;
use crate::domain::{Date, Id, State, Thing};

/// Keys on record, and the counts of the rows so far.
pub(super) struct Counts<'a> {
    state: &'a State,
    today: Date,
    /// By the mark of their letters.
    known: HashMap<u64, Vec<(Thing, &'a ProductKey)>>,
    /// By their ids; other things as well, to say what they are.
    ids: HashMap<&'a Id, Thing>,
    /// By their last five, folded.
    tails: HashMap<String, Vec<Thing>>,
    /// Counts of the rows before, with their lines.
    before: HashMap<Thing, (Place, u32)>,
}

impl<'a> Counts<'a> {
    pub(super) fn of(state: &'a State, today: Date) -> Self {
        let mut known: HashMap<u64, Vec<(Thing, &ProductKey)>> = HashMap::new();
        let mut tails: HashMap<String, Vec<Thing>> = HashMap::new();
        for (thing, key) in pool::keys(state) {
            if let Some(mark) = key.mark() {
                known.entry(mark).or_insert_with(|| Vec::with_capacity(1)).push((thing, key));
            }
            if !key.tail().is_empty() {
                let tail = folded(key.tail()).into_owned();
                tails.entry(tail).or_insert_with(|| Vec::with_capacity(1)).push(thing);
            }
        }
        let ids = state.things().filter_map(|thing| Some((thing.id(state)?, thing))).collect();
        Self { state, today, known, ids, tails, before: HashMap::new() }
    }

    /// What becomes of a row.
    pub(super) fn line(&mut self, line: Place, row: &RemainingRow, commands: &mut Vec<Command>) -> Line {
        let nothing = |reason| Line::nothing(line, reason);
        if row.key.is_blank() {
            return nothing(Reason::NoKey);
        }
        let (thing, of, key) = match self.meant(&row.key) {
            Ok(found) => found,
            Err(reason) => return nothing(reason),
        };
        let reason = self.count(line, thing, key, &row.remaining).unwrap_or_else(|reason| reason);
        if let Reason::Counted { used, .. } = reason {
            let act = Act::from(Reconcile { key: key.id.clone(), used });
            commands.push(Command::Act { act, on: self.today });
        }
        Line {
            place: line,
            name: of.to_owned(),
            key: Some(key.key.clone()),
            kind: None,
            limit: None,
            id: Some(key.id.clone()),
            reason,
            otherwise: Vec::new(),
        }
    }

    /// The key that a row names: by its text, its last five or its id.
    fn meant(&self, named: &ProductKey) -> Result<(Thing, &'a str, &'a Key), Reason> {
        let mark = named.mark().unwrap_or_default();
        let same = self.known.get(&mark).and_then(|all| all.iter().find(|(_, known)| known.is_same(named)));
        let thing = match same {
            Some((thing, _)) => *thing,
            None => self.named(named.reveal())?,
        };
        match thing {
            Thing::Key(at, key) => {
                let benefit = self.state.software.get(at).ok_or(Reason::NotOnRecord)?;
                let key = benefit.keys.get(key).ok_or(Reason::NotOnRecord)?;
                Ok((thing, benefit.product.as_str(), key))
            }
            Thing::Token(..) => Err(Reason::IsToken),
            Thing::Offer(_)
            | Thing::Software(_)
            | Thing::Cloud(_)
            | Thing::Subscription(_)
            | Thing::VisualStudio(_)
            | Thing::Seat(..)
            | Thing::Technical(_)
            | Thing::Person(_) => Err(Reason::NotOnRecord),
        }
    }

    /// The key with this id, or the only one with these last five.
    fn named(&self, word: &str) -> Result<Thing, Reason> {
        let word = word.trim();
        if let Some(thing) = Id::parse(word).ok().and_then(|id| self.ids.get(&id)) {
            return Ok(*thing);
        }
        // What has more letters is another key whose end happens to be the same.
        if word.chars().filter(|letter| letter.is_alphanumeric()).count() != 5 {
            return Err(Reason::NotOnRecord);
        }
        match self.tails.get(folded(&last_five(word)).as_ref()).map(Vec::as_slice) {
            None | Some([]) => Err(Reason::NotOnRecord),
            Some([thing]) => Ok(*thing),
            Some(_) => Err(Reason::Several),
        }
    }

    /// What an outside count says of a key.
    fn count(&mut self, line: Place, thing: Thing, key: &Key, remaining: &str) -> Result<Reason, Reason> {
        let remaining: u32 = remaining.trim().parse().map_err(|_| Reason::NoNumber)?;
        let limit = key.limit.ok_or(Reason::NoLimit)?;
        let used = limit.checked_sub(remaining).ok_or(Reason::OverLimit { remaining, limit })?;
        if let Some((before, count)) = self.before.get(&thing) {
            let line = *before;
            return Err(if *count == used { Reason::SameAs { line } } else { Reason::OtherCount { line } });
        }
        self.before.insert(thing, (line, used));
        if key.reconciled.as_ref().is_some_and(|last| (last.on, last.used) == (self.today, used)) {
            return Err(Reason::CountOnRecord);
        }
        Ok(Reason::Counted { used, limit })
    }
}
