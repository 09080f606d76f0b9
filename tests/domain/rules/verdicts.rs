//! What may be recorded and what not, rule by rule: the verdict on an act with its figures, on the days around the one on
//! which it changes. Mostly on the sample, whose day is 2021-03-01.

use crate::kit::CONTOSO;
use mpn_benefits::domain::act::activate::Activated;
use mpn_benefits::domain::act::assign::Given;
use mpn_benefits::domain::act::dismiss::Hidden;
use mpn_benefits::domain::act::incident::Opened;
use mpn_benefits::domain::act::left::Leaving;
use mpn_benefits::domain::act::redeem::Redeemed;
use mpn_benefits::domain::act::release::Released;
use mpn_benefits::domain::act::renew::Renewed;
use mpn_benefits::domain::act::replace::Replaced;
use mpn_benefits::domain::act::review::Reviewed;
use mpn_benefits::domain::act::{self, Act, Effect};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::cloud::{RedeemAs, ReplacementReason};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::reveal::reveal;
use mpn_benefits::domain::software::ActivationCase;
use mpn_benefits::domain::{State, Thing};
use mpn_benefits::file;

use crate::kit::support::{Cases, d, id, opt};

pub(crate) const OWN: &str = "contoso.onmicrosoft.com";

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    activations(&mut cases);
    redemptions(&mut cases);
    replacements(&mut cases);
    assignments(&mut cases);
    support(&mut cases);
    renewals(&mut cases);
    roles(&mut cases);
    bookkeeping(&mut cases);
    looking(&mut cases);
    cases
}

/// The sample, with stretches of its text replaced.
pub(crate) fn sample(changes: &[(&str, &str)]) -> State {
    let mut text = CONTOSO.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let loaded = file::parse(&text);
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    loaded.state
}

/// The verdict: what it comes to, or the rule with its first and last day.
fn verdict(state: &State, act: &Act, on: &str, role: Role) -> String {
    let on = d(on);
    match apply(state, &Command::Act { act: act.clone(), on }, Asking { today: on, role }) {
        Err(refusal) => format!("{} {} {}", opt(refusal.rule), opt(refusal.first_day), opt(refusal.last_day)),
        Ok(applied) => match applied.effect {
            None => format!("ok, {} edits", applied.edits.len()),
            Some(Effect::Activate(Activated { used, limit, .. })) => format!("ok, {used} of {}", opt(limit)),
            Some(Effect::Redeem(Redeemed { outcome, replace_until, .. })) => {
                let until = opt(replace_until);
                format!("ok, {} seats, {} days, {}, {until}", outcome.seats, outcome.days, outcome.ends)
            }
            Some(Effect::Replace(Replaced { until, .. })) => format!("ok, until {until}"),
            Some(Effect::Assign(Given::Seat { seat, reassignable_from, .. })) => {
                format!("ok, {seat}, {reassignable_from}")
            }
            Some(
                Effect::Assign(Given::Credit { assigned, quantity, .. })
                | Effect::Release(Released::Credit { assigned, quantity, .. }),
            ) => format!("ok, {assigned} of {}", opt(quantity)),
            Some(Effect::Release(Released::Seat { free_from, .. })) => format!("ok, free {free_from}"),
            Some(Effect::Enable(_)) => "ok, enabled".to_owned(),
            Some(Effect::Renew(Renewed { anniversary, .. })) => format!("ok, {anniversary}"),
            Some(Effect::Dismiss(Hidden { item, .. })) => format!("ok, {} {}", item.kind.as_word(), item.date),
            Some(Effect::Incident(Opened { used, left, .. })) => format!("ok, {used}, {} left", opt(left)),
            Some(Effect::Review(Reviewed { counts, .. })) => format!("ok, {counts:?}"),
            Some(Effect::Left(Leaving { released, kept, .. })) => {
                format!("ok, {} back, {} kept", released.len(), kept.len())
            }
            Some(Effect::Reconcile(own)) => format!("ok, {} and {}, {} new", own.used, own.outside, own.unexplained),
            Some(Effect::Clear(own)) => format!("ok, {} edits", own.new.len()),
            Some(Effect::Block(own) | Effect::Close(own) | Effect::SignedIn(own)) => match own {},
        },
    }
}

pub(crate) fn as_admin(state: &State, act: &Act, on: &str) -> String {
    verdict(state, act, on, Role::MpnPartnerAdmin)
}

