//! No full key leaves the state file, whatever fails; what the file smuggles is shown and not sent.

use crate::kit::program::{CONTOSO, Place, Ran, contoso, run};

/// Every key of the sample, whole.
fn keys() -> Vec<&'static str> {
    let keys: Vec<&str> =
        CONTOSO.lines().filter_map(|line| line.trim().strip_prefix("key = \"")?.strip_suffix('"')).collect();
    assert_eq!(keys.len(), 7);
    keys
}

const COMMANDS: [&str; 44] = [
    "list software",
    "list cloud",
    "list visual-studio",
    "list technical",
    "list offers",
    "list people",
    "deadlines",
    "deadlines --offer maps",
    "deadlines --offer DEMO0",
    "diff 2020-01-01 2022-12-31",
    "export ics",
    "export DEMO0",
    "import DEMO0",
    "import own.toml",
    "import - --format keys-export",
    "export csv",
    "export json",
    "export markdown",
    "export packet office-mak",
    "doctor",
    "doctor --fix",
    "reconcile office-mak --used 7",
    "reconcile office-mak --used DEMO0",
    "reconcile DEMO0 --used 1",
    "import - --columns DEMO0=A",
    "check --explain",
    "check DEMO0",
    "demo",
    "key",
    "key office",
    "key office-mak",
    "key --tail 00001",
    "key DEMO0",
    "key nothing of the kind",
    "key office-mak --copy",
    "add person name=DEMO0",
    "add key --to office-2019 kind=mak",
    "set office-mak kind DEMO0",
    "set office-mak key",
    "set office-mak key x",
    "set office-mak note later --dry-run",
    "remove office-2019 --dry-run",
    "remove office-mak --dry-run",
    "remove m365 --with-references --dry-run",
];

/// Nothing of what was said has a key, or more of one than its last five characters: no two groups of it.
fn says_no_key(ran: &Ran, what: &str) {
    for key in keys() {
        let groups: Vec<&str> = key.split('-').collect();
        for pair in groups.windows(2) {
            let part = pair.join("-");
            assert!(!ran.out.contains(&part) && !ran.err.contains(&part), "{what}: {part} in {ran:?}");
        }
        let bare = key.replace('-', "");
        assert!(!ran.out.contains(&bare) && !ran.err.contains(&bare), "{what}: {ran:?}");
    }
    assert_ne!(ran.code, Some(101), "{what}: {ran:?}");
}

#[test]
fn no_command_says_a_key() {
    let place = Place::new();
    for words in COMMANDS {
        for more in ["", "--json", "--today 2021-03-01", "--today 2030-01-01 --json", "--role csp-only", "--read-only"]
        {
            // Some of them write: the sample of all tests is not theirs.
            let path = place.write("own.toml", CONTOSO);
            let ran = place.on(&path, &format!("{words} {more}"));
            says_no_key(&ran, words);
        }
    }
}

/// Faults on the lines of keys, before them and after them.
#[test]
fn no_fault_near_a_key_quotes_it() {
    let place = Place::new();
    let key = "DEMO0-AAAA1-BEEF0-WIN10-00001";
    let line = format!("  key = \"{key}\"\n");
    assert!(CONTOSO.contains(&line));
    for (at, broken) in [
        format!("  key = \"{key}\n"),
        format!("  key = {key}\n"),
        format!("  key = \"{key}\" \"\n"),
        format!("  key = \"{key}\" limit = 3\n"),
        format!("  key = '{key}\n"),
        format!("  key = \"\"\"{key}\n"),
        format!("  key \"{key}\"\n"),
        format!("  key == \"{key}\"\n"),
        format!("  kei = \"{key}\"\n"),
        format!("  key = [\"{key}\"]\n"),
        format!("  key = {{ text = \"{key}\" }}\n"),
        format!("  key = \"{key}\"\n  key = \"{key}\"\n"),
        format!("  key = \"{key}\\q\"\n"),
        format!("  key = \"{key}\u{7}\"\n"),
        format!("  \"{key}\"\n"),
        format!("  {key}\n"),
        format!("  \"{key}\" = 1\n"),
        format!("  {key} = 1\n"),
        format!("  key = \"{key}\"\n  kind = \"{key}\"\n"),
        format!("  key = \"{key}\"\n  limit = \"{key}\"\n"),
        format!("  key = \"{key}\"\n  viewed = \"{key}\"\n"),
        format!("  key = \"{key}\"\n  viewed = {key}\n"),
        format!("  key = \"{key}\"\n  blocked = \"{key}\"\n"),
        format!("  key = \"{key}\"\n[[software.key\n"),
        format!("  key = \"{key}\"\n[{key}]\n"),
    ]
    .iter()
    .enumerate()
    {
        let text = CONTOSO.replace(&line, broken);
        let path = place.write(&format!("work/broken-{at}.toml"), text);
        for words in ["list software", "deadlines", "list offers --json"] {
            let ran = place.on(&path, words);
            says_no_key(&ran, broken);
        }
    }
}

