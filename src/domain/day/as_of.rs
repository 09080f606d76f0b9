//! The ground of a day: a state as one day sees it, and the dates that are found on it.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use super::used;

use crate::domain::cloud::Redemption;
use crate::domain::date::{Date, days_between};
use crate::domain::deadline::Deadline;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::offer::{OfferStatus, Term};
use crate::domain::rules::{Life, Rules};
use crate::domain::subscription::Redemptions;
use crate::domain::{Id, Rule, State, Thing};

/// A state as one day sees it: the terms of its offers, and which redemptions went into which subscription.
#[derive(Debug)]
pub(in crate::domain) struct AsOf<'a> {
    pub(in crate::domain) state: &'a State,
    pub(in crate::domain) date: Date,
    terms: Terms,
    pub(super) index: &'a Index<'a>,
    /// The offers of which something is in use: only while a refund can be asked does anybody want to know.
    used: OnceCell<HashSet<&'a Id>>,
}

/// The terms of the offers as the day sees them, by position.
#[derive(Debug)]
enum Terms {
    /// Of all offers.
    All(Vec<Option<Term>>),
    /// Of those that were asked for: nobody wants all of them.
    Asked(RefCell<HashMap<usize, Option<Term>>>),
}

/// Look-ups that do not depend on the day.
#[derive(Debug)]
pub(in crate::domain) struct Index<'a> {
    offers: HashMap<&'a Id, usize>,
    redemptions: Redemptions<'a>,
}

/// An offer as one day sees it.
#[derive(Debug, Clone, Copy)]
pub(in crate::domain) struct OfferOn {
    pub(in crate::domain) at: usize,
    pub(in crate::domain) term: Term,
    pub(in crate::domain) status: OfferStatus,
}

impl OfferOn {
    /// Whether it is lapsed (R7, R11).
    pub(in crate::domain) fn lapsed(&self) -> bool {
        self.status == OfferStatus::Lapsed
    }

    /// Whether what it grants, and has that life, is over on the day (R5, R7, R54).
    pub(in crate::domain) fn is_over(&self, life: Life, on: Date) -> bool {
        self.term.last_day(life) < on
    }
}

impl<'a> Index<'a> {
    pub(in crate::domain) fn of(state: &'a State) -> Self {
        let offers = state.enrollments.iter().enumerate().rev().map(|(at, offer)| (&offer.id, at)).collect();
        Self { offers, redemptions: state.redemptions() }
    }
}

impl<'a> AsOf<'a> {
    pub(in crate::domain) fn new(state: &'a State, index: &'a Index<'a>, date: Date) -> Self {
        let terms = state.enrollments.iter().map(|offer| offer.term(state.rules, date)).collect();
        Self { state, date, terms: Terms::All(terms), index, used: OnceCell::new() }
    }

    /// The same, where few of its offers are asked for.
    pub(super) fn sparing(state: &'a State, index: &'a Index<'a>, date: Date) -> Self {
        Self { state, date, terms: Terms::Asked(RefCell::default()), index, used: OnceCell::new() }
    }

    /// Whether something of this offer was viewed, activated, redeemed, assigned, enabled or used by the day.
    pub(super) fn is_used(&self, offer: &Id) -> bool {
        self.used.get_or_init(|| used::offers(self.state, self.date)).contains(offer)
    }

    /// The figures of the programme.
    pub(super) fn rules(&self) -> &'a Rules {
        &self.state.rules
    }

    /// The offer with this id; `None` where there is none, or not yet (D5).
    pub(super) fn offer(&self, id: &Id) -> Option<OfferOn> {
        self.offer_at(*self.index.offers.get(id)?)
    }

    pub(super) fn offer_at(&self, at: usize) -> Option<OfferOn> {
        let fact = |at: usize| self.state.enrollments.get(at)?.term(self.state.rules, self.date);
        let term = match &self.terms {
            Terms::All(terms) => *terms.get(at)?,
            Terms::Asked(terms) => *terms.borrow_mut().entry(at).or_insert_with(|| fact(at)),
        }?;
        Some(OfferOn { at, term, status: term.status(self.date) })
    }

    /// The offer at this place, unless what it grants and has that life is over (R5, R7, R54).
    pub(super) fn open_offer(&self, at: usize, life: Life) -> Option<OfferOn> {
        self.offer_at(at).filter(|offer| !offer.is_over(life, self.date))
    }

    /// The rule of what is there with the purchase, or again with a later term.
    pub(super) fn granted(&self, offer: &OfferOn) -> Rule {
        if self.is_first(offer) { Rule::ENROLLMENT_YEAR } else { Rule::NEW_ANNIVERSARY }
    }

    /// Whether the term of an offer is its first.
    pub(super) fn is_first(&self, offer: &OfferOn) -> bool {
        self.state.enrollments.get(offer.at).is_some_and(|fact| fact.purchased == offer.term.starts)
    }

    pub(super) fn redemptions_into(&self, subscription: &Id) -> impl Iterator<Item = (&'a Redemption, u32)> {
        self.index.redemptions.of(subscription).iter().copied()
    }
}

/// The coming dates that were found on a day.
#[derive(Debug)]
pub(super) struct Dates {
    date: Date,
    pub(super) found: Vec<Deadline>,
}

impl Dates {
    /// None yet of that day.
    pub(super) fn on(date: Date) -> Self {
        Self { date, found: Vec::new() }
    }

    /// Adds the date of a thing, where it has not passed.
    pub(super) fn push(&mut self, subject: Thing, kind: DeadlineKind, date: Date) {
        self.push_by(subject, kind, date, kind.rule());
    }

    /// The same, by another rule than most of its kind.
    pub(super) fn push_by(&mut self, subject: Thing, kind: DeadlineKind, date: Date, rule: Rule) {
        if date >= self.date {
            let days = days_between(self.date, date);
            self.found.push(Deadline { date, days, kind, subject, rule });
        }
    }
}
