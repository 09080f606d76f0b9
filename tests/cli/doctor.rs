//! `mpn doctor`: each kind of finding, its codes, what is mended, and that no key is said.

use std::collections::BTreeSet;

use mpn_benefits::domain::doctor;
use mpn_benefits::file::{Condition, ProblemKind};

use crate::kit::program::{CONTOSO, Place, Ran, failure, snapshot};

/// Keys as real ones are made, of letters that they have; none of them is one.
const GOOD: &str = "BCDFG-HJKMN-PQRTV-WXY23-46789";
const OTHER: &str = "GFDCB-HJKMN-PQRTV-WXY23-46789";

/// A file with one offer and these records.
fn file(records: &str) -> String {
    format!(
        "format = 1\nrules = \"mpn-2021\"\n[partner]\nname = \"Contoso\"\n[[enrollment]]\nid = \"maps\"\n\
         offer = \"action-pack\"\npurchased = 2020-09-01\n{records}"
    )
}

/// A software benefit with keys: text, kind and the rest.
fn software(id: &str, product: &str, keys: &[(&str, &str)]) -> String {
    let mut text = format!("[[software]]\nid = \"{id}\"\nenrollment = \"maps\"\nproduct = \"{product}\"\n");
    for (at, (key, rest)) in keys.iter().enumerate() {
        text += &format!("[[software.key]]\nid = \"{id}-{at}\"\nkey = \"{key}\"\n{rest}\n");
    }
    text
}

/// What was found: the words, with the records or places that they are about.
fn found(ran: &Ran) -> BTreeSet<String> {
    let document = ran.json();
    let one = |item: &serde_json::Value| {
        let at = item["subject"].as_str().map_or_else(|| item["line"].to_string(), str::to_owned);
        format!("{} {at}", item["what"].as_str().unwrap())
    };
    document["items"].as_array().unwrap().iter().map(one).collect()
}

