//! The state files of the configuration, by their names: one is opened in the place of the one shown.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, choice};
use super::picker::{Entry, ListBox, Picker};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::fit::width;
use crate::session::Source;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;

/// Columns of the choice.
const WIDE: u16 = 66;
/// Columns of the names at most.
const NAMES: usize = 24;

/// The choice of a state file.
#[derive(Debug)]
pub struct Files {
    pub(super) picker: Picker,
    files: Vec<(String, PathBuf)>,
}

impl Files {
    pub(super) fn new(cx: &Scene<'_>, files: &BTreeMap<String, PathBuf>) -> Self {
        let files: Vec<(String, PathBuf)> = files.iter().map(|(name, path)| (name.clone(), path.clone())).collect();
        let shown = |(_, path): &(String, PathBuf)| matches!(cx.source, Source::File(own) if own == path);
        let selected = files.iter().position(shown).unwrap_or(0);
        Self { picker: Picker { selected, ..Picker::default() }, files }
    }
}

impl Dialog for Files {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let files = &self.files;
        choice(&mut self.picker, cx, Action::Files, (action, chord), files.len(), |at| {
            files.get(at).map(|(_, path)| Intent::Switch(path.clone()))
        })
    }

    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let dialog = ListBox {
            title: cx.text.files_title(),
            field: None,
            remark: None,
            entries: self.files.len(),
            selected: self.picker.selected,
            width: WIDE,
            rows: Vec::new(),
        };
        let names = self.files.iter().map(|(name, _)| width(&cx.text.displayed(name))).max().unwrap_or(0).min(NAMES);
        dialog.draw(area, canvas, cx.theme, hits, |at, columns| {
            let Some((name, path)) = self.files.get(at) else { return Entry { parts: Vec::new() } };
            let name = cx.text.displayed(name).into_owned();
            let path = cx.text.path_shown(path);
            let rest = columns.saturating_sub(names + 2);
            Entry { parts: vec![(name, names + 2, cx.theme.plain.0), (path, rest, cx.theme.muted.0)] }
        });
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn is_about_state(&self) -> bool {
        false
    }
}
