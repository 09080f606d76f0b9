//! Stories walked an eleventh time, looking for siblings of what was mended: ways in that were forgotten, ids and names, what
//! is dropped without a word, and what is past.

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::{CONTOSO, Place, Ran, Sample, failure, refused};
#[cfg(unix)]
use crate::kit::run::Setup;
use mpn_benefits::tui::app::Msg;

/// The sample with customers' machines (R40).
fn guarded() -> Sample {
    Sample::of(&guarded_text())
}

fn guarded_text() -> String {
    CONTOSO.replacen("[partner]", "[partner]\ncustomer_machines = [\"CUST-*\"]", 1)
}

/// What stands on standard error and output together.
fn all(ran: &Ran) -> String {
    format!("{}{}", ran.out, ran.err)
}

/// Unicode's two line ends part a list wherever one is read, so that no rule is passed by them (R40, R20).
#[test]
fn found_t1_line_separators_part_lists() {
    for end in ['\u{2028}', '\u{2029}'] {
        let sample = guarded();
        let machines = format!("PC-1{end}CUST-07");
        let said = refused(
            &sample.words(&["activate", "office-mak-spare", "--machine", &machines, "--case", "new-machine"]),
            1,
        );
        assert!(said.contains("R40") && said.contains("CUST-07"), "{said}");
        let many = ["A", "B", "C", "D", "E", "F"].join(&end.to_string());
        let said =
            refused(&sample.words(&["activate", "office-mak-spare", "--machine", &many, "--case", "new-machine"]), 1);
        assert!(said.contains("R20"), "{said}");
        // A list of a record is the same list.
        let tenants = format!("a.example{end}b.example");
        let told = sample.words(&["set", "partner", "tenants", &tenants]);
        assert_eq!(told.code, Some(0), "{told:?}");
        assert!(sample.text().contains("\"a.example\", \"b.example\""), "{}", sample.text());
        // Typed and pasted into a form.
        for paste in [false, true] {
            let form = given_text(&guarded_text(), "2021-03-01").at(100, 40).keys("1/office<enter><enter>jaa");
            let mut form = if paste { form.send(Msg::Paste(machines.clone())) } else { form.keys(&machines) };
            let screen = form.text();
            assert!(says(&screen, "R40"), "{paste}: {screen}");
        }
    }
}

/// In a text of one line they are refused with their place, as other line ends are, and so are they in every field.
#[test]
fn found_t1_line_separators_are_refused_in_a_line() {
    for (letter, code) in [('\u{2028}', "U+2028"), ('\u{2029}', "U+2029"), ('\u{85}', "U+0085"), ('\u{b}', "U+000B")] {
        let text = format!("An{letter}na");
        let name = format!("name={text}");
        for words in [
            ["add", "person", &name].as_slice(),
            &["set", "adele", "name", &text],
            &["incident", "support", "--case", &text],
            &["redeem", "m365-25", "--tenant", &text, "--as", "add"],
        ] {
            let sample = Sample::new();
            let before = sample.text();
            let said = refused(&sample.words(words), 2);
            assert!(said.contains("Character 3") && said.contains(code), "{words:?}: {said}");
            assert_eq!(sample.text(), before);
        }
    }
    // A name of a document that is taken in is one line.
    let place = Place::new();
    let file = place.write("b.toml", CONTOSO);
    let csv = place.write("p.csv", "email,name\nx@contoso.example,An\u{2028}na\n");
    let told = place.on(&file, &format!("import {} --format csv --clock 2021-03-01 --apply", csv.display()));
    assert!(!std::fs::read_to_string(&file).unwrap().contains('\u{2028}'), "{told:?}");
}

