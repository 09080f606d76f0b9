//! Cloud: tokens and the subscriptions they became, and Azure credits.

use super::benefits::{Benefits, Granted, activate_by, benefit, source};
use super::{
    SectionView, Unredeemed, advise, expired_note, expiry_tone, named_holder, noted, over_note, piece, titled, worst_of,
};
use crate::domain::cloud::{Cloud, CloudStatus, TokenStatus};
use crate::domain::date::days_between;
use crate::domain::deadline::DeadlineKind;
use crate::domain::find::Part;
use crate::domain::key::KeyShape;
use crate::domain::overview::{CloudRow, SubscriptionRow, TokenRow, belongs};
use crate::domain::record::Kind;
use crate::domain::subscription::{Subscription, SubscriptionStatus};
use crate::domain::{Date, Id, Thing};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line, Piece};
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::tone::Tone;
use crate::text::visible;

/// The Cloud tab. A row is a benefit; below them stands what no benefit shows: subscriptions of other products.
pub(super) struct CloudSection;

const COLUMNS: &[Column] = &[
    benefit::<CloudSection>(0, 24),
    source::<CloudSection>(5),
    Column::new(heading::QUANTITY, 6, 10, |cx, at| Some(Cell::own(cx.text.users(quantity(cx, at)?))))
        .sorted(|cx, at| Some(SortKey::number(quantity(cx, at))))
        .by_heading()
        .right(),
    Column::new(heading::TOKENS, 4, 6, |cx, at| {
        let (row, benefit) = row(cx, at)?;
        let (ready, all) = row.ready_of(benefit)?;
        Some(Cell::own(format!("{ready}/{all}")))
    })
    .sorted(|cx, at| {
        let (row, benefit) = row(cx, at)?;
        Some(SortKey::number(Some(row.ready_of(benefit)?.0)))
    })
    .right(),
    Column::new(heading::SUBSCRIPTION_ENDS, 2, 10, |cx, at| {
        let ends = subscription_ends(cx, at)?;
        // What is over does not end any more.
        if ends < cx.overview.date {
            return Some(Cell::own(cx.text.ended_on(ends)).in_tone(Tone::Muted));
        }
        Some(Cell::date(Some(ends)).in_tone(expiry_tone(cx, DeadlineKind::SubscriptionEnds, ends)))
    })
    // A day that is past says so itself.
    .or_short(|cx, at| {
        let ends = subscription_ends(cx, at)?;
        (ends < cx.overview.date).then(|| Cell::own(cx.text.ended()).in_tone(Tone::Muted))
    })
    .sorted(|cx, at| Some(SortKey::day(subscription_ends(cx, at)))),
    activate_by::<CloudSection>(3),
    Column::new(heading::STATUS, 1, 16, |cx, at| {
        if let Some((row, _)) = alone(cx, at) {
            return Some(Cell::status(cx.text.subscription_status(row.status), subscription_tone(cx, row)));
        }
        let (row, _) = row(cx, at)?;
        Some(Cell::status(cx.text.cloud_status(row.status), tone(row.status)))
    }),
];

fn row(cx: Cx<'_>, row: usize) -> Option<(&CloudRow, &Cloud)> {
    let row = cx.overview.cloud.get(row)?;
    Some((row, cx.state.cloud.get(row.benefit)?))
}

/// The subscription of a row that is one of no benefit.
fn alone(cx: Cx<'_>, at: usize) -> Option<(&SubscriptionRow, &Subscription)> {
    let own = cx.overview.subscriptions_alone.get(at.checked_sub(cx.overview.cloud.len())?)?;
    let row = cx.overview.subscriptions.get(*own)?;
    Some((row, cx.state.subscriptions.get(row.subscription)?))
}

fn quantity(cx: Cx<'_>, at: usize) -> Option<u32> {
    match alone(cx, at) {
        Some((row, _)) => Some(row.standing.seats),
        None => row(cx, at)?.1.quantity,
    }
}

fn subscription_ends(cx: Cx<'_>, at: usize) -> Option<Date> {
    match alone(cx, at) {
        Some((row, _)) => Some(row.standing.ends),
        None => row(cx, at)?.0.subscription_ends,
    }
}

