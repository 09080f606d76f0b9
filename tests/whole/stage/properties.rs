//! What a disguise keeps and what it changes, on random states with random names.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use mpn_benefits::domain::folded::fits;
use mpn_benefits::domain::integrity::contradictions;
use mpn_benefits::domain::key::{KeyShape, ProductKey};
use mpn_benefits::domain::software::KeyKind;
use mpn_benefits::domain::{Date, Id, Overview, State, Thing};
use mpn_benefits::stage::disguise;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use unicode_width::UnicodeWidthStr;

use super::search::hidden;
use crate::kit::support::layout::Dice;
use crate::kit::support::random::{days, states};
use crate::kit::support::{act, d, id, key, maps, person, software, state};

/// Names in many writings, and such as are nearly the same.
const NAMES: &[&str] = &[
    "Adele Vance",
    "ADELE VANCE",
    "Zoë Müller-Lüdenscheidt",
    "Zoe\u{308} Mu\u{308}ller",
    "Seán O'Brien",
    "O’Brien & Co.",
    "李小龍",
    "张伟 (Zhang Wei)",
    "Ωμέγα ΣΊΣΥΦΟΣ",
    "Иван Петров",
    "İpek Işık",
    "ẞtraße Groß",
    "محمد علي",
    "สมชาย ใจดี",
    "A",
    "Bo",
    "Li Li",
    "Jr.",
    "💾 Disk Doctor",
    "ﬁnance",
    "John Smith 3rd",
    "Ann-Kathrin",
    "x",
    "Lee",
    "lee",
    "Leeds",
    "",
    "Ǆordan ǅ ǆ",
    "N\u{0}ul",
    "Eve\u{1b}[31m",
    "contoso",
    "Contoso Consulting",
    "12345",
    "4711",
];
const MACHINES: &[&str] = &[
    "LAB-01",
    "lab-01",
    "Lab-02",
    "LAB-10",
    "CUST-01",
    "CUSTOMER-7",
    "cust02",
    "C",
    "D",
    "PC",
    "7",
    "A1",
    "B2",
    "ADELE-PC",
    "straße-1",
    "STRASSE-1",
    "PC0001",
    "PC0002",
    "pc-0001",
    "host.contoso.local",
    "ΟΔΟΣ.Α",
    "οδοσ.α",
    "机器-1",
    "key-1",
];
const ADDRESSES: &[&str] = &[
    "adele@contoso.example",
    "adele.vance+mpn@mail.contoso.co.uk",
    "ADELE@CONTOSO.EXAMPLE",
    "x@y.zz",
    "nobody",
    "a@b@c.de",
    "lee@lee.com",
    "zoë@müller.example",
    "@",
    "admin@contoso",
];
const TENANTS: &[&str] = &[
    "contoso.onmicrosoft.com",
    "Contoso.OnMicrosoft.com",
    "contosodemo.onmicrosoft.com",
    "contoso.com",
    "fabrikam",
    "hq.fabrikam",
    "onmicrosoft.com",
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "mail.contoso.onmicrosoft.com",
];
const PATTERNS: &[&str] = &["CUST-*", "cust*", "C*", "*-01", "*", "LAB-??", "PC0001", "*lab*1", "", "C*R-*"];
const KEYS: &[&str] = &[
    "DEMO0-AAAA1-BEEF0-OFFI5-00001",
    "DEMO0-AAAA1-BEEF0-OFFI5-00002",
    "BCDFG-HJKMN-PQRTV-WXY23-46789",
    "bcdfg-hjkmn-pqrtv-wxy23-46788",
    "No key is needed; it is in the setup media.",
    "short",
    "0123456789",
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "鍵鍵鍵鍵鍵鍵鍵鍵鍵鍵鍵鍵",
    "KEY: ABCDE",
];