pub(crate) fn activate(key: &str, machines: &[&str], case: ActivationCase) -> Act {
    Act::Activate(act::Activate { key: id(key), machines: machines.iter().map(|name| (*name).into()).collect(), case })
}

fn activations(cases: &mut Cases) {
    use ActivationCase::{ChangedHardware, NewMachine, SameHardware};
    let state = sample(&[]);
    for (rule, key, machines, case, on, want) in [
        ("R18", "win-ent-mak", &["NEW"][..], NewMachine, "2021-03-01", "ok, 5 of 20"),
        ("R18", "win-ent-mak", &["LAB-01"], SameHardware, "2021-03-01", "ok, 4 of 20"),
        ("R18", "win-ent-mak", &["LAB-01"], ChangedHardware, "2021-03-01", "ok, 5 of 20"),
        ("R18", "win-ent-mak", &["A", "B", "C"], NewMachine, "2021-03-01", "ok, 7 of 20"),
        ("R19", "ws-2019-mak", &["HOST-A"], SameHardware, "2021-03-01", "ok, 4 of 4"),
        ("R19", "ws-2019-mak", &["A", "B"], SameHardware, "2021-03-01", "R20 - -"),
        ("R20", "office-mak", &["NEW"], NewMachine, "2021-03-01", "R20 - -"),
        ("R20", "office-mak", &["LAB-01"], SameHardware, "2021-03-01", "ok, 3 of 3"),
        ("R20", "office-mak-spare", &["A", "B", "C", "D", "E"], NewMachine, "2021-03-01", "ok, 5 of 5"),
        ("R20", "office-mak-spare", &["A", "B", "C", "D", "E", "F"], NewMachine, "2021-03-01", "R20 - -"),
        ("R22", "sql-2019", &["NEW"], NewMachine, "2021-03-01", "R22 - -"),
        ("R23", "ws-cal", &["NEW"], NewMachine, "2021-03-01", "R23 - -"),
        // The first activation of a key has a last day (R2); a key that was used serves until the offer lapses (D4, R7).
        ("R2", "office-mak-spare", &["NEW"], NewMachine, "2021-09-01", "ok, 1 of 5"),
        ("R2", "office-mak-spare", &["NEW"], NewMachine, "2021-09-02", "R2 - 2021-09-01"),
        ("D4", "win-ent-mak", &["NEW"], NewMachine, "2021-10-01", "ok, 5 of 20"),
        ("R7", "win-ent-mak", &["NEW"], NewMachine, "2021-10-02", "R7 - -"),
        ("R1", "win-ent-mak", &["NEW"], NewMachine, "2020-08-31", "R1 - -"),
    ] {
        let act = activate(key, machines, case);
        cases.eq(rule, format!("{key} on {machines:?}, {case:?}, {on}"), as_admin(&state, &act, on), want);
    }
    // Five of five are used: a sixth is refused.
    let full = "limit = 5\n  activations = [\n    { on = 2021-01-01, machine = \"A\", case = \"new-machine\" },\n    \
                { on = 2021-01-01, machine = \"B\", case = \"new-machine\" },\n    { on = 2021-01-01, machine = \"C\", case = \"new-machine\" },\n    \
                { on = 2021-01-01, machine = \"D\", case = \"new-machine\" },\n    { on = 2021-01-01, machine = \"E\", case = \"new-machine\" },\n  ]";
    let sixth = activate("office-mak-spare", &["F"], NewMachine);
    cases.eq("R20", "the sixth of five", as_admin(&sample(&[("limit = 5", full)]), &sixth, "2021-03-01"), "R20 - -");
    let blocked = sample(&[("id = \"win-ent-mak\"", "id = \"win-ent-mak\"\n  blocked = true")]);
    let same = activate("win-ent-mak", &["LAB-01"], SameHardware);
    cases.eq("R30", "a blocked key", as_admin(&blocked, &same, "2021-03-01"), "R30 - -");
    let customers = sample(&[("mpn_id = ", "customer_machines = [\"CUST-*\"]\nmpn_id = ")]);
    for (machine, want) in [("cust-7", "R40 - -"), ("CUSTOM", "ok, 5 of 20"), ("X-CUST-1", "ok, 5 of 20")] {
        let act = activate("win-ent-mak", &[machine], NewMachine);
        cases.eq("R40", format!("on {machine}"), as_admin(&customers, &act, "2021-03-01"), want);
    }
    let clear = |machine: &str| Act::Clear(act::Clear { key: id("win-ent-mak"), machines: vec![machine.into()] });
    cases.eq("R25", "cleared", as_admin(&state, &clear("lab-02"), "2021-03-01"), "ok, 1 edits");
    cases.eq("R25", "never there", as_admin(&state, &clear("NOWHERE"), "2021-03-01"), "R25 - -");
}

