//! The stories of the acts (3 to 12) as commands: what each answers, in words and by its exit code, and what it leaves in
//! the file.

use std::path::Path;

use serde_json::Value;

use crate::cli::acts::brief;
use crate::kit::program::{CONTOSO, Place, plain, run, snapshot};

/// A command, its exit code, what it says, its verdict in short, and what the file says afterwards; nothing where it is
/// untouched.
type Told = (&'static str, i32, &'static str, &'static str, &'static str);

/// Runs commands one after another on one file, each a dry run first, in words and as a document.
fn tell(day: &str, commands: &[Told]) {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    for (words, exit, wanted, verdict, left) in commands {
        let words = if words.contains("--today") { (*words).to_owned() } else { format!("{words} --clock {day}") };
        let before = snapshot(&path);
        let document = place.on(&path, &format!("{words} --dry-run --json"));
        let dry = place.on(&path, &format!("{words} --dry-run"));
        assert_eq!((dry.code, snapshot(&path)), (Some(*exit), before.clone()), "{words}: {dry:?}");
        assert_eq!((document.code, brief(&document.json()).as_str()), (Some(*exit), *verdict), "{words}: {document:?}");
        assert!(document.json().get("done").is_none(), "{words}: {document:?}");
        let ran = place.on(&path, &words);
        assert_eq!(ran.code, Some(*exit), "{words}: {ran:?}");
        for said in [&dry, &ran] {
            assert!(said.err.contains(wanted) && said.out.is_empty(), "{words}: {said:?}");
        }
        for said in [&document, &dry, &ran] {
            assert!(!said.err.contains("DEMO0-") && !said.out.contains("DEMO0-"), "{words}: {said:?}");
        }
        if left.is_empty() {
            assert_eq!(snapshot(&path), before, "{words}");
        } else {
            let now = std::fs::read_to_string(&path).unwrap();
            assert!(now.contains(left), "{words}: {left}");
            assert!(mpn_benefits::file::parse(&now).is_clean(), "{words}");
        }
    }
}

/// What a list says of one of its items: the named fields, in their order.
fn listed(place: &Place, path: &Path, words: &str, id: &str, fields: &[&str]) -> String {
    let document = place.on(path, &format!("list {words} --json")).fine().json();
    let items = document["items"].as_array().unwrap().iter();
    let parts = items.clone().flat_map(|item| ["keys", "tokens", "seats"].map(|name| item[name].as_array()));
    let item = items.chain(parts.flatten().flatten()).find(|item| item["id"] == id).unwrap();
    fields.iter().map(|field| plain(&item[*field])).collect::<Vec<_>>().join(" ")
}

/// The sample, to be looked at.
fn sample() -> (Place, std::path::PathBuf) {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    (place, path)
}

/// Story 3.
#[test]
fn the_same_hardware_does_not_count() {
    let (place, path) = sample();
    assert_eq!(
        listed(&place, &path, "software --clock 2021-03-01", "win-ent-mak", &["used", "limit", "left"]),
        "4 20 16"
    );
    tell(
        "2021-03-01",
        &[
            (
                "activate win-ent-mak --machine LAB-01 --case same-hardware",
                0,
                "not counted: still 4 of 20 used",
                "ok {counted:false,used:4,limit:20}",
                "on = 2021-03-01, machine = \"LAB-01\", case = \"same-hardware\"",
            ),
            (
                "activate win-ent-mak --machine LAB-01 --case changed-hardware",
                0,
                "counted: 4 before, 5 of 20 used",
                "ok {counted:true,used:5,limit:20}",
                "on = 2021-03-01, machine = \"LAB-01\", case = \"changed-hardware\"",
            ),
            (
                "activate win-ent-mak --machine NEW-PC --case new-machine",
                0,
                "counted: 5 before, 6 of 20 used",
                "ok {counted:true,used:6,limit:20}",
                "on = 2021-03-01, machine = \"NEW-PC\", case = \"new-machine\"",
            ),
        ],
    );
}

/// Stories 4 and 5.
#[test]
fn keys_that_are_full_or_count_everything() {
    tell(
        "2021-03-01",
        &[
            (
                "activate office-mak --machine NEW-PC --case new-machine",
                1,
                "3 of 3 activations are used, and the programme grants no more (R20, R21); office-mak-spare has some left",
                "R20 - -",
                "",
            ),
            (
                "activate ws-2019-mak --machine HOST-A --case same-hardware",
                0,
                "counted: 3 before, 4 of 4 used; this key is full then",
                "ok {counted:true,used:4,limit:4}",
                "on = 2021-03-01, machine = \"HOST-A\"",
            ),
        ],
    );
}

