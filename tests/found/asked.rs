//! What walkers found wrong with what forms and menus ask: when Enter opens a list, which records are offered, hints that
//! say nothing, days that are dropped, previews that do not scroll.

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::{Kind, Shape};
use mpn_benefits::domain::refusal::{Plain, Why};
use mpn_benefits::domain::{Id, Thing};
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::Effect;
use mpn_benefits::tui::intent::Opening;
use mpn_benefits::tui::overlay::Overlay;

use crate::kit::harness::{CONTOSO, Given, given, given_text, says};
use crate::kit::program::Place;

fn open(kind: ActKind, of: &str, text: &str) -> Given {
    let mut app = given_text(text, "2021-03-01").at(100, 40);
    let opening = Opening::Act { kind, of: Id::parse(of).unwrap(), known: Vec::new(), why: None };
    let form = Overlay::open(&app.app.scene(), opening).unwrap();
    app.app.overlays.push(form);
    app.keys("")
}

fn saves(app: &Given) -> bool {
    app.effects.iter().any(|effect| matches!(effect, Effect::Save(_)))
}

/// Enter opens the list where nothing stands in a field of words, or what could be several; else it takes what is there. The
/// bottom line says which, and the field shows that it can be opened.
#[test]
fn found_walked_enter_opens_or_saves_by_one_rule() {
    // What was typed, whether Enter opens the list, in the first field of forms of all kinds.
    let cases = [
        ("5no", "", true),
        ("5no", "comp", false),
        ("5no", "a", true),
        ("5no", "zzz", false),
        ("4nh", "", true),
        ("4nh", "adv", false),
        ("3jag", "", true),
        ("3jag", "adele", false),
        ("5e", "", false),
    ];
    for (form, typed, opens) in cases {
        let mut app = given("2021-03-01").at(100, 30).keys(form).keys(typed);
        let text = app.text();
        let line = text.lines().find(|line| line.contains('▌') && line.contains('│')).unwrap().to_owned();
        assert!(line.contains('▾'), "{form} {typed}: {line}");
        let bottom = app.bottom();
        assert!(bottom.contains(if opens { "Enter choose" } else { "Enter save" }), "{form} {typed}: {bottom}");
        let mut after = app.keys("<enter>");
        let listed = format!("{:?}", after.app.overlays.last()).contains("choosing: Some");
        assert_eq!(listed, opens, "{form} {typed}\n{}", after.text());
    }
    // What could be several narrows the list.
    let mut app = given("2021-03-01").at(100, 30).keys("5noa<enter>");
    assert!(app.text().contains("> a") && app.text().contains("1 of 3"), "{}", app.text());
}

/// Of records that can be the answer, no other is offered: tokens of the same benefit, people who are there, holders.
#[test]
fn found_walked_only_what_can_be_meant_is_offered() {
    let mut app = open(ActKind::Replace, "d365-5", CONTOSO).keys("<tab><Ctrl-N>");
    let text = app.text();
    for other in ["ems-16", "m365-25"] {
        assert!(!text.contains(other), "{text}");
    }
    let token = "  [[cloud.token]]\n  id = \"d365-5\"";
    assert!(CONTOSO.contains(token));
    let more = "  [[cloud.token]]\n  id = \"d365-6\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00099\"\n  seats = 5\n\n";
    let two = CONTOSO.replace(token, &format!("{more}{token}"));
    let text = open(ActKind::Replace, "d365-5", &two).keys("<tab><Ctrl-N>").text();
    assert!(text.contains("d365-6") && !text.contains("ems-16"), "{text}");
    // Into which subscription: of the token's product.
    let text = open(ActKind::Redeem, "m365-25", CONTOSO).keys("<tab><tab><Ctrl-N>").text();
    assert!(text.contains("m365") && !text.contains("ems-main"), "{text}");
    // Every reference that an act asks offers nobody whom it refuses whatever else is said.
    let state = mpn_benefits::file::parse(CONTOSO).state;
    let on = parse_iso("2021-03-01").unwrap();
    for person in state.people.iter().filter(|person| person.left_by(on).is_some()) {
        let text = open(ActKind::Assign, "vs-2", CONTOSO).keys("<Ctrl-N>").text();
        assert!(!text.contains(person.id.as_str()), "{} left\n{text}", person.id);
    }
}

/// No field says only that it takes any text: each says what it is.
#[test]
fn found_walked_every_text_field_says_what_it_is() {
    let text = Text::english();
    let fields = Kind::ALL.iter().flat_map(|kind| kind.specs());
    let parts = fields.clone().flat_map(|spec| spec.shape.rows());
    for spec in fields.chain(parts).filter(|spec| matches!(spec.shape, Shape::Text | Shape::Texts)) {
        let takes = text.takes_as(spec.field, spec.shape);
        assert_ne!(takes, text.takes(spec.shape), "{:?}", spec.field);
    }
    for kind in ActKind::ALL {
        for question in kind.questions().iter().filter(|own| own.asked && own.shape == Shape::Text) {
            assert_ne!(text.act_takes(*kind, question.field, question.shape), text.takes(Shape::Text), "{kind:?}");
        }
    }
    let mut app = open(ActKind::Enable, "signature", CONTOSO);
    assert!(says(&app.text(), "digits"), "{}", app.text());
}

