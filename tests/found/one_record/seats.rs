//! One person one seat of a benefit (p2, D9), the exclusive credit (p5, D16), seats beyond what was granted (p3), and IDs that
//! are recorded once (p4).

use mpn_benefits::domain::State;
use mpn_benefits::domain::act::assign::Given;
use mpn_benefits::domain::act::{self, Act, Effect};
use mpn_benefits::domain::apply::{Applied, Asking, apply};
use mpn_benefits::domain::cloud::{Credit, CreditKind};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::person::Assignment;
use mpn_benefits::domain::refusal::Refusal;
use mpn_benefits::domain::visual_studio::Seat;

use crate::kit::program::CONTOSO;
use crate::kit::program::Sample;
use crate::kit::support::{assigned, credit, d, id, maps, opt, person, seat, state, visual_studio};

fn with(quantity: u32, seats: Vec<Seat>) -> State {
    let people = ["adele", "alex", "megan", "zoe"].map(person).into();
    State { people, visual_studio: vec![visual_studio(quantity, seats)], ..state(maps("2020-09-01")) }
}

fn assign(state: &State, to: &str, who: &str, on: &str) -> Result<Applied, Refusal> {
    let act = Act::Assign(act::Assign { to: id(to), person: id(who), from: None });
    apply(state, &Command::Act { act, on: d(on) }, Asking { today: d("2021-09-30"), role: Role::GlobalAdmin })
}

/// `SEAT`, `SEAT same` where nothing changes, or the rule that refuses with its first day.
fn told(answer: &Result<Applied, Refusal>) -> String {
    match answer {
        Ok(Applied { edits, effect: Some(Effect::Assign(Given::Seat { seat, .. })), .. }) => {
            format!("{seat}{}", if edits.is_empty() { " same" } else { "" })
        }
        Ok(other) => format!("{other:?}"),
        Err(refusal) => {
            let rule = opt(refusal.rule);
            refusal.first_day.map_or(rule.clone(), |day| format!("{rule} from {day}"))
        }
    }
}

#[test]
fn found_p2_a_person_has_one_seat_of_a_benefit() {
    let sample = Sample::new();
    assert_eq!(sample.done("assign vs-pro alex")["effect"]["seat"], "vs-2");
    let text = sample.text();
    let again = sample.verdict("assign vs-pro alex");
    assert_eq!((&again["done"], &again["allowed"]), (&false.into(), &true.into()), "{again}");
    assert_eq!(again["effect"]["seat"], "vs-2", "what holds already: {again}");
    assert_eq!(again["effect"]["reassignable_from"], "2021-05-30", "{again}");
    let said = sample.run("assign vs-pro alex");
    assert!(said.err.contains("Nothing to change") && said.err.contains("vs-2"), "{said:?}");
    // Naming another one is refused, naming the own one changes nothing.
    let verdict = sample.verdict("assign vs-3 alex");
    assert_eq!(verdict["rule"], "R44", "{verdict}");
    assert!(verdict["reason"].as_str().unwrap().contains("vs-2"), "{verdict}");
    assert_eq!(sample.verdict("assign vs-2 alex")["done"], false);
    assert_eq!(sample.text(), text);
    // An Azure credit says likewise what holds.
    let credit = sample.verdict("assign azure-monthly adele");
    assert_eq!((&credit["done"], &credit["effect"]["assigned"]), (&false.into(), &1.into()), "{credit}");
}

