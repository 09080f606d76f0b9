//! Found, section f: the menu of what can be done shows every act of the row, for each of its keys.

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::keys::{Chord, KeyFile, Keymap};

use crate::kit::harness::{CONTOSO, given, given_text};

/// The lines of a menu that begin with that letter, without the frame.
fn lines(text: &str, letter: char) -> Vec<String> {
    let inside = text.lines().filter_map(|line| line.split('│').nth(1)).map(|line| line.trim_start_matches(['▌', ' ']));
    inside.filter(|line| line.starts_with(&format!("{letter} "))).map(|line| line.trim().to_owned()).collect()
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
