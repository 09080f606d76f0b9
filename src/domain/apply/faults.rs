//! Every fault of what is asked that can be told at once: the first reason hides none of the others, and neither does an
//! answer that is missing or cannot be read.

use std::mem::discriminant;

use super::{Asking, apply, free, known, missing, once, proposed_id, refers};
use crate::domain::act::ActKind;
use crate::domain::act::deed::{Answers, Question, value};
use crate::domain::act::ground::Ground;
use crate::domain::admission::{administers, authorised};
use crate::domain::apply::checks::fits;
use crate::domain::command::{Command, recorded};
use crate::domain::date::plus_days;
use crate::domain::edit::Owner;
use crate::domain::field::{Datum, Field, Row, Unfit, Value};
use crate::domain::record::{Kind, Record, Shape};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, State, Thing};

/// Days that are tried where the day is not known; facts before the latest of them are the same on most.
const DAYS: usize = 64;

/// Ways to answer that are tried for what is open; where there are more, nothing is said of them.
const WAYS: usize = 5000;

/// Everything that stands against an act, told by the answers that are there: each refusal holds whatever the others are, those
/// that were refused and those that are still to be given. An answer that is not in `answers` is open; one that is there
/// and none is meant so. The day is the answer to [`Field::On`].
#[must_use]
pub fn of_act(state: &State, kind: ActKind, of: &Id, answers: &Answers, asking: Asking) -> Vec<Refusal> {
    let questions: Vec<Question> = kind.questions().to_vec();
    let is_given = |field: Field| answers.iter().any(|(own, _)| *own == field);
    let given: Vec<Field> =
        questions.iter().map(|own| own.field).chain([Field::On]).filter(|own| is_given(*own)).collect();
    let mut all: Vec<Refusal> = Vec::new();
    if given.len() > questions.len() {
        all.extend(whole(state, kind, of, answers, asking));
    }
    for found in unknown(state, kind, of, answers) {
        if !all.iter().any(|own| own.why == found.why) {
            all.push(found);
        }
    }
    let days = days(state, asking.today);
    // What the command line takes instead of a question of the form is none where it is not said.
    let asked: Vec<Question> = kind.asked(state, of).collect();
    let trial = Trial { state, kind, of, asked: &asked, asking, days: &days };
    // What more answers say is more exact: it comes first.
    let mut choices: Vec<u32> = (0..1_u32 << given.len()).collect();
    choices.sort_by_key(|choice| (std::cmp::Reverse(choice.count_ones()), *choice));
    for choice in choices {
        let kept = |field: Field| given.iter().position(|own| *own == field).is_some_and(|at| choice & (1 << at) != 0);
        let kept: Vec<(Field, Option<Value>)> = answers.iter().filter(|(field, _)| kept(*field)).cloned().collect();
        if let Some(found) = trial.holds(&kept)
            && !all.iter().any(|own| is_same(own, &found) || own.why == found.why)
        {
            all.push(found);
        }
    }
    all
}

/// What stands against the act as it was answered, where it was answered in full.
fn whole(state: &State, kind: ActKind, of: &Id, answers: &Answers, asking: Asking) -> Option<Refusal> {
    let Some(Value::Date(on)) = value(answers, Field::On) else { return None };
    let act = kind.said(of.clone(), answers)?;
    apply(state, &Command::Act { act, on: *on }, asking).err()
}

/// Records that were named and are not there, or of another kind: no other answer helps.
fn unknown(state: &State, kind: ActKind, of: &Id, answers: &Answers) -> Vec<Refusal> {
    let named = |question: Question| {
        let Shape::Reference(wanted) = question.shape else { return None };
        let id = Id::from_value(value(answers, question.field)?)?;
        known(state, &id, wanted).err()
    };
    kind.asked(state, of).filter_map(named).collect()
}

/// Whether two refusals are for the same reason, whatever their figures.
fn is_same(one: &Refusal, other: &Refusal) -> bool {
    let plain = match (&one.why, &other.why) {
        (Why::Plain(one), Why::Plain(other)) => one == other,
        (one, other) => discriminant(one) == discriminant(other) && one.field() == other.field(),
    };
    plain && one.rule == other.rule
}

