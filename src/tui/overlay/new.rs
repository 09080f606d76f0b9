//! What a new record is to be: those that belong here first.

use ratatui::layout::Rect;

use super::Overlay;
use super::form::Form;
use super::picker::{Dialog, Entry, Picker};
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Value};
use crate::domain::record::{Kind, Record};
use crate::domain::{Id, Thing};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::tui::app::{App, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::view::Hits;

/// The choice of a kind of record.
#[derive(Debug)]
pub struct NewRecord {
    pub(super) picker: Picker,
    choices: Vec<Choice>,
    /// The offer that a new benefit is probably of.
    offer: Option<Id>,
}

/// A record that can be made, or the partner's own details.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    kind: Kind,
    parent: Option<Id>,
}

impl NewRecord {
    pub(super) fn new(app: &App) -> Self {
        let thing = app.target().map(|item| item.thing);
        let whole = match thing {
            Some(Thing::Key(of, _)) => Some(Thing::Software(of)),
            Some(Thing::Token(of, _)) => Some(Thing::Cloud(of)),
            Some(Thing::Seat(of, _)) => Some(Thing::VisualStudio(of)),
            other => other,
        };
        let mut choices = Vec::new();
        if let Some(whole) = whole
            && let (Some(kind), Some(id)) = (whole.kind().child(), whole.id(&app.state))
        {
            choices.push(Choice { kind, parent: Some(id.clone()) });
        }
        // Nothing is granted without an offer.
        let own = if app.state.enrollments.is_empty() { &[Kind::Offer] } else { app.view().records() };
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
        for kind in own.iter().chain(&rest) {
            let choice = Choice { kind: *kind, parent: None };
            if !choices.contains(&choice) {
                choices.push(choice);
            }
        }
        let named = |at: usize| app.state.enrollments.get(at).map(|offer| offer.id.clone());
        let offer = match whole {
            Some(Thing::Offer(at)) => named(at),
            Some(Thing::Software(at)) => app.state.software.get(at).map(|benefit| benefit.enrollment.clone()),
            Some(Thing::Cloud(at)) => app.state.cloud.get(at).map(|benefit| benefit.enrollment.clone()),
            Some(Thing::VisualStudio(at)) => app.state.visual_studio.get(at).map(|benefit| benefit.enrollment.clone()),
            Some(Thing::Technical(at)) => app.state.technical.get(at).map(|benefit| benefit.enrollment.clone()),
            _ => named(0).filter(|_| app.state.enrollments.len() == 1),
        };
        Self { picker: Picker::default(), choices, offer }
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let digit = chord.typed().and_then(|letter| letter.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
        let chosen = digit.and_then(|digit| digit.checked_sub(1)).filter(|at| *at < self.choices.len());
        match (action, chosen) {
            (Some(Action::Cancel), _) => {}
            (Some(Action::Accept), _) => {
                let at = self.picker.selected;
                self.choose(app, at);
            }
            (_, Some(at)) => self.choose(app, at),
            _ => {
                let below = app.keymap.resolve(&[crate::keys::action::Scope::List], chord);
                self.picker.key(action.or(below), chord, self.choices.len(), self.choices.len());
                self.picker.input.reset();
                app.keep_open(Overlay::New(self));
            }
        }
        Vec::new()
    }

    fn choose(self, app: &mut App, at: usize) {
        let Some(choice) = self.choices.into_iter().nth(at) else { return };
        let form = if choice.kind == Kind::Partner {
            Form::set(app, Owner::Partner, &Record::Partner(app.state.partner.clone()))
        } else {
            let offer = self.offer.map(|offer| (Field::Enrollment, Value::Text(offer.as_str().to_owned())));
            let known: Vec<(Field, Value)> =
                offer.into_iter().filter(|(field, _)| choice.kind.spec(*field).is_some()).collect();
            Form::add(app, choice.kind, choice.parent, &known)
        };
        app.keep_open(Overlay::Form(form));
    }

    /// Draws the choice.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let dialog = Dialog {
            title: text.new_title(),
            field: None,
            remark: None,
            entries: self.choices.len(),
            selected: self.picker.selected,
            width: 56,
            rows: Vec::new(),
        };
        dialog.draw(area, canvas, theme, hits, |at, width| {
            let words = self.choices.get(at).map(|choice| match (&choice.parent, choice.kind) {
                (Some(parent), kind) => text.new_in(&text.kind(kind), &text.named_id(&app.state, parent)),
                (None, Kind::Partner) => text.new_partner(),
                (None, kind) => text.kind(kind),
            });
            Entry {
                parts: vec![
                    (format!("{}", at + 1), 1, theme.hint_key.0),
                    (words.unwrap_or_default(), width.saturating_sub(2), theme.plain.0),
                ],
            }
        });
    }
}
