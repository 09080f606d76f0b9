//! Software: counting activations, limits, statuses, machines, the shape of keys (R18–R25, R29, R30).

use mpn_benefits::domain::State;
use mpn_benefits::domain::key::{KeyShape, ProductKey};
use mpn_benefits::domain::offer::{Counting, Enrollment};
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::software::{Activation, ActivationRow, Cleared, Key, LedgerOddity, Platform, Software};

use crate::kit::support::{Cases, act, cal, d, id, key, maps, no_activation, opt, software, software_on, state};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    counting(&mut cases);
    limits(&mut cases);
    statuses(&mut cases);
    machines(&mut cases);
    ledger(&mut cases);
    shapes(&mut cases);
    cases
}

/// R18's sequence: PC-A, again, PC-B, PC-A with a new mainboard.
fn sequence() -> Vec<ActivationRow> {
    vec![
        act("2021-01-01", "PC-A", "new"),
        act("2021-01-02", "PC-A", "same"),
        act("2021-01-03", "PC-B", "new"),
        act("2021-01-04", "PC-A", "changed"),
    ]
}

fn one(keys: Vec<Key>) -> State {
    State { software: vec![software(keys)], ..state(maps("2020-09-01")) }
}

/// `USED of LIMIT, LEFT left` for each key on a day.
fn used(state: &State, on: &str) -> String {
    let show = |row: &mpn_benefits::domain::overview::KeyRow| {
        format!("{} of {}, {} left", row.used, opt(row.limit), opt(row.left))
    };
    Overview::of(state, d(on)).keys.iter().map(show).collect::<Vec<_>>().join(" | ")
}

fn counting(cases: &mut Cases) {
    let by_default = one(vec![key(Some(10), sequence())]);
    let every = State {
        enrollments: vec![Enrollment { counting: Counting::EveryActivation, ..maps("2020-09-01") }],
        ..by_default.clone()
    };
    for (on, r18, r19) in [
        ("2020-12-31", "0 of 10, 10 left", "0 of 10, 10 left"),
        ("2021-01-01", "1 of 10, 9 left", "1 of 10, 9 left"),
        ("2021-01-02", "1 of 10, 9 left", "2 of 10, 8 left"),
        ("2021-01-03", "2 of 10, 8 left", "3 of 10, 7 left"),
        ("2021-01-04", "3 of 10, 7 left", "4 of 10, 6 left"),
    ] {
        cases.eq("R18", format!("on {on}"), used(&by_default, on), r18);
        cases.eq("R19", format!("on {on}"), used(&every, on), r19);
    }
    cases.eq("D6", "the default is R18", used(&by_default, "2021-02-01"), "3 of 10, 7 left");
    // The case is the user's word: a “new machine” that is known counts, a “same hardware” that is not does not.
    let odd = one(vec![key(Some(10), vec![act("2021-01-01", "PC-A", "same"), act("2021-01-02", "PC-A", "new")])]);
    cases.eq("D6", "the user's word counts", used(&odd, "2021-02-01"), "1 of 10, 9 left");
}

fn limits(cases: &mut Cases) {
    let five: Vec<ActivationRow> = (1..=5).map(|n| act("2021-01-01", &format!("PC-{n}"), "new")).collect();
    let mut six = five.clone();
    six.push(act("2021-01-02", "PC-6", "new"));
    for (rule, limit, rows, want, status) in [
        ("R20", Some(6), five.clone(), "5 of 6, 1 left", "active"),
        ("R20", Some(5), five.clone(), "5 of 5, 0 left", "key-used-up"),
        ("R20", Some(5), six.clone(), "6 of 5, 0 left", "key-used-up"),
        ("R20", None, six.clone(), "6 of -, - left", "active"),
        ("R20", Some(0), Vec::new(), "0 of 0, 0 left", "key-used-up"),
        ("R21", Some(1), vec![act("2021-01-01", "PC-A", "new")], "1 of 1, 0 left", "key-used-up"),
    ] {
        let state = one(vec![key(limit, rows)]);
        cases.eq(rule, format!("limit {limit:?}"), used(&state, "2021-02-01"), want);
        cases.eq(rule, format!("status at limit {limit:?}"), software_on(&state, "2021-02-01"), status);
    }
    // R21: removing the software gives nothing back.
    let cleared = Key {
        cleared: vec![Cleared { machine: "PC-1".into(), on: d("2021-01-20"), note: None }],
        ..key(Some(5), five.clone())
    };
    cases.eq("R21", "cleared, still counted", used(&one(vec![cleared]), "2021-02-01"), "5 of 5, 0 left");
    // The sums of a row: all its keys; no known total where one key's limit is not known.
    for (what, keys, want) in [
        ("no key", Vec::new(), "0 of -"),
        (
            "two limits",
            vec![key(Some(3), five[..3].to_vec()), Key { id: id("spare"), ..key(Some(5), Vec::new()) }],
            "3 of 8",
        ),
        (
            "one unknown",
            vec![key(Some(3), five[..3].to_vec()), Key { id: id("spare"), ..key(None, five.clone()) }],
            "8 of -",
        ),
    ] {
        let row = Overview::of(&one(keys), d("2021-02-01")).software[0].clone();
        cases.eq("R20", format!("total of {what}"), format!("{} of {}", row.used, opt(row.limit)), want);
    }
}

