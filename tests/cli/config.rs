//! The configuration through the real binary: where it is found, what goes before it, what is wrong with it.

use std::path::Path;

use crate::kit::program::{CONTOSO, Place, Ran, failure, plain, refused, run};
use mpn_benefits::config::{Config, NoteKind, SETTINGS, ThemeChoice};
use mpn_benefits::domain::Section;
use mpn_benefits::keys::Keymap;
use mpn_benefits::text::Text;

const USUAL: &str = "config/mpn-benefits/config.toml";

/// A state whose only offer has this id: shows which file was read.
fn partner(id: &str) -> String {
    format!(
        "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"{id}\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n"
    )
}

const OFFERS: [&str; 5] = ["list", "offers", "--json", "--clock", "2021-03-01"];

/// Which state was read.
fn read(ran: Ran) -> String {
    plain(&ran.fine().json()["items"][0]["id"])
}

fn offers(place: &Place, more: &[&str]) -> std::process::Command {
    let mut command = place.mpn(OFFERS);
    command.args(more);
    command
}

#[test]
fn names_of_state_files() {
    let place = Place::new();
    place.write("config/mpn-benefits/beside.toml", partner("beside"));
    place.write("config/mpn-benefits/below/deep.toml", partner("below"));
    place.write("home/partners/home.toml", partner("home"));
    let away = place.write("away.toml", partner("away"));
    place.write(
        USUAL,
        format!(
            "[files]\nbeside = \"beside.toml\"\nbelow = \"below/deep.toml\"\nup = \"../../away.toml\"\nhome = \"~/partners/home.toml\"\naway = \"{}\"\ngone = \"gone.toml\"\n\"two words\" = \"beside.toml\"\n",
            away.display()
        ),
    );
    for (name, id) in [
        ("beside", "beside"),
        ("below", "below"),
        ("up", "away"),
        ("home", "home"),
        ("away", "away"),
        ("two words", "beside"),
    ] {
        assert_eq!(read(run(&mut offers(&place, &["--file", name]))), id, "{name}");
        assert_eq!(read(run(&mut offers(&place, &["-f", name]))), id, "{name}");
        assert_eq!(read(run(offers(&place, &[]).env("MPN_FILE", name))), id, "{name}");
    }
    // A name whose file is gone says which file that is; no name at all says the name.
    let said = refused(&run(&mut place.mpn(["list", "offers", "--file", "gone"])), 3);
    assert!(said.contains("mpn-benefits/gone.toml"), "{said}");
    let said = refused(&run(&mut place.mpn(["list", "offers", "--file", "nobody"])), 3);
    assert!(said.contains("nobody"), "{said}");
    // An existing path goes before a name.
    place.write("work/beside", partner("path"));
    assert_eq!(read(run(&mut offers(&place, &["--file", "beside"]))), "path");
}

#[test]
fn the_option_goes_before_the_variable() {
    let place = Place::new();
    place.write("work/one.toml", partner("one"));
    place.write("work/two.toml", partner("two"));
    place.write("data/mpn-benefits/benefits.toml", partner("usual"));
    assert_eq!(read(run(&mut offers(&place, &[]))), "usual");
    assert_eq!(read(run(offers(&place, &[]).env("MPN_FILE", "one.toml"))), "one");
    assert_eq!(read(run(offers(&place, &["--file", "two.toml"]).env("MPN_FILE", "one.toml"))), "two");
    assert_eq!(read(run(offers(&place, &[]).env("MPN_FILE", ""))), "usual", "an empty variable is none");
    assert_eq!(read(run(place.mpn(["-f", "two.toml"]).args(OFFERS).env("MPN_FILE", "one.toml"))), "two");
    let error = failure(&run(offers(&place, &[]).env("MPN_FILE", "absent.toml")), 3);
    assert!(plain(&error["message"]).contains("absent.toml"), "{error}");
}

