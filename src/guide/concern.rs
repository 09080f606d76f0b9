//! What of a row an entry of the guide can concern, as it stands on a day. Nothing is derived here: rows of the overview
//! are read.

use crate::domain::advice::{Advice, advice};
use crate::domain::cloud::{CloudStatus, CreditKind, Token};
use crate::domain::date::days_between;
use crate::domain::offer::{FeeStatus, OfferKind, OfferStatus, ProfileReview};
use crate::domain::software::{SoftwareKind, SoftwareStatus};
use crate::domain::subscription::SubscriptionStatus;
use crate::domain::technical::{TechnicalKind, TechnicalStatus};
use crate::domain::visual_studio::SeatStatus;
use crate::domain::words::words;
use crate::domain::{Date, Overview, State, Thing};

words! {
    /// What can be asked about, the most pressing first: in this order entries are offered on a row.
    pub enum Concern {
        /// A key is blocked.
        KeyBlocked = "key-blocked",
        /// A key has no activation left.
        KeyUsedUp = "key-used-up",
        /// A client access licence.
        Cal = "cal",
        /// The fee of a kept year is not on record.
        FeeDue = "fee-due",
        /// An offer in its window.
        Window = "window",
        /// An offer that lapsed.
        OfferLapsed = "offer-lapsed",
        /// Software of one.
        SoftwareLapsed = "software-lapsed",
        /// A seat of one.
        SeatEnded = "seat-ended",
        /// Anything else of one.
        Lapsed = "lapsed",
        /// Its last day passed before it was used.
        Expired = "expired",
        /// A token that can be replaced.
        Replaceable = "replaceable",
        /// A subscription that ends soon.
        EndsSoon = "ends-soon",
        /// The business profile has to be reviewed.
        ReviewOpen = "review-open",
        /// A competency that was kept for a year.
        Kept = "kept",
        /// A purchase that can be refunded.
        Refundable = "refundable",
        /// What was paid, and may be on its way.
        JustBought = "just-bought",
        /// A seat that nobody can have yet.
        SeatLocked = "seat-locked",
        /// A seat that somebody has.
        SeatHeld = "seat-held",
        /// A seat that somebody can have.
        SeatFree = "seat-free",
        /// A yearly Azure credit.
        BulkCredit = "bulk-credit",
        /// A monthly one.
        MonthlyCredit = "monthly-credit",
        /// A technical benefit with nothing left.
        UsedUp = "used-up",
        /// One that was not enabled yet.
        NotEnabled = "not-enabled",
        /// One that was.
        Enabled = "enabled",
        /// Hours of advice.
        Advisory = "advisory",
        /// Software whose keys do not work on a Mac.
        NotOnMacos = "not-on-macos",
        /// A token that can be redeemed.
        TokenReady = "token-ready",
        /// Software that needs no key.
        NoKeyNeeded = "no-key-needed",
        /// Software whose key was not fetched yet.
        NoKey = "no-key",
        /// Something that waits for its first use.
        Waits = "waits",
        /// A token that was redeemed.
        Redeemed = "redeemed",
        /// Software that needs keys.
        Keyed = "keyed",
        /// Any subscription that runs.
        Subscription = "subscription",
        /// Any seat.
        Seat = "seat",
        /// Any seat of an Action Pack.
        SeatOfPack = "seat-of-pack",
        /// Any Action Pack.
        ActionPack = "action-pack",
        /// Any competency.
        Competency = "competency",
        /// Any offer.
        Offer = "offer",
        /// Any software.
        Software = "software",
        /// Any cloud benefit.
        Cloud = "cloud",
        /// Anybody.
        Person = "person",
    }
}

