//! Rule sets: the figures of a programme, one literal each. What derives and decides asks them, and sentences are given
//! them; nothing else of the program knows one.

use super::words::Word;
use std::fmt;
use std::ops::Deref;

use super::Date;
use super::date::{days_between, plus_days, plus_months};
use super::offer::{Level, OfferKind, Term};
use super::partner::Role;

/// Declares the rule sets that state files may name, each with the file that has its figures.
macro_rules! rule_sets {
    ($( $(#[$meta:meta])* $name:ident in $file:ident ),+ $(,)?) => {
        $( mod $file; )+

        impl RuleSet {
            $( $(#[$meta])* pub const $name: Self = Self(&$file::RULES); )+

            /// Every rule set that a state file may name.
            pub const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            /// Their words.
            pub const WORDS: &'static [&'static str] = &[ $( $file::RULES.word ),+ ];
        }
    };
}

rule_sets! {
    /// The programme of late 2020 to October 2021.
    MPN_2021 in mpn_2021,
}

/// The figures of a programme. Days are counted from the anniversary unless something else is said, and both ends count.
#[derive(Debug)]
pub struct Rules {
    /// The word that stands for it in a state file; the file of its catalogue has that name.
    pub word: &'static str,
    /// The kinds of offers that there are.
    pub offers: &'static [OfferKind],
    /// Months from the purchase to the first anniversary (R1).
    pub first_term_months: u32,
    /// Days by which a renewal moves the anniversary (R9).
    pub renewal: i64,
    /// First and last day on which an offer can be renewed; it is lapsed after the last (R6, R11, D2). On the same days a
    /// kept year is paid, counted from the anniversary that was kept (D3), and no replacement is had after them (D8).
    pub window: (i64, i64),
    /// Last day on which what people hold is used and assigned (R5).
    pub grace: i64,
    /// Last day of a support contract (R54).
    pub contract: i64,
    /// Last day for a first use of what is assigned or technical, where it has none of its own (D4).
    pub assigned_by: i64,
    /// Days of the reminders (R10).
    pub reminders: [i64; 2],
    /// Days from the purchase within which it is refunded (R15).
    pub refund: i64,
    /// Anniversaries that were kept (R16).
    pub extension: Option<Extension>,
    /// Days for which a lapse, and a fee that was not paid, is told of as news (D3).
    pub told_for: i64,
    /// What the step from Silver to Gold costs less, in percent (R14).
    pub gold_discount: u32,
    /// Days within which an order by bank transfer is paid (R13).
    pub order: i64,
    /// Days before the last one for a first use from which on that is warned of (R2).
    pub early: i64,
    /// Days after a payment within which benefits may still be on their way (R17).
    pub provisioning: i64,
    /// Months within which a new version is moved to (R26).
    pub versions_months: u32,
    /// How many times its grant a product is granted at most (R27).
    pub most_times: Most,
    /// The most Visual Studio Enterprise subscriptions, by the level of the competency (R27).
    pub most_enterprise: &'static [(Level, Most)],
    /// Words in the names of products by which the edition that no Action Pack has is known (R27, R46).
    pub enterprise: &'static [&'static str],
    /// The same of Office on premises (R28).
    pub office: &'static [&'static str],
    /// The same of Office in the cloud (R28).
    pub cloud_office: &'static [&'static str],
    /// Months from a redemption as new to the subscription's last day (R3, R37).
    pub subscription_months: u32,
    /// Days that a seat of a token is worth where it is added or extends (R34, R35, D7).
    pub token: i64,
    /// Times its seats that extend a subscription at most (R35, D7).
    pub extend_times: u32,
    /// Days from a redemption within which a replacement is had (R33, D8).
    pub replacement: i64,
    /// Days before its end from which on a subscription's end is worth a word (R39).
    pub ends_soon: i64,
    /// Days from an assignment after which a seat may move on, that day included (R45, D9).
    pub lock: i64,
    /// Days within which somebody who holds a seat has to sign in again (R47).
    pub sign_in: i64,
    /// Digits of an Access ID and of a Contract ID (R48).
    pub id_digits: usize,
    /// What the portal's quick filter calls expiring: within so many days.
    pub expiring: i64,
    /// The same in months, as it is called.
    pub expiring_months: u32,
    /// Roles that may do what Microsoft lets only administrators do (R48, R58, D11).
    pub administrators: &'static [Role],
}