fn statuses(cases: &mut Cases) {
    let activated = || vec![act("2021-01-01", "PC-A", "new")];
    let blocked = |key: Key| Key { blocked: true, ..key };
    let lines: Vec<(&'static str, &str, Software, [&str; 4])> = vec![
        // On 2020-12-31, AD 2021-09-01, AD+1, AD+31.
        ("R23", "a CAL", cal(Vec::new()), ["no-details", "no-details", "no-details", "lapsed"]),
        (
            "R23",
            "a CAL with a blocked key",
            cal(vec![blocked(key(None, activated()))]),
            ["no-details", "no-details", "no-details", "lapsed"],
        ),
        (
            "R23",
            "a CAL without activation",
            Software { activation: Activation::None, ..cal(Vec::new()) },
            ["no-details", "no-details", "no-details", "lapsed"],
        ),
        (
            "R22",
            "no activation",
            no_activation(Vec::new()),
            ["no-key-needed", "no-key-needed", "no-key-needed", "lapsed"],
        ),
        (
            "R22",
            "no activation, a blocked key",
            no_activation(vec![blocked(key(Some(0), activated()))]),
            ["no-key-needed", "no-key-needed", "no-key-needed", "lapsed"],
        ),
        (
            "R30",
            "blocked",
            software(vec![blocked(key(None, Vec::new()))]),
            ["key-blocked", "key-blocked", "key-blocked", "lapsed"],
        ),
        (
            "R30",
            "blocked before used up",
            software(vec![blocked(key(Some(1), activated()))]),
            ["key-blocked", "key-blocked", "key-blocked", "lapsed"],
        ),
        (
            "R30",
            "one of two blocked",
            software(vec![key(None, activated()), blocked(key(None, Vec::new()))]),
            ["key-blocked", "key-blocked", "key-blocked", "lapsed"],
        ),
        (
            "R20",
            "used up",
            software(vec![key(Some(1), activated())]),
            ["not-activated", "key-used-up", "key-used-up", "lapsed"],
        ),
        (
            "R20",
            "one of two used up",
            software(vec![key(Some(1), activated()), key(Some(5), Vec::new())]),
            ["not-activated", "key-used-up", "key-used-up", "lapsed"],
        ),
        ("cli", "active", software(vec![key(Some(2), activated())]), ["not-activated", "active", "active", "lapsed"]),
        (
            "cli",
            "active by a reinstall alone",
            software(vec![key(Some(2), vec![act("2021-01-01", "PC-A", "same")])]),
            ["not-activated", "active", "active", "lapsed"],
        ),
        (
            "cli",
            "never activated",
            software(vec![key(Some(2), Vec::new())]),
            ["not-activated", "not-activated", "expired", "lapsed"],
        ),
        ("cli", "no key", software(Vec::new()), ["no-key", "no-key", "expired", "lapsed"]),
        (
            "R25",
            "after the lapse, activated",
            software(vec![key(None, activated())]),
            ["not-activated", "active", "active", "lapsed"],
        ),
    ];
    for (rule, what, benefit, want) in lines {
        let state = State { software: vec![benefit], ..state(maps("2020-09-01")) };
        for (on, want) in ["2020-12-31", "2021-09-01", "2021-09-02", "2021-10-02"].into_iter().zip(want) {
            cases.eq(rule, format!("{what} on {on}"), software_on(&state, on), want);
        }
    }
    // D5: a blocked key has no day, so it holds on every date from the purchase on.
    let state = State { software: vec![software(vec![blocked(key(None, Vec::new()))])], ..state(maps("2020-09-01")) };
    cases.eq("D5", "blocked on the purchase day", software_on(&state, "2020-09-01"), "key-blocked");
    // R24: which platforms a benefit leaves out is a fact of the file.
    let office = Software { excludes_platforms: vec![Platform::Macos], ..software(Vec::new()) };
    cases.eq("R24", "Office leaves macOS out", office.excludes_platforms[0].as_word(), "macos");
    cases.eq("R24", "a word of the file", Platform::from_word("macos") == Some(Platform::Macos), true);
    cases.eq("R24", "no such platform", Platform::from_word("os2").is_none(), true);
}

