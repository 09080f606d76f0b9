//! Stories walked a ninth time, as somebody new: what is asked in vain, what help does not name, what is not told.

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::{CONTOSO, Place, Sample, refused};
#[cfg(unix)]
use crate::kit::run::Setup;

/// No key is typed for nothing: what is wrong whatever it is comes first, and says how it is said.
#[cfg(unix)]
#[test]
fn found_n1_a_key_is_asked_for_last() {
    for (words, wanted) in [
        (["add", "key", "kind=mak"].as_slice(), "say to which (--to ID)"),
        (&["add", "token", "seats=5"], "say to which (--to ID)"),
        (&["add", "key", "kind=mak", "--to", "nowhere"], "nowhere"),
        (&["--role", "account-admin", "add", "key", "kind=mak", "--to", "windows-10-enterprise"], "R58"),
    ] {
        let mut run = Setup::contoso().arguments(words).start();
        run.shows(wanted);
        assert_ne!(run.exit_code(), 0, "{words:?}");
        assert!(!run.text().contains("hidden"), "{words:?}: {}", run.text());
    }
}

/// A field that is none is named, and what a part belongs to is said by its option.
#[test]
fn found_n2_an_unknown_field_is_named() {
    let said = refused(&Sample::new().run("add token to=x seats=5"), 2);
    assert!(said.contains("has no field “to”") && said.contains("--to ID"), "{said}");
    let said = refused(&Sample::new().run("set vs-1 holder Ann"), 2);
    assert!(said.contains("has no field “holder”"), "{said}");
}

/// Help and manual of the commands that take fields list them, made of the table of fields.
#[test]
fn found_n3_the_fields_of_each_kind_stand_in_the_help() {
    let place = Place::new();
    for page in ["add --help", "man add"] {
        let told = place.run(page).fine().out;
        for wanted in
            ["email", "purchased*", "competency(*)", "--to ID*", "level: silver | gold", "credit.kind: monthly"]
        {
            assert!(says(&told.replace("\\-", "-"), wanted), "{page}: {wanted}: {told}");
        }
        assert!(!says(&told, "mpn_id"), "the partner is not added: {told}");
    }
    let told = place.run("set --help").fine().out;
    assert!(says(&told, "mpn_id") && !says(&told, "--to ID"), "{told}");
    let fields = told.lines().skip_while(|line| !line.starts_with("Fields"));
    assert!(fields.into_iter().all(|line| line.chars().count() <= 80), "{told}");
}

/// The questions of a new file: the day is said by nobody but the one who answers, and what will be made is shown before.
#[cfg(unix)]
#[test]
fn found_n4_a_new_file_is_shown_before_it_is_made() {
    let start = || {
        let setup = Setup::mpn(&[]);
        let file = setup.file();
        let path = file.display().to_string();
        let words = ["init", "--name", "Contoso", "--offer", "action-pack", "--mpn-id", "1", "--tenant", "a.example"];
        (setup.arguments(&words).arguments(&["--role", "global-admin", "--file", &path]).start(), file)
    };
    for (answer, made) in [("", true), ("n", false), ("y", true)] {
        let (mut run, file) = start();
        run.shows("When was it bought");
        run.keys("\r");
        run.shows("Purchased");
        run.keys("2021-03-01\r");
        run.shows("bought on 2021-03-01");
        run.shows("Make it?");
        assert!(!file.exists());
        run.keys(&format!("{answer}\r"));
        assert_eq!(run.exit_code(), 0);
        assert_eq!(file.exists(), made, "{}", run.text());
        assert!(says(&run.text(), if made { "with mpn add" } else { "Nothing was made" }), "{}", run.text());
    }
}

/// The command line says that it recorded the first look at a key, and only then.
#[test]
fn found_n5_a_first_look_is_told_when_it_is_recorded() {
    let sample = Sample::new();
    let first = sample.run("key office-mak-spare --print --yes");
    assert!(says(&first.err, "Recorded that office-mak-spare was viewed"), "{first:?}");
    let again = sample.run("key office-mak-spare --print --yes");
    assert!(!says(&again.err, "Recorded"), "{again:?}");
    let never = Sample::new().run("key office-mak-spare --print --yes --read-only");
    assert!(!says(&never.err, "Recorded"), "{never:?}");
}

/// A second person of the same name or address is worth a word, wherever one is recorded; a change of something else is not.
#[test]
fn found_n6_a_namesake_is_told() {
    let sample = Sample::new();
    for (words, wanted) in [
        (["add", "person", "name=ADELE  vance"], "Adele Vance (adele) is on record already"),
        (["add", "person", "name=Zoë"], ""),
    ] {
        let told = sample.words(&words).err;
        assert_eq!(says(&told, "is on record already"), !wanted.is_empty(), "{told}");
        assert!(says(&told, wanted), "{told}");
    }
    let notes = sample.verdict("add person name=Q email=Adele@contoso.example --dry-run");
    assert!(notes["notes"].to_string().contains("(adele) is on record already with this address"), "{notes}");
    let quiet = sample.run("set adele note x");
    assert!(!says(&quiet.err, "already"), "{quiet:?}");
    let form = given("2021-03-01").at(100, 30).keys("7np<bs>").text();
    assert!(!says(&form, "already"), "{form}");
    let mut form = given("2021-03-01").at(100, 30).keys("7np");
    while !form.text().lines().any(|line| line.contains('▌') && line.contains("Name")) {
        form = form.keys("<tab>");
    }
    let form = form.keys("adele vance").text();
    assert!(says(&form, "Adele Vance (adele) is on record already"), "{form}");
}

