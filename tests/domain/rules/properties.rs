//! What holds for every state on every day.

use std::collections::{BTreeMap, BTreeSet};

use mpn_benefits::domain::change::{self, Scope};
use mpn_benefits::domain::cloud::TokenStatus;
use mpn_benefits::domain::date::{LAST, days_between, plus_days};
use mpn_benefits::domain::deadline::{DeadlineKind, concerns};
use mpn_benefits::domain::dismissed::Dismissed;
use mpn_benefits::domain::impact::{ImpactKind, impact};
use mpn_benefits::domain::offer::FeeStatus;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::renewal::{checklist, what_works};
use mpn_benefits::domain::subscription::Standing;
use mpn_benefits::domain::{Date, State, Thing};
use proptest::prelude::*;

use crate::kit::support::random::{any_days, days, known_on, states, wild_states};
use crate::kit::support::{RULES, d};

/// Days that `{` and `}` may land on from `from` to `to`, found a day at a time by the definition alone: the day of a
/// deadline, or the first day on which a status reads otherwise than the day before.
fn by_brute_force(state: &State, scope: Scope, from: Date, to: Date) -> Vec<Date> {
    let wanted = |thing: Thing| match scope {
        Scope::Everything => true,
        Scope::Offer(at) => thing == Thing::Offer(at),
    };
    let read = |day: Date| {
        let overview = Overview::of(state, day);
        let statuses = overview.statuses().filter(|(thing, ..)| wanted(*thing));
        let statuses: BTreeMap<Thing, &str> = statuses.map(|(thing, status, _)| (thing, status.as_word())).collect();
        let fees = overview.offers.iter().filter(|row| wanted(Thing::Offer(row.offer)));
        let fees: BTreeMap<usize, FeeStatus> = fees.filter_map(|row| Some((row.offer, row.fee?.status))).collect();
        let due = overview.deadlines.iter().any(|item| item.date == day && wanted(item.subject));
        ((statuses, fees), due)
    };
    let (mut before, _) = read(plus_days(from, -1));
    let mut found = Vec::new();
    let mut day = from;
    while day <= to {
        let (now, due) = read(day);
        // A fee that comes with its term, or goes with it, is told by the status of its offer.
        let fee = now.1.iter().any(|(offer, fee)| before.1.get(offer).is_some_and(|then| then != fee));
        if due || now.0 != before.0 || fee {
            found.push(day);
        }
        before = now;
        day = plus_days(day, 1);
    }
    found
}

fn changes_equal_the_brute_force(state: &State, scope: Scope) -> Result<(), TestCaseError> {
    let (from, to) = (d("2020-03-01"), d("2023-02-28"));
    let expected = by_brute_force(state, scope, from, to);
    let mut forward = Vec::new();
    let mut at = plus_days(from, -1);
    while let Some(change) = change::next(state, at, scope).filter(|change| change.date <= to) {
        prop_assert!(!change.items.is_empty());
        forward.push(change.date);
        at = change.date;
    }
    prop_assert_eq!(&forward, &expected, "forward");
    let mut backward = Vec::new();
    let mut at = plus_days(to, 1);
    while let Some(change) = change::previous(state, at, scope).filter(|change| change.date >= from) {
        backward.push(change.date);
        at = change.date;
    }
    backward.reverse();
    prop_assert_eq!(backward, expected, "backward");
    Ok(())
}

