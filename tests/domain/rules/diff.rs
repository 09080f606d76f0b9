//! What changes between two days: dated cases with the rule of each change, and every state against a look at every day.

use std::collections::BTreeMap;

use mpn_benefits::domain::change::{self, ChangeItem, Scope};
use mpn_benefits::domain::cloud::{Cloud, Credit, CreditKind};
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::deadline::DeadlineKind;
use mpn_benefits::domain::diff::{DiffItem, Difference, Reading, between};
use mpn_benefits::domain::offer::{Counting, Enrollment};
use mpn_benefits::domain::overview::{Overview, Status};
use mpn_benefits::domain::person::Person;
use mpn_benefits::domain::software::{Software, counts};
use mpn_benefits::domain::technical::TechnicalKind;
use mpn_benefits::domain::{Date, Id, State, Thing};
use proptest::prelude::*;

use crate::kit::support::contoso::contoso;
use crate::kit::support::random::{any_days, days, states, wild_states};
use crate::kit::support::{
    Cases, RULES, act, assigned, cloud, consultation, credit, d, incident, key, maps, opt, person, redeemed, renewed,
    replaced, seat, software, state, stated, subscription, technical, token, visual_studio,
};

fn reading(reading: &Reading<'_>) -> String {
    match reading {
        Reading::Nothing => "-".to_owned(),
        Reading::Count(count) => count.to_string(),
        Reading::Day(day) => day.to_string(),
        Reading::Person(person) => person.to_string(),
        Reading::People(people) => people.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
    }
}

/// A change without its rule: `DATE SUBJECT KIND`, and `FROM>TO` where it is no deadline.
fn shown(state: &State, item: &DiffItem<'_>) -> String {
    let (subject, kind) = (item.subject.id_text(state), item.kind());
    let turn = match &item.what {
        Difference::Deadline(_) => String::new(),
        Difference::Status { from, to } => {
            format!(" {}>{}", opt(from.map(Status::as_word)), opt(to.map(Status::as_word)))
        }
        Difference::Fee { from, to } => format!(" {}>{}", from.as_word(), to.as_word()),
        Difference::Figure { from, to, .. } => format!(" {}>{}", reading(from), reading(to)),
    };
    format!("{} {subject} {kind}{turn}", item.date)
}

/// The changes of one day, each with its rule, without the day.
fn on(state: &State, day: &str) -> String {
    let day = d(day);
    let items = between(state, plus_days(day, -1), day);
    let lines = items.iter().map(|item| format!("{} {}", shown(state, item).split_once(' ').unwrap().1, item.rule));
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { "-".to_owned() } else { lines.join("; ") }
}

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    offers(&mut cases);
    keys(&mut cases);
    tokens(&mut cases);
    holders(&mut cases);
    support(&mut cases);
    the_sample(&mut cases);
    cases
}

fn table(cases: &mut Cases, what: &str, state: &State, days: &[(&str, &str)]) {
    for (day, want) in days {
        cases.eq("cli", format!("{what}, {day}"), on(state, day), want);
    }
}

fn offers(cases: &mut Cases) {
    table(
        cases,
        "an offer",
        &state(maps("2020-09-01")),
        &[
            ("2020-08-31", "-"),
            ("2020-09-01", "maps status ->active R1"),
            ("2020-09-02", "-"),
            ("2020-10-01", "maps refund-closes R15"),
            ("2021-08-17", "maps renewal-reminder R10"),
            ("2021-09-01", "maps anniversary R1"),
            ("2021-09-02", "maps renewal-opens R6; maps status active>window R6"),
            ("2021-10-01", "maps renewal-closes R6"),
            ("2021-10-02", "maps status window>lapsed R11"),
            ("2021-10-03", "-"),
        ],
    );
    table(
        cases,
        "a leap day",
        &state(maps("2019-02-28")),
        &[
            ("2020-02-28", "maps anniversary R1"),
            ("2020-02-29", "maps renewal-opens R6; maps status active>window R6"),
            ("2020-03-29", "maps renewal-closes R6"),
            ("2020-03-30", "maps status window>lapsed R11"),
        ],
    );
    table(
        cases,
        "renewed in the window",
        &state(renewed("2020-09-01", &["2021-09-20"])),
        &[
            ("2021-09-19", "-"),
            ("2021-09-20", "maps status window>active R9; maps new-anniversary 2021-09-01>2022-09-01 R9"),
            ("2021-09-21", "-"),
            ("2021-10-02", "-"),
        ],
    );
    // Renewed at once, it is never seen in its window: only the anniversary tells.
    table(
        cases,
        "renewed on the first day",
        &state(renewed("2020-09-01", &["2021-09-02"])),
        &[
            ("2021-09-01", "maps anniversary R1"),
            ("2021-09-02", "maps new-anniversary 2021-09-01>2022-09-01 R9"),
            ("2021-09-03", "-"),
        ],
    );
    let left = State { people: vec![Person { left: Some(d("2021-06-30")), ..person("alex") }], ..State::default() };
    let days = [("2021-06-29", "-"), ("2021-06-30", "alex left ->2021-06-30 R43"), ("2021-07-01", "-")];
    table(cases, "a person", &left, &days);
}

