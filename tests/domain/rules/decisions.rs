//! Decisions of the rule set that no table of a rule proves: what is the same to the eye, what waits, what may be deleted.

use mpn_benefits::domain::act::{self, Act};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::cloud::{Credit, CreditKind, RedeemAs, ReplacementReason};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Row, Value};
use mpn_benefits::domain::folded::{Machine, Tenant, alike, searched};
use mpn_benefits::domain::impact::impact;
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::remark::{Catalogue, Remark, remarks};
use mpn_benefits::domain::renewal::{Activity, what_works};
use mpn_benefits::domain::secret::{Known, mask};
use mpn_benefits::domain::software::{ActivationCase, Key, Platform, Software};
use mpn_benefits::domain::usable::no_use;
use mpn_benefits::domain::{State, Thing};
use mpn_benefits::text::Text;

use super::verdicts::{OWN, activate, as_admin, redeem, sample};
use crate::kit::support::{Cases, assigned, cloud, credit, d, id, key, ladder, maps, opt, person, redeemed, software};
use crate::kit::support::{software_on, state, visual_studio};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    redeeming(&mut cases);
    moving(&mut cases);
    same_to_the_eye(&mut cases);
    never_fetched(&mut cases);
    reviews(&mut cases);
    credits(&mut cases);
    one_pool(&mut cases);
    lapsed(&mut cases);
    deleting(&mut cases);
    key_like(&mut cases);
    cases
}

const ADMIN: Role = Role::MpnPartnerAdmin;

/// What refuses a command; `ok` where nothing does.
fn refused_by(state: &State, command: &Command, on: &str) -> String {
    let refusal = apply(state, command, Asking { today: d(on), role: ADMIN }).err();
    refusal.map_or_else(|| "ok".to_owned(), |refusal| opt(refusal.rule))
}

/// The state after an act that is allowed.
fn after(state: &State, act: Act, on: &str) -> State {
    let command = Command::Act { act, on: d(on) };
    apply(state, &command, Asking { today: d(on), role: ADMIN }).unwrap().after(state).unwrap()
}

/// Add and extend (D7), and the cut of a replacement (D8).
fn redeeming(cases: &mut Cases) {
    let sample = sample(&[]);
    let demo = "contosodemo.onmicrosoft.com";
    for (token, tenant, how, into, on, want) in [
        // The same day of the next year.
        ("m365-25", demo, RedeemAs::New, None, "2021-03-01", "ok, 25 seats, 365 days, 2022-03-01, 2021-03-31"),
        ("m365-25", OWN, RedeemAs::New, None, "2021-05-30", "R37 - -"),
        ("m365-25", OWN, RedeemAs::Add, Some("m365"), "2021-05-31", "R37 - -"),
        ("ems-16", OWN, RedeemAs::Extend, Some("ems-main"), "2021-03-01", "R35 - -"),
    ] {
        let act = redeem(token, tenant, how, into);
        cases.eq("D7", format!("{token} as {how:?} on {tenant}, {on}"), as_admin(&sample, &act, on), want);
    }
    // The window of this offer closes on 2021-10-01.
    let tokens = vec![redeemed("early", 5, "2021-08-01", "new"), redeemed("late", 5, "2021-09-20", "new")];
    let late = State { cloud: vec![cloud(tokens)], ..state(maps("2020-09-01")) };
    let replace = |token: &str, reason| Act::Replace(act::Replace { token: id(token), reason, by: None });
    for (token, reason, on, want) in [
        ("early", ReplacementReason::WrongTenant, "2021-08-31", "ok, until 2021-08-31"),
        ("early", ReplacementReason::WrongTenant, "2021-09-01", "R33 - 2021-08-31"),
        ("late", ReplacementReason::WrongTenant, "2021-10-01", "ok, until 2021-10-01"),
        ("late", ReplacementReason::WrongTenant, "2021-10-02", "R7 - -"),
        ("late", ReplacementReason::AddedInsteadOfExtended, "2021-09-20", "R33 - -"),
    ] {
        cases.eq("D8", format!("{token}, {reason:?}, {on}"), as_admin(&late, &replace(token, reason), on), want);
    }
}

