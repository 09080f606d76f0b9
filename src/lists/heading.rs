//! What stands above columns: said once, however many lists and tables have such a column.

#![expect(missing_docs, reason = "the headings say it themselves")]

use crate::text::{Text, say};

/// The heading of a column, in full and where that does not fit.
#[derive(Debug, Clone, Copy)]
pub struct Heading {
    /// The word that stands for the column in a configuration.
    pub word: &'static str,
    full: fn(&Text) -> String,
    short: fn(&Text) -> String,
}

impl Heading {
    /// One that is never shortened.
    const fn of(word: &'static str, full: fn(&Text) -> String) -> Self {
        Self { word, full, short: full }
    }

    /// The same with a shorter one, for where it does not fit.
    const fn or(self, short: fn(&Text) -> String) -> Self {
        Self { short, ..self }
    }

    /// In full.
    #[must_use]
    pub fn full(self, text: &Text) -> String {
        (self.full)(text)
    }

    /// Where it does not fit.
    #[must_use]
    pub fn short(self, text: &Text) -> String {
        (self.short)(text)
    }
}

pub const BENEFIT: Heading = Heading::of("benefit", |text| say!(text, "column-benefit"));
pub const SOURCE: Heading = Heading::of("source", |text| say!(text, "column-source"));
pub const QUANTITY: Heading = Heading::of("quantity", |text| say!(text, "column-quantity"));
pub const USED: Heading = Heading::of("used", |text| say!(text, "column-used"));
pub const ACTIVATE_BY: Heading = Heading::of("activate-by", |text| say!(text, "column-activate-by"))
    .or(|text| say!(text, "column-short-activate-by"));
pub const STATUS: Heading = Heading::of("status", |text| say!(text, "column-status"));
pub const TOKENS: Heading = Heading::of("tokens", |text| say!(text, "column-tokens"));
pub const SUBSCRIPTION_ENDS: Heading = Heading::of("subscription-ends", |text| say!(text, "column-subscription-ends"))
    .or(|text| say!(text, "column-short-subscription-ends"));
pub const SEAT: Heading = Heading::of("seat", |text| say!(text, "column-seat"));
pub const HELD_BY: Heading = Heading::of("held-by", |text| say!(text, "column-held-by"));
pub const SINCE: Heading = Heading::of("since", |text| say!(text, "column-since"));
pub const FREE_FROM: Heading =
    Heading::of("free-from", |text| say!(text, "column-free-from")).or(|text| say!(text, "column-short-free-from"));
pub const USABLE_UNTIL: Heading = Heading::of("usable-until", |text| say!(text, "column-usable-until"))
    .or(|text| say!(text, "column-short-usable-until"));
pub const ACCESS_ID: Heading =
    Heading::of("access-id", |text| say!(text, "column-access-id")).or(|text| say!(text, "column-short-access-id"));
pub const CONTRACT_ID: Heading = Heading::of("contract-id", |text| say!(text, "column-contract-id"))
    .or(|text| say!(text, "column-short-contract-id"));
pub const IN_USE: Heading = Heading::of("in-use", |text| say!(text, "column-in-use"));
pub const SHARE: Heading = Heading::of("share", |text| say!(text, "column-share"));
pub const COUNTED: Heading = Heading::of("counted", |text| say!(text, "column-counted"));
pub const OFFER: Heading = Heading::of("offer", |text| say!(text, "column-offer"));
pub const ANNIVERSARY: Heading = Heading::of("anniversary", |text| say!(text, "column-anniversary"))
    .or(|text| say!(text, "column-short-anniversary"));
pub const WINDOW: Heading = Heading::of("window", |text| say!(text, "column-window"));
pub const DAYS: Heading = Heading::of("days", |text| say!(text, "column-days"));
pub const TIMELINE: Heading = Heading::of("timeline", |text| say!(text, "column-timeline"));
pub const WHEN: Heading = Heading::of("when", |text| say!(text, "column-when"));
pub const TODO: Heading = Heading::of("todo", |text| say!(text, "column-todo"));
pub const DATE: Heading = Heading::of("date", |text| say!(text, "column-date"));
pub const WHAT: Heading = Heading::of("what", |text| say!(text, "column-what"));
pub const SUBJECT: Heading = Heading::of("subject", |text| say!(text, "column-subject"));
pub const TAB: Heading = Heading::of("tab", |text| say!(text, "column-tab"));
pub const NAME: Heading = Heading::of("name", |text| say!(text, "column-name"));
pub const HOLDS: Heading = Heading::of("holds", |text| say!(text, "column-holds"));
