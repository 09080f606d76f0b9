//! Stories walked once more on the sample: nothing on a screen or in a command contradicts another, or needs a guess.

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::agenda::{Agenda, Todo};
use mpn_benefits::domain::apply::Asking;
use mpn_benefits::domain::apply::apply;
use mpn_benefits::domain::apply::earlier::{Earlier, earlier};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::lead_time::LeadTimes;
use mpn_benefits::domain::now::Now;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::{Date, Overview, Section, State, Thing};
use mpn_benefits::file::parse;
use mpn_benefits::lists::cx::Cx;
use mpn_benefits::lists::section::view;
use mpn_benefits::lists::timeline::Zoom;
use mpn_benefits::text::Text;
use proptest::prelude::*;

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::{CONTOSO, Sample};
use crate::kit::support::d;
use crate::kit::support::random::{days, known_on, states};

const DAYS: [&str; 6] = ["2021-03-01", "2021-04-10", "2021-09-10", "2021-10-01", "2021-10-02", "2021-12-01"];

/// The words of every detail pane of a section.
fn details(state: &State, on: Date, section: Section) -> Vec<(Option<Thing>, String)> {
    let (overview, lead_times) = (Overview::of(state, on), LeadTimes::default());
    let agenda = Agenda::of(state, &overview, &lead_times);
    let text = Text::of("en");
    let (overview, agenda, lead_times) = (&overview, &agenda, &lead_times);
    let cx = Cx { state, overview, agenda, text: &text, lead_times, zoom: Zoom::default() };
    let view = view(section);
    let words = |at: usize| {
        let detail = view.detail(cx, at);
        let cells = detail.groups.iter().flat_map(|group| &group.lines).flat_map(|line| &line.cells);
        (view.thing(cx, at), cells.map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" "))
    };
    (0..view.rows(cx)).map(words).collect()
}

/// What may not be done today and could have been in time is not a dead end: its line says until when, and leads to the form.
#[test]
fn found_a1_what_was_done_in_time_can_be_recorded_late() {
    let reviewed = CONTOSO.replacen("profile_reviewed = false", "profile_reviewed = 2021-09-15", 1);
    for (keys, letter, wanted, day) in [
        ("5/action<enter>a", "n", "If it was done by 2021-10-01: Enter records it with its day.", "2021-09-20"),
        ("2/365 E3<enter>a", "r", "m365-25: Action Pack lapsed on 2021-10-02", "2021-08-20"),
    ] {
        let mut board = given_text(&reviewed, "2021-10-02").at(120, 40).keys(keys);
        let menu = board.text();
        assert!(says(&menu, wanted), "{menu}");
        assert!(says(&menu, "Enter records it with its day."), "{menu}");
        let form = board.keys(letter).keys(day).text();
        assert!(!form.contains("What can be done"), "{form}");
        assert!(form.contains(day), "{form}");
    }
    // What stood against it then is said as well.
    let menu = given("2021-10-02").at(120, 40).keys("5/action<enter>a").text();
    assert!(says(&menu, "(R11). As of 2021-10-01: The business profile must be reviewed first"), "{menu}");
    // What no earlier day helps stays closed, and says why in every menu.
    let mut board = given("2021-03-01").at(120, 40).keys("5/action<enter>a");
    let said = board.keys_bottom("n");
    assert!(said.contains("It can be renewed from 2021-09-02 on"), "{said}");
}

/// A lapse is counted from the last day to renew on the Overview as it is on Renewals and in the documents.
#[test]
fn found_a2_days_since_a_lapse_are_one_figure() {
    for (day, days) in [("2021-10-02", "-1"), ("2021-12-01", "-61")] {
        let sample = Sample::new().on(day);
        assert_eq!(sample.row("offers", "maps")["days"].to_string(), days);
        let screen = given(day).at(120, 40).keys("0").text();
        let line = screen.lines().find(|line| line.contains("lapsed: clear")).unwrap().to_owned();
        assert!(line.contains(&format!("2021-10-01 {days:>6}")), "{line}");
    }
}

