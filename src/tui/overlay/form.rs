//! Forms: labelled fields for a new record, or for one that is changed. Each field is read by the domain.

use ratatui::layout::Rect;
use tui_input::{Input, InputRequest};

mod draw;
mod field;

use field::{FormField, fields};

use super::dialog::{After, Dialog, Letters, Pasted};
use super::picker::{Picker, request};
use super::questions::{self, Answers};
use super::typing::{Edited, LONGEST, edit, insert};
use crate::catalog::offered;
use crate::domain::act::ActKind;
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::{Kind, Record, Shape, Spec};
use crate::domain::refusal::Why;
use crate::domain::rule::named_in;
use crate::domain::{Basis, Id};
use crate::init;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::message::Creation;
use crate::tui::scene::{NotDone, Scene};
use crate::tui::theme::Tone;

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A new record, of this kind, as a part of that one.
    Add(Kind, Option<Id>),
    /// Other values for a record.
    Set(Owner, Kind),
    /// A file of one's own.
    Init,
    /// Something that happened to this.
    Act(ActKind, Id),
}

/// Lines that what is foretold is scrolled by.
const SCROLL: usize = 4;

/// A form, while it is filled in.
#[derive(Debug)]
pub struct Form {
    purpose: Purpose,
    title: String,
    fields: Vec<FormField>,
    focus: usize,
    /// What stands against the whole.
    error: Option<String>,
    /// Leaving was asked for once, although something was typed.
    asked: bool,
    /// Lines of what is foretold that were scrolled past.
    scrolled: usize,
}

impl Form {
    fn new(purpose: Purpose, title: String, fields: Vec<FormField>) -> Self {
        Self { purpose, title, fields, focus: 0, error: None, asked: false, scrolled: 0 }
    }

    /// A form for a new record; `known` are values it starts with.
    pub(super) fn add(cx: &Scene<'_>, kind: Kind, parent: Option<Id>, known: &[(Field, Value)]) -> Self {
        let title = match &parent {
            Some(parent) => cx.text.form_new_in(&cx.text.kind(kind), &cx.text.named_id(cx.state, parent)),
            None => cx.text.form_new(&cx.text.kind(kind)),
        };
        let value = |field: Field| known.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
        let fields = fields(cx, kind, value);
        // The id is made of what is typed, so it is the last thing anybody wants to be asked.
        let mut form = Self::new(Purpose::Add(kind, parent), title, fields);
        form.fields.sort_by_key(|field| field.spec.field == Field::Id);
        // What is known already is not what somebody wants to type first.
        form.focus = form.fields.iter().position(|field| field.input.value().is_empty()).unwrap_or(0);
        form
    }

    /// What an act still has to know: at least the day on which it happened.
    pub(super) fn act(cx: &Scene<'_>, kind: ActKind, of: &Id, known: &[(Field, Value)]) -> Self {
        let mut asked = questions::questions(cx, kind, of);
        asked.push(Spec { field: Field::On, shape: Shape::Date, needed: true });
        let shown = Value::Date(cx.dates.shown);
        let fields = asked.into_iter().map(|spec| {
            let known = known.iter().find(|(field, _)| *field == spec.field).map(|(_, value)| value);
            let value = if spec.field == Field::On { Some(&shown) } else { known };
            let mut own = FormField::new(cx, spec, None, cx.text.field(spec.field), value);
            own.choices.extend(questions::choices(cx, kind, of, spec.field));
            own
        });
        let title = format!("{} · {}", questions::name(cx, kind, of), cx.text.named_id(cx.state, of));
        Self::new(Purpose::Act(kind, of.clone()), title, fields.collect())
    }

    /// A form whose act may not be done on the day shown, and `why`: an earlier day may be typed.
    pub(super) fn refused_today(self, why: Option<String>) -> Self {
        // The day is what can be answered otherwise.
        let day = self.fields.iter().position(|field| field.spec.field == Field::On).filter(|_| why.is_some());
        Self { focus: day.unwrap_or(self.focus), error: why, ..self }
    }

    /// The answers as they stand, as far as they can be read, with what the records answer themselves.
    fn answers(&self, cx: &Scene<'_>) -> Answers {
        let today = cx.dates.shown;
        let value = |field: &FormField| field.read(cx, today).ok().flatten();
        let mut answers: Answers = self.fields.iter().map(|field| (field.spec.field, value(field))).collect();
        self.complete(cx, &mut answers);
        answers
    }

