//! Cloud: tokens, replacements, subscriptions, credits (R3, R31–R37, R41, R42, D7, D8).

use mpn_benefits::domain::State;
use mpn_benefits::domain::cloud::{Cloud, Token};
use mpn_benefits::domain::date::days_between;
use mpn_benefits::domain::subscription::{Standing, Subscription};

use crate::kit::support::{
    Cases, RULES, assigned, cloud, cloud_on, cloud_status, credit, d, dates, id, ladder, maps, opt, redeemed,
    replace_until, replaced, state, stated, subscription, subscription_on, token, token_statuses,
};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    year_of_use(&mut cases);
    formulas(&mut cases);
    folding(&mut cases);
    same_day(&mut cases);
    replacements(&mut cases);
    statuses(&mut cases);
    credits(&mut cases);
    subscription_ends(&mut cases);
    cases
}

fn with(tokens: Vec<Token>, subscription: Subscription) -> State {
    State { cloud: vec![cloud(tokens)], subscriptions: vec![subscription], ..state(maps("2020-02-01")) }
}

fn year_of_use(cases: &mut Cases) {
    for (redeemed_on, ends) in [
        ("2020-12-01", "2021-12-01"),
        ("2020-02-29", "2021-02-28"),
        ("2020-02-28", "2021-02-28"),
        ("2020-12-31", "2021-12-31"),
    ] {
        let standing = Standing::new(&RULES, d(redeemed_on), 25);
        cases.eq("R3", format!("redeemed {redeemed_on}"), standing.ends, ends);
        let state = with(vec![redeemed("t", 25, redeemed_on, "new")], subscription());
        let days = days_between(d(redeemed_on), d(ends));
        let want = format!("25 until {ends}, {days}, active");
        cases.eq("R37", format!("first activation {redeemed_on}"), subscription_on(&state, redeemed_on), want);
    }
    // Usable through its end, whatever the token's own E was; then ended.
    let mut state = with(vec![redeemed("t", 25, "2020-12-01", "new")], subscription());
    state.cloud[0].activate_by = Some(d("2021-01-31"));
    for (on, want) in [
        ("2020-11-30", "none"),
        ("2020-12-01", "25 until 2021-12-01, 365, active"),
        ("2021-02-01", "25 until 2021-12-01, 303, active"),
        ("2021-12-01", "25 until 2021-12-01, 0, active"),
        ("2021-12-02", "25 until 2021-12-01, -1, ended"),
    ] {
        cases.eq("R3", format!("its subscription on {on}"), subscription_on(&state, on), want);
    }
}

fn formulas(cases: &mut Cases) {
    let on = d("2021-03-01");
    let now =
        |seats: u32, days: i64| Standing { seats, ends: mpn_benefits::domain::date::plus_days(on, days), last: None };
    let show = |standing: Standing| {
        format!("{} seats, {} days, {}", standing.seats, days_between(on, standing.ends), standing.ends)
    };
    for (rule, (a, b, c), want) in [
        ("R34", (10, 180, 10), "20 seats, 272 days, 2021-11-28"),
        ("R34", (25, 100, 5), "30 seats, 144 days, 2021-07-23"),
        ("R34", (100, 90, 25), "125 seats, 145 days, 2021-07-24"),
        ("R34", (1, 0, 1), "2 seats, 182 days, 2021-08-30"),
        ("R34", (10, 365, 10), "20 seats, 365 days, 2022-03-01"),
        ("R34", (0, 100, 5), "5 seats, 365 days, 2022-03-01"),
        ("R34", (5, 100, 0), "5 seats, 100 days, 2021-06-09"),
        ("R34", (0, 100, 0), "0 seats, 100 days, 2021-06-09"),
    ] {
        cases.eq(rule, format!("add: A {a}, B {b}, C {c}"), show(now(a, b).add(&RULES, on, c)), want);
    }
    for (rule, (a, b, c), want) in [
        ("R35", (100, 0, 25), "100 seats, 91 days, 2021-05-31"),
        ("R35", (100, 0, 100), "100 seats, 365 days, 2022-03-01"),
        ("R35", (5, 0, 10), "5 seats, 730 days, 2023-03-01"),
        ("R35", (5, 0, 15), "5 seats, 1095 days, 2024-02-29"),
        ("R35", (10, 180, 10), "10 seats, 545 days, 2022-08-28"),
        ("R35", (100, 90, 25), "100 seats, 181 days, 2021-08-29"),
        ("R35", (5, 10, 0), "5 seats, 10 days, 2021-03-11"),
        ("R35", (0, 10, 5), "0 seats, 10 days, 2021-03-11"),
    ] {
        cases.eq(rule, format!("extend: A {a}, B {b}, C {c}"), show(now(a, b).extend(&RULES, on, c)), want);
    }
    // R35: multiplied before divided: 7 × 365 ÷ 3 = 851, not 3 × 365 ÷ … of a rounded quotient.
    cases.eq("R35", "rounded once", show(now(3, 0).extend(&RULES, on, 7)), "3 seats, 851 days, 2023-06-30");
    // R36: seat-days are the same either way, up to the rounding of each.
    for (a, b, c) in [(10, 180, 10), (100, 90, 25), (25, 100, 5), (5, 122, 15)] {
        let (add, extend) = (now(a, b).add(&RULES, on, c), now(a, b).extend(&RULES, on, c));
        let total = i64::from(a) * b + i64::from(c) * 365;
        for (what, standing) in [("add", add), ("extend", extend)] {
            let seats = i64::from(standing.seats);
            let rest = total - seats * days_between(on, standing.ends);
            cases.eq("R36", format!("{what} conserves seat-days: {a} {b} {c}"), (0..seats).contains(&rest), true);
        }
    }
    // S004: an addition ends within a year exactly when less than a year was left.
    for (b, want) in [(364, true), (365, false), (366, false)] {
        let days = days_between(on, now(10, b).add(&RULES, on, 10).ends);
        cases.eq("R34", format!("B {b} stays under a year"), days < 365, want);
    }
}