/// Ids are the same in any case, and with any dash, wherever one is typed.
#[test]
fn found_t3_ids_are_taken_in_any_case() {
    for (words, code) in [
        ("assign VS-PRO alex --dry-run", 0),
        ("release VS-3 --dry-run", 0),
        ("signed-in VS-3 --dry-run", 0),
        ("renew MAPS --dry-run", 1),
        ("review MAPS --dry-run", 0),
        ("enable SIGNATURE --access-id 100200300 --contract-id 400500600 --dry-run", 0),
        ("incident SUPPORT --case k --dry-run", 0),
        ("close SUPPORT 120-1002 --dry-run", 0),
        ("dismiss EMS-16 --dry-run", 0),
        ("set MAPS note x --dry-run", 0),
        ("set PARTNER name x --dry-run", 0),
        ("remove SIGNATURE --dry-run", 0),
        ("add seat --to VS-PRO --dry-run", 0),
        ("add software enrollment=MAPS product=x --dry-run", 0),
        ("export packet OFFICE-MAK", 0),
        ("redeem M365-25 --tenant contoso.onmicrosoft.com --as add --into M365 --dry-run", 0),
        ("impact MAPS", 0),
        ("deadlines --offer MAPS", 0),
        ("release VS–3 --dry-run", 0),
        ("log --person ADELE", 0),
        ("log --subject MAPS", 0),
    ] {
        let ran = Sample::new().run(words);
        assert_eq!(ran.code, Some(code), "{words}: {ran:?}");
        assert!(!says(&all(&ran), "An id is"), "{words}: {ran:?}");
    }
    let by = CONTOSO.replacen(
        "[[cloud.token]]",
        "[[cloud.token]]\nid = \"spare\"\nkey = \"DEMO0-TOKE1-AAAA0-BEEF0-00077\"\nseats = 5\n\n  [[cloud.token]]",
        1,
    );
    let ran = Sample::of(&by).run("replace D365-5 --reason wrong-tenant --by SPARE --dry-run");
    assert!(!says(&all(&ran), "An id is"), "{ran:?}");
}

/// A word that is no id is not found: what is on record is listed, and nothing that is not.
#[test]
fn found_t3_a_name_is_no_id_that_nobody_has() {
    for (words, near, none) in [
        (["renew", "Action Pack"].as_slice(), "maps", "action-pack"),
        (&["impact", "Action Pack"], "maps", "action-pack"),
        (&["deadlines", "--offer", "Action Pack"], "maps", "action-pack"),
        (&["review", "Action Pack"], "maps", "action-pack"),
        (
            &["activate", "Windows Server 2019 Standard", "--machine", "A", "--case", "new-machine"],
            "ws-2019",
            "windows-server-2019-standard",
        ),
        (&["assign", "Visual Studio Professional", "alex"], "vs-pro", "visual-studio-professional"),
        (&["add", "software", "enrollment=Action Pack", "product=x"], "maps", "action-pack"),
    ] {
        let ran = Sample::new().words(&[words, &["--json"]].concat());
        let exit = if words.first() == Some(&"add") { 2 } else { 5 };
        let error = failure(&ran, exit);
        let candidates = error["candidates"].as_array().unwrap();
        assert!(candidates.iter().any(|own| own == near), "{words:?}: {error}");
        assert!(candidates.iter().all(|own| own != none), "{words:?}: {error}");
        assert!(!error["message"].as_str().unwrap().contains(none), "{words:?}: {error}");
    }
}

/// Whoever is on record is answered for by the id as by the name, also without a step; of nobody the nearest are listed.
#[test]
fn found_t4_a_person_without_steps_is_on_record() {
    for words in [
        ["log", "--person", "zoe"].as_slice(),
        &["log", "--person", "ZOE"],
        &["log", "--person", "Zoë Müller-Lüdenscheidt"],
        &["log", "--person", "zoe", "--lang", "fr"],
        &["log", "--person", "zoe", "--lang", "nl"],
        &["log", "--person", "zoe", "--lang", "sv"],
    ] {
        let ran = Sample::new().words(words);
        assert_eq!(ran.code, Some(0), "{words:?}: {ran:?}");
    }
    let document = Sample::new().run("log --person zoe --json").json();
    assert_eq!(document["items"].as_array().unwrap().len(), 0, "{document}");
    let error = failure(&Sample::new().run("log --person zo --json"), 5);
    assert_eq!(error["candidates"][0], "zoe", "{error}");
    // With steps they are listed.
    let sample = Sample::new();
    let _ = sample.done("set zoe note x");
    let rows = sample.run("log --person ZOE --json").json();
    assert_eq!(rows["items"].as_array().unwrap().len(), 1, "{rows}");
}