/// A script that clears a variable by setting it to nothing means that it is not there.
#[test]
fn an_empty_variable_is_none() {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", partner("usual"));
    for name in ["MPN_FILE", "MPN_ROLE", "MPN_CONFIG"] {
        assert_eq!(read(run(offers(&place, &[]).env(name, ""))), "usual", "{name}");
    }
    // An empty argument was typed for something.
    for option in ["--role", "--config"] {
        refused(&run(&mut place.mpn(["list", "offers", option, ""])), 2);
    }
    for name in ["MPN_FILE", "MPN_ROLE", "MPN_CONFIG"] {
        assert!(place.run("--help").out.contains(name), "{name}");
    }
}

#[test]
fn the_usual_places() {
    let place = Place::new();
    place.write("home/.local/share/mpn-benefits/benefits.toml", partner("home"));
    place.write("data/mpn-benefits/benefits.toml", partner("xdg"));
    assert_eq!(read(run(&mut offers(&place, &[]))), "xdg");
    if cfg!(target_os = "linux") {
        assert_eq!(read(run(offers(&place, &[]).env_remove("XDG_DATA_HOME"))), "home");
        assert_eq!(
            read(run(offers(&place, &[]).env("XDG_DATA_HOME", "relative"))),
            "home",
            "a relative one does not count"
        );
        assert_eq!(read(run(offers(&place, &[]).env("XDG_DATA_HOME", ""))), "home");
    }
    place.write("one.toml", partner("one"));
    place.write("two.toml", partner("two"));
    place.write(USUAL, "[files]\nmine = \"../../one.toml\"\n");
    place.write("home/.config/mpn-benefits/config.toml", "[files]\nmine = \"../../../two.toml\"\n");
    assert_eq!(read(run(&mut offers(&place, &["--file", "mine"]))), "one");
    if cfg!(target_os = "linux") {
        assert_eq!(read(run(offers(&place, &["--file", "mine"]).env_remove("XDG_CONFIG_HOME"))), "two");
    }
    // No home at all is no reason to fail when everything is named.
    let file = place.path("one.toml");
    let mut bare = std::process::Command::new(env!("CARGO_BIN_EXE_mpn"));
    bare.env_clear().args(OFFERS).arg("--file").arg(&file);
    assert_eq!(read(run(&mut bare)), "one");
}

#[test]
fn which_configuration_holds() {
    let place = Place::new();
    for name in ["one", "two", "three"] {
        place.write(&format!("{name}.toml"), partner(name));
    }
    place.write(USUAL, "[files]\nmine = \"../../one.toml\"\n");
    place.write("work/two-config.toml", "[files]\nmine = \"../two.toml\"\n");
    place.write("work/three-config.toml", "[files]\nmine = \"../three.toml\"\n");
    let mine = ["--file", "mine"];
    assert_eq!(read(run(&mut offers(&place, &mine))), "one");
    assert_eq!(read(run(offers(&place, &mine).env("MPN_CONFIG", "two-config.toml"))), "two");
    let both = ["--file", "mine", "--config", "three-config.toml"];
    assert_eq!(read(run(offers(&place, &both).env("MPN_CONFIG", "two-config.toml"))), "three");
    assert_eq!(read(run(place.mpn(["--config", "three-config.toml"]).args(OFFERS).args(mine))), "three");
    // A named one must be there; the usual one need not.
    for absent in [&["list", "offers", "--config", "absent.toml"][..], &["deadlines", "--config", "."]] {
        let said = refused(&run(&mut place.mpn(absent)), 3);
        assert!(said.contains(absent.last().unwrap()), "{said}");
        failure(&run(place.mpn(absent).arg("--json")), 3);
    }
    let said = refused(&run(place.mpn(["deadlines"]).env("MPN_CONFIG", "absent.toml")), 3);
    assert!(said.contains("absent.toml"), "{said}");
}

const ROLES: [&str; 7] =
    ["global-admin", "mpn-partner-admin", "account-admin", "admin-agent", "user-management-admin", "user", "csp-only"];

