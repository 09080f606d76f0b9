//! `mpn diff`: its document and its table on the sample, both ends of the stretch, and wrong usage.

use serde_json::{Value, json};

use crate::kit::program::{CONTOSO, Place, contoso, failure, plain, refused, run, same_document};

#[test]
fn the_document_of_a_stretch() {
    let ran = Place::new().on(&contoso(), "diff 2021-02-10 2021-03-15 --clock 2021-03-01 --json").fine();
    let items = [
        r#"{"date":"2021-02-11","subject":"office-2019","kind":"status","rule":"R20","text":"Office Professional Plus 2019 (office-2019): key used up (was active)","from":"active","to":"key-used-up"}"#,
        r#"{"date":"2021-02-11","subject":"office-mak","kind":"used","rule":"R18","text":"Office Professional Plus 2019 (office-mak): 3 used (was 2)","from":2,"to":3}"#,
        r#"{"date":"2021-02-14","subject":"support","kind":"used","rule":"R50","text":"Product support incidents (support): 2 used (was 1)","from":1,"to":2}"#,
        r#"{"date":"2021-02-20","subject":"support","kind":"used","rule":"R50","text":"Product support incidents (support): 3 used (was 2)","from":2,"to":3}"#,
        r#"{"date":"2021-03-12","subject":"d365-5","kind":"replacement-closes","rule":"R33","text":"last day for a replacement of Dynamics 365 Customer Engagement (d365-5)","from":null,"to":null}"#,
        r#"{"date":"2021-03-15","subject":"ems-16","kind":"benefit-expiry","rule":"R2","text":"last day to redeem Enterprise Mobility + Security E3 (ems-16)","from":null,"to":null}"#,
    ]
    .join(",");
    let head = r#""today":"2021-03-01","what_if":false,"rules":"mpn-2021","from":"2021-02-10","to":"2021-03-15""#;
    same_document(&ran, &format!("{{{head},\"items\":[{items}]}}"));
}

/// What figures read before and after, by kind.
#[test]
fn figures_have_values_of_their_own_kind() {
    let place = Place::new();
    let text = CONTOSO
        .replace(
            "seats = 25\n",
            "seats = 25\nredeemed = { on = 2021-03-01, tenant = \"contoso.onmicrosoft.com\", as = \"add\", subscription = \"m365\" }\n",
        )
        .replace("purchased = 2020-09-01\n", "purchased = 2020-09-01\nrenewals = [2021-09-20]\n")
        .replace("name = \"Alex Wilber\"\n", "name = \"Alex Wilber\"\nleft = 2021-06-30\n");
    let path = place.write("work/own.toml", text);
    let items = |from: &str, to: &str| {
        let document = place.on(&path, &format!("diff {from} {to} --json")).fine().json();
        let items = document["items"].as_array().unwrap().clone();
        let turn =
            |item: Value| (plain(&item["subject"]), plain(&item["kind"]), item["from"].clone(), item["to"].clone());
        items.into_iter().map(turn).collect::<Vec<_>>()
    };
    let row = |subject: &str, kind: &str, from: Value, to: Value| (subject.to_owned(), kind.to_owned(), from, to);
    // Story 7: 125 seats for 145 days.
    let redeemed = items("2021-02-28", "2021-03-01");
    for wanted in [
        row("m365-25", "status", json!("ready"), json!("redeemed")),
        row("m365", "seats", json!(100), json!(125)),
        row("m365", "ends", json!("2021-05-30"), json!("2021-07-24")),
    ] {
        assert!(redeemed.contains(&wanted), "{wanted:?}: {redeemed:?}");
    }
    assert_eq!(items("2021-06-29", "2021-06-30"), [row("alex", "left", Value::Null, json!("2021-06-30"))]);
    let renewed = items("2021-09-19", "2021-09-20");
    for wanted in [
        row("maps", "status", json!("window"), json!("active")),
        row("maps", "new-anniversary", json!("2021-09-01"), json!("2022-09-01")),
        row("support", "used", json!(3), json!(0)),
    ] {
        assert!(renewed.contains(&wanted), "{wanted:?}: {renewed:?}");
    }
    assert_eq!(
        items("2020-10-04", "2020-10-05"),
        [
            row("azure-monthly", "status", json!("not-assigned"), json!("assigned")),
            row("azure-monthly", "holders", Value::Null, json!(["adele"])),
        ]
    );
    let moved = row("vs-3", "holder", json!("megan"), json!("zoe"));
    assert_eq!(items("2020-12-19", "2020-12-20"), [moved]);
}

