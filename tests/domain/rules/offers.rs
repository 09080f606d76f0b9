//! Membership offers: years, windows, renewals, the extension of 2021, refunds (R1–R11, R15, R16, D1–D5).

use mpn_benefits::domain::State;
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::offer::{Enrollment, OfferKind, PaymentEffect};
use mpn_benefits::domain::software::Key;
use mpn_benefits::domain::technical::TechnicalKind;

use crate::kit::support::{
    Cases, RULES, act, assigned, cloud, cloud_status, consultation, credit, d, dates, gold, id, incident, key, maps,
    offer_on, opt, redeemed, renewed, seat, seats_on, software, software_on, state, subscription, subscription_on,
    support_on, technical, token, visual_studio,
};

/// `STATUS AD OPENS CLOSES DAYS` of an offer on a day; `none` before it exists.
fn term(offer: &Enrollment, on: &str) -> String {
    offer_on(&state(offer.clone()), on).map_or_else(
        || "none".to_owned(),
        |row| {
            let (opens, closes) = (row.term.window_opens(), row.term.window_closes());
            format!("{} {} {opens} {closes} {}", row.status.as_word(), row.term.anniversary, row.days)
        },
    )
}

/// `AD (kept from …)` on a day.
fn kept(offer: &Enrollment, on: &str) -> String {
    offer_on(&state(offer.clone()), on)
        .map_or_else(|| "none".to_owned(), |row| format!("{} {}", row.term.anniversary, opt(row.term.kept_from)))
}

/// What each payment did.
fn payments(offer: &Enrollment) -> String {
    let word = |effect: &PaymentEffect| match effect {
        PaymentEffect::Renewed => "renewed",
        PaymentEffect::FeeOfKeptYear => "fee",
        PaymentEffect::OutsideWindow => "outside",
    };
    offer.payment_effects(RULES).iter().map(word).collect::<Vec<_>>().join(" ")
}

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    years(&mut cases);
    windows(&mut cases);
    renewals(&mut cases);
    extension(&mut cases);
    extension_payments(&mut cases);
    refunds(&mut cases);
    what_works_when(&mut cases);
    clocks(&mut cases);
    reminders(&mut cases);
    cases
}

fn years(cases: &mut Cases) {
    for (rule, purchased, anniversary) in [
        ("R1", "2020-09-01", "2021-09-01"),
        ("R1", "2023-03-01", "2024-03-01"),
        ("R1", "2020-12-31", "2021-12-31"),
        ("R1", "2020-01-01", "2021-01-01"),
        ("R1", "2017-10-15", "2018-10-15"),
        ("R4", "2022-10-01", "2023-10-01"),
        ("R8", "2020-02-29", "2021-02-28"),
        ("R8", "2019-02-28", "2020-02-28"),
        ("R8", "2019-03-01", "2020-03-01"),
        ("R8", "2023-02-28", "2024-02-28"),
        ("D1", "2016-02-29", "2017-02-28"),
    ] {
        let row = offer_on(&state(maps(purchased)), purchased);
        cases.eq(rule, format!("AD of P {purchased}"), opt(row.map(|row| row.term.anniversary)), anniversary);
        cases.eq(rule, format!("term of P {purchased}"), opt(row.map(|row| row.term.starts)), purchased);
    }
}

