//! The walk over a state: every text of it by name, so that a field that is added cannot be forgotten here.

#![warn(clippy::wildcard_enum_match_arm)]

use std::ops::Deref;

use crate::domain::cloud::{Cloud, Credit, Redemption, Replacement, Token};
use crate::domain::key::ProductKey;
use crate::domain::offer::Enrollment;
use crate::domain::partner::Partner;
use crate::domain::person::{Assignment, Person};
use crate::domain::record::Kind;
use crate::domain::software::{ActivationRow, Cleared, Key, KeyKind, Software};
use crate::domain::subscription::Subscription;
use crate::domain::technical::{Incident, Technical};
use crate::domain::visual_studio::{Seat, VisualStudio};
use crate::domain::{Id, State};

/// Most letters of a currency: those of its code.
const CURRENCY: usize = 3;

/// What a text of a state is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// The name of a person or of a company.
    Name,
    /// An e-mail address.
    Address,
    /// A tenant: a domain.
    Tenant,
    /// The name of a machine, or a pattern of such names.
    Machine,
    /// A number that Microsoft gave.
    Number,
    /// What is named with the programme's own words: products, competencies.
    Programme,
    /// The letters of a currency.
    Currency,
}

/// What is made of each text on a walk.
pub(super) trait Visit {
    fn text(&mut self, what: What, text: &str) -> String;
    fn id(&mut self, kind: Kind, id: &Id) -> Id;
    fn key(&mut self, key: &ProductKey) -> ProductKey;

    fn maybe<T: Deref<Target = str> + From<String>>(&mut self, what: What, text: Option<&T>) -> Option<T> {
        text.map(|text| self.text(what, text).into())
    }

    fn texts<T: Deref<Target = str> + From<String>>(&mut self, what: What, texts: &[T]) -> Vec<T> {
        texts.iter().map(|text| self.text(what, text).into()).collect()
    }
}

/// The state with what a visitor makes of its texts. Notes, and addresses of instructions, are left out: they may say
/// anything.
pub(super) fn walk(state: &State, visit: &mut impl Visit) -> State {
    let State { rules, partner, people, enrollments, software, cloud, subscriptions, visual_studio, technical } = state;
    State {
        rules: *rules,
        partner: self::partner(partner, visit),
        people: people.iter().map(|own| person(own, visit)).collect(),
        enrollments: enrollments.iter().map(|own| offer(own, visit)).collect(),
        software: software.iter().map(|own| self::software(own, visit)).collect(),
        cloud: cloud.iter().map(|own| self::cloud(own, visit)).collect(),
        subscriptions: subscriptions.iter().map(|own| subscription(own, visit)).collect(),
        visual_studio: visual_studio.iter().map(|own| self::visual_studio(own, visit)).collect(),
        technical: technical.iter().map(|own| self::technical(own, visit)).collect(),
    }
}

fn partner(own: &Partner, visit: &mut impl Visit) -> Partner {
    let Partner { name, mpn_id, role, tenants, customer_machines, note: _ } = own;
    Partner {
        name: visit.maybe(What::Name, name.as_ref()),
        mpn_id: visit.maybe(What::Number, mpn_id.as_ref()),
        role: *role,
        tenants: visit.texts(What::Tenant, tenants),
        customer_machines: visit.texts(What::Machine, customer_machines),
        note: None,
    }
}

fn person(own: &Person, visit: &mut impl Visit) -> Person {
    let Person { id, name, email, left, note: _ } = own;
    Person {
        id: visit.id(Kind::Person, id),
        name: visit.text(What::Name, name),
        email: visit.maybe(What::Address, email.as_ref()),
        left: *left,
        note: None,
    }
}

