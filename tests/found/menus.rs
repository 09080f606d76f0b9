//! Found, section f: the menu of what can be done shows every act of the row, for each of its keys.

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::keys::{Chord, KeyFile, Keymap};

use crate::kit::harness::{CONTOSO, given, given_text, says};

/// The lines of the act that has that letter in a menu, without the frame: the first begins with the letter, which means
/// that one, and the others with the act.
fn lines(text: &str, letter: char) -> Vec<String> {
    let inside = text.lines().filter_map(|line| line.split('│').nth(1)).map(|line| line.trim_start_matches(['▌', ' ']));
    let begins = format!("{letter} ");
    let act = inside.clone().find_map(|line| line.strip_prefix(&begins)?.split_inclusive(' ').next());
    let Some(act) = act else { return Vec::new() };
    let first = inside.clone().filter(|line| line.starts_with(&begins));
    let others = inside.clone().filter(|line| line.starts_with(act));
    first.chain(others).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn found_f7_every_key_of_a_product_has_its_acts() {
    // The first row is Office, whose first key is used up.
    let menu = given("2021-03-01").at(120, 40).keys("1a").text();
    for (letter, of) in [('a', 2), ('m', 2), ('b', 2)] {
        let own = lines(&menu, letter);
        assert_eq!(own.len(), of, "{letter}: {own:?}\n{menu}");
        for key in ["office-mak:", "office-mak-spare:"] {
            assert!(own.iter().any(|line| line.contains(key)), "{key} {own:?}");
        }
    }
    // The key that is used next stands first, so that its letter means it.
    assert!(lines(&menu, 'a')[0].contains("office-mak-spare:"), "{menu}");
    assert!(lines(&menu, 'd').len() == 1, "its dates are offered, or that it has none: {menu}");
}

#[test]
fn found_f7_the_refusal_of_a_used_up_key_is_reached_from_the_row() {
    let form = given("2021-03-01").at(120, 40).keys("1aj<enter>NEW-PC").text();
    assert!(form.contains("office-mak") && form.contains("R20"), "{form}");
}

#[test]
fn found_f7_every_token_of_a_product_has_its_acts() {
    let token = "  [[cloud.token]]\n  id = \"ems-16\"";
    let other = "  [[cloud.token]]\n  id = \"ems-5\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00099\"\n  seats = 5\n\n";
    assert!(CONTOSO.contains(token));
    let two = CONTOSO.replace(token, &format!("{other}{token}"));
    let menu = given_text(&two, "2021-03-01").at(120, 40).keys("2/Enterprise<enter>a").text();
    for letter in ['r', 'p'] {
        let own = lines(&menu, letter);
        assert!(
            own.len() == 2 && ["ems-5:", "ems-16:"].iter().all(|id| own.iter().any(|line| line.contains(id))),
            "{menu}"
        );
    }
}

/// Whatever is selected, every act that is done to such a thing, or to one of its keys, is in its menu.
#[test]
fn found_f7_no_act_of_a_row_is_missing() {
    for section in ["1", "2", "3", "4", "5", "7"] {
        let mut app = given("2021-03-01").at(120, 40).keys(section);
        for _ in 0..12 {
            if let Some(thing) = app.app.target().map(|item| item.thing) {
                let mut menu = app.keys("a");
                let text = menu.text();
                for kind in ActKind::ALL.iter().filter(|kind| kind.applies(&menu.app.state, thing)) {
                    let letter = menu.app.keymap.act(*kind)[0].to_string().chars().next().unwrap();
                    assert!(!lines(&text, letter).is_empty(), "{} of {thing:?}\n{text}", kind.as_word());
                }
                app = menu.keys("<esc>");
            }
            app = app.keys("j");
        }
    }
}

/// The letters of both menus are lines of the key table, so they can be bound anew, and then mean what they say.
#[test]
fn letters_of_menus_are_bound_anew() {
    let file: KeyFile = toml::from_str("[acts]\nactivate = ['z']\nblock = []\n[new]\nperson = ['z']\n").unwrap();
    let mut given = given("2021-03-01").at(100, 30);
    given.app.keymap = Keymap::new(&file).unwrap();
    let form = given.keys("1az").text();
    assert!(form.contains("activate ·"), "{form}");
    let keymap = Keymap::new(&file).unwrap();
    assert_eq!(keymap.record(Kind::Person), [Chord::parse("z").unwrap()]);
    assert!(keymap.act(ActKind::Block).is_empty());
    let clash = "[acts]\nactivate = ['r']\n[new]\npersn = ['z']\nseat = ['Hyper-q', 'Enter']\n";
    let faults = format!("{:?}", Keymap::new(&toml::from_str(clash).unwrap()).unwrap_err());
    for word in ["acts", "redeem", "persn", "person", "Hyper-q", "Enter", "accept"] {
        assert!(faults.contains(word), "{word}: {faults}");
    }
}

/// No line of a menu is cut: what is cut off could be a figure, a day or a status.
#[test]
fn found_walked_no_line_of_a_menu_is_cut() {
    for (width, height) in [(60, 15), (80, 24), (100, 30), (120, 40)] {
        for section in ["1", "2", "3", "4", "5", "7"] {
            let mut app = given("2021-03-01").at(width, height).keys(section);
            for _ in 0..6 {
                let mut menu = app.keys("a");
                let text = menu.text();
                let inside = text
                    .lines()
                    .filter(|line| line.contains('│') && !line.starts_with([' ', '─']) || line.contains("│▌"));
                let cut: Vec<&str> =
                    inside.filter(|line| line.trim_end().trim_end_matches('│').trim_end().ends_with('…')).collect();
                assert!(cut.is_empty(), "{width}x{height} {section}: {cut:?}\n{text}");
                app = menu.keys("<esc>j");
            }
        }
    }
    // What has no room below is announced.
    let text = given("2021-03-01").at(60, 15).keys("1a").text();
    assert!(text.contains(" more "), "{text}");
}

/// A letter that no line has moves nothing: it is said which there are.
#[test]
fn found_walked_an_unknown_letter_moves_nothing() {
    for open in ["1a", "2jja", "3a", "7n", "1d", "5w", "F"] {
        for letter in ('a'..='z').chain('A'..='Z').chain('0'..='9') {
            let mut app = given("2021-03-01").at(100, 30).keys(open).keys("<Down>");
            let before = format!("{:?}", app.app.overlays.last());
            if before == "None" {
                continue;
            }
            app = app.keys(&letter.to_string());
            let after = format!("{:?}", app.app.overlays.last());
            let known = "jkgG".contains(letter);
            let dialog = |text: &str| text.split(['(', '{']).nth(1).map(str::to_owned);
            let same_dialog = dialog(&after) == dialog(&before);
            let selected = |text: &str| {
                text.split("selected: ").nth(1).map(|rest| rest.split([',', ' ', '}']).next().unwrap().to_owned())
            };
            if same_dialog && !known {
                assert_eq!(selected(&after), selected(&before), "{open} {letter}");
            }
        }
    }
    let mut app = given("2021-03-01").at(100, 30).keys("1aQ");
    assert!(says(&app.text(), "there are a, m, b, o, d"), "{}", app.text());
    let mut app = given("2021-03-01").at(100, 30).keys("7nz");
    assert!(says(&app.text(), "Nothing has that letter here"), "{}", app.text());
}

/// Menus say which machine, case and person they mean, and never another seat's or person's refusal as that of the row.
#[test]
fn found_walked_menus_name_what_they_mean() {
    let menu = given("2021-03-01").at(120, 40).keys("1a").text();
    assert!(says(&menu, "asks for the machines, then takes them off the list of those to clear"), "{menu}");
    assert!(says(&menu, "By the ledger of this key no machine carries the software"), "{menu}");
    assert!(menu.contains("new machine: counted"), "{menu}");
    let menu = given("2021-03-01").at(120, 40).keys("4ja").text();
    assert!(says(&menu, "asks for the case, then closes it; closing gives nothing back"), "{menu}");
    let menu = given("2021-03-01").at(120, 40).keys("4a").text();
    assert!(says(&menu, "No case of it is open on record"), "{menu}");
    // Whatever seat is selected, no line of its menu speaks of another one.
    let state = mpn_benefits::file::parse(CONTOSO).state;
    let seats: Vec<String> =
        state.visual_studio.iter().flat_map(|own| &own.seats).map(|seat| seat.id.to_string()).collect();
    for at in 0..seats.len() {
        let mut app = given("2021-03-01").at(120, 40).keys("3");
        for _ in 0..at {
            app = app.keys("j");
        }
        let own = app.app.target().and_then(|item| item.thing.id(&app.app.state).cloned()).unwrap().to_string();
        let menu = app.keys("a").text();
        // Locked for everybody who has none is why, not that the first of all people has one.
        assert_eq!(own == "vs-3", says(&menu, "holds vs-3 until at least 2021-03-20"), "{menu}");
        for line in lines(&menu, 'g') {
            let others = seats.iter().filter(|seat| **seat != own && line.contains(&format!("{seat} is theirs")));
            assert_eq!(others.count(), 0, "{own}: {line}\n{menu}");
        }
    }
}

/// What has no token is said to have no token.
#[test]
fn found_walked_a_cloud_benefit_has_tokens_not_keys() {
    use mpn_benefits::domain::reveal::{NoKey, next_key};
    let mut seen = 0;
    for key in ["a", "y", "v"] {
        let mut app = given_text(&without_tokens(), "2021-03-01").at(100, 30).keys("2");
        for _ in 0..6 {
            let thing = app.app.target().map(|item| item.thing);
            let none = thing.and_then(|thing| next_key(&app.app.state, &app.app.overview, thing).err());
            let mut after = app.keys(key);
            if none == Some(NoKey::NoToken) {
                seen += 1;
                let text = after.text();
                assert!(text.contains("No token is recorded") && !text.contains("No key is recorded"), "{text}");
            }
            app = after.keys("<esc>j");
        }
    }
    assert!(seen >= 3);
}

/// The sample without the tokens of its cloud benefits.
fn without_tokens() -> String {
    let mut text = String::new();
    let mut inside = false;
    for line in CONTOSO.lines() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("[[") || trimmed.starts_with('[') {
            inside = trimmed.starts_with("[[cloud.token");
        }
        if !inside {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}
