//! The demonstrations: each by its title, with its length or the step that it goes on at.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, choice};
use super::picker::{Entry, ListBox, Picker};
use crate::demo::scenario::Scenario;
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::fit::width;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;

/// The choice of a demonstration.
#[derive(Debug)]
pub struct Demonstrations {
    pub(super) picker: Picker,
    /// Steps, the one that it goes on at, the demonstration.
    all: Vec<(usize, usize, Scenario)>,
}

impl Demonstrations {
    pub(super) fn new(all: Vec<(usize, usize, Scenario)>, selected: usize) -> Self {
        Self { picker: Picker { selected, ..Picker::default() }, all }
    }
}

impl Dialog for Demonstrations {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let all = &self.all;
        choice(&mut self.picker, cx, Action::Demonstrations, (action, chord), all.len(), |at| {
            all.get(at).map(|(_, _, own)| Intent::Play(own.name.clone()))
        })
    }

    /// Draws the choice.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let dialog = ListBox {
            title: cx.text.demos_title(),
            field: None,
            remark: None,
            entries: self.all.len(),
            selected: self.picker.selected,
            width: 66,
            rows: Vec::new(),
        };
        dialog.draw(area, canvas, cx.theme, hits, |at, columns| {
            let Some((steps, goes_on, own)) = self.all.get(at) else { return Entry { parts: Vec::new() } };
            let long = cx.text.demo_steps(*steps, *goes_on);
            let wide = width(&long);
            let style = if *goes_on > 0 { cx.theme.strong.0 } else { cx.theme.muted.0 };
            let title = columns.saturating_sub(wide + 1);
            Entry { parts: vec![(own.title.clone(), title, cx.theme.plain.0), (long, wide, style)] }
        });
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn is_about_state(&self) -> bool {
        false
    }
}