fn offer(own: &Enrollment, visit: &mut impl Visit) -> Enrollment {
    let Enrollment {
        id,
        offer,
        competency,
        level,
        purchased,
        renewals,
        profile_reviewed,
        counting,
        dismissed,
        note: _,
    } = own;
    Enrollment {
        id: visit.id(Kind::Offer, id),
        offer: *offer,
        competency: visit.maybe(What::Programme, competency.as_ref()),
        level: *level,
        purchased: *purchased,
        renewals: renewals.clone(),
        profile_reviewed: *profile_reviewed,
        counting: *counting,
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn software(own: &Software, visit: &mut impl Visit) -> Software {
    let Software {
        id,
        enrollment,
        product,
        quantity,
        grant,
        activation,
        kind,
        activate_by,
        excludes_platforms,
        instructions: _,
        keys,
        dismissed,
        note: _,
    } = own;
    Software {
        id: visit.id(Kind::Software, id),
        enrollment: visit.id(Kind::Offer, enrollment),
        product: visit.text(What::Programme, product).into(),
        quantity: *quantity,
        grant: *grant,
        activation: *activation,
        kind: *kind,
        activate_by: *activate_by,
        excludes_platforms: excludes_platforms.clone(),
        instructions: None,
        keys: keys.iter().map(|own| key(own, visit)).collect(),
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn key(own: &Key, visit: &mut impl Visit) -> Key {
    let Key { id, key, kind, limit, viewed, blocked, cleared, reconciled, activations, dismissed, note: _ } = own;
    Key {
        id: visit.id(Kind::Key, id),
        key: visit.key(key),
        kind: key_kind(kind),
        limit: *limit,
        viewed: *viewed,
        blocked: *blocked,
        cleared: cleared.iter().map(|own| self::cleared(own, visit)).collect(),
        reconciled: *reconciled,
        activations: activations.iter().map(|own| activation(own, visit)).collect(),
        dismissed: dismissed.clone(),
        note: None,
    }
}

/// What somebody called a kind of key may say anything: it becomes a word of no meaning.
fn key_kind(own: &KeyKind) -> KeyKind {
    match own {
        KeyKind::Mak | KeyKind::Retail | KeyKind::Static | KeyKind::Kms | KeyKind::Oem => own.clone(),
        KeyKind::Other(_) => KeyKind::Other("special".to_owned()),
    }
}

fn cleared(own: &Cleared, visit: &mut impl Visit) -> Cleared {
    let Cleared { machine, on } = own;
    Cleared { machine: visit.text(What::Machine, machine).into(), on: *on }
}

fn activation(own: &ActivationRow, visit: &mut impl Visit) -> ActivationRow {
    let ActivationRow { on, machine, case, note: _ } = own;
    ActivationRow { on: *on, machine: visit.text(What::Machine, machine).into(), case: *case, note: None }
}

fn cloud(own: &Cloud, visit: &mut impl Visit) -> Cloud {
    let Cloud {
        id,
        enrollment,
        product,
        quantity,
        grant,
        activate_by,
        credit,
        assignments,
        tokens,
        instructions: _,
        dismissed,
        note: _,
    } = own;
    Cloud {
        id: visit.id(Kind::Cloud, id),
        enrollment: visit.id(Kind::Offer, enrollment),
        product: visit.text(What::Programme, product).into(),
        quantity: *quantity,
        grant: *grant,
        activate_by: *activate_by,
        credit: credit.as_ref().map(|own| self::credit(own, visit)),
        assignments: assignments.iter().map(|own| assignment(own, visit)).collect(),
        tokens: tokens.iter().map(|own| token(own, visit)).collect(),
        instructions: None,
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn credit(own: &Credit, visit: &mut impl Visit) -> Credit {
    let Credit { kind, amount, currency } = own;
    // Free text, but a currency only where it is as short as one.
    let is_currency = currency.as_ref().is_some_and(|text| text.chars().count() <= CURRENCY);
    let what = if is_currency { What::Currency } else { What::Name };
    Credit { kind: *kind, amount: *amount, currency: visit.maybe(what, currency.as_ref()) }
}

fn assignment(own: &Assignment, visit: &mut impl Visit) -> Assignment {
    let Assignment { person, on, ended, signed_in, note: _ } = own;
    Assignment { person: visit.id(Kind::Person, person), on: *on, ended: *ended, signed_in: *signed_in, note: None }
}

fn token(own: &Token, visit: &mut impl Visit) -> Token {
    let Token { id, key, seats, viewed, redeemed, replaced, dismissed, note: _ } = own;
    Token {
        id: visit.id(Kind::Token, id),
        key: visit.key(key),
        seats: *seats,
        viewed: *viewed,
        redeemed: redeemed.as_ref().map(|own| redemption(own, visit)),
        replaced: replaced.as_ref().map(|own| replacement(own, visit)),
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn redemption(own: &Redemption, visit: &mut impl Visit) -> Redemption {
    let Redemption { on, tenant, redeemed_as, subscription } = own;
    Redemption {
        on: *on,
        tenant: visit.text(What::Tenant, tenant).into(),
        redeemed_as: *redeemed_as,
        subscription: visit.id(Kind::Subscription, subscription),
    }
}

fn replacement(own: &Replacement, visit: &mut impl Visit) -> Replacement {
    let Replacement { on, reason, by } = own;
    Replacement { on: *on, reason: *reason, by: by.as_ref().map(|by| visit.id(Kind::Token, by)) }
}

fn subscription(own: &Subscription, visit: &mut impl Visit) -> Subscription {
    let Subscription { id, product, tenant, stated, dismissed, note: _ } = own;
    Subscription {
        id: visit.id(Kind::Subscription, id),
        product: visit.text(What::Programme, product).into(),
        tenant: visit.text(What::Tenant, tenant).into(),
        stated: *stated,
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn visual_studio(own: &VisualStudio, visit: &mut impl Visit) -> VisualStudio {
    let VisualStudio {
        id,
        enrollment,
        product,
        quantity,
        grant,
        activate_by,
        seats,
        instructions: _,
        dismissed,
        note: _,
    } = own;
    VisualStudio {
        id: visit.id(Kind::VisualStudio, id),
        enrollment: visit.id(Kind::Offer, enrollment),
        product: visit.text(What::Programme, product).into(),
        quantity: *quantity,
        grant: *grant,
        activate_by: *activate_by,
        seats: seats.iter().map(|own| seat(own, visit)).collect(),
        instructions: None,
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn seat(own: &Seat, visit: &mut impl Visit) -> Seat {
    let Seat { id, assignments, dismissed, note: _ } = own;
    Seat {
        id: visit.id(Kind::Seat, id),
        assignments: assignments.iter().map(|own| assignment(own, visit)).collect(),
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn technical(own: &Technical, visit: &mut impl Visit) -> Technical {
    let Technical {
        id,
        enrollment,
        kind,
        quantity,
        grant,
        activate_by,
        activated,
        access_id,
        contract_id,
        incidents,
        instructions: _,
        dismissed,
        note: _,
    } = own;
    Technical {
        id: visit.id(Kind::Technical, id),
        enrollment: visit.id(Kind::Offer, enrollment),
        kind: *kind,
        quantity: *quantity,
        grant: *grant,
        activate_by: *activate_by,
        activated: *activated,
        access_id: visit.maybe(What::Number, access_id.as_ref()),
        contract_id: visit.maybe(What::Number, contract_id.as_ref()),
        incidents: incidents.iter().map(|own| incident(own, visit)).collect(),
        instructions: None,
        dismissed: dismissed.clone(),
        note: None,
    }
}

fn incident(own: &Incident, visit: &mut impl Visit) -> Incident {
    let Incident { case, on, product, hours, closed, note: _ } = own;
    Incident {
        case: visit.text(What::Number, case),
        on: *on,
        product: visit.maybe(What::Programme, product.as_ref()),
        hours: *hours,
        closed: *closed,
        note: None,
    }
}
