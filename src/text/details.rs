//! Labels and sentences of the lists and detail panes.

use super::{Text, own, plain, said, say};
use crate::domain::cloud::{Credit, CreditKind};
use crate::domain::counted::Outside;
use crate::domain::deadline::FirstUse;
use crate::domain::offer::{Counting, PaymentEffect};
use crate::domain::overview::TechnicalRow;
use crate::domain::software::{ActivationCase, LedgerOddity, Reconciled};
use crate::domain::technical::{TechnicalKind, TechnicalStatus};
use crate::domain::{Date, Rule};

plain! {
    label_keys = "label-keys",
    seat_beyond = "seat-beyond",
    label_activated = "label-activated",
    label_to_clear = "label-to-clear",
    label_note = "label-note",
    label_credit = "label-credit",
    label_holders = "label-holders",
    label_tokens = "label-tokens",
    label_subscriptions = "label-subscriptions",
    label_held = "label-held",
    label_moves = "label-moves",
    label_free = "label-free",
    label_granted = "label-granted",
    label_left = "label-left",
    label_used = "label-used",
    label_contract = "label-contract",
    label_cases = "label-cases",
    label_consulted = "label-consulted",
    label_bought = "label-bought",
    label_paid = "label-paid",
    label_term = "label-term",
    label_fee = "label-fee",
    label_kept = "label-kept",
    label_reminders = "label-reminders",
    label_refund = "label-refund",
    label_day = "label-day",
    label_subject = "label-subject",
    label_rule = "label-rule",
    label_then = "label-then",
    label_todo = "label-todo",
    label_dismissed = "label-dismissed",
    label_email = "label-email",
    label_gone = "label-gone",
    label_holds = "label-holds",
    key_blocked = "key-blocked",
    key_used_up = "key-used-up",
    key_over = "key-over",
    note_cal = "note-cal",
    note_no_key = "note-no-key",
    note_keys_never = "note-keys-never",
    never_signed_in = "never-signed-in",
    note_keys_missing = "note-keys-missing",
    note_token = "note-token",
    note_ids = "note-ids",
    not_on_record = "not-on-record",
    not_signed_in = "not-signed-in",
    contract_hidden = "contract-hidden",
    open = "case-open",
    holds_nothing = "holds-nothing",
    moves_any_time = "moves-any-time",
    any_time = "any-time",
    ended = "status-ended",
    moves_by_transfer = "moves-by-transfer",
}

/// Messages with one day.
macro_rules! with_day {
    ($( $name:ident = $id:literal ),+ $(,)?) => {
        impl Text {
            $(
                #[doc = concat!("The message `", $id, "` with its day.")]
                #[must_use]
                pub fn $name(&self, day: Date) -> String { say!(self, $id, day = own(day)) }
            )+
        }
    };
}

with_day! {
    since = "since",
    until = "until",
    signed_in = "signed-in",
    closed = "case-closed",
    bought = "bought",
    contract_ended = "contract-ended",
    contract_not_enabled = "contract-not-enabled",
    refund_until = "refund-until",
    action_home = "action-home",
    left_on = "left-on",
    moves_from = "moves-from",
    note_activate_by = "note-activate-by",
    note_redeem_by = "note-redeem-by",
    key_last_day = "key-last-day",
    note_tokens_missing = "note-tokens-missing",
    note_hours_until = "note-hours-until",
    note_lapsed_software = "note-lapsed-software",
    note_lapsed_cloud = "note-lapsed-cloud",
    note_ended_assigned = "note-ended-assigned",
    note_ended_technical = "note-ended-technical",
    note_credit_past = "note-credit-past",
    seat_never_given = "seat-never-given",
    contract_never_enabled = "contract-never-enabled",
    key_past = "key-past",
    ended_on = "ended-on",
    note_credit_grace = "note-credit-grace",
    seat_free = "seat-free",
    token_replace_until = "token-replace-until",
}

impl Text {
    /// What needs no activation: the day to activate by, and the last day of its offer.
    #[must_use]
    pub fn note_nothing_to_activate(&self, day: Date, last: Date) -> String {
        say!(self, "note-nothing-to-activate", day = own(day), last = own(last))
    }

    /// On the last days for redeeming (R2); `days` are those to the last one.
    #[must_use]
    pub fn note_redeem_now(&self, day: Date, days: i64) -> String {
        say!(self, "note-redeem-now", day = own(day), days = days)
    }

