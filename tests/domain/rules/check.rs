//! What `check` makes of a day: the days on which an offer is told of, and what holds for every state.

use std::collections::BTreeMap;

use mpn_benefits::domain::check::{Alert, Check, OfferWhy, Watched, WatchedOffer};
use mpn_benefits::domain::date::days_between;
use mpn_benefits::domain::deadline::DeadlineKind;
use mpn_benefits::domain::lead_time::LeadTimes;
use mpn_benefits::domain::offer::OfferStatus;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::{Date, State, Thing};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use crate::kit::support::random::{any_days, days, states, wild_states};
use crate::kit::support::{Cases, d, maps, renewed, state};

fn check(state: &State, on: Date, days: u16) -> Check {
    Check::of(&Overview::of(state, on), &LeadTimes::single(days))
}

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    let offer = |state: &State, on: &str| {
        let check = check(state, d(on), 0);
        let told = check.offers.first().map(|offer| {
            let fires = if offer.fires() { "fires" } else { "silent" };
            format!(
                "{} {} to {}, {} days, {}, {fires}",
                offer.why.as_word(),
                offer.since,
                offer.until,
                offer.days,
                offer.rule
            )
        });
        format!("{} {}", check.alert().as_word(), told.unwrap_or_else(|| "none".to_owned()))
    };
    let bought = state(maps("2020-09-01"));
    for (rule, on, want) in [
        ("cli", "2020-08-31", "OK none"),
        ("R7", "2021-08-31", "OK active 2020-09-01 to 2021-09-01, 1 days, R7, silent"),
        ("R7", "2021-09-01", "CRITICAL active 2020-09-01 to 2021-09-01, 0 days, R7, silent"),
        ("R6", "2021-09-02", "CRITICAL window 2021-09-02 to 2021-10-01, 29 days, R6, fires"),
        ("R6", "2021-09-20", "CRITICAL window 2021-09-02 to 2021-10-01, 11 days, R6, fires"),
        ("R6", "2021-10-01", "CRITICAL window 2021-09-02 to 2021-10-01, 0 days, R6, fires"),
        ("R11", "2021-10-02", "CRITICAL lapsed-lately 2021-10-02 to 2021-10-31, 29 days, R11, fires"),
        ("R11", "2021-10-31", "CRITICAL lapsed-lately 2021-10-02 to 2021-10-31, 0 days, R11, fires"),
        ("R11", "2021-11-01", "OK lapsed-before 2021-10-02 to 2021-10-31, -1 days, R11, silent"),
    ] {
        cases.eq(rule, format!("on {on}"), offer(&bought, on), want);
    }
    let paid = state(renewed("2020-09-01", &["2021-09-20"]));
    for (on, want) in [
        ("2021-09-19", "CRITICAL window 2021-09-02 to 2021-10-01, 12 days, R6, fires"),
        ("2021-09-20", "OK active 2021-09-02 to 2022-09-01, 346 days, R7, silent"),
    ] {
        cases.eq("R6", format!("renewed, on {on}"), offer(&paid, on), want);
    }
    cases
}

fn lead_times() -> impl Strategy<Value = LeadTimes> {
    let some = || vec(prop_oneof![Just(0_u16), 0_u16..70, 0_u16..=LeadTimes::MOST], 0..3);
    (some(), btree_map(select(DeadlineKind::ALL), some(), 0..4)).prop_map(|(default, own)| LeadTimes::new(default, own))
}