/// Whether another day could be what helps.
fn is_of_day(refusal: &Refusal) -> bool {
    let by_day = refusal.first_day.is_some() || refusal.last_day.is_some();
    by_day || refusal.why.field() == Some(Field::On) || matches!(refusal.why, Why::Lapsed { .. })
}

/// The days of all facts and the days before, the shown one first.
fn days(state: &State, today: Date) -> Vec<Date> {
    let mut all = Vec::new();
    for record in state.things().filter_map(|thing| state.record(thing)) {
        let fields = record.kind().specs().iter();
        fields.filter_map(|spec| record.get(spec.field)).for_each(|value| gather(&value, &mut all));
    }
    let before: Vec<Date> = all.iter().map(|day| plus_days(*day, -1)).collect();
    all.extend(before);
    all.retain(|day| *day < today);
    all.sort_unstable();
    all.dedup();
    std::iter::once(today).chain(all.into_iter().rev().take(DAYS)).collect()
}

fn gather(value: &Value, days: &mut Vec<Date>) {
    match value {
        Value::Date(day) => days.push(*day),
        Value::List(items) => items.iter().for_each(|item| gather(item, days)),
        Value::Table(row) => row.iter().for_each(|(_, value)| gather(value, days)),
        Value::Text(_) | Value::Count(_) | Value::Flag(_) | Value::Secret(_) => {}
    }
}

/// An act whose open questions are answered in every way that is likely.
struct Trial<'a> {
    state: &'a State,
    kind: ActKind,
    of: &'a Id,
    asked: &'a [Question],
    asking: Asking,
    days: &'a [Date],
}

/// What was found so far: the reason that all ways have had.
#[derive(Default)]
struct Found {
    refusal: Option<Refusal>,
    /// One way is allowed, or refused for another reason: nothing holds for all.
    none: bool,
    ways: usize,
}

