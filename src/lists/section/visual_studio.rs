//! Visual Studio: seats, their holders, and the day each can move on.

use super::{SectionView, Unredeemed, advise, expiry_tone, named_holder, noted, over_note, piece, worst_of};
use crate::domain::deadline::DeadlineKind;
use crate::domain::find::Part;
use crate::domain::overview::{SeatRow, VisualStudioRow};
use crate::domain::person::Assignment;
use crate::domain::record::Kind;
use crate::domain::visual_studio::{Seat, SeatStatus, VisualStudio};
use crate::domain::{Date, Thing};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::tone::Tone;

/// The Visual Studio tab. A row is a seat on record; what a benefit grants beyond those is one row more, and a benefit that
/// has no seat at all has a row as well: what is on record can be seen.
pub(super) struct VisualStudioSection;

const COLUMNS: &[Column] = &[
    Column::new(heading::SEAT, 0, 6, |cx, at| {
        let row = row(cx, at)?;
        Some(match row.seat {
            Some((_, seat)) => Cell::fact(cx.text, seat.id.as_str()),
            None => Cell::own(cx.text.seats_more(row.of.unrecorded, row.of.seats.len())),
        })
    })
    .of_names()
    .sorted(|cx, at| {
        // Seats that are not on record come last, whatever their words are.
        Some(SortKey::text(row(cx, at)?.seat.map_or("\u{10ffff}", |(_, seat)| seat.id.as_str())))
    }),
    Column::new(heading::BENEFIT, 5, 20, |cx, at| Some(Cell::fact(cx.text, &row(cx, at)?.benefit.product)))
        .of_names()
        .telling(),
    Column::new(heading::HELD_BY, 1, 18, |cx, at| {
        let row = row(cx, at)?;
        match row.holder(cx.overview.date) {
            Some(held) => {
                let over = cx.overview.over_since(Thing::VisualStudio(row.of.benefit));
                Some(named_holder(cx, held, over.is_none()))
            }
            None if row.seat.is_none() && row.of.unrecorded > 0 => {
                Some(Cell::own(cx.text.not_on_record()).in_tone(Tone::Muted))
            }
            None => None,
        }
    })
    .of_names(),
    Column::new(heading::SINCE, 6, 10, |cx, at| Some(Cell::date(Some(row(cx, at)?.holder(cx.overview.date)?.on))))
        .sorted(|cx, at| Some(SortKey::day(row(cx, at)?.holder(cx.overview.date).map(|held| held.on)))),
    Column::new(heading::FREE_FROM, 3, 10, |cx, at| {
        let day = row(cx, at)?.moves_from(cx)?;
        let tone = if day > cx.overview.date { Tone::Plain } else { Tone::Muted };
        Some(Cell::date(Some(day)).in_tone(tone))
    })
    .sorted(|cx, at| Some(SortKey::day(row(cx, at)?.moves_from(cx)))),
    Column::new(heading::USABLE_UNTIL, 4, 10, |cx, at| {
        let day = row(cx, at)?.of.usable_until;
        Some(Cell::date(Some(day)).in_tone(expiry_tone(cx, DeadlineKind::GraceEnds, day)))
    })
    .sorted(|cx, at| Some(SortKey::day(Some(row(cx, at)?.of.usable_until)))),
    Column::new(heading::STATUS, 2, 8, |cx, at| {
        let row = row(cx, at)?;
        let status = row.status()?;
        Some(if row.is_beyond() {
            Cell::own(cx.text.seat_beyond()).in_tone(Tone::Muted)
        } else {
            Cell::status(cx.text.seat_status(status), tone(status))
        })
    }),
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
        let of = cx.overview.visual_studio_at(seat.benefit)?;
        let benefit = cx.state.visual_studio.get(seat.benefit)?;
        return Some(Row { benefit, of, seat: Some((seat, benefit.seats.get(seat.seat)?)) });
    }
    let beyond = cx.overview.visual_studio_beyond.get(at - cx.overview.seats.len())?;
    let of = cx.overview.visual_studio.get(*beyond)?;
    Some(Row { benefit: cx.state.visual_studio.get(of.benefit)?, of, seat: None })
}

/// Benefits that have a row of their own: they grant more seats than are on record, or none is.
fn beyond(cx: Cx<'_>) -> impl Iterator<Item = &VisualStudioRow> {
    cx.overview.visual_studio_beyond.iter().filter_map(|at| cx.overview.visual_studio.get(*at))
}