fn windows(cases: &mut Cases) {
    for (rule, purchased, on, want) in [
        ("R6", "2020-09-01", "2020-08-31", "none"),
        ("R6", "2020-09-01", "2020-09-01", "active 2021-09-01 2021-09-02 2021-10-01 365"),
        ("R6", "2020-09-01", "2021-08-31", "active 2021-09-01 2021-09-02 2021-10-01 1"),
        ("R6", "2020-09-01", "2021-09-01", "active 2021-09-01 2021-09-02 2021-10-01 0"),
        ("R6", "2020-09-01", "2021-09-02", "window 2021-09-01 2021-09-02 2021-10-01 29"),
        ("R6", "2020-09-01", "2021-10-01", "window 2021-09-01 2021-09-02 2021-10-01 0"),
        ("R6", "2020-09-01", "2021-10-02", "lapsed 2021-09-01 2021-09-02 2021-10-01 -1"),
        ("R6", "2017-10-15", "2018-11-14", "window 2018-10-15 2018-10-16 2018-11-14 0"),
        ("R6", "2017-10-15", "2018-11-15", "lapsed 2018-10-15 2018-10-16 2018-11-14 -1"),
        ("R6", "2018-09-01", "2019-09-01", "active 2019-09-01 2019-09-02 2019-10-01 0"),
        ("R6", "2018-09-01", "2019-09-02", "window 2019-09-01 2019-09-02 2019-10-01 29"),
        ("R6", "2019-06-22", "2020-06-22", "active 2020-06-22 2020-06-23 2020-07-22 0"),
        ("R6", "2019-06-22", "2020-06-23", "window 2020-06-22 2020-06-23 2020-07-22 29"),
        ("R6", "2019-06-22", "2020-07-22", "window 2020-06-22 2020-06-23 2020-07-22 0"),
        ("R6", "2019-06-22", "2020-07-23", "lapsed 2020-06-22 2020-06-23 2020-07-22 -1"),
        ("D2", "2020-09-01", "2021-11-01", "lapsed 2021-09-01 2021-09-02 2021-10-01 -31"),
        ("R8", "2020-02-29", "2021-02-28", "active 2021-02-28 2021-03-01 2021-03-30 0"),
        ("R8", "2020-02-29", "2021-03-01", "window 2021-02-28 2021-03-01 2021-03-30 29"),
        ("R8", "2020-02-29", "2021-03-30", "window 2021-02-28 2021-03-01 2021-03-30 0"),
        ("R8", "2020-02-29", "2021-03-31", "lapsed 2021-02-28 2021-03-01 2021-03-30 -1"),
        ("R8", "2019-02-28", "2020-02-28", "active 2020-02-28 2020-02-29 2020-03-29 0"),
        ("R8", "2019-02-28", "2020-02-29", "window 2020-02-28 2020-02-29 2020-03-29 29"),
        ("R8", "2019-02-28", "2020-03-29", "window 2020-02-28 2020-02-29 2020-03-29 0"),
        ("R8", "2019-02-28", "2020-03-30", "lapsed 2020-02-28 2020-02-29 2020-03-29 -1"),
        ("R11", "2020-09-01", "2021-10-02", "lapsed 2021-09-01 2021-09-02 2021-10-01 -1"),
    ] {
        cases.eq(rule, format!("P {purchased} on {on}"), term(&maps(purchased), on), want);
    }
    // R5's own example: an anniversary on 2021-01-31.
    cases.eq("R5", "AD+30 of 2021-01-31", plus_days(d("2021-01-31"), 30), "2021-03-02");
}