/// Fills the texts of a state with names of all kinds.
fn named(mut state: State, seed: u64) -> State {
    let dice = &mut Dice::new(seed);
    let text = |dice: &mut Dice, of: &[&str]| (*dice.pick(of)).to_owned();
    state.partner.name = Some(text(dice, NAMES));
    state.partner.mpn_id = Some(text(dice, &["4567890", "0", "12", "1234567"]));
    state.partner.tenants = (0..dice.roll(4)).map(|_| text(dice, TENANTS).into()).collect();
    state.partner.customer_machines = (0..dice.roll(4)).map(|_| text(dice, PATTERNS).into()).collect();
    state.partner.note = Some(text(dice, NAMES));
    for person in &mut state.people {
        person.name = text(dice, NAMES);
        person.email = Some(text(dice, ADDRESSES)).filter(|_| dice.once_in(2));
        person.note = Some(text(dice, NAMES));
    }
    for benefit in &mut state.software {
        benefit.note = Some(text(dice, NAMES));
        benefit.instructions = Some("https://contoso.example/how".to_owned());
        for key in &mut benefit.keys {
            key.key = ProductKey::new(&text(dice, KEYS));
            key.note = Some(text(dice, KEYS));
            if dice.once_in(3) {
                key.kind = KeyKind::Other(text(dice, NAMES));
            }
            for row in &mut key.activations {
                row.machine = text(dice, MACHINES).into();
            }
            for row in &mut key.cleared {
                row.machine = text(dice, MACHINES).into();
            }
        }
    }
    for benefit in &mut state.cloud {
        for token in &mut benefit.tokens {
            token.key = ProductKey::new(&text(dice, KEYS));
            if let Some(redeemed) = &mut token.redeemed {
                redeemed.tenant = text(dice, TENANTS).into();
            }
        }
    }
    for subscription in &mut state.subscriptions {
        subscription.tenant = text(dice, TENANTS).into();
    }
    for benefit in &mut state.technical {
        benefit.access_id = Some(text(dice, &["100200300", "987654321", "1"]));
        benefit.contract_id = Some(text(dice, &["400500600", "100200300"]));
        for row in &mut benefit.incidents {
            row.case = text(dice, &["120-1001", "120-1002", "CASE/7", "Adele Vance"]);
        }
    }
    // Ids that look like made-up ones, and such as are people's names.
    let taken: BTreeSet<Id> = state.things().filter_map(|thing| thing.id(&state).cloned()).collect();
    for (at, own) in state.people.iter_mut().enumerate() {
        let other = id(["seat-1", "offer-1", "adele-vance"][at % 3]);
        if dice.once_in(3) && !taken.contains(&other) {
            let was = std::mem::replace(&mut own.id, other.clone());
            let seats = state.visual_studio.iter_mut().flat_map(|own| &mut own.seats);
            let rows = seats.flat_map(|seat| &mut seat.assignments);
            for row in rows.chain(state.cloud.iter_mut().flat_map(|own| &mut own.assignments)) {
                if row.person == was {
                    row.person = other.clone();
                }
            }
        }
    }
    state
}

/// An overview without the order of what falls on one day, which is that of the ids.
fn figures(state: &State, date: Date) -> Overview {
    let mut overview = Overview::of(state, date);
    for list in [&mut overview.deadlines, &mut overview.dismissed] {
        list.sort_by_key(|item| (item.date, item.kind, item.subject));
    }
    overview
}

/// Every text that is disguised by its words, in the file's order.
fn texts(state: &State) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    let partner = &state.partner;
    all.extend(partner.name.as_deref());
    all.extend(partner.mpn_id.as_deref());
    all.extend(partner.tenants.iter().map(|own| &**own));
    for person in &state.people {
        all.extend([person.id.as_str(), &person.name]);
        all.extend(person.email.as_deref());
    }
    for key in state.software.iter().flat_map(|own| &own.keys) {
        all.extend(key.activations.iter().map(|row| row.machine.as_str()));
        all.extend(key.cleared.iter().map(|row| row.machine.as_str()));
    }
    for (_, token) in state.tokens() {
        all.extend(token.redeemed.as_ref().map(|redeemed| redeemed.tenant.as_str()));
    }
    all.extend(state.subscriptions.iter().map(|own| own.tenant.as_str()));
    for benefit in &state.technical {
        all.extend(benefit.access_id.as_deref());
        all.extend(benefit.contract_id.as_deref());
        all.extend(benefit.incidents.iter().map(|row| row.case.as_str()));
    }
    all
}

