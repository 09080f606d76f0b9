//! An account that is for the cloud solution provider programme only sees and changes nothing (R53, D11).

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::file;
use mpn_benefits::session::Source;

use super::asked;
use crate::kit::effort::Turns;
use crate::kit::harness::{loaded, session, start};
use crate::kit::program::{CONTOSO, Place};

const SAYS: &str = "You are not authorized for this action";

/// Every command that shows or changes records.
const COMMANDS: &[&str] = &[
    "list software",
    "list cloud",
    "list visual-studio",
    "list technical",
    "list offers",
    "list people",
    "list overview",
    "list software --csv",
    "list people --filter adele",
    "key",
    "key office",
    "key office-mak --print --yes",
    "key --tail 00001",
    "deadlines",
    "deadlines --offer nothing",
    "check",
    "check --explain",
    "doctor",
    "doctor --fix",
    "impact maps",
    "impact maps --markdown",
    "impact nothing",
    "diff 2021-03-01 2021-12-01",
    "export ics",
    "export csv",
    "export csv --with-keys --yes",
    "export json",
    "export markdown",
    "export maks --yes",
    "export packet office-mak",
    "import nothing.csv",
    "add person name=Ada",
    "add key --to win-ent kind=mak",
    "set adele name Ada",
    "set partner name Fabrikam",
    "set nothing name X",
    "remove megan --yes",
    "activate win-ent-mak --machine X",
    "activate nothing --machine X",
    "redeem m365-25 --tenant contoso.onmicrosoft.com --as new",
    "redeem m365-25 --tenant contoso.onmicrosoft.com --dry-run",
    "replace d365-5 --reason wrong-tenant",
    "assign vs-2 alex",
    "assign vs-2 nobody",
    "release vs-1",
    "signed-in vs-3",
    "left adele",
    "enable support --access-id 1 --contract-id 2",
    "incident support --case SR-1",
    "close support SR-1",
    "renew maps",
    "review maps",
    "block win-ent-mak",
    "clear win-ent-mak LAB-01",
    "dismiss maps",
    "log",
    "log --csv",
    "log --subject maps",
    "log --person adele",
    "undo",
    "undo --dry-run",
    "restore",
    "restore nothing --yes",
];
/// Commands that are about no records of anybody.
const APART: &[&str] = &["init", "demo", "help", "rule", "schema", "completions", "man", "guide", "config"];

/// Whether a text has anything of the records in it: an id, a name, a machine.
fn tells(text: &str) -> Option<String> {
    let state = file::parse(CONTOSO).state;
    let ids = state.things().map(|thing| thing.id_text(&state).to_owned());
    let names = state.people.iter().map(|person| person.name.clone());
    let products = state.software.iter().map(|own| own.product.to_string());
    let products = products.chain(state.cloud.iter().map(|own| own.product.to_string()));
    let machines = state.software.iter().flat_map(|own| &own.keys).flat_map(|key| &key.activations);
    let mut known = ids.chain(names).chain(products).chain(machines.map(|row| row.machine.to_string()));
    let words: Vec<&str> = text
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '-'))
        .filter(|word| !word.is_empty())
        .collect();
    known
        .find(|known| if known.contains(' ') { text.contains(known.as_str()) } else { words.contains(&known.as_str()) })
}

