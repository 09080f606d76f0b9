//! Forms: labelled fields for a new record, or for one that is changed. Each field is read by the domain.

use ratatui::layout::Rect;
use tui_input::{Input, InputRequest};

mod field;

use field::{FormField, act_shape, fields};

use super::Overlay;
use super::actions::{ActKind, asks, machines, open_cases};
use super::picker::{draw_box, request};
use super::rehearsal::{act, rehearse};
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Row, Unfit, Value};
use crate::domain::record::{Kind, Record, Shape, Spec};
use crate::domain::refusal::Why;
use crate::domain::typed::read;
use crate::domain::{Id, State};
use crate::init;
use crate::text::visible;
use crate::tui::action::Action;
use crate::tui::app::{App, Creation, Effect, NotDone};
use crate::tui::canvas::Canvas;
use crate::tui::fit::{fit, width, wrap};
use crate::tui::keys::Chord;
use crate::tui::theme::Tone;
use crate::tui::view::Hits;

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
}

impl Form {
    /// A form for a new record; `known` are values it starts with.
    pub(super) fn add(app: &App, kind: Kind, parent: Option<Id>, known: &[(Field, Value)]) -> Self {
        let title = match &parent {
            Some(parent) => app.text.form_new_in(&app.text.kind(kind), parent.as_str()),
            None => app.text.form_new(&app.text.kind(kind)),
        };
        let value = |field: Field| known.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
        let fields = fields(app, kind, value);
        // The id is made of what is typed, so it is the last thing anybody wants to be asked.
        let mut form = Self { purpose: Purpose::Add(kind, parent), title, fields, focus: 0, error: None, asked: false };
        form.fields.sort_by_key(|field| field.spec.field == Field::Id);
        // What is known already is not what somebody wants to type first.
        form.focus = form.fields.iter().position(|field| field.input.value().is_empty()).unwrap_or(0);
        form
    }

    /// What an act still has to know; none where it needs nothing more.
    pub(super) fn act(app: &App, kind: ActKind, of: &Id) -> Option<Self> {
        let asked = asks(app, kind, of);
        if asked.is_empty() {
            return None;
        }
        let mut fields: Vec<FormField> = asked
            .into_iter()
            .map(|(field, needed, value)| {
                let shape = act_shape(kind, field);
                let spec = Spec { field, shape, needed };
                let mut own = FormField::new(app, spec, None, app.text.field(field), value.as_ref());
                own.choices.extend(match (kind, field) {
                    (ActKind::Clear, _) => machines(app, of),
                    (ActKind::Close, _) => open_cases(app, of),
                    (_, Field::Subscription) => app.state.subscriptions.iter().map(|own| own.id.to_string()).collect(),
                    _ => Vec::new(),
                });
                own
            })
            .collect();
        let day = Spec { field: Field::On, shape: Shape::Date, needed: true };
        let shown = Value::Date(app.dates.shown);
        fields.push(FormField::new(app, day, None, app.text.field(Field::On), Some(&shown)));
        let title = format!("{} {of}", app.text.act_kind(kind));
        let focus = fields.iter().position(|field| field.input.value().is_empty()).unwrap_or(0);
        let purpose = Purpose::Act(kind, of.clone());
        Some(Self { purpose, title, fields, focus, error: None, asked: false })
    }

    /// The fields as they stand, as far as they can be read.
    fn values(&self, app: &App) -> Vec<(Field, Option<Value>)> {
        let today = app.dates.shown;
        let value = |field: &FormField| read(field.shape(), field.input.value(), today).ok().flatten();
        self.fields.iter().map(|field| (field.spec.field, value(field))).collect()
    }

    /// The questions before a file of one's own.
    pub(super) fn init(app: &App) -> Self {
        let today = app.new_file.as_ref().map_or(app.dates.today, |at| at.clock.today());
        let field = |field: Field| {
            let usual = init::usual(field, today).filter(|_| field != Field::Level);
            FormField::new(app, init::spec(field), None, app.text.field(field), usual.as_ref())
        };
        let fields = init::QUESTIONS.into_iter().map(field).collect();
        Self { purpose: Purpose::Init, title: app.text.init_title(), fields, focus: 0, error: None, asked: false }
    }

