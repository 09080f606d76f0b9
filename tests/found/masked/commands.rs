//! The command line: what it says of files whose texts hold keys, and of keys that stand where something else was meant.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{DAY, OWN, SPELLINGS, STRANGE, exposed_file, head, none_of, plain_key, spelled};
use crate::kit::program::{Place, Ran, run};

/// Everything a run said.
fn said(ran: &Ran) -> String {
    assert!(!ran.err.contains("panicked") && ran.code != Some(101), "{ran:?}");
    format!("{}\n{}", ran.out, ran.err)
}

/// What a calendar says, with its folded lines whole again.
fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "").replace("\\n", "\n")
}

/// Does something with each of many things, as many at a time as the machine likes.
pub(super) fn each<T: Sync>(all: &[T], act: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    act(one);
                }
            });
        }
    });
}

/// Commands that read a file, and acts whose preview names what is there.
pub(super) const READS: &[&str] = &[
    "list software",
    "list cloud",
    "list visual-studio",
    "list technical",
    "list offers",
    "list people",
    "deadlines",
    "deadlines --offer o1",
    "deadlines --offer none",
    "check",
    "check --explain --warn 400",
    "impact o1",
    "impact o1 --markdown",
    "diff 2020-09-01 2021-12-01",
    "export ics",
    "export ics --today 2021-09-10",
    "key",
    "key k1",
    "key win-ent",
    "key nobody-knows",
    "key --tail 6GFY8",
    "remove o1 --with-references --dry-run",
    "remove p1 --dry-run",
    "remove s1 --dry-run",
    "set p1 name Adele --dry-run",
    "activate k1 --machine PC-1 --case same-hardware --dry-run",
    "activate k1 --machine PC-77 --case new-machine --dry-run",
    "redeem t1 --tenant none.example --as add --dry-run",
    "assign w1 p2 --dry-run",
    "assign a1 p1 --dry-run",
    "release w1 --dry-run",
    "left p1 --dry-run",
    "enable x1 --access-id 1 --contract-id 2 --dry-run",
    "incident x1 --case 7 --dry-run",
    "close x1 none --dry-run",
    "renew o1 --dry-run",
    "dismiss t1 --dry-run",
    "clear k1 PC-1 --dry-run",
    "block k1 --dry-run",
    "reconcile k1 --used 9 --dry-run",
    "reconcile s1 --used 9 --dry-run",
    "doctor",
    "export csv",
    "export json",
    "export markdown",
    "export packet k1",
    "export packet o1",
];

#[test]
fn found_h5_no_command_shows_a_key_that_a_text_holds() {
    let place = Place::new();
    let file = place.write("work/b.toml", exposed_file());
    let runs: Vec<(&str, bool)> = READS.iter().flat_map(|read| [(*read, false), (*read, true)]).collect();
    let masked = AtomicUsize::new(0);
    each(&runs, |(words, json)| {
        let words = format!("{words} --clock {DAY}{}", if *json { " --json" } else { "" });
        let ran = place.on(&file, &words);
        let shown = said(&ran);
        let shown = if words.starts_with("export") { unfolded(&shown) } else { shown };
        // Fields of a document stand side by side; so do the columns of a table.
        let shown = if *json { shown.replace("\",\"", "\n") } else { shown.replace("  ", "\n") };
        none_of(&shown, &words);
        masked.fetch_add(shown.matches("•••••").count(), Ordering::Relaxed);
    });
    // The texts are there, and are seen to be there.
    assert!(masked.into_inner() > 2_000);
}

/// What was asked for in so many words is given, and nothing else.
#[test]
fn found_h4_a_key_that_is_asked_for_is_printed() {
    let place = Place::new();
    let file = place.write("work/b.toml", exposed_file());
    let ran = place.on(&file, &format!("key win-ent --print --yes --clock {DAY}"));
    assert_eq!((ran.code, ran.out.trim()), (Some(0), OWN), "{ran:?}");
    let ran = place.on(&file, &format!("key win-ent --print --yes --json --clock {DAY}"));
    assert_eq!(ran.json()["items"][0]["key"], OWN);
    assert_eq!(ran.json()["items"][0]["product"], "Windows 10 Enterprise");
    let ran = place.on(&file, &format!("key k0 --print --yes --json --clock {DAY}"));
    assert_eq!(ran.json()["items"][0]["product"], "•••••-•••••-•••••-•••••-6GFY8");
    assert_eq!(ran.json()["items"][0]["key"], "DEMO0-AAAA1-BEEF0-WIN10-00000");
}

