//! Technical benefits: support contracts with their IDs and incidents, and advisory hours.

use super::{Cell, Column, ColumnKind, Cx, SectionView, SortKey, Unredeemed, advise, expiry_tone};
use crate::domain::Thing;
use crate::domain::deadline::DeadlineKind;
use crate::domain::find::Part;
use crate::domain::overview::TechnicalRow;
use crate::domain::technical::{Technical, TechnicalKind, TechnicalStatus};
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::tone::Tone;
use crate::text::Text;

/// The Technical benefits tab.
pub(super) struct TechnicalSection;

const COLUMNS: [Column; 7] = [
    Column::new(ColumnKind::Benefit, 0, 22),
    Column::new(ColumnKind::Source, 6, 18),
    Column::new(ColumnKind::Used, 2, 12).right(),
    Column::new(ColumnKind::AccessId, 3, 9),
    Column::new(ColumnKind::ContractId, 4, 11),
    Column::new(ColumnKind::ActivateBy, 5, 11),
    Column::new(ColumnKind::Status, 1, 15),
];

fn row(cx: Cx<'_>, row: usize) -> Option<(&TechnicalRow, &Technical)> {
    let row = cx.overview.technical.get(row)?;
    Some((row, cx.state.technical.get(row.benefit)?))
}

fn tone(status: TechnicalStatus) -> Tone {
    match status {
        TechnicalStatus::Ended | TechnicalStatus::UsedUp => Tone::Bad,
        TechnicalStatus::NotActivated => Tone::Strong,
        TechnicalStatus::Active => Tone::Good,
    }
}

/// The IDs are part of a contract: shown while there is one (R50, R54).
fn id_cell<'a>(text: &Text, row: &TechnicalRow, id: Option<&'a String>) -> Cell<'a> {
    match id {
        Some(id) if row.status == TechnicalStatus::Active => Cell::fact(text, id),
        _ => Cell::none(),
    }
}

