//! Stories walked a seventh time: what has little room says the most that it can, and what is long past presses nobody.

use std::path::Path;

use mpn_benefits::domain::Thing;
use mpn_benefits::file::parse;
use mpn_benefits::lists::fit::width;
use mpn_benefits::text::Text;

use crate::kit::harness::{given, given_text, says};
use crate::kit::program::{CONTOSO, Place, Sample, failure, run};

/// The line under the tabs leaves out that a date is the next one before it leaves out what the date is of.
#[test]
fn found_w1_the_next_date_has_its_subject_beside_a_lapse() {
    let mut board = given("2021-12-01").keys("2");
    let mut subjects = 0;
    for wide in 80..=120 {
        board.size = (wide, 24);
        let line = board.text().lines().nth(2).unwrap().to_owned();
        let told =
            ["d365-demo", "Dynamics 365"].iter().any(|subject| line.contains(&format!("2022-02-10: ends: {subject}")));
        assert!(told || line.contains("2022-02-10: subscription d"), "{wide}: {line}");
        subjects += usize::from(told);
    }
    assert!(subjects > 20, "{subjects}");
}

/// A fee that could not be paid for long is marked in the line under the tabs as before (D3), and stands last on the overview:
/// what can still be done comes first.
#[test]
fn found_w2_a_fee_missed_long_ago_stands_last_where_all_is_listed() {
    // Its last day was 2021-04-14.
    for (day, last) in [("2021-04-15", false), ("2021-05-14", false), ("2021-05-15", true), ("2021-06-01", true)] {
        let mut board = given(day).at(100, 30).keys("1");
        assert!(board.text().lines().nth(2).unwrap().contains("Gold Cloud Platform: fee not on record"), "{day}");
        let overview = board.keys("0").text();
        let rows: Vec<&str> = overview.lines().skip(4).take_while(|line| !line.trim().is_empty()).collect();
        let at = rows.iter().position(|row| row.contains("record the fee")).unwrap();
        assert_eq!(at, if last { rows.len() - 1 } else { 0 }, "{day}: {overview}");
    }
}

/// What is over says so in as many words as leave the names beside it whole.
#[test]
fn found_w3_what_is_over_does_not_squeeze_names() {
    let mut cloud = given("2021-12-01").at(80, 24).keys("2");
    let narrow = cloud.text();
    assert!(says(&narrow, "Dynamics 365 Customer Engagement"), "{narrow}");
    assert!(says(&narrow, "0/1 ended 2021-03-15") && !narrow.contains("ended 2021-05-30  "), "{narrow}");
    cloud.size = (140, 30);
    assert!(cloud.text().contains("ended 2021-05-30"), "{}", cloud.text());
    // The day from which a seat is free would be another fact than the one on which it ended.
    for wide in 60..=120 {
        let people = given("2022-01-01").at(wide, 24).keys("7").text();
        let rows: Vec<&str> = people.lines().filter(|line| line.contains("Adele Vance")).collect();
        assert!(rows.iter().all(|row| width(row) <= wide.into()), "{people}");
        let over = rows.iter().any(|row| row.trim_end().ends_with("ended") || row.contains("ended 2021"));
        assert!(over || !people.contains("Free"), "{wide}: {people}");
    }
}

/// The title of Software stays while another tab can give way.
#[test]
fn found_w4_software_keeps_its_title_while_another_tab_has_words() {
    let row = "[[software]]\nid = \"more-N\"\nproduct = \"Product N\"\nenrollment = \"maps\"\nsource = \"core\"\n";
    let many: String = (0..20).map(|at| row.replace('N', &at.to_string())).collect();
    let text = format!("{CONTOSO}\n{many}");
    for wide in 76..=99 {
        let line = given_text(&text, "2021-12-01").at(wide, 24).keys("2").text().lines().nth(1).unwrap().to_owned();
        let others = ["Renew", "Dates", "Ppl"].iter().any(|word| line.contains(word));
        assert!(line.contains("1 Software 25") || !others, "{wide}: {line}");
    }
}

/// The help says where `T` leads in a run that was started for another day.
#[test]
fn found_w5_the_help_says_where_today_leads() {
    let mut help = given("2021-03-01").at(100, 30).keys("?back to");
    assert!(says(&help.text(), "back to today"), "{}", help.text());
    help.app.dates.started_for = Some(crate::kit::support::d("2021-03-01"));
    let told = help.text();
    assert!(
        says(&told, "back to 2021-03-01, which this run was started for") && !told.contains("back to today"),
        "{told}"
    );
}