fn machines(cases: &mut Cases) {
    let clear = |machine: &str, on: &str| Cleared { machine: machine.into(), on: d(on), note: None };
    let rows = vec![
        act("2021-01-01", "PC-A", "new"),
        act("2021-01-03", "PC-B", "new"),
        act("2021-03-01", "pc-a", "changed"),
        act("2021-04-01", "PC-C", "new"),
    ];
    for (what, cleared, on, want) in [
        ("before any", vec![], "2020-12-31", ""),
        ("on the day", vec![], "2021-01-01", "PC-A"),
        ("in order of first activation, by any case", vec![], "2021-03-31", "PC-A PC-B"),
        ("all", vec![], "2021-04-01", "PC-A PC-B PC-C"),
        ("cleared from its day on", vec![clear("pc-b", "2021-02-01")], "2021-01-31", "PC-A PC-B"),
        ("cleared from its day on", vec![clear("pc-b", "2021-02-01")], "2021-02-01", "PC-A"),
        ("installed again after", vec![clear("PC-A", "2021-02-01")], "2021-02-28", "PC-B"),
        ("installed again after", vec![clear("PC-A", "2021-02-01")], "2021-03-01", "PC-A PC-B"),
        ("cleared on the day of activation", vec![clear("PC-C", "2021-04-01")], "2021-04-01", "PC-A PC-B"),
        ("never activated", vec![clear("PC-Z", "2021-04-01")], "2021-04-01", "PC-A PC-B PC-C"),
    ] {
        let key = Key { cleared, ..key(None, rows.clone()) };
        cases.eq(
            "R25",
            format!("machines {what} on {on}"),
            key.machines(d(on)).iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" "),
            want,
        );
    }
}

fn ledger(cases: &mut Cases) {
    let rows = vec![
        act("2021-01-01", "PC-A", "new"),
        act("2021-01-02", "pc-a", "new"),
        act("2021-01-03", "PC-B", "same"),
        act("2021-01-04", "PC-B", "changed"),
        act("2021-01-05", "PC-C", "changed"),
    ];
    let key = key(None, rows);
    let show = |counting| {
        let rows = key.ledger(counting, d("2021-01-31"));
        let mark = |row: &mpn_benefits::domain::software::LedgerRow<'_>| match (row.counted, row.oddity) {
            (counted, None) => {
                if counted {
                    "+1"
                } else {
                    "+0"
                }
            }
            (true, Some(LedgerOddity::MachineKnown)) => "+1 known",
            (false, Some(LedgerOddity::MachineKnown)) => "+0 known",
            (true, Some(LedgerOddity::MachineUnknown)) => "+1 unknown",
            (false, Some(LedgerOddity::MachineUnknown)) => "+0 unknown",
        };
        rows.iter().map(mark).collect::<Vec<_>>().join(", ")
    };
    let r18 = "+1, +1 known, +0 unknown, +1, +1 unknown";
    cases.eq("R18", "the ledger with its notes", show(Counting::NewOrChangedHardware), r18);
    cases.eq(
        "R19",
        "the ledger with its notes",
        show(Counting::EveryActivation),
        "+1, +1 known, +1 unknown, +1, +1 unknown",
    );
    let early = key.ledger(Counting::EveryActivation, d("2021-01-02")).len();
    cases.eq("D5", "later rows are not seen", early, 2);
}

fn shapes(cases: &mut Cases) {
    // Fakes only: one letter repeated stands for the letters that real keys use.
    for (text, want) in [
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGG", "real"),
        ("HHHHH-JJJJJ-KKKKK-MMMMM-NNNNN", "real"),
        ("PPPPP-QQQQQ-RRRRR-TTTTT-VVVVV", "real"),
        ("WWWWW-XXXXX-YYYYY-22222-33333", "real"),
        ("44444-66666-77777-88888-99999", "real"),
        ("bbbbb-ccccc-ddddd-fffff-ggggg", "real"),
        ("ABBBB-CCCCC-DDDDD-FFFFF-GGGGG", "odd at 0"),
        ("BBBBB-ECCCC-DDDDD-FFFFF-GGGGG", "odd at 5"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGG0", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGG1", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGG5", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGI", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGL", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGO", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGS", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGU", "odd at 24"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGZ", "odd at 24"),
        ("DEMO0-AAAA1-BEEF0-OFFI5-00001", "odd at 1"),
        ("BBBBB-CCCCC-DDDDD-FFFFF", "no key"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGG-HHHHH", "no key"),
        ("BBBBBCCCCCDDDDDFFFFFGGGGG", "no key"),
        ("BBBBB CCCCC DDDDD FFFFF GGGGG", "no key"),
        ("BBBB-CCCCCC-DDDDD-FFFFF-GGGGG", "no key"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGG", "no key"),
        ("BBBBB-CCCCC-DDDDD-FFFFF-GGGGÅ", "no key"),
        ("No key is needed; it is in the setup media.", "no key"),
        ("", "no key"),
    ] {
        let shape = match ProductKey::new(text).shape() {
            KeyShape::Real => "real".to_owned(),
            KeyShape::OddCharacters { at, .. } => format!("odd at {at}"),
            KeyShape::NotFiveByFive => "no key".to_owned(),
        };
        cases.eq("R29", format!("{text:?}"), shape, want);
    }
}
