//! Stories walked a fifth time: a done line says what was done, a date and a note name what is done with their row, and
//! what a column is called hangs on the screen alone.

use mpn_benefits::domain::Thing;
use mpn_benefits::domain::deadline::FirstUse;
use mpn_benefits::file::parse;
use mpn_benefits::lists::fit::width;
use mpn_benefits::lists::heading;
use mpn_benefits::text::Text;

use crate::kit::harness::{Given, given, given_text, says};
use crate::kit::program::{CONTOSO, Sample};

/// A date on which the window of the Action Pack is open.
const IN_WINDOW: &str = "2021-09-10";

/// The sample without the tokens of one of its cloud benefits.
fn without_tokens() -> String {
    let (first, rest) = CONTOSO.split_once("  [[cloud.token]]\n  id = \"m365-25\"").unwrap();
    let text = format!("{first}{}", &rest[rest.find("\n[[").unwrap()..]);
    let text = text.replacen("activate_by = 2021-09-01\n", "", 1);
    assert!(parse(&text).is_clean(), "{:?}", parse(&text).problems);
    text
}

/// The pane below the list.
fn pane(board: &mut Given) -> String {
    let text = board.text();
    text.split_once("\n─ ").map_or(String::new(), |(_, pane)| pane.to_owned())
}

/// What was done is said, and to whom; people and products by their names, here and on the command line.
#[test]
fn found_y10_a_done_line_says_what_was_done() {
    for (day, act, wanted) in [
        (
            "2021-03-01",
            "assign vs-2 megan",
            "Visual Studio Professional (vs-2): given to Megan Bowen, valid from the first sign-in on (R44); somebody",
        ),
        ("2021-03-01", "release vs-1", "(vs-1): taken back from Adele Vance; somebody else can get it from 2021-04-15"),
        ("2021-04-15", "release vs-1", "(vs-1): taken back from Adele Vance; free for somebody else at once."),
        ("2021-03-01", "release azure-monthly", "Microsoft Azure (azure-monthly): taken back from Adele Vance; 0 of 1"),
        ("2021-03-01", "left adele", "Adele Vance (adele) has left; taken back: vs-1"),
        (
            "2021-03-20",
            "renew gold-cloud",
            "Gold Cloud Platform: the fee of the kept year is recorded as paid; the anniversary stays",
        ),
        (
            "2021-03-01",
            "activate win-ent-mak --machine LAB-09",
            "(win-ent-mak): activated on LAB-09; counted: 4 before",
        ),
        (
            "2021-03-01",
            "incident support --case 120-1004",
            "Product support incidents (support): case 120-1004 opened;",
        ),
        ("2021-03-01", "reconcile win-ent-mak --used 5", "(win-ent-mak): compared with an outside count; 4 by the"),
        (
            "2021-03-01",
            "enable signature --access-id 100200300 --contract-id 400500600",
            "Signature Cloud Support (signature): enabled at Microsoft; both IDs are on record.",
        ),
        (
            "2021-03-01",
            "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365",
            "Microsoft 365 E3 (m365-25): redeemed, 125 seats for 145 days",
        ),
        ("2021-03-01", "review maps", "Action Pack: the business profile was reviewed on 2021-03-01"),
        ("2021-03-01", "signed-in vs-3", "Visual Studio Professional (vs-3): its holder signed in on 2021-03-01"),
    ] {
        let ran = Sample::new().on(day).run(act);
        assert!(says(&ran.err, wanted), "{act}: {ran:?}");
    }
    let reviewed = CONTOSO.replacen("profile_reviewed = false", "profile_reviewed = 2021-08-01", 1);
    let ran = Sample::of(&reviewed).on(IN_WINDOW).run("renew maps");
    assert!(says(&ran.err, "Action Pack: renewed; the new anniversary is 2022-09-01."), "{ran:?}");
    // The dashboard says the very same.
    let screen = given("2021-04-15").at(120, 30).keys("3at<enter>").text();
    assert!(says(&screen, "(vs-1): taken back from Adele Vance; free for somebody else at once."), "{screen}");
}