/// The file cut after every line, and in the middle of every key.
#[test]
fn no_half_file_says_a_key() {
    let place = Place::new();
    let mut cuts: Vec<usize> = keys().iter().map(|key| CONTOSO.find(key).unwrap() + key.len()).collect();
    cuts.extend(keys().iter().map(|key| CONTOSO.find(key).unwrap() + 20));
    cuts.extend(CONTOSO.char_indices().filter(|(_, letter)| *letter == '\n').map(|(at, _)| at).step_by(9));
    for cut in cuts {
        let path = place.write("work/half.toml", &CONTOSO[..cut]);
        says_no_key(&place.on(&path, "list software"), &format!("cut at {cut}"));
        says_no_key(&place.on(&path, "list software --json"), &format!("cut at {cut}"));
    }
}

/// A key in the place of another word is a key still.
#[test]
fn no_key_in_another_field_is_quoted() {
    let place = Place::new();
    let key = "DEMO0-AAAA1-BEEF0-WIN10-00001";
    for (from, to) in [
        ("id = \"maps\"\noffer", format!("id = \"{key}\"\noffer")),
        ("enrollment = \"maps\"", format!("enrollment = \"{key}\"")),
        ("offer = \"action-pack\"", format!("offer = \"{key}\"")),
        ("grant = \"core\"", format!("grant = \"{key}\"")),
        ("rules = \"mpn-2021\"", format!("rules = \"{key}\"")),
        ("format = 1", format!("format = \"{key}\"")),
        ("case = \"new-machine\"", format!("case = \"{key}\"")),
        ("seats = 25", format!("seats = \"{key}\"")),
        ("role = \"mpn-partner-admin\"", format!("role = \"{key}\"")),
    ] {
        assert!(CONTOSO.contains(from), "{from}");
        let path = place.write("work/moved.toml", CONTOSO.replacen(from, &to, 1));
        for words in ["list software", "deadlines --json"] {
            says_no_key(&place.on(&path, words), &to);
        }
    }
}

const NASTY: &str =
    "Eve\\u001b]0;owned\\u0007 \\u001b[31mred \\u202Eesrever\\u2066 \\u009b1m \\u200F \\u061C end\\nsecond line\\ttab";

fn nasty() -> String {
    let text = CONTOSO
        .replace("name = \"Adele Vance\"", &format!("name = \"{NASTY}\""))
        .replace("product = \"Windows 10 Enterprise\"", &format!("product = \"Windows {NASTY}\""))
        .replace("product = \"Microsoft 365 E3\"", &format!("product = \"E3 {NASTY}\""))
        .replace("product = \"Visual Studio Professional\"", &format!("product = \"VS {NASTY}\""))
        .replace("access_id = \"100200300\"", &format!("access_id = \"{NASTY}\""))
        .replace("competency = \"cloud-platform\"", &format!("competency = \"{NASTY}\""));
    assert!(text.matches("owned").count() >= 6);
    text
}

/// Characters that a terminal obeys instead of showing, but for the end of a line.
fn obeyed(text: &str) -> Option<char> {
    text.chars().find(|letter| {
        (letter.is_control() && *letter != '\n')
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
    })
}