/// The alert and the dates that fire, told from the ladder and the offers alone.
fn agrees(state: &State, date: Date, lead_times: &LeadTimes) -> Result<(), TestCaseError> {
    let overview = Overview::of(state, date);
    let check = Check::of(&overview, lead_times);
    prop_assert_eq!(check.items.len(), overview.deadlines.len());
    let (fees, offers): (Vec<&WatchedOffer>, Vec<&WatchedOffer>) =
        check.offers.iter().partition(|own| own.fee.is_some());
    prop_assert_eq!(offers.len(), overview.offers.len());
    let (mut any, mut today) = (false, false);
    let mut counts: BTreeMap<bool, usize> = BTreeMap::new();
    for (item, deadline) in check.items.iter().zip(&overview.deadlines) {
        prop_assert_eq!(item.deadline, *deadline);
        let never = ["renewal-reminder", "reassignable"].contains(&deadline.kind.as_word());
        let longest = lead_times.of(deadline.kind).iter().max().copied();
        let fires = !never && longest.is_some_and(|days| days_between(date, deadline.date) <= i64::from(days));
        prop_assert_eq!(item.fires(), fires, "{:?}", item);
        prop_assert_eq!(item.threshold, longest.filter(|_| !never));
        prop_assert_eq!(item.fires_from().is_some_and(|day| day <= date), fires, "{:?}", item);
        any |= fires;
        today |= fires && deadline.date == date;
        // The last day of an open window or fee is told with it, once.
        let open = match deadline.kind.as_word() {
            "renewal-opens" | "renewal-closes" => Some(OfferWhy::Window),
            "fee-closes" => Some(OfferWhy::FeeOpen),
            _ => None,
        };
        let told = check.offers.iter().any(|own| Some(own.why) == open && Thing::Offer(own.offer) == deadline.subject);
        prop_assert_eq!(check.is_told(item), told, "{:?}", item);
        if fires && !told {
            *counts.entry(deadline.date == date).or_default() += 1;
        }
    }
    prop_assert_eq!(check.due_today(), counts.get(&true).copied().unwrap_or(0));
    prop_assert_eq!(check.due_later(), counts.get(&false).copied().unwrap_or(0));
    for (offer, row) in offers.into_iter().zip(&overview.offers) {
        let past = days_between(row.term.anniversary, date);
        let fires = (1..=60).contains(&past);
        prop_assert_eq!(offer.fires(), fires, "{:?}: {} days past", row, past);
        prop_assert_eq!(offer.why == OfferWhy::Active, row.status == OfferStatus::Active);
        today |= fires;
    }
    let mut missed = false;
    // A kept year whose fee is not on record, from the first day of its fee on: pressing for sixty days (D3).
    for row in overview.offers.iter().filter(|row| row.status != OfferStatus::Lapsed) {
        let Some(kept) = row.term.kept_from else { continue };
        let paid = state.enrollments[row.offer]
            .renewals
            .iter()
            .any(|day| *day <= date && (1..=30).contains(&days_between(kept, *day)));
        let past = days_between(kept, date);
        let told = fees.iter().filter(|fee| fee.offer == row.offer).count();
        prop_assert_eq!(told, usize::from(!paid && past >= 1), "{:?}", row);
        today |= !paid && (1..=60).contains(&past);
        missed |= !paid && past >= 1;
    }
    let expected = match (today, any || missed) {
        (true, _) => Alert::Critical,
        (false, true) => Alert::Warning,
        (false, false) => Alert::Ok,
    };
    prop_assert_eq!(check.alert(), expected);
    if let Some(soonest) = check.soonest() {
        let told = check.items.iter().find(|item| item.deadline == *soonest).unwrap();
        prop_assert!(told.fires() || counts.is_empty());
        let untold = check.items.iter().filter(|item| item.fires() && !check.is_told(item));
        prop_assert!(untold.clone().all(|item| item.deadline.date >= soonest.date));
        prop_assert!(!check.is_told(told), "{:?}", told);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_fires_follows_from_the_ladder_and_the_offers(state in states(), date in days(), times in lead_times()) {
        agrees(&state, date, &times)?;
    }

    /// Also at the ends of the calendar, where days past it are not to be had.
    #[test]
    fn no_day_is_too_far(state in wild_states(), date in any_days(), times in lead_times()) {
        let check = Check::of(&Overview::of(&state, date), &times);
        let fires = check.items.iter().any(Watched::fires) || check.offers.iter().any(WatchedOffer::fires);
        prop_assert_eq!(check.alert() != Alert::Ok, fires);
    }
}