#[test]
fn roles() {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    for role in ROLES {
        // One of them may see nothing (R53).
        let may = |ran: Ran| {
            if role == "csp-only" {
                assert!(ran.code == Some(1) && ran.out.contains("R53"), "{ran:?}");
            } else {
                ran.fine();
            }
        };
        place.write(USUAL, "");
        may(run(&mut offers(&place, &["--role", role])));
        may(run(offers(&place, &[]).env("MPN_ROLE", role)));
        place.write(USUAL, format!("role = \"{role}\"\n"));
        may(run(&mut offers(&place, &[])));
    }
    for wrong in ["boss", "Global-Admin", "global admin", "globaladmin"] {
        place.write(USUAL, "");
        let said = refused(&run(&mut place.mpn(["list", "offers", "--role", wrong])), 2);
        assert!(said.contains(wrong) && said.contains("--role"), "{said}");
        refused(&run(place.mpn(["list", "offers"]).env("MPN_ROLE", wrong)), 2);
        place.write(USUAL, format!("# mine\nrole = \"{wrong}\"\n"));
        let said = refused(&run(&mut place.mpn(["list", "offers"])), 3);
        assert!(said.contains("config.toml:2:8: ") && said.contains(wrong), "{said}");
    }
    place.write(USUAL, "role = \"global-admn\"\n");
    let said = refused(&run(&mut place.mpn(["list", "offers"])), 3);
    assert!(said.contains("global-admin"), "what would be right: {said}");
    let said = refused(&run(&mut place.mpn(["list", "offers", "--role", "global-admn"])), 2);
    assert!(said.contains("global-admin"), "what would be right: {said}");
}

/// What is said of a configuration: `LINE:COLUMN: sentence` of each.
fn faults(text: &str) -> Vec<String> {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    let path = place.write("work/mine.toml", text);
    let ask = |more: &[&str]| run(place.mpn(["list", "offers", "--config", "mine.toml"]).args(more));
    let said = refused(&ask(&[]), 3);
    let document = failure(&ask(&["--json"]), 3);
    let message = plain(&document["message"]);
    assert_eq!(said.lines().count(), message.lines().count());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    let strip =
        |line: &str| line.strip_prefix("mpn: mine.toml:").unwrap_or_else(|| panic!("no place: {line}")).to_owned();
    said.lines().map(strip).collect()
}

fn expect(text: &str, wanted: &[(&str, &[&str])]) {
    let found = faults(text);
    assert_eq!(found.len(), wanted.len(), "{found:#?}");
    for (place, words) in wanted {
        let line = found
            .iter()
            .find(|line| line.starts_with(&format!("{place}: ")) && words.iter().all(|word| line.contains(word)));
        assert!(line.is_some(), "{place} {words:?}: {found:#?}");
    }
}

#[test]
fn a_bad_configuration_says_where_and_what_would_be_right() {
    expect("theme = \"drak\"\n", &[("1:9", &["default", "mono", "high-contrast", "did you mean “dark”"])]);
    expect("clipboard = \"tumx\"\n", &[("1:13", &["auto", "terminal", "did you mean “tmux”"])]);
    expect("theme = \"\"\nclipboard = 1\n", &[("1:9", &["plain"]), ("2:13", &[])]);
    expect("\n  mouse = \"yes\"\n", &[("2:11", &[])]);
    expect("mouse = maybe\n", &[("1:9", &[])]);
    expect("role = 3\n", &[("1:8", &[])]);
    expect("lang = \"de\"\n", &[("1:8", &["de", "en, nl, sv, fr"])]);
    expect("lang = \"nll\"\n", &[("1:8", &["did you mean “nl”"])]);
    expect("lang = 3\n", &[("1:8", &[])]);
    expect("lang = \"\"\nrole = \"boss\"\n", &[("1:8", &["en"]), ("2:8", &["boss"])]);
    expect("[files]\nmine = 3\n", &[("2:8", &[])]);
    expect("[files\n", &[("1:7", &[])]);
    expect("[keys.list]\ndown = \"j\"\n", &[("2:8", &[])]);
    expect("[keys.list]\ndown = [1]\n", &[("2:9", &[])]);
    expect("# é é\n  theme = 3\n", &[("2:11", &[])]);
    expect("mouse = true\nmouse = false\n", &[("2:1", &[])]);
}

