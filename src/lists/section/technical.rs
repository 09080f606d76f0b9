//! Technical benefits: support contracts with their IDs and incidents, and advisory hours.

use super::benefits::{Benefits, Granted, activate_by, benefit, source};
use super::{SectionView, Unredeemed, advise, noted, over_note, worst_of};
use crate::domain::Thing;
use crate::domain::find::Part;
use crate::domain::overview::TechnicalRow;
use crate::domain::record::Kind;
use crate::domain::technical::{Technical, TechnicalKind, TechnicalStatus};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::tone::Tone;
use crate::text::Text;

/// The Technical benefits tab.
pub(super) struct TechnicalSection;

const COLUMNS: &[Column] = &[
    benefit::<TechnicalSection>(0, 22),
    source::<TechnicalSection>(6),
    Column::new(heading::USED, 2, 12, |cx, at| {
        let (row, benefit) = row(cx, at)?;
        Some(Cell::own(cx.text.technical_used(row, benefit.quantity)))
    })
    .sorted(|cx, at| Some(SortKey::number(Some(row(cx, at)?.0.used))))
    .right(),
    Column::new(heading::ACCESS_ID, 3, 9, |cx, at| {
        let (row, benefit) = row(cx, at)?;
        id_cell(cx.text, row, benefit.access_id.as_ref())
    }),
    Column::new(heading::CONTRACT_ID, 4, 11, |cx, at| {
        let (row, benefit) = row(cx, at)?;
        id_cell(cx.text, row, benefit.contract_id.as_ref())
    }),
    activate_by::<TechnicalSection>(4),
    Column::new(heading::STATUS, 1, 15, |cx, at| {
        let (row, _) = row(cx, at)?;
        Some(Cell::status(cx.text.technical_status(row.status), tone(row.status)))
    }),
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
fn id_cell<'a>(text: &Text, row: &TechnicalRow, id: Option<&'a String>) -> Option<Cell<'a>> {
    id.filter(|_| row.status == TechnicalStatus::Active).map(|id| Cell::fact(text, id))
}

impl Benefits for TechnicalSection {
    fn product(cx: Cx<'_>, at: usize) -> Option<Cell<'_>> {
        row(cx, at).map(|(_, benefit)| Cell::own(cx.text.technical_kind(benefit.kind)))
    }

    fn facts(cx: Cx<'_>, at: usize) -> Option<Granted> {
        let (row, benefit) = row(cx, at)?;
        Some(Granted {
            offer: row.offer,
            grant: benefit.grant,
            activate_by: row.activate_by,
            waits: row.status == TechnicalStatus::NotActivated,
        })
    }
}

impl SectionView for TechnicalSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        Quick::OF_BENEFITS
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Technical]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.technical.len()
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
        Self::facts(cx, at)?.unredeemed()
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        worst_of(cx.overview.technical.iter().map(|row| tone(row.status)))
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
            let state = match (hours, closed) {
                (true, _) => Piece::own(text.hours(fact.hours.unwrap_or(0))),
                (false, Some(day)) => Piece::own(text.closed(day)).in_tone(Tone::Muted),
                (false, None) => Piece::own(text.open()),
            };
            // It counts in its own term only (R50).
            let state =
                if earlier { Piece::own(text.of_earlier_term(&state.text)).in_tone(Tone::Muted) } else { state };
            let product = fact.product.as_deref().map_or_else(Piece::default, |product| Piece::fact(text, product));
            let note = noted(cx, fact.note.as_ref());
            let cells = vec![Piece::own(fact.on.to_string()), Piece::fact(text, &fact.case), state, product, note];
            Line { cells, item: Item::here(Thing::Technical(row.benefit), Part::Ledger(at)) }
        });
        detail.group(if hours { text.label_consulted() } else { text.label_cases() }, lines.collect());
        let mut notes: Vec<Piece> = over_note(cx, Thing::Technical(row.benefit)).into_iter().collect();
        if hours && notes.is_empty() && row.left != Some(0) {
            notes.push(Piece::own(text.note_hours_until(row.activate_by)).in_tone(Tone::Muted));
        }
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
