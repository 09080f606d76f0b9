//! Renewals: the membership offers, their terms and windows, and what works on the day shown.

use super::{SectionView, advise, worst_of};
use crate::domain::find::Part;
use crate::domain::offer::{Enrollment, FeeStatus, OfferStatus, PaymentEffect};
use crate::domain::overview::OfferRow;
use crate::domain::record::Kind;
use crate::domain::renewal::{Activity, Tick, WorksRow, checklist, unused, what_works};
use crate::domain::{Rule, Thing};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::{Column, Drawn, Timeline};
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::fit::width;
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::signs::{self, Meaning};
use crate::lists::timeline::Axis;
use crate::lists::tone::Tone;
use crate::text::visible;

/// The Renewals tab.
pub(super) struct RenewalsSection;

const COLUMNS: &[Column] = &[
    Column::new(heading::OFFER, 0, 19, |cx, at| {
        let offer = Thing::Offer(row(cx, at)?.0.offer);
        Some(Cell::own(visible(&cx.text.named(cx.state, offer)).into_owned()))
    })
    .of_names(),
    Column::new(heading::ANNIVERSARY, 3, 10, |cx, at| Some(Cell::date(Some(row(cx, at)?.0.term.anniversary))))
        .sorted(by_anniversary),
    Column::new(heading::WINDOW, 4, 24, |cx, at| {
        let term = row(cx, at)?.0.term;
        Some(Cell::own(cx.text.period(term.window_opens(), term.window_closes())))
    })
    .sorted(by_anniversary),
    Column::new(heading::DAYS, 2, 5, |cx, at| Some(Cell::own(row(cx, at)?.0.days.to_string())))
        .sorted(|cx, at| Some(SortKey::number(Some(row(cx, at)?.0.days))))
        .right()
        .fixed(),
    Column::new(heading::STATUS, 0, 8, |cx, at| {
        let (row, _) = row(cx, at)?;
        Some(Cell::status(cx.text.offer_standing(row.status, row.fee.map(|fee| fee.status)), tone(row)))
    })
    .fixed_to(|text| {
        let all = OfferStatus::ALL.iter().flat_map(|status| {
            let fees = FeeStatus::ALL.iter().copied().map(Some);
            fees.chain([None]).map(|fee| text.offer_standing(*status, fee))
        });
        all.map(|own| width(&Cell::status(own, Tone::Bad).text)).max().unwrap_or(0)
    }),
    // The last of those that never go: on a narrow screen it takes what is left.
    Column::new(heading::TIMELINE, 0, 37, |_, _| None).sorted(by_anniversary).drawn(Drawn::Timeline(Timeline {
        axis: |cx, columns| Axis::new(cx.zoom, cx.overview.date, columns),
        line: |cx, at, axis| row(cx, at).map(|(_, offer)| axis.line(cx.state.rules, offer)).unwrap_or_default(),
    })),
];

fn by_anniversary(cx: Cx<'_>, at: usize) -> Option<SortKey> {
    Some(SortKey::day(Some(row(cx, at)?.0.term.anniversary)))
}

fn row(cx: Cx<'_>, row: usize) -> Option<(&OfferRow, &Enrollment)> {
    let row = cx.overview.offers.get(row)?;
    Some((row, cx.state.enrollments.get(row.offer)?))
}

fn tone(row: &OfferRow) -> Tone {
    match (row.status, row.fee.map(|fee| fee.status)) {
        // What is open closes within days, and a kept year whose fee is not on record is not safe (D3).
        (OfferStatus::Active, Some(FeeStatus::Open | FeeStatus::NotOnRecord))
        | (OfferStatus::Window | OfferStatus::Lapsed, _) => Tone::Bad,
        (OfferStatus::Active, _) => Tone::Good,
    }
}