/// Story 6.
#[test]
fn a_client_access_licence() {
    let (place, path) = sample();
    let said = listed(&place, &path, "software --clock 2021-03-01", "ws-cal", &["kind", "status", "keys"]);
    assert_eq!(said, "cal no-details []");
    let activate = "activate ws-cal --machine NEW-PC --case new-machine";
    tell("2021-03-01", &[(activate, 1, "is a right on paper: nothing to activate", "R23 - -", "")]);
    let sentence = "No further details available: a client access licence has no key and nothing to download (R23).";
    for how in ["", "--copy", "--print"] {
        let ran = place.on(&path, &format!("key ws-cal {how} --clock 2021-03-01"));
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
        // No word of a copy, and nothing that a terminal would take for one.
        assert!(ran.err.contains(sentence) && !ran.err.contains('\u{1b}'), "{ran:?}");
        let document = place.on(&path, &format!("key ws-cal {how} --json --clock 2021-03-01"));
        assert_eq!((document.code, document.json()["error"]["message"].as_str()), (Some(1), Some(sentence)));
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTOSO);
}

/// Stories 7 and 8.
#[test]
fn redeeming() {
    let tenant = "--tenant contoso.onmicrosoft.com";
    let (place, path) = sample();
    let both = format!("redeem m365-25 {tenant} --into m365 --dry-run --clock 2021-03-01");
    let said = place.on(&path, &both);
    for line in [
        "add: 125 seats for 145 days, until 2021-07-24 (18125 seat-days)",
        "extend: 100 seats for 181 days, until 2021-08-29 (18100 seat-days)",
    ] {
        assert!(said.err.contains(line), "{said:?}");
    }
    let outcomes = place.on(&path, &format!("{both} --json")).fine().json()["outcomes"].clone();
    let figures = |outcome: &Value| ["as", "seats", "days", "ends"].map(|name| plain(&outcome[name])).join(" ");
    let outcomes: Vec<String> = outcomes.as_array().unwrap().iter().map(figures).collect();
    assert_eq!(outcomes, ["add 125 145 2021-07-24", "extend 100 181 2021-08-29"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTOSO);
    tell(
        "2021-03-01",
        &[
            (
                "redeem m365-25 --tenant contso.onmicrosoft.com --as add --into m365",
                1,
                "none of the partner's own tenants (contoso.onmicrosoft.com, contosodemo.onmicrosoft.com): look at what",
                "R38 - -",
                "",
            ),
            (
                "redeem ems-16 --tenant contoso.onmicrosoft.com --as extend --into ems-main",
                1,
                "16 seats are more than three times the 5 of the subscription",
                "R35 - -",
                "",
            ),
            (
                "redeem m365-25 --tenant contoso.onmicrosoft.com --as extend --into m365",
                0,
                "100 seats for 181 days, until 2021-08-29. A replacement can be had until 2021-03-31 (R33)",
                "ok {as:extend,seats:100,days:181,ends:2021-08-29}",
                "redeemed = { on = 2021-03-01, tenant = \"contoso.onmicrosoft.com\", as = \"extend\", subscription = \"m365\" }",
            ),
            (
                "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365",
                1,
                "It was redeemed on 2021-03-01 into m365",
                "R32 - -",
                "",
            ),
        ],
    );
    // Its own day is the last one.
    let into = "redeem ems-16 --tenant contoso.onmicrosoft.com --as add --into ems-main";
    let added = "ok {as:add,seats:21,days:303,ends:2022-01-12}";
    tell("2021-03-15", &[(into, 0, "21 seats for 303 days, until 2022-01-12", added, "subscription = \"ems-main\"")]);
    tell("2021-03-16", &[(into, 1, "until 2021-03-15, included (R2)", "R2 - 2021-03-15", "")]);
    for (day, status) in [("2021-03-15", "ready"), ("2021-03-16", "expired")] {
        for id in ["ems", "ems-16"] {
            assert_eq!(listed(&place, &path, &format!("cloud --today {day}"), id, &["status"]), status, "{id} {day}");
        }
    }
}

/// Story 9.
#[test]
fn a_replacement() {
    let replace = "replace d365-5 --reason wrong-tenant";
    let (place, path) = sample();
    for (day, until) in [("2021-03-01", "2021-03-12"), ("2021-03-12", "2021-03-12"), ("2021-03-13", "null")] {
        let said = listed(&place, &path, &format!("cloud --clock {day}"), "d365-5", &["status", "replace_until"]);
        assert_eq!(said, format!("redeemed {until}"), "{day}");
    }
    let done = "ok {replaced:d365-5,by:null}";
    tell(
        "2021-03-01",
        &[(replace, 0, "recorded as replaced. Add the token that came for it", done, "replaced = { on = 2021-03-01")],
    );
    tell(
        "2021-03-12",
        &[
            (
                replace,
                0,
                "recorded as replaced. Add the token that came for it",
                done,
                "replaced = { on = 2021-03-12, reason = \"wrong-tenant\" }",
            ),
            (replace, 1, "A replacement was recorded on 2021-03-12: add the token that came for it", "R33 - -", ""),
        ],
    );
    let late = "A replacement could be had until 2021-03-12, 30 days after the redemption (R33)";
    tell("2021-03-13", &[(replace, 1, late, "R33 - 2021-03-12", "")]);
}

/// Story 10.
#[test]
fn a_seat_that_is_locked() {
    let (place, path) = sample();
    let fields = ["person", "status", "reassignable_from"];
    let said = listed(&place, &path, "visual-studio --clock 2021-03-01", "vs-1", &fields);
    assert_eq!(said, "adele held 2021-04-15");
    let until =
        "Adele Vance holds vs-1 until at least 2021-04-15: a seat may move to somebody else 90 days after it was";
    let turned = "ok {seat:vs-1,reassignable_from:2021-07-14}";
    tell(
        "2021-03-01",
        &[
            ("assign vs-1 alex", 1, until, "R45 2021-04-15 -", ""),
            // What a day would bring is answered, not done.
            ("assign vs-1 alex --today 2021-04-14", 1, until, "R45 2021-04-15 -", ""),
            ("assign vs-1 alex --today 2021-04-15", 0, "2021-07-14", turned, ""),
        ],
    );
}

/// Story 11.
#[test]
fn who_leaves() {
    let (place, path) = sample();
    let holds = |clock: &str| listed(&place, &path, &format!("people --clock {clock}"), "adele", &["left", "holds"]);
    assert_eq!(
        holds("2021-03-01"),
        "null [{\"subject\":\"azure-monthly\",\"since\":\"2020-10-05\",\"free_from\":null},\
         {\"subject\":\"vs-1\",\"since\":\"2021-01-15\",\"free_from\":\"2021-04-15\"}]"
    );
    tell(
        "2021-03-01",
        &[
            (
                "left adele",
                0,
                "vs-1 (for somebody else from 2021-04-15 on), azure-monthly (for anybody at once)",
                "ok {released:[vs-1,azure-monthly],kept:[]}",
                "left = 2021-03-01",
            ),
            ("assign vs-1 alex", 1, "2021-04-15", "R45 2021-04-15 -", ""),
            ("assign azure-monthly alex", 0, "", "ok {assigned:1,quantity:1}", "person = \"alex\", on = 2021-03-01"),
        ],
    );
    assert_eq!(place.on(&path, "left adele --clock 2021-03-01").code, Some(0));
    assert_eq!(holds("2021-03-01"), "2021-03-01 []");
}

/// Story 12.
#[test]
fn cases() {
    let (place, path) = sample();
    let left = || listed(&place, &path, "technical --clock 2021-03-01", "support", &["used", "left", "quantity"]);
    assert_eq!(left(), "3 7 10");
    let words = "incident support --case SR-77";
    tell("2021-03-01", &[(words, 0, "4 used, 6 left", "ok {used:4,left:6}", "case = \"SR-77\"")]);
    assert_eq!(place.on(&path, &format!("{words} --clock 2021-03-01")).code, Some(0));
    assert_eq!(left(), "4 6 10");
}

/// A person may be named: the name, or the address, of one person only.
#[test]
fn a_person_is_named() {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    for (name, exit) in
        [("Alex Wilber", 0), ("ALEX WILBER", 0), ("alex@contoso.example", 0), ("Alex", 0), ("alex", 0), ("Ale", 5)]
    {
        let words = ["assign", "vs-2", name, "--dry-run", "--clock", "2021-03-01", "--file"];
        let ran = run(place.mpn(words).arg(&path));
        assert_eq!(ran.code, Some(exit), "{name}: {ran:?}");
        assert!(exit != 0 || ran.err.contains("somebody else can get it from 2021-05-30"), "{name}: {ran:?}");
    }
}