/// What of a thing can be asked about on the overview's day, the most pressing first; of what has lapsed nothing else (D18).
/// A key or token stands for its benefit. What is not there yet has nothing (D5).
#[must_use]
pub fn concerns(state: &State, overview: &Overview, thing: Thing) -> Vec<Concern> {
    let found = match thing {
        Thing::Offer(at) => of_offer(state, overview, at),
        Thing::Software(at) | Thing::Key(at, _) => of_software(state, overview, at),
        Thing::Cloud(at) | Thing::Token(at, _) => of_cloud(state, overview, at),
        Thing::Subscription(at) => of_subscription(state, overview, at),
        Thing::VisualStudio(at) => of_visual_studio(state, overview, at, None),
        Thing::Seat(at, seat) => of_visual_studio(state, overview, at, Some(seat)),
        Thing::Technical(at) => of_technical(state, overview, at),
        Thing::Person(at) => {
            let there = overview.people.binary_search_by_key(&at, |row| row.person).is_ok();
            there.then(|| vec![(true, Concern::Person)])
        }
    };
    let holds = found.unwrap_or_default().into_iter().filter(|(holds, _)| *holds);
    let mut holds: Vec<Concern> = holds.map(|(_, concern)| concern).collect();
    holds.sort_unstable();
    holds
}

/// Each that could hold, and whether it does.
type Possible = Vec<(bool, Concern)>;

fn of_offer(state: &State, overview: &Overview, at: usize) -> Option<Possible> {
    let (offer, row) = (state.enrollments.get(at)?, overview.offer(at)?);
    if row.status == OfferStatus::Lapsed {
        return Some(vec![(true, Concern::OfferLapsed)]);
    }
    let fee = |wanted: FeeStatus| row.fee.is_some_and(|fee| fee.status == wanted);
    let arrives = advice(state, overview, Thing::Offer(at));
    Some(vec![
        (fee(FeeStatus::Open) || fee(FeeStatus::NotOnRecord), Concern::FeeDue),
        (row.status == OfferStatus::Window, Concern::Window),
        (offer.profile_reviewed == Some(ProfileReview::NotYet), Concern::ReviewOpen),
        (row.term.kept_from.is_some(), Concern::Kept),
        (row.refundable, Concern::Refundable),
        (arrives.iter().any(|advice| matches!(advice, Advice::Provisioning { .. })), Concern::JustBought),
        (is_pack(state, at), Concern::ActionPack),
        (!is_pack(state, at), Concern::Competency),
        (true, Concern::Offer),
    ])
}

fn is_pack(state: &State, at: usize) -> bool {
    let pack = |kind: OfferKind| matches!(kind, OfferKind::ActionPack | OfferKind::LearningActionPack);
    state.enrollments.get(at).is_some_and(|offer| pack(offer.offer))
}

fn of_software(state: &State, overview: &Overview, at: usize) -> Option<Possible> {
    let (benefit, row) = (state.software.get(at)?, overview.software_at(at)?);
    if overview.over_since(Thing::Software(at)).is_some() {
        return Some(vec![(true, Concern::SoftwareLapsed)]);
    }
    let keys = overview.keys_of(row);
    let cal = benefit.kind == SoftwareKind::Cal;
    Some(vec![
        (benefit.keys.iter().any(|key| key.blocked), Concern::KeyBlocked),
        (keys.iter().any(|key| key.left == Some(0)), Concern::KeyUsedUp),
        (cal, Concern::Cal),
        (row.status == SoftwareStatus::Expired, Concern::Expired),
        (!benefit.excludes_platforms.is_empty(), Concern::NotOnMacos),
        (row.status == SoftwareStatus::NoKeyNeeded, Concern::NoKeyNeeded),
        (row.status == SoftwareStatus::NoKey, Concern::NoKey),
        (waits(row.waits || keys.iter().any(|key| key.waits), row.activate_by, overview), Concern::Waits),
        (!cal && row.status != SoftwareStatus::NoKeyNeeded, Concern::Keyed),
        (!cal, Concern::Software),
    ])
}

