//! How the fields of each record and row are read and set, and a blank record of each kind.

use super::{Kind, Record};
use crate::domain::cloud::{Cloud, Credit, CreditKind, RedeemAs, Redemption, Replacement, ReplacementReason, Token};
use crate::domain::date::Date;
use crate::domain::deadline::DeadlineKind;
use crate::domain::dismissed::{Dismissed, DismissedItem};
use crate::domain::field::{Datum, Field, Parts, Unfit, Value, parts, row};
use crate::domain::folded::{Machine, Product, Tenant};
use crate::domain::id::Id;
use crate::domain::key::ProductKey;
use crate::domain::offer::{Counting, Enrollment, OfferKind};
use crate::domain::partner::Partner;
use crate::domain::person::{Assignment, Person};
use crate::domain::software::{
    Activation, ActivationCase, ActivationRow, Cleared, Grant, Key, KeyKind, Reconciled, Software, SoftwareKind,
};
use crate::domain::subscription::{Stated, Subscription};
use crate::domain::technical::{Incident, Technical, TechnicalKind};
use crate::domain::visual_studio::{Seat, VisualStudio};

parts!(Partner: may Name = name, may MpnId = mpn_id, with Role = role, list Tenants = tenants,
    list CustomerMachines = customer_machines, may Note = note);
parts!(Person: need Id = id, need Name = name, may Email = email, may Left = left, may Note = note);
parts!(Enrollment: need Id = id, need Offer = offer, may Competency = competency, may Level = level,
    need Purchased = purchased, list Renewals = renewals, may ProfileReviewed = profile_reviewed,
    with Counting = counting, list Dismissed = dismissed, may Note = note);
parts!(Software: need Id = id, need Enrollment = enrollment, need Product = product, may Quantity = quantity,
    with Grant = grant, with Activation = activation, with Kind = kind, may ActivateBy = activate_by,
    list ExcludesPlatforms = excludes_platforms, may Instructions = instructions, list Dismissed = dismissed,
    may Note = note);
parts!(Key: need Id = id, need Key = key, need Kind = kind, may Limit = limit, may Viewed = viewed,
    with Blocked = blocked, list Dismissed = dismissed, may Note = note, list Cleared = cleared,
    may Reconciled = reconciled, list Activations = activations);
parts!(Cloud: need Id = id, need Enrollment = enrollment, need Product = product, may Quantity = quantity,
    with Grant = grant, may ActivateBy = activate_by, may Credit = credit, may Instructions = instructions,
    list Dismissed = dismissed, may Note = note, list Assignments = assignments);
parts!(Token: need Id = id, need Key = key, need Seats = seats, may Viewed = viewed, may Redeemed = redeemed,
    may Replaced = replaced, list Dismissed = dismissed, may Note = note);
parts!(VisualStudio: need Id = id, need Enrollment = enrollment, need Product = product, need Quantity = quantity,
    with Grant = grant, may ActivateBy = activate_by, may Instructions = instructions, list Dismissed = dismissed,
    may Note = note);
parts!(Seat: need Id = id, list Dismissed = dismissed, may Note = note, list Assignments = assignments);
parts!(Technical: need Id = id, need Enrollment = enrollment, need Kind = kind, may Quantity = quantity,
    with Grant = grant, may ActivateBy = activate_by, may Activated = activated, may AccessId = access_id,
    may ContractId = contract_id, may Instructions = instructions, list Dismissed = dismissed, may Note = note,
    list Incidents = incidents);

row!(Assignment { Assignment { person: Id::blank(), on: Date::default(), ended: None, signed_in: None, note: None } }:
    need Person = person, need On = on, may SignedIn = signed_in, may Ended = ended, may Note = note);
row!(Cleared { Cleared { machine: Machine::default(), on: Date::default() } }: need Machine = machine, need On = on);
row!(Reconciled { Reconciled { on: Date::default(), used: 0 } }: need On = on, need Used = used);
row!(ActivationRow { ActivationRow {
        on: Date::default(), machine: Machine::default(), case: ActivationCase::NewMachine, note: None,
    } }: need On = on, need Machine = machine, need Case = case, may Note = note);
row!(Credit { Credit { kind: CreditKind::Monthly, amount: None, currency: None } }:
    need Kind = kind, may Amount = amount, may Currency = currency);
row!(Redemption { Redemption {
        on: Date::default(), tenant: Tenant::default(), redeemed_as: RedeemAs::New, subscription: Id::blank(),
    } }: need On = on, need Tenant = tenant, need As = redeemed_as, need Subscription = subscription);
row!(Replacement { Replacement { on: Date::default(), reason: ReplacementReason::WrongTenant, by: None } }:
    need On = on, need Reason = reason, may By = by);
row!(DismissedItem { DismissedItem { on: Date::default(), kind: DeadlineKind::Anniversary, date: Date::default() } }:
    need On = on, need Kind = kind, need Date = date);
row!(Incident { Incident { case: String::new(), on: Date::default(), product: None, hours: None, closed: None, note: None } }:
    need Case = case, need On = on, may Product = product, may Hours = hours, may Closed = closed, may Note = note);

impl Datum for Dismissed {
    fn to_value(&self) -> Value {
        match self {
            Self::Nothing => Value::List(Vec::new()),
            Self::ListedOn(day) => Value::Date(*day),
            Self::Items(items) => items.to_value(),
        }
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Date(day) => Some(Self::ListedOn(*day)),
            list => Vec::from_value(list).map(Self::items),
        }
    }
}