/// How a seat moves (D9).
fn moving(cases: &mut Cases) {
    let sample = sample(&[]);
    let assign = |to: &str, person: &str| Act::Assign(act::Assign { to: id(to), person: id(person), from: None });
    let released = after(&sample, Act::Release(act::Release { of: id("vs-1"), person: None }), "2021-02-01");
    for (state, to, person, on, want) in [
        (&sample, "vs-1", "alex", "2021-04-14", "R45 2021-04-15 -"),
        (&sample, "vs-1", "alex", "2021-04-15", "ok, vs-1, 2021-07-14"),
        (&sample, "vs-2", "adele", "2021-03-01", "R44 - -"),
        // Theirs already: nothing changes, the clock neither.
        (&sample, "vs-pro", "adele", "2021-03-01", "ok, vs-1, 2021-04-15"),
        // Released, it is locked for everybody but its last holder, who is given it first.
        (&released, "vs-1", "alex", "2021-03-01", "R45 2021-04-15 -"),
        (&released, "vs-1", "adele", "2021-03-01", "ok, vs-1, 2021-05-30"),
        (&released, "vs-pro", "adele", "2021-03-01", "ok, vs-1, 2021-05-30"),
        (&released, "vs-pro", "alex", "2021-03-01", "ok, vs-2, 2021-05-30"),
    ] {
        cases.eq("D9", format!("{to} to {person}, {on}"), as_admin(state, &assign(to, person), on), want);
    }
}

/// What looks the same is the same (D13).
fn same_to_the_eye(cases: &mut Cases) {
    for (one, other, want) in [
        ("Windows 10 Enterprise", "windows\u{a0} 10  ENTERPRISE ", true),
        ("Office 365\u{2013}E3", "Office 365-E3", true),
        ("Stra\u{df}e", "STRASSE", true),
        ("Zoe\u{308}", "Zo\u{eb}", true),
        ("Zo\u{eb}", "Zoe", false),
        ("LAB-01", "LAB 01", false),
    ] {
        cases.eq("D13", format!("{one:?} and {other:?}"), alike(one, other), want);
    }
    cases.eq("D13", "a search", searched("Zo\u{eb}").into_owned(), "zoe");
    cases.eq("D13", "a machine", Machine::from("LAB-01") == Machine::from("lab\u{2011}01"), true);
    cases.eq("D13", "with its domain", Machine::from("LAB-01") == Machine::from("lab-01.contoso.example"), false);
    cases.eq("D13", "a tenant", Tenant::from(OWN) == Tenant::from(" CONTOSO.onmicrosoft.com"), true);
    let customers = sample(&[("mpn_id = ", "customer_machines = [\"CUST-*\"]\nmpn_id = ")]);
    let there = activate("win-ent-mak", &["cust\u{2010}7"], ActivationCase::NewMachine);
    cases.eq("D13", "a pattern", as_admin(&customers, &there, "2021-03-01"), "R40 - -");
}

/// What was never fetched waits like what was (D14).
fn never_fetched(cases: &mut Cases) {
    let granted = |on: &str| {
        let state = State {
            software: vec![software(Vec::new())],
            cloud: vec![cloud(Vec::new())],
            visual_studio: vec![visual_studio(2, Vec::new())],
            ..state(maps("2020-09-01"))
        };
        let waits = ladder(&state, on).into_iter().filter(|line| line.contains("benefit-expiry"));
        format!("{}; {}", software_on(&state, on), waits.collect::<Vec<_>>().join(", "))
    };
    let both = "2021-09-01 benefit-expiry cloud R2, 2021-09-01 benefit-expiry software R2";
    let seats = "2021-10-01 benefit-expiry vs R2";
    for (on, want) in [
        ("2021-03-01", format!("no-key; {both}, {seats}")),
        ("2021-09-01", format!("no-key; {both}, {seats}")),
        ("2021-09-02", format!("expired; {seats}")),
        ("2021-10-02", "lapsed; ".to_owned()),
    ] {
        cases.eq("D14", format!("nothing fetched, {on}"), granted(on), want);
    }
}

/// Nothing is known of any product.
struct Nothing;

impl Catalogue for Nothing {
    fn exceptions(&self, _: &str) -> Row {
        Row::new()
    }

    fn is_credit(&self, _: &str) -> bool {
        false
    }

    fn excludes(&self, _: &str, _: Platform) -> bool {
        false
    }

    fn competencies_near(&self, _: &str) -> Vec<&'static str> {
        Vec::new()
    }

    fn grants(&self, _: &mpn_benefits::domain::offer::Enrollment) -> Vec<(Kind, String, Option<u32>)> {
        Vec::new()
    }
}

