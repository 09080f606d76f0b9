//! The doctor: what is odd about the file and its records. Enter mends what can be mended, as one step, or leads to what is
//! selected.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog};
use super::picker::{Entry, ListBox, Picker, note_box};
use crate::doctor::{About, Finding, Mend, Patient, findings, remedy};
use crate::domain::Basis;
use crate::domain::find::Part;
use crate::domain::rule::named_in;
use crate::file::Condition;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::message::EditAt;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Columns of the word of a kind.
const WHAT: usize = 22;

/// What was found.
#[derive(Debug, Default)]
pub struct Doctor {
    found: Vec<Finding>,
    /// Whether the file itself is still looked at.
    looking: bool,
    picker: Picker,
}

impl Doctor {
    /// What is odd about the records and the text; the file itself is looked at outside, where there is one.
    #[must_use]
    pub fn new(cx: &Scene<'_>, looking: bool) -> Self {
        Self { found: found(cx, &[]), looking, picker: Picker::default() }
    }

    /// Takes what is odd about the file itself.
    pub(in crate::tui) fn examined(&mut self, cx: &Scene<'_>, conditions: &[Condition]) {
        self.found = found(cx, conditions);
        self.looking = false;
        self.picker.selected = self.picker.selected.min(self.found.len().saturating_sub(1));
    }

    fn mendable(&self) -> usize {
        self.found.iter().filter(|own| own.mend.is_some()).count()
    }

    /// Mends all that can be mended.
    fn mend(&self, cx: &Scene<'_>) -> Vec<Intent> {
        let conditions: Vec<Condition> = self
            .found
            .iter()
            .filter_map(|own| match &own.mend {
                Some(Mend::File(condition)) => Some(condition.clone()),
                Some(Mend::Records(_)) | None => None,
            })
            .collect();
        let records = remedy(cx.state, cx.dates.shown).map(Intent::Run);
        let file = (!conditions.is_empty()).then_some(Intent::Mend(conditions));
        records.into_iter().chain(file).collect()
    }
}

fn found(cx: &Scene<'_>, conditions: &[Condition]) -> Vec<Finding> {
    let path = cx.path_shown();
    let patient = Patient { state: cx.state, problems: cx.problems, conditions, path: &path, today: cx.dates.shown };
    findings(patient, cx.text)
}

impl Dialog for Doctor {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        match (action, below) {
            (Some(Action::Cancel), _) | (None, Some(Action::Quit | Action::Doctor)) => After::close(),
            (Some(Action::Accept), _) => {
                let Some(own) = self.found.get(self.picker.selected) else { return After::close() };
                match own.about {
                    _ if own.mend.is_some() => After::Close(self.mend(cx)),
                    About::Record(thing) => After::Close(vec![Intent::Jump(thing, Part::Itself, None)]),
                    About::Place(line, column) => After::Stay(vec![Intent::Edit(EditAt::Line(line, column))]),
                    About::File => After::say(cx.text.doctor_nothing_to_mend(), Tone::Muted),
                }
            }
            (action, below) => {
                let page = usize::from(cx.hits.picker.height);
                self.picker.walk(action.or(below), self.found.len(), page);
                After::stay()
            }
        }
    }

    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let wide = area.width.min(110);
        let sentence = match self.found.get(self.picker.selected) {
            Some(own) => own.sentence.clone(),
            None if self.looking => text.doctor_looking(),
            None => text.doctor_nothing(),
        };
        let full = wrap(&visible(&sentence), usize::from(wide.saturating_sub(4)).max(1));
        let below = u16::try_from(full.len() + 1).unwrap_or(0);
        let list = Rect { height: area.height.saturating_sub(below), ..area };
        let dialog = ListBox {
            title: text.doctor_title(),
            field: None,
            remark: Some(if self.looking {
                text.doctor_looking()
            } else {
                text.doctor_remark(self.found.len(), self.mendable())
            }),
            entries: self.found.len(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, columns| {
            let Some(own) = self.found.get(at) else { return Entry { parts: Vec::new() } };
            let style = if own.mend.is_some() { theme.good.0 } else { theme.warn.0 };
            let sentence = visible(&own.sentence).into_owned();
            let room = columns.saturating_sub(WHAT + 1);
            Entry { parts: vec![(own.what.to_owned(), WHAT, style), (sentence, room, theme.plain.0)] }
        });
        note_box(cx, area, canvas, &full, wide);
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        let mends = self.found.get(self.picker.selected).is_some_and(|own| own.mend.is_some());
        let said = if action == Action::Accept && mends { cx.text.hint_mend() } else { cx.text.hint(action) };
        Some(said)
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    /// A click chooses and no more: what is mended is asked for by a key.
    fn click(&mut self, _cx: &Scene<'_>, at: usize) -> After {
        self.picker.selected = at;
        After::stay()
    }

    fn named(&self, _cx: &Scene<'_>) -> Vec<Basis> {
        self.found.get(self.picker.selected).map(|own| named_in(&own.sentence)).unwrap_or_default()
    }
}