impl Parts for Subscription {
    fn get(&self, field: Field) -> Option<Value> {
        match field {
            Field::Id => Some(self.id.to_value()),
            Field::Product => Some(self.product.to_value()),
            Field::Tenant => Some(self.tenant.to_value()),
            Field::Seats => self.stated.map(|stated| stated.seats.to_value()),
            Field::Ends => self.stated.map(|stated| stated.ends.to_value()),
            Field::AsOf => self.stated.map(|stated| stated.as_of.to_value()),
            Field::Dismissed => (!self.dismissed.is_empty()).then(|| self.dismissed.to_value()),
            Field::Note => self.note.as_ref().map(Datum::to_value),
            _ => None,
        }
    }

    fn set(&mut self, field: Field, value: Option<&Value>) -> Result<(), Unfit> {
        self.set_all(&[(field, value)]).map_err(|(_, unfit)| unfit)
    }

    /// Seats, end and their day stand together or not at all, so they are set together.
    fn set_all(&mut self, fields: &[(Field, Option<&Value>)]) -> Result<(), (Field, Unfit)> {
        let mut seats = self.stated.map(|stated| stated.seats);
        let mut ends = self.stated.map(|stated| stated.ends);
        let mut as_of = self.stated.map(|stated| stated.as_of);
        for (field, value) in fields {
            let unfit = |unfit: Unfit| (*field, unfit);
            match field {
                Field::Id => self.id = need(*value).map_err(unfit)?,
                Field::Product => self.product = need(*value).map_err(unfit)?,
                Field::Tenant => self.tenant = need(*value).map_err(unfit)?,
                Field::Seats => seats = optional(*value).map_err(unfit)?,
                Field::Ends => ends = optional(*value).map_err(unfit)?,
                Field::AsOf => as_of = optional(*value).map_err(unfit)?,
                Field::Dismissed => self.dismissed = optional(*value).map_err(unfit)?.unwrap_or_default(),
                Field::Note => self.note = optional(*value).map_err(unfit)?,
                _ => return Err((*field, Unfit::NoSuchField)),
            }
        }
        self.stated = match (seats, ends, as_of) {
            (Some(seats), Some(ends), Some(as_of)) => Some(Stated { seats, ends, as_of }),
            (None, None, None) => None,
            (None, ..) => return Err((Field::Seats, Unfit::Partly)),
            (_, None, _) => return Err((Field::Ends, Unfit::Partly)),
            (.., None) => return Err((Field::AsOf, Unfit::Partly)),
        };
        Ok(())
    }
}

fn need<T: Datum>(value: Option<&Value>) -> Result<T, Unfit> {
    T::from_value(value.ok_or(Unfit::Needed)?).ok_or(Unfit::Value)
}

fn optional<T: Datum>(value: Option<&Value>) -> Result<Option<T>, Unfit> {
    value.map(|value| T::from_value(value).ok_or(Unfit::Value)).transpose()
}

/// A record to fill: what it must have is empty, all else at its default.
#[expect(clippy::too_many_lines, reason = "one plain literal a kind")]
pub(super) fn blank(kind: Kind) -> Record {
    let (id, enrollment, text) = (Id::blank(), Id::blank(), String::new);
    match kind {
        Kind::Partner => Record::Partner(Partner::default()),
        Kind::Person => Record::Person(Person { id, name: text(), email: None, left: None, note: None }),
        Kind::Offer => Record::Offer(Enrollment {
            id,
            offer: OfferKind::ActionPack,
            competency: None,
            level: None,
            purchased: Date::default(),
            renewals: Vec::new(),
            profile_reviewed: None,
            counting: Counting::default(),
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::Software => Record::Software(Software {
            id,
            enrollment,
            product: Product::default(),
            quantity: None,
            grant: Grant::default(),
            activation: Activation::default(),
            kind: SoftwareKind::default(),
            activate_by: None,
            excludes_platforms: Vec::new(),
            instructions: None,
            keys: Vec::new(),
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::Key => Record::Key(Key {
            id,
            key: ProductKey::new(""),
            kind: KeyKind::Mak,
            limit: None,
            viewed: None,
            blocked: false,
            cleared: Vec::new(),
            reconciled: None,
            activations: Vec::new(),
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::Cloud => Record::Cloud(Cloud {
            id,
            enrollment,
            product: Product::default(),
            quantity: None,
            grant: Grant::default(),
            activate_by: None,
            credit: None,
            assignments: Vec::new(),
            tokens: Vec::new(),
            instructions: None,
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::Token => Record::Token(Token {
            id,
            key: ProductKey::new(""),
            seats: 0,
            viewed: None,
            redeemed: None,
            replaced: None,
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::Subscription => Record::Subscription(Subscription {
            id,
            product: Product::default(),
            tenant: Tenant::default(),
            stated: None,
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::VisualStudio => Record::VisualStudio(VisualStudio {
            id,
            enrollment,
            product: Product::default(),
            quantity: 0,
            grant: Grant::default(),
            activate_by: None,
            seats: Vec::new(),
            instructions: None,
            dismissed: Dismissed::default(),
            note: None,
        }),
        Kind::Seat => Record::Seat(Seat { id, assignments: Vec::new(), dismissed: Dismissed::default(), note: None }),
        Kind::Technical => Record::Technical(Technical {
            id,
            enrollment,
            kind: TechnicalKind::ProductSupport,
            quantity: None,
            grant: Grant::default(),
            activate_by: None,
            activated: None,
            access_id: None,
            contract_id: None,
            incidents: Vec::new(),
            instructions: None,
            dismissed: Dismissed::default(),
            note: None,
        }),
    }
}
