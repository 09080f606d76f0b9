//! A section's list: which rows are shown, in which order, and how wide the columns are.

use std::collections::HashSet;
use std::ops::Range;

use super::column::{Column, Cut, Drawn};
use super::cx::Cx;
use super::filter::Filter;
use super::fit;
use super::quick::Quick;
use super::section::SectionView;
use crate::domain::date::plus_days;

/// Rows whose cells decide how wide the columns are; more would cost time and change nothing.
const MEASURED_ROWS: usize = 500;

/// How much room the columns of a list take.
#[derive(Debug, Clone, Default)]
pub struct Room {
    /// Of each column its widest cell or heading.
    pub natural: Vec<u16>,
    /// Of each column its widest cell.
    pub cells: Vec<u16>,
    /// Of each column the fewest columns that it is of use in: where it is never cut, those of its cells and short heading.
    pub least: Vec<u16>,
    /// Of each column those in which nothing of importance is cut: a name, or the shortest words there are.
    pub whole: Vec<u16>,
    /// Whether rows are called the same.
    pub alike: bool,
    /// Which columns are wanted, in this order, by their positions; all where none is named.
    pub only: Vec<usize>,
}

impl Room {
    /// That of some columns that stand beside each other, by their positions.
    #[must_use]
    pub fn of(&self, columns: Range<usize>) -> Self {
        let own = |all: &[u16]| all.get(columns.clone()).unwrap_or_default().to_vec();
        Self {
            natural: own(&self.natural),
            cells: own(&self.cells),
            least: own(&self.least),
            whole: own(&self.whole),
            alike: self.alike,
            only: Vec::new(),
        }
    }
}

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
    /// How much room its columns take.
    pub room: Room,
    /// Which columns are wanted, by their positions; all where none is named.
    pub only: Vec<usize>,
    /// What the rows were narrowed by when they were built last.
    narrowed_by: (String, Option<Quick>),
}

