//! What the dashboard records of what happened, by key strings: the menu `a`, its forms and what they foretell. The
//! stories told of it are in `stories.rs`.

use crate::kit::effort::Turns;
use crate::kit::harness::{CONTOSO, Given, given, says, session, start};
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::{Date, State};
use mpn_benefits::file;
use mpn_benefits::tui::app::Effect;

/// The text that was to be saved last, and what it says.
fn saved(app: &Given) -> (String, State) {
    let last = app.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(commit) => Some(commit.text.to_string()),
        _ => None,
    });
    let text = last.expect("something was saved");
    let loaded = file::parse(&text);
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    assert_eq!(loaded.state, app.app.state, "what is saved is what is shown");
    (text, loaded.state)
}

fn day(text: &str) -> Date {
    parse_iso(text).unwrap()
}

fn shows(app: &mut Given, wanted: &str) {
    let text = app.text();
    // Sentences are broken at the edge of their box, or of their column in it.
    let flat = text.replace(['│', '▌'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(wanted) || says(&text, wanted), "{wanted}\n{text}");
}

/// A machine that this key was just used for is known from then on, however it is written; what is open is asked.
#[test]
fn activations() {
    let mut app = given("2021-03-01").keys("aaLAB-02");
    shows(&mut app, "→ counted: 0 before, 1 of 5 used");
    // The ledger knows from then on that the machine had this key; what is still open is shown both ways.
    let mut app = app.keys("<enter>aalab-02");
    shows(&mut app, "yes (by the ledger)");
    shows(&mut app, "same hardware: not counted: still 1 of 5 used");
    shows(&mut app, "hardware changed: counted: 1 before, 2 of 5 used");
    shows(&mut app, "lab-02 was activated with this key before, last on 2021-03-01");
    // Nothing is recorded before it is said.
    let app = app.keys("<enter>");
    assert_eq!(saves(&app), 1);
    let app = app.keys("no<enter>aaLAB-02<tab><tab>yes<enter>");
    let (_, state) = saved(&app);
    let key =
        state.software.iter().flat_map(|own| &own.keys).find(|key| key.id.as_str() == "office-mak-spare").unwrap();
    let cases: Vec<&str> = key.activations.iter().map(|row| row.case.as_word()).collect();
    assert_eq!(cases, ["new-machine", "same-hardware", "changed-hardware"]);
    assert!(
        key.activations.iter().all(|row| row.machine.eq_ignore_ascii_case("LAB-02") && row.on == day("2021-03-01"))
    );
    let mut app = app.keys("a");
    shows(&mut app, "counted: 2 before, 3 of 5 used");
    let app = app.keys("<esc>uuu");
    assert_eq!(saved(&app).0, CONTOSO, "undone: the very bytes");
}

/// A redemption is written as it was foretold; one that cannot be opens no form, or says why at its field.
#[test]
fn a_redemption_is_foretold() {
    let mut app = given("2021-03-01").at(100, 30).keys("2jjarextend<tab>contoso.onmicrosoft.com");
    shows(&mut app, "→ 100 seats for 181 days, until 2021-08-29");
    shows(&mut app, "add for extend: +25 seats, −36 days; replaced once, until 2021-03-31 (R33)");
    let app = app.keys("<enter>");
    let (_, state) = saved(&app);
    let own = state.subscriptions.iter().find(|own| own.id.as_str() == "m365").unwrap();
    let overview = mpn_benefits::domain::Overview::of(&state, day("2021-03-01"));
    let row = overview.subscription(&state, &own.id).unwrap();
    assert_eq!((row.standing.seats, row.standing.ends), (100, day("2021-08-29")));
    // One that was redeemed says so at once, and opens no form.
    let mut app = given("2021-03-01").at(100, 30).keys("2ar");
    shows(&mut app, "a token is redeemed once, on one tenant (R32)");
    assert!(!app.text().contains("Redeemed as"));
    // What is not there is said at its field.
    let mut app = given("2021-03-01").at(100, 30).keys("2jjar<Ctrl-S>");
    shows(&mut app, "Tenant");
    assert_eq!(saves(&app), 0);
    // Another tenant has nothing to add to.
    let mut app = given("2021-03-01").at(100, 30).keys("2jjaradd<tab>other.example<enter>");
    assert_eq!(saves(&app), 0, "{}", app.text());
    shows(&mut app, "look at what you typed (R38)");
}

fn saves(app: &Given) -> usize {
    app.effects.iter().filter(|effect| matches!(effect, Effect::Save(_))).count()
}

/// A refusal leaves the focus where something can be mended, never on a question that is not asked.
#[test]
fn a_refused_machine_can_be_typed_again() {
    let mut app = given("2021-03-01").keys("<enter>aaNEW-PC<enter>");
    shows(&mut app, "office-mak-spare has some left");
    assert_eq!(saves(&app), 0);
    let mut app = app.keys("-2");
    shows(&mut app, "NEW-PC-2");
}

/// Technical benefits: a case stays counted when it is closed (R50).
#[test]
fn a_case_is_closed() {
    let mut app = given("2021-03-01").keys("4jacSR-77<enter>axSR-77<enter>");
    shows(&mut app, "6 of 10 incidents left in this term");
    let (_, state) = saved(&app);
    let rows = &state.technical.iter().find(|own| own.id.as_str() == "support").unwrap().incidents;
    let row = rows.iter().find(|row| row.case == "SR-77").unwrap();
    assert_eq!((row.on, row.closed), (day("2021-03-01"), Some(day("2021-03-01"))));
    assert_eq!(saved(&app.keys("uu")).0, CONTOSO);
}

/// An act on a row of a ledger knows what the row says.
#[test]
fn the_selected_row_answers() {
    let mut app = given("2021-03-01").keys("4j<enter>ax");
    shows(&mut app, "120-1003");
    let app = app.keys("<enter>");
    let (text, _) = saved(&app);
    assert!(text.lines().any(|line| line.contains("120-1003") && line.contains("closed = 2021-03-01")), "{text}");
    let mut app = given("2021-03-01").keys("<enter>jjam");
    shows(&mut app, "MEETING-A");
    assert_eq!(saves(&app.keys("<enter>")), 1);
    let mut app = given("2021-03-01").keys("2jjj<enter>at");
    shows(&mut app, "adele");
    assert_eq!(saves(&app.keys("<enter>")), 1);
}

/// A what-if day answers every question and records nothing.
#[test]
fn a_what_if_foretells_and_records_nothing() {
    for keys in ["aaLAB-02", "2jjarextend<tab>contoso.onmicrosoft.com", "4jacSR-77", "7al"] {
        let now = given("2021-03-01").at(100, 30);
        let mut app = now.keys(">").keys(keys);
        assert_ne!(app.app.dates.shown, app.app.dates.today);
        shows(&mut app, if keys == "7al" { "taken back" } else { "→" });
        let app = app.keys(if keys == "7al" { "2" } else { "<enter>" });
        assert_eq!(saves(&app), 0, "{keys}");
        assert!(app.app.state == given("2021-03-01").app.state, "{keys}");
    }
}

/// Whatever the menu and its forms show, no key is among it.
#[test]
fn no_key_in_the_menu() {
    let mut turns = Turns::of(3);
    for section in 1..=7 {
        for row in (0..6).filter(|_| turns.take()) {
            let mut app = given("2021-03-01").at(120, 40).keys(&format!("{section}g{}a", "j".repeat(row)));
            let mut shown = app.text();
            for letter in ["a", "r", "p", "g", "t", "l", "e", "c"] {
                let mut app = given("2021-03-01").at(120, 40);
                app = app.keys(&format!("{section}g{}a{letter}", "j".repeat(row)));
                shown.push_str(&app.text());
            }
            for key in CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")) {
                assert!(!shown.contains(&key[..17]), "{section} {row}");
            }
        }
    }
}