impl SectionView for RenewalsSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        &[]
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Offer]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.offers.len()
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|(row, _)| Thing::Offer(row.offer))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let Thing::Offer(offer) = thing else { return None };
        cx.overview.offers.iter().position(|row| row.offer == offer)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        let own = row(cx, at).map(|(row, offer)| {
            vec![offer.id.to_string(), offer.offer.as_word().to_owned(), cx.text.offer_status(row.status)]
        });
        own.unwrap_or_default()
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        worst_of(cx.overview.offers.iter().map(tone))
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some((row, offer)) = row(cx, at) else { return Detail::default() };
        let (text, on, term) = (cx.text, cx.overview.date, row.term);
        let mut detail = Detail::new(&format!("{} · {}", text.offer(offer), text.shown(offer.id.as_str())));
        // The phase first: it is what the day is moved for.
        detail.say_in(text.label_phase(), text.phase(row), tone(row));
        if let Some(fee) = row.fee.filter(|_| row.status != OfferStatus::Lapsed) {
            let tone =
                if matches!(fee.status, FeeStatus::Open | FeeStatus::NotOnRecord) { Tone::Bad } else { Tone::Plain };
            detail.say_in(text.label_fee(), format!("{} ({})", text.fee(&fee), Rule::COVID_EXTENSION), tone);
        }
        let works = what_works(cx.state, cx.overview, row.offer);
        let lines = |wanted: bool| {
            let own = works.iter().filter(move |own| own.works.is_yes() == wanted);
            own.map(|own| Line { cells: works_cells(cx, row.offer, *own), item: None }).collect()
        };
        detail.group(text.label_works(), lines(true));
        detail.group(text.label_works_not(), lines(false));
        let checks = checklist(cx.state, cx.overview, row.offer).into_iter().map(|check| {
            let (rule, tone) = (check.rule().to_string(), tick_tone(check.tick()));
            let words = format!("{} ({rule})", text.check(check));
            Line { cells: vec![Piece::own(text.tick(check.tick())).in_tone(tone), Piece::own(words)], item: None }
        });
        detail.group(text.label_to_renew(), checks.collect());
        detail.say(text.label_then_next(), text.after_term(offer, row));
        detail.say(text.label_term(), text.period(term.starts, term.anniversary));
        if let Some(day) = term.kept_from {
            detail.say(text.label_kept(), text.kept(day, term.anniversary));
        }
        let days: Vec<String> = term.reminders().map(|day| day.to_string()).collect();
        detail.say_in(text.label_reminders(), text.list(&days), Tone::Muted);
        detail.say(text.label_bought(), text.bought(offer.purchased));
        let paid: Vec<_> = offer.paid_by(cx.state.rules, on).collect();
        let lines = paid.into_iter().rev().map(|(at, day, effect)| {
            let tone = if effect == PaymentEffect::OutsideWindow { Tone::Warn } else { Tone::Plain };
            let cells = vec![Piece::own(day.to_string()), Piece::own(text.payment_effect(effect)).in_tone(tone)];
            Line { cells, item: Item::here(Thing::Offer(row.offer), Part::Ledger(at)) }
        });
        detail.group(text.label_paid(), lines.collect());
        if row.refundable {
            detail.say(text.label_refund(), text.refund_until(offer.refund_closes(cx.state.rules)));
        }
        detail.notes(text.label_note(), offer.note.iter().map(|note| Piece::fact(text, note)).collect());
        advise(&mut detail, cx, Thing::Offer(row.offer));
        // Every line can be reached: there are more of them than a screen has.
        detail.select_all(Item { thing: Thing::Offer(row.offer), part: Part::Itself, leads: false });
        detail
    }

    fn legend(&self, cx: Cx<'_>, columns: u16) -> Vec<String> {
        let mut lines = vec![String::new()];
        for (sign, meaning) in signs::TIMELINE {
            // What the day shown makes of the signs that it crosses stands beside its own.
            let crossed: String = if meaning == Meaning::Shown {
                crossings(cx).into_iter().flat_map(|own| [own, ' ']).collect()
            } else {
                String::new()
            };
            // A sign stays with its meaning.
            let words = format!("{crossed}{} {}", sign.letter, cx.text.meaning(meaning));
            let Some(line) = lines.last_mut() else { continue };
            if line.is_empty() {
                line.push_str(&words);
            } else if width(line) + 2 + width(&words) < usize::from(columns) {
                line.push_str("  ");
                line.push_str(&words);
            } else {
                lines.push(words);
            }
        }
        lines
    }
}

/// The signs that the day shown is drawn as in the lines of the offers, each once.
fn crossings(cx: Cx<'_>) -> Vec<char> {
    let axis = Axis::coming_year(cx.overview.date, 12);
    let lines = cx.state.enrollments.iter().flat_map(|offer| axis.line(cx.state.rules, offer));
    let mut own: Vec<char> = lines.filter_map(|(text, _)| text.chars().next()).collect();
    own.retain(|letter| signs::CROSSED.iter().any(|(sign, _)| sign.letter == *letter));
    own.sort_unstable();
    own.dedup();
    own
}

/// What is done, until when, and by which rule.
fn works_cells(cx: Cx<'_>, offer: usize, own: WorksRow) -> Vec<Piece> {
    let tone = if own.works.is_yes() { Tone::Good } else { Tone::Bad };
    let until = format!("{} ({})", cx.text.works(own.works), own.rule);
    // Which they are, by name.
    let until = match own.activity {
        Activity::FirstUse => cx.text.works_named(cx.state, &until, &unused(cx.state, cx.overview, offer)),
        Activity::See
        | Activity::Software
        | Activity::Assigned
        | Activity::Technical
        | Activity::Subscriptions
        | Activity::Renew => until,
    };
    vec![Piece::own(cx.text.activity(own.activity)).in_tone(tone), Piece::own(until)]
}

fn tick_tone(tick: Tick) -> Tone {
    match tick {
        Tick::Done => Tone::Good,
        Tick::Open => Tone::Warn,
        Tick::Unknown => Tone::Muted,
    }
}