/// A marker that somebody forgot is what is left of a merge, and beside a whole conflict it is one more.
#[test]
fn found_t7_what_is_left_of_a_merge_is_named() {
    let at = CONTOSO.find("\n[[person]]").unwrap() + 1;
    let with = |lines: &str| format!("{}{lines}{}", &CONTOSO[..at], &CONTOSO[at..]);
    let line = CONTOSO[..at].lines().count() + 1;
    for mark in ["<<<<<<< a", "|||||||", "||||||| base", "=======", ">>>>>>> branch", ">>>>>>>"] {
        for end in ["\n", "\r\n"] {
            let told = refused(&Sample::of(&with(&format!("{mark}{end}"))).run("list people"), 3);
            assert_eq!(told.lines().count(), 1, "{mark}: {told}");
            let wanted = format!(":{line}:1: what is left of an unresolved merge, line {line};");
            assert!(told.contains(&wanted), "{mark}: {told}");
        }
    }
    let whole =
        "<<<<<<< a\n[[person]]\nid = \"x\"\nname = \"X\"\n=======\n[[person]]\nid = \"y\"\nname = \"Y\"\n>>>>>>> b\n";
    for (text, wanted) in [
        (with(whole), format!("unresolved merge, lines {line} to {};", line + 8)),
        (
            format!("{}<<<<<<< a\n", with(whole)),
            format!("unresolved merge, lines {line} to {}, and one more below", line + 8),
        ),
        (
            with(&format!("=======\n{whole}")),
            format!("what is left of an unresolved merge, line {line}, and one more below"),
        ),
    ] {
        let told = refused(&Sample::of(&text).run("list people"), 3);
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains(&wanted), "{told}");
    }
    // What looks so in a text of several lines is a text.
    let text = with("[[person]]\nid = \"x\"\nname = \"X\"\nnote = \"\"\"\n=======\n>>>>>>> b\n\"\"\"\n");
    assert_eq!(Sample::of(&text).run("list people").code, Some(0));
}

/// Keys that leave the file and are of no use are named, as for whoever looks one up; so are those that stay.
#[test]
fn found_t8_keys_of_no_use_are_named_where_they_leave() {
    let told = Sample::new().run("export maks --with-keys --yes");
    assert!(says(&told.err, "office-mak has no activation left"), "{told:?}");
    let told = Sample::new().on("2021-12-01").run("export maks --with-keys --yes");
    assert!(says(&told.err, "win-ent-mak is of no use any more: its offer is lapsed (R7)"), "{told:?}");
    let swedish = Sample::new().on("2021-12-01").run("export maks --with-keys --yes --lang sv");
    assert!(swedish.err.contains("win-ent-mak"), "{swedish:?}");
    let sample = Sample::new();
    let _ = sample.done("block office-mak-spare");
    let told = sample.run("export maks --with-keys --yes");
    assert!(says(&told.err, "office-mak-spare is left out: Microsoft blocked it (R30)"), "{told:?}");
    assert!(!told.out.contains("00002"), "{told:?}");
    // In a file, too; a document says it as notes.
    let place = Place::new();
    let out = place.path("k.txt").display().to_string();
    let told = sample.words(&["export", "maks", "--yes", "-o", &out, "--json"]).json();
    assert!(told["notes"].to_string().contains("office-mak-spare is left out"), "{told}");
}

/// What people held of a lapsed offer is told as past, by its name.
#[test]
fn found_t9_what_was_held_is_past_on_the_page() {
    for (language, past) in [("en", "ended"), ("nl", "geëindigd"), ("sv", "upphörde"), ("fr", "terminé")] {
        let page = Sample::new().on("2021-12-01").words(&["export", "markdown", "--lang", language]).out;
        let row = page.lines().find(|line| line.starts_with("| Adele Vance")).unwrap();
        assert!(row.contains(past) && row.contains("2021-10-01"), "{row}");
        assert!(
            row.contains("Visual Studio Professional (vs-1)") && row.contains("Microsoft Azure (azure-monthly)"),
            "{row}"
        );
    }
    let page = Sample::new().run("export markdown").out;
    let row = page.lines().find(|line| line.starts_with("| Adele Vance")).unwrap();
    assert!(row.contains("(vs-1)") && !row.contains("ended"), "{row}");
}

