//! Stories walked a seventh time: what has little room says the most that it can, and what is long past presses nobody.

use mpn_benefits::lists::fit::width;

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::CONTOSO;

/// The line under the tabs leaves out that a date is the next one before it leaves out what the date is of.
#[test]
fn found_w1_the_next_date_has_its_subject_beside_a_lapse() {
    let mut board = given("2021-12-01").keys("2");
    let mut subjects = 0;
    for wide in 80..=120 {
        board.size = (wide, 24);
        let line = board.text().lines().nth(2).unwrap().to_owned();
        let told =
            ["d365-demo", "Dynamics 365"].iter().any(|subject| line.contains(&format!("2022-02-10: ends: {subject}")));
        assert!(told || line.contains("2022-02-10: subscription d"), "{wide}: {line}");
        subjects += usize::from(told);
    }
    assert!(subjects > 20, "{subjects}");
}

/// A fee that could not be paid for long is marked in the line under the tabs as before (D3), and stands last on the overview:
/// what can still be done comes first.
#[test]
fn found_w2_a_fee_missed_long_ago_stands_last_where_all_is_listed() {
    // Its last day was 2021-04-14.
    for (day, last) in [("2021-04-15", false), ("2021-05-14", false), ("2021-05-15", true), ("2021-06-01", true)] {
        let mut board = given(day).at(100, 30).keys("1");
        assert!(board.text().lines().nth(2).unwrap().contains("Gold Cloud Platform: fee not on record"), "{day}");
        let overview = board.keys("0").text();
        let rows: Vec<&str> = overview.lines().skip(4).take_while(|line| !line.trim().is_empty()).collect();
        let at = rows.iter().position(|row| row.contains("record the fee")).unwrap();
        assert_eq!(at, if last { rows.len() - 1 } else { 0 }, "{day}: {overview}");
    }
}

/// What is over says so in as many words as leave the names beside it whole.
#[test]
fn found_w3_what_is_over_does_not_squeeze_names() {
    let mut cloud = given("2021-12-01").at(80, 24).keys("2");
    let narrow = cloud.text();
    assert!(says(&narrow, "Dynamics 365 Customer Engagement"), "{narrow}");
    assert!(narrow.contains("2021-05-30") && !narrow.contains("ended 2021-05-30  "), "{narrow}");
    cloud.size = (140, 30);
    assert!(cloud.text().contains("ended 2021-05-30"), "{}", cloud.text());
    // The day from which a seat is free would be another fact than the one on which it ended.
    for wide in 60..=120 {
        let people = given("2022-01-01").at(wide, 24).keys("7").text();
        let rows: Vec<&str> = people.lines().filter(|line| line.contains("Adele Vance")).collect();
        assert!(rows.iter().all(|row| width(row) <= wide.into()), "{people}");
        let over = rows.iter().any(|row| row.trim_end().ends_with("ended") || row.contains("ended 2021"));
        assert!(over || !people.contains("Free"), "{wide}: {people}");
    }
}

/// The title of Software stays while another tab can give way.
#[test]
fn found_w4_software_keeps_its_title_while_another_tab_has_words() {
    let row = "[[software]]\nid = \"more-N\"\nproduct = \"Product N\"\nenrollment = \"maps\"\nsource = \"core\"\n";
    let many: String = (0..20).map(|at| row.replace('N', &at.to_string())).collect();
    let text = format!("{CONTOSO}\n{many}");
    for wide in 76..=99 {
        let line = given_text(&text, "2021-12-01").at(wide, 24).keys("2").text().lines().nth(1).unwrap().to_owned();
        let others = ["Renew", "Dates", "Ppl"].iter().any(|word| line.contains(word));
        assert!(line.contains("1 Software 25") || !others, "{wide}: {line}");
    }
}

/// The help says where `T` leads in a run that was started for another day.
#[test]
fn found_w5_the_help_says_where_today_leads() {
    let mut help = given("2021-03-01").at(100, 30).keys("?back to");
    assert!(says(&help.text(), "back to today"), "{}", help.text());
    help.app.dates.started_for = Some(crate::kit::support::d("2021-03-01"));
    let told = help.text();
    assert!(
        says(&told, "back to 2021-03-01, which this run was started for") && !told.contains("back to today"),
        "{told}"
    );
}