pub(crate) fn redeem(token: &str, tenant: &str, how: RedeemAs, into: Option<&str>) -> Act {
    Act::Redeem(act::Redeem { token: id(token), tenant: tenant.into(), how, into: into.map(id) })
}

fn redemptions(cases: &mut Cases) {
    use RedeemAs::{Add, Extend, New};
    let state = sample(&[]);
    let demo = "contosodemo.onmicrosoft.com";
    for (rule, token, tenant, how, into, on, want) in [
        ("R34", "m365-25", OWN, Add, None, "2021-03-01", "ok, 125 seats, 145 days, 2021-07-24, 2021-03-31"),
        ("R35", "m365-25", OWN, Extend, Some("m365"), "2021-03-01", "ok, 100 seats, 181 days, 2021-08-29, 2021-03-31"),
        ("R3", "m365-25", demo, New, None, "2021-03-01", "ok, 25 seats, 365 days, 2022-03-01, 2021-03-31"),
        ("R35", "ems-16", OWN, Extend, Some("ems-main"), "2021-03-01", "R35 - -"),
        ("R34", "ems-16", OWN, Add, Some("ems-main"), "2021-03-01", "ok, 21 seats, 307 days, 2022-01-02, 2021-03-31"),
        ("R2", "ems-16", OWN, Add, None, "2021-03-15", "ok, 21 seats, 303 days, 2022-01-12, 2021-04-14"),
        ("R2", "ems-16", OWN, Add, None, "2021-03-16", "R2 - 2021-03-15"),
        ("R32", "d365-5", demo, New, None, "2021-03-01", "R32 - -"),
        ("R32", "d365-5", OWN, New, None, "2021-03-01", "R32 - -"),
        ("R37", "m365-25", OWN, New, None, "2021-03-01", "R37 - -"),
        ("R37", "m365-25", demo, Add, None, "2021-03-01", "R37 - -"),
        ("R37", "m365-25", OWN, Add, Some("ems-main"), "2021-03-01", "R37 - -"),
        ("R37", "m365-25", OWN, Extend, Some("m365"), "2021-05-30", "ok, 100 seats, 91 days, 2021-08-29, 2021-06-29"),
        ("R37", "m365-25", OWN, Extend, Some("m365"), "2021-05-31", "R37 - -"),
        ("R37", "m365-25", OWN, New, Some("m365"), "2021-05-31", "ok, 25 seats, 365 days, 2022-05-31, 2021-06-30"),
        ("R38", "m365-25", "contso.onmicrosoft.com", Add, None, "2021-03-01", "R38 - -"),
        ("R38", "m365-25", demo, Add, Some("m365"), "2021-03-01", "R38 - -"),
        (
            "R38",
            "m365-25",
            " CONTOSO.onmicrosoft.com ",
            Add,
            None,
            "2021-03-01",
            "ok, 125 seats, 145 days, 2021-07-24, 2021-03-31",
        ),
        ("R7", "m365-25", OWN, New, None, "2021-10-02", "R7 - -"),
    ] {
        let act = redeem(token, tenant, how, into);
        cases.eq(rule, format!("{token} as {how:?} on {tenant}, {on}"), as_admin(&state, &act, on), want);
    }
    // Five seats are extended by fifteen, by three years, and not by sixteen.
    let fifteen = sample(&[("seats = 16", "seats = 15")]);
    let got = as_admin(&fifteen, &redeem("ems-16", OWN, Extend, Some("ems-main")), "2021-03-01");
    cases.eq("R35", "fifteen for five", got, "ok, 5 seats, 1217 days, 2024-06-30, 2021-03-31");
}

