//! The configuration on the screen: columns and order of a section, keys bound otherwise, read again while the dashboard runs,
//! and another state file of its.

use std::collections::BTreeMap;
use std::path::Path;

use mpn_benefits::clock::Clock;
use mpn_benefits::config::{Config, ThemeChoice};
use mpn_benefits::domain::Section;
use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::file;
use mpn_benefits::keys::action::{Action, Scope};
use mpn_benefits::keys::{Chord, Keymap};
use mpn_benefits::lists::list::lay_out;
use mpn_benefits::run::Run;
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::{App, Configured, Effect, Msg, Opened, Reading};
use mpn_benefits::tui::theme::Theme;

use crate::kit::effort::Turns;
use crate::kit::harness::{CONTOSO, Given, given, loaded, says, session, start};

fn config(text: &str) -> Config {
    let (config, notes) = Config::read(text, Path::new("/there")).unwrap_or_else(|notes| panic!("{notes:?}\n{text}"));
    assert_eq!(notes, [], "{text}");
    config
}

fn configured(text: &str) -> Given {
    let mut own = session(CONTOSO, "2021-03-01");
    (own.source, own.config) = (Source::File("benefits.toml".into()), config(text));
    let keymap = Keymap::new(&own.config.keys).unwrap();
    let app = App::new(own, Text::english(), keymap, Theme::new(true));
    Given::of(app, (100, 30)).at(100, 30)
}

fn again(text: &str, warnings: &[&str]) -> Msg {
    let config = config(text);
    Msg::Configured(Ok(Box::new(Configured {
        role: config.role,
        keymap: Keymap::new(&config.keys).unwrap(),
        theme: Theme::of(config.theme),
        text: None,
        warnings: warnings.iter().map(|own| (*own).to_owned()).collect(),
        config,
    })))
}

/// The words of the columns that are shown.
fn columns(board: &Given) -> Vec<&'static str> {
    let (list, view) = (board.app.list(), board.app.view());
    let layout = lay_out(view.columns(), &list.room, list.sort, board.size.0 - 2);
    layout.into_iter().map(|(at, _)| view.columns()[at].heading.word).collect()
}

#[test]
fn columns_and_order_of_a_section() {
    let text = "start = \"software\"\n[columns]\nsoftware = [\"status\", \"benefit\", \"activate-by\", \"status\"]\npeople = []\n[sort]\nsoftware = \"-benefit\"\ndeadlines = \"what\"\n";
    let mut board = configured(text);
    assert_eq!(columns(&board), ["status", "benefit", "activate-by"]);
    let heads = board.text();
    let line = heads.lines().find(|line| line.contains("Activate")).unwrap();
    assert!(line.find("Status") < line.find("Benefit ▼") && !line.contains("Quantity"), "{heads}");
    let names = board.rows();
    let mut sorted = names.clone();
    sorted.sort_unstable_by(|one, other| other.cmp(one));
    assert_eq!(names, sorted);
    // The next column that is shown, and round again.
    let mut board = board.keys("s");
    assert!(columns(&board).contains(&"benefit"), "{}", board.text());
    // An empty list is all of them.
    let board = board.keys("7");
    assert_eq!(columns(&board), columns(&given("2021-03-01").keys("7")));
    let board = board.keys("6");
    let sort = board.app.list().sort;
    assert_eq!(board.app.view().columns()[sort].heading.word, "what");
    // However narrow: what is asked for and has no room goes as ever.
    let mut narrow = configured(text).at(40, 15);
    assert!(narrow.text().lines().count() > 3);
}

/// Selects the second row without a key.
fn second_row(board: Given) -> Given {
    let rows = board.app.hits.rows;
    board.send(Msg::Click(rows.x + 2, rows.y + 1))
}

