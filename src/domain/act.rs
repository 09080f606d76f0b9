//! Acts: what happens to a benefit, as values. Each is recorded for the day on which it happened.

use super::cloud::{RedeemAs, ReplacementReason};
use super::software::ActivationCase;
use super::{Date, Id};

/// Something that happened to a benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A key was used on machines (R18–R24, R40).
    Activate {
        /// The key.
        key: Id,
        /// The machines; several are one step.
        machines: Vec<String>,
        /// What happened on each of them.
        case: ActivationCase,
    },
    /// A token was redeemed (R31–R38).
    Redeem {
        /// The token.
        token: Id,
        /// The tenant, typed as a confirmation.
        tenant: String,
        /// How.
        how: RedeemAs,
        /// The subscription; where one only is possible it need not be said.
        into: Option<Id>,
    },
    /// A replacement was issued for a token (R33).
    Replace {
        /// The token that is replaced.
        token: Id,
        /// Why.
        reason: ReplacementReason,
        /// The token that replaces it, where it is on record.
        by: Option<Id>,
    },
    /// A seat or an Azure credit was given to somebody (R41–R45).
    Assign {
        /// The seat, or the benefit: then its first seat that can be given.
        to: Id,
        /// The person.
        person: Id,
    },
    /// A seat or a monthly credit was taken back (R42, R45).
    Release {
        /// The seat, or the credit's benefit.
        of: Id,
        /// Who gives a credit back.
        person: Option<Id>,
    },
    /// The holder of a seat signed in (R44).
    SignedIn {
        /// The seat.
        seat: Id,
    },
    /// A person left: what can be taken back is.
    Left {
        /// The person.
        person: Id,
    },
    /// A technical benefit was enabled (R48).
    Enable {
        /// The benefit.
        benefit: Id,
        /// Access ID.
        access_id: String,
        /// Contract ID.
        contract_id: String,
    },
    /// A case was opened, or hours were taken (R50, R51).
    Incident {
        /// The benefit.
        benefit: Id,
        /// Case number.
        case: String,
        /// The product concerned.
        product: Option<String>,
        /// Hours, of advisory hours.
        hours: Option<u32>,
    },
    /// A case was closed.
    Close {
        /// The benefit.
        benefit: Id,
        /// Case number.
        case: String,
    },
    /// A renewal was paid (R6, R9, R12).
    Renew {
        /// The offer.
        offer: Id,
    },
    /// The business profile was reviewed (R12).
    Review {
        /// The offer.
        offer: Id,
    },
    /// Microsoft blocked a key (R30).
    Block {
        /// The key.
        key: Id,
    },
    /// Software was removed from a machine (R25).
    Clear {
        /// The key.
        key: Id,
        /// The machine.
        machine: String,
    },
    /// The deadlines of a thing were dismissed.
    Dismiss {
        /// The thing.
        id: Id,
    },
}

/// What an allowed act comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// A key was used.
    Activated {
        /// Whether it counts (R18, R19).
        counted: bool,
        /// Activations used afterwards.
        used: u32,
        /// Activations allowed.
        limit: Option<u32>,
    },
    /// A token was redeemed.
    Redeemed(Outcome),
    /// A token was replaced.
    Replaced {
        /// The token.
        token: Id,
        /// What replaces it.
        by: Option<Id>,
    },
    /// A seat was given.
    SeatAssigned {
        /// The seat.
        seat: Id,
        /// The first day it may move on (R45).
        reassignable_from: Date,
    },
    /// A credit was given.
    CreditAssigned {
        /// Holders afterwards.
        assigned: u32,
        /// Granted.
        quantity: Option<u32>,
    },
    /// A seat was taken back.
    Released {
        /// The seat.
        seat: Id,
        /// The first day it may be given to somebody else (R45).
        free_from: Date,
    },
    /// A technical benefit was enabled.
    Enabled,
    /// An offer was renewed.
    Renewed {
        /// The new anniversary (R9).
        anniversary: Date,
    },
    /// A case was opened, or hours were taken.
    Incident {
        /// Used in this term afterwards.
        used: u32,
        /// Left.
        left: Option<u32>,
    },
    /// A person left.
    Left {
        /// What was taken back.
        released: Vec<Id>,
        /// What cannot be taken back, only given to somebody else (R41).
        kept: Vec<Id>,
    },
}

/// What a redemption makes of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// How.
    pub how: RedeemAs,
    /// Seats afterwards.
    pub seats: u32,
    /// Days from the redemption to the end.
    pub days: i64,
    /// Last day, inclusive.
    pub ends: Date,
}