#[test]
#[expect(clippy::too_many_lines, reason = "one table, a case a line")]
fn found_d9_who_had_a_seat_last_may_have_it_back_any_day() {
    let row = assigned;
    let released = || vec![seat("vs-1", vec![]), seat("vs-2", vec![row("adele", "2021-03-01", "2021-03-10")])];
    for (quantity, seats, to, who, on, want) in [
        // By the benefit: first the seat they had, else the first free one.
        (2, released(), "vs", "adele", "2021-03-10", "vs-2"),
        (2, released(), "vs", "adele", "2021-05-29", "vs-2"),
        (2, released(), "vs", "alex", "2021-03-10", "vs-1"),
        // Once it is locked for nobody, it is a free one as any other.
        (2, released(), "vs", "adele", "2021-05-30", "vs-1"),
        (2, released(), "vs-2", "alex", "2021-05-29", "R45 from 2021-05-30"),
        (2, released(), "vs-2", "alex", "2021-05-30", "vs-2"),
        (2, released(), "vs-2", "adele", "2021-03-10", "vs-2"),
        // Of several they had last, the latest.
        (
            3,
            vec![
                seat("vs-1", vec![row("adele", "2021-03-01", "2021-03-02")]),
                seat("vs-2", vec![row("adele", "2021-03-05", "2021-03-06")]),
                seat("vs-3", vec![]),
            ],
            "vs",
            "adele",
            "2021-03-10",
            "vs-2",
        ),
        // Somebody had it after them: it is no longer theirs.
        (
            1,
            vec![seat("vs-1", vec![row("adele", "2021-01-01", "-"), row("alex", "2021-04-01", "2021-04-10")])],
            "vs",
            "adele",
            "2021-04-10",
            "R45 from 2021-06-30",
        ),
        // Fewer recorded than granted: a new one, unless one is theirs.
        (2, vec![seat("vs-1", vec![row("adele", "2021-03-01", "-")])], "vs", "alex", "2021-03-02", "vs-2"),
        (2, vec![seat("vs-1", vec![row("adele", "2021-03-01", "2021-03-02")])], "vs", "adele", "2021-03-02", "vs-1"),
        // None: the earliest day of a released one, else that all are held.
        (
            2,
            vec![
                seat("vs-1", vec![row("adele", "2021-03-01", "2021-03-05")]),
                seat("vs-2", vec![row("alex", "2021-02-01", "2021-03-05")]),
            ],
            "vs",
            "zoe",
            "2021-03-05",
            "R45 from 2021-05-02",
        ),
        (1, vec![seat("vs-1", vec![row("adele", "2021-01-01", "-")])], "vs", "alex", "2021-09-01", "R44"),
        // A held one moves only where it is named, from day 90 on.
        (
            1,
            vec![seat("vs-1", vec![row("adele", "2021-03-01", "-")])],
            "vs-1",
            "alex",
            "2021-05-29",
            "R45 from 2021-05-30",
        ),
        (1, vec![seat("vs-1", vec![row("adele", "2021-03-01", "-")])], "vs-1", "alex", "2021-05-30", "vs-1"),
        // Who holds one gets no second, whatever is free.
        (
            2,
            vec![seat("vs-1", vec![row("adele", "2021-01-01", "-")]), seat("vs-2", vec![])],
            "vs-2",
            "adele",
            "2021-03-01",
            "R44",
        ),
        (
            2,
            vec![seat("vs-1", vec![row("adele", "2021-01-01", "-")]), seat("vs-2", vec![])],
            "vs",
            "adele",
            "2021-03-01",
            "vs-1 same",
        ),
        // Nor where they get one on a later day already.
        (
            2,
            vec![seat("vs-1", vec![]), seat("vs-2", vec![row("adele", "2021-04-01", "-")])],
            "vs",
            "adele",
            "2021-03-01",
            "R59",
        ),
        // More seats on record than granted are never given (R44).
        (
            1,
            vec![seat("vs-1", vec![row("adele", "2021-01-01", "-")]), seat("vs-2", vec![])],
            "vs-2",
            "alex",
            "2021-03-01",
            "R44",
        ),
        (
            1,
            vec![seat("vs-1", vec![row("adele", "2021-03-01", "2021-03-02")]), seat("vs-2", vec![])],
            "vs",
            "alex",
            "2021-03-03",
            "R45 from 2021-05-30",
        ),
        (
            1,
            vec![seat("vs-1", vec![row("adele", "2021-03-01", "2021-03-02")]), seat("vs-2", vec![])],
            "vs",
            "adele",
            "2021-03-03",
            "vs-1",
        ),
    ] {
        let state = with(quantity, seats);
        assert_eq!(
            told(&assign(&state, to, who, on)),
            want,
            "{to} to {who} on {on}: {:?}",
            state.visual_studio[0].seats
        );
    }
}