impl SectionView for TechnicalSection {
    fn columns(&self) -> &'static [Column] {
        &COLUMNS
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.technical.len()
    }

    fn cell<'a>(&self, cx: Cx<'a>, at: usize, column: ColumnKind) -> Cell<'a> {
        let Some((row, benefit)) = row(cx, at) else { return Cell::none() };
        match column {
            ColumnKind::Benefit => Cell::own(cx.text.technical_kind(benefit.kind)),
            ColumnKind::Source => {
                let offer = cx.state.enrollments.get(row.offer);
                offer.map_or_else(Cell::none, |offer| Cell::own(cx.text.source(offer, benefit.grant)))
            }
            // Nothing is unlimited of what is over (D18).
            ColumnKind::Used if row.status == TechnicalStatus::Ended => {
                Cell::own(cx.text.used_of(row.used, benefit.quantity))
            }
            ColumnKind::Used => Cell::own(cx.text.used_of_quantity(row.used, benefit.quantity)),
            ColumnKind::AccessId => id_cell(cx.text, row, benefit.access_id.as_ref()),
            ColumnKind::ContractId => id_cell(cx.text, row, benefit.contract_id.as_ref()),
            ColumnKind::ActivateBy if benefit.kind == TechnicalKind::AdvisoryHours => Cell::none(),
            ColumnKind::ActivateBy => Cell::date(Some(row.activate_by)).in_tone(
                self.unredeemed(cx, at)
                    .map_or(Tone::Plain, |open| expiry_tone(cx, DeadlineKind::BenefitExpiry, open.activate_by)),
            ),
            ColumnKind::Status => Cell::status(cx.text.technical_status(row.status), tone(row.status)),
            _ => Cell::none(),
        }
    }

    fn sort_key(&self, cx: Cx<'_>, at: usize, column: ColumnKind) -> SortKey {
        let Some((row, _)) = row(cx, at) else { return SortKey::text("") };
        match column {
            ColumnKind::Used => SortKey::number(Some(row.used)),
            ColumnKind::ActivateBy => SortKey::day(Some(row.activate_by)),
            _ => SortKey::text(&self.cell(cx, at, column).text),
        }
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|(row, _)| Thing::Technical(row.benefit))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let Thing::Technical(benefit) = thing else { return None };
        cx.overview.technical.iter().position(|row| row.benefit == benefit)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let Some((_, benefit)) = row(cx, at) else { return Vec::new() };
        let cases = benefit.incidents.iter().map(|incident| incident.case.clone());
        [benefit.id.as_str().to_owned(), benefit.enrollment.as_str().to_owned()].into_iter().chain(cases).collect()
    }

    fn unredeemed(&self, cx: Cx<'_>, at: usize) -> Option<Unredeemed> {
        let (row, _) = row(cx, at)?;
        (row.status == TechnicalStatus::NotActivated).then_some(Unredeemed { activate_by: row.activate_by })
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some((row, benefit)) = row(cx, at) else { return Detail::default() };
        let (text, on) = (cx.text, cx.overview.date);
        let mut detail =
            Detail::new(&format!("{} · {}", text.technical_kind(benefit.kind), text.shown(benefit.id.as_str())));
        let hours = benefit.kind == TechnicalKind::AdvisoryHours;
        if row.status == TechnicalStatus::Ended {
            // Nothing is left of what is over (D18).
            detail.say(text.label_used(), text.used_last(row.used, benefit.quantity, hours));
        } else {
            let left = match row.left {
                Some(left) => text.left_of(left, benefit.quantity.unwrap_or(0), hours),
                None => text.unlimited(row.used),
            };
            let tone = if row.left == Some(0) { Tone::Bad } else { Tone::Plain };
            detail.say_in(text.label_left(), left, tone);
        }
        if !hours {
            let (words, tone) = match (row.status, benefit.activated.filter(|day| *day <= on)) {
                (TechnicalStatus::Ended, _) => (text.contract_ended(row.contract_ends), Tone::Bad),
                (TechnicalStatus::UsedUp, _) => (text.contract_hidden(), Tone::Bad),
                (_, Some(day)) => (text.contract_until(day, row.contract_ends), Tone::Plain),
                (_, None) if on > row.activate_by => (text.contract_never_enabled(row.activate_by), Tone::Bad),
                (_, None) => (text.contract_not_enabled(row.activate_by), Tone::Strong),
            };
            detail.say_in(text.label_contract(), words, tone);
        }
        let cases = benefit.incidents.iter().enumerate().filter(|(_, fact)| fact.on <= on).rev();
        let lines = cases.map(|(at, fact)| {
            let closed = fact.closed.filter(|day| *day <= on);
            let earlier = fact.on < cx.overview.offer(row.offer).map_or(fact.on, |offer| offer.term.starts);
            let state = match (earlier, hours, closed) {
                (true, _, _) => Piece::own(text.earlier_term()).in_tone(Tone::Muted),
                (false, true, _) => Piece::own(text.hours(fact.hours.unwrap_or(0))),
                (false, false, Some(day)) => Piece::own(text.closed(day)).in_tone(Tone::Muted),
                (false, false, None) => Piece::own(text.open()),
            };
            let product = fact.product.as_deref().map_or_else(Piece::default, |product| Piece::fact(text, product));
            let note = fact.note.as_deref();
            let note = note.map_or_else(Piece::default, |note| Piece::fact(text, note).in_tone(Tone::Muted));
            let cells = vec![Piece::own(fact.on.to_string()), Piece::fact(text, &fact.case), state, product, note];
            Line { cells, item: Item::here(Thing::Technical(row.benefit), Part::Ledger(at)) }
        });
        detail.group(if hours { text.label_consulted() } else { text.label_cases() }, lines.collect());
        let mut notes = Vec::new();
        if !hours && row.status == TechnicalStatus::Active {
            notes.push(Piece::own(text.note_ids()).in_tone(Tone::Muted));
        }
        notes.extend(benefit.note.iter().map(|note| Piece::fact(text, note)));
        notes.extend(benefit.instructions.iter().map(|address| Piece::fact(text, address)));
        detail.notes(text.label_note(), notes);
        advise(&mut detail, cx, Thing::Technical(row.benefit));
        detail
    }
}