fn machines(state: &State) -> Vec<&str> {
    let keys = state.software.iter().flat_map(|own| &own.keys);
    keys.flat_map(|key| {
        key.activations.iter().map(|row| &*row.machine).chain(key.cleared.iter().map(|row| &*row.machine))
    })
    .collect()
}

/// `least` is the length from which on no fake may be something real.
fn check(real: &State, days: &[Date], least: usize) {
    let fake = disguise(real);
    assert_eq!(fake, disguise(&real.clone()), "the same file, the same fakes");
    // Every figure, status and date is the real one, and so is what the facts contradict each other in.
    for day in days {
        assert_eq!(figures(&fake, *day), figures(real, *day), "on {day}");
    }
    assert_eq!(contradictions(&fake), contradictions(real));
    // Every text is another one of the same width; what is the same but for capitals still is, and nothing else.
    let (ours, theirs) = (texts(real), texts(&fake));
    assert_eq!(ours.len(), theirs.len());
    let (mut to, mut from) = (BTreeMap::new(), BTreeMap::new());
    for (own, other) in ours.iter().zip(&theirs) {
        if own.chars().any(char::is_alphanumeric) && *own != "onmicrosoft.com" {
            assert_ne!(own.to_lowercase(), other.to_lowercase());
        }
        assert_eq!(own.width(), other.width(), "{own} {other}");
        assert_eq!(to.entry(own.to_lowercase()).or_insert(other.to_lowercase()), &other.to_lowercase(), "{own}");
        assert_eq!(from.entry(other.to_lowercase()).or_insert(own.to_lowercase()), &own.to_lowercase(), "{other}");
    }
    // Nothing real is left in any text.
    let words = hidden(real);
    let shown = format!("{fake:?}").to_lowercase();
    for word in ["note: some", "instructions: some"] {
        assert!(!shown.contains(word), "{shown}");
    }
    let reals: HashSet<&str> = words.iter().map(|hidden| hidden.text.as_str()).collect();
    for text in &theirs {
        let text = text.to_lowercase();
        let short = text.chars().count() < least;
        assert!(short || !reals.contains(text.as_str()) || text == "onmicrosoft.com", "{text} is real");
    }
    // Ids are new, each once; references still refer.
    let ids: Vec<&Id> = fake.things().filter_map(|thing| thing.id(&fake)).collect();
    let once: BTreeSet<&Id> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
    for thing in real.things() {
        assert!(!once.contains(thing.id(real).unwrap()), "{thing:?}");
        let (real_refers, fake_refers) = (
            mpn_benefits::domain::reference::references(real, thing.id(real).unwrap()),
            mpn_benefits::domain::reference::references(&fake, thing.id(&fake).unwrap()),
        );
        assert_eq!(real_refers, fake_refers);
    }
    // A customer's machine still is one, and nobody else's (R40).
    let customers = |state: &State, machine: &str| state.partner.customer_machines.iter().any(|own| fits(own, machine));
    for (own, other) in machines(real).iter().zip(machines(&fake)) {
        assert_eq!(customers(real, own), customers(&fake, other), "{own} {other}");
    }
    keys(real, &fake);
}