/// However seats were given and released before: after whatever is allowed, nobody has two, and no more are held than granted.
#[test]
fn found_d9_nobody_ever_has_two_seats() {
    let people = ["adele", "alex", "megan"];
    let days = ["2021-03-01", "2021-03-20", "2021-05-30", "2021-06-20", "2021-09-01"];
    let mut seen = std::collections::BTreeSet::new();
    for mut number in 0..3_usize.pow(6) * 8 {
        let mut state = with(2, vec![seat("vs-1", vec![])]);
        for day in days {
            let (who, what) = (people[number % 3], number / 3 % 3);
            number /= 4;
            let act = match what {
                0 => Act::Assign(act::Assign { to: id("vs"), person: id(who), from: None }),
                1 => Act::Assign(act::Assign { to: id("vs-1"), person: id(who), from: None }),
                _ => Act::Release(act::Release { of: id("vs-1"), person: None }),
            };
            let command = Command::Act { act, on: d(day) };
            let asking = Asking { today: d("2021-09-30"), role: Role::GlobalAdmin };
            let answer = apply(&state, &command, asking);
            seen.insert(answer.as_ref().map_or_else(|refusal| opt(refusal.rule), |_| "allowed".to_owned()));
            if let Ok(applied) = answer {
                state = applied.after(&state).unwrap();
            }
            let held = |who: &str| {
                let holders = state.visual_studio[0].seats.iter().filter_map(|seat| seat.holder(d(day)));
                holders.filter(|row| row.person == id(who)).count()
            };
            let counts = people.map(held);
            assert!(counts.iter().all(|count| *count < 2) && counts.iter().sum::<usize>() < 3, "{state:#?}");
        }
    }
    assert!(["R44", "R45", "allowed"].iter().all(|word| seen.contains(*word)), "{seen:?}");
}

#[test]
fn found_p3_more_seats_than_granted_are_said_before_they_are_recorded() {
    let sample = Sample::new();
    let said = sample.run("add seat --to vs-pro --dry-run");
    assert!(said.err.contains("4 seats") && said.err.contains("3 granted") && said.err.contains("(R44)"), "{said:?}");
    let said = sample.run("add seat --to vs-pro");
    assert_eq!(said.code, Some(0), "over-limit facts are representable: {said:?}");
    assert!(said.err.contains("(R44)"), "{said:?}");
    let verdict = Sample::new().verdict("add seat --to vs-pro");
    assert!(verdict["notes"][0].as_str().unwrap().contains("R44"), "{verdict}");
    // And it is never given: one more person is one too many.
    sample.done("assign vs-pro alex");
    assert_eq!(sample.refused("assign vs-pro megan"), "R44");
    assert_eq!(sample.refused("assign vs-pro-4 megan"), "R44");
    // So for a smaller quantity; a seat that was granted needs no word.
    let said = Sample::new().run("set vs-pro quantity 2 --dry-run");
    assert!(said.err.contains("(R44)"), "{said:?}");
    let said = Sample::of(&CONTOSO.replace("quantity = 3\n", "quantity = 4\n")).run("add seat --to vs-pro --dry-run");
    assert!(!said.err.contains("R44"), "{said:?}");
}

#[test]
fn found_p3_a_second_pack_and_enterprise_in_a_pack_are_said() {
    let sample = Sample::new();
    for (words, rule) in [
        ("add offer offer=action-pack purchased=2021-02-01 --dry-run", "R55"),
        ("add offer offer=learning-action-pack purchased=2021-02-01 --dry-run", "R55"),
        ("set gold-cloud offer action-pack --dry-run", "R55"),
        ("add visual-studio enrollment=maps product=Enterprise quantity=1 --dry-run", "R46"),
        ("set vs-pro product Enterprise --dry-run", "R46"),
    ] {
        let said = sample.run(words);
        assert!(said.err.contains(&format!("({rule})")), "{words}: {said:?}");
        assert!(sample.verdict(words)["notes"].to_string().contains(rule), "{words}");
    }
    let said = sample.run("add visual-studio enrollment=gold-cloud product=Enterprise quantity=1 --dry-run");
    assert!(!said.err.contains("R46"), "{said:?}");
}

