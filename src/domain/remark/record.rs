//! Remarks on a record: what it is about to make true that was not so before.

use super::offer::of_offer;
use super::subscription::of_subscription;
use super::{Catalogue, Remark};
use crate::domain::advice::{is_pack, names};
use crate::domain::cloud::Cloud;
use crate::domain::field::Field;
use crate::domain::offer::{Enrollment, OfferKind};
use crate::domain::record::{Kind, Record};
use crate::domain::rules::Rules;
use crate::domain::software::{Software, SoftwareKind};
use crate::domain::technical::{Technical, odd_digits};
use crate::domain::visual_studio::VisualStudio;
use crate::domain::{Date, State};

/// What a record is about to make true that was not so `before`.
pub(super) fn of_record(
    state: &State,
    record: &Record,
    before: Option<&Record>,
    today: Date,
    catalogue: &dyn Catalogue,
) -> Vec<Remark> {
    /// The record before, where it is of that kind.
    macro_rules! was {
        ($kind:ident) => {
            if let Some(Record::$kind(own)) = before { Some(own) } else { None }
        };
    }
    match record {
        Record::Person(own) => own.namesake(&state.people, was!(Person)).map(Remark::SamePerson).into_iter().collect(),
        Record::Offer(own) => of_new_offer(state, own, was!(Offer), today, catalogue),
        Record::Software(own) => of_software(own, was!(Software)).into_iter().collect(),
        Record::Subscription(own) => of_subscription(state, own, was!(Subscription), today),
        Record::VisualStudio(own) => of_visual_studio(state, own, was!(VisualStudio)),
        Record::Technical(own) => of_technical(state, own, was!(Technical)),
        Record::Cloud(own) => of_cloud(own, was!(Cloud)).into_iter().collect(),
        // Of these their benefits speak.
        Record::Partner(_) | Record::Key(_) | Record::Token(_) | Record::Seat(_) => Vec::new(),
    }
}

fn of_new_offer(
    state: &State,
    offer: &Enrollment,
    before: Option<&Enrollment>,
    today: Date,
    catalogue: &dyn Catalogue,
) -> Vec<Remark> {
    let new = is_pack(offer) && !before.is_some_and(is_pack) && offer.is_live(state.rules, today);
    let mut others = state.enrollments.iter().filter(|other| other.id != offer.id && is_pack(other));
    let other = others.find(|other| new && other.is_live(state.rules, today));
    let mut remarks: Vec<Remark> =
        other.map(|other| Remark::SecondPack { other: other.id.clone() }).into_iter().collect();
    let was = before.and_then(Enrollment::own_competency);
    let named = offer.own_competency().filter(|own| was != Some(own) && offer.is_live(state.rules, today));
    let other = named.and_then(|own| {
        let mut others = state.enrollments.iter().filter(|other| other.id != offer.id && other.offer == offer.offer);
        others.find(|other| other.own_competency() == Some(own) && other.is_live(state.rules, today))
    });
    remarks.extend(other.map(|other| Remark::SameCompetency { other: other.id.clone() }));
    remarks.extend(of_offer(state.rules, offer, before, today, catalogue));
    if before.is_none() {
        remarks.extend(of_grants(offer, catalogue));
    }
    remarks
}

fn of_software(benefit: &Software, before: Option<&Software>) -> Option<Remark> {
    let before = before?;
    let keyless = before.needs_key() && !benefit.needs_key() && !before.keys.is_empty();
    keyless.then(|| needs_no_key(benefit))
}

fn of_cloud(benefit: &Cloud, before: Option<&Cloud>) -> Option<Remark> {
    let before = before?;
    let id = || benefit.id.clone();
    match (&before.credit, &benefit.credit) {
        (None, Some(_)) if !before.tokens.is_empty() => Some(Remark::NeedsNoToken { benefit: id() }),
        (Some(_), None) if !before.assignments.is_empty() => Some(Remark::NeedsNoHolder { benefit: id() }),
        (None | Some(_), None | Some(_)) => None,
    }
}

fn of_visual_studio(state: &State, benefit: &VisualStudio, before: Option<&VisualStudio>) -> Vec<Remark> {
    let enterprise = |own: &VisualStudio| names(&own.product, state.rules.enterprise);
    let was = before.is_some_and(|before| enterprise(before) && before.enrollment == benefit.enrollment);
    let pack = || state.offer(&benefit.enrollment).is_some_and(|offer| offer.offer == OfferKind::ActionPack);
    let found = !was && enterprise(benefit) && pack();
    let fewer = before.is_some_and(|before| benefit.quantity < before.quantity);
    let more = fewer.then(|| more_seats(benefit, benefit.seats.len())).flatten();
    found.then_some(Remark::NoEnterprise).into_iter().chain(more).collect()
}

fn of_technical(state: &State, benefit: &Technical, before: Option<&Technical>) -> Vec<Remark> {
    let numbers = [
        (Field::AccessId, &benefit.access_id, before.and_then(|own| own.access_id.as_ref())),
        (Field::ContractId, &benefit.contract_id, before.and_then(|own| own.contract_id.as_ref())),
    ];
    let new = numbers.into_iter().filter(|(_, now, before)| now.as_ref() != *before);
    new.filter_map(|(field, now, _)| odd_number(&state.rules, field, now.as_ref()?)).collect()
}

/// Of a key for a benefit that has none of its own (R22, R23).
pub(super) fn needs_no_key(benefit: &Software) -> Remark {
    Remark::NeedsNoKey { benefit: benefit.id.clone(), cal: benefit.kind == SoftwareKind::Cal }
}

/// Of seats on record beyond those that were granted (R44).
pub(super) fn more_seats(benefit: &VisualStudio, recorded: usize) -> Option<Remark> {
    let (recorded, quantity) = (u32::try_from(recorded).unwrap_or(u32::MAX), benefit.quantity);
    (recorded > quantity).then(|| Remark::MoreSeats { benefit: benefit.id.clone(), recorded, quantity })
}

/// A number of another length than Microsoft shows (R48).
pub(super) fn odd_number(rules: &Rules, field: Field, number: &str) -> Option<Remark> {
    odd_digits(rules, number).map(|digits| Remark::OddNumber { field, digits })
}

/// What a new offer grants, tab by tab.
fn of_grants(offer: &Enrollment, catalogue: &dyn Catalogue) -> Vec<Remark> {
    let granted = catalogue.grants(offer);
    let tabs = [Kind::Software, Kind::Cloud, Kind::VisualStudio, Kind::Technical].into_iter();
    let of = |kind: Kind| {
        let own = granted.iter().filter(|(tab, _, _)| *tab == kind);
        own.map(|(_, product, quantity)| (product.clone(), *quantity)).collect::<Vec<_>>()
    };
    tabs.map(|kind| (kind, of(kind)))
        .filter(|(_, benefits)| !benefits.is_empty())
        .map(|(kind, benefits)| Remark::Grants { offer: offer.id.clone(), kind, benefits })
        .collect()
}
