//! `--stage`: one's own data for a projector. Nothing real is seen on any screen or in any document, and everything
//! that is derived stays what it is.

mod markers;
mod properties;
mod search;
mod tour;

use std::collections::BTreeSet;
use std::io::Write as _;

use crate::kit::effort::every;
use crate::kit::harness::CONTOSO;
use crate::kit::program::{Place, Ran};
use crate::kit::run::Setup;
use crate::kit::support::command_lines::{ACTS, first};
use mpn_benefits::domain::{State, Thing};
use mpn_benefits::file::{Severity, parse};
use mpn_benefits::stage::disguise;
use search::{Hidden, Shown, hidden};
use tour::{dialogs, documents, open, screens, staged};

const NASTY: &str = include_str!("../fixtures/nasty.toml");
const DAY: &str = "2021-03-01";

/// Words of the two files that are also words of the program itself, which it shows whatever a file says: three ids of
/// the sample, and of the other file an id, a label of a domain and the end of an address.
const OWN_WORDS: [&str; 6] = ["support", "advisory", "signature", "gold", "mail", "mpn"];

fn real(text: &str) -> State {
    let loaded = parse(text);
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    loaded.state
}

/// All that a staged run can show of a file, in the dashboard and on the command line.
fn everything(text: &str, options: &[&str]) -> (Shown, Vec<Ran>) {
    let (mut shown, state) = (Shown::default(), real(text));
    let fake = disguise(&state);
    screens(&|| staged(&fake, DAY), &mut shown);
    // A staged run does not open these; they must not show anything all the same.
    // The largest shows most; what a smaller one cuts is part of that.
    for (size, most) in tour::SIZES.into_iter().zip([1, 1, 3]).rev().step_by(every(3)) {
        dialogs(open(&fake, DAY), size, most, &mut shown);
    }
    let place = Place::new();
    let file = place.write("work/benefits.toml", text);
    let ran = documents(&place, &file, &fake, &[options, &["--stage", "--clock", DAY]].concat(), &mut shown);
    (shown, ran)
}

/// The same for a run that is not staged.
fn plain(text: &str) -> Shown {
    let (mut shown, state) = (Shown::default(), real(text));
    screens(&|| open(&state, DAY), &mut shown);
    let place = Place::new();
    let file = place.write("work/benefits.toml", text);
    documents(&place, &file, &state, &["--clock", DAY], &mut shown);
    shown
}

#[test]
fn nothing_real_of_the_sample_is_seen() {
    let hidden = hidden(&real(CONTOSO));
    let (shown, ran) = everything(CONTOSO, &[]);
    shown.has_none(&hidden, &OWN_WORDS);
    assert!(shown.len() > 1_000, "{}", shown.len());
    assert!(ran.iter().filter(|ran| ran.code == Some(0)).count() > 50, "most commands answer");
}

#[test]
fn nothing_real_of_a_nasty_file_is_seen() {
    let loaded = parse(NASTY);
    assert!(loaded.problems.iter().any(|problem| problem.severity == Severity::Warning), "a file with warnings");
    let hidden = hidden(&real(NASTY));
    assert!(hidden.len() > 100, "{}", hidden.len());
    let (shown, _) = everything(NASTY, &[]);
    shown.has_none(&hidden, &OWN_WORDS);
}

/// The search finds what is there: a run that is not staged shows nearly everything that is looked for.
#[test]
fn a_run_that_is_not_staged_shows_it() {
    for text in [CONTOSO, NASTY] {
        let hidden = hidden(&real(text));
        let shown = plain(text);
        let found: BTreeSet<&Hidden> = shown.found(&hidden).into_iter().collect();
        let missed: Vec<&Hidden> = hidden.iter().filter(|hidden| !found.contains(hidden)).collect();
        println!("{} of {} seen; not: {missed:?}", found.len(), hidden.len());
        assert!(missed.len() * 10 < hidden.len(), "{missed:?}");
    }
}

