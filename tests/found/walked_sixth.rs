//! Stories walked a sixth time: what is offered and advised can be done, several machines go in one step, a refusal names
//! what it is about, and what went wrong is not hidden by what went right.

use mpn_benefits::clipboard::Sent;
use mpn_benefits::domain::Overview;
use mpn_benefits::domain::cloud::{RedeemAs, ReplacementReason};
use mpn_benefits::domain::deadline::{Deadline, DeadlineKind, grows};
use mpn_benefits::file::parse;
use mpn_benefits::text::Text;
use mpn_benefits::tui::message::Msg;

use crate::kit::harness::{Given, given, given_text, not_saved, says};
use crate::kit::program::{CONTOSO, Place, Sample, contoso};
use crate::kit::support::d;

/// A subscription is said to grow where a token could still go into it before it ends: not on days on which those that are
/// there have expired and no renewal brings the next one in time (R2, R7, R39).
#[test]
fn found_z1_a_subscription_grows_while_a_token_can_come() {
    let later = CONTOSO.replacen("ends = 2021-07-01", "ends = 2022-03-20", 1);
    assert_ne!(later, CONTOSO);
    for (text, day, id, wanted) in [
        // Its token waits until 2021-03-15.
        (CONTOSO, "2021-03-15", "ems-main", true),
        (CONTOSO, "2021-03-16", "ems-main", false),
        (CONTOSO, "2021-04-10", "ems-main", false),
        // The next year's token comes with the renewal from 2022-03-16 on.
        (&later, "2021-04-10", "ems-main", true),
        (CONTOSO, "2021-03-01", "m365", true),
        // Redeemed already; the renewal of 2021-09-02 comes before its end, 2022-02-10, and after the lapse none does.
        (CONTOSO, "2021-03-01", "d365-demo", true),
        (CONTOSO, "2021-10-02", "d365-demo", false),
    ] {
        let state = parse(text).state;
        let overview = Overview::of(&state, d(day));
        let ends = |own: &&Deadline| own.kind == DeadlineKind::SubscriptionEnds && own.subject.id_text(&state) == id;
        let item = overview.deadlines.iter().find(ends).unwrap();
        assert_eq!(grows(&state, item), wanted, "{id} on {day}");
    }
}

/// Several machines are cleared by one command and one form, each once; where one of them cannot be, nothing is recorded.
#[test]
fn found_z2_several_machines_are_cleared_in_one_step() {
    for words in ["clear win-ent-mak LAB-01 LAB-02 lab-01", "clear win-ent-mak LAB-01,LAB-02"] {
        let sample = Sample::new().on("2021-10-02");
        let done = sample.run(words);
        assert!(says(&done.err, "software removed from LAB-01, LAB-02 on 2021-10-02"), "{words}: {done:?}");
        assert_eq!(sample.text().matches("on = 2021-10-02").count(), 2, "{}", sample.text());
        assert!(sample.run("undo").code == Some(0) && sample.text() == CONTOSO);
    }
    let sample = Sample::new().on("2021-10-02");
    let refused = sample.run("clear win-ent-mak LAB-01 LAB-07");
    assert!(says(&refused.err, "LAB-07 does not carry the software; it is on LAB-01"), "{refused:?}");
    assert_eq!((refused.code, sample.text().as_str()), (Some(1), CONTOSO));
    let form = given("2021-10-02").at(100, 30).keys("1/win 10<enter>am").keys("LAB-01, LAB-02<enter>").text();
    assert!(says(&form, "software removed from LAB-01, LAB-02"), "{form}");
}

/// A reason that cannot hold is not offered (D8): what was not added was not added by mistake.
#[test]
fn found_z3_a_reason_that_cannot_hold_is_not_offered() {
    use ReplacementReason::{AddedInsteadOfExtended, WrongTenant};
    for done in RedeemAs::ALL {
        assert!(WrongTenant.fits(*done));
        assert_eq!(AddedInsteadOfExtended.fits(*done), *done == RedeemAs::Add);
    }
    let form = |text: &str| given_text(text, "2021-03-01").at(100, 30).keys("2/dynamics<enter>ap").text();
    assert!(!form(CONTOSO).contains("added"), "{}", form(CONTOSO));
    let sample = Sample::new();
    let _ = sample.done("redeem m365-25 --tenant contoso.onmicrosoft.com --as add");
    let mut list = given_text(&sample.text(), "2021-03-01").at(100, 30).keys("2/365 E3<enter>ap<Ctrl-N>");
    assert!(list.text().contains("added-instead-of-extended"), "{}", list.text());
}

