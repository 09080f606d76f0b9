//! Deadlines: every coming date of every tab, and what `dismissed` hides of them.

use std::collections::HashMap;

use chrono::Datelike;

use super::cloud::Redemption;
use super::date::{Date, days_between, plus_days};
pub use super::deadline_kind::DeadlineKind;
use super::dismissed::Dismissed;
use super::offer::{OfferStatus, Term};
use super::rules::Life;
use super::technical::TechnicalKind;
use super::visual_studio::VisualStudio;
use super::words::words;
use super::{Id, Rule, State, Thing};

/// One coming date of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The day.
    pub date: Date,
    /// Days from the date asked; never negative.
    pub days: i64,
    /// What happens.
    pub kind: DeadlineKind,
    /// What it happens to.
    pub subject: Thing,
    /// The rule that gives the date.
    pub rule: Rule,
}

words! {
    /// How far a coming date is: the groups of the ladder.
    pub enum Horizon {
        /// That very day.
        Today = "today",
        /// In the same week, which begins on Monday.
        Week = "week",
        /// In the same month.
        Month = "month",
        /// Further away.
        Later = "later",
    }
}

impl Deadline {
    /// How far it is.
    #[must_use]
    pub fn horizon(&self) -> Horizon {
        let today = plus_days(self.date, -self.days);
        if self.days <= 0 {
            Horizon::Today
        } else if self.date.iso_week() == today.iso_week() {
            Horizon::Week
        } else if (self.date.year(), self.date.month()) == (today.year(), today.month()) {
            Horizon::Month
        } else {
            Horizon::Later
        }
    }
}

/// Whether the subscription that ends can still be added to or extended: an offer that is live on the day asked grants
/// licences of its product (R7, D13, D18).
#[must_use]
pub fn grows(state: &State, item: &Deadline) -> bool {
    let Thing::Subscription(at) = item.subject else { return false };
    let Some(subscription) = state.subscriptions.get(at) else { return false };
    let asked = plus_days(item.date, -item.days);
    let live = |id: &Id| state.offer(id).is_some_and(|offer| offer.is_live(state.rules, asked));
    let mut benefits = state.cloud.iter().filter(|own| own.credit.is_none() && own.product == subscription.product);
    benefits.any(|own| live(&own.enrollment))
}

/// The date to tell of first: the soonest, and of several on one day an offer's own, since the others hang on it.
pub fn foremost<'a>(items: impl IntoIterator<Item = &'a Deadline>) -> Option<&'a Deadline> {
    items.into_iter().min_by_key(|item| (item.date, !matches!(item.subject, Thing::Offer(_))))
}

/// A state as one day sees it: the terms of its offers, and which redemptions went into which subscription.
#[derive(Debug)]
pub(super) struct AsOf<'a> {
    pub(super) state: &'a State,
    pub(super) date: Date,
    terms: Vec<Option<Term>>,
    index: &'a Index<'a>,
}

/// Look-ups that do not depend on the day.
#[derive(Debug)]
pub(super) struct Index<'a> {
    offers: HashMap<&'a Id, usize>,
    redemptions: HashMap<&'a Id, Vec<(&'a Redemption, u32)>>,
}

/// An offer as one day sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct OfferOn {
    pub(super) at: usize,
    pub(super) term: Term,
    pub(super) status: OfferStatus,
}

impl OfferOn {
    pub(super) fn lapsed(&self) -> bool {
        self.status == OfferStatus::Lapsed
    }

    /// Whether what it grants, and has that life, is over on the day (R5, R7, R54).
    pub(super) fn is_over(&self, life: Life, on: Date) -> bool {
        self.term.last_day(life) < on
    }
}

impl<'a> Index<'a> {
    pub(super) fn of(state: &'a State) -> Self {
        let offers = state.enrollments.iter().enumerate().rev().map(|(at, offer)| (&offer.id, at)).collect();
        let mut redemptions: HashMap<&Id, Vec<_>> = HashMap::new();
        for (_, token) in state.tokens() {
            if let Some(redeemed) = &token.redeemed {
                redemptions.entry(&redeemed.subscription).or_default().push((redeemed, token.seats));
            }
        }
        Self { offers, redemptions }
    }
}

