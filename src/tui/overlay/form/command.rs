//! What a form comes to: the command of what was typed, or every fault of it.

use super::field::FormField;
use super::{Form, Purpose};
use crate::catalog::offered;
use crate::domain::act::deed;
use crate::domain::apply::faults::{of_act, of_record};
use crate::domain::command::Command;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Shape;
use crate::domain::refusal::{Refusal, Why};
use crate::tui::overlay::questions::{self, Answers};
use crate::tui::scene::Scene;

impl Form {
    /// The field that a refusal is about; none where it is about a question that is not asked, which nobody can answer.
    pub(super) fn culprit(&self, cx: &Scene<'_>, why: &Why) -> Option<usize> {
        let of = |wanted: Field| {
            let at = self.fields.iter().position(|field| field.spec.field == wanted)?;
            self.is_open(wanted, &self.answers(cx)).then_some(at)
        };
        // By what is taken from the field: a name, or what is begun of one.
        if let Why::Unknown { id, .. } | Why::OtherKind { id, .. } = why {
            let said = |field: &FormField| field.read(cx, cx.dates.shown).ok().flatten();
            let fits = |field: &FormField| said(field).is_some_and(|own| own == Value::Text(id.to_string()));
            return self.fields.iter().position(fits);
        }
        let about = if matches!(why, Why::Role { .. }) { Some(Field::Key) } else { why.field() };
        about.and_then(of)
    }

    /// What would be recorded of a new or changed record as the fields stand, as far as they can be read; without keys.
    pub(super) fn drafted(&self, cx: &Scene<'_>) -> Option<Command> {
        self.read_as_far(cx, |field| field.shape() != Shape::Secret)
    }

    /// The command of those fields that can be read.
    fn read_as_far(&self, cx: &Scene<'_>, wanted: impl Fn(&FormField) -> bool) -> Option<Command> {
        let today = cx.dates.shown;
        let fields = self.fields.iter().filter(|field| field.part.is_none() && wanted(field));
        let read = |field: &FormField| Some((field.spec.field, field.read(cx, today).ok()?));
        match &self.purpose {
            Purpose::Add(kind, parent) => {
                let read = fields.filter_map(read).filter_map(|(field, value)| Some((field, value?)));
                let mut fields: Row = read.collect();
                fields.extend(offered(cx.state.rules, *kind, &fields));
                Some(Command::Add { kind: *kind, parent: parent.clone(), fields })
            }
            Purpose::Set(of, _) => {
                let fields = fields.filter(|field| field.is_changed()).filter_map(read).collect();
                Some(Command::Set { of: of.clone(), fields })
            }
            Purpose::Init | Purpose::Act(..) => None,
        }
    }

    /// Everything that rules have against what can be read of the answers, whatever the others are.
    fn faults(&self, cx: &Scene<'_>) -> Vec<Refusal> {
        match &self.purpose {
            Purpose::Act(kind, of) => {
                let answers = self.answers(cx);
                // What is needed and not said, or said so that it cannot be read, is still open.
                let unread = |field: &FormField| field.read(cx, cx.dates.shown).is_err();
                let open: Vec<Field> =
                    self.fields.iter().filter(|field| unread(field)).map(|own| own.spec.field).collect();
                let missing = |field: Field| kind.needs(field) && deed::value(&answers, field).is_none();
                let given = answers.iter().filter(|(field, _)| !open.contains(field) && !missing(*field));
                let mut given: Answers = given.cloned().collect();
                let on = |field: &Field| *field == Field::On;
                given.retain(|(field, value)| !on(field) || value.is_some());
                if !kind.keeps_day() {
                    given.push((Field::On, Some(Value::Date(cx.dates.shown))));
                }
                of_act(cx.state, *kind, of, &given, cx.asking())
            }
            Purpose::Add(..) | Purpose::Set(..) => {
                let command = self.read_as_far(cx, |_| true);
                command.map(|command| of_record(cx.state, &command, cx.asking())).unwrap_or_default()
            }
            Purpose::Init => Vec::new(),
        }
    }

