//! Forms: labelled fields for a new record, or for one that is changed. Each field is read by the domain.

use ratatui::layout::Rect;
use tui_input::InputRequest;

mod choices;
mod command;
mod draw;
mod field;

use choices::Choice;
use field::{FormField, fields};

use super::dialog::{After, Dialog, Letters, Pasted, enter};
use super::picker::{Picker, request};
use super::questions::{self, Answers};
use super::typing::{Edited, LONGEST, edit, insert, joined};
use crate::domain::act::ActKind;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::{Kind, Record, Shape, Spec};
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
    /// What stands against the whole, a sentence each.
    errors: Vec<String>,
    /// Leaving was asked for once, although something was typed.
    asked: bool,
    /// Lines of what is foretold that were scrolled past.
    scrolled: usize,
    /// The list of the field with the focus, while it is open.
    choosing: Option<Picker>,
}

impl Form {
    fn new(purpose: Purpose, title: String, fields: Vec<FormField>) -> Self {
        Self { purpose, title, fields, focus: 0, errors: Vec::new(), asked: false, scrolled: 0, choosing: None }
    }

    /// A form for a new record; `known` are values it starts with.
    pub(super) fn add(cx: &Scene<'_>, kind: Kind, parent: Option<Id>, known: &[(Field, Value)]) -> Self {
        let title = match &parent {
            Some(parent) => cx.text.form_new_in(&cx.text.kind_new(kind), &cx.text.named_id(cx.state, parent)),
            None => cx.text.form_new(&cx.text.kind_new(kind)),
        };
        let value = |field: Field| known.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
        let mut fields = fields(cx, kind, value);
        // What has no dates yet has none that could be hidden.
        fields.retain(|field| field.spec.field != Field::Dismissed);
        // The id is made of what is typed, so it is the last thing anybody wants to be asked.
        let mut form = Self::new(Purpose::Add(kind, parent), title, fields);
        form.fields.sort_by_key(|field| field.spec.field == Field::Id);
        // What is known already is not what somebody wants to type first.
        form.focus = form.fields.iter().position(|field| field.input.value().is_empty()).unwrap_or(0);
        form
    }

    /// What an act still has to know: at least the day on which it happened, where that is recorded.
    pub(super) fn act(cx: &Scene<'_>, kind: ActKind, of: &Id, known: &[(Field, Value)]) -> Self {
        let mut asked = questions::questions(cx, kind, of);
        if kind.keeps_day() {
            asked.push(Spec { field: Field::On, shape: Shape::Date, needed: true });
        }
        let shown = Value::Date(cx.dates.shown);
        let recorded = kind.recorded(cx.state, of, cx.dates.shown);
        let fields = asked.into_iter().map(|spec| {
            let known = known.iter().chain(&recorded).find(|(field, _)| *field == spec.field).map(|(_, value)| value);
            let value = if spec.field == Field::On { Some(&shown) } else { known };
            let mut own = FormField::new(cx, (spec, None, None), cx.text.field(spec.field), value);
            own.choices.retain(|choice| kind.may_be(cx.state, of, spec.field, &choice.value, cx.dates.shown));
            own.choices.extend(kind.choices(cx.state, of, spec.field, cx.dates.shown).into_iter().map(Choice::word));
            own.take_the_only_one(kind.takes_listed(spec.field));
            own
        });
        let title = format!("{} · {}", questions::name(cx, kind, of), cx.text.named_id(cx.state, of));
        let mut form = Self::new(Purpose::Act(kind, of.clone()), title, fields.collect());
        // What is answered already is not asked first; the day is the last. The only possible word is there to be seen.
        let corrects = |field: &FormField| recorded.as_ref().is_some_and(|(own, _)| *own == field.spec.field);
        let first = |own: &dyn Fn(&FormField) -> bool| form.fields.iter().position(own);
        let empty = |field: &FormField| field.input.value().is_empty();
        let open = first(&|field| (empty(field) && field.spec.needed) || corrects(field));
        let open = open.or_else(|| first(&FormField::has_the_only_one)).or_else(|| first(&empty));
        form.focus = open.unwrap_or_else(|| form.fields.len().saturating_sub(1));
        form
    }

    /// A form whose act may not be done on the day shown, and `why`: an earlier day may be typed.
    pub(super) fn refused_today(self, why: Option<String>) -> Self {
        // The day is what can be answered otherwise.
        let day = self.fields.iter().position(|field| field.spec.field == Field::On).filter(|_| why.is_some());
        Self { focus: day.unwrap_or(self.focus), errors: why.into_iter().collect(), ..self }
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
        if let Some((field, value)) = kind.known(cx.state, of, cx.dates.shown, answers) {
            answers.retain(|(own, _)| *own != field);
            answers.push((field, Some(value)));
        }
    }

