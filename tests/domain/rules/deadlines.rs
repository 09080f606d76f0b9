//! The ladder: kinds with what makes them appear, order, `dismissed`, what concerns an offer.

use mpn_benefits::domain::State;
use mpn_benefits::domain::cloud::{Cloud, Token};
use mpn_benefits::domain::deadline::{DeadlineKind, concerns};
use mpn_benefits::domain::dismissed::Dismissed;
use mpn_benefits::domain::offer::Enrollment;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::software::{Key, Software};
use mpn_benefits::domain::subscription::Subscription;
use mpn_benefits::domain::technical::{Technical, TechnicalKind};
use mpn_benefits::domain::visual_studio::{Seat, VisualStudio};

use crate::kit::support::{
    Cases, act, assigned, cal, cloud, credit, d, dates, gold, id, key, ladder, maps, no_activation, redeemed, renewed,
    replaced, seat, software, state, stated, subscription, technical, token, visual_studio,
};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    expiry(&mut cases);
    grace_and_contract(&mut cases);
    reassignable(&mut cases);
    dismissed(&mut cases);
    order(&mut cases);
    concerning(&mut cases);
    cases
}

fn expiry(cases: &mut Cases) {
    let base = || state(maps("2020-09-01"));
    let with_software = |benefit: Software| State { software: vec![benefit], ..base() };
    let with_cloud = |benefit: Cloud| State { cloud: vec![benefit], subscriptions: vec![subscription()], ..base() };
    let with_seat = |seat: Seat| State { visual_studio: vec![visual_studio(1, vec![seat])], ..base() };
    let with_technical = |benefit: Technical| State { technical: vec![benefit], ..base() };
    let activated = || vec![act("2021-03-01", "PC-A", "new")];
    for (what, state, on, want) in [
        ("a key", with_software(software(vec![key(None, vec![])])), "2021-03-01", "2021-09-01"),
        ("a key on its last day", with_software(software(vec![key(None, vec![])])), "2021-09-01", "2021-09-01"),
        ("a key the day after", with_software(software(vec![key(None, vec![])])), "2021-09-02", "-"),
        ("an activated key", with_software(software(vec![key(None, activated())])), "2021-03-01", "-"),
        ("a key activated tomorrow", with_software(software(vec![key(None, activated())])), "2021-02-28", "2021-09-01"),
        ("a blocked key", with_software(software(vec![Key { blocked: true, ..key(None, vec![]) }])), "2021-03-01", "-"),
        (
            "a viewed key",
            with_software(software(vec![Key { viewed: Some(d("2021-01-01")), ..key(None, vec![]) }])),
            "2021-03-01",
            "2021-09-01",
        ),
        ("no activation needed", with_software(no_activation(vec![key(None, vec![])])), "2021-03-01", "-"),
        ("a CAL", with_software(cal(vec![key(None, vec![])])), "2021-03-01", "-"),
        (
            "its own date",
            with_software(Software { activate_by: Some(d("2021-04-01")), ..software(vec![key(None, vec![])]) }),
            "2021-03-01",
            "2021-04-01",
        ),
        ("no key", with_software(software(vec![])), "2021-03-01", "2021-09-01"),
        (
            "two keys, one activated",
            with_software(software(vec![key(None, activated()), key(None, vec![])])),
            "2021-03-01",
            "2021-09-01",
        ),
        ("a token", with_cloud(cloud(vec![token("t", 5)])), "2021-03-01", "2021-09-01"),
        ("a redeemed token", with_cloud(cloud(vec![redeemed("t", 5, "2021-03-01", "new")])), "2021-03-01", "-"),
        (
            "a token redeemed tomorrow",
            with_cloud(cloud(vec![redeemed("t", 5, "2021-03-01", "new")])),
            "2021-02-28",
            "2021-09-01",
        ),
        (
            "a token replaced, not redeemed",
            with_cloud(cloud(vec![replaced(token("t", 5), "2021-03-01", "-")])),
            "2021-03-01",
            "-",
        ),
        (
            "a token with its own date",
            with_cloud(Cloud { activate_by: Some(d("2021-03-15")), ..cloud(vec![token("t", 5)]) }),
            "2021-03-01",
            "2021-03-15",
        ),
        ("a seat nobody holds", with_seat(seat("s", vec![])), "2021-03-01", "2021-10-01"),
        ("a held seat", with_seat(seat("s", vec![assigned("adele", "2021-03-01", "-")])), "2021-03-01", "-"),
        (
            "a seat assigned tomorrow",
            with_seat(seat("s", vec![assigned("adele", "2021-03-01", "-")])),
            "2021-02-28",
            "2021-10-01",
        ),
        (
            "a released seat",
            with_seat(seat("s", vec![assigned("adele", "2021-01-01", "2021-03-01")])),
            "2021-03-01",
            "2021-10-01",
        ),
        ("a credit nobody holds", with_cloud(credit(Some(1), vec![])), "2021-03-01", "2021-10-01"),
        (
            "a credit partly held",
            with_cloud(credit(Some(2), vec![assigned("adele", "2021-03-01", "-")])),
            "2021-03-01",
            "2021-10-01",
        ),
        (
            "a credit fully held",
            with_cloud(credit(Some(1), vec![assigned("adele", "2021-03-01", "-")])),
            "2021-03-01",
            "-",
        ),
        (
            "support not enabled",
            with_technical(technical(TechnicalKind::ProductSupport, Some(1), "-", vec![])),
            "2021-03-01",
            "2021-10-01",
        ),
        (
            "support enabled tomorrow",
            with_technical(technical(TechnicalKind::ProductSupport, Some(1), "2021-03-02", vec![])),
            "2021-03-01",
            "2021-10-01",
        ),
        (
            "support enabled",
            with_technical(technical(TechnicalKind::ProductSupport, Some(1), "2021-03-01", vec![])),
            "2021-03-01",
            "-",
        ),
        (
            "signature cloud not enabled",
            with_technical(technical(TechnicalKind::SignatureCloud, None, "-", vec![])),
            "2021-03-01",
            "2021-10-01",
        ),
        (
            "advisory hours",
            with_technical(technical(TechnicalKind::AdvisoryHours, Some(5), "-", vec![])),
            "2021-03-01",
            "-",
        ),
        (
            "support with its own date",
            with_technical(Technical {
                activate_by: Some(d("2021-05-01")),
                ..technical(TechnicalKind::ProductSupport, Some(1), "-", vec![])
            }),
            "2021-03-01",
            "2021-05-01",
        ),
        ("in the window: a seat", with_seat(seat("s", vec![])), "2021-10-01", "2021-10-01"),
        (
            "lapsed: a seat with a later date",
            State {
                visual_studio: vec![VisualStudio {
                    activate_by: Some(d("2021-12-31")),
                    ..visual_studio(1, vec![seat("s", vec![])])
                }],
                ..base()
            },
            "2021-10-02",
            "-",
        ),
        (
            "lapsed: a key with a later date",
            with_software(Software { activate_by: Some(d("2021-12-31")), ..software(vec![key(None, vec![])]) }),
            "2021-10-02",
            "-",
        ),
        (
            "lapsed: a token with a later date",
            with_cloud(Cloud { activate_by: Some(d("2021-12-31")), ..cloud(vec![token("t", 5)]) }),
            "2021-10-02",
            "-",
        ),
        (
            "lapsed: a credit with a later date",
            with_cloud(Cloud { activate_by: Some(d("2021-12-31")), ..credit(Some(1), vec![]) }),
            "2021-10-02",
            "-",
        ),
        (
            "lapsed: support with a later date",
            with_technical(Technical {
                activate_by: Some(d("2021-12-31")),
                ..technical(TechnicalKind::ProductSupport, Some(1), "-", vec![])
            }),
            "2021-10-02",
            "-",
        ),
        ("before the purchase: a token", with_cloud(cloud(vec![token("t", 5)])), "2020-08-31", "-"),
    ] {
        cases.eq("R2", format!("benefit-expiry of {what} on {on}"), dates(&state, on, "benefit-expiry"), want);
    }
    let renewed =
        State { software: vec![software(vec![key(None, vec![])])], ..state(renewed("2020-09-01", &["2021-09-20"])) };
    for (on, want) in [("2021-09-19", "-"), ("2021-09-20", "2022-09-01")] {
        cases.eq("D4", format!("benefit-expiry of a renewed key on {on}"), dates(&renewed, on, "benefit-expiry"), want);
    }
}

