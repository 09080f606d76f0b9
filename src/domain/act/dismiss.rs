//! A coming date of a thing was dismissed: one item, never its neighbours.

use super::deed::{Answers, Decided, Deed, Question, day, text as answer};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, row};
use crate::domain::day::ladder::items_of;
use crate::domain::deadline::{Deadline, DeadlineKind, FirstUse};
use crate::domain::dismissed::{Dismissed, DismissedItem};
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Datum, Field, Unfit, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, State, Thing};

/// A coming date of a thing was dismissed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dismiss {
    /// The thing.
    pub id: Id,
    /// What happens on the date; where one only is listed it need not be said.
    pub kind: Option<DeadlineKind>,
    /// The date, likewise.
    pub date: Option<Date>,
}

/// What is hidden from then on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The date.
    pub item: DismissedItem,
    /// What is done with the thing for the first time, where the date is the last day for that.
    pub first_use: FirstUse,
    /// How many other dates of the thing stay listed.
    pub others: usize,
    /// Whether it is told all the same: a window that is open is, whatever was dismissed (D3).
    pub still: bool,
}

impl Hidden {
    fn new(ground: &Ground<'_>, of: Thing, item: DismissedItem, others: usize) -> Self {
        // An open window, or fee, is told whatever was dismissed.
        let still = matches!(item.kind, DeadlineKind::RenewalCloses | DeadlineKind::FeeCloses);
        Self { item, first_use: FirstUse::of(ground.state, of), others, still }
    }
}

impl Comes for Hidden {
    fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::said("on", What::Date(self.item.on)),
            Figure::new("kind", What::Word(self.item.kind.as_word())),
            Figure::new("date", What::Date(self.item.date)),
            Figure::said("first", What::Word(self.first_use.as_word())),
            Figure::said("others", What::Several(self.others)),
            Figure::said("still", What::Flag(self.still)),
        ]
    }

    fn names_record(&self) -> bool {
        true
    }
}

impl Deed for Dismiss {
    type Effect = Hidden;

    const WORD: &'static str = "dismiss";
    const KINDS: &'static [Kind] = Kind::ALL;
    const TARGET: &'static str = "id";
    const QUESTIONS: &'static [Question] =
        &[Question::may(Field::Kind, Shape::Word(DeadlineKind::WORDS)), Question::may(Field::Date, Shape::Date)];

    /// What has dates, and shows them itself: those of keys and tokens stand with their benefit only where it has none.
    fn applies(_: &State, thing: Thing) -> bool {
        thing.kind().spec(Field::Dismissed).is_some()
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let kind = answer(answers, Field::Kind).and_then(DeadlineKind::from_word);
        Some(Self { id: of, kind, date: day(answers, Field::Date) })
    }

    /// Hides one coming date of a thing: the one that is meant by its kind and day, where more than one is listed.
    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Hidden>, Refusal> {
        let (id, kind, date) = (&self.id, self.kind, self.date);
        let thing = ground.state.thing(id).ok_or_else(|| Refusal::of(Why::Unknown { id: id.clone(), kind: None }))?;
        let record_kind = thing.kind();
        if record_kind.spec(Field::Dismissed).is_none() {
            let (field, unfit) = (Field::Dismissed, Unfit::NoSuchField);
            return Err(Refusal::of(Why::Field { kind: record_kind, field, unfit }));
        }
        let meant = |item: &Deadline| {
            item.subject == thing
                && kind.is_none_or(|kind| item.kind == kind)
                && date.is_none_or(|date| item.date == date)
        };
        let listed = |all: &[Deadline]| -> Vec<Deadline> { all.iter().filter(|item| meant(item)).copied().collect() };
        let overview = ground.overview();
        match listed(&overview.deadlines).as_slice() {
            [] if let Some(item) = listed(&overview.dismissed).first() => {
                let others = own(&overview.deadlines, thing).len();
                let on = dismissed_on(ground, thing, item);
                let item = DismissedItem::of(item, on);
                let hidden = Hidden::new(ground, thing, item, others);
                Ok(Decided::of(id, Vec::new(), hidden))
            }
            [] => Err(Refusal::of(Why::NothingListed { of: own(&overview.deadlines, thing) })),
            [item] => {
                let others = own(&overview.deadlines, thing).len().saturating_sub(1);
                let item = DismissedItem::of(item, ground.on);
                let edits = edits(ground, thing, id, item.clone());
                Ok(Decided::of(id, edits, Hidden::new(ground, thing, item, others)))
            }
            several => Err(Refusal::of(Why::WhichDate { of: several.to_vec() })),
        }
    }
}

/// The day on which a date was dismissed.
fn dismissed_on(ground: &Ground<'_>, thing: Thing, item: &Deadline) -> Date {
    let known = match ground.state.dismissed(thing) {
        Some(Dismissed::ListedOn(day)) => Some(*day),
        Some(Dismissed::Items(rows)) => {
            rows.iter().find(|row| row.kind == item.kind && row.date == item.date).map(|row| row.on)
        }
        Some(Dismissed::Nothing) | None => None,
    };
    known.unwrap_or(ground.on)
}

fn own(all: &[Deadline], thing: Thing) -> Vec<Deadline> {
    all.iter().filter(|item| item.subject == thing).copied().collect()
}

/// A row for the item. What an older file says by a day is said by rows as well then, and means what it meant.
fn edits(ground: &Ground<'_>, thing: Thing, id: &Id, item: DismissedItem) -> Vec<Edit> {
    let known = match ground.state.dismissed(thing) {
        Some(Dismissed::ListedOn(day)) => {
            let day = *day;
            let before = items_of(ground.state, thing, day);
            let rows = before.iter().map(|old| DismissedItem::of(old, day));
            let unset = FieldEdit { field: Field::Dismissed, before: Some(Value::Date(day)), after: None };
            let unset = Edit::Fields { of: Owner::Record(id.clone()), fields: vec![unset] };
            return std::iter::once(unset).chain(add(id, 0, rows.chain([item]))).collect();
        }
        Some(Dismissed::Items(rows)) => rows.len(),
        Some(Dismissed::Nothing) | None => 0,
    };
    add(id, known, [item]).collect()
}

fn add(id: &Id, known: usize, items: impl IntoIterator<Item = DismissedItem>) -> impl Iterator<Item = Edit> {
    items.into_iter().enumerate().filter_map(move |(at, item)| {
        let Value::Table(fields) = item.to_value() else { return None };
        Some(row(id, Field::Dismissed, known + at, fields))
    })
}
