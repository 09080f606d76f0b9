//! Renewals: the membership offers, their terms and windows, and what works on the day shown.

use super::{Cell, Column, ColumnKind, Cx, SectionView, SortKey, advise};
use crate::domain::Thing;
use crate::domain::find::Part;
use crate::domain::offer::{Enrollment, OfferStatus, PaymentEffect};
use crate::domain::overview::OfferRow;
use crate::tui::detail::{Detail, Item, Line, Piece};
use crate::tui::theme::Tone;

/// The Renewals tab.
pub(super) struct RenewalsSection;

const COLUMNS: [Column; 5] = [
    Column::new(ColumnKind::Offer, 0, 14),
    Column::new(ColumnKind::Anniversary, 2, 10),
    Column::new(ColumnKind::Window, 4, 24),
    Column::new(ColumnKind::Days, 3, 5).right(),
    Column::new(ColumnKind::Status, 1, 10),
];

fn row(cx: Cx<'_>, row: usize) -> Option<(&OfferRow, &Enrollment)> {
    let row = cx.overview.offers.get(row)?;
    Some((row, cx.state.enrollments.get(row.offer)?))
}

fn tone(row: &OfferRow) -> Tone {
    match row.status {
        OfferStatus::Active => Tone::Good,
        OfferStatus::Window => Tone::Warn,
        OfferStatus::Lapsed => Tone::Bad,
    }
}

impl SectionView for RenewalsSection {
    fn columns(&self) -> &'static [Column] {
        &COLUMNS
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.offers.len()
    }

    fn cell<'a>(&self, cx: Cx<'a>, at: usize, column: ColumnKind) -> Cell<'a> {
        let Some((row, offer)) = row(cx, at) else { return Cell::none() };
        match column {
            ColumnKind::Offer => Cell::own(crate::text::visible(&cx.text.offer(offer)).into_owned()),
            ColumnKind::Anniversary => Cell::date(Some(row.term.anniversary)),
            ColumnKind::Window => Cell::own(cx.text.period(row.term.window_opens(), row.term.window_closes())),
            ColumnKind::Days => Cell::own(row.days.to_string()),
            ColumnKind::Status => Cell::status(cx.text.offer_status(row.status), tone(row)),
            _ => Cell::none(),
        }
    }

    fn sort_key(&self, cx: Cx<'_>, at: usize, column: ColumnKind) -> SortKey {
        let Some((row, _)) = row(cx, at) else { return SortKey::text("") };
        match column {
            ColumnKind::Anniversary | ColumnKind::Window => SortKey::day(Some(row.term.anniversary)),
            ColumnKind::Days => SortKey::number(Some(row.days)),
            _ => SortKey::text(&self.cell(cx, at, column).text),
        }
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|(row, _)| Thing::Offer(row.offer))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let Thing::Offer(offer) = thing else { return None };
        cx.overview.offers.iter().position(|row| row.offer == offer)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        row(cx, at)
            .map(|(_, offer)| vec![offer.id.as_str().to_owned(), offer.offer.as_word().to_owned()])
            .unwrap_or_default()
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some((row, offer)) = row(cx, at) else { return Detail::default() };
        let (text, on, term) = (cx.text, cx.overview.date, row.term);
        let mut detail = Detail::new(&format!("{} · {}", text.offer(offer), offer.id));
        detail.say(text.label_bought(), text.bought(offer.purchased));
        let effects = offer.payment_effects();
        let paid = offer.renewals.iter().zip(effects).enumerate().filter(|(_, (day, _))| **day <= on).rev();
        let lines = paid.map(|(at, (day, effect))| {
            let tone = if effect == PaymentEffect::OutsideWindow { Tone::Warn } else { Tone::Plain };
            let cells = vec![Piece::own(day.to_string()), Piece::own(text.payment_effect(effect)).in_tone(tone)];
            Line { cells, item: Item::here(Thing::Offer(row.offer), Part::Ledger(at)) }
        });
        detail.group(text.label_paid(), lines.collect());
        detail.say(text.label_term(), text.period(term.starts, term.anniversary));
        if let Some(day) = term.kept_from {
            detail.say(text.label_kept(), text.kept(day, term.anniversary));
        }
        let days: Vec<String> = term.reminders().map(|day| day.to_string()).collect();
        detail.say_in(text.label_reminders(), days.join(", "), Tone::Muted);
        let (words, tone) = match row.status {
            OfferStatus::Active => (text.window_coming(term.window_opens(), term.window_closes()), Tone::Plain),
            OfferStatus::Window => (text.window_open(row.days, term.window_closes()), Tone::Warn),
            OfferStatus::Lapsed => (text.window_missed(term.window_closes()), Tone::Bad),
        };
        detail.say_in(text.label_window(), words, tone);
        let (works, works_not) = text.what_works(row.status);
        detail.say_in(text.label_works(), works, Tone::Good);
        detail.say_in(text.label_works_not(), works_not, Tone::Bad);
        if row.refundable {
            detail.say(text.label_refund(), text.refund_until(offer.refund_closes()));
        }
        if let Some(words) = text.profile(offer.profile_reviewed, on) {
            detail.say(text.label_profile(), words);
        }
        detail.notes(text.label_note(), offer.note.iter().map(|note| Piece::fact(note)).collect());
        advise(&mut detail, cx, Thing::Offer(row.offer));
        detail
    }
}
