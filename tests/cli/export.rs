//! `mpn export ics`: where it goes, what it never writes over, and how a what-if is told.

use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use serde_json::Value;

use crate::kit::calendar::read;
use crate::kit::program::{CONTOSO, Place, contoso, failure, plain, refused, run, snapshot};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn a_calendar_on_standard_output() {
    let place = Place::new();
    let ran = place.on(&contoso(), "export ics --clock 2021-03-01").fine();
    assert_eq!(ran.out, place.on(&contoso(), "export ics --clock 2021-03-01").fine().out, "the same bytes");
    assert_ne!(ran.out, place.on(&contoso(), "export ics --clock 2021-03-02").fine().out);
    assert_eq!(ran.out, place.on(&contoso(), "export ics --clock 2021-03-01 --read-only").fine().out);
    let document = place.on(&contoso(), "deadlines --json --clock 2021-03-01").fine().json();
    let items = document["items"].as_array().unwrap();
    let events = read(&ran.out).events;
    assert_eq!(events.len(), items.len());
    for (event, item) in events.iter().zip(items) {
        assert_eq!(Value::from(event.from.to_string()), item["date"]);
        assert_eq!(Value::from(event.summary.as_str()), item["text"]);
        assert!(event.description.contains(&plain(&item["rule"])), "{event:?}");
    }
}

#[test]
fn alarms_are_those_of_the_settings() {
    let place = Place::new();
    place.write("config/mpn-benefits/config.toml", "[warn_days]\ndefault = [5]\nreplacement-closes = [0, 3]\n");
    for event in read(&place.on(&contoso(), "export ics --clock 2021-03-01").fine().out).events {
        // What only tells of another date has none, unless it is named.
        let tells = event.uid.starts_with("reassignable") || event.uid.starts_with("renewal-reminder");
        let expected = match event.uid.starts_with("replacement-closes") {
            true => &[3, 0][..],
            false if tells => &[],
            false => &[5],
        };
        assert_eq!(event.alarms, expected, "{event:?}");
    }
}

#[test]
fn a_what_if_is_told_beside_the_calendar_too() {
    let place = Place::new();
    let ran = place.on(&contoso(), "export ics --today 2021-08-20");
    assert_eq!(ran.code, Some(0));
    assert!(ran.err.contains("what-if of 2021-08-20"), "{}", ran.err);
    let calendar = read(&ran.out);
    assert!(calendar.name.starts_with("What-if of 2021-08-20"));
    assert!(calendar.events.iter().all(|event| event.uid.starts_with("what-if-2021-08-20.")));
}

#[test]
fn a_file_that_only_its_owner_can_read_whatever_the_mask() {
    let place = Place::new();
    let out = place.on(&contoso(), "export ics --clock 2021-03-01").fine().out;
    for mask in ["000", "022", "077"] {
        let name = format!("mask-{mask}.ics");
        let line = format!("umask {mask}; exec \"$0\" export ics --clock 2021-03-01 -o {name} -f \"$1\"");
        let ran = run(place.clean("/bin/sh").args(["-c", &line, env!("CARGO_BIN_EXE_mpn")]).arg(contoso()));
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
        assert!(ran.err.contains(&name) && ran.err.contains("25 dates"), "{ran:?}");
        let path = place.path("work").join(name);
        assert_eq!((mode(&path), text(&path)), (0o600, out.clone()), "umask {mask}");
    }
    let ran = place.on(&contoso(), "export ics --clock 2021-03-01 --output own.ics --json").fine();
    assert_eq!(
        ran.json(),
        serde_json::json!({"today": "2021-03-01", "what_if": false, "rules": "mpn-2021",
            "path": "own.ics", "items": 25})
    );
    assert_eq!(text(&place.path("work/own.ics")), out);
    // No folder is made: a slip of the hand would write somewhere else for ever.
    let said = refused(&place.on(&contoso(), "export ics --output new/own.ics"), 3);
    assert!(said.contains("make the folder first") && !place.path("work/new").exists(), "{said}");
    let left: Vec<_> = std::fs::read_dir(place.path("work")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "no lock and no temporary file: {left:?}");
}

