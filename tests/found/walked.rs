//! What strangers stumbled over who walked the stories on the sample and on a file of their own.

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::{CONTOSO, Sample};

/// A lapse tells of machines, each once however many products it has (R25).
#[test]
fn found_e_a_lapse_counts_machines_and_not_products() {
    let impact = Sample::new().on("2021-10-02").run("impact maps --json").json();
    let items = impact["items"].as_array().unwrap();
    let tasks: Vec<&str> = items.iter().filter_map(|item| item["machine"].as_str()).collect();
    let machines: std::collections::BTreeSet<&str> = tasks.iter().copied().collect();
    assert!(machines.len() < tasks.len(), "the sample has a machine with two products: {tasks:?}");
    let line = given("2021-10-02").at(140, 30).text().lines().nth(2).unwrap().to_owned();
    assert!(line.contains(&format!("{} machines to clear", machines.len())), "{line}");
}

/// What is taken back of a lapsed offer, on a day before its lapse, is for nobody (D18), and each rule is its own: R45 of
/// seats, R42 of credits.
#[test]
fn found_e10_what_is_taken_back_after_the_lapse_is_for_nobody() {
    let told = |day: &'static str| {
        let words = Sample::new().on(day).run("left adele --dry-run");
        format!("{}{}", words.out, words.err)
    };
    let over = Sample::new().on("2021-10-02").run("left adele --on 2021-09-20 --dry-run");
    let over = format!("{}{}", over.out, over.err);
    assert!(!over.contains("for anybody") && over.contains("nobody gets it"), "{over}");
    assert!(told("2021-03-01").contains("for somebody else from 2021-04-15 on"), "{}", told("2021-03-01"));
    assert!(told("2021-05-01").contains("vs-1 (for anybody at once)"), "{}", told("2021-05-01"));
    let form = given("2021-05-01").at(100, 30).keys("7/adele<enter>al").text();
    assert!(says(&form, "(vs-1): taken back, for anybody at once (R45)"), "{form}");
    assert!(says(&form, "(azure-monthly): taken back, for anybody at once (R42)"), "{form}");
    // The act of an earlier day, recorded after the lapse, is told as one of today, too.
    let late = Sample::new().on("2021-10-05");
    for words in ["incident support --case 9 --on 2021-09-20 --dry-run", "release vs-1 --on 2021-09-20 --dry-run"] {
        let ran = late.run(words);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(!ran.out.contains("left") && !ran.out.contains("again from"), "{words}: {ran:?}");
    }
    assert_eq!(
        late.verdict("incident support --case 9 --on 2021-09-20 --dry-run")["effect"]["left"],
        6,
        "JSON keeps it"
    );
}

/// A subscription that no token can go into any more is not to be extended (D18, R2, R7).
#[test]
fn found_e10_no_token_is_advised_that_nobody_has() {
    let todo = |day: &str| {
        let mut app = given(day).at(120, 40).keys("6/d365-demo");
        app.text()
    };
    assert!(says(&todo("2021-09-10"), "extend it or add to it with a token"), "{}", todo("2021-09-10"));
    for day in ["2021-10-02", "2021-12-01"] {
        assert!(!says(&todo(day), "with a token"), "{}", todo(day));
        assert!(says(&todo(day), "no token can go into it by then"), "{}", todo(day));
    }
}

/// What had no last day of its own is not lost in the window: a renewal gives it the next one (D4).
#[test]
fn found_e_in_the_window_what_a_renewal_brings_back_is_not_lost() {
    let works = |text: &str, day: &str| given_text(text, day).at(120, 40).keys("5").text();
    let seen = works(CONTOSO, "2021-09-10");
    assert!(says(&seen, "1 lost, 1 comes back with a renewal"), "{seen}");
    let seen = works(CONTOSO, "2021-10-02");
    assert!(!says(&seen, "comes back") && !says(&seen, "brings"), "{seen}");
    // With no day of its own nothing is lost at all.
    let own: String = CONTOSO
        .lines()
        .filter(|line| !line.trim().starts_with("activate_by"))
        .map(|line| format!("{line}\n"))
        .collect();
    let seen = works(&own, "2021-09-10");
    assert!(says(&seen, "a renewal brings") && !says(&seen, " lost"), "{seen}");
}

/// The late fee of a kept year can be recorded wherever one stands, and a refusal names its days (D3, R16).
#[test]
fn found_e1_a_fee_that_was_paid_in_time_is_recorded_late() {
    for day in ["2021-04-20", "2021-09-10", "2021-12-01"] {
        let sample = Sample::new().on(day);
        let verdict = sample.verdict("renew gold-cloud");
        assert_eq!((&verdict["rule"], &verdict["last_day"]), (&"R6".into(), &"2021-04-14".into()), "{verdict}");
        let reason = verdict["reason"].as_str().unwrap();
        assert!(reason.contains("2021-03-16") && reason.contains("2021-04-14"), "{reason}");
        let mut board = given(day).at(100, 30).keys("5/gold<enter>an2021-04-10<enter>");
        let saved = board.effects.len();
        assert!(saved > 0, "{}", board.text());
        assert_eq!(sample.done("renew gold-cloud --paid 2021-04-10")["done"], true);
    }
    // Before its days the window is what is asked for, and on record it is no more.
    assert_eq!(Sample::new().on("2021-03-01").refused("renew gold-cloud"), "R6");
    let paid = Sample::new().on("2021-05-01");
    paid.done("renew gold-cloud --paid 2021-04-10");
    assert_eq!(paid.refused("renew gold-cloud"), "R6");
}

