//! Keys: found by a piece of one, picked from several, and of no use any more.

use serde_json::Value;

use super::asked;
use crate::kit::harness::{given_text, says};
use crate::kit::program::{CONTOSO, failure};

/// The program on a copy of the sample, with these words first.
#[cfg(unix)]
fn on_sample(words: &[&str]) -> crate::kit::run::Setup {
    let setup = crate::kit::run::Setup::mpn(words);
    crate::kit::run::write(&setup.file(), CONTOSO);
    let file = setup.file().display().to_string();
    setup.arguments(&["--file", &file, "--clock", "2021-03-01"])
}

/// The id that a look-up finds.
fn found(tail: &str) -> Value {
    let ran = asked(CONTOSO, &["key", "--tail", tail, "--json"]);
    assert_eq!(ran.code, Some(0), "{tail}: {ran:?}");
    ran.json()["items"][0]["id"].clone()
}

/// Whatever a key's end is said within: its last five find it, and the rest is repeated nowhere.
#[test]
fn found_f2_a_tail_is_what_slmgr_and_ospp_print() {
    for typed in [
        "00019",
        "WINS5-00019",
        "\"Partial Product Key: 00019\"",
        "Partial Product Key: 00019",
        "Last 5 characters of installed product key: 00019",
        "DEMO0AAAA1BEEF0WINS500019",
        "demo0-aaaa1-beef0-wins5-00019",
        " 00019. ",
    ] {
        assert_eq!(found(typed), "ws-2019-mak", "{typed}");
    }
    for typed in ["QQQQ7-WWWW8-EEEE9-RRRR6-99999", "QQQQ7WWWW8EEEE9RRRR699999", "RRRR6-99999"] {
        for json in [&[][..], &["--json"]] {
            let ran = asked(CONTOSO, &[&["key", "--tail", typed], json].concat());
            assert_eq!(ran.code, Some(5), "{ran:?}");
            let said = format!("{}{}", ran.out, ran.err).to_uppercase();
            assert!(["QQQQ7", "WWWW8", "EEEE9", "RRRR6"].iter().all(|piece| !said.contains(piece)), "{said}");
        }
    }
}

/// One that nothing ends in suggests what ends nearly so.
#[test]
fn found_f2_a_slip_in_a_tail_suggests_the_nearest() {
    for typed in ["00018", "WINS5-00018", "0O019", "00091"] {
        let error = failure(&asked(CONTOSO, &["key", "--tail", typed, "--json"]), 5);
        assert!(error["candidates"].to_string().contains("ws-2019-mak"), "{typed}: {error}");
    }
    // Only among what the words lead to.
    let error = failure(&asked(CONTOSO, &["key", "office-2019", "--tail", "00018", "--json"]), 5);
    assert!(!error["candidates"].to_string().contains("ws-2019-mak"), "{error}");
    let error = failure(&asked(CONTOSO, &["key", "--tail", "ZZZZZ", "--json"]), 5);
    assert_eq!(error["candidates"], serde_json::json!([]));
}

/// A key that is typed where nobody sees it finds its id; two that end alike are told apart by the whole of it.
#[cfg(unix)]
#[test]
fn found_h1_a_key_typed_hidden_finds_its_id() {
    let mut run = on_sample(&["key", "--tail"]).start();
    run.shows("Key (hidden):");
    run.keys("demo0-aaaa1-beef0-offi5-00001\r");
    assert_eq!(run.exit_code(), 0, "{}", run.text());
    let said = run.written();
    assert!(said.contains("office-mak") && !said.contains("win-ent-mak"), "{said}");
    assert!(!said.to_lowercase().contains("offi5"), "{said}");
}

/// The same by a pipe.
#[test]
fn found_h1_a_key_from_a_pipe_finds_its_id() {
    use std::io::Write as _;
    use std::process::Stdio;

    let place = crate::kit::program::Place::new();
    let path = super::sample(&place);
    for (typed, wanted) in [("DEMO0-AAAA1-BEEF0-OFFI5-00001\n", "office-mak"), ("00019", "ws-2019-mak")] {
        let mut command = place.mpn(["key", "--tail", "--json", "--clock", "2021-03-01", "--file"]);
        command.arg(&path).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(document["items"][0]["id"], wanted, "{document}");
    }
    let nothing = asked(CONTOSO, &["key", "--tail"]);
    assert_eq!(nothing.code, Some(2), "{nothing:?}");
}

