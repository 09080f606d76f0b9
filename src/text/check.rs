//! Sentences of `check`: the status line, and why a date or an offer fires.

use super::{Text, own, plain, said, say};
use crate::domain::check::{Check, OfferWhy, Watched, WatchedOffer, WatchedProduct, Why};
use crate::domain::deadline::Deadline;
use crate::domain::{Date, State, Thing};

plain! {
    cli_check = "cli-check",
    cli_warn = "cli-warn",
    cli_left = "cli-left",
    check_left_of = "check-left-of",
    check_none_over = "check-none-over",

    cli_explain = "cli-explain",
    check_threshold = "check-threshold",
    check_never = "check-never",
    check_fires = "check-fires",
    check_why = "check-why",
    check_until = "check-until",
    check_dismissed = "check-dismissed",
}

impl Text {
    /// What the help of the command says below its options.
    #[must_use]
    pub fn cli_check_after(&self) -> String {
        say!(self, "cli-check-after", days = self.rules().told_for)
    }

    /// The status line: the word, the day where it is a what-if, the counts, the offers that fire, and the soonest date.
    /// `warn` is the one lead time of all kinds, in days, where that was asked for.
    #[must_use]
    pub fn check_line(&self, state: &State, check: &Check, warn: Option<u16>, what_if: Option<Date>) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(what_if.map(|date| say!(self, "check-as-of", date = own(date))));
        parts.push(self.check_counts(check, warn));
        let offers = check.offers.iter().filter(|offer| offer.fires());
        parts.extend(offers.map(|offer| {
            let id = self.shown(offer.thing().id_text(state));
            self.labelled(&id, &self.check_offer(state, offer))
        }));
        let products = check.keys.iter().filter(|product| product.fires());
        parts.extend(products.map(|product| self.check_product(state, product)));
        parts.extend(check.to_clear.iter().map(|(offer, own)| {
            let id = self.shown(offer.id_text(state)).into_owned();
            say!(self, "check-to-clear", id = said(id), what = said(self.left_behind(own)))
        }));
        // A monitor that did not ask on the days of the lapse learns it as well.
        parts.extend(check.none_live_since.map(|since| say!(self, "check-none-live", since = own(since))));
        let none = || {
            if check.items.is_empty() { say!(self, "check-no-date") } else { say!(self, "check-no-due-date") }
        };
        match check.soonest() {
            Some(item) => parts.push(self.check_next(state, item)),
            // What is told already is a date, too.
            None if check.items.iter().any(|item| check.is_told(item)) => {}
            None => parts.push(none()),
        }
        format!("{} - {}", check.alert().as_word(), self.clauses(&parts))
    }

    /// How many dates and offers fire.
    fn check_counts(&self, check: &Check, warn: Option<u16>) -> String {
        let mut counts: Vec<String> = Vec::new();
        if check.due_today() > 0 {
            counts.push(say!(self, "check-due-today", count = check.due_today()));
        }
        if check.due_later() > 0 {
            counts.push(match warn {
                Some(days) => say!(self, "check-due-within", count = check.due_later(), days = days),
                None => say!(self, "check-due-soon", count = check.due_later()),
            });
        }
        let offers = |why: OfferWhy| check.offers.iter().filter(|offer| offer.why == why).count();
        if offers(OfferWhy::Window) > 0 {
            counts.push(say!(self, "check-windows", count = offers(OfferWhy::Window)));
        }
        if offers(OfferWhy::FeeOpen) > 0 {
            counts.push(say!(self, "check-fees-open", count = offers(OfferWhy::FeeOpen)));
        }
        let missed = offers(OfferWhy::FeeMissedLately) + offers(OfferWhy::FeeMissed);
        if missed > 0 {
            counts.push(say!(self, "check-fees-missed", count = missed));
        }
        if offers(OfferWhy::LapsedLately) > 0 {
            counts.push(say!(self, "check-lapses", count = offers(OfferWhy::LapsedLately)));
        }
        let running_out = check.keys.iter().filter(|product| product.fires()).count();
        if running_out > 0 {
            counts.push(say!(self, "check-running-out", count = running_out));
        }
        if counts.is_empty() {
            counts.push(say!(self, "check-nothing"));
        }
        if check.told > 0 {
            counts.push(say!(self, "check-told", count = check.told));
        }
        self.list(&counts)
    }

    /// The soonest date. An offer is called by its name in its own sentences, so that its id stands behind them.
    fn check_next(&self, state: &State, item: &Deadline) -> String {
        let what = if let Thing::Offer(_) = item.subject {
            format!("{} ({})", self.deadline(state, item), self.shown(item.subject.id_text(state)))
        } else {
            self.deadline(state, item)
        };
        say!(self, "check-next", date = own(item.date), when = self.in_days(item.days), what = said(what))
    }

    /// What the keys of a product have left.
    #[must_use]
    pub fn check_product(&self, state: &State, product: &WatchedProduct) -> String {
        let name = state.software.get(product.benefit).map(|benefit| benefit.product.as_str()).unwrap_or_default();
        match product.left {
            Some(left) => say!(self, "check-left", product = name, left = left),
            None => say!(self, "check-left-unknown", product = name),
        }
    }

    /// Whether something fires.
    #[must_use]
    pub fn check_whether(&self, fires: bool) -> String {
        if fires { say!(self, "check-yes") } else { say!(self, "check-no") }
    }

    /// Why a date fires, or does not; `told` = it is told, and counted, of its offer.
    #[must_use]
    pub fn check_item_why(&self, item: &Watched, told: bool) -> String {
        match item.why {
            Why::DueToday | Why::Within if told => say!(self, "check-why-told"),
            Why::DueToday => say!(self, "check-why-today"),
            Why::Within => say!(self, "check-why-within", days = item.threshold.unwrap_or_default()),
            Why::NotYet => {
                let from = item.fires_from().map_or_else(|| said(""), own);
                say!(self, "check-why-not-yet", from = from)
            }
            Why::NeverDue => say!(self, "check-why-never-due"),
            Why::NeverWarned => say!(self, "check-why-never-warned"),
        }
    }

    /// How an offer stands, and so why it fires or does not.
    #[must_use]
    pub fn check_offer(&self, state: &State, offer: &WatchedOffer) -> String {
        let name = state.enrollments.get(offer.offer).map(|fact| self.offer(fact)).unwrap_or_default();
        let (since, until) = (own(offer.since), own(offer.until));
        match offer.why {
            OfferWhy::Active => say!(self, "check-offer-active", name = name, until = until),
            OfferWhy::Window => {
                say!(self, "check-offer-window", name = name, until = until, when = self.in_days(offer.days))
            }
            OfferWhy::LapsedLately => say!(self, "check-offer-lapsed", name = name, since = since, until = until),
            OfferWhy::LapsedBefore => {
                say!(self, "check-offer-lapsed-before", name = name, since = since, until = until)
            }
            OfferWhy::FeeOpen => {
                say!(self, "check-offer-fee-open", name = name, until = until, when = self.in_days(offer.days))
            }
            OfferWhy::FeeMissedLately | OfferWhy::FeeMissed => {
                let last = offer.fee.map_or_else(|| said(""), |fee| own(fee.to));
                say!(self, "check-offer-fee-missed", name = name, last = last)
            }
        }
    }
}