#[cfg(unix)]
fn mode(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
fn mode_of(path: &std::path::Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().unwrap().permissions().mode() & 0o7777
}

#[cfg(not(unix))]
fn mode(_: &std::path::Path, _: u32) {}

const CLOCK: &str = "--clock 2021-03-01 --json";

fn written(place: &Place, text: &str) -> std::path::PathBuf {
    let path = place.write("own/benefits.toml", text);
    mode(&path, 0o600);
    path
}

/// Every kind of finding has a file that shows it, and nothing else; a sound file has none.
#[test]
fn every_kind_is_found_where_it_is_and_nowhere_else() {
    let mak = "kind = \"mak\"\nlimit = 5";
    let sound = software("a", "P", &[(GOOD, mak)]);
    let cases: Vec<(String, Vec<&str>)> = vec![
        (sound.clone(), vec![]),
        (software("a", "P", &[("BCDFG-HJKMN", mak)]), vec!["not-a-key a-0"]),
        (software("a", "P", &[("ACDFG-HJKMN-PQRTV-WXY23-46789", mak)]), vec!["odd-letter a-0"]),
        (software("a", "P", &[("\u{0412}CDFG-HJKMN-PQRTV-WXY23-46789", mak)]), vec!["foreign-letter a-0"]),
        (software("a", "P", &[("ＢCDFG-HJKMN-PQRTV-WXY23-46789", mak)]), vec!["foreign-letter a-0"]),
        // Greek and Cherokee: whatever Unicode says that looks like a letter of keys.
        (software("a", "P", &[("\u{0392}CDFG-HJKMN-PQRTV-WXY23-46789", mak)]), vec!["foreign-letter a-0"]),
        (software("a", "P", &[("BCDFG-HJKMN-PQRTV-WX\u{03a5}23-46789", mak)]), vec!["foreign-letter a-0"]),
        (software("a", "P", &[("BCDFG-HJKMN-PQR\u{13a2}V-WXY23-46789", mak)]), vec!["foreign-letter a-0"]),
        (software("a", "P", &[(GOOD, mak), ("8CDFG-HJKMN-PQRTV-WXY23-46789", mak)]), vec!["look-alike a-1"]),
        (software("a", "P", &[(GOOD, mak), ("bcdfghjkmnpqrtvwxy2346789", mak)]), vec!["key-twice a-1"]),
        (sound.clone() + &software("b", "Q", &[(GOOD, mak)]), vec!["two-products b-0"]),
        (software("a", "P", &[(GOOD, "kind = \"mak\"")]), vec!["no-limit a-0"]),
        (software("a", "P", &[(GOOD, "kind = \"retail\"")]), vec![]),
        (software("a", "P", &[(GOOD, &format!("{mak}\nviewed = 2020-10-01"))]), vec!["viewed-early a-0"]),
        (software("a", "P", &[(GOOD, &format!("{mak}\nviewed = 2020-10-02"))]), vec![]),
        // What is still to come has not happened (D5).
        (software("a", "P", &[(GOOD, &format!("{mak}\nviewed = 2022-10-02"))]), vec!["still-to-come a-0"]),
        (
            software("a", "P", &[(GOOD, &format!("{mak}\nreconciled = {{ on = 2021-02-01, used = 2 }}"))]),
            vec!["unexplained a-0"],
        ),
        (
            software("a", "P", &[(GOOD, &format!("{mak}\nreconciled = {{ on = 2021-02-01, used = 6 }}"))]),
            vec!["over-limit a-0", "unexplained a-0"],
        ),
        // However it is written it is a key (D13, D20).
        (software("a", "P", &[("bcdfg hjkmn pqrtv wxy23 46789", mak)]), vec![]),
        (software("a", "P", &[("bcdfg.HJKMN_pqrtv / wxy23\u{2013}46789", mak)]), vec![]),
        (software("a", "P", &[("BCDFGHJKMNPQRTVWXY2346789", mak)]), vec![]),
        (software("a", "P", &[("acdfg hjkmn pqrtv wxy23 46789", mak)]), vec!["odd-letter a-0"]),
        (software("a", "P", &[("BCDF-GHJKMN-PQRTV-WXY23-46789", mak)]), vec!["not-a-key a-0"]),
        // Letters of another script in a product that only look like ours; a name in another script is one.
        (software("a", "Wind\u{43e}ws 10", &[(GOOD, mak)]), vec!["product-letter a"]),
        (software("a", "SQL", &[(GOOD, mak)]) + &software("b", "\u{405}QL", &[]), vec!["product-letter b"]),
        (software("a", "TOP", &[(GOOD, mak)]) + &software("b", "\u{422}\u{41e}\u{420}", &[]), vec!["product-letter b"]),
        (software("a", "\u{422}\u{41e}\u{420} 2019", &[(GOOD, mak)]), vec![]),
        (software("a", "M\u{e9}tr\u{f3} \u{131}\u{131}", &[(GOOD, mak)]), vec![]),
        (sound.clone() + &software("b", "p ", &[(OTHER, mak)]), vec!["spelt-twice b"]),
        (
            "[[technical]]\nid = \"t\"\nenrollment = \"maps\"\nkind = \"product-support\"\naccess_id = \"100200300\"\n\
             contract_id = \"98765\"\n"
                .to_owned(),
            vec!["odd-number t"],
        ),
        (
            "[[technical]]\nid = \"t\"\nenrollment = \"maps\"\nkind = \"product-support\"\n\
             incidents = [ { case = \"1\", on = 2020-12-01 } ]\n"
                .to_owned(),
            vec!["contradiction t"],
        ),
        (
            "[[subscription]]\nid = \"s\"\nproduct = \"P\"\ntenant = \"t.example\"\nseats = 5\nends = 2020-10-01\n\
             as_of = 2020-11-01\n"
                .to_owned(),
            vec!["contradiction s"],
        ),
        (
            "[[technical]]\nid = \"h\"\nenrollment = \"maps\"\nkind = \"advisory-hours\"\n\
             incidents = [ { case = \"1\", on = 2020-12-01, hours = 1 } ]\n"
                .to_owned(),
            vec![],
        ),
        (sound.clone() + "colour = 1\n", vec!["unknown-field 18"]),
        (sound.clone() + &format!("note = \"once {OTHER}\"\n"), vec!["holds-key 18"]),
        (sound.clone() + "note = \"ends in pqrtv-wxy23\"\n", vec!["holds-key 18"]),
    ];
    let mut seen = BTreeSet::new();
    for (records, wanted) in cases {
        let place = Place::new();
        let path = written(&place, &file(&records));
        let before = snapshot(&path);
        let ran = place.on(&path, &format!("doctor {CLOCK}"));
        let wanted: BTreeSet<String> = wanted.into_iter().map(str::to_owned).collect();
        assert_eq!(found(&ran), wanted, "{records}\n{ran:?}");
        assert_eq!(ran.code, Some(i32::from(!wanted.is_empty())), "{ran:?}");
        assert_eq!(ran.json()["code"], i32::from(!wanted.is_empty()));
        assert_eq!(snapshot(&path), before, "looking writes nothing");
        for words in [ran.out, place.on(&path, "doctor --clock 2021-03-01").out] {
            for key in [GOOD, OTHER] {
                assert!(!words.to_uppercase().contains(&key[..17]), "{words}");
                assert!(!words.to_uppercase().contains(&key[12..]), "{words}");
            }
        }
        seen.extend(wanted.iter().map(|own| own.split(' ').next().unwrap().to_owned()));
    }
    for word in doctor::WORDS.iter().chain(&["unknown-field", "holds-key"]) {
        assert!(seen.contains(*word), "no case shows {word}");
    }
    let words: BTreeSet<&str> =
        doctor::WORDS.iter().chain(Condition::WORDS).chain(ProblemKind::WARNINGS).copied().collect();
    assert_eq!(words.len(), doctor::WORDS.len() + Condition::WORDS.len() + ProblemKind::WARNINGS.len());
}

/// What is safe is mended as one change of the records; what is not stays, and is said still.
#[test]
fn fix_mends_what_loses_nothing() {
    let place = Place::new();
    let mak = "kind = \"mak\"\nlimit = 5";
    let text = file(
        &(software("a", "P", &[(GOOD, mak)])
            + &software("b", "p", &[(OTHER, "kind = \"mak\"")])
            + &software("c", "P\u{a0}", &[])),
    );
    let path = written(&place, &text);
    let ran = place.on(&path, &format!("doctor {CLOCK}"));
    assert_eq!(found(&ran), ["no-limit b-0", "spelt-twice b", "spelt-twice c"].map(str::to_owned).into());
    for words in ["--today 2021-03-01", "--clock 2021-03-01 --read-only", "--clock 2021-03-01 --stage"] {
        let ran = place.on(&path, &format!("doctor --fix {words}"));
        assert_eq!((ran.code, std::fs::read_to_string(&path).unwrap()), (Some(2), text.clone()), "{words}: {ran:?}");
    }
    let ran = place.on(&path, &format!("doctor --fix {CLOCK}"));
    assert_eq!((found(&ran), ran.code), (["no-limit b-0".to_owned()].into(), Some(1)), "{ran:?}");
    assert_eq!(ran.json()["mended"], 2);
    let mended = text.replace("product = \"p\"", "product = \"P\"").replace("product = \"P\u{a0}\"", "product = \"P\"");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), mended);
    let again = snapshot(&path);
    let ran = place.on(&path, "doctor --fix --clock 2021-03-01");
    assert!(ran.err.contains("nothing was mended; 1 left") && !ran.err.contains("mpn undo"), "{ran:?}");
    assert_eq!(snapshot(&path), again);
}