/// The sample with a second token of the Dynamics benefit, which replaced the first one.
fn replaced() -> String {
    let first = "as = \"new\", subscription = \"d365-demo\" }\n";
    let replaced = "  replaced = { on = 2021-02-20, reason = \"wrong-tenant\", by = \"d365-b\" }\n\n  [[cloud.token]]\n  \
                    id = \"d365-b\"\n  key = \"DEMO5-AAAA5-BEEF5-CAFE5-00055\"\n  seats = 5\n";
    let text = CONTOSO.replacen(first, &format!("{first}{replaced}"), 1);
    assert!(text != CONTOSO && parse(&text).is_clean(), "{:?}", parse(&text).problems);
    text
}

/// A token that is a replacement itself is not said to be replaced once more (R33, D8): not where it is redeemed for good.
#[test]
fn found_w6_a_replacement_promises_no_second_one() {
    let sample = Sample::of(&replaced());
    let told = sample.run("redeem d365-b --tenant contoso.onmicrosoft.com --as new --dry-run");
    assert!(says(&told.err, "It is a replacement itself, so that none can be had for it (R33)"), "{told:?}");
    assert!(!told.err.contains("can be had until"), "{told:?}");
    let form = given_text(&replaced(), "2021-03-01").at(100, 40).keys("2/dynamics<enter><enter>jar").text();
    assert!(says(&form, "wrong tenant: it stays there (R32); not replaced (R33)"), "{form}");
    let usual = given("2021-03-01").at(100, 40).keys("2/365 E3<enter>ar").text();
    assert!(says(&usual, "wrong tenant: it stays there (R32); replaced once, until 2021-03-31 (R33)"), "{usual}");
    let told = Sample::new().run("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run");
    assert!(says(&told.err, "A replacement can be had until 2021-03-31 (R33)"), "{told:?}");
}

/// A path is said in full: names of folders in a row look like a key only together. A key in a path is masked.
#[test]
fn found_w7_a_path_is_no_key() {
    let text = Text::english();
    let shown = |path: &str| text.path_shown(Path::new(path));
    for path in
        ["/home/user1/.local/share/mpn-benefits/benefits.toml", "/srv/data1/share/state/a.toml", "b1234/cd345/ef567"]
    {
        assert_eq!(shown(path), path);
    }
    for path in ["/home/DEMO0-AAAA1-BEEF0-00000-00000/a.toml", "AAAA1-BEEF0-CAFE0.toml"] {
        assert!(shown(path).contains('•'), "{}", shown(path));
    }
    let place = Place::new();
    let home = place.path("user1");
    let wanted = home.join(".local/share/mpn-benefits/benefits.toml").display().to_string();
    let ran = run(place.mpn(["list", "software"]).env("HOME", &home).env_remove("XDG_DATA_HOME"));
    assert!(ran.err.contains(&wanted) || cfg!(not(target_os = "linux")), "{ran:?}");
}

/// Whom a part of a name may mean is said, of everybody whom it may.
#[test]
fn found_w8_a_surname_leads_to_its_owner() {
    for (typed, wanted) in
        [("Wilber", "alex"), ("muller", "zoe"), ("wilbur", "alex"), ("adel", "adele"), ("vance a", "adele")]
    {
        let refused = failure(&Sample::new().words(&["assign", "vs-2", typed, "--dry-run", "--json"]), 5);
        let near = refused["candidates"].to_string();
        assert!(near.contains(wanted), "{typed}: {refused}");
    }
    assert_eq!(
        failure(&Sample::new().words(&["assign", "vs-2", "xyzzy", "--dry-run", "--json"]), 5)["candidates"],
        serde_json::json!([])
    );
}

