//! Software: keys and activation ledgers per product.

use super::benefits::{Benefits, Granted, activate_by, benefit, source};
use super::{SectionView, Unredeemed, advise, expired_note, over_note, titled, worst_of};
use crate::catalog::{self, Programme};
use crate::domain::field::Field;
use crate::domain::find::Part;
use crate::domain::folded::Machine;
use crate::domain::key::KeyShape;
use crate::domain::left::going_on;
use crate::domain::offer::{Counting, OfferStatus};
use crate::domain::overview::{KeyRow, SoftwareRow};
use crate::domain::record::Kind;
use crate::domain::remark::Catalogue as _;
use crate::domain::rules::Life;
use crate::domain::software::{Activation, Platform, Software, SoftwareKind, SoftwareStatus};
use crate::domain::{Date, Thing};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::{Column, Drawn};
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::fit::width;
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::tone::Tone;
use crate::text::visible;

/// The Software tab.
pub(super) struct SoftwareSection;

const COLUMNS: &[Column] = &[
    benefit::<SoftwareSection>(0, 24),
    source::<SoftwareSection>(5),
    Column::new(heading::QUANTITY, 6, 12, |cx, at| Some(Cell::own(cx.text.licences(row(cx, at)?.1.quantity?))))
        .sorted(|cx, at| Some(SortKey::number(row(cx, at)?.1.quantity)))
        .by_heading()
        .right(),
    Column::new(heading::USED, 2, 7, |cx, at| {
        let (row, _) = row(cx, at).filter(|(row, _)| !row.keys.is_empty())?;
        Some(Cell::own(cx.text.used_most_of(row.used, row.most, row.limit)))
    })
    .sorted(|cx, at| {
        let (row, _) = row(cx, at)?;
        Some(SortKey::number((!row.keys.is_empty()).then_some(row.used)))
    })
    .right(),
    activate_by::<SoftwareSection>(3),
    Column::new(heading::STATUS, 1, 15, |cx, at| status(cx, at, None))
        .drawn(Drawn::Fitted(|cx, at, columns| status(cx, at, Some(columns.into())).map(Cell::into_owned))),
];

fn row(cx: Cx<'_>, row: usize) -> Option<(&SoftwareRow, &Software)> {
    let row = cx.overview.software.get(row)?;
    Some((row, cx.state.software.get(row.benefit)?))
}