impl<'a> AsOf<'a> {
    pub(super) fn new(state: &'a State, index: &'a Index<'a>, date: Date) -> Self {
        let terms = state.enrollments.iter().map(|offer| offer.term(state.rules, date)).collect();
        Self { state, date, terms, index }
    }

    /// The offer with this id; `None` where there is none, or not yet (D5).
    pub(super) fn offer(&self, id: &Id) -> Option<OfferOn> {
        self.offer_at(*self.index.offers.get(id)?)
    }

    /// The same, unless what it grants and has that life is over (R5, R7, R54).
    pub(super) fn open_offer(&self, id: &Id, life: Life) -> Option<OfferOn> {
        self.offer(id).filter(|offer| !offer.is_over(life, self.date))
    }

    pub(super) fn offer_at(&self, at: usize) -> Option<OfferOn> {
        let term = (*self.terms.get(at)?)?;
        Some(OfferOn { at, term, status: term.status(self.date) })
    }

    pub(super) fn redemptions_into(&self, subscription: &Id) -> impl Iterator<Item = (&'a Redemption, u32)> {
        self.index.redemptions.get(subscription).map_or(&[][..], Vec::as_slice).iter().copied()
    }

    /// Whether R15 still allows a refund: within its days from the purchase, nothing viewed, activated, redeemed,
    /// assigned, enabled or used.
    pub(super) fn refundable(&self, at: usize) -> bool {
        let (state, date) = (self.state, self.date);
        let Some(offer) = state.enrollments.get(at) else { return false };
        if date < offer.purchased || date > offer.refund_closes(state.rules) {
            return false;
        }
        let keys =
            state.software.iter().filter(|benefit| benefit.enrollment == offer.id).flat_map(|benefit| &benefit.keys);
        let keys_used = keys.into_iter().any(|key| key.viewed_by(date) || key.activated(date));
        let cloud_used = state.cloud.iter().filter(|benefit| benefit.enrollment == offer.id).any(|benefit| {
            let assigned = benefit.assignments.iter().any(|row| row.on <= date);
            let viewed = |viewed: Option<Date>| viewed.is_some_and(|day| day <= date);
            assigned || benefit.tokens.iter().any(|token| token.redeemed_by(date).is_some() || viewed(token.viewed))
        });
        let seats_used = state
            .visual_studio
            .iter()
            .filter(|benefit| benefit.enrollment == offer.id)
            .any(|benefit| benefit.seats.iter().any(|seat| seat.latest(date).is_some()));
        let technical_used = state.technical.iter().filter(|benefit| benefit.enrollment == offer.id).any(|benefit| {
            benefit.activated.is_some_and(|day| day <= date) || benefit.incidents.iter().any(|row| row.on <= date)
        });
        !(keys_used || cloud_used || seats_used || technical_used)
    }
}

/// The ladder of one day: what is listed, and what `dismissed` hides.
#[derive(Debug, Default)]
pub(super) struct Ladder {
    pub(super) listed: Vec<Deadline>,
    pub(super) dismissed: Vec<Deadline>,
}

impl Ladder {
    fn take(&mut self, items: &mut Vec<Deadline>, is_hidden: impl Fn(&Deadline) -> bool) {
        for item in items.drain(..) {
            if is_hidden(&item) { self.dismissed.push(item) } else { self.listed.push(item) }
        }
    }
}

/// What a thing has on the ladder of a day, dismissed or not.
#[must_use]
pub fn items_of(state: &State, thing: Thing, date: Date) -> Vec<Deadline> {
    let index = Index::of(state);
    let mut items = Vec::new();
    collect(&AsOf::new(state, &index, date), thing, &mut items);
    sort(&mut items, state);
    items
}

