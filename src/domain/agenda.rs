//! What the first picture tells: what has to be done, most urgent first, and how much of what was granted is in use. It
//! reads what is open now, the ladder and the rows, and derives nothing of its own.

use std::collections::HashSet;

use super::cloud::{Cloud, CreditKind};
use super::date::{days_between, plus_days};
use super::deadline::{Deadline, DeadlineKind, foremost};
use super::folded::Machine;
use super::lead_time::{LeadTimes, Urgency};
use super::now::{Now, now};
use super::overview::Overview;
use super::total::{Total, totals};
use super::{Date, Rule, State, Thing};

/// What the first picture tells of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agenda {
    /// What is open or over now, the most pressing first.
    pub now: Vec<Now>,
    /// What has to be done, most urgent first.
    pub todo: Vec<Todo>,
    /// How much of what live offers grant is in use.
    pub totals: Vec<Total>,
    /// Of the dates that are still to be told beside what is open or over now the one to tell of first.
    pub next: Option<Deadline>,
    /// How many of those are within their lead times.
    pub near: usize,
    /// How many of the near ones are today.
    pub near_today: usize,
    /// The dates of the ladder that are told with what is open now.
    with_now: HashSet<(DeadlineKind, Thing)>,
}

/// Something that has to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Todo {
    /// It is open or over now.
    Now(Now),
    /// Its day comes within the lead times of its kind.
    Due(Deadline),
    /// Somebody who left still holds it (R41, R42, R45).
    Gone(Gone),
}

/// What somebody who left still holds, and somebody else could have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone {
    /// The seat, or the credit's benefit.
    pub of: Thing,
    /// Their position in [`State::people`].
    pub person: usize,
    /// The first day without them.
    pub left: Date,
    /// The rule by which it goes on.
    pub rule: Rule,
}

/// What of that there is on the overview's day; what is over with its offer is given to nobody any more (D18).
pub fn held_by_gone<'a>(state: &'a State, overview: &'a Overview) -> impl Iterator<Item = Gone> + 'a {
    overview.people.iter().flat_map(move |row| {
        let left = state.people.get(row.person).and_then(|person| person.left_by(overview.date));
        let lives = row.holds.iter().filter(|hold| overview.over_since(hold.subject).is_none());
        let gone = move |left: Date| lives.map(move |hold| gone(state, hold.subject, row.person, left));
        left.map(gone).into_iter().flatten()
    })
}

fn gone(state: &State, of: Thing, person: usize, left: Date) -> Gone {
    let credit = if let Thing::Cloud(at) = of { state.cloud.get(at).and_then(Cloud::credit_kind) } else { None };
    let rule = match credit {
        Some(CreditKind::Bulk) => Rule::BULK_CREDIT,
        Some(CreditKind::Monthly) => Rule::MONTHLY_CREDIT,
        None => Rule::REASSIGNMENT,
    };
    Gone { of, person, left, rule }
}

impl Agenda {
    /// That of the overview's day.
    #[must_use]
    pub fn of(state: &State, overview: &Overview, lead_times: &LeadTimes) -> Self {
        let now = now(state, overview);
        let with_now = now.iter().flat_map(Now::dates).collect();
        let mut own = Self { now, totals: totals(state, overview), with_now, ..Self::default() };
        own.next = foremost(own.coming(overview)).copied();
        own.near = lead_times.count(own.coming(overview));
        own.near_today = lead_times.count(own.coming(overview).filter(|item| item.days == 0));
        let due = overview.deadlines.iter().filter(|item| lead_times.urgency(item) != Urgency::Later);
        let gone: Vec<Gone> = held_by_gone(state, overview).collect();
        // That a seat may move on is no second line where its holder left.
        let waits = |item: &Deadline| {
            item.kind == DeadlineKind::Reassignable && gone.iter().any(|gone| gone.of == item.subject)
        };
        let due = due.filter(|item| !own.is_told(item) && !own.reminds_of_open(item) && !waits(item));
        let due = due.copied().map(Todo::Due);
        let gone = gone.iter().copied().map(Todo::Gone);
        own.todo = own.now.iter().cloned().map(Todo::Now).chain(due).chain(gone).collect();
        let on = overview.date;
        // What is open or over stands before the ladder's dates of the same day, and those in the order of the ladder. What
        // could not be paid for long is no more than noted: it stands last, after what nobody loses by waiting.
        let noted = |own: &Todo| match own {
            Todo::Due(_) => 0,
            Todo::Now(now) => {
                if now.is_noted() {
                    2
                } else {
                    0
                }
            }
            Todo::Gone(_) => 1,
        };
        own.todo.sort_by_key(|own| (noted(own), own.days(on)));
        own
    }