    /// The day for a first use has passed.
    #[must_use]
    pub fn note_expired(&self, first: FirstUse, day: Date) -> String {
        say!(self, "note-expired", first = first.as_word(), day = own(day))
    }

    /// The same, and a renewal by the last day of the window gives a new one.
    #[must_use]
    pub fn note_expired_back(&self, first: FirstUse, day: Date, closes: Date, until: Date) -> String {
        let (day, closes, until) = (own(day), own(closes), own(until));
        say!(self, "note-expired-back", first = first.as_word(), day = day, closes = closes, until = until)
    }

    /// “10 licenses”.
    #[must_use]
    pub fn licences(&self, quantity: u32) -> String {
        say!(self, "licences", count = quantity)
    }

    /// “25 users”.
    #[must_use]
    pub fn users(&self, quantity: u32) -> String {
        say!(self, "users", count = quantity)
    }

    /// “5 incidents”.
    #[must_use]
    pub fn incidents(&self, quantity: u32) -> String {
        say!(self, "incidents", count = quantity)
    }

    /// “25 seats”.
    #[must_use]
    pub fn seats(&self, count: u32) -> String {
        say!(self, "seats", count = count)
    }

    /// “2 more seats”: those that are granted but not on record, beside so many that are.
    #[must_use]
    pub fn seats_more(&self, count: u32, recorded: usize) -> String {
        say!(self, "seats-more", count = count, recorded = recorded)
    }

    /// “3 of 8”; without a known limit just the figure.
    #[must_use]
    pub fn used_of(&self, used: u32, limit: Option<u32>) -> String {
        match limit {
            Some(limit) => say!(self, "used-of", used = used, limit = limit),
            None => used.to_string(),
        }
    }

    /// “3 of 8”; where the last outside count says otherwise both: “20 by the ledger, 21 at Microsoft on 2021-03-01”.
    #[must_use]
    pub fn counted_of(&self, used: u32, outside: Option<Outside>, limit: Option<u32>) -> String {
        let Some(outside) = outside else { return self.used_of(used, limit) };
        let (on, limit) = (own(outside.on), limit.map_or_else(|| said("none"), own));
        let (counted, since) = (outside.used, outside.since);
        say!(self, "counted-of", used = used, outside = counted, on = on, since = since, limit = limit)
    }

    /// “20 (21) of 25”: by the ledgers, and by what outside counts say besides.
    #[must_use]
    pub fn used_most_of(&self, used: u32, most: u32, limit: Option<u32>) -> String {
        if most == used {
            return self.used_of(used, limit);
        }
        say!(self, "used-most-of", used = used, most = most, limit = limit.map_or_else(|| said("none"), own))
    }

    /// “3 of 10”; “3 of unlimited” (R50).
    #[must_use]
    pub fn used_of_quantity(&self, used: u32, quantity: Option<u32>) -> String {
        match quantity {
            Some(quantity) => say!(self, "used-of", used = used, limit = quantity),
            None => say!(self, "used-of-unlimited", used = used),
        }
    }

    /// What is used of a technical benefit, of what.
    #[must_use]
    pub fn technical_used(&self, row: &TechnicalRow, quantity: Option<u32>) -> String {
        match row.status {
            // Nothing is unlimited of what is over (D18).
            TechnicalStatus::Ended => self.used_of(row.used, quantity),
            TechnicalStatus::UsedUp | TechnicalStatus::NotActivated | TechnicalStatus::Active => {
                self.used_of_quantity(row.used, quantity)
            }
        }
    }

    /// “5 left”.
    #[must_use]
    pub fn left(&self, left: u32) -> String {
        say!(self, "left", count = left)
    }

    /// “7 of 10 incidents left”.
    #[must_use]
    pub fn left_of(&self, left: u32, quantity: u32, hours: bool) -> String {
        if hours {
            say!(self, "left-of-hours", left = left, quantity = quantity)
        } else {
            say!(self, "left-of-incidents", left = left, quantity = quantity)
        }
    }

    /// What was used of a technical benefit whose offer is lapsed.
    #[must_use]
    pub fn used_last(&self, used: u32, quantity: Option<u32>, hours: bool) -> String {
        match quantity {
            Some(quantity) if hours => say!(self, "used-last-hours", used = used, quantity = quantity),
            Some(quantity) => say!(self, "used-last-incidents", used = used, quantity = quantity),
            None => say!(self, "used-last", used = used),
        }
    }