    /// Whether a question is still open, the other answers being as they are.
    fn is_open(&self, field: Field, answers: &[(Field, Option<Value>)]) -> bool {
        match &self.purpose {
            Purpose::Act(kind, _) => kind.is_open(field, answers),
            Purpose::Init => {
                let said = answers.iter().filter_map(|(field, value)| Some((*field, value.clone()?)));
                init::is_asked(field, &said.collect::<Row>())
            }
            Purpose::Add(..) | Purpose::Set(..) => true,
        }
    }

    /// Moves the focus to the next field that is asked, or to the one before.
    fn step(&mut self, cx: &Scene<'_>, forward: bool) {
        let answers = self.answers(cx);
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
    pub(super) fn init(cx: &Scene<'_>) -> Self {
        let today = cx.new_file.as_ref().map_or(cx.dates.today, |at| at.run.clock.today());
        let field = |field: Field| {
            let usual = init::usual(field, today).filter(|_| field != Field::Level);
            FormField::new(cx, (init::spec(field), None, None), cx.text.field(field), usual.as_ref())
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
            Edited::Changed => self.changed(cx),
            Edited::Full => return After::full(cx, LONGEST),
            Edited::Same => {}
        }
        After::stay()
    }

    /// The field that has the focus says something else: what was said of it holds no more, and what rules said of the others
    /// is asked again.
    fn changed(&mut self, cx: &Scene<'_>) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            (field.error, field.by_rule, field.warned) = (None, false, false);
        }
        // The records may answer it now.
        let answered =
            |field: &&mut FormField| field.spec.field == Field::ActivatedBefore && field.input.value().is_empty();
        self.fields.iter_mut().filter(answered).for_each(|field| field.error = None);
        self.errors.clear();
        self.asked = false;
        self.tell_again(cx);
    }

    /// Reads every field and asks for the change; what stands against it is said at the field, and the form stays.
    fn submit(&mut self, cx: &Scene<'_>) -> After {
        self.errors.clear();
        if self.purpose == Purpose::Init {
            return self.create(cx);
        }
        match self.command(cx) {
            None => After::stay(),
            Some(command) => After::Submit(command),
        }
    }
}

impl Dialog for Form {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        if self.choosing.is_some() {
            return self.choose_key(cx, action, chord);
        }
        let below = cx.keymap.resolve(&[Scope::List], chord);
        match action {
            Some(Action::Cancel) => {
                if self.asked || !self.is_touched() {
                    return After::close();
                }
                self.asked = true;
                self.errors.insert(0, cx.text.form_leave());
            }
            Some(Action::Accept) if self.opens() && chord == enter() => self.open_list(self.standing(cx)),
            Some(Action::Accept) => return self.submit(cx),
            Some(Action::NextField) => self.step(cx, true),
            Some(Action::PreviousField) => self.step(cx, false),
            Some(Action::NextChoice | Action::PreviousChoice) => self.open_list(self.standing(cx)),
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
        self.draw_list(cx, area, canvas, hits);
    }

    fn letters(&self) -> Option<Letters> {
        Some(if self.choosing.is_some() { Letters::QUERY } else { Letters::RECORDED })
    }

    fn paste(&mut self, cx: &Scene<'_>, lines: &[String]) -> Pasted {
        if let Some(picker) = &mut self.choosing {
            return Pasted::into_field(picker.paste(&joined(lines)));
        }
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
            self.changed(cx);
        }
        Pasted::into_field(left_out)
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        self.choosing.as_mut()
    }

    fn scopes(&self) -> &'static [Scope] {
        if self.choosing.is_some() { &[Scope::Picker, Scope::Always] } else { &[Scope::Form, Scope::Always] }
    }

    /// Gives the focus to a field, or takes one of the list.
    fn click(&mut self, cx: &Scene<'_>, at: usize) -> After {
        if let Some(picker) = &mut self.choosing {
            picker.selected = at;
            self.take(cx);
            return After::stay();
        }
        self.focus = at.min(self.fields.len().saturating_sub(1));
        After::stay()
    }

    /// Scrolls what is foretold; drawing knows how far that can be.
    fn scroll(&mut self, rows: isize, entries: usize, _page: usize) {
        if let Some(picker) = &mut self.choosing {
            return picker.step(rows, entries);
        }
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
        if self.choosing.is_some() || self.opens() {
            return Some(cx.text.hint(action));
        }
        // A form cannot be saved on another day.
        (!cx.dates.is_what_if()).then(|| cx.text.hint_save())
    }

    /// What stands against the change is said at the field that it is about, and whatever else stands against it, too.
    fn refused(&mut self, cx: &Scene<'_>, not_done: &NotDone) -> Vec<Intent> {
        match not_done {
            NotDone::Refused(refusal) => {
                self.tell(cx, refusal);
                self.tell_faults(cx);
            }
            NotDone::Sentence(sentence) => self.errors.push(sentence.clone()),
        }
        Vec::new()
    }
}
