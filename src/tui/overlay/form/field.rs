//! One field of a form: its label, what was typed, what can be chosen, and what is wrong with it.

use tui_input::{Input, InputRequest};

use super::choices::{self, Choice};
use crate::domain::Date;
use crate::domain::field::{Field, Value};
use crate::domain::folded::folded;
use crate::domain::key::{KeyShape, LETTERS, ProductKey, letters_of};
use crate::domain::listed::PARTS;
use crate::domain::offer::OfferKind;
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::reference::people_named;
use crate::domain::secret::Stretch;
use crate::domain::typed::{Mistyped, read};
use crate::text::{Text, in_form};
use crate::tui::overlay::picker::seen;
use crate::tui::scene::Scene;

/// Letters and digits at the end of a key that are shown.
const TAIL: usize = 5;

/// What was done in a field since its form is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    Nothing,
    Typed,
    /// What stands in it was taken from its list.
    Taken,
}

/// A field of a form.
#[derive(Debug)]
pub(super) struct FormField {
    pub(super) spec: Spec,
    /// The part, where the field is one part of a fact.
    pub(super) part: Option<Field>,
    pub(super) label: String,
    pub(super) input: Input,
    pub(super) initial: String,
    pub(super) error: Option<String>,
    /// It can be read, and a rule stands against it: what else is answered may be what helps.
    pub(super) by_rule: bool,
    /// An odd key that was warned of, and not changed since.
    pub(super) warned: bool,
    /// What was done in it since the form is open.
    done: Done,
    /// What can be chosen with a key.
    pub(super) choices: Vec<Choice>,
}

/// The fields of a record of this kind, with the values it starts with.
pub(super) fn fields(cx: &Scene<'_>, kind: Kind, value: impl Fn(Field) -> Option<Value>) -> Vec<FormField> {
    let mut fields = Vec::new();
    for spec in kind.specs() {
        let value = value(spec.field);
        let label = cx.text.field(spec.field);
        match spec.shape {
            // The other facts and the ledgers have commands of their own.
            Shape::Fact(parts) if spec.field == Field::Credit => {
                for part in parts {
                    let own = match &value {
                        Some(Value::Table(row)) => row.iter().find(|(field, _)| *field == part.field),
                        _ => None,
                    };
                    let label = cx.text.form_part(&label, &cx.text.field(part.field));
                    let own = own.map(|(_, value)| value.clone());
                    fields.push(FormField::new(cx, (*spec, Some(*part), Some(kind)), label, own.as_ref()));
                }
            }
            Shape::Fact(_) | Shape::Ledger(_) => {}
            Shape::Text
            | Shape::OwnId
            | Shape::Reference(_)
            | Shape::Date
            | Shape::DateOrFlag
            | Shape::Count
            | Shape::Flag
            | Shape::Word(_)
            | Shape::KeyKind
            | Shape::Secret
            | Shape::Texts
            | Shape::Words(_)
            | Shape::Dates => fields.push(FormField::new(cx, (*spec, None, Some(kind)), label, value.as_ref())),
        }
    }
    fields
}

impl FormField {
    /// A field with the value it starts with; `kind` is the record that it is a field of.
    pub(super) fn new(
        cx: &Scene<'_>,
        (spec, part, kind): (Spec, Option<Spec>, Option<Kind>),
        label: String,
        value: Option<&Value>,
    ) -> Self {
        let initial = in_form(value);
        let shape = part.unwrap_or(spec).shape;
        let choices = choices::of(cx, spec.field, shape, kind);
        let spec = match part {
            Some(part) => Spec { field: spec.field, shape: part.shape, needed: false },
            None => spec,
        };
        let part = part.map(|part| part.field);
        let input = Input::new(initial.clone());
        let (error, by_rule, warned, done) = (None, false, false, Done::Nothing);
        Self { spec, part, label, input, initial, error, by_rule, warned, done, choices }
    }

    /// Where it takes one of some words, or `one_of` what is listed, and only one is possible, nobody has to type that.
    pub(super) fn take_the_only_one(&mut self, one_of: bool) {
        let is_word = matches!(self.shape(), Shape::Word(_)) || one_of;
        if let (true, true, [only]) = (is_word, self.input.value().is_empty(), self.choices.as_slice()) {
            self.initial.clone_from(&only.value);
            self.input = Input::new(only.value.clone());
        }
    }

