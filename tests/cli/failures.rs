//! Exit codes and failures: on standard error, or as one document on standard output.

use std::path::Path;

use crate::kit::program::{CONTOSO, Place, Ran, contoso, failure, plain, refused, run};

/// Runs both ways; gives the sentence of standard error after comparing it with that of the document.
fn both(exit: i32, ask: impl Fn(&[&str]) -> Ran) -> String {
    let said = refused(&ask(&[]), exit);
    let error = failure(&ask(&["--json"]), exit);
    for line in plain(&error["message"]).lines() {
        assert!(said.contains(line), "{line:?} is not in {said:?}");
    }
    said
}

fn ask<'a>(place: &'a Place, words: &'a [&'a str]) -> impl Fn(&[&str]) -> Ran + 'a {
    move |more| run(place.mpn(words).args(more))
}

#[test]
fn no_state_file_says_where_it_would_be_and_how_to_begin() {
    let place = Place::new();
    let usual = place.path("data/mpn-benefits/benefits.toml");
    for words in [&["list", "offers"][..], &["deadlines"]] {
        let said = both(3, ask(&place, words));
        assert!(said.contains(&usual.display().to_string()), "{said}");
        assert!(said.contains("--file") && said.contains("mpn demo --write"), "{said}");
    }
    assert!(!usual.exists() && !place.path("data/mpn-benefits").exists(), "reading makes nothing");
    // The same file is found when it is there.
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    let ran = place.run("list offers --json --clock 2021-03-01").fine();
    assert_eq!(ran.json()["items"][0]["id"], "maps");
}

/// A link to nowhere at the usual place is no first run, and is not written through.
#[cfg(unix)]
#[test]
fn a_usual_file_that_is_out_of_reach() {
    let place = Place::new();
    let usual = place.path("data/mpn-benefits/benefits.toml");
    std::fs::create_dir(usual.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(place.path("unmounted/benefits.toml"), &usual).unwrap();
    let said = both(3, ask(&place, &["list", "offers"]));
    assert!(said.contains(&usual.display().to_string()), "{said}");
    assert!(!place.path("unmounted").exists());
}

#[test]
fn a_named_file_that_is_not_there_says_what_to_do() {
    let place = Place::new();
    place.write("config/mpn-benefits/config.toml", "[files]\ncontoso = \"gone.toml\"\nfabrikam = \"f.toml\"\n");
    for name in ["absent.toml", "contosso", "contoso"] {
        let said = both(3, ask(&place, &["list", "offers", "--file", name]));
        assert!(said.contains("mpn demo --write") && said.contains("[files]"), "{said}");
        let said = both(3, |more| run(place.mpn(["deadlines"]).args(more).env("MPN_FILE", name)));
        assert!(said.contains("mpn demo --write"), "{said}");
    }
    let candidates = |name: &str| {
        failure(&run(&mut place.mpn(["list", "offers", "--json", "--file", name])), 3)["candidates"].clone()
    };
    assert_eq!(candidates("contosso"), serde_json::json!(["contoso"]));
    // The name is right, its file is gone; and nothing is near.
    assert_eq!(candidates("contoso"), serde_json::json!([]));
    assert_eq!(candidates("absent.toml"), serde_json::json!([]));
}

/// What the parser suggests stands in the document too.
#[test]
fn wrong_usage_names_the_nearest() {
    let place = Place::new();
    for (words, near) in [
        ("lst offers", "list"),
        ("list offerz", "offers"),
        ("list offers --rol x", "--role"),
        ("deadlines --witin 3", "--within"),
    ] {
        let error = failure(&place.run(&format!("--json {words}")), 2);
        let candidates: Vec<&str> =
            error["candidates"].as_array().unwrap().iter().filter_map(|it| it.as_str()).collect();
        assert!(candidates.contains(&near), "{words}: {error}");
        assert!(refused(&place.run(words), 2).contains(near), "{words}");
    }
    assert_eq!(failure(&place.run("--json list zzzzzz"), 2)["candidates"], serde_json::json!([]));
}

#[test]
fn a_named_file_that_is_not_there_or_a_folder() {
    let place = Place::new();
    let absent = both(3, ask(&place, &["list", "offers", "--file", "absent.toml"]));
    assert!(absent.contains("absent.toml"), "{absent}");
    let folder = both(3, ask(&place, &["deadlines", "--file", "."]));
    assert!(folder.contains("folder") || folder.contains("directory"), "{folder}");
    assert_ne!(absent.replace("absent.toml", "."), folder);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let path = place.write("work/closed.toml", CONTOSO);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::File::open(&path).is_ok() {
        return; // Whoever runs the tests may read everything.
    }
    let said = both(3, ask(&place, &["list", "offers", "--file", "closed.toml"]));
    assert!(said.contains("closed.toml"), "{said}");
}

const BROKEN: &str = "format = 1
rules = \"mpn-2021\"

[[enrollment]]
id = \"maps\"
offer = \"action-pak\"
purchased = 2021-02-30

[[software]]
id = \"maps\"
enrollment = \"mapz\"
product = \"Windows\"
quantity = -3
";

#[test]
fn a_broken_file_names_every_fault_with_its_place() {
    let place = Place::new();
    place.write("work/broken.toml", BROKEN);
    let said = both(3, ask(&place, &["list", "offers", "--file", "broken.toml"]));
    let places: Vec<&str> = said
        .lines()
        .map(|line| {
            let rest = line.strip_prefix("mpn: broken.toml:").unwrap_or_else(|| panic!("no place: {line}"));
            rest.split(": ").next().unwrap()
        })
        .collect();
    assert_eq!(places, ["6:9", "7:13", "10:6", "11:14", "13:12"], "{said}");
    for (fault, right) in [("action-pak", "action-pack"), ("2021-02-30", "28"), ("mapz", "maps"), ("-3", "0")] {
        let told = said.lines().any(|line| line.contains(fault) && line.contains(right));
        assert!(told, "{fault}, {right}: {said}");
    }
}

/// Warnings are no reason to refuse.
#[test]
fn an_odd_file_is_answered() {
    let place = Place::new();
    let odd = CONTOSO.replace(
        "profile_reviewed = false\n",
        "profile_reviewed = false\nunknown_field = 1\nrenewals = [2021-01-01]\n",
    );
    let path = place.write("work/odd.toml", odd);
    let ran = place.on(&path, "list offers --json --clock 2021-03-01");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.json()["items"][0]["anniversary"], "2021-09-01");
}