/// No option of an act is dropped: it is refused with what would be right.
#[test]
fn found_t12_no_option_is_dropped() {
    let sample = Sample::new();
    let before = sample.text();
    for language in ["en", "nl", "sv", "fr"] {
        let said =
            refused(&sample.words(&["incident", "support", "--case", "k", "--hours", "3", "--lang", language]), 1);
        assert!(said.contains("R51"), "{said}");
    }
    assert_eq!(sample.refused("incident support --case k --hours 3"), "R50");
    let said = refused(&sample.run("incident advisory --case k"), 2);
    assert!(said.contains("hours"), "{said}");
    for (words, wanted) in [
        ("add person --to maps name=Q", "leave out --to"),
        ("add software enrollment=maps product=x --to gold-cloud", "enrollment=ID"),
        ("add person --as-is name=Q", "field key"),
        ("set adele name Q --as-is", "field key"),
    ] {
        let said = refused(&sample.run(words), 2);
        assert!(said.contains(wanted), "{words}: {said}");
    }
    // Whoever is named as the holder of a seat must hold it.
    assert_eq!(sample.refused("release vs-1 zoe"), "R44");
    assert_eq!(sample.refused("signed-in vs-1 zoe"), "R44");
    assert_eq!(sample.text(), before);
    assert_eq!(sample.done("incident advisory --case k --hours 3")["effect"]["left"], 2);
}

/// A benefit and a person name the seat that the person holds, as a benefit names the seat that is given.
#[test]
fn found_t13_a_benefit_and_its_holder_name_the_seat() {
    let sample = Sample::new();
    assert_eq!(sample.done("release vs-pro zoe")["effect"]["seat"], "vs-3");
    // One is held now.
    assert_eq!(sample.done("release VS-PRO")["effect"]["seat"], "vs-1");
    assert_eq!(sample.refused("release vs-pro"), "R44");
    let sample = Sample::new();
    let error = failure(&sample.run("release vs-pro --json"), 4);
    assert!(error["candidates"].to_string().contains("vs-3  Zoë"), "{error}");
    let _ = sample.done("signed-in vs-pro zoe");
    assert!(sample.text().contains("signed_in = 2021-03-01"), "{}", sample.text());
    let error = failure(&sample.run("signed-in vs-pro --json"), 4);
    assert!(error["candidates"].to_string().contains("vs-1  Adele Vance"), "{error}");
    let said = refused(&sample.run("release vs-pro alex"), 1);
    assert!(
        said.contains("Alex Wilber does not hold Visual Studio Professional (vs-pro)") && said.contains("R44"),
        "{said}"
    );
    let said = refused(&sample.run("signed-in vs-pro alex"), 1);
    assert!(said.contains("Alex Wilber does not hold Visual Studio Professional (vs-pro)"), "{said}");
}

/// A dry run says of every way to redeem what it comes to, or why it is closed; a mistyped tenant leaves the comparison.
#[test]
fn found_t15_a_dry_run_tells_every_way() {
    let sample = Sample::new();
    let told = sample.run("redeem ems-16 --tenant contoso.onmicrosoft.com --dry-run").err;
    for wanted in
        ["add: 21 seats", "extend: 16 seats are more than three times", "(R35)", "(ems-main) is active", "(R37)"]
    {
        assert!(says(&told, wanted), "{wanted}: {told}");
    }
    let told = sample.run("redeem m365-25 --tenant contosso.onmicrosoft.com --dry-run");
    assert_eq!(told.code, Some(1));
    for wanted in ["R38", "Into m365 on contoso.onmicrosoft.com", "add: 125 seats", "extend: 100 seats"] {
        assert!(says(&told.err, wanted), "{wanted}: {told:?}");
    }
    let verdict = sample.verdict("redeem m365-25 --tenant contosso.onmicrosoft.com --dry-run");
    assert_eq!(verdict["rule"], "R38");
    assert!(verdict["notes"].to_string().contains("add: 125 seats"), "{verdict}");
    let verdict = sample.verdict("redeem ems-16 --tenant contoso.onmicrosoft.com --dry-run");
    assert!(verdict["notes"].to_string().contains("extend: 16 seats are more"), "{verdict}");
    // A way that was chosen is answered alone.
    let one = sample.run("redeem ems-16 --tenant contoso.onmicrosoft.com --as add --dry-run").err;
    assert!(!says(&one, "extend:"), "{one}");
}

