//! What shells are told while a command is typed, asked as their scripts ask it.

use std::path::Path;

use clap::{Arg, ArgAction, Command, ValueHint};
use mpn_benefits::cli::command_line;
use mpn_benefits::file;

use crate::kit::program::{CONTOSO, Place, Ran, contoso, failure, run, snapshot, state};

/// Asks what the last of these words can be, on a state file.
fn ask(place: &Place, path: &Path, words: &[&str]) -> Ran {
    let mut command = place.mpn(["--", "mpn"]);
    command.args(words).env("MPN_COMPLETE", "fish").env("MPN_FILE", path);
    run(&mut command)
}

/// The words that are offered, without what they are.
fn offered(ran: Ran) -> Vec<String> {
    let out = ran.fine().out;
    out.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

/// The same on the sample.
fn of_sample(words: &[&str]) -> Vec<String> {
    offered(ask(&Place::new(), &contoso(), words))
}

/// Words, and some of what the sample has to offer for the last one.
const OFFERED: &[(&[&str], &[&str])] = &[
    (&["dead"], &["deadlines"]),
    (&["list", ""], &["software", "visual-studio"]),
    (&["list", "software", "--f"], &["--file"]),
    (&["--role", "mpn"], &["mpn-partner-admin"]),
    (&["deadlines", "--offer", ""], &["maps", "gold-cloud"]),
    (&["impact", "m"], &["maps"]),
    (&["key", "office"], &["office-mak", "office-mak-spare"]),
    (&["set", ""], &["partner", "maps", "office-mak", "adele"]),
    (&["set", "adele", ""], &["name", "email", "left"]),
    (&["set", "maps", "level", ""], &["silver", "gold"]),
    (&["set", "office-2019", "enrollment", ""], &["maps", "gold-cloud"]),
    (&["add", ""], &["person", "key", "seat"]),
    (&["add", "key", "li"], &["limit="]),
    (&["add", "key", "--to", ""], &["win-ent", "office-2019"]),
    (&["add", "seat", "--to", ""], &["vs-pro"]),
    (&["remove", "al"], &["alex"]),
    (&["rule", "R3"], &["R3", "R33"]),
    (&["guide", "vs"], &["vs-assign", "vs-share"]),
    (&["demo", "--scenario", "re"], &["renewal-window"]),
    (&["completions", ""], &["bash", "zsh", "fish", "powershell"]),
    (&["man", "re"], &["redeem", "renew"]),
    (&["activate", ""], &["office-mak", "win-ent-mak"]),
    (&["activate", "win-ent-mak", "--case", ""], &["new-machine", "same-hardware"]),
    (&["redeem", ""], &["m365-25"]),
    (&["redeem", "m365-25", "--as", ""], &["new", "add", "extend"]),
    (&["redeem", "m365-25", "--into", "m"], &["m365"]),
    (&["init", "--level", ""], &["silver", "gold"]),
    (&["replace", ""], &["d365-5"]),
    (&["replace", "d365-5", "--by", ""], &["m365-25", "ems-16"]),
    (&["replace", "d365-5", "--reason", ""], &["wrong-tenant"]),
    (&["assign", ""], &["vs-2", "azure-monthly"]),
    (&["assign", "vs-2", ""], &["adele", "alex"]),
    (&["release", ""], &["vs-1"]),
    (&["release", "azure-monthly", ""], &["adele"]),
    (&["signed-in", ""], &["vs-1"]),
    (&["signed-in", "vs-pro", ""], &["adele"]),
    (&["left", ""], &["adele"]),
    (&["restore", ""], &[]),
    (&["log", "--person", ""], &["adele"]),
    (&["log", "--subject", ""], &["win-ent-mak", "partner"]),
    (&["enable", ""], &["support"]),
    (&["incident", ""], &["support"]),
    (&["close", ""], &["support"]),
    (&["close", "support", ""], &["120-1002"]),
    (&["close", "support", "120–10"], &["120-1002", "120-1003"]),
    (&["renew", "MA"], &["maps"]),
    (&["renew", ""], &["maps"]),
    (&["review", ""], &["maps"]),
    (&["block", ""], &["office-mak"]),
    (&["reconcile", ""], &["office-mak"]),
    (&["clear", ""], &["office-mak"]),
    (&["clear", "office-mak", ""], &["FRONTDESK"]),
    (&["dismiss", ""], &["maps", "ems-16"]),
    (&["dismiss", "maps", "--kind", "re"], &["renewal-opens"]),
    (&["export", ""], &["ics"]),
    (&["export", "packet", ""], &["office-mak", "adele"]),
    (&["demo", "added-instead-of-extended", "--step", ""], &["both-ways"]),
    (&["list", "software", "--sort", ""], &["Quantity"]),
    (&["import", "keys.xml", "--into", ""], &["maps"]),
    (&["import", "people.csv", "--assign", ""], &["vs-2"]),
    (&["init", "--offer", ""], &["action-pack", "competency"]),
];

#[test]
fn what_the_sample_knows_is_offered() {
    for (words, wanted) in OFFERED {
        let found = of_sample(words);
        for word in *wanted {
            assert!(found.iter().any(|found| found == word), "{words:?}: {word} is not among {found:?}");
        }
    }
}

/// Arguments that nobody can know: days, numbers, texts, names of what is new; a key's last five; a tenant, which is typed
/// as the confirmation.
const FREE: &[&str] = &[
    "from",
    "to",
    "date",
    "today",
    "clock",
    "on",
    "paid",
    "warn",
    "left",
    "used",
    "within",
    "tail",
    "tenant",
    "hours",
    "case",
    "product",
    "machine",
    "competency",
    "words",
    "access-id",
    "contract-id",
    "limit",
    "name",
    "mpn-id",
    "purchased",
    "filter",
    "columns",
    "encoding",
    "since",
    "who",
];

/// Every argument that takes a value is completed by somebody, or is one of those.
#[test]
fn every_argument_is_completed_or_free() {
    let own = |command: &Command, argument: &Arg| {
        let name = command.get_name();
        OFFERED.iter().any(|(words, _)| {
            let option = argument.get_long().map(|long| format!("--{long}"));
            let before = words.get(words.len().wrapping_sub(2)).copied().unwrap_or_default();
            let positionals = words.iter().skip(1).filter(|word| !word.starts_with("--")).count();
            words[0] == name
                && match option {
                    Some(option) => before == option,
                    None => !before.starts_with("--") && argument.get_index() == Some(positionals),
                }
        })
    };
    let mut command_line = command_line();
    command_line.build();
    let all = command_line.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "help");
    for command in all {
        let arguments = command.get_arguments().filter(|argument| !argument.is_global_set());
        for argument in arguments.filter(|argument| {
            argument.get_action().takes_values() && !matches!(argument.get_action(), ArgAction::Help)
        }) {
            let id = argument.get_id().as_str();
            let by_parser =
                !argument.get_possible_values().is_empty() || argument.get_value_hint() != ValueHint::Unknown;
            let is_free = FREE.contains(&id);
            assert!(
                by_parser || is_free || own(command, argument),
                "nothing is offered for {} {id}, and nothing says that nobody can know it",
                command.get_name()
            );
        }
    }
}

