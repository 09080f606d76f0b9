//! Keeping the records from the dashboard, by key strings: forms, deletion, undo, saving, and the use of keys.

use crate::kit::effort::Turns;
use crate::kit::harness::{CONTOSO, Given, given, given_text, loaded, not_saved, says, session, start};
use mpn_benefits::clipboard::{Cleared, Sent};
use mpn_benefits::domain::State;
use mpn_benefits::file;
use mpn_benefits::session::Source;
use mpn_benefits::tui::app::{Effect, Focus, Msg, Saving};
use mpn_benefits::tui::overlay::Overlay;

/// The text that was to be saved last.
fn saved(app: &Given) -> String {
    let last = app.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(commit) => Some(commit.text.to_string()),
        _ => None,
    });
    last.expect("something was saved")
}

fn saves(app: &Given) -> usize {
    app.effects.iter().filter(|effect| matches!(effect, Effect::Save(_))).count()
}

/// What the text to be saved says, read as a file is.
fn said(app: &Given) -> State {
    let loaded = file::parse(&saved(app));
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    assert_eq!(loaded.state, app.app.state, "what is saved is what is shown");
    loaded.state
}

fn copied(app: &Given) -> Vec<(String, String)> {
    let copies = app.effects.iter().filter_map(|effect| match effect {
        Effect::Copy { key, name } => Some((name.clone(), key.tail().to_owned())),
        _ => None,
    });
    copies.collect()
}

#[test]
fn a_new_person() {
    let mut app = given("2021-03-01").keys("7np");
    assert!(app.text().contains("New person"));
    let mut app = app.keys("Bob Kelly<tab>bob@contoso.example<enter>");
    let state = said(&app);
    let bob = state.people.last().unwrap();
    assert_eq!((bob.id.as_str(), bob.email.as_deref()), ("bob-kelly", Some("bob@contoso.example")));
    assert_eq!(app.selected(), "Bob Kelly", "the new one is selected");
    assert!(app.bottom().contains("Added person bob-kelly"), "{}", app.bottom());
    let mut app = app.keys("u");
    assert_eq!(saved(&app), CONTOSO, "undone: the very bytes");
    assert!(app.bottom().contains("Undone: Added person bob-kelly"), "{}", app.bottom());
    let mut app = app.keys("U");
    assert_eq!(app.app.state, state);
    assert!(app.bottom().contains("Done again"), "{}", app.bottom());
    let mut app = app.keys("uu");
    assert!(app.bottom().contains("Nothing to undo"), "{}", app.bottom());
}

#[test]
fn the_errors_of_a_form_stand_at_their_fields() {
    for (keys, wanted) in [
        ("7np<enter>", "Name (`name`) must be there"),
        ("7npX<tab><tab>2021-02-30<enter>", "no such day: 2021-02 has 28 days"),
        ("7npX<tab><tab><tab><tab>Bad Id<enter>", "bad-id"),
        ("7npX<tab><tab><tab><tab>adele<enter>", "belongs to a person already"),
        ("nsX<Shift-Tab>mapx<enter>", "no membership offer with the id mapx"),
        ("ns<enter>", "Product (`product`) must be there"),
        ("1ny<enter>", "Key (`key`) must be there"),
    ] {
        let mut app = given("2021-03-01").keys(keys);
        let text = app.text();
        assert!(text.contains(wanted), "{keys}: {wanted} in\n{text}");
        assert!(matches!(app.app.overlays.last(), Some(Overlay::Form(_))), "{keys}: the form stays");
        assert_eq!(saves(&app), 0, "{keys}");
    }
}

#[test]
fn dates_are_typed_as_people_say_them() {
    for (typed, day) in
        [("2021-06-30", "2021-06-30"), ("today", "2021-03-01"), ("+30", "2021-03-31"), ("mon", "2021-03-08")]
    {
        let app = given("2021-03-01").keys(&format!("7e<tab><tab>{typed}<enter>"));
        assert_eq!(said(&app).people[0].left.unwrap().to_string(), day, "{typed}");
    }
    // An emptied field is taken away.
    let app = given("2021-03-01").keys("7e<tab><Ctrl-U><enter>");
    assert_eq!(said(&app).people[0].email, None);
}

