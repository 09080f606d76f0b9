//! Demonstrations that are begun inside: chosen by a key or in the help, left and gone on with, over a dashboard that waits
//! and loses nothing meanwhile; their captions name the keys that the user has.

use crate::kit::effort::Turns;
use crate::kit::harness::{CONTOSO, Given, given, loaded, says, session, start};
use mpn_benefits::config::Config;
use mpn_benefits::demo::scenario::{Step, names, scenario};
use mpn_benefits::domain::act::ActKind;
use mpn_benefits::keys::Keymap;
use mpn_benefits::keys::action::Action;
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::{App, Effect, Msg};
use mpn_benefits::tui::play::caption;
use mpn_benefits::tui::theme::Theme;

/// The sample as it is opened without a file.
fn sample() -> Given {
    let mut own = session(CONTOSO, "2021-03-01");
    own.config = Config::default();
    start(own, true).at(80, 24)
}

fn playing(name: &str, keys: &str, size: (u16, u16)) -> Given {
    let keymap = Keymap::new(&toml::from_str(keys).unwrap()).unwrap();
    let app = App::playing(scenario(name).unwrap(), &Config::default(), Text::english(), keymap, Theme::new(true));
    Given::of(app, size).at(size.0, size.1)
}

#[test]
fn found_j11_chosen_from_the_help_or_by_a_key_left_and_gone_on_with() {
    let mut app = sample();
    assert!(app.bottom().contains("D demonstrations") || app.keys_bottom("j").contains("D demonstrations"));
    let before = app.text();
    let mut app = app.keys("?demonstr<enter>");
    let text = app.text();
    for name in names() {
        assert!(text.contains(&scenario(&name).unwrap().title), "{name}\n{text}");
    }
    // The third one, two steps of it, and out.
    let mut app = app.keys("jj<enter>  ");
    assert!(says(&app.text(), "The Action Pack is not renewed 3/7"), "{}", app.text());
    let mut app = app.keys("q");
    assert!(app.bottom().contains("D goes on with it at step 3"), "{}", app.bottom());
    let lines = |text: &str| text.lines().take(20).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&app.text()), lines(&before), "what waited is as it was");
    let mut app = app.keys("D");
    assert!(says(&app.text(), "goes on at step 3 of 7") && says(&app.text(), "5 steps"), "{}", app.text());
    let mut app = app.keys("jj<enter>");
    assert!(says(&app.text(), "is not renewed 3/7"), "{}", app.text());
    // Out of one into another, and back; the one that is played is selected.
    let mut app = app.keys(" Dkk<enter>");
    assert!(says(&app.text(), "Added instead of extended 1/6"), "{}", app.text());
    let mut app = app.keys("Djj<enter>");
    assert!(says(&app.text(), "is not renewed 4/7"), "{}", app.text());
    // Seen to its end it begins anew.
    let mut app = app.keys("      q");
    assert!(app.bottom().contains("seen to its end"), "{}", app.bottom());
    assert!(says(&app.keys("Djj<enter>").text(), "is not renewed 1/7"));
}

#[test]
fn nothing_of_it_reaches_the_file_that_is_open_and_nothing_of_the_file_is_lost() {
    // A change is on its way to the disk when the walk begins.
    let app = given("2021-03-01").slowly().keys("jjjjaaHOST-Z<enter>");
    let saves = |app: &Given| app.effects.iter().filter(|effect| matches!(effect, Effect::Save(_))).count();
    assert_eq!(saves(&app), 1, "{:?}", app.effects);
    let mut app = app.keys("D<enter>");
    assert!(says(&app.text(), "Added instead of extended 1/6"), "{}", app.text());
    // All of it is played, and acts are done by hand as well: none of them is written.
    let app = app.keys("     <esc>1aaNEW-PC<enter>uERn");
    assert_eq!(saves(&app), 1);
    assert!(!app.effects.iter().any(|effect| matches!(effect, Effect::Edit(_) | Effect::Reload | Effect::Create(_))));
    // The save ends, and the file is written elsewhere meanwhile.
    let app = app.keys("<esc>").send(Msg::Saved(Ok("10:41".to_owned())));
    let theirs = CONTOSO.replace("Windows 10 Enterprise", "Windows 10 Education");
    let mut app = app.send(loaded(&theirs));
    assert!(!app.text().contains("Education"), "{}", app.text());
    let mut app = app.keys("q");
    assert!(app.text().contains("Windows 10 Education"), "{}", app.text());
    assert!(!app.app.is_unsaved() && !app.app.is_saving());
    // What leaves the program leaves the walk first.
    let app = app.keys("D<enter><Ctrl-C>");
    assert!(app.app.play.is_none() && !app.effects.contains(&Effect::Quit));
    assert!(app.keys("<Ctrl-C>").effects.contains(&Effect::Quit));
}