impl List {
    /// A list of these columns, sorted by one of the section's, the largest first or last.
    #[must_use]
    pub fn new(only: Vec<usize>, (sort, descending): (usize, bool)) -> Self {
        Self { sort, descending, only, ..Self::default() }
    }

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
                    let coming = cx.overview.date..=last_day;
                    view.unredeemed(cx, *row).is_some_and(|open| coming.contains(&open.activate_by))
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
        let measured = |(at, column): (usize, &Column)| {
            if column.timeline().is_some() {
                // A longer line says more.
                return [u16::MAX, u16::MAX, column.min, column.min];
            }
            if column.fixed {
                let holds = column.holds.map_or(0, |holds| columns_of(holds(cx.text)));
                return [holds.max(column.min); 4];
            }
            // The column sorted by carries a sign.
            let sign = if at == self.sort && view.blocks().is_empty() { 2 } else { 0 };
            let heading = |words: &str| columns_of(fit::width(words) + sign);
            let rows = || (0..view.rows(cx)).take(MEASURED_ROWS);
            let cells = columns_of(rows().map(|row| fit::width(&column.cell(cx, row).text)).max().unwrap_or(0));
            let natural = cells.max(heading(&column.heading.full(cx.text)));
            let short = heading(&column.heading.short(cx.text));
            let (least, whole) = match (column.drawn, column.cut) {
                (Drawn::Fitted(words), _) => {
                    let shortest = rows().filter_map(|row| words(cx, row, 0)).map(|cell| fit::width(&cell.text));
                    let whole = columns_of(shortest.max().unwrap_or(0)).max(short);
                    (column.min.min(whole), whole)
                }
                (_, Cut::Never) if !column.has_short() => (cells.max(short), cells.max(short)),
                (_, Cut::Never) => {
                    let said = |row| column.short_cell(cx, row).unwrap_or_else(|| column.cell(cx, row));
                    let least = rows().map(|row| fit::width(&said(row).text)).max().unwrap_or(0);
                    (columns_of(least).max(short), cells.max(short))
                }
                (_, Cut::Names) => (column.min.min(natural), cells.max(short)),
                (_, Cut::Words) => (column.min.min(natural), column.min.min(natural)),
            };
            [natural, cells, least, whole]
        };
        let measured: Vec<[u16; 4]> = view.columns().iter().enumerate().map(measured).collect();
        let of = |which: fn(&[u16; 4]) -> u16| measured.iter().map(which).collect();
        self.room = Room {
            natural: of(|[natural, ..]| *natural),
            cells: of(|[_, cells, ..]| *cells),
            least: of(|[_, _, least, _]| *least),
            whole: of(|[.., whole]| *whole),
            alike: self.has_alike(view, cx),
            only: self.only.clone(),
        };
    }

    /// Whether two of the rows are called the same, where a column would tell them apart.
    fn has_alike(&self, view: &dyn SectionView, cx: Cx<'_>) -> bool {
        let Some(name) = view.columns().first().filter(|_| view.columns().iter().any(|column| column.tells)) else {
            return false;
        };
        if view.has_kin(cx) {
            return true;
        }
        let mut names = HashSet::new();
        self.order.iter().take(MEASURED_ROWS).any(|row| !names.insert(name.cell(cx, *row).text))
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
pub const GAP: u16 = 2;

/// From that rank on a column goes before a name is cut.
const SPARE: u8 = 5;
/// The rank of what tells rows apart where some are called the same.
const TELLS: u8 = 2;

fn columns_of(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// From so many screen columns on every heading stands in full; on fewer it stands in short. What a column is called hangs on
/// the size of the screen, and not on what happens to stand in the list.
const FULL_HEADINGS: u16 = 118;

/// Whether headings stand in full where a list has so many screen columns.
#[must_use]
pub fn has_full_headings(available: u16) -> bool {
    available >= FULL_HEADINGS
}

/// Which columns fit into `available` screen columns, and how wide each is drawn. The least important go first, the one
/// sorted by last; the first column takes what is left over. A figure, a day or a status is never cut, and a name only when
/// all that is spare is gone.
#[must_use]
pub fn lay_out(columns: &[Column], room: &Room, sort: usize, available: u16) -> Vec<(usize, u16)> {
    let of = |widths: &[u16], at: usize| widths.get(at).copied();
    // A line of time is worth more than a heading.
    let full = has_full_headings(available) && columns.iter().all(|column| column.timeline().is_none());
    // One that is never cut is as wide as its cells and its heading.
    let headed = |column: &Column| column.cut == Cut::Never && matches!(column.drawn, Drawn::Cells | Drawn::Groups);
    let with_heading = |widths: &[u16], at: usize, column: &Column| {
        let own = of(widths, at).unwrap_or(column.min);
        if full && headed(column) { own.max(of(&room.natural, at).unwrap_or(own)) } else { own }
    };
    let least = |at: usize, column: &Column| with_heading(&room.least, at, column);
    let whole = |at: usize, column: &Column| with_heading(&room.whole, at, column);
    let rank = |column: &Column| if column.tells && room.alike { TELLS.min(column.rank) } else { column.rank };
    let mut shown: Vec<usize> = if room.only.is_empty() { (0..columns.len()).collect() } else { room.only.clone() };
    let needed = |shown: &[usize], own: &dyn Fn(usize, &Column) -> u16| {
        let cells = shown.iter().filter_map(|at| columns.get(*at).map(|column| own(*at, column)));
        cells.fold(GAP * columns_of(shown.len().saturating_sub(1)), u16::saturating_add)
    };
    // The least important that may go, by its place.
    let last = |shown: &[usize], from: u8| {
        let ranks = shown.iter().enumerate().filter_map(|(place, at)| Some((rank(columns.get(*at)?), place)));
        let goes = ranks.filter(|(rank, place)| *rank >= from && shown.get(*place) != Some(&sort));
        goes.max().map(|(_, place)| place)
    };
    // What is spare goes where that lets a status be said in all its words.
    let in_full = |at: usize, column: &Column| match column.drawn {
        Drawn::Fitted(_) => whole(at, column).max(of(&room.cells, at).unwrap_or(column.min)),
        Drawn::Cells | Drawn::Groups | Drawn::Timeline(_) | Drawn::Gauge(_) => whole(at, column),
    };
    let mut fewer = shown.clone();
    while needed(&fewer, &in_full) > available {
        let Some(place) = last(&fewer, SPARE) else { break };
        fewer.remove(place);
    }
    if needed(&fewer, &in_full) <= available {
        shown = fewer;
    }
    while needed(&shown, &whole) > available {
        let Some(place) = last(&shown, SPARE) else { break };
        shown.remove(place);
    }
    while needed(&shown, &least) > available {
        let Some(place) = last(&shown, 1) else { break };
        shown.remove(place);
    }
    // Where even the most important do not fit, the last of them gets what is there.
    let mut left = available;
    // The one sorted by stays to be seen.
    let mut owed = shown.iter().filter(|at| **at == sort).count();
    let mut fits = |at: usize, width: u16| {
        owed = owed.saturating_sub(usize::from(at == sort));
        let width = width.min(if owed > 0 { left.saturating_sub(SORTED + GAP) } else { left });
        left = left.saturating_sub(width + GAP);
        width
    };
    let mut rest = available.saturating_sub(needed(&shown, &least));
    let mut widths: Vec<(usize, u16)> =
        shown.iter().filter_map(|at| columns.get(*at).map(|column| (*at, fits(*at, least(*at, column))))).collect();
    // What is left goes to the most important columns first, as far as their cells need it.
    let mut by_rank: Vec<usize> = (0..widths.len()).collect();
    by_rank.sort_by_key(|place| widths.get(*place).and_then(|(at, _)| columns.get(*at)).map(|column| column.rank));
    // What must not be cut first, then cells. Columns that are never cut have what they need, if only in fewer words.
    for wanted in [&room.whole, &room.cells, &room.natural] {
        for place in &by_rank {
            if let Some((at, width)) = widths.get_mut(*place) {
                let Some(column) = columns.get(*at) else { continue };
                let wanted = if headed(column) { whole(*at, column) } else { of(wanted, *at).unwrap_or(*width) };
                let more = wanted.saturating_sub(*width);
                // More words are said where all of them have room.
                let in_steps = match column.drawn {
                    Drawn::Fitted(_) => Some(*width) >= of(&room.whole, *at),
                    Drawn::Cells | Drawn::Groups => headed(column),
                    Drawn::Timeline(_) | Drawn::Gauge(_) => false,
                };
                let more = if in_steps && more > rest { 0 } else { more.min(rest) };
                *width += more;
                rest -= more;
            }
        }
    }
    // At the right edge nothing else can have the room: whatever more words fit are said.
    if let Some((at, width)) = widths.last_mut()
        && columns.get(*at).is_some_and(|own| matches!(own.drawn, Drawn::Fitted(_)))
    {
        *width += rest;
    }
    widths
}