fn grace_and_contract(cases: &mut Cases) {
    let held = State {
        visual_studio: vec![visual_studio(
            3,
            vec![
                seat("a", vec![assigned("adele", "2020-10-01", "2021-09-15")]),
                seat("b", vec![assigned("alex", "2020-10-01", "2021-09-20")]),
            ],
        )],
        ..state(maps("2020-09-01"))
    };
    for (on, want) in
        [("2020-09-30", "-"), ("2020-10-01", "2021-10-01"), ("2021-09-19", "2021-10-01"), ("2021-09-20", "-")]
    {
        cases.eq("R5", format!("grace-ends of seats on {on}"), dates(&held, on, "grace-ends"), want);
    }
    let credit =
        State { cloud: vec![credit(Some(2), vec![assigned("adele", "2020-10-01", "-")])], ..state(maps("2020-09-01")) };
    for (on, want) in
        [("2020-09-30", "-"), ("2020-10-01", "2021-10-01"), ("2021-10-01", "2021-10-01"), ("2021-10-02", "-")]
    {
        cases.eq("R5", format!("grace-ends of a credit on {on}"), dates(&credit, on, "grace-ends"), want);
    }
    let lines = ladder(&held, "2021-03-01").join("\n");
    cases.eq("R5", "the subject is the benefit", lines.contains("2021-10-01 grace-ends vs R5"), true);
    for (kind, activated, on, want) in [
        (TechnicalKind::ProductSupport, "2021-01-20", "2021-01-19", "-"),
        (TechnicalKind::ProductSupport, "2021-01-20", "2021-01-20", "2021-10-01"),
        (TechnicalKind::ProductSupport, "2021-01-20", "2021-10-01", "2021-10-01"),
        (TechnicalKind::ProductSupport, "2021-01-20", "2021-10-02", "-"),
        (TechnicalKind::SignatureCloud, "2021-01-20", "2021-03-01", "2021-10-01"),
        (TechnicalKind::SignatureCloud, "-", "2021-03-01", "-"),
        (TechnicalKind::AdvisoryHours, "-", "2021-03-01", "-"),
        (TechnicalKind::AdvisoryHours, "2021-01-20", "2021-03-01", "-"),
    ] {
        let state = State { technical: vec![technical(kind, Some(5), activated, vec![])], ..state(maps("2020-09-01")) };
        let what = format!("contract-ends of {} on {on}", kind.as_word());
        cases.eq("R54", what, dates(&state, on, "contract-ends"), want);
    }
}