/// Giving on and taking back a seat that is long enough with its holder: both can be done, and neither reads as a refusal.
#[test]
fn found_y11_two_lines_of_a_menu_say_what_they_come_to() {
    let menu = given("2021-04-15").at(120, 30).keys("3a").text();
    assert!(says(&menu, "vs-1 can be given; after that somebody else can get it from 2021-07-14 (R45)"), "{menu}");
    assert!(says(&menu, "vs-1 is free for somebody else at once"), "{menu}");
    let menu = given("2021-03-01").at(120, 30).keys("3a").text();
    assert!(says(&menu, "somebody else can get vs-1 from 2021-04-15 (R45)"), "{menu}");
}

/// A seat that nobody holds and anybody can get is free: it moves from nobody.
#[test]
fn found_y12_a_free_seat_does_not_move() {
    let released = CONTOSO.replacen("signed_in = 2021-01-16", "signed_in = 2021-01-16, ended = 2021-02-01", 1);
    assert_ne!(released, CONTOSO);
    for (day, free) in [("2021-04-14", false), ("2021-04-15", true), (IN_WINDOW, true)] {
        let mut board = given_text(&released, day).at(120, 30).keys("3/vs-1<enter>");
        let pane = pane(&mut board);
        let moves = board.rows_of(heading::FREE_FROM);
        assert_eq!(moves, [if free { "-" } else { "2021-04-15" }], "{day}");
        assert_eq!(pane.contains("Moves on"), !free, "{pane}");
        assert_eq!(says(&pane, "Free can be assigned by 2021-10-01"), free, "{pane}");
    }
    // One that nobody ever had reads alike.
    let pane = pane(&mut given("2021-03-01").at(120, 30).keys("3/vs-2<enter>"));
    assert!(says(&pane, "Free can be assigned by 2021-10-01") && !pane.contains("Moves on"), "{pane}");
}

/// What is recorded as replaced is not possible any more; until the token that came for it is on record the pane says that it
/// is awaited, and where the first one went stays.
#[test]
fn found_y13_a_replacement_is_told_as_done() {
    let sample = Sample::new();
    let said = sample.run("replace d365-5 --reason wrong-tenant").err;
    assert!(says(&said, "Dynamics 365 Customer Engagement (d365-5): recorded as replaced. Add the token"), "{said}");
    assert!(!said.contains("possible"), "{said}");
    let redeemed = "as = \"new\", subscription = \"d365-demo\" }\n";
    for (by, wanted, not) in [
        ("", "its replacement is not on record yet", "by d365-new"),
        (", by = \"d365-new\"", "wrong tenant: by d365-new", "not on record"),
    ] {
        let replaced = format!("  replaced = {{ on = 2021-03-01, reason = \"wrong-tenant\"{by} }}\n");
        let came = "\n  [[cloud.token]]\n  id = \"d365-new\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00006\"\n  seats = 5\n";
        let text = CONTOSO.replacen(redeemed, &format!("{redeemed}{replaced}{came}"), 1);
        assert!(parse(&text).is_clean(), "{:?}", parse(&text).problems);
        let pane = pane(&mut given_text(&text, "2021-03-01").at(120, 30).keys("2/dynamics<enter>"));
        assert!(says(&pane, wanted) && !says(&pane, not), "{pane}");
        assert!(says(&pane, "redeemed 2021-02-10 as new: d365-demo on"), "{pane}");
    }
}

/// After the day for a first use a pane says what a renewal brings back, until when, and what is done then with such a row.
#[test]
fn found_y14_a_pane_says_what_a_renewal_brings_back() {
    let text = without_tokens();
    let cloud = pane(&mut given_text(&text, IN_WINDOW).at(120, 30).keys("2/365 e3<enter>"));
    assert!(says(&cloud, "Renewed by 2021-10-01, it can be redeemed until 2022-09-01 (R2, R6, D4)."), "{cloud}");
    assert!(!cloud.contains("again") && !cloud.contains("activated"), "{cloud}");
    // A key beside others that was never used.
    let mut office = given(IN_WINDOW).at(120, 40).keys("1/office<enter>");
    let office = pane(&mut office);
    assert!(
        says(&office, "office-mak-spare: The benefit expiry date was 2021-09-01. Renewed by 2021-10-01"),
        "{office}"
    );
    assert!(says(&office, "it can be activated until 2022-09-01"), "{office}");
    // Once the offer is lapsed nothing comes back, and before the day nothing has to.
    for day in ["2021-09-01", "2021-10-02"] {
        let office = pane(&mut given(day).at(120, 40).keys("1/office<enter>"));
        assert!(!says(&office, "Renewed by"), "{day} {office}");
    }
}

