//! Stories walked an eighth time: days that contradict each other, refusals of an earlier day, and what waits for somebody.

use crate::kit::harness::{given_text, says};
use crate::kit::program::{CONTOSO, Sample};

const OFFER: &str = "format = 1\nrules = \"mpn-2021\"\n[[person]]\nid = \"bea\"\nname = \"Bea Nowak\"\n\
                     [[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n";

/// No offer was bought after something happened to what it grants, whatever that is (R1).
#[test]
fn found_w1_nothing_happened_before_its_offer_was_bought() {
    let key = "[[software]]\nid = \"win\"\nenrollment = \"maps\"\nproduct = \"Windows 10 Enterprise\"\nsource = \"core\"\n\
               [[software.key]]\nid = \"mak\"\nkey = \"DEMO0-AAAA1-BEEF0-WIN10-00001\"\nkind = \"mak\"\nlimit = 20\n";
    let token = "[[cloud]]\nid = \"m365\"\nenrollment = \"maps\"\nproduct = \"Microsoft 365 E3\"\n\
                 [[cloud.token]]\nid = \"t25\"\nkey = \"DEMO0-TOKE1-AAAA0-BEEF0-00002\"\nseats = 25\n";
    let credit = "[[cloud]]\nid = \"azure\"\nenrollment = \"maps\"\nproduct = \"Microsoft Azure\"\nquantity = 1\n\
                  credit = { kind = \"monthly\", amount = 100, currency = \"USD\" }\n";
    let seat = "[[visual_studio]]\nid = \"vs\"\nenrollment = \"maps\"\nproduct = \"Visual Studio Professional\"\nquantity = 3\n\
                [[visual_studio.seat]]\nid = \"vs-1\"\n";
    let support = "[[technical]]\nid = \"help\"\nenrollment = \"maps\"\nkind = \"product-support\"\nquantity = 10\n";
    let given = "assignments = [ { person = \"bea\", on = 2020-10-05 } ]\n";
    for (of, facts) in [
        ("mak", format!("{key}viewed = 2020-10-05\n")),
        (
            "mak",
            format!("{key}activations = [ {{ on = 2020-10-05, machine = \"LAB-01\", case = \"new-machine\" }} ]\n"),
        ),
        ("t25", format!("{token}viewed = 2020-10-05\n")),
        ("azure", format!("{credit}{given}")),
        ("vs-1", format!("{seat}{given}")),
        ("help", format!("{support}activated = 2020-10-05\n")),
        ("help", format!("{support}incidents = [ {{ case = \"1\", on = 2020-10-05 }} ]\n")),
    ] {
        let sample = Sample::of(&format!("{OFFER}{facts}"));
        let before = sample.text();
        let refused = sample.run("set maps purchased 2020-10-06");
        assert_eq!(refused.code, Some(1), "{of}: {refused:?}");
        assert!(says(&refused.err, of) && says(&refused.err, "2020-10-05"), "{of}: {refused:?}");
        assert_eq!(sample.text(), before);
        // That very day is none before it, and neither are days before that.
        let _ = sample.done("set maps purchased 2020-10-05");
        let _ = sample.done("set maps purchased 2020-08-05");
    }
}

/// A contradiction that stands in the file already is none of a change that has nothing to do with it.
#[test]
fn found_w2_what_the_file_contradicts_already_stands_in_no_way() {
    let early = CONTOSO.replacen("purchased = 2020-09-01", "purchased = 2020-09-20", 1);
    let sample = Sample::of(&early);
    let _ = sample.done("set maps note paid-by-card");
    let _ = sample.done("set office-mak limit 4");
}

