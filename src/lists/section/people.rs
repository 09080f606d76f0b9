//! People: who holds what, since when, and from when it may move on.

use super::SectionView;
use crate::domain::Thing;
use crate::domain::agenda::held_by_gone;
use crate::domain::cloud::Cloud;
use crate::domain::overview::{Hold, PersonRow};
use crate::domain::person::Person;
use crate::domain::record::Kind;
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::tone::Tone;
use crate::text::visible;

/// The People tab. A row is something a person holds; who holds nothing has one row too.
pub(super) struct PeopleSection;

const COLUMNS: &[Column] = &[
    Column::new(heading::NAME, 0, 16, |cx, at| {
        let row = row(cx, at)?;
        Some(match row.person.left_by(cx.overview.date) {
            Some(day) => Cell::own(visible(&cx.text.name_left(&row.person.name, day)).into_owned())
                .in_tone(if row.hold.is_some_and(|hold| lives(cx, hold)) { Tone::Warn } else { Tone::Muted }),
            None => Cell::fact(cx.text, &row.person.name),
        })
    })
    // That somebody left is worth more than the day of it, which stands in the pane.
    .or_short(|cx, at| {
        let person = row(cx, at)?.person;
        let short = || Cell::own(visible(&cx.text.name_left_short(&person.name)).into_owned());
        let held = row(cx, at)?.hold.is_some_and(|hold| lives(cx, hold));
        person.left_by(cx.overview.date).map(|_| short().in_tone(if held { Tone::Warn } else { Tone::Muted }))
    })
    .of_names(),
    Column::new(heading::HOLDS, 1, 18, |cx, at| {
        Some(Cell::own(visible(&cx.text.held_thing(cx.state, row(cx, at)?.hold?.subject)).into_owned()))
    })
    .of_words(),
    Column::new(heading::SINCE, 3, 10, |cx, at| Some(Cell::date(Some(row(cx, at)?.hold?.since))))
        .sorted(|cx, at| Some(SortKey::day(row(cx, at)?.hold.map(|hold| hold.since)))),
    Column::new(heading::FREE_FROM, 2, 10, |cx, at| {
        let hold = row(cx, at)?.hold?;
        // What is over moves to nobody any more (D18).
        if let Some(day) = cx.overview.over_since(hold.subject) {
            return Some(Cell::own(cx.text.ended_on(day)).in_tone(Tone::Muted));
        }
        Some(match hold.free_from {
            Some(day) if cx.overview.date < day => Cell::date(Some(day)),
            Some(day) => Cell::date(Some(day)).in_tone(Tone::Muted),
            None => Cell::own(cx.text.any_time()).in_tone(Tone::Muted),
        })
    })
    // A day alone would be read as the one from which it is free.
    .or_short(|cx, at| {
        let over = cx.overview.over_since(row(cx, at)?.hold?.subject).is_some();
        over.then(|| Cell::own(cx.text.ended()).in_tone(Tone::Muted))
    })
    .sorted(|cx, at| Some(SortKey::day(row(cx, at)?.hold.and_then(|hold| hold.free_from)))),
];

/// What a row of the list shows.
struct Row<'a> {
    of: &'a PersonRow,
    person: &'a Person,
    hold: Option<Hold>,
}

fn row(cx: Cx<'_>, at: usize) -> Option<Row<'_>> {
    let people = &cx.overview.people;
    let of = people.get(people.partition_point(|row| row.first <= at).checked_sub(1)?)?;
    let line = (at - of.first < of.lines()).then_some(at - of.first)?;
    Some(Row { of, person: cx.state.people.get(of.person)?, hold: of.holds.get(line).copied() })
}

/// Whether what is held is not over with its offer (D18).
fn lives(cx: Cx<'_>, hold: Hold) -> bool {
    cx.overview.over_since(hold.subject).is_none()
}

/// When a hold may move on, where no later day is set: the words for it.
fn free_words(cx: Cx<'_>, hold: Hold) -> String {
    if let Some(day) = cx.overview.over_since(hold.subject) {
        return cx.text.ended_on(day);
    }
    match (hold.free_from, hold.subject) {
        (Some(day), _) if cx.overview.date < day => cx.text.moves_from(day),
        (None, Thing::Cloud(at)) if is_bulk(cx, at) => cx.text.moves_by_transfer(),
        _ => cx.text.moves_any_time(),
    }
}

/// A bulk credit can be transferred, not taken back (R41).
fn is_bulk(cx: Cx<'_>, at: usize) -> bool {
    cx.state.cloud.get(at).is_some_and(Cloud::is_bulk)
}

impl SectionView for PeopleSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        &[]
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Person]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.people.last().map_or(0, |row| row.first + row.lines())
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|row| Thing::Person(row.of.person))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let Thing::Person(person) = thing else { return None };
        cx.overview.person_at(person).map(|row| row.first)
    }

    fn key(&self, cx: Cx<'_>, at: usize) -> String {
        row(cx, at).map_or_else(String::new, |row| {
            let held = row.hold.map_or("", |hold| hold.subject.id_text(cx.state));
            format!("{} {held}", row.person.id)
        })
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let Some(row) = row(cx, at) else { return Vec::new() };
        let held = row.hold.map(|hold| hold.subject.id_text(cx.state).to_owned());
        let own = [row.person.id.as_str().to_owned(), row.person.email.clone().unwrap_or_default()];
        own.into_iter().chain(held).collect()
    }

    fn first_item(&self, cx: Cx<'_>, at: usize) -> usize {
        // The one the row is about.
        let Some(row) = row(cx, at) else { return 0 };
        row.of.holds.iter().position(|hold| Some(*hold) == row.hold).unwrap_or(0)
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        // Somebody who left and still holds something wants attention; what is over with its offer cannot be taken back.
        if held_by_gone(cx.state, cx.overview).next().is_some() { Tone::Warn } else { Tone::Plain }
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some(Row { of: row, person, .. }) = row(cx, at) else { return Detail::default() };
        let (text, on) = (cx.text, cx.overview.date);
        let mut detail = Detail::new(&format!("{} · {}", text.shown(&person.name), text.shown(person.id.as_str())));
        if let Some(email) = &person.email {
            detail.say(text.label_email(), text.displayed(email));
        }
        if let Some(day) = person.left_by(on) {
            detail.say_in(text.label_gone(), text.left_on(day), Tone::Warn);
        }
        let lines = row.holds.iter().map(|hold| {
            let cells = vec![
                Piece::own(visible(&text.held_thing(cx.state, hold.subject))),
                Piece::fact(text, hold.subject.id_text(cx.state)),
                Piece::own(text.since(hold.since)),
                Piece::own(free_words(cx, *hold)),
            ];
            Line { cells, item: Item::elsewhere(hold.subject) }
        });
        detail.group(text.label_holds(), lines.collect());
        if row.holds.is_empty() {
            detail.say_in(text.label_holds(), text.holds_nothing(), Tone::Muted);
        }
        detail.notes(text.label_note(), person.note.iter().map(|note| Piece::fact(text, note)).collect());
        detail
    }
}
