//! What is worst, what is most urgent and what is left to do: told alike by rows, tabs, the line under them and the overview.

use mpn_benefits::domain::Section;
use mpn_benefits::lists::fit::width;
use mpn_benefits::lists::heading;
use mpn_benefits::lists::tone::Tone;

use crate::kit::effort::every;
use crate::kit::harness::{Given, given, given_text};
use crate::kit::program::{CONTOSO, Sample};

/// The days of the walks, and those on which something opens or closes.
const DAYS: [&str; 9] = [
    "2021-03-01",
    "2021-03-20",
    "2021-04-10",
    "2021-05-30",
    "2021-09-10",
    "2021-10-01",
    "2021-10-02",
    "2021-12-01",
    "2022-03-20",
];

/// A file with one offer, software without a key, a token never fetched, and copies that no ledger knows.
const OWN: &str = r#"
format = 1
rules = "mpn-2021"
[[enrollment]]
id = "ap"
offer = "action-pack"
purchased = 2020-09-01
[[software]]
id = "office"
enrollment = "ap"
product = "Office Professional Plus 2019"
[[software.key]]
id = "office-1"
key = "DEMO0-OFFI1-AAAA0-BEEF0-00001"
kind = "mak"
limit = 3
activations = [{ on = 2021-02-01, machine = "PC-1", case = "new-machine" }]
[[software]]
id = "visio"
enrollment = "ap"
product = "Visio Professional 2019"
[[software]]
id = "sql"
enrollment = "ap"
product = "SQL Server 2019 Standard"
activation = "none"
[[software]]
id = "cal"
enrollment = "ap"
product = "Windows Server CAL"
kind = "cal"
[[cloud]]
id = "aad"
enrollment = "ap"
product = "Azure AD Basic"
"#;

fn line_3(board: &mut Given) -> String {
    board.text().lines().nth(2).unwrap().trim_end().to_owned()
}

