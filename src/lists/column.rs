//! A column of a list: one literal says what stands above it, what its cells say, what it sorts by, and how it takes room.

use super::cell::{Cell, SortKey};
use super::cx::Cx;
use super::heading::Heading;
use super::list::GAP;
use super::timeline::{Axis, Runs};
use crate::text::Text;

/// What a row says in a column; `None` = nothing to say.
type Says = for<'a> fn(Cx<'a>, usize) -> Option<Cell<'a>>;
/// What a row is sorted by.
type Sorts = fn(Cx<'_>, usize) -> Option<SortKey>;

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// What stands above it.
    pub heading: Heading,
    /// How long it is kept when the screen is narrow: 0 always, higher ones go first.
    pub rank: u8,
    /// Fewest columns it is useful in.
    pub min: u16,
    /// Numbers stand right.
    pub right: bool,
    /// What becomes of its cells where they have no room.
    pub cut: Cut,
    /// What finds its cells.
    pub found: Found,
    /// It tells rows apart that are called the same.
    pub tells: bool,
    /// Always as wide as that, whatever the cells: so that nothing beside it moves when they change.
    pub fixed: bool,
    /// Columns of the widest that a fixed one ever holds, in the language of the screen; `None` = as many as it has at least.
    pub holds: Option<fn(&Text) -> usize>,
    /// How it is drawn.
    pub drawn: Drawn,
    says: Says,
    /// What is said where that has no room.
    short: Option<Says>,
    /// `None` = by what it shows.
    sorts: Option<Sorts>,
}

/// What finds the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A word that stands in them.
    ByWord,
    /// Only one with the heading before it.
    ByHeading,
}

/// What becomes of cells that have no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// They are figures, days or statuses, of which a piece says something else: the column goes before they are cut.
    Never,
    /// They are words, which can be cut.
    Words,
    /// They are names: what is of little importance goes before they are cut.
    Names,
}

/// How a column is drawn.
#[derive(Debug, Clone, Copy)]
pub enum Drawn {
    /// Every cell.
    Cells,
    /// A cell only where it differs from the one above it, or is the first that is in sight.
    Groups,
    /// A picture under an axis, which is for the screen only.
    Timeline(Timeline),
    /// How much of something is in use, as a bar; for the screen only.
    Gauge(Share),
    /// In words made for the screen columns that there are.
    Fitted(Fitted),
}

/// How much a row has in use, of how much; `None` = that is not known.
type Share = fn(Cx<'_>, usize) -> Option<(u32, u32)>;

/// A row's cell in so many screen columns.
type Fitted = fn(Cx<'_>, usize, u16) -> Option<Cell<'static>>;

/// A column that is a picture: its axis, in so many screen columns, and a row's line under it.
#[derive(Debug, Clone, Copy)]
pub struct Timeline {
    /// The axis.
    pub axis: fn(Cx<'_>, u16) -> Axis,
    /// A row's line.
    pub line: fn(Cx<'_>, usize, &Axis) -> Runs,
}

impl Column {
    /// A column of figures, days or statuses that sorts by what it shows.
    pub(super) const fn new(heading: Heading, rank: u8, min: u16, says: Says) -> Self {
        Self {
            heading,
            rank,
            min,
            right: false,
            cut: Cut::Never,
            found: Found::ByWord,
            tells: false,
            fixed: false,
            holds: None,
            drawn: Drawn::Cells,
            says,
            short: None,
            sorts: None,
        }
    }

    /// The same, sorting by something else.
    pub(super) const fn sorted(self, sorts: Sorts) -> Self {
        Self { sorts: Some(sorts), ..self }
    }

    /// The same, of a width that stays.
    pub(super) const fn fixed(self) -> Self {
        Self { fixed: true, ..self }
    }

    /// The same, as wide as the widest that it ever holds.
    pub(super) const fn fixed_to(self, holds: fn(&Text) -> usize) -> Self {
        Self { fixed: true, holds: Some(holds), ..self }
    }

    /// The same, of words.
    pub(super) const fn of_words(self) -> Self {
        Self { cut: Cut::Words, ..self }
    }

    /// The same, with fewer words for where those have no room.
    pub(super) const fn or_short(self, says: Says) -> Self {
        Self { short: Some(says), ..self }
    }

    /// The same, of names.
    pub(super) const fn of_names(self) -> Self {
        Self { cut: Cut::Names, ..self }
    }

    /// The same, telling rows apart that are called the same.
    pub(super) const fn telling(self) -> Self {
        Self { tells: true, ..self }
    }

    /// The same, of numbers.
    pub(super) const fn right(self) -> Self {
        Self { right: true, ..self }
    }

    /// The same, found by its heading alone: a word that is part of a name is no figure of what was granted.
    pub(super) const fn by_heading(self) -> Self {
        Self { found: Found::ByHeading, ..self }
    }

    /// The same, drawn in another way.
    pub(super) const fn drawn(self, drawn: Drawn) -> Self {
        Self { drawn, ..self }
    }

    /// A cell.
    #[must_use]
    pub fn cell<'a>(&self, cx: Cx<'a>, row: usize) -> Cell<'a> {
        (self.says)(cx, row).unwrap_or_else(Cell::none)
    }

    /// Whether there are fewer words for where its own have no room.
    #[must_use]
    pub fn has_short(&self) -> bool {
        self.short.is_some()
    }

    /// A cell in fewer words, where there are such.
    #[must_use]
    pub fn short_cell<'a>(&self, cx: Cx<'a>, row: usize) -> Option<Cell<'a>> {
        self.short.and_then(|says| says(cx, row))
    }

    /// Columns that stay blank between a cell that goes on beyond its column and what stands beside it. The rest of a name is
    /// worth more than a blank; words would read as one with a figure.
    #[must_use]
    pub fn apart(&self) -> u16 {
        match (self.cut, self.drawn) {
            (Cut::Words | Cut::Never, Drawn::Cells | Drawn::Groups) => GAP,
            (Cut::Names, _) | (_, Drawn::Timeline(_) | Drawn::Gauge(_) | Drawn::Fitted(_)) => 1,
        }
    }

    /// What a row is sorted by.
    #[must_use]
    pub fn sort_key(&self, cx: Cx<'_>, row: usize) -> SortKey {
        match self.sorts {
            Some(sorts) => sorts(cx, row).unwrap_or_else(|| SortKey::text("")),
            None => SortKey::text(&self.cell(cx, row).text),
        }
    }

    /// Whether it is a picture, which is for the screen only.
    #[must_use]
    pub fn is_picture(&self) -> bool {
        match self.drawn {
            Drawn::Timeline(_) | Drawn::Gauge(_) => true,
            Drawn::Cells | Drawn::Groups | Drawn::Fitted(_) => false,
        }
    }

    /// The picture that it is, instead of cells.
    #[must_use]
    pub fn timeline(&self) -> Option<Timeline> {
        match self.drawn {
            Drawn::Timeline(timeline) => Some(timeline),
            Drawn::Cells | Drawn::Groups | Drawn::Gauge(_) | Drawn::Fitted(_) => None,
        }
    }
}
