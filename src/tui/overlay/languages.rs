//! The languages that there are, each by its own name: one is chosen while the program runs.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, choice};
use super::picker::{Entry, ListBox, Picker};
use crate::config::languages;
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::fit::width;
use crate::text::Text;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;

/// Columns of the choice.
const WIDE: u16 = 40;

/// The choice of a language.
#[derive(Debug)]
pub struct Languages {
    pub(super) picker: Picker,
    /// Words and names.
    all: Vec<(&'static str, String)>,
}

impl Languages {
    pub(super) fn new(cx: &Scene<'_>) -> Self {
        let all: Vec<_> = languages().map(|word| (word, Text::of(word).language_name())).collect();
        let selected = all.iter().position(|(word, _)| *word == cx.text.language()).unwrap_or(0);
        Self { picker: Picker { selected, ..Picker::default() }, all }
    }
}

impl Dialog for Languages {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let all = &self.all;
        choice(&mut self.picker, cx, Action::Language, (action, chord), all.len(), |at| {
            all.get(at).map(|(word, _)| Intent::Speak(word))
        })
    }

    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let dialog = ListBox {
            title: cx.text.languages_title(),
            field: None,
            remark: None,
            entries: self.all.len(),
            selected: self.picker.selected,
            width: WIDE,
            rows: Vec::new(),
        };
        let words = self.all.iter().map(|(word, _)| width(word)).max().unwrap_or(0);
        dialog.draw(area, canvas, cx.theme, hits, |at, columns| {
            let Some((word, name)) = self.all.get(at) else { return Entry { parts: Vec::new() } };
            let rest = columns.saturating_sub(words + 2);
            let word = ((*word).to_owned(), words + 2, cx.theme.muted.0);
            Entry { parts: vec![word, (name.clone(), rest, cx.theme.plain.0)] }
        });
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn is_about_state(&self) -> bool {
        false
    }
}
