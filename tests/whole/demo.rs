//! The demonstrations: every scenario is played step by step and must show what it says, on several screens, as text and
//! by the real binary in a pseudo-terminal.

use crate::kit::harness::{CONTOSO, Given, chords, says};
use crate::kit::run::Setup;
use mpn_benefits::config::Config;
use mpn_benefits::demo::scenario::{Scenario, names, read, scenario};
use mpn_benefits::keys::{Chord, Keymap};
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::App;
use mpn_benefits::tui::play::{Told, caption, transcript};
use mpn_benefits::tui::theme::Theme;

/// The scenarios that support staff asked for.
const WANTED: [&str; 6] =
    ["added-instead-of-extended", "key-used-up", "not-renewed", "renewal-window", "seat-locked", "wrong-tenant"];

fn keymap(text: &str) -> Keymap {
    Keymap::new(&toml::from_str(text).unwrap()).unwrap()
}

fn playing(scenario: Scenario, keys: &str, size: (u16, u16)) -> Given {
    let app = App::playing(scenario, &Config::default(), Text::english(), keymap(keys), Theme::new(true));
    Given::of(app, size).at(size.0, size.1)
}

/// No key of the sample is shown, nor more of it than its last five.
fn hides_keys(text: &str) {
    for key in CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")) {
        assert!(!text.contains(&key[..17]), "a key is shown\n{text}");
    }
}

#[test]
fn the_six_are_there_and_are_read() {
    assert_eq!(names(), WANTED);
    for name in WANTED {
        let file = format!("{}/assets/demo/scenarios/{name}.toml", env!("CARGO_MANIFEST_DIR"));
        let own = read(name, &std::fs::read_to_string(file).unwrap()).unwrap();
        assert_eq!(scenario(name), Some(own.clone()));
        assert!(own.steps.len() >= 4 && !own.title.is_empty());
        for step in &own.steps {
            assert!(Chord::read_all(&step.keys).is_some(), "{name}: {}", step.keys);
            assert!(!step.caption.is_empty() && !step.shows.is_empty(), "{name}: a step says nothing");
        }
    }
    assert_eq!(scenario("renewal"), None);
    for (odd, why) in [
        ("title = 'x'\nstate = 'contoso.toml'\ntoday = 2021-03-01\nstep = []", "no step"),
        ("title = 'x'\nstate = 'nobody.toml'\ntoday = 2021-03-01\nstep = [{id = 'a', caption = 'x'}]", "nobody.toml"),
        ("title = 'x'\nstate = 'contoso.toml'\ntoday = 10:00:00\nstep = [{id = 'a', caption = 'x'}]", "10:00:00"),
        (
            "title = 'x'\nstate = 'contoso.toml'\ntoday = 2021-03-01\nstep = [{id = 'a', caption = 'x', key = 'x'}]",
            "key",
        ),
        ("title = 'x'\nstate = 'contoso.toml'\ntoday = 2021-03-01\nstep = [{caption = 'x'}]", "id"),
        (
            "title = 'x'\nstate = 'contoso.toml'\ntoday = 2021-03-01\nstep = [{id = '2', caption = 'x'}]",
            "\"2\" names no step of its own",
        ),
        (
            "title = 'x'\nstate = 'contoso.toml'\ntoday = 2021-03-01\nstep = [{id = 'a', caption = 'x'}, {id = 'a', caption = 'y'}]",
            "\"a\" names no step of its own",
        ),
    ] {
        assert!(read("odd", odd).unwrap_err().contains(why), "{odd}");
    }
}

#[test]
fn every_step_shows_what_it_says() {
    // Keys of one's own do not matter to a walk.
    for (size, keys) in [((80, 24), ""), ((100, 30), "[list]\ndown = ['n']\n[global]\nnew = []\nrenewals = ['9']\n")] {
        for name in WANTED {
            let own = scenario(name).unwrap();
            let mut played = playing(own.clone(), keys, size);
            for (at, step) in own.steps.iter().enumerate() {
                if at > 0 {
                    played.press(chords(" ")[0]);
                }
                let told = format!("{name}, step {}, {}x{}", at + 1, size.0, size.1);
                let text = played.text();
                hides_keys(&text);
                let told_here = caption(step, &keymap(keys), &Text::english());
                let caption: Vec<&str> = told_here.split_whitespace().take(5).collect();
                assert!(says(&text, &caption.join(" ")), "{told}: no caption\n{text}");
                let place = format!(
                    "{}/{}{}:",
                    at + 1,
                    own.steps.len(),
                    if step.keys.is_empty() {
                        String::new()
                    } else {
                        format!(" · {}", played.app.play.as_ref().unwrap().spoken)
                    }
                );
                assert!(says(&text, &place), "{told}\n{text}");
                for wanted in &step.shows {
                    assert!(says(&text, wanted), "{told}: {wanted}\n{text}");
                }
                for unwanted in &step.hides {
                    assert!(!says(&text, unwanted), "{told}: {unwanted}\n{text}");
                }
            }
            assert!(played.keys(" ").bottom().contains("last step"), "{name}");
        }
    }
}

