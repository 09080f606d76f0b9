//! Every remark: a row each, with the message that says it (`remark-WORD`), the rule behind it, and what it tells.
//!
//! The fields have the names by which the message takes them.

use super::said::Said;
use crate::domain::act::figure::What;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::field::Field;
use crate::domain::folded::Tenant;
use crate::domain::{Date, Id, Rule};

/// Declares the remarks; what else is asked of one is made of its row.
macro_rules! remarks {
    ($( $(#[$doc:meta])* $name:ident = $word:literal $(by $rule:ident)? { $( $(#[$about:meta])* $field:ident: $type:ty ),* $(,)? } )+) => {
        /// Something worth saying beside an answer.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Remark {
            $( $(#[$doc])* $name { $( $(#[$about])* $field: $type ),* }, )+
        }

        impl Remark {
            /// The words of all of them with the names of what they tell, in the order of the table.
            pub const TABLE: &'static [(&'static str, &'static [&'static str])] =
                &[ $( ($word, &[ $( stringify!($field) ),* ]) ),+ ];

            /// The word of its message.
            #[must_use]
            pub const fn word(&self) -> &'static str {
                match self { $( Self::$name { .. } => $word ),+ }
            }

            /// The rule behind it, where there is one.
            #[must_use]
            pub fn rule(&self) -> Option<Rule> {
                match self {
                    $( Self::$name { .. } => { let rule: Option<Rule> = None; $( let rule = rule.or(Some(Rule::$rule)); )? rule } ),+
                }
            }

            /// What its message takes, by name.
            #[must_use]
            pub fn says(&self) -> Vec<(&'static str, What)> {
                match self { $( Self::$name { $( $field ),* } => vec![ $( (stringify!($field), $field.said()) ),* ] ),+ }
            }
        }
    };
}

