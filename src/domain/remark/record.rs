//! Remarks on a record: what it is about to make true that was not so before.

use super::beyond::{beyond, twin};
use super::cloud::of_cloud;
use super::general::of_fields;
use super::offer::of_offer;
use super::subscription::of_subscription;
use super::{Catalogue, Remark};
use crate::domain::advice::{has_core, is_pack, names};
use crate::domain::field::{Field, Row};
use crate::domain::offer::{Enrollment, OfferKind};
use crate::domain::person::{Namesake, Person};
use crate::domain::record::{Kind, Record};
use crate::domain::rules::Rules;
use crate::domain::software::{Software, SoftwareKind};
use crate::domain::technical::{Technical, odd_digits};
use crate::domain::typed::shown;
use crate::domain::visual_studio::VisualStudio;
use crate::domain::{Date, Id, State};

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
    let own = match record {
        Record::Person(own) => {
            let known = of_person(state, own, was!(Person));
            known.into_iter().chain(holds_still(state, own, was!(Person), today)).collect()
        }
        Record::Offer(own) => of_new_offer(state, own, was!(Offer), today, catalogue),
        Record::Software(own) => of_software(own, was!(Software), catalogue),
        Record::Subscription(own) => of_subscription(state, own, was!(Subscription), today),
        Record::VisualStudio(own) => of_visual_studio(state, own, was!(VisualStudio)),
        Record::Technical(own) => of_technical(state, own, was!(Technical)),
        Record::Cloud(own) => of_cloud(state, own, was!(Cloud), today, catalogue),
        Record::Token(own) => {
            let none = own.seats == 0 && was!(Token).is_none_or(|before| before.seats != 0);
            none.then_some(Remark::NoSeats {}).into_iter().collect()
        }
        // Of these their benefits speak, and of the partner's tenants and machines the command.
        Record::Partner(_) | Record::Key(_) | Record::Seat(_) => Vec::new(),
    };
    let granted = [beyond(state, record, before, today), twin(state, record, before)];
    own.into_iter().chain(granted.into_iter().flatten()).chain(of_fields(state, record, before, today)).collect()
}

fn of_person(state: &State, person: &Person, before: Option<&Person>) -> Option<Remark> {
    let Namesake { person: id, name, by_address } = person.namesake(&state.people, before)?;
    Some(Remark::SamePerson { id: id.to_string(), name, by: if by_address { "address" } else { "name" } })
}

/// Of what somebody who is said to have left holds on that day: `left` as an act takes it back.
fn holds_still(state: &State, person: &Person, before: Option<&Person>, today: Date) -> Option<Remark> {
    let on = person.left.filter(|on| *on <= today && before.is_some_and(|before| before.left != Some(*on)))?;
    let seats = state.visual_studio.iter().flat_map(|benefit| &benefit.seats);
    let seats = seats.filter(|seat| seat.holder(on).is_some_and(|row| row.person == person.id)).map(|seat| &seat.id);
    let credits = state.cloud.iter().filter(|own| own.holders(on).any(|row| row.person == person.id));
    let held: Vec<Id> = seats.chain(credits.map(|own| &own.id)).cloned().collect();
    (!held.is_empty()).then_some(Remark::HoldsStill { held })
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
    let new = before.is_none() && offer.offer == OfferKind::Competency && offer.is_live(state.rules, today);
    let mut others = state.enrollments.iter().enumerate().filter(|(_, own)| own.offer == OfferKind::Competency);
    let core = others.find(|(at, own)| new && own.is_live(state.rules, today) && has_core(state, *at));
    let core = core.map(|(_, own)| own);
    remarks.extend(core.map(|own| Remark::SecondCore { other: own.id.clone() }));
    let grants = |own: &Enrollment| catalogue.grants(own);
    let otherwise = before.is_some_and(|before| says_otherwise(before, offer) && grants(before) != grants(offer));
    remarks.extend(otherwise.then_some(Remark::GrantsOtherwise {}));
    remarks.extend(of_offer(state.rules, offer, before, today, catalogue));
    if before.is_none() {
        remarks.extend(of_grants(offer, catalogue));
    }
    remarks
}

