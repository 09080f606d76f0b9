//! Product keys: each goes to the benefit of its product, in the offer that was named; what is new is made.

use std::collections::HashMap;

use super::ids::Ids;
use super::line::{Line, Made, Otherwise, Reason};
use super::row::{Claimed, KeyRow, Kind, Place};
use super::{Asked, name};
use crate::domain::Date;
use crate::domain::command::Command;
use crate::domain::field::{Datum as _, Field, Row, Value};
use crate::domain::folded::Product;
use crate::domain::hidden;
use crate::domain::key::{KeyShape, ProductKey};
use crate::domain::offer::Enrollment;
use crate::domain::pool;
use crate::domain::record;
use crate::domain::secret::{self, Known};
use crate::domain::software::{KeyKind, Software};
use crate::domain::{Id, State, Thing};

/// Keys on record, and those of the rows so far.
pub(super) struct Keys<'a> {
    asked: &'a Asked<'a>,
    offer: Option<&'a Enrollment>,
    /// By the mark of their letters: the record, and the text to be sure.
    known: HashMap<u64, Vec<(Thing, &'a ProductKey)>>,
    state: &'a State,
    /// Keys of the rows before that were taken, with their lines.
    before: HashMap<u64, Vec<(Place, ProductKey, &'a KeyRow)>>,
    /// Benefits of the offer by their products.
    benefits: HashMap<Product, Id>,
    /// Those that are made for keys of this file.
    made: HashMap<Id, Made>,
    /// Benefits of other offers by their products.
    elsewhere: HashMap<&'a Product, &'a Software>,
    /// Benefits that have no product keys, by their products; those of the offer first.
    others: HashMap<&'a Product, (record::Kind, &'a Id)>,
    ids: Ids,
    pub(super) odd: Vec<Place>,
    pub(super) unclear: Vec<Place>,
    pub(super) to_come: Vec<Place>,
    pub(super) left_out: Vec<Place>,
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
        let mut elsewhere = HashMap::new();
        let mut others = HashMap::new();
        let is_own = |offer: &Id| asked.into == Some(offer);
        for benefit in &state.software {
            if is_own(&benefit.enrollment) {
                benefits.entry(benefit.product.clone()).or_insert_with(|| benefit.id.clone());
            } else {
                elsewhere.entry(&benefit.product).or_insert(benefit);
            }
        }
        for own in [true, false] {
            for benefit in state.cloud.iter().filter(|benefit| is_own(&benefit.enrollment) == own) {
                others.entry(&benefit.product).or_insert((record::Kind::Cloud, &benefit.id));
            }
            for benefit in state.visual_studio.iter().filter(|benefit| is_own(&benefit.enrollment) == own) {
                others.entry(&benefit.product).or_insert((record::Kind::VisualStudio, &benefit.id));
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
            elsewhere,
            others,
            ids: Ids::of(state),
            odd: Vec::new(),
            unclear: Vec::new(),
            to_come: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// What becomes of a row.
    pub(super) fn line(&mut self, line: Place, row: &'a KeyRow, commands: &mut Vec<Command>) -> Line {
        let product = name(&row.product);
        let mut found = Line { name: product.clone(), ..Line::nothing(line, Reason::NoKey) };
        let key = match key(row) {
            Ok(key) => key,
            Err(reason) => return Line { reason, ..found },
        };
        found.key = Some(key.clone());
        if let Some(there) = self.there(row, &product, &key) {
            let There { id, product, reason, otherwise } = there;
            let name = if found.name.is_empty() { product } else { found.name };
            return Line { name, id, reason, otherwise, ..found };
        }
        let benefit = match self.benefit(&product, commands) {
            Ok(benefit) => benefit,
            Err(reason) => return Line { reason, ..found },
        };
        let taken = self.before.entry(key.mark().unwrap_or_default()).or_insert_with(|| Vec::with_capacity(1));
        taken.push((line, key.clone(), row));
        let kind = self.kind(&row.kind).unwrap_or_else(unsaid);
        found.id = self.add(line, row, &key, &benefit, commands);
        if found.id.is_some() {
            (found.kind, found.limit) = (Some(kind), row.limit);
        }
        found.reason = match self.made.get(&benefit) {
            Some(made) => Reason::KeyOfNew { made: made.clone(), benefit },
            None => Reason::KeyOf { benefit },
        };
        found
    }

    /// Where a key stands already: on record, or on a line before; and what the row says otherwise of it (D13, D17).
    fn there(&self, row: &KeyRow, product: &str, key: &ProductKey) -> Option<There> {
        // Twenty-five letters and digits are something.
        let mark = key.mark().unwrap_or_default();
        let known = self.known.get(&mark).into_iter().flatten().filter(|(_, known)| known.is_same(key));
        // A file may have it twice: what says the same of it is meant.
        let fits = |thing: Thing| pool::product_of(self.state, thing).is_some_and(|own| *own == Product::from(product));
        let found = known.clone().find(|(thing, _)| fits(*thing)).or_else(|| known.clone().next());
        if let Some((thing, _)) = found {
            let id = thing.id(self.state).cloned();
            let there = pool::product_of(self.state, *thing).map(ToString::to_string).unwrap_or_default();
            let other = differs(&there, product).then(|| there.clone());
            let (reason, otherwise) = match (*thing, other) {
                (Thing::Token(..), Some(product)) => (Reason::TokenOf { product }, Vec::new()),
                (Thing::Token(..), None) => (Reason::OnRecordAsToken, Vec::new()),
                (_, other) => (Reason::OnRecord, self.otherwise(*thing, other, row, product)),
            };
            return Some(There { id, product: there, reason, otherwise });
        }
        let before = self.before.get(&mark).into_iter().flatten();
        let (line, _, first) = before.into_iter().find(|(_, known, _)| known.is_same(key))?;
        let there = name(&first.product);
        let other = differs(&there, product).then(|| there.clone());
        let otherwise = self.differences((other, self.kind(&first.kind), first.limit), row, product);
        Some(There { id: None, product: there, reason: Reason::SameAs { line: *line }, otherwise })
    }

    /// What a row says otherwise than a key on record.
    fn otherwise(&self, thing: Thing, product: Option<String>, row: &KeyRow, here: &str) -> Vec<Otherwise> {
        let key = if let Thing::Key(of, at) = thing { Some((of, at)) } else { None };
        let key = key.and_then(|(of, at)| self.state.software.get(of)?.keys.get(at));
        let (kind, limit) = key.map_or((None, None), |key| (Some(key.kind.clone()), key.limit));
        self.differences((product, kind, limit), row, here)
    }

    /// The differences between what is there and a row: what the row does not say is none.
    fn differences(
        &self,
        (product, kind, limit): (Option<String>, Option<KeyKind>, Option<u32>),
        row: &KeyRow,
        here: &str,
    ) -> Vec<Otherwise> {
        let product = product.map(|there| Otherwise::Product { there, here: here.to_owned() });
        let said = self.kind(&row.kind);
        let kind = kind.zip(said).filter(|(there, here)| there != here);
        let kind = kind.map(|(there, here)| Otherwise::Kind { there, here });
        let here = row.limit.filter(|here| limit != Some(*here));
        let limit = here.map(|here| Otherwise::Limit { there: limit, here });
        product.into_iter().chain(kind).chain(limit).collect()
    }

    /// The kind that a row says, as it is recorded: nothing that could be a key is part of it.
    fn kind(&self, said: &Kind) -> Option<KeyKind> {
        let Kind::Is(kind) = said else { return None };
        let word = name(&kind.as_word());
        let odd = hidden::control(&word).is_some() || (self.asked.holds)(&word);
        Some(KeyKind::from_word(&word).filter(|_| !odd).unwrap_or_else(unsaid))
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
        if let Some((tab, benefit)) = self.others.get(&name) {
            return Err(Reason::OtherTab { tab: *tab, benefit: Some((*benefit).clone()) });
        }
        let elsewhere = self.elsewhere.get(&name).copied();
        if let Some(tab) = (self.asked.tab)(&name).filter(|_| elsewhere.is_none()) {
            return Err(Reason::OtherTab { tab, benefit: None });
        }
        let mut known = self.offer.map(|offer| (self.asked.known)(offer, &name)).unwrap_or_default();
        let spelt = known.extract_if(.., |(field, _)| *field == Field::Product).next().map(|(_, spelt)| spelt);
        // As the file spells it, so that it does not have two spellings; else as the catalogue does.
        let spelt = elsewhere.map(|other| Value::Text(other.product.to_string())).or(spelt);
        let id = self.ids.propose(product, record::Kind::Software.as_word()).ok_or(Reason::NoProduct)?;
        let offer = self.asked.into.map_or(String::new(), |id| id.as_str().to_owned());
        let quantity = known.iter().find(|(field, _)| *field == Field::Quantity);
        let quantity =
            quantity.and_then(|(_, value)| if let Value::Count(count) = value { Some(*count) } else { None });
        let elsewhere = elsewhere.map(|other| (other.enrollment.clone(), other.id.clone()));
        self.made.insert(id.clone(), Made { known: !known.is_empty(), quantity, elsewhere });
        let mut fields: Row = vec![
            (Field::Id, id.to_value()),
            (Field::Enrollment, Value::Text(offer)),
            (Field::Product, spelt.unwrap_or_else(|| Value::Text(product.to_owned()))),
        ];
        fields.extend(known);
        commands.push(Command::Add { kind: record::Kind::Software, parent: None, fields });
        self.benefits.insert(name, id.clone());
        Ok(id)
    }

    /// Puts a key on record.
    fn add(
        &mut self,
        line: Place,
        row: &KeyRow,
        key: &ProductKey,
        benefit: &Id,
        commands: &mut Vec<Command>,
    ) -> Option<Id> {
        if matches!(key.shape(), KeyShape::OddCharacters { .. }) {
            self.odd.push(line);
        }
        let kind = self.kind(&row.kind).unwrap_or_else(unsaid).as_word().into_owned();
        let id = self.ids.propose(&format!("{benefit} {kind}"), record::Kind::Key.as_word())?;
        let mut fields: Row = vec![
            (Field::Id, id.to_value()),
            (Field::Key, Value::Secret(key.clone())),
            (Field::Kind, Value::Text(kind)),
        ];
        fields.extend(row.limit.map(|limit| (Field::Limit, Value::Count(limit))));
        let note = self.note(line, row, &mut fields);
        if !note.is_empty() {
            fields.push((Field::Note, Value::Text(note)));
        }
        commands.push(Command::Add { kind: record::Kind::Key, parent: Some(benefit.clone()), fields });
        Some(id)
    }

    /// The note of a key: of its cells, those that could hold no key (D20).
    fn note(&mut self, line: Place, row: &KeyRow, fields: &mut Row) -> String {
        let day = self.claimed(line, &row.claimed, fields);
        let [number, rest, day] = [&row.number, &row.note, &day].map(|part| {
            let mut part = name(part);
            part.retain(|letter| !letter.is_control());
            part
        });
        let holds = |text: &str| !text.is_empty() && (self.asked.holds)(text);
        let said: Vec<&str> = [&*number, &*rest, &*day].into_iter().filter(|part| !part.is_empty()).collect();
        let kept: Vec<&str> = said.iter().copied().filter(|part| !holds(part)).collect();
        // What one cell begins another may go on with.
        let note = Some(kept.join("; ")).filter(|note| !holds(note)).unwrap_or_default();
        let kind = if let Kind::Is(kind) = &row.kind { holds(&kind.as_word()) } else { false };
        if kind || kept.len() < said.len() || note.is_empty() != said.is_empty() {
            self.left_out.push(line);
        }
        // Of a day that was left out nobody is told that it stands in the note.
        if !note.contains(&day) {
            self.unclear.pop_if(|at| *at == line);
            self.to_come.pop_if(|at| *at == line);
        }
        note
    }

    /// The day on which a key was claimed, as it is recorded; what a note has of it, where it cannot be.
    fn claimed(&mut self, line: Place, claimed: &Claimed, fields: &mut Row) -> String {
        let unclear = match claimed {
            Claimed::Never => return String::new(),
            Claimed::On(day) if *day <= self.today() => {
                fields.push((Field::Viewed, Value::Date(*day)));
                return String::new();
            }
            // Nobody saw it on a day to come.
            Claimed::On(day) => {
                self.to_come.push(line);
                day.to_string()
            }
            Claimed::Unclear(day) => {
                self.unclear.push(line);
                name(day)
            }
        };
        format!("claimed {unclear}")
    }

    fn today(&self) -> Date {
        self.asked.asking.today
    }
}

/// Where a key stands already.
struct There {
    id: Option<Id>,
    product: String,
    reason: Reason,
    otherwise: Vec<Otherwise>,
}

/// Whether a row names another product than is there; one that names none does not (D13).
fn differs(there: &str, here: &str) -> bool {
    !here.is_empty() && Product::from(there) != Product::from(here)
}

/// The key of a row, where there is one.
fn key(row: &KeyRow) -> Result<ProductKey, Reason> {
    match (&row.key, &row.kind) {
        (None, Kind::NoKey) => Err(Reason::NoKeyNeeded),
        (None, Kind::Unsaid | Kind::Is(_)) => Err(Reason::NoKey),
        (Some(key), kind) => key.retyped().map_err(|slip| match row.cells {
            _ if *kind == Kind::NoKey => Reason::NoKeyNeeded,
            Some((found, wanted)) => Reason::Cells { found, wanted },
            None => Reason::NotFiveByFive(slip),
        }),
    }
}

/// The kind of a key of which nothing says what it is.
fn unsaid() -> KeyKind {
    KeyKind::Other("unknown".to_owned())
}