/// The menu fits the smallest screen, and says why an act may not be done.
#[test]
fn the_smallest_screen() {
    let mut app = given("2021-03-01").at(60, 15).keys("2ar");
    shows(&mut app, "a token is redeemed once, on one tenant (R32)");
    let mut app = given("2021-03-01").at(60, 15).keys("2jjarextend<tab>contoso.onmicrosoft.com");
    shows(&mut app, "→ 100 seats for 181 days, until 2021-08-29");
}

/// Machines pasted from a list, one a line, are one step.
#[test]
fn several_machines_are_one_step() {
    let pasted = "LAB-07\r\nLAB-08\n\n  LAB-09\t\n".to_owned();
    let mut app = given("2021-03-01").keys("aa").send(mpn_benefits::tui::app::Msg::Paste(pasted));
    shows(&mut app, "LAB-07, LAB-08, LAB-09");
    shows(&mut app, "→ counted: 0 before, 3 of 5 used");
    let app = app.keys("<enter>");
    let (_, state) = saved(&app);
    let keys = state.software.iter().flat_map(|own| &own.keys);
    let key = keys.into_iter().find(|key| key.id.as_str() == "office-mak-spare").unwrap();
    let machines: Vec<&str> = key.machines(day("2021-03-01")).into_iter().map(|name| &**name).collect();
    assert_eq!(machines, ["LAB-07", "LAB-08", "LAB-09"]);
    assert_eq!(saved(&app.keys("u")).0, CONTOSO, "one step back");
    // One too many says so before anything is written, and names no other key where there is none.
    let mut app = given("2021-03-01").keys("aaA,B,C,D,E");
    shows(&mut app, "→ counted: 0 before, 5 of 5 used; this key is full then, and no other");
    let mut app = app.keys(",F<enter>");
    shows(&mut app, "0 of 5 activations are used: 6 more do not fit (R20).");
    assert_eq!(saves(&app), 0);
}

/// Where nothing is ever to be written, what would write is not offered; asked for, it says why.
#[test]
fn read_only() {
    let mut session = session(CONTOSO, "2021-03-01");
    session.run.read_only = true;
    let mut app = start(session, true).at(100, 30);
    assert!(!app.text().contains("a actions"));
    let mut app = app.keys("a");
    shows(&mut app, "read-only");
    assert!(!app.text().contains("What can be done with"));
}

/// Without the right for it nothing is recorded, and the menu says who may.
#[test]
fn a_role_that_may_not() {
    let mut session = session(CONTOSO, "2021-03-01");
    session.source = mpn_benefits::session::Source::File("benefits.toml".into());
    session.role = Some(mpn_benefits::domain::partner::Role::AccountAdmin);
    let mut app = start(session, true).at(100, 30).keys("2jja");
    shows(&mut app, "Only Global admin, MPN partner admin may do this");
    let app = app.keys("rextend<tab>contoso.onmicrosoft.com<enter>");
    assert_eq!(saves(&app), 0);
}
