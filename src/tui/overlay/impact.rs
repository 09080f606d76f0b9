//! “If it is not renewed”: what follows for the selected offer, day by day. Enter goes to what it follows for.

use std::collections::HashSet;

use ratatui::layout::Rect;

use super::dialog::{After, Dialog};
use super::picker::{Entry, ListBox, Picker};
use crate::domain::act::ActKind;
use crate::domain::field::{Field, Value};
use crate::domain::find::Part;
use crate::domain::folded::Machine;
use crate::domain::impact::{Impact, ImpactKind, impact};
use crate::domain::{Basis, Id, Thing};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// What follows without a renewal, on the day it was asked.
#[derive(Debug)]
pub struct Impacts {
    pub(super) picker: Picker,
    /// The offer that it is asked of.
    of: Option<Id>,
    title: String,
    items: Vec<Impact>,
}

impl Impacts {
    /// The same with a line selected.
    pub(super) fn at(cx: &Scene<'_>, offer: usize, line: usize) -> Option<Self> {
        let mut own = Self::new(cx, offer)?;
        own.picker.selected = line.min(own.items.len().saturating_sub(1));
        Some(own)
    }

    /// Asks it of the offer at `offer` in the state.
    pub(super) fn new(cx: &Scene<'_>, offer: usize) -> Option<Self> {
        let items = impact(cx.state, cx.overview, offer);
        let title = cx.text.impact_title(cx.state.enrollments.get(offer)?, &items);
        // What is past is read last; after the lapse what is left to do comes first.
        let lapsed = items.iter().any(|item| item.over);
        let task = items.iter().position(Impact::is_open_task).filter(|_| lapsed);
        let first = || items.iter().position(|item| !item.past || item.is_task());
        let selected = task.or_else(first).unwrap_or(0);
        let of = cx.state.enrollments.get(offer).map(|own| own.id.clone());
        Some(Self { picker: Picker { selected, ..Picker::default() }, of, title, items })
    }

    /// The same of the records as they are now, with the line that was selected; where that is done, with the next to do.
    pub(in crate::tui) fn again(&self, cx: &Scene<'_>) -> Option<Self> {
        let offer = cx.state.enrollments.iter().position(|own| Some(&own.id) == self.of.as_ref())?;
        let mut own = Self::at(cx, offer, self.picker.selected)?;
        let line = own.picker.selected;
        if own.items.get(line).is_some_and(|item| item.cleared.is_some()) {
            let open = |(at, item): (usize, &Impact)| item.is_open_task().then_some(at);
            let mut open = own.items.iter().enumerate().filter_map(open);
            let first = open.clone().next();
            own.picker.selected = open.find(|at| *at > line).or(first).unwrap_or(line);
        }
        Some(own)
    }
}

impl Impacts {
    /// Asks for the day on which the software of the selected line was removed, or says why there is nothing to tick off.
    fn clear(&self, cx: &Scene<'_>) -> After {
        let item = self.items.get(self.picker.selected);
        let task = item.and_then(|item| Some((item, item.subject.id(cx.state)?, item.machine.as_ref()?)));
        let Some((item, key, machine)) = task else {
            return After::say(cx.text.impact_no_task(cx.state, item), Tone::Muted);
        };
        if item.cleared.is_some() {
            return After::say(cx.text.act_already(), Tone::Muted);
        }
        let known = vec![(Field::Machine, Value::List(vec![Value::Text(machine.to_string())]))];
        // The list stands below, for the next one.
        After::Stay(vec![Intent::Open(Opening::Act { kind: ActKind::Clear, of: key.clone(), known, why: None })])
    }
}