/// Where the dashboard has ASCII signs, what commands say has them as well; letters of names and documents stay.
#[cfg(unix)]
#[test]
fn found_t17_commands_have_the_signs_of_the_dashboard() {
    for (words, wanted) in [
        (["key", "office-mak"].as_slice(), "*****-*****-*****-*****-00001"),
        (&["list", "software"], "win-ent"),
        (&["renew", "action pack"], "maps"),
        (&["impact", "nope"], "has the id \"nope\""),
        (&["nope"], "nope"),
    ] {
        let mut run = Setup::contoso().with("LC_ALL", "C").arguments(words).start_at(160, 40);
        run.shows(wanted);
        let _ = run.exit_code();
        assert!(run.text().is_ascii(), "{words:?}: {}", run.text());
    }
    let plain = Sample::new().run("--plain key office-mak");
    assert!(plain.out.contains("*****-*****") && !plain.out.contains('•'), "{plain:?}");
    let people = Sample::new().run("--plain list people");
    assert!(people.out.contains("Zoë"), "{people:?}");
    assert!(Sample::new().run("key office-mak").out.contains('•'));
}

/// All that is missing and all that is wrong is told at once, and what is there is not called missing.
#[test]
fn found_t18_everything_is_told_at_once() {
    let sample = Sample::new();
    let said = refused(&sample.run("add subscription product=x tenant=y seats=3"), 2);
    assert!(said.contains("`ends`") && said.contains("`as_of`") && said.contains("are missing"), "{said}");
    let said = refused(&sample.run("add subscription product=x tenant=y seats=3 ends=2020-02-30"), 2);
    assert!(said.contains("29 days") && said.contains("(`as_of`) is missing"), "{said}");
    assert!(!says(&said, "(`ends`)"), "{said}");
    let said = refused(&sample.run("add subscription seats=3"), 2);
    for wanted in ["`product`", "`tenant`", "`ends`", "`as_of`"] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let said = refused(&sample.run("add key"), 2);
    for wanted in ["no key came", "Kind (`kind`) must be there", "say to which (--to ID)"] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let said = refused(&sample.run("add token"), 2);
    for wanted in ["no key came", "Seats (`seats`) must be there", "say to which (--to ID)"] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    // What is there is not asked for.
    let said = refused(&sample.run("add key --to office-2019 kind=nope"), 2);
    assert!(said.contains("`kind`") && !says(&said, "must be there") && !says(&said, "--to ID"), "{said}");
}

/// Between two days of an offer that is lapsed by now nothing ends unless it is renewed (D18).
#[test]
fn found_t20_what_ended_has_no_condition() {
    for (language, no) in
        [("en", "unless renewed"), ("nl", "als er niet"), ("fr", "sauf renouvellement"), ("sv", "om det inte")]
    {
        let past = Sample::new().on("2021-12-01").words(&["diff", "2021-09-25", "2021-10-02", "--lang", language]);
        assert!(!past.out.contains(no), "{past:?}");
        assert!(past.out.contains("2021-10-01"), "{past:?}");
    }
    let coming = Sample::new().run("diff 2021-09-25 2021-10-02");
    assert!(says(&coming.out, "unless renewed"), "{coming:?}");
}

