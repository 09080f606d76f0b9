//! What an act is decided on: the state, the day, who asks; and the edits that acts are made of.

use std::cell::OnceCell;

use crate::domain::admission::{Asking, administers, authorised};
use crate::domain::apply::checks;
use crate::domain::day::as_of::OfferOn;
use crate::domain::draft::Sight;
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Field, Row, Value};
use crate::domain::offer::{Enrollment, Term};
use crate::domain::partner::Role;
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::{Life, Rules};
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

/// What an act is decided on.
#[derive(Debug)]
pub struct Ground<'a> {
    pub(super) state: &'a State,
    sight: Sight<'a>,
    /// Derived only where an act needs more than its own records: most are refused or allowed without it.
    overview: OnceCell<Overview>,
    pub(super) on: Date,
    /// The day it is asked on, from which what became of an offer meanwhile is told (D18).
    pub(super) today: Date,
    role: Role,
}

impl<'a> Ground<'a> {
    /// What acts of that day are decided on, for somebody who may ask at all (R53), on a day that has come.
    pub(in crate::domain) fn admitted(sight: impl Into<Sight<'a>>, on: Date, asking: Asking) -> Result<Self, Refusal> {
        let sight = sight.into();
        authorised(asking.role)?;
        if on > asking.today {
            return Err(Refusal::of(Why::StillToCome { on }));
        }
        Ok(Self { state: sight.state, sight, overview: OnceCell::new(), on, today: asking.today, role: asking.role })
    }

    /// The figures of the programme.
    pub(super) fn rules(&self) -> &'a Rules {
        &self.state.rules
    }

    pub(super) fn overview(&self) -> &Overview {
        self.overview.get_or_init(|| Overview::of(self.state, self.on))
    }

    /// The thing with this id, which must be of this kind.
    pub(super) fn known(&self, id: &Id, wanted: Kind) -> Result<Thing, Refusal> {
        checks::known(self.sight, id, wanted)
    }

    pub(super) fn unknown(id: &Id, kind: Kind) -> Refusal {
        Refusal::of(Why::Unknown { id: id.clone(), kind: Some(kind) })
    }

    /// R58: only administrators may.
    pub(super) fn administers(&self) -> Result<(), Refusal> {
        administers(self.rules(), self.role)
    }

    /// The offer of a benefit, and how it stands.
    pub(super) fn offer(&self, id: &Id) -> Result<(&'a Enrollment, OfferOn), Refusal> {
        let found = self.state.enrollments.iter().enumerate().find(|(_, offer)| offer.id == *id);
        let (at, offer) = found.ok_or_else(|| Self::unknown(id, Kind::Offer))?;
        let term = offer.term(self.state.rules, self.on);
        let term = term.ok_or_else(|| Refusal::of(Why::NotBoughtYet { purchased: offer.purchased }))?;
        Ok((offer, OfferOn { at, term, status: term.status(self.on) }))
    }

    /// The term of an offer that the day sees on which it is asked.
    pub(super) fn term_today(&self, offer: &Enrollment) -> Option<Term> {
        offer.term(self.state.rules, self.today)
    }

    /// The offer of a benefit that has that life, which must not be over; `rule` is what says so of the act.
    pub(super) fn live_offer(&self, id: &Id, life: Life, rule: Rule) -> Result<(&'a Enrollment, OfferOn), Refusal> {
        let (offer, on) = self.offer(id)?;
        if on.is_over(life, self.on) {
            let closed = on.term.last_day(life);
            return Err(Refusal::by(rule, Why::Lapsed { offer: Thing::Offer(on.at), closed }));
        }
        Ok((offer, on))
    }

    /// Whether it is decided for the day it is asked on.
    pub(super) fn is_today(&self) -> bool {
        self.on == self.today
    }

    /// Whether what an offer grants, and has that life, is over on the day it is asked: an act of an earlier day is recorded
    /// all the same, and nothing of it is told as left, free or to come (D18).
    pub(super) fn is_over(&self, id: &Id, life: Life) -> bool {
        self.state.is_over(id, life, self.today)
    }

    /// The last day for a first use, which must not have passed (R2, D4): its own, else the default of that life.
    pub(super) fn in_time(&self, offer: &OfferOn, own: Option<Date>, life: Life) -> Result<(), Refusal> {
        let activate_by = offer.term.first_use_by(own, life);
        if self.on <= activate_by {
            return Ok(());
        }
        let outlived = own.is_some_and(|own| {
            self.state.enrollments.get(offer.at).is_some_and(|fact| fact.outlives(&offer.term, own, life))
        });
        Err(until(Rule::BENEFIT_EXPIRY, Why::Expired { activate_by, outlived }, activate_by))
    }

    /// Refuses where a later fact stands in the file: what happened since was decided without this.
    pub(super) fn goes_on(&self, of: Thing, days: impl IntoIterator<Item = Date>) -> Result<(), Refusal> {
        match days.into_iter().filter(|day| *day > self.on).max() {
            Some(on) => Err(Refusal::of(Why::GoesOn { of, on })),
            None => Ok(()),
        }
    }
}

/// A refusal by a rule that has a last day.
pub(super) fn until(rule: Rule, why: Why, last: Date) -> Refusal {
    Refusal { last_day: Some(last), ..Refusal::by(rule, why) }
}

/// A refusal by a rule that has a first day.
pub(super) fn from(rule: Rule, why: Why, first: Date) -> Refusal {
    Refusal { first_day: Some(first), ..Refusal::by(rule, why) }
}

/// One field that gets another value.
pub(super) fn field(of: &Id, field: Field, before: Option<Value>, after: Value) -> Edit {
    Edit::Fields { of: Owner::Record(of.clone()), fields: vec![FieldEdit { field, before, after: Some(after) }] }
}

/// A row at the end of a ledger.
pub(super) fn row(of: &Id, ledger: Field, at: usize, row: Row) -> Edit {
    Edit::Row { of: of.clone(), ledger, at, before: None, after: Some(row) }
}

/// A row that changes.
pub(super) fn changed(of: &Id, ledger: Field, at: usize, before: Value, after: Value) -> Edit {
    let table = |value: Value| if let Value::Table(row) = value { Some(row) } else { None };
    Edit::Row { of: of.clone(), ledger, at, before: table(before), after: table(after) }
}

/// A field that goes.
pub(super) fn without(of: &Id, field: Field, before: Option<Value>) -> Edit {
    Edit::Fields { of: Owner::Record(of.clone()), fields: vec![FieldEdit { field, before, after: None }] }
}

/// A row that goes.
pub(super) fn gone(of: &Id, ledger: Field, at: usize, before: Value) -> Edit {
    let before = if let Value::Table(row) = before { Some(row) } else { None };
    Edit::Row { of: of.clone(), ledger, at, before, after: None }
}

pub(super) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