remarks! {
    /// Called a new machine, but the ledger has it already.
    MachineKnown = "machine-known" {
        /// The machine.
        machine: String,
        /// The last day on which the key was used there.
        on: Date,
    }
    /// Called a known machine, but the ledger of the key does not have it.
    MachineUnknown = "machine-unknown" {
        /// The machine.
        machine: String,
        /// The key.
        key: Id,
        /// Another key of the same benefit whose ledger has it.
        elsewhere: Option<Id>,
    }
    /// It was recorded as cleared on the day on which it is set up again, and counts as not cleared (R25).
    ClearedThatDay = "cleared-that-day" by NOT_PERPETUAL {
        /// The machine.
        machine: String,
    }
    /// A machine is named more than once; it counts once.
    NamedTwice = "named-twice" {
        /// The machine.
        machine: String,
    }
    /// A machine that is not on record looks like one that is (D13).
    Looks = "looks" {
        /// As it was named.
        machine: String,
        /// The one on record.
        known: String,
    }
    /// It is named like one on record, one of them with its domain (D13).
    Domain = "domain" {
        /// As it was named.
        machine: String,
        /// The one on record.
        known: String,
    }
    /// Keys of the product do not work on that system (R24), and the machine's name says that it runs it.
    NotOn = "not-on" by NOT_ON_MACOS {
        /// The machine.
        machine: String,
        /// The product.
        product: String,
    }
    /// A machine of a customer, by the names that are said to be theirs, is in a ledger already (R40).
    CustomersAlready = "customers-already" by CUSTOMER_USE {
        /// The machine.
        machine: String,
        /// The key.
        key: Id,
    }
    /// A key is put on record for a benefit that needs no activation (R22).
    NeedsNoKey = "needs-no-key" by NEEDS_ACTIVATION {
        /// The benefit.
        id: Id,
    }
    /// A key is put on record for a client access licence (R23).
    CalKey = "cal-key" by CLIENT_ACCESS_LICENCE {
        /// The benefit.
        id: Id,
    }
    /// Licences are put on record where people hold it as a credit (R41, R42).
    NeedsNoHolder = "needs-no-holder" by MONTHLY_CREDIT {
        /// The benefit.
        id: Id,
    }
    /// By the catalogue the product is a credit, which is given to people (R41, R42).
    IsCredit = "is-credit" by MONTHLY_CREDIT {}
    /// Somebody holds another credit, and one of the two is a bulk one (R41, D16).
    NotExclusive = "not-exclusive" by BULK_CREDIT {
        /// Who.
        person: Id,
        /// The other credit.
        other: Id,
    }
    /// A token that is worth nothing.
    NoSeats = "no-seats" {}
    /// More seats would be on record than were granted: they are recorded, and never given (R44).
    MoreSeats = "more-seats" by PER_USER {
        /// The benefit.
        id: Id,
        /// Seats on record then.
        recorded: u32,
        /// Seats granted.
        quantity: u32,
    }
    /// More is in use, or on record, than was granted (R20, R31, R41, R50).
    Beyond = "beyond" {
        /// The key or benefit.
        id: Id,
        /// How much.
        used: u32,
        /// How much was granted.
        granted: u32,
    }
    /// Another benefit of the same offer is of the same product.
    SameProduct = "same-product" {
        /// The other one.
        other: Id,
    }
    /// It is put on record for an offer that is lapsed, and of no use (R7).
    OfferLapsed = "offer-lapsed" by WHAT_WORKS {
        /// The offer.
        offer: Id,
        /// The last day of its window.
        closed: Date,
    }
    /// Every date of it that is listed on a day is hidden, and not one item (D3).
    HidesAll = "hides-all" {
        /// What would happen on those dates.
        names: Vec<DeadlineKind>,
        /// How many there are.
        count: usize,
    }
    /// What happened is said to be of a day that is still to come (D5).
    StillToCome = "still-to-come" {
        /// The field.
        field: Field,
        /// The day.
        day: Date,
    }
    /// A last day for a first use that is before the offer was bought (R2).
    ExpiresBefore = "expires-before" by BENEFIT_EXPIRY {
        /// The purchase.
        purchased: Date,
    }
    /// It is given for the first time after the last day for that which the file gives (R2, R5).
    GivenLate = "given-late" by BENEFIT_EXPIRY {
        /// The day.
        day: Date,
    }
    /// A first use on its last day, or so little before it that this is flagged (R2).
    LastDay = "last-day" by BENEFIT_EXPIRY {
        /// The last day, inclusive.
        day: Date,
        /// Days to it.
        days: i64,
    }
    /// The last days for a first use that the file gives benefits of an offer: a renewal does not move them (D4).
    DaysStay = "days-stay" by BENEFIT_EXPIRY {
        /// The benefits, in the order of the tabs.
        benefits: Vec<Id>,
    }
    /// What is given ends on that day, unless the offer is renewed by then: its window is open (R5, R6).
    EndsUnlessRenewed = "ends-unless-renewed" by GRACE {
        /// The day.
        until: Date,
    }
    /// It ends the right to have the offer refunded, which could be asked until this day, included (R15).
    EndsRefund = "ends-refund" by REFUND {
        /// The day.
        until: Date,
    }
    /// An Action Pack grants no Visual Studio Enterprise (R46).
    NoEnterprise = "no-enterprise" by PROFESSIONAL_ONLY {}
    /// An Access ID or Contract ID of another length than Microsoft's (R48).
    OddNumber = "odd-number" by ENABLING {
        /// Which of them.
        field: Field,
        /// Its digits.
        digits: usize,
        /// The digits of Microsoft's.
        usual: usize,
    }
    /// A company has one Action Pack (R55), and another one is live.
    SecondPack = "second-pack" by ONE_ACTION_PACK {
        /// The other one.
        other: Id,
    }
    /// A company gets one core package, and another competency's is on record (R56).
    SecondCore = "second-core" by ONE_CORE_PACKAGE {
        /// The other one.
        other: Id,
    }
    /// Another offer of the same competency is live (D13).
    SameCompetency = "same-competency" {
        /// The other one.
        other: Id,
    }
    /// A competency that the catalogue does not name, typed nearly like one that it does: what an offer grants, and whether it
    /// was kept (R16), hang on the name.
    CompetencyNear = "competency-near" by COVID_EXTENSION {
        /// As it was typed.
        typed: String,
        /// Those that the catalogue names.
        near: Vec<String>,
    }
    /// A field of an offer that an offer of its kind has none of.
    SaysNothing = "says-nothing" {
        /// The field.
        field: Field,
    }
    /// An offer that begins on a later day, or a subscription whose figures do, before which nothing of it is shown (D5).
    Begins = "begins" {
        /// Its purchase, or the day of the figures.
        day: Date,
    }
    /// A payment on record that is outside every window, and so moves nothing (D1).
    PaidOutside = "paid-outside" by RENEWAL_WINDOW {
        /// The day.
        paid: Date,
    }
    /// Nothing says whether the business profile was reviewed for this renewal (R12, D15).
    ReviewUnknown = "review-unknown" by BEFORE_RENEWING {}
    /// The anniversary of an offer moves with a change that does not name it (R1, R9, R16).
    AnniversaryMoves = "anniversary-moves" by ENROLLMENT_YEAR {
        /// As it is.
        from: Date,
        /// As it will be.
        to: Date,
        /// Whether the extension of 2021 keeps one of the two (R16).
        kept: bool,
    }
    /// How many activations count in all moves with a change that does not name it (R18, R19).
    UsedMoves = "used-moves" by COUNTING_EVERY_ACTIVATION {
        /// As it is.
        from: u32,
        /// As it will be.
        to: u32,
    }
    /// Seats and last day of a subscription move with a change that does not name them: what was redeemed into it is counted
    /// from other figures (R34, R35, D8).
    SubscriptionMoves = "subscription-moves" by YEAR_OF_USE {
        /// It.
        id: Id,
        /// Its seats as they are.
        before: u32,
        /// Its last day as it is.
        from: Date,
        /// Its seats as they will be.
        seats: u32,
        /// Its last day as it will be.
        to: Date,
    }
    /// Seats and last day that a subscription is said to have are those of a day, and it stands otherwise by what was redeemed
    /// into it since (D8).
    FiguresSince = "figures-since" by YEAR_OF_USE {
        /// The subscription.
        id: Id,
        /// The day of the figures.
        day: Date,
        /// Its seats today.
        seats: u32,
        /// Its last day as it stands today.
        ends: Date,
    }
    /// What tokens bind to it is called so as well (R37).
    RenamedToo = "renamed-too" by REDEMPTION_PATH {
        /// The benefit or subscription.
        of: Id,
    }
    /// An active subscription of the product runs on the tenant already, so none is begun there (R37).
    RunsAlready = "runs-already" by REDEMPTION_PATH {
        /// The other one.
        other: Id,
    }
    /// The tenant of a subscription is none of the partner's own (R38).
    ForeignTenant = "foreign-tenant" by TENANT {
        /// The tenant.
        tenant: Tenant,
    }
    /// Figures of a later day: how a subscription stood before is on record no more (D5, D8).
    EarlierForgotten = "earlier-forgotten" by YEAR_OF_USE {
        /// The day.
        day: Date,
    }
    /// Who uses the program could do nothing more with it, not even this be taken back (R53).
    LocksOut = "locks-out" by NOT_AUTHORIZED {}
    /// Somebody left, and still holds something then (R43).
    HoldsStill = "holds-still" by ASSIGNEE {
        /// What.
        held: Vec<Id>,
    }
    /// A tenant that is said to be no own one any more, while a subscription runs there (R38).
    TenantInUse = "tenant-in-use" by TENANT {
        /// The tenant.
        tenant: Tenant,
        /// The subscription.
        by: Id,
    }
    /// Somebody who may be the same is on record.
    SamePerson = "same-person" {
        /// The id of whom.
        id: String,
        /// Their name.
        name: String,
        /// By what they are alike.
        by: &'static str,
    }
    /// A field that was not said, and that the catalogue knows of the product.
    ByCatalogue = "by-catalogue" {
        /// The field, as the file has it.
        field: &'static str,
        /// What the catalogue says.
        value: String,
    }
    /// What the catalogue says of a product otherwise than the record.
    CatalogueSays = "catalogue-says" {
        /// The field, as the file has it.
        field: &'static str,
        /// What the catalogue says.
        value: String,
    }
    /// By the catalogue the offer grants otherwise than before; what is on record stays.
    GrantsOtherwise = "grants-otherwise" {}
    /// What an offer grants by the catalogue, on one tab.
    Grants = "grants" {
        /// The offer.
        offer: Id,
        /// The tab.
        kind: &'static str,
        /// The products, with their quantities where they are known.
        benefits: Vec<String>,
    }
}
