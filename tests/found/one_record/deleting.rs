//! Deleting forgets no rule (D19): what rests on a record keeps it, a person's name is erased, and what never happened goes.

use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::file::parse;

use super::Board;
use crate::kit::program::CONTOSO;
use crate::kit::program::Sample;
use crate::kit::support::{d, id};

#[test]
fn found_d19_what_a_rule_rests_on_is_not_deleted() {
    let sample = Sample::new();
    for (words, names) in [
        ("vs-1", "R45"),
        ("vs-3", "R45"),
        ("vs-pro", "vs-3"),
        ("d365-5", "R32"),
        ("d365", "d365-5"),
        ("d365-demo", "R32"),
        ("win-ent-mak", "R20"),
        ("win-ent", "4 activations"),
        ("ws-2019-mak", "3 activations"),
        ("support", "R50"),
    ] {
        for more in ["", " --with-references", " --yes --with-references"] {
            let verdict = sample.verdict(&format!("remove {words}{more}"));
            assert_eq!(verdict["rule"], "D19", "{words}{more}: {verdict}");
            assert!(verdict["reason"].as_str().unwrap().contains(names), "{words}: {verdict}");
        }
        let said = sample.run(&format!("remove {words} --yes"));
        assert_eq!(said.code, Some(1), "{said:?}");
        assert!(said.err.contains("(D19)") && said.err.contains("--mistake"), "{said:?}");
    }
    assert_eq!(sample.text(), CONTOSO);
    // Nothing rests on these.
    for words in ["vs-2", "office-mak-spare", "m365-25", "ems-16", "sql-2019", "ws-cal", "ems"] {
        let sample = Sample::new();
        let verdict = sample.done(&format!("remove {words} --yes"));
        assert!(!sample.text().contains(&format!("id = \"{words}\"")), "{verdict}");
    }
    // With the whole offer it goes, and once the offer has lapsed.
    let sample = Sample::new();
    sample.done("remove maps --with-references --yes");
    assert!(!sample.text().contains("win-ent-mak") && sample.text().contains("ws-2019-mak"));
    let sample = Sample::new().on("2021-10-02");
    for words in ["vs-1", "d365-5", "win-ent-mak", "vs-pro", "support"] {
        sample.done(&format!("remove {words} --yes"));
    }
    assert_eq!(Sample::new().on("2021-10-01").refused("remove win-ent-mak --yes"), "D19", "the last day of the window");
}

#[test]
fn found_d19_tokens_of_a_replacement_stay() {
    let replacing = "  [[cloud.token]]\n  id = \"d365-5-b\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00055\"\n  seats = 5\n\n[[cloud]]\nid = \"azure-monthly\"";
    let text = CONTOSO.replace("[[cloud]]\nid = \"azure-monthly\"", replacing);
    let sample = Sample::of(&text);
    sample.done("remove d365-5-b --yes --dry-run".replace(" --dry-run", "").as_str());
    let sample = Sample::of(&text);
    sample.done("replace d365-5 --reason wrong-tenant --by d365-5-b");
    for words in ["remove d365-5-b --yes", "remove d365-5-b --with-references --yes"] {
        let verdict = sample.verdict(words);
        assert_eq!(verdict["rule"], "D19", "{verdict}");
        assert!(verdict["reason"].as_str().unwrap().contains("R33"), "{verdict}");
    }
}

/// A seat from the first day to the last, a person's rows likewise.
#[test]
fn found_d19_a_seat_goes_when_its_lock_is_over() {
    let state = parse(CONTOSO).state;
    let remove = |what: &str, with_references: bool, on: &str| {
        let asking = Asking { today: d(on), role: Role::GlobalAdmin };
        apply(&state, &Command::Remove { id: id(what), with_references }, asking)
            .map_err(|refusal| refusal.rule.unwrap().to_string())
    };
    for (on, goes) in [("2021-01-15", false), ("2021-04-14", false), ("2021-04-15", true), ("2021-09-01", true)] {
        assert_eq!(remove("vs-1", false, on).is_ok(), goes, "{on}");
    }
    // Megan's row is an old one: no rule rests on it. Zoë holds her seat, Adele a seat and a credit.
    assert_eq!(remove("megan", false, "2021-03-01").unwrap_err(), "D19");
    assert!(remove("megan", true, "2021-03-01").is_ok());
    for (who, on) in [("zoe", "2021-03-01"), ("zoe", "2021-09-01"), ("adele", "2021-09-01")] {
        assert_eq!(remove(who, true, on).unwrap_err(), "D19", "{who} on {on}");
        assert!(remove(who, true, "2021-10-02").is_ok(), "the offer has lapsed");
    }
    assert!(remove("alex", false, "2021-03-01").is_ok(), "nothing names Alex");
}