/// A refusal that speaks of how things stood on an earlier day says of which one, and one of today does not.
#[test]
fn found_w3_a_refusal_names_the_earlier_day_that_it_speaks_of() {
    for (words, day, said) in [
        ("signed-in vs-2", "2021-01-14", "Nobody"),
        ("incident support --case 120-3000", "2021-01-19", "enabled first"),
        ("release vs-2", "2021-02-01", "Nobody"),
        ("close support 120-1001", "2021-02-01", "open"),
        ("replace d365-5 --reason wrong-tenant", "2021-02-09", "redeemed"),
    ] {
        let refused = Sample::new().run(&format!("{words} --on {day}"));
        assert_eq!(refused.code, Some(1), "{words}: {refused:?}");
        assert!(says(&refused.err, &format!("As of {day}: ")) && says(&refused.err, said), "{words}: {refused:?}");
        let today = Sample::new().run(&format!("{words} --on 2021-03-01"));
        assert!(!says(&today.err, "As of") && today.err.matches("mpn: ").count() < 2, "{words}: {today:?}");
    }
    // What names its own day needs no other one.
    let bought = Sample::new().run("enable support --on 2020-08-01");
    assert!(says(&bought.err, "2020-09-01") && !says(&bought.err, "As of"), "{bought:?}");
}

/// Advisory hours that lack their hours say what is missing.
#[test]
fn found_w4_advisory_hours_say_what_is_missing() {
    let refused = Sample::new().run("incident advisory --case 77");
    assert!(says(&refused.err, "how many hours"), "{refused:?}");
}

/// What somebody who left still holds waits for somebody else, and the first picture says so, last; what is over with its offer
/// waits for nobody.
#[test]
fn found_w5_what_somebody_who_left_holds_is_to_do() {
    let gone = CONTOSO.replacen("name = \"Adele Vance\"", "name = \"Adele Vance\"\nleft = 2021-02-20", 1);
    let bulk = gone.replacen("kind = \"monthly\"", "kind = \"bulk\"", 1);
    for (text, todo, rule) in [(&gone, "take it back", "R42"), (&bulk, "give it to somebody else", "R41")] {
        let sample = Sample::of(text);
        let listed = sample.run("list overview --json").json();
        let items = listed["items"].as_array().unwrap();
        let of = |id: &str| items.iter().find(|item| item["kind"] == "holder-left" && item["subject"] == id).cloned();
        let credit = of("azure-monthly").unwrap();
        assert!(says(credit["todo"].as_str().unwrap(), todo), "{credit}");
        assert_eq!((credit["rule"].as_str(), credit["date"].as_str()), (Some(rule), Some("2021-02-20")), "{credit}");
        assert_eq!(of("vs-1").unwrap()["rule"], "R45");
        let others = items.iter().take_while(|item| item["kind"] != "holder-left").count();
        assert_eq!(items.len(), others + 2, "{listed}");
        // One Enter leads to it, and its seat is marked there.
        let pane = given_text(text, "2021-03-01").at(100, 30).keys("0/vs-1<enter><enter>").text();
        assert!(says(&pane, "Adele Vance (left 2021-02-20)") && says(&pane, "Free from"), "{pane}");
    }
    // Given back it waits no longer, and after the lapse of the offer there is nothing to give.
    let sample = Sample::of(&gone);
    let _ = sample.done("left adele");
    for (sample, day) in [(sample, "2021-03-01"), (Sample::of(&bulk), "2021-12-01")] {
        let listed = sample.on(day).run("list overview --json").json();
        assert!(
            listed["items"].as_array().unwrap().iter().all(|item| item["kind"] != "holder-left"),
            "{day}: {listed}"
        );
    }
}

/// A replacement is redeemed when it was there, whichever of the two is recorded first (R33).
#[test]
fn found_w6_a_replacement_is_not_redeemed_before_it_was_issued() {
    let token = "\n  [[cloud.token]]\n  id = \"d365-b\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00077\"\n  seats = 5\n";
    let at = CONTOSO.find("\n[[cloud]]\nid = \"azure-monthly\"").unwrap();
    let text = format!("{}{token}{}", &CONTOSO[..at], &CONTOSO[at..]);
    let redeem = "redeem d365-b --as new --tenant contoso.onmicrosoft.com";
    let sample = Sample::of(&text);
    let _ = sample.done("replace d365-5 --reason wrong-tenant --by d365-b --on 2021-02-20");
    assert_eq!(sample.refused(&format!("{redeem} --on 2021-02-15")), "R33");
    let told = sample.run(&format!("{redeem} --on 2021-02-20"));
    assert!(!says(&told.err, "replacement can be had"), "{told:?}");
    // The other way about.
    let sample = Sample::of(&text);
    let _ = sample.done(&format!("{redeem} --on 2021-02-15"));
    assert_eq!(sample.refused("replace d365-5 --reason wrong-tenant --by d365-b --on 2021-02-20"), "R33");
    let _ = sample.done("replace d365-5 --reason wrong-tenant --by d365-b --on 2021-02-12");
}