/// Several keys are picked from on a terminal, by number or id; leaving is exit 4. A script gets the list.
#[cfg(unix)]
#[test]
fn found_j14_several_keys_are_picked_from() {
    for (typed, exit, wanted) in [
        ("2\r", 0, "•••••-•••••-•••••-•••••-00001"),
        ("office-mak-spare\r", 0, "•••••-•••••-•••••-•••••-00002"),
        ("9\r1\r", 0, "•••••-•••••-•••••-•••••-00002"),
        ("\r", 4, "was picked"),
        ("\u{1b}\r", 4, "was picked"),
    ] {
        let mut run = on_sample(&["key", "office"]).start();
        run.shows("Which one?");
        run.keys(typed);
        assert_eq!(run.exit_code(), exit, "{typed:?}: {}", run.text());
        assert!(run.text().contains(wanted), "{typed:?}: {}", run.text());
    }
    let error = failure(&asked(CONTOSO, &["key", "office", "--json"]), 4);
    let ids = error["candidates"].to_string();
    assert!(ids.contains("office-mak-spare") && ids.contains("office-mak "), "{error}");
}

/// Every way in which a key or token is of no use, and the day or the change that makes it so.
fn useless() -> Vec<(String, &'static str, &'static str, &'static str)> {
    let blocked = CONTOSO.replace("id = \"win-ent-mak\"", "id = \"win-ent-mak\"\n  blocked = true");
    // The first that holds: lapsed before blocked, blocked before used up, used up before expired.
    let both = CONTOSO.replace("id = \"office-mak\"", "id = \"office-mak\"\n  blocked = true");
    vec![
        (CONTOSO.to_owned(), "office-mak", "2021-03-01", "used-up"),
        (CONTOSO.to_owned(), "d365-5", "2021-03-01", "redeemed"),
        (CONTOSO.to_owned(), "d365-5", "2021-12-01", "redeemed"),
        (CONTOSO.to_owned(), "office-mak-spare", "2021-09-02", "expired"),
        (CONTOSO.to_owned(), "ems-16", "2021-03-16", "expired"),
        (CONTOSO.to_owned(), "win-ent-mak", "2021-10-02", "lapsed"),
        (CONTOSO.to_owned(), "m365-25", "2021-10-02", "lapsed"),
        (blocked.clone(), "win-ent-mak", "2021-03-01", "blocked"),
        (blocked, "win-ent-mak", "2021-10-02", "lapsed"),
        (both, "office-mak", "2021-03-01", "blocked"),
        (CONTOSO.to_owned(), "office-mak-spare", "2021-03-01", ""),
        (CONTOSO.to_owned(), "win-ent-mak", "2021-09-02", ""),
        (CONTOSO.to_owned(), "m365-25", "2021-09-01", ""),
    ]
}

/// The document says whether a key is of use, and why not; printing it says so on standard error, at once.
#[test]
fn found_e6_a_key_of_no_use_says_so() {
    for (text, id, day, why) in useless() {
        let ran = asked(&text, &["key", id, "--json", "--clock", day]);
        let item = &ran.json()["items"][0];
        assert_eq!(item["usable"], why.is_empty(), "{id} {day}: {item}");
        assert_eq!(item["why"].as_str().unwrap_or_default(), why, "{id} {day}");
        let names: Vec<&String> = item.as_object().unwrap().keys().collect();
        let known =
            ["id", "product", "enrollment", "kind", "tail", "used", "outside", "limit", "left", "usable", "why"];
        assert_eq!(names, known, "{item}");
        for json in [&[][..], &["--json"]] {
            let ran = asked(&text, &[&["key", id, "--print", "--yes", "--clock", day], json].concat());
            assert_eq!(ran.code, Some(0), "{ran:?}");
            assert!(ran.out.contains("DEMO0-"), "it is printed all the same: {ran:?}");
            assert_eq!(ran.err.contains(said_of(why)), !why.is_empty(), "{id} {day}: {ran:?}");
        }
    }
}

/// What is said of a key that is of no use any more for that reason: a full one is, for a reinstall (R18, D6).
fn said_of(why: &str) -> &'static str {
    if why == "used-up" { "a reinstall on the same hardware still works (R18)" } else { "of no use any more" }
}

/// On the dashboard too, when it is shown and when it is copied.
#[test]
fn found_e6_the_dashboard_says_so_too() {
    for (text, id, day, why) in useless() {
        let shown = given_text(&text, day).keys("f").send(mpn_benefits::tui::app::Msg::Paste(id.to_owned()));
        let mut shown = shown.keys("<enter>").keys("v");
        let seen = shown.text();
        assert!(says(&seen, "DEMO0-"), "{id} {day}: {seen}");
        assert_eq!(says(&seen, said_of(why)), !why.is_empty(), "{id} {day}: {seen}");
        let copied = shown.keys("<esc>y");
        let mut copied =
            copied.send(mpn_benefits::tui::app::Msg::Copied(id.to_owned(), Ok(mpn_benefits::clipboard::Sent::Copied)));
        let seen = copied.text();
        assert_eq!(says(&seen, said_of(why)), !why.is_empty(), "{id} {day}: {seen}");
    }
}