    /// Since when something was held, and when it ended with its offer.
    #[must_use]
    pub fn held_until(&self, since: Date, ended: Date) -> String {
        say!(self, "held-until", since = own(since), day = own(ended))
    }

    /// “unlimited, 3 used in this term”.
    #[must_use]
    pub fn unlimited(&self, used: u32) -> String {
        say!(self, "unlimited", used = used)
    }

    /// “3 hours”.
    #[must_use]
    pub fn hours(&self, count: u32) -> String {
        say!(self, "hours", count = count)
    }

    /// The case of an activation.
    #[must_use]
    pub fn activation_case(&self, case: ActivationCase) -> String {
        match case {
            ActivationCase::NewMachine => say!(self, "case-new-machine"),
            ActivationCase::SameHardware => say!(self, "case-same-hardware"),
            ActivationCase::ChangedHardware => say!(self, "case-changed-hardware"),
        }
    }

    /// “counted” or “not counted”.
    #[must_use]
    pub fn counted(&self, counted: bool) -> String {
        if counted { say!(self, "counted") } else { say!(self, "not-counted") }
    }

    /// How an activation contradicts the ledger.
    #[must_use]
    pub fn ledger_oddity(&self, oddity: LedgerOddity) -> String {
        match oddity {
            LedgerOddity::MachineKnown => say!(self, "oddity-machine-known"),
            LedgerOddity::MachineUnknown => say!(self, "oddity-machine-unknown"),
        }
    }

    /// How activations are counted (R18, R19).
    #[must_use]
    pub fn note_counting(&self, counting: Counting) -> String {
        match counting {
            Counting::NewOrChangedHardware => say!(self, "note-counting-hardware"),
            Counting::EveryActivation => say!(self, "note-counting-every"),
        }
    }

    /// A comparison with an outside count.
    #[must_use]
    pub fn note_reconciled(&self, key: &str, compared: &Reconciled, ledger: u32) -> String {
        let day = compared.on.to_string();
        let unexplained = compared.unexplained.unwrap_or(0);
        let outside = compared.used;
        say!(
            self,
            "note-reconciled",
            key = key,
            day = day,
            outside = outside,
            ledger = ledger,
            unexplained = unexplained
        )
    }

    /// The note of something that stands in a record.
    #[must_use]
    pub fn note_of(&self, of: &str, note: &str) -> String {
        say!(self, "note-of", of = of, note = note)
    }

    /// Keys do not work on a platform (R24).
    #[must_use]
    pub fn note_platform(&self, platform: &str) -> String {
        say!(self, "note-platform", platform = platform)
    }

    /// A key that is not of the shape of one (R29).
    #[must_use]
    pub fn note_not_a_key(&self, key: &str) -> String {
        say!(self, "note-not-a-key", key = key)
    }

    /// Keys with characters that real ones never use (R29).
    #[must_use]
    pub fn note_odd_key(&self, keys: &str) -> String {
        say!(self, "note-odd-key", keys = said(keys))
    }

    /// Machines to clear (R25).
    #[must_use]
    pub fn to_clear(&self, lapsed: bool, machines: &str) -> String {
        if lapsed {
            say!(self, "to-clear-now", machines = said(machines))
        } else {
            say!(self, "to-clear-soon", machines = said(machines))
        }
    }

    /// “USD 100 a month for each user”; of a lapsed offer what it was.
    #[must_use]
    pub fn credit(&self, credit: &Credit, over: bool) -> String {
        let currency = credit.currency.as_deref().unwrap_or("");
        let sum = credit.amount.map_or_else(String::new, |amount| amount.to_string());
        let sum = said(format!("{} {sum}", self.shown(currency)).trim());
        match credit.kind {
            CreditKind::Monthly if over => say!(self, "credit-was-monthly", sum = sum),
            CreditKind::Bulk if over => say!(self, "credit-was-bulk", sum = sum),
            CreditKind::Monthly => say!(self, "credit-monthly", sum = sum),
            CreditKind::Bulk => say!(self, "credit-bulk", sum = sum),
        }
    }

    /// When a subscription ends.
    #[must_use]
    pub fn subscription_ends(&self, ends: Date, days: i64) -> String {
        let day = ends.to_string();
        if days < 0 {
            say!(self, "subscription-ended", day = day)
        } else {
            say!(self, "subscription-ends", day = day, days = days)
        }
    }