#[test]
fn leaving_a_form_asks_only_when_something_was_typed() {
    assert!(given("2021-03-01").keys("7e<esc>").app.overlays.is_empty());
    assert!(given("2021-03-01").keys("7np<esc>").app.overlays.is_empty());
    let mut app = given("2021-03-01").keys("7eX<esc>");
    assert!(app.text().contains("Esc again drops what you typed"));
    let app = app.keys("<esc>");
    assert!(app.app.overlays.is_empty() && app.app.state == file::parse(CONTOSO).state);
    // Typing goes on: the question is asked anew.
    let mut app = given("2021-03-01").keys("7eX<esc>Y<esc>");
    assert!(app.text().contains("Esc again drops"));
    assert_eq!(saves(&app), 0);
}

#[test]
fn nothing_changed_writes_nothing() {
    let mut app = given("2021-03-01").keys("7e<enter>");
    assert!(app.bottom().contains("Nothing to change"));
    assert_eq!(saves(&app), 0);
}

#[test]
fn a_key_is_typed_hidden_and_its_shape_is_checked() {
    let mut app = given("2021-03-01").keys("nybcdfg-hjkmn-pqrtv-wxy23-4678<enter>");
    assert!(app.text().contains("25 letters and digits; these are 24"));
    assert!(!app.text().to_lowercase().contains("bcdfg"), "hidden while it is typed");
    let app = app.keys("9<tab>mak<tab>10<enter>");
    let state = said(&app);
    let key = state.software.iter().flat_map(|benefit| &benefit.keys).find(|key| key.id.as_str() == "office-2019-mak");
    assert_eq!(key.unwrap().key.reveal(), "BCDFG-HJKMN-PQRTV-WXY23-46789");
    // A character that real keys never have is said once; the second Enter keeps it.
    let mut app = given("2021-03-01").keys("ny<tab>mak<tab><tab><tab><tab><tab>").send(Msg::Paste(String::new()));
    app = app.keys("<tab>").send(Msg::Paste("DEMO0-AAAA1-BEEF0-OFFI5-00077\n".to_owned())).keys("<enter>");
    assert!(says(&app.text(), "“E”, number 2 of the 25 letters and digits, never occurs"), "{}", app.text());
    assert_eq!(saves(&app), 0);
    let app = app.keys("<enter>");
    assert!(saved(&app).contains("OFFI5-00077"));
}

#[test]
fn words_are_chosen_or_begun() {
    for typed in ["competency", "comp", "<Ctrl-N><down><down>", "<Ctrl-P><down><down>"] {
        let keys = format!("5no{typed}<tab>security<tab>gold<tab>2021-02-01<enter>");
        let app = given("2021-03-01").keys(&keys);
        let state = said(&app);
        let offer = state.enrollments.last().unwrap();
        assert_eq!((offer.id.as_str(), offer.offer.as_word()), ("gold-security", "competency"), "{typed}");
    }
}

#[test]
fn a_form_says_what_the_record_says() {
    for (keys, words) in [
        ("5e", &["action-pack", "2020-09-01", "maps"][..]),
        ("1<enter>e", &["office-mak", "mak", "3"]),
        ("4e", &["advisory-hours", "5"]),
        ("3e", &["vs-1"]),
        ("nd", &["Contoso Consulting", "4567890", "contoso.onmicrosoft.com, contosod"]),
    ] {
        let mut app = given("2021-03-01").at(100, 40).keys(keys);
        let text = app.text();
        for word in words {
            assert!(text.contains(word), "{keys}: {word} in\n{text}");
        }
    }
}