fn keys(cases: &mut Cases) {
    let rows = || {
        vec![
            act("2020-10-01", "PC-A", "new"),
            act("2020-10-05", "PC-A", "same"),
            act("2020-10-09", "PC-B", "new"),
            act("2021-09-10", "PC-C", "new"),
        ]
    };
    let with = |offer: Enrollment, benefit: Software| State { software: vec![benefit], ..state(offer) };
    let by = |counting: Counting| Enrollment { counting, ..maps("2020-09-01") };
    table(
        cases,
        "R18",
        &with(by(Counting::NewOrChangedHardware), software(vec![key(Some(2), rows())])),
        &[
            ("2020-09-01", "maps status ->active R1; software status ->not-activated R1"),
            ("2020-09-30", "-"),
            // With the first activation the refund is gone, on its last day.
            ("2020-10-01", "software status not-activated>active R18; key used 0>1 R18"),
            ("2020-10-05", "-"),
            ("2020-10-09", "software status active>key-used-up R20; key used 1>2 R18"),
            ("2021-09-10", "key used 2>3 R18"),
            ("2021-10-02", "maps status window>lapsed R11; software status key-used-up>lapsed R25"),
        ],
    );
    table(
        cases,
        "R19",
        &with(by(Counting::EveryActivation), software(vec![key(None, rows())])),
        &[
            ("2020-10-01", "software status not-activated>active R19; key used 0>1 R19"),
            ("2020-10-05", "key used 1>2 R19"),
            ("2020-10-09", "key used 2>3 R19"),
        ],
    );
    // Not activated in time, and once more from the renewal on (D4).
    table(
        cases,
        "D4",
        &with(renewed("2020-09-01", &["2021-09-20"]), software(vec![key(None, Vec::new())])),
        &[
            ("2021-09-01", "maps anniversary R1; key benefit-expiry R2"),
            (
                "2021-09-02",
                "maps renewal-opens R6; maps status active>window R6; software status not-activated>expired R2; \
                 key first-use 2021-09-01>- R2",
            ),
            (
                "2021-09-20",
                "maps status window>active R9; software status expired>not-activated R9; \
                 maps new-anniversary 2021-09-01>2022-09-01 R9",
            ),
        ],
    );
}

fn tokens(cases: &mut Cases) {
    let with = |benefit: Cloud| State {
        cloud: vec![benefit],
        subscriptions: vec![subscription()],
        ..state(maps("2020-09-01"))
    };
    let until = |day: &str, benefit: Cloud| Cloud { activate_by: Some(d(day)), ..benefit };
    table(
        cases,
        "a token redeemed and replaced",
        &with(cloud(vec![replaced(redeemed("one", 5, "2020-12-01", "new"), "2020-12-20", "-")])),
        &[
            ("2020-11-30", "-"),
            ("2020-12-01", "cloud status ready>redeemed R32; one status ready>redeemed R32; sub status ->active R3"),
            ("2020-12-20", "cloud status redeemed>replaced R33; one status redeemed>replaced R33"),
            ("2021-12-01", "sub subscription-ends R3"),
            ("2021-12-02", "sub status active>ended R3"),
        ],
    );
    table(
        cases,
        "a token not redeemed by its own day",
        &with(until("2021-01-31", cloud(vec![token("one", 5)]))),
        &[
            ("2021-01-31", "one benefit-expiry R2"),
            ("2021-02-01", "cloud status ready>expired R2; one status ready>expired R2"),
            ("2021-02-02", "-"),
        ],
    );
    // Its own day is later than the end of its offer.
    table(
        cases,
        "a token of a lapsed offer",
        &with(until("2022-01-31", cloud(vec![token("one", 5)]))),
        &[
            ("2021-10-02", "maps status window>lapsed R11; cloud status ready>lapsed R7; one status ready>expired R7"),
            ("2022-02-01", "-"),
        ],
    );
    table(
        cases,
        "the second of two tokens expires",
        &with(until("2021-01-31", cloud(vec![redeemed("one", 5, "2020-12-01", "new"), token("two", 5)]))),
        &[
            ("2020-12-01", "one status ready>redeemed R32; sub status ->active R3"),
            ("2021-02-01", "cloud status ready>redeemed R2; two status ready>expired R2"),
        ],
    );
    // R34, R35: the worked figures of the rules, ten seats with 180 days left and ten more.
    for (how, want) in [
        ("add", "one status ready>redeemed R32; sub seats 10>20 R34; sub ends 2021-08-28>2021-11-28 R34"),
        ("extend", "one status ready>redeemed R32; sub ends 2021-08-28>2022-08-28 R35"),
    ] {
        let facts = State {
            cloud: vec![cloud(vec![redeemed("one", 10, "2021-03-01", how)])],
            subscriptions: vec![stated(10, "2021-08-28", "2021-01-01")],
            ..state(maps("2020-09-01"))
        };
        table(
            cases,
            how,
            &facts,
            &[("2021-02-28", "-"), ("2021-03-01", &format!("cloud status ready>redeemed R32; {want}"))],
        );
        let (last, rule) = if how == "add" { ("2021-11-29", "R34") } else { ("2022-08-29", "R35") };
        table(cases, how, &facts, &[("2021-08-29", "-"), (last, &format!("sub status active>ended {rule}"))]);
    }
}