impl Trial<'_> {
    /// What stands against the act whatever else is answered; none where some other answer helps.
    fn holds(&self, kept: &Answers) -> Option<Refusal> {
        let given = if let Some(Value::Date(on)) = value(kept, Field::On) { Some(on) } else { None };
        let days = given.map_or(self.days, std::slice::from_ref);
        let mut found = Found::default();
        for on in days {
            // The figures of a day are derived once for all ways.
            match Ground::admitted(self.state, *on, self.asking) {
                Err(refusal) => found.take(refusal),
                Ok(ground) => self.go_on(&ground, (*on, kept), &mut kept.to_vec(), self.asked, &mut found),
            }
            if found.none {
                return None;
            }
        }
        let of_given = |refusal: Refusal| match given {
            Some(on) => refusal.of_day(*on, self.asking.today),
            None => refusal,
        };
        found.refusal.map(of_given)
    }

    /// Answers the first of the questions that are left in every way, and so on.
    fn go_on(
        &self,
        ground: &Ground<'_>,
        day: (Date, &Answers),
        answers: &mut Vec<(Field, Option<Value>)>,
        left: &[Question],
        found: &mut Found,
    ) {
        if found.none {
            return;
        }
        let Some((question, left)) = left.split_first() else { return self.decide(ground, day, answers, found) };
        let field = question.field;
        if answers.iter().any(|(own, _)| *own == field) || !self.kind.is_open(field, answers) {
            return self.go_on(ground, day, answers, left, found);
        }
        let known = self.kind.known(self.state, self.of, day.0, answers).filter(|(own, _)| *own == field);
        let tried = known.map_or_else(|| self.trials(*question, day.0), |(_, value)| vec![Some(value)]);
        for answer in tried {
            answers.push((field, answer));
            self.go_on(ground, day, answers, left, found);
            // What was answered after it is taken off by those who did.
            answers.pop();
        }
    }

    /// Decides one way.
    fn decide(&self, ground: &Ground<'_>, (on, kept): (Date, &Answers), answers: &Answers, found: &mut Found) {
        found.ways += 1;
        if found.ways > WAYS {
            found.none = true;
        }
        let Some(act) = self.kind.said(self.of.clone(), answers) else { return };
        let command = Command::Act { act, on };
        let control = command.control().map(|found| Refusal::of(Why::Control(found)));
        let Command::Act { act, .. } = command else { return };
        match control.map_or_else(|| act.decide(ground).map(|_| ()), Err) {
            Ok(()) => found.none = true,
            // What was only tried is nobody's fault.
            Err(refusal) if self.is_of_trial(&refusal, kept, answers) => {}
            Err(refusal) => found.take(refusal),
        }
    }

    /// Whether a refusal is about what was only tried: another answer there may be allowed.
    fn is_of_trial(&self, refusal: &Refusal, kept: &Answers, answers: &Answers) -> bool {
        let is_kept = |field: Field| kept.iter().any(|(own, _)| *own == field);
        let about = refusal.why.field();
        let is_asked =
            |field: Field| self.asked.iter().any(|own| own.field == field) && self.kind.is_open(field, answers);
        let tried = about.is_some_and(|field| is_asked(field) && !is_kept(field));
        tried || (!is_kept(Field::On) && is_of_day(refusal))
    }

    /// What may be answered; none where it need not be.
    fn trials(&self, question: Question, on: Date) -> Vec<Option<Value>> {
        let (state, field) = (self.state, question.field);
        let text = |text: &str| Value::Text(text.to_owned());
        let chosen = self.kind.choices(state, self.of, field, on);
        let likely = self.kind.trials(state, field);
        let unlike = if likely.is_empty() { vec!["…".to_owned()] } else { likely };
        let typed = || chosen.iter().chain(&unlike).map(|own| text(own));
        let values: Vec<Value> = match question.shape {
            Shape::Word(words) => words.iter().map(|word| text(word)).collect(),
            Shape::Flag => vec![Value::Flag(true), Value::Flag(false)],
            Shape::Reference(kind) => {
                let things = state.things().filter(|thing| thing.kind() == kind);
                things.filter_map(|thing| Some(text(thing.id(state)?.as_str()))).collect()
            }
            Shape::OwnId => chosen.iter().map(|own| text(own)).collect(),
            Shape::Text => typed().collect(),
            Shape::Texts => typed().map(|own| Value::List(vec![own])).collect(),
            Shape::Date => vec![Value::Date(on)],
            Shape::Count => vec![Value::Count(1)],
            Shape::DateOrFlag
            | Shape::KeyKind
            | Shape::Secret
            | Shape::Words(_)
            | Shape::Dates
            | Shape::Fact(_)
            | Shape::Ledger(_) => Vec::new(),
        };
        let none = (!question.needed).then_some(None);
        values.into_iter().map(Some).chain(none).collect()
    }
}

impl Found {
    fn take(&mut self, refusal: Refusal) {
        match &self.refusal {
            None => self.refusal = Some(refusal),
            Some(own) if is_same(own, &refusal) => {}
            Some(_) => self.none = true,
        }
    }
}

/// Everything that stands against a new or changed record, told by the fields that could be read. That a field is missing is told
/// by [`missing`].
#[must_use]
pub fn of_record(state: &State, command: &Command, asking: Asking) -> Vec<Refusal> {
    let (kind, own, fields) = match command {
        Command::Add { kind, fields, .. } => {
            (*kind, None, fields.iter().map(|(field, value)| (*field, Some(value))).collect())
        }
        Command::Set { of, fields } => {
            let Some(record) = state.record_of(of) else {
                return apply(state, command, asking).err().into_iter().collect();
            };
            let thing = if let Owner::Record(id) = of { state.thing(id) } else { None };
            let fields = fields.iter().map(|(field, value)| (*field, value.as_ref()));
            (record.kind(), Some((thing, record)), fields.collect::<Vec<_>>())
        }
        Command::Erase { .. }
        | Command::Mistake { .. }
        | Command::Remove { .. }
        | Command::Act { .. }
        | Command::Grant { .. }
        | Command::Several(_)
        | Command::View { .. } => return apply(state, command, asking).err().into_iter().collect(),
    };
    let mut all: Vec<Refusal> = Vec::new();
    let mut take = |decided: Result<(), Refusal>| {
        let Err(refusal) = decided else { return false };
        let is_told = all.iter().any(|own| is_same(own, &refusal));
        if !is_told {
            all.push(refusal);
        }
        true
    };
    take(authorised(asking.role));
    if let Command::Add { kind, parent, .. } = command {
        if matches!(kind, Kind::Key | Kind::Token) {
            take(administers(&state.rules, asking.role));
        }
        take(in_its_whole(state, *kind, parent.as_ref()));
    }
    let mut wrong: Vec<Field> = Vec::new();
    for (field, value) in fields {
        let decided = field_alone(state, kind, own.as_ref(), (field, value), asking);
        if take(decided) {
            wrong.push(field);
        }
    }
    if let Command::Add { parent, fields, .. } = command
        && !wrong.contains(&Field::Id)
        && let Some(id) = new_id(state, kind, parent.as_ref(), fields)
    {
        take(free(state, &id));
    }
    // What is left is decided as a whole, unless what is missing would be all that is told.
    if let Some(rest) = without(command, &wrong)
        && let Err(refusal) = apply(state, &rest, asking)
        && !matches!(refusal.why, Why::Missing { .. } | Why::Field { unfit: Unfit::Needed, .. })
    {
        take(Err(refusal));
    }
    all
}

