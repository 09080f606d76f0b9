//! Offers, their windows, the ladder and the lists, on every day of 2016 to 2032, against a second implementation. It was
//! written from the rules and shares nothing with the code: not its types, not even its arithmetic of dates.

#![allow(clippy::print_stdout, reason = "a test may")]

mod acts;
mod calendar;
mod cases;
mod compare;
mod facts;
pub(crate) mod invented;
mod ladder;
mod random;
mod rules;
mod statuses;
mod wrong;

use crate::kit::effort::{every, few};
use compare::{Seen, compare};
use mpn_benefits::domain::rules::RuleSet;
use rules::Figures;

/// The figures of both sides: those of the programme, and those of one that never was, by which a figure shows that is taken
/// from anywhere else.
fn programmes() -> [(Figures, RuleSet); 2] {
    [(Figures::right(), RuleSet::MPN_2021), (Figures::invented(), invented::RULES)]
}

/// Pseudo-random states of every run, and the seed of the first: among these every word below occurs.
const STATES: u64 = 20;
const FIRST: u64 = 1;

/// The kinds of deadlines.
const KINDS: [&str; 12] = [
    "anniversary",
    "benefit-expiry",
    "contract-ends",
    "fee-closes",
    "grace-ends",
    "reassignable",
    "refund-closes",
    "renewal-closes",
    "renewal-opens",
    "renewal-reminder",
    "replacement-closes",
    "subscription-ends",
];

/// The statuses of the lists.
const STATUSES: [(&str, &[&str]); 6] = [
    (
        "software",
        &[
            "lapsed",
            "no-details",
            "no-key-needed",
            "key-blocked",
            "key-used-up",
            "active",
            "expired",
            "not-activated",
            "no-key",
        ],
    ),
    (
        "cloud",
        &[
            "ready",
            "redeemed",
            "replaced",
            "lapsed",
            "expired",
            "no-token",
            "not-assigned",
            "partly-assigned",
            "assigned",
        ],
    ),
    ("tokens", &["replaced", "redeemed", "ready", "expired"]),
    ("seats", &["ended", "held", "locked", "free"]),
    ("technical", &["ended", "not-activated", "used-up", "active"]),
    ("subscriptions", &["active", "ended"]),
];

/// A kind or status that is added is looked for as well: one that nothing ever has is found below.
#[test]
fn the_words_that_must_occur_are_all_there_are() {
    use mpn_benefits::domain::cloud::{CloudStatus, TokenStatus};
    use mpn_benefits::domain::deadline::DeadlineKind;
    use mpn_benefits::domain::software::SoftwareStatus;
    use mpn_benefits::domain::subscription::SubscriptionStatus;
    use mpn_benefits::domain::technical::TechnicalStatus;
    use mpn_benefits::domain::visual_studio::SeatStatus;
    assert_eq!(KINDS, DeadlineKind::WORDS);
    let known = [
        SoftwareStatus::WORDS,
        CloudStatus::WORDS,
        TokenStatus::WORDS,
        SeatStatus::WORDS,
        TechnicalStatus::WORDS,
        SubscriptionStatus::WORDS,
    ];
    assert_eq!(STATUSES.map(|(_, words)| words), known);
}

/// How many `MPN_ORACLE` asks for; with it, every kind of offer is bought on every day and paid in every way as well.
fn asked() -> Option<u64> {
    std::env::var("MPN_ORACLE").ok().map(|number| number.parse().expect("MPN_ORACLE is a number of states"))
}

#[test]
fn every_offer_stands_on_every_day_where_the_rules_say() {
    for programme in programmes() {
        let mut seen = Seen::default();
        for facts in cases::states(if asked().is_some() { cases::ALL } else { 4 }, programme.0) {
            if let Err(difference) = compare(&facts, programme, every(5), &mut seen) {
                panic!("by {:?}: {difference}", programme.1);
            }
        }
        println!("{:?}: {seen}", programme.1);
    }
}

#[test]
fn the_ladder_and_the_lists_are_on_every_day_what_the_rules_say() {
    let states = asked().unwrap_or(STATES);
    for programme in programmes() {
        let mut seen = Seen::default();
        for seed in (FIRST..).take(usize::try_from(states).unwrap()) {
            if let Err(difference) = compare(&random::facts(seed, programme.0), programme, every(5), &mut seen) {
                panic!("of seed {seed}, by {:?}: {difference}", programme.1);
            }
        }
        println!("{:?}: {seen}", programme.1);
        if states < STATES {
            continue;
        }
        let kinds = KINDS.iter().flat_map(|kind| [(*kind).to_owned(), format!("dismissed {kind}")]);
        let statuses = STATUSES.iter().flat_map(|(list, words)| words.iter().map(move |word| format!("{list} {word}")));
        let never: Vec<String> = kinds.chain(statuses).filter(|word| !seen.words.contains(word)).collect();
        assert!(never.is_empty(), "these never occur: {never:?}");
    }
}

/// Acts on some days of each state; among the answers is every rule that they have.
#[test]
fn acts_are_decided_as_the_rules_say() {
    let mut met = std::collections::BTreeSet::new();
    for (seed, programme) in (FIRST..)
        .take(usize::try_from(asked().unwrap_or(STATES)).unwrap())
        .flat_map(|seed| programmes().map(|programme| (seed, programme)))
    {
        let facts = random::facts(seed, programme.0);
        for day in compare::span().step_by(few(183, 61)) {
            if let Err(difference) = acts::compare(&facts, programme, day, &mut met) {
                panic!("of seed {seed}, by {:?}: {difference}", programme.1);
            }
        }
    }
    for word in ["same", "new", "given", "R1", "R7", "R33", "R41", "R43", "R44", "R45", "D17", "D19 true", "D19 false"]
    {
        assert!(met.contains(word), "{word} never occurs: {met:?}");
    }
}