/// Every text of every field of every kind of record, made from the table of fields.
#[test]
fn no_field_is_left_out() {
    let file = markers::marked();
    let state = real(&file.text);
    let hidden: BTreeSet<Hidden> = file
        .markers
        .iter()
        .map(|marker| Hidden { what: "marker", text: marker.word[..marker.word.len().min(6)].to_owned(), whole: false })
        .collect();
    // Nothing of it is left in the state, whether it is shown anywhere or not.
    let fake = disguise(&state);
    let mut inside = Shown::default();
    inside.add(&format!("{fake:#?}"));
    for thing in fake.things() {
        if let Some(key) = mpn_benefits::domain::reveal::key_of(&fake, thing) {
            inside.add(key.reveal());
        }
    }
    inside.has_none(&hidden, &[]);
    let (shown, _) = everything(&file.text, &[]);
    shown.has_none(&hidden, &[]);
    // The programme's own words are still there.
    let programme = Hidden { what: "programme", text: "windows".to_owned(), whole: true };
    assert_eq!(shown.found([&programme]).len(), 1);
    // And a run that is not staged shows each of the others but those that nothing shows.
    let shown = plain(&file.text);
    let unseen: Vec<&str> = file
        .markers
        .iter()
        .filter(|marker| {
            let hidden = Hidden { what: "marker", text: marker.word.clone(), whole: false };
            shown.found([&hidden]).is_empty()
        })
        .map(|marker| marker.place.as_str())
        .collect();
    println!("{} words; not shown anywhere: {unseen:?}", file.markers.len());
    assert!(unseen.len() * 5 < file.markers.len(), "{unseen:?}");
}

/// A path may name a partner, and so may the names that a configuration has for files.
#[test]
fn no_path_is_named_that_was_not_typed() {
    let place = Place::new();
    let file = place.write("work/zqxfolder/zqxfabrikam.toml", CONTOSO);
    let broken = place.write("work/zqxfolder/zqxbroken.toml", format!("{CONTOSO}\n[partner]\nname = \"zqxtwice\"\n"));
    let config = place.write("work/zqxfolder/config.toml", format!("[files]\nzqxnorth = {:?}\n", file.display()));
    let odd = place.write("work/zqxfolder/odd.toml", "zqxunknown = 1\n[files]\nzqxnorth = 1\n");
    let run = |words: &str, variables: &[(&str, &std::path::Path)]| {
        let mut command = place.mpn(words.split(' '));
        command.envs(variables.iter().copied());
        crate::kit::program::run(&mut command)
    };
    let nothing = |ran: &Ran| {
        assert!(!format!("{}{}", ran.out, ran.err).contains("zqx"), "{ran:?}");
    };
    for (words, variables, code) in [
        ("list people --stage", vec![("MPN_FILE", file.as_path())], 0),
        ("list people --stage --json", vec![("MPN_FILE", broken.as_path())], 3),
        ("list people --stage", vec![("MPN_FILE", broken.as_path())], 3),
        ("key --stage", vec![("MPN_FILE", broken.as_path())], 3),
        ("left adele --stage --dry-run", vec![("MPN_FILE", broken.as_path())], 3),
        ("list people --stage", vec![("MPN_FILE", place.path("zqxnowhere").as_path())], 3),
        ("list people --stage", vec![("MPN_FILE", place.path("work/zqxfolder").as_path())], 3),
        ("list people --stage --file north", vec![("MPN_CONFIG", config.as_path())], 3),
        ("list people --stage", vec![("MPN_CONFIG", odd.as_path())], 3),
        ("list people --stage --json", vec![("MPN_CONFIG", odd.as_path())], 3),
        (
            "init --stage --dry-run --json --name A --offer action-pack --purchased 2021-03-01",
            vec![("MPN_FILE", file.as_path())],
            0,
        ),
        ("--help", vec![("MPN_FILE", file.as_path())], 0),
    ] {
        let ran = run(words, &variables);
        assert_eq!(ran.code, Some(code), "{words}: {ran:?}");
        nothing(&ran);
    }
    // What was typed is said.
    let typed = format!("list people --stage --file {}", broken.display());
    let ran = run(&typed, &[]);
    assert!(ran.err.contains(&format!("{}: 2 faults, at ", broken.display())), "{ran:?}");
    assert!(!ran.err.contains("zqxtwice"), "{ran:?}");
}

#[test]
fn a_file_with_faults_is_not_shown_and_not_quoted() {
    let place = Place::new();
    let many: String = (0..30).map(|at| format!("\n[[person]]\nid = \"Zqx {at}\"\nname = 7\n")).collect();
    let file = place.write("work/broken.toml", format!("{CONTOSO}{many}"));
    for words in ["list software --stage", "deadlines --stage", "key --stage", "left adele --dry-run --stage"] {
        let ran = place.on(&file, words);
        assert_eq!(ran.code, Some(3), "{ran:?}");
        assert!(ran.err.contains("60 faults, at 2") && ran.err.contains("…"), "{ran:?}");
        assert!(!ran.err.to_lowercase().contains("zqx"), "{ran:?}");
    }
}