/// The sign of a tab is that of the worst status among its rows, in any state and on any day.
#[test]
fn found_y2_a_tab_has_the_sign_of_its_worst_row() {
    let mut seen = [0; 3];
    for text in [CONTOSO, OWN] {
        for day in DAYS {
            for (number, section) in
                Section::ALL.iter().copied().enumerate().filter(|(number, _)| (1..=5).contains(number))
            {
                let board = given_text(text, day).at(160, 40).keys(&number.to_string());
                let signs: Vec<Option<char>> = board
                    .rows_of(heading::STATUS)
                    .iter()
                    .map(|words| words.chars().next().filter(|letter| ['!', '•'].contains(letter)))
                    .collect();
                let worst = ['!', '•'].into_iter().find(|sign| signs.contains(&Some(*sign)));
                let tab = board.app.tabs.iter().find(|(own, ..)| *own == section).unwrap().2;
                assert_eq!(tab.sign().map(|sign| sign.letter), worst, "{day}, {section:?}: {signs:?}");
                seen[match worst {
                    None => 0,
                    Some('!') => 1,
                    Some(_) => 2,
                }] += 1;
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 2), "{seen:?}");
}

/// The same status is as bad wherever it stands.
#[test]
fn found_y2_expired_is_as_bad_on_every_tab() {
    let board = given_text(OWN, "2021-09-10").at(120, 30);
    let tone = |section| board.app.tabs.iter().find(|(own, ..)| *own == section).unwrap().2;
    assert_eq!([tone(Section::Software), tone(Section::Cloud), tone(Section::Renewals)], [Tone::Bad; 3]);
}

/// After a lapse the copies that no ledger knows are told as long as the lapse is news: on the first picture, under the tabs and
/// by `check`; and the list says why they cannot be ticked off. Access licences have no copies.
#[test]
fn found_y3_copies_without_a_ledger_are_not_forgotten() {
    let mut board = given_text(OWN, "2021-10-05").at(140, 30).keys("0");
    let todo = "lapsed: clear PC-1, copies of 1 product";
    assert!(board.text().contains(todo), "{}", board.text());
    let mut board = board.keys("1");
    let told = "Action Pack lapsed 2021-10-02: 1 machine to clear, copies of 1 product to remove";
    assert!(line_3(&mut board).contains(told), "{}", line_3(&mut board));
    let check = |day| Sample::of(OWN).on(day).run("check").out;
    let line = check("2021-10-05");
    assert!(line.contains("ap: still 1 machine to clear, copies of 1 product to remove (R25)"), "{line}");
    // What was done about them cannot be recorded: after that it is the machines that are told.
    assert!(check("2021-12-01").contains("ap: still 1 machine to clear (R25)"), "{}", check("2021-12-01"));
    let mut board = given_text(OWN, "2021-10-05").at(100, 30).keys("5w<end>");
    while !board.text().lines().any(|line| line.contains('▌') && line.contains("SQL Server")) {
        board = board.keys("k");
    }
    let said = board.keys("m").text();
    assert!(said.contains("No ledger says where copies of SQL Server 2019 Standard are"), "{said}");
    // Without any machine the copies are what there is to do; long after the lapse they are an alarm no more.
    let none = OWN.replace("activations = [{ on = 2021-02-01, machine = \"PC-1\", case = \"new-machine\" }]\n", "");
    assert_ne!(none, OWN);
    let mut board = given_text(&none, "2021-10-05").at(140, 30).keys("0");
    assert!(board.text().contains("lapsed: remove or license every copy of 1 product (R25)"), "{}", board.text());
    assert!(!given_text(&none, "2021-12-01").at(140, 30).keys("0").text().contains("every copy"));
}

/// The date that comes next is told with what it is of, and one of today is told as such.
#[test]
fn found_y4_what_comes_next_has_a_subject_and_today_is_today() {
    for columns in [80, 100, 140] {
        for text in [CONTOSO, OWN] {
            for day in DAYS {
                let mut board = given_text(text, day).at(columns, 24).keys("5");
                let line = line_3(&mut board);
                assert!(!line.contains(&format!("next {day}")) && !line.contains(&format!("next: {day}")), "{line}");
                // Beside several that are open there may be room for the day alone.
                if let Some((_, next)) =
                    line.split_once("next ").filter(|_| !line.contains("(+ ") && !line.contains(", fee)"))
                {
                    assert!(next.contains(": "), "{columns}, {day}: {line}");
                }
                assert!(width(&line) <= usize::from(columns), "{line}");
            }
        }
    }
    let mut board = given("2021-05-30").at(80, 24).keys("3");
    assert!(line_3(&mut board).contains("today: "), "{}", line_3(&mut board));
}

/// How many more there are is said in few signs before anything else is shortened.
#[test]
fn found_y5_the_filler_goes_first() {
    let mut board = given("2021-03-16").at(80, 24).keys("1");
    let line = line_3(&mut board);
    assert!(line.contains("next 2021-03-20: can move: vs-3") && line.ends_with("+1 ≤30d"), "{line}");
}

/// With more room a status says no less.
#[test]
fn found_y6_a_status_says_no_less_where_there_is_more_room() {
    for day in DAYS.into_iter().step_by(every(4)) {
        for number in ["1", "2", "3", "4", "5"] {
            let mut least = 0;
            for columns in (80..=140).step_by(4) {
                let mut board = given(day).at(columns, 30).keys(number);
                let screen = board.text();
                let full = board.rows_of(heading::STATUS);
                let whole = full.iter().filter(|words| screen.contains(words.as_str())).count();
                assert!(whole >= least, "{day}, {number}, {columns}: {whole} of {least}\n{screen}");
                least = whole;
            }
        }
    }
}

/// The quick filter of what expires soon finds nothing whose day has passed, and both find what their statuses say.
#[test]
fn found_y7_what_expires_soon_has_not_expired() {
    for text in [CONTOSO, OWN] {
        for day in DAYS {
            for number in ["1", "2", "3", "4"] {
                let all = given_text(text, day).at(200, 40).keys(&format!("{number}F2"));
                for words in all.rows_of(heading::STATUS) {
                    assert!(!words.contains("expired") && !words.contains("lapsed"), "{day}, {number}: {words}");
                }
                let soon = given_text(text, day).at(200, 40).keys(&format!("{number}F3"));
                if number != "3" {
                    for last in soon.rows_of(heading::ACTIVATE_BY) {
                        assert!(last.as_str() >= day, "{day}, {number}: {last}");
                    }
                }
            }
        }
    }
}

/// The first picture begins with what is most urgent: a fee that can no longer be paid is noted below all that can be done.
#[test]
fn found_y16_what_can_no_longer_be_paid_stands_last() {
    for day in ["2021-04-20", "2021-09-24", "2021-10-01"] {
        let board = given(day).at(120, 30).keys("0");
        let rows = board.rows_of(heading::TODO);
        let todo: Vec<&String> = rows.iter().filter(|words| !words.is_empty() && *words != "-").collect();
        assert!(todo.last().unwrap().starts_with("no fee on record"), "{day}: {todo:#?}");
    }
}

/// A first use says that it ends the right to a refund, in the form and on the command line; a second one does not, nor does
/// one when that right is over.
#[test]
fn found_y17_the_first_use_says_that_the_refund_ends() {
    let fresh = OWN.replace("purchased = 2020-09-01", "purchased = 2021-01-20");
    let note = "2021-02-19";
    for (text, day, told) in
        [(&fresh, "2021-01-25", true), (&fresh, "2021-02-20", false), (&fresh, "2021-02-05", false)]
    {
        let said = Sample::of(text).on(day).run("activate office-1 --machine PC-9 --dry-run");
        assert_eq!(said.err.contains("can be refunded") && said.err.contains(note), told, "{day}: {said:?}");
    }
}

/// What is due today and more than that is said so.
#[test]
fn found_y18_what_else_is_due_today_is_told_apart() {
    let mut board = given("2021-10-01").at(120, 30).keys("1");
    assert!(line_3(&mut board).contains("+ 3 today"), "{}", line_3(&mut board));
    let mut board = given("2021-09-01").at(140, 30).keys("1");
    assert!(line_3(&mut board).contains("+ 2 today, "), "{}", line_3(&mut board));
}

/// On a what-if “today” is the day that is real.
#[test]
fn found_y19_a_what_if_has_a_day_of_its_own() {
    let mut board = given("2021-03-01").at(100, 30).keys("t2021-04-15<enter>1");
    assert!(
        line_3(&mut board).contains("that day: ") && !line_3(&mut board).contains("today: "),
        "{}",
        line_3(&mut board)
    );
}

/// Before the window the first picture never says to renew, and says what each date of the offer is.
#[test]
fn found_y20_every_date_of_an_offer_says_which_it_is() {
    for wide in [80, 120] {
        let mut board = given("2021-09-01").at(wide, 30).keys("0");
        let rows: Vec<String> =
            board.text().lines().filter(|line| line.contains("Action Pack ")).map(str::to_owned).collect();
        let mut said: Vec<&str> =
            rows.iter().filter_map(|row| row.split_once("Action Pack")).map(|(_, said)| said.trim()).collect();
        let count = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), count, "{rows:#?}");
    }
}