/// Everything that a key does, by another key of the configuration.
#[test]
fn every_key_can_be_bound_otherwise() {
    let built_in = Keymap::built_in();
    let fresh = Chord::parse("F20").unwrap();
    let state = |board: &Given| {
        let list = board.app.list();
        let overlays: Vec<_> = board.app.overlays.iter().map(std::mem::discriminant).collect();
        (
            board.app.section,
            board.app.focus,
            (list.selected, list.sort, list.descending),
            board.app.dates.shown,
            format!("{overlays:?}"),
            board.effects.iter().map(|effect| format!("{effect:?}")).collect::<Vec<_>>(),
            board.app.settings.mouse,
        )
    };
    let mut bound = 0;
    for scope in Scope::ALL {
        // What has to be open for the scope to hold, by keys that the test does not bind otherwise.
        let opens = match scope {
            Scope::Always | Scope::Global | Scope::List => "",
            Scope::Input => "/w",
            Scope::Picker => "?",
            Scope::Date => "t",
            Scope::Form => "7e",
            Scope::Demo => continue,
        };
        for (action, chords) in built_in.actions(*scope) {
            let text = format!("start = \"software\"\n[keys.{}]\n{} = [\"F20\"]\n", scope.as_word(), action.as_word());
            let own = second_row(configured(&text)).keys(opens);
            assert_eq!(own.app.keymap.chords(*scope, action), [fresh], "{text}");
            assert_eq!(own.app.keymap.resolve(&[*scope], fresh), Some(action));
            let old = chords.first().copied().unwrap_or(fresh);
            assert_eq!(own.app.keymap.resolve(&[*scope], old), None, "{text}: {old} still does it");
            let mut own = own;
            own.press(fresh);
            let mut usual = second_row(configured("start = \"software\"\n")).keys(opens);
            usual.press(old);
            assert_eq!(state(&own), state(&usual), "{text}");
            bound += 1;
        }
    }
    assert!(bound > 80, "{bound}");
    // Those of a demonstration.
    for action in [Action::NextStep, Action::PreviousStep] {
        let text = format!("[demo]\n{} = ['F20']\n", action.as_word());
        let keymap = Keymap::new(&toml::from_str(&text).unwrap()).unwrap();
        assert_eq!(keymap.resolve(&[Scope::Demo], fresh), Some(action));
    }
}

/// The bottom line and the help name the keys that hold, and no others.
#[test]
fn what_is_said_of_keys_follows_them() {
    for (action, scope) in [(Action::Filter, "list"), (Action::Help, "global"), (Action::Actions, "list")] {
        let text = format!("start = \"software\"\n[keys.{scope}]\n{} = [\"F20\"]\n", action.as_word());
        let mut board = configured(&text).keys("k");
        let hint = format!("F20 {}", board.app.text.hint(action));
        assert!(board.bottom().contains(&hint), "{hint}: {}", board.bottom());
    }
    let mut turns = Turns::of(5);
    for scope in [Scope::Global, Scope::List] {
        for (action, _) in Keymap::built_in().actions(scope) {
            // What opens the help itself, and what leads from it.
            if action == Action::Help || !turns.take() {
                continue;
            }
            let text = format!("start = \"software\"\n[keys.{}]\n{} = [\"F20\"]\n", scope.as_word(), action.as_word());
            let mut board = configured(&text).at(100, 30).keys("?F20");
            let help = board.text();
            let does = board.app.text.action(action);
            let first: String = does.split(' ').take(2).collect::<Vec<_>>().join(" ");
            assert!(help.contains(&first), "{text}\n{help}");
        }
    }
}

#[test]
fn letters_of_acts_and_of_records_can_be_bound_otherwise() {
    let fresh = |kind: ActKind| {
        let text = format!("[keys.acts]\n{} = [\"F20\"]\n", kind.as_word());
        Keymap::new(&config(&text).keys).unwrap()
    };
    let mut unmet: Vec<ActKind> = ActKind::ALL.to_vec();
    let places = [
        "1", "1jj", "1jjjj", "1<enter>", "2", "2j", "2jj", "2jjj", "2<enter>", "3", "3j", "4", "4j", "5", "5j", "6",
        "7", "7j",
    ];
    for place in places {
        let menu = || configured("start = \"software\"\n").keys(place).keys("a");
        let mut shown = menu();
        for kind in unmet.clone() {
            shown.app.keymap = fresh(kind);
            // The menu names it where it has that act.
            if !shown.text().contains("F20") {
                continue;
            }
            let (mut own, mut usual) = (menu(), menu());
            own.app.keymap = fresh(kind);
            own.press(Chord::parse("F20").unwrap());
            usual.press(*Keymap::built_in().act(kind).first().unwrap());
            // The menu may stay: it names the keys that hold.
            own.app.keymap = Keymap::built_in();
            let said = |board: &Given| board.app.message.as_ref().map(|own| own.text.clone());
            assert_eq!((own.text(), said(&own)), (usual.text(), said(&usual)), "{kind:?} at {place}");
            unmet.retain(|other| *other != kind);
        }
    }
    assert!(unmet.len() <= 2, "{unmet:?} are in no menu");
    for kind in ActKind::ALL {
        assert_eq!(fresh(*kind).act(*kind), [Chord::parse("F20").unwrap()]);
    }
    for kind in Kind::ALL {
        let text = format!("start = \"software\"\n[keys.new]\n{} = [\"F20\"]\n", kind.as_word());
        let letter = Keymap::built_in().record(*kind).first().unwrap().to_string();
        let own = configured(&text).keys("n<F20>").text();
        let usual = configured("start = \"software\"\n").keys(&format!("n{letter}")).text();
        assert_eq!(own, usual, "{kind:?}");
        // A part is offered in its whole only.
        let part = Kind::ALL.iter().any(|whole| whole.child() == Some(*kind));
        let named = configured(&text).keys("n").text().contains("F20");
        assert!(named || part, "{kind:?}: the menu names it");
    }
}

