//! Software and its keys on a day (R2, R7, R18–R23, R25, R30).

use std::collections::HashMap;
use std::ops::Range;

use super::as_of::{AsOf, Dates, OfferOn};
use crate::domain::counted::Outside;
use crate::domain::date::Date;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::offer::Counting;
use crate::domain::pool::{Pooled, Pools};
use crate::domain::rules::Life;
use crate::domain::software::{Activation, Software, SoftwareKind, SoftwareStatus};
use crate::domain::{Rule, Thing};

/// A software benefit on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoftwareRow {
    /// Position in [`crate::domain::State::software`].
    pub benefit: usize,
    /// Position of its offer in [`crate::domain::State::enrollments`].
    pub offer: usize,
    /// Benefit expiry date, inclusive (R2, D4).
    pub activate_by: Date,
    /// Whether it waits for a key to be fetched (D14).
    pub waits: bool,
    /// Status.
    pub status: SoftwareStatus,
    /// The rule that says so.
    pub rule: Rule,
    /// Its keys in [`crate::domain::Overview::keys`].
    pub keys: Range<usize>,
    /// Activations used, over all its keys, by their ledgers.
    pub used: u32,
    /// The same by ledgers or outside counts, whichever says more of a key.
    pub most: u32,
    /// Sum of its keys' limits; `None` where there is no key or one has no known limit.
    pub limit: Option<u32>,
}

/// A product key on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyRow {
    /// Position of its benefit in [`crate::domain::State::software`].
    pub benefit: usize,
    /// Position among the benefit's keys.
    pub key: usize,
    /// Whether it waits for its first activation, whatever its day says (R2, R22, R23, R30).
    pub waits: bool,
    /// Activations used, by its ledger (R18–R20).
    pub used: u32,
    /// The last outside count, where that says otherwise.
    pub outside: Option<Outside>,
    /// Activations allowed; `None` = not limited or not known.
    pub limit: Option<u32>,
    /// Activations left, never below 0; `None` where the limit is not known.
    pub left: Option<u32>,
}

impl KeyRow {
    /// Activations used by its ledger or by the last outside count and since, whichever is more.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.outside.map_or(self.used, |outside| outside.total().max(self.used))
    }
}

/// What each pool of keys has left together, once for all of its keys (D17).
pub(super) struct Left<'a> {
    pools: &'a Pools,
    pooled: Vec<Option<u32>>,
}

impl<'a> Left<'a> {
    pub(super) fn of(as_of: &AsOf<'_>, pools: &'a Pools) -> Self {
        let left_of = |things: &[Thing]| Pooled::of(as_of.state, things.iter().copied(), as_of.date).left();
        Self { pools, pooled: pools.iter().map(left_of).collect() }
    }
}

pub(in crate::domain) fn rows(as_of: &AsOf<'_>, pools: &Pools) -> (Vec<SoftwareRow>, Vec<KeyRow>) {
    let left = Left::of(as_of, pools);
    let mut keys = Vec::new();
    let mut rows = Vec::with_capacity(as_of.state.software.len());
    rows.extend((0..as_of.state.software.len()).filter_map(|at| row(as_of, at, &left, &mut keys)));
    (rows, keys)
}