/// The reminder that comes in the window does not announce the window.
#[test]
fn found_a3_a_reminder_in_the_window_says_what_follows() {
    let board = |on: &str| given(on).at(140, 40).keys("6/reminder action<enter>").text();
    assert!(says(&board("2021-08-01"), "the 30-day renewal window follows"));
    let inside = board("2021-09-10");
    assert!(says(&inside, "the window it comes in closes on 2021-10-01"), "{inside}");
    assert!(!inside.contains("window follows"), "{inside}");
}

/// What check calls due and what the tab counts are said apart.
#[test]
fn found_a4_check_says_what_it_leaves_out() {
    let line = Sample::new().on("2021-03-01").run("check").out;
    assert!(line.contains("2 due within their lead times, 1 more to know of"), "{line}");
}

/// Where the profile must be reviewed first, nobody is told to renew and then refused (R12).
#[test]
fn found_a5_a_review_comes_first() {
    for (day, wanted) in [
        ("2021-08-25", "have the business profile reviewed, then renew"),
        ("2021-09-10", "window open: have the business profile reviewed, then renew (R12)"),
    ] {
        let screen = given(day).at(160, 50).keys("0").text();
        assert!(screen.contains(wanted), "{screen}");
        assert!(!screen.contains("renew: a card counts"), "{screen}");
    }
}

/// A review on a day of the window is one of the next term as well (D15): it says so.
#[test]
fn found_a6_a_review_in_the_window_says_what_it_counts_for() {
    let sample = Sample::new().on("2021-09-10");
    let said = sample.run("review maps --dry-run");
    assert!(said.err.contains("once that is recorded for the one after 2022-09-01 as well (D15)"), "{said:?}");
}

/// What has no limit is unlimited everywhere (R50).
#[test]
fn found_a7_unlimited_is_said_alike() {
    let screen = given("2021-10-02").at(120, 40).keys("0").text();
    assert!(says(&screen, "opened in this term; unlimited"), "{screen}");
}

/// The token that replaces one can be named when it is on record, and is a replacement from then on (R33).
#[test]
fn found_a8_the_new_token_can_be_named_later() {
    let sample = Sample::new();
    let said = sample.run("replace d365-5 --reason wrong-tenant");
    assert!(
        says(
            &said.err,
            "Add the token that came for it (n on the dashboard, mpn add token on the command line), then record the replacement once more and name it"
        ),
        "{said:?}"
    );
    assert_eq!(sample.refused("replace d365-5 --reason wrong-tenant"), "R33");
    sample.add_key("add token --to d365 id=d365-new seats=5", "DEMO0-TOKEN-D365X-NEW00-00009");
    assert_eq!(sample.refused("replace d365-5 --reason added-instead-of-extended --by d365-new"), "R33");
    sample.done("replace d365-5 --reason wrong-tenant --by d365-new");
    assert!(sample.text().contains("by = \"d365-new\""), "{}", sample.text());
    assert_eq!(sample.refused("replace d365-5 --reason wrong-tenant --by d365-new"), "R33");
    assert_eq!(sample.refused("replace d365-new --reason wrong-tenant"), "R33");
}

/// A key that is full is not about to be.
#[test]
fn found_a10_a_full_key_is_called_full() {
    let menu = given("2021-03-01").at(120, 40).keys("1/office<enter>a").text();
    assert!(says(&menu, "this key is full: for anything that counts the next one is office-mak-spare"), "{menu}");
    assert!(!menu.contains("full then"), "{menu}");
}

/// What is to be cleared stays told by check, as long as it is not (R25, D18), and changes no exit code.
#[test]
fn found_1_check_tells_what_is_to_be_cleared() {
    let sample = Sample::new().on("2021-12-01");
    let ran = sample.run("check");
    assert!(ran.out.contains("maps: still 5 machines to clear (R25)"), "{ran:?}");
}

