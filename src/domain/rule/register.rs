//! The register of rules and decisions: one list, of which the constants and the table are made.

use super::{Basis, Decision, Entry, Rule, RuleKind};

/// Declares every rule and decision: its number, the constant that code names it by, and what is done about it.
macro_rules! register {
    ($( $type:ident { $( $number:literal $name:ident $kind:ident $about:literal )+ } )+) => {
        $( impl $type { $(
            #[doc = concat!($about, ".")]
            pub const $name: Self = Self($number);
        )+ } )+

        /// Every rule and every decision, each kind in the order of its numbers.
        pub const REGISTER: &[Entry] = &[ $( $(
            Entry { basis: Basis::$type($type::$name), kind: RuleKind::$kind },
        )+ )+ ];
    };
}

register! {
    Rule {
        1 ENROLLMENT_YEAR Enforced "The year from the purchase to the anniversary; nothing is there before it"
        2 BENEFIT_EXPIRY Enforced "The benefit expiry date: the last day of a first use"
        3 YEAR_OF_USE Computed "One year of use from the redemption of a token"
        4 THREE_CLOCKS Computed "Membership, benefits and subscriptions end on days of their own"
        5 GRACE Enforced "How long what needs a person works past the anniversary"
        6 RENEWAL_WINDOW Enforced "The days on which an offer is renewed"
        7 WHAT_WORKS Enforced "What works while an offer is active, in its window, and lapsed"
        8 LEAP_DAY Computed "What the 29th of February comes to"
        9 NEW_ANNIVERSARY Computed "Where a renewal moves the anniversary"
        10 REMINDERS Computed "The days on which Microsoft reminds of a renewal"
        11 MISSED_WINDOW Enforced "What a missed window costs"
        12 BEFORE_RENEWING Enforced "What Microsoft asks for before a renewal"
        13 ORDERS Advised "When an order counts"
        14 SILVER_TO_GOLD Advised "What a step from Silver to Gold costs"
        15 REFUND Computed "Until when a purchase is refunded, and what ends that"
        16 COVID_EXTENSION Computed "Competencies that were kept for a year, and their fee"
        17 PROVISIONING_DELAY Advised "How long benefits may take to appear"
        18 COUNTING_BY_HARDWARE Computed "What counts as an activation: new machines and changed hardware"
        19 COUNTING_EVERY_ACTIVATION Enforced "What counts as an activation of a competency's key: each"
        20 ACTIVATION_LIMIT Enforced "A key takes so many activations"
        21 MULTIPLE_ACTIVATION_KEY Shown "The pool of a multiple activation key is never filled up"
        22 NEEDS_ACTIVATION Enforced "Which products are activated, and so need a key"
        23 CLIENT_ACCESS_LICENCE Enforced "A client access licence is a right on paper"
        24 NOT_ON_MACOS Shown "Keys that do not work on macOS"
        25 NOT_PERPETUAL Enforced "Software is removed or licensed when its offer lapses"
        26 VERSIONS Advised "Which versions may be used"
        27 MAXIMUMS Advised "How much of a product is granted at most"
        28 SHARED_POOL Advised "Office in the cloud and on premises share one grant"
        29 KEY_SHAPE Shown "What a product key looks like"
        30 BLOCKED_KEY Enforced "Microsoft may block a key"
        31 TOKEN_IS_WHOLE Shown "A token is not split"
        32 REDEEMED_ONCE Enforced "A key is redeemed once"
        33 REPLACEMENT_TOKEN Enforced "When a token is replaced"
        34 ADD_LICENCES Computed "What adding licences to a subscription comes to"
        35 EXTEND_END_DATE Enforced "What extending a subscription comes to, and how far"
        36 IRREVERSIBLE Shown "A redemption cannot be taken back"
        37 REDEMPTION_PATH Enforced "Which way a token can be redeemed"
        38 TENANT Enforced "On which tenant a token is redeemed"
        39 EXPIRY_WARNINGS Advised "What a warning of the cloud portal asks for"
        40 CUSTOMER_USE Enforced "Benefits are never used on customers' machines"
        41 BULK_CREDIT Enforced "Who may hold a yearly Azure credit"
        42 MONTHLY_CREDIT Enforced "Who may hold a monthly Azure credit"
        43 ASSIGNEE Enforced "To whom something can be assigned"
        44 PER_USER Enforced "A seat is one person's"
        45 REASSIGNMENT Enforced "When a seat may move to somebody else"
        46 PROFESSIONAL_ONLY Advised "The Visual Studio of an Action Pack"
        47 SUBSCRIBER_ACCESS Advised "What ends with a Visual Studio subscription"
        48 ENABLING Enforced "Technical benefits are enabled before they are used"
        49 LINKING Shown "Access ID and Contract ID are linked once"
        50 INCIDENTS Enforced "How many incidents a term has"
        51 ADVISORY_HOURS Enforced "Hours of advice"
        52 SUPPORTED_VERSIONS Advised "Which versions Microsoft supports"
        53 NOT_AUTHORIZED Enforced "Who is shown nothing"
        54 CONTRACT_LIFE Enforced "How long a support contract lives"
        55 ONE_ACTION_PACK Advised "A company has one Action Pack"
        56 ONE_CORE_PACKAGE Advised "A company has one package of core benefits"
        57 MERGE Advised "What becomes of benefits when accounts are merged"
        58 ROLES Enforced "Who may do what"
        59 BOOKKEEPING Enforced "A partner keeps its own records"
    }
    Decision {
        1 YEARS Computed "How years are counted, and what a payment moves"
        2 WINDOW Computed "The days of the window, of the reminders and of the lapse"
        3 KEPT_YEAR Computed "The extension of 2021, its fee, and what follows without it"
        4 DEFAULT_EXPIRY Computed "The last day of a benefit that has none on record"
        5 PAST_AND_FUTURE Computed "Facts dated after the day asked are ignored"
        6 COUNTING Computed "How activations are counted where nothing is said"
        7 ADD_AND_EXTEND Enforced "How seats and days are reckoned"
        8 REPLACEMENT Enforced "Until when a replacement can be had, and for what"
        9 SEATS Enforced "How a seat moves"
        10 REVEAL Shown "What looking at a key means"
        11 ROLES Enforced "Which of the roles are asked about"
        12 ADVICE Advised "What is advice and no refusal"
        13 SAME_TO_THE_EYE Computed "What looks the same is the same"
        14 NEVER_FETCHED Computed "What was granted and never fetched waits as well"
        15 REVIEW Enforced "Which review of the business profile counts"
        16 EXCLUSIVE_CREDIT Enforced "Bulk and monthly credits exclude each other"
        17 ONE_POOL Enforced "A key text is one key, wherever it stands"
        18 AFTER_THE_LAPSE Shown "How is spoken of what has lapsed"
        19 DELETING Enforced "Deleting forgets no rule"
        20 KEY_LIKE Shown "What could be a key, and is masked"
    }
}