    fn complete(&self, cx: &Scene<'_>, answers: &mut Answers) {
        let Purpose::Act(kind, of) = &self.purpose else { return };
        if let Some((field, value)) = questions::known(cx, *kind, of, answers) {
            answers.retain(|(own, _)| *own != field);
            answers.push((field, Some(value)));
        }
    }

    /// Moves the focus to the next field that is asked, or to the one before.
    fn step(&mut self, cx: &Scene<'_>, forward: bool) {
        let answers = self.answers(cx);
        let count = self.fields.len().max(1);
        for _ in 0..count {
            self.focus = (self.focus + if forward { 1 } else { count - 1 }) % count;
            let field = self.fields.get(self.focus).map(|field| field.spec.field);
            if field.is_none_or(|field| questions::is_asked(field, &answers)) {
                return;
            }
        }
    }

    /// The questions before a file of one's own.
    pub(super) fn init(cx: &Scene<'_>) -> Self {
        let today = cx.new_file.as_ref().map_or(cx.dates.today, |at| at.run.clock.today());
        let field = |field: Field| {
            let usual = init::usual(field, today).filter(|_| field != Field::Level);
            FormField::new(cx, init::spec(field), None, cx.text.field(field), usual.as_ref())
        };
        let fields = init::QUESTIONS.into_iter().map(field).collect();
        Self::new(Purpose::Init, cx.text.init_title(), fields)
    }

    /// A form for a record that is there.
    pub(super) fn set(cx: &Scene<'_>, of: Owner, record: &Record) -> Self {
        let kind = record.kind();
        let name = match &of {
            Owner::Partner => cx.text.kind(Kind::Partner),
            Owner::Record(id) => format!("{} {}", cx.text.kind(kind), cx.text.named_id(cx.state, id)),
        };
        let said = |field: Field| record.get(field).filter(|_| record.says(field));
        let mut fields = fields(cx, kind, said);
        fields.sort_by_key(|field| field.spec.field == Field::Id);
        let title = cx.text.form_change(&name);
        Self::new(Purpose::Set(of, kind), title, fields)
    }

    /// Makes the text of a file of one's own, and asks whether it is to be made.
    fn create(&mut self, cx: &Scene<'_>) -> After {
        let Some(at) = cx.new_file.cloned() else { return After::close() };
        let today = at.run.clock.today();
        let mut answers: Row = Vec::new();
        let mut wrong = None;
        for (position, field) in self.fields.iter_mut().enumerate() {
            let name = field.spec.field;
            if !init::is_asked(name, &answers) {
                continue;
            }
            let Ok(value) = field.value(cx, today) else {
                wrong = wrong.or(Some(position));
                continue;
            };
            if let Err(why) = init::check(name, value.as_ref(), &answers) {
                field.error = Some(cx.text.no_answer(why));
                wrong = wrong.or(Some(position));
            }
            answers.extend(value.map(|value| (name, value)));
        }
        match (wrong, init::text(&answers, cx.text)) {
            // First what it comes to; whoever does not want that is back at the questions.
            (None, Ok(text)) => After::Stay(vec![Intent::Open(Opening::Creation(Creation { at, text }))]),
            (wrong, _) => {
                self.focus = wrong.unwrap_or(self.focus);
                After::stay()
            }
        }
    }

    fn is_touched(&self) -> bool {
        self.fields.iter().any(FormField::is_changed)
    }

    fn type_in(&mut self, cx: &Scene<'_>, request: InputRequest) -> After {
        let Some(field) = self.fields.get_mut(self.focus) else { return After::stay() };
        field.make_room_for(request);
        match edit(&mut field.input, request, LONGEST) {
            Edited::Changed => self.changed(),
            Edited::Full => return After::full(cx, LONGEST),
            Edited::Same => {}
        }
        After::stay()
    }

