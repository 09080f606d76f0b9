//! What a renewal is about on a day: what works in the phase an offer is in (R7), and what has to be done and known
//! before it is renewed (R12).

use super::date::plus_days;
use super::deadline::Deadline;
use super::offer::{Enrollment, Fee, FeeStatus, OfferKind, OfferStatus, ProfileReview, Term};
use super::overview::Overview;
use super::rules::Life;
use super::{Date, Rule, State, Thing};

/// Something that partners do with what an offer grants: a line of R7's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Activity {
    /// See benefits, and the keys obtained so far.
    See,
    /// Redeem a token, or activate a key for the first time.
    FirstUse,
    /// Use software that is activated.
    Software,
    /// Assign and use seats and credits.
    Assigned,
    /// Support contracts, their IDs and incidents.
    Technical,
    /// Use subscriptions that tokens were redeemed into.
    Subscriptions,
    /// Renew the offer.
    Renew,
}

/// Whether something works on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Works {
    /// It works through that day, included, unless the offer is renewed.
    Until(Date),
    /// It works for each token and key through its own last day (R2).
    OwnLastDay {
        /// How many still wait for it.
        unused: usize,
        /// The soonest last day among them, inclusive.
        soonest: Date,
    },
    /// There is nothing left that it could be done with.
    Nothing {
        /// How many were never used, and are lost.
        lost: usize,
        /// How many were not used in time, and can be again once the offer is renewed in its window (D4).
        back: usize,
        /// The first day on which the first of them was lost.
        since: Option<Date>,
    },
    /// It works for each subscription through its own end, whatever becomes of the offer (R3).
    OwnEnd,
    /// It does not work before that day.
    From(Date),
    /// It has not worked since that day, included.
    NotSince(Date),
}

/// A line of R7's table on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorksRow {
    /// What is done.
    pub activity: Activity,
    /// Whether it works.
    pub works: Works,
    /// The rule that says so.
    pub rule: Rule,
}

impl Works {
    /// Whether it works at all on the day.
    #[must_use]
    pub fn is_yes(self) -> bool {
        matches!(self, Self::Until(_) | Self::OwnLastDay { .. } | Self::OwnEnd)
    }
}

/// What works of an offer on the overview's day, and what does not (R7), what works first. Empty before its purchase.
#[must_use]
pub fn what_works(state: &State, overview: &Overview, offer: usize) -> Vec<WorksRow> {
    let Some(row) = overview.offer(offer) else { return Vec::new() };
    let (term, last) = (row.term, row.term.window_closes());
    let lapsed = row.status == OfferStatus::Lapsed;
    let through = |activity, life, rule, rule_after| {
        let last = term.last_day(life);
        let over = last < overview.date;
        let works = if over { Works::NotSince(plus_days(last, 1)) } else { Works::Until(last) };
        WorksRow { activity, works, rule: if over { rule_after } else { rule } }
    };
    let first_use = if lapsed {
        through(Activity::FirstUse, Life::Offer, Rule::WHAT_WORKS, Rule::WHAT_WORKS)
    } else {
        WorksRow {
            activity: Activity::FirstUse,
            works: first_use(&unused(state, overview, offer)),
            rule: Rule::BENEFIT_EXPIRY,
        }
    };
    let renew = match row.status {
        OfferStatus::Active => (Works::From(term.window_opens()), Rule::RENEWAL_WINDOW),
        OfferStatus::Window => (Works::Until(last), Rule::RENEWAL_WINDOW),
        OfferStatus::Lapsed => (Works::NotSince(term.lapses()), Rule::MISSED_WINDOW),
    };
    let mut rows = vec![
        WorksRow { activity: Activity::Renew, works: renew.0, rule: renew.1 },
        through(Activity::See, Life::Offer, Rule::WHAT_WORKS, Rule::WHAT_WORKS),
        first_use,
        through(Activity::Software, Life::Offer, Rule::WHAT_WORKS, Rule::NOT_PERPETUAL),
        through(Activity::Assigned, Life::Grace, Rule::GRACE, Rule::GRACE),
        through(Activity::Technical, Life::Contract, Rule::CONTRACT_LIFE, Rule::CONTRACT_LIFE),
        WorksRow { activity: Activity::Subscriptions, works: Works::OwnEnd, rule: Rule::YEAR_OF_USE },
    ];
    rows.sort_by_key(|row| !row.works.is_yes());
    rows
}

