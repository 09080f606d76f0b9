//! What a form comes to: the command of what was typed, or every fault of it.

use super::field::FormField;
use super::{Form, Purpose};
use crate::catalog::offered;
use crate::domain::act::deed;
use crate::domain::command::Command;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Shape;
use crate::domain::refusal::Why;
use crate::tui::overlay::questions;
use crate::tui::scene::Scene;

impl Form {
    /// The field that a refusal is about; none where it is about a question that is not asked, which nobody can answer.
    pub(super) fn culprit(&self, cx: &Scene<'_>, why: &Why) -> Option<usize> {
        let of = |wanted: Field| {
            let at = self.fields.iter().position(|field| field.spec.field == wanted)?;
            self.is_open(wanted, &self.answers(cx)).then_some(at)
        };
        if let Why::Unknown { id, .. } | Why::OtherKind { id, .. } = why {
            return self.fields.iter().position(|field| field.input.value().trim() == id.as_str());
        }
        let about = if matches!(why, Why::Role { .. }) { Some(Field::Key) } else { why.field() };
        about.and_then(of)
    }

    /// What would be recorded of a new or changed record as the fields stand, as far as they can be read.
    pub(super) fn drafted(&self, cx: &Scene<'_>) -> Option<Command> {
        let today = cx.dates.shown;
        let fields = self.fields.iter().filter(|field| field.part.is_none() && field.shape() != Shape::Secret);
        let read = |field: &FormField| (field.spec.field, field.read(cx, today).ok().flatten());
        match &self.purpose {
            Purpose::Add(kind, parent) => {
                let mut fields: Row = fields.filter_map(|field| Some((field.spec.field, read(field).1?))).collect();
                fields.extend(offered(cx.state.rules, *kind, &fields));
                Some(Command::Add { kind: *kind, parent: parent.clone(), fields })
            }
            Purpose::Set(of, _) => {
                let fields = fields.filter(|field| field.is_changed()).map(read).collect();
                Some(Command::Set { of: of.clone(), fields })
            }
            Purpose::Init | Purpose::Act(..) => None,
        }
    }

    pub(super) fn command(&mut self, cx: &Scene<'_>) -> Option<Command> {
        let today = cx.dates.shown;
        let mut first_wrong = None;
        let mut values: Vec<(Field, Option<Field>, Option<Value>)> = Vec::new();
        for (at, field) in self.fields.iter_mut().enumerate() {
            match field.value(cx, today) {
                Ok(value) => values.push((field.spec.field, field.part, value)),
                Err(()) => first_wrong = first_wrong.or(Some(at)),
            }
        }
        for at in self.missing(cx) {
            let fault = self.fields.get(at).map(|field| match self.purpose {
                Purpose::Act(kind, _) => cx.text.form_needed(&cx.text.act_takes(kind, field.spec.field, field.shape())),
                Purpose::Add(..) | Purpose::Set(..) | Purpose::Init => cx.text.needed(&[field.spec.field]),
            });
            if let Some(field) = self.fields.get_mut(at) {
                field.error = fault;
            }
            first_wrong = Some(first_wrong.map_or(at, |first| first.min(at)));
        }
        if let Some(at) = first_wrong {
            self.focus = at;
            return None;
        }
        let mut all: Vec<(Field, Option<Value>)> = Vec::new();
        for (field, part, value) in values {
            let Some(part) = part else {
                all.push((field, value));
                continue;
            };
            // The parts of a fact stand beside each other.
            if all.last().is_none_or(|(last, _)| *last != field) {
                all.push((field, None));
            }
            if let (Some((_, fact)), Some(value)) = (all.last_mut(), value) {
                match fact {
                    Some(Value::Table(row)) => row.push((part, value)),
                    _ => *fact = Some(Value::Table(vec![(part, value)])),
                }
            }
        }
        Some(match &self.purpose {
            Purpose::Init => return None,
            Purpose::Act(kind, of) => {
                self.complete(cx, &mut all);
                let (act, on) = questions::act(*kind, of, &all)?;
                Command::Act { act, on: on.unwrap_or(today) }
            }
            Purpose::Add(kind, parent) => {
                let mut fields: Row = all.into_iter().filter_map(|(field, value)| Some((field, value?))).collect();
                fields.extend(offered(cx.state.rules, *kind, &fields));
                Command::Add { kind: *kind, parent: parent.clone(), fields }
            }
            Purpose::Set(of, _) => {
                let changed = |field: Field| self.fields.iter().any(|own| own.spec.field == field && own.is_changed());
                let fields = all.into_iter().filter(|(field, _)| changed(*field)).collect();
                Command::Set { of: of.clone(), fields }
            }
        })
    }

    /// Empty fields that must be filled in, by their positions.
    fn missing(&self, cx: &Scene<'_>) -> Vec<usize> {
        let answers = self.answers(cx);
        let missing = |field: &FormField| {
            let name = field.spec.field;
            match &self.purpose {
                Purpose::Init => false,
                Purpose::Add(..) | Purpose::Set(..) => {
                    field.input.value().trim().is_empty() && field.is_needed(&self.fields)
                }
                Purpose::Act(kind, _) => {
                    let needed = field.spec.needed || kind.needs(name);
                    needed && self.is_open(name, &answers) && deed::value(&answers, name).is_none()
                }
            }
        };
        let fields = self.fields.iter().enumerate();
        fields.filter(|(_, field)| field.error.is_none() && missing(field)).map(|(at, _)| at).collect()
    }

    /// What else stands against a record, where something does: as it would be without the fields that are refused already.
    pub(super) fn find_others(&mut self, cx: &Scene<'_>) {
        for _ in 0..self.fields.len() {
            let wrong = |field: &Field| self.fields.iter().any(|own| own.spec.field == *field && own.error.is_some());
            let rest = |mut fields: Row| {
                fields.retain(|(field, _)| !wrong(field));
                fields
            };
            let command = match self.drafted(cx) {
                Some(Command::Add { kind, parent, fields }) => Command::Add { kind, parent, fields: rest(fields) },
                Some(Command::Set { of, mut fields }) => {
                    fields.retain(|(field, _)| !wrong(field));
                    Command::Set { of, fields }
                }
                _ => return,
            };
            let Err(refusal) = cx.decide(&command) else { return };
            // What was taken out is not missing.
            if matches!(refusal.why, Why::Missing { .. }) {
                return;
            }
            let at = self.culprit(cx, &refusal.why);
            let Some(field) = at.and_then(|at| self.fields.get_mut(at)).filter(|field| field.error.is_none()) else {
                return;
            };
            field.error = Some(cx.text.refusal(cx.state, &refusal, cx.role));
        }
    }
}