fn renewals(cases: &mut Cases) {
    // R9: the day after which the payment counts, and the anniversary it gives, whatever the payment day.
    for (purchased, paid, on, want) in [
        ("2020-09-01", &["2021-09-20"][..], "2021-09-19", "window 2021-09-01 2021-09-02 2021-10-01 12"),
        ("2020-09-01", &["2021-09-20"], "2021-09-20", "active 2022-09-01 2022-09-02 2022-10-01 346"),
        ("2020-09-01", &["2021-09-02"], "2021-09-02", "active 2022-09-01 2022-09-02 2022-10-01 364"),
        ("2020-09-01", &["2021-10-01"], "2021-10-01", "active 2022-09-01 2022-09-02 2022-10-01 335"),
        ("2018-09-01", &["2019-09-10"], "2019-09-10", "active 2020-08-31 2020-09-01 2020-09-30 356"),
        // Outside the window: the anniversary itself, the day after the window, long before, before the purchase.
        ("2020-09-01", &["2021-09-01"], "2021-09-02", "window 2021-09-01 2021-09-02 2021-10-01 29"),
        ("2020-09-01", &["2021-10-02"], "2021-10-02", "lapsed 2021-09-01 2021-09-02 2021-10-01 -1"),
        ("2020-09-01", &["2020-12-01"], "2021-09-02", "window 2021-09-01 2021-09-02 2021-10-01 29"),
        ("2020-09-01", &["2019-09-02"], "2020-09-01", "active 2021-09-01 2021-09-02 2021-10-01 365"),
        // Two payments in one window: the second moves nothing.
        ("2020-09-01", &["2021-09-10", "2021-09-20"], "2021-09-20", "active 2022-09-01 2022-09-02 2022-10-01 346"),
        // An early one does not spoil the one in the window, whatever the order of the rows.
        ("2020-09-01", &["2021-09-20", "2021-08-01"], "2021-09-20", "active 2022-09-01 2022-09-02 2022-10-01 346"),
        // After a missed window later payments move nothing.
        ("2020-09-01", &["2022-09-10"], "2022-09-10", "lapsed 2021-09-01 2021-09-02 2021-10-01 -344"),
        // Drift: 365 days each, a day earlier after each leap day.
        (
            "2015-09-01",
            &["2016-09-02", "2017-09-02", "2018-09-02", "2019-09-02", "2020-09-02"],
            "2020-09-02",
            "active 2021-08-31 2021-09-01 2021-09-30 363",
        ),
        ("2019-02-28", &["2020-02-29"], "2020-02-29", "active 2021-02-27 2021-02-28 2021-03-29 364"),
        ("2018-03-01", &["2019-03-02", "2020-03-01"], "2020-03-01", "active 2021-02-28 2021-03-01 2021-03-30 364"),
    ] {
        let offer = renewed(purchased, paid);
        cases.eq("R9", format!("P {purchased} paid {paid:?} on {on}"), term(&offer, on), want);
        // D5: the day before the purchase nothing exists, whatever was paid.
        let before = plus_days(d(purchased), -1).to_string();
        cases.eq("D5", format!("P {purchased} on {before}"), term(&offer, &before), "none");
    }
    let offer = renewed("2020-09-01", &["2021-09-20"]);
    cases.eq("D5", "the day before the payment", term(&offer, "2021-09-19").starts_with("window"), true);
    for (rule, purchased, paid, want) in [
        ("R9", "2020-09-01", &["2021-09-20"][..], "renewed"),
        ("D1", "2020-09-01", &["2021-09-01"], "outside"),
        ("D1", "2020-09-01", &["2021-10-02"], "outside"),
        ("D1", "2020-09-01", &["2021-09-10", "2021-09-20"], "renewed outside"),
        ("D1", "2020-09-01", &["2021-09-20", "2021-09-10"], "outside renewed"),
        ("D1", "2020-09-01", &["2021-08-01", "2021-09-20", "2022-09-02"], "outside renewed renewed"),
        ("D1", "2020-09-01", &["2021-09-02", "2022-10-01", "2023-10-01"], "renewed renewed renewed"),
        ("D1", "2020-09-01", &["2021-09-02", "2022-10-02"], "renewed outside"),
    ] {
        cases.eq(rule, format!("payments of P {purchased}: {paid:?}"), payments(&renewed(purchased, paid)), want);
    }
    // D4: the term that a payment begins starts the day after the previous anniversary, not on the payment day.
    for (on, want) in [("2021-09-19", "2020-09-01"), ("2021-09-20", "2021-09-02"), ("2022-12-01", "2021-09-02")] {
        let row = offer_on(&state(offer.clone()), on);
        cases.eq("D4", format!("term start on {on}"), opt(row.map(|row| row.term.starts)), want);
    }
}