/// What writes is refused, by name of the option; a dry run answers about the made-up data.
#[test]
fn nothing_is_written() {
    let place = Place::new();
    let file = place.write("work/benefits.toml", CONTOSO);
    let before = crate::kit::program::snapshot(&file);
    let fake = disguise(&real(CONTOSO));
    for act in ACTS {
        let Some(words) = first(act, &fake) else { continue };
        let mut command = place.mpn(words.iter().map(String::as_str).chain(["--stage", "--clock", DAY]));
        let ran = crate::kit::program::run(command.arg("--file").arg(&file));
        assert_eq!(ran.code, Some(2), "{act}: {ran:?}");
        assert!(ran.err.contains("nothing is written with --stage"), "{act}: {ran:?}");
    }
    let new = place.path("work/new.toml");
    let new = new.to_str().unwrap();
    for words in [
        format!("init --stage --file {new} --name A --offer action-pack --purchased 2021-03-01"),
        format!("demo --write {new} --stage"),
    ] {
        let ran = place.run(&words);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("--stage"), "{ran:?}");
        assert!(!std::path::Path::new(new).exists());
    }
    // The first look at a key would be recorded.
    let ran = place.on(&file, "key key-3 --print --stage --clock 2021-03-01");
    assert!(ran.code == Some(0) && ran.err.contains("made up (--stage)"), "{ran:?}");
    let shown = fake.software[1].keys[1].key.reveal();
    assert_eq!(ran.out, format!("{shown}\n"), "the fake is printed, the same as everywhere");
    assert_eq!(crate::kit::program::snapshot(&file), before);
}

#[test]
fn without_a_file_it_works_on_the_sample() {
    let place = Place::new();
    let ran = place.run("list people --stage --json");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.err.contains("sample"), "{ran:?}");
    assert_eq!(ran.json()["today"], DAY, "the day that it tells of");
    assert!(!ran.out.contains("Adele") && ran.out.contains(".example"), "{ran:?}");
    let ran = place.run("dismiss token-1 --dry-run --stage --json");
    assert_eq!(ran.json()["allowed"], true, "{ran:?}");
}

/// What cannot be had in a staged run is refused in one sentence, and the mark is on every screen.
#[test]
fn the_real_file_stays_out_of_sight() {
    let fake = disguise(&real(CONTOSO));
    for (width, height) in tour::SIZES {
        for (keys, sentence) in [
            ("", "Made up for a demonstration (--stage)"),
            ("E", "With --stage the real file stays out of sight"),
            ("R", "With --stage the real file stays out of sight"),
            ("!", "With --stage the warnings about the file are not shown"),
            ("a", "With --stage nothing is written"),
            ("n", "With --stage nothing is written"),
            ("e", "With --stage nothing is written"),
            ("d", "With --stage nothing is written"),
            ("u", "With --stage nothing is written"),
            ("<Ctrl-S>", "With --stage nothing is written"),
        ] {
            let mut app = crate::kit::harness::start(staged(&fake, DAY), true).at(width, height).keys(keys);
            assert!(app.bottom().starts_with(sentence), "{keys}: {}\n{}", app.bottom(), app.text());
            assert!(app.effects.is_empty(), "{keys}: {:?}", app.effects);
            assert!(app.app.overlays.is_empty(), "{keys}");
        }
        for keys in ["", "2", "7", "}", "t", "5}", "/x"] {
            let mut app = crate::kit::harness::start(staged(&fake, DAY), true).at(width, height).keys(keys);
            let text = app.text();
            assert!(text.lines().next().unwrap().contains("STAGED"), "{keys} at {width}x{height}:\n{text}");
        }
    }
    // A copied key is the made-up one, and that is said.
    let app = crate::kit::harness::start(staged(&fake, DAY), true).keys("y");
    let copied = app.effects.iter().find_map(|effect| match effect {
        mpn_benefits::tui::app::Effect::Copy { key, name } => Some((key.clone(), name.clone())),
        _ => None,
    });
    let (key, name) = copied.expect("a key was copied");
    let thing = fake.things().find(|thing| thing.id_text(&fake) == name).unwrap();
    assert!(matches!(thing, Thing::Key(..)));
    assert_eq!(mpn_benefits::domain::reveal::key_of(&fake, thing), Some(&key));
    let said = mpn_benefits::tui::app::Msg::Copied(name, Ok(mpn_benefits::clipboard::Sent::Copied));
    let mut app = app.send(said);
    assert!(app.bottom().contains("It is made up"), "{}", app.bottom());
}