fn tone(status: CloudStatus) -> Tone {
    match status {
        CloudStatus::Lapsed | CloudStatus::Expired => Tone::Bad,
        CloudStatus::NoToken => Tone::Warn,
        CloudStatus::Redeemed | CloudStatus::Assigned => Tone::Good,
        CloudStatus::Ready | CloudStatus::NotAssigned | CloudStatus::PartlyAssigned => Tone::Strong,
        CloudStatus::Replaced => Tone::Muted,
    }
}

impl Benefits for CloudSection {
    fn product(cx: Cx<'_>, at: usize) -> Option<Cell<'_>> {
        let product = match alone(cx, at) {
            Some((_, fact)) => &fact.product,
            None => &row(cx, at)?.1.product,
        };
        Some(Cell::fact(cx.text, product))
    }

    fn facts(cx: Cx<'_>, at: usize) -> Option<Granted> {
        let (row, benefit) = row(cx, at)?;
        // One whose token was never fetched waits as well (D14).
        let waits = matches!(
            row.status,
            CloudStatus::Ready | CloudStatus::NoToken | CloudStatus::NotAssigned | CloudStatus::PartlyAssigned
        );
        Some(Granted { offer: row.offer, grant: benefit.grant, activate_by: row.activate_by, waits })
    }
}

impl SectionView for CloudSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        Quick::OF_BENEFITS
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Cloud, Kind::Subscription]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.cloud.len() + cx.overview.subscriptions_alone.len()
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        if let Some((row, _)) = alone(cx, at) {
            return Some(Thing::Subscription(row.subscription));
        }
        row(cx, at).map(|(row, _)| Thing::Cloud(row.benefit))
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        let benefit = match thing {
            Thing::Cloud(benefit) | Thing::Token(benefit, _) => benefit,
            Thing::Subscription(_) => {
                return (0..self.rows(cx)).find(|at| match alone(cx, *at) {
                    Some((row, _)) => Thing::Subscription(row.subscription) == thing,
                    None => row(cx, *at).is_some_and(|(_, benefit)| {
                        shown_with(cx, benefit).any(|row| Thing::Subscription(row.subscription) == thing)
                    }),
                });
            }
            Thing::Offer(_)
            | Thing::Software(_)
            | Thing::Key(..)
            | Thing::VisualStudio(_)
            | Thing::Seat(..)
            | Thing::Technical(_)
            | Thing::Person(_) => return None,
        };
        cx.overview.cloud.iter().position(|row| row.benefit == benefit)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        if let Some((_, fact)) = alone(cx, at) {
            return vec![fact.id.as_str().to_owned(), fact.tenant.to_string()];
        }
        let Some((_, benefit)) = row(cx, at) else { return Vec::new() };
        let tokens =
            benefit.tokens.iter().flat_map(|token| [token.id.as_str().to_owned(), token.key.tail().to_owned()]);
        let own = [benefit.id.as_str().to_owned(), benefit.enrollment.as_str().to_owned()];
        let subscriptions = shown_with(cx, benefit)
            .filter_map(|row| cx.state.subscriptions.get(row.subscription))
            .flat_map(|fact| [fact.id.as_str().to_owned(), fact.tenant.to_string()]);
        own.into_iter().chain(tokens).chain(subscriptions).collect()
    }

    fn unredeemed(&self, cx: Cx<'_>, at: usize) -> Option<Unredeemed> {
        Self::facts(cx, at)?.unredeemed()
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        let alone = (0..self.rows(cx)).filter_map(|at| alone(cx, at)).map(|(row, _)| subscription_tone(cx, row));
        worst_of(cx.overview.cloud.iter().map(|row| tone(row.status)).chain(alone))
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let text = cx.text;
        if let Some((row, fact)) = alone(cx, at) {
            let mut detail = Detail::new(&text.shown(&fact.product));
            detail.group(text.label_subscriptions(), subscription_line(cx, row).into_iter().collect());
            detail.notes(text.label_note(), fact.note.iter().map(|note| Piece::fact(text, note)).collect());
            advise(&mut detail, cx, Thing::Subscription(row.subscription));
            return detail;
        }
        let Some((row, benefit)) = row(cx, at) else { return Detail::default() };
        let over = cx.overview.over_since(Thing::Cloud(row.benefit));
        let mut detail = Detail::new(&titled(cx, Thing::Cloud(row.benefit)));
        if let Some(credit) = &benefit.credit {
            detail.say(text.label_credit(), visible(&text.credit(credit, over.is_some())));
            detail.group(text.label_holders(), holder_lines(cx, row, benefit));
        }
        let tokens = cx.overview.tokens_of(row);
        detail.group(text.label_tokens(), tokens.iter().filter_map(|token| token_line(cx, benefit, *token)).collect());
        detail.group(
            text.label_subscriptions(),
            shown_with(cx, benefit).filter_map(|row| subscription_line(cx, row)).collect(),
        );
        let mut notes: Vec<Piece> = over_note(cx, Thing::Cloud(row.benefit)).into_iter().collect();
        if benefit.credit.is_some() {
            let past = over.is_some() || cx.overview.date > row.activate_by;
            let assigned = matches!(row.status, CloudStatus::Assigned) || over.is_some();
            match (past, assigned) {
                (false, false) => notes.push(Piece::own(text.note_credit_grace(row.activate_by))),
                (true, false) => notes.push(Piece::own(text.note_credit_past(row.activate_by)).in_tone(Tone::Warn)),
                (_, true) => {}
            }
        } else if row.status == CloudStatus::NoToken {
            notes.push(Piece::own(text.note_tokens_missing(row.activate_by)).in_tone(Tone::Warn));
        } else if tokens.iter().any(|token| token.status == TokenStatus::Ready) {
            notes.push(if cx.state.rules.is_last_call(row.activate_by, cx.overview.date) {
                Piece::own(text.note_redeem_now(row.activate_by, days_between(cx.overview.date, row.activate_by)))
                    .in_tone(Tone::Warn)
            } else {
                Piece::own(text.note_redeem_by(row.activate_by))
            });
            notes.push(Piece::own(text.note_token()).in_tone(Tone::Muted));
        }
        let past = tokens.iter().filter(|own| own.status == TokenStatus::Expired);
        let past: Vec<&str> = past.filter_map(|own| Some(benefit.tokens.get(own.token)?.id.as_str())).collect();
        if over.is_none() && benefit.credit.is_none() && (row.status == CloudStatus::Expired || !past.is_empty()) {
            let of_some = if past.len() < benefit.tokens.len() { past.as_slice() } else { &[] };
            let days = (row.activate_by, benefit.activate_by);
            notes.push(expired_note(cx, Thing::Cloud(row.benefit), days, row.offer, of_some));
        }
        let misshapen = benefit.tokens.iter().filter(|token| token.key.shape_read() == KeyShape::NotFiveByFive);
        notes.extend(misshapen.map(|token| Piece::own(text.note_not_a_key(token.id.as_str())).in_tone(Tone::Warn)));
        let own = benefit.note.iter().chain(benefit.tokens.iter().filter_map(|token| token.note.as_ref()));
        notes.extend(own.map(|note| Piece::fact(text, note)));
        notes.extend(row_notes(cx, benefit));
        notes.extend(benefit.instructions.iter().map(|address| Piece::fact(text, address)));
        detail.notes(text.label_note(), notes);
        advise(&mut detail, cx, Thing::Cloud(row.benefit));
        detail
    }
}