/// Which review counts for the renewal of the term of 2020-09-01 (D15).
fn reviews(cases: &mut Cases) {
    let on = "2021-09-20";
    let renew = || Act::Renew(act::Renew { offer: id("maps") });
    for (reviewed, want, said) in [
        ("profile_reviewed = false", "R12 - -", false),
        ("profile_reviewed = 2020-08-31", "R12 - -", false),
        ("profile_reviewed = 2020-09-01", "ok, 2022-09-01", false),
        ("profile_reviewed = 2021-09-20", "ok, 2022-09-01", false),
        ("profile_reviewed = true", "ok, 2022-09-01", false),
        // Unknown: allowed, and said.
        ("profile_reviewed = 2021-09-21", "ok, 2022-09-01", true),
        ("", "ok, 2022-09-01", true),
    ] {
        let state = sample(&[("profile_reviewed = false", reviewed)]);
        cases.eq("D15", format!("{reviewed:?}"), as_admin(&state, &renew(), on), want);
        let told = remarks(&state, &Command::Act { act: renew(), on: d(on) }, d(on), &Nothing);
        cases.eq("D15", format!("{reviewed:?} is said"), told.contains(&Remark::ReviewUnknown {}), said);
    }
}

/// Bulk and monthly credits exclude each other, whichever comes first (D16).
fn credits(cases: &mut Cases) {
    for (first, second) in [(CreditKind::Bulk, CreditKind::Monthly), (CreditKind::Monthly, CreditKind::Bulk)] {
        let of = |name: &str, kind, rows| {
            let own = credit(Some(2), rows);
            let credit = Some(Credit { kind, amount: None, currency: None, note: None });
            mpn_benefits::domain::cloud::Cloud { id: id(name), credit, ..own }
        };
        let held = of("first", first, vec![assigned("adele", "2021-01-15", "-")]);
        let state = State {
            cloud: vec![held, of("second", second, Vec::new())],
            people: vec![person("adele"), person("alex")],
            ..state(maps("2020-09-01"))
        };
        for (who, want) in [("adele", "R41 - -"), ("alex", "ok, 1 of 2")] {
            let act = Act::Assign(act::Assign { to: id("second"), person: id(who), from: None });
            cases.eq("D16", format!("{second:?} to {who}"), as_admin(&state, &act, "2021-03-01"), want);
        }
    }
}

/// A key text is one key (D17).
fn one_pool(cases: &mut Cases) {
    let sample = sample(&[]);
    let add = |kind, to: &str, text: &str| {
        let mut fields = vec![(Field::Key, Value::Secret(ProductKey::new(text)))];
        fields.push(match kind {
            Kind::Token => (Field::Seats, Value::Count(5)),
            _ => (Field::Kind, Value::Text("mak".to_owned())),
        });
        Command::Add { kind, parent: Some(id(to)), fields }
    };
    for (kind, to, text, want) in [
        (Kind::Key, "office-2019", "DEMO0-AAAA1-BEEF0-WIN10-00001", "D17"),
        (Kind::Key, "office-2019", "demo0aaaa1beef0win1000001", "D17"),
        (Kind::Token, "m365-e3", "DEMO0-AAAA1-BEEF0-WIN10-00001", "D17"),
        (Kind::Key, "office-2019", "DEMO0-AAAA1-BEEF0-WIN10-00002", "ok"),
    ] {
        cases.eq("D17", format!("{text} as {kind:?}"), refused_by(&sample, &add(kind, to, text), "2021-03-01"), want);
    }
    // Twice in a file: two ledgers, one pool of four.
    let text = "DEMO0-AAAA1-BEEF0-OFFI5-00077";
    let rows = |names: [&str; 2]| names.map(|name| crate::kit::support::act("2021-01-10", name, "new")).to_vec();
    let named = |name: &str, limit, rows| Key { id: id(name), key: ProductKey::new(text), ..key(Some(limit), rows) };
    let keys = vec![named("one", 4, rows(["A", "B"])), named("two", 3, rows(["C", "D"]))];
    let twice = State { software: vec![software(keys)], ..state(maps("2020-09-01")) };
    let overview = Overview::of(&twice, d("2021-03-01"));
    let own: Vec<String> =
        overview.keys.iter().map(|row| format!("{} used, {} left", row.used, opt(row.left))).collect();
    cases.eq("D17", "each ledger is its own", own.join("; "), "2 used, 0 left; 2 used, 0 left");
    for name in ["one", "two"] {
        let fifth = activate(name, &["E"], ActivationCase::NewMachine);
        cases.eq("D17", format!("a fifth on {name}"), as_admin(&twice, &fifth, "2021-03-01"), "R20 - -");
    }
    // As software key and as token: the later use is refused.
    let token =
        mpn_benefits::domain::cloud::Token { key: ProductKey::new(text), ..redeemed("t", 5, "2021-02-01", "new") };
    let both: Software = software(vec![named("one", 4, Vec::new())]);
    let both = State { software: vec![both], cloud: vec![cloud(vec![token])], ..state(maps("2020-09-01")) };
    let used = activate("one", &["A"], ActivationCase::NewMachine);
    cases.eq("D17", "redeemed, then activated", as_admin(&both, &used, "2021-03-01"), "R32 - -");
}

