//! Product keys: each goes to the benefit of its product, in the offer that was named; what is new is made.

use std::collections::HashMap;

use super::ids::Ids;
use super::line::{Line, Reason};
use super::row::{Claimed, KeyRow, Kind};
use super::{Asked, name};
use crate::domain::command::Command;
use crate::domain::field::{Datum as _, Field, Row, Value};
use crate::domain::folded::Product;
use crate::domain::hidden;
use crate::domain::key::{KeyShape, ProductKey};
use crate::domain::offer::Enrollment;
use crate::domain::pool;
use crate::domain::record;
use crate::domain::secret::{self, Known};
use crate::domain::software::KeyKind;
use crate::domain::{Id, State, Thing};

/// The kind of a key of which nothing says what it is.
const UNSAID: &str = "other:unknown";

/// Keys on record, and those of the rows so far.
pub(super) struct Keys<'a> {
    asked: &'a Asked<'a>,
    offer: Option<&'a Enrollment>,
    /// By the mark of their letters: the record, and the text to be sure.
    known: HashMap<u64, Vec<(Thing, &'a ProductKey)>>,
    state: &'a State,
    /// Keys of the rows before, with their lines.
    before: HashMap<u64, Vec<(usize, ProductKey)>>,
    /// Benefits of the offer by their products.
    benefits: HashMap<Product, Id>,
    /// Those that are made for keys of this file, each with whether the catalogue knows more of it than its name.
    made: HashMap<Id, bool>,
    /// Cloud benefits of the offer by their products.
    cloud: HashMap<Product, Id>,
    ids: Ids,
    pub(super) odd: Vec<usize>,
    pub(super) unclear: Vec<usize>,
}

impl<'a> Keys<'a> {
    pub(super) fn of(state: &'a State, asked: &'a Asked<'a>) -> Self {
        let offer = asked.into.and_then(|id| state.offer(id));
        let mut known: HashMap<u64, Vec<(Thing, &ProductKey)>> = HashMap::new();
        for (thing, key) in pool::keys(state) {
            if let Some(mark) = key.mark() {
                known.entry(mark).or_insert_with(|| Vec::with_capacity(1)).push((thing, key));
            }
        }
        let mut benefits = HashMap::new();
        let mut cloud = HashMap::new();
        if let Some(offer) = offer {
            for benefit in state.software.iter().filter(|benefit| benefit.enrollment == offer.id) {
                benefits.entry(benefit.product.clone()).or_insert_with(|| benefit.id.clone());
            }
            for benefit in state.cloud.iter().filter(|benefit| benefit.enrollment == offer.id) {
                cloud.entry(benefit.product.clone()).or_insert_with(|| benefit.id.clone());
            }
        }
        Self {
            asked,
            offer,
            known,
            state,
            before: HashMap::new(),
            benefits,
            made: HashMap::new(),
            cloud,
            ids: Ids::of(state),
            odd: Vec::new(),
            unclear: Vec::new(),
        }
    }

    /// What becomes of a row.
    pub(super) fn line(&mut self, line: usize, row: &KeyRow, commands: &mut Vec<Command>) -> Line {
        let product = name(&row.product);
        let (key, id, reason) = match self.key(line, row) {
            Err((key, id, reason)) => (key, id, reason),
            Ok(key) => match self.benefit(&product, commands) {
                Err(reason) => (Some(key), None, reason),
                Ok(benefit) => {
                    let id = self.add(line, row, &key, &benefit, commands);
                    let reason = match self.made.get(&benefit) {
                        Some(known) => Reason::KeyOfNew { known: *known, benefit },
                        None => Reason::KeyOf { benefit },
                    };
                    (Some(key), id, reason)
                }
            },
        };
        let recorded = id.is_some() && matches!(reason, Reason::KeyOf { .. } | Reason::KeyOfNew { .. });
        let kind = match &row.kind {
            Kind::Is(kind) if recorded => Some(kind.clone()),
            Kind::Is(_) | Kind::Unsaid | Kind::NoKey => None,
        };
        Line { line, name: product, key, kind, limit: row.limit.filter(|_| recorded), id, reason }
    }