fn folding(cases: &mut Cases) {
    // State format: redemptions after `as_of` are folded in; those on its day or before are not.
    for (rule, what, tokens, want) in [
        ("R34", "added after as_of", vec![redeemed("t", 25, "2021-03-01", "add")], "125 until 2021-07-24, 145, active"),
        (
            "R35",
            "extended after as_of",
            vec![redeemed("t", 25, "2021-03-01", "extend")],
            "100 until 2021-08-29, 181, active",
        ),
        ("D5", "added on as_of", vec![redeemed("t", 25, "2020-05-30", "add")], "100 until 2021-05-30, 90, active"),
        ("D5", "added before as_of", vec![redeemed("t", 25, "2020-05-29", "add")], "100 until 2021-05-30, 90, active"),
        ("D5", "added the next day", vec![redeemed("t", 25, "2021-03-02", "add")], "100 until 2021-05-30, 90, active"),
        (
            "R32",
            "a replaced token's redemption stays",
            vec![replaced(redeemed("t", 25, "2021-03-01", "add"), "2021-03-01", "-")],
            "125 until 2021-07-24, 145, active",
        ),
    ] {
        let state = with(tokens, stated(100, "2021-05-30", "2020-05-30"));
        cases.eq(rule, what, subscription_on(&state, "2021-03-01"), want);
    }
    // Before its as_of, or its first redemption as new, it does not exist.
    let later = with(Vec::new(), stated(100, "2021-05-30", "2020-05-30"));
    for (on, want) in [("2020-05-29", "none"), ("2020-05-30", "100 until 2021-05-30, 365, active")] {
        cases.eq("D5", format!("stated on {on}"), subscription_on(&later, on), want);
    }
    cases.eq("cli", "active on its end", subscription_on(&later, "2021-05-30"), "100 until 2021-05-30, 0, active");
    cases.eq("cli", "ended after it", subscription_on(&later, "2021-05-31"), "100 until 2021-05-30, -1, ended");
    // One after another, in the order of days, not of the file: 10 seats, then +10 with 180 days left, then extended.
    let chain = with(
        vec![
            redeemed("c", 20, "2021-03-11", "extend"),
            redeemed("b", 10, "2021-03-01", "add"),
            redeemed("a", 10, "2020-08-28", "new"),
        ],
        subscription(),
    );
    for (on, want) in [
        ("2020-08-27", "none"),
        ("2020-08-28", "10 until 2021-08-28, 365, active"),
        ("2021-02-28", "10 until 2021-08-28, 181, active"),
        ("2021-03-01", "20 until 2021-11-28, 272, active"),
        ("2021-03-10", "20 until 2021-11-28, 263, active"),
        ("2021-03-11", "20 until 2022-11-28, 627, active"),
    ] {
        cases.eq("D7", format!("three tokens on {on}"), subscription_on(&chain, on), want);
    }
    // D7: new on an ended subscription starts it again: the token's seats and a year.
    let again = with(vec![redeemed("t", 5, "2021-07-01", "new")], stated(100, "2021-05-30", "2020-05-30"));
    for (on, want) in
        [("2021-06-30", "100 until 2021-05-30, -31, ended"), ("2021-07-01", "5 until 2022-07-01, 365, active")]
    {
        cases.eq("D7", format!("started again on {on}"), subscription_on(&again, on), want);
    }
    // D8: what Microsoft did after a replacement is stated by new seats, ends and as_of.
    let restated = with(
        vec![replaced(redeemed("t", 25, "2021-02-01", "new"), "2021-02-10", "-")],
        stated(1, "2021-02-20", "2021-02-20"),
    );
    for (on, want) in [
        ("2021-01-31", "none"),
        ("2021-02-19", "25 until 2022-02-01, 347, active"),
        ("2021-02-20", "1 until 2021-02-20, 0, active"),
        ("2021-02-21", "1 until 2021-02-20, -1, ended"),
    ] {
        cases.eq("D8", format!("restated on {on}"), subscription_on(&restated, on), want);
    }
}

