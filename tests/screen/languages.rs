//! The dashboard in every language: the same figures, whole frames, no status or figure cut, no English left, and another
//! language while it runs.

use std::collections::{BTreeMap, BTreeSet};

use mpn_benefits::config::LANGUAGES;
use mpn_benefits::keys::Keymap;
use mpn_benefits::lists::column::Drawn;
use mpn_benefits::lists::fit::width;
use mpn_benefits::lists::heading::Heading;
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;

use super::themes::{EVERYWHERE, SIZES, faults_in_every_theme};
use crate::kit::effort::{Turns, every};
use crate::kit::harness::{CONTOSO, Given, says, session, start_in};

/// Words that are English and of another language as well, and words of the contract: a line for each language.
const SAME: &str = include_str!("languages/same.txt");
/// Where nothing is left out.
const LARGE: (u16, u16) = (220, 90);

fn board(language: &str, (wide, high): (u16, u16)) -> Given {
    let mut own = session(CONTOSO, "2021-03-01");
    own.source = Source::File("benefits.toml".into());
    start_in(language, own, true).at(wide, high)
}

fn others() -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().filter(|language| *language != "en")
}

/// What is on top: the inside of a dialog, else everything.
fn on_top(own: &mut Given) -> String {
    let screen = own.text();
    if own.app.overlays.is_empty() {
        return screen;
    }
    let inside = |line: &str| Some(line.split_once('│')?.1.rsplit_once('│')?.0.trim().to_owned());
    screen.lines().filter_map(inside).collect::<Vec<_>>().join("\n")
}

/// The days and the other figures of a text. How often one is there depends on how lines are broken and cut.
fn figures(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let pieces = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    for piece in pieces
        .map(|piece| piece.trim_matches('-'))
        .filter(|piece| piece.starts_with(|letter: char| letter.is_ascii_digit()))
    {
        let figure = piece.trim_end_matches(|letter: char| letter.is_ascii_lowercase() || letter == '-');
        found.insert(figure.to_owned());
    }
    found
}

