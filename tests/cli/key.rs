//! `mpn key`: every exit code, the document, what is asked before a first view, and that no key is said unasked.

use crate::kit::program::{CONTOSO, Place, Ran, contoso, failure, refused, run, snapshot};

const DAY: &str = "--clock 2021-03-01";

fn ask(place: &Place, words: &str) -> Ran {
    place.on(&contoso(), &format!("key {words} {DAY} --read-only"))
}

fn keys() -> Vec<&'static str> {
    CONTOSO.lines().filter_map(|line| line.trim().strip_prefix("key = \"")?.strip_suffix('"')).collect()
}

#[test]
fn one_several_near_none() {
    let place = Place::new();
    for (words, exit, wanted) in [
        ("office-mak", 0, "•••••-•••••-•••••-•••••-00001"),
        ("windows enterprise", 0, "win-ent-mak"),
        ("enterprise windows", 0, "win-ent-mak"),
        ("HOST-A", 0, "ws-2019-mak"),
        ("wndws entrprs", 0, "win-ent-mak"),
        ("--tail 00019", 0, "ws-2019-mak"),
        ("office --tail 00002", 0, "office-mak-spare"),
        ("m365-25", 0, "token  ready to redeem"),
        ("d365-5", 0, "redeemed"),
        ("office", 4, "\n  office-mak-spare"),
        ("--tail 00002", 4, "office-mak-spare"),
        ("", 4, "keys match"),
        ("--tail XXXXX", 5, "no key matches"),
        ("qqqq zzzz", 5, "no key matches"),
        // A benefit's id, an offer's id: their keys; capitals do not matter.
        ("office-2019", 4, "\n  office-mak-spare"),
        ("m365-e3", 0, "m365-25"),
        ("M365-E3", 0, "m365-25"),
        ("OFFICE-MAK", 0, "•••••-•••••-•••••-•••••-00001"),
        ("maps", 4, "win-ent-mak"),
        ("gold-cloud", 4, "ws-2019-mak"),
        ("gold-cloud --tail XXXXX", 5, "no key matches"),
        ("CAL --tail XXXXX", 5, "no key matches"),
        ("ws-cal", 1, "R23"),
        ("adele", 5, "no key matches"),
        ("CAL", 1, "R23"),
        ("SQL Server", 1, "R22"),
    ] {
        let ran = ask(&place, words);
        assert_eq!(ran.code, Some(exit), "{words}: {ran:?}");
        assert!(ran.out.contains(wanted) || ran.err.contains(wanted), "{words}: {ran:?}");
        if exit != 0 {
            failure(&ask(&place, &format!("{words} --json")), exit);
        }
        for key in keys() {
            assert!(!ran.out.contains(key) && !ran.err.contains(key), "{words}: {ran:?}");
        }
    }
}

/// What can be used stands first, what is used up or redeemed behind it, what is blocked last (R30).
#[test]
fn the_order_of_several() {
    let place = Place::new();
    let blocked = CONTOSO.replace("id = \"office-mak-spare\"", "id = \"office-mak-spare\"\n  blocked = true");
    let path = place.write("own.toml", &blocked);
    let order = |query: &str, path: &std::path::Path| -> Vec<String> {
        let ran = place.on(path, &format!("key {query} {DAY} --json"));
        let listed = failure(&ran, 4)["candidates"].clone();
        let listed: Vec<String> = serde_json::from_value(listed).unwrap();
        listed.iter().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect()
    };
    assert_eq!(order("office", &contoso()), ["office-mak-spare", "office-mak"]);
    assert_eq!(order("office", &path), ["office-mak", "office-mak-spare"]);
    assert_eq!(order("maps", &contoso()), ["win-ent-mak", "office-mak-spare", "m365-25", "office-mak", "d365-5"]);
    assert_eq!(order("maps", &path), ["win-ent-mak", "m365-25", "office-mak", "d365-5", "office-mak-spare"]);
}

