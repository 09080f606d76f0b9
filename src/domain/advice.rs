//! Advice: rules that refuse nothing and are worth knowing beside what they concern (D12).

use super::cloud::CreditKind;
use super::date::plus_days;
use super::day::subscriptions::belongs;
use super::deadline::grows_by;
use super::folded::folded;
use super::offer::{Enrollment, Level, OfferKind, OfferStatus};
use super::overview::Overview;
use super::rules::Most;
use super::software::{Grant, SoftwareKind};
use super::subscription::SubscriptionStatus;
use super::technical::TechnicalKind;
use super::{Date, Rule, State, Thing};

/// Something worth knowing on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// A renewal paid by bank transfer takes days, and its order expires (R13).
    BankTransfer {
        /// The last day, inclusive, on which the money for an order of this day still renews.
        until: Date,
    },
    /// A Silver competency can become Gold: the anniversary would be this one if it were bought on the day (R14).
    SilverToGold {
        /// The new anniversary.
        anniversary: Date,
    },
    /// Benefits may still be on their way (R17).
    Provisioning {
        /// The last day on which that is no fault, inclusive.
        until: Date,
    },
    /// Neither downgrades nor Software Assurance; the newest version within a year (R26).
    Versions,
    /// The most that can be granted of a product (R27).
    Maximums {
        /// In one country.
        country: u32,
        /// Worldwide.
        worldwide: u32,
    },
    /// Office in the cloud and on premises share what a competency was granted (R28).
    SharedPool {
        /// Seats in the cloud and activations on premises.
        uses: u32,
        /// What was granted on premises, where known.
        granted: Option<u32>,
    },
    /// A subscription ends soon: how to go on (R39).
    EndsSoon {
        /// The subscription.
        subscription: Thing,
        /// Its last day.
        ends: Date,
    },
    /// A bulk credit goes to nobody with another Azure offer, also such as are not in the file (R41).
    OtherAzureOffers,
    /// The last day for a first use that the file gives is of a term that a renewal ended (D4).
    DayOutlived {
        /// It.
        day: Date,
    },
    /// What a month of a credit leaves is lost (R42).
    MonthlyCredit,
    /// An Action Pack grants no Visual Studio Enterprise (R46).
    NoEnterprise,
    /// Downloads and keys of Visual Studio end with the subscription (R47).
    ClaimedKeys,
    /// Which versions on-premises support is for (R52).
    SupportedVersions,
    /// One Action Pack for each company (R55).
    OnePack {
        /// The other one.
        other: Thing,
    },
    /// One core package for each company, whatever competencies it has (R56).
    OneCore {
        /// The competency whose core benefits are on record as well.
        other: Thing,
    },
    /// What a merge of accounts would do (R57): the latest anniversary of all live offers would hold.
    Merge {
        /// It.
        anniversary: Date,
    },
}

impl Advice {
    /// The rule that says so.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::BankTransfer { .. } => Rule::ORDERS,
            Self::SilverToGold { .. } => Rule::SILVER_TO_GOLD,
            Self::Provisioning { .. } => Rule::PROVISIONING_DELAY,
            Self::Versions => Rule::VERSIONS,
            Self::Maximums { .. } => Rule::MAXIMUMS,
            Self::SharedPool { .. } => Rule::SHARED_POOL,
            Self::EndsSoon { .. } => Rule::EXPIRY_WARNINGS,
            Self::OtherAzureOffers => Rule::BULK_CREDIT,
            Self::MonthlyCredit => Rule::MONTHLY_CREDIT,
            Self::DayOutlived { .. } => Rule::BENEFIT_EXPIRY,
            Self::NoEnterprise => Rule::PROFESSIONAL_ONLY,
            Self::ClaimedKeys => Rule::SUBSCRIBER_ACCESS,
            Self::SupportedVersions => Rule::SUPPORTED_VERSIONS,
            Self::OnePack { .. } => Rule::ONE_ACTION_PACK,
            Self::OneCore { .. } => Rule::ONE_CORE_PACKAGE,
            Self::Merge { .. } => Rule::MERGE,
        }
    }
}

/// What is worth knowing of an offer or a benefit on the overview's day; nothing of one whose offer is lapsed, or was not
/// bought yet.
#[must_use]
pub fn advice(state: &State, overview: &Overview, of: Thing) -> Vec<Advice> {
    let found = match of {
        Thing::Offer(at) => of_offer(state, overview, at),
        Thing::Software(at) => of_software(state, overview, at),
        Thing::Cloud(at) => of_cloud(state, overview, at),
        Thing::VisualStudio(at) | Thing::Seat(at, _) => of_visual_studio(state, overview, at),
        Thing::Technical(at) => of_technical(state, overview, at),
        Thing::Key(..) | Thing::Token(..) | Thing::Subscription(_) | Thing::Person(_) => None,
    };
    day_outlived(state, overview, of).into_iter().chain(found.unwrap_or_default()).collect()
}