/// Of everything that can be wrong, all at once and in the order of the file: wrong kinds, wrong words, wrong places.
#[test]
fn every_fault_at_once() {
    expect(
        "role = 3\nmouse = \"yes\"\ntheme = \"drak\"\nclear_after = 0\nreveal_for = \"x\"\n[files]\na = 1\nb = 2\n[columns]\nsoftwear = []\nsoftware = [\"benefit\", \"statsu\", 3]\noverview = [\"date\"]\n[sort]\nrenewals = \"timeline\"\npeople = \"-nam\"\ncloud = [\"benefit\"]\n[warn_days]\ndefault = -1\n[keys]\nlist = 3\n[keys.global]\nhelp = [1, \"Nope\"]\nquit = \"q\"\n",
        &[
            ("1:8", &[]),
            ("2:9", &[]),
            ("3:9", &["dark"]),
            ("4:15", &["3600"]),
            ("5:14", &[]),
            ("7:5", &[]),
            ("8:5", &[]),
            ("10:1", &["softwear", "software"]),
            ("11:24", &["software", "statsu", "did you mean “status”"]),
            ("11:34", &[]),
            ("12:1", &["overview"]),
            ("14:12", &["renewals", "timeline"]),
            ("15:10", &["people", "nam", "did you mean “name”"]),
            ("16:9", &[]),
            ("18:11", &["3660"]),
            ("20:8", &[]),
            ("22:9", &[]),
            ("22:12", &["Nope"]),
            ("23:8", &[]),
        ],
    );
    // What is no TOML hides nothing of the other lines.
    expect("mouse = maybe\nrole = \"boss\"\n", &[("1:9", &[]), ("2:8", &["boss"])]);
    expect("role = \"boss\"\nlang = \"xx\"\nmouse = = 1\n", &[("1:8", &["boss"]), ("2:8", &["xx"]), ("3:9", &[])]);
    let found = faults("theme = \"drak\"\nrole = 3\nmouse = 1\n");
    let lines: Vec<&str> = found.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(lines, ["1", "2", "3"], "in the order of the file");
}

#[test]
fn every_fault_of_the_keys_at_once() {
    expect("[keys.globl]\nhelp = [\"?\"]\n", &[("1:7", &["globl", "global"])]);
    expect("# é\n[keys]\n globl.help = [\"?\"]\n", &[("3:2", &["globl", "global"])]);
    expect("[keys.list]\ndwn = [\"j\"]\n", &[("2:1", &["list", "dwn", "down"])]);
    expect("[keys.list]\ndown = [\"j\", \"Ctlr-N\"]\n", &[("2:14", &["Ctlr-N", "list", "down"])]);
    // A clash stands at one of its two actions: one that the configuration has.
    expect("[keys.list]\ndown = [\"j\"]\nup = [\"j\"]\n", &[("3:1", &["j", "down", "up"])]);
    // With what the key table has.
    expect("[keys.list]\ndown = [\"k\"]\n", &[("2:1", &["k", "down", "up"])]);
    expect("[keys.list]\nup = [\"j\"]\n", &[("2:1", &["j", "down", "up"])]);
    // Together, with a wrong role.
    expect(
        "role = \"boss\"\n[keys.list]\ndown = [\"j\", \"Nope\"]\nup = [\"Also Nope\"]\nsidewayz = [\"x\"]\n[keys.globl]\nhelp = [\"?\"]\n",
        &[
            ("1:8", &["boss"]),
            ("3:14", &["Nope", "down"]),
            ("4:7", &["Also Nope", "up"]),
            ("5:1", &["sidewayz"]),
            ("6:7", &["globl", "global"]),
        ],
    );
}