#[test]
fn wrong_usage() {
    let place = Place::new();
    let file = contoso();
    let file = file.to_str().unwrap();
    for (words, told) in [
        (&["list", "offers", "--colour"][..], "--colour"),
        (&["--nonsense"], "--nonsense"),
        (&["list"], "VIEW"),
        (&["list", "keys"], "keys"),
        (&["list", "offers", "more"], "more"),
        (&["lst", "offers"], "lst"),
        (&["deadlines", "offers"], "offers"),
        (&["list", "offers", "--within", "3"], "--within"),
        (&["deadlines", "--offer"], "--offer"),
        (&["list", "offers", "--lang", "de"], "de"),
        (&["list", "offers", "--role", "boss"], "boss"),
        (&["list", "offers", "--file"], "--file"),
        (&["demo", "--write"], "--write"),
    ] {
        // The option last, so that it does not become a value.
        let said = refused(&run(place.mpn(["--clock", "2021-03-01"]).args(words)), 2);
        assert!(said.to_lowercase().contains(&told.to_lowercase()), "{words:?}: {said}");
        let error = failure(&run(place.mpn(["--json"]).args(words)), 2);
        assert!(plain(&error["message"]).to_lowercase().contains(&told.to_lowercase()), "{words:?}: {error}");
    }
    for (date, wanted) in [
        ("2021-02-29", "2021-02 has 28 days"),
        ("2021-13-01", "months are 01 to 12"),
        ("01-03-2021", "type it as 2021-03-01"),
        ("2021-3-1", "type it as 2021-03-01"),
        ("", "type it as 2021-03-01"),
        ("-x", "type it as 2021-03-01"),
        ("2021-03-01T00:00:00", "type it as 2021-03-01"),
        ("20210301", "type it as 2021-03-01"),
    ] {
        for option in ["--today", "--clock"] {
            let said = refused(&run(&mut place.mpn(["list", "offers", "--file", file, option, date])), 2);
            assert!(said.contains(wanted) && said.contains(option), "{date:?}: {said}");
            let error = failure(&run(&mut place.mpn(["list", "offers", "--json", "--file", file, option, date])), 2);
            assert!(plain(&error["message"]).contains(wanted), "{date:?}: {error}");
        }
    }
}

#[test]
fn the_dashboard_needs_a_terminal_and_is_no_document() {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    for words in [&[][..], &["demo"], &["--clock", "2021-03-01"], &["--read-only"]] {
        let said = refused(&run(&mut place.mpn(words)), 2);
        assert!(said.contains("terminal"), "{said}");
        let error = failure(&run(place.mpn(words).arg("--json")), 2);
        assert!(plain(&error["message"]).contains("list"), "{error}");
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    let place = Place::new();
    for words in ["--help", "-h", "help", "list --help", "deadlines -h", "demo --help"] {
        let ran = place.run(words).fine();
        assert!(ran.out.contains("Usage"), "{words}: {ran:?}");
        assert!(ran.out.contains("--today") && ran.out.contains("--json"), "{words}");
    }
    let ran = place.run("--version").fine();
    assert_eq!(ran.out, format!("mpn {}\n", env!("CARGO_PKG_VERSION")));
    for code in ["0 ", "1 ", "2 ", "3 ", "4 ", "5 "] {
        assert!(place.run("--help").out.contains(code));
    }
}

/// A failure leaves nothing half on standard output, and no command writes into the folder that it is run in.
#[test]
fn nothing_is_left_behind() {
    let place = Place::new();
    let before = listing(place.folder.path());
    for words in ["list offers", "list offers --file x", "deadlines --json", "demo", "nonsense", "--json"] {
        let ran = place.run(words);
        assert!(ran.out.is_empty() || serde_json::from_str::<serde_json::Value>(&ran.out).is_ok(), "{ran:?}");
    }
    assert_eq!(listing(place.folder.path()), before);
}

fn listing(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(listing(&path));
        }
        found.push(path);
    }
    found.sort();
    found
}
