//! An entry of the guide, to be read: its answer, what it says of the row that it is asked on, the rules that it rests on,
//! where to go at Microsoft, and the rows that it concerns, which Enter goes to.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::dialog::{After, Dialog};
use super::picker::{draw_box, inside, place};
use crate::domain::find::Part;
use crate::domain::{Basis, Thing};
use crate::guide::Entry;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Columns of the box.
const WIDE: u16 = 78;
/// Rows that are listed: who has more is told how many.
const MOST: usize = 9;

/// The entry that is read.
#[derive(Debug)]
pub struct Reading {
    entry: &'static Entry,
    /// It is asked on a row: the only one of those that it concerns.
    on_row: bool,
    /// The rows that it concerns, the most fitting first.
    concerned: Vec<Thing>,
    /// Lines that were scrolled past, and beyond the last of them rows that were stepped down.
    at: usize,
}

/// A line, and the row that it is about, by position.
struct Line {
    words: String,
    style: Style,
    row: Option<usize>,
}

impl Reading {
    /// An entry, asked on a row or on none.
    pub(super) fn new(cx: &Scene<'_>, entry: &'static Entry, of: Option<Thing>) -> Self {
        let concerned = of.map_or_else(|| entry.concerned(cx.state, cx.overview), |of| vec![of]);
        Self { entry, on_row: of.is_some(), concerned, at: 0 }
    }

    /// Rows that can be gone to.
    fn listed(&self) -> &[Thing] {
        self.concerned.get(..MOST).unwrap_or(&self.concerned)
    }

    /// How far it can be scrolled, as it was drawn last.
    fn most(cx: &Scene<'_>) -> usize {
        cx.hits.entries().saturating_sub(cx.hits.picker.height.into())
    }

    fn move_by(&mut self, rows: isize, most: usize) {
        let last = most + self.listed().len().saturating_sub(1);
        self.at = self.at.min(last).saturating_add_signed(rows).min(last);
    }

    /// The row that Enter goes to.
    fn selected(&self, most: usize) -> usize {
        self.at.saturating_sub(most).min(self.listed().len().saturating_sub(1))
    }

    /// What is said of a row, with its figures.
    fn of_row(&self, cx: &Scene<'_>, thing: Thing) -> Option<String> {
        let said = cx.text.guide_row(self.entry, cx.state, cx.overview, thing);
        said.map(|said| cx.text.displayed(&said).into_owned())
    }

    /// The lines in so many columns.
    fn lines(&self, cx: &Scene<'_>, columns: usize) -> Vec<Line> {
        let (text, theme) = (cx.text, cx.theme);
        let said = text.guide_answer(self.entry);
        let rules: Vec<String> = self.entry.rules.iter().map(Basis::to_string).collect();
        let labelled = |label: String, words: &str| text.labelled(&label, words);
        let mut parts = vec![(said.question, theme.strong.0)];
        // The figures of the row that it is asked on are what is wanted first.
        let of_row = self.concerned.first().filter(|_| self.on_row).and_then(|thing| self.of_row(cx, *thing));
        parts.extend(of_row.map(|words| (words, theme.strong.0)));
        parts.extend(said.paragraphs.into_iter().map(|words| (words, theme.plain.0)));
        let key = |action: Action| cx.keymap.usual(&[Scope::List, Scope::Global], action);
        parts.push((labelled(text.guide_rests_on_key(&key(Action::Guide)), &text.list(&rules)), theme.muted.0));
        let address = self.entry.address.as_ref();
        let copied = || text.guide_address_key(&key(Action::Copy));
        parts.extend(address.map(|address| (labelled(copied(), address), theme.plain.0)));
        let mut lines = Vec::new();
        let mut push = |words: &str, style: Style, row: Option<usize>, indent: usize| {
            for words in wrap(words, columns.saturating_sub(indent).max(1)) {
                lines.push(Line { words: format!("{}{words}", " ".repeat(indent)), style, row });
            }
        };
        for (words, style) in parts {
            push(&words, style, None, 0);
        }
        if !self.concerned.is_empty() {
            push(&text.heading(&text.guide_concerned()), theme.label.0, None, 0);
        }
        for (at, thing) in self.listed().iter().enumerate() {
            let said = self.of_row(cx, *thing).filter(|_| !self.on_row);
            let named = || cx.text.displayed(&cx.text.named(cx.state, *thing)).into_owned();
            push(&said.unwrap_or_else(named), theme.plain.0, Some(at), 2);
        }
        if let Some(more) = self.concerned.len().checked_sub(MOST + 1) {
            push(&text.guide_concerned_more(more + 1), theme.muted.0, None, 2);
        }
        lines
    }
}

impl Dialog for Reading {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        // The keys of the list below that make sense here work here too: it holds no text field.
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        let most = Self::most(cx);
        let page = isize::try_from(cx.hits.picker.height).unwrap_or(1).max(1);
        match action.or(below) {
            Some(Action::Cancel | Action::Quit) => return After::close(),
            Some(Action::Accept) => {
                let row = self.listed().get(self.selected(most)).copied();
                return row.map_or_else(After::close, |row| {
                    After::Close(vec![Intent::CloseAll, Intent::Jump(row, Part::Itself, None)])
                });
            }
            Some(Action::Copy) => {
                let address = self.entry.address.as_deref();
                let nowhere = || After::say(cx.text.guide_no_address(), Tone::Muted);
                return address.map_or_else(nowhere, |address| After::Stay(vec![Intent::CopyAddress(address)]));
            }
            Some(Action::Down) => self.move_by(1, most),
            Some(Action::Up) => self.move_by(-1, most),
            Some(Action::PageDown) => self.move_by(page, most),
            Some(Action::PageUp) => self.move_by(-page, most),
            Some(Action::HalfPageDown) => self.move_by((page / 2).max(1), most),
            Some(Action::HalfPageUp) => self.move_by(-(page / 2).max(1), most),
            Some(Action::First) => self.move_by(isize::MIN, most),
            Some(Action::Last) => self.move_by(isize::MAX, most),
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
        let title = format!("{} · {}", cx.text.guide_title(), cx.text.guide_topic(self.entry.topic));
        draw_box(frame, canvas, theme, &title);
        let inside = inside(frame, 2);
        let page = usize::from(inside.height);
        let most = lines.len().saturating_sub(page);
        let first = self.at.min(most);
        let selected = self.selected(most);
        for (y, line) in (inside.y..inside.bottom()).zip(lines.iter().skip(first)) {
            canvas.put(inside.x, y, &line.words, line.style, inside);
            if line.row == Some(selected) {
                canvas.style(Rect { y, height: 1, ..inside }, theme.selection.0);
                canvas.put(inside.x, y, "▌", theme.selection.0, inside);
                hits.selected.get_or_insert((inside.x, y));
            }
        }
        // Where no row is in sight, whoever follows the cursor reads from the first line on.
        hits.selected.get_or_insert((inside.x, inside.y));
        (hits.picker, hits.picker_first, hits.picker_entries) = (inside, first, lines.len());
        hits.picker_box = Some(frame);
    }

    fn scroll(&mut self, rows: isize, entries: usize, page: usize) {
        self.move_by(rows, entries.saturating_sub(page));
    }

    /// The rules that the answer rests on.
    fn named(&self, _cx: &Scene<'_>) -> Vec<Basis> {
        self.entry.rules.clone()
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        if action == Action::Accept {
            return (!self.concerned.is_empty()).then(|| cx.text.hint_go_there());
        }
        Some(cx.text.hint(action))
    }
}