#[test]
fn every_kind_of_record_by_keys() {
    for (keys, id) in [
        ("nsVisio Professional 2019<enter>", "visio-professional-2019"),
        ("2ncIntune<enter>", "intune"),
        ("2nuIntune<tab>contoso.onmicrosoft.com<tab>5<tab>2021-12-31<tab>2021-03-01<enter>", "intune"),
        ("3nvVisual Studio Enterprise<tab>5<enter>", "visual-studio-enterprise"),
        ("3ne<enter>", "vs-pro-4"),
        ("4nhadvisory<enter>", "advisory-hours"),
        ("5nolaps<Ctrl-U>learn<tab><tab><tab>2021-02-01<enter>", "learning-action-pack"),
        ("7npBob<enter>", "bob"),
    ] {
        let app = given("2021-03-01").keys(keys);
        let state = said(&app);
        assert!(state.things().any(|thing| thing.id_text(&state) == id), "{keys}");
        // What the catalogue has for a new offer is not wanted here.
        let app = if app.app.overlays.is_empty() { app } else { app.keys("<esc>") };
        assert_eq!(saved(&app.keys("u")), CONTOSO, "{keys}");
    }
    // The partner account is there already.
    let app = given("2021-03-01").keys("nd<end> Ltd<enter>");
    assert_eq!(said(&app).partner.name.as_deref(), Some("Contoso Consulting Ltd"));
}

#[test]
fn deleting_shows_what_goes_with_it_and_enter_deletes() {
    let mut app = given("2021-03-01").keys("7jjjd");
    let text = app.text();
    for word in [
        "Delete Megan Bowen (megan)?",
        "vs-3",
        "2020-09-10",
        "Keep it",
        "Delete all of this",
        "Only Enter on the answer",
    ] {
        assert!(text.contains(word), "{word} in\n{text}");
    }
    let app = app.keys("<enter>");
    assert_eq!(saves(&app), 0, "Enter alone keeps it");
    for keys in ["7jjjd<esc>", "7jjjd1", "7jjjd2", "7jjjdy", "7jjjdk<enter>"] {
        assert_eq!(saves(&given("2021-03-01").keys(keys)), 0, "{keys}");
    }
    for keys in ["7jjjd<down><enter>", "7jjjd<down><up><down><enter>"] {
        let app = given("2021-03-01").keys(keys);
        assert!(!saved(&app).contains("megan"), "{keys}");
        said(&app);
        assert_eq!(saved(&app.keys("u")), CONTOSO);
    }
    // A key in its benefit's details.
    let app = given("2021-03-01").keys("<enter>jd<down><enter>");
    assert!(!saved(&app).contains("office-mak-spare") && saved(&app).contains("office-mak\""));
    // A row of a ledger is a fact that happened, or never did.
    let mut app = given("2021-03-01").keys("<enter>jjd");
    assert!(app.text().contains("never happen"), "{}", app.text());
}

#[test]
fn on_another_day_nothing_is_written() {
    for key in ["n", "e", "d", "u", "U", "<Ctrl-S>"] {
        let mut app = given("2021-03-01").keys("7npX<enter>>").keys(key);
        assert!(app.bottom().contains("not today"), "{key}: {}", app.bottom());
        assert!(app.app.overlays.is_empty(), "{key}");
        assert_eq!(saves(&app), 1, "{key}");
        let app = app.keys("T").keys("u");
        assert_eq!(saves(&app), 2, "back on today it works");
    }
    let mut what_if = session(CONTOSO, "2021-03-01");
    what_if.source = Source::File("benefits.toml".into());
    what_if.run.what_if = what_if.run.clock.today().into();
    let mut app = start(what_if, true).keys("7n");
    assert!(app.bottom().contains("what-if") && app.effects.is_empty(), "--today, even of today: {}", app.bottom());
    let mut read_only = session(CONTOSO, "2021-03-01");
    read_only.source = Source::File("benefits.toml".into());
    read_only.run.read_only = true;
    let mut app = start(read_only, true).keys("7e");
    assert!(app.bottom().contains("--read-only") && app.effects.is_empty());
    let broken = CONTOSO.replace("rules = \"mpn-2021\"", "rules = \"x\"");
    let mut app = given_text(&broken, "2021-03-01").keys("<esc>7e");
    assert!(app.bottom().contains("faults"), "{}", app.bottom());
}