/// What a review counts for is said as it is (R12, R11, D18).
#[test]
fn found_e5_a_review_says_what_it_counts_for() {
    for (day, wanted) in [
        ("2021-03-01", "counts for the renewal from 2021-09-02 to 2021-10-01 (R12)"),
        ("2021-09-10", "counts for the renewal whose window is open until 2021-10-01 (R12)"),
        ("2021-10-02", "counts for no renewal: on that day the offer is lapsed (R11)"),
    ] {
        let said = Sample::new().on(day).run("review maps --dry-run");
        assert!(said.out.contains(wanted) || said.err.contains(wanted), "{day}: {said:?}");
        let form = given(day).at(100, 30).keys("5/action<enter>aw").text();
        assert!(says(&form, wanted), "{day}: {form}");
    }
}

/// What comes next has its day on every width, whatever stands before it.
#[test]
fn found_j_the_next_day_is_never_cut() {
    for day in
        ["2021-03-01", "2021-04-10", "2021-04-15", "2021-05-01", "2021-08-17", "2021-09-10", "2021-10-02", "2021-12-01"]
    {
        let next = Sample::new().on(day).run("deadlines --json").json();
        // The last day of an open window or fee is told with it, in days left.
        let told = ["renewal-closes", "fee-closes"];
        let mut items = next["items"].as_array().unwrap().iter();
        let next = items.find(|item| !told.contains(&item["kind"].as_str().unwrap()));
        let next = next.and_then(|item| item["date"].as_str()).map(str::to_owned);
        for width in [80, 90, 100, 120, 140] {
            let line = given(day).at(width, 24).text().lines().nth(2).unwrap().to_owned();
            let next = match next.as_deref().unwrap() {
                today if today == day => "today",
                next => next,
            };
            assert!(line.contains(next), "{day} at {width}: {next} in {line}");
        }
    }
}

/// A look at a key says at once that it is of no use (D18).
#[test]
fn found_e10_a_look_at_a_key_says_why_it_is_of_no_use() {
    for (day, key, wanted) in [
        ("2021-10-02", "office-mak-spare", "offer lapsed"),
        ("2021-10-02", "win-ent-mak", "offer lapsed"),
        ("2021-09-10", "office-mak-spare", "past its last day"),
    ] {
        let ran = Sample::new().on(day).run(&format!("key {key}"));
        assert!(ran.out.contains(wanted), "{day} {key}: {ran:?}");
    }
    assert!(!Sample::new().run("key office-mak-spare").out.contains("lapsed"));
}

/// A key for what has none is told so (R22, R23); one for a product that needs it is not.
#[test]
fn found_f_a_key_for_a_cal_is_told_so() {
    for (benefit, rule) in [("ws-cal", Some("R23")), ("sql-2019", Some("R22")), ("win-ent", None)] {
        let ran = Sample::new()
            .add_key(&format!("add key --to {benefit} kind=mak limit=5 --dry-run"), "DEMO0-CCCC1-BEEF0-WIN10-00009");
        assert_eq!(ran.code, Some(0), "{benefit}: {ran:?}");
        let told = ["R22", "R23"].into_iter().find(|rule| ran.err.contains(*rule));
        assert_eq!(told, rule, "{benefit}: {ran:?}");
    }
}

/// A filter that leaves out what was selected selects its first row, and typing on does so again.
#[test]
fn found_j_another_filter_selects_its_first_row() {
    let app = given("2021-03-01").keys("gj/win");
    assert_eq!(app.selected(), app.rows()[0]);
    let app = given("2021-03-01").keys("G");
    let last = app.selected();
    // What is still shown stays selected.
    assert_eq!(app.keys("/server").selected(), last);
}

/// Seats add up: held, free, and those that are released and locked.
#[test]
fn found_e_seats_add_up() {
    let sample = Sample::new();
    sample.done("release vs-1");
    let seen = given_text(&sample.text(), "2021-03-01").at(120, 40).keys("3").text();
    assert!(says(&seen, "released and locked"), "{seen}");
    let row = sample.row("visual-studio", "vs-pro");
    let locked = row["seats"].as_array().unwrap().iter().filter(|seat| seat["status"] == "locked").count();
    assert_eq!(
        row["quantity"],
        row["assigned"].as_u64().unwrap() + row["free"].as_u64().unwrap() + locked as u64,
        "{row}"
    );
}

/// What the ledger answers needs no answer.
#[test]
fn found_j_an_answer_of_the_ledger_is_an_answer() {
    let app = given("2021-03-01").at(100, 30).keys("/enterprise<enter>aa<enter>");
    let mut app = app.keys("<Shift-Tab><Shift-Tab><Shift-Tab>LAB-77");
    let seen = app.text();
    assert!(says(&seen, "by the ledger") && !says(&seen, "this needs an answer"), "{seen}");
}

/// Where room is short, how much more is open or over is still said, in short.
#[test]
fn found_j_what_else_is_open_is_told_in_short() {
    let line = |width: u16| given("2021-10-02").at(width, 24).text().lines().nth(2).unwrap().to_owned();
    assert!(line(80).contains("5 machines to clear (+ fee) · 2022-02-10: ends: d365-demo"), "{}", line(80));
    assert!(line(140).contains("5 machines to clear (+ a missed fee) · next 2022-02-10: "), "{}", line(140));
}