/// The whole of it once in a real terminal: every byte that it is sent, and every picture it shows.
#[test]
fn nothing_real_is_sent_to_a_terminal() {
    let hidden = hidden(&real(NASTY));
    let setup = Setup::mpn(&[]);
    std::fs::File::create(setup.file()).unwrap().write_all(NASTY.as_bytes()).unwrap();
    let file = setup.file().display().to_string();
    let mut run = setup.arguments(&["--file", &file, "--clock", DAY, "--stage"]).start_at(100, 30);
    run.shows("STAGED");
    let mut shown = Shown::default();
    shown.add(&run.text());
    for section in ["1", "2", "3", "4", "5", "6", "7"] {
        for keys in ["", "j", "j", "\r", "j", "j", "j", "\u{7f}", "}", "T"] {
            run.keys(section);
            run.press(keys);
            shown.add(&run.text());
        }
    }
    for keys in ["1E", "R", "!", "a", "e", "d", "n", "u"] {
        run.press(keys);
        shown.add(&run.text());
    }
    run.keys("v");
    run.shows("any key hides it");
    shown.add(&run.text());
    run.keys("k");
    run.hides("any key hides it");
    run.keys("f");
    run.shows("Find");
    shown.add(&run.text());
    run.escape();
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    run.is_restored();
    shown.add(&run.written());
    shown.has_none(&hidden, &OWN_WORDS);
    assert!(run.written().contains("STAGED"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), NASTY, "looking changes nothing");
}

/// Names of products are typed by hand, also those of support cases: nothing but the programme's own words stays in them.
#[test]
fn what_was_typed_beside_a_product_goes() {
    let typed =
        "Windows Server 2019, laptop of 王伟 and Li Wu at Woodgrove, pw hunter2, call +31612345678, MPN 4567890";
    let text = CONTOSO
        .replace("product = \"SQL Server 2019\"", &format!("product = \"{typed}\""))
        .replace("product = \"Windows 10 Enterprise\"", "product = \"Windows 10 for Grace & Power Rangers\"");
    let fake = disguise(&real(&text));
    let case = fake.technical[0].incidents[2].product.clone().unwrap();
    let product = &fake.software[0].product;
    assert!(case.starts_with("Windows Server 2019, ") && product.starts_with("Windows 10 "), "{case}; {product}");
    for word in ["laptop", "王伟", "Li ", "Wu ", "Woodgrove", "hunter", "31612345678", "4567890", "pw "] {
        assert!(!case.contains(word), "{word}: {case}");
    }
    for word in ["Grace", "Rangers"] {
        assert!(!product.contains(word), "{word}: {product}");
    }
}

/// A name and what is made of it in an address or an id stay alike, whatever marks its letters have.
#[test]
fn a_name_and_its_address_stay_alike() {
    let fake = disguise(&real(CONTOSO));
    for person in &fake.people {
        let first = person.name.split(' ').next().unwrap().to_lowercase();
        let email = person.email.as_deref().unwrap();
        assert_eq!(
            (person.id.as_str(), email.split('@').next().unwrap()),
            (first.as_str(), first.as_str()),
            "{person:?}"
        );
    }
}

/// No dialog hides the mark of a disguise, nor that of a what-if.
#[test]
fn the_mark_stays_in_sight() {
    let state = disguise(&real(CONTOSO));
    for size in [(60, 15), (80, 24), (120, 40)] {
        for keys in ["", "?", "f", "!", "5w", "t"] {
            let text = crate::kit::harness::start(tour::staged(&state, "2021-03-01"), true)
                .at(size.0, size.1)
                .keys(keys)
                .text();
            assert!(text.lines().next().unwrap().contains("STAGED"), "{keys} at {size:?}\n{text}");
            let text = crate::kit::harness::given("2021-03-01").at(size.0, size.1).keys(&format!(">{keys}")).text();
            assert!(text.lines().next().unwrap().contains("WHAT-IF 2021-03-02"), "{keys} at {size:?}\n{text}");
        }
    }
}
