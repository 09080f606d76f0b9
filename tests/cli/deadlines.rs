//! `mpn deadlines`: the whole ladder of the sample, its order, what narrows it, what hides from it; what-if.

use serde_json::Value;

use crate::kit::program::{CONTOSO, Place, contoso, failure, plain, refused, same_document};

/// date, days, kind, subject, section, rule: worked out from the documents.
const LADDER: [(&str, i64, &str, &str, &str, &str); 25] = [
    ("2021-03-12", 11, "replacement-closes", "d365-5", "cloud", "R33"),
    ("2021-03-15", 14, "benefit-expiry", "ems-16", "cloud", "R2"),
    ("2021-03-20", 19, "reassignable", "vs-3", "visual-studio", "R45"),
    ("2021-04-14", 44, "fee-closes", "gold-cloud", "renewals", "R16"),
    ("2021-04-15", 45, "reassignable", "vs-1", "visual-studio", "R45"),
    ("2021-05-30", 90, "subscription-ends", "m365", "cloud", "R3"),
    ("2021-07-01", 122, "subscription-ends", "ems-main", "cloud", "R3"),
    ("2021-08-17", 169, "renewal-reminder", "maps", "renewals", "R10"),
    ("2021-09-01", 184, "anniversary", "maps", "renewals", "R1"),
    ("2021-09-01", 184, "benefit-expiry", "m365-25", "cloud", "R2"),
    ("2021-09-01", 184, "benefit-expiry", "office-mak-spare", "software", "R2"),
    ("2021-09-02", 185, "renewal-opens", "maps", "renewals", "R6"),
    ("2021-09-24", 207, "renewal-reminder", "maps", "renewals", "R10"),
    ("2021-10-01", 214, "benefit-expiry", "vs-2", "visual-studio", "R2"),
    ("2021-10-01", 214, "contract-ends", "support", "technical", "R54"),
    ("2021-10-01", 214, "grace-ends", "azure-monthly", "cloud", "R5"),
    ("2021-10-01", 214, "grace-ends", "vs-pro", "visual-studio", "R5"),
    ("2021-10-01", 214, "renewal-closes", "maps", "renewals", "R6"),
    ("2022-02-10", 346, "subscription-ends", "d365-demo", "cloud", "R3"),
    ("2022-02-28", 364, "renewal-reminder", "gold-cloud", "renewals", "R10"),
    ("2022-03-15", 379, "anniversary", "gold-cloud", "renewals", "R1"),
    ("2022-03-16", 380, "renewal-opens", "gold-cloud", "renewals", "R6"),
    ("2022-04-07", 402, "renewal-reminder", "gold-cloud", "renewals", "R10"),
    ("2022-04-14", 409, "benefit-expiry", "signature", "technical", "R2"),
    ("2022-04-14", 409, "renewal-closes", "gold-cloud", "renewals", "R6"),
];

fn subjects(document: &Value) -> Vec<(String, String)> {
    let items = document["items"].as_array().unwrap();
    items.iter().map(|item| (plain(&item["kind"]), plain(&item["subject"]))).collect()
}

fn ladder(keep: impl Fn(&(&str, i64, &str, &str, &str, &str)) -> bool) -> Vec<(String, String)> {
    LADDER.iter().filter(|row| keep(row)).map(|row| (row.2.to_owned(), row.3.to_owned())).collect()
}