#[test]
fn an_unknown_setting_is_only_a_warning() {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    place.write(USUAL, "# mine\nmouse = true\nrol = \"user\"\nsomething-else = 3\n[colours]\nred = 1\n");
    for words in [&OFFERS[..], &["deadlines", "--clock", "2021-03-01"]] {
        let ran = run(&mut place.mpn(words));
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let lines: Vec<&str> = ran.err.lines().collect();
        assert_eq!(lines.len(), 3, "{ran:?}");
        let told = |at: &str, words: &[&str]| {
            lines.iter().any(|line| {
                line.contains(&format!("config.toml:{at}: ")) && words.iter().all(|word| line.contains(word))
            })
        };
        assert!(told("3:1", &["rol", "role"]), "{ran:?}");
        assert!(told("4:1", &["something-else"]), "{ran:?}");
        assert!(told("5:1", &["colours"]) || told("5:2", &["colours"]), "{ran:?}");
        assert!(!ran.out.contains("config.toml"));
    }
    // A setting whose name stands in a comment or a value before it is told at its own place.
    place.write(USUAL, "# colours are dull\n[files]\nx = \"colours.toml\"\n[colours]\nred = 1\n");
    let ran = run(&mut place.mpn(OFFERS));
    assert!(ran.err.contains("config.toml:4:1: ") || ran.err.contains("config.toml:4:2: "), "{ran:?}");
}

const EXAMPLE: &str = include_str!("../../config.example.toml");

/// The example says which kinds of dates there are, and which of them only tell of another date.
#[test]
fn the_example_names_every_kind_of_deadline() {
    use mpn_benefits::domain::deadline::DeadlineKind;
    let said: Vec<&str> = EXAMPLE.lines().filter_map(|line| line.strip_prefix("# ")).collect();
    let said = said.join(" ");
    let (told, due) =
        said.split_once("only tell of another date").and_then(|(_, rest)| rest.split_once("The others:")).unwrap();
    let due = due.split_once('.').unwrap().0;
    let named = |part: &str| -> Vec<&'static str> {
        let words: Vec<&str> = part.split(|letter: char| !letter.is_ascii_lowercase() && letter != '-').collect();
        DeadlineKind::WORDS.iter().copied().filter(|word| words.contains(word)).collect()
    };
    let kinds = |due: bool| -> Vec<&str> {
        DeadlineKind::ALL.iter().filter(|kind| kind.is_due() == due).map(|kind| kind.as_word()).collect()
    };
    assert_eq!((named(due), named(told)), (kinds(true), kinds(false)));
}