#[test]
fn every_place_in_every_language_and_theme_in_whole_frames() {
    let (mut faults, mut turns) = (Vec::new(), Turns::of(3));
    for language in LANGUAGES {
        for size in SIZES {
            for keys in EVERYWHERE.into_iter().filter(|_| turns.take()) {
                let mut own = board(language, size).keys(keys);
                let screen = own.text();
                let told = format!("{language}, {size:?}, {keys}");
                let wide = screen.lines().find(|line| width(line) > usize::from(size.0));
                faults.extend(wide.map(|line| format!("{told}: too wide: {line}")));
                faults.extend(faults_in_every_theme(&mut own).into_iter().map(|fault| format!("{told}: {fault}")));
                if own.app.text.fell_back() {
                    faults.push(format!("{told}: something is said in English"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn figures_and_days_are_the_same_in_every_language() {
    let mut faults = Vec::new();
    // The fourth tab is sorted by names that are translated, so another row is selected; the command line has all rows.
    for keys in EVERYWHERE.into_iter().filter(|keys| *keys != "4").step_by(every(2)) {
        let english = figures(&on_top(&mut board("en", LARGE).keys(keys)));
        for language in others() {
            let own = figures(&on_top(&mut board(language, LARGE).keys(keys)));
            let differ: Vec<_> = own.symmetric_difference(&english).collect();
            if !differ.is_empty() {
                faults.push(format!("{language}, {keys}: {differ:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The list shows every status whole, and every day.
#[test]
fn no_status_is_cut() {
    let (mut faults, mut turns) = (Vec::new(), Turns::of(5));
    for language in LANGUAGES {
        for size in SIZES {
            for day in ["2021-03-01", "2021-09-15", "2021-10-05"] {
                for section in (1..=6).filter(|_| turns.take()) {
                    let keys = format!("t{day}<enter>{section}");
                    let mut own = board(language, size).keys(&keys);
                    let screen = own.text();
                    let (app, told) = (&own.app, format!("{language}, {size:?}, {keys}"));
                    let columns = app.view().columns().iter();
                    for column in columns.filter(|column| is_status(column.heading)) {
                        for row in app.list().order.iter().take(4) {
                            let status = column.cell(app.cx(), *row).text.into_owned();
                            // One that may be said in fewer words is whole in these, too.
                            let fewer = if let Drawn::Fitted(words) = column.drawn {
                                words(app.cx(), *row, 0).map(|cell| cell.text)
                            } else {
                                None
                            };
                            if !screen.contains(&status) && !fewer.is_some_and(|fewer| screen.contains(&*fewer)) {
                                faults.push(format!("{told}: {status} is not whole\n{screen}"));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn is_status(heading: Heading) -> bool {
    heading.word == "status"
}

/// The words of a text that no name of the sample has.
fn words(text: &str) -> BTreeSet<String> {
    let all = |text: &str| -> BTreeSet<String> {
        let words = text.split(|letter: char| !letter.is_alphabetic());
        words.filter(|word| word.chars().count() > 2).map(str::to_lowercase).collect()
    };
    let named = all(CONTOSO);
    all(text).into_iter().filter(|word| !named.contains(word)).collect()
}

#[test]
fn no_english_is_left_on_the_screens_of_the_others() {
    let allowed = |language: &str| -> BTreeSet<&str> {
        let lines = SAME.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(own, _)| [language, "all"].contains(own)).flat_map(|(_, words)| words.split(' ')).collect()
    };
    let mut left: BTreeMap<String, String> = BTreeMap::new();
    for keys in EVERYWHERE.into_iter().skip(1).step_by(every(2)) {
        let english = words(&board("en", LARGE).keys(keys).text());
        for language in others() {
            let own = words(&board(language, LARGE).keys(keys).text());
            for word in own.intersection(&english).filter(|word| !allowed(language).contains(word.as_str())) {
                left.entry(format!("{language}: {word}")).or_insert_with(|| keys.to_owned());
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn another_language_while_it_runs() {
    let mut own = board("en", (100, 30)).keys("L");
    let screen = own.text();
    for name in ["English", "Nederlands", "svenska", "français"] {
        assert!(screen.contains(name), "{screen}");
    }
    let row = |language: &str| LANGUAGES.iter().position(|own| *own == language).unwrap();
    let mut own = own.keys(&format!("{}<enter>", "<down>".repeat(row("nl"))));
    assert!(says(&own.text(), "De taal is nu Nederlands."), "{}", own.text());
    assert_eq!(own.app.text.language(), "nl");
    // What is masked stays masked, and help follows.
    assert!(says(&own.keys("?taal").text(), "taal: Nederlands; L kiest een andere"));
    // A demonstration goes on in it, and so does what waits under it.
    let mut own = board("en", (100, 30)).keys("D<enter>");
    assert!(own.text().contains("Added instead of extended"), "{}", own.text());
    let mut own = own.keys(&format!("L{}<enter>", "<down>".repeat(row("fr"))));
    assert!(own.text().contains("Ajouté au lieu de prolongé"), "{}", own.text());
    let own = own.keys("q");
    assert!(own.app.play.is_none());
    assert_eq!(own.app.text.language(), "fr");
}

#[test]
fn keys_in_sentences_follow_a_rebinding() {
    let keymap = |keys: &str| Keymap::new(&toml::from_str(keys).unwrap()).unwrap();
    let text = Text::english();
    assert!(text.no_such_key("x").contains("? lists"), "{}", text.no_such_key("x"));
    keymap("[global]\nhelp = ['F9']\nundo = []\n").tell(&text);
    assert!(text.no_such_key("x").contains("F9 lists"), "{}", text.no_such_key("x"));
    assert!(text.act_irreversible().contains("undo"), "{}", text.act_irreversible());
}

#[test]
fn words_are_typed_in_the_language_of_the_screen_or_in_english() {
    use mpn_benefits::domain::record::Shape;
    for (language, typed, meant) in [
        ("nl", "vandaag", "today"),
        ("nl", "ma", "mon"),
        ("nl", "Woensdag", "wed"),
        ("nl", "today", "today"),
        ("nl", "tue", "tue"),
        ("sv", "i går", "yesterday"),
        ("sv", "mån", "mon"),
        ("fr", "aujourd'hui", "today"),
        ("fr", "aujourd’hui", "today"),
        ("fr", "mer", "wed"),
        ("fr", "ma", "tue"),
        ("fr", "m", "m"),
        ("en", "monday", "mon"),
        ("en", "2021-03-01", "2021-03-01"),
    ] {
        assert_eq!(Text::of(language).typed().day(typed), meant, "{language}: {typed}");
    }
    for (language, typed, meant) in
        [("nl", "ja", "yes"), ("sv", "nej", "no"), ("fr", "Oui", "yes"), ("fr", "yes", "yes")]
    {
        assert_eq!(Text::of(language).typed().contract(Shape::Flag, typed), meant, "{language}: {typed}");
    }
    assert!(Text::of("nl").typed().is_yes("J") && Text::of("fr").typed().is_yes("y"));
    assert!(!Text::of("fr").typed().is_yes("non") && !Text::of("nl").typed().is_yes(""));
    let mut own = board("nl", (100, 30)).keys("tmorgen<enter>");
    assert!(own.text().contains("2021-03-02"), "{}", own.text());
}

/// One language is read, and no other, for the first picture and for all that is looked at afterwards.
#[test]
fn no_other_language_is_read() {
    for language in LANGUAGES {
        let own = board(language, (100, 30)).keys("1<enter><esc>2345670?<esc>i<enter><esc><esc>");
        assert!(!own.app.text.fell_back(), "{language}");
    }
}

#[test]
fn chosen_screens() {
    for (name, language, size, keys) in [
        ("software", "nl", (80, 24), "1"),
        ("renewals", "nl", (80, 24), "5"),
        ("form", "nl", (80, 24), "2jar"),
        ("narrow", "nl", (60, 15), "3"),
        ("overview", "sv", (80, 24), "0"),
        ("deadlines", "sv", (80, 24), "6"),
        ("acts", "sv", (80, 24), "1ja"),
        ("narrow", "sv", (60, 15), "2"),
        ("impact", "fr", (80, 24), "5w"),
        ("help", "fr", (80, 24), "?"),
        ("people", "fr", (80, 24), "7<enter>"),
        ("narrow", "fr", (60, 15), "0"),
    ] {
        insta::assert_snapshot!(
            format!("{name}_{language}_{}x{}", size.0, size.1),
            board(language, size).keys(keys).text()
        );
    }
}
