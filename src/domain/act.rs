//! Acts: what happens to a benefit, as values. Each is recorded for the day on which it happened.

use super::cloud::{RedeemAs, ReplacementReason};
use super::deadline::DeadlineKind;
use super::dismissed::DismissedItem;
use super::field::Field;
use super::folded::{Machine, Product, Tenant};
use super::refusal::Refusal;
use super::software::ActivationCase;
use super::subscription::Standing;
use super::words::words;
use super::{Date, Id};

words! {
    /// What happened, without to what. The words are those of the command line.
    pub enum ActKind {
        /// A key was used.
        Activate = "activate",
        /// A token was redeemed.
        Redeem = "redeem",
        /// A token was replaced.
        Replace = "replace",
        /// A seat or a credit was given to somebody.
        Assign = "assign",
        /// It was taken back.
        Release = "release",
        /// The holder signed in.
        SignedIn = "signed-in",
        /// A person left.
        Left = "left",
        /// A technical benefit was enabled.
        Enable = "enable",
        /// A case was opened, or hours were taken.
        Incident = "incident",
        /// A case was closed.
        Close = "close",
        /// An offer was renewed.
        Renew = "renew",
        /// The profile was reviewed.
        Review = "review",
        /// A key was blocked.
        Block = "block",
        /// A machine was cleared.
        Clear = "clear",
        /// A coming date was dismissed.
        Dismiss = "dismiss",
    }
}

/// Something that happened to a benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A key was used on machines (R18–R24, R40).
    Activate {
        /// The key.
        key: Id,
        /// The machines; several are one step.
        machines: Vec<Machine>,
        /// What happened on each of them.
        case: ActivationCase,
    },
    /// A token was redeemed (R31–R38).
    Redeem {
        /// The token.
        token: Id,
        /// The tenant, typed as a confirmation.
        tenant: Tenant,
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
        product: Option<Product>,
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
        machine: Machine,
    },
    /// A coming date of a thing was dismissed.
    Dismiss {
        /// The thing.
        id: Id,
        /// What happens on the date; where one only is listed it need not be said.
        kind: Option<DeadlineKind>,
        /// The date, likewise.
        date: Option<Date>,
    },
}

impl Act {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Activate { .. } => ActKind::Activate,
            Self::Redeem { .. } => ActKind::Redeem,
            Self::Replace { .. } => ActKind::Replace,
            Self::Assign { .. } => ActKind::Assign,
            Self::Release { .. } => ActKind::Release,
            Self::SignedIn { .. } => ActKind::SignedIn,
            Self::Left { .. } => ActKind::Left,
            Self::Enable { .. } => ActKind::Enable,
            Self::Incident { .. } => ActKind::Incident,
            Self::Close { .. } => ActKind::Close,
            Self::Renew { .. } => ActKind::Renew,
            Self::Review { .. } => ActKind::Review,
            Self::Block { .. } => ActKind::Block,
            Self::Clear { .. } => ActKind::Clear,
            Self::Dismiss { .. } => ActKind::Dismiss,
        }
    }

    /// The texts that it would record, each with its field. Tenants, and machines that are cleared, are on record already.
    #[must_use]
    pub fn texts(&self) -> Vec<(Field, &str)> {
        match self {
            Self::Activate { machines, .. } => {
                machines.iter().map(|machine| (Field::Machine, machine.as_str())).collect()
            }
            Self::Enable { access_id, contract_id, .. } => {
                vec![(Field::AccessId, access_id.as_str()), (Field::ContractId, contract_id.as_str())]
            }
            Self::Incident { case, product, .. } => {
                let product = product.as_deref().map(|product| (Field::Product, product));
                std::iter::once((Field::Case, case.as_str())).chain(product).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Every text that was typed for it, on record already or not.
    pub(super) fn typed(&self) -> Vec<(Field, &str)> {
        match self {
            Self::Redeem { tenant, .. } => vec![(Field::Tenant, tenant.as_str())],
            Self::Close { case, .. } => vec![(Field::Case, case.as_str())],
            Self::Clear { machine, .. } => vec![(Field::Machine, machine.as_str())],
            _ => self.texts(),
        }
    }
}

/// What an allowed act comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// A key was used.
    Activated {
        /// Whether it counts (R18, R19).
        counted: bool,
        /// Activations used before.
        before: u32,
        /// Activations used afterwards.
        used: u32,
        /// Activations allowed.
        limit: Option<u32>,
        /// The key of the product to use next, where this one is full afterwards and there is one (R20).
        next: Option<Id>,
    },
    /// A token was redeemed.
    Redeemed {
        /// What became of the subscription.
        outcome: Outcome,
        /// The last day, inclusive, on which a replacement for it can be had (R33).
        replace_until: Date,
    },
    /// A token was replaced.
    Replaced {
        /// The token.
        token: Id,
        /// What replaces it.
        by: Option<Id>,
        /// The last day, inclusive, on which it could be had (R33).
        until: Date,
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
        /// Whether its offer is lapsed meanwhile, so that nobody gets it any more (D18).
        over: bool,
    },
    /// A technical benefit was enabled.
    Enabled,
    /// An offer was renewed.
    Renewed {
        /// The anniversary afterwards (R9).
        anniversary: Date,
        /// Whether it was the fee of a kept year, which moves nothing (D3).
        fee: bool,
    },
    /// A coming date was dismissed.
    Dismissed {
        /// The thing.
        id: Id,
        /// Edits that it takes.
        changes: usize,
        /// It.
        item: DismissedItem,
        /// How many other dates of the thing stay listed.
        others: usize,
    },
    /// A case was opened, or hours were taken.
    Incident {
        /// Used in this term afterwards.
        used: u32,
        /// Left.
        left: Option<u32>,
        /// Whether its offer is lapsed meanwhile: then nothing is left of it in words (D18).
        over: bool,
    },
    /// The business profile was reviewed.
    Reviewed {
        /// What it counts for.
        counts: ReviewCounts,
    },
    /// A person left.
    Left {
        /// What was taken back: the seat or the credit's benefit, and when somebody else may get it.
        released: Vec<(Id, Freed)>,
        /// What cannot be taken back, only given to somebody else (R41).
        kept: Vec<Id>,
    },
}

/// When something that was taken back may be given to somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freed {
    /// At once: a monthly credit (R42).
    Now,
    /// At once: its holder has had the seat long enough (R45).
    Unlocked,
    /// From this day on (R45).
    From(Date),
    /// Never: its offer is lapsed meanwhile (D18).
    Over,
}