#[test]
fn found_p4_what_is_enabled_is_not_enabled_again() {
    let sample = Sample::new();
    let verdict = sample.verdict("enable support --access-id 1 --contract-id 2");
    assert_eq!(verdict["rule"], "R48", "{verdict}");
    assert_eq!(sample.text(), CONTOSO);
    // The same ones as well, and before the day on which it was: the ledger goes on already.
    assert_eq!(sample.refused("enable support --access-id 100200300 --contract-id 400500600"), "R48");
    assert_eq!(sample.refused("enable support --access-id 1 --contract-id 2 --on 2020-10-01"), "R59");
    // What is wrong is corrected as a field.
    sample.done("set support access_id 111222333");
    assert!(sample.text().contains("access_id = \"111222333\""));
}

#[test]
fn found_p4_an_id_is_digits() {
    let fresh = CONTOSO.replace("activated = ", "# activated = ");
    let sample = Sample::of(&fresh);
    for wrong in ["abc", "100-200x", "¹²³", "-", "DEMO0"] {
        for words in [
            vec!["enable", "support", "--access-id", wrong, "--contract-id", "2"],
            vec!["enable", "support", "--access-id", "2", "--contract-id", wrong],
            vec!["set", "support", "access_id", wrong],
            vec!["set", "support", "contract_id", wrong],
        ] {
            let said = sample.words(&words);
            assert_eq!(said.code, Some(2), "{words:?}: {said:?}");
            assert!(said.err.contains("digits"), "{words:?}: {said:?}");
        }
    }
    assert_eq!(sample.text(), fresh);
    // Of another length it is taken, and said; parted as people write it, too.
    let said = sample.words(&[
        "enable",
        "support",
        "--access-id",
        "100 200 300",
        "--contract-id",
        "12345",
        "--on",
        "2021-02-01",
        "--dry-run",
    ]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.err.contains("5 digits") && !said.err.contains("9 digits"), "{said:?}");
}

#[test]
fn found_p5_a_bulk_credit_is_exclusive_both_ways() {
    let kinds = [CreditKind::Monthly, CreditKind::Bulk];
    for has in kinds {
        for gets in kinds {
            let of = |name: &str, kind: CreditKind, rows: Vec<Assignment>| {
                let mut own = credit(Some(2), rows);
                (own.id, own.credit) = (id(name), Some(Credit { kind, amount: None, currency: None, note: None }));
                own
            };
            let held = |ended: &str| vec![assigned("adele", "2021-01-01", ended)];
            let given = |ended: &str| State {
                cloud: vec![of("has", has, held(ended)), of("gets", gets, Vec::new())],
                ..with(1, Vec::new())
            };
            let rule =
                |answer: Result<Applied, Refusal>| answer.map_or_else(|refusal| opt(refusal.rule), |_| "-".to_owned());
            let exclusive = has == CreditKind::Bulk || gets == CreditKind::Bulk;
            let want = if exclusive { "R41" } else { "-" };
            assert_eq!(rule(assign(&given("-"), "gets", "adele", "2021-03-01")), want, "{has:?} then {gets:?}");
            assert_eq!(rule(assign(&given("-"), "gets", "alex", "2021-03-01")), "-", "{has:?} then {gets:?}");
            assert_eq!(rule(assign(&given("2021-02-01"), "gets", "adele", "2021-03-01")), "-", "given back before");
            // An earlier day does not get round it.
            let want = if exclusive { "R59" } else { "-" };
            assert_eq!(rule(assign(&given("-"), "gets", "adele", "2020-12-01")), want, "{has:?} then {gets:?}");
        }
    }
}