#[test]
fn over_another_file_only_where_that_is_asked_for() {
    let place = Place::new();
    let file = place.write("work/there.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    symlink(place.path("work/nowhere.ics"), place.path("work/dangling.ics")).unwrap();
    symlink(&file, place.path("work/link.ics")).unwrap();
    let before = snapshot(&file);
    for name in ["there.ics", "dangling.ics", "link.ics"] {
        let words = format!("export ics --clock 2021-03-01 --output {name}");
        let said = refused(&place.on(&contoso(), &words), 3);
        assert!(said.contains(name) && said.contains("--force"), "{said}");
        failure(&place.on(&contoso(), &format!("{words} --json")), 3);
    }
    assert!(snapshot(&file) == before && !place.path("work/nowhere.ics").exists());
    let out = place.on(&contoso(), "export ics --clock 2021-03-01").fine().out;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o666)).unwrap();
    let ran = place.on(&contoso(), "export ics --clock 2021-03-01 --output link.ics --force");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // Who could read it still can: a calendar that others subscribe to.
    assert_eq!((text(&file), mode(&file)), (out.clone(), 0o666));
    assert!(place.path("work/link.ics").symlink_metadata().unwrap().is_symlink(), "a link stays a link");
    // Also where there is nothing to write over.
    let ran = place.on(&contoso(), "export ics --clock 2021-03-01 --output fresh.ics --force");
    assert_eq!((ran.code, text(&place.path("work/fresh.ics"))), (Some(0), out), "{ran:?}");
    // What is no file is not replaced, and what is write-protected is left.
    std::fs::create_dir(place.path("work/folder")).unwrap();
    for name in ["folder", "dangling.ics"] {
        let said = refused(&place.on(&contoso(), &format!("export ics --output {name} --force")), 3);
        assert!(said.contains(name), "{said}");
    }
    let other = place.write("work/other.toml", CONTOSO);
    let said = refused(&place.on(&contoso(), "export ics --output other.toml --force"), 3);
    assert!(said.contains("no calendar") && text(&other) == CONTOSO, "{said}");
    let locked = place.write("work/locked.ics", "BEGIN:VCALENDAR theirs\n");
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o444)).unwrap();
    let said = refused(&place.on(&contoso(), "export ics --output locked.ics --force"), 3);
    assert!(said.contains("write-protected") && text(&locked) == "BEGIN:VCALENDAR theirs\n", "{said}");
}

#[test]
fn never_over_the_state_file() {
    let place = Place::new();
    let path = place.write("work/own.toml", CONTOSO);
    symlink(&path, place.path("work/link.toml")).unwrap();
    let before = snapshot(&path);
    for name in ["own.toml", "link.toml", "./own.toml", "../work/own.toml"] {
        for force in ["", "--force"] {
            let said = refused(&place.on(&path, &format!("export ics --output {name} {force}")), 3);
            assert!(said.contains("state file"), "{said}");
        }
    }
    assert!(snapshot(&path) == before);
}

#[test]
fn nothing_is_written_where_nothing_may_be() {
    let place = Place::new();
    for option in ["--today 2021-03-01", "--read-only"] {
        for force in ["", "--force"] {
            let said = refused(&place.on(&contoso(), &format!("export ics --output own.ics {option} {force}")), 2);
            assert!(said.contains("--output"), "{said}");
        }
    }
    let broken = place.write("broken.toml", CONTOSO.replace("action-pack", "action-pak"));
    refused(&place.on(&broken, "export ics"), 3);
    refused(&place.on(&broken, "export ics --output own.ics"), 3);
    refused(&place.run("export ics --output own.ics"), 3);
    for words in ["export", "export cal", "export ics more", "export ics --force", "export ics --output"] {
        let ran = run(place.mpn(["--clock", "2021-03-01"]).args(words.split(' ')));
        refused(&ran, 2);
    }
    assert_eq!(failure(&place.run("--json export icl"), 2)["candidates"], serde_json::json!(["ics"]));
    let error = failure(&place.on(&contoso(), "export ics --json"), 2);
    assert!(plain(&error["message"]).contains("--output"), "{error}");
    assert_eq!(std::fs::read_dir(place.path("work")).unwrap().count(), 0);
}