/// Every place on the command line that takes a word, with a key in it.
pub(super) const ARGUMENTS: &[&[&str]] = &[
    &["{}"],
    &["--{}"],
    &["-{}"],
    &["list", "{}"],
    &["list", "people", "{}"],
    &["list", "people", "--role", "{}"],
    &["list", "people", "--lang", "{}"],
    &["list", "people", "--today", "{}"],
    &["list", "people", "--clock", "{}"],
    &["list", "people", "--file", "{}"],
    &["list", "people", "--config", "{}"],
    &["deadlines", "--within", "{}"],
    &["deadlines", "--offer", "{}"],
    &["check", "--warn", "{}"],
    &["check", "{}"],
    &["check", "--file", "{}"],
    &["impact", "{}"],
    &["diff", "{}", "2021-03-01"],
    &["export", "{}"],
    &["export", "ics", "-o", "none/{}"],
    &["key", "{}"],
    &["key", "Office", "{}"],
    &["key", "--tail", "{}"],
    &["key", "--copy={}"],
    &["demo", "--scenario", "{}"],
    &["demo", "--write", "none/{}/b.toml"],
    &["init", "--name", "{}", "--offer", "{}", "--dry-run"],
    &["init", "--mpn-id", "{}"],
    &["init", "--name", "{}", "--mpn-id", "1", "--tenant", "a.example", "--offer", "action-pack", "--dry-run"],
    &["add", "{}", "name=A"],
    &["add", "person", "{}"],
    &["add", "person", "name={}"],
    &["add", "person", "{}=A"],
    &["add", "person", "id={}", "name=A"],
    &["add", "person", "name=A", "left={}"],
    &["add", "key", "--to", "{}", "kind=mak"],
    &["add", "key", "--to", "win-ent", "kind={}", "--key-from", "none"],
    &["add", "key", "--to", "win-ent", "kind=mak", "key={}"],
    &["add", "key", "--to", "win-ent", "kind=mak", "--key-from", "{}"],
    &["add", "seat", "--to", "{}"],
    &["add", "software", "enrollment={}", "product=P"],
    &["add", "software", "enrollment=maps", "product={}", "quantity={}"],
    &["set", "{}", "note", "x"],
    &["set", "adele", "{}", "x"],
    &["set", "adele", "note", "{}"],
    &["set", "adele", "id", "{}"],
    &["set", "adele", "left", "{}"],
    &["set", "win-ent-mak", "key", "{}"],
    &["set", "win-ent-mak", "kind", "{}"],
    &["set", "partner", "tenants", "{}"],
    &["remove", "{}"],
    &["activate", "{}", "--machine", "A", "--case", "new-machine"],
    &["activate", "win-ent-mak", "--machine", "{}", "--case", "new-machine"],
    &["activate", "win-ent-mak", "--machine", "A", "--case", "{}"],
    &["redeem", "{}", "--tenant", "contoso.onmicrosoft.com", "--as", "new"],
    &["redeem", "m365-25", "--tenant", "{}", "--as", "new"],
    &["redeem", "m365-25", "--tenant", "contoso.onmicrosoft.com", "--as", "{}"],
    &["redeem", "m365-25", "--tenant", "contoso.onmicrosoft.com", "--as", "add", "--into", "{}"],
    &["replace", "{}", "--reason", "wrong-tenant"],
    &["replace", "d365-5", "--reason", "{}"],
    &["replace", "d365-5", "--reason", "wrong-tenant", "--by", "{}"],
    &["assign", "{}", "adele"],
    &["assign", "vs-2", "{}"],
    &["release", "{}"],
    &["signed-in", "{}"],
    &["left", "{}"],
    &["enable", "{}", "--access-id", "1", "--contract-id", "2"],
    &["enable", "signature", "--access-id", "{}", "--contract-id", "{}"],
    &["incident", "support", "--case", "{}", "--product", "{}"],
    &["incident", "advisory", "--case", "1", "--hours", "{}"],
    &["close", "support", "{}"],
    &["renew", "{}"],
    &["renew", "maps", "--paid", "{}"],
    &["review", "{}"],
    &["block", "{}"],
    &["clear", "{}", "LAB-01"],
    &["clear", "win-ent-mak", "{}"],
    &["dismiss", "{}"],
    &["dismiss", "maps", "--on", "{}"],
];

/// The sample, with the own key in it.
pub(super) fn sample() -> String {
    mpn_benefits::demo::SAMPLE.replace("DEMO0-AAAA1-BEEF0-WIN10-00001", OWN)
}

