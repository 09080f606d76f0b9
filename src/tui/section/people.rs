//! People: who holds what, since when, and from when it may move on.

use super::{Cell, Column, ColumnKind, Cx, SectionView, SortKey};
use crate::domain::cloud::CreditKind;
use crate::domain::overview::PersonRow;
use crate::domain::person::Person;
use crate::domain::{Date, Thing};
use crate::text::visible;
use crate::tui::detail::{Detail, Item, Line, Piece};
use crate::tui::theme::Tone;

/// The People tab.
pub(super) struct PeopleSection;

const COLUMNS: [Column; 4] = [
    Column::new(ColumnKind::Name, 0, 16),
    Column::new(ColumnKind::Holds, 1, 18),
    Column::new(ColumnKind::Since, 3, 10),
    Column::new(ColumnKind::FreeFrom, 2, 10),
];

fn row(cx: Cx<'_>, row: usize) -> Option<(&PersonRow, &Person)> {
    let row = cx.overview.people.get(row)?;
    Some((row, cx.state.people.get(row.person)?))
}

/// The day from which everything the person holds may move on.
fn all_free_from(row: &PersonRow) -> Option<Date> {
    row.holds.iter().filter_map(|hold| hold.free_from).max()
}

/// A bulk credit can be transferred, not taken back (R41).
fn is_bulk(cx: Cx<'_>, at: usize) -> bool {
    let credit = cx.state.cloud.get(at).and_then(|benefit| benefit.credit.as_ref());
    credit.is_some_and(|credit| credit.kind == CreditKind::Bulk)
}

impl SectionView for PeopleSection {
    fn columns(&self) -> &'static [Column] {
        &COLUMNS
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.people.len()
    }

    fn cell<'a>(&self, cx: Cx<'a>, at: usize, column: ColumnKind) -> Cell<'a> {
        let Some((row, person)) = row(cx, at) else { return Cell::none() };
        match column {
            ColumnKind::Name => match person.left_by(cx.overview.date) {
                Some(day) => Cell::own(cx.text.name_left(&visible(&person.name), day))
                    .in_tone(if row.holds.is_empty() { Tone::Muted } else { Tone::Warn }),
                None => Cell::fact(&person.name),
            },
            ColumnKind::Holds if row.holds.is_empty() => Cell::none(),
            ColumnKind::Holds => {
                let names: Vec<String> =
                    row.holds.iter().map(|hold| cx.text.held_thing(cx.state, hold.subject)).collect();
                Cell::own(visible(&names.join(", ")).into_owned())
            }
            ColumnKind::Since => Cell::date(row.holds.iter().map(|hold| hold.since).min()),
            ColumnKind::FreeFrom => Cell::date(all_free_from(row)),
            _ => Cell::none(),
        }
    }

    fn sort_key(&self, cx: Cx<'_>, at: usize, column: ColumnKind) -> SortKey {
        let Some((row, _)) = row(cx, at) else { return SortKey::text("") };
        match column {
            ColumnKind::Since => SortKey::day(row.holds.iter().map(|hold| hold.since).min()),
            ColumnKind::FreeFrom => SortKey::day(all_free_from(row)),
            _ => SortKey::text(&self.cell(cx, at, column).text),
        }
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|(row, _)| Thing::Person(row.person))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let Thing::Person(person) = thing else { return None };
        cx.overview.people.iter().position(|row| row.person == person)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let Some((row, person)) = row(cx, at) else { return Vec::new() };
        let held = row.holds.iter().map(|hold| hold.subject.id_text(cx.state).to_owned());
        [person.id.as_str().to_owned(), person.email.clone().unwrap_or_default()].into_iter().chain(held).collect()
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        // Somebody who left and still holds something wants attention.
        let left = |row: &&PersonRow| {
            let person = cx.state.people.get(row.person);
            person.is_some_and(|person| person.left_by(cx.overview.date).is_some()) && !row.holds.is_empty()
        };
        if cx.overview.people.iter().any(|row| left(&row)) { Tone::Warn } else { Tone::Plain }
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some((row, person)) = row(cx, at) else { return Detail::default() };
        let (text, on) = (cx.text, cx.overview.date);
        let mut detail = Detail::new(&format!("{} · {}", person.name, person.id));
        if let Some(email) = &person.email {
            detail.say(text.label_email(), visible(email).into_owned());
        }
        if let Some(day) = person.left_by(on) {
            detail.say_in(text.label_gone(), text.left_on(day), Tone::Warn);
        }
        let lines = row.holds.iter().map(|hold| {
            let free = match (hold.free_from, hold.subject) {
                (Some(day), _) if on < day => text.moves_from(day),
                (None, Thing::Cloud(at)) if is_bulk(cx, at) => text.moves_by_transfer(),
                _ => text.moves_any_time(),
            };
            let cells = vec![
                Piece::fact(&text.held_thing(cx.state, hold.subject)),
                Piece::fact(hold.subject.id_text(cx.state)),
                Piece::own(text.since(hold.since)),
                Piece::own(free),
            ];
            Line { cells, item: Item::elsewhere(hold.subject) }
        });
        detail.group(text.label_holds(), lines.collect());
        if row.holds.is_empty() {
            detail.say_in(text.label_holds(), text.holds_nothing(), Tone::Muted);
        }
        detail.notes(text.label_note(), person.note.iter().map(|note| Piece::fact(note)).collect());
        detail
    }
}