fn same_day(cases: &mut Cases) {
    // D7: on one day `new` comes before `add` and `extend`, wherever the tokens stand in the file: nothing can be
    // added to what does not exist or has ended, and no active subscription is begun anew.
    for (rule, what, first, second, want) in [
        (
            "D7",
            "new, then add",
            redeemed("a", 10, "2021-03-01", "new"),
            redeemed("b", 5, "2021-03-01", "add"),
            "15 until 2022-03-01, 365, active",
        ),
        (
            "D7",
            "add above new",
            redeemed("b", 5, "2021-03-01", "add"),
            redeemed("a", 10, "2021-03-01", "new"),
            "15 until 2022-03-01, 365, active",
        ),
        (
            "D7",
            "extend above new",
            redeemed("b", 5, "2021-03-01", "extend"),
            redeemed("a", 10, "2021-03-01", "new"),
            "10 until 2022-08-30, 547, active",
        ),
    ] {
        let state = with(vec![first, second], subscription());
        cases.eq(rule, what, subscription_on(&state, "2021-03-01"), want);
    }
    let ended = with(
        vec![redeemed("b", 5, "2021-07-01", "add"), redeemed("a", 10, "2021-07-01", "new")],
        stated(100, "2021-05-30", "2020-05-30"),
    );
    cases.eq(
        "D7",
        "add above new, on an ended one",
        subscription_on(&ended, "2021-07-01"),
        "15 until 2022-07-01, 365, active",
    );
}

fn replacements(cases: &mut Cases) {
    // Of an offer that goes on: the window closes on 2021-10-01 (D8 has cases of its own in `found`).
    let with = |tokens: Vec<Token>, own: Subscription| State {
        cloud: vec![cloud(tokens)],
        subscriptions: vec![own],
        ..state(maps("2020-09-01"))
    };
    // R33: activated 2021-03-01: 31 Mar yes, 1 Apr no.
    let one = with(vec![redeemed("t", 5, "2021-03-01", "new")], subscription());
    for (on, want) in
        [("2021-02-28", "-"), ("2021-03-01", "2021-03-31"), ("2021-03-31", "2021-03-31"), ("2021-04-01", "-")]
    {
        cases.eq("R33", format!("replace until, on {on}"), replace_until(&one, on), want);
        cases.eq("R33", format!("replacement-closes on {on}"), dates(&one, on, "replacement-closes"), want);
    }
    // Once for each token, and the replacement itself cannot be replaced; from the day it was issued (D5).
    let second = with(
        vec![replaced(redeemed("t", 5, "2021-03-01", "new"), "2021-03-10", "r"), redeemed("r", 5, "2021-03-05", "new")],
        subscription(),
    );
    for (on, want) in [
        ("2021-03-04", "2021-03-31 -"),
        ("2021-03-09", "2021-03-31 2021-04-04"),
        ("2021-03-10", "- -"),
        ("2021-03-20", "- -"),
    ] {
        cases.eq("D8", format!("replaced and replacement on {on}"), replace_until(&second, on), want);
    }
    for (on, want) in [("2021-03-09", "redeemed redeemed"), ("2021-03-10", "replaced redeemed")] {
        cases.eq("D8", format!("statuses on {on}"), token_statuses(&second, on), want);
    }
    let unnamed = with(
        vec![replaced(redeemed("t", 5, "2021-03-01", "new"), "2021-03-10", "-"), redeemed("r", 5, "2021-03-11", "new")],
        subscription(),
    );
    cases.eq(
        "D8",
        "a replacement not named is a token of its own",
        replace_until(&unnamed, "2021-03-11"),
        "- 2021-04-10",
    );
    let unused = with(vec![token("t", 5)], subscription());
    cases.eq("D8", "a token not redeemed has nothing to replace", replace_until(&unused, "2021-03-01"), "-");
    cases.eq("R33", "nor a deadline", dates(&unused, "2020-03-01", "replacement-closes"), "-");
}

