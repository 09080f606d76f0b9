//! What happens on a day of the ladder.

use super::words::words;

words! {
    /// What happens on a day of the ladder.
    pub enum DeadlineKind {
        /// The anniversary (R1).
        Anniversary = "anniversary",
        /// Last day to activate, redeem, assign or enable (R2).
        BenefitExpiry = "benefit-expiry",
        /// The support contract's last day (R54).
        ContractEnds = "contract-ends",
        /// Last day of the fee of a year that the extension of 2021 kept (R16, D3).
        FeeCloses = "fee-closes",
        /// Last day of use of what needs a person (R5).
        GraceEnds = "grace-ends",
        /// First day a seat may move on (R45).
        Reassignable = "reassignable",
        /// Last day of a refund (R15).
        RefundCloses = "refund-closes",
        /// Last day of the renewal window (R6); also the last-day notice of R10.
        RenewalCloses = "renewal-closes",
        /// First day of the renewal window (R6).
        RenewalOpens = "renewal-opens",
        /// A renewal reminder (R10).
        RenewalReminder = "renewal-reminder",
        /// Last day of a replacement token (R33).
        ReplacementCloses = "replacement-closes",
        /// A subscription's last day (R3, R34, R35).
        SubscriptionEnds = "subscription-ends",
    }
}
