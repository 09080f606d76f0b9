//! Membership offers (enrollments): years, renewal windows, the extension of a year, refunds (R1, R6, R8–R11, R15, R16).

use super::date::{days_between, plus_days, same_day_in};
use super::dismissed::Dismissed;
use super::folded::Competency;
use super::rules::{Extension, Life, RuleSet};
use super::words::words;
use super::{Date, Id, Rule};

words! {
    /// What was bought.
    pub enum OfferKind {
        /// Microsoft Action Pack (MAPS).
        ActionPack = "action-pack",
        /// Learning Action Pack (LAPS).
        LearningActionPack = "learning-action-pack",
        /// Silver or Gold competency.
        Competency = "competency",
        /// Advanced specialization on top of a Gold competency.
        AdvancedSpecialization = "advanced-specialization",
    }
}

words! {
    /// Level of a competency.
    pub enum Level {
        /// Silver.
        Silver = "silver",
        /// Gold.
        Gold = "gold",
    }
}

words! {
    /// How activations are counted (R18, R19, D6).
    #[derive(Default)]
    pub enum Counting {
        /// A new machine and a significant hardware change count; a reinstall does not (R18). The default.
        #[default]
        NewOrChangedHardware = "new-or-changed-hardware",
        /// Every activation counts (R19).
        EveryActivation = "every-activation",
    }
}

impl Counting {
    /// The rule that counts so (D6).
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Self::NewOrChangedHardware => Rule::COUNTING_BY_HARDWARE,
            Self::EveryActivation => Rule::COUNTING_EVERY_ACTIVATION,
        }
    }
}

words! {
    /// Where an offer stands on a day (R6, R7, R11).
    pub enum OfferStatus {
        /// Up to and including the anniversary.
        Active = "active",
        /// It can be renewed.
        Window = "window",
        /// After the window: benefits are lost, a new purchase is needed.
        Lapsed = "lapsed",
    }
}

/// Whether the business profile was reviewed for the coming renewal (R12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileReview {
    /// Reviewed on this day.
    On(Date),
    /// Reviewed for the coming renewal, day not known.
    Done,
    /// Not yet reviewed.
    NotYet,
}

/// A membership offer: bought once, renewed yearly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrollment {
    /// The offer's id.
    pub id: Id,
    /// What was bought.
    pub offer: OfferKind,
    /// The competency or specialization, where the offer is one.
    pub competency: Option<Competency>,
    /// The competency's level.
    pub level: Option<Level>,
    /// Purchase day.
    pub purchased: Date,
    /// Days on which renewals were paid, oldest first.
    pub renewals: Vec<Date>,
    /// Review of the business profile; `None` = not known (R12).
    pub profile_reviewed: Option<ProfileReview>,
    /// How activations of its keys are counted (D6).
    pub counting: Counting,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// One paid term of an offer, as a day sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// First day: the purchase day; after a renewal the day after the previous anniversary (D4).
    pub starts: Date,
    /// Last day of the paid year (AD).
    pub anniversary: Date,
    /// The anniversary it would have had without the extension of 2021 (R16, D3).
    pub kept_from: Option<Date>,
    /// The rule set that its days follow.
    pub rules: RuleSet,
}

/// What a renewal payment did (D1, D3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentEffect {
    /// Paid inside the window: a new term began (R9).
    Renewed,
    /// The fee of a year that the extension of 2021 kept: moves nothing (D3).
    FeeOfKeptYear,
    /// Outside every window: moves nothing, worth a warning (D1).
    OutsideWindow,
}

/// The fee of a year that the extension of 2021 kept, as a day sees it (R16, D3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fee {
    /// First day, inclusive, on which a payment counts as it.
    pub from: Date,
    /// The last one, inclusive.
    pub to: Date,
    /// The day it was paid; `None` = no payment of its days is on record.
    pub paid: Option<Date>,
    /// Where it stands.
    pub status: FeeStatus,
}

words! {
    /// Where the fee of a kept year stands (D3).
    pub enum FeeStatus {
        /// Its days are to come.
        Coming = "coming",
        /// Its days have come, and it is not on record.
        Open = "open",
        /// It is on record.
        Paid = "paid",
        /// Its days are over, and no payment of theirs is on record.
        NotOnRecord = "not-on-record",
    }
}

struct Payment {
    row: usize,
    paid: Date,
    effect: PaymentEffect,
    term: Term,
}

impl Term {
    /// First day of the renewal window (R6).
    #[must_use]
    pub fn window_opens(&self) -> Date {
        plus_days(self.anniversary, self.rules.window.0)
    }

    /// Last day of the renewal window (R6).
    #[must_use]
    pub fn window_closes(&self) -> Date {
        plus_days(self.anniversary, self.rules.window.1)
    }