fn replacements(cases: &mut Cases) {
    use ReplacementReason::{AddedInsteadOfExtended, WrongTenant};
    let state = sample(&[]);
    let replace = |token: &str, reason| Act::Replace(act::Replace { token: id(token), reason, by: None });
    for (token, reason, on, want) in [
        ("d365-5", WrongTenant, "2021-03-12", "ok, until 2021-03-12"),
        ("d365-5", WrongTenant, "2021-03-13", "R33 - 2021-03-12"),
        ("d365-5", AddedInsteadOfExtended, "2021-03-01", "R33 - -"),
        ("m365-25", WrongTenant, "2021-03-01", "R33 - -"),
    ] {
        cases.eq("R33", format!("{token}, {reason:?}, {on}"), as_admin(&state, &replace(token, reason), on), want);
    }
    let redeemed = "subscription = \"d365-demo\" }";
    let once = format!("{redeemed}\n  replaced = {{ on = 2021-02-20, reason = \"wrong-tenant\" }}");
    let state = sample(&[(redeemed, &once)]);
    let by_itself = act::Replace { token: id("d365-5"), reason: WrongTenant, by: Some(id("d365-5")) };
    cases.eq("R33", "by itself", as_admin(&sample(&[]), &by_itself.into(), "2021-03-01"), "R33 - -");
    cases.eq("R33", "a second time", as_admin(&state, &replace("d365-5", WrongTenant), "2021-03-01"), "R33 - -");
}

fn assignments(cases: &mut Cases) {
    let state = sample(&[]);
    let assign = |to: &str, person: &str| Act::Assign(act::Assign { to: id(to), person: id(person), from: None });
    for (rule, to, person, on, want) in [
        ("R45", "vs-1", "alex", "2021-04-14", "R45 2021-04-15 -"),
        ("R45", "vs-1", "alex", "2021-04-15", "ok, vs-1, 2021-07-14"),
        ("R45", "vs-2", "alex", "2021-03-01", "ok, vs-2, 2021-05-30"),
        ("R44", "vs-pro", "alex", "2021-03-01", "ok, vs-2, 2021-05-30"),
        ("R43", "vs-2", "nobody", "2021-03-01", "R43 - -"),
        ("R5", "vs-2", "alex", "2021-10-01", "ok, vs-2, 2021-12-30"),
        ("R7", "vs-2", "alex", "2021-10-02", "R7 - -"),
        ("R44", "azure-monthly", "alex", "2021-03-01", "R44 - -"),
    ] {
        cases.eq(rule, format!("{to} to {person}, {on}"), as_admin(&state, &assign(to, person), on), want);
    }
    let gone = sample(&[("name = \"Alex Wilber\"", "name = \"Alex Wilber\"\nleft = 2021-03-01")]);
    for (on, want) in [("2021-02-28", "ok, vs-2, 2021-05-29"), ("2021-03-01", "R43 - -")] {
        cases.eq("R43", format!("somebody who left, {on}"), as_admin(&gone, &assign("vs-2", "alex"), on), want);
    }
    let bulk = sample(&[("kind = \"monthly\"", "kind = \"bulk\"")]);
    let release = |of: &str, person: Option<&str>| Act::Release(act::Release { of: id(of), person: person.map(id) });
    for (rule, state, act, want) in [
        ("R41", &bulk, release("azure-monthly", Some("adele")), "R41 - -"),
        ("R41", &bulk, assign("azure-monthly", "alex"), "ok, 1 of 1"),
        ("R42", &state, release("azure-monthly", Some("adele")), "ok, 0 of 1"),
        ("R42", &state, release("azure-monthly", Some("alex")), "R42 - -"),
        ("R45", &state, release("vs-1", None), "ok, free 2021-04-15"),
        ("R44", &state, release("vs-2", None), "R44 - -"),
        ("R44", &state, Act::SignedIn(act::SignedIn { seat: id("vs-3"), person: None }), "ok, 1 edits"),
        ("R44", &state, Act::SignedIn(act::SignedIn { seat: id("vs-2"), person: None }), "R44 - -"),
        ("R45", &state, Act::Left(act::Left { person: id("adele") }), "ok, 2 back, 0 kept"),
        ("R41", &bulk, Act::Left(act::Left { person: id("adele") }), "ok, 1 back, 1 kept"),
    ] {
        cases.eq(rule, format!("{act:?}"), as_admin(state, &act, "2021-03-01"), want);
    }
    // Somebody who left stays gone since that day; what is still held is taken back.
    let left = |person: &str| Command::Act { act: Act::Left(act::Left { person: id(person) }), on: d("2021-03-01") };
    let asking = Asking { today: d("2021-03-01"), role: Role::MpnPartnerAdmin };
    for (person, name, edits) in [("alex", "Alex Wilber", 0), ("adele", "Adele Vance", 2)] {
        let since = format!("name = \"{name}\"\nleft = 2021-02-20");
        let gone = sample(&[(&format!("name = \"{name}\""), &since)]);
        let applied = apply(&gone, &left(person), asking).unwrap();
        cases.eq("R43", format!("{person} leaves again"), applied.edits.len(), edits);
        let after = applied.after(&gone).unwrap();
        let day = after.people.iter().find(|own| own.id == id(person)).and_then(|own| own.left);
        cases.eq("R43", format!("{person} left"), opt(day), "2021-02-20");
    }
    // Whoever has another credit gets no bulk one.
    let credit = "[[cloud]]\nid = \"azure-bulk\"\nenrollment = \"gold-cloud\"\nproduct = \"Microsoft Azure\"\nquantity = 1\n\
                  credit = { kind = \"bulk\" }\n\n[[subscription]]\nid = \"m365\"";
    let two = sample(&[("[[subscription]]\nid = \"m365\"", credit)]);
    for (person, want) in [("adele", "R41 - -"), ("alex", "ok, 1 of 1")] {
        let got = as_admin(&two, &assign("azure-bulk", person), "2021-03-01");
        cases.eq("R41", format!("a bulk credit to {person}"), got, want);
    }
}