/// How it goes on and how it is left stands in the bottom line at every step, whatever is open.
#[test]
fn found_j11_the_hints_are_never_lost() {
    let mut turns = Turns::of(3);
    for size in [(60, 15), (80, 24), (120, 40)] {
        for name in names() {
            let mut played = playing(&name, "", size);
            for step in scenario(&name).unwrap().steps {
                if !turns.take() {
                    played = played.keys(" ");
                    continue;
                }
                let text = played.text();
                let bottom = text.lines().last().unwrap().to_owned();
                // At the first and the last step there is none before, or after.
                let steps = &scenario(&name).unwrap().steps;
                let is = |own: Option<&Step>| own.is_some_and(|own| own.id == step.id);
                let hints = [("Space next step", !is(steps.last())), ("back", !is(steps.first()))];
                for (hint, wanted) in hints {
                    assert_eq!(bottom.contains(hint), wanted, "{name}, {}, {size:?}: {hint}\n{text}", step.id);
                }
                assert!(bottom.contains("leave demonstration"), "{name}, {}, {size:?}\n{text}", step.id);
                // And what it names as the key that leaves does so.
                let key = if bottom.contains("q leave demonstration") { "q" } else { "<Ctrl-C>" };
                assert!(key == "q" || bottom.contains("^C leave demonstration"), "{bottom}");
                let mut left = playing(&name, "", size);
                left.app.show_step(played.app.play.as_ref().unwrap().at);
                assert!(left.keys(key).effects.contains(&Effect::Quit), "{name}, {}, {size:?}: {key}", step.id);
                played = played.keys(" ");
            }
        }
    }
}

/// A caption names keys by what they do; whoever has bound them otherwise reads their own.
#[test]
fn found_j11_captions_follow_a_rebinding() {
    let mut named = 0;
    for name in names() {
        for step in scenario(&name).unwrap().steps {
            let told =
                |keys: &str| caption(&step, &Keymap::new(&toml::from_str(keys).unwrap()).unwrap(), &Text::english());
            for word in step.caption.split('{').skip(1) {
                let word = word.split_once('}').unwrap_or_else(|| panic!("{name}, {}", step.id)).0;
                named += 1;
                let own = match (ActKind::from_word(word), Action::from_word(word)) {
                    (Some(_), _) => format!("[acts]\n{word} = ['z']\n"),
                    (None, Some(_)) if ["impact", "open", "actions"].contains(&word) => {
                        format!("[list]\n{word} = ['F7']\n")
                    }
                    (None, Some(_)) => format!("[global]\n{word} = ['F7']\n"),
                    (None, None) => panic!("{name}, {}: {word}", step.id),
                };
                let key = if own.starts_with("[acts]") { "z" } else { "F7" };
                assert!(told(&own).split_whitespace().any(|own| own == key), "{name}: {}", told(&own));
                assert!(!told("").contains(&format!("{{{word}}}")), "{}", told(""));
            }
            // Nothing that looks like the notation of key strings.
            assert!(!step.caption.contains('<') && !told("").contains('{'), "{name}, {}", step.id);
        }
    }
    assert!(named >= 8, "{named}");
    // What led to the step, too.
    let spoken = |keys: &str| playing("wrong-tenant", keys, (80, 24)).keys("  ").app.play.unwrap().spoken;
    assert_eq!(spoken(""), "Enter, a, p");
    assert_eq!(spoken("[list]\nopen = ['F6']\nactions = ['x']\n[acts]\nreplace = ['z']\n"), "F6, x, z");
    assert_eq!(playing("renewal-window", "", (80, 24)).keys("    ").app.play.unwrap().spoken, "a");
}

/// Clicks and the wheel are of the walk; the day that the calendar goes on to is not.
#[test]
fn midnight_in_a_demonstration_turns_the_day_below_it() {
    let mut own = session(CONTOSO, "2021-03-01");
    own.source = mpn_benefits::session::Source::File("benefits.toml".into());
    let tomorrow = mpn_benefits::domain::date::parse_iso("2021-03-02").unwrap();
    let mut app = start(own, true).keys("D<enter>").send(Msg::NewDay(tomorrow));
    assert!(app.text().contains("clock 2021-03-01"), "{}", app.text());
    let mut app = app.keys("q");
    assert!(app.text().contains("2021-03-02"), "{}", app.text());
}
