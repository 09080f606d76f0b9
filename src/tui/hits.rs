//! What was drawn where: for the mouse, for pages, and for the terminal's cursor.

use ratatui::layout::Rect;

use crate::domain::Section;

/// What was drawn where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The whole screen.
    pub area: Rect,
    /// Tabs.
    pub tabs: Vec<(Rect, Section)>,
    /// The rows of the list.
    pub rows: Rect,
    /// Which screen line each row of the list stands on, by position in its order, where other lines stand between them.
    pub placed: Vec<(u16, usize)>,
    /// The first visible row of the list, by position in its order.
    pub offset: usize,
    /// Rows of a page of the list.
    pub page: usize,
    /// Lines of the detail pane that can be selected: screen row, item.
    pub items: Vec<(u16, usize)>,
    /// The detail pane.
    pub detail: Rect,
    /// Lines of a page of the detail pane.
    pub detail_page: usize,
    /// The detail pane is not beside the list, but a page of its own.
    pub detail_hidden: bool,
    /// The entries of the dialog on top.
    pub picker: Rect,
    /// The box that they stand in, in whose border it is said how many there are beside those that are seen.
    pub picker_box: Option<Rect>,
    /// Its first visible entry.
    pub picker_first: usize,
    /// Number of its entries.
    pub picker_entries: usize,
    /// Lines that the foot of the dialog on top is scrolled by.
    pub scrolled: usize,
    /// The headings of the list: where, and of which column.
    pub headings: Vec<(Rect, usize)>,
    /// Which entry each row of the dialog on top belongs to, where that is not a row each.
    pub picker_rows: Vec<usize>,
    /// Where text is typed: the terminal's cursor is seen there.
    pub cursor: Option<(u16, u16)>,
    /// What is selected: the terminal's cursor stands there unseen, where braille lines and screen readers follow it.
    pub selected: Option<(u16, u16)>,
    /// It is seen there, too.
    pub follows: bool,
}

impl Hits {
    /// The tab at a place of the screen.
    #[must_use]
    pub fn tab_at(&self, x: u16, y: u16) -> Option<Section> {
        self.tabs.iter().find(|(area, _)| area.contains((x, y).into())).map(|(_, section)| *section)
    }

    /// The list's row at a place of the screen, by position in its order.
    #[must_use]
    pub fn row_at(&self, x: u16, y: u16) -> Option<usize> {
        if !self.rows.contains((x, y).into()) {
            return None;
        }
        if self.placed.is_empty() {
            return Some(self.offset + usize::from(y - self.rows.y));
        }
        self.placed.iter().find(|(line, _)| *line == y).map(|(_, place)| *place)
    }

    /// The item of the detail pane at a place of the screen.
    #[must_use]
    pub fn item_at(&self, x: u16, y: u16) -> Option<usize> {
        let inside = self.detail.contains((x, y).into());
        self.items.iter().find(|(row, _)| inside && *row == y).map(|(_, item)| *item)
    }

    /// The entry of the dialog on top at a place of the screen.
    #[must_use]
    pub fn picked_at(&self, x: u16, y: u16) -> Option<usize> {
        let at = self.picker.contains((x, y).into()).then(|| self.picker_first + usize::from(y - self.picker.y))?;
        (at < self.picker_entries).then(|| self.picker_rows.get(at).copied().unwrap_or(at))
    }

    /// Number of entries of the dialog on top.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.picker_rows.last().map_or(self.picker_entries, |last| last + 1)
    }

    /// The column whose heading stands at a place of the screen.
    #[must_use]
    pub fn heading_at(&self, x: u16, y: u16) -> Option<usize> {
        self.headings.iter().find(|(area, _)| area.contains((x, y).into())).map(|(_, column)| *column)
    }

    /// Where the terminal's cursor stands, and whether it is seen there.
    #[must_use]
    pub fn cursor_stands(&self) -> Option<((u16, u16), bool)> {
        self.cursor.map(|place| (place, true)).or(self.selected.map(|place| (place, self.follows)))
    }
}