/// The day that is said of an act stands in what is recorded; one that has no day in the file takes none.
#[test]
fn found_walked_no_act_drops_its_day() {
    let state = mpn_benefits::file::parse(CONTOSO).state;
    let today = parse_iso("2021-03-01").unwrap();
    let asking = Asking { today, role: Role::MpnPartnerAdmin };
    let mut recorded = std::collections::BTreeSet::new();
    for kind in ActKind::ALL.iter().copied() {
        for of in state.things().filter(|thing| kind.applies(&state, *thing)).filter_map(|thing| thing.id(&state)) {
            for back in 0..60 {
                let on = mpn_benefits::domain::date::plus_days(today, -back);
                for act in kind.likely(&state, of, on) {
                    let Ok(applied) = apply(&state, &Command::Act { act, on }, asking) else { continue };
                    if applied.edits.is_empty() || !kind.keeps_day() {
                        assert!(applied.edits.is_empty() || on == today, "{kind:?} {of} drops {on}");
                        continue;
                    }
                    let edits = format!("{:?}", applied.edits);
                    assert!(edits.contains(&format!("{on:?}")), "{kind:?} {of} drops {on}: {edits}");
                    recorded.insert(kind.as_word());
                }
            }
        }
    }
    assert!(recorded.len() > 8, "{recorded:?}");
    // Said of an earlier day it is refused, with the reason; the form does not ask it.
    let block = mpn_benefits::domain::act::Block { key: Id::parse("office-mak").unwrap() };
    let on = parse_iso("2021-02-01").unwrap();
    let refused = apply(&state, &Command::Act { act: block.into(), on }, asking).unwrap_err();
    assert_eq!(refused.why, Why::Plain(Plain::BlockHasNoDay));
    let place = Place::new();
    let file = place.write("own.toml", CONTOSO);
    let ran = place.on(&file, "block office-mak --on yesterday --clock 2021-03-01");
    assert!(ran.code == Some(1) && ran.err.contains("keeps no day") && ran.err.contains("R30"), "{ran:?}");
    place.on(&file, "block office-mak --on today --clock 2021-03-01 --dry-run");
    let mut app = given("2021-03-01").at(100, 30).keys("1ab");
    let text = app.text();
    assert!(!text.contains("Day") && says(&text, "no further activations"), "{text}");
    assert!(saves(&app.keys("<enter>")));
}

/// What changed nothing does not look as if it was saved.
#[test]
fn found_walked_nothing_changed_is_not_called_saved() {
    let mut app = given("2021-03-01").at(100, 30).keys("7eAda<enter>");
    assert!(app.bottom().contains("saved 10:41"), "{}", app.bottom());
    app = app.keys("e<enter>");
    let bottom = app.bottom();
    assert!(bottom.contains("Nothing to change") && !bottom.contains("saved"), "{bottom}");
    // An act that is so already.
    let mut app = given("2021-03-01").at(100, 30).keys("7eAda<enter>");
    let held = app.app.state.visual_studio.iter().enumerate().find_map(|(of, own)| {
        let seat = own.seats.iter().position(|seat| seat.holder(app.app.dates.shown).is_some())?;
        Thing::Seat(of, seat).id(&app.app.state).cloned()
    });
    let seat = held.unwrap();
    let opening = Opening::Act { kind: ActKind::Assign, of: seat, known: Vec::new(), why: None };
    let form = Overlay::open(&app.app.scene(), opening).unwrap();
    app.app.overlays.push(form);
    app = app.keys("adele<enter>");
    let text = app.text();
    assert!(says(&text, "Nothing to change") && !app.bottom().contains("saved"), "{text}");
}

/// What has no room in a preview is announced, and reached by keys; the answers are seen all the time.
#[test]
fn found_walked_a_preview_scrolls() {
    for (width, height) in [(80, 24), (60, 15), (40, 12)] {
        // Deleting an offer takes all that hangs on it away.
        let mut app = given("2021-03-01").at(width, height).keys("5d");
        let text = app.text();
        assert!(text.contains("more lines"), "{width}x{height}\n{text}");
        let answered = |text: &str| says(text, "Keep it") && says(text, "Delete all of this");
        assert!(answered(&text) && !says(&text, "the answer that says so"), "{width}x{height}\n{text}");
        let mut steps = 0;
        while app.text().contains("more lines") && steps < 60 {
            app = app.keys("<PgDn>");
            steps += 1;
        }
        let text = app.text();
        assert!(steps > 0 && steps < 60 && text.contains("lines above"), "{width}x{height}\n{text}");
        assert!(answered(&text) && says(&text, "the answer that says so"), "{width}x{height}\n{text}");
        // And back.
        for _ in 0..60 {
            app = app.keys("<PgUp>");
        }
        assert!(app.text().contains("more lines"), "{}", app.text());
    }
}
