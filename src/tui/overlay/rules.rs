//! What rules and decisions say, where that stands and how it is read: lines to scroll, over whatever named them.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Overlay;
use super::picker::{draw_box, inside, place};
use crate::domain::Basis;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::{fit, wrap};
use crate::text::visible;
use crate::tui::app::{App, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::view::Hits;

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

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = app.keymap.resolve(&[Scope::List, Scope::Global], chord);
        let page = isize::try_from(app.hits.picker.height).unwrap_or(1).max(1);
        match action.or(below) {
            Some(Action::Cancel | Action::Accept | Action::Quit | Action::Help) => return Vec::new(),
            Some(Action::Down) => self.scroll(app, 1),
            Some(Action::Up) => self.scroll(app, -1),
            Some(Action::PageDown) => self.scroll(app, page),
            Some(Action::PageUp) => self.scroll(app, -page),
            Some(Action::HalfPageDown) => self.scroll(app, (page / 2).max(1)),
            Some(Action::HalfPageUp) => self.scroll(app, -(page / 2).max(1)),
            Some(Action::First) => self.scroll(app, isize::MIN),
            Some(Action::Last) => self.scroll(app, isize::MAX),
            _ => {}
        }
        app.keep_open(Overlay::Rules(self));
        Vec::new()
    }

    fn scroll(&mut self, app: &App, rows: isize) {
        // As far as the lines that were drawn go.
        let most = app.hits.entries().saturating_sub(app.hits.picker.height.into());
        self.scroll_to(rows, most);
    }

    pub(super) fn scroll_to(&mut self, rows: isize, most: usize) {
        self.scrolled = self.scrolled.saturating_add_signed(rows).min(most);
    }

    /// Draws the box with its visible lines.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = &app.theme;
        let wide = area.width.min(WIDE);
        let lines = self.lines(app, usize::from(wide.saturating_sub(4)).max(1));
        let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
        let frame = place(area, wide, wanted.min(area.height.saturating_sub(2).max(3)).min(area.height));
        draw_box(frame, canvas, theme, &app.text.rules_box(&self.shown));
        let inside = inside(frame, 2);
        let page = usize::from(inside.height);
        let first = self.scrolled.min(lines.len().saturating_sub(page));
        for (y, (line, style)) in (inside.y..inside.bottom()).zip(lines.iter().skip(first)) {
            canvas.put(inside.x, y, line, *style, inside);
        }
        let hidden = lines.len().saturating_sub(first + page);
        if hidden > 0 && frame.height > 0 {
            let more = format!(" {} ", app.text.lines_more(hidden));
            let room = usize::from(frame.width.saturating_sub(4));
            canvas.put(frame.x + 2, frame.bottom() - 1, &fit(&more, room), theme.muted.0, frame);
        }
        // Nothing is selected: whoever follows the cursor reads from the first line on.
        hits.selected.get_or_insert((inside.x, inside.y));
        (hits.picker, hits.picker_first, hits.picker_entries) = (inside, first, lines.len());
    }

    /// The lines in so many columns: of each rule its number and name, what it says, its source and how it is read.
    fn lines(&self, app: &App, columns: usize) -> Vec<(String, Style)> {
        let (text, theme) = (&app.text, &app.theme);
        let mut lines: Vec<(String, Style)> = Vec::new();
        for entry in self.shown.iter().filter_map(|basis| basis.entry()) {
            if !lines.is_empty() {
                lines.push((String::new(), theme.plain.0));
            }
            let said = text.described(entry.basis);
            let labelled = |label: String, words: &str| format!("{label}: {words}");
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
