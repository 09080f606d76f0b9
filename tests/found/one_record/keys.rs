//! The same key text under two ids is one key (p1, D17).

use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::edit::Owner;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::file::parse;

use super::Board;
use crate::kit::program::CONTOSO;
use crate::kit::program::Sample;
use crate::kit::support::{d, id};

/// Ways to write the key of `win-ent-mak`; a bare one is what scanners and mails make of it.
const SPELLINGS: [&str; 5] = [
    "DEMO0-AAAA1-BEEF0-WIN10-00001",
    "demo0-aaaa1-beef0-win10-00001",
    "DEMO0AAAA1BEEF0WIN1000001",
    "demo0 aaaa1 beef0 win10 00001",
    "DEMO0–AAAA1–BEEF0–WIN10–00001",
];

/// The sample with the key of `win-ent-mak` a second time, below another benefit.
fn twice(below: &str, table: &str) -> String {
    let at = CONTOSO.find(below).unwrap();
    let end = at + CONTOSO[at..].find("\n\n").unwrap() + 1;
    format!("{}\n{table}\n{}", &CONTOSO[..end], &CONTOSO[end..])
}

fn twice_as_key(spelling: &str, limit: &str) -> String {
    twice(
        "id = \"sql-2019\"",
        &format!("  [[software.key]]\n  id = \"twin\"\n  key = \"{spelling}\"\n  kind = \"mak\"\n  limit = {limit}\n"),
    )
}

#[test]
fn found_p1_a_key_that_is_on_record_is_not_added_again() {
    for spelling in SPELLINGS {
        let sample = Sample::new();
        for words in [
            "add key --to win-ent kind=mak limit=20",
            "add key --to office-2019 kind=mak",
            "add token --to m365-e3 seats=5",
        ] {
            let said = sample.add_key(words, spelling);
            assert_eq!(said.code, Some(1), "{words} {spelling}: {said:?}");
            assert!(said.err.contains("win-ent-mak") && said.err.contains("(D17)"), "{said:?}");
            assert!(!said.err.contains("WIN10") && !said.err.contains("win10"), "no key is ever shown: {said:?}");
        }
        let said = sample.add_key("set office-mak-spare key", spelling);
        assert_eq!(said.code, Some(1), "{said:?}");
        let verdict = sample.add_key("add key --to win-ent kind=mak --json", spelling).json();
        assert_eq!(verdict["rule"], "D17", "{verdict}");
        assert_eq!(sample.text(), CONTOSO);
    }
    // Its own text is no other's, however it is written.
    let sample = Sample::new();
    assert_eq!(sample.add_key("set win-ent-mak key", SPELLINGS[1]).code, Some(0));
}

/// Every key and token against every place where a key can be written.
#[test]
fn found_p1_no_key_of_a_file_can_stand_in_it_twice() {
    let state = parse(CONTOSO).state;
    let asking = Asking { today: d("2021-03-01"), role: Role::GlobalAdmin };
    let owners = ["win-ent-mak", "office-mak", "office-mak-spare", "ws-2019-mak", "m365-25", "ems-16", "d365-5"];
    let texts: Vec<ProductKey> = state.keys().cloned().collect();
    assert_eq!(texts.len(), owners.len());
    for (text, owner) in texts.iter().zip(owners) {
        let bare: String = text.reveal().to_lowercase().replace('-', " ");
        let key = || (Field::Key, Value::Secret(ProductKey::new(&bare)));
        let add = |kind: Kind, to: &str, more: (Field, Value)| Command::Add {
            kind,
            parent: Some(id(to)),
            fields: vec![(Field::Id, Value::Text("another".to_owned())), key(), more],
        };
        let mut commands = vec![
            add(Kind::Key, "ws-2019", (Field::Kind, Value::Text("mak".to_owned()))),
            add(Kind::Token, "ems", (Field::Seats, Value::Count(5))),
        ];
        commands.extend(
            owners
                .iter()
                .filter(|other| **other != owner)
                .map(|other| Command::Set { of: Owner::Record(id(other)), fields: vec![(Field::Key, Some(key().1))] }),
        );
        for command in commands {
            let refusal = apply(&state, &command, asking).expect_err("it stands there already");
            assert_eq!(refusal.rule.map(|rule| rule.to_string()).as_deref(), Some("D17"), "{owner}");
        }
    }
}