    /// Tells everything that rules have against the answers, each at the field that it is about.
    pub(super) fn tell_faults(&mut self, cx: &Scene<'_>) {
        for refusal in self.faults(cx) {
            self.tell(cx, &refusal);
        }
        let answers = self.answers(cx);
        let wrong = |field: &FormField| field.error.is_some() && self.is_open(field.spec.field, &answers);
        self.focus = self.fields.iter().position(wrong).unwrap_or(self.focus);
    }

    /// Tells a refusal at the field that it is about, else of the whole; once.
    pub(super) fn tell(&mut self, cx: &Scene<'_>, refusal: &Refusal) {
        let sentence = cx.text.refusal(cx.state, refusal, cx.role);
        let told = self.errors.iter().chain(self.fields.iter().filter_map(|field| field.error.as_ref()));
        if told.into_iter().any(|own| *own == sentence) {
            return;
        }
        let at = self.culprit(cx, &refusal.why);
        match at.and_then(|at| self.fields.get_mut(at)).filter(|field| field.error.is_none()) {
            Some(field) => (field.error, field.by_rule) = (Some(sentence), true),
            None => self.errors.push(sentence),
        }
    }

    /// Asks again what rules have against the fields of which they had something: another answer may have helped.
    pub(super) fn tell_again(&mut self, cx: &Scene<'_>) {
        let told = |(at, field): (usize, &FormField)| field.by_rule.then_some(at);
        let before: Vec<usize> = self.fields.iter().enumerate().filter_map(told).collect();
        if before.is_empty() {
            return;
        }
        for at in &before {
            if let Some(field) = self.fields.get_mut(*at) {
                (field.error, field.by_rule) = (None, false);
            }
        }
        for refusal in self.faults(cx) {
            if self.culprit(cx, &refusal.why).is_some_and(|at| before.contains(&at)) {
                self.tell(cx, &refusal);
            }
        }
    }

    pub(super) fn command(&mut self, cx: &Scene<'_>) -> Option<Command> {
        let today = cx.dates.shown;
        let answers = self.answers(cx);
        let open: Vec<bool> = self.fields.iter().map(|field| self.is_open(field.spec.field, &answers)).collect();
        let mut values: Vec<(Field, Option<Field>, Option<Value>)> = Vec::new();
        for (field, open) in self.fields.iter_mut().zip(open) {
            // What is not asked is not read: nobody sees what stands there.
            if !open {
                (field.error, field.by_rule) = (None, false);
            } else if let Ok(value) = field.value(cx, today) {
                values.push((field.spec.field, field.part, value));
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
        }
        if self.fields.iter().any(|field| field.error.is_some()) {
            self.tell_faults(cx);
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

    /// Whether the key on record stays: it is never put into a field, so that nothing typed there changes nothing.
    pub(super) fn keeps_key(&self, field: &FormField) -> bool {
        matches!(self.purpose, Purpose::Set(..)) && field.shape() == Shape::Secret && !field.is_changed()
    }

    /// Whether a field that is asked must be filled in; not where the records answer it themselves.
    pub(super) fn is_needed(&self, field: &FormField, answers: &Answers) -> bool {
        let name = field.spec.field;
        match &self.purpose {
            Purpose::Act(kind, _) if kind.needs(name) && !field.spec.needed => {
                !field.input.value().trim().is_empty() || deed::value(answers, name).is_none()
            }
            Purpose::Act(..) | Purpose::Add(..) | Purpose::Set(..) | Purpose::Init => {
                field.is_needed(&self.fields) && !self.keeps_key(field)
            }
        }
    }

    /// Empty fields that must be filled in, by their positions.
    fn missing(&self, cx: &Scene<'_>) -> Vec<usize> {
        let answers = self.answers(cx);
        let missing = |field: &FormField| {
            let name = field.spec.field;
            match &self.purpose {
                Purpose::Init => false,
                Purpose::Add(..) | Purpose::Set(..) => {
                    let none = field.read(cx, cx.dates.shown).is_ok_and(|value| value.is_none());
                    none && field.is_needed(&self.fields) && !self.keeps_key(field)
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
}
