//! Refusals: why something may not be done, as values. The sentences are in `text/refusal.rs`.

mod about;
mod plain;

pub use plain::Plain;

use super::cloud::ReplacementReason;
use super::control::Control;
use super::deadline::Deadline;
use super::field::{Field, Unfit};
use super::folded::{Machine, Product, Tenant};
use super::integrity::Contradiction;
use super::partner::Role;
use super::record::Kind;
use super::rests::Rest;
use super::{Basis, Date, Id, Thing};

/// A command that is not allowed, and what would have to be otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The rule or decision that refuses, where there is one.
    pub rule: Option<Basis>,
    /// Why.
    pub why: Why,
    /// The first day on which it becomes possible, where that is known.
    pub first_day: Option<Date>,
    /// The last day on which it was possible, where there was one.
    pub last_day: Option<Date>,
    /// The earlier day that the reason speaks of, where things may stand otherwise today.
    pub as_of: Option<Date>,
}

/// Why a command is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A reason without figures.
    Plain(Plain),
    /// Somebody in another role may (R58).
    Role {
        /// The roles that may.
        may: &'static [Role],
    },
    /// The account is not authorised for MPN benefits (R53).
    NotAuthorised,
    /// Nothing has this id.
    Unknown {
        /// The id.
        id: Id,
        /// The kind of record that was looked for.
        kind: Option<Kind>,
    },
    /// The thing with this id is of another kind.
    OtherKind {
        /// The id.
        id: Id,
        /// What it is.
        is: Kind,
        /// What it should be.
        wanted: Kind,
    },
    /// A part of a record needs the record that it is a part of.
    WholeNeeded {
        /// The kind of the part.
        part: Kind,
        /// The kind of the whole.
        whole: Kind,
    },
    /// Another record has this id.
    IdTaken {
        /// The id.
        id: Id,
        /// The record that has it.
        by: Thing,
    },
    /// A field does not take its value.
    Field {
        /// The kind of record.
        kind: Kind,
        /// The field.
        field: Field,
        /// Why.
        unfit: Unfit,
    },
    /// A text has a control character (D13).
    Control(Control),
    /// Several fields must be there and are not.
    Missing {
        /// They are, in the order in which they are written.
        fields: Vec<Field>,
    },
    /// Other records refer to it.
    ReferredTo {
        /// What refers to it, each once, in the order of the state.
        by: Vec<Thing>,
    },
    /// The rows of ledgers name a person (D19).
    Named {
        /// Where they stand, each record once, in the order of the state.
        by: Vec<Thing>,
    },
    /// A rule rests on what would be forgotten with it (D19).
    RestsOn {
        /// What rests on it, in the order of the state.
        rests: Vec<Rest>,
        /// Whether it is a person, whose name can be erased instead.
        erasable: bool,
        /// The first day on which nothing does any more, and whether by a lapse, which a renewal would move.
        first: Option<(Date, bool)>,
    },
    /// The ledger has no such row.
    NoSuchRow {
        /// Whose.
        of: Thing,
    },
    /// That key or token is on record already (D17).
    KeyKnown {
        /// Where.
        by: Thing,
    },
    /// It would contradict another fact.
    Contradiction(Contradiction),
    /// The day it is said to have happened on is still to come.
    StillToCome {
        /// That day.
        on: Date,
    },
    /// Its offer was not bought yet on that day.
    NotBoughtYet {
        /// The purchase.
        purchased: Date,
    },
    /// A later fact of the same thing stands in the file.
    GoesOn {
        /// The thing.
        of: Thing,
        /// The later fact.
        on: Date,
    },
    /// Its offer is lapsed (R7, R11, R54).
    Lapsed {
        /// The offer.
        offer: Thing,
        /// The last day of its window.
        closed: Date,
    },
    /// The benefit expiry date has passed (R2).
    Expired {
        /// That day.
        activate_by: Date,
        /// Whether the file gives it, and a renewal has come since (D4).
        outlived: bool,
    },
    /// The machine is a customer's (R40).
    CustomerMachine {
        /// Its name.
        machine: Machine,
    },
    /// The key is used up, or would be exceeded (R20, R21).
    UsedUp {
        /// Activations used.
        used: u32,
        /// The day of the outside count by which they are, where the ledger knows of fewer.
        outside: Option<Date>,
        /// Activations allowed.
        limit: u32,
        /// How many more were asked for.
        more: u32,
        /// Another key of the product that can be used.
        next: Option<Thing>,
    },
    /// The token is redeemed already (R32).
    RedeemedAlready {
        /// When.
        on: Date,
        /// Into which subscription.
        subscription: Id,
    },
    /// The same key text was redeemed as another token (R32, D17).
    RedeemedElsewhere {
        /// The token.
        token: Thing,
        /// When.
        on: Date,
    },
    /// The same key text was activated as a software key (R32, D17).
    ActivatedElsewhere {
        /// The key.
        key: Thing,
        /// When first.
        on: Date,
    },
    /// The tenant is not the partner's own (R38).
    NotOurTenant {
        /// The tenant that was asked for.
        asked: Tenant,
        /// The partner's own tenants.
        own: Vec<Tenant>,
    },
    /// The tenant is not that of the subscription (R38).
    NotItsTenant {
        /// The tenant that was asked for.
        asked: Tenant,
        /// The subscription's tenant.
        theirs: Tenant,
    },
    /// The subscription has ended: only a new one is possible (R37).
    Ended {
        /// Its last day.
        ends: Date,
    },
    /// The subscription is of another product (R37).
    NotItsProduct {
        /// The token's product.
        ours: Product,
        /// The subscription's product.
        theirs: Product,
    },
    /// A subscription of the same product is still active on that tenant (R37).
    StillActive {
        /// The subscription.
        subscription: Thing,
        /// Its last day.
        ends: Date,
    },
    /// Several subscriptions are possible.
    WhichSubscription {
        /// They are.
        of: Vec<Thing>,
    },
    /// More than three times the seats (R35).
    OverCap {
        /// Seats of the token.
        token: u32,
        /// Seats of the subscription.
        seats: u32,
    },
    /// The days for a replacement are over (R33).
    ReplacementClosed {
        /// The last day.
        last: Date,
    },
    /// A replacement was issued already (R33).
    ReplacedAlready {
        /// When.
        on: Date,
        /// Whether the token that came for it is on record: until then it can still be named.
        named: bool,
        /// The reason on record, where another one was said together with that token.
        reason: Option<ReplacementReason>,
    },
    /// The person left (R43).
    PersonLeft {
        /// Who.
        person: Id,
        /// The first day without them.
        left: Date,
    },
    /// The seat may not move on yet (R45).
    SeatLocked {
        /// The seat.
        seat: Thing,
        /// Who holds it.
        holder: Option<Id>,
        /// The first day it may.
        from: Date,
    },
    /// Every seat that was granted is held by somebody, or may not move on yet (R44, R45).
    NoRoom {
        /// How many are held.
        held: u32,
        /// How many were granted.
        quantity: u32,
        /// The first that may move on.
        seat: Thing,
        /// From this day on.
        from: Date,
    },
    /// The person holds another seat of the benefit (R44, D9).
    HasSeat {
        /// It.
        seat: Thing,
    },
    /// Nothing is left to give (R44).
    NoneFree {
        /// How many are held.
        held: u32,
        /// How many were granted.
        quantity: u32,
    },
    /// As many have the bulk credit as were granted, and whose of them it was has to be said (R41).
    FromWhom {
        /// How many have it.
        held: u32,
        /// How many were granted.
        quantity: u32,
        /// Who they are.
        holders: Vec<Id>,
    },
    /// The person holds another Azure credit, and one of the two is a bulk one (R41, D16).
    OtherCredit {
        /// It.
        credit: Thing,
        /// Whether it is the bulk one.
        bulk: bool,
    },
    /// Nobody, or somebody else, holds it.
    NotHeld {
        /// The seat, or the credit's benefit.
        of: Thing,
        /// Who was said to hold it.
        person: Option<Id>,
        /// Who does.
        holders: Vec<Id>,
    },
    /// The benefit is enabled already (R48).
    EnabledAlready {
        /// Since when.
        on: Date,
    },
    /// Nothing is left of it (R50, R51).
    NoneLeft {
        /// Used in this term.
        used: u32,
        /// Granted.
        quantity: u32,
        /// Asked for.
        asked: u32,
    },
    /// There is no such open case.
    CaseUnknown {
        /// Those that are open.
        open: Vec<String>,
    },
    /// By the ledger, a machine does not carry the software.
    MachineUnknown {
        /// The machine.
        machine: Machine,
        /// Those that it has and that still carry the software, the nearest first.
        known: Vec<Machine>,
    },
    /// The days of a kept year's fee are over, and it is not on record (R16, D3).
    FeeDaysOver {
        /// The first day on which the fee could be paid.
        from: Date,
        /// The last one.
        to: Date,
    },
    /// The renewal window is not open yet (R6).
    WindowNotOpen {
        /// Its first day.
        opens: Date,
        /// The days on which the fee of a kept year can be recorded, where those are still to come (R16).
        fee: Option<(Date, Date)>,
    },
    /// Several dates of it are listed: one is dismissed at a time.
    WhichDate {
        /// They are.
        of: Vec<Deadline>,
    },
    /// No such date of it is listed.
    NothingListed {
        /// Those that are.
        of: Vec<Deadline>,
    },
}

impl Refusal {
    /// The same of an act of that day, asked on another one.
    #[must_use]
    pub(in crate::domain) fn of_day(self, on: Date, today: Date) -> Self {
        let as_of = (on < today && self.why.is_of_day()).then_some(on);
        Self { as_of, ..self }
    }

    /// A refusal by the rule that the reason itself has; by none where what was asked could not be understood.
    #[must_use]
    pub fn of(why: Why) -> Self {
        Self { rule: why.rule(), why, first_day: None, last_day: None, as_of: None }
    }

    /// A refusal by a rule.
    #[must_use]
    pub fn by(rule: impl Into<Basis>, why: Why) -> Self {
        Self { rule: Some(rule.into()), why, first_day: None, last_day: None, as_of: None }
    }
}
