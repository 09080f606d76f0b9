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