/// Nothing is taken back before a sign-in that is on record, alone or because its holder left (R59).
#[test]
fn found_w7_nothing_is_taken_back_before_its_sign_in() {
    for words in ["release vs-1 --on 2021-01-15", "left adele --on 2021-01-15"] {
        let sample = Sample::new();
        let refused = sample.run(words);
        assert!(refused.code == Some(1) && says(&refused.err, "goes on already, with 2021-01-16"), "{refused:?}");
        assert_eq!(sample.text(), CONTOSO);
    }
    let _ = Sample::new().done("release vs-1 --on 2021-01-16");
}

/// A subscription that is begun on an earlier day is the only one of its product on the tenant for all of its year (R37).
#[test]
fn found_w8_an_earlier_day_begins_no_second_subscription() {
    let sample = Sample::new();
    let refused = sample.run("redeem ems-16 --as new --tenant contoso.onmicrosoft.com --on 2020-06-20");
    assert!(
        refused.code == Some(1) && says(&refused.err, "ems-main") && says(&refused.err, "2020-07-01"),
        "{refused:?}"
    );
    assert_eq!(sample.text(), CONTOSO);
    let _ = sample.done("redeem ems-16 --as new --tenant contosodemo.onmicrosoft.com --on 2020-06-20");
    // What was added since is told of the subscription, not of the token that is asked for.
    let token = "\n  [[cloud.token]]\n  id = \"m365-b\"\n  key = \"DEMO0-TOKE1-AAAA0-BEEF0-00078\"\n  seats = 25\n";
    let at = CONTOSO.find("\n[[cloud]]\nid = \"ems\"").unwrap();
    let sample = Sample::of(&format!("{}{token}{}", &CONTOSO[..at], &CONTOSO[at..]));
    let _ = sample.done("redeem m365-25 --as add --tenant contoso.onmicrosoft.com");
    let refused = sample.run("redeem m365-b --as add --tenant contoso.onmicrosoft.com --on 2021-02-01");
    assert!(says(&refused.err, "(m365) goes on already") && !says(&refused.err, "m365-b"), "{refused:?}");
}

/// What a token began stays of its product and on its tenant (R32, R37), and no day is set before one that it rests on.
#[test]
fn found_w9_a_field_contradicts_no_other_fact() {
    for (words, rule) in [
        ("set d365-demo tenant contoso.onmicrosoft.com", "R38"),
        ("set support activated 2021-02-03", "R48"),
        ("set m365 ends 2020-01-01", "R3"),
    ] {
        assert_eq!(Sample::new().refused(words), rule, "{words}");
    }
    let _ = Sample::new().done("set support activated 2021-02-02");
    let _ = Sample::new().done("set m365 ends 2020-05-30");
}

/// A figure that moves with a change of another one is told, in answer and form; what moves nothing is not.
#[test]
fn found_w10_what_moves_with_a_change_is_told() {
    let notes = |words: &str, day: &'static str| {
        let sample = Sample::new().on(day);
        let _ = sample.run("redeem m365-25 --as extend --tenant contoso.onmicrosoft.com --on 2021-03-01");
        sample.done(words)["notes"].to_string()
    };
    for (words, said) in [
        ("set m365 seats 50", "(m365): 100 seats to 2021-08-29 become 50 seats to 2021-11-28"),
        ("set m365 ends 2021-04-30", "become 100 seats to 2021-07-30"),
        ("set d365-5 seats 8", "(d365-demo): 5 seats to 2022-02-10 become 8 seats to 2022-02-10"),
        ("set gold-cloud counting new-or-changed-hardware", "3 before, 2"),
        ("set m365 as_of 2021-03-05", "begins on 2021-03-05"),
        ("set office-2019 kind cal", "client access licence"),
        ("set maps competency data-platform", "has none, so it says nothing"),
        ("set maps purchased 2020-08-31", "2021-09-01 to 2021-08-31"),
        ("set win-ent enrollment gold-cloud", "4 before, 5"),
        ("set maps renewals 2020-12-01", "2020-12-01 is outside every window"),
    ] {
        let told = notes(words, "2021-03-01");
        assert!(says(&told, said), "{words}: {told}");
    }
    for words in
        ["set ems-main ends 2021-07-02", "set m365 note moved-nothing", "set win-ent quantity 11", "set maps note paid"]
    {
        assert_eq!(notes(words, "2021-03-01"), "[]", "{words}");
    }
}