fn holders(cases: &mut Cases) {
    let seats = |rows| State {
        people: vec![person("adele"), person("alex")],
        visual_studio: vec![visual_studio(1, vec![seat("one", rows)])],
        ..state(maps("2020-09-01"))
    };
    table(
        cases,
        "a seat",
        &seats(vec![assigned("adele", "2020-12-01", "-"), assigned("alex", "2021-03-01", "2021-04-01")]),
        &[
            ("2020-11-30", "-"),
            ("2020-12-01", "one status free>held R44; one holder ->adele R44"),
            ("2021-02-28", "-"),
            // The first day on which it may move on is that of the one who gets it.
            ("2021-03-01", "one holder adele>alex R45"),
            ("2021-04-01", "one status held>locked R45; one holder alex>- R45"),
            ("2021-05-29", "-"),
            ("2021-05-30", "one reassignable R45; one status locked>free R45"),
            ("2021-10-01", "one benefit-expiry R2; maps renewal-closes R6"),
            ("2021-10-02", "maps status window>lapsed R11; one status free>ended R5"),
        ],
    );
    for (kind, rule) in [(CreditKind::Monthly, "R42"), (CreditKind::Bulk, "R41")] {
        let rows = vec![assigned("adele", "2020-12-01", "2021-02-01"), assigned("alex", "2021-01-01", "-")];
        let fact = credit(Some(2), rows);
        let fact = Cloud { credit: Some(Credit { kind, amount: None, currency: None, note: None }), ..fact };
        let facts = State { cloud: vec![fact], ..seats(Vec::new()) };
        let line = |text: &str| text.replace("RX", rule);
        table(
            cases,
            kind.as_word(),
            &facts,
            &[
                ("2020-12-01", &line("credit status not-assigned>partly-assigned RX; credit holders ->adele RX")),
                ("2020-12-31", "-"),
                ("2021-01-01", &line("credit status partly-assigned>assigned RX; credit holders adele>adele+alex RX")),
                ("2021-02-01", &line("credit status assigned>partly-assigned RX; credit holders adele+alex>alex RX")),
                (
                    "2021-10-02",
                    "maps status window>lapsed R11; credit status partly-assigned>lapsed R5; one status free>ended R5",
                ),
            ],
        );
    }
}

fn support(cases: &mut Cases) {
    let with = |kind, quantity, activated: &str, rows| State {
        technical: vec![technical(kind, Some(quantity), activated, rows)],
        ..state(renewed("2020-09-01", &["2021-09-20"]))
    };
    table(
        cases,
        "incidents",
        &with(
            TechnicalKind::ProductSupport,
            2,
            "2021-01-20",
            vec![incident("2021-02-02"), incident("2021-03-02"), incident("2022-05-05")],
        ),
        &[
            ("2021-01-20", "technical status not-activated>active R48"),
            ("2021-02-02", "technical used 0>1 R50"),
            ("2021-03-02", "technical status active>used-up R50; technical used 1>2 R50"),
            // The new term counts anew (D4).
            (
                "2021-09-20",
                "maps status window>active R9; technical status used-up>active R50; \
                 maps new-anniversary 2021-09-01>2022-09-01 R9; technical used 2>0 R50",
            ),
            ("2022-05-05", "technical used 0>1 R50"),
            ("2022-10-02", "maps status window>lapsed R11; technical status active>ended R54"),
        ],
    );
    table(
        cases,
        "hours",
        &with(TechnicalKind::AdvisoryHours, 5, "-", vec![consultation("2021-02-02", 2), consultation("2021-02-03", 3)]),
        &[
            ("2020-09-01", "maps status ->active R1; technical status ->active R1"),
            ("2021-02-02", "technical used 0>2 R51"),
            ("2021-02-03", "technical status active>used-up R51; technical used 2>5 R51"),
        ],
    );
}

