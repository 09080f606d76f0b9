//! What the dashboard's menus and forms tell, and the command line likewise: a day on every act (f5), every way to redeem
//! (f6), and what can be done where nothing is on record yet (f8).

use super::Board;
use crate::kit::harness::says;
use crate::kit::program::CONTOSO;
use crate::kit::program::Sample;

/// The screen as one line: sentences may be broken at the edge of their box.
fn flat(screen: &str) -> String {
    screen.replace(['│', '\n'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn found_f5_every_act_of_the_dashboard_takes_a_day() {
    let reviewed = CONTOSO.replace("profile_reviewed = false", "profile_reviewed = 2021-09-03");
    // The dashboard records on 2021-10-02 what `renew maps --paid 2021-09-30` records.
    let clock = "2021-10-02";
    let form = Board::of(&reviewed, clock).keys("5an");
    assert!(flat(&form.screen()).contains("2021-10-02"), "the day starts as today: {}", form.screen());
    let given = form.keys("<Ctrl-U>2021-09-30<enter>");
    let sample = Sample::of(&reviewed).on(clock);
    sample.done("renew maps --paid 2021-09-30");
    assert_eq!(given.file(), sample.text());
    // Never later than today.
    let given = Board::of(&reviewed, "2021-09-10").keys("5an<Ctrl-U>2021-09-11<enter>");
    assert!(flat(&given.screen()).contains("2021-09-11 is still to come"), "{}", given.screen());
    assert_eq!(given.file(), reviewed);
}

/// The letters of the acts that ask nothing else but the day (a block has none in the file), each on a row where it may be done, beside the command.
#[test]
fn found_f5_dashboard_and_command_line_record_the_same_for_an_earlier_day() {
    for (keys, command) in
        [("7al", "left adele"), ("5aw", "review maps"), ("3at", "release vs-1"), ("3jjai", "signed-in vs-3")]
    {
        let given = Board::of(CONTOSO, "2021-03-01").keys(keys);
        assert!(flat(&given.screen()).contains("2021-03-01"), "{keys}: {}", given.screen());
        let given = given.keys("<Ctrl-U>2021-02-20<enter>");
        let sample = Sample::new();
        sample.done(&format!("{command} --on 2021-02-20"));
        assert_eq!(given.file(), sample.text(), "{keys}");
        assert_ne!(given.file(), CONTOSO, "{keys}");
        // Esc leaves everything as it was.
        let left = Board::of(CONTOSO, "2021-03-01").keys(keys).keys("<esc><esc>");
        assert_eq!(left.file(), CONTOSO, "{keys}");
    }
}

#[test]
fn found_f6_the_menu_foretells_every_way_by_its_name() {
    let menu = Board::of(CONTOSO, "2021-03-01").at(120, 30).keys("2jja").screen();
    assert!(says(&menu, "add: 125 seats for 145 days, until 2021-07-24"), "{menu}");
    assert!(says(&menu, "extend: 100 seats for 181 days, until 2021-08-29"), "{menu}");
    let sample = Sample::new();
    let said = sample.run("redeem m365-25 --tenant contoso.onmicrosoft.com --into m365 --dry-run");
    let last = said.err.trim_end().lines().last().unwrap().to_owned();
    assert!(last.contains("add: 125 seats") && last.contains("extend: 100 seats"), "{said:?}");
    let said = sample.run("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run");
    assert!(!said.err.contains("extend"), "{said:?}");
}

#[test]
fn found_f6_the_comparison_stays_with_a_mistyped_tenant() {
    for typed in ["contso.onmicrosoft.com", "cont", "fabrikam.onmicrosoft.com"] {
        let shown = flat(&Board::of(CONTOSO, "2021-03-01").at(100, 40).keys("2jjar<tab>").keys(typed).screen());
        assert!(
            shown.contains("125") && shown.contains("2021-07-24") && shown.contains("2021-08-29"),
            "{typed}: {shown}"
        );
        assert!(shown.contains("none of the partner's own tenants"), "{typed}: {shown}");
        // So where the way is chosen already.
        let shown = flat(&Board::of(CONTOSO, "2021-03-01").at(100, 40).keys("2jjaradd<tab>").keys(typed).screen());
        assert!(
            shown.contains("2021-07-24")
                && shown.contains("2021-08-29")
                && shown.contains("none of the partner's own tenants"),
            "{typed}: {shown}"
        );
    }
    let shown = flat(&Board::of(CONTOSO, "2021-03-01").at(100, 40).keys("2jjar<tab>contoso.onmicrosoft.com").screen());
    assert!(!shown.contains("none of the partner's own tenants") && shown.contains("2021-07-24"), "{shown}");
}

#[test]
fn found_f8_what_has_no_key_or_token_yet_says_what_can_be_done() {
    let bare = CONTOSO.replace(
        "  [[cloud.token]]\n  id = \"m365-25\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00002\"\n  seats = 25\n",
        "",
    );
    let given = Board::of(&bare, "2021-03-01").keys("2jj");
    assert!(given.screen().contains("no token"), "{}", given.screen());
    let pane = flat(&given.screen());
    assert!(pane.contains("n adds one") && pane.contains("2021-09-01"), "the detail pane is not empty: {pane}");
    let bottom = given.bottom("a");
    assert!(bottom.contains("n adds one") && !bottom.contains("Nothing is ever done"), "{bottom}");
    let start = CONTOSO.find("  [[software.key]]\n  id = \"win-ent-mak\"").unwrap();
    let end = start + CONTOSO[start..].find("[[software]]").unwrap();
    let bare = format!("{}{}", &CONTOSO[..start], &CONTOSO[end..]);
    let given = Board::of(&bare, "2021-03-01").keys("1jj");
    assert!(given.screen().contains("no key") && flat(&given.screen()).contains("n adds one"), "{}", given.screen());
    let bottom = given.bottom("a");
    assert!(bottom.contains("n adds one"), "{bottom}");
}
