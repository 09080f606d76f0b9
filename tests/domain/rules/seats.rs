//! Visual Studio seats and technical benefits (R44–R46, R48–R51, R54, D9).

use mpn_benefits::domain::State;
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::offer::Enrollment;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::person::Assignment;
use mpn_benefits::domain::technical::{Incident, TechnicalKind};
use mpn_benefits::domain::visual_studio::Seat;

use crate::kit::support::{
    Cases, RULES, assigned, consultation, credit, d, gold, incident, maps, opt, person, renewed, seat, seats_on, state,
    support_on, technical, technical_on, visual_studio, visual_studio_on,
};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    locks(&mut cases);
    counts(&mut cases);
    people(&mut cases);
    support(&mut cases);
    terms(&mut cases);
    contracts(&mut cases);
    cases
}

fn seats(quantity: u32, seats: Vec<Seat>) -> State {
    State { visual_studio: vec![visual_studio(quantity, seats)], ..state(maps("2020-09-01")) }
}

fn locks(cases: &mut Cases) {
    // R45: 2021-03-01 → 29 May no, 2021-05-30 yes; the day is kept also when past.
    let released = seats(1, vec![seat("vs-1", vec![assigned("adele", "2021-03-01", "2021-03-15")])]);
    for (on, status, from) in [
        ("2021-02-28", "free", "-"),
        ("2021-03-01", "held", "2021-05-30"),
        ("2021-03-14", "held", "2021-05-30"),
        ("2021-03-15", "locked", "2021-05-30"),
        ("2021-05-29", "locked", "2021-05-30"),
        ("2021-05-30", "free", "2021-05-30"),
        ("2021-08-01", "free", "2021-05-30"),
        ("2021-10-01", "free", "2021-05-30"),
        ("2021-10-02", "ended", "2021-05-30"),
    ] {
        cases.eq("R45", format!("released seat on {on}"), seats_on(&released, on), status);
        let row = Overview::of(&released, d(on)).seats[0];
        cases.eq("R45", format!("may move on, asked {on}"), opt(row.reassignable_from), from);
        let free = visual_studio_on(&released, on).map_or(9, |row| row.free);
        let want = u32::from(status == "free" || on == "2021-10-02");
        cases.eq("D9", format!("free on {on}"), free, want);
    }
    // The clock restarts with each assignee; a later row ends the one before it.
    let moved = seats(
        1,
        vec![seat("vs-1", vec![assigned("adele", "2021-01-15", "-"), assigned("alex", "2021-04-15", "2021-08-01")])],
    );
    for (on, status, from) in [
        ("2021-04-14", "held", "2021-04-15"),
        ("2021-04-15", "held", "2021-07-14"),
        ("2021-07-31", "held", "2021-07-14"),
        ("2021-08-01", "free", "2021-07-14"),
    ] {
        cases.eq("R45", format!("moved seat on {on}"), seats_on(&moved, on), status);
        let row = Overview::of(&moved, d(on)).seats[0];
        cases.eq("R45", format!("moved seat may move on, asked {on}"), opt(row.reassignable_from), from);
    }
    // Two rows of one day: the later row holds.
    let twice = seat("vs-1", vec![assigned("adele", "2021-03-01", "-"), assigned("alex", "2021-03-01", "-")]);
    let holder = twice.holder(d("2021-03-01")).map(|row| row.person.to_string());
    cases.eq("R45", "two rows of one day", opt(holder), "alex");
    // An ended later row does not give the seat back to the one before.
    let back = seat("vs-1", vec![assigned("adele", "2021-01-01", "-"), assigned("alex", "2021-02-01", "2021-02-10")]);
    cases.eq("R45", "no holder comes back", back.holder(d("2021-02-10")).is_none(), true);
    // Leap day between: 90 days are 90 days.
    let leap = seat("vs-1", vec![assigned("adele", "2019-12-15", "-")]);
    cases.eq("R45", "90 days over 2020-02-29", opt(leap.reassignable_from(&RULES, d("2020-01-01"))), "2020-03-14");
    cases.eq("R45", "90 days over 2021-02-28", plus_days(d("2020-12-15"), 90), "2021-03-15");
    // A never-assigned seat is free at once.
    let never = seats(1, vec![seat("vs-1", vec![])]);
    cases.eq("R45", "never assigned", seats_on(&never, "2020-09-01"), "free");
    // R44: held also before the person signed in; the day is a fact beside it.
    let signed = Assignment { signed_in: Some(d("2021-01-16")), ..assigned("adele", "2021-01-15", "-") };
    let signed = seats(1, vec![seat("vs-1", vec![signed])]);
    cases.eq("R44", "held from the assignment on", seats_on(&signed, "2021-01-15"), "held");
}

