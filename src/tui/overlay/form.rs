//! Forms: labelled fields for a new record, or for one that is changed. Each field is read by the domain.

use tui_input::{Input, InputRequest};

mod draw;
mod field;

use field::{FormField, fields};

use super::Overlay;
use super::picker::request;
use super::questions::{self, Answers};
use super::typing::{Edited, LONGEST, edit, insert};
use crate::catalog::offered;
use crate::domain::Id;
use crate::domain::act::{ActKind, deed};
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::{Kind, Record, Shape, Spec};
use crate::domain::refusal::Why;
use crate::init;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::tui::app::{App, Creation, Effect, NotDone};
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
    pub(super) fn add(app: &App, kind: Kind, parent: Option<Id>, known: &[(Field, Value)]) -> Self {
        let title = match &parent {
            Some(parent) => app.text.form_new_in(&app.text.kind(kind), &app.text.named_id(&app.state, parent)),
            None => app.text.form_new(&app.text.kind(kind)),
        };
        let value = |field: Field| known.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
        let fields = fields(app, kind, value);
        // The id is made of what is typed, so it is the last thing anybody wants to be asked.
        let mut form = Self::new(Purpose::Add(kind, parent), title, fields);
        form.fields.sort_by_key(|field| field.spec.field == Field::Id);
        // What is known already is not what somebody wants to type first.
        form.focus = form.fields.iter().position(|field| field.input.value().is_empty()).unwrap_or(0);
        form
    }

    /// What an act still has to know: at least the day on which it happened.
    pub(super) fn act(app: &App, kind: ActKind, of: &Id, known: &[(Field, Value)]) -> Self {
        let mut asked = questions::questions(app, kind, of);
        asked.push(Spec { field: Field::On, shape: Shape::Date, needed: true });
        let shown = Value::Date(app.dates.shown);
        let fields = asked.into_iter().map(|spec| {
            let known = known.iter().find(|(field, _)| *field == spec.field).map(|(_, value)| value);
            let value = if spec.field == Field::On { Some(&shown) } else { known };
            let mut own = FormField::new(app, spec, None, app.text.field(spec.field), value);
            own.choices.extend(kind.choices(&app.state, of, spec.field, app.dates.shown));
            own
        });
        let title = format!("{} · {}", questions::name(app, kind, of), app.text.named_id(&app.state, of));
        Self::new(Purpose::Act(kind, of.clone()), title, fields.collect())
    }

    /// A form whose act may not be done on the day shown, and `why`: an earlier day may be typed.
    pub(super) fn refused_today(self, why: Option<String>) -> Self {
        // The day is what can be answered otherwise.
        let day = self.fields.iter().position(|field| field.spec.field == Field::On).filter(|_| why.is_some());
        Self { focus: day.unwrap_or(self.focus), error: why, ..self }
    }

    /// The answers as they stand, as far as they can be read, with what the records answer themselves.
    fn answers(&self, app: &App) -> Answers {
        let today = app.dates.shown;
        let value = |field: &FormField| field.read(app, today).ok().flatten();
        let mut answers: Answers = self.fields.iter().map(|field| (field.spec.field, value(field))).collect();
        self.complete(app, &mut answers);
        answers
    }

    fn complete(&self, app: &App, answers: &mut Answers) {
        let Purpose::Act(kind, of) = &self.purpose else { return };
        if let Some((field, value)) = kind.known(&app.state, of, app.dates.shown, answers) {
            answers.retain(|(own, _)| *own != field);
            answers.push((field, Some(value)));
        }
    }

    /// Whether a question is still open, the other answers being as they are.
    pub(super) fn is_open(&self, field: Field, answers: &[(Field, Option<Value>)]) -> bool {
        if let Purpose::Act(kind, _) = &self.purpose { kind.is_open(field, answers) } else { true }
    }

    /// Moves the focus to the next field that is asked, or to the one before.
    fn step(&mut self, app: &App, forward: bool) {
        let answers = self.answers(app);
        let count = self.fields.len().max(1);
        for _ in 0..count {
            self.focus = (self.focus + if forward { 1 } else { count - 1 }) % count;
            let field = self.fields.get(self.focus).map(|field| field.spec.field);
            if field.is_none_or(|field| self.is_open(field, &answers)) {
                return;
            }
        }
    }

    /// The questions before a file of one's own.
    pub(super) fn init(app: &App) -> Self {
        let today = app.new_file.as_ref().map_or(app.dates.today, |at| at.run.clock.today());
        let field = |field: Field| {
            let usual = init::usual(field, today).filter(|_| field != Field::Level);
            FormField::new(app, init::spec(field), None, app.text.field(field), usual.as_ref())
        };
        let fields = init::QUESTIONS.into_iter().map(field).collect();
        Self::new(Purpose::Init, app.text.init_title(), fields)
    }

    /// Makes the text of a file of one's own, and has it made.
    fn create(mut self, app: &mut App) -> Vec<Effect> {
        let Some(at) = app.new_file.clone() else { return Vec::new() };
        let today = at.run.clock.today();
        let mut answers: Row = Vec::new();
        let mut wrong = None;
        for (position, field) in self.fields.iter_mut().enumerate() {
            let name = field.spec.field;
            if !init::is_asked(name, &answers) {
                continue;
            }
            let Ok(value) = field.value(app, today) else {
                wrong = wrong.or(Some(position));
                continue;
            };
            if let Err(why) = init::check(name, value.as_ref(), &answers) {
                field.error = Some(app.text.no_answer(why));
                wrong = wrong.or(Some(position));
            }
            answers.extend(value.map(|value| (name, value)));
        }
        match (wrong, init::text(&answers, &app.text)) {
            (None, Ok(text)) => {
                // First what it comes to; whoever does not want that is back at the questions.
                let confirm = super::grant::creation(app, Creation { at, text });
                app.keep_open(Overlay::Form(self));
                app.keep_open(Overlay::Confirm(confirm));
                Vec::new()
            }
            (wrong, _) => {
                self.focus = wrong.unwrap_or(self.focus);
                app.keep_open(Overlay::Form(self));
                Vec::new()
            }
        }
    }

    /// A form for a record that is there.
    pub(super) fn set(app: &App, of: Owner, record: &Record) -> Self {
        let kind = record.kind();
        let name = match &of {
            Owner::Partner => app.text.kind(Kind::Partner),
            Owner::Record(id) => format!("{} {}", app.text.kind(kind), app.text.named_id(&app.state, id)),
        };
        let said = |field: Field| record.get(field).filter(|_| record.says(field));
        let mut fields = fields(app, kind, said);
        fields.sort_by_key(|field| field.spec.field == Field::Id);
        let title = app.text.form_change(&name);
        Self::new(Purpose::Set(of, kind), title, fields)
    }

    fn is_touched(&self) -> bool {
        self.fields.iter().any(FormField::is_changed)
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let below = app.keymap.resolve(&[Scope::List], chord);
        match action {
            Some(Action::Cancel) => {
                if self.asked || !self.is_touched() {
                    return Vec::new();
                }
                self.asked = true;
                self.error = Some(app.text.form_leave());
            }
            Some(Action::Accept) => return self.submit(app),
            Some(Action::NextField) => self.step(app, true),
            Some(Action::PreviousField) => self.step(app, false),
            Some(Action::NextChoice) => self.choose(true),
            Some(Action::PreviousChoice) => self.choose(false),
            _ => match (request(chord), below) {
                (Some(request), _) => self.type_in(app, request),
                // Drawing knows how far it can go.
                (None, Some(Action::PageDown)) => self.scrolled = app.hits.scrolled.saturating_add(SCROLL),
                (None, Some(Action::PageUp)) => self.scrolled = app.hits.scrolled.saturating_sub(SCROLL),
                _ => {}
            },
        }
        app.keep_open(Overlay::Form(self));
        Vec::new()
    }

    fn type_in(&mut self, app: &mut App, request: InputRequest) {
        let Some(field) = self.fields.get_mut(self.focus) else { return };
        field.make_room_for(request);
        match edit(&mut field.input, request, LONGEST) {
            Edited::Changed => self.changed(),
            Edited::Full => app.say_full(LONGEST),
            Edited::Same => {}
        }
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

    /// Takes pasted text into the field that has the focus; returns how many characters of it had no room.
    pub(super) fn paste(&mut self, lines: &[String]) -> usize {
        let between = match self.fields.get(self.focus).map(FormField::shape) {
            Some(Shape::Texts | Shape::Words(_) | Shape::Dates) => ", ",
            // A key that was broken to fit its box is one key.
            Some(Shape::Secret) => "",
            _ => " ",
        };
        let Some(field) = self.fields.get_mut(self.focus) else { return 0 };
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
        left_out
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
    fn submit(mut self, app: &mut App) -> Vec<Effect> {
        self.error = None;
        if self.purpose == Purpose::Init {
            return self.create(app);
        }
        let Some(command) = self.command(app) else {
            app.keep_open(Overlay::Form(self));
            return Vec::new();
        };
        let adds = matches!(command, Command::Add { .. });
        if matches!(&command, Command::Set { fields, .. } if fields.is_empty()) {
            app.say(app.text.done_nothing(), Tone::Muted);
            return Vec::new();
        }
        let subject = app.decide(&command).ok().and_then(|applied| applied.subject);
        match app.run(command) {
            Ok(effects) => {
                if let (Some(id), true) = (subject, adds) {
                    app.show(&id);
                    if let Some(confirm) = super::grant::of_offer(app, &id) {
                        app.keep_open(Overlay::Confirm(confirm));
                    }
                }
                effects
            }
            Err(not_done) => {
                let sentence = app.not_done(&not_done);
                let field = match &not_done {
                    NotDone::Refused(refusal) => self.culprit(app, &refusal.why),
                    NotDone::Sentence(_) => None,
                };
                match field.and_then(|at| self.fields.get_mut(at).map(|field| (at, field))) {
                    Some((at, field)) => {
                        field.error = Some(sentence);
                        self.focus = at;
                    }
                    None => self.error = Some(sentence),
                }
                app.keep_open(Overlay::Form(self));
                Vec::new()
            }
        }
    }

    /// The field that a refusal is about; none where it is about a question that is not asked, which nobody can answer.
    fn culprit(&self, app: &App, why: &Why) -> Option<usize> {
        let of = |wanted: Field| {
            let at = self.fields.iter().position(|field| field.spec.field == wanted)?;
            self.is_open(wanted, &self.answers(app)).then_some(at)
        };
        match why {
            Why::Unknown { id, .. } | Why::OtherKind { id, .. } => {
                self.fields.iter().position(|field| field.input.value().trim() == id.as_str())
            }
            Why::Role { .. } => of(Field::Key),
            why => why.field().and_then(of),
        }
    }

    /// What would be recorded of a new or changed record as the fields stand, as far as they can be read.
    fn drafted(&self, app: &App) -> Option<Command> {
        let today = app.dates.shown;
        let fields = self.fields.iter().filter(|field| field.part.is_none() && field.shape() != Shape::Secret);
        let read = |field: &FormField| (field.spec.field, field.read(app, today).ok().flatten());
        match &self.purpose {
            Purpose::Add(kind, parent) => {
                let mut fields: Row = fields.filter_map(|field| Some((field.spec.field, read(field).1?))).collect();
                fields.extend(offered(app.state.rules, *kind, &fields));
                Some(Command::Add { kind: *kind, parent: parent.clone(), fields })
            }
            Purpose::Set(of, _) => {
                let fields = fields.filter(|field| field.is_changed()).map(read).collect();
                Some(Command::Set { of: of.clone(), fields })
            }
            Purpose::Init | Purpose::Act(..) => None,
        }
    }

    fn command(&mut self, app: &App) -> Option<Command> {
        let today = app.dates.shown;
        let mut first_wrong = None;
        let mut values: Vec<(Field, Option<Field>, Option<Value>)> = Vec::new();
        for (at, field) in self.fields.iter_mut().enumerate() {
            match field.value(app, today) {
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
                    field.error = Some(app.text.needed(&[field.spec.field]));
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
                self.complete(app, &mut all);
                let missing = |field: &FormField| {
                    let name = field.spec.field;
                    // What the records answer is needed where they cannot.
                    let needed = field.spec.needed || name == Field::ActivatedBefore;
                    needed && self.is_open(name, &all) && deed::value(&all, name).is_none()
                };
                let missing: Vec<usize> =
                    self.fields.iter().enumerate().filter(|(_, field)| missing(field)).map(|(at, _)| at).collect();
                for at in missing.iter().rev() {
                    self.focus = *at;
                    if let Some(field) = self.fields.get_mut(*at) {
                        field.error = Some(app.text.form_needed(&draw::takes(app, field)));
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
                fields.extend(offered(app.state.rules, *kind, &fields));
                Command::Add { kind: *kind, parent: parent.clone(), fields }
            }
            Purpose::Set(of, _) => {
                let changed = |field: Field| self.fields.iter().any(|own| own.spec.field == field && own.is_changed());
                let fields = all.into_iter().filter(|(field, _)| changed(*field)).collect();
                Command::Set { of: of.clone(), fields }
            }
        })
    }

    /// Scrolls what is foretold; drawing knows how far that can be.
    pub(super) fn scroll(&mut self, rows: isize) {
        self.scrolled = self.scrolled.saturating_add_signed(rows);
    }

    /// Gives the focus to a field.
    pub(super) fn focus_on(&mut self, at: usize) {
        self.focus = at.min(self.fields.len().saturating_sub(1));
    }
}