fn statuses(cases: &mut Cases) {
    let done = |name: &str| redeemed(name, 5, "2020-10-01", "new");
    let gone = |name: &str| replaced(done(name), "2020-10-05", "-");
    // On AD 2021-02-01, AD+1, AD+30, AD+31: the benefit, then its tokens.
    for (rule, what, tokens, want) in [
        ("cli", "no token", vec![], ["no-token", "expired", "expired", "lapsed"]),
        ("cli", "ready", vec![token("a", 5)], ["ready", "expired", "expired", "lapsed"]),
        ("cli", "ready before redeemed", vec![done("a"), token("b", 5)], ["ready", "redeemed", "redeemed", "redeemed"]),
        ("cli", "redeemed", vec![done("a")], ["redeemed"; 4]),
        ("cli", "redeemed before replaced", vec![gone("a"), done("b")], ["redeemed"; 4]),
        ("cli", "all replaced", vec![gone("a"), gone("b")], ["replaced"; 4]),
        ("cli", "replaced and unused", vec![gone("a"), token("b", 5)], ["ready", "expired", "expired", "lapsed"]),
    ] {
        let state = with(tokens, subscription());
        let state = State { enrollments: vec![maps("2020-02-01")], ..state };
        for (on, want) in ["2021-02-01", "2021-02-02", "2021-03-03", "2021-03-04"].into_iter().zip(want) {
            cases.eq(rule, format!("{what} on {on}"), cloud_status(&state, on), want);
        }
    }
    for (on, want) in [
        ("2020-09-30", "ready ready ready"),
        ("2020-10-01", "redeemed redeemed ready"),
        ("2020-10-05", "replaced redeemed ready"),
        ("2021-02-01", "replaced redeemed ready"),
        ("2021-02-02", "replaced redeemed expired"),
        ("2021-03-04", "replaced redeemed expired"),
    ] {
        let state = with(vec![gone("a"), done("b"), token("c", 5)], subscription());
        cases.eq("R32", format!("tokens on {on}"), token_statuses(&state, on), want);
    }
    // R31: all or nothing: a token is redeemed with all its seats.
    let state = with(vec![redeemed("a", 25, "2020-10-01", "new")], subscription());
    cases.eq("R31", "all its seats", subscription_on(&state, "2020-10-01"), "25 until 2021-10-01, 365, active");
    cases.eq("R31", "nothing is left", cloud_on(&state, "2020-10-01").map_or(9, |row| row.ready), 0);
    // A lapsed offer takes the readiness of a token whose own date is later.
    let mut late = with(vec![token("a", 5)], subscription());
    late.cloud[0].activate_by = Some(d("2021-12-31"));
    for (on, want) in [("2021-03-03", "ready"), ("2021-03-04", "expired")] {
        cases.eq("R7", format!("own date after the lapse, {on}"), token_statuses(&late, on), want);
    }
}