fn reassignable(cases: &mut Cases) {
    let seats =
        |rows| State { visual_studio: vec![visual_studio(1, vec![seat("s", rows)])], ..state(maps("2020-09-01")) };
    for (what, rows, on, want) in [
        ("held", vec![assigned("adele", "2021-03-01", "-")], "2021-03-01", "2021-05-30"),
        ("held, on the day", vec![assigned("adele", "2021-03-01", "-")], "2021-05-30", "2021-05-30"),
        ("held, past", vec![assigned("adele", "2021-03-01", "-")], "2021-05-31", "-"),
        ("released and locked", vec![assigned("adele", "2021-03-01", "2021-03-10")], "2021-03-10", "2021-05-30"),
        ("never assigned", vec![], "2021-03-01", "-"),
        ("the day before", vec![assigned("adele", "2021-03-01", "-")], "2021-02-28", "-"),
        ("after the lapse", vec![assigned("adele", "2021-09-20", "-")], "2021-10-02", "-"),
        ("in the window", vec![assigned("adele", "2021-09-20", "-")], "2021-10-01", "2021-12-19"),
    ] {
        cases.eq("R45", format!("reassignable: {what} on {on}"), dates(&seats(rows), on, "reassignable"), want);
    }
}

fn dismissed(cases: &mut Cases) {
    let offer = |dismissed: &str, paid: &[&str]| {
        state(Enrollment { dismissed: Dismissed::ListedOn(d(dismissed)), ..renewed("2020-09-01", paid) })
    };
    let hidden = |state: &State, on: &str, kind: &str| {
        let items = Overview::of(state, d(on)).dismissed;
        items.iter().filter(|item| item.kind.as_word() == kind).count()
    };
    for (what, state, on, kind, listed, hid) in [
        ("ignored before its own day", offer("2021-06-01", &[]), "2021-05-31", "anniversary", "2021-09-01", 0),
        ("on its day", offer("2021-06-01", &[]), "2021-06-01", "anniversary", "-", 1),
        ("after it", offer("2021-06-01", &[]), "2021-09-01", "anniversary", "-", 1),
        ("both reminders", offer("2021-06-01", &[]), "2021-06-01", "renewal-reminder", "-", 2),
        (
            "the next term lists again",
            offer("2021-06-01", &["2021-09-02"]),
            "2021-09-02",
            "anniversary",
            "2022-09-01",
            0,
        ),
        (
            "the next term's window",
            offer("2021-06-01", &["2021-09-02"]),
            "2021-09-02",
            "renewal-opens",
            "2022-09-02",
            0,
        ),
        ("past dates were not listed that day", offer("2021-09-10", &[]), "2021-09-10", "renewal-closes", "-", 1),
        (
            "before the purchase nothing was listed",
            offer("2020-08-01", &[]),
            "2021-06-01",
            "anniversary",
            "2021-09-01",
            0,
        ),
    ] {
        cases.eq("cli", format!("dismissed: {what}, {kind} on {on}"), dates(&state, on, kind), listed);
        cases.eq("cli", format!("hidden: {what}, {kind} on {on}"), hidden(&state, on, kind), hid);
    }
    // A new holder of a seat: another date, so it is listed again; the seat's thing alone is dismissed.
    let seats = State {
        visual_studio: vec![visual_studio(
            2,
            vec![
                Seat {
                    dismissed: Dismissed::ListedOn(d("2021-03-02")),
                    ..seat("a", vec![assigned("adele", "2021-03-01", "-"), assigned("alex", "2021-06-01", "-")])
                },
                seat("b", vec![assigned("megan", "2021-03-01", "-")]),
            ],
        )],
        ..state(maps("2020-09-01"))
    };
    for (on, want) in [
        ("2021-03-01", "2021-05-30 2021-05-30"),
        ("2021-03-02", "2021-05-30"),
        ("2021-05-30", "2021-05-30"),
        ("2021-06-01", "2021-08-30"),
    ] {
        cases.eq("cli", format!("dismissed seat on {on}"), dates(&seats, on, "reassignable"), want);
    }
    // Same date, another kind: not what was listed that day.
    let token = Token { dismissed: Dismissed::ListedOn(d("2021-03-01")), ..redeemed("t", 5, "2021-08-02", "new") };
    let token = State {
        cloud: vec![Cloud { activate_by: Some(d("2021-09-01")), ..cloud(vec![token]) }],
        subscriptions: vec![subscription()],
        ..state(maps("2020-09-01"))
    };
    cases.eq("cli", "dismissed token", dates(&token, "2021-03-01", "benefit-expiry"), "-");
    cases.eq(
        "cli",
        "the replacement's end is another kind",
        dates(&token, "2021-08-02", "replacement-closes"),
        "2021-09-01",
    );
    // A subscription whose end moved lists the new end.
    let moved = State {
        cloud: vec![cloud(vec![redeemed("t", 100, "2021-03-10", "extend")])],
        subscriptions: vec![Subscription {
            dismissed: Dismissed::ListedOn(d("2021-03-01")),
            ..stated(100, "2021-05-30", "2020-09-02")
        }],
        ..state(maps("2020-09-01"))
    };
    for (on, want) in
        [("2021-02-28", "2021-05-30"), ("2021-03-01", "-"), ("2021-03-09", "-"), ("2021-03-10", "2022-05-30")]
    {
        cases.eq("cli", format!("dismissed subscription on {on}"), dates(&moved, on, "subscription-ends"), want);
    }
    let others = State {
        software: vec![software(vec![Key { dismissed: Dismissed::ListedOn(d("2021-03-01")), ..key(None, vec![]) }])],
        cloud: vec![Cloud {
            dismissed: Dismissed::ListedOn(d("2021-03-01")),
            ..credit(Some(2), vec![assigned("adele", "2020-10-01", "-")])
        }],
        visual_studio: vec![VisualStudio {
            dismissed: Dismissed::ListedOn(d("2021-03-01")),
            ..visual_studio(1, vec![seat("s", vec![assigned("adele", "2020-10-01", "-")])])
        }],
        technical: vec![Technical {
            dismissed: Dismissed::ListedOn(d("2021-03-01")),
            ..technical(TechnicalKind::ProductSupport, Some(1), "2020-10-01", vec![])
        }],
        ..state(maps("2020-09-01"))
    };
    for (kind, before) in [
        ("benefit-expiry", "2021-09-01 2021-10-01"),
        ("grace-ends", "2021-10-01 2021-10-01"),
        ("contract-ends", "2021-10-01"),
    ] {
        cases.eq("cli", format!("{kind} before the dismissal"), dates(&others, "2021-02-28", kind), before);
        cases.eq("cli", format!("{kind} after it"), dates(&others, "2021-03-01", kind), "-");
    }
}