/// The sample of the documents, on the days that its stories tell of.
fn the_sample(cases: &mut Cases) {
    let facts = contoso();
    table(
        cases,
        "the sample",
        &facts,
        &[
            (
                "2021-02-10",
                "d365 status ready>redeemed R32; d365-5 status ready>redeemed R32; d365-demo status ->active R3",
            ),
            ("2021-02-11", "office-2019 status active>key-used-up R20; office-mak used 2>3 R18"),
            ("2021-02-12", "-"),
            ("2021-03-12", "d365-5 replacement-closes R33"),
            ("2021-03-13", "-"),
            ("2021-03-15", "ems-16 benefit-expiry R2"),
            (
                "2021-03-16",
                "ems status ready>expired R2; ems-16 status ready>expired R2; gold-cloud fee coming>open R16",
            ),
            ("2021-04-14", "gold-cloud fee-closes R16"),
            ("2020-06-12", "ws-2019-mak used 1>2 R19"),
            ("2020-12-20", "vs-3 holder megan>zoe R45"),
        ],
    );
    let count = |from: &str, to: &str| between(&facts, d(from), d(to)).len();
    for (from, to, want) in [
        ("2021-03-01", "2021-03-01", 0),
        ("2021-03-11", "2021-03-12", 1),
        ("2021-03-12", "2021-03-13", 0),
        ("2021-03-12", "2021-03-11", 0),
        ("2021-03-11", "2021-03-16", 5),
        ("2021-03-12", "2021-03-15", 1),
    ] {
        cases.eq("cli", format!("changes from {from} to {to}"), count(from, to), want);
    }
}

/// Everything that a change is made of on one day, told from facts and rows: `SUBJECT KIND` and what it reads.
fn every_reading(state: &State, date: Date) -> BTreeMap<(Thing, &'static str), String> {
    let overview = Overview::of(state, date);
    let mut readings: BTreeMap<(Thing, &str), String> =
        overview.statuses().map(|(thing, status, _)| ((thing, "status"), status.as_word().to_owned())).collect();
    for (at, offer) in state.enrollments.iter().enumerate() {
        if let Some(term) = offer.term(RULES, date) {
            readings.insert((Thing::Offer(at), "new-anniversary"), term.anniversary.to_string());
            // The fee of a kept year, from day 1 to day 30 after the day it was kept from (D3).
            if let Some(kept) = term.kept_from {
                let (first, last) = (plus_days(kept, 1), plus_days(kept, 30));
                let paid = offer.renewals.iter().any(|day| *day <= date && (first..=last).contains(day));
                let fee = match (paid, date < first, date <= last) {
                    (true, ..) => "paid",
                    (false, true, _) => "coming",
                    (false, false, true) => "open",
                    (false, false, false) => "not-on-record",
                };
                readings.insert((Thing::Offer(at), "fee"), fee.to_owned());
            }
        }
    }
    let granted = |enrollment: &Id| state.enrollments.iter().find(|own| own.id == *enrollment && own.purchased <= date);
    for (at, benefit) in state.software.iter().enumerate() {
        let Some(offer) = granted(&benefit.enrollment) else { continue };
        for (position, key) in benefit.keys.iter().enumerate() {
            let used = key.activations.iter().filter(|row| row.on <= date && counts(row.case, offer.counting));
            readings.insert((Thing::Key(at, position), "used"), used.count().to_string());
        }
    }
    for (at, benefit) in state.cloud.iter().enumerate() {
        if benefit.credit.is_some() && granted(&benefit.enrollment).is_some() {
            let held =
                benefit.assignments.iter().filter(|row| row.on <= date && row.ended.is_none_or(|day| date < day));
            let people: Vec<String> = held.map(|row| row.person.to_string()).collect();
            readings.insert((Thing::Cloud(at), "holders"), people.join("+"));
        }
    }
    for (at, benefit) in state.visual_studio.iter().enumerate() {
        if granted(&benefit.enrollment).is_some() {
            for (position, seat) in benefit.seats.iter().enumerate() {
                let holder = seat.holder(date).map(|row| row.person.to_string());
                readings.insert((Thing::Seat(at, position), "holder"), holder.unwrap_or_default());
            }
        }
    }
    for row in &overview.technical {
        readings.insert((Thing::Technical(row.benefit), "used"), row.used.to_string());
    }
    for row in &overview.subscriptions {
        readings.insert((Thing::Subscription(row.subscription), "seats"), row.standing.seats.to_string());
        readings.insert((Thing::Subscription(row.subscription), "ends"), row.standing.ends.to_string());
    }
    for (at, person) in state.people.iter().enumerate() {
        let left = person.left.filter(|day| *day <= date).map(|day| day.to_string());
        readings.insert((Thing::Person(at), "left"), left.unwrap_or_default());
    }
    readings
}