/// Subscriptions shown with a benefit: those its tokens went into by the day, and those of the same product.
fn shown_with<'a>(cx: Cx<'a>, benefit: &'a Cloud) -> impl Iterator<Item = &'a SubscriptionRow> {
    cx.overview.subscriptions.iter().filter(move |row| {
        let fact = cx.state.subscriptions.get(row.subscription);
        fact.is_some_and(|fact| belongs(benefit, fact, cx.overview.date).is_some())
    })
}

fn token_line(cx: Cx<'_>, benefit: &Cloud, row: TokenRow) -> Option<Line> {
    let token = benefit.tokens.get(row.token)?;
    let (text, on) = (cx.text, cx.overview.date);
    let tone = match row.status {
        TokenStatus::Ready => Tone::Strong,
        TokenStatus::Redeemed => Tone::Good,
        TokenStatus::Expired => Tone::Bad,
        TokenStatus::Replaced => Tone::Muted,
    };
    let mut remark = String::new();
    if let Some(replaced) = token.replaced_by(on) {
        remark = text.token_replaced(replaced, token.redeemed_by(on));
    } else if let Some(redeemed) = token.redeemed_by(on) {
        remark = text.token_redeemed(redeemed);
        let over = cx.overview.over_since(Thing::Cloud(row.benefit));
        if let Some(last) = row.replace_until.filter(|_| over.is_none()) {
            remark.push_str(&text.token_replace_until(last));
        }
    }
    let cells = vec![
        Piece::fact(text, token.id.as_str()),
        Piece::key(&token.key),
        Piece::own(text.seats(token.seats)),
        Piece::own(text.token_status(row.status)).in_tone(tone),
        Piece::own(visible(&remark)),
    ];
    Some(Line { cells, item: Item::here(Thing::Token(row.benefit, row.token), Part::Itself) })
}