    /// The key of a row, where it is a new one.
    fn key(&mut self, line: usize, row: &KeyRow) -> Result<ProductKey, (Option<ProductKey>, Option<Id>, Reason)> {
        let none = |reason| Err((None, None, reason));
        let key = match (&row.key, &row.kind) {
            (None, Kind::NoKey) => return none(Reason::NoKeyNeeded),
            (None, Kind::Unsaid | Kind::Is(_)) => return none(Reason::NoKey),
            (Some(key), kind) => match key.retyped() {
                Ok(key) => key,
                Err(_) if *kind == Kind::NoKey => return none(Reason::NoKeyNeeded),
                Err(slip) => {
                    let reason = row.cells.map(|(found, wanted)| Reason::Cells { found, wanted });
                    return none(reason.unwrap_or(Reason::NotFiveByFive(slip)));
                }
            },
        };
        // Twenty-five letters and digits are something.
        let mark = key.mark().unwrap_or_default();
        let known = self.known.get(&mark).and_then(|all| all.iter().find(|(_, known)| known.is_same(&key)));
        if let Some((thing, _)) = known {
            let id = thing.id(self.state).cloned();
            let token = matches!(thing, Thing::Token(..));
            return Err((Some(key), id, if token { Reason::OnRecordAsToken } else { Reason::OnRecord }));
        }
        let before = self.before.entry(mark).or_insert_with(|| Vec::with_capacity(1));
        if let Some((line, _)) = before.iter().find(|(_, known)| known.is_same(&key)) {
            return Err((Some(key), None, Reason::SameAs { line: *line }));
        }
        before.push((line, key.clone()));
        Ok(key)
    }

    /// The benefit that a key of a product belongs to, which is made where there is none.
    fn benefit(&mut self, product: &str, commands: &mut Vec<Command>) -> Result<Id, Reason> {
        if product.is_empty() {
            return Err(Reason::NoProduct);
        }
        if hidden::control(product).is_some() {
            return Err(Reason::Control);
        }
        if secret::holds(product, &Known::default()) && !self.benefits.contains_key(&Product::from(product)) {
            return Err(Reason::NameIsKey);
        }
        let name = Product::from(product);
        if let Some(benefit) = self.benefits.get(&name) {
            return Ok(benefit.clone());
        }
        if let Some(benefit) = self.cloud.get(&name) {
            return Err(Reason::IsCloud { benefit: benefit.clone() });
        }
        let known = self.offer.map(|offer| (self.asked.known)(offer, &name)).unwrap_or_default();
        let id = self.ids.propose(product, record::Kind::Software.as_word()).ok_or(Reason::NoProduct)?;
        let offer = self.asked.into.map_or(String::new(), |id| id.as_str().to_owned());
        let mut fields: Row = vec![
            (Field::Id, id.to_value()),
            (Field::Enrollment, Value::Text(offer)),
            (Field::Product, Value::Text(product.to_owned())),
        ];
        let knows = !known.is_empty();
        fields.extend(known);
        commands.push(Command::Add { kind: record::Kind::Software, parent: None, fields });
        self.benefits.insert(name, id.clone());
        self.made.insert(id.clone(), knows);
        Ok(id)
    }

    /// Puts a key on record.
    fn add(
        &mut self,
        line: usize,
        row: &KeyRow,
        key: &ProductKey,
        benefit: &Id,
        commands: &mut Vec<Command>,
    ) -> Option<Id> {
        if matches!(key.shape(), KeyShape::OddCharacters { .. }) {
            self.odd.push(line);
        }
        let kind = match &row.kind {
            Kind::Is(kind) => kind.as_word().into_owned(),
            Kind::Unsaid | Kind::NoKey => UNSAID.to_owned(),
        };
        let kind = name(&kind);
        let kind = if hidden::control(&kind).is_some() || KeyKind::from_word(&kind).is_none() {
            UNSAID.to_owned()
        } else {
            kind
        };
        let id = self.ids.propose(&format!("{benefit} {kind}"), record::Kind::Key.as_word())?;
        let mut fields: Row = vec![
            (Field::Id, id.to_value()),
            (Field::Key, Value::Secret(key.clone())),
            (Field::Kind, Value::Text(kind)),
        ];
        fields.extend(row.limit.map(|limit| (Field::Limit, Value::Count(limit))));
        let mut note = name(&row.note);
        match &row.claimed {
            Claimed::Never => {}
            Claimed::On(day) => fields.push((Field::Viewed, Value::Date(*day))),
            Claimed::Unclear(day) => {
                self.unclear.push(line);
                let parted = if note.is_empty() { "" } else { "; " };
                note = format!("{note}{parted}claimed {}", name(day));
            }
        }
        note.retain(|letter| !letter.is_control());
        if !note.is_empty() {
            fields.push((Field::Note, Value::Text(note)));
        }
        commands.push(Command::Add { kind: record::Kind::Key, parent: Some(benefit.clone()), fields });
        Some(id)
    }
}
