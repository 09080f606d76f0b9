//! “If it is not renewed”: what follows for the selected offer, day by day. Enter goes to what it follows for.

use ratatui::layout::Rect;

use super::Overlay;
use super::picker::{Dialog, Entry, Picker};
use crate::domain::find::Part;
use crate::domain::impact::{Impact, ImpactKind, impact};
use crate::domain::{Basis, Thing};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::{width, wrap};
use crate::text::visible;
use crate::tui::app::{App, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::view::Hits;

/// What follows without a renewal, on the day it was asked.
#[derive(Debug)]
pub struct Impacts {
    pub(super) picker: Picker,
    title: String,
    items: Vec<Impact>,
}

impl Impacts {
    /// The same with a line selected.
    pub(super) fn at(app: &App, offer: usize, line: usize) -> Option<Self> {
        let mut own = Self::new(app, offer)?;
        own.picker.selected = line.min(own.items.len().saturating_sub(1));
        Some(own)
    }

    /// Asks it of the offer at `offer` in the state.
    pub(super) fn new(app: &App, offer: usize) -> Option<Self> {
        let items = impact(&app.state, &app.overview, offer);
        let title = app.text.impact_title(app.state.enrollments.get(offer)?, &items);
        // What is past is read last.
        let selected = items.iter().position(|item| !item.past || item.is_task()).unwrap_or(0);
        Some(Self { picker: Picker { selected, ..Picker::default() }, title, items })
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = app.keymap.resolve(&[Scope::List, Scope::Global], chord);
        match (action, below) {
            (Some(Action::Cancel), _) | (None, Some(Action::Quit | Action::Impact)) => {}
            (Some(Action::Accept), _) => match self.items.get(self.picker.selected) {
                Some(item) => {
                    let (subject, part) = (item.subject, part(app, item));
                    app.jump_from(subject, part, Some(self.picker.selected));
                }
                None => app.keep_open(Overlay::Impact(self)),
            },
            (action, below) => {
                match action.or(below) {
                    Some(Action::First) => self.picker.selected = 0,
                    Some(Action::Last) => self.picker.selected = self.items.len().saturating_sub(1),
                    moved => {
                        self.picker.key(moved, chord, self.items.len(), usize::from(app.hits.picker.height));
                        self.picker.input.reset();
                    }
                }
                app.keep_open(Overlay::Impact(self));
            }
        }
        Vec::new()
    }

    /// The rule of the selected line.
    pub(super) fn named(&self) -> Vec<Basis> {
        self.items.get(self.picker.selected).map(|item| item.rule.into()).into_iter().collect()
    }

    /// Draws the list with its visible lines; the selected one in full below.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let wide = area.width.min(110);
        let selected = self.items.get(self.picker.selected).map(|item| text.impact(&app.state, item));
        let full = selected.map(|words| wrap(&visible(&words), usize::from(wide.saturating_sub(4)).max(1)));
        // What the list shows in full is not said again.
        let full = full.filter(|lines| {
            lines.iter().map(|line| width(line)).sum::<usize>() > room(usize::from(wide.saturating_sub(4)))
        });
        let below = full.as_ref().map_or(0, |lines| u16::try_from(lines.len() + 1).unwrap_or(0));
        let list = Rect { height: area.height.saturating_sub(below), ..area };
        let tasks: Vec<bool> =
            self.items.iter().filter(|item| item.is_task()).map(|item| item.cleared.is_some()).collect();
        let done = tasks.iter().filter(|done| **done).count();
        let remark = (!tasks.is_empty()).then(|| text.impact_cleared(done, tasks.len()));
        let dialog = Dialog {
            title: self.title.clone(),
            field: None,
            remark,
            entries: self.items.len(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, columns| {
            let Some(item) = self.items.get(at) else { return Entry { parts: Vec::new() } };
            let before = at.checked_sub(1).and_then(|before| self.items.get(before));
            // A day is said once.
            let day = if before.is_some_and(|before| before.date == item.date) {
                String::new()
            } else {
                item.date.to_string()
            };
            let style = match item.kind {
                _ if item.cleared.is_some() || item.past && !item.is_task() => theme.muted.0,
                ImpactKind::Lapses => theme.bad.0,
                ImpactKind::SubscriptionEnds => theme.good.0,
                _ => theme.plain.0,
            };
            let words = visible(&text.impact(&app.state, item)).into_owned();
            Entry {
                parts: vec![
                    (day, DAY, theme.strong.0),
                    (text.impact_tick(item).unwrap_or_default(), TICK, style),
                    (words, room(columns), style),
                    (item.rule.to_string(), RULE, theme.muted.0),
                ],
            }
        });
        if let Some(lines) = &full {
            super::super::view::note_box(app, area, canvas, lines, wide);
        }
    }
}

/// Where a line leads within its subject: of a machine to its row of the ledger, so that what is done there knows it.
fn part(app: &App, item: &Impact) -> Part {
    let key = match item.subject {
        Thing::Key(of, at) => app.state.software.get(of).and_then(|benefit| benefit.keys.get(at)),
        _ => None,
    };
    let row = key.zip(item.machine.as_ref()).and_then(|(key, machine)| key.last_row(machine, app.overview.date));
    row.map_or(Part::Itself, Part::Ledger)
}

/// Columns of a day, of a tick, of a rule.
const DAY: usize = 10;
const TICK: usize = 3;
const RULE: usize = 3;

/// Columns that the words have in a line of so many.
fn room(columns: usize) -> usize {
    columns.saturating_sub(DAY + 1 + TICK + 1 + RULE + 1)
}