/// Whether something that waits can still be used for the first time (R2).
fn waits(waits: bool, activate_by: Date, overview: &Overview) -> bool {
    waits && overview.date <= activate_by
}

fn of_cloud(state: &State, overview: &Overview, at: usize) -> Option<Possible> {
    let (benefit, row) = (state.cloud.get(at)?, overview.cloud_at(at)?);
    if overview.over_since(Thing::Cloud(at)).is_some() {
        return Some(vec![(true, Concern::Lapsed)]);
    }
    let tokens = overview.tokens_of(row);
    let credit = |kind: CreditKind| benefit.credit_kind() == Some(kind);
    let redeemed = |token: &Token| token.redeemed_by(overview.date).is_some();
    let ends = row.subscription_ends.filter(|ends| overview.date <= *ends);
    Some(vec![
        (row.status == CloudStatus::Expired, Concern::Expired),
        (tokens.iter().any(|token| token.replace_until.is_some()), Concern::Replaceable),
        (ends.is_some_and(|ends| days_between(overview.date, ends) <= state.rules.ends_soon), Concern::EndsSoon),
        (credit(CreditKind::Bulk), Concern::BulkCredit),
        (credit(CreditKind::Monthly), Concern::MonthlyCredit),
        (row.ready > 0, Concern::TokenReady),
        (waits(row.waits || tokens.iter().any(|token| token.waits), row.activate_by, overview), Concern::Waits),
        (ends.is_some() && benefit.tokens.iter().any(redeemed), Concern::Redeemed),
        (true, Concern::Cloud),
    ])
}

fn of_subscription(state: &State, overview: &Overview, at: usize) -> Option<Possible> {
    let at = overview.subscriptions.binary_search_by_key(&at, |row| row.subscription).ok()?;
    let row = overview.subscriptions.get(at)?;
    let runs = row.status == SubscriptionStatus::Active;
    Some(vec![(runs && row.days <= state.rules.ends_soon, Concern::EndsSoon), (runs, Concern::Subscription)])
}

fn of_visual_studio(state: &State, overview: &Overview, at: usize, seat: Option<usize>) -> Option<Possible> {
    let row = overview.visual_studio_at(at)?;
    if overview.over_since(Thing::VisualStudio(at)).is_some() {
        return Some(vec![(true, Concern::SeatEnded)]);
    }
    let seats = overview.seats_of(row);
    let own = seat.map(|seat| seats.iter().find(|row| row.seat == seat));
    // A benefit stands for the seats that are not on record.
    let (status, waits_by) = match own {
        Some(own) => (Some(own?.status), own?.waits),
        None => ((row.unrecorded > 0).then_some(row.unrecorded_status), row.unrecorded > 0),
    };
    Some(vec![
        (status == Some(SeatStatus::Locked), Concern::SeatLocked),
        (status == Some(SeatStatus::Held), Concern::SeatHeld),
        (status == Some(SeatStatus::Free), Concern::SeatFree),
        (waits(waits_by, row.activate_by, overview), Concern::Waits),
        (is_pack(state, row.offer), Concern::SeatOfPack),
        (true, Concern::Seat),
    ])
}

fn of_technical(state: &State, overview: &Overview, at: usize) -> Option<Possible> {
    let (benefit, row) = (state.technical.get(at)?, overview.technical_at(at)?);
    if overview.over_since(Thing::Technical(at)).is_some() {
        return Some(vec![(true, Concern::Lapsed)]);
    }
    let hours = benefit.kind == TechnicalKind::AdvisoryHours;
    Some(vec![
        (!hours && row.status == TechnicalStatus::UsedUp, Concern::UsedUp),
        (row.status == TechnicalStatus::NotActivated, Concern::NotEnabled),
        (!hours && row.status == TechnicalStatus::Active, Concern::Enabled),
        (hours, Concern::Advisory),
        (waits(row.waits, row.activate_by, overview), Concern::Waits),
    ])
}
