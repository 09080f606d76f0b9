//! What happens on a day of the ladder: a table of kinds. A kind is a row here, the place where its row of a day has it, and
//! its sentences.

use std::collections::BTreeSet;

use super::date::{Date, plus_days};
use super::offer::{Enrollment, Term};
use super::rules::{RuleSet, Rules};
use super::{Rule, words::words};

/// Declares the kinds, each with its word (also that of its lead time), its rule, whether something is due on it by default,
/// and what moves its date: the days on which something may change come from that.
macro_rules! kinds {
    ($( $(#[$meta:meta])* $kind:ident = $word:literal, $rule:ident, $due:ident, $moved:expr; )+) => {
        words! {
            /// What happens on a day of the ladder.
            pub enum DeadlineKind {
                $( $(#[$meta])* $kind = $word ),+
            }
        }

        impl DeadlineKind {
            /// The rule that gives most dates of this kind.
            #[must_use]
            pub const fn rule(self) -> Rule {
                match self { $( Self::$kind => Rule::$rule ),+ }
            }

            /// Whether something is due on a date of this kind. A reminder is about another date of the ladder, and the day
            /// on which a seat may move on ends nothing.
            #[must_use]
            pub const fn is_due(self) -> bool {
                match self { $( Self::$kind => kinds!(@due $due) ),+ }
            }

            /// What moves its date.
            pub(super) fn moved_by(self) -> MovedBy {
                match self { $( Self::$kind => $moved ),+ }
            }
        }
    };
    (@due due) => { true };
    (@due told) => { false };
}

kinds! {
    /// The anniversary (R1).
    Anniversary = "anniversary", ENROLLMENT_YEAR, due, MovedBy::Term(|term, days| days.last(term.anniversary));
    /// Last day to activate, redeem, assign or enable (R2).
    BenefitExpiry = "benefit-expiry", BENEFIT_EXPIRY, due, MovedBy::FirstUse;
    /// The support contract's last day (R54).
    ContractEnds = "contract-ends", CONTRACT_LIFE, due, MovedBy::Term(|term, days| days.last(term.contract_ends()));
    /// Last day of the fee of a year that the extension kept (R16, D3).
    FeeCloses = "fee-closes", COVID_EXTENSION, due, MovedBy::Term(Days::of_fee);
    /// Last day of use of what needs a person (R5).
    GraceEnds = "grace-ends", GRACE, due, MovedBy::Term(|term, days| days.last(term.grace_ends()));
    /// First day a seat may move on (R45).
    Reassignable = "reassignable", REASSIGNMENT, told, MovedBy::Assignment(Rules::lock_ends);
    /// Last day of a refund (R15).
    RefundCloses = "refund-closes", REFUND, due, MovedBy::Purchase(Enrollment::refund_closes);
    /// Last day of the renewal window (R6); also the last-day notice of R10.
    RenewalCloses = "renewal-closes", RENEWAL_WINDOW, due, MovedBy::Term(|term, days| days.last(term.window_closes()));
    /// First day of the renewal window (R6).
    RenewalOpens = "renewal-opens", RENEWAL_WINDOW, due, MovedBy::Term(|term, days| days.on(Some(term.window_opens())));
    /// A renewal reminder (R10).
    RenewalReminder = "renewal-reminder", REMINDERS, told, MovedBy::Term(|term, days| days.on(term.reminders()));
    /// Last day of a replacement token (R33).
    ReplacementCloses = "replacement-closes", REPLACEMENT_TOKEN, due, MovedBy::Redemption(Rules::replacement_days);
    /// A subscription's last day (R3, R34, R35).
    SubscriptionEnds = "subscription-ends", YEAR_OF_USE, due, MovedBy::Subscription;
}

/// What moves the date of a kind.
#[derive(Debug, Clone, Copy)]
pub(super) enum MovedBy {
    /// The term of an offer alone: it gives the day of the date, and of what reads otherwise by it.
    Term(fn(&Term, &mut Days)),
    /// The purchase of an offer.
    Purchase(fn(&Enrollment, RuleSet) -> Date),
    /// The last day for a first use, which a benefit has of its own or from the term.
    FirstUse,
    /// The day a seat or credit was assigned.
    Assignment(fn(&Rules, Date) -> Date),
    /// The day a token was redeemed; where the window of the offer closes before that, that day is among those of the term.
    Redemption(fn(&Rules, Date) -> Date),
    /// The facts of a subscription.
    Subscription,
}

/// Days on which something may change.
#[derive(Debug, Default)]
pub(super) struct Days(pub(super) BTreeSet<Date>);

impl Days {
    /// Days of something.
    pub(super) fn on(&mut self, days: impl IntoIterator<Item = Date>) {
        self.0.extend(days);
    }

    /// The fee of a kept year can be paid from its first day on, and is missed after its last one.
    fn of_fee(term: &Term, days: &mut Self) {
        if let Some((first, last)) = term.fee_window() {
            days.on([first]);
            days.last(last);
        }
    }

    /// A last day counts itself; what depends on it reads otherwise on the day after.
    pub(super) fn last(&mut self, day: Date) {
        self.0.extend([day, plus_days(day, 1)]);
    }
}