#[test]
fn how_saving_stands_is_said() {
    let mut app = given("2021-03-01").slowly().keys("7npX<enter>");
    assert!(app.bottom().ends_with("saving …"), "{}", app.bottom());
    let mut app = app.send(Msg::Saved(Ok("10:41".to_owned())));
    assert!(app.bottom().ends_with("saved 10:41"), "{}", app.bottom());
    let mut app = app.keys("7npY<enter>").send(not_saved("Not saved: the disk is full."));
    assert!(app.bottom().starts_with("Not saved: the disk is full."), "{}", app.bottom());
    let app = app.keys("k");
    assert!(matches!(app.app.saving, Saving::Failed(_)));
    let mut app = app;
    assert!(app.bottom().ends_with("NOT SAVED ^S"), "{}", app.bottom());
    // Leaving, and reading again, would lose it: once is not enough.
    let mut app = app.keys("q");
    assert!(!app.effects.contains(&Effect::Quit) && app.text().contains("Not saved"), "{}", app.text());
    let mut app = app.keys("<esc>jR");
    assert!(!app.effects.contains(&Effect::Reload) && app.bottom().contains("drops"), "{}", app.bottom());
    let count = saves(&app);
    let app = app.keys("<Ctrl-S>");
    assert_eq!(saves(&app), count + 1, "Ctrl-S tries again");
    // While a save goes on, leaving waits for its end.
    let mut app = app.keys("q");
    assert!(!app.effects.contains(&Effect::Quit), "{}", app.bottom());
    let app = app.send(Msg::Saved(Ok("10:42".to_owned())));
    assert!(app.effects.contains(&Effect::Quit));
    // Only Enter is meant.
    let lost = |keys: &str| {
        let app = given("2021-03-01").slowly().keys("7npX<enter>").send(not_saved("no")).keys(keys);
        app.effects.iter().any(|effect| matches!(effect, Effect::Quit | Effect::Reload | Effect::Edit(_)))
    };
    for keys in ["qq", "q4", "RR", "RRR", "EE", "ER", "Rj<enter>"] {
        assert!(!lost(keys), "{keys}");
    }
    for keys in ["q4<enter>", "q<down><down><down><enter>", "R<enter>", "E<enter>"] {
        assert!(lost(keys), "{keys}");
    }
}

/// What was undone can be redone after the program's own text was read again, as after an editor that changed nothing.
#[test]
fn reading_the_own_text_again_keeps_undo() {
    let app = given("2021-03-01").keys("7npX<enter>");
    let text = saved(&app);
    let app = app.send(loaded(&text)).keys("u");
    assert_eq!(saved(&app), CONTOSO);
    let mut app = given("2021-03-01").keys("7npX<enter>").send(loaded(&CONTOSO.replace("Adele", "Ada"))).keys("u");
    assert!(app.bottom().contains("Nothing to undo"), "another text has another past");
}

#[test]
fn copying_takes_the_key_under_the_cursor_or_the_next_usable_one() {
    let app = given("2021-03-01").keys("y");
    assert_eq!(copied(&app), [("office-mak-spare".to_owned(), "00002".to_owned())], "office-mak is used up");
    assert!(saved(&app).contains("viewed = 2021-03-01"), "the first time is recorded");
    let app = given("2021-03-01").keys("<enter>y");
    assert_eq!(copied(&app)[0].0, "office-mak", "the one under the cursor, used up or not");
    assert_eq!(saves(&app), 0, "it was viewed before");
    let app = given("2021-03-01").keys("2jjy");
    assert_eq!(copied(&app)[0].0, "m365-25");
    // A CAL says so and touches no clipboard (R23).
    let mut app = given("2021-03-01").keys("/CAL<enter>y");
    assert!(app.bottom().contains("R23") && app.effects.is_empty(), "{}", app.bottom());
    let mut app = given("2021-03-01").keys("/CAL<enter>v");
    assert!(app.bottom().contains("R23") && app.app.overlays.is_empty(), "{}", app.bottom());
    // On Technical the Access ID, then the Contract ID.
    let app = given("2021-03-01").keys("4/support<enter>y");
    assert_eq!(copied(&app), [("Access ID of support".to_owned(), String::new())]);
    let app = app.send(Msg::Copied("Access ID of support".to_owned(), Ok(Sent::Copied))).keys("y");
    assert_eq!(copied(&app)[1].0, "Contract ID of support");
    let mut app = given("2021-03-01").keys("7y");
    assert!(app.bottom().contains("no key here") && app.effects.is_empty(), "{}", app.bottom());
}