fn counts(cases: &mut Cases) {
    let three = || {
        vec![
            seat("vs-1", vec![assigned("adele", "2021-01-15", "-")]),
            seat("vs-2", vec![]),
            seat("vs-3", vec![assigned("megan", "2021-01-10", "2021-02-01")]),
        ]
    };
    // R46: three for an Action Pack; assigned, free, unrecorded. Free = quantity − assigned − released and locked.
    for (rule, quantity, on, want) in [
        ("R46", 3, "2020-12-31", "0 assigned, 3 free, 0 unrecorded"),
        ("R44", 3, "2021-01-15", "2 assigned, 1 free, 0 unrecorded"),
        ("D9", 3, "2021-02-01", "1 assigned, 1 free, 0 unrecorded"),
        ("D9", 3, "2021-04-09", "1 assigned, 1 free, 0 unrecorded"),
        ("D9", 3, "2021-04-10", "1 assigned, 2 free, 0 unrecorded"),
        ("cli", 5, "2021-02-01", "1 assigned, 3 free, 2 unrecorded"),
        ("cli", 1, "2021-02-01", "1 assigned, 0 free, 0 unrecorded"),
        ("cli", 0, "2021-01-20", "2 assigned, 0 free, 0 unrecorded"),
    ] {
        let row = visual_studio_on(&seats(quantity, three()), on)
            .map(|row| format!("{} assigned, {} free, {} unrecorded", row.assigned, row.free, row.unrecorded));
        cases.eq(rule, format!("{quantity} granted on {on}"), opt(row), want);
    }
    let row = visual_studio_on(&seats(3, three()), "2021-01-15");
    cases.eq("R5", "usable until", opt(row.as_ref().map(|row| row.usable_until)), "2021-10-01");
    cases.eq("D4", "default last day to assign", opt(row.map(|row| row.activate_by)), "2021-10-01");
    let mut own = seats(3, three());
    own.visual_studio[0].activate_by = Some(d("2021-09-15"));
    let row = visual_studio_on(&own, "2021-01-15");
    cases.eq("R2", "its own last day", opt(row.as_ref().map(|row| row.activate_by)), "2021-09-15");
    cases.eq("R5", "use goes on all the same", opt(row.map(|row| row.usable_until)), "2021-10-01");
    own.enrollments[0].renewals.push(d("2021-09-20"));
    let row = visual_studio_on(&own, "2021-09-20");
    cases.eq("D4", "usable until, renewed", opt(row.map(|row| row.usable_until)), "2022-10-01");
}

fn people(cases: &mut Cases) {
    let state = State {
        people: vec![person("adele"), person("alex")],
        cloud: vec![credit(
            Some(1),
            vec![assigned("adele", "2020-10-05", "-"), assigned("alex", "2020-10-06", "2020-10-08")],
        )],
        ..seats(1, vec![seat("vs-1", vec![assigned("adele", "2021-01-15", "-")])])
    };
    for (on, want) in [
        ("2020-10-04", "adele: | alex:"),
        ("2020-10-07", "adele: credit 2020-10-05 - | alex: credit 2020-10-06 -"),
        ("2020-10-08", "adele: credit 2020-10-05 - | alex:"),
        ("2021-01-15", "adele: credit 2020-10-05 -, vs-1 2021-01-15 2021-04-15 | alex:"),
        ("2021-05-01", "adele: credit 2020-10-05 -, vs-1 2021-01-15 2021-04-15 | alex:"),
    ] {
        let overview = Overview::of(&state, d(on));
        let show = |row: &mpn_benefits::domain::overview::PersonRow| {
            let holds: Vec<String> = row
                .holds
                .iter()
                .map(|hold| format!(" {} {} {}", hold.subject.id_text(&state), hold.since, opt(hold.free_from)))
                .collect();
            format!("{}:{}", state.people[row.person].id, holds.join(","))
        };
        let got = overview.people.iter().map(show).collect::<Vec<_>>().join(" | ");
        cases.eq("R45", format!("who holds what on {on}"), got, want);
    }
}