    /// Last day of use of what people hold (R5).
    #[must_use]
    pub fn grace_ends(&self) -> Date {
        plus_days(self.anniversary, self.rules.grace)
    }

    /// Last day of a support contract (R54).
    #[must_use]
    pub fn contract_ends(&self) -> Date {
        plus_days(self.anniversary, self.rules.contract)
    }

    /// Last day for a first use of what is assigned or technical, where it has none of its own (D4).
    #[must_use]
    pub fn assigned_by(&self) -> Date {
        plus_days(self.anniversary, self.rules.assigned_by)
    }

    /// Last day, included, for a first use of what has that life: its own, else the default (R2, D4).
    #[must_use]
    pub fn first_use_by(&self, own: Option<Date>, life: Life) -> Date {
        own.unwrap_or_else(|| match life {
            Life::Offer => self.anniversary,
            Life::Grace | Life::Contract => self.assigned_by(),
        })
    }

    /// The last day on which what has that life can be used, unless the offer is renewed (R5, R7, R54).
    #[must_use]
    pub fn last_day(&self, life: Life) -> Date {
        match life {
            Life::Offer => self.window_closes(),
            Life::Grace => self.grace_ends(),
            Life::Contract => self.contract_ends(),
        }
    }

    /// First day without the membership, unless it is renewed: the day after the window (R11, R25).
    #[must_use]
    pub fn lapses(&self) -> Date {
        plus_days(self.window_closes(), 1)
    }

    /// Days of the two renewal reminders (R10).
    pub fn reminders(&self) -> impl Iterator<Item = Date> + use<> {
        let anniversary = self.anniversary;
        self.rules.reminders.into_iter().map(move |days| plus_days(anniversary, days))
    }

    /// The last day, inclusive, on which a lapse is told as news (R11).
    #[must_use]
    pub fn told_until(&self) -> Date {
        plus_days(self.window_closes(), self.rules.told_for)
    }

    /// Where the term stands on `date` (R6, R7).
    #[must_use]
    pub fn status(&self, date: Date) -> OfferStatus {
        if date < self.window_opens() {
            OfferStatus::Active
        } else if date <= self.window_closes() {
            OfferStatus::Window
        } else {
            OfferStatus::Lapsed
        }
    }

    /// Days left: to the anniversary while active, to the last day of the window in it, negative days since then after.
    #[must_use]
    pub fn days(&self, date: Date) -> i64 {
        match self.status(date) {
            OfferStatus::Active => days_between(date, self.anniversary),
            OfferStatus::Window | OfferStatus::Lapsed => days_between(date, self.window_closes()),
        }
    }

    /// First and last day, both included, on which a payment is the fee of the year that the extension kept (D1, D3).
    #[must_use]
    pub fn fee_window(&self) -> Option<(Date, Date)> {
        let (first, last) = self.rules.window;
        self.kept_from.map(|from| (plus_days(from, first), plus_days(from, last)))
    }

    /// What a payment of that day does (D1, D3).
    #[must_use]
    pub fn takes(&self, paid: Date) -> PaymentEffect {
        if self.status(paid) == OfferStatus::Window {
            return PaymentEffect::Renewed;
        }
        let fee = self.fee_window().is_some_and(|(first, last)| (first..=last).contains(&paid));
        if fee { PaymentEffect::FeeOfKeptYear } else { PaymentEffect::OutsideWindow }
    }
}

impl Enrollment {
    /// The term that `on` sees: only payments up to that day count (D5). `None` before the purchase.
    #[must_use]
    pub fn term(&self, rules: RuleSet, on: Date) -> Option<Term> {
        if on < self.purchased {
            return None;
        }
        self.terms(rules).take_while(|(begun, _)| *begun <= on).last().map(|(_, term)| term)
    }

    /// Whether a last day for a first use that the file gives was that of an earlier term, which a renewal ended since: for
    /// what came with the renewal another one holds, which is not on record (D4).
    #[must_use]
    pub fn outlives(&self, term: &Term, own: Date, life: Life) -> bool {
        let days = match life {
            Life::Offer => 0,
            Life::Grace | Life::Contract => term.rules.assigned_by,
        };
        term.starts > self.purchased && own < plus_days(term.starts, days)
    }

    /// Where it stands on a day (R6, R7). `None` before the purchase.
    #[must_use]
    pub fn status(&self, rules: RuleSet, on: Date) -> Option<OfferStatus> {
        self.term(rules, on).map(|term| term.status(on))
    }

    /// Whether it is bought and not lapsed on a day (R7, R11).
    #[must_use]
    pub fn is_live(&self, rules: RuleSet, on: Date) -> bool {
        self.status(rules, on).is_some_and(|status| status != OfferStatus::Lapsed)
    }