/// A competency that is nearly one of the catalogue's, and an offer that begins later, are said where they are typed.
#[test]
fn found_w9_an_odd_offer_says_what_is_odd() {
    let add = |competency: &str, purchased: &str| {
        let said = [format!("competency={competency}"), format!("purchased={purchased}")];
        let words = ["add", "offer", "id=x", "offer=competency", "level=gold", "--dry-run"].into_iter();
        Sample::new().words(&words.chain(said.iter().map(String::as_str)).collect::<Vec<_>>()).err
    };
    for (typed, wanted) in [
        ("Cloud Plat", Some("cloud-platform")),
        ("Cloud Business Apps", Some("cloud-business-applications")),
        ("securty", Some("security")),
        ("Cloud Platform", None),
        ("cloud-platform", None),
        ("CLOUD\u{2011}PLATFORM", None),
        ("Learning", None),
        ("Data Analytics", None),
    ] {
        let told = add(typed, "2021-01-01");
        let wanted_words = wanted.map(|own| format!("no competency that the catalogue knows; near it is {own}"));
        assert_eq!(says(&told, "no competency that the catalogue knows"), wanted.is_some(), "{typed}: {told}");
        assert!(wanted_words.is_none_or(|own| says(&told, &own)), "{typed}: {told}");
    }
    let later = add("security", "2022-01-01");
    assert!(says(&later, "It begins on 2022-01-01: before that day nothing of it is shown (D5)"), "{later}");
    assert!(!says(&add("security", "2021-03-01"), "It begins on"));
    let new = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2022-01-01\n";
    for keys in ["1", "5", "6"] {
        let empty = given_text(new, "2021-03-01").at(100, 30).keys(keys).text();
        assert!(says(&empty, "Action Pack begins on 2022-01-01, and nothing of it is shown before (D5)"), "{empty}");
    }
    assert!(!says(&given_text(new, "2022-01-01").at(100, 30).keys("1").text(), "begins on"));
}

/// A case of an earlier term says whether it is open.
#[test]
fn found_w10_a_case_of_an_earlier_term_is_open_or_closed() {
    let renewed = CONTOSO.replacen(
        "id = \"maps\"\noffer = \"action-pack\"\n",
        "id = \"maps\"\noffer = \"action-pack\"\nrenewals = [2021-09-10]\n",
        1,
    );
    assert_ne!(renewed, CONTOSO);
    let screen = given_text(&renewed, "2021-10-02").at(100, 40).keys("4/product support<enter>").text();
    assert!(says(&screen, "open, earlier term") && says(&screen, "closed 2021-02-09, earlier term"), "{screen}");
}

/// Of a lapsed offer several keys can be looked at as one can (D18).
#[test]
fn found_w11_keys_of_a_lapsed_offer_can_be_looked_at() {
    for key in ["y", "v"] {
        let said = given("2021-10-02").at(140, 30).keys(&format!("1/office<enter>{key}")).text();
        assert!(says(&said, "then choose one to look at it: it is of no use any more"), "{said}");
    }
}

/// What comes for another offer than the one that is told first is never told without its name.
#[test]
fn found_w12_the_next_date_is_not_read_as_of_another_offer() {
    // Without the subscription the next date after the lapse is the reminder of the other offer.
    let (before, rest) = CONTOSO.split_once("redeemed = { on = 2021-02-10").unwrap();
    let text =
        format!("{before}{}", rest.split_once('\n').unwrap().1).replacen("ends = 2022-02-10", "ends = 2021-11-10", 1);
    for day in ["2021-12-01", "2022-02-01"] {
        for wide in 78..=120 {
            let line = given_text(&text, day).at(wide, 24).keys("2").text().lines().nth(2).unwrap().to_owned();
            if let Some((_, next)) = line.split_once("2022-02-28") {
                assert!(
                    !next.contains("reminder") || next.contains("Gold Cloud") || next.contains("gold-cloud"),
                    "{wide}: {line}"
                );
            }
        }
    }
}

/// A row of seats says of which product they are, where there are several.
#[test]
fn found_w13_seats_of_several_products_say_their_product() {
    let more = "\n[[visual_studio]]\nid = \"ent\"\nenrollment = \"gold-cloud\"\nproduct = \"Visual Studio Enterprise\"\nquantity = 35\n";
    for (text, wanted) in [(CONTOSO.to_owned(), false), (format!("{CONTOSO}{more}"), true)] {
        let screen = given_text(&text, "2021-03-01").at(80, 24).keys("3").text();
        assert_eq!(screen.lines().nth(3).unwrap().contains("Benefit"), wanted, "{screen}");
    }
}