/// What changes, found a day at a time.
fn by_brute_force(state: &State, from: Date, to: Date) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = every_reading(state, from);
    let mut day = plus_days(from, 1);
    while day <= to {
        for item in Overview::of(state, day).deadlines.iter().filter(|item| item.date == day) {
            found.push(format!("{day} {} {}", item.subject.id_text(state), item.kind.as_word()));
        }
        let after = every_reading(state, day);
        // What could be used for the first time until yesterday, unless a status says that it is over.
        let eve = Overview::of(state, plus_days(day, -1));
        for item in eve.deadlines.iter().chain(&eve.dismissed).filter(|item| item.days == 0) {
            let status = (item.subject, "status");
            if item.kind == DeadlineKind::BenefitExpiry && before.get(&status) == after.get(&status) {
                found.push(format!("{day} {} first-use {}>-", item.subject.id_text(state), item.date));
            }
        }
        for ((thing, kind), now) in &after {
            let then = match (before.get(&(*thing, *kind)), *kind) {
                (Some(then), _) => then.clone(),
                (None, "seats" | "ends" | "new-anniversary" | "fee") => continue,
                (None, "used") => "0".to_owned(),
                (None, _) => String::new(),
            };
            if then != *now {
                let dash = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
                found.push(format!("{day} {} {kind} {}>{}", thing.id_text(state), dash(&then), dash(now)));
            }
        }
        before = after;
        day = plus_days(day, 1);
    }
    found.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_are_those_of_a_look_at_every_day(state in states(), from in days(), length in 0_i64..900) {
        let to = plus_days(from, length);
        let items = between(&state, from, to);
        prop_assert!(items.is_sorted_by_key(|item| item.date));
        let mut own: Vec<String> = items.iter().map(|item| shown(&state, item)).collect();
        own.sort();
        prop_assert_eq!(own, by_brute_force(&state, from, to));
    }

    /// `}` lands on the same days, and names the same deadlines and statuses.
    #[test]
    fn changes_are_those_that_keys_land_on(state in states(), from in days(), length in 0_i64..900) {
        let to = plus_days(from, length);
        let items = between(&state, from, to);
        let mut landed = Vec::new();
        let mut at = from;
        while let Some(change) = change::next(&state, at, Scope::Everything).filter(|change| change.date <= to) {
            at = change.date;
            landed.extend(change.items.into_iter().map(|item| (at, item)));
        }
        let own = items.iter().filter_map(|item| match item.what {
            Difference::Deadline(deadline) => Some((item.date, ChangeItem::Deadline(deadline))),
            Difference::Status { from, to } => {
                Some((item.date, ChangeItem::Status { thing: item.subject, from, to, rule: item.rule }))
            },
            Difference::Fee { from, to } => Some((item.date, ChangeItem::Fee { thing: item.subject, from, to })),
            Difference::Figure { .. } => None,
        });
        prop_assert_eq!(own.collect::<Vec<_>>(), landed);
    }

    /// Two stretches of time are one.
    #[test]
    fn changes_add_up(state in states(), from in days(), one in 0_i64..500, two in 0_i64..500) {
        let (middle, to) = (plus_days(from, one), plus_days(from, one + two));
        let mut items = between(&state, from, middle);
        items.extend(between(&state, middle, to));
        prop_assert_eq!(items, between(&state, from, to));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the facts say, at the ends of the calendar too.
    #[test]
    fn no_difference_panics(state in wild_states(), one in any_days(), two in any_days()) {
        let (from, to) = (one.min(two), one.max(two));
        for item in between(&state, from, to) {
            prop_assert!(item.date > from && item.date <= to);
            prop_assert!((1..=59).contains(&item.rule.number()), "{:?}", item);
            prop_assert!(item.subject.id(&state).is_some());
        }
        prop_assert!(from == to || between(&state, to, from).is_empty());
    }
}