#[test]
fn the_clipboard_is_counted_down_and_the_next_copy_starts_over() {
    let mut app = given("2021-03-01").keys("<enter>y").send(Msg::Copied("office-mak".to_owned(), Ok(Sent::Copied)));
    assert!(app.bottom().contains("cleared in 30 s"), "{}", app.bottom());
    assert!(app.app.is_counting());
    for _ in 0..10 {
        app = app.send(Msg::Tick);
    }
    let mut app = app.keys("j");
    assert!(app.bottom().contains("office-mak on the clipboard: 20 s"), "{}", app.bottom());
    app = app.send(Msg::Copied("office-mak-spare".to_owned(), Ok(Sent::Copied)));
    for _ in 0..29 {
        app = app.send(Msg::Tick);
    }
    assert!(!app.effects.contains(&Effect::ClearClipboard), "the whole time, again");
    let app = app.send(Msg::Tick);
    assert!(app.effects.contains(&Effect::ClearClipboard));
    let mut app = app.keys("j").send(Msg::Cleared(Cleared::Changed));
    assert!(app.bottom().contains("something else") && !app.app.is_counting(), "{}", app.bottom());
    // What was sent to the terminal is out of reach, and nothing pretends otherwise.
    let mut app = given("2021-03-01").keys("<enter>y").send(Msg::Copied("office-mak".to_owned(), Ok(Sent::Terminal)));
    assert!(app.bottom().contains("sent to the terminal") && !app.app.is_counting(), "{}", app.bottom());
    let mut app =
        given("2021-03-01").keys("<enter>y").send(Msg::Copied("x".to_owned(), Err("No clipboard".to_owned())));
    assert!(app.bottom().contains("No clipboard") && !app.app.is_counting());
}

#[test]
fn revealing_shows_that_key_until_the_next_key_press() {
    const KEY: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00002";
    let mut app = given("2021-03-01").keys("v");
    assert_eq!(app.text().matches(KEY).count(), 1);
    assert!(saved(&app).contains("viewed = 2021-03-01"));
    for key in ["j", "<esc>", "q", "v", "<enter>"] {
        let mut app = given("2021-03-01").keys("v").keys(key);
        assert!(!app.text().contains(KEY), "{key} hides it");
        assert!(!app.effects.contains(&Effect::Quit), "{key} does no more than that");
    }
    let mut app = given("2021-03-01").keys("v").send(Msg::Paste("x".to_owned()));
    assert!(!app.text().contains(KEY));
    let mut app = given("2021-03-01").keys("v");
    for _ in 0..59 {
        app = app.send(Msg::Tick);
    }
    assert!(app.text().contains(KEY));
    assert!(!app.send(Msg::Tick).text().contains(KEY), "60 seconds at most");
}

/// Looking is an act: on another day a key that was never viewed stays masked (D10).
#[test]
fn on_another_day_only_what_was_viewed_is_shown() {
    for keys in [">v", ">y", "<lt>v"] {
        let mut app = given("2021-03-01").keys(keys);
        assert!(app.bottom().contains("press T"), "{keys}: {}", app.bottom());
        assert!(app.effects.is_empty() && app.app.overlays.is_empty());
    }
    let mut app = given("2021-03-01").keys("><enter>v");
    assert!(app.text().contains("DEMO0-AAAA1-BEEF0-OFFI5-00001"), "viewed in 2020");
    assert_eq!(saves(&app), 0);
}