/// The answers of a question stand on the screen in full, in every language.
#[test]
fn found_w14_an_answer_is_never_cut() {
    for language in mpn_benefits::text::languages() {
        let text = Text::of(&language);
        for answer in [
            text.confirm_erase(),
            text.confirm_keep(),
            text.confirm_remove(),
            text.confirm_never_happened(),
            text.init_no(),
            text.init_yes(),
            text.grant_no(),
            text.grant_yes(12),
        ] {
            assert!(width(&answer) <= 72, "{language}: {answer}");
        }
    }
}

/// A key or token is changed without its text, which is never put into a field: what is not typed stays.
#[test]
fn found_w15_a_record_with_a_key_is_changed_without_the_key() {
    for (open, id) in [("1/windows 10<enter><enter>e", "win-ent-mak"), ("2/security<enter><enter>e", "ems-16")] {
        let form = given("2021-03-01").at(100, 30).keys(open);
        let mut noted = form;
        while !noted.text().lines().any(|line| line.contains('▌') && line.contains("Note")) {
            noted = noted.keys("<tab>");
        }
        let mut done = noted.keys("kept apart<enter>");
        assert!(says(&done.text(), &format!("Changed Note of {id}")), "{}", done.text());
        assert!(done.app.overlays.is_empty());
    }
    let form = given("2021-03-01").at(100, 30).keys("1/windows 10<enter><enter>e").text();
    let key = form.lines().find(|line| line.contains("Key ")).unwrap().to_owned();
    assert!(key.contains("00001 stays") && !key.contains('*'), "{form}");
    // A new one needs its key as before.
    let new = given("2021-03-01").at(100, 30).keys("1/windows 10<enter>ny<enter>").text();
    assert!(says(&new, "Key (`key`) must be there"), "{new}");
}

/// A seat that is locked for everybody but who had it says so where it is offered (D9).
#[test]
fn found_w16_a_locked_seat_goes_back_to_its_holder_only() {
    let sample = Sample::new();
    let _ = sample.done("release vs-1");
    let menu = given_text(&sample.text(), "2021-03-01").at(120, 30).keys("3a").text();
    assert!(says(&menu, "vs-1 can go back to adele only, who had it before (D9)"), "{menu}");
    let free = given_text(&sample.text(), "2021-04-15").at(120, 30).keys("3a").text();
    assert!(says(&free, "vs-1 can be given; after that") && !says(&free, "go back to"), "{free}");
}

/// A case counts in the term that today sees its day in, and the answer says the figures of the list.
#[test]
fn found_w17_a_case_of_another_day_says_what_the_list_says() {
    let renewed = CONTOSO.replacen(
        "id = \"maps\"\noffer = \"action-pack\"\n",
        "id = \"maps\"\noffer = \"action-pack\"\nrenewals = [2021-09-10]\n",
        1,
    );
    for (on, said, used) in [
        // The paid term begins on 2021-09-01, though it was paid on 2021-09-10.
        ("2021-09-05", "1 used, 9 left", 1),
        ("2021-09-10", "1 used, 9 left", 1),
        ("2021-08-20", "4 used in the term of that day, which is over", 0),
    ] {
        let sample = Sample::of(&renewed).on("2021-09-10");
        let done = sample.run(&format!("incident support --case 120-9 --on {on}"));
        assert!(says(&done.err, said), "{on}: {done:?}");
        assert_eq!(sample.row("technical", "support")["used"], used, "{on}");
    }
}

/// Beside a window the next date of that very offer says what it is.
#[test]
fn found_w18_the_next_date_of_the_same_offer_says_what_it_is() {
    let text = "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"gold-cloud-platform\"\noffer = \"competency\"\n\
                competency = \"cloud-platform\"\nlevel = \"gold\"\npurchased = 2020-08-20\n";
    for wide in [80, 90, 100] {
        let line = given_text(text, "2021-09-10").at(wide, 24).keys("1").text().lines().nth(2).unwrap().to_owned();
        assert!(line.contains("2021-09-12: "), "{wide}: {line}");
    }
}

/// Nobody left before a day on which they were given something.
#[test]
fn found_w19_nobody_left_before_they_were_given_something() {
    for (person, on, refused) in [
        ("adele", "2021-01-10", true),
        ("adele", "2020-10-01", true),
        ("zoe", "2020-12-01", true),
        ("adele", "2021-01-15", true),
        ("adele", "2021-01-16", false),
        ("zoe", "2020-12-20", false),
        ("alex", "2020-01-01", false),
    ] {
        let ran = Sample::new().run(&format!("left {person} --on {on}"));
        assert_eq!(ran.code, Some(i32::from(refused)), "{person} {on}: {ran:?}");
        assert_eq!(says(&ran.err, "goes on already"), refused, "{person} {on}: {ran:?}");
    }
}

