//! The doctor: what is odd about the file and its records, and which paths are in use. Enter asks whether to mend all that can be
//! mended, leads to a record, or opens the editor at a place of the text: the bottom line says which.

use ratatui::layout::Rect;

use super::confirm::Confirm;
use super::dialog::{After, Dialog};
use super::picker::{Entry, ListBox, Picker, note_box};
use crate::doctor::{About, Finding, Mend, Patient, findings, remedy};
use crate::domain::Basis;
use crate::domain::doctor::On;
use crate::domain::find::Part;
use crate::domain::rule::named_in;
use crate::file::{Condition, InUse};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Mending, Opening};
use crate::tui::message::EditAt;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Columns of the word of a kind.
const WHAT: usize = 22;

/// What was found.
#[derive(Debug, Default)]
pub struct Doctor {
    found: Vec<Finding>,
    /// The paths in use, each as a sentence.
    paths: Vec<String>,
    /// Whether the file itself is still looked at.
    looking: bool,
    picker: Picker,
}

impl Doctor {
    /// What is odd about the records and the text; the file itself is looked at outside, where there is one.
    #[must_use]
    pub fn new(cx: &Scene<'_>, looking: bool) -> Self {
        Self { found: found(cx, &[]), paths: Vec::new(), looking, picker: Picker::default() }
    }

    /// Takes what is odd about the file itself.
    pub(in crate::tui) fn examined(&mut self, cx: &Scene<'_>, conditions: &[Condition], paths: &[InUse]) {
        self.found = found(cx, conditions);
        let path = |own: &InUse| cx.text.doctor_path(own, &own.path.display().to_string());
        self.paths = paths.iter().map(path).collect();
        self.looking = false;
        self.picker.selected = self.picker.selected.min(self.entries().saturating_sub(1));
    }

    /// Where the editor opens for the line that is selected.
    fn place(&self) -> Option<EditAt> {
        match self.found.get(self.picker.selected)?.about {
            About::Place(line, column) => Some(EditAt::Line(line, column)),
            About::Record(_) | About::File => None,
        }
    }

    fn mendable(&self) -> usize {
        self.found.iter().filter(|own| own.mend.is_some()).count()
    }

    fn entries(&self) -> usize {
        self.found.len() + self.paths.len()
    }

    /// The line that is selected, in full.
    fn said(&self, cx: &Scene<'_>) -> String {
        let at = self.picker.selected;
        match self.found.get(at) {
            Some(own) => told(cx, own),
            None if self.looking => cx.text.doctor_looking(),
            None => {
                self.paths.get(at.saturating_sub(self.found.len())).cloned().unwrap_or_else(|| cx.text.doctor_nothing())
            }
        }
    }

    /// Asks whether to mend all that can be mended.
    fn mend(&self, cx: &Scene<'_>) -> Vec<Intent> {
        let file = self
            .found
            .iter()
            .filter_map(|own| match &own.mend {
                Some(Mend::File(condition)) => Some(condition.clone()),
                Some(Mend::Records(_)) | None => None,
            })
            .collect();
        let what = self.found.iter().filter(|own| own.mend.is_some()).map(|own| told(cx, own)).collect();
        vec![Intent::Open(Opening::Mending(Box::new(Mending { what, records: remedy(cx.state, on(cx)), file })))]
    }
}

/// Asks before what can be mended is, and names it.
pub(super) fn question(cx: &Scene<'_>, mending: Box<Mending>) -> Confirm {
    let answers = (cx.text.doctor_mend_no(), cx.text.doctor_mend_yes(mending.what.len()));
    Confirm::ask(cx.text.doctor_mend_title(), mending.what.clone(), answers, Intent::Mend(mending)).on_yes()
}

/// A finding, with its place in the text where it has one.
fn told(cx: &Scene<'_>, own: &Finding) -> String {
    match own.about {
        About::Place(line, column) => cx.text.labelled(&cx.text.doctor_placed(line, column), &own.sentence),
        About::Record(_) | About::File => own.sentence.clone(),
    }
}

/// The day that is shown.
fn on(cx: &Scene<'_>) -> On {
    On { day: cx.dates.shown, what_if: cx.dates.is_what_if() }
}

fn found(cx: &Scene<'_>, conditions: &[Condition]) -> Vec<Finding> {
    let path = cx.path_shown();
    let patient = Patient { state: cx.state, problems: cx.problems, conditions, path: &path, on: on(cx) };
    findings(patient, cx.text)
}

impl Dialog for Doctor {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        match (action, below) {
            (Some(Action::Cancel), _) | (None, Some(Action::Quit | Action::Doctor)) => After::close(),
            (None, Some(Action::Edit)) => match self.place() {
                Some(place) => After::Stay(vec![Intent::Edit(place)]),
                None => After::stay(),
            },
            (Some(Action::Accept), _) => {
                let Some(own) = self.found.get(self.picker.selected) else {
                    return if self.entries() == 0 { After::close() } else { After::stay() };
                };
                match own.about {
                    _ if own.mend.is_some() => After::Close(self.mend(cx)),
                    About::Record(thing) => After::Close(vec![Intent::Jump(thing, Part::Itself, None)]),
                    About::Place(line, column) => After::Stay(vec![Intent::Edit(EditAt::Line(line, column))]),
                    About::File => After::say(cx.text.doctor_nothing_to_mend(), Tone::Muted),
                }
            }
            (action, below) => {
                let page = usize::from(cx.hits.picker.height);
                self.picker.walk(action.or(below), self.entries(), page);
                After::stay()
            }
        }
    }

    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let wide = area.width.min(110);
        let sentence = self.said(cx);
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
            entries: self.entries(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, columns| {
            let room = columns.saturating_sub(WHAT + 1);
            let Some(own) = self.found.get(at) else {
                let path = self.paths.get(at.saturating_sub(self.found.len())).map(|path| visible(path).into_owned());
                let parts = vec![
                    (text.doctor_path_what(), WHAT, theme.muted.0),
                    (path.unwrap_or_default(), room, theme.muted.0),
                ];
                return Entry { parts };
            };
            let style = if own.mend.is_some() { theme.good.0 } else { theme.warn.0 };
            let sentence = visible(&told(cx, own)).into_owned();
            Entry { parts: vec![(own.what.to_owned(), WHAT, style), (sentence, room, theme.plain.0)] }
        });
        note_box(cx, area, canvas, &full, wide);
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        if action != Action::Accept {
            return Some(cx.text.hint(action));
        }
        let own = self.found.get(self.picker.selected)?;
        match own.about {
            _ if own.mend.is_some() => Some(cx.text.hint_mend()),
            About::Record(_) => Some(cx.text.hint_go_there()),
            About::Place(..) => Some(cx.text.hint(Action::Edit)),
            About::File => None,
        }
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