/// The row of one benefit, and after the others those of its keys; none before its offer's purchase (D5).
pub(super) fn row(as_of: &AsOf<'_>, at: usize, left: &Left<'_>, keys: &mut Vec<KeyRow>) -> Option<SoftwareRow> {
    let benefit = as_of.state.software.get(at)?;
    let offer = as_of.offer(&benefit.enrollment)?;
    let counting = as_of.state.enrollments.get(offer.at).map(|fact| fact.counting).unwrap_or_default();
    let first = keys.len();
    keys.extend(benefit.keys.iter().enumerate().map(|(position, key)| {
        let counted = key.counted(counting, as_of.date);
        let left = match left.pools.place(Thing::Key(at, position)) {
            None => key.limit.map(|limit| limit.saturating_sub(counted.most())),
            Some(pool) => left.pooled.get(pool).copied().flatten(),
        };
        let waits = benefit.waits(key, as_of.date);
        KeyRow {
            benefit: at,
            key: position,
            waits,
            used: counted.ledger,
            outside: counted.otherwise(),
            limit: key.limit,
            left,
        }
    }));
    let own = keys.get(first..).unwrap_or(&[]);
    let activate_by = offer.term.first_use_by(benefit.activate_by, Life::Offer);
    let (status, rule) = stands(as_of, benefit, offer, activate_by, (own, counting));
    Some(SoftwareRow {
        benefit: at,
        offer: offer.at,
        activate_by,
        waits: benefit.lacks_key(),
        status,
        rule,
        used: own.iter().map(|key| key.used).fold(0, u32::saturating_add),
        most: own.iter().map(KeyRow::most).fold(0, u32::saturating_add),
        limit: limit_of(own, left.pools),
        keys: first..first + own.len(),
    })
}

pub(super) fn dates(as_of: &AsOf<'_>, row: &SoftwareRow, keys: &[KeyRow], dates: &mut Dates) {
    if as_of.open_offer(row.offer, Life::Offer).is_none() {
        return;
    }
    if row.waits {
        dates.push(Thing::Software(row.benefit), DeadlineKind::BenefitExpiry, row.activate_by);
    }
    for key in keys.iter().filter(|key| key.waits) {
        dates.push(Thing::Key(row.benefit, key.key), DeadlineKind::BenefitExpiry, row.activate_by);
    }
}

/// The sum of the limits of a benefit's keys, a key that stands there twice taken once (D17); `None` where there is no key,
/// or one has no known limit.
fn limit_of(keys: &[KeyRow], pools: &Pools) -> Option<u32> {
    let mut limits: Vec<Option<u32>> = Vec::with_capacity(keys.len());
    let mut known: HashMap<usize, usize> = HashMap::new();
    for row in keys {
        if let Some(pool) = pools.place(Thing::Key(row.benefit, row.key)) {
            let at = *known.entry(pool).or_insert(limits.len());
            if let Some(limit) = limits.get_mut(at) {
                *limit = row.limit.max(*limit);
                continue;
            }
        }
        limits.push(row.limit);
    }
    limits.into_iter().reduce(|sum, limit| Some(sum?.saturating_add(limit?))).flatten()
}

/// The first status that holds, and its rule (R2, R7, R20–R23, R30).
fn stands(
    as_of: &AsOf<'_>,
    benefit: &Software,
    offer: OfferOn,
    activate_by: Date,
    (keys, counting): (&[KeyRow], Counting),
) -> (SoftwareStatus, Rule) {
    if offer.lapsed() {
        (SoftwareStatus::Lapsed, Rule::NOT_PERPETUAL)
    } else if benefit.kind == SoftwareKind::Cal {
        (SoftwareStatus::NoDetails, as_of.granted(&offer))
    } else if benefit.activation == Activation::None {
        (SoftwareStatus::NoKeyNeeded, as_of.granted(&offer))
    } else if benefit.keys.iter().any(|key| key.blocked) {
        (SoftwareStatus::KeyBlocked, Rule::BLOCKED_KEY)
    } else if keys.iter().any(|key| key.left == Some(0)) {
        (SoftwareStatus::KeyUsedUp, Rule::ACTIVATION_LIMIT)
    } else if benefit.keys.iter().any(|key| key.activated(as_of.date)) {
        (SoftwareStatus::Active, counting.rule())
    } else if as_of.date > activate_by {
        (SoftwareStatus::Expired, Rule::BENEFIT_EXPIRY)
    } else if keys.is_empty() {
        (SoftwareStatus::NoKey, as_of.granted(&offer))
    } else {
        (SoftwareStatus::NotActivated, as_of.granted(&offer))
    }
}
