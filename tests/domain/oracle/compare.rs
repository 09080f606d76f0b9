//! The comparison: what the code says of a state and a day beside what the second implementation says.

use std::collections::BTreeSet;
use std::fmt;

use mpn_benefits::domain::act::{self, Act, Effect};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::deadline::Deadline;
use mpn_benefits::domain::offer::PaymentEffect;
use mpn_benefits::domain::overview::{OfferRow as TheirOffer, Overview};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::renewal::Profile;
use mpn_benefits::domain::rules::RuleSet;
use mpn_benefits::domain::{State, Thing};
use mpn_benefits::file;

use super::calendar::{Day, days};
use super::facts::Facts;
use super::ladder::{Item, split};
use super::rules::{Figures, OfferRow, Payment, Rules, Term};
use super::statuses::{Figure, LISTS, Lists, Row};

/// How much was compared.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) states: u64,
    pub(crate) days: u64,
    /// Offers on a day.
    pub(crate) offers: u64,
    /// Items of the ladder on a day.
    pub(crate) deadlines: u64,
    /// Those that were dismissed.
    pub(crate) dismissed: u64,
    /// Rows of the lists on a day.
    pub(crate) rows: u64,
    /// Kinds of deadlines, listed and dismissed, and statuses of rows: what was met with on some of the days.
    pub(crate) words: BTreeSet<String>,
}

impl Seen {
    fn note(&mut self, listed: &[Item<'_>], dismissed: &[Item<'_>], lists: &Lists<'_>) {
        self.words.extend(listed.iter().map(|item| item.kind.to_owned()));
        self.words.extend(dismissed.iter().map(|item| format!("dismissed {}", item.kind)));
        for ((name, _), rows) in LISTS.iter().zip(lists) {
            self.words.extend(rows.iter().map(|row| format!("{name} {}", row.status)));
        }
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { states, days, offers, deadlines, dismissed, rows, words: _ } = self;
        write!(to, "{states} states, {days} days: {offers} offers, {deadlines} deadlines and {dismissed} dismissed, ")?;
        write!(to, "{rows} rows of lists; 0 differences")
    }
}

/// Every day that is compared.
pub(crate) fn span() -> impl Iterator<Item = Day> + Clone {
    days(Day::of(2016, 1, 1), Day::of(2032, 12, 31))
}

/// Compares on every `step`th day, of each state on others, so that all days are compared; the first difference is the answer, with the state in which it shows.
pub(crate) fn compare(
    facts: &Facts,
    (figures, set): (Figures, RuleSet),
    step: usize,
    seen: &mut Seen,
) -> Result<(), String> {
    let from = usize::try_from(seen.states).unwrap() % step;
    let text = facts.to_toml();
    let loaded = file::parse(&text);
    assert!(loaded.is_clean(), "not a state file: {:#?}\n{text}", loaded.problems);
    let state = &State { rules: set, ..loaded.state };
    let rules = Rules::new(facts, figures);
    seen.states += 1;
    let at = |day: Day, what: &str, ours: String, theirs: String| {
        Err(format!("{what} on {day}\nexpected: {ours}\nfound:    {theirs}\nstate:\n{text}"))
    };

    for (index, enrollment) in state.enrollments.iter().enumerate() {
        let mut ours: Vec<(Day, Payment)> = rules.payments(index).to_vec();
        let effects = enrollment.payment_effects(state.rules).into_iter().map(|effect| match effect {
            PaymentEffect::Renewed => Payment::Renewed,
            PaymentEffect::FeeOfKeptYear => Payment::Fee,
            PaymentEffect::OutsideWindow => Payment::Outside,
        });
        let mut theirs: Vec<(Day, Payment)> = facts.offers[index].renewals.iter().copied().zip(effects).collect();
        ours.sort_by_key(|(paid, _)| *paid);
        theirs.sort_by_key(|(paid, _)| *paid);
        if ours != theirs {
            return at(facts.offers[index].purchased, "payments", format!("{ours:?}"), format!("{theirs:?}"));
        }
    }

    let dismissals = rules.dismissals();
    for day in span().skip(from).step_by(step) {
        let overview = Overview::of(state, day.to_code());
        seen.days += 1;

        let offers = rules.offers(day);
        let mut theirs = overview.offers.iter().map(|row| offer(state, row, day));
        for ours in offers {
            seen.offers += 1;
            let theirs = theirs.next();
            if Some(ours) != theirs {
                return at(day, "offer", format!("{ours:?}"), format!("{theirs:?}"));
            }
        }
        if let Some(more) = theirs.next() {
            return at(day, "offer", "no further row".to_owned(), format!("{more:?}"));
        }

        let (listed, dismissed) = split(rules.items(day), &dismissals, day);
        for (what, ours, theirs) in
            [("deadlines", &listed, &overview.deadlines), ("dismissed", &dismissed, &overview.dismissed)]
        {
            let same = |ours: &Item<'_>, theirs: &Deadline| {
                *ours == item(theirs, state) && ours.date.since(day) == theirs.days
            };
            if ours.len() != theirs.len() || !ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs)) {
                let theirs: Vec<Item<'_>> = theirs.iter().map(|theirs| item(theirs, state)).collect();
                return at(day, what, listing(ours), listing(&theirs));
            }
        }
        seen.deadlines += listed.len() as u64;
        seen.dismissed += dismissed.len() as u64;

        let ours = rules.lists(day);
        let theirs = lists(&overview, state);
        for (((name, figures), ours), theirs) in LISTS.iter().zip(&ours).zip(&theirs) {
            if ours != theirs {
                let what = format!("the list of {name} ({})", figures.join(", "));
                return at(day, &what, table(ours), table(theirs));
            }
            seen.rows += ours.len() as u64;
        }
        // Most stays the same for weeks.
        if seen.days.is_multiple_of(20 / step as u64) {
            seen.note(&listed, &dismissed, &ours);
        }
    }
    Ok(())
}