/// Something of an offer that was never used for the first time: a token, a key, or a benefit whose own was never fetched (D14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unused {
    /// It.
    pub thing: Thing,
    /// The last day for its first use, inclusive (R2).
    pub last: Date,
    /// Whether that day has passed.
    pub past: bool,
    /// Whether that day has passed, and a renewal on the day asked would give it the next one (D4).
    pub back: bool,
}

/// What of a live offer was never used for the first time in its term, by their last days. What needs a person and what is
/// technical have lines of their own; what was lost in an earlier term is no matter of this one. Empty of a lapsed offer.
#[must_use]
pub fn unused(state: &State, overview: &Overview, offer: usize) -> Vec<Unused> {
    let Some(row) = overview.offer(offer).filter(|row| row.status != OfferStatus::Lapsed) else { return Vec::new() };
    let (term, on) = (row.term, overview.date);
    let keys = overview.software.iter().filter(|row| row.offer == offer).flat_map(|row| {
        let moves = Thing::Software(row.benefit).own_last_day(state).is_none();
        let waiting = overview.keys_of(row).iter().filter(|key| key.waits);
        let own = waiting.map(|key| Thing::Key(row.benefit, key.key));
        let own = own.chain(row.waits.then_some(Thing::Software(row.benefit)));
        own.map(move |thing| (thing, row.activate_by, moves))
    });
    let licences = overview.cloud.iter().filter(|row| row.offer == offer && row.assigned.is_none());
    let tokens = licences.flat_map(|row| {
        let moves = Thing::Cloud(row.benefit).own_last_day(state).is_none();
        let waiting = overview.tokens_of(row).iter().filter(|token| token.waits);
        let own = waiting.map(|token| Thing::Token(row.benefit, token.token));
        let own = own.chain(row.waits.then_some(Thing::Cloud(row.benefit)));
        own.map(move |thing| (thing, row.activate_by, moves))
    });
    // What has no last day of its own waits for a renewal, which gives it the next one (D4).
    let renewed = term.status(on) == OfferStatus::Window;
    let own = keys.chain(tokens).filter(|(_, last, _)| term.starts <= *last);
    let told = |(thing, last, moves): (Thing, Date, bool)| Unused {
        thing,
        last,
        past: last < on,
        back: last < on && renewed && moves,
    };
    let mut all: Vec<Unused> = own.map(told).collect();
    all.sort_by_key(|own| own.last);
    all
}

/// Whether a first use still works for something of a live offer: its tokens and keys, each by its own last day.
fn first_use(unused: &[Unused]) -> Works {
    let open = || unused.iter().filter(|own| !own.past);
    if let Some(soonest) = open().next() {
        return Works::OwnLastDay { unused: open().count(), soonest: soonest.last };
    }
    let back = unused.iter().filter(|own| own.back).count();
    let since = unused.first().map(|own| plus_days(own.last, 1));
    Works::Nothing { lost: unused.len() - back, back, since }
}

/// How the review of the business profile stands for the coming renewal (R12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Reviewed on this day.
    ReviewedOn(Date),
    /// Reviewed, day not known.
    Reviewed,
    /// Reviewed on a day of an earlier term, which counts for the renewal of that one only.
    TooEarly(Date),
    /// Not reviewed: the renewal is refused.
    NotYet,
    /// Not known: advice only.
    Unknown,
}

impl Profile {
    /// Whether it stands in the way of a renewal.
    #[must_use]
    pub fn refuses(self) -> bool {
        matches!(self, Self::TooEarly(_) | Self::NotYet)
    }
}

impl Enrollment {
    /// How the review of the business profile stands on `on` for the renewal at the end of `term` (R12, D15): a day of the
    /// term counts, one of an earlier term does not, and one that is still to come is not known yet (D5).
    #[must_use]
    pub fn profile(&self, term: &Term, on: Date) -> Profile {
        match self.profile_reviewed {
            Some(ProfileReview::On(day)) if day > on => Profile::Unknown,
            Some(ProfileReview::On(day)) if day < term.starts => Profile::TooEarly(day),
            Some(ProfileReview::On(day)) => Profile::ReviewedOn(day),
            Some(ProfileReview::Done) => Profile::Reviewed,
            Some(ProfileReview::NotYet) => Profile::NotYet,
            None => Profile::Unknown,
        }
    }
}

