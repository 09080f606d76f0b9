//! What a new record is to be: those that belong here first.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, LETTERS, Letters, Pasted};
use super::picker::{Entry, ListBox, Picker, Took, Typed, announce};
use super::typing::{LONGEST_QUERY, joined};
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Value};
use crate::domain::folded::searched;
use crate::domain::record::Kind;
use crate::domain::{Id, Thing};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::width;
use crate::lists::section::view;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// The choice of a kind of record.
#[derive(Debug)]
pub struct NewRecord {
    pub(super) picker: Picker,
    choices: Vec<Choice>,
    /// What it is to be a part of, while that is asked: the kind of the part, and the benefits.
    wholes: Option<Wholes>,
    /// The offer that a new benefit is probably of.
    offer: Option<Id>,
}

/// The benefits that a part of this kind can belong to, while one of them is chosen.
#[derive(Debug)]
struct Wholes {
    kind: Kind,
    all: Vec<Id>,
    picker: Picker,
}

/// A record that can be made, or the partner's own details.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    kind: Kind,
    parent: Option<Id>,
}

impl NewRecord {
    /// The choice, with this thing selected.
    pub(super) fn new(cx: &Scene<'_>, thing: Option<Thing>) -> Self {
        let whole = match thing {
            Some(Thing::Key(of, _)) => Some(Thing::Software(of)),
            Some(Thing::Token(of, _)) => Some(Thing::Cloud(of)),
            Some(Thing::Seat(of, _)) => Some(Thing::VisualStudio(of)),
            other => other,
        };
        let mut choices = Vec::new();
        if let Some(whole) = whole
            && let (Some(kind), Some(id)) = (whole.kind().child(), whole.id(cx.state))
        {
            choices.push(Choice { kind, parent: Some(id.clone()) });
        }
        // Nothing is granted without an offer.
        let own = if cx.state.enrollments.is_empty() { &[Kind::Offer] } else { view(cx.section).records() };
        let rest = [
            Kind::Person,
            Kind::Offer,
            Kind::Software,
            Kind::Cloud,
            Kind::Subscription,
            Kind::VisualStudio,
            Kind::Technical,
            Kind::Partner,
        ];
        // A part of a benefit that is none of the selected row: which one is asked.
        let parts = Kind::ALL.iter().filter(|part| !wholes(cx, **part).is_empty());
        for kind in own.iter().chain(&rest).chain(parts) {
            if choices.iter().all(|own| own.kind != *kind) {
                choices.push(Choice { kind: *kind, parent: None });
            }
        }
        let named = |at: usize| cx.state.enrollments.get(at).map(|offer| offer.id.clone());
        let offer = match whole {
            Some(Thing::Offer(at)) => named(at),
            Some(Thing::Software(at)) => cx.state.software.get(at).map(|benefit| benefit.enrollment.clone()),
            Some(Thing::Cloud(at)) => cx.state.cloud.get(at).map(|benefit| benefit.enrollment.clone()),
            Some(Thing::VisualStudio(at)) => cx.state.visual_studio.get(at).map(|benefit| benefit.enrollment.clone()),
            Some(Thing::Technical(at)) => cx.state.technical.get(at).map(|benefit| benefit.enrollment.clone()),
            _ => named(0).filter(|_| cx.state.enrollments.len() == 1),
        };
        Self { picker: Picker::default(), choices, wholes: None, offer }
    }

    fn choose(&mut self, cx: &Scene<'_>, at: usize) -> After {
        let Some(Choice { kind, parent }) = self.choices.get(at).cloned() else { return After::close() };
        if parent.is_none() {
            match wholes(cx, kind).as_slice() {
                [] => {}
                [only] => return Self::open(Opening::Add { kind, parent: Some(only.clone()), known: Vec::new() }),
                several => {
                    self.wholes = Some(Wholes { kind, all: several.to_vec(), picker: Picker::default() });
                    return After::stay();
                }
            }
        }
        let opening = if kind == Kind::Partner {
            Opening::Set(Owner::Partner)
        } else {
            let offer = self.offer.as_ref().map(|offer| (Field::Enrollment, Value::Text(offer.as_str().to_owned())));
            let known = offer.into_iter().filter(|(field, _)| kind.spec(*field).is_some()).collect();
            Opening::Add { kind, parent, known }
        };
        Self::open(opening)
    }

    fn open(opening: Opening) -> After {
        After::Close(vec![Intent::Open(opening)])
    }

    /// Takes a key while it is asked what the part belongs to.
    fn choose_whole(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let Some(Wholes { kind, all, picker }) = &mut self.wholes else { return After::stay() };
        let found = narrowed(cx, all, picker);
        match action {
            Some(Action::Cancel) => self.wholes = None,
            Some(Action::Accept) => {
                if let Some((parent, _)) = found.get(picker.selected) {
                    let parent = Some((*parent).clone());
                    return Self::open(Opening::Add { kind: *kind, parent, known: Vec::new() });
                }
            }
            _ => {
                let count = found.len();
                if picker.key(action, chord, count, usize::from(cx.hits.picker.height)) == Took::Full {
                    return After::full(cx, LONGEST_QUERY);
                }
            }
        }
        After::stay()
    }
}

