//! `mpn import`: the preview first, then one step; where keys belong; what is refused; no key is said.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::kit::program::{CONTOSO, Place, Ran, failure, refused, run, snapshot};

const CURRENT: &str = include_str!("../fixtures/keys-export/current.xml");

/// The sample, with a file to import beside it.
fn with(name: &str, bytes: impl AsRef<[u8]>) -> (Place, std::path::PathBuf) {
    let place = Place::new();
    let state = place.write("own.toml", CONTOSO);
    place.write(&format!("work/{name}"), bytes);
    (place, state)
}

fn counts(ran: &Ran) -> Vec<u64> {
    let document = ran.json();
    let counts: Vec<u64> =
        ["rows", "new", "known", "same", "not_a_key"].map(|name| document[name].as_u64().unwrap()).into();
    assert_eq!(counts[0], counts[1..].iter().sum::<u64>(), "{document}");
    assert_eq!(document["items"].as_array().unwrap().len() as u64, counts[0]);
    counts
}

#[test]
fn the_preview_comes_first_and_apply_is_one_step() {
    let (place, state) = with("keys.xml", CURRENT);
    let before = snapshot(&state);
    let words = "import keys.xml --into maps --clock 2021-03-01";
    let ran = place.on(&state, words);
    assert_eq!((ran.code, snapshot(&state)), (Some(0), before.clone()), "{ran:?}");
    assert!(
        ran.err.contains("6 rows: 3 new, 1 known, 0 the same, 2 not a key") && ran.err.contains("--apply"),
        "{ran:?}"
    );
    assert_eq!(ran.out.lines().count(), 7, "{}", ran.out);
    let document = place.on(&state, &format!("{words} --json")).fine();
    assert_eq!(counts(&document), [6, 3, 1, 0, 2]);
    assert!(document.json().get("done").is_none() && snapshot(&state) == before);
    // As many bytes as it would take are written by none of these.
    assert_eq!(place.on(&state, &format!("{words} --read-only")).code, Some(0));
    refused(&place.on(&state, &format!("{words} --apply --read-only")), 2);
    // What a file brings is nobody's disguise.
    refused(&place.on(&state, &format!("{words} --stage")), 2);
    // On another day it answers, and is not recorded.
    let what_if = place.on(&state, "import keys.xml --into maps --today 2021-03-01 --json").fine();
    assert!(what_if.json().get("done").is_none());
    refused(&place.on(&state, "import keys.xml --into maps --apply --today 2021-03-01"), 2);
    assert_eq!(snapshot(&state), before);
    let applied = place.on(&state, &format!("{words} --apply --json")).fine();
    assert_eq!((counts(&applied), &applied.json()["done"]), (vec![6, 3, 1, 0, 2], &Value::Bool(true)));
    let after = snapshot(&state);
    let again = place.on(&state, &format!("{words} --apply --json")).fine();
    assert_eq!((counts(&again), &again.json()["done"]), (vec![6, 0, 4, 0, 2], &Value::Bool(false)));
    let again = place.on(&state, &format!("{words} --apply"));
    assert!(again.err.contains("nothing is new") && snapshot(&state) == after, "{again:?}");
    let text = std::fs::read_to_string(&state).unwrap();
    for line in ["limit = 50", "viewed = 2020-12-02", "note = \"ID 88; This is a static key.\"", "quantity = 1"] {
        assert!(text.contains(line), "{line}");
    }
    for said in [&ran, &document, &applied, &again] {
        for key in ["DEMO0-AAAA1", "DEMO0-STAT1", "DEMO0-RETA1", "STAT1AAAA0"] {
            assert!(!said.out.contains(key) && !said.err.contains(key), "{key}: {said:?}");
        }
    }
}

