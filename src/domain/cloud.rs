//! Cloud benefits: tokens that become subscriptions, and Azure credits that people hold (R31–R33, R41, R42).

use super::Id;
use super::date::Date;
use super::dismissed::Dismissed;
use super::field::Field;
use super::folded::{Product, Tenant};
use super::key::ProductKey;
use super::offer::Term;
use super::person::Assignment;
use super::rules::Life;
use super::software::Grant;
use super::words::words;

words! {
    /// How a token was redeemed (R34–R37).
    pub enum RedeemAs {
        /// First activation: a subscription of its own (R3, R37).
        New = "new",
        /// Seats added, end date averaged (R34).
        Add = "add",
        /// Seats stay, end date moved (R35).
        Extend = "extend",
    }
}

words! {
    /// Why a token was replaced (R33).
    pub enum ReplacementReason {
        /// Redeemed on a wrong tenant.
        WrongTenant = "wrong-tenant",
        /// Seats were added by mistake instead of extending.
        AddedInsteadOfExtended = "added-instead-of-extended",
    }
}

impl ReplacementReason {
    /// Whether a token that was redeemed in such a way can be replaced for it (D8).
    #[must_use]
    pub fn fits(self, done: RedeemAs) -> bool {
        match self {
            Self::WrongTenant => true,
            Self::AddedInsteadOfExtended => done == RedeemAs::Add,
        }
    }

    /// The reason for which a token is replaced that was redeemed in one way where another was meant (R33).
    #[must_use]
    pub fn of_mistake(meant: RedeemAs, done: RedeemAs) -> Option<Self> {
        ((meant, done) == (RedeemAs::Extend, RedeemAs::Add)).then_some(Self::AddedInsteadOfExtended)
    }
}

words! {
    /// Kind of an Azure credit.
    pub enum CreditKind {
        /// A sum each month for each assigned user (R42).
        Monthly = "monthly",
        /// One yearly sum (R41).
        Bulk = "bulk",
    }
}

words! {
    /// Status of a token on a day.
    pub enum TokenStatus {
        /// A replacement was issued for it (R33).
        Replaced = "replaced",
        /// Redeemed (R32).
        Redeemed = "redeemed",
        /// Can be redeemed (R2).
        Ready = "ready",
        /// Was not redeemed in time.
        Expired = "expired",
    }
}

words! {
    /// Status of a cloud benefit on a day; which apply depends on tokens or credit.
    pub enum CloudStatus {
        /// A token is ready to be redeemed.
        Ready = "ready",
        /// A token is redeemed, none is ready.
        Redeemed = "redeemed",
        /// All tokens are replaced.
        Replaced = "replaced",
        /// The offer is lapsed, or a credit's grace is over (R5).
        Lapsed = "lapsed",
        /// Past its benefit expiry date (R2).
        Expired = "expired",
        /// There is no token.
        NoToken = "no-token",
        /// Nobody holds the credit.
        NotAssigned = "not-assigned",
        /// Fewer people than granted hold the credit.
        PartlyAssigned = "partly-assigned",
        /// The credit is fully assigned.
        Assigned = "assigned",
    }
}

/// One granted line of the Cloud tab: licences by token, or an Azure credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cloud {
    /// The benefit's id.
    pub id: Id,
    /// Id of the offer that granted it.
    pub enrollment: Id,
    /// Product name.
    pub product: Product,
    /// Users granted; `None` = not known.
    pub quantity: Option<u32>,
    /// Core or incremental.
    pub grant: Grant,
    /// Benefit expiry date, inclusive; `None` = the rule's default (R2, D4).
    pub activate_by: Option<Date>,
    /// The credit, where the benefit is one (usage based).
    pub credit: Option<Credit>,
    /// Who holds the credit; rows stand side by side.
    pub assignments: Vec<Assignment>,
    /// Its tokens (licence based).
    pub tokens: Vec<Token>,
    /// Address of the instructions.
    pub instructions: Option<String>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// An Azure credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// Monthly or bulk.
    pub kind: CreditKind,
    /// The sum.
    pub amount: Option<u32>,
    /// Its currency.
    pub currency: Option<String>,
    /// Free text.
    pub note: Option<String>,
}