#[test]
fn found_h1_a_key_where_something_else_was_meant_is_not_repeated() {
    let place = Place::new();
    place.write("work/b.toml", sample());
    let own: Vec<String> = SPELLINGS.iter().map(|(_, spelling)| spelling(OWN)).collect();
    let strange: Vec<String> = SPELLINGS.iter().map(|(_, spelling)| spelling(STRANGE)).collect();
    // Every place with some of the spellings, so that each spelling is at many places.
    let places = ARGUMENTS.iter().enumerate();
    let runs: Vec<(&[&str], &String, bool)> = places
        .flat_map(|(at, words)| {
            let spelled = [&own[at % own.len()], &own[(at + 7) % own.len()], &strange[(at + 3) % strange.len()]];
            spelled.into_iter().enumerate().map(move |(number, spelled)| (*words, spelled, number == 1))
        })
        .collect();
    each(&runs, |(words, spelled, json)| {
        let mut command = place.mpn(words.iter().map(|word| word.replace("{}", spelled)));
        command.env("MPN_FILE", place.path("work/b.toml"));
        let words = words.join(" ");
        if !words.contains("--clock") && !words.starts_with("{}") && !words.starts_with('-') {
            command.args(["--clock", DAY]);
        }
        if *json {
            command.arg("--json");
        }
        // Nothing is changed: the next run is to find the same.
        let reads = ["list", "deadlines", "check", "impact", "diff", "export", "key", "demo", "init", "{}", "-"];
        if !reads.iter().any(|read| words.starts_with(read)) {
            command.arg("--dry-run");
        }
        let ran = run(&mut command);
        let shown = said(&ran);
        none_of(&shown.replace("\",\"", "\n"), &format!("{words} with {spelled:?}"));
    });
}

/// The same word by word, as `found.md` has it.
#[test]
fn found_h1_a_key_as_an_id_says_what_finds_the_id() {
    let place = Place::new();
    place.write("work/b.toml", sample());
    let on = |words: &[&str]| run(place.mpn(words).env("MPN_FILE", place.path("work/b.toml")).args(["--clock", DAY]));
    for words in [
        &["activate", OWN, "--machine", "A", "--case", "new-machine"][..],
        &["activate", "qx7vm-h4ktb-9rwpj-zc3dn-6gfy8", "--machine", "A", "--case", "new-machine"],
        &["block", OWN],
        &["set", OWN, "note", "x"],
        &["remove", OWN, "--yes"],
        &["add", "key", "--to", OWN, "kind=mak"],
        &["add", "person", &format!("id={}", OWN.to_lowercase()), "name=Adele"],
    ] {
        let ran = on(words);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains("a key is never an id") && ran.err.contains("--tail LAST5"), "{ran:?}");
    }
    let ran = on(&["key", OWN]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
    assert!(ran.err.contains("mpn key --tail LAST5"), "{ran:?}");
    // The last five of whatever is given find the key, and nothing of the rest is said.
    for tail in [OWN, "6GFY8", "6gfy8", "ZC3DN-6GFY8", "Partial Product Key: 6GFY8"] {
        let ran = on(&["key", "--tail", tail]);
        assert_eq!(ran.code, Some(0), "{tail}: {ran:?}");
        assert!(ran.out.contains("win-ent-mak") && ran.out.contains("•••••-•••••-•••••-•••••-6GFY8"), "{ran:?}");
    }
    let ran = on(&["key", "--tail", STRANGE]);
    assert_eq!(ran.code, Some(5), "{ran:?}");
    none_of(&said(&ran), "a tail of no key");
    // Help says that an id is meant.
    for act in ["activate", "block", "clear", "redeem", "replace"] {
        let help = on(&[act, "--help"]).out;
        assert!(help.contains("-ID>") && help.contains("never the key itself"), "{help}");
    }
}

#[test]
fn found_h2_a_key_that_is_stored_elsewhere_is_stored_masked_and_said() {
    let place = Place::new();
    for (number, (how, spelling)) in SPELLINGS.iter().enumerate() {
        let file = place.write(&format!("work/{number}.toml"), sample());
        let key = spelling(OWN);
        let on = |words: &[&str]| run(place.mpn(words).arg("--file").arg(&file).args(["--clock", DAY]));
        let name = format!("name={key}");
        // One spelling does them all, the others one each.
        let acts: [&[&str]; 6] = [
            &["add", "person", &name],
            &["set", "adele", "note", &key],
            &["activate", "win-ent-mak", "--machine", &key, "--case", "new-machine"],
            &["incident", "support", "--case", &key],
            &["add", "person", "id=bob", &name, "--json"],
            &["set", "signature", "note", &key],
        ];
        for (at, words) in acts.iter().enumerate() {
            if number > 0 && at != number % acts.len() {
                continue;
            }
            let ran = on(words);
            assert_eq!(ran.code, Some(0), "{how}: {ran:?}");
            let warned = ran.err.contains("could be a product key or hold a piece of one");
            assert!(warned && ran.err.contains("shown masked"), "{how}: {words:?} {ran:?}");
            none_of(&said(&ran), how);
        }
        let stored = std::fs::read_to_string(&file).unwrap();
        assert!(
            plain_key(&stored).windows(20).filter(|own| *own == &plain_key(OWN)[..20]).count() > 1,
            "{how}: {stored}"
        );
        for view in ["people", "software", "technical"] {
            for json in [&[][..], &["--json"]] {
                let ran = on(&[&["list", view][..], json].concat());
                assert_eq!(ran.code, Some(0), "{ran:?}");
                none_of(&said(&ran).replace("\",\"", "\n"), how);
            }
        }
    }
    // What holds none is stored without a word.
    let file = place.write("work/none.toml", sample());
    let ran = place.on(&file, &format!("add person name=Adele --clock {DAY}"));
    assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
}

