//! Bytes were compared where people see letters (b): what is the same to the eye is the same (D13).

use mpn_benefits::domain::folded::{Competency, Machine, Product, alike, fits, folded, searched};
use mpn_benefits::file;
use proptest::prelude::*;

use crate::kit::harness::given_text;
use crate::kit::program::{CONTOSO, Place, failure};
use crate::kit::support::d;

/// Ways to write a text that nobody tells from the plain one, each of “Microsoft 365 E3”.
const SPELLINGS: &[&str] = &[
    "Microsoft\u{a0}365 E3",
    "Microsoft 365 E3 ",
    "  microsoft  365\te3",
    "MICROSOFT 365 E3",
    "Microsoft\u{2009}365\u{200b} E3",
    "\u{feff}Microsoft 365 E3",
    "Mi\u{ad}crosoft 365 E3",
];

fn head(rest: &str) -> String {
    format!(
        "format = 1\nrules = \"mpn-2021\"\n[partner]\ntenants = [\"contoso.onmicrosoft.com\"]\ncustomer_machines = [\"CUST\u{2010}*\"]\n\
         [[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n{rest}"
    )
}

fn keys() -> String {
    let of = |id: &str, product: &str, last: &str| {
        format!(
            "[[software]]\nid = \"s{id}\"\nenrollment = \"maps\"\nproduct = \"{product}\"\n  [[software.key]]\n  id = \"{id}\"\n  \
             key = \"DEMO0-AAAA1-BEEF0-OFFI5-0000{last}\"\n  kind = \"mak\"\n"
        )
    };
    head(&format!("{}{}", of("ka", "Re\u{301}seau A", "1"), of("kb", "R\u{e9}seau B", "2")))
}

#[test]
fn found_b1_a_composed_word_finds_a_decomposed_name() {
    let place = Place::new();
    let file = place.write("b.toml", keys());
    let ask = |words: &[&str]| {
        let mut command = place.mpn(["key"].iter().chain(words));
        crate::kit::program::run(command.args(["--json", "--clock", "2021-03-01", "--file"]).arg(&file))
    };
    for query in ["réseau a", "re\u{301}seau a", "RESEAU A", "reseau\u{a0}a"] {
        let found = ask(&[query]);
        assert_eq!(found.json()["items"][0]["id"], "ka", "{query}: {found:?}");
    }
    // Both networks are one word to the eye: neither is “the” hit.
    let both = failure(&ask(&["réseau", "--print"]), 4);
    assert_eq!(both["candidates"].as_array().map(Vec::len), Some(2), "{both}");
}

#[test]
fn found_b1_lists_find_names_without_their_marks() {
    let people = head(
        "[[person]]\nid = \"zoe\"\nname = \"Zoe\u{308} Müller\"\n[[person]]\nid = \"l\"\nname = \"Łukasz Ærø\"\n\
         [[person]]\nid = \"i\"\nname = \"İstanbul Straße\"\n[[person]]\nid = \"hi\"\nname = \"हिन्दी\"\n",
    );
    for (typed, wanted) in [
        ("zoë", "Zoe"),
        ("ZOE", "Zoe"),
        ("muller", "Zoe"),
        ("müller", "Zoe"),
        ("mu\u{308}ller", "Zoe"),
        ("lukasz", "Łukasz"),
        ("aero", "Łukasz"),
        ("istanbul", "İstanbul"),
        ("STRASSE", "İstanbul"),
        ("हिन्दी", "हिन्दी"),
    ] {
        let mut list = given_text(&people, "2021-03-01").keys("7/");
        for letter in typed.chars() {
            list.press(mpn_benefits::keys::Chord::plain(mpn_benefits::keys::Key::Char(letter)));
        }
        let rows = list.rows();
        assert_eq!(rows.len(), 1, "/{typed}: {rows:?}");
        assert!(list.text().contains(wanted), "/{typed}");
    }
    // The vowel signs of other scripts are no accents.
    assert_ne!(searched("हिन्दी"), searched("हन्द"));
}

#[test]
fn found_b2_the_product_of_a_token_is_that_of_the_subscription_in_any_spelling() {
    for spelling in SPELLINGS {
        let text = head(&format!(
            "[[cloud]]\nid = \"c\"\nenrollment = \"maps\"\nproduct = \"Microsoft 365 E3\"\n  [[cloud.token]]\n  id = \"t\"\n  \
             key = \"DEMO0-TOKE1-AAAA0-BEEF0-00002\"\n  seats = 5\n[[subscription]]\nid = \"sub\"\nproduct = {}\n\
             tenant = \"Contoso.OnMicrosoft.com \"\nseats = 5\nends = 2021-06-01\nas_of = 2020-10-01\n",
            toml::Value::String((*spelling).to_owned()),
        ));
        let place = Place::new();
        let file = place.write("b.toml", &text);
        let redeem = |how: &str| {
            place.on(&file, &format!("redeem t --tenant contoso.onmicrosoft.com --as {how} --clock 2021-03-01 --json"))
        };
        let refused = redeem("new");
        assert_eq!(
            (refused.code, refused.json()["rule"].as_str()),
            (Some(1), Some("R37")),
            "{spelling:?}: {refused:?}"
        );
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "{spelling:?}");
        let added = redeem("add");
        assert_eq!(added.code, Some(0), "{spelling:?}: {added:?}");
    }
}

