//! Moving about: sections, rows, the detail pane, jumps and the way back, clicks.

use super::super::overlay::Overlay;
use super::super::overlay::dialog::Place as Stands;
use super::super::theme::Tone;
use super::{App, EditAt, Effect, Focus};
use crate::domain::find::Part;
use crate::domain::{Section, Thing};
use crate::keys::action::Action;
use crate::lists::list::{List, lay_out};
use crate::lists::section::{row_of, view};

/// Where a jump came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    section: Section,
    key: Option<String>,
    focus: Focus,
    /// The line of the list of consequences that was open there.
    line: Option<usize>,
}

impl App {
    /// What identifies the selected row of a section.
    pub(super) fn selected_key(&self, section: Section) -> Option<String> {
        let list = self.lists.get(section as usize)?;
        // A list that was never built has nothing to keep.
        if self.stale.get(section as usize).copied().unwrap_or(true) {
            return None;
        }
        Some(view(section).key(self.cx(), list.row()?))
    }

    /// Builds the list shown anew and marks the others, keeping the selected rows by their keys.
    pub(super) fn rebuild_all(&mut self, keys: &[Option<String>]) {
        self.derive();
        for (section, key) in Section::ALL.iter().zip(keys) {
            if key.is_some() {
                self.rebuild(*section, key.as_deref());
            } else if let Some(stale) = self.stale.get_mut(*section as usize) {
                *stale = true;
            }
        }
        self.refresh();
        self.hold_focus();
    }

    fn rebuild(&mut self, section: Section, keep: Option<&str>) {
        let Some(slot) = self.lists.get_mut(section as usize) else { return };
        let mut list = std::mem::take(slot);
        list.rebuild(view(section), self.cx(), keep);
        if let Some(slot) = self.lists.get_mut(section as usize) {
            *slot = list;
        }
        if let Some(stale) = self.stale.get_mut(section as usize) {
            *stale = false;
        }
    }

    /// Builds the list shown if it is not up to date.
    pub(super) fn show_list(&mut self) {
        if self.stale.get(self.section as usize).copied().unwrap_or(true) {
            self.rebuild(self.section, None);
        }
    }

    /// Changes what narrows or orders the list shown, and builds it anew; the selection stays on its row.
    pub(crate) fn narrow(&mut self, change: impl FnOnce(&mut List)) {
        let key = self.selected_key(self.section);
        self.with_list(change);
        self.rebuild(self.section, key.as_deref());
        self.hold_focus();
    }

    /// The detail pane keeps the focus only while it has that item.
    fn hold_focus(&mut self) {
        if let Focus::Detail(item) = self.focus {
            let items = self.detail().map_or(0, |detail| detail.items().count());
            self.focus = if items == 0 { Focus::List } else { Focus::Detail(item.min(items - 1)) };
        }
    }

    /// Shows a section.
    pub(crate) fn go_to(&mut self, section: Section) {
        self.section = section;
        self.focus = Focus::List;
        self.show_list();
    }

    /// Moves by pages of what is shown: so many halves of one.
    pub(super) fn step_pages(&mut self, halves: isize) {
        let page = isize::try_from(self.page()).unwrap_or(1).max(1);
        let rows = if halves.abs() == 1 { (page / 2).max(1) } else { page };
        self.step(rows * halves.signum());
    }

    /// The list the other way round.
    pub(super) fn reverse(&mut self) {
        if self.has_its_own_order() {
            return;
        }
        self.narrow(|list| list.descending = !list.descending);
        self.say_order();
    }

    fn page(&self) -> usize {
        match self.focus {
            Focus::List => self.hits.page,
            Focus::Detail(_) => self.hits.detail_page,
        }
    }

    pub(super) fn go_beside(&mut self, distance: usize) {
        let next = (self.section as usize + distance) % Section::ALL.len();
        if let Some(section) = Section::ALL.get(next) {
            self.go_to(*section);
        }
    }

    /// Moves the selection, in the list or in the detail pane, stopping at the ends.
    pub(crate) fn step(&mut self, rows: isize) {
        match self.focus {
            Focus::List => self.with_list(|list| list.step(rows)),
            Focus::Detail(item) => {
                let detail = self.detail().unwrap_or_default();
                let to = item.saturating_add_signed(rows).min(detail.items().count().saturating_sub(1));
                // More than a line at once goes no further than what something is done with; what is only read comes after
                // it, a line or a page on.
                let leaps = |last: &usize| rows > 1 && item < *last || rows == isize::MAX && item == *last;
                let stop = detail.last_item().filter(leaps);
                self.focus = Focus::Detail(stop.map_or(to, |last| to.min(last)));
            }
        }
    }