#[test]
fn the_whole_ladder() {
    let ran = Place::new().on(&contoso(), "deadlines --clock 2021-03-01 --json").fine();
    let document = ran.json();
    let texts = document["items"].as_array().unwrap().iter().map(|item| plain(&item["text"]));
    let items: Vec<String> = LADDER
        .iter()
        .zip(texts)
        .map(|((date, days, kind, subject, section, rule), text)| {
            assert!(!text.is_empty() && !text.contains('\n'), "{text:?}");
            let text = Value::from(text);
            format!(
                r#"{{"date":"{date}","days":{days},"kind":"{kind}","subject":"{subject}","section":"{section}","rule":"{rule}","text":{text}}}"#
            )
        })
        .collect();
    let items = items.join(",");
    same_document(&ran, &format!(r#"{{"today":"2021-03-01","what_if":false,"rules":"mpn-2021","items":[{items}]}}"#));
}

#[test]
fn the_table_is_the_same_ladder() {
    let ran = Place::new().on(&contoso(), "deadlines --clock 2021-03-01").fine();
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines.len(), LADDER.len() + 1);
    for (line, (date, days, _, subject, _, rule)) in lines[1..].iter().zip(LADDER) {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!((words[0], words[1], *words.last().unwrap()), (date, &*days.to_string(), rule), "{line}");
        assert!(words.contains(&subject), "{line}");
    }
}

#[test]
fn order_is_date_then_kind_then_subject_as_text() {
    let place = Place::new();
    for day in ["2020-09-01", "2021-03-01", "2021-08-20", "2022-03-20"] {
        let document = place.on(&contoso(), &format!("deadlines --today {day} --json")).fine().json();
        let key = |item: &Value| (plain(&item["date"]), plain(&item["kind"]), plain(&item["subject"]));
        let keys: Vec<_> = document["items"].as_array().unwrap().iter().map(key).collect();
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{day}: {keys:?}");
        assert!(keys.iter().all(|(date, _, _)| date.as_str() >= day), "{day}: {keys:?}");
    }
}

#[test]
fn within_keeps_that_many_days_both_ends_included() {
    let place = Place::new();
    for within in [0, 10, 11, 13, 14, 90, 184, 408, 409, 100_000] {
        let ran = place.on(&contoso(), &format!("deadlines --clock 2021-03-01 --within {within} --json")).fine();
        assert_eq!(subjects(&ran.json()), ladder(|row| row.1 <= within), "{within}");
    }
    // The last day of a replacement is still a deadline on that day.
    let ran = place.on(&contoso(), "deadlines --clock 2021-03-12 --within 0 --json").fine();
    assert_eq!(subjects(&ran.json()), [("replacement-closes".to_owned(), "d365-5".to_owned())]);
    assert_eq!(ran.json()["items"][0]["days"], 0);
    for wrong in ["-1", "soon", "", "1.5", "99999999999999999999"] {
        let mut command = place.mpn(["deadlines", "--within", wrong, "--file"]);
        refused(&crate::kit::program::run(command.arg(contoso())), 2);
    }
}

#[test]
fn offer_keeps_what_hangs_on_it() {
    let place = Place::new();
    for (offer, own) in [
        (
            "maps",
            // d365-5 made the subscription d365-demo; m365 and ems-main were there without a token of any offer.
            &[
                "maps",
                "d365-5",
                "vs-3",
                "vs-1",
                "m365-25",
                "office-mak-spare",
                "vs-2",
                "support",
                "azure-monthly",
                "vs-pro",
                "d365-demo",
            ][..],
        ),
        ("gold-cloud", &["gold-cloud", "ems-16", "signature"][..]),
    ] {
        let ran = place.on(&contoso(), &format!("deadlines --clock 2021-03-01 --offer {offer} --json")).fine();
        assert_eq!(subjects(&ran.json()), ladder(|row| own.contains(&row.3)), "{offer}");
    }
    // Together with a number of days.
    let ran = place.on(&contoso(), "deadlines --clock 2021-03-01 --offer maps --within 19 --json").fine();
    assert_eq!(subjects(&ran.json()).len(), 2);
    // A token of the competency that went into a subscription takes its end along, from that day on.
    let folded = CONTOSO.replace(
        "seats = 16\n",
        "seats = 16\nredeemed = { on = 2021-03-05, tenant = \"contoso.onmicrosoft.com\", as = \"add\", subscription = \"ems-main\" }\n",
    );
    let path = place.write("work/folded.toml", folded);
    for (day, there) in [("2021-03-04", false), ("2021-03-05", true)] {
        let ran = place.on(&path, &format!("deadlines --clock {day} --offer gold-cloud --json")).fine();
        let found = subjects(&ran.json()).contains(&("subscription-ends".to_owned(), "ems-main".to_owned()));
        assert_eq!(found, there, "{day}");
    }
}

#[test]
fn an_unknown_offer_lists_what_may_have_been_meant() {
    let place = Place::new();
    for (word, candidates) in
        [("map", &["maps"][..]), ("gold-clud", &["gold-cloud"]), ("zzzzzz", &["maps", "gold-cloud"])]
    {
        let ran = place.on(&contoso(), &format!("deadlines --clock 2021-03-01 --offer {word} --json"));
        let error = failure(&ran, 5);
        assert_eq!(error["candidates"], Value::from(candidates), "{word}");
        assert!(plain(&error["message"]).contains(word));
        let said = refused(&place.on(&contoso(), &format!("deadlines --clock 2021-03-01 --offer {word}")), 5);
        assert!(candidates.iter().all(|id| said.lines().any(|line| line.trim() == *id)), "{said}");
    }
}

/// An id that a date asked does not know yet is no unknown id.
#[test]
fn an_offer_of_later_has_no_deadlines() {
    let ran = Place::new().on(&contoso(), "deadlines --today 2020-03-14 --offer gold-cloud --json").fine();
    assert_eq!(ran.json()["items"], Value::from(Vec::<Value>::new()));
}

#[test]
fn what_if_says_whether_a_date_was_asked_for() {
    let place = Place::new();
    let real = |ran: &crate::kit::program::Ran| plain(&ran.json()["today"]);
    for command in [
        "deadlines",
        "list offers",
        "list software",
        "list cloud",
        "list visual-studio",
        "list technical",
        "list people",
    ] {
        let ran = place.on(&contoso(), &format!("{command} --json --clock 2021-03-01")).fine();
        assert_eq!((real(&ran).as_str(), &ran.json()["what_if"]), ("2021-03-01", &Value::from(false)), "{command}");
        for other in ["2021-03-01", "2020-12-31", "2022-05-01"] {
            let ran = place.on(&contoso(), &format!("{command} --json --clock 2021-03-01 --today {other}")).fine();
            assert_eq!((real(&ran).as_str(), &ran.json()["what_if"]), (other, &Value::from(true)), "{command}");
        }
    }
    // The machine's own day, and the same day asked for.
    let ran = place.on(&contoso(), "list offers --json").fine();
    assert_eq!(ran.json()["what_if"], false);
    let today = real(&ran);
    let ran = place.on(&contoso(), &format!("list offers --json --today {today}")).fine();
    assert_eq!(ran.json()["what_if"], true);
    // Options stand before the command as well.
    let ran = place.on(&contoso(), "--today 2021-03-01 --json list offers").fine();
    assert_eq!((real(&ran).as_str(), &ran.json()["what_if"]), ("2021-03-01", &Value::from(true)));
}

#[test]
fn dismissed_hides_what_was_listed_that_day_with_the_same_date() {
    let place = Place::new();
    let dismissed = |table: &str, id: &str, day: &str| {
        let head = format!("[[{table}]]\nid = \"{id}\"\n");
        assert!(CONTOSO.contains(&head), "{id}");
        place.write("work/dismissed.toml", CONTOSO.replace(&head, &format!("{head}dismissed = {day}\n")))
    };
    let kinds = |path: &std::path::Path, day: &str, subject: &str| {
        let document = place.on(path, &format!("deadlines --today {day} --json")).fine().json();
        let own = subjects(&document).into_iter().filter(|(_, one)| one == subject);
        own.map(|(kind, _)| kind).collect::<Vec<_>>().join(" ")
    };
    let path = dismissed("enrollment", "maps", "2021-02-15");
    assert_eq!(
        kinds(&path, "2021-02-14", "maps"),
        "renewal-reminder anniversary renewal-opens renewal-reminder renewal-closes"
    );
    assert_eq!(kinds(&path, "2021-02-15", "maps"), "");
    assert_eq!(kinds(&path, "2021-09-30", "maps"), "");
    // The things that hang on it are others.
    assert_eq!(kinds(&path, "2021-03-01", "m365-25"), "benefit-expiry");
    let path = dismissed("subscription", "m365", "2021-02-15");
    assert_eq!(kinds(&path, "2021-02-14", "m365"), "subscription-ends");
    assert_eq!(kinds(&path, "2021-02-15", "m365"), "");
    // The next term is listed again.
    let renewed = CONTOSO
        .replace("id = \"maps\"\noffer", "id = \"maps\"\ndismissed = 2021-02-15\noffer")
        .replace("purchased = 2020-09-01\n", "purchased = 2020-09-01\nrenewals = [2021-09-20]\n");
    let path = place.write("work/renewed.toml", renewed);
    assert_eq!(kinds(&path, "2021-09-19", "maps"), "");
    assert_eq!(
        kinds(&path, "2021-09-20", "maps"),
        "renewal-reminder anniversary renewal-opens renewal-reminder renewal-closes"
    );
}
