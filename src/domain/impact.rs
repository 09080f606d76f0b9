//! “If we do not renew”: what stops with an offer, and when; what has to be removed; what lives on.

use super::folded::Machine;
use std::collections::{HashMap, HashSet};

use super::day::subscriptions::into;
use super::offer::{OfferStatus, Term};
use super::overview::{CloudRow, Overview, SoftwareRow, VisualStudioRow};
use super::rules::Life;
use super::software::{Activation, Software, SoftwareKind};
use super::words::words;
use super::{Date, Id, Rule, State, Thing};

words! {
    /// What becomes of something when its offer is not renewed.
    pub enum ImpactKind {
        /// A token can be redeemed on that day for the last time (R2, R7).
        TokenLost = "token-lost",
        /// A key can be activated on that day for the first and last time (R2, R7).
        KeyLost = "key-lost",
        /// A seat can be used on that day for the last time (R5).
        SeatEnds = "seat-ends",
        /// An Azure credit can be used on that day for the last time (R5).
        CreditEnds = "credit-ends",
        /// The last day of a support contract and its IDs (R54).
        ContractEnds = "contract-ends",
        /// The last day of a technical benefit without a contract: advisory hours, or one never enabled (R7).
        TechnicalEnds = "technical-ends",
        /// The first day without the offer: a new purchase is needed (R11).
        Lapses = "lapses",
        /// From that day on the software must be removed, or licensed otherwise (R25).
        RemoveSoftware = "remove-software",
        /// A subscription lives on through that day, whatever becomes of the offer (R3, R34, R35).
        SubscriptionEnds = "subscription-ends",
    }
}

impl ImpactKind {
    /// The life of what it becomes of.
    fn life(self) -> Life {
        match self {
            Self::SeatEnds | Self::CreditEnds => Life::Grace,
            Self::ContractEnds | Self::TechnicalEnds => Life::Contract,
            Self::TokenLost | Self::KeyLost | Self::Lapses | Self::RemoveSoftware | Self::SubscriptionEnds => {
                Life::Offer
            }
        }
    }
}

/// One consequence of not renewing an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impact {
    /// The day: the last one, inclusive, of what ends; the first one of [`ImpactKind::Lapses`] and
    /// [`ImpactKind::RemoveSoftware`].
    pub date: Date,
    /// What becomes of it.
    pub kind: ImpactKind,
    /// What it becomes of: the key, token, seat, credit, technical benefit, subscription or offer; the benefit where its
    /// parts are not on record.
    pub subject: Thing,
    /// The rule that says so.
    pub rule: Rule,
    /// Whether that day has passed on the day asked.
    pub past: bool,
    /// Whether the offer is lapsed on the day asked, of what outlives it, whether that is over: all of it but machines to
    /// clear and subscriptions is told as past (D18).
    pub over: bool,
    /// Whether it comes with a renewal as well: the day is the benefit's own, not one that a renewal moves (D4).
    pub anyway: bool,
    /// Who holds the seat or the credit.
    pub person: Option<Id>,
    /// The machine that carries the software; `None` where no ledger says which do (R22, R23).
    pub machine: Option<Machine>,
    /// The day the software was removed from that machine: nothing is left to do there.
    pub cleared: Option<Date>,
    /// Seats of a token, of a subscription, or not on record; what is left of a technical benefit.
    pub amount: Option<u32>,
}

/// What follows when the offer at `offer` in [`State::enrollments`] is not renewed after the term that the overview's
/// day sees, ascending by date, then kind, then the file's order. Of a lapsed offer the same, with days that are past.
/// What was told on a day is told on every later one of that term, as past, unless it was used meanwhile; but what lives on
/// is told while it lives, and where that is not before the lapse it is left out. Empty before the offer's purchase.
#[must_use]
pub fn impact(state: &State, overview: &Overview, offer: usize) -> Vec<Impact> {
    let Some(row) = overview.offer(offer) else { return Vec::new() };
    let term = row.term;
    let mut found = Found { overview, term, last: term.window_closes(), gone: term.lapses(), items: Vec::new() };
    found.push(Impact::new(ImpactKind::Lapses, found.gone, Thing::Offer(offer), Rule::MISSED_WINDOW));
    for row in overview.software.iter().filter(|row| row.offer == offer) {
        found.software(state, row);
    }
    let mut taken: HashSet<&Id> = HashSet::new();
    for row in overview.cloud.iter().filter(|row| row.offer == offer) {
        found.cloud(state, row);
        taken.extend(state.cloud.get(row.benefit).into_iter().flat_map(|benefit| into(benefit, overview.date)));
    }
    found.subscriptions(state, &taken);
    for row in overview.visual_studio.iter().filter(|row| row.offer == offer) {
        found.seats(state, row);
    }
    for row in overview.technical.iter().filter(|row| row.offer == offer) {
        let (kind, rule) = if row.contract {
            (ImpactKind::ContractEnds, Rule::CONTRACT_LIFE)
        } else {
            (ImpactKind::TechnicalEnds, Rule::WHAT_WORKS)
        };
        let ends = Impact::new(kind, row.contract_ends, Thing::Technical(row.benefit), rule);
        found.push(Impact { amount: row.left, ..ends });
    }
    found.items.sort_by_key(|item| (item.date, item.kind));
    found.items
}