fn standings(a: u32, b: i64, last: i64) -> Standing {
    Standing { seats: a, ends: plus_days(d("2021-03-01"), b + last), last: None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// `{` and `}` on everything.
    #[test]
    fn changes_of_anything_are_those_of_every_day(state in states()) {
        changes_equal_the_brute_force(&state, Scope::Everything)?;
    }

    /// `{` and `}` on one offer.
    #[test]
    fn changes_of_an_offer_are_those_of_every_day(state in states()) {
        changes_equal_the_brute_force(&state, Scope::Offer(0))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the facts and figures say, on any day of the calendar.
    #[test]
    fn nothing_panics(state in wild_states(), date in any_days()) {
        let overview = Overview::of(&state, date);
        prop_assert_eq!(overview.date, date);
        for scope in [Scope::Everything, Scope::Offer(0), Scope::Offer(9)] {
            let next = change::next(&state, date, scope);
            prop_assert!(next.is_none_or(|change| change.date > date || date == LAST));
            let previous = change::previous(&state, date, scope);
            prop_assert!(previous.is_none_or(|change| change.date < date));
        }
        for at in 0..=state.enrollments.len() {
            let _ = checklist(&state, &overview, at);
            let _ = what_works(&state, &overview, at);
            prop_assert!(impact(&state, &overview, at).is_sorted_by_key(|item| (item.date, item.kind)));
        }
        for offer in &state.enrollments {
            prop_assert_eq!(offer.payment_effects(RULES).len(), offer.renewals.len());
        }
        for key in state.software.iter().flat_map(|benefit| &benefit.keys) {
            prop_assert!(key.machines(date).len() <= key.activations.len());
        }
    }

    /// D5: facts after the day never change what the day shows.
    #[test]
    fn later_facts_change_nothing(state in states(), date in days()) {
        let known = known_on(&state, date);
        let (overview, all) = (Overview::of(&known, date), Overview::of(&state, date));
        prop_assert_eq!(&overview, &all);
        for at in 0..state.enrollments.len() {
            prop_assert_eq!(what_works(&known, &overview, at), what_works(&state, &all, at));
            prop_assert_eq!(impact(&known, &overview, at), impact(&state, &all, at));
        }
    }

    /// What follows without a renewal and the ladder name the same days of the same things; what is listed there as
    /// ending with the grace, or as not used yet, follows; and a renewal of the offer moves all that hangs on it.
    #[test]
    fn what_follows_is_what_the_ladder_says(state in states(), date in days()) {
        let overview = Overview::of(&state, date);
        for row in &overview.offers {
            let items = impact(&state, &overview, row.offer);
            let of = &state.enrollments[row.offer].id;
            for item in &items {
                prop_assert!(item.cleared.is_none_or(|day| day <= date));
                prop_assert_eq!(item.past, item.date < date);
                match item.kind {
                    ImpactKind::Lapses | ImpactKind::RemoveSoftware => prop_assert_eq!(item.date, row.term.lapses()),
                    ImpactKind::SubscriptionEnds => prop_assert!(item.date >= date.max(row.term.lapses())),
                    _ => prop_assert!(item.date <= row.term.window_closes()),
                }
            }
            let dated = |kind: DeadlineKind| match kind {
                DeadlineKind::BenefitExpiry => Some(&[
                    ImpactKind::TokenLost,
                    ImpactKind::KeyLost,
                    ImpactKind::SeatEnds,
                    ImpactKind::CreditEnds,
                    ImpactKind::TechnicalEnds,
                ][..]),
                DeadlineKind::ContractEnds => Some(&[ImpactKind::ContractEnds][..]),
                DeadlineKind::SubscriptionEnds => Some(&[ImpactKind::SubscriptionEnds][..]),
                _ => None,
            };
            for listed in overview.deadlines.iter().filter(|item| concerns(&state, item, of, date)) {
                // What ends before the lapse is no matter of it.
                let early = listed.kind == DeadlineKind::SubscriptionEnds && listed.date < row.term.lapses();
                let Some(kinds) = dated(listed.kind).filter(|_| !early) else {
                    continue;
                };
                let follows = items.iter().find(|item| item.subject == listed.subject && kinds.contains(&item.kind));
                prop_assert!(follows.is_some(), "{listed:?} of {of} is not in {items:?}");
            }
        }
    }

    /// The ladder: no past dates, sorted, days consistent, nothing listed and hidden alike, each of some thing.
    #[test]
    fn the_ladder_is_sound(state in wild_states(), date in any_days()) {
        let overview = Overview::of(&state, date);
        for items in [&overview.deadlines, &overview.dismissed] {
            for item in items {
                prop_assert!(item.date >= date);
                prop_assert_eq!(item.days, days_between(date, item.date));
                prop_assert!(item.subject.id(&state).is_some());
            }
            let order: Vec<_> =
                items.iter().map(|item| (item.date, item.kind.as_word(), item.subject.id_text(&state))).collect();
            prop_assert!(order.is_sorted());
        }
        prop_assert!(overview.deadlines.iter().all(|item| !overview.dismissed.contains(item)));
        let mut plain = state.clone();
        plain.enrollments.iter_mut().for_each(|fact| fact.dismissed = Dismissed::Nothing);
        plain.software.iter_mut().for_each(|fact| fact.dismissed = Dismissed::Nothing);
        plain.software.iter_mut().flat_map(|fact| &mut fact.keys).for_each(|fact| fact.dismissed = Dismissed::Nothing);
        plain.subscriptions.iter_mut().for_each(|fact| fact.dismissed = Dismissed::Nothing);
        plain.technical.iter_mut().for_each(|fact| fact.dismissed = Dismissed::Nothing);
        for fact in &mut plain.cloud {
            fact.dismissed = Dismissed::Nothing;
            fact.tokens.iter_mut().for_each(|fact| fact.dismissed = Dismissed::Nothing);
        }
        for fact in &mut plain.visual_studio {
            fact.dismissed = Dismissed::Nothing;
            fact.seats.iter_mut().for_each(|fact| fact.dismissed = Dismissed::Nothing);
        }
        let without = Overview::of(&plain, date);
        prop_assert_eq!(without.deadlines.len(), overview.deadlines.len() + overview.dismissed.len());
        prop_assert!(without.dismissed.is_empty());
        prop_assert!(overview.dismissed.iter().all(|item| without.deadlines.contains(item)));
    }

    /// Every offer's share of the ladder, and what is no offer's, is the whole ladder.
    #[test]
    fn each_deadline_concerns_its_offers(state in states(), date in days()) {
        let overview = Overview::of(&state, date);
        for item in &overview.deadlines {
            let offers = state.enrollments.iter().filter(|offer| concerns(&state, item, &offer.id, date)).count();
            let is_subscription = matches!(item.subject, Thing::Subscription(_));
            prop_assert!(is_subscription || offers == 1, "{:?} concerns {} offers", item, offers);
        }
    }

    /// Counts and their totals.
    #[test]
    fn totals_are_the_sums_of_their_parts(state in wild_states(), date in any_days()) {
        let overview = Overview::of(&state, date);
        for row in &overview.software {
            let keys = overview.keys_of(row);
            prop_assert_eq!(keys.len(), state.software[row.benefit].keys.len());
            prop_assert_eq!(row.used, keys.iter().map(|key| key.used).sum::<u32>());
            let limits: Option<u32> = keys.iter().map(|key| key.limit).sum();
            prop_assert_eq!(row.limit, limits.filter(|_| !keys.is_empty()));
            for key in keys {
                let fact = &state.software[key.benefit].keys[key.key];
                prop_assert!(key.used as usize <= fact.activations.len());
                prop_assert_eq!(key.left.is_some(), fact.limit.is_some());
                if let (Some(left), Some(limit)) = (key.left, key.limit) {
                    prop_assert!(left + key.most() >= limit);
                    prop_assert_eq!(left, limit.saturating_sub(key.most()));
                }
                let offer = &state.enrollments[row.offer];
                let counted = fact.ledger(offer.counting, date).iter().filter(|row| row.counted).count();
                prop_assert_eq!(key.used as usize, counted);
            }
        }
        for row in &overview.cloud {
            let ready = overview.tokens_of(row).iter().filter(|token| token.status == TokenStatus::Ready).count();
            prop_assert_eq!(row.ready as usize, ready);
            prop_assert_eq!(overview.tokens_of(row).len(), state.cloud[row.benefit].tokens.len());
        }
        for row in &overview.visual_studio {
            let fact = &state.visual_studio[row.benefit];
            let seats = overview.seats_of(row);
            prop_assert_eq!(seats.len(), fact.seats.len());
            prop_assert!(row.assigned as usize <= seats.len());
            prop_assert!(row.free <= fact.quantity);
            prop_assert!(row.free + row.assigned <= fact.quantity.max(row.assigned));
        }
        for row in &overview.technical {
            let fact = &state.technical[row.benefit];
            if let (Some(left), Some(quantity)) = (row.left, fact.quantity) {
                prop_assert!(left.saturating_add(row.used) >= quantity);
                prop_assert!(left <= quantity);
            }
            prop_assert_eq!(row.left.is_some(), fact.quantity.is_some());
        }
        let held: usize = overview.people.iter().map(|row| row.holds.len()).sum();
        let seats: u32 = overview.visual_studio.iter().map(|row| row.assigned).sum();
        let credits: u32 = overview.cloud.iter().filter_map(|row| row.assigned).sum();
        prop_assert!(held <= (seats + credits) as usize, "people hold {} of {}", held, seats + credits);
        prop_assert_eq!(overview.people.len(), state.people.len());
    }

    /// What does not exist yet has no row; every row is of an offer that has one.
    #[test]
    fn nothing_hangs_on_an_offer_that_is_not_there(state in states(), date in days()) {
        let overview = Overview::of(&state, date);
        let offers: BTreeSet<usize> = overview.offers.iter().map(|row| row.offer).collect();
        for (at, offer) in state.enrollments.iter().enumerate() {
            prop_assert_eq!(offers.contains(&at), offer.purchased <= date);
        }
        let named = overview.software.iter().map(|row| row.offer).chain(overview.cloud.iter().map(|row| row.offer));
        let named = named.chain(overview.visual_studio.iter().map(|row| row.offer));
        prop_assert!(named.chain(overview.technical.iter().map(|row| row.offer)).all(|at| offers.contains(&at)));
    }

    /// R34, R35, R36: seat-days are conserved, up to one day of each seat.
    #[test]
    fn seat_days_are_conserved(a in 1_u32..5000, b in 0_i64..2000, c in 0_u32..5000) {
        let on = d("2021-03-01");
        let (now, total) = (standings(a, b, 0), i64::from(a) * b + i64::from(c) * 365);
        let added = now.add(&RULES, on, c);
        prop_assert_eq!(added.seats, a + c);
        let rest = total - i64::from(a + c) * days_between(on, added.ends);
        prop_assert!((0..i64::from(a + c)).contains(&rest));
        let extended = now.extend(&RULES, on, c);
        prop_assert_eq!(extended.seats, a);
        let rest = total - i64::from(a) * days_between(on, extended.ends);
        prop_assert!((0..i64::from(a)).contains(&rest));
    }

    /// An ended subscription has no days left to average or extend.
    #[test]
    fn days_past_the_end_are_not_counted(a in 1_u32..50, gone in 0_i64..500, c in 1_u32..50) {
        let on = d("2021-03-01");
        prop_assert_eq!(standings(a, 0, -gone).add(&RULES, on, c), standings(a, 0, 0).add(&RULES, on, c));
        prop_assert_eq!(standings(a, 0, -gone).extend(&RULES, on, c), standings(a, 0, 0).extend(&RULES, on, c));
    }
}
