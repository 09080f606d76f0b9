//! Deadlines in words: what happens, by which rule, what is done about it, and what follows. A kind is one arm.

use super::argument::Own;
use super::domain::is_licences;
use super::{Naming, Text, own, said, say};
use crate::domain::deadline::{Deadline, DeadlineKind, FirstUse, grows};
use crate::domain::renewal::{asks_review, window_of};
use crate::domain::{State, Thing};

/// What is asked of a deadline.
enum Asked<'a> {
    /// What happens, to what is named so.
    What(&'a State, Own),
    /// The same in few words, what is done first.
    Told(&'a State, Own),
    /// The rule behind it.
    Rule(String),
    /// What to do about it.
    Todo(&'a State),
    /// The same in a word or two.
    Short(&'a State),
    /// What follows it.
    Then(&'a State),
}

impl Text {
    /// A deadline as one sentence, without its date.
    #[must_use]
    pub fn deadline(&self, state: &State, deadline: &Deadline) -> String {
        self.deadline_as(state, deadline, Naming::Full)
    }

    /// A deadline as one sentence, its subject named so.
    #[must_use]
    pub fn deadline_as(&self, state: &State, deadline: &Deadline, naming: Naming) -> String {
        let subject = self.named_as(state, deadline.subject, naming);
        self.told_of(deadline, Asked::What(state, said(subject)))
    }

    /// A deadline in few words, what is done or happens first.
    #[must_use]
    pub fn deadline_short(&self, state: &State, deadline: &Deadline, naming: Naming) -> String {
        let subject = self.named_as(state, deadline.subject, naming);
        self.told_of(deadline, Asked::Told(state, said(subject)))
    }

    /// What happens on a day of the ladder, without what it happens to: of a last day for a first use what that is.
    #[must_use]
    pub fn date_kind(&self, state: &State, item: &Deadline) -> String {
        say!(self, "date-kind", kind = item.kind.as_word(), first = FirstUse::of(state, item.subject).as_word())
    }

    /// The rule behind a deadline.
    #[must_use]
    pub fn deadline_rule(&self, item: &Deadline) -> String {
        self.told_of(item, Asked::Rule(item.rule.to_string()))
    }

    /// What to do about a deadline.
    #[must_use]
    pub fn deadline_todo(&self, state: &State, item: &Deadline) -> String {
        self.told_of(item, Asked::Todo(state))
    }

    /// The same in a word or two.
    #[must_use]
    pub fn deadline_todo_short(&self, state: &State, item: &Deadline) -> String {
        self.told_of(item, Asked::Short(state))
    }

    /// What follows a deadline.
    #[must_use]
    pub fn deadline_then(&self, state: &State, item: &Deadline) -> String {
        self.told_of(item, Asked::Then(state))
    }

    fn told_of(&self, item: &Deadline, asked: Asked<'_>) -> String {
        let rules = self.rules();
        if let Some(first) = self.review_first(item, &asked) {
            return first;
        }
        match item.kind {
            DeadlineKind::Anniversary => match asked {
                Asked::What(_, subject) => say!(self, "deadline-anniversary", offer = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-anniversary", offer = subject),
                Asked::Rule(rule) => say!(self, "rule-anniversary", rule = rule),
                Asked::Todo(_) => say!(self, "todo-anniversary"),
                Asked::Short(_) => say!(self, "todo-short-anniversary"),
                Asked::Then(_) => say!(self, "then-anniversary", days = rules.window_days()),
            },
            DeadlineKind::BenefitExpiry => match asked {
                Asked::What(state, subject) => self.expires(state, item.subject, subject),
                Asked::Told(state, subject) => self.expires_short(state, item.subject, subject),
                Asked::Rule(rule) => say!(self, "rule-benefit-expiry", rule = rule),
                Asked::Todo(state) => self.to_do_by(state, item.subject),
                Asked::Short(state) => self.to_do_short(state, item.subject),
                Asked::Then(state) => self.after_expiry(state, item),
            },
            DeadlineKind::ContractEnds => match asked {
                Asked::What(_, subject) => say!(self, "deadline-contract-ends", subject = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-contract-ends", subject = subject),
                Asked::Rule(rule) => say!(self, "rule-contract-ends", rule = rule, days = rules.contract),
                Asked::Todo(_) => say!(self, "todo-contract-ends"),
                Asked::Short(_) => say!(self, "todo-short-contract-ends"),
                Asked::Then(_) => say!(self, "then-contract-ends"),
            },
            DeadlineKind::FeeCloses => match asked {
                Asked::What(_, subject) => say!(self, "deadline-fee-closes", offer = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-fee-closes", offer = subject),
                Asked::Rule(rule) => say!(self, "rule-fee-closes", rule = rule, days = rules.window.1),
                Asked::Todo(_) => say!(self, "todo-fee-closes"),
                Asked::Short(_) => say!(self, "todo-short-fee-closes"),
                Asked::Then(_) => say!(self, "then-fee-closes"),
            },
            DeadlineKind::GraceEnds => match asked {
                Asked::What(_, subject) => say!(self, "deadline-grace-ends", subject = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-grace-ends", subject = subject),
                Asked::Rule(rule) => say!(self, "rule-grace-ends", rule = rule, days = rules.grace),
                Asked::Todo(_) => say!(self, "todo-grace-ends"),
                Asked::Short(_) => say!(self, "todo-short-grace-ends"),
                Asked::Then(_) => say!(self, "then-grace-ends"),
            },
            DeadlineKind::Reassignable => match asked {
                Asked::What(_, subject) => say!(self, "deadline-reassignable", subject = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-reassignable", subject = subject),
                Asked::Rule(rule) => say!(self, "rule-reassignable", rule = rule, days = rules.lock),
                Asked::Todo(_) => say!(self, "todo-reassignable"),
                Asked::Short(_) => say!(self, "todo-short-reassignable"),
                Asked::Then(_) => say!(self, "then-reassignable"),
            },
            DeadlineKind::RefundCloses => match asked {
                Asked::What(_, subject) => say!(self, "deadline-refund-closes", offer = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-refund-closes", offer = subject),
                Asked::Rule(rule) => say!(self, "rule-refund-closes", rule = rule, days = rules.refund),
                Asked::Todo(_) => say!(self, "todo-refund-closes"),
                Asked::Short(_) => say!(self, "todo-short-refund-closes"),
                Asked::Then(_) => say!(self, "then-refund-closes"),
            },
            DeadlineKind::RenewalCloses => match asked {
                Asked::What(_, subject) => say!(self, "deadline-renewal-closes", offer = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-renewal-closes", offer = subject),
                Asked::Rule(rule) => say!(self, "rule-renewal-closes", rule = rule, days = rules.window.1),
                Asked::Todo(_) => say!(self, "todo-renewal-closes"),
                Asked::Short(_) => say!(self, "todo-short-renewal-closes"),
                Asked::Then(_) => say!(self, "then-renewal-closes"),
            },
            DeadlineKind::RenewalOpens => match asked {
                Asked::What(_, subject) => say!(self, "deadline-renewal-opens", offer = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-renewal-opens", offer = subject),
                Asked::Rule(rule) => say!(self, "rule-renewal-opens", rule = rule),
                Asked::Todo(_) => say!(self, "todo-renewal-opens"),
                Asked::Short(_) => say!(self, "todo-short-renewal-opens"),
                Asked::Then(_) => say!(self, "then-renewal-opens", days = rules.window_days()),
            },
            DeadlineKind::RenewalReminder => match asked {
                Asked::What(_, subject) => say!(self, "deadline-renewal-reminder", offer = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-renewal-reminder", offer = subject),
                Asked::Rule(rule) => {
                    let [before, after] = rules.reminders;
                    say!(self, "rule-renewal-reminder", rule = rule, before = before.abs(), after = after)
                }
                Asked::Todo(state) if window_of(state, item).is_some() => say!(self, "todo-reminder-in-window"),
                Asked::Todo(_) => say!(self, "todo-renewal-reminder"),
                Asked::Short(state) if window_of(state, item).is_some() => say!(self, "todo-short-reminder-in-window"),
                Asked::Short(_) => say!(self, "todo-short-renewal-reminder"),
                Asked::Then(state) => self.after_reminder(state, item),
            },
            DeadlineKind::ReplacementCloses => match asked {
                Asked::What(_, subject) => say!(self, "deadline-replacement-closes", subject = subject),
                Asked::Told(_, subject) => say!(self, "deadline-short-replacement-closes", subject = subject),
                Asked::Rule(rule) => say!(self, "rule-replacement-closes", rule = rule, days = rules.replacement),
                Asked::Todo(_) => say!(self, "todo-replacement-closes"),
                Asked::Short(_) => say!(self, "todo-short-replacement-closes"),
                Asked::Then(_) => say!(self, "then-replacement-closes"),
            },
            DeadlineKind::SubscriptionEnds => self.told_of_subscription(item, asked),
        }
    }

    fn told_of_subscription(&self, item: &Deadline, asked: Asked<'_>) -> String {
        match asked {
            Asked::What(_, subject) => say!(self, "deadline-subscription-ends", subject = subject),
            Asked::Told(_, subject) => say!(self, "deadline-short-subscription-ends", subject = subject),
            Asked::Rule(rule) => say!(self, "rule-subscription-ends", rule = rule),
            Asked::Todo(state) if grows(state, item) => say!(self, "todo-subscription-ends"),
            Asked::Todo(_) => say!(self, "todo-subscription-ends-alone"),
            Asked::Short(state) if grows(state, item) => say!(self, "todo-short-subscription-ends"),
            Asked::Short(_) => say!(self, "todo-short-subscription-ends-alone"),
            Asked::Then(_) => say!(self, "then-subscription-ends"),
        }
    }

    /// What to do where the offer cannot be renewed before its profile was reviewed (R12).
    fn review_first(&self, item: &Deadline, asked: &Asked<'_>) -> Option<String> {
        let (state, short) = match asked {
            Asked::Short(state) => (*state, true),
            Asked::Todo(state) => (*state, false),
            Asked::What(..) | Asked::Told(..) | Asked::Rule(_) | Asked::Then(_) => return None,
        };
        if !asks_review(state, item) {
            return None;
        }
        Some(match (item.kind, short) {
            (DeadlineKind::Anniversary, true) => say!(self, "todo-short-anniversary-review"),
            (DeadlineKind::Anniversary, false) => say!(self, "todo-anniversary-review"),
            (DeadlineKind::RenewalOpens, true) => say!(self, "todo-short-renewal-opens-review"),
            (DeadlineKind::RenewalOpens, false) => say!(self, "todo-renewal-opens-review"),
            (DeadlineKind::RenewalCloses, true) => say!(self, "todo-short-renewal-closes-review"),
            (DeadlineKind::RenewalCloses, false) => say!(self, "todo-renewal-closes-review"),
            (DeadlineKind::RenewalReminder, true) if window_of(state, item).is_some() => {
                say!(self, "todo-short-reminder-in-window-review")
            }
            (DeadlineKind::RenewalReminder, false) if window_of(state, item).is_some() => {
                say!(self, "todo-reminder-in-window-review")
            }
            (DeadlineKind::RenewalReminder, true) => say!(self, "todo-short-renewal-reminder-review"),
            (DeadlineKind::RenewalReminder, false) => say!(self, "todo-renewal-reminder-review"),
            (
                DeadlineKind::BenefitExpiry
                | DeadlineKind::ContractEnds
                | DeadlineKind::FeeCloses
                | DeadlineKind::GraceEnds
                | DeadlineKind::Reassignable
                | DeadlineKind::RefundCloses
                | DeadlineKind::ReplacementCloses
                | DeadlineKind::SubscriptionEnds,
                _,
            ) => return None,
        })
    }

    /// After the last day for a first use: a renewal moves it where the file gives none (D4).
    fn after_expiry(&self, state: &State, item: &Deadline) -> String {
        let moves = if item.subject.own_last_day(state).is_none() { "yes" } else { "no" };
        say!(self, "then-benefit-expiry", moves = moves)
    }

    /// What follows a reminder: the last one comes in the window, which follows no more (R10).
    fn after_reminder(&self, state: &State, item: &Deadline) -> String {
        match window_of(state, item) {
            Some(closes) => say!(self, "then-reminder-in-window", closes = own(closes)),
            None => say!(self, "then-anniversary", days = self.rules().window_days()),
        }
    }

    /// The last day for a first use of a thing.
    fn expires(&self, state: &State, of: Thing, subject: Own) -> String {
        match of {
            Thing::Token(..) => say!(self, "deadline-expiry-token", subject = subject),
            Thing::Seat(..) => say!(self, "deadline-expiry-seat", subject = subject),
            Thing::Cloud(at) if is_licences(state, at) => {
                say!(self, "deadline-expiry-no-token", subject = subject)
            }
            Thing::Cloud(_) => say!(self, "deadline-expiry-credit", subject = subject),
            Thing::Software(_) => say!(self, "deadline-expiry-no-key", subject = subject),
            Thing::VisualStudio(_) => say!(self, "deadline-expiry-no-seat", subject = subject),
            Thing::Technical(_) => say!(self, "deadline-expiry-technical", subject = subject),
            Thing::Key(..) | Thing::Offer(_) | Thing::Subscription(_) | Thing::Person(_) => {
                say!(self, "deadline-expiry-key", subject = subject)
            }
        }
    }

    /// The same in few words.
    fn expires_short(&self, state: &State, of: Thing, subject: Own) -> String {
        match of {
            Thing::Token(..) => say!(self, "deadline-short-expiry-token", subject = subject),
            Thing::Seat(..) => say!(self, "deadline-short-expiry-seat", subject = subject),
            Thing::Cloud(at) if is_licences(state, at) => {
                say!(self, "deadline-short-expiry-no-token", subject = subject)
            }
            Thing::Cloud(_) => say!(self, "deadline-short-expiry-credit", subject = subject),
            Thing::Software(_) => say!(self, "deadline-short-expiry-no-key", subject = subject),
            Thing::VisualStudio(_) => say!(self, "deadline-short-expiry-no-seat", subject = subject),
            Thing::Technical(_) => say!(self, "deadline-short-expiry-technical", subject = subject),
            Thing::Key(..) | Thing::Offer(_) | Thing::Subscription(_) | Thing::Person(_) => {
                say!(self, "deadline-short-expiry-key", subject = subject)
            }
        }
    }

    /// What to do by it.
    fn to_do_by(&self, state: &State, of: Thing) -> String {
        match of {
            Thing::Token(..) => say!(self, "todo-expiry-token"),
            Thing::Seat(..) => say!(self, "todo-expiry-seat"),
            Thing::Cloud(at) if is_licences(state, at) => say!(self, "todo-expiry-no-token"),
            Thing::Cloud(_) => say!(self, "todo-expiry-credit"),
            Thing::Software(_) => say!(self, "todo-expiry-no-key"),
            Thing::VisualStudio(_) => say!(self, "todo-expiry-no-seat"),
            Thing::Technical(_) => say!(self, "todo-expiry-technical"),
            Thing::Key(..) | Thing::Offer(_) | Thing::Subscription(_) | Thing::Person(_) => {
                say!(self, "todo-expiry-key")
            }
        }
    }

    /// The same in a word or two.
    fn to_do_short(&self, state: &State, of: Thing) -> String {
        match of {
            Thing::Token(..) => say!(self, "todo-short-expiry-token"),
            Thing::Seat(..) => say!(self, "todo-expiry-seat"),
            Thing::Cloud(at) if is_licences(state, at) => say!(self, "todo-short-expiry-no-token"),
            Thing::Cloud(_) => say!(self, "todo-expiry-credit"),
            Thing::Software(_) => say!(self, "todo-short-expiry-no-key"),
            Thing::VisualStudio(_) => say!(self, "todo-short-expiry-no-seat"),
            Thing::Technical(_) => say!(self, "todo-expiry-technical"),
            Thing::Key(..) | Thing::Offer(_) | Thing::Subscription(_) | Thing::Person(_) => {
                say!(self, "todo-short-expiry-key")
            }
        }
    }
}