/// A row's status; in so many columns, in as many words as they have room for.
fn status(cx: Cx<'_>, at: usize, columns: Option<usize>) -> Option<Cell<'_>> {
    let (row, _) = row(cx, at)?;
    let Some(spare) = going_on(cx.state, cx.overview, row) else {
        return Some(Cell::status(cx.text.software_status(row.status), tone(row.status)));
    };
    let full = cx.text.keys_going_on(spare);
    let short = spare.left.filter(|_| columns.is_some_and(|columns| columns < width(&full)));
    Some(Cell::own(short.map_or(full, |left| cx.text.left(left))))
}

fn tone(status: SoftwareStatus) -> Tone {
    match status {
        SoftwareStatus::Lapsed | SoftwareStatus::Expired | SoftwareStatus::KeyBlocked | SoftwareStatus::KeyUsedUp => {
            Tone::Bad
        }
        SoftwareStatus::NoKey => Tone::Warn,
        SoftwareStatus::Active => Tone::Good,
        SoftwareStatus::NotActivated => Tone::Plain,
        SoftwareStatus::NoDetails | SoftwareStatus::NoKeyNeeded => Tone::Muted,
    }
}

impl Benefits for SoftwareSection {
    fn product(cx: Cx<'_>, at: usize) -> Option<Cell<'_>> {
        row(cx, at).map(|(_, benefit)| Cell::fact(cx.text, &benefit.product))
    }

    fn facts(cx: Cx<'_>, at: usize) -> Option<Granted> {
        let (row, benefit) = row(cx, at)?;
        Some(Granted {
            offer: row.offer,
            grant: benefit.grant,
            activate_by: row.activate_by,
            // One whose key was never fetched waits as well (D14), and in time one with a key that was never used beside
            // another.
            waits: matches!(row.status, SoftwareStatus::NotActivated | SoftwareStatus::NoKey)
                || (row.status != SoftwareStatus::Lapsed
                    && cx.overview.date <= row.activate_by
                    && cx.overview.keys_of(row).iter().any(|key| key.waits)),
        })
    }
}

impl SectionView for SoftwareSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        Quick::OF_BENEFITS
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Software]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.software.len()
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|(row, _)| Thing::Software(row.benefit))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let (Thing::Software(benefit) | Thing::Key(benefit, _)) = thing else { return None };
        cx.overview.software.iter().position(|row| row.benefit == benefit)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let Some((_, benefit)) = row(cx, at) else { return Vec::new() };
        let keys = benefit.keys.iter().flat_map(|key| [key.id.as_str().to_owned(), key.key.tail().to_owned()]);
        [benefit.id.as_str().to_owned(), benefit.enrollment.as_str().to_owned()].into_iter().chain(keys).collect()
    }

    fn unredeemed(&self, cx: Cx<'_>, at: usize) -> Option<Unredeemed> {
        Self::facts(cx, at)?.unredeemed()
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        let tone = |row| if going_on(cx.state, cx.overview, row).is_some() { Tone::Plain } else { tone(row.status) };
        worst_of(cx.overview.software.iter().map(tone))
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some((row, benefit)) = row(cx, at) else { return Detail::default() };
        let (text, on) = (cx.text, cx.overview.date);
        let mut detail = Detail::new(&titled(cx, Thing::Software(row.benefit)));
        let counting =
            cx.state.enrollments.get(row.offer).map_or(Counting::NewOrChangedHardware, |offer| offer.counting);
        let keys = cx.overview.keys_of(row);
        detail.group(text.label_keys(), keys.iter().filter_map(|key| key_line(cx, benefit, (*key, row))).collect());
        detail.group(text.label_activated(), ledger_lines(cx, row.benefit, benefit, counting));
        detail.group(text.label_to_clear(), machine_lines(cx, row, benefit));
        let mut notes = rule_notes(cx, row, benefit);
        if !keys.is_empty() {
            notes.push(Piece::own(text.note_counting(counting)).in_tone(Tone::Muted));
        }
        for key in &benefit.keys {
            if let Some(compared) = key.reconciled.as_ref().filter(|compared| compared.on <= on) {
                let used = key.used(counting, compared.on);
                let tone = if used == compared.used { Tone::Plain } else { Tone::Warn };
                notes.push(Piece::own(text.note_reconciled(key.id.as_str(), compared, used)).in_tone(tone));
                notes.extend(compared.note.as_ref().map(|note| Piece::own(text.note_of(key.id.as_str(), note))));
            }
            for row in key.cleared.iter().filter(|row| row.on <= on) {
                let of = format!("{} {}", row.machine.as_str(), row.on);
                notes.extend(row.note.as_ref().map(|note| Piece::own(text.note_of(&of, note))));
            }
        }
        let own = benefit.note.iter().chain(benefit.keys.iter().filter_map(|key| key.note.as_ref()));
        notes.extend(own.map(|note| Piece::fact(text, note)));
        notes.extend(benefit.instructions.iter().map(|address| Piece::fact(text, address)));
        detail.notes(text.label_note(), notes);
        advise(&mut detail, cx, Thing::Software(row.benefit));
        detail
    }
}

