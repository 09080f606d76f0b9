//! What can be chosen in a field: a list that takes letters to narrow.

use ratatui::layout::Rect;
use tui_input::Input;

use super::Form;
use super::field::FormField;
use crate::catalog;
use crate::domain::act::deed;
use crate::domain::field::Field;
use crate::domain::folded::{alike, searched};
use crate::domain::record::{Kind, Shape};
use crate::domain::software::KeyKind;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::width;
use crate::text::in_form;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::overlay::dialog::After;
use crate::tui::overlay::picker::{Entry, ListBox, Picker, Took, Typed};
use crate::tui::overlay::typing::LONGEST_QUERY;
use crate::tui::scene::Scene;

/// Columns of the list.
const WIDE: u16 = 60;

/// One of what can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What it puts into the field.
    pub(super) value: String,
    /// What people call it, where that is something else.
    pub(super) name: String,
}

impl Choice {
    /// One that is called what it is.
    pub(super) fn word(value: impl Into<String>) -> Self {
        Self { value: value.into(), name: String::new() }
    }

    /// Whether it is what was typed, by its value or its name.
    pub(super) fn is(&self, typed: &str) -> bool {
        self.value == typed.trim() || (!self.name.is_empty() && alike(&self.name, typed))
    }
}

/// What a field of such a shape can be chosen from; `kind` is the record that it is a field of.
pub(super) fn of(cx: &Scene<'_>, field: Field, shape: Shape, kind: Option<Kind>) -> Vec<Choice> {
    let words = |words: &[&str]| words.iter().map(|word| Choice::word(*word)).collect();
    match shape {
        Shape::Word(known) | Shape::Words(known) => words(known),
        Shape::KeyKind => words(&KeyKind::WORDS),
        Shape::Flag => [("yes", true), ("no", false)]
            .map(|(value, yes)| Choice { name: cx.text.yes_or_no(yes), ..Choice::word(value) })
            .map(|own| if own.name == own.value { Choice::word(own.value) } else { own })
            .into(),
        Shape::Reference(kind) => {
            let things = cx.state.things().filter(|thing| thing.kind() == kind);
            things
                .filter_map(|thing| {
                    let name = cx.text.called(cx.state, thing).unwrap_or_default();
                    Some(Choice { value: thing.id(cx.state)?.to_string(), name })
                })
                .collect()
        }
        Shape::Text if field == Field::Product => {
            let all = [Kind::Software, Kind::Cloud, Kind::VisualStudio];
            let kinds = kind.map_or(all.to_vec(), |kind| vec![kind]);
            kinds.into_iter().flat_map(|kind| catalog::products_of(cx.state.rules, kind)).map(Choice::word).collect()
        }
        Shape::Text if field == Field::Competency => catalog::competencies(cx.state.rules).map(Choice::word).collect(),
        Shape::Text
        | Shape::OwnId
        | Shape::Date
        | Shape::DateOrFlag
        | Shape::Count
        | Shape::Secret
        | Shape::Texts
        | Shape::Dates
        | Shape::Fact(_)
        | Shape::Ledger(_) => Vec::new(),
    }
}

/// The choices that have all these words, in any order.
fn narrowed<'a>(choices: &'a [Choice], typed: &str) -> Vec<&'a Choice> {
    let query = searched(typed).into_owned();
    let words: Vec<&str> = query.split_whitespace().collect();
    let fits = |choice: &&Choice| {
        let all = format!("{} {}", searched(&choice.value), searched(&choice.name));
        words.iter().all(|word| all.contains(word))
    };
    choices.iter().filter(fits).collect()
}

impl Form {
    /// Whether Enter opens the list of the field with the focus: it takes one of some words, and nothing stands in it, or what
    /// could be several of them. What stands there otherwise is taken as it is. Somebody who emptied a field that may be
    /// empty meant that.
    pub(super) fn opens(&self) -> bool {
        let open = |field: &FormField| {
            let empty = field.input.value().trim().is_empty() && (!field.is_touched() || field.spec.needed);
            empty || field.is_ambiguous()
        };
        let field = self.fields.get(self.focus);
        field.is_some_and(|field| field.is_closed() && !field.choices.is_empty() && open(field))
    }

