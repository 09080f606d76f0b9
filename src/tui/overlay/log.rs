//! What is on record of a row (R59): what was done, when and by whom, the last step first.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog};
use super::picker::{Entry, ListBox, Picker, note_box};
use crate::file;
use crate::journal::line;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::scene::Scene;

/// Columns of a day, of a command, of a name.
const DAY: usize = 10;
const COMMAND: usize = 10;
const WHO: usize = 14;
/// Lines of what was said before and after that are shown of the selected step.
const MOST: usize = 8;

/// What is on record, as it was when it was asked for.
#[derive(Debug)]
pub struct Log {
    picker: Picker,
    title: String,
    entries: Vec<file::Entry>,
}

impl Log {
    /// These entries under a title.
    #[must_use]
    pub fn new(title: String, entries: Vec<file::Entry>) -> Self {
        Self { picker: Picker::default(), title, entries }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What the selected step changed, in lines.
    fn full(&self, cx: &Scene<'_>, columns: usize) -> Vec<String> {
        let Some(entry) = self.entries.get(self.picker.selected) else { return Vec::new() };
        let step = &entry.step;
        let said = [
            (cx.text.log_at(), step.at.clone()),
            (cx.text.log_ids(), step.ids.join(", ")),
            (cx.text.log_before(), line(&step.before)),
            (cx.text.log_after(), line(&step.after)),
        ];
        let said = said.into_iter().filter(|(_, words)| !words.is_empty());
        let lines =
            said.flat_map(|(label, words)| wrap(&cx.text.displayed(&cx.text.labelled(&label, &words)), columns));
        lines.take(MOST).collect()
    }
}

impl Dialog for Log {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        match (action, below) {
            (Some(Action::Cancel | Action::Accept), _) | (None, Some(Action::Quit | Action::Log)) => After::close(),
            (action, below) => {
                self.picker.walk(action.or(below), self.entries.len(), usize::from(cx.hits.picker.height));
                After::stay()
            }
        }
    }

    /// Draws the list with its visible lines; what the selected step changed below.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let wide = area.width.min(110);
        let full = self.full(cx, usize::from(wide.saturating_sub(4)).max(1));
        let below = u16::try_from(full.len() + 1).unwrap_or(0);
        let list = Rect { height: area.height.saturating_sub(below), ..area };
        let dialog = ListBox {
            title: self.title.clone(),
            field: None,
            remark: None,
            entries: self.entries.len(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, columns| {
            let Some(entry) = self.entries.get(at) else { return Entry { parts: Vec::new() } };
            let step = &entry.step;
            let shown = |words: &str| text.displayed(words).into_owned();
            let after = if step.after.is_empty() { &step.before } else { &step.after };
            let rest = columns.saturating_sub(DAY + COMMAND + WHO + 3);
            Entry {
                parts: vec![
                    (shown(&step.day), DAY, theme.strong.0),
                    (shown(&step.command), COMMAND, theme.plain.0),
                    (shown(&step.who), WHO, theme.muted.0),
                    (shown(&line(after)), rest, theme.plain.0),
                ],
            }
        });
        note_box(cx, area, canvas, &full, wide);
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        (action != Action::Accept).then(|| cx.text.hint(action))
    }
}