/// A line of what has to be done says something to do, and of one window in one order.
#[test]
fn found_y15_what_has_to_be_done_can_be_done() {
    let unknown = CONTOSO.replacen("profile_reviewed = false\n", "", 1);
    for (of, day, wanted) in [
        (CONTOSO, IN_WINDOW, ["open: review, then renew", "review, then renew"]),
        (unknown.as_str(), IN_WINDOW, ["open: renew", "renew"]),
        (unknown.as_str(), "2021-08-10", ["get ready to renew", "renew from the next day"]),
    ] {
        let mut board = given_text(of, day).at(80, 24).keys("0");
        let screen = board.text();
        assert!(wanted.iter().all(|wanted| screen.lines().any(|line| line.trim_end().ends_with(wanted))), "{screen}");
        assert!(!screen.contains("see what comes first"), "{screen}");
    }
}

/// Of a date that can be dismissed the verb is that of its row.
#[test]
fn found_y8_a_date_names_its_own_verb() {
    for (id, wanted) in [
        ("m365-25", "last day to redeem (2021-09-01)"),
        ("vs-2", "last day to assign (2021-10-01)"),
        ("signature", "last day to enable (2022-04-14)"),
        ("office-mak-spare", "last day to activate (2021-09-01)"),
    ] {
        let said = Sample::new().run(&format!("dismiss {id}")).err;
        assert!(says(&said, wanted) && !said.contains("redeem, activate"), "{said}");
    }
    let state = parse(CONTOSO).state;
    let credit = state.cloud.iter().position(|own| own.credit.is_some()).unwrap();
    let licences = state.cloud.iter().position(|own| own.credit.is_none()).unwrap();
    assert_eq!(FirstUse::of(&state, Thing::Cloud(credit)), FirstUse::Assign);
    assert_eq!(FirstUse::of(&state, Thing::Cloud(licences)), FirstUse::Redeem);
}

/// “Ready” is what can still be redeemed or given, of how many: of an Azure credit that is held nothing is.
#[test]
fn found_y17_ready_is_one_thing() {
    let ready =
        |text: &str, wide| given_text(text, "2021-03-01").at(wide, 30).keys("2/azure<enter>").rows_of(heading::TOKENS);
    assert_eq!(ready(CONTOSO, 120), ["0/1"]);
    let table = Sample::new().run("list cloud").out;
    assert!(table.contains("Ready  ") && !table.contains("Ready or held"), "{table}");
    assert!(says(&table, "1 user 0/1"), "{table}");
    let lapsed = given("2021-12-01").at(120, 30).keys("2/azure<enter>").rows_of(heading::TOKENS);
    assert_eq!(lapsed, ["0/1"]);
    // One more could get it.
    let more = CONTOSO.replacen(
        "product = \"Microsoft Azure\"\nquantity = 1",
        "product = \"Microsoft Azure\"\nquantity = 3",
        1,
    );
    assert_eq!(ready(&more, 80), ["2/3"]);
}