#[test]
fn found_h4_faults_are_masked_in_words_and_documents_and_by_check() {
    let place = Place::new();
    for (number, (how, spelling)) in SPELLINGS.iter().enumerate() {
        let key = spelling(OWN);
        let swapped = format!("  [[software.key]]\n  id = \"b\"\n  key = \"mak\"\n  kind = \"{key}\"\n");
        let as_id = format!("\n[[person]]\nid = \"{}\"\nname = \"A\"\n", spelling(OWN));
        let file = place.write(&format!("work/{number}.toml"), head("Contoso") + &swapped + &as_id);
        for words in ["list people", "list people --json", "check", "check --json", "key --tail 6GFY8"] {
            if number % 4 != 0 && words != "check" {
                continue;
            }
            let ran = place.on(&file, &format!("{words} --clock {DAY}"));
            assert_eq!(ran.code, Some(3), "{ran:?}");
            let shown = said(&ran);
            none_of(&shown.replace("\",\"", "\n"), &format!("{how}: {words}"));
            assert!(shown.contains("`kind` does not know “•••••”"), "{shown}");
        }
    }
    let id = OWN.to_lowercase();
    let file = place.write("work/id.toml", format!("{}\n[[person]]\nid = \"{id}\"\nname = \"A\"\n", head("Contoso")));
    let ran = place.on(&file, "list people --json");
    let message = ran.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(message.contains(":29:6: “•••••-•••••-•••••-•••••-6gfy8” could be a product key"), "{message}");
    let ran = place.on(&file, "check");
    assert!(ran.out.starts_with("UNKNOWN - ") && ran.out.lines().count() == 1, "{ran:?}");
    none_of(&said(&ran), "check");
}

/// The configuration is quoted as well, and so are paths.
#[test]
fn found_h4_the_configuration_and_paths_are_masked() {
    let place = Place::new();
    let state = place.write("work/b.toml", sample());
    let lines: [&str; 8] = [
        "role = \"{}\"",
        "lang = \"{}\"",
        "theme = \"{}\"",
        "\"{}\" = 1",
        "[warn_days]\n\"{}\" = [1]",
        "[keys.\"{}\"]\nquit = \"q\"",
        "[keys.list]\n\"{}\" = \"q\"",
        "[keys.list]\ncopy = \"{}\"",
    ];
    let runs: Vec<(usize, &str)> = lines.into_iter().enumerate().collect();
    each(&runs, |(at, line)| {
        for spelled in [SPELLINGS[at % SPELLINGS.len()].1(STRANGE), OWN.to_owned()] {
            let config = place.write(&format!("work/{at}.toml"), line.replace("{}", &spelled));
            let mut command = place.mpn(["list", "people", "--clock", DAY, "--file"]);
            let ran = run(command.arg(&state).arg("--config").arg(config));
            none_of(&said(&ran), line);
            assert!(!ran.err.is_empty(), "{line}: {ran:?}");
        }
    });
    for (_, text) in spelled().iter().filter(|(_, text)| !text.contains('/')).step_by(5) {
        let ran = run(&mut place.mpn(["list", "people", "--file", text]));
        assert_eq!(ran.code, Some(3), "{ran:?}");
        none_of(&said(&ran), "a path");
    }
    let folder = place.path("work").join(OWN);
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("b.toml"), head("Contoso").replace("mak\"", "no word\"")).unwrap();
    for words in ["list people", "check", "list people --json"] {
        none_of(&said(&place.on(&folder.join("b.toml"), words)), words);
    }
}

/// A key that is typed hidden, or comes from a file or a pipe, is repeated by nothing either.
#[test]
fn found_h4_a_key_that_is_none_is_not_repeated() {
    let place = Place::new();
    let file = place.write("work/b.toml", sample());
    for text in [&OWN[..24], "W2QPH-7BNXD-V9CKJ-3MTGR-X8FY!", "W2QPH-7BNXD-V9CKJ-3MTG-RX8FYZ", STRANGE] {
        let on = |file: &Path| {
            let mut command = place.mpn(["add", "key", "--to", "win-ent", "kind=mak", "--dry-run", "--key-from", "-"]);
            let mut child = command
                .arg("--file")
                .arg(file)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
            let output = child.wait_with_output().unwrap();
            format!("{}{}", String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
        };
        none_of(&on(&file), text);
    }
}
