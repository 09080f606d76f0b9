//! The ladder of a day: every coming date of every row, and what `dismissed` hides of them.

use std::collections::HashMap;

use super::as_of::{AsOf, Dates, Index};
use super::subscriptions::Ends;
use super::{cloud, offers, seats, software, subscriptions, technical};
use crate::domain::deadline::Deadline;
use crate::domain::dismissed::Dismissed;
use crate::domain::pool::Pools;
use crate::domain::{Date, Overview, State, Thing};

/// What is listed of a day, and what `dismissed` hides.
#[derive(Debug, Default)]
pub(in crate::domain) struct Ladder {
    pub(in crate::domain) listed: Vec<Deadline>,
    pub(in crate::domain) dismissed: Vec<Deadline>,
}

/// What a thing has on the ladder of a day, dismissed or not.
#[must_use]
pub(in crate::domain) fn items_of(state: &State, thing: Thing, date: Date) -> Vec<Deadline> {
    let index = Index::of(state);
    let mut items = of_thing(&AsOf::sparing(state, &index, date), thing);
    sort(&mut items, state);
    items
}

/// Builds the ladder from the rows: every item dated on or after the day, ascending by date, then kind, then subject as text.
pub(in crate::domain) fn ladder(as_of: &AsOf<'_>, rows: &Overview) -> Ladder {
    let mut dates = Dates::on(as_of.date);
    rows.offers.iter().for_each(|row| offers::dates(as_of, row, &mut dates));
    rows.software.iter().for_each(|row| software::dates(as_of, row, rows.keys_of(row), &mut dates));
    rows.cloud.iter().for_each(|row| cloud::dates(as_of, row, rows.tokens_of(row), &mut dates));
    rows.visual_studio.iter().for_each(|row| seats::dates(as_of, row, rows.seats_of(row), &mut dates));
    rows.technical.iter().for_each(|row| technical::dates(as_of, row, &mut dates));
    rows.subscriptions.iter().for_each(|row| subscriptions::dates(row, &mut dates));
    let mut ladder = Ladder::default();
    let mut hidden = Hidden { as_of, days: HashMap::new(), then: None };
    for item in dates.found {
        if hidden.hides(&item) { ladder.dismissed.push(item) } else { ladder.listed.push(item) }
    }
    sort(&mut ladder.listed, as_of.state);
    sort(&mut ladder.dismissed, as_of.state);
    ladder
}

fn sort(items: &mut [Deadline], state: &State) {
    items.sort_by(|a, b| {
        let key = |item: &Deadline| (item.date, item.kind.as_word());
        key(a).cmp(&key(b)).then_with(|| a.subject.id_text(state).cmp(b.subject.id_text(state)))
    });
}

/// Tells what was dismissed.
struct Hidden<'d, 'a> {
    as_of: &'d AsOf<'a>,
    /// The days by which an older file dismissed things.
    days: HashMap<Date, AsOf<'a>>,
    /// The thing that was asked for last of those that an older file dismissed by a day, with what it had on that day.
    then: Option<(Thing, Vec<Deadline>)>,
}

impl Hidden<'_, '_> {
    fn hides(&mut self, item: &Deadline) -> bool {
        match self.as_of.state.dismissed(item.subject) {
            None | Some(Dismissed::Nothing) => false,
            Some(Dismissed::Items(rows)) => {
                let on = self.as_of.date;
                rows.iter().any(|row| row.on <= on && row.kind == item.kind && row.date == item.date)
            }
            Some(Dismissed::ListedOn(day)) if *day > self.as_of.date => false,
            Some(Dismissed::ListedOn(day)) => {
                if self.then.as_ref().is_none_or(|(thing, _)| *thing != item.subject) {
                    let (state, index) = (self.as_of.state, self.as_of.index);
                    let then = self.days.entry(*day).or_insert_with(|| AsOf::sparing(state, index, *day));
                    self.then = Some((item.subject, of_thing(then, item.subject)));
                }
                let old = self.then.iter().flat_map(|(_, old)| old);
                old.into_iter().any(|old| old.kind == item.kind && old.date == item.date)
            }
        }
    }
}

/// The dates of one thing, by the row of its benefit on that day.
fn of_thing(as_of: &AsOf<'_>, thing: Thing) -> Vec<Deadline> {
    let mut dates = Dates::on(as_of.date);
    match thing {
        Thing::Offer(at) => {
            if let Some(row) = offers::row(as_of, at) {
                offers::dates(as_of, &row, &mut dates);
            }
        }
        Thing::Software(at) | Thing::Key(at, _) => {
            // What a pool has left is no matter of dates.
            let (pools, mut keys) = (Pools::default(), Vec::new());
            if let Some(row) = software::row(as_of, at, &software::Left::of(as_of, &pools), &mut keys) {
                software::dates(as_of, &row, &keys, &mut dates);
            }
        }
        Thing::Cloud(at) | Thing::Token(at, _) => {
            let (ends, mut tokens) = (Ends::of(as_of.state, &[]), Vec::new());
            if let Some(row) = cloud::row(as_of, at, &ends, &mut tokens) {
                cloud::dates(as_of, &row, &tokens, &mut dates);
            }
        }
        Thing::VisualStudio(at) | Thing::Seat(at, _) => {
            let mut own = Vec::new();
            if let Some(row) = seats::row(as_of, at, &mut own) {
                seats::dates(as_of, &row, &own, &mut dates);
            }
        }
        Thing::Technical(at) => {
            if let Some(row) = technical::row(as_of, at) {
                technical::dates(as_of, &row, &mut dates);
            }
        }
        Thing::Subscription(at) => {
            if let Some(row) = subscriptions::row(as_of, at) {
                subscriptions::dates(&row, &mut dates);
            }
        }
        Thing::Person(_) => {}
    }
    dates.found.retain(|item| item.subject == thing);
    dates.found
}