fn incident(benefit: &str, case: &str, hours: Option<u32>) -> Act {
    Act::Incident(act::Incident { benefit: id(benefit), case: case.to_owned(), product: None, hours })
}

fn support(cases: &mut Cases) {
    let state = sample(&[]);
    let enable = |benefit: &str| {
        let number = || "100".to_owned();
        Act::Enable(act::Enable { benefit: id(benefit), access_id: number(), contract_id: number() })
    };
    for (rule, act, on, want) in [
        ("R48", enable("signature"), "2021-03-01", "ok, enabled"),
        ("R48", incident("signature", "1", None), "2021-03-01", "R48 - -"),
        ("R50", incident("support", "9", None), "2021-03-01", "ok, 4, 6 left"),
        ("R51", enable("advisory"), "2021-03-01", "R51 - -"),
        ("R51", incident("advisory", "A", Some(5)), "2021-03-01", "ok, 5, 0 left"),
        ("R51", incident("advisory", "A", Some(6)), "2021-03-01", "R51 - -"),
        ("R54", incident("support", "9", None), "2021-10-01", "ok, 4, 6 left"),
        ("R54", incident("support", "9", None), "2021-10-02", "R54 - -"),
    ] {
        cases.eq(rule, format!("{act:?}, {on}"), as_admin(&state, &act, on), want);
    }
}

fn renewals(cases: &mut Cases) {
    let renew = |offer: &str| Act::Renew(act::Renew { offer: id(offer) });
    let reviewed = |day: &str| sample(&[("profile_reviewed = false", &format!("profile_reviewed = {day}"))]);
    let state = sample(&[]);
    let done = reviewed("true");
    for (rule, state, on, want) in [
        ("R6", &done, "2021-09-01", "R6 2021-09-02 -"),
        ("R6", &done, "2021-09-02", "ok, 2022-09-01"),
        ("R9", &done, "2021-10-01", "ok, 2022-09-01"),
        ("R11", &done, "2021-10-02", "R11 - 2021-10-01"),
        ("R12", &state, "2021-09-02", "R12 - -"),
    ] {
        cases.eq(rule, format!("renewed on {on}"), as_admin(state, &renew("maps"), on), want);
    }
    // A review counts for the renewal at the end of its term; one that is still to come is not known (D15).
    for (day, want) in [
        ("2020-08-31", "R12 - -"),
        ("2020-09-01", "ok, 2022-09-01"),
        ("2021-09-20", "ok, 2022-09-01"),
        ("2021-09-21", "ok, 2022-09-01"),
    ] {
        let got = as_admin(&reviewed(day), &renew("maps"), "2021-09-20");
        cases.eq("R12", format!("renewed on 2021-09-20, reviewed {day}"), got, want);
    }
    cases.eq("R16", "the kept competency", as_admin(&done, &renew("gold-cloud"), "2022-03-16"), "ok, 2023-03-15");
}