/// Every command answers with R53's sentence and exit 1, `check` and `doctor` with 3, whatever says who asks; nothing is written, and
/// nothing of the records is told.
#[test]
fn found_f4_no_command_shows_or_changes_records() {
    let of_file = CONTOSO.replace("role = \"mpn-partner-admin\"", "role = \"csp-only\"");
    let broken = of_file.replacen("quantity = ", "quantity = ten # ", 1);
    let mut wrong = Vec::new();
    let text = mpn_benefits::text::Text::english();
    // Every act is asked as it gives an example of itself.
    let acts = ActKind::ALL.iter().map(|kind| text.cli_act_example(*kind).replacen("mpn ", "", 1));
    let all: Vec<String> = acts.chain(COMMANDS.iter().map(|words| (*words).to_owned())).collect();
    for words in &all {
        let own = ["check", "doctor"].iter().any(|name| words.starts_with(name));
        let exit = if own { 3 } else { 1 };
        for (text, role) in [(CONTOSO, "--role csp-only"), (of_file.as_str(), ""), (broken.as_str(), "--role csp-only")]
        {
            for json in ["", "--json"] {
                // They are no JSON, whoever asks.
                let no_json = ["--markdown", "export", "--csv", "--filter"];
                if no_json.iter().any(|own| words.contains(own)) && !json.is_empty() {
                    continue;
                }
                let place = Place::new();
                let path = place.write("benefits.toml", text);
                let ran = place.on(&path, &format!("{words} {role} {json} --clock 2021-03-01"));
                let all = format!("{}{}", ran.out, ran.err);
                // Only what was typed may be said again.
                let told = tells(&all);
                if ran.code != Some(exit) || !all.contains(SAYS) || !all.contains("R53") || told.is_some() {
                    wrong.push(format!("{words} {role} {json}: {told:?} {ran:?}"));
                }
                assert_eq!(crate::kit::program::snapshot(&path).0, text.as_bytes(), "{words}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let verdict = asked(CONTOSO, &["block", "win-ent-mak", "--role", "csp-only", "--json"]).json();
    assert_eq!((verdict["allowed"].clone(), verdict["rule"].clone()), (false.into(), "R53".into()), "{verdict}");
}

/// The table has every command there is: a new one has to say what it tells.
#[test]
fn found_f4_the_table_has_every_command() {
    let all = mpn_benefits::cli::command_line();
    let shown = all.get_subcommands().filter(|command| !command.is_hide_set());
    let names: Vec<&str> = shown.map(clap::Command::get_name).chain(["help"]).collect();
    assert!(names.len() > 20, "{names:?}");
    for name in names.iter().copied().chain(ActKind::WORDS.iter().copied()) {
        let known = COMMANDS.iter().any(|words| words.split(' ').next() == Some(name)) || APART.contains(&name);
        let known = known || ActKind::from_word(name).is_some();
        assert!(known, "{name}");
    }
}

/// The dashboard: whatever is pressed on whatever tab, no record is shown, and no tab counts any.
#[test]
fn found_f4_the_dashboard_shows_no_record() {
    let mut turns = Turns::of(3);
    for (text, given) in [
        (CONTOSO.to_owned(), Some(Role::CspOnly)),
        (CONTOSO.replace("role = \"mpn-partner-admin\"", "role = \"csp-only\""), None),
        (CONTOSO.replacen("quantity = ", "quantity = ten # ", 1), Some(Role::CspOnly)),
    ] {
        let begin = || {
            let mut session = session(&text, "2021-03-01");
            session.source = Source::File("benefits.toml".into());
            session.role = given;
            start(session, true).at(100, 30)
        };
        let mut app = begin();
        assert!(app.text().contains(SAYS), "{}", app.text());
        for tab in ["0", "1", "2", "3", "4", "5", "6", "7"] {
            for keys in [
                "", "<enter>", "f", "fwin", "/", "/win", "a", "aa", "n", "ny", "e", "d", "y", "v", "u", "U", "t", ">",
                "}", "<lt>", "F", "F2", "E", "i", "s", "j", "G", "w", "?", "o", "D",
            ] {
                if !turns.take() {
                    continue;
                }
                let mut app = begin().keys(tab).keys(keys);
                let seen = app.text();
                // Help is about keys, the guide about the programme; they cover what is below them.
                assert!(keys == "?" || seen.contains("─ Guide ") || seen.contains(SAYS), "{tab} {keys}: {seen}");
                assert_eq!(tells(&seen.replace("benefits.toml", "")), None, "{tab} {keys}: {seen}");
                let tabs = seen.lines().nth(1).unwrap();
                assert!(!tabs.contains(" 5 ║") && !tabs.contains('≤') && !tabs.contains('!'), "{tabs}");
                assert!(app.effects.is_empty(), "{tab} {keys}: {:?}", app.effects);
            }
        }
        // What is read later shows no more.
        let mut app = begin().send(loaded(&text));
        assert_eq!(tells(&app.text()), None, "{}", app.text());
    }
    // Somebody else's role brings it back: nothing is gone.
    let mine = CONTOSO.replace("role = \"mpn-partner-admin\"", "role = \"csp-only\"");
    let mut session = session(&mine, "2021-03-01");
    session.source = Source::File("benefits.toml".into());
    let mut app = start(session, true).send(loaded(CONTOSO));
    assert!(app.text().contains("Windows 10 Enterprise"), "{}", app.text());
}