fn contract(kind: TechnicalKind, quantity: Option<u32>, activated: &str, rows: Vec<Incident>) -> State {
    State { technical: vec![technical(kind, quantity, activated, rows)], ..state(maps("2020-09-01")) }
}

fn support(cases: &mut Cases) {
    use TechnicalKind::{AdvisoryHours, ProductSupport, SignatureCloud};
    let rows = || vec![incident("2021-02-02"), Incident { closed: Some(d("2021-02-20")), ..incident("2021-02-14") }];
    for (rule, what, state, on, want) in [
        (
            "R48",
            "not enabled",
            contract(ProductSupport, Some(10), "-", vec![]),
            "2021-03-01",
            "0 used, 10 left, not-activated",
        ),
        (
            "R48",
            "the day before",
            contract(ProductSupport, Some(10), "2021-01-20", vec![]),
            "2021-01-19",
            "0 used, 10 left, not-activated",
        ),
        (
            "R48",
            "from its day on",
            contract(ProductSupport, Some(10), "2021-01-20", vec![]),
            "2021-01-20",
            "0 used, 10 left, active",
        ),
        (
            "R49",
            "enabled once, also later",
            contract(ProductSupport, Some(10), "2021-01-20", vec![]),
            "2021-08-20",
            "0 used, 10 left, active",
        ),
        (
            "R50",
            "one case",
            contract(ProductSupport, Some(10), "2021-01-20", rows()),
            "2021-02-02",
            "1 used, 9 left, active",
        ),
        (
            "R50",
            "a closed case counts",
            contract(ProductSupport, Some(10), "2021-01-20", rows()),
            "2021-02-20",
            "2 used, 8 left, active",
        ),
        (
            "R50",
            "used up",
            contract(ProductSupport, Some(2), "2021-01-20", rows()),
            "2021-02-14",
            "2 used, 0 left, used-up",
        ),
        (
            "R50",
            "one left",
            contract(ProductSupport, Some(2), "2021-01-20", rows()),
            "2021-02-13",
            "1 used, 1 left, active",
        ),
        (
            "R50",
            "more than granted",
            contract(ProductSupport, Some(1), "2021-01-20", rows()),
            "2021-02-14",
            "2 used, 0 left, used-up",
        ),
        (
            "R50",
            "unlimited",
            contract(SignatureCloud, None, "2021-01-20", rows()),
            "2021-02-14",
            "2 used, - left, active",
        ),
        (
            "R50",
            "none granted",
            contract(ProductSupport, Some(0), "2021-01-20", vec![]),
            "2021-02-14",
            "0 used, 0 left, used-up",
        ),
        (
            "R50",
            "hours of a case do not count",
            contract(ProductSupport, Some(10), "2021-01-20", vec![consultation("2021-02-01", 7)]),
            "2021-02-14",
            "1 used, 9 left, active",
        ),
        (
            "cli",
            "not enabled before used up",
            contract(ProductSupport, Some(1), "-", rows()),
            "2021-02-14",
            "2 used, 0 left, not-activated",
        ),
        (
            "R51",
            "needs no activation",
            contract(AdvisoryHours, Some(5), "-", vec![]),
            "2021-03-01",
            "0 used, 5 left, active",
        ),
        (
            "R51",
            "hours",
            contract(AdvisoryHours, Some(5), "-", vec![consultation("2021-03-01", 3)]),
            "2021-03-01",
            "3 used, 2 left, active",
        ),
        (
            "R51",
            "hours used up",
            contract(AdvisoryHours, Some(5), "-", vec![consultation("2021-03-01", 3), consultation("2021-03-02", 2)]),
            "2021-03-02",
            "5 used, 0 left, used-up",
        ),
        ("R51", "ended", contract(AdvisoryHours, Some(5), "-", vec![]), "2021-10-02", "0 used, 5 left, ended"),
    ] {
        cases.eq(rule, format!("{what} on {on}"), support_on(&state, on), want);
    }
}