#[test]
fn found_p1_a_file_that_has_a_key_twice_says_both_places() {
    for spelling in SPELLINGS {
        let sample = Sample::of(&twice_as_key(spelling, "20"));
        let said = sample.run("check");
        let text = sample.text();
        let line = |wanted: &str| text.lines().position(|line| line.contains(wanted)).unwrap() + 1;
        let first = line("key = \"DEMO0-AAAA1-BEEF0-WIN10-00001\"");
        let second = text.lines().position(|line| line.contains("id = \"twin\"")).unwrap() + 2;
        let loaded = parse(&text);
        assert!(loaded.is_clean(), "a warning, no fault: {:?}", loaded.problems);
        let english = mpn_benefits::text::Text::english();
        let warnings: Vec<String> = loaded.problems.iter().map(|problem| english.problem(problem)).collect();
        let warning = warnings.iter().find(|warning| warning.contains("D17")).unwrap_or_else(|| panic!("{warnings:?}"));
        assert!(warning.contains(&format!("{first}:")) && warning.contains("win-ent-mak"), "{warning}");
        let place = loaded.problems.iter().find(|problem| english.problem(problem) == *warning).unwrap();
        assert_eq!(place.line, second, "{warning}");
        assert!(!warning.to_uppercase().contains("BEEF0"), "{warning}");
        assert_ne!(said.code, Some(3), "{said:?}");
    }
    // Two that only begin alike are two.
    let loaded = parse(&twice_as_key("DEMO0-AAAA1-BEEF0-WIN10-00002", "20"));
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
}

#[test]
fn found_p1_both_ledgers_count_together_against_the_larger_limit() {
    // The sample has 4 of 20 used; the same key again, with another limit.
    for (limit, left) in [("20", 16), ("25", 21), ("4", 16)] {
        let sample = Sample::of(&twice_as_key(SPELLINGS[0], limit));
        let key = |list: &str, key: &str| {
            let row = sample.row("software", list);
            row["keys"].as_array().unwrap().iter().find(|own| own["id"] == key).unwrap().clone()
        };
        let (own, twin) = (key("win-ent", "win-ent-mak"), key("sql-2019", "twin"));
        assert_eq!((&own["used"], &twin["used"]), (&4.into(), &0.into()), "each its own ledger");
        assert_eq!((&own["left"], &twin["left"]), (&left.into(), &left.into()), "together: {own} {twin}");
    }
    // R20 asks for both.
    let text = twice_as_key(SPELLINGS[1], "5").replace("limit = 20", "limit = 5");
    let sample = Sample::of(&text.replace("activation = \"none\"\n\n  [[software.key]]", "\n  [[software.key]]"));
    let effect = sample.done("activate twin --machine NEW-1 --case new-machine");
    assert_eq!((&effect["effect"]["used"], &effect["effect"]["limit"]), (&5.into(), &5.into()), "{effect}");
    for key in ["twin", "win-ent-mak"] {
        assert_eq!(sample.refused(&format!("activate {key} --machine NEW-2 --case new-machine")), "R20");
    }
    assert_eq!(sample.row("software", "win-ent")["status"], "key-used-up");
    // Within one benefit a key that stands there twice grants its limit once.
    let at = CONTOSO.find("  [[software.key]]\n  id = \"win-ent-mak\"").unwrap();
    let table = format!(
        "  [[software.key]]\n  id = \"twin\"\n  key = \"{}\"\n  kind = \"mak\"\n  limit = 20\n\n",
        SPELLINGS[0]
    );
    let given = Board::of(&format!("{}{table}{}", &CONTOSO[..at], &CONTOSO[at..]), "2021-03-01").keys("1");
    assert!(given.screen().contains("4 of 20"), "{}", given.screen());
    assert!(!given.screen().contains("of 40"), "{}", given.screen());
}