/// Each key has a fake of its shape, with a tail of its own.
fn keys(real: &State, fake: &State) {
    let of = |state: &State| -> Vec<ProductKey> {
        let own = state.things().filter(|thing| matches!(thing, Thing::Key(..) | Thing::Token(..)));
        own.filter_map(|thing| mpn_benefits::domain::reveal::key_of(state, thing).cloned()).collect()
    };
    let (ours, theirs) = (of(real), of(fake));
    let tails: HashSet<String> =
        ours.iter().map(|key| key.tail().to_lowercase()).filter(|tail| !tail.is_empty()).collect();
    let mut of_tail: BTreeMap<String, &ProductKey> = BTreeMap::new();
    for (own, other) in ours.iter().zip(&theirs) {
        // Which letter is odd is part of the key.
        let place = |key: &ProductKey| match key.shape() {
            KeyShape::OddCharacters { at, .. } => Some(at),
            KeyShape::Real | KeyShape::NotFiveByFive => None,
        };
        assert_eq!(place(own), place(other));
        assert_eq!(own.shape() == KeyShape::Real, other.shape() == KeyShape::Real);
        assert!(!tails.contains(&other.tail().to_lowercase()), "{own} {other}");
        for (letter, fake) in own.reveal().chars().zip(other.reveal().chars()) {
            assert_eq!(letter != fake, !matches!(letter, '-' | ' '), "{letter} {fake}");
        }
        if !other.tail().is_empty() {
            assert_eq!(*of_tail.entry(other.tail().to_lowercase()).or_insert(own), own, "two keys with one tail");
        }
    }
}

#[test]
fn every_figure_stays_and_every_text_goes() {
    let cases = std::env::var("MPN_STAGE").ok().and_then(|count| count.parse().ok()).unwrap_or(200);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let on = prop::collection::vec(days(), 3);
    runner
        .run(&(states(), any::<u64>(), on), |(state, seed, on)| {
            check(&named(state, seed), &on, 3);
            Ok(())
        })
        .unwrap();
}

/// A hundred machines with two digits, and as many with letters: more than there are words left to choose freely.
#[test]
fn there_are_fakes_for_every_machine_of_a_large_fleet() {
    let name = |at: u32| match at % 4 {
        0 => format!("PC{:02}", at / 4 % 100),
        1 => format!("{:03}", at / 4),
        2 => char::from_u32(u32::from('A') + at / 4 % 26).unwrap().to_string(),
        _ => format!("HOST-{}", at / 4),
    };
    let rows = (0..4_000).map(|at| act("2020-10-01", &name(at), "new")).collect();
    let keys = (0..200).map(|at| {
        let text = ProductKey::new(&format!("DEMO0-AAAA1-BEEF0-WIN10-{at:05}"));
        mpn_benefits::domain::software::Key { id: id(&format!("key-{at}")), key: text, ..key(None, Vec::new()) }
    });
    let first = key(Some(100), rows);
    let all = std::iter::once(mpn_benefits::domain::software::Key {
        id: id("first"),
        key: ProductKey::new("DEMO0-AAAA1-BEEF0-WIN10-99999"),
        ..first
    })
    .chain(keys);
    let mut real = state(maps("2020-09-01"));
    real.software = vec![software(all.collect())];
    // Where every number of three digits is real, each gets one that is another's.
    check(&real, &[d("2021-03-01")], 4);
}

/// The programme's words stay, also where a partner, a person or a machine is called like one; a name in a product goes.
#[test]
fn products_stay_products() {
    let mut real = state(maps("2020-09-01"));
    real.partner.name = Some("Windows Office Cloud GmbH".to_owned());
    real.people = vec![person("server")];
    real.people[0].name = "Visio Standard".to_owned();
    let product = |text: &str| {
        let mut state = real.clone();
        state.partner.tenants = vec!["contoso.onmicrosoft.com".into()];
        state.partner.mpn_id = Some("4567890".to_owned());
        let mut benefit = software(vec![key(None, vec![act("2020-10-01", "SQL-2019", "new")])]);
        benefit.product = text.into();
        state.software = vec![benefit];
        disguise(&state).software[0].product.clone()
    };
    for text in
        ["Windows 10 Enterprise", "Office Professional Plus 2019", "SQL Server 2019 Standard", "Visio Professional"]
    {
        assert_eq!(product(text).as_str(), text);
    }
    for (text, gone) in [
        ("Office 365 for Contoso", "Contoso"),
        ("Windows (MPN 4567890)", "4567890"),
        ("Office DEMO0-AAAA1-BEEF0-OFFI5-00001", "OFFI5"),
        ("Office …00001", "00001"),
    ] {
        let shown = product(text);
        assert!(!shown.contains(gone), "{shown}");
        assert_eq!(shown.width(), text.width());
        assert!(shown.starts_with(&text[..6]), "{shown}");
    }
}