fn extension(cases: &mut Cases) {
    // R16, D3: an anniversary from 2021-01-01 to 2021-06-30 is kept to the same day of 2022.
    for (purchased, want) in [
        ("2020-03-15", "2022-03-15 2021-03-15"),
        ("2020-01-01", "2022-01-01 2021-01-01"),
        ("2019-12-31", "2020-12-31 -"),
        ("2020-06-30", "2022-06-30 2021-06-30"),
        ("2020-07-01", "2021-07-01 -"),
        ("2020-02-29", "2022-02-28 2021-02-28"),
        ("2019-03-15", "2020-03-15 -"),
        ("2021-03-15", "2022-03-15 -"),
    ] {
        cases.eq("R16", format!("Gold of {purchased}"), kept(&gold(purchased, "cloud-platform"), purchased), want);
    }
    let special =
        Enrollment { offer: OfferKind::AdvancedSpecialization, level: None, ..gold("2020-03-15", "kubernetes") };
    cases.eq("R16", "an advanced specialization", kept(&special, "2020-03-15"), "2022-03-15 2021-03-15");
    let unnamed = Enrollment { competency: None, ..gold("2020-03-15", "-") };
    cases.eq("R16", "an unnamed competency", kept(&unnamed, "2020-03-15"), "2022-03-15 2021-03-15");
    let not = gold("2020-03-15", "cloud-business-applications");
    cases.eq("R16", "Cloud Business Applications", kept(&not, "2020-03-15"), "2021-03-15 -");
    cases.eq("R16", "an Action Pack", kept(&maps("2020-03-15"), "2020-03-15"), "2021-03-15 -");
    let learning = Enrollment { offer: OfferKind::LearningActionPack, ..maps("2020-03-15") };
    cases.eq("R16", "a Learning Action Pack", kept(&learning, "2020-03-15"), "2021-03-15 -");
    // At any renewal: the anniversary that a renewal gives may fall into the range, and so be kept.
    let gold_paid = |purchased: &str, paid: &[&str]| Enrollment {
        renewals: paid.iter().map(|text| d(text)).collect(),
        ..gold(purchased, "cloud-platform")
    };
    for (purchased, paid, on, want) in [
        ("2019-03-15", &["2020-03-20"][..], "2020-03-19", "2020-03-15 -"),
        ("2019-03-15", &["2020-03-20"], "2020-03-20", "2022-03-15 2021-03-15"),
        ("2018-01-01", &["2019-01-10", "2020-01-10"], "2020-01-10", "2020-12-31 -"),
        ("2018-01-02", &["2019-01-10", "2020-01-10"], "2020-01-10", "2022-01-01 2021-01-01"),
        ("2018-07-01", &["2019-07-02", "2020-07-02"], "2020-07-02", "2022-06-30 2021-06-30"),
        ("2018-07-02", &["2019-07-03", "2020-07-03"], "2020-07-03", "2021-07-01 -"),
    ] {
        cases.eq(
            "R16",
            format!("Gold of {purchased} paid {paid:?} on {on}"),
            kept(&gold_paid(purchased, paid), on),
            want,
        );
    }
    // The kept year: active through the AD of 2022, its window after that, and a renewal moves on from there.
    let offer = gold("2020-03-15", "cloud-platform");
    for (on, want) in [
        ("2021-03-16", "active 2022-03-15 2022-03-16 2022-04-14 364"),
        ("2021-04-15", "active 2022-03-15 2022-03-16 2022-04-14 334"),
        ("2022-03-15", "active 2022-03-15 2022-03-16 2022-04-14 0"),
        ("2022-03-16", "window 2022-03-15 2022-03-16 2022-04-14 29"),
        ("2022-04-15", "lapsed 2022-03-15 2022-03-16 2022-04-14 -1"),
    ] {
        cases.eq("D3", format!("kept Gold on {on}"), term(&offer, on), want);
    }
    let none = dates(&state(offer.clone()), "2021-03-01", "anniversary");
    cases.eq("D3", "no deadline of the kept year's fee", none, "2022-03-15");
    cases.eq("D3", "no window in the kept year", dates(&state(offer), "2021-03-01", "renewal-opens"), "2022-03-16");
}

