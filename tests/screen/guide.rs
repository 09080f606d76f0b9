//! The guide on the screen: asked on a row, asked in the help by one's own words, and from an entry to the row that it
//! concerns (story 18a), in four languages and on small screens.

use crate::kit::effort::{Turns, every};
use crate::kit::harness::{CONTOSO, Given, given, session, start_in};
use mpn_benefits::config::LANGUAGES;
use mpn_benefits::domain::Section;
use mpn_benefits::guide::{entries, entry};
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::Effect;

fn given_in(language: &str, day: &str) -> Given {
    let mut session = session(CONTOSO, day);
    session.source = Source::File("benefits.toml".into());
    start_in(language, session, true)
}

/// The first question of the list on the screen.
fn first(given: &mut Given) -> String {
    let text = given.text();
    let line = text.lines().find(|line| line.contains("│▌")).unwrap_or_else(|| panic!("{text}"));
    line.trim_matches(|letter: char| "│▌ ".contains(letter)).to_owned()
}

#[test]
fn on_a_row_the_entries_that_concern_it_come_first() {
    for (keys, wanted) in [
        ("i", "Here          “The maximum number of activations is reached”"),
        ("jjji", "Here          “No further details available”"),
        ("3i", "Here          When can a Visual Studio subscription go to somebody else?"),
        ("5t2021-10-02<enter>i", "Here          We do not renew."),
        ("7i", "Here          Somebody leaves the company."),
        // In the detail pane it is asked about the item.
        ("<enter>i", "Here          “The maximum number of activations is reached”"),
    ] {
        let mut app = given("2021-03-01").keys(keys);
        assert!(first(&mut app).starts_with(wanted), "{keys}: {}", app.text());
    }
    // The others stand below them, and all of them can be searched from here.
    let mut app = given("2021-03-01").keys("iperpetual");
    assert!(app.text().contains("We do not renew. May we go on using the software?"), "{}", app.text());
}