impl Dialog for Impacts {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        if action.is_none() && cx.keymap.act(ActKind::Clear).contains(&chord) {
            return self.clear(cx);
        }
        match (action, below) {
            (Some(Action::Cancel), _) | (None, Some(Action::Quit | Action::Impact)) => After::close(),
            (Some(Action::Accept), _) => self.items.get(self.picker.selected).map_or_else(After::stay, |item| {
                After::Close(vec![Intent::Jump(item.subject, part(cx, item), Some(self.picker.selected))])
            }),
            (action, below) => {
                self.picker.walk(action.or(below), self.items.len(), usize::from(cx.hits.picker.height));
                After::stay()
            }
        }
    }

    /// Draws the list with its visible lines, each in full.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let wide = area.width.min(130);
        // Every line in full: what is cut off could be where, what or until when.
        let columns = room(usize::from(wide.saturating_sub(4))).max(1);
        let mut lines: Vec<(usize, bool, String)> = Vec::new();
        for (at, item) in self.items.iter().enumerate() {
            let wrapped = wrap(&visible(&text.impact(cx.state, item)), columns);
            lines.extend(wrapped.into_iter().enumerate().map(|(row, line)| (at, row == 0, line)));
        }
        let tasks: Vec<bool> =
            self.items.iter().filter(|item| item.is_task()).map(|item| item.cleared.is_some()).collect();
        let done = tasks.iter().filter(|done| **done).count();
        let machines: HashSet<&Machine> = self.items.iter().filter_map(|item| item.machine.as_ref()).collect();
        let copies = |item: &&Impact| item.kind == ImpactKind::RemoveSoftware && item.machine.is_none();
        let unlisted = self.items.iter().filter(copies).filter(|item| !item.is_access(cx.state)).count();
        let remark = (!tasks.is_empty()).then(|| text.impact_cleared((done, tasks.len()), (machines.len(), unlisted)));
        let dialog = ListBox {
            title: self.title.clone(),
            field: None,
            remark,
            entries: self.items.len(),
            selected: self.picker.selected,
            width: wide,
            rows: lines.iter().map(|(at, ..)| *at).collect(),
        };
        let first = dialog.first(area);
        dialog.draw(area, canvas, theme, hits, |row, _| {
            let Some((at, begins, words)) = lines.get(row) else { return Entry { parts: Vec::new() } };
            let Some(item) = self.items.get(*at) else { return Entry { parts: Vec::new() } };
            // A day is said once, at the first line in sight that begins one of it: the rest of a line has none.
            let same = |(before, begins, _): &(usize, bool, String)| {
                *begins && self.items.get(*before).is_some_and(|before| before.date == item.date)
            };
            let said = lines.get(first..row).is_some_and(|before| before.iter().any(same));
            let day = if said || !*begins { String::new() } else { item.date.to_string() };
            let once = |words: String| if *begins { words } else { String::new() };
            let style = match item.kind {
                _ if item.cleared.is_some() || item.past && !item.is_task() => theme.muted.0,
                ImpactKind::Lapses => theme.bad.0,
                ImpactKind::SubscriptionEnds => theme.good.0,
                ImpactKind::TokenLost
                | ImpactKind::KeyLost
                | ImpactKind::SeatEnds
                | ImpactKind::CreditEnds
                | ImpactKind::ContractEnds
                | ImpactKind::TechnicalEnds
                | ImpactKind::RemoveSoftware => theme.plain.0,
            };
            Entry {
                parts: vec![
                    (day, DAY, theme.strong.0),
                    (once(text.impact_tick(item).unwrap_or_default()), TICK, style),
                    (words.clone(), columns, style),
                    (once(item.rule.to_string()), RULE, theme.muted.0),
                ],
            }
        });
    }

    fn own_keys(&self, cx: &Scene<'_>) -> Option<(String, String)> {
        let item = self.items.get(self.picker.selected)?;
        let key = cx.keymap.act(ActKind::Clear).first().filter(|_| item.is_open_task() && cx.records)?;
        Some((key.to_string(), cx.text.hint_tick()))
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    /// The rule of the selected line.
    fn named(&self, _cx: &Scene<'_>) -> Vec<Basis> {
        self.items.get(self.picker.selected).map(|item| item.rule.into()).into_iter().collect()
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        Some(if action == Action::Accept { cx.text.hint_go_there() } else { cx.text.hint(action) })
    }
}

/// Where a line leads within its subject: of a machine to its row of the ledger, so that what is done there knows it.
fn part(cx: &Scene<'_>, item: &Impact) -> Part {
    let key = if let Thing::Key(of, at) = item.subject {
        cx.state.software.get(of).and_then(|benefit| benefit.keys.get(at))
    } else {
        None
    };
    let row = key.zip(item.machine.as_ref()).and_then(|(key, machine)| key.last_row(machine, cx.overview.date));
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
