//! How much of what live offers grant is in use, by kind of benefit: sums of the rows.

use std::collections::HashMap;

use super::cloud::TokenStatus;
use super::offer::OfferStatus;
use super::overview::{Overview, TokenRow};
use super::pool::Pooled;
use super::technical::TechnicalKind;
use super::words::words;
use super::{State, Thing};

words! {
    /// Kinds of benefits that are counted together.
    pub enum TotalKind {
        /// Activations of keys (R20).
        Keys = "keys",
        /// Tokens, redeemed or not (R32).
        Tokens = "tokens",
        /// Visual Studio seats, held or not (R44).
        Seats = "seats",
        /// Azure credits, held or not (R41).
        Credits = "credits",
        /// Support incidents of the term (R50).
        Incidents = "incidents",
        /// Advisory hours of the term (R51).
        Hours = "hours",
    }
}

impl TotalKind {
    /// Whether a benefit of the kind that says no number has no limit (R50); of others the number is not known.
    #[must_use]
    pub fn is_granted_without_limit(self) -> bool {
        match self {
            Self::Incidents | Self::Hours => true,
            Self::Keys | Self::Tokens | Self::Seats | Self::Credits => false,
        }
    }
}

/// How much of a kind is in use, over all live offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// The kind.
    pub kind: TotalKind,
    /// What is used of what has a known number.
    pub used: u32,
    /// The same; of keys by ledgers or outside counts, whichever says more of one (R20).
    pub most: u32,
    /// That number; `None` where nothing of the kind has one.
    pub of: Option<u32>,
    /// What is used of what has no known number.
    pub beside: u32,
    /// The same, as of `most`.
    pub beside_most: u32,
    /// The benefits that are counted, each once; there is one at least.
    pub counted: Vec<Thing>,
}

impl Total {
    fn new(kind: TotalKind, first: Thing) -> Self {
        Self { kind, used: 0, most: 0, of: None, beside: 0, beside_most: 0, counted: vec![first] }
    }

    /// Whether a thing is counted: a benefit, or a seat, key or token of one.
    #[must_use]
    pub fn counts(&self, thing: Thing) -> bool {
        let benefit = match thing {
            Thing::Key(of, _) => Thing::Software(of),
            Thing::Token(of, _) => Thing::Cloud(of),
            Thing::Seat(of, _) => Thing::VisualStudio(of),
            Thing::Offer(_)
            | Thing::Software(_)
            | Thing::Cloud(_)
            | Thing::Subscription(_)
            | Thing::VisualStudio(_)
            | Thing::Technical(_)
            | Thing::Person(_) => thing,
        };
        self.counted.contains(&benefit)
    }

    fn add(&mut self, used: u32, most: u32, of: Option<u32>) {
        if let Some(of) = of {
            self.used = self.used.saturating_add(used);
            self.most = self.most.saturating_add(most);
            self.of = Some(self.of.unwrap_or(0).saturating_add(of));
        } else {
            self.beside = self.beside.saturating_add(used);
            self.beside_most = self.beside_most.saturating_add(most);
        }
    }
}

/// The kinds of which live offers grant anything, in the order of the sections.
#[must_use]
pub fn totals(state: &State, overview: &Overview) -> Vec<Total> {
    let live = |offer: usize| overview.offer(offer).is_some_and(|row| row.status != OfferStatus::Lapsed);
    let mut sums = Sums::default();
    // One key stands for one limit, wherever it stands (D17).
    let mut pools: HashMap<usize, Vec<Thing>> = HashMap::new();
    for row in overview.software.iter().filter(|row| live(row.offer)) {
        let thing = Thing::Software(row.benefit);
        if !state.software.get(row.benefit).is_some_and(super::software::Software::needs_key) {
            continue;
        }
        for key in overview.keys_of(row) {
            let own = Thing::Key(row.benefit, key.key);
            match overview.pools.place(own) {
                None => {
                    sums.add(TotalKind::Keys, thing, 0, None);
                    sums.more(TotalKind::Keys, key.used, key.most(), key.limit);
                }
                Some(pool) => {
                    pools.entry(pool).or_default().push(own);
                    sums.add(TotalKind::Keys, thing, 0, None);
                }
            }
        }
    }
    for things in pools.into_values() {
        let pooled = Pooled::of(state, things, overview.date);
        sums.more(TotalKind::Keys, pooled.used, pooled.most, pooled.limit);
    }
    for row in overview.cloud.iter().filter(|row| live(row.offer)) {
        let thing = Thing::Cloud(row.benefit);
        if let Some(assigned) = row.assigned {
            let quantity = state.cloud.get(row.benefit).and_then(|benefit| benefit.quantity);
            sums.add(TotalKind::Credits, thing, assigned, quantity);
        }
        for token in overview.tokens_of(row) {
            sums.add(TotalKind::Tokens, thing, u32::from(was_redeemed(token)), Some(1));
        }
    }
    for row in overview.visual_studio.iter().filter(|row| live(row.offer)) {
        let quantity = state.visual_studio.get(row.benefit).map(|benefit| benefit.quantity);
        sums.add(TotalKind::Seats, Thing::VisualStudio(row.benefit), row.assigned, quantity);
    }
    for row in overview.technical.iter().filter(|row| live(row.offer)) {
        let Some(benefit) = state.technical.get(row.benefit) else { continue };
        let kind = match benefit.kind {
            TechnicalKind::ProductSupport | TechnicalKind::SignatureCloud => TotalKind::Incidents,
            TechnicalKind::AdvisoryHours => TotalKind::Hours,
        };
        sums.add(kind, Thing::Technical(row.benefit), row.used, benefit.quantity);
    }
    sums.0
}

/// A token that was replaced had been redeemed (R33).
fn was_redeemed(token: &TokenRow) -> bool {
    match token.status {
        TokenStatus::Redeemed | TokenStatus::Replaced => true,
        TokenStatus::Ready | TokenStatus::Expired => false,
    }
}

/// The totals so far.
#[derive(Default)]
struct Sums(Vec<Total>);

impl Sums {
    fn add(&mut self, kind: TotalKind, thing: Thing, used: u32, of: Option<u32>) {
        if !self.0.iter().any(|own| own.kind == kind) {
            let at = self.0.partition_point(|own| own.kind < kind);
            self.0.insert(at, Total::new(kind, thing));
        }
        for own in self.0.iter_mut().filter(|own| own.kind == kind) {
            // Rows of one benefit come one after the other.
            if own.counted.last() != Some(&thing) {
                own.counted.push(thing);
            }
        }
        self.more(kind, used, used, of);
    }

    fn more(&mut self, kind: TotalKind, used: u32, most: u32, of: Option<u32>) {
        for own in self.0.iter_mut().filter(|own| own.kind == kind) {
            own.add(used, most, of);
        }
    }
}