fn terms(cases: &mut Cases) {
    // D4: incidents count from the first day of the current term: the day after the previous anniversary.
    let rows = vec![incident("2021-03-01"), incident("2021-09-01"), incident("2021-09-02"), incident("2021-09-20")];
    let state = State {
        technical: vec![technical(TechnicalKind::ProductSupport, Some(3), "2021-01-20", rows)],
        ..state(renewed("2020-09-01", &["2021-09-20"]))
    };
    for (on, want) in [
        ("2021-09-01", "2 used, 1 left, active"),
        ("2021-09-19", "3 used, 0 left, used-up"),
        ("2021-09-20", "2 used, 1 left, active"),
        ("2022-09-01", "2 used, 1 left, active"),
        ("2022-10-01", "2 used, 1 left, active"),
        ("2022-10-02", "2 used, 1 left, ended"),
    ] {
        cases.eq("D4", format!("incidents on {on}"), support_on(&state, on), want);
    }
    let hours = State {
        technical: vec![technical(
            TechnicalKind::AdvisoryHours,
            Some(5),
            "-",
            vec![consultation("2021-08-01", 5), consultation("2021-09-02", 1)],
        )],
        ..state.clone()
    };
    for (on, want) in [("2021-09-19", "6 used, 0 left, used-up"), ("2021-09-20", "1 used, 4 left, active")] {
        cases.eq("D4", format!("hours on {on}"), support_on(&hours, on), want);
    }
    // On the purchase day itself a case counts; a fact before it does not.
    let first = contract(
        TechnicalKind::ProductSupport,
        Some(3),
        "2020-09-01",
        vec![incident("2020-08-31"), incident("2020-09-01")],
    );
    cases.eq("D4", "the purchase day", support_on(&first, "2020-09-01"), "1 used, 2 left, active");
}

fn contracts(cases: &mut Cases) {
    // R54: AD+30, not a year from the activation.
    let state = contract(TechnicalKind::ProductSupport, Some(10), "2021-08-30", vec![]);
    for (on, want) in [("2021-10-01", "0 used, 10 left, active"), ("2021-10-02", "0 used, 10 left, ended")] {
        cases.eq("R54", format!("contract on {on}"), support_on(&state, on), want);
    }
    let ends = |state: &State, on| opt(technical_on(state, on).map(|row| row.contract_ends));
    cases.eq("R54", "contract ends", ends(&state, "2021-09-01"), "2021-10-01");
    let never = contract(TechnicalKind::SignatureCloud, None, "-", vec![]);
    cases.eq("cli", "ended before not activated", support_on(&never, "2021-10-02"), "0 used, - left, ended");
    // The kept competency keeps its contract, too.
    let kept = Enrollment { id: crate::kit::support::id("maps"), ..gold("2020-03-15", "cloud-platform") };
    let kept = State { enrollments: vec![kept], ..state };
    cases.eq("R54", "of a kept year", ends(&kept, "2021-09-01"), "2022-04-14");
    let mut own = contract(TechnicalKind::ProductSupport, None, "-", vec![]);
    let by = |state: &State| opt(technical_on(state, "2021-01-01").map(|row| row.activate_by));
    cases.eq("D4", "default last day to enable", by(&own), "2021-10-01");
    own.technical[0].activate_by = Some(d("2021-05-01"));
    cases.eq("R2", "its own last day to enable", by(&own), "2021-05-01");
    cases.eq("R54", "the contract's end is the offer's", ends(&own, "2021-01-01"), "2021-10-01");
}
