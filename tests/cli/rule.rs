//! `mpn rule`: the register as a list, an entry in full, as a document and as Markdown; needs no state file.

use std::path::Path;

use crate::kit::program::{Place, contoso, failure, plain, refused, same_document, snapshot};

#[test]
fn the_list_has_every_rule_and_decision_by_name_and_kind() {
    let list = Place::new().run("rule").fine().out;
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 1 + 59 + 20, "{list}");
    assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), ["Rule", "Name", "Kind"]);
    let numbers: Vec<&str> = lines[1..].iter().filter_map(|line| line.split_whitespace().next()).collect();
    let rules = (1..=59).map(|number| format!("R{number}"));
    let all: Vec<String> = rules.chain((1..=20).map(|number| format!("D{number}"))).collect();
    assert_eq!(numbers, all);
    for (line, wanted) in [
        (33, ["R33", "Replacement token", "enforced"]),
        (39, ["R39", "Expiry warnings", "advised"]),
        (59 + 17, ["D17", "One key, one pool", "enforced"]),
    ] {
        let cells: Vec<&str> = lines[line].split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        assert_eq!(cells, wanted);
    }
    for line in &lines[1..] {
        let kind = line.rsplit(' ').next().unwrap();
        assert!(["enforced", "computed", "shown", "advised"].contains(&kind), "{line}");
    }
}

#[test]
fn an_entry_in_full_however_its_number_is_typed() {
    let place = Place::new();
    let full = place.run("rule R33").fine().out;
    assert_eq!(
        full,
        "R33  Replacement token (enforced)\n  \
         A token that was redeemed on a wrong tenant, or added by mistake instead of\n  \
         extending, is replaced once, up to 30 days after its redemption.\n  \
         Source   “MPN benefits FAQ” of February 2021 (S002)\n  \
         Reading  “Once” is read as once for each original token; a replacement is not\n           \
         replaced itself. A lapsed offer gets none (D8).\n"
    );
    for typed in ["r33", "33", "R033", "R33 r33 33"] {
        assert_eq!(place.run(&format!("rule {typed}")).fine().out, full, "{typed}");
    }
    let two = place.run("rule D9 33").fine().out;
    assert!(two.starts_with("D9  How a seat moves (enforced)\n") && two.ends_with(&format!("\n\n{full}")), "{two}");
    assert!(two.lines().all(|line| line.chars().count() <= 80), "{two}");
}

#[test]
fn the_document() {
    let place = Place::new();
    same_document(
        &place.run("rule R31 --json"),
        r#"{"items":[{"rule":"R31","name":"A token is not split","text":"A token is redeemed as a whole, on one tenant: one of 25 seats is not five of 5 seats.","source":"“MPN benefits FAQ” of February 2021 (S002)","reading":"As written.","kind":"shown"}]}"#,
    );
    let all = place.run("rule --json").fine().json();
    let items = all["items"].as_array().unwrap();
    assert_eq!(items.len(), 79);
    for item in items {
        for name in ["rule", "name", "text", "source", "reading"] {
            assert!(!plain(&item[name]).trim().is_empty(), "{name} of {item}");
        }
        let kind = plain(&item["kind"]);
        assert!(["enforced", "computed", "shown", "advised"].contains(&kind.as_str()), "{item}");
    }
    let asked = place.run("rule d9 R1 --json").fine().json();
    let asked: Vec<String> = asked["items"].as_array().unwrap().iter().map(|item| plain(&item["rule"])).collect();
    assert_eq!(asked, ["D9", "R1"], "in the order asked");
}

#[test]
fn a_number_that_there_is_not_is_answered_with_the_nearest() {
    let place = Place::new();
    for (typed, near) in [
        ("R60", &["R59"][..]),
        ("0", &["R1"]),
        ("d99", &["D20"]),
        ("RR33", &["R33"]),
        ("covid", &[]),
        ("R1 R77", &["R59"]),
    ] {
        let error = failure(&place.run(&format!("rule {typed} --json")), 5);
        let candidates: Vec<String> = error["candidates"].as_array().unwrap().iter().map(plain).collect();
        assert_eq!(candidates, near, "{typed}");
        let said = refused(&place.run(&format!("rule {typed}")), 5);
        assert!(said.contains("R59, D20") && near.iter().all(|near| said.contains(&format!("\n  {near}\n"))), "{said}");
    }
    // What could be a key is repeated by nobody.
    let said = refused(&place.run("rule DEMO0-AAAA1-BEEF0-WIN10-00001"), 5);
    assert!(!said.contains("AAAA1"), "{said}");
    assert_eq!(place.run("rule --markdown --json").code, Some(2));
}

#[test]
fn markdown_is_the_page_of_the_documents() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/docs/rules.md")).unwrap();
    assert_eq!(Place::new().run("rule --markdown").fine().out, page);
    let one = Place::new().run("rule --markdown d17").fine().out;
    assert!(one.contains("\n## Decisions\n\n### D17 One key, one pool\n") && !one.contains("## Rules\n"), "{one}");
}

/// It shows nothing of a state: neither a file that is missing or broken nor an account without authorisation stops it.
#[test]
fn no_state_and_no_configuration_has_to_be_in_order() {
    let place = Place::new();
    let full = place.run("rule R1").fine().out;
    let broken = place.write("work/broken.toml", "format = 1\nrules = [[[");
    let odd = place.write("work/odd.toml", "theme = 7\n");
    for more in [
        "--file nowhere.toml",
        "--today 2021-09-01",
        "--clock 2021-03-01",
        "--role csp-only",
        "--read-only",
        "--stage",
        "--lang en",
        &format!("--file {}", broken.display()),
        &format!("--config {}", odd.display()),
    ] {
        assert_eq!(place.run(&format!("rule R1 {more}")).fine().out, full, "{more}");
        assert_eq!(place.run(&format!("{more} rule R1")).fine().out, full, "{more}");
    }
    let before = snapshot(&contoso());
    place.on(&contoso(), "rule").fine();
    assert_eq!(snapshot(&contoso()), before);
    let left: Vec<_> = std::fs::read_dir(place.path("data")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Every number that a refusal, a date or a consequence carries is one that `mpn rule` knows.
#[test]
fn found_j8_what_a_document_names_can_be_looked_up() {
    let place = Place::new();
    let mut looked_up = 0;
    for words in [
        "deadlines --json",
        "impact maps --json",
        "diff 2021-01-01 2022-12-31 --json",
        "check --json --warn 400",
        "remove win-ent-mak --json --yes",
        "redeem d365-5 --tenant contoso.onmicrosoft.com --as new --dry-run --json",
    ] {
        let document = place.on(&contoso(), &format!("{words} --clock 2021-03-01")).json();
        let items = document["items"].as_array().cloned().unwrap_or_else(|| vec![document.clone()]);
        let rules: std::collections::BTreeSet<String> = items.iter().map(|item| plain(&item["rule"])).collect();
        assert!(!rules.is_empty(), "{words}");
        for rule in rules {
            let entry = place.run(&format!("rule {rule} --json")).fine().json();
            assert_eq!(plain(&entry["items"][0]["rule"]), rule, "{words}");
            looked_up += 1;
        }
    }
    assert!(looked_up > 15, "{looked_up}");
}