#[test]
fn the_configuration_is_read_again() {
    let board = configured("start = \"software\"\n").keys("R");
    assert!(board.effects.contains(&Effect::Configure) && board.effects.contains(&Effect::Reload));
    // Nothing new: nothing said.
    let mut board = board.send(again("start = \"software\"\n", &[])).send(loaded(CONTOSO));
    assert_eq!(board.bottom(), Text::english().read_again());
    let new = "start = \"software\"\ntheme = \"high-contrast\"\nmouse = true\nrole = \"global-admin\"\n[keys.list]\ndown = [\"x\"]\n[columns]\nsoftware = [\"benefit\", \"used\"]\n[sort]\nsoftware = \"-used\"\n[warn_days]\ndefault = []\n";
    let before = board.selected();
    let mut board = board.send(again(new, &[]));
    assert!(says(&board.bottom(), &Text::english().config_read()), "{}", board.text());
    // What is said of the file does not hide it.
    let mut board = board.send(loaded(CONTOSO));
    assert!(says(&board.bottom(), &Text::english().config_read()), "{}", board.text());
    assert_eq!(board.app.theme, Theme::of(ThemeChoice::HighContrast));
    assert_eq!(columns(&board), ["benefit", "used"]);
    assert!(board.app.list().descending && board.effects.contains(&Effect::Mouse(true)));
    assert_eq!(board.selected(), before, "the selection stays on its row");
    assert_eq!(board.app.role, mpn_benefits::domain::partner::Role::GlobalAdmin);
    assert!(!board.text().contains("≤30d"), "{}", board.text());
    let at = board.app.list().selected;
    let board = board.keys("x");
    assert_eq!(board.app.list().selected, (at + 1).min(board.app.list().order.len() - 1));
    // And back again: every setting has its default.
    let board = board.send(again("start = \"software\"\n", &[]));
    assert_eq!((board.app.role, &board.app.theme), (given("2021-03-01").app.role, &Theme::new(true)));
    assert_eq!(columns(&board), columns(&given("2021-03-01")));
}

#[test]
fn a_faulty_configuration_changes_nothing_and_says_so() {
    let mut board = configured("start = \"software\"\ntheme = \"dark\"\n");
    let before = (board.app.theme.clone(), board.app.settings.clone(), board.app.keymap.clone());
    board = board.send(Msg::Configured(Err("config.toml:1:9: “drak” is no theme".to_owned()))).send(loaded(CONTOSO));
    let bottom = board.bottom();
    assert!(bottom.contains("config.toml:1:9") && bottom.contains("as before"), "{bottom}");
    assert_eq!((board.app.theme.clone(), board.app.settings.clone(), board.app.keymap.clone()), before);
    // Repaired, it holds; what is odd about it is said.
    let mut board = board.send(again("start = \"software\"\ntheme = \"light\"\n", &["config.toml:9:1: odd"]));
    assert_eq!(board.app.theme, Theme::of(ThemeChoice::Light));
    assert!(board.bottom().contains("config.toml:9:1: odd"), "{}", board.bottom());
}

/// An account that may see nothing after the configuration was read again sees nothing (R53).
#[test]
fn a_role_that_comes_later_holds() {
    let mut board = configured("start = \"software\"\n").keys("?").send(again("role = \"csp-only\"\n", &[]));
    let text = board.text();
    assert!(!text.contains("Windows 10 Enterprise") && board.app.state.software.is_empty(), "{text}");
    assert!(board.app.overlays.is_empty());
    let mut board = board.send(again("", &[])).send(loaded(CONTOSO)).keys("1");
    assert!(board.text().contains("Windows 10 Enterprise"), "{}", board.text());
}

