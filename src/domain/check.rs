//! What `check` answers on a day: which dates are due within their lead times, which offers want attention, and how
//! pressing that is.

use std::collections::HashSet;

use super::date::{Date, days_between, plus_days};
use super::deadline::{Deadline, DeadlineKind, foremost};
use super::impact::{ToClear, to_clear};
use super::lead_time::{LeadTimes, Urgency};
use super::left::left_by_product;
use super::offer::{Fee, FeeStatus, OfferStatus};
use super::overview::{OfferRow, Overview};
use super::state::State;
use super::words::words;
use super::{Rule, Thing};

words! {
    /// How pressing a day is, in the words of monitoring systems.
    #[derive(Default)]
    pub enum Alert {
        /// Nothing is due within its lead time.
        #[default]
        Ok = "OK",
        /// Something is.
        Warning = "WARNING",
        /// Something is due today, a window is open, or an offer lapsed or the fee of a kept year was missed lately.
        Critical = "CRITICAL",
    }
}

words! {
    /// Why a date of the ladder fires, or does not.
    pub enum Why {
        /// It fires: it is today.
        DueToday = "due-today",
        /// It fires: its longest lead time has been reached.
        Within = "within",
        /// Its longest lead time has not been reached yet.
        NotYet = "not-yet",
        /// Never: it only reminds of another date (R10), or is a day from which on something may be done (R45).
        NeverDue = "never-due",
        /// Never: its kind has no lead time.
        NeverWarned = "never-warned",
    }
}

words! {
    /// Why an offer fires, or does not.
    pub enum OfferWhy {
        /// It is paid for: its dates are on the ladder.
        Active = "active",
        /// It fires: it can be renewed, and lapses otherwise (R6).
        Window = "window",
        /// It fires: it lapsed within the last [`super::rules::Rules::told_for`] days (R11).
        LapsedLately = "lapsed-lately",
        /// It lapsed before that.
        LapsedBefore = "lapsed-before",
        /// It fires: the days of a kept year's fee have come, and it is not on record (R16, D3).
        FeeOpen = "fee-open",
        /// It fires: those days ended within the last [`super::rules::Rules::told_for`] days, and it is not on record (D3).
        FeeMissedLately = "fee-missed-lately",
        /// It fires, if less: they ended before that, and it is not on record (D3).
        FeeMissed = "fee-missed",
    }
}

impl OfferWhy {
    /// The dates of the ladder that are told with what is told of the offer, its first day and its last: one fact, however
    /// it is told.
    #[must_use]
    pub fn dates(self) -> &'static [DeadlineKind] {
        match self {
            Self::Window => &[DeadlineKind::RenewalOpens, DeadlineKind::RenewalCloses],
            Self::FeeOpen => &[DeadlineKind::FeeCloses],
            Self::Active | Self::LapsedLately | Self::LapsedBefore | Self::FeeMissedLately | Self::FeeMissed => &[],
        }
    }
}

/// A date of the ladder with what is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watched {
    /// The date.
    pub deadline: Deadline,
    /// Days before it from which on it fires, that day included; `None` = never.
    pub threshold: Option<u16>,
    /// Why it fires, or does not.
    pub why: Why,
}

/// An offer with what is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WatchedOffer {
    /// Position in the state's offers.
    pub offer: usize,
    /// Why it fires, or does not.
    pub why: OfferWhy,
    /// First day of the status that it has.
    pub since: Date,
    /// Last day, inclusive, of what is told of it: the anniversary, the window's last day, the last day on which a lapse is told of;
    /// of a fee its last day, the last one on which it is told of, the last day of the offer's window.
    pub until: Date,
    /// Days to that last day; negative when it has passed.
    pub days: i64,
    /// The rule of its status.
    pub rule: Rule,
    /// The fee of the kept year, where that is what is told of it (D3).
    pub fee: Option<Fee>,
}

/// A product whose keys may run out (R20).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WatchedProduct {
    /// Position of the first software benefit of that product in [`State::software`].
    pub benefit: usize,
    /// Activations that all its keys of live offers have left together; `None` where a key has no known limit.
    pub left: Option<u32>,
    /// The most that may be left where it fires.
    pub threshold: u32,
}

impl WatchedProduct {
    /// Whether it fires.
    #[must_use]
    pub fn fires(&self) -> bool {
        self.left.is_some_and(|left| left <= self.threshold)
    }
}