/// The letter of an act that is not of this menu says of what it is one, and does nothing else.
#[test]
fn found_z4_a_letter_of_an_act_says_where_it_is() {
    let mut menu = given("2021-03-01").at(100, 30).keys("7a");
    let said = menu.keys_bottom("g");
    assert!(said.contains("give to somebody: not here, but on each seat"), "{said}");
    assert!(menu.text().contains("What can be done with Adele Vance"), "{}", menu.text());
}

/// The keys of the list of what follows are on the bottom line where they do something, and say what.
#[test]
fn found_z5_hints_say_what_their_keys_do_here() {
    let bottom = |board: &mut Given| board.text().lines().last().unwrap_or_default().to_owned();
    let mut lapsed = given("2021-10-02").at(100, 30).keys("5");
    assert!(bottom(&mut lapsed).contains("w what ended"), "{}", lapsed.text());
    let mut live = given("2021-03-01").at(100, 30).keys("5");
    assert!(bottom(&mut live).contains("w if not renewed"), "{}", live.text());
    let mut list = lapsed.keys("w");
    assert!(bottom(&mut list).contains("m tick off"), "{}", list.text());
    let mut what_if = given("2021-03-01").at(100, 30).keys("5t2021-10-02<enter>w");
    assert!(!bottom(&mut what_if).contains("tick off"), "{}", what_if.text());
}

/// An offer is called by its name where a refusal is about it.
#[test]
fn found_z6_refusals_call_an_offer_by_its_name() {
    let sample = Sample::new().on("2021-10-02");
    for (words, wanted) in [
        ("renew maps", "The window of Action Pack closed on 2021-10-01"),
        ("activate win-ent-mak --machine X", "Action Pack lapsed on 2021-10-02 (R7)"),
        ("incident support --case 9", "The contract ended with Action Pack on 2021-10-01"),
    ] {
        let refused = sample.run(words);
        assert!(says(&refused.err, wanted), "{words}: {refused:?}");
    }
}

/// A kept year whose fee is open or missed says so in the list of offers, on the screen and in a terminal.
#[test]
fn found_z7_a_kept_year_without_its_fee_says_so() {
    for (day, wanted) in [("2021-03-01", "active"), ("2021-04-10", "! to pay"), ("2021-09-10", "! unpaid")] {
        let row = |text: &str| text.lines().find(|line| line.contains("Gold Cloud Platform  ")).unwrap().to_owned();
        let listed = Sample::new().on(day).run("list offers").out;
        assert!(row(&listed).trim_end().ends_with(wanted), "{listed}");
        let screen = given(day).at(100, 30).keys("5").text();
        let line = screen.lines().skip(4).find(|line| line.contains("Gold Cloud Platform")).unwrap();
        assert!(line.contains(wanted), "{screen}");
        // The status is one of R7 all the same, and found by that.
        assert_eq!(Sample::new().on(day).row("offers", "gold-cloud")["status"], "active");
        assert!(says(&given(day).at(100, 30).keys("5/active gold").text(), "Gold Cloud Platform"));
    }
}

/// A copy that came after a save failed does not hide why that failed.
#[test]
fn found_z8_a_copy_does_not_hide_why_a_save_failed() {
    let why = "benefits.toml was not saved: its disk is full.";
    let copied = Msg::Copied("office-mak-spare".to_owned(), Ok(Sent::Copied));
    let screen = given("2021-03-01").at(140, 40).keys("1y").send(not_saved(why)).send(copied).text();
    assert!(says(&screen, why) && says(&screen, "Copied office-mak-spare"), "{screen}");
}

/// The list of a lapse that left machines says nothing of there being nothing to do.
#[test]
fn found_z9_no_date_due_is_not_nothing_to_do() {
    let place = Place::new();
    let said = place.on(&contoso(), "check --clock 2022-06-01").out;
    assert!(said.starts_with("OK - no date due; maps: still 5 machines to clear"), "{said}");
}