/// Builds the ladder: every item dated on or after the day, ascending by date, then kind, then subject as text.
pub(super) fn ladder(as_of: &AsOf<'_>) -> Ladder {
    let mut ladder = Ladder::default();
    let mut earlier: HashMap<Date, AsOf<'_>> = HashMap::new();
    let mut items = Vec::new();
    for (thing, dismissed) in things(as_of.state) {
        items.clear();
        collect(as_of, thing, &mut items);
        match dismissed {
            Dismissed::Items(rows) => {
                let known: Vec<_> = rows.iter().filter(|row| row.on <= as_of.date).collect();
                let is_hidden =
                    |item: &Deadline| known.iter().any(|row| row.kind == item.kind && row.date == item.date);
                ladder.take(&mut items, is_hidden);
            }
            Dismissed::ListedOn(day) if *day <= as_of.date => {
                let then = earlier.entry(*day).or_insert_with(|| AsOf::new(as_of.state, as_of.index, *day));
                let mut hidden = Vec::new();
                collect(then, thing, &mut hidden);
                ladder.take(&mut items, |item| hidden.iter().any(|old| old.kind == item.kind && old.date == item.date));
            }
            Dismissed::Nothing | Dismissed::ListedOn(_) => ladder.listed.append(&mut items),
        }
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

/// Everything that can raise a deadline, with what was dismissed of it.
fn things(state: &State) -> impl Iterator<Item = (Thing, &Dismissed)> {
    let offers = state.enrollments.iter().enumerate().map(|(at, offer)| (Thing::Offer(at), &offer.dismissed));
    let software = state.software.iter().enumerate().flat_map(|(at, benefit)| {
        let keys = benefit.keys.iter().enumerate().map(move |(key, fact)| (Thing::Key(at, key), &fact.dismissed));
        std::iter::once((Thing::Software(at), &benefit.dismissed)).chain(keys)
    });
    let cloud = state.cloud.iter().enumerate().flat_map(|(at, benefit)| {
        let tokens =
            benefit.tokens.iter().enumerate().map(move |(token, fact)| (Thing::Token(at, token), &fact.dismissed));
        std::iter::once((Thing::Cloud(at), &benefit.dismissed)).chain(tokens)
    });
    let seats = state.visual_studio.iter().enumerate().flat_map(|(at, benefit)| {
        let seats = benefit.seats.iter().enumerate().map(move |(seat, fact)| (Thing::Seat(at, seat), &fact.dismissed));
        std::iter::once((Thing::VisualStudio(at), &benefit.dismissed)).chain(seats)
    });
    let technical = state.technical.iter().enumerate().map(|(at, benefit)| (Thing::Technical(at), &benefit.dismissed));
    let subscriptions =
        state.subscriptions.iter().enumerate().map(|(at, fact)| (Thing::Subscription(at), &fact.dismissed));
    offers.chain(software).chain(cloud).chain(seats).chain(technical).chain(subscriptions)
}

/// Adds the coming dates of one thing.
fn collect(as_of: &AsOf<'_>, thing: Thing, items: &mut Vec<Deadline>) {
    let mut push = |kind: DeadlineKind, date: Date, rule: Rule| {
        if date >= as_of.date {
            let days = days_between(as_of.date, date);
            items.push(Deadline { date, days, kind, subject: thing, rule });
        }
    };
    match thing {
        Thing::Offer(at) => offer_dates(as_of, at, &mut push),
        Thing::Key(at, key) => key_dates(as_of, at, key, &mut push),
        Thing::Software(at) => software_dates(as_of, at, &mut push),
        Thing::Cloud(at) => cloud_dates(as_of, at, &mut push),
        Thing::Token(at, token) => token_dates(as_of, at, token, &mut push),
        Thing::VisualStudio(at) => visual_studio_dates(as_of, at, &mut push),
        Thing::Seat(at, seat) => seat_dates(as_of, at, seat, &mut push),
        Thing::Technical(at) => technical_dates(as_of, at, &mut push),
        Thing::Subscription(at) => subscription_dates(as_of, at, &mut push),
        Thing::Person(_) => {}
    }
}

fn offer_dates(as_of: &AsOf<'_>, at: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(offer) = as_of.offer_at(at).filter(|offer| !offer.lapsed()) else { return };
    push(DeadlineKind::Anniversary, offer.term.anniversary, Rule::ENROLLMENT_YEAR);
    for day in offer.term.reminders() {
        push(DeadlineKind::RenewalReminder, day, Rule::REMINDERS);
    }
    push(DeadlineKind::RenewalOpens, offer.term.window_opens(), Rule::RENEWAL_WINDOW);
    push(DeadlineKind::RenewalCloses, offer.term.window_closes(), Rule::RENEWAL_WINDOW);
    let fee = as_of.state.enrollments.get(at).and_then(|fact| fact.fee(&offer.term, as_of.date));
    if let Some(fee) = fee.filter(|fee| fee.paid.is_none()) {
        push(DeadlineKind::FeeCloses, fee.to, Rule::COVID_EXTENSION);
    }
    if let Some(fact) = as_of.state.enrollments.get(at).filter(|_| as_of.refundable(at)) {
        push(DeadlineKind::RefundCloses, fact.refund_closes(as_of.state.rules), Rule::REFUND);
    }
}

/// A software benefit whose key was never fetched waits like one that has it (D14).
fn software_dates(as_of: &AsOf<'_>, at: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.software.get(at).filter(|benefit| benefit.lacks_key()) else { return };
    let Some(offer) = as_of.open_offer(&benefit.enrollment, Life::Offer) else { return };
    push(DeadlineKind::BenefitExpiry, offer.term.first_use_by(benefit.activate_by, Life::Offer), Rule::BENEFIT_EXPIRY);
}

fn key_dates(as_of: &AsOf<'_>, at: usize, key: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.software.get(at) else { return };
    let Some(key) = benefit.keys.get(key) else { return };
    let Some(offer) = as_of.open_offer(&benefit.enrollment, Life::Offer) else { return };
    if benefit.waits(key, as_of.date) {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, Life::Offer),
            Rule::BENEFIT_EXPIRY,
        );
    }
}

