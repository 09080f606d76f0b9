//! What moves with a change of a record that does not name it: a last day, an anniversary, what is counted.

use super::field::{Field, Value};
use super::offer::Enrollment;
use super::record::Record;
use super::software::{Software, counts};
use super::subscription::Subscription;
use super::{Date, Rule, State};

/// A figure that moves with a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// The last day of a subscription: what was redeemed since is counted from the new figures (R34, R35, D8).
    Ends {
        /// As it is.
        from: Date,
        /// As it will be.
        to: Date,
    },
    /// The anniversary of an offer (R1, R16).
    Anniversary {
        /// As it is.
        from: Date,
        /// As it will be.
        to: Date,
    },
    /// How many activations of a product count, by what its offer counts (R19).
    Used {
        /// As it is.
        from: u32,
        /// As it will be.
        to: u32,
    },
}

impl Moved {
    /// The rule by which it does.
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Self::Ends { .. } => Rule::YEAR_OF_USE,
            Self::Anniversary { .. } => Rule::ENROLLMENT_YEAR,
            Self::Used { .. } => Rule::COUNTING_EVERY_ACTIVATION,
        }
    }
}

/// What moves where a record is changed so; as `today` sees it.
#[must_use]
pub fn moved(
    state: &State,
    before: &Record,
    after: &Record,
    fields: &[(Field, Option<Value>)],
    today: Date,
) -> Option<Moved> {
    let is_said = |field: Field| fields.iter().any(|(own, _)| *own == field);
    match (before, after) {
        (Record::Subscription(before), Record::Subscription(after)) if !is_said(Field::Ends) => {
            let (from, to) = (ends(state, before, today)?, ends(state, after, today)?);
            (from != to).then_some(Moved::Ends { from, to })
        }
        (Record::Offer(before), Record::Offer(after)) => {
            let anniversary = |own: &Enrollment| Some(own.term(state.rules, today)?.anniversary);
            let (from, to) = (anniversary(before)?, anniversary(after)?);
            (from != to).then_some(Moved::Anniversary { from, to })
        }
        (Record::Software(before), Record::Software(after)) => {
            let (from, to) = (used(state, before, before)?, used(state, before, after)?);
            (from != to).then_some(Moved::Used { from, to })
        }
        _ => None,
    }
}

fn ends(state: &State, own: &Subscription, on: Date) -> Option<Date> {
    let into = state.tokens().filter_map(|(_, token)| Some((token.redeemed.as_ref()?, token.seats)));
    Some(own.standing(&state.rules, on, into)?.ends)
}

/// What the keys of a benefit were used for, as the offer of `granted` counts it.
fn used(state: &State, benefit: &Software, granted: &Software) -> Option<u32> {
    let counting = state.offer(&granted.enrollment)?.counting;
    let rows = benefit.keys.iter().flat_map(|key| &key.activations);
    u32::try_from(rows.filter(|row| counts(row.case, counting)).count()).ok()
}