fn extension_payments(cases: &mut Cases) {
    let paid = |paid: &[&str]| Enrollment {
        renewals: paid.iter().map(|text| d(text)).collect(),
        ..gold("2020-03-15", "cloud-platform")
    };
    for (days, want) in [
        (&["2021-03-15"][..], "outside"),
        (&["2021-03-16"], "fee"),
        (&["2021-04-14"], "fee"),
        (&["2021-04-15"], "outside"),
        (&["2021-03-20", "2022-03-20"], "fee renewed"),
        (&["2022-03-16"], "renewed"),
        (&["2022-04-14"], "renewed"),
        (&["2022-04-15"], "outside"),
    ] {
        cases.eq("D3", format!("kept Gold paid {days:?}"), payments(&paid(days)), want);
    }
    cases.eq("D3", "the fee moves nothing", kept(&paid(&["2021-03-20"]), "2021-03-20"), "2022-03-15 2021-03-15");
    let renewed = paid(&["2021-03-20", "2022-03-20"]);
    cases.eq("R9", "after the kept year", kept(&renewed, "2022-03-20"), "2023-03-15 -");
    let starts = offer_on(&state(renewed), "2022-03-20").map(|row| row.term.starts);
    cases.eq("D4", "term start after the kept year", opt(starts), "2022-03-16");
    let not = Enrollment { renewals: vec![d("2021-03-20")], ..gold("2020-03-15", "cloud-business-applications") };
    cases.eq("D3", "not kept, so the payment renews", payments(&not), "renewed");
    cases.eq("R9", "Cloud Business Applications paid", kept(&not, "2021-03-20"), "2022-03-15 -");
}

fn refunds(cases: &mut Cases) {
    // R15: P 2021-09-05 → 5 Oct yes, 6 Oct no.
    let bare = state(maps("2021-09-05"));
    for (on, refundable, closes) in [
        ("2021-09-05", "true", "2021-10-05"),
        ("2021-10-05", "true", "2021-10-05"),
        ("2021-10-06", "false", "-"),
        ("2021-09-04", "-", "-"),
    ] {
        let row = offer_on(&bare, on);
        cases.eq("R15", format!("refundable on {on}"), opt(row.map(|row| row.refundable)), refundable);
        cases.eq("R15", format!("refund-closes on {on}"), dates(&bare, on, "refund-closes"), closes);
    }
    // What ends the right, from its day on and not before (D5).
    let used: Vec<(&str, State)> = vec![
        (
            "a viewed key",
            State {
                software: vec![software(vec![Key { viewed: Some(d("2021-09-10")), ..key(None, Vec::new()) }])],
                ..bare.clone()
            },
        ),
        (
            "an activated key",
            State { software: vec![software(vec![key(None, vec![act("2021-09-10", "PC-A", "new")])])], ..bare.clone() },
        ),
        (
            "a viewed token",
            State {
                cloud: vec![cloud(vec![mpn_benefits::domain::cloud::Token {
                    viewed: Some(d("2021-09-10")),
                    ..token("t", 5)
                }])],
                ..bare.clone()
            },
        ),
        (
            "a redeemed token",
            State {
                cloud: vec![cloud(vec![redeemed("t", 5, "2021-09-10", "new")])],
                subscriptions: vec![subscription()],
                ..bare.clone()
            },
        ),
        (
            "an assigned credit",
            State { cloud: vec![credit(Some(1), vec![assigned("adele", "2021-09-10", "2021-09-11")])], ..bare.clone() },
        ),
        (
            "an assigned seat",
            State {
                visual_studio: vec![visual_studio(
                    3,
                    vec![seat("vs-1", vec![assigned("adele", "2021-09-10", "2021-09-11")])],
                )],
                ..bare.clone()
            },
        ),
        (
            "enabled support",
            State {
                technical: vec![technical(TechnicalKind::ProductSupport, Some(10), "2021-09-10", Vec::new())],
                ..bare.clone()
            },
        ),
        (
            "a consultation",
            State {
                technical: vec![technical(
                    TechnicalKind::AdvisoryHours,
                    Some(5),
                    "-",
                    vec![consultation("2021-09-10", 1)],
                )],
                ..bare.clone()
            },
        ),
    ];
    for (what, state) in used {
        for (on, want) in [("2021-09-09", true), ("2021-09-10", false), ("2021-10-05", false)] {
            let row = offer_on(&state, on);
            cases.eq("R15", format!("{what} on {on}"), opt(row.map(|row| row.refundable)), want);
            let closes = if want { "2021-10-05" } else { "-" };
            cases.eq("R15", format!("{what}: refund-closes on {on}"), dates(&state, on, "refund-closes"), closes);
        }
    }
    // What another offer's keys saw does not concern this one.
    let other = State {
        enrollments: vec![maps("2021-09-05"), gold("2021-09-05", "cloud-platform")],
        software: vec![mpn_benefits::domain::software::Software {
            enrollment: id("gold"),
            ..software(vec![Key { viewed: Some(d("2021-09-10")), ..key(None, Vec::new()) }])
        }],
        ..State::default()
    };
    cases.eq("R15", "each offer for itself", dates(&other, "2021-09-20", "refund-closes"), "2021-10-05");
}

