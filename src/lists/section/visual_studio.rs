//! Visual Studio: seats, their holders, and the day each can move on.

use super::{Cell, Column, ColumnKind, Cx, SectionView, SortKey, Unredeemed, advise};
use crate::domain::Thing;
use crate::domain::deadline::DeadlineKind;
use crate::domain::find::Part;
use crate::domain::overview::{SeatRow, VisualStudioRow};
use crate::domain::visual_studio::{Seat, SeatStatus, VisualStudio};
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::tone::Tone;

/// The Visual Studio tab. A row is a seat on record; what a benefit grants beyond those is one row more.
pub(super) struct VisualStudioSection;

const COLUMNS: [Column; 7] = [
    Column::new(ColumnKind::Seat, 0, 6),
    Column::new(ColumnKind::Benefit, 5, 20),
    Column::new(ColumnKind::HeldBy, 1, 18),
    Column::new(ColumnKind::Since, 6, 10),
    Column::new(ColumnKind::FreeFrom, 3, 10),
    Column::new(ColumnKind::UsableUntil, 4, 10),
    Column::new(ColumnKind::Status, 2, 8),
];

/// What a row of the list shows.
struct Row<'a> {
    benefit: &'a VisualStudio,
    of: &'a VisualStudioRow,
    /// The seat; `None` for the row of seats not on record.
    seat: Option<(&'a SeatRow, &'a Seat)>,
}

fn row(cx: Cx<'_>, at: usize) -> Option<Row<'_>> {
    if let Some(seat) = cx.overview.seats.get(at) {
        let of = cx.overview.visual_studio.iter().find(|row| row.seats.contains(&at))?;
        let benefit = cx.state.visual_studio.get(seat.benefit)?;
        return Some(Row { benefit, of, seat: Some((seat, benefit.seats.get(seat.seat)?)) });
    }
    let of = unrecorded(cx).nth(at - cx.overview.seats.len())?;
    Some(Row { benefit: cx.state.visual_studio.get(of.benefit)?, of, seat: None })
}

/// Benefits that grant more seats than are on record.
fn unrecorded(cx: Cx<'_>) -> impl Iterator<Item = &VisualStudioRow> {
    cx.overview.visual_studio.iter().filter(|row| row.unrecorded > 0)
}

impl Row<'_> {
    fn status(&self) -> SeatStatus {
        self.seat.map_or(self.of.unrecorded_status, |(row, _)| row.status)
    }
}

fn tone(status: SeatStatus) -> Tone {
    match status {
        SeatStatus::Ended => Tone::Bad,
        SeatStatus::Held => Tone::Good,
        SeatStatus::Locked => Tone::Muted,
        SeatStatus::Free => Tone::Strong,
    }
}

