//! Remarks on benefits of which more is on record than was granted, or which are on record twice (R20, R27, R41, R50).

use super::Remark;
use crate::domain::cloud::{Cloud, CreditKind, Token};
use crate::domain::field::{Datum as _, Field};
use crate::domain::folded::Product;
use crate::domain::record::{Kind, Record};
use crate::domain::software::Software;
use crate::domain::technical::Technical;
use crate::domain::visual_studio::VisualStudio;
use crate::domain::{Date, Id, State, Thing};

/// Of a record of which more is in use than there is, where `before` it was not so.
pub(super) fn beyond(state: &State, record: &Record, before: Option<&Record>, today: Date) -> Option<Remark> {
    let of = |record: &Record| in_use(state, record, today);
    let (id, used, granted) = of(record).filter(|(_, used, granted)| used > granted)?;
    let was = before.and_then(of).is_some_and(|(_, own, limit)| (own, limit) == (used, granted));
    (!was).then_some(Remark::Beyond { id, used, granted })
}

/// How much of it is in use on a day, and how much there is; `None` where that is not known, or nothing is counted.
fn in_use(state: &State, record: &Record, on: Date) -> Option<(Id, u32, u32)> {
    let (id, used, granted) = match record {
        Record::Key(own) => {
            let Some(Thing::Key(of, _)) = state.thing(&own.id) else { return None };
            let counting = state.offer(&state.software.get(of)?.enrollment)?.counting;
            (&own.id, own.used(counting, on), own.limit?)
        }
        Record::Cloud(own) if own.credit.is_some() => {
            (&own.id, u32::try_from(own.holders(on).count()).ok()?, own.quantity?)
        }
        Record::Cloud(own) => (&own.id, seats(&own.tokens), own.quantity?),
        Record::Token(own) => {
            let Some(Thing::Token(of, _)) = state.thing(&own.id) else { return None };
            let benefit = state.cloud.get(of)?;
            let others = seats(benefit.tokens.iter().filter(|token| token.id != own.id));
            (&benefit.id, others.saturating_add(own.seats), benefit.quantity?)
        }
        Record::Technical(own) => {
            let since = state.offer(&own.enrollment)?.term(state.rules, on)?.starts;
            (&own.id, own.used(since, on), own.quantity?)
        }
        // Of seats the benefit speaks (R44); the others are not counted.
        Record::Partner(_)
        | Record::Person(_)
        | Record::Offer(_)
        | Record::Software(_)
        | Record::Subscription(_)
        | Record::VisualStudio(_)
        | Record::Seat(_) => return None,
    };
    Some((id.clone(), used, granted))
}

/// Of tokens that come to more seats than were granted, with `more` of a new one.
pub(super) fn of_tokens(benefit: &Cloud, more: u32) -> Option<Remark> {
    let (used, granted) = (seats(&benefit.tokens).saturating_add(more), benefit.quantity?);
    (used > granted).then(|| Remark::Beyond { id: benefit.id.clone(), used, granted })
}

/// The seats of those tokens that were not replaced.
fn seats<'t>(tokens: impl IntoIterator<Item = &'t Token>) -> u32 {
    let live = tokens.into_iter().filter(|token| token.replaced.is_none());
    live.map(|token| token.seats).fold(0, u32::saturating_add)
}

/// What makes a benefit the same as another one to whoever reads the list: the tab, the offer, the product or kind.
#[derive(PartialEq)]
struct Line<'a> {
    tab: Kind,
    offer: &'a Id,
    product: Option<&'a Product>,
    kind: Option<&'static str>,
}

impl<'a> Line<'a> {
    fn of_software(own: &'a Software) -> Self {
        Self { tab: Kind::Software, offer: &own.enrollment, product: Some(&own.product), kind: None }
    }

    fn of_cloud(own: &'a Cloud) -> Self {
        let kind = own.credit_kind().map(CreditKind::as_word);
        Self { tab: Kind::Cloud, offer: &own.enrollment, product: Some(&own.product), kind }
    }

    fn of_visual_studio(own: &'a VisualStudio) -> Self {
        Self { tab: Kind::VisualStudio, offer: &own.enrollment, product: Some(&own.product), kind: None }
    }

    fn of_technical(own: &'a Technical) -> Self {
        Self { tab: Kind::Technical, offer: &own.enrollment, product: None, kind: Some(own.kind.as_word()) }
    }

    fn of(record: &'a Record) -> Option<Self> {
        match record {
            Record::Software(own) => Some(Self::of_software(own)),
            Record::Cloud(own) => Some(Self::of_cloud(own)),
            Record::VisualStudio(own) => Some(Self::of_visual_studio(own)),
            Record::Technical(own) => Some(Self::of_technical(own)),
            Record::Partner(_)
            | Record::Person(_)
            | Record::Offer(_)
            | Record::Key(_)
            | Record::Token(_)
            | Record::Subscription(_)
            | Record::Seat(_) => None,
        }
    }

    fn all(state: &'a State) -> impl Iterator<Item = (&'a Id, Self)> {
        let software = state.software.iter().map(|own| (&own.id, Self::of_software(own)));
        let cloud = state.cloud.iter().map(|own| (&own.id, Self::of_cloud(own)));
        let seats = state.visual_studio.iter().map(|own| (&own.id, Self::of_visual_studio(own)));
        let technical = state.technical.iter().map(|own| (&own.id, Self::of_technical(own)));
        software.chain(cloud).chain(seats).chain(technical)
    }
}

/// Another benefit of the same offer and the same product, where that is new.
pub(super) fn twin(state: &State, record: &Record, before: Option<&Record>) -> Option<Remark> {
    let line = Line::of(record)?;
    if before.and_then(Line::of).is_some_and(|before| before == line) {
        return None;
    }
    let own = record.get(Field::Id);
    let mut others = Line::all(state).filter(|(id, other)| *other == line && own != Some(id.to_value()));
    others.next().map(|(id, _)| Remark::SameProduct { other: id.clone() })
}