fn opened(path: &str, text: &str) -> Msg {
    let reading = Reading { loaded: Box::new(file::parse(text)), text: text.into() };
    let run = Run::on(Clock::Rehearsal(parse_iso("2021-03-01").unwrap()));
    Msg::Switched(Ok(Box::new(Opened { path: path.into(), reading, run, caveats: Vec::new() })))
}

const FILES: &str = "start = \"software\"\n[files]\ncontoso = \"benefits.toml\"\nfabrikam = \"fabrikam.toml\"\n";

fn fabrikam() -> String {
    CONTOSO.replace("Contoso Consulting", "Fabrikam").replace("Windows 10 Enterprise", "Windows 10 Pro")
}

#[test]
fn another_state_file_is_opened_by_its_name() {
    let mut board = configured(FILES).keys("7jj1<enter>o");
    let text = board.text();
    for said in ["State files", "contoso", "fabrikam", "/there/fabrikam.toml"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    let board = board.keys("<down><enter>");
    assert_eq!(board.effects.last(), Some(&Effect::Switch("/there/fabrikam.toml".into())));
    assert!(board.app.overlays.is_empty());
    let mut board = board.send(opened("/there/fabrikam.toml", &fabrikam()));
    let text = board.text();
    assert!(text.contains("Fabrikam") && text.contains("Windows 10 Pro") && text.contains("fabrikam.toml"), "{text}");
    assert!(!text.contains("Contoso Consulting") && !text.contains("Windows 10 Enterprise"), "{text}");
    assert_eq!(board.app.section, Section::Software);
    // Nothing of the other one is undone in it.
    let mut board = board.keys("u");
    assert!(says(&board.bottom(), &Text::english().nothing_to_undo()), "{}", board.bottom());
    // From there the choice begins at what is shown.
    let mut board = board.keys("o");
    let text = board.text();
    assert!(text.lines().any(|line| line.contains('▌') && line.contains("fabrikam")), "{text}");
    // A faulty file shows its faults, a missing one changes nothing.
    let board = board.keys("<esc>").send(Msg::Switched(Err("gone.toml: there is no such file".to_owned())));
    assert_eq!(board.app.source, Source::File("/there/fabrikam.toml".into()));
    let board = board.send(opened("/there/broken.toml", "format = 1\nrules = \"mpn-2021\"\n[[person]]\nid = 3\n"));
    assert!(board.app.has_faults() && board.app.overlays.len() == 1);
}

#[test]
fn what_is_not_saved_is_asked_about_before_another_file() {
    let mut board = configured(FILES).slowly().keys("1jjaaLAB-77<enter>");
    assert!(board.effects.iter().any(|effect| matches!(effect, Effect::Save(_))), "{}", board.text());
    // While it is on its way, it is waited for.
    board = board.keys("o<down><enter>");
    assert!(!board.effects.iter().any(|effect| matches!(effect, Effect::Switch(_))));
    board = board.send(crate::kit::harness::not_saved("no room"));
    board = board.keys("o<down><enter>");
    assert!(says(&board.bottom(), &Text::english().unsaved_switch()), "{}", board.bottom());
    assert!(!board.effects.iter().any(|effect| matches!(effect, Effect::Switch(_))));
    let kept = board.keys("k").keys("o<down><enter>");
    let board = kept.keys("<enter>");
    assert!(board.effects.iter().any(|effect| matches!(effect, Effect::Switch(_))));
}

#[test]
fn where_there_is_no_other_file_it_is_said() {
    let mut board = configured("start = \"software\"\n").keys("o");
    assert!(says(&board.bottom(), &Text::english().files_none()), "{}", board.bottom());
    let mut own = session(CONTOSO, "2021-03-01");
    (own.source, own.config) = (Source::Staged, config(FILES));
    let mut board = start(own, true).keys("o");
    assert!(!board.text().contains("fabrikam"), "{}", board.text());
    let files: BTreeMap<_, _> = config(FILES).files;
    assert_eq!(files.len(), 2);
}

#[cfg(unix)]
mod terminal {
    use crate::kit::run::{CONTOSO, Setup, write};

    fn setup(config: &str) -> (Setup, std::path::PathBuf) {
        let setup = Setup::contoso();
        let path = setup.home.path().join("config.toml");
        write(&path, config);
        let setup = setup.with("MPN_CONFIG", path.to_str().unwrap());
        (setup, path)
    }

    #[test]
    fn the_file_is_read_again_by_a_key() {
        let (setup, path) = setup("start = \"software\"\n");
        let mut run = setup.start_at(200, 24);
        run.shows("Windows 10 Enterprise");
        write(&path, "start = \"software\"\ntheme = \"plain\"\n[columns]\nsoftware = [\"benefit\", \"status\"]\n");
        run.keys("R");
        run.shows("The configuration was read again.");
        run.until("signs of ASCII", |run| run.text().contains("MPN > Benefits > Software"));
        run.until("the cursor on what is selected", |run| !run.screen().hide_cursor());
        assert!(!run.text().contains("Quantity"), "{}", run.text());
        write(&path, "theme = \"drak\"\n");
        run.keys("R");
        run.shows("config.toml:1:9: \"drak\" is no theme");
        run.shows("did you mean \"dark\"?");
        assert!(run.text().contains("MPN > Benefits > Software"), "{}", run.text());
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }

    #[test]
    fn another_state_file_is_shown_and_saved() {
        let (setup, _) = setup("start = \"software\"\n[files]\nother = \"other.toml\"\n");
        let other = setup.home.path().join("other.toml");
        write(&other, &CONTOSO.replace("Contoso Consulting", "Fabrikam"));
        let (file, before) = (setup.file(), std::fs::read_to_string(setup.file()).unwrap());
        let mut run = setup.start_at(100, 24);
        run.shows("Contoso Consulting");
        run.keys("o");
        run.shows("State files");
        run.keys("\r");
        run.shows("Fabrikam");
        run.keys("jj");
        run.keys("aa");
        run.shows("Machine");
        run.keys("LAB-77\r");
        run.shows("saved");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        assert_eq!(std::fs::read_to_string(file).unwrap(), before);
        assert!(std::fs::read_to_string(other).unwrap().contains("LAB-77"));
    }

    #[test]
    fn colours_are_those_that_the_terminal_has() {
        for (more, has, lacks) in [
            (&[("COLORTERM", "truecolor")][..], "8;2;", "nothing"),
            (&[("TERM", "xterm-256color")], "8;5;", "8;2;"),
            (&[("TERM", "xterm")], "8;5;", "8;2;"),
            (&[("COLORTERM", "truecolor"), ("NO_COLOR", "1")], "Windows", "8;"),
            (&[("TERM", "vt100")], "Windows", "8;"),
        ] {
            let (mut setup, _) = setup("start = \"software\"\ntheme = \"dark\"\n");
            for (name, value) in more {
                setup = setup.with(name, value);
            }
            let mut run = setup.start_at(80, 24);
            run.shows("Windows 10 Enterprise");
            let bytes = String::from_utf8_lossy(&run.bytes()).into_owned();
            let coloured =
                |what: &str| bytes.contains(&format!("\u{1b}[3{what}")) || bytes.contains(&format!("\u{1b}[4{what}"));
            assert!(coloured(has) || bytes.contains(has), "{more:?}");
            assert!(!coloured(lacks), "{more:?}");
            run.keys("q");
            assert_eq!(run.exit_code(), 0);
        }
    }

    #[test]
    fn plain_is_an_option_and_what_a_terminal_without_utf_8_gets() {
        for (arguments, locale) in [(&["--plain"][..], "C.UTF-8"), (&[], "C")] {
            let (setup, _) = setup("start = \"software\"\n");
            let mut run = setup.arguments(arguments).with("LANG", locale).start_at(80, 24);
            run.shows("MPN > Benefits > Software");
            run.until("the cursor on what is selected", |run| !run.screen().hide_cursor());
            assert!(run.text().is_ascii(), "{}", run.text());
            run.keys("q");
            assert_eq!(run.exit_code(), 0);
        }
        // One that is asked for by name keeps its colours.
        let (setup, _) = setup("start = \"software\"\ntheme = \"dark\"\n");
        let mut run = setup.with("LANG", "C").with("COLORTERM", "truecolor").start_at(80, 24);
        run.shows("MPN > Benefits > Software");
        assert!(String::from_utf8_lossy(&run.bytes()).contains("8;2;"));
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }
}
