//! The pictures of the README and its pages: the real screens, drawn by the program itself, as files that every machine
//! makes alike. `MPN_PICTURES=write cargo test house::pictures` writes them anew; what it wrote is looked at.

mod svg;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::papers::page::write;
use super::papers::places::files;
use crate::kit::harness::given;

/// Where they lie.
const FOLDER: &str = "assets/docs/pictures";

/// A screen: its name, the day, the size, the keys that lead to it, what it shows.
type Picture = (&'static str, &'static str, (u16, u16), &'static str, &'static str);

const PICTURES: &[Picture] = &[
    ("start", "2021-03-01", (112, 30), "0", "What the dashboard starts with"),
    ("software", "2021-03-01", (112, 22), "1", "Software: products with their keys, and what is left of each"),
    ("menu", "2021-03-01", (112, 22), "1a", "The menu of what can be done, with what it comes to or why not"),
    (
        "redeem",
        "2021-03-01",
        (112, 30),
        "2/365 e3<enter>ar",
        "A token is redeemed: adding seats and extending, side by side",
    ),
    ("renewals", "2021-09-10", (112, 30), "5", "Renewals: every offer on one axis, what works, what is to be done"),
    ("deadlines", "2021-03-01", (112, 26), "6", "Deadlines: every coming date in one ladder"),
    ("what-if", "2021-03-01", (112, 26), "5}}}", "A what-if: the same on a day on which something changes"),
    ("find", "2021-03-01", (112, 22), "f00002", "Find: a key by its last five characters"),
];

/// What the picture of such a name is now.
fn drawn(picture: &Picture) -> String {
    let (_, day, (width, height), keys, shows) = picture;
    let mut given = given(day).at(*width, *height).keys(keys);
    svg::of(&given.canvas().picture(), shows)
}

fn path(name: &str) -> String {
    format!("{FOLDER}/{name}.svg")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

#[test]
fn pictures_are_what_the_screens_show() {
    let asked = std::env::var("MPN_PICTURES").is_ok_and(|word| word == "write");
    let mut stale = Vec::new();
    for picture in PICTURES {
        let (path, drawn) = (path(picture.0), drawn(picture));
        assert!(!drawn.contains("DEMO0"), "{path} shows a key");
        if std::fs::read_to_string(root().join(&path)).is_ok_and(|lies| lies == drawn) {
            continue;
        }
        if asked {
            write(&path, &drawn);
        } else {
            stale.push(path);
        }
    }
    assert!(
        stale.is_empty(),
        "these show what was: MPN_PICTURES=write cargo test house::pictures draws them anew\n{}",
        stale.join("\n")
    );
}

/// A picture that no page has is nobody's, and a page that has another one shows nothing.
#[test]
fn every_picture_is_on_a_page_and_every_page_has_its_pictures() {
    let known: BTreeSet<String> = PICTURES.iter().map(|picture| path(picture.0)).collect();
    assert_eq!(files(FOLDER, "svg").into_iter().collect::<BTreeSet<_>>(), known, "what lies in the folder");
    let mut shown = BTreeSet::new();
    let pages = files("assets/docs", "md").into_iter().chain(["README.md".to_owned()]);
    for page in pages {
        let text = std::fs::read_to_string(root().join(&page)).unwrap();
        for (at, _) in text.match_indices("](").filter(|(at, _)| text[..*at].rfind("![").is_some()) {
            let target = text[at + 2..].split(')').next().unwrap();
            if Path::new(target).extension().is_none_or(|ending| ending != "svg") {
                continue;
            }
            let name = Path::new(target).file_stem().unwrap().to_str().unwrap();
            let told = &text[text[..at].rfind("![").unwrap() + 2..at];
            assert!(told.len() > 10, "{page}: {target} says nothing to those who cannot see it");
            let folder = Path::new(&page).parent().unwrap();
            assert!(root().join(folder).join(target).exists(), "{page}: {target} is not there");
            shown.insert(path(name));
        }
    }
    assert_eq!(shown, known, "pictures on pages");
}

/// What is drawn twice is the same: nothing of the machine, the clock or the order of a table is in it.
#[test]
fn a_picture_is_drawn_alike_each_time() {
    for picture in PICTURES {
        assert_eq!(drawn(picture), drawn(picture), "{}", picture.0);
    }
}