/// Nothing is there before its offer was bought (D5), by whatever it is asked for.
#[test]
fn before_the_purchase_there_is_no_key() {
    let place = Place::new();
    for words in
        ["office-mak", "office-2019", "maps", "office", "--tail 00001", "", "ws-cal", "CAL", "sql-2019", "2019"]
    {
        let ran = place.on(&contoso(), &format!("key {words} --clock 2019-01-01 --read-only"));
        assert_eq!(ran.code, Some(5), "{words}: {ran:?}");
    }
}

/// Why there is no key is said where it is so of every software and cloud benefit that was found, not of the first.
#[test]
fn one_reason_for_all_or_none() {
    let place = Place::new();
    let start = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n";
    let benefit = |table: &str, id: &str, more: &str| {
        format!("[[{table}]]\nid = \"{id}\"\nenrollment = \"maps\"\nproduct = \"Tool {id}\"\n{more}\n")
    };
    let right = benefit("software", "right", "kind = \"cal\"");
    let free = benefit("software", "free", "activation = \"none\"");
    for (benefits, exit, wanted) in [
        (vec![right.clone()], 1, "R23"),
        (vec![right.clone(), benefit("software", "more", "kind = \"cal\"")], 1, "R23"),
        (vec![free.clone()], 1, "R22"),
        (vec![right.clone(), free.clone()], 5, "no key matches"),
        (vec![free, right.clone()], 5, "no key matches"),
        // A seat has no keys by nature, which takes nothing from the reason.
        (vec![right, benefit("visual_studio", "studio", "quantity = 1")], 1, "R23"),
    ] {
        let path = place.write("own.toml", format!("{start}{}", benefits.concat()));
        let ran = place.on(&path, &format!("key tool {DAY}"));
        assert_eq!(ran.code, Some(exit), "{benefits:?}: {ran:?}");
        assert!(ran.err.contains(wanted), "{benefits:?}: {ran:?}");
    }
}

/// A refusal on the command line names no key of the dashboard.
#[test]
fn no_hints_of_the_dashboard() {
    let place = Place::new();
    let bare = CONTOSO.replace("activation = \"none\"", "activation = \"required\"");
    let path = place.write("own.toml", &bare);
    let said = refused(&place.on(&path, &format!("key sql-2019 {DAY}")), 1);
    assert!(said.contains("No key is recorded") && !said.contains("n adds"), "{said}");
}

#[test]
fn the_document() {
    let place = Place::new();
    let ran = ask(&place, "office-mak-spare --json");
    assert_eq!(
        ran.fine().out,
        "{\"today\":\"2021-03-01\",\"what_if\":false,\"rules\":\"mpn-2021\",\"items\":[{\"id\":\"office-mak-spare\",\
         \"product\":\"Office Professional Plus 2019\",\"enrollment\":\"maps\",\"kind\":\"mak\",\"tail\":\"00002\",\
         \"used\":0,\"outside\":null,\"limit\":5,\"left\":5,\"usable\":true,\"why\":null}]}\n"
    );
    let ran = ask(&place, "office-mak-spare --json --print").fine();
    assert!(
        ran.out.ends_with(",\"left\":5,\"usable\":true,\"why\":null,\"key\":\"DEMO0-AAAA1-BEEF0-OFFI5-00002\"}]}\n"),
        "{ran:?}"
    );
    let token = ask(&place, "m365-25 --json").fine().json();
    assert_eq!((token["items"][0]["kind"].as_str(), token["items"][0]["left"].is_null()), (Some("token"), true));
}

#[test]
fn printing_prints_that_key_and_records_the_first_time() {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    let ran = place.on(&path, &format!("key office-mak-spare --print {DAY}"));
    let recorded = "mpn: Recorded that office-mak-spare was viewed.\n";
    let said = (ran.code, ran.out.as_str(), ran.err.as_str());
    assert_eq!(said, (Some(0), "DEMO0-AAAA1-BEEF0-OFFI5-00002\n", recorded));
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches("viewed = 2021-03-01").count(), CONTOSO.matches("viewed = 2021-03-01").count() + 1);
    let before = snapshot(&path);
    let again = place.on(&path, "key office-mak-spare --print --clock 2021-03-05");
    assert_eq!((again.code, snapshot(&path)), (Some(0), before), "the first time is what is recorded");
    // What was viewed before may be looked at on any day; what was not, today only.
    assert_eq!(place.on(&path, "key office-mak-spare --print --today 2021-06-01").code, Some(0));
    let ran = place.on(&path, "key m365-25 --print --today 2021-06-01");
    assert!(refused(&ran, 1).contains("without --today"), "{ran:?}");
}

