//! Technical benefits: support contracts with their incidents, and advisory hours (R48–R51, R54).

use super::Id;
use super::date::Date;
use super::dismissed::Dismissed;
use super::folded::Product;
use super::rules::Rules;
use super::software::Grant;
use super::words::words;

words! {
    /// Kind of a technical benefit.
    pub enum TechnicalKind {
        /// Product support incidents, on-premises (R50).
        ProductSupport = "product-support",
        /// Signature Cloud Support incidents (R50).
        SignatureCloud = "signature-cloud",
        /// Partner advisory hours; need no activation (R51).
        AdvisoryHours = "advisory-hours",
    }
}

words! {
    /// Status of a technical benefit on a day.
    pub enum TechnicalStatus {
        /// The contract is over (R54).
        Ended = "ended",
        /// Not enabled yet (R48); never for advisory hours.
        NotActivated = "not-activated",
        /// Nothing is left: the contract is hidden (R50).
        UsedUp = "used-up",
        /// Enabled, or needs no enabling, and something is left.
        Active = "active",
    }
}

/// One granted line of the Technical benefits tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Technical {
    /// The benefit's id.
    pub id: Id,
    /// Id of the offer that granted it.
    pub enrollment: Id,
    /// Its kind.
    pub kind: TechnicalKind,
    /// Incidents or hours granted each term; `None` = unlimited (R50).
    pub quantity: Option<u32>,
    /// Core or incremental.
    pub grant: Grant,
    /// Last day to enable it, inclusive; `None` = the rule's default (D4).
    pub activate_by: Option<Date>,
    /// The day it was enabled (R48); stays so through renewals (D4).
    pub activated: Option<Date>,
    /// Access ID of the support contract.
    pub access_id: Option<String>,
    /// Contract ID of the support contract.
    pub contract_id: Option<String>,
    /// Cases or consultations, oldest first.
    pub incidents: Vec<Incident>,
    /// Address of the instructions.
    pub instructions: Option<String>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// A support case, or a consultation with its hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Case number, as text.
    pub case: String,
    /// The day it was opened.
    pub on: Date,
    /// The product concerned.
    pub product: Option<Product>,
    /// Hours taken (advisory hours only).
    pub hours: Option<u32>,
    /// The day it was closed; a closed case still counts (R50).
    pub closed: Option<Date>,
    /// Free text.
    pub note: Option<String>,
}

impl Technical {
    /// Whether it is enabled by the end of `on`; advisory hours need no enabling (R48, R51).
    #[must_use]
    pub fn enabled(&self, on: Date) -> bool {
        self.kind == TechnicalKind::AdvisoryHours || self.activated.is_some_and(|activated| activated <= on)
    }

    /// Incidents or hours used in the term that began on `since`, by the end of `on` (R50, R51, D4).
    #[must_use]
    pub fn used(&self, since: Date, on: Date) -> u32 {
        self.incidents
            .iter()
            .filter(|row| since <= row.on && row.on <= on)
            .map(|row| if self.kind == TechnicalKind::AdvisoryHours { row.hours.unwrap_or(0) } else { 1 })
            .fold(0, u32::saturating_add)
    }

    /// Status on `on`, given what is used and the last day of the contract (R48, R50, R54).
    #[must_use]
    pub fn status(&self, on: Date, used: u32, contract_ends: Date) -> TechnicalStatus {
        if on > contract_ends {
            TechnicalStatus::Ended
        } else if !self.enabled(on) {
            TechnicalStatus::NotActivated
        } else if self.quantity.is_some_and(|quantity| used >= quantity) {
            TechnicalStatus::UsedUp
        } else {
            TechnicalStatus::Active
        }
    }
}

/// The digits of an Access ID or Contract ID of another length than Microsoft's (R48).
#[must_use]
pub fn odd_digits(rules: &Rules, number: &str) -> Option<usize> {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (digits != rules.id_digits).then_some(digits)
}