/// What a day comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// Every date of the ladder, soonest first. What was dismissed is not among them.
    pub items: Vec<Watched>,
    /// Every offer that has been bought, in the order of the file. To dismiss an offer's dates does not hide that its
    /// window is open or that it lapsed: those are no dates. The fee of a kept year stands apart, after the offer's status.
    pub offers: Vec<WatchedOffer>,
    /// Dates within their lead times that are never due: they only tell of another date, or of what may be done from then on.
    pub told: usize,
    /// Lapsed offers of which machines are still to be cleared (R25, D18), and what there is to remove: that fires nothing by
    /// itself, and is told as long as it holds.
    pub to_clear: Vec<(Thing, ToClear)>,
    /// Products with keys, in the order of the file, where it is asked how many activations they have left.
    pub keys: Vec<WatchedProduct>,
    /// The first day without any live offer, where there were some and all of them are lapsed.
    pub none_live_since: Option<Date>,
    /// The dates of the ladder that are told with the offers.
    with_offers: HashSet<(DeadlineKind, Thing)>,
}

impl Check {
    /// Judges the ladder and the offers of a day by these lead times.
    #[must_use]
    pub fn of(overview: &Overview, lead_times: &LeadTimes) -> Self {
        let items = overview.deadlines.iter().map(|deadline| Watched::of(*deadline, lead_times)).collect();
        let offers = overview.offers.iter().flat_map(|row| {
            let fee = row.fee.and_then(|fee| WatchedOffer::of_fee(row, fee, overview.date));
            std::iter::once(WatchedOffer::of(row, overview.date)).chain(fee)
        });
        let live = overview.offers.iter().any(|row| row.status != OfferStatus::Lapsed);
        let last = overview.offers.iter().map(|row| row.term.lapses()).max();
        let none_live_since = last.filter(|_| !live);
        let told = |item: &&Deadline| !item.kind.is_due() && lead_times.urgency(item) != Urgency::Later;
        let told = overview.deadlines.iter().filter(told).count();
        let offers: Vec<WatchedOffer> = offers.collect();
        let dates = |own: &WatchedOffer| own.why.dates().iter().map(|kind| (*kind, own.thing())).collect::<Vec<_>>();
        let with_offers = offers.iter().flat_map(dates).collect();
        Self { items, offers, told, to_clear: Vec::new(), keys: Vec::new(), none_live_since, with_offers }
    }

    /// Asks as well what is still to be cleared after a lapse.
    #[must_use]
    pub fn with_machines(self, state: &State, overview: &Overview) -> Self {
        let mut all = to_clear(state, overview);
        let of = |row: &OfferRow| Some((Thing::Offer(row.offer), all.remove(&row.offer)?));
        let told = overview.offers.iter().filter_map(of).filter(|(_, own)| !own.is_empty());
        Self { to_clear: told.collect(), ..self }
    }

    /// Asks as well which products have at most so many activations left.
    #[must_use]
    pub fn with_keys(self, state: &State, overview: &Overview, threshold: Option<u32>) -> Self {
        let keys = threshold.map_or_else(Vec::new, |threshold| {
            let watched = |(benefit, left)| WatchedProduct { benefit, left, threshold };
            left_by_product(state, overview).into_iter().map(watched).collect()
        });
        Self { keys, ..self }
    }

    /// How pressing it is.
    #[must_use]
    pub fn alert(&self) -> Alert {
        let offers = self.offers.iter().map(WatchedOffer::alert).max().unwrap_or_default();
        if self.due_today() > 0 {
            Alert::Critical
        } else if self.items.iter().any(Watched::fires) || self.keys.iter().any(WatchedProduct::fires) {
            offers.max(Alert::Warning)
        } else {
            offers
        }
    }

    /// Number of dates that fire and are today, but for those that are told of their offers.
    #[must_use]
    pub fn due_today(&self) -> usize {
        self.items.iter().filter(|item| item.why == Why::DueToday && !self.is_told(item)).count()
    }

    /// Number of dates that fire and are still to come, but for those that are told of their offers.
    #[must_use]
    pub fn due_later(&self) -> usize {
        self.items.iter().filter(|item| item.why == Why::Within && !self.is_told(item)).count()
    }