/// A credit that waits for somebody or that somebody holds; licences whose token was never fetched (D14).
fn cloud_dates(as_of: &AsOf<'_>, at: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.cloud.get(at) else { return };
    let Some(offer) = as_of.open_offer(&benefit.enrollment, benefit.life()) else { return };
    if benefit.lacks_token() {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, benefit.life()),
            Rule::BENEFIT_EXPIRY,
        );
    }
    if benefit.credit.is_none() {
        return;
    }
    let holders = benefit.holders(as_of.date).count();
    let fewer =
        benefit.quantity.map_or(holders == 0, |quantity| u32::try_from(holders).is_ok_and(|held| held < quantity));
    if fewer {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, benefit.life()),
            Rule::BENEFIT_EXPIRY,
        );
    }
    if holders > 0 {
        push(DeadlineKind::GraceEnds, offer.term.grace_ends(), Rule::GRACE);
    }
}

fn token_dates(as_of: &AsOf<'_>, at: usize, token: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.cloud.get(at) else { return };
    let Some(token) = benefit.tokens.get(token) else { return };
    let Some(offer) = as_of.offer(&benefit.enrollment) else { return };
    if token.is_unused(as_of.date) && !offer.lapsed() {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, benefit.life()),
            Rule::BENEFIT_EXPIRY,
        );
    }
    let redeemed_lately = token.replace_until(as_of.date, &offer.term, false).is_some();
    let is_replacement = || benefit.is_replacement(token, as_of.date);
    if redeemed_lately && let Some(last) = token.replace_until(as_of.date, &offer.term, is_replacement()) {
        push(DeadlineKind::ReplacementCloses, last, Rule::REPLACEMENT_TOKEN);
    }
}