    /// Opens the list of the field with the focus at what stands in it; what could be several narrows it. `standing` is the
    /// place of what the records answer where nothing stands in it.
    pub(super) fn open_list(&mut self, standing: Option<usize>) {
        let Some(field) = self.fields.get(self.focus).filter(|field| !field.choices.is_empty()) else { return };
        let typed = field.input.value().trim();
        let begun = !typed.is_empty() && field.chosen().is_none() && !narrowed(&field.choices, typed).is_empty();
        if field.is_ambiguous() || begun && field.is_touched() {
            let input = Input::new(typed.to_owned());
            self.choosing = Some(Picker { input, selected: 0 });
            return;
        }
        let selected = field.chosen().map(|(at, _)| at).or(standing).unwrap_or(0);
        self.choosing = Some(Picker { selected, ..Picker::default() });
    }

    /// The place of what the records answer in the field with the focus, which shows it where nothing stands in it.
    pub(super) fn standing(&self, cx: &Scene<'_>) -> Option<usize> {
        let field = self.fields.get(self.focus).filter(|field| field.input.value().trim().is_empty())?;
        let answers = self.answers(cx);
        let known = in_form(deed::value(&answers, field.spec.field));
        field.choices.iter().position(|choice| choice.is(&known))
    }

    /// Takes a key while the list is open.
    pub(super) fn choose_key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let in_form = cx.keymap.resolve(&[Scope::Form], chord);
        match (action, in_form) {
            (Some(Action::Cancel), _) => self.choosing = None,
            (Some(Action::Accept), _) => {
                self.take(cx);
            }
            // On to the next field with what is selected.
            (None, Some(Action::NextField | Action::PreviousField)) => {
                if self.take(cx) {
                    self.step(cx, in_form == Some(Action::NextField));
                }
            }
            _ => {
                let count = self.fitting().len();
                let page = usize::from(cx.hits.picker.height);
                let Some(picker) = &mut self.choosing else { return After::stay() };
                if picker.key(action, chord, count, page) == Took::Full {
                    return After::full(cx, LONGEST_QUERY);
                }
            }
        }
        After::stay()
    }

    /// The choices that fit what was typed into the list.
    fn fitting(&self) -> Vec<&Choice> {
        let Some((picker, field)) = self.choosing.as_ref().zip(self.fields.get(self.focus)) else { return Vec::new() };
        narrowed(&field.choices, picker.input.value())
    }

    /// Puts what is selected into the field and closes the list; what was typed where that is a value, too.
    pub(super) fn take(&mut self, cx: &Scene<'_>) -> bool {
        let Some(picker) = &self.choosing else { return false };
        let typed = picker.input.value().trim().to_owned();
        let chosen = self.fitting().get(picker.selected).map(|choice| choice.value.clone());
        let Some(field) = self.fields.get_mut(self.focus) else { return false };
        let free = !field.is_closed() || field.shape() == Shape::KeyKind;
        let Some(value) = chosen.or(Some(typed).filter(|typed| free && !typed.is_empty())) else { return false };
        field.put(&value);
        self.choosing = None;
        self.changed(cx);
        true
    }

    /// Draws the list over the form.
    pub(super) fn draw_list(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let Some((picker, field)) = self.choosing.as_ref().zip(self.fields.get(self.focus)) else { return };
        let found = self.fitting();
        let place = if found.is_empty() {
            cx.text.form_fitting(0)
        } else {
            cx.text.form_place(picker.selected + 1, found.len())
        };
        hits.picker_rows = Vec::new();
        let dialog = ListBox {
            title: format!("{} · {place}", field.label),
            field: Some(Typed::new(cx.text, &picker.input, cx.text.form_narrow())),
            remark: None,
            entries: found.len(),
            selected: picker.selected,
            width: WIDE,
            rows: Vec::new(),
        };
        let named = found.iter().any(|choice| !choice.name.is_empty());
        let widest = found.iter().map(|choice| width(&choice.name)).max().unwrap_or(0);
        dialog.draw(area, canvas, cx.theme, hits, |at, columns| {
            let Some(choice) = found.get(at) else { return Entry { parts: Vec::new() } };
            let value = cx.text.displayed(&choice.value).into_owned();
            if !named {
                return Entry { parts: vec![(value, columns, cx.theme.plain.0)] };
            }
            let first = widest.min(columns * 2 / 3);
            let rest = columns.saturating_sub(first + 1);
            Entry { parts: vec![(choice.name.clone(), first, cx.theme.plain.0), (value, rest, cx.theme.muted.0)] }
        });
    }
}