/// A benefit whose seats are all on record is changed from the pane of any of them.
#[test]
fn found_w20_a_full_visual_studio_benefit_can_be_changed() {
    let mut board = given("2021-03-01").at(100, 30).keys("3<enter>");
    for _ in 0..8 {
        if board.app.target().is_some_and(|item| matches!(item.thing, Thing::VisualStudio(_))) {
            break;
        }
        board = board.keys("j");
    }
    let form = board.keys("e").text();
    assert!(says(&form, "(vs-pro)") && says(&form, "quantity"), "{form}");
}

/// A redemption that never happened is taken away on the screen, as on the command line.
#[test]
fn found_w21_a_redemption_that_never_happened_goes() {
    let mut asked = given("2021-03-01").at(100, 30).keys("2/dynamics<enter><enter>d");
    assert!(says(&asked.text(), "This never happened") && says(&asked.text(), "D19"), "{}", asked.text());
    let mut done = asked.keys("<down><enter>");
    let state = &done.app.state;
    assert!(
        state.tokens().all(|(_, token)| token.id.as_str() != "d365-5" || token.redeemed.is_none()),
        "{}",
        done.text()
    );
}

/// Whoever left and still holds a credit is marked where it is listed.
#[test]
fn found_w22_a_holder_who_left_is_marked() {
    let sample = Sample::new();
    let text = sample.text().replacen("kind = \"monthly\"", "kind = \"bulk\"", 1);
    let sample = Sample::of(&text);
    let _ = sample.done("left adele");
    let pane = given_text(&sample.text(), "2021-03-01").at(100, 30).keys("2/azure<enter>").text();
    assert!(says(&pane, "Adele Vance (left 2021-03-01)"), "{pane}");
}

/// A bulk credit moves to whoever it is given to, whether the file says how many there are or not (R41).
#[test]
fn found_w23_a_bulk_credit_moves() {
    let bulk = CONTOSO.replacen("kind = \"monthly\"", "kind = \"bulk\"", 1);
    let at = bulk.find("id = \"azure-monthly\"").unwrap();
    let end = at + bulk[at..].find("\n\n").unwrap();
    let whole = &bulk[at..end];
    let without: String =
        whole.lines().filter(|line| !line.starts_with("quantity")).map(|line| format!("{line}\n")).collect();
    for text in [bulk.clone(), bulk.replacen(whole, without.trim_end(), 1)] {
        let sample = Sample::of(&text);
        let done = sample.run("assign azure-monthly alex");
        assert!(says(&done.err, "1 given") || says(&done.err, "1 of 1 given"), "{done:?}");
        let after = parse(&sample.text()).state;
        let credit = after.cloud.iter().find(|own| own.id.as_str() == "azure-monthly").unwrap();
        let holders: Vec<&str> =
            credit.holders(crate::kit::support::d("2021-03-01")).map(|row| row.person.as_str()).collect();
        assert_eq!(holders, ["alex"], "{}", sample.text());
    }
}

/// Nobody signs in on a day before the seat was given to whoever has it: that would be noted of another one (R59).
#[test]
fn found_w24_a_sign_in_is_of_whoever_has_the_seat() {
    for (seat, on) in [("vs-3", "2020-12-19"), ("vs-1", "2021-01-14")] {
        let sample = Sample::new();
        let refused = sample.run(&format!("signed-in {seat} --on {on}"));
        assert!(refused.code == Some(1) && says(&refused.err, "goes on already"), "{refused:?}");
        assert_eq!(sample.text(), CONTOSO);
    }
    let _ = Sample::new().done("signed-in vs-3 --on 2020-12-20");
}

/// The form of a person refuses the day that `left` refuses.
#[test]
fn found_w25_a_form_takes_no_day_that_the_act_refuses() {
    for (person, day, refused) in
        [("adele", "2020-12-01", true), ("zoe", "2020-12-01", true), ("adele", "2021-01-15", false)]
    {
        let ran = Sample::new().run(&format!("set {person} left {day}"));
        assert_eq!(
            (ran.code, says(&ran.err, "goes on already")),
            (Some(i32::from(refused)), refused),
            "{person} {day}: {ran:?}"
        );
    }
}