/// A subscription lives on when the token that began it goes with its offer (R3, D18): the preview says so, and the file.
#[test]
fn found_w11_a_subscription_outlives_the_token_that_began_it() {
    for (words, day) in [("remove d365-5 --yes", "2021-10-02"), ("remove maps --with-references --yes", "2021-03-01")] {
        let sample = Sample::new().on(day);
        let row = || {
            let listed = sample.run("list cloud --json").json();
            let rows = listed["subscriptions"].as_array().unwrap().clone();
            rows.into_iter().find(|row| row["id"] == "d365-demo").unwrap()
        };
        let before = row();
        let gone = sample.run(words);
        assert!(
            gone.code == Some(0) && says(&gone.err, "d365-demo lives on (R3): its 5 seats to 2022-02-10"),
            "{gone:?}"
        );
        let after = row();
        for figure in ["seats", "ends", "days", "status"] {
            assert_eq!(before[figure], after[figure], "{words}: {figure}");
        }
        let undone = sample.run("undo");
        assert_eq!((undone.code, sample.text().as_str()), (Some(0), CONTOSO), "{undone:?}");
    }
}

/// What a renewal brings can go into a subscription, and its date and its pane say the same (R39).
#[test]
fn found_w12_a_renewal_brings_a_token_for_what_ends() {
    let sample = Sample::new().on("2021-09-10");
    let _ = sample.done("review maps");
    let _ = sample.done("renew maps");
    let later = sample.on("2022-01-20");
    let deadlines = given_text(&later.text(), "2022-01-20").at(100, 30).keys("6/d365<enter>").text();
    assert!(says(&deadlines, "extend it or add to it with a token"), "{deadlines}");
    let pane = given_text(&later.text(), "2022-01-20").at(100, 30).keys("2/dynamics<enter>").text();
    assert!(says(&pane, "next year's token"), "{pane}");
    // Where none can come any more neither speaks of one.
    let pane = given_text(CONTOSO, "2021-06-10").at(100, 40).keys("2/mobility<enter>").text();
    assert!(!says(&pane, "next year's token"), "{pane}");
    let deadlines = given_text(CONTOSO, "2021-06-10").at(100, 40).keys("6/ems-main<enter>").text();
    assert!(says(&deadlines, "let it end, or buy it"), "{deadlines}");
}

/// A tenant on which something runs is not taken from the own ones without a word (R38).
#[test]
fn found_w13_a_tenant_in_use_does_not_go_in_silence() {
    let notes = |words: &str| Sample::new().done(words)["notes"].to_string();
    let told = notes("set partner tenants contoso.onmicrosoft.com");
    assert!(says(&told, "contosodemo.onmicrosoft.com") && says(&told, "(d365-demo) runs there"), "{told}");
    assert_eq!(notes("set partner tenants contosodemo.onmicrosoft.com,CONTOSO.onmicrosoft.com,new.example"), "[]");
    // What ran there has ended.
    let sample = Sample::new().on("2022-03-01");
    assert_eq!(sample.done("set partner tenants contoso.onmicrosoft.com")["notes"].to_string(), "[]");
}

/// What is refused moves nothing, and is refused the right way round: whether the purchase is changed, or what it comes before.
#[test]
fn found_w14_what_is_refused_moves_nothing() {
    for (words, said) in [
        ("set maps purchased 2020-10-01", "its offer cannot be bought later"),
        ("set win-ent-mak viewed 2020-08-01", "bought on 2020-09-01 only"),
        ("set support activated 2020-08-05", "bought on 2020-09-01 only"),
        ("set ws-2019 enrollment maps", "bought on 2020-09-01 only"),
    ] {
        let refused = Sample::new().run(words);
        assert!(refused.code == Some(1) && says(&refused.err, said), "{words}: {refused:?}");
        assert!(!says(&refused.err, "moves from") && !says(&refused.err, "that count"), "{words}: {refused:?}");
    }
}

