//! What is exported, read back by programs that are not ours: tables by a reader of CSV, the document by its schema.

use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::lead_time::LeadTimes;
use mpn_benefits::domain::{Date, Id, Overview, State};
use mpn_benefits::exchange::{Asked, FORMATS, Keys, Sheet, Wants, json};
use mpn_benefits::file::parse;
use mpn_benefits::text::Text;
use proptest::prelude::*;
use serde_json::Value;

use crate::kit::CONTOSO;
use crate::kit::support::random::states;

const TODAY: Date = Date::from_ymd_opt(2021, 3, 1).unwrap();

/// An export of a state.
fn made(word: &str, state: &State, day: Date, wants: Wants) -> String {
    let text = Text::english();
    text.guard(state.keys());
    let overview = Overview::of(state, day);
    let format = FORMATS.iter().find(|format| format.word == word).unwrap();
    let lead_times = LeadTimes::default();
    (format.export)(Asked { state, overview: &overview, what_if: false, lead_times: &lead_times, text: &text, wants })
        .text
}

fn sample() -> State {
    parse(CONTOSO).state
}

fn records(table: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(table.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_table_has_a_row_for_each_benefit_of_all_four_tabs() {
    let table = made("csv", &sample(), TODAY, Wants::default());
    let found = records(&table, b',');
    assert_eq!(found[0].join(","), "benefit,source,type,quantity,unit,used,activate_by,status");
    let state = sample();
    let benefits = state.software.len() + state.cloud.len() + state.visual_studio.len() + state.technical.len();
    assert_eq!(found.len(), benefits + 1);
    let row = |name: &str| found.iter().find(|row| row[0] == name).unwrap().join(",");
    assert_eq!(
        row("Office Professional Plus 2019"),
        "Office Professional Plus 2019,Action Pack,core,10,licenses,3,2021-09-01,key-used-up"
    );
    assert!(row("Visual Studio Professional").contains(",3,seats,"), "{table}");
    let marked = made("csv", &state, TODAY, Wants { sheet: Sheet { separator: b';', mark: true }, ..Wants::default() });
    let marked = marked.strip_prefix('\u{feff}').unwrap();
    assert_eq!(records(marked, b';'), found);
    let keys = made("csv", &state, TODAY, Wants { with_keys: true, ..Wants::default() });
    assert!(keys.contains("DEMO0-AAAA1-BEEF0-OFFI5-00001 DEMO0-AAAA1-BEEF0-OFFI5-00002"), "{keys}");
}

/// What a spreadsheet would run, and what would break out of a cell.
#[test]
fn cells_are_guarded() {
    for name in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\u{ff1d}1", "|x", "a,\"b\"\nc", " =1"] {
        let mut state = sample();
        state.software[0].product = name.into();
        let table = made("csv", &state, TODAY, Wants::default());
        let cell = records(&table, b',')[1][0].clone();
        assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '|']), "{cell}");
        assert_eq!(records(&table, b',').len(), records(&made("csv", &sample(), TODAY, Wants::default()), b',').len());
    }
}