#[test]
fn an_entry_has_the_figures_of_its_row_its_rules_and_its_address() {
    let mut app = given("2021-03-01").at(100, 40).keys("2i<enter>");
    let text = app.text();
    for part in [
        "Guide · Cloud",
        "Wrong tenant, or seats added",
        "Rests on (i shows them): R33, D8, R36",
        "At Microsoft (y copies it): https://partner.microsoft.com/support",
        "d365-5 until 2021-03-12.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(text.lines().any(|line| line.contains("│ ▌ Dynamics 365 Customer Engagement (d365) ")), "{text}");
    // A line of the detail pane that names a rule leads to that.
    let mut app = given("2021-03-01").at(100, 40).keys("<enter><down><down><down><down><down>i");
    assert!(app.text().contains("About R24"), "{}", app.text());
    // Rules by its key and by the help's.
    for key in ["i", "?"] {
        let mut app = given("2021-03-01").at(100, 40).keys(&format!("2i<enter>{key}"));
        assert!(app.text().contains("About R33, D8, R36"), "{}", app.text());
        app = app.keys(key);
        assert!(app.text().contains("Guide · Cloud"), "it closes again: {}", app.text());
    }
    let app = given("2021-03-01").keys("2i<enter>y");
    let copied = app.effects.iter().any(|effect| matches!(effect, Effect::Copy { name, .. } if name == "address"));
    assert!(copied, "{:?}", app.effects);
    let mut app = given("2021-03-01").keys("jjji<enter>");
    assert_eq!(app.keys_bottom("y"), "This entry names no address.");
    assert!(app.effects.is_empty());
}

#[test]
fn story_18a_a_question_in_ones_own_words_leads_to_its_entry_and_from_there_to_the_row() {
    let mut turns = Turns::of(3);
    for (language, queries) in [
        ("en", ["covid", "perpetual", "share", "wrong tenant", "macos"]),
        ("nl", ["covid", "permanent", "abonnement delen", "verkeerde tenant", "macos"]),
        ("sv", ["covid", "permanent licens", "dela prenumeration", "fel klientorganisation", "macos"]),
        ("fr", ["covid", "perpétuelle", "partager", "mauvais locataire", "macos"]),
    ] {
        let text = Text::of(language);
        let answers = queries.iter().zip([
            ("covid", Section::Renewals, "gold-cloud"),
            ("not-renewing", Section::Renewals, "maps"),
            ("vs-share", Section::VisualStudio, "vs-1"),
            ("replacement", Section::Cloud, "d365"),
            ("macos", Section::Software, "office-2019"),
        ]);
        // Each question is asked in one of the languages here, and in all of them by night.
        for (query, (id, section, row)) in answers.filter(|_| turns.take()) {
            let question = text.guide_question(entry(id).unwrap());
            let mut app = given_in(language, "2021-03-01").at(100, 40).keys(&format!("?{query}"));
            let start: String = question.chars().take(24).collect();
            assert!(first(&mut app).contains(&start), "{language} {query}: {}", app.text());
            let mut app = app.keys("<enter>");
            assert!(app.text().contains(&start), "{language} {query}: {}", app.text());
            let app = app.keys("<enter>");
            assert!(app.app.overlays.is_empty());
            assert_eq!(app.app.section, section, "{language} {query}");
            let target = app.app.target().map(|item| item.thing.id_text(&app.app.state).to_owned());
            assert_eq!(target.as_deref(), Some(row), "{language} {query}");
            // And back to where it was asked.
            assert_eq!(app.keys("<bs>").app.section, Section::Software);
        }
    }
}

#[test]
fn the_help_lists_what_answers_between_its_keys_and_the_rules() {
    let mut app = given("2021-03-01").at(100, 40).keys("?replacement");
    let text = app.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    assert!(place("Wrong tenant, or seats added") < place("R33"), "{text}");
    // Without words it has no questions, and says where they are.
    let text = given("2021-03-01").at(100, 200).keys("?").text();
    assert!(text.contains("the guide: questions about this row, and all others"), "{text}");
    assert!(!text.contains("is there a replacement token?"));
    // Where letters are typed the other key opens it.
    assert!(first(&mut given("2021-03-01").keys("?<F2>")).contains("What does “benefit expiry date” mean?"));
}

#[test]
fn a_letter_of_a_menu_is_that_letter() {
    let mut app = given("2021-03-01").keys("3ai");
    assert!(!app.text().contains("Guide"), "{}", app.text());
}

/// Every entry is read to its end in every language, on a screen of 60x15 as on one of 80x24: what is below is announced.
#[test]
fn every_entry_can_be_read_to_its_end() {
    for language in LANGUAGES {
        let text = Text::of(language);
        for (size, step) in [((60, 15), 17), ((80, 24), 29)] {
            for entry in entries().iter().step_by(every(step)) {
                let mut app = given_in(language, "2021-03-01").at(size.0, size.1).keys("i");
                app = app.send(mpn_benefits::tui::app::Msg::Paste(entry.id.clone())).keys("<enter>");
                let mut seen = String::new();
                let (mut presses, mut before) = (0, String::new());
                loop {
                    let picture = app.text();
                    for line in picture.lines().filter(|line| line.trim_start().starts_with('│')) {
                        seen.push_str(line.trim_matches(|letter: char| "│▌ ".contains(letter)));
                        seen.push(' ');
                        assert!(!line.contains('…'), "{language} {}: {picture}", entry.id);
                    }
                    // At the end a further press moves nothing.
                    if picture == before {
                        break;
                    }
                    before = picture;
                    presses += 1;
                    assert!(presses < 60, "{language} {} never ends: {before}", entry.id);
                    app = app.keys("<down>");
                }
                let answer = text.guide_answer(entry);
                for word in answer.paragraphs.iter().flat_map(|line| line.split(' ')) {
                    assert!(seen.contains(word), "{language} {} at {size:?} lacks {word}: {seen}", entry.id);
                }
            }
        }
    }
}

#[test]
fn the_guide_in_pictures() {
    for (name, keys, size) in [
        ("list_80x24", "i", (80, 24)),
        ("list_60x15", "i", (60, 15)),
        ("entry_80x24", "i<enter>", (80, 24)),
        ("entry_60x15", "5i<enter>", (60, 15)),
    ] {
        let mut app = given("2021-03-01").at(size.0, size.1).keys(keys);
        insta::assert_snapshot!(format!("guide_{name}"), app.picture());
    }
    let mut app = given_in("fr", "2021-03-01").at(80, 24).keys("2i<enter>");
    insta::assert_snapshot!("guide_entry_fr_80x24", app.picture());
}