fn key_line(cx: Cx<'_>, benefit: &Software, (row, of): (KeyRow, &SoftwareRow)) -> Option<Line> {
    let key = benefit.keys.get(row.key)?;
    let used_up = row.left == Some(0);
    let (needs_activation, on) = (benefit.needs_key(), cx.overview.date);
    let past = needs_activation && key.is_past_its_day(of.activate_by, on);
    let remark = if key.blocked {
        Piece::own(cx.text.key_blocked()).in_tone(Tone::Bad)
    } else if row.limit.is_some_and(|limit| row.most() > limit) {
        Piece::own(cx.text.key_over()).in_tone(Tone::Bad)
    } else if used_up && needs_activation {
        Piece::own(cx.text.key_used_up()).in_tone(Tone::Bad)
    } else if past {
        Piece::own(cx.text.key_past(of.activate_by)).in_tone(Tone::Muted)
    } else {
        // Nothing is left of what is over (D18).
        let left = row.left.filter(|_| needs_activation && of.status != SoftwareStatus::Lapsed);
        let last_call = row.waits && cx.state.rules.is_last_call(of.activate_by, on);
        let last = last_call.then(|| cx.text.key_last_day(of.activate_by));
        let words: Vec<String> = left.map(|left| cx.text.left(left)).into_iter().chain(last).collect();
        Piece::own(cx.text.clauses(&words)).in_tone(if last_call { Tone::Warn } else { Tone::Plain })
    };
    let count = Piece::own(cx.text.counted_of(row.used, row.outside, row.limit)).in_tone(if used_up {
        Tone::Bad
    } else {
        Tone::Plain
    });
    let cells = vec![
        Piece::fact(cx.text, key.id.as_str()),
        Piece::key(&key.key),
        Piece::own(visible(&cx.text.key_kind(&key.kind))),
        count,
        remark,
    ];
    Some(Line { cells, item: Item::here(Thing::Key(row.benefit, row.key), Part::Itself) })
}

/// The most cells that a line of a ledger has.
const LEDGER_CELLS: usize = 7;

/// The ledger of every key, newest first; the key is named where there are several.
fn ledger_lines(cx: Cx<'_>, at: usize, benefit: &Software, counting: Counting) -> Vec<Line> {
    let mut rows: Vec<(Date, usize, usize, Line)> = Vec::new();
    for (position, key) in benefit.keys.iter().enumerate() {
        for row in key.ledger(counting, cx.overview.date) {
            let counted = cx.text.counted(row.counted);
            let mut cells = Vec::with_capacity(LEDGER_CELLS);
            cells.extend([
                Piece::own(row.fact.on.to_string()),
                Piece::fact(cx.text, &row.fact.machine),
                Piece::own(cx.text.activation_case(row.fact.case)),
                Piece::own(counted).in_tone(if row.counted { Tone::Plain } else { Tone::Muted }),
            ]);
            if benefit.keys.len() > 1 {
                cells.push(Piece::fact(cx.text, key.id.as_str()).in_tone(Tone::Muted));
            }
            if let Some(oddity) = row.oddity {
                cells.push(Piece::own(cx.text.ledger_oddity(oddity)).in_tone(Tone::Warn));
            }
            cells.extend(row.fact.note.as_ref().map(|note| Piece::fact(cx.text, note).in_tone(Tone::Muted)));
            let item = Item::here(Thing::Key(at, position), Part::Ledger(row.row));
            rows.push((row.fact.on, position, row.row, Line { cells, item }));
        }
    }
    rows.sort_by_key(|(on, key, row, _)| std::cmp::Reverse((*on, *row, *key)));
    rows.into_iter().map(|(_, _, _, line)| line).collect()
}

/// Machines whose software must go when the offer lapses (R25); shown once the window is open.
fn machine_lines(cx: Cx<'_>, row: &SoftwareRow, benefit: &Software) -> Vec<Line> {
    let open = cx.overview.offer(row.offer).is_some_and(|offer| offer.status != OfferStatus::Active);
    if !open {
        return Vec::new();
    }
    let machines: Vec<&Machine> = benefit.keys.iter().flat_map(|key| key.machines(cx.overview.date)).collect();
    if machines.is_empty() {
        return Vec::new();
    }
    let lapsed = row.status == SoftwareStatus::Lapsed;
    let names = cx.text.shown_all(machines.into_iter().map(Machine::as_str));
    let tone = if lapsed { Tone::Bad } else { Tone::Warn };
    let cells = vec![Piece::own(visible(&cx.text.to_clear(lapsed, &names))).in_tone(tone)];
    vec![Line { cells, item: None }]
}