#[test]
fn the_table_tells_the_same() {
    let place = Place::new();
    for (from, to) in [("2020-08-31", "2020-10-05"), ("2021-02-01", "2021-04-30"), ("2021-08-01", "2022-05-01")] {
        let table = place.on(&contoso(), &format!("diff {from} {to}")).fine().out;
        let document = place.on(&contoso(), &format!("diff {from} {to} --json")).fine().json();
        let items = document["items"].as_array().unwrap();
        let lines: Vec<&str> = table.lines().skip(1).collect();
        assert_eq!(lines.len(), items.len());
        for (line, item) in lines.iter().zip(items) {
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!((words[0], *words.last().unwrap()), (&*plain(&item["date"]), &*plain(&item["rule"])), "{line}");
            assert!(line.contains(&plain(&item["text"])) && words.contains(&&*plain(&item["subject"])), "{line}");
        }
        let dates: Vec<String> = items.iter().map(|item| plain(&item["date"])).collect();
        assert!(dates.is_sorted() && dates.iter().all(|date| date.as_str() > from && date.as_str() <= to));
    }
}

/// Days are days: neither the day shown nor a what-if changes what happened between two others. What ended with an offer that
/// is lapsed by then is told as past (D18).
#[test]
fn no_matter_which_day_it_is() {
    let place = Place::new();
    let items = |more: &str| {
        let document = place.on(&contoso(), &format!("diff 2020-08-31 2022-05-01 --json {more}")).fine().json();
        let mut items = document["items"].clone();
        for item in items.as_array_mut().unwrap() {
            let text = item["text"].as_str().unwrap().to_owned();
            let plain = text.replace(" unless renewed", "").replace(" ended", " ends");
            let ends = item["kind"] == "grace-ends" || item["kind"] == "contract-ends";
            item["text"] = Value::from(if ends { plain } else { text });
        }
        (items, document["what_if"].clone())
    };
    let (first, what_if) = items("--clock 2021-03-01");
    assert_eq!(what_if, false);
    assert_eq!(items("--clock 2030-01-01"), (first.clone(), Value::from(false)));
    assert_eq!(items("--today 2019-01-01"), (first, Value::from(true)));
}

#[test]
fn wrong_usage_says_what_would_be_right() {
    let place = Place::new();
    let said = refused(&place.on(&contoso(), "diff 2021-05-01 2021-03-01"), 2);
    assert!(said.contains("mpn diff 2021-03-01 2021-05-01"), "{said}");
    let error = failure(&place.on(&contoso(), "diff 2021-05-01 2021-03-01 --json"), 2);
    assert!(plain(&error["message"]).contains("2021-05-01 is after 2021-03-01"), "{error}");
    for words in
        ["diff", "diff 2021-03-01", "diff 2021-03-01 2021-02-29", "diff a b", "diff 2021-03-01 2021-03-02 2021-03-03"]
    {
        refused(&run(&mut place.mpn(words.split(' '))), 2);
    }
    let broken = place.write("broken.toml", CONTOSO.replace("action-pack", "action-pak"));
    refused(&place.on(&broken, "diff 2021-03-01 2021-05-01"), 3);
    // Nothing changes from a day to itself, and that is no error.
    let ran = place.on(&contoso(), "diff 2021-03-12 2021-03-12 --json").fine();
    assert_eq!(ran.json()["items"], json!([]));
    let ran = place.on(&contoso(), "diff 2021-03-12 2021-03-12");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(0), "", 1), "{ran:?}");
}