#[test]
fn tables_show_control_characters() {
    let place = Place::new();
    let path = place.write("work/nasty.toml", nasty());
    for (view, rows) in
        [("people", 6), ("software", 6), ("cloud", 10), ("visual-studio", 4), ("technical", 4), ("offers", 3)]
    {
        let ran = place.on(&path, &format!("list {view} --clock 2021-03-01")).fine();
        assert_eq!(obeyed(&ran.out), None, "{view}: {:?}", ran.out);
        assert!(ran.out.contains('␛'), "{view}: {}", ran.out);
        assert!(ran.out.contains("owned"), "{view}: {}", ran.out);
        assert_eq!(ran.out.lines().count(), rows, "{view}: {}", ran.out);
    }
    let ran = place.on(&path, "deadlines --clock 2021-03-01").fine();
    assert_eq!(obeyed(&ran.out), None);
    assert_eq!(ran.out.lines().count(), 26);
}

#[test]
fn documents_escape_control_characters() {
    let place = Place::new();
    let path = place.write("work/nasty.toml", nasty());
    for view in [
        "list people",
        "list software",
        "list cloud",
        "list visual-studio",
        "list technical",
        "list offers",
        "deadlines",
    ] {
        let ran = place.on(&path, &format!("{view} --json --clock 2021-03-01")).fine();
        assert_eq!(obeyed(&ran.out), None, "{view}");
        assert_eq!(ran.out.matches('\n').count(), 1, "{view}");
        ran.json();
    }
    let name = place.on(&path, "list people --json --clock 2021-03-01").json()["items"][0]["name"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(name.contains("\u{1b}]0;owned\u{7}") && name.contains("second line\ttab"), "the value itself is whole");
    assert!(name.contains("\u{202e}esrever\u{2066} \u{9b}1m \u{200f} \u{61c} end"), "{name:?}");
}

#[test]
fn messages_show_control_characters() {
    let place = Place::new();
    let bad = |from: &str, to: &str| {
        assert!(CONTOSO.contains(from), "{from}");
        CONTOSO.replacen(from, to, 1)
    };
    for (what, text) in [
        ("a word", bad("grant = \"core\"", "grant = \"co\\u001b[31mre\\u202E\"")),
        ("a reference", bad("enrollment = \"maps\"", "enrollment = \"ma\\u001b]0;x\\u0007ps\"")),
        ("an id", bad("id = \"adele\"\nname", "id = \"ade\\u001b[2Jle\"\nname")),
        ("a field", bad("name = \"Adele Vance\"", "name = 3\n\"na\\u001b[31mme\" = 3")),
        ("raw", bad("name = \"Adele Vance\"", "name = \"Adele \u{1b}[31m Vance\"")),
        ("raw, no text", bad("name = \"Adele Vance\"", "name = \u{1b}[31m\u{202e}")),
        ("a type", bad("quantity = 10\n", "quantity = \"1\\u001b[31m0\\u202E\"\n")),
    ] {
        let path = place.write("work/nasty.toml", text);
        let ran = place.on(&path, "list offers");
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""), "{what}: {ran:?}");
        assert_eq!(obeyed(&ran.err), None, "{what}: {:?}", ran.err);
        let ran = place.on(&path, "list offers --json");
        assert_eq!(obeyed(&ran.out), None, "{what}");
        ran.json();
    }
    // What was typed, or is called so.
    let ran = run(place.mpn(["deadlines", "--offer", "x\u{1b}[31m\u{202e}", "--file"]).arg(contoso()));
    assert_eq!((ran.code, obeyed(&ran.err)), (Some(5), None), "{ran:?}");
    for name in ["a\u{1b}[31mb.toml", "a\nb.toml", "a\u{202e}b.toml"] {
        let path = place.path(name);
        let ran = place.on(&path, "list offers");
        assert_eq!((ran.code, obeyed(&ran.err)), (Some(3), None), "{ran:?}");
        let path = place.write(name, "format = 2\n");
        let ran = place.on(&path, "list offers");
        assert_eq!((ran.code, obeyed(&ran.err)), (Some(3), None), "{ran:?}");
        let ran = run(place.mpn(["demo", "--write"]).arg(&path));
        assert_eq!((ran.code, obeyed(&ran.err)), (Some(3), None), "{ran:?}");
    }
}