#[test]
fn keys_ask_where_they_belong_and_people_do_not() {
    let (place, state) = with("keys.xml", CURRENT);
    let said = refused(&place.on(&state, "import keys.xml"), 4);
    assert!(said.contains("--into") && said.contains("maps") && said.contains("gold-cloud"), "{said}");
    let error = failure(&place.on(&state, "import keys.xml --json"), 4);
    assert_eq!((&error["written"], error["candidates"].as_array().unwrap().len()), (&Value::Bool(false), 2));
    let error = failure(&place.on(&state, "import keys.xml --into mpas --json"), 5);
    assert_eq!(error["candidates"][0], "maps");
    assert!(refused(&place.on(&state, "import keys.xml --into maps --assign vs-pro"), 2).contains("people"));
    // The only offer there is.
    let text = CONTOSO.split("[[enrollment]]").next().unwrap().to_owned()
        + "[[enrollment]]\nid = \"only\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n";
    let only = place.write("only.toml", text);
    let ran = place.on(&only, "import keys.xml --apply --clock 2021-03-01");
    assert!(ran.code == Some(0) && ran.err.contains("only offer"), "{ran:?}");
    place.write("work/people.csv", "email;name\nnew@contoso.example;New One\n");
    assert!(refused(&place.on(&state, "import people.csv --into maps"), 2).contains("keys"));
    assert_eq!(
        counts(&place.on(&state, "import people.csv --json --apply --clock 2021-03-01").fine()),
        [1, 1, 0, 0, 0]
    );
    assert!(std::fs::read_to_string(&state).unwrap().contains("email = \"new@contoso.example\""));
    let ran = place.on(&state, "import people.csv --assign vs-pro --apply --clock 2021-03-01");
    assert!(ran.code == Some(0) && ran.out.contains("gets vs-pro"), "{ran:?}");
    let ran = place.on(&state, "import people.csv --assign vs-pro --clock 2021-03-01");
    assert!(ran.out.contains("known") && ran.out.contains("already"), "{ran:?}");
}

/// Nobody is asked where keys belong of which none is new; and a list of our own keys comes back in.
#[test]
fn what_is_on_record_belongs_somewhere_already() {
    let (place, state) = with("known.csv", "name,key\nOffice Professional Plus 2019,DEMO0-AAAA1-BEEF0-OFFI5-00001\n");
    let ran = place.on(&state, "import known.csv --json --clock 2021-03-01").fine();
    assert_eq!(counts(&ran), [1, 0, 1, 0, 0]);
    assert_eq!(place.on(&state, "export maks -o maks.txt --yes --clock 2021-03-01").code, Some(0));
    let before = snapshot(&state);
    for words in ["import maks.txt", "import maks.txt --columns key=A", "import maks.txt --format keys --apply"] {
        let ran = place.on(&state, &format!("{words} --json --clock 2021-03-01")).fine();
        let items = &ran.json()["items"];
        assert!(items.as_array().unwrap().iter().all(|item| item["what"] == "known" && item["name"] != ""), "{items}");
    }
    assert_eq!(snapshot(&state), before);
    // What is new in such a list has no product: it is said how to name one.
    place.write("work/new.txt", "DEMO0-AAAA1-BEEF0-OFFI5-00001\nDEMO0-AAAA1-BEEF0-WORD5-00001\n");
    let ran = place.on(&state, "import new.txt --clock 2021-03-01");
    assert!(ran.code == Some(0) && ran.out.contains("--product NAME"), "{ran:?}");
    let words = "import new.txt --product Word --into maps --clock 2021-03-01";
    let ran = place.on(&state, &format!("{words} --json --apply")).fine();
    assert_eq!(counts(&ran), [2, 1, 1, 0, 0]);
    let text = std::fs::read_to_string(&state).unwrap();
    assert!(text.contains("product = \"Word\"") && text.contains("DEMO0-AAAA1-BEEF0-WORD5-00001"));
    place.write("work/people.csv", "email;name\nnew@contoso.example;New One\n");
    assert!(refused(&place.on(&state, "import people.csv --product Word"), 2).contains("--product"));
    place.write("work/own.csv", "Wat,Sleutel,Max,rest\nWord,DEMO0-AAAA1-BEEF0-WORD5-00007,5,4\n");
    let said =
        refused(&place.on(&state, "import own.csv --into maps --columns product=A,key=B,limit=C,remaining=D"), 2);
    assert!(said.contains("not of one table") && said.contains("remaining"), "{said}");
    // What is recorded is shown: a kind that nothing says, too.
    place.write(
        "work/kinds.csv",
        "name,key,type\nWord,DEMO0-AAAA1-BEEF0-WORD5-00002,\nWord,DEMO0-AAAA1-BEEF0-WORD5-00003,Not Applicable\n",
    );
    let ran = place.on(&state, "import kinds.csv --into maps --clock 2021-03-01");
    assert_eq!(ran.out.matches(" unknown ").count(), 2, "{ran:?}");
}

