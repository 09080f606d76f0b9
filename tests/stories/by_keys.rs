//! Stories told by key strings where the others do not tell them: 1, 2, 5, 6 and 13.

use crate::kit::harness::given;
use mpn_benefits::domain::date::parse_iso;

#[test]
fn story_1_the_first_picture_says_what_comes_first_and_by_when() {
    let text = given("2021-03-01").text();
    let line = text.lines().nth(2).unwrap();
    assert!(line.contains("2021-03-12, in 11 days"), "{line}");
    assert!(line.contains("replace: Dynamics 365 Customer Engagement"), "{line}");
    assert!(text.lines().nth(1).unwrap().contains("6 Deadlines 3"));
}

#[test]
fn story_2_a_filter_narrows_one_esc_restores_a_second_does_nothing() {
    let app = given("2021-03-01").keys("/win");
    assert_eq!(app.rows(), ["Windows 10 Enterprise", "Windows Server 2019 CAL", "Windows Server 2019 Standard"]);
    let app = app.keys("<esc>");
    assert_eq!(app.rows().len(), 5);
    let app = app.keys("<esc><esc>");
    assert_eq!(app.rows().len(), 5);
    assert!(app.effects.is_empty(), "Esc never quits");
}

#[test]
fn story_5_the_reimage_under_a_competency_grant_is_counted() {
    let text = given("2021-03-01").keys("G").text();
    assert!(text.contains("3 of 4"), "{text}");
    let reimage = text.lines().find(|line| line.contains("2020-06-12")).unwrap();
    assert!(reimage.contains("same hardware  counted"), "{reimage}");
    assert!(text.contains("Every activation counts, a reinstall too (R19)."));
}

#[test]
fn story_6_the_cal_row_says_what_the_portal_says() {
    let text = given("2021-03-01").keys("jjj").text();
    assert!(text.contains("No further details available"), "{text}");
    assert!(!text.contains("Keys     "), "a CAL has no key");
}

#[test]
fn story_13_each_press_lands_on_the_next_change_of_the_offer_and_names_it() {
    let mut app = given("2021-03-01").keys("5t2021-08-01<enter>");
    assert_eq!(app.selected(), "Action Pack");
    for (day, words) in [
        ("2021-08-17", "renewal reminder"),
        ("2021-09-01", "anniversary"),
        ("2021-09-02", "renewal window opens"),
        ("2021-09-24", "renewal reminder"),
        ("2021-10-01", "last day to renew"),
        ("2021-10-02", "lapsed"),
    ] {
        app = app.keys("}");
        assert_eq!(app.app.dates.shown, parse_iso(day).unwrap());
        let bottom = app.bottom();
        assert!(bottom.contains(day) && bottom.contains(words), "{day}: {bottom}");
        assert!(app.text().lines().next().unwrap().contains(&format!("WHAT-IF {day}")));
    }
    app = app.keys("}");
    assert_eq!(app.app.dates.shown, parse_iso("2021-10-02").unwrap());
    assert!(app.bottom().contains("Nothing of Action Pack itself changes after this day"));
    app = app.keys("{");
    assert_eq!(app.app.dates.shown, parse_iso("2021-10-01").unwrap());
    app = app.keys("T");
    assert!(!app.text().contains("WHAT-IF"));
}