/// One of everything, hanging on an Action Pack of 2020-09-01.
fn everything() -> State {
    State {
        software: vec![software(vec![key(Some(5), Vec::new())])],
        cloud: vec![cloud(vec![token("t", 25)])],
        visual_studio: vec![visual_studio(1, vec![seat("vs-1", vec![assigned("adele", "2020-10-01", "-")])])],
        technical: vec![technical(TechnicalKind::ProductSupport, Some(10), "2020-10-01", vec![incident("2020-11-01")])],
        ..state(maps("2020-09-01"))
    }
}

fn what_works_when(cases: &mut Cases) {
    // R7's table: keys and tokens through AD (their default E), people and support through AD+30.
    let unused = everything();
    let mut used = everything();
    used.software[0].keys[0].activations.push(act("2020-10-01", "PC-A", "new"));
    used.cloud[0].tokens[0] = redeemed("t", 25, "2021-08-30", "new");
    used.subscriptions.push(subscription());
    let spare = visual_studio(1, vec![seat("vs-1", Vec::new())]);
    for (on, key_unused, key_used, token_unused, held, free, support) in [
        ("2021-09-01", "not-activated", "active", "ready", "held", "free", "1 used, 9 left, active"),
        ("2021-09-02", "expired", "active", "expired", "held", "free", "1 used, 9 left, active"),
        ("2021-10-01", "expired", "active", "expired", "held", "free", "1 used, 9 left, active"),
        ("2021-10-02", "lapsed", "lapsed", "lapsed", "ended", "ended", "1 used, 9 left, ended"),
    ] {
        cases.eq("R7", format!("unused key on {on}"), software_on(&unused, on), key_unused);
        cases.eq("R7", format!("activated key on {on}"), software_on(&used, on), key_used);
        cases.eq("R7", format!("unused token on {on}"), cloud_status(&unused, on), token_unused);
        cases.eq("R7", format!("redeemed token on {on}"), cloud_status(&used, on), "redeemed");
        let days = 364 - mpn_benefits::domain::date::days_between(d("2021-08-31"), d(on));
        let want = format!("25 until 2022-08-30, {days}, active");
        cases.eq("R7", format!("its subscription on {on}"), subscription_on(&used, on), want);
        cases.eq("R7", format!("held seat on {on}"), seats_on(&unused, on), held);
        let state = State { visual_studio: vec![spare.clone()], ..everything() };
        cases.eq("R7", format!("free seat on {on}"), seats_on(&state, on), free);
        cases.eq("R7", format!("support on {on}"), support_on(&unused, on), support);
    }
    // A benefit with its own date in the window may still be used there (“only if its own E allows”), not after it.
    let mut own = everything();
    own.software[0].activate_by = Some(d("2021-10-10"));
    own.cloud[0].activate_by = Some(d("2021-10-10"));
    for (on, key, token) in [
        ("2021-09-02", "not-activated", "ready"),
        ("2021-10-01", "not-activated", "ready"),
        ("2021-10-02", "lapsed", "lapsed"),
    ] {
        cases.eq("R7", format!("own date: key on {on}"), software_on(&own, on), key);
        cases.eq("R7", format!("own date: token on {on}"), cloud_status(&own, on), token);
    }
    // R2: the last day counts.
    own.software[0].activate_by = Some(d("2021-01-31"));
    own.cloud[0].activate_by = Some(d("2021-01-31"));
    for (on, key, token) in [
        ("2021-01-30", "not-activated", "ready"),
        ("2021-01-31", "not-activated", "ready"),
        ("2021-02-01", "expired", "expired"),
    ] {
        cases.eq("R2", format!("E 2021-01-31: key on {on}"), software_on(&own, on), key);
        cases.eq("R2", format!("E 2021-01-31: token on {on}"), cloud_status(&own, on), token);
    }
    // D4: a renewal renews every default date; a written one stays.
    let mut renewed_offer = everything();
    renewed_offer.enrollments[0].renewals.push(d("2021-09-20"));
    for (on, key, token) in [
        ("2021-09-19", "expired", "expired"),
        ("2021-09-20", "not-activated", "ready"),
        ("2022-09-01", "not-activated", "ready"),
        ("2022-09-02", "expired", "expired"),
    ] {
        cases.eq("D4", format!("renewed: key on {on}"), software_on(&renewed_offer, on), key);
        cases.eq("D4", format!("renewed: token on {on}"), cloud_status(&renewed_offer, on), token);
    }
    renewed_offer.software[0].activate_by = Some(d("2021-09-01"));
    cases.eq("D4", "a written date outlives the renewal", software_on(&renewed_offer, "2021-09-20"), "expired");
}

