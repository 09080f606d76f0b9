//! What moves with a change of a record without being named: a last day, an anniversary, what is counted.

use std::collections::HashMap;

use super::cloud::Redemption;
use super::field::{Field, Value};
use super::software::{Software, counts};
use super::subscription::{Standing, Subscription};
use super::{Date, Id, Rule, State};

/// What went into each subscription.
type Redemptions<'s> = HashMap<&'s Id, Vec<(&'s Redemption, u32)>>;

/// The fields on which such a figure rests: what names none of them moves nothing.
const MOVERS: [Field; 11] = [
    Field::Seats,
    Field::Ends,
    Field::AsOf,
    Field::Product,
    Field::Purchased,
    Field::Renewals,
    Field::Offer,
    Field::Competency,
    Field::Level,
    Field::Counting,
    Field::Enrollment,
];

/// Whether a change of those fields can move anything: it is asked before the states are compared, since a form asks with every
/// key, and an import for thousands of changes.
#[must_use]
pub fn can_move(fields: &[(Field, Option<Value>)]) -> bool {
    fields.iter().any(|(field, _)| MOVERS.contains(field))
}

/// A figure that moves with a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// The seats and the last day of a subscription: what was redeemed into it is counted from other figures (R34, R35, D8).
    Subscription {
        /// It.
        id: Id,
        /// As they are.
        from: (u32, Date),
        /// As they will be.
        to: (u32, Date),
    },
    /// The anniversary of an offer (R1, R9, R16).
    Anniversary {
        /// As it is.
        from: Date,
        /// As it will be.
        to: Date,
        /// Whether the extension of 2021 keeps one of the two (R16).
        kept: bool,
    },
    /// How many activations count in all, by what an offer counts (R18, R19).
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
    pub fn rule(&self) -> Rule {
        match self {
            Self::Subscription { .. } => Rule::YEAR_OF_USE,
            Self::Anniversary { .. } => Rule::ENROLLMENT_YEAR,
            Self::Used { .. } => Rule::COUNTING_EVERY_ACTIVATION,
        }
    }
}

/// What moves from one state to another one, in which fields of a record are changed; as `today` sees it. What was said
/// itself is none of it.
#[must_use]
pub fn moved(before: &State, after: &State, of: &Id, fields: &[(Field, Option<Value>)], today: Date) -> Vec<Moved> {
    let mut all = Vec::new();
    let (were, are) = (before.redemptions(), after.redemptions());
    for (own, then) in before.subscriptions.iter().zip(&after.subscriptions) {
        let said = if own.id == *of { fields } else { &[] };
        if let (Some(from), Some(to)) = (standing(before, &were, own, today), standing(after, &are, then, today)) {
            let seats = from.seats != to.seats && !is_said(said, Field::Seats, &Value::Count(to.seats));
            let ends = from.ends != to.ends && !is_said(said, Field::Ends, &Value::Date(to.ends));
            let (from, to) = ((from.seats, from.ends), (to.seats, to.ends));
            all.extend((seats || ends).then(|| Moved::Subscription { id: own.id.clone(), from, to }));
        }
    }
    for (own, then) in before.enrollments.iter().zip(&after.enrollments) {
        let anniversary = own.term(before.rules, today).zip(then.term(after.rules, today));
        let moves = anniversary.filter(|(from, to)| from.anniversary != to.anniversary);
        all.extend(moves.map(|(from, to)| Moved::Anniversary {
            from: from.anniversary,
            to: to.anniversary,
            kept: from.kept_from.is_some() || to.kept_from.is_some(),
        }));
    }
    let (mut from, mut to) = (0, 0);
    for (own, then) in before.software.iter().zip(&after.software) {
        if let (Some(one), Some(other)) = (used(before, own), used(after, then))
            && one != other
        {
            (from, to) = (from + one, to + other);
        }
    }
    all.extend((from != to).then_some(Moved::Used { from, to }));
    all
}

fn is_said(fields: &[(Field, Option<Value>)], field: Field, value: &Value) -> bool {
    fields.iter().any(|(own, said)| *own == field && said.as_ref() == Some(value))
}

fn standing(state: &State, redemptions: &Redemptions<'_>, own: &Subscription, on: Date) -> Option<Standing> {
    own.standing(&state.rules, on, redemptions.get(&own.id).into_iter().flatten().copied())
}

/// What the keys of a benefit were used for, as its offer counts it.
fn used(state: &State, benefit: &Software) -> Option<u32> {
    let counting = state.offer(&benefit.enrollment)?.counting;
    let rows = benefit.keys.iter().flat_map(|key| &key.activations);
    u32::try_from(rows.filter(|row| counts(row.case, counting)).count()).ok()
}
