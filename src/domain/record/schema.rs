//! Which fields each kind of record has, in the order in which they are written, and what each may hold.

use super::{Kind, Shape, Spec};
use crate::domain::cloud::{CreditKind, RedeemAs, ReplacementReason};
use crate::domain::field::Field;
use crate::domain::offer::{Counting, Level, OfferKind};
use crate::domain::partner::Role;
use crate::domain::software::{Activation, ActivationCase, Grant, Platform, SoftwareKind};
use crate::domain::technical::TechnicalKind;

const fn must(field: Field, shape: Shape) -> Spec {
    Spec { field, shape, needed: true }
}

const fn may(field: Field, shape: Shape) -> Spec {
    Spec { field, shape, needed: false }
}

const OWN_ID: Spec = must(Field::Id, Shape::OwnId);
const OFFER: Spec = must(Field::Enrollment, Shape::Reference(Kind::Offer));
const PRODUCT: Spec = must(Field::Product, Shape::Text);
const QUANTITY: Spec = may(Field::Quantity, Shape::Count);
const GRANT: Spec = may(Field::Grant, Shape::Word(Grant::WORDS));
const ACTIVATE_BY: Spec = may(Field::ActivateBy, Shape::Date);
const INSTRUCTIONS: Spec = may(Field::Instructions, Shape::Text);
const VIEWED: Spec = may(Field::Viewed, Shape::Date);
// Single dates have a command of their own; what is typed here is the day of older files.
const DISMISSED: Spec = may(Field::Dismissed, Shape::Date);
const NOTE: Spec = may(Field::Note, Shape::Text);
const ON: Spec = must(Field::On, Shape::Date);

const ASSIGNMENTS: Spec = may(
    Field::Assignments,
    Shape::Ledger(&[
        must(Field::Person, Shape::Reference(Kind::Person)),
        ON,
        may(Field::SignedIn, Shape::Date),
        may(Field::Ended, Shape::Date),
        NOTE,
    ]),
);

/// Fields of the partner account.
pub(super) const PARTNER: &[Spec] = &[
    may(Field::Name, Shape::Text),
    may(Field::MpnId, Shape::Text),
    may(Field::Role, Shape::Word(Role::WORDS)),
    may(Field::Tenants, Shape::Texts),
    may(Field::CustomerMachines, Shape::Texts),
    NOTE,
];

pub(super) const PERSON: &[Spec] =
    &[OWN_ID, must(Field::Name, Shape::Text), may(Field::Email, Shape::Text), may(Field::Left, Shape::Date), NOTE];

pub(super) const ENROLLMENT: &[Spec] = &[
    OWN_ID,
    must(Field::Offer, Shape::Word(OfferKind::WORDS)),
    may(Field::Competency, Shape::Text),
    may(Field::Level, Shape::Word(Level::WORDS)),
    must(Field::Purchased, Shape::Date),
    may(Field::Renewals, Shape::Dates),
    may(Field::ProfileReviewed, Shape::DateOrFlag),
    may(Field::Counting, Shape::Word(Counting::WORDS)),
    DISMISSED,
    NOTE,
];

pub(super) const SOFTWARE: &[Spec] = &[
    OWN_ID,
    OFFER,
    PRODUCT,
    QUANTITY,
    GRANT,
    may(Field::Activation, Shape::Word(Activation::WORDS)),
    may(Field::Kind, Shape::Word(SoftwareKind::WORDS)),
    ACTIVATE_BY,
    may(Field::ExcludesPlatforms, Shape::Words(Platform::WORDS)),
    INSTRUCTIONS,
    DISMISSED,
    NOTE,
];

pub(super) const KEY: &[Spec] = &[
    OWN_ID,
    must(Field::Key, Shape::Secret),
    must(Field::Kind, Shape::KeyKind),
    may(Field::Limit, Shape::Count),
    VIEWED,
    may(Field::Blocked, Shape::Flag),
    DISMISSED,
    NOTE,
    may(Field::Cleared, Shape::Ledger(&[must(Field::Machine, Shape::Text), ON])),
    may(Field::Reconciled, Shape::Fact(&[ON, must(Field::Used, Shape::Count)])),
    may(
        Field::Activations,
        Shape::Ledger(&[
            ON,
            must(Field::Machine, Shape::Text),
            must(Field::Case, Shape::Word(ActivationCase::WORDS)),
            NOTE,
        ]),
    ),
];

pub(super) const CLOUD: &[Spec] = &[
    OWN_ID,
    OFFER,
    PRODUCT,
    QUANTITY,
    GRANT,
    ACTIVATE_BY,
    may(
        Field::Credit,
        Shape::Fact(&[
            must(Field::Kind, Shape::Word(CreditKind::WORDS)),
            may(Field::Amount, Shape::Count),
            may(Field::Currency, Shape::Text),
        ]),
    ),
    INSTRUCTIONS,
    DISMISSED,
    NOTE,
    ASSIGNMENTS,
];

pub(super) const TOKEN: &[Spec] = &[
    OWN_ID,
    must(Field::Key, Shape::Secret),
    must(Field::Seats, Shape::Count),
    VIEWED,
    may(
        Field::Redeemed,
        Shape::Fact(&[
            ON,
            must(Field::Tenant, Shape::Text),
            must(Field::As, Shape::Word(RedeemAs::WORDS)),
            must(Field::Subscription, Shape::Reference(Kind::Subscription)),
        ]),
    ),
    may(
        Field::Replaced,
        Shape::Fact(&[
            ON,
            must(Field::Reason, Shape::Word(ReplacementReason::WORDS)),
            may(Field::By, Shape::Reference(Kind::Token)),
        ]),
    ),
    DISMISSED,
    NOTE,
];

pub(super) const SUBSCRIPTION: &[Spec] = &[
    OWN_ID,
    PRODUCT,
    must(Field::Tenant, Shape::Text),
    may(Field::Seats, Shape::Count),
    may(Field::Ends, Shape::Date),
    may(Field::AsOf, Shape::Date),
    DISMISSED,
    NOTE,
];

pub(super) const VISUAL_STUDIO: &[Spec] =
    &[OWN_ID, OFFER, PRODUCT, must(Field::Quantity, Shape::Count), GRANT, ACTIVATE_BY, INSTRUCTIONS, DISMISSED, NOTE];

pub(super) const SEAT: &[Spec] = &[OWN_ID, DISMISSED, NOTE, ASSIGNMENTS];

pub(super) const TECHNICAL: &[Spec] = &[
    OWN_ID,
    OFFER,
    must(Field::Kind, Shape::Word(TechnicalKind::WORDS)),
    QUANTITY,
    GRANT,
    ACTIVATE_BY,
    may(Field::Activated, Shape::Date),
    may(Field::AccessId, Shape::Text),
    may(Field::ContractId, Shape::Text),
    INSTRUCTIONS,
    DISMISSED,
    NOTE,
    may(
        Field::Incidents,
        Shape::Ledger(&[
            must(Field::Case, Shape::Text),
            ON,
            may(Field::Product, Shape::Text),
            may(Field::Hours, Shape::Count),
            may(Field::Closed, Shape::Date),
            NOTE,
        ]),
    ),
];

impl OfferKind {
    /// Whether such an offer must say this: a competency or specialization which, a competency at which level.
    #[must_use]
    pub fn needs(self, field: Field) -> bool {
        match field {
            Field::Competency => matches!(self, Self::Competency | Self::AdvancedSpecialization),
            Field::Level => self == Self::Competency,
            _ => false,
        }
    }
}
