//! What changes between two days, each change with its rule: the changes that `{` and `}` land on, and the figures that
//! read otherwise without a status that would tell.

mod rule;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Bound;

use super::change::{self, ChangeItem, Scope};
use super::date::{Date, plus_days};
use super::day::status::Status;
use super::deadline::{Deadline, DeadlineKind};
use super::offer::FeeStatus;
use super::overview::Overview;
use super::words::words;
use super::{Id, Rule, State, Thing};

words! {
    /// A figure of a thing.
    pub enum Figure {
        /// Activations of a key (R18, R19), or incidents or hours of a technical benefit in its term (R50, R51, D4).
        Used = "used",
        /// Seats of a subscription (R3, R34).
        Seats = "seats",
        /// Last day of a subscription, inclusive (R3, R34, R35).
        Ends = "ends",
        /// Who holds a seat (R44, R45).
        Holder = "holder",
        /// Who holds a credit (R41, R42).
        Holders = "holders",
        /// The anniversary of an offer's term (R9).
        NewAnniversary = "new-anniversary",
        /// The day a person left (R43).
        Left = "left",
        /// Until when something unused can be used for the first time (R2): told where no status tells it, as of a key.
        FirstUse = "first-use",
    }
}

/// What a figure reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading<'a> {
    /// Nothing: nobody holds it, or it has not happened.
    Nothing,
    /// A count.
    Count(u32),
    /// A day.
    Day(Date),
    /// A person, by id.
    Person(&'a Id),
    /// People, by id, in the order of the file; never none.
    People(Vec<&'a Id>),
}

/// What is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference<'a> {
    /// It is the day of this deadline.
    Deadline(Deadline),
    /// A status reads otherwise than the day before; `None` = no row on that day.
    Status {
        /// The day before.
        from: Option<Status>,
        /// On the day.
        to: Option<Status>,
    },
    /// The fee of a kept year stands otherwise than the day before (R16, D3).
    Fee {
        /// The day before.
        from: FeeStatus,
        /// On the day.
        to: FeeStatus,
    },
    /// A figure reads otherwise than the day before.
    Figure {
        /// The figure.
        figure: Figure,
        /// The day before.
        from: Reading<'a>,
        /// On the day.
        to: Reading<'a>,
    },
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffItem<'a> {
    /// The day on which it holds for the first time; of a deadline, its day.
    pub date: Date,
    /// What changes.
    pub subject: Thing,
    /// The rule by which it does.
    pub rule: Rule,
    /// How.
    pub what: Difference<'a>,
}

impl DiffItem<'_> {
    /// The contract word: the deadline's kind, `status`, `fee`, or the figure's word.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.what {
            Difference::Deadline(deadline) => deadline.kind.as_word(),
            Difference::Status { .. } => "status",
            Difference::Fee { .. } => "fee",
            Difference::Figure { figure, .. } => figure.as_word(),
        }
    }
}

/// What changes after `from`, up to and including `to`, in the order of the days; on one day deadlines first, then
/// statuses, then fees, then figures, each in the order of the rows. Nothing where `to` lies before `from`.
#[must_use]
pub fn between(state: &State, from: Date, to: Date) -> Vec<DiffItem<'_>> {
    if to < from {
        return Vec::new();
    }
    let days = candidates(state);
    let mut items = Vec::new();
    // Between two candidates nothing reads otherwise, so that the one before stands for the day before.
    let mut before = Day::of(state, from);
    for date in days.range((Bound::Excluded(from), Bound::Included(to))) {
        let after = Day::of(state, *date);
        before.differences(&after, &mut items);
        before = after;
    }
    items
}

/// Every day on which something may change.
fn candidates(state: &State) -> BTreeSet<Date> {
    let mut days = change::candidates(state, Scope::Everything);
    days.extend(state.people.iter().filter_map(|person| person.left));
    days
}

/// A day with all that is compared.
struct Day<'a> {
    state: &'a State,
    overview: Overview,
    figures: Vec<(Thing, Figure, Reading<'a>)>,
}

impl<'a> Day<'a> {
    fn of(state: &'a State, date: Date) -> Self {
        let overview = Overview::of(state, date);
        let figures = figures(state, &overview);
        Self { state, overview, figures }
    }

