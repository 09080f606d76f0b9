//! `mpn reconcile`: the ledger of a key against an outside count, and what is left by both.

use serde_json::Value;

use crate::kit::program::{CONTOSO, Place, refused};

/// The sample, in a file of its own.
fn sample() -> (Place, std::path::PathBuf) {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    (place, path)
}

fn key(place: &Place, path: &std::path::Path, on: &str) -> Value {
    let document = place.on(path, &format!("key win-ent-mak --clock {on} --json")).fine().json();
    document["items"][0].clone()
}

/// The ledger of win-ent-mak has 4 of 20 on that day.
#[test]
fn an_outside_count_stands_beside_the_ledger_and_corrects_no_row() {
    let (place, path) = sample();
    let words = "reconcile win-ent-mak --used 6 --clock 2021-03-01";
    let verdict = place.on(&path, &format!("{words} --dry-run --json")).fine().json();
    let effect = serde_json::json!({"used": 4, "outside": 6, "limit": 20, "unexplained": 2, "since": null});
    assert_eq!(verdict["effect"], effect);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTOSO);
    let said = place.on(&path, words);
    assert!(said.err.contains("4 by the ledger, 6 by that count: 2 activations are unexplained"), "{said:?}");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("reconciled = { on = 2021-03-01, used = 6 }"), "{text}");
    let now = key(&place, &path, "2021-03-01");
    assert_eq!((&now["used"], &now["left"]), (&4.into(), &14.into()), "used stays the ledger's count");
    assert_eq!(now["outside"], serde_json::json!({"on": "2021-03-01", "used": 6, "later": 0}));
    // The day before nobody had counted (D5).
    let before = key(&place, &path, "2021-02-28");
    assert_eq!((&before["left"], &before["outside"]), (&16.into(), &Value::Null));
    let table = place.on(&path, "key win-ent-mak --clock 2021-03-01").out;
    assert!(table.contains("4 by the ledger, 6 at Microsoft on 2021-03-01, of 20"), "{table}");
    let list = place.on(&path, "list software --clock 2021-03-01").out;
    assert!(list.contains("4 (6) of 20"), "{list}");
    // The same again changes nothing, and says what holds.
    let again = place.on(&path, &format!("{words} --json")).fine().json();
    assert_eq!((&again["done"], &again["effect"]["unexplained"]), (&false.into(), &2.into()));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

/// What happens after the count comes to it; what a later count finds is told from what the one before found.
#[test]
fn what_the_ledger_counts_later_comes_to_it() {
    let (place, path) = sample();
    assert_eq!(place.on(&path, "reconcile win-ent-mak --used 6 --clock 2021-03-01").code, Some(0));
    assert_eq!(place.on(&path, "activate win-ent-mak --machine X1 --clock 2021-03-02").code, Some(0));
    let now = key(&place, &path, "2021-03-02");
    assert_eq!((&now["used"], &now["left"], &now["outside"]["later"]), (&5.into(), &13.into(), &1.into()));
    let agreed = place.on(&path, "reconcile win-ent-mak --used 7 --clock 2021-03-03 --dry-run --json").fine().json();
    assert_eq!((&agreed["effect"]["unexplained"], &agreed["effect"]["since"]), (&0.into(), &"2021-03-01".into()));
    let more = place.on(&path, "reconcile win-ent-mak --used 9 --clock 2021-03-03 --dry-run --json").fine().json();
    assert_eq!(more["effect"]["unexplained"], 2, "since the last comparison");
    // What the one before found cannot be told from the file once that is gone: it is recorded.
    let copy = place.write("copy.toml", std::fs::read_to_string(&path).unwrap());
    assert_eq!(place.on(&copy, "reconcile win-ent-mak --used 9 --clock 2021-03-03").code, Some(0));
    let text = std::fs::read_to_string(&copy).unwrap();
    assert!(text.contains("reconciled = { on = 2021-03-03, used = 9, unexplained = 2 }"), "{text}");
    // Once more on the same day, it is corrected.
    assert_eq!(place.on(&copy, "reconcile win-ent-mak --used 8 --clock 2021-03-03").code, Some(0));
    let text = std::fs::read_to_string(&copy).unwrap();
    assert!(text.contains("reconciled = { on = 2021-03-03, used = 8, unexplained = 1 }"), "{text}");
    let fewer = place.on(&path, "reconcile win-ent-mak --used 3 --clock 2021-03-03");
    assert!(fewer.err.contains("4 activations are not in it"), "{fewer:?}");
    let now = key(&place, &path, "2021-03-03");
    assert_eq!((&now["left"], &now["outside"]["used"]), (&15.into(), &3.into()), "the ledger is the larger one now");
    assert!(!std::fs::read_to_string(&path).unwrap().contains("unexplained"));
    // A comparison of a day before others of the key would be decided on what was not known then.
    refused(&place.on(&path, "reconcile win-ent-mak --used 9 --on 2021-03-02 --clock 2021-03-05"), 1);
    refused(&place.on(&path, "reconcile win-ent-mak --used 9 --on 2021-03-06 --clock 2021-03-05"), 1);
    refused(&place.on(&path, "reconcile win-ent-mak --used many --clock 2021-03-05"), 2);
    refused(&place.on(&path, "reconcile win-ent-mak --clock 2021-03-05"), 2);
}

