//! `mpn add`, `set`, `remove`, `init`: from nothing to an own file by commands; what is refused, and that nothing is lost.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::kit::program::{CONTOSO, Place, Ran, failure, refused, run, snapshot};

const DAY: &str = "--clock 2021-03-01";

fn own(place: &Place) -> PathBuf {
    place.write("own.toml", CONTOSO)
}

/// Runs with something on standard input.
fn typed(place: &Place, words: &[&str], input: &str) -> Ran {
    let mut command = place.mpn(words);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn lines_of_difference(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let only = |from: &str, of: &str| {
        let mut rest: Vec<&str> = of.lines().collect();
        let mut only = Vec::new();
        for line in from.lines() {
            match rest.iter().position(|other| *other == line) {
                Some(at) => drop(rest.remove(at)),
                None if line.trim().is_empty() => {}
                None => only.push(line.trim().to_owned()),
            }
        }
        only
    };
    (only(before, after), only(after, before))
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn from_nothing_to_an_own_file() {
    let place = Place::new();
    let made = place.run(
        "init --name Fabrikam --mpn-id 1234567 --tenant fabrikam.onmicrosoft.com --offer action-pack --purchased 2021-03-01 --clock 2021-03-01",
    );
    assert_eq!(made.code, Some(0), "{made:?}");
    let path = place.path("data/mpn-benefits/benefits.toml");
    assert!(made.err.contains(path.to_str().unwrap()) && made.err.contains("41 benefits"), "{made:?}");
    for words in ["add person name=Ann email=ann@fabrikam.example", "add person name=Bo"] {
        assert_eq!(place.run(&format!("{words} {DAY}")).code, Some(0), "{words}");
    }
    for (benefit, key) in [
        ("office-pro-plus-2019", "BCDFG-HJKMN-PQRTV-WXY23-46789"),
        ("windows-10-enterprise", "bcdfghjkmnpqrtvwxy2346788"),
        ("visio-pro-2019", " BCDFG-HJKMN-PQRTV-WXY23-46787\n"),
    ] {
        let ran = typed(&place, &["add", "key", "--to", benefit, "kind=mak", "limit=10", "--clock", "2021-03-01"], key);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(!ran.err.contains("46789"), "{ran:?}");
    }
    let software = place.run(&format!("list software --json {DAY}")).fine().json();
    let keys: Vec<_> =
        software["items"].as_array().unwrap().iter().flat_map(|item| item["keys"].as_array().unwrap()).collect();
    assert_eq!(keys.len(), 3);
    assert_eq!(place.run(&format!("list people --json {DAY}")).fine().json()["items"].as_array().unwrap().len(), 2);
    assert_eq!(place.run(&format!("list offers --json {DAY}")).fine().json()["items"][0]["anniversary"], "2022-03-01");
    // A second start is refused, and loses nothing.
    let before = snapshot(&path);
    let again = place.run("init --name Other --offer action-pack --purchased 2021-03-01");
    assert!(refused(&again, 3).contains("exists already"));
    assert_eq!(snapshot(&path), before);
}

#[test]
fn init_asks_nobody_without_a_terminal() {
    let place = Place::new();
    let said = refused(&place.run("init"), 2);
    assert!(said.contains("--name") && said.contains("--offer") && said.contains("--purchased"), "{said}");
    let said = refused(&place.run("init --name X --offer competency --purchased 2021-03-01"), 2);
    assert!(said.contains("--competency") && said.contains("--level"), "{said}");
    for (words, wanted) in [
        ("init --name X --offer action-pak --purchased 2021-03-01", "action-pack"),
        ("init --name X --offer action-pack --purchased 2021-02-30", "2021-02 has 28 days"),
        ("init --name X --mpn-id 12x --offer action-pack --purchased today", "digits"),
        ("init --name X --tenant no_domain --offer action-pack --purchased today", "domain name"),
        ("init --name X --offer action-pack --purchased today --today 2021-03-01", "--dry-run"),
        ("init --name X --offer action-pack --purchased today --read-only", "--dry-run"),
    ] {
        let said = refused(&place.run(words), 2);
        assert!(said.contains(wanted), "{words}: {said}");
    }
    assert!(!place.path("data/mpn-benefits").exists(), "nothing was made");
    let dry = place.run("init --name X --offer learning-action-pack --purchased 2021-03-01 --dry-run");
    assert_eq!(dry.code, Some(0));
    assert!(dry.out.contains("offer = \"learning-action-pack\"") && !place.path("data/mpn-benefits").exists());
    let json = place.run("init --name X --offer action-pack --purchased 2021-03-01 --json").fine().json();
    assert_eq!((json["allowed"].as_bool(), json["done"].as_bool()), (Some(true), Some(true)));
    assert_eq!(json["effect"]["benefits"], 41);
}

/// One command, the lines it takes away and the lines it adds.
#[test]
fn each_command_changes_its_own_lines_only() {
    for (words, gone, come) in [
        ("set adele email=", &[][..], &[][..]),
        (
            "set adele email a@contoso.example",
            &["email = \"adele@contoso.example\""],
            &["email = \"a@contoso.example\""],
        ),
        ("set adele left 2021-06-30", &[], &["left = 2021-06-30"]),
        ("set adele left +30", &[], &["left = 2021-03-31"]),
        ("set maps dismissed today", &[], &["dismissed = 2021-03-01"]),
        ("set vs-2 note lent to the lab", &[], &["note = \"lent to the lab\""]),
        ("add person name=Bob id=bob", &[], &["[[person]]", "id = \"bob\"", "name = \"Bob\""]),
        ("add seat --to vs-pro", &[], &["[[visual_studio.seat]]", "id = \"vs-pro-4\""]),
        (
            "add subscription product=Intune tenant=contoso.onmicrosoft.com seats=5 ends=2021-12-31 as_of=today",
            &[],
            &[
                "[[subscription]]",
                "id = \"intune\"",
                "product = \"Intune\"",
                "tenant = \"contoso.onmicrosoft.com\"",
                "seats = 5",
                "ends = 2021-12-31",
                "as_of = 2021-03-01",
            ],
        ),
        (
            "add offer offer=competency competency=security level=silver purchased=2021-02-01",
            &[],
            &[
                "[[enrollment]]",
                "id = \"silver-security\"",
                "offer = \"competency\"",
                "competency = \"security\"",
                "level = \"silver\"",
                "purchased = 2021-02-01",
            ],
        ),
        ("set office-mak kind retail", &["kind = \"mak\""], &["kind = \"retail\""]),
    ] {
        let place = Place::new();
        let path = own(&place);
        let ran = place.on(&path, &format!("{words} {DAY}"));
        let (lost, gained) = lines_of_difference(CONTOSO, &text(&path));
        if words.ends_with('=') {
            assert_eq!(ran.code, Some(2), "{ran:?}");
        } else {
            assert_eq!(ran.code, Some(0), "{words}: {ran:?}");
        }
        assert_eq!(
            (lost, gained),
            (
                gone.iter().map(|line| (*line).to_owned()).collect(),
                come.iter().map(|line| (*line).to_owned()).collect()
            ),
            "{words}"
        );
    }
}

#[test]
fn removing_names_what_goes_with_it() {
    let place = Place::new();
    let path = own(&place);
    let before = snapshot(&path);
    // Megan had a seat once: no rule rests on that row (D19).
    let ran = place.on(&path, &format!("remove megan {DAY}"));
    let said = refused(&ran, 1);
    for word in ["Megan Bowen", "vs-3", "2020-09-10", "--with-references", "--erase"] {
        assert!(said.contains(word), "{word} in {said}");
    }
    assert_eq!(snapshot(&path), before);
    let verdict = place.on(&path, &format!("remove megan --json {DAY}"));
    assert_eq!(verdict.code, Some(1));
    assert_eq!(verdict.json()["allowed"], false);
    let dry = place.on(&path, &format!("remove megan --with-references --dry-run {DAY}"));
    assert!(dry.code == Some(0) && dry.err.contains("not written"), "{dry:?}");
    assert_eq!(snapshot(&path), before);
    assert_eq!(place.on(&path, &format!("remove megan --with-references --yes {DAY}")).code, Some(0));
    assert!(!text(&path).contains("megan"));
    // An offer takes its benefits with it, and their keys.
    assert_eq!(place.on(&path, &format!("remove gold-cloud --with-references --yes {DAY}")).code, Some(0));
    let left = text(&path);
    assert!(!left.contains("gold-cloud") && !left.contains("ws-2019-mak") && left.contains("[[software]]"), "{left}");
    assert!(place.on(&path, &format!("list software {DAY}")).fine().out.contains("Windows 10 Enterprise"));
}

#[test]
fn refusals() {
    let place = Place::new();
    let path = own(&place);
    let before = snapshot(&path);
    for (words, exit, wanted) in [
        ("set nobody name X", 5, "nobody"),
        ("set adel name X", 5, "adele"),
        ("remove nobody", 5, "nobody"),
        ("set adele nam X", 2, "name"),
        ("set adele left 2021-02-30", 2, "2021-02 has 28 days"),
        ("set adele name", 2, "--unset"),
        ("set adele name --unset", 2, "must be there"),
        ("set adele id alex", 1, "person already"),
        ("set adele id Adele", 2, "adele"),
        ("set maps purchased 2021-02-11", 1, "d365-5"),
        ("set m365 seats --unset", 2, "Seats"),
        ("set m365-25 seats 2000000", 2, "1000000"),
        ("set d365-demo tenant contoso.onmicrosoft.com", 1, "R38"),
        ("set office-mak key DEMO0-AAAA1-BEEF0-OFFI5-00009", 2, "never taken from an argument"),
        ("add key --to office-2019 kind=mak key=DEMO0-AAAA1-BEEF0-OFFI5-00009", 2, "never taken from an argument"),
        ("add benefit", 4, "visual-studio"),
        ("add persn name=X", 2, "person"),
        ("add person", 2, "Name"),
        ("add person name", 2, "FIELD=VALUE"),
        ("add person name=X id=adele", 1, "already"),
        ("add software product=X enrollment=map", 5, "maps"),
        ("add software product=X enrollment=adele", 2, "person"),
        ("add seat", 2, "Visual Studio"),
        ("add seat --to office-2019", 2, "software"),
        ("add offer offer=competency purchased=today", 2, "Competency"),
        ("add partner name=X", 2, "known"),
        ("set partner name Fabrikam --read-only", 2, "--read-only"),
        ("set partner name Fabrikam --role csp-only", 1, "R53"),
        ("set office-2019 product X --role csp-only", 1, "R53"),
    ] {
        let path = own(&place);
        let ran = place.on(&path, &format!("{words} {DAY}"));
        assert_eq!(ran.code, Some(exit), "{words}: {ran:?}");
        assert!(ran.err.contains(wanted), "{words}: {ran:?}");
        if exit != 0 {
            assert_eq!(snapshot(&path).0, before.0, "{words}");
            let json = place.on(&path, &format!("{words} {DAY} --json"));
            if exit == 1 {
                assert_eq!((json.code, &json.json()["allowed"]), (Some(1), &serde_json::Value::Bool(false)), "{words}");
            } else {
                failure(&json, exit);
            }
        }
    }
}

#[test]
fn keys_come_from_a_file_or_standard_input() {
    let place = Place::new();
    let path = own(&place);
    let words = |more: &[&str]| -> Vec<String> {
        ["add", "key", "--to", "office-2019", "kind=mak", "--clock", "2021-03-01", "--file", path.to_str().unwrap()]
            .iter()
            .chain(more)
            .map(|word| (*word).to_owned())
            .collect()
    };
    let with = |more: &[&str], input: &str| {
        let words = words(more);
        typed(&place, &words.iter().map(String::as_str).collect::<Vec<_>>(), input)
    };
    for (input, wanted) in [
        ("", "--key-from"),
        ("BCDFG-HJKMN-PQRTV-WXY23-4678", "these are 24"),
        ("BCDFG-HJKMN-PQRTV-WXY23-4678!", "“!”, after 24 letters and digits"),
        ("BCDF-GHJKMN-PQRTV-WXY23-46789", "dash after 4 letters and digits"),
        ("DEMO0-AAAA1-BEEF0-OFFI5-00009", "--as-is"),
    ] {
        let ran = with(&[], input);
        let said = refused(&ran, 2);
        assert!(said.contains(wanted), "{input}: {said}");
        assert!(input.len() < 6 || !said.contains(&input[6..11]), "{said}");
        assert_eq!(text(&path), CONTOSO);
    }
    assert_eq!(with(&["--as-is"], "DEMO0-AAAA1-BEEF0-OFFI5-00009").code, Some(0));
    let key = place.write("key.txt", "BCDFG-HJKMN-PQRTV-WXY23-46789\r\n");
    assert_eq!(with(&["--key-from", key.to_str().unwrap()], "").code, Some(0));
    assert_eq!(with(&["--key-from", "-"], "BCDFGHJKMNPQRTVWXY2346787").code, Some(0));
    let text = text(&path);
    for line in ["OFFI5-00009\"", "WXY23-46789\"", "\"BCDFG-HJKMN-PQRTV-WXY23-46787\""] {
        assert!(text.contains(line), "{line}");
    }
    // R58: recording a key is for two roles only.
    let ran = with(&["--role", "user"], "BCDFG-HJKMN-PQRTV-WXY23-46788");
    assert!(refused(&ran, 1).contains("Global admin, MPN partner admin"));
}

#[test]
fn on_a_what_if_date_and_in_a_dry_run_nothing_is_written() {
    let place = Place::new();
    let path = own(&place);
    let before = snapshot(&path);
    for more in ["--today 2021-03-01", "--today 2022-01-01", "--dry-run --clock 2021-03-01"] {
        for words in ["set adele name Ada", "add person name=Bob", "remove vs-2", "remove megan --with-references"] {
            let ran = place.on(&path, &format!("{words} {more}"));
            assert_eq!(ran.code, Some(0), "{ran:?}");
            assert!(ran.err.contains("(not written)"), "{ran:?}");
            let json = place.on(&path, &format!("{words} {more} --json")).fine().json();
            assert!(json["allowed"] == true && json.get("done").is_none(), "{json}");
            assert_eq!(snapshot(&path), before, "{words} {more}");
        }
    }
    assert_eq!(std::fs::read_dir(place.folder.path()).unwrap().count(), 5, "no lock, no temporary file");
}

/// What a dry run answers is what doing it then does.
#[test]
fn a_dry_run_says_what_doing_it_does() {
    for words in [
        "set adele name Ada",
        "set adele left +30",
        "set adele name --unset",
        "set adele id alex",
        "set vs-1 id vs-one",
        "set maps purchased 2021-02-11",
        "set m365 tenant other.example",
        "set office-2019 product X --role csp-only",
        "add person name=Bob",
        "add person name=Bob id=adele",
        "add seat --to vs-pro",
        "add seat --to office-2019",
        "add software product=X enrollment=map",
        "remove vs-2 --yes",
        "remove adele --yes",
        "remove adele --with-references --yes",
        "remove m365 --yes",
        "remove m365 --with-references --yes",
        "remove maps --with-references --yes",
        "remove nobody --yes",
    ] {
        let place = Place::new();
        let path = own(&place);
        let dry = place.on(&path, &format!("{words} {DAY} --json --dry-run"));
        assert_eq!(text(&path), CONTOSO, "{words}");
        let done = place.on(&path, &format!("{words} {DAY} --json"));
        assert_eq!(dry.code, done.code, "{words}");
        let mut did = done.json();
        if dry.code == Some(0) {
            assert_eq!(did["done"], true, "{words}");
            did.as_object_mut().unwrap().remove("done");
            assert_ne!(text(&path), CONTOSO, "{words}");
        } else {
            assert_eq!(text(&path), CONTOSO, "{words}");
        }
        assert_eq!(dry.json(), did, "{words}");
    }
}

#[test]
fn a_file_with_faults_is_never_written_over() {
    let place = Place::new();
    let broken =
        place.write("own.toml", CONTOSO.replace("left = ", "lft = ").replace("rules = \"mpn-2021\"", "rules = \"x\""));
    let before = snapshot(&broken);
    for words in ["set adele name Ada", "add person name=Bob", "remove vs-2"] {
        let said = refused(&place.on(&broken, &format!("{words} {DAY}")), 3);
        assert!(said.contains("own.toml:4:"), "{said}");
        assert_eq!(snapshot(&broken), before);
    }
    let absent = place.path("absent.toml");
    assert!(refused(&place.on(&absent, "set adele name Ada"), 3).contains("no such file"));
}

/// Programs that write at once lose nothing: what finds the file changed is asked again on what is there.
#[test]
fn commands_at_once() {
    let place = Place::new();
    let path = own(&place);
    std::thread::scope(|threads| {
        for writer in 0..4 {
            let (place, path) = (&place, &path);
            threads.spawn(move || {
                for number in 0..6 {
                    let name = format!("name=P{writer}{number}");
                    let ran = run(place.mpn(["add", "person", &name, "--file"]).arg(path));
                    assert_eq!(ran.code, Some(0), "{ran:?}");
                }
            });
        }
    });
    let text = text(&path);
    for writer in 0..4 {
        for number in 0..6 {
            assert_eq!(text.matches(&format!("name = \"P{writer}{number}\"")).count(), 1);
        }
    }
    assert!(place.on(&path, "list people").fine().out.contains("P35"));
}