fn clocks(cases: &mut Cases) {
    // R4: three clocks of one membership.
    let three = State {
        cloud: vec![cloud(vec![redeemed("t", 5, "2023-02-14", "new")])],
        subscriptions: vec![subscription()],
        ..state(maps("2022-10-01"))
    };
    cases.eq("R4", "membership", dates(&three, "2023-03-01", "anniversary"), "2023-10-01");
    cases.eq("R4", "benefits", dates(&three, "2023-03-01", "renewal-closes"), "2023-10-31");
    cases.eq("R4", "subscription", dates(&three, "2023-03-01", "subscription-ends"), "2024-02-14");
    // R5: AD 2021-01-31 → assigned and used through 2021-03-02.
    let grace = State {
        visual_studio: vec![visual_studio(
            2,
            vec![seat("vs-1", vec![assigned("adele", "2020-10-01", "-")]), seat("vs-2", Vec::new())],
        )],
        cloud: vec![credit(Some(2), vec![assigned("adele", "2020-10-01", "-")])],
        software: vec![software(vec![key(None, Vec::new())])],
        ..state(maps("2020-01-31"))
    };
    for (on, seats, credit, key) in [
        ("2021-01-31", "held free", "partly-assigned", "not-activated"),
        ("2021-02-01", "held free", "partly-assigned", "expired"),
        ("2021-03-02", "held free", "partly-assigned", "expired"),
        ("2021-03-03", "ended ended", "lapsed", "lapsed"),
    ] {
        cases.eq("R5", format!("seats on {on}"), seats_on(&grace, on), seats);
        cases.eq("R5", format!("credit on {on}"), cloud_status(&grace, on), credit);
        cases.eq("R5", format!("a key has no grace: {on}"), software_on(&grace, on), key);
    }
    // D5: an offer and all that hangs on it does not exist before its purchase day.
    let early = everything();
    for (on, software, cloud, seats, support) in [
        ("2020-08-31", "none", "none", "", "none"),
        ("2020-09-01", "not-activated", "ready", "free", "0 used, 10 left, not-activated"),
    ] {
        cases.eq("D5", format!("key on {on}"), software_on(&early, on), software);
        cases.eq("D5", format!("token on {on}"), cloud_status(&early, on), cloud);
        cases.eq("D5", format!("seat on {on}"), seats_on(&early, on), seats);
        cases.eq("D5", format!("support on {on}"), support_on(&early, on), support);
    }
}

fn reminders(cases: &mut Cases) {
    let offer = state(maps("2020-09-01"));
    for (on, want) in [
        ("2021-08-17", "2021-08-17 2021-09-24"),
        ("2021-08-18", "2021-09-24"),
        ("2021-09-24", "2021-09-24"),
        ("2021-09-25", "-"),
    ] {
        cases.eq("R10", format!("reminders on {on}"), dates(&offer, on, "renewal-reminder"), want);
    }
    for (on, want) in [("2021-10-01", "2021-10-01"), ("2021-10-02", "-")] {
        cases.eq("R10", format!("last-day notice on {on}"), dates(&offer, on, "renewal-closes"), want);
    }
    for kind in ["anniversary", "renewal-reminder", "renewal-opens", "renewal-closes", "refund-closes"] {
        cases.eq("R11", format!("{kind} is gone when lapsed"), dates(&offer, "2021-10-02", kind), "-");
    }
}