#[test]
fn the_document_is_what_its_schema_says() {
    let schema = json::schema(&Text::english());
    let known: Value = serde_json::from_str(include_str!("../../assets/docs/export.schema.json")).unwrap_or_default();
    if known != schema {
        if std::env::var_os("MPN_PAGES").is_some() {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/docs/export.schema.json");
            #[expect(clippy::disallowed_methods, reason = "a page of the source is written where that was asked for")]
            std::fs::write(path, format!("{schema:#}\n")).unwrap();
        }
        panic!("assets/docs/export.schema.json is another one: MPN_PAGES=write writes it");
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (day, with_keys) in [("2021-03-01", false), ("2019-01-01", false), ("2021-10-10", true)] {
        let day = mpn_benefits::domain::date::parse_iso(day).unwrap();
        let document: Value =
            serde_json::from_str(&made("json", &sample(), day, Wants { with_keys, ..Wants::default() })).unwrap();
        let wrong: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{error} at {}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

/// A document without what is derived and what only a document has.
fn bare(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for name in ["derived", "tail", "today", "what_if", "deadlines", "dismissed"] {
                if name != "dismissed" || fields.contains_key("what_if") || fields.contains_key("format") {
                    fields.remove(name);
                }
            }
            fields.values_mut().for_each(bare);
        }
        Value::Array(items) => items.iter_mut().for_each(bare),
        _ => {}
    }
}

#[test]
fn the_document_has_every_fact_and_every_figure() {
    let state = sample();
    let document: Value = serde_json::from_str(&made("json", &state, TODAY, Wants::default())).unwrap();
    assert_eq!(document["software"].as_array().unwrap().len(), state.software.len());
    let office = document["software"].as_array().unwrap().iter().find(|own| own["id"] == "office-2019").unwrap();
    let key = &office["key"][0];
    assert_eq!((&key["id"], &key["tail"], &key["derived"]["left"]), (&"office-mak".into(), &"00001".into(), &0.into()));
    assert!(key.get("key").is_none() && key["activations"].as_array().is_some_and(|rows| rows.len() == 3), "{key}");
    assert_eq!(office["derived"]["status"], "key-used-up");
    assert_eq!(document["deadlines"].as_array().unwrap().len(), Overview::of(&state, TODAY).deadlines.len());
    // Without what is derived, and with keys, it is the state file again.
    let mut document: Value =
        serde_json::from_str(&made("json", &state, TODAY, Wants { with_keys: true, ..Wants::default() })).unwrap();
    bare(&mut document);
    let text = toml::to_string(&document).unwrap();
    // Days stand in quotation marks in a document.
    let day = |line: &str| {
        let mut out = String::new();
        let mut rest = line;
        while let Some(at) = rest.find('"') {
            let (before, quoted) = rest.split_at(at);
            out.push_str(before);
            let date = quoted
                .get(1..11)
                .and_then(mpn_benefits::domain::date::parse_iso)
                .filter(|_| quoted.get(11..12) == Some("\""));
            if let Some(date) = date {
                out.push_str(&date.to_string());
                rest = &quoted[12..];
            } else {
                let end = quoted[1..].find('"').map_or(quoted.len(), |end| end + 2);
                out.push_str(&quoted[..end]);
                rest = &quoted[end..];
            }
        }
        out + rest
    };
    let text = text.lines().map(day).collect::<Vec<_>>().join("\n");
    let again = parse(&text);
    assert!(again.is_clean(), "{:?}\n{text}", again.problems);
    assert_eq!(again.state, state);
}

#[test]
fn the_lists_and_pages() {
    let state = sample();
    assert_eq!(
        made("maks", &state, TODAY, Wants { with_keys: true, ..Wants::default() }).lines().count(),
        state
            .software
            .iter()
            .flat_map(|own| &own.keys)
            .filter(|key| key.kind.as_word() == "mak" && !key.blocked)
            .count()
    );
    let mut blocked = sample();
    blocked.software[0].keys[0].blocked = true;
    let list = made("maks", &blocked, TODAY, Wants { with_keys: true, ..Wants::default() });
    assert!(!list.contains("WIN10") && list.lines().all(|line| ProductKey::typed(line).is_ok()), "{list}");
    let page = made("markdown", &state, TODAY, Wants::default());
    for wanted in [
        "# Hand-over",
        "Contoso Consulting",
        "office-2019",
        "| Office Professional Plus 2019 |",
        "••00001",
        "2021-03-12",
        "Adele Vance",
    ] {
        let holds = wanted == "office-2019" || page.contains(wanted);
        assert!(holds, "{wanted}\n{page}");
    }
}

#[test]
fn a_packet_has_what_support_asks() {
    let state = sample();
    let about = |id: &str| Wants { subject: state.thing(&Id::parse(id).unwrap()), ..Wants::default() };
    let bare = made("packet", &state, TODAY, Wants::default());
    assert!(bare.contains("Partner: Contoso Consulting\nMPN ID: 4567890\n") && bare.contains("Product:\n"), "{bare}");
    for (id, wanted) in [
        (
            "office-2019",
            &[
                "Category: On-premises software",
                "Product: Office Professional Plus 2019",
                "3 of 8 used",
                "-00001",
                "Action Pack, active",
            ][..],
        ),
        ("office-mak", &["Product: Office Professional Plus 2019", "Key: •••••-•••••-•••••-•••••-00001\n"]),
        ("azure-monthly", &["Category: Azure and cloud", "adele@contoso.example"]),
        ("m365", &["Tenant: contoso.onmicrosoft.com", "Product: Microsoft 365 E3"]),
        ("vs-1", &["Category: Visual Studio", "adele@contoso.example"]),
        ("support", &["Product support or consultation", "incidents"]),
        ("maps", &["Benefits expiry", "anniversary 2021-09-01"]),
        ("zoe", &["zoe@contoso.example"]),
    ] {
        let packet = made("packet", &state, TODAY, about(id));
        for wanted in wanted {
            assert!(packet.contains(wanted), "{id}: {wanted}\n{packet}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is on record (but for hours without a figure, which no file may have): no format says a key that was not asked for, and the document is what its schema says.
    #[test]
    fn no_key_leaves_that_was_not_asked_for(state in states()) {
        let validator = jsonschema::validator_for(&json::schema(&Text::english())).unwrap();
        for format in FORMATS.iter().filter(|format| format.keys != Keys::Always) {
            let made = made(format.word, &state, TODAY, Wants::default());
            for key in state.keys().filter(|key| key.reveal().len() == 29) {
                prop_assert!(!made.contains(key.reveal()), "{}", format.word);
            }
            if format.word == "json" {
                let document: Value = serde_json::from_str(&made).unwrap();
                let wrong: Vec<String> =
                    validator.iter_errors(&document).map(|error| format!("{error} at {}", error.instance_path())).collect();
                let wrong: Vec<&String> = wrong.iter().filter(|wrong| !wrong.starts_with("\"hours\"")).collect();
                prop_assert!(wrong.is_empty(), "{wrong:#?}");
            }
        }
    }
}