/// A case number is the same case whatever dash it is typed with, and however wide its blanks.
#[test]
fn found_t21_a_case_is_one_case() {
    let sample = Sample::new();
    for case in ["120–1002", "120\u{2011}1002", " 120-1002 "] {
        let said = refused(&sample.words(&["incident", "support", "--case", case]), 1);
        assert!(said.contains("on record already"), "{case}: {said}");
    }
    let told = sample.words(&["close", "support", "120–1002"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(
        sample
            .text()
            .contains("case = \"120-1002\", on = 2021-02-15, product = \"SQL Server 2019\", closed = 2021-03-01")
            || says(&sample.text(), "closed = 2021-03-01"),
        "{}",
        sample.text()
    );
    let found = given("2021-03-01").at(100, 30).keys("f120–1002").text();
    assert!(says(&found, "120-1002"), "{found}");
}

/// What begins with the word that was typed is near to it, in every list of what is near.
#[test]
fn found_t22_what_begins_so_is_near() {
    for words in [
        "renew gold",
        "impact gold",
        "deadlines --offer gold",
        "set gold note x",
        "remove gold",
        "log --subject gold",
        "review GOLD",
    ] {
        let error = failure(&Sample::new().run(&format!("{words} --json")), 5);
        assert_eq!(error["candidates"][0], "gold-cloud", "{words}: {error}");
    }
    let said = refused(&Sample::new().run("export packet gold"), 5);
    assert!(said.contains("gold-cloud"), "{said}");
    // A slip stays nearer than a beginning.
    let error = failure(&Sample::new().run("renew gold-clod --json"), 5);
    assert_eq!(error["candidates"][0], "gold-cloud", "{error}");
}

/// The small ones: figures below none, files without a key, two keys at once, days in another order.
#[test]
fn found_t23_what_was_typed_is_named() {
    let sample = Sample::new();
    for words in ["check --left -1", "check --warn -1"] {
        let told = sample.run(words);
        assert_eq!(told.code, Some(3), "{told:?}");
        assert!(!says(&all(&told), "unexpected argument") && says(&all(&told), "whole number"), "{words}: {told:?}");
    }
    let said = refused(&sample.run("deadlines --within -1"), 2);
    assert!(says(&said, "whole number"), "{said}");
    let said = refused(&sample.add_key("add key --to office-2019 kind=mak", " \n"), 2);
    assert!(says(&said, "is empty: it must hold the key") && !says(&said, "these are"), "{said}");
    let two = "DEMO0-AAAA1-BEEF0-TWOK1-00001\nDEMO0-AAAA1-BEEF0-TWOK2-00002\n";
    let said = refused(&sample.add_key("add key --to office-2019 kind=mak", two), 2);
    assert!(says(&said, "2 keys") && says(&said, "mpn import") && !says(&said, "dash"), "{said}");
    let text = CONTOSO.replacen("ends = 2021-05-30", "ends = 30.05.2021", 1);
    let said = refused(&Sample::of(&text).run("list cloud"), 3);
    assert!(said.contains("30.05.2021"), "{said}");
}

/// The small ones of acts: what is so already is told with its day, and a refusal says how.
#[test]
fn found_t23_what_is_so_already_has_its_day() {
    let sample = Sample::new();
    let _ = sample.done("dismiss ems-16 --kind benefit-expiry");
    let again = sample.run("dismiss ems-16 --kind benefit-expiry");
    assert!(says(&again.err, "was dismissed on 2021-03-01"), "{again:?}");
    assert_eq!(sample.verdict("dismiss ems-16 --kind benefit-expiry")["done"], false);
    let said = refused(&sample.run("dismiss zoe"), 2);
    assert!(says(&said, "no dates of its own") && !says(&said, "no dismissed"), "{said}");
    let told = sample.run("enable support --access-id 1 --contract-id 2");
    assert!(says(&told.err, "mpn set ID access_id"), "{told:?}");
    assert!(!says(&told.err, "digits, and"), "{told:?}");
    let _ = sample.done("close support 120-1002");
    let said = refused(&sample.run("close support nope"), 1);
    assert!(says(&said, "open is 120-1003"), "{said}");
}

/// A default that has no room for the word about it stands whole, greyed; where there is room the word stands, too.
#[test]
fn found_t23_a_default_is_not_cut() {
    let form = given("2021-03-01").at(80, 40).keys("5/action<enter>e").text();
    let line = form.lines().find(|line| line.contains("new-or-changed")).unwrap();
    assert!(line.contains("new-or-changed-hardware ") && !line.contains("(by"), "{form}");
    let form = given("2021-03-01").at(80, 40).keys("1ns").text();
    assert!(says(&form, "(by default)") && !form.contains("(by defau…"), "{form}");
}