    /// Whether a date is told with its offer: an open window or fee is one fact, with its first and its last day.
    #[must_use]
    pub fn is_told(&self, item: &Watched) -> bool {
        self.with_offers.contains(&(item.deadline.kind, item.deadline.subject))
    }

    /// The date to tell of: the soonest that fires, else the soonest that is still to fire; none that is told already.
    #[must_use]
    pub fn soonest(&self) -> Option<&Deadline> {
        let first = |wanted: fn(&Watched) -> bool| {
            let own = self.items.iter().filter(|item| wanted(item) && !self.is_told(item));
            foremost(own.map(|item| &item.deadline))
        };
        first(Watched::fires).or_else(|| first(|item| item.why == Why::NotYet))
    }
}

impl Watched {
    fn of(deadline: Deadline, lead_times: &LeadTimes) -> Self {
        let threshold = if deadline.kind.is_due() { lead_times.threshold(deadline.kind) } else { None };
        let why = match threshold {
            None if !deadline.kind.is_due() => Why::NeverDue,
            None => Why::NeverWarned,
            Some(_) if deadline.days == 0 => Why::DueToday,
            Some(days) if deadline.days <= i64::from(days) => Why::Within,
            Some(_) => Why::NotYet,
        };
        Self { deadline, threshold, why }
    }

    /// Whether it fires.
    #[must_use]
    pub fn fires(&self) -> bool {
        matches!(self.why, Why::DueToday | Why::Within)
    }

    /// The first day on which it fires, also when that is past; `None` = never.
    #[must_use]
    pub fn fires_from(&self) -> Option<Date> {
        self.threshold.map(|days| plus_days(self.deadline.date, -i64::from(days)))
    }
}

impl WatchedOffer {
    fn of(row: &OfferRow, date: Date) -> Self {
        let term = row.term;
        let lapsed = term.lapses();
        let told_until = term.told_until();
        let (why, since, until, rule) = match row.status {
            OfferStatus::Active => (OfferWhy::Active, term.starts, term.anniversary, Rule::WHAT_WORKS),
            OfferStatus::Window => (OfferWhy::Window, term.window_opens(), term.window_closes(), Rule::RENEWAL_WINDOW),
            OfferStatus::Lapsed if date <= told_until => {
                (OfferWhy::LapsedLately, lapsed, told_until, Rule::MISSED_WINDOW)
            }
            OfferStatus::Lapsed => (OfferWhy::LapsedBefore, lapsed, told_until, Rule::MISSED_WINDOW),
        };
        Self { offer: row.offer, why, since, until, days: days_between(date, until), rule, fee: None }
    }

    /// What there is to tell of the fee of a kept year: nothing before its days, once it is on record, and of an offer
    /// that is lapsed (D3).
    fn of_fee(row: &OfferRow, fee: Fee, date: Date) -> Option<Self> {
        if row.status == OfferStatus::Lapsed {
            return None;
        }
        let told_until = plus_days(fee.to, row.term.rules.told_for);
        let (why, since, until) = match fee.status {
            FeeStatus::Coming | FeeStatus::Paid => return None,
            FeeStatus::Open => (OfferWhy::FeeOpen, fee.from, fee.to),
            FeeStatus::NotOnRecord if date <= told_until => {
                (OfferWhy::FeeMissedLately, plus_days(fee.to, 1), told_until)
            }
            FeeStatus::NotOnRecord => (OfferWhy::FeeMissed, plus_days(fee.to, 1), row.term.window_closes()),
        };
        let days = days_between(date, until);
        Some(Self { offer: row.offer, why, since, until, days, rule: Rule::COVID_EXTENSION, fee: Some(fee) })
    }

    /// How pressing it is by itself.
    #[must_use]
    pub fn alert(&self) -> Alert {
        match self.why {
            OfferWhy::Active | OfferWhy::LapsedBefore => Alert::Ok,
            OfferWhy::FeeMissed => Alert::Warning,
            OfferWhy::Window | OfferWhy::LapsedLately | OfferWhy::FeeOpen | OfferWhy::FeeMissedLately => {
                Alert::Critical
            }
        }
    }

    /// Whether it fires.
    #[must_use]
    pub fn fires(&self) -> bool {
        self.alert() != Alert::Ok
    }

    /// The offer itself.
    #[must_use]
    pub fn thing(&self) -> Thing {
        Thing::Offer(self.offer)
    }
}