    /// Whether a coming date has a line of its own here.
    #[must_use]
    pub fn tells(&self, item: &Deadline, lead_times: &LeadTimes) -> bool {
        lead_times.urgency(item) != Urgency::Later || self.is_told(item)
    }

    /// Whether it is told with what is open now, which has a line already.
    fn is_told(&self, item: &Deadline) -> bool {
        self.with_now.contains(&(item.kind, item.subject))
    }

    /// Whether it reminds of a window that is open, which has a line already.
    fn reminds_of_open(&self, item: &Deadline) -> bool {
        let open = |own: &Now| matches!(own, Now::Window { offer, .. } if *offer == item.subject);
        item.kind == DeadlineKind::RenewalReminder && self.now.iter().any(open)
    }

    /// The dates that are still to be told beside what is open or over now, of which the first day and the last are no other
    /// facts.
    pub fn coming<'a>(&'a self, overview: &'a Overview) -> impl Iterator<Item = &'a Deadline> + Clone {
        overview.deadlines.iter().filter(|item| !self.is_told(item))
    }
}

impl Todo {
    /// The day: always a last one, of what is open, comes or is over, so that days are counted alike everywhere; of what
    /// somebody who left holds, the first one without them.
    #[must_use]
    pub fn date(&self, on: Date) -> Date {
        match self {
            Self::Now(Now::Window { days, .. } | Now::FeeOpen { days, .. }) => plus_days(on, *days),
            Self::Now(Now::FeeMissed { closed, .. } | Now::Lapsed { closed, .. }) => *closed,
            Self::Due(item) => item.date,
            Self::Gone(gone) => gone.left,
        }
    }

    /// Days from `on` to that day; negative where it is past.
    #[must_use]
    pub fn days(&self, on: Date) -> i64 {
        days_between(on, self.date(on))
    }

    /// What it is about.
    #[must_use]
    pub fn subject(&self) -> Thing {
        match self {
            Self::Now(now) => now.offer(),
            Self::Due(item) => item.subject,
            Self::Gone(gone) => gone.of,
        }
    }

    /// The word that stands for what it is.
    #[must_use]
    pub fn as_word(&self) -> &'static str {
        match self {
            Self::Now(Now::Window { .. }) => "window",
            Self::Now(Now::FeeOpen { .. }) => "fee-open",
            Self::Now(Now::FeeMissed { .. }) => "fee-missed",
            Self::Now(Now::Lapsed { .. }) => "lapsed",
            Self::Due(item) => item.kind.as_word(),
            Self::Gone(_) => "holder-left",
        }
    }

    /// Machines that are still to be cleared.
    #[must_use]
    pub fn machines(&self) -> &[Machine] {
        match self {
            Self::Now(Now::Lapsed { to_clear, .. }) => &to_clear.machines,
            Self::Now(Now::Window { .. } | Now::FeeOpen { .. } | Now::FeeMissed { .. })
            | Self::Due(_)
            | Self::Gone(_) => &[],
        }
    }

    /// The rule that says so.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::Now(Now::Window { .. }) => Rule::RENEWAL_WINDOW,
            Self::Now(Now::FeeOpen { .. } | Now::FeeMissed { .. }) => Rule::COVID_EXTENSION,
            Self::Now(Now::Lapsed { to_clear, .. }) if !to_clear.is_empty() => Rule::NOT_PERPETUAL,
            Self::Now(Now::Lapsed { .. }) => Rule::MISSED_WINDOW,
            Self::Due(item) => item.rule,
            Self::Gone(gone) => gone.rule,
        }
    }

    /// How near it is: what is open or over now is urgent.
    #[must_use]
    pub fn urgency(&self, lead_times: &LeadTimes) -> Urgency {
        match self {
            Self::Now(_) => Urgency::Urgent,
            Self::Due(item) => lead_times.urgency(item),
            // It can be done any day, and costs no more tomorrow.
            Self::Gone(_) => Urgency::Soon,
        }
    }
}