fn order(cases: &mut Cases) {
    // Ascending by date, then kind as text, then subject as text.
    let state = State {
        enrollments: vec![maps("2020-09-01"), Enrollment { id: id("b-maps"), ..maps("2020-09-01") }],
        technical: vec![
            Technical { id: id("z-2"), ..technical(TechnicalKind::ProductSupport, None, "2021-01-01", vec![]) },
            Technical { id: id("z-10"), ..technical(TechnicalKind::ProductSupport, None, "2021-01-01", vec![]) },
            Technical { id: id("a"), ..technical(TechnicalKind::SignatureCloud, None, "-", vec![]) },
        ],
        visual_studio: vec![visual_studio(1, vec![seat("s", vec![assigned("adele", "2021-01-01", "-")])])],
        ..State::default()
    };
    let want = "2021-10-01 benefit-expiry a R2\n2021-10-01 contract-ends z-10 R54\n2021-10-01 contract-ends z-2 R54\n\
        2021-10-01 grace-ends vs R5\n2021-10-01 renewal-closes b-maps R6\n2021-10-01 renewal-closes maps R6";
    cases.eq("cli", "the order of one day", ladder(&state, "2021-09-25").join("\n"), want);
    let words: Vec<&str> = DeadlineKind::ALL.iter().map(|kind| kind.as_word()).collect();
    let contract = "anniversary benefit-expiry contract-ends fee-closes grace-ends reassignable refund-closes \
        renewal-closes renewal-opens renewal-reminder replacement-closes subscription-ends";
    cases.eq("cli", "the kinds of the contract", words.join(" "), contract);
    let days: Vec<i64> = Overview::of(&state, d("2021-09-25")).deadlines.iter().map(|item| item.days).collect();
    cases.eq("cli", "days", format!("{days:?}"), "[6, 6, 6, 6, 6, 6]");
    // Each kind names its rule.
    let line = |kind: &str| {
        let all = ladder(&state, "2020-09-01").into_iter().chain(ladder(&state, "2021-01-01"));
        all.filter(|line| line.contains(&format!(" {kind} ")))
            .map(|line| line.rsplit(' ').next().unwrap().to_owned())
            .next()
    };
    for (kind, rule) in [
        ("anniversary", "R1"),
        ("renewal-reminder", "R10"),
        ("renewal-opens", "R6"),
        ("renewal-closes", "R6"),
        ("refund-closes", "R15"),
        ("benefit-expiry", "R2"),
        ("grace-ends", "R5"),
        ("reassignable", "R45"),
        ("contract-ends", "R54"),
    ] {
        cases.eq("cli", format!("the rule of {kind}"), crate::kit::support::opt(line(kind)), rule);
    }
}