#[test]
fn whoever_looks_about_is_back_on_the_way_with_the_next_step() {
    let own = scenario("added-instead-of-extended").unwrap();
    let mut straight = playing(own.clone(), "", (80, 24)).keys("   ");
    let mut about =
        playing(own.clone(), "", (80, 24)).keys(" <esc><esc>7jj").keys(" ").keys("<esc><esc>5>>>").keys(" ");
    // Who wanders writes blanks into a field; out of it, the next one turns the page.
    let mut written = playing(own.clone(), "", (80, 24)).keys("7/ade v<enter>");
    assert!(written.text().contains("Adele Vance") && !written.text().contains("Alex"), "{}", written.text());
    assert!(written.keys(" ").text().contains("2/6"));
    assert_eq!(straight.text(), about.text());
    // Back again is where it was, with what was recorded taken back.
    let mut back = playing(own.clone(), "", (80, 24)).keys("     b");
    let mut there = playing(own.clone(), "", (80, 24)).keys("    ");
    assert_eq!(back.text(), there.text());
    // In a dialog `b` is a letter; the other key turns the page there.
    let mut typed = playing(own.clone(), "", (80, 24)).keys("  b");
    assert!(typed.text().contains("3/6"), "{}", typed.text());
    assert!(typed.text().contains("Ctrl-O back") || typed.text().contains("^O back"), "{}", typed.text());
    assert!(typed.keys("<Ctrl-O>").text().contains("2/6"));
    let mut first = playing(own, "", (80, 24)).keys("bb");
    assert!(first.text().contains("1/6"));
}

#[test]
fn nothing_of_a_walk_is_done_outside() {
    for name in WANTED {
        let own = scenario(name).unwrap();
        let steps = own.steps.len();
        let played = playing(own, "", (80, 24)).keys(&" ".repeat(steps));
        assert!(played.effects.is_empty(), "{name}: {:?}", played.effects);
    }
}

#[test]
fn every_size_without_a_panic_and_the_bottom_line_stays() {
    let own = scenario("not-renewed").unwrap();
    let mut played = playing(own, "", (80, 24)).keys("   ");
    assert!(playing(scenario("not-renewed").unwrap(), "", (60, 15)).text().contains("Space next step"));
    for width in [0, 1, 19, 20, 21, 40, 59, 60, 80, 200] {
        for height in [0, 1, 4, 5, 6, 8, 10, 14, 15, 24, 60] {
            played.size = (width, height);
            let text = played.text();
            if width >= 60 && height >= 10 {
                assert!(
                    text.contains("4/7") && says(&text, "software removed from FRONTDESK"),
                    "{width}x{height}\n{text}"
                );
            }
        }
    }
}

#[test]
fn as_text_it_is_the_captions_and_the_screens() {
    for name in WANTED {
        let own = scenario(name).unwrap();
        let pages = transcript(own.clone(), Text::english(), (80, 24));
        assert_eq!(pages.len(), own.steps.len());
        for (Told { caption: told, screen, .. }, step) in pages.iter().zip(&own.steps) {
            assert_eq!((told, screen.len()), (&caption(step, &keymap(""), &Text::english()), 24));
            let text = screen.join("\n");
            for wanted in &step.shows {
                assert!(says(&text, wanted), "{name}: {wanted}\n{text}");
            }
            assert!(!text.contains("/7 ·"), "the caption stands beside the screen");
            hides_keys(&text);
        }
    }
}

#[test]
fn in_a_pseudo_terminal_at_ones_own_pace() {
    let setup = Setup::mpn(&["demo", "--scenario", "renewal-window"]);
    let home = std::sync::Arc::clone(&setup.home);
    let mut run = setup.start();
    run.shows("The renewal window, day by day 1/9 · 5:");
    run.keys(" ");
    run.shows("WHAT-IF 2021-08-17");
    run.shows("day by day 2/9 · }:");
    run.keys("7");
    run.shows("Adele Vance");
    run.keys(" ");
    run.shows("day by day 3/9 · }:");
    run.shows("WHAT-IF 2021-09-01");
    run.keys("b");
    run.shows("day by day 2/9 · }:");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    run.is_restored();
    assert_eq!(home.path().read_dir().unwrap().count(), 0, "nothing is left behind");
}