/// Keys leave the file only where that was asked for and confirmed, and that they were looked at is recorded (D10).
#[test]
fn keys_leave_only_where_that_is_confirmed() {
    let place = Place::new();
    let state = place.write("own.toml", CONTOSO);
    let before = snapshot(&state);
    for format in ["csv", "json", "markdown"] {
        let ran = place.on(&state, &format!("export {format} --clock 2021-03-01"));
        assert!(ran.code == Some(0) && !ran.out.contains("BEEF0"), "{ran:?}");
        let said = refused(&place.on(&state, &format!("export {format} --with-keys --clock 2021-03-01")), 2);
        assert!(said.contains("--yes"), "{said}");
    }
    refused(&place.on(&state, "export maks --clock 2021-03-01"), 2);
    refused(&place.on(&state, "export maks --yes --today 2021-03-01"), 2);
    assert!(refused(&place.on(&state, "export ics --with-keys --yes"), 2).contains("--with-keys"));
    assert_eq!(snapshot(&state), before);
    let ran = place.on(&state, "export maks --yes --clock 2021-03-01 --read-only");
    // That one of them is of no use any more is said.
    assert!(ran.code == Some(0) && ran.err.starts_with("mpn: office-mak has no activation left"), "{ran:?}");
    assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
    assert_eq!(snapshot(&state), before);
    assert!(ran.out.lines().all(|line| line.len() == 29 && line.starts_with("DEMO0-")), "{ran:?}");
    let again = place.on(&state, "export maks --yes --clock 2021-03-01");
    assert_eq!(again.out, ran.out);
    let now = text(&state);
    assert!(now.matches("viewed = 2021-03-01").count() > CONTOSO.matches("viewed = 2021-03-01").count());
    assert!(mpn_benefits::file::parse(&now).is_clean());
    let ran = place.on(&state, "export json --with-keys --yes --clock 2021-03-01");
    assert!(ran.out.contains("DEMO0-AAAA1-BEEF0-OFFI5-00001"), "{ran:?}");
    // Fakes of a disguise are no keys, and nothing is written for them.
    let staged = place.on(&state, "export maks --yes --stage --clock 2021-03-01");
    assert!(staged.code == Some(0) && !staged.out.contains("BEEF0-OFFI5"), "{staged:?}");
}

/// Every format as a file: for its owner alone, never over another file.
#[test]
fn every_format_as_a_file_of_its_own() {
    let place = Place::new();
    let state = place.write("own.toml", CONTOSO);
    let other = place.write("work/other", "something else\n");
    for format in ["ics", "csv", "json", "markdown", "packet", "maks"] {
        let words = format!("export {format} --yes --clock 2021-03-01 --output {format}.out");
        let ran = place.on(&state, &words);
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:?}");
        let path = place.path("work").join(format!("{format}.out"));
        assert_eq!(mode(&path), 0o600);
        let made = text(&path);
        assert!(refused(&place.on(&state, &words), 3).contains("--force"));
        assert_eq!(place.on(&state, &format!("{words} --force --json")).code, Some(0), "{format}");
        assert_eq!(text(&path), made);
        let over = place.on(&state, &format!("export {format} --yes --clock 2021-03-01 --output other --force"));
        assert_eq!((over.code, text(&other).as_str()), (Some(3), "something else\n"), "{format}: {over:?}");
        if format != "json" {
            failure(&place.on(&state, &format!("export {format} --yes --json --clock 2021-03-01")), 2);
        }
    }
    let document = place.on(&state, "export json --json --clock 2021-03-01").fine().json();
    assert_eq!(document["partner"]["name"], "Contoso Consulting");
    for (words, wanted) in
        [("export json --bom", "csv"), ("export ics office-2019", "packet"), ("export csv --separator x", "separator")]
    {
        assert!(refused(&place.on(&state, words), 2).contains(wanted), "{words}");
    }
    assert_eq!(
        failure(&place.on(&state, "export packet offise-2019 --output p --json"), 5)["candidates"][0],
        "office-2019"
    );
}