/// What of an offer's software is still to be removed (R25).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToClear {
    /// The machines that carry some, each once however many products it has.
    pub machines: Vec<Machine>,
    /// Benefits of whose copies no ledger says where they are (R22, R23): what was done about those cannot be recorded.
    /// Access licences are not counted, since they have no copies.
    pub unlisted: usize,
}

impl ToClear {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.machines.is_empty() && self.unlisted == 0
    }
}

/// That of every lapsed offer, by its position: the removals of [`impact`] that are not done.
#[must_use]
pub fn to_clear(state: &State, overview: &Overview) -> HashMap<usize, ToClear> {
    let lapsed = overview.offers.iter().filter(|row| row.status == OfferStatus::Lapsed);
    let mut all: HashMap<usize, ToClear> = lapsed.map(|row| (row.offer, ToClear::default())).collect();
    if all.is_empty() {
        return all;
    }
    let mut seen: HashSet<(usize, &Machine)> = HashSet::new();
    for row in &overview.software {
        let (Some(own), Some(benefit)) = (all.get_mut(&row.offer), state.software.get(row.benefit)) else { continue };
        let lately = || overview.offer(row.offer).is_some_and(|row| overview.date <= row.term.told_until());
        for removal in removals(benefit, row.benefit, overview.date) {
            match removal.machine {
                Some(machine) if removal.cleared.is_none() && seen.insert((row.offer, machine)) => {
                    own.machines.push(machine.clone());
                }
                Some(_) => {}
                None if benefit.kind == SoftwareKind::Cal => {}
                // What was done about those cannot be recorded, so they are told for some days only.
                None => own.unlisted += usize::from(lately()),
            }
        }
    }
    all
}

/// A copy of software that goes with its offer, or all copies of it.
struct Removal<'a> {
    of: Thing,
    machine: Option<&'a Machine>,
    cleared: Option<Date>,
}

/// Which copies of the benefit at `at` go with its offer: those on the machines of its keys, or where no key says which they
/// are, all of them (R22, R23, R25).
fn removals(benefit: &Software, at: usize, on: Date) -> Vec<Removal<'_>> {
    let mut all = Vec::new();
    for (position, key) in benefit.keys.iter().enumerate() {
        let of = Thing::Key(at, position);
        all.extend(key.machines_ever(on).into_iter().map(|(machine, cleared)| Removal {
            of,
            machine: Some(machine),
            cleared,
        }));
    }
    let unlisted = benefit.kind == SoftwareKind::Cal || benefit.activation == Activation::None;
    if unlisted && all.is_empty() {
        all.push(Removal { of: Thing::Software(at), machine: None, cleared: None });
    }
    all
}

impl Impact {
    fn new(kind: ImpactKind, date: Date, subject: Thing, rule: Rule) -> Self {
        let (past, over, anyway) = (false, false, false);
        let (person, machine, cleared, amount) = (None, None, None, None);
        Self { date, kind, subject, rule, past, over, anyway, person, machine, cleared, amount }
    }

    /// Whether it is something to do and to tick off: a machine to clear (R25).
    #[must_use]
    pub fn is_task(&self) -> bool {
        self.machine.is_some()
    }

    /// Whether it is that, and not done.
    #[must_use]
    pub fn is_open_task(&self) -> bool {
        self.is_task() && self.cleared.is_none()
    }

    /// Whether it is of access licences, which have no copies (R22).
    #[must_use]
    pub fn is_access(&self, state: &State) -> bool {
        let Thing::Software(at) = self.subject else { return false };
        state.software.get(at).is_some_and(|benefit| benefit.kind == SoftwareKind::Cal)
    }
}

/// What was found so far.
struct Found<'a> {
    overview: &'a Overview,
    term: Term,
    /// The last day of the offer, inclusive.
    last: Date,
    /// The first day without the offer.
    gone: Date,
    items: Vec<Impact>,
}