    /// Makes the text of a file of one's own, and has it made.
    fn create(mut self, app: &mut App) -> Vec<Effect> {
        let Some(at) = app.new_file.clone() else { return Vec::new() };
        let today = at.clock.today();
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
            (None, Ok(text)) => vec![Effect::Create(Creation { at, text })],
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
            Owner::Record(id) => format!("{} {id}", app.text.kind(kind)),
        };
        let said = |field: Field| record.get(field).filter(|_| record.says(field));
        let mut fields = fields(app, kind, said);
        fields.sort_by_key(|field| field.spec.field == Field::Id);
        let title = app.text.form_change(&name);
        Self { purpose: Purpose::Set(of, kind), title, fields, focus: 0, error: None, asked: false }
    }

    fn is_touched(&self) -> bool {
        self.fields.iter().any(FormField::is_changed)
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let count = self.fields.len().max(1);
        match action {
            Some(Action::Cancel) => {
                if self.asked || !self.is_touched() {
                    return Vec::new();
                }
                self.asked = true;
                self.error = Some(app.text.form_leave());
            }
            Some(Action::Accept) => return self.submit(app),
            Some(Action::NextField) => self.focus = (self.focus + 1) % count,
            Some(Action::PreviousField) => self.focus = (self.focus + count - 1) % count,
            Some(Action::NextChoice) => self.choose(true),
            Some(Action::PreviousChoice) => self.choose(false),
            _ => {
                if let Some(request) = request(chord) {
                    self.type_in(request);
                }
            }
        }
        app.keep_open(Overlay::Form(self));
        Vec::new()
    }

    fn type_in(&mut self, request: InputRequest) {
        let Some(field) = self.fields.get_mut(self.focus) else { return };
        if field.input.handle(request).is_some_and(|changed| changed.value) {
            field.error = None;
            field.warned = false;
            self.error = None;
            self.asked = false;
        }
    }

    /// Takes pasted text into the field that has the focus.
    pub(super) fn paste(&mut self, pasted: &str) {
        for letter in pasted.trim().chars() {
            self.type_in(InputRequest::InsertChar(letter));
        }
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
                }
                effects
            }
            Err(not_done) => {
                let sentence = app.not_done(&not_done);
                let field = match &not_done {
                    NotDone::Refused(refusal) => self.culprit(&refusal.why, &app.state),
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

    /// The field that a refusal is about.
    fn culprit(&self, why: &Why, state: &State) -> Option<usize> {
        let of = |wanted: Field| self.fields.iter().position(|field| field.spec.field == wanted);
        match why {
            Why::Field { field, .. } => of(*field),
            Why::IdTaken { .. } => of(Field::Id),
            Why::Unknown { id, .. } | Why::OtherKind { id, .. } => {
                let _ = state;
                self.fields.iter().position(|field| field.input.value().trim() == id.as_str())
            }
            Why::Role { .. } => of(Field::Key),
            _ => None,
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
                let missing =
                    self.fields.iter().position(|field| field.spec.needed && field.input.value().trim().is_empty());
                if let Some(at) = missing {
                    self.focus = at;
                    if let Some(field) = self.fields.get_mut(at) {
                        field.error = Some(app.text.unfit(Kind::Partner, field.spec.field, Unfit::Needed));
                    }
                    return None;
                }
                let (act, on) = act(*kind, of, &all)?;
                Command::Act { act, on: on.unwrap_or(today) }
            }
            Purpose::Add(kind, parent) => {
                let fields: Row = all.into_iter().filter_map(|(field, value)| Some((field, value?))).collect();
                Command::Add { kind: *kind, parent: parent.clone(), fields }
            }
            Purpose::Set(of, _) => {
                let changed = |field: Field| self.fields.iter().any(|own| own.spec.field == field && own.is_changed());
                let fields = all.into_iter().filter(|(field, _)| changed(*field)).collect();
                Command::Set { of: of.clone(), fields }
            }
        })
    }

    /// Draws the form.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let wide = area.width.min(78);
        let inner = usize::from(wide.saturating_sub(4));
        let focused = self.fields.get(self.focus);
        let error = self.error.as_ref().or(focused.and_then(|field| field.error.as_ref()));
        let remark = match (error, focused) {
            (Some(error), _) => error.clone(),
            (None, Some(field)) => {
                let takes = text.takes(field.shape());
                if field.choices.is_empty() { takes } else { text.form_choose(&takes, &next_choice(app)) }
            }
            (None, None) => String::new(),
        };
        let rehearsed = match &self.purpose {
            Purpose::Act(kind, of) if error.is_none() => rehearse(app, *kind, of, &self.values(app)),
            _ => None,
        };
        let mut remark = wrap(&visible(&remark), inner.max(1));
        let hints = remark.len();
        let mut refused = false;
        if let Some((may, lines)) = rehearsed {
            refused = !may;
            remark.extend(lines.iter().flat_map(|line| wrap(&visible(line), inner.max(1))));
        }
        let foot = u16::try_from(remark.len().clamp(1, 8)).unwrap_or(8);
        let count = u16::try_from(self.fields.len()).unwrap_or(u16::MAX);
        let height = count.saturating_add(foot + 3).min(area.height);
        let frame =
            Rect { x: area.x + (area.width - wide) / 2, y: area.y + (area.height - height) / 3, width: wide, height };
        draw_box(frame, canvas, theme, &self.title);
        let inside = Rect {
            x: frame.x + 2,
            y: frame.y + 1,
            width: frame.width.saturating_sub(4),
            height: frame.height.saturating_sub(2),
        };
        let rows = usize::from(inside.height.saturating_sub(foot + 1).max(1));
        let first = self.focus.saturating_sub(rows.saturating_sub(1));
        let label = self.fields.iter().map(|field| width(&field.label) + 1).max().unwrap_or(0).min(inner / 2);
        hits.picker = Rect { height: u16::try_from(rows).unwrap_or(0), ..inside };
        hits.picker_first = first;
        hits.picker_entries = self.fields.len();
        for (row, (at, field)) in self.fields.iter().enumerate().skip(first).take(rows).enumerate() {
            let y = inside.y + u16::try_from(row).unwrap_or(0);
            let style = match (at == self.focus, field.error.is_some()) {
                (_, true) => theme.tone(Tone::Bad),
                (true, false) => theme.strong.0,
                (false, false) => theme.muted.0,
            };
            let needed = if field.is_needed(&self.fields) { "*" } else { " " };
            canvas.put(inside.x, y, &fit(&field.label, label), style, inside);
            let mark = inside.x.saturating_add(u16::try_from(label).unwrap_or(0));
            canvas.put(mark, y, needed, theme.muted.0, inside);
            let x = mark.saturating_add(2);
            let room = usize::from(inside.right().saturating_sub(x)).max(1);
            // Only the field that is typed into follows its cursor; the others show their beginning.
            let scroll = if at == self.focus { field.input.visual_scroll(room.saturating_sub(1)) } else { 0 };
            let shown: String = field.shown().chars().skip(scroll).collect();
            let style = if at == self.focus { theme.input.0 } else { theme.plain.0 };
            canvas.put(x, y, &fit(&visible(&shown), room), style, inside);
            if at == self.focus {
                let cursor = field.input.visual_cursor().saturating_sub(scroll).min(room.saturating_sub(1));
                let column = x.saturating_add(u16::try_from(cursor).unwrap_or(0));
                canvas.put(inside.x.saturating_sub(1), y, "▌", theme.strong.0, frame);
                hits.cursor = Some((column, y));
            }
        }
        let top = inside.bottom().saturating_sub(foot);
        let style = if error.is_some() { theme.tone(Tone::Bad) } else { theme.muted.0 };
        for (row, line) in remark.iter().take(usize::from(foot)).enumerate() {
            let y = top.saturating_add(u16::try_from(row).unwrap_or(0));
            let style = match (row < hints, refused) {
                (true, _) => style,
                (false, true) => theme.tone(Tone::Bad),
                (false, false) => theme.strong.0,
            };
            canvas.put(inside.x, y, &fit(line, inner), style, inside);
        }
    }

    /// Gives the focus to a field.
    pub(super) fn focus_on(&mut self, at: usize) {
        self.focus = at.min(self.fields.len().saturating_sub(1));
    }
}

fn next_choice(app: &App) -> String {
    let chords = app.keymap.chords(crate::tui::action::Scope::Form, Action::NextChoice);
    chords.first().map(ToString::to_string).unwrap_or_default()
}