/// A cloud-service product key worth a number of seats for a year; redeemed once, never split (R31, R32).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The token's id.
    pub id: Id,
    /// The key itself.
    pub key: ProductKey,
    /// Seats it is worth.
    pub seats: u32,
    /// First day it was revealed (R15).
    pub viewed: Option<Date>,
    /// Its redemption.
    pub redeemed: Option<Redemption>,
    /// Its replacement.
    pub replaced: Option<Replacement>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// The redemption of a token (R32).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redemption {
    /// The day.
    pub on: Date,
    /// The tenant it landed on.
    pub tenant: Tenant,
    /// How it was redeemed.
    pub redeemed_as: RedeemAs,
    /// Id of the subscription it went into.
    pub subscription: Id,
    /// Free text.
    pub note: Option<String>,
}

/// A replacement issued for a token (R33).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The day.
    pub on: Date,
    /// Why.
    pub reason: ReplacementReason,
    /// Id of the token that replaces it, where known.
    pub by: Option<Id>,
    /// Free text.
    pub note: Option<String>,
}

impl Token {
    /// The redemption, where it happened by the end of `on` (D5).
    #[must_use]
    pub fn redeemed_by(&self, on: Date) -> Option<&Redemption> {
        self.redeemed.as_ref().filter(|redeemed| redeemed.on <= on)
    }

    /// The replacement, where it was issued by the end of `on` (D5).
    #[must_use]
    pub fn replaced_by(&self, on: Date) -> Option<&Replacement> {
        self.replaced.as_ref().filter(|replaced| replaced.on <= on)
    }

    /// Whether it was neither redeemed nor replaced by the end of `on` (R32, R33).
    #[must_use]
    pub fn is_unused(&self, on: Date) -> bool {
        self.redeemed_by(on).is_none() && self.replaced_by(on).is_none()
    }

    /// Status on `on`, given the benefit's expiry date and whether its offer is lapsed.
    #[must_use]
    pub fn status(&self, on: Date, activate_by: Date, lapsed: bool) -> TokenStatus {
        if self.replaced_by(on).is_some() {
            TokenStatus::Replaced
        } else if self.redeemed_by(on).is_some() {
            TokenStatus::Redeemed
        } else if on <= activate_by && !lapsed {
            TokenStatus::Ready
        } else {
            TokenStatus::Expired
        }
    }

    /// The last thing that happened to it: its replacement, else its redemption, whether there is one or not.
    #[must_use]
    pub fn last_fact(&self) -> Field {
        if self.replaced.is_some() { Field::Replaced } else { Field::Redeemed }
    }

    /// Last day of a replacement that can still be had on `on` (R33, D8), given the term of its offer. `is_replacement` says whether this token itself replaced another one by then: such a token cannot be replaced.
    #[must_use]
    pub fn replace_until(&self, on: Date, term: &Term, is_replacement: bool) -> Option<Date> {
        let redeemed = self.redeemed_by(on)?;
        let last = term.rules.replacement_closes(redeemed.on, term);
        (on <= last && self.replaced_by(on).is_none() && !is_replacement).then_some(last)
    }
}

impl Cloud {
    /// Whether its token was never fetched: it stands for licences, and none is on record (D14).
    #[must_use]
    pub fn lacks_token(&self) -> bool {
        self.credit.is_none() && self.tokens.is_empty()
    }

    /// Which credit it is; `None` of licences.
    #[must_use]
    pub fn credit_kind(&self) -> Option<CreditKind> {
        self.credit.as_ref().map(|credit| credit.kind)
    }

    /// Whether it is a bulk credit, which goes from one person to another one and is never taken back (R41).
    #[must_use]
    pub fn is_bulk(&self) -> bool {
        self.credit_kind() == Some(CreditKind::Bulk)
    }

    /// How long it outlives the anniversary: a credit through the grace, licences as long as the offer (R5, R7).
    #[must_use]
    pub fn life(&self) -> Life {
        if self.credit.is_some() { Life::Grace } else { Life::Offer }
    }

    /// Rows of the credit's ledger held on `on`, in the file's order.
    pub fn holders(&self, on: Date) -> impl Iterator<Item = &Assignment> {
        self.assignments.iter().filter(move |row| row.covers(on))
    }

    /// Whether `token` replaced another token of this benefit by the end of `on` (D8).
    #[must_use]
    pub fn is_replacement(&self, token: &Token, on: Date) -> bool {
        self.tokens.iter().any(|other| {
            other.replaced_by(on).and_then(|replaced| replaced.by.as_ref()).is_some_and(|by| *by == token.id)
        })
    }
}