    /// The field that has the focus says something else: what was said of it holds no more.
    fn changed(&mut self) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.error = None;
            field.warned = false;
        }
        // The records may answer it now.
        let answered =
            |field: &&mut FormField| field.spec.field == Field::ActivatedBefore && field.input.value().is_empty();
        self.fields.iter_mut().filter(answered).for_each(|field| field.error = None);
        self.error = None;
        self.asked = false;
    }

    fn choose(&mut self, forward: bool) {
        let Some(field) = self.fields.get_mut(self.focus) else { return };
        let count = field.choices.len();
        if count == 0 {
            return;
        }
        let now = field.choices.iter().position(|choice| choice == field.input.value());
        let next = match (now, forward) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(now), true) => (now + 1) % count,
            (Some(now), false) => (now + count - 1) % count,
        };
        if let Some(choice) = field.choices.get(next) {
            field.input = Input::new(choice.clone());
            field.error = None;
            self.error = None;
        }
    }

    /// Reads every field and asks for the change; what stands against it is said at the field, and the form stays.
    fn submit(&mut self, cx: &Scene<'_>) -> After {
        self.error = None;
        if self.purpose == Purpose::Init {
            return self.create(cx);
        }
        match self.command(cx) {
            None => After::stay(),
            Some(Command::Set { fields, .. }) if fields.is_empty() => {
                After::Close(vec![Intent::say(cx.text.done_nothing(), Tone::Muted)])
            }
            Some(command) => After::Submit(command),
        }
    }

    /// The field that a refusal is about; none where it is about a question that is not asked, which nobody can answer.
    fn culprit(&self, cx: &Scene<'_>, why: &Why) -> Option<usize> {
        let of = |wanted: Field| {
            let at = self.fields.iter().position(|field| field.spec.field == wanted)?;
            questions::is_asked(wanted, &self.answers(cx)).then_some(at)
        };
        if let Why::Unknown { id, .. } | Why::OtherKind { id, .. } = why {
            return self.fields.iter().position(|field| field.input.value().trim() == id.as_str());
        }
        let about = if matches!(why, Why::Role { .. }) { Some(Field::Key) } else { why.field() };
        about.and_then(of)
    }

    /// What would be recorded of a new or changed record as the fields stand, as far as they can be read.
    fn drafted(&self, cx: &Scene<'_>) -> Option<Command> {
        let today = cx.dates.shown;
        let fields = self.fields.iter().filter(|field| field.part.is_none() && field.shape() != Shape::Secret);
        let read = |field: &FormField| (field.spec.field, field.read(cx, today).ok().flatten());
        match &self.purpose {
            Purpose::Add(kind, parent) => {
                let mut fields: Row = fields.filter_map(|field| Some((field.spec.field, read(field).1?))).collect();
                fields.extend(offered(*kind, &fields));
                Some(Command::Add { kind: *kind, parent: parent.clone(), fields })
            }
            Purpose::Set(of, _) => {
                let fields = fields.filter(|field| field.is_changed()).map(read).collect();
                Some(Command::Set { of: of.clone(), fields })
            }
            Purpose::Init | Purpose::Act(..) => None,
        }
    }

    fn command(&mut self, cx: &Scene<'_>) -> Option<Command> {
        let today = cx.dates.shown;
        let mut first_wrong = None;
        let mut values: Vec<(Field, Option<Field>, Option<Value>)> = Vec::new();
        for (at, field) in self.fields.iter_mut().enumerate() {
            match field.value(cx, today) {
                Ok(value) => values.push((field.spec.field, field.part, value)),
                Err(()) => first_wrong = first_wrong.or(Some(at)),
            }
        }
        if matches!(self.purpose, Purpose::Add(..) | Purpose::Set(..)) {
            let empty = |field: &FormField| field.error.is_none() && field.input.value().trim().is_empty();
            let missing = |(_, field): &(usize, &FormField)| empty(field) && field.is_needed(&self.fields);
            let missing: Vec<usize> = self.fields.iter().enumerate().filter(missing).map(|(at, _)| at).collect();
            for at in missing {
                if let Some(field) = self.fields.get_mut(at) {
                    field.error = Some(cx.text.needed(&[field.spec.field]));
                }
                first_wrong = Some(first_wrong.map_or(at, |first| first.min(at)));
            }
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
                let missing = |field: &FormField| {
                    let name = field.spec.field;
                    // What the records answer is needed where they cannot.
                    let needed = field.spec.needed || name == Field::ActivatedBefore;
                    needed && questions::is_asked(name, &all) && questions::value(&all, name).is_none()
                };
                let missing: Vec<usize> =
                    self.fields.iter().enumerate().filter(|(_, field)| missing(field)).map(|(at, _)| at).collect();
                for at in missing.iter().rev() {
                    self.focus = *at;
                    if let Some(field) = self.fields.get_mut(*at) {
                        field.error = Some(cx.text.form_needed(&draw::takes(cx, field)));
                    }
                }
                if !missing.is_empty() {
                    return None;
                }
                let (act, on) = questions::act(*kind, of, &all)?;
                Command::Act { act, on: on.unwrap_or(today) }
            }
            Purpose::Add(kind, parent) => {
                let mut fields: Row = all.into_iter().filter_map(|(field, value)| Some((field, value?))).collect();
                fields.extend(offered(*kind, &fields));
                Command::Add { kind: *kind, parent: parent.clone(), fields }
            }
            Purpose::Set(of, _) => {
                let changed = |field: Field| self.fields.iter().any(|own| own.spec.field == field && own.is_changed());
                let fields = all.into_iter().filter(|(field, _)| changed(*field)).collect();
                Command::Set { of: of.clone(), fields }
            }
        })
    }
}