fn rule_notes(cx: Cx<'_>, row: &SoftwareRow, benefit: &Software) -> Vec<Piece> {
    let text = cx.text;
    let mut notes: Vec<Piece> = over_note(cx, Thing::Software(row.benefit)).into_iter().collect();
    let live = notes.is_empty();
    if benefit.kind == SoftwareKind::Cal {
        notes.push(Piece::own(text.note_cal()));
    } else if benefit.activation == Activation::None {
        let last = cx.overview.offer(row.offer).map(|offer| offer.term.last_day(Life::Offer)).filter(|_| live);
        notes.push(Piece::own(
            last.map_or_else(|| text.note_no_key(), |last| text.note_nothing_to_activate(row.activate_by, last)),
        ));
    } else if benefit.keys.is_empty() && row.status == SoftwareStatus::NoKey {
        let known = catalog::known_of(cx.state.rules, &benefit.product);
        match known.iter().find(|(field, _)| *field != Field::ExcludesPlatforms) {
            Some((Field::Kind, _)) => notes.push(Piece::own(text.note_catalogue_cal()).in_tone(Tone::Warn)),
            Some(_) => notes.push(Piece::own(text.note_catalogue_no_key()).in_tone(Tone::Warn)),
            None => {
                notes.push(Piece::own(text.note_keys_missing()));
                notes.push(Piece::own(text.note_activate_by(row.activate_by)));
            }
        }
    } else if benefit.keys.is_empty() {
        notes.push(Piece::own(text.note_keys_never()).in_tone(Tone::Muted));
    }
    let past = benefit.keys.iter().filter(|key| live && benefit.needs_key() && !key.blocked);
    let past = past.filter(|key| key.is_past_its_day(row.activate_by, cx.overview.date));
    let past: Vec<&str> = past.map(|key| key.id.as_str()).collect();
    if row.status == SoftwareStatus::Expired || !past.is_empty() {
        let of_some = if past.len() < benefit.keys.len() { past.as_slice() } else { &[] };
        let days = (row.activate_by, benefit.activate_by);
        notes.push(expired_note(cx, Thing::Software(row.benefit), days, row.offer, of_some));
    } else if row.status == SoftwareStatus::NotActivated {
        notes.push(Piece::own(text.note_activate_by(row.activate_by)));
    }
    let unsaid = benefit.excludes_platforms.is_empty();
    for platform in Platform::ALL {
        let name = match platform {
            Platform::Macos => "macOS",
            Platform::Windows => "Windows",
            Platform::Linux => "Linux",
        };
        if benefit.excludes_platforms.contains(platform) {
            notes.push(Piece::own(text.note_platform(name)).in_tone(Tone::Warn));
        } else if unsaid && Programme(cx.state.rules).excludes(&benefit.product, *platform) {
            notes.push(Piece::own(text.note_platform_catalogue(name)).in_tone(Tone::Warn));
        }
    }
    let misshapen = benefit.keys.iter().filter(|key| key.key.shape_read() == KeyShape::NotFiveByFive);
    notes.extend(misshapen.map(|key| Piece::own(text.note_not_a_key(key.id.as_str())).in_tone(Tone::Warn)));
    let odd = benefit.keys.iter().filter(|key| matches!(key.key.shape_read(), KeyShape::OddCharacters { .. }));
    let odd: Vec<&str> = odd.map(|key| key.id.as_str()).collect();
    if !odd.is_empty() {
        notes.push(Piece::own(text.note_odd_key(&text.shown_all(odd))).in_tone(Tone::Muted));
    }
    notes
}