/// Whether what an offer grants by the catalogue may be another.
fn says_otherwise(before: &Enrollment, offer: &Enrollment) -> bool {
    let said = |own: &Enrollment| (own.offer, own.level, own.competency.clone());
    said(before) != said(offer)
}

fn of_software(benefit: &Software, before: Option<&Software>, catalogue: &dyn Catalogue) -> Vec<Remark> {
    let Some(before) = before else { return Vec::new() };
    let keyless = before.needs_key() && !benefit.needs_key() && !before.keys.is_empty();
    let keyless = keyless.then(|| needs_no_key(benefit));
    // What the catalogue knows of another product is not written by itself.
    let known = if before.product == benefit.product { Row::new() } else { catalogue.exceptions(&benefit.product) };
    let record = Record::Software(benefit.clone());
    let other = known.into_iter().filter(|(field, value)| record.get(*field).as_ref() != Some(value));
    let other = other.map(|(field, value)| Remark::CatalogueSays { field: field.as_word(), value: shown(&value) });
    keyless.into_iter().chain(other).collect()
}

fn of_visual_studio(state: &State, benefit: &VisualStudio, before: Option<&VisualStudio>) -> Vec<Remark> {
    let enterprise = |own: &VisualStudio| names(&own.product, state.rules.enterprise);
    let was = before.is_some_and(|before| enterprise(before) && before.enrollment == benefit.enrollment);
    let pack = || state.offer(&benefit.enrollment).is_some_and(|offer| offer.offer == OfferKind::ActionPack);
    let found = !was && enterprise(benefit) && pack();
    let fewer = before.is_some_and(|before| benefit.quantity < before.quantity);
    let more = fewer.then(|| more_seats(benefit, benefit.seats.len())).flatten();
    found.then_some(Remark::NoEnterprise {}).into_iter().chain(more).collect()
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
    let id = benefit.id.clone();
    match benefit.kind {
        SoftwareKind::Cal => Remark::CalKey { id },
        SoftwareKind::Product => Remark::NeedsNoKey { id },
    }
}

/// Of seats on record beyond those that were granted (R44).
pub(super) fn more_seats(benefit: &VisualStudio, recorded: usize) -> Option<Remark> {
    let (recorded, quantity) = (u32::try_from(recorded).unwrap_or(u32::MAX), benefit.quantity);
    (recorded > quantity).then(|| Remark::MoreSeats { id: benefit.id.clone(), recorded, quantity })
}

/// A number of another length than Microsoft shows (R48).
pub(super) fn odd_number(rules: &Rules, field: Field, number: &str) -> Option<Remark> {
    odd_digits(rules, number).map(|digits| Remark::OddNumber { field, digits, usual: rules.id_digits })
}

/// What a new offer grants, tab by tab.
fn of_grants(offer: &Enrollment, catalogue: &dyn Catalogue) -> Vec<Remark> {
    let granted = catalogue.grants(offer);
    let tabs = [Kind::Software, Kind::Cloud, Kind::VisualStudio, Kind::Technical].into_iter();
    let of = |kind: Kind| {
        let own = granted.iter().filter(|(tab, _, _)| *tab == kind);
        let named = own.map(|(_, product, quantity)| match quantity {
            Some(quantity) => format!("{product} ({quantity})"),
            None => product.clone(),
        });
        named.collect::<Vec<_>>()
    };
    tabs.map(|kind| (kind, of(kind)))
        .filter(|(_, benefits)| !benefits.is_empty())
        .map(|(kind, benefits)| Remark::Grants { offer: offer.id.clone(), kind: kind.as_word(), benefits })
        .collect()
}
