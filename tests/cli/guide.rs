//! `mpn guide`: the questions as a list, an entry in full, as a document; needs no state file.

use crate::kit::program::{Place, failure, plain, refused};

#[test]
fn the_list_has_every_question_by_what_it_is_about() {
    let list = Place::new().run("guide").fine().out;
    assert!(list.starts_with("Renewals\n  expiry-date"), "{list}");
    for heading in ["\nLicences\n", "\nAccount\n", "\nSoftware\n", "\nCloud\n", "\nVisual Studio\n", "\nSupport\n"] {
        assert!(list.contains(heading), "{heading:?} in {list}");
    }
    let ids = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")).count();
    assert_eq!(ids, mpn_benefits::guide::entries().len());
    assert!(list.lines().all(|line| line.chars().count() <= 80), "{list}");
}

#[test]
fn words_are_answered_with_the_entry_that_fits_best_in_full() {
    let place = Place::new();
    let said = place.run("guide wrong tenant").fine().out;
    assert!(said.starts_with("Wrong tenant, or seats added instead of extended: is there a replacement token?\n"));
    for part in [
        "\n  Rests on: R33, D8, R36\n",
        "\n  At Microsoft: https://partner.microsoft.com/support\n",
        "30 days of the activation",
    ] {
        assert!(said.contains(part), "{part:?} in {said}");
    }
    // By its id it is asked for alone.
    let own = place.run("guide replacement").fine().out;
    assert!(said.starts_with(&own) && !own.contains("See also"), "{own}");
    // What others ask stands below.
    let several = place.run("guide renew").fine().out;
    assert!(several.contains("\nSee also:\n  "), "{several}");
}

#[test]
fn the_document() {
    let place = Place::new();
    let document = place.run("guide macos --json").fine().json();
    let first = &document["items"][0];
    assert_eq!(document["items"].as_array().unwrap().len(), 1, "an id is that entry alone");
    let names: Vec<&str> = first.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["id", "question", "answer", "rules", "section", "address"]);
    assert_eq!(plain(&first["question"]), "Does Office Professional Plus 2019 work on a Mac?");
    assert!(plain(&first["answer"]).starts_with("No. Keys for Office Professional Plus 2019"));
    assert_eq!(first["rules"], serde_json::json!(["R24"]));
    assert_eq!(plain(&first["section"]), "software");
    assert!(first["address"].is_null());
    let all = place.run("guide --json").fine().json();
    assert_eq!(all["items"].as_array().unwrap().len(), mpn_benefits::guide::entries().len());
    // Best first, and the same in another language.
    for (language, words) in [("en", "share"), ("nl", "delen"), ("sv", "dela"), ("fr", "partager")] {
        let found = place.run(&format!("guide {words} --json --lang {language}")).fine().json();
        assert_eq!(plain(&found["items"][0]["id"]), "vs-share", "{language}");
    }
    let dutch = place.run("guide vs-share --json --lang nl").fine().json();
    assert_eq!(plain(&dutch["items"][0]["question"]), "Mogen mensen een Visual Studio-abonnement delen?");
}

#[test]
fn what_nothing_answers_names_what_is_near() {
    let place = Place::new();
    let error = failure(&place.run("guide covdi --json"), 5);
    let candidates: Vec<String> = error["candidates"].as_array().unwrap().iter().map(plain).collect();
    assert!(candidates[0].starts_with("covid: COVID-19"), "{candidates:?}");
    let said = refused(&place.run("guide xyzzy"), 5);
    assert!(said.contains("“xyzzy”"), "{said}");
    // What could be a key is repeated by nobody.
    let said = refused(&place.run("guide DEMO0-AAAA1-BEEF0-WIN10-00001"), 5);
    assert!(!said.contains("AAAA1"), "{said}");
}

/// It shows nothing of a state: neither a file that is missing or broken nor an account without authorisation stops it.
#[test]
fn no_state_and_no_configuration_has_to_be_in_order() {
    let place = Place::new();
    let full = place.run("guide cal").fine().out;
    let broken = place.write("work/broken.toml", "format = 1\nrules = [[[");
    for more in ["--file nowhere.toml", "--today 2021-09-01", "--role csp-only", "--stage"] {
        assert_eq!(place.run(&format!("guide cal {more}")).fine().out, full, "{more}");
    }
    assert_eq!(place.run(&format!("guide cal --file {}", broken.display())).fine().out, full);
    let left: Vec<_> = std::fs::read_dir(place.path("data")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}