/// Every benefit that is over says so with its rule, on every day; a renewal that brings something back is named.
#[test]
fn found_4_what_is_over_says_what_holds() {
    let state = parse(CONTOSO).state;
    for day in DAYS {
        what_is_over_is_told(&state, d(day)).unwrap();
    }
    let azure = "[[cloud]]\nid = \"azure-ad\"\nenrollment = \"maps\"\nproduct = \"Azure AD Basic\"\nquantity = 5\n\n";
    let text = CONTOSO.replacen("[[cloud]]", &format!("{azure}[[cloud]]"), 1);
    let screen = given_text(&text, "2021-10-02").at(140, 40).keys("2/Azure AD").text();
    assert!(says(&screen, "Its offer is lapsed since 2021-10-02 (R11)"), "{screen}");
    // Whose day the term gives it comes back with a renewal; whose is its own does not (D4).
    let screen = given("2021-09-10").at(140, 40).keys("2/Mobility").text();
    assert!(says(&screen, "it can no longer be redeemed (R2)"), "{screen}");
    let own = CONTOSO.lines().filter(|line| !line.starts_with("activate_by")).collect::<Vec<_>>().join("\n");
    let screen = given_text(&own, "2021-09-10").at(140, 40).keys("2/365 E3").text();
    assert!(says(&screen, "Renewed by 2021-10-01, it can be redeemed until 2022-09-01"), "{screen}");
}

fn what_is_over_is_told(state: &State, on: Date) -> Result<(), TestCaseError> {
    let overview = Overview::of(state, on);
    for section in Section::ALL.iter().copied() {
        for (thing, words) in details(state, on, section) {
            prop_assert!(!words.trim().is_empty(), "{on}: {section:?} {thing:?} says nothing");
            let benefits =
                matches!(section, Section::Software | Section::Cloud | Section::VisualStudio | Section::Technical);
            if let Some(thing) = thing.filter(|thing| benefits && overview.over_since(*thing).is_some()) {
                prop_assert!(words.contains("(R11)"), "{on}: {thing:?} is over, and says {words}");
            }
        }
    }
    Ok(())
}

/// A day to activate by is the same on the screen and in documents, and where nothing is activated that is said.
#[test]
fn found_7_a_day_to_activate_by_is_one_answer() {
    let row = Sample::new().on("2021-03-01").row("technical", "advisory");
    assert_eq!(row["activate_by"], "2021-10-01");
    let board = given("2021-03-01").at(140, 40).keys("4/advisory").text();
    assert!(says(&board, "they can be taken until 2021-10-01, included"), "{board}");
    assert!(
        board.lines().any(|line| line.contains("Partner advisory hours") && line.contains("2021-10-01")),
        "{board}"
    );
    let board = given("2021-03-01").at(140, 40).keys("1/sql").text();
    assert!(
        says(&board, "Needs no activation, so no key (R22), and 2022-03-15, its day to activate by, changes nothing"),
        "{board}"
    );
}

/// What is lost and what comes back is named.
#[test]
fn found_b14_what_is_lost_is_named() {
    let board = given("2021-10-02").at(140, 50).keys("5/gold<enter>").text();
    assert!(says(&board, "1 lost since 2021-03-16 (R2): ems-16"), "{board}");
}

/// From the list of what follows, a machine is ticked off where it stands.
#[test]
fn found_b16_a_machine_is_ticked_off_in_the_list() {
    let mut board = given("2021-10-02").at(110, 40).keys("5/action<enter>w");
    let list = board.text();
    assert!(says(&list, "0 of 6 removals done, on 5 machines"), "{list}");
    let form = board.keys("m").text();
    assert!(says(&form, "off the list of those to clear"), "{form}");
    let text = given("2021-10-02").at(110, 40).keys("5/action<enter>wm<enter>").text();
    assert!(!text.contains("software removed ·"), "{text}");
}

/// A subscription that is over is marked so, by words.
#[test]
fn found_b18_an_ended_subscription_is_marked() {
    let board = given("2021-10-02").at(140, 40).keys("2").text();
    assert!(says(&board, "ended 2021-05-30") && board.contains(" 2022-02-10"), "{board}");
}

/// Several dates of one thing are one line, in words; which of them is asked.
#[test]
fn found_b19_dates_are_dismissed_by_name() {
    let mut board = given("2021-03-01").at(120, 40).keys("5/action<enter>a");
    let menu = board.text();
    assert!(
        says(&menu, "one of 5: reminder 2021-08-17, anniversary 2021-09-01, first day to renew 2021-09-02"),
        "{menu}"
    );
    assert!(!menu.contains("renewal-reminder") && menu.matches("dismiss a date").count() == 1, "{menu}");
    let form = board.keys("d").text();
    assert!(says(&form, "which of its dates"), "{form}");
}