/// What a review of the business profile counts for (R12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewCounts {
    /// The renewal at the end of the term it is in.
    Coming,
    /// The renewal whose window is open.
    Open,
    /// No renewal: the offer is lapsed (R11).
    Nothing,
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

impl Outcome {
    /// Seats times days: equal for adding and extending but for the days that are rounded down (R36).
    #[must_use]
    pub fn seat_days(&self) -> i64 {
        i64::from(self.seats).saturating_mul(self.days)
    }
}

/// Every way to redeem a token, before it is done for good (R34–R37).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    /// The subscription that can be added to or extended, as it stands, if there is one.
    pub now: Option<(Id, Standing)>,
    /// What each way comes to, or why it may not be done; in the order of [`RedeemAs`].
    pub ways: Vec<(RedeemAs, Result<Outcome, Refusal>)>,
    /// The last day, inclusive, on which a replacement could be had (R33).
    pub replace_until: Date,
}

impl Rehearsal {
    /// The ways that are allowed.
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome> {
        self.ways.iter().filter_map(|(_, outcome)| outcome.as_ref().ok().copied())
    }

    /// What each mistake between two allowed ways would cost (R36).
    #[must_use]
    pub fn mistakes(&self) -> Vec<Mistake> {
        let outcomes: Vec<Outcome> = self.outcomes().collect();
        let pairs = outcomes.iter().flat_map(|done| outcomes.iter().map(move |meant| (done, meant)));
        let mistakes = pairs.filter(|(done, meant)| done.how != meant.how).map(|(done, meant)| Mistake {
            done: done.how,
            meant: meant.how,
            seats: i64::from(done.seats) - i64::from(meant.seats),
            days: done.days - meant.days,
            replaced: ReplacementReason::of_mistake(meant.how, done.how).is_some(),
        });
        mistakes.collect()
    }
}

/// Redeeming a token in one way where another was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mistake {
    /// What was done.
    pub done: RedeemAs,
    /// What was meant.
    pub meant: RedeemAs,
    /// Seats more than meant; below 0 fewer.
    pub seats: i64,
    /// Days more than meant; below 0 fewer.
    pub days: i64,
    /// Whether Microsoft replaces the token for it, once (R33).
    pub replaced: bool,
}