    /// Whether it stands there as the only word that is possible.
    pub(super) fn has_the_only_one(&self) -> bool {
        matches!((self.shape(), self.choices.as_slice()), (Shape::Word(_), [only]) if only.value == self.input.value())
    }

    pub(super) fn shape(&self) -> Shape {
        self.spec.shape
    }

    /// Whether it takes one of some words only.
    pub(super) fn is_closed(&self) -> bool {
        matches!(self.shape(), Shape::Word(_) | Shape::KeyKind | Shape::Flag | Shape::Reference(_))
    }

    /// Whether what was typed into it could be several of its choices, and is none yet.
    pub(super) fn is_ambiguous(&self) -> bool {
        let typed = folded(self.input.value().trim()).into_owned();
        let begun = |choice: &&Choice| {
            let words = [&choice.value, &choice.name].into_iter().map(|words| folded(words));
            words.into_iter().any(|words| words.starts_with(&typed))
        };
        let one = self.choices.iter().filter(|choice| choice.is(self.input.value())).count() == 1;
        self.is_closed() && !typed.is_empty() && !one && self.choices.iter().filter(begun).count() > 1
    }

    /// Puts a choice into it: beside the others where it takes several.
    pub(super) fn put(&mut self, value: &str) {
        let several = matches!(self.shape(), Shape::Words(_) | Shape::Texts);
        let now = self.input.value().trim().trim_end_matches(',').to_owned();
        let value = if several && !now.is_empty() { format!("{now}, {value}") } else { value.to_owned() };
        self.input = Input::new(value);
        self.done = Done::Taken;
    }

    /// The name of this field in the file; a part of a fact after the fact.
    pub(super) fn name_in_file(&self) -> String {
        let name = self.spec.field.as_word();
        self.part.map_or_else(|| name.to_owned(), |part| format!("{name}.{}", part.as_word()))
    }

    /// The choice that stands in it, by its position.
    pub(super) fn chosen(&self) -> Option<(usize, &Choice)> {
        let typed = self.input.value();
        self.choices.iter().enumerate().find(|(_, choice)| choice.is(typed)).or_else(|| self.begun())
    }

    /// The one choice that what was typed is the beginning of.
    fn begun(&self) -> Option<(usize, &Choice)> {
        let lower = folded(self.input.value());
        let mut begun = self.choices.iter().enumerate().filter(|(_, choice)| choice.value.starts_with(&*lower));
        begun.next().filter(|_| begun.next().is_none() && !lower.is_empty() && self.is_closed())
    }

    /// What stood there beforehand goes with the first character that is typed. After any other key in the field it stays.
    pub(super) fn make_room_for(&mut self, request: InputRequest) {
        if matches!(request, InputRequest::InsertChar(_)) {
            self.make_room();
        }
        if self.done == Done::Nothing {
            self.done = Done::Typed;
        }
    }

    /// The same for a paste.
    pub(super) fn make_room(&mut self) {
        // A word that was taken from the list gives way to the next one.
        if !self.is_touched() || (self.done == Done::Taken && self.is_closed()) {
            self.input = Input::default();
        }
        self.done = Done::Typed;
    }

    /// Whether something was done in it since the form is open.
    pub(super) fn is_touched(&self) -> bool {
        self.done != Done::Nothing
    }

    pub(super) fn is_changed(&self) -> bool {
        self.input.value() != self.initial
    }

    /// Whether it must be filled in, by itself or because of what the offer is: what is taken from that field, which may be
    /// begun only.
    pub(super) fn is_needed(&self, all: &[Self]) -> bool {
        let offer = all.iter().find(|field| field.spec.field == Field::Offer);
        let offer = offer.and_then(|field| read(field.shape(), field.input.value(), Date::default()).ok().flatten());
        let word = |value: Value| if let Value::Text(word) = value { OfferKind::from_word(&word) } else { None };
        let offer = offer.and_then(word);
        let by_offer = offer.is_some_and(|offer| offer.needs(self.spec.field));
        (self.spec.needed && self.spec.field != Field::Id && self.part.is_none()) || by_offer
    }

