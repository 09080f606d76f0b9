//! What rules and decisions say, where that stands and how it is read: lines to scroll, over whatever named them.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::dialog::{After, Dialog};
use super::picker::{draw_box, inside, place};
use crate::domain::Basis;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::scene::Scene;

/// Columns of the box.
const WIDE: u16 = 78;

/// The rules that are shown.
#[derive(Debug)]
pub struct Rules {
    shown: Vec<Basis>,
    /// Lines that were scrolled past.
    scrolled: usize,
}

impl Rules {
    pub(super) fn new(shown: Vec<Basis>) -> Self {
        Self { shown, scrolled: 0 }
    }

    fn move_by(&mut self, cx: &Scene<'_>, rows: isize) {
        // As far as the lines that were drawn go.
        let most = cx.hits.entries().saturating_sub(cx.hits.picker.height.into());
        self.scroll_to(rows, most);
    }

    fn scroll_to(&mut self, rows: isize, most: usize) {
        self.scrolled = self.scrolled.saturating_add_signed(rows).min(most);
    }

    /// The lines in so many columns: of each rule its number and name, what it says, its source and how it is read.
    fn lines(&self, cx: &Scene<'_>, columns: usize) -> Vec<(String, Style)> {
        let (text, theme) = (cx.text, cx.theme);
        let mut lines: Vec<(String, Style)> = Vec::new();
        for entry in self.shown.iter().filter_map(|basis| basis.entry()) {
            if !lines.is_empty() {
                lines.push((String::new(), theme.plain.0));
            }
            let said = text.described(entry.basis);
            let labelled = |label: String, words: &str| text.labelled(&label, words);
            let parts = [
                (format!("{} {} ({})", entry.basis, said.name, text.rule_kind(entry.kind)), theme.strong.0),
                (said.text, theme.plain.0),
                (labelled(text.label_source(), &said.source), theme.muted.0),
                (labelled(text.label_reading(), &said.reading), theme.plain.0),
            ];
            for (words, style) in parts {
                lines.extend(wrap(&visible(&words), columns).into_iter().map(|line| (line, style)));
            }
        }
        lines
    }
}

impl Dialog for Rules {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        let page = isize::try_from(cx.hits.picker.height).unwrap_or(1).max(1);
        match action.or(below) {
            Some(Action::Cancel | Action::Accept | Action::Quit | Action::Help | Action::Guide) => {
                return After::close();
            }
            Some(Action::Down) => self.move_by(cx, 1),
            Some(Action::Up) => self.move_by(cx, -1),
            Some(Action::PageDown) => self.move_by(cx, page),
            Some(Action::PageUp) => self.move_by(cx, -page),
            Some(Action::HalfPageDown) => self.move_by(cx, (page / 2).max(1)),
            Some(Action::HalfPageUp) => self.move_by(cx, -(page / 2).max(1)),
            Some(Action::First) => self.move_by(cx, isize::MIN),
            Some(Action::Last) => self.move_by(cx, isize::MAX),
            _ => {}
        }
        After::stay()
    }

    /// Draws the box with its visible lines.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = cx.theme;
        let wide = area.width.min(WIDE);
        let lines = self.lines(cx, usize::from(wide.saturating_sub(4)).max(1));
        let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
        let frame = place(area, wide, wanted.min(area.height.saturating_sub(2).max(3)).min(area.height));
        draw_box(frame, canvas, theme, &cx.text.rules_box(&self.shown));
        let inside = inside(frame, 2);
        let page = usize::from(inside.height);
        let first = self.scrolled.min(lines.len().saturating_sub(page));
        for (y, (line, style)) in (inside.y..inside.bottom()).zip(lines.iter().skip(first)) {
            canvas.put(inside.x, y, line, *style, inside);
        }
        // Nothing is selected: whoever follows the cursor reads from the first line on.
        hits.selected.get_or_insert((inside.x, inside.y));
        (hits.picker, hits.picker_first, hits.picker_entries) = (inside, first, lines.len());
        hits.picker_box = Some(frame);
    }

    fn scroll(&mut self, rows: isize, entries: usize, page: usize) {
        self.scroll_to(rows, entries.saturating_sub(page));
    }

    fn is_about_state(&self) -> bool {
        false
    }

    /// Nothing is chosen among lines to read.
    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        (action != Action::Accept).then(|| cx.text.hint(action))
    }
}