fn credits(cases: &mut Cases) {
    let held = |quantity, rows| State { cloud: vec![credit(quantity, rows)], ..state(maps("2020-02-01")) };
    let two = || vec![assigned("adele", "2020-10-05", "-"), assigned("alex", "2020-11-01", "2020-12-01")];
    for (rule, what, state, on, want) in [
        ("cli", "before any", held(Some(2), two()), "2020-10-04", "not-assigned 0"),
        ("cli", "one of two", held(Some(2), two()), "2020-10-05", "partly-assigned 1"),
        ("cli", "rows side by side", held(Some(2), two()), "2020-11-01", "assigned 2"),
        ("R42", "the last day held", held(Some(2), two()), "2020-11-30", "assigned 2"),
        ("R42", "ended is the first day not held", held(Some(2), two()), "2020-12-01", "partly-assigned 1"),
        ("cli", "more than granted", held(Some(1), two()), "2020-11-01", "assigned 2"),
        ("cli", "quantity not known", held(None, two()), "2020-10-05", "assigned 1"),
        ("cli", "quantity not known, nobody", held(None, vec![]), "2020-10-05", "not-assigned 0"),
        ("cli", "none granted, nobody", held(Some(0), vec![]), "2020-10-05", "not-assigned 0"),
        ("R5", "AD+30", held(Some(2), two()), "2021-03-03", "partly-assigned 1"),
        ("R5", "AD+31", held(Some(2), two()), "2021-03-04", "lapsed 1"),
        ("R5", "AD+31, nobody", held(Some(2), vec![]), "2021-03-04", "lapsed 0"),
    ] {
        let assigned = opt(cloud_on(&state, on).and_then(|row| row.assigned));
        cases.eq(rule, format!("credit: {what} on {on}"), format!("{} {assigned}", cloud_status(&state, on)), want);
    }
    // D4: the default expiry of a credit is AD+30, of tokens AD.
    let default = |state: &State| opt(cloud_on(state, "2020-10-05").map(|row| row.activate_by));
    cases.eq("D4", "default expiry of a credit", default(&held(Some(1), vec![])), "2021-03-03");
    cases.eq("D4", "default expiry of tokens", default(&with(vec![], subscription())), "2021-02-01");
    let none = cloud_on(&with(vec![], subscription()), "2020-10-05").and_then(|row| row.assigned);
    cases.eq("cli", "tokens are held by nobody", opt(none), "-");
}

fn subscription_ends(cases: &mut Cases) {
    // Which rule names the end: the last fact that moved it.
    for (tokens, subscription, want) in [
        (vec![], stated(100, "2021-05-30", "2020-05-30"), "2021-05-30 subscription-ends sub R3"),
        (vec![redeemed("a", 10, "2021-02-20", "new")], subscription(), "2022-02-20 subscription-ends sub R3"),
        (
            vec![redeemed("a", 25, "2021-03-01", "add")],
            stated(100, "2021-05-30", "2020-05-30"),
            "2021-07-24 subscription-ends sub R34",
        ),
        (
            vec![redeemed("a", 25, "2021-03-01", "extend")],
            stated(100, "2021-05-30", "2020-05-30"),
            "2021-08-29 subscription-ends sub R35",
        ),
        (
            vec![redeemed("a", 100, "2021-02-28", "extend"), redeemed("b", 1, "2021-03-01", "add")],
            stated(100, "2021-05-30", "2020-05-30"),
            "2022-05-29 subscription-ends sub R34",
        ),
    ] {
        let state = with(tokens, subscription);
        let lines: Vec<String> =
            ladder(&state, "2021-03-01").into_iter().filter(|line| line.contains("subscription-ends")).collect();
        cases.eq("R35", "the rule of the end", lines.join(" "), want);
    }
    let stated = || stated(100, "2021-05-30", "2020-05-30");
    for (on, want) in [("2021-05-30", "2021-05-30"), ("2021-05-31", "-"), ("2020-05-29", "-")] {
        cases.eq("R3", format!("listed on {on}"), dates(&with(vec![], stated()), on, "subscription-ends"), want);
    }
    // The row of a benefit shows the soonest end of those its tokens went into, else of the same product.
    let other = Subscription { id: id("other"), ..crate::kit::support::stated(1, "2021-04-01", "2020-05-30") };
    for (rule, what, tokens, product, want) in [
        ("D7", "by product text", vec![token("a", 5)], "Microsoft 365 E3", "2021-04-01"),
        ("D7", "other capitals are the same product", vec![token("a", 5)], "Microsoft 365 e3", "2021-04-01"),
        ("D7", "another text is another product", vec![token("a", 5)], "Microsoft 365 E5", "-"),
        (
            "D7",
            "where its tokens went",
            vec![redeemed("a", 100, "2021-02-28", "extend")],
            "Microsoft 365 E3",
            "2022-05-30",
        ),
        (
            "D5",
            "not before the redemption",
            vec![redeemed("a", 100, "2021-03-02", "extend")],
            "Microsoft 365 E3",
            "2021-04-01",
        ),
    ] {
        let state = State {
            cloud: vec![Cloud { product: product.into(), ..cloud(tokens) }],
            subscriptions: vec![stated(), other.clone()],
            ..state(maps("2020-02-01"))
        };
        let ends = opt(cloud_on(&state, "2021-03-01").and_then(|row| row.subscription_ends));
        cases.eq(rule, format!("subscription ends: {what}"), ends, want);
    }
}