/// IDs of another length than Microsoft's are told whenever the file is examined, too (R48).
#[test]
fn found_n7_an_odd_number_is_a_finding() {
    let odd = CONTOSO.replacen("contract_id = \"400500600\"", "contract_id = \"98765\"", 1);
    let told = Sample::of(&odd).run("doctor");
    assert!(says(&told.out, "Contract ID of support has 5 digits, and Microsoft's have nine (R48)"), "{told:?}");
    assert!(!says(&told.out, "Access ID of"), "{told:?}");
}

/// What a review counts for has its days, and what is on record already has its own.
#[test]
fn found_n8_a_review_names_the_renewal_that_it_counts_for() {
    for (day, wanted) in [
        ("2021-03-01", "counts for the renewal from 2021-09-02 to 2021-10-01 (R12)"),
        (
            "2021-09-10",
            "open until 2021-10-01 (R12), and once that is recorded for the one after 2022-09-01 as well (D15)",
        ),
    ] {
        let sample = Sample::new().on(day);
        let form = given(day).at(100, 30).keys("5/action<enter>aw").text();
        assert!(says(&form, wanted), "{day}: {form}");
        let told = sample.run("review maps");
        assert!(says(&told.err, wanted), "{day}: {told:?}");
        let again = sample.run("review maps");
        assert!(
            says(&again.err, &format!("on record already: the business profile was reviewed on {day}")),
            "{again:?}"
        );
    }
    let sample = Sample::new();
    let _ = sample.done("left adele");
    let again = sample.run("left adele");
    assert!(says(&again.err, "on record already: left on 2021-03-01"), "{again:?}");
    // The menu names it, too.
    let gone = sample.text();
    let menu = given_text(&gone, "2021-03-01").at(100, 40).keys("7/adele<enter>a").text();
    assert!(says(&menu, "left on 2021-03-01"), "{menu}");
}

/// A Visual Studio benefit and a seat of it that both wait are told apart on the first picture, at every width.
#[test]
fn found_n9_a_benefit_and_its_seat_are_told_apart() {
    let one = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\n\
               purchased = 2020-09-01\n[[visual_studio]]\nid = \"vs\"\nenrollment = \"maps\"\nquantity = 3\n\
               product = \"Visual Studio Professional\"\n[[visual_studio.seat]]\nid = \"vs-1\"\n";
    for wide in [80, 100, 120] {
        let screen = given_text(one, "2021-09-10").at(wide, 50).keys("0").text();
        let lines: Vec<&str> = screen.lines().filter(|line| line.contains("Visual Studio Profession")).collect();
        assert!(lines.len() > 1, "{screen}");
        assert!(lines.iter().all(|line| line.contains("(vs")), "{wide}: {screen}");
        assert!(lines.iter().any(|line| line.contains("(vs-1)")), "{wide}: {screen}");
    }
}

/// What must be answered is marked in forms of acts, too, and nobody types the only case that is open.
#[test]
fn found_n10_forms_of_acts_mark_what_they_need() {
    let form = given("2021-03-01").at(100, 30).keys("1/windows 10<enter><enter>aa").text();
    let asked = form.lines().find(|line| line.contains("Used this key before?")).unwrap();
    assert!(asked.contains('*'), "{form}");
    let sample = Sample::new();
    let _ = sample.done("close support 120-1003");
    let form = given_text(&sample.text(), "2021-03-01").at(100, 30).keys("4/product<enter>ax");
    let mut form = form;
    assert!(form.text().lines().any(|line| line.contains("Case") && line.contains("120-1002")), "{}", form.text());
    // Of two nobody knows which.
    let form = given("2021-03-01").at(100, 30).keys("4/product<enter>ax").text();
    assert!(!form.lines().any(|line| line.contains("Case") && line.contains("120-100")), "{form}");
}

/// Where a key belongs is found by typing, as everything else that is chosen.
#[test]
fn found_n11_where_a_key_belongs_is_found_by_typing() {
    let picked = given("2021-03-01").at(100, 30).keys("7ny").keys("window");
    let mut picked = picked;
    let screen = picked.text();
    assert!(says(&screen, "Windows 10 Enterprise") && !says(&screen, "Office Professional"), "{screen}");
    let form = picked.keys("s 10<enter>").text();
    assert!(says(&form, "Windows 10"), "{form}");
}

/// A word is looked for in names, not in what was granted; its heading finds that.
#[test]
fn found_n12_a_word_is_no_figure_of_what_was_granted() {
    let rows = |filter: &str| Sample::new().words(&["list", "software", "--csv", "--filter", filter]).out;
    assert!(!says(&rows("10"), "Office"), "{}", rows("10"));
    assert!(says(&rows("10"), "Windows 10"), "{}", rows("10"));
    assert!(says(&rows("quantity:10"), "Office"), "{}", rows("quantity:10"));
    let none = Sample::new().words(&["list", "software", "--filter", "wimdows"]);
    assert!(says(&format!("{}{}", none.out, none.err), "no row fits the filter. No row has “wimdows”"), "{none:?}");
}

/// The packet of a support contract and the page for whoever takes over have what a call begins with.
#[test]
fn found_n13_a_packet_has_the_ids_of_the_contract() {
    let packet = Sample::new().run("export packet support").out;
    for wanted in ["Access ID: 100200300", "Contract ID: 400500600", "120-1001 ("] {
        assert!(packet.contains(wanted), "{packet}");
    }
    assert!(!Sample::new().run("export packet office-2019").out.contains("Access ID"));
    let page = Sample::new().run("export markdown").out;
    assert!(
        page.contains("## Support contracts and cases") && page.contains("| support | 100200300 | 400500600 |"),
        "{page}"
    );
}