impl Found<'_> {
    fn push(&mut self, item: Impact) {
        let past = item.date < self.overview.date;
        let over = self.term.last_day(item.kind.life()) < self.overview.date;
        self.items.push(Impact { past, over, ..item });
    }

    /// A first use that ends: with a last day of its own, with the default one, or with the lapse (R2, D4, R7). One with a
    /// day of its own is lost whatever becomes of the offer: it is told through the whole term, and of an earlier one no more.
    fn first_use(&mut self, kind: ImpactKind, subject: Thing, expiry: Date, own: bool, amount: Option<u32>) {
        if expiry < self.term.starts {
            return;
        }
        let anyway = own && expiry <= self.last;
        let (last, rule) =
            if expiry <= self.last { (expiry, Rule::BENEFIT_EXPIRY) } else { (self.last, Rule::WHAT_WORKS) };
        self.push(Impact { anyway, amount, ..Impact::new(kind, last, subject, rule) });
    }

    fn software(&mut self, state: &State, row: &SoftwareRow) {
        let Some(benefit) = state.software.get(row.benefit) else { return };
        let on = self.overview.date;
        for Removal { of, machine, cleared } in removals(benefit, row.benefit, on) {
            let item = Impact::new(ImpactKind::RemoveSoftware, self.gone, of, Rule::NOT_PERPETUAL);
            self.push(Impact { machine: machine.cloned(), cleared, ..item });
        }
        let thing = Thing::Software(row.benefit);
        let own = benefit.activate_by.is_some();
        for key in self.overview.keys_of(row).iter().filter(|key| key.waits) {
            self.first_use(ImpactKind::KeyLost, Thing::Key(row.benefit, key.key), row.activate_by, own, None);
        }
        if row.waits {
            self.first_use(ImpactKind::KeyLost, thing, row.activate_by, own, None);
        }
    }

    fn cloud(&mut self, state: &State, row: &CloudRow) {
        let Some(benefit) = state.cloud.get(row.benefit) else { return };
        let thing = Thing::Cloud(row.benefit);
        if row.assigned.is_some() {
            let credit = Impact::new(ImpactKind::CreditEnds, self.term.grace_ends(), thing, Rule::GRACE);
            let holders: Vec<Id> = benefit.holders(self.overview.date).map(|holder| holder.person.clone()).collect();
            if holders.is_empty() {
                self.push(credit.clone());
            }
            for person in holders {
                self.push(Impact { person: Some(person), ..credit.clone() });
            }
            return;
        }
        let own = benefit.activate_by.is_some();
        for token in self.overview.tokens_of(row).iter().filter(|token| token.waits) {
            let seats = benefit.tokens.get(token.token).map(|token| token.seats);
            let thing = Thing::Token(row.benefit, token.token);
            self.first_use(ImpactKind::TokenLost, thing, row.activate_by, own, seats);
        }
        if row.waits {
            self.first_use(ImpactKind::TokenLost, thing, row.activate_by, own, benefit.quantity);
        }
    }

    fn subscriptions(&mut self, state: &State, taken: &HashSet<&Id>) {
        let (on, since) = (self.overview, self.gone.max(self.overview.date));
        for row in on.subscriptions.iter().filter(|row| row.standing.ends >= since) {
            let id = state.subscriptions.get(row.subscription).map(|fact| &fact.id);
            if id.is_some_and(|id| taken.contains(id)) {
                let (thing, rule) = (Thing::Subscription(row.subscription), row.rule);
                let item = Impact::new(ImpactKind::SubscriptionEnds, row.standing.ends, thing, rule);
                self.push(Impact { amount: Some(row.standing.seats), ..item });
            }
        }
    }

    fn seats(&mut self, state: &State, row: &VisualStudioRow) {
        let Some(benefit) = state.visual_studio.get(row.benefit) else { return };
        for (at, seat) in benefit.seats.iter().enumerate() {
            let person = seat.holder(self.overview.date).map(|holder| holder.person.clone());
            let item = Impact::new(ImpactKind::SeatEnds, row.usable_until, Thing::Seat(row.benefit, at), Rule::GRACE);
            self.push(Impact { person, ..item });
        }
        if row.unrecorded > 0 {
            let item = Impact::new(
                ImpactKind::SeatEnds,
                self.term.grace_ends(),
                Thing::VisualStudio(row.benefit),
                Rule::GRACE,
            );
            self.push(Impact { amount: Some(row.unrecorded), ..item });
        }
    }
}