/// Of what has lapsed nothing is told as left or to come (D18).
fn lapsed(cases: &mut Cases) {
    let (state, text) = (sample(&[]), Text::english());
    for (on, want) in [("2021-10-01", false), ("2021-10-02", true)] {
        let overview = Overview::of(&state, d(on));
        let works = what_works(&state, &overview, 0);
        let only_subscriptions =
            works.iter().all(|row| row.works.is_yes() == (row.activity == Activity::Subscriptions));
        cases.eq("D18", format!("only subscriptions live on, {on}"), only_subscriptions, want);
        let listed = ladder(&state, on).iter().any(|line| line.contains(" maps ") || line.contains("win-ent"));
        cases.eq("D18", format!("nothing more is to come, {on}"), !listed, want);
        let of_no_use = no_use(&state, &overview, Thing::Key(0, 0)).is_some();
        cases.eq("D18", format!("its key is of no use, {on}"), of_no_use, want);
        let words = ["left", "free", "usable"];
        let told: Vec<String> = impact(&state, &overview, 0).iter().map(|item| text.impact(&state, item)).collect();
        let speaks = told.iter().flat_map(|own| own.split([' ', ',', ':'])).any(|word| words.contains(&word));
        cases.eq("D18", format!("what is told speaks of nothing left, {on}: {told:?}"), !speaks, want);
    }
}

/// What a rule rests on is not deleted until its offer has lapsed (D19).
fn deleting(cases: &mut Cases) {
    let sample = sample(&[]);
    let remove = |name: &str| Command::Remove { id: id(name), with_references: true };
    for (name, on, want) in [
        ("vs-1", "2021-03-01", "D19"),
        ("d365-5", "2021-03-01", "D19"),
        ("win-ent-mak", "2021-03-01", "D19"),
        ("adele", "2021-03-01", "D19"),
        ("vs-2", "2021-03-01", "ok"),
        ("office-mak-spare", "2021-03-01", "ok"),
        ("maps", "2021-03-01", "ok"),
        ("win-ent-mak", "2021-10-01", "D19"),
        ("win-ent-mak", "2021-10-02", "ok"),
    ] {
        cases.eq("D19", format!("{name} goes, {on}"), refused_by(&sample, &remove(name), on), want);
    }
    let mistake = Command::Mistake { of: id("win-ent-mak"), ledger: Field::Activations, row: 0 };
    cases.eq("D19", "what never happened goes", refused_by(&sample, &mistake, "2021-03-01"), "ok");
    let erase = Command::Erase { person: id("adele") };
    let asking = Asking { today: d("2021-03-01"), role: ADMIN };
    let erased = apply(&sample, &erase, asking).unwrap().after(&sample).unwrap();
    let nameless = erased.people.iter().all(|own| own.name != "Adele Vance" && own.id != id("adele"));
    cases.eq("D19", "an erased person has no name", nameless, true);
    let rows = |state: &State| state.visual_studio[0].seats[0].assignments.len();
    cases.eq("D19", "and the rows stay", rows(&erased), rows(&sample));
}

/// What could be a key, or a piece of one (D20).
fn key_like(cases: &mut Cases) {
    let none = Known::default();
    let one = Known::of([ProductKey::new("DEMO0-AAAA1-BEEF0-WIN10-00001")].iter(), Some(mpn_benefits::catalog::spared));
    for (text, known, masked) in [
        ("DEMO0-AAAA1-BEEF0-WIN10-00001", &none, true),
        ("demo0 aaaa1 beef0 win10 00001", &none, true),
        ("DEMO0AAAA1BEEF0WIN1000001", &none, true),
        ("AAAA1-BEEF0-WIN10", &none, true),
        ("three words quiet", &none, false),
        ("AAAA1-BEEF0", &none, false),
        ("WIN100", &none, false),
        ("WIN100", &one, true),
        ("win-100", &one, true),
        ("WIN10", &one, false),
        ("Windows Server 2019 Standard", &one, false),
    ] {
        cases.eq("D20", format!("{text} is masked"), mask(text, known) != text, masked);
    }
}