    /// Figures that come from a formula are estimates (R34, R35).
    #[must_use]
    pub fn estimate(&self, rule: Rule) -> String {
        match rule {
            Rule::ADD_LICENCES => say!(self, "estimate-added"),
            Rule::EXTEND_END_DATE => say!(self, "estimate-extended"),
            _ => String::new(),
        }
    }

    /// From when a seat may move on (R45).
    #[must_use]
    pub fn seat_moves(&self, day: Date, held: bool, locked: bool) -> String {
        let (day, days) = (day.to_string(), self.rules().lock);
        match (held, locked) {
            (true, true) => say!(self, "seat-held-until", day = day, days = days),
            (false, true) => say!(self, "seat-locked-until", day = day, days = days),
            (_, false) => say!(self, "seat-moves-since", day = day),
        }
    }

    /// Seats granted: held, free, and the rest, which are released and locked (R45).
    #[must_use]
    pub fn seats_granted(&self, quantity: u32, assigned: u32, free: u32, until: Date) -> String {
        let locked = quantity.saturating_sub(assigned).saturating_sub(free);
        let until = until.to_string();
        say!(
            self,
            "seats-granted",
            quantity = quantity,
            assigned = assigned,
            free = free,
            locked = locked,
            until = until
        )
    }

    /// Seats that were granted and ended with their offer.
    #[must_use]
    pub fn seats_were_granted(&self, quantity: u32, assigned: u32, until: Date) -> String {
        say!(self, "seats-were-granted", quantity = quantity, assigned = assigned, until = own(until))
    }

    /// A technical benefit's name.
    #[must_use]
    pub fn technical_kind(&self, kind: TechnicalKind) -> String {
        match kind {
            TechnicalKind::ProductSupport => say!(self, "technical-product-support"),
            TechnicalKind::SignatureCloud => say!(self, "technical-signature-cloud"),
            TechnicalKind::AdvisoryHours => say!(self, "technical-advisory-hours"),
        }
    }

    /// Since when a contract is enabled, and its last day.
    #[must_use]
    pub fn contract_until(&self, since: Date, until: Date) -> String {
        say!(self, "contract-until", since = own(since), until = own(until))
    }

    /// “2021-09-02 to 2021-10-01”.
    #[must_use]
    pub fn period(&self, from: Date, to: Date) -> String {
        say!(self, "period", from = own(from), to = own(to))
    }

    /// What a payment did (D1, D3).
    #[must_use]
    pub fn payment_effect(&self, effect: PaymentEffect) -> String {
        match effect {
            PaymentEffect::Renewed => say!(self, "payment-renewed", days = self.rules().renewal),
            PaymentEffect::FeeOfKeptYear => say!(self, "payment-fee"),
            PaymentEffect::OutsideWindow => say!(self, "payment-outside"),
        }
    }

    /// The extension of 2021 (R16).
    #[must_use]
    pub fn kept(&self, from: Date, to: Date) -> String {
        say!(self, "kept", from = own(from), to = own(to))
    }

    /// A day with the days left to it.
    #[must_use]
    pub fn day_and_left(&self, date: Date, days: i64) -> String {
        say!(self, "day-and-left", day = own(date), days = days)
    }

    /// “in 11 days”, “today”, “tomorrow”.
    #[must_use]
    pub fn in_days(&self, days: i64) -> String {
        say!(self, "in-days", days = days)
    }

    /// The group of the ladder that a date stands in: by how far it is, and the lead time that it has reached.
    #[must_use]
    pub fn when(&self, days: i64, reached: Option<u16>) -> String {
        match reached {
            _ if days == 0 => say!(self, "when-today"),
            Some(within) => say!(self, "when-within", days = within),
            None => say!(self, "when-later"),
        }
    }

    /// The group of what was dismissed.
    #[must_use]
    pub fn when_dismissed(&self) -> String {
        say!(self, "when-dismissed")
    }

    /// Since when a thing's dates are dismissed, and what lists them again.
    #[must_use]
    pub fn dismissed_since(&self, day: Date, id: &str) -> String {
        say!(self, "dismissed-since", day = own(day), id = id)
    }

    /// Why a seat on record is nobody's to give (R44).
    #[must_use]
    pub fn seat_beyond_granted(&self, quantity: u32) -> String {
        say!(self, "seat-beyond-granted", quantity = quantity)
    }

    /// A case, or hours, of an earlier term, which count in that only (R50).
    #[must_use]
    pub fn of_earlier_term(&self, state: &str) -> String {
        say!(self, "of-earlier-term", state = said(state))
    }
}
