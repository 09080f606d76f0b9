//! A section's list: which rows are shown, in which order, and how wide the columns are.

use super::column::Column;
use super::cx::Cx;
use super::filter::Filter;
use super::fit;
use super::quick::Quick;
use super::section::SectionView;
use crate::domain::date::plus_days;

/// Rows whose cells decide how wide the columns are; more would cost time and change nothing.
const MEASURED_ROWS: usize = 500;

/// The state of one list.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Rows shown, by their position in the section.
    pub order: Vec<usize>,
    /// The selected one, by position in `order`.
    pub selected: usize,
    /// First visible one, by position in `order`, as last drawn.
    pub offset: usize,
    /// Column sorted by, by position among the section's columns.
    pub sort: usize,
    /// Largest first.
    pub descending: bool,
    /// The filter as typed.
    pub filter: String,
    /// The quick filter.
    pub quick: Option<Quick>,
    /// Width of each column's widest cell or heading.
    pub widths: Vec<u16>,
    /// What the rows were narrowed by when they were built last.
    narrowed_by: (String, Option<Quick>),
}

impl List {
    /// Builds the rows shown anew: after a change of the day, the state, the filter or the order. The row with the key
    /// `keep` stays selected where it is still shown; otherwise the first one where the filter is another, else the position.
    pub fn rebuild(&mut self, view: &dyn SectionView, cx: Cx<'_>, keep: Option<&str>) {
        let filter = Filter::new(&self.filter, cx.text, view.columns());
        let last_day = plus_days(cx.overview.date, cx.state.rules.expiring);
        self.order = (0..view.rows(cx))
            .filter(|row| match self.quick {
                None => true,
                Some(Quick::NotRedeemed | Quick::Unused) => view.unredeemed(cx, *row).is_some(),
                Some(Quick::NotRedeemedExpiring) => {
                    view.unredeemed(cx, *row).is_some_and(|open| open.activate_by <= last_day)
                }
            })
            .filter(|row| filter.matches(view, cx, *row))
            .collect();
        if let Some(column) = view.columns().get(self.sort) {
            self.order.sort_by_cached_key(|row| column.sort_key(cx, *row));
            if self.descending {
                self.order.reverse();
            }
        }
        let kept = keep.and_then(|key| self.order.iter().position(|row| view.key(cx, *row) == key));
        let narrowed_by = (self.filter.clone(), self.quick);
        let usual = if self.narrowed_by == narrowed_by { self.selected } else { 0 };
        self.narrowed_by = narrowed_by;
        self.selected = kept.unwrap_or(usual).min(self.order.len().saturating_sub(1));
        // While it is not seen nobody scrolls it.
        self.offset = self.offset.min(self.selected);
        self.measure(view, cx);
    }

    fn measure(&mut self, view: &dyn SectionView, cx: Cx<'_>) {
        self.widths = view
            .columns()
            .iter()
            .enumerate()
            .map(|(at, column)| {
                if column.timeline().is_some() {
                    // A longer line says more.
                    return u16::MAX;
                }
                if column.fixed {
                    return column.min;
                }
                // The column sorted by carries a sign.
                let sign = if at == self.sort && view.blocks().is_empty() { 2 } else { 0 };
                let heading = fit::width(&column.heading.full(cx.text)) + sign;
                let cells = (0..view.rows(cx)).take(MEASURED_ROWS).map(|row| fit::width(&column.cell(cx, row).text));
                u16::try_from(cells.chain([heading]).max().unwrap_or(0)).unwrap_or(u16::MAX)
            })
            .collect();
    }

    /// The selected row, by its position in the section.
    #[must_use]
    pub fn row(&self) -> Option<usize> {
        self.order.get(self.selected).copied()
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.filter.trim().is_empty() || self.quick.is_some()
    }

    /// Moves the selection by `rows`, stopping at the ends.
    pub fn step(&mut self, rows: isize) {
        self.selected = self.selected.saturating_add_signed(rows).min(self.order.len().saturating_sub(1));
    }
}

/// Fewest columns of the one sorted by: its sign, and something of its heading.
const SORTED: u16 = 5;
/// Columns between two cells.
const GAP: u16 = 2;

/// Which columns fit into `available` screen columns, and how wide each is drawn. The least important go first, the one
/// sorted by last; the first column takes what is left over.
#[must_use]
pub fn lay_out(columns: &[Column], natural: &[u16], sort: usize, available: u16) -> Vec<(usize, u16)> {
    let least = |at: usize, column: &Column| column.min.min(natural.get(at).copied().unwrap_or(column.min));
    let mut shown: Vec<usize> = (0..columns.len()).collect();
    let needed = |shown: &[usize]| {
        let cells: u16 = shown.iter().filter_map(|at| columns.get(*at).map(|column| least(*at, column))).sum();
        cells + GAP * u16::try_from(shown.len().saturating_sub(1)).unwrap_or(0)
    };
    while needed(&shown) > available {
        let last = shown
            .iter()
            .enumerate()
            .filter_map(|(place, at)| columns.get(*at).map(|column| (column.rank, place)))
            .filter(|(rank, place)| *rank > 0 && shown.get(*place) != Some(&sort))
            .max();
        match last {
            Some((_, place)) => shown.remove(place),
            None => break,
        };
    }
    // Where even the most important do not fit, the last of them gets what is there.
    let mut room = available;
    // The one sorted by stays to be seen.
    let mut owed = shown.iter().filter(|at| **at == sort).count();
    let mut fits = |at: usize, width: u16| {
        owed = owed.saturating_sub(usize::from(at == sort));
        let width = width.min(if owed > 0 { room.saturating_sub(SORTED + GAP) } else { room });
        room = room.saturating_sub(width + GAP);
        width
    };
    let mut rest = available.saturating_sub(needed(&shown));
    let mut widths: Vec<(usize, u16)> =
        shown.iter().filter_map(|at| columns.get(*at).map(|column| (*at, fits(*at, least(*at, column))))).collect();
    // What is left goes to the most important columns first, as far as their cells need it.
    let mut by_rank: Vec<usize> = (0..widths.len()).collect();
    by_rank.sort_by_key(|place| widths.get(*place).and_then(|(at, _)| columns.get(*at)).map(|column| column.rank));
    for place in by_rank {
        if let Some((at, width)) = widths.get_mut(place) {
            let more = natural.get(*at).copied().unwrap_or(*width).saturating_sub(*width).min(rest);
            *width += more;
            rest -= more;
        }
    }
    widths
}