/// An extension of a year: anniversaries of some days that are kept to the same day of another year (R16, D3).
#[derive(Debug)]
pub struct Extension {
    /// The first anniversary that is kept.
    pub first: Date,
    /// The last one.
    pub last: Date,
    /// The year to which it is kept.
    pub year: i32,
    /// The kinds of offers that are.
    pub offers: &'static [OfferKind],
    /// The competency that is not.
    pub except: &'static str,
}

/// The most of something (R27).
#[derive(Debug, Clone, Copy)]
pub struct Most {
    /// In one country.
    pub country: u32,
    /// Worldwide.
    pub worldwide: u32,
}

/// How long what an offer grants outlives its anniversary: each kind of benefit has one of these lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// As long as the offer: software, keys and tokens (R7).
    Offer,
    /// Through the grace: what people hold (R5).
    Grace,
    /// Through the contract: technical benefits (R54).
    Contract,
}

/// A rule set: figures that everything of a state is derived by.
#[derive(Clone, Copy)]
pub struct RuleSet(&'static Rules);

impl RuleSet {
    /// Any figures, also such as no state file can name.
    #[must_use]
    pub const fn of(rules: &'static Rules) -> Self {
        Self(rules)
    }

    /// Its figures.
    #[must_use]
    pub const fn figures(self) -> &'static Rules {
        self.0
    }

    /// The word that stands for it in a state file.
    #[must_use]
    pub const fn as_word(self) -> &'static str {
        self.0.word
    }

    /// The rule set a word stands for; `None` for an unknown word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|set| set.as_word() == word)
    }
}

/// Hours of a day.
const HOURS: i64 = 24;

impl Rules {
    /// Days for which the window is open.
    #[must_use]
    pub fn window_days(&self) -> i64 {
        let (first, last) = self.window;
        last - first + 1
    }

    /// Months by which a token extends a subscription at most (R35).
    #[must_use]
    pub fn extend_months(&self) -> u32 {
        self.extend_times.saturating_mul(self.subscription_months)
    }

    /// Hours after a payment within which benefits may still be on their way (R17).
    #[must_use]
    pub fn provisioning_hours(&self) -> i64 {
        self.provisioning * HOURS
    }

    /// Whether `on` is one of the last days for a first use, up to and including `last`, on which that is warned of (R2).
    #[must_use]
    pub fn is_last_call(&self, last: Date, on: Date) -> bool {
        (0..=self.early).contains(&days_between(on, last))
    }

    /// The first anniversary of what was bought on that day (R1, R8).
    #[must_use]
    pub fn first_anniversary(&self, purchased: Date) -> Date {
        plus_months(purchased, i32::try_from(self.first_term_months).unwrap_or(i32::MAX))
    }

    /// The last day of a subscription that began on that day (R3, R37).
    #[must_use]
    pub fn subscription_ends(&self, begun: Date) -> Date {
        plus_months(begun, i32::try_from(self.subscription_months).unwrap_or(i32::MAX))
    }

    /// Last day of a replacement of what was redeemed on that day, whatever becomes of the offer (R33).
    #[must_use]
    pub fn replacement_days(&self, redeemed: Date) -> Date {
        plus_days(redeemed, self.replacement)
    }

    /// The same, or before that the last day of the offer's window (R33, D8).
    #[must_use]
    pub fn replacement_closes(&self, redeemed: Date, term: &Term) -> Date {
        self.replacement_days(redeemed).min(term.window_closes())
    }

    /// First day on which a seat may move to somebody else that was assigned on that day (R45, D9).
    #[must_use]
    pub fn lock_ends(&self, assigned: Date) -> Date {
        plus_days(assigned, self.lock)
    }
}

impl Deref for RuleSet {
    type Target = Rules;

    fn deref(&self) -> &Rules {
        self.0
    }
}

impl Default for RuleSet {
    /// That of a new file.
    fn default() -> Self {
        Self::MPN_2021
    }
}

/// No two have one word.
impl PartialEq for RuleSet {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0) || self.0.word == other.0.word
    }
}

impl Eq for RuleSet {}

impl fmt::Debug for RuleSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0.word)
    }
}

impl Word for RuleSet {
    const WORDS: &'static [&'static str] = Self::WORDS;

    fn word(self) -> &'static str {
        self.as_word()
    }

    fn of_word(word: &str) -> Option<Self> {
        Self::from_word(word)
    }
}