fn subscription_tone(cx: Cx<'_>, row: &SubscriptionRow) -> Tone {
    match row.status {
        SubscriptionStatus::Ended => Tone::Bad,
        SubscriptionStatus::Active => expiry_tone(cx, DeadlineKind::SubscriptionEnds, row.standing.ends),
    }
}

fn subscription_line(cx: Cx<'_>, row: &SubscriptionRow) -> Option<Line> {
    let fact = cx.state.subscriptions.get(row.subscription)?;
    let tone = subscription_tone(cx, row);
    let cells = vec![
        Piece::fact(cx.text, fact.id.as_str()),
        Piece::own(cx.text.seats(row.standing.seats)),
        Piece::own(cx.text.subscription_ends(row.standing.ends, row.days)).in_tone(tone),
        Piece::fact(cx.text, &fact.tenant),
        Piece::own(cx.text.estimate(row.rule)).in_tone(Tone::Muted),
    ];
    Some(Line { cells, item: Item::here(Thing::Subscription(row.subscription), Part::Itself) })
}

/// The notes of what stands in a benefit, and of the subscriptions that are shown with it.
fn row_notes(cx: Cx<'_>, benefit: &Cloud) -> Vec<Piece> {
    let (text, on) = (cx.text, cx.overview.date);
    let of = |id: &Id, note: Option<&String>| note.map(|note| Piece::own(text.note_of(id.as_str(), note)));
    let credit = benefit.credit.iter().filter_map(|credit| of(&benefit.id, credit.note.as_ref()));
    let tokens = benefit.tokens.iter().flat_map(|token| {
        let redeemed = token.redeemed_by(on).and_then(|fact| of(&token.id, fact.note.as_ref()));
        redeemed.into_iter().chain(token.replaced_by(on).and_then(|fact| of(&token.id, fact.note.as_ref())))
    });
    let subscriptions = shown_with(cx, benefit).filter_map(|row| cx.state.subscriptions.get(row.subscription));
    credit.chain(tokens).chain(subscriptions.filter_map(|fact| of(&fact.id, fact.note.as_ref()))).collect()
}

fn holder_lines(cx: Cx<'_>, row: &CloudRow, benefit: &Cloud) -> Vec<Line> {
    let over = cx.overview.over_since(Thing::Cloud(row.benefit));
    let held = benefit.assignments.iter().enumerate().filter(|(_, fact)| fact.covers(cx.overview.date));
    held.map(|(at, fact)| Line {
        cells: vec![
            piece(named_holder(cx, fact, over.is_none())),
            Piece::own(over.map_or_else(|| cx.text.since(fact.on), |day| cx.text.held_until(fact.on, day))),
            noted(cx, fact.note.as_ref()),
        ],
        item: Item::here(Thing::Cloud(row.benefit), Part::Ledger(at)),
    })
    .collect()
}