/// A subscription ended on no day before one on which a token went into it (R37).
#[test]
fn found_w15_no_token_went_into_what_had_ended() {
    let sample = Sample::new();
    let _ = sample.done("redeem m365-25 --as add --tenant contoso.onmicrosoft.com");
    assert_eq!(sample.refused("set m365 ends 2021-02-25"), "R37");
    let _ = sample.done("set m365 ends 2021-03-01");
}

/// An offer is called by what its kind has.
#[test]
fn found_w16_an_action_pack_is_called_by_no_competency() {
    let sample = Sample::new();
    let _ = sample.done("set maps competency data-platform");
    let _ = sample.done("set maps level gold");
    let listed = sample.run("list software");
    assert!(says(&listed.out, "Action Pack - core") && !says(&listed.out, "Data Platform"), "{listed:?}");
}

/// Of a subscription that outlives its tokens no more days are forgotten than must be.
#[test]
fn found_w17_what_lives_on_was_there_before_today() {
    let sample = Sample::new();
    let _ = sample.done("redeem m365-25 --as add --tenant contoso.onmicrosoft.com --on 2021-02-20");
    let rows = |day: &str| {
        let listed = sample.run(&format!("list cloud --json --today {day}")).json();
        let rows = listed["subscriptions"].as_array().unwrap().clone();
        rows.into_iter().filter(|row| ["m365", "d365-demo"].contains(&row["id"].as_str().unwrap())).collect::<Vec<_>>()
    };
    let before = rows("2021-02-25");
    let gone = sample.run("remove maps --with-references --yes");
    assert_eq!(gone.code, Some(0), "{gone:?}");
    assert!(before.len() == 2 && before == rows("2021-02-25"), "{before:?}");
}

/// The name of a product is put right in one place, and what its tokens bind to it goes along (R37, D13).
#[test]
fn found_w18_a_product_is_renamed_with_what_it_is_bound_to() {
    for of in ["d365", "d365-demo"] {
        let sample = Sample::new();
        let done = sample.done(&format!("set {of} product Renamed"));
        assert!(says(&done["notes"].to_string(), if of == "d365" { "(d365-demo)" } else { "(d365)" }), "{done}");
        assert_eq!(sample.row("cloud", "d365")["product"], "Renamed");
        assert_eq!(sample.text().matches("product = \"Renamed\"").count(), 2, "{}", sample.text());
        let _ = sample.run("undo");
        assert_eq!(sample.text(), CONTOSO);
    }
    // What no token went into stays as it is.
    let sample = Sample::new();
    let _ = sample.done("set ems product Other");
    assert_eq!(sample.text().matches("product = \"Other\"").count(), 1);
}

/// What stands together is completed by what holds, and a redemption that never happened leaves no record behind.
#[test]
fn found_w19_figures_of_a_subscription_stand_together() {
    for (words, seats, ends) in [
        ("set d365-demo seats 7", 7, "2022-02-10"),
        ("set d365-demo ends 2022-03-01", 5, "2022-03-01"),
        ("set d365-demo as_of 2021-02-28", 5, "2022-02-10"),
    ] {
        let sample = Sample::new();
        let _ = sample.done(words);
        let listed = sample.run("list cloud --json").json();
        let row =
            listed["subscriptions"].as_array().unwrap().iter().find(|row| row["id"] == "d365-demo").unwrap().clone();
        assert_eq!((row["seats"].as_u64(), row["ends"].as_str()), (Some(seats), Some(ends)), "{words}: {row}");
    }
    let sample = Sample::new();
    let gone = sample.run("remove d365-5 --mistake --yes");
    assert!(gone.code == Some(0) && !sample.text().contains("d365-demo\""), "{gone:?}");
    let _ = sample.run("undo");
    assert_eq!(sample.text(), CONTOSO);
}