#[test]
fn a_name_leads_to_an_id_and_tells_what_it_is() {
    assert_eq!(of_sample(&["left", "Vance"]), ["adele"]);
    assert_eq!(of_sample(&["assign", "vs-2", "müller"]), ["zoe"]);
    assert_eq!(of_sample(&["left", "nobody at all"]), Vec::<String>::new());
    let said = ask(&Place::new(), &contoso(), &["impact", "maps"]).fine().out;
    assert_eq!(said, "maps\tAction Pack\n");
}

/// The options that were typed say which records: the file, its name in the configuration, the disguise.
#[test]
fn the_words_so_far_say_which_records() {
    let place = Place::new();
    let other = place.write("work/other.toml", state(&["[[person]]\nid = \"somebody\"\nname = \"Some Body\""]));
    let config = place.write("work/config.toml", format!("[files]\nfabrikam = \"{}\"\n", other.display()));
    let (other, config) = (other.display().to_string(), config.display().to_string());
    for words in [
        &["--file", &other, "left", ""][..],
        &["left", "--file", &other, ""],
        &["--config", &config, "--file", "fabrikam", "left", ""],
    ] {
        assert_eq!(offered(ask(&place, &contoso(), words)), ["somebody"], "{words:?}");
    }
    assert_eq!(offered(ask(&place, &contoso(), &["--config", &config, "--file", "fab"])), ["fabrikam"]);
    let disguised = offered(ask(&place, &contoso(), &["--stage", "left", ""]));
    assert!(!disguised.is_empty() && !disguised.contains(&"adele".to_owned()), "{disguised:?}");
    let words = format!("left {} --dry-run --stage --clock 2021-03-01", disguised[0]);
    assert_eq!(place.on(&contoso(), &words).code, Some(0));
}