/// Before its window the fee of a kept year is what can be recorded first.
#[test]
fn found_y21_the_fee_comes_before_the_renewal() {
    let said = Sample::new().on("2021-03-01").run("renew gold-cloud --dry-run");
    assert!(said.err.contains("from 2021-03-16 to 2021-04-14 (R16), the next renewal from 2022-03-16"), "{said:?}");
    let said = Sample::new().on("2021-03-01").run("renew maps --dry-run");
    assert!(said.err.contains("It can be renewed from 2021-09-02 on"), "{said:?}");
}

/// The list of what ended stands while its removals are ticked off, and counts them.
#[test]
fn found_y22_removals_are_ticked_off_one_after_another() {
    let mut board = given("2021-10-02").at(100, 30).keys("5gw");
    for done in 0..3 {
        let screen = board.text();
        assert!(screen.contains(&format!("{done} of 6 removals done")), "{done}: {screen}");
        board = board.keys("m<enter>");
    }
    // What is not saved leaves the list as it was.
    let screen = board.keys("m<esc>").text();
    assert!(screen.contains("3 of 6 removals done"), "{screen}");
}

/// What is given in the window says when it ends without a renewal; before the window and after a renewal it does not.
#[test]
fn found_y23_what_is_given_in_the_window_says_when_it_ends() {
    for (day, told) in [("2021-08-20", false), ("2021-09-10", true)] {
        let said = Sample::new().on(day).run("assign vs-2 alex --dry-run");
        assert_eq!(said.err.contains("unless the offer is renewed by 2021-10-01"), told, "{day}: {said:?}");
    }
}

/// A credit that is held is to be assigned no more.
#[test]
fn found_y24_a_held_credit_is_not_to_be_assigned() {
    let pane = given("2021-03-01").at(100, 30).keys("2/azure<enter>").text();
    assert!(pane.contains("assigned") && !pane.contains("To be assigned by"), "{pane}");
}

/// Where a removal is in no ledger, the count of those that are done says that there are others; and where they have no room
/// on the first picture the figures stand for them.
#[test]
fn found_y25_what_no_ledger_knows_is_beside_what_is_done() {
    let text = OWN.replace("limit = 3\n", "limit = 3\ncleared = [{ on = 2021-10-03, machine = \"PC-1\" }]\n");
    assert_ne!(text, OWN);
    let list = given_text(&text, "2021-10-05").at(120, 30).keys("5w").text();
    assert!(list.contains("1 of 1 removals done, on 1 machine; 1 more product is in no ledger"), "{list}");
    for wide in (78..=120).step_by(6) {
        let screen = given_text(OWN, "2021-10-05").at(wide, 24).keys("0").text();
        let row = screen.lines().find(|line| line.contains("lapsed: ")).unwrap_or_default();
        assert!(row.contains("1 product"), "{wide}: {screen}");
    }
}