/// Of a benefit that waits for a first use by a day of an earlier term.
fn day_outlived(state: &State, overview: &Overview, of: Thing) -> Option<Advice> {
    let day = of.own_last_day(state).filter(|day| *day < overview.date)?;
    let (offer, life) = overview.lives(of)?;
    let fact = live(state, overview, offer)?;
    let waits = match of {
        Thing::Software(at) => state.software.get(at)?.needs_key(),
        Thing::Technical(at) => state.technical.get(at)?.activated.is_none_or(|on| on > overview.date),
        Thing::Cloud(_) | Thing::VisualStudio(_) | Thing::Seat(..) => true,
        Thing::Offer(_) | Thing::Key(..) | Thing::Token(..) | Thing::Subscription(_) | Thing::Person(_) => false,
    };
    (waits && fact.outlives(&overview.offer(offer)?.term, day, life)).then_some(Advice::DayOutlived { day })
}

/// The offer, unless it is lapsed or not there yet.
fn live<'a>(state: &'a State, overview: &Overview, at: usize) -> Option<&'a Enrollment> {
    overview.offer(at).filter(|row| row.status != OfferStatus::Lapsed)?;
    state.enrollments.get(at)
}

/// The offer of a benefit, unless that is over.
fn in_use<'a>(state: &'a State, overview: &Overview, of: Thing, offer: usize) -> Option<&'a Enrollment> {
    if overview.over_since(of).is_some() { None } else { state.enrollments.get(offer) }
}

pub(super) fn is_pack(offer: &Enrollment) -> bool {
    matches!(offer.offer, OfferKind::ActionPack | OfferKind::LearningActionPack)
}

/// Whether the name of a product has one of these words, as it is compared.
pub(super) fn names(product: &str, words: &[&str]) -> bool {
    let product = folded(product);
    words.iter().any(|word| product.contains(word))
}

fn of_offer(state: &State, overview: &Overview, at: usize) -> Option<Vec<Advice>> {
    let (offer, row, on) = (live(state, overview, at)?, overview.offer(at)?, overview.date);
    let mut advice = Vec::new();
    if row.status == OfferStatus::Window {
        // What arrives after the window renews nothing (D1).
        let until = plus_days(on, state.rules.order).min(row.term.window_closes());
        advice.push(Advice::BankTransfer { until });
    }
    if offer.level == Some(Level::Silver) {
        advice.push(Advice::SilverToGold { anniversary: state.rules.first_anniversary(on) });
    }
    let paid = offer.renewals.iter().copied().chain([offer.purchased]).filter(|day| *day <= on).max();
    let until = paid.map(|day| plus_days(day, state.rules.provisioning)).filter(|until| on <= *until);
    advice.extend(until.map(|until| Advice::Provisioning { until }));
    let others = || (0..state.enrollments.len()).filter(|other| *other != at);
    let other = others().find(|other| is_pack(offer) && live(state, overview, *other).is_some_and(is_pack));
    advice.extend(other.map(|other| Advice::OnePack { other: Thing::Offer(other) }));
    let competency = |at: usize| live(state, overview, at).is_some_and(|own| own.offer == OfferKind::Competency);
    let both = |other: &usize| [at, *other].into_iter().all(|own| competency(own) && has_core(state, own));
    advice.extend(others().find(both).map(|other| Advice::OneCore { other: Thing::Offer(other) }));
    let live = overview.offers.iter().filter(|row| row.status != OfferStatus::Lapsed);
    let latest = live.map(|row| row.term.anniversary).max();
    advice.extend(latest.map(|anniversary| Advice::Merge { anniversary }));
    Some(advice)
}

/// Whether core benefits of an offer are on record.
pub(super) fn has_core(state: &State, at: usize) -> bool {
    let Some(offer) = state.enrollments.get(at) else { return false };
    let software = state.software.iter().map(|own| (&own.enrollment, own.grant));
    let cloud = state.cloud.iter().map(|own| (&own.enrollment, own.grant));
    let visual_studio = state.visual_studio.iter().map(|own| (&own.enrollment, own.grant));
    software.chain(cloud).chain(visual_studio).any(|(of, grant)| *of == offer.id && grant == Grant::Core)
}