/// Of machines some of which the ledger has what happened is asked for, on the screen as on the command line (R18).
#[test]
fn found_z10_known_and_new_machines_are_no_new_ones() {
    let mut form = given("2021-03-01").at(100, 30).keys("1/win 10<enter>aaLAB-01, PC-7");
    let text = form.text();
    assert!(!says(&text, "no (by the ledger)") && !says(&text, "→ counted"), "{text}");
    let mut saved = form.keys("<enter>");
    assert!(says(&saved.text(), "Used this key before?"), "{}", saved.text());
    assert!(!saved.app.is_unsaved(), "nothing is recorded");
    let refused = Sample::new().run("activate win-ent-mak --machine LAB-01,PC-7");
    assert_eq!(refused.code, Some(2), "{refused:?}");
}

/// Nothing is foretold of a day that cannot be read, while it is typed.
#[test]
fn found_z11_nothing_is_foretold_of_no_day() {
    for (keys, day) in
        [("5/gold<enter>an", "2021-04-10"), ("3jagalex<tab>", "2021-03-01"), ("5/action<enter>aw", "2021-03-01")]
    {
        let mut form = given(day).at(100, 30).keys(keys);
        assert!(form.text().contains("→ "), "{keys}: {}", form.text());
        for typed in ["x", "no", "2021-02-30"] {
            let mut form = given(day).at(100, 30).keys(keys).keys("<Ctrl-U>").keys(typed);
            assert!(!form.text().contains("→ "), "{keys}{typed}: {}", form.text());
        }
    }
}

/// What was cleared already is, and the rest of a list is done; a name that is there twice is said.
#[test]
fn found_z12_what_is_cleared_stands_in_no_way() {
    let sample = Sample::new().on("2021-10-02");
    let _ = sample.done("clear office-mak FRONTDESK");
    let again = sample.verdict("clear office-mak FRONTDESK");
    assert!(again["allowed"] == true && again["done"] == false, "{again}");
    let rest = sample.done("clear office-mak FRONTDESK LAB-01 lab-01");
    assert!(rest["notes"].to_string().contains("lab-01"), "{rest}");
    assert_eq!(sample.text().matches("on = 2021-10-02").count(), 2, "{}", sample.text());
}

/// Copies that no ledger knows are told for the same days everywhere, whatever machines are still to be cleared.
#[test]
fn found_z13_copies_without_a_ledger_are_told_for_a_month() {
    for (day, told) in [("2022-04-15", true), ("2022-05-14", true), ("2022-05-15", false), ("2022-06-01", false)] {
        let said = Sample::new().on(day).run("check").out;
        assert!(says(&said, "gold-cloud: still 2 machines to clear"), "{day}: {said}");
        assert_eq!(says(&said, "copies of 1 product"), told, "{day}: {said}");
        let screen = given(day).at(140, 40).keys("0").text();
        assert_eq!(says(&screen, "copies of 1 product"), told, "{day}: {screen}");
    }
}

/// On the last days for a first use a redemption and an activation say so, in the pane and in the answer (R2).
#[test]
fn found_z14_the_last_days_are_flagged() {
    for (day, pane, note) in [
        ("2021-03-13", "that day included (R2); better a day early", None),
        ("2021-03-14", "To be redeemed by 2021-03-15 (R2): better now", Some("better now")),
        ("2021-03-15", "This is the last day to redeem it: 2021-03-15 (R2)", Some("is the last day for it (R2).")),
    ] {
        let screen = given(day).at(140, 40).keys("2/security<enter>").text();
        assert!(says(&screen, pane), "{day}: {screen}");
        let notes = Sample::new().on(day).verdict("redeem ems-16 --tenant contoso.onmicrosoft.com --as add --dry-run")
            ["notes"]
            .to_string();
        assert_eq!(note.is_some(), notes != "[]", "{day}: {notes}");
        assert!(note.is_none_or(|note| notes.contains(note)), "{day}: {notes}");
    }
    let screen = given("2021-09-01").at(140, 40).keys("1/office<enter>").text();
    assert!(says(&screen, "5 left; 2021-09-01 is the last day for a first use (R2)"), "{screen}");
    let run =
        |day| Sample::new().on(day).verdict("activate office-mak-spare --machine NEW-1 --dry-run")["notes"].to_string();
    assert!(run("2021-09-01").contains("2021-09-01 is the last day for it") && run("2021-08-30") == "[]");
}

/// A run that was started for another day names no key that leads to today.
#[test]
fn found_z15_a_run_for_another_day_leads_nowhere_else() {
    let text = Text::english();
    let day = d("2021-04-10");
    assert!(text.refused_what_if(day, false).contains("leads back to today"));
    assert!(text.refused_what_if(day, true).contains("without --today"));
    assert!(text.reveal_not_now("k", true).contains("without --today"));
}
