//! Stories walked a third time on the sample: what a sentence names is what can be done, counted or used.

use mpn_benefits::domain::Thing;
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::total::{TotalKind, totals};
use mpn_benefits::file::parse;
use mpn_benefits::text::Text;

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::{CONTOSO, Sample};
use crate::kit::support::d;

/// `d` on a date says what hides it, and where what it is about is deleted; a deletion begins on keeping.
#[test]
fn found_w1_a_date_is_hidden_and_a_record_deleted() {
    for keys in ["6d", "0d"] {
        let said = given("2021-03-01").at(140, 40).keys(keys).bottom();
        assert!(said.contains("a d hides it") && said.contains("To delete"), "{keys}: {said}");
    }
    for keys in ["1d", "5d", "7jjd", "7jjjd", "1<enter>jd", "3<enter>Gd"] {
        let board = given("2021-03-01").at(120, 40).keys(keys);
        if board.app.overlays.is_empty() {
            continue;
        }
        let kept = board.keys("<enter>");
        assert_eq!(kept.app.state, parse(CONTOSO).state, "{keys}");
        assert!(kept.app.overlays.is_empty(), "{keys}");
    }
}

/// What does not work yet is not said as if it did.
#[test]
fn found_w2_a_closed_renewal_reads_as_one() {
    let board = given("2021-03-01").at(140, 50).keys("5").text();
    assert!(says(&board, "Closed renewing not before 2021-09-02 (R6)"), "{board}");
}

/// A key of a lapsed product is closed by the lapse, a full one is good for a reinstall.
#[test]
fn found_w3_why_a_key_is_of_no_use() {
    let mut board = given("2021-10-02").at(140, 40).keys("1/office<enter>");
    let said = board.keys_bottom("y");
    assert!(said.contains("Its offer is lapsed: no key of it may be used any more (R7, R25)."), "{said}");
    assert!(!said.contains("all the same"), "{said}");
    let ran = Sample::new().on("2021-03-01").run("key office-mak --print --yes");
    assert!(
        says(&ran.err, "office-mak has no activation left (R20, R21); a reinstall on the same hardware"),
        "{ran:?}"
    );
    assert!(!ran.err.contains("of no use"), "{ran:?}");
}

/// A seat that is given or taken back is named once, and for whom it is locked.
#[test]
fn found_w5_a_seat_may_move_on_to_somebody_else() {
    let sample = Sample::new();
    let given = sample.run("assign vs-pro alex --dry-run");
    assert!(given.err.contains("somebody else can get it from 2021-05-30"), "{given:?}");
    let released = sample.run("release vs-1 --dry-run");
    assert!(released.err.contains("somebody else can get it from 2021-04-15"), "{released:?}");
    for said in [given.err, released.err] {
        let first = said.split([' ', '(', ')']).find(|word| word.starts_with("vs-")).unwrap();
        assert_eq!(said.matches(first).count(), 1, "{said}");
    }
}

/// In a form it is the day that is typed; a menu names the way out.
#[test]
fn found_w6_a_late_renewal_is_recorded_with_its_day() {
    let reviewed = CONTOSO.replacen("profile_reviewed = false", "profile_reviewed = 2021-09-15", 1);
    let form = given_text(&reviewed, "2021-10-02").at(120, 40).keys("5/action<enter>an").text();
    assert!(says(&form, "Type the day it was done, 2021-10-01 at the latest."), "{form}");
    assert!(!says(&form, "Enter records it with its day"), "{form}");
    let menu = given("2021-10-02").at(140, 40).keys("5/action<enter>a").text();
    assert!(says(&menu, "Record the review first, with its day, then the renewal with its day."), "{menu}");
}

/// What a review counts for follows the day that it is recorded with.
#[test]
fn found_w7_a_late_review_counts_for_a_late_renewal() {
    let sample = Sample::new().on("2021-10-02");
    let late = sample.run("review maps --on 2021-09-15 --dry-run");
    assert!(says(&late.err, "counts for a renewal that was paid in time and is recorded late (R11, R12)"), "{late:?}");
    let over = sample.run("review maps --dry-run");
    assert!(says(&over.err, "counts for no renewal: on that day the offer is lapsed (R11)"), "{over:?}");
}