/// Seats that somebody holds, and seats that are not on record yet (D14).
fn visual_studio_dates(as_of: &AsOf<'_>, at: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.visual_studio.get(at) else { return };
    let Some(offer) = as_of.open_offer(&benefit.enrollment, Life::Grace) else { return };
    if benefit.unrecorded() > 0 {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, Life::Grace),
            Rule::BENEFIT_EXPIRY,
        );
    }
    if assigned(benefit, as_of.date) > 0 {
        push(DeadlineKind::GraceEnds, offer.term.grace_ends(), Rule::GRACE);
    }
}

/// Seats of `benefit` that somebody holds on `date`.
pub(super) fn assigned(benefit: &VisualStudio, date: Date) -> u32 {
    let held = benefit.seats.iter().filter(|seat| seat.holder(date).is_some()).count();
    u32::try_from(held).unwrap_or(u32::MAX)
}

fn seat_dates(as_of: &AsOf<'_>, at: usize, seat: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.visual_studio.get(at) else { return };
    let Some(seat) = benefit.seats.get(seat) else { return };
    let Some(offer) = as_of.open_offer(&benefit.enrollment, Life::Grace) else { return };
    if seat.holder(as_of.date).is_none() {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, Life::Grace),
            Rule::BENEFIT_EXPIRY,
        );
    }
    if let Some(day) = seat.reassignable_from(&as_of.state.rules, as_of.date) {
        push(DeadlineKind::Reassignable, day, Rule::REASSIGNMENT);
    }
}

fn technical_dates(as_of: &AsOf<'_>, at: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(benefit) = as_of.state.technical.get(at) else { return };
    let Some(offer) = as_of.open_offer(&benefit.enrollment, Life::Contract) else { return };
    if benefit.kind == TechnicalKind::AdvisoryHours {
        return;
    }
    if benefit.enabled(as_of.date) {
        push(DeadlineKind::ContractEnds, offer.term.contract_ends(), Rule::CONTRACT_LIFE);
    } else {
        push(
            DeadlineKind::BenefitExpiry,
            offer.term.first_use_by(benefit.activate_by, Life::Contract),
            Rule::BENEFIT_EXPIRY,
        );
    }
}

fn subscription_dates(as_of: &AsOf<'_>, at: usize, push: &mut impl FnMut(DeadlineKind, Date, Rule)) {
    let Some(subscription) = as_of.state.subscriptions.get(at) else { return };
    if let Some(standing) =
        subscription.standing(&as_of.state.rules, as_of.date, as_of.redemptions_into(&subscription.id))
    {
        push(DeadlineKind::SubscriptionEnds, standing.ends, standing.rule());
    }
}

/// Whether a deadline belongs to `offer`: its own, those of its benefits, and those of subscriptions that one of its
/// tokens went into by `date`.
#[must_use]
pub fn concerns(state: &State, deadline: &Deadline, offer: &Id, date: Date) -> bool {
    match deadline.subject {
        Thing::Offer(at) => state.enrollments.get(at).is_some_and(|fact| fact.id == *offer),
        Thing::Software(at) | Thing::Key(at, _) => state.software.get(at).is_some_and(|fact| fact.enrollment == *offer),
        Thing::Cloud(at) | Thing::Token(at, _) => state.cloud.get(at).is_some_and(|fact| fact.enrollment == *offer),
        Thing::VisualStudio(at) | Thing::Seat(at, _) => {
            state.visual_studio.get(at).is_some_and(|fact| fact.enrollment == *offer)
        }
        Thing::Technical(at) => state.technical.get(at).is_some_and(|fact| fact.enrollment == *offer),
        Thing::Subscription(at) => state.subscriptions.get(at).is_some_and(|subscription| {
            state.tokens().any(|(benefit, token)| {
                let into = token.redeemed_by(date).is_some_and(|redeemed| redeemed.subscription == subscription.id);
                into && benefit.enrollment == *offer
            })
        }),
        Thing::Person(_) => false,
    }
}