#[test]
fn found_p1_a_key_and_a_token_of_one_text_are_used_once() {
    // A token that has the text of a key in use.
    let token = |key: &str, more: &str| {
        let table = format!("  [[cloud.token]]\n  id = \"twin\"\n  key = \"{key}\"\n  seats = 5\n{more}");
        Sample::of(&twice("id = \"m365-25\"", &table))
    };
    let sample = token(SPELLINGS[1], "");
    assert_eq!(sample.refused("redeem twin --tenant contoso.onmicrosoft.com --as add --into m365"), "R32");
    // A key whose text was redeemed.
    let table = "  [[software.key]]\n  id = \"twin\"\n  key = \"DEMO0TOKE1AAAA0BEEF000005\"\n  kind = \"mak\"\n";
    let sample = Sample::of(&twice("id = \"win-ent-mak\"", table));
    let verdict = sample.verdict("activate twin --machine NEW --case new-machine");
    assert_eq!(verdict["rule"], "R32", "{verdict}");
    assert!(verdict["reason"].as_str().unwrap().contains("d365-5"), "{verdict}");
    // A token whose text was redeemed under another id, and one that was not redeemed yet under either.
    let sample = token("demo0-toke1-aaaa0-beef0-00005", "");
    let verdict = sample.verdict("redeem twin --tenant contoso.onmicrosoft.com --as add --into m365");
    assert_eq!(verdict["rule"], "R32", "{verdict}");
    assert!(verdict["reason"].as_str().unwrap().contains("d365-5"), "{verdict}");
    let sample = token("demo0-toke1-aaaa0-beef0-00002", "");
    sample.done("redeem twin --tenant contoso.onmicrosoft.com --as add --into m365");
    assert_eq!(sample.refused("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365"), "R32");
}

/// What is known of one of two ids with the same key text is known of both, wherever a key is chosen or looked at.
#[test]
fn found_p1_what_is_of_no_use_under_one_id_is_of_no_use_under_the_other() {
    // Blocked under one id (R30): neither activated nor taken as the usable one.
    let office = "  [[software.key]]\n  id = \"twin\"\n  key = \"demo0aaaa1beef0win1000001\"\n  kind = \"mak\"\n  \
                  limit = 20\n  blocked = true\n";
    let sample = Sample::of(&twice("id = \"office-mak-spare\"", office));
    assert_eq!(sample.refused("activate win-ent-mak --machine NEW --case new-machine"), "R30");
    let blocked = sample.run("key win-ent-mak --print");
    assert!(blocked.err.contains("blocked"), "{blocked:?}");
    // A token whose text was redeemed under another id (R32): said at once, and not taken for the benefit's next one.
    let token = "  [[cloud.token]]\n  id = \"twin\"\n  key = \"DEMO0TOKE1AAAA0BEEF000005\"\n  seats = 5\n";
    let sample = Sample::of(&twice("id = \"m365-e3\"", token));
    let said = sample.run("key twin --print");
    assert!(said.err.contains("redeemed"), "{said:?}");
    let verdict = sample.verdict("redeem m365-e3 --tenant contoso.onmicrosoft.com --as add --into m365");
    assert_eq!(verdict["allowed"], true, "m365-25 is the one that is left: {verdict}");
}

/// A key that was never activated by its day is not the next usable one (R2, D18); one that was, is.
#[test]
fn found_e10_a_key_past_its_day_is_not_proposed() {
    let text = CONTOSO.replacen("id = \"office-2019\"", "id = \"office-2019\"\nactivate_by = 2021-02-15", 1);
    assert!(parse(&text).is_clean(), "{:?}", parse(&text).problems);
    let sample = Sample::of(&text);
    let verdict = sample.verdict("activate office-mak --machine NEW --case new-machine");
    assert_eq!(verdict["rule"], "R20", "{verdict}");
    let reason = verdict["reason"].as_str().unwrap();
    assert!(!reason.contains("office-mak-spare"), "the spare is past its day: {reason}");
}
