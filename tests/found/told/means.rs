//! What a word means: a benefit for its one key, the last five characters, a person's name; and what tables name.

use mpn_benefits::file;

use super::asked;
use crate::kit::program::{CONTOSO, Place, contoso, failure};

fn subject(words: &[&str]) -> String {
    let ran = asked(CONTOSO, &[words, &["--dry-run"]].concat());
    assert_eq!(ran.code, Some(0), "{words:?}: {ran:?}");
    ran.err.trim_start_matches("mpn: ").split(':').next().unwrap().to_owned()
}

/// A benefit's id stands for its one key that fits the act, and so do the last five characters of one.
#[test]
fn found_f3_a_benefit_stands_for_its_one_key() {
    let tenant = ["--tenant", "contoso.onmicrosoft.com", "--as", "add", "--into", "m365"];
    for (words, wanted) in [
        (vec!["activate", "win-ent", "--machine", "X1"], "win-ent-mak"),
        // The other one is used up.
        (vec!["activate", "office-2019", "--machine", "X1"], "office-mak-spare"),
        (vec!["activate", "WIN-ENT", "--machine", "X1"], "win-ent-mak"),
        (vec!["activate", "00019", "--machine", "X1"], "ws-2019-mak"),
        (vec!["block", "win-ent"], "win-ent-mak"),
        (vec!["block", "00019"], "ws-2019-mak"),
        (vec!["clear", "win-ent", "LAB-01"], "win-ent-mak"),
        // The key that is on that machine.
        (vec!["clear", "office-2019", "MEETING-A"], "office-mak"),
        ([&["redeem", "m365-e3"], &tenant[..]].concat(), "m365-25"),
        ([&["redeem", "00002"], &tenant[..]].concat(), "m365-25"),
        (vec!["replace", "d365", "--reason", "wrong-tenant"], "d365-5"),
        (vec!["replace", "00005", "--reason", "wrong-tenant"], "d365-5"),
    ] {
        let found = subject(&words);
        assert!(found.contains(wanted) && !found.contains(&format!("{wanted}-")), "{words:?}: {found}");
    }
}

/// What stands for several is ambiguous, and names them by the ids that can be typed; what stands for none says why.
#[test]
fn found_f3_several_are_named() {
    let ids = |words: &[&str]| -> Vec<String> {
        let ran = asked(CONTOSO, &[words, &["--json"]].concat());
        let error = failure(&ran, 4);
        let all = error["candidates"].as_array().unwrap().iter();
        all.map(|own| own.as_str().unwrap().split("  ").next().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&["activate", "00001", "--machine", "X1"]), ["win-ent-mak", "office-mak"]);
    assert_eq!(ids(&["block", "00001"]), ["win-ent-mak", "office-mak"]);
    assert_eq!(ids(&["block", "office-2019"]), ["office-mak", "office-mak-spare"]);
    assert_eq!(ids(&["clear", "office-2019", "NOWHERE"]), ["office-mak", "office-mak-spare"]);
    // Every key is of no use: each says why when it is named.
    let blocked = CONTOSO.replace("id = \"office-mak-spare\"", "id = \"office-mak-spare\"\n  blocked = true");
    let ran = asked(&blocked, &["activate", "office-2019", "--machine", "X1", "--json"]);
    assert_eq!(failure(&ran, 4)["candidates"].as_array().unwrap().len(), 2);
    let one = CONTOSO.replace("id = \"win-ent-mak\"", "id = \"win-ent-mak\"\n  blocked = true");
    let ran = asked(&one, &["activate", "win-ent", "--machine", "X1", "--json"]);
    assert_eq!((ran.code, ran.json()["rule"].clone()), (Some(1), "R30".into()), "its only key says why not");
    // None: why there is none.
    for (words, exit, wanted) in [
        (vec!["activate", "ws-cal", "--machine", "X1"], 1, "R23"),
        (vec!["activate", "sql-2019", "--machine", "X1"], 1, "R22"),
        (vec!["activate", "99999", "--machine", "X1"], 5, "99999"),
        (vec!["block", "ws-cal"], 5, "R23"),
        (vec!["redeem", "azure-monthly", "--tenant", "t.example", "--as", "new"], 5, "no key here"),
    ] {
        let ran = asked(CONTOSO, &words);
        assert_eq!(ran.code, Some(exit), "{words:?}: {ran:?}");
        assert!(ran.err.contains(wanted), "{words:?}: {ran:?}");
    }
    // Nobody is told a piece of a key that was typed where an id belongs.
    let ran = asked(CONTOSO, &["activate", "DEMO0-AAAA1-BEEF0-OFFI5-00001", "--machine", "X1"]);
    assert!(!ran.err.to_lowercase().contains("beef0") && !ran.err.to_lowercase().contains("aaaa1"), "{ran:?}");
}

/// A person is an id, a name or an address, in any case: nobody is exit 5 with the nearest, two are exit 4.
#[test]
fn found_f3_a_person_is_found_by_name() {
    for (who, exit, wanted) in [
        ("ALEX", 0, "vs-2"),
        ("alex wilber", 0, "vs-2"),
        ("Alex@Contoso.example", 0, "vs-2"),
        ("Alex Wilbr", 5, "alex"),
        ("nobody at all", 5, "nobody at all"),
    ] {
        let ran = asked(CONTOSO, &["assign", "vs-2", who, "--dry-run"]);
        assert_eq!(ran.code, Some(exit), "{who}: {ran:?}");
        assert!(ran.err.contains(wanted), "{who}: {ran:?}");
    }
    let two = CONTOSO.replace("name = \"Megan Bowen\"", "name = \"ALEX WILBER\"");
    for act in [vec!["assign", "vs-2", "Alex Wilber"], vec!["left", "alex wilber"]] {
        let error = failure(&asked(&two, &[&act[..], &["--json"]].concat()), 4);
        let all = error["candidates"].to_string();
        assert!(all.contains("alex  ") && all.contains("megan  "), "{error}");
    }
    let gone = CONTOSO.replace("name = \"Alex Wilber\"", "name = \"Alex Wilber\"\nleft = 2021-02-01");
    let ran = asked(&gone, &["assign", "vs-2", "alex", "--json"]);
    assert_eq!(ran.json()["rule"], "R43", "R43 is for those who have left");
}

/// Every id that an act takes stands in one of the tables.
#[test]
fn found_f4_tables_name_what_acts_ask_for() {
    let place = Place::new();
    let tables: Vec<(&str, String)> = ["software", "cloud", "visual-studio", "technical", "offers", "people"]
        .into_iter()
        .map(|view| (view, place.on(&contoso(), &format!("list {view} --clock 2021-03-01")).fine().out))
        .collect();
    let state = file::parse(CONTOSO).state;
    let mut missing = Vec::new();
    for thing in state.things() {
        let id = thing.id_text(&state);
        let word = |table: &&(&str, String)| {
            table.1.split(|letter: char| letter.is_whitespace() || letter == ',').any(|word| word == id)
        };
        if !tables.iter().any(|table| word(&table)) {
            missing.push(id.to_owned());
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
