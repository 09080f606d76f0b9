//! `mpn impact`: what follows without a renewal, as a table, as a document and as Markdown.

use crate::kit::program::{CONTOSO, Place, contoso, failure, plain, refused};

/// The rows of a document: date, kind, subject, rule.
fn rows(document: &serde_json::Value) -> Vec<String> {
    let items = document["items"].as_array().unwrap().iter();
    let words = |item: &serde_json::Value| ["date", "kind", "subject", "rule"].map(|name| plain(&item[name])).join(" ");
    items.map(words).collect()
}

#[test]
fn the_document() {
    let place = Place::new();
    let document = place.on(&contoso(), "impact maps --json --clock 2021-03-01").json();
    assert_eq!(plain(&document["today"]), "2021-03-01");
    assert_eq!((plain(&document["offer"]), plain(&document["rules"])), ("maps".to_owned(), "mpn-2021".to_owned()));
    assert_eq!(document["what_if"], false);
    let rows = rows(&document);
    assert_eq!(rows.len(), 16);
    assert_eq!(rows[0], "2021-09-01 token-lost m365-25 R2");
    assert_eq!(rows[15], "2022-02-10 subscription-ends d365-demo R3");
    let office = &document["items"][12];
    assert_eq!((plain(&office["machine"]), plain(&office["kind"])), ("FRONTDESK".into(), "remove-software".into()));
    assert!(office["cleared"].is_null() && office["person"].is_null() && office["seats"].is_null());
    assert_eq!((&document["items"][0]["seats"], &document["items"][0]["anyway"]), (&25.into(), &true.into()));
    assert_eq!((&document["items"][6]["left"], &document["items"][6]["past"]), (&7.into(), &false.into()));
    assert_eq!(plain(&office["text"]), "FRONTDESK: remove or license Office Professional Plus 2019");
    let seat = &document["items"][2];
    assert_eq!((plain(&seat["subject"]), plain(&seat["person"])), ("vs-1".into(), "adele".into()));
    assert_eq!(place.on(&contoso(), "impact maps --json --today 2021-03-01").json()["what_if"], true);
}

#[test]
fn table_and_markdown_say_the_same() {
    let place = Place::new();
    let text = CONTOSO.replace(
        "  id = \"office-mak\"\n",
        "  id = \"office-mak\"\n  cleared = [ { machine = \"frontdesk\", on = 2021-02-20 } ]\n",
    );
    let path = place.write("work/own.toml", text);
    let document = place.on(&path, "impact maps --json --clock 2021-03-01").json();
    let table = place.on(&path, "impact maps --clock 2021-03-01").fine().out;
    let markdown = place.on(&path, "impact maps --markdown --clock 2021-03-01").fine().out;
    assert_eq!(table.lines().count(), 1 + document["items"].as_array().unwrap().len());
    for item in document["items"].as_array().unwrap() {
        let (date, text, rule) = (plain(&item["date"]), plain(&item["text"]), plain(&item["rule"]));
        assert!(table.lines().any(|line| line.starts_with(&date) && line.contains(&text) && line.ends_with(&rule)));
        assert!(markdown.contains(&format!("## {date}\n")), "{markdown}");
        assert!(markdown.contains(&format!("{text} ({rule})\n")), "{text}\n{markdown}");
    }
    assert!(
        markdown.starts_with("# If Action Pack is not renewed\n\nContoso Consulting · 4567890 · maps · 2021-03-01\n")
    );
    assert!(markdown.contains("- [x] FRONTDESK: Office Professional Plus 2019 removed on 2021-02-20 (R25)\n"));
    assert!(markdown.contains("- [ ] MEETING-A: remove or license Office Professional Plus 2019 (R25)\n"));
    assert!(table.contains("[x]") && table.contains("[ ]"));
    // A what-if says so.
    let markdown = place.on(&path, "impact maps --markdown --today 2021-09-20").fine().out;
    assert!(markdown.contains("WHAT-IF 2021-09-20"), "{markdown}");
}

#[test]
fn signs_of_markdown_and_of_terminals_in_names_stay_text() {
    let place = Place::new();
    let odd = CONTOSO
        .replace("machine = \"MEETING-A\"", "machine = \"*ME_ET* [x](http://x) <b>\\u001b[31m\\n# big\"")
        .replace("name = \"Contoso Consulting\"", "name = \"# Contoso | *Consulting*\"");
    let path = place.write("work/odd.toml", odd);
    let markdown = place.on(&path, "impact maps --markdown --clock 2021-03-01").fine().out;
    assert!(markdown.contains("\\*ME\\_ET\\* \\[x\\](http://x) \\<b\\>"), "{markdown}");
    assert!(markdown.contains("\\# Contoso \\| \\*Consulting\\*"), "{markdown}");
    assert!(!markdown.contains('\u{1b}') && markdown.lines().filter(|line| line.starts_with("# ")).count() == 1);
    for words in ["impact maps", "impact maps --json"] {
        assert!(!place.on(&path, &format!("{words} --clock 2021-03-01")).fine().out.contains('\u{1b}'));
    }
}

#[test]
fn what_is_not_to_be_had() {
    let place = Place::new();
    let said = refused(&place.on(&contoso(), "impact map"), 5);
    assert!(said.contains("map") && said.contains("maps"), "{said}");
    let error = failure(&place.on(&contoso(), "impact nothing-like-it --json"), 5);
    assert_eq!(error["candidates"], serde_json::json!(["maps", "gold-cloud"]));
    refused(&place.on(&contoso(), "impact"), 2);
    failure(&place.on(&contoso(), "impact maps --markdown --json"), 2);
    // Before its purchase nothing hangs on it.
    let document = place.on(&contoso(), "impact maps --json --today 2020-08-31").json();
    assert_eq!(document["items"].as_array().unwrap().len(), 0);
    let markdown = place.on(&contoso(), "impact maps --markdown --today 2020-08-31").fine().out;
    assert!(markdown.contains("It was not bought before 2020-09-01: nothing hangs on it yet."), "{markdown}");
    let table = place.on(&contoso(), "impact maps --today 2020-08-31").fine().out;
    assert!(table.contains("It was not bought before 2020-09-01"), "{table}");
}

/// No document names a key.
#[test]
fn no_key_is_in_it() {
    let place = Place::new();
    for words in ["impact maps", "impact maps --json", "impact maps --markdown", "impact gold-cloud --markdown"] {
        let out = place.on(&contoso(), &format!("{words} --clock 2021-03-01")).fine().out;
        for key in CONTOSO.split('"').filter(|word| word.starts_with("DEMO0-")) {
            assert!(!out.contains(&key[..11]), "{words}");
        }
    }
}