/// The setting lines of the example without their leading `#`: those that are TOML, not prose.
fn uncommented() -> String {
    let setting = |line: &str| {
        line.strip_prefix('#')
            .is_some_and(|rest| rest.starts_with('[') || rest.chars().next().is_some_and(char::is_lowercase))
    };
    let lines = EXAMPLE.lines().map(|line| if setting(line) { line.trim_start_matches('#') } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_says_the_defaults() {
    let (config, notes) = Config::read(EXAMPLE, Path::new("/there")).unwrap();
    assert_eq!((config, notes.as_slice()), (Config::default(), &[][..]));
    let text = uncommented();
    assert!(text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count() >= 8, "{text}");
    let (config, notes) = Config::read(&text, Path::new("/there")).unwrap_or_else(|notes| panic!("{notes:?}\n{text}"));
    assert_eq!(notes, []);
    let default = Config::default();
    assert_eq!((config.theme, config.mouse), (default.theme, default.mouse));
    assert_eq!(config.theme, ThemeChoice::Default);
    assert_eq!(config.role, Some(mpn_benefits::domain::partner::Role::MpnPartnerAdmin));
    // Uncommenting the keys changes no key.
    let table = |keys| format!("{:?}", Keymap::new(keys).unwrap());
    assert_eq!(table(&config.keys), table(&default.keys));
    // Every setting that there is stands in it.
    for setting in SETTINGS {
        let line = text.lines().find(|line| line.starts_with(&format!("{setting} = ")));
        assert!(line.is_some() || text.contains(&format!("\n[{setting}")), "{setting}");
        // With its default, unless it has none or a table shows what it takes.
        let shows = ["role", "lang", "warn_left", "who"].contains(setting);
        if let Some(line) = line.filter(|_| !shows) {
            assert_eq!(Config::read(line, Path::new("/there")), Ok((Config::default(), Vec::new())), "{line}");
        }
    }
    // And every role, theme and way to the clipboard.
    let words = [ThemeChoice::WORDS, mpn_benefits::clipboard::Choice::WORDS, Section::WORDS].concat();
    for word in words {
        assert!(EXAMPLE.contains(&format!("{word} ")) || EXAMPLE.contains(&format!("{word}\n")), "{word}");
    }
    assert!(ROLES.iter().all(|role| EXAMPLE.contains(role)));
}

/// The example lists the columns of every section that can be told which it has, and shows the defaults of one.
#[test]
fn the_example_names_every_column() {
    use mpn_benefits::lists::section::view;
    for section in Section::ALL {
        let line =
            EXAMPLE.lines().find_map(|line| line.strip_prefix("#   ")?.trim_start().strip_prefix(section.as_word()));
        let words: Vec<&str> = view(*section).columns().iter().map(|column| column.heading.word).collect();
        let own_order = !view(*section).blocks().is_empty();
        assert_eq!(line.map(str::trim), Some(words.join(", ").as_str()).filter(|_| !own_order), "{section:?}");
        if own_order {
            continue;
        }
        // Each of them is taken, in any order.
        let backwards: Vec<String> = words.iter().rev().map(|word| format!("{word:?}")).collect();
        let text = format!("[columns]\n{} = [{}]\n", section.as_word(), backwards.join(", "));
        let (config, _) = Config::read(&text, Path::new("/there")).unwrap();
        assert_eq!(config.columns[section], (0..words.len()).rev().collect::<Vec<_>>());
    }
    let (config, _) = Config::read(&uncommented(), Path::new("/there")).unwrap();
    assert_eq!(config.columns[&Section::Software], (0..6).collect::<Vec<_>>());
    assert_eq!(config.sort[&Section::Software], (0, false));
}

/// Each is taken without a warning; while only English has messages, each is answered in English. Whatever has messages is
/// taken, too.
#[test]
fn languages() {
    let known: Vec<&str> = mpn_benefits::config::languages().collect();
    for word in mpn_benefits::text::languages() {
        assert!(known.contains(&word.as_str()), "{word}");
        Config::read(&format!("lang = {word:?}\n"), Path::new("/there")).unwrap();
    }
    for word in ["en", "nl", "sv", "fr"] {
        let (config, notes) = Config::read(&format!("lang = \"{word}\"\n"), Path::new("/there")).unwrap();
        assert_eq!((config.lang, notes.as_slice()), (Some(word), &[][..]));
        let place = Place::new();
        place.write("data/mpn-benefits/benefits.toml", CONTOSO);
        place.write(USUAL, format!("lang = \"{word}\"\n"));
        assert_eq!(read(run(&mut offers(&place, &[]))), "maps");
        assert_eq!(read(run(&mut offers(&place, &["--lang", "en"]))), "maps");
    }
}

#[test]
fn the_example_is_taken_by_the_binary() {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    place.write("home/partners/contoso.toml", partner("named"));
    for text in [EXAMPLE.to_owned(), uncommented(), format!("\u{feff}{}", EXAMPLE.replace('\n', "\r\n"))] {
        place.write(USUAL, text);
        assert_eq!(read(run(&mut offers(&place, &[]))), "maps");
    }
    place.write(USUAL, uncommented());
    assert_eq!(read(run(&mut offers(&place, &["--file", "contoso"]))), "named");
}

#[test]
fn what_is_no_configuration() {
    let place = Place::new();
    place.write("data/mpn-benefits/benefits.toml", CONTOSO);
    for (what, bytes) in
        [("not UTF-8", &b"mouse = true\n# caf\xe9\n"[..]), ("zeros", b"\0\0\0"), ("noise", b"\xff\xfe\x00")]
    {
        let path = place.write(USUAL, bytes);
        let said = refused(&run(&mut place.mpn(["list", "offers"])), 3);
        assert!(said.contains("config.toml") && said.lines().count() == 1, "{what}: {said}");
        assert_eq!(std::fs::read(path).unwrap(), bytes);
    }
    place.write(USUAL, "");
    assert_eq!(read(run(&mut offers(&place, &[]))), "maps");
    // Control characters of it do not reach the terminal.
    place.write(USUAL, "role = \"bo\\u001b[31mss\\u202E\"\n\"un\\u001b[31mknown\" = 1\n");
    let said = refused(&run(&mut place.mpn(["list", "offers"])), 3);
    assert!(!said.contains('\u{1b}') && !said.contains('\u{202e}') && said.contains('␛'), "{said:?}");
    place.write(USUAL, "\"un\\u001b[31mknown\" = 1\n");
    let ran = run(&mut place.mpn(OFFERS));
    assert!(ran.code == Some(0) && !ran.err.contains('\u{1b}') && ran.err.contains('␛'), "{ran:?}");
}

/// Help and a sample of one's own come whatever the configuration says.
#[test]
fn a_bad_configuration_is_in_nobodys_way_for_help() {
    let place = Place::new();
    place.write(USUAL, "theme = 3\n");
    for words in ["--help", "--version", "list --help"] {
        place.run(words).fine();
    }
    assert_eq!(place.run("demo --write mine.toml").code, Some(0));
    assert!(place.path("work/mine.toml").exists());
}

/// Where it is, whether it is in order, and the editor over it.
#[test]
fn the_command_says_where_it_is_and_what_is_wrong() {
    let place = Place::new();
    let usual = place.path(USUAL);
    let shown = usual.display().to_string();
    assert_eq!(place.run("config path").fine().out, format!("{shown}\n"));
    let document = place.run("config path --json").fine().json();
    assert_eq!((plain(&document["config"]), &document["exists"]), (shown.clone(), &false.into()));
    assert!(place.run("config check").fine().out.contains("no such file"));
    place.write(USUAL, "theme = \"dark\"\n");
    assert_eq!(place.run("config check").fine().out, format!("{shown}: no faults\n"));
    let document = place.run("config check --json").fine().json();
    assert_eq!((&document["exists"], document["items"].as_array().unwrap().len()), (&true.into(), 0));
    // What is odd is a warning, what is wrong is exit 3, all of it.
    place.write(USUAL, "them = \"dark\"\n");
    let ran = place.run("config check");
    assert!(ran.code == Some(0) && ran.out.contains("one warning") && ran.err.contains("1:1: "), "{ran:?}");
    let document = place.run("config check --json").json();
    assert!(plain(&document["items"][0]).contains("did you mean “theme”"), "{document}");
    place.write(USUAL, "theme = \"drak\"\nmouse = 3\n");
    let said = refused(&place.run("config check"), 3);
    assert_eq!(said.lines().count(), 2, "{said}");
    failure(&place.run("config check --json"), 3);
    // That one is wrong is in nobody's way to it.
    assert_eq!(place.run("config path").fine().out, format!("{shown}\n"));
    place.write("work/mine.toml", "mouse = true\n");
    assert_eq!(place.run("config path --config mine.toml").fine().out, "mine.toml\n");
    refused(&place.run("config check --config absent.toml"), 3);
    // With --stage nothing tells whose it is.
    let ran = place.run("config path --stage");
    assert!(!ran.out.contains(&shown), "{ran:?}");
    refused(&place.run("config"), 2);
    refused(&place.run("config pth"), 2);
    refused(&place.run("config edit"), 2);
    failure(&place.run("config edit --json"), 2);
}

#[cfg(unix)]
#[test]
fn the_command_opens_the_editor_over_it() {
    use crate::kit::run::{Setup, write};
    use std::os::unix::fs::PermissionsExt as _;

    let editing = |home: &std::sync::Arc<tempfile::TempDir>, line: &str, more: &[&str]| {
        let editor = home.path().join("editor");
        write(&editor, &format!("#!/bin/sh\necho edits\n{line}\n"));
        std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).unwrap();
        let setup = Setup::mpn(&["config", "edit"]).in_home(home).arguments(more);
        let setup = setup.with("EDITOR", editor.to_str().unwrap()).with("MPN_CONFIG", "");
        setup.with("XDG_CONFIG_HOME", home.path().join("config").to_str().unwrap()).start_at(160, 24)
    };
    let home = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let path = home.path().join(USUAL);
    // Where there is none it is made of the example, for its owner alone.
    assert_eq!(editing(&home, "", &[]).exit_code(), 0);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), EXAMPLE);
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o077, 0);
    // What is there stays; what is wrong with it afterwards is said.
    let mut run = editing(&home, "echo 'theme = \"drak\"' > \"$1\"", &[]);
    run.shows("config.toml:1:9: ");
    run.shows("did you mean “dark”");
    assert_eq!(run.exit_code(), 3);
    assert_eq!(editing(&home, "echo 'theme = \"dark\"' > \"$1\"", &[]).exit_code(), 0);
    assert_eq!(editing(&home, "exit 7", &[]).exit_code(), 3);
    assert_eq!(editing(&home, "exit 0", &["--read-only"]).exit_code(), 2);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "theme = \"dark\"\n");
}