/// What is only asked says so, in menus and forms.
#[test]
fn found_b23_a_what_if_only_answers() {
    let asked = "What-if of 2021-03-02: this only answers, nothing is recorded.";
    for keys in [">a", ">aa"] {
        let screen = given("2021-03-01").at(100, 40).keys(&format!("1{keys}")).text();
        assert!(says(&screen, asked), "{keys}: {screen}");
        let screen = given("2021-03-01").at(100, 40).keys(&format!("1{}", keys.trim_start_matches('>'))).text();
        assert!(!screen.contains("this only answers"), "{keys}: {screen}");
    }
}

/// A form of what happened asks for no later day.
#[test]
fn found_b25_a_day_is_never_later() {
    let form = given("2021-03-01").at(100, 40).keys("5/gold<enter>aw").text();
    assert!(says(&form, "2021-03-01, today, yesterday, -30 or mon; no later than the day shown"), "{form}");
    assert!(!form.contains("+30"), "{form}");
}

/// The day of every act has one name, whatever else it is called.
#[test]
fn found_b26_every_act_takes_its_day_by_one_name() {
    for kind in ActKind::ALL.iter().filter(|kind| kind.keeps_day()) {
        let said = Sample::new().run(&format!("{} --on nonsense x y z", kind.as_word()));
        assert!(!said.err.contains("unexpected argument '--on'"), "{kind:?}: {said:?}");
    }
    let sample = Sample::new().on("2021-09-20");
    assert_eq!(
        sample.verdict("renew maps --on 2021-09-10 --dry-run"),
        sample.verdict("renew maps --paid 2021-09-10 --dry-run")
    );
}

/// The guide knows where a figure of the Overview is at home.
#[test]
fn found_14_a_total_has_what_concerns_it() {
    let mut board = given("2021-03-01").at(120, 40).keys("0");
    for _ in 0..3 {
        board = board.keys("j");
    }
    let guide = board.keys("i").text();
    assert!(guide.contains("Here"), "{guide}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// No row of any section is without words, and what is over says so, whatever stands in the file.
    #[test]
    fn found_4_no_row_is_without_words(state in states(), on in days()) {
        what_is_over_is_told(&known_on(&state, on), on)?;
    }

    /// An earlier day that is offered is one on which the act is recorded, and one before the day asked (A1).
    #[test]
    fn found_a1_an_earlier_day_is_true(state in states(), on in days()) {
        let asking = Asking { today: on, role: Role::GlobalAdmin };
        let ids = state.things().filter_map(|thing| Some((thing, thing.id(&state)?)));
        for (thing, id) in ids {
            for kind in ActKind::ALL.iter().copied().filter(|kind| kind.applies(&state, thing)) {
                let mut decided = kind.likely(&state, id, on).map(|act| apply(&state, &Command::Act { act, on }, asking));
                let Some(Err(refusal)) = decided.next() else { continue };
                let found = earlier(&state, (kind, id), &refusal, on, asking);
                let Some(Earlier::Allowed(day)) = found else { continue };
                prop_assert!(day < on);
                let then = |act| apply(&state, &Command::Act { act, on: day }, asking).is_ok_and(|own| !own.edits.is_empty());
                prop_assert!(kind.likely(&state, id, day).any(then), "{kind:?} {id} on {on}, offered {day}");
            }
        }
    }

    /// The order of a day is that of the ladder, wherever dates are listed; what is open or over now stands before them (A9).
    #[test]
    fn found_a9_one_order_of_a_day(state in states(), on in days()) {
        let overview = Overview::of(&state, on);
        let agenda = Agenda::of(&state, &overview, &LeadTimes::default());
        let due = agenda.todo.iter().filter_map(|own| if let Todo::Due(item) = own { Some(*item) } else { None });
        let places: Vec<usize> = due.map(|item| overview.deadlines.iter().position(|own| *own == item).unwrap()).collect();
        prop_assert!(places.is_sorted(), "{places:?}");
        // Days of a lapse are those of the offer (A2).
        for own in &agenda.todo {
            if let Todo::Now(Now::Lapsed { offer: Thing::Offer(at), .. }) = own {
                prop_assert_eq!(own.days(on), overview.offer(*at).unwrap().days);
            }
        }
    }
}