/// What needs no activation ends with its offer, and says when.
#[test]
fn found_w8_a_product_without_a_key_ends_with_its_offer() {
    let state = parse(CONTOSO).state;
    let overview = Overview::of(&state, d("2021-03-01"));
    let board = given("2021-03-01").at(140, 40).keys("1/sql").text();
    let last = overview
        .software
        .iter()
        .find(|row| state.software[row.benefit].product.starts_with("SQL"))
        .and_then(|row| overview.offer(row.offer))
        .unwrap()
        .term
        .window_closes();
    assert!(says(&board, &format!("its use ends with the offer after {last}, unless that is renewed (R7)")), "{board}");
}

/// A total counts live offers only, and tells which benefits those are.
#[test]
fn found_w9_a_total_tells_what_it_counts() {
    let state = parse(CONTOSO).state;
    for day in ["2021-03-01", "2021-10-02", "2021-12-01", "2022-05-01"] {
        let overview = Overview::of(&state, d(day));
        for total in totals(&state, &overview) {
            assert!(!total.counted.is_empty(), "{day} {total:?}");
            let hours = |thing: &Thing| {
                matches!(thing, Thing::Technical(at) if state.technical[*at].quantity.is_some()
                && overview.technical.iter().any(|row| row.benefit == *at && row.used > 0))
            };
            // Each once.
            let mut own: Vec<String> = total.counted.iter().map(|thing| format!("{thing:?}")).collect();
            own.sort();
            own.dedup();
            assert_eq!(own.len(), total.counted.len(), "{day} {total:?}");
            if matches!(total.kind, TotalKind::Incidents | TotalKind::Hours) && total.used == 0 {
                assert!(!total.counted.iter().any(hours), "{day} {total:?}");
            }
        }
    }
}

/// A product with a key that was never used waits, whatever its other keys are.
#[test]
fn found_w11_an_unused_key_is_not_redeemed() {
    let board = given("2021-03-01").at(120, 40).keys("1F").text();
    assert!(board.contains("Office Professional Plus 2019"), "{board}");
}

/// The table has of every tab what the list has.
#[test]
fn found_w12_a_table_says_what_the_list_says() {
    let table = Sample::new().on("2021-03-01").run("export csv").out;
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert!(rows.iter().all(|row| matches!(row[2], "core" | "incremental")), "{table}");
    assert!(table.lines().any(|line| line.starts_with("SQL Server") && line.contains(",licenses,,")), "{table}");
    let page = Sample::new().on("2021-03-01").run("export markdown").out;
    assert!(page.contains("Action Pack - core") && !page.contains(" 1 users"), "{page}");
}

/// What is not answered yet is asked for, not guessed.
#[test]
fn found_w15_a_menu_asks_for_what_it_does_not_know() {
    let menu = given("2021-03-01").at(140, 40).keys("1a").text();
    assert!(
        says(&menu, "asks for the machines, then takes them off the list") && !menu.contains("by that count"),
        "{menu}"
    );
    assert!(says(&menu, "asks for the count, then compares it with the ledger"), "{menu}");
}

/// A list begins on what stands in its field.
#[test]
fn found_w20_a_list_begins_on_what_stands() {
    let form = given("2021-03-01").at(120, 40).keys("1/win<enter>aa");
    let mut form = form.keys("NEW-PC<tab>");
    let shown = form.text();
    assert!(says(&shown, "Used this key before?"), "{shown}");
    let opened = form.keys("<Ctrl-N>").text();
    assert!(opened.contains("▌yes") || opened.contains("▌no"), "{opened}");
}

/// Looking is not undone by taking it off the record (D10, R15).
#[test]
fn found_w35_looking_stays_looked() {
    let said = Text::of("en").undone_view("office-mak-spare");
    assert!(said.contains("in the record only") && said.contains("R15"), "{said}");
}

/// Hours are refused by the rule of hours, with what is left and what was asked (R51).
#[test]
fn found_w39_hours_are_refused_by_their_rule() {
    let said = Sample::new().run("incident advisory --case A --hours 9");
    assert!(says(&said.err, "5 of 5 left, 9 asked: not enough (R51)"), "{said:?}");
}