impl<'a> Row<'a> {
    /// Who holds the seat on a day.
    fn holder(&self, on: Date) -> Option<&'a Assignment> {
        self.seat.and_then(|(_, seat)| seat.holder(on))
    }

    /// From when the seat may move on (R45): what is over moves to nobody any more (D18), and one that is free from nobody.
    fn moves_from(&self, cx: Cx<'_>) -> Option<Date> {
        let live = cx.overview.over_since(Thing::VisualStudio(self.of.benefit)).is_none();
        self.seat.filter(|(seat, _)| live && seat.status != SeatStatus::Free)?.0.reassignable_from
    }

    /// Whether nobody can get it, since as many as were granted are held (R44).
    fn is_beyond(&self) -> bool {
        self.seat.is_some_and(|(row, _)| row.status == SeatStatus::Free) && self.of.is_full(self.benefit.quantity)
    }

    /// Status of the seat, or of those that are not on record; `None` where there is none.
    fn status(&self) -> Option<SeatStatus> {
        match self.seat {
            Some((row, _)) => Some(row.status),
            None => (self.of.unrecorded > 0).then_some(self.of.unrecorded_status),
        }
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
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        Quick::OF_BENEFITS
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::VisualStudio]
    }

    /// A seat's id says nothing of its product, where there are several.
    fn has_kin(&self, cx: Cx<'_>) -> bool {
        let own = cx.overview.visual_studio.iter().filter_map(|row| cx.state.visual_studio.get(row.benefit));
        let mut products = own.map(|benefit| &benefit.product);
        let first = products.next();
        products.any(|other| Some(other) != first)
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.seats.len() + cx.overview.visual_studio_beyond.len()
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
                let own = beyond(cx).position(|row| row.benefit == benefit).map(|at| at + cx.overview.seats.len());
                own.or_else(|| cx.overview.seats.iter().position(|row| row.benefit == benefit))
            }
            Thing::Offer(_)
            | Thing::Software(_)
            | Thing::Key(..)
            | Thing::Cloud(_)
            | Thing::Token(..)
            | Thing::Subscription(_)
            | Thing::Technical(_)
            | Thing::Person(_) => None,
        }
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let Some(row) = row(cx, at) else { return Vec::new() };
        let holder = row.holder(cx.overview.date);
        let ids = [row.benefit.id.as_str().to_owned(), row.benefit.enrollment.as_str().to_owned()];
        ids.into_iter().chain(holder.map(|held| held.person.as_str().to_owned())).collect()
    }

    fn unredeemed(&self, cx: Cx<'_>, at: usize) -> Option<Unredeemed> {
        let row = row(cx, at)?;
        (row.status()? == SeatStatus::Free && !row.is_beyond())
            .then_some(Unredeemed { activate_by: row.of.activate_by })
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        worst_of((0..self.rows(cx)).filter_map(|at| row(cx, at)?.status()).map(tone))
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
                let cells = vec![
                    Piece::own(fact.on.to_string()),
                    piece(named_holder(cx, fact, held && over.is_none())),
                    state,
                    noted(cx, fact.note.as_ref()),
                ];
                Line { cells, item: Item::here(Thing::Seat(seat_row.benefit, seat_row.seat), Part::Ledger(at)) }
            });
            detail.group(text.label_held(), lines.collect());
            if let Some(day) = row.moves_from(cx) {
                let tone = if on < day { Tone::Plain } else { Tone::Muted };
                detail.say_in(text.label_moves(), text.seat_moves(day, holder.is_some(), on < day), tone);
            }
            if holder.is_none() && seat_row.status == SeatStatus::Free {
                let (day, past) = (row.of.activate_by, on > row.of.activate_by);
                if row.is_beyond() {
                    detail.say(text.label_note(), text.seat_beyond_granted(row.benefit.quantity));
                } else {
                    detail.say(text.label_free(), if past { text.seat_never_given(day) } else { text.seat_free(day) });
                }
            }
        }
        let (quantity, assigned) = (row.benefit.quantity, row.of.assigned);
        let granted = match over {
            Some(day) => text.seats_were_granted(quantity, assigned, day),
            None => text.seats_granted(quantity, assigned, row.of.free, row.of.usable_until),
        };
        // The benefit itself, which has no row where all its seats are on record.
        let itself = Item::here(Thing::VisualStudio(row.of.benefit), Part::Itself);
        detail.group(text.label_granted(), vec![Line { cells: vec![Piece::own(granted)], item: itself }]);
        let mut notes: Vec<Piece> = over_note(cx, Thing::VisualStudio(row.of.benefit)).into_iter().collect();
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
