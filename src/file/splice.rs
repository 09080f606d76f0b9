//! Writes edits into a text by splices: only the bytes concerned change, and every splice knows its inverse.
//!
//! Where the text is laid out so that no splice is surely right, the edit is refused with its place. After splicing,
//! the blocks that were touched are read again and must say what the state says; nothing is written otherwise.

mod fields;
mod many;
mod records;
mod render;
mod rows;
mod site;
mod verify;

use std::fmt;
use std::ops::Range;

use super::blocks::Blocks;
use super::lines::Lines;
use super::problem::Place;
use crate::domain::edit::{Edit, Owner};
use crate::domain::field::Field;
use crate::domain::record::Kind;
use crate::domain::{Id, State};
use site::{Sheet, Site};

/// A stretch of a text and what takes its place.
#[derive(Clone, PartialEq, Eq)]
pub struct Splice {
    at: usize,
    removed: String,
    inserted: String,
}

impl fmt::Debug for Splice {
    /// Its place and sizes only: the text may hold a key.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Splice at {}: {} bytes by {}", self.at, self.removed.len(), self.inserted.len())
    }
}

/// A text with edits written into it, and the splices that did it, in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct Spliced {
    /// The text after them.
    pub text: String,
    /// The splices.
    pub splices: Vec<Splice>,
}

impl fmt::Debug for Spliced {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Spliced by {:?}", self.splices)
    }
}

/// Why edits cannot be written into a text. The text stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsplicable {
    /// Where.
    pub place: Place,
    /// Why.
    pub why: Odd,
}

/// What stands against a splice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// The text there is laid out in a way that is left to its author.
    Layout,
    /// The record is not in the text.
    NotFound,
    /// The text would not say what the state says afterwards: a fault of this program.
    Mismatch,
}

impl Unsplicable {
    /// The text would not say what the state says.
    pub(super) fn mismatch() -> Self {
        Self { place: Place { line: 1, column: 1 }, why: Odd::Mismatch }
    }
}

/// A stretch of a text to be replaced.
#[derive(Clone)]
struct Cut {
    range: Range<usize>,
    by: String,
}

impl Cut {
    fn insert(at: usize, by: impl Into<String>) -> Self {
        Self { range: at..at, by: by.into() }
    }

    fn remove(range: Range<usize>) -> Self {
        Self { range, by: String::new() }
    }
}

/// From so many on, records are found by reading all of a text, and cuts make it anew: fewer are looked for one by one, and
/// each only moves what stands behind it.
const MANY: usize = 50;

/// What stands against a splice, at a byte of the text.
type Refused = (usize, Odd);

/// Writes edits into a text; `after` is the state that the text must say then.
///
/// # Errors
/// [`Unsplicable`] with the place where the layout, or the text itself, stands against it.
pub fn splice(text: &str, edits: &[Edit], after: &State) -> Result<Spliced, Unsplicable> {
    splice_in(text, &mut Blocks::of(text), edits, after)
}

/// As [`splice()`], in a text whose blocks are known; they are those of the new text afterwards. Where the edits are
/// refused they are of no text any more.
pub(super) fn splice_in(
    text: &str,
    blocks: &mut Blocks,
    edits: &[Edit],
    after: &State,
) -> Result<Spliced, Unsplicable> {
    let mut spliced = Spliced { text: text.to_owned(), splices: Vec::new() };
    let mut touched = None;
    let mut rest = edits;
    while let Some((edit, others)) = rest.split_first() {
        let sheet = Sheet { text: &spliced.text, blocks: blocks.list() };
        if let Some((many, cuts)) = many::run(sheet, rest) {
            spliced.cut(cuts, blocks, &mut touched);
            rest = rest.get(many..).unwrap_or_default();
            continue;
        }
        for step in steps(edit) {
            let sheet = Sheet { text: &spliced.text, blocks: blocks.list() };
            let cuts = step.cuts(sheet).map_err(|refused| placed(&spliced.text, refused))?;
            spliced.cut(cuts, blocks, &mut touched);
        }
        rest = others;
    }
    debug_assert!(blocks.are_of(&spliced.text), "cutting a part gives what cutting the whole gives");
    let sheet = Sheet { text: &spliced.text, blocks: blocks.list() };
    verify::verify(sheet, touched.as_ref(), edits.iter().flat_map(ids), after)
        .map_err(|refused| placed(&spliced.text, refused))?;
    Ok(spliced)
}

/// A value as TOML, on one line.
#[must_use]
pub fn toml_of(value: &crate::domain::field::Value) -> String {
    render::value(value, "")
}

/// Takes splices back, the last one first. `None` when the text is not the one they made.
#[must_use]
pub fn unspliced(text: &str, splices: &[Splice]) -> Option<String> {
    let inverse =
        |splice: &Splice| Splice { at: splice.at, removed: splice.inserted.clone(), inserted: splice.removed.clone() };
    again(text, splices.iter().rev().map(inverse))
}

/// Does splices once more. `None` when the text is not the one they were made for.
#[must_use]
pub fn respliced(text: &str, splices: &[Splice]) -> Option<String> {
    again(text, splices.iter().cloned())
}

fn again(text: &str, splices: impl Iterator<Item = Splice>) -> Option<String> {
    let mut text = text.to_owned();
    for splice in splices {
        let range = splice.at..splice.at + splice.removed.len();
        if text.get(range.clone())? != splice.removed {
            return None;
        }
        text.replace_range(range, &splice.inserted);
    }
    Some(text)
}