/// Whether a review of the business profile must come before the offer at that place is renewed, as a day knows it (R12).
#[must_use]
pub fn review_first(state: &State, offer: usize, on: Date) -> bool {
    let fact = state.enrollments.get(offer);
    let term = fact.and_then(|fact| fact.term(state.rules, on));
    fact.zip(term).is_some_and(|(fact, term)| fact.profile(&term, on).refuses())
}

/// Whether a date is about the renewal of an offer whose business profile must be reviewed before (R12).
#[must_use]
pub fn asks_review(state: &State, item: &Deadline) -> bool {
    let Thing::Offer(at) = item.subject else { return false };
    review_first(state, at, plus_days(item.date, -item.days))
}

/// The last day of the window that a date of an offer lies in, where it does (R6): a reminder can come before the window and
/// in it (R10).
#[must_use]
pub fn window_of(state: &State, item: &Deadline) -> Option<Date> {
    let Thing::Offer(at) = item.subject else { return None };
    let term = state.enrollments.get(at)?.term(state.rules, plus_days(item.date, -item.days))?;
    (term.window_opens() <= item.date && item.date <= term.window_closes()).then(|| term.window_closes())
}

/// Something to be done or known before an offer is renewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChecklistPoint {
    /// The renewal window (R6).
    Window {
        /// Where the offer stands.
        status: OfferStatus,
        /// First day, inclusive.
        opens: Date,
        /// Last day, inclusive.
        closes: Date,
    },
    /// The review of the business profile (R12).
    Profile(Profile),
    /// The fee of the year that the extension kept (R16, D3).
    KeptYearFee(Fee),
    /// Verification of the account at Microsoft; the file does not hold it (R12).
    Verified,
    /// Performance and yearly exams of a competency; the file does not hold them (R12).
    Qualified,
}

/// How a point of the checklist stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Done, or in order.
    Done,
    /// Still to do, or in the way.
    Open,
    /// Not known to the file.
    Unknown,
}

impl ChecklistPoint {
    /// How it stands.
    #[must_use]
    pub fn tick(self) -> Tick {
        match self {
            Self::Window { status: OfferStatus::Window, .. }
            | Self::Profile(Profile::ReviewedOn(_) | Profile::Reviewed)
            | Self::KeptYearFee(Fee { status: FeeStatus::Paid, .. }) => Tick::Done,
            Self::Window { .. } | Self::Profile(Profile::TooEarly(_) | Profile::NotYet) | Self::KeptYearFee(_) => {
                Tick::Open
            }
            Self::Profile(Profile::Unknown) | Self::Verified | Self::Qualified => Tick::Unknown,
        }
    }

    /// The rule that asks for it.
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Self::Window { status: OfferStatus::Lapsed, .. } => Rule::MISSED_WINDOW,
            Self::Window { .. } => Rule::RENEWAL_WINDOW,
            Self::KeptYearFee(_) => Rule::COVID_EXTENSION,
            Self::Profile(_) | Self::Verified | Self::Qualified => Rule::BEFORE_RENEWING,
        }
    }
}

/// The checklist of an offer's renewal on the overview's day (R12). Empty before its purchase.
#[must_use]
pub fn checklist(state: &State, overview: &Overview, offer: usize) -> Vec<ChecklistPoint> {
    let (Some(row), Some(fact)) = (overview.offer(offer), state.enrollments.get(offer)) else { return Vec::new() };
    let (term, on) = (row.term, overview.date);
    let window =
        ChecklistPoint::Window { status: row.status, opens: term.window_opens(), closes: term.window_closes() };
    if row.status == OfferStatus::Lapsed {
        // Nothing of it can be renewed any more; what follows is a purchase (R11).
        return vec![window];
    }
    let mut checks = vec![window, ChecklistPoint::Profile(fact.profile(&term, on))];
    checks.extend(row.fee.map(ChecklistPoint::KeptYearFee));
    checks.push(ChecklistPoint::Verified);
    if matches!(fact.offer, OfferKind::Competency | OfferKind::AdvancedSpecialization) {
        checks.push(ChecklistPoint::Qualified);
    }
    checks
}