    /// The text as it is shown in so many columns, and the column of the cursor: a key is hidden while it is typed, and
    /// what could be one is masked where none belongs. Only a field that is typed into follows its cursor.
    pub(super) fn seen(&self, text: &Text, focused: bool, room: usize) -> (String, usize) {
        if self.shape() == Shape::Secret {
            return self.seen_hidden(text, focused, room);
        }
        let masked = self.masked(text);
        if focused {
            return seen(&self.input, &masked, room);
        }
        let start = self.input.clone().with_cursor(0);
        (seen(&start, &masked, room).0, 0)
    }

    /// A key while it is typed: a dot for each character, how many letters and digits there are, and once there are all
    /// the last five of them.
    fn seen_hidden(&self, text: &Text, focused: bool, room: usize) -> (String, usize) {
        let value = self.input.value();
        if value.is_empty() {
            return (String::new(), 0);
        }
        let letters = letters_of(value);
        let count = text.form_key_count(letters);
        let room = room.saturating_sub(count.chars().count() + 2).max(1);
        let scroll = if focused { self.input.visual_scroll(room) } else { 0 };
        let mut rest = letters;
        let dots = value.chars().map(|letter| {
            let shown = letters == LETTERS && rest <= TAIL && letter.is_ascii_alphanumeric();
            rest -= usize::from(letter.is_ascii_alphanumeric());
            if shown { letter.to_ascii_uppercase() } else { '•' }
        });
        let dots: String = dots.skip(scroll).take(room).collect();
        (format!("{dots}  {count}"), self.input.visual_cursor().saturating_sub(scroll))
    }

    /// What of the text could be a key. The items of a list are texts of their own.
    fn masked(&self, text: &Text) -> Vec<Stretch> {
        let value = self.input.value();
        if self.shape() != Shape::Texts {
            return text.masked(value);
        }
        let mut begun = 0;
        let mut masked = Vec::new();
        for item in value.split_inclusive(PARTS) {
            masked.extend(text.masked(item).into_iter().map(|own| own.after(begun)));
            begun += item.len();
        }
        masked
    }

    /// What was typed, read; the name of a person, an offer or another record stands for its id. A list of nothing is none.
    pub(super) fn read(&self, cx: &Scene<'_>, today: Date) -> Result<Option<Value>, Mistyped> {
        let read = self.read_typed(cx, today)?;
        Ok(read.filter(|value| *value != Value::List(Vec::new())))
    }

    fn read_typed(&self, cx: &Scene<'_>, today: Date) -> Result<Option<Value>, Mistyped> {
        let typed = self.input.value();
        let Shape::Reference(kind) = self.shape() else {
            return read(self.shape(), &cx.text.typed().contract(self.shape(), typed), today);
        };
        if self.choices.iter().any(|choice| choice.value == typed.trim()) {
            return read(self.shape(), typed, today);
        }
        if kind != Kind::Person {
            let mut named = self.choices.iter().filter(|choice| choice.is(typed));
            let one = named.next().filter(|_| named.next().is_none());
            // What is begun, and shown beside it, is what is meant.
            let one = one.or_else(|| self.begun().map(|(_, choice)| choice));
            return read(self.shape(), one.map_or(typed, |choice| &choice.value), today);
        }
        match people_named(cx.state, typed).as_slice() {
            // What is begun, and shown beside it, is who is meant.
            [] => read(self.shape(), self.begun().map_or(typed, |(_, choice)| &choice.value), today),
            [id] => Ok(Some(Value::Text(id.to_string()))),
            several => Err(Mistyped::People(several.len())),
        }
    }

    /// Reads what was typed; what is wrong with it is kept at the field.
    pub(super) fn value(&mut self, cx: &Scene<'_>, today: Date) -> Result<Option<Value>, ()> {
        let read = self.read(cx, today);
        self.by_rule = false;
        self.error = match &read {
            Err(mistyped) => Some(cx.text.mistyped(mistyped)),
            Ok(Some(Value::Secret(key))) => self.odd(key).map(|(at, letter)| cx.text.odd_key(at, letter)),
            Ok(_) => None,
        };
        match read {
            Ok(value) if self.error.is_none() => Ok(value),
            _ => Err(()),
        }
    }

    /// The place of a character that real keys never have, the first time it is noticed.
    fn odd(&mut self, key: &ProductKey) -> Option<(usize, char)> {
        let KeyShape::OddCharacters { at, letter } = key.shape() else { return None };
        if self.warned {
            return None;
        }
        self.warned = true;
        Some((at, letter))
    }
}