/// A file that may not be written never keeps anybody from a key.
#[test]
fn looking_up_is_open_to_everybody() {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    let mut rights = std::fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&path, rights).unwrap();
    let before = snapshot(&path);
    let ran = place.on(&path, &format!("key office-mak-spare --print {DAY}"));
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "DEMO0-AAAA1-BEEF0-OFFI5-00002\n"), "{ran:?}");
    assert!(ran.err.contains("write-protected"), "{ran:?}");
    for more in ["--read-only", "--role user", "--role admin-agent"] {
        assert_eq!(place.on(&path, &format!("key office-mak --print {DAY} {more}")).code, Some(0), "{more}");
    }
    assert!(refused(&place.on(&path, &format!("key office-mak {DAY} --role csp-only")), 1).contains("R53"));
    assert_eq!(snapshot(&path), before);
}

/// While a refund can still be asked, the first look needs a yes (R15, D10).
#[test]
fn the_refund_is_asked_about() {
    let place = Place::new();
    let fresh = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2021-02-20\n\
                 [[software]]\nid = \"office\"\nenrollment = \"maps\"\nproduct = \"Office\"\n\
                 [[software.key]]\nid = \"one\"\nkey = \"DEMO0-AAAA1-BEEF0-OFFI5-00001\"\nkind = \"mak\"\n\
                 [[software.key]]\nid = \"two\"\nkey = \"DEMO0-AAAA1-BEEF0-OFFI5-00002\"\nkind = \"mak\"\n";
    let path = place.write("own.toml", fresh);
    let before = snapshot(&path);
    for how in ["--print", "--copy"] {
        let said = refused(&place.on(&path, &format!("key one {how} {DAY}")), 1);
        assert!(said.contains("2021-03-22") && said.contains("R15") && said.contains("--yes"), "{said}");
        assert_eq!(snapshot(&path), before);
    }
    // Masked it may be looked at as often as anybody likes.
    assert_eq!(place.on(&path, &format!("key one {DAY}")).code, Some(0));
    assert_eq!(snapshot(&path), before);
    assert_eq!(place.on(&path, &format!("key one --print --yes {DAY}")).code, Some(0));
    // The right is gone now, so the second key needs no yes.
    assert_eq!(place.on(&path, &format!("key two --print {DAY}")).code, Some(0));
    // After the 30 days nothing is asked.
    let path = place.write("own.toml", fresh);
    assert_eq!(place.on(&path, "key one --print --clock 2021-03-22").code, Some(1));
    assert_eq!(place.on(&path, "key one --print --clock 2021-03-23").code, Some(0));
}

#[test]
fn without_a_clipboard_nothing_is_said_to_be_copied() {
    let place = Place::new();
    let ran = ask(&place, "office-mak --copy");
    let said = refused(&ran, 3);
    assert!(said.contains("No clipboard"), "{said}");
    let path = place.write("own.toml", CONTOSO);
    let before = snapshot(&path);
    let ran = place.on(&path, &format!("key office-mak-spare --copy {DAY}"));
    assert_eq!((ran.code, snapshot(&path)), (Some(3), before), "a key that was not copied was not viewed");
    let off = place.write("config/mpn-benefits/config.toml", "clipboard = \"off\"\n");
    assert!(refused(&ask(&place, "office-mak --copy"), 3).contains("switched off"));
    drop(off);
    let ran = run(place.mpn(["key", "office-mak", "--copy", "--print", "--file"]).arg(contoso()));
    assert_eq!(ran.code, Some(2), "{ran:?}");
}
