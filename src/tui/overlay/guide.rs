//! The guide: the questions that concern the selected row, then all others; type what you ask, Enter reads the answer.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, Letters, Pasted};
use super::picker::{Entry as Row, ListBox, Picker, Took, Typed};
use super::typing::{LONGEST_QUERY, joined};
use crate::domain::Thing;
use crate::domain::find::Match;
use crate::guide::{Entry, concerning, entries};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::fit::wrap;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::scene::Scene;

/// Columns of the list.
const WIDE: u16 = 84;
/// Columns of what its entries are about.
const TOPIC: usize = 13;

/// The questions, while they are searched.
#[derive(Debug, Default)]
pub struct Questions {
    pub(super) picker: Picker,
    /// The row that is asked about.
    of: Option<Thing>,
}

/// A question of the list.
struct Asked {
    entry: &'static Entry,
    /// It concerns the row that is asked about.
    here: bool,
}

impl Questions {
    /// The guide, asked about a row.
    pub(super) fn new(of: Option<Thing>) -> Self {
        Self { of, ..Self::default() }
    }

    /// What is listed, and how it was found.
    fn found(&self, cx: &Scene<'_>) -> (Match, Vec<Asked>) {
        let here = self.of.map(|of| concerning(cx.state, cx.overview, of)).unwrap_or_default();
        let is_here = |entry: &Entry| here.iter().any(|own| own.id == entry.id);
        let query = self.picker.input.value();
        if query.trim().is_empty() {
            let first = here.iter().map(|entry| Asked { entry, here: true });
            let others = entries().iter().filter(|entry| !is_here(entry)).map(|entry| Asked { entry, here: false });
            return (Match::Substring, first.chain(others).collect());
        }
        let found = cx.text.guide_found(query);
        let asked = found.hits.iter().filter_map(|at| entries().get(*at));
        (found.how, asked.map(|entry| Asked { entry, here: is_here(entry) }).collect())
    }
}

/// What leads from a question to its answer; asked about the row only where it concerns that.
pub(super) fn reading(entry: &'static Entry, of: Option<Thing>) -> Intent {
    Intent::Open(Opening::Reading { entry, of })
}

impl Dialog for Questions {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        match action {
            Some(Action::Cancel) => After::close(),
            Some(Action::Accept) => {
                let chosen = self.found(cx).1.into_iter().nth(self.picker.selected);
                chosen.map_or_else(After::stay, |asked| {
                    After::Stay(vec![reading(asked.entry, self.of.filter(|_| asked.here))])
                })
            }
            _ => {
                let entries = self.found(cx).1.len();
                match self.picker.key(action, chord, entries, usize::from(cx.hits.picker.height)) {
                    Took::Full => After::full(cx, LONGEST_QUERY),
                    Took::Typed | Took::Moved | Took::Nothing => After::stay(),
                }
            }
        }
    }

    /// Draws the list with its visible questions; what does not fit in a line goes on below itself.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let (how, found) = self.found(cx);
        let columns = usize::from(WIDE.min(area.width)).saturating_sub(4);
        let rest = columns.saturating_sub(TOPIC + 1).max(1);
        let mut rows: Vec<(usize, String, String)> = Vec::new();
        let mut before = String::new();
        for (at, asked) in found.iter().enumerate() {
            let topic = if asked.here { text.guide_here() } else { text.guide_topic(asked.entry.topic) };
            for (line, question) in wrap(&text.guide_question(asked.entry), rest).into_iter().enumerate() {
                let heading = if line == 0 && topic != before { topic.clone() } else { String::new() };
                rows.push((at, heading, question));
            }
            before = topic;
        }
        let remark = match how {
            _ if found.is_empty() => Some(text.find_nothing()),
            Match::Substring => None,
            Match::Fuzzy | Match::Nearest => Some(text.guide_near()),
        };
        let title = match self.of {
            Some(of) => format!("{} · {}", text.guide_title(), text.displayed(&text.named(cx.state, of))),
            None => text.guide_title(),
        };
        let dialog = ListBox {
            title,
            field: Some(Typed::new(text, &self.picker.input, text.guide_hint())),
            remark,
            entries: found.len(),
            selected: self.picker.selected,
            width: WIDE,
            rows: rows.iter().map(|(at, ..)| *at).collect(),
        };
        dialog.draw(area, canvas, theme, hits, |row, _| {
            let Some((_, topic, question)) = rows.get(row) else { return Row { parts: Vec::new() } };
            let parts = vec![(topic.clone(), TOPIC, theme.label.0), (question.clone(), rest, theme.plain.0)];
            Row { parts }
        });
    }

    fn letters(&self) -> Option<Letters> {
        Some(Letters::QUERY)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        Pasted::into_field(self.picker.paste(&joined(lines)))
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }
}