/// Those of the benefits that fit what was typed, each with its name.
fn narrowed<'a>(cx: &Scene<'_>, all: &'a [Id], picker: &Picker) -> Vec<(&'a Id, String)> {
    let query = searched(picker.input.value()).into_owned();
    let named = all.iter().map(|id| (id, cx.text.named_id(cx.state, id)));
    let fits = |(id, name): &(&Id, String)| {
        let own = format!("{} {}", searched(id.as_str()), searched(name));
        query.split_whitespace().all(|word| own.contains(word))
    };
    named.filter(fits).collect()
}

/// The benefits that a part of this kind can belong to; none where it is no part.
fn wholes(cx: &Scene<'_>, part: Kind) -> Vec<Id> {
    let Some(whole) = part.parent() else { return Vec::new() };
    let state = cx.state;
    match whole {
        // What needs no key is asked of nobody (R22, R23).
        Kind::Software => state.software.iter().filter(|own| own.needs_key()).map(|own| own.id.clone()).collect(),
        Kind::Cloud => state.cloud.iter().map(|own| own.id.clone()).collect(),
        Kind::VisualStudio => state.visual_studio.iter().map(|own| own.id.clone()).collect(),
        Kind::Partner
        | Kind::Person
        | Kind::Offer
        | Kind::Key
        | Kind::Token
        | Kind::Subscription
        | Kind::Seat
        | Kind::Technical => Vec::new(),
    }
}

impl Dialog for NewRecord {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        if self.wholes.is_some() {
            return self.choose_whole(cx, action, chord);
        }
        let meant = Kind::ALL.iter().copied().find(|kind| cx.keymap.record(*kind).contains(&chord));
        let chosen = meant.and_then(|kind| self.choices.iter().position(|choice| choice.kind == kind));
        match (action, chosen, meant) {
            (Some(Action::Cancel), ..) => After::close(),
            (Some(Action::Accept), ..) => self.choose(cx, self.picker.selected),
            (_, Some(at), _) => self.choose(cx, at),
            // A part is made in its whole.
            (_, None, Some(part)) => {
                let whole = Kind::ALL.iter().copied().find(|whole| whole.child() == Some(part));
                let whole = whole.map(|whole| cx.text.kind_one(whole)).unwrap_or_default();
                After::say(cx.text.new_needs(&cx.text.kind_one(part), &whole), Tone::Muted)
            }
            _ => {
                let below = cx.keymap.resolve(&[Scope::List], chord);
                let moved = self.picker.walk(action.or(below), self.choices.len(), self.choices.len());
                if moved || chord.typed().is_none() {
                    return After::stay();
                }
                let letters = self.choices.iter().filter_map(|choice| cx.keymap.record(choice.kind).first());
                let letters: Vec<String> = letters.map(ToString::to_string).collect();
                After::say(cx.text.menu_letters(&letters), Tone::Muted)
            }
        }
    }

    /// Draws the choice.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        if let Some(Wholes { kind, all, picker }) = &self.wholes {
            let found = narrowed(cx, all, picker);
            hits.picker_rows = Vec::new();
            let dialog = ListBox {
                title: text.new_where(&text.kind(*kind)),
                field: Some(Typed::new(text, &picker.input, text.form_narrow())),
                remark: None,
                entries: found.len(),
                selected: picker.selected,
                width: 70,
                rows: Vec::new(),
            };
            return dialog.draw(area, canvas, theme, hits, |at, width| {
                let name = found.get(at).map(|(_, name)| visible(name).into_owned());
                Entry { parts: vec![(name.unwrap_or_default(), width, theme.plain.0)] }
            });
        }
        let dialog = ListBox {
            title: text.new_title(),
            field: None,
            remark: None,
            entries: self.choices.len(),
            selected: self.picker.selected,
            width: 56,
            rows: Vec::new(),
        };
        let key = |choice: &Choice| cx.keymap.record(choice.kind).first().map(ToString::to_string).unwrap_or_default();
        let keys = self.choices.iter().map(|choice| width(&key(choice))).max().unwrap_or(0).max(1);
        dialog.draw(area, canvas, theme, hits, |at, columns| {
            let words = self.choices.get(at).map(|choice| match (&choice.parent, choice.kind) {
                (Some(parent), kind) => text.new_in(&text.kind(kind), &text.named_id(cx.state, parent)),
                (None, Kind::Partner) => text.new_partner(),
                (None, kind) => text.kind(kind),
            });
            Entry {
                parts: vec![
                    (self.choices.get(at).map(key).unwrap_or_default(), keys, theme.hint_key.0),
                    (words.unwrap_or_default(), columns.saturating_sub(keys + 1), theme.plain.0),
                ],
            }
        });
        announce(cx, canvas, hits);
    }

    fn own_keys(&self, cx: &Scene<'_>) -> Option<(String, String)> {
        self.wholes.is_none().then(|| (LETTERS.to_owned(), cx.text.hint_letter()))
    }

    fn letters(&self) -> Option<Letters> {
        self.wholes.is_some().then_some(Letters::QUERY)
    }

    fn paste(&mut self, _: &Scene<'_>, lines: &[String]) -> Pasted {
        let own = self.wholes.as_mut();
        own.map_or_else(Pasted::nowhere, |own| Pasted::into_field(own.picker.paste(&joined(lines))))
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(self.wholes.as_mut().map_or(&mut self.picker, |own| &mut own.picker))
    }
}