    /// Every term of the offer with the day it began to be known: the purchase, then each payment inside a window.
    pub fn terms(&self, rules: RuleSet) -> impl Iterator<Item = (Date, Term)> + use<> {
        let renewed = self.payments(rules).into_iter().filter(|payment| payment.effect == PaymentEffect::Renewed);
        std::iter::once((self.purchased, self.first_term(rules)))
            .chain(renewed.map(|payment| (payment.paid, payment.term)))
    }

    /// What each payment did, in the file's order (D1, D3).
    #[must_use]
    pub fn payment_effects(&self, rules: RuleSet) -> Vec<PaymentEffect> {
        let mut payments = self.payments(rules);
        payments.sort_by_key(|payment| payment.row);
        payments.into_iter().map(|payment| payment.effect).collect()
    }

    /// The payments by the end of `on`, in the file's order: their row, day and what they did (D1, D3, D5).
    pub fn paid_by(&self, rules: RuleSet, on: Date) -> impl Iterator<Item = (usize, Date, PaymentEffect)> {
        let all = self.renewals.iter().copied().zip(self.payment_effects(rules)).enumerate();
        all.map(|(row, (day, effect))| (row, day, effect)).filter(move |(_, day, _)| *day <= on)
    }

    /// The fee of the year that the extension kept, where `term` is such a year, as `on` sees it (R16, D3, D5).
    #[must_use]
    pub fn fee(&self, term: &Term, on: Date) -> Option<Fee> {
        let (from, to) = term.fee_window()?;
        let of_its_days = |day: &Date| (from..=to).contains(day) && *day <= on;
        let paid = self.renewals.iter().copied().filter(of_its_days).min();
        let status = match paid {
            Some(_) => FeeStatus::Paid,
            None if on < from => FeeStatus::Coming,
            None if on <= to => FeeStatus::Open,
            None => FeeStatus::NotOnRecord,
        };
        Some(Fee { from, to, paid, status })
    }

    /// The payments by day, each with what it did and the term that held after it.
    fn payments(&self, rules: RuleSet) -> Vec<Payment> {
        let mut rows: Vec<(usize, Date)> = self.renewals.iter().copied().enumerate().collect();
        rows.sort_by_key(|(_, paid)| *paid);
        let mut term = self.first_term(rules);
        rows.into_iter()
            .map(|(row, paid)| {
                let effect = term.takes(paid);
                if effect == PaymentEffect::Renewed {
                    term = self.renewed(&term);
                }
                Payment { row, paid, effect, term }
            })
            .collect()
    }

    fn first_term(&self, rules: RuleSet) -> Term {
        self.make_term(rules, self.purchased, rules.first_anniversary(self.purchased))
    }

    /// The term that follows `term` if it is renewed in its window, whatever the day (R9, R16).
    #[must_use]
    pub fn renewed(&self, term: &Term) -> Term {
        let (rules, last) = (term.rules, term.anniversary);
        self.make_term(rules, plus_days(last, 1), plus_days(last, rules.renewal))
    }

    /// Whether the extension of 2021 applies to this kind of offer (R16, D3).
    #[must_use]
    pub fn may_be_kept(&self, extension: &Extension) -> bool {
        let kind = extension.offers.contains(&self.offer);
        kind && self.competency.as_ref().is_none_or(|name| *name != Competency::from(extension.except))
    }

    /// Last day on which a refund may be asked, as long as nothing was used (R15).
    #[must_use]
    pub fn refund_closes(&self, rules: RuleSet) -> Date {
        plus_days(self.purchased, rules.refund)
    }

    /// Until when a refund can still be asked on `date`, that day included (R15): within its days from the purchase, and while
    /// nothing is viewed, activated, redeemed, assigned, enabled or used, which is asked within those days only.
    #[must_use]
    pub fn refundable_until(&self, rules: RuleSet, date: Date, is_used: impl FnOnce() -> bool) -> Option<Date> {
        let until = self.refund_closes(rules);
        ((self.purchased..=until).contains(&date) && !is_used()).then_some(until)
    }

    /// A term that ends on `anniversary`, or is kept to the same day of another year (R16, D3).
    fn make_term(&self, rules: RuleSet, starts: Date, anniversary: Date) -> Term {
        let falls = |extension: &&Extension| (extension.first..=extension.last).contains(&anniversary);
        match rules.extension.as_ref().filter(falls).filter(|extension| self.may_be_kept(extension)) {
            Some(extension) => {
                let kept_to = same_day_in(anniversary, extension.year);
                Term { starts, anniversary: kept_to, kept_from: Some(anniversary), rules }
            }
            None => Term { starts, anniversary, kept_from: None, rules },
        }
    }
}