#[test]
fn found_d19_a_name_is_erased_and_the_rows_stay() {
    let sample = Sample::new();
    let said = sample.run("remove adele --yes");
    assert_eq!(said.code, Some(1), "{said:?}");
    assert!(said.err.contains("--erase"), "{said:?}");
    let said = sample.run("remove megan --yes");
    assert!(said.err.contains("--erase") && said.err.contains("--with-references"), "{said:?}");
    let said = sample.words(&["remove", "Adele Vance", "--erase", "--yes"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    let text = sample.text();
    for word in ["adele", "Adele", "adele@contoso.example"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(text.contains("id = \"erased-1\"\nname = \"erased-1\"\n"), "{text}");
    assert_eq!(text.matches("person = \"erased-1\"").count(), CONTOSO.matches("person = \"adele\"").count());
    // The rules know what they knew: the seat is locked, the credit is given.
    assert_eq!(sample.refused("assign vs-1 alex"), "R45");
    // The next one gets the next number; who is erased already stays so.
    sample.done("remove zoe --erase --yes");
    assert!(sample.text().contains("id = \"erased-2\"\n"), "{}", sample.text());
    assert_eq!(sample.verdict("remove erased-1 --erase --yes")["done"], false);
    assert_eq!(sample.run("remove vs-1 --erase --yes").code, Some(2));
    assert_eq!(sample.run("remove nobody --erase --yes").code, Some(5));
    // A note goes with the name, and nothing else of the record does.
    let noted =
        CONTOSO.replace("name = \"Adele Vance\"\n", "name = \"Adele Vance\"\nleft = 2021-06-30\nnote = \"room 12\"\n");
    let sample = Sample::of(&noted);
    sample.done("remove adele --erase --yes");
    assert!(sample.text().contains("left = 2021-06-30") && !sample.text().contains("room 12"));
}

#[test]
fn found_d19_a_row_that_never_happened_goes() {
    for (row, gone) in [
        ("win-ent-mak:5", "LAB-02\", case = \"changed-hardware\""),
        ("win-ent-mak:activations:1", "2020-10-01, machine = \"LAB-01\""),
        ("vs-1", "person = \"adele\", on = 2021-01-15"),
        ("vs-3:1", "person = \"megan\""),
        ("azure-monthly", "person = \"adele\", on = 2020-10-05"),
        ("d365-5", "redeemed ="),
    ] {
        let sample = Sample::new();
        assert!(CONTOSO.contains(gone), "{gone}");
        assert_eq!(sample.run(&format!("remove {row} --mistake")).code, Some(2), "nobody was asked");
        let verdict = sample.done(&format!("remove {row} --mistake --yes"));
        assert!(!sample.text().contains(gone), "{row}: {verdict}");
        let loaded = parse(&sample.text());
        assert!(loaded.is_clean(), "{row}: {:?}", loaded.problems);
    }
    let sample = Sample::new();
    let said = sample.run("remove vs-1 --mistake --yes");
    assert!(said.err.contains("never happened") && said.err.contains("2021-01-15"), "{said:?}");
    // Which of several is to be said, and they are listed.
    let said = sample.run("remove win-ent-mak --mistake --yes --json");
    assert_eq!(said.code, Some(4), "{said:?}");
    let error = said.json();
    let candidates = error["error"]["candidates"].as_array().unwrap();
    assert_eq!(candidates.len(), 5, "{error}");
    assert!(
        candidates[1].as_str().unwrap().starts_with("win-ent-mak:2") && candidates[1].to_string().contains("LAB-02"),
        "{error}"
    );
    for (row, code) in
        [("win-ent-mak:9", 5), ("win-ent-mak:0", 2), ("win-ent-mak:x", 2), ("vs-2", 5), ("adele", 5), ("nobody:1", 5)]
    {
        assert_eq!(sample.run(&format!("remove {row} --mistake --yes")).code, Some(code), "{row}");
    }
    // One option says what is meant.
    assert_eq!(sample.run("remove vs-1 --mistake --erase --yes").code, Some(2));
    assert!(sample.run("remove --help").out.contains("ID:ROW"));
}

/// What was refused because of a row goes once that row never happened: no record is stuck.
#[test]
fn found_d19_nothing_is_kept_for_good() {
    let sample = Sample::new();
    for row in (1..=5).rev() {
        sample.done(&format!("remove win-ent-mak:{row} --mistake --yes"));
    }
    sample.done("remove win-ent-mak --yes");
    sample.done("remove d365-5 --mistake --yes");
    sample.done("remove d365-5 --yes");
    sample.done("remove vs-3:2 --mistake --yes");
    sample.done("remove vs-3:1 --mistake --yes");
    sample.done("remove vs-3 --yes");
}

#[test]
fn found_j10_the_preview_lists_every_row_that_goes() {
    let said = Sample::new().on("2021-10-02").run("remove win-ent --dry-run");
    assert_eq!(said.code, Some(0), "{said:?}");
    for row in
        ["2020-10-01 LAB-01 new-machine", "2020-12-01 LAB-01 same-hardware", "2021-01-09 LAB-02 changed-hardware"]
    {
        assert!(said.err.contains(row), "{row}: {said:?}");
    }
    let said = Sample::new().run("remove maps --with-references --dry-run");
    for row in ["2020-12-20 zoe", "2021-02-10 contosodemo.onmicrosoft.com", "2020-10-05 adele", "120-1001"] {
        assert!(said.err.contains(row), "{row}: {said:?}");
    }
    let given = Board::of(CONTOSO, "2021-10-02").at(100, 40).keys("1jjd");
    for row in ["2020-10-01 LAB-01 new-machine", "2021-01-09 LAB-02 changed-hardware"] {
        assert!(given.screen().replace(['│', '\n'], " ").contains(row), "{row}: {}", given.screen());
    }
}

#[test]
fn found_d19_the_dashboard_offers_what_can_be_done_instead() {
    // People: Adele first. Her rows cannot go, her name can.
    let given = Board::of(CONTOSO, "2021-03-01").keys("7d");
    assert!(given.screen().contains("D19") && given.screen().contains("erased-1"), "{}", given.screen());
    let given = given.keys("<down><enter>");
    assert!(given.file().contains("id = \"erased-1\"") && !given.file().contains("Adele"), "{}", given.file());
    // Undo is no removal: it takes that back.
    assert_eq!(given.keys("u").file(), CONTOSO);
    // Alex has no rows: both are offered, and Enter deletes what was asked for.
    let given = Board::of(CONTOSO, "2021-03-01").keys("7jjd");
    assert!(
        given.screen().contains("1 ") && given.screen().contains("2 ") && given.screen().contains("3 "),
        "{}",
        given.screen()
    );
    assert_eq!(given.keys("<enter>").file(), CONTOSO);
    let given = Board::of(CONTOSO, "2021-03-01").keys("7jjd<down><down><enter>");
    assert!(given.file().contains("erased-1") && !given.file().contains("Alex"), "{}", given.file());
    // A key with activations says what rests on it.
    let given = Board::of(CONTOSO, "2021-03-01");
    let bottom = given.bottom("1jj<enter>d");
    assert!(bottom.contains("D19") || given.screen().contains("D19"), "{}", given.screen());
    assert_eq!(given.file(), CONTOSO);
}

#[test]
fn found_d19_a_ledger_row_of_the_detail_pane_never_happened() {
    let given = Board::of(CONTOSO, "2021-03-01").keys("3<enter>");
    let given = given.keys("gd");
    let shown = given.screen();
    assert!(shown.contains("never happened"), "{shown}");
    let given = given.keys("<down><enter>");
    let left = given.file().matches("person = ").count();
    assert_eq!(left + 1, CONTOSO.matches("person = ").count(), "{}", given.file());
    assert_eq!(given.keys("u").file(), CONTOSO);
}