/// Two blanks at least stand between two columns, and what granted a benefit is not cut into likenesses.
#[test]
fn found_y18_columns_stand_apart() {
    for wide in [80, 100, 120] {
        for day in ["2021-03-01", "2021-09-10", "2021-12-01"] {
            for section in ["1", "2", "3", "4", "7"] {
                let mut board = given(day).at(wide, 30).keys(section);
                let screen = board.text();
                let lines: Vec<&str> = screen.lines().skip(4).take_while(|line| !line.starts_with('─')).collect();
                for line in lines {
                    for word in ["core ", "incremental ", "incr. ", "Pack ", "more seats "] {
                        let after = line.split_once(word).map(|(_, after)| after);
                        assert!(
                            after.is_none_or(|after| after.starts_with([' ', '-']) || after.trim().is_empty()),
                            "{day} {wide} {section}: {line}"
                        );
                    }
                    assert!(!line.contains("Pack - …") && !line.contains("Gold - …"), "{day} {wide} {section}: {line}");
                }
            }
        }
    }
    // In one list all are told alike.
    for wide in 60..=160 {
        let screen = given("2021-03-01").at(wide, 30).keys("2").text();
        assert!(!(screen.contains("Pack - core") && screen.contains("Action Pack  ")), "{screen}");
    }
    let screen = given("2021-03-01").at(100, 30).keys("2").text();
    assert!(screen.contains("Action Pack  ") && screen.contains("Gold - incr.  "), "{screen}");
    for (wide, section) in [(140, "2"), (100, "1")] {
        let screen = given("2021-03-01").at(wide, 30).keys(section).text();
        assert!(screen.contains("Action Pack - core  ") && screen.contains("Gold - incremental  "), "{screen}");
    }
}

/// At one size a column has one name, whatever stands in the list.
#[test]
fn found_y19_a_heading_hangs_on_the_size_alone() {
    let longer = CONTOSO.replacen("name = \"Megan Bowen\"", "name = \"Megan Wilhelmina Bowen-Featherstonehaugh\"", 1);
    assert_ne!(longer, CONTOSO);
    let plain =
        CONTOSO.replace("Visual Studio Professional", "VS Pro").replace("Dynamics 365 Customer Engagement", "CE");
    for wide in [60, 80, 100, 120, 140] {
        for (section, column) in [
            ("1", heading::ACTIVATE_BY),
            ("2", heading::ACTIVATE_BY),
            ("2", heading::SUBSCRIPTION_ENDS),
            ("3", heading::FREE_FROM),
            ("3", heading::USABLE_UNTIL),
            ("4", heading::ACCESS_ID),
            ("4", heading::CONTRACT_ID),
            ("4", heading::ACTIVATE_BY),
            ("7", heading::FREE_FROM),
        ] {
            let english = Text::of("en");
            let (full, short) = (column.full(&english), column.short(&english));
            let wanted = if wide >= 120 { &full } else { &short };
            for text in [CONTOSO, &longer, &plain] {
                for day in ["2021-03-01", "2021-09-10", "2021-10-02"] {
                    let screen = given_text(text, day).at(wide, 30).keys(section).text();
                    let line = screen.lines().nth(3).unwrap();
                    let other = if wide >= 120 { &short } else { &full };
                    let is_other = full != short && line.split("  ").any(|word| word.trim() == other.as_str());
                    assert!(!is_other, "{day} {wide} {section}, wanted {wanted}: {line}");
                }
            }
        }
    }
}

/// In Deadlines what tells two rows apart is not cut away, and a pane's title uses the room that it has.
#[test]
fn found_y20_names_in_deadlines_are_whole() {
    let long = CONTOSO
        .replace("office-mak-spare", "office-professional-plus-2019-mak-2")
        .replace("\"m365\"", "\"microsoft-365-e3-100-seats-subscription\"");
    assert!(parse(&long).is_clean(), "{:?}", parse(&long).problems);
    let mut board = given_text(&long, "2021-03-01").at(80, 24).keys("6/office<enter>");
    let screen = board.text();
    assert!(says(&screen, "activate: office-professional-plus-2019-mak-2"), "{screen}");
    let mut board = given_text(&long, "2021-03-01").at(80, 24).keys("6/ends microsoft<enter>");
    let screen = board.text();
    assert!(screen.contains("─ subscription Microsoft 365 E3 ends ─"), "{screen}");
    // A piece of an id names nothing.
    for wide in [80, 100, 120] {
        let screen = given_text(&long, "2021-03-01").at(wide, 30).keys("6").text();
        assert!(!screen.contains("-…"), "{screen}");
        assert!(screen.lines().all(|line| width(line.trim_end()) <= usize::from(wide)));
    }
}