fn concerning(cases: &mut Cases) {
    let state = State {
        enrollments: vec![maps("2020-09-01"), gold("2020-09-01", "cloud-platform")],
        software: vec![
            software(vec![key(None, vec![])]),
            Software {
                id: id("s2"),
                enrollment: id("gold"),
                ..software(vec![Key { id: id("k2"), ..key(None, vec![]) }])
            },
        ],
        cloud: vec![
            cloud(vec![redeemed("t", 5, "2021-03-01", "new")]),
            Cloud {
                id: id("c2"),
                enrollment: id("gold"),
                ..cloud(vec![token("t2", 5), redeemed("t3", 5, "2021-03-10", "add")])
            },
            Cloud { id: id("credit"), ..credit(Some(2), vec![assigned("adele", "2020-10-01", "-")]) },
        ],
        subscriptions: vec![subscription(), Subscription { id: id("other"), ..stated(5, "2021-06-01", "2020-10-01") }],
        visual_studio: vec![visual_studio(1, vec![seat("seat", vec![assigned("adele", "2021-01-01", "-")])])],
        technical: vec![Technical {
            enrollment: id("gold"),
            ..technical(TechnicalKind::SignatureCloud, None, "2021-01-01", vec![])
        }],
        ..State::default()
    };
    let subjects = |offer: &str, on: &str| {
        let items = Overview::of(&state, d(on)).deadlines;
        let wanted = items.iter().filter(|item| concerns(&state, item, &id(offer), d(on)));
        let mut names: Vec<&str> = wanted.map(|item| item.subject.id_text(&state)).collect();
        names.sort_unstable();
        names.dedup();
        names.join(" ")
    };
    cases.eq("cli", "before its token went in", subjects("gold", "2021-03-09"), "gold k2 t2 t3 technical");
    cases.eq("cli", "since its token went in", subjects("gold", "2021-03-10"), "gold k2 sub t2 t3 technical");
    cases.eq("cli", "the Action Pack's", subjects("maps", "2021-03-10"), "credit key maps seat sub t vs");
    cases.eq("cli", "no such offer", subjects("nothing", "2021-03-10"), "");
}