/// The sentences exist: no message stands there as its own name.
#[test]
fn every_note_has_its_sentence() {
    let text = Text::english();
    for kind in [
        NoteKind::Wrong("x".to_owned()),
        NoteKind::Role("boss".to_owned(), Some("user")),
        NoteKind::Role("boss".to_owned(), None),
        NoteKind::Language("de".to_owned(), None),
        NoteKind::Theme("drak".to_owned(), Some("dark")),
        NoteKind::Clipboard("tumx".to_owned(), Some("tmux")),
        NoteKind::Column(Section::Software, "statsu".to_owned(), Some("status")),
        NoteKind::OwnOrder(Section::Overview),
        NoteKind::Unknown("rol".to_owned(), Some("role")),
        NoteKind::Unknown("rol".to_owned(), None),
        NoteKind::Days(3660),
        NoteKind::Kind("renewal".to_owned(), Some("renewal-opens")),
    ] {
        let said = text.config_note(&kind);
        assert!(!said.contains("config-") && !said.contains("No localization"), "{said}");
    }
}

/// Lead times: every kind's own, the default of the others, none at all; faults with their places.
#[test]
fn lead_times() {
    use mpn_benefits::domain::deadline::DeadlineKind::{Anniversary, Reassignable, RenewalCloses};
    let read = |text: &str| Config::read(text, Path::new("/there"));
    assert_eq!(Config::default().warn_days.of(Anniversary), [30, 7]);
    let text = "[warn_days]\ndefault = [7, 60, 7]\nrenewal-closes = [1, 14]\nreassignable = []\n";
    let (config, notes) = read(text).unwrap();
    assert_eq!(notes, []);
    assert_eq!(config.warn_days.of(Anniversary), [60, 7], "longest first, each once");
    assert_eq!(config.warn_days.of(RenewalCloses), [14, 1]);
    assert_eq!(config.warn_days.threshold(Reassignable), None);
    let (config, _) = read("[warn_days]\nrenewal-closes = [3]\n").unwrap();
    assert_eq!(config.warn_days.of(Anniversary), [30, 7], "the others keep theirs");
    let notes = read("[warn_days]\nrenewal_closes = [3]\n").unwrap_err();
    let unknown = NoteKind::Kind("renewal_closes".to_owned(), Some("renewal-closes"));
    assert_eq!((notes[0].line, notes[0].column, &notes[0].kind), (2, 1, &unknown));
    let wrong = read("[warn_days]\nrenewal-closes = [3, 3661]\ndefault = [99999]\n").unwrap_err();
    let places: Vec<_> = wrong.iter().map(|note| (note.line, note.column, note.kind.clone())).collect();
    assert_eq!(places.len(), 2);
    assert!(places.contains(&(2, 18, NoteKind::Days(3660))) && places.contains(&(3, 11, NoteKind::Days(3660))));
    for odd in ["[-1]", "-1", "'30'", "[30, '7']", "30.5", "[[30]]"] {
        let wrong = read(&format!("[warn_days]\ndefault = {odd}\n")).unwrap_err();
        assert_eq!((wrong.len(), &wrong[0].kind), (1, &NoteKind::Days(3660)), "{odd}");
    }
    assert!(matches!(read("warn_days = 30\n").unwrap_err()[0].kind, NoteKind::Wrong(_)));
    // One number is a list of one.
    assert_eq!(read("[warn_days]\ndefault = 14\n").unwrap().0.warn_days.of(Anniversary), [14]);
}