    /// Adds what could be used for the first time on the day before for the last time, dismissed or not, but for what has a
    /// status that says so.
    fn first_uses_over(&self, after: &Self, items: &mut Vec<DiffItem<'a>>) {
        let date = after.overview.date;
        let ladder = self.overview.deadlines.iter().chain(&self.overview.dismissed);
        let over = ladder.filter(|item| item.kind == DeadlineKind::BenefitExpiry && plus_days(item.date, 1) == date);
        // What is told of a day stands at the end.
        let told: HashSet<Thing> =
            items.iter().rev().take_while(|item| item.date == date).map(|item| item.subject).collect();
        items.extend(over.filter(|item| !told.contains(&item.subject)).map(|item| DiffItem {
            date,
            subject: item.subject,
            rule: item.rule,
            what: Difference::Figure { figure: Figure::FirstUse, from: Reading::Day(item.date), to: Reading::Nothing },
        }));
    }

    /// Adds what reads otherwise on a later day.
    fn differences(&self, after: &Self, items: &mut Vec<DiffItem<'a>>) {
        let date = after.overview.date;
        let due = after.overview.deadlines.iter().take_while(|item| item.date == date);
        items.extend(due.map(|item| DiffItem {
            date,
            subject: item.subject,
            rule: item.rule,
            what: Difference::Deadline(*item),
        }));
        for item in change::turned(&self.overview, &after.overview) {
            let (rule, what) = match item {
                ChangeItem::Status { from, to, rule, .. } => (rule, Difference::Status { from, to }),
                ChangeItem::Fee { from, to, .. } => (Rule::COVID_EXTENSION, Difference::Fee { from, to }),
                ChangeItem::Deadline(_) => continue,
            };
            items.push(DiffItem { date, subject: item.thing(), rule, what });
        }
        self.first_uses_over(after, items);
        let old: HashMap<(Thing, Figure), &Reading<'a>> =
            self.figures.iter().map(|(thing, figure, reading)| ((*thing, *figure), reading)).collect();
        for (thing, figure, to) in &after.figures {
            let from = match (old.get(&(*thing, *figure)), figure) {
                (Some(from), _) => (*from).clone(),
                (None, Figure::Used) => Reading::Count(0),
                (None, Figure::Holder | Figure::Holders | Figure::Left) => Reading::Nothing,
                // What was not there has no other end, seats or anniversary: that it is there now is its status.
                (None, Figure::Seats | Figure::Ends | Figure::NewAnniversary | Figure::FirstUse) => continue,
            };
            if from != *to {
                let rule = rule::of_figure(self.state, &after.overview, *thing, *figure, (&from, to));
                let what = Difference::Figure { figure: *figure, from, to: to.clone() };
                items.push(DiffItem { date, subject: *thing, rule, what });
            }
        }
    }
}

/// Every figure of a day but first uses, which the ladder has, in the order of the rows.
fn figures<'a>(state: &'a State, overview: &Overview) -> Vec<(Thing, Figure, Reading<'a>)> {
    let date = overview.date;
    let mut figures = Vec::new();
    let mut push = |thing: Thing, figure: Figure, reading: Reading<'a>| figures.push((thing, figure, reading));
    for row in &overview.offers {
        push(Thing::Offer(row.offer), Figure::NewAnniversary, Reading::Day(row.term.anniversary));
    }
    for row in &overview.keys {
        push(Thing::Key(row.benefit, row.key), Figure::Used, Reading::Count(row.used));
    }
    for row in overview.cloud.iter().filter(|row| row.assigned.is_some()) {
        let benefit = state.cloud.get(row.benefit);
        let people: Vec<&Id> = benefit.into_iter().flat_map(|own| own.holders(date)).map(|row| &row.person).collect();
        let reading = if people.is_empty() { Reading::Nothing } else { Reading::People(people) };
        push(Thing::Cloud(row.benefit), Figure::Holders, reading);
    }
    for row in &overview.subscriptions {
        let thing = Thing::Subscription(row.subscription);
        push(thing, Figure::Seats, Reading::Count(row.standing.seats));
        push(thing, Figure::Ends, Reading::Day(row.standing.ends));
    }
    for row in &overview.seats {
        let seat = state.visual_studio.get(row.benefit).and_then(|benefit| benefit.seats.get(row.seat));
        let holder = seat.and_then(|seat| seat.holder(date));
        let reading = holder.map_or(Reading::Nothing, |row| Reading::Person(&row.person));
        push(Thing::Seat(row.benefit, row.seat), Figure::Holder, reading);
    }
    for row in &overview.technical {
        push(Thing::Technical(row.benefit), Figure::Used, Reading::Count(row.used));
    }
    for (at, person) in state.people.iter().enumerate() {
        push(Thing::Person(at), Figure::Left, person.left_by(date).map_or(Reading::Nothing, Reading::Day));
    }
    figures
}