/// What stands against one field, whatever the others say.
fn field_alone(
    state: &State,
    kind: Kind,
    own: Option<&(Option<Thing>, Record)>,
    (field, value): (Field, Option<&Value>),
    asking: Asking,
) -> Result<(), Refusal> {
    let value = value.map(recorded);
    if let Some((_, record)) = own {
        let before = record.get(field);
        if before == value || (value.is_none() && !record.says(field)) {
            return Ok(());
        }
        if matches!((field, kind), (Field::Key, Kind::Key | Kind::Token)) {
            administers(&state.rules, asking.role)?;
        }
        let mut after = record.clone();
        after
            .set_all(&[(field, value.as_ref())])
            .map_err(|(field, unfit)| Refusal::of(Why::Field { kind, field, unfit }))?;
    }
    let Some(value) = value else { return Ok(()) };
    let alone = Command::Add { kind, parent: None, fields: vec![(field, value.clone())] };
    if let Some(found) = alone.control() {
        return Err(Refusal::of(Why::Control(found)));
    }
    refers(state, kind, field, &value)?;
    once(state, own.and_then(|(thing, _)| *thing), &value)?;
    fits(state, kind, field, &value)
}

/// Whether a part has a whole.
fn in_its_whole(state: &State, kind: Kind, parent: Option<&Id>) -> Result<(), Refusal> {
    let Some(whole) = kind.parent() else { return Ok(()) };
    let Some(id) = parent else { return Err(Refusal::of(Why::WholeNeeded { part: kind, whole })) };
    known(state, id, whole).map(|_| ())
}

/// The id of a new record, where it is said or can be made.
fn new_id(state: &State, kind: Kind, parent: Option<&Id>, fields: &Row) -> Option<Id> {
    let said = fields.iter().find(|(field, _)| *field == Field::Id);
    match said {
        Some((_, value)) => Id::from_value(value),
        None => proposed_id(state, kind, parent, fields),
    }
}

/// The command without those fields; none where what is left says nothing or lacks what it must have.
fn without(command: &Command, wrong: &[Field]) -> Option<Command> {
    match command {
        Command::Add { kind, parent, fields } => {
            let fields: Row = fields.iter().filter(|(field, _)| !wrong.contains(field)).cloned().collect();
            let whole = missing(*kind, &fields).is_empty();
            whole.then(|| Command::Add { kind: *kind, parent: parent.clone(), fields })
        }
        Command::Set { of, fields } => {
            let fields: Vec<_> = fields.iter().filter(|(field, _)| !wrong.contains(field)).cloned().collect();
            (!fields.is_empty()).then(|| Command::Set { of: of.clone(), fields })
        }
        Command::Erase { .. }
        | Command::Mistake { .. }
        | Command::Remove { .. }
        | Command::Act { .. }
        | Command::Grant { .. }
        | Command::Several(_)
        | Command::View { .. } => None,
    }
}