#[test]
fn found_b2_a_refusal_that_rests_on_a_difference_shows_both() {
    let place = Place::new();
    let file = place.write("b.toml", CONTOSO);
    let other = place.on(&file, "redeem m365-25 --tenant contoso.example --as new --clock 2021-03-01");
    assert!(other.err.contains("contoso.example") && other.err.contains("contoso.onmicrosoft.com"), "{other:?}");
    let product =
        place.on(&file, "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into ems-main --clock 2021-03-01");
    assert_eq!(product.code, Some(1), "{product:?}");
    assert!(product.err.contains("Microsoft 365 E3") && product.err.contains("Enterprise Mobility"), "{product:?}");
}

#[test]
fn found_b2_a_product_spelt_twice_is_a_warning_with_both_places() {
    let text = head(
        "[[software]]\nid = \"a\"\nenrollment = \"maps\"\nproduct = \"Office 2019\"\n[[software]]\nid = \"b\"\nenrollment = \"maps\"\n\
         product = \"Office\u{a0}2019\"\n[[software]]\nid = \"c\"\nenrollment = \"maps\"\nproduct = \"Office\u{a0}2019\"\n",
    );
    let loaded = file::parse(&text);
    assert!(loaded.is_clean());
    let warnings: Vec<(usize, usize)> = loaded.problems.iter().map(|problem| (problem.line, problem.column)).collect();
    assert_eq!(warnings, [(17, 11)], "{:?}", loaded.problems);
    assert!(file::parse(CONTOSO).problems.is_empty());
}

#[test]
fn found_b3_the_competency_that_is_not_extended_is_known_in_any_spelling() {
    for name in [
        "Cloud Business Applications",
        "cloud-business-applications",
        "cloud business\u{a0}applications",
        "CLOUD\u{2011}BUSINESS\u{2013}APPLICATIONS ",
    ] {
        let text = format!(
            "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"g\"\noffer = \"competency\"\ncompetency = \"{name}\"\n\
             level = \"gold\"\npurchased = 2020-03-15\n"
        );
        let loaded = file::parse(&text);
        let term = loaded.state.enrollments[0].term(loaded.state.rules, d("2021-03-20")).unwrap();
        assert_eq!((term.anniversary, term.kept_from), (d("2021-03-15"), None), "{name}");
        assert_eq!((term.window_opens(), term.window_closes()), (d("2021-03-16"), d("2021-04-14")), "{name}");
    }
    let place = Place::new();
    let file = place.path("own.toml");
    let made = place.on(&file, "init --name Contoso --mpn-id 4567890 --tenant contoso.onmicrosoft.com --offer competency --competency cloud-business-applications --level gold --purchased 2020-03-15 --clock 2021-03-20");
    assert_eq!(made.code, Some(0), "{made:?}");
    let offers = place.on(&file, "list offers --json --clock 2021-03-20").json();
    assert_eq!(offers["items"][0]["anniversary"], "2021-03-15", "{offers}");
}