    /// Enter: into the detail pane; from there, or from a row about something elsewhere, to that thing.
    pub(super) fn go_deeper(&mut self) {
        let Some(row) = self.list().row() else { return };
        if self.reads_named() {
            return;
        }
        if let Some((thing, part)) = self.view().leads_to(self.cx(), row) {
            return self.jump(thing, part);
        }
        let Some(detail) = self.detail() else { return };
        match self.focus {
            Focus::List if detail.items().next().is_some() || self.hits.detail_hidden => {
                self.focus = Focus::Detail(detail.first_item(self.view().first_item(self.cx(), row)));
            }
            Focus::List => self.say(self.text.nothing_inside(), Tone::Muted),
            Focus::Detail(item) => {
                if let Some(item) = detail.items().nth(item).filter(|item| item.leads) {
                    self.jump(item.thing, item.part);
                }
            }
        }
    }

    /// Esc: one level back. The filter goes first, then the detail pane; it never quits.
    pub(super) fn go_back(&mut self) {
        if self.list().is_narrowed() && self.focus == Focus::List {
            self.narrow(|list| {
                list.filter.clear();
                list.quick = None;
            });
        } else {
            self.focus = Focus::List;
        }
    }

    pub(super) fn sort_by_next(&mut self) {
        if self.has_its_own_order() {
            return;
        }
        let (columns, list) = (self.view().columns(), self.list());
        // Of what is seen, and a picture is no order. What is sorted by now takes no room from what comes next.
        let wide = self.hits.area.width.saturating_sub(2);
        let shown: Vec<usize> = lay_out(columns, &list.room, 0, wide).into_iter().map(|(at, _)| at).collect();
        let sortable = |at: &usize| columns.get(*at).is_some_and(|column| column.timeline().is_none());
        let later = shown.iter().copied().filter(sortable).find(|at| *at > list.sort);
        self.sort_by(later.unwrap_or(0), false);
    }

    /// Says so of a list that nobody sorts; whether it is one.
    fn has_its_own_order(&mut self) -> bool {
        let own = !self.view().blocks().is_empty();
        if own {
            self.say(self.text.fixed_order(), Tone::Muted);
        }
        own
    }

    fn sort_by(&mut self, column: usize, descending: bool) {
        self.narrow(|list| (list.sort, list.descending) = (column, descending));
        self.say_order();
    }

    /// A click on a heading: sorts by its column, and once more the other way round.
    fn click_heading(&mut self, column: usize) {
        if self.view().columns().get(column).is_none_or(|column| column.timeline().is_some()) {
            return;
        }
        let again = self.list().sort == column && !self.list().descending;
        self.sort_by(column, again);
    }

    fn say_order(&mut self) {
        let list = self.list();
        if let Some(column) = self.view().columns().get(list.sort) {
            let heading = column.heading.full(&self.text);
            self.say(self.text.sorted_by(&heading, list.descending), Tone::Muted);
        }
    }

    /// Goes to where a thing is shown, whatever the tab; Backspace leads back.
    pub(crate) fn jump(&mut self, thing: Thing, part: Part) {
        self.jump_from(thing, part, None);
    }

    /// The same out of a list of consequences; Backspace leads back into it.
    pub(crate) fn jump_from(&mut self, thing: Thing, part: Part, line: Option<usize>) {
        let Some((section, row)) = row_of(self.cx(), thing) else {
            self.say(self.text.not_there_on(&self.text.thing(&self.state, thing), self.dates.shown), Tone::Warn);
            // A day that was mistyped can be put right nowhere else.
            if let Some(id) = thing.id(&self.state).cloned().filter(|_| self.permit().is_ok()) {
                let overlay = Overlay::change(&self.scene(), &id);
                self.overlays.extend(overlay);
            }
            return;
        };
        self.came_from.push(Place {
            section: self.section,
            key: self.selected_key(self.section),
            focus: self.focus,
            line,
        });
        self.go_to(section);
        let shows = |list: &List| list.order.iter().position(|own| *own == row);
        if shows(self.list()).is_none() {
            // A filter must not hide what was asked for.
            self.narrow(|list| {
                list.filter.clear();
                list.quick = None;
            });
        }
        let at = shows(self.list());
        self.with_list(|list| list.selected = at.unwrap_or(list.selected));
        let items = self.detail().map(|detail| detail.items().collect::<Vec<_>>()).unwrap_or_default();
        let exact = items.iter().position(|item| item.thing == thing && item.part == part && !item.leads);
        let inside = exact.or_else(|| items.iter().position(|item| item.thing == thing && !item.leads));
        let row_itself = part == Part::Itself && self.view().thing(self.cx(), row) == Some(thing);
        if let Some(item) = inside.filter(|_| !row_itself) {
            self.focus = Focus::Detail(item);
        }
        if let Some(key) = self.keymap.chords(super::Scope::Global, Action::Return).first() {
            self.say(self.text.jumped(&key.to_string()), Tone::Muted);
        }
    }

