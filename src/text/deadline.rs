//! Sentences of a deadline beside its own: the rule behind it, what to do about it, what follows.

#![warn(clippy::wildcard_enum_match_arm)]

use super::domain::is_licences;
use super::{Text, say};
use crate::domain::deadline::{Deadline, DeadlineKind, grows};
use crate::domain::{State, Thing};

impl Text {
    /// The rule behind a deadline.
    #[must_use]
    pub fn deadline_rule(&self, item: &Deadline) -> String {
        let (rule, rules) = (item.rule.to_string(), self.rules());
        match item.kind {
            DeadlineKind::Anniversary => say!(self, "rule-anniversary", rule = rule),
            DeadlineKind::BenefitExpiry => say!(self, "rule-benefit-expiry", rule = rule),
            DeadlineKind::ContractEnds => say!(self, "rule-contract-ends", rule = rule, days = rules.contract),
            DeadlineKind::FeeCloses => say!(self, "rule-fee-closes", rule = rule, days = rules.window.1),
            DeadlineKind::GraceEnds => say!(self, "rule-grace-ends", rule = rule, days = rules.grace),
            DeadlineKind::Reassignable => say!(self, "rule-reassignable", rule = rule, days = rules.lock),
            DeadlineKind::RefundCloses => say!(self, "rule-refund-closes", rule = rule, days = rules.refund),
            DeadlineKind::RenewalCloses => say!(self, "rule-renewal-closes", rule = rule, days = rules.window.1),
            DeadlineKind::RenewalOpens => say!(self, "rule-renewal-opens", rule = rule),
            DeadlineKind::RenewalReminder => {
                let [before, after] = rules.reminders;
                say!(self, "rule-renewal-reminder", rule = rule, before = before.abs(), after = after)
            }
            DeadlineKind::ReplacementCloses => {
                say!(self, "rule-replacement-closes", rule = rule, days = rules.replacement)
            }
            DeadlineKind::SubscriptionEnds => say!(self, "rule-subscription-ends", rule = rule),
        }
    }

    /// What to do about a deadline.
    #[must_use]
    pub fn deadline_todo(&self, state: &State, item: &Deadline) -> String {
        match (item.kind, item.subject) {
            (DeadlineKind::Anniversary, _) => say!(self, "todo-anniversary"),
            (DeadlineKind::RenewalReminder, _) => say!(self, "todo-renewal-reminder"),
            (DeadlineKind::RenewalOpens, _) => say!(self, "todo-renewal-opens"),
            (DeadlineKind::RenewalCloses, _) => say!(self, "todo-renewal-closes"),
            (DeadlineKind::RefundCloses, _) => say!(self, "todo-refund-closes"),
            (DeadlineKind::BenefitExpiry, Thing::Token(..)) => say!(self, "todo-expiry-token"),
            (DeadlineKind::BenefitExpiry, Thing::Seat(..)) => say!(self, "todo-expiry-seat"),
            (DeadlineKind::BenefitExpiry, Thing::Cloud(at)) if is_licences(state, at) => {
                say!(self, "todo-expiry-no-token")
            }
            (DeadlineKind::BenefitExpiry, Thing::Software(_)) => say!(self, "todo-expiry-no-key"),
            (DeadlineKind::BenefitExpiry, Thing::VisualStudio(_)) => say!(self, "todo-expiry-no-seat"),
            (DeadlineKind::BenefitExpiry, Thing::Cloud(_)) => say!(self, "todo-expiry-credit"),
            (DeadlineKind::BenefitExpiry, Thing::Technical(_)) => say!(self, "todo-expiry-technical"),
            (DeadlineKind::BenefitExpiry, _) => say!(self, "todo-expiry-key"),
            (DeadlineKind::FeeCloses, _) => say!(self, "todo-fee-closes"),
            (DeadlineKind::GraceEnds, _) => say!(self, "todo-grace-ends"),
            (DeadlineKind::ContractEnds, _) => say!(self, "todo-contract-ends"),
            (DeadlineKind::SubscriptionEnds, _) if grows(state, item) => {
                say!(self, "todo-subscription-ends")
            }
            (DeadlineKind::SubscriptionEnds, _) => say!(self, "todo-subscription-ends-alone"),
            (DeadlineKind::ReplacementCloses, _) => say!(self, "todo-replacement-closes"),
            (DeadlineKind::Reassignable, _) => say!(self, "todo-reassignable"),
        }
    }

    /// What follows a deadline.
    #[must_use]
    pub fn deadline_then(&self, item: &Deadline) -> String {
        match item.kind {
            DeadlineKind::Anniversary | DeadlineKind::RenewalReminder => {
                say!(self, "then-anniversary", days = self.rules().window_days())
            }
            DeadlineKind::BenefitExpiry => say!(self, "then-benefit-expiry"),
            DeadlineKind::ContractEnds => say!(self, "then-contract-ends"),
            DeadlineKind::FeeCloses => say!(self, "then-fee-closes"),
            DeadlineKind::GraceEnds => say!(self, "then-grace-ends"),
            DeadlineKind::Reassignable => say!(self, "then-reassignable"),
            DeadlineKind::RefundCloses => say!(self, "then-refund-closes"),
            DeadlineKind::RenewalCloses => say!(self, "then-renewal-closes"),
            DeadlineKind::RenewalOpens => say!(self, "then-renewal-opens", days = self.rules().window_days()),
            DeadlineKind::ReplacementCloses => say!(self, "then-replacement-closes"),
            DeadlineKind::SubscriptionEnds => say!(self, "then-subscription-ends"),
        }
    }
}