impl SectionView for VisualStudioSection {
    fn columns(&self) -> &'static [Column] {
        &COLUMNS
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.seats.len() + unrecorded(cx).count()
    }

    fn cell<'a>(&self, cx: Cx<'a>, at: usize, column: ColumnKind) -> Cell<'a> {
        let Some(row) = row(cx, at) else { return Cell::none() };
        let on = cx.overview.date;
        let holder = row.seat.and_then(|(_, seat)| seat.holder(on));
        match column {
            ColumnKind::Seat => match row.seat {
                Some((_, seat)) => Cell::fact(cx.text, seat.id.as_str()),
                None => Cell::own(cx.text.seats_more(row.of.unrecorded)),
            },
            ColumnKind::Benefit => Cell::fact(cx.text, &row.benefit.product),
            ColumnKind::HeldBy => match holder {
                Some(held) => {
                    let name = cx.state.person(&held.person).map_or(held.person.as_str(), |person| &person.name);
                    Cell::fact(cx.text, name)
                }
                None if row.seat.is_none() => Cell::own(cx.text.not_on_record()).in_tone(Tone::Muted),
                None => Cell::none(),
            },
            ColumnKind::Since => Cell::date(holder.map(|held| held.on)),
            ColumnKind::FreeFrom => {
                // What is over moves to nobody any more (D18).
                let live = cx.overview.over_since(Thing::VisualStudio(row.of.benefit)).is_none();
                let day = row.seat.filter(|_| live).and_then(|(row, _)| row.reassignable_from);
                let tone = if day.is_some_and(|day| day > on) { Tone::Plain } else { Tone::Muted };
                Cell::date(day).in_tone(tone)
            }
            ColumnKind::UsableUntil => Cell::date(Some(row.of.usable_until)).in_tone(super::expiry_tone(
                cx,
                DeadlineKind::GraceEnds,
                row.of.usable_until,
            )),
            ColumnKind::Status => {
                let status = row.status();
                Cell::status(cx.text.seat_status(status), tone(status))
            }
            _ => Cell::none(),
        }
    }

    fn sort_key(&self, cx: Cx<'_>, at: usize, column: ColumnKind) -> SortKey {
        let Some(row) = row(cx, at) else { return SortKey::text("") };
        let holder = row.seat.and_then(|(_, seat)| seat.holder(cx.overview.date));
        match column {
            ColumnKind::Since => SortKey::day(holder.map(|held| held.on)),
            ColumnKind::FreeFrom => SortKey::day(row.seat.and_then(|(row, _)| row.reassignable_from)),
            ColumnKind::UsableUntil => SortKey::day(Some(row.of.usable_until)),
            // Seats that are not on record come last, whatever their words are.
            ColumnKind::Seat => match row.seat {
                Some((_, seat)) => SortKey::text(seat.id.as_str()),
                None => SortKey::text("\u{10ffff}"),
            },
            _ => SortKey::text(&self.cell(cx, at, column).text),
        }
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        let row = row(cx, at)?;
        Some(match row.seat {
            Some((seat, _)) => Thing::Seat(seat.benefit, seat.seat),
            None => Thing::VisualStudio(row.of.benefit),
        })
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        match thing {
            Thing::Seat(benefit, seat) => {
                cx.overview.seats.iter().position(|row| (row.benefit, row.seat) == (benefit, seat))
            }
            Thing::VisualStudio(benefit) => {
                let own = unrecorded(cx).position(|row| row.benefit == benefit).map(|at| at + cx.overview.seats.len());
                own.or_else(|| cx.overview.seats.iter().position(|row| row.benefit == benefit))
            }
            _ => None,
        }
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let Some(row) = row(cx, at) else { return Vec::new() };
        let holder = row.seat.and_then(|(_, seat)| seat.holder(cx.overview.date));
        let ids = [row.benefit.id.as_str().to_owned(), row.benefit.enrollment.as_str().to_owned()];
        ids.into_iter().chain(holder.map(|held| held.person.as_str().to_owned())).collect()
    }

    fn unredeemed(&self, cx: Cx<'_>, at: usize) -> Option<Unredeemed> {
        let row = row(cx, at)?;
        (row.status() == SeatStatus::Free).then_some(Unredeemed { activate_by: row.of.activate_by })
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some(row) = row(cx, at) else { return Detail::default() };
        let (text, on) = (cx.text, cx.overview.date);
        let title = row.seat.map_or_else(String::new, |(_, seat)| format!(" · {}", text.shown(seat.id.as_str())));
        let mut detail = Detail::new(&format!("{}{title}", text.shown(&row.benefit.product)));
        let over = cx.overview.over_since(Thing::VisualStudio(row.of.benefit));
        if let Some((seat_row, seat)) = row.seat {
            let ledger = seat.assignments.iter().enumerate().filter(|(_, fact)| fact.on <= on).rev();
            let holder = seat.holder(on);
            let lines = ledger.map(|(at, fact)| {
                let held = holder.is_some_and(|held| std::ptr::eq(held, fact));
                let name = cx.state.person(&fact.person).map_or(fact.person.as_str(), |person| &person.name);
                let state = if held {
                    fact.signed_in.filter(|day| *day <= on).map_or_else(
                        || match over {
                            Some(_) => Piece::own(text.never_signed_in()).in_tone(Tone::Muted),
                            None => Piece::own(text.not_signed_in()).in_tone(Tone::Warn),
                        },
                        |day| Piece::own(text.signed_in(day)),
                    )
                } else {
                    Piece::own(ended_words(cx, seat, at)).in_tone(Tone::Muted)
                };
                let cells = vec![Piece::own(fact.on.to_string()), Piece::fact(text, name), state];
                Line { cells, item: Item::here(Thing::Seat(seat_row.benefit, seat_row.seat), Part::Ledger(at)) }
            });
            detail.group(text.label_held(), lines.collect());
            if let Some(day) = seat_row.reassignable_from.filter(|_| over.is_none()) {
                let tone = if on < day { Tone::Plain } else { Tone::Muted };
                detail.say_in(text.label_moves(), text.seat_moves(day, holder.is_some(), on < day), tone);
            }
            if holder.is_none() && seat_row.status == SeatStatus::Free {
                let past = on > row.of.activate_by;
                let day = row.of.activate_by;
                detail.say(text.label_moves(), if past { text.seat_never_given(day) } else { text.seat_free(day) });
            }
        }
        let (quantity, assigned) = (row.benefit.quantity, row.of.assigned);
        let granted = match over {
            Some(day) => text.seats_were_granted(quantity, assigned, day),
            None => text.seats_granted(quantity, assigned, row.of.free, row.of.usable_until),
        };
        detail.say(text.label_granted(), granted);
        let mut notes = Vec::new();
        let own = row.benefit.note.iter().chain(row.seat.and_then(|(_, seat)| seat.note.as_ref()));
        notes.extend(own.map(|note| Piece::fact(text, note)));
        notes.extend(row.benefit.instructions.iter().map(|address| Piece::fact(text, address)));
        detail.notes(text.label_note(), notes);
        advise(&mut detail, cx, Thing::VisualStudio(row.of.benefit));
        detail
    }
}

/// When a past assignment ended: its own day, or that of the next one.
fn ended_words(cx: Cx<'_>, seat: &Seat, at: usize) -> String {
    let own = seat.assignments.get(at).and_then(|fact| fact.ended).filter(|day| *day <= cx.overview.date);
    let next = seat.assignments.get(at + 1).map(|fact| fact.on).filter(|day| *day <= cx.overview.date);
    own.into_iter().chain(next).min().map_or_else(String::new, |day| cx.text.until(day))
}
