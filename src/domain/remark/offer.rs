//! Remarks on an offer as it is put on record: its name, its first day, its payments.

use super::{Catalogue, Remark};
use crate::domain::Date;
use crate::domain::field::Field;
use crate::domain::offer::{Enrollment, PaymentEffect};
use crate::domain::rules::RuleSet;

/// What is worth saying of an offer's name, its first day and its payments, where `before` it was not so.
#[must_use]
pub fn of_offer(
    rules: RuleSet,
    offer: &Enrollment,
    before: Option<&Enrollment>,
    today: Date,
    catalogue: &dyn Catalogue,
) -> Vec<Remark> {
    let named =
        offer.competency.as_deref().filter(|own| before.and_then(|old| old.competency.as_deref()) != Some(*own));
    let near = named.and_then(|typed| {
        let near: Vec<String> = catalogue.competencies_near(typed).into_iter().map(str::to_owned).collect();
        (!near.is_empty()).then(|| Remark::CompetencyNear { typed: typed.to_owned(), near })
    });
    let later = offer.purchased > today && before.is_none_or(|before| before.purchased != offer.purchased);
    let begins = later.then_some(Remark::Begins { day: offer.purchased });
    let idle = [Field::Competency, Field::Level].into_iter().filter(|field| {
        let was = before.is_some_and(|before| says(before, *field) && !before.offer.needs(*field));
        says(offer, *field) && !offer.offer.needs(*field) && !was
    });
    let idle = idle.map(|field| Remark::SaysNothing { field });
    let lapsed = if before.is_none() { lapsed(rules, offer, today) } else { None };
    near.into_iter().chain(lapsed).chain(idle).chain(begins).chain(paid_outside(rules, offer, before)).collect()
}

/// Of an offer that is lapsed: what is put on record for it is of no use (R7).
pub(super) fn lapsed(rules: RuleSet, offer: &Enrollment, today: Date) -> Option<Remark> {
    let closed = offer.term(rules, today)?.window_closes();
    (closed < today).then(|| Remark::OfferLapsed { offer: offer.id.clone(), closed })
}

/// Whether an offer says such a field, whatever its kind.
fn says(offer: &Enrollment, field: Field) -> bool {
    if field == Field::Level { offer.level.is_some() } else { offer.competency.is_some() }
}

/// Of payments that move nothing (D1), where that is new: they were on no record, or a window was there before.
fn paid_outside(rules: RuleSet, offer: &Enrollment, before: Option<&Enrollment>) -> Vec<Remark> {
    // One that has been outside before is known.
    let were = before.map(|before| before.renewals.iter().copied().zip(before.payment_effects(rules)));
    let were: Vec<_> = were.into_iter().flatten().collect();
    let known = |paid: Date| were.contains(&(paid, PaymentEffect::OutsideWindow));
    let paid = offer.renewals.iter().copied().zip(offer.payment_effects(rules));
    let outside = paid.filter(|(paid, effect)| *effect == PaymentEffect::OutsideWindow && !known(*paid));
    outside.map(|(paid, _)| Remark::PaidOutside { paid }).collect()
}