/// R58: a new key is recorded by administrators only; what is left of one by everybody.
#[test]
fn rules_decide_as_they_do_for_one() {
    let (place, state) = with("keys.xml", CURRENT);
    let before = snapshot(&state);
    for words in ["import keys.xml --into maps --role user", "import keys.xml --into maps --role user --apply"] {
        let ran = place.on(&state, &format!("{words} --clock 2021-03-01 --json"));
        assert_eq!(
            (ran.code, &ran.json()["rule"], snapshot(&state)),
            (Some(1), &"R58".into(), before.clone()),
            "{ran:?}"
        );
    }
    refused(&place.on(&state, "import keys.xml --into maps --role csp-only"), 1);
    place.write("work/left.csv", "key,remaining\noffice-mak-spare,2\n");
    let ran = place.on(&state, "import left.csv --role user --apply --clock 2021-03-01 --json").fine();
    assert_eq!(counts(&ran), [1, 1, 0, 0, 0]);
    assert!(std::fs::read_to_string(&state).unwrap().contains("reconciled = { on = 2021-03-01, used = 3 }"));
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let (place, state) = with("bad.xml", "<root>\n <YourKey>\n");
    let before = snapshot(&state);
    let said = refused(&place.on(&state, "import bad.xml --into maps --apply"), 2);
    assert!(said.contains("bad.xml:2:2:") && said.contains("never closed"), "{said}");
    assert_eq!(failure(&place.on(&state, "import bad.xml --into maps --json"), 2)["written"], false);
    for (words, exit, wanted) in [
        ("import nowhere.xml", 3, "nowhere.xml"),
        ("import .", 3, "directory"),
        ("import bad.xml --format csv", 2, "XML"),
        ("import bad.xml --columns colour=A", 2, "colour"),
        ("import bad.xml --encoding klingon", 2, "klingon"),
        ("import /dev/zero", 3, "/dev/zero"),
    ] {
        let said = refused(&place.on(&state, words), exit);
        assert!(said.contains(wanted), "{words}: {said}");
    }
    let empty = place.write("work/empty.xml", "<root><YourKey/></root>");
    let ran = place.on(&state, &format!("import {} --into maps --apply", empty.display()));
    assert!(ran.code == Some(0) && ran.err.contains("no row") && ran.out.is_empty(), "{ran:?}");
    assert_eq!(snapshot(&state), before);
}

/// Over 64 MB it is refused with that figure, before it is read.
#[test]
fn a_file_that_is_far_too_large() {
    let (place, state) = with("large.csv", "");
    let file = std::fs::OpenOptions::new().write(true).open(place.path("work/large.csv")).unwrap();
    file.set_len((64 << 20) + 1).unwrap();
    let said = refused(&place.on(&state, "import large.csv"), 3);
    assert!(said.contains("64 MB"), "{said}");
}

#[test]
fn standard_input_is_a_file_too() {
    let (place, state) = with("unused", "");
    let mut command = place.mpn(["import", "-", "--into", "maps", "--json", "--clock", "2021-03-01", "--file"]);
    let mut child =
        command.arg(&state).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(CURRENT.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["new"], 3);
    // A hundred keys of one column, by its letter.
    let many: String = (0..100).map(|at| format!("Word;DEMO0-AAAA1-BEEF0-MANY5-{at:05}\n")).collect();
    place.write("work/many.csv", many);
    let ran = run(place
        .mpn([
            "import",
            "many.csv",
            "--into",
            "maps",
            "--columns",
            "product=A",
            "--columns",
            "key=B",
            "--apply",
            "--json",
        ])
        .args(["--clock", "2021-03-01", "--file"])
        .arg(&state));
    assert_eq!(counts(&ran), [100, 100, 0, 0, 0]);
}