/// While a refund can still be asked, the first look asks once (R15, D10).
#[test]
fn the_refund_is_asked_about() {
    let fresh = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2021-02-20\n\
                 [[software]]\nid = \"office\"\nenrollment = \"maps\"\nproduct = \"Office\"\n\
                 [[software.key]]\nid = \"one\"\nkey = \"DEMO0-AAAA1-BEEF0-OFFI5-00001\"\nkind = \"mak\"\n";
    for key in ["y", "v"] {
        let mut app = given_text(fresh, "2021-03-01").keys(key);
        let text = app.text();
        assert!(text.contains("2021-03-22") && text.contains("R15"), "{text}");
        assert!(!text.contains("OFFI5-00001"));
        let app = app.keys("<enter>");
        assert!(app.effects.is_empty() && app.app.overlays.is_empty(), "the safe answer is the first");
        assert_eq!(saves(&app.keys(key).keys("2")), 0, "no digit is an answer");
        let mut app = given_text(fresh, "2021-03-01").keys(key).keys("<down><enter>");
        assert!(saved(&app).contains("viewed = 2021-03-01"));
        assert_eq!(key == "v", app.text().contains("OFFI5-00001"));
        let app = app.keys("j").keys(key);
        assert_eq!(saves(&app), 1, "asked and recorded once");
    }
    let app = given_text(fresh, "2021-03-23").keys("y");
    assert_eq!((copied(&app).len(), saves(&app)), (1, 1), "after the 30 days nothing is asked");
    // A file that may not be written never keeps anybody from a key.
    let mut read_only = session(fresh, "2021-03-23");
    read_only.source = Source::File("benefits.toml".into());
    read_only.run.read_only = true;
    let app = start(read_only, true).keys("y");
    assert_eq!((copied(&app).len(), saves(&app)), (1, 0));
}

#[test]
fn no_form_or_question_shows_a_key() {
    let keys: Vec<&str> = CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")).collect();
    let mut turns = Turns::of(3);
    for size in [(100, 30), (80, 24), (60, 15), (40, 12), (21, 6)] {
        for walk in ["1", "2jj", "3", "4", "5", "6", "7"] {
            for more in
                ["n", "ny", "ns", "e", "<enter>e", "<enter>d", "d", "y", "<enter>jy", "d<enter>", "e<tab><tab>x<enter>"]
            {
                if !turns.take() {
                    continue;
                }
                let text = given("2021-03-01").at(size.0, size.1).keys(walk).keys(more).text();
                for key in &keys {
                    assert!(!text.contains(&key[..11]), "{walk}{more} at {size:?} shows {key}");
                }
            }
        }
    }
}

#[test]
fn the_sample_is_changed_in_memory_only() {
    let mut app = start(session(CONTOSO, "2021-03-01"), true).keys("7e<end> Jr<enter>");
    assert_eq!(app.app.state.people[0].name, "Adele Vance Jr");
    assert!(app.effects.is_empty() && app.bottom().contains("In memory only"), "{}", app.bottom());
    let app = app.keys("u");
    assert_eq!(app.app.state, file::parse(CONTOSO).state);
    let mut app = app.keys("n");
    assert!(app.bottom().contains("Your own file exists"), "{}", app.bottom());
}

#[test]
fn forms_keep_the_focus_in_sight_and_the_mouse_may_click_them() {
    let mut app = given("2021-03-01").at(60, 15).keys("5e");
    for _ in 0..9 {
        app = app.keys("<tab>");
        let (_, y) = app.app.hits.cursor.unwrap();
        assert!(y < 14, "the cursor is on the screen");
    }
    let app = given("2021-03-01").keys("7e");
    let picker = app.app.hits.picker;
    let app = app.send(Msg::Click(picker.x + 2, picker.y + 1)).keys("<Ctrl-U>x@y.example<enter>");
    assert_eq!(said(&app).people[0].email.as_deref(), Some("x@y.example"));
    assert_eq!(app.app.focus, Focus::List);
}