fn of_software(state: &State, overview: &Overview, at: usize) -> Option<Vec<Advice>> {
    let (benefit, row) = (state.software.get(at)?, overview.software_at(at)?);
    live(state, overview, row.offer)?;
    let mut advice = Vec::new();
    if benefit.kind == SoftwareKind::Product {
        advice.push(Advice::Versions);
    }
    if names(&benefit.product, state.rules.office) {
        advice.extend(shared_pool(state, overview, row.offer));
    }
    advice.extend(benefit.quantity.map(|quantity| times(quantity, state.rules.most_times)));
    Some(advice)
}

/// Both uses of a competency's Office: the seats of its tokens that were redeemed, and activations of its keys.
fn shared_pool(state: &State, overview: &Overview, at: usize) -> Option<Advice> {
    let offer = state.enrollments.get(at)?;
    if offer.offer != OfferKind::Competency {
        return None;
    }
    let cloud =
        state.cloud.iter().filter(|own| own.enrollment == offer.id && names(&own.product, state.rules.cloud_office));
    let tokens = cloud.flat_map(|own| &own.tokens).filter(|token| token.redeemed_by(overview.date).is_some());
    let software = overview.software.iter().filter(|row| row.offer == at);
    let software = software.filter_map(|row| Some((row, state.software.get(row.benefit)?)));
    let premises: Vec<_> = software.filter(|(_, own)| names(&own.product, state.rules.office)).collect();
    let uses = tokens.map(|token| token.seats).chain(premises.iter().map(|(row, _)| row.used));
    let granted = premises.iter().filter_map(|(_, own)| own.quantity).reduce(u32::saturating_add);
    Some(Advice::SharedPool { uses: uses.fold(0, u32::saturating_add), granted })
}

fn times(quantity: u32, most: Most) -> Advice {
    let (country, worldwide) = (quantity.saturating_mul(most.country), quantity.saturating_mul(most.worldwide));
    Advice::Maximums { country, worldwide }
}

fn of_cloud(state: &State, overview: &Overview, at: usize) -> Option<Vec<Advice>> {
    let benefit = state.cloud.get(at)?;
    let offer = overview.cloud_at(at)?.offer;
    in_use(state, overview, Thing::Cloud(at), offer)?;
    let credit = benefit.credit_kind().map(|kind| match kind {
        CreditKind::Bulk => Advice::OtherAzureOffers,
        CreditKind::Monthly => Advice::MonthlyCredit,
    });
    let mut advice: Vec<Advice> = credit.into_iter().collect();
    if names(&benefit.product, state.rules.cloud_office) {
        advice.extend(shared_pool(state, overview, offer));
    }
    let ending = overview.subscriptions.iter().filter(|row| {
        let own = state.subscriptions.get(row.subscription);
        let belongs = own.is_some_and(|own| belongs(benefit, own, overview.date).is_some());
        let soon = row.status == SubscriptionStatus::Active && row.days <= state.rules.ends_soon;
        // What no token can go into any more is bought, or ends: its date says so.
        belongs && soon && grows_by(state, row.subscription, overview.date, row.standing.ends)
    });
    advice.extend(
        ending.map(|row| Advice::EndsSoon {
            subscription: Thing::Subscription(row.subscription),
            ends: row.standing.ends,
        }),
    );
    Some(advice)
}

fn of_visual_studio(state: &State, overview: &Overview, at: usize) -> Option<Vec<Advice>> {
    let benefit = state.visual_studio.get(at)?;
    let offer = in_use(state, overview, Thing::VisualStudio(at), overview.visual_studio_at(at)?.offer)?;
    let enterprise = names(&benefit.product, state.rules.enterprise);
    let mut advice = Vec::new();
    if enterprise && offer.offer == OfferKind::ActionPack {
        advice.push(Advice::NoEnterprise);
    }
    let most = state.rules.most_enterprise.iter().find(|(level, _)| enterprise && offer.level == Some(*level));
    advice.push(match most {
        Some((_, Most { country, worldwide })) => Advice::Maximums { country: *country, worldwide: *worldwide },
        None => times(benefit.quantity, state.rules.most_times),
    });
    advice.push(Advice::ClaimedKeys);
    Some(advice)
}

fn of_technical(state: &State, overview: &Overview, at: usize) -> Option<Vec<Advice>> {
    let benefit = state.technical.get(at)?;
    in_use(state, overview, Thing::Technical(at), overview.technical_at(at)?.offer)?;
    Some((benefit.kind == TechnicalKind::ProductSupport).then_some(Advice::SupportedVersions).into_iter().collect())
}