impl Dialog for Form {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let below = cx.keymap.resolve(&[Scope::List], chord);
        match action {
            Some(Action::Cancel) => {
                if self.asked || !self.is_touched() {
                    return After::close();
                }
                self.asked = true;
                self.error = Some(cx.text.form_leave());
            }
            Some(Action::Accept) => return self.submit(cx),
            Some(Action::NextField) => self.step(cx, true),
            Some(Action::PreviousField) => self.step(cx, false),
            Some(Action::NextChoice) => self.choose(true),
            Some(Action::PreviousChoice) => self.choose(false),
            _ => match (request(chord), below) {
                (Some(request), _) => return self.type_in(cx, request),
                // Drawing knows how far it can go.
                (None, Some(Action::PageDown)) => self.scrolled = cx.hits.scrolled.saturating_add(SCROLL),
                (None, Some(Action::PageUp)) => self.scrolled = cx.hits.scrolled.saturating_sub(SCROLL),
                _ => {}
            },
        }
        After::stay()
    }

    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        self.draw_form(cx, area, canvas, hits);
    }

    fn letters(&self) -> Option<Letters> {
        Some(Letters::RECORDED)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        let between = match self.fields.get(self.focus).map(FormField::shape) {
            Some(Shape::Texts | Shape::Words(_) | Shape::Dates) => ", ",
            // A key that was broken to fit its box is one key.
            Some(Shape::Secret) => "",
            _ => " ",
        };
        let Some(field) = self.fields.get_mut(self.focus) else { return Pasted::into_field(0) };
        // The cells of a row are items as its lines are.
        let text = match lines {
            // Letters that were typed together are what they are, blanks at their ends too.
            [line] if !line.contains('\t') => line.clone(),
            lines => {
                let cells = lines.iter().flat_map(|line| line.split('\t')).map(str::trim);
                cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(between)
            }
        };
        field.make_room();
        let left_out = insert(&mut field.input, &text, LONGEST);
        if left_out < text.chars().count() {
            self.changed();
        }
        Pasted::into_field(left_out)
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        None
    }

    fn scopes(&self) -> &'static [Scope] {
        &[Scope::Form, Scope::Always]
    }

    /// Gives the focus to a field.
    fn click(&mut self, _cx: &Scene<'_>, at: usize) -> After {
        self.focus = at.min(self.fields.len().saturating_sub(1));
        After::stay()
    }

    /// Scrolls what is foretold; drawing knows how far that can be.
    fn scroll(&mut self, rows: isize, _entries: usize, _page: usize) {
        self.scrolled = self.scrolled.saturating_add_signed(rows);
    }

    /// In what it says of what was typed.
    fn named(&self, cx: &Scene<'_>) -> Vec<Basis> {
        named_in(&self.said(cx))
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        if action != Action::Accept {
            return Some(cx.text.hint(action));
        }
        // A form cannot be saved on another day.
        (!cx.dates.is_what_if()).then(|| cx.text.hint_save())
    }

    /// What stands against the change is said at the field that it is about.
    fn refused(&mut self, cx: &Scene<'_>, not_done: &NotDone) -> Vec<Intent> {
        let sentence = cx.not_done(not_done);
        let field = match not_done {
            NotDone::Refused(refusal) => self.culprit(cx, &refusal.why),
            NotDone::Sentence(_) => None,
        };
        match field.and_then(|at| self.fields.get_mut(at).map(|field| (at, field))) {
            Some((at, field)) => {
                field.error = Some(sentence);
                self.focus = at;
            }
            None => self.error = Some(sentence),
        }
        Vec::new()
    }
}