/// Where the records cannot be had, what needs none is offered still, and nobody is told why.
#[test]
fn without_records_nothing_is_said() {
    let place = Place::new();
    let broken = place.write("work/broken.toml", CONTOSO.replace("format = 1", "format = [[["));
    let odd = place.write("work/odd.toml", "theme = 7\n");
    let nowhere = place.path("work/nowhere.toml");
    let folder = place.path("work");
    for path in [&broken, &nowhere, &folder] {
        assert_eq!(offered(ask(&place, path, &["left", "a"])), Vec::<String>::new(), "{}", path.display());
        assert_eq!(offered(ask(&place, path, &["lis"])), ["list"], "{}", path.display());
        assert_eq!(offered(ask(&place, path, &["rule", "D20"])), ["D20"], "{}", path.display());
    }
    let odd = odd.display().to_string();
    for words in [
        &["--role", "csp-only", "left", "a"][..],
        &["--config", &odd, "left", "a"],
        // What the parser would take offence at.
        &["--today", "never", "--nothing", "left", "left", "a"],
        &["--json", "--json", "left", "a", "--file"],
    ] {
        let ran = ask(&place, &contoso(), words);
        assert!(!ran.out.contains("adele"), "{words:?}: {ran:?}");
        let _ = ran.fine();
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let place = Place::new();
    let pipe = place.path("work/pipe");
    assert!(place.clean("mkfifo").env("PATH", crate::kit::paths()).arg(&pipe).status().unwrap().success());
    assert_eq!(offered(ask(&place, &pipe, &["left", "a"])), Vec::<String>::new());
}

#[test]
fn nothing_is_written_and_nothing_locked() {
    let place = Place::new();
    let path = place.write("work/own.toml", CONTOSO);
    let before = snapshot(&path);
    assert!(!offered(ask(&place, &path, &["left", ""])).is_empty());
    assert_eq!(snapshot(&path), before);
    let there: Vec<_> =
        std::fs::read_dir(place.path("work")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(there, ["own.toml"]);
    assert_eq!(std::fs::read_dir(place.path("home")).unwrap().count(), 0);
}

/// What stands in a file that somebody else wrote is typed into a shell: nothing of it is more than a word there, and
/// nothing of a key is in it.
#[test]
fn neither_keys_nor_what_a_shell_would_read_is_offered() {
    let machines = ["LAB-01", "$(touch x)", "a b", "`id`", "x;y", "-rf", "DEMO0-AAAA1-BEEF0-WIN10-00001"];
    let rows: Vec<String> = machines
        .iter()
        .map(|machine| format!("{{ on = 2021-01-01, machine = \"{machine}\", case = \"new-machine\" }}"))
        .collect();
    let text = state(&[
        "[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\nrenewals = []",
        "[[person]]\nid = \"one\"\nname = \"DEMO0-AAAA1-BEEF0-WIN10-00001\"",
        &format!(
            "[[software]]\nid = \"win\"\nenrollment = \"maps\"\nproduct = \"Windows\"\nquantity = 10\n\n[[software.key]]\n\
             id = \"win-mak\"\nkey = \"DEMO0-AAAA1-BEEF0-WIN10-00001\"\nkind = \"mak\"\nactivations = [{}]",
            rows.join(", ")
        ),
    ]);
    let parsed = file::parse(&text);
    assert!(parsed.is_clean(), "{:?}", parsed.problems);
    let place = Place::new();
    let path = place.write("work/odd.toml", &text);
    let cleared = offered(ask(&place, &path, &["clear", "win-mak", ""]));
    let options = |word: &&String| !word.starts_with("--");
    assert_eq!(cleared.iter().filter(options).collect::<Vec<_>>(), ["LAB-01"]);
    let keys = ["BEEF0", "AAAA1", "WIN10"];
    for words in
        [&["left", ""][..], &["key", ""], &["set", ""], &["activate", ""], &["remove", ""], &["key", "--tail", ""]]
    {
        let said = ask(&place, &path, words).fine().out;
        assert!(keys.iter().all(|piece| !said.contains(piece)), "{words:?}: {said}");
    }
    for (words, _) in OFFERED {
        let said = ask(&place, &contoso(), words).fine().out;
        assert!(!said.contains("DEMO0"), "{words:?}: {said}");
    }
}

#[test]
fn scripts_as_they_are() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = place.run(&format!("completions {shell}")).fine().out;
        insta::assert_snapshot!(format!("completions_{shell}"), script);
    }
    assert!(failure(&place.run("completions bash --json"), 2)["message"].as_str().unwrap().contains("completions"));
    assert_eq!(place.run("completions tcsh").code, Some(2));
}