    pub(super) fn return_from_jump(&mut self) {
        let Some(place) = self.came_from.pop() else {
            return self.say(self.text.no_jump(), Tone::Muted);
        };
        self.go_to(place.section);
        let (cx, own) = (self.cx(), self.view());
        let at = self.list().order.iter().position(|row| place.key.as_deref() == Some(own.key(cx, *row).as_str()));
        self.with_list(|list| list.selected = at.unwrap_or(list.selected));
        self.focus = place.focus;
        self.hold_focus();
        let selected = self.selected_thing();
        if let (Some(line), Some(Thing::Offer(offer))) = (place.line, selected) {
            let overlay = Overlay::impact_at(&self.scene(), offer, line);
            self.overlays.extend(overlay);
        }
    }

    /// Where the editor opens for what is selected.
    pub(super) fn edit_place(&self) -> EditAt {
        let Some(row) = self.list().row() else { return EditAt::Start };
        let thing = self.view().thing(self.cx(), row);
        let item = match self.focus {
            Focus::Detail(item) => self.detail().and_then(|detail| detail.items().nth(item)),
            Focus::List => None,
        };
        let (thing, part) = match (item, thing) {
            (Some(item), _) => (item.thing, item.part),
            (None, Some(thing)) => (thing, Part::Itself),
            (None, None) => return EditAt::Start,
        };
        let field = match thing {
            Thing::Key(..) => "activations",
            Thing::Technical(_) => "incidents",
            Thing::Offer(_) => "renewals",
            Thing::Software(_)
            | Thing::Cloud(_)
            | Thing::Token(..)
            | Thing::Subscription(_)
            | Thing::VisualStudio(_)
            | Thing::Seat(..)
            | Thing::Person(_) => "assignments",
        };
        let ledger = match part {
            Part::Itself => None,
            Part::Ledger(row) => Some((field, row)),
        };
        EditAt::Record(thing.id_text(&self.state).to_owned(), ledger)
    }

    pub(super) fn click(&mut self, x: u16, y: u16) -> Vec<Effect> {
        self.message = None;
        if !self.overlays.is_empty() {
            let Some(at) = self.hits.picked_at(x, y) else { return Vec::new() };
            let Some(mut overlay) = self.overlays.pop() else { return Vec::new() };
            let after = overlay.dialog_mut().click(&self.scene(), at);
            return self.after(overlay, after);
        }
        if let Some(section) = self.hits.tab_at(x, y) {
            self.go_to(section);
        } else if let Some(at) = self.hits.row_at(x, y) {
            let again = self.focus == Focus::List && self.list().selected == at;
            self.focus = Focus::List;
            if again {
                self.go_deeper();
            } else {
                self.with_list(|list| list.selected = at.min(list.order.len().saturating_sub(1)));
            }
        } else if let Some(column) = self.hits.heading_at(x, y) {
            self.click_heading(column);
        } else if let Some(item) = self.hits.item_at(x, y) {
            self.focus = Focus::Detail(item);
        }
        Vec::new()
    }

    /// The wheel: moves in what is on top.
    pub(super) fn scroll(&mut self, rows: isize) {
        let entries = self.hits.entries();
        match self.overlays.last_mut().map(Overlay::dialog_mut) {
            Some(dialog) if dialog.place() != Stands::BarOfList => {
                dialog.scroll(rows, entries, self.hits.picker.height.into());
            }
            Some(_) | None => self.step(rows),
        }
    }
}