/// A ladder, an item a line.
fn listing(items: &[Item<'_>]) -> String {
    let line = |item: &Item<'_>| format!("\n  {} {} {} R{}", item.date, item.kind, item.subject, item.rule);
    items.iter().map(line).collect()
}

/// A list, a row a line.
fn table(rows: &[Row<'_>]) -> String {
    rows.iter().map(|row| format!("\n  {} {} {:?}", row.id, row.status, row.figures)).collect()
}

/// A date that the code may not have.
fn day(date: Option<chrono::NaiveDate>) -> Option<Day> {
    date.map(Day::from_code)
}

/// An offer of the code.
fn offer(state: &State, row: &TheirOffer, on: Day) -> OfferRow {
    let fact = &state.enrollments[row.offer];
    let reviewed = match fact.profile(&row.term, on.to_code()) {
        Profile::ReviewedOn(_) | Profile::Reviewed => Some(true),
        Profile::TooEarly(_) | Profile::NotYet => Some(false),
        Profile::Unknown => None,
    };
    let command = Command::Act { act: Act::Renew(act::Renew { offer: fact.id.clone() }), on: on.to_code() };
    let asking = Asking { today: on.to_code(), role: Role::GlobalAdmin };
    let renewal = match apply(state, &command, asking) {
        Ok(applied) => match applied.effect {
            Some(Effect::Renew(own)) => Ok((Day::from_code(own.anniversary), own.fee)),
            other => panic!("a renewal comes to {other:?}"),
        },
        Err(refusal) => Err(match refusal.rule {
            Some(mpn_benefits::domain::Basis::Rule(rule)) => rule.number(),
            _ => 0,
        }),
    };
    OfferRow {
        offer: row.offer,
        term: Term {
            starts: Day::from_code(row.term.starts),
            anniversary: Day::from_code(row.term.anniversary),
            kept_from: day(row.term.kept_from),
        },
        window_opens: Day::from_code(row.term.window_opens()),
        window_closes: Day::from_code(row.term.window_closes()),
        status: row.status.as_word(),
        days: row.days,
        refundable: row.refundable,
        fee: row.fee.map(|fee| (Day::from_code(fee.from), Day::from_code(fee.to), day(fee.paid))),
        reviewed,
        renewal,
    }
}

/// A deadline of the code.
fn item<'a>(deadline: &Deadline, state: &'a State) -> Item<'a> {
    Item {
        date: Day::from_code(deadline.date),
        kind: deadline.kind.as_word(),
        subject: deadline.subject.id_text(state),
        rule: deadline.rule.number(),
    }
}

/// The lists of the code.
fn lists<'a>(overview: &Overview, state: &'a State) -> Lists<'a> {
    let mut lists = Lists::default();
    let [software, keys, cloud, tokens, subscriptions, visual_studio, seats, technical] = &mut lists;
    let id = |thing: Thing| thing.id_text(state);
    let date = |date| Figure::Day(Day::from_code(date));
    let count = |count: u32| Figure::Count(i64::from(count));
    let known = |known: Option<u32>| known.map_or(Figure::None, count);
    for row in &overview.software {
        software.push(Row::new(id(Thing::Software(row.benefit)), row.status.as_word(), [date(row.activate_by)]));
    }
    for row in &overview.keys {
        let figures = [count(row.used), known(row.limit), known(row.left)];
        keys.push(Row::new(id(Thing::Key(row.benefit, row.key)), "", figures));
    }
    for row in &overview.cloud {
        let figures = [date(row.activate_by), known(row.assigned)];
        cloud.push(Row::new(id(Thing::Cloud(row.benefit)), row.status.as_word(), figures));
    }
    for row in &overview.tokens {
        let figures = [row.replace_until.map_or(Figure::None, date)];
        tokens.push(Row::new(id(Thing::Token(row.benefit, row.token)), row.status.as_word(), figures));
    }
    for row in &overview.subscriptions {
        let figures = [count(row.standing.seats), date(row.standing.ends), Figure::Count(row.days)];
        subscriptions.push(Row::new(id(Thing::Subscription(row.subscription)), row.status.as_word(), figures));
    }
    for row in &overview.visual_studio {
        let figures = [date(row.activate_by), count(row.assigned), count(row.free), date(row.usable_until)];
        visual_studio.push(Row::new(id(Thing::VisualStudio(row.benefit)), "", figures));
    }
    for row in &overview.seats {
        let figures = [row.reassignable_from.map_or(Figure::None, date)];
        seats.push(Row::new(id(Thing::Seat(row.benefit, row.seat)), row.status.as_word(), figures));
    }
    for row in &overview.technical {
        let figures = [date(row.activate_by), count(row.used), known(row.left)];
        technical.push(Row::new(id(Thing::Technical(row.benefit)), row.status.as_word(), figures));
    }
    lists
}