/// What would be mended is named before, what was mended after, and how it is taken back; on record it is no import.
#[test]
fn what_is_mended_is_named_and_taken_back() {
    let place = Place::new();
    let text = file(&(software("a", "P", &[]) + &software("b", "p", &[])));
    let path = written(&place, &text);
    let day = "--clock 2021-03-01";
    let ran = place.on(&path, &format!("doctor {day}"));
    assert!(ran.err.contains("mpn doctor --fix mends it: spelt-twice b"), "{ran:?}");
    let ran = place.on(&path, "doctor --fix --today 2021-03-01");
    assert!(ran.err.contains("leave --today out"), "{ran:?}");
    let ran = place.on(&path, &format!("doctor --fix {day}"));
    assert!(ran.err.contains("1 thing was mended: spelt-twice b; nothing is left"), "{ran:?}");
    assert!(ran.err.contains("mpn undo takes it back"), "{ran:?}");
    assert_eq!(place.on(&path, &format!("log --json {day}")).json()["items"][0]["command"], "mend");
    assert_eq!(place.on(&path, &format!("undo {day}")).code, Some(0));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

/// Who may open the file and its lock, and what killed saves left.
#[cfg(unix)]
#[test]
fn permissions_of_file_and_lock_are_found_and_mended() {
    let sound = file(&software("a", "P", &[(GOOD, "kind = \"mak\"\nlimit = 5")]));
    for (file_mode, lock_mode, left, wanted, after) in [
        (0o600, None, false, vec![], 0o600),
        (0o644, None, false, vec!["open-to-all null"], 0o600),
        (0o666, Some(0o666), true, vec!["open-to-all null", "lock-left null", "left-over null"], 0o600),
        (0o640, None, false, vec!["open-to-group null"], 0o640),
        (0o660, Some(0o660), false, vec!["open-to-group null", "lock-left null"], 0o660),
        (0o600, Some(0o644), false, vec!["lock-open null"], 0o600),
        (0o600, Some(0o600), true, vec!["lock-left null", "left-over null"], 0o600),
    ] {
        let place = Place::new();
        let path = written(&place, &sound);
        let lock = place.path("own/benefits.toml.lock");
        let rest = place.path("own/.benefits.toml.Ab3dEf.mpn-tmp");
        if let Some(own) = lock_mode {
            mode(&place.write("own/benefits.toml.lock", ""), own);
        }
        if left {
            place.write("own/.benefits.toml.Ab3dEf.mpn-tmp", &sound);
        }
        mode(&path, file_mode);
        let wanted: BTreeSet<String> = wanted.into_iter().map(str::to_owned).collect();
        let ran = place.on(&path, &format!("doctor {CLOCK}"));
        assert_eq!(found(&ran), wanted, "{file_mode:o} {lock_mode:?}: {ran:?}");
        assert_eq!((mode_of(&path), lock.exists(), rest.exists()), (file_mode, lock_mode.is_some(), left));
        let ran = place.on(&path, &format!("doctor --fix {CLOCK}"));
        let stays: BTreeSet<String> = wanted.iter().filter(|own| own.starts_with("open-to-group")).cloned().collect();
        assert_eq!((found(&ran), ran.code), (stays.clone(), Some(i32::from(!stays.is_empty()))), "{ran:?}");
        assert_eq!((mode_of(&path), lock.exists(), rest.exists()), (after, false, false), "{file_mode:o}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), sound);
    }
}

/// A folder that git keeps is said where it has keys, unless the file is ignored there.
#[test]
fn keys_in_a_folder_that_git_keeps_are_told_of() {
    let sound = file(&software("a", "P", &[(GOOD, "kind = \"mak\"\nlimit = 5")]));
    let place = Place::new();
    let path = written(&place, &sound);
    let says = || place.on(&path, "doctor --clock 2021-03-01");
    assert!(!says().out.contains("git"));
    // Even without git itself a folder that it keeps is one.
    std::fs::create_dir(place.path("own/.git")).unwrap();
    let ran = says();
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("kept-by-git") && ran.out.contains("history"), "{ran:?}");
    let path = written(&place, &file("[[person]]\nid = \"a\"\nname = \"A\"\n"));
    assert_eq!(place.on(&path, "doctor --clock 2021-03-01").code, Some(0), "there is no key to keep");
}

/// What git itself says of a file: one that it ignores is not kept, unless it has it already.
#[test]
fn git_is_asked_what_it_ignores() {
    let place = Place::new();
    let path = written(&place, &file(&software("a", "P", &[(GOOD, "kind = \"mak\"\nlimit = 5")])));
    let git = |words: &[&str]| {
        let mut git = place.clean("git");
        git.args(["-c", "user.name=n", "-c", "user.email=e@contoso.example"]).args(words);
        git.current_dir(place.path("own")).output().is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        println!("skipped: there is no git here");
        return;
    }
    let kept = || place.on(&path, "doctor --clock 2021-03-01").out.contains("kept-by-git");
    assert!(kept(), "it would be added with everything else");
    place.write("own/.gitignore", "*.toml\n");
    assert!(!kept(), "it is ignored");
    assert!(git(&["add", "--force", "benefits.toml"]) && kept(), "it is there already");
}

/// The codes are its own: what cannot be read is 3, also where somebody may see nothing.
#[test]
fn what_cannot_be_read_is_3() {
    let place = Place::new();
    let broken = place.write("work/broken.toml", "format = [");
    failure(&place.on(&broken, &format!("doctor {CLOCK}")), 3);
    failure(&place.on(&place.path("work/nowhere.toml"), &format!("doctor {CLOCK}")), 3);
    let sample = place.write("work/own.toml", CONTOSO);
    let ran = place.on(&sample, &format!("doctor --role csp-only {CLOCK}"));
    assert_eq!(ran.code, Some(3), "{ran:?}");
    // A disguise has no file, and its keys are made up.
    let staged = place.on(&sample, &format!("doctor --stage {CLOCK}"));
    assert!(staged.json()["paths"].as_array().unwrap().is_empty() && !staged.out.contains("own.toml"), "{staged:?}");
}

/// The paths that a run uses are said, and whether there is anything.
#[test]
fn the_paths_in_use_are_said() {
    let place = Place::new();
    let path = written(&place, &file(""));
    let document = place.on(&path, &format!("doctor {CLOCK}")).json();
    let paths: Vec<(&str, bool)> = document["paths"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| (own["what"].as_str().unwrap(), own["exists"].as_bool().unwrap()))
        .collect();
    assert_eq!(paths, [("state", true), ("lock", false), ("log", false), ("versions", false), ("config", false)]);
    let words = place.on(&path, "doctor --clock 2021-03-01");
    assert!(words.err.contains("benefits.toml.lock, not there now"), "{words:?}");
    assert_eq!(words.code, Some(0), "{words:?}");
}

/// Keys lie in the kept versions, too: who may open those and the journal is looked at, and mended with the file.
#[cfg(unix)]
#[test]
fn found_w9_the_journal_and_the_versions_are_looked_at() {
    let mak = "kind = \"mak\"\nlimit = 5";
    for (state, beside, wanted, after) in [
        (0o644, None, vec!["open-to-all null"], 0o600),
        (0o600, Some(0o644), vec!["beside-open null"], 0o600),
        (0o640, Some(0o646), vec!["open-to-group null", "beside-open null"], 0o640),
    ] {
        let place = Place::new();
        let path = written(&place, &file(&software("a", "P", &[(GOOD, mak)])));
        mode(&path, state);
        for note in ["one", "two"] {
            assert_eq!(place.on(&path, &format!("set a-0 note {note} --clock 2021-03-01")).code, Some(0));
        }
        let folder = place.path("own/benefits.toml.versions");
        let kept = || std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        if let Some(beside) = beside {
            mode(&folder, beside | 0o111);
            mode(&place.path("own/benefits.toml.log"), beside);
            kept().for_each(|path| mode(&path, beside));
        }
        let ran = place.on(&path, &format!("doctor {CLOCK}"));
        assert_eq!(found(&ran), wanted.iter().map(|own| (*own).to_owned()).collect(), "{ran:?}");
        place.on(&path, &format!("doctor --fix {CLOCK}"));
        let looks = (after & 0o444) >> 2;
        assert_eq!((mode_of(&path), mode_of(&folder)), (after, 0o700 | (after & 0o070) | looks), "{state:o}");
        assert_eq!(mode_of(&place.path("own/benefits.toml.log")), after, "{state:o}");
        assert!(kept().count() > 0 && kept().all(|path| mode_of(&path) == after), "{state:o}");
        assert!(!found(&place.on(&path, &format!("doctor {CLOCK}"))).iter().any(|own| own.starts_with("beside")));
    }
}

/// What git would take with the file is named with it.
#[test]
fn found_w9_the_versions_are_named_to_git() {
    let place = Place::new();
    let path = written(&place, &file(&software("a", "P", &[(GOOD, "kind = \"mak\"\nlimit = 5")])));
    let git = |words: &[&str]| {
        let mut git = place.clean("git");
        git.args(words).current_dir(place.path("own")).output().is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        println!("skipped: there is no git here");
        return;
    }
    let says = || place.on(&path, &format!("doctor {CLOCK}")).out;
    assert!(says().contains("let .gitignore name benefits.toml, benefits.toml.versions."), "{}", says());
    assert_eq!(place.on(&path, "set a-0 note one --clock 2021-03-01").code, Some(0));
    place.write("own/.gitignore", "benefits.toml\n");
    assert!(says().contains("let .gitignore name benefits.toml.versions."), "{}", says());
    place.write("own/.gitignore", "benefits.toml\nbenefits.toml.versions/\n");
    assert!(!says().contains("kept-by-git"), "{}", says());
}