/// The advice of R39 speaks of subscriptions of the benefit's product: it stands beside every spelling of it.
#[test]
fn found_b4_advice_does_not_miss_a_product_for_its_spelling() {
    let advice = |product: &str| {
        let text = head(&format!(
            "[[cloud]]\nid = \"c\"\nenrollment = \"maps\"\nproduct = \"Microsoft 365 E3\"\n[[subscription]]\nid = \"sub\"\n\
             product = {}\ntenant = \"contoso.onmicrosoft.com\"\nseats = 5\nends = 2021-03-20\nas_of = 2020-10-01\n",
            toml::Value::String(product.to_owned()),
        ));
        let mut detail = given_text(&text, "2021-03-01").at(120, 40).keys("2");
        let shown = detail.text();
        shown.lines().filter(|line| line.contains("R39")).map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    let plain = advice("Microsoft 365 E3");
    assert!(!plain.is_empty());
    for spelling in SPELLINGS {
        assert_eq!(advice(spelling), plain, "{spelling:?}");
    }
    assert_ne!(advice("Microsoft 365 E5"), plain);
}

#[test]
fn found_b5_one_machine_in_any_spelling() {
    let place = Place::new();
    for name in ["lab-01", "LAB\u{2011}01", " Lab-01 ", "LAB\u{2212}01"] {
        let file = place.write("b.toml", CONTOSO);
        let mut command = place.mpn(["activate", "win-ent-mak", "--machine", name, "--case", "same-hardware"]);
        let said = crate::kit::program::run(command.args(["--clock", "2021-03-01", "--json", "--file"]).arg(&file));
        assert_eq!(said.json()["effect"]["counted"], false, "{name:?}: {said:?}");
        let loaded = file::parse(&std::fs::read_to_string(&file).unwrap());
        let key = &loaded
            .state
            .software
            .iter()
            .flat_map(|own| &own.keys)
            .find(|key| key.id.as_str() == "win-ent-mak")
            .unwrap();
        let machines = key.machines(d("2021-03-01"));
        assert_eq!(
            machines.iter().filter(|own| ***own == Machine::from("LAB-01")).count(),
            1,
            "{name:?}: {machines:?}"
        );
    }
    // A pattern of customers' machines (R40) is read the same way.
    assert!(fits("CUST\u{2010}*", "cust-07") && fits("cust-*", "CUST\u{2011}07\u{200b}") && !fits("CUST-*", "CU-07"));
}

#[test]
fn what_is_written_is_what_was_typed_and_not_what_it_folds_to() {
    let place = Place::new();
    let file = place.write("b.toml", CONTOSO);
    // Only the spelling is mended: equal to the eye, and a change all the same.
    let said = place.on(&file, "set win-ent product WINDOWS_10 --clock 2021-03-01");
    assert_eq!(said.code, Some(0), "{said:?}");
    for name in ["windows_10", "Windows_10"] {
        let said = place.on(&file, &format!("set win-ent product {name} --clock 2021-03-01"));
        assert_eq!(said.code, Some(0), "{said:?}");
        assert!(std::fs::read_to_string(&file).unwrap().contains(&format!("product = \"{name}\"")), "{name}");
    }
}

/// Letters of every kind the folding knows about.
fn texts() -> impl Strategy<Value = String> {
    let letters = prop::sample::select(vec![
        'a', 'B', 'e', '\u{301}', '\u{308}', 'é', 'É', 'ß', 'ẞ', 'İ', 'ı', 'ﬁ', 'Σ', 'ς', ' ', '\u{a0}', '\t', '\n',
        '-', '–', '−', '\u{2011}', '\u{200b}', '\u{200d}', '\u{ad}', 'Ł', 'ø', 'æ', 'ﷺ', '℃', '¨', '한', '\u{1100}',
        '\u{1161}', 'क', '\u{93f}', '1', '*',
    ]);
    prop::collection::vec(letters, 0..12).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in texts()) {
        let once = folded(&text).into_owned();
        prop_assert_eq!(&*folded(&once), &*once);
        let once = searched(&text).into_owned();
        prop_assert_eq!(&*searched(&once), &*once);
    }

    /// What the eye does not see makes no other text: blanks at the ends, more of them, other dashes, soft hyphens.
    #[test]
    fn what_nobody_sees_makes_no_other_text(text in texts(), at in 0_usize..12) {
        let at = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
        let (before, after) = text.split_at(at);
        for unseen in ["\u{200b}", "\u{ad}", "\u{feff}", "\u{1}"] {
            let other = format!("{before}{unseen}{after}");
            prop_assert!(alike(&text, &other), "{:?}", other);
        }
        let blanks = format!(" \u{a0}{text}\u{3000}");
        prop_assert!(alike(&text, &blanks), "{:?}", blanks);
        let wide = text.replace(' ', "\u{2003}\u{a0}").replace('-', "\u{2014}");
        prop_assert!(alike(&text, &wide), "{:?}", wide);
        let capitals: String = text.chars().flat_map(char::to_uppercase).collect();
        prop_assert!(alike(&text, &capitals) || text.contains(['ı', 'İ']), "{:?}", capitals);
    }

    /// Equality, hash and order of folded names say the same.
    #[test]
    fn equal_names_have_one_hash(one in texts(), other in texts()) {
        use std::hash::{BuildHasher as _, RandomState};
        let state = RandomState::new();
        let (a, b) = (Product::from(&*one), Product::from(&*other));
        prop_assert_eq!(a == b, folded(&one) == folded(&other));
        if a == b {
            prop_assert_eq!(state.hash_one(&a), state.hash_one(&b));
        }
        prop_assert_eq!(a.as_str(), &*one);
        // A competency takes dashes for blanks, too.
        let dashes = one.replace([' ', '\u{a0}'], "-");
        prop_assert!(Competency::from(&*one) == Competency::from(&*dashes) || one.contains(['\t', '\n']));
    }

    #[test]
    fn texts_of_ascii_fold_as_all_others(text in "[ -~\t\n]{0,12}") {
        // The way for plain texts is a short one to the same end.
        let long = format!("{text}é");
        let (short, long) = (folded(&text).into_owned(), folded(&long).into_owned());
        let bare = long.strip_suffix('é').unwrap().trim_end().to_owned();
        prop_assert_eq!(short, bare);
    }
}