/// R20, `left` and `check --left` take the larger count.
#[test]
fn an_outside_count_that_reaches_the_limit_uses_the_key_up() {
    let (place, path) = sample();
    assert_eq!(place.on(&path, "reconcile win-ent-mak --used 19 --clock 2021-03-01").code, Some(0));
    let ran = place.on(&path, "activate win-ent-mak --machine X1 --clock 2021-03-02 --json").fine().json();
    assert_eq!((&ran["effect"]["used"], &ran["effect"]["limit"]), (&5.into(), &20.into()));
    let refusal = place.on(&path, "activate win-ent-mak --machine X2 --clock 2021-03-02");
    assert_eq!(refusal.code, Some(1));
    assert!(refusal.err.contains("20 of 20") && refusal.err.contains("the count of 2021-03-01"), "{refusal:?}");
    let list = place.on(&path, "list software --clock 2021-03-02 --json").fine().json();
    let row = list["items"].as_array().unwrap().iter().find(|own| own["id"] == "win-ent").unwrap().clone();
    assert_eq!((&row["status"], &row["keys"][0]["left"]), (&"key-used-up".into(), &0.into()));
    let check = place.on(&path, "check --left 1 --clock 2021-03-01 --json").json();
    let own = check["keys"].as_array().unwrap().iter().find(|own| own["product"] == "Windows 10 Enterprise").unwrap();
    assert_eq!((&own["left"], &own["fires"]), (&1.into(), &true.into()));
    // The day of the count is one on which something changes.
    let diff = place.on(&path, "diff 2021-02-28 2021-03-03 --clock 2021-03-02").out;
    assert!(diff.contains("key used up"), "{diff}");
}

/// A table of what is left is the same comparison.
#[test]
fn an_import_of_what_is_left_is_a_comparison() {
    let (place, path) = sample();
    place.write("work/left.csv", "key,remaining\nwin-ent-mak,14\n");
    assert_eq!(place.on(&path, "import left.csv --apply --clock 2021-03-01").code, Some(0));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("reconciled = { on = 2021-03-01, used = 6 }"), "{text}");
}

/// Wherever a count is told both are: tables, the hand-over, the packet, the Overview.
#[test]
fn both_are_told_everywhere() {
    let (place, path) = sample();
    let clock = "--clock 2021-03-01";
    let both = "4 by the ledger, 6 at Microsoft on 2021-03-01, of 20";
    let out = |words: &str| place.on(&path, &format!("{words} {clock}")).fine().out;
    let keys = || {
        let document = place.on(&path, &format!("list overview --json {clock}")).fine().json();
        let total = document["totals"].as_array().unwrap().iter().find(|own| own["kind"] == "keys").unwrap().clone();
        (total["used"].as_u64().unwrap(), total["most"].as_u64().unwrap(), total["of"].as_u64().unwrap())
    };
    let heading = "benefit,source,type,quantity,unit,used,activate_by,status";
    let (used, most, of) = keys();
    assert_eq!((out("export csv").lines().next(), used), (Some(heading), most), "where all agree");
    assert_eq!(place.on(&path, &format!("reconcile win-ent-mak --used 6 {clock}")).code, Some(0));
    assert_eq!(keys(), (used, used + 2, of));
    assert!(out("list overview").contains(&format!("{used} ({}) of {of}", used + 2)), "{}", out("list overview"));
    // The columns of a table for programs are the same, whatever its data: the ledger's count.
    let csv = out("export csv");
    assert!(csv.lines().next() == Some(heading) && csv.lines().any(|line| line.contains(",4,")), "{csv}");
    for words in ["export markdown", "export packet win-ent", "export packet win-ent-mak"] {
        assert!(out(words).contains(both), "{words}: {}", out(words));
    }
}