/// Who may (R58); what an account without authorisation may (R53).
fn roles(cases: &mut Cases) {
    use Role::{AccountAdmin, AdminAgent, CspOnly, GlobalAdmin, MpnPartnerAdmin, User, UserManagementAdmin};
    let state = sample(&[]);
    let number = || "1".to_owned();
    let admins_only = [
        redeem("m365-25", OWN, RedeemAs::Add, None),
        Act::Replace(act::Replace { token: id("d365-5"), reason: ReplacementReason::WrongTenant, by: None }),
        Act::Enable(act::Enable { benefit: id("signature"), access_id: number(), contract_id: number() }),
        Act::Assign(act::Assign { to: id("vs-2"), person: id("alex"), from: None }),
        Act::Release(act::Release { of: id("vs-1"), person: None }),
        Act::Renew(act::Renew { offer: id("maps") }),
    ];
    let open = [
        activate("win-ent-mak", &["NEW"], ActivationCase::NewMachine),
        incident("support", "9", None),
        incident("advisory", "A", Some(1)),
        Act::Clear(act::Clear { key: id("win-ent-mak"), machines: vec!["LAB-02".into()] }),
        Act::Review(act::Review { offer: id("maps") }),
    ];
    for role in [GlobalAdmin, MpnPartnerAdmin, AccountAdmin, AdminAgent, UserManagementAdmin, User] {
        let may = matches!(role, GlobalAdmin | MpnPartnerAdmin);
        for act in &admins_only {
            let refused = verdict(&state, act, "2021-03-01", role).starts_with("R58");
            cases.eq("R58", format!("{role:?}, {act:?}"), refused, !may);
            cases.eq("D11", format!("{role:?}, {act:?}"), refused, !may);
        }
        for act in &open {
            let allowed = verdict(&state, act, "2021-03-01", role).starts_with("ok");
            cases.eq("R58", format!("{role:?}, {act:?}"), allowed, true);
        }
    }
    for act in admins_only.iter().chain(&open) {
        cases.eq("R53", format!("{act:?}"), verdict(&state, act, "2021-03-01", CspOnly), "R53 - -");
    }
}

/// The partner's own records must be right (R59): what a later fact stands behind is not recorded, nor what is to come.
fn bookkeeping(cases: &mut Cases) {
    let state = sample(&[]);
    for (act, on, want) in [
        (activate("win-ent-mak", &["NEW"], ActivationCase::NewMachine), "2021-01-08", "R59 - -"),
        (activate("win-ent-mak", &["NEW"], ActivationCase::NewMachine), "2021-01-09", "ok, 5 of 20"),
        (incident("support", "120-1002", None), "2021-03-01", "R59 - -"),
        (incident("support", "120-9", None), "2021-02-15", "R59 - -"),
        (Act::Close(act::Close { benefit: id("support"), case: "7".to_owned() }), "2021-03-01", "R59 - -"),
        (Act::Close(act::Close { benefit: id("support"), case: "120-1002".to_owned() }), "2021-03-01", "ok, 1 edits"),
    ] {
        cases.eq("R59", format!("{act:?}, {on}"), as_admin(&state, &act, on), want);
    }
    let act = activate("win-ent-mak", &["NEW"], ActivationCase::NewMachine);
    let command = Command::Act { act, on: d("2021-03-02") };
    let asking = Asking { today: d("2021-03-01"), role: Role::MpnPartnerAdmin };
    let refused = apply(&state, &command, asking).err().and_then(|refusal| refusal.rule);
    cases.eq("R59", "tomorrow's", opt(refused), "R59");
}

/// What the first look at a key means (R15, D10).
fn looking(cases: &mut Cases) {
    let text = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2021-09-05\n\
                [[software]]\nid = \"office\"\nenrollment = \"maps\"\nproduct = \"Office\"\n\
                [[software.key]]\nid = \"one\"\nkey = \"DEMO0-AAAA1-BEEF0-OFFI5-00001\"\nkind = \"mak\"\n\
                [[software.key]]\nid = \"two\"\nkey = \"DEMO0-AAAA1-BEEF0-OFFI5-00002\"\nkind = \"mak\"\n";
    let state = file::parse(text).state;
    let seen = file::parse(&text.replace("kind = \"mak\"\n[[", "kind = \"mak\"\nviewed = 2021-09-10\n[[")).state;
    let means = |state: &State, key: usize, on: &str| {
        let overview = Overview::of(state, d(on));
        format!("{:?}", reveal(state, &overview, Thing::Key(0, key)).unwrap())
    };
    for (rule, state, key, on, want) in [
        ("R15", &state, 0, "2021-10-05", "EndsRefund { until: 2021-10-05 }"),
        ("R15", &state, 0, "2021-10-06", "First"),
        ("R15", &seen, 1, "2021-09-09", "EndsRefund { until: 2021-10-05 }"),
        ("R15", &seen, 1, "2021-09-10", "First"),
        ("D10", &seen, 0, "2021-09-10", "Seen"),
        ("D10", &seen, 0, "2021-09-09", "EndsRefund { until: 2021-10-05 }"),
    ] {
        cases.eq(rule, format!("key {key} on {on}"), means(state, key, on), want);
    }
}