impl Spliced {
    /// Makes cuts, which lie apart from each other; moves along what was touched.
    fn cut(&mut self, mut cuts: Vec<Cut>, blocks: &mut Blocks, touched: &mut Option<Range<usize>>) {
        cuts.sort_by_key(|cut| (cut.range.start, cut.range.end));
        let at_once = (cuts.len() >= MANY).then(|| with(&self.text, &cuts));
        for cut in cuts.into_iter().rev() {
            let Cut { range, by } = cut;
            let removed = self.text.get(range.clone()).unwrap_or("").to_owned();
            let moved = |at: usize| if at >= range.end { at - removed.len() + by.len() } else { at.min(range.start) };
            let (start, end) = (range.start, range.start + by.len());
            let before = touched.as_ref().map_or(start..end, |known| moved(known.start)..moved(known.end));
            *touched = Some(before.start.min(start)..before.end.max(end));
            if at_once.is_none() {
                blocks.replace(&mut self.text, range.clone(), &by);
            }
            self.splices.push(Splice { at: range.start, removed, inserted: by });
        }
        if let Some(text) = at_once {
            *blocks = Blocks::of(&text);
            self.text = text;
        }
    }
}

/// A text with cuts, which are in order.
fn with(text: &str, cuts: &[Cut]) -> String {
    let more: usize = cuts.iter().map(|cut| cut.by.len()).sum();
    let (mut new, mut from) = (String::with_capacity(text.len() + more), 0);
    for cut in cuts {
        new.push_str(text.get(from..cut.range.start).unwrap_or(""));
        new.push_str(&cut.by);
        from = cut.range.end;
    }
    new.push_str(text.get(from..).unwrap_or(""));
    new
}

fn placed(text: &str, (at, why): Refused) -> Unsplicable {
    Unsplicable { place: Lines::new(text).place(at.min(text.len())), why }
}

/// Ids of the records that an edit concerns, with whether they are there afterwards.
fn ids(edit: &Edit) -> Vec<(Owner, bool)> {
    let of = |id: &Id| Owner::Record(id.clone());
    match edit {
        Edit::Fields { of, .. } => match edit.clone().inverse() {
            Edit::Fields { of: after, .. } if after != *of => vec![(after, true), (of.clone(), false)],
            Edit::Fields { .. } | Edit::Row { .. } | Edit::Record { .. } => vec![(of.clone(), true)],
        },
        Edit::Row { of: id, .. } => vec![(of(id), true)],
        Edit::Record { record, added, .. } => records::ids(record).map(|id| (Owner::Record(id), *added)).collect(),
    }
}

/// One thing to write.
enum Step<'e> {
    Edit(&'e Edit),
    Field(&'e Owner, &'e crate::domain::edit::FieldEdit),
}

/// The fields of an edit are written one after another: each finds the text as the one before left it. The id comes
/// last, since it is what the record is found by.
fn steps(edit: &Edit) -> Vec<Step<'_>> {
    match edit {
        Edit::Fields { of, fields } => {
            let mut steps: Vec<_> = fields.iter().collect();
            steps.sort_by_key(|edit| edit.field == Field::Id);
            steps.into_iter().map(|edit| Step::Field(of, edit)).collect()
        }
        Edit::Row { .. } | Edit::Record { .. } => vec![Step::Edit(edit)],
    }
}

impl Step<'_> {
    fn cuts(&self, sheet: Sheet<'_>) -> Result<Vec<Cut>, Refused> {
        match self {
            Self::Field(Owner::Partner, edit) if !site::has_partner(sheet) => {
                let after = edit.after.as_ref().map(|value| (edit.field, value.clone()));
                records::partner(sheet, after.into_iter().collect())
            }
            Self::Field(of, _) => site::with_site(sheet, of, |site, kind| self.at(site, kind)),
            Self::Edit(Edit::Row { of, .. }) => {
                site::with_site(sheet, &Owner::Record(of.clone()), |site, kind| self.at(site, kind))
            }
            Self::Edit(Edit::Record { parent, record, added: true, .. }) => {
                records::add(sheet, parent.as_ref(), record)
            }
            Self::Edit(Edit::Record { record, added: false, .. }) => records::remove(sheet, record),
            Self::Edit(Edit::Fields { .. }) => Ok(Vec::new()),
        }
    }

    /// What it comes to in the table of the record that it concerns.
    fn at(&self, site: &Site<'_>, kind: Kind) -> Result<Vec<Cut>, Refused> {
        let order = order(kind);
        match self {
            Self::Field(_, edit) => fields::set(site, edit.field, edit.before.as_ref(), edit.after.as_ref(), &order),
            Self::Edit(Edit::Row { ledger, at, before, after, .. }) => {
                let columns = kind.spec(*ledger).map_or(&[][..], |spec| spec.shape.rows());
                let columns: Vec<Field> = columns.iter().map(|column| column.field).collect();
                fields::row(site, *ledger, *at, (before.as_ref(), after.as_ref()), &order, &columns)
            }
            Self::Edit(Edit::Fields { .. } | Edit::Record { .. }) => Ok(Vec::new()),
        }
    }
}

/// The fields of a kind in the order in which they are written.
fn order(kind: Kind) -> Vec<Field> {
    kind.specs().iter().map(|spec| spec.field).collect()
}

/// The site of a record, for code that needs nothing of its kind.
fn found<T>(sheet: Sheet<'_>, id: &Id, use_it: impl FnOnce(&Site<'_>) -> Result<T, Refused>) -> Result<T, Refused> {
    site::with_site(sheet, &Owner::Record(id.clone()), |site, _| use_it(site))
}