/// A variable that names no shell, or nothing, disturbs nobody.
#[test]
fn a_shell_that_is_not_known_is_answered_nothing() {
    let place = Place::new();
    let ask = |shell: &str, words: &[&str]| run(place.mpn(words).env("MPN_COMPLETE", shell));
    assert_eq!(ask("tcsh", &["--", "mpn", ""]).fine().out, "");
    assert!(ask("", &["--version"]).fine().out.starts_with("mpn "));
    assert!(ask("/usr/bin/bash", &["--", "mpn", "lis"]).fine().out.is_empty(), "the index says which word it is");
}

/// The script in the shell that every Unix has.
#[cfg(unix)]
#[test]
fn bash_completes_by_its_script() {
    let place = Place::new();
    let program = Path::new(env!("CARGO_BIN_EXE_mpn")).parent().unwrap();
    let others = crate::kit::paths();
    let path = std::env::join_paths(std::iter::once(program.to_owned()).chain(std::env::split_paths(&others))).unwrap();
    let complete = |words: &str, current: usize| {
        let script = format!(
            "source <(mpn completions bash) && COMP_WORDS=({words}) && COMP_CWORD={current} && COMP_TYPE=9 && \
             _clap_complete_mpn mpn \"${{COMP_WORDS[COMP_CWORD]}}\" x && printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        let mut command = place.clean("bash");
        command.args(["-c", &script]).env("PATH", &path).env("MPN_FILE", contoso());
        run(&mut command)
    };
    let there = place.clean("bash").env("PATH", &path).arg("--version").output().is_ok();
    if !there {
        return;
    }
    for (words, current, wanted) in
        [("mpn impact m", 2, "maps"), ("mpn left Vance", 2, "adele"), ("mpn dead", 1, "deadlines")]
    {
        let ran = complete(words, current);
        // Outside of a completion bash says that the option cannot be set.
        assert_eq!((ran.code, ran.out.trim()), (Some(0), wanted), "{words}: {ran:?}");
    }
}
